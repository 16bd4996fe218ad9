# The status of each record, shown as a tag: state-<record>-<status>.

## The fund

state-fund-designed = Designed
state-fund-threshold-published = Threshold published
state-fund-fundraising = Fundraising
state-fund-active = Active
state-fund-throttled = No new commitments
state-fund-closing = Closing
state-fund-closed = Closed

## Contributions

state-contribution-offered = Offered
state-contribution-screening = In screening
state-contribution-cleared = Cleared
state-contribution-refused = Refused
state-contribution-pledged = Pledged
state-contribution-agreed = Signed
state-contribution-part-received = Received in part
state-contribution-received = Received

## Parameters

state-parameters-proposed = Proposed
state-parameters-approved = Approved
state-parameters-refused = Refused
state-parameters-withdrawn = Withdrawn

## Calls

state-call-draft = Draft
# Cleared by the fund manager: fixed and funded, waiting for its opening date.
state-call-cleared = Cleared
state-call-open = Open
state-call-closed = Closed
state-call-in-review = In review
state-call-decided = Decided
state-call-published = Result published
state-call-archived = Archived
state-call-cancelled = Cancelled

## Nominations

state-nomination-draft = Draft
state-nomination-endorsed = Endorsed
state-nomination-returned = Returned for correction
state-nomination-withdrawn = Withdrawn
state-nomination-eligible = Eligible
state-nomination-ineligible = Requirements not met
state-nomination-scored = Scored
state-nomination-recommended = Recommended
state-nomination-reserve = In reserve
state-nomination-not-selected = Not selected
state-nomination-approved = Approved
state-nomination-accepted = Accepted
state-nomination-declined = Declined

## Reviews

state-review-assigned = Assigned
state-review-recused = Recused
# The reviewer declared no conflict of interest and is reading.
state-review-accepted = In progress
state-review-submitted = Submitted
state-review-locked = Locked

## Rounds of selection

state-round-assembled = Assembled
# The selection method has been run.
state-round-run = Run
state-round-reviewed = Reviewed
state-round-sent = With the High Representative
state-round-approved = Approved
state-round-returned = Returned
state-round-refused = Refused
state-round-published = Published
state-round-closed = Closed

## Approval by the High Representative

state-approval-pending = Pending
state-approval-approved = Approved
state-approval-approved-with-conditions = Approved with conditions
state-approval-returned = Returned
state-approval-refused = Refused
