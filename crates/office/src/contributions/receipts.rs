//! What comes in under an agreement (J04, J08): recorded by R8, checked by R12.

use super::{FixedInput, R8, R9, R12};
use crate::act::{Act, Draft, Outcome};
use crate::{Failure, Office};
use bursar_domain::bank::Line;
use bursar_domain::contribution::{Contribution, HeldReceipt, Holding};
use bursar_domain::ledger::Account;
use bursar_domain::refusal::Decided;
use bursar_domain::{Id, Money, time::day};
use bursar_store::{Item, Record, Stored};
use jiff::Timestamp;

/// How a receipt is to be taken.
#[derive(Clone, Copy, Debug, Default)]
pub struct Credit {
    /// Hold what is more than is due (J06).
    pub hold_excess: bool,
}

impl Office {
    /// R8 records a bank credit; it posts when R12 has checked it. Before an agreement, before the screening and after all is
    /// settled it is held (J06).
    ///
    /// # Errors
    /// See [`Contribution::record_receipt`]; `rate-missing`.
    pub fn record_receipt(&self, act: &Act, id: Id, seen: Option<i64>, input: &FixedInput, how: Credit) -> Outcome {
        self.perform(act, |now| {
            let c = self.fetch_as_seen::<Contribution>(id, seen)?;
            self.receipt_draft(act, now, &c, input, how, None)
        })
    }

    /// A receipt of a contribution, from a form or from a line of a bank statement.
    pub(crate) fn receipt_draft(
        &self,
        act: &Act,
        now: Timestamp,
        c: &Stored<Contribution>,
        input: &FixedInput,
        how: Credit,
        line: Option<&Stored<Line>>,
    ) -> Result<Draft, Failure> {
        let (actor, id, today) = (&act.actor, c.value.id, day(now));
        let fixed = self.fix(input, act)?;
        let holding = |why, fixed| Holding {
            id: self.new_id(),
            contribution: Some(id),
            source: line.map_or(String::new(), |l| l.value.counterparty.clone()),
            why,
            fixed,
            line: line.map(|l| l.value.id),
        };
        if let Some(why) = c.value.would_hold() {
            let held = HeldReceipt::record(holding(why, fixed), actor, today)?;
            let draft = Draft::of::<HeldReceipt>("held.record", R8, held.id).create(&held).expects(c);
            return self.on_line(draft, line, |l| l.propose(HeldReceipt::KIND.name, held.id, actor));
        }
        let (mut next, excess) = c.value.record_receipt(fixed, how.hold_excess, actor, today)?;
        let excess = excess.map(|fixed| HeldReceipt::record(holding(bursar_domain::contribution::Why::Excess, fixed), actor, today));
        let excess = excess.transpose()?;
        if let Some(credit) = next.receipts.last_mut() {
            credit.excess = excess.as_ref().map(|h| h.id);
            credit.line = line.map(|l| l.value.id);
        }
        let mut draft = Draft::of::<Contribution>("contribution.record_receipt", R8, id).change(c, &next);
        if let Some(held) = &excess {
            draft = draft.create(held);
        }
        self.on_line(draft, line, |l| l.propose(Contribution::KIND.name, id, actor))
    }

    /// J04: R12 checks the credit, which posts it, and holds what came in excess (J06).
    ///
    /// # Errors
    /// See [`Contribution::check_receipt`].
    pub fn check_receipt(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |now| {
            let c = self.fetch_as_seen::<Contribution>(id, seen)?;
            let waiting = c.value.waiting_receipt().and_then(|at| c.value.receipts.get(at));
            let (excess, line) = waiting.map_or((None, None), |credit| (credit.excess, credit.line));
            let (book, seen_to) = self.read(|r| Ok((r.of_contribution(Account::Receivable, id)?, r.log_head()?.seq)))?;
            let (next, entry) = c.value.check_receipt(self.new_id(), book, &act.actor, day(now))?;
            let mut draft = Draft::of::<Contribution>("contribution.check_receipt", R12, id).change(&c, &next).entries([entry]);
            draft = draft.unmoved(Account::Receivable, Item::Contribution(id), seen_to);
            if let Some(excess) = excess {
                let held = self.fetch::<HeldReceipt>(excess)?;
                let (next, entry) = held.value.check(self.new_id(), &act.actor)?;
                draft = draft.change(&held, &next).entries([entry]);
            }
            self.on_lines(draft, line, |l| l.settle(&act.actor))
        })
    }

    /// R12 does not find the credit on the statement and sends it back.
    ///
    /// # Errors
    /// See [`Contribution::send_back_receipt`].
    pub fn send_back_receipt(&self, act: &Act, id: Id, seen: Option<i64>, reason: &str) -> Outcome {
        self.perform(act, |_| {
            let c = self.fetch_as_seen::<Contribution>(id, seen)?;
            let (next, credit) = c.value.send_back_receipt(reason, &act.actor)?;
            let mut draft = Draft::of::<Contribution>("contribution.send_back_receipt", R12, id).change(&c, &next).reason(reason);
            if let Some(excess) = credit.excess {
                let held = self.fetch::<HeldReceipt>(excess)?;
                draft = draft.change(&held, &held.value.send_back(reason, &act.actor)?);
            }
            self.on_lines(draft, credit.line, |l| l.release(&act.actor))
        })
    }

    /// J08, second step: R9 finds that the condition is met for so much.
    ///
    /// # Errors
    /// See [`Contribution::meet_condition`].
    pub fn meet_donor_condition(&self, act: &Act, id: Id, seen: Option<i64>, amount: Money, evidence: &str) -> Outcome {
        self.perform(act, |now| {
            let c = self.fetch_as_seen::<Contribution>(id, seen)?;
            let (next, entry) = c.value.meet_condition(amount, evidence, self.new_id(), &act.actor, day(now))?;
            Ok(Draft::of::<Contribution>("contribution.meet_condition", R9, id).change(&c, &next).entries([entry]).reason(evidence))
        })
    }

    /// Takes a step of the line a record stands on along with the record.
    pub(crate) fn on_line(
        &self,
        draft: Draft,
        line: Option<&Stored<Line>>,
        step: impl Fn(&Line) -> Decided<Line>,
    ) -> Result<Draft, Failure> {
        let Some(line) = line else { return Ok(draft) };
        let next = step(&line.value)?;
        Ok(draft.change(line, &next))
    }

    /// The same, of lines known by id.
    pub(crate) fn on_lines(
        &self,
        draft: Draft,
        lines: impl IntoIterator<Item = Id>,
        step: impl Fn(&Line) -> Decided<Line>,
    ) -> Result<Draft, Failure> {
        lines.into_iter().try_fold(draft, |draft, id| {
            let line = self.fetch::<Line>(id)?;
            self.on_line(draft, Some(&line), &step)
        })
    }
}
