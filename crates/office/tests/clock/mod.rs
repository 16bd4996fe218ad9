//! PROMISES 37: the machine's clock jumps; no deadline passes and no session ends by that alone.

use bursar_domain::account::Account;
use bursar_domain::call::Call;
use bursar_office::demo::{Demo, Step, clock_of};
use bursar_office::{Clock, Office, SteadyClock};
use bursar_store::testing::Database;
use bursar_store::{Find, Record, Store, kinds};
use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering::SeqCst};

const SECOND: i64 = 1_000_000;
const DAY: i64 = 24 * 3600 * SECOND;

/// The two clocks of a machine, in microseconds.
#[derive(Clone)]
struct Machine {
    wall: Arc<AtomicI64>,
    steady: Arc<AtomicI64>,
}

impl Machine {
    fn at(wall: Timestamp) -> Machine {
        Machine { wall: Arc::new(AtomicI64::new(wall.as_microsecond())), steady: Arc::new(AtomicI64::new(5 * SECOND)) }
    }
    /// Time goes by.
    fn runs(&self, micros: i64) {
        self.wall.fetch_add(micros, SeqCst);
        self.steady.fetch_add(micros, SeqCst);
    }
    /// Somebody sets the clock, or it fails.
    fn jumps(&self, micros: i64) {
        self.wall.fetch_add(micros, SeqCst);
    }
    fn says(&self) -> Timestamp {
        Timestamp::from_microsecond(self.wall.load(SeqCst)).unwrap()
    }
    fn steady(&self) -> SteadyClock {
        let (wall, steady) = (self.wall.clone(), self.steady.clone());
        SteadyClock::new(move || wall.load(SeqCst), move || steady.load(SeqCst))
    }
}

/// The machine's clock as it is.
struct Bare(Machine);

impl Clock for Bare {
    fn now(&self) -> Timestamp {
        self.0.says()
    }
}

/// The demonstration with its call open, and when that was.
fn with_an_open_call(store: &Store) -> Timestamp {
    let clock = Arc::new(clock_of(store).unwrap());
    let office = Office::new(store.clone(), clock.clone(), bursar_office::Vault::of_key([7; 32])).unwrap();
    office.load_reference(&bursar_exchange::reference().unwrap()).unwrap();
    office.found(&Demo::fund()).unwrap();
    let demo = Demo::new(&office, &clock);
    demo.accounts().unwrap();
    demo.complete_until(Step::Call).unwrap();
    office.now()
}

fn plus_seconds(t: Timestamp, n: i64) -> Timestamp {
    t.checked_add(SignedDuration::from_secs(n)).unwrap()
}

fn call(office: &Office) -> Call {
    office.find::<Call>(&Find::of(Call::KIND)).unwrap().remove(0).value
}

#[test]
fn promise_37_a_jump_of_the_clock_closes_no_call_and_ends_no_session() {
    let database = Database::sqlite(kinds::ALL);
    let store = database.store();
    let machine = Machine::at(with_an_open_call(&store));
    let office = Office::new(store.clone(), Arc::new(machine.steady()), bursar_office::Vault::of_key([7; 32])).unwrap();
    let (token, _) = office.open_session(office.find::<Account>(&Find::of(Account::KIND)).unwrap()[0].value.id).unwrap();
    let before = office.now();
    machine.runs(60 * SECOND);
    for jump in [400 * DAY, -800 * DAY, 800 * DAY] {
        machine.jumps(jump);
        machine.runs(SECOND);
        office.tick().unwrap();
        assert_eq!(call(&office).state, "open", "a jump of {} days", jump / DAY);
        assert!(office.session(&token).unwrap().is_some());
    }
    let doubt = office.clock().doubt().unwrap();
    assert_eq!((doubt.says, doubt.held), (machine.says(), plus_seconds(before, 63)));
    // Nine minutes it keeps to its new time; that may still be a fault.
    machine.runs(9 * 60 * SECOND);
    office.tick().unwrap();
    assert_eq!((call(&office).state.as_str(), office.now()), ("open", plus_seconds(before, 63 + 540)));
    // Set right again in time, nothing has happened.
    machine.jumps(-400 * DAY);
    office.tick().unwrap();
    assert_eq!((call(&office).state.as_str(), office.now(), office.clock().doubt()), ("open", machine.says(), None));
    // A new time that is kept to is believed in the end: then the deadline has passed.
    machine.jumps(400 * DAY);
    assert!(office.clock().doubt().is_some());
    machine.runs(10 * 60 * SECOND);
    office.tick().unwrap();
    assert_eq!((call(&office).state.as_str(), office.now(), office.clock().doubt()), ("closed", machine.says(), None));
    store.verify(|_| ()).unwrap();
}

/// The controls: by the machine's clock as it is, the same jump closes the call; a clock that is only corrected is followed; a program that
/// is started again goes by what the machine says.
#[test]
fn promise_37_control_by_the_bare_clock_the_call_closes() {
    let database = Database::sqlite(kinds::ALL);
    let store = database.store();
    let machine = Machine::at(with_an_open_call(&store));
    let steady = machine.steady();
    for _ in 0..100 {
        machine.runs(3600 * SECOND);
        machine.jumps(30 * SECOND);
        assert_eq!((steady.now(), steady.doubt()), (machine.says(), None));
    }
    let office = Office::new(store.clone(), Arc::new(Bare(machine.clone())), bursar_office::Vault::of_key([7; 32])).unwrap();
    office.tick().unwrap();
    assert_eq!(call(&office).state, "open");
    machine.jumps(400 * DAY);
    assert_ne!(steady.now(), machine.says());
    assert_eq!(machine.steady().now(), machine.says());
    office.tick().unwrap();
    assert_eq!(call(&office).state, "closed");
}
