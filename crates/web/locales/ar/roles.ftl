# The roles people hold.

role-donor = الجهة المانحة
role-mission = البعثة الدائمة
role-drafter = الموظف في العاصمة
role-nominee = المرشح
role-partner = الشريك المنفذ
role-project-officer = موظف المشاريع
role-finance-assistant = المساعد المالي
role-fund-manager = مدير الصندوق
role-high-representative = الممثلة السامية لشؤون نزع السلاح
role-board = هيكل الحوكمة
role-certifying = موظف التصديق
role-approving = موظف الإقرار
# review
role-bank-signatory = المخول بالتوقيع المصرفي
role-reviewer = المقيِّم
role-internal-auditor = مراجع الحسابات الداخلي
role-external-auditor = مراجع الحسابات الخارجي
role-evaluator = جهة التقييم المستقلة
# review
role-verifier = المتحقق في الفهرس
# review
role-contributor = المساهم في الفهرس
role-administrator = مسؤول النظم
# A role that holds everywhere, not for one State only.
scope-fund = للصندوق بكامله
