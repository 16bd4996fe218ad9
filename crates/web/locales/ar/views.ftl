# Catalogue views. Wording is our own translation, to be reviewed by a native speaker. # review

## Search and comparison
facets-more = المزيد من عوامل التصفية
names-title = العناوين والأسماء
compare-title = المقارنة بين الدول
compare-lead = عرض ما يصل إلى أربع دول جنبا إلى جنب: ما هو مسجَّل في كل موضوع، والسبيل الذي تُشمل به الدولة. والصفوف هي نفسها وبالترتيب نفسه للجميع؛ ولا ينطوي ذلك على أي ترتيب تفاضلي أو حكم.
compare-state = الدولة { $n }
compare-do = مقارنة
compare-none = اختر أعلاه من دولة واحدة إلى أربع دول.
compare-overview = نظرة عامة
compare-by-theme = حسب الموضوع
compare-theme-not-said = الموضوع غير مذكور
compare-more = المزيد
compare-state-page = صفحة هذه الدولة
compare-reached = مشمولة عن طريق
compare-all = جميع السجلات ({ $n })
compare-no-record = لا يوجد سجل

## Timeline
timeline-title = الخط الزمني
timeline-lead = فترات تنفيذ البرامج، بقدر ما تذكره مصادرها. وما لم يُذكر لا يُرسم.
timeline-text = شريط لكل سجل على مقياس للسنوات. ويبين الجدول التواريخ نفسها.
timeline-filters = تغيير الكلمات وعوامل التصفية
timeline-table = السجلات وفتراتها
timeline-undated = السجلات التي لا تذكر تاريخا: { $n }. وهي واردة في الجدول فقط.
timeline-said = البداية والنهاية مذكورتان
timeline-open = النهاية غير مذكورة؛ والشريط مرسوم حتى تاريخ المصدر
timeline-day = يوم واحد فقط معلوم

## Calendar
record-as-of-month = في
compare-no-state = لا دولة
calendar-title = التقويم
calendar-lead = الدورات والتمارين والمؤتمرات الواردة في الفهرس، واجتماعات الآلية، ودعوات الصندوق.
calendar-month = عرض حسب الشهر
calendar-list = عرض كقائمة
calendar-before = الشهر السابق
calendar-after = الشهر التالي
calendar-latest = آخر شهر فيه أنشطة:
calendar-next = الشهر التالي الذي فيه أنشطة:
calendar-none = لا شيء مسجَّل في هذه الفترة. اختر شهرا آخر أو سنة أخرى، أو أزل أحد عوامل التصفية.
calendar-none-coming = لا شيء مسجَّل من الأنشطة المقبلة.
calendar-apart = في هذا الشهر، دون أيام محددة
calendar-feed = تلقيم التقويم (iCalendar)
calendar-feed-hint = أدخل هذا العنوان في برنامج التقويم لديك، فيُحدَّث تلقائيا. ويضم التلقيم ما له أيام محددة.
calendar-rule = لا يعرض التقويم مما ورد في الفهرس إلا ما يؤرخ مصدره بدايته ونهايته بالشهر أو باليوم. أما ما لا تُعرف منه إلا السنة أو لا نهاية له فيرد في الخط الزمني.
calendar-for = الدولة المستفيدة
calendar-kind = النوع
calendar-month-only = لا يذكر المصدر إلا الشهر
calendar-eligible = الدول المستوفية للشروط بحسب الدعوة
calendar-table = الأنشطة
calendar-all = كل ما في التقويم
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد
event-course = دورة أو حلقة عمل
event-exercise = تمرين
event-conference = مؤتمر أو تبادل خبرات
event-meeting = اجتماع الآلية
event-call = دعوة الصندوق
event-call-opens = فتح الدعوة
event-call-closes = الموعد النهائي للدعوة

## Documents
documents-title = الوثائق
documents-lead = أدلة ومجموعات أدوات واستراتيجيات ومواقف وطنية: ماهية كل وثيقة ومكان الاطلاع عليها.
documents-none = لا توجد وثيقة مسجَّلة هنا. أزل أحد عوامل التصفية أو جرّب كلمات أخرى.
documents-not-exhaustive = هذه القائمة ليست شاملة. وعدم تسجيل وثيقة لا يعني عدم وجودها.
document-words = كلمات من العنوان أو الموجز أو اسم الناشر
document-kind = نوع الوثيقة
document-kind-guide = دليل
document-kind-toolkit = مجموعة أدوات
document-kind-strategy = استراتيجية أو سياسة وطنية
document-kind-position = موقف وطني
document-kind-assessment = تقييم
document-kind-outcome = وثيقة صادرة عن مؤتمر أو عملية
head-document = الوثيقة
document-publisher = الناشر
document-date = التاريخ
document-read = مكان الاطلاع
document-open = فتح
document-no-scores = لا يُسجَّل إلا وجود التقييم وتاريخه وعنوانه؛ ولا تُسجَّل نتائجه ولا أي درجات.
document-copy-of = نسختنا: { $name }
document-copy-licence = أُخذت في { $date }. السند: { $licence }
document-states = الدول المعنية
document-source = مصدر هذا السجل
document-new = إضافة وثيقة
document-new-lead = يفتح شخص آخر عنوانها قبل نشرها. اترك ما ليس معلوما فارغا.
document-translations = العنوان بلغات أخرى
document-links-hint = عنوان واحد في كل سطر: رمز اللغة ثم مسافة ثم العنوان، مثل ‎fr https://example.org/guide.pdf‎. ويُكتب العنوان دون رمز إذا كانت اللغة غير معلومة.
document-states-hint = الدولة صاحبة الاستراتيجية أو الموقف أو التقييم. دولة واحدة في كل سطر: الاسم بأي من اللغات الست، أو الرمز، مثل FJI.
document-summary-hint = جملة واحدة بأسلوبك. اتركه فارغا إذا كانت الوثيقة تقييما.
document-source-hint = وثيقة مع رقم الفقرة، أو من يقول ذلك.
document-opened-yes = فتحتُ العنوان وهو يؤدي إلى هذه الوثيقة
document-confirm-text = ما زال العنوان يؤدي إلى هذه الوثيقة.
document-copy = نسخة محفوظة
document-copy-text = لا تحتفظ بنسخة إلا إذا أجازها ترخيص أو أجازها الناشر؛ وعندئذ يمكن للجميع الاطلاع عليها هنا.
document-licence = ما يجيز ذلك
document-licence-hint = اسم الترخيص، أو رسالة الناشر مع تاريخها.
document-file = الملف
document-keep = حفظ النسخة
document-withdraw-text = تُزال الوثيقة من القائمة العامة. ولا يمكن التراجع عن ذلك.
done-document-submitted = قُدمت الوثيقة وهي في انتظار التحقق.
done-document-ended = لم تعد الوثيقة معدة للنشر.
done-document-kept = حُفظت النسخة.
task-verify-documents = التحقق من الوثائق المقدمة
task-publish-documents = نشر الوثائق التي جرى التحقق منها
state-document-submitted = مقدمة
state-document-verified = جرى التحقق منها
state-document-rejected = مرفوضة
state-document-published = منشورة
state-document-withdrawn = مسحوبة
action-document-submit = تقديم وثيقة
action-document-revise = تعديل وثيقة
action-document-verify = التحقق من وثيقة
action-document-publish = نشر وثيقة
action-document-confirm = تأكيد وثيقة
action-document-withdraw = سحب وثيقة
action-document-reject = رفض وثيقة
action-document-keep = حفظ نسخة

## States
state-documents = الاستراتيجيات والمواقف والوثائق الأخرى
state-documents-none = لا توجد وثيقة مسجَّلة لهذه الدولة. ولا يعني ذلك عدم وجود وثائق.
state-documents-all = جميع وثائق هذه الدولة
state-assessments = التقييمات
state-assessments-none = لا يوجد تقييم مسجَّل.
state-calendar = ما هو مقبل
compare-with = المقارنة بدول أخرى
contact-point = تسمية جهة اتصال
contact-point-said = بحسب الدولة نفسها، في { $date }
contact-point-text = لا يُحفظ إلا «نعم» أو «لا» والتاريخ، ويراهما الجميع. أما هوية جهة الاتصال فتبقى في دليل جهات الاتصال نفسه.
contact-point-nominated = هل سمّت دولتكم جهة اتصال لإدراجها في دليل جهات الاتصال؟
contact-point-on = في تاريخ
own-state-title = ما تقوله دولتكم عن نفسها
own-state-lead = لا شيء هنا إلزامي. ويمكن تغيير ما تقولونه في أي وقت.
own-state-save = حفظ
own-gaps = الثغرات حسب الموضوع
own-gaps-text = لا يطلع على المواضيع التي لا شيء مسجَّل فيها لدولتكم إلا دولتكم ومدير الصندوق، ما لم توافقوا على أن يراها الجميع.
own-gaps-shown = هل يجوز أن يراها الجميع؟
done-own-state = حُفظ ما قالته دولتكم.
action-profile-declare = إعلان بشأن جهة الاتصال
action-profile-agree = رد بشأن إظهار الثغرات

## Gaps of States
gaps-states-title = الدول حسب الموضوع
gaps-states-lead = ما هو مسجَّل لكل دولة حسب الموضوع والحالة، وما ينتهي خلال ستة أشهر، وما لا شيء مسجَّل فيه.
gaps-states-rule = لا تُعرض ثغرات دولة بعينها إلا على تلك الدولة ومدير الصندوق، وعلى الجميع متى وافقت الدولة.
gaps-states-none = لا توجد هنا دولة يجوز لكم الاطلاع على ثغراتها. اطلعوا على المناطق، أو سجلوا الدخول باسم دولتكم.
gaps-source-date = بتاريخ
gaps-source-undated = التاريخ غير مذكور
gaps-named = بالاسم
gaps-reached = عن طريق منطقة أو منظمة
gaps-ending = ينتهي خلال ستة أشهر: { $n }

## Refusals
refusal-reading-language = ابدأ السطر برمز لغة من حرفين أو ثلاثة، أو بالعنوان.
refusal-document-state-missing = اذكر الدولة صاحبة الاستراتيجية أو الموقف أو التقييم.
refusal-assessment-link-only = لا يُحفظ من التقييم إلا وجوده وتاريخه وعنوانه. اترك خانة الموجز فارغة ولا تحتفظ بنسخة.
refusal-document-summary-long = الموجز طويل جدا. اذكر في جملة أو جملتين موضوع الوثيقة.
refusal-licence-missing = اذكر ما يجيز النسخ: الترخيص أو رسالة الناشر.
refusal-not-your-state = لا يجوز إلا لبعثة تلك الدولة أن تصرح بذلك.

## Demonstration
demo-clock-year = بعد سنة وشهر: تتقادم سجلات الفهرس التي لم تُؤكَّد
month-of-year = { $month ->
        [1] { month-january }
        [2] { month-february }
        [3] { month-march }
        [4] { month-april }
        [5] { month-may }
        [6] { month-june }
        [7] { month-july }
        [8] { month-august }
        [9] { month-september }
        [10] { month-october }
        [11] { month-november }
       *[12] { month-december }
    } { $year }

## Ways that readers look for

home-programmes = البرامج القائمة لبناء القدرات: المستفيدون منها والقائمون عليها، مع خريطة وتقويم ومقارنة.
search-words = كلمات البحث
search-state-page = الاطلاع على ما هو مسجَّل عن هذه الدولة
theme-elsewhere = في تصنيفات أخرى
record-link-footnote = مذكور في المصدر، الحاشية { $note }
