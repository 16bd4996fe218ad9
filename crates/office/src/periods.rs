//! Months and years of the books: their checklist, closing, opening again (DOMAIN 2.3).

use crate::act::{Act, Draft, Outcome};
use crate::{Failure, Office};
use bursar_domain::bank::Line;
use bursar_domain::contribution::Contribution;
use bursar_domain::journal::year_end::{self, DoubtfulSteps, Foreign};
use bursar_domain::journal::{About, Cause, Valued};
use bursar_domain::ledger::Account;
use bursar_domain::ledger::{Book, Entry};
use bursar_domain::period::{Period, Snapshot};
use bursar_domain::statement::{TrialBalance, YEAR_END, YearEnd, YearEndStep};
use bursar_domain::time::{at, day};
use bursar_domain::{Arg, Cents, Id, Money, Refusal, Role};
use bursar_store::{CurrencyBalance, EntryFilter, Find, Item, Order, Reader, Record, StoreError, Stored};
use jiff::civil::Date;

/// Who closes, and opens again.
const R8: &[Role] = &[Role::FinanceAssistant];
const R8_R12: &[Role] = &[Role::FinanceAssistant, Role::Certifying];
const R9_R12: &[Role] = &[Role::FundManager, Role::Certifying];

/// Steps of the checklist that a month has; a year has all.
const MONTHLY: [&str; 4] = ["cut-off", "revaluation", "trial-balance", "snapshot"];

/// A foreign item that does not stand at the rate of the day.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ToRevalue {
    /// Whose receivable it is; cash, when nobody's.
    pub contribution: Option<Id>,
    /// How much of its currency.
    pub money: Money,
    /// What it stands at in the books.
    pub book: Cents,
    /// What it is worth; nothing where the rate is missing.
    #[serde(skip)]
    pub now: Option<Valued>,
}

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
        let (book, before_close, receipts_open) = self.months(|m, r| {
            let book = m.book_on(r, p.last)?;
            let before = before_close(r, &book, p)?;
            let lines = Find::of(Line::KIND).any("state", ["unmatched", "proposed"]).le("day", at(p.last, 0, 0));
            let receipts = r.count(&Find::of(Contribution::KIND).eq("waiting", 1))? + r.count(&lines)?;
            Ok((book, before, receipts))
        })?;
        let not_revalued = self.to_revalue(p.last)?.len() as i64;
        let allowance_needed = self.allowance_needed(p.last)?;
        let grants = self.grants_at_year_end(p.last)?;
        let standing = YearEnd {
            receipts_open,
            reports_late: grants.reports_late,
            not_accrued: grants.not_accrued,
            advances_open: grants.advances_open,
            commitments_lapsed: grants.commitments_lapsed,
            not_revalued,
            allowance_needed,
            snapshot: p.snapshot().map(|s| s.digest.clone()),
            digest: TrialBalance::of(&before_close).digest(p.last),
            book,
        };
        Ok(Checklist { period, standing })
    }

    /// Foreign items that do not stand at the rate of a day: what each is, what it stands at, and its value then; no value where
    /// the rate is missing (J27).
    ///
    /// # Errors
    /// The store failed.
    pub fn to_revalue(&self, on: Date) -> Result<Vec<ToRevalue>, Failure> {
        let items = self.months(|m, r| if on == on.last_of_month() { Ok(m.foreign(on)) } else { r.foreign_on(on) })?;
        self.off_rate(items, on)
    }

    /// Those of these items that do not stand at the rate of a day.
    fn off_rate(&self, items: Vec<(Option<Id>, CurrencyBalance)>, on: Date) -> Result<Vec<ToRevalue>, Failure> {
        let mut found = Vec::new();
        for (contribution, b) in items {
            let money = Money { minor: b.minor, currency: b.currency };
            let now = match self.rate(b.currency, on) {
                Ok(rate) => Valued::at(money, rate),
                Err(Failure::Refused(_)) => None,
                Err(other) => return Err(other),
            };
            if now.is_none_or(|v| v.usd != b.book) {
                found.push(ToRevalue { contribution, money, book: b.book, now });
            }
        }
        Ok(found)
    }

    /// R8 values foreign cash and receivables anew at the rate of the period's last day (J27).
    ///
    /// # Errors
    /// Not R8; nothing to value; a rate is missing (MON-02).
    pub fn revalue(&self, act: &Act, key: &str) -> Outcome {
        self.perform(act, |_| {
            let period = self.may_post(act, key, R8)?;
            // What is posted rests on the postings themselves, and on nobody's moving them meanwhile.
            let (items, seen_to) = self.read(|r| Ok((r.foreign_on(period.value.last)?, r.log_head()?.seq)))?;
            let items = self.off_rate(items, period.value.last)?;
            if items.is_empty() {
                return Err(Refusal::new("J27", "step-done").into());
            }
            let mut entries = Vec::new();
            for item in &items {
                let now = match item.now {
                    Some(now) => now,
                    None => Valued::at(item.money, self.rate(item.money.currency, period.value.last)?).ok_or(Failure::NotFound)?,
                };
                let about = About { contribution: item.contribution, ..About::default() };
                let cause = Cause::new(self.new_id(), period.value.last, period.value.id).about(about);
                let kind = if item.contribution.is_some() { Foreign::Receivable } else { Foreign::Cash };
                entries.extend(year_end::revalued(&cause, kind, item.book, &now));
            }
            let draft = Draft::of::<Period>("period.revalue", R8, period.value.id).entries(entries);
            let draft = [Account::CashOther, Account::Receivable].into_iter().fold(draft, |d, a| d.unmoved(a, Item::Any, seen_to));
            Ok(write(draft, &period, &period.value))
        })
    }

    /// The allowance that receivables need on a day, by the steps of the parameters (J28).
    ///
    /// # Errors
    /// The steps cannot be read; the store failed.
    pub fn allowance_needed(&self, on: Date) -> Result<Cents, Failure> {
        let steps = DoubtfulSteps::read(self.parameters()?.value("doubtful_steps"))?;
        let owing = Find::of(Contribution::KIND).any("state", ["agreed", "part_received", "overdue"]);
        let (books, owing) = self.months(|m, r| Ok((m.receivables(), r.find::<Contribution>(&owing)?)))?;
        let due = |c: &Contribution| c.uncovered().first().map(|i| i.due).or(c.agreement.as_ref().map(|a| a.date));
        let each: Vec<(Cents, Date)> = owing.iter().filter_map(|c| Some((*books.get(&c.value.id)?, due(&c.value)?))).collect();
        Ok(steps.allowance(&each, on))
    }

    /// R9 or R12 sets the allowance to what is needed on the period's last day (J28).
    ///
    /// # Errors
    /// Neither; nothing changes.
    pub fn set_allowance(&self, act: &Act, key: &str) -> Outcome {
        self.perform(act, |_| {
            let period = self.may_post(act, key, R9_R12)?;
            let p = &period.value;
            let standing = -self.read(|r| book_on(r, p.last))?.balance(Account::Allowance);
            let entry = year_end::allowance(&Cause::new(self.new_id(), p.last, p.id), standing, self.allowance_needed(p.last)?);
            let entry = entry.ok_or_else(|| Refusal::new("J28", "step-done"))?;
            Ok(write(Draft::of::<Period>("period.allowance", R9_R12, p.id).entries([entry]), &period, p))
        })
    }

    /// R8 or R12 closes revenue and expense of a year to the fund balance (J30), every step before it holding.
    ///
    /// # Errors
    /// Neither; a month; steps open; nothing to close.
    pub fn close_year(&self, act: &Act, key: &str) -> Outcome {
        self.perform(act, |_| {
            let period = self.may_post(act, key, R8_R12)?;
            let list = self.checklist(key)?;
            let open = list.steps().take_while(|(step, _)| step.key != "close").filter(|(_, open)| *open != 0).count();
            if !period.value.is_year() || open > 0 {
                return Err(Refusal::new("J30", "period-steps-open").with("count", Arg::Int(open as i64)).into());
            }
            let cause = Cause::new(self.new_id(), period.value.last, period.value.id);
            let entry = year_end::closed(&cause, &list.standing.book).ok_or_else(|| Refusal::new("J30", "step-done"))?;
            Ok(write(Draft::of::<Period>("period.close_year", R8_R12, period.value.id).entries([entry]), &period, &period.value))
        })
    }

    /// The period, if this person may post its end and it has come.
    fn may_post(&self, act: &Act, key: &str, who: &[Role]) -> Result<Stored<Period>, Failure> {
        if !act.actor.has_any(who) {
            return Err(Refusal::new("DOMAIN 2.3", "not-your-role").into());
        }
        let period = self.period(key)?;
        if day(self.now()) <= period.value.last {
            return Err(Refusal::new("DOMAIN 2.3", "period-not-ended").with("day", Arg::Date(period.value.last)).into());
        }
        Ok(period)
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
            let statement = if p.is_year() { Some(self.reckon(p.first.year())?) } else { None };
            let snapshot = Snapshot { seq, digest: trial.digest(p.last), trial, statement };
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
