//! Nominations of delegates (SM-04, WA-02, WA-03): the file, its rules a)–e), endorsement, correction, screening.

mod machine;
mod screening;

pub use machine::MACHINE;
pub use screening::{Against, Confirmed, Finding, REASONS, RuleResult, Screening};

use crate::call::Call;
use crate::id::Id;
use crate::money::Cents;
use crate::parameters::ParameterSet;
use crate::refusal::{Arg, Decided, Refusal, all_clear};
use crate::role::{Actor, Role};
use crate::time::day;
use crate::workflow::Transition;
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What is asked, step by step. Answers are kept as typed, so that a draft is never lost or refused (AC-07).
pub const STEPS: &[(&str, &[&str])] = &[
    ("person", &["family_name", "given_names", "sex", "email", "post", "employer", "employer_type", "duty_station", "field", "post_since"]),
    ("experience", &["experience", "contribution", "benefit", "follow_up"]),
    ("travel", &["passport_until", "available", "overlap", "other_sponsor", "departure_city"]),
    ("undertakings", &["attend_all", "report", "publish_name"]),
    ("documents", &["note_verbale", "statement"]),
];

/// Days between an offer and its acceptance (WA-06: T−74 to T−67).
pub const OFFER_DAYS: i64 = 7;

/// Longest answer of one line and of several, in characters.
pub const LINE_MAX: usize = 200;
/// Longest answer of several lines.
pub const LINES_MAX: usize = 3000;

/// Fields that hold codes, with the codes they take.
pub const CODES: &[(&str, &[&str])] = &[
    ("sex", &["F", "M", "X"]),
    ("employer_type", &["government", "other"]),
    ("duty_station", &["capital", "seat_of_government", "mission_new_york", "elsewhere"]),
    ("field", &["cyber_diplomacy", "digital_policy", "policy", "technical", "other"]),
    ("available", &["yes", "no"]),
    ("overlap", &["yes", "no"]),
    ("attend_all", &["yes", "no"]),
    ("report", &["yes", "no"]),
    ("publish_name", &["yes", "no"]),
];
const OPTIONAL: &[&str] = &["other_sponsor", "departure_city"];
const DAYS: &[&str] = &["post_since", "passport_until"];
const LONG: &[&str] = &["experience", "contribution", "benefit", "follow_up"];

/// A file stored with the nomination.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Attached {
    /// The file's record.
    pub file: Id,
    /// Name as uploaded.
    pub name: String,
    /// Bytes.
    pub size: i64,
    /// Digest of the content.
    pub sha256: String,
}

/// A nomination file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Nomination {
    /// Id.
    pub id: Id,
    /// Call.
    pub call: Id,
    /// Nominating State.
    pub state_iso: String,
    /// State of [`MACHINE`].
    pub state: String,
    /// Receipt number, given at endorsement.
    pub receipt: Option<String>,
    /// Answers as typed.
    pub answers: BTreeMap<String, String>,
    /// Files by slot: `note_verbale`, `statement`.
    pub files: BTreeMap<String, Attached>,
    /// Who began it.
    pub drafter: Id,
    /// The mission's endorsement.
    pub endorsed: Option<(Id, Timestamp)>,
    /// Returned once for correction: what is missing, and when.
    pub returned: Option<(String, Timestamp)>,
    /// Screening.
    pub screening: Option<Screening>,
    /// Ticket estimate by R8 for this delegate; else the call's.
    pub ticket: Option<Cents>,
    /// Final score, 0–100 in hundredths, once reviews are locked.
    pub score: Option<i64>,
    /// Place in the reserve list, from 1.
    pub reserve_place: Option<i64>,
    /// Acceptance by the mission and by the nominee (account, or the signed paper's file).
    pub accepted_by_mission: Option<Id>,
    /// By the nominee.
    pub accepted_by_nominee: Option<Id>,
    /// Reason of a withdrawal or decline.
    pub left: Option<String>,
    /// When a vacant seat was offered, after the list was approved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offered_at: Option<Timestamp>,
    /// The nomination whose delegate this person is to replace, named by the State after the list was approved (WA-07).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stands_for: Option<Id>,
    /// What was pre-committed for a seat that was not in the round.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seat_cost: Option<Cents>,
    /// Last change.
    pub changed_at: Timestamp,
}

impl Nomination {
    /// Begins a draft.
    ///
    /// # Errors
    /// Call not open; State not eligible; not a drafter or mission of that State.
    pub fn begin(
        id: Id,
        call: &Call,
        state: &crate::member_state::MemberState,
        p: &ParameterSet,
        actor: &Actor,
        now: Timestamp,
    ) -> Decided<Nomination> {
        MACHINE.step(MACHINE.start, "edit", actor, Some(&state.alpha3))?;
        if !call.is_open(now) {
            return Err(deadline(call, now).into());
        }
        if state.standing != crate::member_state::Standing::Member && !p.yes("eligible_observers") {
            return Err(Refusal::new("WA-01", "observer-not-eligible").with("state", Arg::State(state.alpha3.clone())).into());
        }
        Ok(Nomination::blank(id, call.id, &state.alpha3, actor, now))
    }

    /// The State of a delegate who accepted names another, whose file is made like any other (WA-07). Whether the mission may
    /// still be replaced is for [`Mission::replaceable`](crate::mission::Mission::replaceable).
    ///
    /// # Errors
    /// Not a drafter or mission of that State; not accepted; the meeting has begun.
    pub fn substitute_for(of: &Nomination, id: Id, call: &Call, actor: &Actor, now: Timestamp) -> Decided<Nomination> {
        MACHINE.step(MACHINE.start, "edit", actor, Some(&of.state_iso))?;
        if of.state != "accepted" {
            return Err(Refusal::new("WA-07", "step-not-allowed").with("state", Arg::Msg(MACHINE.state_key(&of.state))).into());
        }
        before_meeting(call, now)?;
        Ok(Nomination { stands_for: Some(of.id), ..Nomination::blank(id, of.call, &of.state_iso, actor, now) })
    }

    fn blank(id: Id, call: Id, state_iso: &str, actor: &Actor, now: Timestamp) -> Nomination {
        Nomination {
            id,
            call,
            state_iso: state_iso.to_owned(),
            state: MACHINE.start.into(),
            receipt: None,
            answers: BTreeMap::new(),
            files: BTreeMap::new(),
            drafter: actor.id,
            endorsed: None,
            returned: None,
            screening: None,
            ticket: None,
            score: None,
            reserve_place: None,
            accepted_by_mission: None,
            accepted_by_nominee: None,
            left: None,
            offered_at: None,
            stands_for: None,
            seat_cost: None,
            changed_at: now,
        }
    }

    /// An answer, trimmed; empty when there is none.
    pub fn answer(&self, field: &str) -> &str {
        self.answers.get(field).map_or("", |a| a.trim())
    }
    /// Name of the nominee, given names first.
    pub fn name(&self) -> String {
        format!("{} {}", self.answer("given_names"), self.answer("family_name")).trim().to_owned()
    }
    /// The same person, as far as two files of a State tell: the same mail address, or the same name.
    pub fn same_person(&self, other: &Nomination) -> bool {
        let same = |a: &str, b: &str| !a.is_empty() && a.to_lowercase() == b.to_lowercase();
        self.state_iso == other.state_iso && (same(self.answer("email"), other.answer("email")) || same(&self.name(), &other.name()))
    }
    /// The nominee agreed to the publication of the name.
    pub fn may_publish_name(&self) -> bool {
        self.answer("publish_name") == "yes"
    }
    /// Trip estimate without PSC (WA-04).
    pub fn trip(&self, call: &Call) -> Cents {
        call.trip.trip(self.ticket)
    }

    /// Saves answers as typed. Nothing is judged here except that a text is not longer than its field (AC-07).
    ///
    /// # Errors
    /// Not editable; longer than allowed.
    pub fn save(&self, typed: &BTreeMap<String, String>, call: &Call, actor: &Actor, now: Timestamp) -> Decided<Nomination> {
        let step = self.editable(call, actor, now)?;
        let mut next = Nomination { state: step.to.into(), changed_at: now, ..self.clone() };
        let mut found = Vec::new();
        for (_, fields) in STEPS {
            for field in *fields {
                let Some(value) = typed.get(*field) else { continue };
                let max = if LONG.contains(field) { LINES_MAX } else { LINE_MAX };
                if value.chars().count() > max {
                    found.push(
                        Refusal::new("WA-03", "too-long")
                            .at(*field)
                            .with("max", Arg::Int(max as i64))
                            .with("count", Arg::Int(value.chars().count() as i64)),
                    );
                }
                next.answers.insert((*field).to_owned(), value.clone());
            }
        }
        all_clear(found)?;
        Ok(next)
    }

    /// Stores or removes a file of a slot.
    ///
    /// # Errors
    /// Not editable.
    pub fn attach(&self, slot: &str, file: Option<Attached>, call: &Call, actor: &Actor, now: Timestamp) -> Decided<Nomination> {
        let step = self.editable(call, actor, now)?;
        let mut next = Nomination { state: step.to.into(), changed_at: now, ..self.clone() };
        match file {
            Some(f) => next.files.insert(slot.to_owned(), f),
            None => next.files.remove(slot),
        };
        Ok(next)
    }

    /// What is still missing or unreadable, each beside its field.
    pub fn gaps(&self) -> Vec<Refusal> {
        let mut found = Vec::new();
        for (step, fields) in STEPS {
            for field in *fields {
                let value = self.answer(field);
                let gap = |key: &'static str| Refusal::new("WA-03", key).at(*field);
                if *step == "documents" {
                    if !self.files.contains_key(*field) {
                        found.push(gap("file-missing"));
                    }
                } else if value.is_empty() {
                    if !OPTIONAL.contains(field) {
                        found.push(gap("answer-missing"));
                    }
                } else if let Some((_, codes)) = CODES.iter().find(|(f, _)| f == field) {
                    if !codes.contains(&value) {
                        found.push(gap("choose-one"));
                    }
                } else if DAYS.contains(field) && value.parse::<Date>().is_err() {
                    found.push(gap("day-unreadable"));
                } else if *field == "email" && !looks_like_mail(value) {
                    found.push(gap("mail-unreadable"));
                }
            }
        }
        found
    }

    /// The gaps of one step.
    pub fn gaps_of(&self, step: &str) -> Vec<Refusal> {
        let fields = STEPS.iter().find(|(s, _)| *s == step).map_or(&[][..], |(_, f)| *f);
        self.gaps().into_iter().filter(|r| r.field.as_deref().is_some_and(|f| fields.contains(&f))).collect()
    }

    /// The mission endorses: the file is complete and enters the call with a receipt number.
    ///
    /// # Errors
    /// Every gap, each beside its field; deadline past.
    pub fn endorse(&self, call: &Call, actor: &Actor, now: Timestamp) -> Decided<Nomination> {
        let step = MACHINE.step(&self.state, "endorse", actor, Some(&self.state_iso))?;
        self.editable(call, actor, now)?;
        all_clear(self.gaps())?;
        Ok(Nomination {
            state: step.to.into(),
            receipt: Some(self.id.receipt()),
            endorsed: Some((actor.id, now)),
            changed_at: now,
            ..self.clone()
        })
    }

    /// R7 returns the file once, naming the gaps, before corrections end.
    ///
    /// # Errors
    /// Returned before; too late; gaps not named.
    pub fn send_back(&self, gaps: &str, call: &Call, actor: &Actor, now: Timestamp) -> Decided<Nomination> {
        let step = MACHINE.step(&self.state, "return", actor, None)?;
        if self.returned.is_some() {
            return Err(Refusal::new("SM-04", "returned-before").into());
        }
        if now > call.calendar.corrections_until && self.stands_for.is_none() {
            return Err(Refusal::new("SM-04", "corrections-over").with("time", Arg::Time(call.calendar.corrections_until)).into());
        }
        if gaps.trim().is_empty() {
            return Err(Refusal::new("SM-04", "reason-missing").at("reason").into());
        }
        Ok(Nomination { state: step.to.into(), returned: Some((gaps.trim().to_owned(), now)), changed_at: now, ..self.clone() })
    }

    /// The mission withdraws, at any time before approval.
    ///
    /// # Errors
    /// Reason missing.
    pub fn withdraw(&self, reason: &str, actor: &Actor, now: Timestamp) -> Decided<Nomination> {
        let step = MACHINE.step(&self.state, "withdraw", actor, Some(&self.state_iso))?;
        if reason.trim().is_empty() {
            return Err(Refusal::new("SM-04", "reason-missing").at("reason").into());
        }
        Ok(Nomination { state: step.to.into(), left: Some(reason.trim().to_owned()), changed_at: now, ..self.clone() })
    }

    /// A step of the machine that carries no data of its own.
    ///
    /// # Errors
    /// Not allowed from here or for this actor.
    pub fn step(&self, event: &str, actor: &Actor, now: Timestamp) -> Decided<Nomination> {
        let step = MACHINE.step(&self.state, event, actor, Some(&self.state_iso))?;
        Ok(Nomination { state: step.to.into(), changed_at: now, ..self.clone() })
    }

    /// Until when the offer may be accepted: who comes into a vacant seat later has as many days as others had (WA-06, WA-07).
    pub fn accept_by(&self, call: &Call) -> Timestamp {
        let late = self.offered_at.and_then(|at| at.checked_add(jiff::SignedDuration::from_hours(24 * OFFER_DAYS)).ok());
        late.map_or(call.calendar.accept_by, |late| late.max(call.calendar.accept_by))
    }

    /// The mission (R3) or the nominee (R5, an account with the nominee's mail address) accepts. The file is accepted
    /// once both have.
    ///
    /// # Errors
    /// Not theirs to accept; too late; `on_paper` missing when no account of the nominee exists.
    pub fn accept(&self, as_nominee: bool, call: &Call, actor: &Actor, now: Timestamp) -> Decided<Nomination> {
        let step = MACHINE.step(&self.state, "accept", actor, Some(&self.state_iso))?;
        let until = self.accept_by(call);
        if now > until {
            return Err(Refusal::new("WA-06", "acceptance-over").with("time", Arg::Time(until)).into());
        }
        let role = if as_nominee { Role::Nominee } else { Role::Mission };
        if !actor.has_for(role, &self.state_iso) {
            return Err(Refusal::new("SM-04", "not-your-role").into());
        }
        let mut next = Nomination { changed_at: now, ..self.clone() };
        if as_nominee {
            next.accepted_by_nominee = Some(actor.id);
        } else {
            next.accepted_by_mission = Some(actor.id);
        }
        if next.accepted_by_mission.is_some() && next.accepted_by_nominee.is_some() {
            next.state = step.to.into();
        }
        Ok(next)
    }

    fn editable(&self, call: &Call, actor: &Actor, now: Timestamp) -> Result<&'static Transition, Refusal> {
        let step = MACHINE.step(&self.state, "edit", actor, Some(&self.state_iso))?;
        if self.stands_for.is_some() {
            return before_meeting(call, now).map(|()| step);
        }
        match self.state.as_str() {
            "returned" if now > call.calendar.corrections_until => {
                Err(Refusal::new("SM-04", "corrections-over").with("time", Arg::Time(call.calendar.corrections_until)))
            }
            "draft" if !call.is_open(now) => Err(deadline(call, now)),
            _ => Ok(step),
        }
    }
}

/// A substitute is named until the ticket is bought, which is before the meeting whatever else is late.
fn before_meeting(call: &Call, now: Timestamp) -> Result<(), Refusal> {
    if day(now) < call.first_day {
        return Ok(());
    }
    Err(Refusal::new("WA-07", "substitute-too-late").with("date", Arg::Date(call.first_day)))
}

fn deadline(call: &Call, now: Timestamp) -> Refusal {
    if now > call.calendar.closes_at && call.is_public() {
        Refusal::new("SM-03", "deadline-past").with("time", Arg::Time(call.calendar.closes_at))
    } else {
        Refusal::new("SM-03", "call-not-open").with("date", Arg::Date(day(call.calendar.opens_at)))
    }
}

fn looks_like_mail(s: &str) -> bool {
    matches!(s.split_once('@'), Some((a, b)) if !a.is_empty() && b.contains('.') && !s.contains(char::is_whitespace) && !b.starts_with('.') && !b.ends_with('.'))
}

#[cfg(test)]
mod tests;
