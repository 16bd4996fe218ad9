//! Sessions and the login throttle.

use crate::notes::*;
use bursar_domain::Id;
use bursar_store::{LoginAttempt, Session, testing::each_database};

fn session(token: &str, account: Id, from: i64, to: i64) -> Session {
    Session { token_sha256: token.into(), account, csrf: "csrf".into(), created: at(from), seen: at(from), expires: at(to) }
}

#[test]
fn a_session_is_good_until_it_expires_or_is_ended() {
    each_database(KINDS, |db| {
        let store = db.store();
        let owner = note("owner");
        store.commit(write(&owner, 0)).unwrap();
        let s = session("t", owner.id, 0, 10);
        store.put_session(&s).unwrap();
        let seen = |token: &str, second| store.read(|r| r.session(token, at(second))).unwrap();
        assert_eq!(seen("t", 9), Some(s.clone()));
        assert_eq!(seen("t", 10), None);
        assert_eq!(seen("u", 1), None);
        store.touch_session("t", at(9), at(20)).unwrap();
        assert_eq!(seen("t", 10), Some(Session { seen: at(9), expires: at(20), ..s }));
        store.delete_session("t").unwrap();
        assert_eq!(seen("t", 10), None);
    });
}

#[test]
fn a_session_comes_with_its_account_in_one_statement() {
    each_database(KINDS, |db| {
        let store = db.store();
        let owner = note("owner");
        store.commit(write(&owner, 0)).unwrap();
        store.put_session(&session("t", owner.id, 0, 10)).unwrap();
        store.put_session(&session("nobody", Id::named("note", "gone"), 0, 10)).unwrap();
        store
            .read(|r| {
                let (s, account) = r.session_with::<Note>("t", at(1))?.unwrap();
                assert_eq!((s.account, account.value, account.version), (owner.id, owner.clone(), 1));
                assert_eq!(r.statements(), 1);
                assert!(r.session_with::<Note>("nobody", at(1))?.is_none());
                assert!(r.session_with::<Note>("t", at(10))?.is_none());
                Ok(())
            })
            .unwrap();
    });
}

#[test]
fn all_sessions_of_an_account_are_ended_together_and_expired_ones_are_forgotten() {
    each_database(KINDS, |db| {
        let store = db.store();
        let (a, b) = (Id::named("note", "a"), Id::named("note", "b"));
        for (token, account, to) in [("1", a, 10), ("2", a, 10), ("3", b, 10), ("4", b, 3)] {
            store.put_session(&session(token, account, 0, to)).unwrap();
        }
        store.put_session(&session("5", a, 5, 10)).unwrap();
        store.delete_sessions_of(a).unwrap();
        // Asked as of an earlier time, the expired one would still be there had it been kept.
        let left: Vec<&str> =
            ["1", "2", "3", "4", "5"].into_iter().filter(|t| store.read(|r| r.session(t, at(1))).unwrap().is_some()).collect();
        assert_eq!(left, ["3"]);
    });
}

#[test]
fn failed_logins_are_counted_and_forgotten() {
    each_database(KINDS, |db| {
        let store = db.store();
        let read = || store.read(|r| r.login_attempt("key")).unwrap();
        assert_eq!(read(), None);
        for count in [1, 2] {
            let attempt = LoginAttempt { count, until: at(count) };
            store.put_login_attempt("key", Some(attempt)).unwrap();
            assert_eq!(read(), Some(attempt));
        }
        store.put_login_attempt("key", None).unwrap();
        assert_eq!(read(), None);
    });
}

#[test]
fn an_address_is_kept_outside_the_log_and_deleted() {
    each_database(KINDS, |db| {
        let store = db.store();
        let (one, two) = (Id::named("search", "one"), Id::named("search", "two"));
        for id in [one, two, one] {
            store.put_address(id, "reader@mail.example").unwrap();
        }
        let count = || store.read(|r| r.count_address("reader@mail.example")).unwrap();
        assert_eq!((count(), store.read(|r| r.address(one)).unwrap().as_deref()), (2, Some("reader@mail.example")));
        store.delete_address(one).unwrap();
        assert_eq!((count(), store.read(|r| r.address(one)).unwrap()), (1, None));
        assert_eq!(store.verify(|_| ()).unwrap().entries, 0, "the log knows nothing of it");
    });
}

#[test]
fn a_refused_write_outside_the_log_leaves_the_store_usable() {
    each_database(KINDS, |db| {
        let store = db.store();
        db.sql("DROP TABLE login_attempt").unwrap();
        assert!(store.put_login_attempt("key", None).is_err());
        store.set_meta("key", "one").unwrap();
        store.set_meta("key", "two").unwrap();
        assert_eq!(store.read(|r| r.meta("key")).unwrap().as_deref(), Some("two"));
    });
}

#[test]
fn a_file_in_pieces_is_offered_whole_and_the_old_ones_go() {
    each_database(KINDS, |db| {
        let store = db.store();
        let ids: Vec<Id> = (0..4).map(|n| Id::named("file", &n.to_string())).collect();
        for (n, file) in (0u8..).zip(&ids) {
            for part in 0u8..2 {
                store.put_piece(*file, part.into(), at(n.into()), vec![n, part]).unwrap();
            }
        }
        assert!(store.put_piece(ids[0], 0, at(0), vec![9]).is_err(), "no piece is changed");
        let piece = |n: usize, part: i64| store.read(|r| r.piece(ids[n], part)).unwrap();
        // What was begun since may still be in the making by another node.
        store.offer_pieces("offered", "two", [ids[2], ids[1]], at(3)).unwrap();
        assert_eq!((piece(0, 0), piece(1, 1), piece(2, 0), piece(3, 1)), (None, Some(vec![1, 1]), Some(vec![2, 0]), Some(vec![3, 1])));
        assert_eq!(store.read(|r| r.meta("offered")).unwrap().as_deref(), Some("two"));
        store.drop_pieces(ids[3]).unwrap();
        assert_eq!((piece(3, 0), piece(2, 2), store.read(|r| r.count_pieces()).unwrap()), (None, None, 2));
        assert_eq!(store.verify(|_| ()).unwrap().entries, 0, "it stands outside the log");
    });
}
