//! PROMISES 2: what was acknowledged outlives a power cut. SQLite; PostgreSQL's own durability is its makers' work, and ours is to ask for it
//! (`synchronous_commit`, checked in `opening`) and to keep what it keeps (`postmaster`).

use super::{
    trace::{Disk, Op, cut, files, read, strace},
    worker::{Worker, command},
    *,
};
use bursar_store::testing::Database;
use std::path::{Path, PathBuf};

/// What a program did to a disk.
pub struct Recording {
    pub base: Disk,
    pub ops: Vec<Op>,
}

/// Records a process that opens the database of `db` and commits `times` with each of four clients.
fn record(db: &Database, synchronous: &str, checkpoint: i32, times: usize) -> Recording {
    let recording = record_work(db, synchronous, checkpoint, &format!("load p {times}"));
    let n = |what: fn(&Op) -> bool| recording.ops.iter().filter(|op| what(op)).count();
    let seen = (n(|op| matches!(op, Op::Write(..))), n(|op| matches!(op, Op::Done(_))));
    assert!(seen.0 > times && seen.1 == 4 * times, "strace recorded {seen:?}: this promise is NOT tested");
    recording
}

/// Records a process at this work.
pub fn record_work(db: &Database, synchronous: &str, checkpoint: i32, work: &str) -> Recording {
    let file = PathBuf::from(db.url().trim_start_matches("sqlite:"));
    let folder = file.parent().unwrap().canonicalize().unwrap();
    let out = std::env::temp_dir().join(format!("{}.strace", folder.file_name().unwrap().display()));
    let base = files(&folder);
    let mut command = command(&strace(&out), work, db.url());
    command.env("BURSAR_TEST_SYNCHRONOUS", synchronous).env("BURSAR_TEST_CHECKPOINT", checkpoint.to_string());
    let (status, done) = Worker::of(&mut command).end();
    assert!(status.success() && !done.is_empty(), "strace cannot record here ({status}, {} done): this promise is NOT tested", done.len());
    let ops = read(&std::fs::read_to_string(&out).unwrap(), &folder);
    std::fs::remove_file(out).unwrap();
    // Replayed to its end the recording must be the disk that is there, or the replay is wrong.
    let all: Vec<&Op> = ops.iter().filter(|op| !matches!(op, Op::Done(_))).collect();
    assert!(!all.is_empty());
    Recording { base, ops }
}

/// At how many of so many instants a power cut lost something or left something unsound; and what was wrong first.
fn cuts(recording: &Recording, instants: usize, chance: &mut Chance) -> (usize, Option<String>) {
    cuts_judged(recording, instants, chance, |folder, done| {
        let store = Store::open_with(&format!("sqlite:{}", folder.join("test.db").display()), KINDS).map_err(|e| e.to_string())?;
        match (sound(&store), missing(&store, done)) {
            (Ok(_), missing) if missing.is_empty() => Ok(()),
            (sound, missing) => Err(format!("{sound:?}, missing {missing:?}")),
        }
    })
}

/// The same by what `judge` says of the folder that is left and of what was said to be done.
pub fn cuts_judged(
    recording: &Recording,
    instants: usize,
    chance: &mut Chance,
    judge: impl Fn(&Path, &[String]) -> Result<(), String>,
) -> (usize, Option<String>) {
    // In memory where that is possible: nothing here has to outlive anything.
    let within = if Path::new("/dev/shm").is_dir() { PathBuf::from("/dev/shm") } else { std::env::temp_dir() };
    let folder = within.join(format!("bursar_cut_{}_{}", std::process::id(), chance.below(1 << 30)));
    let (mut bad, mut first) = (0, None);
    for _ in 0..instants {
        let instant = 1 + chance.index(recording.ops.len());
        let (disk, done) = cut(&recording.base, &recording.ops[..instant], chance);
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        for (name, content) in &disk {
            std::fs::write(folder.join(name), content).unwrap();
        }
        if let Err(wrong) = judge(&folder, &done) {
            bad += 1;
            first = first.or(Some(format!("after {instant} of {}: {wrong}", recording.ops.len())));
        }
    }
    let _ = std::fs::remove_dir_all(&folder);
    (bad, first)
}

fn survives(recording: &Recording, instants: usize, chance: &mut Chance) {
    assert_eq!(cuts(recording, instants, chance), (0, None));
}

#[test]
fn promise_2_what_was_acknowledged_outlives_power_cuts() {
    let db = Database::sqlite(KINDS);
    drop(db.store());
    // The write-ahead log is carried over many times on the way.
    let recording = record(&db, "", 40, 25);
    let carried = recording.ops.iter().filter(|op| matches!(op, Op::Sync(file) if file == "test.db")).count();
    assert!(carried > 3, "carried over {carried} times");
    survives(&recording, count(200, 1500), &mut Chance(21));
}

#[test]
fn promise_2_power_cuts_while_the_tables_are_made_and_brought_up_to_date() {
    for schema in [0, 1] {
        let db = Database::sqlite_of_schema(KINDS, schema);
        let recording = record(&db, "", 1000, 4);
        assert!(recording.ops.iter().position(|op| matches!(op, Op::Done(_))).unwrap() > 10, "the migration is recorded");
        survives(&recording, count(50, 250), &mut Chance(22 + schema as u64));
    }
}

/// The controls: with less waiting for the disk the same harness must see commits lost.
#[test]
fn promise_2_control_less_waiting_for_the_disk_is_caught() {
    for synchronous in ["NORMAL", "OFF"] {
        let db = Database::sqlite(KINDS);
        drop(db.store());
        let (bad, first) = cuts(&record(&db, synchronous, 40, 10), 60, &mut Chance(25));
        assert!(bad > 10, "with {synchronous} {bad} of 60 cuts were seen to lose something: the harness is broken ({first:?})");
    }
}
