//! The books as pure values: every journal, the worked year of the executable reference, the plan, the public statement.

// Helpers of tests may fail as tests do.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod journals;
mod plan;
mod properties;
mod statement;
mod year;

use bursar_domain::journal::{About, Cause};
use bursar_domain::ledger::{Account, Entry, Window};
use bursar_domain::{Cents, Decided, Id};
use jiff::civil::{Date, date};
use std::path::Path;

/// A file beside the tests.
fn fixture(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

fn id(name: &str) -> Id {
    Id::named("test", name)
}

/// How many cases a property is tried on: few while developing, many with `BURSAR_TEST_LONG`.
fn cases(few: u32, many: u32) -> u32 {
    if std::env::var_os("BURSAR_TEST_LONG").is_some() { many } else { few }
}

/// An account by its number.
fn account(code: &str) -> Account {
    Account::from_code(code).unwrap()
}

/// A cause in 2026, about the fund as a whole.
fn cause(name: &str) -> Cause {
    Cause::new(id(name), date(2026, 7, 6), id("document"))
}

/// The same, paid out of a call's allotment.
fn of_call(name: &str, call: &str, window: Window) -> Cause {
    cause(name).about(About { call: Some(id(call)), window: Some(window), activity: Some(id(call)), ..About::default() })
}

/// The same, about a contribution.
fn given(name: &str, contribution: &str) -> Cause {
    cause(name).about(About { contribution: Some(id(contribution)), ..About::default() })
}

fn on(cause: Cause, date: Date) -> Cause {
    Cause { date, ..cause }
}

const fn cents(n: i64) -> Cents {
    Cents(n)
}

/// What a journal answers, as entries; a refusal fails the test.
trait Entries {
    fn all(self) -> Vec<Entry>;
}
impl Entries for Entry {
    fn all(self) -> Vec<Entry> {
        vec![self]
    }
}
impl Entries for Decided<Entry> {
    fn all(self) -> Vec<Entry> {
        vec![self.unwrap()]
    }
}
impl Entries for Option<Entry> {
    fn all(self) -> Vec<Entry> {
        self.into_iter().collect()
    }
}
impl<const N: usize> Entries for [Entry; N] {
    fn all(self) -> Vec<Entry> {
        self.into()
    }
}
