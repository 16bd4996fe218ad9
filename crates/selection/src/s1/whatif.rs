//! Questions around a round: what if a rule's number were another, what would make the rules possible, what does an override cost,
//! how firm is the list.

use serde::{Deserialize, Serialize};

use super::explain::{Conflict, conflict_if_any, uses};
use super::instance::{Instance, Target};
use super::model::{Goal, Model, Rule};
use super::outcome::{GoalValue, Outcome, RuleUse};
use super::solve::{Error, Options, best};
use crate::progress::{Bound, PATIENCE, Progress};
use crate::search::{Stopped, Watch, climb};
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

/// A change of one rule's number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Relaxation {
    /// The rule.
    pub rule: Rule,
    /// The change of its number, as [`Instance::with`] takes it.
    pub by: i64,
}

/// Why no list keeps the rules, and every way out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnosis {
    /// The smallest set of rules that contradict each other; nothing, if some list keeps all.
    pub conflict: Option<Conflict>,
    /// Each is enough by itself, and the least that is.
    pub single: Vec<Relaxation>,
    /// If no change of one rule is enough: changes that together are, with the least sum of relative changes (each change as a part of
    /// its rule's number, or of one where that is nought).
    pub together: Vec<Relaxation>,
    /// The search for changes ended before it was through: others may do as well, or less of them.
    #[serde(default)]
    pub cut_short: bool,
}

/// Finds out whether any list keeps the rules; if not, which rules contradict each other and what would help. A way is always named, unless the
/// search for it was cut short, by the watch or because it would take more than a few seconds.
///
/// # Errors
/// The instance has faults; the watch said stop, or the work given to the question was used up, before a list or a contradiction was known.
pub fn diagnose(instance: &Instance, watch: &mut dyn FnMut(&Progress) -> bool) -> Result<Diagnosis, Error> {
    let problems = instance.check();
    if !problems.is_empty() {
        return Err(Error::Invalid(problems));
    }
    let mut told = false;
    let watch = &mut |p: &Progress| {
        told = told || !watch(p);
        !told
    };
    let conflict = match conflict_if_any(instance, None, PATIENCE, watch) {
        Ok(Some((conflict, _))) => conflict,
        Ok(None) => return Ok(Diagnosis::default()),
        Err(Stopped) if told => return Err(Error::Stopped),
        Err(Stopped) => return Err(Error::Undecided),
    };
    let mut found = Diagnosis { conflict: Some(conflict), ..Diagnosis::default() };
    let mut bound = Bound::new(PATIENCE);
    (found.single, found.cut_short) = singles(instance, &mut bound, watch);
    if found.single.is_empty() {
        // What is found by the time the work is used up may not be the least, but it is a way.
        let (changes, proven) = least_changes(instance, &instance.hard_rules(), &mut Bound::new(PATIENCE), watch);
        found.together = changes.unwrap_or_default();
        found.cut_short |= !proven;
    }
    Ok(found)
}

/// For each hard rule that alone can make the rules possible, the least change that does. Empty if the rules are possible, or if no
/// single rule suffices.
///
/// # Errors
/// The instance has faults, or not all was found within bounded work.
pub fn relaxations(instance: &Instance) -> Result<Vec<Relaxation>, Error> {
    let problems = instance.check();
    if !problems.is_empty() {
        return Err(Error::Invalid(problems));
    }
    let (found, cut_short) = singles(instance, &mut Bound::new(PATIENCE), &mut |_| true);
    if cut_short { Err(Error::Undecided) } else { Ok(found) }
}

/// The rules that alone suffice, as far as found, and whether the search was cut short.
fn singles(instance: &Instance, bound: &mut Bound, watch: &mut Watch<'_>) -> (Vec<Relaxation>, bool) {
    let (mut found, mut cut_short) = (Vec::new(), false);
    for rule in instance.hard_rules() {
        let (changes, proven) = least_changes(instance, &[rule], bound, watch);
        cut_short |= !proven;
        match changes {
            // Nothing needs to change.
            Some(changes) if changes.is_empty() => return (Vec::new(), cut_short),
            Some(changes) => found.extend(changes),
            None => {}
        }
    }
    (found, cut_short)
}

/// The changes of some rules that let a list keep all, with the least sum of relative changes; nothing, if no change of these does. And whether
/// that is proven, or the search was cut short.
fn least_changes(instance: &Instance, rules: &[Rule], bound: &mut Bound, watch: &mut Watch<'_>) -> (Option<Vec<Relaxation>>, bool) {
    let model = Model::of(instance, &vec![true; instance.len()], true);
    let Some(prices) = prices(instance, rules) else { return (None, true) };
    let mut proven = true;
    let mut best: Option<(i128, Vec<Relaxation>)> = None;
    // Either the budget stays, or at least as much is spent: what exceeds it is then counted without a variable as wide as the money.
    for exceeded in [false, true].into_iter().filter(|exceeded| !exceeded || rules.contains(&Rule::Budget)) {
        let mut way = Way { model: model.clone(), costs: Vec::new(), base: vec![0; rules.len()], rooms: vec![None; rules.len()] };
        for (r, rule) in rules.iter().enumerate() {
            if *rule != Rule::Budget {
                way.give_way(r, rule, prices[r]);
            } else if exceeded {
                way.exceed_budget(prices[r]);
            }
        }
        let mut system = way.model.claims.frozen(&[]);
        system.rows.push(Row::at_least(&way.costs, 0));
        let point = match climb(&system, system.rows.len() - 1, None, &mut |p| watch(p) && bound.spend(&system.rows)) {
            Ok(reached) => reached.map(|reached| reached.point),
            Err(mut halt) => {
                proven = false;
                halt.dive()
            }
        };
        let Some(point) = point else { continue };
        let changes: Vec<Relaxation> = rules
            .iter()
            .enumerate()
            .map(|(r, rule)| {
                let spent = || (0..instance.len()).filter(|&i| point[i] == 1).map(|i| instance.cand.cost[i]).sum::<i64>();
                let by = match way.rooms[r] {
                    Some(room) => way.base[r] + point[room],
                    None => (spent() - instance.rules.budget.unwrap_or(0)).max(0),
                };
                Relaxation { rule: rule.clone(), by: if is_least(rule) { -by } else { by } }
            })
            .collect();
        let paid = changes.iter().zip(&prices).map(|(change, &price)| i128::from(change.by.abs()) * i128::from(price)).sum();
        if best.as_ref().is_none_or(|b| paid < b.0) {
            best = Some((paid, changes.into_iter().filter(|change| change.by != 0).collect()));
        }
    }
    (best.map(|(_, changes)| changes), proven)
}

fn is_least(rule: &Rule) -> bool {
    matches!(rule, Rule::GenderMin(_) | Rule::GroupMin(_) | Rule::LdcMin | Rule::LldcMin | Rule::SidsMin | Rule::NewStateMin)
}

/// The rules with room to give way, and what that costs.
struct Way {
    model: Model,
    /// The goal: what is paid, negative.
    costs: Vec<(usize, i64)>,
    /// By rule: what it must give way in any case.
    base: Vec<i64>,
    /// By rule: the variable for how much further.
    rooms: Vec<Option<usize>>,
}

impl Way {
    fn give_way(&mut self, r: usize, rule: &Rule, price: i64) {
        let (lo, hi) = (self.model.claims.lo.clone(), self.model.claims.hi.clone());
        let own: Vec<usize> = (0..self.model.rules.len()).filter(|&row| self.model.rules[row].as_ref() == Some(rule)).collect();
        let rows = &mut self.model.claims.rows;
        let whole = |over: Option<i128>| over.and_then(|over| i64::try_from(over).ok()).unwrap_or(0).max(0);
        let negated = |row: &Row| row.terms.iter().map(|&(j, a)| (j, -a)).collect();
        let least = |row: &Row| -Row::at_most(negated(row), 0).greatest(&lo, &hi) - i128::from(row.rhs);
        self.base[r] = whole(own.iter().map(|&row| least(&rows[row])).max());
        own.iter().for_each(|&row| rows[row].rhs += self.base[r]);
        let most = whole(own.iter().map(|&row| rows[row].greatest(&lo, &hi) - i128::from(rows[row].rhs)).max());
        let room = self.model.claims.variable(most);
        own.iter().for_each(|&row| self.model.claims.rows[row].terms.push((room, -1)));
        self.rooms[r] = Some(room);
        self.costs.push((room, -price));
    }

    fn exceed_budget(&mut self, price: i64) {
        for (rule, row) in self.model.rules.iter().zip(&mut self.model.claims.rows) {
            if *rule == Some(Rule::Budget) {
                self.costs.extend(row.terms.iter().map(|&(i, cost)| (i, -price * cost)).filter(|t| t.1 != 0));
                *row = Row::at_least(&row.terms, row.rhs);
            }
        }
    }
}

/// What one step of each rule costs: its part of the rule's number, in the finest whole parts whose sums still fit. `None` if none do.
fn prices(instance: &Instance, rules: &[Rule]) -> Option<Vec<i64>> {
    let mut asked = instance.clone();
    let all: i64 = instance.cand.cost.iter().sum();
    let everybody = i64::try_from(instance.len()).ok()?;
    let numbers: Vec<i64> = rules.iter().map(|rule| asked.number(rule).map_or(1, |n| *n).max(1)).collect();
    let mut parts = 1_000_000_000;
    while parts > 0 {
        let prices: Vec<i64> = numbers.iter().map(|number| (parts / number).max(1)).collect();
        let most = |rule: &Rule| i128::from(if *rule == Rule::Budget { all } else { everybody });
        let sum: i128 = rules.iter().zip(&prices).map(|(rule, &price)| most(rule) * i128::from(price)).sum();
        if sum < 1 << 60 {
            return Some(prices);
        }
        parts /= 10;
    }
    None
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
