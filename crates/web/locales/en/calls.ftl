# Calls in the office.

calls-none-office = There is no call yet.
calls-no-meeting = There is no meeting ahead for which a call could be drafted.
call-draft-title = Draft a call
call-draft-text = The draft takes its calendar from the first day of the meeting and its rules from the parameters in force.
call-draft = Draft
call-edit = Edit the call
call-edit-text = English and French are required; English is the language of record. Where another language is missing, readers see the English text, marked as such. Times are in UTC.
call-save = Save the draft
call-clear = Clear the call
# Two amounts.
call-clear-text = The allotment of { $amount } will be taken from { $available } that is unallotted.
call-clear-warning = After clearing, text, criteria, calendar and rules can no longer be changed. The call opens at its date.
call-clear-button = Clear and allot
call-gaps = The call is not complete. What is missing:
call-cancel = Cancel the call
call-cancel-warning = A call that has been cancelled cannot be opened again. What is left of its allotment becomes available again.
call-cancel-button = Cancel the call
reason-public = The reason is published.
call-public = Public page
call-money = Allotment of this call
allotment-hint = In United States dollars. It must be covered by what is unallotted.
weight-hint = Points; the four criteria together make 100.
