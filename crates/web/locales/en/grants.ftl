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

## Agreements

agreement = Agreement
agreements-title = Agreements
agreements-lead = Agreements on activities of window B: with whom, for how much, and where each stands.
agreements-none = There is no agreement here. The project officer drafts one once the High Representative has approved an activity.
agreement-number = Agreement { $number }
agreement-new = Draft an agreement
agreement-new-text = Begin with what is known; the tranches follow from the budget and can be changed on the next page. Save once more after changing the dates: the budget then has a column for each year.
agreement-draft = Save the draft
agreement-edit = Change the draft
agreement-save = Save the draft
agreement-gaps = Before it can be submitted:
agreement-beneficiaries = Beneficiary States
agreement-recipient = Paid to
agreement-time = Time
agreement-ends = Last day
agreement-decision = Decision of the High Representative
agreement-approved = Approved
agreement-terms-state = Confidentiality terms, by the State
agreement-terms-fund = Confidentiality terms, by the fund
agreement-cleared = Legal clearance
agreement-signed-state = Signed by the beneficiary
agreement-signed-fund = Signed for the fund
agreement-payee = Payee
agreement-payee-open = Give bank details
agreement-money = What the money does
agreement-committed = Committed
agreement-committed-hint = Direct cost, without programme support
agreement-spent = Recognised as expense
agreement-spent-hint = By accepted reports, or at signature
agreement-advance = Advance open
agreement-advance-hint = Paid, neither reported nor paid back
agreement-room = Free
agreement-room-hint = Committed, neither spent nor advanced nor on its way
agreement-owed = Owed
agreement-owed-hint = Accepted beyond the advances, or an outright grant not yet requested
agreement-contractual = Later years
agreement-contractual-hint = Contractual, subject to availability; with programme support
agreement-line = Budget line
agreement-budget = Budget
agreement-no-budget = No budget yet.
agreement-agreed-line = agreed: { $usd }
agreement-year-committed = committed
agreement-year-contractual = subject to availability
agreement-tranche = Tranche
agreement-percent = Share
agreement-payment = Payment
agreement-report = Report
agreement-plan = Tranches and reports
agreement-plan-outright = Reports; the grant itself is paid as a whole
agreement-no-plan = No tranches yet.
agreement-notice = Notice of termination was given; a reply is awaited until { $date }. Reasons: { $reasons }
agreement-reply = Reply
agreement-reply-record = Record the reply
agreement-next = What can be done now
agreement-submit = Submit to the High Representative
agreement-send-back = Send back
agreement-agree-terms = Agree to the confidentiality terms
agreement-clear = Record the legal clearance
agreement-sign-beneficiary = Record the beneficiary’s signature
agreement-begin = Begin the activity
agreement-suspend = Suspend
agreement-resume = Resume
agreement-approve = Approve
agreement-approve-text = What the allotment covers is pre-committed now, programme support included. Years it does not cover stay contractual, subject to availability.
agreement-with-psc = Budget with programme support
conditions-hint = One condition a line. Each blocks the signature until the project officer finds it met.
field-conditions = Conditions
agreement-condition-met = This condition is met
agreement-condition-open = A condition of the approval is still open:
agreement-sign = Sign for the fund
agreement-sign-text = With this signature the money is committed, and the reports fall due. An outright grant becomes expense at once.
agreement-cancel = Cancel the agreement
agreement-cancel-text = What was pre-committed goes back to the allotment.
agreement-terminate = Terminate
agreement-terminate-text = Of the reports still due, only the last one is expected, within 30 days. Unspent money is paid back.
agreement-close = Close the operations
agreement-close-text = Every report is in. After this only money is settled: refunds, releases, closing of the accounts.
agreement-close-accounts = Close the accounts
agreement-close-accounts-text = What is left of the commitment goes back to the allotment.
terms-hint = Reference of the annex that both sides agree on, before anything begins.
clear-hint = Reference of the legal opinion or clearance.
signed-copy-hint = Reference of the signed copy on file.
suspend-hint = Late report, sign of fraud, sanction on the partner, security, force majeure.
notice-give = Give notice of termination
field-reply-by = Reply by
field-assets = Assets, and who keeps them
assets-hint = Write “none” if nothing was bought that lasts.
field-evaluation = An evaluation follows
field-objective = Objective and results
field-lead-state = Lead beneficiary State
lead-state-hint = It signs; without a partner it is paid itself.
field-other-states = Other beneficiary States
other-states-hint = Three-letter codes with spaces, for example KEN SEN.
field-partner = Implementing partner
partner-hint = Who gets the money. Leave it empty where the government implements itself.
agreement-decision-hint = Reference of the decision that approved the activity.
field-decided-on = Day of the decision
field-starts = First day
field-expense-policy = When it becomes expense
agreement-refund-clause = Refund clause
refund-clause-usual = What is not spent is paid back to the fund within 60 days of the last day.
field-grant-allotment = Allotment
grant-allotment-hint = What it is paid out of. It must be chosen before submission.
budget-of-year = Budget of { $year }
budget-hint = In United States dollars, without programme support of the fund. Empty: nothing.
plan-hint = Together 100 per cent. Each report is about its tranche.
tranche-percent = Tranche { $number }, per cent
tranche-report-due = Report { $number } due
tranche-next = The next tranche
tranche-next-text = Tranche { $number }: { $usd }. It is paid after four persons have verified, certified, approved and released it.
tranche-not-yet = It cannot be requested yet:
tranche-ask = Request the tranche
owed-ask = Request the payment
owed-ask-text = { $usd } is owed and has not been requested.
commit-year = Commit the next year
commit-year-text = { $year } takes { $usd } with programme support; { $free } is free in the allotment.
release-button = Release what will not be spent
release-text = Up to { $usd } can go back to the allotment. This cannot be undone.
release-what = What is neither spent nor advanced, nor going to be, goes back to the allotment with its programme support.

## Changes of an agreement

shift-record = Shift between lines
shift-text = Without an amendment: at most 25 per cent of a line, and 15 per cent of the budget over all.
field-budget-year = Year
field-line-from = From line
field-line-to = To line
extend-button = Extend at no cost
extend-text = Up to six months beyond the end last agreed; the last report falls due as much later.
amendment-title = Proposed amendment
amendment-propose = Propose an amendment
amendment-text = Another amount, purpose or partner, or a later end, is decided by the High Representative.
amendment-reason-hint = Why, with the reference of the beneficiary’s consent.
amendment-change = Change of the budget
amendment-line = { $from }, then { $to }
amendment-approve = Approve the amendment
amendment-approve-text = What it takes more is committed now; what it takes less is released.
amendment-refuse = Refuse the amendment

## Refunds and advances

refunds-title = Money paid back
grant-refund-record = Record a refund
grant-refund-text = It posts when the certifying officer has checked it.
refund-checked = Checked
refund-waits = To be checked
refund-check = The bank’s credit is there
grant-refund-check-text = { $usd }, reference { $reference }. Checking posts it.
field-was = What it was
was-advance = Still an advance
was-this-year = Expense of this year
was-earlier-year = Expense of an earlier year
advance-confirm = Record the confirmation of the advance
advance-confirm-text = At the end of a year its holder confirms in writing what it holds.
advance-unconfirmed = Not confirmed

## Reports

head-report = Report
report-number = Report { $number }
reports-due-title = Reports expected
reports-due-lead = What is due, waits or is overdue. Thirty days after its date a report is overdue, and no tranche is paid before it is in.
reports-due-none = No report is expected.
report-due = Due
report-submitted = Submitted
report-recorded-by-staff = Recorded by staff from: { $paper }
report-narrative = Narrative
report-narrative-accepted = Narrative accepted
report-accepted = Figures accepted
report-figures = Expense by line
report-spent = Spent in this report
report-question = Question
report-answer = Answer
report-form = Give the report
report-form-text = What was spent since the report before, by budget line.
report-submit = Submit the report
narrative-hint = What was done, what came of it, what was different from the plan.
field-received-as = Received as
received-as-hint = The paper or mail you record this from, with its date.
narrative-accept = Accept the narrative
narrative-accept-text = Then the finance assistant looks at the figures.
report-accept = Accept the figures
report-accept-text = { $usd } becomes expense, with its programme support.
report-waits-narrative = The project officer accepts the narrative first.
report-query = Ask a question
field-question = Question
report-escalate = Take up the overdue report
report-waive = Expect it no more
reminder-30 = due within 30 days
reminder-7 = due within 7 days
reminder-0 = the date has come

## Partners

partner = Implementing partner
partners-title = Implementing partners
partners-none = No partner is on record. Record one below.
partner-form = Record a partner
partner-record = Record the partner
field-partner-name = Name of the partner
field-partner-type = Type
partner-type-ngo = Non-governmental organization
partner-type-academia = Academic institution
partner-type-io = International organization
partner-type-ro = Regional organization
partner-type-un = United Nations entity
partner-type-firm = Private firm
field-organisation = Organization on record
organisation-hint = If it is one of the organizations of States on record.
partner-clear = Clear the partner
partner-clear-text = Before money goes to it: lists of sanctions and exclusion, audited accounts, capacity, earlier work.
partner-due-diligence = Due diligence
field-waived = A type that is not foreseen is waived
waived-hint = Say why in the due diligence.
partner-bar = Bar the partner
partner-barred-why = Why it is barred
partner-people = Name who acts for it
field-people = Who acts for it
people-hint = Accounts with the role of implementing partner. They give its reports and request its tranches.
partner-balance = Advances it holds
partner-no-agreements = No agreement names this partner.
partner-paid = Advanced
partner-confirmed = Confirmed for last year

## Orders

head-order = Order
orders-title = Orders and posts
orders-lead = What the fund itself buys, and its posts: approved, committed, delivered, invoiced, paid.
orders-none = There is no order here. The finance assistant drafts one.
order-number = Order { $number }
order-new = Draft an order
order-draft = Save the order
order-no-allotment = No allotment for running costs is open. The fund manager makes one first.
order-kind-monitoring = Monitoring, evaluation, audit
order-kind-portal = Translation, meetings, portal
order-kind-posts = Posts
field-supplier = Supplier
supplier-hint = Empty for posts.
order-amount-hint = Without programme support, which is reserved with it.
order-from = From
order-until = Until
order-price = Price
order-accrued = Accrued, not invoiced
order-to-pay = Invoiced, not requested
order-paid = Paid
order-deliveries = Deliveries
order-invoices = Invoices
order-payments = Payments
order-approve = Approve the order
order-approve-text = { $needed } with programme support is pre-committed; { $free } is free in the allotment.
order-commit = Commit the order
order-commit-text = The order may go out to the supplier after this.
order-deliver = Record a delivery
order-invoice = Record an invoice
field-last = It is the last invoice
last-invoice-hint = Then all that was accrued is taken up, and what was too much goes back.
order-payroll = Post the payroll of a month
field-month = A day of the month
order-pay = Request the payment
order-pay-text = { $usd } is to be paid.
order-no-payee = No payee with confirmed bank details is on file. Record one under payees first.
order-accrue = Accrue what was delivered
order-accrue-text = For the end of a year: delivered by that day, not invoiced.
order-accrue-date = Delivered by
order-close = Close the order
order-close-text = What is left of the commitment goes back.
order-cancel-text = The order ends here. What is reserved or committed for it goes back to the allotment.
order-cancel = Cancel the order

## Programme support

support-title = Programme support due
support-lead = Charged on every expense and due to the programme support account, until it is settled.
support-due = Due
support-in-flight = On its way
support-nothing = Nothing is to be settled now.
support-settle = Request the settlement

## Done

done-agreement = The agreement is updated.
done-agreement-drafted = The draft is saved.
done-agreement-approved = The agreement is approved and pre-committed.
done-agreement-signed = The agreement is signed and committed.
done-payment-asked = The payment is requested. Four persons now verify, certify, approve and release it.
done-refund-recorded = The refund is recorded and waits for the certifying officer.
done-report = The report is updated.
done-report-accepted = The figures are accepted and posted.
done-partner = The partner is updated.
done-order = The order is updated.

## Tasks

task-narrative = Read the reports submitted
task-begin-agreement = Begin signed activities
task-clear-partner = Clear partners
task-agree-terms = Agree on confidentiality terms
task-sign-agreement = Sign agreements
task-sign-for-state = Sign agreements for your State
task-overdue-reports = Take up overdue reports
task-approve-order = Approve orders
task-approve-agreement = Decide on agreements
task-decide-amendment = Decide on amendments
task-accept-report = Accept the figures of reports
task-clear-agreement = Record legal clearances
task-check-refund = Check refunds of partners
task-commit-order = Commit orders
task-give-report = Give reports that are due
