//! The certificate's language: a tree that leaves no solution anywhere.
//!
//! A tree is written flat, in the order in which it is walked: a branch is followed by its two subtrees. The verifier needs no
//! recursion, and a deep tree is no danger to it.

use serde::{Deserialize, Serialize};

/// One node of a refutation, in walking order. Rows and variables go by their number in the stage's system.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[schemars(rename = "ProofNode")]
pub enum Node {
    /// `[variable, value]`: first the subtree where the variable is at most the value, then the one where it is more. One of the two may
    /// be empty.
    #[serde(rename = "b")]
    Below(usize, i64),
    /// As [`Node::Below`], with the subtrees the other way round.
    #[serde(rename = "a")]
    Above(usize, i64),
    /// `[[row, multiplier], …]`: the sum of the rows tightens bounds for the one subtree that follows; if it leaves nothing, that subtree is
    /// empty.
    #[serde(rename = "f")]
    Fix(Vec<(usize, i64)>),
    /// `[[row, multiplier], …]`: the sum of the rows cannot be kept here; nothing follows.
    #[serde(rename = "l")]
    Leaf(Vec<(usize, i64)>),
    /// Whatever is left here comes after the published list in the order of the lottery, or is that list.
    #[serde(rename = "o")]
    Later(()),
}
