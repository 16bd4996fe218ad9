# Why something is refused, and what to do next. Each stands beside its field or at the top of the page.

## Any form

refusal-stale-form = 自您打开表格以来，已有人作了更改。您输入的内容保留在下文；请与当前版本核对后再次发送。
refusal-commit-reused = 此表格曾以其他内容发送。请重新加载页面并再次更改。
refusal-form-not-ours = 此表格不是从本网站的当前页面发送的。您输入的内容保留在下文；请检查后再次发送。
refusal-body-too-large = 发送的内容过大。文件不得超过{ $max }MB；请减少每次发送的内容。
refusal-not-your-role = 您的角色无权执行此步骤。请联系担任该角色的人员或基金秘书处。
refusal-not-your-own = 同一人不得执行这两个步骤。须由担任相同角色的另一人执行此步骤。
# $state is the status of the record, for example “Open”.
refusal-step-not-allowed = 在当前状态（{ $state }）下不能进行此操作。请重新加载页面，查看现在可以进行的操作。
refusal-answer-missing = 请填写回答。
refusal-too-long = 此处有{ $count }个字符；最多允许{ $max }个字符。请缩短。
refusal-choose-one = 请选择其中一项回答。
refusal-reason-missing = 请说明理由。
refusal-number-unreadable = 请用数字填写整数。
refusal-day-unreadable = 请填写日期，例如2026-12-07。
refusal-date-in-future = 该日期尚未到来。请填写文件日期，不得晚于今天。
refusal-date-in-past = 该日期已过。请选择今天或以后的日期。
refusal-mail-unreadable = 请填写电子邮件地址，例如name@example.org。
refusal-state-unknown = 请从列表中选择一个国家。

## Amounts

refusal-amount-unreadable = 请用数字填写金额，例如900000.00。
refusal-amount-not-positive = 请填写大于零的金额。
refusal-amount-too-large = 此金额过大，无法登记。请检查位数。
refusal-amount-too-precise =
    { $digits ->
        [0] { $currency }没有小数。请填写整数金额。
       *[other] { $currency }有{ $digits }位小数。所填金额的小数不得超过此位数。
    }
refusal-currency-unknown = “{ $code }”不是货币代码。请填写三个字母，例如USD。
refusal-rate-unreadable = “{ $text }”不是汇率。请填写带小数点且大于零的数字。
refusal-rate-missing = { $date }没有{ $currency }的业务汇率。请让财务助理加载该月汇率，然后再次发送。
refusal-available-too-small = 可用款项仅有{ $available }；需要{ $needed }。请减少金额，或请基金管理人先增加可用款项。
refusal-entry-unbalanced = 分录借贷不平衡，因此没有登记任何内容。请告知基金秘书处。

## Files

refusal-file-missing = 请附上文件。
refusal-file-empty = “{ $name }”是空文件。请选择其他文件。
refusal-file-too-large = “{ $name }”超过{ $max }MB。请附上较小的文件。
refusal-file-type = “{ $name }”不是PDF、PNG或JPEG文件。请保存为其中一种格式后再次附上。
# $reason is one of the messages of import.ftl.
refusal-import-whole = { $reason }
refusal-import-line = 第{ $line }行：{ $reason }
refusal-import-cell = 第{ $line }行，“{ $column }”列：{ $reason }
refusal-import-rule = 第{ $line }行，“{ $rule }”：{ $reason }
refusal-rates-nothing-new = 此文件中的所有汇率均已登记。请加载含有新汇率的文件。
# The findings follow this message.
refusal-rates-part-taken = 已加载{ $good }项汇率。有{ $bad }行未加载；请更正后再次加载文件：

## The fund

refusal-threshold-unpublished = 公布启动门槛之前不能开始筹资（A/AC.292/2025/1，第16段）。请先公布门槛。
refusal-threshold-not-reached = 门槛为{ $threshold }，已达到{ $reached }；尚缺{ $missing }。请在达到门槛后启动基金。
# review
refusal-officers-unnamed = 必须先指定核证人、核准人和银行签字人。
# $role is the name of a role.
refusal-officer-missing = 请为此角色指定一人：{ $role }。
refusal-officer-without-role = { $name }不担任此角色：{ $role }。请另选一人，或请管理员授予该角色。
refusal-officer-twice = { $name }已在这些交易中担任另一职责。请另选一人。
refusal-fundraising-not-open = 尚未开始筹资。启动门槛公布后，由基金管理人开始筹资。
refusal-fund-not-active = 基金尚未启动，因此不能发出征集。达到门槛后，由基金管理人启动基金。

## Contributions

refusal-donor-missing = 请填写捐助方名称。
refusal-purpose-not-taken = 捐款不指定用途；不能登记“{ $field }”。如来函将款项限定于某一用途，请回答关于用途限定的问题。
refusal-earmark-blocks = 来函将款项限定于某一用途。必须先由基金管理人就此作出决定。
refusal-conditional-not-allowed = 根据现行参数，不接受有条件捐款。请选择其他结果。
refusal-reference-missing = 请填写文件的编号或日期。
refusal-receipt-waits = 另一笔收款尚待核对。请在其确认后再登记此笔收款。
refusal-wrong-currency = 协议的币种为{ $currency }。请以该货币登记收款。
refusal-more-than-due = 根据协议，尚欠款项仅有{ $due }。请填写不超过此数的金额，或选择暂挂超出部分。
refusal-more-than-left = 仅余{ $left }。请填写不超过此数的金额。
refusal-payment-text = 只能使用不带变音符号的拉丁字母、数字和/ - ? : ( ) . , ' +，并须在银行接受的长度之内。
refusal-payment-account = 这不是银行账号。请与收款人核对；国际银行账号（IBAN）由两个字母、两位校验码和账号组成。
refusal-payment-bic = 请填写银行的BIC：八位或十一位大写字母和数字。只有使用IBAN时才可省略。
refusal-payment-twice = 此编号已在文件中。请给每笔付款单独编号。
refusal-payment-none = 文件中没有付款。
refusal-posts-on-regular-budget = 根据现行参数，员额由经常预算支付；基金账簿不记录薪金。
refusal-anonymity-not-for-states = 根据现行参数，国家的捐款一律具名。

## Parameters

refusal-param-out-of-range = 请填写{ $low }至{ $high }之间的整数。
refusal-param-whole-dollars = 请填写整数美元，不含美分。
refusal-param-words = 请填写1至{ $max }个字符。
refusal-doubtful-steps = “{ $value }”不是递增的百分比序列。请填写例如25/60/100。
refusal-param-nothing-changed = 没有任何更改。请至少更改一个数值。
refusal-param-decision-missing = 请援引更改所依据的各国决定。
# $call is the number of a call.
refusal-param-inside-open-call = 征集{ $call }在{ $date }之前适用现行参数。请提议更晚的日期。
refusal-param-none-in-force = 没有现行参数。请告知基金秘书处。
refusal-quantity-unreadable = 请填写0至200之间的名额数或整数百分比，例如5或40%。
refusal-penalty-unreadable = 请填写0至100之间、至多两位小数的分值，以斜线分隔，例如0/5/7.5。
refusal-sub-regions-unreadable = 请填写M49分类的英文名称及其数目，例如Southern Asia: 2; Melanesia: 10%。
refusal-rule-bounds-crossed = 上限低于下限。请提高上限或降低下限。
refusal-weights-not-100 = 四项标准的分值合计为{ $sum }；必须合计为100。

## Calls

refusal-meeting-unknown = 请从列表中选择一次会议。
refusal-meeting-past = 该会议已经开始。请选择尚未举行的会议。
refusal-call-language-missing = 英文和法文为必填。请填写此语文的文本。
refusal-calendar-order = 此日期必须晚于前一日期。
refusal-calendar-after-meeting = 接受期必须在会议于{ $date }开始之前结束。请选择更早的日期。
refusal-call-rules-impossible = 无论何人获得提名，都无法同时遵守这些规则。请编辑草稿，至少更改以下一项规则。
refusal-limit-seats = { $n }个名额
refusal-limit-budget = 全部旅行的预算：{ $amount }
refusal-limit-state-cap = 每个国家最多{ $n }名代表
refusal-limit-least = { $whom }：至少{ $n }个名额
refusal-limit-most = { $whom }：最多{ $n }个名额
# Said of a call whose deadline lies in the past, and of a nomination that comes too late.
refusal-deadline-past = 提名截止日期已过。

## Nominations

refusal-call-not-open = 本次征集目前不接受提名。开放日期定为{ $date }。
refusal-call-still-open = 征集开放至{ $time }。此后开始审查。
refusal-observer-not-eligible = 根据现行参数，只有会员国可以提名；{ $state }是观察员国。请咨询基金秘书处。
refusal-corrections-over = 更正期已于{ $time }结束。案卷保持原样；如有疑问，请致函基金秘书处。
refusal-returned-before = 此案卷已退回过一次。请按现状审查。
refusal-rule-unconfirmed = 请确认是否符合此项要求。
refusal-reason-code-missing = 请选择作此确认的依据。
refusal-note-missing = 请向代表团说明哪项要求不符合及其原因。
refusal-acceptance-over = 接受期已于{ $time }结束。请致函基金秘书处。
refusal-conditions-open = 批准所附条件中有{ $count }项尚未满足。项目干事将其标记为已满足后，接受手续方告完成。
refusal-no-vacancy = 没有空缺名额。名额出现空缺时，方从候补名单递补。

## Reviews

refusal-reviewer-without-role = { $name }不是评审员。请选择担任该角色的人员。
refusal-reviewer-own-state = { $name }是提名国的官员。请另选一名评审员。
refusal-reviewer-twice = { $name }已在评审此案卷，或已将其交回。请另选一名评审员。
refusal-no-seat-empty = 此案卷的评审员已满。只有前两名评审员的评分相差过大时，才请第三名评审员。
refusal-conflict-words-missing = 请简要说明利益冲突。
refusal-points-out-of-range = 请填写0至{ $max }之间的整数分数。
refusal-comment-missing = 请说明您评分的依据。

## Rounds

refusal-files-not-scored = 有些案卷尚未审查或评分。请完成评审，然后汇编轮次。
refusal-round-under-way = 使用这些输入数据的轮次已在进行中。请继续该轮次。
refusal-round-infeasible = 没有任何名单能遵守所有规则。轮次页面列明相互矛盾的规则以及可行的补救办法。
refusal-file-changed-since = 轮次汇编后，{ $state }的案卷已有更改。请重新汇编轮次并进行遴选。
refusal-override-not-on-list = 该被提名人不在名单上。请选择名单上的被提名人。
refusal-override-not-outside = 请选择本轮次中尚未列入名单的被提名人。
refusal-memo-missing = 请撰写致高级代表的备忘录。
refusal-conditions-missing = 请填写条件，每行一项。
refusal-condition-unknown = 此条件已经满足，或不存在。请重新加载页面。

## Signing in and accounts

# The same for an unknown address, a wrong password and a disabled account.
refusal-login-wrong = 电子邮件地址或密码不正确。请检查两者后重试。
refusal-login-paused = 曾多次以错误密码尝试登录。请在{ $time }之后重试。
refusal-login-taken = 已有账户使用此地址。请使用其他地址，或更改该账户。
refusal-password-short = 密码至少需要{ $min }个字符。
refusal-password-wrong = 当前密码不正确。
refusal-roles-missing = 请至少选择一个角色。
refusal-administrator-alone = 系统管理员不得担任其他角色。请选择该角色或其他角色，不可兼选。
