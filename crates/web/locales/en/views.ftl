# What is seen of the catalogue: comparison, calendar, timeline, documents, State pages, gaps.

## Search and comparison
facets-more = More filters
names-title = Titles and names
compare-title = Compare States
compare-lead = Up to four States side by side: what is recorded of each theme, and by which way it reaches the State. The same rows in the same order for all; nothing here ranks or judges.
compare-state = State { $n }
compare-do = Compare
compare-none = Choose one to four States above.
compare-overview = Overview
compare-by-theme = By theme
compare-theme-not-said = Theme not said
compare-more = More
compare-state-page = Page of this State
compare-reached = Reached through
compare-all = All { $n } records
compare-no-record = No record

## Timeline
timeline-title = Timeline
timeline-lead = When programmes ran, as far as their sources say. What is not said is not drawn.
timeline-text = One bar for each record on a scale of years. The table gives the same dates.
timeline-filters = Change words and filters
timeline-table = Records with their time
timeline-undated = Records shown that say no date: { $n }. They stand in the table only.
timeline-said = Begin and end are said
timeline-open = The end is not said; drawn to the date of the source
timeline-day = Only one day is known

## Calendar
record-as-of-month = As of
compare-no-state = None
calendar-title = Calendar
calendar-lead = Courses, exercises and conferences of the catalogue, meetings of the mechanism and calls of the fund.
calendar-month = Show by month
calendar-list = Show as a list
calendar-before = Previous month
calendar-after = Next month
calendar-latest = Latest month with events:
calendar-next = Next month with events:
calendar-none = Nothing is recorded for this time. Choose another month or year, or take away a filter.
calendar-none-coming = Nothing to come is recorded.
calendar-apart = In this month, without days of their own
calendar-feed = Calendar feed (iCalendar)
calendar-feed-hint = Give this address to your calendar program; it follows by itself. It holds what has its days.
calendar-rule = Of the catalogue, the calendar shows what its source dates to the month or the day, at both ends. What only has a year, or no end, stands in the timeline.
calendar-for = For the State
calendar-kind = Kind
calendar-month-only = The source gives the month only
calendar-eligible = States that the call says are eligible
calendar-table = What happens
calendar-all = All in the calendar
weekday-1 = Mon
weekday-2 = Tue
weekday-3 = Wed
weekday-4 = Thu
weekday-5 = Fri
weekday-6 = Sat
weekday-7 = Sun
event-course = Course or workshop
event-exercise = Exercise
event-conference = Conference or exchange
event-meeting = Meeting of the mechanism
event-call = Call of the fund
event-call-opens = Call opens
event-call-closes = Deadline of the call

## Documents
documents-title = Documents
documents-lead = Guides, toolkits, strategies and national positions: what each is, and where it can be read.
documents-none = No document is recorded here. Take away a filter, or try other words.
documents-not-exhaustive = This list is not exhaustive. That a document is not recorded does not mean that there is none.
document-words = Words of the title, summary or publisher
document-kind = Kind of document
document-kind-guide = Guide
document-kind-toolkit = Toolkit
document-kind-strategy = National strategy or policy
document-kind-position = National position
document-kind-assessment = Assessment
document-kind-outcome = Outcome of a conference or process
head-document = Document
document-publisher = Published by
document-date = Date
document-read = Where to read it
document-open = Open
document-no-scores = Only that an assessment exists, its date and its address are recorded; never what it found or any score.
document-copy-of = Our copy: { $name }
document-copy-licence = Taken on { $date }. Permitted by: { $licence }
document-states = Of the States
document-source = Where this record was taken from
document-new = Add a document
document-new-lead = Another person opens its address before it is published. Leave empty what is not known.
document-translations = Title in other languages
document-links-hint = One a line: the code of the language, a space and the address, e.g. fr https://example.org/guide.pdf. Without a code if the language is not known.
document-states-hint = Whose strategy, position or assessment it is. One a line: names in any of the six languages, or codes such as FJI.
document-summary-hint = One sentence in your own words. Leave empty for an assessment.
document-source-hint = A document with its paragraph, or who says so.
document-opened-yes = I have opened the address, and it leads to this document
document-confirm-text = The address still leads to this document.
document-copy = Copy of our own
document-copy-text = Keep a copy only if a licence or its publisher permits it; everyone can then read it here.
document-licence = What permits it
document-licence-hint = The name of the licence, or the publisher’s letter with its date.
document-file = File
document-keep = Keep the copy
document-withdraw-text = The document leaves the public list. This cannot be undone.
done-document-submitted = The document is submitted and waits for verification.
done-document-ended = The document is no longer to be published.
done-document-kept = The copy is kept.
task-verify-documents = Verify submitted documents
task-publish-documents = Publish verified documents
state-document-submitted = Submitted
state-document-verified = Verified
state-document-rejected = Rejected
state-document-published = Published
state-document-withdrawn = Withdrawn
action-document-submit = Document submitted
action-document-revise = Document changed
action-document-verify = Document verified
action-document-publish = Document published
action-document-confirm = Document confirmed
action-document-withdraw = Document withdrawn
action-document-reject = Document rejected
action-document-keep = Copy kept

## States
state-documents = Strategies, positions and other documents
state-documents-none = No document of this State is recorded. That does not mean that there is none.
state-documents-all = All documents of this State
state-assessments = Assessments
state-assessments-none = No assessment is recorded.
state-calendar = To come
compare-with = Compare with other States
contact-point = Contact point nominated
contact-point-said = Said by the State itself, as of { $date }
contact-point-text = Only yes or no and the day are kept, and everyone sees them. Who the contact point is stays with the directory itself.
contact-point-nominated = Has your State nominated a contact point for the directory?
contact-point-on = As of
own-state-title = What your State says of itself
own-state-lead = Nothing here has to be answered. What you say can be changed at any time.
own-state-save = Save
own-gaps = Gaps by theme
own-gaps-text = For which themes nothing is recorded for your State is seen by your State and the fund manager only, unless you agree that everyone sees it.
own-gaps-shown = May everyone see them?
done-own-state = What your State says is saved.
action-profile-declare = Contact point declared
action-profile-agree = Answer on showing gaps

## Gaps of States
gaps-states-title = States by theme
gaps-states-lead = What is recorded for single States by theme and status, what ends within six months, and where nothing is recorded.
gaps-states-rule = The gaps of a single State are shown to that State and the fund manager only, and to everyone once the State has agreed.
gaps-states-none = No State whose gaps you may see is recorded here. Look at the regions instead, or sign in for your State.
gaps-source-date = Dated
gaps-source-undated = Date not said
gaps-named = by name
gaps-reached = through a region or organisation
gaps-ending = Ends within six months: { $n }

## Refusals
refusal-reading-language = Begin the line with the code of a language, of two or three letters, or with the address.
refusal-document-state-missing = Name the State whose strategy, position or assessment it is.
refusal-assessment-link-only = Of an assessment only its existence, date and address are kept. Leave the summary empty, and keep no copy.
refusal-document-summary-long = The summary is too long. Say in one or two sentences what the document is about.
refusal-licence-missing = Say what permits a copy: the licence, or the publisher’s letter.
refusal-not-your-state = Only the mission of that State may say this.

## Demonstration
demo-clock-year = A year and a month on: what the catalogue has not had confirmed grows stale
month-of-year = { $month ->
        [1] { month-january }
        [2] { month-february }
        [3] { month-march }
        [4] { month-april }
        [5] { month-may }
        [6] { month-june }
        [7] { month-july }
        [8] { month-august }
        [9] { month-september }
        [10] { month-october }
        [11] { month-november }
       *[12] { month-december }
    } { $year }

## Ways that readers look for

home-programmes = Existing capacity-building programmes: for whom, by whom, with map, calendar and comparison.
search-words = Words
search-state-page = See what is recorded for this State
theme-elsewhere = In the schemes of others
record-link-footnote = Named in the source, footnote { $note }
