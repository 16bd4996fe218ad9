use super::*;
use crate::catalogue::{Acting, Atlas, Beneficiaries, Part as ActorPart, Reach, ScopeOf, Status, Via};
use crate::need::Visibility;
use crate::parameters::ParameterSet;
use crate::role::{Grant, Scope};
use crate::testing::{keys, noon, person, r3, r9};
use crate::text::LangText;
use jiff::civil::{Date, date};
use proptest::prelude::*;

const TODAY: Date = date(2026, 3, 4);

fn verifier() -> Actor {
    person("verifier", &[Role::Verifier])
}
fn provider() -> Actor {
    person("provider", &[Role::Contributor])
}
fn weights() -> ParameterSet {
    ParameterSet::first(Id::named("p", "1"), date(2026, 1, 1), noon(2026, 1, 1))
}

/// A need of Kenya for training on CERTs, opened so.
fn need(visibility: Visibility) -> Need {
    let content = Need {
        title: LangText::new("en", "Setting up a national CERT"),
        themes: vec!["T3".into()],
        activity_types: vec!["training_course".into()],
        languages: vec!["en".into()],
        delivery: vec!["in_person".into()],
        ..Need::blank(Id::named("need", "n"), "KEN", "en")
    };
    let drafted = Need::draft(&content, &r3(), noon(2026, 3, 2)).unwrap();
    drafted.endorse(&r3()).unwrap().open(visibility, &r3(), noon(2026, 3, 4)).unwrap()
}

/// A course of the provider that fits in every part.
fn programme() -> Programme {
    Programme {
        code: "P".into(),
        state: "published".into(),
        title: LangText::new("en", "Course on CERTs"),
        themes: vec!["T3".into(), "T1".into()],
        activity_type: Some("training_course".into()),
        beneficiaries: Beneficiaries { states: vec!["KEN".into()], regions: vec![], organisations: vec![], scope: ScopeOf::Named },
        delivery: vec!["in_person".into()],
        delivery_languages: vec!["en".into(), "fr".into()],
        start: "2026".parse().ok(),
        end: "2027".parse().ok(),
        status: Status::Ongoing,
        actors: vec![Acting { org: "AN-INSTITUTE".into(), role: ActorPart::Lead }],
        owner: Some(provider().id),
        owner_name: "Provider".into(),
        ..Programme::blank(Id::named("programme", "p"), "en")
    }
}

fn fit(need: &Need, programme: &Programme) -> Fit {
    let states = crate::member_state::States::new(vec![]);
    Fit::of(need, programme, &Atlas { states: &states, organisations: &[], regions: &[] }, &weights(), TODAY)
}

fn suggested(need: &Need) -> Match {
    Match::suggest(need, &programme(), fit(need, &programme()), &Actor::system(), noon(2026, 3, 4)).unwrap()
}
fn offered(n: &Need) -> Match {
    let reviewed = suggested(n).review(&verifier(), noon(2026, 3, 5)).unwrap();
    reviewed.offer(n, &programme(), &verifier(), noon(2026, 3, 6)).unwrap()
}
fn introduced(n: &Need) -> Match {
    let accepted = offered(n).accept(n, &programme(), &r3(), noon(2026, 3, 7)).unwrap();
    accepted.introduce(n, &programme(), &verifier(), noon(2026, 3, 8)).unwrap()
}
fn plan(names_state: bool) -> Planned {
    let implementer = Some("AN-INSTITUTE".to_owned());
    Planned { title: LangText::new("en", "Course"), start: None, end: None, implementer, names_state }
}
fn of(role: Role, state: &str) -> Actor {
    let grants = vec![Grant { role, scope: Scope::State(state.into()) }];
    Actor { id: Id::named("account", state), name: state.into(), grants, state: None }
}

#[test]
fn map_08_every_part_that_is_known_to_fit_has_its_points_and_the_unknown_half() {
    let n = need(Visibility::Private);
    let whole = fit(&n, &programme());
    assert_eq!((whole.points(), whole.whole()), (100, Whole::Every));
    assert_eq!((whole.reach.clone(), whole.themes.len()), (Reach::Named, 1));
    let bare = Programme { themes: vec!["T3".into()], state: "published".into(), ..Programme::blank(Id::named("p", "bare"), "en") };
    let open = fit(&n, &bare);
    assert_eq!((open.points(), open.whole()), (20 + 12 + 7 + 5 + 5, Whole::Open));
    assert!(open.may_be_suggested(), "what nobody says may be");
    let some = fit(&n, &Programme { delivery_languages: vec!["ru".into()], ..programme() });
    assert_eq!((some.points(), some.whole(), some.may_be_suggested()), (90, Whole::Some, true));
    // The parts say of how many points each is, and which version of the parameters said so.
    assert_eq!((whole.parts.iter().map(|p| p.of).sum::<i64>(), whole.parameters), (100, 1));
}

#[test]
fn map_08_another_subject_state_or_time_is_not_suggested() {
    let n = need(Visibility::Private);
    let no = |change: &dyn Fn(&mut Programme), part: Part| {
        let mut p = programme();
        change(&mut p);
        let found = fit(&n, &p);
        assert_eq!((found.answer(part), found.may_be_suggested()), (Answer::No, false), "{part}");
    };
    no(&|p| p.themes = vec!["T1".into()], Part::Domain);
    no(&|p| p.activity_type = Some("conference".into()), Part::Domain);
    no(&|p| p.beneficiaries.states = vec!["FJI".into()], Part::Beneficiary);
    no(&|p| p.end = "2026-02".parse().ok(), Part::Timing);
    no(&|p| p.status = Status::Cancelled, Part::Timing);
    no(&|p| p.status = Status::Completed, Part::Timing);
    let later = Need { until: "2025".parse().ok(), ..n.clone() };
    assert_eq!(fit(&later, &programme()).answer(Part::Timing), Answer::No, "it was wanted until a day that is over");
    // What says nothing of dates, or not whether it goes on, may be in time.
    let undated = |p: Programme| fit(&n, &p).answer(Part::Timing);
    assert_eq!(undated(Programme { end: None, ..programme() }), Answer::Unknown);
    assert_eq!(undated(Programme { status: Status::Suspended, ..programme() }), Answer::Unknown);
    // A need that asks for nothing special is met by anything.
    let free = Need { activity_types: vec![], delivery: vec![], languages: vec![], ..n };
    let found = fit(&free, &Programme { activity_type: None, ..programme() });
    assert_eq!((found.answer(Part::Domain), found.answer(Part::Mode)), (Answer::Yes, Answer::Yes));
    assert_eq!(found.answer(Part::Language), Answer::Unknown, "the need does not say which languages");
}

#[test]
fn map_08_a_region_reaches_the_state_and_it_is_said_which() {
    let kenya = crate::catalogue::Within { alpha3: "KEN".into(), since: crate::member_state::Since::Open, until: None };
    let region = crate::catalogue::Region {
        code: "east".into(),
        name: LangText::new("en", "East"),
        name_status: Default::default(),
        kind: "named_group".into(),
        as_of: None,
        source: String::new(),
        members: Some(vec![kenya]),
        note: String::new(),
    };
    let area = crate::member_state::Area { m49: "002".into(), name: "Africa".into() };
    let states = crate::member_state::States::new(vec![crate::member_state::MemberState {
        alpha2: "KE".into(),
        alpha3: "KEN".into(),
        m49: "404".into(),
        standing: crate::member_state::Standing::Member,
        names: LangText::new("en", "Kenya"),
        former_names: vec![],
        group: None,
        group_also: None,
        group_membership: crate::member_state::GroupMembership::None,
        region: area.clone(),
        subregion: area,
        statuses: vec![],
        tile: crate::member_state::Cell { row: 1, col: 1 },
    }]);
    let atlas = Atlas { states: &states, organisations: &[], regions: std::slice::from_ref(&region) };
    let b = Beneficiaries { states: vec![], regions: vec!["east".into()], organisations: vec![], scope: ScopeOf::Region };
    let found = Fit::of(&need(Visibility::Private), &Programme { beneficiaries: b, ..programme() }, &atlas, &weights(), TODAY);
    let Reach::Through { via, .. } = &found.reach else { panic!("{:?}", found.reach) };
    assert_eq!((found.answer(Part::Beneficiary), via.as_slice()), (Answer::Yes, [Via::Region { code: "east".into() }].as_slice()));
    // It is kept with the match and read again as it was.
    let kept: Fit = serde_json::from_str(&serde_json::to_string(&found).unwrap()).unwrap();
    assert_eq!(kept, found);
}

#[test]
fn sm_18_each_step_is_its_owners_and_nobody_acts_for_another_state() {
    let n = need(Visibility::Private);
    let (p, now) = (programme(), noon(2026, 3, 9));
    let first = suggested(&n);
    for other in [r3(), r9(), provider()] {
        assert_eq!(keys(first.review(&other, now)), ["not-your-role"]);
    }
    assert_eq!(keys(first.offer(&n, &p, &verifier(), now)), ["step-not-allowed"], "it is read before it is offered");
    assert_eq!(keys(first.dismiss("  ", &verifier(), now)), ["reason-missing"]);
    assert_eq!(first.dismiss("It ended.", &verifier(), now).unwrap().state, "dismissed");
    let offered = offered(&n);
    for other in [of(Role::Mission, "FJI"), of(Role::Drafter, "KEN"), verifier(), provider()] {
        assert_eq!(keys(offered.accept(&n, &p, &other, now)), ["not-your-role"]);
        assert_eq!(keys(offered.decline("", &other, now)), ["not-your-role"]);
    }
    assert_eq!(keys(offered.introduce(&n, &p, &verifier(), now)), ["step-not-allowed"], "the State accepts first");
    assert_eq!(offered.decline("", &r3(), now).unwrap().state, "declined", "without a reason too");
    let met = introduced(&n);
    assert_eq!(keys(met.discuss(&of(Role::Mission, "FJI"), now)), ["not-your-role"]);
    assert_eq!(keys(met.discuss(&person("another", &[Role::Contributor]), now)), ["not-your-role"]);
    assert_eq!(met.discuss(&r3(), now).unwrap().state, "in_discussion");
    let talking = met.discuss(&provider(), now).unwrap();
    assert_eq!(keys(talking.agree(&n, &p, &plan(false), n.id, &provider(), now)), ["not-your-role"], "the State agrees");
    // What stands no longer is neither offered nor accepted nor agreed on.
    let gone = Programme { state: "withdrawn".into(), ..p.clone() };
    let closed = n.withdraw("", &r3()).unwrap();
    assert_eq!(keys(offered.accept(&closed, &gone, &r3(), now)), ["match-need-closed", "match-programme-gone"]);
    assert_eq!(keys(talking.agree(&closed, &p, &plan(false), n.id, &r3(), now)), ["match-need-closed"]);
    assert_eq!(keys(Match::suggest(&closed, &p, fit(&n, &p), &Actor::system(), now)), ["match-need-closed"]);
}

#[test]
fn sm_18_a_provider_puts_forward_its_own_for_a_need_it_may_know_of() {
    let now = noon(2026, 3, 9);
    let by = |n: &Need, p: &Programme, who: &Actor| Match::suggest(n, p, fit(n, p), who, now);
    let partners = need(Visibility::Partners);
    let found = by(&partners, &programme(), &provider()).unwrap();
    assert!(matches!(found.suggested_by, SuggestedBy::Provider { .. }) && found.told_to_provider());
    assert_eq!(keys(by(&need(Visibility::Private), &programme(), &provider())), ["not-your-role"]);
    assert_eq!(keys(by(&partners, &programme(), &person("another", &[Role::Contributor]))), ["not-your-role"]);
    assert_eq!(keys(by(&partners, &programme(), &r3())), ["not-your-role"]);
    let unpublished = Programme { state: "submitted".into(), ..programme() };
    assert_eq!(keys(by(&partners, &unpublished, &provider())), ["match-programme-gone"]);
}

#[test]
fn ac_20_the_provider_learns_who_asks_when_introduced_and_not_before() {
    let n = need(Visibility::Private);
    let (r19, auditor) = (verifier(), person("auditor", &[Role::ExternalAuditor]));
    let foreign = [of(Role::Mission, "FJI"), person("another", &[Role::Contributor]), person("r7", &[Role::ProjectOfficer])];
    let told = |m: &Match, who: &Actor| (m.seen_by(who), m.names_state_to(&n, who));
    let stages = [suggested(&n), offered(&n), offered(&n).accept(&n, &programme(), &r3(), noon(2026, 3, 7)).unwrap(), introduced(&n)];
    for (at, m) in stages.iter().enumerate() {
        assert!([&r19, &r9(), &auditor].into_iter().all(|who| told(m, who) == (true, true)), "{}", m.state);
        assert!(foreign.iter().all(|who| told(m, who) == (false, false)), "{}", m.state);
        assert_eq!(told(m, &r3()), (at > 0, at > 0), "the State, once it is offered: {}", m.state);
        assert_eq!(told(m, &provider()), (at == 3, at == 3), "the provider: {}", m.state);
    }
    // What the provider put forward itself it goes on seeing, without the State.
    let partners = need(Visibility::Partners);
    let own = Match::suggest(&partners, &programme(), fit(&partners, &programme()), &provider(), noon(2026, 3, 4)).unwrap();
    assert_eq!((own.seen_by(&provider()), own.names_state_to(&partners, &provider())), (true, false));
    assert!(!own.seen_by(&person("another", &[Role::Contributor])) && !own.seen_by(&r3()), "the State, once it is offered");
    // What was introduced stays known, also when nothing comes of it; what was not does not become so.
    let lapsed = introduced(&n).lapse(noon(2026, 6, 30)).unwrap();
    assert_eq!(told(&lapsed, &provider()), (true, true));
    assert_eq!(told(&stages[2].end(noon(2026, 3, 9)).unwrap(), &provider()), (false, false));
    // A public need names its State to everyone while it is open.
    let public = need(Visibility::Public);
    let own = Match::suggest(&public, &programme(), fit(&public, &programme()), &provider(), noon(2026, 3, 4)).unwrap();
    assert!(own.names_state_to(&public, &provider()));
    assert!(!own.names_state_to(&public.withdraw("", &r3()).unwrap(), &provider()));
    // Nobody who may not know of the match learns by it whose a public need is; the need's own page tells that.
    assert!(!suggested(&public).names_state_to(&public, &provider()));
}

#[test]
fn sm_18_what_is_agreed_becomes_a_planned_record_and_the_need_is_matched() {
    let n = need(Visibility::Private);
    let (p, now, record) = (programme(), noon(2026, 3, 10), Id::named("programme", "new"));
    let talking = introduced(&n).discuss(&r3(), now).unwrap();
    let nobody = Planned { implementer: None, ..plan(true) };
    let other = Planned { implementer: Some("ANOTHER".into()), ..plan(true) };
    for wrong in [nobody, other] {
        assert_eq!(keys(talking.agree(&n, &p, &wrong, record, &r3(), now)), ["choose-one"], "the State chooses among those who act in it");
    }
    let (m, met, planned) = talking.agree(&n, &p, &plan(false), record, &r3(), now).unwrap();
    assert_eq!((m.state.as_str(), m.new_record, met.state.as_str()), ("agreed", Some(record), "matched"));
    assert_eq!((planned.state.as_str(), planned.status, planned.level, planned.owner), ("submitted", Status::Planned, 0, p.owner));
    assert_eq!((planned.parent(), planned.themes.as_slice()), (Some(p.id), ["T3".to_owned()].as_slice()));
    assert_eq!(planned.acting(ActorPart::Implementer).collect::<Vec<_>>(), ["AN-INSTITUTE"]);
    // Unless the State allows it, nothing of the record tells whose it is.
    let said = serde_json::to_string(&planned).unwrap();
    assert!(!said.contains("KEN") && !said.contains("r3") && !said.contains("national CERT"), "{said}");
    let named = talking.agree(&n, &p, &plan(true), record, &r3(), now).unwrap().2;
    assert_eq!((named.beneficiaries.states.as_slice(), named.beneficiaries.scope), (["KEN".to_owned()].as_slice(), ScopeOf::Named));
    // It is prior satisfaction of another need of that State on the theme, and of no other's.
    assert!(m.satisfies(&n, &p) && !talking.satisfies(&n, &p));
    assert!(!m.satisfies(&Need { alpha3: "FJI".into(), ..n.clone() }, &p));
    assert!(!m.satisfies(&Need { themes: vec!["T1".into()], ..n }, &p));
}

#[test]
fn sm_18_an_introduction_lapses_90_days_after_its_last_step() {
    let n = need(Visibility::Private);
    let met = introduced(&n);
    assert_eq!(met.lapses_at(), Some(noon(2026, 6, 6)));
    assert_eq!(keys(met.lapse(noon(2026, 6, 5))), ["step-not-allowed"]);
    assert_eq!(met.lapse(noon(2026, 6, 6)).unwrap().state, "lapsed");
    let talking = met.discuss(&provider(), noon(2026, 5, 1)).unwrap();
    assert_eq!(talking.lapses_at(), Some(noon(2026, 7, 30)));
    assert_eq!(offered(&n).lapses_at(), None);
    assert_eq!(keys(offered(&n).lapse(noon(2027, 6, 6))), ["step-not-allowed"]);
    assert!(OPEN.iter().all(|s| MACHINE.states().contains(s)));
}

fn any_programme() -> impl Strategy<Value = Programme> {
    let some = |all: &'static [&'static str]| {
        proptest::sample::subsequence(all, 0..=all.len()).prop_map(|l| l.into_iter().map(str::to_owned).collect::<Vec<_>>())
    };
    let kind = proptest::option::of(proptest::sample::select(vec!["training_course", "conference"]));
    let scope = proptest::sample::select(vec![ScopeOf::Named, ScopeOf::All, ScopeOf::Unknown]);
    let whens = proptest::option::of((2025i16..2028).prop_map(crate::catalogue::When::Year));
    (some(&["T1", "T3"]), kind, some(&["KEN", "FJI"]), scope, some(&["in_person", "online"]), some(&["en", "ru"]), whens.clone(), whens)
        .prop_map(|(themes, kind, states, scope, delivery, delivery_languages, start, end)| Programme {
            themes,
            activity_type: kind.map(str::to_owned),
            beneficiaries: Beneficiaries { states, regions: vec![], organisations: vec![], scope },
            delivery,
            delivery_languages,
            start,
            end,
            ..programme()
        })
}

proptest! {
    /// The points follow from the answers, and to say less never makes a part worse than to say what does not fit.
    #[test]
    fn map_08_the_points_follow_from_the_answers(p in any_programme()) {
        let found = fit(&need(Visibility::Private), &p);
        let parts: Vec<Part> = found.parts.iter().map(|x| x.part).collect();
        prop_assert_eq!(parts.as_slice(), Part::ALL);
        prop_assert!((0..=100).contains(&found.points()));
        let known = |answer: Answer| found.parts.iter().filter(|x| x.answer == answer).count();
        prop_assert_eq!(found.points() == 100, known(Answer::Yes) == 5);
        prop_assert_eq!(found.whole() == Whole::Some, known(Answer::No) > 0);
        for x in &found.parts {
            let right = match x.answer { Answer::Yes => x.of, Answer::Unknown => x.of / 2, Answer::No => 0 };
            prop_assert_eq!(x.points, right);
        }
        let silent = Programme { delivery: vec![], delivery_languages: vec![], start: None, end: None, ..p };
        let other = fit(&need(Visibility::Private), &silent);
        for part in [Part::Timing, Part::Language, Part::Mode] {
            prop_assert!(other.answer(part) != Answer::No);
        }
    }
}
