# Grants: partners, agreements, reports, refunds; orders, payroll and programme support.

## Status of a partner

state-partner-recorded = بانتظار الموافقة
state-partner-cleared = تمت الموافقة عليه
state-partner-barred = مستبعَد

## Status of an agreement

state-agreement-drafting = قيد الصياغة
state-agreement-submitted = معروض على الممثلة السامية
state-agreement-approved = تمت الموافقة
state-agreement-confidentiality-agreed = تم الاتفاق على شروط السرية
state-agreement-cleared = أُجيز قانونيا
state-agreement-signed-beneficiary = وقّعه المستفيد
state-agreement-signed-un = وقّعه الطرفان
state-agreement-active = سارٍ
state-agreement-suspended = معلّق
state-agreement-terminated = منتهٍ بالفسخ
state-agreement-operationally-closed = مغلق تشغيليا
state-agreement-financially-closed = مغلق ماليا
state-agreement-cancelled = ملغى

## Status of a report

state-report-due = مستحق
state-report-overdue = متأخر
state-report-escalated = متأخر، يتابعه مدير الصندوق
state-report-submitted = مقدَّم
state-report-queried = مطلوب إيضاحات
state-report-accepted = مقبول
state-report-waived = لم يعد مطلوبا

## Status of an order

state-order-drafted = مسودة
state-order-approved = تمت الموافقة
state-order-committed = ملتزَم به
state-order-closed = مغلق
state-order-cancelled = ملغى

## What was done, as the log says it

action-partner-record = سُجّل شريك
action-partner-clear = تمت الموافقة على شريك
action-partner-bar = استُبعد شريك
action-partner-name-people = سُمّي من يتصرف باسم شريك
action-agreement-draft = صيغ اتفاق
action-agreement-edit = عُدّل مشروع اتفاق
action-agreement-submit = قُدّم اتفاق للموافقة
action-agreement-send-back = أعيد اتفاق
action-agreement-approve = تمت الموافقة على اتفاق
action-agreement-meet-condition = استوفي شرط في اتفاق
action-agreement-agree-terms = تم الاتفاق على شروط السرية
action-agreement-clear = أُجيز اتفاق قانونيا
action-agreement-sign-beneficiary = وقّع المستفيد اتفاقا
action-agreement-sign-un = وُقّع اتفاق باسم الصندوق وأُدرج التزامه
action-agreement-begin = بدأ تنفيذ اتفاق
action-agreement-commit-year = أُدرج التزام السنة التالية من اتفاق
action-agreement-ask-tranche = طُلبت دفعة
action-agreement-ask-owed = طُلب دفع المستحق بموجب اتفاق
action-agreement-shift = نُقل مبلغ بين بنود الميزانية
action-agreement-extend = مُدّد اتفاق بلا كلفة
action-agreement-propose-amendment = اقتُرح تعديل
action-agreement-amend = تمت الموافقة على تعديل
action-agreement-refuse-amendment = رُفض تعديل
action-agreement-suspend = عُلّق اتفاق
action-agreement-resume = استؤنف اتفاق
action-agreement-notify = وُجّه إشعار بالفسخ
action-agreement-reply = سُجّل رد على الإشعار
action-agreement-terminate = فُسخ اتفاق
action-agreement-cancel = أُلغي اتفاق
action-agreement-record-refund = سُجّل رد مبلغ من شريك
action-agreement-check-refund = جرى التحقق من مبلغ مردود من شريك
action-agreement-release = فُكّ جزء من التزام
action-agreement-confirm-advance = أكّد حائز السلفة رصيدها
action-agreement-close-operations = أُغلق اتفاق تشغيليا
action-agreement-close-accounts = أُغلق اتفاق ماليا
action-report-submit = قُدّم تقرير
action-report-query = طُلبت إيضاحات عن تقرير
action-report-accept-narrative = قُبل الجزء السردي من تقرير
action-report-accept = قُبل الجزء المالي من تقرير
action-report-pass = تأخر تقرير
action-report-escalate = تولى مدير الصندوق متابعة تقرير متأخر
action-report-waive = لم يعد التقرير مطلوبا
action-order-draft = أُعدّت طلبية
action-order-approve = تمت الموافقة على طلبية
action-order-commit = أُدرج التزام طلبية
action-order-cancel = أُلغيت طلبية
action-order-deliver = سُجّل تسليم
action-order-accrue = قُيّد مصروف مستحق
action-order-invoice = سُجّلت فاتورة
action-order-payroll = قُيّدت رواتب شهر
action-order-release = فُكّ جزء من التزام طلبية
action-order-close = أُغلقت طلبية
action-order-ask-payment = طُلب دفع قيمة طلبية

## Refusals: partners

refusal-partner-type-not-taken = يحتاج الشركاء من هذا النوع إلى إعفاء؛ والأنواع المقبولة بدونه هي: { $types }.
refusal-partner-not-cleared = لم تتم الموافقة على هذا الشريك. يسجّل مدير الصندوق أولا نتيجة العناية الواجبة بشأنه.
refusal-partner-barred = هذا الشريك مستبعَد. سمِّ شريكا آخر.

## Refusals: the project document

refusal-ends-before-start = اليوم الأخير يسبق اليوم الأول.
refusal-activity-below-floor = لا تقل ميزانية النشاط عن { $floor }؛ وهذه الميزانية { $usd }.
refusal-budget-year-outside = في الميزانية مبالغ خارج سنوات النشاط من { $first } إلى { $last }.
refusal-too-many-years = لا يتجاوز النشاط { $most } من السنوات التقويمية.
refusal-monitoring-too-small = يلزم للرصد والتقييم { $least } على الأقل، أي 5 في المائة من الميزانية.
refusal-overhead-too-large = لا تتجاوز التكاليف العامة للشريك هنا { $most }.
refusal-outright-to-partner = تُصرف المنحة المباشرة للحكومة المستفيدة نفسها لا لشريك. احذف الشريك أو اجعل المصروف تابعا للتقارير.
refusal-tranches-not-whole = مجموع الدفعات { $percent } في المائة. ويجب أن يكون المجموع 100 وأن تزيد كل دفعة على الصفر.
refusal-reports-not-in-order = يجب أن تستحق التقارير تباعا بعد اليوم الأول للنشاط.
refusal-not-begun = يبدأ النشاط في { $date }.

## Refusals: tranches and money

refusal-all-years-committed = أُدرجت التزامات جميع سنوات هذا الاتفاق.
refusal-outright-has-no-tranches = تُدفع المنحة المباشرة كاملة لا على دفعات.
refusal-outright-amount-stands = مبلغ المنحة المباشرة ثابت بعد توقيعها.
refusal-tranches-all-asked = طُلبت جميع الدفعات.
refusal-tranche-before-unpaid = لم تُدفع الدفعة { $number } بعد.
refusal-tranche-report-missing = لم يُقبل بعد التقرير عن الدفعة { $number }.
refusal-tranche-too-little-spent = قُبل إنفاق { $spent }؛ ويلزم { $needed }، أي ثلاثة أرباع الدفعة السابقة.
refusal-tranche-nothing-left = لم يبق شيء مما أُدرج التزامه.
refusal-tranche-unconfirmed = أُرسلت الدفعة { $number } ولم يؤكدها المصرف. سجّل أولا ما آلت إليه.
refusal-year-not-committed = الدفعة { $usd }، والملتزَم به المتاح { $left } فقط. يُدرج مدير الصندوق أولا التزام السنة التالية.
refusal-advance-open = لا تزال سلفة قدرها { $usd } مفتوحة. يُقدَّم حساب عنها أو تُردّ أولا.
refusal-advance-differs = المقيّد في الدفاتر { $held }. إذا أكد الشريك مبلغا آخر فابحث عن السبب قبل إقفال السنة.
refusal-payment-open = لا تزال دفعة معلقة. تُدفع وتُؤكَّد أولا.
refusal-refund-unchecked = ثمة مبلغ مردود بانتظار موظف التصديق.

## Refusals: reports

refusal-reports-open = التقارير التي ما زالت مفتوحة: { $count }. يُقبل كل منها أو يُعفى منه بسبب أولا.
refusal-report-overdue = كان التقرير { $number } مستحقا في { $date } وقد تأخر. لا تُدفع أي دفعة قبل وروده.
refusal-narrative-first = يقبل موظف المشاريع الجزء السردي أولا.

## Refusals: changes

refusal-shift-nothing = أدخل مبلغا وبندين مختلفين.
refusal-line-needs-amendment = { $line }: أي تغيير يتجاوز { $most }، أي 25 في المائة من البند، يحتاج إلى تعديل.
refusal-shift-needs-amendment = أي نقل يتجاوز { $most } في مجموع البنود، أي 15 في المائة من الميزانية، يحتاج إلى تعديل.
refusal-extension-not-later = يجب أن يكون تاريخ الانتهاء الجديد بعد { $date }.
refusal-extension-needs-amendment = أي تمديد بعد { $date }، أي ستة أشهر بعد آخر تاريخ متفق عليه، يحتاج إلى تعديل.
refusal-amendment-waits = ثمة تعديل بانتظار الممثلة السامية بالفعل.
refusal-amendment-nothing = لا يغيّر التعديل شيئا.
refusal-reply-day-past = اترك وقتا للرد: اختر يوما لاحقا.
refusal-reply-not-heard = يوجّه مدير الصندوق إشعارا أولا، ويرد الطرف الآخر أو ينقضي موعد الرد.

## Refusals: orders

refusal-nothing-to-accrue = لا يوجد ما سُلّم حتى { $date } ولم تصدر به فاتورة ولم يُقيَّد مستحقا.
refusal-invoice-twice = سُجّلت فاتورة بهذا الرقم لهذه الطلبية.
refusal-payroll-twice = قُيّدت رواتب { $month }.
refusal-month-outside = اختر شهرا ضمن مدة الطلبية يكون قد بدأ.
refusal-accrual-open = قُيّد { $usd } مستحقا ولم تصدر به فاتورة بعد.

## Budget lines

budget-personnel = الموظفون والخبراء الاستشاريون
budget-travel = السفر
budget-training = التدريب
budget-equipment = المعدات
budget-contractual = الخدمات التعاقدية
budget-monitoring = الرصد والتقييم
budget-audit = مراجعة الحسابات
budget-overhead = التكاليف العامة للشريك

## Agreements

agreement = اتفاق
agreements-title = الاتفاقات
agreements-lead = اتفاقات أنشطة النافذة باء: مع من وبأي مبلغ وأين وصل كل منها.
agreements-none = لا يوجد اتفاق هنا. يصوغ موظف المشاريع اتفاقا بعد موافقة الممثلة السامية على نشاط.
agreement-number = الاتفاق { $number }
agreement-new = صياغة اتفاق
agreement-new-text = ابدأ بما هو معروف؛ تُشتق الدفعات من الميزانية ويمكن تغييرها في الصفحة التالية. احفظ مرة أخرى بعد تغيير التواريخ لتظهر كل سنة في الميزانية.
agreement-draft = حفظ المسودة
agreement-edit = تعديل المسودة
agreement-save = حفظ المسودة
agreement-gaps = قبل تقديمه:
agreement-beneficiaries = الدول المستفيدة
agreement-recipient = يُدفع إلى
agreement-time = المدة
agreement-ends = اليوم الأخير
agreement-decision = قرار الممثلة السامية
agreement-approved = تمت الموافقة
agreement-terms-state = شروط السرية من جانب الدولة
agreement-terms-fund = شروط السرية من جانب الصندوق
agreement-cleared = الإجازة القانونية
agreement-signed-state = وقّعه المستفيد
agreement-signed-fund = وُقّع باسم الصندوق
agreement-payee = المستفيد من الدفع
agreement-payee-open = إدخال البيانات المصرفية
agreement-money = حركة الأموال
agreement-committed = الملتزَم به
agreement-committed-hint = التكلفة المباشرة دون دعم البرامج
agreement-spent = المعترف به كمصروف
agreement-spent-hint = بموجب التقارير المقبولة أو عند التوقيع
agreement-advance = السلفة المفتوحة
agreement-advance-hint = مدفوع ولم يُقدَّم حساب عنه ولم يُردّ
agreement-room = المتاح
agreement-room-hint = ملتزَم به ولم يُنفق ولم يُسلَّف وليس قيد الدفع
agreement-owed = مستحق الدفع
agreement-owed-hint = ما قُبل فوق السلف، أو منحة مباشرة لم تُطلب بعد
agreement-contractual = السنوات اللاحقة
agreement-contractual-hint = تعاقدي رهنا بتوافر الأموال، شاملا دعم البرامج
agreement-line = بند الميزانية
agreement-budget = الميزانية
agreement-no-budget = لا توجد ميزانية بعد.
agreement-agreed-line = المتفق عليه: { $usd }
agreement-year-committed = ملتزَم به
agreement-year-contractual = رهنا بتوافر الأموال
agreement-tranche = الدفعة
agreement-percent = النسبة
agreement-payment = الدفع
agreement-report = التقرير
agreement-plan = الدفعات والتقارير
agreement-plan-outright = التقارير؛ أما المنحة فتُدفع كاملة
agreement-no-plan = لا توجد دفعات بعد.
agreement-notice = وُجّه إشعار بالفسخ؛ ويُنتظر الرد حتى { $date }. الأسباب: { $reasons }
agreement-reply = الرد
agreement-reply-record = تسجيل الرد
agreement-next = ما يمكن عمله الآن
agreement-submit = تقديمه إلى الممثلة السامية
agreement-send-back = إعادة
agreement-agree-terms = الموافقة على شروط السرية
agreement-clear = تسجيل الإجازة القانونية
agreement-sign-beneficiary = تسجيل توقيع المستفيد
agreement-begin = بدء النشاط
agreement-suspend = تعليق
agreement-resume = استئناف
agreement-approve = الموافقة
agreement-approve-text = يُدرج الآن التزام مسبق بما تغطيه المخصصات، شاملا دعم البرامج. وتبقى السنوات غير المغطاة تعاقدية رهنا بتوافر الأموال.
agreement-with-psc = الميزانية شاملة دعم البرامج
conditions-hint = شرط واحد في كل سطر. يمنع كل شرط التوقيع إلى أن يقرر موظف المشاريع استيفاءه.
field-conditions = الشروط
agreement-condition-met = استوفي هذا الشرط
agreement-condition-open = ما زال أحد شروط الموافقة غير مستوفى:
agreement-sign = التوقيع باسم الصندوق
agreement-sign-text = بهذا التوقيع يُدرج التزام الأموال وتستحق التقارير. وتصبح المنحة المباشرة مصروفا على الفور.
agreement-cancel = إلغاء الاتفاق
agreement-cancel-text = يعود ما أُدرج التزامه المسبق إلى المخصصات.
agreement-terminate = فسخ
agreement-terminate-text = من التقارير التي ما زالت مستحقة يُنتظر الأخير وحده خلال 30 يوما. وتُردّ الأموال غير المنفقة.
agreement-close = إغلاق العمليات
agreement-close-text = وردت جميع التقارير. ولا يبقى بعد ذلك سوى تسوية الأموال: المبالغ المردودة وفك الالتزامات وإغلاق الحسابات.
agreement-close-accounts = إغلاق الحسابات
agreement-close-accounts-text = يعود ما بقي من الالتزام إلى المخصصات.
terms-hint = مرجع المرفق الذي يتفق عليه الطرفان قبل البدء.
clear-hint = مرجع الرأي القانوني أو الإجازة.
signed-copy-hint = مرجع النسخة الموقعة في الملف.
suspend-hint = تأخر تقرير، شبهة احتيال، جزاء على الشريك، الأمن، قوة قاهرة.
notice-give = توجيه إشعار بالفسخ
field-reply-by = الرد حتى
field-assets = الأصول ومن يحتفظ بها
assets-hint = اكتب «لا يوجد» إذا لم يُشترَ ما يدوم.
field-evaluation = يليه تقييم
field-objective = الهدف والنتائج
field-lead-state = الدولة المستفيدة الرائدة
lead-state-hint = هي التي توقّع، ويُدفع لها إذا لم يكن هناك شريك.
field-other-states = دول مستفيدة أخرى
other-states-hint = رموز من ثلاثة أحرف بينها مسافات، مثل KEN SEN.
field-partner = الشريك المنفذ
partner-hint = من يتلقى الأموال. اتركه فارغا إذا كانت الحكومة تنفذ بنفسها.
agreement-decision-hint = مرجع القرار الذي أقر النشاط.
field-decided-on = تاريخ القرار
field-starts = اليوم الأول
field-expense-policy = متى يصبح مصروفا
agreement-refund-clause = شرط رد الأموال
refund-clause-usual = يُردّ ما لم يُنفق إلى الصندوق خلال 60 يوما من اليوم الأخير.
field-grant-allotment = المخصصات
grant-allotment-hint = ما يُدفع منه. يجب اختياره قبل التقديم.
budget-of-year = ميزانية { $year }
budget-hint = بدولارات الولايات المتحدة دون دعم البرامج من الصندوق. الفارغ يعني لا شيء.
plan-hint = المجموع 100 في المائة. وكل تقرير يخص دفعته.
tranche-percent = الدفعة { $number }، النسبة المئوية
tranche-report-due = موعد التقرير { $number }
tranche-next = الدفعة التالية
tranche-next-text = الدفعة { $number }: { $usd }. تُدفع بعد أن يتحقق منها ويصدّق عليها ويوافق عليها ويصرفها أربعة أشخاص.
tranche-not-yet = لا يمكن طلبها بعد:
tranche-ask = طلب الدفعة
owed-ask = طلب الدفع
owed-ask-text = يُستحق { $usd } ولم يُطلب بعد.
commit-year = إدراج التزام السنة التالية
commit-year-text = تحتاج سنة { $year } إلى { $usd } شاملا دعم البرامج؛ والمتاح في المخصصات { $free }.
release-button = فك ما لن يُنفق
release-text = يمكن أن يعود إلى المخصصات ما يصل إلى { $usd }. ولا يمكن التراجع عن ذلك.
release-what = ما لم يُنفق ولم يُصرف سلفةً ولن يُنفق يعود إلى المخصصات مع ما يقابله من دعم البرامج.

## Changes of an agreement

shift-record = النقل بين البنود
shift-text = دون تعديل: 25 في المائة من البند على الأكثر، و15 في المائة من الميزانية إجمالا.
field-budget-year = السنة
field-line-from = من البند
field-line-to = إلى البند
extend-button = التمديد بلا كلفة
extend-text = حتى ستة أشهر بعد آخر تاريخ متفق عليه؛ ويتأخر موعد التقرير الأخير بالقدر نفسه.
amendment-title = التعديل المقترح
amendment-propose = اقتراح تعديل
amendment-text = تقرر الممثلة السامية أي تغيير في المبلغ أو الغرض أو الشريك أو أي تأخير للانتهاء.
amendment-reason-hint = السبب مع مرجع موافقة المستفيد.
amendment-change = التغير في الميزانية
amendment-line = { $from } ثم { $to }
amendment-approve = الموافقة على التعديل
amendment-approve-text = تُدرج الزيادة الآن التزاما ويُفكّ النقصان.
amendment-refuse = رفض التعديل

## Refunds and advances

refunds-title = المبالغ المردودة
grant-refund-record = تسجيل مبلغ مردود
grant-refund-text = يُقيَّد بعد أن يتحقق منه موظف التصديق.
refund-checked = جرى التحقق منه
refund-waits = ينتظر التحقق
refund-check = الإيداع موجود في المصرف
grant-refund-check-text = { $usd }، المرجع { $reference }. ويُقيَّد المبلغ عند تأكيد التحقق منه.
field-was = ما كان عليه المبلغ
was-advance = ما زال سلفة
was-this-year = مصروف هذه السنة
was-earlier-year = مصروف سنة سابقة
advance-confirm = تسجيل تأكيد السلفة
advance-confirm-text = في نهاية السنة يؤكد حائزها خطيا ما لديه.
advance-unconfirmed = غير مؤكدة

## Reports

head-report = التقرير
report-number = التقرير { $number }
reports-due-title = التقارير المنتظرة
reports-due-lead = ما هو مستحق أو منتظر أو متأخر. بعد ثلاثين يوما من موعده يُعد التقرير متأخرا ولا تُدفع أي دفعة قبل وروده.
reports-due-none = لا يُنتظر أي تقرير.
report-due = الموعد
report-submitted = قُدّم
report-recorded-by-staff = سجّله الموظفون من: { $paper }
report-narrative = الجزء السردي
report-narrative-accepted = قُبل الجزء السردي
report-accepted = قُبلت الأرقام
report-figures = المصروفات حسب البند
report-spent = المنفق في هذا التقرير
report-question = السؤال
report-answer = الجواب
report-form = تقديم التقرير
report-form-text = ما أُنفق منذ التقرير السابق حسب البند.
report-submit = تقديم التقرير
narrative-hint = ما جرى عمله وما نتج عنه وما اختلف عن الخطة.
field-received-as = وردت على شكل
received-as-hint = الوثيقة أو الرسالة التي تسجّل منها مع تاريخها.
narrative-accept = قبول الجزء السردي
narrative-accept-text = ثم ينظر المساعد المالي في الأرقام.
report-accept = قبول الأرقام
report-accept-text = يصبح { $usd } مصروفا مع دعم البرامج الخاص به.
report-waits-narrative = يقبل موظف المشاريع الجزء السردي أولا.
report-query = طرح سؤال
field-question = السؤال
report-escalate = تولي متابعة التقرير المتأخر
report-waive = الكف عن طلبه
reminder-30 = مستحق خلال 30 يوما
reminder-7 = مستحق خلال 7 أيام
reminder-0 = حان الموعد

## Partners

partner = الشريك المنفذ
partners-title = الشركاء المنفذون
partners-none = لا يوجد شريك مسجّل. سجّل شريكا أدناه.
partner-form = تسجيل شريك
partner-record = تسجيل الشريك
field-partner-name = اسم الشريك
field-partner-type = النوع
partner-type-ngo = منظمة غير حكومية
partner-type-academia = مؤسسة أكاديمية
partner-type-io = منظمة دولية
partner-type-ro = منظمة إقليمية
partner-type-un = كيان تابع للأمم المتحدة
partner-type-firm = شركة خاصة
field-organisation = المنظمة المسجلة
organisation-hint = إذا كان إحدى منظمات الدول المسجلة.
partner-clear = الموافقة على الشريك
partner-clear-text = قبل أن تصرف له أموال: قوائم الجزاءات والاستبعاد والحسابات المراجَعة والقدرات والأعمال السابقة.
partner-due-diligence = العناية الواجبة
field-waived = إعفاء لنوع غير منصوص عليه
waived-hint = بيّن السبب في العناية الواجبة.
partner-bar = استبعاد الشريك
partner-barred-why = سبب الاستبعاد
partner-people = تسمية من يتصرف باسمه
field-people = من يتصرف باسمه
people-hint = حسابات لها دور الشريك المنفذ، تقدم تقاريره وتطلب دفعاته.
partner-balance = السلف التي لديه
partner-no-agreements = لا يسمّي أي اتفاق هذا الشريك.
partner-paid = المسلَّف
partner-confirmed = المؤكد عن السنة الماضية

## Orders

head-order = الطلبية
orders-title = الطلبيات والوظائف
orders-lead = ما يشتريه الصندوق نفسه ووظائفه: موافقة والتزام وتسليم وفاتورة ودفع.
orders-none = لا توجد طلبية هنا. يعدّها المساعد المالي.
order-number = الطلبية { $number }
order-new = إعداد طلبية
order-draft = حفظ الطلبية
order-no-allotment = لا توجد مخصصات مفتوحة للتكاليف الجارية. ينشئها مدير الصندوق أولا.
order-kind-monitoring = الرصد والتقييم ومراجعة الحسابات
order-kind-portal = الترجمة والاجتماعات والبوابة
order-kind-posts = الوظائف
field-supplier = المورّد
supplier-hint = فارغ للوظائف.
order-amount-hint = دون دعم البرامج الذي يُحجز معه.
order-from = من
order-until = حتى
order-price = السعر
order-accrued = مقيَّد مستحقا دون فاتورة
order-to-pay = صدرت فاتورته ولم يُطلب
order-paid = المدفوع
order-deliveries = التسليمات
order-invoices = الفواتير
order-payments = المدفوعات
order-approve = الموافقة على الطلبية
order-approve-text = يُدرج التزام مسبق قدره { $needed } شاملا دعم البرامج؛ والمتاح في المخصصات { $free }.
order-commit = إدراج التزام الطلبية
order-commit-text = يمكن بعدها إرسال الطلبية إلى المورّد.
order-deliver = تسجيل تسليم
order-invoice = تسجيل فاتورة
field-last = هذه آخر فاتورة
last-invoice-hint = عندئذ يُستوفى كل ما قُيّد مستحقا ويعود الفائض.
order-payroll = قيد رواتب شهر
field-month = يوم من الشهر
order-pay = طلب الدفع
order-pay-text = يُدفع { $usd }.
order-no-payee = لا يوجد مستفيد بياناته المصرفية مؤكدة. سجّل واحدا أولا.
order-accrue = قيد ما سُلّم مستحقا
order-accrue-text = لنهاية السنة: ما سُلّم حتى ذلك اليوم دون فاتورة.
order-accrue-date = سُلّم حتى
order-close = إغلاق الطلبية
order-close-text = يُفكّ ما بقي من الالتزام.
order-cancel-text = تنتهي الطلبية هنا. ويعود ما حُجز لها أو التُزم به إلى المخصصات.
order-cancel = إلغاء الطلبية

## Programme support

support-title = دعم البرامج المستحق
support-lead = يُحتسب على كل مصروف ويُستحق لحساب دعم البرامج حتى تسويته.
support-due = المستحق
support-in-flight = قيد الدفع
support-nothing = لا شيء يُسوّى الآن.
support-settle = طلب التسوية

## Done

done-agreement = حُدّث الاتفاق.
done-agreement-drafted = حُفظت المسودة.
done-agreement-approved = تمت الموافقة على الاتفاق وأُدرج التزامه المسبق.
done-agreement-signed = وُقّع الاتفاق وأُدرج التزامه.
done-payment-asked = طُلب الدفع. يتحقق منه ويصدّق عليه ويوافق عليه ويصرفه الآن أربعة أشخاص.
done-refund-recorded = سُجّل المبلغ المردود وهو بانتظار موظف التصديق.
done-report = حُدّث التقرير.
done-report-accepted = قُبلت الأرقام وقُيّدت.
done-partner = حُدّث الشريك.
done-order = حُدّثت الطلبية.

## Tasks

task-narrative = قراءة التقارير المقدمة
task-begin-agreement = بدء الأنشطة الموقعة
task-clear-partner = الموافقة على الشركاء
task-agree-terms = الاتفاق على شروط السرية
task-sign-agreement = توقيع اتفاقات
task-sign-for-state = توقيع اتفاقات باسم دولتك
task-overdue-reports = متابعة التقارير المتأخرة
task-approve-order = الموافقة على طلبيات
task-approve-agreement = البت في اتفاقات
task-decide-amendment = البت في تعديلات
task-accept-report = قبول أرقام التقارير
task-clear-agreement = تسجيل الإجازات القانونية
task-check-refund = التحقق من المبالغ المردودة من الشركاء
task-commit-order = إدراج التزامات الطلبيات
task-give-report = تقديم التقارير المستحقة
