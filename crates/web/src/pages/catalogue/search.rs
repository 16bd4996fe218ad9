//! The search: one box, facets with counts, everything in the address; and what is shown as a file.

use super::record::apart;
use super::words::{HEADS, address, disclaimer, row, value};
use crate::api::{Api, Kind, Listed, MOST, Param, answers, cursor, file, many, one, paging};
use crate::files::{self, As};
use crate::kit::{download, field, line, link, table};
use crate::request::{Request, page};
use crate::route::Handled;
use crate::ui::{Block, Choice, Form, Inline, Input, Mark, Page, Text, msg, msg_with, raw};
use bursar_domain::Arg;
use bursar_domain::catalogue::{Part, Programme};
use bursar_domain::time::day;
use bursar_exchange::Cell;
use bursar_office::catalogue::{FoundProgrammes, Sought};
use bursar_office::open::PublicProgramme;
use bursar_office::{Failure, Reference};
use bursar_search::Marker;
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeMap;

/// Facets in the order they are shown. The last ones are shown only if a value of theirs is chosen.
pub const FACETS: &[&str] = &[
    "theme",
    "region",
    "subregion",
    "state",
    "organisation",
    "status",
    "type",
    "year",
    "domain",
    "audience",
    "implementer",
    "funder",
    "kind",
    "delivery",
    "language",
    "axis",
    "scope",
    "source",
    "level",
    "fund_scope",
    "emerging",
    "fresh",
    "area",
    "reached",
    "actor",
    "gfce",
    "cmm",
    "dac",
];
/// How many of them stand beside the list; the others open beneath them.
const FIRST: usize = 8;
/// How many of them are always there.
const ALWAYS: usize = 20;
/// Longest question read.
const LONGEST: usize = 1_000;
/// Records of a page, of a file.
const SIZE: i64 = 20;
pub const FILE_MOST: usize = 5_000;
/// Values of a facet shown, at most: of more, the most frequent.
const VALUES: usize = 60;

/// What the address asks for.
pub fn sought(r: &Request<'_>) -> Sought {
    let mut filters: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for facet in FACETS {
        let values: Vec<String> = r.query.all(facet).into_iter().filter(|v| !v.is_empty()).take(50).map(str::to_owned).collect();
        if !values.is_empty() {
            filters.insert((*facet).to_owned(), values);
        }
    }
    let size = if r.api { r.query.get("limit").parse().unwrap_or(SIZE).clamp(1, MOST) } else { SIZE };
    // Pages for people are numbered; parts for programs begin at a place.
    let skip = if r.api { 0 } else { (r.page_number() - 1).saturating_mul(size) };
    Sought {
        text: r.query.get("q").chars().take(LONGEST).collect(),
        filters,
        after: if r.api { cursor::after(r) } else { None },
        skip: usize::try_from(skip).unwrap_or(0),
        limit: usize::try_from(size).unwrap_or(1),
        counts: true,
    }
}

pub fn list(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let asked = sought(r);
    let found = office.search_programmes(&asked)?;
    let reference = office.reference();
    if r.api {
        return page(Page::new(msg("programmes-title")).since(office.catalogue_changed_at()?).data(answer(r, found)?));
    }
    let held = office.catalogue_index()?;
    let query = r.query_without_page();
    let href = if query.is_empty() { "/programmes".to_owned() } else { format!("/programmes?{query}") };
    let joint = |path: &str| if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") };
    let marker = Marker::new(&asked.text, &held.names);
    let rows = found.items.iter().map(|p| row(r, &reference, p, first_cell(r, p, &marker))).collect();
    let nothing = msg("programmes-none");
    let mut results = table("programmes-table", HEADS, rows, nothing);
    results.caption_hidden = true;
    results.empty = results.empty.map(|(text, _)| (text, Some(link("/programmes", msg("programmes-all")))));
    let count = msg_with("programmes-found", vec![("n", Arg::Int(found.total as i64))]);
    let order = if asked.text.trim().is_empty() { msg("programmes-order-neutral") } else { msg("programmes-order-relevance") };
    // Who writes the name of a State, in whatever language, may look for its page.
    let named = held.names.same(&asked.text).into_iter().find(|name| reference.states.get(name).is_some());
    let state = named.map(|iso| {
        let page = link(format!("/states/{iso}/programmes"), msg("search-state-page"));
        Block::Para(vec![Inline::Strong(Text::State(iso.to_owned())), Inline::Link(page)])
    });
    let mut wide = vec![
        Block::Para(vec![Inline::Text(count), Inline::Hint(order), Inline::Link(link(joint("/searches/new"), msg("search-save-title")))]),
        Block::Table(results),
        Block::Pages { href, page: r.page_number(), size: SIZE, total: found.total as i64 },
        disclaimer(),
        Block::List(vec![
            vec![download(joint("/api/v1/programmes.csv"), msg("programmes-csv")).into()],
            vec![download(joint("/api/v1/programmes.xlsx"), msg("programmes-xlsx")).into()],
            vec![download(joint("/api/v1/programmes"), msg("programmes-json")).into()],
            vec![download(joint("/api/v1/programmes/exchange.csv"), msg("programmes-exchange-csv")).into()],
            vec![download(joint("/api/v1/programmes/exchange.json"), msg("programmes-exchange-json")).into()],
            vec![link(joint("/searches/new"), msg("search-save-title")).into()],
            vec![link(joint("/programmes.atom"), msg("programmes-atom")).into()],
            vec![link("/open-data", msg("nav-open-data")).into()],
        ]),
    ];
    wide.splice(0..0, state);
    wide.extend(cut_off(found.total));
    let doors = vec![
        link("/programmes/map", msg("catalogue-map")).into(),
        link("/programmes/compare", msg("compare-title")).into(),
        link("/programmes/gaps", msg("catalogue-gaps")).into(),
        link("/needs", msg("needs-title")).into(),
        link(joint("/programmes/timeline"), msg("timeline-title")).into(),
        link("/calendar", msg("calendar-title")).into(),
        link("/documents", msg("documents-title")).into(),
        link("/campaigns", msg("campaigns-title")).into(),
        link("/glossary", msg("nav-glossary")).into(),
    ];
    page(
        Page::new(msg("programmes-title"))
            .with(Block::Lead(msg("programmes-lead")))
            .with(Block::Para(apart(doors)))
            .with(Block::Beside(vec![filters(r, &asked, &found, &reference)], wide))
            .feed(joint("/programmes.atom"), msg("programmes-atom"))
            .feed("/changes.atom", msg("feed-changes"))
            .wide(),
    )
}

/// Titles and names of published records that go on from what was typed: what the box of the search offers.
/// Says that a file does not hold all that was found, where it does not.
fn cut_off(total: u64) -> Option<Block> {
    let most = vec![("most", Arg::Int(FILE_MOST as i64))];
    (total > FILE_MOST as u64).then(|| Block::Inset(msg_with("open-files-first", most)))
}

/// A name offered while typing.
#[derive(Serialize, JsonSchema)]
pub struct Offered {
    /// Code of the record.
    code: String,
    /// Its title or another name of it, in whatever language it begins so.
    text: String,
}

pub fn names(r: &Request<'_>) -> Handled {
    let typed: String = r.query.get("q").chars().take(200).collect();
    let found = r.app.office.suggest_programmes(&typed)?;
    let listed = found.iter().map(|s| vec![link(format!("/programmes/{}", s.id), raw(s.text.clone())).into()]).collect();
    let data: Vec<Offered> = found.into_iter().map(|s| Offered { code: s.id, text: s.text }).collect();
    let form = Form { get: true, ..Form::new("/programmes/names", "programmes-search") };
    page(
        Page::new(msg("names-title"))
            .under("/programmes", msg("nav-programmes"))
            .with(form.field(line("q").label(msg("programmes-query")).value(typed).optional()).block())
            .with(Block::List(listed))
            .data(data),
    )
}

/// Title with what was sought marked, other names, and the place of the summary where it stands.
fn first_cell(r: &Request<'_>, p: &Programme, marker: &Marker<'_>) -> Vec<Inline> {
    let lang = r.locale.lang();
    let (own, title) = p.title.get(lang);
    let mut all = vec![Inline::Link(link(address(p), marked(title, own, lang, marker)))];
    for alias in p.aliases.iter().filter(|a| !marker.places(&a.text).is_empty()).take(3) {
        all.push(Inline::Hint(marked(&alias.text, &alias.lang, lang, marker)));
    }
    let (own, summary) = p.summary.get(lang);
    let shown = excerpt(summary, marker);
    if !shown.is_empty() {
        all.push(Inline::Hint(marked(&shown, own, lang, marker)));
    }
    all
}

fn marked(text: &str, own: &str, reader: &str, marker: &Marker<'_>) -> Text {
    let known = bursar_domain::text::LANGUAGES.into_iter().find(|l| *l == own && own != reader).unwrap_or("");
    Text::Marked(text.to_owned(), known, marker.places(text))
}

/// Characters of a summary shown in a list.
const EXCERPT: usize = 220;

/// The part of a text that holds the first place sought, cut between words where it is long.
fn excerpt(text: &str, marker: &Marker<'_>) -> String {
    if text.chars().count() <= EXCERPT {
        return text.to_owned();
    }
    let first = marker.places(text).first().map_or(0, |p| p.start);
    let before: Vec<(usize, char)> = text.char_indices().take_while(|(at, _)| *at < first).collect();
    let lead = before.get(before.len().saturating_sub(EXCERPT / 3)).map_or(0, |(at, _)| *at);
    let start = match before.iter().find(|(at, c)| *at >= lead && c.is_whitespace()) {
        Some((at, c)) if lead > 0 => at + c.len_utf8(),
        _ => lead,
    };
    let rest = text.get(start..).unwrap_or(text);
    let cut: String = rest.chars().take(EXCERPT).collect();
    let end = if cut.len() < rest.len() { "…" } else { "" };
    format!("{}{cut}{end}", if start > 0 { "…" } else { "" })
}

/// The box and the facets beside the list.
fn filters(r: &Request<'_>, asked: &Sought, found: &FoundProgrammes, reference: &Reference) -> Block {
    let mut form = Form { get: true, ..Form::new("/programmes", "programmes-search") };
    form = form
        .field(field("q", Input::Search("/api/v1/programmes/names")).label(msg("programmes-query")).value(asked.text.clone()).optional());
    let mut more = false;
    for (at, facet) in FACETS.iter().enumerate() {
        if at >= FIRST && !more {
            more = true;
            form = form.mark(Mark::More(msg("facets-more")));
        }
        let chosen = asked.filters.get(*facet).cloned().unwrap_or_default();
        if at >= ALWAYS && chosen.is_empty() {
            continue;
        }
        let counts = found.facets.get(*facet).cloned().unwrap_or_default();
        let mut values: Vec<(String, u64)> = counts.into_iter().collect();
        values.extend(chosen.iter().filter(|c| !values.iter().any(|(v, _)| v == *c)).map(|c| (c.clone(), 0)).collect::<Vec<_>>());
        if values.is_empty() {
            continue;
        }
        // The most frequent of many, then in the order of their names.
        values.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        values.sort_by_key(|(v, _)| !chosen.contains(v));
        values.truncate(VALUES);
        let mut named: Vec<(String, Choice)> = values
            .into_iter()
            .map(|(code, n)| {
                let name = value(reference, facet, &code);
                let sort = r.locale.text(&name);
                let count = msg_with("facet-count", vec![("n", Arg::Int(n as i64))]);
                (sort, Choice { value: code, text: Text::Join(vec![name, count]), hint: None })
            })
            .collect();
        named.sort_by(|a, b| r.locale.compare(&a.0, &b.0));
        let label = Text::Key(format!("facet-{}", facet.replace('_', "-")));
        let checks = Input::Checks(named.into_iter().map(|(_, c)| c).collect());
        form = form.mark(Mark::More(label.clone())).field(field(*facet, checks).label(label).values(chosen).optional()).mark(Mark::Less);
    }
    if more {
        form = form.mark(Mark::Less);
    }
    form.block()
}

/// Records found, with what else is counted.
#[derive(Serialize, JsonSchema)]
pub struct Programmes {
    /// Records, how many there are, where the next ones begin.
    #[serde(flatten)]
    list: Listed<PublicProgramme>,
    /// Records by facet and value; of a facet of which a value is chosen, as if none were.
    facets: BTreeMap<String, BTreeMap<String, u64>>,
    /// Never: the catalogue shows what was reported.
    exhaustive: bool,
}

/// What may be asked: words, values of facets.
pub fn params() -> Vec<Param> {
    let facets = FACETS.iter().map(|f| many(f, kind_of(f), format!("facet-{}", f.replace('_', "-"))));
    [one("q", Kind::Text(LONGEST), "param-q")].into_iter().chain(facets).collect()
}

/// The same, for a list read in parts.
pub fn listed() -> Vec<Param> {
    params().into_iter().chain(paging(MOST)).collect()
}

/// Of the search.
pub const LIST: Api = answers::<Programmes>("programmes", "api-programmes").takes(listed);
/// Of its file.
pub const CSV: Api = file("programmes_csv", "api-programmes-csv", "text/csv; charset=utf-8").takes(params);
/// Of its workbook.
pub const XLSX: Api =
    file("programmes_xlsx", "api-programmes-csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet").takes(params);
/// Of the fields portals exchange.
pub const EXCHANGE_CSV: Api = file("programmes_exchange_csv", "programmes-exchange-csv", "text/csv; charset=utf-8").takes(params);
/// The same as data.
pub const EXCHANGE: Api = answers::<super::exchange::Exchange>("programmes_exchange", "programmes-exchange-json")
    .takes(|| params().into_iter().chain(paging(FILE_MOST as i64)).collect());
/// Of a record.
pub const RECORD: Api = answers::<PublicProgramme>("programme", "api-programme");

/// What the values of a facet are.
fn kind_of(facet: &str) -> Kind {
    match facet {
        "theme" => Kind::Term("map_theme"),
        "domain" => Kind::Term("fund_domain"),
        "type" => Kind::Term("activity_type"),
        "audience" => Kind::Term("audience"),
        "delivery" => Kind::Term("delivery_mode"),
        "axis" => Kind::Term("cooperation_axis"),
        "region" => Kind::Area,
        "area" => Kind::Region,
        "state" | "reached" => Kind::State,
        "organisation" => Kind::Organisation,
        "implementer" | "funder" | "actor" => Kind::Actor,
        "gfce" => Kind::Term("gfce_theme"),
        "cmm" => Kind::Term("cmm_factor"),
        "dac" => Kind::Term("dac_purpose"),
        "year" => Kind::Year,
        "status" => Kind::OneOf(&["planned", "ongoing", "completed", "suspended", "cancelled", "unknown"]),
        "kind" => Kind::OneOf(&["initiative", "component", "output", "planned", "policy_text"]),
        "scope" => Kind::OneOf(&["named", "region", "organisation", "all", "unknown"]),
        "level" => Kind::OneOf(&["1", "2", "3"]),
        "fresh" => Kind::OneOf(&["published", "stale", "disputed"]),
        "emerging" => Kind::OneOf(&["yes"]),
        _ => Kind::Text(200),
    }
}

/// What the API answers: records, how many there are, where the next ones are.
fn answer(r: &Request<'_>, found: FoundProgrammes) -> Result<Programmes, Failure> {
    let items = r.app.office.open_programmes(&r.origin(), &found.items)?;
    let next = found.next.as_ref().map(|place| cursor::next(r, place));
    Ok(Programmes { list: Listed { items, total: found.total, next }, facets: found.facets, exhaustive: false })
}

/// A record as open data.
///
/// # Errors
/// The store failed.
pub fn data(r: &Request<'_>, p: &Programme) -> Result<Option<PublicProgramme>, Failure> {
    Ok(r.app.office.open_programmes(&r.origin(), std::slice::from_ref(p))?.pop())
}

/// Records as open data.
///
/// # Errors
/// The store failed.
pub fn all_data(r: &Request<'_>, all: &[Programme]) -> Result<Vec<PublicProgramme>, Failure> {
    r.app.office.open_programmes(&r.origin(), all)
}

/// What is shown, as CSV: texts in the reader's language.
pub fn csv(r: &Request<'_>) -> Handled {
    files::table(r, As::Csv, "programmes", &FILE_HEAD, rows_of_file(r)?)
}

/// The same as a workbook.
pub fn xlsx(r: &Request<'_>) -> Handled {
    files::table(r, As::Xlsx, "programmes", &FILE_HEAD, rows_of_file(r)?)
}

/// The columns of what is shown as a file.
const FILE_HEAD: [&str; 23] = [
    "id",
    "title",
    "title_record_language",
    "summary",
    "kind",
    "type",
    "themes",
    "fund_domains",
    "beneficiary_states",
    "beneficiary_regions",
    "beneficiary_organisations",
    "beneficiary_scope",
    "leads",
    "funders",
    "implementers",
    "start",
    "end",
    "status",
    "status_as_of",
    "sources",
    "verification_level",
    "last_confirmed",
    "address",
];

fn rows_of_file(r: &Request<'_>) -> Result<Vec<Vec<Cell>>, Failure> {
    let office = &r.app.office;
    let asked = Sought { skip: 0, limit: FILE_MOST, counts: false, ..sought(r) };
    let found = office.search_programmes(&asked)?;
    let today = day(office.now());
    let joined = |codes: &[String]| Cell::Text(codes.join("; "));
    let lang = r.locale.lang();
    let rows = found.items.iter().map(|p| {
        let acting = |part: Part| Cell::Text(p.acting(part).collect::<Vec<_>>().join("; "));
        let source = |s: &bursar_domain::catalogue::Source| match s.paragraph {
            Some(n) => format!("{} §{n}", s.doc),
            None => s.doc.clone(),
        };
        vec![
            Cell::Text(p.code.clone()),
            Cell::Text(p.title.get(lang).1.to_owned()),
            Cell::Text(p.title.record.clone()),
            Cell::Text(p.summary.get(lang).1.to_owned()),
            Cell::Text(p.kind.code().to_owned()),
            Cell::Text(p.activity_type.clone().unwrap_or_default()),
            joined(&p.themes),
            joined(&p.domains),
            joined(&p.beneficiaries.states),
            joined(&p.beneficiaries.regions),
            joined(&p.beneficiaries.organisations),
            Cell::Text(p.beneficiaries.scope.code().to_owned()),
            acting(Part::Lead),
            acting(Part::Funder),
            acting(Part::Implementer),
            Cell::Text(p.start.map_or_else(String::new, |w| w.to_string())),
            Cell::Text(p.end.map_or_else(String::new, |w| w.to_string())),
            Cell::Text(p.status_on(today).code().to_owned()),
            Cell::Text(p.status_as_of.map_or_else(String::new, |w| w.to_string())),
            Cell::Text(p.sources.iter().map(source).collect::<Vec<_>>().join("; ")),
            Cell::Int(p.level.into()),
            p.last_confirmed.into(),
            Cell::Text(format!("{}/{lang}/programmes/{}", r.app.origin, p.code)),
        ]
    });
    Ok(rows.collect())
}

/// The themes as choices of a filter, with all of them first.
pub fn theme_choices(reference: &Reference) -> Vec<Choice> {
    let themes = reference.terms.iter().filter(|t| t.list == "map_theme");
    themes.map(|t| Choice { value: t.code.clone(), text: value(reference, "theme", &t.code), hint: None }).collect()
}

/// Years as choices.
pub fn year_choices(years: &[String]) -> Vec<Choice> {
    years.iter().map(|y| Choice { value: y.clone(), text: Text::Raw(y.clone()), hint: None }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_ends_early_says_so() {
        assert!(cut_off(FILE_MOST as u64).is_none());
        assert!(matches!(cut_off(FILE_MOST as u64 + 1), Some(Block::Inset(_))));
    }
}
