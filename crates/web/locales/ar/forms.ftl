# Labels of fields, hints beneath them, heads of tables and short words used on many pages.

## Words of many pages

answer-yes = نعم
answer-no = لا
filter = تصفية
total = المجموع
history = السوابق
history-empty = لم يحدث أي شيء بعد.
entries = القيود في دفاتر الحسابات
file-size = { $size } كيلوبايت

## Heads of tables and rows

head-account = الحساب
head-after = القيمة الجديدة
head-allotment = المخصص
head-amount = المبلغ
head-before = القيمة السابقة
# Of a rule of selection: whether it keeps the list from having more points.
head-binds = مقيِّدة
head-call = الدعوة
head-changed = آخر تغيير
head-changes = التغييرات
head-closes = الإغلاق
head-comment = التعليق
head-confirmed = النتيجة المؤكدة
head-cost = التكلفة، شاملة تكاليف دعم البرامج
head-credit = دائن
head-criterion = المعيار
head-currency = العملة
head-date = التاريخ
head-debit = مدين
head-decision = القرار المستند إليه
head-donor = الجهة المانحة
head-effective = تاريخ السريان
head-finding = الاستنتاج
head-from = تاريخ السريان
head-group = المجموعة الإقليمية
head-hash = البصمة الرقمية
head-journal = اليومية
head-kind = نوع الجهة المانحة
head-level = المستوى
head-limit = الحد
head-loaded = تاريخ التحميل
head-log = القيد في سجل الإجراءات
head-measure = أساس القياس
# A State of the United Nations (not the status of a record).
head-member-state = الدولة
head-name = الاسم
head-nominee = المرشح
head-offered = المعروض
head-outcome = النتيجة
head-parameter = البارامتر
head-points = النقاط
# Points gained if a limit were larger by one.
head-price = الثمن بالنقاط
head-rate = عدد الوحدات مقابل دولار واحد من دولارات الولايات المتحدة
head-reason = السبب
head-receipt = رقم إشعار الاستلام
head-reviewer = المقيِّم
head-reviewers = المقيِّمون
head-roles = الأدوار
head-rule = القاعدة
head-seats = المقاعد
head-source = المصدر
# The status of a record in its workflow (not a State of the United Nations).
head-state = الحالة
# Least developed country, landlocked developing country, small island developing State.
head-status = مجموعات البلدان
head-usd = بدولارات الولايات المتحدة
head-used = المستخدم
head-value = القيمة
head-version = النسخة
head-what = البيان
head-when = الوقت
head-who = الشخص
head-why = التعليل

## Fields of the office

field-about = الوصف
field-active = الحساب مسموح باستخدامه
field-allotment = المخصص، شاملا تكاليف دعم البرامج
field-amount = المبلغ
field-account = الحساب
field-anonymous = هل طلبت الجهة المانحة كتابة عدم ذكر اسمها علنا؟
field-comment = التعليق
field-conflict = هل لديك تضارب في المصالح بشأن هذا الملف؟
field-currency = العملة
field-date = تاريخ الوثيقة
field-decision = قرار الدول
field-donor-kind = نوع الجهة المانحة
field-donor-name = اسم الجهة المانحة
field-donor-state = الدولة
field-effective = تاريخ السريان
field-exit = النتيجة
field-file = الملف
field-into = الإدراج في القائمة
field-journal = اليومية
field-login = عنوان البريد الإلكتروني
field-measure = أساس القياس
field-meeting = الاجتماع
field-memo = مذكرة إلى الممثلة السامية
field-name = الاسم
field-new = كلمة السر الجديدة
field-nights = عدد الليالي
field-nomination = الترشيح
field-note = ملاحظة إلى البعثة
field-offered-on = تاريخ رسالة العرض
field-office = المكتب أو الوزارة
field-out = الشطب من القائمة
field-password = كلمة السر
field-present = كلمة السر الحالية
# What to look for in a list.
field-q = البحث
field-reason = السبب
field-reason-code = أساس هذا التأكيد
field-reference = المرجع
field-reviewer = المقيِّم
field-roles = الأدوار
field-seats = المقاعد
field-state = الدولة
field-ticket = السعر التقديري للتذكرة
field-tied = هل تربط الرسالة المال باستعمال معين؟
field-tied-words = العبارات التي تربط المال
field-title = العنوان
field-words = بعباراتك
hint-usd = بدولارات الولايات المتحدة.

## Fields of a nomination

field-family-name = اسم العائلة
field-given-names = الأسماء الشخصية
field-sex = الجنس، كما في جواز السفر
field-email = عنوان البريد الإلكتروني للمرشح
field-post = الوظيفة
field-employer = الوزارة أو المكتب
field-employer-type = نوع جهة العمل
field-duty-station = مركز العمل
field-field = مجال العمل
field-post-since = تاريخ شغل هذه الوظيفة
field-experience = الخبرة المباشرة في الوظيفة الحالية
field-contribution = الإسهام المعتزم في الاجتماع
field-benefit = الفائدة التي تعود على الدولة
field-follow-up = خطة المتابعة بعد الاجتماع
field-passport-until = جواز السفر صالح حتى
field-available = هل المرشح متفرغ في كل يوم من أيام الاجتماع؟
field-overlap = هل تتزامن مهمة رسمية أخرى مع الاجتماع؟
field-other-sponsor = جهة أخرى راعية للرحلة نفسها
field-departure-city = مدينة المغادرة
field-attend-all = هل سيحضر المرشح جميع الجلسات الرسمية وجميع أنشطة بناء القدرات الموازية؟
field-report = هل سيقدم المرشح تقريرا مفصلا إذا دُعي إلى ذلك؟
field-publish-name = هل يوافق المرشح على نشر اسمه إذا وقع عليه الاختيار؟
field-note-verbale = المذكرة الشفوية
field-statement = بيان المرشح
hint-email = يقبل المرشح الدعم من حساب بهذا العنوان.
hint-employer = بالكامل، كما ينبغي أن يظهر في الرسائل.
hint-duty-station = المكان الذي يعمل فيه المرشح في معظم الأيام.
hint-experience = ما يقوم به المرشح في وظيفته الحالية مما يتصل بموضوع الاجتماع.
hint-contribution = ما يعتزم المرشح قوله أو إعداده أو المشاركة فيه.
hint-benefit = مثلا صغر حجم الوفد، أو عدم الحصول مؤخرا على دعم من الصندوق.
hint-follow-up = ما سيُعمل به في البلد مما جرى تعلمه، والموعد المحدد لذلك.
hint-passport = ينبغي أن يكون صالحا لمدة ستة أشهر على الأقل بعد الاجتماع. ولا تُطلب نسخة من جواز السفر.
hint-other-sponsor = اذكر أي صندوق آخر أو زمالة أخرى طُلب منها دفع تكاليف الرحلة نفسها.
hint-attend-all = يُسجَّل الحضور أثناء الاجتماع.
hint-report = بعد الاجتماع، إذا طلب الصندوق تقريرا.
hint-publish-name = لا تأثير لهذا الجواب في الاختيار. ويُنشر اسم الدولة المرشِّحة في جميع الأحوال.
employer-type-government = الحكومة
employer-type-other = غير ذلك
duty-station-capital = العاصمة
duty-station-seat-of-government = مقر الحكومة، إذا كان غير العاصمة
duty-station-mission-new-york = البعثة الدائمة في نيويورك
duty-station-elsewhere = مكان آخر
# Choices of the field of work.
field-cyber-diplomacy = الدبلوماسية السيبرانية أو الرقمية
field-digital-policy = السياسات الرقمية
field-policy = سياسات الأمن في استخدام تكنولوجيا المعلومات والاتصالات
field-technical = مجال تقني ذو صلة
field-other = غير ذلك
