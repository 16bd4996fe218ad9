//! From instance to outcome.

use super::instance::{Instance, Problem};
use super::model::{Goal, Model};
use super::outcome::{Certificate, GoalValue, Outcome, SCHEMA, Stage};
use crate::CODE;
use crate::lottery::{self, Lottery};
use crate::proof::Node;
use crate::prove::prove;
use crate::search::{Stopped, Watch};
use crate::solver::Solver;

/// What to solve for.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The lottery's randomness.
    pub seed: Vec<u8>,
    /// Who searches first.
    pub solver: Solver,
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

/// As [`solve`]; the watch is asked now and then whether to go on.
pub fn solve_watched(instance: &Instance, options: &Options, watch: &mut dyn FnMut(usize) -> bool) -> Result<Outcome, Error> {
    let inputs = lottery::digest(&serde_json::to_value(instance).unwrap_or_default());
    decide(instance, options, inputs, watch)
}

/// An instance from its text.
pub fn parse(text: &str) -> Result<Instance, Error> {
    serde_json::from_str(text).map_err(|e| Error::Unreadable(e.to_string()))
}

/// Text in, text out: the outcome of the instance as JSON. Unknown fields of the instance are ignored but stay in the digest.
pub fn solve_json(text: &str, options: &Options) -> Result<String, Error> {
    let value: serde_json::Value = serde_json::from_str(text).map_err(|e| Error::Unreadable(e.to_string()))?;
    let outcome = decide(&parse(text)?, options, lottery::digest(&value), &mut |_| true)?;
    serde_json::to_string(&outcome).map_err(|e| Error::Unreadable(e.to_string()))
}

fn decide(instance: &Instance, options: &Options, inputs: String, watch: &mut dyn FnMut(usize) -> bool) -> Result<Outcome, Error> {
    let problems = instance.check();
    if !problems.is_empty() {
        return Err(Error::Invalid(problems));
    }
    let found = portfolio(instance, &Model::of(instance, options.value_only), options, watch)?;
    let value = found.stages.iter().find(|s| s.goal == Goal::Value).map_or(0, |s| s.value);
    Ok(Outcome {
        schema: SCHEMA.to_owned(),
        code: CODE.to_owned(),
        inputs,
        status: "optimal".to_owned(),
        obj_int: value,
        selected: found.selected,
        goals: found.stages.iter().map(|s| GoalValue { goal: s.goal, value: s.value }).collect(),
        bound: value,
        lottery: Lottery::hmac(&options.seed),
        certificate: Certificate { value_only: options.value_only, stages: found.stages, lottery: found.lottery },
        solver: options.solver.name().to_owned(),
        cpu_ms: None,
        rules: Vec::new(),
        reasons: Vec::new(),
    })
}

/// The portfolio the goals and the lottery choose.
pub(super) struct Portfolio {
    pub(super) selected: Vec<(usize, usize)>,
    pub(super) stages: Vec<Stage>,
    pub(super) lottery: Vec<Node>,
}

/// Solves a model of a checked instance.
pub(super) fn portfolio(instance: &Instance, model: &Model, options: &Options, watch: &mut Watch<'_>) -> Result<Portfolio, Error> {
    // The empty portfolio keeps every rule of a checked instance, so there always is a best one.
    let proven = prove(&model.claims, 0, &instance.order(&options.seed), options.solver, watch)?.ok_or(Error::Stopped)?;
    let named = model.goals.iter().zip(proven.values).zip(proven.trees);
    let levels = instance.levels().into_iter().enumerate();
    Ok(Portfolio {
        selected: levels.filter(|(j, _)| proven.point[*j] == 1).map(|(_, level)| level).collect(),
        stages: named.map(|((&goal, value), tree)| Stage { goal, value, tree }).collect(),
        lottery: proven.lottery,
    })
}
