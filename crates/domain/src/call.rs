//! Calls for delegates (SM-03, WA-05, WA-06): criteria, quotas, calendar and allotment, frozen before opening.

use crate::draw::{self, Beacon, Chain, Chair, DrawSeed, Source};
use crate::id::Id;
use crate::journal::{About, Cause, control};
use crate::ledger::{Entry, Window};
use crate::money::Cents;
use crate::parameters::ParameterSet;
use crate::refusal::{Arg, Decided, Refusal, all_clear};
use crate::role::{Actor, Role};
use crate::rule_set::{Quantity, RuleSet, SEATS_MAX, Target};
use crate::text::LangText;
use crate::time::{at, day, plus_days};
use crate::workflow::{Machine, Transition};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

const R7_R9: &[Role] = &[Role::ProjectOfficer, Role::FundManager];

/// SM-03.
pub const MACHINE: Machine = Machine {
    id: "SM-03",
    subject: "call",
    start: "draft",
    table: &[
        Transition { from: "draft", event: "edit", to: "draft", who: R7_R9, guard: "", effect: "" },
        Transition {
            from: "draft",
            event: "clear",
            to: "cleared",
            who: &[Role::FundManager],
            guard: "criteria, weights, calendar, allotment present; EN and FR at least; enough unallotted",
            effect: "J10; criteria frozen; draw committed",
        },
        Transition { from: "cleared", event: "open", to: "open", who: &[], guard: "opening date; fund active", effect: "public" },
        Transition { from: "open", event: "close", to: "closed", who: &[], guard: "deadline", effect: "" },
        Transition { from: "closed", event: "review", to: "in_review", who: &[], guard: "first file screened", effect: "" },
        Transition { from: "in_review", event: "decide", to: "decided", who: &[], guard: "round approved by R10", effect: "" },
        Transition { from: "decided", event: "publish", to: "published", who: &[Role::FundManager], guard: "", effect: "round published" },
        Transition { from: "published", event: "archive", to: "archived", who: &[Role::FundManager], guard: "", effect: "" },
        Transition { from: "draft", event: "cancel", to: "cancelled", who: &[Role::FundManager], guard: "reason, public", effect: "" },
        Transition {
            from: "cleared",
            event: "cancel",
            to: "cancelled",
            who: &[Role::FundManager],
            guard: "reason, public",
            effect: "allotment released",
        },
        Transition {
            from: "open",
            event: "cancel",
            to: "cancelled",
            who: &[Role::FundManager],
            guard: "reason, public",
            effect: "allotment released",
        },
        Transition {
            from: "closed",
            event: "cancel",
            to: "cancelled",
            who: &[Role::FundManager],
            guard: "reason, public",
            effect: "allotment released",
        },
        Transition {
            from: "in_review",
            event: "cancel",
            to: "cancelled",
            who: &[Role::FundManager],
            guard: "reason, public",
            effect: "allotment released",
        },
    ],
};

/// The criteria scored, in the order of WA-05.
pub const CRITERIA: [&str; 4] = ["relevance", "contribution", "benefit", "follow_up"];

/// No trip is authorised for longer.
pub const NIGHTS_MAX: i64 = 60;

/// Dates of a call. Days end at 23:59 UTC.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Calendar {
    /// Opens.
    pub opens_at: Timestamp,
    /// Deadline for endorsed nominations.
    pub closes_at: Timestamp,
    /// Corrections once until here.
    pub corrections_until: Timestamp,
    /// Scores in.
    pub scores_by: Timestamp,
    /// Fund manager decides.
    pub decide_by: Timestamp,
    /// High Representative approves.
    pub approve_by: Timestamp,
    /// Missions accept.
    pub accept_by: Timestamp,
}

impl Calendar {
    /// WA-06, counted from the first day T of the meeting.
    pub fn usual(first: Date) -> Calendar {
        let end = |before: i32| at(plus_days(first, -before), 23, 59);
        Calendar {
            opens_at: at(plus_days(first, -150), 9, 0),
            closes_at: end(105),
            corrections_until: end(98),
            scores_by: end(85),
            decide_by: end(80),
            approve_by: end(75),
            accept_by: end(67),
        }
    }

    /// Days in order, with their field names.
    pub fn dates(&self) -> [(&'static str, Timestamp); 7] {
        [
            ("opens_at", self.opens_at),
            ("closes_at", self.closes_at),
            ("corrections_until", self.corrections_until),
            ("scores_by", self.scores_by),
            ("decide_by", self.decide_by),
            ("approve_by", self.approve_by),
            ("accept_by", self.accept_by),
        ]
    }
}

/// The parts of a trip's cost estimate (WA-04), as loaded by R8 for this meeting.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct TripRates {
    /// Economy return ticket where no estimate was made for the State.
    pub ticket: Cents,
    /// Daily subsistence allowance at the place of the meeting.
    pub dsa: Cents,
    /// Nights authorised.
    pub nights: i64,
    /// Terminal expenses, all legs.
    pub terminals: Cents,
    /// Visa and other.
    pub other: Cents,
}

impl TripRates {
    /// WA-04: ticket + DSA × nights + terminals + other, without PSC.
    pub fn trip(&self, ticket: Option<Cents>) -> Cents {
        ticket.unwrap_or(self.ticket) + Cents(self.dsa.0.saturating_mul(self.nights)) + self.terminals + self.other
    }
}

/// The rules of selection published with the call (WA-05).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(from = "StoredRules")]
pub struct Rules {
    /// Seats.
    pub seats: i64,
    /// Points of each criterion, summing to 100, in the order of [`CRITERIA`].
    pub weights: [i64; 4],
    /// The rules.
    pub set: RuleSet,
}

/// The rules of a call as stored: calls from before the rule set had four rules in fields of their own.
#[derive(Deserialize, schemars::JsonSchema)]
struct StoredRules {
    seats: i64,
    weights: [i64; 4],
    set: Option<RuleSet>,
    state_cap: Option<i64>,
    priority_share: Option<i64>,
    women_share: Option<i64>,
    #[serde(default)]
    every_group: bool,
    #[serde(default)]
    new_states_first: bool,
}

impl From<StoredRules> for Rules {
    fn from(old: StoredRules) -> Rules {
        let targets = [(Target::Priority, old.priority_share), (Target::Women, old.women_share)];
        let set = old.set.unwrap_or_else(|| RuleSet {
            state_cap: old.state_cap,
            every_group: old.every_group,
            new_states_first: old.new_states_first,
            targets: targets.into_iter().filter_map(|(t, share)| share.map(|p| (t, Quantity::Percent(p)))).collect(),
            ..RuleSet::default()
        });
        Rules { seats: old.seats, weights: old.weights, set }
    }
}

impl Rules {
    /// The seats a target asks for, if it is in force.
    pub fn target(&self, target: Target) -> Option<i64> {
        self.set.targets.get(&target).map(|q| q.at_least(self.seats))
    }
}

/// A call for delegates.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Call {
    /// Id.
    pub id: Id,
    /// Number: `A-2026-1`.
    pub number: String,
    /// State of [`MACHINE`].
    pub state: String,
    /// Meeting (reference data).
    pub meeting: String,
    /// Its first day, T of WA-06.
    pub first_day: Date,
    /// Its last day.
    pub last_day: Date,
    /// Title.
    pub title: LangText,
    /// What it is about and how to apply.
    pub about: LangText,
    /// Dates.
    pub calendar: Calendar,
    /// Rules of selection.
    pub rules: Rules,
    /// Cost estimate.
    pub trip: TripRates,
    /// Allotment asked for, PSC included.
    pub allotment: Cents,
    /// Version of the parameters it was cleared under.
    pub parameters: i64,
    /// SHA-256 of the rules, calendar and text, fixed at clearing.
    pub frozen: Option<String>,
    /// Where the seed of the draw comes from (WA-05).
    #[serde(default)]
    pub draw_source: Source,
    /// The co-chairs whose secrets make it, where the source is the co-chairs.
    #[serde(default)]
    pub draw_chairs: Vec<Chair>,
    /// The round of drand that makes it, where the source is drand; named at clearing.
    #[serde(default)]
    pub draw_round: Option<Beacon>,
    /// SHA-256 of the sealed seed, made at clearing and published with the call (WA-05).
    pub draw_commitment: Option<String>,
    /// Public reason, if cancelled.
    pub cancelled: Option<String>,
}

impl Call {
    /// A new draft for a meeting, with the calendar of WA-06 and the rules of the parameters in force.
    pub fn draft(id: Id, number: String, meeting: &str, first_day: Date, last_day: Date, title: LangText, p: &ParameterSet) -> Call {
        Call {
            id,
            number,
            state: MACHINE.start.into(),
            meeting: meeting.to_owned(),
            first_day,
            last_day,
            title,
            about: LangText { record: "en".into(), texts: Default::default() },
            calendar: Calendar::usual(first_day),
            rules: Rules {
                seats: 10,
                weights: [
                    p.count("weight_relevance"),
                    p.count("weight_contribution"),
                    p.count("weight_benefit"),
                    p.count("weight_follow_up"),
                ],
                set: RuleSet::for_delegates(p),
            },
            // DOMAIN FIN-01, base case; R8 replaces them by the tables in force.
            trip: TripRates {
                ticket: Cents::dollars(1900),
                dsa: Cents::dollars(430),
                nights: 6,
                terminals: Cents::dollars(220),
                other: Cents::dollars(200),
            },
            allotment: Cents::ZERO,
            parameters: p.number,
            frozen: None,
            draw_source: Source::from_code(p.value("draw_source")).unwrap_or_default(),
            draw_chairs: Vec::new(),
            draw_round: None,
            draw_commitment: None,
            cancelled: None,
        }
    }

    /// Everything that keeps a call from being cleared, each beside its field (SM-03).
    pub fn gaps(&self) -> Vec<Refusal> {
        let mut found = Vec::new();
        let gap = |key: &'static str, field: &str| Refusal::new("SM-03", key).at(field);
        for lang in ["en", "fr"] {
            for (name, text) in [("title", &self.title), ("about", &self.about)] {
                if text.texts.get(lang).is_none_or(|t| t.trim().is_empty()) {
                    found.push(gap("call-language-missing", &format!("{name}_{lang}")));
                }
            }
        }
        let mut within = |field: &str, n: i64, low: i64, high: i64| {
            if !(low..=high).contains(&n) {
                found.push(gap("param-out-of-range", field).with("low", Arg::Int(low)).with("high", Arg::Int(high)));
            }
        };
        within("seats", self.rules.seats, 1, SEATS_MAX);
        within("nights", self.trip.nights, 0, NIGHTS_MAX);
        for (name, weight) in CRITERIA.iter().zip(self.rules.weights) {
            within(&format!("weight_{name}"), weight, 0, 100);
        }
        found.extend(self.rules.set.gaps());
        let sum: i64 = self.rules.weights.iter().fold(0, |sum, w| sum.saturating_add(*w));
        if sum != 100 {
            found.push(gap("weights-not-100", "weight_relevance").with("sum", Arg::Int(sum)));
        }
        for pair in self.calendar.dates().windows(2) {
            if pair[1].1 <= pair[0].1 {
                found.push(gap("calendar-order", pair[1].0));
            }
        }
        if day(self.calendar.accept_by) >= self.first_day {
            found.push(gap("calendar-after-meeting", "accept_by").with("date", Arg::Date(self.first_day)));
        }
        if self.allotment <= Cents::ZERO {
            found.push(gap("amount-not-positive", "allotment"));
        }
        if self.trip.trip(None) <= Cents::ZERO {
            found.push(gap("amount-not-positive", "ticket"));
        }
        found.extend(draw::chair_gaps(self.draw_source, &self.draw_chairs));
        found
    }

    /// R9 clears the call: frozen, allotted (J10), the draw committed to: the sealed seed by its digest, a
    /// round of drand by its number.
    ///
    /// # Errors
    /// Every gap; opening date past.
    pub fn clear(
        &self,
        entry: Id,
        sealed: &DrawSeed,
        chain: Option<&Chain>,
        p: &ParameterSet,
        actor: &Actor,
        now: Timestamp,
    ) -> Decided<(Call, Entry)> {
        let step = MACHINE.step(&self.state, "clear", actor, None)?;
        let mut found = self.gaps();
        if self.calendar.closes_at <= now {
            found.push(Refusal::new("SM-03", "deadline-past").at("closes_at"));
        }
        let draw_round = match self.draw_source {
            Source::Drand => draw::round_after(chain, self.calendar.closes_at).map_err(|r| found.push(r.at("draw_source"))).ok(),
            _ => None,
        };
        all_clear(found)?;
        let e = control::allotted(&self.cause(entry, now), self.allotment)?;
        let draw_commitment = Some(sealed.commitment());
        let next = Call { state: step.to.into(), parameters: p.number, draw_round, draw_commitment, ..self.clone() };
        Ok((Call { frozen: Some(next.content_digest()), ..next }, e))
    }

    /// R9 cancels, with a reason that is published; `left` is what of the allotment is still there, and goes back.
    ///
    /// # Errors
    /// Reason missing; already decided.
    pub fn cancel(&self, reason: &str, left: Cents, entry: Id, actor: &Actor, now: Timestamp) -> Decided<(Call, Option<Entry>)> {
        let step = MACHINE.step(&self.state, "cancel", actor, None)?;
        if reason.trim().is_empty() {
            return Err(Refusal::new("SM-03", "reason-missing").at("reason").into());
        }
        let e = (left > Cents::ZERO).then(|| control::allotment_returned(&self.cause(entry, now), left)).transpose()?;
        Ok((Call { state: step.to.into(), cancelled: Some(reason.trim().to_owned()), ..self.clone() }, e))
    }

    fn cause(&self, entry: Id, now: Timestamp) -> Cause {
        Cause::new(entry, day(now), self.id).about(About { call: Some(self.id), window: Some(Window::A), ..About::default() })
    }

    /// What the clock makes of the call: opens at its date if the fund is active, closes at its deadline.
    pub fn due(&self, fund_active: bool, now: Timestamp) -> Option<&'static str> {
        match self.state.as_str() {
            "cleared" if fund_active && now >= self.calendar.opens_at => Some("open"),
            "open" if now > self.calendar.closes_at => Some("close"),
            _ => None,
        }
    }

    /// One step of the machine.
    ///
    /// # Errors
    /// Not allowed from here or for this actor.
    pub fn step(&self, event: &str, actor: &Actor) -> Decided<Call> {
        let step = MACHINE.step(&self.state, event, actor, None)?;
        Ok(Call { state: step.to.into(), ..self.clone() })
    }

    /// Nominations are taken now.
    pub fn is_open(&self, now: Timestamp) -> bool {
        self.state == "open" && now <= self.calendar.closes_at
    }
    /// Between clearing and decision: parameters may not change under it.
    pub fn runs(&self) -> bool {
        matches!(self.state.as_str(), "cleared" | "open" | "closed" | "in_review")
    }
    /// Shown to the public.
    pub fn is_public(&self) -> bool {
        !matches!(self.state.as_str(), "draft" | "cleared")
    }

    fn content_digest(&self) -> String {
        let content = serde_json::json!({ "title": self.title, "about": self.about, "calendar": self.calendar, "rules": self.rules, "rules_sha256": self.rules.set.digest(), "trip": self.trip, "meeting": self.meeting, "allotment": self.allotment,
            "draw": { "source": self.draw_source, "chairs": self.draw_chairs, "round": self.draw_round, "sealed": self.draw_commitment } });
        crate::digest::sha256_hex(content.to_string().as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn sm_03_every_number_of_a_call_has_its_bounds() {
        let p = ParameterSet::first(Id::named("p", "1"), date(2026, 1, 1), Timestamp::UNIX_EPOCH);
        let title = LangText::new("en", "t").and("fr", "t");
        let mut call =
            Call::draft(Id::named("call", "1"), "A-2026-1".into(), "m", date(2026, 12, 7), date(2026, 12, 11), title.clone(), &p);
        (call.about, call.allotment) = (title, Cents::dollars(60_000));
        assert_eq!(call.gaps(), []);
        type Edit = (&'static str, fn(&mut Call, i64), &'static [i64]);
        let edits: [Edit; 4] = [
            ("seats", |c, n| c.rules.seats = n, &[0, SEATS_MAX + 1, i64::MIN, i64::MAX]),
            ("nights", |c, n| c.trip.nights = n, &[-1, NIGHTS_MAX + 1]),
            ("state_cap", |c, n| c.rules.set.state_cap = Some(n), &[0, 11, i64::MIN]),
            ("weight_benefit", |c, n| c.rules.weights[2] = n, &[-1, 101, i64::MIN, i64::MAX]),
        ];
        for (field, edit, wrong) in edits {
            for n in wrong {
                let mut c = call.clone();
                edit(&mut c, *n);
                let found = c.gaps();
                assert!(found.iter().any(|g| g.key == "param-out-of-range" && g.field.as_deref() == Some(field)), "{field} {n}: {found:?}");
            }
        }
    }

    #[test]
    fn wa_05_what_is_frozen_changes_with_the_rules() {
        let p = ParameterSet::first(Id::named("p", "1"), date(2026, 1, 1), Timestamp::UNIX_EPOCH);
        let title = LangText::new("en", "t");
        let call = Call::draft(Id::named("call", "1"), "A-2026-1".into(), "m", date(2026, 12, 7), date(2026, 12, 11), title, &p);
        let mut other = call.clone();
        other.rules.set.men_min = Some(Quantity::Seats(1));
        assert_ne!(call.content_digest(), other.content_digest());
    }
}
