# Contributions and rates in the office.

contribution = 捐款
contributions-none-here = 此处没有捐款。
tag-blocked = 已冻结：限定用途
tag-receipt-waits = 收款待核对
tag-anonymous = 不公开具名

## Offer

offer-new = 登记捐款提议
offer-no-purpose = 捐款不指定用途，因此没有用途栏。如来函将款项限定于某一用途，请在下文说明；届时由基金管理人决定。
offer-record = 登记提议
donor-state-hint = 捐助方为国家时填写。
donor-name-hint = 捐助方为其他实体时填写。
currency-hint = 三个字母，例如EUR。
tied-hint = 例如限定于某个项目、区域或国家。
tied-words-hint = 照录来函原文。
anonymous-hint = 仅限捐助方明确提出请求时。该金额仍计入所有总额。

## Earmarks

earmark-words = 限定款项用途的文字
earmark-waits = 等待基金管理人决定
earmark-blocked = 来函将款项限定于某一用途。在基金管理人作出决定之前，不能登记任何其他事项。
earmark-form = 就用途限定作出决定
earmark-decide = 登记决定
earmark-dropped = 捐助方已放弃用途限定
earmark-conditional = 作为有条件捐款接受
earmark-refused = 拒绝该提议

## Screening of donors other than States

screen-form = 审查捐助方
screen-text = 捐助方不是国家的，须先经审查，才能登记任何认捐。
screen-hint = 请列出所查阅的名单并说明理由。
screen-clear = 捐助方审查通过
screen-refuse = 拒绝提议
screening-reasons = 审查理由

## Pledge, agreement, receipt

# The amount in US dollars, the rate, the date and the reference of a document.
fixed-at = { $usd }，汇率{ $rate }，{ $date }，文号{ $reference }
receipt-waiting = 收款，待核对
pledge-form = 登记认捐
pledge-record = 登记认捐
sign-form = 登记已签署的协议
sign-record = 登记协议
receipt-form = 登记收款
receipt-record = 登记收款
check-form = 核对收款
check-text = 请将所登记的入账与银行对账单比对。一经确认，即记入账簿并可供使用。
receipt-check = 确认收款
reference-letter = 函件编号或日期。
reference-agreement = 协议编号。
reference-bank = 银行入账编号。

## Anonymity

anonymity-title = 公开具名
anonymity-text = 捐助方可明确请求不公开其名称。届时身份、日期和币种不予公开；金额仍计入所有总额。更改自下次公布起适用。基金管理人、高级代表和审计员始终可以看到捐助方。
anonymity-warning = 不具名捐助方一栏所含捐助方少于{ $least }个。金额可通过相减推算得出；请以书面形式提醒捐助方注意这一点。
anonymity-on = 不公开捐助方名称
anonymity-off = 公开捐助方名称

## Rates of exchange

rates-title = 汇率
rates-lead = 联合国业务汇率：按适用起始日列出一美元可兑换的货币单位数。
rates-form = 加载汇率
rates-load = 加载文件
rates-hint = CSV文件，含currency、from和rate三列。与已存汇率不同的汇率成为新版本；已作分录保留其原有汇率。
rates-table = 汇率
rates-none = 尚未加载任何汇率。
