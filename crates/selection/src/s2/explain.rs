//! What each rule costs and why each project is where it is, by solving again.

use super::instance::Instance;
use super::model::{Goal, Model, Rule};
use super::outcome::{Outcome, Reason, RuleUse};
use super::solve::{Error, Options, portfolio};
use crate::conflict::smallest;
use crate::progress::{Bound, PATIENCE};
use crate::search::{Stopped, Watch, maximize, satisfy};
use crate::system::{Row, System};

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
    for (p, rules) in moved.into_iter().enumerate() {
        outcome.reasons.push(match level[p] {
            Some(level) => Reason::Funded { level, helped_by: rules },
            None => {
                let mut system = with(instance, &model, p);
                system.rows.push(Row::at_least(&model.claims.goals[0], 0));
                match maximize(&system, system.rows.len() - 1, None, watch)? {
                    Some(reached) => Reason::NotFunded { short: outcome.obj_int - reached.value, held_back_by: rules },
                    None => Reason::Excluded { by: barred(instance, &model, p, watch)?.map_or_else(Vec::new, |core| core.rules) },
                }
            }
        });
    }
    Ok(())
}

/// All rules, and the project in.
pub(super) fn with(instance: &Instance, model: &Model, project: usize) -> System {
    let own: Vec<(usize, i64)> = instance.levels().iter().enumerate().filter(|(_, l)| l.0 == project).map(|(j, _)| (j, 1)).collect();
    let mut system = model.claims.frozen(&[]);
    system.rows.push(Row::at_least(&own, 1));
    system
}

/// Rules that leave no room for a project.
pub(super) struct Barring {
    pub(super) rules: Vec<Rule>,
    /// Whether no smaller set of rules does.
    pub(super) smallest: bool,
}

/// The smallest set of rules that leave no room for a project, as far as bounded work finds it; nothing, if there is room.
pub(super) fn barred(instance: &Instance, model: &Model, project: usize, watch: &mut Watch<'_>) -> Result<Option<Barring>, Stopped> {
    let rules = instance.rules();
    let whole = with(instance, model, project);
    let (mut bound, mut first) = (Bound::new(usize::MAX), true);
    let core = smallest(rules.len(), &mut |set| {
        let mut system = whole.clone();
        for (name, row) in model.rules.iter().zip(&mut system.rows) {
            if rules.contains(name) && !set.iter().any(|&r| rules[r] == *name) {
                *row = Row::at_most(Vec::new(), 0);
            }
        }
        let found = satisfy(&system, &mut |p| watch(p) && bound.spend(&system.rows))?;
        if std::mem::take(&mut first) {
            bound = Bound::new(PATIENCE);
        }
        Ok(found.map(|point| {
            let broken = |rule: &Rule| model.rules.iter().zip(&whole.rows).any(|(name, row)| name == rule && !row.holds(&point));
            rules.iter().map(|rule| !broken(rule)).collect()
        }))
    })?;
    Ok(core.map(|core| Barring { rules: core.rules.into_iter().map(|r| rules[r].clone()).collect(), smallest: core.smallest }))
}
