//! Actuals laid over the plan, month by month (FIN-05).

use super::Plan;
use crate::journal::portion;
use crate::ledger::{Account, Entry};
use crate::money::Cents;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A line of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Line {
    /// Posts.
    Staff,
    /// Translation, meetings, portal, bank.
    Running,
    /// Delegates.
    WindowA,
    /// Activities.
    WindowB,
    /// Monitoring, evaluation, audit.
    Monitoring,
    /// Programme support.
    Psc,
    /// Set aside; no expenditure.
    Reserve,
}

impl Line {
    /// The lines that are spent, in the order they are shown.
    pub const SPENT: [Line; 6] = [Line::Staff, Line::Running, Line::WindowA, Line::WindowB, Line::Monitoring, Line::Psc];

    /// The line that an account of expense is spent under; exchange and doubtful receivables are planned nowhere.
    pub fn of(account: Account) -> Option<Line> {
        match account {
            Account::Staff => Some(Line::Staff),
            Account::Portal | Account::BankCharges => Some(Line::Running),
            Account::Tickets | Account::Dsa | Account::Terminals | Account::Forfeited => Some(Line::WindowA),
            Account::Grants => Some(Line::WindowB),
            Account::Monitoring => Some(Line::Monitoring),
            Account::Psc => Some(Line::Psc),
            _ => None,
        }
    }
}

/// A month of a plan, with what has happened in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MonthOfPlan {
    /// First day of the month.
    pub month: Date,
    /// Planned, spent: of the lines in the order of [`Line::SPENT`].
    pub lines: [(Cents, Cents); 6],
    /// Planned and spent from the first month to this one.
    pub so_far: (Cents, Cents),
}

/// A plan with its actuals.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Overlay {
    /// The twelve months.
    pub months: Vec<MonthOfPlan>,
    /// Spent on what no plan foresees: exchange losses, doubtful receivables.
    pub unplanned: Cents,
}

/// Lays what entries have spent over a plan for `year`. Window A falls into the months of its meetings, in equal parts, all
/// else into twelve equal parts; the parts of a line add up to it exactly. The close of the year (J30) is no expenditure.
pub fn overlay(plan: &Plan, year: i16, meetings: &[i8], entries: &[Entry]) -> Overlay {
    let of_month = |total: Cents, line: Line, month: i8| {
        let months: Vec<i8> = if line == Line::WindowA && !meetings.is_empty() { meetings.to_vec() } else { (1..=12).collect() };
        let whole = i64::try_from(months.len()).unwrap_or(1);
        (0i64..).zip(&months).filter(|(_, m)| **m == month).map(|(at, _)| portion(total, at, 1, whole)).sum::<Cents>()
    };
    let spent = || {
        let of_year = entries.iter().filter(|e| e.date.year() == year && e.journal != "J30");
        of_year.flat_map(|e| e.postings.iter().filter(|p| p.account.code().starts_with('5')).map(|p| (e.date, p.account, p.amount)))
    };
    let mut months = Vec::new();
    let mut so_far = (Cents::ZERO, Cents::ZERO);
    for number in 1..=12i8 {
        let Ok(month) = Date::new(year, number, 1) else { break };
        let lines = Line::SPENT.map(|line| {
            let planned = plan.parts().iter().filter(|(l, _)| *l == line).map(|(_, total)| of_month(*total, line, number)).sum();
            let here = |(date, account, _): &(Date, Account, Cents)| date.month() == number && Line::of(*account) == Some(line);
            (planned, spent().filter(here).map(|(_, _, amount)| amount).sum())
        });
        so_far = lines.iter().fold(so_far, |(p, s), (planned, spent)| (p + *planned, s + *spent));
        months.push(MonthOfPlan { month, lines, so_far });
    }
    let unplanned = spent().filter(|(_, account, _)| Line::of(*account).is_none()).map(|(_, _, amount)| amount).sum();
    Overlay { months, unplanned }
}
