//! The forms of partners, agreements, reports and orders, for the walk over every form (`kept`).

use crate::http::Person;
use crate::world::{IBAN, World};
use bursar_domain::Cents;
use bursar_domain::agreement::{Agreement, Amendment};
use bursar_domain::allotment::Use;
use bursar_domain::estimate::Method;
use bursar_domain::order::{Came, OrderKind};
use bursar_domain::payee::PayeeKind;
use bursar_domain::project_report::{Given, Report};
use bursar_office::agreements::Say;
use bursar_office::demo::Step;
use bursar_office::estimates::EstimateInput;
use bursar_store::{Record, Write};

/// Walks one form: who, the page it is on, the act it does, what is given to fill it in with.
type Go<'a> = &'a dyn Fn(&Person<'_>, &str, &str, &[(&str, &str)]);

const BANK: [(&str, &str); 3] = [("name", "Typed"), ("account", IBAN), ("bic", "")];

/// Writes a record as it may come to stand.
fn stands<T: Record>(w: &World, id: bursar_domain::Id, edit: impl FnOnce(&mut T)) {
    let found = w.office().fetch::<T>(id).unwrap();
    let mut value = found.value;
    edit(&mut value);
    w.commit(vec![Write::of(&value, found.version).unwrap()]);
}

/// The fields of the budget that a form has, a year and a line each.
fn budget(p: &Person<'_>, at: &str) -> Vec<String> {
    let names = p.page(at).form(at).names();
    let of_year = |n: &String| n.rsplit_once('_').is_some_and(|(_, y)| y.len() == 4 && y.parse::<i16>().is_ok());
    names.into_iter().filter(of_year).collect()
}

pub fn partners_and_agreements(go: Go<'_>) {
    let w = World::after(Step::Activation);
    let o = w.office();
    let (r7, r8, r9) = (w.person("project.officer"), w.person("finance.assistant"), w.person("fund.manager"));
    let (r10, r12) = (w.person("high.representative"), w.person("certifying.officer"));
    let (ken, people) = (w.person("mission.ken"), w.person("partner"));

    go(&r7, "/office/partners", "/office/partners", &[]);
    let partner = o.record_partner(&w.act("project.officer"), "An institute", "academia", None).unwrap().subject;
    let at = format!("/office/partners/{partner}");
    go(&r9, &at, &format!("{at}/clear"), &[]);
    go(&r7, &at, &format!("{at}/people"), &[]);
    go(&r8, &format!("{at}/payee"), &format!("{at}/payee"), &BANK);
    go(&r9, &at, &format!("{at}/bar"), &[]);

    let id = w.grant();
    let at = |what: &str| format!("/office/agreements/{id}{what}");
    let state = |to: &str| stands(&w, id, |a: &mut Agreement| a.state = to.into());
    let same = |p: &Person<'_>, at: &str, given: &[(&str, &str)]| {
        let budget = budget(p, at);
        let mut all: Vec<(&str, &str)> = budget.iter().map(|n| (n.as_str(), "5")).collect();
        all.extend(given);
        go(p, at, at, &all);
    };
    let drafted = [("other_states", ""), ("percent_3", ""), ("due_3", ""), ("percent_4", ""), ("due_4", "")];
    same(&r7, "/office/agreements/new", &drafted[..1]);
    // The advance is there to be confirmed, given back and released from; no tranche is on its way.
    o.ask_tranche(&w.act("partner"), id, None).unwrap();
    w.paid_out(id);
    go(&r7, &at(""), &at("/shift"), &[("amount", "5")]);
    go(&r9, &at(""), &at("/extend"), &[]);
    same(&r7, &at("/amendment"), &[]);
    go(&r8, &at(""), &at("/refund"), &[("amount", "5")]);
    go(&r8, &at(""), &at("/confirm"), &[("amount", "5")]);
    same(&r12, &at("/release"), &[("amount", "5")]);
    same(&r7, &at("/close"), &[("evaluation", "yes")]);
    go(&r9, &at(""), &at("/say/suspend"), &[]);
    let terms = w.get::<Agreement>(id).terms;
    let new = Amendment {
        objective: "Another".into(),
        partner: terms.partner,
        ends: terms.ends,
        budget: terms.budget,
        reason: "x".into(),
        by: w.account("project.officer").id,
        at: o.now(),
    };
    o.propose_amendment(&w.act("project.officer"), id, None, &new).unwrap();
    go(&r10, &at(""), &at("/say/refuse_amendment"), &[]);
    o.say_agreement(&w.act("high.representative"), id, None, Say::RefuseAmendment, "x").unwrap();

    o.say_agreement(&w.act("fund.manager"), id, None, Say::Suspend, "x").unwrap();
    go(&r9, &at(""), &at("/notice"), &[]);
    go(&r9, &at(""), &at("/say/resume"), &[]);
    o.notify_agreement(&w.act("fund.manager"), id, None, "x", bursar_domain::time::plus_days(w.day(), 30)).unwrap();
    go(&people, &at(""), &at("/say/reply"), &[]);
    same(&r10, &at("/terminate"), &[]);

    // What comes before it is signed.
    state("drafting");
    same(&r7, &at("/edit"), &drafted);
    state("submitted");
    same(&r10, &at("/approve"), &[]);
    go(&r10, &at(""), &at("/say/send_back"), &[]);
    same(&r9, &at("/cancel"), &[]);
    stands(&w, id, |a: &mut Agreement| (a.state, a.terms_state, a.terms_fund) = ("approved".into(), None, None));
    go(&ken, &at(""), &at("/say/agree_terms"), &[]);
    state("confidentiality_agreed");
    go(&r12, &at(""), &at("/say/clear"), &[]);
    state("cleared");
    go(&ken, &at(""), &at("/say/sign_beneficiary"), &[]);
    state("signed_beneficiary");
    same(&r9, &at("/sign"), &[]);
}

pub fn reports(go: Go<'_>) {
    let w = World::after(Step::Activation);
    let agreement = w.grant();
    let id = w.report(agreement, 1);
    let at = format!("/office/reports/{id}");
    let on = |what: &str| format!("{at}/{what}");
    let (r7, r8, r9) = (w.person("project.officer"), w.person("finance.assistant"), w.person("fund.manager"));
    let partner = w.person("partner");
    let lines = [("line_personnel", "5"), ("line_monitoring", "5")];
    go(&partner, &at, &on("submit"), &lines);
    go(&r7, &at, &on("submit"), &lines);
    go(&r9, &at, &on("waive"), &[]);
    stands(&w, id, |x: &mut Report| x.state = "overdue".into());
    go(&r9, &at, &on("escalate"), &[]);
    let given = Given { lines: [("personnel".to_owned(), Cents(500))].into(), narrative: "x".into(), ..Given::default() };
    w.office().submit_report(&w.act("partner"), id, None, &given).unwrap();
    go(&r7, &at, &on("query"), &[]);
    go(&r8, &at, &on("query"), &[]);
    w.office().query_report(&w.act("project.officer"), id, None, "x").unwrap();
    go(&partner, &at, &on("submit"), &lines);
    // The year ends without it.
    w.clock.advance(bursar_domain::time::at(jiff::civil::date(w.day().year() + 1, 1, 10), 9, 0));
    let due = jiff::civil::date(w.day().year() - 1, 12, 1);
    stands(&w, id, |x: &mut Report| (x.state, x.due) = ("overdue".into(), due));
    let r8 = w.person("finance.assistant");
    go(&r8, &at, &on("estimate"), &[("method", "letter"), ("amount", "5")]);
    let input = EstimateInput { on: due.last_of_year(), method: Method::Letter, typed: Cents(500), basis: "x".into() };
    w.office().estimate_report(&w.act("finance.assistant"), id, None, &input).unwrap();
    go(&r8, &at, &on("drop-estimate"), &[]);
}

pub fn orders(go: Go<'_>) {
    let w = World::after(Step::Activation);
    let o = w.office();
    let (r7, r8, r9) = (w.person("project.officer"), w.person("finance.assistant"), w.person("fund.manager"));
    let r12 = w.person("certifying.officer");
    w.allotment(Use::Running, Cents::dollars(100));
    go(&r8, "/office/orders/new", "/office/orders/new", &[("amount", "5")]);

    let order = w.order(OrderKind::Monitoring, 100);
    let home = format!("/office/orders/{order}");
    let act = |what: &str| format!("{home}/{what}");
    go(&r7, &home, &act("deliver"), &[("amount", "5")]);
    let came = || Came { usd: Cents::dollars(50), date: w.day(), reference: "x".into(), by: order };
    o.deliver_order(&w.act("project.officer"), order, None, &came()).unwrap();
    go(&r8, &home, &act("accrue"), &[]);
    go(&r8, &home, &act("invoice"), &[("amount", "5")]);
    o.invoice_order(&w.act("finance.assistant"), order, None, &came(), false).unwrap();
    w.payee(PayeeKind::Supplier, "A supplier", None);
    go(&r8, &home, &act("pay"), &[]);
    go(&r12, &act("release"), &act("release"), &[("amount", "5")]);
    let posts = format!("/office/orders/{}", w.order(OrderKind::Posts, 100));
    go(&r8, &posts, &format!("{posts}/payroll"), &[("amount", "5")]);
    stands(&w, order, |x: &mut bursar_domain::order::Order| x.state = "drafted".into());
    go(&r9, &act("cancel"), &act("cancel"), &[]);

    // Programme support falls due with expense.
    w.payee(PayeeKind::UnAccount, "The Secretariat", None);
    go(&r8, "/office/programme-support", "/office/programme-support", &[]);
}
