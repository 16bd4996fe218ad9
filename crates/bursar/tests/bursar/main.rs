//! The program as others run it: its files, its words, its exit codes.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod backup;
mod faults;
#[path = "../../../web/tests/http/html.rs"]
#[allow(dead_code, reason = "what the tests of the pages also need")]
mod html;
mod ledger;
mod mistyped;
mod run;
mod select;
mod select_signals;
