//! The demonstration's own page: who can be signed in as, the clock, and "do the rest of this step for me". It exists in a
//! demonstration only.

use crate::kit::{cell, download, heading, link, para, row, table};
use crate::request::{Reply, Request, page};
use crate::route::{Handled, Route, Who, get, post};
use crate::ui::{Block, Button, ButtonLook, Form, Inline, Page, Text, msg, msg_with, raw};
use bursar_domain::account::Account;
use bursar_domain::{Arg, Refusal, Scope};
use bursar_office::Failure;
use bursar_office::demo::{Demo, PASSWORD, Step};
use bursar_store::{Find, Record};

/// Routes.
pub const ROUTES: &[Route] = &[
    get("/demo", Who::Demo, show),
    post("/demo/sign-in", Who::Demo, sign_in, "/demo"),
    post("/demo/clock", Who::Demo, clock, "/demo"),
    post("/demo/step", Who::Demo, step, "/demo"),
    get("/demo/statement.xml", Who::Demo, statement),
];

/// The strip on top of every page of a demonstration.
pub fn strip(r: &Request<'_>) -> Vec<Block> {
    if r.app.demo.is_none() {
        return Vec::new();
    }
    vec![Block::Para(vec![
        Inline::Text(msg_with("demo-strip", vec![("time", Arg::Time(r.app.office.now()))])),
        Inline::Link(link("/demo", msg("demo-open"))),
    ])]
}

fn demo<'a>(r: &'a Request<'_>) -> Result<Demo<'a>, Failure> {
    let clock = r.app.demo.as_ref().ok_or(Failure::NotFound)?;
    Ok(Demo::new(&r.app.office, clock))
}

fn show(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let demo = demo(r)?;
    let accounts: Vec<Account> =
        office.find::<Account>(&Find::of(Account::KIND).eq("state", "active"))?.into_iter().map(|a| a.value).filter(|a| a.demo).collect();
    let (of_states, staff): (Vec<&Account>, Vec<&Account>) =
        accounts.iter().partition(|a| a.grants.iter().any(|g| matches!(g.scope, Scope::State(_))));
    let mut p = Page::new(msg("demo-title"))
        .with(Block::Lead(msg("demo-lead")))
        .with(Block::Summary(vec![row("demo-clock", Text::Time(office.now())), row("demo-password", Text::Code(PASSWORD.into()))]))
        .with(heading("demo-staff"))
        .with(para(msg("demo-staff-text")));
    p = p.with(sign_in_form(&staff));
    let dates: Vec<Button> = demo
        .dates_ahead()?
        .into_iter()
        .map(|(name, at)| {
            let to = at.checked_add(jiff::SignedDuration::from_secs(60)).unwrap_or(at);
            button("to", to.to_string(), Text::Join(vec![Text::Key(format!("calendar-{}", name.replace('_', "-"))), Text::Time(at)]))
        })
        .collect();
    // Beyond every date of a call: what the catalogue did not have confirmed has grown stale by then (MAP-04).
    let year = office.now().checked_add(jiff::SignedDuration::from_hours(24 * 400)).unwrap_or_else(|_| office.now());
    let later = button("to", year.to_string(), msg("demo-clock-year"));
    p = p.with(heading("demo-clock")).with(para(msg(if dates.is_empty() { "demo-clock-none" } else { "demo-clock-text" })));
    let buttons = dates.into_iter().chain([later]).collect();
    p = p.with(Form { action: "/demo/clock".into(), buttons, ..Form::default() }.block());
    let steps = Step::ALL.iter().map(|s| button("step", s.code(), Text::Key(format!("demo-step-{}", s.code())))).collect();
    p = p
        .with(heading("demo-steps"))
        .with(para(msg("demo-steps-text")))
        .with(Form { action: "/demo/step".into(), buttons: steps, ..Form::default() }.block());
    let file = download("/api/v1/demo/statement.xml", msg("demo-bank-file"));
    p = p.with(heading("demo-bank")).with(para(msg("demo-bank-text"))).with(Block::List(vec![vec![file.into()]]));
    p = p.with(Block::Details(msg("demo-states"), vec![sign_in_form(&of_states)]));
    let rows = accounts
        .iter()
        .map(|a| {
            vec![
                cell(raw(a.name.clone())),
                cell(Text::Code(a.login.clone())),
                cell(Text::Join(a.grants.iter().map(|g| Text::Key(g.role.label().to_owned())).collect())),
            ]
        })
        .collect();
    p = p.with(Block::Details(
        msg("demo-accounts"),
        vec![Block::Table(table(
            "demo-accounts",
            &[("head-name", false), ("field-login", false), ("head-roles", false)],
            rows,
            Text::None,
        ))],
    ));
    page(p.data(serde_json::json!({ "now": office.now().to_string(), "accounts": accounts.iter().map(|a| &a.login).collect::<Vec<_>>() })))
}

fn button(name: &str, value: impl Into<String>, text: Text) -> Button {
    Button { send: Some((name.to_owned(), value.into())), text, look: ButtonLook::Secondary }
}

/// A button for each account, by role and State.
fn sign_in_form(accounts: &[&Account]) -> Block {
    let state =
        |a: &Account| a.grants.iter().find_map(|g| if let Scope::State(s) = &g.scope { Some(Text::State(s.clone())) } else { None });
    // Several of one role and place are told apart by a number.
    let number = |a: &Account| {
        let mut alike = accounts.iter().filter(|b| b.grants == a.grants);
        let at = alike.clone().position(|b| b.id == a.id)?;
        alike.nth(1).map(|_| Text::Int(at as i64 + 1))
    };
    let roles = |a: &Account| a.grants.iter().map(|g| Text::Key(g.role.label().to_owned())).collect::<Vec<_>>();
    let text = |a: &Account| Text::Join(state(a).into_iter().chain(roles(a)).chain(number(a)).collect());
    Form {
        action: "/demo/sign-in".into(),
        buttons: accounts.iter().map(|a| button("login", a.login.clone(), text(a))).collect(),
        ..Form::default()
    }
    .block()
}

fn sign_in(r: &Request<'_>) -> Handled {
    let account = r.app.office.check_password(r.text("login"), PASSWORD, &r.address)?;
    let (token, _) = r.app.office.open_session(account.value.id)?;
    Ok(Reply::SignedIn { token, to: "/office".into() })
}

fn clock(r: &Request<'_>) -> Handled {
    let to = r.text("to").parse().map_err(|_| Refusal::new("", "day-unreadable").at("to"))?;
    demo(r)?.advance(to)?;
    Ok(Reply::Done { receipt: None, to: "/demo".into(), key: "done-clock" })
}

fn step(r: &Request<'_>) -> Handled {
    let step = Step::from_code(r.text("step")).ok_or_else(|| Refusal::new("", "choose-one").at("step"))?;
    demo(r)?.complete_until(step)?;
    Ok(Reply::Done { receipt: None, to: "/demo".into(), key: "done-step" })
}

/// What the bank of the demonstration says today, to be loaded by hand.
fn statement(r: &Request<'_>) -> Handled {
    let bytes = demo(r)?.statement_file()?.into_bytes();
    let name = format!("statement-{}.xml", bursar_domain::time::day(r.app.office.now()));
    Ok(Reply::File { media: "application/xml", name, bytes })
}
