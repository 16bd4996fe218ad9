# The status of each record, shown as a tag: state-<record>-<status>.

## The fund

state-fund-designed = مصمم
state-fund-threshold-published = العتبة منشورة
state-fund-fundraising = جمع الأموال جار
state-fund-active = مفعّل
state-fund-throttled = لا التزامات جديدة
state-fund-closing = قيد الإغلاق
state-fund-closed = مغلق

## Contributions

state-contribution-offered = معروض
state-contribution-screening = قيد الفحص
state-contribution-cleared = مجاز
state-contribution-refused = مرفوض
state-contribution-pledged = معلن
state-contribution-agreed = موقَّع عليه
state-contribution-part-received = مقبوض جزئيا
state-contribution-received = مقبوض

## Parameters

state-parameters-proposed = مقترحة
state-parameters-approved = موافق عليها
state-parameters-refused = مرفوضة
state-parameters-withdrawn = مسحوبة

## Calls

state-call-draft = مسودة
# Cleared by the fund manager: fixed and funded, waiting for its opening date.
state-call-cleared = مجازة
state-call-open = مفتوحة
state-call-closed = مغلقة
state-call-in-review = قيد التقييم
state-call-decided = بُتّ فيها
state-call-published = نُشرت نتيجتها
state-call-archived = محفوظة
state-call-cancelled = ملغاة

## Nominations

state-nomination-draft = مسودة
state-nomination-endorsed = مُقَر
state-nomination-returned = معاد للتصويب
state-nomination-withdrawn = مسحوب
state-nomination-eligible = مستوف للشروط
state-nomination-ineligible = غير مستوف للشروط
state-nomination-scored = مُنحت درجاته
state-nomination-recommended = موصى به
state-nomination-reserve = في الاحتياط
state-nomination-not-selected = لم يقع عليه الاختيار
state-nomination-approved = موافق عليه
state-nomination-accepted = قُبل الدعم
state-nomination-declined = اعتُذر عن الدعم

## Reviews

state-review-assigned = مسند
state-review-recused = متنحى عنه
# The reviewer declared no conflict of interest and is reading.
state-review-accepted = جار
state-review-submitted = مقدم
state-review-locked = مقفل

## Rounds of selection

state-round-assembled = معدة
# The selection method has been run.
state-round-run = أُجري الاختيار
state-round-reviewed = مراجَعة
state-round-sent = لدى الممثلة السامية
state-round-approved = موافق عليها
state-round-returned = معادة
state-round-refused = مرفوضة
state-round-published = منشورة
state-round-closed = مغلقة

## Approval by the High Representative

state-approval-pending = في الانتظار
state-approval-approved = ووفق عليها
state-approval-approved-with-conditions = ووفق عليها بشروط
state-approval-returned = أُعيدت
state-approval-refused = رُفضت
