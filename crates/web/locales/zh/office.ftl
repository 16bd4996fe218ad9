# The workspace, the fund in the office, accounts, signing in.

## Workspace

office-title = 我的工作
office-waits = 以下事项等待您处理：
office-nothing = 目前没有等待您处理的事项。
task-of-call = 征集{ $call }
task-publish-threshold = 公布启动门槛
task-open-fundraising = 开始筹资
# review
task-name-officers = 指定核证人、核准人和银行签字人
task-activate = 启动基金
task-screen-donors = 就审查中的捐助方作出决定
task-resolve-earmarks = 就限定用途的提议作出决定
task-sign-agreements = 登记已签署的协议
task-decide-parameters = 就所提议的参数作出决定
task-record-pledges = 登记认捐
task-record-receipts = 登记收款
task-check-receipts = 核对收款
task-finish-call = 完成并核定征集草稿
task-draft-call = 起草征集
task-nominate = 提名一名代表
task-finish-drafts = 完成草稿并提请核可
task-correct = 更正被退回的案卷
task-accept = 接受或谢绝资助
task-screen = 审查提名
task-assign = 指派评审员
task-assemble = 汇编遴选轮次
task-run = 进行遴选
task-conditions = 落实批准所附条件
task-send-round = 将名单送交高级代表
task-publish-round = 公布结果
task-promote = 向候补被提名人提供空缺名额
task-approve = 就名单作出决定
task-review = 评审案卷

## The fund

fund-title = 基金
fund-public = 公开页面
# $time is a moment, already formatted.
fund-active-text = 基金自{ $time }起处于启动状态。可以开放征集。
officer-none = 尚未指定
threshold-form = 公布启动门槛
threshold-form-again = 公布新版门槛
threshold-form-text = 金额及其计量依据在首次筹资呼吁之前公布（A/AC.292/2025/1，第16段）。此后，只能以附有公开理由的新版本取代。
threshold-publish = 公布
threshold-reason-hint = 理由与新版本一并公布。
fundraising-form = 开始筹资
fundraising-form-text = 自此可以登记捐款提议。
fundraising-open = 开始筹资
officers-form = 指定人员
officers-form-text = 三名不同人员，均不登记交易。没有这三人，基金不能启动。
officers-name = 指定人员
activate-form = 启动基金
activate-reached = 已达到门槛。
activate-not-reached = 尚未达到门槛。
activate-named = 三名人员已指定。
activate-not-named = 三名人员尚未全部指定。
activate-button = 启动

## Accounts

accounts-title = 账户
accounts-none = 此处没有账户。
account-active = 启用
account-disabled = 停用
account-new = 新账户
account-new-text = 请以安全方式将初始密码交给本人，并要求立即更改。
account-create = 创建账户
account-change-text = 角色更改立即生效；本人须重新登录。
account-save = 保存
account-own = 这是您自己的账户。其角色由另一名管理员更改。
account-state-hint = 常驻代表团、首都官员和被提名人角色必填。评审员：请填写其所属国家（作为该国官员）。
my-account = 我的账户
password-title = 更改密码
password-change = 更改密码
password-hint = 至少12个字符。更改后须重新登录。
password-first-hint = 至少12个字符。

## Signing in

sign-in-title = 登录
sign-in-button = 登录
sign-in-kept = 您已退出登录。您输入的内容已保留；登录后将再次显示。
sign-in-demo = 这是演示。其账户和密码见“关于本演示”页面。
sign-in-help = 没有账户或遗失密码？请致函基金秘书处，各国官员请通过本国常驻代表团联系。

## Done: shown after the word “Done”

done-accepted = 您的接受已登记。
done-account = 账户已保存。
done-activate = 基金已启动。
done-anonymity = 捐助方的意愿已登记。
done-assembled = 轮次已汇编。
done-assigned = 评审员已指派。
done-attached = 文件已附上。
done-begun = 草稿已开始。
done-call-cancelled = 征集已取消。
done-call-cleared = 征集已核定，分配款已拨出。
done-call-drafted = 征集已起草。
done-call-saved = 征集已保存。
done-checked = 收款已确认并入账。
done-condition = 条件已标记为满足。
done-decided = 决定已登记。
done-declared = 您的声明已登记；案卷现对您开放。
done-declined = 已谢绝资助。
done-detached = 文件已移除。
done-earmark = 关于用途限定的决定已登记。
done-endorsed = 提名已核可并提交。请保留回执编号。
done-fundraising = 已开始筹资。
done-offer = 提议已登记。
done-officers = 人员已指定。
done-override = 名单已更改。
done-password = 密码已更改。请重新登录。
done-pledged = 认捐已登记。
done-promoted = 名额已提供。
done-proposed = 更改已提议。
done-published = 结果已公布。
done-rates = 汇率已加载。
done-receipt = 收款已登记，等待核对。
done-recused = 您的利益冲突已登记；案卷已交回。
done-resumed = 您已重新登录。您输入的内容见下文；请检查后发送。
done-returned = 案卷已退回代表团。
done-reviewed = 您的评分已提交。
done-run = 遴选已进行。
done-saved = 已保存。
done-screened = 提名审查结果已登记。
done-screening = 捐助方审查已登记。
done-sent = 名单已送交高级代表。
done-signed = 协议已登记。
done-threshold = 门槛已公布。
done-ticket = 估算已保存。
done-withdrawn = 提名已撤回。
