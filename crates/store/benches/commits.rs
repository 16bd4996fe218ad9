//! Durable commits per second: an entry of two lines with its control check, the idempotency key, the row of the log; and the same
//! with a record of 1 kB, as an officer's click comes to (issue 5 §4).
//!
//! `eval "$(bin/pg env)" && cargo bench -p bursar-store` measures both engines with 1, 8 and 64 clients, 5 s each, all on one call
//! (hot) or each on its own (spread). Words after `--` narrow that: `sqlite` `postgres`, `1` `8` `64`, `hot` `spread`, `entry` `record`.
//! `two` lets two stores on one database share the clients, as two servers do.
//!
//! CPU is that of this process, all threads, per commit; PostgreSQL's own is not in it.
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

/// What is measured together.
#[derive(Clone, Copy)]
struct Case {
    clients: i64,
    /// All on one call, or each on its own.
    hot: bool,
    /// A record is written too.
    record: bool,
}

fn main() {
    let args: Vec<String> = std::env::args().skip(1).filter(|a| !a.starts_with("--")).collect();
    let asked = |what: &str, of: &[&str]| !args.iter().any(|a| of.contains(&a.as_str())) || args.iter().any(|a| a == what);
    let servers = if args.iter().any(|a| a == "two") { 2 } else { 1 };
    println!(
        "{:<9} {:<7} {:<7} {:>7} {:>11} {:>10} {:>9} {:>9} {:>7}",
        "engine", "commit", "calls", "clients", "commits/s", "median ms", "99 % ms", "most ms", "CPU µs"
    );
    for (engine, make) in [("sqlite", Database::sqlite as fn(_) -> _), ("postgres", Database::postgres)] {
        for commit in ["entry", "record"] {
            for calls in ["hot", "spread"] {
                for clients in [1, 8, 64] {
                    let wanted = asked(engine, &["sqlite", "postgres"])
                        && asked(commit, &["entry", "record"])
                        && asked(calls, &["hot", "spread"])
                        && asked(&clients.to_string(), &["1", "8", "64"]);
                    if wanted {
                        let database: Database = make(&[NOTE]);
                        let stores: Vec<Store> = (0..servers).map(|_| database.store()).collect();
                        print!("{engine:<9} {commit:<7} {calls:<7} ");
                        measure(&stores, Case { clients, hot: calls == "hot", record: commit == "record" });
                    }
                }
            }
        }
    }
}

fn measure(stores: &[Store], case: Case) {
    // What the clients draw on; it stands apart from what is measured.
    for client in 0..if case.hot { 1 } else { case.clients } {
        let mut allot = commit(-1 - client, client, Case { record: false, ..case });
        let call = Some(call(client));
        let entry =
            Entry::new(allot.subject.1, "J10", date(2026, 7, 6), allot.id).moves(Account::Ceiling, Account::Unallotted, MUCH, None, None);
        allot.entries = vec![entry.moves(Account::Unallotted, Account::Allotted, MUCH, call, None)];
        stores[0].commit(allot).unwrap();
    }
    let before = stores[0].read(|r| r.log_head()).unwrap().seq;
    let (stop, next) = (AtomicBool::new(false), AtomicI64::new(0));
    let (start, cpu) = (Instant::now(), cpu());
    let mut waits: Vec<Duration> = thread::scope(|s| {
        let all: Vec<_> = (0..case.clients)
            .zip(stores.iter().cycle())
            .map(|(client, store)| {
                let (stop, next) = (&stop, &next);
                s.spawn(move || run(store, client, case, stop, next))
            })
            .collect();
        thread::sleep(Duration::from_secs(5));
        stop.store(true, Ordering::Relaxed);
        all.into_iter().flat_map(|t| t.join().unwrap()).collect()
    });
    let seconds = start.elapsed().as_secs_f64();
    let used = (self::cpu() - cpu).as_secs_f64() * 1e6 / waits.len() as f64;
    waits.sort_unstable();
    let ms = |percent: usize| waits[(waits.len() - 1) * percent / 100].as_secs_f64() * 1000.0;
    assert_eq!(stores[0].read(|r| r.log_head()).unwrap().seq - before, waits.len() as i64);
    let rate = waits.len() as f64 / seconds;
    assert!(ms(100) < 1000.0, "a client waited for {} ms", ms(100));
    println!("{:>7} {rate:>11.0} {:>10.2} {:>9.2} {:>9.2} {used:>7.0}", case.clients, ms(50), ms(99), ms(100));
}

/// Processor time of this process so far.
fn cpu() -> Duration {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap();
    let ticks: u64 = stat.rsplit(')').next().unwrap().split(' ').skip(12).take(2).map(|n| n.parse::<u64>().unwrap()).sum();
    Duration::from_millis(ticks * 10)
}

fn run(store: &Store, client: i64, case: Case, stop: &AtomicBool, next: &AtomicI64) -> Vec<Duration> {
    let mut waits = Vec::new();
    while !stop.load(Ordering::Relaxed) {
        let commit = commit(next.fetch_add(1, Ordering::Relaxed), if case.hot { 0 } else { client }, case);
        let asked = Instant::now();
        store.commit(commit).unwrap();
        waits.push(asked.elapsed());
    }
    waits
}

const MUCH: Cents = Cents(1_000_000_000_000);

fn call(n: i64) -> Id {
    Id::named("call", &n.to_string())
}

/// Money is committed, with or without a record of about 1 kB. Ids grow, as UUIDv7 do.
fn commit(n: i64, client: i64, case: Case) -> Commit {
    let id = |what: i64| -> Id { format!("{:012x}7000800000000000000{what}", 0x0198_0000_0000 + n).parse().unwrap() };
    let at = Timestamp::from_microsecond(1_783_000_000_000_000 + n).unwrap();
    let call = call(client);
    let record = || {
        let body = format!(r#"{{"id":"{}","text":"{}"}}"#, id(1), "A delegate's statement of motivation. ".repeat(25));
        Write { kind: NOTE, id: id(1), expected: 0, state: "draft".into(), columns: vec![Value::from(call), Value::from(at)], body }
    };
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
        writes: if case.record { vec![record()] } else { vec![] },
        expects: vec![],
        unmoved: Vec::new(),
        entries: vec![Entry::new(id(2), "J11", date(2026, 7, 6), id(1)).moves(
            Account::Allotted,
            Account::PreCommitted,
            Cents(100),
            Some(call),
            None,
        )],
        files: vec![],
        credentials: vec![],
    }
}
