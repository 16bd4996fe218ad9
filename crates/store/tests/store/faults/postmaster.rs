//! PROMISES 1: PostgreSQL itself is killed, its postmaster and with it every server process.

use super::{cluster::Cluster, worker::Worker, *};
use bursar_store::testing::Database;
use std::{thread, time::Duration};

#[test]
fn promise_1_what_was_acknowledged_outlives_kills_of_the_postmaster() {
    let cluster = Cluster::new("killed");
    let db = Database::postgres_at(&cluster.url(), KINDS);
    drop(db.store());
    let (mut chance, mut acknowledged) = (Chance(11), Vec::new());
    for round in 0..count(10, 100) {
        let worker = Worker::start(&format!("stubborn {round} 0"), db.url());
        worker.hear("open");
        thread::sleep(Duration::from_micros(20_000 + chance.below(150_000)));
        cluster.kill();
        thread::sleep(Duration::from_millis(20));
        acknowledged.extend(worker.kill());
        cluster.start_again();
    }
    let store = db.store();
    sound(&store).unwrap();
    assert_eq!(missing(&store, &acknowledged), Vec::<String>::new());
    assert!(acknowledged.len() > 30, "{}: the load was none", acknowledged.len());
}
