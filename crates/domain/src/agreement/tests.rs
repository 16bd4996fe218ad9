//! Agreements against the books: each path posts what DOMAIN 2.2 says, to the cent.

use super::*;
use crate::journal::Valued;
use crate::ledger::{Account, Book};
use crate::project_report::{Given, Report};
use crate::role::{Grant, Scope};
use crate::testing::{id, keys, noon, person, r3, r7, r8, r9, r10, r12, usd};
use jiff::civil::date;

fn parameters() -> ParameterSet {
    ParameterSet::first(Id::named("p", "1"), date(2026, 1, 1), noon(2026, 1, 1))
}

/// Two years of 200 000 and 100 000, a simple one of one year where `years` is 1.
fn terms(years: i16) -> Terms {
    let mut budget = Budget::default();
    for (year, whole) in [(2026, 200_000), (2027, 100_000)].into_iter().take(years as usize) {
        for (line, percent) in [("personnel", 40), ("training", 30), ("travel", 15), ("monitoring", 6), ("audit", 3), ("overhead", 6)] {
            budget.set(year, line, usd(whole).percent(percent));
        }
    }
    let (starts, ends) = (date(2026, 8, 1), date(2025 + years, 12, 31));
    Terms {
        title: "A national response team".into(),
        beneficiaries: vec!["KEN".into()],
        partner: Some(Id::named("partner", "x")),
        objective: "A team that answers".into(),
        decision: "HR/2026/12".into(),
        decided_on: date(2026, 7, 1),
        starts,
        ends,
        policy: Policy::OnReport,
        refund_clause: "Unspent money within 60 days of the end".into(),
        plan: usual_plan(budget.total(), starts, ends, &parameters()),
        allotment: Some(Id::named("allotment", "1")),
        budget,
    }
}

/// Books with cash, and an agreement on its way through them.
struct Walk {
    book: Book,
    a: Agreement,
    pay: Payments,
    reports: Vec<Report>,
}

impl Walk {
    /// Drafted and submitted, with so much cash, all of it allotted.
    fn submitted(terms: Terms, cash: Cents) -> Walk {
        let mut book = Book::default();
        let a = Agreement::draft(id(), "PA-2026-1".into(), terms, &r7(), noon(2026, 7, 6)).unwrap();
        let cause = Cause::new(id(), date(2026, 7, 6), id());
        book.post(&crate::journal::income::received(&cause, &Valued::usd(cash), cash)).unwrap();
        book.post(&control::allotted(&a.cause(id(), date(2026, 7, 6)), cash).unwrap()).unwrap();
        let a = a.submit(&parameters(), &r7(), noon(2026, 7, 6)).unwrap();
        Walk { book, a, pay: Payments::default(), reports: Vec::new() }
    }
    fn post(&mut self, (a, entries): (Agreement, Vec<Entry>)) {
        for e in &entries {
            self.book.post(e).unwrap();
        }
        self.a = a;
        self.whole();
    }
    /// The invariants of DOMAIN 2.2 hold, and the agreement says of itself what the books say.
    fn whole(&self) {
        assert_eq!(self.book.broken(), Vec::<&str>::new());
        assert_eq!(self.book.balance(Account::PartnerAdvances), self.a.advance(&self.pay), "advances");
        let (level, key) = (self.book.level(Account::Committed, self.a.terms.allotment), self.a.commitment);
        if self.a.signed_fund.is_some() {
            assert_eq!(Some(level), key.map(|c| c.left()), "committed");
        }
    }
    fn allotted(&self) -> Cents {
        self.book.level(Account::Allotted, self.a.terms.allotment)
    }
    fn approve(&mut self) {
        let (a, e) = self.a.approve(&[], self.allotted(), &parameters(), &r10(), id(), noon(2026, 7, 7)).unwrap();
        self.post((a, vec![e]));
    }
    fn sign(&mut self) {
        self.approve();
        let now = noon(2026, 7, 20);
        self.a = self.a.agree_terms("annex", &r3(), now).unwrap();
        assert_eq!(keys(self.a.clear("legal", &r12(), now)), ["step-not-allowed"], "one side alone");
        assert_eq!(keys(self.a.agree_terms("annex", &r3(), now)), ["step-not-allowed"], "the same side twice");
        self.a = self.a.agree_terms("annex", &r9(), now).unwrap().clear("legal", &r12(), now).unwrap();
        self.a = self.a.sign_beneficiary("scan 1", &r3(), now).unwrap();
        let signed = self.a.sign_fund("scan 2", &r9(), &id, now).unwrap();
        self.post(signed);
        self.reports = Report::plan(&self.a, id);
        self.a = self.a.begin(&r7(), noon(2026, 8, 1)).unwrap();
    }
    /// The next tranche is asked for and paid.
    fn tranche(&mut self, today: Date) -> Cents {
        let (_, usd) = self.a.next_tranche(&self.pay, &self.reports, &r8(), today).unwrap();
        self.pay = Payments {
            tranches: self.pay.tranches + 1,
            asked: self.pay.asked + usd,
            tranches_paid: self.pay.tranches_paid + 1,
            paid: self.pay.paid + usd,
            ..self.pay
        };
        self.book.post(&grant::tranche(&self.a.cause(id(), today), usd).unwrap()).unwrap();
        self.whole();
        usd
    }
    /// What is owed is asked for and paid.
    fn pay_owed(&mut self, today: Date) {
        let usd = self.a.ask_owed(&self.pay, &r8()).unwrap();
        self.pay.owed_asked = self.pay.owed_asked + usd;
        self.pay.owed_paid = self.pay.owed_paid + usd;
        self.book.post(&running::paid(&self.a.cause(id(), today), running::Owed::Report, usd).unwrap()).unwrap();
        self.whole();
    }
    /// The first report that is wanted is given with these figures and accepted.
    fn report(&mut self, lines: &[(&str, i64)], now: Timestamp) -> Decided<()> {
        let at = self.reports.iter().position(Report::is_wanted).unwrap();
        let lines: ByLine = lines.iter().map(|(l, d)| ((*l).to_owned(), usd(*d))).collect();
        let given = Given { lines, narrative: "Done".into(), ..Given::default() };
        let r = self.reports[at].submit(&self.a, given, &r3(), now)?.accept_narrative(&r7())?.accept(&r8(), now)?;
        let mut so_far = ByLine::new();
        for r in self.reports.iter().filter(|r| r.state == "accepted").chain([&r]) {
            for (line, usd) in &r.given.lines {
                let sum = so_far.entry(line.clone()).or_default();
                *sum = *sum + *usd;
            }
        }
        let accepted = self.a.report_accepted(&r, &so_far, &self.pay, &id, now)?;
        self.reports[at] = r;
        self.post(accepted);
        Ok(())
    }
    fn refund(&mut self, was: &str, dollars: i64, on: Date) -> Decided<()> {
        let refund = Refund { usd: usd(dollars), date: on, reference: "bank 9".into(), was: was.into(), by: r8().id, checked_by: None };
        let recorded = self.a.record_refund(refund, &self.pay, &r8(), on)?;
        let both = person("r8", &[Role::FinanceAssistant, Role::Certifying]);
        assert_eq!(keys(recorded.check_refund(&self.pay, &both, &id)), ["not-your-own"], "ACT-01");
        let checked = recorded.check_refund(&self.pay, &r12(), &id)?;
        self.post(checked);
        Ok(())
    }
    fn balance(&self, account: Account) -> i64 {
        self.book.balance(account).0
    }
    fn level(&self, account: Account) -> i64 {
        self.book.level(account, self.a.terms.allotment).0
    }
}

#[test]
fn wb_06_a_project_document_keeps_to_its_rules() {
    let with = |change: &dyn Fn(&mut Terms)| {
        let mut t = terms(1);
        change(&mut t);
        let a = Agreement::draft(id(), "B".into(), t, &r7(), noon(2026, 7, 6)).unwrap();
        a.gaps(&parameters(), noon(2026, 7, 6)).iter().map(|r| r.key).collect::<Vec<_>>()
    };
    assert_eq!(with(&|_| ()), Vec::<&str>::new());
    assert_eq!(with(&|t| t.budget.set(2026, "monitoring", usd(8_000))), ["monitoring-too-small"]);
    assert_eq!(with(&|t| t.budget.set(2026, "overhead", usd(14_000))), ["overhead-too-large"]);
    assert_eq!(with(&|t| t.budget.set(2026, "overhead", usd(13_160))), Vec::<&str>::new(), "7 % of 188 000");
    assert_eq!(with(&|t| t.budget.set(2028, "travel", usd(1))), ["budget-year-outside"]);
    assert_eq!(with(&|t| t.budget.0 = Budget::default().with(2026, "monitoring", usd(149_999)).0), ["activity-below-floor"]);
    assert_eq!(with(&|t| t.ends = date(2029, 1, 1)), ["too-many-years"]);
    assert_eq!(with(&|t| t.policy = Policy::Outright), ["outright-to-partner"], "MON-14");
    assert_eq!(with(&|t| t.plan[0].percent = 60), ["tranches-not-whole"]);
    assert_eq!(with(&|t| t.plan[0].report_due = date(2028, 1, 1)), ["reports-not-in-order"]);
    assert_eq!(with(&|t| t.decision.clear()), ["answer-missing"]);
}

#[test]
fn mon_11_tranches_are_50_40_10_and_80_20_below_the_simple_grant() {
    let percents = |total: i64| {
        usual_plan(usd(total), date(2026, 8, 1), date(2026, 12, 31), &parameters()).iter().map(|p| p.percent).collect::<Vec<_>>()
    };
    assert_eq!(percents(50_000), [50, 40, 10]);
    assert_eq!(percents(49_999), [80, 20]);
    let plan = usual_plan(usd(300_000), date(2026, 1, 1), date(2026, 12, 31), &parameters());
    assert!(plan.is_sorted_by_key(|p| p.report_due));
    assert_eq!(plan[2].report_due, date(2027, 3, 31));
}

#[test]
fn sm_10_a_grant_from_draft_to_closed_accounts() {
    let mut w = Walk::submitted(terms(1), usd(300_000));
    let both = person("r7", &[Role::ProjectOfficer, Role::HighRepresentative]);
    assert_eq!(keys(w.a.approve(&[], usd(300_000), &parameters(), &both, id(), noon(2026, 7, 7))), ["not-your-own"]);
    w.sign();
    assert_eq!((w.level(Account::Committed), w.level(Account::Allotted)), (22_600_000, 7_400_000), "programme support reserved");
    assert_eq!(keys(w.a.cancel("no", &r9(), id(), noon(2026, 8, 2))), ["step-not-allowed"], "signed");

    assert_eq!(w.tranche(date(2026, 8, 3)), usd(100_000));
    let today = date(2026, 10, 1);
    assert_eq!(keys(w.a.next_tranche(&w.pay, &w.reports, &r8(), today)), ["tranche-report-missing", "tranche-too-little-spent"]);
    w.report(&[("personnel", 50_000), ("training", 20_000), ("travel", 4_999)], noon(2026, 10, 1)).unwrap();
    assert_eq!(keys(w.a.next_tranche(&w.pay, &w.reports, &r8(), today)), ["tranche-too-little-spent"], "one dollar short of 75 %");
    assert_eq!((w.balance(Account::Grants), w.balance(Account::Psc)), (7_499_900, 974_987), "half-even of 13 %");
    assert_eq!(keys(w.a.close_operations("none", false, &w.reports, &r7())), ["reports-open"]);

    // A second tranche after all: the first report is corrected by what comes with the second, which R9 lets come early.
    w.reports[1].state = "submitted".into();
    w.reports[1].given.lines = ByLine::from([("travel".to_owned(), usd(1))]);
    w.reports[1] = w.reports[1].accept_narrative(&r7()).unwrap().accept(&r8(), noon(2026, 10, 2)).unwrap();
    let accepted = w.a.report_accepted(&w.reports[1].clone(), &ByLine::new(), &w.pay, &id, noon(2026, 10, 2)).unwrap();
    w.post(accepted);
    assert_eq!(w.tranche(date(2026, 10, 3)), usd(80_000));
    // Reported beyond the advances: the rest is owed, paid, and the last tranche is smaller by it.
    w.reports[1].state = "due".into();
    w.report(
        &[("personnel", 30_000), ("training", 40_000), ("travel", 20_000), ("monitoring", 12_000), ("audit", 6_000)],
        noon(2026, 12, 1),
    )
    .unwrap();
    assert_eq!(w.balance(Account::PartnerAdvances), 0);
    assert_eq!(w.balance(Account::Payables), -300_000, "183 000 spent, 180 000 advanced");
    w.pay_owed(date(2026, 12, 2));
    assert_eq!(keys(w.a.ask_owed(&w.pay, &r8())), ["step-not-allowed"], "asked for already");
    assert_eq!(w.tranche(date(2026, 12, 3)), usd(17_000), "20 000 less 3 000");
    w.report(&[("overhead", 12_000)], noon(2027, 1, 15)).unwrap();
    assert_eq!(w.a.advance(&w.pay), usd(5_000));
    w.a = w.a.close_operations("Two servers, to the ministry", true, &w.reports, &r7()).unwrap();
    assert_eq!(keys(w.a.close_accounts(&w.pay, &w.reports, &r12(), id(), noon(2027, 2, 1))), ["advance-open"]);
    w.refund("advance", 5_000, date(2027, 2, 1)).unwrap();
    let (a, e) = w.a.close_accounts(&w.pay, &w.reports, &r12(), id(), noon(2027, 2, 2)).unwrap();
    w.post((a, e.into_iter().collect()));
    assert_eq!(w.a.state, "financially_closed");
    assert_eq!((w.level(Account::Committed), w.level(Account::Spent)), (0, 22_035_000), "195 000 with 13 %");
    assert_eq!(w.level(Account::Allotted), 7_964_999 + 1, "the rest is there again");
    assert_eq!(w.balance(Account::CashUsd), 30_000_000 - 19_500_000);
}

#[test]
fn mon_10_only_what_cash_covers_is_committed_and_later_years_follow() {
    assert_eq!(
        keys(Walk::submitted(terms(2), usd(225_999)).a.approve(&[], usd(225_999), &parameters(), &r10(), id(), noon(2026, 7, 7))),
        ["available-too-small"]
    );
    let mut w = Walk::submitted(terms(2), usd(300_000));
    w.sign();
    assert_eq!((&w.a.covered[..], w.level(Account::Committed)), (&[2026][..], 22_600_000));
    assert_eq!(w.a.contractual(), usd(113_000), "subject to availability");
    assert_eq!(w.tranche(date(2026, 8, 3)), usd(150_000));
    w.report(&[("personnel", 90_000), ("training", 40_000)], noon(2026, 10, 1)).unwrap();
    // The second tranche of 120 000 goes beyond the first year's 200 000.
    assert_eq!(keys(w.a.next_tranche(&w.pay, &w.reports, &r8(), date(2026, 10, 2))), ["year-not-committed"]);
    let before = w.a.clone();
    let (a, entries) = w.a.commit_year(&r9(), &id, noon(2026, 10, 3)).unwrap();
    assert!(w.book.post(&entries[0]).is_err(), "74 000 are allotted, 113 000 needed");
    assert_eq!(w.a, before);
    let cause = Cause::new(id(), date(2026, 10, 3), id());
    w.book.post(&crate::journal::income::received(&cause, &Valued::usd(usd(50_000)), usd(50_000))).unwrap();
    w.book.post(&control::allotted(&w.a.cause(id(), date(2026, 10, 3)), usd(50_000)).unwrap()).unwrap();
    w.post((a, entries));
    assert_eq!((w.a.contractual(), w.level(Account::Allotted)), (Cents::ZERO, 1_100_000));
    assert_eq!(keys(w.a.commit_year(&r9(), &id, noon(2026, 10, 4))), ["all-years-committed"]);
    assert_eq!(w.tranche(date(2026, 10, 5)), usd(120_000));
}

#[test]
fn a_grant_cancelled_before_signature_leaves_the_books_as_they_were() {
    let mut w = Walk::submitted(terms(1), usd(300_000));
    let before = w.book.clone();
    w.approve();
    assert_eq!((w.level(Account::PreCommitted), w.level(Account::Allotted)), (22_600_000, 7_400_000));
    assert_eq!(keys(w.a.cancel(" ", &r9(), id(), noon(2026, 7, 8))), ["reason-missing"]);
    let (a, e) = w.a.cancel("The ministry withdrew", &r9(), id(), noon(2026, 7, 8)).unwrap();
    w.post((a, e.into_iter().collect()));
    assert_eq!((w.a.state.as_str(), &w.book), ("cancelled", &before));
}

/// As the worked year of `journal_check.py`: 150 000 advanced, 140 000 spent, 10 000 returned, the rest de-committed.
#[test]
fn a_grant_terminated_is_settled_to_the_cent() {
    let mut t = terms(1);
    t.budget = Budget::default();
    for (line, d) in [("personnel", 200_000), ("training", 70_000), ("monitoring", 15_000), ("audit", 15_000)] {
        t.budget.set(2026, line, usd(d));
    }
    let mut w = Walk::submitted(t, usd(500_000));
    w.sign();
    assert_eq!(w.level(Account::Committed), 33_900_000);
    assert_eq!(w.tranche(date(2026, 8, 3)), usd(150_000));
    let now = noon(2026, 9, 1);
    assert_eq!(keys(w.a.suspend(true, "", &r9())), ["reason-missing"]);
    w.a = w.a.suspend(true, "A partner was sanctioned", &r9()).unwrap();
    assert_eq!(keys(w.a.next_tranche(&w.pay, &w.reports, &r8(), date(2026, 9, 1))), ["step-not-allowed"]);
    assert_eq!(keys(w.a.terminate("sanction", &r10(), now)), ["reply-not-heard"]);
    w.a = w.a.notify("Sanction", date(2026, 9, 15), &r9(), now).unwrap();
    assert_eq!(keys(w.a.terminate("sanction", &r10(), noon(2026, 9, 15))), ["reply-not-heard"], "the day is not over");
    assert!(w.a.terminate("sanction", &r10(), noon(2026, 9, 16)).is_ok(), "silence");
    w.a = w.a.reply("We take note", &r3()).unwrap();
    w.a = w.a.terminate("Sanction", &r10(), noon(2026, 9, 10)).unwrap();
    for r in &mut w.reports {
        *r = r.after_termination(date(2026, 9, 10)).unwrap();
    }
    assert_eq!(w.reports.iter().map(|r| r.state.as_str()).collect::<Vec<_>>(), ["waived", "waived", "due"]);
    assert_eq!(w.reports[2].due, date(2026, 10, 10));
    w.report(&[("personnel", 110_000), ("training", 30_000)], noon(2026, 10, 1)).unwrap();
    let close = |w: &Walk| w.a.close_accounts(&w.pay, &w.reports, &r12(), id(), noon(2026, 11, 1));
    assert_eq!(keys(close(&w)), ["advance-open"]);
    assert_eq!(keys(w.refund("advance", 10_001, date(2026, 10, 20))), ["more-than-left"]);
    w.refund("advance", 10_000, date(2026, 10, 20)).unwrap();
    let (a, e) = close(&w).unwrap();
    w.post((a, e.into_iter().collect()));
    let g: Vec<i64> = [Account::Grants, Account::Psc, Account::DuePsc, Account::PartnerAdvances].map(|x| w.balance(x)).into();
    assert_eq!(g, [14_000_000, 1_820_000, -1_820_000, 0]);
    let b: Vec<i64> = [Account::Allotted, Account::PreCommitted, Account::Committed, Account::Spent].map(|x| w.level(x)).into();
    assert_eq!(b, [34_180_000, 0, 0, 15_820_000]);
    assert_eq!(w.balance(Account::CashUsd), 36_000_000);
}

#[test]
fn mon_12_what_comes_back_is_an_advance_this_years_or_an_earlier_years() {
    let mut w = Walk::submitted(terms(1), usd(300_000));
    w.sign();
    w.tranche(date(2026, 8, 3));
    w.report(&[("personnel", 80_000)], noon(2026, 11, 1)).unwrap();
    assert_eq!(keys(w.refund("earlier_year", 1, date(2026, 12, 1))), ["more-than-left"], "all of it is this year's");
    w.refund("this_year", 5_000, date(2026, 12, 1)).unwrap();
    assert_eq!((w.balance(Account::Grants), w.balance(Account::Psc), w.level(Account::Spent)), (7_500_000, 975_000, 8_475_000));
    assert_eq!(w.level(Account::Allotted), 7_400_000 + 565_000, "with its programme support");
    w.refund("advance", 2_000, date(2026, 12, 2)).unwrap();
    // The year is closed; what comes back of it is a recovery, and newly spendable.
    let close = crate::journal::year_end::closed(&Cause::new(id(), date(2026, 12, 31), id()), &w.book).unwrap();
    w.book.post(&close).unwrap();
    assert_eq!(keys(w.refund("this_year", 3_000, date(2027, 2, 1))), ["more-than-left"]);
    let unallotted = w.book.level(Account::Unallotted, None);
    w.refund("earlier_year", 3_000, date(2027, 2, 1)).unwrap();
    assert_eq!((w.balance(Account::Recoveries), w.book.level(Account::Unallotted, None)), (-300_000, unallotted + usd(3_000)));
    assert_eq!(keys(w.refund("earlier_year", 72_001, date(2027, 2, 2))), ["more-than-left"], "75 000 less 3 000");
    let recorded = Refund { usd: usd(1), date: date(2027, 2, 3), reference: "".into(), was: "x".into(), by: id(), checked_by: None };
    assert_eq!(keys(w.a.record_refund(recorded, &w.pay, &r8(), date(2027, 2, 3))), ["choose-one"]);
}

#[test]
fn mon_14_an_outright_grant_is_expense_at_signature() {
    let mut t = terms(2);
    t.policy = Policy::Outright;
    t.partner = None;
    assert_eq!(
        keys(Walk::submitted(t.clone(), usd(300_000)).a.approve(&[], usd(300_000), &parameters(), &r10(), id(), noon(2026, 7, 7))),
        ["available-too-small"],
        "expense in full needs all years"
    );
    let mut w = Walk::submitted(t, usd(339_000));
    w.sign();
    assert_eq!((w.balance(Account::Grants), w.balance(Account::Psc), w.balance(Account::Payables)), (30_000_000, 3_900_000, -30_000_000));
    assert_eq!((w.level(Account::Committed), w.level(Account::Spent)), (0, 33_900_000));
    assert_eq!(keys(w.a.next_tranche(&w.pay, &w.reports, &r8(), date(2026, 8, 2))), ["outright-has-no-tranches"]);
    w.pay_owed(date(2026, 8, 3));
    w.report(&[("personnel", 100_000)], noon(2026, 10, 1)).unwrap();
    assert_eq!(w.balance(Account::Grants), 30_000_000, "a report under an outright grant posts nothing");
}

#[test]
fn wb_07_what_may_be_shifted_without_an_amendment() {
    let mut w = Walk::submitted(terms(1), usd(300_000));
    w.sign();
    let p = parameters();
    // Of 200 000: personnel 80 000, training 60 000, travel 30 000.
    let shift = |a: &Agreement, from: &str, to: &str, d: i64| {
        a.shift(&Shift { year: 2026, from: from.into(), to: to.into(), usd: usd(d) }, &p, &r7())
    };
    assert_eq!(keys(shift(&w.a, "training", "travel", 7_501)), ["line-needs-amendment"], "25 % of travel");
    let once = shift(&w.a, "training", "travel", 7_500).unwrap();
    assert_eq!((once.terms.budget.line("travel"), once.terms.budget.total()), (usd(37_500), usd(200_000)));
    assert_eq!(keys(shift(&once, "training", "travel", 1)), ["line-needs-amendment"], "against the budget last agreed");
    assert_eq!(keys(shift(&w.a, "training", "personnel", 15_001)), ["line-needs-amendment"], "25 % of training is taken");
    let more = shift(&shift(&once, "personnel", "training", 20_000).unwrap(), "audit", "personnel", 1_500).unwrap();
    assert_eq!(more.terms.budget.line("training"), usd(72_500));
    assert_eq!(keys(shift(&w.a, "monitoring", "travel", 3_000)), ["monitoring-too-small"], "WB-06 still holds");
    assert_eq!(keys(shift(&w.a, "equipment", "travel", 1)), ["more-than-left"]);
    // 15 % of the whole over all lines.
    let mut t = terms(1);
    t.budget.set(2026, "personnel", usd(60_000));
    t.budget.set(2026, "equipment", usd(20_000));
    let mut w = Walk::submitted(t, usd(300_000));
    w.sign();
    let a = shift(&w.a, "training", "personnel", 15_000).unwrap();
    let a = shift(&a, "travel", "equipment", 5_000).unwrap();
    assert_eq!(a.agreed.beyond_shift(&a.terms.budget.by_line()).len(), 0, "20 000 of 30 000");
    let lines =
        ByLine::from([("personnel".to_owned(), usd(75_000)), ("training".to_owned(), usd(75_000)), ("travel".to_owned(), usd(30_001))]);
    assert_eq!(a.agreed.beyond_shift(&lines).iter().map(|r| r.key).collect::<Vec<_>>(), ["shift-needs-amendment"]);
    // A report beyond it is not accepted.
    w.tranche(date(2026, 8, 3));
    assert_eq!(keys(w.report(&[("travel", 37_501)], noon(2026, 10, 1))), ["line-needs-amendment"]);
}

#[test]
fn wb_07_an_extension_is_six_months_and_what_is_beyond_is_an_amendment() {
    let mut w = Walk::submitted(terms(1), usd(300_000));
    w.sign();
    assert_eq!(keys(w.a.extend(date(2027, 7, 1), "late", &r9())), ["extension-needs-amendment"]);
    assert_eq!(keys(w.a.extend(date(2026, 12, 31), "", &r9())), ["extension-not-later", "reason-missing"]);
    let a = w.a.extend(date(2027, 3, 31), "elections", &r9()).unwrap();
    assert_eq!((a.terms.ends, a.terms.plan[2].report_due), (date(2027, 3, 31), date(2027, 6, 29)));
    assert_eq!(keys(a.extend(date(2027, 7, 1), "again", &r9())), ["extension-needs-amendment"], "from the end last agreed");
    assert!(a.extend(date(2027, 6, 30), "again", &r9()).is_ok());

    // Another 42 000 in the covered year: pre-committed and committed as R10 approves.
    let more = Amendment {
        objective: w.a.terms.objective.clone(),
        partner: w.a.terms.partner,
        ends: date(2027, 9, 30),
        budget: w.a.terms.budget.clone().with(2026, "training", usd(101_000)),
        reason: "A second class; letter of 3 September".into(),
        by: id(),
        at: noon(2026, 9, 3),
    };
    let same = Amendment { budget: w.a.terms.budget.clone(), ends: w.a.terms.ends, ..more.clone() };
    assert_eq!(keys(w.a.propose_amendment(same, &parameters(), &r7())), ["amendment-nothing"]);
    assert_eq!(keys(w.a.propose_amendment(more.clone(), &parameters(), &r7())), ["monitoring-too-small"]);
    let more = Amendment { budget: more.budget.with(2026, "monitoring", usd(13_000)), ..more };
    w.a = w.a.propose_amendment(more.clone(), &parameters(), &r7()).unwrap();
    assert_eq!(keys(w.a.propose_amendment(more, &parameters(), &r7())), ["amendment-waits"]);
    let both = person("r7", &[Role::ProjectOfficer, Role::HighRepresentative]);
    assert_eq!(keys(w.a.amend(&w.pay, &both, &id, noon(2026, 9, 4))), ["not-your-own"]);
    let amended = w.a.amend(&w.pay, &r10(), &id, noon(2026, 9, 4)).unwrap();
    assert_eq!(amended.1.iter().map(|e| e.journal.as_str()).collect::<Vec<_>>(), ["J11", "J12"]);
    w.post(amended);
    assert_eq!((w.level(Account::Committed), w.a.terms.ends), (22_600_000 + 4_746_000, date(2027, 9, 30)));
    // And back: what is released is not more than is free.
    w.tranche(date(2026, 9, 5));
    let less = |total: i64| Amendment {
        objective: "Less".into(),
        partner: w.a.terms.partner,
        ends: w.a.terms.ends,
        budget: Budget::default().with(2026, "training", usd(total - 10_000)).with(2026, "monitoring", usd(10_000)),
        reason: "letter".into(),
        by: id(),
        at: noon(2026, 9, 6),
    };
    let mut p = parameters();
    p.values.insert("activity_floor_usd".into(), "50000".into());
    let too_little = w.a.propose_amendment(less(110_000), &p, &r7()).unwrap();
    assert_eq!(keys(too_little.amend(&w.pay, &r10(), &id, noon(2026, 9, 7))), ["more-than-left"], "121 000 are advanced");
    let smaller = w.a.propose_amendment(less(150_000), &p, &r7()).unwrap();
    let amended = smaller.amend(&w.pay, &r10(), &id, noon(2026, 9, 7)).unwrap();
    assert_eq!(amended.1.iter().map(|e| e.journal.as_str()).collect::<Vec<_>>(), ["J17"]);
    w.post(amended);
    assert_eq!(w.level(Account::Committed), 16_950_000);
}

#[test]
fn sm_13_reports_are_called_to_mind_and_block_when_overdue() {
    let mut w = Walk::submitted(terms(1), usd(300_000));
    w.sign();
    let r = Report { due: date(2026, 10, 20), ..w.reports[0].clone() };
    let reminders = [(9, 19), (9, 20), (10, 12), (10, 13), (10, 20), (11, 30)].map(|(m, d)| r.reminder(date(2026, m, d)));
    assert_eq!(reminders, [None, Some(-30), Some(-30), Some(-7), Some(0), Some(0)]);
    assert!(!r.blocks(date(2026, 11, 18)) && r.blocks(date(2026, 11, 19)));
    assert_eq!(keys(r.pass(date(2026, 11, 18))), ["step-not-allowed"]);
    let overdue = r.pass(date(2026, 11, 19)).unwrap();
    w.reports[0] = overdue.clone();
    let stopped = w.a.next_tranche(&w.pay, &w.reports, &r8(), date(2026, 11, 20));
    assert_eq!(keys(stopped), ["report-overdue"]);
    assert_eq!(keys(overdue.settle("escalate", "", &r9())), ["reason-missing"]);
    let escalated = overdue.settle("escalate", "Wrote to the mission", &r9()).unwrap();
    assert!(escalated.blocks(date(2026, 12, 1)));

    // Staff record what came on paper, and say so; who recorded it does not accept it.
    let given = |paper: Option<&str>, answer: Option<&str>| Given {
        lines: ByLine::from([("travel".to_owned(), usd(10))]),
        narrative: "Done".into(),
        received_as: paper.map(str::to_owned),
        answer: answer.map(str::to_owned),
    };
    let now = noon(2026, 12, 1);
    assert_eq!(keys(escalated.submit(&w.a, given(None, None), &r7(), now)), ["reference-missing"]);
    let by_staff = escalated.submit(&w.a, given(Some("mail of 30 November"), None), &r7(), now).unwrap();
    assert_eq!(keys(by_staff.accept_narrative(&r7())), ["not-your-own"]);
    assert_eq!(keys(by_staff.accept(&r8(), now)), ["narrative-first"]);
    let other = person("other r7", &[Role::ProjectOfficer, Role::FinanceAssistant]);
    assert_eq!(keys(by_staff.accept_narrative(&other).unwrap().accept(&other, now)), ["not-your-own"], "one person for both");
    let queried = by_staff.query("Which flights?", &r8(), now).unwrap();
    assert_eq!(keys(queried.submit(&w.a, given(Some("mail"), None), &r7(), now)), ["answer-missing"]);
    let again = queried.submit(&w.a, given(None, Some("Two returns")), &r3(), now).unwrap();
    assert_eq!(again.queries[0].answer.as_deref(), Some("Two returns"));
    assert_eq!(again.given.received_as, None, "the mission's own");
    let elsewhere = Actor { grants: vec![Grant { role: Role::Mission, scope: Scope::State("FJI".into()) }], ..r3() };
    assert_eq!(keys(queried.submit(&w.a, given(None, Some("x")), &elsewhere, now)), ["not-your-role"]);
}

#[test]
fn mon_12_an_advance_is_confirmed_at_what_the_books_hold() {
    let mut w = Walk::submitted(terms(1), usd(300_000));
    w.sign();
    w.tranche(date(2026, 8, 3));
    let say = |d: i64| Confirmation { usd: usd(d), reference: "letter".into(), by: r8().id, at: noon(2027, 1, 5) };
    assert_eq!(keys(w.a.confirm_advance(2026, say(99_999), &w.pay, &r8())), ["advance-differs"]);
    assert!(w.a.confirm_advance(2026, say(100_000), &w.pay, &r8()).unwrap().confirmations.contains_key(&2026));
}

#[test]
fn sm_09_conditions_of_the_approval_block_the_signature() {
    let w = Walk::submitted(terms(1), usd(300_000));
    let now = noon(2026, 7, 20);
    let (a, _) = w.a.approve(&["An audit first".into()], usd(300_000), &parameters(), &r10(), id(), now).unwrap();
    let a = a.agree_terms("x", &r9(), now).unwrap().agree_terms("x", &r3(), now).unwrap();
    let both = person("both", &[Role::Certifying, Role::FundManager]);
    let a = a.clear("legal", &both, now).unwrap().sign_beneficiary("scan", &r7(), now).unwrap();
    assert_eq!(keys(a.sign_fund("scan", &r9(), &id, now)), ["conditions-open"]);
    let a = a.meet_condition(0, &r7()).unwrap();
    assert_eq!(keys(a.meet_condition(0, &r7())), ["step-not-allowed"]);
    assert_eq!(keys(a.sign_fund("scan", &both, &id, now)), ["not-your-own"], "who cleared it does not sign it");
    let (a, entries) = a.sign_fund("scan", &r9(), &id, now).unwrap();
    assert_eq!((a.state.as_str(), entries[0].journal.as_str()), ("signed_un", "J12"));
    assert_eq!(keys(a.begin(&r7(), noon(2026, 7, 31))), ["not-begun"]);
}

#[test]
fn fin_05_what_is_still_to_be_paid_is_expected_when_the_report_before_it_is_due() {
    let w = Walk::submitted(terms(2), usd(400_000));
    let (a, plan) = (&w.a, &w.a.terms.plan);
    let expected = |paid: i64, tranches_paid: usize| {
        let pay = Payments { paid: usd(paid), tranches_paid, ..Payments::default() };
        a.expected(&pay).into_iter().map(|d| (d.on, d.usd)).collect::<Vec<_>>()
    };
    let (first, second) = (plan[0].report_due, plan[1].report_due);
    assert_eq!(expected(0, 0), [(a.terms.starts, usd(150_000)), (first, usd(120_000)), (second, usd(30_000))], "50/40/10 of 300 000");
    assert_eq!(expected(150_000, 1), [(first, usd(120_000)), (second, usd(30_000))]);
    assert_eq!(expected(280_000, 1), [(first, usd(20_000)), (second, Cents::ZERO)], "what was paid beyond makes the last ones smaller");
    assert_eq!(expected(300_000, 3), []);
    let outright = Agreement { terms: Terms { policy: Policy::Outright, ..terms(1) }, ..a.clone() };
    let whole = outright.terms.budget.total();
    assert_eq!(outright.expected(&Payments::default()), [crate::plan::Due { on: outright.terms.starts, usd: whole }], "MON-14: at once");
}
