//! Corrections of the books, by linked reversal and by nothing else (DOMAIN 2.2).

use crate::act::{Act, Draft, Outcome};
use crate::{Failure, Office};
use bursar_domain::correction::Correction;
use bursar_domain::{Id, Role};
use bursar_store::{EntryFilter, EntryRow, Find, Order, Record, Stored};
use jiff::civil::Date;

const R8: &[Role] = &[Role::FinanceAssistant];
const R12: &[Role] = &[Role::Certifying];
const R8_R12: &[Role] = &[Role::FinanceAssistant, Role::Certifying];

impl Office {
    /// An entry with its lines.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn entry(&self, id: Id) -> Result<EntryRow, Failure> {
        let filter = EntryFilter { id: Some(id), ..EntryFilter::default() };
        self.read(|r| r.entries(&filter))?.into_iter().next().ok_or(Failure::NotFound)
    }

    /// The entry that takes another back.
    ///
    /// # Errors
    /// The store failed.
    pub fn reversal_of(&self, id: Id) -> Result<Option<EntryRow>, Failure> {
        let filter = EntryFilter { reverses: Some(id), limit: 1, ..EntryFilter::default() };
        Ok(self.read(|r| r.entries(&filter))?.into_iter().next())
    }

    /// Corrections that wait for R12, oldest first.
    ///
    /// # Errors
    /// The store failed.
    pub fn corrections(&self) -> Result<Vec<Stored<Correction>>, Failure> {
        self.find(&Find::of(Correction::KIND).order("state", Order::Desc).order("date", Order::Desc).limit(200))
    }

    /// R8 proposes to take an entry back.
    ///
    /// # Errors
    /// See [`Correction::propose`].
    pub fn propose_correction(&self, act: &Act, entry: Id, date: Date, reason: &str) -> Outcome {
        self.perform(act, |now| {
            let row = self.entry(entry)?;
            let reversed = self.reversal_of(entry)?.is_some();
            let before = self.read(|r| r.get::<Correction>(Correction::id_of(entry)))?;
            let next = Correction::propose(&row.entry, reversed, before.as_ref().map(|b| &b.value), date, reason, &act.actor, now)?;
            self.stands_alone(&row)?;
            let draft = Draft::of::<Correction>("correction.propose", R8, next.id).reason(reason);
            Ok(match before {
                Some(before) => draft.change(&before, &next),
                None => draft.create(&next),
            })
        })
    }

    /// R12 agrees, which posts the reversal; a signature or a receipt goes back with it.
    ///
    /// # Errors
    /// See [`Correction::agree`]; a later step rests on it.
    pub fn agree_correction(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |_| {
            let c = self.fetch_as_seen::<Correction>(id, seen)?;
            let row = self.entry(c.value.entry)?;
            let reversed = self.reversal_of(c.value.entry)?.is_some();
            let (next, reversal) = c.value.agree(&row.entry, reversed, self.new_id(), &act.actor)?;
            let draft = Draft::of::<Correction>("correction.agree", R12, id).change(&c, &next).entries([reversal]).reason(&c.value.reason);
            self.undo(draft, &c.value, &row, &act.actor)
        })
    }

    /// R12 declines, or R8 withdraws: `decline`, `withdraw`.
    ///
    /// # Errors
    /// See [`Correction::drop`].
    pub fn drop_correction(&self, act: &Act, id: Id, seen: Option<i64>, event: &str, reason: &str) -> Outcome {
        self.perform(act, |_| {
            let c = self.fetch_as_seen::<Correction>(id, seen)?;
            let next = c.value.drop(event, reason, &act.actor)?;
            let action = if event == "decline" { "correction.decline" } else { "correction.withdraw" };
            Ok(Draft::of::<Correction>(action, R8_R12, id).change(&c, &next).reason(reason))
        })
    }
}
