//! DESIGN §2: a commit is applied whole or not at all, once, on the versions it was decided on.

use crate::notes::*;
use bursar_domain::{Cents, Id, ledger::Account};
use bursar_store::{Commit, CommitError, Expect, FileContent, Receipt, Record, StoreError, Write, testing::each_database};
use std::{sync::Barrier, thread};

#[test]
fn a_commit_is_read_back_as_it_was_written() {
    each_database(KINDS, |db| {
        let store = db.store();
        let first = note("Größe «100 %» 中文");
        let receipt = store.commit(Commit { reason: Some("because".into()), ..write(&first, 0) }).unwrap();
        assert_eq!((receipt.seq, receipt.at, receipt.subject, receipt.replay), (1, at(0), first.id, false));
        store
            .read(|r| {
                let stored = r.get::<Note>(first.id)?.unwrap();
                assert_eq!((&stored.value, stored.version), (&first, 1));
                assert!(r.get::<Note>(Id::named("note", "none"))?.is_none());
                let head = r.log_head()?;
                assert_eq!((head.seq, head.at, &head.hash), (1, at(0), &receipt.hash));
                let log = r.log(&Default::default())?;
                assert_eq!((log.len(), &log[0].hash, log[0].reason.as_deref()), (1, &receipt.hash, Some("because")));
                assert_eq!((log[0].kind.as_str(), log[0].subject, log[0].prev.as_str()), ("note", first.id, ""));
                Ok(())
            })
            .unwrap();
    });
}

#[test]
fn every_version_is_kept_with_who_when_and_why() {
    each_database(KINDS, |db| {
        let store = db.store();
        history(&store);
        let revisions = store.read(|r| r.revisions("note", note("first").id)).unwrap();
        let seen: Vec<_> = revisions.iter().map(|r| (r.version, r.seq, r.reason.as_deref(), r.role.as_str())).collect();
        assert_eq!(seen, [(1, 1, None, "R7"), (2, 3, Some("why"), "R7")]);
        assert_eq!(serde_json::from_str::<Note>(&revisions[0].body).unwrap(), note("first"));
        assert_eq!(serde_json::from_str::<Note>(&revisions[1].body).unwrap().size, 2);
    });
}

#[test]
fn the_same_commit_twice_is_one_effect() {
    each_database(KINDS, |db| {
        let store = db.store();
        let once = Commit { entries: vec![receipt("r", Cents(500))], ..write(&note("a"), 0) };
        let first = store.commit(once.clone()).unwrap();
        store.commit(write(&note("b"), 0)).unwrap();
        // Asked again later, at another time of day: the answer is the first one.
        let again = store.commit(Commit { at: at(60), ..once.clone() }).unwrap();
        assert_eq!(again, Receipt { replay: true, ..first.clone() });
        assert_eq!(store.done(once.id, &once.command).unwrap(), Some(again));
        assert_eq!(store.done(Id::named("commit", "never"), &once.command).unwrap(), None);
        assert_eq!(store.read(|r| Ok((r.log_head()?.seq, r.balance(Account::CashUsd, None)?))).unwrap(), (2, Cents(500)));
    });
}

#[test]
fn the_same_commit_twice_at_once_is_one_effect() {
    each_database(KINDS, |db| {
        let store = db.store();
        let once = Commit { entries: vec![receipt("r", Cents(500))], ..write(&note("a"), 0) };
        let start = Barrier::new(8);
        let receipts: Vec<Receipt> = thread::scope(|s| {
            let all: Vec<_> = (0..8)
                .map(|_| {
                    s.spawn(|| {
                        start.wait();
                        store.commit(once.clone()).unwrap()
                    })
                })
                .collect();
            all.into_iter().map(|t| t.join().unwrap()).collect()
        });
        assert_eq!(receipts.iter().filter(|r| !r.replay).count(), 1);
        assert!(receipts.iter().all(|r| r.seq == 1));
    });
}

#[test]
fn an_id_used_for_another_command_action_or_subject_is_refused() {
    each_database(KINDS, |db| {
        let store = db.store();
        let once = write(&note("a"), 0);
        store.commit(once.clone()).unwrap();
        let other_command = Commit { command: "other".into(), ..once.clone() };
        let other_action = Commit { action: "note.shred".into(), ..once.clone() };
        let other_subject = Commit { subject: (Note::KIND, Id::named("note", "b")), ..once.clone() };
        for other in [other_command, other_action, other_subject] {
            assert!(matches!(store.commit(other), Err(CommitError::Reused)));
        }
        assert!(matches!(store.done(once.id, "other"), Err(CommitError::Reused)));
    });
}

#[test]
fn a_stale_version_is_a_conflict_that_names_both_versions() {
    each_database(KINDS, |db| {
        let store = db.store();
        let a = note("a");
        store.commit(write(&a, 0)).unwrap();
        store.commit(write(&a, 1)).unwrap();
        let conflict = |c: Commit| match store.commit(Commit { id: Id::named("commit", "stale"), ..c }) {
            Err(CommitError::Conflict { kind, id, expected, found }) => (kind, id, expected, found),
            other => panic!("{other:?}"),
        };
        assert_eq!(conflict(write(&a, 1)), ("note", a.id, 1, 2));
        assert_eq!(conflict(write(&a, 0)), ("note", a.id, 0, 2));
        assert_eq!(conflict(write(&note("new"), 3)), ("note", note("new").id, 3, 0));
        // A version that is only relied upon, not written.
        let relies = Commit { expects: vec![Expect { kind: Note::KIND, id: a.id, version: 1 }], ..write(&note("b"), 0) };
        assert_eq!(conflict(relies), ("note", a.id, 1, 2));
        assert_eq!(store.read(|r| Ok((r.log_head()?.seq, r.count(&bursar_store::Find::of(Note::KIND))?))).unwrap(), (2, 1));
        assert_eq!(store.read(|r| r.get::<Note>(a.id)).unwrap().unwrap().version, 2);
    });
}

#[test]
fn a_refused_commit_leaves_the_others_of_its_group() {
    each_database(KINDS, |db| {
        let store = db.store();
        // Every third of them is refused by the database itself, after its record was written: its entry is there already.
        post(&store, "taken", vec![receipt("taken", Cents(1))]);
        let start = Barrier::new(24);
        thread::scope(|s| {
            for i in 0..24 {
                let (store, start) = (&store, &start);
                s.spawn(move || {
                    let name = format!("n{i}");
                    let entries = vec![receipt(if i % 3 == 0 { "taken" } else { &name }, Cents(100))];
                    start.wait();
                    let done = store.commit(Commit { entries, ..write(&note(&name), 0) });
                    assert_eq!(done.is_err(), i % 3 == 0, "{i}: {done:?}");
                });
            }
        });
        let (notes, cash, seq) = store
            .read(|r| Ok((r.count(&bursar_store::Find::of(Note::KIND))?, r.balance(Account::CashUsd, None)?, r.log_head()?.seq)))
            .unwrap();
        assert_eq!((notes, cash, seq), (16, Cents(1601), 17));
        assert!(store.verify(|_| ()).is_ok());
    });
}

#[test]
fn a_commit_of_several_records_is_all_or_nothing() {
    each_database(KINDS, |db| {
        let store = db.store();
        store.commit(write(&note("b"), 0)).unwrap();
        let both = vec![Write::of(&note("a"), 0).unwrap(), Write::of(&note("b"), 0).unwrap()];
        assert!(matches!(store.commit(Commit { writes: both, ..commit("both") }), Err(CommitError::Conflict { .. })));
        assert!(store.read(|r| r.get::<Note>(note("a").id)).unwrap().is_none());
    });
}

#[test]
fn what_cannot_be_stored_is_an_error_and_changes_nothing() {
    each_database(KINDS, |db| {
        let store = db.store();
        let file = FileContent { sha256: "00".into(), bytes: b"x".to_vec() };
        let twice = vec![Write::of(&note("a"), 0).unwrap(), Write::of(&note("a"), 1).unwrap()];
        let nul = Note { text: "a\0b".into(), ..note("nul") };
        // Under test because PostgreSQL's index would refuse it and SQLite's would not.
        let long = Note { state: "x".into(), text: "y".repeat(9000), ..note("long") };
        let mut long = Write::of(&long, 0).unwrap();
        store.commit(Commit { writes: vec![long.clone()], ..commit("long text to seek in") }).unwrap();
        (long.id, long.columns[0]) = (Id::named("note", "long column"), "z".repeat(2001).into());
        let no_json = vec![Write { body: "{".into(), ..Write::of(&note("a"), 0).unwrap() }];
        for bad in [
            Commit { files: vec![file], ..commit("file") },
            Commit { writes: twice, ..commit("twice") },
            Commit { writes: no_json, ..commit("json") },
            Commit { writes: vec![long], ..commit("long column") },
            write(&nul, 0),
        ] {
            assert!(matches!(store.commit(bad), Err(CommitError::Store(StoreError(_)))));
        }
        assert_eq!(store.read(|r| r.log_head()).unwrap().seq, 1);
    });
}

#[test]
fn a_file_is_kept_once_and_only_the_latest_password() {
    each_database(KINDS, |db| {
        let store = db.store();
        history(&store);
        let file = FileContent { sha256: bursar_domain::digest::sha256_hex(b"content"), bytes: b"content".to_vec() };
        store.commit(Commit { files: vec![file.clone()], ..commit("again") }).unwrap();
        store
            .read(|r| {
                assert_eq!(r.file(&file.sha256)?.as_deref(), Some(b"content".as_slice()));
                assert_eq!(r.file("none")?, None);
                assert_eq!(r.credential(note("first").id)?.as_deref(), Some("new hash"));
                Ok(())
            })
            .unwrap();
        store.verify(|_| ()).unwrap();
    });
}

#[test]
fn readers_see_one_state_while_others_write() {
    each_database(KINDS, |db| {
        let store = db.store();
        store.commit(write(&note("a"), 0)).unwrap();
        store
            .read(|r| {
                let before = r.log_head()?.seq;
                store.commit(write(&note("b"), 0)).unwrap();
                assert_eq!(r.log_head()?.seq, before);
                assert!(r.get::<Note>(note("b").id)?.is_none());
                assert_eq!(r.statements(), 3);
                Ok(())
            })
            .unwrap();
        assert!(store.read(|r| r.get::<Note>(note("b").id)).unwrap().is_some());
    });
}

#[test]
fn a_failed_read_leaves_the_store_usable() {
    each_database(KINDS, |db| {
        let store = db.store();
        for _ in 0..40 {
            assert!(store.read(|r| r.find::<Note>(&bursar_store::Find::of(Note::KIND).eq("no_such", 1))).is_err());
            let panics = || store.read(|r| r.log_head().map(|_| panic!("while reading")));
            let _: std::thread::Result<Result<(), StoreError>> = std::panic::catch_unwind(std::panic::AssertUnwindSafe(panics));
        }
        assert_eq!(store.read(|r| r.log_head()).unwrap().seq, 0);
    });
}

#[test]
fn two_stores_on_one_database_keep_one_log() {
    each_database(KINDS, |db| {
        let (one, two) = (db.store(), db.store());
        thread::scope(|s| {
            for (store, who) in [(&one, "one"), (&two, "two")] {
                s.spawn(move || (0..40).for_each(|i| drop(store.commit(write(&note(&format!("{who}{i}")), 0)).unwrap())));
            }
        });
        assert_eq!(one.verify(|_| ()).unwrap().entries, 80);
        assert_eq!(two.read(|r| r.log_head()).unwrap(), one.verify(|_| ()).unwrap().head);
    });
}
