//! What a round of activities gives back. Data only: the product puts it into words.

use serde::{Deserialize, Serialize};

use super::model::{Goal, Rule};
use crate::lottery::Lottery;
use crate::progress::Status;
use crate::proof::Node;

/// The schema's name.
pub const SCHEMA: &str = "s2-result/1";

/// The result of a round of activities.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// `s2-result/1`.
    pub schema: String,
    /// The code that decided.
    pub code: String,
    /// SHA-256 of the instance's canonical JSON.
    pub inputs: String,
    /// How it ended; an empty portfolio keeps every rule, so there always is one.
    pub status: Status,
    /// Value of the portfolio.
    pub obj_int: i64,
    /// Projects funded, ascending, each with its level.
    pub selected: Vec<(usize, usize)>,
    /// Each goal with its value, in order. Stopped, the goals after the one that has a bound are not proven.
    pub goals: Vec<GoalValue>,
    /// No portfolio has more value than this.
    pub bound: i64,
    /// How the lottery was drawn.
    pub lottery: Lottery,
    /// The proof.
    pub certificate: Certificate,
    /// The engine that searched.
    pub solver: String,
    /// CPU time, filled in by whoever measured it; never part of what is compared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cpu_ms: Option<u64>,
    /// How each rule was used, if asked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<RuleUse>,
    /// One per project, if asked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<Reason>,
}

/// A goal and its value: the best there is, once those before it are frozen, unless it has a bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct GoalValue {
    /// The goal.
    pub goal: Goal,
    /// Its value.
    pub value: i64,
    /// No portfolio that reaches the goals before does better in this one: there if the search was stopped at this goal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bound: Option<i64>,
}

/// One goal's proof.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stage {
    /// The goal.
    pub goal: Goal,
    /// Its value.
    pub value: i64,
    /// No portfolio that reaches the goals before does better: there if the search was stopped at this goal, and then the least such number that
    /// the tree proves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bound: Option<i64>,
    /// Refutes: all rules, the goals before at their values, and this goal better by one step (than its bound, if it has one).
    pub tree: Vec<Node>,
}

/// The whole proof.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Certificate {
    /// Whether the amount awarded was left out as a goal.
    #[serde(default)]
    pub value_only: bool,
    /// One per goal; stopped, those proven and the one at hand.
    pub stages: Vec<Stage>,
    /// Refutes: all rules, all goals at their values, and a portfolio that comes before this one in the order of the lottery.
    pub lottery: Vec<Node>,
}

/// What a rule did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleUse {
    /// The rule.
    pub rule: Rule,
    /// Value gained without the rule: its price.
    pub price: i64,
}

/// Why a project is where it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Funded at this level.
    Funded {
        /// Index of the level.
        level: usize,
        /// Rules without which it would not be.
        helped_by: Vec<Rule>,
    },
    /// Not funded, though some portfolio that keeps the rules has it.
    NotFunded {
        /// Value the best portfolio with it lacks. With this much more value it ties, with one more it is in; zero means that the
        /// amount awarded or the lottery decided.
        short: i64,
        /// Rules without which it would be in.
        held_back_by: Vec<Rule>,
    },
    /// No portfolio that keeps the rules has it.
    Excluded {
        /// The smallest set of rules that leave no room for it. Empty: it has no level at all.
        by: Vec<Rule>,
    },
}
