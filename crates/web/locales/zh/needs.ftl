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
