//! From instance to outcome.

use super::explain;
use super::instance::{Instance, Problem};
use super::model::{Goal, Model};
use super::outcome::{Certificate, GoalValue, Outcome, SCHEMA, Stage, Status};
use super::{presolve, reserve};
use crate::CODE;
use crate::lottery::{self, Lottery};
use crate::proof::Node;
use crate::prove::prove;
use crate::search::{Stopped, Watch};
use crate::solver::Solver;

/// What to solve for and how much to say about it.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The lottery's randomness.
    pub seed: Vec<u8>,
    /// Who searches first.
    pub solver: Solver,
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
    /// The caller stopped the search.
    #[error("stopped")]
    Stopped,
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

/// As [`solve`]; the watch is asked now and then whether to go on.
pub fn solve_watched(instance: &Instance, options: &Options, watch: &mut dyn FnMut(usize) -> bool) -> Result<Outcome, Error> {
    let inputs = lottery::digest(&serde_json::to_value(instance).unwrap_or_default());
    decide(instance, options, inputs, watch)
}

fn decide(instance: &Instance, options: &Options, inputs: String, watch: &mut dyn FnMut(usize) -> bool) -> Result<Outcome, Error> {
    let problems = instance.check();
    if !problems.is_empty() {
        return Err(Error::Invalid(problems));
    }
    let mut outcome = Outcome {
        schema: SCHEMA.to_owned(),
        code: CODE.to_owned(),
        inputs,
        status: Status::Optimal,
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
    let Some(best) = best(instance, options, watch)? else {
        let (conflict, tree) = explain::conflict_with_proof(instance, None, watch)?;
        outcome.status = Status::Infeasible(conflict);
        outcome.certificate.infeasible = tree;
        return Ok(outcome);
    };
    outcome.obj_int = best.value(Goal::Merit);
    outcome.bound = outcome.obj_int;
    outcome.selected = best.selected;
    outcome.goals = best.stages.iter().map(|s| GoalValue::shown(s.goal, s.value)).collect();
    outcome.certificate.drops = best.drops;
    outcome.certificate.stages = best.stages;
    outcome.certificate.lottery = best.lottery;
    outcome.rules = explain::uses(instance, &outcome.selected);
    if options.explain == Explain::Everyone {
        reserve::fill(instance, options, &mut outcome);
        explain::fill(instance, options, &mut outcome, watch)?;
    }
    Ok(outcome)
}

/// An instance from its text.
pub fn parse(text: &str) -> Result<Instance, Error> {
    serde_json::from_str(text).map_err(|e| Error::Unreadable(e.to_string()))
}

/// Text in, text out: the outcome of the instance as JSON. Unknown fields of the instance are ignored but stay in the digest.
pub fn solve_json(text: &str, options: &Options) -> Result<String, Error> {
    let value: serde_json::Value = serde_json::from_str(text).map_err(|e| Error::Unreadable(e.to_string()))?;
    let inputs = lottery::digest(&value);
    drop(value);
    let outcome = decide(&parse(text)?, options, inputs, &mut |_| true)?;
    serde_json::to_string(&outcome).map_err(|e| Error::Unreadable(e.to_string()))
}

/// The list the goals and the lottery choose.
pub(super) struct Best {
    pub(super) selected: Vec<usize>,
    pub(super) drops: Vec<presolve::Drop>,
    pub(super) stages: Vec<Stage>,
    pub(super) lottery: Vec<Node>,
}

impl Best {
    pub(super) fn value(&self, goal: Goal) -> Option<i64> {
        self.stages.iter().find(|s| s.goal == goal).map(|s| s.value)
    }
}

/// Solves a checked instance; `None` if no list keeps the rules.
pub(super) fn best(instance: &Instance, options: &Options, watch: &mut Watch<'_>) -> Result<Option<Best>, Stopped> {
    let drops = presolve::drops(instance);
    let mut keep = vec![true; instance.len()];
    drops.iter().for_each(|d| keep[d.0] = false);
    let model = Model::of(instance, &keep, options.merit_only);
    let order = instance.order(&options.seed, &keep);
    let merit = model.place(Goal::Merit).unwrap_or(0);
    let Some(proven) = prove(&model.claims, merit, &order, options.solver, watch)? else { return Ok(None) };
    let named = model.goals.iter().zip(proven.values).zip(proven.trees);
    let stages = named.map(|((&goal, value), tree)| Stage { goal, value, tree }).collect();
    let selected = (0..instance.len()).filter(|&i| proven.point[i] == 1).collect();
    Ok(Some(Best { selected, drops, stages, lottery: proven.lottery }))
}
