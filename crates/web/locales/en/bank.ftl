# Receipts under agreements and held, what is written off or paid back, rates, and the bank.

## Status

state-contribution-overdue = Overdue
state-contribution-written-off = Written off
state-contribution-refunded = Refunded
state-held-receipt-recorded = To be checked
state-held-receipt-held = Held
state-held-receipt-received = Signed for
state-held-receipt-returned = To be returned
state-held-receipt-withdrawn = Sent back
state-bank-line-unmatched = Not matched
state-bank-line-proposed = Matched, to be checked
state-bank-line-matched = Matched
state-bank-line-set-aside = Set aside
state-bank-event-recorded = To be checked
state-bank-event-posted = In the books
state-bank-event-withdrawn = Sent back

## What was done, as the log says it

action-contribution-fall-overdue = Contribution fell overdue
action-contribution-remind = Reminder to the donor recorded
action-contribution-send-back-receipt = Receipt sent back
action-contribution-meet-condition = Condition of the donor found to be met
action-contribution-propose-write-off = Write-off proposed
action-contribution-agree-write-off = Write-off agreed
action-contribution-propose-refund = Refund proposed
action-contribution-agree-refund = Refund agreed
action-contribution-drop-proposal = Proposal withdrawn or not agreed
action-contribution-pay-refund = Payment of a refund requested
action-held-record = Receipt to be held recorded
action-held-check = Held receipt checked
action-held-send-back = Held receipt sent back
action-held-assign = Held receipt attributed to a contribution
action-held-accept = Held receipt signed for
action-held-return = Held receipt to be returned
action-held-pay-back = Payment of a held receipt back requested
action-bank-load = Bank statement loaded
action-bank-set-aside = Line of a bank statement set aside
action-bank-take-up = Line of a bank statement taken up again
action-bank-record = Interest, charge or conversion recorded
action-bank-check = Interest, charge or conversion checked
action-bank-send-back = Interest, charge or conversion sent back

## Instalments, reminders

instalments = Instalments
instalment-due = Due on
still-due = Still due
field-instalments = Instalments
instalments-hint = One a line: the day and the amount, for example 2026-09-01 250000. Left empty, the whole amount is due on the day of signature.
field-refund-clause = Clause on refunds
refund-clause-hint = If the agreement allows a refund: the clause, word for word.
field-hold-excess = If more came than is due
hold-excess = Hold the excess until it is signed for or returned
reminder = Reminder
reminder-form = Record a reminder
reminder-text = The contribution is more than 30 days overdue. Record the letter by which the donor was reminded.
reminder-record = Record the reminder
receipt-back-title = The receipt is not on the bank statement
receipt-back = Send the receipt back

## Condition of a donor

donor-condition-met = Condition met for
donor-condition-open = Condition not yet met for
condition-form = Record that the condition is met
condition-text = What stands under a condition becomes income, and may be spent, only for the amount for which the condition is met.
condition-evidence = Evidence
evidence-hint = What shows that the condition is met, with the number of the document.
condition-record = Record

## Held receipts

held-title = Receipts held
held-one = Receipt held
held-lead = Cash that came without an agreement, before the screening of the donor or in excess of what was agreed. It is a liability and cannot be spent until the fund manager signs for it or returns it.
held-none = No receipt is held.
held-new = Record cash from an unknown source
held-form = Record cash that has come in
held-form-text = It will be held: { $why }.
held-record = Record the receipt
held-source = Who paid
source-hint = As the bank statement says.
held-why-unknown = it is not known what it is for
held-why-unscreened = the donor has not been cleared
held-why-unsigned = no agreement has been signed
held-why-excess = it exceeds what was agreed
held-check-text = Compare it with the bank statement. On confirmation it enters the books as a liability.
held-with-receipt-text = This is the excess of a receipt; it is checked together with that receipt.
held-see-receipt = See the receipt
held-assign-form = Attribute it to a contribution
held-assign = Attribute
held-accept-form = Sign for it
held-accept-text = The donor is cleared and an agreement covers this amount. It then becomes income and can be spent.
held-accept = Sign for the receipt
held-accepted = Held, then signed for
held-last = Is this all that comes under the pledge?
held-last-hint = If more is to come, sign an agreement for the rest.
held-unassigned-text = Before it can be signed for, the finance assistant must attribute it to a contribution.
held-return-form = Return it
held-return-text = It then becomes a debt to the donor, and is paid by a disbursement. This cannot be undone.
held-return = Return the receipt
held-decision = Decision
bank-line = Line of the bank statement

## Write-offs and refunds: proposed by one person, agreed by another

tag-decision-waits = Decision open
decision-open = A proposal of the fund manager awaits the agreement of the certifying officer.
decide-look = Look at the proposal
decide-page = Proposal of the fund manager
decide-agree = Agree
decide-drop-title = Do not agree, or withdraw the proposal
decide-drop = Take the proposal off
write-off-title = Close what is still due
write-off-text = For an amount that will not come, or a small rest such as charges kept by a bank on the way. The certifying officer must agree.
write-off-propose = Propose to write off
write-off-proposed = Write-off proposed
write-off-warning = The amount is written off and is no longer expected. What comes in later is held until it is signed for.
written-off = Written off
refund-title = Pay back to the donor
refund-text = Only where the agreement says so. What is agreed is no longer available from that moment. The certifying officer must agree.
refund-clause = Clause
refund-clause-typed = The clause of the agreement that allows it.
refund-propose = Propose the refund
refund-proposed = Refund proposed
refund-agreed = Agreed
refund-warning = The amount becomes a debt to the donor and is no longer available. It is paid by a disbursement.
refunds = Refunds
pay-back-title = Request the payment
pay-back-text = { $amount } is to be paid back.
pay-back-no-payee = No payee can be paid yet: first record the payee and have the bank details confirmed.
pay-back-payee = Payee
pay-back-ask = Request the payment
payments-of = Payments
payment-number = Number

## Rates

rate-form = Enter a rate
rate-record = Record the rate
rate-from-hint = The first day on which it applies.
rate-hint = Units of the currency for one US dollar, with a decimal point, for example 0.920.
rate-reason-hint = Needed only where a rate on file is corrected.
rate-one = { $currency } from { $date }
rate-versions = Versions
rate-versions-lead = A corrected rate is a new version. Entries already made keep the rate they were made with.
rate-missing-where = The rate is entered in the table of rates.
rate-missing-link = Go to the rates

## Done

done-held = The receipt is recorded. It awaits the check of the certifying officer.
done-held-checked = The receipt is in the books and is held.
done-held-assigned = The receipt is attributed to the contribution.
done-held-accepted = The receipt is signed for and is now income.
done-held-returned = The receipt is to be returned.
done-sent-back = The receipt is sent back.
done-reminded = The reminder is recorded.
done-donor-condition = The amount for which the condition is met is recorded.
done-decision-proposed = The proposal is recorded. It awaits the certifying officer.
done-decision-agreed = The proposal is agreed and in the books.
done-dropped = The proposal is taken off.
done-pay-asked = The payment is requested. It now goes through verification, certification and approval.
done-rate = The rate is recorded.

## Refusals

refusal-instalment-unreadable = Line { $line }, “{ $text }”, is not an instalment. Write the day and the amount, for example 2026-09-01 250000.
refusal-instalments-differ = The instalments add up to { $sum }, the agreement to { $amount }. Correct one or the other.
refusal-more-than-unmet = The condition is still open for { $left } only. Enter that amount or less.
refusal-evidence-missing-donor = Name the document that shows that the condition is met.
refusal-decision-waits = A proposal is still open. It must first be agreed or taken off.
refusal-clause-missing = Name the clause of the agreement that allows a refund.
refusal-more-than-received = No more than { $left } was received and can be paid back.
refusal-nothing-to-pay-back = There is nothing left to be paid back here.
refusal-source-missing = Say who paid, as the bank statement has it.
refusal-held-of-another = The receipt belongs to another contribution.
refusal-held-conditional = The contribution is conditional; an amount held cannot be signed for under it. Return it, or record a contribution without a condition.
refusal-held-unassigned = First attribute the receipt to a contribution.
refusal-held-with-receipt = This is the excess of a receipt. Check that receipt; both are then in the books.
refusal-rate-is-there = This rate is already on file.
refusal-rate-of-usd = The books are in US dollars; they need no rate.
refusal-rate-reason-missing = For { $currency } from { $date } a rate of { $rate } is on file. Give the reason for the correction.
refusal-bank-line-differs = Line { $line }: “{ $reference }” was loaded before as { $amount } on { $date }. Ask the bank; nothing was taken.
refusal-statement-loaded-before = This statement was loaded before: each of its { $lines } lines is on file.
refusal-line-other-way = The line goes the other way.
refusal-line-not-what-was-received = The second line is not the amount received for the conversion.
refusal-more-than-in-books = Only { $left } stands in the books. Record first what came in.

## The bank

action-bank-confirm-payment = Payment confirmed by a line of a bank statement
bank-title = Bank
bank-lead = What the bank says there is, against the books, currency by currency. Statements are loaded as camt.053 or CSV; each line is taken once.
bank-balances = Balances
bank-says = The bank says
bank-books = In the books
bank-difference = Difference
bank-open = Lines not in the books yet
bank-aside = Lines set aside
bank-unexplained = Left to be explained
bank-unexplained-text = What is left is in the books and on no statement that was loaded, or came before the first statement.
bank-statements = Latest statements
bank-statement = Statement
bank-account = Account number
bank-closing = Closing balance
bank-no-statement = No statement with a balance has been loaded yet.
bank-load-form = Load a bank statement
bank-load = Load the statement
bank-file-hint = camt.053 (XML), or CSV with the columns date, amount, currency, reference, counterparty and bank_reference. Amounts that went out have a minus.
bank-account-hint = For CSV only: camt.053 names the account itself.
bank-closing-hint = For CSV only: the balance after the last line, if the statement says one.
bank-lines = Lines of statements
bank-lines-none = No line is found here.
bank-other = Payer or payee
bank-value-day = Value date
bank-written = Written by the payer
bank-number = Number given by the bank
bank-end-to-end = Number given by us
bank-matched = What it is
bank-matched-contribution = Receipt of a contribution
bank-matched-held-receipt = Receipt held
bank-matched-bank-event = Interest, charge or conversion
bank-matched-disbursement = Payment
bank-aside-form = Set the line aside
bank-aside-set = Set aside
bank-take-up = Take the line up again
bank-is-contribution = Cash of a contribution
bank-is-held = Cash from an unknown source, to be held
bank-is-interest = Interest
bank-is-charge = Bank charge
bank-is-conversion = Currency conversion
bank-received-hint = For a conversion.
bank-other-side = The line on which it was received
bank-other-side-hint = If that line was loaded too.
match-suggested = What it may be
match-none = No expected contribution fits this line. Say below what it is, or set it aside.
match-due = Due: { $due }
match-reason-reference = The number of the agreement or letter stands on the line.
match-reason-amount-due = The amount is all that is due.
match-reason-amount-instalment = The amount is that of the next instalment.
match-reason-amount-near = The amount is a little less; a bank on the way may have kept charges.
match-reason-donor = The payer bears the donor’s name.
match-reason-currency = The currency is the same.
match-held = It comes before the agreement and will be held.
match-excess = More came than is due; the excess will be held.
match-take = It is this contribution
match-form = Say what it is
match-what = What it is
match-record = Record
match-payment = The line bears the number of a payment of the fund: the bank has made it.
match-payment-back = The line bears the number of a payment of the fund: it has come back.
match-payment-confirm = Record what the bank says of the payment
bank-events = Interest, charges and conversions
bank-events-lead = What the bank does by itself or on order. One person records it, another checks it; then it enters the books.
bank-events-none = Nothing of this kind is found here.
bank-event-form = Record interest, a charge or a conversion
bank-event-record = Record
bank-what-interest = Interest
bank-what-charge = Bank charge
bank-what-conversion = Currency conversion
bank-amount-hint = Of a conversion: what was sold, in its own currency.
bank-advice-hint = Number of the bank’s advice.
bank-at-rate = { $usd } at a rate of { $rate }
bank-check-form = Check it
bank-check-text = Compare it with the bank statement. On confirmation it enters the books.
task-match-lines = Match lines of bank statements
task-remind-donors = Remind donors whose contribution is overdue
task-sign-held = Sign for held receipts or return them
task-check-held = Check receipts to be held
task-check-bank = Check interest, charges and conversions
task-agree-donors = Decide on write-offs and refunds
done-statement = The statement is loaded. These lines are still to be matched.
done-line = It is recorded and awaits the check of the certifying officer.
done-line-aside = The line is set aside.
done-line-up = The line is to be matched again.
done-line-payment = What the bank says of the payment is recorded.
done-bank-event = It is recorded. It awaits the check of the certifying officer.
done-bank-checked = It is in the books.
refusal-line-no-payment = No payment of the fund bears this number.

## The public table of contributions

figure-receivable = Receivable
figure-refunded = Refunded
figure-written-off = Written off
contributions-outcomes = Received is cash that was checked and not paid back. Receivable is signed and not received yet, as it stands in the books; what was refunded or written off stands apart.
