//! Checks a published result: exact integer arithmetic, no solver, no floating point.
//!
//! The verifier reads the instance and the result, builds the rules' rows itself, and walks the proof. It trusts nothing in the result.
//! What it establishes: the list keeps every rule; no list is better in any goal, in their order; no equally good list comes before it
//! in the order of the lottery; or, if there is no list, that the named rules contradict each other. It uses the schema, the model
//! (what the rules mean) and the exact sums, and none of the code that searched.

use serde::Deserialize;

use crate::claims::Claims;
use crate::lottery;
use crate::progress::Status;
use crate::proof::Node;
use crate::s1::model::{Goal, Model};
use crate::s1::{Instance, Outcome, presolve};
use crate::s2;
use crate::system::{Row, Sum, System, step};

/// What was proven.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// Goals proven.
    pub goals: usize,
    /// Steps of proof walked.
    pub steps: usize,
    /// Whether there is a list; else the conflict was proven.
    pub feasible: bool,
    /// By how much the list may miss the best, and in which goal, if the search was stopped; without it, the list is the best there is,
    /// and drawn among its equals unless `drawn` is false.
    pub within: Option<Within>,
    /// Whether ties are proven to be drawn as the lottery says.
    pub drawn: bool,
}

/// How far from the best a list of a stopped search can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Within {
    /// The goal's place, from nought; those before it are proven, those after it are not.
    pub goal: usize,
    /// No list that reaches the goals before is better in this one by more.
    pub gap: i64,
}

/// Where a result breaks.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Broken {
    /// A text is not what it should be.
    #[error("unreadable: {0}")]
    Unreadable(String),
    /// The instance itself has faults.
    #[error("the instance has faults: {0}")]
    Instance(String),
    /// The result belongs to other inputs.
    #[error("the result was made from other inputs: it names {named}, these are {these}")]
    Inputs {
        /// The digest the result names.
        named: String,
        /// The digest of the instance at hand.
        these: String,
    },
    /// A part of the result contradicts the instance or another part.
    #[error("{0}")]
    Result(&'static str),
    /// A candidate was left out beforehand without right.
    #[error("candidate {0} was left out beforehand without right")]
    Drop(usize),
    /// The list breaks a rule.
    #[error("the list breaks row {0} of the rules")]
    Rule(usize),
    /// A goal has not the value stated.
    #[error("goal {goal} is {found}, not {stated}")]
    Value {
        /// The goal.
        goal: &'static str,
        /// What the list gives.
        found: i64,
        /// What the result says.
        stated: i64,
    },
    /// A step of a proof does not hold.
    #[error("the proof of {proof} breaks at step {step}: {why}")]
    Step {
        /// Which proof.
        proof: String,
        /// Number of the node, from nought.
        step: usize,
        /// What is wrong there.
        why: Why,
    },
}

/// Why a step of proof does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Why {
    /// The sum of the rows does not refute what is left.
    #[error("the multipliers refute nothing")]
    RefutesNothing,
    /// A negative multiplier, an unknown row, or numbers beyond all bounds.
    #[error("the multipliers are not valid")]
    Multipliers,
    /// A branch on a variable that does not exist.
    #[error("the branch is on no variable")]
    Branch,
    /// A lottery leaf where an earlier list might be left.
    #[error("an earlier list of the lottery may be left")]
    Earlier,
    /// The proof ends before everything is refuted.
    #[error("the proof ends too early")]
    Short,
    /// The bound is not the least that the proof proves.
    #[error("the bound is not the least that is proven")]
    Loose,
    /// The proof goes on after everything is refuted.
    #[error("the proof goes on after its end")]
    Long,
}

/// Checks texts: the instance's and the result's, of either kind.
pub fn json(instance: &str, result: &str) -> Result<Verified, Broken> {
    let digest = lottery::digest_of(instance.as_bytes()).map_err(|e| Broken::Unreadable(e.to_string()))?;
    match read::<Instance>(instance) {
        Ok(call) => check(&call, &digest, &read(result)?),
        // It is of the other kind, or has faults.
        Err(fault) => match read::<s2::Instance>(instance) {
            Ok(call) => check_portfolio(&call, &digest, &read(result)?),
            Err(other) => Err(if read::<Kind>(instance)?.schema.as_deref() == Some(s2::SCHEMA) { other } else { fault }),
        },
    }
}

/// What an instance says it is.
#[derive(Deserialize)]
struct Kind {
    schema: Option<String>,
}

fn read<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, Broken> {
    serde_json::from_str(text).map_err(|e| Broken::Unreadable(e.to_string()))
}

fn same_inputs(named: &str, these: &str) -> Result<(), Broken> {
    if named == these { Ok(()) } else { Err(Broken::Inputs { named: named.to_owned(), these: these.to_owned() }) }
}

/// Checks a round of delegates; `digest` is that of the instance's canonical JSON.
pub fn check(instance: &Instance, digest: &str, outcome: &Outcome) -> Result<Verified, Broken> {
    if let Some(problem) = instance.check().first() {
        return Err(Broken::Instance(problem.to_string()));
    }
    same_inputs(&outcome.inputs, digest)?;
    if outcome.status == Status::Infeasible { check_conflict(instance, outcome) } else { check_list(instance, outcome) }
}

fn check_conflict(instance: &Instance, outcome: &Outcome) -> Result<Verified, Broken> {
    let conflict = outcome.conflict.as_ref().ok_or(Broken::Result("no conflict is named"))?;
    let hard = instance.hard_rules();
    if !conflict.rules.iter().all(|rule| hard.contains(rule)) {
        return Err(Broken::Result("the conflict names a rule that is not in force"));
    }
    let figures = outcome.obj_int.is_some() || outcome.bound.is_some() || !outcome.goals.is_empty();
    if figures || !outcome.selected.is_empty() || !outcome.certificate.stages.is_empty() {
        return Err(Broken::Result("there is a list although there can be none"));
    }
    let system = Model::of(instance, &vec![true; instance.len()], true).only(&conflict.rules);
    let tree = &outcome.certificate.infeasible;
    walk(system, None, tree, None).map_err(named("the conflict"))?;
    Ok(Verified { goals: 0, steps: tree.len(), feasible: false, within: None, drawn: false })
}

fn check_list(instance: &Instance, outcome: &Outcome) -> Result<Verified, Broken> {
    let certificate = &outcome.certificate;
    let selected = &outcome.selected;
    if outcome.conflict.is_some() || !certificate.infeasible.is_empty() {
        return Err(Broken::Result("there is a conflict although there is a list"));
    }
    if selected.windows(2).any(|w| w[0] >= w[1]) || selected.last().is_some_and(|&l| l >= instance.len()) {
        return Err(Broken::Result("the list is not in order or names somebody who is not a candidate"));
    }
    let keep = check_drops(instance, &certificate.drops)?;
    if selected.iter().any(|&i| !keep[i]) {
        return Err(Broken::Result("the list has somebody who was left out beforehand"));
    }
    let model = Model::of(instance, &keep, certificate.merit_only);
    let point = model.point(selected);
    check_rules(&model.claims, &point)?;
    let sign = |goal: Goal| if goal == Goal::Shortfall { -1 } else { 1 };
    let stages = certificate.stages.iter();
    let proof = Proof {
        claims: &model.claims,
        names: model.goals.iter().map(|g| g.name()).collect(),
        shown: outcome.goals.iter().map(|g| (g.goal.name(), sign(g.goal) * g.value, g.bound.map(|b| sign(g.goal) * b))).collect(),
        stages: stages.map(|s| (s.goal.name(), s.value, s.bound, &s.tree[..])).collect(),
        lottery: &certificate.lottery,
        stopped: outcome.status == Status::Stopped,
        point: &point,
    };
    let merit = model.place(Goal::Merit).unwrap_or(0);
    if outcome.obj_int != Some(model.claims.value(merit, &point)) || outcome.bound != proof.bound(merit) {
        return Err(Broken::Result("the result's own figures differ from those of its proof"));
    }
    let seed = outcome.lottery.seed().ok_or(Broken::Result("the lottery's method is unknown or its seed not hexadecimal"))?;
    proof.check(&instance.order(&seed, &keep))
}

/// Checks a round of activities; `digest` is that of the instance's canonical JSON.
pub fn check_portfolio(instance: &s2::Instance, digest: &str, outcome: &s2::Outcome) -> Result<Verified, Broken> {
    if let Some(problem) = instance.check().first() {
        return Err(Broken::Instance(problem.to_string()));
    }
    same_inputs(&outcome.inputs, digest)?;
    let certificate = &outcome.certificate;
    let model = s2::model::Model::of(instance, certificate.value_only);
    let levels = instance.levels();
    let chosen: Result<Vec<usize>, _> = outcome.selected.iter().map(|chosen| levels.binary_search(chosen)).collect();
    let point = model.point(chosen.map_err(|_| Broken::Result("the portfolio names a level that does not exist"))?);
    if outcome.status == Status::Infeasible || outcome.selected.windows(2).any(|w| w[0] >= w[1]) {
        return Err(Broken::Result("the portfolio is not in order or its status impossible"));
    }
    check_rules(&model.claims, &point)?;
    let proof = Proof {
        claims: &model.claims,
        names: model.goals.iter().map(|g| g.name()).collect(),
        shown: outcome.goals.iter().map(|g| (g.goal.name(), g.value, g.bound)).collect(),
        stages: certificate.stages.iter().map(|s| (s.goal.name(), s.value, s.bound, &s.tree[..])).collect(),
        lottery: &certificate.lottery,
        stopped: outcome.status == Status::Stopped,
        point: &point,
    };
    if outcome.obj_int != model.claims.value(0, &point) || Some(outcome.bound) != proof.bound(0) {
        return Err(Broken::Result("the result's own figures differ from those of its proof"));
    }
    let seed = outcome.lottery.seed().ok_or(Broken::Result("the lottery's method is unknown or its seed not hexadecimal"))?;
    proof.check(&instance.order(&seed))
}

/// The point keeps every rule.
fn check_rules(claims: &Claims, point: &[i64]) -> Result<(), Broken> {
    claims.rows.iter().position(|row| !row.holds(point)).map_or(Ok(()), |row| Err(Broken::Rule(row)))
}

/// Every candidate left out must stand behind as many others of their State and gender as the State may send.
fn check_drops(instance: &Instance, drops: &presolve::Drops) -> Result<Vec<bool>, Broken> {
    // The instance is checked: its letters are F, M and X.
    let gender = instance.cand.gender.as_bytes();
    let needed = presolve::needed(instance);
    let merit: Vec<i64> = (0..instance.len()).map(|i| instance.merit(i)).collect();
    let mut keep = vec![true; instance.len()];
    for (i, before) in drops.iter() {
        let distinct = before.windows(2).all(|w| w[0] < w[1]);
        let stands_before = |&j: &usize| {
            j < instance.len()
                && instance.cand.state[j] == instance.cand.state[i]
                && gender[j] == gender[i]
                && merit[j] > merit[i]
                && instance.cand.cost[j] <= instance.cand.cost[i]
        };
        if needed == 0 || i >= instance.len() || !distinct || before.len() < needed || !before.iter().all(stands_before) {
            return Err(Broken::Drop(i));
        }
        keep[i] = false;
    }
    Ok(keep)
}

/// What is stated of the goals, of either kind of round.
struct Proof<'a> {
    claims: &'a Claims,
    /// The goals of the rules.
    names: Vec<&'static str>,
    /// The goals of the result: name, value, bound, as maximised.
    shown: Vec<(&'static str, i64, Option<i64>)>,
    /// Those of the certificate.
    stages: Vec<(&'static str, i64, Option<i64>, &'a [Node])>,
    lottery: &'a [Node],
    stopped: bool,
    point: &'a [i64],
}

impl Proof<'_> {
    /// What the certificate says no list exceeds in a goal.
    fn bound(&self, t: usize) -> Option<i64> {
        self.stages.get(t).map(|&(_, value, bound, _)| bound.unwrap_or(value))
    }

    /// Checks the goals in their order, then the lottery.
    fn check(&self, order: &[usize]) -> Result<Verified, Broken> {
        self.check_figures()?;
        let values: Vec<i64> = self.shown.iter().map(|s| s.1).collect();
        let (mut steps, mut within) = (self.lottery.len(), None);
        let (claims, places) = without_noughts(self.claims);
        for (t, &(name, value, bound, tree)) in self.stages.iter().enumerate() {
            let beyond = Broken::Result("a goal's value is beyond all bounds");
            let reached = [&values[..t], &[bound.unwrap_or(value)]].concat();
            let goal = format!("goal {name}");
            walk(claims.better(&reached, t).ok_or(beyond.clone())?, Some(&places), tree, None).map_err(named(&goal))?;
            steps += tree.len();
            if let Some(bound) = bound {
                let whole = |gap: &i64| *gap >= 0 && gap % step(&self.claims.goals[t]) == 0;
                let gap = bound.checked_sub(value).filter(whole).ok_or(named(&goal)((tree.len(), Why::Loose)))?;
                if gap > 0 && walk(claims.at_bound(&reached, t).ok_or(beyond)?, Some(&places), tree, None).is_ok() {
                    return Err(named(&goal)((tree.len(), Why::Loose)));
                }
                within = Some(Within { goal: t, gap });
            }
        }
        if !self.stopped {
            walk(claims.frozen(&values), Some(&places), self.lottery, Some((self.point, order))).map_err(named("the lottery"))?;
        }
        let goals = self.stages.len() - usize::from(within.is_some());
        Ok(Verified { goals, steps, feasible: true, within, drawn: !self.stopped })
    }

    /// The goals named are the rules' own, in order, with the values the list gives them; all are proven, unless the search was stopped:
    /// then the last one proven has a bound, or the lottery is missing.
    fn check_figures(&self) -> Result<(), Broken> {
        let all = self.stages.len() == self.names.len();
        let others = Broken::Result("the goals are not those of the rules");
        if !self.shown.iter().map(|s| s.0).eq(self.names.iter().copied()) || self.stages.len() > self.names.len() {
            return Err(others);
        }
        for (t, &(goal, stated, bound)) in self.shown.iter().enumerate() {
            let found = self.claims.value(t, self.point);
            let stage = self.stages.get(t);
            if stage.is_some_and(|s| s.0 != goal) {
                return Err(others);
            }
            if let Some(stated) = [Some(stated), stage.map(|s| s.1)].into_iter().flatten().find(|s| *s != found) {
                return Err(Broken::Value { goal, found, stated });
            }
            let last = t + 1 == self.stages.len();
            if bound != stage.and_then(|s| s.2) || (bound.is_some() && !(last && self.stopped)) {
                return Err(Broken::Result("a bound is not where the search was stopped"));
            }
            if last && !all && bound.is_none() {
                return Err(Broken::Result("goals are left without proof or bound"));
            }
        }
        if self.stages.is_empty() || (self.stopped && !self.lottery.is_empty()) {
            return Err(Broken::Result("nothing is proven, or a stopped search drew lots"));
        }
        Ok(())
    }
}

fn named(proof: &str) -> impl FnOnce((usize, Why)) -> Broken + '_ {
    move |(step, why)| Broken::Step { proof: proof.to_owned(), step, why }
}

/// Whether a proof shows that the system has no solution.
pub(crate) fn refutes(system: System, tree: &[Node]) -> bool {
    walk(system, None, tree, None).is_ok()
}

/// The claims over the variables that are not nought for good, and where each variable stands among them. Whoever was left out beforehand is
/// in no row, and need not be carried through every proof.
fn without_noughts(claims: &Claims) -> (Claims, Vec<Option<usize>>) {
    let stays: Vec<usize> = (0..claims.lo.len()).filter(|&j| (claims.lo[j], claims.hi[j]) != (0, 0)).collect();
    let mut places = vec![None; claims.lo.len()];
    stays.iter().enumerate().for_each(|(new, &old)| places[old] = Some(new));
    let terms = |terms: &[(usize, i64)]| terms.iter().filter_map(|&(j, a)| places[j].map(|new| (new, a))).collect();
    let less = Claims {
        lo: stays.iter().map(|&j| claims.lo[j]).collect(),
        hi: stays.iter().map(|&j| claims.hi[j]).collect(),
        rows: claims.rows.iter().map(|row| Row { terms: terms(&row.terms), rhs: row.rhs }).collect(),
        goals: claims.goals.iter().map(|goal| terms(goal)).collect(),
    };
    (less, places)
}

/// Walks a proof that the system has no solution; with a list and an order, that it has none before the list. The proof's variables stand in
/// the system where `outer` says, or nowhere, being nought.
fn walk(system: System, outer: Option<&[Option<usize>]>, tree: &[Node], list: Option<(&[i64], &[usize])>) -> Result<(), (usize, Why)> {
    let mut walk = Walk::new(system, outer, list);
    let mut done = false;
    for (step, node) in tree.iter().enumerate() {
        if done {
            return Err((step, Why::Long));
        }
        done = walk.step(node).map_err(|why| (step, why))?;
    }
    if done { Ok(()) } else { Err((tree.len(), Why::Short)) }
}

/// The state of a walk: the box at hand and those still to be refuted.
///
/// A box can turn out empty: where a fix leaves nothing, or on one side of a branch that splits nothing. Whatever follows in it proves what
/// it should. So a proof that there is nothing above a bound is one for every greater bound too.
struct Walk<'a> {
    system: System,
    /// Where the proof's variables stand in the system; absent: in their own place.
    outer: Option<&'a [Option<usize>]>,
    /// Where each variable of the whole system stands now, or the value it is fixed at for good.
    place: Vec<Result<usize, i64>>,
    trail: Vec<(usize, i64, i64)>,
    empty: bool,
    /// The boxes put aside, with the length of the trail then.
    open: Vec<(usize, Aside)>,
    list: Option<(&'a [i64], &'a [usize])>,
}

/// What a box put aside is, compared with the one it was split from.
enum Aside {
    Empty,
    Same,
    Bounds(usize, i64, i64),
}

impl<'a> Walk<'a> {
    fn new(system: System, outer: Option<&'a [Option<usize>]>, list: Option<(&'a [i64], &'a [usize])>) -> Self {
        let place = (0..system.lo.len()).map(Ok).collect();
        let mut walk = Self { system, outer, place, trail: Vec::new(), empty: false, open: Vec::new(), list };
        walk.shrink();
        walk
    }

    /// Takes one node. True when nothing is left to refute.
    fn step(&mut self, node: &Node) -> Result<bool, Why> {
        match node {
            Node::Below(..) | Node::Above(..) if self.empty => self.open.push((self.trail.len(), Aside::Empty)),
            Node::Below(j, at) => self.split(*j, *at, false)?,
            Node::Above(j, at) => self.split(*j, *at, true)?,
            Node::Fix(_) if self.empty => {}
            Node::Fix(weights) => self.fix(weights)?,
            Node::Leaf(weights) => {
                if !self.empty && self.sum(weights)?.1 >= 0 {
                    return Err(Why::RefutesNothing);
                }
                return Ok(self.close());
            }
            Node::Later(()) => {
                if !self.empty && !self.is_later() {
                    return Err(Why::Earlier);
                }
                return Ok(self.close());
            }
        }
        Ok(false)
    }

    /// Where a variable of the proof stands now, or its value for good; nothing, if there is no such variable.
    fn stands(&self, variable: usize) -> Option<Result<usize, i64>> {
        match self.outer {
            None => self.place.get(variable).copied(),
            Some(outer) => outer.get(variable)?.map_or(Some(Err(0)), |inner| self.place.get(inner).copied()),
        }
    }

    fn sum(&self, weights: &[(usize, i64)]) -> Result<(Sum, i128), Why> {
        let sum = Sum::of(&self.system.rows, self.system.lo.len(), weights).ok_or(Why::Multipliers)?;
        let spare = sum.spare(&self.system.lo, &self.system.hi).ok_or(Why::Multipliers)?;
        Ok((sum, spare))
    }

    fn set(&mut self, j: usize, lo: i64, hi: i64) {
        self.trail.push((j, self.system.lo[j], self.system.hi[j]));
        (self.system.lo[j], self.system.hi[j]) = (lo, hi);
    }

    fn split(&mut self, variable: usize, at: i64, above_first: bool) -> Result<(), Why> {
        // A variable fixed for good has one value, wherever it stood.
        let place = self.stands(variable).ok_or(Why::Branch)?;
        let (lo, hi) = place.map_or_else(|value| (value, value), |j| (self.system.lo[j], self.system.hi[j]));
        let mark = self.trail.len();
        match place {
            Ok(j) if (lo..hi).contains(&at) => {
                let (below, above) = ((lo, at), (at + 1, hi));
                let (first, second) = if above_first { (above, below) } else { (below, above) };
                self.open.push((mark, Aside::Bounds(j, second.0, second.1)));
                self.set(j, first.0, first.1);
            }
            // Everything is on one side.
            _ if (at < lo) == above_first => self.open.push((mark, Aside::Empty)),
            _ => {
                self.open.push((mark, Aside::Same));
                self.empty = true;
            }
        }
        Ok(())
    }

    fn fix(&mut self, weights: &[(usize, i64)]) -> Result<(), Why> {
        let (sum, spare) = self.sum(weights)?;
        if spare < 0 {
            self.empty = true;
            return Ok(());
        }
        let mut changes = Vec::new();
        sum.tighten(spare, &self.system.lo, &self.system.hi, |j, lo, hi| changes.push((j, lo, hi)));
        changes.into_iter().for_each(|(j, lo, hi)| self.set(j, lo, hi));
        self.shrink();
        Ok(())
    }

    /// The box at hand is refuted; goes on with the next, if there is one.
    fn close(&mut self) -> bool {
        let Some((mark, aside)) = self.open.pop() else { return true };
        for (j, lo, hi) in self.trail.split_off(mark).into_iter().rev() {
            (self.system.lo[j], self.system.hi[j]) = (lo, hi);
        }
        self.empty = matches!(aside, Aside::Empty);
        if let Aside::Bounds(j, lo, hi) = aside {
            self.set(j, lo, hi);
        }
        false
    }

    /// With no box waiting, bounds are for good: the fixed variables can be taken out of the rows.
    fn shrink(&mut self) {
        let System { lo, hi, rows } = &self.system;
        let free: Vec<usize> = (0..lo.len()).filter(|&j| lo[j] != hi[j]).collect();
        if !self.open.is_empty() || free.len() * 2 > lo.len() {
            return;
        }
        let mut number: Vec<Result<usize, i64>> = lo.iter().map(|&v| Err(v)).collect();
        free.iter().enumerate().for_each(|(new, &old)| number[old] = Ok(new));
        let short = |row: &Row| {
            let mut short = Row { terms: Vec::new(), rhs: row.rhs };
            for &(j, a) in &row.terms {
                match number[j] {
                    Ok(new) => short.terms.push((new, a)),
                    Err(value) => short.rhs -= a * value,
                }
            }
            short
        };
        let rows = rows.iter().map(short).collect();
        let of = |bounds: &[i64]| free.iter().map(|&j| bounds[j]).collect::<Vec<_>>();
        self.system = System { lo: of(lo), hi: of(hi), rows };
        self.place.iter_mut().for_each(|p| *p = p.and_then(|j| number[j]));
        self.trail.clear();
    }

    /// Whether every point of the box is the list itself or comes after it: walking the order, nobody outside the list can be in
    /// before somebody of the list is out.
    fn is_later(&self) -> bool {
        let Some((list, order)) = self.list else { return false };
        for &candidate in order {
            let Some(place) = self.stands(candidate) else { return false };
            let hi = place.map_or_else(|fixed| fixed, |j| self.system.hi[j]);
            match list[candidate] {
                1 if hi == 0 => return true,
                1 => {}
                _ if hi == 0 => {}
                _ => return false,
            }
        }
        true
    }
}
