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
