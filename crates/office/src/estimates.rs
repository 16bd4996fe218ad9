//! Estimates of the expense of late reports at a year's end (DOMAIN 2.3; J33).

use crate::act::{Act, Draft, Outcome};
use crate::agreements::expecting;
use crate::{Failure, Office};
use bursar_domain::agreement::Agreement;
use bursar_domain::estimate::{Estimate, Method};
use bursar_domain::ledger::Entry;
use bursar_domain::project_report::Report;
use bursar_domain::{Cents, Role, time::day};
use bursar_store::Stored;
use jiff::civil::Date;

const R8: &[Role] = &[Role::FinanceAssistant];
const R12: &[Role] = &[Role::Certifying];
const R8_R12: &[Role] = &[Role::FinanceAssistant, Role::Certifying];

/// What R8 proposes.
#[derive(Clone, Debug)]
pub struct EstimateInput {
    /// The last day of the year.
    pub on: Date,
    /// How it is found.
    pub method: Method,
    /// What a letter says; nothing for the other methods.
    pub typed: Cents,
    /// What it rests on.
    pub basis: String,
}

impl Office {
    /// R8 proposes an estimate.
    ///
    /// # Errors
    /// See [`Report::estimate`].
    pub fn estimate_report(&self, act: &Act, id: bursar_domain::Id, seen: Option<i64>, input: &EstimateInput) -> Outcome {
        self.perform(act, |now| {
            let report = self.fetch_as_seen::<Report>(id, seen)?;
            let a = self.fetch::<Agreement>(report.value.agreement)?;
            let (pay, paid) = self.paid_under(a.value.id)?;
            let what = (input.on, input.method, input.typed, input.basis.as_str());
            let next = report.value.estimate(&a.value, &pay, what, &act.actor, day(now))?;
            let draft = Draft::of::<Report>("report.estimate", R8, id).change(&report, &next).expects(&a).reason(&input.basis);
            Ok(expecting(draft, &paid))
        })
    }

    /// R12 confirms it (J33, J15).
    ///
    /// # Errors
    /// See [`Report::confirm_estimate`]; the year is closed.
    pub fn confirm_estimate(&self, act: &Act, id: bursar_domain::Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |_| {
            let report = self.fetch_as_seen::<Report>(id, seen)?;
            let a = self.fetch::<Agreement>(report.value.agreement)?;
            let (next, agreement, entries) = report.value.confirm_estimate(&a.value, &act.actor, &|| self.new_id())?;
            Ok(Draft::of::<Report>("report.confirm_estimate", R12, id).change(&report, &next).change(&a, &agreement).entries(entries))
        })
    }

    /// An estimate is taken back, by its linked reversal where it was posted.
    ///
    /// # Errors
    /// See [`Report::drop_estimate`]. Of several of an agreement all that are posted are taken back.
    pub fn drop_estimate(&self, act: &Act, id: bursar_domain::Id, seen: Option<i64>, reason: &str) -> Outcome {
        self.perform(act, |now| {
            let report = self.fetch_as_seen::<Report>(id, seen)?;
            let next = report.value.drop_estimate(reason, &act.actor)?;
            let draft = Draft::of::<Report>("report.drop_estimate", R8_R12, id).reason(reason);
            if !report.value.estimate.as_ref().is_some_and(Estimate::stands) {
                return Ok(draft.change(&report, &next));
            }
            let a = self.fetch::<Agreement>(report.value.agreement)?;
            let (draft, without) = self.back_to_reported(draft, &a.value, day(now), None)?;
            Ok(draft.change(&a, &without))
        })
    }

    /// Takes back all posted estimates of an agreement, by linked reversals of this day: the agreement as it is without them. The report
    /// `but` is written by the caller.
    pub(crate) fn back_to_reported(
        &self,
        mut draft: Draft,
        a: &Agreement,
        today: Date,
        but: Option<bursar_domain::Id>,
    ) -> Result<(Draft, Agreement), Failure> {
        if a.estimated == Cents::ZERO {
            return Ok((draft, a.clone()));
        }
        let posted: Vec<(Stored<Report>, Estimate)> =
            self.reports_of(a.id)?.into_iter().filter_map(|r| r.value.estimate.clone().filter(Estimate::stands).map(|e| (r, e))).collect();
        for (report, estimate) in &posted {
            let entries = estimate.entries.iter().map(|id| self.entry(*id).map(|row| row.entry)).collect::<Result<Vec<Entry>, _>>()?;
            draft = draft.entries(entries.iter().map(|e| e.reversal(self.new_id(), today.max(e.date), report.value.id)));
            if Some(report.value.id) != but {
                draft = draft.change(report, &report.value.without_estimate());
            }
        }
        let estimates: Vec<Estimate> = posted.into_iter().map(|(_, e)| e).collect();
        Ok((draft, a.without_estimates(&estimates)))
    }
}
