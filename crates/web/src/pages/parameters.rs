//! The parameters: readable by all with their history; R9 proposes, R10 approves (DOMAIN §11, 11.29).

use crate::kit::{cell, choices, field, heading, lines, link, para, state_tag, table, yes_no};
use crate::request::{Request, page};
use crate::route::{Handled, Route, Who, get, post};
use crate::ui::{Block, ButtonLook, Field, Form, Inline, Input, Page, Text, msg, msg_with, raw};
use bursar_domain::parameters::{MACHINE, ParameterSet, SPECS, Shape, Spec};
use bursar_domain::time::{day, plus_days};
use bursar_domain::{Arg, Cents, Role};

const R9: Who = Who::Roles(&[Role::FundManager]);
const R9_R10: Who = Who::Roles(&[Role::FundManager, Role::HighRepresentative]);

/// Routes.
pub const ROUTES: &[Route] = &[
    get("/parameters", Who::Anyone, list),
    get("/parameters/propose", R9, propose_form),
    post("/parameters/propose", R9, propose, "/parameters/propose"),
    get("/parameters/{number}", Who::Anyone, version),
    post("/parameters/{number}/decide", R9_R10, decide, "/parameters/{number}"),
];

/// A value in words.
fn value(spec: &Spec, kept: &str) -> Text {
    let number = || kept.parse::<i64>().unwrap_or(0);
    match spec.shape {
        Shape::Usd => Text::Usd(Cents::dollars(number())),
        Shape::Percent => Text::Percent(number()),
        Shape::Count(..) => Text::Int(number()),
        Shape::Yes => Text::Key(format!("answer-{kept}")),
        Shape::Choice(_) => Text::Key(format!("choice-{}", kept.replace('_', "-"))),
        Shape::Words => raw(kept),
    }
}

fn list(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let now = office.parameters()?;
    let versions = office.parameter_versions()?;
    let insider = r.has_any(super::READERS);
    let rows = SPECS
        .iter()
        .map(|s| vec![cell(Text::Key(s.label())), cell(value(s, now.value(s.key))), cell(Inline::Hint(raw(s.source)))])
        .collect();
    let history = versions
        .iter()
        .map(|v| &v.value)
        // A proposal is the office's business until it is decided.
        .filter(|v| insider || v.state == "approved")
        .map(|v| {
            vec![
                cell(link(format!("/parameters/{}", v.number), msg_with("parameters-version", vec![("number", Arg::Int(v.number))]))),
                cell(state_tag(&MACHINE, &v.state)),
                cell(Text::Date(v.effective)),
                cell(Text::Int(v.changes.len() as i64)),
                cell(raw(v.decision.clone())),
            ]
        })
        .collect();
    let mut p = Page::new(msg("parameters-title")).with(Block::Lead(msg("parameters-lead")));
    if r.has_any(&[Role::FundManager]) {
        p = p.with(Block::Buttons(vec![link("/parameters/propose", msg("parameters-propose"))]));
    }
    let heads =
        [("head-version", false), ("head-state", false), ("head-effective", false), ("head-changes", true), ("head-decision", false)];
    let public: Vec<&ParameterSet> = versions.iter().map(|v| &v.value).filter(|v| insider || v.state == "approved").collect();
    page(
        p.with(Block::Table(table(
            "parameters-in-force",
            &[("head-parameter", false), ("head-value", false), ("head-source", false)],
            rows,
            Text::None,
        )))
        .with(heading("parameters-history"))
        .with(Block::Table(table("parameters-versions", &heads, history, Text::None)))
        .data(serde_json::json!({ "in_force": now, "versions": public })),
    )
}

fn find(r: &Request<'_>) -> Result<bursar_store::Stored<ParameterSet>, bursar_office::Failure> {
    let number: i64 = r.param("number").parse().map_err(|_| bursar_office::Failure::NotFound)?;
    let found = r.app.office.parameter_versions()?.into_iter().find(|v| v.value.number == number);
    found.filter(|v| v.value.state == "approved" || r.has_any(super::READERS)).ok_or(bursar_office::Failure::NotFound)
}

fn version(r: &Request<'_>) -> Handled {
    let set = find(r)?;
    let v = &set.value;
    let mut p = Page::new(msg_with("parameters-version", vec![("number", Arg::Int(v.number))]))
        .under("/parameters", msg("nav-parameters"))
        .with(Block::Para(vec![state_tag(&MACHINE, &v.state)]))
        .with(Block::Summary(vec![
            crate::kit::row("head-effective", Text::Date(v.effective)),
            crate::kit::row("head-decision", raw(v.decision.clone())),
        ]))
        .data(v);
    let rows = v
        .changes
        .iter()
        .filter_map(|(key, before, after)| {
            bursar_domain::parameters::find(key).map(|s| vec![cell(Text::Key(s.label())), cell(value(s, before)), cell(value(s, after))])
        })
        .collect();
    p = p.with(Block::Table(table(
        "parameters-changes",
        &[("head-parameter", false), ("head-before", false), ("head-after", false)],
        rows,
        msg("parameters-first"),
    )));
    if v.state == "proposed" && r.has_any(&[Role::HighRepresentative]) {
        let form = Form::new(format!("/parameters/{}/decide", v.number), "parameters-approve")
            .title("parameters-decide")
            .on(set.version)
            .field(lines("reason", 1000).optional().hint("reason-if-refused"))
            .sends("event", "approve")
            .button("event", "refuse", "parameters-refuse", ButtonLook::Secondary);
        p = p.with(form.block());
    }
    if v.state == "proposed" && r.has_any(&[Role::FundManager]) {
        p = p.with(
            Form::new(format!("/parameters/{}/decide", v.number), "parameters-withdraw")
                .secondary()
                .on(set.version)
                .sends("event", "withdraw")
                .block(),
        );
    }
    page(p)
}

fn propose_form(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let now = office.parameters()?;
    let mut form = Form::new("/parameters/propose", "parameters-send")
        .field(lines("decision", 500).hint("decision-hint"))
        .field(field("effective", Input::Day).value(plus_days(day(office.now()), 1).to_string()).hint("effective-hint"));
    for s in SPECS {
        form = form.field(parameter_field(s, now.value(s.key)));
    }
    page(
        Page::new(msg("parameters-propose"))
            .under("/parameters", msg("nav-parameters"))
            .with(para(msg("parameters-propose-text")))
            .with(form.block())
            .data(&now),
    )
}

fn parameter_field(s: &Spec, kept: &str) -> Field {
    let input = match s.shape {
        Shape::Usd | Shape::Percent | Shape::Count(..) => Input::Number,
        Shape::Yes => Input::Select(yes_no()),
        Shape::Choice(codes) => Input::Select(choices("choice", codes)),
        Shape::Words => Input::Line(0),
    };
    field(s.key, input).label(Text::Key(s.label())).hint_text(raw(s.source)).value(kept)
}

fn propose(r: &Request<'_>) -> Handled {
    let effective = r.day("effective");
    let decision = r.optional("decision", 500);
    r.clear()?;
    let receipt = r.app.office.propose_parameters(&r.act()?, &r.typed(), &decision, effective)?;
    r.done(receipt, "/parameters", "done-proposed")
}

fn decide(r: &Request<'_>) -> Handled {
    let set = find(r)?;
    let event = r.choice("event", &["approve", "refuse", "withdraw"]).to_owned();
    let reason = r.optional("reason", 1000);
    r.clear()?;
    let receipt = r.app.office.decide_parameters(&r.act()?, set.value.id, r.seen(), &event, &reason)?;
    r.done(receipt, "/parameters", "done-decided")
}
