//! What does not come, and what goes back: written off (J28) and refunded (J29), each by two persons.

use super::{Contribution, Fixed, MACHINE, another, not_future, not_now, reason};
use crate::id::Id;
use crate::journal::income::{self, Refunded};
use crate::journal::year_end;
use crate::ledger::Entry;
use crate::money::{Cents, Money};
use crate::refusal::{Arg, Decided, Refusal};
use crate::role::{Actor, Role};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The rest of an agreement is closed: proposed by R9, agreed by R12 (J28).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WriteOff {
    /// What was still due.
    pub amount: Money,
    /// What the receivable stood at; zero until it is agreed, and where nothing was receivable.
    pub usd: Cents,
    /// Why.
    pub reason: String,
    /// Who proposed it.
    pub by: Id,
    /// Who agreed.
    pub agreed_by: Option<Id>,
    /// Day of the proposal, then of the agreement.
    pub on: Date,
}

/// Money that goes back to the donor: proposed by R9 under a clause, agreed by R12 (J29).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Refund {
    /// Amount, day and rate; the reference is the clause.
    pub fixed: Fixed,
    /// Out of what the condition was not met for.
    pub unmet: bool,
    /// Why.
    pub reason: String,
    /// Who agreed.
    pub agreed_by: Option<Id>,
}

impl Contribution {
    /// R9 proposes to close what is still due: an overdue contribution, or a small rest that will not come, such as the charges
    /// a bank on the way has kept.
    ///
    /// # Errors
    /// Nothing due; a receipt or another decision waits; nothing received and not overdue; reason missing.
    pub fn propose_write_off(&self, why: &str, actor: &Actor, today: Date) -> Decided<Contribution> {
        self.is(actor, Role::FundManager)?;
        let due = self.due().filter(|_| matches!(self.state.as_str(), "part_received" | "overdue"));
        let Some(due) = due else { return Err(not_now(&MACHINE, &self.state).into()) };
        self.nothing_waits()?;
        let reason = reason("J28", why)?;
        let write_off = WriteOff { amount: due, usd: Cents::ZERO, reason, by: actor.id, agreed_by: None, on: today };
        Ok(Contribution { write_off: Some(write_off), ..self.clone() })
    }

    /// R12 agrees. `book` is what the receivable stands at, `allowance` what was set aside for it. A conditional agreement was
    /// never receivable: nothing is posted.
    ///
    /// # Errors
    /// The same person proposed it (ACT-01); nothing is proposed.
    pub fn agree_write_off(
        &self,
        entry: Id,
        book: Cents,
        allowance: Cents,
        actor: &Actor,
        today: Date,
    ) -> Decided<(Contribution, Option<Entry>)> {
        let Some(proposal) = self.write_off.as_ref().filter(|w| w.agreed_by.is_none()) else {
            return Err(not_now(&MACHINE, &self.state).into());
        };
        let event = if self.state == "overdue" { "write_off" } else { "close_rest" };
        let step = MACHINE.step(&self.state, event, actor, None)?;
        another(proposal.by, actor)?;
        let posted = !self.conditional() && book != Cents::ZERO;
        let e = if posted { Some(year_end::written_off(&self.cause(entry, today), book, allowance)?) } else { None };
        let write_off = WriteOff { usd: if posted { book } else { Cents::ZERO }, agreed_by: Some(actor.id), on: today, ..proposal.clone() };
        Ok((Contribution { state: step.to.into(), write_off: Some(write_off), ..self.clone() }, e))
    }

    /// R9 proposes to pay back, under the clause of the agreement (MON-12). What stands under a condition that is not met goes
    /// back first, at the value it came in at.
    ///
    /// # Errors
    /// No clause; not received in full; other currency; more than was received; a decision waits; reason missing.
    pub fn propose_refund(&self, fixed: Fixed, why: &str, actor: &Actor, today: Date) -> Decided<Contribution> {
        self.is(actor, Role::FundManager)?;
        if self.state != "received" {
            return Err(not_now(&MACHINE, &self.state).into());
        }
        self.nothing_waits()?;
        not_future(fixed.date, today)?;
        if self.refund_clause.is_empty() && fixed.reference.trim().is_empty() {
            return Err(Refusal::new("MON-12", "clause-missing").at("reference").into());
        }
        let unmet = self.unmet_minor() > 0;
        let left = self.refundable();
        if left.currency != fixed.amount.currency {
            return Err(Refusal::new("SM-01", "wrong-currency")
                .at("currency")
                .with("currency", Arg::Text(left.currency.to_string()))
                .into());
        }
        if fixed.amount.minor > left.minor {
            return Err(Refusal::new("MON-12", "more-than-received").at("amount").with("left", Arg::Money(left)).into());
        }
        let reason = reason("MON-12", why)?;
        let usd = if unmet { income::book_value(self.unmet_usd(), fixed.amount.minor, left.minor) } else { fixed.usd };
        let mut next = self.clone();
        next.refunds.push(Refund { fixed: Fixed { usd, ..fixed }, unmet, reason, agreed_by: None });
        Ok(next)
    }

    /// R12 agrees: J29, and what is owed is no longer spendable.
    ///
    /// # Errors
    /// The same person proposed it (ACT-01); nothing is proposed.
    pub fn agree_refund(&self, entry: Id, actor: &Actor, today: Date) -> Decided<(Contribution, Entry)> {
        let at = self.refunds.iter().position(|r| r.agreed_by.is_none());
        let Some(at) = at else { return Err(not_now(&MACHINE, &self.state).into()) };
        let refund = &self.refunds[at];
        let mut next = self.clone();
        next.refunds[at].agreed_by = Some(actor.id);
        let all = next.refundable().minor == 0;
        next.state = MACHINE.step(&self.state, if all { "refund" } else { "refund_part" }, actor, None)?.to.into();
        another(refund.fixed.by, actor)?;
        let from = if refund.unmet {
            Refunded::Unmet
        } else if self.recognised_before(today) {
            Refunded::EarlierYear
        } else {
            Refunded::SameYear(self.donor_kind)
        };
        let e = income::refund_decided(&self.cause(entry, today), from, refund.fixed.usd)?;
        Ok((next, e))
    }

    /// R9 takes a proposal back, or R12 does not agree: it is taken off again. The history keeps it.
    ///
    /// # Errors
    /// Neither R9 nor R12; nothing is proposed; reason missing.
    pub fn drop_proposal(&self, why: &str, actor: &Actor) -> Decided<Contribution> {
        if !actor.has_any(&[Role::FundManager, Role::Certifying]) {
            return Err(Refusal::new(MACHINE.id, "not-your-role").into());
        }
        if !self.decision_waits() {
            return Err(not_now(&MACHINE, &self.state).into());
        }
        reason("SM-01", why)?;
        let mut next = self.clone();
        next.write_off = next.write_off.filter(|w| w.agreed_by.is_some());
        next.refunds.retain(|r| r.agreed_by.is_some());
        Ok(next)
    }

    /// A proposal of R9 waits for R12.
    pub fn decision_waits(&self) -> bool {
        self.write_off.as_ref().is_some_and(|w| w.agreed_by.is_none()) || self.refunds.iter().any(|r| r.agreed_by.is_none())
    }

    /// What may still be paid back: first what stands under a condition, then what was received.
    pub fn refundable(&self) -> Money {
        let first = self.agreement.as_ref().or(self.accepted.first()).map_or(self.offered, |f| f.amount);
        if self.unmet_minor() > 0 {
            return Money { minor: self.unmet_minor(), ..first };
        }
        let accepted: i64 = self.accepted.iter().map(|f| f.amount).filter(|m| m.currency == first.currency).map(|m| m.minor).sum();
        Money { minor: self.received_minor() + accepted - self.agreed_refunds().map(|r| r.fixed.amount.minor).sum::<i64>(), ..first }
    }

    /// Decided to go back, in USD.
    pub fn refunded_usd(&self) -> Cents {
        self.agreed_refunds().map(|r| r.fixed.usd).sum()
    }
    /// Written off, in USD.
    pub fn written_off_usd(&self) -> Cents {
        self.write_off.as_ref().filter(|w| w.agreed_by.is_some()).map_or(Cents::ZERO, |w| w.usd)
    }
    /// Of what stood under a condition: minor units and value that go back.
    pub(super) fn refunded_unmet(&self) -> (i64, Cents) {
        let of = || self.agreed_refunds().filter(|r| r.unmet);
        (of().map(|r| r.fixed.amount.minor).sum(), of().map(|r| r.fixed.usd).sum())
    }

    pub(super) fn agreed_refunds(&self) -> impl Iterator<Item = &Refund> {
        self.refunds.iter().filter(|r| r.agreed_by.is_some())
    }

    /// Any of its revenue belongs to a year before this one.
    fn recognised_before(&self, today: Date) -> bool {
        let agreed = self.agreement.iter().filter(|_| !self.conditional()).map(|a| a.date);
        let days = agreed.chain(self.accepted.iter().map(|a| a.date)).chain(self.met.iter().map(|m| m.on));
        days.into_iter().any(|day| day.year() < today.year())
    }

    fn nothing_waits(&self) -> Decided<()> {
        if self.waiting_receipt().is_some() {
            return Err(Refusal::new("SM-01", "receipt-waits").into());
        }
        if self.decision_waits() { Err(Refusal::new("SM-01", "decision-waits").into()) } else { Ok(()) }
    }
}
