# Reviews and rounds of selection: assignment, scores, the list with its reasons, approval, publication.

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

## The round: from assembly to publication

round-title = Round of selection
round-none = No round has been assembled for this call.
round-not-ready = A round can be assembled when every endorsed file has been screened and every eligible file has been scored.
round-rules = Rules of selection
round-proof = Inputs and seed
round-seed-secret = Kept secret until the round is run
round-assembled = Assembled
round-download = Download the inputs
round-candidates = Candidates
assemble-title = Assemble the round
assemble-text = The scored files and the rules of the call are fixed as the inputs of the selection, and their digest is taken.
assemble-button = Assemble
assemble-again = Assemble again
run-title = Run the selection
run-text = The seed of the draw is revealed and the list is found by the published rules. The same inputs and seed always give the same list.
run-button = Run
send-title = Send the list to the High Representative
send-text = The list goes to the High Representative for approval, together with your memorandum.
send-button = Send
memo-hint = What the High Representative should know: targets not met and why, and changes made to the list.
override-title = Change the list
override-text = A change must keep the rules on seats, States and budget. It is shown, with its reason, to the High Representative and to the auditors; its existence is published.
override-hint = Shown to the High Representative and to the auditors.
override-button = Change the list
approval-title = Approval
approval-sent = Sent
approval-decided = Decided
decide-title = Decide on the list
decide-text = On approval, the estimated cost of each trip is pre-committed from the allotment of the call.
decide-memo = Memorandum of the fund manager
decide-words-hint = Conditions, one on each line, if you approve with conditions; the reason if you return or refuse.
decide-approve = Approve
decide-conditions = Approve with conditions
decide-return = Return
decide-refuse = Refuse
funds-needed = Needed for this list, including programme support cost
funds-available = Left in the allotment
condition-met = Met
condition-open = Open
condition-button = Mark this condition as met
publish-title = Publish the result
publish-text = The public sees the States, the names of those who agreed, the statistics, the digest of the inputs and the seed. No score of a person is published.
publish-button = Publish
round-see-public = See the public page

## The list and its reasons

round-outcome = The list
outcome-selected = Selected
# $place is the place in the reserve list, from 1.
outcome-reserve = Reserve, place { $place }
outcome-not-selected = Not selected
why-merit = By score alone.
# $rules is a list of rules as named below, separated by semicolons.
why-helped = With the help of these rules: { $rules }.
why-draw = Equal in everything; decided by the draw.
# $points is a number with two decimals, already formatted.
why-short = { $points } points short.
why-short-held = { $points } points short, and held back by: { $rules }.
why-excluded = No list with this nominee keeps these rules: { $rules }.
# $goal is an aim as named below.
why-costs-goal = A list with this nominee falls behind in an earlier aim: { $goal }.
why-override = Changed by decision: { $reason }

## Rules as the selection method names them (some are followed by a group)

round-binding = Which rules are binding
round-binding-text = A rule is binding if without it the list could have more points. The price is what one more unit would bring.
binds-yes = Binding
binds-no = Not binding
engine-seats = Seats
engine-budget = Budget
engine-state-cap = Delegates of one State, at most
engine-gender-min = Minimum by sex:
engine-group-min = Minimum of seats:
engine-group-max = Maximum of seats:
engine-sub-max = Maximum for the subregion:
engine-min = Minimum of seats:
engine-new-states = Minimum of States never supported before
engine-cover-groups = A seat for every regional group
engine-target = Target:
engine-target-women = Target: women
engine-target-priority = Target: least developed countries, landlocked developing countries and small island developing States
round-goals = Aims, in their order
round-goals-text = Each aim is met as far as possible before the next is considered.
goal-seats = Seats filled
goal-coverage = Regional groups with a seat
goal-shortfall = Seats missing to the targets
goal-merit = Total of points
goal-never-sponsored = Delegates of States never supported before
