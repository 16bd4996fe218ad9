//! The books over HTTP: budget control, entries and their trace, corrections, periods, statements, plans.

use crate::world::World;
use bursar_domain::correction::Correction;
use bursar_domain::digest::sha256_hex;
use bursar_domain::ledger::{Account, Entry};
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
    // What has a step of its own is refused, and the step is named.
    let signed = w.office().read(|r| r.entries(&EntryFilter { journal: Some("J02".into()), ..EntryFilter::default() })).unwrap().remove(0);
    let refused = again(signed.entry.id);
    assert!(refused.text().contains("On the page of the contribution"), "{}", refused.text());
    w.office().store.verify(|_| ()).unwrap();
}
