//! What can still be allotted, line by line as MON-10 says it, and what the floor of the fund leaves of it (MON-08, SM-02).

use crate::ledger::{Account, Book};
use crate::money::Cents;
use serde::{Deserialize, Serialize};

/// Accounts whose balances make up what was received and cleared, beside what is spent: cash, what was paid out and is not
/// spent yet, less what is owed.
const RECEIVED: [Account; 11] = [
    Account::CashUsd,
    Account::CashOther,
    Account::PartnerAdvances,
    Account::TravelAdvances,
    Account::TicketsPrepaid,
    Account::RefundsReceivable,
    Account::Payables,
    Account::Accrued,
    Account::DonorRefunds,
    Account::DuePsc,
    Account::DueUmbrella,
];

/// MON-10, line by line. Every amount is positive as it is read; what is taken off is named so.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Available {
    /// What makes up `received`: cash, advances, debts (negative) and what was spent out of it.
    pub made_of: Vec<(Account, Cents)>,
    /// Cash received and cleared, in all.
    pub received: Cents,
    /// Taken off: received under a condition that is not met.
    pub conditional: Cents,
    /// Taken off: held, pending screening or agreement.
    pub held: Cents,
    /// Taken off: set aside as reserve.
    pub reserve: Cents,
    /// Taken off: allotted.
    pub allotted: Cents,
    /// Taken off: pre-committed.
    pub pre_committed: Cents,
    /// Taken off: committed.
    pub committed: Cents,
    /// Taken off: spent.
    pub spent: Cents,
    /// What is left.
    pub available: Cents,
    /// What stands on B200; in sound books the same.
    pub unallotted: Cents,
}

impl Available {
    /// Of these books.
    pub fn of(book: &Book) -> Available {
        let level = |account: Account| -book.balance(account);
        let mut made_of: Vec<(Account, Cents)> = RECEIVED.into_iter().map(|a| (a, book.balance(a))).collect();
        made_of.push((Account::Spent, level(Account::Spent)));
        let received: Cents = made_of.iter().map(|(_, amount)| *amount).sum();
        made_of.retain(|(_, amount)| *amount != Cents::ZERO);
        let (conditional, held, reserve) = (level(Account::Conditional), level(Account::Held), level(Account::Reserve));
        let (allotted, pre_committed) = (level(Account::Allotted), level(Account::PreCommitted));
        let (committed, spent) = (level(Account::Committed), level(Account::Spent));
        Available {
            made_of,
            received,
            conditional,
            held,
            reserve,
            allotted,
            pre_committed,
            committed,
            spent,
            available: received - conditional - held - reserve - allotted - pre_committed - committed - spent,
            unallotted: level(Account::Unallotted),
        }
    }

    /// What stands before the allotments: B100.
    pub fn ceiling(&self) -> Cents {
        self.received - self.conditional - self.held - self.reserve
    }

    /// It is what the control ledger says, to the cent.
    pub fn agrees(&self) -> bool {
        self.available == self.unallotted
    }

    /// The floor of the fund: what the reserve should hold, what it lacks, and what is left when that is set aside too. Below
    /// zero the fund takes no new commitments (SM-02).
    pub fn after_floor(&self, floor: Cents) -> Cents {
        Available::left_after(self.unallotted, self.reserve, floor)
    }

    /// The same of three figures.
    pub fn left_after(unallotted: Cents, reserve: Cents, floor: Cents) -> Cents {
        unallotted - (floor - reserve).max(Cents::ZERO)
    }
}
