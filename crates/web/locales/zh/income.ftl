# The income side and the bank: conversions, receipts recorded by hand, corrections, messages of the bank, estimates.

## Conversions

income-sold-for = 卖出所得{ $amount }
income-received = 所得金额
income-received-currency = 所得货币
refusal-conversion-same-currency = 兑换是指从一种货币兑换成另一种货币。

## The statement of a donor

figure-held = 暂挂款
donor-statement-held = 暂挂款指已收到但尚未计入收入的款项：尚未签署协议，或捐助方尚未通过审查。这一数额不列入任何其他数字。
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
bank-matched-agreement = 根据协议退回的款项
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
undo-step-signed-for = 为暂挂款签署的协议
undo-step-returned = 退还捐助方
undo-step-other = 此后已更改的记录
refusal-undo-cash-gone = 该货币仅剩{ $left }：款项已兑换或已支付。请先更正。
refusal-undo-with-receipt = 这是一笔收款的超额部分。请更正该笔收款，两者将一并撤回。

## Reports of the bank on payments

status-report-text = pain.002文件说明银行对每笔付款是已接受、已执行（ACSC、ACCC）还是已拒绝。已执行的付款即获确认；已接受的继续等待；被拒绝的予以撤回，只有经人重新申请才会支付。
disbursement-act-hear = 登记了银行已接受
refusal-status-nothing-waits = 文件{ $number }中没有等待报告的付款。
refusal-status-after-all = 付款{ $number }此前已确认。如款项已退回，请登记对账单条目或您查明的情况。

## Estimates of late reports at the year’s end

estimate-title = 年终估计
estimate-posted = 在报告获接受之前入账
estimate-proposed = 有待核证人确认
estimate-method = 方法
estimate-on = 年度最后一日
estimate-basis = 依据
estimate-method-time = 按时间：已承付预算中与已过天数相应的份额，减去已报告的支出
estimate-method-advance = 按预付款：伙伴持有的全部预付款
estimate-method-letter = 按函件：伙伴所述数额
estimate-confirm-text = 该支出计入年度最后一日，并计收已预留的方案支助费用。接受报告时予以撤回。
estimate-confirm = 确认估计
estimate-drop = 撤回估计
estimate-comes-to = 计为{ $usd }
estimate-letter-hint = 请在下方填写数额和函件编号。
estimate-text = 该报告应在{ $on }之前提交，但尚未获接受。其本年度支出可按下列方法之一估计，由另一人确认。
estimate-propose = 提出估计
estimate-amount-hint = 仅用于函件：其他方法自行计算。
estimate-basis-hint = 函件的编号和日期，或说明。
done-estimate = 估计已提出，有待核证人确认。
done-estimate-confirmed = 估计已入账。
done-estimate-dropped = 估计已撤回。
refusal-estimate-not-late = 估计适用于应在已结束年度终了之前提交的报告。本报告应于{ $due }提交。
refusal-estimate-there = 已有一项估计入账。
refusal-estimate-nothing = 按此方法没有可估计的数额。
refusal-estimate-stands = 已为尚未收到的报告估计{ $usd }。请先接受报告或撤回估计。
refusal-estimate-none = 此处没有估计。
action-report-estimate = 已估计逾期报告的支出
action-report-confirm-estimate = 逾期报告的估计已确认
action-report-drop-estimate = 逾期报告的估计已撤回
journal-j33 = 活动支出的估计
