# 批量记录：提供者和其他门户网站的文件。

## Sending a file

bulk-title = 批量提交记录
bulk-lead = 请填写模板，每行一条记录，然后发送。您将看到每一行的处理结果以及所有错误所在的行和列。在您确认之前，不会提交任何内容。
bulk-template = 模板
bulk-template-text = 列标题可以使用六种语文中的任何一种。列表中的值可以用任何一种语文的名称或代码填写。
bulk-template-xlsx = 模板工作簿（XLSX），附已知的值
bulk-template-csv = CSV模板，仅含列标题
bulk-send-title = 发送文件
bulk-send = 发送并查看
bulk-file = 文件
bulk-file-hint = XLSX或CSV，不超过8 MB和2,000行。不接受含公式的单元格。

## The template

bulk-own-id = 自编编号
bulk-title-in = 标题（{ $language }）
bulk-label-in = { $label }（{ $language }）
bulk-language-ar = 阿拉伯文
bulk-language-zh = 中文
bulk-language-en = 英文
bulk-language-fr = 法文
bulk-language-ru = 俄文
bulk-language-es = 西班牙文
bulk-wrong = 错误说明
bulk-code = 代码
bulk-sheet-records = 记录
bulk-sheet-values = 可选值
bulk-sheet-how = 填写说明
bulk-column = 列
bulk-needed = 必填
bulk-how = 填写内容
bulk-how-words = 纯文本
bulk-how-one = “可选值”工作表中的一个值，填名称或代码
bulk-how-many = “可选值”工作表中的值，用分号分隔
bulk-how-actors = 任何语文的组织名称，用分号分隔
bulk-how-states = 任何语文的国名或三字母代码，用分号分隔
bulk-how-apart = 名称，在单元格中每行一个
bulk-how-amount = 数字，必要时用小数点
bulk-how-parent = 目录中某条记录的代码，或另一行的自编编号
bulk-how-own = 您自定的任何文字。如再次发送自编编号相同的行，将修改您原有的记录，而不会新建记录。
bulk-place-file = 整个文件
bulk-place-row = 第{ $line }行
bulk-place-cell = 第{ $line }行，{ $column }列“{ $head }”
bulk-said = { $what }
bulk-said-at = { $column }“{ $head }”：{ $what }

## Files that were sent

imports-title = 已发送的文件
imports-none = 尚未发送文件。发送文件可一次提交多条记录。
import-sent = 发送人
import-new = 新增
import-changed = 有变化
import-same = 无变化
import-refused = 未接受
import-submission = 自己的记录
import-from-portal = 来自{ $portal }
import-taken-before = 您以前发送过内容相同的文件，并已被接受：
import-of-file = 关于整个文件
import-refused-text = 有错误的行不予接受。这些行将以文件形式退回，其中一列说明错误：请在该文件中改正后再发送。
import-refused-xlsx = 未接受的行：工作簿（XLSX）
import-refused-csv = 未接受的行（CSV）
import-applied-at = 接受时间
import-apply-submission = 将接受的行：{ $n }。新的行将成为您提交的记录，经核实后才会公开。
import-apply-exchange = 将接受的行：{ $n }。新的行等待核实；对已发布记录的修改立即可见。
import-apply = 接受这些行
import-nothing = 此文件中没有可接受的行。
import-discard = 放弃此文件
import-undo = 撤销
import-undo-text = 此文件的新记录将被撤回，修改过的记录恢复原状。之后有人改动过的记录保持不变，并将逐一列出。
import-back = 返回文件
import-outcome = 处理结果
import-row = 行
import-comes-to = 变化或错误
import-rows = 文件的各行
import-rows-none = 没有此类行。
import-more = 另有{ $n }项
import-change = { $field }：“{ $before }”改为“{ $after }”
import-external-added = 添加其在门户网站的编号
import-kept = { $field }保持不变：{ $why }
import-kept-confirmed = 负责方已确认该记录
import-kept-people = 由负责方、受益方或核实员提供
import-kept-newer = 现有内容的日期较新
import-will-be-submitted = 将成为已提交的记录
import-nothing-changes = 没有变化
import-left = 保持不变的记录
import-left-text = 这些记录后来有人改动过，因此没有撤销。
import-taken = 由此文件引入的记录
import-not-taken = 未接受的行

## Other portals

exchange-title = 与其他门户网站交换
exchange-lead = 六种语文的标题、受益方、供资方以及起止时间，并附每条记录在其他地方的编号。收到的内容先显示、后接受，并可撤销。
exchange-rule = 记录负责方的说法优先于门户网站的说法，较新的优先于较旧的。负责方已确认的内容绝不会被覆盖。
exchange-portal = 门户网站
exchange-portal-hint = 同一门户网站始终使用同一名称，其编号据此识别。
exchange-address = 门户网站的网址
exchange-licence = 其数据的许可证
exchange-licence-hint = 按门户网站所示，例如CC BY 4.0
exchange-as-of = 数据日期
exchange-as-of-hint = 用于没有注明日期的行
exchange-file-hint = CSV、JSON或XLSX，各列与我们导出的文件相同，门户网站中的编号列为external_id
exchange-csv = 按这些列导出的公开记录（CSV）
exchange-json = 同上（JSON）
exchange-id = 本目录中的代码
exchange-external-id = 门户网站中的编号
exchange-external-ids = 所有门户网站中的编号
exchange-updated = 该行内容的日期
programmes-xlsx = 所示内容：工作簿（XLSX）
programmes-exchange-csv = 门户网站之间交换的字段（CSV）
programmes-exchange-json = 门户网站之间交换的字段（JSON）
download-xlsx = 工作簿（XLSX）

## What was done, what waits

done-import-previewed = 文件已读取。尚未接受任何内容：请查看每一行的结果。
done-import-applied = 各行已接受。
done-import-discarded = 文件未被接受。
done-import-undone = 已撤销由此文件引入的内容。
state-import-previewed = 已显示，未接受
state-import-applied = 已接受
state-import-discarded = 已放弃
state-import-undone = 已撤销
action-import-preview = 发送记录文件
action-import-apply = 接受记录文件
action-import-discard = 放弃记录文件
action-import-undo = 撤销记录文件
task-finish-imports = 接受或放弃您发送的文件

## What is refused

refusal-term-unknown = “{ $value }”不在可选值之列。最接近的是“{ $near }”。
refusal-name-unknown = 此处没有“{ $value }”。
refusal-import-not-yours = 此文件由他人发送。
refusal-import-otherwise-now = 自文件显示以来情况有变，结果将有所不同。请重新发送并查看。
refusal-import-nothing-to-take = 没有可接受的行。
refusal-column-unknown = 未知的列：“{ $column }”；其内容不予采用。
refusal-column-twice = “{ $column }”列出现两次，采用第一列。
refusal-column-missing = 缺少“{ $column }”列。
refusal-no-column-known = 第一行的列标题均未知。请使用模板的列标题，六种语文均可。
refusal-own-reference-long = 自编编号最多200个字符。
refusal-own-reference-twice = 该自编编号已出现在第{ $line }行。
refusal-parent-not-taken = 该记录所属的行未被接受。请先改正那一行。
refusal-record-twice = 此文件中前面已有一行涉及同一记录。
refusal-two-records-meant = 该门户网站编号属于记录{ $code }，与代码所指的记录不同。
refusal-record-gone = 记录{ $code }存在，但已不能修改（{ $state }）。
refusal-day-to-come = 该日期尚未到来。

## What cannot be read

import-bytes = 这些字节不是UTF-8文本。按旧编码Windows-1252读作“{ $value }”。请将文件存为“CSV UTF-8”或XLSX。
import-utf16 = UTF-16格式有误。请将文件存为UTF-8。
import-xlsx = 这不是可读取的XLSX工作簿。请重新存为XLSX，或存为UTF-8的CSV。
import-xls = 这是旧版Excel文件或设有密码的文件。请存为不带密码的XLSX。
import-unpacked = 工作簿解压后超过{ $most } MB，或部件过多。
import-formula = 此单元格含有公式。请改为粘贴其值。
import-error-cell = 此单元格含有电子表格错误：“{ $value }”。
import-cell-long = 此单元格超过{ $most }个字符。
import-text-much = 所有文本合计超过{ $most } MB。其余部分未读取。
import-sheet-none = 工作簿没有可见的工作表。
