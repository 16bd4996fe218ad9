//! Posts entries on top of an installation until its books hold so many lines: `generate DATABASE LINES`. Seeded; what is posted is as
//! any other commit, with its log and its digests. For `benches/books/run`.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a tool of a benchmark fails by panicking")]
#![allow(clippy::cast_possible_truncation, reason = "small numbers")]

use bursar_domain::{
    Cents, Id,
    ledger::{Account, Entry, Window},
};
use bursar_store::{Commit, Store, kinds};
use jiff::{Span, Timestamp, civil::date};

/// Entries in one commit, as an import would post them.
const TOGETHER: i64 = 50;

fn main() {
    let args: Vec<String> = std::env::args().collect();
    let (url, lines): (&str, i64) = (&args[1], args[2].parse().unwrap());
    let store = Store::open(url).unwrap();
    let begun = store.read(|r| r.log_head()).unwrap().seq;
    let (mut posted, mut n) = (0, 0);
    while posted < lines {
        let entries: Vec<Entry> = (n..n + TOGETHER).map(|n| entry(n, lines)).collect();
        posted += entries.iter().map(|e| e.postings.len() as i64).sum::<i64>();
        n += TOGETHER;
        store.commit(commit(begun + n, entries)).unwrap();
    }
    println!("{n} entries, {posted} lines");
}

/// Money comes in, is allotted, reserved, committed and spent; ten years of it, each entry a little later than the one before.
fn entry(n: i64, lines: i64) -> Entry {
    let named = |what: &str, n: i64| Id::named(what, &n.to_string());
    let day = date(2016, 1, 1).checked_add(Span::new().days(n * 3650 * 14 / (5 * lines))).unwrap();
    let call = Some(named("call", n / 5 % 200));
    let amount = Cents(100_000 + n * 7919 % 900_000);
    let state = ["FJI", "KEN", "BGD", "PER", "TON"][(n / 5 % 5).unsigned_abs() as usize];
    let new = |journal: &str| Entry::new(named("bench entry", n), journal, day, named("bench document", n / 5));
    let (window, activity) = ([Window::A, Window::B][(n % 2).unsigned_abs() as usize], named("activity", n / 5 % 5000));
    match n % 5 {
        0 => new("J04")
            .line_in(Account::CashUsd, amount, None, named("contribution", n % 300))
            .line_in(Account::Receivable, -amount, None, named("contribution", n % 300))
            .moves(Account::Ceiling, Account::Unallotted, amount, None, None),
        1 => new("J10").moves(Account::Unallotted, Account::Allotted, Cents(90_000), call, None),
        2 => new("J11").moves(Account::Allotted, Account::PreCommitted, Cents(80_000), call, Some(state)),
        3 => new("J12").moves(Account::PreCommitted, Account::Committed, Cents(70_000), call, Some(state)),
        _ => {
            let mut spent = new("J15")
                .line(Account::ALL.iter().copied().find(|a| a.code().starts_with("51")).unwrap(), Cents(60_000))
                .line(Account::CashUsd, Cents(-60_000))
                .moves(Account::Committed, Account::Spent, Cents(60_000), call, Some(state));
            for p in &mut spent.postings {
                (p.window, p.activity) = (Some(window), Some(activity));
            }
            spent
        }
    }
}

fn commit(n: i64, entries: Vec<Entry>) -> Commit {
    let id = Id::named("bench commit", &n.to_string());
    Commit {
        id,
        command: bursar_domain::digest::sha256_hex(&n.to_be_bytes()),
        at: Timestamp::from_microsecond(1_783_000_000_000_000 + n).unwrap(),
        actor: Id::named("account", "bench"),
        actor_name: "Benchmark".into(),
        role: String::new(),
        action: "bench.post".into(),
        subject: (kinds::ALL[0], id),
        reason: None,
        parameters: 1,
        writes: vec![],
        expects: vec![],
        unmoved: Vec::new(),
        entries,
        files: vec![],
        credentials: vec![],
    }
}
