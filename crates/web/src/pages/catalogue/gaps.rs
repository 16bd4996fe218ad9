//! What is recorded by theme: for regions, which everyone sees, and for single States, whose gaps only they and R9 see unless they agreed
//! (MAP-06). “No record” is said as such, never as no activity.

use super::record::lined;
use super::views::{asked, query_of, world_filter};
use super::words::{disclaimer, region, term, themes, value, when};
use crate::api::{Api, Kind, Listed, answers, cursor, one, paging};
use crate::kit::{cell, field, heading, link, para, table};
use crate::request::{Request, page};
use crate::route::Handled;
use crate::ui::{Block, Choice, Form, Inline, Input, Page, Text, Tone, msg, msg_with};
use bursar_domain::Arg;
use bursar_domain::catalogue::Status;
use bursar_domain::need::sees_whole;
use bursar_domain::time::day;
use bursar_office::catalogue::{Consulted, StateCell, regions};
use bursar_office::{Failure, Reference};
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Statuses in the order they are shown.
const ORDER: [Status; 6] = [Status::Ongoing, Status::Planned, Status::Completed, Status::Suspended, Status::Cancelled, Status::Unknown];
/// States of a page of the matrix.
const SIZE: usize = 18;

/// Of the matrix of regions.
pub const GAPS: Api = answers::<Gaps>("gaps", "catalogue-gaps").takes(|| vec![one("year", Kind::Year, "facet-year")]);
/// Of the matrix of States; by their codes, each costs a question.
pub const GAPS_OF_STATES: Api = answers::<GapsOfStates>("gaps_of_states", "gaps-states-title").takes(|| {
    let filter = [one("subregion", Kind::Text(10), "facet-subregion"), one("year", Kind::Year, "facet-year")];
    filter.into_iter().chain(paging(LONGEST)).collect()
});
/// States of a part of its list, at most.
const LONGEST: i64 = 50;

/// Regions by theme.
#[derive(Serialize, JsonSchema)]
pub struct Gaps {
    /// The year asked for; empty for all.
    year: String,
    cells: Vec<GapCell>,
    /// Documents consulted.
    sources: Vec<Consulted>,
    /// Never: the catalogue shows what was reported.
    exhaustive: bool,
}

/// One region and theme.
#[derive(Serialize, JsonSchema)]
struct GapCell {
    /// Code of the statistical classification, `all` or `unknown`.
    region: String,
    theme: String,
    /// Records by status. None: none reported, which does not mean that there is nothing.
    records: BTreeMap<String, u64>,
    /// Whether any source covers the year.
    covered: bool,
    /// Open needs that States of the region have stated and made public.
    open_needs: u64,
}

/// States by theme: those that agreed to be seen (MAP-06).
#[derive(Serialize, JsonSchema)]
pub struct GapsOfStates {
    /// The year asked for; empty for all.
    year: String,
    #[serde(flatten)]
    list: Listed<GapsOfState>,
    /// Documents consulted.
    sources: Vec<Consulted>,
    /// Never: the catalogue shows what was reported.
    exhaustive: bool,
}

/// A State by theme.
#[derive(Serialize, JsonSchema)]
struct GapsOfState {
    /// Alpha-3 code.
    state: String,
    /// By theme. A theme that is not there: none reported, or covered by no source.
    themes: BTreeMap<String, StateCell>,
    /// Whether any source covers the year.
    covered: bool,
    /// Open needs of the State by theme, as far as the reader may know of them.
    open_needs: BTreeMap<String, u64>,
}

/// Nothing recorded: by sources that cover the year, or because none does.
fn nothing(covered: bool) -> Inline {
    Inline::Tag(Tone::Plain, if covered { msg("gap-none-reported") } else { msg("gap-not-covered") })
}

/// Regions by theme: what is reported by status, what is not, what no source covers (MAP-06).
pub fn gaps(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let reference = office.reference();
    let (_, year) = asked(r, &reference);
    let matrix = office.gap_matrix(&year)?;
    let needs = office.needs_by_region()?;
    let open = |region: &str, theme: &str| needs.get(&(region.to_owned(), theme.to_owned())).copied().unwrap_or(0);
    let lines = themes(&reference)
        .iter()
        .map(|theme| {
            let mut cells = vec![cell(link(format!("/themes/{theme}"), term(&reference, "map_theme", theme)))];
            for region in regions(&reference) {
                let found = matrix.cells.get(&(region.clone(), theme.clone())).cloned().unwrap_or_default();
                let mut pieces = Vec::new();
                for status in ORDER {
                    if let Some(n) = found.by_status.get(status.code()) {
                        let year = query_of("", &year);
                        let href = format!("/programmes?region={region}&theme={theme}&status={status}{year}");
                        let words = Text::Join(vec![Text::Int(*n as i64), Text::Key(format!("gap-{status}"))]);
                        pieces.push(Inline::Link(link(href, words)));
                    }
                }
                if pieces.is_empty() {
                    pieces.push(nothing(found.covered));
                }
                let n = open(&region, theme);
                if n > 0 {
                    pieces.push(needs_link(n, format!("/needs?region={region}&theme={theme}")));
                }
                cells.push(lined(pieces));
            }
            cells
        })
        .collect();
    let mut t = table("gaps-table", &[("facet-theme", false)], lines, Text::None);
    t.head.extend(regions(&reference).iter().map(|code| (region(&reference, code), false)));
    let cells = matrix.cells.iter().map(|((region, theme), c)| GapCell {
        region: region.clone(),
        theme: theme.clone(),
        records: c.by_status.clone(),
        covered: c.covered,
        open_needs: open(region, theme),
    });
    let cells = cells.collect();
    page(
        Page::new(msg("catalogue-gaps"))
            .under("/programmes", msg("nav-programmes"))
            .with(Block::Lead(msg("catalogue-gaps-lead")))
            .with(world_filter(r, "/programmes/gaps", None, &years_to(&matrix.years, office.now())))
            .with(Block::Table(t))
            .with(meanings("gaps-needs-text"))
            .with(Block::List(vec![vec![link("/programmes/gaps/states", msg("gaps-states-title")).into()]]))
            .and(sources(&matrix.sources, matrix.latest_source))
            .with(disclaimer())
            .data(Gaps { year, cells, sources: matrix.sources, exhaustive: false })
            .wide(),
    )
}

/// What the two ways of having nothing mean, and which needs are counted.
fn meanings(needs: &'static str) -> Block {
    Block::List([msg("gaps-none-reported-text"), msg("gaps-not-covered-text"), msg(needs)].map(|text| vec![text.into()]).into())
}

/// How many needs are open, and the way to them.
fn needs_link(n: u64, href: String) -> Inline {
    Inline::Link(link(href, msg_with("gaps-open-needs", vec![("n", Arg::Int(n as i64))])))
}

/// What was consulted, of which date.
fn sources(consulted: &[Consulted], latest: Option<i16>) -> Vec<Block> {
    let line = |s: &Consulted| {
        let mut pieces = vec![Inline::Text(Text::Code(s.doc.clone()))];
        pieces.push(Inline::Hint(match s.date {
            Some(date) => Text::Join(vec![msg("gaps-source-date"), when(date)]),
            None => msg("gaps-source-undated"),
        }));
        pieces.push(Inline::Hint(msg_with("gaps-records-from", vec![("n", Arg::Int(s.records as i64))])));
        pieces
    };
    let mut blocks = vec![heading("gaps-sources"), Block::List(consulted.iter().map(line).collect())];
    if let Some(latest) = latest {
        blocks.push(para(msg_with("gaps-latest", vec![("year", Arg::Text(latest.to_string()))])));
    }
    blocks
}

/// Years of the records, and on to the present one.
fn years_to(years: &[String], now: jiff::Timestamp) -> Vec<String> {
    let mut all: BTreeSet<i16> = years.iter().filter_map(|y| y.parse().ok()).collect();
    let present = day(now).year();
    if let Some(first) = all.first().copied() {
        all.extend(first..=present);
    }
    all.into_iter().rev().map(|y| y.to_string()).collect()
}

/// Single States by theme: those whose gaps this reader may see, and no others.
pub fn states(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let reference = office.reference();
    let (_, year) = asked(r, &reference);
    let actor = r.signed.as_ref().map(|s| &s.actor);
    let said: BTreeMap<String, bursar_domain::catalogue::Profile> = office.profiles()?.into_iter().map(|p| (p.alpha3.clone(), p)).collect();
    let subregion = r.query.get("subregion");
    let within = |code: &str| reference.states.get(code).is_some_and(|s| subregion.is_empty() || s.subregion.m49 == subregion);
    let may = |code: &str| match said.get(code) {
        Some(profile) => profile.gaps_seen_by(actor),
        None => bursar_domain::catalogue::Profile::of(code).gaps_seen_by(actor),
    };
    let mut codes: Vec<String> = reference.states.iter().map(|s| s.alpha3.clone()).filter(|c| may(c)).collect();
    let seen = codes.len();
    codes.retain(|c| within(c));
    let number = usize::try_from(r.page_number()).unwrap_or(1);
    let total = codes.len();
    let shown = if r.api {
        codes.sort_unstable();
        cursor::part(r, codes, Clone::clone)
    } else {
        r.locale.sort_states(&mut codes);
        let items = codes.into_iter().skip((number - 1).saturating_mul(SIZE)).take(SIZE).collect();
        Listed { items, total: total as u64, next: None }
    };
    let matrix = office.gap_matrix(&year)?;
    let covered = matrix.latest_source.is_some_and(|latest| year.parse::<i16>().ok().is_none_or(|y| y <= latest));
    let themes = themes(&reference);
    let needs = office.needs_by_state(&shown.items, actor)?;
    let mut rows = Vec::new();
    let list = shown.map(|code| {
        let found = office.state_by_theme(&code, &year)?;
        let mut cells = vec![cell(link(format!("/states/{code}/programmes"), Text::State(code.clone())))];
        for theme in &themes {
            let mut pieces = state_cell(&code, theme, &year, found.get(theme), covered);
            if let Some(n) = needs.get(&(code.clone(), theme.clone())) {
                let whole = actor.is_some_and(|a| sees_whole(a, &code));
                let list = if whole { format!("/office/needs?of={code}&state=open") } else { format!("/needs?state={code}") };
                pieces.push(needs_link(*n, format!("{list}&theme={theme}")));
            }
            cells.push(pieces);
        }
        rows.push(cells);
        let stated = needs.iter().filter(|((state, _), _)| *state == code);
        let open_needs = stated.map(|((_, theme), n)| (theme.clone(), *n)).collect();
        Ok::<_, Failure>(GapsOfState { state: code, themes: found, covered, open_needs })
    })?;
    let mut t = table("gaps-states-title", &[("head-member-state", false)], rows, msg("gaps-states-none"));
    t.caption_hidden = true;
    t.head.extend(themes.iter().map(|code| (term(&reference, "map_theme", code), false)));
    let query = query_of("", &year);
    let href = format!("/programmes/gaps/states?subregion={subregion}{query}");
    let filter = filter(r, &reference, subregion, &year, &years_to(&matrix.years, office.now()), seen > SIZE);
    page(
        Page::new(msg("gaps-states-title"))
            .under("/programmes", msg("nav-programmes"))
            .under("/programmes/gaps", msg("catalogue-gaps"))
            .with(Block::Lead(msg("gaps-states-lead")))
            .with(Block::Inset(msg("gaps-states-rule")))
            .with(filter)
            .with(Block::Table(t))
            .with(Block::Pages { href, page: number as i64, size: SIZE as i64, total: total as i64 })
            .with(meanings("gaps-needs-of-states-text"))
            .and(sources(&matrix.sources, matrix.latest_source))
            .with(disclaimer())
            .data(GapsOfStates { year, list, sources: matrix.sources, exhaustive: false })
            .wide(),
    )
}

fn filter(r: &Request<'_>, reference: &Reference, subregion: &str, year: &str, years: &[String], regions: bool) -> Block {
    let mut form = Form { get: true, ..Form::new("/programmes/gaps/states", "filter") };
    if regions {
        let codes: BTreeSet<String> = reference.states.iter().map(|s| s.subregion.m49.clone()).collect();
        let choices = codes.into_iter().map(|code| Choice { text: value(reference, "subregion", &code), value: code, hint: None });
        let choices = r.by_words(choices);
        form = form.field(field("subregion", Input::Select(choices)).label(msg("facet-subregion")).value(subregion).optional());
    }
    let years = super::search::year_choices(years);
    form.field(field("year", Input::Select(years)).label(msg("facet-year")).value(year).optional()).block()
}

/// What names the State and what reaches it, by status; what ends within six months; or that nothing is recorded.
fn state_cell(code: &str, theme: &str, year: &str, found: Option<&StateCell>, covered: bool) -> Vec<Inline> {
    let Some(found) = found.filter(|c| !(c.named.is_empty() && c.reached.is_empty())) else {
        return vec![nothing(covered)];
    };
    let mut pieces = Vec::new();
    for (facet, label, counts) in [("state", "gaps-named", &found.named), ("reached", "gaps-reached", &found.reached)] {
        for status in ORDER {
            if let Some(n) = counts.get(status.code()) {
                let href = format!("/programmes?{facet}={code}&theme={theme}&status={status}{}", query_of("", year));
                let words = Text::Join(vec![Text::Int(*n as i64), Text::Key(format!("gap-{status}")), msg(label)]);
                pieces.push(Inline::Link(link(href, words)));
            }
        }
    }
    let mut pieces = lined(pieces);
    if found.ending > 0 {
        pieces.push(Inline::Hint(msg_with("gaps-ending", vec![("n", Arg::Int(found.ending as i64))])));
    }
    pieces
}
