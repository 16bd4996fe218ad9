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
action-disbursement-request = Disbursement requested
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

refusal-nothing-to-pay = Nothing is left to be paid here.
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
