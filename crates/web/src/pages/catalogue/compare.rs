//! Up to four States side by side: per theme what names each, what reaches it and by which way, and where nothing is recorded. The same
//! rows in the same order for all; nothing is counted against anybody.

use super::words::{as_of, disclaimer, term, themes, title_link, via};
use crate::api::{Api, Kind, answers, many};
use crate::kit::{cell, field, heading, link, para, table};
use crate::request::{Request, page};
use crate::route::Handled;
use crate::ui::{Block, Choice, Form, Inline, Input, Page, Text, msg, msg_with, raw};
use bursar_domain::Arg;
use bursar_domain::catalogue::{Programme, Reach};
use bursar_domain::time::day;
use bursar_office::catalogue::StateView;
use bursar_office::{Failure, Reference};
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeMap;

/// States side by side, at most.
const MOST: usize = 4;
/// Records shown in a cell; of more, the way to all.
const SHOWN: usize = 5;

/// Of States side by side.
pub const COMPARE: Api = answers::<Compared>("compare", "compare-title").takes(|| vec![many("state", Kind::State, "facet-state")]);

/// States side by side: a plain answer, as it is short.
#[derive(Default, Serialize, JsonSchema)]
pub struct Compared {
    /// Alpha-3 codes of the States compared, four at most.
    states: Vec<String>,
    /// The same themes for all.
    themes: Vec<ComparedTheme>,
    /// Never: the catalogue shows what was reported.
    exhaustive: bool,
}

/// A theme, for each State.
#[derive(Serialize, JsonSchema)]
struct ComparedTheme {
    /// Code; `null` for records that name no theme.
    theme: Option<String>,
    /// By alpha-3 code.
    recorded: BTreeMap<String, Recorded>,
}

/// What is recorded of a theme for a State. Nothing: no record, which does not mean no activity.
#[derive(Serialize, JsonSchema)]
struct Recorded {
    /// Codes of records that name it.
    named: Vec<String>,
    /// Records that reach it.
    reached: Vec<Reaching>,
}

/// A record that reaches a State, and by what.
#[derive(Serialize, JsonSchema)]
struct Reaching {
    /// Code of the record.
    code: String,
    /// By what.
    by: Reach,
}

pub fn compare(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let reference = office.reference();
    let mut codes: Vec<String> = Vec::new();
    for code in r.query.all("state") {
        if reference.states.get(code).is_some() && !codes.iter().any(|c| c == code) && codes.len() < MOST {
            codes.push(code.to_owned());
        }
    }
    r.locale.sort_states(&mut codes);
    let views: Vec<(String, StateView)> = codes.iter().map(|c| Ok((c.clone(), office.state_view(c)?))).collect::<Result<_, Failure>>()?;
    let mut p = Page::new(msg("compare-title"))
        .under("/programmes", msg("nav-programmes"))
        .with(Block::Lead(msg("compare-lead")))
        .with(chooser(r, &codes))
        .wide();
    if views.is_empty() {
        return page(p.with(para(msg("compare-none"))).data(Compared::default()));
    }
    let mut themes: Vec<Option<String>> = themes(&reference).into_iter().map(Some).collect();
    if views.iter().any(|(_, v)| v.named.iter().chain(&v.reached).any(|x| x.themes.is_empty())) {
        themes.push(None);
    }
    let mut heads: Vec<(Text, bool)> = vec![(msg("facet-theme"), false)];
    heads.extend(views.iter().map(|(code, _)| (Text::State(code.clone()), false)));
    let lines = themes
        .iter()
        .map(|theme| {
            let name = match theme {
                Some(code) => cell(link(format!("/themes/{code}"), term(&reference, "map_theme", code))),
                None => cell(msg("compare-theme-not-said")),
            };
            std::iter::once(name).chain(views.iter().map(|(code, v)| recorded(r, &reference, code, v, theme.as_deref()))).collect()
        })
        .collect();
    let mut by_theme = table("compare-by-theme", &[], lines, Text::None);
    by_theme.head.clone_from(&heads);
    by_theme.caption_hidden = true;
    if let Some(first) = heads.first_mut() {
        first.0 = msg("head-what");
    }
    let mut overview = table("compare-overview", &[], overview(&views), Text::None);
    overview.head = heads;
    let open = views.first().map_or(0, |(_, v)| v.totals[2]);
    let open = msg_with("map-open", vec![("n", Arg::Int(open as i64))]);
    p = p
        .with(Block::Table(overview))
        .with(heading("compare-by-theme"))
        .with(Block::Table(by_theme))
        .with(para(msg("record-reach-text")))
        .with(Block::List(vec![vec![link("/programmes?scope=all", open).into()]]))
        .with(disclaimer());
    page(p.since(office.catalogue_changed_at()?).data(data(r, &reference, &views, &themes)))
}

/// Four boxes; whoever has no script chooses in them and presses the button.
fn chooser(r: &Request<'_>, chosen: &[String]) -> Block {
    let nobody = Choice { value: String::new(), text: msg("compare-no-state"), hint: None };
    let choices: Vec<Choice> = std::iter::once(nobody).chain(r.state_choices()).collect();
    let mut form = Form { get: true, ..Form::new("/programmes/compare", "compare-do") };
    for place in 0..MOST {
        let label = msg_with("compare-state", vec![("n", Arg::Int(place as i64 + 1))]);
        let value = chosen.get(place).cloned().unwrap_or_default();
        form = form.field(field("state", Input::Select(choices.clone())).label(label).value(value).optional());
    }
    form.block()
}

/// How many records there are, how old the latest source is, when one was last confirmed; each with its way.
fn overview(views: &[(String, StateView)]) -> Vec<Vec<Vec<Inline>>> {
    let line = |label: Text, of: &dyn Fn(&str, &StateView) -> Vec<Inline>| {
        std::iter::once(cell(label)).chain(views.iter().map(|(code, v)| of(code, v))).collect()
    };
    let count = |n: u64, href: String| cell(link(href, Text::Int(n as i64)));
    let records = |v: &StateView| v.named.iter().chain(&v.reached).cloned().collect::<Vec<Programme>>();
    vec![
        line(msg("map-named"), &|code, v| count(v.totals[0], format!("/programmes?state={code}"))),
        line(msg("map-reached"), &|code, v| count(v.totals[1], format!("/programmes?reached={code}"))),
        line(msg("state-programmes-updated"), &|_, v| {
            let latest = records(v).iter().flat_map(|p| &p.sources).filter_map(|s| s.date).max();
            cell(latest.map_or_else(|| msg("state-programmes-no-source"), as_of))
        }),
        line(msg("state-programmes-confirmed"), &|_, v| {
            cell(records(v).iter().filter_map(|p| p.last_confirmed).max().map_or(Text::None, Text::Date))
        }),
        line(msg("compare-more"), &|code, _| cell(link(format!("/states/{code}/programmes"), msg("compare-state-page")))),
    ]
}

fn of_theme<'v>(list: &'v [Programme], theme: Option<&str>) -> Vec<&'v Programme> {
    list.iter().filter(|p| theme.map_or(p.themes.is_empty(), |t| p.themes.iter().any(|x| x == t))).collect()
}

/// What is recorded of a theme for a State. “No record” is said as such, never as no activity (MAP-06).
fn recorded(r: &Request<'_>, reference: &Reference, code: &str, view: &StateView, theme: Option<&str>) -> Vec<Inline> {
    let today = day(r.app.office.now());
    let mut all: Vec<Inline> = Vec::new();
    for (label, list, facet) in [("map-named", &view.named, "state"), ("compare-reached", &view.reached, "reached")] {
        let found = of_theme(list, theme);
        if found.is_empty() {
            continue;
        }
        all.push(Inline::Hint(msg(label)));
        for p in found.iter().take(SHOWN) {
            all.push(title_link(p));
            let mut more = vec![Text::Key(format!("record-status-{}", p.status_on(today)))];
            if let Reach::Through { via: ways, .. } = reference.atlas().reach(p, code, today) {
                for way in &ways {
                    more.extend([raw("·"), via(reference, way)]);
                }
            }
            all.push(Inline::Hint(Text::Join(more)));
        }
        if found.len() > SHOWN {
            let rest = msg_with("compare-all", vec![("n", Arg::Int(found.len() as i64))]);
            let theme = theme.map_or_else(String::new, |t| format!("&theme={t}"));
            all.push(Inline::Link(link(format!("/programmes?{facet}={code}{theme}"), rest)));
        }
    }
    if all.is_empty() {
        all.push(Inline::Text(msg("compare-no-record")));
    }
    all
}

fn data(r: &Request<'_>, reference: &Reference, views: &[(String, StateView)], themes: &[Option<String>]) -> Compared {
    let today = day(r.app.office.now());
    let cells = |theme: Option<&str>| {
        let cell = |code: &str, v: &StateView| Recorded {
            named: of_theme(&v.named, theme).iter().map(|p| p.code.clone()).collect(),
            reached: of_theme(&v.reached, theme)
                .iter()
                .map(|p| Reaching { code: p.code.clone(), by: reference.atlas().reach(p, code, today) })
                .collect(),
        };
        views.iter().map(|(code, v)| (code.clone(), cell(code, v))).collect()
    };
    Compared {
        states: views.iter().map(|(c, _)| c.clone()).collect(),
        themes: themes.iter().map(|t| ComparedTheme { theme: t.clone(), recorded: cells(t.as_deref()) }).collect(),
        exhaustive: false,
    }
}
