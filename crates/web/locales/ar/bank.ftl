# المقبوضات بموجب اتفاقات والمقبوضات المحتجزة، والشطب، والرد، وأسعار الصرف، والمصرف.

## Status

state-contribution-overdue = متأخر السداد
state-contribution-written-off = مشطوب
state-contribution-refunded = مردود
state-held-receipt-recorded = ينتظر التحقق
state-held-receipt-held = محتجز
state-held-receipt-received = مشمول باتفاق
state-held-receipt-returned = ينتظر الرد
state-held-receipt-withdrawn = معاد للتصويب
state-bank-line-unmatched = غير مطابَق
state-bank-line-proposed = مطابَق، ينتظر التحقق
state-bank-line-matched = مطابَق
state-bank-line-set-aside = منحّى جانبا
state-bank-event-recorded = ينتظر التحقق
state-bank-event-posted = مقيد في الدفاتر
state-bank-event-withdrawn = معاد للتصويب

## What was done, as the log says it

action-contribution-fall-overdue = تأخر سداد التبرع
action-contribution-remind = سُجل تذكير للجهة المانحة
action-contribution-send-back-receipt = أعيد المبلغ المقبوض للتصويب
action-contribution-meet-condition = تقرر أن شرط الجهة المانحة قد استوفي
action-contribution-propose-write-off = اقتُرح الشطب
action-contribution-agree-write-off = ووفق على الشطب
action-contribution-propose-refund = اقتُرح الرد
action-contribution-agree-refund = ووفق على الرد
action-contribution-drop-proposal = سُحب الاقتراح أو لم يوافق عليه
action-contribution-pay-refund = طُلب دفع مبلغ مردود
action-held-record = سُجل مبلغ سيُحتجز
action-held-check = جرى التحقق من مبلغ محتجز
action-held-send-back = أعيد مبلغ محتجز للتصويب
action-held-assign = نُسب مبلغ محتجز إلى تبرع
action-held-accept = شمل اتفاق مبلغا محتجزا
action-held-return = تقرر رد مبلغ محتجز
action-held-pay-back = طُلب دفع رد مبلغ محتجز
action-bank-load = حُمل كشف حساب مصرفي
action-bank-set-aside = نُحي بند من كشف مصرفي جانبا
action-bank-take-up = أعيد النظر في بند من كشف مصرفي
action-bank-record = سُجلت فائدة أو رسم أو تحويل عملة
action-bank-check = جرى التحقق من فائدة أو رسم أو تحويل عملة
action-bank-send-back = أعيدت للتصويب فائدة أو رسم أو تحويل عملة

## Instalments, reminders

instalments = الأقساط
instalment-due = تاريخ الاستحقاق
still-due = المتبقي المستحق
field-instalments = الأقساط
instalments-hint = قسط في كل سطر: اليوم والمبلغ، مثلا ‎2026-09-01 250000‎. إذا تُركت الخانة فارغة استُحق المبلغ كله يوم التوقيع.
field-refund-clause = البند الخاص بالرد
refund-clause-hint = إذا كان الاتفاق يجيز الرد: نص البند حرفيا.
field-hold-excess = إذا ورد أكثر من المستحق
hold-excess = حجز الزيادة إلى أن يشملها اتفاق أو ترد
reminder = تذكير
reminder-form = تسجيل تذكير
reminder-text = تأخر سداد التبرع أكثر من 30 يوما. سجل الرسالة التي ذُكرت بها الجهة المانحة.
reminder-record = تسجيل التذكير
receipt-back-title = المبلغ المقبوض غير وارد في كشف المصرف
receipt-back = إعادة المبلغ للتصويب

## Condition of a donor

donor-condition-met = الشرط مستوفى بشأن
donor-condition-open = الشرط لم يستوف بعد بشأن
condition-form = تسجيل استيفاء الشرط
condition-text = لا تصبح الأموال المقدمة بشرط إيرادا يجوز إنفاقه إلا بقدر المبلغ الذي استوفي الشرط بشأنه.
condition-evidence = الدليل
evidence-hint = ما يثبت استيفاء الشرط، مع رقم الوثيقة.
condition-record = تسجيل

## Held receipts

held-title = المقبوضات المحتجزة
held-one = مبلغ مقبوض محتجز
held-lead = أموال وردت بلا اتفاق، أو قبل فحص الجهة المانحة، أو زيادة على المتفق عليه. وهي التزام لا يجوز إنفاقه إلى أن يوقع مدير الصندوق اتفاقا بشأنها أو يردها.
held-none = لا توجد مقبوضات محتجزة.
held-new = تسجيل أموال من مصدر مجهول
held-form = تسجيل أموال واردة
held-form-text = سيُحتجز المبلغ: { $why }.
held-record = تسجيل المبلغ المقبوض
held-source = الدافع
source-hint = كما يرد في كشف المصرف.
held-why-unknown = الغرض منه غير معروف
held-why-unscreened = الجهة المانحة لم تُجز بعد
held-why-unsigned = لم يوقع أي اتفاق
held-why-excess = يتجاوز المتفق عليه
held-check-text = قارنه بكشف المصرف. وبعد التأكيد يقيد في الدفاتر بوصفه التزاما.
held-with-receipt-text = هذه زيادة في مبلغ مقبوض، ويجري التحقق منها معه.
held-see-receipt = الاطلاع على المبلغ المقبوض
held-assign-form = نسبته إلى تبرع
held-assign = نسبة
held-accept-form = شموله باتفاق
held-accept-text = أُجيزت الجهة المانحة ويشمل اتفاق هذا المبلغ، فيصبح إيرادا يجوز إنفاقه.
held-accept = تسجيل الاتفاق
held-accepted = احتُجز ثم شمله اتفاق
held-last = هل هذا كل ما سيرد بموجب التبرع المعلن؟
held-last-hint = إذا كان سيرد المزيد، فوقع اتفاقا بشأن الباقي.
held-unassigned-text = قبل التوقيع يتعين أن ينسبه المساعد المالي إلى تبرع.
held-return-form = رده
held-return-text = يصبح المبلغ دينا للجهة المانحة ويُدفع بعملية صرف. ولا يمكن التراجع عن ذلك.
held-return = رد المبلغ
held-decision = القرار
bank-line = بند كشف المصرف

## Write-offs and refunds: proposed by one person, agreed by another

tag-decision-waits = قرار معلق
decision-open = ينتظر اقتراح من مدير الصندوق موافقة موظف التصديق.
decide-look = الاطلاع على الاقتراح
decide-page = اقتراح مدير الصندوق
decide-agree = الموافقة
decide-drop-title = عدم الموافقة أو سحب الاقتراح
decide-drop = إلغاء الاقتراح
write-off-title = إقفال المتبقي المستحق
write-off-text = لمبلغ لن يرد، أو لباق صغير مثل رسوم احتفظ بها مصرف وسيط. ولا بد من موافقة موظف التصديق.
write-off-propose = اقتراح الشطب
write-off-proposed = شطب مقترح
write-off-warning = يُشطب المبلغ ولا يعود منتظرا. وما يرد بعد ذلك يُحتجز إلى أن يشمله اتفاق.
written-off = مشطوب
refund-title = الرد إلى الجهة المانحة
refund-text = فقط حيث ينص الاتفاق على ذلك. ولا يعود ما ووفق عليه متاحا منذ تلك اللحظة. ولا بد من موافقة موظف التصديق.
refund-clause = البند
refund-clause-typed = بند الاتفاق الذي يجيز ذلك.
refund-propose = اقتراح الرد
refund-proposed = رد مقترح
refund-agreed = ووفق عليه
refund-warning = يصبح المبلغ دينا للجهة المانحة ولا يعود متاحا. ويُدفع بعملية صرف.
refunds = المبالغ المردودة
pay-back-title = طلب الدفع
pay-back-text = المبلغ الواجب رده { $amount }.
pay-back-no-payee = لا يوجد بعد مستفيد يمكن الدفع له: سجل المستفيد أولا واعمل على تأكيد بياناته المصرفية.
pay-back-payee = المدفوع له
pay-back-ask = طلب الدفع
payments-of = المدفوعات
payment-number = الرقم

## Rates

rate-form = إدخال سعر صرف
rate-record = تسجيل سعر الصرف
rate-from-hint = أول يوم يسري فيه.
rate-hint = وحدات العملة مقابل دولار واحد من دولارات الولايات المتحدة، بفاصلة عشرية على شكل نقطة، مثلا 0.920.
rate-reason-hint = لازم فقط عند تصويب سعر مسجل.
rate-one = { $currency } ابتداء من { $date }
rate-versions = الصيغ المتعاقبة
rate-versions-lead = السعر المصوب صيغة جديدة. وتحتفظ القيود السابقة بالسعر الذي قُيدت به.
rate-missing-where = يُدخل السعر في جدول أسعار الصرف.
rate-missing-link = الانتقال إلى أسعار الصرف

## Done

done-held = سُجل المبلغ المقبوض، وهو ينتظر تحقق موظف التصديق.
done-held-checked = قُيد المبلغ في الدفاتر وهو محتجز.
done-held-assigned = نُسب المبلغ إلى التبرع.
done-held-accepted = شمل الاتفاق المبلغ وأصبح إيرادا.
done-held-returned = تقرر رد المبلغ.
done-sent-back = أعيد المبلغ للتصويب.
done-reminded = سُجل التذكير.
done-donor-condition = سُجل المبلغ الذي استوفي الشرط بشأنه.
done-decision-proposed = سُجل الاقتراح، وهو ينتظر موظف التصديق.
done-decision-agreed = ووفق على الاقتراح وقُيد في الدفاتر.
done-dropped = أُلغي الاقتراح.
done-pay-asked = طُلب الدفع، وهو يمر الآن بالتحقق والتصديق والموافقة.
done-rate = سُجل سعر الصرف.

## Refusals

refusal-instalment-unreadable = السطر { $line }، «{ $text }» ليس قسطا. اكتب اليوم والمبلغ، مثلا ‎2026-09-01 250000‎.
refusal-instalments-differ = مجموع الأقساط { $sum } ومبلغ الاتفاق { $amount }. صوب أحدهما.
refusal-more-than-unmet = الشرط غير مستوفى بشأن { $left } فقط. أدخل هذا المبلغ أو أقل منه.
refusal-evidence-missing-donor = اذكر الوثيقة التي تثبت استيفاء الشرط.
refusal-decision-waits = لا يزال هناك اقتراح معلق. يتعين أولا الموافقة عليه أو إلغاؤه.
refusal-clause-missing = اذكر بند الاتفاق الذي يجيز الرد.
refusal-more-than-received = لم يقبض ولا يمكن أن يرد أكثر من { $left }.
refusal-nothing-to-pay-back = لا يوجد هنا ما يرد.
refusal-source-missing = اذكر الدافع كما يرد في كشف المصرف.
refusal-held-of-another = المبلغ يخص تبرعا آخر.
refusal-held-conditional = التبرع مشروط، ولا يمكن أن يشمل مبلغا محتجزا. رد المبلغ أو سجل تبرعا بلا شرط.
refusal-held-unassigned = انسب المبلغ أولا إلى تبرع.
refusal-held-with-receipt = هذه زيادة في مبلغ مقبوض. تحقق من ذلك المبلغ، فيقيد الاثنان معا.
refusal-rate-is-there = هذا السعر مسجل بالفعل.
refusal-rate-of-usd = تُمسك الدفاتر بدولارات الولايات المتحدة فلا تحتاج إلى سعر صرف.
refusal-rate-reason-missing = السعر المسجل للعملة { $currency } ابتداء من { $date } هو { $rate }. اذكر سبب التصويب.
refusal-bank-line-differs = السطر { $line }: سبق تحميل «{ $reference }» بمبلغ { $amount } في { $date }. استفسر من المصرف؛ لم يؤخذ شيء.
refusal-statement-loaded-before = سبق تحميل هذا الكشف: جميع بنوده وعددها { $lines } مسجلة.
refusal-line-other-way = البند في الاتجاه الآخر.
refusal-line-not-what-was-received = البند الثاني لا يطابق المبلغ المحصل من تحويل العملة.
refusal-more-than-in-books = المقيد في الدفاتر { $left } فقط. سجل أولا ما ورد.

## The bank

action-bank-confirm-payment = أكد بند من كشف مصرفي عملية دفع
bank-title = المصرف
bank-lead = ما يقوله المصرف مقارنا بالدفاتر، لكل عملة على حدة. تُحمل الكشوف بصيغة camt.053 أو CSV، ويؤخذ كل بند مرة واحدة.
bank-balances = الأرصدة
bank-says = حسب المصرف
bank-books = حسب الدفاتر
bank-difference = الفرق
bank-open = بنود لم تقيد بعد
bank-aside = بنود منحّاة جانبا
bank-unexplained = ما ينتظر التفسير
bank-unexplained-text = الباقي مقيد في الدفاتر ولا يرد في أي كشف محمّل، أو هو سابق لأول كشف.
bank-statements = آخر الكشوف
bank-statement = الكشف
bank-account = رقم الحساب
bank-closing = الرصيد الختامي
bank-no-statement = لم يحمّل بعد أي كشف يبين رصيدا.
bank-load-form = تحميل كشف حساب مصرفي
bank-load = تحميل الكشف
bank-file-hint = ‏camt.053 (XML)، أو CSV بالأعمدة date وamount وcurrency وreference وcounterparty وbank_reference. وتسبق المبالغ الخارجة علامة ناقص.
bank-account-hint = لملفات CSV فقط: صيغة camt.053 تبين الحساب بنفسها.
bank-closing-hint = لملفات CSV فقط: الرصيد بعد آخر بند، إن بينه الكشف.
bank-lines = بنود الكشوف
bank-lines-none = لا يوجد هنا أي بند.
bank-other = الدافع أو المدفوع له
bank-value-day = تاريخ الاستحقاق المصرفي
bank-written = ما كتبه الدافع
bank-number = الرقم الذي أعطاه المصرف
bank-end-to-end = الرقم الذي أعطاه الصندوق
bank-matched = ماهية البند
bank-matched-contribution = مبلغ مقبوض من تبرع
bank-matched-held-receipt = مبلغ محتجز
bank-matched-bank-event = فائدة أو رسم أو تحويل عملة
bank-matched-disbursement = عملية دفع
bank-aside-form = تنحية البند جانبا
bank-aside-set = تنحية
bank-take-up = إعادة النظر في البند
bank-is-contribution = أموال تبرع
bank-is-held = أموال من مصدر مجهول، ستُحتجز
bank-is-interest = فائدة
bank-is-charge = رسم مصرفي
bank-is-conversion = تحويل العملة
bank-received-hint = لعمليات تحويل العملة.
bank-other-side = البند الذي ورد به المبلغ
bank-other-side-hint = إن كان ذلك البند محملا أيضا.
match-suggested = ما قد يكون
match-none = لا يطابق هذا البند أي تبرع منتظر. بيّن أدناه ماهيته، أو نحّه جانبا.
match-due = المستحق: { $due }
match-reason-reference = رقم الاتفاق أو الرسالة وارد في البند.
match-reason-amount-due = المبلغ هو كل المستحق.
match-reason-amount-instalment = المبلغ هو القسط التالي.
match-reason-amount-near = المبلغ أقل قليلا؛ وربما احتفظ مصرف وسيط برسوم.
match-reason-donor = اسم الدافع هو اسم الجهة المانحة.
match-reason-currency = العملة واحدة.
match-held = ورد المبلغ قبل الاتفاق وسيُحتجز.
match-excess = ورد أكثر من المستحق، وستُحتجز الزيادة.
match-take = إنه هذا التبرع
match-form = بيان ماهيته
match-what = نوع العملية
match-record = تسجيل
match-payment = يحمل البند رقم عملية دفع للصندوق: نفذها المصرف.
match-payment-back = يحمل البند رقم عملية دفع للصندوق: عاد مبلغها.
match-payment-confirm = تسجيل ما يقوله المصرف عن عملية الدفع
bank-events = الفوائد والرسوم وتحويلات العملة
bank-events-lead = ما يجريه المصرف من تلقاء نفسه أو بأمر. يسجله شخص ويتحقق منه آخر، ثم يقيد في الدفاتر.
bank-events-none = لا يوجد هنا شيء من هذا النوع.
bank-event-form = تسجيل فائدة أو رسم أو تحويل عملة
bank-event-record = تسجيل
bank-what-interest = فائدة
bank-what-charge = رسم مصرفي
bank-what-conversion = تحويل العملة
bank-amount-hint = في تحويل العملة: المبلغ المبيع بعملته.
bank-advice-hint = رقم إشعار المصرف.
bank-at-rate = { $usd } بسعر { $rate }
bank-check-form = التحقق
bank-check-text = قارن بكشف المصرف. وبعد التأكيد يقيد في الدفاتر.
task-match-lines = مطابقة بنود الكشوف المصرفية
task-remind-donors = تذكير الجهات المانحة المتأخرة
task-sign-held = شمول المقبوضات المحتجزة باتفاق أو ردها
task-check-held = التحقق من مقبوضات ستُحتجز
task-check-bank = التحقق من الفوائد والرسوم وتحويلات العملة
task-agree-donors = البت في الشطب والرد
done-statement = حُمل الكشف. وهذه البنود تنتظر المطابقة.
done-line = سُجل، وهو ينتظر تحقق موظف التصديق.
done-line-aside = نُحي البند جانبا.
done-line-up = عاد البند ينتظر المطابقة.
done-line-payment = سُجل ما يقوله المصرف عن عملية الدفع.
done-bank-event = سُجل، وهو ينتظر تحقق موظف التصديق.
done-bank-checked = قُيد في الدفاتر.
refusal-line-no-payment = لا تحمل هذا الرقم أي عملية دفع للصندوق.

## The public table of contributions

figure-receivable = قيد التحصيل
figure-refunded = مردود
figure-written-off = مشطوب
contributions-outcomes = المقبوض هو المبالغ التي جرى التحقق منها ولم ترد. وقيد التحصيل هو الموقَّع الذي لم يقبض بعد كما هو مقيد في الدفاتر؛ ويرد المردود والمشطوب على حدة.
