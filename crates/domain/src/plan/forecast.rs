//! The cash of the months ahead (FIN-05): expected receipts, tranches of commitments, fixed costs, and the alert.

use super::{Line, Overlay};
use crate::journal::portion;
use crate::money::Cents;
use jiff::{Span, civil::Date};
use serde::{Deserialize, Serialize};

/// How far a forecast looks ahead, in months.
const MONTHS: usize = 18;
/// How far ahead the alert looks.
const ALERT_MONTHS: usize = 6;

/// An amount that is due.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Due {
    /// Day.
    pub on: Date,
    /// Amount.
    pub usd: Cents,
}

/// What a forecast is made from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Forecast {
    /// First day it looks at.
    pub from: Date,
    /// Spendable cash on that day: received and cleared, without conditional and held receipts, the reserve still in it.
    pub cash: Cents,
    /// The floor that must stay in cash (`fund_floor`).
    pub floor: Cents,
    /// Instalments of signed agreements. What is overdue is not counted: it is not cash until it comes.
    pub signed: Vec<Due>,
    /// Pledges, shown and never counted (MON-01).
    pub pledged: Vec<Due>,
    /// Tranches and other payments of commitments; what is overdue is counted in the first month.
    pub tranches: Vec<Due>,
    /// Fixed cost by month: posts, running.
    pub fixed: Vec<Due>,
    /// What the plan in force foresees beyond what is spent and committed: delegates, activities, monitoring ([`still_planned`]).
    pub planned: Vec<Due>,
    /// `psc_rate`, in percent, due on tranches, fixed and planned cost alike.
    pub psc_rate: i64,
}

/// A month of a forecast.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MonthAhead {
    /// First day of the month.
    pub month: Date,
    /// Cash at its beginning.
    pub opening: Cents,
    /// Expected under signed agreements.
    pub signed: Cents,
    /// Pledged for the month; not in the balance.
    pub pledged: Cents,
    /// Payments of commitments.
    pub tranches: Cents,
    /// Fixed cost.
    pub fixed: Cents,
    /// Planned, and not committed yet.
    pub planned: Cents,
    /// Programme support on all three.
    pub psc: Cents,
    /// Cash at its end.
    pub closing: Cents,
    /// The floor is broken at its end.
    pub below_floor: bool,
    /// It is broken, and soon enough to be an alert (FIN-05).
    pub alert: bool,
}

/// What a plan still foresees of its year from a day on, line by line (FIN-05): of a line what is planned, less what is spent and what
/// is committed without being spent (`bound`), in equal parts in the months ahead that it is planned for. Of a line that is used up, and
/// of one whose months are past, nothing is left.
pub fn still_planned(laid: &Overlay, line: Line, bound: Cents, from: Date) -> Vec<Due> {
    let Some(at) = Line::SPENT.iter().position(|l| *l == line) else { return Vec::new() };
    let of = |m: &super::MonthOfPlan| m.lines.get(at).copied().unwrap_or_default();
    let (planned, spent) = laid.months.iter().map(of).fold((Cents::ZERO, Cents::ZERO), |(p, s), (a, b)| (p + a, s + b));
    let left = planned - spent - bound;
    let ahead: Vec<Date> =
        laid.months.iter().filter(|m| m.month >= from.first_of_month() && of(m).0 > Cents::ZERO).map(|m| m.month).collect();
    if left <= Cents::ZERO {
        return Vec::new();
    }
    let whole = i64::try_from(ahead.len()).unwrap_or(i64::MAX);
    (0i64..).zip(ahead).map(|(n, month)| Due { on: month.max(from), usd: portion(left, n, 1, whole) }).collect()
}

/// The 18 months from the month of `from` on.
pub fn forecast(f: &Forecast) -> Vec<MonthAhead> {
    let mut opening = f.cash;
    let mut months = Vec::with_capacity(MONTHS);
    let mut month = f.from.first_of_month();
    for number in 0..MONTHS {
        let Ok(next) = month.checked_add(Span::new().months(1)) else { break };
        let begins = if number == 0 { f.from } else { month };
        let in_month = |dues: &[Due]| -> Cents { dues.iter().filter(|d| d.on >= begins && d.on < next).map(|d| d.usd).sum() };
        let overdue: Cents = if number == 0 { f.tranches.iter().filter(|d| d.on < begins).map(|d| d.usd).sum() } else { Cents::ZERO };
        let (signed, pledged, tranches) = (in_month(&f.signed), in_month(&f.pledged), in_month(&f.tranches) + overdue);
        let (fixed, planned) = (in_month(&f.fixed), in_month(&f.planned));
        let psc = (tranches + fixed + planned).percent(f.psc_rate);
        let closing = opening + signed - tranches - fixed - planned - psc;
        let below_floor = closing < f.floor;
        months.push(MonthAhead {
            month,
            opening,
            signed,
            pledged,
            tranches,
            fixed,
            planned,
            psc,
            closing,
            below_floor,
            alert: below_floor && number < ALERT_MONTHS,
        });
        (opening, month) = (closing, next);
    }
    months
}
