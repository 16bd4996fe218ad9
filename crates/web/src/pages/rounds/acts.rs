//! What is done with a list: changed by decision, sent, decided, published. What cannot be undone has a page that says what it
//! does before it is done.

use super::results::{merit_lost, total, uses};
use super::words::{Names, balances, goal_text, goal_value};
use super::{back, call_of, home, round_of};
use crate::kit::{cell, field, heading, lines, link, para, row, row_of, table};
use crate::pages::round_public;
use crate::request::{Request, page};
use crate::route::Handled;
use crate::ui::{Block, Choice, Form, Inline, Input, Page, Table, Text, msg, raw};
use bursar_domain::call::Call;
use bursar_domain::ledger::Account;
use bursar_domain::money::decimal;
use bursar_domain::round::{MACHINE, Round};
use bursar_domain::{Id, Role};
use bursar_office::Failure;
use bursar_office::feasibility::limit;
use bursar_office::round_questions::{Frozen, Weighed};
use bursar_store::Stored;

/// The decisions of the High Representative, each with the words of its button.
const DECISIONS: [(&str, &str, &str); 4] = [
    ("approve", "decide-approve", "decide-approve-text"),
    ("approve_with_conditions", "decide-conditions", "decide-conditions-text"),
    ("return", "decide-return", "decide-return-text"),
    ("refuse", "decide-refuse", "decide-refuse-text"),
];

/// The acts open to this person in this state.
pub(super) fn blocks(r: &Request<'_>, stored: &Stored<Round>, call: &Call) -> Result<Vec<Block>, Failure> {
    let round = &stored.value;
    let has = |role: Role| r.has_any(&[role]);
    let mut blocks = Vec::new();
    match round.state.as_str() {
        "assembled" => blocks = super::run::before(r, call, round, stored.version)?,
        "run" if has(Role::FundManager) => {
            let form = Form::new(home(r, "/send"), "send-button").title("send-title").intro(msg("send-text")).on(stored.version);
            blocks.push(form.field(lines("memo", 4000).hint("memo-hint")).block());
            blocks.push(Block::Buttons(vec![link(home(r, "/override"), msg("override-title"))]));
        }
        "sent" if has(Role::HighRepresentative) => {
            blocks.push(heading("decide-title"));
            blocks.push(Block::Summary(funds(r, round, call)?));
            blocks.push(Block::Buttons(
                DECISIONS.iter().map(|(event, name, _)| link(home(r, &format!("/decide/{event}")), msg(name))).collect(),
            ));
        }
        "approved" if has(Role::FundManager) => {
            blocks.push(Block::Buttons(vec![link(home(r, "/publish"), msg("publish-title"))]));
        }
        "published" => blocks.push(Block::Buttons(vec![link(format!("/calls/{}/round", call.number), msg("round-see-public"))])),
        _ => {}
    }
    Ok(blocks)
}

fn head(r: &Request<'_>, title: &'static str) -> Result<(Call, Page), Failure> {
    let call = call_of(r)?;
    let p = Page::new(msg(title))
        .caption(Text::Tr(call.title.clone()))
        .under("/office/calls", msg("nav-calls-office"))
        .under(format!("/office/calls/{}", call.number), Text::Code(call.number.clone()))
        .under(home(r, ""), msg("round-title"));
    Ok((call, p))
}

/// The round is not where this page is for.
fn not_now(r: &Request<'_>, p: Page, round: &Round) -> Handled {
    let state = vec![Inline::Text(msg("round-not-now")), crate::kit::state_tag(&MACHINE, &round.state)];
    page(p.with(Block::Para(state)).with(Block::Buttons(vec![link(home(r, ""), msg("round-title"))])))
}

/// Two nominees are named; what the exchange costs is shown; only then it is decided, with a reason (WA-05).
pub(super) fn override_page(r: &Request<'_>) -> Handled {
    let stored = round_of(r)?;
    let round = &stored.value;
    let (_, p) = head(r, "override-title")?;
    if round.state != "run" {
        return not_now(r, p, round);
    }
    let names = Names::of(r, round)?;
    // A form sent and refused brings its two nominees itself.
    let named = |field: &str| Some(r.query.get(field)).filter(|v| !v.is_empty()).unwrap_or_else(|| r.text(field)).to_owned();
    let (out, into) = (named("out"), named("into"));
    let chosen = round.chosen();
    let choices = |inside: bool| -> Vec<Choice> {
        let of = (0..round.candidates.len()).filter(|i| chosen.contains(i) == inside);
        of.map(|i| Choice { value: round.candidates[i].nomination.to_string(), text: names.text(round, i), hint: None }).collect()
    };
    let mut form = Form::new(home(r, "/override"), "override-see")
        .field(field("out", Input::Select(choices(true))).value(out.clone()))
        .field(field("into", Input::Select(choices(false))).value(into.clone()));
    form.get = true;
    let mut answer = Vec::new();
    if let (Ok(leaves), Ok(comes)) = (out.parse::<Id>(), into.parse::<Id>()) {
        match round.exchanged(leaves, comes) {
            Ok(list) => answer = exchange(r, &stored, &list, [&out, &into])?,
            Err(why) => form.errors.extend(why.0),
        }
    }
    page(p.with(Block::Lead(msg("override-text"))).with(form.block()).and(answer).data(serde_json::json!({ "out": out, "into": into })))
}

/// What an exchange costs; the form that decides it, unless it breaks a rule.
fn exchange(r: &Request<'_>, stored: &Stored<Round>, list: &[usize], [out, into]: [&str; 2]) -> Result<Vec<Block>, Failure> {
    let frozen = Frozen::of(&stored.value)?;
    let weighed = frozen.weigh(&stored.value.chosen(), list)?;
    let mut blocks = vec![heading("override-cost")];
    blocks.extend(cost(&weighed));
    if !weighed.cost.broken.is_empty() {
        let said = |rule| limit(rule, &frozen.instance.rules).map(|x| vec![Inline::Text(raw(r.locale.refusal(&x)))]);
        blocks.push(Block::Warning(msg("override-broken")));
        blocks.push(Block::List(weighed.cost.broken.iter().filter_map(said).collect()));
        return Ok(blocks);
    }
    let form = Form::new(home(r, "/override"), "override-button")
        .grave()
        .title("override-confirm")
        .on(stored.version)
        .hidden("out", out)
        .hidden("into", into)
        .field(lines("reason", 1000).hint("override-hint"));
    blocks.push(form.block());
    Ok(blocks)
}

/// Points, goals and balances of a list against the engine's.
fn cost(weighed: &Weighed) -> Vec<Block> {
    let goals = weighed.cost.goals.iter().zip(&weighed.cost.costs);
    let rows = goals
        .map(|(g, lost)| {
            let lost = if g.goal == bursar_selection::s1::Goal::Merit { Text::Code(decimal(*lost, 2)) } else { Text::Int(*lost) };
            vec![cell(goal_text(g.goal)), cell(goal_value(g)), cell(lost)]
        })
        .collect();
    let heads = [("head-goal", false), ("override-with", true), ("override-lost", true)];
    vec![
        Block::Table(Table { caption_hidden: true, ..table("override-cost", &heads, rows, Text::None) }),
        Block::Summary(vec![
            row("override-points", Text::Code(decimal(merit_lost(weighed), 2))),
            row_of(msg("override-balances"), balances(&weighed.balances)),
        ]),
        Block::Details(msg("override-uses"), vec![Block::Table(uses(&weighed.cost.uses))]),
    ]
}

pub(super) fn override_list(r: &Request<'_>) -> Handled {
    let id = |name: &str| {
        r.text(name).parse::<Id>().unwrap_or_else(|_| {
            r.refuse(bursar_domain::Refusal::new("WA-05", "choose-one").at(name));
            Id::named("none", "none")
        })
    };
    let (out, into) = (id("out"), id("into"));
    let reason = r.required("reason", 1000);
    r.clear()?;
    back(r, r.app.office.override_round(&r.act()?, round_of(r)?.value.id, r.seen(), out, into, &reason)?, "done-override")
}

pub(super) fn send(r: &Request<'_>) -> Handled {
    let memo = r.optional("memo", 4000);
    r.clear()?;
    back(r, r.app.office.send_round(&r.act()?, round_of(r)?.value.id, r.seen(), &memo)?, "done-sent")
}

fn funds(r: &Request<'_>, round: &Round, call: &Call) -> Result<Vec<crate::ui::SummaryRow>, Failure> {
    let available = -r.app.office.read(|x| x.balance(Account::Allotted, Some(call.id)))?;
    Ok(vec![
        row("funds-needed", Text::Usd(total(round))),
        row("funds-available", Text::Usd(available)),
        row("decide-memo", raw(round.approval.as_ref().map_or("", |a| a.memo.as_str()))),
    ])
}

/// What one decision does, and what the public will see, before it is taken (SM-09).
pub(super) fn decide_page(r: &Request<'_>) -> Handled {
    let stored = round_of(r)?;
    let round = &stored.value;
    let Some((event, button, text)) = DECISIONS.iter().find(|(event, _, _)| *event == r.param("event")) else {
        return Err(Failure::NotFound);
    };
    let (call, p) = head(r, button)?;
    if round.state != "sent" {
        return not_now(r, p, round);
    }
    let mut form = Form::new(home(r, "/decide"), button).on(stored.version).hidden("event", *event);
    form = match *event {
        "approve" => form,
        "approve_with_conditions" => form.field(lines("words", 4000).label(msg("decide-conditions-words")).hint("decide-conditions-hint")),
        _ => form.field(lines("words", 4000).label(msg("head-reason"))),
    };
    let approves = event.starts_with("approve");
    let mut p = p.with(Block::Warning(msg("not-undone"))).with(para(msg(text)));
    p = p.with(Block::Summary(funds(r, round, &call)?)).with(if approves { form.block() } else { form.grave().block() });
    if approves {
        p = p.and(round_public::preview(r, round)?);
    }
    page(p.data(serde_json::json!({ "event": event })))
}

pub(super) fn decide(r: &Request<'_>) -> Handled {
    let events = DECISIONS.map(|(event, _, _)| event);
    let event = r.choice("event", &events).to_owned();
    let words = r.optional("words", 4000);
    r.clear()?;
    back(r, r.app.office.decide_round(&r.act()?, round_of(r)?.value.id, r.seen(), &event, &words)?, "done-decided")
}

pub(super) fn condition(r: &Request<'_>) -> Handled {
    let at = usize::try_from(r.count("at")).unwrap_or(usize::MAX);
    r.clear()?;
    back(r, r.app.office.meet_condition(&r.act()?, round_of(r)?.value.id, r.seen(), at)?, "done-condition")
}

/// What publication shows, before it is done: it cannot be taken back (SM-07).
pub(super) fn publish_page(r: &Request<'_>) -> Handled {
    let stored = round_of(r)?;
    let (_, p) = head(r, "publish-title")?;
    if stored.value.state != "approved" {
        return not_now(r, p, &stored.value);
    }
    let form = Form::new(home(r, "/publish"), "publish-button").on(stored.version).grave();
    page(
        p.with(Block::Warning(msg("not-undone")))
            .with(para(msg("publish-text")))
            .with(para(msg("publish-copy-text")))
            .with(form.block())
            .and(round_public::preview(r, &stored.value)?)
            .data(serde_json::json!({ "state": stored.value.state })),
    )
}

pub(super) fn publish(r: &Request<'_>) -> Handled {
    back(r, r.app.office.publish_round(&r.act()?, round_of(r)?.value.id, r.seen())?, "done-published")
}
