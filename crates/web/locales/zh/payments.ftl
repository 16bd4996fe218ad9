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
