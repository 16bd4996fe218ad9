# Why something is refused, and what to do next. Each stands beside its field or at the top of the page.

## Any form

refusal-stale-form = Someone has changed this since you opened the form. What you typed is kept below; check it against the present version and send it again.
refusal-commit-reused = This form has been sent before with other content. Load the page again and repeat the change.
refusal-form-not-ours = This form was not sent from a current page of this site. What you typed is kept below; check it and send it again.
refusal-body-too-large = What was sent is too large. Files may have up to { $max } MB; send less at once.
refusal-not-your-role = Your role does not allow this step. Ask a person who holds the role, or the secretariat of the fund.
refusal-not-your-own = The same person may not take both steps. Another person with the same role has to do this.
# $state is the status of the record, for example “Open”.
refusal-step-not-allowed = This is not possible in the present status ({ $state }). Load the page again to see what is possible now.
refusal-answer-missing = Enter an answer.
refusal-too-long = This has { $count } characters; { $max } are allowed. Shorten it.
refusal-choose-one = Choose one of the answers.
refusal-reason-missing = Give a reason.
refusal-number-unreadable = Enter a whole number in digits.
refusal-day-unreadable = Enter a date, for example 2026-12-07.
refusal-date-in-future = The date lies in the future. Enter the date of the document, today at the latest.
refusal-date-in-past = The date has passed. Choose today or a later day.
refusal-mail-unreadable = Enter an e-mail address, for example name@example.org.
refusal-state-unknown = Choose a State from the list.

## Amounts

refusal-amount-unreadable = Enter an amount in digits, for example 900000.00.
refusal-amount-not-positive = Enter an amount larger than zero.
refusal-amount-too-large = This amount is too large to be recorded. Check the number of digits.
refusal-amount-too-precise =
    { $digits ->
        [0] { $currency } has no decimals. Enter a whole amount.
        [one] { $currency } has { $digits } decimal. Enter the amount with no more.
       *[other] { $currency } has { $digits } decimals. Enter the amount with no more.
    }
refusal-currency-unknown = “{ $code }” is not the code of a currency. Enter three letters, for example USD.
refusal-rate-unreadable = “{ $text }” is not a rate. Enter digits with a decimal point, larger than zero.
refusal-rate-missing = There is no operational rate for { $currency } on { $date }. Ask the finance assistant to load the rates of that month, then send this again.
refusal-available-too-small = Only { $available } is available; { $needed } is needed. Reduce the amount, or ask the fund manager to make more available first.
refusal-entry-unbalanced = The entry does not balance, so nothing was recorded. Please tell the secretariat of the fund.

## Files

refusal-file-missing = Attach the file.
refusal-file-empty = “{ $name }” is empty. Choose another file.
refusal-file-too-large = “{ $name }” is larger than { $max } MB. Attach a smaller file.
refusal-file-type = “{ $name }” is not a PDF, PNG or JPEG file. Save it in one of these formats and attach it again.
# $reason is one of the messages of import.ftl.
refusal-import-whole = { $reason }
refusal-import-line = Line { $line }: { $reason }
refusal-import-cell = Line { $line }, column “{ $column }”: { $reason }
refusal-import-rule = Line { $line }, “{ $rule }”: { $reason }
refusal-rates-nothing-new = Every rate in this file is already on record. Load a file with new rates.
# The findings follow this message.
refusal-rates-part-taken =
    { $good ->
        [one] { $good } rate was loaded.
       *[other] { $good } rates were loaded.
    } { $bad ->
        [one] { $bad } line was not; correct it and load the file again:
       *[other] { $bad } lines were not; correct them and load the file again:
    }

## The fund

refusal-threshold-unpublished = Fundraising cannot open before the activation threshold is published (A/AC.292/2025/1 §16). Publish the threshold first.
refusal-threshold-not-reached = { $reached } of the threshold of { $threshold } has been reached; { $missing } is missing. Activate the fund when the threshold has been reached.
refusal-officers-unnamed = The certifying officer, the approving officer and the bank signatory must be named first.
# $role is the name of a role.
refusal-officer-missing = Name a person for this role: { $role }.
refusal-officer-without-role = { $name } does not hold this role: { $role }. Choose another person, or ask the administrator to grant the role.
refusal-officer-twice = { $name } already holds another part in these transactions. Choose a different person.
refusal-fundraising-not-open = Fundraising is not open. The fund manager opens it once the activation threshold is published.
refusal-fund-not-active = The fund is not active, so no call can be made. The fund manager activates it once the threshold has been reached.

## Contributions

refusal-donor-missing = Name the donor.
refusal-purpose-not-taken = Contributions are not earmarked; “{ $field }” cannot be recorded. If the letter ties the money to a use, answer the question about the tie.
refusal-earmark-blocks = The letter ties the money to a use. The fund manager must decide on this first.
refusal-conditional-not-allowed = Conditional contributions are not accepted under the parameters in force. Choose another outcome.
refusal-reference-missing = Enter the number or the date of the document.
refusal-receipt-waits = Another receipt is still to be checked. Record this one after it has been confirmed.
refusal-wrong-currency = The agreement is in { $currency }. Record the receipt in that currency.
refusal-more-than-due = Only { $due } is still due under the agreement. Enter that amount or less, or choose to hold what exceeds it.
refusal-more-than-left = Only { $left } is left. Enter that amount or less.
refusal-payment-text = Enter letters without accents, digits and / - ? : ( ) . , ' + only, within the length that banks take.
refusal-payment-account = This is not the number of a bank account. Check it with the payee; an IBAN has two letters, two check digits and the number.
refusal-payment-bic = Enter the BIC of the bank: eight or eleven capital letters and digits. Only an IBAN may do without.
refusal-payment-twice = This number stands in the file already. Give each payment a number of its own.
refusal-payment-none = The file holds no payment.
refusal-posts-on-regular-budget = Under the parameters in force the posts are financed from the regular budget; no payroll is posted in the books of the fund.
refusal-anonymity-not-for-states = Under the parameters in force, contributions of States are always named.

## Parameters

refusal-param-out-of-range = Enter a whole number from { $low } to { $high }.
refusal-param-whole-dollars = Enter whole dollars, without cents.
refusal-param-words = Enter between 1 and { $max } characters.
refusal-doubtful-steps = “{ $value }” is not a series of rising percentages. Enter for example 25/60/100.
refusal-param-nothing-changed = Nothing has been changed. Change at least one value.
refusal-param-decision-missing = Cite the decision of States on which the change rests.
# $call is the number of a call.
refusal-param-inside-open-call = Call { $call } runs under the present parameters until { $date }. Propose a later day.
refusal-param-none-in-force = No parameters are in force. Please tell the secretariat of the fund.
refusal-quantity-unreadable = Enter a number of seats from 0 to 200 or a whole percentage, for example 5 or 40%.
refusal-penalty-unreadable = Enter points from 0 to 100 with at most two decimals, separated by slashes, for example 0/5/7.5.
refusal-sub-regions-unreadable = Enter names of the classification M49 with their numbers, for example Southern Asia: 2; Melanesia: 10%.
refusal-rule-bounds-crossed = The largest number is below the smallest. Raise it, or lower the other.
refusal-weights-not-100 = The points of the four criteria add up to { $sum }; they must add up to 100.

## Calls

refusal-meeting-unknown = Choose a meeting from the list.
refusal-meeting-past = This meeting has already begun. Choose one that lies ahead.
refusal-call-language-missing = English and French are required. Enter the text in this language.
refusal-calendar-order = This date must come after the one before it.
refusal-calendar-after-meeting = Acceptance must end before the meeting begins on { $date }. Choose an earlier date.
refusal-call-rules-impossible = These rules cannot all be kept, whoever is nominated. Edit the draft and change at least one of the rules that follow.
refusal-limit-seats =
    { $n ->
        [one] { $n } seat
       *[other] { $n } seats
    }
refusal-limit-budget = Budget for all trips: { $amount }
refusal-limit-state-cap =
    { $n ->
        [one] At most { $n } delegate of each State
       *[other] At most { $n } delegates of each State
    }
refusal-limit-least =
    { $n ->
        [one] { $whom }: at least { $n } seat
       *[other] { $whom }: at least { $n } seats
    }
refusal-limit-most =
    { $n ->
        [one] { $whom }: at most { $n } seat
       *[other] { $whom }: at most { $n } seats
    }
# Said of a call whose deadline lies in the past, and of a nomination that comes too late.
refusal-deadline-past = The deadline for nominations has passed.

## Nominations

refusal-call-not-open = This call is not open for nominations. Its opening is set for { $date }.
refusal-call-still-open = The call is open until { $time }. Screening begins after that.
refusal-observer-not-eligible = Under the parameters in force only Member States may nominate; { $state } is an observer State. Please consult the secretariat of the fund.
refusal-corrections-over = Corrections ended on { $time }. The file stays as it is; for questions, please write to the secretariat of the fund.
refusal-returned-before = This file has been returned once already. Screen it as it stands.
refusal-rule-unconfirmed = Confirm whether this requirement is met.
refusal-reason-code-missing = Choose the ground for this confirmation.
refusal-note-missing = Explain to the mission which requirement is not met and why.
refusal-acceptance-over = Acceptance ended on { $time }. Please write to the secretariat of the fund.
refusal-conditions-open =
    { $count ->
        [one] { $count } condition of the approval is still open. Acceptance is complete once the project officer has marked it as met.
       *[other] { $count } conditions of the approval are still open. Acceptance is complete once the project officer has marked them as met.
    }
refusal-no-vacancy = No seat is vacant. The reserve is called upon when a seat becomes vacant.

## Reviews

refusal-reviewer-without-role = { $name } is not a reviewer. Choose a person who holds this role.
refusal-reviewer-own-state = { $name } is an official of the nominating State. Choose another reviewer.
refusal-reviewer-twice = { $name } already reviews this file, or has handed it back. Choose another reviewer.
refusal-no-seat-empty = This file has all its reviewers. A third is asked only if the first two differ too much.
refusal-conflict-words-missing = Describe the conflict of interest in a few words.
refusal-points-out-of-range = Enter a whole number of points from 0 to { $max }.
refusal-comment-missing = Give the grounds for your scores.

## Rounds

refusal-files-not-scored = Some files are not yet screened or scored. Complete the reviews, then assemble the round.
refusal-round-under-way = A round with these inputs is already under way. Continue with that round.
refusal-round-infeasible = No list keeps all the rules. The page of the round names the rules that contradict each other and what would help.
refusal-file-changed-since = The file of { $state } has changed since the round was assembled. Assemble and run the round again.
refusal-override-not-on-list = This nominee is not on the list. Choose one who is.
refusal-override-not-outside = Choose a nominee of this round who is not on the list yet.
refusal-memo-missing = Write a memorandum to the High Representative.
refusal-conditions-missing = Write each condition on a line of its own.
refusal-condition-unknown = This condition has been met already, or does not exist. Load the page again.

## Signing in and accounts

# The same for an unknown address, a wrong password and a disabled account.
refusal-login-wrong = The e-mail address or the password is not right. Check both and try again.
refusal-login-paused = There were several attempts with a wrong password. Try again after { $time }.
refusal-login-taken = An account with this address exists already. Use another address, or change that account.
refusal-password-short = The password needs at least { $min } characters.
refusal-password-wrong = The present password is not right.
refusal-roles-missing = Choose at least one role.
refusal-administrator-alone = A system administrator holds no other role. Choose either that role or others.
