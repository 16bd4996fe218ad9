//! From instance to outcome.

use super::greedy::greedy;
use super::instance::{Instance, Problem};
use super::model::{Goal, Model};
use super::outcome::{Certificate, GoalValue, Outcome, SCHEMA, Stage};
use crate::CODE;
use crate::lottery::{self, Lottery};
use crate::progress::{Progress, Status, Watch};
use crate::proof::Node;
use crate::prove::{Task, prove};
use crate::search::Stopped;
use crate::solver::Solver;

/// What to solve for.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The lottery's randomness.
    pub seed: Vec<u8>,
    /// Who searches first.
    pub solver: &'static dyn Solver,
    /// Leave out the amount awarded as a goal (`--goal merit`).
    pub value_only: bool,
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
    /// The caller stopped the search.
    #[error("stopped")]
    Stopped,
}

impl From<Stopped> for Error {
    fn from(_: Stopped) -> Self {
        Self::Stopped
    }
}

/// The best portfolio under the rules, with its proof.
pub fn solve(instance: &Instance, options: &Options) -> Result<Outcome, Error> {
    solve_watched(instance, options, &mut |_| true)
}

/// As [`solve`]; the watch is told how the search stands, and asked whether to go on. If it says no, the best portfolio known (an empty one,
/// at worst) is the outcome, with status [`Status::Stopped`] and a proof of how far from the best it can be.
pub fn solve_watched(instance: &Instance, options: &Options, watch: &mut dyn FnMut(&Progress) -> bool) -> Result<Outcome, Error> {
    let inputs = lottery::digest(&serde_json::to_value(instance).unwrap_or_default());
    solve_of(instance, options, inputs, watch)
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
    let found = search(instance, &Model::of(instance, options.value_only), options, watch)?;
    let value = |of: fn(&Stage) -> i64| found.stages.iter().find(|s| s.goal == Goal::Value).map_or(0, of);
    Ok(Outcome {
        schema: SCHEMA.to_owned(),
        code: CODE.to_owned(),
        inputs,
        status: if found.lottery.is_some() { Status::Optimal } else { Status::Stopped },
        obj_int: value(|s| s.value),
        bound: value(|s| s.bound.unwrap_or(s.value)),
        selected: found.selected,
        goals: found.goals,
        lottery: Lottery::hmac(&options.seed),
        certificate: Certificate { value_only: options.value_only, stages: found.stages, lottery: found.lottery.unwrap_or_default() },
        solver: options.solver.name().to_owned(),
        cpu_ms: None,
        rules: Vec::new(),
        reasons: Vec::new(),
    })
}

/// The portfolio the goals and the lottery choose.
pub(super) struct Portfolio {
    pub(super) selected: Vec<(usize, usize)>,
    pub(super) goals: Vec<GoalValue>,
    /// One per goal; fewer if the search was stopped.
    pub(super) stages: Vec<Stage>,
    /// Absent if the search was stopped.
    pub(super) lottery: Option<Vec<Node>>,
}

/// Solves a model of a checked instance to the end.
pub(super) fn portfolio(instance: &Instance, model: &Model, options: &Options, watch: &mut Watch<'_>) -> Result<Portfolio, Error> {
    let found = search(instance, model, options, watch)?;
    if found.lottery.is_none() { Err(Error::Stopped) } else { Ok(found) }
}

/// As [`portfolio`]; stopped, it gives the best portfolio known.
fn search(instance: &Instance, model: &Model, options: &Options, watch: &mut Watch<'_>) -> Result<Portfolio, Error> {
    let levels = instance.levels();
    let task = Task {
        claims: &model.claims,
        names: &model.goals.iter().map(|g| g.name()).collect::<Vec<_>>(),
        main: 0,
        order: &instance.order(&options.seed),
        solver: options.solver,
        known: &|| greedy(model),
        fallback: Some(&model.claims.lo),
        polish: &|point| model.point((0..levels.len()).filter(|&j| point[j] == 1)),
    };
    // The empty portfolio keeps every rule of a checked instance, so there always is a best one.
    let proven = prove(&task, watch)?.ok_or(Error::Stopped)?;
    let values = model.goals.iter().copied().zip(proven.values.iter().copied());
    let last = proven.trees.len().saturating_sub(1);
    let bound = |t: usize| proven.bound.filter(|_| t == last);
    let goals = values.clone().enumerate().map(|(t, (goal, value))| GoalValue { goal, value, bound: bound(t) }).collect();
    let staged = values.zip(proven.trees).enumerate();
    let stages = staged.map(|(t, ((goal, value), tree))| Stage { goal, value, bound: bound(t), tree }).collect();
    let selected = levels.into_iter().zip(&proven.point).filter(|(_, x)| **x == 1).map(|(level, _)| level).collect();
    Ok(Portfolio { selected, goals, stages, lottery: proven.lottery })
}
