//! Matches of needs with programmes on both engines (SM-18, MAP-08, AC-20).

use crate::catalogue::{act, refused};
use crate::office;
use bursar_domain::Id;
use bursar_domain::catalogue::{Beneficiaries, Programme, ScopeOf, Status};
use bursar_domain::mail::{Mail, Recipient, Template};
use bursar_domain::matching::{Match, Planned};
use bursar_domain::need::{Need, Visibility};
use bursar_domain::text::LangText;
use bursar_office::matches::Capacity;
use bursar_office::{Failure, Office};
use bursar_store::{Find, Record, testing::each_engine};
use jiff::SignedDuration;
use std::collections::BTreeSet;

/// A need of Kenya for certification on CERTs, opened so.
fn need(office: &Office, visibility: Visibility) -> Id {
    let content = Need {
        title: LangText::new("en", "Setting up a national CERT"),
        themes: vec!["T3".into()],
        activity_types: vec!["certification".into()],
        ..Need::blank(office.new_id(), "KEN", "en")
    };
    let r3 = || act(office, "mission.ken");
    let id = office.draft_need(&r3(), &content).unwrap().subject;
    office.endorse_need(&r3(), id, None).unwrap();
    office.open_need(&r3(), id, None, visibility).unwrap();
    id
}

/// A course on CERTs for Kenya, of the contributor's, published.
fn programme(office: &Office, title: &str) -> Id {
    let mut p = crate::catalogue::content(title);
    (p.themes, p.domains) = (vec!["T3".into()], vec![]);
    p.activity_type = Some("certification".into());
    p.beneficiaries = Beneficiaries { states: vec!["KEN".into()], regions: vec![], organisations: vec![], scope: ScopeOf::Named };
    (p.start, p.end, p.status) = ("2026".parse().ok(), "2028".parse().ok(), Status::Ongoing);
    let id = office.submit_programme(&act(office, "contributor"), &p).unwrap().subject;
    office.verify_programme(&act(office, "verifier"), id, None, true, true).unwrap();
    office.publish_programme(&act(office, "verifier"), id, None).unwrap();
    id
}

fn found(office: &Office, need: Id, programme: Id) -> Option<Match> {
    office.read(|r| r.get::<Match>(Match::id_of(need, programme))).unwrap().map(|m| m.value)
}
fn state(office: &Office, need: Id, programme: Id) -> String {
    found(office, need, programme).unwrap().state
}

/// Up to the introduction.
fn introduced(office: &Office, need: Id, programme: Id) -> Id {
    let id = Match::id_of(need, programme);
    office.review_match(&act(office, "verifier"), id, None).unwrap();
    office.offer_match(&act(office, "verifier"), id, None).unwrap();
    office.accept_match(&act(office, "mission.ken"), id, None).unwrap();
    office.introduce_match(&act(office, "verifier"), id, None).unwrap();
    id
}

fn plan(office: &Office, programme: Id, names_state: bool) -> Planned {
    let p = office.fetch::<Programme>(programme).unwrap().value;
    let implementer = p.actors.first().map(|a| a.org.clone());
    Planned { title: LangText::new("en", "Course as agreed"), start: None, end: None, implementer, names_state }
}

/// To whom mail of this template was written.
fn mailed(office: &Office, template: Template) -> BTreeSet<Id> {
    let all = office.find::<Mail>(&Find::of(Mail::KIND)).unwrap().into_iter().map(|m| m.value);
    let to = |m: Mail| match m.to {
        Recipient::Account(id) => id,
        Recipient::Search(id) => id,
    };
    all.filter(|m| m.template == template).map(to).collect()
}

#[test]
fn map_08_opening_a_need_looks_for_programmes_and_a_pair_is_suggested_once() {
    each_engine(|store| {
        let (office, _) = office(store);
        let first = programme(&office, "First course");
        let id = need(&office, Visibility::Private);
        let m = found(&office, id, first).unwrap();
        assert_eq!((m.state.as_str(), m.fit.may_be_suggested(), m.fit.parameters), ("suggested", true, 1));
        // Asked again, only what is new is found; what was set aside stays so.
        office.dismiss_match(&act(&office, "verifier"), m.id, None, "It is full.").unwrap();
        let look = || office.look_for_matches(&act(&office, "verifier"), id);
        while look().is_ok() {}
        assert_eq!(refused(look()), ["matches-none-new"]);
        let second = programme(&office, "Second course");
        look().unwrap();
        assert_eq!((state(&office, id, first), state(&office, id, second)), ("dismissed".into(), "suggested".into()));
        assert_eq!(refused(office.look_for_matches(&act(&office, "mission.ken"), id)), ["not-your-role"]);
        assert_eq!(refused(office.look_for_matches(&act(&office, "contributor"), id)), ["not-your-role"]);
        // Of another State, on another subject, over or cancelled: not suggested.
        for (title, change) in [
            ("Of another State", &(|p: &mut Programme| p.beneficiaries.states = vec!["FJI".into()]) as &dyn Fn(&mut Programme)),
            ("Over", &|p| p.end = "2026-01".parse().ok()),
            ("Cancelled", &|p| p.status = Status::Cancelled),
            ("Another subject", &|p| p.themes = vec!["T1".into()]),
        ] {
            let other = programme(&office, title);
            let p = office.fetch::<Programme>(other).unwrap();
            let mut typed = p.value.clone();
            change(&mut typed);
            typed.start = None;
            office.revise_programme(&act(&office, "contributor"), other, None, &typed).unwrap();
            let _ = look();
            assert!(found(&office, id, other).is_none(), "{title}");
        }
    });
}

#[test]
fn sm_18_from_an_offer_to_a_planned_record_in_one_commit() {
    each_engine(|store| {
        let (office, _) = office(store);
        let (first, second) = (programme(&office, "First course"), programme(&office, "Second course"));
        let id = need(&office, Visibility::Private);
        let m = introduced(&office, id, first);
        office.discuss_match(&act(&office, "contributor"), m, None).unwrap();
        let r3 = act(&office, "mission.ken");
        let seq = office.read(|r| r.log_head()).unwrap().seq;
        office.agree_match(&r3, m, None, &plan(&office, first, false)).unwrap();
        office.agree_match(&r3, m, None, &plan(&office, first, false)).unwrap();
        assert_eq!(office.read(|r| r.log_head()).unwrap().seq, seq + 1, "sent twice it is done once, in one commit");
        let agreed = found(&office, id, first).unwrap();
        let record = office.fetch::<Programme>(agreed.new_record.unwrap()).unwrap().value;
        assert_eq!((record.state.as_str(), record.status, record.parent()), ("submitted", Status::Planned, Some(first)));
        assert!(record.beneficiaries.states.is_empty(), "the State did not say that it may be named");
        assert_eq!(office.fetch::<Need>(id).unwrap().value.state, "matched");
        assert_eq!(state(&office, id, second), "ended", "the need is open no longer");
        // The record goes the way of any other.
        office.verify_programme(&act(&office, "verifier"), record.id, None, true, true).unwrap();
        // The same State, theme and programme: satisfied before, not suggested again; what was not agreed may be.
        let again = need(&office, Visibility::Private);
        assert!(found(&office, again, first).is_none() && found(&office, again, second).is_some());
        let named = introduced(&office, again, second);
        office.discuss_match(&act(&office, "mission.ken"), named, None).unwrap();
        office.agree_match(&act(&office, "mission.ken"), named, None, &plan(&office, second, true)).unwrap();
        let record = found(&office, again, second).unwrap().new_record.unwrap();
        assert_eq!(office.fetch::<Programme>(record).unwrap().value.beneficiaries.states, ["KEN"]);
    });
}

#[test]
fn sm_18_what_stands_no_longer_ends_its_open_matches_in_the_same_commit() {
    each_engine(|store| {
        let (office, clock) = office(store);
        let (first, second) = (programme(&office, "First course"), programme(&office, "Second course"));
        let id = need(&office, Visibility::Private);
        office.withdraw_programme(&act(&office, "contributor"), first, None, "It ended.").unwrap();
        assert_eq!((state(&office, id, first), state(&office, id, second)), ("ended".into(), "suggested".into()));
        office.withdraw_need(&act(&office, "mission.ken"), id, None, "").unwrap();
        assert_eq!(state(&office, id, second), "ended");
        // Nor is a match left open when a need expires.
        let third = programme(&office, "Third course");
        let id = need(&office, Visibility::Private);
        introduced(&office, id, third);
        office.discuss_match(&act(&office, "mission.ken"), Match::id_of(id, third), None).unwrap();
        clock.advance(office.now().checked_add(SignedDuration::from_hours(24 * 89)).unwrap());
        assert_eq!(office.lapse_matches().unwrap(), 0);
        clock.advance(office.now().checked_add(SignedDuration::from_hours(24)).unwrap());
        let news = || {
            let all = office.find::<Mail>(&Find::of(Mail::KIND)).unwrap();
            all.iter().filter(|m| m.value.template == Template::MatchNews).map(|m| m.value.to).collect::<Vec<_>>()
        };
        let before = news();
        assert_eq!((office.lapse_matches().unwrap(), state(&office, id, third)), (1, "lapsed".into()));
        assert_eq!(news().len(), before.len() + 2, "both are told: {:?}", news());
        let fourth = programme(&office, "Fourth course");
        office.look_for_matches(&act(&office, "verifier"), id).unwrap();
        clock.advance(office.now().checked_add(SignedDuration::from_hours(24 * 560)).unwrap());
        office.expire_needs().unwrap();
        assert_eq!(state(&office, id, fourth), "ended");
    });
}

#[test]
fn ac_20_a_provider_puts_forward_for_a_need_it_may_know_of_and_is_told_nothing_else() {
    each_engine(|store| {
        let (office, _) = office(store);
        let course = programme(&office, "Course");
        let (private, partners) = (need(&office, Visibility::Private), need(&office, Visibility::Partners));
        let provider = act(&office, "contributor").actor;
        let put = |need: Id, programme: Id| office.put_forward(&act(&office, "contributor"), need, programme);
        assert!(matches!(put(private, course), Err(Failure::NotFound)), "a private need is not there");
        assert!(matches!(put(office.new_id(), course), Err(Failure::NotFound)));
        assert_eq!(refused(put(partners, office.programme("M001").unwrap().value.id)), ["choose-one"], "not its own");
        assert_eq!(refused(put(partners, course)), ["match-there-already"], "the software was first");
        let new = programme(&office, "Another course");
        put(partners, new).unwrap();
        // It sees its own, and what was offered; no other.
        let seen = |as_what| office.matches(&provider, as_what, "", None, 0, 50).unwrap().1;
        let own = seen(Capacity::Provider);
        assert_eq!(own.iter().map(|p| p.programme.id).collect::<Vec<_>>(), [new]);
        assert!(!own[0].found.value.names_state_to(&own[0].need, &provider));
        assert!(matches!(office.matched_pair(Match::id_of(private, course), &provider), Err(Failure::NotFound)));
        let m = Match::id_of(private, course);
        office.review_match(&act(&office, "verifier"), m, None).unwrap();
        office.offer_match(&act(&office, "verifier"), m, None).unwrap();
        let ken = act(&office, "mission.ken").actor;
        assert_eq!(office.matches(&ken, Capacity::State, "offered", None, 0, 50).unwrap().0, 1);
        assert_eq!(seen(Capacity::Provider).len(), 1, "what the software found is told to it when it is introduced");
        // Mail is about one's own pages and is not written twice; the State hears of the offer, the verifier of the acceptance.
        let verifier = act(&office, "verifier").actor.id;
        assert_eq!(mailed(&office, Template::NewTask), BTreeSet::from([verifier, ken.id]));
        office.decline_match(&act(&office, "mission.ken"), m, None, "Later.").unwrap();
        assert!(mailed(&office, Template::MatchNews).is_empty(), "nor does it hear of what it does not know");
        office.dismiss_match(&act(&office, "verifier"), Match::id_of(partners, new), None, "It is full.").unwrap();
        assert_eq!(mailed(&office, Template::MatchNews), BTreeSet::from([provider.id]));
        let about = office.find::<Mail>(&Find::of(Mail::KIND)).unwrap().into_iter().map(|m| m.value);
        assert!(about.filter(|m| m.template != Template::Freshness).all(|m| m.to == Recipient::Account(m.about)), "no mail names a match");
        // The log says who and when, never why a State declined.
        let declined = office.read(|r| r.revisions(Match::KIND.name, m)).unwrap().pop().unwrap();
        assert_eq!((declined.action.as_str(), declined.reason), ("match.decline", None));
    });
}
