# The page around every page, values, and what blocks and forms say.

product = Bursar

## Values

# { $currency } is a code such as USD; the space is a no-break space.
money = { $currency } { $amount }
percent = { $value }%
date = { $year }年{ $month }{ $day }日
time = { $date } { $clock }（协调世界时）
month-january = 1月
month-february = 2月
month-march = 3月
month-april = 4月
month-may = 5月
month-june = 6月
month-july = 7月
month-august = 8月
month-september = 9月
month-october = 10月
month-november = 11月
month-december = 12月
# Read aloud in place of a dash.
nothing = 无
# Beside words that exist in another language only.
in-ar = 阿拉伯文
in-zh = 中文
in-en = 英文
in-fr = 法文
in-ru = 俄文
in-es = 西班牙文

## The page around every page

skip = 跳到主要内容
menu = 菜单
language = 语文
you-are-here = 您的位置
sign-in = 登录
sign-out = 退出登录
signed-in-as = 已登录：{ $name }
title-error = 错误：{ $title }
error-summary = 出现问题
error-prefix = 错误：
done-title = 完成
notice-title = 重要
warning-prefix = 警告
data-as-of = 数据截至{ $time }
log-head = 日志第{ $seq }条
footer-links = 关于本网站

## Blocks and forms

optional = 选填
choose = 请选择
choose-all = 全部
up-to-characters = 最多{ $max }个字符。
characters-left = 剩余字符数：{ $n }
characters-over = 超出字符数：{ $n }
file-types = 可接受的格式：{ $types }
file-kept = 附件：{ $name }
save-saved = 已于{ $time }保存
save-saving = 正在保存
save-failed = 未保存。系统将自动再次尝试。
save-stale = 未保存：其间另有他人作了修改。请重新加载页面查看其版本。
save-signed-out = 未保存：您已退出登录。请在另一个标签页重新登录；您输入的内容仍保留在此处。
leave-unsaved = 您输入的内容尚未保存。
table-of-picture = 以表格显示数据
change = 更改
pages = 页码
pages-previous = 上一页
pages-next = 下一页
page-number = 第{ $n }页
pages-shown = 第{ $from }至{ $to }项，共{ $total }项
