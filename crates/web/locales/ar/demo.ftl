# The demonstration.

# $time is the time of the demonstration, already formatted.
demo-strip = عرض تجريبي. الأشخاص والطلبات مصطنعة؛ والدول والاجتماعات حقيقية. وقت العرض التجريبي: { $time }.
demo-open = عن هذا العرض التجريبي
demo-title = عن هذا العرض التجريبي
demo-lead = جرّب مسار الصندوق كاملا، من أول تبرع إلى القائمة المنشورة. الأشخاص والتبرعات والطلبات مصطنعة؛ والدول والاجتماعات حقيقية. ولا يصل أي شيء هنا إلى الأمم المتحدة.
demo-clock = وقت العرض التجريبي
demo-clock-text = قدّم الساعة إلى اللحظة التي تلي أحد هذه المواعيد. وهي لا تعود إلى الوراء أبدا.
demo-clock-none = لا يوجد موعد مقبل في الوقت الحاضر. وتظهر المواعيد بعد إجازة دعوة.
demo-password = كلمة السر لجميع الحسابات
demo-staff = تسجيل الدخول بصفة
demo-staff-text = يسجل كل زر دخولك باسم الشخص الذي يتولى ذلك الدور.
demo-states = تسجيل الدخول باسم دولة
demo-accounts = جميع الحسابات
demo-steps = إنجاز جزء نيابة عنك
demo-steps-text = ينجز كل زر كل ما لم يُنجز بعد حتى تلك الخطوة، بما فيها الخطوة نفسها، على النحو الذي كان سيتبعه الأشخاص المعنيون.
demo-step-threshold = نُشرت العتبة وفُتح باب جمع الأموال
demo-step-contributions = أُعلنت التبرعات ووُقعت اتفاقاتها وقُبضت
demo-step-activation = سُمي الموظفون وفُعّل الصندوق
demo-step-call = أُعدت الدعوة وأُجيزت وفُتحت
demo-step-nominations = أُقرت الترشيحات وانقضى الموعد النهائي
demo-step-screening = فُحصت الترشيحات
demo-step-scoring = وردت التقييمات
demo-step-round = حُددت القائمة وأُرسلت
demo-step-approval = ووفق على القائمة
demo-step-publication = قُبل الدعم ونُشرت النتيجة
done-clock = جرى تقديم الساعة.
done-step = اكتملت الخطوة.
