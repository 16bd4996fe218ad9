# حملات جمع الردود. تتبع المصطلحات قوائم المفردات؛ وتشير review إلى ما ليست له صيغة رسمية.

campaigns-title = جمع الردود
campaigns-lead = يُطلب إلى الدول الأعضاء وكيانات منظومة الأمم المتحدة وغيرها بيان ما تقدمه وما تتلقاه وما تحتاج إليه من بناء القدرات. ويمكن الاطلاع على كل رد كاملا.
campaigns-none = لم تُفتح أي حملة بعد.
campaigns-office-lead = للحملة رسائل بست لغات ومهلة واستبيان ليس فيه أسئلة إلزامية.
campaigns-office-none = لا توجد حملة بعد. ابدأ حملة: رسائلها مصوغة سلفا ويمكن تعديلها.
head-campaign = الحملة
head-reply = الرد
head-reply-of = رد
head-reply-sent = تاريخ الإرسال
head-marks = ملاحظات

## In the office

campaign-new = بدء حملة
campaign-new-lead = لا يُرسل شيء قبل أن يفتح مدير الصندوق الحملة. وفي الرسائل تدل { "{" }deadline{ "}" } على الموعد النهائي و{ "{" }link{ "}" } على العنوان.
campaign-edit = تعديل المسودة
campaign-keep = حفظ المسودة
campaign-titles = العنوان
campaign-letter-hint = اكتب { "{" }deadline{ "}" } حيث ينبغي أن يرد الموعد النهائي و{ "{" }link{ "}" } حيث ينبغي أن يرد العنوان.
campaign-sections = أقسام الاستبيان
campaign-deadline = الموعد النهائي
campaign-deadline-hint = بالتوقيت العالمي المنسق
campaign-open = فتح الحملة
campaign-open-text = تصبح الرسائل علنية ويمكن تقديم الردود. ولا يمكن تعديلها بعد ذلك؛ ويمكن تمديد المهلة.
campaign-extend = تمديد المهلة
campaign-extend-text = يستطيع الجميع قراءة الموعد النهائي الجديد وسببه. ولا يمكن تقريب موعد نهائي.
campaign-reason-hint = يستطيع الجميع قراءته.
campaign-close = إغلاق الحملة
campaign-close-text = لا يُقبل بعد ذلك أي رد، ولو متأخرا. وتبقى الردود المرسلة متاحة للقراءة.
campaign-discard = التخلي عن المسودة
campaign-discard-text = يُتخلى عن المسودة. ولا يمكن التراجع عن ذلك.
campaign-paper = إدخال رد ورقي
campaign-paper-text = يُنشر ما تدخله فورا مع الإشارة إلى أن الأمانة العامة أدخلته. ويبقى ما حفظته الدولة بنفسها على حاله.
campaign-public-page = الصفحة العامة
campaign-back = العودة دون إجراء
campaign-letters = الرسائل
campaign-opened = إرسال الرسائل
campaign-extension = تمديد
campaign-extended-from = من { $from } إلى { $to }
campaign-closed = الإغلاق
campaign-group-missions = مذكرة شفوية إلى البعثات الدائمة
campaign-group-un-entities = رسالة إلى كيانات منظومة الأمم المتحدة
campaign-group-others = رسالة إلكترونية إلى كيانات أخرى
campaign-letter-missions =
    تهدي الأمانة العامة تحياتها إلى البعثات الدائمة وتدعو الدول الأعضاء إلى إبداء آرائها بشأن برامج ومبادرات بناء القدرات القائمة في مجال أمن تكنولوجيا المعلومات والاتصالات داخل منظومة الأمم المتحدة وخارجها.
    ويرجى تقديم الردود في موعد أقصاه { "{" }deadline{ "}" }، على العنوان { "{" }link{ "}" }، أو في جدول إلكتروني أو على الورق. وليس ثمة سؤال إلزامي. وسيُنشر كل رد كما ورد.
campaign-letter-un-entities =
    ستكون الأمانة العامة ممتنة لتلقي معلومات، في موعد أقصاه { "{" }deadline{ "}" }، عن برامج ومبادرات منظمتكم لبناء القدرات في مجال أمن تكنولوجيا المعلومات والاتصالات.
    والاستبيان متاح على العنوان { "{" }link{ "}" }. وليس ثمة سؤال إلزامي. وسيُنشر كل رد كما ورد.
campaign-letter-others =
    ندعوكم إلى التعريف، في موعد أقصاه { "{" }deadline{ "}" }، ببرامج ومبادرات منظمتكم لبناء القدرات في مجال أمن تكنولوجيا المعلومات والاتصالات.
    والاستبيان متاح على العنوان { "{" }link{ "}" }. وليس ثمة سؤال إلزامي. وسيُنشر كل رد كما ورد.

## Who has answered

campaign-states-answered = الدول التي ردت
campaign-of-states = من بين الدول المستطلَعة وعددها { $n }، منفردة أو في رد مشترك
campaign-entities-answered = الكيانات الأخرى التي ردت
campaign-map = ردود الدول
campaign-answered = قُدم رد
campaign-answered-jointly = مذكورة في رد مشترك
campaign-not-answered = لم يُقدم رد
campaign-no-judgement = لا تعني عبارة «لم يُقدم رد» سوى أنه لم يرد هنا أي رد. والردود طوعية؛ ولا يُستنتج شيء من عدم ورودها.
campaign-replies-states = ردود الدول
campaign-replies-entities = ردود الكيانات الأخرى
campaign-no-replies = لا شيء حتى الآن.
campaign-mark-late = بعد الموعد النهائي
campaign-mark-extension = في فترة التمديد
campaign-mark-joint = رد مشترك
campaign-way-web = عبر صفحات الموقع
campaign-way-sheet = في جدول إلكتروني
campaign-way-paper = على الورق، أدخله موظفو الأمانة العامة
campaign-supplemented = استُكمل: { $time }
campaign-reply-of = رد: { $who }
campaign-earlier = كما أُرسل سابقا: { $time }
campaign-note-number = رقم المذكرة الشفوية أو الرسالة
campaign-note-hint = إن وُجد. ويستطيع الجميع قراءته.
campaign-not-answered-here = لا إجابة
campaign-joint = مقدم أيضا باسم هذه الدول
campaign-joint-hint = للرد المشترك فقط: دولة في كل سطر، بأي لغة. ويجب أن تكون كل دولة قد وافقت.
campaign-joint-with = في رد مشترك أرسلته: { $who }
campaign-state-reply = الرد على عملية الجمع
campaign-state-none = لم يرد أي رد. والردود طوعية؛ ولا يُستنتج شيء من عدم ورودها.

## The questionnaire

campaign-section-strategies = الاستراتيجية والسياسة الوطنيتان
campaign-ask-strategies = هل توجد استراتيجية أو سياسة وطنية بشأن أمن تكنولوجيا المعلومات والاتصالات؟ ومنذ متى، وأين يمكن الاطلاع عليها؟
campaign-section-international-law = القانون الدولي
campaign-ask-international-law = ما المواضيع التي يوجد بشأنها موقف وطني أو تدريب، وأين يمكن الاطلاع على ذلك؟
campaign-section-norms = معايير سلوك الدول المسؤول
campaign-ask-norms = ما المعايير التي يشملها عملكم في مجال التنفيذ، وكيف؟
campaign-section-confidence-building = تدابير بناء الثقة
campaign-ask-confidence-building = ما التدابير التي يشملها عملكم، وكيف؟
campaign-section-contact-point = الدليل العالمي لجهات الاتصال
campaign-ask-contact-point = هل سُميت جهة اتصال؟ يرجى عدم ذكر أسماء أو بيانات اتصال: فالردود تُنشر.
campaign-section-assessments = التقييمات
campaign-ask-assessments = ما تقييمات القدرات التي أُجريت، ومتى، وأين يمكن الاطلاع عليها؟ ولا تُطلب نتائج ولا درجات.
campaign-section-programmes-given = البرامج المقدمة
campaign-ask-programmes-given = ما البرامج والمبادرات التي تنفذونها أو تمولونها، ولمن، ومنذ متى وإلى متى؟
campaign-section-programmes-received = البرامج المتلقاة
campaign-ask-programmes-received = ما البرامج والمبادرات التي تستفيدون منها، وإلى متى؟
campaign-section-needs = الاحتياجات
campaign-ask-needs = في أي مجالات يُرغب في الدعم؟ هذا الرد يُنشر: فلا تكتبوا هنا إلا ما يجوز نشره.
campaign-section-views = الآراء والدروس المستفادة
campaign-ask-views = ما الذي نجح، وما الذي ينقص، وماذا ينبغي للأمم المتحدة أن تفعل؟

## Writing a reply

campaign-reply-write = كتابة الرد
campaign-reply-private = ليس ثمة سؤال إلزامي. ولا يطلع على ما تكتبونه إلا دولتكم أو كيانكم إلى أن يُرسل.
campaign-reply-keep = حفظ
campaign-reply-preview = حفظ ومعاينة
campaign-reply-send = إرسال الرد
campaign-reply-send-text = من الآن فصاعدا يستطيع الجميع قراءة الرد. ويمكن إرسال تكملة لاحقا؛ ويبقى ما أُرسل متاحا للقراءة.
campaign-reply-sent-already = أُرسل الرد. ويبقى ما تغيرونه هنا خاصا إلى أن ترسلوه أيضا.
campaign-reply-sent-see = الاطلاع على الرد كما أُرسل
campaign-reply-back = العودة إلى الرد
campaign-reply-nothing = لا يوجد نص مكتوب لم يُرسل بعد.
campaign-reply-language = لغة الرد
campaign-not-open-any-more = لم تعد هذه الحملة تقبل ردودا.
campaign-sheet = بجدول إلكتروني
campaign-sheet-text = املأ الأعمدة «{ campaign-choose }» و«{ campaign-in-words }» و«{ campaign-link }» في الجدول وحمّله هنا. وتُدرج الصفوف الصحيحة في الرد المحفوظ؛ ويُبيَّن موضع الخطأ في سائر الصفوف. ولا يُرسل شيء بهذه الخطوة. ويجوز أن يكون الجدول بأي من اللغات الست.
campaign-sheet-file = الجدول بعد ملئه (XLSX أو CSV)
campaign-sheet-load = تحميل الجدول
campaign-sheet-workbook = الحصول على الاستبيان في شكل مصنف (XLSX)
campaign-sheet-template = الحصول على الاستبيان في شكل جدول (CSV)
campaign-sheet-section = القسم
campaign-sheet-question = السؤال
campaign-sheet-choices = الخيارات
campaign-how-section = يُترك كما هو: يبيّن القسم الذي يجيب عنه الصف.
campaign-how-read = للقراءة. لا يؤخذ بما تكتبه هنا.
campaign-how-chosen = في الأقسام ذات الخيارات: ما ينطبق، باسمه أو برمزه، كل واحد في سطر من الخلية أو مفصولا بفاصلة منقوطة. تعرض الخلية الخيارات؛ ويمكن كتابة عدة خيارات.
campaign-how-text = نص عادي. يُترك فارغا إذا كنت لا ترغب في الإجابة.
campaign-entity-name = اسم الكيان
campaign-entity-kind = نوع الكيان
campaign-entity-un = من منظومة الأمم المتحدة
campaign-entity-other = غير ذلك
campaign-choose = ما ينطبق
campaign-in-words = شرح الإجابة
campaign-link = أين يمكن الاطلاع عليه
campaign-who = الجهة المجيبة
campaign-who-state = دولة
campaign-who-un = كيان من منظومة الأمم المتحدة
campaign-who-other = كيان آخر
campaign-respondent = الاسم
campaign-respondent-hint = اسم الدولة بأي لغة، أو اسم الكيان
campaign-came = تاريخ الورود
done-campaign-kept = حُفظت المسودة.
done-campaign-opened = فُتحت الحملة.
done-campaign-extended = مُددت المهلة.
done-campaign-closed = أُغلقت الحملة.
done-campaign-discarded = جرى التخلي عن المسودة.
done-reply-kept = حُفظ الرد. ولم يُرسل بعد.
done-reply-sent = أُرسل الرد. ويستطيع الجميع قراءته.
done-reply-recorded = أُدخل الرد ونُشر.

## Workflow

state-campaign-draft = مسودة
state-campaign-open = مفتوحة
state-campaign-discarded = متخلى عنها
state-campaign-closed = مغلقة
state-campaign-reply-draft = قيد الكتابة
state-campaign-reply-sent = مرسل
action-campaign-draft = إعداد حملة
action-campaign-edit = تعديل مسودة حملة
action-campaign-discard = التخلي عن مسودة حملة
action-campaign-open = فتح حملة
action-campaign-extend = تمديد مهلة حملة
action-campaign-close = إغلاق حملة
action-campaign-reply-save = حفظ رد
action-campaign-reply-send = إرسال رد
action-campaign-reply-record = إدخال رد ورقي
task-open-campaigns = فتح الحملات المعدة أو التخلي عنها
task-close-campaigns = إغلاق الحملات التي انقضت مهلتها أو تمديدها
task-reply-campaign = الرد على عملية الجمع، إن رغبت
refusal-campaign-title-lang = لم يُدخَل العنوان: { $lang }.
refusal-campaign-letter-lang = { $group }: لم يُدخَل النص { $lang }.
refusal-campaign-sections-missing = اختر قسما واحدا على الأقل من الاستبيان.
refusal-campaign-deadline-past = يجب أن يكون الموعد النهائي في المستقبل.
refusal-campaign-not-later = يجب أن يكون الموعد النهائي الجديد بعد الموعد الحالي، { $deadline }.
refusal-campaign-runs-still = لم ينقض الموعد النهائي بعد، وهو { $deadline }.
refusal-campaign-not-open = الحملة غير مفتوحة: لا تُقبل ردود.
refusal-reply-empty = لا توجد أي إجابة. أجب عن قسم واحد على الأقل قبل الإرسال.
refusal-reply-day-outside = اختر يوما بين فتح الحملة واليوم.
refusal-reply-section-unknown = ليس في هذه الحملة قسم «{ $section }».
refusal-section-twice = يجيب عن هذا القسم صف سابق.
refusal-nothing-to-choose = ليس لهذا القسم خيارات: أجب بالكلمات.
refusal-reply-sheet-part = الصفوف المقبولة: { $good }. غير المقبولة: { $bad }؛ ويرد كل منها أدناه برقم سطره.
