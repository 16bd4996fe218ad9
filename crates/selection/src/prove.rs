//! Reaches all goals in turn, draws among the lists that do, and keeps the proofs.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use crate::claims::Claims;
use crate::draw::draw;
use crate::progress::{Progress, Watch};
use crate::proof::Node;
use crate::search::{Engine, Halt, Reached, Stopped, ceiling, climb};
use crate::solver::Solver;
use crate::system::{System, step};
use crate::verify;

/// What is to be proven, and how.
pub(crate) struct Task<'a> {
    pub(crate) claims: &'a Claims,
    /// The goals' names.
    pub(crate) names: &'a [&'static str],
    /// The goal that steers the search; those before it can mostly reach the most they could ever reach, so that is tried first.
    pub(crate) main: usize,
    /// The variables by ascending lottery key.
    pub(crate) order: &'a [usize],
    pub(crate) solver: &'static dyn Solver,
    /// A point that keeps the rows, if one can be had at once: for a search stopped before it found one.
    pub(crate) known: &'a dyn Fn() -> Option<Vec<i64>>,
    /// A point that keeps the rows whatever they are, if there is one.
    pub(crate) fallback: Option<&'a Vec<i64>>,
    /// The point of the same list with the goals' own variables as good as the list allows.
    pub(crate) polish: &'a dyn Fn(Vec<i64>) -> Vec<i64>,
}

/// A point no other is better than, nor earlier in the lottery's order, with the proofs; or as far as that came.
#[derive(Clone, Default)]
pub(crate) struct Proven {
    pub(crate) point: Vec<i64>,
    /// One per goal.
    pub(crate) values: Vec<i64>,
    /// One per goal; fewer if the search was stopped.
    pub(crate) trees: Vec<Vec<Node>>,
    /// Stopped at the goal of the last tree: no point exceeds this in it.
    pub(crate) bound: Option<i64>,
    /// Absent if the search was stopped.
    pub(crate) lottery: Option<Vec<Node>>,
    /// The search of the last goal reached.
    root: Option<Engine>,
}

/// Proves the best point; `None` if no point keeps the rows.
pub(crate) fn prove(task: &Task<'_>, watch: &mut Watch<'_>) -> Result<Option<Proven>, Stopped> {
    // Once told to stop, not asked again.
    let mut stop = false;
    let watch = &mut |p: &Progress| {
        stop = stop || !watch(p);
        !stop
    };
    let ideals = ideals(task.claims, task.main, watch);
    let mut proven = None;
    if ideals.values.len() == task.main {
        proven = reach(task, ideals, watch)?;
    }
    if proven.is_none() {
        proven = reach(task, Proven::default(), watch)?;
    }
    let Some(mut proven) = proven else { return Ok(None) };
    if proven.bound.is_none() {
        let last = task.main + 1 == task.names.len();
        let engine = proven
            .root
            .take()
            .filter(|_| last)
            .unwrap_or_else(|| Engine::new(&task.claims.frozen(&proven.values), Some(task.claims.rows.len() + task.main)));
        let value = proven.values[task.main];
        let mut on = |p: &Progress| watch(&Progress { stage: task.names.len(), goal: "lottery", best: None, bound: None, ..*p });
        if let Ok((point, nodes)) = draw(engine, value, proven.point.clone(), task.order, &mut on) {
            (proven.point, proven.lottery) = (point, Some(nodes));
        }
    }
    Ok(Some(proven))
}

/// The goals from the first one missing.
fn reach(task: &Task<'_>, mut proven: Proven, watch: &mut Watch<'_>) -> Result<Option<Proven>, Stopped> {
    while proven.values.len() < task.claims.goals.len() {
        let stage = proven.values.len();
        let system = task.claims.frozen(&[&proven.values[..], &[0]].concat());
        let goal = system.rows.len() - 1;
        let mut on = |p: &Progress| watch(&Progress { stage, goal: task.names[stage], ..*p });
        // The other goals are mostly settled by their bounds or by the point at hand.
        let suggested = if stage == task.main { ask(task.solver, &system, goal, &mut on) } else { None };
        match climb(&system, goal, suggested, &mut on) {
            Ok(Some(Reached { point, value, nodes, root })) => {
                proven.point = point;
                proven.root = Some(root);
                proven.values.push(value);
                proven.trees.push(nodes);
            }
            Ok(None) => return Ok(None),
            Err(halt) => return stopped(task, proven, halt).map(Some),
        }
    }
    Ok(Some(proven))
}

/// The solver's suggestion; the watch is asked meanwhile, and if it says no, the solver is left to itself.
fn ask(solver: &'static dyn Solver, system: &System, goal: usize, watch: &mut Watch<'_>) -> Option<Vec<i64>> {
    let stop = Arc::new(AtomicBool::new(false));
    if !solver.ponders() {
        return solver.suggest(system, goal, &stop);
    }
    let (sender, answer) = mpsc::channel();
    let copy = system.clone();
    // Nobody listens any more once stopped: that the answer cannot be sent then is no loss.
    let told = Arc::clone(&stop);
    std::thread::spawn(move || drop(sender.send(solver.suggest(&copy, goal, &told))));
    loop {
        match answer.recv_timeout(Duration::from_millis(20)) {
            Ok(suggested) => return suggested,
            Err(RecvTimeoutError::Timeout) if watch(&Progress::default()) => {}
            Err(_) => {
                stop.store(true, Ordering::Relaxed);
                return None;
            }
        }
    }
}

/// What is known when a search of the goals stops: the best point, the goals it reaches, and how much better the next could be.
fn stopped(task: &Task<'_>, mut proven: Proven, mut halt: Halt) -> Result<Proven, Stopped> {
    let reached = Some(proven.point).filter(|point| !point.is_empty());
    let point = halt.best.take().or(reached).or_else(task.known).or_else(|| halt.dive());
    let any = || task.fallback.cloned().or_else(|| Engine::new(&task.claims.frozen(&[]), None).dive());
    let point = point.or_else(any).ok_or(Stopped)?;
    let point = (task.polish)(point);
    let values: Vec<i64> = (0..task.claims.goals.len()).map(|t| task.claims.value(t, &point)).collect();
    proven.values.push(halt.bound);
    proven.trees.push(halt.nodes);
    // The goals before are at values that some list may reach; this one may fall short of them.
    let t = (0..proven.trees.len()).find(|&t| values[t] != proven.values[t]).unwrap_or(proven.trees.len() - 1);
    proven.trees.truncate(t + 1);
    let bound = tightest(task.claims, &values, t, &mut proven.trees[t], proven.values[t]);
    Ok(Proven { point, values, trees: proven.trees, bound: Some(bound), ..Proven::default() })
}

/// The least bound that the tree of goal `t` proves, which is what is published: about `near`. A tree that proves nothing is replaced by
/// the goal's own row, which proves that the goal cannot exceed the most its variables allow.
fn tightest(claims: &Claims, values: &[i64], t: usize, tree: &mut Vec<Node>, near: i64) -> i64 {
    let step = step(&claims.goals[t]);
    let proves = |tree: &[Node], steps: i64| {
        let bound = [&values[..t], &[values[t] + steps * step]].concat();
        claims.better(&bound, t).is_some_and(|system| verify::refutes(system, tree))
    };
    let mut steps = near.saturating_sub(values[t]) / step;
    if !proves(tree, steps) {
        let most: i64 = claims.goals[t].iter().map(|&(j, a)| a * if a > 0 { claims.hi[j] } else { claims.lo[j] }).sum();
        steps = (most - values[t]) / step;
        *tree = vec![Node::Leaf(vec![(claims.rows.len() + t, 1)])];
    }
    // The tree proves `steps`, and whatever it proves, it proves of more steps too.
    let (mut low, mut down) = (0, 1);
    while low < steps {
        let middle = (steps - down).max(low);
        if proves(tree, middle) {
            (steps, down) = (middle, (down * 2).min((middle - low + 1) / 2).max(1));
        } else {
            (low, down) = (middle + 1, ((steps - middle) / 2).max(1));
        }
    }
    values[t] + steps * step
}

/// The goals before `main` at the most they could ever reach: what a rule with the same terms allows, or else what the relaxation does.
fn ideals(claims: &Claims, main: usize, watch: &mut Watch<'_>) -> Proven {
    let mut proven = Proven::default();
    for (t, terms) in claims.goals[..main].iter().enumerate() {
        let system = claims.frozen(&[&proven.values[..], &[0]].concat());
        let goal = system.rows.len() - 1;
        let Some((value, tree)) = by_rule(claims, terms, goal).or_else(|| ceiling(&system, goal, watch)) else { break };
        let within = [&proven.values[..], &[value]].concat();
        // A bound that its own proof does not reach would be found out by the verifier: better not to start from it.
        if !claims.better(&within, t).is_some_and(|system| verify::refutes(system, &tree)) {
            break;
        }
        proven.values.push(value);
        proven.trees.push(tree);
    }
    proven
}

/// The most that a rule with the goal's own terms, and the variables' bounds, allow a goal.
fn by_rule(claims: &Claims, terms: &[(usize, i64)], goal: usize) -> Option<(i64, Vec<Node>)> {
    let rule = claims.rows.iter().position(|row| row.terms == terms)?;
    let most: i64 = terms.iter().map(|&(j, a)| a * if a > 0 { claims.hi[j] } else { claims.lo[j] }).sum();
    let rhs = claims.rows[rule].rhs;
    let weights = if rhs < most { vec![(rule, 1), (goal, 1)] } else { vec![(goal, 1)] };
    Some((most.min(rhs), vec![Node::Leaf(weights)]))
}
