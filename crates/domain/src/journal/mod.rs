//! All journals of DOMAIN 2.2, each a function from what happened to the [`Entry`] that is posted for it.
//!
//! [`JOURNALS`] says which accounts each may touch; a test holds every entry against its row. The functions are grouped by
//! who brings them about: [`income`] (donors and banks), [`control`] (what may be spent), [`grant`] (partners),
//! [`travel`] (delegates), [`running`] (posts, suppliers, programme support), [`year_end`].

pub mod control;
pub mod grant;
pub mod income;
pub mod running;
mod table;
pub mod travel;
pub mod year_end;

pub use control::Commitment;
pub use table::{JOURNALS, Journal};

use crate::id::Id;
use crate::ledger::{Account, Entry, Window};
use crate::money::{Cents, Currency, Money, Rate, div_half_even};
use crate::refusal::{Arg, Decided, Refusal};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What every entry says of itself: its id, its accounting date, the record that caused it, and what it is about.
#[derive(Clone, Debug, PartialEq)]
pub struct Cause {
    /// Id of the entry.
    pub id: Id,
    /// Accounting date.
    pub date: Date,
    /// The record that causes it.
    pub document: Id,
    /// What its lines are about.
    pub about: About,
}

/// What the lines of an entry are about (MON-09). Umbrella and facility are the installation's, the year is the date's, the
/// donor is the contribution's, domains are the activity's: none of them is repeated in the lines.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct About {
    /// The call out of whose allotment it is paid; kept on levels from B300 down, whose balances are per call.
    pub call: Option<Id>,
    /// Window; none for what serves both.
    pub window: Option<Window>,
    /// Mission or agreement.
    pub activity: Option<Id>,
    /// Implementing partner.
    pub partner: Option<Id>,
    /// Beneficiary State.
    pub state: Option<String>,
    /// Contribution.
    pub contribution: Option<Id>,
}

impl Cause {
    /// About the fund as a whole.
    pub fn new(id: Id, date: Date, document: Id) -> Cause {
        Cause { id, date, document, about: About::default() }
    }

    /// The same, about something.
    pub fn about(self, about: About) -> Cause {
        Cause { about, ..self }
    }

    fn entry(&self, journal: &str) -> Entry {
        Entry::new(self.id, journal, self.date, self.document)
    }

    /// Moves within the control ledger, out of this cause's call.
    fn moved(&self, entry: Entry, from: Account, to: Account, amount: Cents) -> Entry {
        entry.moves(from, to, amount, self.about.call, None)
    }

    /// The entry with all its lines marked with what they are about.
    fn done(&self, mut entry: Entry) -> Entry {
        for p in &mut entry.postings {
            p.window = self.about.window;
            p.activity = self.about.activity;
            p.partner = self.about.partner;
            p.state.clone_from(&self.about.state);
            p.contribution = self.about.contribution;
        }
        entry
    }
}

/// An amount as it came, with its value in the books.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Valued {
    /// As it came.
    pub money: Money,
    /// The rate it was valued at.
    pub rate: Rate,
    /// In the books' currency.
    pub usd: Cents,
}

impl Valued {
    /// `money` at a rate; `None` when the value does not fit.
    pub fn at(money: Money, rate: Rate) -> Option<Valued> {
        Some(Valued { money, rate, usd: rate.to_usd(money)? })
    }
    /// An amount that came in the books' currency.
    pub fn usd(usd: Cents) -> Valued {
        Valued { money: usd.money(), rate: Rate::ONE, usd }
    }
    /// The cash account it stands on.
    pub fn cash(&self) -> Account {
        if self.money.currency == Currency::USD { Account::CashUsd } else { Account::CashOther }
    }
}

/// What belongs to `part` of a `whole`, after `before` of it: the parts of a total add up to it exactly, however they round.
/// A receivable cleared in instalments, foreign cash converted in portions.
pub fn portion(total: Cents, before: i64, part: i64, whole: i64) -> Cents {
    if whole == 0 {
        return Cents::ZERO;
    }
    let upto = |n: i64| {
        let cents = div_half_even(i128::from(total.0) * i128::from(n), i128::from(whole));
        Cents(i64::try_from(cents).unwrap_or(i64::MAX))
    };
    upto(before.saturating_add(part)) - upto(before)
}

/// The account a difference of rates goes to.
fn exchange(gain: Cents) -> Account {
    if gain > Cents::ZERO { Account::ExchangeGains } else { Account::ExchangeLosses }
}

/// The ceiling follows cash: up by a gain, down by a loss.
fn ceiling(entry: Entry, change: Cents) -> Entry {
    let (from, to) = if change > Cents::ZERO { (Account::Ceiling, Account::Unallotted) } else { (Account::Unallotted, Account::Ceiling) };
    entry.moves(from, to, Cents(change.0.saturating_abs()), None, None)
}

/// An amount that is larger than zero.
fn positive(rule: &'static str, amount: Cents) -> Decided<()> {
    if amount > Cents::ZERO { Ok(()) } else { Err(Refusal::new(rule, "amount-not-positive").at("amount").into()) }
}

/// An amount of which so much is left.
fn within(rule: &'static str, amount: Cents, left: Cents) -> Decided<()> {
    if amount <= left { Ok(()) } else { Err(Refusal::new(rule, "more-than-left").at("amount").with("left", Arg::Usd(left)).into()) }
}
