# Rounds of selection: from assembly to publication, the list with its reasons, questions, the check.

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
override-text = Name who leaves the list and who comes onto it. What the change costs is shown before it is decided. It must keep every rule of the call; with its reason and its cost it is shown to the High Representative and to the auditors, and its existence is published.
override-hint = Shown to the High Representative and to the auditors.
override-button = Change the list
approval-title = Approval
approval-sent = Sent
approval-decided = Decided
decide-title = Decide on the list
decide-memo = Memorandum of the fund manager
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
round-binding-text = A rule is binding if without it the aims would come out better. Its price is the number of points the list could gain without it, if the aims before are met as well.
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

## The published round

round-public-title = Result of the selection
round-public-lead = The list as approved by the High Representative for Disarmament Affairs, in the order of the alphabet. Names are published only with the consent of the person. Scores of persons are not published.
round-list = Delegates supported
round-empty = No delegate was selected.
head-delegate = Delegate
name-not-published = Name not published
round-map = States whose delegates are supported
map-selected = Delegate supported
map-other-states = Other States
round-statistics = Seats by group
round-how = How the list came about
round-how-text = The rules below were published with the call. An exact method finds the list that satisfies them best. The digests below prove which inputs and which seed were used; how anyone can check the list is told further down.
round-inputs = Digest of the inputs (SHA-256)
round-seed = Seed of the draw
round-code = Version of the selection method
round-overrides = Changes made to the list by decision
round-published-at = Published
stat-groups = Seats by regional group
stat-sexes = Seats by sex
stat-countries = Seats by country group
stat-text = One bar for each group; its length is the number of seats out of all seats of the call. Where a minimum, a target or a maximum exists it is marked.
stat-target = Target

## Before the run: can the rules be kept, and the run with its progress

round-feasible = Can the rules be kept?
feasible-this-round = With those nominated for this call:
# $rule is the name of a rule, $number its number or amount.
rule-with-number = { $rule } – { $number }
infeasible-way-out = The rules of a call are fixed when it is cleared and do not change while it runs. The fund manager may cancel this call, giving a reason that is published, and open another with other rules; a change of the modalities behind them is proposed by the fund manager and approved by the High Representative. Anything else is for the High Representative to decide.
infeasible-cancel = Cancel the call
progress-title = The selection is being run
progress-text = The method is looking for the best list. This page is shown anew every few seconds; you may leave it, the run goes on.
progress-see = See how far it is
progress-ended = No run is under way.
progress-goal = Aim at hand
progress-best = Best found so far
progress-bound = No list can reach more than
progress-gap = Still open between the two
progress-nodes = Cases examined
progress-seconds = Seconds so far
progress-lottery = The draw among equal lists
progress-explanations = The reasons for each nominee
stop-title = Stop the run
stop-text = Nothing of a run that is stopped is kept. The round stays assembled and can be run again.
stop-button = Stop
done-run-started = The selection is being run.
done-run-stopped = The run was stopped. Nothing of it was kept.
refusal-run-stopped = The run was stopped before it ended. Nothing of it was kept; the round can be run again.
refusal-run-failed = The run broke off by a fault of the system. Nothing of it was kept. Run it again; if this happens again, tell the administrator.
refusal-run-not-under-way = There is no run under way that could be stopped.

## Balances, pictures, who would step in

balance-new-states = States never supported before
balance-none = No balance changes.
# $what is a group or a sex, $before and $after numbers of delegates.
balance-change = { $what }: { $before } → { $after }
stat-of = { $seats } of { $whole }
stat-least = Minimum
stat-most = Maximum
prices-picture = Price of each rule
prices-picture-text = One bar for each rule; its length is the number of points the list could gain without that rule, all else being equal. A price is no judgement of a rule.
replacement-title = Who would step in
replacement-text = For each seat, the nominee who would take it with the smallest change to the balances, if the delegate withdraws before the ticket is issued.
replacement-nobody = Nobody is on the list.
replacement-none = Nobody can without a rule being broken
replacement-seat = Seat of
replacement-comes = Would step in
replacement-points = Points more or less

## Questions: what if, and how firm

field-rule = Rule
field-by = Change
head-goal = Aim
question-not-run = There is no list yet. Run the selection first.
question-not-saved = Nothing on this page is saved, and the list does not change.
what-if-title = What if a rule were different?
what-if-lead = Change the number of one rule and see what the list would be, the same nominees and the same seed taken.
what-if-button = See
what-if-by-hint = 1 or -1, for example; in per cent for the budget.
what-if-ready = One step less or more
what-if-less = Less
what-if-more = More
what-if-answer = What the list would be
what-if-asked = { $rule }: { $then } instead of { $now }.
what-if-impossible = No list would keep all the rules.
what-if-now = Now
what-if-then = Then
what-if-difference = Difference
what-if-same = The list would be the same.
what-if-comes = Would come onto the list
what-if-leaves = Would leave the list
refusal-what-if-too-far = The method does not take a number as large as this. Ask with a smaller change.
firmness-title = What if the criteria weighed differently?
firmness-lead = This page tells how much the list rests on the exact weights of the criteria. It ranks nobody and is no ground for a decision on a person.
# $points is a number of points.
firmness-text = The weight of one criterion at a time moves by { $points } points, up and down; the others share the rest as before. The points the reviewers gave, the rules and the seed stay. For each set of weights the list is found anew.
firmness-no-reviews = The scores of this round do not come from reviews kept here, so that other weights cannot be tried.
firmness-head = With other weights
firmness-always = Always on the list
firmness-borderline = Depends on the weights
firmness-never = Not on the list with any

## Changes by decision, and what cannot be undone

override-see = See what it costs
override-cost = What the change costs
override-broken = This change would break the following rules and cannot be made:
override-confirm = Decide on the change
override-with = With the change
override-lost = Lost against the list found
override-points = Points lost
override-balances = Balances before and after
override-uses = The rules with the change
override-out = Taken off
override-into = Put on
overrides-title = Changes by decision
# $points is a number with two decimals, already formatted.
overrides-total = Together they cost { $points } points against the list found.
# $rule is the name of a rule.
refusal-override-breaks = The list would break this rule: { $rule }. Choose another nominee.
round-not-now = This cannot be done now. The round is:
not-undone = This cannot be undone.
decide-approve-text = The list is approved as it stands. The estimated cost of each trip is pre-committed from the allotment of the call, and the missions are asked to accept.
decide-conditions-text = The list is approved; nobody can accept before each condition is met. The estimated cost of each trip is pre-committed from the allotment of the call.
decide-conditions-words = Conditions
decide-conditions-hint = One on each line.
decide-return-text = The list goes back to the fund. The files are as they were before, and a new round can be assembled.
decide-refuse-text = The list is refused. The files are as they were before; a new round needs new grounds.
preview-title = What the public will see
preview-text = The list and its statistics will be published as below. Names are shown only with the consent of the person; no score is shown.
publish-copy-text = With the list, a public copy of the inputs without scores and the result with its proof are published, so that anyone can check the list.
round-proof-text = The files hold the scores of persons and are for the staff of the fund and the auditors only.
round-download-outcome = Download the result with its proof

## Check it yourself

head-file = File
head-sha256 = Digest (SHA-256)
check-title = Check it yourself
check-lead = Nobody has to trust the program that found this list. The result carries a proof that can be checked on any computer. Download the files into one folder.
check-files = Files
check-command = With the program of the fund:
check-python = Or with a second, independent and short program, which needs Python and nothing else:
check-proven = What is proven
check-proven-list = The list keeps every rule of the copy.
check-proven-best = No other list is better: aim by aim, in their published order.
check-proven-draw = Among lists that are equally good, the draw with the published seed decides for this one.
# $count is the number of changes by decision.
check-overrides =
    { $count ->
        [one] The proof is for the list as the method found it. { $count } change was made by decision afterwards; the list above differs from the proven one in that place.
       *[other] The proof is for the list as the method found it. { $count } changes were made by decision afterwards; the list above differs from the proven one in those places.
    }
check-left-out = What the copy leaves out, and why
check-left-out-text = Scores of persons are not published. In the copy marks of entry stand in their place: the scores of the delegates on the list are lowered and those of all others are raised, as far as the list stays the best. The budget and the costs are left out where they change nothing, and costs are rounded down where they do. States have numbers instead of names, since who nominated without success is not published; people are known by their receipt numbers. The true inputs have the digest given above.
check-lemma = This is enough: a list that is the best although its own scores are lowered and all others are raised is the best with the true scores, too.
check-auditor = An auditor who holds the true inputs also checks that the copy is honest:
check-log = See the log
