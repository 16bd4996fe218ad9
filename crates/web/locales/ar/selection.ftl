# Reviews and rounds of selection: assignment, scores, the list with its reasons, approval, publication.

## Reviews

reviews-title = التقييمات
reviews-table = تقييمات هذا الملف
reviews-none = لم يُعيَّن أي مقيِّم.
reviews-files = الملفات ومقيِّموها
reviews-no-files = لم يتبين بعد أن أي ملف مستوف للشروط.
reviews-mine = تقييماتي
reviews-none-mine = لم يُسند إليك أي ملف.
assign-title = تعيين المقيِّمين
assign-all = تعيين الجميع
assign-all-text =
    { $count ->
        [zero] لا يوجد ملف يحتاج إلى مقيِّم. وتُعطى الأولوية للمقيِّمين الذين لديهم أقل عدد من الملفات، ولا يقيّم أحد ملفا مقدما من دولته.
        [one] لا يزال ملف واحد بحاجة إلى مقيِّم. وتُعطى الأولوية للمقيِّمين الذين لديهم أقل عدد من الملفات، ولا يقيّم أحد ملفا مقدما من دولته.
        [two] لا يزال ملفان بحاجة إلى مقيِّم. وتُعطى الأولوية للمقيِّمين الذين لديهم أقل عدد من الملفات، ولا يقيّم أحد ملفا مقدما من دولته.
        [few] لا تزال { $count } ملفات بحاجة إلى مقيِّم. وتُعطى الأولوية للمقيِّمين الذين لديهم أقل عدد من الملفات، ولا يقيّم أحد ملفا مقدما من دولته.
        [many] لا يزال { $count } ملفا بحاجة إلى مقيِّم. وتُعطى الأولوية للمقيِّمين الذين لديهم أقل عدد من الملفات، ولا يقيّم أحد ملفا مقدما من دولته.
       *[other] لا يزال { $count } ملف بحاجة إلى مقيِّم. وتُعطى الأولوية للمقيِّمين الذين لديهم أقل عدد من الملفات، ولا يقيّم أحد ملفا مقدما من دولته.
    }
assign-one-title = تعيين مقيِّم واحد لملف واحد
assign-one = تعيين
declare-title = قبل أن تفتح الملف
declare-text = هل لديك مصلحة في هذا الملف؟ على سبيل المثال: أن تكون موظفا لدى الدولة المرشِّحة، أو أن تكون عاملا أو قد عملت مع جهة العمل، أو أن تكون على معرفة وثيقة بالمرشح. وفي حالة تضارب المصالح، يُسلَّم الملف إلى مقيِّم آخر.
declare-words-hint = لازم في حالة تضارب المصالح. ويطّلع عليه موظفو الصندوق ومراجعو الحسابات.
declare-button = تقديم الإقرار
review-recused = أعلنت وجود تضارب في المصالح. وقد أُعيد الملف وسيُستعان بمقيِّم آخر.
recuse-late-title = اكتشفت تضاربا في المصالح
recuse-button = إعادة الملف
review-title = درجاتك
review-text = امنح درجة لكل معيار استنادا إلى ما ورد في الملف. وما تقدمه نهائي؛ ولا يراه أحد سواك قبل ورود جميع تقييمات هذا الملف.
review-submit = تقديم الدرجات
review-points = النقاط الممنوحة
# $max is the largest number of points.
points-hint = من 0 إلى { $max }.
comment-hint = أسباب درجاتك.
# $points is a number with two decimals, already formatted.
score-final = الدرجة النهائية: { $points } من 100.

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
override-text = يجب أن يراعي التغيير القواعد المتعلقة بالمقاعد والدول والميزانية. ويُعرض مع سببه على الممثلة السامية وعلى مراجعي الحسابات؛ ويُنشر أنه حدث.
override-hint = يُعرض على الممثلة السامية وعلى مراجعي الحسابات.
override-button = تغيير القائمة
approval-title = الموافقة
approval-sent = تاريخ الإرسال
approval-decided = تاريخ البت
decide-title = البت في القائمة
# review
decide-text = عند الموافقة، يجري الالتزام المسبق بالتكلفة التقديرية لكل رحلة من مخصص الدعوة.
decide-memo = مذكرة مدير الصندوق
decide-words-hint = الشروط، كل شرط في سطر مستقل، إذا كانت الموافقة بشروط؛ والسبب في حالة الإعادة أو الرفض.
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
round-binding-text = تكون القاعدة مقيِّدة إذا كان من الممكن من دونها أن تحصل القائمة على نقاط أكثر. والثمن هو ما كانت ستجلبه وحدة إضافية واحدة.
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
