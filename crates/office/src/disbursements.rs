//! Disbursements (SM-11): what is asked for, and the four acts.

use crate::act::{Act, Draft, Outcome};
use crate::{Failure, Office};
use bursar_domain::disbursement::{Disbursement, Purpose, Request};
use bursar_domain::journal::{About, Valued};
use bursar_domain::payee::{Payee, PayeeKind};
use bursar_domain::{Arg, Cents, Id, Refusal, Role};
use bursar_store::{Find, Kind, Record, Stored};
use jiff::Timestamp;

/// What a use case asks to be paid, for one of its records.
#[derive(Clone, Debug)]
pub(crate) struct PaymentAsk {
    /// What is paid.
    pub purpose: Purpose,
    /// The record it pays for.
    pub document: (&'static Kind, Id),
    /// What its lines are about.
    pub about: About,
    /// Who is paid.
    pub payee: Id,
    /// How much.
    pub amount: Valued,
    /// What it stands at in the books: `amount.usd`, but for a refund in another currency.
    pub owed: Cents,
    /// What may be paid in all for this document and purpose: what is committed and not yet spent of an advance, what is owed
    /// of anything else. Zero where the commitment is closed.
    pub limit: Cents,
    /// What the payee is to read.
    pub note: String,
}

impl Office {
    /// A disbursement for a record of the caller, who adds it to the commit with `.create(&disbursement)`: the payee may be paid,
    /// and with what was asked for before, the limit is kept (MON-10: a commitment precedes every disbursement). Of two at the
    /// same moment one is created; the other is decided again.
    ///
    /// # Errors
    /// `payee-blocked`, `payee-unknown`; `amount-not-positive`; `more-than-committed`.
    pub(crate) fn payment_request(&self, act: &Act, ask: PaymentAsk, now: Timestamp) -> Result<Disbursement, Failure> {
        // The fund does not pay itself.
        let payee = self.read(|r| r.get::<Payee>(ask.payee))?.filter(|p| p.value.kind != PayeeKind::Fund);
        let payee = payee.ok_or_else(|| Refusal::new("SM-11", "payee-unknown").at("payee"))?;
        payee.value.payable()?;
        let earlier: Vec<Disbursement> = self.disbursements_of(ask.document.1)?.into_iter().map(|d| d.value).collect();
        let same = || earlier.iter().filter(|d| d.purpose == ask.purpose);
        let asked: Cents = same().filter(|d| d.stands()).map(|d| d.owed).sum();
        let left = ask.limit - asked;
        if ask.owed > left {
            let left = left.max(Cents::ZERO);
            return Err(Refusal::new("MON-10", "more-than-committed").at("amount").with("left", Arg::Usd(left)).into());
        }
        let name = format!("{} {} {}", ask.document.1, ask.purpose.code(), same().count());
        let request = Request {
            id: Id::named("disbursement", &name),
            purpose: ask.purpose,
            document_kind: ask.document.0.name.to_owned(),
            document: ask.document.1,
            about: ask.about,
            payee: ask.payee,
            amount: ask.amount,
            owed: ask.owed,
            note: ask.note,
        };
        Ok(Disbursement::request(request, &act.actor, now)?)
    }

    /// All disbursements of a record, oldest first by their request.
    ///
    /// # Errors
    /// The store failed.
    pub fn disbursements_of(&self, document: Id) -> Result<Vec<Stored<Disbursement>>, Failure> {
        let mut found = self.find::<Disbursement>(&Find::of(Disbursement::KIND).eq("document", document))?;
        found.sort_by_key(|d| d.value.signed.first().map(|s| s.at));
        Ok(found)
    }

    /// R7 verifies, R12 certifies, R13 approves. A refusal because the same person acted before is logged (AC-02).
    ///
    /// # Errors
    /// See [`Disbursement::sign`]; `payee-blocked`.
    pub fn sign_disbursement(&self, act: &Act, id: Id, seen: Option<i64>, event: Sign) -> Outcome {
        let done = self.perform(act, |now| {
            let d = self.fetch_as_seen::<Disbursement>(id, seen)?;
            let payee = self.fetch::<Payee>(d.value.payee)?;
            let next = d.value.sign(event.code(), &act.actor, now)?;
            payee.value.payable()?;
            Ok(Draft::of::<Disbursement>(event.action(), event.who(), id).change(&d, &next).expects(&payee))
        });
        self.log_duties(act, id, event.code(), done)
    }

    /// Whose turn it is sends it back.
    ///
    /// # Errors
    /// See [`Disbursement::send_back`].
    pub fn return_disbursement(&self, act: &Act, id: Id, seen: Option<i64>, reason: &str) -> Outcome {
        self.perform(act, |now| {
            let d = self.fetch_as_seen::<Disbursement>(id, seen)?;
            let next = d.value.send_back(reason, &act.actor, now)?;
            const WHO: &[Role] = &[Role::ProjectOfficer, Role::Certifying, Role::Approving, Role::BankSignatory];
            Ok(Draft::of::<Disbursement>("disbursement.return", WHO, id).change(&d, &next).reason(reason))
        })
    }

    /// An act that was refused because the person had acted before is an entry of the log of its own (AC-02).
    pub(crate) fn log_duties(&self, act: &Act, id: Id, event: &str, done: Outcome) -> Outcome {
        if let Err(Failure::Refused(refused)) = &done
            && refused.0.iter().any(|r| r.key == "acted-before")
        {
            let log = Act::by(act.actor.clone(), Id::named("disbursement.refused", &act.commit.to_string()));
            self.perform(&log, |_| Ok(Draft::of::<Disbursement>("disbursement.refused", FOUR, id).reason(&format!("ACT-01: {event}"))))?;
        }
        done
    }
}

const FOUR: &[Role] = &[Role::Certifying, Role::Approving, Role::BankSignatory, Role::ProjectOfficer];

/// The first three of the four acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// R7.
    Verify,
    /// R12.
    Certify,
    /// R13.
    Approve,
}

impl Sign {
    /// Event of the machine.
    pub fn code(self) -> &'static str {
        match self {
            Sign::Verify => "verify",
            Sign::Certify => "certify",
            Sign::Approve => "approve",
        }
    }
    /// The act with this event.
    pub fn from_code(code: &str) -> Option<Sign> {
        [Sign::Verify, Sign::Certify, Sign::Approve].into_iter().find(|s| s.code() == code)
    }
    fn action(self) -> &'static str {
        match self {
            Sign::Verify => "disbursement.verify",
            Sign::Certify => "disbursement.certify",
            Sign::Approve => "disbursement.approve",
        }
    }
    fn who(self) -> &'static [Role] {
        match self {
            Sign::Verify => &[Role::ProjectOfficer],
            Sign::Certify => &[Role::Certifying],
            Sign::Approve => &[Role::Approving],
        }
    }
}
