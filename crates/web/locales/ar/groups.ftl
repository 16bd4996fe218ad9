# Regional and country groups: the labels of data/vocabularies.json.

group-afr = الدول الأفريقية
group-apg = دول آسيا والمحيط الهادئ
group-eeg = دول أوروبا الشرقية
group-grulac = دول أمريكا اللاتينية ومنطقة البحر الكاريبي
group-weog = دول أوروبا الغربية ودول أخرى
group-none = لا مجموعة إقليمية
group-ldc = أقل البلدان نموا
group-lldc = البلدان النامية غير الساحلية
group-sids = الدول الجزرية الصغيرة النامية
# The three country groups above together.
group-priority = أقل البلدان نموا والبلدان النامية غير الساحلية والدول الجزرية الصغيرة النامية
sex-f = أنثى
sex-m = ذكر
# As written in some passports.
sex-x = X
