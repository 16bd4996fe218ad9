//! The instance file `s2-projects/1`: what was asked for, what there is, and the rules of the call.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::lottery;

/// The schema's name.
pub const SCHEMA: &str = "s2-projects/1";

/// Amounts are multiples of this, and all arithmetic is in it.
pub const UNIT: i64 = 1000;

/// No sum over an instance may exceed this many units, so that all arithmetic on it fits, percents included.
const GREATEST: i64 = 1 << 44;

/// A call with its projects, ready to be decided.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Instance {
    /// `s2-projects/1`.
    pub schema: String,
    /// A name for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The seed of the generator that made the instance, if one did; not the lottery's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seed: Option<i64>,
    /// Years of the plan.
    pub years: usize,
    /// Cash at the start.
    pub opening: i64,
    /// Confirmed income by year.
    pub cash: Vec<i64>,
    /// Share of the cash that stays untouched.
    pub reserve_frac: f64,
    /// Least and greatest share of the awarded total by region.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub region_share: BTreeMap<String, [f64; 2]>,
    /// Most projects of one State.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state_cap: Option<i64>,
    /// Greatest share of the awarded total of one implementer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub implementer_share: Option<f64>,
    /// Least share of the awarded total for gender-focused projects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gender_share: Option<f64>,
    /// Pairs of which at most one is funded.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exclusive: Vec<[usize; 2]>,
    /// Pairs of which the first needs the second.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub requires: Vec<[usize; 2]>,
    /// The projects.
    pub projects: Vec<Project>,
}

/// One project.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Project {
    /// What the lottery knows it by. Absent: its index, in decimal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The State.
    pub state: String,
    /// The region.
    pub region: String,
    /// Who carries it out: a number or a name.
    pub implementer: Value,
    /// Whether it is gender-focused.
    pub gender: bool,
    /// Score of the file.
    pub score: i64,
    /// Marks behind the score; not used here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub criteria: Vec<i64>,
    /// The ways it can be funded, fullest first.
    pub levels: Vec<Level>,
}

/// One way to fund a project.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Level {
    /// Part of what was asked for; not used here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub frac: Option<f64>,
    /// Amount awarded.
    pub amount: i64,
    /// What it is worth, by the published value function.
    pub value: i64,
    /// The amount by year.
    pub cash: Vec<i64>,
}

/// The value functions built in. Which one holds is a policy choice, published with the call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Worth {
    /// The score: favours many small projects.
    Score,
    /// Score times amount: favours few large ones.
    ScoreAmount,
    /// Score times the square root of the amount: between the two.
    ScoreRoot,
}

impl Worth {
    /// The value of a project of this score at this amount, in whole units rounded down. `None` if it is too large or negative.
    pub fn of(self, score: i64, amount: i64) -> Option<i64> {
        let units = (amount / UNIT).max(0);
        match self {
            Self::Score => Some(score),
            Self::ScoreAmount => score.checked_mul(units),
            Self::ScoreRoot => u128::try_from(score).ok().and_then(|s| i64::try_from((s * s * u128::try_from(units).ok()?).isqrt()).ok()),
        }
    }
}

/// Something wrong with an instance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Problem {
    /// The file says it is something else.
    #[error("the schema is {0:?}, not s2-projects/1")]
    Schema(String),
    /// A list has not one entry per year.
    #[error("{what}: {got} entries for {want} years")]
    Years {
        /// Which list.
        what: String,
        /// Years of the plan.
        want: usize,
        /// Entries found.
        got: usize,
    },
    /// Not a whole multiple of the unit.
    #[error("{what}: {amount} is not a multiple of {UNIT}")]
    Unit {
        /// Which amount.
        what: String,
        /// The amount.
        amount: i64,
    },
    /// A share that is not a whole percent from nought to one.
    #[error("{what} is not a whole percent between 0 and 1")]
    Share {
        /// Which share.
        what: String,
    },
    /// An amount or limit below zero.
    #[error("{what}: negative")]
    Negative {
        /// Which.
        what: String,
    },
    /// Cash by year does not add up to the amount.
    #[error("project {project}, level {level}: cash by year does not add up to the amount")]
    Cash {
        /// Index of the project.
        project: usize,
        /// Index of the level.
        level: usize,
    },
    /// A pair refers to a project that does not exist, or to one project twice.
    #[error("{what}: no such pair of projects: {pair:?}")]
    Pair {
        /// Which list of pairs.
        what: &'static str,
        /// The pair.
        pair: [usize; 2],
    },
    /// Two projects with one id.
    #[error("id {id:?} stands twice")]
    DuplicateId {
        /// The id.
        id: String,
    },
    /// Numbers so large that their sum cannot be trusted.
    #[error("{what}: too large")]
    TooLarge {
        /// Which.
        what: &'static str,
    },
}

/// The whole percents a share stands for.
#[allow(clippy::cast_possible_truncation)]
pub fn percents(share: f64) -> Option<i64> {
    let percents = (share * 100.0).round();
    ((0.0..=100.0).contains(&percents) && (share * 100.0 - percents).abs() < 1e-9).then_some(percents as i64)
}

impl Instance {
    /// What the lottery knows a project by.
    pub fn id(&self, project: usize) -> String {
        self.projects[project].id.clone().unwrap_or_else(|| project.to_string())
    }

    /// An implementer's name.
    pub fn implementer(&self, project: usize) -> String {
        match &self.projects[project].implementer {
            Value::String(name) => name.clone(),
            other => other.to_string(),
        }
    }

    /// Every (project, level), in the order of the model's variables.
    pub fn levels(&self) -> Vec<(usize, usize)> {
        self.projects.iter().enumerate().flat_map(|(p, project)| (0..project.levels.len()).map(move |l| (p, l))).collect()
    }

    /// Cash that may be awarded up to a year, in units.
    pub fn limit(&self, year: usize) -> i64 {
        let reserve = percents(self.reserve_frac).unwrap_or(100);
        let income: i64 = self.opening + self.cash[..=year].iter().sum::<i64>();
        (income / UNIT * (100 - reserve)).div_euclid(100)
    }

    /// The variables by ascending lottery key of their project, fullest level first.
    pub fn order(&self, seed: &[u8]) -> Vec<usize> {
        let ids: Vec<String> = (0..self.projects.len()).map(|p| self.id(p)).collect();
        let keys = lottery::keys(seed, ids.iter().map(String::as_str));
        let mut order: Vec<_> = self.levels().into_iter().enumerate().map(|(j, (p, l))| (keys[p], &ids[p], l, j)).collect();
        order.sort_unstable();
        order.into_iter().map(|(.., j)| j).collect()
    }

    /// Everything wrong with the instance; nothing, if it can be solved.
    pub fn check(&self) -> Vec<Problem> {
        let mut found = Vec::new();
        if self.schema != SCHEMA {
            found.push(Problem::Schema(self.schema.clone()));
        }
        self.check_money(&mut found);
        self.check_rules(&mut found);
        self.check_projects(&mut found);
        found
    }

    fn check_money(&self, found: &mut Vec<Problem>) {
        if self.cash.len() != self.years {
            found.push(Problem::Years { what: "cash".to_owned(), want: self.years, got: self.cash.len() });
        }
        let income = self.cash.iter().enumerate().map(|(t, c)| (format!("cash of year {t}"), *c));
        for (what, amount) in income.chain([("opening".to_owned(), self.opening)]) {
            check_amount(what, amount, found);
        }
        let total = |amounts: &mut dyn Iterator<Item = i64>| amounts.map(|a| u128::from(a.unsigned_abs())).sum::<u128>();
        let most = u128::from(GREATEST.unsigned_abs());
        if total(&mut self.cash.iter().copied().chain([self.opening])) / 1000 > most {
            found.push(Problem::TooLarge { what: "cash" });
        }
        let levels = || self.projects.iter().flat_map(|p| &p.levels);
        if total(&mut levels().map(|l| l.amount)) / 1000 > most || total(&mut levels().flat_map(|l| l.cash.iter().copied())) / 1000 > most {
            found.push(Problem::TooLarge { what: "amounts" });
        }
        if total(&mut levels().map(|l| l.value)) > most {
            found.push(Problem::TooLarge { what: "values" });
        }
    }

    fn check_rules(&self, found: &mut Vec<Problem>) {
        let mut shares = vec![("reserve_frac".to_owned(), self.reserve_frac)];
        shares.extend(self.implementer_share.map(|s| ("implementer_share".to_owned(), s)));
        shares.extend(self.gender_share.map(|s| ("gender_share".to_owned(), s)));
        shares.extend(self.region_share.iter().flat_map(|(r, s)| s.map(|s| (format!("region_share.{r}"), s))));
        found.extend(shares.into_iter().filter(|s| percents(s.1).is_none()).map(|(what, _)| Problem::Share { what }));
        if self.state_cap.is_some_and(|cap| cap < 0) {
            found.push(Problem::Negative { what: "state_cap".to_owned() });
        }
        if self.state_cap.is_some_and(|cap| cap > GREATEST) {
            found.push(Problem::TooLarge { what: "state_cap" });
        }
        for (what, pairs) in [("exclusive", &self.exclusive), ("requires", &self.requires)] {
            let wrong = |p: &&[usize; 2]| p[0] == p[1] || p.iter().any(|p| *p >= self.projects.len());
            found.extend(pairs.iter().filter(wrong).map(|&pair| Problem::Pair { what, pair }));
        }
    }

    fn check_projects(&self, found: &mut Vec<Problem>) {
        let mut seen = BTreeSet::new();
        for p in 0..self.projects.len() {
            let id = self.id(p);
            if !seen.insert(id.clone()) {
                found.push(Problem::DuplicateId { id });
            }
            for (l, level) in self.projects[p].levels.iter().enumerate() {
                let what = format!("project {p}, level {l}");
                check_amount(what.clone(), level.amount, found);
                level.cash.iter().for_each(|&c| check_amount(what.clone(), c, found));
                if level.cash.len() != self.years {
                    found.push(Problem::Years { what, want: self.years, got: level.cash.len() });
                }
                let sum: i128 = level.cash.iter().map(|c| i128::from(*c)).sum();
                if sum != i128::from(level.amount) {
                    found.push(Problem::Cash { project: p, level: l });
                }
            }
        }
    }
}

fn check_amount(what: String, amount: i64, found: &mut Vec<Problem>) {
    if amount % UNIT != 0 {
        found.push(Problem::Unit { what, amount });
    } else if amount < 0 {
        found.push(Problem::Negative { what });
    }
}
