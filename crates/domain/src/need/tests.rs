use super::*;
use crate::testing::{keys, noon, person, r3, r9};
use crate::time::day;
use jiff::civil::date;

fn need() -> Need {
    let content = Need {
        title: LangText::new("fr", "Mise en place d'un centre de réponse"),
        themes: vec!["T3".into()],
        ..Need::blank(Id::named("need", "n"), "KEN", "fr")
    };
    Need::draft(&content, &r4(), noon(2026, 3, 2)).unwrap()
}
fn r4() -> Actor {
    person("r4", &[Role::Drafter])
}
fn open(visibility: Visibility) -> Need {
    need().endorse(&r3()).unwrap().open(visibility, &r3(), noon(2026, 3, 4)).unwrap()
}
fn of(role: Role, state: &str) -> Actor {
    let grants = vec![crate::role::Grant { role, scope: crate::role::Scope::State(state.into()) }];
    Actor { id: Id::named("account", state), name: state.into(), grants, state: None }
}

#[test]
fn sm_17_capital_drafts_and_edits_until_the_mission_endorses() {
    let draft = need();
    let other = Need { themes: vec!["T1".into()], ..draft.clone() };
    assert_eq!(draft.revise(&other, &r4()).unwrap().themes, ["T1"]);
    assert_eq!(keys(draft.endorse(&r4())), ["not-your-role"]);
    let endorsed = draft.endorse(&r3()).unwrap();
    assert_eq!(keys(endorsed.revise(&other, &r4())), ["not-your-role"]);
    assert_eq!(endorsed.revise(&other, &r3()).unwrap().state, "endorsed");
    assert_eq!(keys(endorsed.give_back(" ", &r3())), ["reason-missing"]);
    let back = endorsed.give_back("Dates are missing.", &r3()).unwrap();
    assert_eq!((back.state.as_str(), back.endorsed_by, back.returned.as_str()), ("draft", None, "Dates are missing."));
    assert!(back.endorse(&r3()).unwrap().returned.is_empty());
    assert_eq!(keys(open(Visibility::Private).revise(&other, &r3())), ["step-not-allowed"]);
}

#[test]
fn sm_17_nobody_acts_for_another_state() {
    let foreign = of(Role::Mission, "FJI");
    assert_eq!(keys(Need::draft(&need(), &foreign, noon(2026, 3, 2))), ["not-your-role"]);
    assert_eq!(keys(need().revise(&need(), &foreign)), ["not-your-role"]);
    assert_eq!(keys(need().endorse(&foreign)), ["not-your-role"]);
    assert_eq!(keys(open(Visibility::Public).withdraw("", &foreign)), ["not-your-role"]);
    assert_eq!(keys(Need::draft(&need(), &r9(), noon(2026, 3, 2))), ["not-your-role"]);
}

#[test]
fn ac_20_who_knows_whose_need_it_is_and_who_knows_of_it() {
    let people = [r3(), r4(), r9(), person("v", &[Role::Verifier]), person("a", &[Role::ExternalAuditor])];
    let others = [of(Role::Mission, "FJI"), person("c", &[Role::Contributor]), person("r7", &[Role::ProjectOfficer])];
    let told = |n: &Need| {
        let names = |a: Option<&Actor>| (n.names_state_to(a), n.seen_by(a));
        assert!(people.iter().all(|a| names(Some(a)) == (true, true)), "{n:?}");
        (names(Some(&others[0])), names(Some(&others[1])), names(Some(&others[2])), names(None))
    };
    let (no, exists, all) = ((false, false), (false, true), (true, true));
    for hidden in [need(), need().endorse(&r3()).unwrap(), open(Visibility::Private), open(Visibility::Public).matched().unwrap()] {
        assert_eq!(told(&hidden), (no, no, no, no));
    }
    assert_eq!(told(&open(Visibility::Partners)), (no, exists, no, no));
    assert_eq!(told(&open(Visibility::Public)), (all, all, all, all));
    assert_eq!(told(&open(Visibility::Public).withdraw("", &r3()).unwrap()), (no, no, no, no));
    // Made private again, it is private: what was read meanwhile is another thing.
    assert_eq!(told(&open(Visibility::Public).change(Visibility::Private, &r3()).unwrap()), (no, no, no, no));
    assert_eq!(keys(open(Visibility::Public).change(Visibility::Public, &r3())), ["need-visibility-same"]);
}

#[test]
fn sm_17_an_open_need_expires_18_months_after_its_last_confirmation() {
    let n = open(Visibility::Private);
    assert_eq!(n.expires_on(), Some(date(2027, 9, 4)));
    assert_eq!(keys(n.expire(date(2027, 9, 3))), ["step-not-allowed"]);
    assert_eq!(n.expire(date(2027, 9, 4)).unwrap().state, "expired");
    let confirmed = n.confirm(&r3(), date(2027, 8, 10)).unwrap();
    assert_eq!(confirmed.expires_on(), Some(date(2029, 2, 10)));
    assert_eq!(keys(confirmed.expire(date(2027, 9, 4))), ["step-not-allowed"]);
    assert_eq!(need().expires_on(), None);
}

#[test]
fn sm_17_a_matched_need_ends_in_the_states_own_words() {
    let matched = open(Visibility::Partners).matched().unwrap();
    assert_eq!(keys(matched.close("met", "", &r3())), ["reason-missing"]);
    for event in ["met", "partly_met", "unmet"] {
        let closed = matched.close(event, " A team of six works. ", &r3()).unwrap();
        assert_eq!((closed.state.as_str(), closed.outcome.as_str()), (event, "A team of six works."));
        assert_eq!(keys(closed.withdraw("", &r3())), ["step-not-allowed"]);
    }
    assert_eq!(keys(open(Visibility::Private).close("met", "x", &r3())), ["step-not-allowed"]);
    assert_eq!(keys(matched.close("unmet", &"x".repeat(2_001), &r3())), ["too-long"]);
    assert_eq!(keys(need().matched()), ["step-not-allowed"]);
}

#[test]
fn every_fault_of_a_need_is_told_at_once() {
    let today = day(noon(2026, 3, 2));
    assert!(need().faults(|_, _| true, today).is_empty());
    let bad = Need {
        title: LangText::new("fr", " "),
        themes: Vec::new(),
        domains: vec!["z".into()],
        languages: vec!["French".into()],
        from: Some(When::Year(2028)),
        until: Some(When::Year(2027)),
        assessment: Some(Assessment { kind: AssessmentKind::Own, date: date(2026, 3, 3) }),
        description: LangText::new("xx", "a\u{202e}b"),
        ..need()
    };
    let found = bad.faults(|_, _| false, today);
    let fields: Vec<_> = found.iter().filter_map(|r| r.field.as_deref()).collect();
    assert_eq!(fields, ["title", "themes", "domains", "languages", "until", "assessment_date", "language", "description"]);
    let long = Need { description: LangText::new("fr", "x".repeat(DESCRIPTION_MAX + 1)), ..need() };
    assert_eq!(long.faults(|_, _| true, today)[0].key, "too-long");
}
