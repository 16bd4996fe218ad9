//! What is forgotten when its time is over (WA-09; DOMAIN 11.24): bank details, and the payment files that carry them.
//!
//! The software does it by itself, an act of the log each, which says of whom and never what. The record stays as it was written, sealed
//! with a key that is there no more.

use crate::act::{Act, Draft};
use crate::{Failure, Office};
use bursar_domain::call::Call;
use bursar_domain::disbursement::{Disbursement, Purpose};
use bursar_domain::nomination::Nomination;
use bursar_domain::payee::{Payee, PayeeKind};
use bursar_domain::payment_file::PaymentFile;
use bursar_domain::time::{at, day, plus_days};
use bursar_domain::{Actor, Cents, Id, Refusal};
use bursar_store::{Find, Record, Stored};
use jiff::{Span, Timestamp};
use std::sync::atomic::Ordering;

/// Days after a meeting at which its accounts are closed (WA-06: T+60).
const CLOSING: i32 = 60;
/// A payment that may still need the details.
const IN_FLIGHT: [&str; 6] = ["requested", "verified", "certified", "approved", "collected", "sent"];

impl Office {
    /// Looks once a day through what holds bank details.
    pub(crate) fn forget_if_due(&self) -> Result<(), Failure> {
        let today = self.now().as_second().div_euclid(86_400);
        if self.swept.swap(today, Ordering::Relaxed) == today {
            return Ok(());
        }
        self.forget_papers().map(|_| ())
    }

    /// Forgets the bank details and payment files that have been kept for `pii_retention_months` after their closing; answers how many
    /// records it was.
    ///
    /// # Errors
    /// The store failed.
    pub fn forget_papers(&self) -> Result<usize, Failure> {
        let now = self.now();
        let months = self.parameters()?.count("pii_retention_months");
        let first = day(now).checked_sub(Span::new().months(months)).unwrap_or(jiff::civil::Date::MIN);
        let limit = at(first, 0, 0);
        let mut forgotten = 0;
        let files = self.find::<PaymentFile>(&Find::of(PaymentFile::KIND).eq("holds", 1).lt("made_at", limit))?;
        for file in files.iter().filter(|f| f.value.forget(limit, now).is_some()) {
            forgotten += usize::from(self.forget_file(file.value.id, limit)?);
        }
        for payee in self.find::<Payee>(&Find::of(Payee::KIND).eq("holds", 1))? {
            forgotten += usize::from(self.forget_details(payee.value.id, limit)?);
        }
        Ok(forgotten)
    }

    fn forget_file(&self, id: Id, limit: Timestamp) -> Result<bool, Failure> {
        self.by_itself(|now| {
            let file = self.fetch::<PaymentFile>(id)?;
            let open = self.in_file(&file.value)?.iter().any(|d| IN_FLIGHT.contains(&d.value.state.as_str()));
            let next = file.value.forget(limit, now).filter(|_| !open).ok_or_else(nothing)?;
            Ok(Draft::of::<PaymentFile>("payment_file.forget", &[], id).change(&file, &next).forget(id))
        })
    }

    fn forget_details(&self, id: Id, limit: Timestamp) -> Result<bool, Failure> {
        self.by_itself(|now| {
            let payee = self.fetch::<Payee>(id)?;
            let paid = self.find::<Disbursement>(&Find::of(Disbursement::KIND).eq("payee", id))?;
            if paid.iter().any(|d| IN_FLIGHT.contains(&d.value.state.as_str())) {
                return Err(nothing().into());
            }
            let over = self.over_since(&payee.value, &paid)?;
            let (next, gone) = payee.value.forget(limit, over, now).ok_or_else(nothing)?;
            let draft = Draft::of::<Payee>("payee.forget", &[], id).change(&payee, &next);
            Ok(gone.into_iter().fold(draft, Draft::forget))
        })
    }

    /// Since when a delegate's travel is over and all accounts are squared; nothing of others, who are closed by R8.
    fn over_since(&self, payee: &Payee, paid: &[Stored<Disbursement>]) -> Result<Option<Timestamp>, Failure> {
        let Some(of) = payee.of.filter(|_| payee.kind == PayeeKind::Delegate) else { return Ok(None) };
        let call = self.fetch::<Call>(self.fetch::<Nomination>(of)?.value.call)?.value;
        let claims = paid.iter().map(|d| &d.value).filter(|d| d.purpose == Purpose::DelegateClaim && d.is_paid());
        let claimed: Cents = claims.map(|d| d.amount.usd).sum();
        if self.mission_of(of)?.is_some_and(|m| !m.value.is_over() || m.value.claim_due > claimed) {
            return Ok(None);
        }
        let closed = at(plus_days(call.last_day, CLOSING), 0, 0);
        Ok(paid.iter().flat_map(|d| d.value.signed.iter().map(|s| s.at)).chain([closed]).max())
    }

    /// One act of the software. False: there was nothing to do after all.
    fn by_itself(&self, decide: impl Fn(Timestamp) -> Result<Draft, Failure>) -> Result<bool, Failure> {
        match self.perform(&Act::by(Actor::system(), self.new_id()), decide) {
            Ok(_) => Ok(true),
            Err(Failure::Refused(_)) => Ok(false),
            Err(other) => Err(other),
        }
    }
}

fn nothing() -> Refusal {
    Refusal::new("WA-09", "nothing-to-forget")
}
