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
state-agreement-cleared = أُجيز قانونياً
state-agreement-signed-beneficiary = وقّعه المستفيد
state-agreement-signed-un = وقّعه الطرفان
state-agreement-active = سارٍ
state-agreement-suspended = معلّق
state-agreement-terminated = منتهٍ بالفسخ
state-agreement-operationally-closed = مغلق تشغيلياً
state-agreement-financially-closed = مغلق مالياً
state-agreement-cancelled = ملغى

## Status of a report

state-report-due = مستحق
state-report-overdue = متأخر
state-report-escalated = متأخر، يتابعه مدير الصندوق
state-report-submitted = مقدَّم
state-report-queried = مطلوب إيضاحات
state-report-accepted = مقبول
state-report-waived = لم يعد مطلوباً

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
action-agreement-clear = أُجيز اتفاق قانونياً
action-agreement-sign-beneficiary = وقّع المستفيد اتفاقاً
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
action-agreement-check-refund = دُقّق رد مبلغ من شريك
action-agreement-release = فُكّ جزء من التزام
action-agreement-confirm-advance = أكّد حائز السلفة رصيدها
action-agreement-close-operations = أُغلق اتفاق تشغيلياً
action-agreement-close-accounts = أُغلق اتفاق مالياً
action-report-submit = قُدّم تقرير
action-report-query = طُلبت إيضاحات عن تقرير
action-report-accept-narrative = قُبل الجزء السردي من تقرير
action-report-accept = قُبل الجزء المالي من تقرير
action-report-pass = تأخر تقرير
action-report-escalate = تولى مدير الصندوق متابعة تقرير متأخر
action-report-waive = لم يعد التقرير مطلوباً
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
refusal-partner-not-cleared = لم تتم الموافقة على هذا الشريك. يسجّل مدير الصندوق أولاً نتيجة العناية الواجبة بشأنه.
refusal-partner-barred = هذا الشريك مستبعَد. سمِّ شريكاً آخر.

## Refusals: the project document

refusal-ends-before-start = اليوم الأخير يسبق اليوم الأول.
refusal-activity-below-floor = لا تقل ميزانية النشاط عن { $floor }؛ وهذه الميزانية { $usd }.
refusal-budget-year-outside = في الميزانية مبالغ خارج سنوات النشاط من { $first } إلى { $last }.
refusal-too-many-years = لا يتجاوز النشاط { $most } من السنوات التقويمية.
refusal-monitoring-too-small = يلزم للرصد والتقييم { $least } على الأقل، أي 5 في المائة من الميزانية.
refusal-overhead-too-large = لا تتجاوز التكاليف العامة للشريك هنا { $most }.
refusal-outright-to-partner = تُصرف المنحة المباشرة للحكومة المستفيدة نفسها لا لشريك. احذف الشريك أو اجعل المصروف تابعاً للتقارير.
refusal-tranches-not-whole = مجموع الدفعات { $percent } في المائة. ويجب أن يكون المجموع 100 وأن تزيد كل دفعة على الصفر.
refusal-reports-not-in-order = يجب أن تستحق التقارير تباعاً بعد اليوم الأول للنشاط.
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
refusal-tranche-unconfirmed = أُرسلت الدفعة { $number } ولم يؤكدها المصرف. سجّل أولاً ما آلت إليه.
refusal-year-not-committed = الدفعة { $usd }، والملتزَم به المتاح { $left } فقط. يُدرج مدير الصندوق أولاً التزام السنة التالية.
refusal-advance-open = لا تزال سلفة قدرها { $usd } مفتوحة. يُقدَّم حساب عنها أو تُردّ أولاً.
refusal-advance-differs = المقيّد في الدفاتر { $held }. إذا أكد الشريك مبلغاً آخر فابحث عن السبب قبل إقفال السنة.
refusal-payment-open = لا تزال دفعة معلقة. تُدفع وتُؤكَّد أولاً.
refusal-refund-unchecked = ثمة مبلغ مردود بانتظار موظف التصديق.

## Refusals: reports

refusal-reports-open = التقارير التي ما زالت مفتوحة: { $count }. يُقبل كل منها أو يُعفى منه بسبب أولاً.
refusal-report-overdue = كان التقرير { $number } مستحقاً في { $date } وقد تأخر. لا تُدفع أي دفعة قبل وروده.
refusal-narrative-first = يقبل موظف المشاريع الجزء السردي أولاً.

## Refusals: changes

refusal-shift-nothing = أدخل مبلغاً وبندين مختلفين.
refusal-line-needs-amendment = { $line }: أي تغيير يتجاوز { $most }، أي 25 في المائة من البند، يحتاج إلى تعديل.
refusal-shift-needs-amendment = أي نقل يتجاوز { $most } في مجموع البنود، أي 15 في المائة من الميزانية، يحتاج إلى تعديل.
refusal-extension-not-later = يجب أن يكون تاريخ الانتهاء الجديد بعد { $date }.
refusal-extension-needs-amendment = أي تمديد بعد { $date }، أي ستة أشهر بعد آخر تاريخ متفق عليه، يحتاج إلى تعديل.
refusal-amendment-waits = ثمة تعديل بانتظار الممثلة السامية بالفعل.
refusal-amendment-nothing = لا يغيّر التعديل شيئاً.
refusal-reply-day-past = اترك وقتاً للرد: اختر يوماً لاحقاً.
refusal-reply-not-heard = يوجّه مدير الصندوق إشعاراً أولاً، ويرد الطرف الآخر أو ينقضي موعد الرد.

## Refusals: orders

refusal-nothing-to-accrue = لا يوجد ما سُلّم حتى { $date } ولم تصدر به فاتورة ولم يُقيَّد مستحقاً.
refusal-invoice-twice = سُجّلت فاتورة بهذا الرقم لهذه الطلبية.
refusal-payroll-twice = قُيّدت رواتب { $month }.
refusal-month-outside = اختر شهراً ضمن مدة الطلبية يكون قد بدأ.
refusal-accrual-open = قُيّد { $usd } مستحقاً ولم تصدر به فاتورة بعد.

## Budget lines

budget-personnel = الموظفون والخبراء الاستشاريون
budget-travel = السفر
budget-training = التدريب
budget-equipment = المعدات
budget-contractual = الخدمات التعاقدية
budget-monitoring = الرصد والتقييم
budget-audit = مراجعة الحسابات
budget-overhead = التكاليف العامة للشريك
