//! The rules in numbers: rows over one 0/1 variable per candidate, and the goals in their order.
//!
//! Variables: candidate i is variable i; then one per regional group that asks to be covered; then one per target, counting who is
//! missing. Solver and verifier both read the rules through this module and nothing else.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::instance::{Instance, State, Target};
use crate::claims::Claims;
use crate::system::{Row, System};

/// A rule by name, as reasons, conflicts and reports refer to it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[schemars(rename = "RoundRule")]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// Number of seats.
    Seats,
    /// Travel budget.
    Budget,
    /// Most delegates of one State.
    StateCap,
    /// Least number of a gender.
    GenderMin(String),
    /// Least number of a regional group.
    GroupMin(String),
    /// Greatest number of a regional group.
    GroupMax(String),
    /// Greatest number of a sub-region.
    SubMax(String),
    /// Least number from LDCs.
    LdcMin,
    /// Least number from LLDCs.
    LldcMin,
    /// Least number from SIDS.
    SidsMin,
    /// Least number from States never sponsored.
    NewStateMin,
    /// A seat for every regional group, if arithmetic allows.
    CoverGroups,
    /// A target of the shortfall goal.
    Target(Target),
}

/// The goals, each proven and frozen before the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Goal {
    /// Most seats filled.
    Seats,
    /// Most regional groups with a seat.
    Coverage,
    /// Least shortfall from the targets, by weight. Its value is the shortfall.
    Shortfall,
    /// Most merit.
    Merit,
    /// Most delegates from States never sponsored.
    NeverSponsored,
}

impl Goal {
    /// The goal's name, as in results.
    pub fn name(self) -> &'static str {
        match self {
            Self::Seats => "seats",
            Self::Coverage => "coverage",
            Self::Shortfall => "shortfall",
            Self::Merit => "merit",
            Self::NeverSponsored => "never_sponsored",
        }
    }
}

/// The instance as rows and goals, with their names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Model {
    /// The numbers. The shortfall is maximised as its negative.
    pub claims: Claims,
    /// The rule each row comes from; none for the definition of a goal's own variable.
    pub rules: Vec<Option<Rule>>,
    /// The goals' names.
    pub goals: Vec<Goal>,
    candidates: usize,
}

/// Whether a State counts for a target, but for women.
fn of_target(state: &State, target: Target) -> bool {
    match target {
        Target::Ldc => state.ldc,
        Target::Lldc => state.lldc,
        Target::Sids => state.sids,
        Target::Priority => state.ldc || state.lldc || state.sids,
        Target::Women => false,
    }
}

impl Model {
    /// The model of a checked instance over the candidates marked as kept. With `merit_only`, coverage and targets are left out.
    pub fn of(instance: &Instance, keep: &[bool], merit_only: bool) -> Self {
        let rules = &instance.rules;
        let n = instance.len();
        let gender: Vec<char> = instance.cand.gender.chars().collect();
        let kept: Vec<usize> = (0..n).filter(|&i| keep[i]).collect();
        let those = |test: &dyn Fn(usize) -> bool| kept.iter().filter(|&&i| test(i)).map(|&i| (i, 1)).collect::<Vec<_>>();
        let claims = Claims { lo: vec![0; n], hi: keep.iter().map(|&k| i64::from(k)).collect(), ..Claims::default() };
        let mut model = Self { claims, rules: Vec::new(), goals: Vec::new(), candidates: n };
        let all = those(&|_| true);

        model.push(Rule::Seats, Row::at_most(all.clone(), rules.k));
        if let Some(budget) = rules.budget {
            model.push(Rule::Budget, Row::at_most(kept.iter().map(|&i| (i, instance.cand.cost[i])).collect(), budget));
        }
        if let Some(cap) = rules.state_cap {
            let mut by_state: BTreeMap<usize, Vec<(usize, i64)>> = BTreeMap::new();
            kept.iter().for_each(|&i| by_state.entry(instance.cand.state[i]).or_default().push((i, 1)));
            for terms in by_state.into_values() {
                model.push(Rule::StateCap, Row::at_most(terms, cap));
            }
        }
        for (name, &least) in &rules.gender_min {
            let terms = those(&|i| name.starts_with(gender[i]));
            model.push(Rule::GenderMin(name.clone()), Row::at_least(&terms, least));
        }
        for (name, &[least, most]) in &rules.group {
            let terms = those(&|i| instance.state(i).group == *name);
            model.push(Rule::GroupMin(name.clone()), Row::at_least(&terms, least));
            model.push(Rule::GroupMax(name.clone()), Row::at_most(terms, most));
        }
        for (name, &most) in &rules.sub_max {
            model.push(Rule::SubMax(name.clone()), Row::at_most(those(&|i| instance.state(i).sub == *name), most));
        }
        let new = those(&|i| instance.state(i).sponsored == 0);
        for (rule, least, target) in [
            (Rule::LdcMin, rules.ldc_min, Target::Ldc),
            (Rule::LldcMin, rules.lldc_min, Target::Lldc),
            (Rule::SidsMin, rules.sids_min, Target::Sids),
        ] {
            if let Some(least) = least {
                model.push(rule, Row::at_least(&those(&|i| of_target(instance.state(i), target)), least));
            }
        }
        if let Some(least) = rules.new_state_min {
            model.push(Rule::NewStateMin, Row::at_least(&new, least));
        }

        model.goal(Goal::Seats, all);
        if rules.cover_groups && !merit_only {
            model.cover(instance, &kept);
        }
        if !merit_only {
            model.aim(instance, &|t| those(&|i| if t == Target::Women { gender[i] == 'F' } else { of_target(instance.state(i), t) }));
        }
        model.goal(Goal::Merit, kept.iter().map(|&i| (i, instance.merit(i))).filter(|t| t.1 != 0).collect());
        if rules.tie_first.is_some() {
            model.goal(Goal::NeverSponsored, new);
        }
        model
    }

    fn push(&mut self, rule: Rule, row: Row) {
        self.rules.push(Some(rule));
        self.claims.rows.push(row);
    }

    fn define(&mut self, row: Row) {
        self.rules.push(None);
        self.claims.rows.push(row);
    }

    fn goal(&mut self, goal: Goal, terms: Vec<(usize, i64)>) {
        self.goals.push(goal);
        self.claims.goals.push(terms);
    }

    /// Where a goal stands in the order.
    pub fn place(&self, goal: Goal) -> Option<usize> {
        self.goals.iter().position(|g| *g == goal)
    }

    /// The rows with only some of the rules; the others hold nothing.
    pub fn only(&self, set: &[Rule]) -> System {
        let held = |rule: &Option<Rule>| rule.as_ref().is_none_or(|rule| set.contains(rule));
        let kept = |(rule, row): (&Option<Rule>, &Row)| if held(rule) { row.clone() } else { Row::at_most(Vec::new(), 0) };
        System {
            lo: self.claims.lo.clone(),
            hi: self.claims.hi.clone(),
            rows: self.rules.iter().zip(&self.claims.rows).map(kept).collect(),
        }
    }

    /// The point of a list: its candidates, and the goals' own variables as good as the list allows.
    pub fn point(&self, selected: &[usize]) -> Vec<i64> {
        let mut point = self.claims.lo.clone();
        selected.iter().for_each(|&i| point[i] = 1);
        for (row, _) in self.claims.rows.iter().zip(&self.rules).filter(|(_, rule)| rule.is_none()) {
            for &(own, a) in row.terms.iter().filter(|t| t.0 >= self.candidates) {
                // a = 1: a group is covered as far as the row allows; a = -1: as many are missing as the row demands.
                let room = row.rhs - row.terms.iter().filter(|t| t.0 != own).map(|&(j, a)| a * point[j]).sum::<i64>();
                point[own] = if a > 0 { room } else { -room }.clamp(0, self.claims.hi[own]);
            }
        }
        point
    }

    /// One variable per regional group with a nominee, one only if the group has a seat; the goal counts them.
    fn cover(&mut self, instance: &Instance, kept: &[usize]) {
        let mut by_group: BTreeMap<&str, Vec<(usize, i64)>> = BTreeMap::new();
        kept.iter().for_each(|&i| by_group.entry(&instance.state(i).group).or_default().push((i, -1)));
        let mut goal = Vec::new();
        for mut terms in by_group.into_values() {
            let covered = self.claims.variable(1);
            terms.push((covered, 1));
            goal.push((covered, 1));
            self.define(Row::at_most(terms, 0));
        }
        self.goal(Goal::Coverage, goal);
    }

    /// One variable per target for those missing; the goal is their weighted sum, negative.
    fn aim(&mut self, instance: &Instance, those: &dyn Fn(Target) -> Vec<(usize, i64)>) {
        let Some(targets) = instance.rules.targets else { return };
        let weights = instance.rules.target_weights.unwrap_or_default();
        let mut goal = Vec::new();
        for target in Target::ALL {
            let Some(want) = targets.get(target) else { continue };
            let mut terms = those(target);
            let missing = self.claims.variable(want);
            terms.push((missing, 1));
            self.define(Row::at_least(&terms, want));
            goal.push((missing, -weights.get(target).unwrap_or(1)));
        }
        goal.retain(|t| t.1 != 0);
        self.goal(Goal::Shortfall, goal);
    }
}
