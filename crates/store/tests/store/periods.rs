//! DOMAIN 2.3: a closed period takes no posting, whoever asks.

use crate::notes::*;
use bursar_domain::{Cents, ledger::Entry, period::Period};
use bursar_store::{Commit, CommitError, EntryFilter, Record, Write, testing::each_database};
use jiff::civil::date;

const KINDS: &[&bursar_store::Kind] = &[Note::KIND, Period::KIND];

fn set(name: &str, key: &str, state: &str, expected: i64) -> Commit {
    let period = Period { state: state.into(), ..Period::of(key).unwrap() };
    Commit { writes: vec![Write::of(&period, expected).unwrap()], ..commit(name) }
}

fn dated(name: &str, month: i8, day: i8) -> Commit {
    Commit { entries: vec![Entry { date: date(2026, month, day), ..receipt(name, Cents(100)) }], ..commit(name) }
}

#[test]
fn a_closed_period_takes_no_posting_until_it_is_opened_again() {
    each_database(KINDS, |db| {
        let store = db.store();
        store.commit(set("close", "2026-06", "closed", 0)).unwrap();
        for (month, day) in [(6, 1), (6, 30)] {
            match store.commit(dated("in", month, day)) {
                Err(CommitError::Closed { date: of, last }) => assert_eq!((of, last), (date(2026, month, day), date(2026, 6, 30))),
                other => panic!("{other:?}"),
            }
        }
        store.commit(dated("before", 5, 31)).unwrap();
        store.commit(dated("after", 7, 1)).unwrap();
        // Asked for, it is still closed; agreed, it is open.
        store.commit(set("ask", "2026-06", "reopening", 1)).unwrap();
        assert!(matches!(store.commit(dated("in", 6, 1)), Err(CommitError::Closed { .. })));
        store.commit(set("agree", "2026-06", "open", 2)).unwrap();
        store.commit(dated("in", 6, 1)).unwrap();
        // A year closes its months.
        store.commit(set("year", "2026", "closed", 0)).unwrap();
        assert!(matches!(store.commit(dated("again", 6, 1)), Err(CommitError::Closed { .. })));
        assert_eq!(store.read(|r| r.count_entries(&EntryFilter::default())).unwrap(), 3);
        store.verify(|_| ()).unwrap();
    });
}

#[test]
fn what_closes_a_period_may_post_its_last_entry() {
    each_database(KINDS, |db| {
        let store = db.store();
        store.commit(Commit { entries: dated("close", 6, 30).entries, ..set("close", "2026-06", "closed", 0) }).unwrap();
        let reopen = Commit { entries: dated("open", 6, 30).entries, ..set("open", "2026-06", "open", 1) };
        assert!(matches!(store.commit(reopen), Err(CommitError::Closed { .. })));
    });
}

#[test]
fn of_many_at_once_none_posts_into_the_period_that_one_of_them_closes() {
    each_database(KINDS, |db| {
        let store = db.store();
        std::thread::scope(|s| {
            for t in 0..8 {
                let store = &store;
                s.spawn(move || {
                    for i in 0..10 {
                        let _ = store.commit(dated(&format!("{t} {i}"), 6, 15));
                        if (t, i) == (3, 4) {
                            store.commit(set("close", "2026-06", "closed", 0)).unwrap();
                        }
                    }
                });
            }
        });
        // Nothing was posted after the closing's place in the log.
        store
            .read(|r| {
                let closed = r.revisions("period", Period::id_of("2026-06"))?[0].seq;
                let last = r.entries(&EntryFilter { limit: 1, ..Default::default() })?[0].seq;
                assert!(last < closed, "{last} {closed}");
                Ok(())
            })
            .unwrap();
        store.verify(|_| ()).unwrap();
    });
}

#[test]
fn the_database_refuses_an_entry_in_a_closed_period() {
    each_database(KINDS, |db| {
        let store = db.store();
        store.commit(set("close", "2026-06", "closed", 0)).unwrap();
        let sql = |day: &str| {
            let line = |n: i64, account: &str, amount: i64| {
                format!(
                    "INSERT INTO posting (entry, line, account, ledger, amount, date) VALUES ('{day}', {n}, '{account}', 'gl', {amount}, '{day}');"
                )
            };
            format!(
                "BEGIN; {}{}INSERT INTO entry (seq, ord, id, journal, date, document, digest)
                 VALUES (9, {}, '{day}', 'J04', '{day}', 'd', ''); COMMIT;",
                line(0, "1010", 5),
                line(1, "1100", -5),
                &day[8..]
            )
        };
        for day in ["2026-06-01", "2026-06-30"] {
            let said = db.sql(&sql(day)).expect_err(day).0;
            assert!(said.contains("the period is closed"), "{said}");
        }
        for day in ["2026-05-31", "2026-07-01"] {
            db.sql(&sql(day)).unwrap();
        }
    });
}
