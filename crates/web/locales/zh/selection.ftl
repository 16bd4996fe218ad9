# Reviews and rounds of selection: assignment, scores, the list with its reasons, approval, publication.

## Reviews

reviews-title = 评审
reviews-table = 本案卷的评审
reviews-none = 尚未指派评审员。
reviews-files = 案卷及其评审员
reviews-no-files = 尚无案卷被认定符合条件。
reviews-mine = 我的评审
reviews-none-mine = 没有指派给您的案卷。
assign-title = 指派评审员
assign-all = 全部指派
assign-all-text = 尚有{ $count }份案卷需要评审员。案卷最少的评审员优先，任何人不评审本国的案卷。
assign-one-title = 为一份案卷指派一名评审员
assign-one = 指派
declare-title = 打开案卷之前
declare-text = 您与本案卷是否有利害关系？例如：您是提名国的官员，您现在或曾经与该雇主共事，或您与被提名人相熟。如有利益冲突，案卷将交由另一名评审员评审。
declare-words-hint = 如有利益冲突，则须填写。基金工作人员和审计员可以看到。
declare-button = 声明
review-recused = 您已声明有利益冲突。案卷已交回，将另请一名评审员。
recuse-late-title = 我发现有利益冲突
recuse-button = 交回案卷
review-title = 您的评分
review-text = 请根据案卷所述为每项标准评分。提交后即为最终评分；在本案卷的所有评审提交之前，其他任何人都看不到您的评分。
review-submit = 提交评分
review-points = 所给分数
# $max is the largest number of points.
points-hint = 0至{ $max }分。
comment-hint = 您评分的依据。
# $points is a number with two decimals, already formatted.
score-final = 最终得分：{ $points }分，满分100分。

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
override-text = 更改必须遵守关于名额、国家和预算的规则。更改及其理由将向高级代表和审计员显示；有更改一事将予公布。
override-hint = 将向高级代表和审计员显示。
override-button = 更改名单
approval-title = 批准
approval-sent = 送交时间
approval-decided = 决定时间
decide-title = 就名单作出决定
# review
decide-text = 一经批准，每次旅行的估计费用即从征集的分配款中预承付。
decide-memo = 基金管理人的备忘录
decide-words-hint = 如有条件批准，请填写条件，每行一项；如退回或拒绝，请填写理由。
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
round-binding-text = 如果没有某项规则，名单的分数可能更高，则该规则起约束作用。代价是指限额每增加一个单位可带来的分数。
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
