//! What waits for whom in grants and orders (SM-10, SM-13).

use crate::tasks::Waiting;
use crate::{Failure, Office};
use bursar_domain::agreement::Agreement;
use bursar_domain::order::Order;
use bursar_domain::partner::Partner;
use bursar_domain::project_report::Report;
use bursar_domain::{Actor, Role, time::day};
use bursar_store::{Find, Record};

impl Office {
    /// Tasks of grants and orders, in the order of the journey.
    ///
    /// # Errors
    /// The store failed.
    pub(crate) fn grant_tasks(&self, actor: &Actor) -> Result<Vec<Waiting>, Failure> {
        let count = |f: Find| -> Result<i64, Failure> { Ok(self.store.read(|r| r.count(&f))?) };
        let agreements = |state: &str| Find::of(Agreement::KIND).eq("state", state);
        let reports = |states: &[&str]| Find::of(Report::KIND).any("state", states.iter().copied());
        let list = |state: &str| format!("/office/agreements?state={state}");
        let due = "/office/reports".to_owned();
        let mut waits: Vec<(&'static str, String, i64)> = Vec::new();
        if actor.has(Role::ProjectOfficer) {
            waits.push(("task-narrative", due.clone(), count(reports(&["submitted"]).eq("narrative", 0))?));
            waits.push(("task-begin-agreement", list("signed_un"), count(agreements("signed_un"))?));
        }
        if actor.has(Role::FundManager) {
            waits.push(("task-clear-partner", "/office/partners".into(), count(Find::of(Partner::KIND).eq("state", "recorded"))?));
            waits.push(("task-agree-terms", list("approved"), count(agreements("approved"))?));
            waits.push(("task-sign-agreement", list("signed_beneficiary"), count(agreements("signed_beneficiary"))?));
            waits.push(("task-overdue-reports", due.clone(), count(reports(&["overdue"]))?));
            waits.push(("task-approve-order", "/office/orders?state=drafted".into(), count(Find::of(Order::KIND).eq("state", "drafted"))?));
        }
        if actor.has(Role::HighRepresentative) {
            waits.push(("task-approve-agreement", list("submitted"), count(agreements("submitted"))?));
            waits.push(("task-decide-amendment", list("active"), count(agreements("active").eq("proposed", 1))?));
        }
        if actor.has(Role::FinanceAssistant) {
            waits.push(("task-accept-report", due.clone(), count(reports(&["submitted"]).eq("narrative", 1))?));
        }
        if actor.has(Role::Certifying) {
            let unchecked = Find::of(Agreement::KIND).eq("refund_waits", 1);
            waits.push(("task-clear-agreement", list("confidentiality_agreed"), count(agreements("confidentiality_agreed"))?));
            waits.push(("task-check-refund", "/office/agreements".into(), count(unchecked)?));
            waits.push((
                "task-commit-order",
                "/office/orders?state=approved".into(),
                count(Find::of(Order::KIND).eq("state", "approved"))?,
            ));
        }
        if actor.has_any(&[Role::Mission, Role::Partner]) {
            let mine = self.agreements(actor, &[])?;
            let in_state = |state: &str| mine.iter().map(|a| &a.value).filter(|a| a.state == state).cloned().collect::<Vec<_>>();
            if actor.has(Role::Mission) {
                waits.push((
                    "task-agree-terms",
                    list("approved"),
                    in_state("approved").iter().filter(|a| a.terms_state.is_none()).count() as i64,
                ));
                waits.push(("task-sign-for-state", list("cleared"), in_state("cleared").len() as i64));
            }
            if !mine.is_empty() {
                let wanted = self.find::<Report>(&reports(&["due", "overdue", "escalated", "queried"]))?;
                let today = day(self.now());
                let mine = |r: &Report| mine.iter().any(|a| a.value.id == r.agreement);
                let now = wanted.iter().map(|r| &r.value).filter(|r| mine(r) && (r.state == "queried" || r.reminder(today).is_some()));
                waits.push(("task-give-report", due, now.count() as i64));
            }
        }
        Ok(waits.into_iter().filter(|w| w.2 > 0).map(|(key, href, count)| Waiting { key, href, count, call: None }).collect())
    }
}
