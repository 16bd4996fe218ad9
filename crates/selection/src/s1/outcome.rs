//! What a round gives back. Data only: the product puts it into words.

use serde::{Deserialize, Serialize};

use super::explain::Conflict;
use super::model::{Goal, Rule};
use super::presolve::Drops;
use crate::lottery::Lottery;
use crate::progress::Status;
use crate::proof::Node;

/// The schema's name.
pub const SCHEMA: &str = "s1-result/1";

/// The result of a round of delegates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[schemars(rename = "RoundResult")]
pub struct Outcome {
    /// `s1-result/1`.
    pub schema: String,
    /// The code that decided.
    pub code: String,
    /// SHA-256 of the instance's canonical JSON.
    pub inputs: String,
    /// How it ended.
    pub status: Status,
    /// The rules that contradict each other, if no list keeps them all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conflict: Option<Conflict>,
    /// Merit of the list; absent when there is none.
    pub obj_int: Option<i64>,
    /// Indexes of those selected, ascending.
    pub selected: Vec<usize>,
    /// Each goal with its value, in order. Stopped, the goals after the one that has a bound are not proven.
    pub goals: Vec<GoalValue>,
    /// No list has more merit than this, given the goals before. Absent when there is no list, or merit was not yet at hand.
    pub bound: Option<i64>,
    /// How the lottery was drawn.
    pub lottery: Lottery,
    /// The proof.
    pub certificate: Certificate,
    /// The engine that searched.
    pub solver: String,
    /// CPU time, filled in by whoever measured it; never part of what is compared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cpu_ms: Option<u64>,
    /// How each rule was used.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<RuleUse>,
    /// One per candidate, if asked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<Reason>,
    /// For each selected candidate, who would step in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub replacements: Vec<Replacement>,
    /// The reserve list, best first: everyone who can step in for somebody.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reserve: Vec<usize>,
}

/// A goal and its value: the best there is, once those before it are frozen, unless it has a bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct GoalValue {
    /// The goal.
    pub goal: Goal,
    /// Its value; for the shortfall, the shortfall itself.
    pub value: i64,
    /// No list that reaches the goals before does better in this one: there if the search was stopped at this goal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bound: Option<i64>,
}

impl GoalValue {
    /// A goal's value as people read it: the search maximises the shortfall's negative.
    pub fn shown(goal: Goal, value: i64) -> Self {
        Self { goal, value: sign(goal) * value, bound: None }
    }

    /// As shown, with a bound.
    #[must_use]
    pub fn within(self, bound: Option<i64>) -> Self {
        Self { bound: bound.map(|b| sign(self.goal) * b), ..self }
    }
}

/// The shortfall is maximised as its negative.
fn sign(goal: Goal) -> i64 {
    if goal == Goal::Shortfall { -1 } else { 1 }
}

/// One goal's proof.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Stage {
    /// The goal.
    pub goal: Goal,
    /// Its value as maximised: the shortfall is negative here.
    pub value: i64,
    /// No list that reaches the goals before does better: there if the search was stopped at this goal, and then the least such number that
    /// the tree proves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bound: Option<i64>,
    /// Refutes: all rules, the goals before at their values, and this goal better by one step (than its bound, if it has one).
    pub tree: Vec<Node>,
}

/// The whole proof.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Certificate {
    /// Whether coverage and targets were left out, as asked.
    #[serde(default)]
    pub merit_only: bool,
    /// Candidates left out beforehand, each with those strictly better at no more cost, as many as their State may send.
    #[serde(default)]
    #[schemars(with = "Vec<(usize, Vec<usize>)>")]
    pub drops: Drops,
    /// One per goal; stopped, those proven and the one at hand.
    #[serde(default)]
    pub stages: Vec<Stage>,
    /// Refutes: all rules, all goals at their values, and a list that comes before this one in the order of the lottery.
    #[serde(default)]
    pub lottery: Vec<Node>,
    /// Refutes the conflicting rules, if no list keeps them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub infeasible: Vec<Node>,
}

/// How a rule was used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct RuleUse {
    /// The rule.
    pub rule: Rule,
    /// What the list uses of it.
    pub used: i64,
    /// What it allows or asks for.
    pub limit: i64,
    /// Whether nothing is left between the two.
    pub tight: bool,
    /// Whether the goals would come out better without the rule. Absent unless explanations were asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub binding: Option<bool>,
    /// Merit gained without the rule, if the goals before merit stay equal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<i64>,
}

/// Why a candidate is where they are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// In the list.
    Selected {
        /// Rules without which they would not be.
        helped_by: Vec<Rule>,
    },
    /// Not in the list, though some list that keeps the rules and the goals before merit has them.
    NotSelected {
        /// Merit the best list with them lacks. With this many points more they tie, with one more they are in; zero means that a
        /// tie rule or the lottery decided.
        points_short: i64,
        /// Rules without which they would be in.
        held_back_by: Vec<Rule>,
        /// Place in the reserve list, from one.
        reserve: Option<usize>,
    },
    /// No list that keeps the rules has them.
    Excluded {
        /// The smallest set of rules found that leaves no room for them.
        by: Vec<Rule>,
    },
    /// Lists with them exist, but each is worse in a goal that comes before merit.
    CostsGoal {
        /// The first such goal.
        goal: Goal,
        /// How much worse.
        by: i64,
        /// Rules without which they would be in.
        held_back_by: Vec<Rule>,
        /// Place in the reserve list, from one.
        reserve: Option<usize>,
    },
}

/// Who steps in for a selected candidate (WA-07).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Replacement {
    /// The candidate who leaves.
    pub leaves: usize,
    /// Who comes, if anybody can without breaking a rule.
    pub comes: Option<usize>,
    /// By how much the counts of genders, regional groups, LDC, LLDC, SIDS and States never sponsored change in all.
    pub change: i64,
    /// Merit gained; mostly negative.
    pub merit: i64,
}
