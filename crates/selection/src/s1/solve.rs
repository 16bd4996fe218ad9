//! From instance to outcome.

use super::explain;
use super::instance::{Instance, Problem};
use super::model::{Goal, Model};
use super::outcome::{Certificate, GoalValue, Outcome, SCHEMA, Stage};
use super::{presolve, reserve};
use crate::CODE;
use crate::lottery::{self, Lottery};
use crate::progress::{Progress, Status, Watch};
use crate::proof::Node;
use crate::prove::{Task, prove};
use crate::search::Stopped;
use crate::solver::Solver;

/// What to solve for and how much to say about it.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The lottery's randomness.
    pub seed: Vec<u8>,
    /// Who searches first.
    pub solver: &'static dyn Solver,
    /// Leave out coverage and targets (`--goal merit`).
    pub merit_only: bool,
    /// Whom to explain.
    pub explain: Explain,
}

/// Explanations cost a few solves per candidate and rule.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Explain {
    /// Everybody and every rule.
    #[default]
    Everyone,
    /// The list and its proof only.
    Nobody,
}

/// Why there is no outcome.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The text is not an instance.
    #[error("not an instance: {0}")]
    Unreadable(String),
    /// The instance has faults; all of them are listed.
    #[error("the instance has {} fault(s), the first: {}", .0.len(), .0.first().map(ToString::to_string).unwrap_or_default())]
    Invalid(Vec<Problem>),
    /// The caller stopped the search before any list was known.
    #[error("stopped")]
    Stopped,
    /// The search for a contradiction ended before it found one, or a list.
    #[error("neither a list nor a contradiction was found within the work given to the question")]
    Undecided,
    /// A public copy was asked for of a list that is not the proven result.
    #[error("the list is not the proven result of this instance")]
    NotTheResult,
}

impl From<Stopped> for Error {
    fn from(_: Stopped) -> Self {
        Self::Stopped
    }
}

/// The best list under the rules, with its proof.
pub fn solve(instance: &Instance, options: &Options) -> Result<Outcome, Error> {
    solve_watched(instance, options, &mut |_| true)
}

/// As [`solve`]; the watch is told how the search stands, and asked whether to go on. If it says no, the best list known is the outcome,
/// with status [`Status::Stopped`] and a proof of how far from the best it can be; a list already proven stays [`Status::Optimal`], without
/// explanations. [`Error::Stopped`] if no list is known yet.
pub fn solve_watched(instance: &Instance, options: &Options, watch: &mut dyn FnMut(&Progress) -> bool) -> Result<Outcome, Error> {
    let inputs = lottery::digest(&serde_json::to_value(instance).unwrap_or_default());
    solve_of(instance, options, inputs, watch)
}

/// As [`solve_watched`], for whoever knows the digest of the instance's canonical JSON already: it is what the result names.
pub fn solve_of(
    instance: &Instance,
    options: &Options,
    inputs: String,
    watch: &mut dyn FnMut(&Progress) -> bool,
) -> Result<Outcome, Error> {
    let problems = instance.check();
    if !problems.is_empty() {
        return Err(Error::Invalid(problems));
    }
    let mut outcome = Outcome {
        schema: SCHEMA.to_owned(),
        code: CODE.to_owned(),
        inputs,
        status: Status::Optimal,
        conflict: None,
        obj_int: None,
        selected: Vec::new(),
        goals: Vec::new(),
        bound: None,
        lottery: Lottery::hmac(&options.seed),
        certificate: Certificate { merit_only: options.merit_only, ..Certificate::default() },
        solver: options.solver.name().to_owned(),
        cpu_ms: None,
        rules: Vec::new(),
        reasons: Vec::new(),
        replacements: Vec::new(),
        reserve: Vec::new(),
    };
    let Some(best) = search(instance, options, watch)? else {
        let (conflict, tree) = explain::conflict_with_proof(instance, None, watch)?;
        outcome.status = Status::Infeasible;
        outcome.conflict = Some(conflict);
        outcome.certificate.infeasible = tree;
        return Ok(outcome);
    };
    outcome.obj_int = best.value(Goal::Merit);
    outcome.bound = best.stages.iter().find(|s| s.goal == Goal::Merit).map(|s| s.bound.unwrap_or(s.value));
    outcome.goals = best.goals;
    outcome.selected = best.selected;
    outcome.certificate.drops = best.drops;
    outcome.certificate.stages = best.stages;
    outcome.rules = explain::uses(instance, &outcome.selected);
    let Some(lottery) = best.lottery else {
        outcome.status = Status::Stopped;
        return Ok(outcome);
    };
    outcome.certificate.lottery = lottery;
    if options.explain == Explain::Everyone {
        reserve::fill(instance, options, &mut outcome);
        let stage = outcome.goals.len() + 1;
        let mut on = |p: &Progress| watch(&Progress { stage, goal: "explanations", best: None, bound: None, ..*p });
        if explain::fill(instance, options, &mut outcome, &mut on).is_err() {
            outcome.rules = explain::uses(instance, &outcome.selected);
            outcome.reasons.clear();
        }
    }
    Ok(outcome)
}

/// An instance from its text.
pub fn parse(text: &str) -> Result<Instance, Error> {
    serde_json::from_str(text).map_err(|e| Error::Unreadable(e.to_string()))
}

/// Text in, text out: the outcome of the instance as JSON. Unknown fields of the instance are ignored but stay in the digest.
pub fn solve_json(text: &str, options: &Options) -> Result<String, Error> {
    let inputs = lottery::digest_of(text.as_bytes()).map_err(|e| Error::Unreadable(e.to_string()))?;
    let outcome = solve_of(&parse(text)?, options, inputs, &mut |_| true)?;
    serde_json::to_string(&outcome).map_err(|e| Error::Unreadable(e.to_string()))
}

/// The list the goals and the lottery choose.
pub(super) struct Best {
    pub(super) selected: Vec<usize>,
    pub(super) goals: Vec<GoalValue>,
    pub(super) drops: presolve::Drops,
    /// One per goal; fewer if the search was stopped.
    pub(super) stages: Vec<Stage>,
    /// Absent if the search was stopped.
    pub(super) lottery: Option<Vec<Node>>,
}

impl Best {
    pub(super) fn value(&self, goal: Goal) -> Option<i64> {
        self.goals.iter().find(|g| g.goal == goal).map(|g| if goal == Goal::Shortfall { -g.value } else { g.value })
    }
}

/// Solves a checked instance to the end; `None` if no list keeps the rules.
pub(super) fn best(instance: &Instance, options: &Options, watch: &mut Watch<'_>) -> Result<Option<Best>, Stopped> {
    let best = search(instance, options, watch)?;
    if best.as_ref().is_some_and(|b| b.lottery.is_none()) { Err(Stopped) } else { Ok(best) }
}

/// As [`best`]; stopped, it gives the best list known.
fn search(instance: &Instance, options: &Options, watch: &mut Watch<'_>) -> Result<Option<Best>, Stopped> {
    let drops = presolve::drops(instance);
    let mut keep = vec![true; instance.len()];
    drops.who().for_each(|i| keep[i] = false);
    let model = Model::of(instance, &keep, options.merit_only);
    let selected = |point: &[i64]| (0..instance.len()).filter(|&i| point[i] == 1).collect::<Vec<_>>();
    let task = Task {
        claims: &model.claims,
        names: &model.goals.iter().map(|g| g.name()).collect::<Vec<_>>(),
        main: model.place(Goal::Merit).unwrap_or(0),
        order: &instance.order(&options.seed, &keep),
        solver: options.solver,
        known: &|| None,
        fallback: None,
        polish: &|point| model.point(&selected(&point)),
    };
    let Some(proven) = prove(&task, watch)? else { return Ok(None) };
    let values = model.goals.iter().copied().zip(proven.values.iter().copied());
    let last = proven.trees.len().saturating_sub(1);
    let bound = |t: usize| proven.bound.filter(|_| t == last);
    let goals = values.clone().enumerate().map(|(t, (goal, value))| GoalValue::shown(goal, value).within(bound(t))).collect();
    let staged = values.zip(proven.trees).enumerate();
    let stages = staged.map(|(t, ((goal, value), tree))| Stage { goal, value, bound: bound(t), tree }).collect();
    Ok(Some(Best { selected: selected(&proven.point), goals, drops, stages, lottery: proven.lottery }))
}
