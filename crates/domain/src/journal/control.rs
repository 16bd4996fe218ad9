//! What may be spent: reserve, allotment, pre-commitment, commitment and their ways back (J09 to J12, J17; MON-08, MON-10).

use super::{Cause, ceiling, positive, within};
use crate::ledger::{Account, Entry};
use crate::money::Cents;
use crate::refusal::Decided;
use serde::{Deserialize, Serialize};

/// What is reserved for one agreement, trip or order, and how much of it has been spent. Programme support cost is
/// reserved with it and charged as it is spent (MON-05), reckoned on the sum so far: the charges of many parts add up to the
/// charge of the whole, to the cent.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Commitment {
    /// Direct cost reserved.
    pub direct: Cents,
    /// Of it, recognised as expense.
    pub spent: Cents,
    /// `psc_rate` in force when it was made, in percent.
    pub psc_rate: i64,
}

impl Commitment {
    /// Nothing of it is spent.
    pub fn new(direct: Cents, psc_rate: i64) -> Commitment {
        Commitment { direct, spent: Cents::ZERO, psc_rate }
    }

    /// Reserved in all, programme support cost included.
    pub fn total(&self) -> Cents {
        self.direct.with_psc(self.psc_rate)
    }

    /// Still standing on B500, programme support cost included.
    pub fn left(&self) -> Cents {
        self.total() - self.spent.with_psc(self.psc_rate)
    }

    /// So much is spent: the commitment after it, and the programme support cost to charge (J15).
    ///
    /// # Errors
    /// `more-than-left`: the commitment must be raised first.
    pub fn spend(&self, expense: Cents) -> Decided<(Commitment, Cents)> {
        within("MON-10", expense, self.direct - self.spent)?;
        let next = Commitment { spent: self.spent + expense, ..*self };
        Ok((next, self.charge(&next)))
    }

    /// So much of what was spent has come back (J16): the commitment shrinks by it, and this much of the programme support
    /// cost is reversed.
    ///
    /// # Errors
    /// `more-than-left`: more than was spent.
    pub fn unspend(&self, back: Cents) -> Decided<(Commitment, Cents)> {
        within("J16", back, self.spent)?;
        let next = Commitment { direct: self.direct - back, spent: self.spent - back, ..*self };
        Ok((next, -self.charge(&next)))
    }

    /// So much more is reserved: a later year that cash now covers, or an amendment (MON-10). The commitment after it, and what it
    /// takes more, programme support cost included.
    ///
    /// # Errors
    /// An amount that is not positive.
    pub fn raise(&self, direct: Cents) -> Decided<(Commitment, Cents)> {
        positive("MON-10", direct)?;
        let next = Commitment { direct: self.direct + direct, ..*self };
        Ok((next, next.total() - self.total()))
    }

    /// So much will not be spent (J17): the commitment after it, and what goes back, programme support cost included.
    ///
    /// # Errors
    /// `more-than-left`.
    pub fn release(&self, direct: Cents) -> Decided<(Commitment, Cents)> {
        within("J17", direct, self.direct - self.spent)?;
        let next = Commitment { direct: self.direct - direct, ..*self };
        Ok((next, self.total() - next.total()))
    }

    /// All that is not spent is released (J17).
    pub fn settle(&self) -> (Commitment, Cents) {
        (Commitment { direct: self.spent, ..*self }, self.left())
    }

    /// Programme support cost between what is spent here and what is spent there.
    fn charge(&self, next: &Commitment) -> Cents {
        next.spent.percent(self.psc_rate) - self.spent.percent(self.psc_rate)
    }
}

/// J09: the reserve is set or topped up by so much; released, when the change is negative. What is reserved cannot be spent.
pub fn reserve(cause: &Cause, change: Cents) -> Entry {
    cause.done(ceiling(cause.entry("J09").line(Account::FundBalance, change).line(Account::Reserve, -change), -change))
}

/// J10: so much is allotted to a call, or to the running of the fund.
///
/// # Errors
/// An amount that is not positive.
pub fn allotted(cause: &Cause, usd: Cents) -> Decided<Entry> {
    level(cause, "J10", Account::Unallotted, Account::Allotted, usd)
}

/// J10, back: of an allotment, what is no longer needed.
///
/// # Errors
/// An amount that is not positive.
pub fn allotment_returned(cause: &Cause, usd: Cents) -> Decided<Entry> {
    level(cause, "J10", Account::Allotted, Account::Unallotted, usd)
}

/// J11: final approval; `usd` with programme support cost.
///
/// # Errors
/// An amount that is not positive.
pub fn pre_committed(cause: &Cause, usd: Cents) -> Decided<Entry> {
    level(cause, "J11", Account::Allotted, Account::PreCommitted, usd)
}

/// J11, back: declined, lapsed or withdrawn before commitment.
///
/// # Errors
/// An amount that is not positive.
pub fn pre_commitment_returned(cause: &Cause, usd: Cents) -> Decided<Entry> {
    level(cause, "J11", Account::PreCommitted, Account::Allotted, usd)
}

/// J12: agreement, travel authorization or order; `usd` with programme support cost.
///
/// # Errors
/// An amount that is not positive.
pub fn committed(cause: &Cause, usd: Cents) -> Decided<Entry> {
    level(cause, "J12", Account::PreCommitted, Account::Committed, usd)
}

/// J17: what of a commitment will not be spent ([`Commitment::release`], [`Commitment::settle`]).
///
/// # Errors
/// An amount that is not positive.
pub fn decommitted(cause: &Cause, usd: Cents) -> Decided<Entry> {
    level(cause, "J17", Account::Committed, Account::Allotted, usd)
}

fn level(cause: &Cause, journal: &'static str, from: Account, to: Account, usd: Cents) -> Decided<Entry> {
    positive(journal, usd)?;
    Ok(cause.done(cause.moved(cause.entry(journal), from, to, usd)))
}
