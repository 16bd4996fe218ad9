# What everyone sees without signing in.

## Navigation

nav-status = Status of the fund
nav-contributions = Contributions
nav-calls = Calls
nav-states = States
nav-parameters = Parameters
nav-log = Log
nav-privacy = Privacy
nav-accessibility = Accessibility
# The page of what waits for the person signed in.
nav-work = My work
nav-nominations = Nominations
nav-contributions-office = Contributions (office)
nav-calls-office = Calls (office)
nav-ledger = Ledger
nav-accounts = Accounts

## Home

home-lead = This fund, financed by voluntary contributions, supports the participation of delegates in the work of the United Nations on security in the use of information and communications technologies. Its finances, its calls and the way its decisions are taken are open to all.
home-no-call = No call is open at present. Calls are announced on this page and on the page of calls.
# $number is the number of a call such as A-2026-1; $time is a moment, already formatted.
home-open-call = Call { $number } is open for nominations until { $time }.
home-see-call = Read the call
home-doors = What you will find here
home-calls = Calls for nominations: who may be nominated, by when, and how the selection is made.
home-status = Where the fund stands: pledged, signed and received, and what has been allotted and committed.
home-contributions = Every contribution, in the donor’s currency and in United States dollars, for reading or download.
home-parameters = The rules in force, with their source and their earlier versions.
home-states = The States and their groups, as used in the rules of selection.
home-log = The latest entry of the log in which every act is recorded.

## Status

status-title = Status of the fund
status-lead = The figures below come from the books of the fund at the moment of reading. Amounts are in United States dollars.
status-three = Pledged, signed and received
status-money = Where the money is
status-money-text = Only money that has been received can be allotted to a call. From there it is pre-committed when the High Representative approves a list, committed when a nominee accepts, and spent when the expense is recognized.
see-contributions = See the contributions
figure-pledged = Pledged
figure-pledged-hint = Announced in writing; not yet binding.
figure-signed = Signed
figure-signed-hint = Agreed in a signed agreement.
figure-received = Received
figure-received-hint = Credited to the account of the fund and checked.
fund-state = Status
fund-umbrella = Held within
fund-active-since = Active since
threshold-amount = Activation threshold
threshold-none = Not yet published. Fundraising opens only after the threshold has been published.
threshold-reached = Reached so far
threshold-picture = Progress towards the activation threshold
threshold-picture-text = { $reached } of the threshold of { $threshold } has been reached.
threshold-goal = Threshold { $amount }
threshold-versions = Versions of the threshold
measure-pledged = measured by amounts pledged
measure-signed = measured by amounts signed
measure-received = measured by amounts received
three-picture = Pledged, signed and received, side by side
three-picture-text = Three separate figures. The same contribution may stand in each of them, so they are never added together.
money-picture = From money received to money spent
money-picture-text = The ceiling is the sum of what is unallotted, allotted, pre-committed, committed and spent.

## Contributions

contributions-title = Contributions
contributions-lead = Contributions by donor. Pledged, signed and received are three separate figures and are never added together. Each amount stands in the donor’s currency and in United States dollars, at the United Nations operational rate of exchange of the month.
contributions-table = Contributions by donor
contributions-none = No contribution has been pledged yet.
contributions-anonymity = Contributions are public unless the donor expressly requests otherwise. Donors who asked not to be named stand together in one line; their amounts are part of every total.
donor-anonymous = Donors not named at their request
donor-kind-state = Member State
donor-kind-philanthropic = Philanthropic organization
donor-kind-private = Private sector
download-csv = Download as CSV
download-json = Download as JSON

## Calls

calls-title = Calls
calls-lead = In a call, Governments are invited to nominate delegates whose participation in a meeting the fund will support. Criteria, calendar and rules of selection are fixed before a call opens.
calls-table = Calls
calls-none = No call has been published yet.
call-number = Call { $number }
# $reason is in the words of the fund manager.
call-cancelled = This call has been cancelled. Reason: { $reason }
call-nominate = Nominate a delegate
call-how = Nominations are made by permanent missions. Officials in capital may prepare a draft; the mission endorses it. To obtain access, please write to the secretariat of the fund through your permanent mission.
call-result-published = The result of this call has been published.
call-see-result = See the result
call-meeting = Meeting
call-place = Place
call-days = Days
from-to = { $from } to { $to }
call-seats = Seats
call-allotment = Allotment for this call
call-calendar = Calendar
call-who = Who may be nominated
call-who-text = All Member States may nominate. Each nominee should meet the following requirements; each is confirmed by a person, never by the machine alone.
call-criteria = Criteria
call-selection = How the selection is made
call-covers = What the fund pays, estimated for one delegate
call-proof = How to verify this call
call-proof-text = The content of the call was fixed when it was cleared. The digests below show that neither the rules nor the seed of the draw have been changed since.
call-frozen = Digest of the content (SHA-256)
call-draw = Digest of the seed of the draw (SHA-256)
call-parameters = Version of the parameters
calendar-opens-at = Opening of the call
calendar-closes-at = Deadline for endorsed nominations
calendar-corrections-until = End of corrections
calendar-scores-by = End of reviews
calendar-decide-by = Decision of the fund manager
calendar-approve-by = Approval by the High Representative
calendar-accept-by = Deadline for acceptance
criterion-relevance = Relevance of the nominee’s functions
criterion-contribution = Intended contribution to the meeting
criterion-benefit = Benefit to the State
criterion-follow-up = Plan for follow-up
rule-a = A government representative working in capital in cyber or digital diplomacy, policy or a related technical field
rule-b = First-hand experience in the current post, and the intention to contribute to the meetings
rule-c = Able to travel and to stay for the whole meeting
rule-d = Will attend all formal meetings and all parallel capacity-building activities
rule-e = Ready to give a detailed report if invited to do so
rule-seats =
    { $seats ->
        [one] { $seats } seat is available.
       *[other] { $seats } seats are available.
    }
rule-state-cap =
    { $cap ->
        [one] At most { $cap } delegate of each State is selected.
       *[other] At most { $cap } delegates of each State are selected.
    }
rule-budget = The estimated cost of all trips, including programme support cost, stays within { $amount }.
rule-every-group = Every regional group with an eligible nominee receives a seat, if the number of seats allows.
rule-merit = Within these rules, the list with the highest total score is chosen.
rule-new-states = Between equal lists, the one with more States that the fund has never supported comes first.
rule-draw = Any remaining tie is decided by a draw. How its seed is made stands in this call.
trip-ticket = Economy-class return ticket
trip-dsa = Daily subsistence allowance
# $amount is for one night.
trip-nights =
    { $nights ->
        [one] { $amount } for { $nights } night
       *[other] { $amount } for each of { $nights } nights
    }
trip-terminals = Terminal expenses
trip-other = Visa and other expenses

## States

states-title = States
states-lead = The Member States and observer States of the United Nations, with their regional groups and, where they apply today, the country groups that may be given priority. A status holds for dated periods only.
states-map = The States at a glance
states-table = States and their groups
map-text = Each State is one square of the same size, placed roughly where it lies. The squares express no opinion on borders or on the status of any territory.
map-priority = Least developed country, landlocked developing country or small island developing State
map-other = Other State
status-until = until { $date }

## Log

log-title = Log
log-lead = Every act in this fund is recorded in a log: who acted, when, in which role and for what reason. Each entry contains the digest of the entry before it, so that nothing can be changed afterwards unnoticed.
log-latest = Latest entry
log-hash = Its digest
log-at = Made
log-check = The operator and the auditors verify the whole log, and the records against it, with this command:

## Privacy

privacy-title = Privacy
privacy-1 = This site sets only the cookies it needs. A session cookie keeps you signed in; it ends when you sign out, after two hours without use, or after twelve hours. Another cookie remembers your language, and one shows for a moment that something was done. There is no advertising and no tracking, and nothing is loaded from other sites.
privacy-2 = What a nomination says about a person is seen by the officials of the nominating State, the nominee, the staff of the fund, the reviewers assigned to the file after they have declared that they have no conflict of interest, and the auditors. Reviewers do not see e-mail addresses or passport dates. Nobody else sees it. The name of a selected delegate is published only if the person has agreed; the nominating State of each selected delegate is always published.
privacy-3 = Only the date until which a passport is valid is asked for. Copies of passports, visas and bank papers are not stored here. The letters and statements attached to a nomination are kept with its file.
privacy-4 = Every change made by a person with an account is recorded in a log with name, role, time and reason, and the log cannot be altered. Passwords are stored only in a form from which they cannot be read. To ask what is stored about you, or to have an error corrected, please write to the secretariat of the fund, if you are a nominee through your permanent mission.

## Accessibility

accessibility-title = Accessibility
accessibility-1 = This site aims to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA. Every page works with the keyboard alone, with screen readers and without script, on small screens and when text is enlarged.
accessibility-2 = The site is in the six official languages of the United Nations; Arabic is set from right to left. Text that exists in another language only is marked as such. Each picture has a description, and its figures are also given as a table. The map of the States is not mirrored in Arabic.
accessibility-3 = If something does not work for you, or if you need a document in another form, please tell the secretariat of the fund: which page it was, what you wanted to do and what happened. A nomination is never refused because the form was out of reach; the secretariat will help you to submit it in time.

## When there is no page to show

not-found-title = Page not found
not-found-text = There is no such page, or you need to be signed in with another account to see it. Check the address, or start from the home page.
not-found-home = Home page
refused-title = This could not be done
refused-text = Nothing was changed. The reasons are given at the top of this page.
refused-back = Back to my work
failed-title = The service is unavailable for the moment
failed-text = Nothing was changed. Please try again in a few minutes. If the problem continues, write to the secretariat of the fund with the time and the address of the page.
