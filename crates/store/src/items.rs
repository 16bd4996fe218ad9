//! What stands on an account for each thing it is about: foreign cash by currency, receivables by contribution (J05, J27).

use crate::{Reader, StoreError, statements::*};
use bursar_domain::{Cents, Currency, Id, ledger::Account};
use jiff::civil::Date;

/// A currency on an account: how much of it, and what it stands at in the books.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CurrencyBalance {
    /// The currency.
    pub currency: Currency,
    /// In its minor units, debits positive.
    pub minor: i64,
    /// In the books' currency.
    pub book: Cents,
}

impl Reader {
    /// What stands on an account, by the currency it came in. Lines without one are in the books' own.
    ///
    /// # Errors
    /// The engine failed.
    pub fn by_currency(&mut self, account: Account) -> Result<Vec<CurrencyBalance>, StoreError> {
        let rows = self.query(BY_CURRENCY, &[account.code().into()])?;
        rows.iter()
            .map(|row| {
                let currency = Currency::try_from(row.text(0)?).map_err(StoreError)?;
                Ok(CurrencyBalance { currency, minor: row.int(1)?, book: Cents(row.int(2)?) })
            })
            .collect()
    }

    /// What stands on an account for one contribution.
    ///
    /// # Errors
    /// The engine failed.
    pub fn of_contribution(&mut self, account: Account, contribution: Id) -> Result<Cents, StoreError> {
        let rows = self.query(OF_CONTRIBUTION, &[account.code().into(), contribution.into()])?;
        rows.first().map_or(Ok(Cents::ZERO), |row| row.int(0).map(Cents))
    }

    /// Foreign cash by currency at the end of a day, and receivables by contribution: currency, contribution, how much, and what it
    /// stands at in the books (J27).
    ///
    /// # Errors
    /// The engine failed.
    pub fn foreign_on(&mut self, day: Date) -> Result<Vec<(Option<Id>, CurrencyBalance)>, StoreError> {
        let mut found = Vec::new();
        for sql in [FOREIGN_CASH_ON, FOREIGN_DUE_ON] {
            for row in self.query(sql, &[day.to_string().into()])? {
                let currency = Currency::try_from(row.text(0)?).map_err(StoreError)?;
                found.push((row.opt_id(1)?, CurrencyBalance { currency, minor: row.int(2)?, book: Cents(row.int(3)?) }));
            }
        }
        found.retain(|(_, b)| b.currency != Currency::USD && b.book != Cents::ZERO);
        Ok(found)
    }
}
