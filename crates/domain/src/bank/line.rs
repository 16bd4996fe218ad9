//! A line of a bank statement: loaded once, matched with what it is, or set aside.

use super::Recorded;
use crate::id::Id;
use crate::money::Money;
use crate::refusal::{Arg, Decided, Refusal};
use crate::role::{Actor, Role};
use crate::workflow::{Machine, step};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

const R8: &[Role] = &[Role::FinanceAssistant];
const R12: &[Role] = &[Role::Certifying];

/// A line of a bank statement.
pub const LINE_MACHINE: Machine = Machine {
    id: "SM-01 bank line",
    subject: "bank_line",
    start: "unmatched",
    table: &[
        step("unmatched", "propose", "proposed", R8, "what it is: receipt, held receipt, interest, charge, conversion", ""),
        step("proposed", "match", "matched", R12, "R12 checked what it is, or the bank confirmed a payment", ""),
        step("proposed", "release", "unmatched", R12, "sent back with reasons", ""),
        step("unmatched", "confirm", "matched", R12, "a payment of ours that the bank confirms, or that has come back", ""),
        step("unmatched", "join", "matched", R8, "recorded by hand, checked, of the same amount, on no other line", "nothing is posted"),
        step("matched", "separate", "unmatched", R12, "joined with what was recorded by hand; reasons", "nothing is posted"),
        step("matched", "reopen", "unmatched", R12, "the correction of the receipt it was", ""),
        step("unmatched", "set_aside", "set_aside", R8, "reasons", ""),
        step("set_aside", "take_up", "unmatched", R8, "", ""),
    ],
};

/// What a line was found to be.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Matched {
    /// Kind of the record: `contribution`, `held_receipt`, `bank_event`, `disbursement`, `agreement`, `mission`.
    pub kind: String,
    /// The record.
    pub document: Id,
    /// Who said so.
    pub by: Id,
    /// Which of its receipts or refunds, from 0, where it was joined.
    #[serde(default)]
    pub part: usize,
    /// It had been recorded by hand before the line came.
    #[serde(default)]
    pub joined: bool,
}

impl Matched {
    fn new(kind: &str, document: Id, by: &Actor) -> Matched {
        Matched { kind: kind.to_owned(), document, by: by.id, part: 0, joined: false }
    }
}

/// A line of a bank statement as it was loaded, and what became of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// Id, from account and the bank's number: the same line loaded twice is one record.
    pub id: Id,
    /// State of [`LINE_MACHINE`].
    pub state: String,
    /// The account: IBAN or other number.
    pub account: String,
    /// Number of the statement it came with first.
    pub statement: String,
    /// Day it was booked.
    pub booked: Date,
    /// Day it counts from, where the bank says so.
    pub value: Option<Date>,
    /// Came in (+) or went out (−).
    pub amount: Money,
    /// What it is for, as the payer wrote it.
    pub reference: String,
    /// Who paid, or was paid.
    pub counterparty: String,
    /// The bank's own number for it.
    pub bank_reference: String,
    /// The number we gave a payment, where it was ours.
    pub end_to_end: String,
    /// When it was loaded.
    pub loaded_at: Timestamp,
    /// What it is.
    pub matched: Option<Matched>,
    /// Why it was set aside.
    pub reason: String,
}

/// The id of a line: its number, or what it says where the bank gives none; and which of several equal ones in a statement it is,
/// for the parts of a batch may share a number.
pub fn line_id(account: &str, bank_reference: &str, says: &str, nth: usize) -> Id {
    if bank_reference.is_empty() {
        Id::named("bank_line", &format!("{account}\n\n{says}\n{nth}"))
    } else if nth == 0 {
        Id::named("bank_line", &format!("{account}\n{bank_reference}"))
    } else {
        Id::named("bank_line", &format!("{account}\n{bank_reference}\n{nth}"))
    }
}

impl Line {
    fn to(&self, event: &str, actor: &Actor) -> Decided<Line> {
        Ok(Line { state: LINE_MACHINE.step(&self.state, event, actor, None)?.to.into(), ..self.clone() })
    }

    /// The amount without its sign.
    pub fn absolute(&self) -> Money {
        Money { minor: self.amount.minor.saturating_abs(), ..self.amount }
    }
    /// It came in.
    pub fn is_credit(&self) -> bool {
        self.amount.minor > 0
    }

    /// R8 says what it is; the record waits for R12.
    ///
    /// # Errors
    /// Not unmatched.
    pub fn propose(&self, kind: &str, document: Id, actor: &Actor) -> Decided<Line> {
        Ok(Line { matched: Some(Matched::new(kind, document, actor)), ..self.to("propose", actor)? })
    }

    /// R12 has checked what it is.
    ///
    /// # Errors
    /// Not proposed.
    pub fn settle(&self, actor: &Actor) -> Decided<Line> {
        self.to("match", actor)
    }

    /// R12 has sent back what it was said to be.
    ///
    /// # Errors
    /// Not proposed.
    pub fn release(&self, actor: &Actor) -> Decided<Line> {
        Ok(Line { matched: None, ..self.to("release", actor)? })
    }

    /// A payment of ours that this line confirms, or that came back by it.
    ///
    /// # Errors
    /// Not unmatched.
    pub fn confirm(&self, kind: &str, document: Id, actor: &Actor) -> Decided<Line> {
        Ok(Line { matched: Some(Matched::new(kind, document, actor)), ..self.to("confirm", actor)? })
    }

    /// R8 joins it with what was recorded by hand before it came. What R12 has checked is settled at once; what waits is settled by
    /// that check.
    ///
    /// # Errors
    /// Not unmatched; another amount.
    pub fn join(&self, with: &Recorded, actor: &Actor) -> Decided<Line> {
        let next = self.to(if with.posted { "join" } else { "propose" }, actor)?;
        if with.amount != self.amount {
            return Err(Refusal::new(LINE_MACHINE.id, "line-other-amount").with("amount", Arg::Money(with.amount)).into());
        }
        Ok(Line { matched: Some(Matched { part: with.part, joined: true, ..Matched::new(with.kind, with.document, actor) }), ..next })
    }

    /// R12 finds that a line was joined with the wrong record.
    ///
    /// # Errors
    /// Not joined; reason missing.
    pub fn separate(&self, reason: &str, actor: &Actor) -> Decided<Line> {
        let next = self.to("separate", actor)?;
        if !self.matched.as_ref().is_some_and(|m| m.joined) {
            return Err(Refusal::new(LINE_MACHINE.id, "step-not-allowed")
                .with("state", Arg::Msg(LINE_MACHINE.state_key(&self.state)))
                .into());
        }
        if reason.trim().is_empty() {
            return Err(Refusal::new(LINE_MACHINE.id, "reason-missing").at("reason").into());
        }
        Ok(Line { matched: None, ..next })
    }

    /// The receipt it was is taken back by a correction.
    ///
    /// # Errors
    /// Not matched.
    pub fn reopen(&self, actor: &Actor) -> Decided<Line> {
        Ok(Line { matched: None, ..self.to("reopen", actor)? })
    }

    /// R8 sets it aside: it is none of the fund's business, or is in the books already.
    ///
    /// # Errors
    /// Not unmatched; reason missing.
    pub fn set_aside(&self, reason: &str, actor: &Actor) -> Decided<Line> {
        let next = self.to("set_aside", actor)?;
        if reason.trim().is_empty() {
            return Err(Refusal::new(LINE_MACHINE.id, "reason-missing").at("reason").into());
        }
        Ok(Line { reason: reason.trim().to_owned(), ..next })
    }

    /// R8 takes it up again.
    ///
    /// # Errors
    /// Not set aside.
    pub fn take_up(&self, actor: &Actor) -> Decided<Line> {
        Ok(Line { reason: String::new(), ..self.to("take_up", actor)? })
    }
}

/// A balance the bank says, and the day it was so.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Closing {
    /// Balance.
    pub balance: Money,
    /// Day.
    pub on: Date,
}

/// A statement that was loaded. Its lines are records of their own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BankStatement {
    /// Id, from account and number.
    pub id: Id,
    /// The account.
    pub account: String,
    /// Number the bank gave it, or name of the file.
    pub number: String,
    /// Balance after its last line, where it says one.
    pub closing: Option<Closing>,
    /// Lines it had.
    pub lines: i64,
    /// Lines of it that had come with another statement.
    pub known: i64,
    /// When it was loaded.
    pub loaded_at: Timestamp,
}

impl BankStatement {
    /// The id of a statement of an account.
    pub fn id_of(account: &str, number: &str) -> Id {
        Id::named("bank_statement", &format!("{account}\n{number}"))
    }
}
