//! The promises about the books as they hold for whoever uses the pages: servers as they are started for use, killed, raced and left
//! without room, each with a control that must be caught (docs/promises.md). `bin/test faults` runs them, with `--long` in full count.

mod again;
mod browser;
mod clock;
mod cut;
mod full;
mod payments;
mod race;
mod server;

use bursar_domain::allotment::{Allotment, Use};
use bursar_domain::ledger::Account as Level;
use bursar_domain::{Cents, Id, account::Account};
use bursar_office::demo::{Demo, Step, clock_of, mail};
use bursar_office::{Act, Office, SystemClock};
use bursar_store::testing::{Database, Shell};
use bursar_store::{Find, Record, Store, kinds};
use std::sync::Arc;

/// How often: few while developing, many with `BURSAR_TEST_LONG`.
fn count(few: usize, many: usize) -> usize {
    if std::env::var_os("BURSAR_TEST_LONG").is_some() { many } else { few }
}

/// Both engines.
fn each(test: impl Fn(&Database)) {
    for database in [Database::sqlite(kinds::ALL), Database::postgres(kinds::ALL)] {
        eprintln!("on {}", database.url());
        test(&database);
    }
}

/// The fund of the demonstration after this step, on a database on which servers are to be started.
struct Fund<'d> {
    database: &'d Database,
    office: Office,
}

impl Fund<'_> {
    fn after(step: Step, database: &Database) -> Fund<'_> {
        let store = database.store();
        let clock = Arc::new(clock_of(&store).unwrap());
        let office = Office::new(store.clone(), clock.clone(), bursar_office::Vault::of_key([7; 32])).unwrap();
        office.load_reference(&bursar_exchange::reference().unwrap()).unwrap();
        office.found(&Demo::fund()).unwrap();
        let demo = Demo::new(&office, &clock);
        demo.accounts().unwrap();
        demo.complete_until(step).unwrap();
        // From here on the clock is that of the servers.
        Fund { database, office: Office::new(store, Arc::new(SystemClock), bursar_office::Vault::of_key([7; 32])).unwrap() }
    }

    fn store(&self) -> &Store {
        &self.office.store
    }

    fn act(&self, login: &str) -> Act {
        let found = self.office.find::<Account>(&Find::of(Account::KIND).eq("login", mail(login))).unwrap();
        Act::by(found[0].value.actor(), self.office.new_id())
    }

    /// A budget for what the fund runs on.
    fn allotment(&self, usd: Cents) -> Id {
        let id = self.office.propose_allotment(&self.act("project.officer"), Use::Running, 2026, "A budget", usd).unwrap().subject;
        self.office.allot(&self.act("fund.manager"), id, None).unwrap();
        assert_eq!(self.office.fetch::<Allotment>(id).unwrap().value.state, "open");
        id
    }

    /// What is free of a budget by its lines themselves, whatever was said.
    fn free(&self, allotment: Id) -> i64 {
        let level = Level::Allotted.code();
        let sum = "SELECT CAST(COALESCE(SUM(amount), 0) AS BIGINT) FROM posting";
        -Shell::open(self.database.url()).number(&format!("{sum} WHERE account = '{level}' AND call_id = '{allotment}'"))
    }

    /// Every digest and every sum is as it was written.
    fn sound(&self) {
        self.store().verify(|_| ()).unwrap();
    }
}
