# Open data: the API, feeds, data sets, the nightly file. Terms follow the vocabularies.

## The page “Open data”

nav-open-data = 开放数据
open-title = 开放数据
open-lead = 此处公开的一切内容均可由程序读取，无需注册：可逐条读取，可通过订阅源读取，也可一次全部下载。
open-api = 程序接口（API）
open-api-text = 每个公开页面在/api/v1下以数据形式给出相同内容。列表分段提供，每段注明下一段的网址。任何网站均可读取这些响应。
open-api-page = API网址一览
open-api-page-about = 供人阅读：每个网址及其参数
open-openapi = API说明（OpenAPI 3.1）
open-openapi-about = 供程序使用的同一说明，英文
open-whole = 全部内容合为一个文件
open-whole-text = 每晚生成：所有公开记录，以JSON行和CSV两种格式提供，并附文件清单、摘要值及其所依据的日志位置。
open-whole-none = 该文件尚未生成。每天生成一次，请稍后再来。
open-download = 下载全部（ZIP）
open-manifest = 文件清单及摘要值（JSON）
open-files-first = 文件仅含这些记录中的前{ $most }条。全部公开数据可在“开放数据”页以一个文件下载，也可通过程序接口（API）分批读取。
open-files = 所含文件
open-date = 数据截至（当日零时）
open-size = 字节
open-log = 所含的最近一次公开变更
open-records = 记录数
open-feeds = 订阅源
open-feed-about = 与方案页面一样，可在网址中加入词语和筛选条件
open-changes-about = 新增、确认、提出异议或撤回的内容，最新在前
open-catalogues = 供目录和搜索引擎使用
open-dcat = 数据集目录（DCAT-AP 3）
open-dcat-about = JSON-LD格式，供开放数据门户采集
open-sitemap = 网站地图（XML）
open-sitemap-about = 六种语文的所有公开页面；记录页面以schema.org词汇加以描述
open-licence = 许可证
open-licence-text = 数据的措辞和编排采用Apache 2.0许可证。方案和组织的名称归其所有者；国家名称及所引用的联合国文本仍按联合国的条件使用。
open-citation = 如何引用
open-citation-text = { $fund }：方案目录开放数据。{ $href }（查阅日期：{ $date }）。
open-parameters = 可用参数
open-meaning = 含义
open-values = 取值
open-several = 是否可填多个值

## Lists

open-list-empty = 此列表尚无内容。
open-members = 目前成员
# review
open-actors-title = 参与方
open-actors-lead = 供资、牵头、实施或承办方案的各方；无论名称如何，每方只有一条记录。
open-themes-title = 主题
open-themes-lead = 摸底调查的主题及各主题的记录数。
open-regions-title = 区域
open-regions-lead = 各方案所称的区域。没有商定的国家名单时，不提供名单。
open-regions-as-of = 名单日期
open-organisations-title = 国家间组织
open-organisations-lead = 此类组织的成员名单注明日期，可据以说明“面向全体成员”的方案涵盖哪些国家。

## Feeds

programmes-atom = 订阅所显示的内容（Atom）
feed-changes = 目录变更（Atom）
feed-withdrawn = 一条不再公开的记录

## What the addresses of the API answer

api-programmes = 能力建设方案，按词语和筛选条件检索
api-programmes-csv = 检索结果，CSV格式
api-programme = 一项方案及其记录的全部内容
api-state = 列明某国的记录和涵盖该国的记录
api-theme = 一个主题及其记录
api-themes = 摸底调查的主题
api-actor = 一个参与方的所有名称及其记录
api-actors = 供资、牵头、实施或承办方案的各方
api-region = 方案所称的一个区域及其记录
api-regions = 方案所称的各区域
api-organisations = 国家间组织及注明日期的成员名单
api-feed = 检索结果，Atom订阅源
api-changes = 目录变更，Atom订阅源
api-dcat = 数据集目录（DCAT-AP 3）
api-manifest = 每晚全量文件的内容
api-contributions-csv = 捐款公开表，CSV格式
api-call = 一次征集及其日程、规则和抽签
api-call-rules = 一次征集的遴选规则
api-rules = 现行遴选规则
api-parameters-version = 参数的一个版本
api-round = 一次征集的公布结果
api-round-instance = 用于核验结果的输入数据公开副本
api-round-result = 结果及其证明
api-statement = 某年的公开财务报表
api-statement-csv = 某年的公开财务报表，CSV格式
param-q = 六种语文中任一种的词语、国名或组织名称
param-limit = 每段的条数
param-cursor = 本段的起点：取自上一段的next
param-seq = 从该日志条目起向前
path-record = 记录代码
path-number = 编号
path-alpha3 = 国家代码，三个字母
path-code = 代码
path-year = 年份
openapi-title = 基金和方案目录的公开数据
openapi-summary = 所有公开内容，供读取，无需注册。
openapi-description = 列表给出一段、总数和下一段的网址，末段该网址为null。来源未说明的内容为null或空：表示未知，而非“无”。请保存响应的ETag并随请求发送：内容未变更的响应不产生开销。
openapi-problem = 无法响应该请求：列出其中所有问题
openapi-not-modified = 您已有的内容未变
openapi-not-found = 不存在或未公开
openapi-etag = 代表响应的字节内容
openapi-last-modified = 该内容自何时起如此（如已知）
api-document = 一份文件及其查阅网址
api-calendar = 有日期的事项，供其他日历使用（iCalendar）
api-campaign = 一次收集活动：函件、已答复方和答复内容
api-campaign-reply = 对收集活动的一份答复全文
param-view = 列表或按月
param-month = 月份，例如2026-05
param-event = 事项类型
path-key = 答复方：国家或实体代码

## What is wrong with a question

problem-title = 无法按现有形式响应该请求
problem-detail = 发现问题：{ $n }项
refusal-param-unknown = 此处没有参数“{ $name }”。最接近的有：{ $some }。
refusal-param-value = “{ $value }”不是该参数的取值。最接近的有：{ $some }。
refusal-param-count = “{ $value }”不是{ $least }至{ $most }之间的整数。
refusal-param-year = “{ $value }”不是年份。请用四位数字，例如2026。
refusal-param-twice = 该参数只能出现一次。
refusal-param-cursor = 这不是本请求的游标。请原样使用上一段的next，或不带游标重新开始。

## The data sets

dataset-programmes = 信息和通信技术安全领域能力建设的方案、项目和产出：受益方、实施方和时间，每个字段均注明来源。并非详尽无遗。
dataset-names-title = 名称和代码
dataset-names = 国家及其注明日期的分组、组织及其注明日期的成员、区域、参与方的所有名称，以及六种语文的词表。
dataset-contributions = 对基金的捐款：已认捐、已签署和已收到，三者绝不相加。要求不具名的捐助方合列一行。
dataset-calls = 提名征集及其日程和规则。
theme-international = 国际问题
theme-taxonomy = 欧洲联盟数据主题
