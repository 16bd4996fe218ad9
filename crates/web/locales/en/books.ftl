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
