# Needs that States state themselves (SM-17, MAP-06, AC-20).

state-need-draft = مسودة
state-need-endorsed = مُقَر
state-need-open = مفتوح
state-need-matched = تمت مواءمته
state-need-met = لُبِّي
state-need-partly-met = لُبِّي جزئيا
state-need-unmet = لم يُلبَّ
state-need-withdrawn = مسحوب
state-need-expired = انقضى أجله

refusal-need-theme-missing = اختر موضوعا واحدا على الأقل.
refusal-need-visibility-same = هذا هو مستوى الاطلاع الحالي على الاحتياج. اختر مستوى آخر.
action-need-draft = صيغ الاحتياج
action-need-revise = عُدل الاحتياج
action-need-endorse = أُقر الاحتياج
action-need-return = أُعيد الاحتياج إلى العاصمة
action-need-open = فُتح الاحتياج
action-need-confirm = تأكد الاحتياج
action-need-change = تغير نطاق الاطلاع على احتياج
action-need-close = بُينت نتيجة احتياج
action-need-withdraw = سُحب الاحتياج
action-need-expire = انقضى أجل الاحتياج
action-mail-remind = كُتب تذكير بالبريد
task-endorse-needs = إقرار مسودات احتياجات
task-open-needs = فتح احتياجات أُقرت
task-confirm-needs = تأكيد احتياجات قبل انقضاء أجلها
task-revise-needs = مراجعة مسودات احتياجات أعادتها بعثتكم
mail-subject-waiting = هناك ما ينتظر منكم إجراء
mail-text-waiting = في صفحة عملكم ما ينبغي إنجازه في غضون ثلاثين يوما. تجدونه هنا:
mail-template-waiting = تذكير بصفحة العمل
