//! PROMISES 36: no room, and a disk that fails.

use super::{
    worker::{Worker, command},
    *,
};
use bursar_store::{
    CommitError,
    testing::{self, Database, SmallDisk},
};
use std::path::Path;

/// Commits until there is no room; answers the names that were committed and what the refusal said. None: there was always room.
pub fn fill(store: &Store, prefix: &str, most: usize) -> (Vec<String>, Option<CommitError>) {
    let mut done = Vec::new();
    for n in 0..most {
        let name = format!("{prefix}-{n}");
        match store.commit(click(&name)) {
            Ok(_) => done.push(name),
            Err(e) => return (done, Some(e)),
        }
    }
    (done, None)
}

#[test]
fn promise_36_without_room_writes_are_refused_reading_goes_on_and_it_recovers_by_itself() {
    testing::checkpoint_each(100);
    let disk = SmallDisk::new("full", 3000);
    let filler = disk.folder().join("filler");
    let store = Store::open_with(&format!("sqlite:{}", disk.folder().join("test.db").display()), KINDS).unwrap();
    store.commit(click("before")).unwrap();
    std::fs::write(&filler, vec![1; 1_000_000]).unwrap();
    let (mut done, refusal) = fill(&store, "a", 100_000);
    let refusal = refusal.expect("the disk fills up");
    assert!(matches!(&refusal, CommitError::Store(e) if e.is_full()), "{refusal}");
    assert!(!done.is_empty());
    // Once the write-ahead log has been carried over there may be room for some more; then there is none.
    let mut refused = 0;
    for n in 0..60 {
        let name = format!("b-{n}");
        match store.commit(click(&name)) {
            Ok(_) => done.push(name),
            Err(CommitError::Store(e)) if e.is_full() => refused += 1,
            Err(e) => panic!("{e}"),
        }
        // What is there is read and sound, with nothing half written.
        assert_eq!(missing(&store, &done), Vec::<String>::new());
        assert_eq!(sound(&store).unwrap(), done.len() as i64 + 1);
    }
    assert!(refused > 5, "{refused} of 60 refused");
    // Several at once do no harm either.
    let at_once: Vec<String> = std::thread::scope(|s| {
        let all: Vec<_> = (0..8).map(|t| (t, &store)).map(|(t, store)| s.spawn(move || fill(store, &format!("c{t}"), 3).0)).collect();
        all.into_iter().flat_map(|t| t.join().unwrap()).collect()
    });
    done.extend(at_once);
    std::fs::remove_file(&filler).unwrap();
    let (more, _) = fill(&store, "d", 100);
    assert!(more.len() > 20, "there is room again: {}", more.len());
    done.extend(more);
    assert_eq!(missing(&store, &done), Vec::<String>::new());
    assert_eq!(sound(&store).unwrap(), done.len() as i64 + 1);
}

/// The control: with room enough nothing is refused, so the test above sees the lack of room and nothing else.
#[test]
fn promise_36_control_with_room_nothing_is_refused() {
    let db = Database::sqlite(KINDS);
    assert!(fill(&db.store(), "a", 200).1.is_none());
}

/// A worker whose calls of the disk strace lets fail: its exit code, what it acknowledged, and whether all of that is there.
fn faulty(inject: &str, synchronous: &str, times: usize) -> (Option<i32>, usize) {
    let db = Database::sqlite(KINDS);
    drop(db.store());
    let words = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "signal=none", "-e", "trace=fsync,fdatasync,pwrite64", "-e", inject];
    let before: Vec<String> = words.iter().map(|w| (*w).to_owned()).collect();
    let mut command = command(&before, &format!("stubborn f {times}"), db.url());
    command.env("BURSAR_TEST_SYNCHRONOUS", synchronous).env("BURSAR_TEST_CHECKPOINT", "60");
    let (status, done) = Worker::of(&mut command).end();
    assert!(Path::new("/usr/bin/strace").exists() || status.code() != Some(127), "strace is missing: this promise is NOT tested");
    let store = db.store();
    sound(&store).unwrap();
    assert_eq!(missing(&store, &done), Vec::<String>::new());
    (status.code(), done.len())
}

#[test]
fn promise_36_after_a_failed_wait_for_the_disk_the_program_ends_and_tries_nothing_again() {
    for at in [3, 7, 12, 20, 33] {
        let (code, done) = faulty(&format!("inject=fsync,fdatasync:error=EIO:when={at}+"), "", 50);
        assert!(code == Some(74) && done < 200, "{at}: {code:?} after {done}");
    }
}

/// The control: a program that does not wait for the disk does not notice.
#[test]
fn promise_36_control_who_does_not_wait_does_not_notice() {
    assert_eq!(faulty("inject=fdatasync,fsync:error=EIO:when=3+", "OFF", 10), (Some(0), 40));
}

#[test]
fn promise_36_a_write_that_fails_is_refused_and_the_next_goes_on() {
    for (error, when) in [("EIO", "30..40"), ("ENOSPC", "30..60"), ("EIO", "100..101")] {
        let (code, done) = faulty(&format!("inject=pwrite64:error={error}:when={when}"), "", 25);
        assert!(code == Some(0) && done < 100 && done > 20, "{error}: {code:?}, {done} done");
    }
}
