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
