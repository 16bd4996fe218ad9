//! The search: one box, facets with counts, everything in the address; and what is shown as a file.

use super::record::apart;
use super::words::{HEADS, address, disclaimer, row, value};
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
use bursar_office::{Failure, Reference};
use bursar_search::Marker;
use serde_json::{Value, json};
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
];
/// How many of them stand beside the list; the others open beneath them.
const FIRST: usize = 8;
/// How many of them are always there.
const ALWAYS: usize = 20;
/// Records of a page, of an answer of the API, of a file.
const SIZE: i64 = 20;
const API_MOST: i64 = 100;
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
    let size = if r.api { r.query.get("limit").parse().unwrap_or(SIZE).clamp(1, API_MOST) } else { SIZE };
    let skip = (r.page_number() - 1).saturating_mul(size);
    Sought {
        text: r.query.get("q").chars().take(1_000).collect(),
        filters,
        skip: usize::try_from(skip).unwrap_or(0),
        limit: usize::try_from(size).unwrap_or(1),
        counts: true,
    }
}

/// The query of this address without the page and what is empty.
pub fn query(r: &Request<'_>) -> String {
    let fields: Vec<&(String, String)> = r.query.fields.iter().filter(|(n, v)| n != "page" && !v.is_empty()).collect();
    serde_urlencoded::to_string(fields).unwrap_or_default()
}

pub fn list(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let asked = sought(r);
    let found = office.search_programmes(&asked)?;
    let reference = office.reference();
    if r.api {
        return page(Page::new(msg("programmes-title")).data(answer(r, &asked, &found, &reference)));
    }
    let held = office.catalogue_index()?;
    let query = query(r);
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
    let wide = vec![
        Block::Para(vec![Inline::Text(count), Inline::Hint(order)]),
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
        ]),
    ];
    let doors = vec![
        link("/programmes/map", msg("catalogue-map")).into(),
        link("/programmes/compare", msg("compare-title")).into(),
        link("/programmes/gaps", msg("catalogue-gaps")).into(),
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
            .wide(),
    )
}

/// Titles and names of published records that go on from what was typed: what the box of the search offers.
pub fn names(r: &Request<'_>) -> Handled {
    let typed: String = r.query.get("q").chars().take(200).collect();
    let found = r.app.office.suggest_programmes(&typed)?;
    let listed = found.iter().map(|s| vec![link(format!("/programmes/{}", s.id), raw(s.text.clone())).into()]).collect();
    let data: Vec<Value> = found.iter().map(|s| json!({ "code": s.id, "text": s.text })).collect();
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

/// What the API answers: records, how many there are, where the next ones are.
fn answer(r: &Request<'_>, asked: &Sought, found: &FoundProgrammes, reference: &Reference) -> Value {
    let shown = asked.skip + found.items.len();
    let next = (!found.items.is_empty() && (shown as u64) < found.total).then(|| {
        let query = query(r);
        let joint = if query.is_empty() { "" } else { "&" };
        format!("/api/v1/programmes?{query}{joint}page={}", r.page_number() + 1)
    });
    let items: Vec<Value> = found.items.iter().map(|p| data(r, p, reference)).collect();
    json!({ "items": items, "total": found.total, "next": next, "facets": found.facets, "exhaustive": false })
}

/// A record as open data: what the page shows, without names of accounts.
pub fn data(r: &Request<'_>, p: &Programme, reference: &Reference) -> Value {
    let today = day(r.app.office.now());
    let mut all = serde_json::to_value(p).unwrap_or_default();
    if let Some(map) = all.as_object_mut() {
        for own in ["owner", "owner_name", "verifier", "harvest", "by_people", "submitted_at"] {
            map.remove(own);
        }
        for field in map.get_mut("fields").and_then(Value::as_object_mut).into_iter().flat_map(|f| f.values_mut()) {
            if let Some(field) = field.as_object_mut() {
                field.remove("name");
            }
        }
        map.insert("status_today".into(), json!(p.status_on(today).code()));
        map.insert("fund_scope".into(), json!(p.fund_scope(&reference.terms)));
        map.insert("review_on".into(), json!(p.review_on()));
        let through: Vec<String> = reference.atlas().through(p, p.membership_day(today)).into_keys().collect();
        map.insert("reached_through".into(), json!({ "states": through, "membership_on": p.membership_day(today) }));
        map.insert("href".into(), json!(format!("{}/{}/programmes/{}", r.app.origin, r.locale.lang(), p.code)));
    }
    all
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
