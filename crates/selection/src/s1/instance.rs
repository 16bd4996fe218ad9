//! The instance file `s1-delegates/1`: who was nominated, and the rules of the call.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::lottery;

/// The schema's name.
pub const SCHEMA: &str = "s1-delegates/1";

/// No sum over an instance may exceed this, so that all arithmetic on it fits.
const GREATEST: i64 = 1 << 52;

/// A call with its nominees, ready to be decided.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[schemars(rename = "RoundInstance")]
pub struct Instance {
    /// `s1-delegates/1`.
    pub schema: String,
    /// A name for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The seed of the generator that made the instance, if one did; not the lottery's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seed: Option<i64>,
    /// The States that nominated; candidates refer to them by index.
    pub states: Vec<State>,
    /// The eligible nominees.
    pub cand: Candidates,
    /// The published rules.
    pub rules: Rules,
}

/// What the rules ask about a State.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[schemars(rename = "NominatingState")]
pub struct State {
    /// Alpha-3 code, or any other unique name.
    pub iso: String,
    /// Regional group.
    pub group: String,
    /// Sub-region.
    pub sub: String,
    /// Least developed country.
    pub ldc: bool,
    /// Landlocked developing country.
    pub lldc: bool,
    /// Small island developing State.
    pub sids: bool,
    /// How often the State was sponsored before.
    pub sponsored: i64,
}

/// The nominees, column by column.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Candidates {
    /// What the lottery knows them by. Absent: their index, in decimal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Vec<String>>,
    /// Index of the nominating State.
    pub state: Vec<usize>,
    /// One letter each: F, M or X.
    pub gender: String,
    /// Score of the file.
    pub score: Vec<i64>,
    /// Estimated cost of the trip.
    pub cost: Vec<i64>,
}

/// The rules of a call. What is absent does not apply.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[schemars(rename = "RoundRules")]
pub struct Rules {
    /// Seats.
    pub k: i64,
    /// Most delegates of one State.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state_cap: Option<i64>,
    /// Most the trips may cost together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub budget: Option<i64>,
    /// Points off by how often the State was sponsored; the last entry holds for more.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub penalty: Vec<i64>,
    /// Least number by gender.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub gender_min: BTreeMap<String, i64>,
    /// Least and greatest number by regional group.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub group: BTreeMap<String, [i64; 2]>,
    /// Greatest number by sub-region.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub sub_max: BTreeMap<String, i64>,
    /// Least number from LDCs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ldc_min: Option<i64>,
    /// Least number from LLDCs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lldc_min: Option<i64>,
    /// Least number from SIDS.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sids_min: Option<i64>,
    /// Least number from States never sponsored.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new_state_min: Option<i64>,
    /// Numbers to come as near to as possible, before merit counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub targets: Option<Targets>,
    /// Weight of each missing delegate of a target; one where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target_weights: Option<Targets>,
    /// Give every regional group with a nominee a seat if arithmetic allows: after the seats are filled, before the targets.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub cover_groups: bool,
    /// Who goes first among lists of equal merit, before the lottery.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tie_first: Option<TieFirst>,
}

/// A number for each target.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Targets {
    /// Least developed countries.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ldc: Option<i64>,
    /// Landlocked developing countries.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lldc: Option<i64>,
    /// Small island developing States.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sids: Option<i64>,
    /// Any of the three.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<i64>,
    /// Women.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub women: Option<i64>,
}

/// The targets, by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[schemars(rename = "RoundTarget")]
#[serde(rename_all = "snake_case")]
pub enum Target {
    /// Least developed countries.
    Ldc,
    /// Landlocked developing countries.
    Lldc,
    /// Small island developing States.
    Sids,
    /// Any of the three.
    Priority,
    /// Women.
    Women,
}

impl Target {
    /// All targets, in the order of the model's variables.
    pub const ALL: [Self; 5] = [Self::Ldc, Self::Lldc, Self::Sids, Self::Priority, Self::Women];
}

impl Targets {
    /// The number for a target.
    pub fn get(&self, target: Target) -> Option<i64> {
        match target {
            Target::Ldc => self.ldc,
            Target::Lldc => self.lldc,
            Target::Sids => self.sids,
            Target::Priority => self.priority,
            Target::Women => self.women,
        }
    }
}

/// What decides among equal merit before the lottery does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum TieFirst {
    /// The list with most delegates from States never sponsored (WA-05).
    NeverSponsored,
}

/// Something wrong with an instance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Problem {
    /// The file says it is something else.
    #[error("the schema is {0:?}, not s1-delegates/1")]
    Schema(String),
    /// A column has not one entry per candidate.
    #[error("column {column} has {got} entries for {want} candidates")]
    Length {
        /// Name of the column.
        column: &'static str,
        /// Number of candidates, by the column of States.
        want: usize,
        /// Entries found.
        got: usize,
    },
    /// A candidate's State does not exist.
    #[error("candidate {cand}: no State has index {state}")]
    NoState {
        /// Index of the candidate.
        cand: usize,
        /// The index that leads nowhere.
        state: usize,
    },
    /// A letter other than F, M and X.
    #[error("candidate {cand}: gender {letter:?} is not F, M or X")]
    Gender {
        /// Index of the candidate.
        cand: usize,
        /// The letter.
        letter: char,
    },
    /// A rule names a gender other than F, M and X.
    #[error("gender_min: {0:?} is not F, M or X")]
    GenderRule(String),
    /// A cost below zero.
    #[error("candidate {cand}: negative cost")]
    NegativeCost {
        /// Index of the candidate.
        cand: usize,
    },
    /// A number of former sponsorships below zero.
    #[error("State {iso}: negative number of sponsorships")]
    NegativeSponsored {
        /// The State.
        iso: String,
    },
    /// A rule's number is below zero.
    #[error("rule {rule}: negative")]
    NegativeRule {
        /// Name of the rule.
        rule: String,
    },
    /// Two States with one code.
    #[error("State {iso} stands twice")]
    DuplicateState {
        /// The code.
        iso: String,
    },
    /// Two candidates with one id: the lottery could not tell them apart.
    #[error("id {id:?} stands twice")]
    DuplicateId {
        /// The id.
        id: String,
    },
    /// Numbers so large that their sum cannot be trusted.
    #[error("{what}: too large")]
    TooLarge {
        /// The column or rule.
        what: String,
    },
}

impl Instance {
    /// Number of candidates.
    pub fn len(&self) -> usize {
        self.cand.state.len()
    }

    /// Whether nobody was nominated.
    pub fn is_empty(&self) -> bool {
        self.cand.state.is_empty()
    }

    /// What the lottery knows a candidate by.
    pub fn id(&self, cand: usize) -> String {
        self.cand.id.as_ref().and_then(|ids| ids.get(cand).cloned()).unwrap_or_else(|| cand.to_string())
    }

    /// The State of a candidate of a checked instance.
    pub fn state(&self, cand: usize) -> &State {
        &self.states[self.cand.state[cand]]
    }

    /// Score less the penalty for former sponsorship.
    pub fn merit(&self, cand: usize) -> i64 {
        let sponsored = usize::try_from(self.state(cand).sponsored).unwrap_or(usize::MAX);
        let penalty = self.rules.penalty.get(sponsored).or(self.rules.penalty.last());
        self.cand.score[cand] - penalty.copied().unwrap_or(0)
    }

    /// The kept candidates by ascending lottery key; equal keys, which do not happen, by id.
    pub fn order(&self, seed: &[u8], keep: &[bool]) -> Vec<usize> {
        let kept: Vec<usize> = (0..self.len()).filter(|&i| keep[i]).collect();
        let ids: Vec<String> = kept.iter().map(|&i| self.id(i)).collect();
        let keys = lottery::keys(seed, ids.iter().map(String::as_str));
        let mut order: Vec<_> = keys.into_iter().zip(ids).zip(kept).collect();
        order.sort_unstable();
        order.into_iter().map(|(_, i)| i).collect()
    }

    /// Everything wrong with the instance; nothing, if it can be solved.
    pub fn check(&self) -> Vec<Problem> {
        let mut found = Vec::new();
        if self.schema != SCHEMA {
            found.push(Problem::Schema(self.schema.clone()));
        }
        self.check_states(&mut found);
        self.check_candidates(&mut found);
        self.check_rules(&mut found);
        found
    }

    fn check_states(&self, found: &mut Vec<Problem>) {
        let mut seen = BTreeSet::new();
        for state in &self.states {
            if !seen.insert(&state.iso) {
                found.push(Problem::DuplicateState { iso: state.iso.clone() });
            }
            if state.sponsored < 0 {
                found.push(Problem::NegativeSponsored { iso: state.iso.clone() });
            }
        }
    }

    fn check_candidates(&self, found: &mut Vec<Problem>) {
        let (cand, want) = (&self.cand, self.len());
        let ids = cand.id.as_ref().map_or(want, Vec::len);
        let columns = [("id", ids), ("gender", cand.gender.chars().count()), ("score", cand.score.len()), ("cost", cand.cost.len())];
        found.extend(columns.iter().filter(|c| c.1 != want).map(|&(column, got)| Problem::Length { column, want, got }));
        let lost = cand.state.iter().enumerate().filter(|(_, s)| **s >= self.states.len());
        found.extend(lost.map(|(cand, &state)| Problem::NoState { cand, state }));
        let odd = cand.gender.chars().enumerate().filter(|(_, c)| !matches!(c, 'F' | 'M' | 'X'));
        found.extend(odd.map(|(cand, letter)| Problem::Gender { cand, letter }));
        let negative = cand.cost.iter().enumerate().filter(|(_, c)| **c < 0);
        found.extend(negative.map(|(cand, _)| Problem::NegativeCost { cand }));
        let mut seen = BTreeSet::new();
        for id in cand.id.iter().flatten() {
            if !seen.insert(id) {
                found.push(Problem::DuplicateId { id: id.clone() });
            }
        }
        let penalty = self.rules.penalty.iter().map(|p| p.unsigned_abs()).max().unwrap_or(0);
        for (what, column, more) in [("score", &cand.score, penalty), ("cost", &cand.cost, 0)] {
            let total: u128 = column.iter().map(|v| u128::from(v.unsigned_abs()) + u128::from(more)).sum();
            if total > u128::from(GREATEST.unsigned_abs()) {
                found.push(Problem::TooLarge { what: what.to_owned() });
            }
        }
    }

    fn check_rules(&self, found: &mut Vec<Problem>) {
        let rules = &self.rules;
        found.extend(rules.gender_min.keys().filter(|g| !matches!(g.as_str(), "F" | "M" | "X")).cloned().map(Problem::GenderRule));
        let mut numbers: Vec<(String, i64)> = vec![("k".to_owned(), rules.k)];
        let single = [
            ("state_cap", rules.state_cap),
            ("budget", rules.budget),
            ("ldc_min", rules.ldc_min),
            ("lldc_min", rules.lldc_min),
            ("sids_min", rules.sids_min),
            ("new_state_min", rules.new_state_min),
        ];
        numbers.extend(single.iter().filter_map(|(name, v)| v.map(|v| ((*name).to_owned(), v))));
        numbers.extend(rules.gender_min.iter().map(|(g, v)| (format!("gender_min.{g}"), *v)));
        numbers.extend(rules.group.iter().flat_map(|(g, v)| v.map(|v| (format!("group.{g}"), v))));
        numbers.extend(rules.sub_max.iter().map(|(g, v)| (format!("sub_max.{g}"), *v)));
        for (name, targets) in [("targets", rules.targets), ("target_weights", rules.target_weights)] {
            let given = |t: Target| targets.and_then(|set| set.get(t)).map(|v| (format!("{name}.{t:?}").to_lowercase(), v));
            numbers.extend(Target::ALL.into_iter().filter_map(given));
        }
        for (rule, value) in numbers {
            let most = if rule.starts_with("target") { 1 << 24 } else { GREATEST };
            if value < 0 {
                found.push(Problem::NegativeRule { rule });
            } else if value > most {
                found.push(Problem::TooLarge { what: rule });
            }
        }
    }
}
