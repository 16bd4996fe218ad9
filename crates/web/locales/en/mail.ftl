# Mail and saved searches.

## Mail

mail-subject-campaign-open = A reply is invited
mail-subject-campaign-extended = More time for a reply
mail-subject-campaign-reminder = A deadline for a reply is near
mail-subject-freshness = A record of yours is to be confirmed
mail-subject-search-confirm = Mail about a search: is it you?
mail-subject-search-news = Something new for a search you saved
mail-text-campaign-open = A collection of replies has been opened. The letter, the deadline and the questionnaire are here:
mail-text-campaign-extended = The deadline of a collection of replies has been extended. You find it here:
mail-text-campaign-reminder = The deadline of a collection of replies is near and no reply has been received from you. Replies are voluntary. You find the questionnaire here:
mail-text-freshness = A record that you contributed to the catalogue is to be confirmed, so that readers know whether it still holds. You find it here:
mail-text-search-confirm = Somebody asked for mail about a search at this address. If it was you, begin it here; if not, do nothing, and the address is deleted after seven days:
mail-text-search-news = There is something new or changed for a search that you saved. You find it here:
mail-foot = This mail was sent by a machine. It holds a link and no content.
mail-stop = On the same page you end this mail with one click; your address is deleted then.
mail-template-campaign-open = Campaign opened
mail-template-campaign-extended = Deadline extended
mail-template-campaign-reminder = Reminder of a deadline
mail-template-freshness = Record to be confirmed
mail-template-search-confirm = Question whether mail is wished
mail-template-search-news = News for a saved search
mail-own-title = Mail I receive
mail-address = Address
mail-language = Language of the mail
mail-choose = Save
mail-own-searches = Saved searches
mail-own-none = No search is saved. Search for programmes and choose “Mail about what is new”.
mail-to-visitor = A visitor
mail-link = Where its link leads
mail-again = Try again
mail-failed = Mail that failed
mail-server-set = A mail server is set: what waits is sent when its time has come.
mail-server-none = No mail server is set. Mail waits until the setting mail_server is given.
mail-outbox-title = Mail
mail-outbox-lead = Every mail holds a link and no content. Addresses of visitors are not shown here.
mail-outbox-none = No mail has been written.
head-mail = Mail
head-mail-to = To
head-written = Written
head-sent-or-next = Sent, or next try
head-tries = Tries
head-search = Search
head-saved = Saved
head-last-mail = Last mail
head-manage = Manage
task-failed-mail = See mail that failed
done-mail-chosen = The language is saved.
done-mail-again = The mail waits to be sent again.
privacy-mail = Whoever saves a search leaves a mail address. It is used for that mail alone, stands outside the log, is not shown to anyone, and is deleted when the mail is ended, or after seven days if it is never confirmed. Mail holds a link and no content.

## Saved searches

search-save-title = Mail about what is new
search-save-lead = When a published record that this search finds is new or changed, you get a mail, at most once a day.
search-save = Save the search
search-see = See the search
search-email = Mail address
search-email-hint = Used for this alone, and deleted when you end the mail.
search-visitor-text = First you get a mail with a link. Only when you have followed it does the mail begin.
search-own-text = Mail goes to the address of your account, { $address }.
search-title = Saved search
search-asked-text = Somebody, perhaps you, asked for mail about a search at your address.
search-confirm = Begin the mail
search-not-me = It was not me: delete my address
search-active-text = When something new is found you get a mail, at most once a day.
search-stop-title = End the mail
search-stop-text = The address kept for this search is deleted.
search-stop = End the mail and delete the address
search-ended-text = No mail is sent for this search any more. The address is deleted.
search-no-news = Nothing new has been found since the search was saved.
search-news = New or changed
search-news-since = As of the mail of { $time }
search-manage = News, and end
done-search-asked = If the address is right, a mail with a link is on its way. The mail begins when the link is followed.
done-search-saved = The search is saved.
done-search-confirmed = The mail begins.
done-search-stopped = The mail has ended and the address is deleted.
refusal-search-too-long = This search is too long to be saved.
refusal-search-full = No more searches can be saved at present. End one that you no longer need, or come back later.

## Workflow

state-mail-queued = Waiting
state-mail-sent = Sent
state-mail-failed = Failed
state-saved-search-asked = To be confirmed
state-saved-search-active = Active
state-saved-search-stopped = Ended
state-saved-search-lapsed = Not confirmed
action-mail-try = Mail taken up
action-mail-send = Mail sent
action-mail-give-up = Mail given up
action-mail-postpone = Mail postponed
action-mail-requeue = Mail to be tried again
action-mail-choice-set = Language of mail chosen
action-saved-search-ask = Mail about a search asked for
action-saved-search-save = Search saved
action-saved-search-confirm = Mail about a search confirmed
action-saved-search-stop = Mail about a search ended
action-saved-search-lapse = Unconfirmed search forgotten
action-saved-search-tell = News of a search written
action-campaign-remind = Reminder of a campaign written
action-programme-remind = Reminder of a record written
