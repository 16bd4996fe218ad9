//! The books' part of the demonstration: an agreement with its first tranche and report, the delegates' travel, a statement of the
//! bank, the end of a year.

use super::{Demo, OWN_ACCOUNT};
use crate::Office;
use crate::act::Failure;
use crate::agreements::Say;
use crate::disbursements::Sign;
use crate::missions::Move;
use crate::payees::Typed;
use bursar_domain::agreement::{Agreement, Budget, Policy, Terms, usual_plan};
use bursar_domain::allotment::{Allotment, Use};
use bursar_domain::disbursement::{Disbursement, Evidence, Purpose};
use bursar_domain::mission::{Attendance, Lost, Mission, Refund, Ticket};
use bursar_domain::partner::Partner;
use bursar_domain::payee::{Payee, PayeeKind};
use bursar_domain::payment_file::PaymentFile;
use bursar_domain::period::Period;
use bursar_domain::plan::{self, Assumptions, Programme};
use bursar_domain::project_report::Given;
use bursar_domain::time::{at, day, plus_days};
use bursar_domain::{Cents, Id};
use bursar_store::{Find, Record, Stored};
use jiff::civil::{Date, date};
use std::collections::BTreeMap;

/// An example account of the registry of IBANs, which no bank has given to anybody.
const PAYEE_ACCOUNT: &str = "GB82WEST12345698765432";
/// The State that gets an activity.
const LEAD: &str = "KEN";

fn details(name: &str, account: &str) -> Typed {
    Typed { name: name.to_owned(), account: account.to_owned(), bic: String::new(), reason: "Demonstration.".into() }
}

impl Demo<'_> {
    fn today(&self) -> Date {
        day(self.office.now())
    }

    /// The payee of this id with confirmed details, made by `record` where it is not there.
    fn payable(&self, id: Id, record: impl FnOnce() -> Result<(), Failure>) -> Result<(), Failure> {
        let state = |o: &Office| Ok::<_, Failure>(o.read(|r| r.get::<Payee>(id))?.map_or_else(String::new, |p| p.value.state));
        if matches!(state(self.office)?.as_str(), "" | "without") {
            record()?;
        }
        if state(self.office)? != "payable" {
            let called = "number of the contract (demo)";
            self.office.confirm_details(&self.act("certifying.officer")?, id, None, "Head of accounts", called, self.today())?;
        }
        Ok(())
    }

    /// The account the fund pays from.
    fn own_account(&self) -> Result<(), Failure> {
        self.payable(Payee::fund_id(), || {
            let typed = details("Voluntary fund (demo)", OWN_ACCOUNT);
            self.office.propose_details(&self.act("finance.assistant")?, Payee::fund_id(), None, &typed).map(drop)
        })
    }

    /// Everything that is asked for is verified, certified, approved and handed over to the bank.
    fn pay_all(&self) -> Result<(), Failure> {
        let office = self.office;
        let in_state = |state: &str| office.find::<Disbursement>(&Find::of(Disbursement::KIND).eq("state", state));
        let signs = [
            ("requested", "project.officer", Sign::Verify),
            ("verified", "certifying.officer", Sign::Certify),
            ("certified", "approving.officer", Sign::Approve),
        ];
        for (state, who, sign) in signs {
            for d in in_state(state)? {
                office.sign_disbursement(&self.act(who)?, d.value.id, None, sign)?;
            }
        }
        let approved: Vec<Id> = in_state("approved")?.iter().map(|d| d.value.id).collect();
        if !approved.is_empty() {
            office.collect_payments(&self.act("bank.signatory")?, &approved, self.today())?;
        }
        for file in office.find::<PaymentFile>(&Find::of(PaymentFile::KIND).eq("state", "drafted"))? {
            office.hand_over(&self.act("bank.signatory")?, file.value.id, None)?;
        }
        Ok(())
    }

    /// What the documents of this kind had paid is found on the statement.
    fn arrived(&self, document: Id) -> Result<(), Failure> {
        for d in self.office.disbursements_of(document)?.iter().filter(|d| d.value.state == "sent") {
            let evidence = Evidence {
                on: self.today(),
                reference: format!("DEMO/{}", d.value.number()),
                note: "Seen on the account on line (demo).".into(),
                file: None,
            };
            self.office.find_out(&self.act("certifying.officer")?, d.value.id, None, "confirm", &evidence)?;
        }
        Ok(())
    }

    /// An agreement with a partner: allotted, approved, signed; its first tranche paid, its first report accepted.
    /// The plan of a year in force, saved by one and adopted by another (FIN-05).
    fn plan(&self, year: i16, scenario: &str, income: i64, first_year: bool) -> Result<(), Failure> {
        let office = self.office;
        let Some(assumptions) = Assumptions::named(scenario) else { return Ok(()) };
        if office.adopted_plan(year)?.is_some() {
            return Ok(());
        }
        let assumptions = assumptions.under(&office.parameters()?);
        let typed = |id: Id| plan::Typed {
            id,
            name: format!("Plan {year} (synthetic)"),
            year,
            scenario: scenario.to_owned(),
            assumptions: assumptions.clone(),
            income: Cents::dollars(income),
            programme: Programme { delegates: 10, meetings: 2, first_year },
        };
        let saved = office.save_plan(&self.act("finance.assistant")?, typed)?.subject;
        office.adopt_plan(&self.act("fund.manager")?, saved, None).map(drop)
    }

    pub(super) fn agreement(&self) -> Result<(), Failure> {
        self.own_account()?;
        self.plan(2026, "base", 970_000, true)?;
        let office = self.office;
        let there =
            |o: &Office| Ok::<_, Failure>(o.find::<Agreement>(&Find::of(Agreement::KIND).not("state", "cancelled"))?.into_iter().next());
        if there(office)?.is_none() {
            let terms = self.terms(self.partner()?, self.allotment()?)?;
            office.draft_agreement(&self.act("project.officer")?, &terms)?;
        }
        let mission = format!("mission.{}", LEAD.to_lowercase());
        // Each round takes the step that is open; a visitor may have taken any of them.
        for _ in 0..12 {
            let Some(a) = there(office)?.map(|s| s.value) else { break };
            let says = |who: &str, what, words: &str| office.say_agreement(&self.act(who)?, a.id, None, what, words);
            match a.state.as_str() {
                "drafting" => says("project.officer", Say::Submit, "")?,
                "submitted" => office.approve_agreement(&self.act("high.representative")?, a.id, None, &[])?,
                "approved" if a.terms_state.is_none() => says(&mission, Say::Terms, "Note verbale (demo)")?,
                "approved" => says("fund.manager", Say::Terms, "Letter (demo)")?,
                "confidentiality_agreed" => says("certifying.officer", Say::Clear, "Legal note (demo)")?,
                "cleared" => says(&mission, Say::SignBeneficiary, "Signed copy (demo)")?,
                "signed_beneficiary" => office.sign_agreement_for_fund(&self.act("fund.manager")?, a.id, None, "Signed copy (demo)")?,
                "signed_un" => says("project.officer", Say::Begin, "")?,
                _ => break,
            };
        }
        match there(office)? {
            Some(a) if a.value.state == "active" => self.first_report(&a.value),
            _ => Ok(()),
        }
    }

    fn partner(&self) -> Result<Id, Failure> {
        let office = self.office;
        let id = match office.partners()?.first() {
            Some(p) => p.value.id,
            None => office.record_partner(&self.act("project.officer")?, "Example Network (synthetic)", "NGO", None)?.subject,
        };
        let p = office.fetch::<Partner>(id)?.value;
        if p.people.is_empty() {
            office.name_partner_people(&self.act("project.officer")?, id, None, &[self.account("partner")?.id])?;
        }
        if p.due_diligence.is_none() {
            let read = "Registration, accounts and references were read (demo).";
            office.decide_partner(&self.act("fund.manager")?, id, None, true, read, false)?;
        }
        self.payable(Payee::id_of(id), || {
            let typed = details("Example Network", PAYEE_ACCOUNT);
            let record = |act| office.record_payee(act, PayeeKind::Partner, "Example Network (synthetic)", Some(id), &typed);
            record(&self.act("finance.assistant")?).map(drop)
        })?;
        Ok(id)
    }

    /// An allotment for activities that is open, with what the agreement takes.
    fn allotment(&self) -> Result<Id, Failure> {
        let needed = Cents::dollars(200_000).with_psc(self.office.parameters()?.count("psc_rate"));
        for a in self.office.allotments(Some(Use::Activities))? {
            if a.value.state == "open" && self.office.allotted(a.value.id)? >= needed {
                return Ok(a.value.id);
            }
        }
        let act = self.act("project.officer")?;
        let id =
            self.office.propose_allotment(&act, Use::Activities, self.today().year(), "Activities of the year (demo)", needed)?.subject;
        self.office.allot(&self.act("fund.manager")?, id, None)?;
        Ok(self.office.fetch::<Allotment>(id)?.value.id)
    }

    fn terms(&self, partner: Id, allotment: Id) -> Result<Terms, Failure> {
        let (starts, year) = (self.today(), self.today().year());
        let ends = plus_days(starts, 270);
        let budget = Budget::default()
            .with(year, "training", Cents::dollars(120_000))
            .with(year, "travel", Cents::dollars(40_000))
            .with(year, "personnel", Cents::dollars(30_000))
            .with(year, "monitoring", Cents::dollars(10_000));
        Ok(Terms {
            title: "A national team for computer emergencies (synthetic)".into(),
            beneficiaries: vec![LEAD.into()],
            partner: Some(partner),
            objective: "Synthetic text: the team can receive, sort and answer reports of incidents round the clock.".into(),
            decision: "Approved list B-2026-1, number 1 (demo)".into(),
            decided_on: starts,
            starts,
            ends,
            policy: Policy::OnReport,
            refund_clause: "What is not spent as agreed is returned within sixty days (demo).".into(),
            plan: usual_plan(budget.total(), starts, ends, &self.office.parameters()?),
            allotment: Some(allotment),
            budget,
        })
    }

    fn first_report(&self, a: &Agreement) -> Result<(), Failure> {
        let office = self.office;
        if office.paid_under(a.id)?.0.tranches == 0 {
            office.ask_tranche(&self.act("partner")?, a.id, None)?;
        }
        self.pay_all()?;
        self.arrived(a.id)?;
        let Some(report) = office.reports_of(a.id)?.into_iter().map(|s| s.value).find(|x| x.number == 1) else { return Ok(()) };
        if matches!(report.state.as_str(), "due" | "overdue" | "escalated") {
            let spent = [("training", 62_000), ("travel", 18_000), ("personnel", 9_000), ("monitoring", 3_000)];
            let given = Given {
                lines: spent.into_iter().map(|(line, usd)| (line.to_owned(), Cents::dollars(usd))).collect::<BTreeMap<_, _>>(),
                narrative: "Synthetic text: two courses were held; the team answers reports on working days.".into(),
                received_as: None,
                answer: None,
            };
            office.submit_report(&self.act("partner")?, report.id, None, &given)?;
        }
        let report = office.fetch::<bursar_domain::project_report::Report>(report.id)?.value;
        if report.state == "submitted" {
            if report.narrative_by.is_none() {
                office.accept_narrative(&self.act("project.officer")?, report.id, None)?;
            }
            office.accept_report(&self.act("finance.assistant")?, report.id, None)?;
        }
        Ok(())
    }

    fn missions(&self) -> Result<Vec<Stored<Mission>>, Failure> {
        self.office.find::<Mission>(&Find::of(Mission::KIND))
    }

    /// Tickets and advances before the meeting; then the meeting, and what it cost. One delegate does not come.
    pub(super) fn travel(&self) -> Result<(), Failure> {
        self.own_account()?;
        let missions = self.missions()?;
        for m in &missions {
            self.prepare(m.value.id)?;
        }
        self.pay_all()?;
        let Some(first) = missions.iter().map(|m| m.value.first_day).max() else { return Ok(()) };
        self.advance(at(first, 9, 0))?;
        let late = missions.iter().map(|m| m.value.id).next_back().filter(|_| missions.len() > 1);
        for m in &missions {
            if Some(m.value.id) != late {
                self.attends(m.value.id)?;
            }
        }
        self.advance(at(plus_days(first, 5), 9, 0))?;
        for (i, m) in missions.iter().enumerate() {
            if Some(m.value.id) == late {
                self.absent(m.value.id)?
            } else {
                self.settles(m.value.id, i == 0)?
            }
            self.gives_back(m.value.id)?;
        }
        Ok(())
    }

    /// Bank details, visa, ticket, advance.
    fn prepare(&self, id: Id) -> Result<(), Failure> {
        let office = self.office;
        let now = || Ok::<_, Failure>(office.fetch::<Mission>(id)?.value);
        let m = now()?;
        if m.is_over() {
            return Ok(());
        }
        self.payable(Payee::id_of(m.nomination), || {
            let act = self.act(&format!("nominee.{}", m.state_iso.to_lowercase()))?;
            office.give_delegate_details(&act, m.nomination, &details(&m.name, PAYEE_ACCOUNT)).map(drop)
        })?;
        match m.state.as_str() {
            "opened" => drop(office.move_mission(&self.act("project.officer")?, id, None, Move::NoVisa)?),
            "visa_applied" => drop(office.move_mission(&self.act("project.officer")?, id, None, Move::GrantVisa)?),
            _ => {}
        }
        if now()?.state == "visa_granted" {
            if now()?.ticket.is_none() {
                let by = self.account("finance.assistant")?.id;
                let number = format!("DEMO-{}", m.state_iso);
                let (paid, late) = (Some("card (demo)".to_owned()), "Booked by the button of the demonstration.".to_owned());
                let ticket = Ticket { usd: m.estimate.ticket, number, paid, late, by, confirmed_by: None };
                office.record_ticket(&self.act("finance.assistant")?, id, None, &ticket)?;
            }
            office.decide_ticket(&self.act("certifying.officer")?, id, None, true)?;
        }
        let asked = office.disbursements_of(id)?.iter().any(|d| d.value.purpose == Purpose::TravelAdvance && d.value.stands());
        if now()?.state == "ticketed" && !asked && office.parameters()?.yes("dsa_covered") {
            let act = self.act("finance.assistant")?;
            office.request_mission_payment(&act, id, None, Purpose::TravelAdvance, Payee::id_of(m.nomination))?;
        }
        Ok(())
    }

    fn attends(&self, id: Id) -> Result<(), Failure> {
        let office = self.office;
        let state = || Ok::<_, Failure>(office.fetch::<Mission>(id)?.value.state);
        if matches!(state()?.as_str(), "ticketed" | "advanced") {
            office.move_mission(&self.act("project.officer")?, id, None, Move::Arrive)?;
        }
        if state()? == "in_session" {
            office.keep_attendance(&self.act("project.officer")?, id, None, Attendance { attended: 19, required: 20 })?;
        }
        Ok(())
    }

    /// What it cost; who leaves a day early gets a night less.
    fn settles(&self, id: Id, early: bool) -> Result<(), Failure> {
        let office = self.office;
        if office.fetch::<Mission>(id)?.value.state == "in_session" {
            office.move_mission(&self.act("project.officer")?, id, None, Move::Leave)?;
        }
        let m = office.fetch::<Mission>(id)?.value;
        if matches!(m.state.as_str(), "returned" | "reported") {
            let night = office.fetch::<bursar_domain::call::Call>(m.call)?.value.trip.dsa;
            let dsa = if early { m.estimate.dsa - night } else { m.estimate.dsa };
            let used = [m.ticket_cost(), dsa, m.estimate.terminals];
            office.settle_mission(&self.act("finance.assistant")?, id, None, used)?;
        }
        Ok(())
    }

    /// Nobody came: the advance comes back, the ticket is lost.
    fn absent(&self, id: Id) -> Result<(), Failure> {
        let m = self.office.fetch::<Mission>(id)?.value;
        if !matches!(m.state.as_str(), "ticketed" | "advanced") {
            return Ok(());
        }
        let recoverable = Office::advanced(&self.office.disbursements_of(id)?).paid;
        let lost = Lost { event: "miss", reason: "Did not come (demo).".into(), force_majeure: false, recoverable };
        self.office.lose_mission(&self.act("fund.manager")?, id, None, &lost).map(drop)
    }

    fn gives_back(&self, id: Id) -> Result<(), Failure> {
        let m = self.office.fetch::<Mission>(id)?.value;
        if m.refund_open() > Cents::ZERO && m.waiting_refund().is_none() {
            let by = self.account("finance.assistant")?.id;
            let reference = format!("DEMO/{}/back", m.state_iso);
            let refund = Refund { usd: m.refund_open(), on: self.today(), reference, by, checked_by: None };
            self.office.record_travel_refund(&self.act("finance.assistant")?, id, None, &refund)?;
        }
        if self.office.fetch::<Mission>(id)?.value.waiting_refund().is_some() {
            self.office.check_travel_refund(&self.act("certifying.officer")?, id, None)?;
        }
        Ok(())
    }

    /// The end of a month, November 2026: foreign items at the rate of its last day, and closed.
    fn month_end(&self) -> Result<(), Failure> {
        let (office, last) = (self.office, date(2026, 11, 30));
        let key = Period::month_of(last);
        self.advance(at(date(2026, 12, 2), 9, 0))?;
        let items = office.to_revalue(last)?;
        if office.period(&key)?.value.state != "open" || items.iter().any(|i| i.now.is_none()) {
            return Ok(());
        }
        if !items.is_empty() {
            office.revalue(&self.act("finance.assistant")?, &key)?;
        }
        // What a visitor has left open keeps it open.
        if office.checklist(&key)?.open() == 0 {
            office.close_period(&self.act("fund.manager")?, &key, None)?;
        }
        Ok(())
    }

    /// The end of 2026: advances confirmed, foreign items at the rate of the last day, the allowance, the close.
    pub(super) fn year_end(&self) -> Result<(), Failure> {
        self.month_end()?;
        let (office, year) = (self.office, 2026);
        let key = year.to_string();
        self.advance(at(date(year + 1, 1, 11), 9, 0))?;
        self.plan(year + 1, "low", 600_000, false)?;
        if office.period(&key)?.value.state != "open" {
            return Ok(());
        }
        for a in office.agreements(&self.account("fund.manager")?.actor(), &[])? {
            let held = a.value.advance(&office.paid_under(a.value.id)?.0);
            if held != Cents::ZERO && !a.value.confirmations.contains_key(&year) {
                office.confirm_advance(&self.act("finance.assistant")?, a.value.id, None, year, held, "Letter of the partner (demo)")?;
            }
        }
        if !office.to_revalue(date(year, 12, 31))?.is_empty() {
            office.revalue(&self.act("finance.assistant")?, &key)?;
        }
        let open = |step: &str| Ok::<_, Failure>(office.checklist(&key)?.steps().any(|(s, open)| s.key == step && open != 0));
        if open("allowance")? {
            office.set_allowance(&self.act("fund.manager")?, &key)?;
        }
        if open("close")? {
            office.close_year(&self.act("finance.assistant")?, &key)?;
        }
        office.close_period(&self.act("fund.manager")?, &key, None).map(drop)
    }
}
