//! The estimate of an activity's expense whose report has not come by the end of a year (DOMAIN 2.3): by a stated method, proposed by R8,
//! confirmed by R12, which accrues it (J33, J15) on the year's last day; taken back by its reversal when the report is accepted.

use crate::agreement::{Agreement, Payments};
use crate::id::Id;
use crate::journal::{Cause, running, year_end};
use crate::ledger::Entry;
use crate::money::{Cents, div_half_even};
use crate::project_report::{MACHINE, Report};
use crate::refusal::{Arg, Decided, Refusal, all_clear};
use crate::role::Actor;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// How an expense is estimated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// The share of the committed budget that belongs to the days that have passed, less what was reported: straight-line.
    Time,
    /// What the partner holds of its advances, as if all of it were spent.
    Advance,
    /// What the partner says in a letter.
    Letter,
}

impl Method {
    /// All of them.
    pub const ALL: [Method; 3] = [Method::Time, Method::Advance, Method::Letter];
    /// Code, and end of the message key `estimate-method-…`.
    pub fn code(self) -> &'static str {
        match self {
            Method::Time => "time",
            Method::Advance => "advance",
            Method::Letter => "letter",
        }
    }
    /// The method with this code.
    pub fn from_code(code: &str) -> Option<Method> {
        Method::ALL.into_iter().find(|m| m.code() == code)
    }
}

/// An estimated expense.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Estimate {
    /// The last day of the year it belongs to.
    pub on: Date,
    /// How it was found.
    pub method: Method,
    /// Amount, without programme support cost.
    pub usd: Cents,
    /// What it rests on: the letter, or remarks.
    pub basis: String,
    /// R8.
    pub by: Id,
    /// R12; posted from then on.
    pub confirmed_by: Option<Id>,
    /// The entries that posted it.
    pub entries: Vec<Id>,
}

impl Estimate {
    /// It is in the books.
    pub fn stands(&self) -> bool {
        self.confirmed_by.is_some()
    }
}

impl Agreement {
    /// What a method comes to on a day; never more than is committed and not spent. A letter says its amount itself.
    pub fn estimated_by(&self, method: Method, on: Date, pay: &Payments) -> Cents {
        let Some(c) = self.commitment else { return Cents::ZERO };
        let left = c.direct - c.spent;
        let found = match method {
            Method::Letter => Cents::ZERO,
            Method::Advance => self.advance(pay) - self.estimated,
            Method::Time => {
                let days = |from: Date, to: Date| i128::from(from.until(to).map_or(0, |s| s.get_days()) + 1);
                let (all, passed) = (days(self.terms.starts, self.terms.ends).max(1), days(self.terms.starts, on.min(self.terms.ends)));
                let share = div_half_even(i128::from(c.direct.0) * passed.max(0), all);
                Cents(i64::try_from(share).unwrap_or(i64::MAX)) - c.spent
            }
        };
        found.min(left).max(Cents::ZERO)
    }

    /// J33, J15: an estimate is accrued out of the commitment.
    ///
    /// # Errors
    /// More than is committed and not spent.
    fn accrue_report(&self, report: Id, e: &Estimate, ids: crate::agreement::Ids<'_>) -> Decided<(Agreement, Vec<Entry>)> {
        let c = self.commitment.ok_or_else(|| Refusal::new("J33", "more-than-left").at("amount").with("left", Arg::Usd(Cents::ZERO)))?;
        let (spent, psc) = c.spend(e.usd)?;
        let cause = || Cause::new(ids(), e.on, report).about(self.about());
        let mut entries = vec![year_end::estimated(&cause(), e.usd)?];
        entries.extend(running::programme_support(&cause(), psc));
        Ok((Agreement { commitment: Some(spent), estimated: self.estimated + e.usd, ..self.clone() }, entries))
    }

    /// The estimates of reports are taken back: what they took of the commitment stands on it again. The newest goes first, so that
    /// programme support comes back to the cent it was charged.
    pub fn without_estimates(&self, estimates: &[Estimate]) -> Agreement {
        let usd: Cents = estimates.iter().map(|e| e.usd).sum();
        let commitment = self.commitment.map(|c| crate::journal::Commitment { spent: c.spent - usd, ..c });
        Agreement { commitment, estimated: self.estimated - usd, ..self.clone() }
    }

    /// Nothing of an agreement rests on an estimate: what changes its expense otherwise waits until the estimates are taken back.
    ///
    /// # Errors
    /// `estimate-stands`.
    pub fn nothing_estimated(&self) -> Decided<()> {
        if self.estimated == Cents::ZERO {
            return Ok(());
        }
        Err(Refusal::new("DOMAIN 2.3", "estimate-stands").with("usd", Arg::Usd(self.estimated)).into())
    }
}

impl Report {
    /// R8 proposes an estimate of what the report will show, at the end of a year by which it was due. `typed` is what a letter says.
    ///
    /// # Errors
    /// Not late on that day; the year has not ended; an estimate stands; nothing, or more than is committed; a letter without reference.
    pub fn estimate(
        &self,
        a: &Agreement,
        pay: &Payments,
        (on, method, typed, basis): (Date, Method, Cents, &str),
        actor: &Actor,
        today: Date,
    ) -> Decided<Report> {
        let step = MACHINE.step(&self.state, "estimate", actor, None)?;
        let mut found = Vec::new();
        if on != on.last_of_year() || on >= today || self.due > on {
            found.push(Refusal::new("DOMAIN 2.3", "estimate-not-late").at("year").with("due", Arg::Date(self.due)));
        }
        if self.estimate.as_ref().is_some_and(Estimate::stands) {
            found.push(Refusal::new("DOMAIN 2.3", "estimate-there"));
        }
        let left = a.commitment.map_or(Cents::ZERO, |c| c.direct - c.spent);
        let usd = if method == Method::Letter { typed } else { a.estimated_by(method, on, pay) };
        if usd <= Cents::ZERO {
            found.push(Refusal::new("J33", "estimate-nothing").at("method"));
        } else if usd > left {
            found.push(Refusal::new("J33", "more-than-left").at("amount").with("left", Arg::Usd(left)));
        }
        if method == Method::Letter && basis.trim().is_empty() {
            found.push(Refusal::new("J33", "reference-missing").at("basis"));
        }
        all_clear(found)?;
        let estimate = Estimate { on, method, usd, basis: basis.trim().to_owned(), by: actor.id, confirmed_by: None, entries: Vec::new() };
        Ok(Report { state: step.to.into(), estimate: Some(estimate), ..self.clone() })
    }

    /// R12 confirms the estimate, which posts it.
    ///
    /// # Errors
    /// Nothing is proposed; who proposed it (ACT-01); more than is committed by now.
    pub fn confirm_estimate(
        &self,
        a: &Agreement,
        actor: &Actor,
        ids: crate::agreement::Ids<'_>,
    ) -> Decided<(Report, Agreement, Vec<Entry>)> {
        let step = MACHINE.step(&self.state, "confirm_estimate", actor, None)?;
        let Some(e) = self.estimate.as_ref().filter(|e| !e.stands()) else { return Err(self.no_estimate()) };
        if e.by == actor.id {
            return Err(Refusal::new("ACT-01", "not-your-own").into());
        }
        let (next, entries) = a.accrue_report(self.id, e, ids)?;
        let posted = Estimate { confirmed_by: Some(actor.id), entries: entries.iter().map(|e| e.id).collect(), ..e.clone() };
        Ok((Report { state: step.to.into(), estimate: Some(posted), ..self.clone() }, next, entries))
    }

    /// An estimate that is not needed is taken back: R8 or R12 one that waits, R12 one that is posted.
    ///
    /// # Errors
    /// None there; a posted one by R8; reason missing.
    pub fn drop_estimate(&self, reason: &str, actor: &Actor) -> Decided<Report> {
        let step = MACHINE.step(&self.state, "drop_estimate", actor, None)?;
        let Some(e) = &self.estimate else { return Err(self.no_estimate()) };
        if e.stands() && !actor.has(crate::role::Role::Certifying) {
            return Err(Refusal::new("SM-13", "not-your-role").into());
        }
        if reason.trim().is_empty() {
            return Err(Refusal::new("SM-13", "reason-missing").at("reason").into());
        }
        Ok(Report { state: step.to.into(), ..self.without_estimate() })
    }

    /// The same without its estimate.
    pub fn without_estimate(&self) -> Report {
        Report { estimate: None, ..self.clone() }
    }

    fn no_estimate(&self) -> crate::refusal::Refusals {
        Refusal::new("DOMAIN 2.3", "estimate-none").into()
    }
}
