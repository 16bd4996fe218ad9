# Catalogue views. Wording is our own translation, to be reviewed by a native speaker. # review

## Search and comparison
facets-more = 更多筛选条件
names-title = 标题和名称
compare-title = 国家对照
compare-lead = 最多四国并列：各主题有何记录，以及通过何种途径涵盖该国。各国的行次和顺序均相同；此处不作排名，也不作评判。
compare-state = 国家{ $n }
compare-do = 对照
compare-none = 请在上方选择一至四个国家。
compare-overview = 概览
compare-by-theme = 按主题
compare-theme-not-said = 主题未说明
compare-more = 更多
compare-state-page = 该国页面
compare-reached = 涵盖途径
compare-all = 全部{ $n }条记录
compare-no-record = 无记录

## Timeline
timeline-title = 时间线
timeline-lead = 方案的实施时间，以来源所述为限。来源未说明的不予绘出。
timeline-text = 每条记录在年份刻度上绘成一条。表格列有相同日期。
timeline-filters = 更改检索词和筛选条件
timeline-table = 记录及其时间
timeline-undated = 未说明日期的记录：{ $n }条，仅列于表中。
timeline-said = 起止时间均有说明
timeline-open = 结束时间未说明；绘至来源日期
timeline-day = 仅知某一日期

## Calendar
record-as-of-month = 截至
compare-no-state = 未选择
calendar-title = 日历
calendar-lead = 目录中的课程、演练和会议，机制会议以及基金的征集。
calendar-month = 按月显示
calendar-list = 以列表显示
calendar-before = 上月
calendar-after = 下月
calendar-latest = 最近有活动的月份：
calendar-next = 下一个有活动的月份：
calendar-none = 这段时间没有记录。请选择其他月份或年份，或去掉某个筛选条件。
calendar-none-coming = 没有关于未来活动的记录。
calendar-apart = 本月内，具体日期未定或持续较久
calendar-feed = 日历订阅源（iCalendar）
calendar-feed-hint = 将此网址填入您的日历程序，即可自动更新。其中包含具体日期已知的活动。
calendar-rule = 日历只显示目录中来源对起止时间均说明到月或日的条目。仅知年份或无结束时间的条目见时间线。
calendar-for = 受益国家
calendar-kind = 类别
calendar-month-only = 来源仅说明月份
calendar-eligible = 征集所列符合条件的国家
calendar-table = 活动
calendar-all = 日历全部内容
weekday-1 = 周一
weekday-2 = 周二
weekday-3 = 周三
weekday-4 = 周四
weekday-5 = 周五
weekday-6 = 周六
weekday-7 = 周日
event-course = 课程或讲习班
event-exercise = 演练
event-conference = 会议或交流
event-meeting = 机制会议
event-call = 基金征集
event-call-opens = 征集开放
event-call-closes = 征集截止

## Documents
documents-title = 文件
documents-lead = 指南、工具包、战略和国家立场：每份文件的性质及查阅处。
documents-none = 此处没有登记文件。请去掉某个筛选条件，或改用其他词语。
documents-not-exhaustive = 本清单并非详尽无遗。未登记某文件不表示该文件不存在。
document-words = 标题、摘要或发布者中的词语
document-kind = 文件类别
document-kind-guide = 指南
document-kind-toolkit = 工具包
document-kind-strategy = 国家战略或政策
document-kind-position = 国家立场
document-kind-assessment = 评估
document-kind-outcome = 会议或进程成果
head-document = 文件
document-publisher = 发布者
document-date = 日期
document-read = 查阅网址
document-open = 打开
document-no-scores = 仅登记评估的存在、日期和网址，绝不登记评估结果或任何评分。
document-copy-of = 本站副本：{ $name }
document-copy-licence = { $date }保存。许可依据：{ $licence }
document-states = 所属国家
document-source = 本记录出处
document-new = 添加文件
document-new-lead = 发布前由另一人打开其网址核实。未知之处请留空。
document-translations = 其他语文的标题
document-links-hint = 每行一个：语文代码、空格和网址，例如fr https://example.org/guide.pdf。语文未知时不写代码。
document-states-hint = 属于哪国的战略、立场或评估。每行一个：六种语文中的任何名称，或FJI等代码。
document-summary-hint = 用您自己的话写一句。评估类请留空。
document-source-hint = 文件及段次，或信息提供方。
document-opened-yes = 我已打开网址，确为该文件
document-confirm-text = 该网址仍指向本文件。
document-copy = 自存副本
document-copy-text = 仅在许可证或发布者允许时保存副本；此后人人可在此查阅。
document-licence = 许可依据
document-licence-hint = 许可证名称，或发布者来函及日期。
document-file = 文件副本
document-keep = 保存副本
document-withdraw-text = 该文件将从公开清单中移除。此操作无法撤销。
done-document-submitted = 文件已提交，等待核实。
done-document-ended = 该文件不再发布。
done-document-kept = 副本已保存。
task-verify-documents = 核实已提交的文件
task-publish-documents = 发布已核实的文件
state-document-submitted = 已提交
state-document-verified = 已核实
state-document-rejected = 已驳回
state-document-published = 已发布
state-document-withdrawn = 已撤回
action-document-submit = 提交文件
action-document-revise = 修改文件
action-document-verify = 核实文件
action-document-publish = 发布文件
action-document-confirm = 确认文件
action-document-withdraw = 撤回文件
action-document-reject = 驳回文件
action-document-keep = 保存副本

## States
state-documents = 战略、立场和其他文件
state-documents-none = 未登记该国的文件。这不表示该国没有文件。
state-documents-all = 该国全部文件
state-assessments = 评估
state-assessments-none = 未登记评估。
state-calendar = 未来活动
compare-with = 与其他国家对照
contact-point = 已指定联络点
contact-point-said = 由该国自行说明，截至{ $date }
contact-point-text = 只保存“是”或“否”以及日期，人人可见。联络点的身份仅存于名录本身。
contact-point-nominated = 贵国是否已为名录指定联络点？
contact-point-on = 截至
own-state-title = 贵国的自我说明
own-state-lead = 此处均非必答。所作说明可随时更改。
own-state-save = 保存
own-gaps = 各主题缺口
own-gaps-text = 贵国在哪些主题下没有记录，只有贵国和基金管理人可见，除非贵国同意公开。
own-gaps-shown = 是否可向所有人公开？
done-own-state = 贵国的说明已保存。
action-profile-declare = 说明联络点情况
action-profile-agree = 答复是否公开缺口

## Gaps of States
gaps-states-title = 国家与主题一览
gaps-states-lead = 各国按主题和状态的记录、六个月内结束的活动以及没有记录之处。
gaps-states-rule = 单个国家的缺口仅向该国和基金管理人显示；该国同意后方向所有人公开。
gaps-states-none = 此处没有您可查看其缺口的国家。请改看区域，或以贵国名义登录。
gaps-source-date = 日期：
gaps-source-undated = 日期未说明
gaps-named = （列明）
gaps-reached = （通过区域或组织）
gaps-ending = 六个月内结束：{ $n }

## Refusals
refusal-reading-language = 行首请写两个或三个字母的语文代码，或直接写网址。
refusal-document-state-missing = 请写明战略、立场或评估所属国家。
refusal-assessment-link-only = 评估只保存其存在、日期和网址。请将摘要留空，也不要保存副本。
refusal-document-summary-long = 摘要过长。请用一两句话说明文件内容。
refusal-licence-missing = 请说明允许保存副本的依据：许可证或发布者来函。
refusal-not-your-state = 只有该国代表团可作此说明。

## Demonstration
demo-clock-year = 一年零一个月后：目录中未经确认的记录逾期
month-of-year = { $year }年{ $month }月

## Ways that readers look for

home-programmes = 现有能力建设方案：面向谁、由谁实施，附分布图、日历和国家对照。
search-words = 检索词
search-state-page = 查看该国的记录
theme-elsewhere = 在其他分类体系中
record-link-footnote = 来源中列出，脚注{ $note }
