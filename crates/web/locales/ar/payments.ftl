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

refusal-pay-day-past = اختر اليوم أو يوما لاحقا.
refusal-payee-blocked-named = لا يمكن الدفع الآن إلى { $payee }: لم يُؤكد تغيير في البيانات المصرفية. ويظل المبلغ { $number } موقوفا إلى حين ذلك.
refusal-fund-account-missing = حساب الصندوق المصرفي غير مؤكد. ويقترحه R8 في باب «المستفيدون» ويؤكده R12.
refusal-payment-number-unknown = { $number } ليس رقم أي من مدفوعاتنا.
refusal-payment-amount-differs = يذكر المصرف { $paid } بشأن { $number }؛ والمبلغ المرسل { $amount }. ويتعين استجلاء الأمر يدويا.
refusal-payment-told-before = سبق أن عولجت هذه الدفعة بسطر سابق.
refusal-payment-not-sent = لم يُرسَل { $number }.
refusal-confirmations-nothing-new = ليس في هذا الملف ما يخص دفعة لا تزال معلقة.
refusal-details-not-yet = تُقدَّم البيانات المصرفية بعد اعتماد الترشيح.
refusal-substitute-other-state = اختر مرشحا آخر من الدولة نفسها في الدعوة نفسها.
refusal-ticket-waits = سُجلت تذكرة وتنتظر التأكيد.
refusal-ticket-none = لا توجد تذكرة تنتظر التأكيد.
refusal-ticket-late = تُشترى التذكرة قبل الاجتماع بما لا يقل عن { $days } يوما. وإذا تعذر ذلك فاذكر السبب.
refusal-meeting-not-begun = يبدأ الاجتماع في { $date }.
refusal-attendance-unreadable = أدخل أعدادا صحيحة: الجلسات المطلوبة، واحدة على الأقل، ومنها الجلسات التي جرى حضورها.
refusal-dsa-undecided = الحضور دون الحد الأدنى. ويقرر مدير الصندوق أولا مقدار بدل الإقامة اليومي المستحق.
refusal-dsa-not-covered = لا تشمل البارامترات السارية بدل الإقامة اليومي.
refusal-advance-on-its-way = طُلبت سلفة قدرها { $amount } ولم تُرسل. ويجب أولا إرسالها أو إعادتها.

## Navigation and lists

nav-payments = المدفوعات
nav-missions = المهام
head-payee = المستفيد
head-purpose = غرض الدفع
head-number = الرقم
head-requested = تاريخ الطلب
head-payments = عدد المدفوعات
head-pay-on = تاريخ الدفع
head-sent = تاريخ التسليم
head-bank-account = الحساب المصرفي
head-for = مقابل

## What is paid

purpose-tranche = دفعة إلى شريك
purpose-outright-grant = منحة مباشرة
purpose-report-balance = رصيد مستحق بعد التقرير
purpose-travel-advance = سلفة بدل الإقامة اليومي ومصروفات محطات السفر
purpose-ticket = تذكرة السفر
purpose-delegate-claim = مطالبة مندوب
purpose-payroll = رواتب الوظائف
purpose-programme-support = تكاليف دعم البرامج
purpose-invoice = فاتورة مورد
purpose-donor-refund = رد مبلغ إلى جهة مانحة

## Payees

payee = مستفيد
payees-title = المستفيدون
payees-lead = كل من تُدفع إليه أموال. يقترح شخص البيانات المصرفية ويؤكدها شخص آخر بمعاودة الاتصال على رقم مسجل من قبل.
payees-none = لا يوجد هنا أي مستفيد.
payee-new = تسجيل مستفيد
payee-record = تسجيل المستفيد
payee-close = إغلاق ملف هذا المستفيد
payee-hint = المستفيدون الذين تأكدت بياناتهم المصرفية.
payee-kind-delegate = مندوب
payee-kind-partner = شريك منفذ
payee-kind-donor = جهة مانحة
payee-kind-supplier = مورد
payee-kind-un-account = حساب آخر للأمم المتحدة
payee-kind-fund = حساب الصندوق
field-payee-kind = نوع المستفيد
field-payee-name = اسم المستفيد
field-bank-name = اسم صاحب الحساب
bank-name-hint = كما هو مسجل لدى المصرف، بحروف لاتينية بلا علامات.
field-bank-account = رقم IBAN أو رقم الحساب
details-account-hint = يُتحقق من رقم IBAN عند الإرسال؛ ولا أهمية للمسافات.
field-bic = رمز BIC للمصرف
bic-hint = يلزم إذا لم يكن للحساب رقم IBAN.
details-two-persons = لا يُدفع شيء إلى هذه البيانات قبل أن يؤكدها شخص آخر بمعاودة الاتصال.
details-reason-hint = سبب تغيير البيانات وكيف علمت به.
details-propose = اقتراح بيانات مصرفية
details-confirm = تأكيد البيانات المصرفية
details-discard = عدم التأكيد
details-none-wait = لا توجد بيانات مصرفية تنتظر التأكيد.
details-waiting = تنتظر التأكيد
details-show = البيانات المصرفية كاملة
call-back = معاودة الاتصال
call-back-said = { $whom }، { $number }، { $date }
call-back-text = اتصل بالمستفيد بنفسك على رقم كان مسجلا قبل ورود هذه البيانات، لا على رقم ورد معها. واطلب أن تُقرأ عليك البيانات.
field-whom = من تحدثت إليه
whom-hint = الاسم والوظيفة.
field-number = الرقم المتصل به
number-hint = ومكان تسجيله: عقد أو ملف أو دليل.
field-on = التاريخ
done-details-proposed = اقتُرحت البيانات المصرفية. ويؤكدها شخص آخر.
done-details-confirmed = أُكدت البيانات المصرفية.
done-details-discarded = استُبعدت البيانات المقترحة.
done-payee-closed = أُغلق ملف المستفيد.
own-bank-title = البيانات المصرفية
own-bank-lead = الحساب الذي تُدفع إليه السلفة. ولا يراه إلا القائمون بالدفع ومراجعة الحسابات؛ ويرى غيرهم آخر أربعة أحرف.
own-bank-give = إرسال البيانات المصرفية
own-bank-not-yet = تُقدَّم البيانات المصرفية بعد اعتماد الترشيح.
own-bank-waits = هذه البيانات قيد التأكيد. ويمكنك تغييرها بعد ذلك.

## Disbursements

disbursement = مبلغ مصروف
disbursements-title = المبالغ المصروفة
disbursements-lead = يطلب كلا منها ويتحقق منه ويصدق عليه ويعتمده ويرسله أشخاص مختلفون. وما أُرسل لا يُرسل ثانية تلقائيا أبدا.
disbursements-none = لا يوجد هنا أي مبلغ مصروف. وتُطلب المدفوعات في صفحة مهمة أو اتفاق أو طلبية.
disbursement-acts = الإجراءات
disbursement-return = إعادة هذا المبلغ
sign-verify = التحقق من المبلغ المصروف
sign-certify = التصديق على المبلغ المصروف
sign-approve = اعتماد المبلغ المصروف
sign-text = تتحمل مسؤولية هذا الإجراء باسمك. قارن المبلغ والمستفيد والغرض.
sign-now = توقيع
sign-not-yours = لا شيء ينتظرك هنا الآن.
sent-unconfirmed = أُرسل ولم يؤكده المصرف. ولا يُرسل ثانية قبل أن يتبين شخص ما آل إليه.
find-out = تسجيل ما آل إليه
find-out-record = تسجيل النتيجة
find-out-text = الرفض أو إثبات عدم الوصول يعكس ما قُيد؛ وعندئذ فقط يجوز طلب الدفع من جديد.
found-confirm = دفعه المصرف
found-reject = رفضه المصرف أو أعاده
found-miss = لم يصل إلى المصرف قط
field-outcome = ما آل إليه
evidence = ما هو معلوم
evidence-said = { $reference }، { $date }
evidence-by-hand = تُبيِّن يدويا
evidence-note-hint = كيف علمت: من سألت وماذا رأيت.
done-signed-payment = سُجل الإجراء.
done-payment-returned = أُعيد المبلغ المصروف.
done-found-out = سُجلت النتيجة.
done-payment-requested = طُلب الدفع.
confirmations-title = تأكيدات المصرف
confirmations-lead = ملف camt.054 من المصرف يبين سطرا بسطر ما دُفع وما أُعيد.
confirmations-hint = ملف XML لا يتجاوز 5 ميغابايت. تؤخذ الأسطر الصحيحة ويُبلَّغ عن كل سطر آخر.
confirmations-load = تحميل الملف
confirmations-waiting = مرسلة وغير مؤكدة
confirmations-sum = عدد المدفوعات: { $count }؛ والمجموع { $sum }
refusal-confirmations-part-taken = الأسطر المأخوذة: { $good }. غير المأخوذة: { $bad }، للأسباب التالية.
done-confirmations = أُخذت التأكيدات.

## Payment files

payment-file = ملف مدفوعات
payment-files-title = ملفات المدفوعات
payment-files-lead = يجمع صاحب التوقيع المصرفي المبالغ المعتمدة في ملف ويسلمه مرة واحدة. ومن تلك اللحظة تعد مرسلة.
payment-files-none = لا يوجد بعد أي ملف مدفوعات.
collect-nothing = لا يوجد مبلغ معتمد ينتظر الدفع.
collect-title = إعداد ملف مدفوعات
collect-button = جمع
field-disbursements = المبالغ المعتمدة
field-pay-on = يوم الدفع
hand-over = التسليم إلى المصرف
hand-over-text = عدد المدفوعات: { $count }، والمجموع { $sum }. عند التسليم تُقيد وتعد مرسلة؛ ولا يمكن التراجع عن ذلك. ويمكن بعده تنزيل الملف وتسليمه إلى المصرف.
hand-over-now = تسليم
hand-over-was = سبق تسليم هذا الملف أو إلغاؤه.
file-discard = إلغاء هذا الملف
file-discard-text = تظل مبالغه معتمدة ويمكن جمعها من جديد.
file-download = التنزيل
file-download-xml = pain.001 للمصرف (XML)
file-download-csv = المحتوى نفسه في جدول (CSV)
file-download-text = سلم المصرف أحدهما مرة واحدة. ويحتوي الملفان على بيانات مصرفية؛ فلا تحفظهما في مكان آخر.
done-collected = أُعد ملف المدفوعات. سلمه عند حلول الدفع.
done-handed-over = سُلم الملف: أُرسلت المدفوعات وقُيدت. نزّل الملف وسلمه إلى المصرف.
done-file-discarded = أُلغي ملف المدفوعات.

## Missions

mission = مهمة مندوب
missions-lead = رحلات المندوبين من القبول إلى التسوية: الملتزم به والمدفوع مقدما والمنفق والمستحق الرد.
missions-none = لا توجد هنا أي مهمة. وتُفتح المهمة عند قبول البعثة الدائمة والمرشح.
mission-committed = الملتزم به
mission-paid-ahead = التذكرة والسلفة المدفوعتان
mission-spent = المنفق
mission-left = المتبقي من الالتزام
mission-refund-due = المستحق للصندوق
mission-refund-open = ما زال مستحقا للصندوق
mission-claim-due = المستحق للمندوب
mission-round = جولة الاختيار
mission-first-day = اليوم الأول للاجتماع
mission-estimate = التقدير: التذكرة وبدل الإقامة اليومي ومصروفات محطات السفر وغيرها
mission-attendance = الحضور
attendance-said = { $attended } من { $required } من الجلسات المطلوبة
mission-report = التقرير أو مكانه
mission-fault = دون قوة قاهرة
mission-no-fault = بلا خطأ
mission-substitute = يسافر بدلا منه
mission-substitute-see = عرض الترشيح
mission-vacant = المقعد شاغر. ويمكن أن يشغله أول المدرجين في الاحتياط.
mission-not-now = هذا غير ممكن في الحالة الراهنة للمهمة.
mission-withdraw = سحب هذا المندوب
mission-arrive = وصل إلى الاجتماع
mission-leave = إغلاق سجل الحضور
end-text = يُرد { $amount } إلى مخصص الدعوة ويصبح المقعد شاغرا ولا يُسجل أي خطأ. ولا يمكن التراجع عن ذلك.
visa-title = التأشيرة
visa-applied-on = تاريخ طلب التأشيرة
visa-apply = تسجيل الطلب
visa-none = لا تلزم تأشيرة
visa-granted = مُنحت التأشيرة
visa-refuse = رُفضت التأشيرة
ticket-record-title = التذكرة
ticket-record = تسجيل التذكرة
ticket-number = رقم التذكرة أو الفاتورة
ticket-number-hint = كما يذكره وكيل السفر.
ticket-paid-reference = المرجع المصرفي إن دُفعت في الحال
ticket-paid-hint = اتركه فارغا إذا أرسل الوكيل فاتورة؛ فتُدفع عندئذ بصرف مبلغ.
ticket-late = لماذا لم تُشتر قبل ذلك
ticket-late-hint = فقط إذا كانت المدة المتبقية أقل من 16 يوما.
ticket-on-account = على حساب الوكيل
ticket-paid = دُفعت في الحال، المرجع { $reference }
ticket-waits = تذكرة تنتظر التأكيد
ticket-confirm-title = تأكيد التذكرة
ticket-confirm-text = قارنها بالتقدير وبأقصر الطرق وأوفرها. وعند التأكيد تُقيد في الدفاتر.
ticket-confirm = تأكيد التذكرة
ticket-return = إعادتها
pay-ticket = طلب دفع التذكرة
pay-ticket-text = لوكيل السفر { $amount }.
pay-advance = طلب السلفة
pay-advance-text = يُسلَّف المندوب { $amount } لبدل الإقامة اليومي ومصروفات محطات السفر.
pay-claim = طلب دفع المطالبة
pay-claim-text = ما زال للمندوب { $amount }.
pay-no-details = لا يمكن الدفع للمندوب: البيانات المصرفية ناقصة أو غير مؤكدة. ويقدمها المندوب أو البعثة في صفحة الترشيح.
attendance-title = سجل الحضور
attendance-record = تسجيل الحضور
field-attended = الجلسات التي حضرها
field-required = الجلسات المطلوبة
report-title = تقرير المندوب
report-record = تسجيل التقرير
dsa-title = بدل الإقامة اليومي عند قلة الحضور
dsa-text = الحضور دون { $least } في المائة. قرر المبلغ المستحق؛ ويرى المندوب الرقم والسبب.
dsa-decide = تسجيل القرار
dsa-decided = بدل الإقامة اليومي كما تقرر
field-dsa = بدل الإقامة اليومي
field-terminals = مصروفات محطات السفر والتأشيرة وغيرها
settle-title = تسوية المهمة
settle-lead = أدخل كلفة الرحلة. ما دُفع مقدما ولم يُستعمل مستحق للصندوق؛ وما استُعمل فوق ذلك مستحق للمندوب.
settle-text = التذكرة { $ticket }، السلفة المرسلة { $advance }، الملتزم به { $committed }.
settle-dsa-hint = عن ليالي الإقامة، وبحسب القرار إذا قل الحضور.
settle-button = تسوية وقيد
lose-title = لم يسافر بعد صدور التذكرة
lose-what = ما حدث
lost-miss = لم يحضر المندوب
lost-withdraw-late = سحبت الدولة المندوب
field-force-majeure = قوة قاهرة
force-majeure-hint = خارج عن إرادة المندوب والدولة؛ ورفض التأشيرة كذلك دائما.
lose-recoverable = ما يمكن استرداده
lose-hint = من أصل { $amount } دُفعت للتذكرة والسلفة.
lose-text = ما لا يُسترد يُقيد تكلفة ضائعة ويُلغى باقي الالتزام. ويجوز للدولة الاعتراض على القرار.
lose-button = البت والقيد
substitute-title = إيفاد مرشح آخر من الدولة
substitute-text = يُلغى الالتزام وتُحجز الرحلة الأخرى مسبقا. ثم يقبل المرشح الآخر والبعثة.
field-substitute = المرشح
substitute-button = إحلال
mission-refund-title = تسجيل مبلغ مسترد
refund-record = تسجيل المبلغ المسترد
refund-check-title = التحقق من المبلغ المسترد
refund-check-text = قارنه بكشف الحساب المصرفي. وعند التأكيد يُقيد في الدفاتر.
done-mission = حُدثت المهمة.
done-mission-ended = انتهت المهمة.
done-ticket-recorded = سُجلت التذكرة وتنتظر التأكيد.
done-settled = سُويت المهمة وقُيدت.

## What waits

task-confirm-details = تأكيد بيانات مصرفية
task-verify-payments = التحقق من مبالغ مصروفة
task-certify-payments = التصديق على مبالغ مصروفة
task-approve-payments = اعتماد مبالغ مصروفة
task-collect-payments = جمع المبالغ المعتمدة
task-hand-over = تسليم ملفات مدفوعات
task-unconfirmed = مدفوعات مرسلة وغير مؤكدة
task-missions-visa = مهام تنتظر التأشيرة
task-record-tickets = شراء التذاكر وتسجيلها
task-confirm-tickets = تأكيد تذاكر
task-settle-missions = تسوية مهام
task-travel-refunds = مبالغ مهام مستحقة للصندوق
task-check-travel-refunds = التحقق من مبالغ مهام مستردة

## Requests and the bank's statement

refusal-nothing-to-pay = لم يبق هنا ما يُدفع.
action-disbursement-request = طلب صرف مبلغ
by-statement = التأكيد بحسب كشف الحساب
by-statement-text = يُظهر كشف الحساب { $statement } هذه الدفعة في { $date }.
kind-receipt-held = مبلغ مقبوض محتجز
fund-account-first = لا يمكن دفع شيء بعد: حساب الصندوق غير موجود أو غير مؤكد. يقترحه R8 ويؤكده R12.
