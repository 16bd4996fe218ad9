//! Seeking among the records of a kind by its columns.

use crate::{Kind, StoreError, value::Value};
use std::fmt::Write as _;

/// What is sought. Column names are looked up in the kind; an unknown one is an error when the search is run.
#[derive(Clone, Debug)]
pub struct Find {
    kind: &'static Kind,
    tests: String,
    params: Vec<Value>,
    order: String,
    /// Direction of the last column of `order`: the id follows it.
    last: Order,
    limit: Option<i64>,
    offset: i64,
    problem: Option<String>,
}

/// Direction of a list. Records without the value come first in `Asc`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Smallest first.
    Asc,
    /// Largest first.
    Desc,
}

impl Find {
    /// All records of a kind, by id: oldest first.
    pub fn of(kind: &'static Kind) -> Find {
        Find {
            kind,
            tests: String::new(),
            params: Vec::new(),
            order: String::new(),
            last: Order::Asc,
            limit: None,
            offset: 0,
            problem: None,
        }
    }

    /// Has this value; [`Value::Null`]: has none.
    pub fn eq(self, column: &str, value: impl Into<Value>) -> Find {
        self.compare(column, value.into(), "=", "IS NULL")
    }

    /// Has another value or none; [`Value::Null`]: has one.
    pub fn not(self, column: &str, value: impl Into<Value>) -> Find {
        self.compare(column, value.into(), "<>", "IS NOT NULL")
    }

    /// Is less.
    pub fn lt(self, column: &str, value: impl Into<Value>) -> Find {
        self.compare(column, value.into(), "<", "IS NULL AND 1 = 0")
    }

    /// Is at most.
    pub fn le(self, column: &str, value: impl Into<Value>) -> Find {
        self.compare(column, value.into(), "<=", "IS NULL AND 1 = 0")
    }

    /// Is greater.
    pub fn gt(self, column: &str, value: impl Into<Value>) -> Find {
        self.compare(column, value.into(), ">", "IS NULL AND 1 = 0")
    }

    /// Is at least.
    pub fn ge(self, column: &str, value: impl Into<Value>) -> Find {
        self.compare(column, value.into(), ">=", "IS NULL AND 1 = 0")
    }

    /// Has one of these values; of none, nothing is found.
    pub fn any<V: Into<Value>>(mut self, column: &str, values: impl IntoIterator<Item = V>) -> Find {
        let Some(column) = self.column(column) else { return self };
        let mut places = Vec::new();
        for value in values {
            if let Some(place) = self.param(column, value.into()) {
                places.push(place);
            }
        }
        if places.is_empty() {
            self.tests.push_str(" AND 1 = 0");
        } else {
            let _ = write!(self.tests, " AND \"{}\" IN ({})", column.name, places.join(", "));
        }
        self
    }

    /// Contains every word. The column holds folded text; fold the words alike.
    pub fn like(mut self, column: &str, words: &str) -> Find {
        let Some(column) = self.column(column) else { return self };
        for word in words.split_whitespace() {
            let escaped = word.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
            if let Some(place) = self.param(column, format!("%{escaped}%").into()) {
                let _ = write!(self.tests, " AND \"{}\" LIKE {place} ESCAPE '\\'", column.name);
            }
        }
        self
    }

    /// Has one of these values in one column, or every word in another: what a search finds by names that are not stored.
    pub fn any_or_like<V: Into<Value>>(mut self, column: &str, values: impl IntoIterator<Item = V>, other: &str, words: &str) -> Find {
        let start = self.tests.len();
        self = self.any(column, values);
        let middle = self.tests.len();
        self = self.like(other, words);
        // Both have written ` AND …`; together they are one test, met by either.
        let likes = self.tests.split_off(middle);
        let any = self.tests.split_off(start);
        let _ = write!(self.tests, " AND ((1 = 1{any}) OR (1 = 1{likes}))");
        self
    }

    /// Sorts by a column, after those named before. The id comes last, so that pages do not overlap.
    pub fn order(mut self, column: &str, order: Order) -> Find {
        let Some(column) = self.column(column) else { return self };
        let direction = if order == Order::Asc { "ASC NULLS FIRST" } else { "DESC NULLS LAST" };
        let _ = write!(self.order, "\"{}\" {direction}, ", column.name);
        self.last = order;
        self
    }

    /// At most so many.
    pub fn limit(mut self, n: i64) -> Find {
        self.limit = Some(n);
        self
    }

    /// Leaves out the first so many.
    pub fn offset(mut self, n: i64) -> Find {
        self.offset = n;
        self
    }

    pub(crate) fn kind(&self) -> &'static Kind {
        self.kind
    }

    pub(crate) fn select(&self) -> Result<(String, Vec<Value>), StoreError> {
        let mut params = self.params()?;
        let direction = if self.last == Order::Asc { "ASC" } else { "DESC" };
        let (table, tests, order) = (self.kind.name, &self.tests, format!("{}id {direction}", self.order));
        if self.limit.is_none() && self.offset == 0 {
            return Ok((format!("SELECT version, body FROM \"{table}\" WHERE 1 = 1{tests} ORDER BY {order}"), params));
        }
        params.push(self.limit.unwrap_or(i64::MAX).max(0).into());
        params.push(self.offset.max(0).into());
        let (limit, offset) = (params.len() - 1, params.len());
        // The page is found by its columns alone; bodies, which are long, are read for its rows only and never sorted.
        let sql = format!(
            "SELECT version, body FROM \"{table}\" WHERE id IN \
             (SELECT id FROM \"{table}\" WHERE 1 = 1{tests} ORDER BY {order} LIMIT ${limit} OFFSET ${offset}) ORDER BY {order}"
        );
        Ok((sql, params))
    }

    pub(crate) fn count(&self) -> Result<(String, Vec<Value>), StoreError> {
        Ok((format!("SELECT COUNT(*) FROM \"{}\" WHERE 1 = 1{}", self.kind.name, self.tests), self.params()?))
    }

    pub(crate) fn sum(&self, column: &str) -> Result<(String, Vec<Value>), StoreError> {
        let column = self.number(column)?;
        let sql = format!("SELECT CAST(COALESCE(SUM(\"{column}\"), 0) AS BIGINT) FROM \"{}\" WHERE 1 = 1{}", self.kind.name, self.tests);
        Ok((sql, self.params()?))
    }

    pub(crate) fn count_by(&self, column: &str) -> Result<(String, Vec<Value>), StoreError> {
        let column = lookup(self.kind, column).ok_or_else(|| self.unknown(column))?.name;
        let sql = format!(
            "SELECT \"{column}\", COUNT(*) FROM \"{}\" WHERE 1 = 1{} GROUP BY \"{column}\" ORDER BY \"{column}\" NULLS FIRST",
            self.kind.name, self.tests
        );
        Ok((sql, self.params()?))
    }

    fn params(&self) -> Result<Vec<Value>, StoreError> {
        self.problem.as_ref().map_or_else(|| Ok(self.params.clone()), |p| Err(StoreError(p.clone())))
    }

    fn number(&self, column: &str) -> Result<&'static str, StoreError> {
        lookup(self.kind, column).filter(|c| !c.text).map(|c| c.name).ok_or_else(|| self.unknown(column))
    }

    fn compare(mut self, column: &str, value: Value, operator: &str, null: &str) -> Find {
        let Some(column) = self.column(column) else { return self };
        let name = column.name;
        if value == Value::Null {
            let _ = write!(self.tests, " AND \"{name}\" {null}");
        } else if let Some(place) = self.param(column, value) {
            let _ = match operator {
                "<>" => write!(self.tests, " AND (\"{name}\" <> {place} OR \"{name}\" IS NULL)"),
                _ => write!(self.tests, " AND \"{name}\" {operator} {place}"),
            };
        }
        self
    }

    fn column(&mut self, name: &str) -> Option<Named> {
        let found = lookup(self.kind, name);
        if found.is_none() {
            self.problem = Some(self.unknown(name).0);
        }
        found
    }

    fn unknown(&self, column: &str) -> StoreError {
        StoreError(format!("{} has no such column: {column:.40}", self.kind.name))
    }

    /// Adds a parameter, if it is of the column's type: PostgreSQL would refuse another, SQLite compare it in vain.
    fn param(&mut self, column: Named, mut value: Value) -> Option<String> {
        if !matches!((&value, column.text), (Value::Text(_), true) | (Value::Int(_), false)) {
            self.problem = Some(format!("{}.{} cannot be compared with {}", self.kind.name, column.name, value.what()));
            return None;
        }
        if let Value::Text(text) = &mut value {
            // PostgreSQL takes no NUL and no stored text has one: what is sought with it is simply not found.
            *text = text.replace('\0', "\u{fffd}");
        }
        self.params.push(value);
        Some(format!("${}", self.params.len()))
    }
}

/// A column as the kind names it: nothing of what a caller wrote goes into a statement.
#[derive(Clone, Copy)]
struct Named {
    name: &'static str,
    text: bool,
}

fn lookup(kind: &'static Kind, name: &str) -> Option<Named> {
    match name {
        "id" => Some(Named { name: "id", text: true }),
        "state" => Some(Named { name: "state", text: true }),
        "version" => Some(Named { name: "version", text: false }),
        _ => kind.columns.iter().find(|c| c.name == name).map(|c| Named { name: c.name, text: c.text }),
    }
}
