//! Stores for tests: each test runs on SQLite and on PostgreSQL, in a database of its own that is gone afterwards.
//!
//! PostgreSQL is where `BURSAR_TEST_POSTGRES` says, an address that may create databases. Without it tests fail: they are not
//! to pass by testing half.
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot run must fail")]

use crate::{
    Kind, Store, StoreError,
    catalog::Catalog,
    conn::{Conn, Engine, Place},
    kinds, schema, statements,
    value::Value,
};
use bursar_domain::digest::sha256_parts;
use std::{
    path::{Path, PathBuf},
    process,
    sync::{
        OnceLock,
        atomic::{AtomicI32, AtomicUsize, Ordering},
    },
};

/// Runs a test on both engines, each time with an empty store of the fund's kinds.
pub fn each_engine(test: impl Fn(Store)) {
    each_database(kinds::ALL, |database| test(database.store()));
}

/// Runs a test on both engines, each time with an empty database.
pub fn each_database(kinds: &'static [&'static Kind], test: impl Fn(&Database)) {
    for make in [Database::sqlite, Database::postgres] {
        let database = make(kinds);
        let _says = Says(database.engine_name());
        test(&database);
    }
}

/// Says on which engine a test failed.
struct Says(&'static str);

impl Drop for Says {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("this was on {}", self.0);
        }
    }
}

/// An empty database; deleted when dropped.
pub struct Database {
    kinds: &'static [&'static Kind],
    url: String,
    gone: Gone,
}

/// How to delete it.
enum Gone {
    Elsewhere,
    Folder(PathBuf),
    Database { admin: String, name: String },
}

impl Database {
    /// In a file.
    ///
    /// # Panics
    /// The folder for temporary files cannot be written.
    pub fn sqlite(kinds: &'static [&'static Kind]) -> Database {
        let folder = std::env::temp_dir().join(unique("bursar"));
        std::fs::create_dir_all(&folder).expect("a folder for the test");
        Database { kinds, url: format!("sqlite:{}", folder.join("test.db").display()), gone: Gone::Folder(folder) }
    }

    /// In a file of a folder that somebody else deletes.
    pub fn sqlite_in(folder: &Path, kinds: &'static [&'static Kind]) -> Database {
        Database { kinds, url: format!("sqlite:{}", folder.join("test.db").display()), gone: Gone::Elsewhere }
    }

    /// In a file whose tables are those of an older version of the program; 0: none.
    ///
    /// # Panics
    /// The folder for temporary files cannot be written.
    pub fn sqlite_of_schema(kinds: &'static [&'static Kind], version: usize) -> Database {
        let database = Database::sqlite(kinds);
        schema::migrate_to(connect(&database.url).as_mut(), kinds, version).expect("the older tables");
        database
    }

    /// On the server of `BURSAR_TEST_POSTGRES`.
    ///
    /// # Panics
    /// The variable is not set or the server does not answer.
    pub fn postgres(kinds: &'static [&'static Kind]) -> Database {
        let admin =
            std::env::var("BURSAR_TEST_POSTGRES").expect("BURSAR_TEST_POSTGRES is not set: run bin/test, or eval \"$(bin/pg env)\" first");
        Database::postgres_at(&admin, kinds)
    }

    /// On another server; `admin` may create databases there.
    ///
    /// # Panics
    /// The server does not answer.
    pub fn postgres_at(admin: &str, kinds: &'static [&'static Kind]) -> Database {
        let admin = admin.to_owned();
        let name = unique("bursar_test");
        let mut conn = connect(&admin);
        let template = template(conn.as_mut(), &admin, kinds);
        conn.script(&format!("CREATE DATABASE {name} TEMPLATE {template}")).expect("a database for the test");
        Database { kinds, url: within(&admin, &name), gone: Gone::Database { admin, name } }
    }

    /// Opens the store; a second time, as after a restart.
    ///
    /// # Panics
    /// It cannot be opened.
    pub fn store(&self) -> Store {
        self.store_of(self.kinds)
    }

    /// Opens the store with other kinds, as a newer version of the program would.
    ///
    /// # Panics
    /// It cannot be opened.
    pub fn store_of(&self, kinds: &[&'static Kind]) -> Store {
        Store::open_with(&self.url, kinds).expect("the store opens")
    }

    /// Address of the database.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// One without any tables, where `BURSAR_TEST_POSTGRES` says.
    ///
    /// # Panics
    /// As [`Database::postgres`].
    pub fn postgres_empty() -> Database {
        let admin = std::env::var("BURSAR_TEST_POSTGRES").expect("BURSAR_TEST_POSTGRES is not set");
        let name = unique("bursar_test");
        connect(&admin).script(&format!("CREATE DATABASE {name} TEMPLATE template0")).expect("a database for the test");
        Database { kinds: kinds::ALL, url: within(&admin, &name), gone: Gone::Database { admin, name } }
    }

    /// Moves it to a disk of its own: a tablespace of this folder, which the server's user must own. PostgreSQL alone.
    ///
    /// # Panics
    /// It is in use; or no tablespace can be made there.
    pub fn move_to(&self, folder: &Path) {
        let Gone::Database { admin, name } = &self.gone else { panic!("SQLite has no tablespaces") };
        let mut conn = connect(admin);
        conn.script(&format!("CREATE TABLESPACE {name} LOCATION '{}'", folder.display())).expect("a tablespace");
        conn.script(&format!("ALTER DATABASE {name} SET TABLESPACE {name}")).expect("the database moves");
    }

    /// The same database for another role, which needs no password.
    ///
    /// # Panics
    /// The address names no user.
    pub fn url_as(&self, role: &str) -> String {
        let (scheme, rest) = self.url.split_once("://").expect("an address");
        let (_, place) = rest.split_once('@').expect("an address with a user");
        format!("{scheme}://{role}@{place}")
    }

    /// True on PostgreSQL.
    pub fn is_postgres(&self) -> bool {
        matches!(self.gone, Gone::Database { .. })
    }

    fn engine_name(&self) -> &'static str {
        if self.is_postgres() { "PostgreSQL" } else { "SQLite" }
    }

    /// Runs SQL past the store, as someone with the database's own shell would.
    ///
    /// # Errors
    /// What the database refuses.
    pub fn sql(&self, sql: &str) -> Result<(), StoreError> {
        connect(&self.url).script(sql)
    }

    /// A setting as the connection has it that writes.
    ///
    /// # Panics
    /// The database does not answer.
    pub fn setting(&self, name: &str) -> Value {
        let ask = if self.is_postgres() { "SELECT current_setting($1)" } else { "SELECT * FROM pragma_{} WHERE $1 = $1" };
        let rows = connect(&self.url).query(&ask.replace("{}", name), &[name.into()]).expect("the setting");
        rows.into_iter().next().and_then(|row| row.0.into_iter().next()).expect("a value")
    }

    /// All that stands in the files: of SQLite, each file with its write-ahead log; of PostgreSQL, the files of every table and of what
    /// is kept beside it, and every row as text.
    ///
    /// # Panics
    /// They cannot be read.
    pub fn on_disk(&self) -> Vec<u8> {
        if let Gone::Folder(folder) = &self.gone {
            let files = std::fs::read_dir(folder).expect("the folder").map(|f| f.expect("a file").path()).filter(|p| p.is_file());
            return files.flat_map(|path| std::fs::read(path).expect("a file")).collect();
        }
        let mut conn = connect(&self.url);
        conn.script("CHECKPOINT").expect("what is in memory goes to the files");
        let tables = "SELECT c.relname::text, pg_relation_filepath(c.oid)::text, COALESCE(pg_relation_filepath(NULLIF(c.reltoastrelid, 0))::text, '')
            FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace";
        let samples = conn.query("SELECT s::text FROM pg_stats s WHERE schemaname = 'public'", &[]).expect("what is kept to plan with");
        let mut all: Vec<u8> = samples.iter().flat_map(|r| r.text(0).expect("text").into_bytes()).collect();
        for row in conn.query(tables, &[]).expect("the tables") {
            for path in [row.str(1), row.str(2)].map(|p| p.expect("a path").to_owned()).into_iter().filter(|p| !p.is_empty()) {
                let read = conn.query("SELECT pg_read_binary_file($1::text)", &[path.into()]).expect("the file");
                all.extend(read.first().expect("a row").bytes(0).expect("bytes"));
            }
            let rows = format!("SELECT t::text FROM {} t", quoted(row.str(0).expect("a name")));
            all.extend(conn.query(&rows, &[]).expect("the rows").iter().flat_map(|r| r.text(0).expect("text").into_bytes()));
        }
        all
    }

    /// Runs SQL past the store with the database's own guards taken away.
    ///
    /// # Panics
    /// The database refuses it all the same.
    pub fn tamper(&self, sql: &str) {
        let mut conn = connect(&self.url);
        match conn.engine() {
            Engine::Postgres => conn.script("SET session_replication_role = replica").expect("triggers off"),
            Engine::Sqlite => {
                conn.script("PRAGMA foreign_keys = OFF").expect("foreign keys off");
                for row in conn.query("SELECT name FROM sqlite_master WHERE type = 'trigger'", &[]).expect("triggers") {
                    conn.script(&format!("DROP TRIGGER {}", row.str(0).expect("a name"))).expect("triggers off");
                }
            }
        }
        conn.script(sql).expect("the change is made");
    }

    /// Prepares every statement of the registry and of the kinds; answers how many, or the first that fails.
    ///
    /// # Errors
    /// The statement and what is wrong with it.
    pub fn prepare_all(&self) -> Result<usize, StoreError> {
        let mut conn = connect(&self.url);
        let catalog = Catalog::new(self.kinds);
        let named = statements::ALL.iter().copied().chain(catalog.all().map(|sql| ("of a kind", sql)));
        let mut count = 0;
        for (name, sql) in named {
            conn.prepare(sql).map_err(|e| StoreError(format!("{name}: {e}")))?;
            count += 1;
        }
        Ok(count)
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        match &self.gone {
            Gone::Elsewhere => {}
            Gone::Folder(folder) => drop(std::fs::remove_dir_all(folder)),
            Gone::Database { admin, name } => drop(connect(admin).script(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"))),
        }
    }
}

/// A small disk in memory; unmounted when dropped.
pub struct SmallDisk(PathBuf);

impl SmallDisk {
    /// Mounts one of so many kilobytes.
    ///
    /// # Panics
    /// It cannot be mounted: only root may.
    pub fn new(name: &str, kilobytes: usize) -> SmallDisk {
        let folder = std::env::temp_dir().join(format!("bursar_{name}_{}", process::id()));
        std::fs::create_dir_all(&folder).expect("a folder to mount it on");
        let mounted =
            process::Command::new("mount").args(["-t", "tmpfs", "-o", &format!("size={kilobytes}k"), "tmpfs"]).arg(&folder).status();
        assert!(mounted.is_ok_and(|s| s.success()), "a disk in memory cannot be mounted (root may): this promise is NOT tested");
        SmallDisk(folder)
    }

    /// Where it is.
    pub fn folder(&self) -> &Path {
        &self.0
    }

    /// Fills it but for so many kilobytes, with a file that may be removed to make room again.
    ///
    /// # Panics
    /// The file cannot be written at all.
    pub fn fill(&self, but: u64) -> PathBuf {
        let filler = self.0.join("filler");
        let mut file = std::fs::File::create(&filler).expect("a filler");
        let (block, mut size) = (vec![1; 64 * 1024], 0);
        while let Ok(n) = std::io::Write::write(&mut file, &block) {
            size += n as u64;
        }
        file.set_len(size.saturating_sub(but * 1024)).expect("some room");
        filler
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = process::Command::new("umount").arg("-l").arg(&self.0).status();
        let _ = std::fs::remove_dir(&self.0);
    }
}

/// Lets SQLite wait for the disk less than it must, in this process: a test of power cuts has to see commits lost by that.
pub fn weaken(synchronous: &'static str) {
    let _ = WEAKENED.set(synchronous);
}

/// Lets SQLite carry its write-ahead log over after so many pages, in this process.
pub fn checkpoint_each(pages: i32) {
    CHECKPOINT.store(pages, Ordering::Relaxed);
}

pub(crate) static CHECKPOINT: AtomicI32 = AtomicI32::new(crate::conn::CHECKPOINT);

static WEAKENED: OnceLock<&str> = OnceLock::new();

pub(crate) fn weakened() -> Option<&'static str> {
    WEAKENED.get().copied()
}

/// `BURSAR_TEST_DIE` names a file that may name an act: when the process has committed such an act for the first time it ends at once,
/// before whoever asked is answered, as if it were killed between the two. None of this is in a program that is built for use.
pub(crate) fn committed(action: &str, replay: bool) {
    static DIE: OnceLock<Option<PathBuf>> = OnceLock::new();
    let Some(file) = DIE.get_or_init(|| std::env::var_os("BURSAR_TEST_DIE").map(PathBuf::from)) else { return };
    if !replay && std::fs::read_to_string(file).is_ok_and(|named| named == action) {
        process::abort();
    }
}

/// With `BURSAR_TEST_UNGUARDED` the program lets control balances be overdrawn: a test that looks for that has to see it.
pub(crate) fn unguarded() -> bool {
    static UNGUARDED: OnceLock<bool> = OnceLock::new();
    *UNGUARDED.get_or_init(|| std::env::var_os("BURSAR_TEST_UNGUARDED").is_some())
}

fn connect(url: &str) -> Box<dyn Conn> {
    Place::parse(url).and_then(|place| place.connect()).expect("the database answers")
}

fn quoted(name: &str) -> String {
    format!("\"{name}\"")
}

/// A name that no other test has, in this process or another.
fn unique(prefix: &str) -> String {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    format!("{prefix}_{}_{}", process::id(), NEXT.fetch_add(1, Ordering::Relaxed))
}

/// The address of another database on the same server.
fn within(admin: &str, name: &str) -> String {
    let (address, options) = admin.split_once('?').map_or((admin, String::new()), |(a, o)| (a, format!("?{o}")));
    let server = address.rfind('/').map_or(address, |slash| &address[..slash]);
    format!("{server}/{name}{options}")
}

/// A migrated database to copy, made by whoever comes first: migrating each time would take longer.
fn template(conn: &mut dyn Conn, admin: &str, kinds: &[&'static Kind]) -> String {
    let digest = sha256_parts([schema::text().as_bytes(), format!("{kinds:?}").as_bytes()]);
    let name = format!("bursar_template_{}", &digest[..16]);
    conn.script("SELECT pg_advisory_lock(4202)").expect("our turn");
    let known =
        conn.query("SELECT datname::text FROM pg_database WHERE datname = $1::text", &[name.as_str().into()]).expect("the databases");
    if known.is_empty() {
        let fresh = format!("{name}_new");
        conn.script(&format!("DROP DATABASE IF EXISTS {fresh}")).expect("no half-made template");
        conn.script(&format!("CREATE DATABASE {fresh} TEMPLATE template0")).expect("a template");
        schema::migrate(connect(&within(admin, &fresh)).as_mut(), kinds).expect("the tables");
        conn.script(&format!("ALTER DATABASE {fresh} RENAME TO {name}")).expect("the template's name");
    }
    conn.script("SELECT pg_advisory_unlock(4202)").expect("the next one's turn");
    name
}

/// A shell of the database: SQL past the store, one statement after the other on one connection.
pub struct Shell(Box<dyn Conn>);

impl Shell {
    /// Opens one.
    ///
    /// # Panics
    /// The database does not answer.
    pub fn open(url: &str) -> Shell {
        Shell(connect(url))
    }

    /// Runs a script; what it left open is undone when it fails.
    ///
    /// # Errors
    /// What the database refuses.
    pub fn sql(&mut self, sql: &str) -> Result<(), StoreError> {
        self.0.script(sql).inspect_err(|_| drop(self.0.script("ROLLBACK")))
    }

    /// The number that a query answers.
    ///
    /// # Panics
    /// It answers none.
    pub fn number(&mut self, sql: &str) -> i64 {
        self.0.query(sql, &[]).expect("an answer").first().expect("a row").int(0).expect("a number")
    }
}
