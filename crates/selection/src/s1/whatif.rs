//! Questions around a round: what if a rule's number were another, what would make the rules possible, what does an override cost,
//! how firm is the list.

use serde::{Deserialize, Serialize};

use super::explain::uses;
use super::instance::{Instance, Target};
use super::model::{Goal, Model, Rule};
use super::outcome::{GoalValue, Outcome, RuleUse};
use super::solve::{Error, Options, best};
use crate::search::maximize;
use crate::system::Row;

impl Instance {
    /// The same call with a rule's number changed: one more seat is (`Seats`, 1), a quota less one is (`GenderMin("F")`, −1). Numbers
    /// stop at nought; a rule not in force stays so.
    #[must_use]
    pub fn with(&self, rule: &Rule, by: i64) -> Self {
        let mut other = self.clone();
        if let Some(number) = other.number(rule) {
            *number = number.saturating_add(by).max(0);
        }
        other
    }

    /// A rule's number as it stands.
    pub fn number_of(&self, rule: &Rule) -> Option<i64> {
        self.clone().number(rule).copied()
    }

    /// A rule's number.
    fn number(&mut self, rule: &Rule) -> Option<&mut i64> {
        let rules = &mut self.rules;
        match rule {
            Rule::Seats => Some(&mut rules.k),
            Rule::Budget => rules.budget.as_mut(),
            Rule::StateCap => rules.state_cap.as_mut(),
            Rule::GenderMin(name) => rules.gender_min.get_mut(name),
            Rule::GroupMin(name) => rules.group.get_mut(name).map(|r| &mut r[0]),
            Rule::GroupMax(name) => rules.group.get_mut(name).map(|r| &mut r[1]),
            Rule::SubMax(name) => rules.sub_max.get_mut(name),
            Rule::LdcMin => rules.ldc_min.as_mut(),
            Rule::LldcMin => rules.lldc_min.as_mut(),
            Rule::SidsMin => rules.sids_min.as_mut(),
            Rule::NewStateMin => rules.new_state_min.as_mut(),
            Rule::CoverGroups => None,
            Rule::Target(target) => rules.targets.as_mut().and_then(|t| match target {
                Target::Ldc => t.ldc.as_mut(),
                Target::Lldc => t.lldc.as_mut(),
                Target::Sids => t.sids.as_mut(),
                Target::Priority => t.priority.as_mut(),
                Target::Women => t.women.as_mut(),
            }),
        }
    }
}

/// What another number of a rule would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WhatIf {
    /// The rule.
    pub rule: Rule,
    /// The change of its number.
    pub by: i64,
    /// The goals as they would be; nothing, if no list would keep the rules.
    pub goals: Option<Vec<GoalValue>>,
    /// Who would come in.
    pub comes: Vec<usize>,
    /// Who would go out.
    pub leaves: Vec<usize>,
}

/// Solves again with a rule's number changed.
pub fn what_if(instance: &Instance, options: &Options, outcome: &Outcome, rule: &Rule, by: i64) -> Result<WhatIf, Error> {
    let other = instance.with(rule, by);
    let problems = other.check();
    if !problems.is_empty() {
        return Err(Error::Invalid(problems));
    }
    let found = best(&other, options, &mut |_| true)?;
    let list = found.as_ref().map(|b| b.selected.clone()).unwrap_or_default();
    let missing = |from: &[usize], other: &[usize]| from.iter().filter(|i| other.binary_search(i).is_err()).copied().collect();
    Ok(WhatIf {
        rule: rule.clone(),
        by,
        goals: found.map(|b| b.stages.iter().map(|s| GoalValue::shown(s.goal, s.value)).collect()),
        comes: missing(&list, &outcome.selected),
        leaves: missing(&outcome.selected, &list),
    })
}

/// The least change of one rule that makes the rules possible, the others staying as they are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Relaxation {
    /// The rule.
    pub rule: Rule,
    /// The change of its number.
    pub by: i64,
}

/// For each hard rule that alone can make the rules possible, the least change that does. Empty if the rules are possible, or if no
/// single rule suffices.
pub fn relaxations(instance: &Instance) -> Result<Vec<Relaxation>, Error> {
    let problems = instance.check();
    if !problems.is_empty() {
        return Err(Error::Invalid(problems));
    }
    let mut found = Vec::new();
    for rule in instance.hard_rules() {
        let mut model = Model::of(instance, &vec![true; instance.len()], true);
        let rows: Vec<usize> = (0..model.rules.len()).filter(|&r| model.rules[r].as_ref() == Some(&rule)).collect();
        let (lo, hi) = (&model.claims.lo, &model.claims.hi);
        let over = |r: &usize| (model.claims.rows[*r].greatest(lo, hi) - i128::from(model.claims.rows[*r].rhs)).max(0);
        let most = rows.iter().map(over).max().and_then(|m| i64::try_from(m).ok()).unwrap_or(0);
        let room = model.claims.variable(most);
        rows.iter().for_each(|&r| model.claims.rows[r].terms.push((room, -1)));
        let mut system = model.claims.frozen(&[]);
        system.rows.push(Row::at_least(&[(room, -1)], 0));
        let goal = system.rows.len() - 1;
        let Some(reached) = maximize(&system, goal, None, &mut |_| true)? else { continue };
        if reached.value == 0 {
            return Ok(Vec::new());
        }
        let least =
            matches!(rule, Rule::GenderMin(_) | Rule::GroupMin(_) | Rule::LdcMin | Rule::LldcMin | Rule::SidsMin | Rule::NewStateMin);
        found.push(Relaxation { rule, by: if least { reached.value } else { -reached.value } });
    }
    Ok(found)
}

/// A list put in place of the proven one by a named person, with what it breaks and costs. The name and the reason are the product's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Override {
    /// The list, ascending.
    pub selected: Vec<usize>,
    /// Hard rules it breaks.
    pub broken: Vec<Rule>,
    /// The goals' values.
    pub goals: Vec<GoalValue>,
    /// What each goal loses against the proven list, in the same order; the shortfall loses when it grows.
    pub costs: Vec<i64>,
    /// How the list uses each rule.
    pub uses: Vec<RuleUse>,
}

/// Weighs a list against the proven one. `None` if it names somebody twice or nobody that exists.
pub fn weigh(instance: &Instance, outcome: &Outcome, selected: &[usize]) -> Option<Override> {
    let mut selected = selected.to_vec();
    selected.sort_unstable();
    if selected.windows(2).any(|w| w[0] == w[1]) || selected.last().is_some_and(|&l| l >= instance.len()) {
        return None;
    }
    let model = Model::of(instance, &vec![true; instance.len()], outcome.certificate.merit_only);
    let point = model.point(&selected);
    let mut broken: Vec<Rule> = Vec::new();
    for (rule, row) in model.rules.iter().zip(&model.claims.rows) {
        if let Some(rule) = rule.as_ref().filter(|rule| !row.holds(&point) && !broken.contains(rule)) {
            broken.push(rule.clone());
        }
    }
    let values: Vec<(Goal, i64)> = model.goals.iter().enumerate().map(|(t, &goal)| (goal, model.claims.value(t, &point))).collect();
    let costs = outcome.certificate.stages.iter().zip(&values).map(|(stage, value)| stage.value - value.1).collect();
    let goals = values.iter().map(|&(goal, value)| GoalValue::shown(goal, value)).collect();
    Some(Override { broken, goals, costs, uses: uses(instance, &selected), selected })
}

/// How firm a candidate's place is when the weights of the criteria move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Firmness {
    /// In the list under every set of scores.
    Always,
    /// In under some.
    Borderline,
    /// In under none.
    Never,
}

/// Solves once for each set of scores, one score per candidate, as other weights of the criteria would give them.
pub fn stability(instance: &Instance, options: &Options, scores: &[Vec<i64>]) -> Result<Vec<Firmness>, Error> {
    let mut times = vec![0; instance.len()];
    for scores in scores {
        let mut other = instance.clone();
        other.cand.score.clone_from(scores);
        let problems = other.check();
        if !problems.is_empty() {
            return Err(Error::Invalid(problems));
        }
        for i in best(&other, options, &mut |_| true)?.map(|b| b.selected).unwrap_or_default() {
            times[i] += 1;
        }
    }
    let firmness = |&times: &usize| match times {
        0 => Firmness::Never,
        t if t == scores.len() => Firmness::Always,
        _ => Firmness::Borderline,
    };
    Ok(times.iter().map(firmness).collect())
}
