//! Who travels instead, and what is held against who did not come (WA-07; SM-04, SM-12; ACT-02).

use super::{R7, R8, R9, World, key};
use bursar_domain::call::Call;
use bursar_domain::journal::Commitment;
use bursar_domain::ledger::Account as Ledger;
use bursar_domain::mission::{Ended, Mission};
use bursar_domain::nomination::{Confirmed, Finding, Nomination};
use bursar_domain::time::{at, plus_days};
use bursar_domain::{Cents, Id};
use bursar_office::demo::mail;
use bursar_office::nominations::Upload;
use bursar_store::{Commit, EntryFilter, Write, testing::each_engine};

/// The State's people fill in the file of a person, as far as the endorsement.
fn filled(w: &World, id: Id, of: &Nomination, email: &str) {
    let o = &w.office;
    let drafter = format!("drafter.{}", of.state_iso.to_lowercase());
    let mut answers = of.answers.clone();
    answers.extend([("family_name".into(), "Another".into()), ("email".into(), email.into())]);
    o.save_nomination(&w.act(&drafter), id, None, &answers).unwrap();
    for slot in ["note_verbale", "statement"] {
        let upload = Upload { name: "a.pdf".into(), bytes: format!("%PDF-1.4 {slot} {id}").into_bytes(), too_large: false };
        o.attach(&w.act(&drafter), id, None, slot, &upload).unwrap();
    }
}

fn all_met(w: &World, n: &Nomination) -> Vec<Confirmed> {
    let call: Call = w.office.fetch(n.call).unwrap().value;
    let against = w.office.screened_against(n, &call).unwrap();
    let met = |r: bursar_domain::nomination::RuleResult| Confirmed {
        rule: r.rule.into(),
        machine: r.finding,
        met: true,
        reason: "documents".into(),
    };
    n.rules(&call, &against).into_iter().map(met).collect()
}

#[test]
fn wa_07_a_state_names_a_substitute_who_is_screened_and_travels_when_the_fund_manager_decides() {
    each_engine(|store| {
        let w = World::new(store);
        let o = &w.office;
        let missions = w.missions();
        let (m, elsewhere) = (&missions[0], &missions[1]);
        let of: Nomination = o.fetch(m.nomination).unwrap().value;
        let iso = m.state_iso.to_lowercase();
        let (theirs, drafter) = (format!("mission.{iso}"), format!("drafter.{iso}"));
        let others = format!("mission.{}", elsewhere.state_iso.to_lowercase());
        let (allotted, committed) = (w.level(m, Ledger::Allotted), w.level(m, Ledger::Committed));

        // Long after the call was closed.
        assert_eq!(key(o.name_substitute(&w.act(&others), m.nomination, None)), "not-your-role", "another State");
        let id = o.name_substitute(&w.act(&drafter), m.nomination, None).unwrap().subject;
        assert_eq!(key(o.name_substitute(&w.act(&theirs), m.nomination, None)), "substitute-there");
        assert_eq!(key(o.endorse(&w.act(&theirs), id, None)), "answer-missing", "a file like any other");
        filled(&w, id, &of, &mail(&format!("nominee.{iso}")));
        o.endorse(&w.act(&theirs), id, None).unwrap();
        let n: Nomination = o.fetch(id).unwrap().value;
        assert_eq!((n.state.as_str(), n.stands_for), ("endorsed", Some(m.nomination)));
        assert_eq!(key(o.substitute(&w.act(R9), m.id, None, id, "ill")), "step-not-allowed", "not screened yet");
        o.screen_nomination(&w.act(R7), id, None, &all_met(&w, &n), "").unwrap();
        assert_eq!(o.assign_all(&w.act(R7), m.call).unwrap(), 0, "nobody scores a substitute");
        let waits = |key: &str| o.tasks(&w.actor(R9)).unwrap().into_iter().any(|t| t.key == key);
        assert!(waits("task-substitutes"));

        // R9 decides: for this delegate, not for another.
        assert_eq!(key(o.substitute(&w.act(R9), elsewhere.id, None, id, "ill")), "substitute-other-state");
        assert_eq!(key(o.substitute(&w.act(R7), m.id, None, id, "ill")), "not-your-role");
        let tickets = |c: Cents| o.estimate_ticket(&w.act(R8), id, None, c);
        tickets(Cents::dollars(1000)).unwrap();
        o.substitute(&w.act(R9), m.id, None, id, "called to another duty").unwrap();
        assert!(!waits("task-substitutes"));
        let (n, call): (Nomination, Call) = (o.fetch(id).unwrap().value, o.fetch(m.call).unwrap().value);
        let cost = Commitment::new(n.trip(&call), 13).total();
        assert_eq!((n.state.as_str(), n.seat_cost), ("approved", Some(cost)));
        assert_eq!(w.level(m, Ledger::Committed), committed - m.commitment.total(), "J17");
        assert_eq!(w.level(m, Ledger::PreCommitted), cost, "J11");
        assert_eq!(w.level(m, Ledger::Allotted), allotted + m.commitment.total() - cost);
        assert_eq!((w.mission(m.id).state.as_str(), o.vacancies(m.call).unwrap()), ("replaced", 0));

        o.accept(&w.act(&theirs), id, None, false).unwrap();
        o.accept(&w.act(&format!("nominee.{iso}")), id, None, true).unwrap();
        let new = w.mission(Mission::id_of(id));
        assert_eq!((new.state.as_str(), new.commitment.total()), ("opened", cost));
        assert_eq!(w.level(m, Ledger::PreCommitted), Cents::ZERO);
        let of = EntryFilter { activity: Some(new.id), oldest_first: true, ..EntryFilter::default() };
        let journals: Vec<String> = o.read(|r| r.entries(&of)).unwrap().into_iter().map(|e| e.entry.journal).collect();
        assert_eq!(journals, ["J11", "J12"]);
    });
}

#[test]
fn wa_07_nobody_is_named_once_the_ticket_is_bought_or_the_meeting_has_begun() {
    each_engine(|store| {
        let w = World::new(store);
        let o = &w.office;
        let missions = w.missions();
        let (bought, late) = (&missions[0], &missions[1]);
        let people = |m: &Mission| w.act(&format!("mission.{}", m.state_iso.to_lowercase()));
        w.ticketed(bought, bought.estimate.ticket);
        assert_eq!(key(o.name_substitute(&people(bought), bought.nomination, None)), "step-not-allowed");
        let id = o.name_substitute(&people(late), late.nomination, None).unwrap().subject;
        let draft: Nomination = o.fetch(id).unwrap().value;
        w.clock.advance(at(late.first_day, 9, 0));
        assert_eq!(key(o.save_nomination(&people(late), id, None, &draft.answers)), "substitute-too-late");
        assert_eq!(key(o.name_substitute(&people(&missions[2]), missions[2].nomination, None)), "substitute-too-late");
    });
}

#[test]
fn wa_07_a_no_show_is_shown_in_the_next_files_of_the_person_until_it_is_excused() {
    each_engine(|store| {
        let w = World::new(store);
        let o = &w.office;
        let m = w.missions().remove(0);
        let of: Nomination = o.fetch(m.nomination).unwrap().value;
        let iso = m.state_iso.to_lowercase();
        // A meeting before this one, which the same person was to attend and did not.
        let call: Call = o.fetch(m.call).unwrap().value;
        let before = plus_days(call.first_day, -140);
        let past = Call {
            id: o.new_id(),
            number: "A-2025-9".into(),
            first_day: before,
            last_day: before,
            state: "archived".into(),
            ..call.clone()
        };
        let file = Nomination { id: o.new_id(), call: past.id, ..of.clone() };
        let ended = Some(Ended { reason: "no word".into(), fault: true, substitute: None, excused: None });
        let absent = Mission {
            id: Mission::id_of(file.id),
            nomination: file.id,
            call: past.id,
            state: "no_show".into(),
            first_day: before,
            ended,
            ..m.clone()
        };
        let write = |writes: Vec<Write>, subject| {
            o.store
                .commit(Commit {
                    id: o.new_id(),
                    command: "past".into(),
                    at: o.now(),
                    actor: Id::named("t", "t"),
                    actor_name: "t".into(),
                    role: String::new(),
                    action: "test".into(),
                    subject,
                    reason: None,
                    parameters: 1,
                    writes,
                    expects: vec![],
                    entries: vec![],
                    files: vec![],
                    credentials: vec![],
                    unmoved: vec![],
                })
                .unwrap()
        };
        let kind = <Mission as bursar_store::Record>::KIND;
        write(vec![Write::of(&past, 0).unwrap(), Write::of(&file, 0).unwrap(), Write::of(&absent, 0).unwrap()], (kind, absent.id));

        let finding = |n: &Nomination| {
            let against = o.screened_against(n, &call).unwrap();
            n.rules(&call, &against).into_iter().find(|r| r.rule == "no_show").map(|r| r.finding)
        };
        assert_eq!(finding(&of), Some(Finding::NotMet));
        let mut renamed = of.clone();
        renamed.answers.insert("email".into(), "new@ministry.test".into());
        assert_eq!(finding(&renamed), Some(Finding::NotMet), "the same name");
        renamed.answers.insert("family_name".into(), "Somebodyelse".into());
        assert_eq!(finding(&renamed), None, "another person of the State");

        // The officer meets it in the screening, and cannot pass it over.
        let id = o.name_substitute(&w.act(&format!("mission.{iso}")), m.nomination, None).unwrap().subject;
        filled(&w, id, &of, of.answer("email"));
        o.endorse(&w.act(&format!("mission.{iso}")), id, None).unwrap();
        let n: Nomination = o.fetch(id).unwrap().value;
        let five: Vec<Confirmed> = all_met(&w, &n).into_iter().filter(|c| c.rule != "no_show").collect();
        assert_eq!(five.len(), 5);
        assert_eq!(key(o.screen_nomination(&w.act(R7), id, None, &five, "")), "rule-unconfirmed");

        // The State contests it, and R9 accepts its reasons.
        assert_eq!(key(o.excuse_mission(&w.act(R7), absent.id, None, "a strike")), "not-your-role");
        assert_eq!(key(o.excuse_mission(&w.act(R9), absent.id, None, " ")), "reason-missing");
        o.excuse_mission(&w.act(R9), absent.id, None, "a strike at the airport").unwrap();
        assert_eq!(finding(&of), None);
        assert_eq!(key(o.excuse_mission(&w.act(R9), absent.id, None, "again")), "no-fault-to-excuse");
        o.screen_nomination(&w.act(R7), id, None, &five, "").unwrap();
    });
}
