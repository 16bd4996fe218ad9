//! Agreements, reports, refunds, orders and programme support through the use cases, on both engines (SM-10, SM-13; MON-10 to
//! MON-14).

use super::office;
use bursar_domain::account::Account;
use bursar_domain::agreement::{Agreement, Budget, Policy, Refund, Terms, usual_plan};
use bursar_domain::allotment::Use;
use bursar_domain::disbursement::{Disbursement, Evidence, Purpose};
use bursar_domain::estimate::Method;
use bursar_domain::ledger::{Account as Ledger, Book};
use bursar_domain::order::{Came, Order, OrderKind, Wanted};
use bursar_domain::partner::Partner;
use bursar_domain::payee::{Payee, PayeeKind};
use bursar_domain::project_report::{Given, Report};
use bursar_domain::time::{at, day};
use bursar_domain::{Actor, Cents, Id};
use bursar_office::agreements::Say;
use bursar_office::demo::{Demo, DemoClock, Step, mail};
use bursar_office::disbursements::Sign;
use bursar_office::estimates::EstimateInput;
use bursar_office::grant_money::GrantsAtYearEnd;
use bursar_office::payees::Typed;
use bursar_office::{Act, Failure, Office, Outcome};
use bursar_store::{EntryFilter, Find, Record, Store, testing::each_engine};
use jiff::civil::{Date, date};
use std::sync::Arc;

struct World {
    office: Office,
    clock: Arc<DemoClock>,
}

fn usd(d: i64) -> Cents {
    Cents::dollars(d)
}

/// The keys of a refusal.
fn keys(done: Outcome) -> Vec<&'static str> {
    match done {
        Err(Failure::Refused(r)) => r.0.iter().map(|r| r.key).collect(),
        other => panic!("not refused: {other:?}"),
    }
}

impl World {
    /// The demonstration with an active fund, six months on.
    fn new(store: Store) -> World {
        let (office, clock) = office(store);
        Demo::new(&office, &clock).complete_until(Step::Activation).unwrap();
        World { office, clock }
    }
    fn actor(&self, login: &str) -> Actor {
        let found = self.office.find::<Account>(&Find::of(Account::KIND).eq("login", mail(login))).unwrap();
        found[0].value.actor()
    }
    fn act(&self, login: &str) -> Act {
        Act::by(self.actor(login), self.office.new_id())
    }
    fn on(&self, day: Date) {
        self.clock.advance(at(day, 12, 0));
    }
    fn today(&self) -> Date {
        day(self.office.now())
    }
    fn balance(&self, account: Ledger, key: Option<Id>) -> Cents {
        let signed = self.office.read(|r| r.balance(account, key)).unwrap();
        if account.is_control() && account != Ledger::Ceiling { -signed } else { signed }
    }
    /// The invariants of DOMAIN 2.2 hold in the books of the store.
    fn whole(&self) {
        let all = self.office.read(|r| r.balances()).unwrap();
        assert_eq!(Book::of(all.into_iter().map(|(a, call, c)| ((a, call), c))).broken(), Vec::<&str>::new());
    }
    /// A payee of a kind with confirmed details.
    fn payee(&self, kind: PayeeKind, of: Option<Id>) -> Id {
        let r8 = self.act("finance.assistant");
        let id = self.office.record_payee(&r8, kind, "A payee", of, &Self::bank()).unwrap().subject;
        self.confirm(id);
        id
    }
    fn bank() -> Typed {
        Typed { name: "A payee".into(), account: "GB82WEST12345698765432".into(), bic: "WESTGB2L".into(), reason: "new".into() }
    }
    fn confirm(&self, payee: Id) {
        self.office.confirm_details(&self.act("certifying.officer"), payee, None, "Them", "contract", self.today()).unwrap();
    }
    /// The four acts on whatever is asked for, and the finding that it arrived.
    fn pay(&self, document: Id) -> Disbursement {
        let o = &self.office;
        if o.read(|r| r.get::<Payee>(Payee::fund_id())).unwrap().is_none() {
            o.propose_details(&self.act("finance.assistant"), Payee::fund_id(), None, &Self::bank()).unwrap();
            self.confirm(Payee::fund_id());
        }
        let found = o.disbursements_of(document).unwrap();
        let id = found.iter().find(|d| d.value.state == "requested").unwrap().value.id;
        for (login, sign) in
            [("project.officer", Sign::Verify), ("certifying.officer", Sign::Certify), ("approving.officer", Sign::Approve)]
        {
            o.sign_disbursement(&self.act(login), id, None, sign).unwrap();
        }
        let file = o.collect_payments(&self.act("bank.signatory"), &[id], self.today()).unwrap().subject;
        o.hand_over(&self.act("bank.signatory"), file, None).unwrap();
        let evidence = Evidence { on: self.today(), reference: "B1".into(), note: "statement 7".into(), file: None };
        o.find_out(&self.act("certifying.officer"), id, None, "confirm", &evidence).unwrap();
        o.fetch::<Disbursement>(id).unwrap().value
    }
    /// A cleared partner that `partner` acts for, with confirmed details.
    fn partner(&self) -> Id {
        let o = &self.office;
        let id = o.record_partner(&self.act("project.officer"), "An institute", "academia", None).unwrap().subject;
        o.name_partner_people(&self.act("project.officer"), id, None, &[self.actor("partner").id]).unwrap();
        o.decide_partner(&self.act("fund.manager"), id, None, true, "Accounts of 2025 seen", false).unwrap();
        self.payee(PayeeKind::Partner, Some(id));
        id
    }
    fn terms(&self, partner: Option<Id>, years: i16) -> Terms {
        let mut budget = Budget::default();
        for year in 2026..2026 + years {
            for (line, d) in [("personnel", 80_000), ("training", 72_000), ("travel", 30_000), ("monitoring", 12_000), ("audit", 6_000)] {
                budget.set(year, line, usd(d));
            }
        }
        let (starts, ends) = (date(2026, 8, 1), date(2025 + years, 12, 31));
        Terms {
            title: "A national response team".into(),
            beneficiaries: vec!["KEN".into()],
            partner,
            objective: "A team that answers".into(),
            decision: "HR/2026/12".into(),
            decided_on: date(2026, 7, 1),
            starts,
            ends,
            policy: Policy::OnReport,
            refund_clause: "Unspent money within 60 days".into(),
            plan: usual_plan(budget.total(), starts, ends, &self.office.parameters().unwrap()),
            allotment: None,
            budget,
        }
    }
    /// An open allotment: proposed by R7, allotted by R9 (J10).
    fn allotment(&self, use_: Use, usd: Cents) -> Id {
        let o = &self.office;
        let id = o.propose_allotment(&self.act("project.officer"), use_, 2026, "Window", usd).unwrap().subject;
        o.allot(&self.act("fund.manager"), id, None).unwrap();
        id
    }
    fn agreement(&self, id: Id) -> Agreement {
        self.office.fetch::<Agreement>(id).unwrap().value
    }
    fn say(&self, login: &str, id: Id, what: Say, words: &str) {
        self.office.say_agreement(&self.act(login), id, None, what, words).unwrap_or_else(|e| panic!("{what:?} by {login}: {e}"));
    }
    /// Drafted, allotted and approved.
    fn approved(&self, terms: &Terms, allotted: Cents) -> Id {
        let o = &self.office;
        let id = o.draft_agreement(&self.act("project.officer"), terms).unwrap().subject;
        assert_eq!(keys(o.say_agreement(&self.act("project.officer"), id, None, Say::Submit, "")), ["answer-missing"], "no allotment");
        let with = Terms { allotment: Some(self.allotment(Use::Activities, allotted)), ..terms.clone() };
        o.edit_agreement(&self.act("project.officer"), id, None, &with).unwrap();
        self.say("project.officer", id, Say::Submit, "");
        o.approve_agreement(&self.act("high.representative"), id, None, &[]).unwrap();
        id
    }
    /// … signed and begun.
    fn active(&self, terms: &Terms, allotted: Cents) -> Id {
        let id = self.approved(terms, allotted);
        self.say("mission.ken", id, Say::Terms, "annex");
        self.say("fund.manager", id, Say::Terms, "annex");
        self.say("certifying.officer", id, Say::Clear, "legal 4");
        self.say("mission.ken", id, Say::SignBeneficiary, "scan 1");
        self.office.sign_agreement_for_fund(&self.act("fund.manager"), id, None, "scan 2").unwrap();
        self.on(date(2026, 8, 1));
        self.say("project.officer", id, Say::Begin, "");
        id
    }
    fn report(&self, id: Id, number: i64) -> Report {
        self.office.reports_of(id).unwrap().into_iter().map(|r| r.value).find(|r| r.number == number).unwrap()
    }
    fn given(&self, lines: &[(&str, i64)]) -> Given {
        let lines = lines.iter().map(|(l, d)| ((*l).to_owned(), usd(*d))).collect();
        Given { lines, narrative: "Twelve people trained".into(), ..Given::default() }
    }
    /// A report is given by the partner and accepted by both.
    fn accepted(&self, id: Id, number: i64, lines: &[(&str, i64)]) {
        let (o, report) = (&self.office, self.report(id, number).id);
        o.submit_report(&self.act("partner"), report, None, &self.given(lines)).unwrap();
        o.accept_narrative(&self.act("project.officer"), report, None).unwrap();
        o.accept_report(&self.act("finance.assistant"), report, None).unwrap();
    }
    fn tranche(&self, id: Id) -> Disbursement {
        self.office.ask_tranche(&self.act("partner"), id, None).unwrap();
        self.pay(id)
    }
    fn refund(&self, id: Id, was: &str, d: i64) -> Outcome {
        let refund = Refund { usd: usd(d), date: self.today(), reference: "bank 9".into(), was: was.into(), by: id, checked_by: None };
        self.office.record_grant_refund(&self.act("finance.assistant"), id, None, &refund)?;
        self.office.check_grant_refund(&self.act("certifying.officer"), id, None)
    }
}

#[test]
fn sm_10_a_grant_through_the_use_cases() {
    each_engine(|store| {
        let w = World::new(store);
        let o = &w.office;
        let partner = w.partner();
        let before = w.balance(Ledger::CashUsd, None);
        let id = w.active(&w.terms(Some(partner), 1), usd(300_000));
        let key = w.agreement(id).terms.allotment;
        assert_eq!((w.balance(Ledger::Committed, key), w.balance(Ledger::Allotted, key)), (usd(226_000), usd(74_000)));
        assert_eq!(o.reports_of(id).unwrap().len(), 3);

        let d = w.tranche(id);
        assert_eq!((d.purpose, d.amount.usd, d.state.as_str()), (Purpose::Tranche, usd(100_000), "confirmed"));
        assert_eq!(w.balance(Ledger::PartnerAdvances, None), usd(100_000));
        // MON-11: not before the report.
        assert_eq!(keys(o.ask_tranche(&w.act("partner"), id, None)), ["tranche-report-missing", "tranche-too-little-spent"]);
        // Not anybody's partner, not another State's mission.
        assert!(matches!(o.submit_report(&w.act("mission.sen"), w.report(id, 1).id, None, &w.given(&[])), Err(Failure::NotFound)));
        w.accepted(id, 1, &[("personnel", 40_000), ("training", 35_000)]);
        let state = || o.fetch::<Disbursement>(d.id).unwrap().value.state;
        assert_eq!(state(), "accepted", "SM-11 follows SM-13");
        assert_eq!((w.balance(Ledger::Grants, None), w.balance(Ledger::Psc, None)), (usd(75_000), usd(9_750)));
        assert_eq!(w.tranche(id).amount.usd, usd(80_000));
        assert_eq!(keys(o.ask_tranche(&w.act("partner"), id, None)), ["tranche-report-missing", "tranche-too-little-spent"]);

        // Reported beyond the advances: owed, and paid.
        w.on(date(2026, 12, 1));
        w.accepted(id, 2, &[("personnel", 40_000), ("training", 37_000), ("travel", 20_000), ("monitoring", 12_000)]);
        assert_eq!(state(), "settled", "nothing of the advances is left open");
        assert_eq!((w.balance(Ledger::PartnerAdvances, None), w.balance(Ledger::Payables, None)), (Cents::ZERO, usd(-4_000)));
        o.ask_owed(&w.act("finance.assistant"), id, None).unwrap();
        assert_eq!(keys(o.ask_owed(&w.act("finance.assistant"), id, None)), ["step-not-allowed"]);
        w.pay(id);
        assert_eq!(w.tranche(id).amount.usd, usd(16_000), "what was owed makes the last tranche smaller");
        w.accepted(id, 3, &[("travel", 10_000), ("audit", 5_000)]);
        o.close_operations(&w.act("project.officer"), id, None, "Two servers", true).unwrap();
        assert_eq!(keys(o.close_accounts(&w.act("certifying.officer"), id, None)), ["advance-open"]);
        w.refund(id, "advance", 1_000).unwrap();
        o.close_accounts(&w.act("certifying.officer"), id, None).unwrap();
        assert_eq!(w.agreement(id).state, "financially_closed");
        assert!(o.disbursements_of(id).unwrap().iter().all(|d| d.value.state == "settled"));
        let levels = [Ledger::Allotted, Ledger::PreCommitted, Ledger::Committed, Ledger::Spent].map(|a| w.balance(a, key));
        assert_eq!(levels, [usd(300_000) - Cents(22_487_000), Cents::ZERO, Cents::ZERO, Cents(22_487_000)], "199 000 with 13 %");
        assert_eq!(before - w.balance(Ledger::CashUsd, None), usd(199_000));
        assert_eq!((w.balance(Ledger::PartnerAdvances, None), w.balance(Ledger::Payables, None)), (Cents::ZERO, Cents::ZERO));
        w.whole();
        // MON-09: every line of the activity says so; the window with it.
        let entries = o.read(|r| r.entries(&EntryFilter { activity: Some(id), ..EntryFilter::default() })).unwrap();
        assert!(entries.iter().flat_map(|e| &e.entry.postings).all(|p| p.activity == Some(id) && p.partner == Some(partner)));
    });
}

#[test]
fn a_cancelled_grant_leaves_the_balances_as_they_were() {
    each_engine(|store| {
        let w = World::new(store);
        let before = w.office.read(|r| r.balances()).unwrap();
        let id = w.approved(&w.terms(None, 1), usd(250_000));
        let key = w.agreement(id).terms.allotment;
        assert_eq!((w.balance(Ledger::PreCommitted, key), w.balance(Ledger::Allotted, key)), (usd(226_000), usd(24_000)));
        w.office.cancel_agreement(&w.act("fund.manager"), id, None, "The ministry withdrew").unwrap();
        assert_eq!((w.balance(Ledger::PreCommitted, key), w.balance(Ledger::Allotted, key)), (Cents::ZERO, usd(250_000)));
        w.office.close_allotment(&w.act("fund.manager"), key.unwrap(), None).unwrap();
        let after: Vec<_> = w.office.read(|r| r.balances()).unwrap().into_iter().filter(|b| b.2 != Cents::ZERO).collect();
        assert_eq!(after, before.into_iter().filter(|b| b.2 != Cents::ZERO).collect::<Vec<_>>());
    });
}

/// The figures of `journal_check.py`: 300 000 committed, 150 000 advanced, 140 000 accepted, 10 000 returned, the rest released.
#[test]
fn a_terminated_grant_is_settled_to_the_cent() {
    each_engine(|store| {
        let w = World::new(store);
        let o = &w.office;
        let mut terms = w.terms(Some(w.partner()), 1);
        terms.budget = Budget::default().with(2026, "personnel", usd(200_000)).with(2026, "training", usd(85_000)).with(
            2026,
            "monitoring",
            usd(15_000),
        );
        terms.plan = usual_plan(usd(300_000), terms.starts, terms.ends, &o.parameters().unwrap());
        let start = w.balance(Ledger::CashUsd, None);
        let id = w.active(&terms, usd(339_000));
        let key = w.agreement(id).terms.allotment;
        w.tranche(id);
        w.say("fund.manager", id, Say::Suspend, "The partner was sanctioned");
        assert_eq!(keys(o.ask_tranche(&w.act("partner"), id, None)), ["step-not-allowed"]);
        assert_eq!(keys(o.terminate_agreement(&w.act("high.representative"), id, None, "Sanction")), ["reply-not-heard"]);
        o.notify_agreement(&w.act("fund.manager"), id, None, "Sanction", date(2026, 9, 1)).unwrap();
        w.say("partner", id, Say::Reply, "We take note");
        o.terminate_agreement(&w.act("high.representative"), id, None, "Sanction").unwrap();
        let states: Vec<String> = o.reports_of(id).unwrap().into_iter().map(|r| r.value.state).collect();
        assert_eq!(states, ["waived", "waived", "due"]);
        w.accepted(id, 3, &[("personnel", 110_000), ("training", 30_000)]);
        assert_eq!(keys(w.refund(id, "advance", 10_001)), ["more-than-left"]);
        w.refund(id, "advance", 10_000).unwrap();
        o.close_accounts(&w.act("certifying.officer"), id, None).unwrap();
        let general = [Ledger::Grants, Ledger::Psc, Ledger::DuePsc, Ledger::PartnerAdvances].map(|a| w.balance(a, None).0);
        assert_eq!(general, [14_000_000, 1_820_000, -1_820_000, 0]);
        let levels = [Ledger::Allotted, Ledger::PreCommitted, Ledger::Committed, Ledger::Spent].map(|a| w.balance(a, key).0);
        assert_eq!(levels, [18_080_000, 0, 0, 15_820_000]);
        assert_eq!(start - w.balance(Ledger::CashUsd, None), usd(140_000));
        w.whole();
    });
}

#[test]
fn mon_10_later_years_are_contractual_until_cash_covers_them() {
    each_engine(|store| {
        let w = World::new(store);
        let o = &w.office;
        let id = w.active(&w.terms(Some(w.partner()), 2), usd(226_000));
        assert_eq!(o.contractual().unwrap().iter().map(|(a, c)| (a.id, *c)).collect::<Vec<_>>(), [(id, usd(226_000))]);
        assert_eq!(keys(o.commit_year(&w.act("fund.manager"), id, None)), ["available-too-small"]);
        let key = w.agreement(id).terms.allotment.unwrap();
        o.change_allotment(&w.act("fund.manager"), key, None, usd(226_000), "Cash for the second year").unwrap();
        o.commit_year(&w.act("fund.manager"), id, None).unwrap();
        assert_eq!(w.balance(Ledger::Committed, Some(key)), usd(452_000));
        assert!(o.contractual().unwrap().is_empty());
        w.whole();
    });
}

#[test]
fn mon_14_an_outright_grant_is_paid_once() {
    each_engine(|store| {
        let w = World::new(store);
        let o = &w.office;
        let terms = Terms { policy: Policy::Outright, ..w.terms(None, 1) };
        let id = w.active(&terms, usd(226_000));
        assert_eq!((w.balance(Ledger::Grants, None), w.balance(Ledger::Payables, None)), (usd(200_000), usd(-200_000)));
        assert_eq!(keys(o.ask_owed(&w.act("mission.ken"), id, None)), ["payee-unknown"]);
        o.record_payee(&w.act("finance.assistant"), PayeeKind::Partner, "Kenya", Some(id), &World::bank()).unwrap();
        assert_eq!(keys(o.ask_owed(&w.act("mission.ken"), id, None)), ["payee-blocked"]);
        w.confirm(Payee::id_of(id));
        o.ask_owed(&w.act("mission.ken"), id, None).unwrap();
        assert_eq!(w.pay(id).purpose, Purpose::OutrightGrant);
        assert_eq!(w.balance(Ledger::Payables, None), Cents::ZERO);
        w.whole();
    });
}

#[test]
fn sm_13_the_clock_makes_reports_overdue_and_the_years_end_counts() {
    each_engine(|store| {
        let w = World::new(store);
        let o = &w.office;
        let id = w.active(&w.terms(Some(w.partner()), 1), usd(226_000));
        w.tranche(id);
        let due = w.report(id, 1).due;
        w.on(bursar_domain::time::plus_days(due, 29));
        o.tick().unwrap();
        assert_eq!(w.report(id, 1).state, "due");
        w.on(bursar_domain::time::plus_days(due, 30));
        o.tick().unwrap();
        o.tick().unwrap();
        assert_eq!(w.report(id, 1).state, "overdue");
        assert!(keys(o.ask_tranche(&w.act("partner"), id, None)).contains(&"report-overdue"));
        o.settle_report(&w.act("fund.manager"), w.report(id, 1).id, None, false, "Wrote to the mission").unwrap();
        let end = date(2026, 12, 31);
        let counts = o.grants_at_year_end(end).unwrap();
        assert_eq!(counts, GrantsAtYearEnd { reports_late: 2, not_accrued: 0, advances_open: 1, commitments_lapsed: 0 });
        o.confirm_advance(&w.act("finance.assistant"), id, None, 2026, usd(100_000), "letter 5").unwrap();
        assert_eq!(o.grants_at_year_end(end).unwrap().advances_open, 0);
        for number in [1, 2, 3] {
            o.settle_report(&w.act("fund.manager"), w.report(id, number).id, None, true, "Closed with the final one").unwrap();
        }
        let counts = o.grants_at_year_end(end).unwrap();
        assert_eq!((counts.reports_late, counts.commitments_lapsed), (0, 1), "100 000 are neither spent nor advanced");
        o.release_agreement(&w.act("certifying.officer"), id, None, usd(100_000), "Lapsed").unwrap();
        assert_eq!(o.grants_at_year_end(end).unwrap().commitments_lapsed, 0);
    });
}

#[test]
fn dom_2_2_orders_payroll_and_programme_support() {
    each_engine(|store| {
        let w = World::new(store);
        let o = &w.office;
        let want = |kind, d| Wanted {
            kind,
            title: "An evaluation".into(),
            supplier: "Evaluators Ltd".into(),
            usd: usd(d),
            from: date(2026, 7, 1),
            until: date(2026, 12, 31),
        };
        let order = |kind, d: i64| {
            let running = w.allotment(Use::Running, usd(d).with_psc(13) - Cents(1));
            let id = o.draft_order(&w.act("finance.assistant"), running, &want(kind, d)).unwrap().subject;
            assert_eq!(keys(o.approve_order(&w.act("fund.manager"), id, None)), ["available-too-small"], "a cent short");
            o.change_allotment(&w.act("fund.manager"), running, None, Cents(1), "a cent").unwrap();
            o.approve_order(&w.act("fund.manager"), id, None).unwrap();
            o.commit_order(&w.act("certifying.officer"), id, None).unwrap();
            id
        };
        let came = |d: i64, reference: &str| Came { usd: usd(d), date: w.today(), reference: reference.into(), by: Id::named("x", "y") };
        let id = order(OrderKind::Monitoring, 10_000);
        o.deliver_order(&w.act("project.officer"), id, None, &came(10_000, "note")).unwrap();
        assert_eq!(o.grants_at_year_end(date(2026, 12, 31)).unwrap().not_accrued, 1);
        o.accrue_order(&w.act("finance.assistant"), id, None, w.today()).unwrap();
        assert_eq!(o.grants_at_year_end(date(2026, 12, 31)).unwrap().not_accrued, 0);
        o.invoice_order(&w.act("finance.assistant"), id, None, &came(9_500, "INV-1"), true).unwrap();
        let delegate = w.payee(PayeeKind::Delegate, None);
        assert_eq!(keys(o.ask_order_payment(&w.act("finance.assistant"), id, None, delegate)), ["payee-unknown"], "no supplier");
        let supplier = w.payee(PayeeKind::Supplier, None);
        o.ask_order_payment(&w.act("finance.assistant"), id, None, supplier).unwrap();
        assert_eq!(keys(o.ask_order_payment(&w.act("finance.assistant"), id, None, supplier)), ["nothing-to-pay"]);
        assert_eq!(keys(o.close_order(&w.act("certifying.officer"), id, None)), ["payment-open"]);
        assert_eq!(w.pay(id).purpose, Purpose::Invoice);
        o.close_order(&w.act("certifying.officer"), id, None).unwrap();
        assert_eq!((o.fetch::<Order>(id).unwrap().value.state.as_str(), w.balance(Ledger::Monitoring, None)), ("closed", usd(9_500)));

        let posts = order(OrderKind::Posts, 60_000);
        o.post_payroll(&w.act("finance.assistant"), posts, None, date(2026, 7, 1), usd(26_000)).unwrap();
        assert_eq!(keys(o.post_payroll(&w.act("finance.assistant"), posts, None, date(2026, 7, 1), usd(1))), ["payroll-twice"]);
        let un = w.payee(PayeeKind::UnAccount, None);
        o.ask_order_payment(&w.act("finance.assistant"), posts, None, un).unwrap();
        assert_eq!((w.pay(posts).purpose, w.balance(Ledger::DueUmbrella, None)), (Purpose::Payroll, Cents::ZERO));

        let due = usd(9_500 + 26_000).percent(13);
        assert_eq!(w.balance(Ledger::DuePsc, None), -due);
        o.settle_programme_support(&w.act("finance.assistant"), un).unwrap();
        assert_eq!(keys(o.settle_programme_support(&w.act("finance.assistant"), un)), ["nothing-to-pay"], "on its way");
        w.pay(bursar_domain::fund::Fund::the_id());
        assert_eq!(w.balance(Ledger::DuePsc, None), Cents::ZERO);
        w.whole();
    });
}

#[test]
fn wb_02_a_partner_is_cleared_by_another_and_a_barred_one_gets_no_tranche() {
    each_engine(|store| {
        let w = World::new(store);
        let o = &w.office;
        let firm = o.record_partner(&w.act("project.officer"), "A firm", "firm", None).unwrap().subject;
        assert_eq!(keys(o.decide_partner(&w.act("fund.manager"), firm, None, true, "seen", false)), ["partner-type-not-taken"]);
        let terms = Terms { allotment: Some(w.allotment(Use::Activities, usd(226_000))), ..w.terms(Some(firm), 1) };
        let id = o.draft_agreement(&w.act("project.officer"), &terms).unwrap().subject;
        assert_eq!(keys(o.say_agreement(&w.act("project.officer"), id, None, Say::Submit, "")), ["partner-not-cleared"]);
        o.decide_partner(&w.act("fund.manager"), firm, None, true, "seen; waiver of 3 July", true).unwrap();
        w.say("project.officer", id, Say::Submit, "");
        assert_eq!(o.fetch::<Partner>(firm).unwrap().value.state, "cleared");

        let partner = w.partner();
        let id = w.active(&w.terms(Some(partner), 1), usd(226_000));
        o.decide_partner(&w.act("fund.manager"), partner, None, false, "Sanctioned", false).unwrap();
        assert_eq!(keys(o.ask_tranche(&w.act("finance.assistant"), id, None)), ["partner-barred"]);
        // AC-02 over a tranche: who asked does not sign.
        assert!(o.disbursements_of(id).unwrap().is_empty());
    });
}

#[test]
fn dom_2_3_a_late_report_is_estimated_at_the_years_end_and_its_report_takes_the_estimate_back() {
    each_engine(|store| {
        let w = World::new(store);
        let o = &w.office;
        let terms = w.terms(Some(w.partner()), 1);
        let id = w.active(&terms, usd(226_000));
        w.tranche(id);
        let end = date(2026, 12, 31);
        let report = w.report(id, 1).id;
        let input = |method, typed, basis: &str| EstimateInput { on: end, method, typed, basis: basis.into() };
        let propose = |i: EstimateInput| o.estimate_report(&w.act("finance.assistant"), report, None, &i);
        assert_eq!(keys(propose(input(Method::Advance, Cents::ZERO, ""))), ["estimate-not-late"], "the year has not ended");
        w.on(date(2027, 1, 10));
        o.tick().unwrap();
        assert_eq!(o.grants_at_year_end(end).unwrap().reports_late, 2);
        assert_eq!(keys(propose(input(Method::Letter, usd(200_001), "letter 9"))), ["more-than-left"]);
        assert_eq!(keys(propose(input(Method::Letter, usd(1), " "))), ["reference-missing"]);
        let (pay, _) = o.paid_under(id).unwrap();
        let by_time = |on: Date| w.agreement(id).estimated_by(Method::Time, on, &pay);
        let half = bursar_domain::time::plus_days(terms.starts, (terms.starts.until(terms.ends).unwrap().get_days() + 1) / 2 - 1);
        assert_eq!((by_time(terms.ends), by_time(bursar_domain::time::plus_days(terms.starts, -1))), (usd(200_000), Cents::ZERO));
        assert!((by_time(half) - usd(100_000)).0.abs() < usd(1_000).0, "{:?}", by_time(half));

        propose(input(Method::Advance, Cents::ZERO, "call of 8 January")).unwrap();
        assert_eq!(w.report(id, 1).estimate.unwrap().usd, usd(100_000));
        assert_eq!(o.grants_at_year_end(end).unwrap().reports_late, 2, "a proposal counts for nothing");
        assert_eq!(keys(o.confirm_estimate(&w.act("finance.assistant"), report, None)), ["not-your-role"]);
        o.confirm_estimate(&w.act("certifying.officer"), report, None).unwrap();
        let level = |account| w.balance(account, terms.allotment.or(w.agreement(id).terms.allotment));
        let standing = || {
            let of = |account| w.balance(account, None);
            [-of(Ledger::Accrued), of(Ledger::Grants), of(Ledger::Psc), level(Ledger::Committed), level(Ledger::Spent)]
        };
        assert_eq!(standing(), [100_000, 100_000, 13_000, 113_000, 113_000].map(usd));
        assert_eq!(o.grants_at_year_end(end).unwrap().reports_late, 1);
        let of_year = o.read(|r| r.balances_on(end)).unwrap().into_iter().find(|(a, _, _)| *a == Ledger::Grants).unwrap();
        assert_eq!(of_year.2, usd(100_000), "the expense belongs to the year that has ended");
        // What it rests on stays: the advance is held, the room for the next tranche is what it was.
        assert_eq!((w.agreement(id).advance(&pay), w.agreement(id).room(&pay)), (usd(100_000), usd(100_000)));
        w.whole();
        let waive = o.settle_report(&w.act("fund.manager"), report, None, true, "not needed");
        assert_eq!(keys(waive), ["estimate-stands"]);
        assert_eq!(keys(propose(input(Method::Time, Cents::ZERO, ""))), ["estimate-there"]);
        // A second one, by letter; taken back by R12 it takes the first along, for both were reckoned on each other.
        let second = w.report(id, 2).id;
        let letter = input(Method::Letter, usd(33_333), "letter 9");
        o.estimate_report(&w.act("finance.assistant"), second, None, &letter).unwrap();
        assert_eq!(keys(o.drop_estimate(&w.act("finance.assistant"), second, None, " ")), ["reason-missing"]);
        o.confirm_estimate(&w.act("certifying.officer"), second, None).unwrap();
        assert_eq!(keys(o.drop_estimate(&w.act("finance.assistant"), second, None, "x")), ["not-your-role"]);
        o.drop_estimate(&w.act("certifying.officer"), second, None, "the partner was mistaken").unwrap();
        assert_eq!(standing(), [0, 0, 0, 226_000, 0].map(usd));
        w.whole();

        // The report comes: the estimate is reversed, linked, and the expense is what was reported.
        propose(input(Method::Advance, Cents::ZERO, "")).unwrap();
        o.confirm_estimate(&w.act("certifying.officer"), report, None).unwrap();
        w.accepted(id, 1, &[("personnel", 50_000), ("training", 42_000)]);
        assert_eq!(standing(), [Cents::ZERO, usd(92_000), usd(11_960), usd(226_000 - 103_960), usd(103_960)]);
        assert_eq!((w.agreement(id).estimated, w.report(id, 1).estimate), (Cents::ZERO, None));
        let all = o.read(|r| r.entries(&EntryFilter { journal: Some("J33".into()), ..EntryFilter::default() })).unwrap();
        assert_eq!((all.len(), all.iter().filter(|e| e.entry.reverses.is_some()).count()), (6, 3));
        w.whole();
        o.store.verify(|_| ()).unwrap();
    });
}
