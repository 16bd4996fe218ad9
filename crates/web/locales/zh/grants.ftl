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
refusal-activity-below-floor = 每项活动的预算至少为 { $floor }；本预算为 { $usd }。
refusal-budget-year-outside = 预算中有活动年度（{ $first } 至 { $last }）以外的金额。
refusal-too-many-years = 一项活动最多跨 { $most } 个日历年。
refusal-monitoring-too-small = 监测和评价至少需 { $least }，即预算的 5%。
refusal-overhead-too-large = 此处伙伴的间接费用最多为 { $most }。
refusal-outright-to-partner = 直接赠款拨给受益国政府本身，而非伙伴。请删去伙伴，或按报告确认费用。
refusal-tranches-not-whole = 各期款项合计 { $percent }%。合计须为 100%，且每期均大于零。
refusal-reports-not-in-order = 各报告的到期日须依次排列，并晚于活动首日。
refusal-not-begun = 活动于 { $date } 开始。

## Refusals: tranches and money

refusal-all-years-committed = 本协议所有年度均已承付。
refusal-outright-has-no-tranches = 直接赠款一次付清，不分期拨付。
refusal-outright-amount-stands = 直接赠款的金额签署后不再变动。
refusal-tranches-all-asked = 各期款项均已申请。
refusal-tranche-before-unpaid = 第 { $number } 期款项尚未支付。
refusal-tranche-report-missing = 第 { $number } 期款项的报告尚未被接受。
refusal-tranche-too-little-spent = 已接受支出 { $spent }；须达到 { $needed }，即上期款项的四分之三。
refusal-tranche-nothing-left = 承付款已无余额。
refusal-tranche-unconfirmed = 付款 { $number } 已发出，银行尚未确认。请先登记其结果。
refusal-year-not-committed = 本期款项为 { $usd }；已承付且可用的仅 { $left }。基金管理人须先承付下一年度。
refusal-advance-open = 尚有预付款 { $usd } 未结清。须先报账或退还。
refusal-advance-differs = 账面金额为 { $held }。如伙伴确认的金额不同，请在年度结账前查明原因。
refusal-payment-open = 尚有付款未完成。须先支付并确认。
refusal-refund-unchecked = 有一笔退款待核证人核对。

## Refusals: reports

refusal-reports-open = 尚有 { $count } 份报告未了结。须先逐一接受，或说明理由免除。
refusal-report-overdue = 第 { $number } 份报告应于 { $date } 提交，现已逾期。收到之前不拨付任何款项。
refusal-narrative-first = 须先由项目干事接受叙述部分。

## Refusals: changes

refusal-shift-nothing = 请填写金额及两个不同的项目。
refusal-line-needs-amendment = { $line }：变动超过 { $most }（该项目的 25%）须作修正。
refusal-shift-needs-amendment = 各项目调剂合计超过 { $most }（预算的 15%）须作修正。
refusal-extension-not-later = 新的结束日须晚于 { $date }。
refusal-extension-needs-amendment = 延期超过 { $date }（最近商定结束日后六个月）须作修正。
refusal-amendment-waits = 已有一项修正待高级代表决定。
refusal-amendment-nothing = 该修正未作任何改动。
refusal-reply-day-past = 请留出答复时间：选择较晚的日期。
refusal-reply-not-heard = 须先由基金管理人发出通知，并待对方答复或答复期限届满。

## Refusals: orders

refusal-nothing-to-accrue = 截至 { $date }，没有已交付而未开票且未计提的项目。
refusal-invoice-twice = 本订单已登记此编号的发票。
refusal-payroll-twice = { $month } 的工资已入账。
refusal-month-outside = 请选择订单期内且已开始的月份。
refusal-accrual-open = 尚有 { $usd } 已计提而未开票。

## Budget lines

budget-personnel = 人员和顾问
budget-travel = 差旅
budget-training = 培训
budget-equipment = 设备
budget-contractual = 订约承办事务
budget-monitoring = 监测和评价
budget-audit = 审计
budget-overhead = 伙伴间接费用
