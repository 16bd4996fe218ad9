//! Reading: one state of the data, through typed records.

use crate::{
    Find, Record, StoreError,
    catalog::Catalog,
    conn::{Conn, Row},
    statements::{CREDENTIAL, FILE},
    value::Value,
};
use bursar_domain::Id;
use std::sync::Arc;

/// Sees one state of the data; made by [`Store::read`](crate::Store::read).
///
/// Both engines open a transaction for it, also for one statement: PostgreSQL gets the `BEGIN` in the same message as the
/// first statement, so it costs one short round trip at the end. Opening it only with the second statement would let the
/// first one see an older state.
pub struct Reader {
    /// There as long as anyone can read.
    conn: Option<Box<dyn Conn>>,
    catalog: Arc<Catalog>,
    statements: usize,
}

/// A record as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Stored<T> {
    /// The record.
    pub value: T,
    /// Its version, to be expected by the commit that changes it.
    pub version: i64,
}

impl<T: Record> Stored<T> {
    /// From version and body, beginning at column `i`.
    pub(crate) fn from_row(row: &Row, i: usize) -> Result<Stored<T>, StoreError> {
        let value = serde_json::from_str(row.str(i + 1)?).map_err(|e| StoreError(format!("a {} cannot be read: {e}", T::KIND.name)))?;
        Ok(Stored { value, version: row.int(i)? })
    }
}

impl Reader {
    pub(crate) fn new(conn: Box<dyn Conn>, catalog: Arc<Catalog>) -> Reader {
        Reader { conn: Some(conn), catalog, statements: 0 }
    }

    pub(crate) fn take_conn(&mut self) -> Option<Box<dyn Conn>> {
        self.conn.take()
    }

    pub(crate) fn catalog(&self) -> &Catalog {
        &self.catalog
    }

    pub(crate) fn query(&mut self, sql: &str, params: &[Value]) -> Result<Vec<Row>, StoreError> {
        self.statements += 1;
        let conn = self.conn.as_mut().ok_or_else(|| StoreError("the reading has ended".into()))?;
        conn.query(sql, params)
    }

    /// How many SQL statements were run so far: a page has a budget.
    pub fn statements(&self) -> usize {
        self.statements
    }

    /// The record with this id.
    ///
    /// # Errors
    /// The engine failed, or the record cannot be read as a `T`.
    pub fn get<T: Record>(&mut self, id: Id) -> Result<Option<Stored<T>>, StoreError> {
        let sql = self.catalog.of(T::KIND.name)?.get.clone();
        self.query(&sql, &[id.into()])?.first().map(|row| Stored::from_row(row, 0)).transpose()
    }

    /// The records sought, in the order asked for.
    ///
    /// # Errors
    /// The engine failed, a column is unknown, or a record cannot be read as a `T`.
    pub fn find<T: Record>(&mut self, find: &Find) -> Result<Vec<Stored<T>>, StoreError> {
        if find.kind() != T::KIND {
            return Err(StoreError(format!("{} sought among {}", T::KIND.name, find.kind().name)));
        }
        let (sql, params) = find.select()?;
        self.query(&sql, &params)?.iter().map(|row| Stored::from_row(row, 0)).collect()
    }

    /// How many records are sought; limit and offset do not count.
    ///
    /// # Errors
    /// The engine failed or a column is unknown.
    pub fn count(&mut self, find: &Find) -> Result<i64, StoreError> {
        let (sql, params) = find.count()?;
        self.query(&sql, &params)?.first().map_or(Ok(0), |row| row.int(0))
    }

    /// Sum of a column over the records sought; 0 over none.
    ///
    /// # Errors
    /// The engine failed or a column is unknown.
    pub fn sum(&mut self, find: &Find, column: &str) -> Result<i64, StoreError> {
        let (sql, params) = find.sum(column)?;
        self.query(&sql, &params)?.first().map_or(Ok(0), |row| row.int(0))
    }

    /// How many of the records sought have each value of a column, by value.
    ///
    /// # Errors
    /// The engine failed or a column is unknown.
    pub fn count_by(&mut self, find: &Find, column: &str) -> Result<Vec<(Value, i64)>, StoreError> {
        let (sql, params) = find.count_by(column)?;
        let rows = self.query(&sql, &params)?;
        rows.iter().map(|row| Ok((row.0.first().cloned().unwrap_or(Value::Null), row.int(1)?))).collect()
    }

    /// Content of a file.
    ///
    /// # Errors
    /// The engine failed.
    pub fn file(&mut self, sha256: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.query(FILE, &[sha256.into()])?.first().map(|row| row.bytes(0)).transpose()
    }

    /// Password hash of an account.
    ///
    /// # Errors
    /// The engine failed.
    pub fn credential(&mut self, account: Id) -> Result<Option<String>, StoreError> {
        self.query(CREDENTIAL, &[account.into()])?.first().map(|row| row.text(0)).transpose()
    }
}
