//! Agreements, reports, partners and orders over HTTP (SM-10, SM-13).

use crate::world::World;
use bursar_domain::Cents;
use bursar_domain::Id;
use bursar_domain::agreement::{Agreement, Budget, Policy, Terms, usual_plan};
use bursar_domain::allotment::Use;
use bursar_domain::order::{OrderKind, Wanted};
use bursar_domain::partner::Partner;
use bursar_domain::project_report::Report;
use bursar_domain::time::{day, plus_days};
use bursar_office::demo::Step;
use bursar_store::Write;

/// One of each, for those who walk the routes.
pub struct Grants {
    pub agreement: Id,
    pub report: Id,
    pub partner: Id,
    pub order: Id,
}

impl Grants {
    pub fn ids(&self) -> [(&'static str, Id); 4] {
        [("agreements", self.agreement), ("reports", self.report), ("partners", self.partner), ("orders", self.order)]
    }
}

/// An agreement of Kenya that was submitted, with reports, its partner whom `partner` acts for, and an order.
pub fn grants(w: &World) -> Grants {
    let o = w.office();
    let today = day(o.now());
    let partner = o.record_partner(&w.act("project.officer"), "An institute", "academia", None).unwrap().subject;
    o.name_partner_people(&w.act("project.officer"), partner, None, &[w.account("partner").id]).unwrap();
    let budget =
        Budget::default().with(today.year(), "personnel", Cents::dollars(190_000)).with(today.year(), "monitoring", Cents::dollars(10_000));
    let terms = Terms {
        title: "A response team".into(),
        beneficiaries: vec!["KEN".into()],
        partner: Some(partner),
        objective: "A team".into(),
        decision: "HR/1".into(),
        decided_on: today,
        starts: today,
        ends: plus_days(today, 20),
        policy: Policy::OnReport,
        refund_clause: "Unspent money".into(),
        plan: usual_plan(budget.total(), today, plus_days(today, 20), &o.parameters().unwrap()),
        allotment: None,
        budget,
    };
    let agreement = o.draft_agreement(&w.act("project.officer"), &terms).unwrap().subject;
    let drafted = o.fetch::<Agreement>(agreement).unwrap();
    let submitted = Agreement { state: "submitted".into(), ..drafted.value };
    let reports = Report::plan(&submitted, || o.new_id());
    let mut writes = vec![Write::of(&submitted, drafted.version).unwrap()];
    writes.extend(reports.iter().map(|r| Write::of(r, 0).unwrap()));
    w.commit(writes);
    let running =
        o.propose_allotment(&w.act("project.officer"), Use::Running, today.year(), "Running", Cents::dollars(100)).unwrap().subject;
    o.allot(&w.act("fund.manager"), running, None).unwrap();
    let want = Wanted {
        kind: OrderKind::Portal,
        title: "Translation".into(),
        supplier: "Translators Ltd".into(),
        usd: Cents::dollars(50),
        from: today,
        until: today,
    };
    let order = o.draft_order(&w.act("finance.assistant"), running, &want).unwrap().subject;
    Grants { agreement, report: reports[0].id, partner, order }
}

#[test]
fn sm_10_an_agreement_is_drafted_and_an_order_approved_through_their_pages() {
    let w = World::after(Step::Activation);
    let g = grants(&w);
    // A partner is cleared by another person than recorded it, with what was looked at.
    let at = format!("/office/partners/{}", g.partner);
    let r9 = w.person("fund.manager");
    let clear = format!("{at}/clear");
    assert!(r9.refused(&r9.page(&at).form(&clear)).form(&clear).errors.contains(&"reason".to_owned()));
    r9.done(&r9.page(&at).form(&clear).fill("reason", "Accounts of 2025"));
    assert_eq!(w.get::<Partner>(g.partner).state, "cleared");
    // The partner's people see their agreement; another State's mission does not.
    let home = format!("/office/agreements/{}", g.agreement);
    assert!(w.person("partner").page("/office/agreements").text().contains("A response team"));
    assert!(w.person("mission.ken").page(&home).text().contains("A response team"));
    assert_eq!(w.person("mission.sen").get(&home).status, 404);
    // Nothing is allotted: R10 is told so, and what was typed is kept.
    let r10 = w.person("high.representative");
    let approve = format!("{home}/approve");
    let refused = r10.refused(&r10.page(&approve).form(&approve).fill("conditions", "An audit first"));
    assert_eq!(refused.form(&approve).value("conditions"), "An audit first");
    // An order goes from the one who drafts it to the one who approves and the one who commits it.
    let order = format!("/office/orders/{}", g.order);
    r9.done(&r9.page(&order).form(&format!("{order}/approve")));
    let r12 = w.person("certifying.officer");
    r12.done(&r12.page(&order).form(&format!("{order}/commit")));
    assert!(w.person("finance.assistant").page(&order).text().contains("Committed"));
    assert!(w.person("finance.assistant").page("/office/agreements/".trim_end_matches('/')).text().contains("Agreements"));
}
