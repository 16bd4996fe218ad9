//! Contributions (SM-01; J01 to J04, J06 to J08, J28, J29; MON-01…MON-04).
//!
//! This file has what a contribution is, the offer, the screening and the pledge; `agreement` the signature and what is due when;
//! `receipt` what comes in; `undo` what is taken back as wrong; `held` what comes before it may be income; `ending` what is written off or paid back;
//! `donor` the statement for one donor.

mod agreement;
mod donor;
mod ending;
mod held;
mod machine;
mod rate;
mod receipt;
mod undo;

pub use agreement::{Instalment, OVERDUE_DAYS, Terms, read_instalments};
pub use donor::{DonorAct, DonorFigures, DonorLine, DonorStatement, HeldWithLines, donor_statement};
pub use ending::{Refund, WriteOff};
pub use held::{HeldReceipt, Holding, Why};
pub use machine::{HELD_MACHINE, MACHINE};
pub use rate::{RateRow, rate_on};
pub use receipt::{BankCredit, Met};
pub use undo::UNDO_STEPS;

use crate::id::Id;
use crate::journal::{About, Cause, Valued};
use crate::ledger::Account;
use crate::money::{Cents, Money, Rate};
use crate::refusal::{Arg, Decided, Refusal, all_clear};
use crate::role::{Actor, Role};
use crate::workflow::Machine;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Who gives (S4 §14).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DonorKind {
    /// A State.
    State,
    /// A philanthropic organisation.
    Philanthropic,
    /// The private sector.
    Private,
}

impl DonorKind {
    /// All kinds.
    pub const ALL: [DonorKind; 3] = [DonorKind::State, DonorKind::Philanthropic, DonorKind::Private];
    /// Code, and end of the message key `donor-kind-…`.
    pub fn code(self) -> &'static str {
        match self {
            DonorKind::State => "state",
            DonorKind::Philanthropic => "philanthropic",
            DonorKind::Private => "private",
        }
    }
    /// The account its contributions are booked on (DOMAIN 2.1).
    pub fn revenue(self) -> Account {
        match self {
            DonorKind::State => Account::RevenueStates,
            DonorKind::Philanthropic => Account::RevenuePhilanthropic,
            DonorKind::Private => Account::RevenuePrivate,
        }
    }
}

/// Words in the offer that tie the money to a use, and what became of them (MON-03, AC-05).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Earmark {
    /// The words of the letter.
    pub words: String,
    /// `dropped`, `conditional`, `refused`; `None` while it blocks.
    pub exit: Option<String>,
    /// R9's reason.
    pub reason: String,
}

/// An amount fixed on a day at a rate.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Fixed {
    /// Day.
    pub date: Date,
    /// As given.
    pub amount: Money,
    /// Operational rate of that month.
    pub rate: Rate,
    /// In the books' currency.
    pub usd: Cents,
    /// Number of the letter, agreement or bank credit.
    pub reference: String,
    /// Who recorded it.
    pub by: Id,
}

impl Fixed {
    /// As the journals take it.
    pub fn valued(&self) -> Valued {
        Valued { money: self.amount, rate: self.rate, usd: self.usd }
    }

    /// The first `minor` units of it, and the rest; their values add up.
    pub fn split(&self, minor: i64) -> (Fixed, Fixed) {
        let usd = crate::journal::portion(self.usd, 0, minor, self.amount.minor);
        let part = |minor: i64, usd: Cents| Fixed { amount: Money { minor, ..self.amount }, usd, ..self.clone() };
        (part(minor, usd), part(self.amount.minor - minor, self.usd - usd))
    }
}

/// A contribution.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Contribution {
    /// Id.
    pub id: Id,
    /// State of [`MACHINE`].
    pub state: String,
    /// Kind of donor.
    pub donor_kind: DonorKind,
    /// The State, when one gives.
    pub donor_state: Option<String>,
    /// Name, for others.
    pub donor_name: String,
    /// As offered.
    pub offered: Money,
    /// Day of the offer letter.
    pub offered_on: Date,
    /// Words that tie the money, if the letter has any.
    pub earmark: Option<Earmark>,
    /// The donor expressly asked not to be named (S4 §17, MON-04).
    pub anonymous: bool,
    /// Screening: lists consulted and reasons (ACT-04).
    pub screening: Option<(String, Id)>,
    /// J01.
    pub pledge: Option<Fixed>,
    /// J02.
    pub agreement: Option<Fixed>,
    /// When it is due, part by part.
    #[serde(default)]
    pub instalments: Vec<Instalment>,
    /// The clause of the agreement that allows a refund, word for word; empty: there is none (MON-12).
    #[serde(default)]
    pub refund_clause: String,
    /// J04, or waiting for R12.
    pub receipts: Vec<BankCredit>,
    /// J07: held receipts that were signed for; each is agreed and received at once, at the value it was held at.
    #[serde(default)]
    pub accepted: Vec<Fixed>,
    /// J08, second step: what the condition was met for.
    #[serde(default)]
    pub met: Vec<Met>,
    /// Letters that reminded the donor of what is overdue.
    #[serde(default)]
    pub reminders: Vec<Reminder>,
    /// J28, or waiting for R12.
    #[serde(default)]
    pub write_off: Option<WriteOff>,
    /// J29, or waiting for R12.
    #[serde(default)]
    pub refunds: Vec<Refund>,
    /// Why it was refused.
    pub refused: Option<String>,
}

/// A letter that reminded the donor.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reminder {
    /// Day.
    pub on: Date,
    /// Its number.
    pub reference: String,
    /// Who recorded it.
    pub by: Id,
}

/// What R8 records when an offer comes in. There is no purpose field (MON-03).
pub struct Offer {
    /// Id.
    pub id: Id,
    /// Kind of donor.
    pub donor_kind: DonorKind,
    /// State donor.
    pub donor_state: Option<String>,
    /// Name of another donor.
    pub donor_name: String,
    /// Amount.
    pub offered: Money,
    /// Day of the letter.
    pub offered_on: Date,
    /// Words in the letter that tie the money to a use.
    pub tied: Option<String>,
    /// Asked not to be named.
    pub anonymous: bool,
}

impl Contribution {
    /// Records an offer. A donor that is not a State goes to screening at once (ACT-04).
    ///
    /// # Errors
    /// Not R8; donor not named; letter from the future.
    pub fn offer(o: Offer, actor: &Actor, today: Date) -> Decided<Contribution> {
        if !actor.has(Role::FinanceAssistant) {
            return Err(Refusal::new("SM-01", "not-your-role").into());
        }
        let mut found = Vec::new();
        if o.donor_kind == DonorKind::State && o.donor_state.is_none() {
            found.push(Refusal::new("SM-01", "donor-missing").at("donor_state"));
        }
        if o.donor_kind != DonorKind::State && o.donor_name.trim().is_empty() {
            found.push(Refusal::new("SM-01", "donor-missing").at("donor_name"));
        }
        if o.offered_on > today {
            found.push(Refusal::new("SM-01", "date-in-future").at("offered_on"));
        }
        all_clear(found)?;
        let state =
            if o.donor_kind == DonorKind::State { MACHINE.start } else { MACHINE.step(MACHINE.start, "start_screening", actor, None)?.to };
        Ok(Contribution {
            id: o.id,
            state: state.into(),
            donor_kind: o.donor_kind,
            donor_state: o.donor_state.filter(|_| o.donor_kind == DonorKind::State),
            donor_name: if o.donor_kind == DonorKind::State { String::new() } else { o.donor_name.trim().to_owned() },
            offered: o.offered,
            offered_on: o.offered_on,
            earmark: o.tied.filter(|t| !t.trim().is_empty()).map(|t| Earmark {
                words: t.trim().to_owned(),
                exit: None,
                reason: String::new(),
            }),
            anonymous: o.anonymous,
            screening: None,
            pledge: None,
            agreement: None,
            instalments: Vec::new(),
            refund_clause: String::new(),
            receipts: Vec::new(),
            accepted: Vec::new(),
            met: Vec::new(),
            reminders: Vec::new(),
            write_off: None,
            refunds: Vec::new(),
            refused: None,
        })
    }

    /// R9 clears or refuses a donor after screening (ACT-04), naming the lists run and the reasons.
    ///
    /// # Errors
    /// Reasons missing.
    pub fn screen(&self, clear: bool, reasons: &str, actor: &Actor) -> Decided<Contribution> {
        let step = MACHINE.step(&self.state, if clear { "clear" } else { "refuse" }, actor, None)?;
        let reasons = reasons.trim();
        if reasons.is_empty() {
            return Err(Refusal::new("ACT-04", "reason-missing").at("reason").into());
        }
        Ok(Contribution {
            state: step.to.into(),
            screening: Some((reasons.to_owned(), actor.id)),
            refused: (!clear).then(|| reasons.to_owned()),
            ..self.clone()
        })
    }

    /// R9 takes one of the exits of MON-03: the donor `dropped` the tie, the offer is booked as `conditional` where the
    /// parameters allow it, or it is `refused`.
    ///
    /// # Errors
    /// `conditional-not-allowed`; reason missing; nothing to resolve.
    pub fn resolve_earmark(&self, exit: &str, reason: &str, conditional_allowed: bool, actor: &Actor) -> Decided<Contribution> {
        if !actor.has(Role::FundManager) {
            return Err(Refusal::new("MON-03", "not-your-role").into());
        }
        let Some(earmark) = self.earmark.as_ref().filter(|e| e.exit.is_none()) else {
            return Err(Refusal::new("MON-03", "step-not-allowed").with("state", Arg::Msg(MACHINE.state_key(&self.state))).into());
        };
        if reason.trim().is_empty() {
            return Err(Refusal::new("MON-03", "reason-missing").at("reason").into());
        }
        let settled = Earmark { exit: Some(exit.to_owned()), reason: reason.trim().to_owned(), ..earmark.clone() };
        let next = Contribution { earmark: Some(settled), ..self.clone() };
        match exit {
            "dropped" => Ok(next),
            "conditional" if !conditional_allowed => Err(Refusal::new("MON-03", "conditional-not-allowed").at("exit").into()),
            "conditional" => Ok(next),
            "refused" => {
                let step = MACHINE.step(&self.state, "refuse", actor, None)?;
                Ok(Contribution { state: step.to.into(), refused: Some(reason.trim().to_owned()), ..next })
            }
            _ => Err(Refusal::new("MON-03", "choose-one").at("exit").into()),
        }
    }

    /// J01: a letter pledges an amount. Memorandum only, no posting.
    ///
    /// # Errors
    /// Tied money (MON-03); date; rate missing.
    pub fn pledge(&self, fixed: Fixed, actor: &Actor, today: Date) -> Decided<Contribution> {
        let step = MACHINE.step(&self.state, "pledge", actor, None)?;
        self.untied()?;
        not_future(fixed.date, today)?;
        Ok(Contribution { state: step.to.into(), pledge: Some(fixed), ..self.clone() })
    }

    fn cause(&self, entry: Id, date: Date) -> Cause {
        Cause::new(entry, date, self.id).about(About { contribution: Some(self.id), ..About::default() })
    }

    /// Anonymity on or off, by donor letter, from the next publication on (MON-04).
    ///
    /// # Errors
    /// Not R8 or R9; refused contribution.
    pub fn set_anonymous(&self, anonymous: bool, actor: &Actor) -> Decided<Contribution> {
        if !actor.has_any(&[Role::FinanceAssistant, Role::FundManager]) {
            return Err(Refusal::new("MON-04", "not-your-role").into());
        }
        Ok(Contribution { anonymous, ..self.clone() })
    }

    /// Booked as conditional (MON-03, second exit).
    pub fn conditional(&self) -> bool {
        self.earmark.as_ref().is_some_and(|e| e.exit.as_deref() == Some("conditional"))
    }
    /// An earmark that still blocks.
    pub fn blocked(&self) -> bool {
        self.earmark.as_ref().is_some_and(|e| e.exit.is_none())
    }
    /// MON-01, first figure: pledged, in USD.
    pub fn pledged_usd(&self) -> Cents {
        self.pledge.as_ref().map_or(Cents::ZERO, |p| p.usd)
    }
    /// MON-01, second figure: signed, in USD.
    pub fn signed_usd(&self) -> Cents {
        self.agreement.iter().chain(&self.accepted).map(|a| a.usd).sum()
    }
    /// Everything that came in and was checked, in USD, whatever went back later.
    pub fn cash_usd(&self) -> Cents {
        self.checked().chain(&self.accepted).map(|f| f.usd).sum()
    }
    /// MON-01, third figure: received, checked and not paid back, in USD.
    pub fn received_usd(&self) -> Cents {
        self.cash_usd() - self.refunded_usd()
    }
    /// Day of the latest thing that was agreed, came in or was pledged.
    pub fn latest(&self) -> Option<Date> {
        let came = self.checked().chain(&self.accepted).map(|f| f.date).max();
        came.or_else(|| self.agreement.as_ref().or(self.pledge.as_ref()).map(|f| f.date))
    }

    /// What a search looks through: donor and numbers, small.
    pub fn search_text(&self) -> String {
        let fixed = self.pledge.iter().chain(&self.agreement).chain(self.receipts.iter().map(|r| &r.fixed)).chain(&self.accepted);
        let references: Vec<&str> = fixed.map(|f| f.reference.as_str()).collect();
        format!("{} {} {}", self.donor_state.as_deref().unwrap_or(""), self.donor_name, references.join(" ")).to_lowercase()
    }

    fn untied(&self) -> Decided<()> {
        if self.blocked() { Err(Refusal::new("MON-03", "earmark-blocks").into()) } else { Ok(()) }
    }
}

fn reason(rule: &'static str, text: &str) -> Decided<String> {
    let text = text.trim();
    if text.is_empty() { Err(Refusal::new(rule, "reason-missing").at("reason").into()) } else { Ok(text.to_owned()) }
}

/// Nobody agrees to what they proposed, nor checks what they recorded (ACT-01).
fn another(person: Id, actor: &Actor) -> Decided<()> {
    if person == actor.id { Err(Refusal::new("ACT-01", "not-your-own").into()) } else { Ok(()) }
}

fn not_now(machine: &Machine, state: &str) -> Refusal {
    Refusal::new(machine.id, "step-not-allowed").with("state", Arg::Msg(machine.state_key(state)))
}

fn not_future(date: Date, today: Date) -> Decided<()> {
    if date > today { Err(Refusal::new("SM-01", "date-in-future").at("date").into()) } else { Ok(()) }
}

#[cfg(test)]
mod tests;
