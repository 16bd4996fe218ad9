//! What the bank says there is, against the books, currency by currency.

use crate::{Failure, Office};
use bursar_domain::bank::{BankStatement, Line};
use bursar_domain::ledger::Account;
use bursar_domain::{Cents, Currency, Money};
use bursar_store::{Find, Order, Record};
use std::collections::{BTreeMap, BTreeSet};

/// One currency: what the books and the bank say, and what lies between.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct BankBalance {
    /// In the books, in its own currency.
    pub books: Money,
    /// What that stands at in US dollars.
    pub usd: Cents,
    /// The latest statement of each account in this currency that says a balance.
    pub statements: Vec<BankStatement>,
    /// Lines of statements that are not in the books yet: unmatched, or waiting for R12.
    pub open: Money,
    /// Lines that were set aside.
    pub aside: Money,
}

impl BankBalance {
    /// What the bank says there is; `None` when no statement with a balance was loaded.
    pub fn bank(&self) -> Option<Money> {
        let said = || self.statements.iter().filter_map(|s| s.closing).map(|c| c.balance.minor);
        (said().count() > 0).then(|| Money { minor: said().sum(), ..self.books })
    }
    /// The bank's figure less that of the books.
    pub fn difference(&self) -> Option<Money> {
        self.bank().map(|b| Money { minor: b.minor - self.books.minor, ..b })
    }
    /// What of the difference no line on file explains: in the books and on no statement, or before the first statement.
    pub fn unexplained(&self) -> Option<Money> {
        self.difference().map(|d| Money { minor: d.minor - self.open.minor - self.aside.minor, ..d })
    }
}

impl Office {
    /// What the bank says there is, against the books: US dollars first, then other currencies by code.
    ///
    /// # Errors
    /// The store failed.
    pub fn bank_balances(&self) -> Result<Vec<BankBalance>, Failure> {
        let all = Find::of(BankStatement::KIND).not("currency", bursar_store::Value::Null).order("day", Order::Desc);
        let (statements, usd, others) =
            self.read(|r| Ok((r.find::<BankStatement>(&all)?, r.balance(Account::CashUsd, None)?, r.by_currency(Account::CashOther)?)))?;
        let mut latest: BTreeMap<(Currency, String), BankStatement> = BTreeMap::new();
        for s in statements.into_iter().map(|s| s.value) {
            if let Some(closing) = s.closing {
                latest.entry((closing.balance.currency, s.account.clone())).or_insert(s);
            }
        }
        let mut books: BTreeMap<Currency, (i64, Cents)> = others.iter().map(|c| (c.currency, (c.minor, c.book))).collect();
        books.insert(Currency::USD, (usd.0, usd));
        let mut currencies: BTreeSet<(bool, Currency)> = books.keys().map(|c| (*c != Currency::USD, *c)).collect();
        currencies.extend(latest.keys().map(|(c, _)| (*c != Currency::USD, *c)));
        let sum = |currency: Currency, states: &[&'static str]| -> Result<Money, Failure> {
            let find = Find::of(Line::KIND).any("state", states.iter().copied()).eq("currency", currency.code());
            Ok(Money { minor: self.read(|r| r.sum(&find, "minor"))?, currency })
        };
        currencies
            .into_iter()
            .map(|(_, currency)| {
                let (minor, usd) = books.get(&currency).copied().unwrap_or_default();
                Ok(BankBalance {
                    books: Money { minor, currency },
                    usd,
                    statements: latest.iter().filter(|((c, _), _)| *c == currency).map(|(_, s)| s.clone()).collect(),
                    open: sum(currency, &["unmatched", "proposed"])?,
                    aside: sum(currency, &["set_aside"])?,
                })
            })
            .collect()
    }
}
