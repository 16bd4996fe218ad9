//! Needs on both engines (SM-17, MAP-06, AC-20).

use crate::office;
use bursar_domain::account::Account;
use bursar_domain::mail::{Mail, Template};
use bursar_domain::need::{Assessment, AssessmentKind, Need, Visibility};
use bursar_domain::text::LangText;
use bursar_domain::time::{at, day, plus_days};
use bursar_domain::{Actor, Id};
use bursar_office::demo::mail;
use bursar_office::needs::NeedsSought;
use bursar_office::{Act, Failure, Office};
use bursar_store::{Commit, Find, LogFilter, Record, Write, testing::each_engine};
use std::collections::BTreeMap;

fn actor(office: &Office, login: &str) -> Actor {
    let found = office.find::<Account>(&Find::of(Account::KIND).eq("login", mail(login))).unwrap();
    found.into_iter().next().unwrap().value.actor()
}
fn act(office: &Office, login: &str) -> Act {
    Act::by(actor(office, login), office.new_id())
}

fn content(alpha3: &str, title: &str) -> Need {
    Need {
        title: LangText::new("fr", title),
        description: LangText::new("fr", "Canari"),
        themes: vec!["T3".into(), "T1".into()],
        delivery: vec!["in_person".into()],
        ..Need::blank(Id::named("need", title), alpha3, "fr")
    }
}

/// An open need of Kenya or Senegal.
fn opened(office: &Office, state: &str, visibility: Visibility) -> Id {
    let (drafter, mission) = (format!("drafter.{}", state.to_lowercase()), format!("mission.{}", state.to_lowercase()));
    let id = office.draft_need(&act(office, &drafter), &content(state, "Un besoin")).unwrap().subject;
    office.endorse_need(&act(office, &mission), id, None).unwrap();
    office.open_need(&act(office, &mission), id, None, visibility).unwrap();
    id
}

fn refused(outcome: bursar_office::Outcome) -> Vec<&'static str> {
    match outcome {
        Err(Failure::Refused(r)) => r.0.iter().map(|r| r.key).collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn sm_17_from_a_draft_of_capital_to_a_need_that_is_partly_met() {
    each_engine(|store| {
        let (office, _) = office(store);
        let (r4, r3) = ("drafter.ken", "mission.ken");
        assert_eq!(refused(office.draft_need(&act(&office, "mission.sen"), &content("KEN", "Un besoin"))), ["not-your-role"]);
        let bad = Need { themes: vec!["T99".into()], title: LangText::new("fr", " "), ..content("KEN", "x") };
        assert_eq!(refused(office.draft_need(&act(&office, r4), &bad)), ["title-missing", "code-unknown"]);
        let drafting = act(&office, r4);
        let id = office.draft_need(&drafting, &content("KEN", "Un besoin")).unwrap().subject;
        assert_eq!(office.draft_need(&drafting, &content("KEN", "Un besoin")).unwrap().subject, id, "sent twice, drafted once");
        assert_eq!(refused(office.endorse_need(&act(&office, r4), id, None)), ["not-your-role"]);
        office.endorse_need(&act(&office, r3), id, None).unwrap();
        office.give_back_need(&act(&office, r3), id, None, "Canari: les dates manquent.").unwrap();
        let tasks = |login: &str| office.tasks(&actor(&office, login)).unwrap().into_iter().map(|t| t.key).collect::<Vec<_>>();
        assert!(tasks(r4).contains(&"task-revise-needs") && !tasks(r3).contains(&"task-endorse-needs"));
        let version = office.need(id, &actor(&office, r4)).unwrap().version;
        assert_eq!(refused(office.revise_need(&act(&office, r4), id, Some(version), &content("KEN", "Un besoin"))), ["nothing-changed"]);
        let longer = Need { languages: vec!["fr".into(), "sw".into()], ..content("KEN", "Un besoin") };
        office.revise_need(&act(&office, r4), id, Some(version), &longer).unwrap();
        assert_eq!(refused(office.revise_need(&act(&office, r3), id, Some(version), &longer)), ["stale-form"]);
        office.endorse_need(&act(&office, r3), id, None).unwrap();
        assert!(tasks(r3).contains(&"task-open-needs") && !tasks(r4).contains(&"task-revise-needs"));
        office.open_need(&act(&office, r3), id, None, Visibility::Private).unwrap();
        office.change_need(&act(&office, r3), id, None, Visibility::Partners).unwrap();
        assert_eq!(refused(office.close_need(&act(&office, r3), id, None, "met", "x")), ["step-not-allowed"]);
        // A match was agreed.
        let open = office.fetch::<Need>(id).unwrap();
        office.store.commit(written(&office, &open.value.matched().unwrap(), open.version)).unwrap();
        office.close_need(&act(&office, r3), id, None, "partly_met", "Canari: deux cours sur trois.").unwrap();
        let n = office.need(id, &actor(&office, "external.auditor")).unwrap().value;
        assert_eq!((n.state.as_str(), n.outcome.as_str()), ("partly_met", "Canari: deux cours sur trois."));
        // What a State writes of its need stands in its record alone.
        let log = office.read(|r| r.log(&LogFilter { kind: Some("need".into()), ..LogFilter::default() })).unwrap();
        assert!(log.len() > 7 && log.iter().all(|l| l.reason.is_none()));
    });
}

fn written(office: &Office, need: &Need, version: i64) -> Commit {
    let id = office.new_id();
    Commit {
        id,
        command: bursar_domain::digest::sha256_hex(id.to_string().as_bytes()),
        at: office.now(),
        actor: Actor::system().id,
        actor_name: "system".into(),
        role: String::new(),
        action: "need.match".into(),
        subject: (Need::KIND, need.id),
        reason: None,
        parameters: 0,
        writes: vec![Write::of(need, version).unwrap()],
        expects: Vec::new(),
        unmoved: Vec::new(),
        entries: Vec::new(),
        files: Vec::new(),
        credentials: Vec::new(),
    }
}

#[test]
fn sm_17_a_need_that_nobody_confirms_expires_after_its_mission_was_reminded_once() {
    each_engine(|store| {
        let (office, clock) = office(store);
        let kept = opened(&office, "KEN", Visibility::Public);
        let left = opened(&office, "SEN", Visibility::Private);
        let expires = office.fetch::<Need>(kept).unwrap().value.expires_on().unwrap();
        let reminders = || {
            let all = office.find::<Mail>(&Find::of(Mail::KIND)).unwrap().into_iter().map(|m| m.value);
            all.filter(|m| m.template == Template::Waiting).collect::<Vec<_>>()
        };
        let go = |days: i32| {
            clock.advance(at(plus_days(expires, days), 8, 0));
            office.tick_if_due().unwrap();
            reminders().len()
        };
        let waits = || office.tasks(&actor(&office, "mission.ken")).unwrap().iter().any(|t| t.key == "task-confirm-needs");
        assert_eq!((go(-31), waits()), (0, false));
        assert_eq!((go(-30), waits()), (2, true));
        // Neither letter nor list tells that it is about a need, or which.
        assert!(reminders().iter().all(|m| m.about != kept && m.about != left && m.lang == "fr"));
        assert_eq!(go(-29), 2, "once");
        office.confirm_need(&act(&office, "mission.ken"), kept, None).unwrap();
        assert_eq!((go(-1), waits()), (2, false));
        assert_eq!(office.fetch::<Need>(left).unwrap().value.state, "open");
        go(0);
        assert_eq!(office.fetch::<Need>(left).unwrap().value.state, "expired");
        assert_eq!(office.fetch::<Need>(kept).unwrap().value.state, "open");
        let again = office.fetch::<Need>(kept).unwrap().value.expires_on().unwrap();
        assert_eq!(again, day(at(plus_days(expires, -29), 8, 0)).checked_add(jiff::Span::new().months(18)).unwrap());
    });
}

#[test]
fn ac_20_each_reader_is_told_of_a_need_what_is_theirs_to_know() {
    each_engine(|store| {
        let (office, _) = office(store);
        let private = opened(&office, "KEN", Visibility::Private);
        let partners = opened(&office, "KEN", Visibility::Partners);
        let public = opened(&office, "SEN", Visibility::Public);
        let draft = office.draft_need(&act(&office, "drafter.sen"), &content("SEN", "Un projet")).unwrap().subject;
        let ids = |needs: Vec<Need>| needs.into_iter().map(|n| n.id).collect::<std::collections::BTreeSet<_>>();
        let whole = |login: &str, sought: &NeedsSought| {
            let (total, found) = office.needs(&actor(&office, login), sought, 0, 50).unwrap();
            assert_eq!(total, found.len() as i64, "{login}");
            ids(found.into_iter().map(|s| s.value).collect())
        };
        let all = NeedsSought::default();
        for login in ["fund.manager", "verifier", "internal.auditor"] {
            assert_eq!(whole(login, &all), [private, partners, public, draft].into(), "{login}");
            assert!(office.need(private, &actor(&office, login)).is_ok());
        }
        for (login, own) in [("mission.ken", [private, partners]), ("drafter.sen", [public, draft])] {
            assert_eq!(whole(login, &all), own.into(), "{login}");
        }
        // Another State's name in the query opens nothing.
        assert!(whole("mission.ken", &NeedsSought { alpha3: "SEN".into(), ..all.clone() }).is_empty());
        for login in ["project.officer", "contributor", "high.representative", "donor", "mission.fji"] {
            assert!(whole(login, &all).is_empty(), "{login}");
            for id in [private, partners, public, draft] {
                assert!(matches!(office.need(id, &actor(&office, login)), Err(Failure::NotFound)), "{login}");
            }
        }
        assert_eq!(whole("fund.manager", &NeedsSought { state: "draft".into(), theme: "T1".into(), ..all.clone() }), [draft].into());
        assert!(whole("fund.manager", &NeedsSought { theme: "T2".into(), ..all }).is_empty());

        assert_eq!(ids(office.public_needs("T3").unwrap()), [public].into());
        assert!(office.public_need(public).is_ok() && matches!(office.public_need(partners), Err(Failure::NotFound)));
        let partner = |login: &str| ids(office.needs_for_partners(&actor(&office, login), "").unwrap());
        assert_eq!(partner("contributor"), [partners, public].into());
        assert_eq!(partner("mission.fji"), [public].into());

        let africa = ("002".to_owned(), "T1".to_owned());
        assert_eq!(office.needs_by_region().unwrap().get(&africa), Some(&1), "public needs only");
        let both = ["KEN".to_owned(), "SEN".to_owned()];
        let by_state = |login: Option<&str>| {
            let cells = office.needs_by_state(&both, login.map(|l| actor(&office, l)).as_ref()).unwrap();
            both.clone().map(|iso| cells.get(&(iso, "T3".to_owned())).copied().unwrap_or(0))
        };
        assert_eq!([by_state(None), by_state(Some("contributor")), by_state(Some("mission.ken"))], [[0, 1], [0, 1], [2, 1]]);
        assert_eq!(by_state(Some("fund.manager")), [2, 1]);
        office.withdraw_need(&act(&office, "mission.sen"), public, None, "").unwrap();
        assert_eq!((office.needs_by_region().unwrap(), partner("contributor")), (BTreeMap::new(), [partners].into()));
    });
}

#[test]
fn wb_02_an_assessment_of_a_need_is_dated_and_not_of_tomorrow() {
    each_engine(|store| {
        let (office, _) = office(store);
        let today = day(office.now());
        let with = |date| Need { assessment: Some(Assessment { kind: AssessmentKind::Cmm, date }), ..content("KEN", "Un besoin") };
        assert_eq!(refused(office.draft_need(&act(&office, "drafter.ken"), &with(plus_days(today, 1)))), ["date-in-future"]);
        office.draft_need(&act(&office, "drafter.ken"), &with(today)).unwrap();
    });
}
