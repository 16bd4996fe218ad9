//! The tables: numbered migrations, and a table for each kind of record.
//!
//! The text stands once. `{KEY}` is the type of a number that rows are stored by, `{BLOB}` that of bytes, `{COMPACT}` keeps a
//! small table in the order of its key. What the engines say in words of their own (triggers) stands apart.

mod triggers;

use crate::{
    StoreError,
    conn::{Conn, Engine},
    kinds::Kind,
};
use bursar_domain::digest::sha256_parts;

/// One numbered step. Steps that were released are never edited.
struct Migration {
    common: &'static str,
    sqlite: &'static str,
    postgres: &'static str,
}

const MIGRATIONS: &[Migration] = &[
    Migration { common: FIRST, sqlite: triggers::SQLITE, postgres: triggers::POSTGRES },
    Migration { common: WHAT_A_LINE_SAYS, sqlite: "", postgres: "" },
    Migration { common: PERIODS, sqlite: triggers::PERIODS_SQLITE, postgres: triggers::PERIODS_POSTGRES },
    Migration { common: "", sqlite: triggers::SQLITE_TOGETHER, postgres: triggers::POSTGRES_TOGETHER },
    Migration { common: "", sqlite: triggers::SQLITE_NO_REPLACING, postgres: "" },
    Migration { common: FOR_LARGE_BOOKS, sqlite: "", postgres: "" },
    Migration { common: THE_DAY_OF_A_LINE, sqlite: triggers::THE_DAY_SQLITE, postgres: triggers::THE_DAY_POSTGRES },
    Migration { common: ADDRESSES, sqlite: "", postgres: "" },
    Migration { common: "", sqlite: "", postgres: NO_SECRET_IN_STATISTICS },
    Migration { common: PIECES, sqlite: "", postgres: "" },
];

/// PostgreSQL keeps samples of a column to plan with: a secret that was forgotten would stand among them (decision 0010).
const NO_SECRET_IN_STATISTICS: &str = "ALTER TABLE credential ALTER COLUMN hash SET STATISTICS 0;";

const FIRST: &str = "
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL);

-- The log: one row per commit, each holding the hash of the one before.
CREATE TABLE log (
    seq {KEY} PRIMARY KEY,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    actor_name TEXT NOT NULL,
    role TEXT NOT NULL,
    action TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    reason TEXT,
    parameters BIGINT NOT NULL,
    commit_id TEXT NOT NULL UNIQUE,
    command TEXT NOT NULL,
    digest TEXT NOT NULL,
    prev TEXT NOT NULL,
    hash TEXT NOT NULL
);
CREATE INDEX log_subject ON log (subject);
CREATE INDEX log_actor ON log (actor);
CREATE TABLE log_head (one BIGINT PRIMARY KEY CHECK (one = 1), seq BIGINT NOT NULL, at BIGINT NOT NULL, hash TEXT NOT NULL);
INSERT INTO log_head (one, seq, at, hash) VALUES (1, 0, 0, '');

-- What each commit did, leaf by leaf: `ord` counts through the three tables.
CREATE TABLE revision (
    seq BIGINT NOT NULL,
    ord BIGINT NOT NULL,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    state TEXT NOT NULL,
    content TEXT NOT NULL,
    digest TEXT NOT NULL,
    UNIQUE (kind, id, version)
);
CREATE UNIQUE INDEX revision_seq ON revision (seq, ord);
CREATE TABLE entry (
    seq BIGINT NOT NULL,
    ord BIGINT NOT NULL,
    id TEXT PRIMARY KEY,
    journal TEXT NOT NULL,
    date TEXT NOT NULL,
    document TEXT NOT NULL,
    reverses TEXT,
    digest TEXT NOT NULL
);
CREATE UNIQUE INDEX entry_seq ON entry (seq, ord);
CREATE INDEX entry_document ON entry (document);
CREATE INDEX entry_date ON entry (date);
CREATE TABLE trace (
    seq BIGINT NOT NULL,
    ord BIGINT NOT NULL,
    what TEXT NOT NULL CHECK (what IN ('file', 'credential')),
    id TEXT NOT NULL,
    digest TEXT NOT NULL,
    PRIMARY KEY (seq, ord)
){COMPACT};
CREATE INDEX trace_id ON trace (id);

-- The books. Lines come first, the entry last: it seals them (MON-02, MON-10).
CREATE TABLE posting (
    entry TEXT NOT NULL REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    line BIGINT NOT NULL,
    account TEXT NOT NULL,
    ledger TEXT NOT NULL CHECK (ledger = CASE WHEN substr(account, 1, 1) = 'B' THEN 'control' ELSE 'gl' END),
    amount BIGINT NOT NULL,
    call_id TEXT,
    state TEXT,
    contribution TEXT,
    original_minor BIGINT,
    original_currency TEXT,
    original_rate TEXT,
    PRIMARY KEY (entry, line)
){COMPACT};
CREATE INDEX posting_account ON posting (account);
CREATE INDEX posting_call ON posting (call_id) WHERE call_id IS NOT NULL;
CREATE INDEX posting_contribution ON posting (contribution) WHERE contribution IS NOT NULL;
CREATE TABLE balance (
    account TEXT NOT NULL,
    call_id TEXT NOT NULL,
    amount BIGINT NOT NULL,
    PRIMARY KEY (account, call_id),
    CHECK (CASE WHEN account = 'B100' THEN amount >= 0 WHEN account IN ('B200', 'B300', 'B400', 'B500', 'B600') THEN amount <= 0 ELSE TRUE END)
){COMPACT};

CREATE TABLE file_content (sha256 TEXT PRIMARY KEY, bytes {BLOB} NOT NULL);
CREATE TABLE credential (account TEXT PRIMARY KEY, hash TEXT NOT NULL);

-- Outside the log: short-lived, no data of the fund.
CREATE TABLE session (
    token_sha256 TEXT PRIMARY KEY,
    account TEXT NOT NULL,
    csrf TEXT NOT NULL,
    created BIGINT NOT NULL,
    seen BIGINT NOT NULL,
    expires BIGINT NOT NULL
);
CREATE INDEX session_account ON session (account);
CREATE INDEX session_expires ON session (expires);
CREATE TABLE login_attempt (name TEXT PRIMARY KEY, tries BIGINT NOT NULL, until BIGINT NOT NULL);
";

/// Decision 0004.
const WHAT_A_LINE_SAYS: &str = "
ALTER TABLE posting ADD COLUMN \"window\" TEXT;
ALTER TABLE posting ADD COLUMN activity TEXT;
ALTER TABLE posting ADD COLUMN partner TEXT;
CREATE INDEX posting_activity ON posting (activity) WHERE activity IS NOT NULL;
CREATE INDEX posting_partner ON posting (partner) WHERE partner IS NOT NULL;
CREATE INDEX entry_reverses ON entry (reverses) WHERE reverses IS NOT NULL;
CREATE INDEX posting_state ON posting (state) WHERE state IS NOT NULL;
";

/// The table of the kind `period` is made here, since the books look into it: no entry is dated in a closed one.
const PERIODS: &str = "
CREATE TABLE period (id TEXT PRIMARY KEY, version BIGINT NOT NULL, state TEXT NOT NULL, first_day TEXT, last_day TEXT, body TEXT NOT NULL);
";

/// Balances are summed from an index alone, and a page of the books is walked in its order.
const FOR_LARGE_BOOKS: &str = "
DROP INDEX posting_account;
CREATE INDEX posting_account ON posting (account, call_id, amount);
DROP INDEX entry_date;
CREATE INDEX entry_date ON entry (date, seq, ord);
CREATE INDEX IF NOT EXISTS entry_journal ON entry (journal, seq, ord);
CREATE INDEX IF NOT EXISTS posting_window ON posting (\"window\") WHERE \"window\" IS NOT NULL;
";

/// A line repeats the accounting date of its entry, so that the balances of any past day are summed from one index.
const THE_DAY_OF_A_LINE: &str = "ALTER TABLE posting ADD COLUMN date TEXT;";

/// Addresses of people without an account, outside the log: when one is to go, nothing of it is left.
const ADDRESSES: &str = "
CREATE TABLE address (id TEXT PRIMARY KEY, address TEXT NOT NULL);
CREATE INDEX address_address ON address (address);
";

/// Files that are made from the records, in pieces, outside the log: they are derived, and the one of yesterday goes.
const PIECES: &str = "
CREATE TABLE piece (file TEXT NOT NULL, part BIGINT NOT NULL, begun BIGINT NOT NULL, bytes {BLOB} NOT NULL, PRIMARY KEY (file, part));
";

/// All of it as PostgreSQL gets it, so that a test can tell whether it changed.
#[cfg(feature = "testing")]
pub(crate) fn text() -> String {
    MIGRATIONS.iter().flat_map(|m| [ddl(Engine::Postgres, m.common), m.postgres.to_owned()]).collect()
}

/// Brings the tables to what this program knows, whole or not at all. Where they are that already nothing is asked of them, so that
/// a role may serve that owns none of them.
pub(crate) fn migrate(conn: &mut dyn Conn, kinds: &[&'static Kind]) -> Result<(), StoreError> {
    check_names(kinds)?;
    if is_current(conn, kinds)? { Ok(()) } else { migrate_to(conn, kinds, MIGRATIONS.len()) }
}

/// The tables are those that this program knows, of these kinds.
fn is_current(conn: &mut dyn Conn, kinds: &[&'static Kind]) -> Result<bool, StoreError> {
    if conn.columns("migration")?.is_empty() {
        return Ok(false);
    }
    let done = conn.query(DONE, &[])?.first().map_or(Ok(0), |row| row.int(0))?;
    Ok(usize::try_from(done) == Ok(MIGRATIONS.len()) && made(conn)? == Some(digest(kinds)))
}

const DONE: &str = "SELECT COALESCE(MAX(version), 0) FROM migration";

/// Brings the tables to a version of theirs.
pub(crate) fn migrate_to(conn: &mut dyn Conn, kinds: &[&'static Kind], version: usize) -> Result<(), StoreError> {
    conn.begin_write()?;
    match migrate_in_transaction(conn, kinds, version) {
        Ok(()) => conn.execute("COMMIT", &[]).map(drop),
        Err(e) => {
            let _ = conn.execute("ROLLBACK", &[]);
            let hint = if e.0.starts_with("42501") { "; the owner of the tables brings them up to date: bursar migrate" } else { "" };
            Err(StoreError(format!("{}{hint}", e.0)))
        }
    }
}

fn migrate_in_transaction(conn: &mut dyn Conn, kinds: &[&'static Kind], version: usize) -> Result<(), StoreError> {
    if conn.engine() == Engine::Postgres {
        // Two servers starting at once take turns.
        conn.script("SELECT pg_advisory_xact_lock(4201)")?;
    }
    if conn.columns("migration")?.is_empty() {
        conn.script(&ddl(conn.engine(), "CREATE TABLE IF NOT EXISTS migration (version BIGINT PRIMARY KEY)"))?;
    }
    let done = conn.query(DONE, &[])?.first().map_or(Ok(0), |row| row.int(0))?;
    let known = MIGRATIONS.len();
    let done = usize::try_from(done).ok().filter(|done| *done <= known).ok_or_else(|| {
        StoreError(format!("the database has schema {done}, this program knows {known}: it was written by a newer version, use that one"))
    })?;
    for (step, number) in MIGRATIONS.iter().zip(1i64..).take(version).skip(done) {
        let own = if conn.engine() == Engine::Sqlite { step.sqlite } else { step.postgres };
        conn.script(&ddl(conn.engine(), step.common))?;
        conn.script(own)?;
        conn.execute("INSERT INTO migration (version) VALUES ($1)", &[number.into()])?;
    }
    // Kinds need the tables of the first step.
    if version == 0 { Ok(()) } else { make_kinds(conn, kinds) }
}

/// Lets a role of PostgreSQL run the program that owns none of the tables: it adds rows, changes what may change, and nothing else.
pub(crate) fn grant(conn: &mut dyn Conn, kinds: &[&'static Kind], role: &str) -> Result<(), StoreError> {
    if conn.engine() != Engine::Postgres {
        return Err(StoreError("SQLite has no roles: whoever may write the file may do everything".into()));
    }
    let schema = conn.query("SELECT CAST(current_schema() AS TEXT)", &[])?;
    let schema = quoted(schema.first().map_or(Ok("public"), |row| row.str(0))?);
    let role = quoted(role);
    let list = |tables: &[&str]| tables.iter().map(|t| quoted(t)).collect::<Vec<_>>().join(", ");
    let kinds: Vec<&str> = kinds.iter().map(|k| k.name).collect();
    // A trigger looks into the table of periods, whatever the kinds.
    let all = [OWN_TABLES, &["period"], &kinds].concat();
    let changing = [CHANGING, &kinds].concat();
    conn.script(&format!(
        "REVOKE ALL ON ALL TABLES IN SCHEMA {schema} FROM {role};
         REVOKE CREATE ON SCHEMA {schema} FROM {role};
         GRANT USAGE ON SCHEMA {schema} TO {role};
         GRANT SELECT ON {} TO {role};
         GRANT INSERT ON {} TO {role};
         GRANT UPDATE ON {} TO {role};
         GRANT DELETE ON session, login_attempt, address, piece TO {role};",
        list(&all),
        list(&all.iter().copied().filter(|t| *t != "migration").collect::<Vec<_>>()),
        list(&changing),
    ))
}

/// Tables of the store whose rows may change; the others only grow.
const CHANGING: &[&str] = &["meta", "log_head", "balance", "credential", "session", "login_attempt", "address"];

/// A name as PostgreSQL takes it whatever is in it.
fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

fn digest(kinds: &[&'static Kind]) -> String {
    sha256_parts([format!("{kinds:?}").as_bytes()])
}

/// The digest of the kinds whose tables were made last.
fn made(conn: &mut dyn Conn) -> Result<Option<String>, StoreError> {
    conn.query(crate::statements::META, &["kinds".into()])?.first().map(|row| row.text(0)).transpose()
}

/// Creates the tables and columns that the kinds have gained. Nothing is done when the list is the one of last time.
fn make_kinds(conn: &mut dyn Conn, kinds: &[&'static Kind]) -> Result<(), StoreError> {
    let digest = digest(kinds);
    if made(conn)? == Some(digest.clone()) {
        return Ok(());
    }
    for kind in kinds {
        make_kind(conn, kind)?;
    }
    conn.execute(crate::statements::SET_META, &["kinds".into(), digest.into()]).map(drop)
}

fn make_kind(conn: &mut dyn Conn, kind: &Kind) -> Result<(), StoreError> {
    let engine = conn.engine();
    let table = kind.name;
    let of_type = |column: &crate::Column| if column.text { "TEXT" } else { "BIGINT" };
    // The body is long and comes last: what lists filter and sort by is read without it.
    let columns: String = kind.columns.iter().map(|c| format!("\"{}\" {}, ", c.name, of_type(c))).collect();
    let head = "id TEXT PRIMARY KEY, version BIGINT NOT NULL, state TEXT NOT NULL";
    conn.script(&ddl(engine, &format!("CREATE TABLE IF NOT EXISTS \"{table}\" ({head}, {columns}body TEXT NOT NULL)")))?;
    let present = conn.columns(table)?;
    for column in kind.columns.iter().filter(|c| !present.iter().any(|p| p == c.name)) {
        conn.script(&ddl(engine, &format!("ALTER TABLE \"{table}\" ADD COLUMN \"{}\" {}", column.name, of_type(column))))?;
    }
    // PostgreSQL puts NULL last unless told; lists are ordered as SQLite does, so that both show the same page.
    let nulls = if engine == Engine::Postgres { " NULLS FIRST" } else { "" };
    for column in kind.columns.iter().filter(|c| c.indexed()).map(|c| c.name).chain(["state"]) {
        conn.script(&format!("CREATE INDEX IF NOT EXISTS \"{table}__{column}\" ON \"{table}\" (\"{column}\"{nulls}, id)"))?;
    }
    Ok(())
}

/// The common text in the words of one engine. Text is compared by its bytes on both.
fn ddl(engine: Engine, common: &str) -> String {
    match engine {
        Engine::Sqlite => common.replace("{KEY}", "INTEGER").replace("{BLOB}", "BLOB").replace("{COMPACT}", " WITHOUT ROWID"),
        Engine::Postgres => {
            common.replace("{KEY}", "BIGINT").replace("{BLOB}", "BYTEA").replace("{COMPACT}", "").replace(" TEXT", " TEXT COLLATE \"C\"")
        }
    }
}

/// Tables that are not those of a kind.
const OWN_TABLES: &[&str] = &[
    "migration",
    "meta",
    "log",
    "log_head",
    "revision",
    "entry",
    "posting",
    "balance",
    "trace",
    "file_content",
    "credential",
    "session",
    "login_attempt",
    "address",
    "piece",
];

/// Names go into statements as they are, so they must be plain and not taken.
fn check_names(kinds: &[&'static Kind]) -> Result<(), StoreError> {
    let plain = |name: &str| {
        !name.is_empty() && name.len() <= 30 && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
    };
    for (i, kind) in kinds.iter().enumerate() {
        if !plain(kind.name) || OWN_TABLES.contains(&kind.name) || kinds.iter().take(i).any(|other| other.name == kind.name) {
            return Err(StoreError(format!("{:?} cannot be the name of a kind", kind.name)));
        }
        for (j, column) in kind.columns.iter().enumerate() {
            let taken =
                ["id", "version", "state", "body"].contains(&column.name) || kind.columns.iter().take(j).any(|c| c.name == column.name);
            if !plain(column.name) || taken {
                return Err(StoreError(format!("{:?} cannot be the name of a column of {}", column.name, kind.name)));
            }
        }
    }
    Ok(())
}
