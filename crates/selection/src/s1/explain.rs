//! Explanations, exact, by solving again: what each rule did, what each candidate lacked, which rules contradict each other.

use serde::{Deserialize, Serialize};

use super::instance::{Instance, Target, Targets};
use super::model::{Goal, Model, Rule};
use super::outcome::{Outcome, Reason, RuleUse};
use super::presolve;
use super::solve::{Error, Options, best};
use crate::conflict::smallest;
use crate::progress::{Bound, PATIENCE};
use crate::proof::Node;
use crate::search::{Stopped, Watch, maximize, satisfy};

/// Rules that cannot all be kept. Without any one of them, the others can, unless finding that out would have taken too long.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Conflict {
    /// The rules.
    pub rules: Vec<Rule>,
    /// Whether every smaller set of rules was tried and can be kept.
    pub smallest: bool,
}

impl Instance {
    /// The hard rules in force.
    pub fn hard_rules(&self) -> Vec<Rule> {
        let rules = &self.rules;
        let mut found = vec![Rule::Seats];
        let single = [
            (Rule::Budget, rules.budget),
            (Rule::StateCap, rules.state_cap),
            (Rule::LdcMin, rules.ldc_min),
            (Rule::LldcMin, rules.lldc_min),
            (Rule::SidsMin, rules.sids_min),
            (Rule::NewStateMin, rules.new_state_min),
        ];
        found.extend(single.into_iter().filter_map(|(rule, given)| given.map(|_| rule)));
        found.extend(rules.gender_min.keys().cloned().map(Rule::GenderMin));
        found.extend(rules.group.keys().flat_map(|g| [Rule::GroupMin(g.clone()), Rule::GroupMax(g.clone())]));
        found.extend(rules.sub_max.keys().cloned().map(Rule::SubMax));
        found
    }

    /// The rules that are goals.
    pub fn soft_rules(&self) -> Vec<Rule> {
        let cover = self.rules.cover_groups.then_some(Rule::CoverGroups);
        let targets = self.rules.targets.unwrap_or_default();
        let given = Target::ALL.into_iter().filter(|t| targets.get(*t).is_some()).map(Rule::Target);
        cover.into_iter().chain(given).collect()
    }

    /// The same call without a rule.
    #[must_use]
    pub fn without(&self, rule: &Rule) -> Self {
        let mut less = self.clone();
        let rules = &mut less.rules;
        let everybody = i64::try_from(self.len()).unwrap_or(i64::MAX);
        match rule {
            Rule::Seats => rules.k = everybody,
            Rule::Budget => rules.budget = None,
            Rule::StateCap => rules.state_cap = None,
            Rule::GenderMin(name) => drop(rules.gender_min.remove(name)),
            Rule::GroupMin(name) => rules.group.entry(name.clone()).and_modify(|r| r[0] = 0).or_insert([0, everybody])[0] = 0,
            Rule::GroupMax(name) => rules.group.entry(name.clone()).or_insert([0, everybody])[1] = everybody,
            Rule::SubMax(name) => drop(rules.sub_max.remove(name)),
            Rule::LdcMin => rules.ldc_min = None,
            Rule::LldcMin => rules.lldc_min = None,
            Rule::SidsMin => rules.sids_min = None,
            Rule::NewStateMin => rules.new_state_min = None,
            Rule::CoverGroups => rules.cover_groups = false,
            Rule::Target(target) => {
                let targets = rules.targets.get_or_insert_with(Targets::default);
                match target {
                    Target::Ldc => targets.ldc = None,
                    Target::Lldc => targets.lldc = None,
                    Target::Sids => targets.sids = None,
                    Target::Priority => targets.priority = None,
                    Target::Women => targets.women = None,
                }
            }
        }
        less
    }
}

/// The smallest set of rules that leaves no list (with the given candidate); `None` if there is a list.
///
/// # Errors
/// Which of the two was not found within bounded work.
pub fn conflict(instance: &Instance, forced: Option<usize>) -> Result<Option<Conflict>, Error> {
    let found = conflict_if_any(instance, forced, PATIENCE, &mut |_| true);
    Ok(found.map_err(|Stopped| Error::Undecided)?.map(|(conflict, _)| conflict))
}

/// As [`conflict`], of rules known to contradict each other.
pub(super) fn conflict_with_proof(
    instance: &Instance,
    forced: Option<usize>,
    watch: &mut Watch<'_>,
) -> Result<(Conflict, Vec<Node>), Stopped> {
    let found = conflict_if_any(instance, forced, usize::MAX, watch)?;
    Ok(found.unwrap_or((Conflict { rules: Vec::new(), smallest: false }, Vec::new())))
}

/// `work` bounds the question whether there is a contradiction; that for the smallest is always bounded.
pub(super) fn conflict_if_any(
    instance: &Instance,
    forced: Option<usize>,
    work: usize,
    watch: &mut Watch<'_>,
) -> Result<Option<(Conflict, Vec<Node>)>, Stopped> {
    let rules = instance.hard_rules();
    let model = Model::of(instance, &vec![true; instance.len()], true);
    let (mut bound, mut first) = (Bound::new(work), true);
    let core = smallest(rules.len(), &mut |set| {
        let set: Vec<Rule> = set.iter().map(|&r| rules[r].clone()).collect();
        let mut system = model.only(&set);
        forced.into_iter().for_each(|cand| system.lo[cand] = 1);
        let found = satisfy(&system, &mut |p| watch(p) && bound.spend(&system.rows))?;
        if std::mem::take(&mut first) {
            bound = Bound::new(PATIENCE);
        }
        Ok(found.map(|point| {
            let broken = |rule: &Rule| {
                model.rules.iter().zip(&model.claims.rows).any(|(name, row)| name.as_ref() == Some(rule) && !row.holds(&point))
            };
            rules.iter().map(|rule| !broken(rule)).collect()
        }))
    })?;
    Ok(core.map(|core| {
        let named = core.rules.into_iter().map(|r| rules[r].clone()).collect();
        (Conflict { rules: named, smallest: core.smallest }, core.proof)
    }))
}

/// How the list uses each rule.
pub(super) fn uses(instance: &Instance, selected: &[usize]) -> Vec<RuleUse> {
    let gender: Vec<char> = instance.cand.gender.chars().collect();
    let rules = &instance.rules;
    let count = |test: &dyn Fn(usize) -> bool| i64::try_from(selected.iter().filter(|&&i| test(i)).count()).unwrap_or(i64::MAX);
    let mut found = Vec::new();
    for rule in instance.hard_rules().into_iter().chain(instance.soft_rules()) {
        let state = |i: usize| instance.state(i);
        let group = |name: &str| count(&|i| state(i).group == name);
        let bounds = |name: &str| rules.group.get(name).copied().unwrap_or_default();
        let (used, limit) = match &rule {
            Rule::Seats => (count(&|_| true), rules.k),
            Rule::Budget => (selected.iter().map(|&i| instance.cand.cost[i]).sum(), rules.budget.unwrap_or(0)),
            Rule::StateCap => {
                let most = (0..instance.states.len()).map(|s| count(&|i| instance.cand.state[i] == s)).max();
                (most.unwrap_or(0), rules.state_cap.unwrap_or(0))
            }
            Rule::GenderMin(name) => (count(&|i| name.starts_with(gender[i])), rules.gender_min.get(name).copied().unwrap_or(0)),
            Rule::GroupMin(name) => (group(name), bounds(name)[0]),
            Rule::GroupMax(name) => (group(name), bounds(name)[1]),
            Rule::SubMax(name) => (count(&|i| state(i).sub == *name), rules.sub_max.get(name).copied().unwrap_or(0)),
            Rule::LdcMin => (count(&|i| state(i).ldc), rules.ldc_min.unwrap_or(0)),
            Rule::LldcMin => (count(&|i| state(i).lldc), rules.lldc_min.unwrap_or(0)),
            Rule::SidsMin => (count(&|i| state(i).sids), rules.sids_min.unwrap_or(0)),
            Rule::NewStateMin => (count(&|i| state(i).sponsored == 0), rules.new_state_min.unwrap_or(0)),
            Rule::CoverGroups => {
                let groups =
                    |list: &mut dyn Iterator<Item = usize>| list.map(|i| &state(i).group).collect::<std::collections::BTreeSet<_>>().len();
                let (has, could) = (groups(&mut selected.iter().copied()), groups(&mut (0..instance.len())));
                (i64::try_from(has).unwrap_or(0), i64::try_from(could).unwrap_or(0))
            }
            Rule::Target(target) => {
                let test: &dyn Fn(usize) -> bool = match target {
                    Target::Ldc => &|i| state(i).ldc,
                    Target::Lldc => &|i| state(i).lldc,
                    Target::Sids => &|i| state(i).sids,
                    Target::Priority => &|i| state(i).ldc || state(i).lldc || state(i).sids,
                    Target::Women => &|i| gender[i] == 'F',
                };
                (count(test), rules.targets.unwrap_or_default().get(*target).unwrap_or(0))
            }
        };
        found.push(RuleUse { tight: used == limit, rule, used, limit, binding: None, price: None });
    }
    found
}

/// Points short, or else the first goal before merit that would suffer, and by how much.
pub type Short = Result<i64, (Goal, i64)>;

/// Merit that the best list with this candidate lacks, the goals before merit being at their best; the goal it would cost instead, and
/// by how much; or nothing, if no list that keeps the rules has them.
pub fn points_short(instance: &Instance, options: &Options, outcome: &Outcome, cand: usize) -> Option<Short> {
    short(instance, options, outcome, cand, &mut |_| true).ok().flatten()
}

/// The greatest merit of a list with a candidate in (1) or out (0), the goals before merit being at the given values or better.
pub(super) fn merit_with(
    instance: &Instance,
    merit_only: bool,
    before: &[i64],
    (cand, place): (usize, i64),
    watch: &mut Watch<'_>,
) -> Result<Option<i64>, Stopped> {
    let mut model = Model::of(instance, &presolve::kept_beside(instance, cand), merit_only);
    (model.claims.lo[cand], model.claims.hi[cand]) = (place, place);
    let system = model.claims.frozen(&[before, &[0]].concat());
    Ok(maximize(&system, system.rows.len() - 1, None, watch)?.map(|reached| reached.value))
}

fn short(instance: &Instance, options: &Options, outcome: &Outcome, cand: usize, watch: &mut Watch<'_>) -> Result<Option<Short>, Stopped> {
    let mut keep = vec![true; instance.len()];
    presolve::drops(instance).who().for_each(|i| keep[i] = i == cand);
    let mut model = Model::of(instance, &keep, options.merit_only);
    model.claims.lo[cand] = 1;
    let best: Vec<i64> = outcome.certificate.stages.iter().map(|s| s.value).collect();
    let merit = model.place(Goal::Merit).unwrap_or(0);
    // Mostly the goals before merit can be kept; only if not, go through them one by one.
    for from in [merit, 0] {
        for t in from..=merit {
            let system = model.claims.frozen(&[&best[..t], &[0]].concat());
            let row = system.rows.len() - 1;
            match maximize(&system, row, None, watch)? {
                Some(reached) if t == merit => return Ok(Some(Ok(best[t] - reached.value))),
                Some(reached) if reached.value < best[t] => return Ok(Some(Err((model.goals[t], best[t] - reached.value)))),
                Some(_) => {}
                None if from == 0 => return Ok(None),
                None => break,
            }
        }
    }
    Ok(None)
}

/// Adds what each rule did and why each candidate is where they are.
pub(super) fn fill(instance: &Instance, options: &Options, outcome: &mut Outcome, watch: &mut Watch<'_>) -> Result<(), Stopped> {
    let values: Vec<(Goal, i64)> = outcome.certificate.stages.iter().map(|s| (s.goal, s.value)).collect();
    let mut moved: Vec<Vec<Rule>> = vec![Vec::new(); instance.len()];
    let chosen = flags(instance, &outcome.selected);
    for used in &mut outcome.rules {
        let Some(other) = best(&instance.without(&used.rule), options, watch)? else { continue };
        let others: Vec<(Goal, i64)> = other.stages.iter().map(|s| (s.goal, s.value)).collect();
        // A rule that is itself a goal is not among the others; those that remain must be equal for merit to be comparable.
        let shared = |v: &&(Goal, i64)| others.iter().any(|o| o.0 == v.0);
        used.binding = Some(!values.iter().filter(shared).eq(others.iter()));
        if others.iter().take_while(|v| v.0 != Goal::Merit).all(|v| values.contains(v)) {
            used.price = other.value(Goal::Merit).zip(outcome.obj_int).map(|(with, now)| with - now);
        }
        for (cand, (now, then)) in chosen.iter().zip(flags(instance, &other.selected)).enumerate() {
            if *now != then {
                moved[cand].push(used.rule.clone());
            }
        }
    }
    for (cand, rules) in moved.into_iter().enumerate() {
        let reserve = outcome.reserve.iter().position(|&r| r == cand).map(|p| p + 1);
        outcome.reasons.push(if chosen[cand] {
            Reason::Selected { helped_by: rules }
        } else {
            match short(instance, options, outcome, cand, watch)? {
                Some(Ok(points_short)) => Reason::NotSelected { points_short, held_back_by: rules, reserve },
                Some(Err((goal, by))) => Reason::CostsGoal { goal, by, held_back_by: rules, reserve },
                None => Reason::Excluded { by: conflict_with_proof(instance, Some(cand), watch)?.0.rules },
            }
        });
    }
    Ok(())
}

fn flags(instance: &Instance, selected: &[usize]) -> Vec<bool> {
    let mut flags = vec![false; instance.len()];
    selected.iter().for_each(|&i| flags[i] = true);
    flags
}
