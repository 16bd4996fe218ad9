//! What a correction does beside the reversal: where a signature, a receipt or a held receipt is taken back, its record goes back to
//! the state it was in before, in the same commit (DOMAIN 2.2, SM-01).

use crate::act::Draft;
use crate::{Failure, Office};
use bursar_domain::bank::Line;
use bursar_domain::contribution::{Contribution, HeldReceipt};
use bursar_domain::correction::{Correction, WithRecord};
use bursar_domain::ledger::{Account, Entry};
use bursar_domain::{Actor, Arg, Currency, Id, Money, Refusal};
use bursar_store::{EntryFilter, EntryRow, Item};
use std::collections::BTreeSet;

impl Office {
    /// Nothing rests on what an entry posted: its record can go back with it. Entries without such a record have nothing to undo.
    ///
    /// # Errors
    /// Each later step that rests on it.
    pub(crate) fn stands_alone(&self, row: &EntryRow) -> Result<(), Failure> {
        self.undone(None, row, None).map(drop)
    }

    /// Adds what goes back with the reversal of an entry to the commit of its correction.
    ///
    /// # Errors
    /// Each later step that rests on it; not R12.
    pub(crate) fn undo(&self, draft: Draft, correction: &Correction, row: &EntryRow, actor: &Actor) -> Result<Draft, Failure> {
        let undone = self.undone(Some(draft), row, Some((correction, actor)))?;
        undone.ok_or(Failure::NotFound)
    }

    /// Both: checks, and with a draft and who agrees also writes.
    fn undone(&self, draft: Option<Draft>, row: &EntryRow, by: Option<(&Correction, &Actor)>) -> Result<Option<Draft>, Failure> {
        let Some(what) = Correction::with_record(&row.entry) else { return Ok(draft) };
        let entry = &row.entry;
        match what {
            WithRecord::Signature => {
                let Some(c) = self.read(|r| r.get::<Contribution>(entry.document))? else { return Ok(draft) };
                let (book, seen_to) = self.read(|r| Ok((r.of_contribution(Account::Receivable, c.value.id)?, r.log_head()?.seq)))?;
                c.value.signature_stands_alone(entry, book)?;
                let (Some(draft), Some((_, actor))) = (draft, by) else { return Ok(None) };
                let draft = draft.change(&c, &c.value.undo_signature(actor)?);
                Ok(Some(draft.unmoved(Account::Receivable, Item::Contribution(c.value.id), seen_to)))
            }
            WithRecord::Receipt => {
                let Some(c) = self.read(|r| r.get::<Contribution>(entry.document))? else { return Ok(draft) };
                c.value.receipt_stands_alone(entry)?;
                let credit = c.value.receipts.iter().rev().find(|r| r.checked_by.is_some());
                let (excess, line) = credit.map_or((None, None), |r| (r.excess, r.line));
                let excess = excess.map(|id| self.fetch::<HeldReceipt>(id)).transpose()?;
                if let Some(held) = &excess {
                    held.value.stands_alone()?;
                }
                let seen_to = self.cash_is_there(entry, excess.as_ref().map_or(0, |h| h.value.fixed.amount.minor))?;
                let (Some(draft), Some((correction, actor))) = (draft, by) else { return Ok(None) };
                let mut draft = cash_unmoved(draft.change(&c, &c.value.undo_receipt(entry, actor)?.0), entry, seen_to);
                if let Some(held) = &excess {
                    let posted = self.entry_of_held(held.value.id)?;
                    draft = draft.change(held, &held.value.undo(actor)?);
                    draft = draft.entries(posted.map(|e| e.reversal(self.new_id(), correction.date, correction.id)));
                }
                let lines: BTreeSet<Id> = line.into_iter().chain(excess.and_then(|h| h.value.line)).collect();
                Ok(Some(self.on_lines(draft, lines, |l: &Line| l.reopen(actor))?))
            }
            WithRecord::Held => {
                let Some(held) = self.read(|r| r.get::<HeldReceipt>(entry.document))? else { return Ok(draft) };
                held.value.stands_alone()?;
                if let Some(c) = held.value.contribution {
                    let c = self.fetch::<Contribution>(c)?;
                    if c.value.receipts.iter().any(|r| r.excess == Some(held.value.id)) {
                        return Err(Refusal::new("DOMAIN 2.2", "undo-with-receipt").into());
                    }
                }
                let seen_to = self.cash_is_there(entry, 0)?;
                let (Some(draft), Some((_, actor))) = (draft, by) else { return Ok(None) };
                let draft = cash_unmoved(draft.change(&held, &held.value.undo(actor)?), entry, seen_to);
                Ok(Some(self.on_lines(draft, held.value.line, |l: &Line| l.reopen(actor))?))
            }
        }
    }

    /// What came in, with so much in excess, is still there in its currency: neither converted nor paid out. Where the log was then.
    fn cash_is_there(&self, entry: &Entry, excess: i64) -> Result<i64, Failure> {
        let Some(cash) = cash_of(entry) else { return Ok(self.read(|r| r.log_head())?.seq) };
        let (there, _, seen_to) = self.cash_seen(cash.currency)?;
        if there < cash.minor.saturating_add(excess) {
            let left = Money { minor: there.max(0), ..cash };
            return Err(Refusal::new("DOMAIN 2.2", "undo-cash-gone").with("left", Arg::Money(left)).into());
        }
        Ok(seen_to)
    }

    /// The entry by which a receipt is held (J06).
    fn entry_of_held(&self, held: Id) -> Result<Option<Entry>, Failure> {
        let of = EntryFilter { document: Some(held), journal: Some("J06".into()), ..EntryFilter::default() };
        Ok(self.read(|r| r.entries(&of))?.into_iter().map(|e| e.entry).find(|e| e.reverses.is_none()))
    }
}

/// The cash an entry brought, in its own currency.
fn cash_of(entry: &Entry) -> Option<Money> {
    let line = entry.postings.iter().find(|p| matches!(p.account, Account::CashUsd | Account::CashOther))?;
    Some(line.original.map_or(line.amount.money(), |(money, _)| money))
}

/// Nobody has moved that currency since it was looked at.
fn cash_unmoved(draft: Draft, entry: &Entry, seen_to: i64) -> Draft {
    match cash_of(entry) {
        Some(cash) if cash.currency != Currency::USD => draft.unmoved(Account::CashOther, Item::Currency(cash.currency), seen_to),
        _ => draft,
    }
}
