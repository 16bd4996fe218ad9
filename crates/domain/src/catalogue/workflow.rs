//! SM-16: from a submission to a published record that says how fresh it is (MAP-03, MAP-04, MAP-05).

use super::{Origin, Programme, Relation, RelationKind};
use crate::id::Id;
use crate::refusal::{Arg, Decided, Refusal, all_clear};
use crate::role::{Actor, Role};
use crate::workflow::{Machine, step};
use jiff::{Span, Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

const R19: &[Role] = &[Role::Verifier];
const R20: &[Role] = &[Role::Contributor];
const EITHER: &[Role] = &[Role::Verifier, Role::Contributor];

const SOURCE: &str = "source opened or owner confirmed, duplicates checked";
const SURVIVOR: &str = "the survivor stands";
const SURVIVES: &str = "the survivor keeps both histories; the old address leads to it";
const OWN: &str = "own record; reason";

/// SM-16.
pub const MACHINE: Machine = Machine {
    id: "SM-16",
    subject: "programme",
    start: "submitted",
    table: &[
        step("submitted", "verify", "verified", R19, SOURCE, "level at least 1 (MAP-03)"),
        step("submitted", "reject", "rejected", R19, "reason", ""),
        step("submitted", "merge", "merged", R19, SURVIVOR, SURVIVES),
        step("submitted", "withdraw", "withdrawn", R20, OWN, ""),
        step("submitted", "undo", "withdrawn", EITHER, "its import is undone; nobody has changed it since", ""),
        step("verified", "publish", "published", R19, "level at least 1 (MAP-03)", "enters the search"),
        step("verified", "merge", "merged", R19, SURVIVOR, SURVIVES),
        step("verified", "withdraw", "withdrawn", R20, OWN, ""),
        step("published", "confirm", "published", EITHER, "own record, or the source opened again", "next review (MAP-04)"),
        step("published", "grow_stale", "stale", &[], "30 days after the review date (MAP-04)", "shown as such"),
        step("published", "dispute", "disputed", R19, "named party", "shown as such"),
        step("published", "merge", "merged", R19, SURVIVOR, SURVIVES),
        step("published", "withdraw", "withdrawn", R20, OWN, "leaves the search"),
        step("stale", "confirm", "published", EITHER, "own record, or the source opened again", "next review (MAP-04)"),
        step("stale", "archive", "archived", &[], "12 months stale (MAP-04)", "leaves the search, still citable"),
        step("stale", "dispute", "disputed", R19, "named party", "shown as such"),
        step("stale", "merge", "merged", R19, SURVIVOR, SURVIVES),
        step("stale", "withdraw", "withdrawn", R20, OWN, "leaves the search"),
        step("disputed", "settle", "published", R19, "what was found", ""),
        step("disputed", "merge", "merged", R19, SURVIVOR, SURVIVES),
        step("disputed", "withdraw", "withdrawn", R20, OWN, "leaves the search"),
        step("archived", "merge", "merged", R19, SURVIVOR, SURVIVES),
    ],
};

/// States in which everyone finds a record.
pub const PUBLIC: [&str; 3] = ["published", "stale", "disputed"];
/// States in which a record has an address everyone may cite.
pub const CITABLE: [&str; 5] = ["published", "stale", "disputed", "archived", "merged"];

/// Days after the review date until a record counts as stale (MAP-04: reminders −30, 0, +30).
const GRACE_DAYS: i32 = 30;

impl Programme {
    /// Whether everyone may read it: published, or once was.
    pub fn is_public(&self) -> bool {
        PUBLIC.contains(&self.state.as_str())
    }

    /// Whether it is on its way to be public, or is: it can be put right.
    pub fn stands(&self) -> bool {
        self.is_public() || ["submitted", "verified"].contains(&self.state.as_str())
    }

    /// Whether it is this person's own record.
    pub fn is_of(&self, actor: &Actor) -> bool {
        self.owner == Some(actor.id)
    }

    /// When it must be confirmed again: 12 months after the last confirmation, 24 for what is completed (MAP-04).
    pub fn review_on(&self) -> Option<Date> {
        let months = if self.status == super::Status::Completed { 24 } else { 12 };
        self.last_confirmed.and_then(|d| d.checked_add(Span::new().months(months)).ok())
    }

    /// The reminder that is due: −30, 0 or +30 days from the review date (MAP-04).
    pub fn reminder_on(&self, day: Date) -> Option<i32> {
        let review = self.review_on()?;
        [30, 0, -30].into_iter().find(|d| crate::time::plus_days(review, *d) <= day)
    }

    /// When it grows stale, if nobody confirms it.
    pub fn stale_on(&self) -> Option<Date> {
        self.review_on().map(|d| crate::time::plus_days(d, GRACE_DAYS))
    }

    /// When it is archived, if nobody confirms it: 12 months after it grew stale. What was stale already when it came into the catalogue
    /// has the 12 months from that day: nobody could have confirmed it here before.
    pub fn archived_on(&self) -> Option<Date> {
        let shown_since = self.stale_on()?.max(crate::time::day(self.submitted_at));
        shown_since.checked_add(Span::new().months(12)).ok()
    }

    /// A published record as it comes in from a source on that day: stale at once, if its source is that old (MAP-04).
    pub fn arriving(self, day: Date) -> Programme {
        let stale = self.state == "published" && self.stale_on().is_some_and(|d| d <= day);
        if stale { Programme { state: "stale".into(), ..self } } else { self }
    }

    /// The day of the software's next own step.
    pub fn due_by(&self) -> Option<Date> {
        match self.state.as_str() {
            "published" => self.stale_on(),
            "stale" => self.archived_on(),
            _ => None,
        }
    }

    /// The software's own step that is due on that day: `grow_stale` or `archive`.
    pub fn due_on(&self, day: Date) -> Option<&'static str> {
        let due = self.due_by().is_some_and(|d| d <= day);
        due.then_some(if self.state == "published" { "grow_stale" } else { "archive" })
    }

    fn stepped(&self, event: &str, actor: &Actor) -> Result<Programme, Refusal> {
        let step = MACHINE.step(&self.state, event, actor, None)?;
        Ok(Programme { state: step.to.into(), by_people: self.by_people || !actor.is_system(), ..self.clone() })
    }

    /// R19 has opened the source and looked for duplicates (ACT-01: not the own submission).
    ///
    /// # Errors
    /// Not both were done; the own submission.
    pub fn verify(&self, source_opened: bool, duplicates_checked: bool, actor: &Actor, today: Date) -> Decided<Programme> {
        let mut next = self.stepped("verify", actor)?;
        let mut found = Vec::new();
        if self.is_of(actor) {
            found.push(Refusal::new("ACT-01", "not-your-own"));
        }
        if !source_opened {
            found.push(Refusal::new("MAP-03", "source-not-opened").at("source_opened"));
        }
        if !duplicates_checked {
            found.push(Refusal::new("MAP-05", "duplicates-not-checked").at("duplicates_checked"));
        }
        all_clear(found)?;
        next.level = next.level.max(1);
        next.last_confirmed = Some(today);
        next.verifier = Some(actor.name.clone());
        Ok(next)
    }

    /// R19 publishes it (MAP-03: level at least 1).
    ///
    /// # Errors
    /// Not verified.
    pub fn publish(&self, actor: &Actor) -> Decided<Programme> {
        let next = self.stepped("publish", actor)?;
        if next.level < 1 {
            return Err(Refusal::new("MAP-03", "level-too-low").into());
        }
        Ok(next)
    }

    /// R19 rejects a submission, with the reason its contributor reads (ACT-02).
    ///
    /// # Errors
    /// No reason.
    pub fn reject(&self, reason: &str, actor: &Actor) -> Decided<Programme> {
        let next = self.stepped("reject", actor)?;
        reasoned(reason)?;
        Ok(next)
    }

    /// Its owner confirms it (level 2), or R19 has opened the source again (level as it was).
    ///
    /// # Errors
    /// Neither the owner nor R19.
    pub fn confirm(&self, actor: &Actor, today: Date) -> Decided<Programme> {
        let mut next = self.stepped("confirm", actor)?;
        if self.is_of(actor) {
            next.level = next.level.max(2);
        } else if !actor.has(Role::Verifier) {
            return Err(Refusal::new("SM-16", "not-your-record").into());
        }
        next.last_confirmed = Some(today);
        Ok(next)
    }

    /// R19 records that a named party disputes it.
    ///
    /// # Errors
    /// No party, no reason.
    pub fn dispute(&self, party: &str, reason: &str, actor: &Actor, today: Date) -> Decided<Programme> {
        let mut next = self.stepped("dispute", actor)?;
        let mut found = Vec::new();
        if party.trim().is_empty() {
            found.push(Refusal::new("SM-16", "party-missing").at("party"));
        }
        if reason.trim().is_empty() {
            found.push(Refusal::new("SM-16", "reason-missing").at("reason"));
        }
        all_clear(found)?;
        next.dispute = Some(Dispute { party: party.trim().into(), reason: reason.trim().into(), on: today });
        Ok(next)
    }

    /// R19 records what came out of a dispute.
    ///
    /// # Errors
    /// No finding in words.
    pub fn settle(&self, reason: &str, actor: &Actor, today: Date) -> Decided<Programme> {
        let mut next = self.stepped("settle", actor)?;
        reasoned(reason)?;
        next.dispute = None;
        next.last_confirmed = Some(today);
        Ok(next)
    }

    /// Its owner withdraws it.
    ///
    /// # Errors
    /// Not the owner; no reason.
    pub fn withdraw(&self, reason: &str, actor: &Actor) -> Decided<Programme> {
        let next = self.stepped("withdraw", actor)?;
        if !self.is_of(actor) {
            return Err(Refusal::new("SM-16", "not-your-record").into());
        }
        reasoned(reason)?;
        Ok(next)
    }

    /// R19 merges this record into another (MAP-05). Answers this one, merged, and the survivor, which keeps names, sources, external
    /// ids and the way to both histories.
    ///
    /// # Errors
    /// The survivor is the same record or stands no longer.
    pub fn merge(&self, survivor: &Programme, reason: &str, actor: &Actor) -> Decided<(Programme, Programme)> {
        let mut gone = self.stepped("merge", actor)?;
        let mut found = Vec::new();
        if survivor.id == self.id {
            found.push(Refusal::new("MAP-05", "merge-with-itself").at("survivor"));
        } else if ["merged", "rejected", "withdrawn"].contains(&survivor.state.as_str()) {
            found.push(Refusal::new("MAP-05", "survivor-gone").at("survivor"));
        }
        if reason.trim().is_empty() {
            found.push(Refusal::new("SM-16", "reason-missing").at("reason"));
        }
        all_clear(found)?;
        gone.merged_into = Some(survivor.id);
        let mut kept = Programme { by_people: true, ..survivor.clone() };
        for (lang, text) in &self.title.texts {
            kept.also_called(lang, text);
        }
        for alias in &self.aliases {
            kept.also_called(&alias.lang, &alias.text);
        }
        let new = |s: &&super::Source| !survivor.sources.contains(s);
        kept.sources.extend(self.sources.iter().filter(new).cloned());
        kept.links.extend(self.links.iter().filter(|l| !survivor.links.iter().any(|k| k.url == l.url)).cloned());
        kept.external_ids.extend(self.external_ids.iter().filter(|e| !survivor.external_ids.contains(e)).cloned());
        kept.merged.push(Absorbed { code: self.code.clone(), id: self.id });
        kept.merged.extend(self.merged.iter().cloned());
        Ok((gone, kept))
    }

    /// The software's own steps (MAP-04).
    ///
    /// # Errors
    /// No such step.
    pub fn grow_older(&self, event: &str, day: Date) -> Decided<Programme> {
        if self.due_on(day) != Some(event) {
            return Err(Refusal::new("MAP-04", "step-not-allowed").with("state", Arg::Msg(MACHINE.state_key(&self.state))).into());
        }
        Ok(self.stepped(event, &Actor::system())?)
    }

    /// The owner, or R19, puts right what the record says. A field that changes is theirs from then on (MAP-09).
    ///
    /// # Errors
    /// Neither the owner nor R19; the record is gone.
    pub fn revise(&self, content: &Programme, actor: &Actor, today: Date) -> Decided<Programme> {
        if !(self.is_of(actor) || actor.has(Role::Verifier)) {
            return Err(Refusal::new("SM-16", "not-your-record").into());
        }
        if !self.stands() {
            return Err(Refusal::new("SM-16", "step-not-allowed").with("state", Arg::Msg(MACHINE.state_key(&self.state))).into());
        }
        let mut next = content.clone();
        (next.id, next.code, next.state, next.level) = (self.id, self.code.clone(), self.state.clone(), self.level);
        (next.owner, next.owner_name, next.verifier) = (self.owner, self.owner_name.clone(), self.verifier.clone());
        (next.last_confirmed, next.dispute, next.submitted_at) = (self.last_confirmed, self.dispute.clone(), self.submitted_at);
        (next.merged, next.merged_into, next.harvest) = (self.merged.clone(), self.merged_into, self.harvest.clone());
        next.fields = self.fields.clone();
        next.by_people = true;
        let by = if self.is_of(actor) { Origin::Owner } else { Origin::Verifier };
        for field in self.changed_fields(&next) {
            next.trace(field, by, &actor.name, today);
        }
        Ok(next)
    }
}

pub(super) fn reasoned(reason: &str) -> Result<(), Refusal> {
    if reason.trim().is_empty() { Err(Refusal::new("SM-16", "reason-missing").at("reason")) } else { Ok(()) }
}

/// Who disputes a record, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dispute {
    /// The party, by name.
    pub party: String,
    /// What it says.
    pub reason: String,
    /// Since when.
    pub on: Date,
}

/// A record that was merged into this one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Absorbed {
    /// Its code.
    pub code: String,
    /// Its id: its history is kept under it.
    pub id: Id,
}

/// Walks from a record up through its parents: a record that stands among its own parents is refused.
///
/// # Errors
/// `parent-cycle`.
pub fn no_cycle(of: &Programme, parent_of: impl Fn(Id) -> Option<Id>) -> Result<(), Refusal> {
    let mut at = of.parent();
    let mut seen = vec![of.id];
    while let Some(id) = at {
        if seen.contains(&id) {
            return Err(Refusal::new("TX-01", "parent-cycle").at("parent"));
        }
        seen.push(id);
        at = parent_of(id);
    }
    Ok(())
}

impl Programme {
    /// The record it is a part of.
    pub fn parent(&self) -> Option<Id> {
        self.related(RelationKind::PartOf).next()
    }
    /// Records it stands to in this way.
    pub fn related(&self, kind: RelationKind) -> impl Iterator<Item = Id> {
        self.relations.iter().filter(move |r: &&Relation| r.kind == kind).map(|r| r.to)
    }
}

/// A correction that anybody may suggest; R19 takes it up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suggestion {
    /// Id.
    pub id: Id,
    /// `open`, `taken_up` or `set_aside`.
    pub state: String,
    /// The record.
    pub programme: Id,
    /// What is wrong, in the visitor's words.
    pub text: String,
    /// Where it can be read.
    pub source: String,
    /// How to reach the person, if they said; never public.
    pub contact: String,
    /// When.
    pub at: Timestamp,
    /// What R19 found.
    pub answer: String,
}

/// What becomes of a suggestion.
pub const SUGGESTION: Machine = Machine {
    id: "SM-16",
    subject: "suggestion",
    start: "open",
    table: &[
        step("open", "take_up", "taken_up", R19, "what was found, in words", ""),
        step("open", "set_aside", "set_aside", R19, "what was found, in words", ""),
    ],
};

/// Longest text of a correction, in characters.
pub const SUGGESTION_MAX: usize = 2_000;

impl Suggestion {
    /// R19 answers it.
    ///
    /// # Errors
    /// Answered already; no words.
    pub fn answer(&self, event: &str, words: &str, actor: &Actor) -> Decided<Suggestion> {
        let step = SUGGESTION.step(&self.state, event, actor, None)?;
        reasoned(words)?;
        Ok(Suggestion { state: step.to.into(), answer: words.trim().into(), ..self.clone() })
    }
}
