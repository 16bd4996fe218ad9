//! Balanced selection: which delegates to sponsor, which activities to fund, under published rules.
//!
//! The answer is proven best in integers, the proof can be checked without a solver, ties are drawn by a public lottery, and every
//! outcome is explained by solving again. *Solve with anything, prove in integers, explain by re-solving.*
//!
//! The way of an instance: [`s1::Instance`] is checked, turned into rows ([`s1::model`]), searched (`search`, with suggestions from
//! `simplex`), drawn (`prove`, `draw`), and comes back as an [`s1::Outcome`] with its [`proof`]. All results are data; the words are the product's.

pub mod claims;
mod conflict;
mod draw;
pub mod lottery;
pub mod progress;
pub mod proof;
mod prove;
pub mod s1;
pub mod s2;
mod search;
mod simplex;
pub mod solver;
pub mod system;
pub mod verify;

/// The version that goes into every result, so that an auditor can run the same code again.
pub const CODE: &str = concat!("bursar-selection ", env!("CARGO_PKG_VERSION"));
