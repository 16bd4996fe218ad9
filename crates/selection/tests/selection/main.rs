//! The crate against exhaustive search, proven optima and its own verifier.

#![allow(clippy::unwrap_used)]

mod examples;
mod exhaustive;
mod properties;
mod random;
mod verifiers;
