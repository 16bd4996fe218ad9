//! Agreements on activities of window B (SM-10; MON-10, MON-11, MON-14; WB-06 to WB-08): drafted, approved, signed. What money
//! does under them is in [`money`], how they change and end in [`changes`].

pub mod budget;
pub mod changes;
mod machine;
pub mod money;

pub use budget::{Budget, ByLine, LINES};
pub use changes::{Amendment, Notice, Shift};
pub use machine::MACHINE;
pub use money::{Confirmation, Payments, Refund};

use crate::id::Id;
use crate::journal::{About, Cause, Commitment, control, grant, running};
use crate::ledger::{Entry, Window};
use crate::money::Cents;
use crate::parameters::ParameterSet;
use crate::refusal::{Arg, Decided, Refusal, all_clear};
use crate::role::{Actor, Role};
use crate::round::Condition;
use crate::time::{day, plus_days};
use crate::workflow::Transition;
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// When the money of an agreement becomes expense (MON-14).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Policy {
    /// An advance, and expense as its reports are accepted.
    OnReport,
    /// Expense in full at signature: to an end beneficiary alone.
    Outright,
}

impl Policy {
    /// Both.
    pub const ALL: [Policy; 2] = [Policy::OnReport, Policy::Outright];
    /// Code, and end of the message key `choice-…` of the parameter `grant_expense_policy`.
    pub fn code(self) -> &'static str {
        match self {
            Policy::OnReport => "on_report",
            Policy::Outright => "outright",
        }
    }
    /// The policy with this code.
    pub fn from_code(code: &str) -> Option<Policy> {
        Policy::ALL.into_iter().find(|p| p.code() == code)
    }
}

/// A tranche as planned, with the day the report on it falls due (MON-11, SM-13).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Planned {
    /// Of the whole, in percent.
    pub percent: i64,
    /// The report on what it paid for is due.
    pub report_due: Date,
}

/// The tranches the parameters foresee: 50/40/10, or 80/20 for a simple grant (MON-11). Reports fall due 30 days after their
/// part of the time; the last one 90 days after the end.
pub fn usual_plan(total: Cents, starts: Date, ends: Date, p: &ParameterSet) -> Vec<Planned> {
    let percents: &[i64] = if total < p.usd("simple_grant_usd") { &[80, 20] } else { &[50, 40, 10] };
    let days = starts.until(ends).map_or(0, |span| span.get_days());
    let parts = i32::try_from(percents.len()).unwrap_or(1).max(1);
    let due = |n: i32| if n == parts { plus_days(ends, 90) } else { plus_days(starts, days / parts * n + 30) };
    percents.iter().zip(1..).map(|(percent, n)| Planned { percent: *percent, report_due: due(n) }).collect()
}

/// Somebody did something, with the reference of the paper.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Signed {
    /// Who.
    pub by: Id,
    /// When.
    pub at: Timestamp,
    /// Reference, or words.
    pub reference: String,
}

/// What R7 drafts: the project document (WB-06).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Terms {
    /// Title.
    pub title: String,
    /// Beneficiary States, the lead government first (WB-01).
    pub beneficiaries: Vec<String>,
    /// The partner that gets the money; none: the lead government itself.
    pub partner: Option<Id>,
    /// What is to come of it.
    pub objective: String,
    /// Reference of the decision of the High Representative (SM-09).
    pub decision: String,
    /// Its day.
    pub decided_on: Date,
    /// First day.
    pub starts: Date,
    /// Last day.
    pub ends: Date,
    /// When it becomes expense.
    pub policy: Policy,
    /// What of unspent money is paid back, and when (MON-12).
    pub refund_clause: String,
    /// Budget.
    pub budget: Budget,
    /// Tranches.
    pub plan: Vec<Planned>,
    /// The allotment it is paid out of: the key of levels B300 to B600 of the control ledger (MON-10).
    pub allotment: Option<Id>,
}

/// An agreement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Agreement {
    /// Id.
    pub id: Id,
    /// `PA-2026-1`.
    pub number: String,
    /// State of [`MACHINE`].
    pub state: String,
    /// As drafted, and as changed since.
    pub terms: Terms,
    /// The budget last agreed between the parties; shifts are measured against it (WB-07).
    pub agreed: Budget,
    /// The last day last agreed; extensions are measured against it (WB-07).
    pub agreed_end: Date,
    /// Who drafted it.
    pub drafted_by: Id,
    /// The approval of the High Representative (SM-09).
    pub approved: Option<Signed>,
    /// Its conditions: tasks that block the signature.
    pub conditions: Vec<Condition>,
    /// Confidentiality terms, by the State and by the fund (S4 §11).
    pub terms_state: Option<Signed>,
    /// … and by the fund.
    pub terms_fund: Option<Signed>,
    /// Legal clearance.
    pub cleared: Option<Signed>,
    /// The beneficiary's signature.
    pub signed_state: Option<Signed>,
    /// The fund's signature: the day of commitment.
    pub signed_fund: Option<Signed>,
    /// What is reserved, and how much of it is spent.
    pub commitment: Option<Commitment>,
    /// The years it covers; the others are contractual, subject to availability (MON-10).
    pub covered: Vec<i16>,
    /// Expense by the year it was recognised in.
    pub spent_in: BTreeMap<i16, Cents>,
    /// Estimated beside it, of reports that have not come; part of what the commitment has spent (DOMAIN 2.3).
    #[serde(default)]
    pub estimated: Cents,
    /// … of it, taken from advances.
    pub from_advances: Cents,
    /// Advances paid back.
    pub advances_back: Cents,
    /// Reported beyond the advances: owed, or paid since.
    pub owed: Cents,
    /// Money paid back.
    pub refunds: Vec<Refund>,
    /// Advances confirmed by who holds them, by year.
    pub confirmations: BTreeMap<i16, Confirmation>,
    /// An amendment that waits (WB-07).
    pub proposed: Option<Amendment>,
    /// Notice of termination.
    pub notice: Option<Notice>,
    /// List of assets, and whether an evaluation follows.
    pub closing: Option<(String, bool)>,
}

/// Who makes the ids of entries.
pub type Ids<'a> = &'a dyn Fn() -> Id;

impl Agreement {
    /// R7 begins an agreement.
    ///
    /// # Errors
    /// Not R7; see [`Agreement::edit`].
    pub fn draft(id: Id, number: String, terms: Terms, actor: &Actor, now: Timestamp) -> Decided<Agreement> {
        let a = Agreement {
            id,
            number,
            state: MACHINE.start.into(),
            agreed: Budget::default(),
            agreed_end: terms.ends,
            terms,
            drafted_by: actor.id,
            approved: None,
            conditions: Vec::new(),
            terms_state: None,
            terms_fund: None,
            cleared: None,
            signed_state: None,
            signed_fund: None,
            commitment: None,
            covered: Vec::new(),
            spent_in: BTreeMap::new(),
            estimated: Cents::ZERO,
            from_advances: Cents::ZERO,
            advances_back: Cents::ZERO,
            owed: Cents::ZERO,
            refunds: Vec::new(),
            confirmations: BTreeMap::new(),
            proposed: None,
            notice: None,
            closing: None,
        };
        let terms = a.terms.clone();
        a.edit(terms, actor, now)
    }

    /// R7 edits the draft. Only what can be no value at all is refused; the rest is looked at when it is submitted.
    ///
    /// # Errors
    /// Not a draft; title missing.
    pub fn edit(&self, terms: Terms, actor: &Actor, _: Timestamp) -> Decided<Agreement> {
        let step = self.step("edit", actor)?;
        if terms.title.trim().is_empty() {
            return Err(Refusal::new("WB-06", "answer-missing").at("title").into());
        }
        Ok(Agreement { state: step.to.into(), agreed: terms.budget.clone(), agreed_end: terms.ends, terms, ..self.clone() })
    }

    /// All that the project document does not keep to (WB-06, MON-08, MON-11, MON-14).
    pub fn gaps(&self, p: &ParameterSet, now: Timestamp) -> Vec<Refusal> {
        let t = &self.terms;
        let mut found = Vec::new();
        let missing = |field: &str| Refusal::new("WB-06", "answer-missing").at(field);
        for (field, text) in [("objective", &t.objective), ("decision", &t.decision), ("refund_clause", &t.refund_clause)] {
            if text.trim().is_empty() {
                found.push(missing(field));
            }
        }
        if t.allotment.is_none() {
            found.push(missing("allotment"));
        }
        if t.beneficiaries.is_empty() {
            found.push(missing("beneficiaries"));
        }
        if t.decided_on > day(now) {
            found.push(Refusal::new("SM-09", "date-in-future").at("decided_on"));
        }
        if t.ends < t.starts {
            found.push(Refusal::new("WB-06", "ends-before-start").at("ends"));
        }
        if t.policy == Policy::Outright && t.partner.is_some() {
            found.push(Refusal::new("MON-14", "outright-to-partner").at("policy"));
        }
        let percents: i64 = t.plan.iter().map(|x| x.percent).sum();
        if t.plan.is_empty() || percents != 100 || t.plan.iter().any(|x| x.percent <= 0) {
            found.push(Refusal::new("MON-11", "tranches-not-whole").at("plan").with("percent", Arg::Int(percents)));
        }
        if !t.plan.is_sorted_by_key(|x| x.report_due) || t.plan.iter().any(|x| x.report_due < t.starts) {
            found.push(Refusal::new("SM-13", "reports-not-in-order").at("plan"));
        }
        found.extend(t.budget.gaps(p, t.starts.year(), t.ends.year()));
        found
    }

    /// R7 sends the project document to the High Representative.
    ///
    /// # Errors
    /// What it does not keep to, all at once.
    pub fn submit(&self, p: &ParameterSet, actor: &Actor, now: Timestamp) -> Decided<Agreement> {
        let step = self.step("submit", actor)?;
        all_clear(self.gaps(p, now))?;
        Ok(Agreement { state: step.to.into(), ..self.clone() })
    }

    /// R10 sends it back with a reason.
    ///
    /// # Errors
    /// Reason missing.
    pub fn send_back(&self, reason: &str, actor: &Actor) -> Decided<Agreement> {
        let step = self.step("send_back", actor)?;
        reasoned("SM-09", reason)?;
        Ok(Agreement { state: step.to.into(), ..self.clone() })
    }

    /// R10 approves (SM-09): what cash covers is pre-committed with its programme support cost (J11). `allotted` stands on B300
    /// of its allotment. The first years that it covers are taken; the later ones stay contractual (MON-10).
    ///
    /// # Errors
    /// Own draft; not even the first year is covered; an outright grant that is not covered whole.
    pub fn approve(
        &self,
        conditions: &[String],
        allotted: Cents,
        p: &ParameterSet,
        actor: &Actor,
        entry: Id,
        now: Timestamp,
    ) -> Decided<(Agreement, Entry)> {
        let step = self.step("approve", actor)?;
        if self.drafted_by == actor.id {
            return Err(Refusal::new("ACT-01", "not-your-own").into());
        }
        all_clear(self.gaps(p, now))?;
        let rate = p.count("psc_rate");
        let mut covered = Vec::new();
        let mut direct = Cents::ZERO;
        for year in self.terms.budget.years() {
            let more = direct + self.terms.budget.year(year);
            if more.with_psc(rate) > allotted {
                break;
            }
            (direct, covered) = (more, [covered, vec![year]].concat());
        }
        let whole = covered.len() == self.terms.budget.0.len();
        if covered.is_empty() || self.terms.policy == Policy::Outright && !whole {
            let needed = if self.terms.policy == Policy::Outright {
                self.terms.budget.total()
            } else {
                self.terms.budget.years().first().map_or(Cents::ZERO, |y| self.terms.budget.year(*y))
            };
            return Err(Refusal::new("MON-10", "available-too-small")
                .with("available", Arg::Usd(allotted))
                .with("needed", Arg::Usd(needed.with_psc(rate)))
                .into());
        }
        let commitment = Commitment::new(direct, rate);
        let next = Agreement {
            state: step.to.into(),
            approved: Some(Signed { by: actor.id, at: now, reference: self.terms.decision.clone() }),
            conditions: conditions.iter().map(|c| Condition { words: c.clone(), met_by: None }).collect(),
            commitment: Some(commitment),
            covered,
            ..self.clone()
        };
        let entry = control::pre_committed(&next.cause(entry, day(now)), commitment.total())?;
        Ok((next, entry))
    }

    /// R7 finds a condition of the approval met (SM-09).
    ///
    /// # Errors
    /// Not R7; no such open condition.
    pub fn meet_condition(&self, at: usize, actor: &Actor) -> Decided<Agreement> {
        if !actor.has(Role::ProjectOfficer) {
            return Err(Refusal::new("SM-09", "not-your-role").into());
        }
        let mut next = self.clone();
        match next.conditions.get_mut(at) {
            Some(c) if c.met_by.is_none() => c.met_by = Some(actor.id),
            _ => return Err(not_now(self)),
        }
        Ok(next)
    }

    /// R3 and R9 agree on the confidentiality terms, in either order, before anything is implemented (S4 §11, WB-05).
    ///
    /// # Errors
    /// Reference missing; this side has agreed.
    pub fn agree_terms(&self, reference: &str, actor: &Actor, now: Timestamp) -> Decided<Agreement> {
        let for_state = self.terms.beneficiaries.iter().any(|s| actor.has_for(Role::Mission, s));
        let (mine, other) = if for_state { (&self.terms_state, &self.terms_fund) } else { (&self.terms_fund, &self.terms_state) };
        let step = self.step(if other.is_some() { "agree_terms_both" } else { "agree_terms" }, actor)?;
        if mine.is_some() {
            return Err(not_now(self));
        }
        let signed = Some(signed("SM-10", reference, actor, now)?);
        let next = Agreement { state: step.to.into(), ..self.clone() };
        Ok(if for_state { Agreement { terms_state: signed, ..next } } else { Agreement { terms_fund: signed, ..next } })
    }

    /// R12 records the legal clearance.
    ///
    /// # Errors
    /// Reference missing.
    pub fn clear(&self, reference: &str, actor: &Actor, now: Timestamp) -> Decided<Agreement> {
        let step = self.step("clear", actor)?;
        Ok(Agreement { state: step.to.into(), cleared: Some(signed("SM-10", reference, actor, now)?), ..self.clone() })
    }

    /// The beneficiary signs, or R7 records its signed copy.
    ///
    /// # Errors
    /// Reference missing.
    pub fn sign_beneficiary(&self, reference: &str, actor: &Actor, now: Timestamp) -> Decided<Agreement> {
        let step = self.step("sign_beneficiary", actor)?;
        Ok(Agreement { state: step.to.into(), signed_state: Some(signed("SM-10", reference, actor, now)?), ..self.clone() })
    }

    /// R9 or R10 signs for the fund: the commitment (J12) in the same transaction; an outright grant is expense at once (J14b,
    /// J15).
    ///
    /// # Errors
    /// Conditions open; who cleared it; reference missing.
    pub fn sign_fund(&self, reference: &str, actor: &Actor, ids: Ids<'_>, now: Timestamp) -> Decided<(Agreement, Vec<Entry>)> {
        let step = self.step("sign_un", actor)?;
        let open = self.conditions.iter().filter(|c| c.met_by.is_none()).count();
        if open > 0 {
            return Err(Refusal::new("SM-09", "conditions-open").with("count", Arg::Int(open as i64)).into());
        }
        if [&self.cleared, &self.signed_state].into_iter().flatten().any(|s| s.by == actor.id) {
            return Err(Refusal::new("ACT-01", "not-your-own").into());
        }
        let mut next = Agreement { state: step.to.into(), signed_fund: Some(signed("SM-10", reference, actor, now)?), ..self.clone() };
        let commitment = self.committed()?;
        let today = day(now);
        let mut entries = vec![control::committed(&self.cause(ids(), today), commitment.total())?];
        if self.terms.policy == Policy::Outright {
            let usd = commitment.direct;
            let (spent, psc) = commitment.spend(usd)?;
            entries.push(grant::outright(&self.cause(ids(), today), usd)?);
            entries.extend(running::programme_support(&self.cause(ids(), today), psc));
            next.commitment = Some(spent);
            next.spent_in.insert(today.year(), usd);
            next.owed = usd;
        }
        Ok((next, entries))
    }

    /// R7 lets it begin on its first day.
    ///
    /// # Errors
    /// Before it.
    pub fn begin(&self, actor: &Actor, now: Timestamp) -> Decided<Agreement> {
        let step = self.step("begin", actor)?;
        if day(now) < self.terms.starts {
            return Err(Refusal::new("SM-10", "not-begun").with("date", Arg::Date(self.terms.starts)).into());
        }
        Ok(Agreement { state: step.to.into(), ..self.clone() })
    }

    /// R9 cancels before signature; what was pre-committed goes back (J11).
    ///
    /// # Errors
    /// Reason missing; signed.
    pub fn cancel(&self, reason: &str, actor: &Actor, entry: Id, now: Timestamp) -> Decided<(Agreement, Option<Entry>)> {
        let step = self.step("cancel", actor)?;
        reasoned("WB-07", reason)?;
        let entry = match self.commitment {
            Some(c) => Some(control::pre_commitment_returned(&self.cause(entry, day(now)), c.total())?),
            None => None,
        };
        Ok((Agreement { state: step.to.into(), commitment: None, covered: Vec::new(), ..self.clone() }, entry))
    }

    /// What its entries say of themselves (MON-09). Of several beneficiaries the lead government stands for the others.
    pub fn about(&self) -> About {
        About {
            call: self.terms.allotment,
            window: Some(Window::B),
            activity: Some(self.id),
            partner: self.terms.partner,
            state: self.terms.beneficiaries.first().cloned(),
            contribution: None,
        }
    }

    /// The cause of an entry about it.
    fn cause(&self, entry: Id, on: Date) -> Cause {
        Cause::new(entry, on, self.id).about(self.about())
    }

    fn committed(&self) -> Decided<Commitment> {
        self.commitment.ok_or_else(|| not_now(self))
    }

    /// The step, when this person may take it. State roles count for its beneficiaries.
    fn step(&self, event: &str, actor: &Actor) -> Decided<&'static Transition> {
        Ok(MACHINE.step(&self.state, event, actor, self.state_of(actor))?)
    }

    /// The beneficiary for which this person speaks; the lead government for everybody else.
    pub fn state_of(&self, actor: &Actor) -> Option<&str> {
        let mine = self.terms.beneficiaries.iter().find(|s| actor.has_for(Role::Mission, s));
        mine.or(self.terms.beneficiaries.first()).map(String::as_str)
    }
}

fn not_now(a: &Agreement) -> crate::refusal::Refusals {
    Refusal::new("SM-10", "step-not-allowed").with("state", Arg::Msg(MACHINE.state_key(&a.state))).into()
}

fn reasoned(rule: &'static str, reason: &str) -> Decided<()> {
    if reason.trim().is_empty() { Err(Refusal::new(rule, "reason-missing").at("reason").into()) } else { Ok(()) }
}

fn signed(rule: &'static str, reference: &str, actor: &Actor, now: Timestamp) -> Decided<Signed> {
    if reference.trim().is_empty() {
        return Err(Refusal::new(rule, "reference-missing").at("reference").into());
    }
    Ok(Signed { by: actor.id, at: now, reference: reference.trim().to_owned() })
}

#[cfg(test)]
mod tests;
