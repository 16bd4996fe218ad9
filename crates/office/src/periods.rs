//! Months and years of the books: their checklist, closing, opening again (DOMAIN 2.3).

use crate::act::{Act, Draft, Outcome};
use crate::{Failure, Office};
use bursar_domain::contribution::Contribution;
use bursar_domain::ledger::{Book, Entry};
use bursar_domain::period::{Period, Snapshot};
use bursar_domain::statement::{TrialBalance, YEAR_END, YearEnd, YearEndStep};
use bursar_domain::{Id, Refusal, Role};
use bursar_store::{EntryFilter, Find, Order, Reader, Record, StoreError, Stored};
use jiff::civil::Date;

/// Who closes, and opens again.
const R9_R12: &[Role] = &[Role::FundManager, Role::Certifying];

/// Steps of the checklist that a month has; a year has all.
const MONTHLY: [&str; 4] = ["cut-off", "revaluation", "trial-balance", "snapshot"];

/// How a period stands against its checklist.
pub struct Checklist {
    /// The period; version 0 when nobody has done anything with it yet.
    pub period: Stored<Period>,
    /// What was counted.
    pub standing: YearEnd,
}

impl Checklist {
    /// Its steps in their order, each with how much of it is still open.
    pub fn steps(&self) -> impl Iterator<Item = (&'static YearEndStep, i64)> {
        let year = self.period.value.is_year();
        YEAR_END.iter().filter(move |s| year || MONTHLY.contains(&s.key)).map(|s| (s, (s.open)(&self.standing)))
    }

    /// How many steps must be done before it can be closed.
    pub fn open(&self) -> i64 {
        self.steps().filter(|(step, open)| step.key != "snapshot" && *open != 0).count() as i64
    }
}

/// The books at the end of a day.
pub(crate) fn book_on(r: &mut Reader, day: Date) -> Result<Book, StoreError> {
    Ok(Book::of(r.balances_on(day)?.into_iter().map(|(account, call, amount)| ((account, call), amount))))
}

impl Office {
    /// The period with this key: as it stands, or open if nobody has done anything with it.
    ///
    /// # Errors
    /// `NotFound` for what is no key.
    pub fn period(&self, key: &str) -> Result<Stored<Period>, Failure> {
        let fresh = Period::of(key).ok_or(Failure::NotFound)?;
        let found = self.read(|r| r.get::<Period>(fresh.id))?;
        Ok(found.unwrap_or(Stored { value: fresh, version: 0 }))
    }

    /// Every period that was ever closed, latest first.
    ///
    /// # Errors
    /// The store failed.
    pub fn periods(&self) -> Result<Vec<Stored<Period>>, Failure> {
        self.find(&Find::of(Period::KIND).order("last_day", Order::Desc))
    }

    /// How a period stands against its checklist.
    ///
    /// # Errors
    /// `NotFound` for what is no key; the store failed.
    pub fn checklist(&self, key: &str) -> Result<Checklist, Failure> {
        let period = self.period(key)?;
        let p = &period.value;
        let (book, before_close, receipts_open) = self.read(|r| {
            let book = book_on(r, p.last)?;
            let before = before_close(r, &book, p)?;
            let receipts = r.count(&Find::of(Contribution::KIND).eq("waiting", 1))?;
            Ok((book, before, receipts))
        })?;
        let grants = self.grants_at_year_end(p.last)?;
        let standing = YearEnd {
            receipts_open,
            reports_late: grants.reports_late,
            not_accrued: grants.not_accrued,
            advances_open: grants.advances_open,
            commitments_lapsed: grants.commitments_lapsed,
            snapshot: p.snapshot().map(|s| s.digest.clone()),
            digest: TrialBalance::of(&before_close).digest(p.last),
            book,
            ..YearEnd::default()
        };
        Ok(Checklist { period, standing })
    }

    /// R9 or R12 closes a month or a year whose checklist holds: from now on nothing is posted into it. Then, since nothing can
    /// come between any more, what the books were is kept.
    ///
    /// # Errors
    /// See [`Period::close`].
    pub fn close_period(&self, act: &Act, key: &str, seen: Option<i64>) -> Outcome {
        let closed = self.perform(act, |now| {
            let list = self.checklist(key)?;
            as_seen(&list.period, seen)?;
            let next = list.period.value.close(list.open(), &act.actor, now)?;
            Ok(write(Draft::of::<Period>("period.close", R9_R12, next.id), &list.period, &next))
        })?;
        let then = Act::by(act.actor.clone(), Id::named("snapshot", &act.commit.to_string()));
        self.keep_snapshot(&then, key)?;
        Ok(closed)
    }

    /// R9 or R12 keeps the books of a closed period, where closing it was cut short.
    ///
    /// # Errors
    /// See [`Period::keep_snapshot`].
    pub fn keep_snapshot(&self, act: &Act, key: &str) -> Outcome {
        self.perform(act, |_| {
            let list = self.checklist(key)?;
            let p = &list.period.value;
            let (seq, trial) = self.read(|r| {
                let book = book_on(r, p.last)?;
                Ok((r.log_head()?.seq, TrialBalance::of(&before_close(r, &book, p)?)))
            })?;
            let snapshot = Snapshot { seq, digest: trial.digest(p.last), trial, statement: None };
            let next = p.keep_snapshot(snapshot, list.open(), &act.actor)?;
            Ok(write(Draft::of::<Period>("period.keep_snapshot", R9_R12, next.id), &list.period, &next))
        })
    }

    /// R9 records that a closed year was audited.
    ///
    /// # Errors
    /// See [`Period::record_audit`].
    pub fn record_audit(&self, act: &Act, key: &str, seen: Option<i64>, reference: &str) -> Outcome {
        self.perform(act, |_| {
            let period = self.period(key)?;
            as_seen(&period, seen)?;
            let next = period.value.record_audit(reference, &act.actor)?;
            Ok(write(Draft::of::<Period>("period.record_audit", &[Role::FundManager], next.id).reason(reference), &period, &next))
        })
    }

    /// R9 asks for a closed period to be opened again.
    ///
    /// # Errors
    /// See [`Period::ask_reopening`].
    pub fn ask_reopening(&self, act: &Act, key: &str, seen: Option<i64>, reason: &str) -> Outcome {
        self.perform(act, |now| {
            let period = self.period(key)?;
            as_seen(&period, seen)?;
            let next = period.value.ask_reopening(reason, &act.actor, now)?;
            Ok(write(Draft::of::<Period>("period.ask_reopening", &[Role::FundManager], next.id).reason(reason), &period, &next))
        })
    }

    /// R12 agrees or refuses; R9 withdraws: `agree_reopening`, `refuse_reopening`, `withdraw_reopening`.
    ///
    /// # Errors
    /// See [`Period::answer`].
    pub fn answer_reopening(&self, act: &Act, key: &str, seen: Option<i64>, event: &str, reason: &str) -> Outcome {
        self.perform(act, |now| {
            let period = self.period(key)?;
            as_seen(&period, seen)?;
            let next = period.value.answer(event, reason, &act.actor, now)?;
            let action = match event {
                "agree_reopening" => "period.agree_reopening",
                "refuse_reopening" => "period.refuse_reopening",
                _ => "period.withdraw_reopening",
            };
            let asked = period.value.asked.as_ref().map_or("", |a| a.reason.as_str());
            let why = if reason.trim().is_empty() { asked } else { reason };
            Ok(write(Draft::of::<Period>(action, R9_R12, next.id).reason(why), &period, &next))
        })
    }
}

/// The books as they were before the close of the period (J30).
fn before_close(r: &mut Reader, book: &Book, period: &Period) -> Result<Book, StoreError> {
    let of_close = EntryFilter { journal: Some("J30".into()), from: Some(period.first), to: Some(period.last), ..EntryFilter::default() };
    let mut before = book.clone();
    for row in r.entries(&of_close)? {
        let back: Entry = row.entry.reversal(row.entry.id, row.entry.date, row.entry.document);
        before.post(&back).map_err(|e| StoreError(format!("the close of {} cannot be taken back: {e}", period.key)))?;
    }
    Ok(before)
}

fn as_seen(period: &Stored<Period>, seen: Option<i64>) -> Result<(), Failure> {
    match seen {
        Some(version) if version != period.version => Err(Refusal::new("", "stale-form").into()),
        _ => Ok(()),
    }
}

fn write(draft: Draft, before: &Stored<Period>, next: &Period) -> Draft {
    if before.version == 0 { draft.create(next) } else { draft.change(before, next) }
}
