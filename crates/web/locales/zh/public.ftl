# What everyone sees without signing in.

## Navigation

nav-status = 基金状况
nav-contributions = 捐款
nav-calls = 征集
nav-states = 国家
nav-parameters = 参数
nav-log = 日志
nav-privacy = 隐私
nav-accessibility = 无障碍
# The page of what waits for the person signed in.
nav-work = 我的工作
nav-nominations = 提名
nav-contributions-office = 捐款（办公）
nav-calls-office = 征集（办公）
nav-ledger = 分类账
nav-accounts = 账户

## Home

home-lead = 本基金由自愿捐款供资，资助代表参加联合国关于信息和通信技术使用安全的工作。基金的财务、征集和决策方式向所有人公开。
home-no-call = 目前没有开放的征集。征集将在本页和征集页面上公布。
# $number is the number of a call such as A-2026-1; $time is a moment, already formatted.
home-open-call = 征集{ $number }现接受提名，截至{ $time }。
home-see-call = 阅读征集内容
home-doors = 本站内容
home-calls = 提名征集：谁可以获得提名，何时截止，如何遴选。
home-status = 基金现况：已认捐、已签署和已收到的金额，以及已分配和已承付的金额。
home-contributions = 每笔捐款，以捐助方货币和美元列示，可供阅读或下载。
home-parameters = 现行规则及其来源和以往版本。
home-states = 遴选规则所用的国家及其组别。
home-log = 日志的最新条目；日志记录每项行为。

## Status

status-title = 基金状况
status-lead = 以下数字取自阅读时的基金账簿。金额以美元计。
status-three = 已认捐、已签署和已收到
status-money = 资金去向
# review
status-money-text = 只有已收到的资金才能分配给征集。此后，在高级代表批准名单时预承付，在被提名人接受时承付，在确认费用时列为支出。
see-contributions = 查看捐款
figure-pledged = 已认捐
figure-pledged-hint = 已书面宣布；尚无约束力。
figure-signed = 已签署
figure-signed-hint = 已在签署的协议中商定。
figure-received = 已收到
figure-received-hint = 已记入基金账户并经核对。
fund-state = 状态
fund-umbrella = 隶属于
fund-active-since = 启动时间
threshold-amount = 启动门槛
threshold-none = 尚未公布。公布门槛后，方可开始筹资。
threshold-reached = 迄今已达到
threshold-picture = 实现启动门槛的进展
threshold-picture-text = 门槛为{ $threshold }，已达到{ $reached }。
threshold-goal = 门槛{ $amount }
threshold-versions = 门槛的各个版本
measure-pledged = 以认捐金额计量
measure-signed = 以签署金额计量
measure-received = 以收到金额计量
three-picture = 已认捐、已签署和已收到并列显示
three-picture-text = 三个单独的数字。同一笔捐款可能列入其中每个数字，因此绝不相加。
money-picture = 从收到资金到支出资金
# review
money-picture-text = 上限是未分配、已分配、预承付、已承付和已支出金额的总和。

## Contributions

contributions-title = 捐款
contributions-lead = 按捐助方分列的捐款。已认捐、已签署和已收到是三个单独的数字，绝不相加。每笔金额均以捐助方货币和美元列示，按当月联合国业务汇率折算。
contributions-table = 按捐助方分列的捐款
contributions-none = 尚无认捐。
contributions-anonymity = 除非捐助方明确提出不同请求，捐款均予公开。请求不具名的捐助方合列一行；其金额计入每一总额。
donor-anonymous = 应请求不具名的捐助方
donor-kind-state = 会员国
donor-kind-philanthropic = 慈善组织
donor-kind-private = 私营部门
download-csv = 下载CSV格式
download-json = 下载JSON格式

## Calls

calls-title = 征集
calls-lead = 每次征集邀请各国政府提名代表，由基金资助其参加一次会议。标准、日程和遴选规则在征集开放之前即已确定。
calls-table = 征集
calls-none = 尚未公布任何征集。
call-number = 征集{ $number }
# $reason is in the words of the fund manager.
call-cancelled = 本次征集已取消。理由：{ $reason }
call-nominate = 提名一名代表
call-how = 提名由常驻代表团提出。首都官员可以编写草稿；由代表团核可。如需获得使用权限，请通过贵国常驻代表团致函基金秘书处。
call-result-published = 本次征集的结果已公布。
call-see-result = 查看结果
call-meeting = 会议
call-place = 地点
call-days = 日期
from-to = { $from }至{ $to }
call-seats = 名额
call-allotment = 本次征集的分配款
call-calendar = 日程
call-who = 谁可以获得提名
call-who-text = 所有会员国均可提名。每名被提名人应符合下列要求；每项要求均由人确认，绝不单凭机器确认。
call-criteria = 标准
call-selection = 如何遴选
call-covers = 基金支付的费用，按一名代表估算
call-proof = 如何核验本次征集
call-proof-text = 征集内容在核定时确定。下列摘要值表明，此后规则和抽签种子均未更改。
call-frozen = 内容摘要值（SHA-256）
call-draw = 抽签种子摘要值（SHA-256）
call-parameters = 参数版本
calendar-opens-at = 征集开放
calendar-closes-at = 已核可提名的截止日期
calendar-corrections-until = 更正期结束
calendar-scores-by = 评审结束
calendar-decide-by = 基金管理人决定
calendar-approve-by = 高级代表批准
calendar-accept-by = 接受的截止日期
criterion-relevance = 被提名人职能的相关性
criterion-contribution = 拟为会议作出的贡献
criterion-benefit = 对国家的益处
criterion-follow-up = 后续行动计划
rule-a = 在首都从事网络外交或数字外交、政策或相关技术领域工作的政府代表
rule-b = 具有现职中的第一手经验，并有意为会议作出贡献
rule-c = 能够前往并全程参加会议
rule-d = 将出席所有正式会议和所有同期举行的能力建设活动
rule-e = 愿意应邀提交详细报告
rule-seats = 共有{ $seats }个名额。
rule-state-cap = 每个国家最多有{ $cap }名代表入选。
rule-budget = 所有旅行的估计费用，含方案支助费用，不超过{ $amount }。
rule-every-group = 如名额允许，凡有符合条件的被提名人的区域组，均获得一个名额。
rule-merit = 在这些规则范围内，选取总分最高的名单。
rule-new-states = 名单并列时，从未获基金资助的国家较多的名单优先。
rule-draw = 如仍有并列，由抽签决定。抽签种子如何产生，见本次征集。
trip-ticket = 经济舱往返机票
trip-dsa = 每日生活津贴
# $amount is for one night.
trip-nights = 每晚{ $amount }，共{ $nights }晚
# review
trip-terminals = 起讫点费用
trip-other = 签证及其他费用

## States

states-title = 国家
states-lead = 联合国会员国和观察员国，及其区域组，以及今日适用的、可获优先考虑的国家组别。每种地位仅在注明日期的期间内有效。
states-map = 国家一览
states-table = 国家及其组别
map-text = 每个国家是一个大小相同的方格，大致置于其所在位置。方格不对边界或任何领土的地位表示任何意见。
map-priority = 最不发达国家、内陆发展中国家或小岛屿发展中国家
map-other = 其他国家
status-until = 至{ $date }

## Log

log-title = 日志
log-lead = 本基金中的每项行为均记入日志：何人、何时、以何角色、因何理由。每个条目均含有前一条目的摘要值，因此任何内容事后更改都会被发现。
log-latest = 最新条目
log-hash = 其摘要值
log-at = 记录时间
log-check = 运营方和审计员使用以下命令核验整个日志，并据此核验各项记录：

## Privacy

privacy-title = 隐私
privacy-1 = 本网站只设置所需的Cookie。会话Cookie使您保持登录；在您退出登录、两小时未使用或十二小时后失效。另一个Cookie记住您的语文，还有一个短暂显示某项操作已完成。没有广告，没有跟踪，也不从其他网站加载任何内容。
privacy-2 = 提名中的个人信息可由提名国官员、被提名人、基金工作人员、在声明没有利益冲突后被指派评审该案卷的评审员以及审计员查看。评审员看不到电子邮件地址或护照日期。其他任何人都看不到这些信息。入选代表的姓名只有经本人同意方予公布；每名入选代表的提名国始终公布。
privacy-3 = 只要求填写护照有效期的截止日期。护照、签证和银行文件的副本不存储在此。提名所附的函件和陈述与其案卷一并保存。
privacy-4 = 账户持有人所作的每项更改均连同姓名、角色、时间和理由记入日志，日志不可更改。密码只以无法从中读出密码的形式存储。如欲查询所存储的与您有关的信息，或要求更正错误，请致函基金秘书处；如您是被提名人，请通过贵国常驻代表团联系。

## Accessibility

accessibility-title = 无障碍
accessibility-1 = 本网站力求达到《网页内容无障碍指南》（WCAG）2.2的AA级要求。每个页面都可以仅用键盘操作，可以使用屏幕阅读器，无须脚本，可以在小屏幕上和放大文字后使用。
accessibility-2 = 本网站以联合国六种正式语文提供；阿拉伯文从右向左排列。仅有其他语文文本的内容均予注明。每幅图都有说明，其数字也以表格列出。国家地图在阿拉伯文版中不作镜像翻转。
accessibility-3 = 如有任何内容您无法使用，或需要其他形式的文件，请告知基金秘书处：哪个页面、您想做什么以及出现了什么情况。提名绝不会因表格无法使用而被拒绝；秘书处将帮助您及时提交。

## When there is no page to show

not-found-title = 未找到页面
not-found-text = 没有此页面，或您需要以另一账户登录才能查看。请检查地址，或从首页开始。
not-found-home = 首页
refused-title = 未能完成操作
refused-text = 没有作出任何更改。理由见本页顶部。
refused-back = 返回我的工作
failed-title = 服务暂时不可用
failed-text = 没有作出任何更改。请过几分钟再试。如问题持续存在，请致函基金秘书处，说明时间和页面地址。
