//! Payment files (SM-11): approved disbursements that R14 hands over to the bank together, once.

use crate::id::Id;
use crate::refusal::{Decided, Refusal};
use crate::role::{Actor, Role};
use crate::workflow::{Machine, Transition};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

const R14: &[Role] = &[Role::BankSignatory];

/// A payment file, as a workflow (SM-11).
pub const MACHINE: Machine = Machine {
    id: "SM-11 file",
    subject: "payment-file",
    start: "drafted",
    table: &[
        Transition {
            from: "drafted",
            event: "hand_over",
            to: "sent",
            who: R14,
            guard: "every payee may be paid; the fund's own account is confirmed; everything is written as the bank takes it",
            effect: "each disbursement sent, unconfirmed, and posted; the file can be downloaded from now on",
        },
        Transition {
            from: "sent",
            event: "forget",
            to: "content_deleted",
            who: &[],
            guard: "`pii_retention_months` after it was handed over; nothing in it is unconfirmed (WA-09)",
            effect: "the key of its content is destroyed; its digests stay",
        },
        Transition {
            from: "drafted",
            event: "discard",
            to: "discarded",
            who: R14,
            guard: "never handed over",
            effect: "its disbursements are approved as before",
        },
    ],
};

/// A file of payments.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PaymentFile {
    /// Id.
    pub id: Id,
    /// State of [`MACHINE`].
    pub state: String,
    /// What it pays.
    pub disbursements: Vec<Id>,
    /// The day the bank is to pay.
    pub pay_on: Date,
    /// Who collected it, and when.
    pub by: Id,
    /// When.
    pub made_at: Timestamp,
    /// Who handed it over, and when.
    pub sent: Option<(Id, Timestamp)>,
    /// Digest of the XML as handed over.
    pub xml: String,
    /// Digest of the table as handed over.
    pub csv: String,
    /// Digests of both as they are kept, sealed: XML and table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sealed: Option<[String; 2]>,
    /// When its content was forgotten (WA-09).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forgotten_at: Option<Timestamp>,
}

impl PaymentFile {
    /// R14 collects disbursements.
    ///
    /// # Errors
    /// None; a day that is past.
    pub fn collect(id: Id, disbursements: Vec<Id>, pay_on: Date, actor: &Actor, now: Timestamp) -> Decided<PaymentFile> {
        if disbursements.is_empty() {
            return Err(Refusal::new("SM-11", "payment-none").at("disbursements").into());
        }
        if pay_on < crate::time::day(now) {
            return Err(Refusal::new("SM-11", "pay-day-past").at("pay_on").into());
        }
        Ok(PaymentFile {
            id,
            state: MACHINE.start.into(),
            disbursements,
            pay_on,
            by: actor.id,
            made_at: now,
            sent: None,
            xml: String::new(),
            csv: String::new(),
            sealed: None,
            forgotten_at: None,
        })
    }

    /// The number by which the bank knows it.
    pub fn number(&self) -> String {
        format!("P-{}", self.id.receipt())
    }

    /// R14 hands it over. Never twice: the table has no second such step.
    ///
    /// # Errors
    /// Sent or discarded before.
    pub fn hand_over(&self, [xml, csv]: [String; 2], sealed: [String; 2], actor: &Actor, now: Timestamp) -> Decided<PaymentFile> {
        let step = MACHINE.step(&self.state, "hand_over", actor, None)?;
        Ok(PaymentFile { state: step.to.into(), sent: Some((actor.id, now)), xml, csv, sealed: Some(sealed), ..self.clone() })
    }

    /// Its content is there.
    pub fn holds(&self) -> bool {
        self.sealed.is_some() && self.forgotten_at.is_none()
    }

    /// The file once its content is forgotten: it was handed over before `limit` (WA-09). That nothing in it is unconfirmed is for
    /// the caller to know.
    pub fn forget(&self, limit: Timestamp, now: Timestamp) -> Option<PaymentFile> {
        let step = MACHINE.step(&self.state, "forget", &Actor::system(), None).ok()?;
        let old = self.holds() && self.sent.is_some_and(|(_, at)| at < limit);
        old.then(|| PaymentFile { state: step.to.into(), forgotten_at: Some(now), ..self.clone() })
    }

    /// R14 discards it before it was handed over.
    ///
    /// # Errors
    /// Sent or discarded before.
    pub fn discard(&self, actor: &Actor) -> Decided<PaymentFile> {
        let step = MACHINE.step(&self.state, "discard", actor, None)?;
        Ok(PaymentFile { state: step.to.into(), ..self.clone() })
    }
}
