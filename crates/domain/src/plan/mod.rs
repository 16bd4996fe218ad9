//! The plan models of S4 §20 (FIN-01 to FIN-05): what an income pays for, what income a programme needs, and how cash goes on.
//!
//! Exact fractions throughout; where a figure becomes cents it is rounded as the executable reference of DOMAIN §10 rounds it.
//! Assumptions are values ([`Assumptions`]): a plan that is kept keeps its own copy and is not touched by a later change (FIN-05).

mod assumptions;
mod forecast;
mod fraction;
mod kept;
mod overlay;

pub use assumptions::{ASSUMPTIONS, Assumption, Assumptions, SCENARIOS, Unit};
pub use forecast::{Due, Forecast, MonthAhead, forecast, still_planned};
pub use kept::{KeptPlan, MACHINE, Typed};
pub use overlay::{Line, MonthOfPlan, Overlay, overlay};

use crate::money::Cents;
use fraction::Fraction;
use serde::{Deserialize, Serialize};

/// The programme that a plan is made for.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Programme {
    /// Delegates at each meeting.
    pub delegates: i64,
    /// Meetings a year.
    pub meetings: i64,
    /// The first year, in which the reserve is set up.
    pub first_year: bool,
}

impl Programme {
    /// Trips a year.
    pub fn trips(&self) -> i64 {
        self.delegates * self.meetings
    }
}

/// What an income pays for in a year.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    /// Income of the year.
    pub income: Cents,
    /// Expenditure without programme support.
    pub direct: Cents,
    /// Programme support.
    pub psc: Cents,
    /// Posts; nothing when they are on the regular budget.
    pub staff: Cents,
    /// Running cost.
    pub running: Cents,
    /// Window A.
    pub window_a: Cents,
    /// Window B: what is left. Negative: the income does not carry posts, running cost and window A.
    pub window_b: Cents,
    /// Monitoring, evaluation and audit.
    pub monitoring: Cents,
    /// Set aside in the first year.
    pub reserve: Cents,
    /// Trips of delegates.
    pub trips: i64,
}

/// Cost of one trip of one delegate (FIN-01).
pub fn trip(a: &Assumptions) -> Cents {
    let base = a.ticket.0 + a.dsa_day.0 * a.dsa_days + a.terminals.0 + a.other.0;
    (Fraction::from(base) * Fraction::one_and(a.slippage)).half_even()
}

/// The plan that exactly uses up `income` after the reserve is set up (FIN-02).
pub fn plan(a: &Assumptions, income: Cents, programme: &Programme) -> Plan {
    let window_a = Cents(trip(a).0 * programme.trips());
    // Income is expenditure and reserve; expenditure is direct cost and programme support; direct cost is the fixed part and
    // window B with its monitoring.
    let direct = Fraction::from(income.0) / load(a, programme);
    let window_b = (direct - Fraction::from((a.posts() + a.running + window_a).0)) / Fraction::one_and(a.monitoring);
    let expenditure = direct * Fraction::one_and(a.psc);
    Plan {
        income,
        direct: direct.trunc(),
        psc: (direct * Fraction::share(a.psc)).trunc(),
        staff: a.posts(),
        running: a.running,
        window_a,
        window_b: window_b.trunc(),
        monitoring: (window_b * Fraction::share(a.monitoring)).trunc(),
        reserve: income - expenditure.trunc(),
        trips: programme.trips(),
    }
}

/// Income needed for the team, window A and so many activities of a size for a year, with the reserve (FIN-04).
pub fn break_even(a: &Assumptions, programme: &Programme, activities: i64, size: Cents) -> Cents {
    let fixed = (a.posts() + a.running).0 + trip(a).0 * programme.trips();
    let direct = Fraction::from(fixed) + Fraction::from(activities * size.0) * Fraction::one_and(a.monitoring);
    (direct * load(a, programme)).ceil()
}

/// What a dollar of direct cost needs in income.
fn load(a: &Assumptions, programme: &Programme) -> Fraction {
    Fraction::one_and(a.psc) * Fraction::one_and(if programme.first_year { a.reserve } else { 0 })
}

impl Plan {
    /// Activities of a size that window B pays for, in full.
    pub fn activities(&self, size: Cents) -> i64 {
        self.window_b.0.checked_div_euclid(size.0).unwrap_or(0)
    }
    /// What each of so many activities would have.
    pub fn each_of(&self, activities: i64) -> Cents {
        Cents(self.window_b.0.checked_div_euclid(activities).unwrap_or(0))
    }
    /// Posts, running cost and programme support as a share of income, in tenths of a percent (FIN-03).
    pub fn overhead(&self) -> i64 {
        self.share_of(self.staff + self.running + self.psc)
    }
    /// An amount as a share of income, in tenths of a percent.
    pub fn share_of(&self, amount: Cents) -> i64 {
        if self.income == Cents::ZERO { 0 } else { (Fraction::from(amount.0 * 1_000) / Fraction::from(self.income.0)).half_even().0 }
    }
    /// Whether the income carries posts, running cost and window A at all.
    pub fn carries(&self) -> bool {
        self.window_b >= Cents::ZERO
    }
    /// The parts, which add up to the income but for the cents that were cut off.
    pub fn parts(&self) -> [(Line, Cents); 7] {
        [
            (Line::Staff, self.staff),
            (Line::Running, self.running),
            (Line::WindowA, self.window_a),
            (Line::WindowB, self.window_b),
            (Line::Monitoring, self.monitoring),
            (Line::Psc, self.psc),
            (Line::Reserve, self.reserve),
        ]
    }
}
