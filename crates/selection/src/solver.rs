//! Who searches first.
//!
//! The answer of any solver is only a suggestion: it is checked in integers, and the search then proves it best or finds a better one.
//! Another solver is therefore a second opinion, never a risk, and the result is the same whoever was asked.

use std::fmt::Debug;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use crate::system::System;

/// How long an interruptible solver works before it looks whether it is to stop.
const SLICE: Duration = Duration::from_millis(50);

/// Somebody who knows a good point.
pub trait Solver: Debug + Sync {
    /// The solver's name, as in results.
    fn name(&self) -> &'static str;

    /// A point of the system that the solver holds to have the greatest goal. The row `goal` says −goal ≤ −target and is not kept. Once `stop`
    /// is true nobody listens any more, and a solver that can be interrupted ends.
    fn suggest(&self, system: &System, goal: usize, stop: &AtomicBool) -> Option<Vec<i64>>;

    /// Whether the answer may take a while, so that whoever watches is to be asked meanwhile.
    fn ponders(&self) -> bool {
        true
    }
}

/// The search of this crate alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Own;

/// The `microlp` crate suggests, the search proves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Microlp;

/// HiGHS suggests, the search proves.
#[cfg(feature = "highs")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Highs;

/// The solvers built in, the default first.
#[cfg(feature = "highs")]
pub const BUILT_IN: &[&dyn Solver] = &[&Own, &Microlp, &Highs];
/// The solvers built in, the default first.
#[cfg(not(feature = "highs"))]
pub const BUILT_IN: &[&dyn Solver] = &[&Own, &Microlp];

/// There is no such solver.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoSolver {
    /// Known, but this build does not have it.
    #[error("the solver {name} is not in this build, which has {}", built_in.join(", "))]
    NotBuiltIn {
        /// What was asked for.
        name: String,
        /// What there is.
        built_in: Vec<&'static str>,
    },
    /// Known nowhere.
    #[error("there is no solver {name:?}; there are {}", KNOWN.join(", "))]
    Unknown {
        /// What was asked for.
        name: String,
    },
}

/// The solvers some build has.
pub const KNOWN: &[&str] = &["bursar", "microlp", "highs"];

/// The solver of a name.
pub fn by_name(name: &str) -> Result<&'static dyn Solver, NoSolver> {
    if let Some(solver) = BUILT_IN.iter().copied().find(|solver| solver.name() == name) {
        return Ok(solver);
    }
    let name = name.to_owned();
    if !KNOWN.contains(&name.as_str()) {
        return Err(NoSolver::Unknown { name });
    }
    Err(NoSolver::NotBuiltIn { name, built_in: BUILT_IN.iter().map(|s| s.name()).collect() })
}

impl Default for &'static dyn Solver {
    fn default() -> Self {
        &Own
    }
}

impl Solver for Own {
    fn name(&self) -> &'static str {
        "bursar"
    }

    fn suggest(&self, _: &System, _: usize, _: &AtomicBool) -> Option<Vec<i64>> {
        None
    }

    fn ponders(&self) -> bool {
        false
    }
}

impl Solver for Microlp {
    fn name(&self) -> &'static str {
        "microlp"
    }

    fn suggest(&self, system: &System, goal: usize, stop: &AtomicBool) -> Option<Vec<i64>> {
        use microlp::{ComparisonOp, OptimizationDirection, Problem, TerminationReason};

        let mut problem = Problem::new(OptimizationDirection::Maximize);
        let mut variables = Vec::new();
        for (j, gain) in gains(system, goal).into_iter().enumerate() {
            let bounds = (i32::try_from(system.lo[j]).ok()?, i32::try_from(system.hi[j]).ok()?);
            variables.push(problem.add_integer_var(gain, bounds));
        }
        for row in others(system, goal) {
            let terms: Vec<_> = row.terms.iter().map(|&(j, a)| (variables[j], real(a))).collect();
            problem.add_constraint(&terms[..], ComparisonOp::Le, real(row.rhs));
        }
        // It works in slices, so that it can be stopped between two of them.
        problem.set_time_limit(SLICE);
        let mut outcome = problem.solve().ok()?;
        while outcome.termination_reason() == TerminationReason::TimeLimit {
            if stop.load(Ordering::Relaxed) {
                return None;
            }
            outcome = outcome.resume().ok()?;
        }
        let solution = outcome.into_solution().ok()?;
        Some(variables.into_iter().map(|v| whole(solution.var_value(v))).collect())
    }
}

#[cfg(feature = "highs")]
impl Solver for Highs {
    fn name(&self) -> &'static str {
        "highs"
    }

    // HiGHS cannot be interrupted from safe code: its thread ends with its answer, or with the process.
    fn suggest(&self, system: &System, goal: usize, _: &AtomicBool) -> Option<Vec<i64>> {
        use highs::{HighsModelStatus, RowProblem, Sense};

        let mut problem = RowProblem::default();
        let gains = gains(system, goal).into_iter().enumerate();
        let variables: Vec<_> = gains.map(|(j, gain)| problem.add_integer_column(gain, real(system.lo[j])..=real(system.hi[j]))).collect();
        for row in others(system, goal) {
            problem.add_row(..=real(row.rhs), row.terms.iter().map(|&(j, a)| (variables[j], real(a))));
        }
        let mut model = problem.try_optimise(Sense::Maximise).ok()?;
        model.make_quiet();
        // No time limit, and no gap: the optimum itself, as far as floating point can tell.
        model.try_set_option("mip_rel_gap", 0.0).ok()?;
        model.try_set_option("mip_abs_gap", 0.0).ok()?;
        model.try_set_option("threads", 1).ok()?;
        let solved = model.try_solve().ok()?;
        let found = solved.status() == HighsModelStatus::Optimal;
        found.then(|| solved.get_solution().columns().iter().map(|&v| whole(v)).collect())
    }
}

/// The goal's coefficients; its row has them negative.
fn gains(system: &System, goal: usize) -> Vec<f64> {
    let mut gains = vec![0.0; system.lo.len()];
    system.rows[goal].terms.iter().for_each(|&(j, a)| gains[j] = -real(a));
    gains
}

/// All rows but the goal's.
fn others(system: &System, goal: usize) -> impl Iterator<Item = &crate::system::Row> {
    system.rows.iter().enumerate().filter(move |(r, _)| *r != goal).map(|(_, row)| row)
}

#[allow(clippy::cast_precision_loss)]
fn real(a: i64) -> f64 {
    a as f64
}

#[allow(clippy::cast_possible_truncation)]
fn whole(value: f64) -> i64 {
    value.round() as i64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_solver_is_found_by_its_name_or_the_others_are_named() {
        for name in KNOWN {
            match by_name(name) {
                Ok(solver) => assert_eq!(&solver.name(), name),
                Err(error) => {
                    assert!(!cfg!(feature = "highs") && *name == "highs", "{name}");
                    assert_eq!(error.to_string(), "the solver highs is not in this build, which has bursar, microlp");
                }
            }
        }
        assert_eq!(by_name("oracle").unwrap_err(), NoSolver::Unknown { name: "oracle".to_owned() });
    }
}
