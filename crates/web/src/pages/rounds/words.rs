//! What the engine says, in words: rules, goals, reasons, balances.

use crate::request::Request;
use crate::ui::{Inline, Text, msg, msg_with, raw};
use bursar_domain::money::decimal;
use bursar_domain::nomination::Nomination;
use bursar_domain::round::Round;
use bursar_domain::{Arg, Cents, Id};
use bursar_office::Failure;
use bursar_office::round_questions::{Balance, Change, rule_name};
use bursar_selection::s1::{Goal, GoalValue, Reason, Rule};
use bursar_store::{Find, Record};
use std::collections::BTreeMap;

/// The nominees of a round by name, read once for a page.
pub(super) struct Names(BTreeMap<Id, String>);

impl Names {
    pub(super) fn of(r: &Request<'_>, round: &Round) -> Result<Names, Failure> {
        let files = r.app.office.find::<Nomination>(&Find::of(Nomination::KIND).eq("call_id", round.call))?;
        Ok(Names(files.into_iter().map(|n| (n.value.id, n.value.name())).collect()))
    }
    pub(super) fn get(&self, nomination: Id) -> &str {
        self.0.get(&nomination).map_or("", String::as_str)
    }
    /// A candidate: State and name, apart.
    pub(super) fn text(&self, round: &Round, candidate: usize) -> Text {
        round
            .candidates
            .get(candidate)
            .map_or(Text::None, |c| Text::Join(vec![Text::State(c.state_iso.clone()), raw("–"), raw(self.get(c.nomination))]))
    }
}

/// The name of a rule, in the reader's language.
pub(super) fn rule_text(rule: &Rule) -> Text {
    let part = |a: Arg| match a {
        Arg::Msg(key) => Text::Key(key),
        Arg::Text(words) => raw(words),
        _ => Text::None,
    };
    Text::Join(rule_name(rule).into_iter().map(part).collect())
}

/// A rule's number: an amount for the budget.
pub(super) fn rule_number(rule: &Rule, number: i64) -> Arg {
    if *rule == Rule::Budget { Arg::Usd(Cents(number)) } else { Arg::Int(number) }
}

/// A rule with its number.
pub(super) fn rule_with(rule: &Rule, number: i64) -> Text {
    msg_with("rule-with-number", vec![("rule", Arg::Join(rule_name(rule))), ("number", rule_number(rule, number))])
}

/// What a form sends for a rule: `seats`, `group_min:africa`.
pub(super) fn rule_code(rule: &Rule) -> String {
    match serde_json::to_value(rule) {
        Ok(serde_json::Value::String(name)) => name,
        Ok(serde_json::Value::Object(one)) => {
            one.iter().map(|(k, v)| format!("{k}:{}", v.as_str().unwrap_or_default())).collect::<Vec<_>>().join(" ")
        }
        _ => String::new(),
    }
}

pub(super) fn goal_text(g: Goal) -> Text {
    msg(match g {
        Goal::Seats => "goal-seats",
        Goal::Coverage => "goal-coverage",
        Goal::Shortfall => "goal-shortfall",
        Goal::Merit => "goal-merit",
        Goal::NeverSponsored => "goal-never-sponsored",
    })
}

/// A goal's value: points have two decimals.
pub(super) fn goal_value(g: &GoalValue) -> Text {
    if g.goal == Goal::Merit { Text::Code(decimal(g.value, 2)) } else { Text::Int(g.value) }
}

/// A difference with its sign.
pub(super) fn signed(goal: Goal, by: i64) -> Text {
    let amount = if goal == Goal::Merit { decimal(by.abs(), 2) } else { by.abs().to_string() };
    let sign = match by {
        0 => "",
        1.. => "+",
        _ => "\u{2212}",
    };
    Text::Code(format!("{sign}{amount}"))
}

/// Which balances change, each with its numbers before and after.
pub(super) fn balances(changes: &[Change]) -> Vec<Inline> {
    if changes.is_empty() {
        return vec![Inline::Text(msg("balance-none"))];
    }
    let line = |c: &Change| {
        let key = match &c.what {
            Balance::Sex(x) => format!("sex-{}", x.to_lowercase()),
            Balance::Group(code) => format!("group-{}", code.to_lowercase()),
            Balance::Ldc => "group-ldc".into(),
            Balance::Lldc => "group-lldc".into(),
            Balance::Sids => "group-sids".into(),
            Balance::NewStates => "balance-new-states".into(),
        };
        msg_with("balance-change", vec![("what", Arg::Msg(key)), ("before", Arg::Int(c.before)), ("after", Arg::Int(c.after))])
    };
    let mut lines = changes.iter().map(line);
    let first = lines.next().map(Inline::Text);
    first.into_iter().chain(lines.map(Inline::Hint)).collect()
}

/// Why a candidate is where they are, in words.
pub(super) fn reason(r: &Request<'_>, reason: &Reason) -> Vec<Inline> {
    let l = r.locale;
    let names = |rules: &[Rule]| Arg::Text(rules.iter().map(|x| l.text(&rule_text(x))).collect::<Vec<_>>().join("; "));
    let points = |p: i64| Arg::Text(decimal(p, 2));
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
