//! How pages reach their readers: language by address, by memory and by wish; kept copies; packed; the same in six languages.

use crate::http::{HOST, Person};
use crate::world::{CALL, World};
use axum::body::Body;
use bursar_domain::text::LANGUAGES;
use bursar_office::demo::Step;

fn get(w: &World, uri: &str, headers: &[(&str, &str)]) -> crate::http::Answer {
    let all: Vec<(&str, &str)> = [("host", HOST)].into_iter().chain(headers.iter().copied()).collect();
    w.send("GET", uri, &all, Body::empty())
}

const PUBLIC: &[&str] =
    &["/", "/status", "/contributions", "/calls", "/calls/A-2026-1", "/states", "/parameters", "/log", "/privacy", "/accessibility"];

#[test]
fn a_public_page_is_kept_until_something_changes() {
    let w = World::after(Step::Call);
    for path in PUBLIC {
        let uri = format!("/en{path}");
        let first = get(&w, &uri, &[]);
        let tag = first.header("etag").to_owned();
        assert!(tag.starts_with('"') && tag.len() > 10, "{path}: {tag:?}");
        assert_eq!(first.header("cache-control"), "no-cache", "{path}: asked for each time");
        let again = get(&w, &uri, &[("if-none-match", &tag)]);
        assert_eq!((again.status, again.body.len(), again.header("etag")), (304, 0, tag.as_str()), "{path}");
        for name in ["cache-control", "vary", "content-security-policy"] {
            assert_eq!(again.header(name), first.header(name), "{path}: {name}");
        }
        assert_eq!(get(&w, &uri, &[("if-none-match", "\"another\"")]).status, 200);
        assert_eq!(get(&w, &uri, &[("if-none-match", &format!("\"a\", {tag}"))]).status, 304);
        assert_eq!(get(&w, &format!("/fr{path}"), &[("if-none-match", &tag)]).status, 200, "another language");
        assert_eq!(get(&w, &uri, &[]).text(), first.text(), "{path}");
    }
    // Something is committed: no copy is good any more.
    let tags: Vec<String> = PUBLIC.iter().map(|p| get(&w, &format!("/en{p}"), &[]).header("etag").to_owned()).collect();
    w.begin(CALL, "KEN");
    for (path, tag) in PUBLIC.iter().zip(&tags) {
        assert_eq!(get(&w, &format!("/en{path}"), &[("if-none-match", tag)]).status, 200, "{path}");
    }
    // Who is signed in gets no kept copy, and what is for them is kept nowhere.
    let p = w.person("drafter.ken");
    for path in ["/", "/calls", "/office"] {
        let own = p.get(path);
        assert_eq!((own.header("etag"), own.header("cache-control")), ("", "no-store"), "{path}");
        assert!(own.text().contains("Ministry, Kenya"));
        assert!(!get(&w, &format!("/en{path}"), &[]).text().contains("Ministry, Kenya"), "{path}");
    }
}

#[test]
fn a_call_that_closes_by_the_clock_closes_in_the_kept_pages_too() {
    let w = World::after(Step::Call);
    let at = format!("/en/calls/{CALL}");
    let closes = w.call(CALL).value.calendar.closes_at;
    let open = get(&w, &at, &[]);
    assert_eq!(get(&w, &at, &[]).text(), open.text());
    w.clock.advance(closes);
    w.clock.hours(1);
    let closed = get(&w, &at, &[("if-none-match", open.header("etag"))]);
    assert_eq!((closed.status, w.call(CALL).value.state.as_str()), (200, "closed"));
    assert_ne!(closed.text(), open.text());
}

#[test]
fn the_first_visit_speaks_the_readers_language_and_the_next_the_one_chosen() {
    let w = World::after(Step::Call);
    for (wish, lang) in [
        ("fr", "fr"),
        ("fr-CA,fr;q=0.9,en;q=0.8", "fr"),
        ("de-DE,de;q=0.9,es;q=0.5,en;q=0.3", "es"),
        ("en;q=0.2,ru;q=0.9", "ru"),
        ("zh-Hant-TW", "zh"),
        ("ar-EG,en", "ar"),
        ("de", "en"),
        ("", "en"),
        ("fr;q=0, es", "es"),
    ] {
        let answer = get(&w, "/", &[("accept-language", wish)]);
        assert_eq!((answer.status, answer.header("location")), (303, format!("/{lang}/").as_str()), "{wish:?}");
        assert!(answer.header("vary").contains("accept-language"));
        let deep = get(&w, "/calls/A-2026-1?x=1", &[("accept-language", wish)]);
        assert_eq!(deep.header("location"), format!("/{lang}/calls/A-2026-1?x=1"));
    }
    // Chosen once, remembered: over the browser's wish, until another is chosen.
    let p = Person::new(&w, "fr", None);
    p.jar.borrow_mut().clear();
    let chosen = p.get("/calls");
    assert_eq!(chosen.cookie("bursar_lang").as_deref(), Some("fr"));
    let home = || p.request("GET", "/", &[("accept-language", "ru")], Body::empty()).header("location").to_owned();
    assert_eq!(home(), "/fr/");
    assert!(p.get("/calls").cookie("bursar_lang").is_none(), "told once");
    p.request("GET", "/ar/calls", &[], Body::empty());
    assert_eq!(home(), "/ar/");
    // Data speak it too.
    let refused = p.request("POST", "/api/v1/sign-in", &[("content-type", "application/json")], "{}".into());
    let message = refused.json()["errors"][0]["message"].as_str().unwrap().to_owned();
    assert!(message.chars().any(|c| ('\u{600}'..'\u{700}').contains(&c)), "{message}");
}

#[test]
fn every_page_leads_to_itself_in_the_other_languages() {
    let w = World::after(Step::Publication);
    let staff = |lang| w.person_in(lang, "project.officer");
    for path in
        PUBLIC.iter().map(|p| (*p).to_owned()).chain([format!("/calls/{CALL}/round"), "/office/nominations?state=accepted&page=1".into()])
    {
        let mut sizes = Vec::new();
        for lang in LANGUAGES {
            let page = staff(lang).page(&path);
            let root = page.tags.iter().find(|t| t.name == "html").unwrap();
            assert_eq!((root.attr("lang"), root.attr("dir")), (lang, if lang == "ar" { "rtl" } else { "ltr" }), "{path}");
            let alternates: Vec<(&str, &str)> = page
                .tags
                .iter()
                .filter(|t| t.name == "link" && t.attr("rel") == "alternate")
                .map(|t| (t.attr("hreflang"), t.attr("href")))
                .collect();
            let expected: Vec<(String, String)> = LANGUAGES
                .iter()
                .map(|l| ((*l).to_owned(), format!("/{l}{path}")))
                .chain([("x-default".to_owned(), path.clone())])
                .collect();
            assert_eq!(alternates, expected.iter().map(|(l, h)| (l.as_str(), h.as_str())).collect::<Vec<_>>(), "{path}");
            // The reader's own links, five of them beside the one they are on.
            let offered =
                page.tags.iter().filter(|t| t.name == "a" && t.has("hreflang") && t.attr("href").ends_with(path.as_str())).count();
            assert_eq!(offered, 5, "{path}");
            // Every address of ours speaks the reader's language, or none (data and files).
            for href in page.links().into_iter().filter(|h| h.starts_with('/')) {
                let first = href[1..].split(['/', '?']).next().unwrap();
                let none = href.starts_with("/api/") || href.starts_with("/assets/") || bursar_web::route::is_plain_file(href);
                assert!(LANGUAGES.contains(&first) || none, "{href} on {path}");
            }
            sizes.push((page.forms.len(), page.rows().len()));
        }
        assert!(sizes.windows(2).all(|w| w[0] == w[1]), "{path} is not the same in each language: {sizes:?}");
    }
    let behind = World::after(Step::Call).behind("https://fund.example");
    let page = behind.anyone().page("/calls");
    assert!(
        page.tags.iter().any(|t| t.name == "link" && t.attr("href") == "https://fund.example/ar/calls"),
        "alternates are whole addresses"
    );
}

#[test]
fn pages_and_files_are_packed_for_who_can_unpack() {
    let w = World::after(Step::Publication);
    for path in PUBLIC {
        let uri = format!("/en{path}");
        let (plain, packed) = (get(&w, &uri, &[]), get(&w, &uri, &[("accept-encoding", "gzip, deflate, br")]));
        assert_eq!((plain.header("content-encoding"), packed.header("content-encoding")), ("", "gzip"), "{path}");
        assert_eq!(plain.text(), packed.text(), "{path}");
        assert!(packed.body.len() * 2 < plain.body.len(), "{path}: {} of {}", packed.body.len(), plain.body.len());
        assert!(packed.body.len() < 15 * 1024, "{path} takes {} bytes", packed.body.len());
        assert!(plain.header("vary").contains("accept-encoding"));
        for no in ["gzip;q=0", "identity", "br", "gzip; q=0.0, *;q=0"] {
            assert_eq!(get(&w, &uri, &[("accept-encoding", no)]).header("content-encoding"), "", "{no}");
        }
    }
    // The first visit: the page with all it needs, 60 kB at most (issue 2 §8).
    let home = get(&w, "/en/", &[("accept-encoding", "gzip")]);
    let page = home.page();
    let needs = page.tags.iter().filter(|t| (t.name == "link" && t.attr("rel") != "alternate") || t.name == "script");
    let mut bytes = home.body.len();
    for tag in needs {
        let address = if tag.name == "script" { tag.attr("src") } else { tag.attr("href") };
        let asset = get(&w, address, &[("accept-encoding", "gzip")]);
        assert_eq!((asset.status, asset.header("content-encoding")), (200, "gzip"), "{address}");
        assert!(asset.header("cache-control").contains("immutable"));
        assert_eq!(asset.header("x-content-type-options"), "nosniff");
        bytes += asset.body.len();
    }
    assert!((10_000..60 * 1024).contains(&bytes), "the first visit takes {bytes} bytes");
}

#[test]
fn a_confirmation_is_shown_once_to_who_did_it() {
    let w = World::after(Step::Call);
    let p = w.person("drafter.ken");
    let begin = format!("/office/calls/{CALL}/nominate");
    let answer = p.submit(&p.page(&begin).form(&begin));
    let to = answer.header("location").to_owned();
    assert!(p.request("GET", &to, &[], Body::empty()).page().says_done());
    assert!(!p.request("GET", &to, &[], Body::empty()).page().says_done());
    assert!(!w.anyone().get("/").page().says_done());
}

#[test]
fn the_lists_of_the_books_have_words_for_everything_in_every_language() {
    let w = World::after(Step::YearEnd);
    let lists = ["/office/ledger", "/office/ledger/entries", "/office/budget", "/office/periods", "/office/periods/2026"];
    let more = ["/office/bank", "/office/bank/lines", "/office/bank/events", "/office/held", "/office/contributions", "/office/orders"];
    let paid = ["/office/disbursements", "/office/payments", "/office/payees", "/office/missions", "/office/agreements", "/office/reports"];
    for lang in LANGUAGES {
        let auditor = w.person_in(lang, "internal.auditor");
        for path in lists.iter().chain(&more).chain(&paid).chain(&["/statements", "/statements/2026"]) {
            let text = auditor.page(path).text().to_owned();
            assert!(!text.contains('⟦'), "{lang}{path}: {:?}", text.split('⟦').nth(1));
        }
    }
}
