# 收集活动。术语遵循词汇表；review 标示没有正式译法的词语。

campaigns-title = 答复收集
campaigns-lead = 请会员国、联合国系统各实体和其他方面说明其提供、接受和需要哪些能力建设。每份答复均可全文查阅。
campaigns-none = 尚未开启任何收集活动。
campaigns-office-lead = 每次收集活动有六种语文的函件、截止时间和没有必答题的问卷。
campaigns-office-none = 尚无收集活动。请新建一次：函件已经拟好，可自行改写。
head-campaign = 收集活动
head-reply = 答复
head-reply-of = 答复方
head-reply-sent = 发送时间
head-marks = 标注

## In the office

campaign-new = 新建收集活动
campaign-new-lead = 基金管理人开启活动之前，不会发出任何函件。函件中的{ "{" }deadline{ "}" }代表截止时间，{ "{" }link{ "}" }代表网址。
campaign-edit = 修改草稿
campaign-keep = 保存草稿
campaign-titles = 标题
campaign-letter-hint = 在应出现截止时间处写{ "{" }deadline{ "}" }，在应出现网址处写{ "{" }link{ "}" }。
campaign-sections = 问卷各部分
campaign-deadline = 截止时间
campaign-deadline-hint = 按协调世界时
campaign-open = 开启活动
campaign-open-text = 函件随即公开，可以开始答复。此后函件不能更改；截止时间可以延长。
campaign-extend = 延长截止时间
campaign-extend-text = 所有人都能看到新的截止时间和理由。截止时间不能提前。
campaign-reason-hint = 所有人都能看到。
campaign-close = 结束活动
campaign-close-text = 不再接受任何答复，包括迟交的答复。已发送的答复仍可查阅。
campaign-discard = 放弃草稿
campaign-discard-text = 草稿将被放弃。此操作无法撤销。
campaign-paper = 录入纸质答复
campaign-paper-text = 录入的内容立即公布，并注明由秘书处录入。该国自行保存的内容保持不变。
campaign-public-page = 公开页面
campaign-back = 返回，不作任何更改
campaign-letters = 函件
campaign-opened = 函件发出时间
campaign-extension = 延期
campaign-extended-from = 从{ $from }延至{ $to }
campaign-closed = 结束时间
campaign-group-missions = 致常驻代表团的普通照会
campaign-group-un-entities = 致联合国系统各实体的信函
campaign-group-others = 致其他实体的电子邮件
campaign-letter-missions =
    秘书处向各常驻代表团致意，谨请会员国就联合国系统内外现有的信息和通信技术安全能力建设方案和举措提出意见。
    请至迟于{ "{" }deadline{ "}" }在 { "{" }link{ "}" } 答复，也可使用电子表格或纸质形式。没有必答题。每份答复将按收到的原样公布。
campaign-letter-un-entities =
    如蒙贵组织至迟于{ "{" }deadline{ "}" }提供在信息和通信技术安全领域的能力建设方案和举措的资料，秘书处将不胜感激。
    问卷网址为 { "{" }link{ "}" } 。没有必答题。每份答复将按收到的原样公布。
campaign-letter-others =
    谨请至迟于{ "{" }deadline{ "}" }介绍贵组织在信息和通信技术安全领域的能力建设方案和举措。
    问卷网址为 { "{" }link{ "}" } 。没有必答题。每份答复将按收到的原样公布。

## Who has answered

campaign-states-answered = 已答复的国家
campaign-of-states = 共征询{ $n }个国家，含单独答复和联合答复
campaign-entities-answered = 已答复的其他实体
campaign-map = 各国答复情况
campaign-answered = 已答复
campaign-answered-jointly = 列于联合答复
campaign-not-answered = 未答复
campaign-no-judgement = “未答复”仅表示此处没有收到答复。答复出于自愿；不因没有答复而得出任何结论。
campaign-replies-states = 各国的答复
campaign-replies-entities = 其他实体的答复
campaign-no-replies = 目前没有。
campaign-mark-late = 截止时间之后
campaign-mark-extension = 延期内
campaign-mark-joint = 联合答复
campaign-way-web = 通过网页
campaign-way-sheet = 通过电子表格
campaign-way-paper = 纸质，由秘书处录入
campaign-supplemented = 补充于：{ $time }
campaign-reply-of = { $who }的答复
campaign-earlier = 此前发送的版本：{ $time }
campaign-note-number = 普通照会或信函编号
campaign-note-hint = 如有编号请填写。所有人都能看到。
campaign-not-answered-here = 未作答
campaign-joint = 同时代表以下国家答复
campaign-joint-hint = 仅用于联合答复：每行一个国家，语文不限。各国均须事先同意。
campaign-joint-with = 列于{ $who }发送的联合答复
campaign-state-reply = 对收集活动的答复
campaign-state-none = 没有收到答复。答复出于自愿；不因没有答复而得出任何结论。

## The questionnaire

campaign-section-strategies = 国家战略和政策
campaign-ask-strategies = 是否有信息和通信技术安全方面的国家战略或政策？自何时起？何处可以查阅？
campaign-section-international-law = 国际法
campaign-ask-international-law = 在哪些议题上有国家立场或培训？何处可以查阅？
campaign-section-norms = 负责任国家行为规范
campaign-ask-norms = 贵方的执行工作涉及哪些规范？如何执行？
campaign-section-confidence-building = 建立信任措施
campaign-ask-confidence-building = 贵方的工作涉及哪些措施？如何开展？
campaign-section-contact-point = 全球联络点名录
campaign-ask-contact-point = 是否已指定联络点？请勿填写姓名或联系方式：答复将会公布。
campaign-section-assessments = 评估
campaign-ask-assessments = 做过哪些能力评估？何时进行？何处可以查阅？无须提供结果或分数。
campaign-section-programmes-given = 提供的方案
campaign-ask-programmes-given = 贵方实施或资助哪些方案和举措？受益方是谁？起止时间如何？
campaign-section-programmes-received = 接受的方案
campaign-ask-programmes-received = 贵方正受益于哪些方案和举措？到何时为止？
campaign-section-needs = 需求
campaign-ask-needs = 希望在哪些领域得到支持？本答复将会公布：请只填写可以公开的内容。
campaign-section-views = 意见和经验教训
campaign-ask-views = 哪些做法有效？还缺少什么？联合国应当做什么？

## Writing a reply

campaign-reply-write = 填写答复
campaign-reply-private = 没有必答题。发送之前，填写的内容只有贵国或贵实体能看到。
campaign-reply-keep = 保存
campaign-reply-preview = 保存并预览
campaign-reply-send = 发送答复
campaign-reply-send-text = 发送后所有人都能查阅该答复。以后可以发送补充内容；已发送的内容仍可查阅。
campaign-reply-sent-already = 答复已经发送。在此所作的更改在发送之前不会公开。
campaign-reply-sent-see = 查看已发送的答复
campaign-reply-back = 返回答复
campaign-reply-nothing = 没有尚未发送的内容。
campaign-reply-language = 答复的语文
campaign-not-open-any-more = 本次活动不再接受答复。
campaign-sheet = 使用电子表格
campaign-sheet-text = 请填写表格的“{ campaign-choose }”“{ campaign-in-words }”和“{ campaign-link }”三栏，然后在此上传。有效的行会并入已保存的答复；其余各行会说明错误所在。上传并不发送答复。表格可使用六种语言中的任何一种。
campaign-sheet-file = 填好的表格（XLSX或CSV）
campaign-sheet-load = 上传表格
campaign-sheet-workbook = 下载问卷工作簿（XLSX）
campaign-sheet-template = 下载问卷表格（CSV）
campaign-sheet-section = 部分
campaign-sheet-question = 问题
campaign-sheet-choices = 可选项
campaign-how-section = 请勿改动：说明该行回答的是哪一部分。
campaign-how-read = 仅供阅读。在此填写的内容不予采用。
campaign-how-chosen = 有可选项的部分：按名称或代码填写适用项，每项占单元格内一行，或以分号隔开。单元格列出可选项；可填写多项。
campaign-how-text = 纯文本。如不愿回答，请留空。
campaign-entity-name = 实体名称
campaign-entity-kind = 实体类别
campaign-entity-un = 联合国系统
campaign-entity-other = 其他
campaign-choose = 选择适用项
campaign-in-words = 文字说明
campaign-link = 查阅网址
campaign-who = 答复方
campaign-who-state = 国家
campaign-who-un = 联合国系统实体
campaign-who-other = 其他实体
campaign-respondent = 名称
campaign-respondent-hint = 国家名称（语文不限）或实体名称
campaign-came = 收到日期
done-campaign-kept = 草稿已保存。
done-campaign-opened = 活动已开启。
done-campaign-extended = 截止时间已延长。
done-campaign-closed = 活动已结束。
done-campaign-discarded = 草稿已放弃。
done-reply-kept = 答复已保存，尚未发送。
done-reply-sent = 答复已发送，所有人都能查阅。
done-reply-recorded = 答复已录入并公布。

## Workflow

state-campaign-draft = 草稿
state-campaign-open = 进行中
state-campaign-discarded = 已放弃
state-campaign-closed = 已结束
state-campaign-reply-draft = 填写中
state-campaign-reply-sent = 已发送
action-campaign-draft = 拟定收集活动
action-campaign-edit = 修改活动草稿
action-campaign-discard = 放弃活动草稿
action-campaign-open = 开启收集活动
action-campaign-extend = 延长活动截止时间
action-campaign-close = 结束收集活动
action-campaign-reply-save = 保存答复
action-campaign-reply-send = 发送答复
action-campaign-reply-record = 录入纸质答复
task-open-campaigns = 开启或放弃已拟定的收集活动
task-close-campaigns = 结束已过截止时间的收集活动，或予以延期
task-reply-campaign = 如愿意，请答复收集活动
refusal-campaign-title-lang = 缺少标题（{ $lang }）。
refusal-campaign-letter-lang = { $group }：缺少文本（{ $lang }）。
refusal-campaign-sections-missing = 请至少选择问卷的一个部分。
refusal-campaign-deadline-past = 截止时间必须晚于现在。
refusal-campaign-not-later = 新的截止时间必须晚于现有截止时间{ $deadline }。
refusal-campaign-runs-still = 截止时间{ $deadline }尚未到。
refusal-campaign-not-open = 活动未开放：不接受答复。
refusal-reply-empty = 没有作答。发送前请至少填写一个部分。
refusal-reply-day-outside = 请选择活动开启日至今天之间的日期。
refusal-reply-section-unknown = 本次活动没有“{ $section }”部分。
refusal-section-twice = 前面已有一行回答了这一部分。
refusal-nothing-to-choose = 这一部分没有可选项：请用文字回答。
refusal-reply-sheet-part = 已采用{ $good }行，未采用{ $bad }行；下文逐一列出行号并说明原因。
