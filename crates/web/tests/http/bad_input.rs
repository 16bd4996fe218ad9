//! Issue 2 §7: whatever is sent, a clear message beside its field, what was typed is kept, nothing is half-done, nothing breaks.
//! (That nothing breaks is asserted with every answer, in `http`.)

use crate::http::{Answer, END, FORM, HOST, MULTIPART, Person, Stream, part};
use crate::permissions::{objects, permitted};
use crate::world::{CALL, World};
use axum::body::Body;
use bursar_domain::contribution::{Contribution, RateRow};
use bursar_domain::nomination::Nomination;
use bursar_office::demo::{PASSWORD, Step};
use bursar_store::kinds;
use bursar_store::testing::each_database;
use bursar_web::route::Method;
use std::sync::atomic::Ordering;

const OFFER: &str = "/office/contributions/new";

/// The offer form, filled in as it should be.
fn offer(p: &Person<'_>) -> crate::html::Form {
    p.page(OFFER).form(OFFER).fill_all(&[
        ("donor_kind", "private"),
        ("donor_name", "Typed name"),
        ("amount", "1000"),
        ("currency", "USD"),
        ("tied", "no"),
        ("anonymous", "no"),
    ])
}

/// A draft of Kenya in the open call, and the address of a step of its form.
fn draft(w: &World, step: &str) -> (bursar_domain::Id, String) {
    let id = w.begin(CALL, "KEN");
    (id, format!("/office/nominations/{id}/edit/{step}"))
}

#[test]
fn an_empty_form_says_what_is_missing_beside_each_field() {
    let w = World::after(Step::Activation);
    let p = w.person("finance.assistant");
    let before = w.seq();
    let answer = p.post(OFFER, &[]);
    assert_eq!(answer.status, 422);
    let mut errors = answer.page().form(OFFER).errors;
    errors.sort();
    assert_eq!(errors, ["amount", "anonymous", "currency", "donor_kind", "offered_on", "tied"]);
    let data = p.api_post(OFFER, serde_json::json!({}));
    let named: Vec<_> = data.json()["errors"].as_array().unwrap().iter().map(|e| e["field"].clone()).collect();
    assert_eq!((data.status, named.len()), (422, 6), "{named:?}");
    for e in data.json()["errors"].as_array().unwrap() {
        assert!(e["message"].as_str().is_some_and(|m| m.len() > 5), "{e}");
    }
    assert_eq!(w.seq(), before);
}

#[test]
fn a_text_that_is_too_long_is_kept_and_refused_beside_its_field() {
    let w = World::after(Step::Call);
    let (_, at) = draft(&w, "experience");
    let p = w.person("drafter.ken");
    let long = "ä".repeat(3001);
    let page = p.refused(&p.page(&at).form(&at).fill("experience", &long).fill("benefit", "kept as typed"));
    let form = page.form(&at);
    assert_eq!(form.errors, ["experience"]);
    assert_eq!((form.value("experience"), form.value("benefit")), (long, "kept as typed".to_owned()));
    // To the character: 3 000 are taken.
    p.done(&p.page(&at).form(&at).fill("experience", &"ä".repeat(3000)));
}

#[test]
fn a_wrong_currency_is_refused_beside_its_field() {
    let w = World::after(Step::Activation);
    let p = w.person("finance.assistant");
    for wrong in ["XXQ", "", "EURO", "XXX", "€", "usd eur"] {
        let form = p.refused(&offer(&p).fill("currency", wrong)).form(OFFER);
        assert_eq!((form.errors.clone(), form.value("currency")), (vec!["currency".to_owned()], wrong.to_owned()));
        assert_eq!((form.value("donor_name"), form.value("amount")), ("Typed name".into(), "1000".into()));
    }
    // A credit in another currency than was signed.
    let signed = w.all::<Contribution>().into_iter().find(|c| c.donor_state.as_deref() == Some("CAN")).unwrap();
    let at = format!("/office/contributions/{}", signed.id);
    let r9 = w.person("fund.manager");
    r9.done(&r9.page(&at).form(&format!("{at}/sign")).fill("reference", "A/1"));
    let receipt = p.page(&at).form(&format!("{at}/receipt"));
    let page = p.refused(&receipt.clone().fill_all(&[("currency", "EUR"), ("amount", "7.5"), ("reference", "B/1")]));
    let form = page.form(&format!("{at}/receipt"));
    assert_eq!(form.errors, ["currency"]);
    assert_eq!((form.value("currency"), form.value("amount"), form.value("reference")), ("EUR".into(), "7.5".into(), "B/1".into()));
    // A month whose rate is not loaded (MON-02).
    let page = p.refused(&receipt.fill_all(&[("date", "2026-05-31"), ("reference", "B/1")]));
    assert_eq!(page.form(&format!("{at}/receipt")).errors, ["currency"]);
}

#[test]
fn after_the_deadline_nothing_is_taken_and_what_was_typed_is_shown() {
    let w = World::after(Step::Call);
    let (id, at) = draft(&w, "person");
    let form = w.person("drafter.ken").page(&at).form(&at).fill("family_name", "Typed in time");
    let begin = format!("/office/calls/{CALL}/nominate");
    let nominate = w.person("mission.sen").page(&begin).form(&begin).fill("state", "SEN");
    w.clock.advance(w.call(CALL).value.calendar.closes_at);
    w.clock.hours(1);
    // The clock closes the call with the next look, whoever looks: that is the only entry of the log.
    assert_eq!(w.anyone().get("/calls").status, 200);
    assert_eq!(w.call(CALL).value.state, "closed");
    let p = w.person("drafter.ken");
    let page = p.refused(&form.force("csrf", &p.csrf));
    assert_eq!(page.form(&at).value("family_name"), "Typed in time");
    let p = w.person("mission.sen");
    let page = p.refused(&nominate.force("csrf", &p.csrf));
    assert_eq!(page.form(&begin).value("state"), "SEN");
    let data = p.api_post(&begin, serde_json::json!({ "state": "SEN" }));
    assert_eq!((data.status, data.keys()), (422, vec!["deadline-past".to_owned()]));
    assert_eq!(w.get::<Nomination>(id).answer("family_name"), "");
}

#[test]
fn a_stale_form_is_refused_and_keeps_what_was_typed() {
    let w = World::after(Step::Call);
    let (id, at) = draft(&w, "person");
    let (mission, drafter) = (w.person("mission.ken"), w.person("drafter.ken"));
    let (first, second) = (mission.page(&at).form(&at), drafter.page(&at).form(&at));
    mission.done(&first.fill("family_name", "By the mission"));
    let page = drafter.refused(&second.clone().fill("family_name", "By the drafter").fill("post", "Adviser"));
    let form = page.form(&at);
    assert_eq!((form.value("family_name"), form.value("post")), ("By the drafter".into(), "Adviser".into()));
    assert_eq!(w.get::<Nomination>(id).answer("family_name"), "By the mission");
    let mut json = serde_json::Map::new();
    for (name, value) in second.data() {
        json.insert(name, value.into());
    }
    let data = drafter.api_post(&at, json.into());
    assert_eq!((data.status, data.keys()), (409, vec!["stale-form".to_owned()]));
    // The form shown again stands on the version of now: sent once more it is taken.
    drafter.done(&form);
    assert_eq!(w.get::<Nomination>(id).answer("family_name"), "By the drafter");
}

#[test]
fn a_form_sent_twice_has_one_effect_and_the_same_outcome() {
    each_database(kinds::ALL, |database| {
        let w = World::empty(database);
        w.people(&[("r8", &[bursar_domain::Role::FinanceAssistant], None), ("r9", &[bursar_domain::Role::FundManager], None)]);
        w.office()
            .publish_threshold(&w.act("r9"), None, bursar_domain::Cents::dollars(1), "received", "")
            .and_then(|_| w.office().open_fundraising(&w.act("r9"), None))
            .unwrap();
        let p = w.person("r8");
        let form = offer(&p);
        let body = || Body::from(serde_urlencoded::to_string(form.data()).unwrap());
        let cookie = format!("bursar_session={}", p.token);
        let headers = [("host", HOST), ("cookie", cookie.as_str()), FORM];
        let uri = format!("/en{OFFER}");
        // Two clicks at once, on two connections.
        let answers = w.send_all((0..4).map(|_| ("POST", uri.as_str(), &headers[..], body())).collect());
        let once = &answers[0];
        assert_eq!(once.status, 303);
        for again in &answers {
            assert_eq!((again.status, again.header("location")), (303, once.header("location")));
        }
        let after = w.seq();
        let again = p.submit(&form);
        assert_eq!((again.status, again.header("location"), w.seq()), (303, once.header("location"), after));
        assert_eq!(w.all::<Contribution>().len(), 1);

        // The same key with other content is refused, and what was typed is kept.
        let page = p.refused(&form.clone().fill("amount", "2000"));
        assert_eq!(page.form(OFFER).value("amount"), "2000");
        assert_ne!(page.form(OFFER).value("commit_id"), form.value("commit_id"), "the form shown again has a key of its own");
        let mut json = serde_json::Map::new();
        for (name, value) in form.fill("amount", "2000").data() {
            json.insert(name, value.into());
        }
        let data = p.api_post(OFFER, json.into());
        assert_eq!((data.status, data.keys()), (422, vec!["commit-reused".to_owned()]));
        assert_eq!(w.all::<Contribution>().len(), 1);
        assert_eq!(w.all::<Contribution>()[0].offered.minor, 100_000);
        w.office().store.verify(|_| ()).unwrap();
    });
}

#[test]
fn a_file_of_the_wrong_type_is_refused_beside_its_field() {
    let w = World::after(Step::Call);
    let (id, at) = draft(&w, "documents");
    let p = w.person("drafter.ken");
    let act = format!("/office/nominations/{id}/attach/note_verbale");
    let form = p.page(&at).form(&act);
    let files: [(&str, &[u8]); 8] = [
        ("note.pdf", b"MZ\x90\x00 this program cannot be run in DOS mode"),
        ("note.pdf", b"<html><script>alert(1)</script>"),
        ("note.svg", b"<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"),
        ("note.pdf", b"PK\x03\x04"),
        ("note.docx", b"PK\x03\x04"),
        ("note.png", b"GIF89a"),
        ("note.pdf", b" %PDF-1.4"),
        ("empty.pdf", b""),
    ];
    for (name, bytes) in files {
        let page = p.refused(&form.clone().attach("note_verbale", name, bytes));
        assert_eq!(page.form(&act).errors, ["note_verbale"], "{name}");
    }
    // No file chosen, and none sent at all.
    for answer in [p.submit(&form.clone().attach("note_verbale", "", b"")), p.submit(&form)] {
        assert_eq!((answer.status, answer.page().form(&act).errors), (422, vec!["note_verbale".to_owned()]));
    }
    assert!(w.get::<Nomination>(id).files.is_empty());
    p.done(&form.attach("note_verbale", "../../etc/päss%22wd%0D%0A.pdf", b"%PDF-1.4 x"));
    let kept = p.get(&format!("/office/nominations/{id}/file/note_verbale"));
    let name = kept.header("content-disposition").strip_prefix("attachment; filename=\"").unwrap().strip_suffix('"').unwrap();
    assert!(name.chars().all(|c| c.is_ascii_alphanumeric() || ".-_".contains(c)), "{name}");
    assert_eq!(kept.body, b"%PDF-1.4 x");
}

/// Posts a form with a file (or a text) of so many bytes, made as it is read; gives the answer and how much was read of it.
fn large(p: &Person<'_>, act: &str, fields: &[(String, String)], name: &str, file: Option<&str>, size: usize) -> (Answer, usize, usize) {
    let mut head = String::new();
    for (n, v) in fields {
        head.push_str(&format!("{}{v}\r\n", part(n, None)));
    }
    head.push_str(&part(name, file));
    if file.is_some() {
        head.push_str("%PDF-1.4 ");
    }
    let tail = format!("\r\n{}after the large one\r\n{END}", part("after", None));
    let whole = head.len() + size + tail.len();
    let (body, read) = Stream::body(head, size, tail);
    let answer = p.request("POST", &format!("/en{act}"), &[("content-type", MULTIPART)], body);
    (answer, read.load(Ordering::SeqCst), whole)
}

#[test]
fn a_file_that_is_too_large_is_read_to_its_end_and_refused_beside_its_field() {
    let w = World::after(Step::Call);
    let (id, at) = draft(&w, "documents");
    let p = w.person("drafter.ken");
    let act = format!("/office/nominations/{id}/attach/statement");
    p.done(&p.page(&at).form(&format!("/office/nominations/{id}/attach/note_verbale")).attach("note_verbale", "n.pdf", b"%PDF-1.4 n"));
    let form = p.page(&at).form(&act);
    for size in [8 * 1024 * 1024, 9_000_000, 50_000_000] {
        let before = w.seq();
        let (answer, read, whole) = large(&p, &act, &form.data(), "statement", Some("large.pdf"), size);
        // A connection that is closed before all is read shows the browser no answer at all.
        assert_eq!(read, whole, "{size} bytes were not read to their end");
        assert_eq!((answer.status, answer.page().form(&act).errors), (422, vec!["statement".to_owned()]), "{size}");
        assert_eq!(w.seq(), before);
    }
    let n: Nomination = w.get(id);
    assert!(n.files.contains_key("note_verbale") && !n.files.contains_key("statement"));
    // Just what is said: 8 MiB is taken.
    let size = 8 * 1024 * 1024 - "%PDF-1.4 ".len();
    let (answer, _, _) = large(&p, &act, &form.data(), "statement", Some("large.pdf"), size);
    assert_eq!(answer.status, 303);
    assert_eq!(w.get::<Nomination>(id).files["statement"].size, 8 * 1024 * 1024);
    // Over the API: 413.
    let fields: Vec<(String, String)> = p.page(&at).form(&act).data();
    let head: String =
        fields.iter().map(|(n, v)| format!("{}{v}\r\n", part(n, None))).collect::<String>() + &part("statement", Some("l.pdf"));
    let (body, _) = Stream::body(head + "%PDF-", 9_000_000, format!("\r\n{END}"));
    let answer = p.request("POST", &format!("/api/v1{act}"), &[("content-type", MULTIPART)], body);
    assert_eq!((answer.status, answer.keys()), (413, vec!["file-too-large".to_owned()]));
}

#[test]
fn a_body_that_is_too_large_is_read_to_its_end_and_the_other_fields_are_kept() {
    let w = World::after(Step::Activation);
    let p = w.person("finance.assistant");
    let fields: Vec<(String, String)> = offer(&p).without("tied_words").data();
    let before = w.seq();
    let (answer, read, whole) = large(&p, OFFER, &fields, "tied_words", None, 50_000_000);
    assert_eq!((answer.status, read), (422, whole));
    let page = answer.page();
    assert_eq!(page.form(OFFER).value("donor_name"), "Typed name");
    assert!(!page.summary().is_empty());

    // The same as a plain form: what came before the long text is kept.
    let head = format!("{}&tied_words=", serde_urlencoded::to_string(&fields).unwrap());
    let whole = head.len() + 50_000_000;
    let (body, read) = Stream::body(head, 50_000_000, String::new());
    let answer = p.request("POST", &format!("/en{OFFER}"), &[FORM], body);
    assert_eq!((answer.status, read.load(Ordering::SeqCst)), (422, whole));
    let page = answer.page();
    assert_eq!(page.form(OFFER).value("donor_name"), "Typed name");
    assert!(!page.summary().is_empty());
    assert_eq!(w.seq(), before);

    // And as data.
    let bearer = format!("Bearer {}", p.token);
    let headers = [("host", HOST), ("authorization", bearer.as_str()), ("content-type", "application/json")];
    let (body, _) = Stream::body("{\"donor_name\":\"".into(), 50_000_000, "\"}".into());
    let answer = w.send("POST", &format!("/api/v1{OFFER}"), &headers, body);
    assert_eq!((answer.status, answer.keys()), (413, vec!["body-too-large".to_owned()]));
}

#[test]
fn a_session_lost_in_the_middle_of_a_form_loses_nothing_of_it() {
    let w = World::after(Step::Call);
    let (id, at) = draft(&w, "experience");
    for gone in ["expired", "cookie gone"] {
        let p = w.person("drafter.ken");
        let typed = format!("Typed before it was lost: <b>\"{gone}\"</b> & more\r\nsecond line");
        let form = p.page(&at).form(&at).fill("experience", &typed).fill("benefit", "Also kept");
        if gone == "expired" {
            w.clock.hours(3);
        } else {
            p.jar.borrow_mut().remove("bursar_session");
        }
        let before = w.seq();
        let answer = p.submit(&form);
        assert_eq!(answer.status, 401, "{gone}");
        let sign_in = answer.page().form("/sign-in");
        assert!(sign_in.value("kept").contains("Typed+before"), "{gone}");
        assert!(!sign_in.value("kept").contains(&p.csrf), "the token of the session is not carried on");
        // A wrong password first: what was typed waits on.
        let wrong = sign_in.clone().fill("login", "drafter.ken@demo.invalid").fill("password", "not the password");
        let answer = p.submit(&wrong);
        assert_eq!(answer.status, 422);
        let again = answer.page().form("/sign-in");
        assert_eq!((again.value("kept"), again.value("to")), (sign_in.value("kept"), sign_in.value("to")));
        assert_eq!(again.value("login"), "drafter.ken@demo.invalid");
        let answer = p.submit(&again.fill("password", PASSWORD));
        assert_eq!((answer.status, w.seq()), (200, before), "{gone}");
        let shown = answer.page().form(&at);
        assert_eq!((shown.value("experience"), shown.value("benefit")), (typed.clone(), "Also kept".to_owned()));
        p.done(&shown);
        assert_eq!(w.get::<Nomination>(id).answer("experience"), typed);
    }
    // The script that saves by itself is told in its own way.
    let p = w.anyone();
    let answer = p.post(&at, &[("autosave", "1"), ("experience", "x")]);
    assert_eq!((answer.status, answer.header("content-type"), answer.keys()), (401, "application/json", vec!["sign-in".to_owned()]));
}

#[test]
fn somebody_else_who_signs_in_does_not_get_the_form_of_the_one_before() {
    let w = World::after(Step::Call);
    let (_, at) = draft(&w, "experience");
    let p = w.person("drafter.ken");
    let form = p.page(&at).form(&at).fill("experience", "Of Kenya only");
    p.jar.borrow_mut().remove("bursar_session");
    let sign_in = p.submit(&form).page().form("/sign-in");
    let answer = p.submit(&sign_in.fill("login", "drafter.sen@demo.invalid").fill("password", PASSWORD));
    assert!(answer.page().find_form(&at).is_none());
}

/// An id that nothing has.
const NOBODY: &str = "00000000-0000-0000-0000-000000000000";

#[test]
fn an_id_that_is_none_or_nobody_knows_is_not_found() {
    let o = objects();
    let (long, before) = ("9".repeat(6000), o.w.seq());
    let ids = ["x", NOBODY, "%00", "%2e%2e", "..", "-1", "9223372036854775808", "%ff", "%F0%9F%92%A9", "a%0d%0ab", &long];
    for method in [Method::Get, Method::Post] {
        for (r, object, login) in permitted(&o, method) {
            let Some(at) = r.path.split('/').position(|s| s == "{id}" || s == "{number}") else { continue };
            let p = if login.is_empty() { o.w.anyone() } else { o.w.person(&login) };
            for id in ids {
                let mut segments: Vec<&str> = object.split('/').collect();
                segments[at] = id;
                let path = segments.join("/");
                for answer in [if method == Method::Get { p.get(&path) } else { p.post(&path, &[]) }, p.api(&path)] {
                    // With nothing filled in, that may be refused before anything is looked for.
                    let refused = method == Method::Post && answer.status == 422;
                    let what = format!("{method:?} {path:.80} as {login:?} answered {}", answer.status);
                    assert!(answer.status == 404 || refused, "{what}");
                }
            }
        }
    }
    assert_eq!(o.w.seq(), before);
    // Steps and slots are words of ours.
    let p = o.w.person("drafter.ken");
    let draft = o.w.begin(&o.open, "KEN");
    for path in [format!("/office/nominations/{draft}/edit/nothing"), format!("/office/nominations/{draft}/file/passport")] {
        assert_eq!(p.get(&path).status, 404);
    }
    assert_eq!(p.post(&format!("/office/nominations/{draft}/attach/passport"), &[]).status, 404);
}

#[test]
fn a_malformed_table_of_rates_takes_the_good_rows_and_names_every_bad_line() {
    let w = World::after(Step::Activation);
    let p = w.person("finance.assistant");
    let form = p.page("/office/rates").form("/office/rates");
    let table = "currency,from,rate\nSEK,2026-07-01,9.51\nXXQ,2026-07-01,1\nNOK,2026-13-45,10\nDKK,2026-07-01,\"6,4\"\nSEK,2026-07-01,9.52\nUSD,2026-07-01,2\nISK,2026-07-01,125.3\n,,\n\"unended\n";
    let before = w.all::<RateRow>().len();
    let answer = p.submit(&form.clone().attach("file", "rates.csv", table.as_bytes()));
    assert_eq!(answer.status, 422);
    let page = answer.page();
    assert_eq!(page.form("/office/rates").errors, ["file"]);
    let words = page.summary().join("\n");
    for line in ["3", "4", "5", "6", "7"] {
        assert!(words.contains(line), "line {line} is not named: {words}");
    }
    let rates = w.all::<RateRow>();
    assert_eq!(rates.len(), before + 2);
    assert!(["SEK", "ISK"].iter().all(|c| rates.iter().any(|r| r.currency.code() == *c && r.rate.to_string() != "9.52")));
    // The same over the API: every finding with its line.
    let bytes =
        [part("file", Some("rates.csv")).as_bytes(), table.replace("9.51", "9.61").as_bytes(), format!("\r\n{END}").as_bytes()].concat();
    let bearer = format!("Bearer {}", p.token);
    let headers = [("host", HOST), ("authorization", bearer.as_str()), ("content-type", MULTIPART)];
    let data = w.send("POST", "/api/v1/office/rates", &headers, bytes.into());
    assert_eq!(data.status, 422);
    let lines: Vec<i64> = data.json()["errors"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|e| e["args"].as_array().unwrap().clone())
        .filter(|a| a[0] == "line")
        .map(|a| a[1]["value"].as_i64().unwrap())
        .collect();
    assert!([3, 4, 5, 6, 7].iter().all(|l| lines.contains(l)), "{lines:?}");

    // Nothing good: nothing done.
    for table in ["", "nonsense", "currency,from,rate\n", "a,b,c\n1,2,3\n", "\u{0}\u{0}\u{0}", "currency,from,rate\nEUR,2026-07-01,-1\n"] {
        let page = p.refused(&form.clone().attach("file", "rates.csv", table.as_bytes()));
        assert_eq!(page.form("/office/rates").errors, ["file"], "{table:?}");
    }
    for bytes in [&b"\xff\xfe\x00\x01"[..], b"\x89PNG\r\n\x1a\n", b"PK\x03\x04", &[0x80; 5000]] {
        let page = p.refused(&form.clone().attach("file", "rates.csv", bytes));
        assert_eq!(page.form("/office/rates").errors, ["file"]);
    }
}

/// Bytes that are no text, characters that end strings, and numbers that do not fit, on both engines.
#[test]
fn what_is_no_text_breaks_nothing_in_forms_and_queries() {
    each_database(kinds::ALL, |database| {
        let w = World::empty(database);
        use bursar_domain::Role;
        w.people(&[
            ("r8", &[Role::FinanceAssistant], None),
            ("r9", &[Role::FundManager], None),
            ("r21", &[Role::Administrator], None),
            ("donor", &[Role::Donor], None),
        ]);
        w.office()
            .publish_threshold(&w.act("r9"), None, bursar_domain::Cents::dollars(1), "received", "")
            .and_then(|_| w.office().open_fundraising(&w.act("r9"), None))
            .unwrap();
        let p = w.person("r8");
        for hostile in ["%FF%FE%80", "a%00b", "%C3%28", "%ED%A0%80", "%F4%90%80%80", "%", "%zz", "%1B%5B31m", "%E2%80%AE%E2%81%A6"] {
            let before = w.all::<Contribution>().len();
            let body = format!(
                "csrf={}&donor_kind=private&donor_name={hostile}&amount=5&currency=USD&offered_on=2026-07-01&tied=yes&tied_words={hostile}&anonymous=no",
                p.csrf
            );
            let taken = p.request("POST", &format!("/en{OFFER}"), &[FORM], body.clone().into());
            assert_eq!(taken.status, 303, "{hostile}");
            assert_eq!(w.all::<Contribution>().len(), before + 1, "{hostile}");
            // In the name of a field, in every field of a form that is refused, in a file's name, in the address.
            let names = format!(
                "csrf={}&{hostile}={hostile}&amount={hostile}&currency={hostile}&donor_kind={hostile}&offered_on={hostile}&donor_state={hostile}",
                p.csrf
            );
            assert_eq!(p.request("POST", &format!("/en{OFFER}"), &[FORM], names.into()).status, 422, "{hostile}");
            let login = format!("login={hostile}&password={hostile}&to={hostile}&kept={hostile}");
            assert_eq!(w.anyone().request("POST", "/en/sign-in", &[FORM], login.into()).status, 422, "{hostile}");
            for path in [
                "/office/contributions?q=",
                "/office/contributions?state=",
                "/office/nominations?q=",
                "/office/nominations?call=",
                "/office/ledger/entries?journal=",
                "/office/ledger/entries?account=",
                "/log?seq=",
                "/sign-in?to=",
                "/?x=",
            ] {
                assert_eq!(w.person("r9").get(&format!("{path}{hostile}")).status, 200, "{path}{hostile}");
                let api = w.person("r9").api(&format!("{path}{hostile}"));
                assert!(api.status < 400 || api.header("content-type") == "application/problem+json", "{path}{hostile}");
            }
            assert_eq!(w.person("r21").get(&format!("/office/accounts?q={hostile}")).status, 200);
            let account = format!(
                "csrf={}&login=x{hostile}@x.invalid&name=x{hostile}&roles=R2&office={hostile}&password=long+enough+to+be+one",
                w.person("r21").csrf
            );
            let made = w.person("r21").request("POST", "/en/office/accounts/new", &[FORM], account.into());
            assert!(matches!(made.status, 303 | 422), "{hostile}");
        }
        let before = w.seq();
        // As data: NUL and lone surrogates, and bodies that are no JSON.
        for json in [
            "{\"donor_name\":\"a\\u0000b\"",
            "{\"donor_name\":\"\\ud800\"}",
            "[]",
            "nonsense",
            "",
            "{\"a\":",
            "\u{0}",
            "null",
            "1e999",
            "{\"amount\":1e999}",
        ] {
            let bearer = format!("Bearer {}", p.token);
            let headers = [("host", HOST), ("authorization", bearer.as_str()), ("content-type", "application/json")];
            assert_eq!(w.send("POST", &format!("/api/v1{OFFER}"), &headers, json.to_owned().into()).status, 422, "{json:?}");
        }
        let deep = "[".repeat(100_000);
        assert_eq!(p.api_post(OFFER, serde_json::json!({ "amount": deep })).status, 422);
        // Multipart that is none.
        for (kind, body) in [
            ("multipart/form-data", "x"),
            ("multipart/form-data; boundary=", "x"),
            ("multipart/form-data; boundary=a", "--b\r\n"),
            ("multipart/form-data; boundary=a", "--a\r\nContent-Disposition: nonsense\r\n\r\nx\r\n--a--"),
            ("multipart/form-data; boundary=a", "--a\r\n\r\nx"),
            ("text/plain", "csrf=1"),
            ("application/json; charset=utf-16", "{}"),
            ("nonsense", "\u{0}"),
        ] {
            let answer = p.request("POST", &format!("/en{OFFER}"), &[("content-type", kind)], body.to_owned().into());
            assert_eq!(answer.status, 422, "{kind} {body:?}");
        }
        let nul = [
            part("csrf", None).as_bytes(),
            p.csrf.as_bytes(),
            b"\r\n",
            part("donor_name", None).as_bytes(),
            b"a\0b\xff\r\n",
            END.as_bytes(),
        ]
        .concat();
        assert_eq!(p.request("POST", &format!("/en{OFFER}"), &[("content-type", MULTIPART)], nul.into()).status, 422);
        assert_eq!(w.seq(), before);
        w.office().store.verify(|_| ()).unwrap();
    });
}

#[test]
fn words_that_are_markup_or_turn_the_direction_are_shown_as_words() {
    let w = World::after(Step::Call);
    let hostile = "<xcanary onx=\"1\">'\"&amp;</textarea></title><script>x</script>\u{202e}gnp.\u{2066}{$x}";
    let (id, _) = draft(&w, "person");
    let p = w.person("drafter.ken");
    for step in ["person", "experience", "travel", "undertakings"] {
        let at = format!("/office/nominations/{id}/edit/{step}");
        let mut form = p.page(&at).form(&at);
        for name in form.names() {
            let kind = form.field(&name).unwrap().kind.clone();
            form = if matches!(kind.as_str(), "radio" | "select") { form.force(&name, hostile) } else { form.fill(&name, hostile) };
        }
        p.done(&form);
    }
    for slot in ["note_verbale", "statement"] {
        let at = format!("/office/nominations/{id}/edit/documents");
        let form = p.page(&at).form(&format!("/office/nominations/{id}/attach/{slot}"));
        p.done(&form.attach(slot, "<xcanary>.pdf", b"%PDF-1.4"));
    }
    let r8 = w.person("finance.assistant");
    r8.done(&offer(&r8).fill("donor_name", hostile).fill("tied", "yes").fill("tied_words", hostile));
    let given = w.all::<Contribution>().into_iter().find(|c| c.donor_name.contains("xcanary")).unwrap();
    let admin = w.person("administrator");
    let form = admin.page("/office/accounts/new").form("/office/accounts/new");
    let form = form.fill("login", "hostile@demo.invalid").fill("name", hostile).fill("office", hostile).fill("roles", "R2");
    admin.done(&form.fill("password", "long enough to be one"));
    let account = w.account("hostile");
    let r9 = w.person("fund.manager");
    let typed = r9.page("/parameters/propose").form("/parameters/propose");
    r9.done(&typed.fill("decision", hostile).fill("post_levels", hostile).fill("effective", "2027-06-01"));
    let drafted = w.office().draft_call(&w.act("project.officer"), "gm-2026-thematic").unwrap().subject;
    let number = w.get::<bursar_domain::call::Call>(drafted).number;
    let at = format!("/office/calls/{number}/edit");
    let form = r9.page(&at).form(&at);
    r9.done(&form.fill_all(&[
        ("title_en", hostile),
        ("about_en", hostile),
        ("title_ar", hostile),
        ("about_fr", hostile),
        ("allotment", "5"),
    ]));

    let mut shown = 0;
    for (p, paths) in [
        (
            &p,
            vec![
                format!("/office/nominations/{id}"),
                format!("/office/nominations/{id}/edit/person"),
                format!("/office/nominations/{id}/edit/experience"),
                format!("/office/nominations/{id}/edit/documents"),
                "/office/nominations".into(),
                format!("/office/calls/{CALL}/nominate"),
            ],
        ),
        (
            &r9,
            vec![
                "/office/contributions".into(),
                format!("/office/contributions/{}", given.id),
                "/parameters".into(),
                "/parameters/2".into(),
                "/log".into(),
                "/office/calls".into(),
                format!("/office/calls/{number}"),
                at.clone(),
                format!("/office/calls/{number}/clear"),
            ],
        ),
        (&admin, vec!["/office/accounts".into(), format!("/office/accounts/{}", account.id)]),
        (&w.person("hostile"), vec!["/office/me".into(), "/office".into()]),
    ] {
        for path in paths {
            for lang in ["en", "ar"] {
                let answer = p.request("GET", &format!("/{lang}{path}"), &[], Body::empty());
                assert_eq!(answer.status, 200, "{path}");
                // The page is read as a browser reads it: an element that was typed would be one.
                let page = answer.page();
                assert!(!page.tags.iter().any(|t| t.name == "xcanary" || t.attrs.keys().any(|k| k == "onx")), "{path}");
                let scripts: Vec<_> = page.tags.iter().filter(|t| t.name == "script").collect();
                assert!(scripts.len() == 1 && scripts[0].text.is_empty() && scripts[0].attr("src").starts_with("/assets/"), "{path}");
                if page.text().contains("<xcanary") {
                    shown += 1;
                    // What turns the direction is held where it stands: in an element of its own, or in a field.
                    for t in
                        page.tags.iter().filter(|t| t.text.contains('\u{202e}') && ["p", "td", "dd", "h1", "li"].contains(&t.name.as_str()))
                    {
                        let held = |inner: &crate::html::Tag| inner.name == "bdi" && inner.text.contains('\u{202e}');
                        assert!(page.tags.iter().any(held), "{path}: <{}> is turned", t.name);
                    }
                }
            }
        }
    }
    assert!(shown > 15, "the words were shown {shown} times only");
    // Values come back as they were typed.
    assert_eq!(
        p.page(&format!("/office/nominations/{id}/edit/experience"))
            .form(&format!("/office/nominations/{id}/edit/experience"))
            .value("benefit"),
        hostile
    );
}

#[test]
fn absurd_addresses_are_answered_calmly() {
    let w = World::after(Step::Publication);
    let r9 = w.person("fund.manager");
    let many = format!("?{}", vec!["state=eligible"; 2000].join("&"));
    let long = format!("?q={}", "x".repeat(8000));
    let queries = [
        "?page=0",
        "?page=-5",
        "?page=9223372036854775807",
        "?page=99999999999999999999",
        "?page=abc",
        "?page=1&page=2",
        "?page=100000",
        "?seq=9223372036854775807",
        "?seq=-9223372036854775808",
        "?seq=0",
        "?seq=abc",
        "?seq=1.5",
        "?state=",
        "?state=nothing",
        "?state=eligible&state=nothing&state=",
        "?call=nothing",
        "?call=00000000-0000-0000-0000-000000000000",
        "?q=%25%27%22%5C_",
        "?q=+++",
        "?q=a+b+c+d+e+f+g+h",
        "?account=ZZZ",
        "?account=B100&journal=J99",
        "?journal=%27%3B--",
        "?blocked=2&waiting=x",
        "?",
        "?&&&",
        "?=",
        "?=x",
        "??",
        "?a=b=c",
        "?to=//evil",
        "?lang=xx",
        "?%",
        "?[]=1",
        "?q[]=1&q[a]=b",
        &many,
        &long,
    ];
    for path in [
        "/",
        "/status",
        "/contributions",
        "/contributions.csv",
        "/calls",
        "/calls/A-2026-1",
        "/log",
        "/parameters",
        "/office",
        "/office/nominations",
        "/office/contributions",
        "/office/ledger/entries",
        "/office/calls",
        "/sign-in",
    ] {
        for query in queries {
            let answer = r9.get(&format!("{path}{query}"));
            assert_eq!(answer.status, 200, "{path}{query:.60}");
            // Of the public interface, what cannot be meant is answered with what is wrong with it.
            let api = r9.api(&format!("{path}{query}"));
            let public = bursar_web::route::find(bursar_web::route::Method::Get, path).is_some_and(|(r, _)| r.api.is_some());
            let problem = public && api.status == 400 && api.header("content-type") == "application/problem+json";
            assert!(api.status == 200 || problem, "{path}{query:.60}: {}", api.status);
        }
    }
    for path in [
        "//",
        "///calls",
        "/calls/",
        "/calls//round",
        "/CALLS",
        "/calls/A-2026-1/",
        "/calls/a-2026-1",
        "/.",
        "/..",
        "/%2e%2e/etc/passwd",
        "/calls;x=1",
        "/office/",
        "/index.php",
        "/.git/config",
        "/assets",
    ] {
        assert_eq!(r9.get(path).status, 404, "{path}");
        assert_eq!(r9.api(path).status, 404, "{path}");
    }
    for path in [
        "/assets/../Cargo.toml",
        "/assets/%2e%2e",
        "/assets/",
        "/assets/app.js",
        "/healthz/x",
        "/xx/",
        "/xx/calls",
        "/enn/calls",
        "/EN/calls",
        "/e",
        "/api",
        "/api/v2/status",
        "/api/v1x",
    ] {
        assert_eq!(w.send("GET", path, &[("host", HOST)], Body::empty()).status, 404, "{path}");
    }
}

#[test]
fn odd_methods_languages_and_headers_are_answered_calmly() {
    let w = World::after(Step::Publication);
    let p = w.anyone();
    for path in ["/", "/calls", "/contributions.csv", "/nothing", "/office"] {
        let (get, head) = (p.get(path), p.request("HEAD", &format!("/en{path}"), &[], Body::empty()));
        assert_eq!((get.status, get.header("content-type")), (head.status, head.header("content-type")), "{path}");
        assert!(head.body.is_empty() && !get.body.is_empty());
    }
    let before = w.seq();
    for method in ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "get"] {
        for uri in ["/en/", "/en/office/calls", "/api/v1/status", "/", "/nothing"] {
            let answer = w.send(method, uri, &[("host", HOST)], "body".into());
            // What another site's page asks before it reads what is public.
            let asked_first = method == "OPTIONS" && uri == "/api/v1/status" && answer.status == 204;
            assert!(asked_first || matches!(answer.status, 404 | 405), "{method} {uri}: {}", answer.status);
        }
    }
    // A form sent to a page, a page asked of a form.
    assert_eq!(w.person("fund.manager").post("/status", &[]).status, 404);
    assert_eq!(w.person("fund.manager").get("/office/fund/activate").status, 404);
    assert_eq!(w.seq(), before);

    let odd = "x".repeat(6000);
    for value in ["", ",,,", "xx", "*", "en;q=nonsense", "fr;q=2, de;q=-1", "zh-Hans-CN-x-private", &odd, "\u{e9}"] {
        for name in [
            "accept-language",
            "cookie",
            "accept-encoding",
            "if-none-match",
            "content-type",
            "sec-fetch-site",
            "x-csrf-token",
            "authorization",
        ] {
            for uri in ["/", "/en/calls", "/api/v1/status"] {
                let answer = w.send("GET", uri, &[("host", HOST), (name, value)], Body::empty());
                assert!(matches!(answer.status, 200 | 303), "{name}: {value:.20} on {uri}: {}", answer.status);
            }
        }
    }
    for cookie in [
        "bursar_lang=xx",
        "bursar_lang=../..",
        "bursar_session=x",
        "bursar_flash=done-nothing",
        "bursar_flash=<script>",
        "=",
        ";;;",
        "bursar_session",
    ] {
        let answer = w.send("GET", "/en/calls", &[("host", HOST), ("cookie", cookie)], Body::empty());
        assert_eq!(answer.status, 200, "{cookie}");
        assert!(!answer.page().says_done());
    }
}

#[test]
fn numbers_that_do_not_fit_are_refused_beside_their_field() {
    let w = World::after(Step::Activation);
    let r7 = w.person("project.officer");
    let id = w.office().draft_call(&w.act("project.officer"), "gm-2026-thematic").unwrap().subject;
    let number = w.get::<bursar_domain::call::Call>(id).number;
    let at = format!("/office/calls/{number}/edit");
    let form = r7.page(&at).form(&at).fill("allotment", "60000").fill("about_en", "x").fill("about_fr", "x");
    let huge =
        ["9223372036854775807", "-9223372036854775808", "99999999999999999999", "1e9", "NaN", "-1", "0.5", "", "٣٣٣٣٣٣٣٣٣٣٣٣٣٣٣٣٣٣٣٣"];
    for name in ["weight_relevance", "priority_share", "women_share", "allotment", "ticket", "dsa", "terminals", "other"] {
        // Half a dollar is an amount; a share left empty is not in force.
        for value in huge.iter().filter(|v| (**v != "0.5" || name.contains('_')) && (!v.is_empty() || !name.ends_with("_share"))) {
            let page = r7.refused(&form.clone().fill(name, value));
            assert!(page.form(&at).errors.contains(&name.to_owned()), "{name} {value}: {:?}", page.form(&at).errors);
            assert_eq!(page.form(&at).value(name), *value);
        }
    }
    // Whole numbers that can be read are kept in a draft; nothing that is made of them breaks, and the call is not cleared.
    let r9 = w.person("fund.manager");
    for (name, value) in [
        ("seats", "9223372036854775807"),
        ("seats", "-9223372036854775808"),
        ("nights", "9223372036854775807"),
        ("nights", "-9223372036854775808"),
        ("state_cap", "-9223372036854775808"),
        ("state_cap", "0"),
        ("seats", "0"),
        ("nights", "-1"),
    ] {
        let answer =
            r7.submit(&r7.page(&at).form(&at).fill_all(&[("allotment", "60000"), ("about_en", "x"), ("about_fr", "x")]).fill(name, value));
        assert!(matches!(answer.status, 303 | 422), "{name} {value}");
        for path in ["", "/edit", "/clear", "/round", "/reviews", "/cancel"] {
            assert_eq!(r9.get(&format!("/office/calls/{number}{path}")).status, 200, "{name} {value} {path}");
        }
        let clear = format!("/office/calls/{number}/clear");
        let refused = if answer.status == 303 { r9.submit(&r9.page(&clear).form(&clear)).status } else { 422 };
        assert_eq!(refused, 422, "a call with {name} {value} is cleared");
        r7.done(&r7.page(&at).form(&at).fill_all(&[("seats", "10"), ("nights", "6"), ("state_cap", "1"), ("allotment", "60000")]));
    }
    let (first, last) = ("0001-01-01T00:00", "9999-12-31T23:59");
    for (name, value) in [
        ("opens_at", first),
        ("accept_by", last),
        ("closes_at", "never"),
        ("closes_at", ""),
        ("closes_at", "2026-02-30T10:00"),
        ("closes_at", "-9999-01-01T00:00"),
    ] {
        let answer = r7.submit(&form.clone().fill(name, value));
        assert!(matches!(answer.status, 303 | 422), "{name} {value}");
        assert_eq!(r9.get(&format!("/office/calls/{number}/clear")).status, 200, "{name} {value}");
        r9.get("/office");
    }
    let p = w.person("finance.assistant");
    for value in ["0001-01-01", "-009999-01-01", "9999-12-31", "2026-02-29", "20260701", "1/7/2026", "yesterday"] {
        let answer = p.submit(&offer(&p).fill("offered_on", value));
        assert!(matches!(answer.status, 303 | 422), "{value}");
        assert_eq!(p.get("/office/contributions").status, 200);
    }
    for value in ["9223372036854775807", "99999999999999.99", "-1", "0", "1.234567", "1,2,3", "--", ".", "1e5", "∞"] {
        let answer = p.submit(&offer(&p).fill("amount", value));
        assert!(matches!(answer.status, 303 | 422), "{value}");
        assert_eq!(p.get("/office/contributions").status, 200);
    }
    w.office().store.verify(|_| ()).unwrap();
}
