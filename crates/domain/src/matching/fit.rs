//! How a programme fits a need (MAP-08): five parts, each with its answer and the reason for it. What is not said is possible and said to be
//! unknown. The points choose which programmes are looked at; nobody is ranked by them.

use crate::catalogue::overlap::shared;
use crate::catalogue::{Atlas, Programme, Reach, ScopeOf, Status};
use crate::member_state::codes;
use crate::need::Need;
use crate::parameters::ParameterSet;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

codes! {
    /// A part of the fit.
    Part {
        Domain "domain" "Theme, domain and type of activity",
        Beneficiary "beneficiary" "Whether the programme is for this State",
        Timing "timing" "Whether it runs when it is wanted",
        Language "language" "Whether it is given in a language the State's people work in",
        Mode "mode" "Whether it is given in a way the State can use",
    }
}

codes! {
    /// What is known of a part.
    Answer {
        Yes "yes" "It fits",
        Unknown "unknown" "One of the two does not say; possible",
        No "no" "It is known not to fit",
    }
}

codes! {
    /// The fit as a whole, in words.
    Whole {
        Every "every" "Every part is known to fit",
        Open "open" "Nothing is known not to fit, and not everything is known",
        Some "some" "A part is known not to fit",
    }
}

impl Part {
    /// Key of the parameter that holds its points; the points of all parts sum to 100.
    pub fn key(self) -> &'static str {
        match self {
            Part::Domain => "match_weight_domain",
            Part::Beneficiary => "match_weight_beneficiary",
            Part::Timing => "match_weight_timing",
            Part::Language => "match_weight_language",
            Part::Mode => "match_weight_mode",
        }
    }
}

/// A part with its answer and points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    /// Which.
    pub part: Part,
    /// What is known.
    pub answer: Answer,
    /// Points: all of its own if it fits, half where it is unknown.
    pub points: i64,
    /// Points it can have.
    pub of: i64,
}

/// How a programme fits a need, on the day it was looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fit {
    /// Each part once, in their order.
    pub parts: Vec<Answered>,
    /// Themes of both.
    pub themes: BTreeSet<String>,
    /// Domains of the fund of both.
    pub domains: BTreeSet<String>,
    /// By which way the programme reaches the State.
    pub reach: Reach,
    /// Languages of both.
    pub languages: BTreeSet<String>,
    /// Modes of delivery of both.
    pub modes: BTreeSet<String>,
    /// Version of the parameters whose points were used.
    pub parameters: i64,
    /// The day.
    pub on: Date,
}

impl Fit {
    /// Compares what a need asks with what a programme says.
    pub fn of(need: &Need, programme: &Programme, atlas: &Atlas<'_>, weights: &ParameterSet, today: Date) -> Fit {
        let themes = shared(&need.themes, &programme.themes);
        let domains = shared(&need.domains, &programme.domains);
        let reach = atlas.reach(programme, &need.alpha3, today);
        let answers = [
            subject(need, programme, themes.is_empty() && domains.is_empty()),
            eligible(&reach, programme),
            timing(need, programme, today),
            one_of(&need.languages, &programme.delivery_languages, Answer::Unknown),
            one_of(&need.delivery, &programme.delivery, Answer::Yes),
        ];
        let answered = |(part, answer): (&Part, Answer)| {
            let of = weights.count(part.key());
            let points = match answer {
                Answer::Yes => of,
                Answer::Unknown => of / 2,
                Answer::No => 0,
            };
            Answered { part: *part, answer, points, of }
        };
        Fit {
            parts: Part::ALL.iter().zip(answers).map(answered).collect(),
            themes,
            domains,
            reach,
            languages: shared(&need.languages, &programme.delivery_languages),
            modes: shared(&need.delivery, &programme.delivery),
            parameters: weights.number,
            on: today,
        }
    }

    /// The answer of a part.
    pub fn answer(&self, part: Part) -> Answer {
        self.parts.iter().find(|p| p.part == part).map_or(Answer::Unknown, |p| p.answer)
    }

    /// Points of all parts.
    pub fn points(&self) -> i64 {
        self.parts.iter().map(|p| p.points).sum()
    }

    /// In words.
    pub fn whole(&self) -> Whole {
        let any = |answer: Answer| self.parts.iter().any(|p| p.answer == answer);
        match (any(Answer::No), any(Answer::Unknown)) {
            (true, _) => Whole::Some,
            (false, true) => Whole::Open,
            (false, false) => Whole::Every,
        }
    }

    /// Whether the software may suggest it: what it is about, for whom and when are not known to be others.
    pub fn may_be_suggested(&self) -> bool {
        [Part::Domain, Part::Beneficiary, Part::Timing].into_iter().all(|p| self.answer(p) != Answer::No)
    }
}

/// What it is about, and in which type of activity.
fn subject(need: &Need, programme: &Programme, nothing_shared: bool) -> Answer {
    match &programme.activity_type {
        _ if nothing_shared => Answer::No,
        _ if need.activity_types.is_empty() => Answer::Yes,
        Some(kind) if need.activity_types.contains(kind) => Answer::Yes,
        Some(_) => Answer::No,
        None => Answer::Unknown,
    }
}

/// For whom. Where the source does not say, the State may be among them.
fn eligible(reach: &Reach, programme: &Programme) -> Answer {
    match reach {
        Reach::Named | Reach::Through { .. } | Reach::OpenToAll => Answer::Yes,
        Reach::NotNamed if programme.beneficiaries.scope == ScopeOf::Unknown => Answer::Unknown,
        Reach::NotNamed => Answer::No,
    }
}

/// When: from the day it is wanted, or today, to the day it is wanted no longer.
fn timing(need: &Need, programme: &Programme, today: Date) -> Answer {
    let from = need.from.map_or(today, |f| f.first().max(today));
    let until = need.until.map_or(Date::MAX, |u| u.last());
    let ended = programme.end.is_some_and(|e| e.last() < from);
    let begins_later = programme.start.is_some_and(|s| s.first() > until);
    match programme.status_on(today) {
        Status::Cancelled | Status::Completed => Answer::No,
        _ if until < today || ended || begins_later => Answer::No,
        Status::Suspended | Status::Unknown => Answer::Unknown,
        _ if programme.start.is_none() || programme.end.is_none() => Answer::Unknown,
        _ => Answer::Yes,
    }
}

/// Something in common, where both say something. `free`: the answer where the need says nothing.
fn one_of(wanted: &[String], given: &[String], free: Answer) -> Answer {
    if wanted.is_empty() {
        free
    } else if given.is_empty() {
        Answer::Unknown
    } else if wanted.iter().any(|w| given.contains(w)) {
        Answer::Yes
    } else {
        Answer::No
    }
}
