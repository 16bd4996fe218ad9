//! The little that the two engines must offer: run statements, answer rows of [`Value`]s.

mod postgres;
mod sqlite;

#[cfg(feature = "testing")]
pub(crate) use sqlite::CHECKPOINT;

use crate::{StoreError, value::Value};
use bursar_domain::Id;
use jiff::Timestamp;
use std::path::PathBuf;

/// A statement of the registry and its parameters, once or many times.
///
/// One that may be run for many at once says so: `{ROWS tb}` stands for the rows to insert, of text and numbers, and
/// `{AMONG a, b}` for the keys to find, which are text. SQLite runs it for each; PostgreSQL once, with a column of values for each parameter.
#[derive(Clone, Debug)]
pub(crate) struct Batch<'a> {
    pub(crate) sql: &'a str,
    pub(crate) rows: Vec<&'a [Value]>,
}

/// One connection. Statements are written with `$1` placeholders and prepared once per connection.
pub(crate) trait Conn: Send {
    /// Runs each batch and answers its rows. PostgreSQL sends all before it awaits the first answer.
    fn query_all(&mut self, batches: &[Batch<'_>]) -> Result<Vec<Vec<Row>>, StoreError>;
    /// Runs each batch in order and answers how many rows it changed; stops or fails as a whole at the first error.
    fn execute_all(&mut self, batches: &[Batch<'_>]) -> Result<Vec<u64>, StoreError>;
    /// Runs statements without parameters, in the dialect of the engine.
    fn script(&mut self, sql: &str) -> Result<(), StoreError>;
    /// Opens a transaction in which one may write.
    fn begin_write(&mut self) -> Result<(), StoreError>;
    /// Opens a transaction that sees one state of the data to its end and cannot write.
    fn begin_read(&mut self) -> Result<(), StoreError>;
    /// Ends the read transaction. False: the connection cannot be used again.
    fn end_read(&mut self) -> bool;
    /// Tries to give back room, after there was none.
    fn make_room(&mut self) {}
    /// Rids the files of what was overwritten just now, as far as the engine can; never in a transaction.
    fn forget(&mut self) {}
    /// Prepares a statement without running it.
    #[cfg(feature = "testing")]
    fn prepare(&mut self, sql: &str) -> Result<(), StoreError>;
    /// Names of the columns of a table; empty when there is no such table.
    fn columns(&mut self, table: &str) -> Result<Vec<String>, StoreError>;
    /// Which of the two it is.
    fn engine(&self) -> Engine;

    /// Runs one statement and answers its rows.
    fn query(&mut self, sql: &str, params: &[Value]) -> Result<Vec<Row>, StoreError> {
        Ok(self.query_all(&[Batch { sql, rows: vec![params] }])?.pop().unwrap_or_default())
    }
    /// Runs one statement and answers how many rows it changed.
    fn execute(&mut self, sql: &str, params: &[Value]) -> Result<u64, StoreError> {
        Ok(self.execute_all(&[Batch { sql, rows: vec![params] }])?.pop().unwrap_or_default())
    }
}

/// The part of a statement that one engine runs for each and the other for all.
enum Many<'a> {
    /// Rows to insert: for each column whether it is text.
    Rows(Vec<bool>),
    /// Columns of the key.
    Among(Vec<&'a str>),
}

/// The text before such a part, the part, and the text after it.
fn many(sql: &str) -> Option<(&str, Many<'_>, &str)> {
    let marked = |mark: &str| {
        let (before, rest) = sql.split_once(mark)?;
        let (inner, after) = rest.split_once('}')?;
        Some((before, inner, after))
    };
    let rows = marked("{ROWS ").map(|(before, inner, after)| (before, Many::Rows(inner.bytes().map(|b| b == b't').collect()), after));
    rows.or_else(|| marked("{AMONG ").map(|(before, inner, after)| (before, Many::Among(inner.split(", ").collect()), after)))
}

/// SQLite or PostgreSQL.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    Sqlite,
    Postgres,
}

/// Where the data are.
#[derive(Clone, Debug)]
pub(crate) enum Place {
    Sqlite(PathBuf),
    Postgres(Box<tokio_postgres::Config>),
}

impl Place {
    /// Reads `sqlite:PATH` or `postgres://…`.
    pub(crate) fn parse(url: &str) -> Result<Place, StoreError> {
        if let Some(path) = url.strip_prefix("sqlite:").filter(|p| !p.is_empty()) {
            return Ok(Place::Sqlite(PathBuf::from(path)));
        }
        if ["postgres://", "postgresql://"].iter().any(|scheme| url.starts_with(scheme)) {
            return Ok(Place::Postgres(Box::new(postgres::config(url)?)));
        }
        Err(StoreError(format!("unknown database address {:?}: sqlite:PATH or postgres://… expected", scheme(url))))
    }

    /// A connection that may write: durable when `COMMIT` returns.
    pub(crate) fn connect(&self) -> Result<Box<dyn Conn>, StoreError> {
        match self {
            Place::Sqlite(path) => Ok(Box::new(sqlite::SqliteConn::open(path, false)?)),
            Place::Postgres(config) => Ok(Box::new(postgres::PgConn::open(config, false)?)),
        }
    }

    /// A connection that reads.
    pub(crate) fn connect_reader(&self) -> Result<Box<dyn Conn>, StoreError> {
        match self {
            Place::Sqlite(path) => Ok(Box::new(sqlite::SqliteConn::open(path, true)?)),
            Place::Postgres(config) => Ok(Box::new(postgres::PgConn::open(config, true)?)),
        }
    }
}

/// The part of an address that holds no password.
fn scheme(url: &str) -> &str {
    url.split(':').next().unwrap_or_default()
}

/// A row of an answer.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Row(pub Vec<Value>);

impl Row {
    fn at(&self, i: usize) -> Result<&Value, StoreError> {
        self.0.get(i).ok_or_else(|| StoreError(format!("column {i} is missing")))
    }

    pub(crate) fn int(&self, i: usize) -> Result<i64, StoreError> {
        match self.at(i)? {
            Value::Int(n) => Ok(*n),
            other => Err(StoreError(format!("column {i} holds {}, a number expected", other.what()))),
        }
    }

    pub(crate) fn opt_int(&self, i: usize) -> Result<Option<i64>, StoreError> {
        if *self.at(i)? == Value::Null { Ok(None) } else { self.int(i).map(Some) }
    }

    pub(crate) fn str(&self, i: usize) -> Result<&str, StoreError> {
        match self.at(i)? {
            Value::Text(t) => Ok(t),
            other => Err(StoreError(format!("column {i} holds {}, text expected", other.what()))),
        }
    }

    pub(crate) fn text(&self, i: usize) -> Result<String, StoreError> {
        self.str(i).map(str::to_owned)
    }

    pub(crate) fn opt_text(&self, i: usize) -> Result<Option<String>, StoreError> {
        if *self.at(i)? == Value::Null { Ok(None) } else { self.text(i).map(Some) }
    }

    pub(crate) fn id(&self, i: usize) -> Result<Id, StoreError> {
        self.str(i)?.parse().map_err(|_| StoreError(format!("column {i} holds no id")))
    }

    pub(crate) fn opt_id(&self, i: usize) -> Result<Option<Id>, StoreError> {
        if *self.at(i)? == Value::Null { Ok(None) } else { self.id(i).map(Some) }
    }

    pub(crate) fn time(&self, i: usize) -> Result<Timestamp, StoreError> {
        Timestamp::from_microsecond(self.int(i)?).map_err(|e| StoreError(format!("column {i}: {e}")))
    }

    pub(crate) fn bytes(&self, i: usize) -> Result<Vec<u8>, StoreError> {
        match self.at(i)? {
            Value::Bytes(b) => Ok(b.clone()),
            other => Err(StoreError(format!("column {i} holds {}, bytes expected", other.what()))),
        }
    }
}
