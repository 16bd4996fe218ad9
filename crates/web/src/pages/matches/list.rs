//! Lists of matches: all for the verifier, a State's own, a provider's own; by theme and title, never by how they fit.

use super::words::{at, data, need_title, sight, whole, whose};
use crate::kit::{cell, field, link, para, state_tag, states_of, table};
use crate::request::{Request, page};
use crate::route::Handled;
use crate::ui::{Block, Form, Inline, Input, Page, Table, Text, msg};
use bursar_domain::Role;
use bursar_domain::matching::MACHINE;
use bursar_domain::need::{Need, sees_all};
use bursar_office::Failure;
use bursar_office::matches::{Capacity, Pair};

/// Rows a page.
const SIZE: i64 = 50;

fn code(c: Capacity) -> &'static str {
    match c {
        Capacity::All => "all",
        Capacity::State => "state",
        Capacity::Provider => "provider",
    }
}

fn rows(r: &Request<'_>, found: &[Pair]) -> Result<Vec<Vec<Vec<Inline>>>, Failure> {
    let (reference, actor) = (r.app.office.reference(), r.actor()?);
    let row = |pair: &Pair| {
        let (m, s) = (&pair.found.value, sight(pair, actor));
        let last = m.taken.last().map_or(m.suggested_at, |t| t.at);
        vec![
            cell(link(at(m, ""), Text::Tr(pair.programme.title.clone()))),
            vec![need_title(&reference, &pair.need, s.named).into(), Inline::Hint(whose(&pair.need, s.named))],
            cell(state_tag(&MACHINE, &m.state)),
            cell(if s.named { whole(&m.fit) } else { Text::None }),
            cell(Text::Time(last)),
        ]
    };
    Ok(found.iter().map(row).collect())
}

fn matches(rows: Vec<Vec<Vec<Inline>>>, none: &'static str) -> Block {
    let heads = [("head-programme", false), ("head-need", false), ("head-state", false), ("head-fit", false), ("head-last-step", false)];
    Block::Table(Table { caption_hidden: true, ..table("matches-title", &heads, rows, msg(none)) })
}

pub fn list(r: &Request<'_>) -> Handled {
    let actor = r.actor()?;
    let held = Capacity::of(actor);
    let asked = held.iter().find(|c| code(**c) == r.query.get("as"));
    let as_what = *asked.or(held.first()).ok_or(Failure::NotFound)?;
    let (state, number) = (r.query.get("state"), r.page_number());
    let (total, found) = r.app.office.matches(actor, as_what, state, None, (number - 1) * SIZE, SIZE)?;
    let states = states_of(&MACHINE);
    let filter = Form { get: true, ..Form::new("/office/matches", "filter") }
        .hidden("as", code(as_what))
        .field(field("state", Input::Select(states)).label(msg("head-state")).value(state).optional());
    let lead = Text::Key(format!("matches-lead-{}", code(as_what)));
    let mut p = Page::new(msg("matches-title")).under("/office", msg("nav-work")).with(Block::Lead(lead));
    if held.len() > 1 {
        let other = |c: &Capacity| link(format!("/office/matches?as={}", code(*c)), Text::Key(format!("matches-as-{}", code(*c))));
        p = p.with(Block::List(held.iter().filter(|c| **c != as_what).map(|c| vec![other(c).into()]).collect()));
    }
    let none = match as_what {
        Capacity::All => "matches-none-all",
        Capacity::State => "matches-none-state",
        Capacity::Provider => "matches-none-provider",
    };
    let query = if state.is_empty() { String::new() } else { format!("&state={state}") };
    let answer: Vec<_> = found.iter().map(|pair| data(pair, sight(pair, actor))).collect();
    page(
        p.with(filter.block())
            .with(matches(rows(r, &found)?, none))
            .with(Block::Pages { href: format!("/office/matches?as={}{query}", code(as_what)), page: number, size: SIZE, total })
            .data(answer)
            .wide(),
    )
}

/// What was found for one need; the verifier looks for more.
pub fn of_need(r: &Request<'_>) -> Handled {
    let (office, actor) = (&r.app.office, r.actor()?);
    let need = office.fetch::<Need>(r.id()?)?.value;
    if !need.seen_whole_by(actor) {
        return Err(Failure::NotFound);
    }
    let as_what = if sees_all(actor) { Capacity::All } else { Capacity::State };
    let number = r.page_number();
    let (total, found) = office.matches(actor, as_what, "", Some(need.id), (number - 1) * SIZE, SIZE)?;
    let here = format!("/office/needs/{}/matches", need.id);
    let mut p = Page::new(msg("matches-of-need"))
        .caption(Text::Tr(need.title.clone()))
        .under("/office", msg("nav-work"))
        .under("/office/matches", msg("matches-title"));
    let none = if as_what == Capacity::All { "matches-none-of-need" } else { "matches-none-state" };
    p = p.with(matches(rows(r, &found)?, none));
    if r.has_any(&[Role::Verifier]) {
        p = match need.state.as_str() {
            "open" => p.with(Form::new(format!("/office/needs/{}/look", need.id), "match-look").intro(msg("match-look-text")).block()),
            _ => p.with(para(msg("match-need-not-open"))),
        };
    }
    let answer: Vec<_> = found.iter().map(|pair| data(pair, sight(pair, actor))).collect();
    page(p.with(Block::Pages { href: format!("{here}?"), page: number, size: SIZE, total }).data(answer).wide())
}
