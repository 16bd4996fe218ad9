# 账簿控制：会计期间、预算、准备金、更正、报表、计划。

## Periods

state-period-open = 未结账
state-period-closed = 已结账
state-period-reopening = 已结账，已请求重新开启
state-period-audited = 已审计
action-period-record-audit = 已记录年度审计
action-period-close = 期间已结账
action-period-keep-snapshot = 期间快照已保存
action-period-ask-reopening = 已请求重新开启期间
action-period-agree-reopening = 期间已重新开启
action-period-refuse-reopening = 重新开启的请求被拒绝
action-period-withdraw-reopening = 重新开启的请求已撤回
refusal-period-closed = 截至{ $last }的账簿已结账，因此不能以{ $date }为日期记账。请填写更晚的日期，或请求重新开启该期间。
refusal-period-not-ended = 该期间于{ $day }结束，次日起方可结账。
refusal-period-steps-open =
    { $count ->
       *[other] 核对清单中还有{ $count }个步骤未完成。请先完成。
    }
refusal-snapshot-kept = 该期间的快照已经保存。
refusal-audit-of-closed-year = 只有已结账且快照已保存的年度才能标为已审计。
