//! Which projects no portfolio can have, because of which rules, and what would let them in.
//!
//! An empty portfolio keeps every rule, so the rules themselves never contradict each other; they can only leave no room for a project.

use serde::{Deserialize, Serialize};

use super::explain::{barred, with};
use super::instance::{Instance, UNIT, percents};
use super::model::{Model, Rule};
use super::solve::Error;
use crate::progress::Progress;
use crate::search::{Stopped, Watch, maximize, satisfy};
use crate::system::Row;

/// A project that no portfolio can have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Barred {
    /// Index of the project.
    pub project: usize,
    /// The smallest set of rules that leave no room for it. Empty: it has no level at all.
    pub by: Vec<Rule>,
    /// Each is enough by itself, and the least that is.
    pub single: Vec<Relaxation>,
    /// If no change of one rule is enough: the fewest rules that would have to give way together.
    pub together: Vec<Rule>,
}

/// A change of one rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Relaxation {
    /// The rule.
    pub rule: Rule,
    /// By how much: more cash in the currency's units, percent of the awarded total, projects of a State. One for a pair: it is dropped.
    pub by: i64,
}

/// Every project that can never be funded, by which rules, and what would let it in.
///
/// # Errors
/// The instance has faults, or the watch said stop.
pub fn diagnose(instance: &Instance, watch: &mut dyn FnMut(&Progress) -> bool) -> Result<Vec<Barred>, Error> {
    let problems = instance.check();
    if !problems.is_empty() {
        return Err(Error::Invalid(problems));
    }
    let model = Model::of(instance, true);
    let mut found = Vec::new();
    for project in 0..instance.projects.len() {
        let Some(by) = barred(instance, &model, project, watch)? else { continue };
        let mut single = Vec::new();
        // A single change lets the project in only if its rule is in every contradiction, hence in this one.
        for rule in &by {
            single.extend(least(instance, rule, project, watch)?.map(|by| Relaxation { rule: rule.clone(), by }));
        }
        let together = if single.is_empty() && !by.is_empty() { fewest(instance, &model, project, watch)? } else { Vec::new() };
        found.push(Barred { project, by, single, together });
    }
    Ok(found)
}

/// Whether some portfolio has the project once a rule gives way so far.
fn lets_in(instance: &Instance, rule: &Rule, by: i64, project: usize, watch: &mut Watch<'_>) -> Result<bool, Stopped> {
    let mut model = Model::of(&relaxed(instance, rule, by), true);
    for (name, row) in model.rules.iter().zip(&mut model.claims.rows) {
        if name == rule && matches!(rule, Rule::Cash(_)) {
            row.rhs += by;
        }
    }
    Ok(satisfy(&with(instance, &model, project), watch)?.is_ok())
}

/// The call with a rule's number changed, or a pair dropped. Cash is changed in the model.
fn relaxed(instance: &Instance, rule: &Rule, by: i64) -> Instance {
    let mut other = instance.clone();
    match rule {
        Rule::RegionMin(name) => other.region_share.entry(name.clone()).and_modify(|share| share[0] = moved(share[0], -by)).or_default(),
        Rule::RegionMax(name) => other.region_share.entry(name.clone()).and_modify(|share| share[1] = moved(share[1], by)).or_default(),
        Rule::ImplementerShare => return Instance { implementer_share: other.implementer_share.map(|share| moved(share, by)), ..other },
        Rule::GenderShare => return Instance { gender_share: other.gender_share.map(|share| moved(share, -by)), ..other },
        Rule::StateCap => return Instance { state_cap: other.state_cap.map(|cap| cap + by), ..other },
        Rule::Exclusive(pair) => {
            other.exclusive.retain(|p| p != pair);
            return other;
        }
        Rule::Requires(pair) => {
            other.requires.retain(|p| p != pair);
            return other;
        }
        Rule::Cash(_) | Rule::OneLevel | Rule::Total => return other,
    };
    other
}

/// A share moved by whole percents, from nought to one.
fn moved(share: f64, by: i64) -> f64 {
    let percent = (percents(share).unwrap_or(0) + by).clamp(0, 100);
    f64::from(u8::try_from(percent).unwrap_or(0)) / 100.0
}

/// The least change of a rule that lets a project in; nothing, if none does.
fn least(instance: &Instance, rule: &Rule, project: usize, watch: &mut Watch<'_>) -> Result<Option<i64>, Stopped> {
    let levels = || instance.projects.iter().flat_map(|p| &p.levels);
    let mut enough = match rule {
        Rule::Cash(_) => levels().map(|l| l.amount / UNIT).sum(),
        Rule::StateCap => i64::try_from(instance.projects.len()).unwrap_or(i64::MAX),
        Rule::Exclusive(_) | Rule::Requires(_) => 1,
        _ => 100,
    };
    if !lets_in(instance, rule, enough, project, watch)? {
        return Ok(None);
    }
    let mut too_little = 0;
    while enough - too_little > 1 {
        let middle = too_little + (enough - too_little) / 2;
        if lets_in(instance, rule, middle, project, watch)? { enough = middle } else { too_little = middle }
    }
    Ok(Some(if matches!(rule, Rule::Cash(_)) { enough * UNIT } else { enough }))
}

/// The fewest rules without which some portfolio has the project.
fn fewest(instance: &Instance, model: &Model, project: usize, watch: &mut Watch<'_>) -> Result<Vec<Rule>, Stopped> {
    let rules = instance.rules();
    let mut model = model.clone();
    let (lo, hi) = (model.claims.lo.clone(), model.claims.hi.clone());
    let given_up: Vec<usize> = rules.iter().map(|_| model.claims.variable(1)).collect();
    for (name, row) in model.rules.iter().zip(&mut model.claims.rows) {
        if let Some(rule) = rules.iter().position(|rule| rule == name) {
            let over = row.greatest(&lo, &hi) - i128::from(row.rhs);
            row.terms.push((given_up[rule], -i64::try_from(over.max(0)).unwrap_or(i64::MAX)));
        }
    }
    let mut system = with(instance, &model, project);
    let costs: Vec<(usize, i64)> = given_up.iter().map(|&v| (v, -1)).collect();
    system.rows.push(Row::at_least(&costs, 0));
    let reached = maximize(&system, system.rows.len() - 1, None, watch)?;
    Ok(reached.map_or_else(Vec::new, |r| given_up.iter().zip(rules).filter(|(v, _)| r.point[**v] == 1).map(|(_, rule)| rule).collect()))
}
