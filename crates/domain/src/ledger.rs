//! The books: chart of accounts (DOMAIN 2.1), journal entries (2.2) and the control ledger (MON-10).
//!
//! One entry holds lines of two ledgers, each of which sums to zero: the general ledger, and the control ledger whose
//! B100 ceiling (debit) equals the sum of B200…B600 (credit).

use crate::id::Id;
use crate::money::{Cents, Money, Rate};
use crate::refusal::{Arg, Decided, Refusal};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

macro_rules! accounts {
    ($($name:ident $code:literal $doc:literal),* $(,)?) => {
        /// An account of DOMAIN 2.1.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema)]
        pub enum Account { $(#[doc = $doc] #[serde(rename = $code)] $name),* }
        impl Account {
            /// All accounts, by number.
            pub const ALL: &'static [Account] = &[$(Account::$name),*];
            /// Number: `1010`, `B300`.
            pub fn code(self) -> &'static str { match self { $(Account::$name => $code),* } }
            /// The account with this number.
            pub fn from_code(code: &str) -> Option<Account> { match code { $($code => Some(Account::$name),)* _ => None } }
        }
    };
}

accounts! {
    CashUsd "1010" "Cash pool USD",
    CashOther "1020" "Cash other currency (USD equivalent)",
    Receivable "1100" "Contributions receivable",
    Allowance "1190" "Allowance for doubtful receivables",
    PartnerAdvances "1200" "Advances to implementing partners",
    TravelAdvances "1210" "Travel advances (DSA, terminals)",
    TicketsPrepaid "1220" "Tickets prepaid",
    RefundsReceivable "1300" "Refunds receivable",
    Payables "2010" "Accounts payable",
    Accrued "2020" "Accrued expenses",
    Conditional "2100" "Contributions received in advance (conditional)",
    Held "2110" "Receipts held pending screening or agreement",
    DonorRefunds "2200" "Refunds payable to donors",
    DuePsc "2300" "Due to programme support account",
    DueUmbrella "2310" "Due to umbrella trust fund / payroll clearing",
    FundBalance "3010" "Fund balance, unrestricted",
    Reserve "3020" "Reserve, minimum financing capacity",
    RevenueStates "4010" "Contributions, Member States",
    RevenuePhilanthropic "4020" "Contributions, philanthropic",
    RevenuePrivate "4030" "Contributions, private sector",
    Investment "4100" "Investment revenue",
    ExchangeGains "4200" "Exchange gains",
    Recoveries "4900" "Recoveries of prior-year expense",
    Tickets "5010" "Delegates: tickets",
    Dsa "5020" "Delegates: DSA",
    Terminals "5030" "Delegates: terminals, visa",
    Forfeited "5080" "Delegates: forfeited costs (no-show, cancellation)",
    Grants "5100" "Grants and transfers, window B",
    Staff "5200" "Staff costs",
    Monitoring "5300" "Monitoring, evaluation, audit",
    Portal "5310" "Translation, meetings, portal",
    Psc "5400" "Programme support cost",
    ExchangeLosses "5500" "Exchange losses",
    Doubtful "5600" "Doubtful receivables",
    BankCharges "5700" "Bank charges",
    Ceiling "B100" "Spendable cash ceiling",
    Unallotted "B200" "Unallotted",
    Allotted "B300" "Allotted",
    PreCommitted "B400" "Pre-committed",
    Committed "B500" "Committed",
    Spent "B600" "Spent (expense recognised)",
}

impl Account {
    /// Belongs to the control ledger.
    pub fn is_control(self) -> bool {
        self.code().starts_with('B')
    }
}

/// The two windows of the fund (S4 §12).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Window {
    /// Delegates' support.
    A,
    /// Capacity-building activities.
    B,
}

impl Window {
    /// `A` or `B`.
    pub fn code(self) -> &'static str {
        match self {
            Window::A => "A",
            Window::B => "B",
        }
    }
    /// The window with this code.
    pub fn from_code(code: &str) -> Option<Window> {
        [Window::A, Window::B].into_iter().find(|w| w.code() == code)
    }
}

/// One line of an entry. Debits are positive, credits negative, in the books' currency.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Posting {
    /// Account.
    pub account: Account,
    /// Debit (+) or credit (−).
    pub amount: Cents,
    /// The call whose allotment it moves; control balances are kept per call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub call: Option<Id>,
    /// Beneficiary State.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Contribution.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contribution: Option<Id>,
    /// Amount and rate as signed or received, where not in the books' currency (MON-02).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub original: Option<(Money, Rate)>,
    /// The window it was spent in; none for what serves both (MON-09).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub window: Option<Window>,
    /// The mission or the activity of an agreement (MON-09).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activity: Option<Id>,
    /// The implementing partner (MON-09).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub partner: Option<Id>,
}

impl Posting {
    /// A line about nothing but its account.
    pub fn new(account: Account, amount: Cents) -> Posting {
        Posting {
            account,
            amount,
            call: None,
            state: None,
            contribution: None,
            original: None,
            window: None,
            activity: None,
            partner: None,
        }
    }
}

/// A journal entry of DOMAIN 2.2.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// Id.
    pub id: Id,
    /// `J04`.
    pub journal: String,
    /// Accounting date.
    pub date: Date,
    /// The record that caused it.
    pub document: Id,
    /// The entry it reverses, if it is a correction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reverses: Option<Id>,
    /// Lines.
    pub postings: Vec<Posting>,
}

impl Entry {
    /// An entry without lines.
    pub fn new(id: Id, journal: &str, date: Date, document: Id) -> Entry {
        Entry { id, journal: journal.to_owned(), date, document, reverses: None, postings: Vec::new() }
    }

    /// Adds a line; a line of zero is left out.
    pub fn line(mut self, account: Account, amount: Cents) -> Entry {
        if amount != Cents::ZERO {
            self.postings.push(Posting::new(account, amount));
        }
        self
    }

    /// Adds a general-ledger line with the amount as it was in its own currency.
    pub fn line_in(mut self, account: Account, amount: Cents, original: Option<(Money, Rate)>, contribution: Id) -> Entry {
        self.postings.push(Posting { contribution: Some(contribution), original, ..Posting::new(account, amount) });
        self
    }

    /// Moves `amount` of the control ledger from one level to another. Levels below B200 belong to a call.
    pub fn moves(mut self, from: Account, to: Account, amount: Cents, call: Option<Id>, state: Option<&str>) -> Entry {
        if amount == Cents::ZERO {
            return self;
        }
        let level = |account: Account, amount: Cents| Posting {
            call: if matches!(account, Account::Ceiling | Account::Unallotted) { None } else { call },
            state: state.map(str::to_owned),
            ..Posting::new(account, amount)
        };
        self.postings.push(level(from, amount));
        self.postings.push(level(to, -amount));
        self
    }

    /// The entry that takes this one back: the same lines the other way round. A correction is nothing else.
    pub fn reversal(&self, id: Id, date: Date, document: Id) -> Entry {
        let postings = self.postings.iter().map(|p| Posting { amount: -p.amount, ..p.clone() }).collect();
        Entry { id, journal: self.journal.clone(), date, document, reverses: Some(self.id), postings }
    }

    /// Each ledger of the entry sums to zero and it has lines at all.
    ///
    /// # Errors
    /// `entry-unbalanced`.
    pub fn balanced(&self) -> Decided<()> {
        for control in [false, true] {
            let sum: i128 = self.postings.iter().filter(|p| p.account.is_control() == control).map(|p| i128::from(p.amount.0)).sum();
            if sum != 0 {
                return Err(Refusal::new("MON-02", "entry-unbalanced").into());
            }
        }
        if self.postings.is_empty() { Err(Refusal::new("MON-02", "entry-unbalanced").into()) } else { Ok(()) }
    }
}

/// A balance of the books: an account and, for levels from B300 down, the call.
pub type BalanceKey = (Account, Option<Id>);

/// The balances of all accounts, kept up to date entry by entry: what the store keeps in its table, as a value.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Book {
    balances: BTreeMap<BalanceKey, Cents>,
}

impl Book {
    /// The books with these balances.
    pub fn of(balances: impl IntoIterator<Item = (BalanceKey, Cents)>) -> Book {
        Book { balances: balances.into_iter().filter(|(_, amount)| *amount != Cents::ZERO).collect() }
    }

    /// Posts an entry, or refuses it whole: it must balance, and no level of the control ledger may be overdrawn (MON-10).
    ///
    /// # Errors
    /// `entry-unbalanced`; `available-too-small`.
    pub fn post(&mut self, entry: &Entry) -> Decided<()> {
        entry.balanced()?;
        let mut after: BTreeMap<BalanceKey, Cents> = BTreeMap::new();
        for p in &entry.postings {
            let key = (p.account, p.call);
            let before = after.get(&key).copied().unwrap_or_else(|| self.of_key(key));
            let now = before.0.checked_add(p.amount.0).ok_or_else(|| Refusal::new("MON-02", "amount-too-large"))?;
            after.insert(key, Cents(now));
        }
        for (key, now) in after.iter().filter(|(key, _)| key.0.is_control()) {
            // The ceiling is a debit balance, the levels below it are credit balances.
            let side = |amount: Cents| if key.0 == Account::Ceiling { amount } else { -amount };
            let (before, now) = (side(self.of_key(*key)), side(*now));
            if now < Cents::ZERO {
                return Err(Refusal::new("MON-10", "available-too-small")
                    .with("available", Arg::Usd(before))
                    .with("needed", Arg::Usd(before - now))
                    .into());
            }
        }
        for (key, now) in after {
            if now == Cents::ZERO {
                self.balances.remove(&key);
            } else {
                self.balances.insert(key, now);
            }
        }
        Ok(())
    }

    /// Balance of an account over all calls, debits positive.
    pub fn balance(&self, account: Account) -> Cents {
        self.balances.range((account, None)..).take_while(|((a, _), _)| *a == account).map(|(_, amount)| *amount).sum()
    }

    /// What stands on a level of the control ledger, as a positive amount; for levels from B300 down, of one call.
    pub fn level(&self, account: Account, call: Option<Id>) -> Cents {
        let amount = self.of_key((account, call));
        if account == Account::Ceiling { amount } else { -amount }
    }

    /// All balances that are not zero, in the order of the chart.
    pub fn balances(&self) -> impl Iterator<Item = (BalanceKey, Cents)> {
        self.balances.iter().map(|(key, amount)| (*key, *amount))
    }

    /// Sum of the accounts whose number begins so: `1` for assets, `4` for revenue.
    pub fn class(&self, number: &str) -> Cents {
        self.balances.iter().filter(|((a, _), _)| a.code().starts_with(number)).map(|(_, amount)| *amount).sum()
    }

    /// The invariants of DOMAIN 2.2 that do not hold, in words; none in sound books.
    pub fn broken(&self) -> Vec<&'static str> {
        let mut broken = Vec::new();
        let general: Cents = self.balances.iter().filter(|((a, _), _)| !a.is_control()).map(|(_, amount)| *amount).sum();
        if general != Cents::ZERO {
            broken.push("debits and credits of the general ledger are not equal");
        }
        if self.class("B") != Cents::ZERO {
            broken.push("B100 is not the sum of B200 to B600");
        }
        let overdrawn = |(key, amount): (&BalanceKey, &Cents)| key.0.is_control() && (key.0 == Account::Ceiling) == (*amount < Cents::ZERO);
        if self.balances.iter().any(overdrawn) {
            broken.push("a level of the control ledger is overdrawn");
        }
        let unspent = self.balance(Account::Ceiling) + self.balance(Account::Spent);
        // Everything but the receivable, which is not spendable before it is paid (MON-10).
        let covered: Cents = self.class("1") - self.balance(Account::Receivable) - self.balance(Account::Allowance)
            + self.class("2")
            + self.balance(Account::Reserve);
        if unspent != covered {
            broken.push("B100 less B600 is not what cash, advances and refunds cover after liabilities and reserve");
        }
        broken
    }

    fn of_key(&self, key: BalanceKey) -> Cents {
        self.balances.get(&key).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mon_10_each_ledger_of_an_entry_sums_to_zero() {
        let id = Id::named("test", "e");
        let day = jiff::civil::date(2026, 7, 6);
        let entry = |a: i64, b: i64| {
            Entry::new(id, "J04", day, id).line(Account::CashUsd, Cents(a)).line(Account::Receivable, Cents(b)).moves(
                Account::Ceiling,
                Account::Unallotted,
                Cents(100),
                None,
                None,
            )
        };
        assert!(entry(100, -100).balanced().is_ok());
        assert!(entry(100, -99).balanced().is_err());
        assert!(Entry::new(id, "J04", day, id).balanced().is_err());
        // A general-ledger surplus is not excused by a control-ledger deficit of the same size.
        assert!(Entry::new(id, "J04", day, id).line(Account::CashUsd, Cents(5)).line(Account::Allotted, Cents(-5)).balanced().is_err());
    }
}
