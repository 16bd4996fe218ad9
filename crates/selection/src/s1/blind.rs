//! The public copy of a call (SM-07): the same list is its proven result, and it shows nobody's score.
//!
//! **Lemma.** Let L keep all rules of a call, and let it be the result (lottery included) of a copy in which the same rules see the same
//! of everybody, but members of L have less merit, all others more, and the budget is relaxed (costs lowered, or left out). Then L is the
//! result of the call too.
//!
//! *Proof.* Take any other list M that keeps the call's rules. It keeps the copy's, whose budget allows more, so L beats it there: either
//! in a goal before merit, and these goals, which ask nobody's merit, are the same in both; or they are level in these and L has at least
//! as much merit in the copy. Where L and M differ, the call gives L's members no less and M's no more than the copy does, so L is no
//! further behind: it has more merit than M, and wins, or exactly as much in both, and then those never sponsored and the lottery, which
//! are the same in both, decide as in the copy. ∎
//!
//! Merit is only ever compared between lists of equally many seats (the first goal), so adding one number to everybody's merit changes
//! nothing either: the copy's marks are counted from an arbitrary point.
//!
//! **What is shown.** Of the merits, only how the marks of entry lie to each other. Others are raised half-way to where they would draw
//! level, members then lowered and others raised until one more point would make another list draw level; if the budget matters, half-way
//! only, since the many lists that are then all but level would make the proof too long to publish. Whom every list that is best in the
//! goals before merit has, stands at nought; whom none of them has, at the top; both are round distances from the other marks. A true
//! difference of two merits can be read only between those at the edge itself: level with what would have changed the list, or one point
//! from it. The copy has no penalties, no attribute that no rule in force asks, no name of a State, no cost when the budget changes
//! nothing, and else costs rounded down to the coarsest grid (a power of two) that the list bears.

use std::collections::BTreeMap;

use super::explain::merit_with;
use super::instance::{Candidates, Instance, Rules, State, Target};
use super::model::{Goal, Model, Rule};
use super::outcome::Outcome;
use super::presolve;
use super::solve::{Error, Explain, Options, best, solve};
use crate::progress::Status;
use crate::search::Stopped;

/// Up to this many nominees, each mark is exact; beyond, whoever stands behind enough better ones of their own State is put one point
/// below them without searching, which the lemma allows as well.
const EXACT: usize = 500;

/// The copy under which the same list is the proven result, with that result: what a stranger downloads and verifies.
///
/// `options` are those the outcome was solved with. The copy's candidates come in the order of the lottery, under the same ids.
///
/// # Errors
/// [`Error::NotTheResult`] if the outcome is not the proven result of the instance; [`Error::Invalid`] if the instance has faults, or
/// merits so far apart that no round distance fits beside them.
pub fn blinded(instance: &Instance, options: &Options, outcome: &Outcome) -> Result<(Instance, Outcome), Error> {
    let problems = instance.check();
    if !problems.is_empty() {
        return Err(Error::Invalid(problems));
    }
    if outcome.status != Status::Optimal || outcome.certificate.merit_only != options.merit_only {
        return Err(Error::NotTheResult);
    }
    let order = instance.order(&options.seed, &vec![true; instance.len()]);
    let call = stripped(instance, &order, options.merit_only);
    let members: Vec<bool> = order.iter().map(|i| outcome.selected.binary_search(i).is_ok()).collect();
    let before = outcome.certificate.stages.iter().take_while(|s| s.goal != Goal::Merit).map(|s| s.value).collect();
    let mut cover = Cover { call, members, before, merit_only: options.merit_only };
    cover.forget_budget(options)?;
    cover.hide_scores()?;
    cover.hide_costs(options)?;
    let found = solve(&cover.call, &Options { explain: Explain::Nobody, ..options.clone() })?;
    if found.selected != cover.list() { Err(Error::NotTheResult) } else { Ok((cover.call, found)) }
}

/// The rules in force that are targets.
fn aims(rules: &Rules, merit_only: bool, target: Target) -> bool {
    !merit_only && rules.targets.is_some_and(|t| t.get(target).is_some())
}

/// A name that no rule has.
fn unnamed<V>(named: &BTreeMap<String, V>) -> String {
    let mut name = String::new();
    while named.contains_key(&name) {
        name.push('-');
    }
    name
}

/// The call with only what the rules ask, under merits for scores, in the given order.
fn stripped(instance: &Instance, order: &[usize], merit_only: bool) -> Instance {
    let rules = &instance.rules;
    let letters: Vec<char> = instance.cand.gender.chars().collect();
    let asked =
        |letter: char| rules.gender_min.contains_key(&letter.to_string()) || (letter == 'F' && aims(rules, merit_only, Target::Women));
    let other = ['X', 'M', 'F'].into_iter().find(|l| !asked(*l)).unwrap_or('X');
    let mut states: Vec<(Option<usize>, State)> = Vec::new();
    let mut home = |i: usize| {
        // Only a cap on States asks who comes from the same one.
        let own = rules.state_cap.map(|_| instance.cand.state[i]);
        let seen = stripped_state(instance.state(i), rules, merit_only);
        states.iter().position(|s| s.0 == own && s.1 == seen).unwrap_or_else(|| {
            states.push((own, seen));
            states.len() - 1
        })
    };
    let cand = Candidates {
        id: Some(order.iter().map(|&i| instance.id(i)).collect()),
        state: order.iter().map(|&i| home(i)).collect(),
        gender: order.iter().map(|&i| if asked(letters[i]) { letters[i] } else { other }).collect(),
        score: order.iter().map(|&i| instance.merit(i)).collect(),
        cost: order.iter().map(|&i| if rules.budget.is_some() { instance.cand.cost[i] } else { 0 }).collect(),
    };
    let states = states.into_iter().enumerate().map(|(s, (_, state))| State { iso: format!("S{}", s + 1), ..state }).collect();
    let rules = Rules { penalty: Vec::new(), ..rules.clone() };
    Instance { schema: instance.schema.clone(), name: instance.name.clone(), seed: None, states, cand, rules }
}

/// A State as the rules in force see it.
fn stripped_state(state: &State, rules: &Rules, merit_only: bool) -> State {
    let cover = rules.cover_groups && !merit_only;
    let flags =
        [(state.ldc, rules.ldc_min, Target::Ldc), (state.lldc, rules.lldc_min, Target::Lldc), (state.sids, rules.sids_min, Target::Sids)];
    let asked = flags.map(|(_, least, target)| least.is_some() || aims(rules, merit_only, target));
    let mut shown = [0, 1, 2].map(|f| asked[f] && flags[f].0);
    // The target for any of the three needs one flag of those that nothing else asks.
    if aims(rules, merit_only, Target::Priority)
        && let Some(free) = asked.iter().position(|a| !a)
    {
        shown[free] = flags.iter().any(|f| f.0) && !shown.contains(&true);
    }
    State {
        iso: String::new(),
        group: if cover || rules.group.contains_key(&state.group) { state.group.clone() } else { unnamed(&rules.group) },
        sub: if rules.sub_max.contains_key(&state.sub) { state.sub.clone() } else { unnamed(&rules.sub_max) },
        ldc: shown[0],
        lldc: shown[1],
        sids: shown[2],
        sponsored: i64::from((rules.new_state_min.is_some() || rules.tie_first.is_some()) && state.sponsored > 0),
    }
}

/// A copy in the making. At every step the list is its result.
struct Cover {
    call: Instance,
    members: Vec<bool>,
    /// The goals before merit, at their best.
    before: Vec<i64>,
    merit_only: bool,
}

impl Cover {
    fn list(&self) -> Vec<usize> {
        (0..self.call.len()).filter(|&i| self.members[i]).collect()
    }

    fn merit(&self) -> i64 {
        self.list().iter().map(|&i| self.call.cand.score[i]).sum()
    }

    /// Leaves the budget out, if that changes nothing.
    fn forget_budget(&mut self, options: &Options) -> Result<(), Stopped> {
        let Some(budget) = self.call.rules.budget.take() else { return Ok(()) };
        if best(&self.call, options, &mut |_| true)?.is_some_and(|b| b.selected == self.list()) {
            self.call.cand.cost.fill(0);
        } else {
            self.call.rules.budget = Some(budget);
        }
        Ok(())
    }

    /// Merit between the list and the best one in which a candidate's place is the other way round, the goals before merit at their
    /// best; nothing, if there is none.
    fn slack(&self, cand: usize) -> Result<Option<i64>, Stopped> {
        let other = i64::from(!self.members[cand]);
        let reached = merit_with(&self.call, self.merit_only, &self.before, (cand, other), &mut |_| true)?;
        Ok(reached.map(|merit| self.merit() - merit))
    }

    /// Moves a mark away from what the list needs.
    fn relax(&mut self, cand: usize, by: i64) {
        self.call.cand.score[cand] += if self.members[cand] { -by.max(0) } else { by.max(0) };
    }

    /// Moves every mark as far as no further list draws level; or half as far, if the budget is in force.
    fn hide_scores(&mut self) -> Result<(), Stopped> {
        let truth = self.call.cand.score.clone();
        let exact = truth.len() <= EXACT;
        // With a budget, lists that are all but level are many and hard to tell apart: all the way would make a proof too long to publish.
        let half = self.call.rules.budget.is_some();
        let (members, others): (Vec<usize>, Vec<usize>) = (0..truth.len()).partition(|&i| self.members[i]);
        let mut free = vec![false; truth.len()];
        // Half-way first, so that the edge lies between the last member and the first of the others and is nobody's score.
        for &cand in others.iter().filter(|_| exact) {
            match self.slack(cand)? {
                Some(slack) => self.relax(cand, slack / 2),
                None => free[cand] = true,
            }
        }
        for cand in members.into_iter().chain(others) {
            if free[cand] || (half && exact && !self.members[cand]) {
                continue;
            }
            if let Some(under) = self.just_behind(cand).filter(|_| !exact) {
                self.relax(cand, under - self.call.cand.score[cand]);
                continue;
            }
            match self.slack(cand)? {
                Some(slack) => self.relax(cand, if half { slack / 2 } else { slack - 1 }),
                None => free[cand] = true,
            }
        }
        self.count_anew(&truth, &free);
        Ok(())
    }

    /// One point below those who stand before a candidate and keep them off every best list.
    fn just_behind(&self, cand: usize) -> Option<i64> {
        if self.members[cand] {
            return None;
        }
        let letters = self.call.cand.gender.as_bytes();
        let column = &self.call.cand;
        let mut before: Vec<i64> = (0..self.call.len())
            .filter(|&i| column.state[i] == column.state[cand] && letters[i] == letters[cand])
            .filter(|&i| column.score[i] > column.score[cand] && column.cost[i] <= column.cost[cand])
            .map(|i| column.score[i])
            .collect();
        before.sort_unstable_by(|a, b| b.cmp(a));
        let needed = presolve::needed(&self.call).checked_sub(1)?;
        before.get(needed).map(|mark| mark - 1)
    }

    /// Puts the lowest bound mark at a round number, those who cannot be done without at nought, and those who cannot come in as far
    /// above the highest bound mark.
    fn count_anew(&mut self, truth: &[i64], free: &[bool]) {
        let marks = &mut self.call.cand.score;
        let bound = || marks.iter().zip(free).filter(|(_, free)| !**free).map(|(mark, _)| *mark);
        let any = truth.first().copied().unwrap_or(0);
        let (low, high) = (bound().min().unwrap_or(any), bound().max().unwrap_or(any));
        let all = || truth.iter().copied().chain([low, high]);
        let wide = all().max().unwrap_or(0).abs_diff(all().min().unwrap_or(0));
        let round = (3..18).map(|d| 10_i64.pow(d)).find(|r| r.unsigned_abs() >= wide).unwrap_or(1 << 53);
        for (cand, mark) in marks.iter_mut().enumerate() {
            *mark = match (free[cand], self.members[cand]) {
                (false, _) => *mark - low + round,
                (true, true) => 0,
                (true, false) => high - low + 2 * round,
            };
        }
    }

    /// Rounds all costs down to the coarsest grid that the list bears.
    fn hide_costs(&mut self, options: &Options) -> Result<(), Stopped> {
        if self.call.rules.budget.is_none() {
            return Ok(());
        }
        // Each grid is twice the one before, so costs only go down and the first that is too coarse is followed by none that is not.
        let mut grid = 2;
        let dearest = self.call.cand.cost.iter().copied().max().unwrap_or(0);
        while grid <= dearest.saturating_mul(2) {
            let costs = self.call.cand.cost.iter().map(|c| c / grid * grid).collect();
            let before = std::mem::replace(&mut self.call.cand.cost, costs);
            if best(&self.call, options, &mut |_| true)?.is_none_or(|b| b.selected != self.list()) {
                self.call.cand.cost = before;
                break;
            }
            grid *= 2;
        }
        Ok(())
    }
}

/// Why a copy does not cover a call.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Uncovered {
    /// The call or the copy has faults.
    #[error("the {0} has faults")]
    Faulty(&'static str),
    /// Other nominees, or others on the list.
    #[error("the copy does not have the same nominees")]
    Nominees,
    /// Other rules, apart from budget and penalty.
    #[error("the copy's rules are not those of the call")]
    Rules,
    /// A rule sees another candidate set.
    #[error("a rule counts other nominees in the copy than in the call")]
    Attributes,
    /// Costs or budget that allow less than the true ones.
    #[error("the copy's budget allows less than the true one, or the list exceeds the true one")]
    Budget,
    /// Merits that favour the list.
    #[error("the copy favours somebody on the list, or disfavours somebody who is not")]
    Merit,
}

/// Whether the copy is an honest cover of the call for the list, which names candidates of the copy: what the lemma asks for, and hence
/// whether the copy's proof, once verified, proves that the list is the result of the call. For auditors, who see both.
///
/// `outcome` is the copy's; verify it with [`crate::verify::check`].
///
/// # Errors
/// What is not as the lemma asks.
pub fn covers(call: &Instance, copy: &Instance, outcome: &Outcome) -> Result<(), Uncovered> {
    for (name, instance) in [("call", call), ("copy", copy)] {
        if !instance.check().is_empty() {
            return Err(Uncovered::Faulty(name));
        }
    }
    let index: BTreeMap<String, usize> = (0..call.len()).map(|i| (call.id(i), i)).collect();
    let places: Option<Vec<usize>> = (0..copy.len()).map(|i| index.get(&copy.id(i)).copied()).collect();
    let places = places.filter(|p| p.len() == call.len()).ok_or(Uncovered::Nominees)?;
    if outcome.selected.iter().any(|&i| i >= copy.len()) {
        return Err(Uncovered::Nominees);
    }
    let bare = |rules: &Rules| Rules { penalty: Vec::new(), budget: None, ..rules.clone() };
    if bare(&call.rules) != bare(&copy.rules) {
        return Err(Uncovered::Rules);
    }
    let letters: Vec<char> = call.cand.gender.chars().collect();
    let cand = Candidates {
        id: None,
        state: places.iter().map(|&i| call.cand.state[i]).collect(),
        gender: places.iter().map(|&i| letters[i]).collect(),
        score: places.iter().map(|&i| call.cand.score[i]).collect(),
        cost: places.iter().map(|&i| call.cand.cost[i]).collect(),
    };
    let call = Instance { cand, ..call.clone() };
    if seen(&call, outcome.certificate.merit_only) != seen(copy, outcome.certificate.merit_only) {
        return Err(Uncovered::Attributes);
    }
    let spent: i64 = outcome.selected.iter().map(|&i| call.cand.cost[i]).sum();
    let dearer = copy.cand.cost.iter().zip(&call.cand.cost).any(|(copy, call)| copy > call);
    let tighter = copy.rules.budget.is_some_and(|b| dearer || call.rules.budget.is_none_or(|true_budget| b < true_budget));
    if tighter || call.rules.budget.is_some_and(|b| spent > b) {
        return Err(Uncovered::Budget);
    }
    // One number may have been added to every merit.
    let added = |i: usize| copy.merit(i) - call.merit(i);
    let (members, others): (Vec<usize>, Vec<usize>) = (0..copy.len()).partition(|i| outcome.selected.contains(i));
    let most = members.into_iter().map(added).max();
    let least = others.into_iter().map(added).min();
    if most.zip(least).is_some_and(|(most, least)| most > least) { Err(Uncovered::Merit) } else { Ok(()) }
}

/// What the rules count, by rule and limit, and what the goals do.
type Seen = (Vec<(Option<Rule>, Terms, i64)>, Vec<Terms>);
type Terms = Vec<(usize, i64)>;

/// All that the rules and goals see, but for budget and merit.
fn seen(instance: &Instance, merit_only: bool) -> Seen {
    let model = Model::of(instance, &vec![true; instance.len()], merit_only);
    let rows = model.rules.into_iter().zip(model.claims.rows).filter(|(rule, _)| *rule != Some(Rule::Budget));
    let mut rows: Vec<_> = rows.map(|(rule, row)| (rule, row.terms, row.rhs)).collect();
    // The rows of the States come in the States' order, which is not the same in the copy.
    rows.sort_unstable();
    let goals = model.goals.iter().zip(model.claims.goals).filter(|(goal, _)| **goal != Goal::Merit).map(|(_, terms)| terms);
    (rows, goals.collect())
}
