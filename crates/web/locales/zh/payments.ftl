# Payees, disbursements, payment files and the money of missions.

## Status of bank details of a payee

state-payee-without = 无银行信息
state-payee-proposed = 银行信息待确认
state-payee-payable = 银行信息已确认
state-payee-changing = 已冻结：银行信息变更待确认
state-payee-closed = 已关闭

## Status of a disbursement

state-disbursement-requested = 已申请
state-disbursement-verified = 已核实
state-disbursement-certified = 已核证
state-disbursement-approved = 已核准
state-disbursement-collected = 已列入付款文件
state-disbursement-sent = 已发出，未确认
state-disbursement-confirmed = 已付，待报账
state-disbursement-reported = 已提交报告
state-disbursement-queried = 报告有疑问
state-disbursement-accepted = 报告已接受
state-disbursement-settled = 已结清
state-disbursement-rejected = 被银行退回
state-disbursement-not-arrived = 从未送达银行
state-disbursement-returned = 已退回，未付款

## Who acted before on a disbursement

disbursement-act-request = 申请
disbursement-act-verify = 核实
disbursement-act-certify = 核证
disbursement-act-approve = 核准
disbursement-act-send = 放行
disbursement-act-return = 退回
disbursement-act-confirm = 登记确认
disbursement-act-reject = 登记退回
disbursement-act-miss = 认定从未送达

## What was done, as the log says it

action-disbursement-verify = 付款已核实
action-disbursement-certify = 付款已核证
action-disbursement-approve = 付款已核准
action-disbursement-return = 付款已退回
action-disbursement-refused = 付款操作被拒：同一人此前已参与

## Refusals

refusal-acted-before = 您此前已参与这笔付款（{ $act }）。每一步须由不同的人完成；这一步须由担任该职务的另一人完成。
refusal-payee-blocked = 目前不能向该收款人付款（{ $state }）。须先通过回拨电话确认其银行信息。
refusal-payee-unknown = 请选择已登记的收款人。
refusal-payee-name-missing = 请填写收款人名称。
refusal-call-back-missing = 请说明您致电何人以及所用的原已存档的号码。
refusal-call-back-before = 回拨须在银行信息提出之后（{ $date }）进行。
refusal-evidence-missing = 手工认定须注明银行参考号并说明依据。
refusal-entry-not-its-own = 该分录不属于这笔付款。请重新加载页面。
refusal-more-than-committed = 此处最多还可支付{ $left }。

## Status of a mission

state-mission-opened = 已立项
state-mission-visa-applied = 已申请签证
state-mission-visa-granted = 已获签证或无需签证
state-mission-visa-refused = 签证被拒
state-mission-ticketed = 已出票
state-mission-advanced = 预支款已发出
state-mission-in-session = 正在与会
state-mission-returned = 会议结束，待结算
state-mission-reported = 已提交报告
state-mission-settled = 已结算
state-mission-withdrawn = 出票前撤回
state-mission-withdrawn-late = 出票后撤回
state-mission-no-show = 未到会
state-mission-replaced = 由另一被提名人替代
state-nomination-released = 不赴会
state-payment-file-drafted = 已汇集，未移交
state-payment-file-sent = 已移交银行
state-payment-file-discarded = 已作废

## What was done, as the log says it: payees, payment files, missions

action-payee-record = 已登记收款人及银行信息
action-payee-propose = 已提出银行信息
action-payee-confirm = 经回拨确认银行信息
action-payee-discard = 银行信息未获确认
action-payee-close = 收款人已关闭
action-payment-file-collect = 已汇集付款文件
action-payment-file-hand-over = 付款文件已移交：款项已发出并入账
action-payment-file-discard = 付款文件已作废
action-disbursement-request = 已申请付款
action-disbursement-confirm = 手工确认付款
action-disbursement-reject = 银行退回付款：已冲销
action-disbursement-miss = 付款从未送达银行：已冲销
action-disbursement-bank-file = 已采纳银行确认
action-mission-apply-visa = 已申请签证
action-mission-no-visa = 无需签证
action-mission-grant-visa = 已获签证
action-mission-refuse-visa = 签证被拒：承付款已解除
action-mission-withdraw = 出票前撤回：承付款已解除
action-mission-substitute = 由该国另一被提名人替代
action-mission-record-ticket = 机票已登记
action-mission-return-ticket = 机票已退回
action-mission-ticket = 机票已确认
action-mission-arrive = 已到会
action-mission-attend = 出席情况已登记
action-mission-leave = 出席登记已截止
action-mission-report = 报告已收到
action-mission-decide-dsa = 已就每日生活津贴作出决定
action-mission-settle = 出席任务已结算
action-mission-withdraw-late = 出票后撤回
action-mission-miss = 已认定未到会
action-mission-record-refund = 退款已登记
action-mission-check-refund = 退款已核对

## Refusals: payments and missions

refusal-nothing-to-pay = 此处没有待付款项。
refusal-pay-day-past = 请选择今天或以后的日期。
refusal-payee-blocked-named = 目前不能向{ $payee }付款：其银行信息变更尚未确认。在此之前付款{ $number }暂停。
refusal-fund-account-missing = 基金自身的银行账户尚未确认。由R8在“收款人”下提出，R12确认。
refusal-payment-number-unknown = { $number }不是本基金付款的编号。
refusal-payment-amount-differs = 银行所报{ $number }的金额为{ $paid }；发出的是{ $amount }。请人工查明。
refusal-payment-told-before = 这笔付款已由先前的一行处理。
refusal-payment-not-sent = { $number }尚未发出。
refusal-confirmations-nothing-new = 此文件未涉及任何仍在等待的付款。
refusal-details-not-yet = 提名获批后方可提供银行信息。
refusal-substitute-other-state = 请选择同一征集中同一国家的另一被提名人。
refusal-ticket-waits = 已登记机票，待确认。
refusal-ticket-none = 没有待确认的机票。
refusal-ticket-late = 机票应至少在会前{ $days }天购买。如无法做到，请说明原因。
refusal-meeting-not-begun = 会议于{ $date }开始。
refusal-attendance-unreadable = 请填写整数：须出席的会次（至少一次）以及其中实际出席的会次。
refusal-dsa-undecided = 出席率低于下限。先由基金管理人决定应付的每日生活津贴。
refusal-dsa-not-covered = 现行参数不涵盖每日生活津贴。
refusal-advance-on-its-way = 已申请预支款{ $amount }但尚未发出。须先发出或退回。
