# مراقبة الدفاتر: الفترات والميزانيات والاحتياطي والتصويبات والبيانات والخطط.

## Periods

state-period-open = مفتوحة
state-period-closed = مقفلة
state-period-reopening = مقفلة، وقد طُلب إعادة فتحها
state-period-audited = روجعت حساباتها
action-period-record-audit = سُجلت مراجعة حسابات السنة
action-period-close = أُقفلت الفترة
action-period-keep-snapshot = حُفظت صورة الفترة
action-period-ask-reopening = طُلبت إعادة فتح الفترة
action-period-agree-reopening = أُعيد فتح الفترة
action-period-refuse-reopening = رُفضت إعادة الفتح
action-period-withdraw-reopening = سُحب طلب إعادة الفتح
refusal-period-closed = الدفاتر مقفلة حتى { $last }، ولذلك لا يمكن إجراء أي قيد بتاريخ { $date }. أدخل تاريخا لاحقا، أو اطلب إعادة فتح الفترة.
refusal-period-not-ended = تنتهي الفترة في { $day }. ويمكن إقفالها اعتبارا من اليوم التالي.
refusal-period-steps-open =
    { $count ->
        [zero] لا توجد خطوات مفتوحة في القائمة المرجعية.
        [one] لا تزال خطوة واحدة من القائمة المرجعية مفتوحة. أنجزها أولا.
        [two] لا تزال خطوتان من القائمة المرجعية مفتوحتين. أنجزهما أولا.
        [few] لا تزال { $count } خطوات من القائمة المرجعية مفتوحة. أنجزها أولا.
        [many] لا تزال { $count } خطوة من القائمة المرجعية مفتوحة. أنجزها أولا.
       *[other] لا تزال { $count } خطوة من القائمة المرجعية مفتوحة. أنجزها أولا.
    }
refusal-snapshot-kept = صورة هذه الفترة محفوظة بالفعل.
refusal-audit-of-closed-year = لا يمكن وسم سنة بأنها خضعت لمراجعة الحسابات إلا إذا كانت مقفلة وصورتها محفوظة.

## Allotments, reserve, throttle

state-allotment-proposed = مقترح
state-allotment-open = مفتوح
state-allotment-declined = مرفوض
state-allotment-withdrawn = مسحوب
state-allotment-closed = مقفل
action-allotment-propose = اقتُرح تخصيص
action-allotment-allot = أُجري التخصيص
action-allotment-decline = رُفض التخصيص
action-allotment-withdraw = سُحب اقتراح التخصيص
action-allotment-increase = زيد التخصيص
action-allotment-give-back = أُعيد جزء من التخصيص
action-allotment-close = أُقفل التخصيص
action-fund-set-reserve = زيد الاحتياطي
action-fund-release-reserve = أُفرج عن جزء من الاحتياطي
action-fund-throttle = أُوقفت الالتزامات الجديدة
action-fund-resume = أصبحت الالتزامات الجديدة ممكنة من جديد
refusal-fund-throttled = لا يقبل الصندوق حاليا أي التزامات جديدة: فالمبالغ المتاحة لا تغطي الحد الأدنى للصندوق. وسيصبح ذلك ممكنا من جديد عندما يُقبض أو يُعاد ما يكفي.
refusal-below-activity-floor = لا تقل ميزانية النشاط عن { $floor }. أدخل هذا المبلغ أو أكثر.
refusal-allotment-bound = { $bound } من هذا التخصيص ملتزم به مسبقا أو ملتزم به. أقفله عندما يُنفق هذا المبلغ أو يُفرج عنه.

## Plans

state-plan-saved = محفوظة
state-plan-adopted = سارية
state-plan-discarded = مستبعدة
state-plan-superseded = حلت محلها أخرى
action-plan-save = حُفظت الخطة
action-plan-adopt = أصبحت الخطة سارية
action-plan-discard = استُبعدت الخطة

## Budget control

budget-title = مراقبة الميزانية
budget-lead = ما ورد وما خُصص ولأي غرض، وما لا يزال يمكن تخصيصه. ويقود كل رقم إلى قيوده.
budget-throttled = لا يقبل الصندوق التزامات جديدة: فالمبالغ المتاحة لا تغطي الحد الأدنى للصندوق.
budget-available = المبالغ المتاحة، بندا بندا
available-received = النقدية المقبوضة والمقبولة
available-conditional = ناقصا: ما قُبض بشرط لم يُستوف بعد
available-held = ناقصا: ما هو محتجز في انتظار الفحص أو الاتفاق
available-reserve = ناقصا: ما جُنّب كاحتياطي
available-ceiling = سقف ما يجوز إنفاقه
available-allotted = ناقصا: مخصص ولا يزال حرا
available-pre-committed = ناقصا: ملتزم به مسبقا
available-committed = ناقصا: ملتزم به
available-spent = ناقصا: منفق
available-left = المتاح: لا يزال يمكن تخصيصه
available-made-of = مكونات النقدية المقبوضة والمقبولة
available-made-of-text = النقدية الموجودة، وما دُفع ولم يُنفق بعد، وما هو مستحق على الصندوق (يُخصم)، وما أُنفق حتى الآن.
budget-agrees = هذا ما يقوله دفتر المراقبة، حتى آخر سنت.
budget-disagrees = هذا ليس ما يقوله دفتر المراقبة. يرجى إبلاغ مراجعي الحسابات: الدفاتر غير سليمة.
budget-floor = الحدود الدنيا
floor-reserve = الاحتياطي القائم
floor-target = ما ينبغي أن يكون في الاحتياطي
floor-target-hint = { $percent }٪ من المصروفات في خطة هذه السنة
floor-no-plan = { $percent }٪ من مصروفات السنة؛ ولا توجد بعد خطة سارية لهذه السنة
floor-missing = الناقص
floor-after = المتاح بعد تجنيب ذلك أيضا
floor-activity = أصغر ميزانية لنشاط
floor-activity-hint = من معايير الصندوق
reserve-form = تغيير الاحتياطي
reserve-text = ما يُجنّب كاحتياطي لا يمكن تخصيصه. ويُقيد التغيير فورا مع سببه.
reserve-top-up = زيادة الاحتياطي
reserve-release = الإفراج من الاحتياطي
reserve-entries = قيود الاحتياطي
done-reserve = غُيّر الاحتياطي.
budget-where = أين توجد الأموال
budget-none = لم يُخصص شيء بعد. أجز دعوة أو اقترح تخصيصا.
budget-elsewhere = بلا تخصيص: الرسوم المصرفية وما شابهها
window-a = النافذة ألف: المندوبون
window-b = النافذة باء: الأنشطة
window-both = النافذتان معا: تكاليف التشغيل
head-budget-line = الدعوة أو التخصيص
head-allotted-in-all = مجموع المخصص
level-free = حر
allotment-number = التخصيص { $number }
allotment-new = اقتراح تخصيص
allotment-new-text = لأنشطة النافذة باء ولتكاليف التشغيل لسنة. ولدعوة المندوبين تخصيصها الخاص. ويبت مدير الصندوق في الاقتراح.
allotment-propose = اقتراح
allotment-title-hint = ما تموله، بكلمات قليلة
allotment-decide = البت في الاقتراح
allotment-allot = تخصيص
allotment-decline = رفض
allotment-withdraw = سحب الاقتراح
allotment-change = تغيير التخصيص
allotment-increase = زيادة
allotment-give-back = إعادة
allotment-close = إقفال التخصيص
allotment-close-text = يُعاد مبلغ { $free } الذي لا يزال حرا ويمكن تخصيصه من جديد. ولا يعاد فتح تخصيص مقفل.
allotment-changes = التغييرات
allotment-no-changes = لم يُقيد شيء بعد.
done-allotment-proposed = اقتُرح التخصيص. وسيبت فيه مدير الصندوق.
done-allotted = أُجري التخصيص.
done-allotment-dropped = أُغلق الاقتراح.
done-allotment-changed = غُيّر التخصيص.
done-allotment-closed = أُقفل التخصيص.
field-use = الغرض
use-activities = أنشطة النافذة باء
use-running = تكاليف التشغيل: الوظائف والموردون والتقييم
field-year = السنة
activity-title = دفتر النشاط
activity-lead = كل ما قُيد لبعثة واحدة أو اتفاق واحد.
activity-balances = الأرصدة

## Entries and corrections

entry = قيد
entry-document = منشأ القيد
entry-act = قيّده
entry-reverses = يلغي
entry-reversed-by = ألغاه
entry-see-reversed = القيد الملغى
entry-see-reversal = قيد الإلغاء
entry-way-back = كيفية إلغائه
entry-correction = التصويب
entry-correct = اقتراح إلغاء هذا القيد
entries-all = عرض جميع القيود
entries-of-call = لا تظهر سوى قيود دعوة واحدة أو تخصيص واحد.
entries-of-activity = لا تظهر سوى قيود نشاط واحد.
entries-of-partner = لا تظهر سوى قيود شريك واحد.
entries-of-contribution = لا تظهر سوى قيود تبرع واحد.
entries-of-document = لا تظهر سوى قيود سجل واحد.
entries-of-state = لا تظهر سوى القيود المتعلقة بدولة واحدة.
field-window = النافذة
field-from = من
field-to = إلى
trace-title = من هذا القيد إلى الدعوة
head-rests-on = يستند إلى
head-signed = الإجراءات ومن وقّع ومتى
trace-none = لا يُعرف سجل يستند إليه هذا القيد.
kind-agreement = اتفاق
kind-allotment = تخصيص
kind-bank-event = عملية مصرفية
kind-bank-line = سطر مصرفي
kind-call = دعوة
kind-contribution = تبرع
kind-correction = تصويب
kind-disbursement = دفعة
kind-fund = الصندوق
kind-mission = بعثة
kind-nomination = ترشيح
kind-order = طلب شراء
kind-period = فترة
kind-report = تقرير
kind-round = جولة الاختيار والموافقة عليها
way-contribution = في صفحة التبرع: رد المبلغ أو إعادته أو شطبه.
way-reserve = في صفحة مراقبة الميزانية: الإفراج من الاحتياطي أو زيادته.
way-allotment = في صفحة الدعوة أو التخصيص: إلغاء الدعوة، أو إعادة التخصيص أو زيادته.
way-commitment = في صفحة الترشيح أو البعثة أو الاتفاق أو طلب الشراء: الاعتذار أو الإلغاء أو الإفراج.
way-payment = في صفحة الدفعة: رفض المصرف، أو إعادة الأموال.
way-report = في صفحة التقرير: ما قُبل زيادة يعيده الشريك.
way-mission = في صفحة البعثة: تسويتها من جديد.
way-order = في صفحة طلب الشراء: تغييره أو إلغاؤه.
way-close = اطلب إعادة فتح السنة؛ وما يُقيد عندئذ يُقفل بقيد آخر.
correction-text = يبقى القيد. ويُقيد إلغاؤه، بالسطور نفسها معكوسة، عندما يوافق موظف تصديق. ثم سجّل الصحيح.
correction-date-hint = التاريخ المحاسبي للإلغاء. ويجب أن يقع في فترة مفتوحة.
correction-propose = اقتراح الإلغاء
corrections-title = التصويبات
corrections-lead = لا تُغيّر القيود أبدا. وما كان خطأ يُلغى بقيد مرتبط به يتفق عليه شخصان.
corrections-none = لا يوجد أي تصويب. لاقتراح تصويب، افتح قيدا من دفتر الأستاذ.
correction-of = تصويب قيد { $journal }
correction-date = تاريخ الإلغاء
correction-entry = القيد المراد إلغاؤه
correction-agree-text = عند موافقتك يُقيد الإلغاء فورا ولا يمكن التراجع عنه.
correction-agree = الموافقة وقيد الإلغاء
correction-decline = رفض
correction-withdraw = سحب التصويب
done-correction-proposed = اقتُرح التصويب. وسيبت فيه موظف تصديق.
done-correction-agreed = قُيد الإلغاء.
done-correction-dropped = أُغلق التصويب. ولم يُقيد شيء.
state-correction-proposed = مقترح
state-correction-posted = مقيد
state-correction-declined = مرفوض
state-correction-withdrawn = مسحوب
action-correction-propose = اقتُرح تصويب
action-correction-agree = اتُّفق على الإلغاء وقُيد
action-correction-decline = رُفض التصويب
action-correction-withdraw = سُحب التصويب
refusal-own-way-back = لا يُلغى هذا القيد هنا، حتى يتطابق السجل والدفاتر. { $way }
refusal-entry-reversed = أُلغي هذا القيد من قبل، أو هو نفسه قيد إلغاء.
refusal-date-before-entry = لا يمكن أن يسبق تاريخ الإلغاء تاريخ القيد ({ $date }).
