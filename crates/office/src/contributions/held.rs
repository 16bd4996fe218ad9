//! Receipts that are held until they are signed for or go back (J06, J07; ACT-04).

use super::{FixedInput, R8, R9, R12};
use crate::act::{Act, Draft, Outcome};
use crate::{Failure, Office};
use bursar_domain::bank::Line;
use bursar_domain::contribution::{Contribution, HeldReceipt, Holding, Why};
use bursar_domain::{Id, time::day};
use bursar_store::{Find, Record, Stored};
use jiff::Timestamp;

impl Office {
    /// R8 records cash whose contribution is not known.
    ///
    /// # Errors
    /// See [`HeldReceipt::record`]; `rate-missing`.
    pub fn hold_receipt(&self, act: &Act, source: &str, input: &FixedInput) -> Outcome {
        self.perform(act, |now| self.holding_draft(act, now, source, input, None))
    }

    /// Cash whose contribution is not known, from a form or from a line of a bank statement.
    pub(crate) fn holding_draft(
        &self,
        act: &Act,
        now: Timestamp,
        source: &str,
        input: &FixedInput,
        line: Option<&Stored<Line>>,
    ) -> Result<Draft, Failure> {
        let holding = Holding {
            id: self.new_id(),
            contribution: None,
            source: source.to_owned(),
            why: Why::Unknown,
            fixed: self.fix(input, act)?,
            line: line.map(|l| l.value.id),
        };
        let held = HeldReceipt::record(holding, &act.actor, day(now))?;
        let draft = Draft::of::<HeldReceipt>("held.record", R8, held.id).create(&held);
        self.on_line(draft, line, |l| l.propose(HeldReceipt::KIND.name, held.id, &act.actor))
    }

    /// J06: R12 checks it, which posts it.
    ///
    /// # Errors
    /// See [`HeldReceipt::check`]; it came in excess and is checked with its receipt.
    pub fn check_held(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |_| {
            let held = self.fetch_as_seen::<HeldReceipt>(id, seen)?;
            self.alone(&held.value)?;
            let (next, entry) = held.value.check(self.new_id(), &act.actor)?;
            let draft = Draft::of::<HeldReceipt>("held.check", R12, id).change(&held, &next).entries([entry]);
            self.on_lines(draft, held.value.line, |l| l.settle(&act.actor))
        })
    }

    /// R12 does not find it on the statement and sends it back.
    ///
    /// # Errors
    /// See [`HeldReceipt::send_back`].
    pub fn send_back_held(&self, act: &Act, id: Id, seen: Option<i64>, reason: &str) -> Outcome {
        self.perform(act, |_| {
            let held = self.fetch_as_seen::<HeldReceipt>(id, seen)?;
            self.alone(&held.value)?;
            let next = held.value.send_back(reason, &act.actor)?;
            let draft = Draft::of::<HeldReceipt>("held.send_back", R12, id).change(&held, &next).reason(reason);
            self.on_lines(draft, held.value.line, |l| l.release(&act.actor))
        })
    }

    /// What came in excess is checked, or sent back, together with the receipt it came with.
    fn alone(&self, held: &HeldReceipt) -> Result<(), Failure> {
        let Some(id) = held.contribution else { return Ok(()) };
        let c = self.fetch::<Contribution>(id)?.value;
        let with_receipt = c.receipts.iter().any(|r| r.excess == Some(held.id) && r.checked_by.is_none());
        if with_receipt { Err(bursar_domain::Refusal::new("J06", "held-with-receipt").into()) } else { Ok(()) }
    }

    /// R8 says which contribution it belongs to.
    ///
    /// # Errors
    /// See [`HeldReceipt::assign`]; no such contribution.
    pub fn assign_held(&self, act: &Act, id: Id, seen: Option<i64>, contribution: Id) -> Outcome {
        self.perform(act, |_| {
            let held = self.fetch_as_seen::<HeldReceipt>(id, seen)?;
            let c = self.fetch::<Contribution>(contribution)?;
            let next = held.value.assign(contribution, c.value.would_hold().unwrap_or(Why::Excess), &act.actor)?;
            Ok(Draft::of::<HeldReceipt>("held.assign", R8, id).change(&held, &next).expects(&c))
        })
    }

    /// J07: R9 signs with the donor for what is held.
    ///
    /// # Errors
    /// See [`Contribution::accept_held`].
    pub fn accept_held(&self, act: &Act, id: Id, seen: Option<i64>, reference: &str, last: bool) -> Outcome {
        self.perform(act, |now| {
            let held = self.fetch_as_seen::<HeldReceipt>(id, seen)?;
            let contribution = held.value.contribution.ok_or_else(|| bursar_domain::Refusal::new("J07", "held-unassigned"))?;
            let c = self.fetch::<Contribution>(contribution)?;
            let (next, accepted, entry) = c.value.accept_held(&held.value, reference, last, self.new_id(), &act.actor, day(now))?;
            Ok(Draft::of::<HeldReceipt>("held.accept", R9, id).change(&held, &accepted).change(&c, &next).entries([entry]))
        })
    }

    /// J07: R9 sends it back to whom it came from.
    ///
    /// # Errors
    /// See [`HeldReceipt::give_back`].
    pub fn give_back_held(&self, act: &Act, id: Id, seen: Option<i64>, reason: &str) -> Outcome {
        self.perform(act, |now| {
            let held = self.fetch_as_seen::<HeldReceipt>(id, seen)?;
            let (next, entry) = held.value.give_back(reason, self.new_id(), &act.actor, day(now))?;
            Ok(Draft::of::<HeldReceipt>("held.return", R9, id).change(&held, &next).entries([entry]).reason(reason))
        })
    }

    /// The held receipts of a contribution, oldest first.
    ///
    /// # Errors
    /// The store failed.
    pub fn held_of(&self, contribution: Id) -> Result<Vec<Stored<HeldReceipt>>, Failure> {
        self.find(&Find::of(HeldReceipt::KIND).eq("contribution", contribution))
    }
}
