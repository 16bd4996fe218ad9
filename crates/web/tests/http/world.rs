//! The application in process, on a store of its own, with a clock that the test moves.
//!
//! The demonstration's journey is played once, by whichever test comes first, and kept as one SQLite file a step; every test
//! works on its own copy. Hashing ninety passwords and playing the journey for each test would take minutes.

use crate::http::Person;
use axum::Router;
use bursar_domain::account::Account;
use bursar_domain::call::Call;
use bursar_domain::digest::sha256_hex;
use bursar_domain::draw::{Chair, Source};
use bursar_domain::mission::Mission;
use bursar_domain::nomination::Nomination;
use bursar_domain::time::at;
use bursar_domain::{Actor, Cents, Grant, Id, Role, Scope};
use bursar_office::demo::{Demo, DemoClock, Step, mail};
use bursar_office::{Act, Clock, Office, testing};
use bursar_store::testing::Database;
use bursar_store::{Commit, Find, Record, Store, Stored, Write, kinds};
use bursar_web::App;
use jiff::{SignedDuration, Timestamp, civil::date};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// Runs only as the test says; a thousandth of a second later at each look, so that no two acts are of the same moment.
pub struct TestClock(AtomicI64);

impl TestClock {
    pub fn at(moment: Timestamp) -> TestClock {
        TestClock(AtomicI64::new(moment.as_microsecond()))
    }
    /// Moves on, never back.
    pub fn advance(&self, moment: Timestamp) {
        self.0.fetch_max(moment.as_microsecond(), Ordering::SeqCst);
    }
    pub fn hours(&self, hours: i64) {
        self.0.fetch_add(SignedDuration::from_hours(hours).as_micros() as i64, Ordering::SeqCst);
    }
}

impl Clock for TestClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_microsecond(self.0.fetch_add(1000, Ordering::SeqCst)).unwrap()
    }
}

pub use bursar_office::testing::IBAN;

/// What a payment takes.
#[derive(Clone, Copy)]
pub struct Paid {
    pub payee: Id,
    pub mission: Id,
    pub disbursement: Id,
    pub file: Id,
}

/// The application and all it stands on.
pub struct World {
    pub app: Arc<App>,
    pub router: Router,
    pub clock: Arc<TestClock>,
    pub runtime: tokio::runtime::Runtime,
    sessions: RefCell<BTreeMap<Id, (i64, String, String)>>,
    /// Last: deleted when everything that uses it is closed.
    _database: Option<Database>,
}

impl World {
    /// The demonstration after a step; `None`: its people and reference data only.
    pub fn after(step: impl Into<Option<Step>>) -> World {
        World::kept(step.into(), false)
    }

    /// The same, as a demonstration: with its page and its accounts to sign in as.
    pub fn demo(step: impl Into<Option<Step>>) -> World {
        World::kept(step.into(), true)
    }

    fn kept(step: Option<Step>, demo: bool) -> World {
        let database = Database::sqlite(kinds::ALL);
        fs::copy(template(step), database.url().strip_prefix("sqlite:").unwrap()).unwrap();
        let store = database.store();
        let end = store.read(|r| r.log_head()).unwrap().at;
        World::on(store, end.checked_add(SignedDuration::from_mins(5)).unwrap(), demo, Some(database))
    }

    /// An office with reference data and nobody in it, on an empty database.
    pub fn empty(database: &Database) -> World {
        World::founded(database, at(date(2026, 7, 6), 9, 0))
    }

    /// The same, founded at this moment.
    pub fn founded(database: &Database, now: Timestamp) -> World {
        let w = World::on(database.store(), now, false, None);
        w.office().load_reference(&bursar_exchange::reference().unwrap()).unwrap();
        w.office().found(&Demo::fund()).unwrap();
        w
    }

    fn on(store: Store, now: Timestamp, demo: bool, database: Option<Database>) -> World {
        let clock = Arc::new(TestClock::at(now));
        let office = Office::new(store, clock.clone(), bursar_office::Vault::of_key([7; 32])).unwrap();
        let demo = demo.then(|| Arc::new(DemoClock::new(DemoClock::offset_for(now))));
        let app = Arc::new(App::new(office, demo, String::new()).unwrap());
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        World { router: bursar_web::server::router(app.clone()), app, clock, runtime, sessions: RefCell::default(), _database: database }
    }

    /// The same, known to the public by this address.
    pub fn behind(mut self, origin: &str) -> World {
        let office = Office::new(self.office().store.clone(), self.clock.clone(), bursar_office::Vault::of_key([7; 32])).unwrap();
        self.app = Arc::new(App::new(office, None, origin.to_owned()).unwrap());
        self.router = bursar_web::server::router(self.app.clone());
        self
    }

    pub fn office(&self) -> &Office {
        &self.app.office
    }

    /// Nobody, reading English.
    pub fn anyone(&self) -> Person<'_> {
        Person::new(self, "en", None)
    }

    /// The demonstration's person of this name, signed in, reading English.
    pub fn person(&self, login: &str) -> Person<'_> {
        self.person_in("en", login)
    }

    pub fn person_in(&self, lang: &'static str, login: &str) -> Person<'_> {
        let account = self.account(login);
        let hour = self.office().now().as_second() / 3600;
        let kept = self.sessions.borrow().get(&account.id).filter(|s| s.0 == hour).cloned();
        let (_, token, csrf) = kept.unwrap_or_else(|| {
            let (token, session) = self.office().open_session(account.id).unwrap();
            (hour, token, session.csrf)
        });
        self.sessions.borrow_mut().insert(account.id, (hour, token.clone(), csrf.clone()));
        Person::new(self, lang, Some((token, csrf)))
    }

    /// Everyone signs in anew.
    pub fn forget_sessions(&self) {
        self.sessions.borrow_mut().clear();
    }

    pub fn account(&self, login: &str) -> Account {
        let found = self.office().find::<Account>(&Find::of(Account::KIND).eq("login", mail(login))).unwrap();
        found.into_iter().next().unwrap_or_else(|| panic!("no account {login}")).value
    }

    /// A ticket of a delegate, paid to a travel agent out of a file that was handed over; and what it took.
    pub fn paid(&self) -> Paid {
        let o = self.office();
        let act = |login: &str| self.act(login);
        let payee = testing::travel_agent(o, &act);
        let mission = self.all::<Mission>().remove(0).id;
        let (disbursement, file) = testing::ticket_in_a_file(o, &act, mission, payee);
        o.hand_over(&self.act("bank.signatory"), file, None).unwrap();
        Paid { payee, mission, disbursement, file }
    }

    /// A mission of a State, whether or not its nominee was chosen.
    pub fn mission_for(&self, call: Id, iso: &str) -> Mission {
        let n = self.nomination(call, iso);
        if let Some(m) = self.office().mission_of(n.id).unwrap() {
            return m.value;
        }
        let call: Call = self.get(call);
        let (mission, _) = Mission::open(&n, &call, 13, self.office().new_id(), call.first_day).unwrap();
        self.commit(vec![Write::of(&mission, 0).unwrap()]);
        mission
    }

    pub fn call(&self, number: &str) -> Stored<Call> {
        self.office().call_by_number(number).unwrap()
    }

    /// Every record of a kind.
    pub fn all<T: Record>(&self) -> Vec<T> {
        self.office().find::<T>(&Find::of(T::KIND)).unwrap().into_iter().map(|s| s.value).collect()
    }

    pub fn get<T: Record>(&self, id: Id) -> T {
        self.office().fetch::<T>(id).unwrap().value
    }

    /// The one nomination of a State in a call, as it stands.
    pub fn nomination(&self, call: Id, iso: &str) -> Nomination {
        let found = self.office().find::<Nomination>(&Find::of(Nomination::KIND).eq("call_id", call).eq("iso", iso)).unwrap();
        found.into_iter().next().unwrap_or_else(|| panic!("no nomination of {iso}")).value
    }

    /// Position of the log: what was refused leaves it where it was.
    pub fn seq(&self) -> i64 {
        self.office().read(|r| r.log_head()).unwrap().seq
    }

    pub fn act(&self, login: &str) -> Act {
        Act::by(self.account(login).actor(), self.office().new_id())
    }

    /// Writes accounts without passwords, all in one commit.
    pub fn people(&self, people: &[(&str, &[Role], Option<&str>)]) {
        let mut writes = Vec::new();
        for (login, roles, state) in people {
            let scope = |r: &Role| match (r, state) {
                (Role::Mission | Role::Drafter | Role::Nominee, Some(s)) => Scope::State((*s).to_owned()),
                _ => Scope::Fund,
            };
            let account = Account {
                id: self.office().new_id(),
                state: "active".into(),
                login: mail(login),
                name: format!("Person {login}"),
                office: String::new(),
                home_state: state.map(str::to_owned),
                grants: roles.iter().map(|r| Grant { role: *r, scope: scope(r) }).collect(),
                demo: true,
            };
            writes.push(Write::of(&account, 0).unwrap());
        }
        self.commit(writes);
    }

    /// Writes records past the use cases.
    pub fn commit(&self, writes: Vec<Write>) {
        let id = self.office().new_id();
        let commit = Commit {
            id,
            command: sha256_hex(id.to_string().as_bytes()),
            at: self.office().now(),
            actor: Actor::system().id,
            actor_name: "test".into(),
            role: String::new(),
            action: "test.seed".into(),
            subject: (writes[0].kind, writes[0].id),
            reason: None,
            parameters: 0,
            writes,
            expects: Vec::new(),
            unmoved: Vec::new(),
            entries: Vec::new(),
            files: Vec::new(),
            credentials: Vec::new(),
        };
        self.office().store.commit(commit).unwrap();
    }

    /// A second call for the same meeting, open for ten days, and its number.
    pub fn another_call(&self) -> String {
        self.another_call_with(|_| ())
    }

    /// The same, edited before it is cleared.
    pub fn another_call_with(&self, edit: impl Fn(&mut Call)) -> String {
        let office = self.office();
        let draft = office.draft_call(&self.act("project.officer"), "gm-2026-thematic").unwrap();
        let now = office.now();
        let day = |n: i64| now.checked_add(SignedDuration::from_hours(24 * n)).unwrap();
        office
            .edit_call(&self.act("project.officer"), draft.subject, None, |c| {
                c.allotment = Cents::dollars(60_000);
                for lang in ["en", "fr"] {
                    c.about.texts.insert(lang.into(), "About".into());
                }
                let dates = [0, 10, 15, 20, 25, 30, 35].map(day);
                [
                    c.calendar.opens_at,
                    c.calendar.closes_at,
                    c.calendar.corrections_until,
                    c.calendar.scores_by,
                    c.calendar.decide_by,
                    c.calendar.approve_by,
                    c.calendar.accept_by,
                ] = dates;
                edit(c);
            })
            .unwrap();
        office.clear_call(&self.act("fund.manager"), draft.subject, None).unwrap();
        office.tick().unwrap();
        let call: Call = self.get(draft.subject);
        assert_eq!(call.state, "open");
        call.number
    }

    /// Another call, whose draw is made by `board` and `board.2` as co-chairs.
    pub fn chaired_call(&self) -> String {
        let chairs = ["board", "board.2"].map(|login| self.account(login));
        let chairs: Vec<Chair> = chairs.into_iter().map(|a| Chair { account: a.id, name: a.name, state: a.home_state }).collect();
        self.another_call_with(|c| {
            c.draw_source = Source::CoChairs;
            c.draw_chairs = chairs.clone();
        })
    }

    /// Begins a draft for a State by its drafter.
    pub fn begin(&self, call: &str, iso: &str) -> Id {
        let act = self.act(&format!("drafter.{}", iso.to_lowercase()));
        self.office().begin_nomination(&act, self.call(call).value.id, iso).unwrap().subject
    }
}

/// Numbers of the demonstration's call.
pub const CALL: &str = "A-2026-1";

/// The file of a step; made with all others by whoever comes first.
fn template(step: Option<Step>) -> PathBuf {
    let tmp = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    fs::create_dir_all(&tmp).unwrap();
    // A template belongs to one build: another may have other tables, other rules, another demonstration.
    let built = fs::metadata(std::env::current_exe().unwrap()).unwrap();
    let key = sha256_hex(format!("{:?} {}", built.modified().unwrap(), built.len()).as_bytes());
    let dir = tmp.join(format!("http-worlds-{}", &key[..16]));
    let lock = File::create(tmp.join("http-worlds.lock")).unwrap();
    lock.lock().unwrap();
    if !dir.join("ready").exists() {
        for old in fs::read_dir(&tmp).unwrap().filter_map(Result::ok) {
            if old.file_name().to_string_lossy().starts_with("http-worlds-") {
                fs::remove_dir_all(old.path()).unwrap();
            }
        }
        fs::create_dir_all(&dir).unwrap();
        play(&dir);
        File::create(dir.join("ready")).unwrap();
    }
    dir.join(name(step))
}

fn name(step: Option<Step>) -> String {
    format!("{}.db", step.map_or("founded", Step::code))
}

/// Plays the demonstration, keeping a copy after each step.
fn play(dir: &std::path::Path) {
    let database = Database::sqlite(kinds::ALL);
    let clock = Arc::new(DemoClock::new(DemoClock::offset_for(bursar_office::demo::start())));
    for step in [None].into_iter().chain(Step::ALL.map(Some)) {
        let office = Office::new(database.store(), clock.clone(), bursar_office::Vault::of_key([7; 32])).unwrap();
        let demo = Demo::new(&office, &clock);
        match step {
            None => {
                office.load_reference(&bursar_exchange::reference().unwrap()).unwrap();
                office.found(&Demo::fund()).unwrap();
                demo.accounts().unwrap();
            }
            Some(step) => demo.complete(step).unwrap(),
        }
        // Closing it brings everything into the one file.
        drop(office);
        fs::copy(database.url().strip_prefix("sqlite:").unwrap(), dir.join(name(step))).unwrap();
    }
}
