# The demonstration.

# $time is the time of the demonstration, already formatted.
demo-strip = 演示。人员和申请为虚构；国家和会议为真实。演示时间：{ $time }。
demo-open = 关于本演示
demo-title = 关于本演示
demo-lead = 请试用基金的整个流程，从第一笔捐款直至公布名单。人员、捐款和申请为虚构；国家和会议为真实。此处的任何内容都不会传送至联合国。
demo-clock = 演示时间
demo-clock-text = 将时钟拨至下列某一日期之后的时刻。时钟不会倒退。
demo-clock-none = 目前没有即将到来的日期。征集经核定后，此处将显示日期。
demo-password = 所有账户的密码
demo-staff = 登录身份
demo-staff-text = 点击每个按钮，即以担任该角色者的身份登录。
demo-states = 代表国家登录
demo-accounts = 所有账户
demo-steps = 代为完成部分流程
demo-steps-text = 每个按钮按有关人员的做法，完成直至该步骤（含该步骤）尚未完成的一切事项。
demo-step-threshold = 公布门槛，开始筹资
demo-step-contributions = 捐款已认捐、签署和收到
demo-step-activation = 指定人员，启动基金
demo-step-call = 征集已起草、核定和开放
demo-step-nominations = 提名已核可，截止日期已过
demo-step-screening = 提名已审查
demo-step-scoring = 评审已提交
demo-step-round = 名单已产生并送交
demo-step-approval = 名单已批准
demo-step-publication = 资助已接受，结果已公布
done-clock = 时钟已拨快。
done-step = 该步骤已完成。
demo-step-agreement = 协议已签署，首期付款和首份报告已完成
demo-step-travel = 代表差旅费已支付并结清
demo-step-bank = 银行对账单已加载并匹配
demo-step-year-end = 2026年账目已结账
demo-bank = 银行对账单
demo-bank-text = 演示银行今天的记录：每一笔已发出的付款、利息、一笔手续费和一笔来源不明的款项。请以财务助理身份在“银行”页面加载该文件，然后匹配各条目。
demo-bank-file = camt.053格式对账单（XML）
calendar-meeting = 会议开幕
calendar-year-end = 年度结束
