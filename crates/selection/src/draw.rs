//! Chooses among equally good lists by walking the lottery's order.
//!
//! In ascending order of keys, a candidate is fixed in if some best list still contains them, else out. The proof is one tree: where
//! the candidate is in the list, whatever lies on the other side comes later in the order; where not, the other side is refuted.

use crate::proof::Node;
use crate::search::{Aim, Engine, Stopped, Watch};

/// The list the lottery chooses, as a point of the whole system, with the proof that no other best list comes before it.
///
/// `engine` searches the goals frozen at their best values, of which `value` is that of the goal it steers by; `best` is one point that keeps
/// all rows, `order` the candidates by ascending key.
pub(crate) fn draw(
    mut engine: Engine,
    value: i64,
    best: Vec<i64>,
    order: &[usize],
    watch: &mut Watch<'_>,
) -> Result<(Vec<i64>, Vec<Node>), Stopped> {
    let mut nodes = Vec::new();
    engine.aim_at(value);
    engine.relax(watch);
    engine.fix(1, &mut nodes);
    engine = engine.compact();
    let mut known = vec![best];
    for &candidate in order {
        let (lo, hi) = engine.bounds(candidate);
        if lo == hi {
            continue;
        }
        if !known.iter().any(|point| point[candidate] == 1) {
            let mark = engine.mark();
            engine.require(candidate, 1, 1);
            let mut refutation = Vec::new();
            let found = engine.run(Aim::Any, &mut refutation, watch)?;
            engine.undo(mark);
            match found {
                Some(point) => known.push(point),
                None => {
                    nodes.push(Node::Above(candidate, 0));
                    nodes.append(&mut refutation);
                    engine.require(candidate, 0, 0);
                    continue;
                }
            }
        }
        known.retain(|point| point[candidate] == 1);
        nodes.push(Node::Below(candidate, 0));
        nodes.push(Node::Later(()));
        engine.require(candidate, 1, 1);
        engine.relax(watch);
        engine.fix(2, &mut nodes);
    }
    nodes.push(Node::Later(()));
    Ok((known.swap_remove(0), nodes))
}
