//! What the books added up to month by month, so that a page of a past day or year needs not read every entry again. Kept in memory
//! and carried on from the place in the log it has reached: the first question after a start reads all entries, each later one those
//! that were posted since. Whatever decides or proves something asks the postings themselves ([`Reader::balances_on`]).

use crate::{Failure, Office};
use bursar_domain::ledger::{Account, Book, Window};
use bursar_domain::{Cents, Currency, Id};
use bursar_store::{CurrencyBalance, Reader, StoreError, Sum};
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// Places of the log taken up at a time.
const STEP: i64 = 20_000;

type Balances = BTreeMap<(Account, Option<Id>), Cents>;

/// Lines of the general ledger that count as one: journal, contribution, account, window.
pub(crate) type Line = (String, Option<Id>, Account, Option<Window>);

/// What may be in another currency: foreign cash by currency, a receivable by contribution and currency.
type Item = (Account, Option<Id>, Option<Currency>);

/// The months, for one thread at a time.
#[derive(Default)]
pub(crate) struct Kept(Mutex<Months>);

/// Sums of every month, named by its first day.
#[derive(Default)]
pub(crate) struct Months {
    /// Everything in the log up to here is in them.
    seq: i64,
    moved: BTreeMap<Date, Balances>,
    lines: BTreeMap<Date, BTreeMap<Line, Cents>>,
    /// Cash and receivables in the currencies they came in.
    items: BTreeMap<Date, BTreeMap<Item, (i64, Cents)>>,
    /// Balances at the end of months that were asked for and have not changed since.
    ends: BTreeMap<Date, Balances>,
}

impl Office {
    /// Adds the months up, so that the first page that asks them needs not wait: 2 s of processor time for a million lines.
    ///
    /// # Errors
    /// The store failed.
    pub fn add_up_months(&self) -> Result<(), Failure> {
        self.months(|_, _| Ok(()))
    }

    /// Asks the months, carried on to what this reader sees.
    pub(crate) fn months<T>(&self, ask: impl FnOnce(&mut Months, &mut Reader) -> Result<T, StoreError>) -> Result<T, Failure> {
        // Held before reading begins: what is read is never older than what was taken up.
        let mut months = self.months.0.lock().unwrap_or_else(PoisonError::into_inner);
        self.read(|r| {
            months.carry_on(r)?;
            ask(&mut months, r)
        })
    }
}

impl Months {
    fn carry_on(&mut self, r: &mut Reader) -> Result<(), StoreError> {
        let head = r.log_head()?.seq;
        while self.seq < head {
            let to = head.min(self.seq + STEP);
            let sums = r.sums_by_month(self.seq, to)?;
            if let Some(earliest) = sums.iter().map(|s| s.month).min() {
                self.ends.retain(|month, _| *month < earliest);
            }
            for sum in sums {
                let moved = self.moved.entry(sum.month).or_default().entry((sum.account, sum.call)).or_default();
                *moved = *moved + sum.amount;
                if let Some(item) = item(&sum) {
                    let (minor, usd) = self.items.entry(sum.month).or_default().entry(item).or_default();
                    (*minor, *usd) = (*minor + sum.minor, *usd + sum.amount);
                }
                if !sum.account.is_control() {
                    let line = (sum.journal, sum.contribution, sum.account, sum.window);
                    let kept = self.lines.entry(sum.month).or_default().entry(line).or_default();
                    *kept = *kept + sum.amount;
                }
            }
            self.seq = to;
        }
        Ok(())
    }

    /// The books at the end of a day: of the month before, and the lines of that month up to the day.
    pub(crate) fn book_on(&mut self, r: &mut Reader, day: Date) -> Result<Book, StoreError> {
        let month = day.first_of_month();
        if day == day.last_of_month() {
            return Ok(Book::of(self.end(month)));
        }
        let mut balances = match self.moved.range(..month).next_back() {
            Some((&before, _)) => self.end(before),
            None => Balances::new(),
        };
        if self.moved.contains_key(&month) {
            for (account, call, amount) in r.moved(month, day, self.seq)? {
                let balance = balances.entry((account, call)).or_default();
                *balance = *balance + amount;
            }
        }
        Ok(Book::of(balances))
    }

    /// The balances at the end of a month, from those of the last month before it that are known.
    fn end(&mut self, month: Date) -> Balances {
        let known = self.ends.range(..=month).next_back().map(|(at, balances)| (*at, balances.clone()));
        let (after, mut balances) = known.unwrap_or((Date::MIN, Balances::new()));
        for (_, moved) in self.moved.range(after..=month).filter(|(at, _)| **at != after) {
            for (key, amount) in moved {
                let balance = balances.entry(*key).or_default();
                *balance = *balance + *amount;
            }
        }
        if after != month {
            self.ends.insert(month, balances.clone());
        }
        balances
    }

    /// Receivables by contribution, as far as the log goes.
    pub(crate) fn receivables(&self) -> BTreeMap<Id, Cents> {
        let mut due = BTreeMap::new();
        for ((account, contribution, _), (_, usd)) in self.items.values().flatten() {
            if let (Account::Receivable, Some(id)) = (account, contribution) {
                let stands = due.entry(*id).or_insert(Cents::ZERO);
                *stands = *stands + *usd;
            }
        }
        due
    }

    /// Foreign cash by currency at the end of a month, then receivables by contribution: as [`Reader::foreign_on`] of its last day.
    pub(crate) fn foreign(&self, month: Date) -> Vec<(Option<Id>, CurrencyBalance)> {
        let mut found: BTreeMap<(Option<Id>, Option<Currency>), CurrencyBalance> = BTreeMap::new();
        for ((_, contribution, currency), (minor, usd)) in self.items.range(..=month.first_of_month()).flat_map(|(_, items)| items) {
            let key = (*contribution, if contribution.is_some() { None } else { *currency });
            let of = found.entry(key).or_insert(CurrencyBalance { currency: Currency::USD, minor: 0, book: Cents::ZERO });
            of.currency = currency.unwrap_or(of.currency);
            (of.minor, of.book) = (of.minor + minor, of.book + *usd);
        }
        found.retain(|_, b| b.currency != Currency::USD && b.book != Cents::ZERO);
        found.into_iter().map(|((contribution, _), b)| (contribution, b)).collect()
    }

    /// The lines of the general ledger from one month to another, with the month of each.
    pub(crate) fn lines(&self, from: Date, to: Date) -> impl Iterator<Item = (Date, &Line, Cents)> {
        let months = self.lines.range(from.first_of_month()..=to.first_of_month());
        months.flat_map(|(month, lines)| lines.iter().map(|(line, amount)| (*month, line, *amount)))
    }
}

fn item(sum: &Sum) -> Option<Item> {
    match sum.account {
        Account::CashOther => Some((sum.account, None, sum.currency)),
        Account::Receivable => Some((sum.account, Some(sum.contribution?), sum.currency)),
        _ => None,
    }
}
