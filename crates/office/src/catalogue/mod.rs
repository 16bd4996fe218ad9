//! The catalogue (SM-16): submit, verify, publish, confirm, dispute, merge, withdraw; corrections by anyone; what grows old by itself.

mod calendar;
mod documents;
pub mod import;
mod index;
mod overlaps;
mod overview;
pub mod typed;

pub use calendar::{Happening, Wanted, What};
pub use documents::DocumentsSought;
pub use index::{FoundProgrammes, Held, SCHEMES, Sought, folder_beside, names, public};
pub(crate) use index::{Keeper, OPEN_TO_ALL, UNSAID};
pub use overlaps::{Overlapping, Overlaps};
pub use overview::{Cell, Consulted, Matrix, StateCell, StateView, WorldView, regions};

use crate::act::{Act, Draft, Outcome};
use crate::tasks::Waiting;
use crate::{Failure, Office};
use bursar_domain::catalogue::{Absorbed, EVERY_FIELD, Import, MACHINE, Origin, Programme, RelationKind, Suggestion, no_cycle};
use bursar_domain::time::day;
use bursar_domain::{Actor, Id, Refusal, Refusals, Role};
use bursar_search::folded;
use bursar_store::{Find, Order, Record, Stored};
use std::collections::{BTreeMap, BTreeSet};

const R19: &[Role] = &[Role::Verifier];
const EITHER: &[Role] = &[Role::Contributor, Role::Verifier];

/// Suggestions that may wait for one record, and for all together: beyond, whoever suggests one is asked to come back later.
const OPEN_FOR_ONE: i64 = 20;
const OPEN_FOR_ALL: i64 = 500;
/// From this likeness of their titles on (of 1), two records may be one activity.
const LIKE: f64 = 0.6;

/// A record that may be the same activity, and why it is shown (MAP-05).
#[derive(Clone, Debug)]
pub struct Lookalike {
    /// The record.
    pub record: Programme,
    /// A title is like one of its titles.
    pub title: bool,
    /// Codes of actors both have.
    pub actors: Vec<String>,
    /// Both name a State, region or organisation.
    pub place: bool,
}

impl Office {
    /// A record by its code, by that of a record merged into it, or by its id.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn programme(&self, code: &str) -> Result<Stored<Programme>, Failure> {
        let one = |find: Find| Ok::<_, Failure>(self.find::<Programme>(&find.limit(1))?.into_iter().next());
        if let Some(found) = one(Find::of(Programme::KIND).eq("code", code))? {
            return Ok(found);
        }
        if let Ok(id) = code.parse::<Id>() {
            return self.fetch(id);
        }
        // A stroke in the code would let it mean another.
        let absorbed = format!("|{}|", code.replace('|', ""));
        one(Find::of(Programme::KIND).like("search_codes", &absorbed))?.ok_or(Failure::NotFound)
    }

    /// Records by their ids, in whatever order.
    ///
    /// # Errors
    /// The store failed.
    pub fn programmes_by_id(&self, ids: &BTreeSet<Id>) -> Result<BTreeMap<Id, Programme>, Failure> {
        if ids.is_empty() {
            return Ok(BTreeMap::new());
        }
        let found = self.find::<Programme>(&Find::of(Programme::KIND).any("id", ids.iter().copied()))?;
        Ok(found.into_iter().map(|s| (s.value.id, s.value)).collect())
    }

    /// A contributor submits a record. Its commit's id becomes its id.
    ///
    /// # Errors
    /// Not R20 or R19; everything that is wrong with it.
    pub fn submit_programme(&self, act: &Act, content: &Programme) -> Outcome {
        self.perform(act, |now| {
            if !act.actor.has_any(EITHER) {
                return Err(Refusal::new("SM-16", "not-your-role").into());
            }
            let fresh = Programme { submitted_at: now, ..self.submission(act, act.commit, content) };
            self.check_programme(&fresh)?;
            Ok(Draft::of::<Programme>("programme.submit", EITHER, fresh.id).create(&fresh))
        })
    }

    /// A record as this person submits it, under this id.
    fn submission(&self, act: &Act, id: Id, content: &Programme) -> Programme {
        let mut fresh = Programme {
            id,
            code: id.receipt(),
            state: MACHINE.start.into(),
            level: 0,
            owner: Some(act.actor.id),
            owner_name: act.actor.name.clone(),
            by_people: true,
            ..content.clone()
        };
        let by = if act.actor.has(Role::Contributor) { Origin::Owner } else { Origin::Verifier };
        fresh.fields.clear();
        fresh.trace(EVERY_FIELD, by, &act.actor.name, day(self.now()));
        fresh
    }

    /// The owner or R19 puts right what a record says.
    ///
    /// # Errors
    /// See [`Programme::revise`]; everything that is wrong with it; nothing changed.
    pub fn revise_programme(&self, act: &Act, id: Id, seen: Option<i64>, content: &Programme) -> Outcome {
        self.perform(act, |now| {
            let p = self.fetch_as_seen::<Programme>(id, seen)?;
            let next = p.value.revise(content, &act.actor, day(now))?;
            self.check_programme(&next)?;
            if p.value.changed_fields(&next).is_empty() {
                return Err(Refusal::new("SM-16", "nothing-changed").into());
            }
            Ok(Draft::of::<Programme>("programme.revise", EITHER, id).change(&p, &next))
        })
    }

    pub(crate) fn check_programme(&self, p: &Programme) -> Result<(), Failure> {
        let mut found = self.reference().known().faults(p);
        let related: BTreeSet<Id> = p.relations.iter().map(|r| r.to).collect();
        let there = self.programmes_by_id(&related)?;
        if related.iter().any(|id| !there.contains_key(id)) {
            found.push(Refusal::new("TX-01", "related-unknown").at("parent"));
        }
        let broken = std::cell::RefCell::new(None);
        let parent_of = |id: Id| match self.read(|r| r.get::<Programme>(id)) {
            Ok(parent) => parent.and_then(|p| p.value.parent()),
            Err(error) => {
                *broken.borrow_mut() = Some(error);
                None
            }
        };
        found.extend(no_cycle(p, parent_of).err());
        match broken.into_inner() {
            Some(error) => Err(error),
            None if found.is_empty() => Ok(()),
            None => Err(Failure::Refused(Refusals(found))),
        }
    }

    /// R19 has opened the source and looked at possible duplicates.
    ///
    /// # Errors
    /// See [`Programme::verify`].
    pub fn verify_programme(&self, act: &Act, id: Id, seen: Option<i64>, source: bool, duplicates: bool) -> Outcome {
        self.perform(act, |now| {
            let p = self.fetch_as_seen::<Programme>(id, seen)?;
            let next = p.value.verify(source, duplicates, &act.actor, day(now))?;
            Ok(Draft::of::<Programme>("programme.verify", R19, id).change(&p, &next))
        })
    }

    /// R19 publishes a verified record.
    ///
    /// # Errors
    /// See [`Programme::publish`].
    pub fn publish_programme(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |_| {
            let p = self.fetch_as_seen::<Programme>(id, seen)?;
            let next = p.value.publish(&act.actor)?;
            Ok(Draft::of::<Programme>("programme.publish", R19, id).change(&p, &next))
        })
    }

    /// R19 rejects a submission with a reason.
    ///
    /// # Errors
    /// See [`Programme::reject`].
    pub fn reject_programme(&self, act: &Act, id: Id, seen: Option<i64>, reason: &str) -> Outcome {
        self.perform(act, |_| {
            let p = self.fetch_as_seen::<Programme>(id, seen)?;
            let next = p.value.reject(reason, &act.actor)?;
            Ok(Draft::of::<Programme>("programme.reject", R19, id).change(&p, &next).reason(reason))
        })
    }

    /// The owner confirms it, or R19 has opened the source again.
    ///
    /// # Errors
    /// See [`Programme::confirm`].
    pub fn confirm_programme(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |now| {
            let p = self.fetch_as_seen::<Programme>(id, seen)?;
            let next = p.value.confirm(&act.actor, day(now))?;
            Ok(Draft::of::<Programme>("programme.confirm", EITHER, id).change(&p, &next))
        })
    }

    /// R19 records that a named party disputes it.
    ///
    /// # Errors
    /// See [`Programme::dispute`].
    pub fn dispute_programme(&self, act: &Act, id: Id, seen: Option<i64>, party: &str, reason: &str) -> Outcome {
        self.perform(act, |now| {
            let p = self.fetch_as_seen::<Programme>(id, seen)?;
            let next = p.value.dispute(party, reason, &act.actor, day(now))?;
            Ok(Draft::of::<Programme>("programme.dispute", R19, id).change(&p, &next).reason(reason))
        })
    }

    /// R19 records what came out of a dispute.
    ///
    /// # Errors
    /// See [`Programme::settle`].
    pub fn settle_programme(&self, act: &Act, id: Id, seen: Option<i64>, reason: &str) -> Outcome {
        self.perform(act, |now| {
            let p = self.fetch_as_seen::<Programme>(id, seen)?;
            let next = p.value.settle(reason, &act.actor, day(now))?;
            Ok(Draft::of::<Programme>("programme.settle", R19, id).change(&p, &next).reason(reason))
        })
    }

    /// The owner withdraws it.
    ///
    /// # Errors
    /// See [`Programme::withdraw`].
    pub fn withdraw_programme(&self, act: &Act, id: Id, seen: Option<i64>, reason: &str) -> Outcome {
        self.perform(act, |now| {
            let p = self.fetch_as_seen::<Programme>(id, seen)?;
            let next = p.value.withdraw(reason, &act.actor)?;
            let draft = Draft::of::<Programme>("programme.withdraw", EITHER, id).change(&p, &next).reason(reason);
            self.end_matches_of_programme(draft, id, now)
        })
    }

    /// R19 merges a record into another, which keeps both histories; the old address leads to it (MAP-05).
    ///
    /// # Errors
    /// See [`Programme::merge`].
    pub fn merge_programme(&self, act: &Act, id: Id, seen: Option<i64>, survivor: &str, reason: &str) -> Outcome {
        self.perform(act, |now| {
            let p = self.fetch_as_seen::<Programme>(id, seen)?;
            let kept = self.programme(survivor).map_err(|e| match e {
                Failure::NotFound => Refusal::new("MAP-05", "survivor-unknown").at("survivor").into(),
                other => other,
            })?;
            let (gone, next) = p.value.merge(&kept.value, reason, &act.actor)?;
            let draft = Draft::of::<Programme>("programme.merge", R19, id).change(&p, &gone).change(&kept, &next).reason(reason);
            self.end_matches_of_programme(draft, id, now)
        })
    }

    /// What the clock makes due: records nobody confirmed grow stale, then are archived (MAP-04).
    ///
    /// # Errors
    /// The store failed.
    pub fn age_programmes(&self) -> Result<usize, Failure> {
        let mut moved = 0;
        loop {
            let due = self.find::<Programme>(&Find::of(Programme::KIND).le("due_at", self.now()).limit(200))?;
            let today = day(self.now());
            let steps: Vec<(Id, &str)> = due.iter().filter_map(|p| Some((p.value.id, p.value.due_on(today)?))).collect();
            if steps.is_empty() {
                return Ok(moved);
            }
            for (id, event) in steps {
                let act = Act::by(Actor::system(), self.new_id());
                let action = if event == "archive" { "programme.archive" } else { "programme.grow_stale" };
                self.perform(&act, |now| {
                    let p = self.fetch::<Programme>(id)?;
                    let next = p.value.grow_older(event, day(now))?;
                    let draft = Draft::of::<Programme>(action, &[], id).change(&p, &next);
                    if next.is_public() { Ok(draft) } else { self.end_matches_of_programme(draft, id, now) }
                })?;
                moved += 1;
            }
        }
    }

    /// Published or submitted records that may be the same activity: like titles, or an actor and a place in common (MAP-05).
    ///
    /// # Errors
    /// The store failed.
    pub fn lookalikes(&self, of: &Programme) -> Result<Vec<Lookalike>, Failure> {
        let titles: Vec<String> = of.title.texts.values().chain(of.aliases.iter().map(|a| &a.text)).cloned().collect();
        let mut candidates: BTreeMap<Id, Programme> = BTreeMap::new();
        for title in &titles {
            let sought = Sought { text: title.clone(), limit: 10, ..Sought::default() };
            candidates.extend(self.search_programmes(&sought)?.items.into_iter().map(|p| (p.id, p)));
        }
        let actors: Vec<String> = of.actors.iter().map(|a| a.org.clone()).collect();
        if !actors.is_empty() {
            let sought = Sought { filters: BTreeMap::from([("actor".to_owned(), actors)]), limit: 50, ..Sought::default() };
            candidates.extend(self.search_programmes(&sought)?.items.into_iter().map(|p| (p.id, p)));
        }
        let waiting = Find::of(Programme::KIND).any("state", ["submitted", "verified"]).order("submitted_at", Order::Desc).limit(200);
        candidates.extend(self.find::<Programme>(&waiting)?.into_iter().map(|p| (p.value.id, p.value)));
        candidates.remove(&of.id);
        let related: BTreeSet<Id> = of.relations.iter().filter(|r| r.kind == RelationKind::PartOf).map(|r| r.to).collect();
        let own: Vec<String> = titles.iter().map(|t| folded(t)).collect();
        let mut found: Vec<(f64, Lookalike)> = Vec::new();
        for record in candidates.into_values().filter(|p| !related.contains(&p.id)) {
            let names = record.title.texts.values().chain(record.aliases.iter().map(|a| &a.text));
            let likeness = names
                .map(|n| folded(n))
                .flat_map(|n| own.iter().map(move |o| strsim::sorensen_dice(o, &n)).collect::<Vec<_>>())
                .fold(0.0, f64::max);
            let actors: Vec<String> =
                of.actors.iter().map(|a| a.org.clone()).filter(|a| record.actors.iter().any(|b| b.org == *a)).collect();
            let (a, b) = (&of.beneficiaries, &record.beneficiaries);
            let shares = |a: &[String], b: &[String]| a.iter().any(|x| b.contains(x));
            let place = shares(&a.states, &b.states) || shares(&a.regions, &b.regions) || shares(&a.organisations, &b.organisations);
            let title = likeness >= LIKE;
            if title || (!actors.is_empty() && place) {
                found.push((likeness, Lookalike { record, title, actors, place }));
            }
        }
        found.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.record.code.cmp(&b.1.record.code)));
        found.truncate(10);
        Ok(found.into_iter().map(|(_, l)| l).collect())
    }

    /// Anyone suggests a correction; it waits for R19. Nothing of it is public.
    ///
    /// # Errors
    /// The record is not public; too many wait already.
    pub fn make_suggestion(&self, act: &Act, id: Id, text: &str, source: &str, contact: &str) -> Outcome {
        self.perform(act, |now| {
            let p = self.fetch::<Programme>(id)?;
            if !p.value.is_public() && p.value.state != "archived" {
                return Err(Failure::NotFound);
            }
            let open = Find::of(Suggestion::KIND).eq("state", "open");
            let (all, here) = self.read(|r| Ok((r.count(&open)?, r.count(&open.clone().eq("programme", id))?)))?;
            if all >= OPEN_FOR_ALL || here >= OPEN_FOR_ONE {
                return Err(Refusal::new("", "suggestions-full").into());
            }
            let suggestion = Suggestion {
                id: act.commit,
                state: bursar_domain::catalogue::SUGGESTION.start.into(),
                programme: id,
                text: text.trim().into(),
                source: source.trim().into(),
                contact: contact.trim().into(),
                at: now,
                answer: String::new(),
            };
            Ok(Draft::of::<Suggestion>("suggestion.make", &[], suggestion.id).create(&suggestion))
        })
    }

    /// R19 answers a suggestion.
    ///
    /// # Errors
    /// See [`Suggestion::answer`].
    pub fn answer_suggestion(&self, act: &Act, id: Id, seen: Option<i64>, event: &str, words: &str) -> Outcome {
        self.perform(act, |_| {
            let c = self.fetch_as_seen::<Suggestion>(id, seen)?;
            let next = c.value.answer(event, words, &act.actor)?;
            let action = if next.state == "taken_up" { "suggestion.take_up" } else { "suggestion.set_aside" };
            Ok(Draft::of::<Suggestion>(action, R19, id).change(&c, &next).reason(words))
        })
    }

    /// Suggestions, the oldest open ones first.
    ///
    /// # Errors
    /// The store failed.
    pub fn suggested_corrections(&self, state: &str) -> Result<Vec<Stored<Suggestion>>, Failure> {
        self.find(&Find::of(Suggestion::KIND).eq("state", state).order("at", Order::Asc).limit(OPEN_FOR_ALL))
    }

    /// Every version of a record and of those merged into it, oldest first.
    ///
    /// # Errors
    /// The store failed.
    pub fn programme_history(&self, p: &Programme) -> Result<Vec<bursar_store::Revision>, Failure> {
        let mut all = self.read(|r| {
            let mut all = r.revisions(Programme::KIND.name, p.id)?;
            for Absorbed { id, .. } in &p.merged {
                all.extend(r.revisions(Programme::KIND.name, *id)?);
            }
            Ok(all)
        })?;
        all.sort_by_key(|r| r.seq);
        // A merge writes both records: one line tells it.
        all.dedup_by_key(|r| r.seq);
        Ok(all)
    }

    /// Records that are parts of this one, by code.
    ///
    /// # Errors
    /// The store failed.
    pub fn parts_of(&self, id: Id) -> Result<Vec<Programme>, Failure> {
        let sought = Sought { filters: BTreeMap::from([("part_of".to_owned(), vec![id.to_string()])]), limit: 100, ..Sought::default() };
        Ok(self.search_programmes(&sought)?.items)
    }
}

impl Office {
    /// What waits in the catalogue: for R19 what to verify, publish, answer and confirm; for R20 the own records to confirm (MAP-04: from
    /// 30 days before the review date on).
    pub(crate) fn catalogue_tasks(&self, actor: &Actor) -> Result<Vec<Waiting>, Failure> {
        let mut found = Vec::new();
        let of = || Find::of(Programme::KIND);
        let soon = bursar_domain::time::at(bursar_domain::time::plus_days(day(self.now()), 30), 0, 0);
        let due = || of().any("state", ["published", "stale"]).le("review_at", soon);
        let mut waits = |key: &'static str, href: &str, find: Find| -> Result<(), Failure> {
            let count = self.read(|r| r.count(&find))?;
            if count > 0 {
                found.push(Waiting { key, href: href.to_owned(), count, call: None });
            }
            Ok(())
        };
        if actor.has(Role::Verifier) {
            waits("task-verify-records", "/office/catalogue?state=submitted", of().eq("state", "submitted"))?;
            waits("task-publish-records", "/office/catalogue?state=verified", of().eq("state", "verified"))?;
            waits("task-answer-suggestions", "/office/suggestions", Find::of(Suggestion::KIND).eq("state", "open"))?;
            waits("task-settle-disputes", "/office/catalogue?state=disputed", of().eq("state", "disputed"))?;
            waits("task-check-records", "/office/catalogue?due=1", due())?;
        }
        if actor.has(Role::Contributor) {
            waits("task-confirm-records", "/office/catalogue?due=1", due().eq("owner", actor.id))?;
        }
        if actor.has_any(EITHER) {
            let shown = Find::of(Import::KIND).eq("state", "previewed").eq("by_whom", actor.id);
            waits("task-finish-imports", "/office/catalogue/imports?state=previewed", shown)?;
        }
        found.extend(self.document_tasks(actor)?);
        Ok(found)
    }
}
