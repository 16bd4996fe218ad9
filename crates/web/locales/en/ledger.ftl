# The books: accounts, journals, levels of the control ledger.

ledger-title = Ledger
ledger-lead = Balances of all accounts at this moment. Every figure leads to its entries, and every entry to the act that made it.
ledger-available = What is available
ledger-available-text = The control ledger follows each dollar received from unallotted to spent. Nothing can be committed that is not covered.
ledger-general = General ledger
ledger-control = Control ledger
ledger-empty = There is no entry yet.
ledger-entries = Entries
entries-table = Entries
entries-none = There is no entry here.
# An amount in its own currency and its rate.
entry-original = { $amount } at a rate of { $rate }

## Levels of the control ledger

level-ceiling = Ceiling: received and free to be spent
level-unallotted = Unallotted
level-allotted = Allotted to calls
level-pre-committed = Pre-committed
level-committed = Committed
level-spent = Spent

## Accounts

account-1010 = Cash, US dollars
account-1020 = Cash, other currencies
account-1100 = Contributions receivable
account-1190 = Allowance for doubtful receivables
account-1200 = Advances to implementing partners
account-1210 = Travel advances
account-1220 = Tickets prepaid
account-1300 = Refunds receivable
account-2010 = Accounts payable
account-2020 = Accrued expenses
account-2100 = Conditional contributions received in advance
account-2110 = Receipts held pending screening or agreement
account-2200 = Refunds payable to donors
account-2300 = Due to the programme support account
account-2310 = Due to the umbrella trust fund and payroll
account-3010 = Fund balance
account-3020 = Reserve
account-4010 = Contributions of Member States
account-4020 = Contributions of philanthropic organizations
account-4030 = Contributions of the private sector
account-4100 = Investment revenue
account-4200 = Gains on exchange
account-4900 = Recoveries of prior-year expenses
account-5010 = Delegates: tickets
account-5020 = Delegates: daily subsistence allowance
account-5030 = Delegates: terminal expenses and visas
account-5080 = Delegates: forfeited costs
account-5100 = Grants and transfers
account-5200 = Staff costs
account-5300 = Monitoring, evaluation and audit
account-5310 = Translation, meetings and portal
account-5400 = Programme support cost
account-5500 = Losses on exchange
account-5600 = Doubtful receivables
account-5700 = Bank charges
account-b100 = Ceiling
account-b200 = Unallotted
account-b300 = Allotted
account-b400 = Pre-committed
account-b500 = Committed
account-b600 = Spent

## Journals

journal-j01 = Pledge, memorandum only
journal-j02 = Agreement signed
journal-j03 = Conditional agreement signed, disclosed only
journal-j04 = Receipt against an agreement
journal-j05 = Currency conversion
journal-j06 = Receipt held
journal-j07 = Held receipt cleared or refused
journal-j08 = Conditional receipt
journal-j09 = Reserve
journal-j10 = Allotment
journal-j11 = Pre-commitment
journal-j12 = Commitment
journal-j13 = Tranche to a partner
journal-j14 = Financial report accepted
journal-j14b = Outright grant
journal-j15 = Programme support cost
journal-j16 = Unspent money returned
journal-j17 = De-commitment
journal-j18 = Ticket
journal-j19 = Travel advance
journal-j20 = Mission done
journal-j21 = Refund received
journal-j22 = No-show or late cancellation
journal-j23 = Payroll of posts
journal-j24 = Programme support settled
journal-j25 = Investment revenue
journal-j26 = Bank charge
journal-j27 = Revaluation
journal-j28 = Allowance for doubtful receivables
journal-j29 = Refund to a donor
journal-j30 = Close of the year
journal-j31 = Supplier’s invoice
journal-j32 = Accrual
