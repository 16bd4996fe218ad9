//! PROMISES 2 and 38: a backup that is made while others write holds all that was acknowledged before it began, and is one or is not
//! there, whenever the power fails.

use super::{
    power::{cuts_judged, record_work},
    trace::Op,
    worker::Worker,
    *,
};
use bursar_store::{backup, restore, testing::Database};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    thread,
    time::Duration,
};

/// The folder of a database.
fn folder(db: &Database) -> PathBuf {
    Path::new(db.url().trim_start_matches("sqlite:")).parent().unwrap().to_owned()
}

/// A process writes with four clients while `copy` copies the database to a file and makes another of that: in so many rounds, how much of
/// what was acknowledged before the copying began is not in it, and how much was acknowledged meanwhile.
fn lost(rounds: usize, copy: impl Fn(&Database, &Path, &Path) -> Result<(), String>) -> Result<(usize, usize), String> {
    let (mut lost, mut meanwhile) = (0, 0);
    for round in 0..rounds {
        let db = Database::sqlite(KINDS);
        drop(db.store());
        let worker = Worker::start("load b 0", db.url());
        worker.hear("open");
        let mut before = Vec::new();
        while before.len() < 50 + 10 * round {
            thread::sleep(Duration::from_millis(5));
            before.extend(worker.done_so_far());
        }
        let (file, again) = (folder(&db).join("copy.db"), folder(&db).join("again.db"));
        let copied = copy(&db, &file, &again);
        meanwhile += worker.done_so_far().len();
        worker.kill();
        copied?;
        let store = Store::open_with(&format!("sqlite:{}", again.display()), KINDS).map_err(|e| e.to_string())?;
        sound(&store)?;
        lost += missing(&store, &before).len();
    }
    Ok((lost, meanwhile))
}

#[test]
fn promise_38_a_backup_made_under_load_restores_to_all_that_was_acknowledged_before() {
    let copy = |db: &Database, file: &Path, again: &Path| {
        let made = backup(db.url(), file, KINDS).map_err(|e| e.to_string())?;
        let restored = restore(file, &format!("sqlite:{}", again.display()), KINDS).map_err(|e| e.to_string())?;
        assert_eq!(made, restored);
        Ok(())
    };
    let (lost, meanwhile) = lost(count(3, 20), copy).unwrap();
    assert!(lost == 0 && meanwhile > 0, "{lost} lost; {meanwhile} acknowledged meanwhile: nobody waits for a backup");
}

/// The control: the file alone, copied as any file, is not what was acknowledged.
#[test]
fn promise_38_control_a_plain_copy_of_the_file_is_caught() {
    let copy = |db: &Database, file: &Path, again: &Path| {
        fs::copy(db.url().trim_start_matches("sqlite:"), file).and_then(|_| fs::copy(file, again)).map(drop).map_err(|e| e.to_string())
    };
    let found = lost(2, copy);
    assert!(found.is_err() || found.is_ok_and(|(lost, _)| lost > 0), "the harness did not notice");
}

/// PostgreSQL's own means, as the handbook gives them.
#[test]
fn promise_38_what_the_handbook_says_of_postgres_restores_to_all_that_was_acknowledged_before() {
    let run = |program: &str, arguments: &[&str]| {
        let output = Command::new(program).args(arguments).output();
        let output = output.unwrap_or_else(|e| panic!("{program}: {e}; PostgreSQL's own programs are needed: this promise is NOT tested"));
        assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    };
    for round in 0..count(2, 20) {
        let db = Database::postgres(KINDS);
        drop(db.store());
        let worker = Worker::start("load b 0", db.url());
        worker.hear("open");
        let mut before = Vec::new();
        while before.len() < 50 + 10 * round {
            thread::sleep(Duration::from_millis(5));
            before.extend(worker.done_so_far());
        }
        let file = std::env::temp_dir().join(format!("bursar_{}_{round}.dump", std::process::id()));
        let dump = file.display().to_string();
        run("pg_dump", &["--format=custom", "--no-owner", "--file", &dump, db.url()]);
        assert!(!worker.done_so_far().is_empty(), "nobody waits for a backup");
        worker.kill();
        let restored = Database::postgres_empty();
        run("pg_restore", &["--no-owner", "--exit-on-error", "--single-transaction", "--dbname", restored.url(), &dump]);
        fs::remove_file(file).unwrap();
        let store = Store::open_with(restored.url(), KINDS).unwrap();
        sound(&store).unwrap();
        assert_eq!(missing(&store, &before), Vec::<String>::new());
    }
}

/// What is there after a power cut: the database as ever, and of the backups those that were said to be made, each whole, and none that is
/// not whole.
fn judged(folder: &Path, done: &[String]) -> Result<(), String> {
    holds(&folder.join("test.db"), done)?;
    backups_judged(folder, done)
}

/// The file is a sound database of all these commits.
fn holds(file: &Path, said: &[String]) -> Result<(), String> {
    let store = Store::open_with(&format!("sqlite:{}", file.display()), KINDS).map_err(|e| format!("{}: {e}", file.display()))?;
    sound(&store)?;
    let commits: Vec<String> = said.iter().filter(|name| !name.contains(' ')).cloned().collect();
    let missing = missing(&store, &commits);
    if missing.is_empty() { Ok(()) } else { Err(format!("{}: missing {missing:?}", file.display())) }
}

fn backups_judged(folder: &Path, done: &[String]) -> Result<(), String> {
    for n in 0..BACKUPS {
        let file = format!("copy-{n}.db");
        let place = |what: &str| done.iter().position(|said| *said == format!("{what} {n}"));
        match (place("begun"), folder.join(&file).exists()) {
            (Some(begun), true) => holds(&folder.join(&file), &done[..begun])?,
            (_, false) if place("backed").is_some() => return Err(format!("{file} is not there")),
            (None, true) => return Err(format!("{file} is there before it was begun")),
            (_, false) => {}
        }
    }
    Ok(())
}

const BACKUPS: usize = 3;

#[test]
fn promise_2_power_cuts_while_a_backup_is_made() {
    let db = Database::sqlite(KINDS);
    drop(db.store());
    let recording = record_work(&db, "", 40, &format!("backed-up c {BACKUPS}"));
    assert_eq!(recording.ops.iter().filter(|op| matches!(op, Op::Rename(..))).count(), BACKUPS);
    assert_eq!(cuts_judged(&recording, count(60, 250), &mut Chance(31), judged), (0, None));
}

/// The control: a backup that does not wait for the disk before it takes its name is caught.
#[test]
fn promise_2_control_a_backup_that_does_not_wait_for_the_disk_is_caught() {
    let db = Database::sqlite(KINDS);
    drop(db.store());
    let recording = record_work(&db, "OFF", 40, &format!("backed-up c {BACKUPS}"));
    let (bad, first) = cuts_judged(&recording, 60, &mut Chance(32), backups_judged);
    assert!(bad > 5, "{bad} of 60 seen: {first:?}");
}

#[test]
fn a_backup_is_for_its_owner_alone_and_overwrites_nothing() {
    use std::os::unix::fs::PermissionsExt;
    let db = Database::sqlite(KINDS);
    let store = db.store();
    store.commit(click("Zanzibar")).unwrap();
    let file = folder(&db).join("copy.db");
    // One that was left when the power failed is in nobody's way.
    fs::write(folder(&db).join("copy.db.part"), "half").unwrap();
    assert_eq!(backup(db.url(), &file, KINDS).unwrap().entries, 1);
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    let mut names: Vec<String> = fs::read_dir(folder(&db)).unwrap().map(|f| f.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    assert_eq!(names, ["copy.db", "test.db", "test.db-shm", "test.db-wal"], "nothing else is left");
    let said = |done: Result<_, bursar_store::StoreError>| done.map(|_: bursar_store::Verified| ()).unwrap_err().0;
    assert!(said(backup(db.url(), &file, KINDS)).contains("nothing is overwritten"));
    assert!(said(restore(&file, db.url(), KINDS)).contains("move it away"));
    let url = |name: &str| format!("sqlite:{}", folder(&db).join(name).display());
    assert!(said(restore(&folder(&db).join("test.db"), &url("b.db"), KINDS)).contains("a database in use"));
    assert!(said(restore(&folder(&db).join("none.db"), &url("b.db"), KINDS)).contains("none.db"));
    assert!(said(backup(&url("none.db"), &folder(&db).join("c.db"), KINDS)).contains("there is no database"));
    assert!(said(backup("postgres://u@localhost/d", &file, KINDS)).contains("pg_dump"));
    // What was changed meanwhile is found, and no database is made of it.
    let mut bytes = fs::read(&file).unwrap();
    let at = bytes.windows(8).position(|w| w == b"Zanzibar").unwrap();
    bytes[at] = b'S';
    fs::write(folder(&db).join("changed.db"), bytes).unwrap();
    assert!(said(restore(&folder(&db).join("changed.db"), &url("b.db"), KINDS)).contains("not sound"));
    assert!(!folder(&db).join("b.db").exists() && !folder(&db).join("b.db.part").exists());
    assert_eq!(restore(&file, &url("b.db"), KINDS).unwrap().entries, 1);
}
