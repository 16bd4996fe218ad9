//! The round in the office: assembled, run, questioned, changed by decision, sent, decided, published (SM-07, SM-09, WA-05, WA-07).

mod acts;
mod questions;
mod results;
mod run;
mod words;

use crate::kit::{download, heading, link, para, row, row_of, state_tag};
use crate::request::{Reply, Request, page};
use crate::route::{Handled, Route, Who, get, post};
use crate::ui::{Block, Form, Inline, Page, Text, Tone, msg, raw};
use bursar_domain::Role;
use bursar_domain::call::Call;
use bursar_domain::round::{APPROVAL, MACHINE, Round};
use bursar_office::Failure;
use bursar_store::{StoreError, Stored};

const READERS: Who = Who::Roles(super::READERS);
const R7: Who = Who::Roles(&[Role::ProjectOfficer]);
const R9: Who = Who::Roles(&[Role::FundManager]);
const R10: Who = Who::Roles(&[Role::HighRepresentative]);

/// Routes.
pub const ROUTES: &[Route] = &[
    get("/office/calls/{number}/round", READERS, show),
    post("/office/calls/{number}/round/assemble", R7, run::assemble, "/office/calls/{number}/round"),
    get("/office/calls/{number}/round/run", READERS, run::progress),
    post("/office/calls/{number}/round/run", R7, run::run, "/office/calls/{number}/round"),
    post("/office/calls/{number}/round/stop", R7, run::stop, "/office/calls/{number}/round/run"),
    get("/office/calls/{number}/round/what-if", READERS, questions::what_if),
    get("/office/calls/{number}/round/firmness", READERS, questions::firmness),
    get("/office/calls/{number}/round/override", R9, acts::override_page),
    post("/office/calls/{number}/round/override", R9, acts::override_list, "/office/calls/{number}/round/override"),
    post("/office/calls/{number}/round/send", R9, acts::send, "/office/calls/{number}/round"),
    get("/office/calls/{number}/round/decide/{event}", R10, acts::decide_page),
    post("/office/calls/{number}/round/decide", R10, acts::decide, "/office/calls/{number}/round/decide/{event}"),
    post("/office/calls/{number}/round/condition", R7, acts::condition, "/office/calls/{number}/round"),
    get("/office/calls/{number}/round/publish", R9, acts::publish_page),
    post("/office/calls/{number}/round/publish", R9, acts::publish, "/office/calls/{number}/round/publish"),
    get("/office/calls/{number}/round/inputs", READERS, inputs),
    get("/office/calls/{number}/round/outcome", READERS, outcome),
];

fn call_of(r: &Request<'_>) -> Result<Call, Failure> {
    Ok(r.app.office.call_by_number(r.param("number"))?.value)
}

fn round_of(r: &Request<'_>) -> Result<Stored<Round>, Failure> {
    r.app.office.latest_round(call_of(r)?.id)?.ok_or(Failure::NotFound)
}

/// A page of the round.
fn home(r: &Request<'_>, rest: &str) -> String {
    format!("/office/calls/{}/round{rest}", r.param("number"))
}

fn back(r: &Request<'_>, receipt: bursar_store::Receipt, key: &'static str) -> Handled {
    r.done(receipt, home(r, ""), key)
}

fn show(r: &Request<'_>) -> Handled {
    let call = call_of(r)?;
    let office = &r.app.office;
    let mut p = Page::new(msg("round-title"))
        .caption(Text::Tr(call.title.clone()))
        .under("/office/calls", msg("nav-calls-office"))
        .under(format!("/office/calls/{}", call.number), Text::Code(call.number.clone()))
        .wide();
    let assemble = Form::new(home(r, "/assemble"), "assemble-button").title("assemble-title").intro(msg("assemble-text"));
    let rules = [heading("round-rules"), Block::List(super::rules::selection_rules(&call))];
    let Some(stored) = office.latest_round(call.id)? else {
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
        return page(p.and(rules).data(serde_json::json!({ "round": null })));
    };
    let round = &stored.value;
    p = p.with(Block::Para(vec![state_tag(&MACHINE, &round.state)])).and(acts::blocks(r, &stored, &call)?);
    if let Some(a) = &round.approval {
        p = p.with(heading("approval-title")).and(approval(r, &stored, a));
    }
    p = p.and(results::blocks(r, round)?).and(rules).with(proof(r, round));
    let again = matches!(round.state.as_str(), "returned" | "refused" | "assembled" | "run");
    if r.has_any(&[Role::ProjectOfficer]) && again && call.state == "in_review" {
        p = p.with(Block::Details(msg("assemble-again"), vec![assemble.secondary().block()]));
    }
    let revisions = office.read(|x| x.revisions("round", round.id))?;
    let entries = super::ledger::entries_of(r, round.id)?;
    page(p.with(heading("entries")).with(entries).with(crate::kit::history(&revisions, &MACHINE)).data(round))
}

/// Digests, seed and the true files, for staff and auditors.
fn proof(r: &Request<'_>, round: &Round) -> Block {
    let frozen = vec![
        row("round-inputs", Text::Code(round.inputs_sha256.clone())),
        row("round-seed", round.seed.clone().map_or_else(|| msg("round-seed-secret"), Text::Code)),
        row("round-code", round.code_version.clone().map_or(Text::None, Text::Code)),
        row_of(msg("round-assembled"), vec![Text::Time(round.assembled_at).into()]),
    ];
    let file = |what: &str, words: &'static str| download(format!("/api/v1{}", home(r, what)), msg(words));
    let mut files = vec![file("/inputs", "round-download")];
    files.extend(round.outcome.is_some().then(|| file("/outcome", "round-download-outcome")));
    Block::Details(msg("round-proof"), vec![Block::Summary(frozen), para(msg("round-proof-text")), Block::Buttons(files)])
}

fn approval(r: &Request<'_>, stored: &Stored<Round>, a: &bursar_domain::round::Approval) -> Vec<Block> {
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
            let form = Form::new(home(r, "/condition"), "condition-button").secondary().on(stored.version);
            blocks.push(form.hidden("at", i.to_string()).block());
        }
    }
    blocks
}

/// The frozen instance, for staff and auditors: with the seed, the engine gives the same list again (AC-16).
fn inputs(r: &Request<'_>) -> Handled {
    let round = round_of(r)?.value;
    json_file(&round.instance, format!("inputs-{}.json", &round.inputs_sha256[..16]))
}

/// The outcome with its proof, as the engine gave it.
fn outcome(r: &Request<'_>) -> Handled {
    let round = round_of(r)?.value;
    let outcome = round.outcome.as_ref().ok_or(Failure::NotFound)?;
    json_file(outcome, format!("outcome-{}.json", &round.inputs_sha256[..16]))
}

fn json_file(value: &serde_json::Value, name: String) -> Handled {
    let bytes = serde_json::to_vec_pretty(value).map_err(|e| Failure::Store(StoreError(e.to_string())))?;
    Ok(Reply::File { media: "application/json", name, bytes })
}
