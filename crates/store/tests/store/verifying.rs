//! Issue 2 §3: change one row with the database's own shell, and it is found, with its position.

use crate::notes::*;
use bursar_domain::digest::sha256_hex;
use bursar_store::{Break, Fault, LogFilter, LogRow, testing::Database, testing::each_database};

/// The break found after `sql`, on each engine.
fn after(sql: &str, expected: impl Fn(&Break)) {
    each_database(KINDS, |db| {
        let store = db.store();
        history(&store);
        assert_eq!(store.verify(|_| ()).unwrap().entries, 4);
        db.tamper(&sql.replace("{BYTES}", if db.is_postgres() { "BYTEA" } else { "BLOB" }));
        let found = store.verify(|_| ()).expect_err(sql);
        expected(&found);
    });
}

fn is(found: &Break, seq: i64, fault: Fault, kind: &str, id: impl ToString, version: Option<i64>, detail: &str) {
    let expected = Break { seq, fault, kind: kind.into(), id: id.to_string(), version, detail: detail.into() };
    assert_eq!(*found, expected);
}

fn first() -> String {
    note("first").id.to_string()
}

#[test]
fn verification_tells_how_far_it_is_and_answers_the_head() {
    each_database(KINDS, |db| {
        let store = db.store();
        assert_eq!(store.verify(|_| ()).unwrap().entries, 0);
        for i in 0..1100 {
            store.commit(commit(&format!("{i}"))).unwrap();
        }
        let mut seen = Vec::new();
        let verified = store.verify(|seq| seen.push(seq)).unwrap();
        assert_eq!(seen, [500, 1000, 1100]);
        assert_eq!(verified.head, store.read(|r| r.log_head()).unwrap());
    });
}

#[test]
fn a_changed_body_is_found() {
    let sql = format!("UPDATE note SET body = replace(body, 'first', 'forged') WHERE id = '{}'", first());
    after(&sql, |b| is(b, 3, Fault::Differs, "note", first(), Some(2), "body"));
}

#[test]
fn a_changed_column_is_found() {
    after("UPDATE note SET size = 7 WHERE search_text = 'second'", |b| {
        is(b, 2, Fault::Differs, "note", note("second").id, Some(1), "size")
    });
}

#[test]
fn a_changed_state_is_found() {
    after("UPDATE note SET state = 'approved' WHERE search_text = 'second'", |b| {
        is(b, 2, Fault::Differs, "note", note("second").id, Some(1), "state")
    });
}

#[test]
fn a_changed_revision_is_found() {
    let sql = format!("UPDATE revision SET content = replace(content, 'first', 'forged') WHERE id = '{}' AND version = 1", first());
    after(&sql, |b| is(b, 1, Fault::Changed, "note", first(), Some(1), ""));
}

#[test]
fn a_deleted_revision_is_found() {
    let sql = format!("DELETE FROM revision WHERE id = '{}' AND version = 1", first());
    after(&sql, |b| is(b, 1, Fault::Incomplete, "note", first(), None, ""));
}

#[test]
fn a_deleted_record_is_found() {
    after(&format!("DELETE FROM note WHERE id = '{}'", first()), |b| is(b, 1, Fault::Missing, "note", first(), Some(1), ""));
}

#[test]
fn a_record_put_back_to_an_older_version_is_found() {
    let sql = format!("UPDATE note SET version = 1, size = 1, body = replace(body, '\"size\":2', '\"size\":1') WHERE id = '{}'", first());
    after(&sql, |b| is(b, 3, Fault::Missing, "note", first(), Some(2), ""));
}

#[test]
fn a_changed_posting_is_found() {
    let id = entry("first").id;
    after(&format!("UPDATE posting SET amount = amount * 2 WHERE entry = '{id}'"), |b| is(b, 1, Fault::Changed, "entry", id, None, ""));
    let other_day = format!("UPDATE posting SET date = '2026-07-05' WHERE entry = '{id}'");
    after(&other_day, |b| is(b, 1, Fault::Changed, "entry", id, None, "date of a line"));
}

#[test]
fn a_deleted_entry_is_found() {
    let id = entry("allot").id;
    let sql = format!("DELETE FROM posting WHERE entry = '{id}'; DELETE FROM entry WHERE id = '{id}'");
    after(&sql, |b| is(b, 3, Fault::Incomplete, "note", first(), None, ""));
}

#[test]
fn a_changed_log_row_is_found() {
    after("UPDATE log SET actor_name = 'Somebody Else' WHERE seq = 2", |b| {
        is(b, 2, Fault::LogChanged, "note", note("second").id, None, "")
    });
}

#[test]
fn two_log_rows_that_changed_places_are_found() {
    after("UPDATE log SET seq = 99 WHERE seq = 2; UPDATE log SET seq = 2 WHERE seq = 3; UPDATE log SET seq = 3 WHERE seq = 99", |b| {
        is(b, 2, Fault::LogChanged, "note", first(), None, "")
    });
}

/// The hash of a log row as `leaf` describes it: whoever audits the log can make it without this program.
fn hash(row: &LogRow) -> String {
    let text = |t: &str| format!("t{t}");
    let parts = [
        "log".to_owned(),
        format!("i{}", row.seq),
        format!("i{}", row.at.as_microsecond()),
        text(&row.actor.to_string()),
        text(&row.actor_name),
        text(&row.role),
        text(&row.action),
        text(&row.kind),
        text(&row.subject.to_string()),
        row.reason.as_deref().map_or("n".to_owned(), text),
        format!("i{}", row.parameters),
        text(&row.commit.to_string()),
        text(&row.command),
        text(&row.digest),
        text(&row.prev),
    ];
    let framed: Vec<u8> = parts.iter().flat_map(|p| [&(p.len() as u64).to_be_bytes(), p.as_bytes()].concat()).collect();
    sha256_hex(&framed)
}

#[test]
fn the_hash_of_a_log_row_can_be_made_without_this_program() {
    each_database(KINDS, |db| {
        let store = db.store();
        history(&store);
        let rows = store.read(|r| r.log(&LogFilter::default())).unwrap();
        assert_eq!(rows.iter().map(hash).collect::<Vec<_>>(), rows.iter().map(|r| r.hash.clone()).collect::<Vec<_>>());
        assert_eq!(rows[0].prev, rows[1].hash);
    });
}

#[test]
fn a_log_row_changed_together_with_its_hash_breaks_the_chain() {
    each_database(KINDS, |db| {
        let store = db.store();
        history(&store);
        let rows = store.read(|r| r.log(&LogFilter { subject: Some(note("second").id), ..Default::default() })).unwrap();
        let forged = LogRow { actor_name: "Somebody Else".into(), ..rows[0].clone() };
        db.tamper(&format!("UPDATE log SET actor_name = '{}', hash = '{}' WHERE seq = 2", forged.actor_name, hash(&forged)));
        is(&store.verify(|_| ()).unwrap_err(), 3, Fault::ChainBroken, "note", first(), None, "");
    });
}

#[test]
fn a_removed_log_row_is_found() {
    after("DELETE FROM log WHERE seq = 2", |b| is(b, 2, Fault::LogMissing, "log", "", None, ""));
}

#[test]
fn a_removed_last_log_row_is_found() {
    after("DELETE FROM log WHERE seq = 4", |b| is(b, 4, Fault::LogMissing, "log", "", None, ""));
}

#[test]
fn a_removed_last_log_row_is_found_even_if_the_head_was_put_back() {
    let sql = "DELETE FROM log WHERE seq = 4;
        UPDATE log_head SET seq = 3, at = (SELECT at FROM log WHERE seq = 3), hash = (SELECT hash FROM log WHERE seq = 3)";
    after(sql, |b| assert_eq!((b.seq, b.fault), (4, Fault::Extra)));
}

#[test]
fn a_changed_head_is_found() {
    after("UPDATE log_head SET hash = 'x'", |b| is(b, 4, Fault::HeadChanged, "log", "", None, ""));
}

#[test]
fn a_changed_balance_is_found() {
    after("UPDATE balance SET amount = amount + 1 WHERE account = '1010'", |b| is(b, 4, Fault::Balance, "balance", "1010 ", None, ""));
}

#[test]
fn a_deleted_balance_is_found() {
    after("DELETE FROM balance WHERE account = 'B300'", |b| assert_eq!((b.seq, b.fault), (4, Fault::Balance)));
}

#[test]
fn an_extra_record_is_found() {
    let sql = "INSERT INTO note (id, version, state, body, size) VALUES ('0', 1, 'draft', '{}', 1)";
    after(sql, |b| is(b, 4, Fault::Extra, "note", "0", Some(1), ""));
}

#[test]
fn an_extra_revision_entry_or_line_is_found() {
    let revision = |seq: i64| {
        format!(
            "INSERT INTO revision (seq, ord, kind, id, version, state, content, digest) VALUES ({seq}, 5, 'note', 'x', 1, '', '{{}}', '')"
        )
    };
    after(&revision(2), |b| is(b, 2, Fault::Changed, "note", "x", Some(1), ""));
    after(&revision(9), |b| is(b, 9, Fault::Extra, "note", "x", Some(1), ""));
    let lost = "INSERT INTO posting (entry, line, account, ledger, amount, date) VALUES ('nowhere', 3, '1010', 'gl', 1, '2026-07-06')";
    after(lost, |b| is(b, 4, Fault::Extra, "posting", "nowhere", Some(3), ""));
    let added = lost.replace("nowhere", &entry("allot").id.to_string()).replace(", 3,", ", 9,");
    after(&added, |b| is(b, 3, Fault::Changed, "entry", entry("allot").id, None, ""));
    after("INSERT INTO entry (seq, ord, id, journal, date, document, digest) VALUES (9, 0, 'e', 'J04', '', '', '')", |b| {
        is(b, 9, Fault::Extra, "entry", "e", Some(0), "")
    });
}

#[test]
fn changed_missing_and_extra_files_are_found() {
    let sha = sha256_hex(b"content");
    after("UPDATE file_content SET bytes = CAST('other' AS {BYTES})", |b| is(b, 4, Fault::Changed, "file", &sha, None, ""));
    after("DELETE FROM file_content", |b| is(b, 4, Fault::Changed, "file", &sha, None, ""));
    after("INSERT INTO file_content (sha256, bytes) VALUES ('x', CAST('x' AS {BYTES}))", |b| {
        is(b, 4, Fault::Extra, "file", "x", Some(0), "")
    });
}

#[test]
fn changed_missing_and_extra_passwords_are_found() {
    after("UPDATE credential SET hash = 'forged'", |b| is(b, 4, Fault::Changed, "credential", first(), None, ""));
    after("UPDATE credential SET hash = 'old hash'", |b| is(b, 4, Fault::Changed, "credential", first(), None, ""));
    after("DELETE FROM credential", |b| is(b, 4, Fault::Missing, "credential", first(), None, ""));
    after("INSERT INTO credential (account, hash) VALUES ('x', 'y')", |b| is(b, 4, Fault::Extra, "credential", "x", Some(0), ""));
}

#[test]
fn a_row_that_cannot_be_read_is_a_break_with_its_position() {
    each_database(KINDS, |db: &Database| {
        let store = db.store();
        history(&store);
        db.tamper(if db.is_postgres() {
            "ALTER TABLE log_head ALTER hash DROP NOT NULL; UPDATE log_head SET hash = NULL"
        } else {
            "DELETE FROM log_head"
        });
        let found = store.verify(|_| ()).unwrap_err();
        assert_eq!((found.seq, found.fault), (4, Fault::Unreadable));
    });
}
