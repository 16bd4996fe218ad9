# Open data: the API, feeds, data sets, the nightly file. Terms follow the vocabularies.

## The page “Open data”

nav-open-data = البيانات المفتوحة
open-title = البيانات المفتوحة
open-lead = كل ما هو عام هنا يمكن أن تقرأه البرامج دون تسجيل: سجلا سجلا، أو عبر التلقيمات، أو كله دفعة واحدة.
open-api = واجهة البرامج (API)
open-api-text = تقدم كل صفحة عامة المحتوى نفسه في صورة بيانات تحت ‎/api/v1‎. وتأتي القوائم مجزأة، ويذكر كل جزء عنوان الجزء التالي. ويمكن قراءة الأجوبة من أي موقع.
open-api-page = عناوين واجهة البرامج
open-api-page-about = كل عنوان وما يقبله، في صيغة معدة للقراءة
open-openapi = وصف واجهة البرامج (OpenAPI 3.1)
open-openapi-about = المحتوى نفسه للبرامج، بالإنكليزية
open-whole = كل شيء في ملف واحد
open-whole-text = يُعد كل ليلة: جميع السجلات العامة في أسطر JSON وبصيغة CSV، مع قائمة الملفات وبصماتها الرقمية والموضع الذي تستند إليه في سجل الإجراءات.
open-whole-none = لم يُعد الملف بعد. وهو يُعد مرة في اليوم؛ عُد لاحقا.
open-download = تنزيل كل شيء (ZIP)
open-manifest = قائمة الملفات وبصماتها الرقمية (JSON)
open-files-first = تتضمن الملفات أول { $most } من هذه السجلات. وكل ما هو عام متاح في ملف واحد في صفحة «البيانات المفتوحة»، وعلى أجزاء عن طريق واجهة البرامج.
open-files = الملفات التي يحتويها
open-date = في بداية يوم
open-size = البايتات
open-log = آخر تغيير عام وارد فيه
open-records = السجلات
open-feeds = التلقيمات
open-feed-about = أضف كلماتك وعوامل التصفية إلى العنوان كما في صفحة البرامج
open-changes-about = ما أُضيف أو أُكد أو اعتُرض عليه أو سُحب، الأحدث أولا
open-catalogues = للفهارس ومحركات البحث
open-dcat = فهرس مجموعات البيانات (DCAT-AP 3)
open-dcat-about = بصيغة JSON-LD لتجمعها بوابات البيانات المفتوحة
open-sitemap = خريطة الموقع (XML)
open-sitemap-about = جميع الصفحات العامة باللغات الست؛ وتصف صفحات السجلات محتواها بمفردات schema.org
open-licence = الترخيص
open-licence-text = صياغة البيانات وترتيبها خاضعان لترخيص أباتشي 2.0. وأسماء البرامج والمنظمات ملك لأصحابها؛ وتظل أسماء الدول ونصوص الأمم المتحدة المستشهد بها خاضعة لشروط الأمم المتحدة.
open-citation = كيفية الاستشهاد
open-citation-text = { $fund }: البيانات المفتوحة لفهرس البرامج. { $href } (اطُّلع عليها في { $date }).
open-parameters = البارامترات المقبولة
open-meaning = المعنى
open-values = القيم
open-several = عدة قيم معا

## Lists

open-list-empty = لا يوجد شيء في هذه القائمة بعد.
open-members = الأعضاء حاليا
# review
open-actors-title = الجهات الفاعلة
open-actors-lead = من يمول البرامج أو يقودها أو ينفذها أو يستضيفها؛ لكل جهة سجل واحد أيا كانت أسماؤها.
open-themes-title = المواضيع
open-themes-lead = مواضيع عملية الحصر، مع عدد سجلات كل منها.
open-regions-title = المناطق
open-regions-lead = المناطق كما تسميها البرامج. وحيث لا توجد قائمة متفق عليها بدولها، لا تُعطى قائمة.
open-regions-as-of = تاريخ القائمة
open-organisations-title = منظمات الدول
open-organisations-lead = منظمات تبين عضويتها المؤرخة من يشمله برنامج موجه إلى «جميع الأعضاء».

## Feeds

programmes-atom = متابعة ما هو معروض (تلقيم Atom)
feed-changes = التغييرات في الفهرس (تلقيم Atom)
feed-withdrawn = سجل لم يعد عاما

## What the addresses of the API answer

api-programmes = برامج بناء القدرات، بحسب الكلمات وعوامل التصفية
api-programmes-csv = ما يعرضه البحث، بصيغة CSV
api-programme = برنامج بكل ما يذكره سجله
api-state = ما يسمي دولة وما يشملها
api-theme = موضوع مع سجلاته
api-themes = مواضيع عملية الحصر
api-actor = جهة فاعلة بجميع أسمائها مع سجلاتها
api-actors = من يمول البرامج أو يقودها أو ينفذها أو يستضيفها
api-region = منطقة كما تسميها البرامج مع سجلاتها
api-regions = المناطق كما تسميها البرامج
api-organisations = منظمات الدول مع عضويتها المؤرخة
api-feed = ما يعرضه البحث في تلقيم Atom
api-changes = ما تغير في الفهرس في تلقيم Atom
api-dcat = فهرس مجموعات البيانات (DCAT-AP 3)
api-manifest = ما يحتويه الملف الليلي الشامل
api-contributions-csv = الجدول العام للتبرعات، بصيغة CSV
api-call = دعوة مع جدولها الزمني وقواعدها وقرعتها
api-call-rules = قواعد الاختيار لدعوة
api-rules = قواعد الاختيار السارية
api-parameters-version = نسخة من البارامترات
api-round = النتيجة المنشورة لدعوة
api-round-instance = النسخة العامة من بيانات القرار للتحقق من نتيجة
api-round-result = نتيجة مع برهانها
api-statement = البيانات المالية العامة لسنة
api-statement-csv = البيانات المالية العامة لسنة، بصيغة CSV
param-q = كلمات أو أسماء دول أو منظمات بأي من اللغات الست
param-limit = عدد العناصر في الجزء
param-cursor = موضع بداية الجزء: يؤخذ من next في الجزء السابق
param-seq = ابتداء من هذا القيد في سجل الإجراءات رجوعا إلى ما قبله
path-record = رمز السجل
path-number = الرقم
path-alpha3 = رمز الدولة من ثلاثة أحرف
path-code = الرمز
path-year = السنة
openapi-title = البيانات العامة للصندوق ولفهرس البرامج
openapi-summary = كل ما هو عام، للقراءة، دون تسجيل.
openapi-description = تعطي القوائم جزءا والمجموع وعنوان الجزء التالي الذي يكون null في النهاية. وما لا يذكره المصدر يكون null أو فارغا: أي غير معلوم، لا «لا شيء». احتفظ بقيمة ETag للجواب وأرسلها: فالأجوبة التي لم تتغير لا تكلف شيئا.
openapi-problem = لا يمكن الإجابة عن الاستعلام: كل ما فيه من أخطاء
openapi-not-modified = ما لديك لا يزال على حاله
openapi-not-found = لا وجود للمطلوب، أو أنه غير عام
openapi-etag = يمثل بايتات الجواب
openapi-last-modified = منذ متى هو كذلك، إن عُرف
api-document = وثيقة ومكان الاطلاع عليها
api-calendar = ما له تواريخ، للتقويمات الأخرى (iCalendar)
api-campaign = حملة: الرسائل ومن أجاب والردود
api-campaign-reply = رد كامل على حملة
param-view = قائمة أو حسب الشهر
param-month = الشهر، مثلا ‎2026-05‎
param-event = نوع الحدث
path-key = صاحب الرد: رمز الدولة أو الكيان

## What is wrong with a question

problem-title = لا يمكن الإجابة عن الاستعلام بصيغته الحالية
problem-detail = الملاحظات: { $n }
refusal-param-unknown = لا يوجد هنا بارامتر «{ $name }». أقرب البارامترات: { $some }.
refusal-param-value = «{ $value }» ليست من قيم هذا البارامتر. أقرب القيم: { $some }.
refusal-param-count = «{ $value }» ليس عددا صحيحا بين { $least } و{ $most }.
refusal-param-year = «{ $value }» ليست سنة. اكتب أربعة أرقام، مثلا 2026.
refusal-param-twice = لا يجوز أن يرد هذا البارامتر هنا إلا مرة واحدة.
refusal-param-cursor = هذا ليس مؤشرا لهذا الاستعلام. خذ next من الجزء السابق كما هو، أو ابدأ من جديد دون مؤشر.

## The data sets

dataset-programmes = برامج ومشاريع ونواتج بناء القدرات في مجال أمن تكنولوجيا المعلومات والاتصالات: المستفيدون منها، والقائمون عليها، وتواريخها، مع مصدر كل حقل. والمجموعة ليست شاملة.
dataset-names-title = الأسماء والرموز
dataset-names = الدول ومجموعاتها المؤرخة، والمنظمات وعضويتها المؤرخة، والمناطق، والجهات الفاعلة بجميع أسمائها، والمفردات باللغات الست.
dataset-contributions = التبرعات للصندوق: المعلنة والموقَّع عليها والمقبوضة، ولا يُجمع بعضها إلى بعض أبدا. وتُدرج الجهات المانحة التي طلبت عدم ذكر اسمها معا في سطر واحد.
dataset-calls = الدعوات إلى تقديم الترشيحات مع جداولها الزمنية وقواعدها.
theme-international = القضايا الدولية
theme-taxonomy = مواضيع البيانات لدى الاتحاد الأوروبي
