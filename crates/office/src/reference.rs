//! Reference data: States, organisations, meetings, vocabularies, loaded idempotently and read once (issue: §2).

use crate::act::{Act, Draft};
use crate::{Failure, Office};
use bursar_domain::catalogue::{ActorRecord, Atlas, Document, Known, Programme, Region};
use bursar_domain::draw::Chain;
use bursar_domain::meeting::{Body, Meeting};
use bursar_domain::member_state::{MemberState, States};
use bursar_domain::organisation::Organisation;
use bursar_domain::time::day;
use bursar_domain::vocabulary::Term;
use bursar_domain::{Actor, Id};
use bursar_exchange::Reference as ReferenceData;
use bursar_store::{Find, Record, Store, StoreError};
use std::collections::{BTreeMap, BTreeSet};

/// What pages and rules look up.
#[derive(Debug, Default)]
pub struct Reference {
    /// States.
    pub states: States,
    /// Bodies of the mechanism.
    pub bodies: Vec<Body>,
    /// Meetings, earliest first.
    pub meetings: Vec<Meeting>,
    /// Organisations.
    pub organisations: Vec<Organisation>,
    /// Terms of the vocabularies.
    pub terms: Vec<Term>,
    /// Chains of drand, the latest last: calls name a round of that one (WA-05).
    pub chains: Vec<Chain>,
    /// Regions that programmes name.
    pub regions: Vec<Region>,
    /// Actors of programmes, by code.
    pub actors: BTreeMap<String, ActorRecord>,
    actor_codes: BTreeSet<String>,
}

impl Reference {
    /// The meeting with this key.
    pub fn meeting(&self, key: &str) -> Option<&Meeting> {
        self.meetings.iter().find(|m| m.key == key)
    }
    /// What the reach of a programme is looked up in.
    pub fn atlas(&self) -> Atlas<'_> {
        Atlas { states: &self.states, organisations: &self.organisations, regions: &self.regions }
    }
    /// What a programme is checked against.
    pub fn known(&self) -> Known<'_> {
        Known { atlas: self.atlas(), terms: &self.terms, actors: &self.actor_codes }
    }
    /// A term of a list.
    pub fn term(&self, list: &str, code: &str) -> Option<&Term> {
        self.terms.iter().find(|t| t.list == list && t.code == code)
    }
}

pub(crate) fn read(store: &Store) -> Result<Reference, StoreError> {
    store.read(|r| {
        fn all<T: Record>(r: &mut bursar_store::Reader) -> Result<Vec<T>, StoreError> {
            Ok(r.find::<T>(&Find::of(T::KIND))?.into_iter().map(|s| s.value).collect())
        }
        let mut meetings = all::<Meeting>(r)?;
        meetings.sort_by_key(|m| m.first);
        let mut chains = all::<Chain>(r)?;
        chains.sort_by_key(|c| c.genesis);
        let actors: BTreeMap<String, ActorRecord> = all::<ActorRecord>(r)?.into_iter().map(|a| (a.code.clone(), a)).collect();
        Ok(Reference {
            actor_codes: actors.keys().cloned().collect(),
            actors,
            regions: all(r)?,
            states: States::new(all::<MemberState>(r)?),
            bodies: all(r)?,
            meetings,
            organisations: all(r)?,
            terms: all(r)?,
            chains,
        })
    })
}

impl Office {
    /// Loads reference data: one commit with what is new or changed; nothing when all is there (idempotent). Returns how
    /// many records were written.
    ///
    /// # Errors
    /// The store failed.
    pub fn load_reference(&self, data: &ReferenceData) -> Result<usize, Failure> {
        let act = Act::by(Actor::system(), self.new_id());
        let mut draft = Draft::of::<MemberState>("reference.load", &[], Id::named("reference", "all"));
        let mut written = 0;
        draft = self.put_all(draft, &mut written, data.states.iter())?;
        draft = self.put_all(draft, &mut written, data.bodies.iter())?;
        draft = self.put_all(draft, &mut written, data.meetings.iter())?;
        draft = self.put_all(draft, &mut written, data.organisations.iter())?;
        draft = self.put_all(draft, &mut written, data.vocabularies.terms.iter())?;
        draft = self.put_all(draft, &mut written, data.chains.iter())?;
        draft = self.put_all(draft, &mut written, data.regions.iter())?;
        draft = self.put_all(draft, &mut written, data.actors.iter())?;
        draft = self.put_programmes(draft, &mut written, &data.programmes)?;
        draft = self.put_documents(draft, &mut written, &data.documents)?;
        if written > 0 {
            let now = self.now();
            self.store.commit(draft.into_commit(&act, now)).map_err(crate::commit_failure)?;
            self.reload_reference()?;
        }
        Ok(written)
    }

    /// The catalogue's first records, published at level 1: their source was opened. What a person has changed since is not
    /// overwritten, and what is merged, disputed or withdrawn stays so (MAP-09).
    fn put_programmes(&self, mut draft: Draft, written: &mut usize, all: &[Programme]) -> Result<Draft, Failure> {
        let now = self.now();
        let there: std::collections::HashMap<Id, bursar_store::Stored<Programme>> =
            self.find::<Programme>(&Find::of(Programme::KIND))?.into_iter().map(|s| (s.value.id, s)).collect();
        for harvested in all {
            let since = |submitted_at| Programme { submitted_at, ..harvested.clone() }.arriving(day(now));
            draft = match there.get(&harvested.id) {
                None => draft.create(&since(now)),
                Some(s) if s.value.harvest != harvested.harvest && !s.value.by_people => draft.change(s, &since(s.value.submitted_at)),
                Some(_) => continue,
            };
            *written += 1;
        }
        Ok(draft)
    }

    /// The first documents, each once: what a person did with one since stays.
    fn put_documents(&self, mut draft: Draft, written: &mut usize, all: &[Document]) -> Result<Draft, Failure> {
        let there: BTreeSet<Id> = self.find::<Document>(&Find::of(Document::KIND))?.into_iter().map(|s| s.value.id).collect();
        for document in all.iter().filter(|d| !there.contains(&d.id)) {
            draft = draft.create(&Document { submitted_at: self.now(), ..document.clone() });
            *written += 1;
        }
        Ok(draft)
    }

    fn put_all<'a, T: Record + PartialEq + 'a>(
        &self,
        mut draft: Draft,
        written: &mut usize,
        items: impl Iterator<Item = &'a T>,
    ) -> Result<Draft, Failure> {
        let there: std::collections::HashMap<Id, bursar_store::Stored<T>> =
            self.find::<T>(&Find::of(T::KIND))?.into_iter().map(|s| (s.value.id(), s)).collect();
        for item in items {
            draft = match there.get(&item.id()) {
                None => draft.create(item),
                Some(s) if s.value != *item => draft.change(s, item),
                Some(_) => continue,
            };
            *written += 1;
        }
        Ok(draft)
    }
}
