# Why something is refused, and what to do next. Each stands beside its field or at the top of the page.

## Any form

refusal-stale-form = غيّر شخص ما هذه البيانات منذ أن فتحت الاستمارة. وما كتبته محفوظ أدناه؛ قارنه بالنسخة الحالية وأرسله من جديد.
refusal-commit-reused = أُرسلت هذه الاستمارة من قبل بمضمون آخر. أعد تحميل الصفحة وكرر التغيير.
refusal-form-not-ours = لم تُرسل هذه الاستمارة من صفحة حالية من صفحات هذا الموقع. وما كتبته محفوظ أدناه؛ تحقق منه وأرسله من جديد.
refusal-body-too-large = ما أُرسل كبير جدا. ولا يجوز أن يتجاوز حجم الملفات { $max } ميغابايت؛ أرسل قدرا أقل في المرة الواحدة.
refusal-not-your-role = دورك لا يتيح هذه الخطوة. اطلبها من شخص يتولى الدور المعني، أو من أمانة الصندوق.
refusal-not-your-own = لا يجوز أن يقوم الشخص نفسه بالخطوتين. ويتعين أن يقوم بهذه الخطوة شخص آخر له الدور نفسه.
# $state is the status of the record, for example “Open”.
refusal-step-not-allowed = هذا غير ممكن في الحالة الراهنة ({ $state }). أعد تحميل الصفحة للاطلاع على ما هو ممكن الآن.
refusal-answer-missing = أدخل جوابا.
refusal-too-long = عدد الأحرف هنا: { $count }؛ والحد الأقصى: { $max }. اختصر النص.
refusal-choose-one = اختر أحد الأجوبة.
refusal-reason-missing = اذكر سببا.
refusal-number-unreadable = أدخل عددا صحيحا بالأرقام.
refusal-day-unreadable = أدخل تاريخا، مثل ‎2026-12-07‎.
refusal-date-in-future = التاريخ في المستقبل. أدخل تاريخ الوثيقة، على ألا يتجاوز تاريخ اليوم.
refusal-date-in-past = مضى هذا التاريخ. اختر تاريخ اليوم أو يوما لاحقا.
refusal-mail-unreadable = أدخل عنوان بريد إلكتروني، مثل name@example.org.
refusal-state-unknown = اختر دولة من القائمة.

## Amounts

refusal-amount-unreadable = أدخل مبلغا بالأرقام، مثل 900000.00.
refusal-amount-not-positive = أدخل مبلغا أكبر من الصفر.
refusal-amount-too-large = هذا المبلغ أكبر من أن يُسجَّل. تحقق من عدد الأرقام.
refusal-amount-too-precise =
    { $digits ->
        [0] ليست للعملة { $currency } كسور عشرية. أدخل مبلغا صحيحا.
        [one] للعملة { $currency } خانة عشرية واحدة. أدخل المبلغ من دون تجاوزها.
        [two] للعملة { $currency } خانتان عشريتان. أدخل المبلغ من دون تجاوزهما.
        [few] للعملة { $currency } { $digits } خانات عشرية. أدخل المبلغ من دون تجاوزها.
        [many] للعملة { $currency } { $digits } خانة عشرية. أدخل المبلغ من دون تجاوزها.
       *[other] للعملة { $currency } { $digits } خانة عشرية. أدخل المبلغ من دون تجاوزها.
    }
refusal-currency-unknown = «{ $code }» ليس رمز عملة. أدخل ثلاثة أحرف لاتينية، مثل USD.
refusal-rate-unreadable = «{ $text }» ليس سعر صرف. أدخل أرقاما بفاصلة عشرية على شكل نقطة، بقيمة أكبر من الصفر.
refusal-rate-missing = لا يوجد سعر صرف معمول به في الأمم المتحدة للعملة { $currency } في { $date }. اطلب من المساعد المالي تحميل أسعار ذلك الشهر، ثم أرسل هذا من جديد.
refusal-available-too-small = المتاح هو { $available } فقط؛ واللازم { $needed }. خفّض المبلغ، أو اطلب من مدير الصندوق أن يتيح أولا مبلغا أكبر.
refusal-entry-unbalanced = القيد غير متوازن، ولذلك لم يُسجَّل أي شيء. يرجى إبلاغ أمانة الصندوق.

## Files

refusal-file-missing = أرفق الملف.
refusal-file-empty = الملف «{ $name }» فارغ. اختر ملفا آخر.
refusal-file-too-large = حجم الملف «{ $name }» أكبر من { $max } ميغابايت. أرفق ملفا أصغر.
refusal-file-type = «{ $name }» ليس ملف PDF أو PNG أو JPEG. احفظه بإحدى هذه الصيغ وأرفقه من جديد.
# $reason is one of the messages of import.ftl.
refusal-import-whole = { $reason }
refusal-import-line = السطر { $line }: { $reason }
refusal-import-cell = السطر { $line }، العمود «{ $column }»: { $reason }
refusal-import-rule = السطر { $line }، «{ $rule }»: { $reason }
refusal-rates-nothing-new = جميع أسعار الصرف الواردة في هذا الملف مسجلة من قبل. حمّل ملفا فيه أسعار جديدة.
# The findings follow this message.
refusal-rates-part-taken =
    { $good ->
        [zero] لم يُحمَّل أي سعر صرف.
        [one] حُمّل سعر صرف واحد.
        [two] حُمّل سعران من أسعار الصرف.
        [few] حُمّلت { $good } أسعار صرف.
        [many] حُمّل { $good } سعر صرف.
       *[other] حُمّل { $good } سعر صرف.
    } { $bad ->
        [zero] ولم يتعذر تحميل أي سطر.
        [one] وتعذر تحميل سطر واحد؛ صوّبه وحمّل الملف من جديد:
        [two] وتعذر تحميل سطرين؛ صوّبهما وحمّل الملف من جديد:
        [few] وتعذر تحميل { $bad } أسطر؛ صوّبها وحمّل الملف من جديد:
        [many] وتعذر تحميل { $bad } سطرا؛ صوّبها وحمّل الملف من جديد:
       *[other] وتعذر تحميل { $bad } سطر؛ صوّبها وحمّل الملف من جديد:
    }

## The fund

refusal-threshold-unpublished = لا يمكن فتح باب جمع الأموال قبل نشر عتبة التفعيل (A/AC.292/2025/1، الفقرة 16). انشر العتبة أولا.
refusal-threshold-not-reached = جرى بلوغ { $reached } من العتبة البالغة { $threshold }؛ والمبلغ الناقص { $missing }. فعّل الصندوق بعد بلوغ العتبة.
# review
refusal-officers-unnamed = يجب أولا تسمية موظف التصديق وموظف الإقرار والمخول بالتوقيع المصرفي.
# $role is the name of a role.
refusal-officer-missing = سمِّ شخصا لهذا الدور: { $role }.
refusal-officer-without-role = لا يتولى { $name } هذا الدور: { $role }. اختر شخصا آخر، أو اطلب من مسؤول النظم منح الدور.
refusal-officer-twice = يتولى { $name } بالفعل دورا آخر في هذه المعاملات. اختر شخصا مختلفا.
refusal-fundraising-not-open = باب جمع الأموال غير مفتوح. ويفتحه مدير الصندوق بعد نشر عتبة التفعيل.
refusal-fund-not-active = الصندوق غير مفعّل، ولذلك لا يمكن توجيه أي دعوة. ويفعّله مدير الصندوق بعد بلوغ العتبة.

## Contributions

refusal-donor-missing = اذكر اسم الجهة المانحة.
refusal-purpose-not-taken = لا تُخصَّص التبرعات لأغراض محددة؛ ولا يمكن تسجيل «{ $field }». وإذا كانت الرسالة تربط المال باستعمال معين، فأجب عن السؤال المتعلق بالربط.
refusal-earmark-blocks = تربط الرسالة المال باستعمال معين. ويجب أن يبت مدير الصندوق في ذلك أولا.
refusal-conditional-not-allowed = لا تُقبل التبرعات المشروطة بموجب البارامترات السارية. اختر نتيجة أخرى.
refusal-reference-missing = أدخل رقم الوثيقة أو تاريخها.
refusal-receipt-waits = يوجد مبلغ مقبوض آخر لم يجر التحقق منه بعد. سجِّل هذا المبلغ بعد تأكيد المبلغ الآخر.
refusal-wrong-currency = الاتفاق بالعملة { $currency }. سجِّل المبلغ المقبوض بتلك العملة.
refusal-more-than-due = لم يبق مستحقا بموجب الاتفاق سوى { $due }. أدخل هذا المبلغ أو أقل منه، أو اختر حجز ما زاد عليه.
refusal-more-than-left = لم يبق سوى { $left }. أدخل هذا المبلغ أو أقل منه.
refusal-payment-text = استخدم فقط حروفا لاتينية بلا علامات، وأرقاما، والرموز ‎/ - ? : ( ) . , ' +‎ ضمن الطول الذي تقبله المصارف.
refusal-payment-account = هذا ليس رقم حساب مصرفي. تحقق منه مع المستفيد؛ ويتألف رقم IBAN من حرفين ورقمي تحقق ورقم الحساب.
refusal-payment-bic = أدخل رمز BIC للمصرف: ثمانية أو أحد عشر من الحروف الكبيرة والأرقام. ولا يُستغنى عنه إلا مع رقم IBAN.
refusal-payment-twice = هذا الرقم وارد في الملف من قبل. أعط كل دفعة رقما خاصا بها.
refusal-payment-none = لا يحتوي الملف على أي دفعة.
refusal-posts-on-regular-budget = بموجب البارامترات السارية، تموَّل الوظائف من الميزانية العادية؛ ولا تقيَّد أي مرتبات في دفاتر الصندوق.
refusal-anonymity-not-for-states = بموجب البارامترات السارية، تُذكر دائما أسماء الدول المتبرعة.

## Parameters

refusal-param-out-of-range = أدخل عددا صحيحا من { $low } إلى { $high }.
refusal-param-whole-dollars = أدخل دولارات صحيحة، من دون سنتات.
refusal-param-words = أدخل نصا يتراوح عدد أحرفه بين 1 و{ $max }.
refusal-doubtful-steps = «{ $value }» ليست سلسلة من النسب المئوية المتزايدة. أدخل مثلا 25/60/100.
refusal-param-nothing-changed = لم يتغير أي شيء. غيّر قيمة واحدة على الأقل.
refusal-param-decision-missing = اذكر قرار الدول الذي يستند إليه التغيير.
# $call is the number of a call.
refusal-param-inside-open-call = تسري على الدعوة { $call } البارامترات الحالية حتى { $date }. اقترح يوما لاحقا.
refusal-param-none-in-force = لا توجد بارامترات سارية. يرجى إبلاغ أمانة الصندوق.
refusal-quantity-unreadable = أدخل عددا من المقاعد من 0 إلى 200 أو نسبة مئوية صحيحة، مثلا 5 أو 40%.
refusal-penalty-unreadable = أدخل نقاطا من 0 إلى 100 بمنزلتين عشريتين على الأكثر، تفصل بينها شرطة مائلة، مثلا 0/5/7.5.
refusal-sub-regions-unreadable = أدخل أسماء بالإنكليزية من التصنيف M49 مع أعدادها، مثلا Southern Asia: 2; Melanesia: 10%.
refusal-rule-bounds-crossed = العدد الأقصى أصغر من العدد الأدنى. ارفع الأول أو اخفض الآخر.
refusal-weights-not-100 = مجموع نقاط المعايير الأربعة { $sum }؛ ويجب أن يكون 100.

## Calls

refusal-meeting-unknown = اختر اجتماعا من القائمة.
refusal-meeting-past = بدأ هذا الاجتماع بالفعل. اختر اجتماعا مقبلا.
refusal-call-language-missing = النصان الإنكليزي والفرنسي إلزاميان. أدخل النص بهذه اللغة.
refusal-calendar-order = يجب أن يأتي هذا التاريخ بعد التاريخ الذي يسبقه.
refusal-calendar-after-meeting = يجب أن تنتهي فترة القبول قبل بدء الاجتماع في { $date }. اختر تاريخا أسبق.
refusal-call-rules-impossible = لا يمكن مراعاة هذه القواعد جميعها أيا كان المرشحون. عدّل المسودة وغيّر قاعدة واحدة على الأقل من القواعد التالية.
refusal-limit-seats =
    { $n ->
        [zero] لا مقاعد
        [one] مقعد واحد
        [two] مقعدان
        [few] { $n } مقاعد
        [many] { $n } مقعدا
       *[other] { $n } مقعد
    }
refusal-limit-budget = ميزانية جميع الرحلات: { $amount }
refusal-limit-state-cap =
    { $n ->
        [zero] لا مندوبين من أي دولة
        [one] مندوب واحد على الأكثر من كل دولة
        [two] مندوبان على الأكثر من كل دولة
        [few] { $n } مندوبين على الأكثر من كل دولة
        [many] { $n } مندوبا على الأكثر من كل دولة
       *[other] { $n } مندوب على الأكثر من كل دولة
    }
refusal-limit-least =
    { $n ->
        [zero] { $whom }: على الأقل صفر من المقاعد
        [one] { $whom }: على الأقل مقعد واحد
        [two] { $whom }: على الأقل مقعدان
        [few] { $whom }: على الأقل { $n } مقاعد
        [many] { $whom }: على الأقل { $n } مقعدا
       *[other] { $whom }: على الأقل { $n } مقعد
    }
refusal-limit-most =
    { $n ->
        [zero] { $whom }: على الأكثر صفر من المقاعد
        [one] { $whom }: على الأكثر مقعد واحد
        [two] { $whom }: على الأكثر مقعدان
        [few] { $whom }: على الأكثر { $n } مقاعد
        [many] { $whom }: على الأكثر { $n } مقعدا
       *[other] { $whom }: على الأكثر { $n } مقعد
    }
# Said of a call whose deadline lies in the past, and of a nomination that comes too late.
refusal-deadline-past = انقضى الموعد النهائي لتقديم الترشيحات.

## Nominations

refusal-call-not-open = هذه الدعوة غير مفتوحة لتقديم الترشيحات. وموعد فتحها { $date }.
refusal-call-still-open = الدعوة مفتوحة حتى { $time }. ويبدأ الفحص بعد ذلك.
refusal-observer-not-eligible = بموجب البارامترات السارية، لا يجوز إلا للدول الأعضاء تقديم ترشيحات؛ و{ $state } دولة لها صفة المراقب. يرجى الرجوع إلى أمانة الصندوق.
refusal-corrections-over = انتهت فترة التصويب في { $time }. ويبقى الملف على حاله؛ وللاستفسار يرجى الكتابة إلى أمانة الصندوق.
refusal-returned-before = أُعيد هذا الملف مرة من قبل. افحصه على حاله.
refusal-rule-unconfirmed = أكد ما إذا كان هذا الشرط مستوفى.
refusal-reason-code-missing = اختر أساس هذا التأكيد.
refusal-note-missing = اشرح للبعثة الشرط غير المستوفى وسبب ذلك.
refusal-acceptance-over = انتهت فترة القبول في { $time }. يرجى الكتابة إلى أمانة الصندوق.
refusal-conditions-open =
    { $count ->
        [zero] لم يبق أي شرط من شروط الموافقة غير مستوفى.
        [one] لم يُستوف بعد شرط واحد من شروط الموافقة. ويكتمل القبول بعد أن يسجل موظف المشاريع استيفاءه.
        [two] لم يُستوف بعد شرطان من شروط الموافقة. ويكتمل القبول بعد أن يسجل موظف المشاريع استيفاءهما.
        [few] لم تُستوف بعد { $count } شروط من شروط الموافقة. ويكتمل القبول بعد أن يسجل موظف المشاريع استيفاءها.
        [many] لم يُستوف بعد { $count } شرطا من شروط الموافقة. ويكتمل القبول بعد أن يسجل موظف المشاريع استيفاءها.
       *[other] لم يُستوف بعد { $count } شرط من شروط الموافقة. ويكتمل القبول بعد أن يسجل موظف المشاريع استيفاءها.
    }
refusal-no-vacancy = لا يوجد مقعد شاغر. ويُلجأ إلى قائمة الاحتياط عندما يشغر مقعد.

## Reviews

refusal-reviewer-without-role = لا يتولى { $name } دور المقيِّم. اختر شخصا يتولى هذا الدور.
refusal-reviewer-own-state = { $name } موظف لدى الدولة المرشِّحة. اختر مقيِّما آخر.
refusal-reviewer-twice = يقيّم { $name } هذا الملف بالفعل، أو سبق أن أعاده. اختر مقيِّما آخر.
refusal-no-seat-empty = لهذا الملف جميع مقيِّميه. ولا يُستعان بمقيِّم ثالث إلا إذا زاد الفرق بين المقيِّمين الأولين على الحد.
refusal-conflict-words-missing = صف تضارب المصالح بإيجاز.
refusal-points-out-of-range = أدخل عددا صحيحا من النقاط من 0 إلى { $max }.
refusal-comment-missing = بيّن أسباب درجاتك.

## Rounds

refusal-files-not-scored = لم تُفحص بعض الملفات أو لم تُمنح درجاتها بعد. استكمل التقييمات، ثم أعِدَّ الجولة.
refusal-round-under-way = توجد بالفعل جولة جارية بهذه المدخلات. تابع تلك الجولة.
refusal-round-infeasible = لا توجد قائمة تراعي جميع القواعد. وتبين صفحة الجولة القواعد المتعارضة وما يعالج ذلك.
refusal-file-changed-since = تغير ملف { $state } منذ إعداد الجولة. أعد إعداد الجولة وإجراء الاختيار.
refusal-override-not-on-list = هذا المرشح ليس في القائمة. اختر مرشحا مدرجا فيها.
refusal-override-not-outside = اختر مرشحا من هذه الجولة لم يُدرج في القائمة بعد.
refusal-memo-missing = اكتب مذكرة إلى الممثلة السامية.
refusal-conditions-missing = اكتب كل شرط في سطر مستقل.
refusal-condition-unknown = سبق استيفاء هذا الشرط، أو لا وجود له. أعد تحميل الصفحة.

## Signing in and accounts

# The same for an unknown address, a wrong password and a disabled account.
refusal-login-wrong = عنوان البريد الإلكتروني أو كلمة السر غير صحيح. تحقق منهما وحاول من جديد.
refusal-login-paused = جرت عدة محاولات بكلمة سر خاطئة. حاول من جديد بعد { $time }.
refusal-login-taken = يوجد بالفعل حساب بهذا العنوان. استخدم عنوانا آخر، أو غيّر ذلك الحساب.
refusal-password-short = يجب ألا يقل عدد أحرف كلمة السر عن { $min }.
refusal-password-wrong = كلمة السر الحالية غير صحيحة.
refusal-roles-missing = اختر دورا واحدا على الأقل.
refusal-administrator-alone = لا يتولى مسؤول النظم أي دور آخر. اختر إما هذا الدور وإما أدوارا أخرى.
