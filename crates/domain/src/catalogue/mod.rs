//! The catalogue: what capacity-building exists, for whom, said by whom and when (TX-01…TX-06, MAP-01…MAP-09).
//!
//! Nothing here ranks or judges. What a source does not say is unknown, which is a value of its own.

mod actor;
pub(crate) mod checks;
mod document;
mod event;
mod import;
pub mod overlap;
mod profile;
mod reach;
#[cfg(test)]
mod tests;
mod when;
mod workflow;

pub use actor::{ActorRecord, Alias, Region, Within, called};
pub use checks::Known;
pub(crate) use checks::hidden;
pub use document::{DOCUMENT, Document, DocumentKind, KeptCopy, Reading};
pub use event::{EventKind, OnDays};
pub use import::{Counts, IMPORT, Import, Incoming, Kept, Purpose, RowOutcome, Taken};
pub use profile::{Agreed, ContactPoint, Profile};
pub use reach::{ALL_STATES, Atlas, Beneficiaries, NOT_STATED, Reach, ScopeOf, Via};
pub use when::{When, year};
pub use workflow::{Absorbed, CITABLE, Dispute, MACHINE, PUBLIC, SUGGESTION, SUGGESTION_MAX, Suggestion, no_cycle};

use crate::id::Id;
use crate::member_state::codes;
use crate::money::Money;
use crate::text::LangText;
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

codes! {
    /// What an entry is.
    EntryKind {
        Initiative "initiative" "An initiative",
        Component "component" "A part of one",
        Output "output" "What one brought forth",
        Planned "planned" "Announced, not begun when the source was written",
        PolicyText "policy_text" "A text of policy",
    }
}

codes! {
    /// How far it has come (TX-02).
    Status {
        Planned "planned" "Planned",
        Ongoing "ongoing" "Ongoing",
        Completed "completed" "Completed",
        Suspended "suspended" "Suspended",
        Cancelled "cancelled" "Cancelled",
        Unknown "unknown" "Unknown",
    }
}

codes! {
    /// What an actor does in a programme.
    Part {
        Lead "lead" "Leads",
        Funder "funder" "Pays",
        Implementer "implementer" "Carries out",
        Partner "partner" "Takes part",
        Host "host" "Hosts",
    }
}

codes! {
    /// How one record stands to another.
    RelationKind {
        PartOf "part_of" "Is a part of it",
        CoFundedWith "co_funded_with" "Is paid for together with it",
        Succeeds "succeeds" "Follows it",
        SameAs "same_as" "May be the same activity; a person has not decided",
    }
}

codes! {
    /// Who says what a field says; a later one beats an earlier one (MAP-09).
    Origin {
        Harvest "harvest" "Read from an open source",
        Verifier "verifier" "The catalogue's verifier",
        Owner "owner" "Whose programme it is",
        Beneficiary "beneficiary" "Who benefits",
    }
}

/// An actor with its part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Acting {
    /// Code of the actor.
    pub org: String,
    /// What it does.
    pub role: Part,
}

/// Where something can be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Source {
    /// Symbol or title of the document, or who said it.
    pub doc: String,
    /// Paragraph.
    pub paragraph: Option<u32>,
    /// Footnote.
    pub footnote: Option<u32>,
    /// Address.
    pub url: Option<String>,
    /// When it was written, as far as known.
    pub date: Option<When>,
}

/// A link with what is behind it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WebLink {
    /// Address.
    pub url: String,
    /// What is there.
    pub what: String,
}

/// The record's id in another portal (MAP-09).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ExternalId {
    /// The portal.
    pub portal: String,
    /// Its id.
    pub id: String,
}

/// How a record stands to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Relation {
    /// How.
    pub kind: RelationKind,
    /// To which.
    pub to: Id,
}

/// Where a field comes from: which source, when it was taken, who says so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Provenance {
    /// Index in the record's sources.
    pub source: Option<usize>,
    /// When it was taken over.
    pub date: Date,
    /// Who says so.
    pub by: Origin,
    /// The person or office; empty for a harvest.
    pub name: String,
}

/// Key of the provenance that holds for every field without its own.
pub const EVERY_FIELD: &str = "*";

/// A record of the catalogue (TX-01).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Programme {
    /// Id.
    pub id: Id,
    /// Short code: the end of its address.
    pub code: String,
    /// State of SM-16.
    pub state: String,
    /// What it is.
    pub kind: EntryKind,
    /// Title, with the language of record.
    pub title: LangText,
    /// `official`, `translated` or `seed`, by language.
    pub title_status: BTreeMap<String, String>,
    /// Other names.
    pub aliases: Vec<Alias>,
    /// Some sentences of fact.
    pub summary: LangText,
    /// Who does what.
    pub actors: Vec<Acting>,
    /// Who benefits.
    pub beneficiaries: Beneficiaries,
    /// For whom within them (TX-05).
    pub audience: Vec<String>,
    /// Type of activity (TX-05).
    pub activity_type: Option<String>,
    /// Themes of the mapping (TX-04).
    pub themes: Vec<String>,
    /// Domains of the fund, where one fits.
    pub domains: Vec<String>,
    /// Axis of cooperation (TX-03).
    pub axis: Option<String>,
    /// About emerging technologies.
    pub emerging: bool,
    /// How it is delivered.
    pub delivery: Vec<String>,
    /// In which languages.
    pub delivery_languages: Vec<String>,
    /// Begins.
    pub start: Option<When>,
    /// Ends.
    pub end: Option<When>,
    /// How far it had come when the source was written.
    pub status: Status,
    /// When that was.
    pub status_as_of: Option<When>,
    /// Amount, where one is published.
    pub amount: Option<Money>,
    /// Links.
    pub links: Vec<WebLink>,
    /// Ids in other portals.
    pub external_ids: Vec<ExternalId>,
    /// Sources.
    pub sources: Vec<Source>,
    /// What else to know.
    pub notes: String,
    /// To other records.
    pub relations: Vec<Relation>,
    /// Provenance by field; [`EVERY_FIELD`] for those without their own.
    pub fields: BTreeMap<String, Provenance>,
    /// MAP-03: 0 harvested, 1 source checked, 2 owner confirmed, 3 beneficiary confirmed.
    pub level: u8,
    /// Who verified it.
    pub verifier: Option<String>,
    /// Last confirmation.
    pub last_confirmed: Option<Date>,
    /// The account that submitted it.
    pub owner: Option<Id>,
    /// In whose name.
    pub owner_name: String,
    /// When it was submitted.
    pub submitted_at: Timestamp,
    /// Who disputes it.
    pub dispute: Option<Dispute>,
    /// The survivor it was merged into.
    pub merged_into: Option<Id>,
    /// Records merged into it.
    pub merged: Vec<Absorbed>,
    /// Digest of what was harvested: tells whether the source's data have changed since.
    pub harvest: Option<String>,
    /// A person has changed it since: no harvest overwrites it (MAP-09).
    pub by_people: bool,
}

impl Programme {
    /// A record that says nothing yet, with its language of record: submitted, by nobody, of level 0.
    pub fn blank(id: Id, record: &str) -> Programme {
        let nothing = || LangText { record: record.to_owned(), texts: BTreeMap::new() };
        Programme {
            id,
            code: id.receipt(),
            state: MACHINE.start.into(),
            kind: EntryKind::Initiative,
            title: nothing(),
            title_status: BTreeMap::new(),
            aliases: Vec::new(),
            summary: nothing(),
            actors: Vec::new(),
            beneficiaries: Beneficiaries { states: Vec::new(), regions: Vec::new(), organisations: Vec::new(), scope: ScopeOf::Unknown },
            audience: Vec::new(),
            activity_type: None,
            themes: Vec::new(),
            domains: Vec::new(),
            axis: None,
            emerging: false,
            delivery: Vec::new(),
            delivery_languages: Vec::new(),
            start: None,
            end: None,
            status: Status::Unknown,
            status_as_of: None,
            amount: None,
            links: Vec::new(),
            external_ids: Vec::new(),
            sources: Vec::new(),
            notes: String::new(),
            relations: Vec::new(),
            fields: BTreeMap::new(),
            level: 0,
            verifier: None,
            last_confirmed: None,
            owner: None,
            owner_name: String::new(),
            submitted_at: Timestamp::UNIX_EPOCH,
            dispute: None,
            merged_into: None,
            merged: Vec::new(),
            harvest: None,
            by_people: false,
        }
    }

    /// Status on that day: what should still run or begin but is past its end is unknown, never completed (TX-02).
    pub fn status_on(&self, day: Date) -> Status {
        let over = self.end.is_some_and(|e| e.last() < day);
        if over && matches!(self.status, Status::Ongoing | Status::Planned) { Status::Unknown } else { self.status }
    }

    /// The day whose membership counts for “all members of …”: today, within the time it runs.
    pub fn membership_day(&self, today: Date) -> Date {
        overlap::Activity::from(self).membership_day(today)
    }

    /// The years it is known to have run in. Without an end only what the source says of its date is known.
    pub fn years(&self) -> Vec<i16> {
        let known = [self.start, self.end, self.status_as_of.filter(|_| self.status == Status::Ongoing)];
        let years: Vec<i16> = known.into_iter().flatten().map(When::year).collect();
        match (years.iter().min(), years.iter().max()) {
            // A slip of the pen must not fill an index.
            (Some(first), Some(last)) => (*first..=*last).take(60).collect(),
            _ => Vec::new(),
        }
    }

    /// Whether the fund pays for its themes: the marks of the vocabulary (`in`, `cross-cutting`, `adjacent`, …), each once.
    pub fn fund_scope<'v>(&self, terms: &'v [crate::vocabulary::Term]) -> BTreeSet<&'v str> {
        let theme = |t: &&crate::vocabulary::Term| t.list == "map_theme" && self.themes.contains(&t.code);
        terms.iter().filter(theme).filter_map(|t| t.fund_scope.as_deref()).collect()
    }

    /// Where a field comes from.
    pub fn provenance(&self, field: &str) -> Option<&Provenance> {
        self.fields.get(field).or_else(|| self.fields.get(EVERY_FIELD))
    }

    /// Notes who says what a field says.
    pub fn trace(&mut self, field: &str, by: Origin, name: &str, date: Date) {
        let source = self.sources.len().checked_sub(1);
        self.fields.insert(field.to_owned(), Provenance { source, date, by, name: name.to_owned() });
    }

    /// Adds another name, once.
    pub fn also_called(&mut self, lang: &str, text: &str) {
        let there = self.title.texts.values().any(|t| t == text) || self.aliases.iter().any(|a| a.text == text);
        if !there && !text.trim().is_empty() {
            self.aliases.push(Alias { lang: lang.to_owned(), text: text.to_owned() });
        }
    }

    /// Codes of those who do this.
    pub fn acting(&self, part: Part) -> impl Iterator<Item = &str> {
        self.actors.iter().filter(move |a| a.role == part).map(|a| a.org.as_str())
    }

    /// Names of the fields in which two versions differ.
    pub fn changed_fields(&self, next: &Programme) -> Vec<&'static str> {
        let differs = [
            ("kind", self.kind != next.kind),
            ("title", self.title != next.title),
            ("aliases", self.aliases != next.aliases),
            ("summary", self.summary != next.summary),
            ("actors", self.actors != next.actors),
            ("beneficiaries", self.beneficiaries != next.beneficiaries),
            ("audience", self.audience != next.audience),
            ("activity_type", self.activity_type != next.activity_type),
            ("themes", self.themes != next.themes),
            ("domains", self.domains != next.domains),
            ("axis", self.axis != next.axis),
            ("emerging", self.emerging != next.emerging),
            ("delivery", self.delivery != next.delivery),
            ("delivery_languages", self.delivery_languages != next.delivery_languages),
            ("start", self.start != next.start),
            ("end", self.end != next.end),
            ("status", (self.status, self.status_as_of) != (next.status, next.status_as_of)),
            ("amount", self.amount != next.amount),
            ("links", self.links != next.links),
            ("relations", self.relations != next.relations),
            ("notes", self.notes != next.notes),
        ];
        differs.into_iter().filter(|(_, d)| *d).map(|(f, _)| f).collect()
    }
}
