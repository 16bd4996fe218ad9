//! Nominations of delegates (SM-04, WA-02, WA-03): the file, its rules a)–e), endorsement, correction, screening.

use crate::call::Call;
use crate::id::Id;
use crate::money::Cents;
use crate::parameters::ParameterSet;
use crate::refusal::{Arg, Decided, Refusal, all_clear};
use crate::role::{Actor, Role};
use crate::time::day;
use crate::workflow::{Machine, Transition};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// SM-04.
pub const MACHINE: Machine = Machine {
    id: "SM-04",
    subject: "nomination",
    start: "draft",
    table: &[
        Transition {
            from: "draft",
            event: "edit",
            to: "draft",
            who: &[Role::Drafter, Role::Mission],
            guard: "call open",
            effect: "saved at every step",
        },
        Transition {
            from: "draft",
            event: "endorse",
            to: "endorsed",
            who: &[Role::Mission],
            guard: "complete; note verbale; call open",
            effect: "receipt number",
        },
        Transition { from: "draft", event: "withdraw", to: "withdrawn", who: &[Role::Mission], guard: "", effect: "" },
        Transition {
            from: "endorsed",
            event: "return",
            to: "returned",
            who: &[Role::ProjectOfficer],
            guard: "gaps named; once; before corrections end",
            effect: "",
        },
        Transition {
            from: "returned",
            event: "edit",
            to: "returned",
            who: &[Role::Drafter, Role::Mission],
            guard: "until corrections end",
            effect: "",
        },
        Transition {
            from: "returned",
            event: "endorse",
            to: "endorsed",
            who: &[Role::Mission],
            guard: "complete; until corrections end",
            effect: "",
        },
        Transition { from: "returned", event: "withdraw", to: "withdrawn", who: &[Role::Mission], guard: "", effect: "" },
        Transition {
            from: "endorsed",
            event: "find_eligible",
            to: "eligible",
            who: &[Role::ProjectOfficer],
            guard: "each rule confirmed (ACT-02); deadline past",
            effect: "",
        },
        Transition {
            from: "endorsed",
            event: "find_ineligible",
            to: "ineligible",
            who: &[Role::ProjectOfficer],
            guard: "a rule confirmed as not met, with reason code (ACT-02)",
            effect: "shown to the mission",
        },
        Transition { from: "endorsed", event: "withdraw", to: "withdrawn", who: &[Role::Mission], guard: "", effect: "" },
        Transition { from: "eligible", event: "score", to: "scored", who: &[], guard: "reviews locked (SM-06)", effect: "" },
        Transition { from: "eligible", event: "withdraw", to: "withdrawn", who: &[Role::Mission], guard: "", effect: "" },
        Transition { from: "scored", event: "recommend", to: "recommended", who: &[Role::FundManager], guard: "SM-07", effect: "" },
        Transition { from: "scored", event: "reserve", to: "reserve", who: &[Role::FundManager], guard: "SM-07", effect: "" },
        Transition { from: "scored", event: "not_select", to: "not_selected", who: &[Role::FundManager], guard: "SM-07", effect: "" },
        Transition { from: "scored", event: "withdraw", to: "withdrawn", who: &[Role::Mission], guard: "", effect: "" },
        Transition {
            from: "recommended",
            event: "approve",
            to: "approved",
            who: &[Role::HighRepresentative],
            guard: "SM-09; funds in B300",
            effect: "J11",
        },
        Transition {
            from: "recommended",
            event: "send_back",
            to: "scored",
            who: &[Role::HighRepresentative],
            guard: "round returned or refused",
            effect: "",
        },
        Transition {
            from: "reserve",
            event: "send_back",
            to: "scored",
            who: &[Role::HighRepresentative],
            guard: "round returned or refused",
            effect: "",
        },
        Transition {
            from: "not_selected",
            event: "send_back",
            to: "scored",
            who: &[Role::HighRepresentative],
            guard: "round returned or refused",
            effect: "",
        },
        Transition { from: "recommended", event: "withdraw", to: "withdrawn", who: &[Role::Mission], guard: "", effect: "" },
        Transition { from: "reserve", event: "withdraw", to: "withdrawn", who: &[Role::Mission], guard: "", effect: "" },
        Transition {
            from: "reserve",
            event: "promote",
            to: "approved",
            who: &[Role::FundManager],
            guard: "a seat is vacant; funds in B300 (WA-07)",
            effect: "J11; R10 notified",
        },
        Transition {
            from: "approved",
            event: "accept",
            to: "accepted",
            who: &[Role::Mission, Role::Nominee],
            guard: "mission and nominee (R3+R5); conditions met",
            effect: "J12",
        },
        Transition {
            from: "approved",
            event: "decline",
            to: "declined",
            who: &[Role::Mission],
            guard: "reason",
            effect: "pre-commitment released",
        },
        Transition {
            from: "not_selected",
            event: "step_in",
            to: "approved",
            who: &[Role::FundManager],
            guard: "takes the place of a delegate of the same State before the ticket (WA-07)",
            effect: "J11; R10 notified",
        },
        Transition {
            from: "reserve",
            event: "step_in",
            to: "approved",
            who: &[Role::FundManager],
            guard: "takes the place of a delegate of the same State before the ticket (WA-07)",
            effect: "J11; R10 notified",
        },
        Transition {
            from: "accepted",
            event: "release",
            to: "released",
            who: &[],
            guard: "visa refused, withdrawn before the ticket, or replaced (SM-12)",
            effect: "J17; the seat is vacant",
        },
    ],
};

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

/// What a rule of WA-02 came to, by machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Finding {
    /// The data meet it.
    Met,
    /// The data do not meet it; a person decides (ACT-02).
    NotMet,
    /// Only a person can tell, or an answer is missing.
    ToAttest,
}

/// A rule of WA-02 against one file.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RuleResult {
    /// `a` … `e`.
    pub rule: &'static str,
    /// Paragraph of the seed: `S4 §21 a`.
    pub paragraph: &'static str,
    /// By machine.
    pub finding: Finding,
    /// Why: message keys `rule-why-…`.
    pub why: Vec<&'static str>,
}

/// What the officer confirmed of one rule.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Confirmed {
    /// `a` … `e`.
    pub rule: String,
    /// As found by machine at that moment.
    pub machine: Finding,
    /// As confirmed.
    pub met: bool,
    /// Reason code: message key `reason-…`.
    pub reason: String,
}

/// The screening of a file (ACT-02).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Screening {
    /// Each rule.
    pub rules: Vec<Confirmed>,
    /// Note to the mission.
    pub note: String,
    /// Officer.
    pub by: Id,
    /// When.
    pub at: Timestamp,
}

/// Reason codes of a screening, shown to the mission.
pub const REASONS: &[&str] = &[
    "documents",
    "declaration",
    "not_government",
    "not_capital",
    "field",
    "experience",
    "availability",
    "passport",
    "undertaking",
    "duplicate",
];

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
        Ok(Nomination {
            id,
            call: call.id,
            state_iso: state.alpha3.clone(),
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
            changed_at: now,
        })
    }

    /// An answer, trimmed; empty when there is none.
    pub fn answer(&self, field: &str) -> &str {
        self.answers.get(field).map_or("", |a| a.trim())
    }
    /// Name of the nominee, given names first.
    pub fn name(&self) -> String {
        format!("{} {}", self.answer("given_names"), self.answer("family_name")).trim().to_owned()
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
        if now > call.calendar.corrections_until {
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

    /// R7 screens: each rule confirmed by a person with a reason code (ACT-02). Eligible when all are met.
    ///
    /// # Errors
    /// A rule left open; a reason code missing; the call still open.
    pub fn screen(&self, confirmed: Vec<Confirmed>, note: &str, call: &Call, actor: &Actor, now: Timestamp) -> Decided<Nomination> {
        let all_met = confirmed.iter().all(|c| c.met);
        let step = MACHINE.step(&self.state, if all_met { "find_eligible" } else { "find_ineligible" }, actor, None)?;
        if call.state == "open" {
            return Err(Refusal::new("SM-04", "call-still-open").with("time", Arg::Time(call.calendar.closes_at)).into());
        }
        let mut found = Vec::new();
        for r in self.rules(call, false) {
            match confirmed.iter().find(|c| c.rule == r.rule) {
                None => found.push(Refusal::new("ACT-02", "rule-unconfirmed").at(format!("rule_{}", r.rule))),
                Some(c) if !REASONS.contains(&c.reason.as_str()) => {
                    found.push(Refusal::new("ACT-02", "reason-code-missing").at(format!("reason_{}", r.rule)))
                }
                Some(_) => {}
            }
        }
        if !all_met && note.trim().is_empty() {
            found.push(Refusal::new("ACT-02", "note-missing").at("note"));
        }
        all_clear(found)?;
        let screening = Screening { rules: confirmed, note: note.trim().to_owned(), by: actor.id, at: now };
        Ok(Nomination { state: step.to.into(), screening: Some(screening), changed_at: now, ..self.clone() })
    }

    /// The rules a)–e) of WA-02 by machine: met, not met, or for a person to attest. `capital_only` is the stricter
    /// reading of rule a (DOMAIN 11.13).
    pub fn rules(&self, call: &Call, capital_only: bool) -> Vec<RuleResult> {
        let rule = |rule, paragraph, mut failing: Vec<&'static str>, missing: Vec<&'static str>, attest: &'static str| {
            let finding = if !failing.is_empty() {
                Finding::NotMet
            } else if !missing.is_empty() || !attest.is_empty() {
                Finding::ToAttest
            } else {
                Finding::Met
            };
            failing.extend(missing);
            if finding == Finding::ToAttest && !attest.is_empty() {
                failing.push(attest);
            }
            RuleResult { rule, paragraph, finding, why: failing }
        };
        let blank = |f: &str| self.answer(f).is_empty();
        let when = |cond: bool, key: &'static str| cond.then_some(key);

        let station = self.answer("duty_station");
        let a_fails = [
            when(self.answer("employer_type") == "other", "rule-why-employer"),
            when(
                station == "mission_new_york" || station == "elsewhere" || (capital_only && station == "seat_of_government"),
                "rule-why-station",
            ),
            when(self.answer("field") == "other", "rule-why-field"),
        ];
        let a_missing = when(blank("employer_type") || blank("duty_station") || blank("field"), "rule-why-unanswered");
        let a_attest = if self.files.contains_key("note_verbale") { "" } else { "rule-why-no-note" };

        let b_missing = when(blank("experience") || blank("contribution") || blank("post_since"), "rule-why-unanswered");
        let b_attest = if self.files.contains_key("statement") { "rule-why-quality" } else { "rule-why-no-statement" };

        let six_months_after = call.last_day.checked_add(jiff::Span::new().months(6)).unwrap_or(call.last_day);
        let passport = self.answer("passport_until").parse::<Date>().ok();
        let c_fails = [
            when(passport.is_some_and(|p| p < six_months_after), "rule-why-passport"),
            when(self.answer("available") == "no", "rule-why-unavailable"),
            when(self.answer("overlap") == "yes", "rule-why-overlap"),
        ];
        let c_missing = when(passport.is_none() || blank("available") || blank("overlap"), "rule-why-unanswered");

        let some = |list: &[Option<&'static str>]| list.iter().flatten().copied().collect::<Vec<_>>();
        vec![
            rule("a", "S4 §21 a", some(&a_fails), some(&[a_missing]), a_attest),
            rule("b", "S4 §21 b", Vec::new(), some(&[b_missing]), b_attest),
            rule("c", "S4 §21 c", some(&c_fails), some(&[c_missing]), ""),
            rule(
                "d",
                "S4 §21 d",
                some(&[when(self.answer("attend_all") == "no", "rule-why-undertaking")]),
                some(&[when(blank("attend_all"), "rule-why-unanswered")]),
                "",
            ),
            rule(
                "e",
                "S4 §21 e",
                some(&[when(self.answer("report") == "no", "rule-why-undertaking")]),
                some(&[when(blank("report"), "rule-why-unanswered")]),
                "",
            ),
        ]
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
        match self.state.as_str() {
            "returned" if now > call.calendar.corrections_until => {
                Err(Refusal::new("SM-04", "corrections-over").with("time", Arg::Time(call.calendar.corrections_until)))
            }
            "draft" if !call.is_open(now) => Err(deadline(call, now)),
            _ => Ok(step),
        }
    }
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
mod tests {
    use super::*;
    use crate::parameters::ParameterSet;
    use crate::role::{Grant, Scope};
    use crate::text::LangText;
    use crate::time::at;
    use jiff::civil::date;

    fn person(role: Role, scope: Scope) -> Actor {
        Actor { id: Id::named("account", role.code()), name: role.code().into(), grants: vec![Grant { role, scope }], state: None }
    }
    fn kenya(role: Role) -> Actor {
        person(role, Scope::State("KEN".into()))
    }
    fn call() -> Call {
        let p = ParameterSet::first(Id::named("p", "1"), date(2026, 1, 1), Timestamp::UNIX_EPOCH);
        let mut c = Call::draft(
            Id::named("call", "1"),
            "A-2026-1".into(),
            "m",
            date(2026, 12, 7),
            date(2026, 12, 11),
            LangText::new("en", "t"),
            &p,
        );
        c.state = "open".into();
        c
    }
    fn in_july() -> Timestamp {
        at(date(2026, 7, 20), 9, 0)
    }
    /// A file with every answer and both documents.
    fn complete() -> Nomination {
        let mut answers: BTreeMap<String, String> =
            STEPS.iter().flat_map(|(_, f)| *f).map(|f| ((*f).to_owned(), "text".to_owned())).collect();
        for (f, v) in [
            ("sex", "F"),
            ("email", "a@b.org"),
            ("employer_type", "government"),
            ("duty_station", "capital"),
            ("field", "policy"),
            ("post_since", "2023-01-01"),
            ("passport_until", "2029-01-01"),
            ("available", "yes"),
            ("overlap", "no"),
            ("attend_all", "yes"),
            ("report", "yes"),
            ("publish_name", "yes"),
        ] {
            answers.insert(f.into(), v.into());
        }
        let file = |slot: &str| {
            (slot.to_owned(), Attached { file: Id::named("file", slot), name: "a.pdf".into(), size: 1, sha256: String::new() })
        };
        Nomination {
            id: Id::named("n", "1"),
            call: call().id,
            state_iso: "KEN".into(),
            state: "draft".into(),
            receipt: None,
            answers,
            files: BTreeMap::from([file("note_verbale"), file("statement")]),
            drafter: kenya(Role::Drafter).id,
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
            changed_at: in_july(),
        }
    }
    fn finding_of(n: &Nomination, rule: &str) -> Finding {
        n.rules(&call(), false).into_iter().find(|r| r.rule == rule).unwrap().finding
    }
    fn with(field: &str, value: &str) -> Nomination {
        let mut n = complete();
        n.answers.insert(field.into(), value.into());
        n
    }

    #[test]
    fn wa_02_each_rule_is_met_not_met_or_to_attest() {
        let n = complete();
        assert_eq!(
            ["a", "b", "c", "d", "e"].map(|r| finding_of(&n, r)),
            [Finding::Met, Finding::ToAttest, Finding::Met, Finding::Met, Finding::Met]
        );
        assert_eq!(finding_of(&with("duty_station", "mission_new_york"), "a"), Finding::NotMet);
        assert_eq!(finding_of(&with("employer_type", "other"), "a"), Finding::NotMet);
        assert_eq!(finding_of(&with("passport_until", "2027-06-10"), "c"), Finding::NotMet, "a day short of six months after the meeting");
        assert_eq!(finding_of(&with("passport_until", "2027-06-11"), "c"), Finding::Met);
        assert_eq!(finding_of(&with("overlap", "yes"), "c"), Finding::NotMet);
        assert_eq!(finding_of(&with("attend_all", "no"), "d"), Finding::NotMet);
        assert_eq!(finding_of(&with("attend_all", ""), "d"), Finding::ToAttest);
        let seat = with("duty_station", "seat_of_government");
        assert_eq!([false, true].map(|strict| seat.rules(&call(), strict)[0].finding), [Finding::Met, Finding::NotMet], "DOMAIN 11.13");
    }

    #[test]
    fn wa_03_a_draft_takes_anything_and_endorsement_names_every_gap() {
        let n = with("email", "nonsense");
        let saved = n.save(&BTreeMap::from([("passport_until".into(), "soon".into())]), &call(), &kenya(Role::Drafter), in_july()).unwrap();
        assert_eq!(saved.answer("passport_until"), "soon", "a draft is kept as typed");
        let mut bare = saved.clone();
        bare.files.clear();
        let mission = kenya(Role::Mission);
        let fields: Vec<_> = bare.endorse(&call(), &mission, in_july()).unwrap_err().0.into_iter().filter_map(|r| r.field).collect();
        assert_eq!(fields, ["email", "passport_until", "note_verbale", "statement"]);
        let long = BTreeMap::from([("post".into(), "x".repeat(LINE_MAX + 1))]);
        assert_eq!(n.save(&long, &call(), &mission, in_july()).unwrap_err().0[0].key, "too-long");
    }

    #[test]
    fn sm_04_only_the_own_mission_endorses_and_only_while_the_call_is_open() {
        let n = complete();
        assert!(n.endorse(&call(), &kenya(Role::Drafter), in_july()).is_err());
        assert!(n.endorse(&call(), &person(Role::Mission, Scope::State("SEN".into())), in_july()).is_err());
        let late = call().calendar.closes_at + jiff::SignedDuration::from_secs(1);
        assert_eq!(n.endorse(&call(), &kenya(Role::Mission), late).unwrap_err().0[0].key, "deadline-past");
        let endorsed = n.endorse(&call(), &kenya(Role::Mission), in_july()).unwrap();
        assert_eq!((endorsed.state.as_str(), endorsed.receipt.is_some()), ("endorsed", true));
        assert!(endorsed.endorse(&call(), &kenya(Role::Mission), in_july()).is_err(), "twice");
    }

    #[test]
    fn sm_04_a_file_is_returned_once_and_corrected_until_the_date() {
        let r7 = person(Role::ProjectOfficer, Scope::Fund);
        let endorsed = complete().endorse(&call(), &kenya(Role::Mission), in_july()).unwrap();
        assert_eq!(endorsed.send_back(" ", &call(), &r7, in_july()).unwrap_err().0[0].key, "reason-missing");
        let returned = endorsed.send_back("the note names another meeting", &call(), &r7, in_july()).unwrap();
        let between = call().calendar.closes_at + jiff::SignedDuration::from_hours(24);
        let again = returned.endorse(&call(), &kenya(Role::Mission), between).unwrap();
        assert_eq!(again.send_back("once more", &call(), &r7, between).unwrap_err().0[0].key, "returned-before");
        let after = call().calendar.corrections_until + jiff::SignedDuration::from_secs(1);
        assert_eq!(returned.endorse(&call(), &kenya(Role::Mission), after).unwrap_err().0[0].key, "corrections-over");
    }

    #[test]
    fn act_02_nobody_is_rejected_without_a_person_confirming_each_rule_with_a_reason() {
        let r7 = person(Role::ProjectOfficer, Scope::Fund);
        let mut closed = call();
        closed.state = "closed".into();
        let n = with("duty_station", "mission_new_york").endorse(&call(), &kenya(Role::Mission), in_july()).unwrap();
        assert_eq!(n.state, "endorsed", "what the machine finds rejects nobody");
        let confirm = |met: &dyn Fn(&str) -> bool, reason: &str| {
            n.rules(&closed, false)
                .iter()
                .map(|r| Confirmed { rule: r.rule.into(), machine: r.finding, met: met(r.rule), reason: reason.into() })
                .collect::<Vec<_>>()
        };
        assert_eq!(n.screen(confirm(&|_| true, "documents"), "", &call(), &r7, in_july()).unwrap_err().0[0].key, "call-still-open");
        assert_eq!(n.screen(Vec::new(), "note", &closed, &r7, in_july()).unwrap_err().0.len(), 5);
        assert_eq!(n.screen(confirm(&|_| true, "because"), "", &closed, &r7, in_july()).unwrap_err().0[0].key, "reason-code-missing");
        assert_eq!(n.screen(confirm(&|r| r != "a", "not_capital"), "", &closed, &r7, in_july()).unwrap_err().0[0].key, "note-missing");
        assert_eq!(n.screen(confirm(&|r| r != "a", "not_capital"), "note", &closed, &r7, in_july()).unwrap().state, "ineligible");
        // A person may see it otherwise than the machine.
        assert_eq!(n.screen(confirm(&|_| true, "documents"), "", &closed, &r7, in_july()).unwrap().state, "eligible");
    }

    #[test]
    fn sm_04_acceptance_takes_the_mission_and_the_nominee() {
        let mut n = complete();
        n.state = "approved".into();
        let one = n.accept(false, &call(), &kenya(Role::Mission), in_july()).unwrap();
        assert_eq!(one.state, "approved");
        assert!(n.accept(true, &call(), &kenya(Role::Mission), in_july()).is_err(), "the mission does not accept for the nominee");
        assert_eq!(one.accept(true, &call(), &kenya(Role::Nominee), in_july()).unwrap().state, "accepted");
    }
}
