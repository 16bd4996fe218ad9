# Reviews: assignment, conflicts of interest, scores.

## Reviews

reviews-title = 评审
reviews-table = 本案卷的评审
reviews-none = 尚未指派评审员。
reviews-files = 案卷及其评审员
reviews-no-files = 尚无案卷被认定符合条件。
reviews-mine = 我的评审
reviews-none-mine = 没有指派给您的案卷。
assign-title = 指派评审员
assign-all = 全部指派
assign-all-text = 尚有{ $count }份案卷需要评审员。案卷最少的评审员优先，任何人不评审本国的案卷。
assign-one-title = 为一份案卷指派一名评审员
assign-one = 指派
declare-title = 打开案卷之前
declare-text = 您与本案卷是否有利害关系？例如：您是提名国的官员，您现在或曾经与该雇主共事，或您与被提名人相熟。如有利益冲突，案卷将交由另一名评审员评审。
declare-words-hint = 如有利益冲突，则须填写。基金工作人员和审计员可以看到。
declare-button = 声明
review-recused = 您已声明有利益冲突。案卷已交回，将另请一名评审员。
recuse-late-title = 我发现有利益冲突
recuse-button = 交回案卷
review-title = 您的评分
review-text = 请根据案卷所述为每项标准评分。提交后即为最终评分；在本案卷的所有评审提交之前，其他任何人都看不到您的评分。
review-submit = 提交评分
review-points = 所给分数
# $max is the largest number of points.
points-hint = 0至{ $max }分。
comment-hint = 您评分的依据。
# $points is a number with two decimals, already formatted.
score-final = 最终得分：{ $points }分，满分100分。
