# سجلات كثيرة دفعة واحدة: ملفات المساهمين والبوابات الأخرى.

## Sending a file

bulk-title = سجلات كثيرة دفعة واحدة
bulk-lead = املأ النموذج، سجلا في كل صف، ثم أرسله. سترى بعد ذلك ما يؤول إليه كل صف وكل ما فيه من خطأ بحسب الصف والعمود. ولا يُقدَّم شيء قبل أن تقرر ذلك.
bulk-template = النموذج
bulk-template-text = يجوز أن تكون عناوين الأعمدة بأي من اللغات الست. وتُقبل قيم القوائم بأسمائها بأي من هذه اللغات أو برموزها.
bulk-template-xlsx = النموذج في شكل مصنف (XLSX) مع القيم المعروفة
bulk-template-csv = النموذج بصيغة CSV، العناوين وحدها
bulk-send-title = إرسال ملف
bulk-send = إرسال ومعاينة
bulk-file = الملف
bulk-file-hint = XLSX أو CSV، بحد أقصى 8 ميغابايت و2000 صف. ولا تُقبل الخلايا التي تحتوي على معادلات.

## The template

bulk-own-id = مرجعك الخاص
bulk-title-in = العنوان ({ $language })
bulk-label-in = { $label } ({ $language })
bulk-language-ar = العربية
bulk-language-zh = الصينية
bulk-language-en = الإنكليزية
bulk-language-fr = الفرنسية
bulk-language-ru = الروسية
bulk-language-es = الإسبانية
bulk-wrong = موضع الخطأ
bulk-code = الرمز
bulk-sheet-records = السجلات
bulk-sheet-values = القيم
bulk-sheet-how = طريقة الملء
bulk-column = العمود
bulk-needed = إلزامي
bulk-how = ما يُكتب
bulk-how-words = نص عادي
bulk-how-one = قيمة واحدة من ورقة القيم، باسمها أو برمزها
bulk-how-many = قيم من ورقة القيم تفصل بينها فاصلة منقوطة
bulk-how-actors = أسماء المنظمات بأي لغة تفصل بينها فاصلة منقوطة
bulk-how-states = أسماء الدول بأي لغة، أو رموز من ثلاثة أحرف، تفصل بينها فاصلة منقوطة
bulk-how-apart = أسماء، كل منها في سطر داخل الخلية
bulk-how-amount = أرقام، مع فاصلة عشرية على شكل نقطة عند اللزوم
bulk-how-parent = رمز سجل في الفهرس، أو مرجعك الخاص لصف آخر
bulk-how-own = أي نص من عندك. وإذا أرسلت صفا بالمرجع نفسه مرة أخرى عُدِّل سجلك ولم يُنشأ من جديد.
bulk-place-file = الملف كله
bulk-place-row = الصف { $line }
bulk-place-cell = الصف { $line }، العمود { $column } «{ $head }»
bulk-said = { $what }
bulk-said-at = { $column } «{ $head }»: { $what }

## Files that were sent

imports-title = الملفات المرسلة
imports-none = لم يُرسل أي ملف. أرسل ملفا لتقديم سجلات كثيرة دفعة واحدة.
import-sent = المرسِل
import-new = جديد
import-changed = معدَّل
import-same = دون تغيير
import-refused = غير مقبول
import-submission = سجلات المرسِل
import-from-portal = من { $portal }
import-taken-before = سبق أن أرسلت ملفا بالمحتوى نفسه وقُبل:
import-of-file = بشأن الملف ككل
import-refused-text = لا تُقبل الصفوف التي فيها خطأ. وهي تُعاد في ملف فيه عمود يبيّن الخطأ: صحّحها في ذلك الملف ثم أرسله.
import-refused-xlsx = الصفوف غير المقبولة في شكل مصنف (XLSX)
import-refused-csv = الصفوف غير المقبولة بصيغة CSV
import-applied-at = تاريخ القبول
import-apply-submission = الصفوف التي ستُقبل: { $n }. وتصبح الجديدة منها سجلات مقدمة منك، يُتحقق منها قبل أن يراها أحد.
import-apply-exchange = الصفوف التي ستُقبل: { $n }. وتنتظر الجديدة منها التحقق؛ أما تعديلات السجلات المنشورة فتظهر فورا.
import-apply = قبول هذه الصفوف
import-nothing = لا يوجد في هذا الملف صف يمكن قبوله.
import-discard = التخلي عن هذا الملف
import-undo = التراجع عنه
import-undo-text = تُسحب السجلات الجديدة الواردة في هذا الملف، وتعود المعدَّلة إلى ما كانت عليه. أما السجلات التي عدّلها أحد منذ ذلك الحين فتبقى على حالها وتُذكر بعد ذلك.
import-back = العودة إلى الملف
import-outcome = مآله
import-row = الصف
import-comes-to = ما يتغير أو موضع الخطأ
import-rows = صفوف الملف
import-rows-none = لا توجد صفوف من هذا القبيل.
import-more = و{ $n } أخرى
import-change = { $field }: «{ $before }» يصبح «{ $after }»
import-external-added = يُضاف معرّفه في البوابة
import-kept = { $field } يبقى على حاله: { $why }
import-kept-confirmed = أكّد صاحب السجل صحته
import-kept-people = ذكره صاحب السجل أو مستفيد أو متحقق
import-kept-newer = الوارد فيه أحدث
import-will-be-submitted = يصبح سجلا مقدَّما
import-nothing-changes = لا يتغير شيء
import-left = تُركت على حالها
import-left-text = عدّل أحدهم هذه السجلات منذ ذلك الحين؛ فلم يُتراجع عنها.
import-taken = السجلات الواردة في هذا الملف
import-not-taken = الصفوف التي لم تُقبل

## Other portals

exchange-title = التبادل مع البوابات الأخرى
exchange-lead = العنوان والمستفيدون والممولون والبداية والنهاية باللغات الست، مع معرّف كل سجل في أماكن أخرى. ويُعرض الوارد قبل قبوله، ويمكن التراجع عنه.
exchange-rule = ما يقوله صاحب السجل مقدَّم على ما تقوله البوابة، والأحدث مقدَّم على الأقدم. ولا يحل شيء أبدا محل ما أكده صاحب السجل.
exchange-portal = البوابة
exchange-portal-hint = اسم واحد دائما للبوابة نفسها، فبه تُعرف معرّفاتها.
exchange-address = عنوان البوابة
exchange-licence = ترخيص بياناتها
exchange-licence-hint = كما تذكرها البوابة، مثلا CC BY 4.0
exchange-as-of = تاريخ البيانات
exchange-as-of-hint = للصفوف التي لا تذكر تاريخا خاصا بها
exchange-file-hint = CSV أو JSON أو XLSX بأعمدة الملف الذي نصدّره نحن، ومعرّف السجل في البوابة في العمود external_id
exchange-csv = السجلات العامة بهذه الأعمدة بصيغة CSV
exchange-json = السجلات نفسها بصيغة JSON
exchange-id = الرمز في هذا الفهرس
exchange-external-id = المعرّف في البوابة
exchange-external-ids = المعرّفات في جميع البوابات
exchange-updated = تاريخ ما يذكره الصف
programmes-xlsx = المعروض في شكل مصنف (XLSX)
programmes-exchange-csv = الحقول التي تتبادلها البوابات بصيغة CSV
programmes-exchange-json = الحقول التي تتبادلها البوابات بصيغة JSON
download-xlsx = في شكل مصنف (XLSX)

## What was done, what waits

done-import-previewed = قُرئ الملف. ولم يُقبل شيء بعد: انظر ما سيؤول إليه كل صف.
done-import-applied = قُبلت الصفوف.
done-import-discarded = لم يُقبل الملف.
done-import-undone = جرى التراجع عما جاء به الملف.
state-import-previewed = معروض، لم يُقبل
state-import-applied = مقبول
state-import-discarded = متخلّى عنه
state-import-undone = متراجَع عنه
action-import-preview = إرسال ملف سجلات
action-import-apply = قبول ملف سجلات
action-import-discard = التخلي عن ملف سجلات
action-import-undo = التراجع عن ملف سجلات
task-finish-imports = قبول الملفات التي أرسلتَها أو التخلي عنها

## What is refused

refusal-term-unknown = «{ $value }» ليس من القيم المتاحة. وأقربها «{ $near }».
refusal-name-unknown = «{ $value }» غير معروف هنا.
refusal-import-not-yours = مُرسِل هذا الملف شخص آخر.
refusal-import-otherwise-now = تغيّر شيء منذ عرض الملف، وستكون النتيجة مختلفة الآن. أرسله من جديد وانظر فيه.
refusal-import-nothing-to-take = لا يوجد صف يمكن قبوله.
refusal-column-unknown = العمود «{ $column }» غير معروف؛ ولا يؤخذ بما فيه.
refusal-column-twice = العمود «{ $column }» مكرر؛ ويؤخذ بالأول.
refusal-column-missing = العمود «{ $column }» غير موجود.
refusal-no-column-known = لا يُعرف أي من عناوين الصف الأول. استخدم عناوين النموذج بأي من اللغات الست.
refusal-own-reference-long = لا يزيد المرجع على 200 حرف.
refusal-own-reference-twice = هذا المرجع وارد في الصف { $line }.
refusal-parent-not-taken = الصف الذي هذا السجل جزء منه غير مقبول. صحّحه أولا.
refusal-record-twice = يتناول صف سابق من هذا الملف السجل نفسه.
refusal-two-records-meant = هذا المعرّف يخص السجل { $code }، وهو غير السجل الذي يدل عليه الرمز.
refusal-record-gone = السجل { $code } موجود لكنه لم يعد قابلا للتعديل ({ $state }).
refusal-day-to-come = هذا التاريخ لم يحن بعد.

## What cannot be read

import-bytes = هذه البايتات ليست نصا بترميز UTF-8. وهي تُقرأ بالترميز القديم Windows-1252 «{ $value }». احفظ الملف بصيغة «CSV UTF-8» أو XLSX.
import-utf16 = هذا الملف ليس بترميز UTF-16 سليم. احفظه بترميز UTF-8.
import-xlsx = هذا ليس مصنف XLSX يمكن قراءته. احفظه من جديد بصيغة XLSX، أو بصيغة CSV بترميز UTF-8.
import-xls = هذا ملف Excel قديم أو محمي بكلمة سر. احفظه بصيغة XLSX بلا كلمة سر.
import-unpacked = يتجاوز حجم المصنف بعد فك ضغطه { $most } ميغابايت أو يتألف من أجزاء كثيرة جدا.
import-formula = تحتوي هذه الخلية على معادلة. ألصق قيمتها بدلا منها.
import-error-cell = تحتوي هذه الخلية على خطأ من برنامج الجداول الإلكترونية: «{ $value }».
import-cell-long = يتجاوز عدد أحرف هذه الخلية { $most }.
import-text-much = يتجاوز حجم النصوص مجتمعة { $most } ميغابايت. ولم يُقرأ الباقي.
import-sheet-none = لا توجد في المصنف ورقة ظاهرة.
