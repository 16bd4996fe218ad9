# Nominations: the list, the form step by step, endorsement, screening, acceptance.

nominations-title = الترشيحات
nominations-table = الترشيحات
nominations-none = لا توجد هنا أي ترشيحات.
nominations-q-hint = الاسم أو رمز الدولة أو رقم إشعار الاستلام.
nominee-unnamed = لم يُسمَّ المرشح بعد
begin-title = ترشيح مندوب
begin-there = الترشيحات التي بدأت لهذه الدعوة
begin-text = تُحفظ المسودة في كل خطوة ويمكن استكمالها لاحقا. ولا يُعتد بها إلا بعد أن تقرها البعثة الدائمة قبل الموعد النهائي.
begin-button = بدء مسودة
nomination-edit = استكمال الاستمارة
nomination-endorse = الإقرار
nomination-screen = الفحص
nomination-withdraw = السحب
# $number is a receipt number.
receipt-number = تم الاستلام. رقم إشعار الاستلام: { $number }
# $gaps is in the words of the project officer; $time and $until are moments.
returned-notice = أُعيد للتصويب في { $time }: { $gaps } يرجى تصويب الملف وإقراره من جديد في موعد أقصاه { $until }. ولا يمكن إعادته إلا مرة واحدة.
left-reason = السبب المقدم: { $reason }
rules-title = الشروط
screening-table = الشروط كما أكدها موظف المشاريع
finding-met = مستوفى
finding-not-met = غير مستوفى
# The answers alone do not decide; a person will.
finding-to-attest = في انتظار التأكيد
rule-why-employer = لم يُذكر أن جهة العمل هي الحكومة.
rule-why-station = مركز العمل ليس في العاصمة.
rule-why-field = ذُكر أن مجال العمل هو «غير ذلك».
rule-why-unanswered = يوجد جواب ناقص.
rule-why-no-note = لم تُرفق المذكرة الشفوية بعد.
rule-why-no-statement = لم يُرفق بيان المرشح بعد.
rule-why-quality = تقدير الخبرة والنوايا متروك للمقيِّمين.
rule-why-passport = تنتهي صلاحية جواز السفر قبل مضي ستة أشهر على انتهاء الاجتماع.
rule-why-unavailable = المرشح غير متفرغ في جميع الأيام.
rule-why-overlap = تتزامن مهمة أخرى مع الاجتماع.
rule-why-undertaking = لم يُقدَّم التعهد.

## The form

step-person = المرشح
step-experience = الخبرة والنوايا
step-travel = السفر
step-undertakings = التعهدات
step-documents = الوثائق
step-complete = مكتمل
step-to-do = لم يُنجز بعد
step-text = يُحتفظ بكل ما تحفظه، سواء اكتمل أم لم يكتمل. ويمكنك المغادرة في أي وقت والمتابعة لاحقا.
save-continue = الحفظ والمتابعة
save-stop = الحفظ والتوقف هنا
documents-text = أرفق المذكرة الشفوية التي تسمي المرشح، والبيان الذي أعده المرشح بنفسه.
documents-done = العودة إلى الترشيح
file-hint = PDF أو PNG أو JPEG، بحجم لا يتجاوز 8 ميغابايت.
file-attach = إرفاق
file-replace = استبدال
file-remove = إزالة

## Endorsement and withdrawal

endorse-title = إقرار هذا الترشيح
endorse-text = بإقرار هذا الترشيح، تقدمه البعثة الدائمة باسم حكومتها. ويرجى التحقق مما تبينه الأجوبة.
endorse-warning = بعد الإقرار لا يمكن تغيير الملف إلا إذا أُعيد للتصويب.
endorse-button = الإقرار والتقديم
endorse-gaps =
    { $count ->
        [zero] لا توجد أجوبة ناقصة أو غير واضحة.
        [one] يوجد جواب واحد ناقص أو غير واضح. استكمله قبل الإقرار:
        [two] يوجد جوابان ناقصان أو غير واضحين. استكملهما قبل الإقرار:
        [few] توجد { $count } أجوبة ناقصة أو غير واضحة. استكملها قبل الإقرار:
        [many] يوجد { $count } جوابا ناقصا أو غير واضح. استكملها قبل الإقرار:
       *[other] يوجد { $count } جواب ناقص أو غير واضح. استكملها قبل الإقرار:
    }
withdraw-title = سحب هذا الترشيح
withdraw-warning = لا يمكن استعادة ترشيح جرى سحبه. ويجوز تقديم ترشيح جديد حتى الموعد النهائي.
withdraw-button = سحب الترشيح

## Screening

return-title = الإعادة للتصويب
return-text = اذكر كل ما هو ناقص أو غير واضح. ولا يمكن إعادة الملف إلا مرة واحدة، وحتى نهاية فترة التصويب فقط.
return-button = الإعادة إلى البعثة
screen-title = فحص هذا الترشيح
screen-title-text = ترد الأجوبة أدناه. أكد بنفسك كل شرط وبيّن أساس التأكيد. وترى البعثة الدائمة ما تؤكده.
screen-shows-met = تستوفي الأجوبة هذا الشرط.
screen-shows-not-met = لا تستوفي الأجوبة هذا الشرط.
screen-shows-to-attest = لا تكفي الأجوبة وحدها للحسم في هذا الشرط.
screen-met = مستوفى
screen-not-met = غير مستوفى
screen-note-hint = لازمة إذا لم يُستوف أحد الشروط؛ وتُعرض على البعثة.
screen-button = تسجيل نتيجة الفحص
reason-documents = الوثائق المرفقة
reason-declaration = الإقرار الوارد في الاستمارة
reason-not-government = ليس ممثلا حكوميا
reason-not-capital = لا يعمل في العاصمة
reason-field = مجال العمل
reason-experience = الخبرة في الوظيفة الحالية
reason-availability = التفرغ
reason-passport = صلاحية جواز السفر
reason-undertaking = عدم تقديم التعهد
reason-duplicate = دعم من جهة راعية أخرى

## Cost and acceptance

ticket-title = تقدير سعر التذكرة
ticket-button = حفظ التقدير
accept-mission = قبول البعثة الدائمة
accept-nominee = قبول المرشح
accepted-yes = تم القبول
accepted-waits = في الانتظار
accept-title = قبول الدعم
accept-text = تؤكد البعثة الدائمة أن المرشح سيحضر. ويجري الالتزام بتكلفة الرحلة متى قبل المرشح أيضا.
accept-text-nominee = تؤكد أنك ستحضر الاجتماع بكامله. ويجري الالتزام بتكلفة الرحلة متى قبلت بعثتك الدائمة أيضا.
accept-button = قبول
decline-title = الاعتذار عن قبول الدعم
decline-warning = سيُعرض المقعد على المرشح الاحتياطي التالي. ولا يمكن التراجع عن ذلك.
decline-button = الاعتذار
promote-title = عرض المقعد الشاغر
# $place is the place in the reserve list, from 1.
# review
promote-text = يوجد مقعد شاغر. ويحتل هذا المرشح المرتبة { $place } في قائمة الاحتياط. ويجري الالتزام المسبق بتكلفة الرحلة فورا.
promote-button = عرض المقعد
