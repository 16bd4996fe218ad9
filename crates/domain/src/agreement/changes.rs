//! How an agreement changes and ends (WB-07): shifts, extension, amendment, suspension, notice, termination, closing.

use super::{Agreement, Budget, Ids, Payments, Policy, not_now, reasoned};
use crate::id::Id;
use crate::journal::control;
use crate::ledger::Entry;
use crate::money::Cents;
use crate::parameters::ParameterSet;
use crate::project_report::Report;
use crate::refusal::{Arg, Decided, Refusal, all_clear};
use crate::role::{Actor, Role};
use crate::time::day;
use jiff::{Timestamp, ToSpan, civil::Date};
use serde::{Deserialize, Serialize};

/// Longest extension at no cost, in months (WB-07).
pub const EXTENSION_MONTHS: i32 = 6;

/// What needs the High Representative: another amount, purpose or partner, or a later end (WB-07).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Amendment {
    /// Objective as it shall read.
    pub objective: String,
    /// Partner that gets the money from then on.
    pub partner: Option<Id>,
    /// Last day.
    pub ends: Date,
    /// Budget.
    pub budget: Budget,
    /// Why, with the reference of the beneficiary's consent.
    pub reason: String,
    /// Who proposed it.
    pub by: Id,
    /// When.
    pub at: Timestamp,
}

/// An amount that goes from one line to another.
#[derive(Clone, Debug, PartialEq)]
pub struct Shift {
    /// Year of the budget.
    pub year: i16,
    /// Line it is taken from.
    pub from: String,
    /// Line it goes to.
    pub to: String,
    /// How much.
    pub usd: Cents,
}

/// Notice of termination.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Notice {
    /// Reasons.
    pub reasons: String,
    /// Who gave it.
    pub by: Id,
    /// When.
    pub at: Timestamp,
    /// By this day the beneficiary or partner may reply.
    pub reply_by: Date,
    /// The reply.
    pub reply: Option<String>,
}

impl Agreement {
    /// R7 shifts an amount between lines of a year, within what needs no amendment (WB-07).
    ///
    /// # Errors
    /// More than the line holds; beyond 15 % of the whole or 25 % of a line, against the budget last agreed.
    pub fn shift(&self, shift: &Shift, p: &ParameterSet, actor: &Actor) -> Decided<Agreement> {
        let Shift { year, usd, .. } = *shift;
        let (from, to) = (shift.from.as_str(), shift.to.as_str());
        let step = self.step("shift", actor)?;
        let there = self.terms.budget.at(year, from);
        if from == to || usd <= Cents::ZERO {
            return Err(Refusal::new("WB-07", "shift-nothing").at("amount").into());
        }
        if usd > there {
            return Err(Refusal::new("WB-07", "more-than-left").at("amount").with("left", Arg::Usd(there)).into());
        }
        let mut budget = self.terms.budget.clone();
        budget.set(year, from, there - usd);
        budget.set(year, to, budget.at(year, to) + usd);
        let mut found = self.agreed.beyond_shift(&budget.by_line());
        let taken = self.agreed.line(from) - budget.line(from);
        let most = self.agreed.line(from).percent(super::budget::SHIFT_LINE);
        if taken > most {
            let line = Arg::Msg(format!("budget-{from}"));
            found.push(Refusal::new("WB-07", "line-needs-amendment").at("lines").with("line", line).with("most", Arg::Usd(most)));
        }
        found.extend(budget.gaps(p, self.terms.starts.year(), self.terms.ends.year()));
        all_clear(found)?;
        let mut next = Agreement { state: step.to.into(), ..self.clone() };
        next.terms.budget = budget;
        Ok(next)
    }

    /// R9 extends it at no cost, six months at most beyond the end last agreed (WB-07).
    ///
    /// # Errors
    /// Not later; too late; reason missing.
    pub fn extend(&self, ends: Date, reason: &str, actor: &Actor) -> Decided<Agreement> {
        let step = self.step("extend", actor)?;
        let latest = self.agreed_end.saturating_add(EXTENSION_MONTHS.months());
        let mut found = Vec::new();
        if ends <= self.terms.ends {
            found.push(Refusal::new("WB-07", "extension-not-later").at("ends").with("date", Arg::Date(self.terms.ends)));
        }
        if ends > latest {
            found.push(Refusal::new("WB-07", "extension-needs-amendment").at("ends").with("date", Arg::Date(latest)));
        }
        if reason.trim().is_empty() {
            found.push(Refusal::new("WB-07", "reason-missing").at("reason"));
        }
        all_clear(found)?;
        Ok(self.ending(ends, step.to))
    }

    /// The same, ending on another day: the last report falls due as much later.
    fn ending(&self, ends: Date, state: &str) -> Agreement {
        let mut next = Agreement { state: state.into(), ..self.clone() };
        let later = self.terms.ends.until(ends).map_or(0, |span| span.get_days());
        if let Some(last) = next.terms.plan.last_mut() {
            last.report_due = crate::time::plus_days(last.report_due, later);
        }
        next.terms.ends = ends;
        next
    }

    /// R7 proposes an amendment.
    ///
    /// # Errors
    /// Another waits; reason missing; nothing would change; the new budget does not keep to its rules.
    pub fn propose_amendment(&self, new: Amendment, p: &ParameterSet, actor: &Actor) -> Decided<Agreement> {
        let step = self.step("propose_amendment", actor)?;
        if self.proposed.is_some() {
            return Err(Refusal::new("WB-07", "amendment-waits").into());
        }
        let t = &self.terms;
        let mut found = Vec::new();
        if new.reason.trim().is_empty() {
            found.push(Refusal::new("WB-07", "reason-missing").at("reason"));
        }
        if (&new.objective, new.partner, new.ends, &new.budget) == (&t.objective, t.partner, t.ends, &t.budget) {
            found.push(Refusal::new("WB-07", "amendment-nothing"));
        }
        if t.policy == Policy::Outright && new.budget.total() != t.budget.total() {
            found.push(Refusal::new("MON-14", "outright-amount-stands").at("budget"));
        }
        if new.ends < t.starts {
            found.push(Refusal::new("WB-06", "ends-before-start").at("ends"));
        }
        found.extend(new.budget.gaps(p, t.starts.year(), new.ends.year()));
        all_clear(found)?;
        Ok(Agreement { state: step.to.into(), proposed: Some(Amendment { by: actor.id, ..new }), ..self.clone() })
    }

    /// R10 approves the amendment: what the covered years take more is pre-committed and committed (J11, J12), what they take
    /// less is released (J17).
    ///
    /// # Errors
    /// None waits; own proposal; less than is spent or advanced; another partner while the old one holds an advance.
    pub fn amend(&self, pay: &Payments, actor: &Actor, ids: Ids<'_>, now: Timestamp) -> Decided<(Agreement, Vec<Entry>)> {
        let step = self.step("amend", actor)?;
        let new = self.proposed.as_ref().ok_or_else(|| not_now(self))?;
        if new.by == actor.id {
            return Err(Refusal::new("ACT-01", "not-your-own").into());
        }
        if new.partner != self.terms.partner && (self.advance(pay) != Cents::ZERO || pay.asked != pay.paid || self.owed != pay.owed_paid) {
            return Err(Refusal::new("WB-07", "advance-open").with("usd", Arg::Usd(self.advance(pay))).into());
        }
        let mut next = self.ending(new.ends, step.to);
        next.agreed_end = new.ends;
        next.agreed = new.budget.clone();
        next.proposed = None;
        let covered = |b: &Budget| -> Cents { self.covered.iter().map(|y| b.year(*y)).sum() };
        let change = covered(&new.budget) - covered(&self.terms.budget);
        (next.terms.budget, next.terms.objective, next.terms.partner) = (new.budget.clone(), new.objective.clone(), new.partner);
        let mut entries = Vec::new();
        let today = day(now);
        if change > Cents::ZERO {
            let (raised, more) = self.committed()?.raise(change)?;
            entries = vec![control::pre_committed(&next.cause(ids(), today), more)?, control::committed(&next.cause(ids(), today), more)?];
            next.commitment = Some(raised);
        } else if change < Cents::ZERO {
            if -change > self.room(pay) {
                return Err(Refusal::new("WB-07", "more-than-left").with("left", Arg::Usd(self.room(pay))).into());
            }
            let (less, back) = self.committed()?.release(-change)?;
            entries.push(control::decommitted(&next.cause(ids(), today), back)?);
            next.commitment = Some(less);
        }
        Ok((next, entries))
    }

    /// R10 refuses the amendment.
    ///
    /// # Errors
    /// None waits; reason missing.
    pub fn refuse_amendment(&self, reason: &str, actor: &Actor) -> Decided<Agreement> {
        let step = self.step("refuse_amendment", actor)?;
        reasoned("WB-07", reason)?;
        if self.proposed.is_none() {
            return Err(not_now(self));
        }
        Ok(Agreement { state: step.to.into(), proposed: None, ..self.clone() })
    }

    /// R9 suspends or resumes, with reasons.
    ///
    /// # Errors
    /// Reason missing.
    pub fn suspend(&self, suspend: bool, reason: &str, actor: &Actor) -> Decided<Agreement> {
        let step = self.step(if suspend { "suspend" } else { "resume" }, actor)?;
        reasoned("WB-07", reason)?;
        Ok(Agreement { state: step.to.into(), notice: None, ..self.clone() })
    }

    /// R9 gives notice of termination, with reasons and a day by which to reply.
    ///
    /// # Errors
    /// Reason missing; no time to reply; notice was given.
    pub fn notify(&self, reasons: &str, reply_by: Date, actor: &Actor, now: Timestamp) -> Decided<Agreement> {
        let step = self.step("notify", actor)?;
        reasoned("WB-07", reasons)?;
        if reply_by <= day(now) {
            return Err(Refusal::new("WB-07", "reply-day-past").at("reply_by").into());
        }
        if self.notice.is_some() {
            return Err(not_now(self));
        }
        let notice = Notice { reasons: reasons.trim().to_owned(), by: actor.id, at: now, reply_by, reply: None };
        Ok(Agreement { state: step.to.into(), notice: Some(notice), ..self.clone() })
    }

    /// The beneficiary or partner replies to the notice, or R7 records the reply.
    ///
    /// # Errors
    /// No notice, or replied to; nothing said.
    pub fn reply(&self, words: &str, actor: &Actor) -> Decided<Agreement> {
        let step = self.step("reply", actor)?;
        if words.trim().is_empty() {
            return Err(Refusal::new("WB-07", "answer-missing").at("reply").into());
        }
        let mut next = Agreement { state: step.to.into(), ..self.clone() };
        match next.notice.as_mut().filter(|n| n.reply.is_none()) {
            Some(n) => n.reply = Some(words.trim().to_owned()),
            None => return Err(not_now(self)),
        }
        Ok(next)
    }

    /// R10 terminates, after the reply or the day for it.
    ///
    /// # Errors
    /// Without notice; before the reply.
    pub fn terminate(&self, reason: &str, actor: &Actor, now: Timestamp) -> Decided<Agreement> {
        let step = self.step("terminate", actor)?;
        reasoned("WB-07", reason)?;
        let heard = self.notice.as_ref().is_some_and(|n| n.reply.is_some() || n.reply_by < day(now));
        if !heard {
            return Err(Refusal::new("WB-07", "reply-not-heard").into());
        }
        Ok(Agreement { state: step.to.into(), proposed: None, ..self.clone() })
    }

    /// R7 closes the operations: final reports in, list of assets, evaluation or not (WB-07).
    ///
    /// # Errors
    /// Reports open; list of assets missing.
    pub fn close_operations(&self, assets: &str, evaluation: bool, reports: &[Report], actor: &Actor) -> Decided<Agreement> {
        let step = self.step("close_operations", actor)?;
        let mut found = Vec::new();
        if assets.trim().is_empty() {
            found.push(Refusal::new("WB-07", "answer-missing").at("assets"));
        }
        let open = reports.iter().filter(|r| !r.is_done()).count();
        if open > 0 {
            found.push(Refusal::new("SM-10", "reports-open").with("count", Arg::Int(open as i64)));
        }
        all_clear(found)?;
        Ok(Agreement { state: step.to.into(), closing: Some((assets.trim().to_owned(), evaluation)), ..self.clone() })
    }

    /// Whether this person reads it: staff and auditors; the beneficiaries' missions; the partner's people.
    pub fn concerns(&self, actor: &Actor, people: &[Id]) -> bool {
        self.terms.beneficiaries.iter().any(|s| actor.has_for(Role::Mission, s)) || actor.has(Role::Partner) && people.contains(&actor.id)
    }
}
