# The status of each record, shown as a tag: state-<record>-<status>.

## The fund

state-fund-designed = 已设计
state-fund-threshold-published = 已公布门槛
state-fund-fundraising = 筹资中
state-fund-active = 已启动
state-fund-throttled = 不作新承付
state-fund-closing = 结束中
state-fund-closed = 已结束

## Contributions

state-contribution-offered = 已提议
state-contribution-screening = 审查中
state-contribution-cleared = 审查通过
state-contribution-refused = 已拒绝
state-contribution-pledged = 已认捐
state-contribution-agreed = 已签署
state-contribution-part-received = 部分收到
state-contribution-received = 已收到

## Parameters

state-parameters-proposed = 已提议
state-parameters-approved = 已批准
state-parameters-refused = 已拒绝
state-parameters-withdrawn = 已撤回

## Calls

state-call-draft = 草稿
# Cleared by the fund manager: fixed and funded, waiting for its opening date.
state-call-cleared = 已核定
state-call-open = 开放中
state-call-closed = 已截止
state-call-in-review = 评审中
state-call-decided = 已决定
state-call-published = 结果已公布
state-call-archived = 已存档
state-call-cancelled = 已取消

## Nominations

state-nomination-draft = 草稿
state-nomination-endorsed = 已核可
state-nomination-returned = 已退回更正
state-nomination-withdrawn = 已撤回
state-nomination-eligible = 符合条件
state-nomination-ineligible = 不符合条件
state-nomination-scored = 已评分
state-nomination-recommended = 已推荐
state-nomination-reserve = 候补
state-nomination-not-selected = 未入选
state-nomination-approved = 已批准
state-nomination-accepted = 已接受
state-nomination-declined = 已谢绝

## Reviews

state-review-assigned = 已指派
state-review-recused = 已回避
# The reviewer declared no conflict of interest and is reading.
state-review-accepted = 进行中
state-review-submitted = 已提交
state-review-locked = 已锁定

## Rounds of selection

state-round-assembled = 已汇编
# The selection method has been run.
state-round-run = 已进行遴选
state-round-reviewed = 已复核
state-round-sent = 已送交高级代表
state-round-approved = 已批准
state-round-returned = 已退回
state-round-refused = 已拒绝
state-round-published = 已公布
state-round-closed = 已结束

## Approval by the High Representative

state-approval-pending = 待决
state-approval-approved = 已批准
state-approval-approved-with-conditions = 有条件批准
state-approval-returned = 已退回
state-approval-refused = 已拒绝
