# Control of the books: periods, budgets, reserve, corrections, statements, plans.

## Periods

state-period-open = Open
state-period-closed = Closed
state-period-reopening = Closed, re-opening asked for
state-period-audited = Audited
action-period-record-audit = Audit of the year recorded
action-period-close = Period closed
action-period-keep-snapshot = Snapshot of the period kept
action-period-ask-reopening = Re-opening of the period asked for
action-period-agree-reopening = Period opened again
action-period-refuse-reopening = Re-opening refused
action-period-withdraw-reopening = Request to re-open withdrawn
refusal-period-closed = The books are closed until { $last }, so nothing can be posted on { $date }. Give a later date, or have the period opened again.
refusal-period-not-ended = The period ends on { $day }. It can be closed from the day after.
refusal-period-steps-open =
    { $count ->
        [one] { $count } step of the checklist is still open. Do it first.
       *[other] { $count } steps of the checklist are still open. Do them first.
    }
refusal-snapshot-kept = The snapshot of this period is already kept.
refusal-audit-of-closed-year = Only a closed year whose snapshot is kept can be marked as audited.

## Allotments, reserve, throttle

state-allotment-proposed = Proposed
state-allotment-open = Open
state-allotment-declined = Declined
state-allotment-withdrawn = Withdrawn
state-allotment-closed = Closed
action-allotment-propose = Allotment proposed
action-allotment-allot = Allotment made
action-allotment-decline = Allotment declined
action-allotment-withdraw = Proposal of an allotment withdrawn
action-allotment-increase = Allotment increased
action-allotment-give-back = Part of an allotment given back
action-allotment-close = Allotment closed
action-fund-set-reserve = Reserve topped up
action-fund-release-reserve = Part of the reserve released
action-fund-throttle = New commitments stopped
action-fund-resume = New commitments possible again
refusal-fund-throttled = The fund takes no new commitments at present: what is available does not cover the floor of the fund. This becomes possible again when enough has been received or given back.
refusal-below-activity-floor = An activity has a budget of { $floor } at least. Enter that amount or more.
refusal-allotment-bound = { $bound } of this allotment is pre-committed or committed. Close it when that is spent or released.

## Plans

state-plan-saved = Saved
state-plan-adopted = In force
state-plan-discarded = Discarded
state-plan-superseded = Superseded
action-plan-save = Plan saved
action-plan-adopt = Plan put into force
action-plan-discard = Plan discarded

## Budget control

budget-title = Budget control
budget-lead = What came in, what is set aside for what, and what can still be allotted. Every figure leads to its entries.
budget-throttled = The fund takes no new commitments: what is available does not cover the floor of the fund.
budget-available = What is available, line by line
available-received = Cash received and cleared
available-conditional = Less: received under a condition not yet met
available-held = Less: held pending screening or agreement
available-reserve = Less: set aside as reserve
available-ceiling = Ceiling of what may be spent
available-allotted = Less: allotted and still free
available-pre-committed = Less: pre-committed
available-committed = Less: committed
available-spent = Less: spent
available-left = Available: can still be allotted
available-made-of = What makes up the cash received and cleared
available-made-of-text = Cash in hand, what was paid out and is not spent yet, what is owed (shown as a deduction), and what was spent out of it so far.
budget-agrees = This is what the control ledger says, to the cent.
budget-disagrees = This is not what the control ledger says. Please tell the auditors: the books are not sound.
budget-floor = Floors
floor-reserve = Reserve as it stands
floor-target = What the reserve should hold
floor-target-hint = { $percent }% of the expenditure in the plan of this year
floor-no-plan = { $percent }% of the year’s expenditure; no plan of this year is in force yet
floor-missing = Missing to it
floor-after = Available when that is set aside too
floor-activity = Smallest budget of an activity
floor-activity-hint = A parameter of the fund
reserve-form = Change the reserve
reserve-text = What is set aside as reserve cannot be allotted. The change is posted at once, with its reason.
reserve-top-up = Add to the reserve
reserve-release = Release from the reserve
reserve-entries = Entries of the reserve
done-reserve = The reserve has been changed.
budget-where = Where the money is
budget-none = Nothing has been allotted yet. Clear a call, or propose an allotment.
budget-elsewhere = Without allotment: bank charges and the like
window-a = Window A: delegates
window-b = Window B: activities
window-both = Both windows: running costs
head-budget-line = Call or allotment
head-allotted-in-all = Allotted in all
level-free = Free
allotment-number = Allotment { $number }
allotment-new = Propose an allotment
allotment-new-text = For activities of window B, and for running costs of a year. A call for delegates has its own allotment. The fund manager decides on the proposal.
allotment-propose = Propose
allotment-title-hint = What it pays for, in a few words
allotment-decide = Decide on the proposal
allotment-allot = Allot
allotment-decline = Decline
allotment-withdraw = Withdraw the proposal
allotment-change = Change the allotment
allotment-increase = Increase
allotment-give-back = Give back
allotment-close = Close the allotment
allotment-close-text = { $free } that is still free goes back and can be allotted anew. A closed allotment is not opened again.
allotment-changes = Changes
allotment-no-changes = Nothing has been posted yet.
done-allotment-proposed = The allotment has been proposed. The fund manager decides on it.
done-allotted = The allotment has been made.
done-allotment-dropped = The proposal has been closed.
done-allotment-changed = The allotment has been changed.
done-allotment-closed = The allotment has been closed.
field-use = What it is for
use-activities = Activities of window B
use-running = Running costs: posts, suppliers, evaluation
field-year = Year
activity-title = Ledger of the activity
activity-lead = All that was posted for one mission or one agreement.
activity-balances = Balances

## Entries and corrections

entry = Entry
entry-document = Caused by
entry-act = Posted by
entry-reverses = Takes back
entry-reversed-by = Taken back by
entry-see-reversed = the entry it reverses
entry-see-reversal = its reversal
entry-way-back = How it is taken back
entry-correction = Correction
entry-correct = Propose to take this entry back
entries-all = Show all entries
entries-of-call = Only entries of one call or allotment are shown.
entries-of-activity = Only entries of one activity are shown.
entries-of-partner = Only entries of one partner are shown.
entries-of-contribution = Only entries of one contribution are shown.
entries-of-document = Only entries of one record are shown.
entries-of-state = Only entries for one State are shown.
field-window = Window
field-from = From
field-to = To
trace-title = From this entry to the call
head-rests-on = Rests on
head-signed = Acts, with who signed and when
trace-none = No record is known that this entry rests on.
kind-agreement = Agreement
kind-allotment = Allotment
kind-bank-event = Bank event
kind-bank-line = Bank line
kind-call = Call
kind-contribution = Contribution
kind-correction = Correction
kind-disbursement = Payment
kind-fund = The fund
kind-mission = Mission
kind-nomination = Nomination
kind-order = Order
kind-period = Period
kind-report = Report
kind-round = Selection round and its approval
way-contribution = On the page of the contribution: refund, return or write-off.
way-reserve = On the page of budget control: release from the reserve, or add to it.
way-allotment = On the page of the call or the allotment: cancel the call, or give back or increase the allotment.
way-commitment = On the page of the nomination, mission, agreement or order: decline, cancel or release.
way-payment = On the page of the payment: rejected by the bank, or money returned.
way-report = On the page of the report: what was accepted too much is returned by the partner.
way-mission = On the page of the mission: settle it again.
way-order = On the page of the order: change or cancel it.
way-close = Have the year opened again; what is posted then is closed by another entry.
correction-text = The entry stays. Its reversal, with the same lines the other way round, is posted when a certifying officer agrees. Then record what is right.
correction-date-hint = Accounting date of the reversal. It must lie in an open period.
correction-propose = Propose the reversal
corrections-title = Corrections
corrections-lead = Entries are never changed. What was wrong is taken back by a linked reversal that two persons agree on.
corrections-none = There is no correction. To propose one, open an entry of the ledger.
correction-of = Correction of an entry { $journal }
correction-date = Date of the reversal
correction-entry = Entry to be taken back
correction-agree-text = When you agree, the reversal is posted at once and cannot be undone.
correction-agree = Agree and post the reversal
correction-decline = Decline
correction-withdraw = Withdraw the correction
done-correction-proposed = The correction has been proposed. A certifying officer decides on it.
done-correction-agreed = The reversal has been posted.
done-correction-dropped = The correction has been closed. Nothing was posted.
state-correction-proposed = Proposed
state-correction-posted = Posted
state-correction-declined = Declined
state-correction-withdrawn = Withdrawn
action-correction-propose = Correction proposed
action-correction-agree = Reversal agreed and posted
action-correction-decline = Correction declined
action-correction-withdraw = Correction withdrawn
refusal-own-way-back = This entry is not taken back here, so that the record and the books agree. { $way }
refusal-entry-reversed = This entry has been taken back already, or is itself a reversal.
refusal-date-before-entry = The reversal cannot be dated before the entry ({ $date }).
