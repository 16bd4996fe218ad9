//! Questions around the list: what if a rule's number were another, and how firm is the list when the criteria weigh otherwise.
//! Nothing is saved.

use super::results::in_percent;
use super::words::{Names, goal_text, goal_value, rule_code, rule_number, rule_text, rule_with, signed};
use super::{call_of, home, round_of};
use crate::kit::{cell, field, heading, link, para, table};
use crate::request::{Request, page};
use crate::route::Handled;
use crate::ui::{Block, Choice, Form, Inline, Input, Page, Table, Text, Tone, msg, msg_with, raw};
use bursar_domain::round::Round;
use bursar_domain::{Arg, Refusal};
use bursar_office::Failure;
use bursar_office::round_questions::{Frozen, MOVES};
use bursar_selection::s1::{Firmness, Outcome, Rule, WhatIf};

fn head(r: &Request<'_>, title: &'static str) -> Result<Page, Failure> {
    let call = call_of(r)?;
    Ok(Page::new(msg(title))
        .caption(Text::Tr(call.title.clone()))
        .under("/office/calls", msg("nav-calls-office"))
        .under(format!("/office/calls/{}", call.number), Text::Code(call.number.clone()))
        .under(home(r, ""), msg("round-title")))
}

/// What is asked: a rule and by how much its number changes, percent for the budget.
struct Asked<'a> {
    rule: &'a Rule,
    number: i64,
    by: i64,
}

impl Asked<'_> {
    /// The change of the number itself.
    fn change(&self) -> i64 {
        if in_percent(self.rule) { self.number.saturating_mul(self.by) / 100 } else { self.by }
    }
}

/// What if a rule's number were another: the goals before and after, who would come and go.
pub(super) fn what_if(r: &Request<'_>) -> Handled {
    let round = round_of(r)?.value;
    let frozen = Frozen::of(&round)?;
    let mut p = head(r, "what-if-title")?.with(Block::Lead(msg("what-if-lead")));
    let Some(outcome) = &frozen.outcome else { return page(p.with(para(msg("question-not-run")))) };
    let numbers = frozen.numbers();
    let (typed_rule, typed_by) = (r.query.get("rule").trim(), r.query.get("by").trim());
    let chosen = numbers.iter().find(|(rule, _)| rule_code(rule) == typed_rule);
    let by = typed_by.trim_start_matches('+').replace('\u{2212}', "-").parse::<i64>().ok().filter(|n| n.abs() <= 1_000_000);
    let mut form = question_form(r, &numbers, typed_rule, typed_by);
    if !typed_by.is_empty() && by.is_none() {
        form.errors.push(Refusal::new("", "number-unreadable").at("by"));
    }
    let mut data = serde_json::Value::Null;
    let mut answer = Vec::new();
    if let (Some((rule, number)), Some(by)) = (chosen, by) {
        let asked = Asked { rule, number: *number, by };
        match frozen.what_if(rule, asked.change()) {
            Ok(found) => {
                answer = answer_blocks(&asked, &found, outcome, &round, &Names::of(r, &round)?);
                data = serde_json::to_value(&found).unwrap_or_default();
            }
            Err(Failure::Refused(why)) => form.errors.extend(why.0),
            Err(e) => return Err(e),
        }
    }
    p = p.with(form.block()).and(answer).with(heading("what-if-ready")).with(ready_made(r, &numbers));
    page(p.with(para(msg("question-not-saved"))).data(data))
}

fn question_form(r: &Request<'_>, numbers: &[(Rule, i64)], rule: &str, by: &str) -> Form {
    let choice = |(rule, number): &(Rule, i64)| Choice { value: rule_code(rule), text: rule_with(rule, *number), hint: None };
    let mut form = Form::new(home(r, "/what-if"), "what-if-button")
        .field(field("rule", Input::Select(numbers.iter().map(choice).collect())).value(rule))
        .field(field("by", Input::Line(4)).value(by).hint("what-if-by-hint"));
    form.get = true;
    form
}

/// One more and one less of each rule, to be followed as links.
fn ready_made(r: &Request<'_>, numbers: &[(Rule, i64)]) -> Block {
    let line = |(rule, number): &(Rule, i64)| {
        let step = if in_percent(rule) { 10 } else { 1 };
        let try_it = |by: i64| {
            let sign = if by > 0 { "+" } else { "\u{2212}" };
            let unit = if in_percent(rule) { "\u{202f}%" } else { "" };
            let href = format!("{}?rule={}&by={by}", home(r, "/what-if"), rule_code(rule).replace(' ', "%20"));
            Inline::Link(link(href, Text::Code(format!("{sign}{}{unit}", by.abs()))))
        };
        let number = match rule_number(rule, *number) {
            Arg::Usd(cents) => Text::Usd(cents),
            _ => Text::Int(*number),
        };
        vec![cell(rule_text(rule)), cell(number), vec![try_it(-step)], vec![try_it(step)]]
    };
    let heads = [("head-rule", false), ("head-limit", true), ("what-if-less", true), ("what-if-more", true)];
    let rows = numbers.iter().map(line).collect();
    Block::Table(Table { caption_hidden: true, ..table("what-if-ready", &heads, rows, Text::None) })
}

fn answer_blocks(asked: &Asked<'_>, found: &WhatIf, outcome: &Outcome, round: &Round, names: &Names) -> Vec<Block> {
    let change = vec![
        ("rule", Arg::Join(bursar_office::round_questions::rule_name(asked.rule))),
        ("now", rule_number(asked.rule, asked.number)),
        ("then", rule_number(asked.rule, asked.number.saturating_add(asked.change()).max(0))),
    ];
    let mut blocks = vec![heading("what-if-answer"), para(msg_with("what-if-asked", change))];
    let Some(goals) = &found.goals else {
        blocks.push(Block::Inset(msg("what-if-impossible")));
        return blocks;
    };
    let rows = goals
        .iter()
        .map(|then| {
            let now = outcome.goals.iter().find(|g| g.goal == then.goal);
            let difference = now.map_or(Text::None, |now| signed(then.goal, then.value - now.value));
            vec![cell(goal_text(then.goal)), cell(now.map_or(Text::None, goal_value)), cell(goal_value(then)), cell(difference)]
        })
        .collect();
    let heads = [("head-goal", false), ("what-if-now", true), ("what-if-then", true), ("what-if-difference", true)];
    blocks.push(Block::Table(Table { caption_hidden: true, ..table("what-if-answer", &heads, rows, Text::None) }));
    if found.comes.is_empty() && found.leaves.is_empty() {
        blocks.push(Block::Inset(msg("what-if-same")));
        return blocks;
    }
    for (key, who) in [("what-if-comes", &found.comes), ("what-if-leaves", &found.leaves)] {
        if !who.is_empty() {
            blocks.push(Block::Heading(3, msg(key), None));
            blocks.push(Block::List(who.iter().map(|i| vec![Inline::Text(names.text(round, *i))]).collect()));
        }
    }
    blocks
}

/// Who stays on the list when one criterion weighs five points more or less. In the order of the alphabet: this is no ranking.
pub(super) fn firmness(r: &Request<'_>) -> Handled {
    let round = round_of(r)?.value;
    let p = head(r, "firmness-title")?
        .with(Block::Lead(msg("firmness-lead")))
        .with(para(msg_with("firmness-text", vec![("points", Arg::Int(MOVES[1]))])));
    if round.outcome.is_none() {
        return page(p.with(para(msg("question-not-run"))));
    }
    let Some(found) = r.app.office.firmness(&round)? else { return page(p.with(para(msg("firmness-no-reviews")))) };
    let names = Names::of(r, &round)?;
    let told = |f: Firmness| match f {
        Firmness::Always => Inline::Tag(Tone::Blue, msg("firmness-always")),
        Firmness::Borderline => Inline::Tag(Tone::Grey, msg("firmness-borderline")),
        Firmness::Never => Inline::Tag(Tone::Plain, msg("firmness-never")),
    };
    let mut order: Vec<usize> = (0..round.candidates.len().min(found.len())).collect();
    let l = r.locale;
    let name = |i: usize| (l.state(&round.candidates[i].state_iso), names.get(round.candidates[i].nomination));
    order.sort_by(|a, b| {
        let ((s, x), (t, y)) = (name(*a), name(*b));
        l.compare(s, t).then_with(|| l.compare(x, y))
    });
    let chosen = &round.selected;
    let rows = order
        .iter()
        .map(|i| {
            let now = if chosen.contains(i) { msg("outcome-selected") } else { msg("outcome-not-selected") };
            let c = &round.candidates[*i];
            vec![
                cell(Text::State(c.state_iso.clone())),
                cell(link(format!("/office/nominations/{}", c.nomination), raw(names.get(c.nomination)))),
                cell(now),
                vec![told(found[*i])],
            ]
        })
        .collect();
    let heads = [("head-member-state", false), ("head-nominee", false), ("head-outcome", false), ("firmness-head", false)];
    let data: Vec<_> =
        round.candidates.iter().zip(&found).map(|(c, f)| serde_json::json!({ "nomination": c.nomination, "firmness": f })).collect();
    page(p.with(Block::Table(table("firmness-title", &heads, rows, Text::None))).with(para(msg("question-not-saved"))).wide().data(data))
}
