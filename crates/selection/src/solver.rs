//! Who searches first.
//!
//! The answer of any solver is only a suggestion: it is checked in integers, and the search then proves it best or finds a better one.
//! Another solver is therefore a second opinion, never a risk.

use microlp::{ComparisonOp, OptimizationDirection, Problem};
use serde::{Deserialize, Serialize};

use crate::system::System;

/// The solvers built in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Solver {
    /// The search of this crate alone.
    #[default]
    Bursar,
    /// The `microlp` crate suggests, the search proves.
    Microlp,
}

impl Solver {
    /// The solver's name, as in results.
    pub fn name(self) -> &'static str {
        match self {
            Self::Bursar => "bursar",
            Self::Microlp => "microlp",
        }
    }

    /// A point of the system that the solver holds to have the greatest goal. The row `goal` says −goal ≤ −target and is not kept.
    pub fn suggest(self, system: &System, goal: usize) -> Option<Vec<i64>> {
        match self {
            Self::Bursar => None,
            Self::Microlp => microlp(system, goal),
        }
    }
}

#[allow(clippy::cast_precision_loss)]
fn real(a: i64) -> f64 {
    a as f64
}

#[allow(clippy::cast_possible_truncation)]
fn microlp(system: &System, goal: usize) -> Option<Vec<i64>> {
    let mut gain = vec![0; system.lo.len()];
    system.rows[goal].terms.iter().for_each(|&(j, a)| gain[j] = -a);
    let mut problem = Problem::new(OptimizationDirection::Maximize);
    let mut variables = Vec::new();
    for (j, gain) in gain.into_iter().enumerate() {
        let bounds = (i32::try_from(system.lo[j]).ok()?, i32::try_from(system.hi[j]).ok()?);
        variables.push(problem.add_integer_var(real(gain), bounds));
    }
    for row in system.rows.iter().enumerate().filter(|(r, _)| *r != goal).map(|(_, row)| row) {
        let terms: Vec<_> = row.terms.iter().map(|&(j, a)| (variables[j], real(a))).collect();
        problem.add_constraint(&terms[..], ComparisonOp::Le, real(row.rhs));
    }
    let solution = problem.solve().ok()?.into_solution().ok()?;
    Some(variables.into_iter().map(|v| solution.var_value(v).round() as i64).collect())
}
