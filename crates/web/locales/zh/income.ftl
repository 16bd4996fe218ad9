# The income side and the bank: conversions, receipts recorded by hand, corrections, messages of the bank, estimates.

## Conversions

income-sold-for = 卖出所得{ $amount }
income-received = 所得金额
income-received-currency = 所得货币
refusal-conversion-same-currency = 兑换是指从一种货币兑换成另一种货币。

## The statement of a donor

figure-held = 暂挂款
donor-statement-held = 暂挂款指已收到但尚未计入收入的款项：尚未签署协定，或捐助方尚未通过审查。这一数额不列入任何其他数字。
donor-act-held = 已收到，列为暂挂款
donor-act-returned = 暂挂后退还

## Lines joined with what was recorded by hand

line-recorded = 已登记
line-recorded-text = 以下各项在该条目到达之前已手工登记。如属其中一项，请予以关联：不会重复入账。
match-reason-same-amount = 金额和货币相同。
match-reason-same-day = 日期相同。
match-reason-near-day = 登记日期相差几天。
line-in-books = 已入账。
line-waits = 有待核证人核对，核对后该条目也随之结清。
line-join = 就是这一项
line-separate = 将该条目与此记录分开
line-separate-text = 如果条目关联了错误的记录，请将其分开。此举不产生任何入账；该条目重新等待匹配。
done-line-joined = 该条目已与登记内容关联。
done-line-separated = 该条目已分开，需重新匹配。
refusal-line-record-gone = 此记录已不可用：已列入另一条目或已被退回。请再次查看该条目。
refusal-line-other-amount = 该记录的金额不同：{ $amount }。
action-bank-join = 银行对账单条目已与手工登记内容关联
action-bank-separate = 银行对账单条目已分开
bank-matched-agreement = 根据协定退回的款项
bank-matched-mission = 差旅退款

## Corrections with which a signature or a receipt is taken back

undo-text = 该分录撤回时，其记录也随之恢复：捐款或收款回到此前的状态，银行对账单条目重新等待匹配。
refusal-undo-rests = 不能撤回，因为之后有其他步骤以此为依据：{ $step }。请先撤回该步骤。
undo-step-receipt = 之后的收款
undo-step-receipt-waits = 等待核对的收款
undo-step-condition = 已认定满足的条件
undo-step-write-off = 核销
undo-step-refund = 退款
undo-step-revaluation = 应收款重新估值
undo-step-signed-for = 为暂挂款签署的协定
undo-step-returned = 退还捐助方
undo-step-other = 此后已更改的记录
refusal-undo-cash-gone = 该货币仅剩{ $left }：款项已兑换或已支付。请先更正。
refusal-undo-with-receipt = 这是一笔收款的超额部分。请更正该笔收款，两者将一并撤回。
