//! A record of the catalogue as everyone may read it.

use crate::public::PublicContribution;
use crate::{Failure, Office, Reference};
use bursar_domain::catalogue::{
    Absorbed, Acting, Alias, Beneficiaries, Document, DocumentKind, EntryKind, ExternalId, Origin, Programme, Reading, RelationKind,
    Source, Status, WebLink, When,
};
use bursar_domain::text::LangText;
use bursar_domain::time::day;
use bursar_domain::{Id, Money};
use bursar_store::{Find, Reader, Record, StoreError};
use jiff::{Timestamp, civil::Date};
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// How a record stands to another public one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PublicRelation {
    /// How.
    pub kind: RelationKind,
    /// Id of the other.
    pub to: Id,
    /// Code of the other: the end of its address.
    pub code: String,
}

/// Where a field comes from, without the name of a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PublicProvenance {
    /// Place in the record's `sources`, from 0.
    pub source: Option<usize>,
    /// When it was taken over.
    pub date: Date,
    /// Who says so.
    pub by: Origin,
}

/// Who disputes a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PublicDispute {
    /// The party, by name.
    pub party: String,
    /// Since when.
    pub on: Date,
}

/// States that are reached without being named.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ReachedThrough {
    /// Alpha-3 codes: members of the regions and organisations named.
    pub states: Vec<String>,
    /// The day whose membership counts.
    pub membership_on: Date,
}

/// A record of the catalogue (TX-01). What a source does not say is `null` or empty: unknown, never “none”.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct PublicProgramme {
    /// Id.
    pub id: Id,
    /// Short code: the end of its address.
    pub code: String,
    /// Address of its page, which leads to the reader's language.
    pub href: String,
    /// `published`, `stale` (not confirmed in time), `disputed`, `archived`.
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
    /// Who does what: codes of actors.
    pub actors: Vec<Acting>,
    /// Who benefits, as the source says it.
    pub beneficiaries: Beneficiaries,
    /// Who is reached besides, by dated membership.
    pub reached_through: ReachedThrough,
    /// For whom within them: codes of `audience`.
    pub audience: Vec<String>,
    /// Code of `activity_type`.
    pub activity_type: Option<String>,
    /// Codes of `map_theme`.
    pub themes: Vec<String>,
    /// Codes of `fund_domain`.
    pub domains: Vec<String>,
    /// Whether its themes are within the fund's domains, as the vocabulary marks them.
    pub fund_scope: BTreeSet<String>,
    /// Code of `cooperation_axis`.
    pub axis: Option<String>,
    /// About emerging technologies.
    pub emerging: bool,
    /// Codes of `delivery_mode`.
    pub delivery: Vec<String>,
    /// Languages it is given in.
    pub delivery_languages: Vec<String>,
    /// Begins: a year, a month or a day.
    pub start: Option<When>,
    /// Ends: a year, a month or a day.
    pub end: Option<When>,
    /// How far it had come when the source was written.
    pub status: Status,
    /// When that was.
    pub status_as_of: Option<When>,
    /// Status today: what is past its end is unknown, never completed (TX-02).
    pub status_today: Status,
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
    /// To other public records.
    pub relations: Vec<PublicRelation>,
    /// Provenance by field; `*` for those without their own.
    pub fields: BTreeMap<String, PublicProvenance>,
    /// MAP-03: 1 source checked, 2 owner confirmed, 3 beneficiary confirmed.
    pub level: u8,
    /// Last confirmation.
    pub last_confirmed: Option<Date>,
    /// When it must be confirmed again (MAP-04).
    pub review_on: Option<Date>,
    /// Who disputes it.
    pub dispute: Option<PublicDispute>,
    /// Records merged into it.
    pub merged: Vec<Absorbed>,
    /// Last change.
    pub modified: Option<Timestamp>,
}

/// A document as everyone may find it (guides, strategies, positions …): a record with where it can be read.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct PublicDocument {
    /// Id.
    pub id: Id,
    /// Short code: the end of its address.
    pub code: String,
    /// Always `published`.
    pub state: String,
    /// What it is.
    pub kind: DocumentKind,
    /// Title, with its language of record.
    pub title: LangText,
    /// What it is about; empty for an assessment.
    pub summary: LangText,
    /// Who published it.
    pub publisher: String,
    /// Alpha-3 codes of the States it is of.
    pub states: Vec<String>,
    /// Codes of `map_theme`.
    pub themes: Vec<String>,
    /// Its date.
    pub date: Option<When>,
    /// Where it can be read.
    pub readings: Vec<Reading>,
    /// A copy kept here.
    pub copy: Option<PublicCopyOf>,
    /// Where this record was taken from.
    pub source: String,
    /// Last confirmation.
    pub last_confirmed: Option<Date>,
}

/// A copy kept of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PublicCopyOf {
    /// Name of the file.
    pub name: String,
    /// Its media type.
    pub media: String,
    /// What permits it, in words.
    pub licence: String,
    /// When it was taken.
    pub on: Date,
}

impl PublicDocument {
    /// Of a published document.
    pub fn of(d: &Document) -> PublicDocument {
        let d = d.clone();
        PublicDocument {
            id: d.id,
            code: d.code,
            state: d.state,
            kind: d.kind,
            title: d.title,
            summary: d.summary,
            publisher: d.publisher,
            states: d.states,
            themes: d.themes,
            date: d.date,
            readings: d.readings,
            copy: d.copy.map(|c| PublicCopyOf { name: c.name, media: c.media, licence: c.licence, on: c.on }),
            source: d.source,
            last_confirmed: d.last_confirmed,
        }
    }
}

/// What the public shape is made with.
pub(super) struct Maker<'a> {
    /// The public table of contributions, read just before.
    pub contributions: &'a [PublicContribution],
    pub reference: &'a Reference,
    pub today: Date,
    /// `https://host` as the public sees it.
    pub origin: &'a str,
}

impl Maker<'_> {
    /// These records as everyone may read them; two statements, however many there are.
    pub(super) fn make(&self, r: &mut Reader, all: &[Programme]) -> Result<Vec<PublicProgramme>, StoreError> {
        let ids: Vec<Id> = all.iter().map(|p| p.id).collect();
        let written = r.written(Programme::KIND.name, &ids)?;
        let targets: BTreeSet<Id> = all.iter().flat_map(|p| &p.relations).map(|x| x.to).collect();
        let mut codes = BTreeMap::new();
        if !targets.is_empty() {
            let found = r.find::<Programme>(&Find::of(Programme::KIND).any("id", targets))?;
            codes.extend(found.into_iter().filter(|s| s.value.is_public()).map(|s| (s.value.id, s.value.code)));
        }
        Ok(all.iter().map(|p| self.one(p, &codes, written.get(&p.id).copied())).collect())
    }

    fn one(&self, p: &Programme, codes: &BTreeMap<Id, String>, modified: Option<Timestamp>) -> PublicProgramme {
        let p = p.clone();
        let on = p.membership_day(self.today);
        let states = self.reference.atlas().through(&p, on).into_keys().collect();
        let relation = |x: &bursar_domain::catalogue::Relation| {
            codes.get(&x.to).map(|code| PublicRelation { kind: x.kind, to: x.to, code: code.clone() })
        };
        PublicProgramme {
            href: format!("{}/programmes/{}", self.origin, p.code),
            reached_through: ReachedThrough { states, membership_on: on },
            fund_scope: p.fund_scope(&self.reference.terms).into_iter().map(str::to_owned).collect(),
            status_today: p.status_on(self.today),
            review_on: p.review_on().filter(|_| p.is_public()),
            relations: p.relations.iter().filter_map(relation).collect(),
            fields: p
                .fields
                .iter()
                .map(|(field, f)| (field.clone(), PublicProvenance { source: f.source, date: f.date, by: f.by }))
                .collect(),
            dispute: p.dispute.as_ref().map(|d| PublicDispute { party: d.party.clone(), on: d.on }),
            modified,
            id: p.id,
            code: p.code,
            state: p.state,
            kind: p.kind,
            title: p.title,
            title_status: p.title_status,
            aliases: p.aliases,
            summary: p.summary,
            actors: p.actors,
            beneficiaries: p.beneficiaries,
            audience: p.audience,
            activity_type: p.activity_type,
            themes: p.themes,
            domains: p.domains,
            axis: p.axis,
            emerging: p.emerging,
            delivery: p.delivery,
            delivery_languages: p.delivery_languages,
            start: p.start,
            end: p.end,
            status: p.status,
            status_as_of: p.status_as_of,
            amount: p.amount,
            links: p.links,
            external_ids: p.external_ids,
            sources: p.sources,
            notes: p.notes,
            level: p.level,
            last_confirmed: p.last_confirmed,
            merged: p.merged,
        }
    }
}

impl Office {
    /// Records as everyone may read them, known by this public address.
    ///
    /// # Errors
    /// The store failed.
    pub fn open_programmes(&self, origin: &str, all: &[Programme]) -> Result<Vec<PublicProgramme>, Failure> {
        let reference = self.reference();
        let maker = Maker { contributions: &[], reference: &reference, today: day(self.now()), origin };
        self.read(|r| maker.make(r, all))
    }
}
