//! Plans for a year (FIN-01 to FIN-05): scenarios are saved with their own assumptions; one of them is put into force.

use crate::act::{Act, Draft, Outcome};
use crate::months::Line;
use crate::{Failure, Office};
use bursar_domain::ledger::{Account, Entry, Posting};
use bursar_domain::period::Period;
use bursar_domain::plan::{KeptPlan, Overlay, Typed, overlay};
use bursar_domain::{Cents, Id, Role};
use bursar_store::{Find, Order, Record, Stored};
use jiff::civil::Date;

const R8_R9: &[Role] = &[Role::FinanceAssistant, Role::FundManager];
const R9: &[Role] = &[Role::FundManager];

impl Office {
    /// Every plan, latest year and latest saved first.
    ///
    /// # Errors
    /// The store failed.
    pub fn plans(&self) -> Result<Vec<Stored<KeptPlan>>, Failure> {
        self.find(&Find::of(KeptPlan::KIND).order("year", Order::Desc).order("saved_at", Order::Desc))
    }

    /// What was spent in the year of a plan, laid over it month by month. Window A is planned in the months of its meetings.
    ///
    /// # Errors
    /// The store failed.
    pub fn plan_overlay(&self, plan: &KeptPlan) -> Result<Overlay, Failure> {
        let Some(year) = Period::of(&format!("{:04}", plan.year)) else { return Err(Failure::NotFound) };
        let meetings: Vec<i8> = self.reference().meetings.iter().filter(|m| m.first.year() == plan.year).map(|m| m.first.month()).collect();
        let spent = |account: &Account| account.code().starts_with('5');
        let entry = |(month, (journal, _, account, window), amount): (Date, &Line, Cents)| Entry {
            postings: vec![Posting { window: *window, ..Posting::new(*account, amount) }],
            ..Entry::new(plan.id, journal, month, plan.id)
        };
        let entries: Vec<Entry> =
            self.months(|m, _| Ok(m.lines(year.first, year.last).filter(|(_, line, _)| spent(&line.2)).map(entry).collect()))?;
        Ok(overlay(&plan.plan, plan.year, &meetings, &entries))
    }

    /// R8 or R9 saves a scenario.
    ///
    /// # Errors
    /// See [`KeptPlan::save`].
    pub fn save_plan(&self, act: &Act, typed: impl Fn(Id) -> Typed) -> Outcome {
        self.perform(act, |now| {
            let p = self.parameters()?;
            let plan = KeptPlan::save(typed(act.commit), p.number, &act.actor, now)?;
            Ok(Draft::of::<KeptPlan>("plan.save", R8_R9, plan.id).create(&plan).under(p.number))
        })
    }

    /// R9 puts a plan into force for its year; the one before is superseded in the same commit.
    ///
    /// # Errors
    /// See [`KeptPlan::adopt`].
    pub fn adopt_plan(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |_| {
            let plan = self.fetch_as_seen::<KeptPlan>(id, seen)?;
            let next = plan.value.adopt(&act.actor)?;
            let mut draft = Draft::of::<KeptPlan>("plan.adopt", R9, id).change(&plan, &next);
            if let Some(before) = self.adopted_plan(plan.value.year)? {
                draft = draft.change(&before, &before.value.step("supersede", &act.actor)?);
            }
            Ok(draft)
        })
    }

    /// R8 or R9 discards a plan that is not in force.
    ///
    /// # Errors
    /// See [`KeptPlan::step`].
    pub fn discard_plan(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |_| {
            let plan = self.fetch_as_seen::<KeptPlan>(id, seen)?;
            let next = plan.value.step("discard", &act.actor)?;
            Ok(Draft::of::<KeptPlan>("plan.discard", R8_R9, id).change(&plan, &next))
        })
    }
}
