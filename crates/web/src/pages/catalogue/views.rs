//! What is recorded, seen from a State, a theme, an actor, the whole world; and the words of the vocabularies.

use super::lists::{OfActor, OfState, OfTheme, World};
use super::office_documents::contact_point_said;
use super::record::apart;
use super::search::{FACETS, all_data, theme_choices, year_choices};
use super::words::{HEADS, actor, coded, disclaimer, organisation, rows, source, status, term, title_link, value, via};
use crate::api::{Listed, cursor};
use crate::kit::{cell, download, field, heading, link, para, row, row_of, table};
use crate::pages::pictures::{state_map, with_table};
use crate::request::{Request, Sent, page};
use crate::route::Handled;
use crate::ui::{Block, Choice, Form, Inline, Input, Page, SummaryRow, Table, Text, msg, msg_with, raw};
use bursar_domain::Arg;
use bursar_domain::catalogue::{Programme, Reach, When};
use bursar_domain::time::day;
use bursar_domain::vocabulary::{Correspondence, Term};
use bursar_office::catalogue::{SCHEMES, Sought};
use bursar_office::open::PublicProgramme;
use bursar_office::{Failure, Reference};
use bursar_report::Look;
use std::collections::{BTreeMap, BTreeSet};

/// Events to come shown on a State's page.
const COMING: usize = 8;
/// Records shown on the page of a theme, an actor or a region.
const ROWS: usize = 200;

/// What is recorded for a State: what names it, what reaches it and by which way, what is open to all.
pub fn state(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let reference = office.reference();
    let alpha3 = r.param("alpha3").to_owned();
    reference.states.get(&alpha3).ok_or(Failure::NotFound)?;
    let view = office.state_view(&alpha3)?;
    let today = day(office.now());
    let reached = view
        .reached
        .iter()
        .map(|p| {
            let (ways, on) = match reference.atlas().reach(p, &alpha3, today) {
                Reach::Through { via: ways, on } => (ways, Some(on)),
                _ => (Vec::new(), None),
            };
            let mut way: Vec<Inline> = ways.iter().map(|w| Inline::Hint(via(&reference, w))).collect();
            way.extend(on.map(|d| Inline::Hint(msg_with("record-membership-on", vec![("date", Arg::Date(d))]))));
            vec![vec![title_link(p)], way, status(p, r)]
        })
        .collect();
    let reached_heads = [("head-record", false), ("head-reached-by", false), ("head-record-status", false)];
    let [named, through, open] = view.totals;
    let figure = |label, n: u64, hint, href: String| crate::ui::Figure {
        label: msg(label),
        value: Text::Int(n as i64),
        hint: Some(msg(hint)),
        link: Some(link(href, msg("state-programmes-see"))),
    };
    let figures = vec![
        figure("map-named", named, "map-named-hint", format!("/programmes?state={alpha3}")),
        figure("map-reached", through, "map-reached-hint", format!("/programmes?reached={alpha3}")),
        figure("record-scope-all", open, "map-open-hint", "/programmes?scope=all".into()),
    ];
    let mut latest: Vec<When> = Vec::new();
    let mut documents: BTreeMap<String, Option<When>> = BTreeMap::new();
    for s in view.named.iter().chain(&view.reached).flat_map(|p| &p.sources) {
        let kept = documents.entry(s.doc.clone()).or_insert(s.date);
        *kept = (*kept).max(s.date);
        latest.extend(s.date);
    }
    let documents = documents
        .into_iter()
        .map(|(doc, date)| source(&bursar_domain::catalogue::Source { doc, paragraph: None, footnote: None, url: None, date }));
    let updated = match latest.iter().max() {
        Some(w) => super::words::as_of(*w),
        None => msg("state-programmes-no-source"),
    };
    let confirmed = view.named.iter().chain(&view.reached).filter_map(|p| p.last_confirmed).max();
    let profile = office.profile(&alpha3)?;
    let facts = vec![
        row("state-programmes-updated", updated),
        row("state-programmes-confirmed", confirmed.map_or(Text::None, Text::Date)),
        row_of(msg("contact-point"), contact_point_said(&profile)),
    ];
    let assessments: Vec<Programme> =
        view.named.iter().filter(|p| p.activity_type.as_deref() == Some("needs_or_maturity_assessment")).cloned().collect();
    let part = |facet: &str, items: &[Programme], total: u64, next: &Option<bursar_search::Place>| {
        let query = Sent::of(vec![(facet.to_owned(), alpha3.clone())]);
        let next = next.as_ref().map(|place| cursor::next_of("/programmes", &query, place));
        Ok::<_, Failure>(Listed { items: all_data(r, items)?, total, next })
    };
    let (stated, open_needs) = crate::pages::needs::stated_by(r, &alpha3)?;
    let data = OfState {
        state: alpha3.clone(),
        open_needs,
        named: part("state", &view.named, named, &view.next[0])?,
        reached: part("reached", &view.reached, through, &view.next[1])?,
        open_to_all: open,
        contact_point: profile.contact_point.clone(),
        exhaustive: false,
    };
    let mut p = Page::new(msg_with("state-programmes-title", vec![("state", Arg::State(alpha3.clone()))]))
        .caption(Text::Code(alpha3.clone()))
        .under("/programmes", msg("nav-programmes"))
        .under("/programmes/map", msg("catalogue-map"))
        .with(Block::Figures(figures))
        .with(Block::Summary(facts))
        .with(Block::Buttons(vec![
            link(format!("/programmes/compare?state={alpha3}"), msg("compare-with")),
            link(format!("/calendar?view=list&state={alpha3}"), msg("calendar-title")),
        ]))
        .with(disclaimer())
        .with(heading("map-named"))
        .with(hidden_caption(table("state-programmes-named", HEADS, rows(r, &reference, &view.named), msg("state-programmes-not-named"))))
        .with(heading("map-reached"))
        .with(para(msg("record-reach-text")))
        .with(hidden_caption(table("state-programmes-reached", &reached_heads, reached, msg("state-programmes-not-reached"))))
        .and(stated)
        .with(heading("state-calendar"))
        .and(super::calendar::coming(r, &reference, &alpha3, COMING)?)
        .and(super::documents::of_state(r, &alpha3, &assessments)?)
        .and(crate::pages::campaigns::reply_blocks(r, &alpha3)?);
    let documents: Vec<Vec<Inline>> = documents.collect();
    if !documents.is_empty() {
        p = p.with(heading("record-sources")).with(Block::List(documents));
    }
    page(p.with(Block::List(vec![vec![download(format!("/api/v1/states/{alpha3}/programmes"), msg("programmes-json")).into()]])).data(data))
}

/// A table beneath a heading that says the same.
fn hidden_caption(mut t: Table) -> Block {
    t.caption_hidden = true;
    Block::Table(t)
}

/// A list of one facet's value with what else is counted beside it.
pub(super) fn listed(r: &Request<'_>, facet: &str, code: &str) -> Result<(bursar_office::catalogue::FoundProgrammes, Vec<Block>), Failure> {
    let office = &r.app.office;
    let reference = office.reference();
    let filters = BTreeMap::from([(facet.to_owned(), vec![code.to_owned()])]);
    let (limit, after) = if r.api { (cursor::limit(r), cursor::after(r)) } else { (ROWS, None) };
    let found = office.search_programmes(&Sought { filters, limit, after, counts: true, ..Sought::default() })?;
    let mut summary = Vec::new();
    for other in ["status", "type", "region"].into_iter().filter(|f| FACETS.contains(f)) {
        let counts = found.facets.get(other).cloned().unwrap_or_default();
        let values: Vec<Inline> = counts
            .into_iter()
            .map(|(v, n)| {
                let name = Text::Join(vec![value(&reference, other, &v), msg_with("facet-count", vec![("n", Arg::Int(n as i64))])]);
                Inline::Link(link(format!("/programmes?{facet}={code}&{other}={v}"), name))
            })
            .collect();
        if !values.is_empty() {
            summary.push(row_of(Text::Key(format!("facet-{other}")), apart(values)));
        }
    }
    let mut list = table("programmes-table", HEADS, rows(r, &reference, &found.items), msg("programmes-none"));
    list.caption_hidden = true;
    let blocks = vec![
        Block::Summary(summary),
        Block::Table(list),
        disclaimer(),
        Block::List(vec![vec![download(format!("/api/v1/programmes.csv?{facet}={code}"), msg("programmes-csv")).into()]]),
    ];
    Ok((found, blocks))
}

/// What was found, as a part of a list.
pub(super) fn in_parts(r: &Request<'_>, found: &bursar_office::catalogue::FoundProgrammes) -> Result<Listed<PublicProgramme>, Failure> {
    let next = found.next.as_ref().map(|place| cursor::next(r, place));
    Ok(Listed { items: all_data(r, &found.items)?, total: found.total, next })
}

/// A theme of the mapping: what it corresponds to elsewhere, and its records.
pub fn theme(r: &Request<'_>) -> Handled {
    let reference = r.app.office.reference();
    let code = r.param("code").to_owned();
    let known = reference.term("map_theme", &code).ok_or(Failure::NotFound)?.clone();
    let (found, blocks) = listed(r, "theme", &code)?;
    let mut facts = Vec::new();
    if let Some(scope) = &known.fund_scope {
        facts.push(row("facet-fund-scope", value(&reference, "fund_scope", scope)));
    }
    facts.push(row("head-source", Text::Code(known.source.clone())));
    if known.translated.iter().any(|l| l == r.locale.lang()) {
        facts.push(row("record-title-status", msg("record-title-translated")));
    }
    let schemes = elsewhere(&reference, &known);
    let list = in_parts(r, &found)?;
    page(
        Page::new(term(&reference, "map_theme", &code))
            .caption(Text::Code(code))
            .under("/programmes", msg("nav-programmes"))
            .under("/themes", msg("open-themes-title"))
            .with(Block::Summary(facts))
            .and((!schemes.is_empty()).then(|| Block::Details(msg("theme-elsewhere"), vec![Block::Summary(schemes)])))
            .and(blocks)
            .since(r.app.office.catalogue_changed_at()?)
            .data(OfTheme { theme: known, list, exhaustive: false }),
    )
}

/// What a theme corresponds to in the schemes of others, how closely, and by which version (TX-06); each leads to the records found so.
fn elsewhere(reference: &Reference, theme: &Term) -> Vec<SummaryRow> {
    let schemes = [("domain", "fund_domain")].into_iter().chain(SCHEMES);
    let line = |(facet, list): (&str, &str)| {
        let found: Vec<&Correspondence> = theme.corresponds.iter().filter(|c| c.list == list).collect();
        let version = found.first()?.version.clone();
        let mut pieces: Vec<Inline> = Vec::new();
        for c in found {
            pieces.push(Inline::Link(link(format!("/programmes?{facet}={}", c.code), coded(reference, list, &c.code))));
            pieces.push(Inline::Hint(Text::Key(format!("closeness-{}", c.closeness))));
        }
        pieces.push(Inline::Hint(msg_with("crosswalk-version", vec![("version", Arg::Text(version))])));
        Some(row_of(Text::Key(format!("facet-{facet}")), pieces))
    };
    schemes.filter_map(line).collect()
}

/// An actor under all its names, with its records.
pub fn actor_page(r: &Request<'_>) -> Handled {
    let reference = r.app.office.reference();
    let code = r.param("code").to_owned();
    let record = reference.actors.get(&code).ok_or(Failure::NotFound)?.clone();
    let (found, blocks) = listed(r, "actor", &code)?;
    let mut facts = Vec::new();
    let lang = |code: &str| bursar_domain::text::LANGUAGES.into_iter().find(|l| *l == code).unwrap_or("");
    let names = record.name.texts.iter().filter(|(l, _)| *l != r.locale.lang());
    let names: Vec<Inline> = names.map(|(l, t)| Inline::Hint(Text::Marked(t.clone(), lang(l), vec![]))).collect();
    // An abbreviation can be the same in several languages.
    let mut seen = BTreeSet::new();
    let aliases = record.aliases.iter().filter(|a| seen.insert(a.text.as_str()));
    let aliases: Vec<Inline> = aliases.map(|a| Inline::Hint(Text::Marked(a.text.clone(), lang(&a.lang), vec![]))).collect();
    if !aliases.is_empty() {
        facts.push(row_of(msg("record-also-called"), aliases));
    }
    if !names.is_empty() {
        facts.push(row_of(msg("record-in-languages"), names));
    }
    facts.push(row("facet-organisation-type", term(&reference, "organisation_type_iati", &record.kind)));
    if let Some(state) = &record.state {
        facts.push(row("facet-state", Text::State(state.clone())));
    }
    if let Some(org) = &record.member_organisation {
        facts.push(row("actor-members", Inline::Link(link(format!("/programmes?organisation={org}"), organisation(&reference, org)))));
    }
    if let Some(url) = &record.url {
        facts.push(row("actor-site", Inline::Link(link(url.clone(), raw(url.clone())))));
    }
    let list = in_parts(r, &found)?;
    page(
        Page::new(actor(&reference, &code))
            .caption(Text::Code(code))
            .under("/programmes", msg("nav-programmes"))
            .under("/actors", msg("open-actors-title"))
            .with(Block::Summary(facts))
            .and(blocks)
            .structured(crate::pages::open::organisation(r, &record))
            .since(r.app.office.catalogue_changed_at()?)
            .data(OfActor { actor: record, list, exhaustive: false }),
    )
}

/// The filter of the map and of the matrix.
pub fn world_filter(r: &Request<'_>, path: &str, themes: Option<Vec<Choice>>, years: &[String]) -> Block {
    let mut form = Form { get: true, ..Form::new(path, "filter") };
    if let Some(themes) = themes {
        form = form.field(field("theme", Input::Select(themes)).label(msg("facet-theme")).value(r.query.get("theme")).optional());
    }
    let years = year_choices(years);
    form.field(field("year", Input::Select(years)).label(msg("facet-year")).value(r.query.get("year")).optional()).block()
}

/// A theme and a year of the address, as far as they are any.
pub fn asked(r: &Request<'_>, reference: &Reference) -> (String, String) {
    let theme = r.query.get("theme");
    let theme = if reference.term("map_theme", theme).is_some() { theme } else { "" };
    let year = r.query.get("year");
    let year = if year.len() == 4 && year.bytes().all(|b| b.is_ascii_digit()) { year } else { "" };
    (theme.to_owned(), year.to_owned())
}

/// The map: for each State whether it is named, reached, or nothing is recorded. No colour means better or worse.
pub fn map(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let reference = office.reference();
    let (theme, year) = asked(r, &reference);
    let view = office.world_view(&theme, &year)?;
    let years = if year.is_empty() { view.years.clone() } else { office.world_view(&theme, "")?.years };
    let legend = [(Look::Solid, "map-named"), (Look::Hatch, "map-reached"), (Look::Plain, "map-nothing")];
    let look = |iso: &str| match (view.named.contains_key(iso), view.reached.contains_key(iso)) {
        (true, _) => legend[0],
        (false, true) => legend[1],
        _ => legend[2],
    };
    let mut codes: Vec<String> = reference.states.iter().map(|s| s.alpha3.clone()).collect();
    r.locale.sort_states(&mut codes);
    let number = |of: &BTreeMap<String, u64>, iso: &str| of.get(iso).map_or(Text::None, |n| Text::Int(*n as i64));
    let lines = codes
        .iter()
        .map(|iso| {
            vec![
                cell(link(format!("/states/{iso}/programmes"), Text::State(iso.clone()))),
                cell(msg(look(iso).1)),
                cell(number(&view.named, iso)),
                cell(number(&view.reached, iso)),
            ]
        })
        .collect();
    let heads = [("head-member-state", false), ("head-recorded", false), ("map-named", true), ("map-reached", true)];
    let picture = state_map(r, "catalogue-map", look, &legend, Some(&format!("/{}/states/{{}}/programmes", r.locale.lang())));
    let picture = with_table(picture, table("catalogue-map", &heads, lines, Text::None));
    let query = query_of(&theme, &year);
    let beside = vec![
        vec![Inline::Link(link(format!("/programmes?scope=all{query}"), msg_with("map-open", vec![("n", Arg::Int(view.open as i64))])))],
        vec![Inline::Link(link(
            format!("/programmes?scope=unknown{query}"),
            msg_with("map-unsaid", vec![("n", Arg::Int(view.unsaid as i64))]),
        ))],
    ];
    let data = World {
        theme,
        year,
        named: view.named,
        reached: view.reached,
        open_to_all: view.open,
        not_said: view.unsaid,
        total: view.total,
        exhaustive: false,
    };
    page(
        Page::new(msg("catalogue-map"))
            .under("/programmes", msg("nav-programmes"))
            .with(Block::Lead(msg("catalogue-map-lead")))
            .with(world_filter(r, "/programmes/map", Some(theme_choices(&reference)), &years))
            .with(picture)
            .with(heading("map-not-on-it"))
            .with(para(msg("map-not-on-it-text")))
            .with(Block::List(beside))
            .with(disclaimer())
            .since(office.catalogue_changed_at()?)
            .data(data)
            .wide(),
    )
}

/// A theme and a year as the rest of a query.
pub fn query_of(theme: &str, year: &str) -> String {
    let part = |name: &str, value: &str| if value.is_empty() { String::new() } else { format!("&{name}={value}") };
    format!("{}{}", part("theme", theme), part("year", year))
}

/// Lists of the vocabularies that are shown, in this order.
pub const LISTS: &[&str] = &[
    "core_terms",
    "map_theme",
    "fund_domain",
    "activity_type",
    "delivery_mode",
    "audience",
    "cooperation_axis",
    "record_status",
    "regional_group",
    "country_group",
    "norm",
    "global_cbm",
    "international_law_topic",
    "gfce_theme",
    "cmm_factor",
    "dac_purpose",
];

/// The words of the vocabularies: in the reader's language, in English and French beside it, with how certain each is.
pub fn glossary(r: &Request<'_>) -> Handled {
    let reference = r.app.office.reference();
    let mut p = Page::new(msg("glossary-title"))
        .under("/programmes", msg("nav-programmes"))
        .with(Block::Lead(msg("glossary-lead")))
        .with(Block::Inset(msg("glossary-status")));
    let mut all = Vec::new();
    for list in LISTS {
        let terms: Vec<_> = reference.terms.iter().filter(|t| t.list == *list && !t.labels.texts.is_empty()).collect();
        if terms.is_empty() {
            continue;
        }
        // The codes of the core terms are names of our own that nobody else uses.
        let coded = *list != "core_terms";
        let sourced = terms.iter().any(|t| !t.source.is_empty());
        let beside: Vec<&str> = ["en", "fr"].into_iter().filter(|l| *l != r.locale.lang()).collect();
        let lines = terms
            .iter()
            .map(|t| {
                let mut own = vec![Inline::Text(Text::Tr(t.labels.clone()))];
                if t.translated.iter().any(|l| l == r.locale.lang()) {
                    own.push(Inline::Hint(msg("record-title-translated")));
                }
                // The code of another's scheme leads to the records it finds (TX-06).
                let scheme = SCHEMES.iter().find(|(_, l)| l == list);
                let code = match scheme {
                    Some((facet, _)) => cell(link(format!("/programmes?{facet}={}", t.code), Text::Code(t.code.clone()))),
                    None => cell(Text::Code(t.code.clone())),
                };
                let mut cells = vec![own];
                cells.extend(coded.then_some(code));
                for lang in &beside {
                    let text = t.labels.texts.get(*lang).cloned();
                    let known = bursar_domain::text::LANGUAGES.into_iter().find(|l| l == lang).unwrap_or("");
                    cells.push(cell(text.map_or(Text::None, |text| Text::Marked(text, known, vec![]))));
                }
                cells.push(cell(Text::Key(format!("certainty-{}", t.status.code().replace('_', "-")))));
                let source = if t.source.is_empty() { Text::None } else { Text::Marked(t.source.clone(), "en", vec![]) };
                cells.extend(sourced.then(|| cell(source)));
                cells
            })
            .collect();
        let key = format!("glossary-list-{}", list.replace('_', "-"));
        let heads = [("head-term", false), ("head-code", false)];
        let mut t = table("glossary-title", if coded { &heads } else { &heads[..1] }, lines, Text::None);
        t.caption = Some(Text::Key(key));
        for lang in &beside {
            t.head.push((Text::Marked(autonym(lang), "", vec![]), false));
        }
        t.head.push((msg("head-certainty"), false));
        t.head.extend(sourced.then(|| (msg("head-source"), false)));
        p = p.with(Block::Table(t));
        all.extend(terms.into_iter().cloned());
    }
    // Parts for programs are in the order of lists and codes.
    all.sort_by(|a, b| (&a.list, &a.code).cmp(&(&b.list, &b.code)));
    let changed = r.app.office.catalogue_changed_at()?;
    page(p.since(changed).data(cursor::part(r, all, |t| format!("{}/{}", t.list, t.code))).wide())
}

fn autonym(lang: &str) -> String {
    crate::i18n::AUTONYMS.iter().find(|(l, _)| *l == lang).map_or_else(String::new, |(_, name)| (*name).to_owned())
}
