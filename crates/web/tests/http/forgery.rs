//! Promises 26 and 28: forms of other sites, sessions of other people, links that lead away; headers and cookies.

use crate::http::{Answer, FORM, HOST, Person};
use crate::permissions::{objects, permitted};
use crate::world::{CALL, World};
use axum::body::Body;
use bursar_office::demo::{PASSWORD, Step};
use bursar_web::route::{self, Method};

/// What is forged, the token sent, and the headers.
type Try<'a> = (&'a str, Option<&'a str>, Vec<(&'a str, &'a str)>);

/// Posts with exactly these headers and this token.
fn post(p: &Person<'_>, uri: &str, token: Option<&str>, headers: &[(&str, &str)]) -> Answer {
    let body = token.map_or(String::new(), |t| format!("csrf={t}"));
    let all: Vec<(&str, &str)> = [FORM].into_iter().chain(headers.iter().copied()).collect();
    p.request("POST", uri, &all, Body::from(body))
}

#[test]
fn promise_28_every_act_refuses_a_form_that_is_not_ours() {
    let o = objects();
    let mut walked = 0;
    for (r, object, login) in permitted(&o, Method::Post) {
        let p = if login.is_empty() { o.w.anyone() } else { o.w.person(&login) };
        let token = p.csrf.clone();
        let wrong = "0".repeat(64);
        let other = o.w.person("donor").csrf;
        let ours = ("sec-fetch-site", "same-origin");
        let mut tries: Vec<Try<'_>> = vec![
            ("another site says the browser", Some(&token), vec![("sec-fetch-site", "cross-site")]),
            ("a neighbour says the browser", Some(&token), vec![("sec-fetch-site", "same-site")]),
            ("another origin", Some(&token), vec![("origin", "https://evil.example")]),
            ("no origin to speak of", Some(&token), vec![("origin", "null")]),
            ("an origin that begins alike", Some(&token), vec![("origin", "http://fund.example.evil.example")]),
        ];
        if !login.is_empty() && login != "donor" {
            tries.push(("no token", None, vec![ours]));
            tries.push(("a wrong token", Some(&wrong), vec![ours]));
            tries.push(("another person's token", Some(&other), vec![ours]));
            tries.push(("an empty token", Some(""), vec![ours]));
        }
        for (what, token, headers) in tries {
            let before = o.w.seq();
            let page = post(&p, &format!("/en{object}"), token, &headers);
            assert_eq!(page.status, 422, "{} with {what}", r.path);
            assert!(!page.page().summary().is_empty(), "{} with {what}", r.path);
            let data = post(&p, &format!("/api/v1{object}"), token, &headers);
            assert_eq!((data.status, data.keys()), (403, vec!["form-not-ours".to_owned()]), "{} with {what}", r.path);
            assert_eq!(o.w.seq(), before, "{} with {what} did something", r.path);
            assert!(page.cookie("bursar_session").is_none(), "{} with {what}", r.path);
        }
        walked += 1;
    }
    assert_eq!(walked, route::all().filter(|r| r.method == Method::Post).count());
}

#[test]
fn promise_28_ours_is_taken_with_the_token_and_a_bearer_needs_none() {
    let w = World::after(Step::Call);
    let p = w.person("drafter.ken");
    let uri = format!("/office/calls/{CALL}/nominate");
    let token = p.csrf.clone();
    for headers in [
        vec![("sec-fetch-site", "same-origin")],
        vec![("sec-fetch-site", "none"), ("origin", "http://fund.example")],
        vec![("origin", "https://fund.example")],
        // Old browsers send neither.
        vec![],
    ] {
        let all: Vec<(&str, &str)> = [FORM].into_iter().chain(headers.iter().copied()).collect();
        let body = format!("csrf={token}&state=KEN");
        assert_eq!(p.request("POST", &format!("/en{uri}"), &all, body.into()).status, 303, "{headers:?}");
    }
    // The token may come as a header instead (the script's way).
    let headers = [FORM, ("x-csrf-token", &token)];
    assert_eq!(p.request("POST", &format!("/en{uri}"), &headers, "state=KEN".into()).status, 303);
    // A call with a bearer token carries no cookie: nobody else's page can make it.
    let answer = p.api_post(&uri, serde_json::json!({ "state": "KEN" }));
    assert_eq!(answer.status, 200, "{}", answer.text());
    let w2 = w.anyone();
    assert_eq!(w2.api_post(&uri, serde_json::json!({ "state": "KEN" })).status, 401);
    let wrong = format!("Bearer {}", "0".repeat(64));
    let headers = [("host", HOST), ("authorization", wrong.as_str()), ("content-type", "application/json")];
    assert_eq!(w.send("POST", &format!("/api/v1{uri}"), &headers, "{}".into()).status, 401);
    // A bearer that is wrong is not made good by a cookie that is right.
    let cookie = format!("bursar_session={}", p.token);
    let headers = [("host", HOST), ("authorization", wrong.as_str()), ("cookie", &cookie), FORM];
    assert_eq!(w.send("POST", &format!("/en{uri}"), &headers, "state=KEN".into()).status, 401);
}

/// Signs in by the form; gives the answer.
fn sign_in<'w>(p: &Person<'w>, login: &str, password: &str, to: &str) -> Answer {
    let page = p.page(&format!(
        "/sign-in{}",
        if to.is_empty() { String::new() } else { format!("?{}", serde_urlencoded::to_string([("to", to)]).unwrap()) }
    ));
    p.submit(&page.form("/sign-in").fill("login", &format!("{login}@demo.invalid")).fill("password", password))
}

#[test]
fn promise_26_signing_in_makes_a_new_session_and_signing_out_ends_it() {
    let w = World::after(None);
    let p = w.anyone();
    // Somebody else set a cookie before: it becomes nobody's session.
    let planted = "a".repeat(64);
    p.jar.borrow_mut().insert("bursar_session".into(), planted.clone());
    let answer = sign_in(&p, "fund.manager", PASSWORD, "");
    assert_eq!((answer.status, answer.header("location")), (303, "/en/office"));
    let cookie = answer.cookies().into_iter().find(|c| c.starts_with("bursar_session=")).unwrap().to_owned();
    assert!(cookie.contains("; HttpOnly") && cookie.contains("; SameSite=Lax") && cookie.contains("; Path=/"), "{cookie}");
    let token = answer.cookie("bursar_session").unwrap();
    assert_ne!(token, planted);
    assert_eq!(token.len(), 64);
    assert!(p.get("/office").page().find_form("/sign-in").is_none());
    let with = |token: &str| {
        let cookie = format!("bursar_session={token}");
        w.send("GET", "/en/office", &[("host", HOST), ("cookie", &cookie)], Body::empty()).asks_to_sign_in()
    };
    assert!(with(&planted) && !with(&token));

    // Again, while signed in: another session, and the one before has ended.
    let again = sign_in(&p, "fund.manager", PASSWORD, "").cookie("bursar_session").unwrap();
    assert_ne!(again, token);
    assert!(with(&token), "the session before is still good");
    assert!(!with(&again));

    let out = p.page("/office").form("/sign-out");
    let answer = p.submit(&out);
    assert_eq!(answer.status, 303);
    assert!(answer.cookies().iter().any(|c| c.starts_with("bursar_session=;") && c.contains("Max-Age=0")));
    assert!(with(&again), "signed out and still in");
    assert!(p.get("/office").asks_to_sign_in());
}

#[test]
fn promise_26_a_session_ends_after_two_hours_without_use_and_after_twelve_with() {
    let w = World::after(None);
    let (idle, now_and_then, busy) = (w.person("donor"), w.person("board"), w.person("fund.manager"));
    for hour in 1..12 {
        w.clock.hours(1);
        assert!(!busy.get("/office").asks_to_sign_in(), "after {hour} hours");
        if hour == 1 {
            assert!(!now_and_then.get("/office").asks_to_sign_in());
        }
        if hour == 3 {
            assert!(idle.get("/office").asks_to_sign_in(), "unused for {hour} hours");
            assert!(now_and_then.get("/office").asks_to_sign_in(), "unused for {} hours", hour - 1);
        }
    }
    w.clock.hours(1);
    assert!(busy.get("/office").asks_to_sign_in());
}

#[test]
fn an_account_that_is_disabled_or_changed_loses_its_session() {
    let w = World::after(None);
    let admin = w.person("administrator");
    for (login, active) in [("donor", "no"), ("reviewer.1", "yes")] {
        let victim = w.person(login);
        assert!(!victim.get("/office").asks_to_sign_in());
        let at = format!("/office/accounts/{}", w.account(login).id);
        admin.done(&admin.page(&at).form(&at).fill("active", active));
        assert!(victim.get("/office").asks_to_sign_in(), "{login}");
        assert_eq!(victim.api("/office").status, 401);
    }
    // A disabled account does not come back by its password; the answer is that of a wrong one.
    let p = w.anyone();
    let disabled = sign_in(&p, "donor", PASSWORD, "");
    let wrong = sign_in(&p, "board", "not the password", "");
    assert_eq!((disabled.status, wrong.status), (422, 422));
    assert_eq!(disabled.page().summary(), wrong.page().summary());
    assert_eq!(sign_in(&p, "board", PASSWORD, "").status, 303);
}

#[test]
fn signing_in_leads_to_our_own_pages_only() {
    let w = World::after(None);
    let long = format!("/{}", "x".repeat(5000));
    for to in [
        "https://evil.example/",
        "//evil.example/",
        "/\\evil.example",
        "\\\\evil.example",
        "/..//evil.example",
        "javascript:alert(1)",
        "/en//evil.example",
        "/nowhere",
        "/calls/\r\nSet-Cookie: a=b",
        "/calls/é",
        "/sign-out",
        "evil.example",
        &long,
        "",
    ] {
        let answer = sign_in(&w.anyone(), "fund.manager", PASSWORD, to);
        assert_eq!((answer.status, answer.header("location")), (303, "/en/office"), "{to:?}");
        assert!(answer.headers.get("a").is_none());
        assert_eq!(answer.cookies().iter().filter(|c| !c.starts_with("bursar_")).count(), 0, "{to:?}");
    }
    for to in ["/office/fund", "/calls", "/parameters/1"] {
        let answer = sign_in(&w.anyone(), "fund.manager", PASSWORD, to);
        assert_eq!(answer.header("location"), format!("/en{to}"));
    }
}

#[test]
fn whoever_must_sign_in_first_comes_to_where_they_wanted_with_its_query() {
    let w = World::after(Step::Nominations);
    let p = w.anyone();
    let page = p.get("/office/nominations?state=endorsed&q=Noor").page();
    let form = page.form("/sign-in").fill("login", "project.officer@demo.invalid").fill("password", PASSWORD);
    let answer = p.submit(&form);
    assert_eq!((answer.status, answer.header("location")), (303, "/en/office/nominations?state=endorsed&q=Noor"));
}

#[test]
fn every_answer_carries_the_headers_that_keep_it_safe() {
    let w = World::demo(Step::Nominations);
    let n = w.nomination(w.call(CALL).value.id, "KEN").id;
    let staff = w.person("project.officer");
    let nobody = w.anyone();
    let pages = [
        nobody.get("/"),
        nobody.get("/calls/nothing"),
        nobody.get("/office"),
        nobody.get("/demo"),
        nobody.post("/office/calls", &[]),
        nobody.post("/sign-in", &[]),
        staff.get("/office"),
        staff.get(&format!("/office/nominations/{n}")),
        staff.post("/office/calls", &[]),
        staff.post(&format!("/office/nominations/{n}/return"), &[]),
    ];
    for a in &pages {
        let csp = a.header("content-security-policy");
        assert!(
            csp.starts_with("default-src 'none'") && csp.contains("frame-ancestors 'none'") && csp.contains("form-action 'self'"),
            "{csp}"
        );
        assert!(!csp.contains("unsafe"), "{csp}");
        assert_eq!(a.header("x-content-type-options"), "nosniff");
        assert_eq!(a.header("referrer-policy"), "same-origin");
        assert_eq!(a.header("cross-origin-opener-policy"), "same-origin");
        assert!(a.header("vary").contains("cookie"));
    }
    for a in &pages[2..] {
        // The page of the demonstration has forms; what is for one person is kept by no cache.
        assert_eq!(a.header("cache-control"), "no-store");
    }
    // Files are never shown in our origin (promise 32).
    let file = staff.get(&format!("/office/nominations/{n}/file/note_verbale"));
    assert_eq!(file.header("content-type"), "application/pdf");
    assert!(file.header("content-disposition").starts_with("attachment; filename=\""));
    assert_eq!(file.header("content-security-policy"), "default-src 'none'; sandbox");
    assert_eq!((file.header("x-content-type-options"), file.header("cache-control")), ("nosniff", "no-store"));
    // Data: public ones for every page of the world, others for nobody's.
    let open = nobody.api("/status");
    assert_eq!((open.header("access-control-allow-origin"), open.header("x-content-type-options")), ("*", "nosniff"));
    let closed = staff.api("/office/nominations");
    assert_eq!((closed.header("access-control-allow-origin"), closed.header("cache-control")), ("", "no-store"));
}

#[test]
fn every_cookie_is_kept_from_scripts_and_other_sites_and_from_plain_connections() {
    let w = World::after(Step::Call).behind("https://fund.example");
    let p = w.anyone();
    p.jar.borrow_mut().clear();
    let mut cookies: Vec<String> = Vec::new();
    let mut note = |a: &Answer| cookies.extend(a.cookies().iter().map(|c| (*c).to_owned()));
    note(&p.get("/"));
    // A second visitor, whom a page that was kept may answer.
    p.jar.borrow_mut().clear();
    let kept = p.get("/");
    assert!(kept.cookie("bursar_lang").is_some() && kept.cookies().len() == 1);
    assert_eq!(kept.header("strict-transport-security"), "max-age=31536000", "once reached by https, never again without");
    note(&kept);
    note(&sign_in(&p, "drafter.ken", PASSWORD, ""));
    let begin = p.page(&format!("/office/calls/{CALL}/nominate")).form(&format!("/office/calls/{CALL}/nominate"));
    let begun = p.submit(&begin);
    note(&begun);
    note(&p.request("GET", begun.header("location"), &[], Body::empty()));
    note(&p.submit(&p.page("/office").form("/sign-out")));
    for name in ["bursar_lang=", "bursar_session=", "bursar_flash="] {
        assert!(cookies.iter().any(|c| c.starts_with(name)), "{name} was never set");
    }
    for cookie in cookies {
        for wanted in ["; HttpOnly", "; SameSite=Lax", "; Secure", "; Path=/"] {
            assert!(cookie.contains(wanted), "{cookie} without {wanted}");
        }
    }
}

#[test]
fn no_password_stands_in_a_digest_that_can_be_guessed_at() {
    // The log keeps a digest of each command. A password in it could be tried by the billion; its hash is slow on purpose.
    let w = World::after(None);
    let admin = w.person("administrator");
    let form = |password: &str| {
        let form = admin.page("/office/accounts/new").form("/office/accounts/new");
        form.fill("login", "new@demo.invalid").fill("name", "New").fill("roles", "R2").fill("password", password)
    };
    let (a, b) = (form("one password too many"), form("another password at all"));
    let id = a.value("commit_id");
    admin.done(&a);
    // With the same key and only another password it is the same command: the digest does not hold it.
    let answer = admin.submit(&b.force("commit_id", &id));
    assert_eq!(answer.status, 303);
    let p = w.anyone();
    let page = p.page("/sign-in").form("/sign-in").fill("login", "new@demo.invalid");
    assert_eq!(p.submit(&page.clone().fill("password", "another password at all")).status, 422);
    assert_eq!(p.submit(&page.fill("password", "one password too many")).status, 303);
}
