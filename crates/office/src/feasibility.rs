//! Whether any list can keep the rules of a call (WA-05): asked while it is drafted, before anybody was nominated.

use crate::{Failure, Office, Reference};
use bursar_domain::call::Call;
use bursar_domain::member_state::{CountryGroup, Standing};
use bursar_domain::nomination::Nomination;
use bursar_domain::round::Round;
use bursar_domain::rule_set::{Quantity, RuleSet, SUB_REGIONS, Target as Aim};
use bursar_domain::{Arg, Cents, Refusal};
use bursar_selection::s1::{self, Candidates, Goal, Instance, Options, Rule, Rules, State, Targets, TieFirst};
use bursar_store::{Find, Order, Record, Value};
use serde::Serialize;
use std::collections::BTreeMap;

/// Whether a list keeps the rules, given who could be nominated.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "answer", rename_all = "snake_case")]
pub enum Verdict {
    /// Some list does; the fullest has so many delegates.
    Possible {
        /// Seats that can be filled.
        filled: i64,
    },
    /// None does.
    Impossible {
        /// Rules that contradict each other, each as a message `limit-…`; without any one of them the others can be kept.
        rules: Vec<Refusal>,
        /// Changes of one of the rules, each of which would make a list possible, as the rule would then read.
        remedies: Vec<Refusal>,
        /// If no change of one rule is enough: the least changes that together are, as the rules would then read.
        together: Vec<Refusal>,
        /// The search for changes took too long and was left: that none is named says nothing.
        cut_short: bool,
    },
    /// Whether some list does would have taken too long to find out.
    Undecided,
}

/// The answer before a call.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Feasibility {
    /// Seats of the call.
    pub seats: i64,
    /// If every eligible State nominated as many women and men as it may.
    pub any_pool: Verdict,
    /// With those who were nominated for the last call that came to a round; the call's number.
    pub last_pool: Option<(String, Verdict)>,
}

/// The engine's rules for a rule set, the seats and what the trips may cost together, for States of these sub-regions.
pub fn engine_rules<'a>(set: &RuleSet, seats: i64, budget: Cents, sub_regions: impl IntoIterator<Item = &'a str>) -> Rules {
    let least = |q: Option<Quantity>| q.map(|q| q.at_least(seats));
    let target = |t: Aim| set.targets.get(&t).map(|q| q.at_least(seats));
    let weight = |t: Aim| set.weights.get(&t).copied();
    let targets = |number: &dyn Fn(Aim) -> Option<i64>| Targets {
        ldc: number(Aim::Ldc),
        lldc: number(Aim::Lldc),
        sids: number(Aim::Sids),
        priority: number(Aim::Priority),
        women: number(Aim::Women),
    };
    let sex = [("F", set.women_min), ("M", set.men_min)];
    let sub_max = |name: &str| set.sub_regions.get(name).copied().or(set.sub_region_max).map(|q| q.at_most(seats));
    Rules {
        k: seats,
        state_cap: set.state_cap,
        budget: Some(budget.0.max(0)),
        penalty: set.penalty.clone(),
        gender_min: sex.into_iter().filter_map(|(sex, q)| least(q).map(|n| (sex.to_owned(), n))).collect(),
        group: set
            .groups
            .iter()
            .map(|(g, b)| (g.code().to_owned(), [least(b.min).unwrap_or(0), b.max.map_or(seats, |q| q.at_most(seats))]))
            .collect(),
        sub_max: sub_regions.into_iter().filter_map(|name| sub_max(name).map(|n| (name.to_owned(), n))).collect(),
        ldc_min: least(set.ldc_min),
        lldc_min: least(set.lldc_min),
        sids_min: least(set.sids_min),
        new_state_min: least(set.new_state_min),
        targets: (!set.targets.is_empty()).then(|| targets(&target)),
        target_weights: (!set.weights.is_empty()).then(|| targets(&weight)),
        cover_groups: set.every_group,
        tie_first: set.new_states_first.then_some(TieFirst::NeverSponsored),
    }
}

impl Office {
    /// Whether any list can keep the rules of a call, drafted or not yet saved.
    ///
    /// # Errors
    /// The store failed.
    pub fn feasibility(&self, call: &Call) -> Result<Feasibility, Failure> {
        let p = self.parameters()?;
        let trip = call.trip.trip(None).with_psc(p.count("psc_rate"));
        let pool = self.any_pool(call, trip, p.yes("eligible_observers"))?;
        let last_pool = self.last_pool(call)?.map(|(number, pool)| (number, verdict(&pool, AT_ONCE)));
        Ok(Feasibility { seats: call.rules.seats, any_pool: verdict(&pool, AT_ONCE), last_pool })
    }

    /// How often each State was sponsored before this call: delegates who accepted.
    pub(crate) fn sponsored_before(&self, call: &Call) -> Result<BTreeMap<String, i64>, Failure> {
        let before = self.read(|r| r.count_by(&Find::of(Nomination::KIND).eq("state", "accepted").not("call_id", call.id), "iso"))?;
        Ok(before.into_iter().filter_map(|(v, n)| if let Value::Text(iso) = v { Some((iso, n)) } else { None }).collect())
    }

    /// Every eligible State nominates as many women and men as one list could take from it.
    fn any_pool(&self, call: &Call, trip: Cents, observers: bool) -> Result<Instance, Failure> {
        let reference = self.reference();
        let sponsored = self.sponsored_before(call)?;
        let states = reference.states.iter().filter(|s| observers || s.standing == Standing::Member);
        let states: Vec<State> = states.map(|s| state_of(&reference, &s.alpha3, call, &sponsored)).collect();
        Ok(hypothetical(call, states, trip))
    }

    /// Those nominated for the last other call that came to a round, under the rules of this one.
    fn last_pool(&self, call: &Call) -> Result<Option<(String, Instance)>, Failure> {
        let rounds = self.find::<Round>(&Find::of(Round::KIND).not("call_id", call.id).order("assembled_at", Order::Desc).limit(1))?;
        let Some(round) = rounds.into_iter().next() else { return Ok(None) };
        let number = self.fetch::<Call>(round.value.call)?.value.number;
        // A round whose frozen instance this version cannot read tells nothing.
        let Ok(mut pool) = serde_json::from_value::<Instance>(round.value.instance) else { return Ok(None) };
        let sub_regions: Vec<String> = pool.states.iter().map(|s| s.sub.clone()).collect();
        pool.rules = engine_rules(&call.rules.set, call.rules.seats, call.allotment, sub_regions.iter().map(String::as_str));
        Ok(Some((number, pool)))
    }
}

/// What the rules ask about a State, on the first day of the meeting.
pub(crate) fn state_of(reference: &Reference, iso: &str, call: &Call, sponsored: &BTreeMap<String, i64>) -> State {
    let s = reference.states.get(iso);
    let is = |group| s.is_some_and(|s| s.is_in(group, call.first_day));
    State {
        iso: iso.to_owned(),
        group: s.and_then(|s| s.group).map_or("none", |g| g.code()).to_owned(),
        sub: s.map_or_else(String::new, |s| s.subregion.name.clone()),
        ldc: is(CountryGroup::Ldc),
        lldc: is(CountryGroup::Lldc),
        sids: is(CountryGroup::Sids),
        sponsored: sponsored.get(iso).copied().unwrap_or(0),
    }
}

/// A pool in which a list that keeps the rules is found if any pool has one. States that the rules in force cannot tell
/// apart stand for each other: of each kind, as many as could fill the longest list are enough.
fn hypothetical(call: &Call, mut states: Vec<State>, trip: Cents) -> Instance {
    let seats = call.rules.seats.max(0);
    let rules = engine_rules(&call.rules.set, seats, call.allotment, states.iter().map(|s| s.sub.as_str()));
    for s in &mut states {
        s.ldc &= rules.ldc_min.is_some();
        s.lldc &= rules.lldc_min.is_some();
        s.sids &= rules.sids_min.is_some();
        s.sponsored = s.sponsored.min(i64::from(rules.new_state_min.is_some()));
        if !rules.group.contains_key(&s.group) {
            s.group.clear();
        }
        if !rules.sub_max.contains_key(&s.sub) {
            s.sub.clear();
        }
    }
    let each = rules.state_cap.unwrap_or(seats).clamp(0, seats);
    // Where the seats are the rule that gives way, a list need not be longer than all minima together.
    let minima = rules.gender_min.values().chain(rules.group.values().map(|[least, _]| least));
    let single = [rules.ldc_min, rules.lldc_min, rules.sids_min, rules.new_state_min];
    let longest = seats.max(minima.sum::<i64>() + single.into_iter().flatten().sum::<i64>());
    let of_a_kind = if each > 0 { (longest + each - 1) / each } else { 0 };
    let mut kinds: BTreeMap<_, i64> = BTreeMap::new();
    states.retain(|s| {
        let seen = kinds.entry((s.group.clone(), s.sub.clone(), s.ldc, s.lldc, s.sids, s.sponsored)).or_default();
        *seen += 1;
        *seen <= of_a_kind
    });
    let mut cand = Candidates::default();
    for state in 0..states.len() {
        for sex in ['F', 'M'] {
            for _ in 0..each {
                cand.state.push(state);
                cand.gender.push(sex);
                cand.score.push(0);
                cand.cost.push(trip.0.max(0));
            }
        }
    }
    Instance { schema: s1::SCHEMA.into(), name: None, seed: None, states, cand, rules }
}

/// Boxes of the search looked at for changes that would help, while somebody types and waits.
const AT_ONCE: usize = 20_000;

/// Asks the engine; `patience` is how many boxes of the search may be looked at, for an answer and for changes that would help.
pub(crate) fn verdict(pool: &Instance, patience: usize) -> Verdict {
    let mut asked = 0;
    let watch = &mut |_: &s1::Progress| {
        asked += 1;
        asked <= patience
    };
    let Ok(found) = s1::diagnose(pool, watch) else { return Verdict::Undecided };
    if let Some(conflict) = found.conflict {
        let mended = found.together.iter().fold(pool.clone(), |p, r| p.with(&r.rule, r.by));
        return Verdict::Impossible {
            rules: conflict.rules.iter().filter_map(|rule| limit(rule, &pool.rules)).collect(),
            remedies: found.single.iter().filter_map(|r| limit(&r.rule, &pool.with(&r.rule, r.by).rules)).collect(),
            together: found.together.iter().filter_map(|r| limit(&r.rule, &mended.rules)).collect(),
            cut_short: found.cut_short,
        };
    }
    // Only the seats count: no goal after them is asked for.
    let bare = Instance {
        rules: Rules { targets: None, cover_groups: false, tie_first: None, penalty: Vec::new(), ..pool.rules.clone() },
        ..pool.clone()
    };
    let options = Options { explain: s1::Explain::Nobody, merit_only: true, ..Options::default() };
    let filled = s1::solve(&bare, &options).ok().and_then(|o| o.goals.iter().find(|g| g.goal == Goal::Seats).map(|g| g.value));
    Verdict::Possible { filled: filled.unwrap_or(0) }
}

/// A rule in words: a message `limit-…` with its number. Nothing for goals, which no list can break.
pub fn limit(rule: &Rule, rules: &Rules) -> Option<Refusal> {
    let says =
        |key: &'static str, whom: &str, n: i64| Refusal::new("WA-05", key).with("whom", Arg::Msg(whom.to_owned())).with("n", Arg::Int(n));
    let group = |code: &str| format!("group-{}", code.to_lowercase());
    let bounds = |code: &String| rules.group.get(code).copied().unwrap_or_default();
    Some(match rule {
        Rule::Seats => Refusal::new("WA-05", "limit-seats").with("n", Arg::Int(rules.k)),
        Rule::Budget => Refusal::new("WA-05", "limit-budget").with("amount", Arg::Usd(Cents(rules.budget.unwrap_or(0)))),
        Rule::StateCap => Refusal::new("WA-05", "limit-state-cap").with("n", Arg::Int(rules.state_cap.unwrap_or(0))),
        Rule::GenderMin(sex) => {
            says("limit-least", if sex == "F" { "whom-women" } else { "whom-men" }, rules.gender_min.get(sex).copied().unwrap_or(0))
        }
        Rule::GroupMin(code) => says("limit-least", &group(code), bounds(code)[0]),
        Rule::GroupMax(code) => says("limit-most", &group(code), bounds(code)[1]),
        Rule::SubMax(name) => {
            let area = SUB_REGIONS.iter().find(|(_, known)| known == name).map_or("", |(code, _)| code);
            says("limit-most", &format!("area-{area}"), rules.sub_max.get(name).copied().unwrap_or(0))
        }
        Rule::LdcMin => says("limit-least", "group-ldc", rules.ldc_min.unwrap_or(0)),
        Rule::LldcMin => says("limit-least", "group-lldc", rules.lldc_min.unwrap_or(0)),
        Rule::SidsMin => says("limit-least", "group-sids", rules.sids_min.unwrap_or(0)),
        Rule::NewStateMin => says("limit-least", "whom-new-states", rules.new_state_min.unwrap_or(0)),
        Rule::CoverGroups | Rule::Target(_) => return None,
    })
}
