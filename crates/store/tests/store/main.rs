//! The store, on both engines. `bin/pg env` says where PostgreSQL is; `bin/test` runs all.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod books;
mod commits;
mod faults;
mod finding;
mod guards;
mod notes;
mod opening;
mod periods;
mod sessions;
mod verifying;
