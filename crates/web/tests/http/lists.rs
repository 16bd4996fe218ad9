//! Lists stay fast and whole when they are long (issue 2 §4, workspace).

use crate::http::Person;
use crate::world::{CALL, World};
use bursar_domain::nomination::Nomination;
use bursar_domain::{Id, Role};
use bursar_office::demo::{Step, mail};
use bursar_store::Write;
use std::collections::BTreeSet;

/// Two thousand nominations beside the demonstration's two dozen, made from one of them.
fn many() -> (World, i64) {
    let w = World::after(Step::Nominations);
    let call = w.call(CALL).value.id;
    let like = w.nomination(call, "KEN");
    let isos = ["KEN", "SEN", "MWI", "RWA", "GHA", "TGO", "ETH", "FJI", "VUT", "KIR"];
    let mut all = Vec::new();
    for i in 0..2000 {
        let mut n = Nomination { id: w.office().new_id(), state_iso: isos[i % isos.len()].into(), ..like.clone() };
        n.receipt = Some(n.id.receipt());
        n.answers.insert("family_name".into(), format!("Number{i:04}z"));
        n.answers.insert("email".into(), format!("number.{i}@mail.example"));
        n.state = if i % 4 == 0 { "eligible" } else { "endorsed" }.into();
        all.push(Write::of(&n, 0).unwrap());
    }
    let there = w.all::<Nomination>().len() as i64;
    while !all.is_empty() {
        let rest = all.split_off(all.len().min(500));
        w.commit(std::mem::replace(&mut all, rest));
    }
    (w, there + 2000)
}

/// SQL statements that answering a request takes.
fn statements(p: &Person<'_>, path: &str) -> usize {
    let store = &p.world.office().store;
    let before = store.statements_run();
    assert_eq!(p.get(path).status, 200, "{path}");
    store.statements_run() - before
}

#[test]
fn the_list_of_two_thousand_nominations_costs_five_statements_at_most() {
    let (w, total) = many();
    let call = w.call(CALL).value.id;
    let paths = [
        "/office/nominations".to_owned(),
        "/office/nominations?page=40".to_owned(),
        format!("/office/nominations?call={call}"),
        "/office/nominations?state=eligible&state=endorsed&q=number".to_owned(),
        format!("/office/nominations?call={call}&state=eligible&q=ken+number0012z&page=1"),
    ];
    for login in ["project.officer", "fund.manager", "internal.auditor", "mission.ken", "nominee.ken"] {
        let p = w.person(login);
        // What the clock makes due is looked at every few seconds, whatever page is asked for.
        p.get("/office/me");
        for path in &paths {
            let cost = statements(&p, path);
            assert!((2..=5).contains(&cost), "{path} as {login} took {cost} statements");
        }
    }
    let data = w.person("project.officer").api("/office/nominations").json();
    assert_eq!((data["total"].as_i64(), data["items"].as_array().unwrap().len()), (Some(total), 50));
}

#[test]
fn every_nomination_stands_on_one_page_of_the_list() {
    let (w, total) = many();
    let p = w.person("project.officer");
    let mut seen = BTreeSet::new();
    let mut pages = 0;
    for page in 1.. {
        let data = p.api(&format!("/office/nominations?page={page}")).json();
        let items = data["items"].as_array().unwrap().clone();
        if items.is_empty() {
            break;
        }
        pages += 1;
        for item in items {
            assert!(seen.insert(item["id"].as_str().unwrap().to_owned()), "twice: {item}");
        }
    }
    assert_eq!((seen.len() as i64, pages), (total, (total + 49) / 50));
    // By filter and by words, in the same numbers as in the store.
    let count = |query: &str| p.api(&format!("/office/nominations?{query}")).json()["total"].as_i64().unwrap();
    assert_eq!(count("state=eligible"), 500);
    assert_eq!(count("q=number0012z"), 1);
    assert_eq!(count("q=NUMBER0012Z&state=endorsed"), 0);
    assert_eq!(count("q=nothing+like+this"), 0);
    // The page offers the way to the others, and the filter keeps what was chosen.
    let page = p.page("/office/nominations?state=eligible&page=2");
    assert!(page.links().iter().any(|l| l.contains("state=eligible") && l.ends_with("page=3")), "{:?}", page.links());
    let filter = page.forms.iter().find(|f| f.method == "get").unwrap();
    assert_eq!(filter.value("state"), "eligible");
}

#[test]
fn each_sees_the_nominations_that_are_theirs() {
    let (w, _) = many();
    let total = |login: &str| w.person(login).api("/office/nominations").json()["total"].as_i64().unwrap();
    assert_eq!(total("mission.ken"), 201);
    assert_eq!(total("drafter.sen"), 201);
    assert_eq!(total("mission.alb"), 1);
    // A nominee sees the own file, wherever in the list of the State it would stand.
    assert_eq!(total("nominee.ken"), 1);
    w.people(&[("number", &[Role::Nominee], Some("SEN"))]);
    assert_eq!(total("number"), 0);
    let data = w.person("nominee.ken").api("/office/nominations").json();
    let own: Id = data["items"][0]["id"].as_str().unwrap().parse().unwrap();
    assert_eq!(w.get::<Nomination>(own).answer("email"), mail("nominee.ken"));
}

#[test]
fn a_page_of_the_workspace_costs_few_statements() {
    let (w, _) = many();
    for (login, path, most) in [
        ("finance.assistant", "/office/contributions", 5),
        ("administrator", "/office/accounts", 5),
        ("internal.auditor", "/office/ledger/entries", 5),
        ("internal.auditor", "/log", 5),
        ("project.officer", "/office", 30),
    ] {
        let p = w.person(login);
        p.get("/office/me");
        let cost = statements(&p, path);
        assert!(cost <= most, "{path} took {cost} statements");
    }
}
