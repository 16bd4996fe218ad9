# The income side and the bank: conversions, receipts recorded by hand, corrections, messages of the bank, estimates.

## Conversions

income-sold-for = بيع مقابل { $amount }
income-received = المبلغ المحصل
income-received-currency = عملة المبلغ المحصل
refusal-conversion-same-currency = تحويل العملة يكون من عملة إلى عملة أخرى.

## The statement of a donor

figure-held = مبالغ محتجزة
donor-statement-held = المبالغ المحتجزة هي مبالغ وردت ولم تُقيَّد بعد كإيرادات، لعدم توقيع اتفاق بشأنها أو لعدم إجازة الجهة المانحة بعد. ولا تدخل في أي رقم آخر.
donor-act-held = ورد واحتُجز
donor-act-returned = احتُجز ثم أُعيد

## Lines joined with what was recorded by hand

line-recorded = مسجل من قبل
line-recorded-text = سُجلت هذه العمليات يدويا قبل ورود البند. فإن كان البند إحداها فاربط بينهما: لا يُقيَّد شيء مرة ثانية.
match-reason-same-amount = المبلغ والعملة متطابقان.
match-reason-same-day = اليوم هو نفسه.
match-reason-near-day = سُجل قبل ذلك أو بعده ببضعة أيام.
line-in-books = مقيد في الدفاتر.
line-waits = ينتظر تحقق موظف التصديق، الذي يسوي البند أيضا.
line-join = هو هذه العملية
line-separate = فصل البند عن هذا السجل
line-separate-text = إذا رُبط البند بسجل خاطئ فافصل بينهما. لا يُقيَّد شيء بذلك؛ ويعود البند إلى انتظار المطابقة.
done-line-joined = رُبط البند بما سُجل.
done-line-separated = فُصل البند ويلزم مطابقته من جديد.
refusal-line-record-gone = لم يعد هذا السجل متاحا: فهو وارد في بند آخر أو أُعيد. انظر في البند مرة أخرى.
refusal-line-other-amount = للسجل مبلغ آخر: { $amount }.
action-bank-join = رُبط بند في كشف مصرفي بما سُجل يدويا
action-bank-separate = فُصل بند في كشف مصرفي
bank-matched-agreement = أموال مردودة بموجب اتفاق
bank-matched-mission = مبلغ مسترد من مهمة

## Corrections with which a signature or a receipt is taken back

undo-text = يعود مع هذا القيد سجله أيضا: يرجع التبرع أو المقبوض إلى حالته السابقة، ويعود بند الكشف المصرفي إلى انتظار المطابقة.
refusal-undo-rests = لا يمكن إلغاء هذا القيد لأن خطوة لاحقة تستند إليه: { $step }. ألغ تلك الخطوة أولا.
undo-step-receipt = مقبوض لاحق
undo-step-receipt-waits = مقبوض ينتظر التحقق
undo-step-condition = شرط تقرر استيفاؤه
undo-step-write-off = شطب
undo-step-refund = رد مبلغ
undo-step-revaluation = إعادة تقييم المبلغ المستحق
undo-step-signed-for = اتفاق موقع على المبلغ المحتجز
undo-step-returned = إعادة إلى الجهة المانحة
undo-step-other = سجل تغير منذ ذلك الحين
refusal-undo-cash-gone = لم يبق من تلك العملة سوى { $left }: فقد حُولت الأموال أو صُرفت. صحح ذلك أولا.
refusal-undo-with-receipt = هذا هو الفائض في أحد المقبوضات. صحح ذلك المقبوض، فيُلغى الاثنان معا.

## Reports of the bank on payments

status-report-text = يبين ملف pain.002 لكل دفعة ما إذا كان المصرف قد قبلها أو نفذها (ACSC، ACCC) أو رفضها. فما نُفذ يُؤكَّد، وما قُبل يظل منتظرا، وما رُفض يُلغى ولا يُدفع إلا إذا طُلب من جديد.
disbursement-act-hear = سجل قبول المصرف لها
refusal-status-nothing-waits = لا توجد في الملف { $number } دفعة تنتظر تقريرا.
refusal-status-after-all = أُكدت الدفعة { $number } من قبل. فإن كانت قد أُعيدت فسجل بند الكشف أو ما تبين لك.

## Estimates of late reports at the year’s end

estimate-title = التقدير في نهاية السنة
estimate-posted = مقيد إلى أن يُقبل التقرير
estimate-proposed = ينتظر تأكيد موظف التصديق
estimate-method = الطريقة
estimate-on = آخر يوم من السنة
estimate-basis = الأساس
estimate-method-time = حسب الزمن: حصة الميزانية الملتزم بها عن الأيام المنقضية، مخصوما منها ما أُبلغ عنه
estimate-method-advance = حسب السلفة: كل ما في حوزة الشريك من سلفه
estimate-method-letter = حسب رسالة: ما يذكره الشريك
estimate-confirm-text = تُقيد النفقة في آخر يوم من السنة مع تكاليف دعم البرامج المحجوزة. ويُلغى القيد عند قبول تقرير.
estimate-confirm = تأكيد التقدير
estimate-drop = إلغاء التقدير
estimate-comes-to = يبلغ { $usd }
estimate-letter-hint = أدخل أدناه المبلغ ورقم الرسالة.
estimate-text = كان التقرير مستحقا في موعد أقصاه { $on } ولم يُقبل بعد. ويمكن تقدير نفقته للسنة بإحدى هذه الطرق، ويؤكدها شخص آخر.
estimate-propose = اقتراح التقدير
estimate-amount-hint = للرسالة فقط: الطرق الأخرى تحسبه.
estimate-basis-hint = رقم الرسالة وتاريخها، أو ملاحظة.
done-estimate = اقتُرح التقدير، وهو ينتظر موظف التصديق.
done-estimate-confirmed = قُيد التقدير في الدفاتر.
done-estimate-dropped = أُلغي التقدير.
refusal-estimate-not-late = يكون التقدير لتقرير مستحق قبل نهاية سنة منتهية. وهذا التقرير كان مستحقا في { $due }.
refusal-estimate-there = يوجد تقدير مقيد من قبل.
refusal-estimate-nothing = لا يبقى بهذه الطريقة ما يُقدر.
refusal-estimate-stands = قُدر { $usd } عن تقارير لم ترد. اقبل التقرير أو اطلب إلغاء التقدير أولا.
refusal-estimate-none = لا يوجد تقدير هنا.
action-report-estimate = قُدرت نفقة تقرير متأخر
action-report-confirm-estimate = أُكد تقدير تقرير متأخر
action-report-drop-estimate = أُلغي تقدير تقرير متأخر
journal-j33 = تقدير نفقة نشاط
