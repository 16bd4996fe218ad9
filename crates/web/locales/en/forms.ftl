# Labels of fields, hints beneath them, heads of tables and short words used on many pages.

## Words of many pages

answer-yes = Yes
answer-no = No
filter = Filter
total = Total
history = History
history-empty = Nothing has happened yet.
entries = Entries in the books
file-size = { $size } KB

## Heads of tables and rows

head-account = Account
head-after = New value
head-allotment = Allotment
head-amount = Amount
head-before = Earlier value
# Of a rule of selection: whether it keeps the list from having more points.
head-binds = Binding
head-call = Call
head-changed = Last change
head-changes = Changes
head-closes = Closes
head-comment = Comment
head-confirmed = Confirmed as
head-cost = Cost, including programme support cost
head-credit = Credit
head-criterion = Criterion
head-currency = Currency
head-date = Date
head-debit = Debit
head-decision = Decision cited
head-donor = Donor
head-effective = In force from
head-finding = Finding
head-from = In force from
head-group = Regional group
head-hash = Digest
head-journal = Journal
head-kind = Kind of donor
head-level = Level
head-limit = Limit
head-loaded = Loaded
head-log = Log entry
head-measure = Measure
# A State of the United Nations (not the status of a record).
head-member-state = State
head-name = Name
head-nominee = Nominee
head-offered = Offered
head-outcome = Outcome
head-parameter = Parameter
head-points = Points
# Points gained if a limit were larger by one.
head-price = Price in points
head-rate = Units for one United States dollar
head-reason = Reason
head-receipt = Receipt number
head-reviewer = Reviewer
head-reviewers = Reviewers
head-roles = Roles
head-rule = Rule
head-seats = Seats
head-source = Source
# The status of a record in its workflow (not a State of the United Nations).
head-state = Status
# Least developed country, landlocked developing country, small island developing State.
head-status = Country groups
head-usd = US dollars
head-used = Used
head-value = Value
head-version = Version
head-what = What
head-when = When
head-who = Who
head-why = Why

## Fields of the office

field-about = Description
field-active = The account may be used
field-allotment = Allotment, including programme support cost
field-amount = Amount
field-account = Account
field-anonymous = Has the donor asked in writing not to be named in public?
field-comment = Comment
field-conflict = Do you have a conflict of interest with this file?
field-currency = Currency
field-date = Date of the document
field-decision = Decision of States
field-donor-kind = Kind of donor
field-donor-name = Name of the donor
field-donor-state = State
field-effective = In force from
field-exit = Outcome
field-file = File
field-into = Put on the list
field-journal = Journal
field-login = E-mail address
field-measure = Measure
field-meeting = Meeting
field-memo = Memorandum to the High Representative
field-name = Name
field-new = New password
field-nights = Nights
field-nomination = Nomination
field-note = Note to the mission
field-offered-on = Date of the letter of offer
field-office = Office or ministry
field-out = Take off the list
field-password = Password
field-present = Present password
# What to look for in a list.
field-q = Search
field-reason = Reason
field-reason-code = Ground for this confirmation
field-reference = Reference
field-reviewer = Reviewer
field-roles = Roles
field-seats = Seats
field-state = State
field-ticket = Estimated price of the ticket
field-tied = Does the letter tie the money to a particular use?
field-tied-words = The words that tie the money
field-title = Title
field-words = In your words
hint-usd = In United States dollars.

## Fields of a nomination

field-family-name = Family name
field-given-names = Given names
field-sex = Sex, as in the passport
field-email = E-mail address of the nominee
field-post = Post
field-employer = Ministry or office
field-employer-type = Kind of employer
field-duty-station = Duty station
field-field = Field of work
field-post-since = In this post since
field-experience = First-hand experience in the present post
field-contribution = Intended contribution to the meeting
field-benefit = Benefit to the State
field-follow-up = Plan for follow-up after the meeting
field-passport-until = Passport valid until
field-available = Is the nominee available on every day of the meeting?
field-overlap = Does another official mission overlap with the meeting?
field-other-sponsor = Other sponsor of the same journey
field-departure-city = City of departure
field-attend-all = Will the nominee attend all formal meetings and all parallel capacity-building activities?
field-report = Will the nominee give a detailed report if invited to do so?
field-publish-name = Does the nominee agree to the publication of the name if selected?
field-note-verbale = Note verbale
field-statement = Statement of the nominee
hint-email = The nominee accepts with an account at this address.
hint-employer = In full, as it should appear in letters.
hint-duty-station = Where the nominee works on most days.
hint-experience = What the nominee does in the present post that bears on the subject of the meeting.
hint-contribution = What the nominee intends to say, prepare or take part in.
hint-benefit = For example a small delegation, or no recent support by the fund.
hint-follow-up = What will be done at home with what was learned, and by when.
hint-passport = It should be valid for at least six months after the meeting. No copy of the passport is asked for.
hint-other-sponsor = Name any other fund or fellowship asked to pay for the same journey.
hint-attend-all = Attendance is recorded during the meeting.
hint-report = After the meeting, if the fund asks for a report.
hint-publish-name = The answer has no bearing on the selection. The nominating State is published in any case.
employer-type-government = Government
employer-type-other = Other
duty-station-capital = Capital
duty-station-seat-of-government = Seat of government, where this is not the capital
duty-station-mission-new-york = Permanent mission in New York
duty-station-elsewhere = Elsewhere
# Choices of the field of work.
field-cyber-diplomacy = Cyber or digital diplomacy
field-digital-policy = Digital policy
field-policy = Policy on security in the use of information and communications technologies
field-technical = Related technical field
field-other = Other
