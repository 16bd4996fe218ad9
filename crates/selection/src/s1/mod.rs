//! Delegates (WA-05): who gets a seat.
//!
//! Goals in order, each proven and frozen before the next: most seats filled, most regional groups covered (if the rules ask), least
//! shortfall from the targets, most merit, most delegates from States never sponsored (if the rules ask), lottery.

mod blind;
mod explain;
mod instance;
pub mod model;
mod outcome;
pub mod presolve;
mod reserve;
mod solve;
mod whatif;

pub use crate::progress::{Progress, Status};
pub use blind::{Uncovered, blinded, covers};
pub use explain::{Conflict, Short, conflict, points_short};
pub use instance::{Candidates, Instance, Problem, Rules, SCHEMA, State, Target, Targets, TieFirst};
pub use model::{Goal, Rule};
pub use outcome::{Certificate, GoalValue, Outcome, Reason, Replacement, RuleUse, Stage};
pub use reserve::replacements;
pub use solve::{Error, Explain, Options, parse, solve, solve_json, solve_of, solve_watched};
pub use whatif::{Diagnosis, Firmness, Override, Relaxation, WhatIf, diagnose, relaxations, stability, weigh, what_if};
