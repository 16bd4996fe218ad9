//! Durable commits per second: a new record, an entry of two lines, the log (issue 2 §8).
//!
//! `eval "$(bin/pg env)" && cargo bench -p bursar-store` measures both engines with 1, 8 and 64 clients, 5 s each;
//! `-- sqlite` or `-- postgres` one of them, `-- 64` one number of clients.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark prints its figures")]

use bursar_domain::{
    Cents, Id,
    digest::sha256_hex,
    ledger::{Account, Entry},
};
use bursar_store::{Column, Commit, Kind, Store, Value, Write, testing::Database};
use jiff::{Timestamp, civil::date};
use std::{
    sync::atomic::{AtomicBool, AtomicI64, Ordering},
    thread,
    time::{Duration, Instant},
};

const NOTE: &Kind = &Kind { name: "note", columns: &[Column { name: "call_id", text: true }, Column { name: "changed_at", text: false }] };

fn main() {
    let args: Vec<String> = std::env::args().skip(1).filter(|a| !a.starts_with("--")).collect();
    let asked = |what: &str, of: &[&str]| !args.iter().any(|a| of.contains(&a.as_str())) || args.iter().any(|a| a == what);
    println!("{:<10} {:>7} {:>12} {:>12} {:>12}", "engine", "clients", "commits/s", "median ms", "99 % ms");
    for (name, make) in [("sqlite", Database::sqlite as fn(_) -> _), ("postgres", Database::postgres)] {
        for clients in [1, 8, 64] {
            if asked(name, &["sqlite", "postgres"]) && asked(&clients.to_string(), &["1", "8", "64"]) {
                let database: Database = make(&[NOTE]);
                measure(name, &database.store(), clients);
            }
        }
    }
}

fn measure(engine: &str, store: &Store, clients: usize) {
    let (stop, next) = (AtomicBool::new(false), AtomicI64::new(0));
    let start = Instant::now();
    let mut waits: Vec<Duration> = thread::scope(|s| {
        let all: Vec<_> = (0..clients).map(|_| s.spawn(|| client(store, &stop, &next))).collect();
        thread::sleep(Duration::from_secs(5));
        stop.store(true, Ordering::Relaxed);
        all.into_iter().flat_map(|t| t.join().unwrap()).collect()
    });
    let seconds = start.elapsed().as_secs_f64();
    waits.sort_unstable();
    let ms = |percent: usize| waits[(waits.len() - 1) * percent / 100].as_secs_f64() * 1000.0;
    assert_eq!(store.read(|r| r.log_head()).unwrap().seq, waits.len() as i64);
    println!("{engine:<10} {clients:>7} {:>12.0} {:>12.2} {:>12.2}", waits.len() as f64 / seconds, ms(50), ms(99));
}

fn client(store: &Store, stop: &AtomicBool, next: &AtomicI64) -> Vec<Duration> {
    let mut waits = Vec::new();
    while !stop.load(Ordering::Relaxed) {
        let commit = commit(next.fetch_add(1, Ordering::Relaxed));
        let asked = Instant::now();
        store.commit(commit).unwrap();
        waits.push(asked.elapsed());
    }
    waits
}

/// What an officer's click comes to: a record of about 1 kB, money moved, the log. Ids grow, as UUIDv7 do.
fn commit(n: i64) -> Commit {
    let id = |what: i64| -> Id { format!("{:012x}7000800000000000000{what}", 0x0198_0000_0000 + n).parse().unwrap() };
    let at = Timestamp::from_microsecond(1_783_000_000_000_000 + n).unwrap();
    let call = Id::named("call", "one");
    let body = format!(r#"{{"id":"{}","text":"{}"}}"#, id(1), "A delegate's statement of motivation. ".repeat(25));
    Commit {
        id: id(0),
        command: sha256_hex(&n.to_be_bytes()),
        at,
        actor: Id::named("account", "officer"),
        actor_name: "Officer".into(),
        role: "R7".into(),
        action: "note.write".into(),
        subject: (NOTE, id(1)),
        reason: None,
        parameters: 1,
        writes: vec![Write {
            kind: NOTE,
            id: id(1),
            expected: 0,
            state: "draft".into(),
            columns: vec![Value::from(call), Value::from(at)],
            body,
        }],
        expects: vec![],
        entries: vec![Entry::new(id(2), "J04", date(2026, 7, 6), id(1)).moves(
            Account::Ceiling,
            Account::Unallotted,
            Cents(100),
            None,
            None,
        )],
        files: vec![],
        credentials: vec![],
    }
}
