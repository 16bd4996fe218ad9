use super::*;
use crate::member_state::{GroupMembership, MemberState, Since, Standing, States};
use crate::organisation::{Belonging, Membership, Organisation};
use crate::role::{Actor, Grant, Role, Scope};
use jiff::civil::date;

/// A record that holds, as short as one can be.
pub fn programme(code: &str) -> Programme {
    Programme {
        code: code.into(),
        title: LangText::new("fr", format!("Programme {code}")),
        summary: LangText::new("en", "What it is."),
        status: Status::Ongoing,
        status_as_of: Some(When::Month(2024, 1)),
        sources: vec![Source { doc: "A/AC.292/2024/2".into(), paragraph: Some(42), footnote: None, url: None, date: None }],
        ..Programme::blank(Id::named("programme", code), "fr")
    }
}

fn person(name: &str, role: Role) -> Actor {
    Actor { id: Id::named("account", name), name: name.into(), grants: vec![Grant { role, scope: Scope::Fund }], state: None }
}

fn state(alpha3: &str, region: &str, subregion: &str) -> MemberState {
    let area = |m49: &str| crate::member_state::Area { m49: m49.into(), name: m49.into() };
    MemberState {
        alpha2: alpha3[..2].into(),
        alpha3: alpha3.into(),
        m49: "001".into(),
        standing: Standing::Member,
        names: LangText::new("en", alpha3),
        former_names: vec![],
        group: None,
        group_also: None,
        group_membership: GroupMembership::None,
        region: area(region),
        subregion: area(subregion),
        statuses: vec![],
        tile: crate::member_state::Cell { row: 1, col: 1 },
    }
}

pub(super) struct World {
    pub states: States,
    pub organisations: Vec<Organisation>,
    pub regions: Vec<Region>,
}

pub(super) fn world() -> World {
    let member = |alpha3: &str, since: &str, until| Membership {
        alpha3: alpha3.into(),
        un_member: true,
        belonging: Belonging::Member,
        since: since.parse().unwrap(),
        until,
        note: String::new(),
    };
    let within = |alpha3: &str| Within { alpha3: alpha3.into(), since: Since::Open, until: None };
    World {
        states: States::new(vec![state("DJI", "002", "014"), state("TLS", "142", "035"), state("MLI", "002", "011")]),
        organisations: vec![Organisation {
            code: "ASEAN".into(),
            name: "ASEAN".into(),
            memberships: vec![member("TLS", "2025-10-26", None), member("MLI", "", Some(date(2025, 1, 29)))],
        }],
        regions: vec![
            Region {
                code: "horn".into(),
                name: LangText::new("en", "Horn of Africa"),
                name_status: BTreeMap::new(),
                kind: "named_group".into(),
                as_of: None,
                source: String::new(),
                members: Some(vec![within("DJI")]),
                note: String::new(),
            },
            Region {
                code: "vague".into(),
                name: LangText::new("en", "Partner countries"),
                name_status: BTreeMap::new(),
                kind: "named_group".into(),
                as_of: None,
                source: String::new(),
                members: None,
                note: String::new(),
            },
        ],
    }
}

impl World {
    fn atlas(&self) -> Atlas<'_> {
        Atlas { states: &self.states, organisations: &self.organisations, regions: &self.regions }
    }
}

#[test]
fn map_06_there_are_three_different_answers_to_whether_a_state_is_reached() {
    let w = world();
    let today = date(2026, 11, 28);
    let mut p = programme("M1");
    assert_eq!(w.atlas().reach(&p, "DJI", today), Reach::NotNamed, "what is not said is unknown");
    p.beneficiaries = Beneficiaries {
        states: vec!["MLI".into()],
        regions: vec!["horn".into(), "vague".into()],
        organisations: vec!["ASEAN".into()],
        scope: ScopeOf::Named,
    };
    assert_eq!(w.atlas().reach(&p, "MLI", today), Reach::Named);
    let through = |r: Reach| match r {
        Reach::Through { via, on } => (via, on),
        other => panic!("{other:?}"),
    };
    assert_eq!(through(w.atlas().reach(&p, "DJI", today)).0, [Via::Region { code: "horn".into() }]);
    let (via, on) = through(w.atlas().reach(&p, "TLS", today));
    assert_eq!((via, on), (vec![Via::Organisation { code: "ASEAN".into(), since: "2025-10-26".parse().unwrap() }], today));
    // Membership counts on the day it ran: over before Timor-Leste joined, it never reached it.
    p.end = Some(When::Year(2024));
    assert_eq!(w.atlas().reach(&p, "TLS", today), Reach::NotNamed);
    p.end = None;
    let (regions, subregions) = w.atlas().areas(&p, today);
    assert_eq!(regions.into_iter().collect::<Vec<_>>(), ["002", "142"]);
    assert_eq!(subregions.len(), 3);
    p.beneficiaries = Beneficiaries { states: vec![], regions: vec![], organisations: vec![], scope: ScopeOf::All };
    assert_eq!(w.atlas().reach(&p, "DJI", today), Reach::OpenToAll);
    assert_eq!(w.atlas().areas(&p, today).0.into_iter().collect::<Vec<_>>(), [ALL_STATES]);
}

#[test]
fn tx_02_ongoing_past_its_end_is_unknown_and_never_completed() {
    let mut p = programme("M1");
    assert_eq!(p.status_on(date(2030, 1, 1)), Status::Ongoing, "no end is known");
    p.end = Some(When::Month(2025, 6));
    assert_eq!(p.status_on(date(2025, 6, 30)), Status::Ongoing);
    assert_eq!(p.status_on(date(2025, 7, 1)), Status::Unknown);
    p.status = Status::Completed;
    assert_eq!(p.status_on(date(2025, 7, 1)), Status::Completed);
    p.start = Some(When::Year(2023));
    assert_eq!(p.years(), [2023, 2024, 2025]);
}

#[test]
fn sm_16_from_submission_to_archive() {
    let (r19, r20) = (person("v", Role::Verifier), person("c", Role::Contributor));
    let today = date(2026, 7, 6);
    let mut p = Programme { owner: Some(r20.id), ..programme("P1") };
    let refused = |r: crate::Decided<Programme>| r.unwrap_err().0.iter().map(|r| r.key).collect::<Vec<_>>();
    assert_eq!(refused(p.verify(false, false, &r19, today)), ["source-not-opened", "duplicates-not-checked"]);
    assert_eq!(refused(p.verify(true, true, &r20, today)), ["not-your-role"]);
    assert_eq!(refused(p.publish(&r19)), ["step-not-allowed"]);
    assert_eq!(refused(p.reject(" ", &r19)), ["reason-missing"]);
    p = p.verify(true, true, &r19, today).unwrap().publish(&r19).unwrap();
    assert_eq!((p.state.as_str(), p.level, p.review_on()), ("published", 1, Some(date(2027, 7, 6))));
    assert_eq!(
        [date(2027, 6, 5), date(2027, 6, 6), date(2027, 7, 6), date(2027, 8, 5)].map(|d| p.reminder_on(d)),
        [None, Some(-30), Some(0), Some(30)]
    );
    assert_eq!((p.due_on(date(2027, 8, 4)), p.due_on(date(2027, 8, 5))), (None, Some("grow_stale")));
    let confirmed = p.confirm(&r20, date(2027, 7, 1)).unwrap();
    assert_eq!((confirmed.level, confirmed.due_on(date(2027, 8, 5))), (2, None), "the owner confirms: level 2");
    assert_eq!(p.confirm(&r19, date(2027, 7, 1)).unwrap().level, 1);
    let stale = p.grow_older("grow_stale", date(2027, 8, 5)).unwrap();
    assert!(p.grow_older("archive", date(2030, 1, 1)).is_err());
    assert_eq!(stale.confirm(&r20, date(2027, 9, 1)).unwrap().state, "published");
    assert_eq!(stale.due_on(date(2028, 8, 4)), None);
    assert_eq!(stale.grow_older("archive", date(2028, 8, 5)).unwrap().state, "archived");
    let completed = Programme { status: Status::Completed, ..p.clone() };
    assert_eq!(completed.review_on(), Some(date(2028, 7, 6)), "24 months for what is completed");
    let disputed = p.dispute("Another State", "Not ours.", &r19, today).unwrap();
    assert!(disputed.is_public() && disputed.settle("Both agree.", &r19, today).unwrap().dispute.is_none());
    assert_eq!(p.dispute("", "", &r19, today).unwrap_err().0.len(), 2);
    assert_eq!(refused(p.withdraw("x", &person("other", Role::Contributor))), ["not-your-record"]);
    assert_eq!(p.withdraw("Ended.", &r20).unwrap().state, "withdrawn");
}

#[test]
fn act_01_nobody_verifies_an_own_submission() {
    let mut both = person("a", Role::Verifier);
    both.grants.push(Grant { role: Role::Contributor, scope: Scope::Fund });
    let p = Programme { owner: Some(both.id), ..programme("P1") };
    assert_eq!(p.verify(true, true, &both, date(2026, 7, 6)).unwrap_err().0[0].key, "not-your-own");
}

#[test]
fn map_05_the_survivor_keeps_names_sources_and_both_histories() {
    let r19 = person("v", Role::Verifier);
    let a = Programme { state: "published".into(), level: 1, ..programme("M042") };
    let mut b = Programme { state: "published".into(), level: 1, ..programme("M108") };
    b.title = LangText::new("fr", "Initiative pour la Corne de l’Afrique");
    b.sources[0].paragraph = Some(79);
    let (gone, kept) = b.merge(&a, "One activity under two names.", &r19).unwrap();
    assert_eq!((gone.state.as_str(), gone.merged_into), ("merged", Some(a.id)));
    assert_eq!((kept.sources.len(), kept.aliases.len(), kept.merged[0].code.as_str()), (2, 1, "M108"));
    assert_eq!(a.merge(&a, "x", &r19).unwrap_err().0[0].key, "merge-with-itself");
    assert_eq!(a.merge(&gone, "x", &r19).unwrap_err().0[0].key, "survivor-gone");
}

#[test]
fn map_09_a_field_an_owner_changes_says_so_and_the_rest_stays() {
    let (r20, other) = (person("c", Role::Contributor), person("o", Role::Contributor));
    let today = date(2026, 7, 6);
    let mut p = Programme { owner: Some(r20.id), state: "published".into(), level: 1, ..programme("P1") };
    p.trace(EVERY_FIELD, Origin::Harvest, "", date(2024, 1, 22));
    let mut typed = programme("X");
    typed.title = p.title.clone();
    typed.end = Some(When::Year(2027));
    typed.level = 3;
    let next = p.revise(&typed, &r20, today).unwrap();
    assert_eq!((next.code.as_str(), next.level, next.state.as_str(), next.by_people), ("P1", 1, "published", true));
    assert_eq!((next.provenance("end").unwrap().by, next.provenance("title").unwrap().by), (Origin::Owner, Origin::Harvest));
    assert_eq!(p.revise(&typed, &other, today).unwrap_err().0[0].key, "not-your-record");
}

#[test]
fn tx_01_every_fault_of_a_record_is_told_at_once() {
    let w = world();
    let actors = BTreeSet::from(["GFCE".to_owned()]);
    let term = |list: &str, code: &str, scope: &str| crate::vocabulary::Term {
        list: list.into(),
        code: code.into(),
        labels: LangText::default(),
        status: crate::vocabulary::Certainty::Seed,
        source: String::new(),
        fund_scope: Some(scope.into()),
        translated: vec![],
        corresponds: vec![],
    };
    let terms = [term("map_theme", "T1", "in"), term("map_theme", "T4f", "adjacent")];
    let known = Known { atlas: w.atlas(), terms: &terms, actors: &actors };
    let mut p = programme("P1");
    assert!(known.faults(&p).is_empty());
    p.themes = vec!["T1".into(), "T4f".into()];
    assert_eq!(p.fund_scope(&terms).into_iter().collect::<Vec<_>>(), ["adjacent", "in"]);
    p.themes.push("T9".into());
    p.actors.push(Acting { org: "NOBODY".into(), role: Part::Lead });
    p.beneficiaries.states.push("XXX".into());
    (p.start, p.end) = (Some(When::Year(2025)), Some(When::Month(2024, 12)));
    p.sources.clear();
    p.title = LangText::new("fr", " ");
    p.notes = "abc\u{202e}cba".into();
    p.links.push(WebLink { url: "javascript:alert(1)".into(), what: String::new() });
    let keys: Vec<&str> = known.faults(&p).iter().map(|r| r.key).collect();
    for key in ["title-missing", "record-source-missing", "end-before-start", "scope-without-names", "hidden-characters", "link-not-web"] {
        assert!(keys.contains(&key), "{key}: {keys:?}");
    }
    assert_eq!(keys.iter().filter(|k| **k == "code-unknown").count(), 3, "{keys:?}");
}

#[test]
fn tx_01_a_record_is_no_part_of_itself() {
    let of = |code: &str, parent: Option<&str>| Programme {
        relations: parent.map(|p| Relation { kind: RelationKind::PartOf, to: Id::named("programme", p) }).into_iter().collect(),
        ..programme(code)
    };
    let all = [of("A", Some("B")), of("B", Some("C")), of("C", None), of("D", Some("D"))];
    let parent = |id: Id| all.iter().find(|p| p.id == id).and_then(Programme::parent);
    assert!(no_cycle(&all[0], parent).is_ok());
    assert!(no_cycle(&all[3], parent).is_err());
    let back = of("C", Some("A"));
    assert_eq!(no_cycle(&back, parent).unwrap_err().key, "parent-cycle");
}

#[test]
fn a_correction_is_answered_once_and_in_words() {
    let r19 = person("v", Role::Verifier);
    let c = Suggestion {
        id: Id::named("c", "1"),
        state: SUGGESTION.start.into(),
        programme: Id::named("programme", "P1"),
        text: "It ended in 2025.".into(),
        source: String::new(),
        contact: String::new(),
        at: Timestamp::UNIX_EPOCH,
        answer: String::new(),
    };
    assert!(c.answer("take_up", "", &r19).is_err());
    let done = c.answer("take_up", "Seen in the report.", &r19).unwrap();
    assert_eq!(done.state, "taken_up");
    assert!(done.answer("set_aside", "again", &r19).is_err());
}
