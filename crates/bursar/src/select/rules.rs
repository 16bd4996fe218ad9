//! A rule set (`bursar-rules/1`) in place of an instance's own rules (WA-05, WB-04).

use super::input::{self, Call};
use super::{Exit, Failure, files};
use bursar_domain::Cents;
use bursar_domain::rule_set::{Activities, Percent, RuleSet, Worth};
use bursar_office::feasibility::engine_rules;
use bursar_selection::{s1, s2};
use std::path::Path;

/// Puts the rules of a file into the call. Seats and budget, the plan's years and cash, and pairs of projects stay the call's own.
pub fn put(path: &Path, call: &mut Call) -> Result<(), Failure> {
    let set = bursar_exchange::load_rules(&input::name(path), &files::read(path)?)
        .map_err(|findings| Failure::new(Exit::Refused, findings.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n  ")))?;
    let faults: Vec<String> = match call {
        Call::Delegates(call) => {
            delegates(&set, call);
            call.check().iter().map(ToString::to_string).collect()
        }
        Call::Projects(call) => {
            let missing = || Failure::new(Exit::Refused, format!("{}: no section activities, which rules projects", input::name(path)));
            projects(&set.activities.ok_or_else(missing)?, call)?;
            call.check().iter().map(ToString::to_string).collect()
        }
    };
    if faults.is_empty() { Ok(()) } else { Err(Failure::new(Exit::Refused, faults.join("\n  "))) }
}

fn delegates(set: &RuleSet, call: &mut s1::Instance) {
    let own = std::mem::take(&mut call.rules);
    let rules = engine_rules(set, own.k, Cents(own.budget.unwrap_or(0)), call.states.iter().map(|s| s.sub.as_str()));
    call.rules = s1::Rules { budget: own.budget, ..rules };
}

fn projects(set: &Activities, call: &mut s2::Instance) -> Result<(), Failure> {
    let share = |percent: Option<Percent>| percent.and_then(|p| i32::try_from(p.0).ok()).map(|p| f64::from(p) / 100.0);
    let bounds = [share(set.region_share_min).unwrap_or(0.0), share(set.region_share_max).unwrap_or(1.0)];
    let bounded = set.region_share_min.is_some() || set.region_share_max.is_some();
    call.region_share = call.projects.iter().filter(|_| bounded).map(|p| (p.region.clone(), bounds)).collect();
    call.state_cap = set.state_cap;
    call.implementer_share = share(set.implementer_share_max);
    call.gender_share = share(set.gender_share_min);
    call.reserve_frac = share(set.reserve).unwrap_or(0.0);
    let worth = set.value.map(|worth| match worth {
        Worth::Score => s2::Worth::Score,
        Worth::ScoreAmount => s2::Worth::ScoreAmount,
        Worth::ScoreSqrtAmount => s2::Worth::ScoreRoot,
    });
    for (p, project) in call.projects.iter_mut().enumerate() {
        for level in &mut project.levels {
            let value = worth.map_or(Some(level.value), |worth| worth.of(project.score, level.amount));
            level.value =
                value.ok_or_else(|| Failure::new(Exit::Refused, format!("project {p}: the value is too large, or the score negative")))?;
        }
    }
    Ok(())
}
