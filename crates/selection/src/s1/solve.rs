//! From instance to outcome.

use super::explain;
use super::instance::{Instance, Problem};
use super::model::{Goal, Model};
use super::outcome::{Certificate, GoalValue, Lottery, Outcome, SCHEMA, Stage, Status};
use super::{presolve, reserve};
use crate::draw::draw;
use crate::proof::Node;
use crate::search::{Reached, Stopped, Watch, maximize};
use crate::system::{Sum, System, step};
use crate::{CODE, lottery};

/// What to solve for and how much to say about it.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The lottery's randomness.
    pub seed: Vec<u8>,
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
    let problems = instance.check();
    if !problems.is_empty() {
        return Err(Error::Invalid(problems));
    }
    let inputs = lottery::digest(&serde_json::to_value(instance).unwrap_or_default());
    let mut outcome = Outcome {
        schema: SCHEMA.to_owned(),
        code: CODE.to_owned(),
        inputs,
        status: Status::Optimal,
        obj_int: None,
        selected: Vec::new(),
        goals: Vec::new(),
        bound: None,
        lottery: Lottery { method: "hmac-sha256".to_owned(), seed: lottery::hex(&options.seed) },
        certificate: Certificate { merit_only: options.merit_only, ..Certificate::default() },
        solver: "bursar".to_owned(),
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
    let shown = |s: &Stage| GoalValue { goal: s.goal, value: if s.goal == Goal::Shortfall { -s.value } else { s.value } };
    outcome.goals = best.stages.iter().map(shown).collect();
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
    let mut outcome = solve(&parse(text)?, options)?;
    outcome.inputs = lottery::digest(&value);
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
    let Some((stages, point)) = stages(&model, watch)? else { return Ok(None) };
    let values: Vec<i64> = stages.iter().map(|s| s.value).collect();
    let merit = model.goals.iter().position(|g| g.0 == Goal::Merit).unwrap_or(0);
    let kept: Vec<usize> = (0..instance.len()).filter(|&i| keep[i]).collect();
    let ids: Vec<String> = kept.iter().map(|&i| instance.id(i)).collect();
    let keys = lottery::keys(&options.seed, ids.iter().map(String::as_str));
    let mut order: Vec<_> = keys.into_iter().zip(&ids).zip(kept).collect();
    order.sort_unstable();
    let order: Vec<usize> = order.into_iter().map(|(_, i)| i).collect();
    let (point, lottery) = draw(&model.frozen(&values), model.rows.len() + merit, point, &order, watch)?;
    let selected = (0..instance.len()).filter(|&i| point[i] == 1).collect();
    Ok(Some(Best { selected, drops, stages, lottery }))
}

/// All goals with their proofs, and a point that reaches them.
type Proven = (Vec<Stage>, Vec<i64>);

/// Every goal in turn. The goals before merit can mostly reach the most they could ever reach; that is tried first, all at once.
fn stages(model: &Model, watch: &mut Watch<'_>) -> Result<Option<Proven>, Stopped> {
    let merit = model.goals.iter().position(|g| g.0 == Goal::Merit).unwrap_or(0);
    let ideals: Vec<Stage> = (0..merit).map_while(|t| ideal(model, t)).collect();
    if ideals.len() == merit
        && let Some(done) = from(model, ideals, watch)?
    {
        return Ok(Some(done));
    }
    from(model, Vec::new(), watch)
}

/// The stages from the first one missing.
fn from(model: &Model, mut stages: Vec<Stage>, watch: &mut Watch<'_>) -> Result<Option<Proven>, Stopped> {
    let mut point = Vec::new();
    while stages.len() < model.goals.len() {
        let (system, row) = claim(model, &stages, 0);
        let Some(reached) = maximize(&system, row, watch)? else { return Ok(None) };
        let Reached { value, nodes, point: found } = reached;
        stages.push(Stage { goal: model.goals[stages.len()].0, value, tree: nodes });
        point = found;
    }
    Ok(Some((stages, point)))
}

/// The rules, the goals so far at their values, and the next goal at the target; with the number of its row.
fn claim(model: &Model, stages: &[Stage], target: i64) -> (System, usize) {
    let values: Vec<i64> = stages.iter().map(|s| s.value).chain([target]).collect();
    let system = model.frozen(&values);
    let row = system.rows.len() - 1;
    (system, row)
}

/// The stage of a goal before merit at the most it could ever reach, if one row and the bounds prove that.
fn ideal(model: &Model, t: usize) -> Option<Stage> {
    let (goal, terms) = &model.goals[t];
    let most: i64 = terms.iter().map(|&(j, a)| a * if a > 0 { model.hi[j] } else { model.lo[j] }).sum();
    let value = if *goal == Goal::Seats { most.min(model.rows[0].row.rhs) } else { most };
    let zeros = vec![0; t];
    let system = model.frozen(&[zeros, vec![value + step(terms)]].concat());
    let row = system.rows.len() - 1;
    let proofs = [vec![(row, 1)], vec![(0, 1), (row, 1)]];
    let refutes = |weights: &Vec<(usize, i64)>| {
        Sum::of(&system.rows, system.lo.len(), weights).and_then(|sum| sum.spare(&system.lo, &system.hi)).is_some_and(|spare| spare < 0)
    };
    let weights = proofs.into_iter().find(refutes)?;
    Some(Stage { goal: *goal, value, tree: vec![Node::Leaf(weights)] })
}
