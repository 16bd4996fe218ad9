//! Before there is a list: can the rules be kept, and the run with its progress.

use super::{back, call_of, home, round_of};
use crate::kit::{heading, link, para, row};
use crate::pages::{draw, rules};
use crate::request::{Reply, Request, page};
use crate::route::Handled;
use crate::ui::{Block, Form, Page, Text, msg};
use bursar_domain::call::Call;
use bursar_domain::money::decimal;
use bursar_domain::round::Round;
use bursar_domain::{Refusal, Role};
use bursar_office::Failure;
use bursar_office::feasibility::Verdict;
use bursar_office::round_questions::Frozen;

/// Seconds between two looks at a run under way.
const LOOK_AGAIN: u8 = 3;

pub(super) fn assemble(r: &Request<'_>) -> Handled {
    let receipt = r.app.office.assemble_round(&r.act()?, call_of(r)?.id)?;
    back(r, receipt, "done-assembled")
}

/// Starts the run; what takes longer than a moment is shown as it goes on.
pub(super) fn run(r: &Request<'_>) -> Handled {
    match r.app.office.start_run(&r.act()?, round_of(r)?.value.id, r.seen())? {
        Some(receipt) => back(r, receipt, "done-run"),
        None => Ok(Reply::Done { receipt: None, to: home(r, "/run"), key: "done-run-started" }),
    }
}

pub(super) fn stop(r: &Request<'_>) -> Handled {
    if !r.app.office.stop_run(r.actor()?, round_of(r)?.value.id)? {
        return Err(Refusal::new("SM-07", "run-not-under-way").into());
    }
    Ok(Reply::Done { receipt: None, to: home(r, ""), key: "done-run-stopped" })
}

/// How far a run is. Without script the page looks again by itself.
pub(super) fn progress(r: &Request<'_>) -> Handled {
    let round = round_of(r)?.value;
    let call = call_of(r)?;
    let p = Page::new(msg("progress-title"))
        .caption(Text::Tr(call.title.clone()))
        .under("/office/calls", msg("nav-calls-office"))
        .under(format!("/office/calls/{}", call.number), Text::Code(call.number.clone()))
        .under(home(r, ""), msg("round-title"));
    let to_round = Block::Buttons(vec![link(home(r, ""), msg("round-title"))]);
    let Some(now) = r.app.office.running(round.id).filter(|n| n.ended.is_none() && round.state == "assembled") else {
        return page(p.with(para(msg("progress-ended"))).with(to_round).data(serde_json::json!({ "running": false })));
    };
    let at = &now.progress;
    let value = |v: i64| match at.goal {
        "merit" => Text::Code(decimal(v, 2)),
        // The search maximises a shortfall's negative.
        "shortfall" => Text::Int(-v),
        _ => Text::Int(v),
    };
    let mut rows = vec![row("progress-goal", stage_text(at.goal))];
    rows.extend(at.best.map(|v| row("progress-best", value(v))));
    rows.extend(at.bound.map(|v| row("progress-bound", value(v))));
    if let (Some(best), Some(bound)) = (at.best, at.bound) {
        let gap = (bound - best).abs();
        rows.push(row("progress-gap", if at.goal == "merit" { Text::Code(decimal(gap, 2)) } else { Text::Int(gap) }));
    }
    rows.push(row("progress-nodes", Text::Int(at.nodes as i64)));
    rows.push(row("progress-seconds", Text::Int(now.seconds)));
    let mut p = p.with(Block::Lead(msg("progress-text"))).with(Block::Summary(rows)).then(LOOK_AGAIN, home(r, "/run"));
    if r.has_any(&[Role::ProjectOfficer]) {
        let stop = Form::new(home(r, "/stop"), "stop-button").title("stop-title").intro(msg("stop-text")).secondary();
        p = p.with(stop.block());
    }
    page(p.data(serde_json::json!({ "running": true, "goal": at.goal, "best": at.best, "bound": at.bound, "nodes": at.nodes, "seconds": now.seconds })))
}

/// What the engine is at.
fn stage_text(goal: &str) -> Text {
    msg(match goal {
        "coverage" => "goal-coverage",
        "shortfall" => "goal-shortfall",
        "merit" => "goal-merit",
        "never_sponsored" => "goal-never-sponsored",
        "lottery" => "progress-lottery",
        "explanations" => "progress-explanations",
        _ => "goal-seats",
    })
}

/// What the assembled round shows: whether any list keeps the rules; if one does, the button that runs it.
pub(super) fn before(r: &Request<'_>, call: &Call, round: &Round, version: i64) -> Result<Vec<Block>, Failure> {
    let mut blocks = Vec::new();
    let run = r.app.office.running(round.id);
    if let Some(why) = run.as_ref().and_then(|n| n.ended.as_ref()) {
        blocks.extend(why.0.iter().map(|w| Block::Inset(Text::Key(format!("refusal-{}", w.key)))));
    }
    if run.is_some_and(|n| n.ended.is_none()) {
        blocks.push(Block::Notice(msg("progress-text"), vec![link(home(r, "/run"), msg("progress-see"))]));
        return Ok(blocks);
    }
    let found = Frozen::of(round)?.feasibility()?;
    blocks.push(heading("round-feasible"));
    blocks.extend(rules::verdict(r, call.rules.seats, msg("feasible-this-round"), &found));
    if matches!(found, Verdict::Impossible { .. }) {
        blocks.push(Block::Inset(msg("infeasible-way-out")));
        if r.has_any(&[Role::FundManager]) {
            blocks.push(Block::Buttons(vec![link(format!("/office/calls/{}/cancel", call.number), msg("infeasible-cancel"))]));
        }
        return Ok(blocks);
    }
    if r.has_any(&[Role::ProjectOfficer]) {
        blocks.extend(draw::not_ready(r, call)?);
        blocks.push(Form::new(home(r, "/run"), "run-button").title("run-title").intro(msg("run-text")).on(version).block());
    }
    Ok(blocks)
}
