//! The parameters: readable by all with their history; R9 proposes, R10 approves (DOMAIN §11, 11.29).

use crate::api::{Api, answers};
use crate::kit::{cell, choices, field, heading, lines, link, para, state_tag, table, yes_no};
use crate::request::{Request, page};
use crate::route::{Handled, Route, Who, get, post};
use crate::ui::{Block, ButtonLook, Field, Form, Inline, Input, Page, Text, msg, msg_with, raw};
use bursar_domain::parameters::{MACHINE, ParameterSet, SPECS, Shape, Spec};
use bursar_domain::rule_set::Quantity;
use bursar_domain::time::{day, plus_days};
use bursar_domain::{Arg, Cents, Refusal, Refusals, Role};
use std::collections::BTreeMap;

const R9: Who = Who::Roles(&[Role::FundManager]);
const R9_R10: Who = Who::Roles(&[Role::FundManager, Role::HighRepresentative]);

const LIST: Api = answers::<Versions>("parameters", "parameters-title");
const VERSION: Api = answers::<ParameterSet>("parameters_version", "api-parameters-version");

/// The parameters.
#[derive(schemars::JsonSchema)]
#[allow(dead_code, reason = "the shape of what `list` answers")]
struct Versions {
    /// Those in force.
    in_force: ParameterSet,
    /// Every version that was approved.
    versions: Vec<ParameterSet>,
}

/// Routes.
pub const ROUTES: &[Route] = &[
    get("/parameters", Who::Anyone, list).api(&LIST),
    get("/parameters/propose", R9, propose_form),
    post("/parameters/propose", R9, propose, "/parameters/propose"),
    post("/parameters/propose-from-file", R9, from_file, "/parameters/propose"),
    get("/parameters/{number}", Who::Anyone, version).api(&VERSION),
    post("/parameters/{number}/decide", R9_R10, decide, "/parameters/{number}"),
];

/// A value in words.
fn value(spec: &Spec, kept: &str) -> Text {
    let number = || kept.parse::<i64>().unwrap_or(0);
    match spec.shape {
        Shape::Maybe(_) if kept.is_empty() => msg("value-not-in-force"),
        Shape::Maybe(shape) => value(&Spec { shape: *shape, ..*spec }, kept),
        // As typed: a percent says so, a bare number is seats.
        Shape::Quantity => match spec.typed(kept).parse() {
            Ok(Quantity::Percent(p)) => Text::Percent(p),
            Ok(Quantity::Seats(n)) => msg_with("value-seats", vec![("n", Arg::Int(n))]),
            Err(()) => raw(kept),
        },
        Shape::Penalty | Shape::SubRegions => raw(kept),
        Shape::Usd => Text::Usd(Cents::dollars(number())),
        Shape::Percent => Text::Percent(number()),
        Shape::Count(..) => Text::Int(number()),
        Shape::Yes => Text::Key(format!("answer-{kept}")),
        Shape::Choice(_) => Text::Key(format!("choice-{}", kept.replace('_', "-").to_lowercase())),
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
        .with(heading("rules-files"))
        .with(para(msg("rules-files-text")))
        .with(super::rules::downloads("/parameters/rules"))
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
    let now = r.app.office.parameters()?;
    page(proposal(r, &now, &BTreeMap::new()).with(file_form().block()).data(&now))
}

fn file_form() -> Form {
    Form::new("/parameters/propose-from-file", "parameters-read-file")
        .title("parameters-from-file")
        .intro(msg("parameters-from-file-text"))
        .secondary()
        .field(field("rules", Input::File(".toml,.json")))
}

/// The form of a proposal: the values in force, or in their place those typed elsewhere.
fn proposal(r: &Request<'_>, now: &ParameterSet, typed: &BTreeMap<String, String>) -> Page {
    let mut form = Form::new("/parameters/propose", "parameters-send")
        .field(lines("decision", 500).hint("decision-hint"))
        .field(field("effective", Input::Day).value(plus_days(day(r.app.office.now()), 1).to_string()).hint("effective-hint"));
    for s in SPECS {
        let value = typed.get(s.key).cloned().unwrap_or_else(|| s.typed(now.value(s.key)));
        let mut f = parameter_field(s, &value);
        f.hint = Some(f.hint.map_or(raw(s.source), |how| Text::Join(vec![how, raw(s.source)])));
        form = form.field(f);
    }
    Page::new(msg("parameters-propose"))
        .under("/parameters", msg("nav-parameters"))
        .with(para(msg("parameters-propose-text")))
        .with(form.block())
}

/// A parameter as a field, with how it is written where that is not plain.
pub fn parameter_field(s: &Spec, typed: &str) -> Field {
    let (shape, optional) = if let Shape::Maybe(shape) = s.shape { (*shape, true) } else { (s.shape, false) };
    let (input, hint) = match shape {
        Shape::Usd | Shape::Percent | Shape::Count(..) => (Input::Number, None),
        Shape::Yes => (Input::Select(yes_no()), None),
        Shape::Choice(codes) => (Input::Select(choices("choice", codes)), None),
        Shape::Words | Shape::Maybe(_) => (Input::Line(0), None),
        // A keyboard of digits alone has no percent sign.
        Shape::Quantity => (Input::Line(10), Some("quantity-hint")),
        Shape::Penalty => (Input::Line(20), Some("penalty-hint")),
        Shape::SubRegions => (Input::Line(0), Some("sub-regions-hint")),
    };
    let f = field(s.key, input).label(Text::Key(s.label())).value(typed);
    Field { optional, hint: hint.map(msg), ..f }
}

/// Reads a file of rules and offers what it changes as a proposal. Nothing is kept.
fn from_file(r: &Request<'_>) -> Handled {
    let refused = |key: &'static str| Refusal::new("WA-05", key).at("rules");
    let Some(file) = r.file("rules") else { return Err(refused("file-missing").into()) };
    if file.too_large {
        let max = (bursar_domain::account::FILE_MAX / 1024 / 1024) as i64;
        return Err(refused("file-too-large").with("name", Arg::Text(file.name.clone())).with("max", Arg::Int(max)).into());
    }
    let finding = |f: &bursar_exchange::Finding| {
        let reason = Arg::Text(r.locale.message(f.key, &f.args).into_owned());
        let wrong = |key: &'static str| refused(key).with("reason", reason);
        let line = Arg::Int(f.line as i64);
        match f.column.as_ref().filter(|c| !c.name.is_empty()) {
            _ if f.line == 0 => wrong("import-whole"),
            None => wrong("import-line").with("line", line),
            Some(c) => wrong("import-rule").with("line", line).with("rule", Arg::Text(c.name.clone())),
        }
    };
    let set = bursar_exchange::load_rules(&file.name, &file.bytes)
        .map_err(|found| bursar_office::Failure::Refused(Refusals(found.iter().map(finding).collect())))?;
    let now = r.app.office.parameters()?;
    let typed = set.typed();
    let changes: Vec<(&Spec, String)> = SPECS
        .iter()
        .filter_map(|s| typed.get(s.key).and_then(|t| s.read(t).ok()).map(|v| (s, v)))
        .filter(|(s, v)| s.typed(v) != s.typed(now.value(s.key)))
        .collect();
    let rows = changes.iter().map(|(s, v)| vec![cell(Text::Key(s.label())), cell(value(s, now.value(s.key))), cell(value(s, v))]).collect();
    let heads = [("head-parameter", false), ("head-before", false), ("head-after", false)];
    let mut p = proposal(r, &now, &typed)
        .data(serde_json::json!({ "typed": typed, "changes": changes.iter().map(|(s, v)| (s.key, v)).collect::<Vec<_>>() }));
    p.blocks.insert(0, Block::Table(table("parameters-file-changes", &heads, rows, msg("parameters-file-same"))));
    page(p)
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
