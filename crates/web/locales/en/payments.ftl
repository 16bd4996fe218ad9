# Payees, disbursements, payment files and the money of missions.

## Status of bank details of a payee

state-payee-without = No bank details
state-payee-proposed = Bank details to be confirmed
state-payee-payable = Bank details confirmed
state-payee-changing = Blocked: change of bank details to be confirmed
state-payee-closed = Closed

## Status of a disbursement

state-disbursement-requested = Requested
state-disbursement-verified = Verified
state-disbursement-certified = Certified
state-disbursement-approved = Approved
state-disbursement-collected = In a payment file
state-disbursement-sent = Sent, unconfirmed
state-disbursement-confirmed = Paid, to be accounted for
state-disbursement-reported = Reported on
state-disbursement-queried = Report queried
state-disbursement-accepted = Report accepted
state-disbursement-settled = Settled
state-disbursement-rejected = Rejected by the bank
state-disbursement-not-arrived = Never reached the bank
state-disbursement-returned = Returned, not paid

## Who acted before on a disbursement

disbursement-act-request = requested it
disbursement-act-verify = verified it
disbursement-act-certify = certified it
disbursement-act-approve = approved it
disbursement-act-send = released it
disbursement-act-return = returned it
disbursement-act-confirm = recorded its confirmation
disbursement-act-reject = recorded its rejection
disbursement-act-miss = found that it never arrived

## What was done, as the log says it

action-disbursement-verify = Disbursement verified
action-disbursement-certify = Disbursement certified
action-disbursement-approve = Disbursement approved
action-disbursement-return = Disbursement returned
action-disbursement-refused = Act on a disbursement refused: the same person had acted before

## Refusals

refusal-acted-before = You have acted on this disbursement before ({ $act }). Each act is taken by another person; someone else with the role has to take this one.
refusal-payee-blocked = This payee cannot be paid now ({ $state }). The bank details must first be confirmed by a call-back.
refusal-payee-unknown = Choose a payee who is on file.
refusal-payee-name-missing = Enter the name of the payee.
refusal-call-back-missing = Say whom you called and on which number that was on file before.
refusal-call-back-before = The call must have been made after the details were proposed, on { $date }.
refusal-evidence-missing = A finding by hand needs the bank’s reference and a note on how you know.
refusal-entry-not-its-own = This entry does not belong to the disbursement. Load the page again.
refusal-more-than-committed = No more than { $left } may still be paid here.

## Status of a mission

state-mission-opened = Opened
state-mission-visa-applied = Visa applied for
state-mission-visa-granted = Visa granted or not needed
state-mission-visa-refused = Visa refused
state-mission-ticketed = Ticket issued
state-mission-advanced = Advance sent
state-mission-in-session = At the meeting
state-mission-returned = Meeting over, to be settled
state-mission-reported = Reported
state-mission-settled = Settled
state-mission-withdrawn = Withdrawn before the ticket
state-mission-withdrawn-late = Withdrawn after the ticket
state-mission-no-show = Did not attend
state-mission-replaced = Replaced by another nominee
state-nomination-released = Does not travel
state-payment-file-drafted = Collected, not handed over
state-payment-file-sent = Handed over
state-payment-file-discarded = Discarded

## What was done, as the log says it: payees, payment files, missions

action-payee-record = Payee recorded with bank details
action-payee-propose = Bank details proposed
action-payee-confirm = Bank details confirmed by call-back
action-payee-discard = Bank details not confirmed
action-payee-close = Payee closed
action-payment-file-collect = Payment file made up
action-payment-file-hand-over = Payment file handed over: payments sent and posted
action-payment-file-discard = Payment file discarded
action-disbursement-confirm = Payment confirmed by hand
action-disbursement-reject = Payment rejected by the bank: reversed
action-disbursement-miss = Payment never reached the bank: reversed
action-disbursement-bank-file = Confirmations of the bank taken
action-mission-apply-visa = Visa applied for
action-mission-no-visa = No visa needed
action-mission-grant-visa = Visa granted
action-mission-refuse-visa = Visa refused: commitment released
action-mission-withdraw = Withdrawn before the ticket: commitment released
action-mission-substitute = Replaced by another nominee of the State
action-mission-record-ticket = Ticket recorded
action-mission-return-ticket = Ticket sent back
action-mission-ticket = Ticket confirmed
action-mission-arrive = Arrived at the meeting
action-mission-attend = Attendance recorded
action-mission-leave = Register of attendance closed
action-mission-report = Report received
action-mission-decide-dsa = Daily subsistence allowance decided
action-mission-settle = Mission settled
action-mission-withdraw-late = Withdrawn after the ticket
action-mission-miss = Non-attendance decided
action-mission-record-refund = Refund recorded
action-mission-check-refund = Refund checked

## Refusals: payments and missions

refusal-pay-day-past = Choose today or a later day.
refusal-payee-blocked-named = { $payee } cannot be paid now: a change of the bank details has not been confirmed. Disbursement { $number } stands still until then.
refusal-fund-account-missing = The fund’s own bank account is not confirmed. R8 proposes it under Payees, and R12 confirms it.
refusal-payment-number-unknown = { $number } is not the number of a payment of ours.
refusal-payment-amount-differs = The bank says { $paid } for { $number }; { $amount } was sent. Find out by hand.
refusal-payment-told-before = This payment has been settled by an earlier line.
refusal-payment-not-sent = { $number } has not been sent.
refusal-confirmations-nothing-new = Nothing in this file tells of a payment that still waits.
refusal-details-not-yet = Bank details are given once the nomination has been approved.
refusal-substitute-other-state = Choose another nominee of the same State in the same call.
refusal-ticket-waits = A ticket has been recorded and waits for confirmation.
refusal-ticket-none = No ticket waits for confirmation.
refusal-ticket-late = The ticket is bought at least { $days } days before the meeting. If that is not possible, say why.
refusal-meeting-not-begun = The meeting begins on { $date }.
refusal-attendance-unreadable = Enter whole numbers: sessions required, at least one, and of these the sessions attended.
refusal-dsa-undecided = Attendance is below the minimum. The fund manager first decides how much daily subsistence allowance is due.
refusal-dsa-not-covered = The parameters in force do not cover daily subsistence allowance.
refusal-advance-on-its-way = An advance of { $amount } has been requested and not sent. It must first be sent or returned.

## Navigation and lists

nav-payments = Payments
nav-missions = Missions
head-payee = Payee
head-purpose = Purpose of payment
head-number = Number
head-requested = Requested
head-payments = Payments
head-pay-on = To be paid on
head-sent = Handed over
head-bank-account = Bank account
head-for = Paid for

## What is paid

purpose-tranche = Tranche to a partner
purpose-outright-grant = Outright grant
purpose-report-balance = Balance owed after a report
purpose-travel-advance = Daily subsistence and terminal advance
purpose-ticket = Ticket
purpose-delegate-claim = Claim of a delegate
purpose-payroll = Payroll of posts
purpose-programme-support = Programme support cost
purpose-invoice = Supplier’s invoice
purpose-donor-refund = Refund to a donor

## Payees

payee = Payee
payees-title = Payees
payees-lead = Whoever money is paid to. Bank details are proposed by one person and confirmed by another, who calls back on a number that was on file before.
payees-none = No payee is found here.
payee-new = Record a payee
payee-record = Record the payee
payee-close = Close this payee
payee-hint = Payees whose bank details are confirmed.
payee-kind-delegate = Delegate
payee-kind-partner = Implementing partner
payee-kind-donor = Donor
payee-kind-supplier = Supplier
payee-kind-un-account = Other United Nations account
payee-kind-fund = The fund’s own account
field-payee-kind = Kind of payee
field-payee-name = Name of the payee
field-bank-name = Name of the account holder
bank-name-hint = As the bank has it, in Latin letters without accents.
field-bank-account = IBAN or account number
details-account-hint = An IBAN is checked as you send it; spaces do not matter.
field-bic = BIC of the bank
bic-hint = Needed where the account has no IBAN.
details-two-persons = Nothing is paid to these details before another person has called back and confirmed them.
details-reason-hint = Why the details change, and how you learned of it.
details-propose = Propose bank details
details-confirm = Confirm bank details
details-discard = Do not confirm
details-none-wait = No bank details wait for confirmation.
details-waiting = To be confirmed
details-show = Bank details in full
call-back = Call-back
call-back-said = { $whom }, { $number }, { $date }
call-back-text = Call the payee yourself, on a number that was on file before these details came in and not on one given with them. Have the details read to you.
field-whom = Whom you spoke to
whom-hint = Name and function.
field-number = Number called
number-hint = And where it was on file: contract, file, directory.
field-on = Date
done-details-proposed = The bank details have been proposed. Another person confirms them.
done-details-confirmed = The bank details have been confirmed.
done-details-discarded = The proposed details have been set aside.
done-payee-closed = The payee has been closed.
own-bank-title = Bank details
own-bank-lead = The account to which the advance is paid. It is seen only by those who pay and audit; everyone else sees the last four characters.
own-bank-give = Send the bank details
own-bank-not-yet = Bank details are given once the nomination has been approved.
own-bank-waits = These details are being confirmed. You can change them afterwards.

## Disbursements

disbursement = Disbursement
disbursements-title = Disbursements
disbursements-lead = Each is requested, verified, certified, approved and released by different persons. What has been sent is never sent again by itself.
disbursements-none = No disbursement is found here. Payments are requested on the page of a mission, an agreement or an order.
disbursement-acts = Acts
disbursement-return = Return this disbursement
sign-verify = Verify the disbursement
sign-certify = Certify the disbursement
sign-approve = Approve the disbursement
sign-text = You answer for this act with your name. Compare amount, payee and what is paid for.
sign-now = Sign
sign-not-yours = Nothing waits for you here now.
sent-unconfirmed = Sent, and the bank has not confirmed it. It is not sent again before a person has found out what became of it.
find-out = Record what became of it
find-out-record = Record the finding
find-out-text = A rejection, or that it never arrived, takes back what was posted; only then may the payment be requested anew.
found-confirm = The bank has paid it
found-reject = The bank has rejected it or sent it back
found-miss = It never reached the bank
field-outcome = What became of it
evidence = What is known
evidence-said = { $reference }, { $date }
evidence-by-hand = Found out by hand
evidence-note-hint = How you know: whom you asked, what you saw.
done-signed-payment = The act has been recorded.
done-payment-returned = The disbursement has been returned.
done-found-out = The finding has been recorded.
done-payment-requested = The payment has been requested.
confirmations-title = Confirmations of the bank
confirmations-lead = A camt.054 file of the bank says line by line what was paid and what came back.
confirmations-hint = XML, at most 5 MB. Good lines are taken; every other line is reported.
confirmations-load = Load the file
confirmations-waiting = Sent and not confirmed
confirmations-sum = Payments: { $count }; in all { $sum }
refusal-confirmations-part-taken = Lines taken: { $good }. Not taken: { $bad }, for the following reasons.
done-confirmations = The confirmations have been taken.

## Payment files

payment-file = Payment file
payment-files-title = Payment files
payment-files-lead = The bank signatory collects approved disbursements into a file and hands it over once. From that moment they count as sent.
payment-files-none = There is no payment file yet.
collect-nothing = No approved disbursement waits to be paid.
collect-title = Make up a payment file
collect-button = Collect
field-disbursements = Approved disbursements
field-pay-on = Day of payment
hand-over = Hand over to the bank
hand-over-text = Payments: { $count }, in all { $sum }. On handing over they are posted and count as sent; this cannot be undone. Afterwards the file can be downloaded and given to the bank.
hand-over-now = Hand over
hand-over-was = This file has been handed over or discarded.
file-discard = Discard this file
file-discard-text = Its disbursements stay approved and can be collected again.
file-download = Download
file-download-xml = pain.001 for the bank (XML)
file-download-csv = The same as a table (CSV)
file-download-text = Give the bank one of the two, once. The files hold bank details; keep them nowhere else.
done-collected = The payment file has been made up. Hand it over when it is to be paid.
done-handed-over = Handed over: the payments are sent and posted. Download the file and give it to the bank.
done-file-discarded = The payment file has been discarded.

## Missions

mission = Mission of a delegate
missions-lead = The trips of delegates, from acceptance to settlement: what is committed, paid ahead, spent and owed back.
missions-none = No mission is found here. A mission is opened when mission and nominee have accepted.
mission-committed = Committed
mission-paid-ahead = Ticket and advance paid
mission-spent = Spent
mission-left = Left of the commitment
mission-refund-due = Owed to the fund
mission-refund-open = Still owed to the fund
mission-claim-due = Owed to the delegate
mission-round = Round of selection
mission-first-day = First day of the meeting
mission-estimate = Estimate: ticket, daily subsistence, terminals and other
mission-attendance = Attendance
attendance-said = { $attended } of { $required } required sessions
mission-report = Report, or where it is
mission-fault = Without force majeure
mission-no-fault = No fault
mission-substitute = Travels instead
mission-substitute-see = See the nomination
mission-vacant = The seat is vacant. The first of the reserve can take it.
mission-not-now = This is not possible in the present status of the mission.
mission-withdraw = Withdraw this delegate
mission-arrive = Arrived at the meeting
mission-leave = Close the register of attendance
end-text = { $amount } is released to the allotment of the call, the seat becomes vacant and no fault is recorded. This cannot be undone.
visa-title = Visa
visa-applied-on = Visa applied for on
visa-apply = Record the application
visa-none = No visa is needed
visa-granted = The visa was granted
visa-refuse = The visa was refused
ticket-record-title = Ticket
ticket-record = Record the ticket
ticket-number = Number of the ticket or invoice
ticket-number-hint = As the travel agent gives it.
ticket-paid-reference = Bank reference, if it was paid on the spot
ticket-paid-hint = Leave empty where the agent sends an invoice; it is then paid by a disbursement.
ticket-late = Why it was not bought earlier
ticket-late-hint = Only for a ticket less than 16 days ahead.
ticket-on-account = On the agent’s account
ticket-paid = Paid on the spot, reference { $reference }
ticket-waits = Ticket to be confirmed
ticket-confirm-title = Confirm the ticket
ticket-confirm-text = Compare it with the estimate and the most direct and economical route. On confirmation it enters the books.
ticket-confirm = Confirm the ticket
ticket-return = Send it back
pay-ticket = Request payment of the ticket
pay-ticket-text = { $amount } is owed to the travel agent.
pay-advance = Request the advance
pay-advance-text = Daily subsistence and terminal expenses of { $amount } are advanced to the delegate.
pay-claim = Request payment of the claim
pay-claim-text = { $amount } is still owed to the delegate.
pay-no-details = Nothing can be paid to the delegate: the bank details are missing or not confirmed. The delegate or the mission gives them on the nomination.
attendance-title = Register of attendance
attendance-record = Record the attendance
field-attended = Sessions attended
field-required = Sessions required
report-title = Report of the delegate
report-record = Record the report
dsa-title = Daily subsistence allowance after low attendance
dsa-text = Attendance is below { $least } %. Decide how much is due; the delegate is shown the figure and the reason.
dsa-decide = Record the decision
dsa-decided = Daily subsistence allowance as decided
field-dsa = Daily subsistence allowance
field-terminals = Terminal expenses, visa and other
settle-title = Settle the mission
settle-lead = Enter what the trip cost. What was paid ahead and not used is owed to the fund; what was used beyond it is owed to the delegate.
settle-text = Ticket { $ticket }, advance sent { $advance }, committed { $committed }.
settle-dsa-hint = For the nights stayed, as decided where attendance was low.
settle-button = Settle and post
lose-title = Did not travel after the ticket
lose-what = What happened
lost-miss = The delegate did not come
lost-withdraw-late = The State withdrew the delegate
field-force-majeure = Force majeure
force-majeure-hint = Beyond the control of the delegate and the State; a refused visa always is.
lose-recoverable = What can be recovered
lose-hint = Of { $amount } paid for ticket and advance.
lose-text = What cannot be recovered is posted as forfeited cost, and the rest of the commitment is released. The decision can be contested by the State.
lose-button = Decide and post
substitute-title = Let another nominee of the State travel
substitute-text = The commitment is released and the other trip is pre-committed. The other nominee and the mission then accept.
field-substitute = Nominee
substitute-button = Replace
mission-refund-title = Record a refund
refund-record = Record the refund
refund-check-title = Check the refund
refund-check-text = Compare it with the bank statement. On confirmation it enters the books.
done-mission = The mission has been brought up to date.
done-mission-ended = The mission has ended.
done-ticket-recorded = The ticket has been recorded and waits for confirmation.
done-settled = The mission has been settled and posted.

## What waits

task-confirm-details = Confirm bank details
task-verify-payments = Verify disbursements
task-certify-payments = Certify disbursements
task-approve-payments = Approve disbursements
task-collect-payments = Collect approved disbursements
task-hand-over = Hand over payment files
task-unconfirmed = Payments sent and not confirmed
task-missions-visa = Missions waiting for a visa
task-record-tickets = Buy and record tickets
task-confirm-tickets = Confirm tickets
task-settle-missions = Settle missions
task-travel-refunds = Refunds of missions owed to the fund
task-check-travel-refunds = Check refunds of missions

## Requests and the bank's statement

refusal-nothing-to-pay = Nothing is left to be paid here.
action-disbursement-request = Disbursement requested
by-statement = Confirm by the statement
by-statement-text = Statement { $statement } of the bank shows this payment on { $date }.
kind-receipt-held = Receipt held
fund-account-first = Nothing can be paid yet: the fund’s own account is missing or not confirmed. R8 proposes it, R12 confirms it.
