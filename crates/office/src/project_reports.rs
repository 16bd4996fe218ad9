//! Reports of activities (SM-13): given, queried, accepted; what the clock makes of them.

use crate::act::{Act, Draft, Outcome};
use crate::agreements::expecting;
use crate::{Failure, Office};
use bursar_domain::agreement::{Agreement, ByLine};
use bursar_domain::disbursement::{Disbursement, Purpose};
use bursar_domain::project_report::{Given, OVERDUE, Report};
use bursar_domain::{Actor, Arg, Id, Refusal, Role, time};
use bursar_store::{Find, Order, Record, Stored};

const GIVERS: &[Role] = &[Role::Partner, Role::Mission, Role::ProjectOfficer];
const R7: &[Role] = &[Role::ProjectOfficer];
const R8: &[Role] = &[Role::FinanceAssistant];
const R9: &[Role] = &[Role::FundManager];

impl Office {
    /// The reports of an agreement, in their order.
    ///
    /// # Errors
    /// The store failed.
    pub fn reports_of(&self, agreement: Id) -> Result<Vec<Stored<Report>>, Failure> {
        self.find(&Find::of(Report::KIND).eq("agreement", agreement).order("number", Order::Asc))
    }

    /// The k-th tranche of an agreement that did not fail.
    fn tranche_of(paid: &[Stored<Disbursement>], number: i64) -> Option<&Stored<Disbursement>> {
        let nth = usize::try_from(number - 1).ok()?;
        paid.iter().filter(|d| d.value.purpose == Purpose::Tranche && d.value.stands()).nth(nth)
    }

    /// The tranche a report is about, if it was asked for.
    pub(crate) fn tranche_reported(&self, report: Id) -> Result<Option<Id>, Failure> {
        let report = self.fetch::<Report>(report)?.value;
        let paid = self.disbursements_of(report.agreement)?;
        Ok(Self::tranche_of(&paid, report.number).map(|d| d.value.id))
    }

    /// The partner or the mission gives a report, or R7 records the paper it came as. Its tranche is reported on (SM-11).
    ///
    /// # Errors
    /// See [`Report::submit`].
    pub fn submit_report(&self, act: &Act, id: Id, seen: Option<i64>, given: &Given) -> Outcome {
        self.perform(act, |now| {
            let report = self.fetch_as_seen::<Report>(id, seen)?;
            let a = self.fetch::<Agreement>(report.value.agreement)?;
            if !self.may_see_agreement(&act.actor, &a.value)? {
                return Err(Failure::NotFound);
            }
            let next = report.value.submit(&a.value, given.clone(), &act.actor, now)?;
            let draft = Draft::of::<Report>("report.submit", GIVERS, id).change(&report, &next).expects(&a);
            self.tranche_follows(draft, &a.value, next.number, "report")
        })
    }

    /// The tranche of a report goes the way of the report, where it is there yet.
    fn tranche_follows(&self, draft: Draft, a: &Agreement, number: i64, event: &str) -> Result<Draft, Failure> {
        let (_, paid) = self.paid_under(a.id)?;
        Ok(match Self::tranche_of(&paid, number).map(|d| (d, d.value.follow(event))) {
            Some((d, Ok(followed))) => draft.change(d, &followed),
            _ => draft,
        })
    }

    /// R7 or R8 asks a question on a report.
    ///
    /// # Errors
    /// See [`Report::query`].
    pub fn query_report(&self, act: &Act, id: Id, seen: Option<i64>, words: &str) -> Outcome {
        self.perform(act, |now| {
            let report = self.fetch_as_seen::<Report>(id, seen)?;
            let a = self.fetch::<Agreement>(report.value.agreement)?;
            let next = report.value.query(words, &act.actor, now)?;
            let draft = Draft::of::<Report>("report.query", &[Role::ProjectOfficer, Role::FinanceAssistant], id).change(&report, &next);
            self.tranche_follows(draft, &a.value, next.number, "query")
        })
    }

    /// R7 accepts the narrative.
    ///
    /// # Errors
    /// See [`Report::accept_narrative`].
    pub fn accept_narrative(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |_| {
            let report = self.fetch_as_seen::<Report>(id, seen)?;
            let next = report.value.accept_narrative(&act.actor)?;
            Ok(Draft::of::<Report>("report.accept_narrative", R7, id).change(&report, &next))
        })
    }

    /// R8 accepts the figures: expense and programme support (J14, J15). Tranches whose money is wholly accounted for are
    /// settled.
    ///
    /// # Errors
    /// See [`Report::accept`] and [`Agreement::report_accepted`]; a tranche the bank has not confirmed.
    pub fn accept_report(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |now| {
            let report = self.fetch_as_seen::<Report>(id, seen)?;
            let a = self.fetch::<Agreement>(report.value.agreement)?;
            let accepted = report.value.accept(&act.actor, now)?;
            let (pay, paid) = self.paid_under(a.value.id)?;
            if let Some(d) = paid.iter().find(|d| d.value.purpose == Purpose::Tranche && d.value.state == "sent") {
                return Err(Refusal::new("SM-11", "tranche-unconfirmed").with("number", Arg::Text(d.value.number())).into());
            }
            let mut so_far = ByLine::new();
            let earlier = self.reports_of(a.value.id)?.into_iter().map(|r| r.value).filter(|r| r.state == "accepted");
            for (line, usd) in earlier.chain([accepted.clone()]).flat_map(|r| r.given.lines) {
                let sum = so_far.entry(line).or_default();
                *sum = *sum + usd;
            }
            let draft = Draft::of::<Report>("report.accept", R8, id).change(&report, &accepted);
            let (draft, reported) = self.back_to_reported(draft, &a.value, time::day(now), Some(id))?;
            let (next, entries) = reported.report_accepted(&accepted, &so_far, &pay, &|| self.new_id(), now)?;
            let draft = draft.change(&a, &next).entries(entries);
            let all_accounted = next.advance(&pay) == bursar_domain::Cents::ZERO;
            let mine = Self::tranche_of(&paid, accepted.number).map(|d| d.value.id);
            let mut draft = draft.under(self.parameters()?.number);
            for d in &paid {
                let followed = if Some(d.value.id) == mine { d.value.follow("accept").ok() } else { None };
                let settled = followed.as_ref().unwrap_or(&d.value).follow("settle").ok().filter(|_| all_accounted);
                draft = match settled.filter(|_| d.value.state != "confirmed").or(followed) {
                    Some(changed) => draft.change(d, &changed),
                    None => expecting(draft, std::slice::from_ref(d)),
                };
            }
            Ok(draft)
        })
    }

    /// R9 escalates an overdue report, or waives one that is not needed any more.
    ///
    /// # Errors
    /// See [`Report::settle`].
    pub fn settle_report(&self, act: &Act, id: Id, seen: Option<i64>, waive: bool, reason: &str) -> Outcome {
        self.perform(act, |_| {
            let report = self.fetch_as_seen::<Report>(id, seen)?;
            let next = report.value.settle(if waive { "waive" } else { "escalate" }, reason, &act.actor)?;
            let action = if waive { "report.waive" } else { "report.escalate" };
            Ok(Draft::of::<Report>(action, R9, id).change(&report, &next).reason(reason))
        })
    }

    /// What the clock makes of reports: 30 days after they were due they are overdue. Returns how many.
    ///
    /// # Errors
    /// The store failed.
    pub(crate) fn tick_reports(&self) -> Result<usize, Failure> {
        let today = time::day(self.now());
        let before = time::at(time::plus_days(today, -OVERDUE), 0, 0);
        let late = self.find::<Report>(&Find::of(Report::KIND).eq("state", "due").le("due_at", before))?;
        for report in &late {
            let id = report.value.id;
            let act = Act::by(Actor::system(), Id::named("report.pass", &id.to_string()));
            self.perform(&act, |now| {
                let report = self.fetch::<Report>(id)?;
                let next = report.value.pass(time::day(now))?;
                Ok(Draft::of::<Report>("report.pass", &[], id).change(&report, &next))
            })?;
        }
        Ok(late.len())
    }
}
