//! What was done: the log and the versions of each record.

use crate::{Reader, StoreError, conn::Row, leaf::Content, statements::*, value::Value};
use bursar_domain::Id;
use jiff::Timestamp;
use std::collections::BTreeMap;

/// One version of a record: who made it, when and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Revision {
    /// Version, from 1.
    pub version: i64,
    /// Position in the log.
    pub seq: i64,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub actor: Id,
    /// Name as logged.
    pub actor_name: String,
    /// Role acted in.
    pub role: String,
    /// What was done.
    pub action: String,
    /// Why.
    pub reason: Option<String>,
    /// State after it.
    pub state: String,
    /// The record after it, as JSON.
    pub body: String,
}

/// That a record was written, and the states it went from and to; without who and what.
#[derive(Clone, Debug, PartialEq)]
pub struct Changed {
    /// Kind.
    pub kind: String,
    /// Id.
    pub id: Id,
    /// Version.
    pub version: i64,
    /// Position in the log.
    pub seq: i64,
    /// When.
    pub at: Timestamp,
    /// What was done.
    pub action: String,
    /// State after it.
    pub state: String,
    /// State before it; empty for the first version.
    pub before: String,
    /// Hash of the log's row.
    pub hash: String,
}

/// The end of the log.
#[derive(Clone, Debug, PartialEq)]
pub struct LogHead {
    /// How many commits there are.
    pub seq: i64,
    /// When the last one was.
    pub at: Timestamp,
    /// Hash of the last row: it stands for all before it. Empty for an empty log.
    pub hash: String,
}

/// A row of the log.
#[derive(Clone, Debug, PartialEq)]
pub struct LogRow {
    /// Position, without gaps from 1.
    pub seq: i64,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub actor: Id,
    /// Name as it was.
    pub actor_name: String,
    /// Role acted in.
    pub role: String,
    /// What was done.
    pub action: String,
    /// Kind of the subject.
    pub kind: String,
    /// Id of the subject.
    pub subject: Id,
    /// Why.
    pub reason: Option<String>,
    /// Version of the parameters in force.
    pub parameters: i64,
    /// Id of the commit.
    pub commit: Id,
    /// Digest of the command.
    pub command: String,
    /// Digest of everything the commit did.
    pub digest: String,
    /// Hash of the row before.
    pub prev: String,
    /// Hash of this row.
    pub hash: String,
}

/// Which rows of the log; newest first.
#[derive(Clone, Debug, Default)]
pub struct LogFilter {
    /// Kind of the subject.
    pub kind: Option<String>,
    /// Id of the subject.
    pub subject: Option<Id>,
    /// How the action begins: `nomination.`.
    pub action: Option<String>,
    /// Who.
    pub actor: Option<Id>,
    /// Only rows before this one.
    pub before_seq: Option<i64>,
    /// At most so many; 0: all.
    pub limit: i64,
}

impl Reader {
    /// All versions of a record, oldest first.
    ///
    /// # Errors
    /// The engine failed or a version cannot be read.
    pub fn revisions(&mut self, kind: &str, id: Id) -> Result<Vec<Revision>, StoreError> {
        self.query(REVISIONS, &[kind.into(), id.into()])?.iter().map(revision).collect()
    }

    /// The kind of a record that the commit at this place in the log wrote or was about.
    ///
    /// # Errors
    /// The engine failed.
    pub fn kind_at(&mut self, seq: i64, id: Id) -> Result<Option<String>, StoreError> {
        if let Some(row) = self.query(KIND_AT, &[seq.into(), id.into()])?.first() {
            return row.text(0).map(Some);
        }
        let about = self.log(&LogFilter { before_seq: Some(seq.saturating_add(1)), limit: 1, ..LogFilter::default() })?;
        Ok(about.into_iter().find(|row| row.seq == seq && row.subject == id).map(|row| row.kind))
    }

    /// Kind and id of every record written after a position of the log: what is derived from records follows them by this.
    ///
    /// # Errors
    /// The engine failed.
    pub fn changed_since(&mut self, seq: i64) -> Result<Vec<(String, Id)>, StoreError> {
        self.query(CHANGED_SINCE, &[seq.into()])?.iter().map(|row| Ok((row.text(0)?, row.id(1)?))).collect()
    }

    /// When each of these records of a kind was last written.
    ///
    /// # Errors
    /// The engine failed.
    pub fn written(&mut self, kind: &str, ids: &[Id]) -> Result<BTreeMap<Id, Timestamp>, StoreError> {
        if ids.is_empty() {
            return Ok(BTreeMap::new());
        }
        let mut params: Vec<Value> = vec![kind.into()];
        params.extend(ids.iter().map(|id| Value::from(*id)));
        let places: Vec<String> = (2..=params.len()).map(|n| format!("${n}")).collect();
        let sql = format!(
            "SELECT r.id, MAX(l.at) FROM revision r JOIN log l ON l.seq = r.seq WHERE r.kind = $1 AND r.id IN ({}) GROUP BY r.id",
            places.join(", ")
        );
        self.query(&sql, &params)?.iter().map(|row| Ok((row.id(0)?, row.time(1)?))).collect()
    }

    /// What was written after one position of the log and up to another, latest first.
    ///
    /// # Errors
    /// The engine failed.
    pub fn changes(&mut self, after: i64, to: i64) -> Result<Vec<Changed>, StoreError> {
        let changed = |row: &Row| {
            Ok(Changed {
                kind: row.text(0)?,
                id: row.id(1)?,
                version: row.int(2)?,
                seq: row.int(3)?,
                at: row.time(4)?,
                action: row.text(5)?,
                state: row.text(6)?,
                before: row.text(7)?,
                hash: row.text(8)?,
            })
        };
        self.query(CHANGES, &[after.into(), to.into()])?.iter().map(changed).collect()
    }

    /// The end of the log.
    ///
    /// # Errors
    /// The engine failed.
    pub fn log_head(&mut self) -> Result<LogHead, StoreError> {
        let rows = self.query(HEAD, &[])?;
        let row = rows.first().ok_or_else(|| StoreError("the log has no head".into()))?;
        Ok(LogHead { seq: row.int(0)?, at: row.time(1)?, hash: row.text(2)? })
    }

    /// Rows of the log, newest first.
    ///
    /// # Errors
    /// The engine failed.
    pub fn log(&mut self, filter: &LogFilter) -> Result<Vec<LogRow>, StoreError> {
        let (sql, params) = filter.select();
        self.query(&sql, &params)?.iter().map(log_row).collect()
    }
}

impl LogFilter {
    /// The statement depends only on which fields are set, so few are ever prepared.
    fn select(&self) -> (String, Vec<Value>) {
        let mut sql = format!("SELECT {LOG_COLUMNS} FROM log WHERE 1 = 1");
        let mut params = Vec::new();
        let mut test = |text: &str, value: Option<Value>| {
            if let Some(value) = value {
                params.push(value);
                sql.push_str(&text.replace('#', &format!("${}", params.len())));
            }
        };
        test(" AND kind = #", self.kind.as_ref().map(Value::from));
        test(" AND subject = #", self.subject.map(Value::from));
        test(" AND action >= #", self.action.as_ref().map(Value::from));
        test(" AND action < #", self.action.as_ref().map(|prefix| format!("{prefix}\u{10ffff}").into()));
        test(" AND actor = #", self.actor.map(Value::from));
        test(" AND seq < #", self.before_seq.map(Value::from));
        test(" ORDER BY seq DESC LIMIT #", Some(if self.limit > 0 { self.limit } else { i64::MAX }.into()));
        (sql, params)
    }
}

fn revision(row: &Row) -> Result<Revision, StoreError> {
    let content: Content<'_> = serde_json::from_str(row.str(9)?).map_err(|e| StoreError(format!("a revision cannot be read: {e}")))?;
    Ok(Revision {
        version: row.int(0)?,
        seq: row.int(1)?,
        at: row.time(2)?,
        actor: row.id(3)?,
        actor_name: row.text(4)?,
        role: row.text(5)?,
        action: row.text(6)?,
        reason: row.opt_text(7)?,
        state: row.text(8)?,
        body: content.body.get().to_owned(),
    })
}

fn log_row(row: &Row) -> Result<LogRow, StoreError> {
    Ok(LogRow {
        seq: row.int(0)?,
        at: row.time(1)?,
        actor: row.id(2)?,
        actor_name: row.text(3)?,
        role: row.text(4)?,
        action: row.text(5)?,
        kind: row.text(6)?,
        subject: row.id(7)?,
        reason: row.opt_text(8)?,
        parameters: row.int(9)?,
        commit: row.id(10)?,
        command: row.text(11)?,
        digest: row.text(12)?,
        prev: row.text(13)?,
        hash: row.text(14)?,
    })
}
