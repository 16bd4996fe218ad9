# Collection campaigns. Terms follow the vocabularies; review marks what has no official form.

campaigns-title = Collection of replies
campaigns-lead = Member States, entities of the United Nations system and others are asked what capacity-building they give, receive and need. Every reply can be read whole.
campaigns-none = No campaign has been opened yet.
campaigns-office-lead = A campaign has letters in six languages, a deadline and a questionnaire without mandatory questions.
campaigns-office-none = There is no campaign yet. Begin one: its letters are written out already and can be put into your own words.
head-campaign = Campaign
head-reply = Reply
head-reply-of = Reply of
head-reply-sent = Sent
head-marks = Marks

## In the office

campaign-new = Begin a campaign
campaign-new-lead = Nothing goes out before the fund manager opens the campaign. In the letters, { "{" }deadline{ "}" } stands for the deadline and { "{" }link{ "}" } for the address.
campaign-edit = Change the draft
campaign-keep = Save the draft
campaign-titles = Title
campaign-letter-hint = Write { "{" }deadline{ "}" } where the deadline is to stand and { "{" }link{ "}" } where the address is to stand.
campaign-sections = Sections of the questionnaire
campaign-deadline = Deadline
campaign-deadline-hint = In UTC
campaign-open = Open the campaign
campaign-open-text = The letters become public and replies can be given. They cannot be changed afterwards; the deadline can be extended.
campaign-extend = Extend the deadline
campaign-extend-text = Everyone reads the new deadline and the reason. A deadline cannot be brought forward.
campaign-reason-hint = Everyone can read it.
campaign-close = Close the campaign
campaign-close-text = No reply is taken any more, not even a late one. Those sent stay readable.
campaign-discard = Discard the draft
campaign-discard-text = The draft is given up. This cannot be undone.
campaign-paper = Type in a reply that came on paper
campaign-paper-text = What you type in is published at once and marked as typed in by staff. What the State has saved on its own pages stays as it is.
campaign-public-page = Public page
campaign-back = Back without doing anything
campaign-letters = Letters
campaign-opened = Letters went out
campaign-extension = Extension
campaign-extended-from = From { $from } to { $to }
campaign-closed = Closed
campaign-group-missions = Note verbale to the permanent missions
campaign-group-un-entities = Letter to entities of the United Nations system
campaign-group-others = Mail to other entities
campaign-letter-missions =
    The Secretariat presents its compliments to the permanent missions and invites Member States to give their views on existing capacity-building programmes and initiatives in the field of the security of information and communications technologies, within and outside the United Nations system.
    Replies are kindly requested by { "{" }deadline{ "}" }, at { "{" }link{ "}" }, as a spreadsheet or on paper. No question must be answered. Each reply will be published as received.
campaign-letter-un-entities =
    The Secretariat would be grateful to receive, by { "{" }deadline{ "}" }, information on the capacity-building programmes and initiatives of your organization in the field of the security of information and communications technologies.
    The questionnaire is at { "{" }link{ "}" }. No question must be answered. Each reply will be published as received.
campaign-letter-others =
    You are invited to tell, by { "{" }deadline{ "}" }, of the capacity-building programmes and initiatives of your organization in the field of the security of information and communications technologies.
    The questionnaire is at { "{" }link{ "}" }. No question must be answered. Each reply will be published as received.

## Who has answered

campaign-states-answered = States that have answered
campaign-of-states = Of { $n } States asked, alone or in a joint reply
campaign-entities-answered = Other entities that have answered
campaign-map = Replies of States
campaign-answered = Answered
campaign-answered-jointly = Named in a joint reply
campaign-not-answered = Not answered
campaign-no-judgement = “Not answered” says only that no reply was received here. Replies are voluntary; nothing is concluded from their absence.
campaign-replies-states = Replies of States
campaign-replies-entities = Replies of other entities
campaign-no-replies = None so far.
campaign-mark-late = After the deadline
campaign-mark-extension = In the extension
campaign-mark-joint = Joint reply
campaign-way-web = Through the pages
campaign-way-sheet = As a spreadsheet
campaign-way-paper = On paper, typed in by staff
campaign-supplemented = Supplemented: { $time }
campaign-reply-of = Reply of { $who }
campaign-earlier = As sent earlier: { $time }
campaign-note-number = Number of the note verbale or letter
campaign-note-hint = If there is one. Everyone can read it.
campaign-not-answered-here = Not answered
campaign-joint = Also given for these States
campaign-joint-hint = For a joint reply only: one State a line, in any language. Each must have agreed.
campaign-joint-with = In a joint reply sent by { $who }
campaign-state-reply = Reply to the collection
campaign-state-none = No reply was received. Replies are voluntary; nothing is concluded from their absence.

## The questionnaire

campaign-section-strategies = National strategy and policy
campaign-ask-strategies = Is there a national strategy or policy on the security of information and communications technologies? Since when, and where can it be read?
campaign-section-international-law = International law
campaign-ask-international-law = On which topics is there a national position or training, and where can it be read?
campaign-section-norms = Norms of responsible State behaviour
campaign-ask-norms = Which norms does your work on implementation cover, and how?
campaign-section-confidence-building = Confidence-building measures
campaign-ask-confidence-building = Which measures does your work cover, and how?
campaign-section-contact-point = Global points of contact directory
campaign-ask-contact-point = Has a point of contact been nominated? Please give no names or contact details: replies are published.
campaign-section-assessments = Assessments
campaign-ask-assessments = Which assessments of capacity have been made, when, and where can they be read? Results and scores are not asked for.
campaign-section-programmes-given = Programmes offered
campaign-ask-programmes-given = Which programmes and initiatives do you carry out or pay for, for whom, since when and until when?
campaign-section-programmes-received = Programmes received
campaign-ask-programmes-received = From which programmes and initiatives do you benefit, and until when?
campaign-section-needs = Needs
campaign-ask-needs = In which areas is support wished for? This reply is published: write here only what may be public.
campaign-section-views = Views and lessons
campaign-ask-views = What has worked, what is missing, what should the United Nations do?

## Writing a reply

campaign-reply-write = Write the reply
campaign-reply-private = No question must be answered. What you write is seen by your own State or entity alone until it is sent.
campaign-reply-keep = Save
campaign-reply-preview = Save and preview
campaign-reply-send = Send the reply
campaign-reply-send-text = From now on everyone can read the reply. A supplement can be sent later; what was sent stays readable.
campaign-reply-sent-already = The reply was sent. What you change here stays private until you send it too.
campaign-reply-sent-see = See the reply as sent
campaign-reply-back = Back to the reply
campaign-reply-nothing = Nothing is written that has not been sent.
campaign-reply-language = Language of the reply
campaign-not-open-any-more = This campaign takes no replies any more.
campaign-sheet = With a spreadsheet
campaign-sheet-text = Fill in the columns “{ campaign-choose }”, “{ campaign-in-words }” and “{ campaign-link }” of the sheet and load it here. The rows that hold are taken into the saved reply; of the others you are told what is wrong. Nothing is sent by this. The sheet may be in any of the six languages.
campaign-sheet-file = Filled-in sheet (XLSX or CSV)
campaign-sheet-load = Load the sheet
campaign-sheet-workbook = Get the questionnaire as a workbook (XLSX)
campaign-sheet-template = Get the questionnaire as a sheet (CSV)
campaign-sheet-section = Section
campaign-sheet-question = Question
campaign-sheet-choices = Choices
campaign-how-section = Leave it as it is: it says which section the row answers.
campaign-how-read = To be read. What you write here is not taken.
campaign-how-chosen = For sections with choices: what applies, by name or by code, each on a line of the cell or separated by semicolons. The cell offers the choices; several can be typed.
campaign-how-text = Plain text. Leave it empty if you do not wish to answer.
campaign-entity-name = Name of the entity
campaign-entity-kind = Kind of entity
campaign-entity-un = Of the United Nations system
campaign-entity-other = Other
campaign-choose = What applies
campaign-in-words = In words
campaign-link = Where it can be read
campaign-who = Who replies
campaign-who-state = A State
campaign-who-un = An entity of the United Nations system
campaign-who-other = Another entity
campaign-respondent = Name
campaign-respondent-hint = Of the State in any language, or of the entity
campaign-came = Received on
done-campaign-kept = The draft is saved.
done-campaign-opened = The campaign is open.
done-campaign-extended = The deadline is extended.
done-campaign-closed = The campaign is closed.
done-campaign-discarded = The draft is discarded.
done-reply-kept = The reply is saved. It has not been sent.
done-reply-sent = The reply is sent. Everyone can read it.
done-reply-recorded = The reply is typed in and published.

## Workflow

state-campaign-draft = Draft
state-campaign-open = Open
state-campaign-discarded = Discarded
state-campaign-closed = Closed
state-campaign-reply-draft = Being written
state-campaign-reply-sent = Sent
action-campaign-draft = Campaign drafted
action-campaign-edit = Draft of a campaign changed
action-campaign-discard = Draft of a campaign discarded
action-campaign-open = Campaign opened
action-campaign-extend = Deadline of a campaign extended
action-campaign-close = Campaign closed
action-campaign-reply-save = Reply saved
action-campaign-reply-send = Reply sent
action-campaign-reply-record = Reply typed in from paper
task-open-campaigns = Open or discard drafted campaigns
task-close-campaigns = Close campaigns whose deadline is over, or extend them
task-reply-campaign = Reply to the collection, if you wish
refusal-campaign-title-lang = The title is missing: { $lang }.
refusal-campaign-letter-lang = { $group }: the text is missing { $lang }.
refusal-campaign-sections-missing = Choose at least one section of the questionnaire.
refusal-campaign-deadline-past = The deadline must lie ahead.
refusal-campaign-not-later = The new deadline must be later than the present one, { $deadline }.
refusal-campaign-runs-still = The deadline, { $deadline }, is not over yet.
refusal-campaign-not-open = The campaign is not open: no reply is taken.
refusal-reply-empty = Nothing is answered. Answer at least one section before it is sent.
refusal-reply-day-outside = Choose a day between the opening of the campaign and today.
refusal-reply-section-unknown = This campaign has no section “{ $section }”.
refusal-section-twice = This section is answered in an earlier row.
refusal-nothing-to-choose = This section has no choices: write the answer in words.
refusal-reply-sheet-part = Rows taken: { $good }. Not taken: { $bad }; each is told below with its line.
