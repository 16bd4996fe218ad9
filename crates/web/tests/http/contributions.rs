//! What the public sees of contributions, against the ledger; and rates (MON-01, MON-02, MON-04, AC-12, AC-18).

use crate::world::World;
use bursar_domain::contribution::{Contribution, RateRow};
use bursar_domain::ledger::Account;
use bursar_domain::{Cents, Currency, Money};
use bursar_office::contributions::FixedInput;
use bursar_office::demo::Step;
use bursar_store::EntryFilter;

fn sum(rows: &serde_json::Value, figure: &str) -> i64 {
    let of = |row: &serde_json::Value| row["figures"][figure].as_i64().or_else(|| row[figure].as_i64());
    rows.as_array().unwrap().iter().map(|row| of(row).unwrap_or_else(|| panic!("{figure} in {row}"))).sum()
}

/// Debits less credits on these accounts by these journals.
fn posted(w: &World, journals: &[&str], accounts: &[Account]) -> i64 {
    let entries = w.office().read(|r| r.entries(&EntryFilter::default())).unwrap();
    let of = entries.iter().filter(|e| journals.contains(&e.entry.journal.as_str())).flat_map(|e| &e.entry.postings);
    of.filter(|p| accounts.contains(&p.account)).map(|p| p.amount.0).sum()
}

#[test]
fn ac_12_ac_18_the_public_table_equals_the_ledger_with_an_anonymous_and_a_refunded_donor() {
    let w = World::after(Step::Contributions);
    let office = w.office();
    let today = bursar_domain::time::day(office.now());
    let of_state = |iso: &str| w.all::<Contribution>().into_iter().find(|c| c.donor_state.as_deref() == Some(iso)).unwrap().id;
    let fixed = |minor: i64, currency: Currency, reference: &str| FixedInput {
        date: today,
        amount: Money { minor, currency },
        reference: reference.into(),
    };
    // Singapore gets a part back, under a clause, by two persons; Canada signs, pays a part, and the small rest is closed.
    let singapore = of_state("SGP");
    let back = fixed(2_500_000, Currency::USD, "clause 9");
    let (r9, r12) = (w.person("fund.manager"), w.person("certifying.officer"));
    let at = format!("/office/contributions/{singapore}");
    let propose = r9.page(&at).form(&format!("{at}/refund"));
    r9.done(&propose.fill_all(&[("amount", "25000"), ("reference", "clause 9"), ("reason", "activity cancelled")]));
    assert!(r9.page(&format!("{at}/decide")).find_form(&format!("{at}/agree")).is_none(), "nobody agrees to their own proposal");
    r12.done(&r12.page(&format!("{at}/decide")).form(&format!("{at}/agree")));
    assert_eq!(w.get::<Contribution>(singapore).state, "received");
    assert_eq!(back.amount.minor, w.get::<Contribution>(singapore).refunds[0].fixed.amount.minor);
    let canada = of_state("CAN");
    let cad: Currency = "CAD".parse().unwrap();
    office.sign_agreement(&w.act("fund.manager"), canada, None, &fixed(30_000_000, cad, "A"), &Default::default()).unwrap();
    office.record_receipt(&w.act("finance.assistant"), canada, None, &fixed(29_998_000, cad, "B"), Default::default()).unwrap();
    office.check_receipt(&w.act("certifying.officer"), canada, None).unwrap();
    office.propose_write_off(&w.act("fund.manager"), canada, None, "charges kept on the way").unwrap();
    let owed = office.read(|r| r.balance(Account::Receivable, None)).unwrap();
    office.agree_write_off(&w.act("certifying.officer"), canada, None).unwrap();
    assert_eq!((w.get::<Contribution>(canada).state.as_str(), owed > Cents::ZERO), ("received", true));
    // A third has signed and paid nothing yet.
    let estonia = of_state("EST");
    let like: Contribution = w.get(estonia);
    let id = office.record_offer(&w.act("finance.assistant"), |id| bursar_domain::contribution::Offer {
        id,
        donor_kind: like.donor_kind,
        donor_state: Some("FIN".into()),
        donor_name: String::new(),
        offered: Money { minor: 700_000, currency: Currency::USD },
        offered_on: today,
        tied: None,
        anonymous: true,
    });
    let id = id.unwrap().subject;
    office.pledge(&w.act("finance.assistant"), id, None, &fixed(700_000, Currency::USD, "L")).unwrap();
    office.sign_agreement(&w.act("fund.manager"), id, None, &fixed(700_000, Currency::USD, "A2"), &Default::default()).unwrap();

    // The donors' own statements agree with the books, one by one and in all.
    let mut receivable = 0;
    for c in [singapore, canada, id].map(|id| w.get::<Contribution>(id)) {
        let p = w.person("external.auditor");
        let at = format!("/office/contributions/{}/statement", c.id);
        let s = p.api(&at).json();
        let total = &s["statement"]["total"];
        let of = |figure: &str| total[figure].as_i64().unwrap();
        assert_eq!((of("signed"), of("received") - of("refunded")), (c.signed_usd().0, c.received_usd().0), "{s}");
        assert_eq!((of("refunded"), of("written_off")), (c.refunded_usd().0, c.written_off_usd().0));
        receivable += of("receivable");
        let page = p.page(&at);
        assert!(page.text().contains("not attributed to donors"), "{}", page.text());
        assert!(page.links().iter().any(|l| l.ends_with("/statements")));
        assert_eq!(page.text().contains("asked not to be named"), c.anonymous);
        // No line but of contributions: every act of the page is in the file, and its references are those of the record.
        let csv = p.api(&format!("{at}.csv")).text();
        assert_eq!(csv.lines().count(), 1 + s["statement"]["lines"].as_array().unwrap().len(), "{csv}");
        assert!(csv.contains(&c.agreement.unwrap().reference));
        assert_eq!(w.anyone().api(&at).status, 401);
    }
    assert_eq!(receivable, office.read(|r| r.balance(Account::Receivable, None)).unwrap().0);

    let public = w.anyone();
    let data = public.api("/contributions").json();
    let rows = &data["contributions"];
    // Every figure of the table is a figure of the ledger.
    let cash = [Account::CashUsd, Account::CashOther];
    assert_eq!(sum(rows, "received") + sum(rows, "refunded"), posted(&w, &["J04", "J07", "J08"], &cash));
    let revenue = [Account::RevenueStates, Account::RevenuePhilanthropic, Account::RevenuePrivate];
    assert_eq!(sum(rows, "signed"), -posted(&w, &["J02", "J07"], &revenue));
    assert_eq!(sum(rows, "receivable"), office.read(|r| r.balance(Account::Receivable, None)).unwrap().0);
    assert_eq!(sum(rows, "refunded"), posted(&w, &["J29"], &revenue));
    assert_eq!(sum(rows, "refunded"), 2_500_000);
    assert_eq!(sum(rows, "written_off"), posted(&w, &["J28"], &[Account::Doubtful]));
    assert_eq!((sum(rows, "written_off"), sum(rows, "receivable")), (owed.0, 700_000));
    assert_eq!(data["figures"]["received"].as_i64().unwrap(), sum(rows, "received"));
    // The page shows the same totals, and no output names who asked not to be named.
    let page = public.page("/contributions");
    let foot = page.rows().pop().unwrap();
    let text = page.text().to_owned();
    for (figure, cents) in [("received", sum(rows, "received")), ("receivable", 700_000), ("refunded", 2_500_000)] {
        let shown = bursar_domain::money::decimal(cents, 2);
        let bare = |t: &str| t.chars().filter(|c| c.is_ascii_digit()).collect::<String>();
        assert!(foot.iter().any(|cell| bare(cell) == bare(&shown)), "{figure} {shown}: {foot:?}");
    }
    let csv = public.get("/contributions.csv").text();
    for output in [text, csv.clone(), data.to_string()] {
        for hidden in ["Example Foundation", "Finland", "FIN"] {
            assert!(!output.contains(hidden), "{hidden} in {output:.300}");
        }
    }
    assert_eq!(csv.lines().count(), 1 + rows.as_array().unwrap().len());
    assert!(csv.lines().next().unwrap().contains("receivable_usd,refunded_usd,written_off_usd"), "{csv:.200}");
}

#[test]
fn mon_02_a_missing_rate_leads_to_its_form_and_a_correction_is_a_version_with_a_reason() {
    let w = World::after(Step::Contributions);
    let (r8, r9) = (w.person("finance.assistant"), w.person("fund.manager"));
    let offer = "/office/contributions/new";
    r8.done(&r8.page(offer).form(offer).fill_all(&[
        ("donor_kind", "state"),
        ("donor_state", "SWE"),
        ("amount", "1000"),
        ("currency", "SEK"),
        ("tied", "no"),
        ("anonymous", "no"),
    ]));
    let id = w.all::<Contribution>().into_iter().find(|c| c.donor_state.as_deref() == Some("SWE")).unwrap().id;
    let at = format!("/office/contributions/{id}");
    let pledge = r8.page(&at).form(&format!("{at}/pledge")).fill("reference", "L/1");
    let page = r8.refused(&pledge);
    let month = bursar_domain::time::day(w.office().now()).first_of_month();
    let to = page.links().into_iter().find(|l| l.contains("/office/rates?currency=SEK")).map(str::to_owned).unwrap();
    // The link fills in what is missing; the rate is typed, and the pledge goes through.
    let form = || r8.page(to.strip_prefix("/en").unwrap()).form("/office/rates/type");
    assert_eq!((form().value("currency"), form().value("from")), ("SEK".to_owned(), month.to_string()));
    r8.done(&form().fill("rate", "9.50"));
    r8.done(&pledge);
    let pledged = w.get::<Contribution>(id).pledge.unwrap();
    r9.done(&r9.page(&at).form(&format!("{at}/sign")).fill("reference", "A/1"));
    let before = w.office().read(|r| r.entries(&EntryFilter::default())).unwrap();

    // The same again is told; another value wants a reason and is a new version.
    assert_eq!(r8.refused(&form().fill("rate", "9.50")).form("/office/rates/type").errors, ["rate"]);
    let corrected = form().fill("rate", "9.40");
    assert_eq!(r8.refused(&corrected).form("/office/rates/type").errors, ["reason"]);
    r8.done(&corrected.fill("reason", "misread the table"));
    let rate = w.all::<RateRow>().into_iter().find(|r| r.currency.code() == "SEK").unwrap();
    assert_eq!(rate.rate.to_string(), "9.40");
    let versions = r9.page(&format!("/office/rates/{}", rate.id));
    for words in ["9.50", "9.40", "misread the table", "Finance Assistant"] {
        assert!(versions.text().contains(words), "{words}: {}", versions.text());
    }
    // Nothing that is posted has changed, nor what was pledged at the old rate.
    assert_eq!(w.office().read(|r| r.entries(&EntryFilter::default())).unwrap(), before);
    assert_eq!(w.get::<Contribution>(id).pledge.unwrap(), pledged);
    w.office().store.verify(|_| ()).unwrap();
}

#[test]
fn contributions_are_found_by_the_name_of_a_state_by_donor_and_by_number() {
    let w = World::after(Step::Contributions);
    let p = w.person("finance.assistant");
    let found = |q: &str| {
        let data = p.api(&format!("/office/contributions?q={q}")).json();
        data.as_array().unwrap().iter().map(|c| c["donor_state"].as_str().unwrap_or("-").to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(found("singap"), ["SGP"]);
    assert_eq!(found("example+foundation"), ["-"]);
    assert_eq!(found("demo/4/letter"), ["CAN"]);
    assert_eq!(found("nobody"), [""; 0]);
    assert_eq!(w.person_in("fr", "finance.assistant").page("/office/contributions?q=Estonie").rows().len(), 2);
}
