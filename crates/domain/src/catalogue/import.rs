//! Records that come in by file: what a contributor fills in, what other portals send (MAP-09). First shown, then taken; and what was
//! taken can be taken back where nobody has changed it since.

use super::{Acting, Beneficiaries, ExternalId, Origin, Part, Programme, Source, When};
use crate::id::Id;
use crate::member_state::codes;
use crate::refusal::{Decided, Refusal};
use crate::role::{Actor, Role};
use crate::workflow::{Machine, step};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

const R19: &[Role] = &[Role::Verifier];
const EITHER: &[Role] = &[Role::Verifier, Role::Contributor];

/// What becomes of a file of records.
pub const IMPORT: Machine = Machine {
    id: "MAP-09",
    subject: "import",
    start: "previewed",
    table: &[
        step("previewed", "apply", "applied", EITHER, "own file; what is shown is what would be done now", "records submitted or changed"),
        step("previewed", "discard", "discarded", EITHER, "own file, or R19", ""),
        step("applied", "undo", "undone", EITHER, "own file, or R19; reason", "former versions where nobody changed them since"),
    ],
};

codes! {
    /// What a file is for.
    Purpose {
        Submission "submission" "A contributor's own records, as in the form",
        Exchange "exchange" "The fields that portals exchange",
    }
}

codes! {
    /// What a row comes to.
    RowOutcome {
        New "new" "A record that is not there yet",
        Changed "changed" "Another version of one that is",
        Same "same" "Nothing changes",
        Refused "refused" "Something is wrong with it",
    }
}

codes! {
    /// Why a field stays as it is although the file says otherwise (MAP-09).
    Kept {
        Confirmed "confirmed" "The owner has confirmed the record",
        People "people" "The owner, a beneficiary or a verifier has said it",
        Newer "newer" "What stands there is newer",
    }
}

/// How many rows came to what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// New records.
    pub new: i64,
    /// Changed records.
    pub changed: i64,
    /// Rows that change nothing.
    pub same: i64,
    /// Rows that are refused.
    pub refused: i64,
}

/// What was done with a record: the version it had before (0: none), and after.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Taken {
    /// The record.
    pub programme: Id,
    /// Row of the file.
    pub line: usize,
    /// Version before.
    pub before: i64,
    /// Version after.
    pub after: i64,
}

/// A file of records, from its preview on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Import {
    /// Id.
    pub id: Id,
    /// State of [`IMPORT`].
    pub state: String,
    /// What it is for.
    pub purpose: Purpose,
    /// The portal it comes from; empty for a submission.
    pub portal: String,
    /// Its address, if told.
    pub address: String,
    /// The licence of its data, as told (MAP-09).
    pub licence: String,
    /// The day of its data: newer beats older.
    pub as_of: Date,
    /// Name of the file as sent.
    pub name: String,
    /// Digest of its content.
    pub sha256: String,
    /// Bytes.
    pub size: i64,
    /// Who sent it.
    pub by: Id,
    /// By name.
    pub by_name: String,
    /// When.
    pub at: Timestamp,
    /// What its rows came to when it was shown, or when it was taken.
    pub counts: Counts,
    /// Digest of what would be done: taken only if it is still that.
    pub plan: String,
    /// Rows that were refused.
    pub refused: Vec<usize>,
    /// What was done.
    pub taken: Vec<Taken>,
    /// When it was taken.
    pub applied_at: Option<Timestamp>,
    /// Records left as they are when it was undone: somebody had changed them since.
    pub left: Vec<Id>,
}

impl Import {
    /// Whether this person sent it.
    pub fn is_of(&self, actor: &Actor) -> bool {
        self.by == actor.id
    }

    fn stepped(&self, event: &str, actor: &Actor) -> Decided<Import> {
        let step = IMPORT.step(&self.state, event, actor, None)?;
        if !self.is_of(actor) && (event == "apply" || !actor.has_any(R19)) {
            return Err(Refusal::new("MAP-09", "import-not-yours").into());
        }
        Ok(Import { state: step.to.into(), ..self.clone() })
    }

    /// Its rows are taken.
    ///
    /// # Errors
    /// Not the own file; no row to take; what would be done is not what was shown.
    pub fn apply(&self, counts: Counts, plan: &str, taken: Vec<Taken>, actor: &Actor, now: Timestamp) -> Decided<Import> {
        let mut next = self.stepped("apply", actor)?;
        if plan != self.plan {
            return Err(Refusal::new("MAP-09", "import-otherwise-now").into());
        }
        if taken.is_empty() {
            return Err(Refusal::new("MAP-09", "import-nothing-to-take").into());
        }
        (next.counts, next.taken, next.applied_at) = (counts, taken, Some(now));
        Ok(next)
    }

    /// It is not taken.
    ///
    /// # Errors
    /// Neither the own file nor R19.
    pub fn discard(&self, actor: &Actor) -> Decided<Import> {
        self.stepped("discard", actor)
    }

    /// What was taken is taken back, but for these records, which somebody has changed since.
    ///
    /// # Errors
    /// Neither the own file nor R19; no reason.
    pub fn undo(&self, left: Vec<Id>, reason: &str, actor: &Actor) -> Decided<Import> {
        let mut next = self.stepped("undo", actor)?;
        super::workflow::reasoned(reason)?;
        next.left = left;
        Ok(next)
    }
}

/// What a portal says of a record: the fields that portals exchange. `None`, or no title in a language: it says nothing of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Incoming {
    /// Titles by language.
    pub title: BTreeMap<String, String>,
    /// Who benefits.
    pub beneficiaries: Option<Beneficiaries>,
    /// Codes of funders.
    pub funders: Option<Vec<String>>,
    /// Begins.
    pub start: Option<When>,
    /// Ends.
    pub end: Option<When>,
    /// Its id there.
    pub external: Option<ExternalId>,
    /// The day of what it says.
    pub as_of: Date,
    /// Where it says so.
    pub source: Source,
}

impl Programme {
    /// Whether somebody may overwrite a field (MAP-09): owner beats harvester, newer beats older, and what the owner has confirmed is
    /// never overwritten.
    ///
    /// # Errors
    /// Why it stays as it is.
    pub fn may_overwrite(&self, field: &str, by: Origin, on: Date) -> Result<(), Kept> {
        if by < Origin::Owner && self.level >= 2 {
            return Err(Kept::Confirmed);
        }
        match self.provenance(field) {
            Some(p) if p.by > by => Err(Kept::People),
            Some(p) if p.by == by && p.date > on => Err(Kept::Newer),
            _ => Ok(()),
        }
    }

    /// The record as it stands after a portal's word, and the fields that stay as they are although it says otherwise.
    pub fn harvested(&self, said: &Incoming) -> (Programme, Vec<(&'static str, Kept)>) {
        let mut next = self.clone();
        for (lang, text) in &said.title {
            next.title.texts.insert(lang.clone(), text.clone());
            if self.title.texts.get(lang) != Some(text) {
                next.title_status.insert(lang.clone(), "seed".to_owned());
            }
        }
        if let Some(b) = &said.beneficiaries {
            next.beneficiaries = b.clone();
        }
        if let Some(funders) = &said.funders {
            let others = self.actors.iter().filter(|a| a.role != Part::Funder).cloned();
            next.actors = others.chain(funders.iter().map(|org| Acting { org: org.clone(), role: Part::Funder })).collect();
        }
        next.start = said.start.or(self.start);
        next.end = said.end.or(self.end);
        // The same in another order is the same.
        if same_set(&self.beneficiaries, &next.beneficiaries) {
            next.beneficiaries = self.beneficiaries.clone();
        }
        let funders = |p: &Programme| p.acting(Part::Funder).map(str::to_owned).collect::<std::collections::BTreeSet<_>>();
        if funders(self) == funders(&next) {
            next.actors = self.actors.clone();
        }
        let mut kept = Vec::new();
        for field in self.changed_fields(&next) {
            let Err(why) = self.may_overwrite(field, Origin::Harvest, said.as_of) else { continue };
            kept.push((field, why));
            match field {
                "title" => (next.title, next.title_status) = (self.title.clone(), self.title_status.clone()),
                "beneficiaries" => next.beneficiaries = self.beneficiaries.clone(),
                "actors" => next.actors = self.actors.clone(),
                "start" => next.start = self.start,
                _ => next.end = self.end,
            }
        }
        if let Some(id) = said.external.iter().find(|id| !self.external_ids.contains(id)) {
            next.external_ids.push(id.clone());
        }
        let changed = self.changed_fields(&next);
        if !changed.is_empty() {
            if !next.sources.contains(&said.source) {
                next.sources.push(said.source.clone());
            }
            for field in changed {
                next.trace(field, Origin::Harvest, &said.source.doc, said.as_of);
                if let Some(p) = next.fields.get_mut(field) {
                    p.source = next.sources.iter().position(|s| *s == said.source);
                }
            }
        }
        (next, kept)
    }

    /// Takes back a submission that an import made and nobody has touched since.
    ///
    /// # Errors
    /// It is no longer a mere submission.
    pub fn unsubmit(&self, actor: &Actor) -> Result<Programme, Refusal> {
        let step = super::MACHINE.step(&self.state, "undo", actor, None)?;
        Ok(Programme { state: step.to.into(), ..self.clone() })
    }
}

/// The same States, regions and organisations, in whatever order. What kind of statement it is counts only where nobody is named: a file
/// does not say it.
fn same_set(a: &Beneficiaries, b: &Beneficiaries) -> bool {
    let set = |list: &[String]| list.iter().cloned().collect::<std::collections::BTreeSet<String>>();
    let of = |b: &Beneficiaries| (set(&b.states), set(&b.regions), set(&b.organisations));
    let named = |b: &Beneficiaries| !(b.states.is_empty() && b.regions.is_empty() && b.organisations.is_empty());
    of(a) == of(b) && (named(a) || a.scope == b.scope)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::{EVERY_FIELD, Provenance, ScopeOf, tests::programme};
    use jiff::civil::date;

    fn said(as_of: Date) -> Incoming {
        Incoming {
            title: BTreeMap::from([("fr".to_owned(), "Titre du portail".to_owned())]),
            beneficiaries: Some(Beneficiaries {
                states: vec!["FJI".into()],
                regions: vec![],
                organisations: vec![],
                scope: ScopeOf::Named,
            }),
            funders: Some(vec!["GFCE".into()]),
            start: None,
            end: Some(When::Year(2030)),
            external: Some(ExternalId { portal: "Cybil".into(), id: "7".into() }),
            as_of,
            source: Source { doc: "Cybil".into(), paragraph: None, footnote: None, url: None, date: None },
        }
    }
    fn record(by: Origin, on: Date) -> Programme {
        let mut p = programme("M900");
        p.fields = BTreeMap::from([(EVERY_FIELD.to_owned(), Provenance { source: Some(0), date: on, by, name: String::new() })]);
        (p.level, p.end, p.external_ids) = (1, Some(When::Year(2026)), Vec::new());
        p
    }

    #[test]
    fn map_09_newer_beats_older_and_the_source_of_each_field_is_kept() {
        let p = record(Origin::Harvest, date(2024, 1, 22));
        let (next, kept) = p.harvested(&said(date(2026, 1, 1)));
        assert_eq!(kept, []);
        assert_eq!(p.changed_fields(&next), ["title", "actors", "beneficiaries", "end"]);
        assert_eq!((next.end, next.start, next.external_ids.len()), (Some(When::Year(2030)), p.start, 1));
        let end = next.provenance("end").unwrap();
        assert_eq!((end.by, end.date, next.sources[end.source.unwrap()].doc.as_str()), (Origin::Harvest, date(2026, 1, 1), "Cybil"));
        assert_eq!(next.provenance("summary").unwrap().date, date(2024, 1, 22), "what it does not say stays whose it was");
        // The same again is the same, in whatever order.
        let (again, kept) = next.harvested(&said(date(2026, 1, 1)));
        assert_eq!((again, kept), (next, vec![]));
        let (older, kept) = p.harvested(&said(date(2023, 1, 1)));
        assert_eq!(p.changed_fields(&older), Vec::<&str>::new());
        assert!(kept.iter().all(|(_, why)| *why == Kept::Newer) && kept.len() == 4);
        assert_eq!(older.external_ids.len(), 1, "that it is known there under this id is told all the same");
    }

    #[test]
    fn map_09_owner_beats_harvester_and_what_is_confirmed_is_never_overwritten() {
        for by in [Origin::Verifier, Origin::Owner, Origin::Beneficiary] {
            let p = record(by, date(2020, 1, 1));
            let (next, kept) = p.harvested(&said(date(2026, 1, 1)));
            assert_eq!((p.changed_fields(&next).len(), kept.len(), kept[0].1), (0, 4, Kept::People), "{by}");
        }
        let mut p = record(Origin::Harvest, date(2020, 1, 1));
        p.level = 2;
        let (next, kept) = p.harvested(&said(date(2026, 1, 1)));
        assert_eq!((p.changed_fields(&next).len(), kept[0].1), (0, Kept::Confirmed));
        assert!(p.may_overwrite("end", Origin::Owner, date(2026, 1, 1)).is_ok());
        // One field of many is the owner's: the others are taken.
        let mut p = record(Origin::Harvest, date(2020, 1, 1));
        p.trace("end", Origin::Owner, "Owner", date(2020, 1, 1));
        let (next, kept) = p.harvested(&said(date(2026, 1, 1)));
        assert_eq!((next.end, kept), (p.end, vec![("end", Kept::People)]));
    }
}
