//! Opening, reopening, migrating; and every statement on both engines.

use crate::notes::*;
use bursar_store::{Column, Find, Kind, Record, Store, Value, testing, testing::each_database};
use serde::{Deserialize, Serialize};

#[test]
fn every_statement_prepares_on_both_engines() {
    each_database(bursar_store::kinds::ALL, |db| {
        drop(db.store());
        let prepared = db.prepare_all().unwrap();
        assert!(prepared > 40 + 7 * bursar_store::kinds::ALL.len(), "{prepared}");
    });
}

#[test]
fn the_stores_of_other_tests_are_empty_and_of_the_funds_kinds() {
    testing::each_engine(|store| {
        assert_eq!(store.verify(|_| ()).unwrap().entries, 0);
        assert_eq!(store.read(|r| r.count(&Find::of(bursar_store::kinds::ALL[0]))).unwrap(), 0);
    });
}

#[test]
fn reopening_keeps_everything() {
    each_database(KINDS, |db| {
        let store = db.store();
        history(&store);
        let before = store.verify(|_| ()).unwrap();
        drop(store);
        let store = db.store();
        assert_eq!(store.verify(|_| ()).unwrap(), before);
        assert_eq!(store.read(|r| r.get::<Note>(note("first").id)).unwrap().unwrap().version, 2);
        assert_eq!(store.commit(write(&note("later"), 0)).unwrap().seq, 5);
    });
}

/// The note of a later version of the program.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Longer {
    #[serde(flatten)]
    note: Note,
    #[serde(default)]
    mood: Option<String>,
}

impl Record for Longer {
    const KIND: &'static Kind = &Kind {
        name: "note",
        columns: &[
            Column { name: "call_id", text: true },
            Column { name: "size", text: false },
            Column { name: "search_text", text: true },
            Column { name: "mood", text: true },
        ],
    };
    fn id(&self) -> bursar_domain::Id {
        self.note.id
    }
    fn state(&self) -> &str {
        &self.note.state
    }
    fn columns(&self) -> Vec<Value> {
        [self.note.columns(), vec![self.mood.as_ref().into()]].concat()
    }
}

#[test]
fn a_kind_may_gain_a_column() {
    each_database(KINDS, |db| {
        history(&db.store());
        let store = db.store_of(&[Longer::KIND]);
        let glad = Longer { note: note("new"), mood: Some("glad".into()) };
        store.commit(bursar_store::Commit { writes: vec![bursar_store::Write::of(&glad, 0).unwrap()], ..commit("new") }).unwrap();
        store
            .read(|r| {
                assert_eq!(r.find::<Longer>(&Find::of(Longer::KIND).eq("mood", "glad"))?[0].value, glad);
                assert_eq!(r.count(&Find::of(Longer::KIND).eq("mood", Value::Null))?, 2);
                Ok(())
            })
            .unwrap();
        store.verify(|_| ()).unwrap();
        // A forged value in the new column of an old record is found all the same.
        db.tamper("UPDATE note SET mood = 'bad' WHERE search_text = 'second'");
        assert_eq!(store.verify(|_| ()).unwrap_err().detail, "mood");
    });
}

#[test]
fn a_newer_schema_is_refused() {
    each_database(KINDS, |db| {
        drop(db.store());
        db.sql("INSERT INTO migration (version) VALUES (99)").unwrap();
        let said = Store::open_with(db.url(), KINDS).err().unwrap().0;
        assert!(said.contains("newer version"), "{said}");
    });
}

#[test]
fn bad_addresses_and_names_are_refused() {
    for url in ["", "sqlite:", "mysql://u:secret@h/d", "postgres://u:secret@[/d", "sqlite:/nowhere/at/all.db"] {
        let said = Store::open(url).err().unwrap().0;
        assert!(!said.contains("secret"), "{said}");
    }
    static TABLE: Kind = Kind { name: "log", columns: &[] };
    static QUOTE: Kind = Kind { name: "a\"b", columns: &[] };
    static COLUMN: Kind = Kind { name: "fine", columns: &[Column { name: "body", text: true }] };
    each_database(KINDS, |db| {
        for kinds in [&[&TABLE], &[&QUOTE], &[&COLUMN]] {
            assert!(Store::open_with(db.url(), kinds).is_err());
        }
    });
}

#[test]
fn the_file_is_its_owners_alone_and_commits_wait_for_the_disk() {
    use std::os::unix::fs::PermissionsExt;
    let db = testing::Database::sqlite(KINDS);
    history(&db.store());
    let path = db.url().trim_start_matches("sqlite:");
    assert_eq!(std::fs::metadata(path).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn a_lost_connection_is_opened_anew() {
    let db = testing::Database::postgres(KINDS);
    let store = db.store();
    store.commit(write(&note("a"), 0)).unwrap();
    store.read(|r| r.log_head()).unwrap();
    db.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()")
        .unwrap();
    assert_eq!(store.read(|r| r.log_head()).unwrap().seq, 1);
    assert_eq!(store.commit(write(&note("b"), 0)).unwrap().seq, 2);
}

#[test]
fn a_store_may_be_dropped_where_futures_run() {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    each_database(KINDS, |db| {
        let store = db.store();
        store.read(|r| r.log_head()).unwrap();
        runtime.block_on(async move { drop(store) });
    });
}
