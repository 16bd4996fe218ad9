//! Agreements on activities of window B, up to their signature and through their changes (SM-10, WB-06, WB-07).

use crate::act::{Act, Draft, Outcome};
use crate::{Failure, Office};
use bursar_domain::agreement::{Agreement, Amendment, Shift, Terms};
use bursar_domain::allotment::{Allotment, Use};
use bursar_domain::disbursement::Disbursement;
use bursar_domain::ledger::Account;
use bursar_domain::partner::Partner;
use bursar_domain::project_report::Report;
use bursar_domain::{Actor, Cents, Id, Refusal, Role, time::day};
use bursar_store::{Find, Order, Record, Stored};
use jiff::civil::Date;

const R7: &[Role] = &[Role::ProjectOfficer];
const R9: &[Role] = &[Role::FundManager];
const R10: &[Role] = &[Role::HighRepresentative];
const R12: &[Role] = &[Role::Certifying];

/// Who reads every agreement: staff, those who pay, auditors. Others read their own ([`Agreement::concerns`]).
pub const READERS: &[Role] = &[
    Role::ProjectOfficer,
    Role::FinanceAssistant,
    Role::FundManager,
    Role::HighRepresentative,
    Role::Certifying,
    Role::Approving,
    Role::BankSignatory,
    Role::InternalAuditor,
    Role::ExternalAuditor,
];

/// Steps of an agreement that take a reference or a reason and nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Say {
    /// R7 submits.
    Submit,
    /// R10 sends back.
    SendBack,
    /// R3, R9: confidentiality terms.
    Terms,
    /// R12: legal clearance.
    Clear,
    /// R3, R7: the beneficiary's signature.
    SignBeneficiary,
    /// R7: it begins.
    Begin,
    /// R9.
    Suspend,
    /// R9.
    Resume,
    /// The reply to a notice.
    Reply,
    /// R10 refuses an amendment.
    RefuseAmendment,
}

impl Say {
    const ALL: [Say; 10] = [
        Say::Submit,
        Say::SendBack,
        Say::Terms,
        Say::Clear,
        Say::SignBeneficiary,
        Say::Begin,
        Say::Suspend,
        Say::Resume,
        Say::Reply,
        Say::RefuseAmendment,
    ];
    /// The step with this event of the machine.
    pub fn from_code(code: &str) -> Option<Say> {
        Say::ALL.into_iter().find(|s| s.code() == code)
    }
    /// Event of the machine.
    pub fn code(self) -> &'static str {
        match self {
            Say::Submit => "submit",
            Say::SendBack => "send_back",
            Say::Terms => "agree_terms",
            Say::Clear => "clear",
            Say::SignBeneficiary => "sign_beneficiary",
            Say::Begin => "begin",
            Say::Suspend => "suspend",
            Say::Resume => "resume",
            Say::Reply => "reply",
            Say::RefuseAmendment => "refuse_amendment",
        }
    }
    fn action(self) -> (&'static str, &'static [Role]) {
        const STATE: &[Role] = &[Role::Mission, Role::FundManager];
        const SIGNS: &[Role] = &[Role::Mission, Role::ProjectOfficer];
        const REPLIES: &[Role] = &[Role::Mission, Role::Partner, Role::ProjectOfficer];
        match self {
            Say::Submit => ("agreement.submit", R7),
            Say::SendBack => ("agreement.send_back", R10),
            Say::Terms => ("agreement.agree_terms", STATE),
            Say::Clear => ("agreement.clear", R12),
            Say::SignBeneficiary => ("agreement.sign_beneficiary", SIGNS),
            Say::Begin => ("agreement.begin", R7),
            Say::Suspend => ("agreement.suspend", R9),
            Say::Resume => ("agreement.resume", R9),
            Say::Reply => ("agreement.reply", REPLIES),
            Say::RefuseAmendment => ("agreement.refuse_amendment", R10),
        }
    }
}

impl Office {
    /// The agreements this person may read, latest first.
    ///
    /// # Errors
    /// The store failed.
    pub fn agreements(&self, actor: &Actor, state: &[&str]) -> Result<Vec<Stored<Agreement>>, Failure> {
        let mut find = Find::of(Agreement::KIND).order("number", Order::Desc);
        if !state.is_empty() {
            find = find.any("state", state.iter().copied());
        }
        let all = self.find::<Agreement>(&find)?;
        if actor.has_any(READERS) {
            return Ok(all);
        }
        let partners = self.partners_of(actor)?;
        let mine = |a: &Agreement| {
            let people: &[Id] = if a.terms.partner.is_some_and(|p| partners.contains(&p)) { &[actor.id] } else { &[] };
            a.state != "drafting" && a.concerns(actor, people)
        };
        Ok(all.into_iter().filter(|a| mine(&a.value)).collect())
    }

    /// Whether this person may read an agreement: staff all, missions those of their State, partners' people their own.
    ///
    /// # Errors
    /// The store failed.
    pub fn may_see_agreement(&self, actor: &Actor, a: &Agreement) -> Result<bool, Failure> {
        if actor.has_any(READERS) {
            return Ok(true);
        }
        let people = match a.terms.partner.filter(|_| actor.has(Role::Partner)) {
            Some(id) => self.fetch::<Partner>(id)?.value.people,
            None => Vec::new(),
        };
        Ok(a.state != "drafting" && a.concerns(actor, &people))
    }

    /// R7 drafts an agreement.
    ///
    /// # Errors
    /// See [`Agreement::draft`]; a partner or State that is not on record.
    pub fn draft_agreement(&self, act: &Act, terms: &Terms) -> Outcome {
        self.perform(act, |now| {
            self.terms_stand(terms)?;
            let count = self.store.read(|r| r.count(&Find::of(Agreement::KIND)))?;
            let number = format!("PA-{}-{}", day(now).year(), count + 1);
            let a = Agreement::draft(act.commit, number, terms.clone(), &act.actor, now)?;
            Ok(Draft::of::<Agreement>("agreement.draft", R7, a.id).create(&a).under(self.parameters()?.number))
        })
    }

    /// R7 edits the draft.
    ///
    /// # Errors
    /// See [`Agreement::edit`].
    pub fn edit_agreement(&self, act: &Act, id: Id, seen: Option<i64>, terms: &Terms) -> Outcome {
        self.perform(act, |now| {
            self.terms_stand(terms)?;
            let a = self.fetch_as_seen::<Agreement>(id, seen)?;
            let next = a.value.edit(terms.clone(), &act.actor, now)?;
            Ok(Draft::of::<Agreement>("agreement.edit", R7, id).change(&a, &next))
        })
    }

    fn terms_stand(&self, terms: &Terms) -> Result<(), Failure> {
        if let Some(partner) = terms.partner {
            self.fetch::<Partner>(partner)?.value.open()?;
        }
        if let Some(allotment) = terms.allotment {
            self.allotment_for(allotment, Use::Activities)?;
        }
        let reference = self.reference();
        match terms.beneficiaries.iter().find(|s| reference.states.get(s).is_none()) {
            Some(_) => Err(Refusal::new("WB-01", "state-unknown").at("beneficiaries").into()),
            None => Ok(()),
        }
    }

    /// A step that takes a reference or a reason.
    ///
    /// # Errors
    /// See the step of [`Agreement`].
    pub fn say_agreement(&self, act: &Act, id: Id, seen: Option<i64>, what: Say, words: &str) -> Outcome {
        self.perform(act, |now| {
            let a = self.fetch_as_seen::<Agreement>(id, seen)?;
            let (v, actor, p) = (&a.value, &act.actor, self.parameters()?);
            self.concerned(actor, v, what)?;
            let next = match what {
                Say::Submit => {
                    self.partner_cleared(v.terms.partner)?;
                    v.submit(&p, actor, now)?
                }
                Say::SendBack => v.send_back(words, actor)?,
                Say::Terms => v.agree_terms(words, actor, now)?,
                Say::Clear => v.clear(words, actor, now)?,
                Say::SignBeneficiary => v.sign_beneficiary(words, actor, now)?,
                Say::Begin => v.begin(actor, now)?,
                Say::Suspend => v.suspend(true, words, actor)?,
                Say::Resume => v.suspend(false, words, actor)?,
                Say::Reply => v.reply(words, actor)?,
                Say::RefuseAmendment => v.refuse_amendment(words, actor)?,
            };
            let (action, who) = what.action();
            Ok(Draft::of::<Agreement>(action, who, id).change(&a, &next).reason(words).under(p.number))
        })
    }

    /// Partners' people reply for their own agreement only.
    fn concerned(&self, actor: &Actor, a: &Agreement, what: Say) -> Result<(), Failure> {
        if what != Say::Reply || self.may_see_agreement(actor, a)? { Ok(()) } else { Err(Failure::NotFound) }
    }

    /// An open allotment for this use, as chosen in a form (MON-10).
    pub(crate) fn allotment_for(&self, id: Id, use_: Use) -> Result<(), Failure> {
        let found = self.read(|r| r.get::<Allotment>(id))?.filter(|a| a.value.use_ == use_ && a.value.state == "open");
        found.map(|_| ()).ok_or_else(|| Refusal::new("MON-10", "choose-one").at("allotment").into())
    }

    fn partner_cleared(&self, partner: Option<Id>) -> Result<(), Failure> {
        match partner {
            Some(id) => Ok(self.fetch::<Partner>(id)?.value.cleared()?),
            None => Ok(()),
        }
    }

    /// What stands on B300 under a key of the control ledger.
    ///
    /// # Errors
    /// The store failed.
    pub fn allotted(&self, key: Id) -> Result<Cents, Failure> {
        Ok(-self.read(|r| r.balance(Account::Allotted, Some(key)))?)
    }

    /// R10 approves (SM-09; J11 for what cash covers).
    ///
    /// # Errors
    /// See [`Agreement::approve`]; fund throttled (SM-02); partner not cleared.
    pub fn approve_agreement(&self, act: &Act, id: Id, seen: Option<i64>, conditions: &[String]) -> Outcome {
        self.perform(act, |now| {
            let a = self.fetch_as_seen::<Agreement>(id, seen)?;
            let p = self.parameters()?;
            self.partner_cleared(a.value.terms.partner)?;
            let allotted = a.value.terms.allotment.map_or(Ok(Cents::ZERO), |key| self.allotted(key))?;
            let (next, entry) = a.value.approve(conditions, allotted, &p, &act.actor, self.new_id(), now)?;
            Ok(Draft::of::<Agreement>("agreement.approve", R10, id).change(&a, &next).entries([entry]).under(p.number))
        })
    }

    /// R7 finds a condition met (SM-09).
    ///
    /// # Errors
    /// See [`Agreement::meet_condition`].
    pub fn meet_agreement_condition(&self, act: &Act, id: Id, seen: Option<i64>, at: usize) -> Outcome {
        self.perform(act, |_| {
            let a = self.fetch_as_seen::<Agreement>(id, seen)?;
            let next = a.value.meet_condition(at, &act.actor)?;
            Ok(Draft::of::<Agreement>("agreement.meet_condition", R7, id).change(&a, &next))
        })
    }

    /// R9 or R10 signs for the fund: J12 (and J14b, J15) in the same transaction, and the reports fall due (SM-13).
    ///
    /// # Errors
    /// See [`Agreement::sign_fund`]; fund throttled (SM-02); partner not cleared.
    pub fn sign_agreement_for_fund(&self, act: &Act, id: Id, seen: Option<i64>, reference: &str) -> Outcome {
        self.perform(act, |now| {
            let a = self.fetch_as_seen::<Agreement>(id, seen)?;
            self.partner_cleared(a.value.terms.partner)?;
            let (next, entries) = a.value.sign_fund(reference, &act.actor, &|| self.new_id(), now)?;
            const WHO: &[Role] = &[Role::FundManager, Role::HighRepresentative];
            let mut draft = Draft::of::<Agreement>("agreement.sign_un", WHO, id).change(&a, &next).entries(entries).reason(reference);
            for report in Report::plan(&next, || self.new_id()) {
                draft = draft.create(&report);
            }
            Ok(draft)
        })
    }

    /// R9 cancels before signature (J11 back).
    ///
    /// # Errors
    /// See [`Agreement::cancel`].
    pub fn cancel_agreement(&self, act: &Act, id: Id, seen: Option<i64>, reason: &str) -> Outcome {
        self.perform(act, |now| {
            let a = self.fetch_as_seen::<Agreement>(id, seen)?;
            let (next, entry) = a.value.cancel(reason, &act.actor, self.new_id(), now)?;
            Ok(Draft::of::<Agreement>("agreement.cancel", R9, id).change(&a, &next).entries(entry).reason(reason))
        })
    }

    /// R7 shifts between lines (WB-07).
    ///
    /// # Errors
    /// See [`Agreement::shift`].
    pub fn shift_agreement(&self, act: &Act, id: Id, seen: Option<i64>, shift: &Shift, reason: &str) -> Outcome {
        self.perform(act, |_| {
            let a = self.fetch_as_seen::<Agreement>(id, seen)?;
            let p = self.parameters()?;
            let next = a.value.shift(shift, &p, &act.actor)?;
            Ok(Draft::of::<Agreement>("agreement.shift", R7, id).change(&a, &next).reason(reason).under(p.number))
        })
    }

    /// R9 extends at no cost (WB-07): the last report falls due later.
    ///
    /// # Errors
    /// See [`Agreement::extend`].
    pub fn extend_agreement(&self, act: &Act, id: Id, seen: Option<i64>, ends: Date, reason: &str) -> Outcome {
        self.perform(act, |_| {
            let a = self.fetch_as_seen::<Agreement>(id, seen)?;
            let next = a.value.extend(ends, reason, &act.actor)?;
            let draft = Draft::of::<Agreement>("agreement.extend", R9, id).change(&a, &next).reason(reason);
            self.last_report_due(draft, &next)
        })
    }

    /// The last report is due when the plan says, if it is still to come.
    fn last_report_due(&self, draft: Draft, a: &Agreement) -> Result<Draft, Failure> {
        let last = self.reports_of(a.id)?.into_iter().find(|r| r.value.last && r.value.state == "due");
        let due = a.terms.plan.last().map(|p| p.report_due);
        Ok(match (last, due) {
            (Some(report), Some(due)) if report.value.due != due => draft.change(&report, &Report { due, ..report.value.clone() }),
            _ => draft,
        })
    }

    /// R7 proposes an amendment (WB-07).
    ///
    /// # Errors
    /// See [`Agreement::propose_amendment`].
    pub fn propose_amendment(&self, act: &Act, id: Id, seen: Option<i64>, new: &Amendment) -> Outcome {
        self.perform(act, |now| {
            let a = self.fetch_as_seen::<Agreement>(id, seen)?;
            let p = self.parameters()?;
            self.partner_cleared(new.partner)?;
            let next = a.value.propose_amendment(Amendment { at: now, ..new.clone() }, &p, &act.actor)?;
            let draft = Draft::of::<Agreement>("agreement.propose_amendment", R7, id).change(&a, &next);
            Ok(draft.reason(&new.reason).under(p.number))
        })
    }

    /// R10 approves the amendment (J11 and J12, or J17).
    ///
    /// # Errors
    /// See [`Agreement::amend`]; not enough allotted (MON-10).
    pub fn amend_agreement(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |now| {
            let a = self.fetch_as_seen::<Agreement>(id, seen)?;
            let (pay, paid) = self.paid_under(id)?;
            let (next, entries) = a.value.amend(&pay, &act.actor, &|| self.new_id(), now)?;
            let draft = Draft::of::<Agreement>("agreement.amend", R10, id).change(&a, &next).entries(entries);
            self.last_report_due(expecting(draft, &paid), &next)
        })
    }

    /// R9 gives notice of termination.
    ///
    /// # Errors
    /// See [`Agreement::notify`].
    pub fn notify_agreement(&self, act: &Act, id: Id, seen: Option<i64>, reasons: &str, reply_by: Date) -> Outcome {
        self.perform(act, |now| {
            let a = self.fetch_as_seen::<Agreement>(id, seen)?;
            let next = a.value.notify(reasons, reply_by, &act.actor, now)?;
            Ok(Draft::of::<Agreement>("agreement.notify", R9, id).change(&a, &next).reason(reasons))
        })
    }

    /// R10 terminates: of the reports still due, the last one is, in 30 days.
    ///
    /// # Errors
    /// See [`Agreement::terminate`].
    pub fn terminate_agreement(&self, act: &Act, id: Id, seen: Option<i64>, reason: &str) -> Outcome {
        self.perform(act, |now| {
            let a = self.fetch_as_seen::<Agreement>(id, seen)?;
            let next = a.value.terminate(reason, &act.actor, now)?;
            let mut draft = Draft::of::<Agreement>("agreement.terminate", R10, id).change(&a, &next).reason(reason);
            for report in self.reports_of(id)? {
                if let Some(after) = report.value.after_termination(day(now)) {
                    draft = draft.change(&report, &after);
                }
            }
            Ok(draft)
        })
    }

    /// R7 closes the operations.
    ///
    /// # Errors
    /// See [`Agreement::close_operations`].
    pub fn close_operations(&self, act: &Act, id: Id, seen: Option<i64>, assets: &str, evaluation: bool) -> Outcome {
        self.perform(act, |_| {
            let a = self.fetch_as_seen::<Agreement>(id, seen)?;
            let reports: Vec<Report> = self.reports_of(id)?.into_iter().map(|r| r.value).collect();
            let next = a.value.close_operations(assets, evaluation, &reports, &act.actor)?;
            Ok(Draft::of::<Agreement>("agreement.close_operations", R7, id).change(&a, &next))
        })
    }
}

/// The decision rests on these disbursements being as read.
pub(crate) fn expecting(draft: Draft, paid: &[Stored<Disbursement>]) -> Draft {
    paid.iter().fold(draft, Draft::expects)
}
