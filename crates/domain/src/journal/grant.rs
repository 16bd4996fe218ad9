//! Implementing partners and outright grants: J13, J14, J14b, J16 (MON-11, MON-12, MON-14).

use super::{Cause, ceiling, positive};
use crate::ledger::{Account, Entry};
use crate::money::Cents;
use crate::refusal::Decided;

/// J13: a tranche is paid to a partner: an advance until its report is accepted (MON-14).
///
/// # Errors
/// An amount that is not positive.
pub fn tranche(cause: &Cause, usd: Cents) -> Decided<Entry> {
    positive("J13", usd)?;
    Ok(cause.done(cause.entry("J13").line(Account::PartnerAdvances, usd).line(Account::CashUsd, -usd)))
}

/// J14: a financial report is accepted. `advance` is what the partner still holds of its advances: the expense is taken from
/// there, and what goes beyond is owed to the partner until the next tranche settles it.
///
/// # Errors
/// An amount that is not positive.
pub fn report_accepted(cause: &Cause, expense: Cents, advance: Cents) -> Decided<Entry> {
    positive("J14", expense)?;
    let advanced = expense.min(advance.max(Cents::ZERO));
    let entry = cause.entry("J14").line(Account::Grants, expense).line(Account::PartnerAdvances, -advanced);
    let entry = entry.line(Account::Payables, advanced - expense);
    Ok(cause.done(cause.moved(entry, Account::Committed, Account::Spent, expense)))
}

/// J14b: an outright grant to an end beneficiary: full expense at signature (MON-14). Paid by [`super::running::paid`].
///
/// # Errors
/// An amount that is not positive.
pub fn outright(cause: &Cause, usd: Cents) -> Decided<Entry> {
    positive("J14b", usd)?;
    let entry = cause.entry("J14b").line(Account::Grants, usd).line(Account::Payables, -usd);
    Ok(cause.done(cause.moved(entry, Account::Committed, Account::Spent, usd)))
}

/// What money that a partner sends back was in the books (J16).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unspent {
    /// Still an advance.
    Advance,
    /// Expensed this year; its programme support cost is reversed by a J15.
    ThisYear,
    /// Expensed in a year that is closed: a recovery, newly spendable.
    EarlierYear,
}

/// J16: a partner returns what it did not spend (MON-12).
///
/// # Errors
/// An amount that is not positive.
pub fn returned(cause: &Cause, was: Unspent, usd: Cents) -> Decided<Entry> {
    positive("J16", usd)?;
    let entry = cause.entry("J16").line(Account::CashUsd, usd);
    Ok(cause.done(match was {
        Unspent::Advance => entry.line(Account::PartnerAdvances, -usd),
        Unspent::ThisYear => cause.moved(entry.line(Account::Grants, -usd), Account::Spent, Account::Allotted, usd),
        Unspent::EarlierYear => ceiling(entry.line(Account::Recoveries, -usd), usd),
    }))
}
