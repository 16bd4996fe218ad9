//! The books as files that other programs read: plain-text accounting (hledger, ledger, beancount), CSV and JSON; and the way
//! back, to check a journal that was exported by us and edited by hand.

pub(crate) mod check;
mod out;
#[cfg(test)]
mod tests;

pub use check::check_journal;
pub use out::export_journal;

use bursar_domain::ledger::{Account, Entry, Posting};
use bursar_domain::{Currency, Money};
use std::collections::BTreeMap;
use std::str::FromStr;

/// An entry and its place in the log.
#[derive(Clone, Debug, PartialEq)]
pub struct Posted {
    /// Position of the commit that posted it.
    pub seq: i64,
    /// The entry.
    pub entry: Entry,
}

/// A form in which the books leave the house.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JournalFormat {
    /// hledger.
    Hledger,
    /// ledger.
    Ledger,
    /// beancount.
    Beancount,
    /// A row for each line.
    Csv,
    /// Entries and balances as data.
    Json,
}

impl FromStr for JournalFormat {
    type Err = String;
    fn from_str(s: &str) -> Result<JournalFormat, String> {
        Ok(match s {
            "hledger" => JournalFormat::Hledger,
            "ledger" => JournalFormat::Ledger,
            "beancount" => JournalFormat::Beancount,
            "csv" => JournalFormat::Csv,
            "json" => JournalFormat::Json,
            other => return Err(format!("unknown format {other}: hledger, ledger, beancount, csv or json")),
        })
    }
}

/// The account as plain-text tools name it. The two ledgers of an entry each sum to zero, so the control ledger stands under
/// equity and adds nothing to it.
pub fn account_name(account: Account) -> String {
    let class = match account.code().as_bytes().first() {
        Some(b'1') => "Assets",
        Some(b'2') => "Liabilities",
        Some(b'3') => "Equity",
        Some(b'4') => "Income",
        Some(b'5') => "Expenses",
        _ => "Equity:Control",
    };
    format!("{class}:{}", account.code())
}

/// What a line moves: units of its own currency where it moved any, else dollars. Its sign is that of its amount.
pub fn units(p: &Posting) -> Money {
    match p.original {
        Some((money, _)) if money.currency != Currency::USD && money.minor != 0 && p.amount.0 != 0 => {
            Money { minor: if (p.amount.0 < 0) == (money.minor < 0) { money.minor } else { -money.minor }, ..money }
        }
        _ => p.amount.money(),
    }
}

/// Balance of every account in every currency, in minor units: what each of the tools reports too.
pub fn journal_balances<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> BTreeMap<(Account, Currency), i128> {
    let mut balances = BTreeMap::new();
    for p in entries.into_iter().flat_map(|e| &e.postings) {
        let moved = units(p);
        *balances.entry((p.account, moved.currency)).or_insert(0i128) += i128::from(moved.minor);
    }
    balances.retain(|_, minor| *minor != 0);
    balances
}
