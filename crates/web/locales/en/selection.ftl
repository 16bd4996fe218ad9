# Reviews: assignment, conflicts of interest, scores.

## Reviews

reviews-title = Reviews
reviews-table = Reviews of this file
reviews-none = No reviewer has been assigned.
reviews-files = Files and their reviewers
reviews-no-files = No file has been found eligible yet.
reviews-mine = My reviews
reviews-none-mine = No file is assigned to you.
assign-title = Assign reviewers
assign-all = Assign all
assign-all-text =
    { $count ->
        [one] { $count } file still needs a reviewer. Reviewers with the fewest files come first, and nobody reviews a file of their own State.
       *[other] { $count } files still need a reviewer. Reviewers with the fewest files come first, and nobody reviews a file of their own State.
    }
assign-one-title = Assign one reviewer to one file
assign-one = Assign
declare-title = Before you open the file
declare-text = Do you have an interest in this file? For example: you are an official of the nominating State, you work or have worked with the employer, or you know the nominee well. With a conflict the file is handed to another reviewer.
declare-words-hint = Needed if there is a conflict. Seen by the staff of the fund and by auditors.
declare-button = Declare
review-recused = You have declared a conflict of interest. The file has been handed back and another reviewer will be asked.
recuse-late-title = I have found a conflict of interest
recuse-button = Hand the file back
review-title = Your scores
review-text = Score each criterion on what the file says. What you submit is final; nobody else sees it before all reviews of this file are in.
review-submit = Submit the scores
review-points = Points given
# $max is the largest number of points.
points-hint = From 0 to { $max }.
comment-hint = The grounds for your scores.
# $points is a number with two decimals, already formatted.
score-final = Final score: { $points } of 100.
