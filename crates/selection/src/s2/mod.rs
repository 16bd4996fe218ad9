//! Activities (WB-04): which projects are funded, and at which level.
//!
//! Goals in order, each proven and frozen before the next: most value, most awarded (least unspent), lottery. Regional floors are
//! rules; see [`model`].

mod diagnose;
mod explain;
mod greedy;
mod instance;
pub mod model;
mod outcome;
mod solve;

pub use crate::progress::{Progress, Status};
pub use diagnose::{Barred, Diagnosis, Relaxation, diagnose};
pub use explain::explain;
pub use instance::{Instance, Level, Problem, Project, SCHEMA, UNIT, Worth, percents};
pub use model::{Goal, Rule};
pub use outcome::{Certificate, GoalValue, Outcome, Reason, RuleUse, Stage};
pub use solve::{Error, Options, parse, solve, solve_json, solve_of, solve_watched};
