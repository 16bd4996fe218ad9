# Payees, disbursements, payment files and the money of missions.

## Status of bank details of a payee

state-payee-without = بلا بيانات مصرفية
state-payee-proposed = بيانات مصرفية تنتظر التأكيد
state-payee-payable = بيانات مصرفية مؤكدة
state-payee-changing = محجوز: تغيير البيانات المصرفية ينتظر التأكيد
state-payee-closed = مغلق

## Status of a disbursement

state-disbursement-requested = مطلوب
state-disbursement-verified = جرى التحقق منه
state-disbursement-certified = مصدق عليه
state-disbursement-approved = معتمد
state-disbursement-collected = مدرج في ملف مدفوعات
state-disbursement-sent = مرسل وغير مؤكد
state-disbursement-confirmed = مدفوع وتنتظر تسويته
state-disbursement-reported = قُدم تقرير عنه
state-disbursement-queried = التقرير موضع استفسار
state-disbursement-accepted = قُبل التقرير
state-disbursement-settled = مسوّى
state-disbursement-rejected = رفضه المصرف
state-disbursement-not-arrived = لم يصل إلى المصرف
state-disbursement-returned = معاد ولم يُدفع

## Who acted before on a disbursement

disbursement-act-request = الطلب
disbursement-act-verify = التحقق
disbursement-act-certify = التصديق
disbursement-act-approve = الاعتماد
disbursement-act-send = الإرسال
disbursement-act-return = الإعادة
disbursement-act-confirm = تسجيل التأكيد
disbursement-act-reject = تسجيل الرفض
disbursement-act-miss = تسجيل عدم الوصول

## What was done, as the log says it

action-disbursement-verify = التحقق من مبلغ مصروف
action-disbursement-certify = التصديق على مبلغ مصروف
action-disbursement-approve = اعتماد مبلغ مصروف
action-disbursement-return = إعادة مبلغ مصروف
action-disbursement-refused = رفض إجراء على مبلغ مصروف: سبق للشخص نفسه أن تدخل

## Refusals

refusal-acted-before = سبق لك التدخل في هذا المبلغ المصروف ({ $act }). ويقوم بكل إجراء شخص مختلف؛ ويتعين أن يقوم بهذا الإجراء شخص آخر له هذا الدور.
refusal-payee-blocked = لا يمكن الدفع لهذا المستفيد الآن ({ $state }). ويجب أولا تأكيد بياناته المصرفية بمعاودة الاتصال به.
refusal-payee-unknown = اختر مستفيدا مسجلا.
refusal-payee-name-missing = أدخل اسم المستفيد.
refusal-call-back-missing = اذكر الشخص الذي اتصلت به والرقم المسجل من قبل الذي استخدمته.
refusal-call-back-before = يجب أن يكون الاتصال قد جرى بعد اقتراح البيانات، في { $date }.
refusal-evidence-missing = يتطلب الإثبات اليدوي رقم مرجع المصرف وملاحظة تبين كيف عُلم ذلك.
refusal-entry-not-its-own = هذا القيد لا يخص المبلغ المصروف. أعد تحميل الصفحة.
refusal-more-than-committed = لا يجوز أن يُدفع هنا بعدُ أكثر من { $left }.

## Status of a mission

state-mission-opened = مفتوحة
state-mission-visa-applied = قُدم طلب التأشيرة
state-mission-visa-granted = مُنحت التأشيرة أو لا تلزم
state-mission-visa-refused = رُفضت التأشيرة
state-mission-ticketed = صدرت التذكرة
state-mission-advanced = أُرسلت السلفة
state-mission-in-session = في الاجتماع
state-mission-returned = انتهى الاجتماع وتنتظر التسوية
state-mission-reported = قُدم التقرير
state-mission-settled = مسوّاة
state-mission-withdrawn = سُحبت قبل التذكرة
state-mission-withdrawn-late = سُحبت بعد التذكرة
state-mission-no-show = لم يحضر
state-mission-replaced = حل محله مرشح آخر
state-nomination-released = لا يسافر
state-payment-file-drafted = جُمع ولم يُسلَّم
state-payment-file-sent = سُلِّم إلى المصرف
state-payment-file-discarded = أُلغي

## What was done, as the log says it: payees, payment files, missions

action-payee-record = تسجيل مستفيد مع بياناته المصرفية
action-payee-propose = اقتراح بيانات مصرفية
action-payee-confirm = تأكيد البيانات المصرفية بمعاودة الاتصال
action-payee-discard = عدم تأكيد البيانات المصرفية
action-payee-close = إغلاق ملف المستفيد
action-payment-file-collect = إعداد ملف مدفوعات
action-payment-file-hand-over = تسليم ملف المدفوعات: أُرسلت المدفوعات وقُيدت
action-payment-file-discard = إلغاء ملف المدفوعات
action-disbursement-request = طلب صرف مبلغ
action-disbursement-confirm = تأكيد الدفع يدويا
action-disbursement-reject = رفض المصرف الدفع: عُكس القيد
action-disbursement-miss = لم يصل الدفع إلى المصرف: عُكس القيد
action-disbursement-bank-file = أخذ تأكيدات المصرف
action-mission-apply-visa = طلب التأشيرة
action-mission-no-visa = لا تلزم تأشيرة
action-mission-grant-visa = منح التأشيرة
action-mission-refuse-visa = رفض التأشيرة: أُلغي الالتزام
action-mission-withdraw = سحب قبل التذكرة: أُلغي الالتزام
action-mission-substitute = إحلال مرشح آخر من الدولة
action-mission-record-ticket = تسجيل التذكرة
action-mission-return-ticket = إعادة التذكرة
action-mission-ticket = تأكيد التذكرة
action-mission-arrive = الوصول إلى الاجتماع
action-mission-attend = تسجيل الحضور
action-mission-leave = إغلاق سجل الحضور
action-mission-report = تلقي التقرير
action-mission-decide-dsa = البت في بدل الإقامة اليومي
action-mission-settle = تسوية المهمة
action-mission-withdraw-late = سحب بعد التذكرة
action-mission-miss = إثبات عدم الحضور
action-mission-record-refund = تسجيل مبلغ مسترد
action-mission-check-refund = التحقق من مبلغ مسترد

## Refusals: payments and missions

refusal-nothing-to-pay = لم يبق هنا ما يُدفع.
refusal-pay-day-past = اختر اليوم أو يوما لاحقا.
refusal-payee-blocked-named = لا يمكن الدفع الآن إلى { $payee }: لم يُؤكد تغيير في البيانات المصرفية. ويظل المبلغ { $number } موقوفا إلى حين ذلك.
refusal-fund-account-missing = حساب الصندوق المصرفي غير مؤكد. ويقترحه R8 في باب «المستفيدون» ويؤكده R12.
refusal-payment-number-unknown = { $number } ليس رقم أي من مدفوعاتنا.
refusal-payment-amount-differs = يذكر المصرف { $paid } بشأن { $number }؛ والمبلغ المرسل { $amount }. ويتعين استجلاء الأمر يدويا.
refusal-payment-told-before = سبق أن عولجت هذه الدفعة بسطر سابق.
refusal-payment-not-sent = لم يُرسَل { $number }.
refusal-confirmations-nothing-new = ليس في هذا الملف ما يخص دفعة لا تزال معلقة.
refusal-details-not-yet = تُقدَّم البيانات المصرفية بعد اعتماد الترشيح.
refusal-substitute-other-state = اختر مرشحا آخر من الدولة نفسها في النداء نفسه.
refusal-ticket-waits = سُجلت تذكرة وتنتظر التأكيد.
refusal-ticket-none = لا توجد تذكرة تنتظر التأكيد.
refusal-ticket-late = تُشترى التذكرة قبل الاجتماع بما لا يقل عن { $days } يوما. وإذا تعذر ذلك فاذكر السبب.
refusal-meeting-not-begun = يبدأ الاجتماع في { $date }.
refusal-attendance-unreadable = أدخل أعدادا صحيحة: الجلسات المطلوبة، واحدة على الأقل، ومنها الجلسات التي جرى حضورها.
refusal-dsa-undecided = الحضور دون الحد الأدنى. ويقرر مدير الصندوق أولا مقدار بدل الإقامة اليومي المستحق.
refusal-dsa-not-covered = لا تشمل البارامترات السارية بدل الإقامة اليومي.
refusal-advance-on-its-way = طُلبت سلفة قدرها { $amount } ولم تُرسل. ويجب أولا إرسالها أو إعادتها.
