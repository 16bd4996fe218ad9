//! The assumptions of FIN-01 as data, each with its source, in three named scenarios.

use crate::money::Cents;
use crate::parameters::ParameterSet;
use crate::refusal::{Arg, Decided, Refusal, all_clear};
use serde::{Deserialize, Serialize};

/// What a plan rests on. Amounts in cents, rates in hundredths of a percent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Assumptions {
    /// Mean economy return fare.
    pub ticket: Cents,
    /// DSA a day.
    pub dsa_day: Cents,
    /// Days of DSA.
    pub dsa_days: i64,
    /// Terminal expenses, four legs.
    pub terminals: Cents,
    /// Visa, insurance.
    pub other: Cents,
    /// Rebooking, no-show, drift of fares.
    pub slippage: i64,
    /// One Professional post a year.
    pub staff_p: Cents,
    /// One General Service post a year.
    pub staff_gs: Cents,
    /// Translation, meetings, portal, due diligence a year.
    pub running: Cents,
    /// Monitoring, evaluation and audit, of window B.
    pub monitoring: i64,
    /// Programme support, of expenditure.
    pub psc: i64,
    /// Posts are paid from the fund (S4 §15).
    pub staff_from_fund: bool,
    /// Reserve set up in the first year, of expenditure.
    pub reserve: i64,
    /// Smallest activity thought to give quality.
    pub activity_floor: Cents,
    /// Reference size of an activity.
    pub activity_ref: Cents,
}

const BASE: Assumptions = Assumptions {
    ticket: Cents::dollars(1_900),
    dsa_day: Cents::dollars(430),
    dsa_days: 6,
    terminals: Cents::dollars(220),
    other: Cents::dollars(200),
    slippage: 500,
    staff_p: Cents::dollars(200_000),
    staff_gs: Cents::dollars(120_000),
    running: Cents::dollars(90_000),
    monitoring: 500,
    psc: 1_300,
    staff_from_fund: true,
    reserve: 1_500,
    activity_floor: Cents::dollars(150_000),
    activity_ref: Cents::dollars(300_000),
};

const LOW: Assumptions = Assumptions {
    ticket: Cents::dollars(1_000),
    dsa_day: Cents::dollars(380),
    terminals: Cents::dollars(150),
    other: Cents::dollars(50),
    slippage: 200,
    staff_p: Cents::dollars(180_000),
    staff_gs: Cents::dollars(105_000),
    running: Cents::dollars(50_000),
    activity_ref: Cents::dollars(150_000),
    ..BASE
};

const HIGH: Assumptions = Assumptions {
    ticket: Cents::dollars(3_800),
    dsa_day: Cents::dollars(480),
    dsa_days: 8,
    terminals: Cents::dollars(300),
    other: Cents::dollars(500),
    slippage: 1_000,
    staff_p: Cents::dollars(245_000),
    staff_gs: Cents::dollars(140_000),
    running: Cents::dollars(160_000),
    activity_ref: Cents::dollars(500_000),
    ..BASE
};

/// The named scenarios: `low`, `base`, `high`.
pub const SCENARIOS: [(&str, Assumptions); 3] = [("low", LOW), ("base", BASE), ("high", HIGH)];

/// What an assumption is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Cents.
    Usd,
    /// Hundredths of a percent.
    Rate,
    /// Days.
    Days,
}

/// A row of the table of assumptions.
#[derive(Clone, Copy)]
pub struct Assumption {
    /// Key: the name of the field.
    pub key: &'static str,
    /// Unit.
    pub unit: Unit,
    /// Where it comes from; replaceable all the same (FIN-01).
    pub source: &'static str,
    /// Its value.
    pub get: fn(&Assumptions) -> i64,
    /// The same assumptions with another value.
    pub set: fn(&mut Assumptions, i64),
}

macro_rules! rows {
    ($($field:ident $(. $inner:tt)? $unit:ident $source:literal),* $(,)?) => {
        /// Every assumption with its source. Who pays the posts is a parameter of the fund and stands apart.
        pub const ASSUMPTIONS: &[Assumption] = &[$(Assumption {
            key: stringify!($field),
            unit: Unit::$unit,
            source: $source,
            get: |a| a.$field $(.$inner)?,
            set: |a, value| a.$field $(.$inner)? = value,
        }),*];
    };
}

rows! {
    ticket.0 Usd "judgement: mean economy return fare, capital to New York (FIN-01)",
    dsa_day.0 Usd "judgement: New York DSA; replace by the ICSC circular of the month (FIN-01, WA-04)",
    dsa_days Days "judgement: arrive the eve, leave the evening of the last day or the next day (WA-04)",
    terminals.0 Usd "judgement: up to four legs (WA-04)",
    other.0 Usd "judgement: visa, transit visa, insurance where allowed (FIN-01)",
    slippage Rate "judgement: rebooking, loss by no-show, drift of fares (FIN-01)",
    staff_p.0 Usd "judgement: one Professional post, New York (FIN-01, S4 §15)",
    staff_gs.0 Usd "judgement: one General Service post, New York (FIN-01, S4 §15)",
    running.0 Usd "judgement: translation, meetings, portal, due diligence (FIN-01)",
    monitoring Rate "judgement: share of window B (FIN-01, WB-06)",
    psc Rate "ST/AI/286; MON-05, `psc_rate`",
    reserve Rate "judgement: first year; MON-08, `fund_floor_percent`",
    activity_floor.0 Usd "judgement: MON-08, `activity_floor_usd`",
    activity_ref.0 Usd "judgement: reference size of one activity (FIN-01)",
}

impl Assumptions {
    /// A named scenario.
    pub fn named(name: &str) -> Option<Assumptions> {
        SCENARIOS.iter().find(|(n, _)| *n == name).map(|(_, a)| a.clone())
    }

    /// The same with the rates, the floor and the financing of posts that are in force as parameters.
    pub fn under(self, p: &ParameterSet) -> Assumptions {
        Assumptions {
            psc: p.count("psc_rate") * 100,
            reserve: p.count("fund_floor_percent") * 100,
            activity_floor: p.usd("activity_floor_usd"),
            staff_from_fund: p.value("posts_financing") == "fund",
            ..self
        }
    }

    /// What is paid for posts from the fund.
    pub fn posts(&self) -> Cents {
        if self.staff_from_fund { self.staff_p + self.staff_gs } else { Cents::ZERO }
    }

    /// Every value within what a plan can be made with; amounts up to ten billion dollars.
    ///
    /// # Errors
    /// `param-out-of-range`, beside each field.
    pub fn check(&self) -> Decided<()> {
        let wrong = |row: &Assumption| {
            let most = match row.unit {
                Unit::Usd => 1_000_000_000_000,
                Unit::Rate => 10_000,
                Unit::Days => 366,
            };
            let refusal = Refusal::new("FIN-01", "param-out-of-range").at(row.key).with("low", Arg::Int(0)).with("high", Arg::Int(most));
            (!(0..=most).contains(&(row.get)(self))).then_some(refusal)
        };
        all_clear(ASSUMPTIONS.iter().filter_map(wrong).collect())
    }
}
