# The parameters: their page, their names and their choices.

parameters-title = Parameters
parameters-lead = What the decision of States leaves open is set here as a parameter, with its source. A change is proposed by the fund manager and approved by the High Representative for Disarmament Affairs. It cites a decision of States, takes effect on a date and never inside an open call.
parameters-propose = Propose a change
parameters-in-force = In force today
parameters-history = History
parameters-versions = Versions
# $number is the number of the version.
parameters-version = Version { $number }
parameters-changes = What this version changes
parameters-first = This is the first version; it changes nothing.
parameters-decide = Decide on this proposal
parameters-approve = Approve
parameters-refuse = Refuse
parameters-withdraw = Withdraw the proposal
parameters-propose-text = Change only what the proposal concerns; everything else stays as it is. Cite the decision of States on which the change rests.
parameters-send = Propose
reason-if-refused = Needed if you refuse.
decision-hint = For example a resolution or a report, with its paragraph.
effective-hint = The change applies from this day, never inside an open call.

## Names

param-activation-threshold-usd = Activation threshold
param-activation-measure = Measure of the activation threshold
param-activity-floor-usd = Smallest budget of an activity
param-fund-floor-percent = Reserve of the fund, share of the yearly plan
param-board-donor-seats = Governance structure: seats of donor States
param-board-beneficiary-seats = Governance structure: seats of beneficiary States
param-board-term-years = Governance structure: term in years
param-advice-binding = Advice of the governance structure is binding
param-posts-financing = Financing of the posts
param-post-levels = Levels of the posts
param-soft-preference = Donors may state a preference for a window or a region
param-donor-in-agreement = The donor is party to agreements with beneficiaries
param-anon-fields = Data withheld when a donor asks not to be named
param-anon-allowed-for = Donors who may ask not to be named
param-anon-min-group = Smallest group of donors not named without a warning
param-priority-share = Target share of least developed countries, landlocked developing countries and small island developing States
param-women-share = Target share of women
param-same-person-limit = Consecutive meetings for which the same person may be supported
param-report-invitation = Invitation of delegates to report
param-capital-rule = Meaning of “working in capital”
param-eligible-observers = Observer States may nominate
param-weight-relevance = Points for relevance of functions
param-weight-contribution = Points for intended contribution
param-weight-benefit = Points for benefit to the State
param-weight-follow-up = Points for plan for follow-up
param-arbitration-gap = Difference in points above which a third reviewer is asked
param-pass-mark = Pass mark of applications for activities
param-state-cap = Delegates of one State, at most
param-region-share-min = Smallest share of a region in activities
param-region-share-max = Largest share of a region in activities
param-partner-types = Kinds of implementing partners
param-other-domain = Other domains allowed with a justification
param-calls-a = Calls for delegates in a year
param-calls-b = Calls for activities in a year
param-synthesis-public = The annual synthesis is public
param-psc-rate = Programme support cost
param-partner-overhead-max = Overhead of implementing partners, at most
param-max-years = Longest duration of an activity, in years
param-accounts-retention-years = Accounts are kept, in years
param-pii-retention-months = Personal papers are kept after closing, in months
param-dsa-covered = Daily subsistence allowance is paid
param-review-request-days = Days in which a review of a decision may be requested
param-conditional-allowed = Conditional contributions are accepted
param-grant-expense-policy = When a grant becomes an expense
param-simple-grant-usd = Amount below which the simple payment schedule applies
param-doubtful-steps = Allowance for doubtful receivables after 12, 24 and 36 months, in percent
param-consult-days = Working days of a consultation
param-prodoc-days = Days to prepare the project document
param-attendance-min = Attendance expected of delegates
param-no-show-cooldown = Meetings without support after an absence without reason
param-replacement-approval = Replacement of a delegate from the reserve
param-elearning-required = Completed online course required

## Choices

choice-pledged = Amounts pledged
choice-signed = Amounts signed
choice-received = Amounts received
choice-fund = From the fund
choice-regular-budget = From the regular budget
choice-all = All donors
choice-non-state = Donors other than States
choice-always = Always
choice-on-request = On request
choice-never = Never
choice-capital-only = In the capital only
choice-capital-or-seat-of-government = In the capital or at the seat of government
choice-on-report = When the report is accepted
choice-outright = At signature
choice-notify = The High Representative is notified
choice-approve = The High Representative approves
