//! The crate against exhaustive search, proven optima and its own verifier.

#![allow(clippy::unwrap_used, clippy::cast_possible_truncation)]

mod blind;
mod examples;
mod exhaustive;
mod properties;
mod random;
mod reasons;
mod second_opinion;
mod verifiers;
