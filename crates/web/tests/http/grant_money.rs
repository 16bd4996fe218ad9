//! Money of agreements and orders by their pages: each form once good and once wrong, and the way back from an expense (SM-10,
//! SM-13; MON-11; AC-15).

use crate::html::Page;
use crate::http::Person;
use crate::world::{CALL, IBAN, World};
use bursar_domain::agreement::{Agreement, Budget, Policy, Terms, usual_plan};
use bursar_domain::allotment::Use;
use bursar_domain::disbursement::{Disbursement, Evidence};
use bursar_domain::mission::{Attendance, Mission};
use bursar_domain::order::{Came, Order, OrderKind, Wanted};
use bursar_domain::payee::{Payee, PayeeKind};
use bursar_domain::project_report::{Given, Report};
use bursar_domain::time::{at, day};
use bursar_domain::{Cents, Id};
use bursar_office::agreements::Say;
use bursar_office::demo::Step;
use bursar_office::disbursements::Sign;
use bursar_office::missions::Move;
use bursar_office::payees::Typed;
use bursar_store::EntryFilter;
use jiff::civil::{Date, date};

const R7: &str = "project.officer";
const R8: &str = "finance.assistant";
const R9: &str = "fund.manager";
const R10: &str = "high.representative";
const R12: &str = "certifying.officer";

fn usd(d: i64) -> Cents {
    Cents::dollars(d)
}

impl World {
    pub fn day(&self) -> Date {
        day(self.office().now())
    }

    /// A payee with confirmed details.
    pub fn payee(&self, kind: PayeeKind, name: &str, of: Option<Id>) -> Id {
        let typed = Typed { name: name.into(), account: IBAN.into(), bic: String::new(), reason: String::new() };
        let id = self.office().record_payee(&self.act(R8), kind, name, of, &typed).unwrap().subject;
        self.office().confirm_details(&self.act(R12), id, None, "Them", "contract", self.day()).unwrap();
        id
    }

    /// An open allotment.
    pub fn allotment(&self, use_: Use, amount: Cents) -> Id {
        let id = self.office().propose_allotment(&self.act(R7), use_, self.day().year(), "Budget", amount).unwrap().subject;
        self.office().allot(&self.act(R9), id, None).unwrap();
        id
    }

    /// An agreement of Kenya over 200,000 in two tranches or more, signed and begun, whose partner `partner` acts for.
    pub fn grant(&self) -> Id {
        let o = self.office();
        let (starts, ends) = (self.day(), date(self.day().year(), 12, 31));
        let partner = o.record_partner(&self.act(R7), "An institute", "academia", None).unwrap().subject;
        o.name_partner_people(&self.act(R7), partner, None, &[self.account("partner").id]).unwrap();
        o.decide_partner(&self.act(R9), partner, None, true, "Accounts seen", false).unwrap();
        self.payee(PayeeKind::Partner, "An institute", Some(partner));
        let budget = Budget::default().with(starts.year(), "personnel", usd(190_000)).with(starts.year(), "monitoring", usd(10_000));
        let terms = Terms {
            title: "A response team".into(),
            beneficiaries: vec!["KEN".into()],
            partner: Some(partner),
            objective: "A team".into(),
            decision: "HR/2026/12".into(),
            decided_on: starts,
            starts,
            ends,
            policy: Policy::OnReport,
            refund_clause: "Unspent money".into(),
            plan: usual_plan(budget.total(), starts, ends, &o.parameters().unwrap()),
            allotment: Some(self.allotment(Use::Activities, usd(226_000))),
            budget,
        };
        let id = o.draft_agreement(&self.act(R7), &terms).unwrap().subject;
        let say = |login: &str, what: Say| drop(o.say_agreement(&self.act(login), id, None, what, "paper").unwrap());
        say(R7, Say::Submit);
        o.approve_agreement(&self.act(R10), id, None, &[]).unwrap();
        for (login, what) in [("mission.ken", Say::Terms), (R9, Say::Terms), (R12, Say::Clear), ("mission.ken", Say::SignBeneficiary)] {
            say(login, what);
        }
        o.sign_agreement_for_fund(&self.act(R9), id, None, "paper").unwrap();
        say(R7, Say::Begin);
        id
    }

    /// An order that is committed, delivered in full.
    pub fn order(&self, kind: OrderKind, price: i64) -> Id {
        let (o, today) = (self.office(), self.day());
        let running = self.allotment(Use::Running, usd(price).with_psc(13));
        let supplier = if kind == OrderKind::Posts { String::new() } else { "A supplier".into() };
        let want = Wanted { kind, title: "An evaluation".into(), supplier, usd: usd(price), from: today, until: today };
        let id = o.draft_order(&self.act(R8), running, &want).unwrap().subject;
        o.approve_order(&self.act(R9), id, None).unwrap();
        o.commit_order(&self.act(R12), id, None).unwrap();
        id
    }

    /// The acts on what is asked for under a document, and the finding that it arrived.
    pub fn paid_out(&self, document: Id) {
        let (o, today) = (self.office(), self.day());
        if o.read(|r| r.get::<Payee>(Payee::fund_id())).unwrap().is_none() {
            let typed =
                Typed { name: "The fund".into(), account: "DE89370400440532013000".into(), bic: String::new(), reason: String::new() };
            o.propose_details(&self.act(R8), Payee::fund_id(), None, &typed).unwrap();
            o.confirm_details(&self.act(R12), Payee::fund_id(), None, "Them", "contract", today).unwrap();
        }
        let found = o.disbursements_of(document).unwrap();
        let id = found.iter().find(|d| d.value.state == "requested").unwrap().value.id;
        for (login, sign) in [(R7, Sign::Verify), (R12, Sign::Certify), ("approving.officer", Sign::Approve)] {
            o.sign_disbursement(&self.act(login), id, None, sign).unwrap();
        }
        let file = o.collect_payments(&self.act("bank.signatory"), &[id], today).unwrap().subject;
        o.hand_over(&self.act("bank.signatory"), file, None).unwrap();
        let evidence = Evidence { on: today, reference: "B1".into(), note: "statement".into(), file: None };
        o.find_out(&self.act(R12), id, None, "confirm", &evidence).unwrap();
    }

    pub fn report(&self, agreement: Id, number: i64) -> Id {
        self.office().reports_of(agreement).unwrap().into_iter().find(|r| r.value.number == number).unwrap().value.id
    }

    /// The first report, given and accepted.
    fn reported(&self, agreement: Id, personnel: i64) -> Id {
        let (o, id) = (self.office(), self.report(agreement, 1));
        let given = Given { lines: [("personnel".to_owned(), usd(personnel))].into(), narrative: "Done".into(), ..Given::default() };
        o.submit_report(&self.act("partner"), id, None, &given).unwrap();
        o.accept_narrative(&self.act(R7), id, None).unwrap();
        o.accept_report(&self.act(R8), id, None).unwrap();
        id
    }

    /// The page of the entry of this journal that a record caused.
    fn entry(&self, journal: &str, document: Id) -> String {
        let of = EntryFilter { document: Some(document), ..EntryFilter::default() };
        let found = self.office().read(|r| r.entries(&of)).unwrap();
        let entry = found.iter().find(|e| e.entry.journal == journal).unwrap_or_else(|| panic!("no {journal}"));
        format!("/office/ledger/entries/{}", entry.entry.id)
    }
}

/// Follows links from a page, one after the other; each must stand on the page before it.
fn follow(p: &Person<'_>, from: &str, clicks: &[String]) -> Page {
    clicks.iter().fold(p.page(from), |page, to| {
        let whole = format!("/en{to}");
        assert!(page.links().iter().any(|l| *l == whole), "{to} is not linked on {:?}: {:?}", page.h1(), page.links());
        p.page(to)
    })
}

/// Fills in what is wrong: each error stands beside its field, what was typed is kept, nothing is done. Gives the form as it came back.
fn wrong(p: &Person<'_>, page: &Page, action: &str, typed: &[(&str, &str)], errors: &[&str]) -> crate::html::Form {
    let again = p.refused(&page.form(action).fill_all(typed)).form(action);
    assert_eq!(again.errors, errors, "{action}");
    for (name, value) in typed {
        assert_eq!(again.value(name), *value, "{action}: {name} is kept");
    }
    again
}

#[test]
fn ac_15_click_by_click_from_an_expense_of_a_grant_an_order_and_a_mission() {
    let w = World::after(Step::Publication);
    let o = w.office();
    let p = w.person("external.auditor");
    let mission = w.get::<Mission>(w.paid().mission);

    // Entry → report → tranche → agreement, which names decision and approval → what it is paid from.
    let agreement = w.grant();
    o.ask_tranche(&w.act("partner"), agreement, None).unwrap();
    w.paid_out(agreement);
    let report = w.reported(agreement, 60_000);
    let tranche = o.disbursements_of(agreement).unwrap()[0].value.id;
    let allotment = w.get::<Agreement>(agreement).terms.allotment.unwrap();
    let clicks = [
        format!("/office/reports/{report}"),
        format!("/office/disbursements/{tranche}"),
        format!("/office/agreements/{agreement}"),
        format!("/office/allotments/{allotment}"),
    ];
    let home = follow(&p, &w.entry("J14", report), &clicks[..3]);
    assert!(home.text().contains("HR/2026/12") && home.text().contains("R10"), "{}", home.text());
    follow(&p, &w.entry("J14", report), &clicks);
    // The entry itself lists all of them, with who signed.
    let kinds = |entry: &str| -> Vec<String> {
        let trace = p.api(entry).json()["trace"].clone();
        trace.as_array().unwrap().iter().map(|l| l["kind"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(kinds(&w.entry("J14", report)), ["report", "disbursement", "agreement", "allotment"]);
    assert!(p.page(&w.entry("J14", report)).text().contains("R10"), "the approval is on the page of the entry");

    // Entry → order, which says who approved it → the running costs it is paid from.
    let order = w.order(OrderKind::Monitoring, 100);
    let came = || Came { usd: usd(100), date: w.day(), reference: "INV-1".into(), by: order };
    o.deliver_order(&w.act(R7), order, None, &came()).unwrap();
    o.invoice_order(&w.act(R8), order, None, &came(), true).unwrap();
    let clicks = [format!("/office/orders/{order}"), format!("/office/allotments/{}", w.get::<Order>(order).allotment)];
    assert!(follow(&p, &w.entry("J31", order), &clicks[..1]).text().contains("R9"));
    follow(&p, &w.entry("J31", order), &clicks);
    assert_eq!(kinds(&w.entry("J31", order)), ["order", "allotment"]);

    // Entry → mission → nomination → round → call.
    w.clock.advance(at(mission.first_day, 9, 0));
    let attendance = Attendance { attended: 20, required: 20 };
    o.move_mission(&w.act(R7), mission.id, None, Move::Arrive).unwrap();
    o.keep_attendance(&w.act(R7), mission.id, None, attendance).unwrap();
    o.move_mission(&w.act(R7), mission.id, None, Move::Leave).unwrap();
    o.settle_mission(&w.act(R8), mission.id, None, [mission.estimate.ticket, mission.estimate.dsa, mission.estimate.terminals]).unwrap();
    let clicks = [
        format!("/office/missions/{}", mission.id),
        format!("/office/nominations/{}", mission.nomination),
        format!("/office/calls/{CALL}/round"),
        format!("/office/calls/{CALL}"),
    ];
    follow(&w.person("external.auditor"), &w.entry("J20", mission.id), &clicks);
}

#[test]
fn mon_11_a_tranche_its_report_and_its_refunds_by_their_pages() {
    let w = World::after(Step::Activation);
    let agreement = w.grant();
    let home = format!("/office/agreements/{agreement}");
    let act = |what: &str| format!("{home}/{what}");
    let (partner, r7, r8) = (w.person("partner"), w.person(R7), w.person(R8));

    // The tranche: asked for once; until the report is there, the page says why not again.
    partner.done(&partner.page(&home).form(&act("tranche")));
    assert!(partner.page(&home).find_form(&act("tranche")).is_none());
    let before = w.seq();
    let answer = partner.post(&act("tranche"), &[]);
    assert_eq!((answer.status, w.seq()), (422, before), "nor past the page");
    w.paid_out(agreement);
    assert!(partner.page(&home).text().contains("It cannot be requested yet"));

    // The report: given, queried, answered, accepted by two.
    let report = format!("/office/reports/{}", w.report(agreement, 1));
    let on = |what: &str| format!("{report}/{what}");
    let page = partner.page(&report);
    let again = wrong(&partner, &page, &on("submit"), &[("line_personnel", "12x"), ("narrative", "")], &["line_personnel", "narrative"]);
    partner.done(&again.fill_all(&[("line_personnel", "70,000.00"), ("narrative", "Nine people trained")]));
    let form = wrong(&r7, &r7.page(&report), &on("query"), &[("question", "")], &["question"]);
    r7.done(&form.fill("question", "Which nine?"));
    assert!(r8.page(&report).find_form(&on("accept")).is_none(), "it waits for the answer");
    let form = partner.page(&report).form(&on("submit"));
    assert_eq!((form.value("line_personnel"), form.value("narrative")), ("70000.00".into(), "Nine people trained".into()), "kept");
    partner.done(&form.fill("answer", "Those of annex 2"));
    assert_eq!(r8.post(&on("accept"), &[]).status, 422, "not before the narrative is accepted");
    r7.done(&r7.page(&report).form(&on("narrative")));
    r8.done(&r8.page(&report).form(&on("accept")));
    let x = w.get::<Report>(w.report(agreement, 1));
    assert_eq!((x.state.as_str(), x.total(), x.queries[0].answer.as_deref()), ("accepted", usd(70_000), Some("Those of annex 2")));

    // Refunds: of the advance, of this year's expense, and of an earlier year's.
    let refund = |was: &str, amount: &str| {
        let (r8, r12) = (w.person(R8), w.person(R12));
        let typed = [("was", was), ("amount", "twelve"), ("reference", "")];
        let again = wrong(&r8, &r8.page(&home), &act("refund"), &typed, &["amount", "reference"]);
        let again = again.fill_all(&[("amount", "999999"), ("reference", "bank 9")]);
        assert_eq!(r8.refused(&again).form(&act("refund")).errors, ["amount"], "more than there was");
        r8.done(&again.fill("amount", amount));
        r12.done(&r12.page(&home).form(&act("check")));
    };
    refund("advance", "1000");
    refund("this_year", "500");
    w.clock.advance(at(date(w.day().year() + 1, 1, 4), 9, 0));
    refund("earlier_year", "200");
    let all: Vec<(String, bool)> = w.get::<Agreement>(agreement).refunds.into_iter().map(|x| (x.was, x.checked_by.is_some())).collect();
    assert_eq!(all, [("advance".into(), true), ("this_year".into(), true), ("earlier_year".into(), true)]);
    let posted = w.office().read(|r| r.entries(&EntryFilter { journal: Some("J16".into()), ..EntryFilter::default() })).unwrap();
    assert_eq!(posted.len(), 3);
}

#[test]
fn wb_07_an_amendment_and_a_release_by_their_pages() {
    let w = World::after(Step::Activation);
    let agreement = w.grant();
    let home = format!("/office/agreements/{agreement}");
    let act = |what: &str| format!("{home}/{what}");
    let (r7, r10, r12) = (w.person(R7), w.person(R10), w.person(R12));
    let year = w.day().year();

    let line = format!("training_{year}");
    let typed = [("objective", "A larger team"), (line.as_str(), "many"), ("reason", "")];
    let page = r7.page(&act("amendment"));
    let again = r7.refused(&page.form(&act("amendment")).fill_all(&typed)).form(&act("amendment"));
    let mut errors = again.errors.clone();
    errors.sort();
    assert_eq!(errors, ["reason".to_owned(), line.clone()]);
    assert_eq!((again.value("objective"), again.value(&line)), ("A larger team".into(), "many".into()));
    r7.done(&again.fill_all(&[(line.as_str(), ""), ("reason", "The ministry asks")]));
    assert!(r10.page(&home).text().contains("A larger team"), "what would change is shown before it is approved");
    r10.done(&r10.page(&home).form(&act("amend")));
    assert_eq!(w.get::<Agreement>(agreement).terms.objective, "A larger team");

    // A release asks first, on a page of its own, and comes back there when something is wrong.
    let page = follow(&r12, &home, &[act("release")]);
    assert!(page.text().contains("This cannot be undone"));
    let again = wrong(&r12, &page, &act("release"), &[("amount", "x"), ("reason", "")], &["amount", "reason"]);
    let again = again.fill_all(&[("amount", "200001"), ("reason", "Not needed")]);
    assert_eq!(r12.refused(&again).form(&act("release")).value("reason"), "Not needed");
    r12.done(&again.fill("amount", "1000"));
    let a = w.get::<Agreement>(agreement);
    assert_eq!(a.commitment.unwrap().direct, usd(199_000));
    assert_eq!(w.office().levels(a.terms.allotment.unwrap()).unwrap().allotted, usd(1_130), "with programme support");
}

#[test]
fn dom_2_2_an_order_its_invoice_its_accrual_and_its_end_by_their_pages() {
    let w = World::after(Step::Activation);
    let running = w.allotment(Use::Running, usd(1_130));
    let (r7, r8, r9, r12) = (w.person(R7), w.person(R8), w.person(R9), w.person(R12));
    let new = "/office/orders/new";
    let typed = [("kind", "monitoring"), ("title", "An evaluation"), ("supplier", "Evaluators Ltd"), ("amount", "a lot")];
    let again = wrong(&r8, &r8.page(new), new, &typed, &["amount", "allotment"]);
    r8.done(&again.fill_all(&[("amount", "1000"), ("allotment", &running.to_string())]));
    let order = w.all::<Order>().remove(0).id;
    let home = format!("/office/orders/{order}");
    let act = |what: &str| format!("{home}/{what}");
    r9.done(&r9.page(&home).form(&act("approve")));
    r12.done(&r12.page(&home).form(&act("commit")));

    let empty = [("amount", ""), ("reference", "")];
    let again = wrong(&r7, &r7.page(&home), &act("deliver"), &empty, &["amount", "reference"]);
    r7.done(&again.fill_all(&[("amount", "900"), ("reference", "delivery note 3")]));
    let again = wrong(&r8, &r8.page(&home), &act("accrue"), &[("date", "2026-13-45")], &["date"]);
    r8.done(&again.fill("date", &w.day().to_string()));
    assert_eq!(w.get::<Order>(order).accrued, usd(900));
    let again = wrong(&r8, &r8.page(&home), &act("invoice"), &[("amount", "1.234"), ("reference", "INV 7")], &["amount"]);
    r8.done(&again.fill_all(&[("amount", "900"), ("last", "yes")]));
    assert!(r8.page(&home).text().contains("payee"), "there is nobody to pay yet, and the page says so");
    let payee = w.payee(PayeeKind::Supplier, "Evaluators Ltd", None).to_string();
    let page = r8.page(&home);
    assert_eq!(r8.refused(&page.form(&act("pay")).force("payee", "nobody")).form(&act("pay")).errors, ["payee"]);
    r8.done(&page.form(&act("pay")).fill("payee", &payee));

    // Closing asks first and says what is in the way.
    let page = follow(&r12, &home, &[act("close")]);
    assert!(page.text().contains("This cannot be undone"));
    let said = r12.refused(&page.form(&act("close"))).summary().concat();
    assert!(!said.is_empty() && !said.contains("payment-open"), "{said}");
    w.paid_out(order);
    let page = follow(&r12, &home, &[act("release")]);
    let again = wrong(&r12, &page, &act("release"), &[("amount", "-")], &["amount"]);
    r12.done(&again.fill("amount", "40"));
    r12.done(&r12.page(&act("close")).form(&act("close")));
    assert_eq!(w.get::<Order>(order).state, "closed");
    let back = w.office().levels(running).unwrap();
    assert_eq!((back.committed, back.spent), (Cents::ZERO, usd(1_017)));

    // One that was not committed is cancelled, with a reason.
    let running = w.allotment(Use::Running, usd(113));
    let want = Wanted {
        kind: OrderKind::Portal,
        title: "Hosting".into(),
        supplier: "A host".into(),
        usd: usd(100),
        from: w.day(),
        until: w.day(),
    };
    let other = w.office().draft_order(&w.act(R8), running, &want).unwrap().subject;
    let cancel = format!("/office/orders/{other}/cancel");
    let page = follow(&r9, &format!("/office/orders/{other}"), std::slice::from_ref(&cancel));
    let again = wrong(&r9, &page, &cancel, &[("reason", "")], &["reason"]);
    r9.done(&again.fill("reason", "Done in house"));
    assert_eq!(w.get::<Order>(other).state, "cancelled");
}

#[test]
fn j23_j24_payroll_and_programme_support_by_their_pages() {
    let w = World::after(Step::Activation);
    let posts = w.order(OrderKind::Posts, 60_000);
    let home = format!("/office/orders/{posts}");
    let act = |what: &str| format!("{home}/{what}");
    let r8 = w.person(R8);
    let again = wrong(&r8, &r8.page(&home), &act("payroll"), &[("amount", "lots"), ("month", "soon")], &["month", "amount"]);
    let again = again.fill_all(&[("amount", "26000"), ("month", &w.day().to_string())]);
    r8.done(&again);
    let twice = r8.page(&home).form(&act("payroll")).fill("amount", "1");
    assert!(!r8.refused(&twice).summary().concat().contains("payroll-twice"), "told in words");

    let support = "/office/programme-support";
    assert!(r8.page(support).find_form(support).is_none(), "there is nobody to pay yet");
    let un = w.payee(PayeeKind::UnAccount, "The Secretariat", None).to_string();
    assert_eq!(r8.refused(&r8.page(support).form(support).force("payee", "nobody")).form(support).errors, ["payee"]);
    r8.done(&r8.page(support).form(support).fill("payee", &un));
    assert!(r8.page(support).find_form(support).is_none(), "all that is due is on its way");
    w.paid_out(bursar_domain::fund::Fund::the_id());
    r8.done(&r8.page(&home).form(&act("pay")).fill("payee", &un));
    w.paid_out(posts);
    let states: Vec<String> = w.all::<Disbursement>().into_iter().map(|d| d.state).collect();
    assert_eq!(states.len(), 2);
    for journal in ["J23", "J24"] {
        let posted = w.office().read(|r| r.entries(&EntryFilter { journal: Some(journal.into()), ..EntryFilter::default() })).unwrap();
        assert!(!posted.is_empty(), "{journal}");
    }
}
