# The roles people hold.

role-donor = 捐助方
role-mission = 常驻代表团
role-drafter = 首都官员
role-nominee = 被提名人
role-partner = 执行伙伴
role-project-officer = 项目干事
role-finance-assistant = 财务助理
role-fund-manager = 基金管理人
role-high-representative = 裁军事务高级代表
role-board = 治理结构
role-certifying = 核证人
# review
role-approving = 核准人
# review
role-bank-signatory = 银行签字人
role-reviewer = 评审员
role-internal-auditor = 内部审计员
role-external-auditor = 外部审计员
role-evaluator = 独立评价人
# review
role-verifier = 目录核实员
# review
role-contributor = 目录提交人
role-administrator = 系统管理员
# A role that holds everywhere, not for one State only.
scope-fund = 适用于整个基金
