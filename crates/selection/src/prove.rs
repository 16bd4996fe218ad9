//! Reaches all goals in turn, draws among the lists that do, and keeps the proofs.

use crate::claims::Claims;
use crate::draw::draw;
use crate::proof::Node;
use crate::search::{Reached, Stopped, Watch, maximize};
use crate::solver::Solver;
use crate::system::Sum;

/// A point no other is better than, nor earlier in the lottery's order, with the proofs.
pub(crate) struct Proven {
    pub(crate) point: Vec<i64>,
    /// One per goal.
    pub(crate) values: Vec<i64>,
    /// One per goal.
    pub(crate) trees: Vec<Vec<Node>>,
    pub(crate) lottery: Vec<Node>,
}

/// Proves the best point; `None` if no point keeps the rows. `main` is the goal that steers the search; those before it can mostly
/// reach the most they could ever reach, so that is tried first, all at once. `order` lists the variables by ascending lottery key.
pub(crate) fn prove(
    claims: &Claims,
    main: usize,
    order: &[usize],
    solver: Solver,
    watch: &mut Watch<'_>,
) -> Result<Option<Proven>, Stopped> {
    let ideals = ideals(claims, main);
    let mut proven = None;
    if ideals.values.len() == main {
        proven = reach(claims, ideals, solver, watch)?;
    }
    if proven.is_none() {
        proven = reach(claims, Proven { point: Vec::new(), values: Vec::new(), trees: Vec::new(), lottery: Vec::new() }, solver, watch)?;
    }
    let Some(mut proven) = proven else { return Ok(None) };
    let system = claims.frozen(&proven.values);
    (proven.point, proven.lottery) = draw(&system, claims.rows.len() + main, proven.point, order, watch)?;
    Ok(Some(proven))
}

/// The goals from the first one missing.
fn reach(claims: &Claims, mut proven: Proven, solver: Solver, watch: &mut Watch<'_>) -> Result<Option<Proven>, Stopped> {
    while proven.values.len() < claims.goals.len() {
        let system = claims.frozen(&[&proven.values[..], &[0]].concat());
        let goal = system.rows.len() - 1;
        let Some(Reached { point, value, nodes }) = maximize(&system, goal, solver.suggest(&system, goal), watch)? else { return Ok(None) };
        proven.point = point;
        proven.values.push(value);
        proven.trees.push(nodes);
    }
    Ok(Some(proven))
}

/// The goals before `main` at the most they could ever reach, as far as the bounds and at most one row prove that.
fn ideals(claims: &Claims, main: usize) -> Proven {
    let mut proven = Proven { point: Vec::new(), values: Vec::new(), trees: Vec::new(), lottery: Vec::new() };
    for terms in &claims.goals[..main] {
        let most: i64 = terms.iter().map(|&(j, a)| a * if a > 0 { claims.hi[j] } else { claims.lo[j] }).sum();
        let same = claims.rows.iter().position(|row| row.terms == *terms);
        let value = same.map_or(most, |r| most.min(claims.rows[r].rhs));
        proven.values.push(value);
        let Some(system) = claims.better(&proven.values, proven.trees.len()) else { break };
        let goal = system.rows.len() - 1;
        let proofs = [Some(vec![(goal, 1)]), same.map(|r| vec![(r, 1), (goal, 1)])];
        let refutes = |weights: &Vec<(usize, i64)>| {
            let spare = Sum::of(&system.rows, system.lo.len(), weights).and_then(|sum| sum.spare(&system.lo, &system.hi));
            spare.is_some_and(|spare| spare < 0)
        };
        match proofs.into_iter().flatten().find(refutes) {
            Some(weights) => proven.trees.push(vec![Node::Leaf(weights)]),
            None => {
                proven.values.pop();
                break;
            }
        }
    }
    proven
}
