# Nominations: the list, the form step by step, endorsement, screening, acceptance.

nominations-title = Nominations
nominations-table = Nominations
nominations-none = No nomination is found here.
nominations-q-hint = Name, State code or receipt number.
nominee-unnamed = Nominee not yet named
begin-title = Nominate a delegate
begin-there = Nominations already begun for this call
begin-text = A draft is saved at every step and may be completed later. It counts only once the permanent mission has endorsed it before the deadline.
begin-button = Begin a draft
nomination-edit = Complete the form
nomination-endorse = Endorse
nomination-screen = Screen
nomination-withdraw = Withdraw
# $number is a receipt number.
receipt-number = Received. Receipt number: { $number }
# $gaps is in the words of the project officer; $time and $until are moments.
returned-notice = Returned for correction on { $time }: { $gaps } Please correct the file and endorse it again by { $until }. It can be returned only once.
left-reason = Reason given: { $reason }
rules-title = Requirements
screening-table = Requirements as confirmed by the project officer
finding-met = Met
finding-not-met = Not met
# The answers alone do not decide; a person will.
finding-to-attest = To be confirmed
rule-why-employer = The employer is not stated to be the Government.
rule-why-station = The duty station is not in the capital.
rule-why-field = The field of work is given as “Other”.
rule-why-unanswered = An answer is missing.
rule-why-no-note = The note verbale is not attached yet.
rule-why-no-statement = The statement of the nominee is not attached yet.
rule-why-quality = Experience and intentions are for reviewers to assess.
rule-why-passport = The passport expires less than six months after the meeting.
rule-why-unavailable = The nominee is not available on every day.
rule-why-overlap = Another mission overlaps with the meeting.
rule-why-undertaking = The undertaking was not given.

## The form

step-person = The nominee
step-experience = Experience and intentions
step-travel = Travel
step-undertakings = Undertakings
step-documents = Documents
step-complete = Complete
step-to-do = To do
step-text = Everything you save is kept, complete or not. You may leave at any time and continue later.
save-continue = Save and continue
save-stop = Save and stop here
documents-text = Attach the note verbale that names the nominee, and the nominee’s own statement.
documents-done = Back to the nomination
file-hint = PDF, PNG or JPEG, up to 8 MB.
file-attach = Attach
file-replace = Replace
file-remove = Remove

## Endorsement and withdrawal

endorse-title = Endorse this nomination
endorse-text = By endorsing, the permanent mission submits this nomination on behalf of its Government. Please check what the answers show.
endorse-warning = After endorsement the file can be changed only if it is returned for correction.
endorse-button = Endorse and submit
endorse-gaps =
    { $count ->
        [one] { $count } answer is missing or unclear. Complete it before endorsing:
       *[other] { $count } answers are missing or unclear. Complete them before endorsing:
    }
withdraw-title = Withdraw this nomination
withdraw-warning = A nomination that has been withdrawn cannot be restored. Until the deadline, a new one may be submitted.
withdraw-button = Withdraw the nomination

## Screening

return-title = Return for correction
return-text = Name everything that is missing or unclear. A file can be returned only once, and only until the end of corrections.
return-button = Return to the mission
screen-title = Screen this nomination
screen-title-text = The answers are shown below. Confirm each requirement yourself and give the ground. The permanent mission sees what you confirm.
screen-shows-met = The answers meet this requirement.
screen-shows-not-met = The answers do not meet this requirement.
screen-shows-to-attest = The answers alone do not settle this.
screen-met = Met
screen-not-met = Not met
screen-note-hint = Needed if a requirement is not met; shown to the mission.
screen-button = Record the screening
reason-documents = Documents attached
reason-declaration = Declaration in the form
reason-not-government = Not a government representative
reason-not-capital = Does not work in capital
reason-field = Field of work
reason-experience = Experience in the present post
reason-availability = Availability
reason-passport = Validity of the passport
reason-undertaking = Undertaking not given
reason-duplicate = Support by another sponsor

## Cost and acceptance

ticket-title = Estimate the ticket
ticket-button = Save the estimate
accept-mission = Acceptance by the permanent mission
accept-nominee = Acceptance by the nominee
accepted-yes = Accepted
accepted-waits = Awaited
accept-title = Accept the support
accept-text = The permanent mission confirms that the nominee will attend. The trip is committed once the nominee has accepted as well.
accept-text-nominee = You confirm that you will attend the whole meeting. The trip is committed once your permanent mission has accepted as well.
accept-button = Accept
decline-title = Decline the support
decline-warning = The seat will be offered to the next nominee in reserve. This cannot be undone.
decline-button = Decline
promote-title = Offer the vacant seat
# $place is the place in the reserve list, from 1.
promote-text = A seat is vacant. This nominee has place { $place } in the reserve list. The cost of the trip is pre-committed at once.
promote-button = Offer the seat
