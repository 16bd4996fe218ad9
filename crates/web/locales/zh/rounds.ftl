# Rounds of selection: from assembly to publication, the list with its reasons, questions, the check.

## The round: from assembly to publication

round-title = 遴选轮次
round-none = 尚未为本次征集汇编轮次。
round-not-ready = 所有已核可的案卷均经审查，且所有符合条件的案卷均已评分后，方可汇编轮次。
round-rules = 遴选规则
round-proof = 输入数据和种子
round-seed-secret = 在进行遴选之前保密
round-assembled = 汇编时间
round-download = 下载输入数据
round-candidates = 候选人
assemble-title = 汇编轮次
assemble-text = 已评分的案卷和征集规则固定为遴选的输入数据，并计算其摘要值。
assemble-button = 汇编
assemble-again = 重新汇编
run-title = 进行遴选
run-text = 公开抽签种子，并按已公布的规则产生名单。相同的输入数据和种子总是产生相同的名单。
run-button = 进行
send-title = 将名单送交高级代表
send-text = 名单连同您的备忘录送交高级代表批准。
send-button = 送交
memo-hint = 高级代表应了解的情况：未实现的目标及其原因，以及对名单所作的更改。
override-title = 更改名单
override-text = 指明谁离开名单、谁列入名单。在作出决定之前显示更改的代价。更改必须遵守征集的每项规则；更改及其理由和代价将向高级代表和审计员显示，有更改一事将予公布。
override-hint = 将向高级代表和审计员显示。
override-button = 更改名单
approval-title = 批准
approval-sent = 送交时间
approval-decided = 决定时间
decide-title = 就名单作出决定
decide-memo = 基金管理人的备忘录
decide-approve = 批准
decide-conditions = 有条件批准
decide-return = 退回
decide-refuse = 拒绝
funds-needed = 本名单所需款项，含方案支助费用
funds-available = 分配款余额
condition-met = 已满足
condition-open = 未满足
condition-button = 将此条件标记为已满足
publish-title = 公布结果
publish-text = 公众可以看到国家、同意公布者的姓名、统计数据、输入数据的摘要值和种子。任何人的得分均不公布。
publish-button = 公布
round-see-public = 查看公开页面

## The list and its reasons

round-outcome = 名单
outcome-selected = 入选
# $place is the place in the reserve list, from 1.
outcome-reserve = 候补第{ $place }位
outcome-not-selected = 未入选
why-merit = 仅凭得分。
# $rules is a list of rules as named below, separated by semicolons.
why-helped = 得益于下列规则：{ $rules }。
why-draw = 各方面均相等；由抽签决定。
# $points is a number with two decimals, already formatted.
why-short = 差{ $points }分。
why-short-held = 差{ $points }分，并受下列规则限制：{ $rules }。
why-excluded = 任何包含该被提名人的名单都不能遵守下列规则：{ $rules }。
# $goal is an aim as named below.
why-costs-goal = 包含该被提名人的名单在较优先的目标上有所不及：{ $goal }。
why-override = 依决定更改：{ $reason }

## Rules as the selection method names them (some are followed by a group)

round-binding = 哪些规则起约束作用
round-binding-text = 如果没有某项规则，各项目标可实现得更好，则该规则起约束作用。其代价是在先前各项目标同样实现的情况下，若无该规则名单可增加的分数。
binds-yes = 起约束作用
binds-no = 不起约束作用
engine-seats = 名额
engine-budget = 预算
engine-state-cap = 每个国家代表人数上限
engine-gender-min = 按性别最低名额：
engine-group-min = 名额下限：
engine-group-max = 名额上限：
engine-sub-max = 次区域上限：
engine-min = 名额下限：
engine-new-states = 从未获资助国家的最低数目
engine-cover-groups = 每个区域组一个名额
engine-target = 目标：
engine-target-women = 目标：女性
engine-target-priority = 目标：最不发达国家、内陆发展中国家和小岛屿发展中国家
round-goals = 各项目标，按优先次序排列
round-goals-text = 先尽可能实现每一目标，再考虑下一目标。
goal-seats = 已填补的名额
goal-coverage = 获得名额的区域组
goal-shortfall = 距目标所缺名额
goal-merit = 总分
goal-never-sponsored = 从未获资助国家的代表

## The published round

round-public-title = 遴选结果
round-public-lead = 经裁军事务高级代表批准的名单，按字母顺序排列。姓名须经本人同意方予公布。个人得分不予公布。
round-list = 获资助的代表
round-empty = 没有代表入选。
head-delegate = 代表
name-not-published = 姓名不公布
round-map = 代表获资助的国家
map-selected = 代表获资助
map-other-states = 其他国家
round-statistics = 按组别分列的名额
round-how = 名单如何产生
round-how-text = 下列规则已随征集公布。由一种精确方法找出最符合这些规则的名单。下列摘要值证明使用了哪些输入数据和哪个种子；下文说明任何人如何核查名单。
round-inputs = 输入数据摘要值（SHA-256）
round-seed = 抽签种子
round-code = 遴选方法的版本
round-overrides = 依决定对名单所作的更改
round-published-at = 公布时间
stat-groups = 按区域组分列的名额
stat-sexes = 按性别分列的名额
stat-countries = 按国家组别分列的名额
stat-text = 每组一条；其长度为该组名额在征集全部名额中所占数目。如有下限、目标或上限，则予标明。
stat-target = 目标

## Before the run: can the rules be kept, and the run with its progress

round-feasible = 规则能否得到遵守？
feasible-this-round = 以本次征集的被提名人而言：
# $rule is the name of a rule, $number its number or amount.
rule-with-number = { $rule } – { $number }
infeasible-way-out = 征集的规则在核定时固定，在征集进行期间不作更改。基金管理人可取消本次征集并说明理由（理由将予公布），另行开启采用其他规则的征集；规则所依据的模式如需更改，由基金管理人提出，高级代表批准。其他处理由高级代表决定。
infeasible-cancel = 取消征集
progress-title = 正在进行遴选
progress-text = 遴选方法正在寻找最佳名单。本页面每隔几秒更新一次；您可以离开，遴选将继续进行。
progress-see = 查看进度
progress-ended = 目前没有正在进行的遴选。
progress-goal = 正在处理的目标
progress-best = 目前找到的最佳值
progress-bound = 任何名单均不可能超过
progress-gap = 两者之间的差距
progress-nodes = 已检查的情形
progress-seconds = 已用秒数
progress-lottery = 同等名单之间的抽签
progress-explanations = 每名被提名人的理由
stop-title = 停止遴选
stop-text = 遴选一旦停止，不保留任何内容。轮次保持已汇编状态，可以重新进行遴选。
stop-button = 停止
done-run-started = 遴选已开始。
done-run-stopped = 遴选已停止，未保留任何内容。
refusal-run-stopped = 遴选在结束前被停止，未保留任何内容；可以重新进行。
refusal-run-failed = 遴选因系统故障中断，未保留任何内容。请重新进行；如再次发生，请告知管理员。
refusal-run-not-under-way = 没有可以停止的正在进行的遴选。

## Balances, pictures, who would step in

balance-new-states = 从未获资助的国家
balance-none = 各项平衡均无变化。
# $what is a group or a sex, $before and $after numbers of delegates.
balance-change = { $what }：{ $before } → { $after }
stat-of = { $whole }个中的{ $seats }个
stat-least = 下限
stat-most = 上限
prices-picture = 每项规则的代价
prices-picture-text = 每项规则一条；其长度为在其他条件不变时，若无该项规则，名单可增加的分数。代价并非对规则的评判。
replacement-title = 由谁递补
replacement-text = 对每个名额，列出如代表在出票前退出，对各项平衡改变最小的递补人选。
replacement-nobody = 名单上没有人。
replacement-none = 无人可在不违反规则的情况下递补
replacement-seat = 名额
replacement-comes = 递补人选
replacement-points = 分数增减

## Questions: what if, and how firm

field-rule = 规则
field-by = 更改
head-goal = 目标
question-not-run = 尚无名单。请先进行遴选。
question-not-saved = 本页面的任何内容均不保存，名单也不会改变。
what-if-title = 如果规则不同会怎样？
what-if-lead = 更改某项规则的数字，查看在被提名人和种子均不变的情况下名单会怎样。
what-if-button = 查看
what-if-by-hint = 例如1或-1；预算按百分比计。
what-if-ready = 减或增一步
what-if-less = 减
what-if-more = 增
what-if-answer = 名单会怎样
what-if-asked = { $rule }：{ $then }，而不是{ $now }。
what-if-impossible = 没有任何名单能遵守所有规则。
what-if-now = 现在
what-if-then = 届时
what-if-difference = 差异
what-if-same = 名单不变。
what-if-comes = 会列入名单
what-if-leaves = 会离开名单
refusal-what-if-too-far = 该方法不接受如此大的数字。请输入较小的更改。
firmness-title = 如果标准的权重不同会怎样？
firmness-lead = 本页面显示名单在多大程度上取决于标准的确切权重。本页面不对任何人排名，也不作为对任何人作出决定的依据。
# $points is a number of points.
firmness-text = 每次将一项标准的权重上调和下调{ $points }分；其他标准按原比例分配余下权重。评审员所给分数、规则和种子不变。对每组权重重新产生名单。
firmness-no-reviews = 本轮次的得分并非来自此处保存的评审，因此无法试用其他权重。
firmness-head = 采用其他权重时
firmness-always = 始终在名单上
firmness-borderline = 取决于权重
firmness-never = 采用任何权重均不在名单上

## Changes by decision, and what cannot be undone

override-see = 查看代价
override-cost = 更改的代价
override-broken = 此项更改会违反下列规则，不能作出：
override-confirm = 决定更改
override-with = 更改后
override-lost = 与所得名单相比的损失
override-points = 损失的分数
override-balances = 更改前后的平衡
override-uses = 更改后的规则情况
override-out = 删除
override-into = 列入
overrides-title = 依决定作出的更改
# $points is a number with two decimals, already formatted.
overrides-total = 与所得名单相比，各项更改合计损失{ $points }分。
# $rule is the name of a rule.
refusal-override-breaks = 名单将违反此项规则：{ $rule }。请另选一名被提名人。
round-not-now = 目前无法进行。轮次状态：
not-undone = 此操作无法撤销。
decide-approve-text = 名单按现状批准。每次旅行的估计费用即从征集的分配款中预承付，并请各代表团接受。
decide-conditions-text = 名单获批准；在每项条件满足之前，任何人不得接受。每次旅行的估计费用即从征集的分配款中预承付。
decide-conditions-words = 条件
decide-conditions-hint = 每行一项。
decide-return-text = 名单退回基金。案卷恢复原状，可以汇编新的轮次。
decide-refuse-text = 名单被拒绝。案卷恢复原状；新的轮次须有新的理由。
preview-title = 公众将看到的内容
preview-text = 名单及其统计数据将按下列方式公布。姓名须经本人同意方予显示；不显示任何得分。
publish-copy-text = 随名单一并公布不含得分的输入数据公开副本以及附有证明的结果，以便任何人核查名单。
round-proof-text = 这些文件载有个人得分，仅供基金工作人员和审计员使用。
round-download-outcome = 下载结果及其证明

## Check it yourself

head-file = 文件
head-sha256 = 摘要值（SHA-256）
check-title = 自行核查
check-lead = 任何人都不必信任产生此名单的程序。结果附有可在任何计算机上核查的证明。请将文件下载到同一文件夹。
check-files = 文件
check-command = 使用基金的程序：
check-python = 或使用另一个独立的简短程序，只需Python：
check-proven = 所证明的内容
check-proven-list = 名单遵守副本中的每项规则。
check-proven-best = 按公布的次序逐项目标衡量，没有其他名单更优。
check-proven-draw = 在同样好的名单中，以公布的种子抽签选定此名单。
# $count is the number of changes by decision.
check-overrides = 证明针对该方法所得的名单。其后依决定作了{ $count }项更改；上列名单在这些地方与所证明的名单不同。
check-left-out = 副本略去的内容及原因
check-left-out-text = 个人得分不予公布。副本中以入选分界代替得分：在名单仍为最佳的限度内，名单上代表的分数予以降低，其他所有人的分数予以提高。预算和费用如不影响结果则略去，如有影响则费用向下取整。国家以编号代替名称，因为提名未果者不予公布；个人以回执编号标识。真实输入数据的摘要值已列于上文。
check-lemma = 这样已经足够：一份名单在自身分数降低、其他分数提高时仍为最佳，则按真实得分也必为最佳。
check-auditor = 持有真实输入数据的审计员还可核查副本是否如实：
check-log = 查看日志
