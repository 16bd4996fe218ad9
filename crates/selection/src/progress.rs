//! How a search stands, and how it ended.

use serde::{Deserialize, Serialize};

use crate::system::Row;

/// How a search stands; given to the watch now and then.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Progress {
    /// Which goal is at hand, from nought; the lottery and the explanations follow the last goal.
    /// May go back to nought once: the goals are first taken at bounds that no list may reach.
    pub stage: usize,
    /// Its name as in results, or `lottery` or `explanations`.
    pub goal: &'static str,
    /// Boxes looked at in the search at hand.
    pub nodes: usize,
    /// The goal's value in the best list found so far, as maximised: a shortfall is negative.
    pub best: Option<i64>,
    /// No list can do better in this goal; the gap is this less `best`.
    pub bound: Option<i64>,
}

/// Asked now and then during a search, at least once for every box looked at; false stops it.
pub(crate) type Watch<'a> = dyn FnMut(&Progress) -> bool + 'a;

/// Work that is given to a question no published proof waits for: a smaller contradiction once one is known, changes that would help. A box costs
/// as much as its system has terms; a few seconds in all.
pub(crate) const PATIENCE: usize = 100_000_000;

/// A watch that says stop, too, once so much work is done.
pub(crate) struct Bound {
    left: usize,
}

impl Bound {
    pub(crate) fn new(work: usize) -> Self {
        Self { left: work }
    }

    /// Whether the work is not used up.
    pub(crate) fn is_left(&self) -> bool {
        self.left > 0
    }

    /// Whether to go on after one more box over rows.
    pub(crate) fn spend(&mut self, rows: &[Row]) -> bool {
        let box_of = rows.iter().map(|row| row.terms.len()).sum::<usize>().max(100);
        self.left = self.left.saturating_sub(box_of);
        self.is_left()
    }
}

/// How the solving ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[schemars(rename = "RoundStatus")]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// The list is proven best, and drawn among its equals.
    Optimal,
    /// No list keeps the rules.
    Infeasible,
    /// Stopped before everything was proven: the list keeps the rules and is within the stated bound of the best.
    Stopped,
}
