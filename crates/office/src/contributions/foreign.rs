//! What stands in the books in other currencies: for conversions (J05) and for the revaluation at a month's end (J27).

use crate::{Failure, Office};
use bursar_domain::contribution::Contribution;
use bursar_domain::ledger::Account;
use bursar_domain::{Cents, Currency, Id};
use bursar_store::{CurrencyBalance, Find, Record};

/// A receivable in another currency.
#[derive(Clone, Debug, PartialEq)]
pub struct ForeignReceivable {
    /// The contribution: the entry that values it anew must be about it, for what comes in clears what stands there.
    pub contribution: Id,
    /// Its currency.
    pub currency: Currency,
    /// Still due, in minor units.
    pub minor: i64,
    /// What it stands at.
    pub book: Cents,
}

/// Everything in the books that is worth more or less when rates change.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ForeignItems {
    /// Cash by currency (account 1020).
    pub cash: Vec<CurrencyBalance>,
    /// Receivables by contribution (account 1100).
    pub receivables: Vec<ForeignReceivable>,
}

impl Office {
    /// What stands in the books in other currencies.
    ///
    /// # Errors
    /// The store failed.
    pub fn foreign_items(&self) -> Result<ForeignItems, Failure> {
        let owing = Find::of(Contribution::KIND).any("state", ["agreed", "part_received", "overdue"]);
        let (cash, books, owing) =
            self.months(|m, r| Ok((r.by_currency(Account::CashOther)?, m.receivables(), r.find::<Contribution>(&owing)?)))?;
        let receivables = owing
            .iter()
            .filter_map(|c| {
                let due = c.value.due().filter(|d| d.currency != Currency::USD)?;
                let book = books.get(&c.value.id).copied().filter(|b| *b != Cents::ZERO)?;
                Some(ForeignReceivable { contribution: c.value.id, currency: due.currency, minor: due.minor, book })
            })
            .collect();
        Ok(ForeignItems { cash: cash.into_iter().filter(|c| c.minor != 0 || c.book != Cents::ZERO).collect(), receivables })
    }

    /// How much of a currency stands in the books as cash, and at what value.
    ///
    /// # Errors
    /// The store failed.
    pub fn cash_in(&self, currency: Currency) -> Result<(i64, Cents), Failure> {
        let (minor, book, _) = self.cash_seen(currency)?;
        Ok((minor, book))
    }

    /// The same, and where the log was when it was read.
    pub(crate) fn cash_seen(&self, currency: Currency) -> Result<(i64, Cents, i64), Failure> {
        let of =
            |all: Vec<CurrencyBalance>| all.into_iter().find(|c| c.currency == currency).map_or((0, Cents::ZERO), |c| (c.minor, c.book));
        self.read(|r| {
            let (minor, book) = match currency {
                Currency::USD => r.balance(Account::CashUsd, None).map(|usd| (usd.0, usd))?,
                _ => of(r.by_currency(Account::CashOther)?),
            };
            Ok((minor, book, r.log_head()?.seq))
        })
    }
}
