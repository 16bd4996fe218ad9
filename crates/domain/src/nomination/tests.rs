use super::*;
use crate::parameters::ParameterSet;
use crate::role::{Grant, Scope};
use crate::text::LangText;
use crate::time::at;
use jiff::civil::date;

fn person(role: Role, scope: Scope) -> Actor {
    Actor { id: Id::named("account", role.code()), name: role.code().into(), grants: vec![Grant { role, scope }], state: None }
}
fn kenya(role: Role) -> Actor {
    person(role, Scope::State("KEN".into()))
}
fn call() -> Call {
    let p = ParameterSet::first(Id::named("p", "1"), date(2026, 1, 1), Timestamp::UNIX_EPOCH);
    let mut c =
        Call::draft(Id::named("call", "1"), "A-2026-1".into(), "m", date(2026, 12, 7), date(2026, 12, 11), LangText::new("en", "t"), &p);
    c.state = "open".into();
    c
}
fn in_july() -> Timestamp {
    at(date(2026, 7, 20), 9, 0)
}
/// A file with every answer and both documents.
fn complete() -> Nomination {
    let mut answers: BTreeMap<String, String> = STEPS.iter().flat_map(|(_, f)| *f).map(|f| ((*f).to_owned(), "text".to_owned())).collect();
    for (f, v) in [
        ("sex", "F"),
        ("email", "a@b.org"),
        ("employer_type", "government"),
        ("duty_station", "capital"),
        ("field", "policy"),
        ("post_since", "2023-01-01"),
        ("passport_until", "2029-01-01"),
        ("available", "yes"),
        ("overlap", "no"),
        ("attend_all", "yes"),
        ("report", "yes"),
        ("publish_name", "yes"),
    ] {
        answers.insert(f.into(), v.into());
    }
    let file =
        |slot: &str| (slot.to_owned(), Attached { file: Id::named("file", slot), name: "a.pdf".into(), size: 1, sha256: String::new() });
    Nomination {
        id: Id::named("n", "1"),
        call: call().id,
        state_iso: "KEN".into(),
        state: "draft".into(),
        receipt: None,
        answers,
        files: BTreeMap::from([file("note_verbale"), file("statement")]),
        drafter: kenya(Role::Drafter).id,
        endorsed: None,
        returned: None,
        screening: None,
        ticket: None,
        score: None,
        reserve_place: None,
        accepted_by_mission: None,
        accepted_by_nominee: None,
        left: None,
        offered_at: None,
        stands_for: None,
        seat_cost: None,
        changed_at: in_july(),
    }
}
fn finding_of(n: &Nomination, rule: &str) -> Finding {
    n.rules(&call(), &Against::default()).into_iter().find(|r| r.rule == rule).unwrap().finding
}
fn with(field: &str, value: &str) -> Nomination {
    let mut n = complete();
    n.answers.insert(field.into(), value.into());
    n
}

#[test]
fn wa_02_each_rule_is_met_not_met_or_to_attest() {
    let n = complete();
    assert_eq!(
        ["a", "b", "c", "d", "e"].map(|r| finding_of(&n, r)),
        [Finding::Met, Finding::ToAttest, Finding::Met, Finding::Met, Finding::Met]
    );
    assert_eq!(finding_of(&with("duty_station", "mission_new_york"), "a"), Finding::NotMet);
    assert_eq!(finding_of(&with("employer_type", "other"), "a"), Finding::NotMet);
    assert_eq!(finding_of(&with("passport_until", "2027-06-10"), "c"), Finding::NotMet, "a day short of six months after the meeting");
    assert_eq!(finding_of(&with("passport_until", "2027-06-11"), "c"), Finding::Met);
    assert_eq!(finding_of(&with("overlap", "yes"), "c"), Finding::NotMet);
    assert_eq!(finding_of(&with("attend_all", "no"), "d"), Finding::NotMet);
    assert_eq!(finding_of(&with("attend_all", ""), "d"), Finding::ToAttest);
    let seat = with("duty_station", "seat_of_government");
    assert_eq!(
        [false, true].map(|strict| seat.rules(&call(), &Against { capital_only: strict, missed: None })[0].finding),
        [Finding::Met, Finding::NotMet],
        "DOMAIN 11.13"
    );
}

#[test]
fn wa_03_a_draft_takes_anything_and_endorsement_names_every_gap() {
    let n = with("email", "nonsense");
    let saved = n.save(&BTreeMap::from([("passport_until".into(), "soon".into())]), &call(), &kenya(Role::Drafter), in_july()).unwrap();
    assert_eq!(saved.answer("passport_until"), "soon", "a draft is kept as typed");
    let mut bare = saved.clone();
    bare.files.clear();
    let mission = kenya(Role::Mission);
    let fields: Vec<_> = bare.endorse(&call(), &mission, in_july()).unwrap_err().0.into_iter().filter_map(|r| r.field).collect();
    assert_eq!(fields, ["email", "passport_until", "note_verbale", "statement"]);
    let long = BTreeMap::from([("post".into(), "x".repeat(LINE_MAX + 1))]);
    assert_eq!(n.save(&long, &call(), &mission, in_july()).unwrap_err().0[0].key, "too-long");
}

#[test]
fn sm_04_only_the_own_mission_endorses_and_only_while_the_call_is_open() {
    let n = complete();
    assert!(n.endorse(&call(), &kenya(Role::Drafter), in_july()).is_err());
    assert!(n.endorse(&call(), &person(Role::Mission, Scope::State("SEN".into())), in_july()).is_err());
    let late = call().calendar.closes_at + jiff::SignedDuration::from_secs(1);
    assert_eq!(n.endorse(&call(), &kenya(Role::Mission), late).unwrap_err().0[0].key, "deadline-past");
    let endorsed = n.endorse(&call(), &kenya(Role::Mission), in_july()).unwrap();
    assert_eq!((endorsed.state.as_str(), endorsed.receipt.is_some()), ("endorsed", true));
    assert!(endorsed.endorse(&call(), &kenya(Role::Mission), in_july()).is_err(), "twice");
}

#[test]
fn sm_04_a_file_is_returned_once_and_corrected_until_the_date() {
    let r7 = person(Role::ProjectOfficer, Scope::Fund);
    let endorsed = complete().endorse(&call(), &kenya(Role::Mission), in_july()).unwrap();
    assert_eq!(endorsed.send_back(" ", &call(), &r7, in_july()).unwrap_err().0[0].key, "reason-missing");
    let returned = endorsed.send_back("the note names another meeting", &call(), &r7, in_july()).unwrap();
    let between = call().calendar.closes_at + jiff::SignedDuration::from_hours(24);
    let again = returned.endorse(&call(), &kenya(Role::Mission), between).unwrap();
    assert_eq!(again.send_back("once more", &call(), &r7, between).unwrap_err().0[0].key, "returned-before");
    let after = call().calendar.corrections_until + jiff::SignedDuration::from_secs(1);
    assert_eq!(returned.endorse(&call(), &kenya(Role::Mission), after).unwrap_err().0[0].key, "corrections-over");
}

#[test]
fn act_02_nobody_is_rejected_without_a_person_confirming_each_rule_with_a_reason() {
    let r7 = person(Role::ProjectOfficer, Scope::Fund);
    let mut closed = call();
    closed.state = "closed".into();
    let n = with("duty_station", "mission_new_york").endorse(&call(), &kenya(Role::Mission), in_july()).unwrap();
    assert_eq!(n.state, "endorsed", "what the machine finds rejects nobody");
    let open_rules = Against::default();
    let confirm = |met: &dyn Fn(&str) -> bool, reason: &str| {
        n.rules(&closed, &open_rules)
            .iter()
            .map(|r| Confirmed { rule: r.rule.into(), machine: r.finding, met: met(r.rule), reason: reason.into() })
            .collect::<Vec<_>>()
    };
    assert_eq!(
        n.screen(confirm(&|_| true, "documents"), "", &call(), &open_rules, &r7, in_july()).unwrap_err().0[0].key,
        "call-still-open"
    );
    assert_eq!(n.screen(Vec::new(), "note", &closed, &open_rules, &r7, in_july()).unwrap_err().0.len(), 5);
    assert_eq!(
        n.screen(confirm(&|_| true, "because"), "", &closed, &open_rules, &r7, in_july()).unwrap_err().0[0].key,
        "reason-code-missing"
    );
    assert_eq!(
        n.screen(confirm(&|r| r != "a", "not_capital"), "", &closed, &open_rules, &r7, in_july()).unwrap_err().0[0].key,
        "note-missing"
    );
    assert_eq!(n.screen(confirm(&|r| r != "a", "not_capital"), "note", &closed, &open_rules, &r7, in_july()).unwrap().state, "ineligible");
    // A person may see it otherwise than the machine.
    assert_eq!(n.screen(confirm(&|_| true, "documents"), "", &closed, &open_rules, &r7, in_july()).unwrap().state, "eligible");
}

#[test]
fn sm_04_acceptance_takes_the_mission_and_the_nominee() {
    let mut n = complete();
    n.state = "approved".into();
    let one = n.accept(false, &call(), &kenya(Role::Mission), in_july()).unwrap();
    assert_eq!(one.state, "approved");
    assert!(n.accept(true, &call(), &kenya(Role::Mission), in_july()).is_err(), "the mission does not accept for the nominee");
    assert_eq!(one.accept(true, &call(), &kenya(Role::Nominee), in_july()).unwrap().state, "accepted");
}

#[test]
fn wa_07_a_no_show_is_a_finding_for_as_many_meetings_as_the_cooldown_says_and_rejects_nobody() {
    let r7 = person(Role::ProjectOfficer, Scope::Fund);
    let p = ParameterSet::first(Id::named("p", "1"), date(2026, 1, 1), Timestamp::UNIX_EPOCH);
    let missed = date(2025, 12, 8);
    let against = |between: &[Date]| {
        let meetings = between.iter().copied().chain([missed, call().first_day]).collect();
        Against::of(&p, &[missed], &meetings, &call())
    };
    assert_eq!(against(&[]).missed, Some(missed), "the next meeting");
    let second = against(&[date(2026, 7, 20)]);
    assert_eq!(second.missed, Some(missed), "the one after it: two meetings");
    assert_eq!(against(&[date(2026, 3, 30), date(2026, 7, 20)]).missed, None, "the third is free again");
    let later = Against::of(&p, &[call().last_day], &[call().first_day].into(), &call());
    assert_eq!(later.missed, None, "a meeting still to come cannot have been missed");
    let none = ParameterSet { values: [("no_show_cooldown".into(), "0".into())].into(), ..p.clone() };
    assert_eq!(Against::of(&none, &[missed], &[call().first_day].into(), &call()).missed, None, "no cooldown");

    let n = complete().endorse(&call(), &kenya(Role::Mission), in_july()).unwrap();
    let mut closed = call();
    closed.state = "closed".into();
    let found = n.rules(&closed, &second);
    let last = found.last().unwrap();
    assert_eq!((found.len(), last.rule, last.paragraph, last.finding), (6, "no_show", "WA-07", Finding::NotMet));
    let confirmed = |met: bool| {
        let one = |r: &RuleResult| Confirmed {
            rule: r.rule.into(),
            machine: r.finding,
            met: met || r.rule != "no_show",
            reason: if r.rule == "no_show" { "no_show" } else { "documents" }.into(),
        };
        found.iter().map(one).collect::<Vec<_>>()
    };
    let five = confirmed(true).into_iter().take(5).collect();
    assert_eq!(n.screen(five, "", &closed, &second, &r7, in_july()).unwrap_err().0[0].key, "rule-unconfirmed", "it cannot be passed over");
    assert_eq!(n.screen(confirmed(true), "", &closed, &second, &r7, in_july()).unwrap().state, "eligible", "a person decides");
    let out = n.screen(confirmed(false), "the State gave no reason", &closed, &second, &r7, in_july()).unwrap();
    assert_eq!(out.state, "ineligible");
}
