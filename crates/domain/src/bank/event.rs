//! What a bank does by itself or on order: interest, charges, conversions. Recorded by R8, checked by R12.

use crate::id::Id;
use crate::journal::{Cause, Valued, income};
use crate::ledger::Entry;
use crate::money::{Cents, Currency, Money, Rate};
use crate::refusal::{Arg, Decided, Refusal, all_clear};
use crate::role::{Actor, Role};
use crate::workflow::{Machine, Transition};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Interest, charges and conversions.
pub const EVENT_MACHINE: Machine = Machine {
    id: "SM-01 bank event",
    subject: "bank_event",
    start: "recorded",
    table: &[
        Transition {
            from: "recorded",
            event: "check",
            to: "posted",
            who: &[Role::Certifying],
            guard: "recorded by R8, checked by R12; rate loaded",
            effect: "J25; J26; J05",
        },
        Transition { from: "recorded", event: "send_back", to: "withdrawn", who: &[Role::Certifying], guard: "reasons", effect: "" },
    ],
};

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// The share of investment revenue (J25).
    Interest,
    /// A charge (J26).
    Charge,
    /// Cash of one currency was sold for cash of another (J05).
    Conversion,
}

impl What {
    /// All of them.
    pub const ALL: [What; 3] = [What::Interest, What::Charge, What::Conversion];
    /// Code, and end of the message key `bank-what-…`.
    pub fn code(self) -> &'static str {
        match self {
            What::Interest => "interest",
            What::Charge => "charge",
            What::Conversion => "conversion",
        }
    }
}

/// Interest, a charge or a conversion.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BankEvent {
    /// Id.
    pub id: Id,
    /// State of [`EVENT_MACHINE`].
    pub state: String,
    /// What it is.
    pub what: What,
    /// Day.
    pub date: Date,
    /// Interest or charge; of a conversion, what was sold.
    pub amount: Money,
    /// Operational rate of that month.
    pub rate: Rate,
    /// Value of a charge or of interest at that rate; of a conversion, of what was received for it.
    pub usd: Cents,
    /// What a conversion brought, valued at the operational rate; of US dollars, and of what was recorded before other currencies could be
    /// bought, nothing but `usd`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bought: Option<Valued>,
    /// Number of the bank's advice.
    pub reference: String,
    /// Who recorded it.
    pub by: Id,
    /// Who checked it; posted from then on.
    pub checked_by: Option<Id>,
    /// The lines of bank statements it stands on.
    pub lines: Vec<Id>,
    /// Why it was sent back.
    pub reason: String,
}

/// What R8 records.
#[derive(Clone, Debug)]
pub struct Happened {
    /// Id.
    pub id: Id,
    /// What it is.
    pub what: What,
    /// Day.
    pub date: Date,
    /// Interest or charge; what was sold.
    pub amount: Money,
    /// Rate of the month.
    pub rate: Rate,
    /// What was received for it, of a conversion; valued at the rate of the month.
    pub received: Option<Valued>,
    /// Number of the bank's advice.
    pub reference: String,
    /// Lines.
    pub lines: Vec<Id>,
}

impl BankEvent {
    /// R8 records it; it waits for R12.
    ///
    /// # Errors
    /// Not R8; day in the future; a conversion into the same currency or without what it brought; reference missing.
    pub fn record(h: Happened, actor: &Actor, today: Date) -> Decided<BankEvent> {
        if !actor.has(Role::FinanceAssistant) {
            return Err(Refusal::new(EVENT_MACHINE.id, "not-your-role").into());
        }
        let mut found = Vec::new();
        if h.date > today {
            found.push(Refusal::new("SM-01", "date-in-future").at("date"));
        }
        if h.reference.trim().is_empty() {
            found.push(Refusal::new("SM-01", "reference-missing").at("reference"));
        }
        let received = h.received.filter(|_| h.what == What::Conversion);
        if received.is_some_and(|r| r.money.currency == h.amount.currency) {
            found.push(Refusal::new("J05", "conversion-same-currency").at("received_currency"));
        }
        let usd = match h.what {
            What::Conversion => received.filter(|r| r.money.minor > 0).map(|r| r.usd),
            _ => h.rate.to_usd(h.amount),
        };
        if h.what == What::Conversion && usd.is_none_or(|usd| usd <= Cents::ZERO) {
            found.push(Refusal::new("J05", "amount-not-positive").at("received"));
        } else if usd.is_none() {
            found.push(Refusal::new("MON-02", "amount-too-large").at("amount"));
        }
        all_clear(found)?;
        Ok(BankEvent {
            id: h.id,
            state: EVENT_MACHINE.start.into(),
            what: h.what,
            date: h.date,
            amount: h.amount,
            rate: h.rate,
            usd: usd.unwrap_or_default(),
            bought: received.filter(|r| r.money.currency != Currency::USD),
            reference: h.reference.trim().to_owned(),
            by: actor.id,
            checked_by: None,
            lines: h.lines,
            reason: String::new(),
        })
    }

    /// R12 checks it against the statement, which posts it. `there` is how much of the currency sold stands in the books, and
    /// at what value: a conversion takes its part of both.
    ///
    /// # Errors
    /// The same person recorded it (ACT-01); more sold than is there.
    pub fn check(&self, entry: Id, there: (i64, Cents), actor: &Actor) -> Decided<(BankEvent, Entry)> {
        let step = EVENT_MACHINE.step(&self.state, "check", actor, None)?;
        if self.by == actor.id {
            return Err(Refusal::new("ACT-01", "not-your-own").into());
        }
        let cause = Cause::new(entry, self.date, self.id);
        let valued = |usd: Cents| Valued { money: self.amount, rate: self.rate, usd };
        let e = match self.what {
            What::Interest => income::investment_revenue(&cause, &valued(self.usd))?,
            What::Charge => income::bank_charge(&cause, &valued(self.usd))?,
            What::Conversion => {
                let (minor, book) = there;
                if self.amount.minor > minor {
                    let left = Money { minor: minor.max(0), ..self.amount };
                    return Err(Refusal::new("J05", "more-than-in-books").with("left", Arg::Money(left)).into());
                }
                income::converted(&cause, &valued(income::book_value(book, self.amount.minor, minor)), &self.received())?
            }
        };
        Ok((BankEvent { state: step.to.into(), checked_by: Some(actor.id), ..self.clone() }, e))
    }

    /// What a conversion brought.
    pub fn received(&self) -> Valued {
        self.bought.unwrap_or(Valued::usd(self.usd))
    }

    /// R12 does not find it so on the statement.
    ///
    /// # Errors
    /// Reason missing.
    pub fn send_back(&self, reason: &str, actor: &Actor) -> Decided<BankEvent> {
        let step = EVENT_MACHINE.step(&self.state, "send_back", actor, None)?;
        if reason.trim().is_empty() {
            return Err(Refusal::new("SM-01", "reason-missing").at("reason").into());
        }
        Ok(BankEvent { state: step.to.into(), reason: reason.trim().to_owned(), ..self.clone() })
    }
}
