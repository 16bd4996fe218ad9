//! Delegates' travel: J18 to J22 (WA-04, WA-07, SM-12).

use super::{Cause, Commitment, positive, within};
use crate::ledger::{Account, Entry};
use crate::money::Cents;
use crate::refusal::Decided;

/// How a ticket is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paid {
    /// At once.
    AtOnce,
    /// On the supplier's account, by [`super::running::paid`].
    Later,
}

/// J18: a ticket is issued.
///
/// # Errors
/// An amount that is not positive.
pub fn ticket(cause: &Cause, usd: Cents, paid: Paid) -> Decided<Entry> {
    positive("J18", usd)?;
    let credit = if paid == Paid::AtOnce { Account::CashUsd } else { Account::Payables };
    Ok(cause.done(cause.entry("J18").line(Account::TicketsPrepaid, usd).line(credit, -usd)))
}

/// J19: DSA and terminal expenses are advanced to the delegate.
///
/// # Errors
/// An amount that is not positive.
pub fn advance(cause: &Cause, usd: Cents) -> Decided<Entry> {
    positive("J19", usd)?;
    Ok(cause.done(cause.entry("J19").line(Account::TravelAdvances, usd).line(Account::CashUsd, -usd)))
}

/// A part of a trip: what was paid ahead, and what of it was used. Where more was used, the rest is owed.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Part {
    /// Ticket paid, or advance given.
    pub paid: Cents,
    /// Cost of the mission as it was.
    pub used: Cents,
}

impl Part {
    /// Used as it was paid.
    pub fn whole(paid: Cents) -> Part {
        Part { paid, used: paid }
    }
}

/// A mission as it turned out.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Mission {
    /// Ticket.
    pub ticket: Part,
    /// Daily subsistence allowance.
    pub dsa: Part,
    /// Terminal expenses, visa.
    pub terminals: Part,
}

impl Mission {
    fn parts(&self) -> [(Account, Part); 3] {
        [(Account::Tickets, self.ticket), (Account::Dsa, self.dsa), (Account::Terminals, self.terminals)]
    }
    /// What it cost.
    pub fn cost(&self) -> Cents {
        self.parts().iter().map(|(_, p)| p.used).sum()
    }
}

/// J20: the mission is done: expense for what was used, a refund receivable for what was not (paid in by
/// [`refund_received`]), a debt for what the delegate is still owed. What the commitment does not need goes back to the
/// allotment. Answers the settled commitment and the programme support cost to charge (J15).
///
/// # Errors
/// It cost more than is committed, or nothing at all.
pub fn mission_done(cause: &Cause, mission: &Mission, commitment: &Commitment) -> Decided<(Entry, Commitment, Cents)> {
    positive("J20", mission.cost())?;
    let (spent, psc) = commitment.spend(mission.cost())?;
    let (settled, released) = spent.settle();
    let mut entry = cause.entry("J20");
    let (mut refund, mut owed) = (Cents::ZERO, Cents::ZERO);
    for (account, part) in mission.parts() {
        entry = entry.line(account, part.used);
        let rest = part.paid - part.used;
        if rest > Cents::ZERO { refund = refund + rest } else { owed = owed - rest }
    }
    entry = entry.line(Account::RefundsReceivable, refund).line(Account::Payables, -owed);
    Ok((cleared(cause, entry, mission.ticket.paid, mission.dsa.paid + mission.terminals.paid, mission.cost(), released), settled, psc))
}

/// J21: a refund is received: early return, unused ticket.
///
/// # Errors
/// An amount that is not positive.
pub fn refund_received(cause: &Cause, usd: Cents) -> Decided<Entry> {
    positive("J21", usd)?;
    Ok(cause.done(cause.entry("J21").line(Account::CashUsd, usd).line(Account::RefundsReceivable, -usd)))
}

/// J22: nobody came, or it was cancelled after the ticket was issued: `recoverable` of what was paid is a refund receivable,
/// the rest is lost. Answers the settled commitment and the programme support cost of what is lost (J15).
///
/// # Errors
/// More recoverable than was paid; nothing was paid; more lost than is committed.
pub fn no_show(
    cause: &Cause,
    ticket: Cents,
    advances: Cents,
    recoverable: Cents,
    commitment: &Commitment,
) -> Decided<(Entry, Commitment, Cents)> {
    let paid = ticket + advances;
    positive("J22", paid)?;
    within("J22", recoverable, paid)?;
    let lost = paid - recoverable;
    let (spent, psc) = commitment.spend(lost)?;
    let (settled, released) = spent.settle();
    let entry = cause.entry("J22").line(Account::Forfeited, lost).line(Account::RefundsReceivable, recoverable);
    Ok((cleared(cause, entry, ticket, advances, lost, released), settled, psc))
}

/// What was paid ahead is cleared, what was spent is moved to spent, and what is not needed back to the allotment.
fn cleared(cause: &Cause, entry: Entry, ticket: Cents, advances: Cents, spent: Cents, released: Cents) -> Entry {
    let entry = entry.line(Account::TicketsPrepaid, -ticket).line(Account::TravelAdvances, -advances);
    let entry = cause.moved(entry, Account::Committed, Account::Spent, spent);
    cause.done(cause.moved(entry, Account::Committed, Account::Allotted, released))
}
