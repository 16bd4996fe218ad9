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
