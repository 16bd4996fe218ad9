//! The rules of WA-02 against a file, by machine, and their screening by a person (ACT-02).

use super::{MACHINE, Nomination};
use crate::call::Call;
use crate::id::Id;
use crate::parameters::ParameterSet;
use crate::refusal::{Arg, Decided, Refusal, all_clear};
use crate::role::Actor;
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

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
    /// `a` … `e`; `no_show` while a cooldown lasts.
    pub rule: &'static str,
    /// Paragraph of the seed or of DOMAIN: `S4 §21 a`.
    pub paragraph: &'static str,
    /// By machine.
    pub finding: Finding,
    /// Why: message keys `rule-why-…`.
    pub why: Vec<&'static str>,
}

/// What a file is held against beside what it says itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Against {
    /// The stricter reading of rule a (DOMAIN 11.13): a seat of government elsewhere than in the capital does not do.
    pub capital_only: bool,
    /// First day of the latest meeting that this person missed through a fault of theirs or their State's, while
    /// `no_show_cooldown` lasts (WA-07).
    pub missed: Option<Date>,
}

impl Against {
    /// The parameters in force, and the meetings that this person missed: a no-show counts in the files of the next
    /// `no_show_cooldown` meetings. `meetings` are the first days of those that there were calls for.
    pub fn of(p: &ParameterSet, missed: &[Date], meetings: &BTreeSet<Date>, call: &Call) -> Against {
        let cooldown = usize::try_from(p.count("no_show_cooldown")).unwrap_or(0);
        let since = |day: Date| meetings.iter().filter(|m| **m > day && **m <= call.first_day).count();
        let counts = |day: &&Date| **day < call.first_day && since(**day) <= cooldown;
        Against { capital_only: p.value("capital_rule") == "capital_only", missed: missed.iter().filter(counts).max().copied() }
    }
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
    "no_show",
];

impl Nomination {
    /// R7 screens: each rule confirmed by a person with a reason code (ACT-02). Eligible when all are met.
    ///
    /// # Errors
    /// A rule left open; a reason code missing; the call still open.
    pub fn screen(
        &self,
        confirmed: Vec<Confirmed>,
        note: &str,
        call: &Call,
        against: &Against,
        actor: &Actor,
        now: Timestamp,
    ) -> Decided<Nomination> {
        let all_met = confirmed.iter().all(|c| c.met);
        let step = MACHINE.step(&self.state, if all_met { "find_eligible" } else { "find_ineligible" }, actor, None)?;
        if call.state == "open" {
            return Err(Refusal::new("SM-04", "call-still-open").with("time", Arg::Time(call.calendar.closes_at)).into());
        }
        let mut found = Vec::new();
        for r in self.rules(call, against) {
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

    /// The rules a)–e) of WA-02 by machine: met, not met, or for a person to attest. A no-show whose cooldown lasts is one more
    /// finding (WA-07), and like the others it rejects nobody by itself (ACT-02).
    pub fn rules(&self, call: &Call, against: &Against) -> Vec<RuleResult> {
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
                station == "mission_new_york" || station == "elsewhere" || (against.capital_only && station == "seat_of_government"),
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
        let mut found = vec![
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
        ];
        if against.missed.is_some() {
            found.push(rule("no_show", "WA-07", vec!["rule-why-no-show"], Vec::new(), ""));
        }
        found
    }
}
