# Grants: partners, agreements, reports, refunds; orders, payroll and programme support.

## Status of a partner

state-partner-recorded = 待审核
state-partner-cleared = 已通过审核
state-partner-barred = 已排除

## Status of an agreement

state-agreement-drafting = 起草中
state-agreement-submitted = 已提交高级代表
state-agreement-approved = 已批准
state-agreement-confidentiality-agreed = 保密条款已商定
state-agreement-cleared = 已通过法律审核
state-agreement-signed-beneficiary = 受益方已签署
state-agreement-signed-un = 双方已签署
state-agreement-active = 执行中
state-agreement-suspended = 已中止
state-agreement-terminated = 已终止
state-agreement-operationally-closed = 业务已结束
state-agreement-financially-closed = 账目已结清
state-agreement-cancelled = 已取消

## Status of a report

state-report-due = 待提交
state-report-overdue = 逾期
state-report-escalated = 逾期，基金管理人已介入
state-report-submitted = 已提交
state-report-queried = 待补充说明
state-report-accepted = 已接受
state-report-waived = 不再要求

## Status of an order

state-order-drafted = 草拟
state-order-approved = 已批准
state-order-committed = 已承付
state-order-closed = 已结清
state-order-cancelled = 已取消

## What was done, as the log says it

action-partner-record = 已登记伙伴
action-partner-clear = 伙伴通过审核
action-partner-bar = 排除伙伴
action-partner-name-people = 指定伙伴代表人员
action-agreement-draft = 起草协议
action-agreement-edit = 修改协议草案
action-agreement-submit = 提交协议待批
action-agreement-send-back = 退回协议
action-agreement-approve = 批准协议
action-agreement-meet-condition = 协议条件已满足
action-agreement-agree-terms = 商定保密条款
action-agreement-clear = 协议通过法律审核
action-agreement-sign-beneficiary = 受益方签署协议
action-agreement-sign-un = 基金签署协议并承付
action-agreement-begin = 协议开始执行
action-agreement-commit-year = 承付协议下一年度款项
action-agreement-ask-tranche = 申请拨付分期款
action-agreement-ask-owed = 申请支付协议应付款
action-agreement-shift = 预算项目间调剂
action-agreement-extend = 协议无成本延期
action-agreement-propose-amendment = 提出修正
action-agreement-amend = 批准修正
action-agreement-refuse-amendment = 拒绝修正
action-agreement-suspend = 中止协议
action-agreement-resume = 恢复执行协议
action-agreement-notify = 发出终止通知
action-agreement-reply = 记录对通知的答复
action-agreement-terminate = 终止协议
action-agreement-cancel = 取消协议
action-agreement-record-refund = 登记伙伴退款
action-agreement-check-refund = 核对伙伴退款
action-agreement-release = 解除部分承付款
action-agreement-confirm-advance = 持有方确认预付款
action-agreement-close-operations = 协议业务结束
action-agreement-close-accounts = 协议账目结清
action-report-submit = 提交报告
action-report-query = 就报告提出询问
action-report-accept-narrative = 接受报告的叙述部分
action-report-accept = 接受报告的财务部分
action-report-pass = 报告逾期
action-report-escalate = 基金管理人介入逾期报告
action-report-waive = 不再要求报告
action-order-draft = 草拟订单
action-order-approve = 批准订单
action-order-commit = 承付订单
action-order-cancel = 取消订单
action-order-deliver = 登记交付
action-order-accrue = 计提费用
action-order-invoice = 登记发票
action-order-payroll = 月度工资入账
action-order-release = 解除部分订单承付款
action-order-close = 订单结清
action-order-ask-payment = 申请支付订单款项

## Refusals: partners

refusal-partner-type-not-taken = 此类伙伴需获豁免；无豁免时可接受的类别为：{ $types }。
refusal-partner-not-cleared = 该伙伴尚未通过审核。基金管理人须先登记尽职调查结果。
refusal-partner-barred = 该伙伴已被排除。请指定其他伙伴。

## Refusals: the project document

refusal-ends-before-start = 结束日早于开始日。
refusal-activity-below-floor = 每项活动的预算至少为{ $floor }；本预算为{ $usd }。
refusal-budget-year-outside = 预算中有活动年度（{ $first }至{ $last }）以外的金额。
refusal-too-many-years = 一项活动最多跨{ $most }个日历年。
refusal-monitoring-too-small = 监测和评价至少需{ $least }，即预算的5%。
refusal-overhead-too-large = 此处伙伴的间接费用最多为{ $most }。
refusal-outright-to-partner = 直接赠款拨给受益国政府本身，而非伙伴。请删去伙伴，或按报告确认费用。
refusal-tranches-not-whole = 各期款项合计{ $percent }%。合计须为100%，且每期均大于零。
refusal-reports-not-in-order = 各报告的到期日须依次排列，并晚于活动首日。
refusal-not-begun = 活动于{ $date }开始。

## Refusals: tranches and money

refusal-all-years-committed = 本协议所有年度均已承付。
refusal-outright-has-no-tranches = 直接赠款一次付清，不分期拨付。
refusal-outright-amount-stands = 直接赠款的金额签署后不再变动。
refusal-tranches-all-asked = 各期款项均已申请。
refusal-tranche-before-unpaid = 第{ $number }期款项尚未支付。
refusal-tranche-report-missing = 第{ $number }期款项的报告尚未被接受。
refusal-tranche-too-little-spent = 已接受支出{ $spent }；须达到{ $needed }，即上期款项的四分之三。
refusal-tranche-nothing-left = 承付款已无余额。
refusal-tranche-unconfirmed = 付款{ $number }已发出，银行尚未确认。请先登记其结果。
refusal-year-not-committed = 本期款项为{ $usd }；已承付且可用的仅{ $left }。基金管理人须先承付下一年度。
refusal-advance-open = 尚有预付款{ $usd }未结清。须先报账或退还。
refusal-advance-differs = 账面金额为{ $held }。如伙伴确认的金额不同，请在年度结账前查明原因。
refusal-payment-open = 尚有付款未完成。须先支付并确认。
refusal-refund-unchecked = 有一笔退款待核证人核对。

## Refusals: reports

refusal-reports-open = 尚有{ $count }份报告未了结。须先逐一接受，或说明理由免除。
refusal-report-overdue = 第{ $number }份报告应于{ $date }提交，现已逾期。收到之前不拨付任何款项。
refusal-narrative-first = 须先由项目干事接受叙述部分。

## Refusals: changes

refusal-shift-nothing = 请填写金额及两个不同的项目。
refusal-line-needs-amendment = { $line }：变动超过{ $most }（该项目的25%）须作修正。
refusal-shift-needs-amendment = 各项目调剂合计超过{ $most }（预算的15%）须作修正。
refusal-extension-not-later = 新的结束日须晚于{ $date }。
refusal-extension-needs-amendment = 延期超过{ $date }（最近商定结束日后六个月）须作修正。
refusal-amendment-waits = 已有一项修正待高级代表决定。
refusal-amendment-nothing = 该修正未作任何改动。
refusal-reply-day-past = 请留出答复时间：选择较晚的日期。
refusal-reply-not-heard = 须先由基金管理人发出通知，并待对方答复或答复期限届满。

## Refusals: orders

refusal-nothing-to-accrue = 截至{ $date }，没有已交付而未开票且未计提的项目。
refusal-invoice-twice = 本订单已登记此编号的发票。
refusal-payroll-twice = { $month }的工资已入账。
refusal-month-outside = 请选择订单期内且已开始的月份。
refusal-accrual-open = 尚有{ $usd }已计提而未开票。

## Budget lines

budget-personnel = 人员和顾问
budget-travel = 差旅
budget-training = 培训
budget-equipment = 设备
budget-contractual = 订约承办事务
budget-monitoring = 监测和评价
budget-audit = 审计
budget-overhead = 伙伴间接费用

## Agreements

agreement = 协议
agreements-title = 协议
agreements-lead = 窗口B活动的协议：对方、金额及各协议的进展。
agreements-none = 暂无协议。高级代表批准活动后，由项目干事起草协议。
agreement-number = 协议{ $number }
agreement-new = 起草协议
agreement-new-text = 先填写已知内容；分期款由预算得出，可在下一页修改。更改日期后请再保存一次，预算即按各年列出。
agreement-draft = 保存草案
agreement-edit = 修改草案
agreement-save = 保存草案
agreement-gaps = 提交前须解决：
agreement-beneficiaries = 受益国
agreement-recipient = 收款方
agreement-time = 期限
agreement-ends = 结束日
agreement-decision = 高级代表的决定
agreement-approved = 批准
agreement-terms-state = 保密条款（国家）
agreement-terms-fund = 保密条款（基金）
agreement-cleared = 法律审核
agreement-signed-state = 受益方签署
agreement-signed-fund = 基金签署
agreement-payee = 收款人
agreement-payee-open = 填写银行信息
agreement-money = 资金情况
agreement-committed = 已承付
agreement-committed-hint = 直接费用，不含方案支助
agreement-spent = 已确认为费用
agreement-spent-hint = 按已接受的报告或签署时
agreement-advance = 未结预付款
agreement-advance-hint = 已付，未报账亦未退还
agreement-room = 可用
agreement-room-hint = 已承付，未支出、未预付、未在付款途中
agreement-owed = 应付
agreement-owed-hint = 超出预付款的已接受部分，或尚未申请的直接赠款
agreement-contractual = 后续年度
agreement-contractual-hint = 合同金额，视资金情况而定；含方案支助
agreement-line = 预算项目
agreement-budget = 预算
agreement-no-budget = 尚无预算。
agreement-agreed-line = 商定：{ $usd }
agreement-year-committed = 已承付
agreement-year-contractual = 视资金情况而定
agreement-tranche = 分期款
agreement-percent = 比例
agreement-payment = 付款
agreement-report = 报告
agreement-plan = 分期款和报告
agreement-plan-outright = 报告；赠款一次付清
agreement-no-plan = 尚无分期款。
agreement-notice = 已发出终止通知；答复期限至{ $date }。理由：{ $reasons }
agreement-reply = 答复
agreement-reply-record = 登记答复
agreement-next = 当前可办理事项
agreement-submit = 提交高级代表
agreement-send-back = 退回
agreement-agree-terms = 同意保密条款
agreement-clear = 登记法律审核
agreement-sign-beneficiary = 登记受益方签署
agreement-begin = 开始活动
agreement-suspend = 中止
agreement-resume = 恢复
agreement-approve = 批准
agreement-approve-text = 分配款所能覆盖的部分（含方案支助）现即预承付。未覆盖的年度仍为合同金额，视资金情况而定。
agreement-with-psc = 预算（含方案支助）
conditions-hint = 每行一项条件。项目干事认定满足之前，各项条件均阻止签署。
field-conditions = 条件
agreement-condition-met = 该条件已满足
agreement-condition-open = 批准的一项条件尚未满足：
agreement-sign = 代表基金签署
agreement-sign-text = 签署后款项即承付，报告开始计期。直接赠款立即确认为费用。
agreement-cancel = 取消协议
agreement-cancel-text = 预承付的款项退回分配款。
agreement-terminate = 终止
agreement-terminate-text = 尚未提交的报告只需提交最后一份，限30天内。未支出款项须退还。
agreement-close = 结束业务
agreement-close-text = 所有报告均已收到。此后仅结算资金：退款、解除承付、结清账目。
agreement-close-accounts = 结清账目
agreement-close-accounts-text = 剩余承付款退回分配款。
terms-hint = 开始之前双方商定的附件编号。
clear-hint = 法律意见或审核的编号。
signed-copy-hint = 存档签署本的编号。
suspend-hint = 报告迟交、欺诈迹象、伙伴受制裁、安全、不可抗力。
notice-give = 发出终止通知
field-reply-by = 答复期限
field-assets = 资产及其保管方
assets-hint = 如未购置耐用物品，请填写“无”。
field-evaluation = 后续进行评价
field-objective = 目标和成果
field-lead-state = 牵头受益国
lead-state-hint = 由其签署；无伙伴时由其收款。
field-other-states = 其他受益国
other-states-hint = 三字母代码，以空格分隔，如KEN SEN。
field-partner = 执行伙伴
partner-hint = 资金接收方。由政府自行执行时留空。
agreement-decision-hint = 批准该活动的决定编号。
field-decided-on = 决定日期
field-starts = 开始日
field-expense-policy = 费用确认时点
agreement-refund-clause = 退款条款
refund-clause-usual = 未支出款项须于结束日后60天内退还基金。
field-grant-allotment = 分配款
grant-allotment-hint = 资金来源。提交前须选定。
budget-of-year = { $year }年预算
budget-hint = 以美元计，不含基金的方案支助。留空表示无。
plan-hint = 合计100%。每份报告对应其分期款。
tranche-percent = 第{ $number }期，百分比
tranche-report-due = 第{ $number }份报告到期日
tranche-next = 下一期款项
tranche-next-text = 第{ $number }期：{ $usd }。须经四人分别核实、核证、核准和放行后支付。
tranche-not-yet = 目前尚不能申请：
tranche-ask = 申请拨付
owed-ask = 申请付款
owed-ask-text = 应付{ $usd }，尚未申请。
commit-year = 承付下一年度
commit-year-text = { $year }年需{ $usd }（含方案支助）；分配款中可用{ $free }。
release-button = 解除不再支出的承付
release-text = 最多可将{ $usd }退回分配款。此操作无法撤销。
release-what = 既未支出、也未预付且今后不再支出的款项，连同相应的方案支助费用退回分配款。

## Changes of an agreement

shift-record = 项目间调剂
shift-text = 无须修正：不超过单个项目的25%，合计不超过预算的15%。
field-budget-year = 年度
field-line-from = 调出项目
field-line-to = 调入项目
extend-button = 无成本延期
extend-text = 最多延至最近商定结束日后六个月；最后一份报告相应顺延。
amendment-title = 拟议修正
amendment-propose = 提出修正
amendment-text = 更改金额、目的或伙伴，或推迟结束日，由高级代表决定。
amendment-reason-hint = 理由及受益方同意函编号。
amendment-change = 预算变动
amendment-line = { $from }，改为{ $to }
amendment-approve = 批准修正
amendment-approve-text = 增加部分现即承付；减少部分予以解除。
amendment-refuse = 拒绝修正

## Refunds and advances

refunds-title = 退款
grant-refund-record = 登记退款
grant-refund-text = 核证人核对后入账。
refund-checked = 已核对
refund-waits = 待核对
refund-check = 银行已入账
grant-refund-check-text = { $usd }，编号{ $reference }。核对后即入账。
field-was = 款项性质
was-advance = 仍为预付款
was-this-year = 本年度费用
was-earlier-year = 以前年度费用
advance-confirm = 登记预付款确认
advance-confirm-text = 年末持有方书面确认其余额。
advance-unconfirmed = 未确认

## Reports

head-report = 报告
report-number = 第{ $number }份报告
reports-due-title = 待交报告
reports-due-lead = 到期、待办或逾期的报告。到期三十天后即为逾期，收到之前不拨付款项。
reports-due-none = 没有待交报告。
report-due = 到期日
report-submitted = 提交
report-recorded-by-staff = 由工作人员据此登记：{ $paper }
report-narrative = 叙述部分
report-narrative-accepted = 叙述部分已接受
report-accepted = 数字已接受
report-figures = 分项支出
report-spent = 本报告支出
report-question = 询问
report-answer = 答复
report-form = 提交报告
report-form-text = 自上份报告以来的分项支出。
report-submit = 提交报告
narrative-hint = 完成的工作、取得的成果、与计划的差异。
field-received-as = 收到形式
received-as-hint = 据以登记的文件或邮件及日期。
narrative-accept = 接受叙述部分
narrative-accept-text = 随后由财务助理审核数字。
report-accept = 接受数字
report-accept-text = { $usd }确认为费用，并计方案支助。
report-waits-narrative = 须先由项目干事接受叙述部分。
report-query = 提出询问
field-question = 询问
report-escalate = 介入逾期报告
report-waive = 不再要求
reminder-30 = 30天内到期
reminder-7 = 7天内到期
reminder-0 = 已到期

## Partners

partner = 执行伙伴
partners-title = 执行伙伴
partners-none = 尚无伙伴登记。请在下方登记。
partner-form = 登记伙伴
partner-record = 登记伙伴
field-partner-name = 伙伴名称
field-partner-type = 类别
partner-type-ngo = 非政府组织
partner-type-academia = 学术机构
partner-type-io = 国际组织
partner-type-ro = 区域组织
partner-type-un = 联合国实体
partner-type-firm = 私营企业
field-organisation = 已收录的组织
organisation-hint = 如属已收录的国家间组织。
partner-clear = 审核通过
partner-clear-text = 付款之前：制裁和排除名单、经审计账目、能力、以往工作。
partner-due-diligence = 尽职调查
field-waived = 豁免未列明的类别
waived-hint = 请在尽职调查中说明理由。
partner-bar = 排除伙伴
partner-barred-why = 排除理由
partner-people = 指定代表人员
field-people = 代表人员
people-hint = 具有执行伙伴角色的账户，负责提交报告和申请款项。
partner-balance = 持有的预付款
partner-no-agreements = 没有协议指定该伙伴。
partner-paid = 已预付
partner-confirmed = 上年度确认额

## Orders

head-order = 订单
orders-title = 订单和员额
orders-lead = 基金自身的采购及员额：批准、承付、交付、开票、付款。
orders-none = 暂无订单。由财务助理草拟。
order-number = 订单{ $number }
order-new = 草拟订单
order-draft = 保存订单
order-no-allotment = 没有开放的运行费用分配款。须先由基金管理人分配。
order-kind-monitoring = 监测、评价、审计
order-kind-portal = 翻译、会议、门户
order-kind-posts = 员额
field-supplier = 供应商
supplier-hint = 员额留空。
order-amount-hint = 不含方案支助，方案支助一并预留。
order-from = 自
order-until = 至
order-price = 价格
order-accrued = 已计提未开票
order-to-pay = 已开票未申请
order-paid = 已付
order-deliveries = 交付
order-invoices = 发票
order-payments = 付款
order-approve = 批准订单
order-approve-text = 预承付{ $needed }（含方案支助）；分配款中可用{ $free }。
order-commit = 承付订单
order-commit-text = 此后订单可发给供应商。
order-deliver = 登记交付
order-invoice = 登记发票
field-last = 这是最后一张发票
last-invoice-hint = 则冲销全部计提，多提部分退回。
order-payroll = 月度工资入账
field-month = 当月任一日
order-pay = 申请付款
order-pay-text = 应付{ $usd }。
order-no-payee = 没有银行信息已确认的收款人。请先登记。
order-accrue = 计提已交付部分
order-accrue-text = 用于年末：截至该日已交付未开票。
order-accrue-date = 交付截至
order-close = 结清订单
order-close-text = 剩余承付款予以解除。
order-cancel-text = 订单到此终止。为其预留或承付的款项退回分配款。
order-cancel = 取消订单

## Programme support

support-title = 应付方案支助
support-lead = 按每笔费用计收，结清之前应付方案支助账户。
support-due = 应付
support-in-flight = 在途
support-nothing = 目前无须结算。
support-settle = 申请结算

## Done

done-agreement = 协议已更新。
done-agreement-drafted = 草案已保存。
done-agreement-approved = 协议已批准并预承付。
done-agreement-signed = 协议已签署并承付。
done-payment-asked = 付款已申请，须经四人核实、核证、核准和放行。
done-refund-recorded = 退款已登记，待核证人核对。
done-report = 报告已更新。
done-report-accepted = 数字已接受并入账。
done-partner = 伙伴已更新。
done-order = 订单已更新。

## Tasks

task-narrative = 审阅已提交报告
task-begin-agreement = 开始已签署的活动
task-clear-partner = 审核伙伴
task-agree-terms = 商定保密条款
task-sign-agreement = 签署协议
task-sign-for-state = 代表本国签署协议
task-overdue-reports = 处理逾期报告
task-approve-order = 批准订单
task-approve-agreement = 就协议作出决定
task-decide-amendment = 就修正作出决定
task-accept-report = 接受报告数字
task-clear-agreement = 登记法律审核
task-check-refund = 核对伙伴退款
task-commit-order = 承付订单
task-give-report = 提交到期报告
