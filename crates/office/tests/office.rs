//! The use cases on both engines.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use bursar_domain::ledger::Account as Ledger;
use bursar_domain::nomination::Nomination;
use bursar_domain::round::Round;
use bursar_domain::{Cents, Role};
use bursar_office::demo::{Demo, DemoClock, Step, start};
use bursar_office::{Office, demo};
use bursar_store::{Find, Record, Store, testing::each_engine};
use std::sync::Arc;

/// An office with reference data and the demonstration's people, its clock at the beginning.
fn office(store: Store) -> (Office, Arc<DemoClock>) {
    let clock = Arc::new(DemoClock::new(DemoClock::offset_for(start())));
    let office = Office::new(store, clock.clone()).unwrap();
    office.load_reference(&bursar_exchange::reference().unwrap()).unwrap();
    office.found(&Demo::fund()).unwrap();
    Demo::new(&office, &clock).accounts().unwrap();
    (office, clock)
}

#[test]
fn the_journey_from_a_contribution_to_a_published_list() {
    each_engine(|store| {
        let (office, clock) = office(store);
        assert_eq!(office.load_reference(&bursar_exchange::reference().unwrap()).unwrap(), 0, "loading again changes nothing");
        let demo = Demo::new(&office, &clock);
        for step in Step::ALL {
            demo.complete(step).unwrap_or_else(|e| panic!("{step:?}: {e}"));
        }
        let status = office.status().unwrap();
        assert_eq!(status.fund.state, "active");
        let call = office.calls().unwrap().remove(0).value;
        assert_eq!(call.state, "published");
        let round: Round = office.latest_round(call.id).unwrap().unwrap().value;
        assert_eq!(round.chosen().len(), 10);
        let accepted = office.find::<Nomination>(&Find::of(Nomination::KIND).eq("state", "accepted")).unwrap();
        assert_eq!(accepted.len(), 10);
        let spent: Cents = round.chosen().iter().map(|i| round.candidates[*i].cost).sum();
        assert_eq!(status.control.committed, spent);
        assert_eq!(
            status.control.ceiling,
            status.control.unallotted
                + status.control.allotted
                + status.control.pre_committed
                + status.control.committed
                + status.control.spent
        );
        let sum: i64 = office.read(|r| r.balances()).unwrap().iter().filter(|(a, _, _)| !a.is_control()).map(|(_, _, c)| c.0).sum();
        assert_eq!(sum, 0);
        assert_eq!(
            office.read(|r| r.balance(Ledger::CashUsd, None)).unwrap() + office.read(|r| r.balance(Ledger::CashOther, None)).unwrap(),
            status.figures.received
        );
        let _ = (Role::Mission, demo::PASSWORD);
    });
}
