//! The lists that the catalogue's codes come from: actors, themes, regions, organisations of States; and what the API answers for each.

use super::views::{in_parts, listed};
use super::words::{actor, organisation, region, term, value};
use crate::api::{Api, Kind, Listed, MOST, answers, cursor, one, paging};
use crate::kit::{cell, link, row, row_of, table};
use crate::request::{Request, page};
use crate::route::Handled;
use crate::ui::{Block, Inline, Page, Table, Text, msg, msg_with};
use bursar_domain::Arg;
use bursar_domain::catalogue::{ActorRecord, ContactPoint, Region};
use bursar_domain::member_state::MemberState;
use bursar_domain::organisation::Organisation;
use bursar_domain::time::day;
use bursar_domain::vocabulary::Term;
use bursar_office::catalogue::Sought;
use bursar_office::open::{PublicDocument, PublicNeed, PublicProgramme};
use bursar_office::{Failure, Reference};
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeMap;

/// Rows of a page for people.
const ROWS: i64 = 100;
/// Longest part for programs: these lists are short.
const LONG: i64 = 250;

/// Something with a code, and how many records name it.
#[derive(Serialize, JsonSchema)]
struct Counted<T> {
    #[serde(flatten)]
    record: T,
    /// Public records that name it.
    records: u64,
}

/// Records of a theme.
#[derive(Serialize, JsonSchema)]
pub struct OfTheme {
    /// The theme.
    pub theme: Term,
    /// Records of it.
    #[serde(flatten)]
    pub list: Listed<PublicProgramme>,
    /// Never: the catalogue shows what was reported.
    pub exhaustive: bool,
}

/// Records of an actor.
#[derive(Serialize, JsonSchema)]
pub struct OfActor {
    /// The actor.
    pub actor: ActorRecord,
    /// Records that name it.
    #[serde(flatten)]
    pub list: Listed<PublicProgramme>,
    /// Never: the catalogue shows what was reported.
    pub exhaustive: bool,
}

/// Records of a region.
#[derive(Serialize, JsonSchema)]
struct OfRegion {
    /// The region.
    region: Region,
    /// Records that name it.
    #[serde(flatten)]
    list: Listed<PublicProgramme>,
    /// Never: the catalogue shows what was reported.
    exhaustive: bool,
}

/// Records of a State: which name it, which reach it through a region or an organisation.
#[derive(Serialize, JsonSchema)]
pub struct OfState {
    /// Alpha-3 code.
    pub state: String,
    /// Records that name it; `next` leads on in the search.
    pub named: Listed<PublicProgramme>,
    /// Records that reach it; `next` leads on in the search.
    pub reached: Listed<PublicProgramme>,
    /// Records open to all States.
    pub open_to_all: u64,
    /// Open needs that the State has stated and made public.
    pub open_needs: Vec<PublicNeed>,
    /// Whether it has named a point of contact (NV-04); `null`: not known.
    pub contact_point: Option<ContactPoint>,
    /// Never: the catalogue shows what was reported.
    pub exhaustive: bool,
}

/// Records by State.
#[derive(Serialize, JsonSchema)]
pub struct World {
    /// The theme asked for; empty for all.
    pub theme: String,
    /// The year asked for; empty for all.
    pub year: String,
    /// By alpha-3 code: records that name it.
    pub named: BTreeMap<String, u64>,
    /// By alpha-3 code: records that reach it through a region or an organisation.
    pub reached: BTreeMap<String, u64>,
    /// Records open to all States.
    pub open_to_all: u64,
    /// Records that do not say whom they are for.
    pub not_said: u64,
    /// In all.
    pub total: u64,
    /// Never: the catalogue shows what was reported.
    pub exhaustive: bool,
}

/// Of the map.
pub const MAP: Api = answers::<World>("map", "catalogue-map")
    .takes(|| vec![one("theme", Kind::Term("map_theme"), "facet-theme"), one("year", Kind::Year, "facet-year")]);
pub const STATE: Api = answers::<OfState>("state_programmes", "api-state");
pub const THEME: Api = answers::<OfTheme>("theme", "api-theme").takes(of_records);
pub const ACTOR: Api = answers::<OfActor>("actor", "api-actor").takes(of_records);
pub const REGION: Api = answers::<OfRegion>("region", "api-region").takes(of_records);
pub const GLOSSARY: Api = answers::<Listed<Term>>("glossary", "glossary-title").takes(long);
/// Of the list of States.
pub const STATES: Api = answers::<Listed<MemberState>>("states", "states-title").takes(long);
pub const THEMES: Api = answers::<Listed<Counted<Term>>>("themes", "api-themes").takes(long);
pub const ACTORS: Api = answers::<Listed<Counted<ActorRecord>>>("actors", "api-actors").takes(long);
pub const REGIONS: Api = answers::<Listed<Counted<Region>>>("regions", "api-regions").takes(long);
pub const ORGANISATIONS: Api = answers::<Listed<Counted<Organisation>>>("organisations", "api-organisations").takes(long);

/// Of the names offered while typing.
pub const NAMES: Api = answers::<Vec<super::search::Offered>>("names", "names-title").takes(|| vec![one("q", Kind::Text(200), "param-q")]);
/// Of the documents.
pub const DOCUMENTS: Api = answers::<Listed<PublicDocument>>("documents", "documents-title").takes(|| {
    let kinds = Kind::OneOf(&["guide", "toolkit", "strategy", "position", "assessment", "outcome"]);
    let filter = [one("q", Kind::Text(200), "param-q"), one("kind", kinds, "document-kind"), one("state", Kind::State, "facet-state")];
    filter.into_iter().chain([one("theme", Kind::Term("map_theme"), "facet-theme")]).chain(paging(LONG)).collect()
});
/// Of a document.
pub const DOCUMENT: Api = answers::<PublicDocument>("document", "api-document");
fn long() -> Vec<crate::api::Param> {
    paging(LONG)
}

/// Parameters of a list of whole records.
fn of_records() -> Vec<crate::api::Param> {
    paging(MOST)
}

/// How many public records have each value of a facet.
fn counts(r: &Request<'_>, facet: &str) -> Result<BTreeMap<String, u64>, Failure> {
    let mut found = r.app.office.search_programmes(&Sought { counts: true, ..Sought::default() })?;
    Ok(found.facets.remove(facet).unwrap_or_default())
}

/// What a list shows of one thing: its code, its name, what kind it is, how many records.
struct Entry {
    code: String,
    href: String,
    name: Text,
    beside: Text,
    records: u64,
}

/// A list for people: by name in the reader's language.
fn shown(r: &Request<'_>, title: &'static str, lead: &'static str, beside: &'static str, mut entries: Vec<Entry>) -> Page {
    entries.sort_by(|a, b| r.locale.compare(&r.locale.text(&a.name), &r.locale.text(&b.name)).then_with(|| a.code.cmp(&b.code)));
    let total = entries.len() as i64;
    let from = usize::try_from((r.page_number() - 1).saturating_mul(ROWS)).unwrap_or(usize::MAX);
    let size = usize::try_from(ROWS).unwrap_or(usize::MAX);
    let rows = entries
        .into_iter()
        .skip(from)
        .take(size)
        .map(|e| {
            let name = vec![Inline::Link(link(e.href, e.name)), Inline::Hint(Text::Code(e.code))];
            vec![name, cell(e.beside), cell(Text::Int(e.records as i64))]
        })
        .collect();
    let heads = [("head-name", false), (beside, false), ("open-records", true)];
    Page::new(msg(title))
        .under("/programmes", msg("nav-programmes"))
        .with(Block::Lead(msg(lead)))
        .with(Block::Table(Table { caption_hidden: true, ..table(title, &heads, rows, msg("open-list-empty")) }))
        .with(Block::Pages { href: r.path.clone(), page: r.page_number(), size: ROWS, total })
}

pub fn actors(r: &Request<'_>) -> Handled {
    let reference = r.app.office.reference();
    let counts = counts(r, "actor")?;
    let records = |code: &str| counts.get(code).copied().unwrap_or(0);
    let all: Vec<_> = reference.actors.values().map(|a| Counted { record: a.clone(), records: records(&a.code) }).collect();
    let entries = all
        .iter()
        .map(|a| Entry {
            code: a.record.code.clone(),
            href: format!("/actors/{}", a.record.code),
            name: actor(&reference, &a.record.code),
            beside: term(&reference, "organisation_type_iati", &a.record.kind),
            records: a.records,
        })
        .collect();
    let p = shown(r, "open-actors-title", "open-actors-lead", "facet-organisation-type", entries);
    page(p.since(r.app.office.catalogue_changed_at()?).data(cursor::part(r, all, |a| a.record.code.clone())))
}

pub fn themes(r: &Request<'_>) -> Handled {
    let reference = r.app.office.reference();
    let counts = counts(r, "theme")?;
    let terms = reference.terms.iter().filter(|t| t.list == "map_theme");
    let mut all: Vec<_> = terms.map(|t| Counted { record: t.clone(), records: counts.get(&t.code).copied().unwrap_or(0) }).collect();
    all.sort_by(|a, b| a.record.code.cmp(&b.record.code));
    let entries = all
        .iter()
        .map(|t| Entry {
            code: t.record.code.clone(),
            href: format!("/themes/{}", t.record.code),
            name: term(&reference, "map_theme", &t.record.code),
            beside: t.record.fund_scope.as_ref().map_or(Text::None, |s| value(&reference, "fund_scope", s)),
            records: t.records,
        })
        .collect();
    let p = shown(r, "open-themes-title", "open-themes-lead", "facet-fund-scope", entries);
    page(p.since(r.app.office.catalogue_changed_at()?).data(cursor::part(r, all, |t| t.record.code.clone())))
}

pub fn regions(r: &Request<'_>) -> Handled {
    let reference = r.app.office.reference();
    let counts = counts(r, "area")?;
    let mut all: Vec<_> =
        reference.regions.iter().map(|x| Counted { record: x.clone(), records: counts.get(&x.code).copied().unwrap_or(0) }).collect();
    all.sort_by(|a, b| a.record.code.cmp(&b.record.code));
    let entries = all
        .iter()
        .map(|x| Entry {
            code: x.record.code.clone(),
            href: format!("/regions/{}", x.record.code),
            name: region(&reference, &x.record.code),
            beside: members(&reference, &x.record, r),
            records: x.records,
        })
        .collect();
    let p = shown(r, "open-regions-title", "open-regions-lead", "open-members", entries);
    page(p.since(r.app.office.catalogue_changed_at()?).data(cursor::part(r, all, |x| x.record.code.clone())))
}

/// How many States a region has today, where there is an agreed list.
fn members(reference: &Reference, region: &Region, r: &Request<'_>) -> Text {
    let today = day(r.app.office.now());
    match &region.members {
        None => msg("record-members-unknown"),
        Some(_) => Text::Int(region.on(today).filter(|m| reference.states.get(&m.alpha3).is_some()).count() as i64),
    }
}

pub fn organisations(r: &Request<'_>) -> Handled {
    let reference = r.app.office.reference();
    let counts = counts(r, "organisation")?;
    let mut all: Vec<_> =
        reference.organisations.iter().map(|o| Counted { record: o.clone(), records: counts.get(&o.code).copied().unwrap_or(0) }).collect();
    all.sort_by(|a, b| a.record.code.cmp(&b.record.code));
    let today = day(r.app.office.now());
    let entries = all
        .iter()
        .map(|o| Entry {
            code: o.record.code.clone(),
            href: format!("/programmes?organisation={}", o.record.code),
            name: organisation(&reference, &o.record.code),
            beside: Text::Int(o.record.on(today).count() as i64),
            records: o.records,
        })
        .collect();
    let p = shown(r, "open-organisations-title", "open-organisations-lead", "open-members", entries);
    page(p.since(r.app.office.catalogue_changed_at()?).data(cursor::part(r, all, |o| o.record.code.clone())))
}

/// A region as programmes name it: which States belong to it, as far as there is a list, and its records.
pub fn region_page(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let reference = office.reference();
    let code = r.param("code").to_owned();
    let record = reference.regions.iter().find(|x| x.code == code).ok_or(Failure::NotFound)?.clone();
    let (found, blocks) = listed(r, "area", &code)?;
    let mut states: Vec<String> = record.on(day(office.now())).map(|m| m.alpha3.clone()).collect();
    states.retain(|s| reference.states.get(s).is_some());
    r.locale.sort_states(&mut states);
    let mut belongs: Vec<Inline> =
        states.into_iter().map(|s| Inline::Link(link(format!("/states/{s}/programmes"), Text::State(s)))).collect();
    if belongs.is_empty() {
        belongs.push(Inline::Text(msg("record-members-unknown")));
    }
    let mut facts = vec![row_of(msg("open-members"), super::record::apart(belongs))];
    if let Some(date) = record.as_of {
        facts.push(row("open-regions-as-of", msg_with("record-as-of", vec![("date", Arg::Date(date))])));
    }
    if !record.source.is_empty() {
        facts.push(row("head-source", Text::Marked(record.source.clone(), "en", vec![])));
    }
    if !record.note.is_empty() {
        facts.push(row("record-notes", Text::Marked(record.note.clone(), "en", vec![])));
    }
    let data = OfRegion { region: record, list: in_parts(r, &found)?, exhaustive: false };
    page(
        Page::new(region(&reference, &code))
            .caption(Text::Code(code))
            .under("/programmes", msg("nav-programmes"))
            .under("/regions", msg("open-regions-title"))
            .with(Block::Summary(facts))
            .and(blocks)
            .since(office.catalogue_changed_at()?)
            .data(data),
    )
}
