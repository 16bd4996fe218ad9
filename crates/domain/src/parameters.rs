//! The modalities of the fund as versioned data (DOMAIN §11): what the seed leaves open is a parameter with its
//! citation; R9 proposes, R10 approves, never with effect inside an open call (DOMAIN 11.29).

use crate::call::Call;
use crate::id::Id;
use crate::money::{Cents, Currency, parse_amount};
use crate::refusal::{Arg, Decided, Refusal, Refusals, all_clear};
use crate::role::{Actor, Role};
use crate::rule_set;
use crate::workflow::{Machine, Transition};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a parameter may hold.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Shape {
    /// Whole amount in USD, kept as dollars.
    Usd,
    /// Whole percent, 0–100.
    Percent,
    /// Whole number between two bounds.
    Count(i64, i64),
    /// `yes` or `no`.
    Yes,
    /// One of these codes.
    Choice(&'static [&'static str]),
    /// Words.
    Words,
    /// A number of seats or a whole percent of them; kept as `5 seats` or `40%`.
    Quantity,
    /// Points off by number of sponsorships, `0/5/7.5`; empty for none.
    Penalty,
    /// Greatest numbers by sub-region, `Southern Asia: 2; Melanesia: 10%`; empty for none.
    SubRegions,
    /// This, or nothing: the rule is then not in force.
    Maybe(&'static Shape),
}

/// A parameter of DOMAIN §11.
#[derive(Clone, Copy, Debug)]
pub struct Spec {
    /// Key, as in DOMAIN §11.
    pub key: &'static str,
    /// Shape.
    pub shape: Shape,
    /// Default: version 1.
    pub default: &'static str,
    /// Where the seed leaves it open, and the row of DOMAIN §11.
    pub source: &'static str,
}

const fn spec(key: &'static str, shape: Shape, default: &'static str, source: &'static str) -> Spec {
    Spec { key, shape, default, source }
}

/// Seats or a share of them, or not in force.
const SEATS: Shape = Shape::Maybe(&Shape::Quantity);
/// A percent, or not in force.
const SHARE: Shape = Shape::Maybe(&Shape::Percent);
/// Weight of a seat missing to a target.
const WEIGHT: Shape = Shape::Count(1, 100);

/// Every parameter, in the order of DOMAIN §11.
pub const SPECS: &[Spec] = &[
    spec("activation_threshold_usd", Shape::Usd, "900000", "A/AC.292/2025/1 §16; DOMAIN 11.1"),
    spec("activation_measure", Shape::Choice(&["pledged", "signed", "received"]), "received", "A/AC.292/2025/1 §16; DOMAIN 11.1"),
    spec("activity_floor_usd", Shape::Usd, "150000", "A/AC.292/2025/1 §23; DOMAIN 11.2"),
    spec("fund_floor_percent", Shape::Percent, "15", "A/AC.292/2025/1 §23; DOMAIN 11.2"),
    spec("board_donor_seats", Shape::Count(0, 50), "6", "A/AC.292/2025/1 §18; DOMAIN 11.3"),
    spec("board_beneficiary_seats", Shape::Count(0, 50), "6", "A/AC.292/2025/1 §18; DOMAIN 11.3"),
    spec("board_term_years", Shape::Count(1, 10), "2", "A/AC.292/2025/1 §18; DOMAIN 11.3"),
    spec("advice_binding", Shape::Yes, "no", "A/AC.292/2025/1 §18; DOMAIN 11.4"),
    spec("posts_financing", Shape::Choice(&["fund", "regular_budget"]), "fund", "A/AC.292/2025/1 §15; DOMAIN 11.5"),
    spec("post_levels", Shape::Words, "P-3, G-6", "A/AC.292/2025/1 §15; DOMAIN 11.5"),
    spec("soft_preference", Shape::Yes, "no", "A/AC.292/2025/1 §19; DOMAIN 11.6"),
    spec("donor_in_agreement", Shape::Yes, "no", "A/AC.292/2025/1 §13, §19; DOMAIN 11.7"),
    spec("anon_fields", Shape::Words, "identity, date, currency", "A/AC.292/2025/1 §17; DOMAIN 11.8"),
    spec("anon_allowed_for", Shape::Choice(&["all", "non_state"]), "all", "A/AC.292/2025/1 §17; DOMAIN 11.8"),
    spec("anon_min_group", Shape::Count(1, 20), "3", "A/AC.292/2025/1 §17; DOMAIN 11.8"),
    spec("priority_share", SEATS, "60%", "A/AC.292/2025/1 §22; DOMAIN 11.9"),
    spec("target_weight_priority", WEIGHT, "1", "DOMAIN WA-05, 11.9"),
    spec("women_share", SEATS, "50%", "A/AC.292/2025/1 §22; DOMAIN 11.10"),
    spec("target_weight_women", WEIGHT, "1", "DOMAIN WA-05, 11.10"),
    spec("women_min", SEATS, "", "A/AC.292/2025/1 §22; DOMAIN WA-05, 11.10"),
    spec("men_min", SEATS, "", "A/AC.292/2025/1 §22; DOMAIN WA-05, 11.10"),
    spec("ldc_min", SEATS, "", "A/AC.292/2025/1 §22; DOMAIN WA-05, 11.9"),
    spec("lldc_min", SEATS, "", "A/AC.292/2025/1 §22; DOMAIN WA-05, 11.9"),
    spec("sids_min", SEATS, "", "A/AC.292/2025/1 §22; DOMAIN WA-05, 11.9"),
    spec("ldc_share", SEATS, "", "A/AC.292/2025/1 §22; DOMAIN WA-05, 11.9"),
    spec("target_weight_ldc", WEIGHT, "1", "DOMAIN WA-05, 11.9"),
    spec("lldc_share", SEATS, "", "A/AC.292/2025/1 §22; DOMAIN WA-05, 11.9"),
    spec("target_weight_lldc", WEIGHT, "1", "DOMAIN WA-05, 11.9"),
    spec("sids_share", SEATS, "", "A/AC.292/2025/1 §22; DOMAIN WA-05, 11.9"),
    spec("target_weight_sids", WEIGHT, "1", "DOMAIN WA-05, 11.9"),
    spec("same_person_limit", Shape::Count(1, 20), "2", "A/AC.292/2025/1 §20; DOMAIN 11.11"),
    spec("report_invitation", Shape::Choice(&["always", "on_request", "never"]), "always", "A/AC.292/2025/1 §21 e; DOMAIN 11.12"),
    spec(
        "capital_rule",
        Shape::Choice(&["capital_only", "capital_or_seat_of_government"]),
        "capital_or_seat_of_government",
        "A/AC.292/2025/1 §21 a; DOMAIN 11.13",
    ),
    spec("eligible_observers", Shape::Yes, "no", "A/AC.292/2025/1 §22; DOMAIN 11.14"),
    spec("weight_relevance", Shape::Percent, "30", "DOMAIN WA-05, 11.15"),
    spec("weight_contribution", Shape::Percent, "25", "DOMAIN WA-05, 11.15"),
    spec("weight_benefit", Shape::Percent, "25", "DOMAIN WA-05, 11.15"),
    spec("weight_follow_up", Shape::Percent, "20", "DOMAIN WA-05, 11.15"),
    spec("arbitration_gap", Shape::Count(1, 100), "20", "DOMAIN SM-06, 11.15"),
    spec("pass_mark", Shape::Count(0, 100), "60", "DOMAIN WB-03, 11.15"),
    spec("state_cap", Shape::Maybe(&Shape::Count(1, 10)), "1", "DOMAIN WA-05, 11.15"),
    spec("every_group", Shape::Yes, "yes", "DOMAIN WA-05, 11.15"),
    spec("new_states_first", Shape::Yes, "yes", "DOMAIN WA-05, 11.15"),
    spec("new_state_min", SEATS, "", "DOMAIN WA-05, 11.15"),
    spec("sponsored_penalty", Shape::Maybe(&Shape::Penalty), "", "DOMAIN WA-05, 11.15"),
    spec("group_afr_min", SEATS, "", "DOMAIN WA-05, 11.15"),
    spec("group_afr_max", SEATS, "", "DOMAIN WA-05, 11.15"),
    spec("group_apg_min", SEATS, "", "DOMAIN WA-05, 11.15"),
    spec("group_apg_max", SEATS, "", "DOMAIN WA-05, 11.15"),
    spec("group_eeg_min", SEATS, "", "DOMAIN WA-05, 11.15"),
    spec("group_eeg_max", SEATS, "", "DOMAIN WA-05, 11.15"),
    spec("group_grulac_min", SEATS, "", "DOMAIN WA-05, 11.15"),
    spec("group_grulac_max", SEATS, "", "DOMAIN WA-05, 11.15"),
    spec("group_weog_min", SEATS, "", "DOMAIN WA-05, 11.15"),
    spec("group_weog_max", SEATS, "", "DOMAIN WA-05, 11.15"),
    spec("sub_region_max", SEATS, "", "DOMAIN WA-05, 11.15"),
    spec("sub_regions_max", Shape::Maybe(&Shape::SubRegions), "", "DOMAIN WA-05, 11.15"),
    spec("draw_source", Shape::Choice(&["sealed", "drand", "co_chairs"]), "sealed", "A/AC.292/2025/1 §18; DOMAIN WA-05"),
    spec("region_share_min", SHARE, "10", "A/AC.292/2025/1 §25 c; DOMAIN 11.16"),
    spec("region_share_max", SHARE, "35", "A/AC.292/2025/1 §25 c; DOMAIN 11.16"),
    spec("activity_state_cap", Shape::Maybe(&Shape::Count(1, 20)), "", "A/AC.292/2025/1 §25 c; DOMAIN WB-04, 11.16"),
    spec("implementer_share_max", SHARE, "", "A/AC.292/2025/1 §24; DOMAIN WB-04, 11.16"),
    spec("gender_share_min", SHARE, "", "A/AC.292/2025/1 §25 f; DOMAIN WB-04, 11.16"),
    spec("activity_reserve", SHARE, "", "A/AC.292/2025/1 §23; DOMAIN WB-04, 11.2"),
    spec("activity_value", Shape::Choice(&["score", "score_amount", "score_sqrt_amount"]), "score", "DOMAIN WB-04, 11.16"),
    spec("partner_types", Shape::Words, "NGO, academia, IO, RO, UN", "A/AC.292/2025/1 §24; DOMAIN 11.18"),
    spec("other_domain", Shape::Yes, "yes", "A/AC.292/2025/1 §26; DOMAIN 11.19"),
    spec("calls_a", Shape::Count(0, 12), "2", "A/AC.292/2025/1 §20; DOMAIN 11.20"),
    spec("calls_b", Shape::Count(0, 12), "1", "A/AC.292/2025/1 §20; DOMAIN 11.20"),
    spec("synthesis_public", Shape::Yes, "yes", "A/AC.292/2025/1 §27; DOMAIN 11.21"),
    spec("psc_rate", Shape::Percent, "13", "ST/AI/286; DOMAIN MON-05, 11.22"),
    spec("partner_overhead_max", Shape::Percent, "7", "DOMAIN MON-05, 11.22"),
    spec("max_years", Shape::Count(1, 10), "3", "A/AC.292/2025/1 §20 b; DOMAIN 11.23"),
    spec("accounts_retention_years", Shape::Count(1, 30), "7", "DOMAIN 11.24"),
    spec("pii_retention_months", Shape::Count(1, 120), "12", "DOMAIN WA-09, 11.24"),
    spec("dsa_covered", Shape::Yes, "yes", "DOMAIN WA-04, 11.25"),
    spec("review_request_days", Shape::Count(0, 90), "10", "DOMAIN 11.28"),
    spec("conditional_allowed", Shape::Yes, "no", "DOMAIN MON-03, 11.30"),
    spec("revenue_standard", Shape::Choice(&["IPSAS23", "IPSAS47"]), "IPSAS47", "DOMAIN MON-13"),
    spec("grant_expense_policy", Shape::Choice(&["on_report", "outright"]), "on_report", "DOMAIN MON-14, 11.30"),
    spec("simple_grant_usd", Shape::Usd, "50000", "DOMAIN MON-11, 11.30"),
    spec("doubtful_steps", Shape::Words, "25/60/100", "DOMAIN J28, 11.30"),
    spec("consult_days", Shape::Count(1, 90), "15", "DOMAIN WB-05, 11.30"),
    spec("prodoc_days", Shape::Count(1, 365), "42", "DOMAIN WB-05, 11.30"),
    spec("attendance_min", Shape::Percent, "80", "DOMAIN WA-08, 11.30"),
    spec("no_show_cooldown", Shape::Count(0, 10), "2", "DOMAIN WA-07, 11.30"),
    spec("replacement_approval", Shape::Choice(&["notify", "approve"]), "notify", "DOMAIN WA-07, 11.30"),
    spec("elearning_required", Shape::Yes, "no", "DOMAIN WA-03, 11.30"),
    spec("match_weight_domain", Shape::Percent, "40", "DOMAIN MAP-08"),
    spec("match_weight_beneficiary", Shape::Percent, "25", "DOMAIN MAP-08"),
    spec("match_weight_timing", Shape::Percent, "15", "DOMAIN MAP-08"),
    spec("match_weight_language", Shape::Percent, "10", "DOMAIN MAP-08"),
    spec("match_weight_mode", Shape::Percent, "10", "DOMAIN MAP-08"),
];

/// Parameters whose points sum to 100, with the rule that says so.
const SUMMED: [(&str, &[&str]); 2] = [
    ("WA-05", &["weight_relevance", "weight_contribution", "weight_benefit", "weight_follow_up"]),
    ("MAP-08", &["match_weight_domain", "match_weight_beneficiary", "match_weight_timing", "match_weight_language", "match_weight_mode"]),
];

/// The parameter with this key.
pub fn find(key: &str) -> Option<&'static Spec> {
    SPECS.iter().find(|s| s.key == key)
}

impl Spec {
    /// Reads a value as typed into the form it is kept in.
    ///
    /// # Errors
    /// `param-*`, beside the field of the parameter's key.
    pub fn read(&self, typed: &str) -> Result<String, Refusal> {
        let typed = typed.trim();
        let wrong = |key: &'static str| Refusal::new("DOMAIN 11", key).at(self.key);
        let between = |lo: i64, hi: i64| {
            let refused = || wrong("param-out-of-range").with("low", Arg::Int(lo)).with("high", Arg::Int(hi));
            let n: i64 = typed.trim_end_matches('%').trim().parse().map_err(|_| refused())?;
            if (lo..=hi).contains(&n) { Ok(n.to_string()) } else { Err(refused()) }
        };
        match self.shape {
            Shape::Maybe(_) if typed.is_empty() => Ok(String::new()),
            Shape::Maybe(shape) => Spec { shape: *shape, ..*self }.read(typed),
            Shape::Quantity => typed.parse().map(rule_set::write_kept).map_err(|()| wrong("quantity-unreadable")),
            Shape::Penalty => rule_set::read_penalty(typed).map(|l| rule_set::write_penalty(&l)).ok_or_else(|| wrong("penalty-unreadable")),
            Shape::SubRegions => {
                rule_set::read_sub_regions(typed).map(|m| rule_set::write_sub_regions(&m)).ok_or_else(|| wrong("sub-regions-unreadable"))
            }
            Shape::Usd => {
                let m = parse_amount(typed, Currency::USD).map_err(|r| r.at(self.key))?;
                if m.minor % 100 == 0 { Ok((m.minor / 100).to_string()) } else { Err(wrong("param-whole-dollars")) }
            }
            Shape::Percent => between(0, 100),
            Shape::Count(lo, hi) => between(lo, hi),
            Shape::Yes if typed == "yes" || typed == "no" => Ok(typed.to_owned()),
            Shape::Choice(codes) if codes.contains(&typed) => Ok(typed.to_owned()),
            Shape::Yes | Shape::Choice(_) => Err(wrong("choose-one")),
            Shape::Words if typed.is_empty() || typed.chars().count() > 200 => Err(wrong("param-words").with("max", Arg::Int(200))),
            Shape::Words => Ok(typed.to_owned()),
        }
    }

    /// A value kept, as it would be typed.
    pub fn typed(&self, kept: &str) -> String {
        match self.shape {
            Shape::Maybe(&Shape::Quantity) => rule_set::read_kept(kept).map_or_else(String::new, |q| q.to_string()),
            _ => kept.to_owned(),
        }
    }

    /// Message key of its name.
    pub fn label(&self) -> String {
        format!("param-{}", self.key.replace('_', "-"))
    }
}

/// How a version of the parameters comes into force (DOMAIN 11.29).
pub const MACHINE: Machine = Machine {
    id: "DOMAIN 11.29",
    subject: "parameters",
    start: "proposed",
    table: &[
        Transition {
            from: "proposed",
            event: "approve",
            to: "approved",
            who: &[Role::HighRepresentative],
            guard: "another person than proposed; not effective inside an open call",
            effect: "in force from its date",
        },
        Transition { from: "proposed", event: "refuse", to: "refused", who: &[Role::HighRepresentative], guard: "reason", effect: "" },
        Transition { from: "proposed", event: "withdraw", to: "withdrawn", who: &[Role::FundManager], guard: "", effect: "" },
    ],
};

/// A version of all parameters.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct ParameterSet {
    /// Id.
    pub id: Id,
    /// 1, 2, 3 …
    pub number: i64,
    /// State of [`MACHINE`].
    pub state: String,
    /// In force from this day.
    pub effective: Date,
    /// Values by key, as [`Spec::read`] keeps them.
    pub values: BTreeMap<String, String>,
    /// What this version changes: key, before, after.
    pub changes: Vec<(String, String, String)>,
    /// The States' decision it rests on, as cited by who proposed it.
    pub decision: String,
    /// Who proposed it.
    pub proposed_by: Id,
    /// When.
    pub proposed_at: Timestamp,
    /// Who approved or refused it.
    pub decided_by: Option<Id>,
    /// Reason of a refusal.
    pub reason: Option<String>,
}

impl ParameterSet {
    /// Version 1: the defaults of DOMAIN §11.
    pub fn first(id: Id, effective: Date, at: Timestamp) -> ParameterSet {
        ParameterSet {
            id,
            number: 1,
            state: "approved".into(),
            effective,
            values: SPECS.iter().map(|s| (s.key.to_owned(), s.default.to_owned())).collect(),
            changes: Vec::new(),
            decision: "DOMAIN §11".into(),
            proposed_by: Actor::system().id,
            proposed_at: at,
            decided_by: Some(Actor::system().id),
            reason: None,
        }
    }

    /// The value kept for `key`; its default when this version predates the parameter.
    pub fn value(&self, key: &str) -> &str {
        self.values.get(key).map(String::as_str).or_else(|| find(key).map(|s| s.default)).unwrap_or("")
    }
    /// A USD parameter.
    pub fn usd(&self, key: &str) -> Cents {
        Cents::dollars(self.count(key))
    }
    /// A number or percent.
    pub fn count(&self, key: &str) -> i64 {
        self.value(key).parse().unwrap_or(0)
    }
    /// A yes/no parameter.
    pub fn yes(&self, key: &str) -> bool {
        self.value(key) == "yes"
    }

    /// Proposes a change on top of this version. Every wrong value is reported, beside its field.
    ///
    /// # Errors
    /// Values out of shape, nothing changed, no decision cited, effective in the past, not R9.
    pub fn propose(&self, new: Proposal<'_>, actor: &Actor, now: Timestamp) -> Decided<ParameterSet> {
        let mut found = Vec::new();
        if !actor.has(Role::FundManager) {
            return Err(Refusal::new("DOMAIN 11.29", "not-your-role").into());
        }
        let mut values = self.values.clone();
        let mut changes = Vec::new();
        for (key, typed) in new.typed {
            let Some(spec) = find(key) else { continue };
            match spec.read(typed) {
                Err(r) => found.push(r),
                // Older versions keep some values otherwise: what is the same when typed is no change.
                Ok(v) if spec.typed(&v) != spec.typed(self.value(key)) => {
                    changes.push((key.clone(), self.value(key).to_owned(), v.clone()));
                    values.insert(key.clone(), v);
                }
                Ok(_) => {}
            }
        }
        for (rule, keys) in SUMMED {
            // A version from before the parameter holds its default.
            let points =
                |key: &&str| values.get(*key).map_or_else(|| find(key).map_or("", |s| s.default), String::as_str).parse().unwrap_or(0);
            let sum: i64 = keys.iter().map(points).sum();
            if sum != 100 {
                found.push(Refusal::new(rule, "weights-not-100").at(keys.first().copied().unwrap_or_default()).with("sum", Arg::Int(sum)));
            }
        }
        if changes.is_empty() && found.is_empty() {
            found.push(Refusal::new("DOMAIN 11.29", "param-nothing-changed"));
        }
        if new.decision.trim().is_empty() {
            found.push(Refusal::new("DOMAIN 11.29", "param-decision-missing").at("decision"));
        }
        if new.effective < crate::time::day(now) {
            found.push(Refusal::new("DOMAIN 11.29", "date-in-past").at("effective"));
        }
        all_clear(found)?;
        Ok(ParameterSet {
            id: new.id,
            number: new.number,
            state: MACHINE.start.into(),
            effective: new.effective,
            values,
            changes,
            decision: new.decision.trim().to_owned(),
            proposed_by: actor.id,
            proposed_at: now,
            decided_by: None,
            reason: None,
        })
    }

    /// R10 decides: `approve` or `refuse` with a reason; R9 may `withdraw`.
    ///
    /// # Errors
    /// Own proposal; effective inside an open call (DOMAIN 11.29); past date; missing reason.
    pub fn decide(&self, event: &str, reason: Option<&str>, calls: &[Call], actor: &Actor, now: Timestamp) -> Decided<ParameterSet> {
        let step = MACHINE.step(&self.state, event, actor, None)?;
        if event != "withdraw" && actor.id == self.proposed_by {
            return Err(Refusal::new("ACT-01", "not-your-own").into());
        }
        if event == "refuse" && reason.is_none_or(|r| r.trim().is_empty()) {
            return Err(Refusal::new("DOMAIN 11.29", "reason-missing").at("reason").into());
        }
        if event == "approve" {
            if self.effective < crate::time::day(now) {
                return Err(Refusal::new("DOMAIN 11.29", "date-in-past").into());
            }
            let inside: Vec<Refusal> = calls
                .iter()
                .filter(|c| c.runs() && self.effective <= crate::time::day(c.calendar.approve_by))
                .map(|c| {
                    Refusal::new("DOMAIN 11.29", "param-inside-open-call")
                        .with("call", Arg::Text(c.number.clone()))
                        .with("date", Arg::Date(crate::time::day(c.calendar.approve_by)))
                })
                .collect();
            all_clear(inside)?;
        }
        Ok(ParameterSet { state: step.to.into(), decided_by: Some(actor.id), reason: reason.map(str::to_owned), ..self.clone() })
    }
}

/// What R9 proposes.
pub struct Proposal<'a> {
    /// Id of the new version.
    pub id: Id,
    /// Its number.
    pub number: i64,
    /// Typed values by key; absent keys stay.
    pub typed: &'a BTreeMap<String, String>,
    /// The States' decision cited.
    pub decision: &'a str,
    /// In force from.
    pub effective: Date,
}

/// The version in force on `day`: the highest approved number whose date has come.
///
/// # Errors
/// `param-none-in-force` when none is.
pub fn in_force(sets: &[ParameterSet], day: Date) -> Result<&ParameterSet, Refusals> {
    sets.iter()
        .filter(|s| s.state == "approved" && s.effective <= day)
        .max_by_key(|s| (s.effective, s.number))
        .ok_or_else(|| Refusal::new("DOMAIN 11", "param-none-in-force").into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_default_is_a_value_its_own_shape_accepts() {
        for s in SPECS {
            assert_eq!(s.read(&s.typed(s.default)), Ok(s.default.to_owned()), "{}", s.key);
        }
        let mut keys: Vec<_> = SPECS.iter().map(|s| s.key).collect();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), SPECS.len(), "a key stands twice");
    }

    fn person(name: &str, role: Role) -> Actor {
        Actor {
            id: Id::named("account", name),
            name: name.into(),
            grants: vec![crate::Grant { role, scope: crate::Scope::Fund }],
            state: None,
        }
    }
    fn proposal<'a>(typed: &'a BTreeMap<String, String>, effective: Date) -> Proposal<'a> {
        Proposal { id: Id::named("p", "2"), number: 2, typed, decision: "A/RES/80/16", effective }
    }

    #[test]
    fn dom_11_29_r9_proposes_and_another_r10_approves_never_inside_an_open_call() {
        use jiff::civil::date;
        let now = crate::time::at(date(2026, 7, 20), 9, 0);
        let first = ParameterSet::first(Id::named("p", "1"), date(2026, 1, 1), now);
        let (r9, r10) = (person("a", Role::FundManager), person("b", Role::HighRepresentative));
        let typed = BTreeMap::from([("women_share".to_owned(), "40%".to_owned())]);
        assert_eq!(first.propose(proposal(&typed, date(2026, 7, 19)), &r9, now).unwrap_err().0[0].key, "date-in-past");
        assert!(first.propose(proposal(&typed, date(2026, 8, 1)), &r10, now).is_err());
        let proposed = first.propose(proposal(&typed, date(2026, 8, 1)), &r9, now).unwrap();
        assert_eq!(proposed.changes, [("women_share".to_owned(), "50%".to_owned(), "40%".to_owned())]);
        let mut both = r10.clone();
        both.id = r9.id;
        assert_eq!(proposed.decide("approve", None, &[], &both, now).unwrap_err().0[0].key, "not-your-own");
        let mut call = Call::draft(
            Id::named("call", "1"),
            "A-2026-1".into(),
            "m",
            date(2026, 12, 7),
            date(2026, 12, 11),
            crate::text::LangText::new("en", "t"),
            &first,
        );
        assert!(proposed.decide("approve", None, std::slice::from_ref(&call), &r10, now).is_ok(), "a draft binds nobody");
        call.state = "open".into();
        assert_eq!(
            proposed.decide("approve", None, std::slice::from_ref(&call), &r10, now).unwrap_err().0[0].key,
            "param-inside-open-call"
        );
        let approved = proposed.decide("approve", None, &[], &r10, now).unwrap();
        let sets = [first, approved];
        assert_eq!(in_force(&sets, date(2026, 7, 31)).unwrap().number, 1, "effective-dated");
        assert_eq!(in_force(&sets, date(2026, 8, 1)).unwrap().number, 2);
    }

    #[test]
    fn wa_05_weights_that_do_not_sum_to_100_are_refused_with_the_sum() {
        let now = crate::time::at(jiff::civil::date(2026, 7, 20), 9, 0);
        let first = ParameterSet::first(Id::named("p", "1"), jiff::civil::date(2026, 1, 1), now);
        let typed = BTreeMap::from([("weight_benefit".to_owned(), "30".to_owned()), ("psc_rate".to_owned(), "x".to_owned())]);
        let found = first.propose(proposal(&typed, jiff::civil::date(2026, 8, 1)), &person("a", Role::FundManager), now).unwrap_err().0;
        assert_eq!(found.iter().map(|r| r.key).collect::<Vec<_>>(), ["param-out-of-range", "weights-not-100"], "everything at once");
    }
}
