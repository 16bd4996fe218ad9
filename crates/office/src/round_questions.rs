//! Questions about a frozen round: can its rules be kept, what does a change cost, what if a rule's number were another, how firm
//! is the list, who would step in. Everything is computed from the frozen inputs and nothing is saved.

use crate::feasibility::{Verdict, verdict};
use crate::{Failure, Office};
use bursar_domain::call::{CRITERIA, Call};
use bursar_domain::review::{Review, reweighted};
use bursar_domain::round::{PublicCopy, Round};
use bursar_domain::{Arg, Id, Refusal};
use bursar_selection::lottery;
use bursar_selection::s1::{self, Firmness, Instance, Options, Outcome, Replacement, Rule, Target, WhatIf};
use bursar_store::{Find, Record, StoreError};
use std::collections::BTreeMap;

/// By how many points a criterion's weight moves, up and down, when the list's firmness is looked at.
pub const MOVES: [i64; 2] = [-5, 5];

/// Boxes of the search looked at for changes of rules that would help: a second or so.
const PATIENCE: usize = 200_000;

/// A round as the engine takes it.
pub struct Frozen {
    /// The inputs.
    pub instance: Instance,
    /// What the engine found, once run.
    pub outcome: Option<Outcome>,
    options: Options,
}

/// What a list is counted by, beside the rules of the call.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Balance {
    /// Delegates of a sex: F, M, X.
    Sex(String),
    /// Delegates of a regional group, by its code.
    Group(String),
    /// Least developed countries.
    Ldc,
    /// Landlocked developing countries.
    Lldc,
    /// Small island developing States.
    Sids,
    /// States never supported before.
    NewStates,
}

/// A balance that differs between two lists.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Which.
    pub what: Balance,
    /// Delegates before.
    pub before: i64,
    /// Delegates after.
    pub after: i64,
}

/// What a list put in place of the engine's would cost.
pub struct Weighed {
    /// Merit and goals against the engine's list, and the hard rules it breaks.
    pub cost: s1::Override,
    /// Each balance that changes.
    pub balances: Vec<Change>,
}

fn broken(e: impl std::fmt::Display) -> Failure {
    Failure::Store(StoreError(format!("frozen instance: {e}")))
}

impl Frozen {
    /// The frozen parts of a round.
    ///
    /// # Errors
    /// They are not what the engine takes.
    pub fn of(round: &Round) -> Result<Frozen, Failure> {
        let instance = serde_json::from_value(round.instance.clone()).map_err(broken)?;
        let outcome = round.outcome.clone().map(serde_json::from_value).transpose().map_err(broken)?;
        let seed = round.seed.as_deref().map_or_else(|| Some(Vec::new()), lottery::unhex).ok_or_else(|| broken("seed"))?;
        Ok(Frozen { instance, outcome, options: Options { seed, ..Options::default() } })
    }

    fn outcome(&self) -> Result<&Outcome, Failure> {
        self.outcome.as_ref().ok_or(Failure::NotFound)
    }

    /// Whether any list keeps the rules with those nominated; if none does, which rules contradict each other and what would help.
    ///
    /// # Errors
    /// The frozen instance has faults.
    pub fn feasibility(&self) -> Result<Verdict, Failure> {
        match self.instance.check().first() {
            Some(fault) => Err(broken(fault)),
            None => Ok(verdict(&self.instance, PATIENCE)),
        }
    }

    /// The rules in force that have a number, with it: what may be asked "what if" about.
    pub fn numbers(&self) -> Vec<(Rule, i64)> {
        let uses = self.outcome.iter().flat_map(|o| &o.rules);
        uses.filter(|u| u.rule != Rule::CoverGroups).map(|u| (u.rule.clone(), u.limit)).collect()
    }

    /// Solves once more with a rule's number changed.
    ///
    /// # Errors
    /// Not run yet; the number becomes one the engine does not take.
    pub fn what_if(&self, rule: &Rule, by: i64) -> Result<WhatIf, Failure> {
        s1::what_if(&self.instance, &self.options, self.outcome()?, rule, by)
            .map_err(|_| Refusal::new("WA-05", "what-if-too-far").at("by").into())
    }

    /// What another list costs against the engine's, and what it changes against the list as it stands.
    ///
    /// # Errors
    /// Not run yet; the list names somebody twice.
    pub fn weigh(&self, now: &[usize], list: &[usize]) -> Result<Weighed, Failure> {
        let cost = s1::weigh(&self.instance, self.outcome()?, list).ok_or_else(|| broken("list"))?;
        Ok(Weighed { cost, balances: self.changes(now, list) })
    }

    /// For each seat of a list the one who would step in with the smallest change to the balances, and which balances that is
    /// (WA-07).
    pub fn replacements(&self, list: &[usize]) -> Vec<(Replacement, Vec<Change>)> {
        let Some(outcome) = &self.outcome else { return Vec::new() };
        let changes = |r: &Replacement| {
            let after = |comes: usize| list.iter().map(|i| if *i == r.leaves { comes } else { *i }).collect::<Vec<_>>();
            r.comes.map_or_else(Vec::new, |comes| self.changes(list, &after(comes)))
        };
        s1::replacements(&self.instance, &self.options, outcome, list).into_iter().map(|r| (r, changes(&r))).collect()
    }

    /// The instance without scores and the result with its proof, as files to publish (SM-07).
    ///
    /// # Errors
    /// Not run yet; the outcome is not the proven result of the instance.
    pub fn public_copy(&self, round: Id) -> Result<PublicCopy, Failure> {
        let (instance, result) = s1::blinded(&self.instance, &self.options, self.outcome()?).map_err(broken)?;
        let file = |v: serde_json::Result<String>| v.map_err(broken);
        Ok(PublicCopy { round, instance: file(serde_json::to_string(&instance))?, result: file(serde_json::to_string(&result))? })
    }

    /// Each balance that differs between two lists.
    fn changes(&self, before: &[usize], after: &[usize]) -> Vec<Change> {
        let (before, after) = (self.balances(before), self.balances(after));
        let at = |counts: &BTreeMap<Balance, i64>, b: &Balance| counts.get(b).copied().unwrap_or(0);
        let mut all: Vec<&Balance> = before.keys().chain(after.keys()).collect();
        all.sort_unstable();
        all.dedup();
        let change = |b: &Balance| Change { what: b.clone(), before: at(&before, b), after: at(&after, b) };
        all.into_iter().map(change).filter(|c| c.before != c.after).collect()
    }

    fn balances(&self, list: &[usize]) -> BTreeMap<Balance, i64> {
        let mut counts = BTreeMap::new();
        let sexes: Vec<char> = self.instance.cand.gender.chars().collect();
        for &i in list {
            let s = self.instance.state(i);
            let own = [
                (Balance::Sex(sexes.get(i).map(char::to_string).unwrap_or_default()), true),
                (Balance::Group(s.group.clone()), true),
                (Balance::Ldc, s.ldc),
                (Balance::Lldc, s.lldc),
                (Balance::Sids, s.sids),
                (Balance::NewStates, s.sponsored == 0),
            ];
            own.into_iter().filter(|(_, holds)| *holds).for_each(|(b, _)| *counts.entry(b).or_default() += 1);
        }
        counts
    }
}

impl Office {
    /// How firm each nominee's place is when the weight of one criterion at a time moves by [`MOVES`], the others sharing the rest
    /// as before: one solve for each set of weights. `None` if the scores do not come from the reviews kept.
    ///
    /// # Errors
    /// Not run yet; the store failed.
    pub fn firmness(&self, round: &Round) -> Result<Option<Vec<Firmness>>, Failure> {
        let frozen = Frozen::of(round)?;
        frozen.outcome()?;
        let weights = self.fetch::<Call>(round.call)?.value.rules.weights;
        let mut points: BTreeMap<Id, Vec<[i64; 4]>> = BTreeMap::new();
        for review in self.find::<Review>(&Find::of(Review::KIND).eq("call_id", round.call).eq("state", "locked"))? {
            if let Some(given) = review.value.points {
                points.entry(review.value.nomination).or_default().push(given);
            }
        }
        let score = |criterion: usize, by: i64| -> Option<Vec<i64>> {
            let of = |n: &Id| reweighted(points.get(n)?, weights, criterion, by);
            round.candidates.iter().map(|c| of(&c.nomination)).collect()
        };
        let movable: Vec<usize> = (0..CRITERIA.len()).filter(|c| (1..100).contains(&weights[*c])).collect();
        let as_frozen = movable.first().and_then(|c| score(*c, 0));
        if as_frozen.as_ref() != Some(&frozen.instance.cand.score) {
            return Ok(None);
        }
        let moved = movable.iter().flat_map(|c| MOVES.map(|by| score(*c, by)));
        let Some(scores) = as_frozen.into_iter().map(Some).chain(moved).collect::<Option<Vec<_>>>() else { return Ok(None) };
        s1::stability(&frozen.instance, &frozen.options, &scores).map(Some).map_err(broken)
    }
}

/// The name of a rule as messages and codes, one after the other.
pub fn rule_name(rule: &Rule) -> Vec<Arg> {
    let key = |k: &str| Arg::Msg(k.to_owned());
    let group = |k: &str, code: &str| vec![key(k), Arg::Msg(format!("group-{}", code.to_lowercase()))];
    match rule {
        Rule::Seats => vec![key("engine-seats")],
        Rule::Budget => vec![key("engine-budget")],
        Rule::StateCap => vec![key("engine-state-cap")],
        Rule::GenderMin(x) => vec![key("engine-gender-min"), Arg::Msg(format!("sex-{}", x.to_lowercase()))],
        Rule::GroupMin(x) => group("engine-group-min", x),
        Rule::GroupMax(x) => group("engine-group-max", x),
        Rule::SubMax(x) => vec![key("engine-sub-max"), Arg::Text(x.clone())],
        Rule::LdcMin => group("engine-min", "ldc"),
        Rule::LldcMin => group("engine-min", "lldc"),
        Rule::SidsMin => group("engine-min", "sids"),
        Rule::NewStateMin => vec![key("engine-new-states")],
        Rule::CoverGroups => vec![key("engine-cover-groups")],
        Rule::Target(Target::Women) => vec![key("engine-target-women")],
        Rule::Target(Target::Priority) => vec![key("engine-target-priority")],
        Rule::Target(Target::Ldc) => group("engine-target", "ldc"),
        Rule::Target(Target::Lldc) => group("engine-target", "lldc"),
        Rule::Target(Target::Sids) => group("engine-target", "sids"),
    }
}
