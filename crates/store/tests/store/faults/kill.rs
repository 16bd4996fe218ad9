//! PROMISES 1 and 6: what was acknowledged outlives a kill at any instant; whoever asks again has one effect.

use super::{worker::Worker, *};
use bursar_store::{
    CommitError,
    testing::{Database, each_database},
};
use std::{thread, time::Duration};

/// Kills a process under load at random instants, over and over on the same database; answers what it acknowledged that is gone.
pub fn killed(db: &Database, work: &str, kills: usize, chance: &mut Chance) -> Result<(usize, Vec<String>), String> {
    let mut acknowledged = Vec::new();
    for round in 0..kills {
        let worker = Worker::start(&format!("{work} {round} 0"), db.url());
        worker.hear("open");
        thread::sleep(Duration::from_micros(chance.below(120_000)));
        acknowledged.extend(worker.kill());
    }
    let store = db.store();
    // PostgreSQL may still be at work on what the killed one had sent; a commit waits for that.
    store.commit(click("after")).map_err(|e| e.to_string())?;
    sound(&store)?;
    Ok((acknowledged.len(), missing(&store, &acknowledged)))
}

#[test]
fn promise_1_what_was_acknowledged_outlives_kills_on_sqlite() {
    let mut chance = Chance(7);
    let mut acknowledged = 0;
    for _ in 0..count(5, 50) {
        let db = Database::sqlite(KINDS);
        drop(db.store());
        let (n, missing) = killed(&db, "load", 20, &mut chance).unwrap();
        assert_eq!(missing, Vec::<String>::new());
        acknowledged += n;
    }
    assert!(acknowledged > 100, "{acknowledged}: the load was none");
}

#[test]
fn promise_1_what_was_acknowledged_outlives_kills_on_postgres() {
    let db = Database::postgres(KINDS);
    drop(db.store());
    let kills = count(10, 100);
    let (n, missing) = killed(&db, "load", kills, &mut Chance(8)).unwrap();
    assert_eq!(missing, Vec::<String>::new());
    assert!(n > kills, "{n}: the load was none");
}

/// The control: a program that acknowledges before it is true is caught, on both engines.
#[test]
fn promise_1_control_an_early_acknowledgement_is_caught() {
    each_database(KINDS, |db| {
        drop(db.store());
        let (_, missing) = killed(db, "early", 20, &mut Chance(9)).unwrap();
        assert!(!missing.is_empty(), "the harness did not notice what was lost");
    });
}

#[test]
fn promise_6_whoever_asks_again_after_a_kill_has_one_effect() {
    each_database(KINDS, |db| {
        drop(db.store());
        let (mut chance, mut done_unsaid) = (Chance(10), 0);
        let rounds = count(20, 100);
        for round in 0..rounds {
            let name = format!("once {round}");
            let mut worker = Worker::start("told", db.url());
            worker.hear("open");
            let store = db.store();
            // Either at a random instant, or when it is done for sure and the answer has not been given.
            if round % 2 == 0 {
                worker.tell(&name);
                thread::sleep(Duration::from_micros(chance.below(6_000)));
            } else {
                worker.tell(&format!("quietly {name}"));
                while !missing(&store, std::slice::from_ref(&name)).is_empty() {
                    thread::sleep(Duration::from_millis(1));
                }
            }
            let said = !worker.kill().is_empty();
            let again = store.commit(click(&name)).unwrap();
            assert!(again.replay || !said, "acknowledged and lost");
            done_unsaid += usize::from(again.replay && !said);
            let third = store.commit(click(&name)).unwrap();
            assert!(third.replay && (third.seq, &third.hash) == (again.seq, &again.hash), "the first answer is given again");
            let other = Commit { command: "another".into(), ..click(&name) };
            assert!(matches!(store.commit(other), Err(CommitError::Reused)));
        }
        let store = db.store();
        assert_eq!(sound(&store).unwrap(), rounds as i64, "one entry for each");
        assert!(done_unsaid >= rounds / 2, "{done_unsaid} kills fell between the commit and its answer");
    });
}

/// The control: whoever asks again under another key pays twice, and the count above would tell.
#[test]
fn promise_6_control_another_key_is_another_effect() {
    each_database(KINDS, |db| {
        let store = db.store();
        store.commit(click("once")).unwrap();
        let other = Commit { id: id_of("other key"), writes: vec![], entries: click("other key").entries, ..click("once") };
        assert!(!store.commit(other).unwrap().replay);
        assert_eq!(sound(&store).unwrap(), 2);
    });
}
