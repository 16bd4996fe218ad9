# The parameters: their page, their names and their choices.

parameters-title = 参数
parameters-lead = 各国决定未定的事项在此设为参数，并注明来源。更改由基金管理人提议，由裁军事务高级代表批准。更改须援引各国的一项决定，在某一日期生效，且绝不在征集开放期间生效。
parameters-propose = 提议更改
parameters-in-force = 今日有效
parameters-history = 历史记录
parameters-versions = 版本
# $number is the number of the version.
parameters-version = 第{ $number }版
parameters-changes = 本版本的更改
parameters-first = 这是第一个版本；没有任何更改。
parameters-decide = 就此提议作出决定
parameters-approve = 批准
parameters-refuse = 拒绝
parameters-withdraw = 撤回提议
parameters-propose-text = 请只更改提议所涉内容；其他一切保持不变。请援引更改所依据的各国决定。
parameters-send = 提议
reason-if-refused = 如拒绝，则须填写。
decision-hint = 例如一项决议或一份报告，并注明段次。
effective-hint = 更改自该日起适用，且绝不在征集开放期间适用。

## Names

param-activation-threshold-usd = 启动门槛
param-activation-measure = 启动门槛的计量依据
param-activity-floor-usd = 活动预算下限
param-fund-floor-percent = 基金准备金，占年度计划的比例
param-board-donor-seats = 治理结构：捐助国席位
param-board-beneficiary-seats = 治理结构：受益国席位
param-board-term-years = 治理结构：任期年数
param-advice-binding = 治理结构的咨询意见具有约束力
param-posts-financing = 员额经费来源
param-post-levels = 员额职等
# review
param-soft-preference = 捐助方可表示对某一窗口或区域的偏好
param-donor-in-agreement = 捐助方是与受益方所订协议的缔约方
param-anon-fields = 捐助方请求不具名时不予公开的数据
param-anon-allowed-for = 可请求不具名的捐助方
param-anon-min-group = 无须发出提醒的不具名捐助方最低数目
param-priority-share = 最不发达国家、内陆发展中国家和小岛屿发展中国家的目标比例
param-women-share = 女性的目标比例
param-same-person-limit = 同一人可连续获资助出席的会议次数
param-report-invitation = 邀请代表提交报告
param-capital-rule = “在首都工作”的含义
param-eligible-observers = 观察员国可以提名
param-weight-relevance = 职能相关性的分值
param-weight-contribution = 拟作贡献的分值
param-weight-benefit = 对国家益处的分值
param-weight-follow-up = 后续行动计划的分值
param-arbitration-gap = 须请第三名评审员评审的分差
param-pass-mark = 活动申请的及格分数
param-state-cap = 每个国家代表人数上限
param-region-share-min = 一个区域在活动中所占比例下限
param-region-share-max = 一个区域在活动中所占比例上限
param-partner-types = 执行伙伴类别
param-other-domain = 说明理由后允许的其他领域
param-calls-a = 每年代表提名征集次数
param-calls-b = 每年活动征集次数
param-synthesis-public = 年度综合报告公开
param-psc-rate = 方案支助费用
param-partner-overhead-max = 执行伙伴间接费用上限
param-max-years = 活动最长期限（年）
param-accounts-retention-years = 账目保存期限（年）
param-pii-retention-months = 结束后个人文件保存期限（月）
param-dsa-covered = 支付每日生活津贴
param-review-request-days = 可请求复核决定的天数
param-conditional-allowed = 接受有条件捐款
param-grant-expense-policy = 赠款确认为费用的时间
param-simple-grant-usd = 适用简易付款时间表的金额上限
param-doubtful-steps = 12个月、24个月和36个月后的可疑应收款备抵（百分比）
param-consult-days = 协商的工作日天数
param-prodoc-days = 编写项目文件的天数
param-attendance-min = 代表预期出席率
param-no-show-cooldown = 无故缺席后不获资助的会议次数
param-replacement-approval = 由候补人员替换代表
param-elearning-required = 须完成在线课程

## Choices

choice-pledged = 认捐金额
choice-signed = 签署金额
choice-received = 收到金额
choice-fund = 由基金支付
choice-regular-budget = 由经常预算支付
choice-all = 所有捐助方
choice-non-state = 国家以外的捐助方
choice-always = 始终
choice-on-request = 应请求
choice-never = 从不
choice-capital-only = 仅限首都
choice-capital-or-seat-of-government = 首都或政府所在地
choice-on-report = 报告获接受时
choice-outright = 签署时
choice-notify = 通知高级代表
choice-approve = 由高级代表批准
