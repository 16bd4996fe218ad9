//! What was changed of what is public in the catalogue. That something else was written leaves no trace here (promise 22).

use crate::{Failure, Office};
use bursar_domain::catalogue::{CITABLE, Document, Programme};
use bursar_domain::time::{at, day};
use bursar_store::{Changed, Reader, Record, StoreError};
use jiff::Timestamp;
use std::sync::{Arc, PoisonError};

/// Kinds of the reference data: public from their first version on.
const REFERENCE: [&str; 6] = ["actor", "meeting", "member_state", "organisation", "region", "term"];
/// Changes of records held.
const HELD: usize = 100;
/// Positions of the log looked at together.
const WINDOW: i64 = 2_000;

/// The latest changes of what is public.
#[derive(Clone, Debug, Default)]
pub struct PublicChanges {
    /// How far in the log was looked.
    seq: i64,
    /// Changes of records of the catalogue, latest first.
    pub records: Vec<Changed>,
    /// The latest change of anything that is public in the catalogue.
    pub latest: Option<Changed>,
}

fn of_record(c: &Changed) -> bool {
    let open = |state: &str| CITABLE.contains(&state);
    c.kind == Programme::KIND.name && (open(&c.state) || open(&c.before))
}

impl PublicChanges {
    /// Looks back from a position of the log until enough is found, or to what was known before.
    pub(super) fn read(r: &mut Reader, to: i64, known: Option<&PublicChanges>) -> Result<PublicChanges, StoreError> {
        let from = known.map_or(0, |k| k.seq);
        let mut found = PublicChanges { seq: to, ..PublicChanges::default() };
        let mut end = to;
        while end > from && (found.records.len() < HELD || found.latest.is_none()) {
            let begin = (end - WINDOW).max(from);
            for c in r.changes(begin, end)? {
                let record = of_record(&c);
                let document = c.kind == Document::KIND.name && [&c.state, &c.before].iter().any(|s| *s == "published");
                if found.latest.is_none() && (record || document || REFERENCE.contains(&c.kind.as_str())) {
                    found.latest = Some(c.clone());
                }
                if record && found.records.len() < HELD {
                    found.records.push(c);
                }
            }
            end = begin;
        }
        if let Some(known) = known {
            let room = HELD - found.records.len();
            found.records.extend(known.records.iter().take(room).cloned());
            found.latest = found.latest.or_else(|| known.latest.clone());
        }
        Ok(found)
    }
}

impl Office {
    /// The latest changes of what is public in the catalogue.
    ///
    /// # Errors
    /// The store failed.
    pub fn open_changes(&self) -> Result<Arc<PublicChanges>, Failure> {
        let mut held = self.open.changes.lock().unwrap_or_else(PoisonError::into_inner);
        let known = held.clone();
        let next = self.read(|r| {
            let head = r.log_head()?.seq;
            match &known {
                Some(k) if k.seq == head => Ok(k.clone()),
                Some(k) if k.seq > head => PublicChanges::read(r, head, None).map(Arc::new),
                _ => PublicChanges::read(r, head, known.as_deref()).map(Arc::new),
            }
        })?;
        *held = Some(next.clone());
        Ok(next)
    }

    /// Since when the catalogue reads as it does: its latest public change, or the day that has begun since, as what runs and who is a
    /// member depends on the day.
    ///
    /// # Errors
    /// The store failed.
    pub fn catalogue_changed_at(&self) -> Result<Timestamp, Failure> {
        let today = at(day(self.now()), 0, 0);
        Ok(self.open_changes()?.latest.as_ref().map_or(today, |c| c.at.max(today)))
    }
}
