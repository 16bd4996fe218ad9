//! A copy of the database while it is in use, and the way back (promises 2 and 38). SQLite alone: PostgreSQL brings its own means.
//!
//! A copy is made under another name, opened and verified as an auditor would, waited for until the disk has it, and only then given
//! its name: what bears the name of a backup is one, whenever the power fails.

use crate::{Kind, Store, StoreError, Verified, conn::Place};
use std::{
    fs::{File, OpenOptions, remove_file, rename},
    io,
    path::{Path, PathBuf},
};

/// Copies the SQLite database at `url` into the new file `to`, as it stands at this moment, while others go on writing. Everything
/// that was acknowledged before is in it, and nothing that was deleted.
///
/// # Errors
/// PostgreSQL; there is no such database; `to` is there already; the copy is not sound.
pub fn backup(url: &str, to: &Path, kinds: &[&'static Kind]) -> Result<Verified, StoreError> {
    let from = sqlite_file(url)?;
    if !from.exists() {
        return Err(StoreError(format!("there is no database {}", from.display())));
    }
    made(to, kinds, |part| {
        create(part)?;
        let mut conn = Place::Sqlite(from.clone()).connect()?;
        conn.execute("VACUUM INTO $1", &[part.display().to_string().as_str().into()]).map(drop)
    })
}

/// Makes the SQLite database at `url` out of the backup `from`. Nothing is overwritten.
///
/// # Errors
/// PostgreSQL; no such backup, or one that is not sound; a database is there already; `from` is a database in use.
pub fn restore(from: &Path, url: &str, kinds: &[&'static Kind]) -> Result<Verified, StoreError> {
    let to = sqlite_file(url)?;
    for (of, why) in [
        (from, "this is a database in use and no backup: make one with bursar backup"),
        (&to, "it belongs to the database that was there: move it away, with that database"),
    ] {
        for companion in ["-wal", "-journal"].map(|end| beside(of, end)) {
            if companion.exists() {
                return Err(StoreError(format!("{} is there; {why}", companion.display())));
            }
        }
    }
    made(&to, kinds, |part| {
        let mut backup = File::open(from).map_err(|e| failed(from, &e))?;
        io::copy(&mut backup, &mut create(part)?).map(drop).map_err(|e| failed(part, &e))
    })
}

/// Lets `make` write a file beside `to`, verifies it, and gives it the name `to` when the disk has it.
fn made(to: &Path, kinds: &[&'static Kind], make: impl FnOnce(&Path) -> Result<(), StoreError>) -> Result<Verified, StoreError> {
    if to.exists() {
        return Err(StoreError(format!("{} is there already; nothing is overwritten", to.display())));
    }
    let part = beside(to, ".part");
    // One that was left when the power failed is of no use to anybody.
    clear(&part);
    let done = make(&part).and_then(|()| settled(&part, to, kinds));
    if done.is_err() {
        clear(&part);
    }
    done
}

/// Opened and verified; on the disk; named.
fn settled(part: &Path, to: &Path, kinds: &[&'static Kind]) -> Result<Verified, StoreError> {
    let store = Store::open_with(&format!("sqlite:{}", part.display()), kinds)?;
    let verified = store.verify(|_| ()).map_err(|e| StoreError(format!("the copy is not sound, at log entry {}: {e}", e.seq)))?;
    // Closing it carries everything over into the one file.
    drop(store);
    if beside(part, "-wal").exists() {
        return Err(StoreError(format!("{} was not closed; the copy is not used", part.display())));
    }
    wait_for_disk(part)?;
    rename(part, to).map_err(|e| failed(to, &e))?;
    let folder = to.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    wait_for_disk(folder)?;
    Ok(verified)
}

fn wait_for_disk(path: &Path) -> Result<(), StoreError> {
    #[cfg(feature = "testing")]
    if crate::testing::weakened().is_some() {
        return Ok(());
    }
    File::open(path).and_then(|f| f.sync_all()).map_err(|e| failed(path, &e))
}

fn sqlite_file(url: &str) -> Result<PathBuf, StoreError> {
    match Place::parse(url)? {
        Place::Sqlite(path) => Ok(path),
        Place::Postgres(_) => Err(StoreError(
            "PostgreSQL has means of its own: pg_dump --format=custom for a copy, pg_basebackup with an archive of its log to get back \
             to any second; see the handbook, Running the server"
                .into(),
        )),
    }
}

/// A new file that its owner alone may read.
fn create(path: &Path) -> Result<File, StoreError> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(|e| failed(path, &e))
}

fn clear(part: &Path) {
    for end in ["", "-wal", "-shm", "-journal"] {
        let _ = remove_file(beside(part, end));
    }
}

fn beside(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(end);
    name.into()
}

fn failed(path: &Path, e: &io::Error) -> StoreError {
    StoreError(format!("{}: {e}", path.display()))
}
