//! The workspace: what waits for a person, by role.

use crate::{Failure, Office};
use bursar_domain::allotment::Allotment;
use bursar_domain::bank::{BankEvent, Line};
use bursar_domain::call::Call;
use bursar_domain::contribution::{Contribution, HeldReceipt};
use bursar_domain::correction::Correction;
use bursar_domain::disbursement::Disbursement;
use bursar_domain::fund::{Fund, OFFICERS};
use bursar_domain::mail::Mail;
use bursar_domain::mission::Mission;
use bursar_domain::nomination::Nomination;
use bursar_domain::parameters::ParameterSet;
use bursar_domain::payee::Payee;
use bursar_domain::payment_file::PaymentFile;
use bursar_domain::period::Period;
use bursar_domain::review::Review;
use bursar_domain::round::Round;
use bursar_domain::{Actor, Id, Role};
use bursar_store::{Find, Order, Record, Value};
use std::collections::BTreeMap;

/// Something that waits.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Waiting {
    /// Message key `task-…`.
    pub key: &'static str,
    /// Where, without language prefix.
    pub href: String,
    /// How many.
    pub count: i64,
    /// The call it belongs to.
    pub call: Option<String>,
}

impl Office {
    /// The tasks of this person, in the order of the journey.
    ///
    /// # Errors
    /// The store failed.
    pub fn tasks(&self, actor: &Actor) -> Result<Vec<Waiting>, Failure> {
        let mut found = Vec::new();
        let mut waits = |key: &'static str, href: String, count: i64, call: Option<&Call>| {
            if count > 0 {
                found.push(Waiting { key, href, count, call: call.map(|c| c.number.clone()) });
            }
        };
        let count = |f: Find| -> Result<i64, Failure> { Ok(self.store.read(|r| r.count(&f))?) };
        let has = |r: Role| actor.has(r);
        let fund: Fund = self.fund()?.value;

        if has(Role::FundManager) {
            match fund.state.as_str() {
                "designed" => waits("task-publish-threshold", "/office/fund".into(), 1, None),
                "threshold_published" => waits("task-open-fundraising", "/office/fund".into(), 1, None),
                "fundraising" if OFFICERS.iter().any(|r| !fund.officers.contains_key(r.code())) => {
                    waits("task-name-officers", "/office/fund".into(), 1, None)
                }
                "fundraising" => waits("task-activate", "/office/fund".into(), 1, None),
                _ => {}
            }
            waits(
                "task-screen-donors",
                "/office/contributions?state=screening".into(),
                count(Find::of(Contribution::KIND).eq("state", "screening"))?,
                None,
            );
            waits(
                "task-resolve-earmarks",
                "/office/contributions?blocked=1".into(),
                count(Find::of(Contribution::KIND).eq("blocked", 1))?,
                None,
            );
            waits(
                "task-sign-agreements",
                "/office/contributions?state=pledged".into(),
                count(Find::of(Contribution::KIND).eq("state", "pledged"))?,
                None,
            );
        }
        if has(Role::FundManager) {
            let proposed = count(Find::of(Allotment::KIND).eq("state", "proposed"))?;
            waits("task-decide-allotments", "/office/budget".into(), proposed, None);
            waits("task-forecast", "/office/forecast".into(), i64::from(self.cash_forecast()?.alert().is_some()), None);
        }
        if has(Role::Certifying) {
            let proposed = count(Find::of(Correction::KIND).eq("state", "proposed"))?;
            waits("task-decide-corrections", "/office/corrections".into(), proposed, None);
            let asked = count(Find::of(Period::KIND).eq("state", "reopening"))?;
            waits("task-answer-reopening", "/office/periods".into(), asked, None);
        }
        if has(Role::HighRepresentative) {
            waits("task-decide-parameters", "/parameters".into(), count(Find::of(ParameterSet::KIND).eq("state", "proposed"))?, None);
        }
        if has(Role::FinanceAssistant) {
            waits(
                "task-record-pledges",
                "/office/contributions?state=offered&state=cleared".into(),
                count(Find::of(Contribution::KIND).any("state", ["offered", "cleared"]).eq("blocked", 0))?,
                None,
            );
            waits(
                "task-record-receipts",
                "/office/contributions?state=agreed&state=part_received".into(),
                count(Find::of(Contribution::KIND).any("state", ["agreed", "part_received"]).eq("waiting", 0))?,
                None,
            );
        }
        for (key, href, waiting) in self.bank_tasks(actor)? {
            waits(key, href.into(), waiting, None);
        }
        if has(Role::Certifying) {
            waits(
                "task-check-receipts",
                "/office/contributions?waiting=1".into(),
                count(Find::of(Contribution::KIND).eq("waiting", 1))?,
                None,
            );
        }
        if actor.has_any(&[Role::ProjectOfficer, Role::FundManager]) && fund.state == "active" {
            waits("task-finish-call", "/office/calls".into(), count(Find::of(Call::KIND).eq("state", "draft"))?, None);
            if count(Find::of(Call::KIND))? == 0 {
                waits("task-draft-call", "/office/calls".into(), 1, None);
            }
        }

        let state_people = [Role::Mission, Role::Drafter];
        let calls = self.find::<Call>(
            &Find::of(Call::KIND).any("state", ["open", "closed", "in_review", "decided", "published"]).order("opens_at", Order::Asc),
        )?;
        for call in calls.iter().map(|c| &c.value) {
            let of_call = || Find::of(Nomination::KIND).eq("call_id", call.id);
            let list = |state: &str| format!("/office/nominations?call={}&state={state}", call.id);
            let mine = actor.states_as(&state_people);
            if !mine.is_empty() {
                if call.is_open(self.now()) && count(of_call().any("iso", mine.clone()).not("state", "withdrawn"))? == 0 {
                    waits("task-nominate", format!("/calls/{}", call.number), 1, Some(call));
                }
                let drafts = || of_call().any("iso", mine.clone()).eq("state", "draft");
                waits(
                    "task-finish-drafts",
                    list("draft"),
                    count(if call.is_open(self.now()) { drafts() } else { drafts().not("stands_for", Value::Null) })?,
                    Some(call),
                );
                waits("task-correct", list("returned"), count(of_call().any("iso", mine.clone()).eq("state", "returned"))?, Some(call));
            }
            let accepting = actor.states_as(&[Role::Mission, Role::Nominee]);
            if !accepting.is_empty() {
                let approved = self.find::<Nomination>(&of_call().any("iso", accepting).eq("state", "approved"))?;
                let mut open = 0;
                for n in approved.iter().map(|n| &n.value) {
                    let as_mission = n.accepted_by_mission.is_none() && actor.has_for(Role::Mission, &n.state_iso);
                    let as_nominee =
                        n.accepted_by_nominee.is_none() && actor.has_for(Role::Nominee, &n.state_iso) && self.is_nominee(actor, n)?;
                    open += i64::from(as_mission || as_nominee);
                }
                waits("task-accept", list("approved"), open, Some(call));
            }
            if has(Role::ProjectOfficer) {
                if call.state != "open" {
                    waits("task-screen", list("endorsed"), count(of_call().eq("state", "endorsed"))?, Some(call));
                }
                waits("task-assign", format!("/office/calls/{}/reviews", call.number), self.files_wanting_reviewers(call)?, Some(call));
            }
            if actor.has_any(&[Role::ProjectOfficer, Role::FundManager, Role::HighRepresentative]) {
                let rounds = self.find::<Round>(&Find::of(Round::KIND).eq("call_id", call.id).order("assembled_at", Order::Desc))?;
                let latest = rounds.first().map(|r| &r.value);
                let state = latest.map_or("", |r| r.state.as_str());
                let page = format!("/office/calls/{}/round", call.number);
                if has(Role::ProjectOfficer) {
                    let ready = call.state == "in_review" && matches!(state, "" | "returned" | "refused") && self.ready_for_round(call)?;
                    waits("task-assemble", page.clone(), i64::from(ready), Some(call));
                    waits("task-run", page.clone(), i64::from(state == "assembled"), Some(call));
                    waits("task-conditions", page.clone(), latest.map_or(0, |r| r.open_conditions() as i64), Some(call));
                }
                if has(Role::FundManager) {
                    waits("task-send-round", page.clone(), i64::from(state == "run"), Some(call));
                    waits("task-publish-round", page.clone(), i64::from(state == "approved"), Some(call));
                    if matches!(state, "approved" | "published") {
                        waits("task-promote", page.clone(), self.vacancies(call.id)?, Some(call));
                        let named = of_call().eq("state", "eligible").not("stands_for", Value::Null);
                        waits("task-substitutes", list("eligible"), count(named)?, Some(call));
                    }
                }
                if has(Role::HighRepresentative) {
                    waits("task-approve", page, i64::from(state == "sent"), Some(call));
                }
            }
        }
        if has(Role::Reviewer) {
            let mine = Find::of(Review::KIND).eq("reviewer_id", actor.id).any("state", ["assigned", "accepted"]);
            waits("task-review", "/office/reviews".into(), count(mine)?, None);
        }
        found.extend(self.draw_tasks(actor)?);
        found.extend(self.payment_tasks(actor)?);
        found.extend(self.grant_tasks(actor)?);
        found.extend(self.catalogue_tasks(actor)?);
        found.extend(self.campaign_tasks(actor)?);
        found.extend(self.need_tasks(actor)?);
        found.extend(self.match_tasks(actor)?);
        if has(Role::Administrator) {
            let failed = count(Find::of(Mail::KIND).eq("state", "failed"))?;
            if failed > 0 {
                found.push(Waiting { key: "task-failed-mail", href: "/office/mail?state=failed".into(), count: failed, call: None });
            }
        }
        Ok(found)
    }

    /// What waits in payments and missions (SM-11, SM-12).
    fn payment_tasks(&self, actor: &Actor) -> Result<Vec<Waiting>, Failure> {
        let paid = |state: &str| Find::of(Disbursement::KIND).eq("state", state);
        let missions = || Find::of(Mission::KIND);
        let list = |state: &str| format!("/office/disbursements?state={state}");
        let bought = || missions().eq("state", "visa_granted").eq("waits_ticket", 0);
        let over = || missions().any("state", ["returned", "reported"]);
        let owed = || missions().gt("refund_open", 0).eq("waits_refund", 0);
        let files = Find::of(PaymentFile::KIND).eq("state", "drafted");
        let details = Find::of(Payee::KIND).any("state", ["proposed", "changing"]);
        let of_missions = |query: &str| format!("/office/missions?{query}");
        let rows: [(Role, &'static str, String, Find); 13] = [
            (Role::Certifying, "task-confirm-details", "/office/payees".into(), details),
            (Role::ProjectOfficer, "task-verify-payments", list("requested"), paid("requested")),
            (Role::Certifying, "task-certify-payments", list("verified"), paid("verified")),
            (Role::Approving, "task-approve-payments", list("certified"), paid("certified")),
            (Role::BankSignatory, "task-collect-payments", "/office/payments".into(), paid("approved")),
            (Role::BankSignatory, "task-hand-over", "/office/payments".into(), files),
            (Role::Certifying, "task-unconfirmed", list("sent"), paid("sent")),
            (Role::ProjectOfficer, "task-missions-visa", of_missions("state=visa_applied"), missions().eq("state", "visa_applied")),
            (Role::FinanceAssistant, "task-record-tickets", of_missions("state=visa_granted"), bought()),
            (Role::Certifying, "task-confirm-tickets", of_missions("waits=ticket"), missions().eq("waits_ticket", 1)),
            (Role::FinanceAssistant, "task-settle-missions", of_missions("state=returned&state=reported"), over()),
            (Role::FinanceAssistant, "task-travel-refunds", of_missions("state=settled&state=withdrawn_late&state=no_show"), owed()),
            (Role::Certifying, "task-check-travel-refunds", of_missions("waits=refund"), missions().eq("waits_refund", 1)),
        ];
        self.waiting(actor, rows)
    }

    /// What of these rows waits for this person: for whom, what it is called, where it is, how many there are. What is none is left out.
    pub(crate) fn waiting(
        &self,
        actor: &Actor,
        rows: impl IntoIterator<Item = (Role, &'static str, String, Find)>,
    ) -> Result<Vec<Waiting>, Failure> {
        let mut found = Vec::new();
        for (_, key, href, find) in rows.into_iter().filter(|(role, ..)| actor.has(*role)) {
            let count = self.read(|r| r.count(&find))?;
            if count > 0 {
                found.push(Waiting { key, href, count, call: None });
            }
        }
        Ok(found)
    }

    fn files_wanting_reviewers(&self, call: &Call) -> Result<i64, Failure> {
        let files = self
            .find::<Nomination>(&Find::of(Nomination::KIND).eq("call_id", call.id).eq("state", "eligible").eq("stands_for", Value::Null))?;
        if files.is_empty() {
            return Ok(0);
        }
        let mut of: BTreeMap<Id, Vec<Review>> = BTreeMap::new();
        for r in self.find::<Review>(&Find::of(Review::KIND).eq("call_id", call.id))? {
            of.entry(r.value.nomination).or_default().push(r.value);
        }
        let wants = self.wants_reviewer()?;
        let wanting = files.iter().filter(|n| wants(of.get(&n.value.id).map_or(&[], Vec::as_slice))).count() as i64;
        Ok(wanting)
    }

    /// What of contributions and the bank waits for this person, beside the steps of the journey.
    fn bank_tasks(&self, actor: &Actor) -> Result<Vec<(&'static str, &'static str, i64)>, Failure> {
        let has = |r: Role| actor.has(r);
        if !actor.has_any(&[Role::FinanceAssistant, Role::FundManager, Role::Certifying]) {
            return Ok(Vec::new());
        }
        let of = |state: &'static str, kind| Find::of(kind).eq("state", state);
        self.read(|r| {
            let mut found = Vec::new();
            let mut count = |key, href, find: Find| -> Result<(), bursar_store::StoreError> {
                found.push((key, href, r.count(&find)?));
                Ok(())
            };
            if has(Role::FinanceAssistant) {
                count("task-match-lines", "/office/bank/lines?state=unmatched", of("unmatched", Line::KIND))?;
                count("task-remind-donors", "/office/contributions?state=overdue", of("overdue", Contribution::KIND))?;
            }
            if has(Role::FundManager) {
                count("task-sign-held", "/office/held?state=held", of("held", HeldReceipt::KIND))?;
            }
            if has(Role::Certifying) {
                count("task-check-held", "/office/held?state=recorded", of("recorded", HeldReceipt::KIND))?;
                count("task-check-bank", "/office/bank/events?state=recorded", of("recorded", BankEvent::KIND))?;
                count("task-agree-donors", "/office/contributions?deciding=1", Find::of(Contribution::KIND).eq("deciding", 1))?;
            }
            Ok(found)
        })
    }
}
