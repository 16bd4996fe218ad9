//! What each rule costs and why each project is where it is, by solving again.

use super::instance::Instance;
use super::model::{Goal, Model, Rule};
use super::outcome::{Outcome, Reason, RuleUse};
use super::solve::{Error, Options, portfolio};
use crate::search::{Watch, maximize};
use crate::system::Row;

impl Instance {
    /// The rules of the call that can be thought away.
    pub fn rules(&self) -> Vec<Rule> {
        let mut rules: Vec<Rule> = (0..self.years).map(Rule::Cash).collect();
        rules.extend(self.region_share.keys().flat_map(|r| [Rule::RegionMin(r.clone()), Rule::RegionMax(r.clone())]));
        rules.extend(self.implementer_share.map(|_| Rule::ImplementerShare));
        rules.extend(self.gender_share.map(|_| Rule::GenderShare));
        rules.extend(self.state_cap.map(|_| Rule::StateCap));
        rules.extend(self.exclusive.iter().map(|pair| Rule::Exclusive(*pair)));
        rules.extend(self.requires.iter().map(|pair| Rule::Requires(*pair)));
        rules
    }
}

/// The model with a rule's rows emptied: they hold nothing then.
fn without(model: &Model, rule: &Rule) -> Model {
    let mut less = model.clone();
    for (row, name) in less.claims.rows.iter_mut().zip(&model.rules) {
        if name == rule {
            *row = Row::at_most(Vec::new(), 0);
        }
    }
    less
}

/// Adds to an outcome what each rule did and why each project is where it is. Costs one solve per rule and one per project not funded.
pub fn explain(instance: &Instance, options: &Options, outcome: &mut Outcome, watch: &mut Watch<'_>) -> Result<(), Error> {
    let problems = instance.check();
    if !problems.is_empty() {
        return Err(Error::Invalid(problems));
    }
    let model = Model::of(instance, options.value_only);
    let mut level = vec![None; instance.projects.len()];
    outcome.selected.iter().for_each(|&(p, l)| level[p] = Some(l));
    let mut moved: Vec<Vec<Rule>> = vec![Vec::new(); instance.projects.len()];
    outcome.rules.clear();
    outcome.reasons.clear();
    for rule in instance.rules() {
        let other = portfolio(instance, &without(&model, &rule), options, watch)?;
        let funded = |p: usize| other.selected.iter().any(|s| s.0 == p);
        for p in (0..level.len()).filter(|&p| level[p].is_some() != funded(p)) {
            moved[p].push(rule.clone());
        }
        let value = other.stages.iter().find(|s| s.goal == Goal::Value).map_or(0, |s| s.value);
        outcome.rules.push(RuleUse { rule, price: value - outcome.obj_int });
    }
    let levels = instance.levels();
    for (p, rules) in moved.into_iter().enumerate() {
        outcome.reasons.push(match level[p] {
            Some(level) => Reason::Funded { level, helped_by: rules },
            None => {
                let own: Vec<(usize, i64)> = (0..levels.len()).filter(|&j| levels[j].0 == p).map(|j| (j, 1)).collect();
                let mut forced = model.claims.clone();
                forced.rows.push(Row::at_least(&own, 1));
                let system = forced.frozen(&[0]);
                match maximize(&system, system.rows.len() - 1, None, watch)? {
                    Some(reached) => Reason::NotFunded { short: outcome.obj_int - reached.value, held_back_by: rules },
                    None => Reason::Excluded,
                }
            }
        });
    }
    Ok(())
}
