//! The round in the office: assembled, run, reviewed, sent, decided, published, with reasons (SM-07, SM-09, WA-05, WA-07).

use crate::kit::{cell, field, heading, lines, link, para, row, row_of, state_tag, table};
use crate::request::{Request, page};
use crate::route::{Handled, Route, Who, get, post};
use crate::ui::{Block, ButtonLook, Choice, Form, Inline, Input, Page, Table, Text, Tone, msg, msg_with, raw};
use bursar_domain::call::Call;
use bursar_domain::ledger::Account;
use bursar_domain::nomination::Nomination;
use bursar_domain::round::{APPROVAL, MACHINE, Round};
use bursar_domain::{Arg, Cents, Id, Role};
use bursar_office::Failure;
use bursar_selection::s1::{Goal, Outcome, Reason, Rule, Target};
use bursar_store::Stored;

const R7: Who = Who::Roles(&[Role::ProjectOfficer]);
const R9: Who = Who::Roles(&[Role::FundManager]);
const R10: Who = Who::Roles(&[Role::HighRepresentative]);

/// Routes.
pub const ROUTES: &[Route] = &[
    get("/office/calls/{number}/round", Who::Roles(super::READERS), show),
    post("/office/calls/{number}/round/assemble", R7, assemble, "/office/calls/{number}/round"),
    post("/office/calls/{number}/round/run", R7, run, "/office/calls/{number}/round"),
    post("/office/calls/{number}/round/override", R9, override_list, "/office/calls/{number}/round"),
    post("/office/calls/{number}/round/send", R9, send, "/office/calls/{number}/round"),
    post("/office/calls/{number}/round/decide", R10, decide, "/office/calls/{number}/round"),
    post("/office/calls/{number}/round/condition", R7, condition, "/office/calls/{number}/round"),
    post("/office/calls/{number}/round/publish", R9, publish, "/office/calls/{number}/round"),
    get("/office/calls/{number}/round/inputs", Who::Roles(super::READERS), inputs),
];

fn call_of(r: &Request<'_>) -> Result<Call, Failure> {
    Ok(r.app.office.call_by_number(r.param("number"))?.value)
}

fn round_of(r: &Request<'_>) -> Result<Stored<Round>, Failure> {
    r.app.office.latest_round(call_of(r)?.id)?.ok_or(Failure::NotFound)
}

fn show(r: &Request<'_>) -> Handled {
    let call = call_of(r)?;
    let office = &r.app.office;
    let at = |what: &str| format!("/office/calls/{}/round/{what}", call.number);
    let mut p = Page::new(msg("round-title"))
        .caption(Text::Tr(call.title.clone()))
        .under("/office/calls", msg("nav-calls-office"))
        .under(format!("/office/calls/{}", call.number), Text::Code(call.number.clone()))
        .wide();
    let latest = office.latest_round(call.id)?;
    let again = latest.as_ref().is_none_or(|x| matches!(x.value.state.as_str(), "returned" | "refused" | "assembled" | "run"));
    let assemble = Form::new(at("assemble"), "assemble-button").title("assemble-title").intro(msg("assemble-text"));
    let Some(stored) = latest else {
        p = p.with(para(msg("round-none")));
        if r.has_any(&[Role::ProjectOfficer]) && call.state == "in_review" {
            p = if office.ready_for_round(&call)? {
                p.with(assemble.block())
            } else {
                p.with(Block::Notice(
                    msg("round-not-ready"),
                    vec![link(format!("/office/calls/{}/reviews", call.number), msg("reviews-title"))],
                ))
            };
        }
        return page(
            p.with(heading("round-rules"))
                .with(Block::List(super::rules::selection_rules(&call)))
                .data(serde_json::json!({ "round": null })),
        );
    };
    let round = &stored.value;
    p = p.with(Block::Para(vec![state_tag(&MACHINE, &round.state)]));
    p = p.and(acts(r, &stored, &call)?);
    if let Some(a) = &round.approval {
        p = p.with(heading("approval-title")).and(approval_blocks(r, &stored, a)?);
    }
    let frozen = vec![
        row("round-inputs", Text::Code(round.inputs_sha256.clone())),
        row("round-seed", round.seed.clone().map_or_else(|| msg("round-seed-secret"), Text::Code)),
        row("round-code", round.code_version.clone().map_or(Text::None, Text::Code)),
        row_of(msg("round-assembled"), vec![Text::Time(round.assembled_at).into()]),
    ];
    p = p.and(results(r, &call, round)?).with(heading("round-rules")).with(Block::List(super::rules::selection_rules(&call))).with(
        Block::Details(
            msg("round-proof"),
            vec![
                Block::Summary(frozen),
                Block::Buttons(vec![crate::kit::download(
                    format!("/api/v1/office/calls/{}/round/inputs", call.number),
                    msg("round-download"),
                )]),
            ],
        ),
    );
    if r.has_any(&[Role::ProjectOfficer]) && again && call.state == "in_review" {
        p = p.with(Block::Details(msg("assemble-again"), vec![assemble.secondary().block()]));
    }
    let revisions = office.read(|x| x.revisions("round", round.id))?;
    let entries = super::ledger::entries_of(r, round.id)?;
    page(p.with(heading("entries")).with(entries).with(crate::kit::history(&revisions, &MACHINE)).data(round))
}

/// The acts open to this person in this state.
fn acts(r: &Request<'_>, stored: &Stored<Round>, call: &Call) -> Result<Vec<Block>, Failure> {
    let round = &stored.value;
    let at = |what: &str| format!("/office/calls/{}/round/{what}", call.number);
    let has = |role: Role| r.has_any(&[role]);
    let mut blocks = Vec::new();
    match round.state.as_str() {
        "assembled" if has(Role::ProjectOfficer) => {
            blocks.extend(super::draw::not_ready(r, call)?);
            blocks.push(Form::new(at("run"), "run-button").title("run-title").intro(msg("run-text")).on(stored.version).block())
        }
        "run" if has(Role::FundManager) => {
            blocks.push(
                Form::new(at("send"), "send-button")
                    .title("send-title")
                    .intro(msg("send-text"))
                    .on(stored.version)
                    .field(lines("memo", 4000).hint("memo-hint"))
                    .block(),
            );
            let (chosen, others) = people(r, round)?;
            let form = Form::new(at("override"), "override-button")
                .secondary()
                .on(stored.version)
                .field(field("out", Input::Select(chosen)))
                .field(field("into", Input::Select(others)))
                .field(lines("reason", 1000).hint("override-hint"));
            blocks.push(Block::Details(msg("override-title"), vec![para(msg("override-text")), form.block()]));
        }
        "sent" if has(Role::HighRepresentative) => {
            let need: Cents = round.chosen().iter().map(|i| round.candidates[*i].cost).sum();
            let available = -r.app.office.read(|x| x.balance(Account::Allotted, Some(call.id)))?;
            blocks.push(heading("decide-title"));
            blocks.push(Block::Summary(vec![
                row("funds-needed", Text::Usd(need)),
                row("funds-available", Text::Usd(available)),
                row("decide-memo", raw(round.approval.as_ref().map_or("", |a| a.memo.as_str()))),
            ]));
            let form = Form::new(at("decide"), "decide-approve")
                .intro(msg("decide-text"))
                .on(stored.version)
                .field(lines("words", 4000).optional().hint("decide-words-hint"))
                .sends("event", "approve")
                .button("event", "approve_with_conditions", "decide-conditions", ButtonLook::Secondary)
                .button("event", "return", "decide-return", ButtonLook::Secondary)
                .button("event", "refuse", "decide-refuse", ButtonLook::Grave);
            blocks.push(form.block());
        }
        "approved" if has(Role::FundManager) => blocks
            .push(Form::new(at("publish"), "publish-button").title("publish-title").intro(msg("publish-text")).on(stored.version).block()),
        "published" => blocks.push(Block::Buttons(vec![link(format!("/calls/{}/round", call.number), msg("round-see-public"))])),
        _ => {}
    }
    Ok(blocks)
}

fn approval_blocks(r: &Request<'_>, stored: &Stored<Round>, a: &bursar_domain::round::Approval) -> Result<Vec<Block>, Failure> {
    let mut rows = vec![
        row("head-state", state_tag(&APPROVAL, &a.state)),
        row("decide-memo", raw(a.memo.clone())),
        row("approval-sent", Text::Time(a.sent_at)),
    ];
    if let Some(at) = a.decided_at {
        rows.push(row("approval-decided", Text::Time(at)));
    }
    if !a.reason.is_empty() {
        rows.push(row("head-reason", raw(a.reason.clone())));
    }
    let mut blocks = vec![Block::Summary(rows)];
    for (i, c) in a.conditions.iter().enumerate() {
        let (tone, key) = if c.met_by.is_some() { (Tone::Green, "condition-met") } else { (Tone::Amber, "condition-open") };
        blocks.push(Block::Para(vec![Inline::Text(raw(c.words.clone())), Inline::Tag(tone, msg(key))]));
        if c.met_by.is_none() && r.has_any(&[Role::ProjectOfficer]) {
            blocks.push(
                Form::new(format!("/office/calls/{}/round/condition", r.param("number")), "condition-button")
                    .secondary()
                    .on(stored.version)
                    .hidden("at", i.to_string())
                    .block(),
            );
        }
    }
    Ok(blocks)
}

fn people(r: &Request<'_>, round: &Round) -> Result<(Vec<Choice>, Vec<Choice>), Failure> {
    let chosen = round.chosen();
    let (mut inside, mut outside) = (Vec::new(), Vec::new());
    for (i, c) in round.candidates.iter().enumerate() {
        let n: Nomination = r.app.office.fetch::<Nomination>(c.nomination)?.value;
        let choice =
            Choice { value: c.nomination.to_string(), text: Text::Join(vec![Text::State(c.state_iso.clone()), raw(n.name())]), hint: None };
        if chosen.contains(&i) { inside.push(choice) } else { outside.push(choice) }
    }
    Ok((inside, outside))
}

/// The outcome: who, why, and which rule binds (WA-05).
fn results(r: &Request<'_>, call: &Call, round: &Round) -> Result<Vec<Block>, Failure> {
    let office = &r.app.office;
    let Some(outcome) = round.outcome.as_ref().and_then(|o| serde_json::from_value::<Outcome>(o.clone()).ok()) else {
        return Ok(vec![heading("round-candidates"), candidates(r, round)?]);
    };
    let (chosen, reserve) = (round.chosen(), round.in_reserve());
    let mut order: Vec<usize> = (0..round.candidates.len()).collect();
    order.sort_by_key(|i| (!chosen.contains(i), reserve.iter().position(|x| x == i).unwrap_or(usize::MAX)));
    let mut rows = Vec::new();
    for i in order {
        let c = &round.candidates[i];
        let n: Nomination = office.fetch::<Nomination>(c.nomination)?.value;
        let place = reserve.iter().position(|x| *x == i);
        let tag = if chosen.contains(&i) {
            Inline::Tag(Tone::Green, msg("outcome-selected"))
        } else if let Some(p) = place {
            Inline::Tag(Tone::Blue, msg_with("outcome-reserve", vec![("place", Arg::Int(p as i64 + 1))]))
        } else {
            Inline::Tag(Tone::Plain, msg("outcome-not-selected"))
        };
        let overridden = round.overrides.iter().find(|o| o.out == c.nomination || o.into == c.nomination);
        let why = match overridden {
            Some(o) => vec![Inline::Text(msg_with("why-override", vec![("reason", Arg::Text(o.reason.clone()))]))],
            None => outcome.reasons.get(i).map_or_else(Vec::new, |x| reason(r, x)),
        };
        rows.push(vec![
            cell(link(format!("/office/nominations/{}", n.id), raw(n.name()))),
            cell(Text::State(c.state_iso.clone())),
            cell(Text::Code(bursar_domain::money::decimal(c.score, 2))),
            cell(Text::Usd(c.cost)),
            vec![tag],
            why,
        ]);
    }
    let heads = [
        ("head-nominee", false),
        ("head-member-state", false),
        ("head-points", true),
        ("head-cost", true),
        ("head-outcome", false),
        ("head-why", false),
    ];
    let uses = outcome
        .rules
        .iter()
        .map(|u| {
            let binds = match u.binding {
                Some(true) => Inline::Tag(Tone::Amber, msg("binds-yes")),
                Some(false) => Inline::Tag(Tone::Plain, msg("binds-no")),
                None => Inline::Text(Text::None),
            };
            let amount = |v: i64| if u.rule == Rule::Budget { Text::Usd(Cents(v)) } else { Text::Int(v) };
            vec![
                cell(rule_text(&u.rule)),
                cell(amount(u.used)),
                cell(amount(u.limit)),
                vec![binds],
                cell(u.price.map_or(Text::None, |p| Text::Code(bursar_domain::money::decimal(p, 2)))),
            ]
        })
        .collect();
    let use_heads = [("head-rule", false), ("head-used", true), ("head-limit", true), ("head-binds", false), ("head-price", true)];
    let goals = outcome
        .goals
        .iter()
        .map(|g| {
            row_of(
                goal_text(g.goal),
                vec![Inline::Text(if g.goal == Goal::Merit {
                    Text::Code(bursar_domain::money::decimal(g.value, 2))
                } else {
                    Text::Int(g.value)
                })],
            )
        })
        .collect();
    let mut blocks =
        vec![heading("round-outcome"), Block::Table(Table { caption_hidden: true, ..table("round-outcome", &heads, rows, Text::None) })];
    blocks.extend(super::public::statistics(r, call, round));
    blocks.extend([
        heading("round-binding"),
        para(msg("round-binding-text")),
        Block::Table(Table { caption_hidden: true, ..table("round-binding", &use_heads, uses, Text::None) }),
        heading("round-goals"),
        para(msg("round-goals-text")),
        Block::Summary(goals),
    ]);
    Ok(blocks)
}

fn candidates(r: &Request<'_>, round: &Round) -> Result<Block, Failure> {
    let mut rows = Vec::new();
    for c in &round.candidates {
        let n: Nomination = r.app.office.fetch::<Nomination>(c.nomination)?.value;
        rows.push(vec![
            cell(link(format!("/office/nominations/{}", n.id), raw(n.name()))),
            cell(Text::State(c.state_iso.clone())),
            cell(Text::Code(bursar_domain::money::decimal(c.score, 2))),
            cell(Text::Usd(c.cost)),
        ]);
    }
    Ok(Block::Table(table(
        "round-candidates",
        &[("head-nominee", false), ("head-member-state", false), ("head-points", true), ("head-cost", true)],
        rows,
        Text::None,
    )))
}

fn goal_text(g: Goal) -> Text {
    msg(match g {
        Goal::Seats => "goal-seats",
        Goal::Coverage => "goal-coverage",
        Goal::Shortfall => "goal-shortfall",
        Goal::Merit => "goal-merit",
        Goal::NeverSponsored => "goal-never-sponsored",
    })
}

/// The name of a rule, in the reader's language.
fn rule_text(rule: &Rule) -> Text {
    let of = |key: &'static str, what: &str| Text::Join(vec![msg(key), Text::Key(format!("group-{}", what.to_lowercase()))]);
    match rule {
        Rule::Seats => msg("engine-seats"),
        Rule::Budget => msg("engine-budget"),
        Rule::StateCap => msg("engine-state-cap"),
        Rule::GenderMin(x) => Text::Join(vec![msg("engine-gender-min"), Text::Key(format!("sex-{}", x.to_lowercase()))]),
        Rule::GroupMin(x) => of("engine-group-min", x),
        Rule::GroupMax(x) => of("engine-group-max", x),
        Rule::SubMax(x) => Text::Join(vec![msg("engine-sub-max"), raw(x.clone())]),
        Rule::LdcMin => of("engine-min", "ldc"),
        Rule::LldcMin => of("engine-min", "lldc"),
        Rule::SidsMin => of("engine-min", "sids"),
        Rule::NewStateMin => msg("engine-new-states"),
        Rule::CoverGroups => msg("engine-cover-groups"),
        Rule::Target(Target::Women) => msg("engine-target-women"),
        Rule::Target(Target::Priority) => msg("engine-target-priority"),
        Rule::Target(Target::Ldc) => of("engine-target", "ldc"),
        Rule::Target(Target::Lldc) => of("engine-target", "lldc"),
        Rule::Target(Target::Sids) => of("engine-target", "sids"),
    }
}

/// Why a candidate is where they are, in words.
fn reason(r: &Request<'_>, reason: &Reason) -> Vec<Inline> {
    let l = r.locale;
    let names = |rules: &[Rule]| Arg::Text(rules.iter().map(|x| l.text(&rule_text(x))).collect::<Vec<_>>().join("; "));
    let points = |p: i64| Arg::Text(bursar_domain::money::decimal(p, 2));
    let text = match reason {
        Reason::Selected { helped_by } if helped_by.is_empty() => msg("why-merit"),
        Reason::Selected { helped_by } => msg_with("why-helped", vec![("rules", names(helped_by))]),
        Reason::NotSelected { points_short: 0, .. } => msg("why-draw"),
        Reason::NotSelected { points_short, held_back_by, .. } if held_back_by.is_empty() => {
            msg_with("why-short", vec![("points", points(*points_short))])
        }
        Reason::NotSelected { points_short, held_back_by, .. } => {
            msg_with("why-short-held", vec![("points", points(*points_short)), ("rules", names(held_back_by))])
        }
        Reason::Excluded { by } => msg_with("why-excluded", vec![("rules", names(by))]),
        Reason::CostsGoal { goal, .. } => msg_with("why-costs-goal", vec![("goal", Arg::Text(l.text(&goal_text(*goal))))]),
    };
    vec![Inline::Text(text)]
}

fn assemble(r: &Request<'_>) -> Handled {
    let receipt = r.app.office.assemble_round(&r.act()?, call_of(r)?.id)?;
    back(r, receipt, "done-assembled")
}

fn run(r: &Request<'_>) -> Handled {
    back(r, r.app.office.run_round(&r.act()?, round_of(r)?.value.id, r.seen())?, "done-run")
}

fn override_list(r: &Request<'_>) -> Handled {
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

fn send(r: &Request<'_>) -> Handled {
    let memo = r.optional("memo", 4000);
    r.clear()?;
    back(r, r.app.office.send_round(&r.act()?, round_of(r)?.value.id, r.seen(), &memo)?, "done-sent")
}

fn decide(r: &Request<'_>) -> Handled {
    let event = r.choice("event", &["approve", "approve_with_conditions", "return", "refuse"]).to_owned();
    let words = r.optional("words", 4000);
    r.clear()?;
    back(r, r.app.office.decide_round(&r.act()?, round_of(r)?.value.id, r.seen(), &event, &words)?, "done-decided")
}

fn condition(r: &Request<'_>) -> Handled {
    let at = usize::try_from(r.count("at")).unwrap_or(usize::MAX);
    r.clear()?;
    back(r, r.app.office.meet_condition(&r.act()?, round_of(r)?.value.id, r.seen(), at)?, "done-condition")
}

fn publish(r: &Request<'_>) -> Handled {
    back(r, r.app.office.publish_round(&r.act()?, round_of(r)?.value.id, r.seen())?, "done-published")
}

fn back(r: &Request<'_>, receipt: bursar_store::Receipt, key: &'static str) -> Handled {
    r.done(receipt, format!("/office/calls/{}/round", r.param("number")), key)
}

/// The frozen instance, for staff and auditors: with the seed, the engine gives the same list again (AC-16).
fn inputs(r: &Request<'_>) -> Handled {
    let round = round_of(r)?.value;
    let bytes = serde_json::to_vec_pretty(&round.instance).map_err(|e| Failure::Store(bursar_store::StoreError(e.to_string())))?;
    Ok(crate::request::Reply::File { media: "application/json", name: format!("round-{}.json", &round.inputs_sha256[..16]), bytes })
}
