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
