# Labels of fields, hints beneath them, heads of tables and short words used on many pages.

## Words of many pages

answer-yes = 是
answer-no = 否
filter = 筛选
total = 总计
history = 历史记录
history-empty = 尚无任何记录。
entries = 账簿分录
file-size = { $size }KB

## Heads of tables and rows

head-account = 账户
head-after = 新值
head-allotment = 分配款
head-amount = 金额
head-before = 原值
# Of a rule of selection: whether it keeps the list from having more points.
head-binds = 起约束作用
head-call = 征集
head-changed = 最近更改
head-changes = 更改
head-closes = 截止
head-comment = 评语
head-confirmed = 确认结果
head-cost = 费用，含方案支助费用
head-credit = 贷方
head-criterion = 标准
head-currency = 币种
head-date = 日期
head-debit = 借方
head-decision = 所依据的决定
head-donor = 捐助方
head-effective = 生效日期
head-finding = 结论
head-from = 生效日期
head-group = 区域组
head-hash = 摘要值
head-journal = 日记账
head-kind = 捐助方类别
head-level = 层级
head-limit = 限额
head-loaded = 加载时间
head-log = 日志条目
head-measure = 计量依据
# A State of the United Nations (not the status of a record).
head-member-state = 国家
head-name = 姓名
head-nominee = 被提名人
head-offered = 提议金额
head-outcome = 结果
head-parameter = 参数
head-points = 分数
# Points gained if a limit were larger by one.
head-price = 以分数计的代价
head-rate = 一美元可兑换的单位数
head-reason = 理由
head-receipt = 回执编号
head-reviewer = 评审员
head-reviewers = 评审员
head-roles = 角色
head-rule = 规则
head-seats = 名额
head-source = 来源
# The status of a record in its workflow (not a State of the United Nations).
head-state = 状态
# Least developed country, landlocked developing country, small island developing State.
head-status = 国家组别
head-usd = 美元
head-used = 已使用
head-value = 数值
head-version = 版本
head-what = 项目
head-when = 时间
head-who = 人员
head-why = 原因

## Fields of the office

field-about = 说明
field-active = 账户可以使用
field-allotment = 分配款，含方案支助费用
field-amount = 金额
field-account = 账户
field-anonymous = 捐助方是否书面请求不公开其名称？
field-comment = 评语
field-conflict = 您与本案卷是否有利益冲突？
field-currency = 币种
field-date = 文件日期
field-decision = 各国的决定
field-donor-kind = 捐助方类别
field-donor-name = 捐助方名称
field-donor-state = 国家
field-effective = 生效日期
field-exit = 结果
field-file = 文件
field-into = 列入名单
field-journal = 日记账
field-login = 电子邮件地址
field-measure = 计量依据
field-meeting = 会议
field-memo = 致高级代表的备忘录
field-name = 姓名
field-new = 新密码
field-nights = 晚数
field-nomination = 提名
field-note = 致代表团的说明
field-offered-on = 捐款提议函日期
field-office = 机关或部委
field-out = 从名单中删除
field-password = 密码
field-present = 当前密码
# What to look for in a list.
field-q = 检索
field-reason = 理由
field-reason-code = 作此确认的依据
field-reference = 文号
field-reviewer = 评审员
field-roles = 角色
field-seats = 名额
field-state = 国家
field-ticket = 机票估价
field-tied = 来函是否将款项限定于特定用途？
field-tied-words = 限定款项用途的文字
field-title = 标题
field-words = 请用您自己的话说明
hint-usd = 以美元计。

## Fields of a nomination

field-family-name = 姓
field-given-names = 名
field-sex = 性别，与护照一致
field-email = 被提名人的电子邮件地址
field-post = 职位
field-employer = 部委或机关
field-employer-type = 雇主类别
field-duty-station = 工作地点
field-field = 工作领域
field-post-since = 担任该职位起始日期
field-experience = 现职中的第一手经验
field-contribution = 拟为会议作出的贡献
field-benefit = 对国家的益处
field-follow-up = 会后后续行动计划
field-passport-until = 护照有效期至
field-available = 被提名人在会议期间是否每天都能出席？
field-overlap = 是否有其他公务出差与会议时间重叠？
field-other-sponsor = 同一旅行的其他资助方
field-departure-city = 出发城市
field-attend-all = 被提名人是否将出席所有正式会议和所有同期举行的能力建设活动？
field-report = 被提名人如应邀提交详细报告，是否将提交？
field-publish-name = 被提名人如入选，是否同意公布姓名？
field-note-verbale = 普通照会
field-statement = 被提名人陈述
hint-email = 被提名人将使用以此地址注册的账户接受资助。
hint-employer = 请填写全称，与信函中应有的写法一致。
hint-duty-station = 被提名人多数日子的工作地点。
hint-experience = 被提名人在现职中与会议主题有关的工作。
hint-contribution = 被提名人打算发言、准备或参与的内容。
hint-benefit = 例如代表团规模小，或近期未获基金资助。
hint-follow-up = 回国后将如何运用所学，何时完成。
hint-passport = 护照在会后应至少还有六个月有效期。不要求提供护照复印件。
hint-other-sponsor = 请列出已请求支付同一旅行费用的任何其他基金或研究金。
hint-attend-all = 会议期间将记录出席情况。
hint-report = 会后如基金要求提交报告。
hint-publish-name = 回答不影响遴选。提名国在任何情况下都会公布。
employer-type-government = 政府
employer-type-other = 其他
duty-station-capital = 首都
duty-station-seat-of-government = 政府所在地（如非首都）
duty-station-mission-new-york = 驻纽约常驻代表团
duty-station-elsewhere = 其他地点
# Choices of the field of work.
field-cyber-diplomacy = 网络外交或数字外交
field-digital-policy = 数字政策
field-policy = 信息和通信技术使用安全政策
field-technical = 相关技术领域
field-other = 其他
