//! What outsiders never see: drafts, unpublished calls and lists, proposals, names of anonymous donors, seeds, points.

use crate::http::Person;
use crate::world::{CALL, World};
use bursar_domain::call::Call;
use bursar_domain::catalogue::{Programme, Relation, RelationKind};
use bursar_domain::contribution::{DonorKind, Offer};
use bursar_domain::draw::DrawSeed;
use bursar_domain::need::{Need, Visibility};
use bursar_domain::nomination::Nomination;
use bursar_domain::review::Review;
use bursar_domain::round::Round;
use bursar_domain::{Currency, Id, Money};
use bursar_office::contributions::FixedInput;
use bursar_office::demo::Step;
use bursar_office::nominations::Upload;
use bursar_store::{Find, Record};
use bursar_web::pages;
use bursar_web::route::{self, Method};
use std::collections::{BTreeMap, BTreeSet};

/// How many addresses of one page of the catalogue are looked at: its records are alike, and each filter leads to more filters.
const OF_THE_CATALOGUE: usize = 8;

/// Every page and file of the public, with what can be reached from them by links, in one language; as (address, text).
/// All are there. Of the catalogue's records and searches, the first few of each page.
pub fn crawl(p: &Person<'_>) -> Vec<(String, String)> {
    let mut waiting: Vec<String> = route::all()
        .filter(|r| r.method == Method::Get && !r.path.contains('{') && !r.path.starts_with("/office"))
        .map(|r| r.path.to_owned())
        .filter(|path| p.get(path).status == 200)
        .collect();
    let mut seen: BTreeSet<String> = waiting.iter().cloned().collect();
    let mut found = Vec::new();
    let mut catalogue: BTreeMap<&str, usize> = BTreeMap::new();
    while let Some(path) = waiting.pop() {
        let plain = path.split(['?', '#']).next().unwrap();
        if let Some((route, _)) = route::find(Method::Get, plain).filter(|(r, _)| pages::catalogue::ROUTES.iter().any(|c| c.path == r.path))
        {
            let times = catalogue.entry(route.path).or_default();
            *times += 1;
            if *times > OF_THE_CATALOGUE {
                continue;
            }
        }
        let answer = p.get(&path);
        assert_eq!(answer.status, 200, "a link leads to {path}");
        if answer.header("content-type").starts_with("text/html") {
            for href in answer.page().links() {
                let own = href.strip_prefix(&format!("/{}/", p.lang)).map(|rest| format!("/{rest}"));
                if let Some(own) = own.filter(|o| !o.starts_with("/office") && !o.starts_with("/demo"))
                    && seen.insert(own.clone())
                {
                    waiting.push(own);
                }
            }
        }
        // The description of the API names what there is, and holds nothing of it.
        if path == "/api/openapi.json" {
            continue;
        }
        let api = p.api(path.split('#').next().unwrap());
        if api.status == 200 {
            found.push((format!("/api/v1{path}"), api.text()));
        }
        found.push((path, answer.text()));
    }
    assert!(found.len() > 15, "too little was found: {:?}", found.iter().map(|f| &f.0).collect::<Vec<_>>());
    found
}

/// Nothing of these words stands anywhere in what was found.
pub fn nowhere(found: &[(String, String)], words: &[&str]) {
    for (path, text) in found {
        for word in words {
            assert!(!text.contains(word), "{word} stands on {path}");
        }
    }
}

/// Everything that is secret and can be made while a call is open, with the word it is known by.
fn secrets(w: &World) -> Id {
    let office = w.office();
    let n = w.begin(CALL, "KEN");
    let typed: BTreeMap<String, String> =
        [("family_name", "Canary-name"), ("email", "canary@mail.example"), ("experience", "Canary-experience")]
            .map(|(k, v)| (k.to_owned(), v.to_owned()))
            .into();
    office.save_nomination(&w.act("drafter.ken"), n, None, &typed).unwrap();
    let upload = Upload { name: "Canary-file.pdf".into(), bytes: b"%PDF-1.4 canary".to_vec(), too_large: false };
    office.attach(&w.act("drafter.ken"), n, None, "statement", &upload).unwrap();
    let typed = BTreeMap::from([("post_levels".to_owned(), "Canary-level".to_owned())]);
    let later = bursar_domain::time::plus_days(bursar_domain::time::day(office.now()), 300);
    office.propose_parameters(&w.act("fund.manager"), &typed, "Canary-decision", later).unwrap();
    let draft = office.draft_call(&w.act("project.officer"), "gm-2026-thematic").unwrap().subject;
    office
        .edit_call(&w.act("project.officer"), draft, None, |c| {
            c.title.texts.insert("en".into(), "Canary-call".into());
        })
        .unwrap();
    crate::campaigns::drafted(w, "Canary-campaign");
    // Needs of Kenya that are not public, whatever else they are.
    for visibility in [Visibility::Private, Visibility::Partners] {
        crate::needs::opened(w, "KEN", "Canary-need", visibility);
    }
    crate::needs::drafted(w, "KEN", "Canary-need");
    let sought = bursar_domain::saved_search::Words { text: "Canary-words".into(), ..Default::default() };
    let asked = bursar_office::Act::by(bursar_office::catalogue::public(), office.new_id());
    office.ask_search(&asked, &sought, "en", "canary@mail.example").unwrap();
    for (kind, name, tied) in
        [(DonorKind::Private, "Canary-company", None), (DonorKind::Philanthropic, "Canary-foundation", Some("Canary-purpose"))]
    {
        office
            .record_offer(&w.act("finance.assistant"), |id| Offer {
                id,
                donor_kind: kind,
                donor_state: None,
                donor_name: name.into(),
                offered: Money { minor: 12_345_600, currency: Currency::USD },
                offered_on: bursar_domain::time::day(office.now()),
                tied: tied.map(str::to_owned),
                anonymous: false,
            })
            .unwrap();
    }
    // A private need, and what was found for it.
    let need = crate::matching::need(w, bursar_domain::need::Visibility::Private);
    crate::matching::suggested(w, need, "M001");
    // A record that was submitted, and one that names it as its whole; what somebody thinks is wrong.
    let hidden = Programme { state: "submitted".into(), ..crate::catalogue::content("Canary-programme") };
    let hidden = Programme { id: office.new_id(), code: "CANARY".into(), ..hidden };
    let more = Programme { id: office.new_id(), code: "CANARY-2".into(), ..hidden.clone() };
    let more = Programme { relations: vec![Relation { kind: RelationKind::PartOf, to: hidden.id }], ..more };
    w.commit(vec![bursar_store::Write::of(&hidden, 0).unwrap(), bursar_store::Write::of(&more, 0).unwrap()]);
    let about = office.programme("M001").unwrap().value.id;
    office.make_suggestion(&w.act("donor"), about, "Canary-correction", "", "canary@mail.example").unwrap();
    n
}

#[test]
fn what_is_not_public_stands_on_no_public_page() {
    let w = World::after(Step::Call);
    let n = secrets(&w);
    let words = ["Canary", "canary", "CANARY", "123,456", "12345600", "123456.00", &n.to_string()];
    for lang in ["en", "ar"] {
        nowhere(&crawl(&Person::new(&w, lang, None)), &words);
    }
    // Outsiders with an account see no more: a donor, another State's mission, the board, the administrator.
    for login in ["donor", "mission.sen", "board", "administrator"] {
        let p = w.person(login);
        nowhere(&crawl(&p), &words);
        for path in ["/office", "/office/nominations"] {
            let answer = p.get(path);
            nowhere(&[(format!("{path} of {login}"), answer.text()), (path.into(), p.api(path).text())], &words);
        }
    }
    // The words are where they belong, or this test would find nothing anywhere.
    assert!(w.person("drafter.ken").get(&format!("/office/nominations/{n}")).text().contains("Canary-name"));
    assert!(w.person("fund.manager").get("/office/contributions").text().contains("Canary-company"));
    assert!(w.person("fund.manager").get("/parameters/2").text().contains("Canary-level"));
    assert!(w.person("fund.manager").get("/office/calls").text().contains("Canary-call"));
}

/// The foot of a page tells the head of the log and as of when; the page of the log tells it again. Tokens differ by session.
fn without_the_head(html: &str) -> String {
    let mut text = html.to_owned();
    let mut cut = |from: &str, to: &str| {
        while let Some(at) = text.find(from) {
            let end = text[at..].find(to).unwrap() + at;
            text.replace_range(at..end, "");
        }
    };
    cut("<p class=\"b-foot__facts\">", "</p>");
    cut("name=\"commit_id\" value=\"", ">");
    cut("name=\"csrf\" value=\"", ">");
    text
}

#[test]
fn promise_22_two_stores_that_differ_in_secrets_answer_outsiders_alike() {
    let (a, b) = (World::after(Step::Call), World::after(Step::Call));
    let n = secrets(&b);
    assert_ne!(a.seq(), b.seq());
    // Both make their file of the night, of the same night.
    for w in [&a, &b] {
        w.office().keep_open_data("https://fund.example".into());
        w.office().make_open_data().unwrap();
    }
    let mut paths: Vec<String> =
        route::all().filter(|r| r.method == Method::Get && !r.path.contains('{')).map(|r| r.path.to_owned()).collect();
    paths.extend(["A-2026-1", "A-2026-2", "A-2026-3"].map(|c| format!("/calls/{c}")));
    paths.extend(["A-2026-1", "A-2026-2"].map(|c| format!("/calls/{c}/round")));
    paths.extend(["1", "2", "3"].map(|v| format!("/parameters/{v}")));
    paths.extend(["", "/edit/person", "/file/statement", "/endorse"].map(|rest| format!("/office/nominations/{n}{rest}")));
    paths.push("/office/nominations?q=canary".into());
    // Private, open to partners, a draft: not there for outsiders, and in no list or count of theirs.
    paths.extend(b.all::<Need>().iter().flat_map(|n| ["/needs", "/office/needs"].map(|at| format!("{at}/{}", n.id))));
    paths.extend(
        ["/needs?state=KEN", "/needs?theme=T3&region=002", "/programmes/gaps?year=2026", "/office/needs?of=KEN"].map(str::to_owned),
    );
    paths.extend(["pages", "names", "1", "2"].map(|part| format!("/sitemap/{part}.xml")));
    let searches = ["q=canary", "q=course&limit=7", "state=KEN", "fresh=stale", "theme=T1&year=2024", "state=XXX"];
    paths.extend(searches.iter().flat_map(|q| ["/programmes", "/programmes.csv", "/programmes.atom"].map(|p| format!("{p}?{q}"))));
    paths.extend(["M001", "CANARY", "CANARY-2"].map(|code| format!("/programmes/{code}")));
    paths.extend(["/states/KEN/programmes", "/themes/T1", "/actors/GFCE", "/regions/002"].map(str::to_owned));
    let mut compared = 0;
    for login in ["", "donor", "mission.sen", "board", "reviewer.1", "contributor", "verifier"] {
        for lang in ["en", "ar"] {
            let person = |w| if login.is_empty() { Person::new(w, lang, None) } else { World::person_in(w, lang, login) };
            let (p, q) = (person(&a), person(&b));
            for path in &paths {
                // R19 drafts campaigns; what was submitted and suggested waits for them; they see every need and match.
                let own = ["/office", "/office/campaigns", "/office/catalogue", "/office/suggestions", "/office/matches"];
                if login == "verifier" && (own.contains(&path.as_str()) || path.starts_with("/office/needs")) {
                    continue;
                }
                // A contributor is shown what is open to partners: what is wanted, and neither by whom nor in which words.
                if login == "contributor" && path == "/office/needs/open" {
                    nowhere(&[(path.clone(), q.get(path).text())], &["Canary", "KEN", "Kenya", "كينيا"]);
                    continue;
                }
                let (x, y) = (p.get(path), q.get(path));
                assert_eq!(x.status, y.status, "{login:?} {path}");
                if x.header("content-type") == "application/zip" {
                    assert!(x.body == y.body && x.header("etag") == y.header("etag"), "the files of the night differ");
                    continue;
                }
                let log = |text: String| if path == "/log" { summary_left_out(&text) } else { text };
                assert_eq!(log(without_the_head(&x.text())), log(without_the_head(&y.text())), "{login:?} {path}");
                let names = |h: &axum::http::HeaderMap| h.keys().map(|k| k.to_string()).collect::<BTreeSet<_>>();
                assert_eq!(names(&x.headers), names(&y.headers), "{login:?} {path}");
                if lang == "en" {
                    let (x, y) = (p.api(path), q.api(path));
                    let log = |text: String| if path == "/log" { text.split("\"head\"").next().unwrap().to_owned() } else { text };
                    assert_eq!((x.status, log(x.text())), (y.status, log(y.text())), "{login:?} /api/v1{path}");
                    // Nor do the tags and dates of what everyone may keep tell that something was written.
                    if login.is_empty() && path != "/log" {
                        for name in ["etag", "last-modified"] {
                            assert_eq!(x.header(name), y.header(name), "{name} of /api/v1{path}");
                        }
                    }
                }
                compared += 1;
            }
        }
    }
    assert!(compared > 400, "{compared}");
}

fn summary_left_out(html: &str) -> String {
    let at = html.find("<dl class=\"govuk-summary-list\">").unwrap();
    let end = html[at..].find("</dl>").unwrap() + at;
    format!("{}{}", &html[..at], &html[end..])
}

#[test]
fn sm_07_a_list_is_not_public_before_it_is_published_nor_what_the_seed_is() {
    let w = World::after(Step::Approval);
    let round: Round = w.all().remove(0);
    let names: Vec<String> = w.all::<Nomination>().iter().map(Nomination::name).collect();
    let mut words: Vec<&str> = names.iter().map(String::as_str).collect();
    words.extend(["Demo-", round.seed.as_deref().unwrap(), &round.inputs_sha256]);
    nowhere(&crawl(&w.anyone()), &words);
    nowhere(&crawl(&w.person("mission.mlt")), &words);
    assert_eq!(w.anyone().get(&format!("/calls/{CALL}/round")).status, 404);
    assert!(w.person("fund.manager").get(&format!("/office/calls/{CALL}/round")).text().contains("Demo-"));
}

#[test]
fn sm_07_the_published_list_names_only_who_agreed_and_tells_no_points() {
    let w = World::after(Step::Publication);
    let round: Round = w.all().remove(0);
    let chosen: BTreeSet<Id> = round.chosen().iter().map(|i| round.candidates[*i].nomination).collect();
    let (mut named, mut not) = (Vec::new(), Vec::new());
    for n in w.all::<Nomination>() {
        if chosen.contains(&n.id) && n.answer("publish_name") == "yes" { named.push(n.name()) } else { not.push(n.name()) }
    }
    assert!(named.len() > 2 && not.len() > 10);
    let page = w.anyone().get(&format!("/calls/{CALL}/round")).text();
    let data = w.anyone().api(&format!("/calls/{CALL}/round"));
    for name in &named {
        assert!(page.contains(name.as_str()) && data.text().contains(name.as_str()), "{name}");
    }
    let mut words: Vec<&str> = not.iter().map(String::as_str).collect();
    words.extend(["\"score\":", "\"points\"", "\"sex\"", "@demo.invalid"]);
    nowhere(&crawl(&w.anyone()), &words);
    assert_eq!(data.json()["selected"].as_array().unwrap().len(), chosen.len());
    assert_eq!(data.json()["seed"].as_str(), round.seed.as_deref());
}

#[test]
fn wa_05_a_mission_learns_the_outcome_and_not_the_points() {
    let w = World::after(Step::Publication);
    for n in w.all::<Nomination>().iter().filter(|n| n.score.is_some()).take(8) {
        let score = bursar_domain::money::decimal(n.score.unwrap(), 2);
        for who in ["mission", "drafter", "nominee"] {
            let p = w.person(&format!("{who}.{}", n.state_iso.to_lowercase()));
            let path = format!("/office/nominations/{}", n.id);
            assert!(!p.get(&path).text().contains(&score), "{who} {}", n.state_iso);
            let data = p.api(&path).json();
            assert!(data.get("score").is_none() && data.get("reserve_place").is_none(), "{data}");
            assert!(data["state"].is_string());
        }
        assert!(w.person("project.officer").get(&format!("/office/nominations/{}", n.id)).text().contains(&score));
    }
}

#[test]
fn wa_05_nobody_is_shown_the_seed_before_the_round_runs() {
    let w = World::after(Step::Scoring);
    let seed = w.all::<DrawSeed>().remove(0).seed;
    let paths: Vec<String> = route::all()
        .filter(|r| r.method == Method::Get && !r.path.contains("{id}"))
        .map(|r| r.path.replace("/calls/{number}", &format!("/calls/{CALL}")).replace("{number}", "1"))
        .collect();
    let call: Call = w.call(CALL).value;
    for login in ["project.officer", "fund.manager", "high.representative", "internal.auditor", "administrator"] {
        let p = w.person(login);
        for path in &paths {
            for answer in [p.get(path), p.api(path)] {
                assert!(!answer.text().contains(&seed), "the seed stands on {path}");
            }
        }
    }
    assert_eq!(call.draw_commitment, Some(bursar_domain::digest::sha256_hex(seed.as_bytes())));
    assert!(w.anyone().get(&format!("/calls/{CALL}")).text().contains(call.draw_commitment.as_deref().unwrap()));
}

#[test]
fn sm_06_points_stay_with_their_reviewer_until_both_are_in() {
    let w = World::after(Step::Screening);
    let office = w.office();
    let call = w.call(CALL).value.id;
    office.assign_all(&w.act("project.officer"), call).unwrap();
    let reviewer = w.account("reviewer.1");
    let review = office.find::<Review>(&Find::of(Review::KIND).eq("reviewer_id", reviewer.id)).unwrap().remove(0).value;
    office.declare(&w.act("reviewer.1"), review.id, None, false, "").unwrap();
    let points = [29, 24, 23, 19].map(Some);
    office.submit_review(&w.act("reviewer.1"), review.id, None, points, "Canary-comment").unwrap();
    let file = format!("/office/nominations/{}", review.nomination);
    let overview = format!("/office/calls/{CALL}/reviews");
    for login in ["project.officer", "fund.manager", "high.representative", "internal.auditor"] {
        let p = w.person(login);
        for path in [&file, &overview] {
            for text in [p.get(path).text(), p.api(path).text()] {
                assert!(!text.contains("Canary-comment") && !text.contains("\"points\""), "{login} {path}");
            }
        }
        // A cell with the sum of the points.
        assert!(!p.page(&file).rows().iter().any(|row| row.iter().any(|c| c == "95")), "{login}");
    }
    assert!(w.person("reviewer.1").get(&format!("/office/reviews/{}", review.id)).text().contains("Canary-comment"));
}

#[test]
fn ac_12_no_output_names_a_donor_who_asked_not_to_be_named() {
    let w = World::after(Step::Activation);
    let office = w.office();
    // The demonstration has one foundation that is not named; a State joins it.
    let p = w.person("finance.assistant");
    let est = w.all::<bursar_domain::contribution::Contribution>().into_iter().find(|c| c.donor_state.as_deref() == Some("EST")).unwrap();
    let at = format!("/office/contributions/{}", est.id);
    let page = p.page(&at);
    let form = page.form(&format!("{at}/anonymity"));
    // Fewer than anon_min_group stand behind the line: the donor is to be warned that subtraction tells (MON-04).
    assert!(page.tags.iter().any(|t| t.attr("class").contains("govuk-warning-text")), "no warning");
    p.done(&form.press("anonymous", "yes"));

    let everything = crawl(&w.anyone());
    nowhere(&everything, &["Example Foundation", "DEMO/1/", "DEMO/3/", &est.id.to_string()]);
    let of_contributions: Vec<(String, String)> = everything.iter().filter(|(path, _)| path.contains("contributions")).cloned().collect();
    assert!(of_contributions.len() >= 3);
    // 400 000 EUR and 468 384.07 USD: neither amount nor currency; the table stands before the menu's words.
    nowhere(&of_contributions, &["EST", "Estonia", "EUR", "468,384.07", "46838407"]);
    for person in [w.person("donor"), w.person("mission.ken"), w.person("board")] {
        nowhere(&crawl(&person), &["Example Foundation"]);
    }

    // Totals equal the ledger, to the cent, in the table, the data and the file.
    let figures = office.status().unwrap().figures;
    let data = w.anyone().api("/contributions").json();
    let sum = |key: &str| data["contributions"].as_array().unwrap().iter().map(|c| c["figures"][key].as_i64().unwrap()).sum::<i64>();
    assert_eq!((sum("pledged"), sum("signed"), sum("received")), (figures.pledged.0, figures.signed.0, figures.received.0));
    let csv = w.anyone().get("/contributions.csv").text();
    let cents = |column: usize| -> i64 {
        let rows = csv.trim_start_matches('\u{feff}').lines().skip(1).filter(|l| !l.is_empty());
        rows.map(|l| fields(l)[column].replace('.', "").parse::<i64>().unwrap()).sum()
    };
    assert_eq!((cents(5), cents(6), cents(7)), (figures.pledged.0, figures.signed.0, figures.received.0));
    let cash = office
        .read(|r| {
            Ok(r.balance(bursar_domain::ledger::Account::CashUsd, None)? + r.balance(bursar_domain::ledger::Account::CashOther, None)?)
        })
        .unwrap();
    assert_eq!(figures.received, cash);
    // R9, R10 and auditors always see who it is.
    for login in ["fund.manager", "high.representative", "internal.auditor"] {
        assert!(w.person(login).get("/office/contributions").text().contains("Example Foundation"), "{login}");
    }
}

/// The cells of a line of CSV.
fn fields(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut quoted = false;
    for c in line.trim_end_matches('\r').chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(String::new()),
            c => cells.last_mut().unwrap().push(c),
        }
    }
    cells
}

#[test]
fn mon_04_an_anonymous_donor_stays_unnamed_when_more_is_recorded() {
    let w = World::after(Step::Activation);
    let office = w.office();
    let offer = |name: &str, anonymous| {
        let act = w.act("finance.assistant");
        office
            .record_offer(&act, |id| Offer {
                id,
                donor_kind: DonorKind::Private,
                donor_state: None,
                donor_name: name.into(),
                offered: Money { minor: 5_000_000, currency: Currency::USD },
                offered_on: bursar_domain::time::day(office.now()),
                tied: None,
                anonymous,
            })
            .unwrap()
            .subject
    };
    for (name, anonymous) in [("Hidden-giver", true), ("Named-giver", false)] {
        let id = offer(name, anonymous);
        office.screen_donor(&w.act("fund.manager"), id, None, true, "lists run").unwrap();
        let fixed = FixedInput {
            date: bursar_domain::time::day(office.now()),
            amount: Money { minor: 5_000_000, currency: Currency::USD },
            reference: "R".into(),
        };
        office.pledge(&w.act("finance.assistant"), id, None, &fixed).unwrap();
        let found = crawl(&w.anyone());
        nowhere(&found, &["Hidden-giver"]);
        let seen = found.iter().filter(|(path, _)| path.contains("contributions")).all(|(_, text)| text.contains("Named-giver"));
        assert_eq!(seen, !anonymous);
    }
}

/// A file asked for by its plain address, as a command does.
fn bare(p: &Person<'_>, path: &str, headers: &[(&str, &str)]) -> crate::http::Answer {
    p.request("GET", path, headers, axum::body::Body::empty())
}

/// A round with odd scores, costs and reviews that can be found again wherever they leak: published without a second look.
#[test]
fn sm_07_no_score_of_anybody_stands_in_what_is_published() {
    let w = World::after(Step::Scoring);
    let office = w.office();
    let call = w.call(CALL).value.id;
    let scored = office.find::<Nomination>(&Find::of(Nomination::KIND).eq("call_id", call).eq("state", "scored")).unwrap();
    // Odd numbers far from each other, so that no mark of the copy meets one by chance of its grid.
    let odd = |i: usize| 4001 + (i as i64 * 613) % 5501;
    let writes = scored.iter().enumerate().map(|(i, n)| {
        let canary = Nomination { score: Some(odd(i)), ..n.value.clone() };
        bursar_store::Write::of(&canary, n.version).unwrap()
    });
    w.commit(writes.collect());
    let id = office.assemble_round(&w.act("project.officer"), call).unwrap().subject;
    office.run_round(&w.act("project.officer"), id, None).unwrap();
    office.send_round(&w.act("fund.manager"), id, None, "Memorandum.").unwrap();
    office.decide_round(&w.act("high.representative"), id, None, "approve", "").unwrap();
    office.publish_round(&w.act("fund.manager"), id, None).unwrap();
    let round: Round = w.get(id);
    assert!(round.candidates.iter().any(|c| c.score > 7000) && round.candidates.len() == scored.len());

    let found = crawl(&w.anyone());
    let copy = |name: &str| bare(&w.anyone(), &format!("/calls/{CALL}/round/{name}"), &[]).text();
    let instance: serde_json::Value = serde_json::from_str(&copy("instance.json")).unwrap();
    let ids: Vec<&str> = instance["cand"]["id"].as_array().unwrap().iter().map(|v| v.as_str().unwrap()).collect();
    let mark = |receipt: &str| instance["cand"]["score"][ids.iter().position(|i| *i == receipt).unwrap()].as_i64().unwrap();
    // On pages, in data and in the files: no score as points, none as the number kept.
    let pages: Vec<(String, String)> =
        found.iter().filter(|(path, _)| ![".json", ".toml", ".py"].iter().any(|f| path.ends_with(f))).cloned().collect();
    for c in &round.candidates {
        nowhere(&pages, &[&bursar_domain::money::decimal(c.score, 2), &format!("\"score\":{}", c.score)]);
    }
    // In the copy, of all differences of scores only marks of entry may be read; whoever is known by name keeps theirs to themselves.
    let told = round.candidates.iter().filter(|c| {
        let n: Nomination = w.get(c.nomination);
        mark(n.receipt.as_deref().unwrap()) == c.score
    });
    assert_eq!(told.count(), 0, "a score stands in the copy as it is");
    // What a stranger has is proven; one byte changed is found.
    let result = copy("result.json");
    let text = copy("instance.json");
    bursar_selection::verify::json(&text, &result).unwrap();
    let at = text.find("\"score\":[").unwrap() + "\"score\":[".len();
    let digit = if text.as_bytes()[at] == b'9' { "8" } else { "9" };
    let mut bent = text.clone();
    bent.replace_range(at..=at, digit);
    assert!(bursar_selection::verify::json(&bent, &result).is_err());
    // The true inputs cover the copy, and the auditor has them.
    let auditor = w.person("internal.auditor");
    let of = |what: &str| auditor.api(&format!("/office/calls/{CALL}/round/{what}")).json();
    let truth: bursar_selection::s1::Instance = serde_json::from_value(of("inputs")).unwrap();
    assert_eq!(of("outcome")["inputs"].as_str(), Some(round.inputs_sha256.as_str()));
    let selected: Vec<usize> = serde_json::from_value(of("outcome")["selected"].clone()).unwrap();
    assert_eq!(selected, round.selected);
    let parse = |text: &str| serde_json::from_str(text).unwrap();
    bursar_selection::s1::covers(&truth, &parse(&text), &serde_json::from_str(&result).unwrap()).unwrap();
    assert_eq!(truth.cand.score, round.candidates.iter().map(|c| c.score).collect::<Vec<_>>());
}

#[test]
fn sm_07_the_published_files_have_one_address_and_stay_as_they_are() {
    let w = World::after(Step::Publication);
    let p = w.anyone();
    let at = format!("/calls/{CALL}/round");
    for (name, media) in [("instance.json", "application/json"), ("result.json", "application/json"), ("verify.py", "text/x-python")] {
        let path = if name == "verify.py" { "/verify.py".to_owned() } else { format!("{at}/{name}") };
        let first = bare(&p, &path, &[]);
        assert_eq!((first.status, first.header("content-type")), (200, media), "{path}");
        assert!(first.header("content-disposition").contains(&format!("filename=\"{name}\"")), "{path}");
        let tag = first.header("etag").to_owned();
        let again = bare(&p, &path, &[("if-none-match", &tag)]);
        assert_eq!((again.status, again.text().len()), (304, 0), "{path}");
        assert_eq!(bare(&p, &path, &[("if-none-match", "\"other\"")]).text(), first.text(), "stable bytes");
        let digest = bursar_domain::digest::sha256_hex(first.text().as_bytes());
        assert!(p.get(&at).text().contains(&digest), "the page tells the digest of {name}");
    }
    assert_eq!(bare(&w.anyone(), "/calls/A-2026-9/round/instance.json", &[]).status, 404);
    let early = World::after(Step::Approval);
    assert_eq!(bare(&early.anyone(), &format!("{at}/instance.json"), &[]).status, 404, "not before publication");
}
