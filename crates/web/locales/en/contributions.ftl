# Contributions and rates in the office.

contribution = Contribution
contributions-none-here = No contribution is found here.
tag-blocked = Blocked: tied to a use
tag-receipt-waits = Receipt to be checked
tag-anonymous = Not named in public

## Offer

offer-new = Record an offer
offer-no-purpose = Contributions are not earmarked, so there is no field for a purpose. If the letter ties the money to a use, say so below; the fund manager then decides.
offer-record = Record the offer
donor-state-hint = If a State gives.
donor-name-hint = If another donor gives.
currency-hint = Three letters, for example EUR.
tied-hint = For example to a project, a region or a State.
tied-words-hint = Word for word, as in the letter.
anonymous-hint = Only on the express request of the donor. The amount stays in all totals.

## Earmarks

earmark-words = Words that tie the money
earmark-waits = Awaiting the decision of the fund manager
earmark-blocked = The letter ties the money to a use. Nothing further can be recorded until the fund manager has decided.
earmark-form = Decide on the tie
earmark-decide = Record the decision
earmark-dropped = The donor has dropped the tie
earmark-conditional = Accepted as a conditional contribution
earmark-refused = The offer is refused

## Screening of donors other than States

screen-form = Screening of the donor
screen-text = A donor that is not a State is screened before anything is recorded as a pledge.
screen-hint = Name the lists consulted and give the grounds.
screen-clear = Clear the donor
screen-refuse = Refuse the offer
screening-reasons = Grounds of the screening

## Pledge, agreement, receipt

# The amount in US dollars, the rate, the date and the reference of a document.
fixed-at = { $usd } at a rate of { $rate }, { $date }, reference { $reference }
receipt-waiting = Receipt, to be checked
pledge-form = Record the pledge
pledge-record = Record the pledge
sign-form = Record the signed agreement
sign-record = Record the agreement
receipt-form = Record a receipt
receipt-record = Record the receipt
check-form = Check the receipt
check-text = Compare the recorded credit with the bank statement. On confirmation it enters the books and becomes available.
receipt-check = Confirm the receipt
reference-letter = Number or date of the letter.
reference-agreement = Number of the agreement.
reference-bank = Number of the bank credit.

## Anonymity

anonymity-title = Naming of the donor in public
anonymity-text = The donor may expressly ask not to be named in public. Identity, date and currency are then withheld; the amount stays in all totals. The change applies from the next publication. The fund manager, the High Representative and the auditors always see the donor.
anonymity-warning =
    { $least ->
        [one] Fewer than { $least } donor stands behind the line of donors not named. The amount can be deduced by subtraction; please warn the donor of this in writing.
       *[other] Fewer than { $least } donors stand behind the line of donors not named. The amount can be deduced by subtraction; please warn the donor of this in writing.
    }
anonymity-on = Do not name the donor
anonymity-off = Name the donor

## Rates of exchange

rates-title = Rates of exchange
rates-lead = United Nations operational rates of exchange: units of a currency for one United States dollar, by the day from which they apply.
rates-form = Load rates
rates-load = Load the file
rates-hint = CSV with the columns currency, from and rate. A rate that differs from the one on file becomes a new version; entries already made keep theirs.
rates-table = Rates
rates-none = No rate has been loaded yet.
