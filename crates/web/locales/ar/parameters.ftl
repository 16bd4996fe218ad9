# The parameters: their page, their names and their choices.

parameters-title = البارامترات
parameters-lead = ما يتركه قرار الدول مفتوحا يُحدَّد هنا بارامترا، مع بيان مصدره. ويقترح مدير الصندوق التغيير وتوافق عليه الممثلة السامية لشؤون نزع السلاح. ويستند التغيير إلى قرار صادر عن الدول، ويسري في تاريخ محدد، ولا يسري أبدا أثناء دعوة مفتوحة.
parameters-propose = اقتراح تغيير
parameters-in-force = السارية اليوم
parameters-history = السوابق
parameters-versions = النسخ
# $number is the number of the version.
parameters-version = النسخة { $number }
parameters-changes = ما تغيره هذه النسخة
parameters-first = هذه هي النسخة الأولى؛ وهي لا تغير شيئا.
parameters-decide = البت في هذا الاقتراح
parameters-approve = الموافقة
parameters-refuse = الرفض
parameters-withdraw = سحب الاقتراح
parameters-propose-text = غيّر ما يتعلق به الاقتراح فقط؛ ويبقى كل ما عداه على حاله. واذكر قرار الدول الذي يستند إليه التغيير.
parameters-send = اقتراح
reason-if-refused = لازم في حالة الرفض.
decision-hint = مثلا قرار أو تقرير، مع رقم الفقرة.
effective-hint = يسري التغيير اعتبارا من هذا اليوم، ولا يسري أبدا أثناء دعوة مفتوحة.

## Names

param-activation-threshold-usd = عتبة التفعيل
param-activation-measure = أساس قياس عتبة التفعيل
param-activity-floor-usd = الحد الأدنى لميزانية النشاط
param-fund-floor-percent = احتياطي الصندوق، كنسبة من الخطة السنوية
param-board-donor-seats = هيكل الحوكمة: مقاعد الدول المانحة
param-board-beneficiary-seats = هيكل الحوكمة: مقاعد الدول المستفيدة
param-board-term-years = هيكل الحوكمة: مدة العضوية بالسنوات
param-advice-binding = مشورة هيكل الحوكمة ملزمة
param-posts-financing = تمويل الوظائف
param-post-levels = رتب الوظائف
# review
param-soft-preference = يجوز للجهات المانحة أن تبدي تفضيلا لنافذة أو منطقة
param-donor-in-agreement = الجهة المانحة طرف في الاتفاقات المبرمة مع المستفيدين
param-anon-fields = البيانات المحجوبة عندما تطلب جهة مانحة عدم ذكر اسمها
param-anon-allowed-for = الجهات المانحة التي يجوز لها طلب عدم ذكر اسمها
param-anon-min-group = أصغر مجموعة من الجهات المانحة التي لا تُذكر أسماؤها من دون تنبيه
param-priority-share = النسبة المستهدفة لأقل البلدان نموا والبلدان النامية غير الساحلية والدول الجزرية الصغيرة النامية
param-women-share = النسبة المستهدفة للنساء
param-same-person-limit = عدد الاجتماعات المتتالية التي يجوز دعم الشخص نفسه لحضورها
param-report-invitation = دعوة المندوبين إلى تقديم تقرير
param-capital-rule = معنى «العمل في العاصمة»
param-eligible-observers = يجوز للدول التي لها صفة المراقب أن تقدم ترشيحات
param-weight-relevance = نقاط صلة المهام
param-weight-contribution = نقاط الإسهام المعتزم
param-weight-benefit = نقاط الفائدة التي تعود على الدولة
param-weight-follow-up = نقاط خطة المتابعة
param-arbitration-gap = الفرق في النقاط الذي يُستعان فوقه بمقيِّم ثالث
param-pass-mark = درجة النجاح في طلبات الأنشطة
param-state-cap = الحد الأقصى لعدد مندوبي الدولة الواحدة
param-region-share-min = أصغر حصة للمنطقة من الأنشطة
param-region-share-max = أكبر حصة للمنطقة من الأنشطة
param-partner-types = أنواع الشركاء المنفذين
param-other-domain = مجالات أخرى مسموح بها مع تقديم مبرر
param-calls-a = عدد الدعوات المتعلقة بالمندوبين في السنة
param-calls-b = عدد الدعوات المتعلقة بالأنشطة في السنة
param-synthesis-public = الخلاصة السنوية متاحة للعموم
param-psc-rate = تكاليف دعم البرامج
param-partner-overhead-max = الحد الأقصى للتكاليف العامة للشركاء المنفذين
param-max-years = أطول مدة للنشاط، بالسنوات
param-accounts-retention-years = مدة الاحتفاظ بالحسابات، بالسنوات
param-pii-retention-months = مدة الاحتفاظ بالأوراق الشخصية بعد الإغلاق، بالأشهر
param-dsa-covered = يُدفع بدل الإقامة اليومي
param-review-request-days = عدد الأيام التي يجوز خلالها طلب إعادة النظر في قرار
param-conditional-allowed = تُقبل التبرعات المشروطة
param-grant-expense-policy = الوقت الذي تصبح فيه المنحة مصروفا
param-simple-grant-usd = المبلغ الذي يُطبق دونه جدول الدفع المبسط
param-doubtful-steps = مخصص المبالغ المستحقة القبض المشكوك في تحصيلها بعد 12 و24 و36 شهرا، بالنسبة المئوية
param-consult-days = عدد أيام العمل المخصصة للتشاور
param-prodoc-days = عدد الأيام المخصصة لإعداد وثيقة المشروع
param-attendance-min = مستوى الحضور المتوقع من المندوبين
param-no-show-cooldown = عدد الاجتماعات من دون دعم بعد غياب بلا سبب
param-replacement-approval = الاستعاضة عن مندوب بمرشح من قائمة الاحتياط
param-elearning-required = إتمام الدورة الدراسية المطلوبة على الإنترنت

## Choices

choice-pledged = المبالغ المعلنة
choice-signed = المبالغ الموقَّع عليها
choice-received = المبالغ المقبوضة
choice-fund = من الصندوق
choice-regular-budget = من الميزانية العادية
choice-all = جميع الجهات المانحة
choice-non-state = الجهات المانحة غير الدول
choice-always = دائما
choice-on-request = عند الطلب
choice-never = أبدا
choice-capital-only = في العاصمة فقط
choice-capital-or-seat-of-government = في العاصمة أو في مقر الحكومة
choice-on-report = عند قبول التقرير
choice-outright = عند التوقيع
choice-notify = تُخطَر الممثلة السامية
choice-approve = توافق الممثلة السامية
