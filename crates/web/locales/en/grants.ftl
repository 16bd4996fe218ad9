# Grants: partners, agreements, reports, refunds; orders, payroll and programme support.

## Status of a partner

state-partner-recorded = To be cleared
state-partner-cleared = Cleared
state-partner-barred = Barred

## Status of an agreement

state-agreement-drafting = Being drafted
state-agreement-submitted = Before the High Representative
state-agreement-approved = Approved
state-agreement-confidentiality-agreed = Confidentiality terms agreed
state-agreement-cleared = Legally cleared
state-agreement-signed-beneficiary = Signed by the beneficiary
state-agreement-signed-un = Signed by both
state-agreement-active = Active
state-agreement-suspended = Suspended
state-agreement-terminated = Terminated
state-agreement-operationally-closed = Operations closed
state-agreement-financially-closed = Accounts closed
state-agreement-cancelled = Cancelled

## Status of a report

state-report-due = Due
state-report-overdue = Overdue
state-report-escalated = Overdue, taken up by the fund manager
state-report-submitted = Submitted
state-report-queried = Queried
state-report-accepted = Accepted
state-report-waived = Not expected any more

## Status of an order

state-order-drafted = Drafted
state-order-approved = Approved
state-order-committed = Committed
state-order-closed = Closed
state-order-cancelled = Cancelled

## What was done, as the log says it

action-partner-record = Partner recorded
action-partner-clear = Partner cleared
action-partner-bar = Partner barred
action-partner-name-people = Persons acting for a partner named
action-agreement-draft = Agreement drafted
action-agreement-edit = Draft agreement changed
action-agreement-submit = Agreement submitted for approval
action-agreement-send-back = Agreement sent back
action-agreement-approve = Agreement approved
action-agreement-meet-condition = Condition of an agreement met
action-agreement-agree-terms = Confidentiality terms agreed
action-agreement-clear = Agreement legally cleared
action-agreement-sign-beneficiary = Agreement signed by the beneficiary
action-agreement-sign-un = Agreement signed for the fund and committed
action-agreement-begin = Agreement begun
action-agreement-commit-year = Next year of an agreement committed
action-agreement-ask-tranche = Tranche requested
action-agreement-ask-owed = Payment of what is owed under an agreement requested
action-agreement-shift = Amount shifted between budget lines
action-agreement-extend = Agreement extended at no cost
action-agreement-propose-amendment = Amendment proposed
action-agreement-amend = Amendment approved
action-agreement-refuse-amendment = Amendment refused
action-agreement-suspend = Agreement suspended
action-agreement-resume = Agreement resumed
action-agreement-notify = Notice of termination given
action-agreement-reply = Reply to the notice recorded
action-agreement-terminate = Agreement terminated
action-agreement-cancel = Agreement cancelled
action-agreement-record-refund = Refund of a partner recorded
action-agreement-check-refund = Refund of a partner checked
action-agreement-release = Part of a commitment released
action-agreement-confirm-advance = Advance confirmed by its holder
action-agreement-close-operations = Operations of an agreement closed
action-agreement-close-accounts = Accounts of an agreement closed
action-report-submit = Report submitted
action-report-query = Report queried
action-report-accept-narrative = Narrative of a report accepted
action-report-accept = Figures of a report accepted
action-report-pass = Report overdue
action-report-escalate = Overdue report taken up by the fund manager
action-report-waive = Report not expected any more
action-order-draft = Order drafted
action-order-approve = Order approved
action-order-commit = Order committed
action-order-cancel = Order cancelled
action-order-deliver = Delivery recorded
action-order-accrue = Expense accrued
action-order-invoice = Invoice recorded
action-order-payroll = Payroll of a month posted
action-order-release = Part of the commitment of an order released
action-order-close = Order closed
action-order-ask-payment = Payment of an order requested

## Refusals: partners

refusal-partner-type-not-taken = Partners of this type need a waiver; without one the types are: { $types }.
refusal-partner-not-cleared = This partner has not been cleared. The fund manager first records the due diligence on it.
refusal-partner-barred = This partner is barred. Name another partner.

## Refusals: the project document

refusal-ends-before-start = The last day comes before the first.
refusal-activity-below-floor = An activity has a budget of { $floor } at least; this one has { $usd }.
refusal-budget-year-outside = The budget has amounts outside the years { $first } to { $last } of the activity.
refusal-too-many-years = An activity runs over { $most } calendar years at most.
refusal-monitoring-too-small = Monitoring and evaluation need { $least } at least: 5 per cent of the budget.
refusal-overhead-too-large = The partner’s overhead may be { $most } at most here.
refusal-outright-to-partner = An outright grant goes to the beneficiary government itself, not to a partner. Take out the partner, or let the expense follow the reports.
refusal-tranches-not-whole = The tranches add up to { $percent } per cent. They must add up to 100, each of them more than nothing.
refusal-reports-not-in-order = The reports must fall due one after the other, after the first day of the activity.
refusal-not-begun = The activity begins on { $date }.

## Refusals: tranches and money

refusal-all-years-committed = Every year of this agreement is committed.
refusal-outright-has-no-tranches = An outright grant is paid as a whole, not in tranches.
refusal-outright-amount-stands = The amount of an outright grant stands once it is signed.
refusal-tranches-all-asked = Every tranche has been requested.
refusal-tranche-before-unpaid = Tranche { $number } has not been paid yet.
refusal-tranche-report-missing = The report on tranche { $number } has not been accepted yet.
refusal-tranche-too-little-spent = { $spent } is accepted as spent; { $needed } is needed, three quarters of the tranche before.
refusal-tranche-nothing-left = Nothing is left of what is committed.
refusal-tranche-unconfirmed = Payment { $number } has been sent and the bank has not confirmed it. Record first what became of it.
refusal-year-not-committed = The tranche is { $usd }; only { $left } is committed and free. The fund manager first commits the next year.
refusal-advance-open = An advance of { $usd } is still open. It is reported on or paid back first.
refusal-advance-differs = The books hold { $held }. If the partner confirms another amount, find out why before the year is closed.
refusal-payment-open = A payment is still open. It is paid and confirmed first.
refusal-refund-unchecked = A refund waits for the certifying officer.

## Refusals: reports

refusal-reports-open = { $count } reports are still open. Each is accepted, or waived with a reason, first.
refusal-report-overdue = Report { $number } was due on { $date } and is overdue. No tranche is paid before it is in.
refusal-narrative-first = The project officer accepts the narrative first.

## Refusals: changes

refusal-shift-nothing = Enter an amount, and two different lines.
refusal-line-needs-amendment = { $line }: a change of more than { $most }, 25 per cent of the line, needs an amendment.
refusal-shift-needs-amendment = Shifts of more than { $most } over all lines, 15 per cent of the budget, need an amendment.
refusal-extension-not-later = The new end must come after { $date }.
refusal-extension-needs-amendment = An extension beyond { $date }, six months after the end last agreed, needs an amendment.
refusal-amendment-waits = An amendment waits for the High Representative already.
refusal-amendment-nothing = The amendment changes nothing.
refusal-reply-day-past = Leave time for a reply: choose a later day.
refusal-reply-not-heard = The fund manager first gives notice, and the other side replies or lets the day for it pass.

## Refusals: orders

refusal-nothing-to-accrue = Nothing was delivered by { $date } that is neither invoiced nor accrued.
refusal-invoice-twice = An invoice with this number has been recorded for this order.
refusal-payroll-twice = The payroll of { $month } has been posted.
refusal-month-outside = Choose a month within the order that has begun.
refusal-accrual-open = { $usd } is accrued and not invoiced yet.

## Budget lines

budget-personnel = Personnel and consultants
budget-travel = Travel
budget-training = Training
budget-equipment = Equipment
budget-contractual = Contractual services
budget-monitoring = Monitoring and evaluation
budget-audit = Audit
budget-overhead = Overhead of the partner
