//! The catalogue's use cases on both engines (SM-16, MAP-03…MAP-05, MAP-09).

mod exchange;

use crate::office;
use bursar_domain::account::Account;
use bursar_domain::catalogue::overlap::Strength;
use bursar_domain::catalogue::{Beneficiaries, Programme, Relation, RelationKind, ScopeOf};
use bursar_domain::text::LangText;
use bursar_office::catalogue::{Sought, public};
use bursar_office::demo::mail;
use bursar_office::{Act, Failure, Office};
use bursar_store::{Find, Record, testing::each_engine};
use std::collections::BTreeMap;

pub fn act(office: &Office, login: &str) -> Act {
    let found = office.find::<Account>(&Find::of(Account::KIND).eq("login", mail(login))).unwrap();
    Act::by(found.into_iter().next().unwrap().value.actor(), office.new_id())
}

pub fn content(title: &str) -> Programme {
    let mut p = bursar_exchange::reference().unwrap().programmes.remove(0);
    p.title = LangText::new("en", title);
    p.aliases.clear();
    p.relations.clear();
    p
}

fn found(office: &Office, text: &str) -> Vec<String> {
    let sought = Sought { text: text.into(), limit: 20, ..Sought::default() };
    office.search_programmes(&sought).unwrap().items.into_iter().map(|p| p.code).collect()
}

pub fn refused(outcome: Result<bursar_store::Receipt, Failure>) -> Vec<&'static str> {
    match outcome {
        Err(Failure::Refused(r)) => r.0.iter().map(|r| r.key).collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn map_09_what_a_person_changed_is_not_overwritten_and_the_rest_is() {
    each_engine(|store| {
        let (office, _) = office(store);
        let mut data = bursar_exchange::reference().unwrap();
        assert_eq!(office.load_reference(&data).unwrap(), 0, "loading again changes nothing");
        let (m1, m2) = (office.programme("M001").unwrap(), office.programme("M002").unwrap());
        let typed = Programme { notes: "Put right by a verifier.".into(), ..m1.value.clone() };
        office.revise_programme(&act(&office, "verifier"), m1.value.id, Some(m1.version), &typed).unwrap();
        for p in data.programmes.iter_mut().filter(|p| ["M001", "M002"].contains(&p.code.as_str())) {
            p.notes = "Harvested anew.".into();
            p.harvest = Some("other".into());
        }
        assert_eq!(office.load_reference(&data).unwrap(), 1);
        assert_eq!(office.programme("M001").unwrap().value.notes, "Put right by a verifier.");
        assert_eq!(office.programme("M002").unwrap().value.notes, "Harvested anew.");
        assert_eq!(m2.value.level, 1, "published at level 1: the source was opened");
    });
}

#[test]
fn sm_16_the_search_follows_each_commit_and_never_holds_what_is_not_public() {
    each_engine(|store| {
        let (office, _) = office(store);
        let words = "zanzibar lighthouse keepers";
        let submitted = office.submit_programme(&act(&office, "contributor"), &content(words)).unwrap().subject;
        let code = office.fetch::<Programme>(submitted).unwrap().value.code;
        assert!(!found(&office, words).contains(&code), "submitted");
        assert_eq!(refused(office.verify_programme(&act(&office, "contributor"), submitted, None, true, true)), ["not-your-role"]);
        office.verify_programme(&act(&office, "verifier"), submitted, None, true, true).unwrap();
        assert!(!found(&office, words).contains(&code), "verified");
        office.publish_programme(&act(&office, "verifier"), submitted, None).unwrap();
        assert_eq!(found(&office, words).first(), Some(&code));
        assert_eq!(office.suggest_programmes("zanzi").unwrap().len(), 1);
        office.withdraw_programme(&act(&office, "contributor"), submitted, None, "It ended.").unwrap();
        assert!(!found(&office, words).contains(&code), "withdrawn");
        assert!(office.suggest_programmes("zanzi").unwrap().is_empty());
    });
}

#[test]
fn tx_01_a_submission_tells_everything_that_is_wrong_with_it() {
    each_engine(|store| {
        let (office, _) = office(store);
        let mut p = content("x");
        p.themes.push("T9".into());
        p.sources.clear();
        p.relations = vec![Relation { kind: RelationKind::PartOf, to: bursar_domain::Id::named("programme", "M999") }];
        let mut keys = refused(office.submit_programme(&act(&office, "contributor"), &p));
        keys.sort_unstable();
        assert_eq!(keys, ["code-unknown", "record-source-missing", "related-unknown"]);
        assert_eq!(refused(office.submit_programme(&act(&office, "donor"), &content("x"))), ["not-your-role"]);
        // Its own part as its parent.
        let (m1, m2) = (office.programme("M001").unwrap(), office.programme("M002").unwrap());
        assert_eq!(m2.value.parent(), Some(m1.value.id));
        let typed = Programme { relations: vec![Relation { kind: RelationKind::PartOf, to: m2.value.id }], ..m1.value.clone() };
        assert_eq!(refused(office.revise_programme(&act(&office, "verifier"), m1.value.id, None, &typed)), ["parent-cycle"]);
    });
}

#[test]
fn map_05_likely_duplicates_are_found_by_title_and_by_actor_and_place() {
    each_engine(|store| {
        let (office, _) = office(store);
        let horn = office.find::<Programme>(&Find::of(Programme::KIND)).unwrap().into_iter().map(|s| s.value);
        let horn = horn.into_iter().find(|p| p.title.get("en").1.contains("Horn of Africa")).unwrap();
        let mut typed = content("Initiative on digital government and cyber security, Horn of Africa");
        typed.actors = horn.actors.clone();
        typed.beneficiaries = horn.beneficiaries.clone();
        let id = office.submit_programme(&act(&office, "contributor"), &typed).unwrap().subject;
        let p = office.fetch::<Programme>(id).unwrap().value;
        let alike = office.lookalikes(&p).unwrap();
        let found = alike.iter().find(|l| l.record.code == horn.code).unwrap();
        assert!(found.title && found.place && !found.actors.is_empty());
        office.merge_programme(&act(&office, "verifier"), id, None, &horn.code, "The same.").unwrap();
        let survivor = office.programme(&p.code).unwrap();
        assert_eq!(survivor.value.merged_into, Some(horn.id), "its own address knows where it went");
        let kept = office.programme(&horn.code).unwrap().value;
        assert!(kept.aliases.iter().any(|a| a.text.contains("Horn of Africa")) && kept.merged.len() == 1);
        assert_eq!(office.programme_history(&kept).unwrap().len(), 3, "loaded, submitted, merged");
    });
}

#[test]
fn an_index_in_a_folder_is_opened_again_and_follows_what_happened_meanwhile() {
    let folder = std::env::temp_dir().join(format!("bursar-catalogue-{}", std::process::id()));
    each_engine(|store| {
        let _ = std::fs::remove_dir_all(&folder);
        let (first, clock) = office(store.clone());
        first.keep_index_in(folder.clone());
        let all = |o: &Office| o.search_programmes(&Sought { counts: true, limit: 5, ..Sought::default() }).unwrap();
        assert_eq!(all(&first).total, 133);
        // Another office on the same database: meanwhile a record is withdrawn from the public.
        let memory = Office::new(store.clone(), clock.clone(), bursar_office::Vault::of_key([7; 32])).unwrap();
        drop(first);
        memory.merge_programme(&act(&memory, "verifier"), memory.programme("M002").unwrap().value.id, None, "M001", "x").unwrap();
        let second = Office::new(store.clone(), clock.clone(), bursar_office::Vault::of_key([7; 32])).unwrap();
        second.keep_index_in(folder.clone());
        let (a, b) = (all(&second), all(&memory));
        assert_eq!(a.total, 132);
        assert_eq!((a.items, a.facets), (b.items, b.facets), "the same answers from the folder and from memory");
        drop(second);
        // The index of another database is not taken for ours.
        std::fs::write(folder.join("meta.json"), "{}").unwrap();
        let third = Office::new(store, clock, bursar_office::Vault::of_key([7; 32])).unwrap();
        third.keep_index_in(folder.clone());
        assert_eq!(all(&third).total, 132);
    });
    let _ = std::fs::remove_dir_all(&folder);
}

#[test]
fn anyone_suggests_and_many_waiting_are_enough() {
    each_engine(|store| {
        let (office, _) = office(store);
        let id = office.programme("M001").unwrap().value.id;
        let suggest = || office.make_suggestion(&Act::by(public(), office.new_id()), id, "text", "", "");
        for _ in 0..20 {
            suggest().unwrap();
        }
        assert_eq!(refused(suggest()), ["suggestions-full"]);
        let counted = office.search_programmes(&Sought {
            filters: BTreeMap::from([("state".into(), vec!["DJI".into()])]),
            limit: 9,
            ..Sought::default()
        });
        assert!(counted.unwrap().total > 0);
    });
}

#[test]
fn map_07_a_submission_is_compared_with_what_is_published_and_nothing_is_stopped() {
    each_engine(|store| {
        let (office, _) = office(store);
        let (contributor, verifier) = (|| act(&office, "contributor"), || act(&office, "verifier"));
        let course = |title: &str, region: bool| {
            let mut p = content(title);
            p.themes = vec!["T3".into()];
            p.domains.clear();
            p.activity_type = Some("certification".into());
            (p.start, p.end) = ("2026-09".parse().ok(), "2026-11".parse().ok());
            p.beneficiaries = Beneficiaries { states: vec!["KEN".into()], regions: vec![], organisations: vec![], scope: ScopeOf::Named };
            if region {
                p.beneficiaries = Beneficiaries { states: vec![], regions: vec!["002".into()], scope: ScopeOf::Region, ..p.beneficiaries };
            }
            p
        };
        let publish = |p: &Programme| {
            let id = office.submit_programme(&contributor(), p).unwrap().subject;
            office.verify_programme(&verifier(), id, None, true, true).unwrap();
            office.publish_programme(&verifier(), id, None).unwrap();
            id
        };
        let named = publish(&course("Course of one", false));
        let reached = publish(&course("Course of another", true));
        let other = publish(&Programme { activity_type: Some("conference".into()), ..course("Conference", false) });
        let undated = publish(&Programme { end: None, activity_type: None, ..course("Course without an end", false) });
        let waiting = office.submit_programme(&contributor(), &course("Not published", false)).unwrap().subject;
        let id = office.submit_programme(&contributor(), &course("Course of a third", false)).unwrap().subject;
        let of = |id| {
            let found = office.overlaps_of(&office.fetch::<Programme>(id).unwrap().value).unwrap();
            found.items.into_iter().map(|o| (o.record.id, o.overlap.strength)).collect::<BTreeMap<_, _>>()
        };
        let all = of(id);
        assert_eq!((all.get(&named), all.get(&reached)), (Some(&Strength::Known), Some(&Strength::Partly)));
        assert_eq!((all.get(&undated), all.get(&other), all.get(&waiting)), (Some(&Strength::Possible), None, None));
        // From the other side it is the same, and a region asks for its members too.
        assert_eq!(of(reached).get(&named), Some(&Strength::Partly));
        // A part does not overlap with its whole.
        let whole = Relation { kind: RelationKind::PartOf, to: named };
        let p = office.fetch::<Programme>(id).unwrap();
        office.revise_programme(&contributor(), id, None, &Programme { relations: vec![whole], ..p.value }).unwrap();
        assert_eq!((of(id).get(&named), of(id).get(&reached)), (None, Some(&Strength::Partly)));
        office.verify_programme(&verifier(), id, None, true, true).unwrap();
        office.publish_programme(&verifier(), id, None).unwrap();
        assert_eq!((of(named).get(&id), of(undated).get(&id)), (None, Some(&Strength::Possible)), "nor the whole with its part");
        // An application has no record of its own: it is compared all the same.
        let typed = course("Applied for", false);
        assert!(office.overlaps((&typed).into(), |_| true).unwrap().items.iter().any(|o| o.record.id == named));
        // For whom it is, nobody knows: nothing is compared.
        let unknown = Beneficiaries { states: vec![], regions: vec![], organisations: vec![], scope: ScopeOf::Unknown };
        assert_eq!(office.overlaps_of(&Programme { beneficiaries: unknown, ..typed }).unwrap().found, 0);
    });
}
