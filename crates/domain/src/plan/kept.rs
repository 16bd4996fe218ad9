//! A plan as a record (FIN-05): a saved scenario with its own copy of the assumptions, which no later change touches.

use super::{Assumptions, Plan, Programme, plan};
use crate::id::Id;
use crate::money::Cents;
use crate::refusal::{Arg, Decided, Refusal, all_clear};
use crate::role::{Actor, Role};
use crate::workflow::{Machine, Transition};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

const R8_R9: &[Role] = &[Role::FinanceAssistant, Role::FundManager];

/// How a plan is kept and put into force.
pub const MACHINE: Machine = Machine {
    id: "FIN-05",
    subject: "plan",
    start: "saved",
    table: &[
        Transition {
            from: "saved",
            event: "adopt",
            to: "adopted",
            who: &[Role::FundManager],
            guard: "another person than saved it",
            effect: "plan of its year: the floor of the fund and what actuals are laid over; the one before is superseded",
        },
        Transition { from: "saved", event: "discard", to: "discarded", who: R8_R9, guard: "", effect: "" },
        Transition { from: "adopted", event: "supersede", to: "superseded", who: R8_R9, guard: "another plan is adopted", effect: "" },
    ],
};

/// A saved scenario.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KeptPlan {
    /// Id.
    pub id: Id,
    /// State of [`MACHINE`].
    pub state: String,
    /// Name.
    pub name: String,
    /// Calendar year.
    pub year: i16,
    /// The scenario its assumptions began from: `low`, `base`, `high`.
    pub scenario: String,
    /// The assumptions, frozen.
    pub assumptions: Assumptions,
    /// The programme.
    pub programme: Programme,
    /// What comes out.
    pub plan: Plan,
    /// Who saved it.
    pub by: Id,
    /// When.
    pub at: Timestamp,
    /// Version of the parameters it took rates from.
    pub parameters: i64,
}

/// A plan as typed.
#[derive(Clone, Debug)]
pub struct Typed {
    /// Its id.
    pub id: Id,
    /// Name.
    pub name: String,
    /// Year.
    pub year: i16,
    /// `low`, `base`, `high`.
    pub scenario: String,
    /// Assumptions.
    pub assumptions: Assumptions,
    /// Income of the year.
    pub income: Cents,
    /// Programme.
    pub programme: Programme,
}

impl KeptPlan {
    /// R8 or R9 saves one.
    ///
    /// # Errors
    /// Everything that is out of range.
    pub fn save(typed: Typed, parameters: i64, actor: &Actor, now: Timestamp) -> Decided<KeptPlan> {
        if !actor.has_any(R8_R9) {
            return Err(Refusal::new("FIN-05", "not-your-role").into());
        }
        let mut found = typed.assumptions.check().err().map_or_else(Vec::new, |r| r.0);
        let mut bound = |field: &'static str, value: i64, low: i64, high: i64| {
            if !(low..=high).contains(&value) {
                found.push(Refusal::new("FIN-05", "param-out-of-range").at(field).with("low", Arg::Int(low)).with("high", Arg::Int(high)));
            }
        };
        bound("year", typed.year.into(), 2000, 2200);
        bound("delegates", typed.programme.delegates, 0, 1_000);
        bound("meetings", typed.programme.meetings, 0, 12);
        if typed.name.trim().is_empty() {
            found.push(Refusal::new("FIN-05", "answer-missing").at("name"));
        }
        if typed.income <= Cents::ZERO {
            found.push(Refusal::new("FIN-05", "amount-not-positive").at("income"));
        }
        all_clear(found)?;
        Ok(KeptPlan {
            id: typed.id,
            state: MACHINE.start.into(),
            name: typed.name.trim().to_owned(),
            year: typed.year,
            scenario: typed.scenario,
            plan: plan(&typed.assumptions, typed.income, &typed.programme),
            assumptions: typed.assumptions,
            programme: typed.programme,
            by: actor.id,
            at: now,
            parameters,
        })
    }

    /// R9 puts it into force for its year.
    ///
    /// # Errors
    /// The person who saved it; wrong role or state.
    pub fn adopt(&self, actor: &Actor) -> Decided<KeptPlan> {
        let step = MACHINE.step(&self.state, "adopt", actor, None)?;
        if self.by == actor.id {
            return Err(Refusal::new("ACT-01", "not-your-own").into());
        }
        Ok(KeptPlan { state: step.to.into(), ..self.clone() })
    }

    /// It is discarded, or superseded by another.
    ///
    /// # Errors
    /// Wrong role or state.
    pub fn step(&self, event: &str, actor: &Actor) -> Decided<KeptPlan> {
        let step = MACHINE.step(&self.state, event, actor, None)?;
        Ok(KeptPlan { state: step.to.into(), ..self.clone() })
    }

    /// The floor of the fund that follows from it (MON-08): so many percent of the year's expenditure.
    pub fn floor(&self, percent: i64) -> Cents {
        (self.plan.direct + self.plan.psc).percent(percent)
    }
}
