//! The public statement of a year (DOMAIN 2.3; S4 §27), and the trial balance of any day.

use crate::months::Line;
use crate::{Failure, Office};
use bursar_domain::contribution::{Contribution, DonorKind};
use bursar_domain::ledger::{Account, Book, Entry, Posting};
use bursar_domain::period::Period;
use bursar_domain::statement::{Books, Facts, Statement, TrialBalance, statement};
use bursar_domain::time::day;
use bursar_domain::{Cents, Id};
use bursar_store::{Find, Record};
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// A statement as it is published.
#[derive(Clone, Debug, serde::Serialize, schemars::JsonSchema)]
#[schemars(rename = "PublishedStatement")]
pub struct Published {
    /// The statement.
    pub statement: Statement,
    /// Last day it covers.
    pub as_of: Date,
    /// The year is closed: these are the figures that were kept.
    pub closed: bool,
    /// Digest of the trial balance that was kept.
    pub digest: Option<String>,
}

/// Statements of open years, with the place in the log they were reckoned at.
#[derive(Default)]
pub(crate) struct Reckoned(Mutex<BTreeMap<i16, (i64, Statement)>>);

impl Office {
    /// Calendar years with entries, latest first.
    ///
    /// # Errors
    /// The store failed.
    pub fn years(&self) -> Result<Vec<i16>, Failure> {
        let Some(first) = self.read(|r| r.first_day())? else { return Ok(Vec::new()) };
        Ok((first.year()..=day(self.now()).year()).rev().collect())
    }

    /// The statement of a year: of a closed one as it was kept, of another as the books stand.
    ///
    /// # Errors
    /// `NotFound` for a year without entries; entries that are not sound.
    pub fn published_statement(&self, year: i16) -> Result<Published, Failure> {
        let period = self.period(&format!("{year:04}"))?.value;
        if let Some(kept) = period.snapshot()
            && let Some(statement) = &kept.statement
        {
            let audited = period.audit.is_some();
            let statement = if audited { statement.clone().audited() } else { statement.clone() };
            return Ok(Published { statement, as_of: period.last, closed: true, digest: Some(kept.digest.clone()) });
        }
        if !self.years()?.contains(&year) {
            return Err(Failure::NotFound);
        }
        let seq = self.read(|r| r.log_head())?.seq;
        let kept = self.reckoned.0.lock().unwrap_or_else(PoisonError::into_inner).get(&year).filter(|(at, _)| *at == seq).cloned();
        let statement = match kept {
            Some((_, statement)) => statement,
            None => {
                let fresh = self.reckon(year)?;
                self.reckoned.0.lock().unwrap_or_else(PoisonError::into_inner).insert(year, (seq, fresh.clone()));
                fresh
            }
        };
        Ok(Published { statement, as_of: period.last.min(day(self.now())), closed: false, digest: None })
    }

    /// The statement of a year, reckoned from the books.
    ///
    /// # Errors
    /// Entries that are not sound; the store failed.
    pub(crate) fn reckon(&self, year: i16) -> Result<Statement, Failure> {
        let period = Period::of(&format!("{year:04}")).ok_or(Failure::NotFound)?;
        let eve = bursar_domain::time::plus_days(period.first, -1);
        let earlier = self.read(|r| r.first_day())?.is_some_and(|first| first < period.first);
        let before = if earlier { Some(self.published_statement(year - 1)?.statement) } else { None };
        let (opening, end, mut entries, contributions) = self.months(|m, r| {
            let all = r.find::<Contribution>(&Find::of(Contribution::KIND))?;
            Ok((m.book_on(r, eve)?, m.book_on(r, period.last)?, added_up(m.lines(period.first, period.last), &period), all))
        })?;
        let contributions: Vec<Contribution> = contributions.into_iter().map(|c| c.value).collect();
        let kinds: BTreeMap<Id, DonorKind> = contributions.iter().map(|c| (c.id, c.donor_kind)).collect();
        entries.push(control(&opening, &end, &period));
        entries.retain(|e| !e.postings.is_empty());
        let facts = self.facts(&contributions)?;
        let books =
            Books { period: (period.first, period.last), opening: &opening, entries: &entries, kinds: &kinds, before: before.as_ref() };
        Ok(statement(&books, &facts)?)
    }

    fn facts(&self, contributions: &[Contribution]) -> Result<Facts, Failure> {
        let conditional = |c: &&Contribution| c.conditional() && c.due().is_some();
        let owed = |c: &Contribution| c.agreement.as_ref().map_or(Cents::ZERO, |a| a.usd) - c.received_usd();
        let p = self.parameters()?;
        Ok(Facts {
            posts_financing: p.value("posts_financing").to_owned(),
            anonymous_donors: contributions.iter().filter(|c| c.anonymous && c.state != "refused").count() as i64,
            // MON-13: kept as its code, read as its name.
            revenue_standard: p.value("revenue_standard").replace("IPSAS", "IPSAS "),
            audited: false,
            contractual: self.contractual()?.into_iter().map(|(_, usd)| usd).sum(),
            conditional_signed: contributions.iter().filter(conditional).map(owed).sum(),
        })
    }

    /// The trial balance at the end of a day, and the control ledger beside it.
    ///
    /// # Errors
    /// The store failed.
    pub fn trial_balance(&self, on: Date) -> Result<(TrialBalance, Book), Failure> {
        let book = self.months(|m, r| m.book_on(r, on))?;
        Ok((TrialBalance::of(&book), book))
    }
}

/// The lines of a period as one entry for each journal and contribution. Where the lines of a contribution do not balance by
/// themselves, they are put together with the others of their journal.
fn added_up<'a>(lines: impl Iterator<Item = (Date, &'a Line, Cents)>, period: &Period) -> Vec<Entry> {
    let mut sums: BTreeMap<&Line, Cents> = BTreeMap::new();
    for (_, line, amount) in lines {
        let sum = sums.entry(line).or_default();
        *sum = *sum + amount;
    }
    let mut by: BTreeMap<(&str, Option<Id>), Entry> = BTreeMap::new();
    for ((journal, contribution, account, window), amount) in sums {
        let entry = by.entry((journal, *contribution)).or_insert_with(|| Entry::new(period.id, journal, period.last, period.id));
        let line = Posting { contribution: *contribution, window: *window, ..Posting::new(*account, amount) };
        entry.postings.push(line);
    }
    let mut whole: BTreeMap<&str, Entry> = BTreeMap::new();
    let mut entries = Vec::new();
    for ((journal, _), entry) in by {
        if entry.balanced().is_ok() {
            entries.push(entry);
        } else {
            whole.entry(journal).or_insert_with(|| Entry::new(period.id, journal, period.last, period.id)).postings.extend(entry.postings);
        }
    }
    entries.extend(whole.into_values());
    entries
}

/// What the control ledger did in a period, as one entry.
fn control(opening: &Book, end: &Book, period: &Period) -> Entry {
    let mut moved: BTreeMap<(Account, Option<Id>), Cents> = end.balances().filter(|((a, _), _)| a.is_control()).collect();
    for (key, amount) in opening.balances().filter(|((a, _), _)| a.is_control()) {
        let sum = moved.entry(key).or_default();
        *sum = *sum - amount;
    }
    let line = |((account, call), amount): ((Account, Option<Id>), Cents)| Posting { call, ..Posting::new(account, amount) };
    let postings = moved.into_iter().filter(|(_, amount)| *amount != Cents::ZERO).map(line).collect();
    Entry { postings, ..Entry::new(period.id, "control", period.last, period.id) }
}
