//! The list of contributions: search, filter, pages.

use super::{SIZE, donor, tags};
use crate::kit::{cell, field, line, link, states_of, table};
use crate::request::{Request, page};
use crate::route::Handled;
use crate::ui::{Block, Form, Inline, Input, Page, Text, msg};
use bursar_domain::Role;
use bursar_domain::contribution::{Contribution, MACHINE};
use bursar_domain::workflow::Machine;
use bursar_store::{Find, Order, Record};

/// The states of a machine that are asked for.
pub fn asked_states(r: &Request<'_>, machine: &Machine) -> Vec<String> {
    r.query.all("state").into_iter().filter(|s| machine.states().contains(s)).map(str::to_owned).collect()
}

/// The filter form of a list: words and state.
pub fn filter(r: &Request<'_>, action: &str, machine: &Machine) -> Form {
    Form { get: true, ..Form::new(action, "filter") }
        .field(line("q").value(r.query.get("q").trim()).optional())
        .field(field("state", Input::Select(states_of(machine))).label(msg("head-state")).values(asked_states(r, machine)).optional())
}

/// The pages of a list, keeping what was asked for.
pub fn pages(r: &Request<'_>, path: &str, total: i64) -> Block {
    let query: Vec<_> = r.query.fields.iter().filter(|(n, _)| n != "page").collect();
    let href = format!("{path}?{}", serde_urlencoded::to_string(query).unwrap_or_default());
    Block::Pages { href, page: r.page_number(), size: SIZE, total }
}

/// Codes of the States whose name, in the reader's language, has these words.
fn states_named(r: &Request<'_>, words: &str) -> Vec<String> {
    let words = words.to_lowercase();
    let reference = r.app.office.reference();
    reference.states.iter().map(|s| s.alpha3.clone()).filter(|code| r.locale.state(code).to_lowercase().contains(&words)).collect()
}

/// Narrows to what has these words: in the name of the State, or in what is stored.
pub fn sought(r: &Request<'_>, find: Find) -> Find {
    match r.query.get("q").trim() {
        "" => find,
        words => find.any_or_like("donor", states_named(r, words), "search_text", &words.to_lowercase()),
    }
}

pub(super) fn list(r: &Request<'_>) -> Handled {
    let states = asked_states(r, &MACHINE);
    let mut find = Find::of(Contribution::KIND);
    if !states.is_empty() {
        find = find.any("state", states);
    }
    for flag in ["blocked", "waiting", "deciding"] {
        if r.query.get(flag) == "1" {
            find = find.eq(flag, 1);
        }
    }
    find = sought(r, find);
    let number = r.page_number();
    let (total, found) = r.app.office.read(|x| {
        Ok((x.count(&find)?, x.find::<Contribution>(&find.clone().order("donor", Order::Asc).limit(SIZE).offset((number - 1) * SIZE))?))
    })?;
    let rows = found
        .iter()
        .map(|c| &c.value)
        .map(|c| {
            vec![
                vec![
                    Inline::Link(link(format!("/office/contributions/{}", c.id), donor(c))),
                    Inline::Hint(Text::Key(format!("donor-kind-{}", c.donor_kind.code()))),
                ],
                tags(c),
                cell(Text::Money(c.offered)),
                cell(Text::Usd(c.pledged_usd())),
                cell(Text::Usd(c.signed_usd())),
                cell(Text::Usd(c.received_usd())),
            ]
        })
        .collect();
    let heads = [
        ("head-donor", false),
        ("head-state", false),
        ("head-offered", true),
        ("figure-pledged", true),
        ("figure-signed", true),
        ("figure-received", true),
    ];
    let mut buttons = Vec::new();
    if r.has_any(&[Role::FinanceAssistant]) {
        buttons.push(link("/office/contributions/new", msg("offer-new")));
    }
    buttons.push(link("/office/held", msg("held-title")));
    buttons.push(link("/office/bank", msg("bank-title")));
    buttons.push(link("/office/rates", msg("rates-title")));
    page(
        Page::new(msg("contributions-title"))
            .under("/office", msg("nav-work"))
            .wide()
            .with(Block::Buttons(buttons))
            .with(filter(r, "/office/contributions", &MACHINE).block())
            .with(Block::Table(table("contributions-table", &heads, rows, msg("contributions-none-here"))))
            .with(pages(r, "/office/contributions", total))
            .data(found.iter().map(|c| &c.value).collect::<Vec<_>>()),
    )
}
