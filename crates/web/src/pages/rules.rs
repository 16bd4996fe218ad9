//! The rules of selection, in words and as files (WA-05): the same for the office and the public, from the rule set alone.

use crate::api::{Api, answers, file};
use crate::kit::{download, para};
use crate::request::{Reply, Request};
use crate::route::{Handled, Route, Who, get};
use crate::ui::{Block, Inline, Text, msg, msg_with, raw};
use bursar_domain::call::Call;
use bursar_domain::rule_set::{Quantity, RuleSet, SUB_REGIONS, Target};
use bursar_domain::{Arg, Refusal};
use bursar_office::feasibility::{Feasibility, Verdict};
use bursar_office::{Failure, Office};

const IN_FORCE_TOML: Api = file("rules_toml", "api-rules", "application/toml");
const IN_FORCE_JSON: Api = answers::<RuleSet>("rules", "api-rules");
const OF_CALL_TOML: Api = file("call_rules_toml", "api-call-rules", "application/toml");
const OF_CALL_JSON: Api = answers::<RuleSet>("call_rules", "api-call-rules");

/// Routes.
pub const ROUTES: &[Route] = &[
    get("/parameters/rules.toml", Who::Anyone, in_force_toml).api(&IN_FORCE_TOML),
    get("/parameters/rules.json", Who::Anyone, in_force_json).api(&IN_FORCE_JSON),
    get("/calls/{number}/rules.toml", Who::Anyone, of_call_toml).api(&OF_CALL_TOML),
    get("/calls/{number}/rules.json", Who::Anyone, of_call_json).api(&OF_CALL_JSON),
];

fn toml(name: String, set: &RuleSet) -> Handled {
    Ok(Reply::File { media: "application/toml", name: format!("{name}.toml"), bytes: bursar_exchange::rules_toml(set).into_bytes() })
}
fn json(name: String, set: &RuleSet) -> Handled {
    Ok(Reply::File { media: "application/json", name: format!("{name}.json"), bytes: set.json().into_bytes() })
}
fn in_force(office: &Office) -> Result<(String, RuleSet), Failure> {
    let p = office.parameters()?;
    Ok((format!("rules-version-{}", p.number), RuleSet::of(&p)))
}
fn of_call(r: &Request<'_>) -> Result<(String, RuleSet), Failure> {
    let c = super::public::public_call(r)?;
    Ok((format!("rules-{}", c.number), c.rules.set))
}
fn in_force_toml(r: &Request<'_>) -> Handled {
    in_force(&r.app.office).and_then(|(name, set)| toml(name, &set))
}
fn in_force_json(r: &Request<'_>) -> Handled {
    in_force(&r.app.office).and_then(|(name, set)| json(name, &set))
}
fn of_call_toml(r: &Request<'_>) -> Handled {
    of_call(r).and_then(|(name, set)| toml(name, &set))
}
fn of_call_json(r: &Request<'_>) -> Handled {
    of_call(r).and_then(|(name, set)| json(name, &set))
}

/// Where a rule set is offered to download: `at` is its address without the ending.
pub fn downloads(at: &str) -> Block {
    Block::List(vec![
        vec![download(format!("/api/v1{at}.toml"), msg("rules-toml")).into()],
        vec![download(format!("/api/v1{at}.json"), msg("rules-json")).into()],
    ])
}

/// One sentence for each rule in force, in the order in which they work: limits, goals, merit, ties.
pub fn selection_rules(c: &Call) -> Vec<Vec<Inline>> {
    let (set, seats) = (&c.rules.set, c.rules.seats);
    let mut list = vec![vec![said("rule-seats", vec![("seats", Arg::Int(seats))])]];
    if let Some(cap) = set.state_cap {
        list.push(vec![said("rule-state-cap", vec![("cap", Arg::Int(cap))])]);
    }
    list.push(vec![said("rule-budget", vec![("amount", Arg::Usd(c.allotment))])]);
    let least = [
        ("whom-women", set.women_min),
        ("whom-men", set.men_min),
        ("group-ldc", set.ldc_min),
        ("group-lldc", set.lldc_min),
        ("group-sids", set.sids_min),
        ("whom-new-states", set.new_state_min),
    ];
    list.extend(least.into_iter().filter_map(|(whom, q)| q.map(|q| minimum("rule-least", whom, q, seats))));
    for (group, bounds) in &set.groups {
        let whom = format!("group-{}", group.code().to_lowercase());
        list.extend(bounds.min.map(|q| minimum("rule-least", &whom, q, seats)));
        list.extend(bounds.max.map(|q| maximum("rule-most", &whom, q, seats)));
    }
    list.extend(set.sub_region_max.map(|q| maximum("rule-most", "whom-each-area", q, seats)));
    for (code, name) in SUB_REGIONS {
        list.extend(set.sub_regions.get(*name).map(|q| maximum("rule-most", &format!("area-{code}"), *q, seats)));
    }
    if set.every_group {
        list.push(vec![said("rule-every-group", vec![])]);
    }
    for (target, q) in &set.targets {
        let whom = match target {
            Target::Women => "whom-women".to_owned(),
            other => format!("group-{other}"),
        };
        let mut sentence = minimum("rule-target", &whom, *q, seats);
        if let Some(weight) = set.weights.get(target) {
            sentence.push(Inline::Hint(msg_with("rule-weight", vec![("weight", Arg::Int(*weight))])));
        }
        list.push(sentence);
    }
    if !set.penalty.is_empty() {
        let points = set.typed().remove("sponsored_penalty").unwrap_or_default();
        list.push(vec![said("rule-penalty", vec![("points", Arg::Text(points.replace('/', "; ")))])]);
    }
    list.push(vec![said("rule-merit", vec![])]);
    if set.new_states_first {
        list.push(vec![said("rule-new-states", vec![])]);
    }
    list.push(vec![said("rule-draw", vec![])]);
    list
}

fn said(key: &'static str, args: Vec<(&'static str, Arg)>) -> Inline {
    Inline::Text(msg_with(key, args))
}
fn minimum(key: &'static str, whom: &str, q: Quantity, seats: i64) -> Vec<Inline> {
    number(key, whom, q.at_least(seats), q, "rule-percent-up")
}
fn maximum(key: &'static str, whom: &str, q: Quantity, seats: i64) -> Vec<Inline> {
    number(key, whom, q.at_most(seats), q, "rule-percent-down")
}
/// A sentence with its number of seats; where it is a share, the share and how it is rounded.
fn number(key: &'static str, whom: &str, n: i64, q: Quantity, rounded: &'static str) -> Vec<Inline> {
    let mut sentence = vec![said(key, vec![("whom", Arg::Msg(whom.to_owned())), ("n", Arg::Int(n))])];
    if let Quantity::Percent(p) = q {
        sentence.push(Inline::Hint(msg_with(rounded, vec![("percent", Arg::Int(p))])));
    }
    sentence
}

/// Whether a list can keep the rules, in sentences.
pub fn feasibility_blocks(r: &Request<'_>, f: &Feasibility) -> Vec<Block> {
    let mut blocks = verdict(r, f.seats, msg("feasible-any-pool"), &f.any_pool);
    if let Some((number, with)) = &f.last_pool {
        let call = vec![("call", Arg::Text(number.clone()))];
        if *with == f.any_pool {
            blocks.push(para(msg_with("feasible-last-same", call)));
        } else {
            blocks.extend(verdict(r, f.seats, msg_with("feasible-last-pool", call), with));
        }
    }
    blocks
}

/// The answer for one pool of nominees, which `pool` names.
pub(super) fn verdict(r: &Request<'_>, seats: i64, pool: Text, v: &Verdict) -> Vec<Block> {
    let limits = |list: &[Refusal]| Block::List(list.iter().map(|x| vec![Inline::Text(raw(r.locale.refusal(x)))]).collect());
    let said = |answer: Text| Block::Para(vec![Inline::Text(pool.clone()), Inline::Text(raw(" ")), Inline::Text(answer)]);
    match v {
        Verdict::Possible { filled } if *filled == seats => vec![said(msg_with("feasible-all", vec![("seats", Arg::Int(seats))]))],
        Verdict::Possible { filled } => {
            vec![said(msg_with("feasible-some", vec![("filled", Arg::Int(*filled)), ("seats", Arg::Int(seats))]))]
        }
        Verdict::Impossible { rules, remedies, together, cut_short } => {
            let mut blocks = vec![said(msg("feasible-not")), limits(rules)];
            if remedies.is_empty() && together.is_empty() && *cut_short {
                blocks.push(para(msg("feasible-cut-short")));
            } else if remedies.is_empty() {
                blocks.push(para(msg("feasible-no-remedy")));
                if !together.is_empty() {
                    blocks.extend([para(msg("feasible-together")), limits(together)]);
                }
            } else {
                blocks.extend([para(msg("feasible-remedies")), limits(remedies)]);
            }
            blocks
        }
        Verdict::Undecided => vec![said(msg("feasible-undecided"))],
    }
}
