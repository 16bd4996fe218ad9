# Nominations: the list, the form step by step, endorsement, screening, acceptance.

nominations-title = 提名
nominations-table = 提名
nominations-none = 此处没有提名。
nominations-q-hint = 姓名、国家代码或回执编号。
nominee-unnamed = 尚未填写被提名人
begin-title = 提名一名代表
begin-there = 已为本次征集开始的提名
begin-text = 草稿在每一步都会保存，可以稍后完成。只有经常驻代表团在截止日期前核可，提名方为有效。
begin-button = 开始填写草稿
nomination-edit = 填写表格
nomination-endorse = 核可
nomination-screen = 审查
nomination-withdraw = 撤回
# $number is a receipt number.
receipt-number = 已收到。回执编号：{ $number }
# $gaps is in the words of the project officer; $time and $until are moments.
returned-notice = 已于{ $time }退回更正：{ $gaps } 请更正案卷，并在{ $until }之前再次核可。只能退回一次。
left-reason = 所述理由：{ $reason }
rules-title = 要求
screening-table = 经项目干事确认的要求
finding-met = 符合
finding-not-met = 不符合
# The answers alone do not decide; a person will.
finding-to-attest = 待确认
rule-why-employer = 未注明雇主为政府。
rule-why-station = 工作地点不在首都。
rule-why-field = 所填工作领域为“其他”。
rule-why-unanswered = 有一项回答缺失。
rule-why-no-note = 尚未附上普通照会。
rule-why-no-statement = 尚未附上被提名人陈述。
rule-why-quality = 经验和意向由评审员评定。
rule-why-passport = 护照在会后不到六个月即到期。
rule-why-unavailable = 被提名人并非每天都能出席。
rule-why-overlap = 另有公务出差与会议时间重叠。
rule-why-undertaking = 未作出承诺。

## The form

step-person = 被提名人
step-experience = 经验和意向
step-travel = 旅行
step-undertakings = 承诺
step-documents = 文件
step-complete = 已完成
step-to-do = 待办
step-text = 您保存的一切内容，无论是否完整，都会保留。您可以随时离开，稍后继续。
save-continue = 保存并继续
save-stop = 保存并在此停止
documents-text = 请附上载有被提名人姓名的普通照会和被提名人本人的陈述。
documents-done = 返回提名
file-hint = PDF、PNG或JPEG格式，不超过8MB。
file-attach = 附上
file-replace = 替换
file-remove = 移除

## Endorsement and withdrawal

endorse-title = 核可此项提名
endorse-text = 常驻代表团核可此项提名，即代表本国政府提交该提名。请检查各项回答所显示的情况。
endorse-warning = 核可后，只有案卷被退回更正时才能更改。
endorse-button = 核可并提交
endorse-gaps = 有{ $count }项回答缺失或不清楚。请在核可之前补全：
withdraw-title = 撤回此项提名
withdraw-warning = 提名一经撤回，不可恢复。截止日期之前可提交新的提名。
withdraw-button = 撤回提名

## Screening

return-title = 退回更正
return-text = 请列出所有缺失或不清楚之处。案卷只能退回一次，且只能在更正期结束之前退回。
return-button = 退回代表团
screen-title = 审查此项提名
screen-title-text = 各项回答见下文。请亲自逐一确认各项要求并说明依据。常驻代表团可以看到您的确认。
screen-shows-met = 回答符合此项要求。
screen-shows-not-met = 回答不符合此项要求。
screen-shows-to-attest = 仅凭回答不能确定是否符合此项要求。
screen-met = 符合
screen-not-met = 不符合
screen-note-hint = 如有一项要求不符合，则须填写；将向代表团显示。
screen-button = 登记审查结果
reason-documents = 所附文件
reason-declaration = 表格中的声明
reason-not-government = 不是政府代表
reason-not-capital = 不在首都工作
reason-field = 工作领域
reason-experience = 现职中的经验
reason-availability = 可出席时间
reason-passport = 护照有效期
reason-undertaking = 未作出承诺
reason-duplicate = 由其他资助方资助

## Cost and acceptance

ticket-title = 估算机票价格
ticket-button = 保存估算
accept-mission = 常驻代表团接受
accept-nominee = 被提名人接受
accepted-yes = 已接受
accepted-waits = 等待中
accept-title = 接受资助
accept-text = 常驻代表团确认被提名人将出席会议。被提名人也接受后，即承付旅行费用。
accept-text-nominee = 您确认将出席会议全程。您的常驻代表团也接受后，即承付旅行费用。
accept-button = 接受
decline-title = 谢绝资助
decline-warning = 名额将提供给下一名候补被提名人。此操作无法撤销。
decline-button = 谢绝
promote-title = 提供空缺名额
# $place is the place in the reserve list, from 1.
# review
promote-text = 有一个名额空缺。该被提名人在候补名单中列第{ $place }位。旅行费用将立即预承付。
promote-button = 提供名额
