//! Running the fund: programme support cost, posts, suppliers (J15, J23, J24, J31; MON-05, MON-06).

use super::{Cause, positive};
use crate::ledger::{Account, Entry};
use crate::money::Cents;
use crate::refusal::{Decided, Refusal};

/// J15: programme support cost on an expense, as the [`super::Commitment`] reckons it; a negative amount reverses it, and what
/// it had reserved is allotted again. `None` for nothing.
pub fn programme_support(cause: &Cause, usd: Cents) -> Option<Entry> {
    let entry = cause.entry("J15").line(Account::Psc, usd).line(Account::DuePsc, -usd);
    let entry = if usd > Cents::ZERO {
        cause.moved(entry, Account::Committed, Account::Spent, usd)
    } else {
        cause.moved(entry, Account::Spent, Account::Allotted, -usd)
    };
    (usd != Cents::ZERO).then(|| cause.done(entry))
}

/// J23: the payroll of the posts, through the clearing account of the umbrella. Under `posts_financing = regular_budget` no
/// posting is made (MON-06).
///
/// # Errors
/// `posts-on-regular-budget`; an amount that is not positive.
pub fn payroll(cause: &Cause, usd: Cents, posts_financing: &str) -> Decided<Entry> {
    if posts_financing != "fund" {
        return Err(Refusal::new("MON-06", "posts-on-regular-budget").into());
    }
    positive("J23", usd)?;
    let entry = cause.entry("J23").line(Account::Staff, usd).line(Account::DueUmbrella, -usd);
    Ok(cause.done(cause.moved(entry, Account::Committed, Account::Spent, usd)))
}

/// What running the fund is spent on, beside posts (DOMAIN 2.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Running {
    /// Monitoring, evaluation, audit.
    Monitoring,
    /// Translation, meetings, portal.
    Portal,
}

impl Running {
    pub(super) fn account(self) -> Account {
        match self {
            Running::Monitoring => Account::Monitoring,
            Running::Portal => Account::Portal,
        }
    }
}

/// J31: a supplier's invoice. `accrued` is what of it was accrued before (J32): only the difference is expense now; an invoice
/// below the accrual gives the difference back to the allotment.
///
/// # Errors
/// An amount that is not positive.
pub fn invoiced(cause: &Cause, what: Running, usd: Cents, accrued: Cents) -> Decided<Entry> {
    positive("J31", usd)?;
    let more = usd - accrued;
    let entry = cause.entry("J31").line(Account::Accrued, accrued).line(what.account(), more).line(Account::Payables, -usd);
    Ok(cause.done(if more > Cents::ZERO {
        cause.moved(entry, Account::Committed, Account::Spent, more)
    } else {
        cause.moved(entry, Account::Spent, Account::Allotted, -more)
    }))
}

/// What is posted first as a liability and paid later: the second half of a journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owed {
    /// To a partner, beyond its advances (J14).
    Report,
    /// An outright grant (J14b).
    Grant,
    /// A ticket (J18).
    Ticket,
    /// To a delegate, beyond the advance (J20).
    Delegate,
    /// The payroll (J23).
    Payroll,
    /// Programme support (J24).
    Support,
    /// A supplier's invoice (J31).
    Invoice,
}

impl Owed {
    fn half_of(self) -> (&'static str, Account) {
        match self {
            Owed::Report => ("J14", Account::Payables),
            Owed::Grant => ("J14b", Account::Payables),
            Owed::Ticket => ("J18", Account::Payables),
            Owed::Delegate => ("J20", Account::Payables),
            Owed::Payroll => ("J23", Account::DueUmbrella),
            Owed::Support => ("J24", Account::DuePsc),
            Owed::Invoice => ("J31", Account::Payables),
        }
    }
}

/// What is owed is paid.
///
/// # Errors
/// An amount that is not positive.
pub fn paid(cause: &Cause, owed: Owed, usd: Cents) -> Decided<Entry> {
    let (journal, account) = owed.half_of();
    positive(journal, usd)?;
    Ok(cause.done(cause.entry(journal).line(account, usd).line(Account::CashUsd, -usd)))
}
