//! The rules in numbers: rows over one 0/1 variable per project and level, and the goals in their order.
//!
//! Amounts are in thousands, shares in percent. Where there are shares, the awarded total has a variable of its own, the last one, and a
//! region's share of at least α is α·total − Σ 100·amount of the region ≤ 0: without it every share would be a row over all projects.
//! Since an empty portfolio falls short of no share, the least regional shortfall is always nought; the regional floors are therefore
//! rules.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::instance::{Instance, UNIT, percents};
use crate::claims::Claims;
use crate::system::Row;

/// A rule by name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// At most one level of a project.
    OneLevel,
    /// The awarded total is the sum of the amounts.
    Total,
    /// Cash awarded up to and including a year.
    Cash(usize),
    /// Least share of a region.
    RegionMin(String),
    /// Greatest share of a region.
    RegionMax(String),
    /// Greatest share of one implementer.
    ImplementerShare,
    /// Least share for gender-focused projects.
    GenderShare,
    /// Most projects of one State.
    StateCap,
    /// One of two.
    Exclusive([usize; 2]),
    /// The first only with the second.
    Requires([usize; 2]),
}

/// The goals, each proven and frozen before the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Goal {
    /// Most value.
    Value,
    /// Most awarded, in thousands: least unspent.
    Awarded,
}

impl Goal {
    /// The goal's name, as in results.
    pub fn name(self) -> &'static str {
        match self {
            Self::Value => "value",
            Self::Awarded => "awarded",
        }
    }
}

/// The instance as rows and goals, with their names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Model {
    /// The numbers.
    pub claims: Claims,
    /// The rule each row comes from.
    pub rules: Vec<Rule>,
    /// The goals' names.
    pub goals: Vec<Goal>,
    /// The variable of the awarded total, if there is one, and the amounts it sums up.
    pub(super) total: Option<(usize, Vec<(usize, i64)>)>,
}

impl Model {
    /// The model of a checked instance. With `value_only` the amount awarded is no goal.
    pub fn of(instance: &Instance, value_only: bool) -> Self {
        let levels = instance.levels();
        let n = levels.len();
        let claims = Claims { lo: vec![0; n], hi: vec![1; n], ..Claims::default() };
        let mut model = Self { claims, rules: Vec::new(), goals: Vec::new(), total: None };
        let level = |j: usize| &instance.projects[levels[j].0].levels[levels[j].1];
        let amount = |j: usize| level(j).amount / UNIT;
        let mut of_project: Vec<Vec<(usize, i64)>> = vec![Vec::new(); instance.projects.len()];
        levels.iter().enumerate().for_each(|(j, (p, _))| of_project[*p].push((j, 1)));

        for terms in of_project.iter().filter(|t| t.len() > 1) {
            model.push(Rule::OneLevel, Row::at_most(terms.clone(), 1));
        }
        for year in 0..instance.years {
            let spent = |j: usize| level(j).cash[..=year].iter().sum::<i64>() / UNIT;
            model.push(Rule::Cash(year), Row::at_most(row(n, spent), instance.limit(year)));
        }
        if !instance.region_share.is_empty() || instance.implementer_share.is_some() || instance.gender_share.is_some() {
            let amounts = row(n, amount);
            let total = model.claims.variable(amounts.iter().map(|t| t.1).sum());
            for sign in [1, -1] {
                let terms = amounts.iter().map(|&(j, a)| (j, sign * a)).chain([(total, -sign)]);
                model.push(Rule::Total, Row::at_most(terms.collect(), 0));
            }
            model.share_out(instance, &levels, total, &amounts);
            model.total = Some((total, amounts));
        }
        if let Some(cap) = instance.state_cap {
            let mut states: BTreeMap<&str, Vec<(usize, i64)>> = BTreeMap::new();
            levels.iter().enumerate().for_each(|(j, (p, _))| states.entry(&instance.projects[*p].state).or_default().push((j, 1)));
            for terms in states.into_values() {
                model.push(Rule::StateCap, Row::at_most(terms, cap));
            }
        }
        for &[a, b] in &instance.exclusive {
            model.push(Rule::Exclusive([a, b]), Row::at_most([&of_project[a][..], &of_project[b]].concat(), 1));
        }
        for &[a, b] in &instance.requires {
            let needed = of_project[b].iter().map(|&(j, _)| (j, -1));
            model.push(Rule::Requires([a, b]), Row::at_most(of_project[a].iter().copied().chain(needed).collect(), 0));
        }

        model.goals.push(Goal::Value);
        model.claims.goals.push(row(n, |j| level(j).value));
        if !value_only {
            model.goals.push(Goal::Awarded);
            model.claims.goals.push(row(n, amount));
        }
        model
    }

    /// The shares of the total: at least, or at most, so many percent for some of the amounts.
    fn share_out(&mut self, instance: &Instance, levels: &[(usize, usize)], total: usize, amounts: &[(usize, i64)]) {
        let part = |sign: i64, percent: i64, test: &dyn Fn(usize) -> bool| {
            let inside = amounts.iter().filter(|t| test(levels[t.0].0)).map(|&(j, a)| (j, sign * 100 * a));
            Row::at_most(inside.chain([(total, -sign * percent)].into_iter().filter(|t| t.1 != 0)).collect(), 0)
        };
        for (name, [least, most]) in &instance.region_share {
            let inside = |p: usize| instance.projects[p].region == *name;
            self.push(Rule::RegionMin(name.clone()), part(-1, percents(*least).unwrap_or(100), &inside));
            self.push(Rule::RegionMax(name.clone()), part(1, percents(*most).unwrap_or(0), &inside));
        }
        if let Some(most) = instance.implementer_share.and_then(percents) {
            let mut names: BTreeMap<String, Vec<(usize, i64)>> = BTreeMap::new();
            for &(j, a) in amounts {
                names.entry(instance.implementer(levels[j].0)).or_default().push((j, 100 * a));
            }
            for mut terms in names.into_values() {
                terms.extend([(total, -most)].into_iter().filter(|t| t.1 != 0));
                self.push(Rule::ImplementerShare, Row::at_most(terms, 0));
            }
        }
        if let Some(least) = instance.gender_share.and_then(percents) {
            self.push(Rule::GenderShare, part(-1, least, &|p| instance.projects[p].gender));
        }
    }

    /// The point of a portfolio that has the levels of these variables.
    pub fn point(&self, chosen: impl IntoIterator<Item = usize>) -> Vec<i64> {
        let mut point = self.claims.lo.clone();
        chosen.into_iter().for_each(|j| point[j] = 1);
        if let Some((total, amounts)) = &self.total {
            point[*total] = amounts.iter().map(|&(j, a)| a * point[j]).sum();
        }
        point
    }

    fn push(&mut self, rule: Rule, row: Row) {
        self.rules.push(rule);
        self.claims.rows.push(row);
    }
}

/// The terms that are not nought.
fn row(n: usize, coefficient: impl Fn(usize) -> i64) -> Vec<(usize, i64)> {
    (0..n).map(|j| (j, coefficient(j))).filter(|t| t.1 != 0).collect()
}
