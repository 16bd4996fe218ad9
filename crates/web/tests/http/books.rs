//! The books over HTTP: budget control, entries and their trace, corrections, periods, statements, plans.

use crate::world::World;
use bursar_domain::correction::Correction;
use bursar_domain::digest::sha256_hex;
use bursar_domain::ledger::{Account, Entry};
use bursar_domain::period::Period;
use bursar_domain::{Actor, Cents, Id};
use bursar_office::demo::Step;
use bursar_store::{Commit, EntryFilter, Record};

impl World {
    /// What stands for `{id}` and `{key}` under the addresses of the books: one of each.
    pub fn books(&self) -> Vec<(&'static str, String)> {
        let office = self.office();
        let year = bursar_domain::time::day(office.now()).year();
        let running = bursar_domain::allotment::Use::Running;
        let allotment = office.propose_allotment(&self.act("project.officer"), running, year, "Portal", Cents::dollars(1)).unwrap().subject;
        let entry = self.charge();
        office.propose_correction(&self.act("finance.assistant"), entry, bursar_domain::time::day(office.now()), "wrong").unwrap();
        let all = office.read(|r| r.entries(&EntryFilter::default())).unwrap();
        let activity = all.iter().flat_map(|e| &e.entry.postings).find_map(|p| p.activity).unwrap();
        vec![
            ("/office/allotments/", allotment.to_string()),
            ("/office/ledger/entries/", entry.to_string()),
            ("/office/corrections/", Correction::id_of(entry).to_string()),
            ("/office/activities/", activity.to_string()),
            ("/office/periods/", year.to_string()),
            ("/statements/", year.to_string()),
            ("/office/plans/", self.plan().to_string()),
        ]
    }

    /// A bank charge of twelve dollars, posted past the use cases: an entry that may be reversed.
    pub fn charge(&self) -> Id {
        let office = self.office();
        let (id, document) = (office.new_id(), office.new_id());
        let day = bursar_domain::time::day(office.now());
        let entry = Entry::new(id, "J26", day, document)
            .line(Account::BankCharges, Cents::dollars(12))
            .line(Account::CashUsd, -Cents::dollars(12))
            .moves(Account::Unallotted, Account::Spent, Cents::dollars(12), None, None);
        let commit = Commit {
            id: office.new_id(),
            command: sha256_hex(id.to_string().as_bytes()),
            at: office.now(),
            actor: Actor::system().id,
            actor_name: "test".into(),
            role: String::new(),
            action: "test.seed".into(),
            subject: (Correction::KIND, document),
            reason: None,
            parameters: 0,
            writes: Vec::new(),
            expects: Vec::new(),
            unmoved: Vec::new(),
            entries: vec![entry],
            files: Vec::new(),
            credentials: Vec::new(),
        };
        office.store.commit(commit).unwrap();
        id
    }
}

#[test]
fn mon_10_the_budget_says_what_is_available_and_every_figure_leads_to_its_entries() {
    let w = World::after(Step::Publication);
    let p = w.person("finance.assistant");
    let page = p.page("/office/budget");
    let text = page.text();
    assert!(text.contains("to the cent"), "{text}");
    let data = p.api("/office/budget").json();
    let available = &data["available"];
    assert_eq!(available["available"], available["unallotted"]);
    assert!(available["committed"].as_i64().unwrap() > 0);
    // Each link of a figure is a page with entries.
    let links: Vec<String> = page.links().into_iter().filter(|l| l.contains("/office/ledger/entries?")).map(str::to_owned).collect();
    assert!(links.len() > 8, "{links:?}");
    for link in links {
        let found = p.page(link.strip_prefix("/en").unwrap_or(&link));
        assert!(!found.text().contains("There is no entry here"), "{link}");
    }
}

#[test]
fn mon_10_an_allotment_is_proposed_allotted_changed_and_closed_over_pages() {
    let w = World::after(Step::Activation);
    let officer = w.person("project.officer");
    let form = officer.page("/office/allotments/new").form("/office/allotments/new");
    let form = form.fill_all(&[("use", "activities"), ("title", "Regional training"), ("amount", "1")]);
    // The error stands beside the field and what was typed is kept.
    let again = officer.refused(&form);
    assert!(again.text().contains("150,000"), "{}", again.text());
    let form = again.form("/office/allotments/new");
    assert_eq!(form.value("title"), "Regional training");
    officer.done(&form.fill("amount", "200000"));
    let id = w.all::<bursar_domain::allotment::Allotment>().remove(0).id;
    let at = format!("/office/allotments/{id}");
    let manager = w.person("fund.manager");
    manager.done(&manager.page(&at).form(&format!("{at}/allot")));
    let more = manager.page(&at).form(&format!("{at}/change"));
    manager.done(&more.fill_all(&[("amount", "50000"), ("reason", "a second State joins")]));
    assert_eq!(w.office().levels(id).unwrap().allotted, Cents::dollars(250_000));
    let close = manager.page(&format!("{at}/close"));
    assert!(close.text().contains("250,000"));
    manager.done(&close.form(&format!("{at}/close")));
    assert_eq!(w.office().levels(id).unwrap().allotted, Cents::ZERO);
    let reserve = manager.page("/office/budget").form("/office/budget/reserve");
    manager.done(&reserve.fill_all(&[("amount", "1000"), ("reason", "floor")]));
    assert!(manager.page("/office/budget").text().contains("1,000"));
}

#[test]
fn ac_15_from_an_expense_at_most_five_links_lead_to_the_call_with_signers_and_times() {
    let w = World::after(Step::Publication);
    let p = w.person("external.auditor");
    let committed = EntryFilter { journal: Some("J12".into()), limit: 1, ..EntryFilter::default() };
    let entry = w.office().read(|r| r.entries(&committed)).unwrap().remove(0).entry.id;
    let at = format!("/office/ledger/entries/{entry}");
    let trace = p.api(&at).json()["trace"].clone();
    let kinds: Vec<&str> = trace.as_array().unwrap().iter().map(|l| l["kind"].as_str().unwrap()).collect();
    assert!(kinds.len() <= 5 && kinds.ends_with(&["nomination", "round", "call"]), "{kinds:?}");
    let page = p.page(&at);
    for link in trace.as_array().unwrap() {
        let href = link["href"].as_str().unwrap();
        if bursar_web::route::find(bursar_web::route::Method::Get, href).is_none() {
            continue;
        }
        assert!(page.links().iter().any(|l| *l == format!("/en{href}")), "{href} is not linked");
        assert_eq!(p.get(href).status, 200, "{href}");
    }
    for said in ["High Representative", "R10", "UTC"] {
        assert!(page.text().contains(said), "{said} is not on the page");
    }
}

#[test]
fn an_entry_is_taken_back_by_a_linked_reversal_of_two_persons_only() {
    let w = World::after(Step::Activation);
    let entry = w.charge();
    let at = format!("/office/ledger/entries/{entry}");
    let (r8, r12) = (w.person("finance.assistant"), w.person("certifying.officer"));
    let form = r8.page(&format!("{at}/correct")).form(&format!("{at}/correct"));
    let again = r8.refused(&form).form(&format!("{at}/correct"));
    r8.done(&again.fill("reason", "charged twice"));
    let id = Correction::id_of(entry);
    let correction = format!("/office/corrections/{id}");
    assert!(r12.page("/office/corrections").text().contains("charged twice"));
    r12.done(&r12.page(&correction).form(&format!("{correction}/agree")));
    let c: Correction = w.get(id);
    let reversal = w.office().entry(c.reversal.unwrap()).unwrap().entry;
    assert_eq!((reversal.reverses, reversal.document), (Some(entry), id));
    // Linked both ways.
    assert!(r8.page(&at).links().iter().any(|l| l.ends_with(&reversal.id.to_string())));
    assert!(r8.page(&format!("/office/ledger/entries/{}", reversal.id)).links().iter().any(|l| l.ends_with(&entry.to_string())));
    // Not a second time, and no reversal of a reversal.
    let again = |id: Id| r8.post(&format!("/office/ledger/entries/{id}/correct"), &[("date", &reversal.date.to_string()), ("reason", "x")]);
    for id in [entry, reversal.id] {
        assert!(again(id).text().contains("already"), "{}", again(id).text());
    }
    // What later steps rest on is refused, and the step is named.
    let signed = w.office().read(|r| r.entries(&EntryFilter { journal: Some("J02".into()), ..EntryFilter::default() })).unwrap().remove(0);
    let refused = again(signed.entry.id);
    assert!(refused.text().contains("a later receipt"), "{}", refused.text());
    w.office().store.verify(|_| ()).unwrap();
}

impl World {
    /// Closes the month that has just ended, and says which.
    pub fn closed_month(&self) -> String {
        let month = bursar_domain::time::day(self.office().now());
        let key = Period::month_of(month);
        self.clock.advance(bursar_domain::time::at(month.last_of_month().tomorrow().unwrap(), 9, 0));
        self.end(&key);
        self.office().close_period(&self.act("fund.manager"), &key, None).unwrap();
        key
    }

    /// Goes to the end of the year and closes it, every step done.
    pub fn closed_year(&self) -> String {
        let year = bursar_domain::time::day(self.office().now()).year();
        let key = year.to_string();
        self.clock.advance(bursar_domain::time::at(jiff::civil::date(year + 1, 1, 10), 9, 0));
        self.end(&key);
        self.office().close_year(&self.act("finance.assistant"), &key).unwrap();
        self.office().close_period(&self.act("fund.manager"), &key, None).unwrap();
        key
    }

    /// Does the steps of a period that post something.
    fn end(&self, key: &str) {
        let last = Period::of(key).unwrap().last;
        // The rates of the last month, where nobody has loaded them yet.
        let rate = |code: &str, rate: &str| bursar_exchange::RateRow {
            currency: code.parse().unwrap(),
            from: last.first_of_month(),
            rate: rate.parse().unwrap(),
        };
        let _ = self.office().load_rates(&self.act("finance.assistant"), &[rate("EUR", "0.9100"), rate("CAD", "1.3700")], "month end");
        if !self.office().to_revalue(last).unwrap().is_empty() {
            self.office().revalue(&self.act("finance.assistant"), key).unwrap();
        }
        let list = self.office().checklist(key).unwrap();
        if list.steps().any(|(step, open)| step.key == "allowance" && open != 0) {
            self.office().set_allowance(&self.act("certifying.officer"), key).unwrap();
        }
    }
}

#[test]
fn domain_2_3_a_year_is_closed_step_by_step_and_its_statement_is_kept_and_public() {
    let w = World::after(Step::Publication);
    let year = bursar_domain::time::day(w.office().now()).year();
    let key = year.to_string();
    let at = format!("/office/periods/{key}");
    let anyone = w.anyone();
    assert!(anyone.page(&format!("/statements/{year}")).text().contains("not closed yet"));
    let r9 = w.person("fund.manager");
    assert!(r9.page(&at).find_form(&format!("{at}/close")).is_none());
    w.clock.advance(bursar_domain::time::at(jiff::civil::date(year + 1, 1, 10), 9, 0));
    w.end(&key);
    let r9 = w.person("fund.manager");
    // Steps in order: what is still open is said, and the close of the accounts waits for it.
    let r8 = w.person("finance.assistant");
    r8.done(&r8.page(&at).form(&format!("{at}/accounts")));
    let close = format!("{at}/close");
    r9.done(&r9.page(&close).form(&close));
    let kept = w.office().period(&key).unwrap().value.snapshot().unwrap().clone();
    let page = anyone.page(&format!("/statements/{year}"));
    assert!(page.text().contains(&kept.digest) && page.text().contains("The year is closed"));
    let json = anyone.api(&format!("/statements/{year}")).json();
    let statement = kept.statement.unwrap();
    assert_eq!(statement.disagreements(), Vec::<&str>::new());
    assert_eq!(json["statement"]["closing"]["total"], statement.closing.total.0);
    // The totals are the ledger's, and no donor who asked not to be named is (MON-04, AC-12).
    let of = |a: Account| w.office().trial_balance(Period::of(&key).unwrap().last).unwrap().1.balance(a);
    assert_eq!(statement.contributions.total().receivable, of(Account::Receivable));
    let csv = anyone.api(&format!("/statements/{year}/statement.csv")).text();
    for text in [page.text().to_owned(), csv.clone(), json.to_string()] {
        assert!(!text.contains("Example Foundation"), "a donor is named");
    }
    let closing = bursar_domain::money::decimal(statement.closing.total.0, 2);
    assert!(csv.lines().any(|l| l.starts_with("closing,") && l.contains(&closing)), "{csv}");
    // Nothing is posted into it any more; audited, it is not opened again.
    assert!(w.office().revalue(&w.act("finance.assistant"), &key).is_err());
    let audit = r9.page(&at).form(&format!("{at}/audit"));
    r9.done(&audit.fill("reference", "BOA 2027/3"));
    assert!(r9.page(&at).find_form(&format!("{at}/reopen")).is_none());
    assert!(anyone.page(&format!("/statements/{year}")).text().contains("Audited."));
    for lang in ["ar", "zh", "fr", "ru", "es"] {
        assert_eq!(crate::http::Person::new(&w, lang, None).get(&format!("/statements/{year}")).status, 200, "{lang}");
    }
    w.office().store.verify(|_| ()).unwrap();
}

#[test]
fn the_trial_balance_of_any_day_is_that_of_the_books_then() {
    let w = World::after(Step::Publication);
    let p = w.person("external.auditor");
    let now = p.api("/office/ledger/trial-balance").json();
    let total = |rows: &serde_json::Value, side: usize| rows.as_array().unwrap().iter().map(|r| r[side].as_i64().unwrap()).sum::<i64>();
    let rows = &now["trial_balance"]["rows"];
    assert!(total(rows, 1) > 0 && total(rows, 1) == total(rows, 2));
    let before = p.api("/office/ledger/trial-balance?on=2020-01-01").json();
    assert_eq!(before["trial_balance"]["rows"], serde_json::json!([]));
    assert_eq!(p.api("/office/ledger/trial-balance.csv").status, 200);
}

impl World {
    /// Saves a plan of two million over pages.
    pub fn plan(&self) -> Id {
        let p = self.person("finance.assistant");
        let form = p.page("/office/plans/new").form("/office/plans/new");
        p.done(&form.fill_all(&[("name", "Two million"), ("income", "2000000"), ("first_year", "yes")]));
        self.all::<bursar_domain::plan::KeptPlan>().remove(0).id
    }
}

#[test]
fn fin_05_a_plan_is_saved_adopted_and_what_is_spent_is_laid_over_it() {
    let w = World::after(Step::Activation);
    let id = w.plan();
    let at = format!("/office/plans/{id}");
    let r9 = w.person("fund.manager");
    // FIN-02: the first year of two million has 977 thousand for window B.
    let page = r9.page(&at);
    assert!(page.text().contains("976,") || page.text().contains("977,"), "{}", page.text());
    r9.done(&page.form(&format!("{at}/adopt")));
    let entry = w.office().entry(w.charge()).unwrap().entry;
    let overlay = r9.api(&at).json()["overlay"].clone();
    let month = &overlay["months"][entry.date.month() as usize - 1];
    assert_eq!(month["so_far"][1], 1200, "the charge of twelve dollars");
    // The plan gives the floor of the fund.
    let floor = r9.api("/office/budget").json()["floor"].as_i64().unwrap();
    assert_eq!(floor, w.get::<bursar_domain::plan::KeptPlan>(id).floor(15).0);
}

#[test]
fn mon_13_the_standard_of_revenue_is_a_parameter_that_the_statement_names() {
    let w = World::after(Step::Contributions);
    let today = bursar_domain::time::day(w.office().now());
    let at = format!("/statements/{}", today.year());
    assert!(w.anyone().page(&at).text().contains("IPSAS 47"));
    let typed = [("revenue_standard".to_owned(), "IPSAS23".to_owned())].into();
    let set = w.office().propose_parameters(&w.act("fund.manager"), &typed, "decision", today).unwrap().subject;
    w.office().decide_parameters(&w.act("high.representative"), set, None, "approve", "agreed").unwrap();
    assert!(w.anyone().page(&at).text().contains("IPSAS 23"));
    assert!(w.anyone().page("/parameters").text().contains("IPSAS 23"));
}

#[test]
fn fin_05_the_forecast_begins_with_the_cash_of_the_books_and_warns_of_the_floor() {
    let w = World::after(Step::Publication);
    let r9 = w.person("fund.manager");
    let f = r9.api("/office/forecast").json();
    let balances = w.office().read(|r| r.balances()).unwrap();
    let on = |a: Account| balances.iter().filter(|b| b.0 == a).map(|b| b.2.0).sum::<i64>();
    assert_eq!(f["bank"].as_i64().unwrap(), on(Account::CashUsd) + on(Account::CashOther));
    let months = f["months"].as_array().unwrap();
    assert_eq!((months.len(), &months[0]["opening"]), (18, &f["from"]["cash"]));
    // What is committed for the meeting is paid in its month, with its programme support.
    let paid: i64 = months.iter().map(|m| m["tranches"].as_i64().unwrap() + m["psc"].as_i64().unwrap()).sum();
    let bound = -on(Account::Committed) - on(Account::PreCommitted);
    assert!(bound > 0 && (paid - bound).abs() < 10, "{paid} {bound}");
    assert!(!r9.page("/office").links().iter().any(|l| l.ends_with("/office/forecast")), "no floor, no alert");
    assert!(r9.page("/office/forecast").text().contains("No plan of this year is in force"));
    // A plan with a floor above all cash: the page and the tasks say so.
    let p = w.person("finance.assistant");
    let form = p.page("/office/plans/new").form("/office/plans/new");
    p.done(&form.fill_all(&[("name", "Great"), ("income", "90000000"), ("first_year", "yes")]));
    let at = format!("/office/plans/{}", w.all::<bursar_domain::plan::KeptPlan>().remove(0).id);
    r9.done(&r9.page(&at).form(&format!("{at}/adopt")));
    let text = r9.page("/office/forecast").text().to_owned();
    assert!(text.contains("below the floor of") && text.contains("Below the floor"), "{text}");
    assert!(r9.page("/office").links().iter().any(|l| l.ends_with("/office/forecast")));
    for lang in ["ar", "zh", "fr", "ru", "es"] {
        assert!(w.person_in(lang, "fund.manager").page("/office/forecast").rows().len() > 18, "{lang}");
    }
}
