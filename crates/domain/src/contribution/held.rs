//! Cash that comes before it may be income: without an agreement, before the screening, or more than was agreed (J06, J07; ACT-04).

use super::{Contribution, Fixed, HELD_MACHINE, MACHINE, another, not_future, reason};
use crate::id::Id;
use crate::journal::{About, Cause, income};
use crate::ledger::Entry;
use crate::refusal::{Decided, Refusal, all_clear};
use crate::role::{Actor, Role};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Why cash is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// Nobody knows yet what it is for.
    Unknown,
    /// The donor is not screened (ACT-04).
    Unscreened,
    /// No agreement is signed.
    Unsigned,
    /// More than was agreed, or after the agreement was settled.
    Excess,
}

impl Why {
    /// All of them.
    pub const ALL: [Why; 4] = [Why::Unknown, Why::Unscreened, Why::Unsigned, Why::Excess];
    /// Code, and end of the message key `held-why-…`.
    pub fn code(self) -> &'static str {
        match self {
            Why::Unknown => "unknown",
            Why::Unscreened => "unscreened",
            Why::Unsigned => "unsigned",
            Why::Excess => "excess",
        }
    }
}

/// A receipt that is held as a liability until it is signed for or goes back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HeldReceipt {
    /// Id.
    pub id: Id,
    /// State of [`HELD_MACHINE`].
    pub state: String,
    /// The contribution it belongs to, once that is known.
    pub contribution: Option<Id>,
    /// Who paid, as the bank says.
    pub source: String,
    /// Why it is held.
    pub why: Why,
    /// Amount, day, rate.
    pub fixed: Fixed,
    /// Who checked it; posted from then on.
    pub checked_by: Option<Id>,
    /// The line of a bank statement it stands on.
    pub line: Option<Id>,
    /// R9's reasons for signing or returning.
    pub decision: String,
    /// Who decided.
    pub decided_by: Option<Id>,
}

/// What R8 records when cash is to be held.
#[derive(Clone, Debug)]
pub struct Holding {
    /// Id.
    pub id: Id,
    /// The contribution, if it is known.
    pub contribution: Option<Id>,
    /// Who paid.
    pub source: String,
    /// Why it is held.
    pub why: Why,
    /// Amount, day, rate.
    pub fixed: Fixed,
    /// The line of a bank statement.
    pub line: Option<Id>,
}

impl HeldReceipt {
    /// R8 records it; it waits for R12.
    ///
    /// # Errors
    /// Not R8; day in the future; source missing.
    pub fn record(h: Holding, actor: &Actor, today: Date) -> Decided<HeldReceipt> {
        if !actor.has(Role::FinanceAssistant) {
            return Err(Refusal::new(HELD_MACHINE.id, "not-your-role").into());
        }
        let mut found = Vec::new();
        if h.contribution.is_none() && h.source.trim().is_empty() {
            found.push(Refusal::new("SM-01", "source-missing").at("source"));
        }
        found.extend(not_future(h.fixed.date, today).err().into_iter().flat_map(|r| r.0));
        all_clear(found)?;
        Ok(HeldReceipt {
            id: h.id,
            state: HELD_MACHINE.start.into(),
            contribution: h.contribution,
            source: h.source.trim().to_owned(),
            why: h.why,
            fixed: h.fixed,
            checked_by: None,
            line: h.line,
            decision: String::new(),
            decided_by: None,
        })
    }

    fn to(&self, event: &str, actor: &Actor) -> Decided<HeldReceipt> {
        Ok(HeldReceipt { state: HELD_MACHINE.step(&self.state, event, actor, None)?.to.into(), ..self.clone() })
    }

    /// What it causes is about its contribution, where that is known.
    fn cause(&self, entry: Id, date: Date) -> Cause {
        Cause::new(entry, date, self.id).about(About { contribution: self.contribution, ..About::default() })
    }

    /// J06: R12 checks it against the statement.
    ///
    /// # Errors
    /// The same person recorded it (ACT-01).
    pub fn check(&self, entry: Id, actor: &Actor) -> Decided<(HeldReceipt, Entry)> {
        let next = self.to("hold", actor)?;
        another(self.fixed.by, actor)?;
        let e = income::held(&self.cause(entry, self.fixed.date), &self.fixed.valued());
        Ok((HeldReceipt { checked_by: Some(actor.id), ..next }, e))
    }

    /// R12 does not find it on the statement.
    ///
    /// # Errors
    /// Reason missing.
    pub fn send_back(&self, why: &str, actor: &Actor) -> Decided<HeldReceipt> {
        let next = self.to("send_back", actor)?;
        Ok(HeldReceipt { decision: reason("SM-01", why)?, ..next })
    }

    /// R8 finds the contribution it belongs to.
    ///
    /// # Errors
    /// Not held.
    pub fn assign(&self, contribution: Id, why: Why, actor: &Actor) -> Decided<HeldReceipt> {
        Ok(HeldReceipt { contribution: Some(contribution), why, ..self.to("assign", actor)? })
    }

    /// J07: R9 sends it back to whom it came from: owed at once, paid through a disbursement.
    ///
    /// # Errors
    /// Reason missing; own record or check (ACT-01).
    pub fn give_back(&self, why: &str, entry: Id, actor: &Actor, today: Date) -> Decided<(HeldReceipt, Entry)> {
        let next = self.to("return", actor)?;
        self.by_another(actor)?;
        let decision = reason("SM-01", why)?;
        let e = income::held_refused(&self.cause(entry, today), self.fixed.usd);
        Ok((HeldReceipt { decision, decided_by: Some(actor.id), ..next }, e))
    }

    fn by_another(&self, actor: &Actor) -> Decided<()> {
        another(self.fixed.by, actor)?;
        self.checked_by.map_or(Ok(()), |by| another(by, actor))
    }
}

impl Contribution {
    /// Why cash of this donor would be held now; `None` where it counts against an agreement.
    pub fn would_hold(&self) -> Option<Why> {
        match self.state.as_str() {
            "agreed" | "part_received" | "overdue" => None,
            "screening" | "refused" => Some(Why::Unscreened),
            "offered" | "cleared" | "pledged" => Some(Why::Unsigned),
            _ => Some(Why::Excess),
        }
    }

    /// J07: R9 signs with the donor for a held receipt: revenue, and spendable. `reference` is the number of the agreement that
    /// covers it; `last`: nothing more is to come under the pledge.
    ///
    /// # Errors
    /// Donor not cleared, tied or conditional money, not this contribution's, own record or check (ACT-01).
    pub fn accept_held(
        &self,
        held: &HeldReceipt,
        reference: &str,
        last: bool,
        entry: Id,
        actor: &Actor,
        today: Date,
    ) -> Decided<(Contribution, HeldReceipt, Entry)> {
        let event = if self.state == "pledged" && !last { "accept_part" } else { "accept" };
        let step = MACHINE.step(&self.state, event, actor, None)?;
        let next_held = held.to("accept", actor)?;
        self.untied()?;
        if held.contribution != Some(self.id) {
            return Err(Refusal::new("J07", "held-of-another").into());
        }
        if self.conditional() {
            return Err(Refusal::new("J07", "held-conditional").into());
        }
        held.by_another(actor)?;
        let reference = reference.trim();
        if reference.is_empty() {
            return Err(Refusal::new("SM-01", "reference-missing").at("reference").into());
        }
        let mut next = Contribution { state: step.to.into(), ..self.clone() };
        next.accepted.push(Fixed { date: today, reference: reference.to_owned(), by: actor.id, ..held.fixed.clone() });
        let accepted = HeldReceipt { decision: reference.to_owned(), decided_by: Some(actor.id), ..next_held };
        Ok((next, accepted, income::held_cleared(&held.cause(entry, today), self.donor_kind, held.fixed.usd)))
    }
}
