//! Overlaps with what is published (MAP-07): one question to the index, then compared one by one. Nothing is stopped by them.

use super::index::{OPEN_TO_ALL, Sought, UNSAID, touches};
use crate::{Failure, Office};
use bursar_domain::Id;
use bursar_domain::catalogue::overlap::{Activity, Overlap};
use bursar_domain::catalogue::{Programme, RelationKind, ScopeOf};
use bursar_domain::time::day;
use std::collections::{BTreeMap, BTreeSet};

/// Records compared, at most.
const COMPARED: usize = 200;
/// Overlaps answered, at most.
const MOST: usize = 20;

/// A published record that overlaps, and in what.
#[derive(Clone, Debug)]
pub struct Overlapping {
    /// The record.
    pub record: Programme,
    /// In what.
    pub overlap: Overlap,
}

/// What was found.
#[derive(Clone, Debug, Default)]
pub struct Overlaps {
    /// What is best known first, then in the catalogue's neutral order.
    pub items: Vec<Overlapping>,
    /// How many there are, of those compared.
    pub found: usize,
    /// Records that were not compared, because there are so many of the same beneficiary, subject and type.
    pub not_compared: u64,
}

impl Office {
    /// Published records that overlap with a record, those of one whole with it left out.
    ///
    /// # Errors
    /// The store failed.
    pub fn overlaps_of(&self, p: &Programme) -> Result<Overlaps, Failure> {
        let part_of = |a: &Programme, b: Id| a.related(RelationKind::PartOf).any(|id| id == b);
        self.overlaps(p.into(), |other| other.id != p.id && !part_of(p, other.id) && !part_of(other, p.id))
    }

    /// Published records that overlap with an activity, of those that count.
    ///
    /// # Errors
    /// The store failed.
    pub fn overlaps(&self, of: Activity<'_>, counts: impl Fn(&Programme) -> bool) -> Result<Overlaps, Failure> {
        let Some(filters) = self.sharing(of) else { return Ok(Overlaps::default()) };
        let found = self.search_programmes(&Sought { filters, limit: COMPARED, ..Sought::default() })?;
        let not_compared = found.total.saturating_sub(COMPARED as u64);
        let reference = self.reference();
        let (atlas, today) = (reference.atlas(), day(self.now()));
        let compared = found.items.into_iter().filter(|p| counts(p));
        let mut items: Vec<Overlapping> = compared
            .filter_map(|record| atlas.overlap(of, (&record).into(), today).map(|overlap| Overlapping { record, overlap }))
            .collect();
        items.sort_by_key(|o| o.overlap.strength);
        let found = items.len();
        items.truncate(MOST);
        Ok(Overlaps { items, found, not_compared })
    }

    /// What a record must have to share beneficiary, subject and type; none where nobody can say.
    fn sharing(&self, of: Activity<'_>) -> Option<BTreeMap<String, Vec<String>>> {
        let b = of.beneficiaries;
        let subject: Vec<String> = of.themes.iter().chain(of.domains).cloned().collect();
        if subject.is_empty() || b.scope == ScopeOf::Unknown {
            return None;
        }
        let mut filters = BTreeMap::from([("subject".to_owned(), subject)]);
        if b.scope == ScopeOf::All {
            let said = ScopeOf::ALL.iter().filter(|s| **s != ScopeOf::Unknown).map(|s| s.code().to_owned());
            filters.insert("scope".to_owned(), said.collect());
        } else {
            let reached = self.reference().atlas().members(b, of.membership_day(day(self.now())));
            let mut places: BTreeSet<String> = touches(b, reached.keys());
            places.insert(OPEN_TO_ALL.to_owned());
            filters.insert("touches".to_owned(), places.into_iter().collect());
        }
        if let Some(kind) = of.activity_type {
            filters.insert("typed".to_owned(), vec![kind.to_owned(), UNSAID.to_owned()]);
        }
        Some(filters)
    }
}
