# The page around every page, values, and what blocks and forms say.

product = Bursar

## Values

# { $currency } is a code such as USD; the space is a no-break space.
# It begins with a right-to-left mark, and has one after the amount,
# so that the amount stands first wherever it is put, also when it is negative.
money = ‏{ $amount }‏ { $currency }
percent = { $value }%
# Month names in both traditions, as in United Nations documents.
date = { $day } { $month } { $year }
time = { $date }، { $clock } بالتوقيت العالمي المنسق
month-january = كانون الثاني/يناير
month-february = شباط/فبراير
month-march = آذار/مارس
month-april = نيسان/أبريل
month-may = أيار/مايو
month-june = حزيران/يونيه
month-july = تموز/يوليه
month-august = آب/أغسطس
month-september = أيلول/سبتمبر
month-october = تشرين الأول/أكتوبر
month-november = تشرين الثاني/نوفمبر
month-december = كانون الأول/ديسمبر
# Read aloud in place of a dash.
nothing = لا يوجد
# Beside words that exist in another language only.
in-ar = بالعربية
in-zh = بالصينية
in-en = بالإنكليزية
in-fr = بالفرنسية
in-ru = بالروسية
in-es = بالإسبانية

## The page around every page

skip = الانتقال إلى المحتوى الرئيسي
menu = القائمة
language = اللغة
you-are-here = موقعك الآن
sign-in = تسجيل الدخول
sign-out = تسجيل الخروج
signed-in-as = تم تسجيل الدخول باسم { $name }
title-error = خطأ: { $title }
error-summary = توجد مشكلة
error-prefix = خطأ:
done-title = تم
notice-title = مهم
warning-prefix = تحذير
data-as-of = البيانات حتى { $time }
log-head = القيد رقم { $seq } في سجل الإجراءات
footer-links = المزيد عن هذا الموقع

## Blocks and forms

optional = اختياري
choose = اختر
choose-all = الكل
up-to-characters =
    { $max ->
        [one] حرف واحد على الأكثر.
        [two] حرفان على الأكثر.
        [few] { $max } أحرف على الأكثر.
        [many] { $max } حرفا على الأكثر.
       *[other] { $max } حرف على الأكثر.
    }
characters-left = الأحرف المتبقية: { $n }
characters-over = الأحرف الزائدة: { $n }
file-types = الصيغ المقبولة: { $types }
file-kept = الملف المرفق: { $name }
save-saved = حُفظ في الساعة { $time }
save-saving = جارٍ الحفظ
save-failed = لم يُحفظ. ستُعاد المحاولة تلقائيا.
save-stale = لم يُحفظ: أدخل شخص آخر تغييرات في هذه الأثناء. أعد تحميل الصفحة للاطلاع على نسخته.
save-signed-out = لم يُحفظ: انتهت جلستك. سجِّل الدخول من جديد في علامة تبويب أخرى؛ وسيبقى ما كتبته هنا.
leave-unsaved = لم يُحفظ ما كتبته بعد.
table-of-picture = عرض الأرقام في جدول
change = تغيير
pages = الصفحات
pages-previous = السابق
pages-next = التالي
page-number = الصفحة { $n }
pages-shown = من { $from } إلى { $to } من أصل { $total }
