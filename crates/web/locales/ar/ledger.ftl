# The books: accounts, journals, levels of the control ledger.

ledger-title = دفتر الأستاذ
ledger-lead = أرصدة جميع الحسابات في هذه اللحظة. ويؤدي كل رقم إلى قيوده، وكل قيد إلى الإجراء الذي أنشأه.
ledger-available = المبالغ المتاحة
# review
ledger-available-text = يتتبع دفتر المراقبة كل دولار مقبوض من مرحلة عدم التخصيص إلى مرحلة الإنفاق. ولا يمكن الالتزام بأي مبلغ ليس له غطاء.
ledger-general = دفتر الأستاذ العام
# review
ledger-control = دفتر المراقبة
ledger-empty = لا يوجد أي قيد بعد.
ledger-entries = القيود
entries-table = القيود
entries-none = لا يوجد هنا أي قيد.
# An amount in its own currency and its rate.
entry-original = { $amount } بسعر صرف { $rate }

## Levels of the control ledger

level-ceiling = السقف: المبالغ المقبوضة والمتاحة للإنفاق
level-unallotted = غير مخصص
level-allotted = مخصص للدعوات
# review
level-pre-committed = ملتزم به مسبقا
level-committed = ملتزم به
level-spent = منفق

## Accounts

account-1010 = النقدية، بدولارات الولايات المتحدة
account-1020 = النقدية، بعملات أخرى
account-1100 = التبرعات المستحقة القبض
account-1190 = مخصص المبالغ المستحقة القبض المشكوك في تحصيلها
account-1200 = السلف المقدمة إلى الشركاء المنفذين
account-1210 = سلف السفر
account-1220 = التذاكر المدفوعة مقدما
account-1300 = المبالغ المستردة المستحقة القبض
account-2010 = الحسابات المستحقة الدفع
account-2020 = المصروفات المستحقة
account-2100 = التبرعات المشروطة المقبوضة مقدما
account-2110 = المبالغ المقبوضة المحتجزة في انتظار الفحص أو الاتفاق
account-2200 = المبالغ المستحق ردها إلى الجهات المانحة
account-2300 = المستحق لحساب دعم البرامج
# review
account-2310 = المستحق للصندوق الاستئماني الجامع وكشوف المرتبات
account-3010 = رصيد الصندوق
account-3020 = الاحتياطي
account-4010 = تبرعات الدول الأعضاء
account-4020 = تبرعات المنظمات الخيرية
account-4030 = تبرعات القطاع الخاص
account-4100 = إيرادات الاستثمار
account-4200 = مكاسب أسعار الصرف
account-4900 = استرداد مصروفات السنوات السابقة
account-5010 = المندوبون: التذاكر
account-5020 = المندوبون: بدل الإقامة اليومي
# review
account-5030 = المندوبون: مصروفات محطات السفر والتأشيرات
account-5080 = المندوبون: التكاليف الضائعة
account-5100 = المنح والتحويلات
account-5200 = تكاليف الموظفين
account-5300 = الرصد والتقييم ومراجعة الحسابات
account-5310 = الترجمة والاجتماعات والبوابة
account-5400 = تكاليف دعم البرامج
account-5500 = خسائر أسعار الصرف
account-5600 = المبالغ المستحقة القبض المشكوك في تحصيلها
account-5700 = الرسوم المصرفية
account-b100 = السقف
account-b200 = غير مخصص
account-b300 = مخصص
# review
account-b400 = ملتزم به مسبقا
account-b500 = ملتزم به
account-b600 = منفق

## Journals

journal-j01 = تبرع معلن، للتذكير فقط
journal-j02 = توقيع اتفاق
journal-j03 = توقيع اتفاق مشروط، للإفصاح فقط
journal-j04 = مبلغ مقبوض بموجب اتفاق
journal-j05 = تحويل عملة
journal-j06 = مبلغ مقبوض محتجز
journal-j07 = قبول مبلغ محتجز أو رفضه
journal-j08 = مبلغ مقبوض مشروط
journal-j09 = الاحتياطي
journal-j10 = تخصيص
# review
journal-j11 = التزام مسبق
journal-j12 = التزام
journal-j13 = دفعة مصروفة لشريك
journal-j14 = قبول تقرير مالي
journal-j14b = منحة مباشرة
journal-j15 = تكاليف دعم البرامج
journal-j16 = إعادة مبالغ غير منفقة
journal-j17 = إلغاء التزام
journal-j18 = تذكرة
journal-j19 = سلفة سفر
journal-j20 = إتمام مهمة
journal-j21 = مبلغ مسترد مقبوض
journal-j22 = تخلف عن الحضور أو إلغاء متأخر
journal-j23 = مرتبات الوظائف
journal-j24 = تسوية تكاليف دعم البرامج
journal-j25 = إيرادات الاستثمار
journal-j26 = رسم مصرفي
journal-j27 = إعادة تقييم
journal-j28 = مخصص المبالغ المشكوك في تحصيلها
journal-j29 = رد مبلغ إلى جهة مانحة
journal-j30 = إقفال السنة
journal-j31 = فاتورة مورّد
journal-j32 = استحقاق مصروف
