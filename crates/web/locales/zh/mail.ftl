# 邮件和已保存的检索。

## Mail

mail-subject-campaign-open = 请予答复
mail-subject-campaign-extended = 答复截止时间已延长
mail-subject-campaign-reminder = 答复截止时间将至
mail-subject-freshness = 您的一条记录有待确认
mail-subject-search-confirm = 检索邮件：是您本人请求的吗？
mail-subject-search-news = 您保存的检索有新内容
mail-text-campaign-open = 已开始收集答复。函件、截止时间和问卷见此：
mail-text-campaign-extended = 收集答复的截止时间已延长。详见：
mail-text-campaign-reminder = 收集答复的截止时间将至，尚未收到您的答复。答复出于自愿。问卷见此：
mail-text-freshness = 您提供给目录的一条记录有待确认，以便读者了解其是否仍然有效。记录见此：
mail-text-search-confirm = 有人请求向此地址发送某项检索的邮件。如果是您本人，请在此开始接收；如果不是，请勿操作，七天后该地址将被删除：
mail-text-search-news = 您保存的检索有新增或变更的内容。详见：
mail-foot = 本邮件由系统自动发送，只含链接，不含内容。
mail-stop = 您可在同一页面上点击一次，停止接收此类邮件；届时您的地址将被删除。
mail-template-campaign-open = 收集活动已开启
mail-template-campaign-extended = 截止时间已延长
mail-template-campaign-reminder = 截止时间提醒
mail-template-freshness = 记录有待确认
mail-template-search-confirm = 询问是否需要邮件
mail-template-search-news = 已保存检索的新内容
mail-own-title = 我收到的邮件
mail-address = 电子邮件地址
mail-language = 邮件语文
mail-choose = 保存
mail-own-searches = 已保存的检索
mail-own-none = 没有已保存的检索。请检索方案并选择“新内容邮件”。
mail-to-visitor = 访客
mail-link = 链接所指页面
mail-again = 重试
mail-failed = 发送失败的邮件
mail-server-set = 已设置邮件服务器：待发邮件到时即发。
mail-server-none = 未设置邮件服务器。在设置mail_server之前，邮件一直处于等待状态。
mail-outbox-title = 邮件
mail-outbox-lead = 每封邮件只含链接，不含内容。此处不显示访客地址。
mail-outbox-none = 没有邮件。
head-mail = 邮件
head-mail-to = 收件人
head-written = 撰写时间
head-sent-or-next = 发送时间或下次尝试时间
head-tries = 尝试次数
head-search = 检索
head-saved = 保存时间
head-last-mail = 最近邮件
head-manage = 管理
task-failed-mail = 查看发送失败的邮件
done-mail-chosen = 语文已保存。
done-mail-again = 邮件等待重新发送。
privacy-mail = 保存检索的人会留下电子邮件地址。该地址仅用于发送此类邮件，不进入日志，不向任何人显示；停止接收邮件时即予删除，从未确认的则在七天后删除。邮件只含链接，不含内容。

## Saved searches

search-save-title = 新内容邮件
search-save-lead = 本检索所得的已发布记录有新增或变更时，您会收到邮件，每天至多一封。
search-save = 保存检索
search-see = 查看检索
search-email = 电子邮件地址
search-email-hint = 仅用于此目的，停止接收邮件时即予删除。
search-visitor-text = 您首先会收到一封含有链接的邮件。只有打开链接并确认后，才会开始发送检索邮件。
search-own-text = 邮件发送到您的账户地址{ $address }。
search-title = 已保存的检索
search-asked-text = 有人（可能是您）请求向您的地址发送某项检索的邮件。
search-confirm = 开始接收邮件
search-not-me = 不是我：删除我的地址
search-active-text = 有新内容时您会收到邮件，每天至多一封。
search-stop-title = 停止接收邮件
search-stop-text = 为本检索保留的地址将被删除。
search-stop = 停止接收邮件并删除地址
search-ended-text = 不再发送本检索的邮件。地址已删除。
search-no-news = 保存检索以来没有发现新内容。
search-news = 新增或变更
search-news-since = 截至{ $time }的邮件
search-manage = 查看新内容或停止接收
done-search-asked = 如果地址正确，您将收到一封含有链接的邮件。打开链接并确认后，才会开始发送检索邮件。
done-search-saved = 检索已保存。
done-search-confirmed = 将开始发送邮件。
done-search-stopped = 已停止发送邮件，地址已删除。
refusal-search-too-long = 此检索过长，无法保存。
refusal-search-full = 目前无法保存更多检索。请停止不再需要的检索，或稍后再来。

## Workflow

state-mail-queued = 等待发送
state-mail-sent = 已发送
state-mail-failed = 发送失败
state-saved-search-asked = 待确认
state-saved-search-active = 有效
state-saved-search-stopped = 已停止
state-saved-search-lapsed = 未确认
action-mail-try = 开始处理邮件
action-mail-send = 发送邮件
action-mail-give-up = 放弃发送邮件
action-mail-postpone = 推迟发送邮件
action-mail-requeue = 邮件重新排队
action-mail-choice-set = 选择邮件语文
action-saved-search-ask = 请求检索邮件
action-saved-search-save = 保存检索
action-saved-search-confirm = 确认检索邮件
action-saved-search-stop = 停止检索邮件
action-saved-search-lapse = 清除未确认的检索
action-saved-search-tell = 撰写检索新内容邮件
action-campaign-remind = 撰写收集活动提醒
action-programme-remind = 撰写记录提醒
