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
