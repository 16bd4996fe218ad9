# Needs that States state themselves (SM-17, MAP-06, AC-20).

state-need-draft = 草稿
state-need-endorsed = 已核可
state-need-open = 开放
state-need-matched = 已匹配
state-need-met = 已满足
state-need-partly-met = 部分满足
state-need-unmet = 未满足
state-need-withdrawn = 已撤回
state-need-expired = 已过期

refusal-need-theme-missing = 请至少选择一个主题。
refusal-need-visibility-same = 该需求已是此可见范围。请选择其他范围。
action-need-draft = 已起草需求
action-need-revise = 已修改需求
action-need-endorse = 已核可需求
action-need-return = 需求已退回首都
action-need-open = 已开放需求
action-need-confirm = 已确认需求
action-need-change = 已更改需求的可见范围
action-need-close = 已说明需求的结果
action-need-withdraw = 已撤回需求
action-need-expire = 需求已过期
action-mail-remind = 已写提醒邮件
task-endorse-needs = 核可需求草案
task-open-needs = 开放已核可的需求
task-confirm-needs = 在需求过期前予以确认
task-revise-needs = 修改代表团退回的需求草案
mail-subject-waiting = 有事项待您处理
mail-text-waiting = 您的工作页面上有事项须在三十天内处理。请见：
mail-template-waiting = 工作页面提醒
