# Calls in the office.

calls-none-office = 尚无征集。
calls-no-meeting = 没有即将举行的会议可供起草征集。
call-draft-title = 起草征集
call-draft-text = 草稿的日程依会议第一天排定，规则取自现行参数。
call-draft = 起草
call-edit = 编辑征集
call-edit-text = 英文和法文为必填；英文为正式文本。如缺少其他语文，读者将看到注明为英文的英文文本。时间为协调世界时。
call-save = 保存草稿
call-clear = 核定征集
# Two amounts.
call-clear-text = 将从未分配的{ $available }中拨出分配款{ $amount }。
call-clear-warning = 核定后，文本、标准、日程和规则均不可再更改。征集将按日期开放。
call-clear-button = 核定并分配
call-gaps = 征集内容不完整。尚缺：
call-cancel = 取消征集
call-cancel-warning = 征集一经取消，不可重新开放。其分配款余额将恢复为可用。
call-cancel-button = 取消征集
reason-public = 理由将予公布。
call-public = 公开页面
call-money = 本次征集的分配款
allotment-hint = 以美元计。必须由未分配款项足额覆盖。
weight-hint = 分值；四项标准合计100分。
