//! How much of each rule a portfolio uses.

use bursar_selection::s2::{Instance, Rule, UNIT};
use std::collections::BTreeMap;

/// What the portfolio has of what a rule counts, and what the rule allows or asks for, each with its unit. Nothing for rules that count
/// nothing.
pub fn of(call: &Instance, selected: &[(usize, usize)], rule: &Rule) -> Option<(String, String)> {
    let amount = |&(p, l): &(usize, usize)| call.projects[p].levels[l].amount;
    let total: i64 = selected.iter().map(amount).sum();
    let percent = |part: i64| tenths(part, total);
    let limit = |share: f64| format!("{:.0} %", share * 100.0);
    let part = |test: &dyn Fn(usize) -> bool| percent(selected.iter().filter(|chosen| test(chosen.0)).map(amount).sum());
    Some(match rule {
        Rule::Cash(year) => {
            let cash = |&(p, l): &(usize, usize)| call.projects[p].levels[l].cash[..=*year].iter().sum::<i64>();
            let thousands = selected.iter().map(cash).sum::<i64>() / UNIT;
            (format!("{thousands} k"), format!("{} k", call.limit(*year)))
        }
        Rule::RegionMin(name) => (part(&|p| call.projects[p].region == *name), limit(call.region_share.get(name)?[0])),
        Rule::RegionMax(name) => (part(&|p| call.projects[p].region == *name), limit(call.region_share.get(name)?[1])),
        Rule::GenderShare => (part(&|p| call.projects[p].gender), limit(call.gender_share?)),
        Rule::ImplementerShare => {
            let mut parts: BTreeMap<String, i64> = BTreeMap::new();
            selected.iter().for_each(|chosen| *parts.entry(call.implementer(chosen.0)).or_default() += amount(chosen));
            (percent(parts.into_values().max().unwrap_or(0)), limit(call.implementer_share?))
        }
        Rule::StateCap => {
            let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
            selected.iter().for_each(|chosen| *counts.entry(&call.projects[chosen.0].state).or_default() += 1);
            (counts.into_values().max().unwrap_or(0).to_string(), call.state_cap?.to_string())
        }
        _ => return None,
    })
}

/// A part of a total in percent with one decimal, rounded down.
fn tenths(part: i64, total: i64) -> String {
    let tenths = i128::from(part) * 1000 / i128::from(total.max(1));
    format!("{}.{} %", tenths / 10, tenths % 10)
}
