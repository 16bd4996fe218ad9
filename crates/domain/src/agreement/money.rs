//! What money does under an agreement: tranches (MON-11), accepted reports (J14, J15), later years (MON-10), refunds (J16),
//! releases (J17) and the closing of its accounts (SM-10).

use super::{Agreement, Ids, Policy, budget::upto, not_now};
use crate::id::Id;
use crate::journal::grant::{self, Unspent};
use crate::journal::{control, running};
use crate::ledger::Entry;
use crate::money::Cents;
use crate::plan::Due;
use crate::project_report::Report;
use crate::refusal::{Arg, Decided, Refusal};
use crate::role::{Actor, Role};
use crate::time::day;
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

/// The next tranche needs so much of the one before spent, in percent (MON-11).
pub const SPENT_BEFORE_NEXT: i64 = 75;

/// What has been asked for and paid under an agreement, read from its disbursements; those that failed do not count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Payments {
    /// Tranches asked for.
    pub tranches: usize,
    /// Their sum.
    pub asked: Cents,
    /// Tranches paid.
    pub tranches_paid: usize,
    /// Their sum.
    pub paid: Cents,
    /// Asked for of what is owed: report balances, an outright grant.
    pub owed_asked: Cents,
    /// … and paid.
    pub owed_paid: Cents,
}

/// Money paid back (MON-12): recorded by R8, checked by R12, which posts it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Refund {
    /// Amount.
    pub usd: Cents,
    /// Day of the bank's credit.
    pub date: Date,
    /// Reference of the bank's credit.
    pub reference: String,
    /// What it was in the books: `advance`, `this_year`, `earlier_year`.
    pub was: String,
    /// Who recorded it.
    pub by: Id,
    /// Who checked it.
    pub checked_by: Option<Id>,
}

/// An advance as confirmed by who holds it, at the end of a year.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Confirmation {
    /// Amount confirmed.
    pub usd: Cents,
    /// Letter.
    pub reference: String,
    /// Who recorded it.
    pub by: Id,
    /// When.
    pub at: Timestamp,
}

/// What returned money was, as codes of [`Refund::was`].
pub const WAS: [&str; 3] = ["advance", "this_year", "earlier_year"];

impl Agreement {
    /// Recognised as expense.
    pub fn spent(&self) -> Cents {
        self.spent_in.values().copied().sum()
    }

    /// What the partner holds of its advances: paid, neither reported nor paid back.
    pub fn advance(&self, pay: &Payments) -> Cents {
        pay.paid - self.from_advances - self.advances_back
    }

    /// What is owed to the partner and not asked for yet.
    pub fn owed_open(&self, pay: &Payments) -> Cents {
        self.owed - pay.owed_asked
    }

    /// What of the commitment is neither spent, nor advanced, nor on its way to be.
    pub fn room(&self, pay: &Payments) -> Cents {
        let Some(c) = self.commitment else { return Cents::ZERO };
        // What is estimated may be spent out of advances: it is not taken off twice.
        c.direct - (c.spent - self.estimated) - (pay.asked - self.from_advances - self.advances_back)
    }

    /// Later years that cash does not cover yet, with their programme support cost: contractual, subject to availability
    /// (MON-10).
    pub fn contractual(&self) -> Cents {
        let Some(c) = self.commitment else { return Cents::ZERO };
        let later: Cents = self.terms.budget.years().iter().filter(|y| !self.covered.contains(y)).map(|y| self.terms.budget.year(*y)).sum();
        later.with_psc(c.psc_rate)
    }

    /// The next year that is not covered, with what it takes.
    pub fn next_year(&self) -> Option<(i16, Cents)> {
        let c = self.commitment?;
        let year = self.terms.budget.years().into_iter().find(|y| !self.covered.contains(y))?;
        let (_, more) = c.raise(self.terms.budget.year(year)).ok()?;
        Some((year, more))
    }

    /// R9 commits the next year now that cash covers it (J11, J12; MON-10).
    ///
    /// # Errors
    /// Every year is covered. Whether enough is allotted the books say.
    pub fn commit_year(&self, actor: &Actor, ids: Ids<'_>, now: Timestamp) -> Decided<(Agreement, Vec<Entry>)> {
        let step = self.step("commit_year", actor)?;
        let (year, _) = self.next_year().ok_or_else(|| Refusal::new("MON-10", "all-years-committed"))?;
        let (raised, more) = self.committed()?.raise(self.terms.budget.year(year))?;
        let entries =
            vec![control::pre_committed(&self.cause(ids(), day(now)), more)?, control::committed(&self.cause(ids(), day(now)), more)?];
        let covered = [self.covered.clone(), vec![year]].concat();
        Ok((Agreement { state: step.to.into(), commitment: Some(raised), covered, ..self.clone() }, entries))
    }

    /// What is still to be paid and when it is expected (FIN-05): the first tranche, or an outright grant, at the beginning; each other
    /// one when the report before it is due. What was paid beyond the tranches makes the last ones smaller.
    pub fn expected(&self, pay: &Payments) -> Vec<Due> {
        let total = self.terms.budget.total();
        let mut left = (total - pay.paid - pay.owed_paid).max(Cents::ZERO);
        if self.terms.policy == Policy::Outright {
            return vec![Due { on: self.terms.starts, usd: left }];
        }
        let percents: Vec<i64> = self.terms.plan.iter().map(|t| t.percent).collect();
        let mut dues = Vec::new();
        for n in pay.tranches_paid..percents.len() {
            let before = n.checked_sub(1).and_then(|n| self.terms.plan.get(n));
            let usd = (upto(total, &percents, n + 1) - upto(total, &percents, n)).min(left);
            left = left - usd;
            dues.push(Due { on: before.map_or(self.terms.starts, |t| t.report_due), usd });
        }
        dues
    }

    /// The next tranche: its number and amount (MON-11).
    ///
    /// # Errors
    /// All that stands in its way: the tranche before is not paid, its report is not accepted, less than 75 % of it is spent,
    /// another report is overdue, or its year is not committed yet.
    pub fn next_tranche(&self, pay: &Payments, reports: &[Report], actor: &Actor, today: Date) -> Decided<(usize, Cents)> {
        self.step("ask_tranche", actor)?;
        let percents: Vec<i64> = self.terms.plan.iter().map(|t| t.percent).collect();
        if self.terms.policy == Policy::Outright {
            return Err(Refusal::new("MON-14", "outright-has-no-tranches").into());
        }
        if pay.tranches >= percents.len() {
            return Err(Refusal::new("MON-11", "tranches-all-asked").into());
        }
        let mut found = Vec::new();
        if pay.tranches_paid < pay.tranches {
            found.push(Refusal::new("MON-11", "tranche-before-unpaid").with("number", Arg::Int(pay.tranches as i64)));
        }
        if pay.tranches > 0 {
            let report = reports.iter().find(|r| r.number == pay.tranches as i64);
            if report.is_none_or(|r| r.state != "accepted") {
                found.push(Refusal::new("MON-11", "tranche-report-missing").with("number", Arg::Int(pay.tranches as i64)));
            }
            let total = self.terms.budget.total();
            let (before, with) = (upto(total, &percents, pay.tranches - 1), upto(total, &percents, pay.tranches));
            let needed = before + (with - before).percent(SPENT_BEFORE_NEXT);
            if self.spent() < needed {
                found.push(
                    Refusal::new("MON-11", "tranche-too-little-spent")
                        .with("spent", Arg::Usd(self.spent()))
                        .with("needed", Arg::Usd(needed)),
                );
            }
        }
        found.extend(
            reports
                .iter()
                .filter(|r| r.blocks(today))
                .map(|r| Refusal::new("SM-13", "report-overdue").with("number", Arg::Int(r.number)).with("date", Arg::Date(r.due))),
        );
        let (planned, room) = (upto(self.terms.budget.total(), &percents, pay.tranches + 1) - pay.asked, self.room(pay));
        // Once every year is committed, what came back or was paid beyond the advances makes the last tranches smaller.
        let usd = if self.next_year().is_none() { planned.min(room) } else { planned };
        if usd > room {
            found.push(Refusal::new("MON-10", "year-not-committed").with("left", Arg::Usd(room)).with("usd", Arg::Usd(usd)));
        } else if usd <= Cents::ZERO {
            found.push(Refusal::new("MON-11", "tranche-nothing-left"));
        }
        crate::refusal::all_clear(found)?;
        Ok((pay.tranches + 1, usd))
    }

    /// What is owed is asked for: the balance of a report, or an outright grant.
    ///
    /// # Errors
    /// Not the partner, the mission or R8; nothing is owed.
    pub fn ask_owed(&self, pay: &Payments, actor: &Actor) -> Decided<Cents> {
        let mission = self.terms.beneficiaries.iter().any(|s| actor.has_for(Role::Mission, s));
        if !mission && !actor.has_any(&[Role::Partner, Role::FinanceAssistant]) {
            return Err(Refusal::new("SM-11", "not-your-role").into());
        }
        let usd = self.owed_open(pay);
        if usd <= Cents::ZERO || matches!(self.state.as_str(), "suspended" | "financially_closed") {
            return Err(not_now(self));
        }
        Ok(usd)
    }

    /// A report is accepted for so much (J14, J15): taken from the advances as far as they reach, owed beyond. Nothing is posted
    /// under an outright grant, which was expense at signature, nor for nothing spent.
    ///
    /// # Errors
    /// More than is committed and not on its way to the partner; lines beyond what may be shifted (WB-07).
    pub fn report_accepted(
        &self,
        report: &Report,
        so_far: &super::ByLine,
        pay: &Payments,
        ids: Ids<'_>,
        now: Timestamp,
    ) -> Decided<(Agreement, Vec<Entry>)> {
        let usd = report.total();
        if self.terms.policy == Policy::Outright || usd == Cents::ZERO {
            return Ok((self.clone(), Vec::new()));
        }
        crate::refusal::all_clear(self.agreed.beyond_shift(so_far))?;
        let advance = self.advance(pay).max(Cents::ZERO);
        let from_advance = usd.min(advance);
        let beyond = usd - from_advance;
        if beyond > self.room(pay) {
            let left = Arg::Usd(advance + self.room(pay));
            return Err(Refusal::new("MON-10", "more-than-left").at("amount").with("left", left).into());
        }
        let (spent, psc) = self.committed()?.spend(usd)?;
        let today = day(now);
        let mut next = Agreement {
            commitment: Some(spent),
            from_advances: self.from_advances + from_advance,
            owed: self.owed + beyond,
            ..self.clone()
        };
        let in_year = next.spent_in.entry(today.year()).or_default();
        *in_year = *in_year + usd;
        let document = |id| crate::journal::Cause { document: report.id, ..self.cause(id, today) };
        let mut entries = vec![grant::report_accepted(&document(ids()), usd, advance)?];
        entries.extend(running::programme_support(&document(ids()), psc));
        Ok((next, entries))
    }

    /// R8 records money paid back; it posts when R12 has checked it.
    ///
    /// # Errors
    /// Reference missing; day to come; more than what it is said to have been.
    pub fn record_refund(&self, refund: Refund, pay: &Payments, actor: &Actor, today: Date) -> Decided<Agreement> {
        let step = self.step("record_refund", actor)?;
        let mut found = Vec::new();
        if refund.reference.trim().is_empty() {
            found.push(Refusal::new("J16", "reference-missing").at("reference"));
        }
        if refund.date > today {
            found.push(Refusal::new("J16", "date-in-future").at("date"));
        }
        if refund.usd <= Cents::ZERO {
            found.push(Refusal::new("J16", "amount-not-positive").at("amount"));
        }
        let left = self.returnable(&refund, pay)?;
        if refund.usd > left {
            found.push(Refusal::new("J16", "more-than-left").at("amount").with("left", Arg::Usd(left)));
        }
        crate::refusal::all_clear(found)?;
        let mut next = Agreement { state: step.to.into(), ..self.clone() };
        next.refunds.push(Refund { by: actor.id, checked_by: None, ..refund });
        Ok(next)
    }

    /// At most so much can have been of this kind, what waits to be checked taken off.
    fn returnable(&self, refund: &Refund, pay: &Payments) -> Decided<Cents> {
        let year = refund.date.year();
        let all = match refund.was.as_str() {
            "advance" => self.advance(pay),
            "this_year" => self.spent_in.get(&year).copied().unwrap_or_default(),
            "earlier_year" => {
                let back: Cents = self.refunds.iter().filter(|r| r.was == "earlier_year" && r.checked_by.is_some()).map(|r| r.usd).sum();
                self.spent_in.range(..year).map(|(_, usd)| *usd).sum::<Cents>() - back
            }
            _ => return Err(Refusal::new("J16", "choose-one").at("was").into()),
        };
        let waiting: Cents = self.refunds.iter().filter(|r| r.checked_by.is_none() && r.was == refund.was).map(|r| r.usd).sum();
        Ok(all - waiting)
    }

    /// R12 checks the first refund that waits, which posts it (J16): an advance back; this year's expense back with its
    /// programme support cost (J15); an earlier year's as a recovery.
    ///
    /// # Errors
    /// None waits; who recorded it.
    pub fn check_refund(&self, pay: &Payments, actor: &Actor, ids: Ids<'_>) -> Decided<(Agreement, Vec<Entry>)> {
        let step = self.step("check_refund", actor)?;
        let at = self.refunds.iter().position(|r| r.checked_by.is_none()).ok_or_else(|| not_now(self))?;
        let mut next = Agreement { state: step.to.into(), ..self.clone() };
        let refund = next.refunds.get_mut(at).ok_or_else(|| not_now(self))?;
        if refund.by == actor.id {
            return Err(Refusal::new("ACT-01", "not-your-own").into());
        }
        refund.checked_by = Some(actor.id);
        let refund = refund.clone();
        let (usd, year) = (refund.usd, refund.date.year());
        let mut support = Cents::ZERO;
        let was = match refund.was.as_str() {
            "this_year" => {
                self.nothing_estimated()?;
                let (less, psc) = self.committed()?.unspend(usd)?;
                (next.commitment, support) = (Some(less), -psc);
                let in_year = next.spent_in.entry(year).or_default();
                if usd > *in_year {
                    return Err(Refusal::new("J16", "more-than-left").at("amount").with("left", Arg::Usd(*in_year)).into());
                }
                *in_year = *in_year - usd;
                Unspent::ThisYear
            }
            "earlier_year" => Unspent::EarlierYear,
            _ => {
                if usd > self.advance(pay) {
                    return Err(Refusal::new("J16", "more-than-left").at("amount").with("left", Arg::Usd(self.advance(pay))).into());
                }
                next.advances_back = next.advances_back + usd;
                Unspent::Advance
            }
        };
        let mut entries = vec![grant::returned(&self.cause(ids(), refund.date), was, usd)?];
        entries.extend(running::programme_support(&self.cause(ids(), refund.date), support));
        Ok((next, entries))
    }

    /// R12 releases what will not be spent (J17).
    ///
    /// # Errors
    /// More than is neither spent nor advanced.
    pub fn release(&self, usd: Cents, pay: &Payments, actor: &Actor, entry: Id, now: Timestamp) -> Decided<(Agreement, Entry)> {
        let step = self.step("release", actor)?;
        if usd > self.room(pay) {
            return Err(Refusal::new("J17", "more-than-left").at("amount").with("left", Arg::Usd(self.room(pay))).into());
        }
        self.nothing_estimated()?;
        let (less, back) = self.committed()?.release(usd)?;
        let entry = control::decommitted(&self.cause(entry, day(now)), back)?;
        Ok((Agreement { state: step.to.into(), commitment: Some(less), ..self.clone() }, entry))
    }

    /// R8 records what the holder of an advance confirms of it at the end of a year.
    ///
    /// # Errors
    /// Not R8; reference missing; another amount than the books hold.
    pub fn confirm_advance(&self, year: i16, confirmed: Confirmation, pay: &Payments, actor: &Actor) -> Decided<Agreement> {
        if !actor.has(Role::FinanceAssistant) {
            return Err(Refusal::new("MON-12", "not-your-role").into());
        }
        if confirmed.reference.trim().is_empty() {
            return Err(Refusal::new("MON-12", "reference-missing").at("reference").into());
        }
        let held = self.advance(pay);
        if confirmed.usd != held {
            return Err(Refusal::new("MON-12", "advance-differs").at("amount").with("held", Arg::Usd(held)).into());
        }
        let mut next = self.clone();
        next.confirmations.insert(year, confirmed);
        Ok(next)
    }

    /// R12 closes the accounts of an agreement that has ended: what is left of the commitment is released (J17).
    ///
    /// # Errors
    /// All that is still open: advances, debts, payments in flight, reports, refunds to be checked.
    pub fn close_accounts(
        &self,
        pay: &Payments,
        reports: &[Report],
        actor: &Actor,
        entry: Id,
        now: Timestamp,
    ) -> Decided<(Agreement, Option<Entry>)> {
        let step = self.step("close_accounts", actor)?;
        let mut found = self.nothing_estimated().err().map_or(Vec::new(), |r| r.0);
        let advance = self.advance(pay);
        if advance != Cents::ZERO {
            found.push(Refusal::new("SM-10", "advance-open").with("usd", Arg::Usd(advance)));
        }
        if self.owed != pay.owed_paid || pay.paid != pay.asked {
            found.push(Refusal::new("SM-10", "payment-open"));
        }
        let open = reports.iter().filter(|r| !r.is_done()).count();
        if open > 0 {
            found.push(Refusal::new("SM-10", "reports-open").with("count", Arg::Int(open as i64)));
        }
        if self.refunds.iter().any(|r| r.checked_by.is_none()) {
            found.push(Refusal::new("SM-10", "refund-unchecked"));
        }
        crate::refusal::all_clear(found)?;
        let (settled, back) = self.committed()?.settle();
        let entry = if back > Cents::ZERO { Some(control::decommitted(&self.cause(entry, day(now)), back)?) } else { None };
        Ok((Agreement { state: step.to.into(), commitment: Some(settled), ..self.clone() }, entry))
    }
}
