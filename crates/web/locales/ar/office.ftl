# The workspace, the fund in the office, accounts, signing in.

## Workspace

office-title = عملي
office-waits = في انتظارك ما يلي:
office-nothing = لا شيء في انتظارك في الوقت الحاضر.
task-of-call = الدعوة { $call }
task-publish-threshold = نشر عتبة التفعيل
task-open-fundraising = فتح باب جمع الأموال
# review
task-name-officers = تسمية موظف التصديق وموظف الإقرار والمخول بالتوقيع المصرفي
task-activate = تفعيل الصندوق
task-screen-donors = البت في الجهات المانحة قيد الفحص
task-resolve-earmarks = البت في العروض المربوطة باستعمال معين
task-sign-agreements = تسجيل الاتفاقات الموقَّعة
task-decide-parameters = البت في البارامترات المقترحة
task-record-pledges = تسجيل التبرعات المعلنة
task-record-receipts = تسجيل المبالغ المقبوضة
task-check-receipts = التحقق من المبالغ المقبوضة
task-finish-call = استكمال مسودة الدعوة وإجازتها
task-draft-call = إعداد مسودة دعوة
task-nominate = ترشيح مندوب
task-finish-drafts = استكمال المسودات وعرضها للإقرار
task-correct = تصويب الملفات المعادة
task-accept = قبول الدعم أو الاعتذار عنه
task-screen = فحص الترشيحات
task-assign = تعيين المقيِّمين
task-assemble = إعداد جولة الاختيار
task-run = إجراء الاختيار
task-conditions = متابعة شروط الموافقة
task-send-round = إرسال القائمة إلى الممثلة السامية
task-publish-round = نشر النتيجة
task-promote = عرض المقاعد الشاغرة على المرشحين الاحتياطيين
task-approve = البت في القائمة
task-review = تقييم الملفات

## The fund

fund-title = الصندوق
fund-public = الصفحة العامة
# $time is a moment, already formatted.
fund-active-text = الصندوق مفعّل منذ { $time }. ويمكن فتح الدعوات.
officer-none = لم يُسمَّ بعد
threshold-form = نشر عتبة التفعيل
threshold-form-again = نشر نسخة جديدة من العتبة
threshold-form-text = يُعلن المبلغ وأساس قياسه قبل أول نداء لجمع الأموال (A/AC.292/2025/1، الفقرة 16). ولا يمكن بعد ذلك الاستعاضة عنهما إلا بنسخة جديدة مشفوعة بسبب معلن.
threshold-publish = نشر
threshold-reason-hint = يُنشر السبب مع النسخة الجديدة.
fundraising-form = فتح باب جمع الأموال
fundraising-form-text = اعتبارا من ذلك الحين، يمكن تسجيل عروض التبرعات.
fundraising-open = فتح باب جمع الأموال
officers-form = الموظفون
officers-form-text = ثلاثة أشخاص مختلفون لا يسجل أي منهم المعاملات. ولا يمكن تفعيل الصندوق من دونهم.
officers-name = تسمية الموظفين
activate-form = تفعيل الصندوق
activate-reached = جرى بلوغ العتبة.
activate-not-reached = لم يجر بلوغ العتبة بعد.
activate-named = سُمي الموظفون الثلاثة.
activate-not-named = لم يُسمَّ الموظفون الثلاثة جميعا بعد.
activate-button = تفعيل

## Accounts

accounts-title = الحسابات
accounts-none = لا يوجد هنا أي حساب.
account-active = مفعّل
account-disabled = معطّل
account-new = حساب جديد
account-new-text = أبلغ الشخص كلمة السر الأولى بطريقة آمنة، واطلب تغييرها فورا.
account-create = إنشاء الحساب
account-change-text = يسري تغيير الأدوار فورا؛ ويتعين على الشخص تسجيل الدخول من جديد.
account-save = حفظ
account-own = هذا حسابك أنت. ويغير مسؤول نظم آخر أدواره.
account-state-hint = لازمة لأدوار البعثة الدائمة والموظف في العاصمة والمرشح. وبالنسبة إلى المقيِّمين: الدولة التي يعمل الشخص موظفا لديها.
my-account = حسابي
password-title = تغيير كلمة السر
password-change = تغيير كلمة السر
password-hint = 12 حرفا على الأقل. ويتعين تسجيل الدخول من جديد بعد ذلك.
password-first-hint = 12 حرفا على الأقل.

## Signing in

sign-in-title = تسجيل الدخول
sign-in-button = تسجيل الدخول
sign-in-kept = انتهت جلستك. وما كتبته محفوظ؛ سجِّل الدخول وسيُعرض عليك من جديد.
sign-in-demo = هذا عرض تجريبي. وترد حساباته وكلمة السر الخاصة بها في صفحة «عن هذا العرض التجريبي».
sign-in-help = ليس لديك حساب أو فقدت كلمة السر؟ يرجى الكتابة إلى أمانة الصندوق، أما موظفو الدول فعن طريق بعثاتهم الدائمة.

## Done: shown after the word “Done”

done-accepted = سُجل قبولك.
done-account = حُفظ الحساب.
done-activate = أصبح الصندوق مفعّلا.
done-anonymity = سُجلت رغبة الجهة المانحة.
done-assembled = أُعدت الجولة.
done-assigned = عُيّن المقيِّمون.
done-attached = أُرفق الملف.
done-begun = بدأت المسودة.
done-call-cancelled = أُلغيت الدعوة.
done-call-cleared = أُجيزت الدعوة ورُصد مخصصها.
done-call-drafted = أُعدت مسودة الدعوة.
done-call-saved = حُفظت الدعوة.
done-checked = أُكد المبلغ المقبوض وأُدرج في دفاتر الحسابات.
done-condition = سُجل استيفاء الشرط.
done-decided = سُجل القرار.
done-declared = سُجل إقرارك؛ والملف مفتوح أمامك.
done-declined = سُجل الاعتذار عن قبول الدعم.
done-detached = أُزيل الملف.
done-earmark = سُجل القرار المتعلق بالربط.
done-endorsed = أُقر الترشيح وقُدم. ويرجى الاحتفاظ برقم إشعار الاستلام.
done-fundraising = فُتح باب جمع الأموال.
done-offer = سُجل العرض.
done-officers = سُمي الموظفون.
done-override = غُيّرت القائمة.
done-password = غُيّرت كلمة السر. يرجى تسجيل الدخول من جديد.
done-pledged = سُجل التبرع المعلن.
done-promoted = عُرض المقعد.
done-proposed = اقتُرح التغيير.
done-published = نُشرت النتيجة.
done-rates = حُمّلت أسعار الصرف.
done-receipt = سُجل المبلغ المقبوض وهو ينتظر التحقق.
done-recused = سُجل تضارب المصالح لديك؛ وأُعيد الملف.
done-resumed = سجلت الدخول من جديد. ويرد أدناه ما كتبته؛ يرجى التحقق منه وإرساله.
done-returned = أُعيد الملف إلى البعثة.
done-reviewed = قُدمت درجاتك.
done-run = أُجري الاختيار.
done-saved = تم الحفظ.
done-screened = سُجلت نتيجة فحص الترشيح.
done-screening = سُجل فحص الجهة المانحة.
done-sent = أُرسلت القائمة إلى الممثلة السامية.
done-signed = سُجل الاتفاق.
done-threshold = نُشرت العتبة.
done-ticket = حُفظ التقدير.
done-withdrawn = سُحب الترشيح.
