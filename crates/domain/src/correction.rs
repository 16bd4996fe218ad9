//! Corrections of the books: an entry is taken back by its reversal and by nothing else, proposed by one person and agreed by
//! another. Where the record that caused the entry has a step of its own that leads back, that is the way, so that the record
//! and the books cannot part; a signature or a receipt of a contribution goes back together with its entry.

use crate::id::Id;
use crate::ledger::{Account, Entry};
use crate::refusal::{Arg, Decided, Refusal, all_clear};
use crate::role::{Actor, Role};
use crate::time::day;
use crate::workflow::{Machine, Transition};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

const R8: &[Role] = &[Role::FinanceAssistant];
const R12: &[Role] = &[Role::Certifying];

/// How a correction is made.
pub const MACHINE: Machine = Machine {
    id: "DOMAIN 2.2",
    subject: "correction",
    start: "proposed",
    table: &[
        Transition {
            from: "proposed",
            event: "agree",
            to: "posted",
            who: R12,
            guard: "another person than proposed; not reversed yet",
            effect: "the reversal, linked",
        },
        Transition { from: "proposed", event: "decline", to: "declined", who: R12, guard: "reason; another person", effect: "" },
        Transition { from: "proposed", event: "withdraw", to: "withdrawn", who: R8, guard: "", effect: "" },
        Transition { from: "declined", event: "propose", to: "proposed", who: R8, guard: "reason", effect: "" },
        Transition { from: "withdrawn", event: "propose", to: "proposed", who: R8, guard: "reason", effect: "" },
    ],
};

/// The way back of each journal that has one of its own: the end of a message key `way-…`.
pub const WAYS: &[(&str, &[&str])] = &[
    ("contribution", &["J07", "J08", "J29"]),
    ("reserve", &["J09"]),
    ("allotment", &["J10"]),
    ("commitment", &["J11", "J12", "J17"]),
    ("payment", &["J13", "J14b", "J18", "J19", "J24"]),
    ("report", &["J14", "J15", "J16", "J33"]),
    ("mission", &["J20", "J21", "J22"]),
    ("order", &["J23", "J31", "J32"]),
    ("close", &["J30"]),
];

/// What goes back to its former state together with the reversal of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WithRecord {
    /// The signature of an agreement (J02).
    Signature,
    /// A receipt under an agreement (J04; first step of J08).
    Receipt,
    /// A receipt that is held (J06).
    Held,
}

/// A correction of one entry.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Correction {
    /// Id: that of its entry, so that an entry has one.
    pub id: Id,
    /// State of [`MACHINE`].
    pub state: String,
    /// The entry taken back.
    pub entry: Id,
    /// Its journal.
    pub journal: String,
    /// Accounting date of the reversal.
    pub date: Date,
    /// Why.
    pub reason: String,
    /// Who proposed it.
    pub proposed_by: Id,
    /// The reversal, once posted.
    pub reversal: Option<Id>,
}

impl Correction {
    /// The id of the correction of an entry.
    pub fn id_of(entry: Id) -> Id {
        Id::named("correction", &entry.to_string())
    }

    /// Where else an entry is taken back: the end of a message key; nothing when it may be reversed.
    pub fn way(entry: &Entry) -> Option<&'static str> {
        if Correction::with_record(entry).is_some() {
            return None;
        }
        WAYS.iter().find(|(_, journals)| journals.contains(&entry.journal.as_str())).map(|(way, _)| *way)
    }

    /// What goes back with the entry: signatures and receipts, for which there is no other way (a refund or a write-off says that the
    /// money came and went; a mistake never happened).
    pub fn with_record(entry: &Entry) -> Option<WithRecord> {
        let cash = || entry.postings.iter().any(|p| matches!(p.account, Account::CashUsd | Account::CashOther));
        match entry.journal.as_str() {
            "J02" => Some(WithRecord::Signature),
            "J04" => Some(WithRecord::Receipt),
            "J06" => Some(WithRecord::Held),
            "J08" if cash() => Some(WithRecord::Receipt),
            _ => None,
        }
    }

    /// R8 proposes to take an entry back, `before` having been declined or withdrawn.
    ///
    /// # Errors
    /// The entry is a reversal, or reversed; its record has a way back of its own; no reason; a date before the entry's or in
    /// the future.
    pub fn propose(
        entry: &Entry,
        reversed: bool,
        before: Option<&Correction>,
        date: Date,
        reason: &str,
        actor: &Actor,
        now: Timestamp,
    ) -> Decided<Correction> {
        if !actor.has_any(R8) {
            return Err(Refusal::new("DOMAIN 2.2", "not-your-role").into());
        }
        reversible(entry, reversed)?;
        if let Some(before) = before {
            MACHINE.step(&before.state, "propose", actor, None)?;
        }
        let mut found = Vec::new();
        if reason.trim().is_empty() {
            found.push(Refusal::new("DOMAIN 2.2", "reason-missing").at("reason"));
        }
        if date < entry.date {
            found.push(Refusal::new("DOMAIN 2.2", "date-before-entry").at("date").with("date", Arg::Date(entry.date)));
        }
        if date > day(now) {
            found.push(Refusal::new("DOMAIN 2.2", "date-in-future").at("date"));
        }
        all_clear(found)?;
        Ok(Correction {
            id: Correction::id_of(entry.id),
            state: MACHINE.start.into(),
            entry: entry.id,
            journal: entry.journal.clone(),
            date,
            reason: reason.trim().to_owned(),
            proposed_by: actor.id,
            reversal: None,
        })
    }

    /// R12 agrees: the reversal is posted.
    ///
    /// # Errors
    /// The person who proposed it; reversed meanwhile; wrong role or state.
    pub fn agree(&self, entry: &Entry, reversed: bool, id: Id, actor: &Actor) -> Decided<(Correction, Entry)> {
        let step = MACHINE.step(&self.state, "agree", actor, None)?;
        self.by_another(actor)?;
        reversible(entry, reversed)?;
        let reversal = entry.reversal(id, self.date, self.id);
        Ok((Correction { state: step.to.into(), reversal: Some(id), ..self.clone() }, reversal))
    }

    /// R12 declines with a reason; R8 withdraws.
    ///
    /// # Errors
    /// No reason; the person who proposed it declines; wrong role or state.
    pub fn drop(&self, event: &str, reason: &str, actor: &Actor) -> Decided<Correction> {
        let step = MACHINE.step(&self.state, event, actor, None)?;
        if event == "decline" {
            self.by_another(actor)?;
            if reason.trim().is_empty() {
                return Err(Refusal::new("DOMAIN 2.2", "reason-missing").at("reason").into());
            }
        }
        Ok(Correction { state: step.to.into(), ..self.clone() })
    }

    fn by_another(&self, actor: &Actor) -> Decided<()> {
        if self.proposed_by == actor.id { Err(Refusal::new("ACT-01", "not-your-own").into()) } else { Ok(()) }
    }
}

/// The entry can be taken back by a reversal.
fn reversible(entry: &Entry, reversed: bool) -> Decided<()> {
    if reversed || entry.reverses.is_some() {
        return Err(Refusal::new("DOMAIN 2.2", "entry-reversed").into());
    }
    match Correction::way(entry) {
        Some(way) => Err(Refusal::new("DOMAIN 2.2", "own-way-back").with("way", Arg::Msg(format!("way-{way}"))).into()),
        None => Ok(()),
    }
}
