//! Pages a reader looks at the catalogue with: comparison, calendar, timeline, documents, the page of a State, gaps.

use crate::world::World;
use bursar_domain::Id;
use bursar_domain::catalogue::{Document, Programme};
use bursar_domain::text::{LANGUAGES, LangText};
use bursar_office::demo::Step;
use bursar_office::nominations::Upload;

/// A published document of nobody with a copy of ours, and one a contributor submitted: ids and codes.
pub fn documents(w: &World) -> [(Id, String); 2] {
    let office = w.office();
    let kept = office.document("D001").unwrap().value;
    let upload = Upload { name: "guide.pdf".into(), bytes: b"%PDF-1.4 a guide".to_vec(), too_large: false };
    office.keep_copy(&w.act("verifier"), kept.id, None, "CC BY 4.0", &upload).unwrap();
    let content = Document { title: LangText::new("en", "Strategy Canary"), ..kept.clone() };
    let submitted = office.submit_document(&w.act("contributor"), &content).unwrap().subject;
    [(kept.id, kept.code), (submitted, w.get::<Document>(submitted).code)]
}

fn world() -> World {
    World::after(None)
}

#[test]
fn every_view_answers_in_every_language() {
    let w = World::after(Step::Publication);
    documents(&w);
    for lang in LANGUAGES {
        let p = crate::http::Person::new(&w, lang, None);
        let paths = [
            "/programmes/compare",
            "/programmes/compare?state=KEN&state=SEN",
            "/programmes/timeline",
            "/programmes/timeline?theme=T1",
            "/programmes/names?q=cyb",
            "/programmes/gaps",
            "/programmes/gaps/states",
            "/calendar",
            "/calendar?month=2023-10",
            "/calendar?view=list&year=2023&state=FJI",
            "/documents",
            "/documents/D001",
            "/states/FJI/programmes",
        ];
        for path in paths {
            let answer = p.get(path);
            assert_eq!(answer.status, 200, "{lang} {path}");
            assert!(!answer.text().contains('⟦'), "{lang} {path}");
        }
    }
}

#[test]
fn two_states_stand_side_by_side_with_the_same_rows() {
    let w = world();
    let p = w.anyone();
    let json = p.api("/programmes/compare?state=SEN&state=KEN&state=SEN").json();
    assert_eq!(json["states"], serde_json::json!(["KEN", "SEN"]), "each once, in the order of their names, whoever is named first");
    let themes = json["themes"].as_array().unwrap();
    assert!(themes.len() >= 10);
    for code in ["KEN", "SEN"] {
        let view = w.office().state_view(code).unwrap();
        for theme in themes {
            let of = |list: &[Programme]| -> Vec<String> {
                let t = theme["theme"].as_str();
                let holds = |p: &&Programme| t.map_or(p.themes.is_empty(), |t| p.themes.iter().any(|x| x == t));
                list.iter().filter(holds).map(|p| p.code.clone()).collect()
            };
            assert_eq!(theme["recorded"][code]["named"], serde_json::json!(of(&view.named)), "{code} {theme}");
            let reached: Vec<&str> =
                theme["recorded"][code]["reached"].as_array().unwrap().iter().map(|r| r["code"].as_str().unwrap()).collect();
            assert_eq!(reached, of(&view.reached));
        }
    }
    let page = p.page("/programmes/compare?state=KEN&state=SEN");
    assert!(page.text().contains("No record") && page.text().contains("Reached through"));
    let html = p.get("/programmes/compare?state=KEN&state=SEN").text();
    for id in ["id=\"f1-state\"", "id=\"f1-state.2\"", "id=\"f1-state.4\""] {
        assert_eq!(html.matches(id).count(), 1, "{id}: the chooser works without script, each box with its own label");
    }
    let five = p.api("/programmes/compare?state=KEN&state=SEN&state=FJI&state=TON&state=WSM").json();
    assert_eq!(five["states"].as_array().unwrap().len(), 4);
}

#[test]
fn the_calendar_shows_what_is_dated_and_its_feed_is_read_by_other_programs() {
    let w = World::after(Step::Publication);
    let p = w.anyone();
    let json = p.api("/calendar?month=2023-09").json();
    let titles: Vec<&str> = json["items"].as_array().unwrap().iter().map(|i| i["title"].as_str().unwrap()).collect();
    assert!(titles.iter().any(|t| t.contains("Symposium on Cybercrime")), "{titles:?}");
    let month = p.get("/calendar?month=2023-09").text();
    assert_eq!(month.matches("<time datetime=\"2023-09-").count(), 30);
    assert!(month.contains("class=\"b-month\"") && month.contains("calendar.ics"));
    // The month only: told beneath the grid, not on a day.
    let october = p.get("/calendar?month=2023-10").text();
    assert!(october.contains("The source gives the month only"));
    let coming = p.api("/calendar?view=list&limit=250").json();
    let kinds: Vec<&str> = coming["items"].as_array().unwrap().iter().map(|i| i["kind"].as_str().unwrap()).collect();
    assert!(kinds.contains(&"meeting"), "{kinds:?}");
    let calls = p.api("/calendar?view=list&year=2026&kind=call").json();
    assert!(calls["items"].as_array().unwrap().iter().any(|i| i["uid"].as_str().unwrap().ends_with("-closes@bursar")));
    assert!(calls["items"].as_array().unwrap().iter().all(|i| i["kind"] == "call"));
    let themed = p.api("/calendar?view=list&year=2023&theme=T4f").json();
    assert!(!themed["items"].as_array().unwrap().is_empty() && themed["items"].as_array().unwrap().iter().all(|i| i["kind"] != "meeting"));

    let feed = p.get("/calendar.ics");
    assert_eq!((feed.status, feed.header("content-type")), (200, "text/calendar; charset=utf-8"));
    let text = feed.text();
    assert!(text.contains("UID:meeting-gm-2026-thematic@bursar") && text.contains("DTSTART;VALUE=DATE:20261207"));
    assert_eq!(text, p.get("/calendar.ics").text(), "the same bytes while nothing changes");
    let arabic = crate::http::Person::new(&w, "ar", None).get("/calendar.ics").text();
    let uids = |t: &str| t.lines().filter(|l| l.starts_with("UID:")).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(uids(&text), uids(&arabic), "one thing has one name in every language");
    assert_ne!(text, arabic);
    assert!(!uids(&p.get("/calendar.ics?theme=T1").text()).iter().any(|u| u.contains("meeting")));
    for odd in ["/calendar?month=2023-13", "/calendar?month=x", "/calendar?year=99999", "/calendar?state=XXX&theme=T99&kind=zzz"] {
        assert_eq!(p.get(odd).status, 200, "{odd}");
    }
}

#[test]
fn the_timeline_follows_the_filters_of_the_search() {
    let w = world();
    let p = w.anyone();
    let all = p.api("/programmes/timeline").json();
    assert_eq!(all["total"], 133);
    let some = p.api("/programmes/timeline?type=conference").json();
    assert_eq!(some["total"], p.api("/programmes?type=conference").json()["total"]);
    let page = p.get("/programmes/timeline?type=conference").text();
    assert!(page.contains("<svg") && page.contains("pic-solid") && page.contains("Begin and end are said"));
    let nothing = p.get("/programmes/timeline?q=zzzzqqqq");
    assert!(nothing.status == 200 && !nothing.text().contains("pic-bars"));
}

#[test]
fn the_box_suggests_only_what_is_published() {
    let w = world();
    let p = w.anyone();
    let found = p.api("/programmes/names?q=Horn%20of").json();
    assert!(found.as_array().unwrap().iter().any(|n| n["text"].as_str().unwrap().contains("Horn of Africa")));
    let typed = crate::catalogue::content("Zanzibar lighthouse keepers");
    let id = w.office().submit_programme(&w.act("contributor"), &typed).unwrap().subject;
    assert_eq!(p.api("/programmes/names?q=zanzi").json(), serde_json::json!([]));
    w.office().verify_programme(&w.act("verifier"), id, None, true, true).unwrap();
    w.office().publish_programme(&w.act("verifier"), id, None).unwrap();
    assert_eq!(p.api("/programmes/names?q=zanzi").json().as_array().unwrap().len(), 1);
    let html = p.get("/programmes").text();
    assert!(html.contains("data-names=\"/api/v1/programmes/names\"") && html.contains("<datalist"));
}

#[test]
fn sm_16_a_document_goes_from_a_contributor_to_the_public_list() {
    let w = world();
    let p = w.anyone();
    let (r20, r19) = (w.person("contributor"), w.person("verifier"));
    let form = r20.page("/office/documents/new").form("/office/documents/new");
    let form = form.fill_all(&[
        ("kind", "strategy"),
        ("title", "National strategy of the islands"),
        ("publisher", "Ministry of Communications"),
        ("links", "en https://example.org/strategy.pdf\nhttps://example.org/other"),
        ("date", "2025-03"),
        ("states", "Fidji"),
    ]);
    let answer = r20.submit(&form);
    assert_eq!(answer.status, 303, "{}", answer.text());
    let at = answer.header("location").strip_prefix("/en").unwrap().to_owned();
    let d = w.all::<Document>().into_iter().find(|d| d.title.get("en").1.contains("islands")).unwrap();
    assert_eq!((d.states.as_slice(), d.readings.len(), d.state.as_str()), (["FJI".to_owned()].as_slice(), 2, "submitted"));
    assert_eq!(p.get(&format!("/documents/{}", d.code)).status, 404, "nobody's before it is published");
    assert!(!p.get("/states/FJI/programmes").text().contains("National strategy of the islands"));
    assert!(r20.page(&at).find_form(&format!("{at}/verify")).is_none(), "not the own submission");
    assert_eq!(r19.submit(&r19.page(&at).form(&format!("{at}/verify")).fill("source_opened", "yes")).status, 303);
    assert_eq!(r19.submit(&r19.page(&at).form(&format!("{at}/publish"))).status, 303);
    let page = p.get(&format!("/documents/{}", d.code)).text();
    assert!(page.contains("Ministry of Communications") && page.contains("https://example.org/strategy.pdf"));
    let state = p.get("/states/FJI/programmes").text();
    assert!(state.contains("National strategy of the islands") && state.contains("National strategy or policy"));
    let listed = p.api("/documents?state=FJI&kind=strategy&q=islands").json();
    assert_eq!(listed["total"], 1);
    let open = listed["items"][0].as_object().unwrap();
    assert!(["owner", "owner_name", "verifier"].iter().all(|k| !open.contains_key(*k)), "no names of accounts: {open:?}");
    assert_eq!(p.api("/documents?state=KEN").json()["total"], 0);
    // A copy, once somebody has said what permits it.
    let copy = r19.page(&at).form(&format!("{at}/copy")).attach("file", "s.pdf", b"%PDF-1.4 strategy");
    assert_eq!(r19.submit(&copy).status, 422, "without a licence there is no copy");
    assert_eq!(p.get(&format!("/documents/{}/copy", d.code)).status, 404);
    assert_eq!(r19.submit(&copy.fill("licence", "CC BY 4.0")).status, 303);
    let kept = p.get(&format!("/documents/{}/copy", d.code));
    assert_eq!((kept.status, kept.header("content-type")), (200, "application/pdf"));
    assert!(p.get(&format!("/documents/{}", d.code)).text().contains("CC BY 4.0"));
    let end = r20.page(&format!("{at}/end")).form(&format!("{at}/end")).fill("reason", "A new one was adopted.");
    assert_eq!(r20.submit(&end).status, 303);
    assert_eq!(p.get(&format!("/documents/{}", d.code)).status, 404);
    assert_eq!(p.get(&format!("/documents/{}/copy", d.code)).status, 404);
}

#[test]
fn map_06_gaps_of_a_state_are_seen_by_it_and_the_fund_manager_until_it_agrees() {
    let w = world();
    let seen = |p: &crate::http::Person<'_>| -> Vec<String> {
        let json = p.api("/programmes/gaps/states?limit=18").json();
        json["items"].as_array().unwrap().iter().map(|s| s["state"].as_str().unwrap().to_owned()).collect()
    };
    assert!(seen(&w.anyone()).is_empty());
    assert!(w.anyone().get("/programmes/gaps/states").text().contains("No State whose gaps you may see"));
    for login in ["verifier", "contributor", "project.officer", "donor", "auditor.internal"] {
        if w.all::<bursar_domain::account::Account>().iter().any(|a| a.login.starts_with(&format!("{login}@"))) {
            assert!(seen(&w.person(login)).is_empty(), "{login}");
        }
    }
    let (ken, sen, r9) = (w.person("mission.ken"), w.person("mission.sen"), w.person("fund.manager"));
    assert_eq!(
        (seen(&ken), seen(&sen), seen(&w.person("drafter.ken"))),
        (vec!["KEN".to_owned()], vec!["SEN".to_owned()], vec!["KEN".to_owned()])
    );
    assert_eq!(seen(&r9).len(), 18, "R9 sees all, a part at a time");
    assert!(r9.page("/programmes/gaps/states").text().contains("None reported"));
    // Kenya agrees, and takes it back.
    let agree = |answer: &str| {
        let form = ken.page("/office/state").form("/office/state/gaps").fill("shown", answer);
        assert_eq!(ken.submit(&form).status, 303);
    };
    agree("yes");
    assert_eq!((seen(&w.anyone()), seen(&sen)), (vec!["KEN".to_owned()], vec!["KEN".to_owned(), "SEN".to_owned()]));
    let page = w.anyone().get("/programmes/gaps/states").text();
    assert!(page.contains("Kenya") && !page.contains("Senegal</a>"));
    agree("no");
    assert!(seen(&w.anyone()).is_empty());
    // Nobody agrees for another State.
    let form = ken.page("/office/state").form("/office/state/gaps").fill("shown", "yes").force("state", "SEN");
    assert_eq!(ken.submit(&form).status, 422);
    assert!(seen(&w.anyone()).is_empty());
    // Sources with their dates stand on both pages.
    for path in ["/programmes/gaps", "/programmes/gaps/states"] {
        let text = w.anyone().get(path).text();
        assert!(text.contains("A/AC.292/2024/2") && text.contains("Dated"), "{path}");
    }
}

#[test]
fn map_06_a_cell_counts_what_names_and_what_reaches_a_state() {
    let w = world();
    let by_theme = w.office().state_by_theme("FJI", "").unwrap();
    let view = w.office().state_view("FJI").unwrap();
    for (facet, list) in [("named", &view.named), ("reached", &view.reached)] {
        for (theme, cell) in &by_theme {
            let counted: u64 = if facet == "named" { &cell.named } else { &cell.reached }.values().sum();
            let there = list.iter().filter(|p| p.themes.contains(theme)).count() as u64;
            assert_eq!(counted, there, "{facet} {theme}");
        }
    }
    assert!(by_theme.values().any(|c| !c.reached.is_empty()));
    assert!(w.office().state_by_theme("XXX", "").is_err());
}

#[test]
fn nv_04_the_page_of_a_state_says_whether_a_contact_point_is_nominated_and_nothing_else() {
    let w = world();
    let p = w.anyone();
    let said = |p: &crate::http::Person<'_>| p.api("/states/KEN/programmes").json()["contact_point"].clone();
    assert_eq!(said(&p), serde_json::Value::Null);
    let ken = w.person("mission.ken");
    let form = ken.page("/office/state").form("/office/state/contact-point").fill_all(&[("nominated", "yes"), ("on", "2025-10-15")]);
    assert_eq!(ken.submit(&form).status, 303);
    assert_eq!(said(&p), serde_json::json!({ "nominated": true, "on": "2025-10-15" }));
    assert!(p.get("/states/KEN/programmes").text().contains("Said by the State itself"));
    let later = ken.page("/office/state").form("/office/state/contact-point").fill_all(&[("nominated", "no"), ("on", "2099-01-01")]);
    assert_eq!(ken.submit(&later).status, 422, "a day that is still to come");
}

#[test]
fn map_04_what_was_loaded_is_as_old_as_its_source() {
    let w = world();
    let m = w.office().programme("M001").unwrap().value;
    assert_eq!(m.last_confirmed.unwrap().to_string(), "2024-01-22");
    assert_eq!(m.state, "stale", "nobody has confirmed it for more than a year");
    let page = w.anyone().get("/programmes/M001").text();
    assert!(page.contains("22 January 2024") && page.contains("Nobody has confirmed this record"));
    // It has a year from its coming in, in which somebody can confirm it.
    assert!(m.archived_on().unwrap() > bursar_domain::time::day(w.office().now()));
}

#[test]
fn a_chosen_value_stands_open_and_so_does_what_holds_it() {
    let w = world();
    let open = |path: &str| w.anyone().get(path).text().matches("<details class=\"govuk-details\" open").count();
    assert_eq!(open("/programmes"), 0);
    assert_eq!(open("/programmes?theme=T1"), 1, "one of the first facets");
    assert_eq!(open("/programmes?level=1"), 2, "a further facet, and the group it is in");
    assert_eq!(open("/programmes?domain=D-a"), open("/programmes?level=1"), "the first of the further ones alike");
}
