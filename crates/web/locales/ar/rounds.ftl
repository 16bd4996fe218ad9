# Rounds of selection: from assembly to publication, the list with its reasons, questions, the check.

## The round: from assembly to publication

round-title = جولة الاختيار
round-none = لم تُعد أي جولة لهذه الدعوة.
round-not-ready = يمكن إعداد الجولة متى فُحص كل ملف مُقَر ومُنحت الدرجات لكل ملف مستوف للشروط.
round-rules = قواعد الاختيار
round-proof = المدخلات والبذرة
round-seed-secret = تبقى سرية إلى حين إجراء الاختيار
round-assembled = تاريخ الإعداد
round-download = تنزيل المدخلات
round-candidates = المرشحون
assemble-title = إعداد الجولة
assemble-text = تُثبَّت الملفات التي مُنحت درجاتها وقواعد الدعوة بوصفها مدخلات الاختيار، وتؤخذ بصمتها الرقمية.
assemble-button = إعداد
assemble-again = إعادة الإعداد
run-title = إجراء الاختيار
run-text = يُكشف عن بذرة القرعة وتُحدَّد القائمة وفقا للقواعد المنشورة. والمدخلات نفسها والبذرة نفسها تعطيان دائما القائمة نفسها.
run-button = إجراء
send-title = إرسال القائمة إلى الممثلة السامية
send-text = تُحال القائمة إلى الممثلة السامية للموافقة عليها، مشفوعة بمذكرتك.
send-button = إرسال
memo-hint = ما ينبغي أن تعلمه الممثلة السامية: الأهداف التي لم تتحقق وأسباب ذلك، والتغييرات التي أُدخلت على القائمة.
override-title = تغيير القائمة
override-text = حدد من يخرج من القائمة ومن يدخلها. وتُعرض تكلفة التغيير قبل البت فيه. ويجب أن يراعي جميع قواعد الدعوة؛ ويُعرض مع سببه وتكلفته على الممثلة السامية وعلى مراجعي الحسابات، ويُنشر أنه حدث.
override-hint = يُعرض على الممثلة السامية وعلى مراجعي الحسابات.
override-button = تغيير القائمة
approval-title = الموافقة
approval-sent = تاريخ الإرسال
approval-decided = تاريخ البت
decide-title = البت في القائمة
decide-memo = مذكرة مدير الصندوق
decide-approve = الموافقة
decide-conditions = الموافقة بشروط
decide-return = الإعادة
decide-refuse = الرفض
funds-needed = المبلغ اللازم لهذه القائمة، شاملا تكاليف دعم البرامج
funds-available = المتبقي من المخصص
condition-met = مستوفى
condition-open = لم يُستوف بعد
condition-button = تسجيل استيفاء هذا الشرط
publish-title = نشر النتيجة
publish-text = يرى الجمهور الدول، وأسماء من وافقوا على النشر، والإحصاءات، والبصمة الرقمية للمدخلات، والبذرة. ولا تُنشر درجة أي شخص.
publish-button = نشر
round-see-public = عرض الصفحة العامة

## The list and its reasons

round-outcome = القائمة
outcome-selected = وقع عليه الاختيار
# $place is the place in the reserve list, from 1.
outcome-reserve = احتياطي، المرتبة { $place }
outcome-not-selected = لم يقع عليه الاختيار
why-merit = بفضل الدرجة وحدها.
# $rules is a list of rules as named below, separated by semicolons.
why-helped = بمساعدة القواعد التالية: { $rules }.
why-draw = تساوٍ في كل شيء؛ وحسمت القرعة الأمر.
# $points is a number with two decimals, already formatted.
why-short = تنقصه { $points } من النقاط.
why-short-held = تنقصه { $points } من النقاط، وحالت دونه القواعد التالية: { $rules }.
why-excluded = لا توجد قائمة تضم هذا المرشح وتراعي القواعد التالية: { $rules }.
# $goal is an aim as named below.
why-costs-goal = القائمة التي تضم هذا المرشح تتأخر في هدف سابق: { $goal }.
why-override = غُيّرت بقرار: { $reason }

## Rules as the selection method names them (some are followed by a group)

round-binding = القواعد المقيِّدة
round-binding-text = تكون القاعدة مقيِّدة إذا كانت الأهداف ستتحقق من دونها على نحو أفضل. وثمنها هو عدد النقاط التي كان يمكن للقائمة أن تكسبها من دونها إذا تحققت الأهداف السابقة بالقدر نفسه.
binds-yes = مقيِّدة
binds-no = غير مقيِّدة
engine-seats = المقاعد
engine-budget = الميزانية
engine-state-cap = الحد الأقصى لعدد مندوبي الدولة الواحدة
engine-gender-min = الحد الأدنى حسب الجنس:
engine-group-min = الحد الأدنى للمقاعد:
engine-group-max = الحد الأقصى للمقاعد:
engine-sub-max = الحد الأقصى للمنطقة دون الإقليمية:
engine-min = الحد الأدنى للمقاعد:
engine-new-states = الحد الأدنى للدول التي لم يسبق دعمها
engine-cover-groups = مقعد لكل مجموعة إقليمية
engine-target = الهدف:
engine-target-women = الهدف: النساء
engine-target-priority = الهدف: أقل البلدان نموا والبلدان النامية غير الساحلية والدول الجزرية الصغيرة النامية
round-goals = الأهداف، حسب ترتيبها
round-goals-text = يُحقَّق كل هدف قدر الإمكان قبل النظر في الهدف التالي.
goal-seats = المقاعد المشغولة
goal-coverage = المجموعات الإقليمية التي لها مقعد
goal-shortfall = المقاعد الناقصة لبلوغ النسب المستهدفة
goal-merit = مجموع النقاط
goal-never-sponsored = مندوبو الدول التي لم يسبق دعمها

## The published round

round-public-title = نتيجة الاختيار
round-public-lead = القائمة كما وافقت عليها الممثلة السامية لشؤون نزع السلاح، بالترتيب الأبجدي. ولا تُنشر الأسماء إلا بموافقة أصحابها. ولا تُنشر درجات الأشخاص.
round-list = المندوبون المدعومون
round-empty = لم يُختر أي مندوب.
head-delegate = المندوب
name-not-published = الاسم غير منشور
round-map = الدول التي يحظى مندوبوها بالدعم
map-selected = مندوب مدعوم
map-other-states = دول أخرى
round-statistics = المقاعد حسب المجموعة
round-how = كيف وُضعت القائمة
round-how-text = نُشرت القواعد الواردة أدناه مع الدعوة. وتحدد طريقة دقيقة القائمة التي تستوفيها على أفضل وجه. وتثبت البصمات الرقمية أدناه المدخلات والبذرة التي استُخدمت؛ ويرد فيما بعد كيف يمكن لأي شخص التحقق من القائمة.
round-inputs = البصمة الرقمية للمدخلات (SHA-256)
round-seed = بذرة القرعة
round-code = نسخة طريقة الاختيار
round-overrides = التغييرات التي أُدخلت على القائمة بقرار
round-published-at = تاريخ النشر
stat-groups = المقاعد حسب المجموعة الإقليمية
stat-sexes = المقاعد حسب الجنس
stat-countries = المقاعد حسب مجموعة البلدان
stat-text = شريط واحد لكل مجموعة؛ ويمثل طوله عدد مقاعدها من مجموع مقاعد الدعوة. ويُبيَّن الحد الأدنى أو الهدف أو الحد الأقصى حيثما وُجد.
stat-target = الهدف

## Before the run: can the rules be kept, and the run with its progress

round-feasible = هل تمكن مراعاة القواعد؟
feasible-this-round = مع المرشحين لهذه الدعوة:
# $rule is the name of a rule, $number its number or amount.
rule-with-number = { $rule } – { $number }
infeasible-way-out = تُثبَّت قواعد الدعوة عند إجازتها ولا تتغير ما دامت جارية. ويجوز لمدير الصندوق إلغاء هذه الدعوة مع ذكر سبب يُنشر، وفتح دعوة أخرى بقواعد أخرى؛ وأي تغيير في الطرائق التي تستند إليها يقترحه مدير الصندوق وتوافق عليه الممثلة السامية. وما عدا ذلك فالقرار فيه للممثلة السامية.
infeasible-cancel = إلغاء الدعوة
progress-title = الاختيار جار
progress-text = تبحث الطريقة عن أفضل قائمة. وتُحدَّث هذه الصفحة كل بضع ثوان؛ ويمكنك مغادرتها دون أن يتوقف البحث.
progress-see = عرض التقدم المحرز
progress-ended = لا يوجد اختيار جار.
progress-goal = الهدف الذي يُنظر فيه
progress-best = أفضل ما وُجد حتى الآن
progress-bound = لا يمكن لأي قائمة أن تتجاوز
progress-gap = الفرق المتبقي بينهما
progress-nodes = الحالات المفحوصة
progress-seconds = الثواني المنقضية
progress-lottery = القرعة بين القوائم المتساوية
progress-explanations = الأسباب المتعلقة بكل مرشح
stop-title = إيقاف الاختيار
stop-text = لا يُحتفظ بأي شيء من الاختيار الذي يُوقف. وتبقى الجولة معدة ويمكن إجراء الاختيار من جديد.
stop-button = إيقاف
done-run-started = بدأ إجراء الاختيار.
done-run-stopped = أُوقف الاختيار. ولم يُحتفظ بأي شيء منه.
refusal-run-stopped = أُوقف الاختيار قبل انتهائه. ولم يُحتفظ بأي شيء منه؛ ويمكن إجراؤه من جديد.
refusal-run-failed = انقطع الاختيار بسبب عطل في النظام. ولم يُحتفظ بأي شيء منه. أعد إجراءه؛ وإذا تكرر ذلك فأبلغ مسؤول النظم.
refusal-run-not-under-way = لا يوجد اختيار جار يمكن إيقافه.

## Balances, pictures, who would step in

balance-new-states = الدول التي لم يسبق دعمها
balance-none = لا يتغير أي توازن.
# $what is a group or a sex, $before and $after numbers of delegates.
balance-change = { $what }: من { $before } إلى { $after }
stat-of = { $seats } من { $whole }
stat-least = الحد الأدنى
stat-most = الحد الأقصى
prices-picture = ثمن كل قاعدة
prices-picture-text = شريط واحد لكل قاعدة؛ ويمثل طوله عدد النقاط التي كان يمكن للقائمة أن تكسبها من دون تلك القاعدة مع بقاء كل ما عداها على حاله. والثمن ليس حكما على القاعدة.
replacement-title = من يحل محل من
replacement-text = لكل مقعد، المرشح الذي يشغله بأقل تغيير في التوازنات إذا انسحب المندوب قبل إصدار التذكرة.
replacement-nobody = لا أحد في القائمة.
replacement-none = لا أحد يمكنه ذلك دون مخالفة قاعدة
replacement-seat = مقعد
replacement-comes = يحل محله
replacement-points = النقاط زيادة أو نقصا

## Questions: what if, and how firm

field-rule = القاعدة
field-by = التغيير
head-goal = الهدف
question-not-run = لا توجد قائمة بعد. أجر الاختيار أولا.
question-not-saved = لا يُحفظ أي شيء في هذه الصفحة، ولا تتغير القائمة.
what-if-title = ماذا لو كانت القاعدة مختلفة؟
what-if-lead = غيّر رقم قاعدة واحدة لترى كيف تكون القائمة، مع المرشحين أنفسهم والبذرة نفسها.
what-if-button = عرض
what-if-by-hint = مثلا ‎1‎ أو ‎-1‎؛ وبالنسبة المئوية للميزانية.
what-if-ready = خطوة أقل أو أكثر
what-if-less = أقل
what-if-more = أكثر
what-if-answer = كيف تكون القائمة
what-if-asked = { $rule }: { $then } بدلا من { $now }.
what-if-impossible = لن توجد قائمة تراعي جميع القواعد.
what-if-now = حاليا
what-if-then = عندئذ
what-if-difference = الفرق
what-if-same = ستكون القائمة نفسها.
what-if-comes = يدخلون القائمة
what-if-leaves = يخرجون من القائمة
refusal-what-if-too-far = لا تقبل الطريقة رقما بهذا الكبر. أدخل تغييرا أصغر.
firmness-title = ماذا لو اختلفت أوزان المعايير؟
firmness-lead = تبين هذه الصفحة مدى اعتماد القائمة على الأوزان الدقيقة للمعايير. وهي لا ترتب أحدا ولا تصلح أساسا لقرار بشأن أي شخص.
# $points is a number of points.
firmness-text = يتغير وزن معيار واحد في كل مرة بمقدار { $points } نقاط زيادة ونقصا؛ وتتقاسم المعايير الأخرى الباقي كما كانت. وتبقى النقاط التي منحها المقيّمون والقواعد والبذرة على حالها. وتُحدَّد القائمة من جديد لكل مجموعة أوزان.
firmness-no-reviews = لم تأت درجات هذه الجولة من تقييمات محفوظة هنا، ولذلك لا يمكن تجريب أوزان أخرى.
firmness-head = مع أوزان أخرى
firmness-always = في القائمة دائما
firmness-borderline = يتوقف على الأوزان
firmness-never = ليس في القائمة مع أي منها

## Changes by decision, and what cannot be undone

override-see = عرض التكلفة
override-cost = تكلفة التغيير
override-broken = يخالف هذا التغيير القواعد التالية ولا يمكن إجراؤه:
override-confirm = البت في التغيير
override-with = مع التغيير
override-lost = الخسارة مقارنة بالقائمة المحددة
override-points = النقاط المفقودة
override-balances = التوازنات قبل التغيير وبعده
override-uses = القواعد مع التغيير
override-out = شُطب
override-into = أُدرج
overrides-title = التغييرات بقرار
# $points is a number with two decimals, already formatted.
overrides-total = تكلف مجتمعة { $points } من النقاط مقارنة بالقائمة المحددة.
# $rule is the name of a rule.
refusal-override-breaks = تخالف القائمة هذه القاعدة: { $rule }. اختر مرشحا آخر.
round-not-now = لا يمكن القيام بذلك الآن. حالة الجولة:
not-undone = لا يمكن التراجع عن هذا الإجراء.
decide-approve-text = تُعتمد القائمة كما هي. ويجري الالتزام المسبق بالتكلفة التقديرية لكل رحلة من مخصص الدعوة، ويُطلب إلى البعثات القبول.
decide-conditions-text = تُعتمد القائمة؛ ولا يمكن لأحد القبول قبل استيفاء كل شرط. ويجري الالتزام المسبق بالتكلفة التقديرية لكل رحلة من مخصص الدعوة.
decide-conditions-words = الشروط
decide-conditions-hint = كل شرط في سطر مستقل.
decide-return-text = تُعاد القائمة إلى الصندوق. وتعود الملفات إلى ما كانت عليه، ويمكن إعداد جولة جديدة.
decide-refuse-text = تُرفض القائمة. وتعود الملفات إلى ما كانت عليه؛ وتتطلب الجولة الجديدة أسسا جديدة.
preview-title = ما سيراه الجمهور
preview-text = ستُنشر القائمة وإحصاءاتها على النحو الوارد أدناه. ولا تظهر الأسماء إلا بموافقة أصحابها؛ ولا تظهر أي درجة.
publish-copy-text = تُنشر مع القائمة نسخة عامة من المدخلات خالية من الدرجات، والنتيجة مشفوعة ببرهانها، لكي يتسنى لأي شخص التحقق من القائمة.
round-proof-text = تتضمن الملفات درجات الأشخاص وهي مخصصة لموظفي الصندوق ومراجعي الحسابات فقط.
round-download-outcome = تنزيل النتيجة مع برهانها

## Check it yourself

head-file = الملف
head-sha256 = البصمة الرقمية (SHA-256)
check-title = تحقق بنفسك
check-lead = لا يتعين على أحد أن يثق بالبرنامج الذي حدد هذه القائمة. فالنتيجة مشفوعة ببرهان يمكن التحقق منه على أي حاسوب. نزّل الملفات في مجلد واحد.
check-files = الملفات
check-command = باستخدام برنامج الصندوق:
check-python = أو باستخدام برنامج ثان مستقل وقصير لا يحتاج إلا إلى Python:
check-proven = ما الذي يُبرهن عليه
check-proven-list = تراعي القائمة جميع قواعد النسخة.
check-proven-best = لا توجد قائمة أخرى أفضل، هدفا فهدفا، حسب الترتيب المنشور.
check-proven-draw = ومن بين القوائم المتساوية، تحسم القرعة بالبذرة المنشورة لصالح هذه القائمة.
# $count is the number of changes by decision.
check-overrides =
    { $count ->
        [zero] يتعلق البرهان بالقائمة كما حددتها الطريقة. ولم يُدخل عليها بعد ذلك أي تغيير بقرار.
        [one] يتعلق البرهان بالقائمة كما حددتها الطريقة. وأُدخل عليها بعد ذلك تغيير واحد بقرار؛ وتختلف القائمة أعلاه عن القائمة المبرهن عليها في ذلك الموضع.
        [two] يتعلق البرهان بالقائمة كما حددتها الطريقة. وأُدخل عليها بعد ذلك تغييران بقرار؛ وتختلف القائمة أعلاه عن القائمة المبرهن عليها في هذين الموضعين.
        [few] يتعلق البرهان بالقائمة كما حددتها الطريقة. وأُدخلت عليها بعد ذلك { $count } تغييرات بقرار؛ وتختلف القائمة أعلاه عن القائمة المبرهن عليها في تلك المواضع.
        [many] يتعلق البرهان بالقائمة كما حددتها الطريقة. وأُدخل عليها بعد ذلك { $count } تغييرا بقرار؛ وتختلف القائمة أعلاه عن القائمة المبرهن عليها في تلك المواضع.
       *[other] يتعلق البرهان بالقائمة كما حددتها الطريقة. وأُدخل عليها بعد ذلك { $count } تغيير بقرار؛ وتختلف القائمة أعلاه عن القائمة المبرهن عليها في تلك المواضع.
    }
check-left-out = ما الذي تغفله النسخة ولماذا
check-left-out-text = لا تُنشر درجات الأشخاص. وترد في النسخة بدلا منها عتبات الدخول: فقد خُفضت درجات المندوبين المدرجين في القائمة ورُفعت درجات جميع الآخرين ما دامت القائمة هي الأفضل. وتُغفل الميزانية والتكاليف حيث لا تغير شيئا، وتُقرَّب التكاليف إلى أدنى حيث تغير. وتحمل الدول أرقاما بدلا من أسمائها لأن من لم يُوفق ترشيحه لا يُنشر؛ ويُعرف الأشخاص بأرقام إشعارات الاستلام. وترد أعلاه البصمة الرقمية للمدخلات الحقيقية.
check-lemma = وهذا كاف: فالقائمة التي تكون الأفضل رغم خفض درجاتها ورفع درجات جميع الآخرين تكون الأفضل بالدرجات الحقيقية أيضا.
check-auditor = ويتحقق مراجع الحسابات الذي بحوزته المدخلات الحقيقية أيضا من أمانة النسخة:
check-log = عرض سجل الإجراءات
