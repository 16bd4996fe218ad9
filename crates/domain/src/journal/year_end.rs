//! The end of a year: accruals, revaluation, doubtful receivables, close (J27, J28, J30, J32, J33; DOMAIN 2.3).

use super::running::Running;
use super::{Cause, Valued, ceiling, exchange, positive, within};
use crate::ledger::{Account, Book, Entry};
use crate::money::{Cents, Money};
use crate::refusal::{Arg, Decided, Refusal};
use jiff::civil::Date;

/// J32: an expense of this year whose invoice has not come, out of its commitment. The invoice takes it up (J31).
///
/// # Errors
/// An amount that is not positive.
pub fn accrued(cause: &Cause, what: Running, usd: Cents) -> Decided<Entry> {
    positive("J32", usd)?;
    let entry = cause.entry("J32").line(what.account(), usd).line(Account::Accrued, -usd);
    Ok(cause.done(cause.moved(entry, Account::Committed, Account::Spent, usd)))
}

/// J33: the expense of an activity whose report has not come, as estimated, out of its commitment. The report takes it back.
///
/// # Errors
/// An amount that is not positive.
pub fn estimated(cause: &Cause, usd: Cents) -> Decided<Entry> {
    positive("J33", usd)?;
    let entry = cause.entry("J33").line(Account::Grants, usd).line(Account::Accrued, -usd);
    Ok(cause.done(cause.moved(entry, Account::Committed, Account::Spent, usd)))
}

/// A foreign item that is valued anew at a year's end (J27).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Foreign {
    /// Cash in other currencies: the ceiling follows.
    Cash,
    /// A receivable: nothing was spendable, nothing is.
    Receivable,
}

/// J27: a foreign item that stands in the books at `book` is worth `now` at the rate of the day. `None` when that is the same.
pub fn revalued(cause: &Cause, item: Foreign, book: Cents, now: &Valued) -> Option<Entry> {
    let gain = now.usd - book;
    let account = if item == Foreign::Cash { Account::CashOther } else { Account::Receivable };
    let mut entry = cause.entry("J27").line(account, gain).line(exchange(gain), -gain);
    // No unit of the currency moves; the line says which it is and at what rate it now stands.
    for line in entry.postings.iter_mut().filter(|p| p.account == account) {
        line.original = Some((Money { minor: 0, ..now.money }, now.rate));
    }
    let entry = if item == Foreign::Cash { ceiling(entry, gain) } else { entry };
    (gain != Cents::ZERO).then(|| cause.done(entry))
}

/// `doubtful_steps`: what percentage of a receivable is doubtful 12, 24, 36 … months after it was due.
#[derive(Clone, Debug, PartialEq)]
pub struct DoubtfulSteps(Vec<i64>);

impl DoubtfulSteps {
    /// Reads `25/60/100`: rising percentages.
    ///
    /// # Errors
    /// `doubtful-steps`, beside the parameter.
    pub fn read(text: &str) -> Decided<DoubtfulSteps> {
        let wrong = || Refusal::new("J28", "doubtful-steps").at("doubtful_steps").with("value", Arg::Text(text.chars().take(40).collect()));
        let steps: Option<Vec<i64>> = text.split('/').map(|s| s.trim().trim_end_matches('%').trim().parse().ok()).collect();
        let steps = steps.filter(|s| s.iter().all(|p| (0..=100).contains(p)) && s.is_sorted());
        steps.map(DoubtfulSteps).ok_or_else(|| wrong().into())
    }

    /// The percentage on a day, for what was due on another.
    pub fn percent(&self, due: Date, on: Date) -> i64 {
        let months = (i64::from(on.year()) - i64::from(due.year())) * 12 + i64::from(on.month())
            - i64::from(due.month())
            - i64::from(on.day() < due.day() && on != on.last_of_month());
        let step = usize::try_from(months / 12).unwrap_or(0).min(self.0.len());
        step.checked_sub(1).and_then(|last| self.0.get(last)).copied().unwrap_or(0)
    }

    /// The allowance that receivables need on a day: each with what is still due and since when.
    pub fn allowance(&self, receivables: &[(Cents, Date)], on: Date) -> Cents {
        receivables.iter().map(|(usd, due)| usd.percent(self.percent(*due, on))).sum()
    }
}

/// J28: the allowance becomes `needed`, where it was `standing`. `None` when that is the same.
pub fn allowance(cause: &Cause, standing: Cents, needed: Cents) -> Option<Entry> {
    let change = needed - standing;
    let entry = cause.entry("J28").line(Account::Doubtful, change).line(Account::Allowance, -change);
    (change != Cents::ZERO).then(|| cause.done(entry))
}

/// J28, last step: a receivable is written off, first against the `allowance` made for it.
///
/// # Errors
/// An amount that is not positive; a larger allowance than the receivable.
pub fn written_off(cause: &Cause, usd: Cents, allowance: Cents) -> Decided<Entry> {
    positive("J28", usd)?;
    within("J28", allowance, usd)?;
    let entry = cause.entry("J28").line(Account::Allowance, allowance).line(Account::Doubtful, usd - allowance);
    Ok(cause.done(entry.line(Account::Receivable, -usd)))
}

/// J30: the close: every account of revenue and expense to zero, the surplus to the fund balance. What is unspent rolls
/// over and commitments are carried: the control ledger stays. `None` when there was neither revenue nor expense.
pub fn closed(cause: &Cause, book: &Book) -> Option<Entry> {
    let yearly = |a: &&Account| a.code().starts_with(['4', '5']);
    let entry = Account::ALL.iter().filter(yearly).fold(cause.entry("J30"), |e, a| e.line(*a, -book.balance(*a)));
    let surplus: Cents = entry.postings.iter().map(|p| p.amount).sum();
    let entry = entry.line(Account::FundBalance, -surplus);
    (!entry.postings.is_empty()).then(|| cause.done(entry))
}
