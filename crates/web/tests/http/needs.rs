//! Needs of States over HTTP: written in a form, opened by their mission, read by each as far as it is theirs to know (SM-17, MAP-06, AC-20).

use crate::world::World;
use bursar_domain::Id;
use bursar_domain::need::{Assessment, AssessmentKind, Need, Visibility};
use bursar_domain::text::LangText;
use bursar_domain::time::day;
use bursar_office::demo::Step;
use bursar_store::Write;

/// A draft of capital, with words that can be found again wherever they leak.
pub fn drafted(w: &World, iso: &str, title: &str) -> Id {
    let content = Need {
        title: LangText::new("en", title),
        description: LangText::new("en", "Canary-description"),
        themes: vec!["T3".into()],
        activity_types: vec!["mentoring".into()],
        languages: vec!["en".into()],
        assessment: Some(Assessment { kind: AssessmentKind::Own, date: day(w.office().now()) }),
        ..Need::blank(w.office().new_id(), iso, "en")
    };
    w.office().draft_need(&w.act(&format!("drafter.{}", iso.to_lowercase())), &content).unwrap().subject
}

pub fn endorsed(w: &World, iso: &str, title: &str) -> Id {
    let id = drafted(w, iso, title);
    w.office().endorse_need(&w.act(&format!("mission.{}", iso.to_lowercase())), id, None).unwrap();
    id
}

pub fn opened(w: &World, iso: &str, title: &str, visibility: Visibility) -> Id {
    let id = endorsed(w, iso, title);
    w.office().open_need(&w.act(&format!("mission.{}", iso.to_lowercase())), id, None, visibility).unwrap();
    id
}

/// A need of which a match was agreed.
pub fn matched(w: &World, iso: &str, title: &str) -> Id {
    let id = opened(w, iso, title, Visibility::Private);
    let open = w.office().fetch::<Need>(id).unwrap();
    w.commit(vec![Write::of(&open.value.matched().unwrap(), open.version).unwrap()]);
    id
}

/// A need of Kenya in each state in which something may be done with it.
pub struct Needs {
    pub draft: Id,
    pub endorsed: Id,
    pub open: Id,
    pub public: Id,
    pub matched: Id,
}

pub fn needs(w: &World) -> Needs {
    Needs {
        draft: drafted(w, "KEN", "Need, drafted"),
        endorsed: endorsed(w, "KEN", "Need, endorsed"),
        open: opened(w, "KEN", "Need, private", Visibility::Private),
        public: opened(w, "KEN", "Need, public", Visibility::Public),
        matched: matched(w, "KEN", "Need, matched"),
    }
}

#[test]
fn sm_17_a_need_goes_from_the_form_to_everyone_and_back() {
    let w = World::after(None);
    let (capital, mission, anyone) = (w.person("drafter.ken"), w.person("mission.ken"), w.anyone());
    let list = capital.page("/office/needs");
    assert!(list.text().contains("State a need"), "an empty list says what to do");
    let form = capital.page("/office/needs/new").form("/office/needs/new");
    // Everything that is wrong is told at once, and what was typed stays.
    let back = capital.refused(&form.fill("description", "Two people answer for incidents.").fill("until", "tomorrow"));
    let back = back.form("/office/needs/new");
    assert_eq!((back.value("description"), back.value("until")), ("Two people answer for incidents.".into(), "tomorrow".into()));
    for field in ["title", "themes", "until"] {
        assert!(back.errors.contains(&field.to_owned()), "{field}: {:?}", back.errors);
    }
    let done = capital.done(&back.fill("title", "A team that answers").fill("until", "2028").fill("themes", "T3"));
    assert!(done.text().contains("Draft"));
    let id = w.all::<Need>().remove(0).id;
    let at = |what: &str| format!("/office/needs/{id}{what}");
    assert!(capital.page(&at("")).find_form(&at("/endorse")).is_none(), "capital does not endorse");
    assert!(mission.page("/office").text().contains("Endorse drafts of needs"));
    mission.does(&at(""), &at("/endorse"), &[]);
    assert_eq!(capital.get(&at("/edit")).status, 404, "capital changes it no longer");
    mission.does(&at(""), &at("/return"), &[("reason", "Say when.")]);
    assert!(capital.page(&at("")).text().contains("Say when."));
    capital.does(&at("/edit"), &at("/edit"), &[("from", "2027-03")]);
    mission.does(&at(""), &at("/endorse"), &[]);

    // Public only with a word more.
    let form = mission.page(&at("/open")).form(&at("/open")).fill("visibility", "public");
    assert!(mission.page(&at("/open")).text().contains("cannot be unread"));
    assert_eq!(mission.refused(&form).form(&at("/open")).errors, ["understood"]);
    assert_eq!(anyone.get(&format!("/needs/{id}")).status, 404);
    mission.done(&form.fill("understood", "yes"));
    let page = anyone.page(&format!("/needs/{id}"));
    assert!(page.text().contains("Two people answer for incidents.") && page.text().contains("Kenya"));
    for path in ["/needs", "/needs?theme=T3&region=002", "/needs?state=KEN", "/states/KEN/programmes"] {
        assert!(anyone.page(path).text().contains("A team that answers"), "{path}");
    }
    for path in ["/needs?theme=T1", "/needs?region=142", "/needs?state=SEN", "/states/SEN/programmes"] {
        assert!(!anyone.page(path).text().contains("A team that answers"), "{path}");
    }
    let data = anyone.api("/needs?theme=T3").json();
    assert_eq!((data["total"].as_u64(), data["items"][0]["alpha3"].as_str()), (Some(1), Some("KEN")));
    assert!(data["items"][0].get("assessment").is_none() && data["items"][0].get("drafted_by").is_none());
    assert!(anyone.get("/sitemap/names.xml").text().contains(&format!("/needs/{id}")));

    mission.does(&at(""), &at("/confirm"), &[]);
    let same = mission.page(&at("/visibility")).form(&at("/visibility")).fill("understood", "yes");
    assert_eq!(mission.refused(&same).form(&at("/visibility")).errors, ["visibility"]);
    mission.does(&at("/visibility"), &at("/visibility"), &[("visibility", "private")]);
    assert_eq!((anyone.get(&format!("/needs/{id}")).status, anyone.api(&format!("/needs/{id}")).status), (404, 404));
    assert!(!anyone.get("/sitemap/names.xml").text().contains(&id.to_string()));
    mission.does(&at("/withdraw"), &at("/withdraw"), &[]);
    assert!(mission.page(&at("")).text().contains("Withdrawn"));
}

#[test]
fn sm_17_how_a_matched_need_came_out_is_said_in_the_states_own_words() {
    let w = World::after(None);
    let id = matched(&w, "KEN", "Need, matched");
    let mission = w.person("mission.ken");
    let (at, act) = (format!("/office/needs/{id}"), format!("/office/needs/{id}/close"));
    let form = mission.page(&act).form(&act);
    assert_eq!(mission.refused(&form).form(&act).errors, ["outcome", "reason"]);
    mission.done(&form.fill("outcome", "partly_met").fill("reason", "Canary-outcome"));
    assert!(mission.page(&at).text().contains("Canary-outcome"));
    assert_eq!(mission.get(&act).status, 404, "it has come to an end");
}

#[test]
fn map_06_the_matrix_counts_public_needs_and_the_states_own_beside_them() {
    let w = World::after(None);
    opened(&w, "KEN", "Canary-private", Visibility::Private);
    opened(&w, "KEN", "Canary-partners", Visibility::Partners);
    let open = |p: &crate::http::Person<'_>| {
        let cells = p.api("/programmes/gaps").json()["cells"].as_array().unwrap().clone();
        let cell = cells.into_iter().find(|c| c["region"] == "002" && c["theme"] == "T3").unwrap();
        cell["open_needs"].as_u64().unwrap()
    };
    for p in [w.anyone(), w.person("fund.manager"), w.person("mission.ken"), w.person("contributor")] {
        assert_eq!(open(&p), 0);
    }
    opened(&w, "KEN", "Public", Visibility::Public);
    opened(&w, "SEN", "Public too", Visibility::Public);
    assert_eq!(open(&w.anyone()), 2);
    let page = w.anyone().page("/programmes/gaps");
    assert!(page.links().iter().any(|l| l.ends_with("/needs?region=002&theme=T3")) && page.text().contains("Open needs:"));
    assert!(page.text().contains("Only needs that their States have made public are counted"));

    // Of single States: one's own with what is not public; R9 all; of another State, once it agreed, what is public.
    let of_kenya = |p: &crate::http::Person<'_>| {
        let data = p.api("/programmes/gaps/states").json();
        let kenya = data["items"].as_array().unwrap().iter().find(|s| s["state"] == "KEN").cloned();
        kenya.map(|k| k["open_needs"]["T3"].as_u64().unwrap_or(0))
    };
    assert_eq!((of_kenya(&w.person("mission.ken")), of_kenya(&w.anyone())), (Some(3), None));
    w.office().agree_to_gaps(&w.act("mission.ken"), "KEN", true).unwrap();
    let all = ["mission.sen", "contributor", "drafter.ken"].map(|login| of_kenya(&w.person(login)));
    assert_eq!(all, [Some(1), Some(1), Some(3)]);
    assert_eq!(of_kenya(&w.anyone()), Some(1));
    let page = w.person("drafter.ken").page("/programmes/gaps/states");
    assert!(page.links().iter().any(|l| l.contains("/office/needs?of=KEN&state=open&theme=T3")));
}

#[test]
fn ac_20_a_contributor_sees_what_is_wanted_and_not_by_whom() {
    let w = World::after(None);
    let partners = opened(&w, "KEN", "Canary-title", Visibility::Partners);
    let private = opened(&w, "SEN", "Canary-private", Visibility::Private);
    let public = opened(&w, "FJI", "Shared openly", Visibility::Public);
    let p = w.person("contributor");
    let (shown, data) = (p.get("/office/needs/open").text(), p.api("/office/needs/open"));
    for word in ["Canary-title", "Canary-private", "KEN", "Kenya", "Senegal", &private.to_string(), "assessment"] {
        let table = &shown[shown.find("<table").unwrap()..shown.find("</table>").unwrap()];
        assert!(!table.contains(word) && !data.text().contains(word), "{word}");
    }
    assert!(shown.contains("Not named") && shown.contains("Shared openly") && shown.contains("Fiji"));
    let data = data.json();
    assert_eq!((data["partners"].as_array().unwrap().len(), data["public"][0]["id"].as_str()), (1, Some(public.to_string().as_str())));
    for id in [partners, private, public] {
        assert_eq!(p.get(&format!("/office/needs/{id}")).status, 404);
    }
    assert_eq!(p.get(&format!("/needs/{partners}")).status, 404);
    // Others who are signed in are not told that it exists.
    for login in ["mission.sen", "project.officer", "donor"] {
        assert_eq!(w.person(login).get("/office/needs/open").status, 404, "{login}");
    }
}

#[test]
fn ac_20_the_log_tells_of_needs_only_those_who_see_them_all() {
    let w = World::after(None);
    opened(&w, "KEN", "Canary-title", Visibility::Private);
    let of_needs = |login: &str| {
        let entries = w.person(login).api("/log").json()["entries"].as_array().unwrap().clone();
        entries.into_iter().filter(|e| e["kind"] == "need").collect::<Vec<_>>()
    };
    for login in ["project.officer", "finance.assistant", "high.representative"] {
        let found = of_needs(login);
        assert!(found.len() >= 3 && found.iter().all(|e| e["actor"] == "" && !e["hash"].is_null()), "{login}");
        assert!(!w.person(login).get("/log").text().contains("Kenya"), "{login}");
    }
    for login in ["fund.manager", "external.auditor"] {
        assert!(of_needs(login).iter().any(|e| e["actor"].as_str().unwrap().contains("Kenya")), "{login}");
    }
}

#[test]
fn ac_20_the_nightly_file_holds_public_needs_without_their_assessment() {
    let w = World::after(None);
    w.office().keep_open_data("https://fund.example".into());
    opened(&w, "KEN", "Canary-private", Visibility::Private);
    opened(&w, "SEN", "Canary-partners", Visibility::Partners);
    let public = opened(&w, "FJI", "Shared openly", Visibility::Public);
    let manifest = w.office().make_open_data().unwrap();
    let of_needs: Vec<_> = manifest.files.iter().filter(|f| f.name.starts_with("needs.")).map(|f| f.records).collect();
    assert_eq!(of_needs, [1, 1]);
    let text = w.anyone().request("GET", "/open-data/public.zip", &[], axum::body::Body::empty()).text();
    assert!(text.contains(&format!("https://fund.example/needs/{public}")) && text.contains("Shared openly"));
    assert!(!text.contains("Canary-private") && !text.contains("Canary-partners") && !text.contains("assessment\":{"));
}

#[test]
fn the_demonstration_shows_a_need_of_each_visibility_and_says_that_it_is_one() {
    let w = World::after(Step::Threshold);
    let clock = bursar_office::demo::DemoClock::new(bursar_office::demo::DemoClock::offset_for(w.office().now()));
    let demo = bursar_office::demo::Demo::new(w.office(), &clock);
    demo.complete(Step::Needs).unwrap();
    demo.complete(Step::Needs).unwrap();
    let mut found: Vec<_> = w.all::<Need>().iter().map(|n| (n.visibility.to_string(), n.state.clone())).collect();
    found.sort();
    assert_eq!(found, ["partners", "private", "public"].map(|v| (v.to_owned(), "open".to_owned())));
    assert!(w.all::<Need>().iter().all(|n| n.title.texts.values().all(|t| t.contains("monstrati"))));
}
