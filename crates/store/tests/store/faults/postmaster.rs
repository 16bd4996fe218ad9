//! PROMISES 1: PostgreSQL itself is killed, its postmaster and with it every server process.

use super::{worker::Worker, *};
use bursar_store::testing::Database;
use std::{os::unix::net::UnixStream, path::PathBuf, process::Command, thread, time::Duration};

/// A cluster of its own, made by `bin/pg`; deleted when dropped.
struct Cluster(PathBuf);

impl Cluster {
    fn new() -> Cluster {
        let cluster = Cluster(std::env::temp_dir().join(format!("bursar_faults_{}", std::process::id())));
        cluster.pg("start").unwrap();
        cluster
    }

    fn pg(&self, what: &str) -> Result<String, String> {
        let program = concat!(env!("CARGO_MANIFEST_DIR"), "/../../bin/pg");
        let output = Command::new(program).arg(what).env("BURSAR_PG_DIR", &self.0).output().unwrap();
        let said = |bytes| String::from_utf8_lossy(bytes).trim().to_owned();
        if output.status.success() { Ok(said(&output.stdout)) } else { Err(said(&output.stderr)) }
    }

    fn kill(&self) {
        let file = std::fs::read_to_string(self.0.join("data/postmaster.pid")).unwrap();
        let pid = file.lines().next().unwrap();
        assert!(Command::new("kill").args(["-9", pid]).status().unwrap().success());
    }

    /// The processes it leaves take a moment to notice that they are alone, and until then it passes for running.
    fn start_again(&self) {
        let answers = || UnixStream::connect(self.0.join(".s.PGSQL.5432")).is_ok();
        let started = (0..100).find(|_| {
            thread::sleep(Duration::from_millis(200));
            self.pg("start").is_ok() && answers()
        });
        started.expect("PostgreSQL starts again");
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        let _ = self.pg("drop");
    }
}

#[test]
fn promise_1_what_was_acknowledged_outlives_kills_of_the_postmaster() {
    let cluster = Cluster::new();
    let db = Database::postgres_at(&cluster.pg("url").unwrap(), KINDS);
    drop(db.store());
    let (mut chance, mut acknowledged) = (Chance(11), Vec::new());
    for round in 0..count(3, 100) {
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
