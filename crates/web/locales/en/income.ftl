# The income side and the bank: conversions, receipts recorded by hand, corrections, messages of the bank, estimates.

## Conversions

income-sold-for = Sold for { $amount }
income-received = Received
income-received-currency = Currency received
refusal-conversion-same-currency = A conversion is from one currency into another.

## The statement of a donor

figure-held = Held
donor-statement-held = Held means received and not yet income: no agreement has been signed for it, or the donor has not yet been cleared. It is in none of the other figures.
donor-act-held = Received and held
donor-act-returned = Held, then returned

## Lines joined with what was recorded by hand

line-recorded = Recorded already
line-recorded-text = These were recorded by hand before the line came. If it is one of them, join them: nothing is posted a second time.
match-reason-same-amount = The amount and the currency are the same.
match-reason-same-day = The day is the same.
match-reason-near-day = It was recorded a few days before or after.
line-in-books = It is in the books.
line-waits = It awaits the check of the certifying officer, which will settle the line too.
line-join = It is this one
line-separate = Separate the line from this record
line-separate-text = If the line was joined with the wrong record, separate them. Nothing is posted by it; the line waits for a match again.
done-line-joined = The line is joined with what was recorded.
done-line-separated = The line is separated and is to be matched again.
refusal-line-record-gone = This record is no longer free: it stands on another line, or was sent back. Look at the line again.
refusal-line-other-amount = The record has another amount: { $amount }.
action-bank-join = Line of a bank statement joined with what was recorded by hand
action-bank-separate = Line of a bank statement separated
bank-matched-agreement = Money returned under an agreement
bank-matched-mission = Refund of a mission

## Corrections with which a signature or a receipt is taken back

undo-text = With this entry its record goes back too: the contribution or receipt returns to the state it was in before, and the line of the bank statement waits for a match again.
refusal-undo-rests = This cannot be taken back, because something rests on it: { $step }. Take that back first.
undo-step-receipt = a later receipt
undo-step-receipt-waits = a receipt that awaits its check
undo-step-condition = a condition that was found met
undo-step-write-off = a write-off
undo-step-refund = a refund
undo-step-revaluation = a revaluation of the receivable
undo-step-signed-for = an agreement signed for what was held
undo-step-returned = a return to the donor
undo-step-other = a record that has changed since
refusal-undo-cash-gone = Only { $left } of that currency is left: the money was converted or paid out. Correct that first.
refusal-undo-with-receipt = This is the excess of a receipt. Correct that receipt; both are then taken back.

## Reports of the bank on payments

status-report-text = A pain.002 file says of each payment whether the bank has accepted, made (ACSC, ACCC) or rejected it. What is made is confirmed; what is accepted still waits; what is rejected is taken back, and is paid only if a person asks for it anew.
disbursement-act-hear = recorded that the bank has accepted it
refusal-status-nothing-waits = No payment of file { $number } waits for a report.
refusal-status-after-all = Payment { $number } was confirmed before. If it has come back, record the line of the statement or what you have found out.

## Estimates of late reports at the year’s end

estimate-title = Estimate at the year’s end
estimate-posted = in the books until the report is accepted
estimate-proposed = awaits the confirmation of the certifying officer
estimate-method = Method
estimate-on = Last day of the year
estimate-basis = What it rests on
estimate-method-time = By time: the share of the committed budget for the days that have passed, less what was reported
estimate-method-advance = By advance: all that the partner holds of its advances
estimate-method-letter = By letter: what the partner says
estimate-confirm-text = It has the expense accrued on the last day of the year and reserved programme support cost charged. It is taken back when a report is accepted.
estimate-confirm = Confirm the estimate
estimate-drop = Take the estimate back
estimate-comes-to = Comes to { $usd }
estimate-letter-hint = Enter the amount and the number of the letter below.
estimate-text = The report was due by { $on } and has not been accepted. Its expense of the year can be estimated by one of these methods; another person confirms it.
estimate-propose = Propose the estimate
estimate-amount-hint = For a letter only: the other methods reckon it.
estimate-basis-hint = Number and date of the letter, or a remark.
done-estimate = The estimate is proposed. It awaits the certifying officer.
done-estimate-confirmed = The estimate is in the books.
done-estimate-dropped = The estimate is taken back.
refusal-estimate-not-late = An estimate is for a report due by the end of a year that has ended. This one was due on { $due }.
refusal-estimate-there = An estimate is in the books already.
refusal-estimate-nothing = By this method nothing is left to be estimated.
refusal-estimate-stands = { $usd } are estimated for reports that have not come. Accept the report, or have the estimate taken back first.
refusal-estimate-none = There is no estimate here.
action-report-estimate = Expense of a late report estimated
action-report-confirm-estimate = Estimate of a late report confirmed
action-report-drop-estimate = Estimate of a late report taken back
journal-j33 = Estimate of an activity’s expense
