# 协议项下收款、暂挂收款、核销、退款、汇率和银行。

## Status

state-contribution-overdue = 逾期
state-contribution-written-off = 已核销
state-contribution-refunded = 已退款
state-held-receipt-recorded = 待核对
state-held-receipt-held = 暂挂
state-held-receipt-received = 已由协议涵盖
state-held-receipt-returned = 待退还
state-held-receipt-withdrawn = 已退回更正
state-bank-line-unmatched = 未匹配
state-bank-line-proposed = 已匹配，待核对
state-bank-line-matched = 已匹配
state-bank-line-set-aside = 已搁置
state-bank-event-recorded = 待核对
state-bank-event-posted = 已入账
state-bank-event-withdrawn = 已退回更正

## What was done, as the log says it

action-contribution-fall-overdue = 捐款逾期
action-contribution-remind = 已登记对捐助方的催付
action-contribution-send-back-receipt = 收款已退回更正
action-contribution-meet-condition = 认定捐助方的条件已满足
action-contribution-propose-write-off = 已提议核销
action-contribution-agree-write-off = 已同意核销
action-contribution-propose-refund = 已提议退款
action-contribution-agree-refund = 已同意退款
action-contribution-drop-proposal = 提议已撤回或未获同意
action-contribution-pay-refund = 已申请支付退款
action-held-record = 已登记待暂挂收款
action-held-check = 暂挂收款已核对
action-held-send-back = 暂挂收款已退回更正
action-held-assign = 暂挂收款已归入捐款
action-held-accept = 暂挂收款已由协议涵盖
action-held-return = 暂挂收款待退还
action-held-pay-back = 已申请支付退还款
action-bank-load = 已加载银行对账单
action-bank-set-aside = 对账单条目已搁置
action-bank-take-up = 对账单条目已重新处理
action-bank-record = 已登记利息、手续费或兑换
action-bank-check = 利息、手续费或兑换已核对
action-bank-send-back = 利息、手续费或兑换已退回更正

## Instalments, reminders

instalments = 分期付款
instalment-due = 到期日
still-due = 尚欠
field-instalments = 分期付款
instalments-hint = 每行一笔：日期和金额，例如2026-09-01 250000。留空则全部金额在签署日到期。
field-refund-clause = 退款条款
refund-clause-hint = 如协议允许退款，请逐字填写该条款。
field-hold-excess = 如收款超过应付金额
hold-excess = 暂挂超出部分，直至签署协议或退还
reminder = 催付
reminder-form = 登记催付
reminder-text = 该捐款已逾期30天以上。请登记催付函。
reminder-record = 登记催付
receipt-back-title = 银行对账单上没有这笔收款
receipt-back = 退回更正

## Condition of a donor

donor-condition-met = 条件已满足的金额
donor-condition-open = 条件尚未满足的金额
condition-form = 登记条件已满足
condition-text = 附条件的款项，仅就条件已满足的金额成为收入并可支出。
condition-evidence = 证据
evidence-hint = 证明条件已满足的材料及文件编号。
condition-record = 登记

## Held receipts

held-title = 暂挂收款
held-one = 暂挂收款
held-lead = 没有协议、在捐助方审查之前或超过约定金额收到的款项。在基金管理人签署协议或退还之前，这些款项属于负债，不得支出。
held-none = 没有暂挂收款。
held-new = 登记来源不明的款项
held-form = 登记收到的款项
held-form-text = 该款项将予暂挂：{ $why }。
held-record = 登记收款
held-source = 付款人
source-hint = 按银行对账单填写。
held-why-unknown = 用途不明
held-why-unscreened = 捐助方未通过审查
held-why-unsigned = 尚未签署协议
held-why-excess = 超过约定金额
held-check-text = 请与银行对账单核对。确认后作为负债入账。
held-with-receipt-text = 这是一笔收款的超出部分，与该收款一并核对。
held-see-receipt = 查看该收款
held-assign-form = 归入一笔捐款
held-assign = 归入
held-accept-form = 以协议涵盖
held-accept-text = 捐助方已通过审查，且有协议涵盖该金额。该金额即成为收入并可支出。
held-accept = 登记协议
held-accepted = 曾暂挂，后由协议涵盖
held-last = 这是认捐项下的全部款项吗？
held-last-hint = 如还有款项，请就余额签署协议。
held-unassigned-text = 签署之前，须由财务助理将其归入一笔捐款。
held-return-form = 退还
held-return-text = 该金额即成为对捐助方的债务，通过付款支付。此操作无法撤销。
held-return = 退还该收款
held-decision = 决定
bank-line = 银行对账单条目

## Write-offs and refunds: proposed by one person, agreed by another

tag-decision-waits = 待决定
decision-open = 基金管理人的一项提议等待核证人同意。
decide-look = 查看提议
decide-page = 基金管理人的提议
decide-agree = 同意
decide-drop-title = 不同意或撤回提议
decide-drop = 取消提议
write-off-title = 结清尚欠金额
write-off-text = 适用于不会收到的金额或小额余款，例如中间银行扣留的手续费。须经核证人同意。
write-off-propose = 提议核销
write-off-proposed = 提议核销
write-off-warning = 该金额予以核销，不再预期收到。此后收到的款项将予暂挂。
written-off = 已核销
refund-title = 向捐助方退款
refund-text = 仅限协议有规定的情形。所同意的金额即刻不再可用。须经核证人同意。
refund-clause = 条款
refund-clause-typed = 允许退款的协议条款。
refund-propose = 提议退款
refund-proposed = 提议退款
refund-agreed = 已同意
refund-warning = 该金额成为对捐助方的债务，不再可用，通过付款支付。
refunds = 退款
pay-back-title = 申请付款
pay-back-text = 应退还{ $amount }。
pay-back-no-payee = 目前没有可付款的收款人：请先登记收款人并确认其银行信息。
pay-back-payee = 收款人
pay-back-ask = 申请付款
payments-of = 付款
payment-number = 编号

## Rates

rate-form = 录入汇率
rate-record = 登记汇率
rate-from-hint = 开始适用的日期。
rate-hint = 一美元兑换该货币的单位数，使用小数点，例如0.920。
rate-reason-hint = 仅在更正已有汇率时填写。
rate-one = { $currency }，自{ $date }起
rate-versions = 各版本
rate-versions-lead = 更正后的汇率为新版本。已入账的分录保留原汇率。
rate-missing-where = 汇率在汇率表中录入。
rate-missing-link = 前往汇率表

## Done

done-held = 收款已登记，等待核证人核对。
done-held-checked = 收款已入账并暂挂。
done-held-assigned = 收款已归入该捐款。
done-held-accepted = 收款已由协议涵盖，成为收入。
done-held-returned = 收款待退还。
done-sent-back = 收款已退回更正。
done-reminded = 催付已登记。
done-donor-condition = 条件已满足的金额已登记。
done-decision-proposed = 提议已登记，等待核证人。
done-decision-agreed = 提议已获同意并入账。
done-dropped = 提议已取消。
done-pay-asked = 付款已申请，接下来将经过核实、核证和核准。
done-rate = 汇率已登记。

## Refusals

refusal-instalment-unreadable = 第{ $line }行“{ $text }”不是一笔分期付款。请填写日期和金额，例如2026-09-01 250000。
refusal-instalments-differ = 分期付款合计{ $sum }，协议金额为{ $amount }。请更正其中之一。
refusal-more-than-unmet = 条件尚未满足的金额仅有{ $left }。请填写不超过此数的金额。
refusal-evidence-missing-donor = 请注明证明条件已满足的文件。
refusal-decision-waits = 还有一项提议未决。须先同意或取消该提议。
refusal-clause-missing = 请注明允许退款的协议条款。
refusal-more-than-received = 已收到且可退还的金额不超过{ $left }。
refusal-nothing-to-pay-back = 此处没有待退还的款项。
refusal-source-missing = 请按银行对账单填写付款人。
refusal-held-of-another = 该收款属于另一笔捐款。
refusal-held-conditional = 该捐款附有条件，暂挂金额不能由其涵盖。请退还，或登记一笔无条件捐款。
refusal-held-unassigned = 请先将该收款归入一笔捐款。
refusal-held-with-receipt = 这是一笔收款的超出部分。请核对该收款，两者将一并入账。
refusal-rate-is-there = 该汇率已经登记。
refusal-rate-of-usd = 账簿以美元记账，无须汇率。
refusal-rate-reason-missing = { $currency }自{ $date }起已有汇率{ $rate }。请说明更正理由。
refusal-bank-line-differs = 第{ $line }行：“{ $reference }”此前已加载为{ $amount }，日期{ $date }。请向银行查询；未收录任何内容。
refusal-statement-loaded-before = 该对账单此前已加载：其{ $lines }个条目均已在案。
refusal-line-other-way = 该条目方向相反。
refusal-line-not-what-was-received = 第二个条目与兑换所得金额不符。
refusal-more-than-in-books = 账上仅有{ $left }。请先登记收到的款项。

## The bank

action-bank-confirm-payment = 付款已由对账单条目确认
bank-title = 银行
bank-lead = 按币种将银行所列余额与账簿对照。对账单以camt.053或CSV格式加载；每个条目只收录一次。
bank-balances = 余额
bank-says = 银行所列
bank-books = 账簿所列
bank-difference = 差额
bank-open = 尚未入账的条目
bank-aside = 已搁置的条目
bank-unexplained = 尚待说明
bank-unexplained-text = 其余部分已入账但未见于任何已加载的对账单，或早于第一份对账单。
bank-statements = 最近的对账单
bank-statement = 对账单
bank-account = 账号
bank-closing = 期末余额
bank-no-statement = 尚未加载列明余额的对账单。
bank-load-form = 加载银行对账单
bank-load = 加载对账单
bank-file-hint = camt.053（XML），或含有date、amount、currency、reference、counterparty和bank_reference各栏的CSV。支出金额带负号。
bank-account-hint = 仅用于CSV：camt.053本身列明账户。
bank-closing-hint = 仅用于CSV：如对账单列明，填写最后一个条目之后的余额。
bank-lines = 对账单条目
bank-lines-none = 此处没有条目。
bank-other = 付款人或收款人
bank-value-day = 起息日
bank-written = 付款人附言
bank-number = 银行编号
bank-end-to-end = 本基金编号
bank-matched = 款项性质
bank-matched-contribution = 捐款收款
bank-matched-held-receipt = 暂挂收款
bank-matched-bank-event = 利息、手续费或兑换
bank-matched-disbursement = 付款
bank-aside-form = 搁置该条目
bank-aside-set = 搁置
bank-take-up = 重新处理该条目
bank-is-contribution = 捐款款项
bank-is-held = 来源不明、待暂挂的款项
bank-is-interest = 利息
bank-is-charge = 银行手续费
bank-is-conversion = 货币兑换
bank-received-hint = 用于兑换。
bank-other-side = 收到该金额的条目
bank-other-side-hint = 如该条目也已加载。
match-suggested = 可能的性质
match-none = 没有与该条目相符的预期捐款。请在下方说明其性质，或将其搁置。
match-due = 尚欠：{ $due }
match-reason-reference = 条目上载有协议或信函的编号。
match-reason-amount-due = 金额等于尚欠的全部金额。
match-reason-amount-instalment = 金额等于下一期付款。
match-reason-amount-near = 金额略少；中间银行可能扣留了手续费。
match-reason-donor = 付款人与捐助方名称相同。
match-reason-currency = 币种相同。
match-held = 款项早于协议，将予暂挂。
match-excess = 收款超过尚欠金额，超出部分将予暂挂。
match-take = 就是这笔捐款
match-form = 说明其性质
match-what = 业务种类
match-record = 登记
match-payment = 条目载有本基金一笔付款的编号：银行已执行付款。
match-payment-back = 条目载有本基金一笔付款的编号：付款已退回。
match-payment-confirm = 登记银行关于该付款的信息
bank-events = 利息、手续费和兑换
bank-events-lead = 银行自行或按指示办理的业务。一人登记，另一人核对，然后入账。
bank-events-none = 此处没有此类业务。
bank-event-form = 登记利息、手续费或兑换
bank-event-record = 登记
bank-what-interest = 利息
bank-what-charge = 银行手续费
bank-what-conversion = 货币兑换
bank-amount-hint = 如为兑换：填写以原货币卖出的金额。
bank-advice-hint = 银行通知书编号。
bank-at-rate = { $usd }，汇率{ $rate }
bank-check-form = 核对
bank-check-text = 请与银行对账单核对。确认后入账。
task-match-lines = 匹配银行对账单条目
task-remind-donors = 向逾期捐助方催付
task-sign-held = 就暂挂收款签署协议或予以退还
task-check-held = 核对待暂挂收款
task-check-bank = 核对利息、手续费和兑换
task-agree-donors = 就核销和退款作出决定
done-statement = 对账单已加载。以下条目尚待匹配。
done-line = 已登记，等待核证人核对。
done-line-aside = 条目已搁置。
done-line-up = 条目重新等待匹配。
done-line-payment = 银行关于该付款的信息已登记。
done-bank-event = 已登记，等待核证人核对。
done-bank-checked = 已入账。
refusal-line-no-payment = 本基金没有使用该编号的付款。

## The public table of contributions

figure-receivable = 应收
figure-refunded = 已退款
figure-written-off = 已核销
contributions-outcomes = “已收”指已核对且未退还的款项。“应收”指已签署但尚未收到的金额，按账簿列示；退款和核销单独列示。
