//! The program as others run it: its files, its words, its exit codes.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod ledger;
mod mistyped;
mod run;
mod select;
mod select_signals;
