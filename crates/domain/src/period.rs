//! Accounting periods (DOMAIN 2.3): a month or a year that is closed takes no posting dated in it. To open it again takes two
//! persons: the fund manager asks with a reason, a certifying officer agrees.

use crate::id::Id;
use crate::refusal::{Arg, Decided, Refusal, all_clear};
use crate::role::{Actor, Role};
use crate::statement::{Statement, TrialBalance};
use crate::workflow::{Machine, Transition};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

/// How a period is closed and opened again.
pub const MACHINE: Machine = Machine {
    id: "DOMAIN 2.3",
    subject: "period",
    start: "open",
    table: &[
        Transition {
            from: "open",
            event: "close",
            to: "closed",
            who: &[Role::FundManager, Role::Certifying],
            guard: "the period has ended; every step of its checklist holds",
            effect: "postings dated in it are refused",
        },
        Transition {
            from: "closed",
            event: "keep_snapshot",
            to: "closed",
            who: &[Role::FundManager, Role::Certifying],
            guard: "not kept yet; every step of its checklist still holds",
            effect: "digest of the trial balance; of a year also the statement as published",
        },
        Transition {
            from: "closed",
            event: "record_audit",
            to: "audited",
            who: &[Role::FundManager],
            guard: "a year, its snapshot kept; reference of the auditors' report",
            effect: "final: what is corrected later is corrected in a later period",
        },
        Transition {
            from: "closed",
            event: "ask_reopening",
            to: "reopening",
            who: &[Role::FundManager],
            guard: "reason",
            effect: "still closed",
        },
        Transition {
            from: "reopening",
            event: "agree_reopening",
            to: "open",
            who: &[Role::Certifying],
            guard: "another person than asked",
            effect: "postings are taken again; the snapshot stays on record",
        },
        Transition {
            from: "reopening",
            event: "refuse_reopening",
            to: "closed",
            who: &[Role::Certifying],
            guard: "reason; another person than asked",
            effect: "",
        },
        Transition { from: "reopening", event: "withdraw_reopening", to: "closed", who: &[Role::FundManager], guard: "", effect: "" },
    ],
};

/// A closing: what was kept of the books when they were closed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Closing {
    /// When.
    pub at: Timestamp,
    /// Who.
    pub by: Id,
    /// What was kept, once nothing could be posted any more.
    pub kept: Option<Snapshot>,
    /// Why it was opened again, and when; while it is not, nothing.
    pub reopened: Option<(Timestamp, String)>,
}

/// The books of a closed period.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Snapshot {
    /// Position of the log they were read at.
    pub seq: i64,
    /// Digest of the trial balance before the close (J30).
    pub digest: String,
    /// That trial balance.
    pub trial: TrialBalance,
    /// Of a year: the public statement as it was published.
    pub statement: Option<Statement>,
}

/// Somebody asks for a period to be opened again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Asked {
    /// When.
    pub at: Timestamp,
    /// Who.
    pub by: Id,
    /// By name.
    pub name: String,
    /// Why.
    pub reason: String,
}

/// A month or a year of the books.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Period {
    /// Id: that of its key.
    pub id: Id,
    /// `2026` or `2026-07`.
    pub key: String,
    /// State of [`MACHINE`].
    pub state: String,
    /// First day.
    pub first: Date,
    /// Last day.
    pub last: Date,
    /// Every closing, oldest first.
    pub closings: Vec<Closing>,
    /// The request to open it again that waits for an answer.
    pub asked: Option<Asked>,
    /// Reference of the auditors' report, once the year is audited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audit: Option<String>,
}

impl Period {
    /// The period of a key, open: `2026` a year, `2026-07` a month.
    pub fn of(key: &str) -> Option<Period> {
        let (year, month) = match key.split_once('-') {
            None => (key, None),
            Some((year, month)) => (year, Some(month)),
        };
        let digits = |s: &str, n: usize| s.len() == n && s.bytes().all(|b| b.is_ascii_digit());
        if !digits(year, 4) || month.is_some_and(|m| !digits(m, 2)) {
            return None;
        }
        let year: i16 = year.parse().ok()?;
        let first = Date::new(year, month.map_or(Ok(1), str::parse).ok()?, 1).ok()?;
        let last = if month.is_some() { first.last_of_month() } else { first.last_of_year() };
        Some(Period {
            id: Period::id_of(key),
            key: key.to_owned(),
            state: MACHINE.start.into(),
            first,
            last,
            closings: Vec::new(),
            asked: None,
            audit: None,
        })
    }

    /// The id of the period with this key.
    pub fn id_of(key: &str) -> Id {
        Id::named("period", key)
    }

    /// The key of a day's month: `2026-07`.
    pub fn month_of(day: Date) -> String {
        format!("{:04}-{:02}", day.year(), day.month())
    }

    /// A year, and not a month.
    pub fn is_year(&self) -> bool {
        !self.key.contains('-')
    }

    /// Takes no postings now.
    pub fn is_closed(&self) -> bool {
        self.state != "open"
    }

    /// What was kept of it when it was closed; nothing while it is open.
    pub fn snapshot(&self) -> Option<&Snapshot> {
        self.closings.last().filter(|c| c.reopened.is_none())?.kept.as_ref()
    }

    /// Closes it. What its checklist says, `open` steps, is for the office to count.
    ///
    /// # Errors
    /// Not ended yet; steps still open; wrong role or state.
    pub fn close(&self, open: i64, actor: &Actor, now: Timestamp) -> Decided<Period> {
        let step = MACHINE.step(&self.state, "close", actor, None)?;
        let mut found = Vec::new();
        if crate::time::day(now) <= self.last {
            found.push(Refusal::new("DOMAIN 2.3", "period-not-ended").with("day", Arg::Date(self.last)));
        }
        found.extend(steps_open(open));
        all_clear(found)?;
        let mut next = Period { state: step.to.into(), ..self.clone() };
        next.closings.push(Closing { at: now, by: actor.id, kept: None, reopened: None });
        Ok(next)
    }

    /// Keeps the books as they were closed: now nothing can come between.
    ///
    /// # Errors
    /// Kept already; steps open after all; wrong role or state.
    pub fn keep_snapshot(&self, snapshot: Snapshot, open: i64, actor: &Actor) -> Decided<Period> {
        MACHINE.step(&self.state, "keep_snapshot", actor, None)?;
        all_clear(steps_open(open).into_iter().collect())?;
        let mut next = self.clone();
        match next.closings.last_mut().filter(|c| c.kept.is_none() && c.reopened.is_none()) {
            Some(closing) => closing.kept = Some(snapshot),
            None => return Err(Refusal::new("DOMAIN 2.3", "snapshot-kept").into()),
        }
        Ok(next)
    }

    /// R9 records that the year was audited: it is final.
    ///
    /// # Errors
    /// A month; no snapshot; no reference; wrong role or state.
    pub fn record_audit(&self, reference: &str, actor: &Actor) -> Decided<Period> {
        let step = MACHINE.step(&self.state, "record_audit", actor, None)?;
        let mut found = Vec::new();
        if !self.is_year() || self.snapshot().is_none() {
            found.push(Refusal::new("DOMAIN 2.3", "audit-of-closed-year"));
        }
        if reference.trim().is_empty() {
            found.push(Refusal::new("DOMAIN 2.3", "reference-missing").at("reference"));
        }
        all_clear(found)?;
        Ok(Period { state: step.to.into(), audit: Some(reference.trim().to_owned()), ..self.clone() })
    }

    /// R9 asks for it to be opened again.
    ///
    /// # Errors
    /// No reason; wrong role or state.
    pub fn ask_reopening(&self, reason: &str, actor: &Actor, now: Timestamp) -> Decided<Period> {
        let step = MACHINE.step(&self.state, "ask_reopening", actor, None)?;
        let asked = Asked { at: now, by: actor.id, name: actor.name.clone(), reason: given(reason)? };
        Ok(Period { state: step.to.into(), asked: Some(asked), ..self.clone() })
    }

    /// R12 agrees or refuses; R9 withdraws. Whoever asked does not answer (ACT-01).
    ///
    /// # Errors
    /// The same person; a refusal without reason; wrong role or state.
    pub fn answer(&self, event: &str, reason: &str, actor: &Actor, now: Timestamp) -> Decided<Period> {
        let step = MACHINE.step(&self.state, event, actor, None)?;
        let asked = self
            .asked
            .as_ref()
            .ok_or_else(|| Refusal::new("DOMAIN 2.3", "step-not-allowed").with("state", Arg::Msg(MACHINE.state_key(&self.state))))?;
        if event != "withdraw_reopening" && asked.by == actor.id {
            return Err(Refusal::new("ACT-01", "not-your-own").into());
        }
        if event == "refuse_reopening" {
            given(reason)?;
        }
        let mut next = Period { state: step.to.into(), asked: None, ..self.clone() };
        if event == "agree_reopening"
            && let Some(closing) = next.closings.last_mut()
        {
            closing.reopened = Some((now, asked.reason.clone()));
        }
        Ok(next)
    }
}

fn steps_open(open: i64) -> Option<Refusal> {
    (open > 0).then(|| Refusal::new("DOMAIN 2.3", "period-steps-open").with("count", Arg::Int(open)))
}

/// A reason in words.
fn given(reason: &str) -> Decided<String> {
    let reason = reason.trim();
    if reason.is_empty() { Err(Refusal::new("DOMAIN 2.3", "reason-missing").at("reason").into()) } else { Ok(reason.to_owned()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_key_is_a_year_or_a_month() {
        let year = Period::of("2026").unwrap();
        assert_eq!((year.first, year.last, year.is_year()), (date(2026, 1, 1), date(2026, 12, 31), true));
        let month = Period::of("2028-02").unwrap();
        assert_eq!((month.first, month.last, month.is_year()), (date(2028, 2, 1), date(2028, 2, 29), false));
        for wrong in ["", "26", "2026-", "2026-13", "2026-00", "2026-1", "x026", "2026-07-01", "+026"] {
            assert_eq!(Period::of(wrong), None, "{wrong}");
        }
    }
}
