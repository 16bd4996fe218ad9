//! What reading large books costs: `measure DATABASE` prints the processor time of the balances and of pages of entries, each in a store
//! freshly opened, on average. For `benches/books/run`.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a tool of a benchmark fails by panicking")]

use bursar_domain::{Id, ledger::Account};
use bursar_store::{EntryFilter, Reader, Store, StoreError};
use jiff::civil::date;
use std::time::{Duration, Instant};

fn main() {
    let url = std::env::args().nth(1).unwrap();
    let filter = || EntryFilter { limit: 50, ..EntryFilter::default() };
    let oldest = || EntryFilter { oldest_first: true, ..filter() };
    let page = |filter: EntryFilter| move |r: &mut Reader| Ok(r.count_entries_to(&filter, 2_000)? + r.entries(&filter)?.len() as i64);
    let days = || (Some(date(2018, 3, 1)), Some(date(2018, 3, 31)));
    measure(&url, "balances from the postings", |r| Ok(r.balances_posted()?.len() as i64));
    measure(&url, "balances kept", |r| Ok(r.balances()?.len() as i64));
    measure(&url, "balances at the end of the year before last", |r| Ok(r.balances_on(date(2024, 12, 31))?.len() as i64));
    measure(&url, "entries, first page", page(filter()));
    measure(&url, "entries, last page", page(oldest()));
    measure(&url, "entries, page 40", page(EntryFilter { offset: 1950, ..filter() }));
    for account in [Account::CashUsd, Account::Ceiling, Account::Spent, Account::Allowance] {
        measure(&url, &format!("entries of {}, first page", account.code()), page(EntryFilter { account: Some(account), ..filter() }));
        measure(&url, &format!("entries of {}, last page", account.code()), page(EntryFilter { account: Some(account), ..oldest() }));
    }
    for journal in ["J04", "J99"] {
        measure(&url, &format!("entries of {journal}"), page(EntryFilter { journal: Some(journal.into()), ..filter() }));
    }
    let (from, to) = days();
    measure(&url, "entries of March 2018", page(EntryFilter { from, to, ..filter() }));
    measure(&url, "entries of March 2018 on 1010", page(EntryFilter { from, to, account: Some(Account::CashUsd), ..filter() }));
    measure(&url, "entries of 1010 in J15", page(EntryFilter { account: Some(Account::CashUsd), journal: Some("J15".into()), ..filter() }));
    measure(&url, "entries of a State", page(EntryFilter { state: Some("FJI".into()), ..filter() }));
    measure(&url, "entries of a call", page(EntryFilter { call: Some(Id::named("call", "7")), ..filter() }));
    measure(&url, "entries of an activity", page(EntryFilter { activity: Some(Id::named("activity", "7")), ..filter() }));
    measure(&url, "entries of a contribution", page(EntryFilter { contribution: Some(Id::named("contribution", "7")), ..filter() }));
}

fn measure(url: &str, what: &str, look: impl Fn(&mut Reader) -> Result<i64, StoreError>) {
    let store = Store::open(url).unwrap();
    // Statements are prepared and pages of the file are at hand, as in a server that has run for a while.
    let rows = store.read(|r| look(r)).unwrap();
    let (before, begun) = (cpu(), Instant::now());
    let mut times = 0u32;
    while times < 3 || begun.elapsed() < Duration::from_millis(300) {
        store.read(|r| look(r)).unwrap();
        times += 1;
    }
    println!("{what:<48} {:>9.2} ms   {rows} rows", (cpu() - before).as_secs_f64() * 1000.0 / f64::from(times));
}

/// Processor time of this process so far, to the nanosecond.
fn cpu() -> Duration {
    let tasks = std::fs::read_dir("/proc/self/task").unwrap().map(|t| t.unwrap().path().join("schedstat"));
    tasks.filter_map(|path| std::fs::read_to_string(path).ok()?.split(' ').next()?.parse().ok()).map(Duration::from_nanos).sum()
}
