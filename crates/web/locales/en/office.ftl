# The workspace, the fund in the office, accounts, signing in.

## Workspace

office-title = My work
office-waits = This waits for you:
office-nothing = Nothing waits for you at present.
task-of-call = Call { $call }
task-publish-threshold = Publish the activation threshold
task-open-fundraising = Open fundraising
task-name-officers = Name the certifying officer, the approving officer and the bank signatory
task-activate = Activate the fund
task-screen-donors = Decide on donors in screening
task-resolve-earmarks = Decide on offers tied to a use
task-sign-agreements = Record signed agreements
task-decide-parameters = Decide on proposed parameters
task-record-pledges = Record pledges
task-record-receipts = Record receipts
task-check-receipts = Check receipts
task-finish-call = Complete and clear the draft call
task-draft-call = Draft a call
task-nominate = Nominate a delegate
task-finish-drafts = Complete drafts and have them endorsed
task-correct = Correct files that were returned
task-accept = Accept or decline the support
task-screen = Screen nominations
task-assign = Assign reviewers
task-assemble = Assemble the round of selection
task-run = Run the selection
task-conditions = See to the conditions of the approval
task-send-round = Send the list to the High Representative
task-publish-round = Publish the result
task-promote = Offer vacant seats to nominees in reserve
task-approve = Decide on the list
task-review = Review files

## The fund

fund-title = The fund
fund-public = Public page
# $time is a moment, already formatted.
fund-active-text = The fund has been active since { $time }. Calls can open.
officer-none = Not yet named
threshold-form = Publish the activation threshold
threshold-form-again = Publish a new version of the threshold
threshold-form-text = The amount and its measure are announced before the first fundraising call (A/AC.292/2025/1, paragraph 16). Afterwards they can be replaced only by a new version with a public reason.
threshold-publish = Publish
threshold-reason-hint = The reason is published with the new version.
fundraising-form = Open fundraising
fundraising-form-text = From then on, offers of contributions can be recorded.
fundraising-open = Open fundraising
officers-form = Officers
officers-form-text = Three different persons, none of whom records transactions. Without them the fund cannot be activated.
officers-name = Name the officers
activate-form = Activate the fund
activate-reached = The threshold has been reached.
activate-not-reached = The threshold has not been reached yet.
activate-named = The three officers have been named.
activate-not-named = The three officers have not all been named yet.
activate-button = Activate

## Accounts

accounts-title = Accounts
accounts-none = No account is found here.
account-active = Active
account-disabled = Disabled
account-new = New account
account-new-text = Give the first password to the person by a safe way and ask for it to be changed at once.
account-create = Create the account
account-change-text = A change of roles takes effect at once; the person has to sign in again.
account-save = Save
account-own = This is your own account. Another administrator changes its roles.
account-state-hint = Needed for the roles of permanent mission, official in capital and nominee. For reviewers: the State whose official the person is.
my-account = My account
password-title = Change the password
password-change = Change the password
password-hint = At least 12 characters. You sign in again afterwards.
password-first-hint = At least 12 characters.

## Signing in

sign-in-title = Sign in
sign-in-button = Sign in
sign-in-kept = You were signed out. What you typed is kept; sign in and it will be shown to you again.
sign-in-demo = This is a demonstration. Its accounts and their password are on the page “About this demonstration”.
sign-in-help = No account, or the password is lost? Please write to the secretariat of the fund, officials of States through their permanent mission.

## Done: shown after the word “Done”

done-accepted = Your acceptance is recorded.
done-account = The account is saved.
done-activate = The fund is active.
done-anonymity = The wish of the donor is recorded.
done-assembled = The round is assembled.
done-assigned = Reviewers are assigned.
done-attached = The file is attached.
done-begun = The draft is begun.
done-call-cancelled = The call is cancelled.
done-call-cleared = The call is cleared and its allotment made.
done-call-drafted = The call is drafted.
done-call-saved = The call is saved.
done-checked = The receipt is confirmed and in the books.
done-condition = The condition is marked as met.
done-decided = The decision is recorded.
done-declared = Your declaration is recorded; the file is open to you.
done-declined = The support is declined.
done-detached = The file is removed.
done-earmark = The decision on the tie is recorded.
done-endorsed = The nomination is endorsed and submitted. Please keep the receipt number.
done-fundraising = Fundraising is open.
done-offer = The offer is recorded.
done-officers = The officers are named.
done-override = The list is changed.
done-password = The password is changed. Please sign in again.
done-pledged = The pledge is recorded.
done-promoted = The seat is offered.
done-proposed = The change is proposed.
done-published = The result is published.
done-rates = The rates are loaded.
done-receipt = The receipt is recorded and waits to be checked.
done-recused = Your conflict of interest is recorded; the file is handed back.
done-resumed = You are signed in again. What you typed is below; please check it and send it.
done-returned = The file is returned to the mission.
done-reviewed = Your scores are submitted.
done-run = The selection has been run.
done-saved = Saved.
done-screened = The result of the screening is recorded.
done-screening = The screening is recorded.
done-sent = The list is sent to the High Representative.
done-signed = The agreement is recorded.
done-threshold = The threshold is published.
done-ticket = The estimate is saved.
done-withdrawn = The nomination is withdrawn.
