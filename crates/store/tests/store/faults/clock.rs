//! PROMISES 37: the clock jumps; the log keeps its order.

use super::*;
use bursar_store::{LogFilter, Session, testing::each_database};

const DAY: i64 = 24 * 3600;

#[test]
fn promise_37_the_log_is_ordered_by_its_sequence_whatever_the_clock_says() {
    each_database(KINDS, |db| {
        let store = db.store();
        let jumps = [0, 400, -400, 800, -800, 1, -1, 400, 0];
        for (n, days) in jumps.iter().enumerate() {
            let receipt = store.commit(Commit { at: at(days * DAY), ..click(&format!("{n}")) }).unwrap();
            assert_eq!((receipt.seq, receipt.at), (n as i64 + 1, at(days * DAY)));
        }
        let rows = store.read(|r| r.log(&LogFilter::default())).unwrap();
        let seqs: Vec<i64> = rows.iter().map(|r| r.seq).collect();
        assert_eq!(seqs, (1..=jumps.len() as i64).rev().collect::<Vec<_>>());
        assert!(rows.windows(2).all(|w| w[0].prev == w[1].hash), "each row follows on the one before it");
        // The control: by the clock the order would be another.
        let mut by_clock = rows.clone();
        by_clock.sort_by_key(|r| std::cmp::Reverse(r.at));
        assert_ne!(by_clock, rows);
        sound(&store).unwrap();
    });
}

#[test]
fn promise_37_a_session_does_not_outlive_its_hours_after_a_jump_forward() {
    each_database(KINDS, |db| {
        let store = db.store();
        let session = Session {
            token_sha256: "a".into(),
            account: Id::named("account", "a"),
            csrf: "c".into(),
            created: at(0),
            seen: at(0),
            expires: at(12 * 3600),
        };
        store.put_session(&session).unwrap();
        let good = |second: i64| store.read(|r| r.session("a", at(second))).unwrap().is_some();
        assert!(good(0) && !good(400 * DAY));
    });
}
