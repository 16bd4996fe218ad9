//! Taking back what was wrongly signed, received or held: by the reversal of its entry (`crate::correction`), with which the record
//! goes back to the state it was in before. Whatever rests on it must be taken back first.

use super::{BankCredit, Contribution, HELD_MACHINE, HeldReceipt, MACHINE};
use crate::ledger::{Account, Entry};
use crate::money::Cents;
use crate::refusal::{Arg, Decided, Refusal, all_clear};
use crate::role::Actor;

/// Steps that may rest on what is to be taken back: the ends of message keys `undo-step-…`.
pub const UNDO_STEPS: &[&str] =
    &["receipt", "receipt-waits", "condition", "write-off", "refund", "revaluation", "signed-for", "returned", "other"];

/// A step that rests on what is to be taken back: the end of a message key.
fn rests(step: &str) -> Refusal {
    Refusal::new("DOMAIN 2.2", "undo-rests").with("step", Arg::Msg(format!("undo-step-{step}")))
}

/// What an entry put on an account, in all.
fn on(entry: &Entry, account: Account) -> Cents {
    entry.postings.iter().filter(|p| p.account == account).map(|p| p.amount).sum()
}

impl Contribution {
    /// What rests on the agreement, and forbids that its signature be taken back; `book` is what its receivable stands at now.
    ///
    /// # Errors
    /// All of it: receipts, a write-off, refunds, a value that has changed since (J27); another agreement than the entry's.
    pub fn signature_stands_alone(&self, entry: &Entry, book: Cents) -> Decided<()> {
        let signed = on(entry, Account::Receivable);
        let mut found = self.endings_rest();
        if !self.receipts.is_empty() {
            found.push(rests("receipt"));
        }
        if self.agreement.as_ref().is_none_or(|a| a.usd != signed) {
            found.push(rests("other"));
        } else if self.receipts.is_empty() && book != signed {
            found.push(rests("revaluation"));
        }
        all_clear(found)
    }

    /// J02 is reversed: the contribution is pledged again, and the agreement can be signed as it should have been.
    ///
    /// # Errors
    /// Not agreed or overdue; not R12.
    pub fn undo_signature(&self, actor: &Actor) -> Decided<Contribution> {
        let step = MACHINE.step(&self.state, "undo_signature", actor, None)?;
        let mut next = Contribution { state: step.to.into(), agreement: None, ..self.clone() };
        next.instalments.clear();
        next.refund_clause.clear();
        Ok(next)
    }

    /// What rests on the receipt of an entry, and forbids that it be taken back.
    ///
    /// # Errors
    /// All of it: a later receipt, a condition met, a write-off, refunds; another receipt than the entry's.
    pub fn receipt_stands_alone(&self, entry: &Entry) -> Decided<()> {
        let mut found = self.endings_rest();
        if self.waiting_receipt().is_some() {
            found.push(rests("receipt-waits"));
        }
        if !self.met.is_empty() {
            found.push(rests("condition"));
        }
        match self.receipts.iter().rposition(|r| r.checked_by.is_some() && is_of(r, entry)) {
            None => found.push(rests("other")),
            // What a later receipt cleared was reckoned on what this one had left.
            Some(at) if self.receipts.iter().skip(at + 1).any(|r| r.checked_by.is_some()) => found.push(rests("receipt")),
            Some(_) => {}
        }
        all_clear(found)
    }

    /// J04, or the first step of J08, is reversed: the receipt is taken off, with what came in excess, and is due again. The history
    /// keeps it.
    ///
    /// # Errors
    /// No receipt that was checked; not R12.
    pub fn undo_receipt(&self, entry: &Entry, actor: &Actor) -> Decided<(Contribution, BankCredit)> {
        let checked = self.receipts.iter().filter(|r| r.checked_by.is_some()).count();
        let event = if checked > 1 || self.state == "overdue" { "undo_receipt" } else { "undo_only_receipt" };
        let step = MACHINE.step(&self.state, event, actor, None)?;
        let at = self.receipts.iter().rposition(|r| r.checked_by.is_some() && is_of(r, entry));
        let at = at.ok_or_else(|| rests("other"))?;
        let mut next = Contribution { state: step.to.into(), ..self.clone() };
        let credit = next.receipts.remove(at);
        Ok((next, credit))
    }

    fn endings_rest(&self) -> Vec<crate::refusal::Refusal> {
        let mut found = Vec::new();
        if self.write_off.is_some() {
            found.push(rests("write-off"));
        }
        if !self.refunds.is_empty() {
            found.push(rests("refund"));
        }
        found
    }
}

/// The receipt is the one that an entry posted: entries and receipts share day, amount and value.
fn is_of(credit: &BankCredit, entry: &Entry) -> bool {
    let f = &credit.fixed;
    entry.date == f.date && on(entry, f.valued().cash()) == f.usd
}

impl HeldReceipt {
    /// What rests on a receipt that is held: it was signed for or returned.
    ///
    /// # Errors
    /// It is held no more.
    pub fn stands_alone(&self) -> Decided<()> {
        match self.state.as_str() {
            "held" => Ok(()),
            "received" => Err(rests("signed-for").into()),
            _ => Err(rests("returned").into()),
        }
    }

    /// J06 is reversed: nothing was held.
    ///
    /// # Errors
    /// Not held; not R12.
    pub fn undo(&self, actor: &Actor) -> Decided<HeldReceipt> {
        let step = HELD_MACHINE.step(&self.state, "undo", actor, None)?;
        Ok(HeldReceipt { state: step.to.into(), ..self.clone() })
    }
}
