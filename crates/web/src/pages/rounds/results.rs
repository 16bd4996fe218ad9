//! The list and its reasons: who, why, which rule binds and at what price, who would step in (WA-05, WA-07).

use super::home;
use super::words::{Names, balances, goal_text, goal_value, reason, rule_number, rule_text, signed};
use crate::kit::{cell, heading, link, para, row_of, table};
use crate::pages::pictures;
use crate::request::Request;
use crate::ui::{Block, Inline, Table, Text, Tone, msg, msg_with, raw};
use bursar_domain::account::Account;
use bursar_domain::money::decimal;
use bursar_domain::round::Round;
use bursar_domain::{Arg, Cents};
use bursar_office::Failure;
use bursar_office::round_questions::{Change, Frozen};
use bursar_selection::s1::{Goal, Outcome, Replacement, Rule, RuleUse};

/// Everything the round page says about the outcome, or the candidates while there is none.
pub(super) fn blocks(r: &Request<'_>, round: &Round) -> Result<Vec<Block>, Failure> {
    let (frozen, names) = (Frozen::of(round)?, Names::of(r, round)?);
    let Some(outcome) = &frozen.outcome else {
        return Ok(vec![heading("round-candidates"), candidates(round, &names)]);
    };
    let states: Vec<&str> = round.chosen().iter().map(|i| round.candidates[*i].state_iso.as_str()).collect();
    let mut blocks = vec![
        heading("round-outcome"),
        hidden_caption(list(r, round, outcome, &names)),
        Block::Buttons(vec![link(home(r, "/what-if"), msg("what-if-title")), link(home(r, "/firmness"), msg("firmness-title"))]),
    ];
    blocks.extend(overrides(r, round, &frozen, &names)?);
    blocks.push(heading("round-statistics"));
    blocks.push(pictures::chosen_map(r, &states));
    blocks.extend(pictures::statistics(r, &frozen.instance, &round.chosen()));
    blocks.extend([heading("round-binding"), para(msg("round-binding-text")), hidden_caption(uses(&outcome.rules))]);
    blocks.extend(pictures::prices(r, &outcome.rules, |u| rule_text(&u.rule)));
    let goals = outcome.goals.iter().map(|g| row_of(goal_text(g.goal), vec![Inline::Text(goal_value(g))])).collect();
    blocks.extend([heading("round-goals"), para(msg("round-goals-text")), Block::Summary(goals)]);
    blocks.extend(replacements(round, &frozen, &names));
    Ok(blocks)
}

fn hidden_caption(table: Table) -> Block {
    Block::Table(Table { caption_hidden: true, ..table })
}

fn list(r: &Request<'_>, round: &Round, outcome: &Outcome, names: &Names) -> Table {
    let (chosen, reserve) = (round.chosen(), round.in_reserve());
    let place = |i: usize| reserve.iter().position(|x| *x == i);
    let mut order: Vec<usize> = (0..round.candidates.len()).collect();
    order.sort_by_key(|i| (!chosen.contains(i), place(*i).unwrap_or(usize::MAX)));
    let line = |i: usize| {
        let c = &round.candidates[i];
        let tag = match place(i) {
            _ if chosen.contains(&i) => Inline::Tag(Tone::Green, msg("outcome-selected")),
            Some(p) => Inline::Tag(Tone::Blue, msg_with("outcome-reserve", vec![("place", Arg::Int(p as i64 + 1))])),
            None => Inline::Tag(Tone::Plain, msg("outcome-not-selected")),
        };
        let overridden = round.overrides.iter().rev().find(|o| o.out == c.nomination || o.into == c.nomination);
        let why = match overridden {
            Some(o) => vec![Inline::Text(msg_with("why-override", vec![("reason", Arg::Text(o.reason.clone()))]))],
            None => outcome.reasons.get(i).map_or_else(Vec::new, |x| reason(r, x)),
        };
        vec![
            cell(link(format!("/office/nominations/{}", c.nomination), raw(names.get(c.nomination)))),
            cell(Text::State(c.state_iso.clone())),
            cell(Text::Code(decimal(c.score, 2))),
            cell(Text::Usd(c.cost)),
            vec![tag],
            why,
        ]
    };
    let heads = [
        ("head-nominee", false),
        ("head-member-state", false),
        ("head-points", true),
        ("head-cost", true),
        ("head-outcome", false),
        ("head-why", false),
    ];
    table("round-outcome", &heads, order.into_iter().map(line).collect(), Text::None)
}

fn candidates(round: &Round, names: &Names) -> Block {
    let line = |c: &bursar_domain::round::Candidate| {
        vec![
            cell(link(format!("/office/nominations/{}", c.nomination), raw(names.get(c.nomination)))),
            cell(Text::State(c.state_iso.clone())),
            cell(Text::Code(decimal(c.score, 2))),
            cell(Text::Usd(c.cost)),
        ]
    };
    let heads = [("head-nominee", false), ("head-member-state", false), ("head-points", true), ("head-cost", true)];
    hidden_caption(table("round-candidates", &heads, round.candidates.iter().map(line).collect(), Text::None))
}

/// How the list uses each rule, whether it binds, and its price.
pub(super) fn uses(rules: &[RuleUse]) -> Table {
    let line = |u: &RuleUse| {
        let binds = match u.binding {
            Some(true) => Inline::Tag(Tone::Amber, msg("binds-yes")),
            Some(false) => Inline::Tag(Tone::Plain, msg("binds-no")),
            None => Inline::Text(Text::None),
        };
        let amount = |v: i64| match rule_number(&u.rule, v) {
            Arg::Usd(cents) => Text::Usd(cents),
            _ => Text::Int(v),
        };
        vec![
            cell(rule_text(&u.rule)),
            cell(amount(u.used)),
            cell(amount(u.limit)),
            vec![binds],
            cell(u.price.map_or(Text::None, |p| Text::Code(decimal(p, 2)))),
        ]
    };
    let heads = [("head-rule", false), ("head-used", true), ("head-limit", true), ("head-binds", false), ("head-price", true)];
    table("round-binding", &heads, rules.iter().map(line).collect(), Text::None)
}

/// Each change of the list by decision, with its reason and what it costs: for the High Representative and the auditors (WA-05).
fn overrides(r: &Request<'_>, round: &Round, frozen: &Frozen, names: &Names) -> Result<Vec<Block>, Failure> {
    if round.overrides.is_empty() {
        return Ok(Vec::new());
    }
    let place = |n| round.candidates.iter().position(|c| c.nomination == n).unwrap_or(usize::MAX);
    let mut rows = Vec::new();
    for (k, o) in round.overrides.iter().enumerate() {
        let (before, after) = (round.chosen_after(k), round.chosen_after(k + 1));
        let [was, is] = [&before, &after].map(|list| frozen.weigh(&before, list));
        let (was, is) = (was?, is?);
        let by = r.app.office.fetch::<Account>(o.by)?.value.name;
        rows.push(vec![
            cell(names.text(round, place(o.out))),
            cell(names.text(round, place(o.into))),
            vec![Inline::Text(raw(o.reason.clone())), Inline::Hint(raw(by)), Inline::Hint(Text::Time(o.at))],
            cell(Text::Code(decimal(merit_lost(&is) - merit_lost(&was), 2))),
            balances(&is.balances),
        ]);
    }
    let heads = [
        ("override-out", false),
        ("override-into", false),
        ("head-reason", false),
        ("override-points", true),
        ("override-balances", false),
    ];
    let total = frozen.weigh(&round.selected, &round.chosen())?;
    Ok(vec![
        heading("overrides-title"),
        Block::Table(table("overrides-title", &heads, rows, Text::None)),
        para(msg_with("overrides-total", vec![("points", Arg::Text(decimal(merit_lost(&total), 2)))])),
    ])
}

/// Points a list has less than the engine's.
pub(super) fn merit_lost(weighed: &bursar_office::round_questions::Weighed) -> i64 {
    let goals = weighed.cost.goals.iter().zip(&weighed.cost.costs);
    goals.filter(|(g, _)| g.goal == Goal::Merit).map(|(_, cost)| *cost).sum()
}

/// For each seat, who would step in with the smallest change to the balances (WA-07).
fn replacements(round: &Round, frozen: &Frozen, names: &Names) -> Vec<Block> {
    let line = |(x, changes): (Replacement, Vec<Change>)| match x.comes {
        None => vec![cell(names.text(round, x.leaves)), cell(msg("replacement-none")), cell(Text::None), cell(Text::None)],
        Some(comes) => {
            vec![cell(names.text(round, x.leaves)), cell(names.text(round, comes)), balances(&changes), cell(signed(Goal::Merit, x.merit))]
        }
    };
    let rows = frozen.replacements(&round.chosen()).into_iter().map(line).collect();
    let heads = [("replacement-seat", false), ("replacement-comes", false), ("override-balances", false), ("replacement-points", true)];
    let table = Table { caption_hidden: true, ..table("replacement-title", &heads, rows, msg("replacement-nobody")) };
    vec![heading("replacement-title"), para(msg("replacement-text")), Block::Table(table)]
}

/// What the trips of a list cost together.
pub(super) fn total(round: &Round) -> Cents {
    round.chosen().iter().map(|i| round.candidates[*i].cost).sum()
}

/// Rules that ask for a number, as a question may change them.
pub(super) fn in_percent(rule: &Rule) -> bool {
    *rule == Rule::Budget
}
