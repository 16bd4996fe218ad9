//! Overlaps (MAP-07) and matches of needs with programmes (SM-18, MAP-08, AC-20) over HTTP.

use crate::catalogue::content;
use crate::secrecy::{crawl, nowhere};
use crate::world::World;
use bursar_domain::catalogue::{Beneficiaries, Programme, ScopeOf, Status};
use bursar_domain::matching::{Fit, Match};
use bursar_domain::need::{Assessment, AssessmentKind, Need, Visibility};
use bursar_domain::text::LangText;
use bursar_domain::time::{day, plus_days};
use bursar_domain::{Actor, Id};
use bursar_store::Write;

/// A course on CERTs for Kenya, from September to November 2026.
pub fn course(title: &str) -> Programme {
    Programme {
        themes: vec!["T3".into()],
        domains: vec![],
        activity_type: Some("certification".into()),
        start: "2026-09".parse().ok(),
        end: "2026-11".parse().ok(),
        status: Status::Ongoing,
        beneficiaries: Beneficiaries { states: vec!["KEN".into()], regions: vec![], organisations: vec![], scope: ScopeOf::Named },
        ..content(title)
    }
}

/// The contributor's, published.
pub fn published(w: &World, p: &Programme) -> Id {
    let id = w.office().submit_programme(&w.act("contributor"), p).unwrap().subject;
    w.office().verify_programme(&w.act("verifier"), id, None, true, true).unwrap();
    w.office().publish_programme(&w.act("verifier"), id, None).unwrap();
    id
}

/// The same for all States: nothing of the programme tells whose need it meets.
pub fn course_for_all(title: &str) -> Programme {
    let b = Beneficiaries { states: vec![], regions: vec![], organisations: vec![], scope: ScopeOf::All };
    Programme { beneficiaries: b, ..course(title) }
}

/// A need of Kenya on setting up a CERT, opened so, with an assessment.
pub fn need(w: &World, visibility: Visibility) -> Id {
    let (r3, now) = (w.account("mission.ken").actor(), w.office().now());
    let content = Need {
        title: LangText::new("en", "Canary need of a national CERT"),
        description: LangText::new("en", "Canary words of the ministry."),
        themes: vec!["T3".into()],
        activity_types: vec!["certification".into()],
        assessment: Some(Assessment { kind: AssessmentKind::Cmm, date: plus_days(day(now), -400) }),
        ..Need::blank(w.office().new_id(), "KEN", "en")
    };
    let drafted = Need::draft(&content, &r3, now).unwrap();
    let open = drafted.endorse(&r3).unwrap().open(visibility, &r3, now).unwrap();
    w.commit(vec![Write::of(&open, 0).unwrap()]);
    open.id
}

/// The match of the two, found by the verifier's look.
pub fn matched(w: &World, need: Id, programme: Id) -> Id {
    let id = Match::id_of(need, programme);
    if w.office().fetch::<Match>(id).is_err() {
        w.office().look_for_matches(&w.act("verifier"), need).unwrap();
    }
    id
}

/// Takes a match on until this step.
pub fn step(w: &World, id: Id, until: &str) {
    let (o, r3, r19) = (w.office(), || w.act("mission.ken"), || w.act("verifier"));
    for event in ["review", "offer", "accept", "introduce", "discuss"] {
        let done = match event {
            "review" => o.review_match(&r19(), id, None),
            "offer" => o.offer_match(&r19(), id, None),
            "accept" => o.accept_match(&r3(), id, None),
            "introduce" => o.introduce_match(&r19(), id, None),
            _ => o.discuss_match(&r3(), id, None),
        };
        done.unwrap();
        if event == until {
            return;
        }
    }
}

/// Without the marks that keep a value's direction apart.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// A match of a need with a programme of the reference data, as the software suggests it.
pub fn suggested(w: &World, need: Id, code: &str) -> Id {
    let (o, need) = (w.office(), w.get::<Need>(need));
    let p = o.programme(code).unwrap().value;
    let fit = Fit::of(&need, &p, &o.reference().atlas(), &o.parameters().unwrap(), day(o.now()));
    let m = Match::suggest(&need, &p, fit, &Actor::system(), o.now()).unwrap();
    w.commit(vec![Write::of(&m, 0).unwrap()]);
    m.id
}

/// What stands for needs and matches in the walk over all routes.
pub struct Matches {
    pub private: Id,
    pub partners: Id,
    /// Introduced: State and provider know of it.
    pub introduced: Id,
    /// Suggested: the office alone knows of it.
    pub suggested: Id,
    /// Set aside: it stays so, whatever is tried.
    pub aside: Id,
}

pub fn matches(w: &World) -> Matches {
    let (first, second) = (published(w, &course("First course")), published(w, &course("Second course")));
    let (private, partners) = (need(w, Visibility::Private), need(w, Visibility::Partners));
    let introduced = matched(w, private, first);
    step(w, introduced, "introduce");
    let aside = matched(w, private, published(w, &course("Third course")));
    w.office().dismiss_match(&w.act("verifier"), aside, None, "It is full.").unwrap();
    Matches { private, partners, introduced, suggested: matched(w, private, second), aside }
}

#[test]
fn map_07_the_contributor_and_the_verifier_read_what_overlaps_and_go_on() {
    let w = World::after(None);
    let there = w.get::<Programme>(published(&w, &course("Course of one")));
    let open = Beneficiaries { states: vec![], scope: ScopeOf::All, ..there.beneficiaries.clone() };
    published(&w, &Programme { beneficiaries: open, end: None, ..course("Course for all") });
    let sent = w.office().submit_programme(&w.act("contributor"), &course("Course of another")).unwrap().subject;
    let at = format!("/office/catalogue/{sent}");
    for login in ["contributor", "verifier"] {
        let page = w.person(login).page(&at);
        let row = |title: &str| {
            let found = page.rows().into_iter().find(|r| r[0].contains(title) && r.len() == 6);
            plain(&found.unwrap_or_default().join(" | "))
        };
        assert!(page.text().contains("Published records that overlap with this one:"), "{login}");
        let one = row("Course of one");
        assert!(one.contains("Kenya") && one.contains("September 2026") && one.contains("Known in every respect"), "{one}");
        let all = row("Course for all");
        assert!(all.contains("The other: Open to all States") && all.contains("Dates not known") && all.contains("Possible"), "{all}");
        assert!(page.links().iter().any(|l| l.ends_with(&format!("/programmes/{}", there.code))));
    }
    assert!(w.person("verifier").page(&at).text().contains("Possible duplicates"));
    // Nothing is stopped by it.
    w.office().verify_programme(&w.act("verifier"), sent, None, true, true).unwrap();
    let page = w.person("contributor").page(&at);
    assert!(!page.text().contains("Published records that overlap with this one"), "the word at the head is for what was just sent");
    assert!(page.text().contains("Known in every respect"));
    // Where it is not said for whom, nothing is guessed.
    let unknown = Beneficiaries { states: vec![], scope: ScopeOf::Unknown, ..there.beneficiaries };
    let sent = Programme { beneficiaries: unknown, ..course("For whom is not said") };
    let sent = w.office().submit_programme(&w.act("contributor"), &sent).unwrap().subject;
    let page = w.person("contributor").page(&format!("/office/catalogue/{sent}"));
    assert!(page.text().contains("What it overlaps with is therefore unknown"));
}

#[test]
fn ac_20_given_a_private_need_on_cert_set_up_the_provider_sees_no_state_name_until_the_state_accepts() {
    let w = World::after(None);
    let programme = published(&w, &course_for_all("Certification of incident handlers"));
    let id = need(&w, Visibility::Private);
    let (r3, r19, r20) = (w.person("mission.ken"), w.person("verifier"), w.person("contributor"));
    let look = format!("/office/needs/{id}/matches");
    r19.done(&r19.page(&look).form(&format!("/office/needs/{id}/look")));
    let m = Match::id_of(id, programme);
    let at = |what: &str| format!("/office/matches/{m}{what}");
    let secret = ["Canary".to_owned(), id.to_string(), m.to_string()];
    let secret: Vec<&str> = secret.iter().map(String::as_str).collect();
    let outside = |stage: &str| {
        // The provider, another mission, the board and the public learn nothing of it.
        for login in ["contributor", "mission.sen", "board", "donor"] {
            let p = w.person(login);
            for path in [at(""), at("/accept"), look.clone(), format!("/office/needs/{id}/put-forward")] {
                assert_eq!((p.get(&path).status, p.api(&path).status), (404, 404), "{stage}: {login} {path}");
            }
            for path in ["/office", "/office/matches", "/office/catalogue", "/log"] {
                nowhere(&[(path.into(), p.get(path).text()), (path.into(), p.api(path).text())], &secret);
            }
        }
        let refused = r20.post(&format!("/office/needs/{id}/put-forward"), &[("programme", &programme.to_string())]);
        assert_eq!(refused.status, 404, "{stage}");
    };
    outside("suggested");
    r19.done(&r19.page(&at("")).form(&at("/review")));
    assert_eq!(r3.get(&at("")).status, 404, "the State, once it is offered");
    r19.done(&r19.page(&at("")).form(&at("/offer")));
    outside("offered");
    // The State reads how it fits and why, and accepts on a page of its own that says what is told.
    let page = r3.page(&at(""));
    let text = plain(page.text());
    for word in ["The programme is open to all States", "40 of 40", "25 of 25", "Canary need", "They rank neither States nor programmes"] {
        assert!(text.contains(word), "{word}");
    }
    assert!(!text.contains("Maturity Model"), "an assessment is passed on by no match");
    let warned = r3.page(&at("/accept"));
    assert!(warned.text().contains("the provider then learns that your State asks"));
    r3.done(&warned.form(&at("/accept")));
    outside("accepted");
    // R19 introduces: only now the provider learns who asks, and how to reach the mission.
    r19.done(&r19.page(&at("/introduce")).form(&at("/introduce")));
    let page = r20.page(&at(""));
    let mission = w.account("mission.ken").login;
    assert!(page.text().contains("Kenya") && page.text().contains("Canary need") && page.text().contains(&mission));
    assert!(!page.text().contains("Maturity Model") && !r20.api(&at("")).text().contains("assessment"));
    assert_eq!(r20.api(&at("")).json()["need"]["state"], "KEN");
    for login in ["mission.sen", "board", "donor"] {
        assert_eq!(w.person(login).get(&at("")).status, 404, "{login}");
    }
    // They talk, and agree: the record does not name the State, since it did not say so.
    r20.done(&r20.page(&at("")).form(&at("/discuss")));
    let form = r3.page(&at("/agree")).form(&at("/agree")).fill("title", "Certification as agreed").fill("names_state", "no");
    let acting = form.field("implementer").map(|f| f.value.clone());
    r3.done(&acting.map_or(form.clone(), |a| form.fill("implementer", &a)));
    let record = w.get::<Match>(m).new_record.unwrap();
    assert_eq!((w.get::<Need>(id).state, w.get::<Programme>(record).state), ("matched".into(), "submitted".into()));
    let shown = r20.get(&format!("/office/catalogue/{record}")).text();
    assert!(shown.contains("Certification as agreed") && !shown.contains("Canary need"));
    nowhere(&crawl(&w.anyone()), &["Canary", &id.to_string(), &m.to_string()]);
    // Staff who are not told whose needs there are do not read it in the log or in the history of the record.
    let name = w.account("mission.ken").name;
    for path in ["/log".to_owned(), format!("/office/catalogue/{record}")] {
        let (r7, r9) = (w.person("project.officer"), w.person("fund.manager"));
        assert!(!r7.get(&path).text().contains(&name) && !r7.api(&path).text().contains(&name), "{path}");
        assert!(r9.get(&path).text().contains(&name), "{path}");
    }
}

#[test]
fn ac_20_a_provider_puts_forward_for_a_need_open_to_partners_without_its_state() {
    let w = World::after(None);
    published(&w, &course_for_all("Certification of incident handlers"));
    let id = need(&w, Visibility::Partners);
    let r20 = w.person("contributor");
    let at = format!("/office/needs/{id}/put-forward");
    let page = r20.page(&at);
    let secret = ["Kenya", "KEN\"", "Canary", "Maturity Model"];
    nowhere(&[(at.clone(), page.text().to_owned())], &secret);
    let form = page.form(&at);
    let programme = form.value("programme");
    let chosen = if programme.is_empty() { form.field("programme").unwrap().value.clone() } else { programme };
    r20.done(&form.fill("programme", &chosen));
    let m: Match = w.all::<Match>().remove(0);
    let show = format!("/office/matches/{}", m.id);
    for path in [show.as_str(), "/office/matches", "/office/matches?as=provider"] {
        let (page, data) = (r20.get(path), r20.api(path));
        assert_eq!((page.status, data.status), (200, 200), "{path}");
        nowhere(&[(path.into(), page.text()), (path.into(), data.text())], &secret);
    }
    // What it asks is told: theme, type, way, languages and time; how it reaches the State is not.
    let text = r20.page(&show).text().to_owned();
    assert!(text.contains("Certification") && text.contains("Told once the State has accepted"));
    assert!(!text.contains("The programme is open to all States"));
    assert!(r20.api(&show).json()["parts"].as_array().unwrap().iter().all(|p| p["part"] != "beneficiary"));
    // Once is enough.
    let again = r20.submit(&r20.page(&at).form(&at).fill("programme", &chosen));
    assert_eq!((again.status, again.page().summary().len()), (422, 1));
    // Its reason is told when it is set aside; why a State declines is not.
    step(&w, m.id, "offer");
    let r3 = w.person("mission.ken");
    r3.done(&r3.page(&format!("{show}/decline")).form(&format!("{show}/decline")).fill("reason", "Canary reason."));
    nowhere(&[(show.clone(), r20.get(&show).text()), (show.clone(), r20.api(&show).text())], &secret);
    assert!(w.person("verifier").get(&show).text().contains("Canary reason."));
}

#[test]
fn sm_18_lists_and_tasks_say_what_waits_for_whom() {
    let w = World::after(None);
    let m = matches(&w);
    let tasks = |login: &str| -> Vec<String> {
        let all = w.person(login).api("/office").json();
        all.as_array().unwrap().iter().map(|t| t["key"].as_str().unwrap().to_owned()).collect()
    };
    assert!(tasks("verifier").contains(&"task-review-matches".to_owned()));
    assert!(tasks("mission.ken").contains(&"task-begin-talks".to_owned()));
    assert!(tasks("contributor").contains(&"task-begin-talks".to_owned()));
    assert!(!tasks("mission.sen").iter().any(|t| t.contains("talks")));
    step_by_pages(&w, m.suggested);
    assert!(tasks("mission.ken").contains(&"task-answer-matches".to_owned()));
    // Everyone's list is by theme and title, in whatever order they were found.
    let all = w.person("verifier").api("/office/matches").json();
    let titles: Vec<String> = all.as_array().unwrap().iter().map(|m| m["programme"]["title"]["texts"]["en"].to_string()).collect();
    let own: Vec<&String> = titles.iter().filter(|t| t.contains(" course")).collect();
    assert!(own.is_sorted() && own.len() >= 2, "{titles:?}");
    let of = |login: &str| w.person(login).api("/office/matches").json().as_array().unwrap().len();
    assert_eq!((of("mission.ken"), of("contributor"), of("mission.sen")), (2, 1, 0));
    let empty = w.person("mission.sen").page("/office/matches");
    assert!(empty.text().contains("No programme has been offered to your State here yet."));
}

/// Reviewed and offered by the buttons of the page.
fn step_by_pages(w: &World, id: Id) {
    let r19 = w.person("verifier");
    let at = format!("/office/matches/{id}");
    r19.done(&r19.page(&at).form(&format!("{at}/review")));
    r19.done(&r19.page(&at).form(&format!("{at}/offer")));
}
