//! What the database refuses, whoever asks (issue 2 §3).

use crate::notes::*;
use bursar_domain::draw::Seed;
use bursar_domain::{Cents, Id};
use bursar_store::testing::{Database, each_database, each_engine};
use bursar_store::{CommitError, Write};

fn refused(db: &Database, sql: &str, why: &str) {
    let said = db.sql(sql).expect_err(sql).0;
    assert!(said.to_lowercase().contains(why), "{sql}: {said}");
}

const ENTRY: &str = "INSERT INTO entry (seq, ord, id, journal, date, document, digest) VALUES (9, 0, 'e', 'J04', '2026-07-06', 'd', '')";

fn posting(entry: &str, line: i64, account: &str, ledger: &str, amount: i64) -> String {
    format!(
        "INSERT INTO posting (entry, line, account, ledger, amount, date) VALUES ('{entry}', {line}, '{account}', '{ledger}', {amount}, '2026-07-06');"
    )
}

#[test]
fn mon_02_the_database_refuses_an_entry_that_does_not_balance() {
    each_database(KINDS, |db| {
        drop(db.store());
        let lines = |amount| format!("{}{}", posting("e", 0, "1010", "gl", 5), posting("e", 1, "1100", "gl", amount));
        refused(db, &format!("BEGIN; {} {ENTRY}; COMMIT;", lines(-4)), "does not balance");
        // The ledgers are not set off against each other, and an account belongs to one of them.
        let across = format!("{}{}", posting("e", 0, "1010", "gl", 5), posting("e", 1, "B300", "control", -5));
        refused(db, &format!("BEGIN; {across} {ENTRY}; COMMIT;"), "does not balance");
        refused(db, &posting("e", 0, "B300", "gl", 5), "check");
        refused(db, &format!("BEGIN; {} {}; COMMIT;", lines(-5), ENTRY.replace("07-06", "07-07")), "another date");
        refused(db, ENTRY, "no postings");
        refused(db, &posting("e", 0, "1010", "gl", 5), "foreign key");
        db.sql(&format!("BEGIN; {} {ENTRY}; COMMIT;", lines(-5))).unwrap();
    });
}

#[test]
fn mon_02_the_database_refuses_a_line_added_later() {
    each_database(KINDS, |db| {
        let store = db.store();
        post(&store, "r", vec![receipt("r", Cents(5))]);
        refused(db, &posting(&entry("r").id.to_string(), 9, "1010", "gl", 0), "sealed");
    });
}

#[test]
fn the_database_refuses_to_change_what_was_written_for_good() {
    each_database(KINDS, |db| {
        history(&db.store());
        for table in ["entry", "posting", "revision", "trace", "log"] {
            let column = if table == "posting" { "account" } else { "digest" };
            refused(db, &format!("UPDATE {table} SET {column} = 'x'"), "immutable");
            refused(db, &format!("DELETE FROM {table}"), "immutable");
            if db.is_postgres() {
                refused(db, &format!("TRUNCATE {table} CASCADE"), "immutable");
            }
        }
        db.store().verify(|_| ()).unwrap();
    });
}

#[test]
fn the_database_refuses_a_gap_in_the_log_and_a_second_row_for_a_place() {
    each_database(KINDS, |db| {
        history(&db.store());
        let row = |seq: i64| {
            let id = Id::named("commit", "by hand");
            format!(
                "INSERT INTO log (seq, at, actor, actor_name, role, action, kind, subject, parameters, commit_id, command, digest, prev, hash)
                 VALUES ({seq}, 0, '', '', '', '', '', '', 0, '{id}', '', '', '', '')"
            )
        };
        refused(db, &row(6), "no gaps");
        refused(db, &row(2), if db.is_postgres() { "duplicate key" } else { "no gaps" });
        refused(db, &row(5).replace("(5, 0", "(5, 0, '', '', '', '', '', '', 0, 'x', '', '', '', ''), (7, 0"), "no gaps");
        if !db.is_postgres() {
            refused(db, &row(4).replace("INSERT", "INSERT OR REPLACE"), "no gaps");
        }
    });
}

#[test]
fn mon_10_the_database_refuses_an_overdrawn_level() {
    each_database(KINDS, |db| {
        drop(db.store());
        let set = |account: &str, amount: i64| format!("INSERT INTO balance (account, call_id, amount) VALUES ('{account}', '', {amount})");
        for level in ["B200", "B300", "B400", "B500", "B600"] {
            refused(db, &set(level, 1), "check");
        }
        refused(db, &set("B100", -1), "check");
        db.sql(&format!("{}; {}; {}", set("B100", 1), set("B200", -1), set("1010", -1))).unwrap();
    });
}

#[test]
fn wa_05_a_seed_is_written_once_and_no_commit_changes_it() {
    each_engine(|store| {
        let mut seed = Seed { call: Id::named("call", "1"), seed: "5e".repeat(32), at: at(0) };
        let write = |name: &str, seed: &Seed, expected| {
            let mut commit = commit(name);
            commit.writes.push(Write::of(seed, expected).unwrap());
            store.commit(commit)
        };
        write("fixed", &seed, 0).unwrap();
        seed.seed = "00".repeat(32);
        assert!(matches!(write("again", &seed, 0), Err(CommitError::Conflict { .. })));
        let refused = write("changed", &seed, 1).unwrap_err();
        assert!(refused.to_string().contains("written once"), "{refused}");
        assert_eq!(store.read(|r| r.get::<Seed>(seed.call)).unwrap().unwrap().value.seed, "5e".repeat(32));
    });
}
