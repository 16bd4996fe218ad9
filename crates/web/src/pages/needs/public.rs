//! Needs that States have made public: what everyone reads of them.

use super::words::{dates, facts, said, terms, wanted};
use crate::api::cursor;
use crate::kit::{cell, field, heading, link, para, row, table};
use crate::pages::catalogue::{region, term, term_choices};
use crate::request::{Request, page};
use crate::route::Handled;
use crate::ui::{Block, Choice, Form, Inline, Input, Page, Table, Text, msg};
use bursar_domain::need::Need;
use bursar_office::catalogue::regions;
use bursar_office::open::PublicNeed;
use bursar_office::{Failure, Reference};
use std::collections::BTreeSet;

/// Needs of a page.
const SIZE: usize = 30;

/// By State in the reader's alphabet, then by title: an order that ranks nothing.
fn neutral(r: &Request<'_>, needs: &mut [Need]) {
    let lang = r.locale.lang();
    needs.sort_by(|a, b| {
        let states = r.locale.compare(r.locale.state(&a.alpha3), r.locale.state(&b.alpha3));
        states.then_with(|| r.locale.compare(a.title.get(lang).1, b.title.get(lang).1)).then_with(|| a.id.cmp(&b.id))
    });
}

/// Theme, region and State that the address asks for; what is none asks for nothing.
fn sought(r: &Request<'_>, reference: &Reference) -> [String; 3] {
    let known = |name: &str, is: &dyn Fn(&str) -> bool| Some(r.query.get(name)).filter(|v| is(v)).unwrap_or("").to_owned();
    [
        known("theme", &|t| reference.term("map_theme", t).is_some()),
        known("region", &|x| regions(reference).iter().any(|known| known == x)),
        known("state", &|s| reference.states.get(s).is_some()),
    ]
}

pub fn list(r: &Request<'_>) -> Handled {
    let reference = r.app.office.reference();
    let [theme, area, state] = sought(r, &reference);
    let within = |n: &Need| {
        let of = reference.states.get(&n.alpha3).map(|s| s.region.m49.as_str());
        (area.is_empty() || of == Some(area.as_str())) && (state.is_empty() || n.alpha3 == state)
    };
    let mut found = r.app.office.public_needs(&theme)?;
    found.retain(within);
    if r.api {
        // Parts for programs are in the order of the ids, so that they stay in place.
        found.sort_by_key(|n| n.id.to_string());
        let all = found.iter().filter_map(|n| PublicNeed::of(n, &r.origin())).collect();
        return page(Page::new(msg("needs-title")).data(cursor::part(r, all, |n: &PublicNeed| n.id.to_string())));
    }
    neutral(r, &mut found);
    let total = found.len();
    let number = usize::try_from(r.page_number()).unwrap_or(1);
    let shown: Vec<Need> = found.into_iter().skip((number - 1).saturating_mul(SIZE)).take(SIZE).collect();
    let states = r.state_choices();
    let known: BTreeSet<&str> = reference.states.iter().map(|s| s.region.m49.as_str()).collect();
    let areas = known.into_iter().map(|c| Choice { value: c.into(), text: region(&reference, c), hint: None }).collect();
    let filter = Form { get: true, ..Form::new("/needs", "filter") }
        .field(field("theme", Input::Select(term_choices(&reference, "map_theme"))).label(msg("facet-theme")).value(theme).optional())
        .field(field("region", Input::Select(areas)).label(msg("facet-region")).value(area).optional())
        .field(field("state", Input::Select(states)).label(msg("head-member-state")).value(state).optional());
    let href = format!("/needs?{}", r.query_without_page());
    page(
        Page::new(msg("needs-title"))
            .under("/programmes", msg("nav-programmes"))
            .with(Block::Lead(msg("needs-lead")))
            .with(filter.block())
            .with(Block::Table(listed(&reference, &shown)))
            .with(Block::Pages { href, page: number as i64, size: SIZE as i64, total: total as i64 })
            .with(Block::Inset(msg("needs-not-exhaustive")))
            .wide(),
    )
}

/// Public needs as rows: what, whose, in which way, when.
fn listed(reference: &Reference, needs: &[Need]) -> Table {
    let rows = needs
        .iter()
        .map(|n| {
            vec![
                vec![
                    Inline::Link(link(format!("/needs/{}", n.id), Text::Tr(n.title.clone()))),
                    Inline::Hint(Text::State(n.alpha3.clone())),
                ],
                terms(reference, "map_theme", &n.themes, Text::None),
                terms(reference, "activity_type", &n.activity_types, msg("need-any")),
                cell(wanted(n)),
                cell(n.confirmed_on.map_or(Text::None, Text::Date)),
            ]
        })
        .collect();
    let heads = [
        ("head-need", false),
        ("facet-theme", false),
        ("facet-type", false),
        ("need-wanted", false),
        ("state-programmes-confirmed", false),
    ];
    let mut t = table("needs-title", &heads, rows, msg("needs-none"));
    t.caption_hidden = true;
    t
}

/// The needs that a State has made public, on its page; and the same as data.
///
/// # Errors
/// The store failed.
pub fn stated_by(r: &Request<'_>, alpha3: &str) -> Result<(Vec<Block>, Vec<PublicNeed>), Failure> {
    let mut found = r.app.office.public_needs_of(alpha3)?;
    neutral(r, &mut found);
    let data = found.iter().filter_map(|n| PublicNeed::of(n, &r.origin())).collect();
    let reference = r.app.office.reference();
    let shown = if found.is_empty() { para(msg("state-needs-none")) } else { Block::Table(listed(&reference, &found)) };
    Ok((vec![heading("state-needs"), shown], data))
}

pub fn show(r: &Request<'_>) -> Handled {
    let n = r.app.office.public_need(r.id()?)?;
    let reference = r.app.office.reference();
    let mut rows = vec![row("head-member-state", link(format!("/states/{}/programmes", n.alpha3), Text::State(n.alpha3.clone())))];
    rows.extend(facts(&reference, &n));
    rows.extend(dates(&n));
    let recorded = n.themes.iter().map(|t| vec![Inline::Link(link(format!("/themes/{t}"), term(&reference, "map_theme", t)))]);
    page(
        Page::new(Text::Tr(n.title.clone()))
            .caption(Text::State(n.alpha3.clone()))
            .under("/programmes", msg("nav-programmes"))
            .under("/needs", msg("needs-title"))
            .maybe(said(&n))
            .with(Block::Summary(rows))
            .with(Block::Inset(msg("need-public-source")))
            .with(heading("need-recorded"))
            .with(Block::List(recorded.collect()))
            .data(PublicNeed::of(&n, &r.origin())),
    )
}
