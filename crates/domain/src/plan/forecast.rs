//! The cash of the months ahead (FIN-05): expected receipts, tranches of commitments, fixed costs, and the alert.

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
    /// Fixed cost of each month: posts, running.
    pub fixed: Cents,
    /// `psc_rate`, in percent, due on tranches and fixed cost alike.
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
    /// Programme support on both.
    pub psc: Cents,
    /// Cash at its end.
    pub closing: Cents,
    /// The floor is broken at its end.
    pub below_floor: bool,
    /// It is broken, and soon enough to be an alert (FIN-05).
    pub alert: bool,
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
        let psc = (tranches + f.fixed).percent(f.psc_rate);
        let closing = opening + signed - tranches - f.fixed - psc;
        let below_floor = closing < f.floor;
        months.push(MonthAhead {
            month,
            opening,
            signed,
            pledged,
            tranches,
            fixed: f.fixed,
            psc,
            closing,
            below_floor,
            alert: below_floor && number < ALERT_MONTHS,
        });
        (opening, month) = (closing, next);
    }
    months
}
