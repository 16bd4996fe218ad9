//! The promises about the books, each with a control that must be caught (docs/promises.md). `bin/test faults` runs them, with
//! `--long` in full count; the other parts leave them out.

mod backup;
mod clock;
mod cluster;
mod kill;
mod postmaster;
mod power;
mod race;
mod refused;
mod space;
mod space_postgres;
mod trace;
mod worker;

use crate::notes::*;
use bursar_domain::{Cents, Id};
use bursar_store::{Commit, Store};

/// How often: few while developing, many with `BURSAR_TEST_LONG`.
fn count(few: usize, many: usize) -> usize {
    if std::env::var_os("BURSAR_TEST_LONG").is_some() { many } else { few }
}

/// What a click of an officer comes to: a record, money received, the log.
fn click(name: &str) -> Commit {
    Commit { entries: vec![receipt(name, Cents(100))], ..write(&note(name), 0) }
}

/// The commits by these names that are not there, or cannot be read.
fn missing(store: &Store, acknowledged: &[String]) -> Vec<String> {
    let there = |name: &&String| {
        let commit = click(name);
        !matches!(store.done(commit.id, &commit.command), Ok(Some(_)))
    };
    acknowledged.iter().filter(there).cloned().collect()
}

/// Every digest, every balance; each commit did all of what it does or nothing.
fn sound(store: &Store) -> Result<i64, String> {
    let verified = store.verify(|_| ()).map_err(|e| e.to_string())?;
    let (entries, sums) = store.read(|r| Ok((r.count_entries(&Default::default())?, r.balances()?))).map_err(|e| e.to_string())?;
    let sum = |control| sums.iter().filter(|(a, _, _)| a.is_control() == control).map(|(_, _, c)| c.0).sum::<i64>();
    match (sum(false), sum(true)) {
        (0, 0) => Ok(entries.min(verified.entries)),
        sums => Err(format!("the ledgers add up to {sums:?}")),
    }
}

/// A generator of chances that gives the same each time.
struct Chance(u64);

impl Chance {
    fn index(&mut self, n: usize) -> usize {
        usize::try_from(self.below(n as u64)).unwrap()
    }

    fn below(&mut self, n: u64) -> u64 {
        // xorshift*
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) % n
    }
}

fn id_of(name: &str) -> Id {
    click(name).id
}
