//! SQLite, bundled with the program.

use super::{Batch, Conn, Engine, Many, Row, many};
use crate::{DISK_FAILED, FULL, StoreError, value::Value};
use rusqlite::{
    Connection, ErrorCode, OpenFlags, ffi,
    hooks::Wal,
    types::{ToSqlOutput, ValueRef},
};
use std::{collections::HashMap, fs::OpenOptions, path::Path};

/// Prepared statements kept per connection: more than the registry and the lists of the pages together.
const STATEMENTS: usize = 512;

/// Pages in the write-ahead log from which it is carried over into the database.
pub(crate) const CHECKPOINT: i32 = 1000;

pub(crate) struct SqliteConn {
    conn: Connection,
    /// Statements as SQLite wants them, by the text they were written in.
    translated: HashMap<String, String>,
}

impl SqliteConn {
    pub(crate) fn open(path: &Path, reader: bool) -> Result<SqliteConn, StoreError> {
        create_private(path)?;
        let mut conn =
            Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX).map_err(error)?;
        conn.set_prepared_statement_cache_capacity(STATEMENTS);
        // The busy timeout comes first: switching a fresh file to WAL takes a lock.
        conn.execute_batch(
            "PRAGMA busy_timeout = 10000;
             PRAGMA journal_mode = WAL;
             PRAGMA synchronous = FULL;
             PRAGMA foreign_keys = ON;
             PRAGMA secure_delete = ON;
             PRAGMA temp_store = MEMORY;
             PRAGMA case_sensitive_like = ON;
             PRAGMA trusted_schema = OFF;",
        )
        .map_err(error)?;
        // The writer keeps at hand the pages it goes on adding to.
        conn.execute_batch(if reader { "PRAGMA query_only = ON; PRAGMA cache_size = -8000;" } else { "PRAGMA cache_size = -16000;" })
            .map_err(error)?;
        #[cfg(feature = "testing")]
        if let Some(less) = crate::testing::weakened() {
            conn.execute_batch(&format!("PRAGMA synchronous = {less}")).map_err(error)?;
        }
        #[cfg(feature = "testing")]
        if crate::testing::unguarded() {
            conn.execute_batch("PRAGMA ignore_check_constraints = ON").map_err(error)?;
        }
        if !reader {
            conn.wal_hook(Some(checkpoint)).map_err(error)?;
        }
        Ok(SqliteConn { conn, translated: HashMap::new() })
    }

    /// Prepares the statement of a batch, and hands it over once with the parameters of each row bound.
    fn with(
        &mut self,
        Batch { sql, rows }: &Batch<'_>,
        mut run: impl FnMut(&mut rusqlite::Statement<'_>) -> rusqlite::Result<()>,
    ) -> Result<(), StoreError> {
        if !self.translated.contains_key(*sql) {
            self.translated.insert((*sql).to_owned(), translate(sql));
        }
        let text = self.translated.get(*sql).map_or(*sql, String::as_str);
        let mut statement = self.conn.prepare_cached(text).map_err(|e| in_statement(sql, e))?;
        let wanted = statement.parameter_count();
        for params in rows {
            if wanted != params.len() {
                return Err(StoreError(format!("{wanted} parameters expected, {} given: {sql}", params.len())));
            }
            for (i, p) in params.iter().enumerate() {
                statement.raw_bind_parameter(i + 1, p).map_err(|e| in_statement(sql, e))?;
            }
            run(&mut statement).map_err(|e| in_statement(sql, e))?;
        }
        Ok(())
    }
}

impl Conn for SqliteConn {
    fn query_all(&mut self, batches: &[Batch<'_>]) -> Result<Vec<Vec<Row>>, StoreError> {
        let one = |batch: &Batch<'_>| {
            let mut out = Vec::new();
            self.with(batch, |statement| {
                let width = statement.column_count();
                let mut rows = statement.raw_query();
                while let Some(row) = rows.next()? {
                    out.push(Row((0..width).map(|i| row.get_ref(i).and_then(value)).collect::<rusqlite::Result<_>>()?));
                }
                Ok(())
            })?;
            Ok(out)
        };
        batches.iter().map(one).collect()
    }

    fn execute_all(&mut self, batches: &[Batch<'_>]) -> Result<Vec<u64>, StoreError> {
        let one = |batch: &Batch<'_>| {
            let mut changed = 0;
            self.with(batch, |statement| statement.raw_execute().map(|n| changed += n as u64))?;
            Ok(changed)
        };
        batches.iter().map(one).collect()
    }

    fn script(&mut self, sql: &str) -> Result<(), StoreError> {
        self.conn.execute_batch(sql).map_err(error)
    }

    fn begin_write(&mut self) -> Result<(), StoreError> {
        self.execute("BEGIN IMMEDIATE", &[]).map(drop)
    }

    fn begin_read(&mut self) -> Result<(), StoreError> {
        self.execute("BEGIN", &[]).map(drop)
    }

    fn end_read(&mut self) -> bool {
        self.execute("COMMIT", &[]).is_ok()
    }

    /// Once the write-ahead log is carried over, it is written from its beginning again instead of growing.
    fn make_room(&mut self) {
        let _ = self.conn.execute_batch("PRAGMA wal_checkpoint(PASSIVE)");
    }

    /// What was overwritten in the database stands in the write-ahead log until that is cut off. Readers are not waited for long: what
    /// they keep from being cut off now is overwritten as the log is written anew.
    fn forget(&mut self) {
        let cut = "PRAGMA busy_timeout = 200; PRAGMA wal_checkpoint(TRUNCATE)";
        if let Err(e) = self.conn.execute_batch(cut).and_then(|()| self.conn.execute_batch("PRAGMA busy_timeout = 10000")) {
            tracing::warn!(error = %e, "the write-ahead log was not cut off");
        }
    }

    #[cfg(feature = "testing")]
    fn prepare(&mut self, sql: &str) -> Result<(), StoreError> {
        self.conn.prepare_cached(&translate(sql)).map(drop).map_err(|e| in_statement(sql, e))
    }

    fn columns(&mut self, table: &str) -> Result<Vec<String>, StoreError> {
        self.query("SELECT name FROM pragma_table_info($1)", &[table.into()])?.iter().map(|row| row.text(0)).collect()
    }

    fn engine(&self) -> Engine {
        Engine::Sqlite
    }
}

/// The file is made readable by its owner alone; SQLite gives its companions the same mode.
fn create_private(path: &Path) -> Result<(), StoreError> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop).map_err(|e| StoreError(format!("{}: {e}", path.display())))
}

/// Numbered parameters in SQLite's way; it has one writer, so nothing to lock by row.
fn translate(sql: &str) -> String {
    let text = match many(sql) {
        Some((before, Many::Rows(columns), after)) => {
            let places: Vec<String> = (1..=columns.len()).map(|n| format!("${n}")).collect();
            format!("{before}VALUES ({}){after}", places.join(", "))
        }
        Some((before, Many::Among(columns), after)) => {
            let tests: Vec<String> = columns.iter().zip(1..).map(|(column, n)| format!("{column} = ${n}")).collect();
            format!("{before}{}{after}", tests.join(" AND "))
        }
        None => sql.to_owned(),
    };
    text.replace('$', "?").replace(" {FOR UPDATE}", "")
}

fn value(v: ValueRef<'_>) -> rusqlite::Result<Value> {
    Ok(match v {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(n) => Value::Int(n),
        ValueRef::Text(t) => Value::Text(std::str::from_utf8(t)?.to_owned()),
        ValueRef::Blob(b) => Value::Bytes(b.to_vec()),
        ValueRef::Real(_) => return Err(rusqlite::Error::InvalidQuery),
    })
}

impl rusqlite::ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Value::Null => ValueRef::Null,
            Value::Int(n) => ValueRef::Integer(*n),
            Value::Text(t) => ValueRef::Text(t.as_bytes()),
            Value::Bytes(b) => ValueRef::Blob(b),
        }))
    }
}

/// Carries the write-ahead log over now and then. SQLite's own hook would say nothing when the disk fails meanwhile. Of other
/// troubles (no room, a lock) the log itself is not touched: it grows, and the next commit tries again.
fn checkpoint(wal: &mut Wal, pages: i32) -> rusqlite::Result<()> {
    #[cfg(feature = "testing")]
    let most = crate::testing::CHECKPOINT.load(std::sync::atomic::Ordering::Relaxed);
    #[cfg(not(feature = "testing"))]
    let most = CHECKPOINT;
    match if pages < most { Ok(()) } else { wal.checkpoint() } {
        Err(e) if is_fatal(&e) => Err(e),
        Err(e) => {
            tracing::warn!(error = %e, pages, "the write-ahead log was not carried over");
            Ok(())
        }
        Ok(()) => Ok(()),
    }
}

fn is_fatal(e: &rusqlite::Error) -> bool {
    e.sqlite_error().is_some_and(|e| [ffi::SQLITE_IOERR_FSYNC, ffi::SQLITE_IOERR_DIR_FSYNC].contains(&e.extended_code))
}

fn error(e: rusqlite::Error) -> StoreError {
    let full = e.sqlite_error_code() == Some(ErrorCode::DiskFull)
        // The index of the write-ahead log, a file in memory beside it, could not grow.
        || e.sqlite_error().is_some_and(|e| e.extended_code == ffi::SQLITE_IOERR_SHMSIZE);
    match (is_fatal(&e), full) {
        (true, _) => StoreError(format!("{DISK_FAILED}: {e}")),
        (_, true) => StoreError(format!("{FULL}: {e}")),
        _ => StoreError(e.to_string()),
    }
}

/// The first words of a statement are enough to find it, and hold no data.
fn in_statement(sql: &str, e: rusqlite::Error) -> StoreError {
    StoreError(format!("{} in {:.60}", error(e).0, sql.trim()))
}
