//! The catalogue as its readers and keepers meet it (MAP-01…MAP-09, SM-16, AC-19).

use crate::world::World;
use bursar_domain::catalogue::{Programme, Status};
use bursar_domain::text::{LANGUAGES, LangText};
use bursar_store::{Find, Record};

/// What a contributor submits: like a record of the reference data, under this title.
pub fn content(title: &str) -> Programme {
    let mut p = bursar_exchange::reference().unwrap().programmes.remove(0);
    p.title = LangText::new("en", title);
    p.summary = LangText::new("en", "A course of two weeks.");
    p.aliases.clear();
    p.relations.clear();
    p
}

fn world() -> World {
    World::after(None)
}

/// Codes of the records on a page of the search.
fn codes(html: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for rest in html.split("/programmes/").skip(1) {
        let code: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
        if code.len() > 3 && rest[code.len()..].starts_with('"') && !["map", "gaps"].contains(&code.as_str()) && !all.contains(&code) {
            all.push(code);
        }
    }
    all
}

#[test]
fn ac_19_the_horn_of_africa_initiative_is_found_by_every_name_as_one_record() {
    let w = world();
    let p = w.anyone();
    let horn: Vec<Programme> = w.all::<Programme>().into_iter().filter(|p| p.title.get("en").1.contains("Horn of Africa")).collect();
    assert_eq!(horn.len(), 1, "one record");
    let horn = &horn[0];
    let other = &horn.aliases.iter().find(|a| a.lang == "fr").unwrap().text;
    for (words, first) in [(horn.title.get("fr").1, true), (other.as_str(), true), ("Djibouti", false), ("吉布提", false)] {
        let answer = p.api(&format!("/programmes?q={}", encoded(words)));
        let json = answer.json();
        let found: Vec<&str> = json["items"].as_array().unwrap().iter().map(|i| i["code"].as_str().unwrap()).collect();
        assert!(found.contains(&horn.code.as_str()), "{words}: {found:?}");
        assert_eq!(found.iter().filter(|c| **c == horn.code).count(), 1, "{words}");
        if first {
            assert_eq!(found[0], horn.code, "{words}");
        }
        let page = p.get(&format!("/programmes?q={}", encoded(words))).text();
        assert!(codes(&page).contains(&horn.code) && page.contains("not exhaustive") && page.contains("<mark>"), "{words}");
    }
    let page = p.get(&format!("/programmes/{}", horn.code)).text();
    for name in [horn.title.get("fr").1, other] {
        assert!(page.contains(&name.replace('\'', "&#39;")) || page.contains(name), "{name}");
    }
    for shown in ["A/AC.292/2024/2", "para. ", "Last confirmed on", "not exhaustive", "Djibouti"] {
        assert!(page.contains(shown), "{shown}");
    }
}

fn encoded(words: &str) -> String {
    words.bytes().map(|b| if b.is_ascii_alphanumeric() { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
}

#[test]
fn map_03_the_list_is_neutral_and_pages_do_not_overlap() {
    let w = world();
    let p = w.anyone();
    let mut seen = Vec::new();
    let mut next = Some("/programmes?limit=50".to_owned());
    let mut total = 0;
    while let Some(at) = next {
        let json = p.api(at.strip_prefix("/api/v1").unwrap_or(&at)).json();
        total = json["total"].as_u64().unwrap();
        seen.extend(json["items"].as_array().unwrap().iter().map(|i| i["code"].as_str().unwrap().to_owned()));
        next = json["next"].as_str().map(str::to_owned);
    }
    assert_eq!((seen.len() as u64, total), (133, 133));
    let mut unique = seen.clone();
    unique.sort_unstable();
    unique.dedup();
    assert_eq!(unique.len(), 133, "no record twice");
    let first = p.api("/programmes?theme=T1&theme=T2&limit=100").json();
    assert!(first["items"].as_array().unwrap().iter().all(|i| {
        let themes: Vec<&str> = i["themes"].as_array().unwrap().iter().map(|t| t.as_str().unwrap()).collect();
        themes.contains(&"T1") || themes.contains(&"T2")
    }));
    assert!(first["facets"]["theme"]["T3"].as_u64().unwrap() > 0, "what another value would add is counted");
    let none = p.page("/programmes?q=zzzzqqqq");
    assert!(none.text().contains("does not mean that nothing exists"));
}

#[test]
fn tx_06_records_are_found_by_the_schemes_of_others_through_their_themes() {
    let w = world();
    let p = w.anyone();
    let found = |query: &str| -> std::collections::BTreeSet<String> {
        let json = p.api(&format!("/programmes?limit=100&{query}")).json();
        json["items"].as_array().unwrap().iter().map(|i| i["code"].as_str().unwrap().to_owned()).collect()
    };
    assert!(!found("gfce=C").is_empty());
    assert_eq!(found("gfce=C"), found("theme=T4f&theme=T4g"), "cybercrime at the GFCE is cybercrime and terrorist use here");
    assert_eq!(found("cmm=D1.1"), found("theme=T2"));
    assert_eq!(found("dac=22081"), found("theme=T3&theme=T4b"));
    assert!(found("gfce=B1").is_subset(&found("gfce=B")) && found("gfce=B1").len() > 20, "who seeks a theme means its parts too");
    let theme = p.get("/themes/T4g").text();
    for shown in ["/en/programmes?gfce=C", "the wider term", "/en/programmes?dac=15132", "overlaps", "Crosswalk, version"] {
        assert!(theme.contains(shown), "{shown}");
    }
    assert!(p.get("/glossary").text().contains("/en/programmes?cmm=D4.3"));
}

#[test]
fn map_06_a_state_is_named_reached_or_not_named() {
    let w = world();
    let p = w.anyone();
    let json = p.api("/states/DJI/programmes").json();
    let named: Vec<&str> = json["named"]["items"].as_array().unwrap().iter().map(|i| i["code"].as_str().unwrap()).collect();
    assert!(!named.is_empty());
    let page = p.get("/states/FJI/programmes").text();
    for shown in ["By the membership of", "never “not served”", "Latest source", "Open to all States"] {
        assert!(page.contains(shown), "{shown}");
    }
    assert_eq!(p.get("/states/XXX/programmes").status, 404);
    let map = p.get("/programmes/map").text();
    assert_eq!(map.matches("class=\"pic-tile\"").count(), 195);
    assert!(map.contains("/en/states/FJI/programmes"), "each tile leads to its State");
    let json = p.api("/programmes/map").json();
    assert!(json["named"]["DJI"].as_u64().unwrap() > 0 && json["reached"].as_object().unwrap().len() > 20);
    let later = p.get("/programmes/gaps?year=2026").text();
    assert!(later.contains("Not covered by any source") && p.get("/programmes/gaps").text().contains("None reported"));
}

#[test]
fn every_page_of_the_catalogue_answers_in_every_language() {
    let w = world();
    for lang in LANGUAGES {
        let p = crate::http::Person::new(&w, lang, None);
        let paths = [
            "/programmes",
            "/programmes?q=CERT",
            "/programmes/M001",
            "/programmes/map?theme=T3",
            "/programmes/gaps",
            "/states/KEN/programmes",
        ];
        for path in paths.into_iter().chain(["/themes/T1", "/actors/GFCE", "/glossary", "/programmes/M001/suggest"]) {
            let answer = p.get(path);
            assert_eq!(answer.status, 200, "{lang} {path}");
            assert!(!answer.text().contains('⟦'), "{lang} {path}");
        }
    }
    let csv = w.anyone().get("/programmes.csv?theme=T1").text();
    assert!(csv.starts_with('\u{feff}') && csv.lines().count() > 5 && csv.lines().next().unwrap().contains("beneficiary_states"));
}

#[test]
fn sm_16_contributor_verifier_public_stale_confirmed() {
    let w = world();
    let contributor = w.person("contributor");
    let form = contributor.page("/office/catalogue/new").form("/office/catalogue/new");
    let form = form.fill_all(&[
        ("title", "Island incident response course"),
        ("summary", "A course of two weeks."),
        ("kind", "initiative"),
        ("themes", "T3"),
        ("leads", "Nobody Known"),
        ("scope", "named"),
        ("states", "Fidji\nKirabati\n基里巴斯"),
        ("start", "2026-13"),
        ("status", "ongoing"),
        ("source", "Letter of the ministry"),
    ]);
    let refused = contributor.refused(&form);
    let told = refused.summary().join("\n");
    assert!(told.contains("Nobody Known") && told.contains("Kiribati") && told.contains("2026-05-17"), "{told}");
    assert_eq!(refused.form("/office/catalogue/new").value("title"), "Island incident response course", "what was typed is kept");
    let form = refused.form("/office/catalogue/new").fill_all(&[("leads", "GFCE"), ("states", "Fidji\n基里巴斯"), ("start", "2026-05")]);
    let shown = contributor.done(&form);
    assert!(shown.text().contains("Submitted"));
    let p: Programme = w.all::<Programme>().into_iter().find(|p| p.state == "submitted").unwrap();
    assert_eq!((p.beneficiaries.states.clone(), p.level), (vec!["FJI".to_owned(), "KIR".to_owned()], 0));
    // Nothing of it is public.
    let anyone = w.anyone();
    let at = format!("/programmes/{}", p.code);
    assert_eq!(anyone.get(&at).status, 404);
    assert_eq!(anyone.api("/programmes?q=island+incident+response").json()["items"].to_string().matches(&p.code).count(), 0);
    let verifier = w.person("verifier");
    assert!(verifier.page("/office").text().contains("Verify submitted records"));
    let office = format!("/office/catalogue/{}", p.id);
    let verify = verifier.page(&office).form(&format!("{office}/verify"));
    let told = verifier.refused(&verify).summary().join("\n");
    assert!(told.contains("Open the source first") && told.contains("possible duplicates"), "{told}");
    verifier.done(&verify.fill("source_opened", "yes").fill("duplicates_checked", "yes"));
    verifier.done(&verifier.page(&office).form(&format!("{office}/publish")));
    assert!(anyone.api("/programmes?q=island+incident+response").json()["items"].to_string().contains(&p.code));
    assert!(anyone.api("/states/KIR/programmes").json()["named"].to_string().contains(&p.code));
    // Nobody confirms it: it grows stale, says so, and is confirmed by its owner.
    w.clock.hours(24 * (365 + 31));
    let stale = anyone.get(&at).text();
    assert!(stale.contains("Nobody has confirmed this record") && w.get::<Programme>(p.id).state == "stale");
    let contributor = w.person("contributor");
    assert!(contributor.page("/office").text().contains("Confirm your records"));
    contributor.done(&contributor.page(&office).form(&format!("{office}/confirm")));
    assert_eq!((w.get::<Programme>(p.id).state.as_str(), w.get::<Programme>(p.id).level), ("published", 2));
    assert!(!anyone.get(&at).text().contains("Nobody has confirmed this record"));
    // Another year and more: stale, then archived, still citable and no longer found.
    w.clock.hours(24 * (365 + 31));
    anyone.get(&at);
    w.clock.hours(24 * 366);
    assert!(anyone.get(&at).text().contains("can still be cited"));
    assert_eq!(anyone.api("/programmes?q=island+incident+response").json()["items"].to_string().matches(&p.code).count(), 0);
}

#[test]
fn map_05_a_merged_record_leads_to_its_survivor() {
    let w = world();
    let verifier = w.person("verifier");
    let gone = w.office().programme("M002").unwrap().value;
    let at = format!("/office/catalogue/{}/merge", gone.id);
    let form = verifier.page(&format!("{at}?survivor=M001")).form(&at);
    assert_eq!(form.value("survivor"), "M001");
    let told = verifier.refused(&form).summary().join("\n");
    assert!(told.contains("Give a reason"), "{told}");
    verifier.done(&form.fill("reason", "One activity under two names."));
    let answer = w.anyone().get("/programmes/M002");
    assert_eq!((answer.status, answer.header("location")), (303, "/en/programmes/M001"));
    let page = w.anyone().get("/programmes/M001").text();
    assert!(page.contains(gone.title.get("en").1) && page.contains("Records merged") && page.contains("M002"));
    assert!(w.anyone().api("/programmes?limit=100&q=M001").status == 200);
    assert_eq!(w.anyone().api("/programmes").json()["total"], 132);
}

#[test]
fn anyone_suggests_a_correction_and_nothing_of_it_is_public() {
    let w = world();
    let anyone = w.anyone();
    let at = "/programmes/M001/suggest";
    let form = anyone.page(at).form(at);
    assert!(!anyone.refused(&form).summary().is_empty(), "words are needed");
    let said = form.fill("text", "It has 250 members since 2026.").fill("contact", "someone@example.org");
    anyone.done(&said);
    for path in ["/programmes/M001", "/log", "/programmes?q=250+members"] {
        let (page, data) = (anyone.get(path).text(), anyone.api(path).text());
        for secret in ["someone@example.org", "250 members since"] {
            assert!(!page.contains(secret) && !data.contains(secret), "{path}: {secret}");
        }
    }
    let verifier = w.person("verifier");
    assert!(verifier.page("/office").text().contains("Answer suggested corrections"));
    let page = verifier.page("/office/suggestions");
    assert!(page.text().contains("someone@example.org"));
    let suggestion: bursar_domain::catalogue::Suggestion = w.all().remove(0);
    let form = page.form(&format!("/office/suggestions/{}", suggestion.id));
    verifier.done(&form.fill("reason", "Seen in the annual report.").press("event", "take_up"));
    assert!(verifier.page("/office/suggestions").text().contains("No suggestion waits"));
}

#[test]
fn tx_02_a_programme_past_its_end_is_shown_as_unknown_from_that_day_on() {
    let w = world();
    let ended = w.office().find::<Programme>(&Find::of(Programme::KIND).eq("code", "M001")).unwrap().remove(0);
    let today = bursar_domain::time::day(w.office().now());
    let next = Programme { status: Status::Ongoing, end: Some(bursar_domain::catalogue::When::Day(today)), ..ended.value.clone() };
    w.commit(vec![bursar_store::Write::of(&next, ended.version).unwrap()]);
    let status = |w: &World| w.anyone().api("/programmes/M001").json()["status_today"].as_str().unwrap().to_owned();
    let counted = |w: &World| w.anyone().api("/programmes?status=ongoing").json()["total"].as_u64().unwrap();
    let before = counted(&w);
    assert_eq!(status(&w), "ongoing");
    w.clock.hours(24);
    assert_eq!((status(&w).as_str(), counted(&w)), ("unknown", before - 1), "nothing was written: the day has passed");
}
