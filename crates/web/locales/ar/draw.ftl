# The draw among equals: how its seed is made, on the call, in the office and on the public pages.

draw-title = القرعة عند التعادل
draw-lead = إذا تعادلت القوائم بعد تطبيق جميع القواعد والدرجات، حُسم الأمر بالقرعة. وتُستخلص نتيجتها من رقم هو البذرة، لا يمكن لأحد أن يختاره.
draw-seed-title = كيف تتكون البذرة
param-draw-source = مصدر بذرة القرعة
field-draw-source = مصدر بذرة القرعة
choice-sealed = بذرة مختومة عند إجازة الدعوة
# review
choice-drand = جولة من منارة العشوائية العامة drand
# review
choice-co-chairs = سرّا الرئيسين المشاركين لهيكل الحوكمة
draw-how-sealed = عند إجازة الدعوة يُنشئ النظام بذرة سرية وينشر بصمتها الرقمية. وتُنشر البذرة نفسها مع القائمة، ويمكن لأي شخص أن يتحقق من أن لها تلك البصمة.
# review
draw-how-drand = تُستمد البذرة من جولة من منارة العشوائية العامة drand التي تديرها منظمات مستقلة بصورة مشتركة. ويُحدد رقم الجولة عند إجازة الدعوة، ولا تصدر الجولة إلا بعد انقضاء الموعد النهائي؛ ولا يمكن لأحد أن يعرفها قبل ذلك.
draw-how-co-chairs = تتكون البذرة من سرّين. فقبل الموعد النهائي ينشر كل من الرئيسين المشاركين البصمة الرقمية لسرّ؛ وبعد الموعد النهائي يكشف كل منهما سرّه. ولا يمكن لأي منهما أن يختار البذرة بمفرده.

## The call and the public pages

# $place is 1 or 2.
draw-chair = الرئيس المشارك { $place }
draw-chair-hint = فقط إذا كان الرئيسان المشاركان هما من يكوّن البذرة: عضو في هيكل الحوكمة لا يشارك في الاختيار. ويُنشر الاسم مع الدعوة.
draw-co-chairs = الرئيسان المشاركان وما قدماه
head-co-chair = الرئيس المشارك
draw-chain = سلسلة drand
draw-round = رقم الجولة
draw-round-at = وقت صدور الجولة
draw-signature = توقيع الجولة
draw-signature-none = لم يُدخل بعد
draw-stand-by = البصمة الرقمية للبذرة الاحتياطية (SHA-256)
draw-seed-open = غير معروفة بعد
draw-seed-kept = تُنشر مع القائمة
draw-digest-none = لم تُقدَّم
draw-secret-none = لم يُكشف
draw-secret-kept = كُشف؛ ويُنشر مع القائمة
draw-secret-replaced = ناقص؛ استُعيض عنه
# $time is a moment; $reason are a person's words.
draw-replaced-drand = في { $time } قرر مدير الصندوق الاستعاضة عن العنصر الناقص بجولة drand المبينة أدناه، ولم تكن قد صدرت بعد آنذاك. السبب: { $reason }
draw-replaced-sealed = في { $time } قرر مدير الصندوق الاستعاضة عن العنصر الناقص بالبذرة الاحتياطية. السبب: { $reason }
draw-check = كيفية التحقق من البذرة
draw-check-round = تظهر الجولة وتوقيعها في العنوان التالي:
draw-check-signature = البصمة الرقمية للتوقيع هي البذرة:
draw-check-randomness = البصمة الرقمية للتوقيع تحل محل العنصر الناقص:
draw-check-sealed = للبذرة البصمة الرقمية المنشورة مع الدعوة:
draw-check-stand-by = للبذرة الاحتياطية البصمة الرقمية المنشورة مع الدعوة:
draw-check-secret = لهذا السرّ البصمة الرقمية المقدمة قبل الموعد النهائي:
draw-check-both = البصمة الرقمية للجزأين، وكل منهما في سطر، هي البذرة:

## The page in the office

draw-commit-title = نشر البصمة الرقمية لسرّك
draw-commit-text = تُنشر البصمة مع الدعوة ولا يمكن تغييرها بعد ذلك. قدّمها قبل { $time }. واحتفظ بالسرّ نفسه، فسيُطلب منك بعد الموعد النهائي.
draw-commit-button = نشر البصمة
field-digest = البصمة الرقمية للسرّ (SHA-256)
draw-digest-hint = 64 رقما ست عشريا: من 0 إلى 9 ومن a إلى f.
draw-make = إنشاء سرّ في هذا المتصفح
draw-make-keep = هذا هو سرّك. لا يظهر إلا الآن ولا يُرسل. احفظه في مكان آمن قبل نشر بصمته التي أصبحت في الخانة.
draw-by-hand = إنشاء السرّ بنفسك
draw-by-hand-text = يكتب هذا الأمر، على حاسوبك، سرّا في الملف secret.txt ويعرض بصمته الرقمية.
draw-reveal-title = كشف سرّك
draw-reveal-text = انقضى الموعد النهائي. أدخل السرّ الذي قدمت بصمته. ولا يُعرض على أحد قبل نشر القائمة.
draw-reveal-button = كشف السرّ
field-secret = السرّ
draw-secret-hint = كما احتفظت به تماما، في سطر واحد.
draw-yours-committed = بصمة سرّك منشورة. عُد إلى هذه الصفحة بعد { $time } واكشف السرّ.
draw-yours-revealed = لقد كشفت سرّك. ولا يُطلب منك شيء آخر.
# $round is a number without separators; $time is a moment.
draw-round-ahead = تصدر الجولة { $round } من drand في { $time }. ويمكن إدخال توقيعها اعتبارا من ذلك الوقت.
draw-signature-title = إدخال توقيع الجولة
draw-signature-text = صدرت الجولة { $round } من drand في { $time }. انسخ توقيعها من أي صفحة تعرض جولات drand. ويجري التحقق منه هنا دون سؤال أي خادم آخر.
field-signature = توقيع الجولة
draw-signature-hint = 96 رقما ست عشريا: من 0 إلى 9 ومن a إلى f.
draw-signature-button = التحقق والتسجيل
draw-replace-title = الاستعاضة عما لم يقدمه أحد الرئيسين المشاركين
draw-replace-text = العناصر الناقصة حاليا:
draw-replace-warning = لا يمكن التراجع عن هذا القرار. ولن يمكن بعده لمن ترد أسماؤهم هنا كشف أي سرّ.
field-with = ما يحل محل العنصر الناقص
draw-with-hint = في حالة drand، أول جولة تصدر بعد ساعة من هذا القرار، ولا يعرفها أحد بعد.
draw-replace-button = الاستعاضة عن العنصر الناقص
draw-no-digest = لم تُقدَّم بصمة قبل الموعد النهائي
draw-no-secret = لم يُكشف السرّ
done-draw-committed = نُشرت بصمة سرّك.
done-draw-revealed = قُبل سرّك.
done-draw-replaced = استُعيض عن العنصر الناقص.
done-draw-signature = التوقيع صحيح وقد سُجّل.
task-draw-commit = نشر بصمة سرّك للقرعة
task-draw-reveal = كشف سرّك للقرعة
task-draw-replace = البت فيما لم يقدمه أحد الرئيسين المشاركين للقرعة
task-draw-enter = إدخال توقيع جولة drand
state-draw-waiting = البذرة لم تُثبَّت بعد
state-draw-fixed = البذرة مثبتة
action-draw-commit = نُشرت بصمة أحد الرئيسين المشاركين
action-draw-reveal = كُشف سرّ أحد الرئيسين المشاركين
action-draw-replace = استُعيض عن جزء ناقص من القرعة
action-draw-enter = أُدخل توقيع جولة drand

## What is refused

refusal-draw-not-ready = لا يمكن إجراء الاختيار بعد لأن بذرة القرعة غير مكتملة. وتبين صفحة القرعة ما ينقص.
refusal-draw-chair-missing = سمِّ رئيسين مشاركين لأن البذرة تتكون منهما.
refusal-draw-chair-twice = اختر شخصين مختلفين رئيسين مشاركين.
refusal-draw-chair-not-board = يجب أن يكون الرئيس المشارك عضوا في هيكل الحوكمة وألا يشارك في الاختيار. اختر شخصا آخر.
refusal-draw-no-chain = لا توجد هنا سلسلة معروفة من drand. اختر مصدرا آخر، أو اطلب تحميل البيانات المرجعية.
refusal-draw-deadline-past = كانت البصمات تُقبل حتى { $time }.
refusal-draw-committed-before = سبق أن قدمت بصمة. ولا يمكن تغييرها.
# $count is a number of characters.
refusal-draw-digest-unreadable = تتكون البصمة الرقمية من 64 رقما ست عشريا (من 0 إلى 9 ومن a إلى f)؛ وعدد الأحرف المدخلة: { $count }. تحقق مما أدخلته.
refusal-draw-digest-taken = سبق نشر هذه البصمة. أنشئ سرّا خاصا بك.
refusal-draw-before-deadline = لا يمكن ذلك إلا بعد الموعد النهائي، { $time }.
refusal-draw-replaced = استُعيض عن العنصر الناقص. ولم يعد أي سرّ يُقبل.
refusal-draw-not-committed = لم تقدم بصمة قبل الموعد النهائي. ولا يمكن قبول أي سرّ.
refusal-draw-revealed-before = سبق أن كشفت سرّك.
refusal-draw-secret-other = ليس هذا هو السرّ الذي قدمت بصمته. تحقق من عدم وجود أحرف ناقصة أو زائدة.
refusal-draw-nothing-missing = لا ينقص شيء يمكن الاستعاضة عنه.
refusal-draw-no-round = لا يُنتظر أي توقيع.
refusal-draw-round-to-come = لا تصدر الجولة إلا في { $time }. أدخل توقيعها بعد ذلك.
refusal-draw-signature-unreadable = يتكون التوقيع من 96 رقما ست عشريا (من 0 إلى 9 ومن a إلى f)؛ وعدد الأحرف المدخلة: { $count }. تحقق مما أدخلته.
refusal-draw-signature-other = ليس هذا توقيع الجولة { $round } من السلسلة المسماة في الدعوة. تحقق من رقم الجولة ومن السلسلة.
