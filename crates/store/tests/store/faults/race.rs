//! PROMISES 5: two server processes with eight clients race for the last dollar; it is spent once.

use super::{worker::Worker, *};
use bursar_domain::ledger::Account;
use bursar_store::testing::{Database, Shell};

/// How often more than the last dollar was taken, and how often it was taken at all.
fn raced(db: &Database, work: &str, rounds: usize) -> (usize, usize) {
    let store = db.store();
    let names: Vec<String> = (0..rounds).map(|n| format!("round {n}")).collect();
    for name in &names {
        let call = Some(Id::named("call", name));
        let entries = vec![
            receipt(name, Cents(100)),
            entry(&format!("allot {name}")).moves(Account::Unallotted, Account::Allotted, Cents(100), call, None),
        ];
        store.commit(Commit { entries, ..commit(name) }).unwrap();
    }
    let mut servers = ["a", "b"].map(|me| Worker::start(&format!("{work} {me}"), db.url()));
    servers.iter().for_each(|s| drop(s.hear("open")));
    let mut said = 0;
    for name in &names {
        servers.iter_mut().for_each(|s| s.tell(name));
        said += servers.iter().map(|s| s.hear("won").parse::<usize>().unwrap()).sum::<usize>();
    }
    servers.into_iter().for_each(|s| assert!(s.end().0.success()));
    // What counts is what stands in the lines, not what was said.
    let mut shell = Shell::open(db.url());
    let spent = |name: &String| {
        let call = Id::named("call", name);
        shell.number(&format!("SELECT CAST(COALESCE(SUM(amount), 0) AS BIGINT) FROM posting WHERE account = 'B400' AND call_id = '{call}'"))
    };
    let spent: Vec<i64> = names.iter().map(spent).collect();
    assert_eq!(spent.iter().sum::<i64>(), -100 * said as i64, "each one told that it won did");
    (spent.iter().filter(|s| **s < -100).count(), spent.iter().filter(|s| **s != 0).count())
}

#[test]
fn promise_5_two_servers_never_spend_the_last_dollar_twice() {
    for (db, rounds) in [(Database::postgres(KINDS), count(60, 1000)), (Database::sqlite(KINDS), count(60, 1000))] {
        assert_eq!(raced(&db, "race", rounds), (0, rounds));
        sound(&db.store()).unwrap();
    }
}

/// The control: asking first and writing then overspends, and the harness tells.
#[test]
fn promise_5_control_looking_before_taking_overspends() {
    let db = Database::postgres(KINDS);
    let (overspent, _) = raced(&db, "naive", 20);
    assert!(overspent > 0, "the harness did not notice");
}
