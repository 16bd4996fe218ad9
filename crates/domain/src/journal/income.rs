//! What comes from donors and banks: J02 to J08, J25, J26, J29.

use super::{Cause, Valued, ceiling, exchange, portion, positive};
use crate::contribution::DonorKind;
use crate::ledger::{Account, Entry};
use crate::money::Cents;
use crate::refusal::{Decided, Refusal};

/// A line with the amount as it was in its own currency.
fn line_in(cause: &Cause, entry: Entry, account: Account, amount: Cents, of: &Valued) -> Entry {
    let original = Some((of.money, of.rate));
    match cause.about.contribution {
        Some(contribution) => entry.line_in(account, amount, original, contribution),
        None => {
            let mut entry = entry.line(account, amount);
            if let Some(last) = entry.postings.last_mut().filter(|p| p.account == account) {
                last.original = original;
            }
            entry
        }
    }
}

/// J02: an unconditional agreement is signed: receivable against revenue, at the rate of the month.
pub fn signed(cause: &Cause, donor: DonorKind, at: &Valued) -> Entry {
    let entry = line_in(cause, cause.entry("J02"), Account::Receivable, at.usd, at);
    cause.done(line_in(cause, entry, donor.revenue(), -at.usd, at))
}

/// J04: cash against an agreement. `cleared` is what of the receivable it settles; the difference of rates is gain or loss,
/// and the spendable ceiling rises by the cash (MON-10).
pub fn received(cause: &Cause, cash: &Valued, cleared: Cents) -> Entry {
    let gain = cash.usd - cleared;
    let entry = line_in(cause, cause.entry("J04"), cash.cash(), cash.usd, cash);
    let entry = line_in(cause, entry, Account::Receivable, -cleared, cash).line(exchange(gain), -gain);
    cause.done(ceiling(entry, cash.usd))
}

/// J05: cash is converted at the bank's rate, from any currency into any other. What was `sold` leaves at what it stands at in the
/// books (a portion of a balance: [`book_value`]); what was `bought` stands at the operational rate, US dollars at themselves (MON-02).
/// The difference is gain or loss; the ceiling follows cash.
///
/// # Errors
/// An amount that is not positive; the same currency on both sides.
pub fn converted(cause: &Cause, sold: &Valued, bought: &Valued) -> Decided<Entry> {
    positive("J05", sold.usd)?;
    positive("J05", bought.usd)?;
    if sold.money.currency == bought.money.currency {
        return Err(Refusal::new("J05", "conversion-same-currency").at("received_currency").into());
    }
    let gain = bought.usd - sold.usd;
    let entry = cash_line(cause, cause.entry("J05"), bought.usd, bought).line(exchange(gain), -gain);
    Ok(cause.done(ceiling(cash_line(cause, entry, -sold.usd, sold), gain)))
}

/// A line of cash; in the books' currency it needs no other amount beside it.
fn cash_line(cause: &Cause, entry: Entry, amount: Cents, cash: &Valued) -> Entry {
    match cash.cash() {
        Account::CashUsd => entry.line(Account::CashUsd, amount),
        other => line_in(cause, entry, other, amount, cash),
    }
}

/// What `part` of a foreign balance of `whole` minor units, standing in the books at `book`, is converted from (J05).
pub fn book_value(book: Cents, part: i64, whole: i64) -> Cents {
    portion(book, 0, part, whole)
}

/// J06: cash from a source that is not screened, or not signed, or in excess of what was agreed: held as a liability, not
/// spendable (ACT-04).
pub fn held(cause: &Cause, cash: &Valued) -> Entry {
    let entry = line_in(cause, cause.entry("J06"), cash.cash(), cash.usd, cash);
    cause.done(line_in(cause, entry, Account::Held, -cash.usd, cash))
}

/// J07: held cash is cleared and signed for: revenue, and spendable.
pub fn held_cleared(cause: &Cause, donor: DonorKind, usd: Cents) -> Entry {
    cause.done(ceiling(cause.entry("J07").line(Account::Held, usd).line(donor.revenue(), -usd), usd))
}

/// J07: held cash is refused: owed back to whom it came from. Paid back by [`refund_paid`].
pub fn held_refused(cause: &Cause, usd: Cents) -> Entry {
    cause.done(cause.entry("J07").line(Account::Held, usd).line(Account::DonorRefunds, -usd))
}

/// J08, first step: cash under a condition: a liability, not spendable.
pub fn conditional_received(cause: &Cause, cash: &Valued) -> Entry {
    let entry = line_in(cause, cause.entry("J08"), cash.cash(), cash.usd, cash);
    cause.done(line_in(cause, entry, Account::Conditional, -cash.usd, cash))
}

/// J08, second step: the condition is met for so much: revenue, and spendable.
pub fn condition_met(cause: &Cause, donor: DonorKind, usd: Cents) -> Entry {
    cause.done(ceiling(cause.entry("J08").line(Account::Conditional, usd).line(donor.revenue(), -usd), usd))
}

/// J25: the share of investment revenue, on whichever account it came.
///
/// # Errors
/// An amount that is not positive.
pub fn investment_revenue(cause: &Cause, cash: &Valued) -> Decided<Entry> {
    positive("J25", cash.usd)?;
    let entry = line_in(cause, cause.entry("J25"), cash.cash(), cash.usd, cash).line(Account::Investment, -cash.usd);
    Ok(cause.done(ceiling(entry, cash.usd)))
}

/// J26: a charge of the bank, on whichever account it was taken.
///
/// # Errors
/// An amount that is not positive.
pub fn bank_charge(cause: &Cause, cash: &Valued) -> Decided<Entry> {
    positive("J26", cash.usd)?;
    let entry = line_in(cause, cause.entry("J26").line(Account::BankCharges, cash.usd), cash.cash(), -cash.usd, cash);
    Ok(cause.done(entry.moves(Account::Unallotted, Account::Spent, cash.usd, None, None)))
}

/// Where the revenue stands that a refund takes back (J29).
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Refunded {
    /// Revenue of this year.
    SameYear(DonorKind),
    /// Revenue of a year that is closed: the fund balance.
    EarlierYear,
    /// No revenue yet: it stands under a condition that is not met. Nothing of it was spendable.
    Unmet,
}

/// J29: a refund to a donor is decided, under a clause of the agreement (MON-12). The ceiling falls at once, so that nobody
/// spends what is owed.
///
/// # Errors
/// An amount that is not positive.
pub fn refund_decided(cause: &Cause, from: Refunded, usd: Cents) -> Decided<Entry> {
    positive("J29", usd)?;
    let account = match from {
        Refunded::SameYear(donor) => donor.revenue(),
        Refunded::EarlierYear => Account::FundBalance,
        Refunded::Unmet => Account::Conditional,
    };
    let entry = cause.entry("J29").line(account, usd).line(Account::DonorRefunds, -usd);
    Ok(cause.done(if from == Refunded::Unmet { entry } else { ceiling(entry, -usd) }))
}

/// J29: what is owed to a donor, or to the source of a refused receipt, is paid. Where it is paid in another currency, `cash`
/// may be worth more or less than is `owed` in the books; the difference is gain or loss, and the ceiling follows.
///
/// # Errors
/// An amount that is not positive.
pub fn refund_paid(cause: &Cause, owed: Cents, cash: &Valued) -> Decided<Entry> {
    positive("J29", owed)?;
    positive("J29", cash.usd)?;
    let gain = owed - cash.usd;
    let entry = line_in(cause, cause.entry("J29").line(Account::DonorRefunds, owed), cash.cash(), -cash.usd, cash);
    Ok(cause.done(ceiling(entry.line(exchange(gain), -gain), gain)))
}
