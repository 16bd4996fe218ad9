//! The draw on both engines, with a round of drand that was really emitted (WA-05).

use bursar_domain::account::Account;
use bursar_domain::call::Call;
use bursar_domain::digest::sha256_hex;
use bursar_domain::draw::{Chair, Draw, DrawSeed, Seed, Source};
use bursar_domain::{Actor, Cents, Grant, Id, Role, Scope};
use bursar_office::demo::{Demo, DemoClock, mail};
use bursar_office::testing::activated;
use bursar_office::{Act, Failure, Office};
use bursar_store::testing::{Database, each_database};
use bursar_store::{Commit, Find, Record, Write, kinds};
use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;

/// Quicknet's round 123 as its nodes gave it: when, signature, randomness; and the signature of round 1000.
const AT: &str = "2023-08-23T15:15:33Z";
const SIGNATURE: &str = "b75c69d0b72a5d906e854e808ba7e2accb1542ac355ae486d591aa9d43765482e26cd02df835d3546d23c4b13e0dfc92";
const RANDOMNESS: &str = "fb8f7bc29bf24db51871ec8c79f3a1e4bd0557bc0dfcee9ed1d924e69d1c60dc";
const OF_1000: &str = "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39";

const PEOPLE: [(&str, Role); 9] = [
    ("r7", Role::ProjectOfficer),
    ("r8", Role::FinanceAssistant),
    ("r9", Role::FundManager),
    ("r12", Role::Certifying),
    ("r13", Role::Approving),
    ("r14", Role::BankSignatory),
    ("one", Role::Board),
    ("two", Role::Board),
    ("r21", Role::Administrator),
];

struct World {
    office: Office,
    clock: Arc<DemoClock>,
}

impl World {
    /// An active fund in August 2023, three hours before round 123, and a call that closes an hour and a second before it.
    fn with(database: &Database, source: Source) -> (World, Id) {
        let round: Timestamp = AT.parse().unwrap();
        let clock = Arc::new(DemoClock::new(DemoClock::offset_for(round - SignedDuration::from_hours(3))));
        let w = World { office: Office::new(database.store(), clock.clone(), bursar_office::Vault::of_key([7; 32])).unwrap(), clock };
        w.office.load_reference(&bursar_exchange::reference().unwrap()).unwrap();
        w.office.found(&Demo::fund()).unwrap();
        w.people();
        w.fund();
        let call = w.office.draft_call(&w.act("r7"), "gm-2026-thematic").unwrap().subject;
        let chairs = ["one", "two"].map(|n| w.account(n)).map(|a| Chair { account: a.id, name: a.name, state: None });
        let closes = round - SignedDuration::from_secs(3601);
        w.office
            .edit_call(&w.act("r7"), call, None, |c| {
                c.allotment = Cents::dollars(60_000);
                for lang in ["en", "fr"] {
                    c.about.texts.insert(lang.into(), "About".into());
                }
                (c.calendar.opens_at, c.calendar.closes_at) = (closes - SignedDuration::from_hours(2), closes);
                (c.draw_source, c.draw_chairs) = (source, chairs.clone().into());
            })
            .unwrap();
        w.office.clear_call(&w.act("r9"), call, None).unwrap();
        (w, call)
    }
    fn people(&self) {
        let account = |(login, role): (&str, Role)| Account {
            id: Id::named("account", login),
            state: "active".into(),
            login: mail(login),
            name: login.into(),
            office: String::new(),
            home_state: None,
            grants: vec![Grant { role, scope: Scope::Fund }],
            demo: true,
        };
        let id = self.office.new_id();
        let commit = Commit {
            id,
            command: sha256_hex(id.to_string().as_bytes()),
            at: self.office.now(),
            actor: Actor::system().id,
            actor_name: "test".into(),
            role: String::new(),
            action: "test".into(),
            subject: (Account::KIND, id),
            reason: None,
            parameters: 0,
            writes: PEOPLE.map(|p| Write::of(&account(p), 0).unwrap()).into(),
            expects: Vec::new(),
            unmoved: Vec::new(),
            entries: Vec::new(),
            files: Vec::new(),
            credentials: Vec::new(),
        };
        self.office.store.commit(commit).unwrap();
    }
    fn fund(&self) {
        activated(&self.office, &|login| self.act(login), &|login| self.account(login).id);
    }
    fn account(&self, login: &str) -> Account {
        self.office.fetch::<Account>(Id::named("account", login)).unwrap().value
    }
    fn act(&self, login: &str) -> Act {
        Act::by(self.account(login).actor(), self.office.new_id())
    }
    fn at(&self, moment: Timestamp) {
        self.clock.advance(moment);
        self.office.tick().unwrap();
    }
    fn draw(&self, call: Id) -> Draw {
        self.office.fetch::<Draw>(call).unwrap().value
    }
    fn seed(&self, call: Id) -> Option<String> {
        self.office.seed(call).unwrap().map(|s| s.seed)
    }
}

fn why<T: std::fmt::Debug>(outcome: Result<T, Failure>) -> &'static str {
    match outcome.unwrap_err() {
        Failure::Refused(r) => r.0[0].key,
        other => panic!("{other}"),
    }
}

#[test]
fn wa_05_a_true_round_of_drand_makes_the_seed_and_no_other_does() {
    each_database(kinds::ALL, |database| {
        let (w, call) = World::with(database, Source::Drand);
        let beacon = w.draw(call).beacon.unwrap();
        assert_eq!((beacon.round, beacon.at.to_string().as_str()), (123, AT));
        let enter = |who: &str, signature: &str| w.office.enter_signature(&w.act(who), call, signature);
        assert_eq!(why(enter("r7", SIGNATURE)), "draw-round-to-come");
        w.at(AT.parse().unwrap());
        assert_eq!(why(enter("r7", OF_1000)), "draw-signature-other", "genuine, of another round");
        assert_eq!(why(enter("r7", &SIGNATURE[..95])), "draw-signature-unreadable");
        assert_eq!(why(enter("r7", &SIGNATURE.replace("b75c", "b75d"))), "draw-signature-other");
        for other in ["one", "r21", "r8"] {
            assert_eq!(why(enter(other, SIGNATURE)), "not-your-role", "{other}");
        }
        assert_eq!((w.seed(call), w.draw(call).signature), (None, None));
        // The same form twice is one act.
        let act = w.act("r9");
        let done = w.office.enter_signature(&act, call, SIGNATURE).unwrap();
        assert!(w.office.enter_signature(&act, call, SIGNATURE).unwrap().replay);
        assert_eq!((w.seed(call).as_deref(), w.draw(call).state.as_str()), (Some(RANDOMNESS), "fixed"));
        assert_eq!(why(enter("r7", SIGNATURE)), "step-not-allowed");
        assert_eq!(w.office.find::<Seed>(&Find::of(Seed::KIND)).unwrap().len(), 1);

        // Who changes what was published, or what came of it, is found.
        w.office.store.verify(|_| ()).unwrap();
        for (table, from, to) in
            [("seed", RANDOMNESS, &RANDOMNESS.replace("fb8f", "fb8e")), ("draw", r#""round":123"#, &r#""round":124"#.to_owned())]
        {
            database.tamper(&format!("UPDATE {table} SET body = REPLACE(body, '{from}', '{to}')"));
            let found = w.office.store.verify(|_| ()).unwrap_err();
            assert_eq!((found.kind.as_str(), found.seq), (table, done.seq), "{found}");
            database.tamper(&format!("UPDATE {table} SET body = REPLACE(body, '{to}', '{from}')"));
            w.office.store.verify(|_| ()).unwrap();
        }
    });
}

#[test]
fn wa_05_two_co_chairs_make_the_seed_and_a_changed_commitment_is_found() {
    each_database(kinds::ALL, |database| {
        let (w, call) = World::with(database, Source::CoChairs);
        assert_eq!(w.office.fetch::<DrawSeed>(call).unwrap().value.commitment(), w.draw(call).sealed.unwrap(), "in reserve");
        let digest = |secret: &str| sha256_hex(secret.as_bytes());
        w.office.commit_to_draw(&w.act("one"), call, &digest("a")).unwrap();
        assert_eq!(why(w.office.commit_to_draw(&w.act("two"), call, &digest("a"))), "draw-digest-taken");
        assert_eq!(why(w.office.commit_to_draw(&w.act("r9"), call, &digest("c"))), "not-your-role");
        let last = w.office.commit_to_draw(&w.act("two"), call, &digest("b")).unwrap();
        database.tamper(&format!("UPDATE draw SET body = REPLACE(body, '{}', '{}')", digest("b"), digest("c")));
        let found = w.office.store.verify(|_| ()).unwrap_err();
        assert_eq!((found.kind.as_str(), found.seq), ("draw", last.seq), "{found}");
        database.tamper(&format!("UPDATE draw SET body = REPLACE(body, '{}', '{}')", digest("c"), digest("b")));

        w.at(AT.parse().unwrap());
        assert_eq!(w.office.fetch::<Call>(call).unwrap().value.state, "closed");
        // Both at once: neither is lost.
        std::thread::scope(|s| {
            for (who, secret) in [("one", "a"), ("two", "b")] {
                let w = &w;
                s.spawn(move || w.office.reveal_for_draw(&w.act(who), call, secret).unwrap());
            }
        });
        assert_eq!(w.seed(call), Some(digest("a\nb")));
        assert_eq!(why(w.office.replace_in_draw(&w.act("r9"), call, Source::Sealed, "x")), "step-not-allowed");
        w.office.store.verify(|_| ()).unwrap();
    });
}

#[test]
fn wa_05_nothing_is_given_to_the_draw_of_a_call_that_was_cancelled() {
    each_database(kinds::ALL, |database| {
        let (w, call) = World::with(database, Source::CoChairs);
        w.office.cancel_call(&w.act("r9"), call, None, "No meeting.").unwrap();
        assert_eq!(why(w.office.commit_to_draw(&w.act("one"), call, &sha256_hex(b"a"))), "step-not-allowed");
        assert!(w.office.tasks(&w.account("one").actor()).unwrap().is_empty());
    });
}
