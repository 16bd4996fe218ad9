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

## Navigation and lists

nav-payments = 付款
nav-missions = 出席任务
head-payee = 收款人
head-purpose = 付款事由
head-number = 编号
head-requested = 申请时间
head-payments = 付款笔数
head-pay-on = 付款日
head-sent = 移交时间
head-bank-account = 银行账户
head-for = 付款对象

## What is paid

purpose-tranche = 向伙伴拨付的分期款
purpose-outright-grant = 直接赠款
purpose-report-balance = 报告后应付余额
purpose-travel-advance = 每日生活津贴和起讫点费用预支
purpose-ticket = 机票
purpose-delegate-claim = 代表报销
purpose-payroll = 员额薪金
purpose-programme-support = 方案支助费用
purpose-invoice = 供应商发票
purpose-donor-refund = 退还捐助方

## Payees

payee = 收款人
payees-title = 收款人
payees-lead = 一切收款方。银行信息由一人提出，由另一人拨打原已存档的号码回拨确认。
payees-none = 此处没有收款人。
payee-new = 登记收款人
payee-record = 登记收款人
payee-close = 关闭此收款人
payee-hint = 银行信息已确认的收款人。
payee-kind-delegate = 代表
payee-kind-partner = 执行伙伴
payee-kind-donor = 捐助方
payee-kind-supplier = 供应商
payee-kind-un-account = 联合国其他账户
payee-kind-fund = 基金自身账户
field-payee-kind = 收款人类别
field-payee-name = 收款人名称
field-bank-name = 账户持有人
bank-name-hint = 与银行记录一致，用不带符号的拉丁字母。
field-bank-account = IBAN或账号
details-account-hint = 提交时核验IBAN；空格不影响。
field-bic = 银行BIC代码
bic-hint = 账户没有IBAN时必填。
details-two-persons = 在另一人回拨确认之前，不向此账户付款。
details-reason-hint = 变更原因以及如何得知。
details-propose = 提出银行信息
details-confirm = 确认银行信息
details-discard = 不予确认
details-none-wait = 没有待确认的银行信息。
details-waiting = 待确认
details-show = 完整银行信息
call-back = 回拨
call-back-said = { $whom }，{ $number }，{ $date }
call-back-text = 请亲自拨打在收到这些信息之前已存档的号码，而不是随信息提供的号码，并请对方读出银行信息。
field-whom = 通话对象
whom-hint = 姓名和职务。
field-number = 所拨号码
number-hint = 并注明存档出处：合同、案卷、名录。
field-on = 日期
done-details-proposed = 银行信息已提出，由另一人确认。
done-details-confirmed = 银行信息已确认。
done-details-discarded = 所提银行信息未予采纳。
done-payee-closed = 收款人已关闭。
own-bank-title = 银行信息
own-bank-lead = 用于支付预支款的账户。只有付款和审计人员可见；其他人只能看到最后四位。
own-bank-give = 提交银行信息
own-bank-not-yet = 提名获批后方可提供银行信息。
own-bank-waits = 这些信息正在确认中，确认后可以更改。

## Disbursements

disbursement = 付款
disbursements-title = 付款
disbursements-lead = 每笔付款由不同的人申请、核实、核证、核准和放行。已发出的绝不会自动重发。
disbursements-none = 此处没有付款。付款在出席任务、协议或订单页面申请。
disbursement-acts = 各项操作
disbursement-return = 退回此付款
sign-verify = 核实付款
sign-certify = 核证付款
sign-approve = 核准付款
sign-text = 您以本人名义对此负责。请核对金额、收款人和付款事由。
sign-now = 签署
sign-not-yours = 此处目前没有待您处理的事项。
sent-unconfirmed = 已发出，银行尚未确认。在有人查明结果之前不会重发。
find-out = 登记查明结果
find-out-record = 登记认定
find-out-text = 认定被退回或从未送达将冲销已入账分录；此后方可重新申请付款。
found-confirm = 银行已付款
found-reject = 银行已拒绝或退回
found-miss = 从未送达银行
field-outcome = 结果
evidence = 已知情况
evidence-said = { $reference }，{ $date }
evidence-by-hand = 人工查明
evidence-note-hint = 您如何得知：询问了谁，看到了什么。
done-signed-payment = 操作已登记。
done-payment-returned = 付款已退回。
done-found-out = 认定已登记。
done-payment-requested = 付款已申请。
confirmations-title = 银行确认
confirmations-lead = 银行的camt.054文件逐行说明已付和退回的款项。
confirmations-hint = XML，最大5 MB。有效行予以采纳；其余各行均予报告。
confirmations-load = 加载文件
confirmations-waiting = 已发出未确认
confirmations-sum = 笔数：{ $count }；合计{ $sum }
refusal-confirmations-part-taken = 已采纳行数：{ $good }。未采纳：{ $bad }，原因如下。
done-confirmations = 确认已采纳。

## Payment files

payment-file = 付款文件
payment-files-title = 付款文件
payment-files-lead = 银行签字人将已核准的付款汇集成文件并一次性移交。自此视为已发出。
payment-files-none = 尚无付款文件。
collect-nothing = 没有已核准待付的款项。
collect-title = 汇集付款文件
collect-button = 汇集
field-disbursements = 已核准的付款
field-pay-on = 付款日
hand-over = 移交银行
hand-over-text = 笔数：{ $count }，合计{ $sum }。移交时即入账并视为已发出，无法撤销。此后可下载文件交给银行。
hand-over-now = 移交
hand-over-was = 此文件已移交或作废。
file-discard = 作废此文件
file-discard-text = 其中的付款仍为已核准，可重新汇集。
file-download = 下载
file-download-xml = 交银行的pain.001（XML）
file-download-csv = 同内容表格（CSV）
file-download-text = 只将其中一个交给银行一次。文件含银行信息，请勿另行存放。
done-collected = 付款文件已汇集，需付款时请移交。
done-handed-over = 已移交：款项已发出并入账。请下载文件并交给银行。
done-file-discarded = 付款文件已作废。

## Missions

mission = 代表出席任务
missions-lead = 代表从接受到结算的行程：已承付、已预付、已支出和应退还的款项。
missions-none = 此处没有出席任务。常驻代表团和被提名人均接受后立项。
mission-committed = 已承付
mission-paid-ahead = 已付机票和预支款
mission-spent = 已支出
mission-left = 承付款余额
mission-refund-due = 应退还基金
mission-refund-open = 尚欠基金
mission-claim-due = 应付代表
mission-round = 遴选轮次
mission-first-day = 会议首日
mission-estimate = 估算：机票、每日生活津贴、起讫点费用及其他
mission-attendance = 出席率
attendance-said = 须出席{ $required }次，实际出席{ $attended }次
mission-report = 报告或其存放处
mission-fault = 非不可抗力
mission-no-fault = 无过失
mission-substitute = 替代出席
mission-substitute-see = 查看提名
mission-vacant = 席位空缺，可由候补名单首位递补。
mission-not-now = 任务目前的状态下无法进行此操作。
mission-withdraw = 撤回该代表
mission-arrive = 已到会
mission-leave = 截止出席登记
end-text = { $amount }退回该次征集的分配款，席位空缺，不记过失。此操作无法撤销。
visa-title = 签证
visa-applied-on = 签证申请日期
visa-apply = 登记申请
visa-none = 无需签证
visa-granted = 已获签证
visa-refuse = 签证被拒
ticket-record-title = 机票
ticket-record = 登记机票
ticket-number = 机票或发票编号
ticket-number-hint = 按旅行社提供的编号。
ticket-paid-reference = 如已当场付款，银行参考号
ticket-paid-hint = 如由旅行社开具发票，请留空；届时以付款程序支付。
ticket-late = 未及早购买的原因
ticket-late-hint = 仅限会前不足16天购票时填写。
ticket-on-account = 记旅行社账
ticket-paid = 已当场付款，参考号{ $reference }
ticket-waits = 机票待确认
ticket-confirm-title = 确认机票
ticket-confirm-text = 请与估算及最直接、最经济的路线比对。确认后入账。
ticket-confirm = 确认机票
ticket-return = 退回
pay-ticket = 申请支付机票款
pay-ticket-text = 应付旅行社{ $amount }。
pay-advance = 申请预支款
pay-advance-text = 向代表预支每日生活津贴和起讫点费用{ $amount }。
pay-claim = 申请支付报销款
pay-claim-text = 尚欠代表{ $amount }。
pay-no-details = 无法向代表付款：银行信息缺失或未确认。由代表或代表团在提名页面提供。
attendance-title = 出席登记
attendance-record = 登记出席
field-attended = 出席会次
field-required = 须出席会次
report-title = 代表报告
report-record = 登记报告
dsa-title = 出席不足时的每日生活津贴
dsa-text = 出席率低于{ $least }%。请决定应付金额；代表可看到数额和理由。
dsa-decide = 登记决定
dsa-decided = 经决定的每日生活津贴
field-dsa = 每日生活津贴
field-terminals = 起讫点费用、签证及其他
settle-title = 结算任务
settle-lead = 请填写行程实际费用。预付而未使用的应退还基金；超出部分应付代表。
settle-text = 机票{ $ticket }，已发出预支款{ $advance }，已承付{ $committed }。
settle-dsa-hint = 按实际住宿夜数；出席不足时按决定。
settle-button = 结算并入账
lose-title = 出票后未成行
lose-what = 情况
lost-miss = 代表未到会
lost-withdraw-late = 该国撤回代表
field-force-majeure = 不可抗力
force-majeure-hint = 代表和国家无法控制的情形；签证被拒一律属此。
lose-recoverable = 可追回金额
lose-hint = 已付机票和预支款共{ $amount }。
lose-text = 无法追回的记为损失费用，承付款余额予以解除。该国可对决定提出异议。
lose-button = 决定并入账
substitute-title = 由该国另一被提名人出席
substitute-text = 解除现有承付款，为另一行程预留款项；随后由另一被提名人和代表团接受。
field-substitute = 被提名人
substitute-button = 替换
mission-refund-title = 登记退款
refund-record = 登记退款
refund-check-title = 核对退款
refund-check-text = 请与银行对账单比对。确认后入账。
done-mission = 任务已更新。
done-mission-ended = 任务已终止。
done-ticket-recorded = 机票已登记，待确认。
done-settled = 任务已结算入账。

## What waits

task-confirm-details = 确认银行信息
task-verify-payments = 核实付款
task-certify-payments = 核证付款
task-approve-payments = 核准付款
task-collect-payments = 汇集已核准的付款
task-hand-over = 移交付款文件
task-unconfirmed = 已发出未确认的付款
task-missions-visa = 等待签证的任务
task-record-tickets = 购买并登记机票
task-confirm-tickets = 确认机票
task-settle-missions = 结算任务
task-travel-refunds = 应退还基金的任务款项
task-check-travel-refunds = 核对任务退款

## Requests and the bank's statement

refusal-nothing-to-pay = 此处没有待付款项。
action-disbursement-request = 已申请付款
by-statement = 按对账单确认
by-statement-text = 银行对账单{ $statement }显示此款已于{ $date }支付。
kind-receipt-held = 暂挂收款
fund-account-first = 目前尚不能付款：基金自身账户缺失或未确认。由R8提出，R12确认。
