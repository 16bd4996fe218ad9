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

## Allotments, reserve, throttle

state-allotment-proposed = 已提议
state-allotment-open = 有效
state-allotment-declined = 未获批准
state-allotment-withdrawn = 已撤回
state-allotment-closed = 已关闭
action-allotment-propose = 已提议分配款项
action-allotment-allot = 已分配款项
action-allotment-decline = 分配未获批准
action-allotment-withdraw = 分配提议已撤回
action-allotment-increase = 已增加分配款项
action-allotment-give-back = 已退回部分分配款项
action-allotment-close = 分配已关闭
action-fund-set-reserve = 已补充准备金
action-fund-release-reserve = 已释放部分准备金
action-fund-throttle = 已停止作出新承付
action-fund-resume = 已恢复作出新承付
refusal-fund-throttled = 基金目前不作新承付：可用款项不足以满足基金最低限额。待收到或退回足够款项后即可恢复。
refusal-below-activity-floor = 每项活动的预算至少为{ $floor }。请填写该数额或更高数额。
refusal-allotment-bound = 该分配款项中有{ $bound }已预承付或已承付。请在支出或释放后再关闭。

## Plans

state-plan-saved = 已保存
state-plan-adopted = 生效
state-plan-discarded = 已弃用
state-plan-superseded = 已被取代
action-plan-save = 计划已保存
action-plan-adopt = 计划已生效
action-plan-discard = 计划已弃用
