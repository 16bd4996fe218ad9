//! What one commit does to the tables. First everything that may refuse it is read, then everything is written.
//!
//! What needs no database is done by the thread that asks ([`Prepared::of`]), so that the one writer has little to do.

use crate::{
    Commit, CommitError, Receipt, StoreError,
    catalog::Catalog,
    commit::FileContent,
    conn::{Call, Conn, ROLL_BACK, Row},
    leaf,
    statements::*,
    value::Value,
};
use bursar_domain::{
    Cents, Id,
    digest::sha256_hex,
    ledger::{Account, Entry},
};
use jiff::Timestamp;
use std::collections::{BTreeMap, HashMap, HashSet};

/// A balance: the account and, for B300 and below, the call.
pub(crate) type BalanceKey = (Account, Option<Id>);

/// The end of the log and the balances, as the transaction under way knows them.
pub(crate) struct Tail {
    pub(crate) seq: i64,
    pub(crate) at: i64,
    pub(crate) hash: String,
    /// Balances read or written so far in this transaction.
    balances: HashMap<BalanceKey, i64>,
}

impl Tail {
    /// Locks the end of the log: from here on, no other server writes.
    pub(crate) fn lock(conn: &mut dyn Conn) -> Result<Tail, StoreError> {
        let rows = conn.query(LOCK_HEAD, &[])?;
        let row = rows.first().ok_or_else(|| StoreError("the log has no head".into()))?;
        Ok(Tail { seq: row.int(0)?, at: row.int(1)?, hash: row.text(2)?, balances: HashMap::new() })
    }

    /// Writes the end of the log back.
    pub(crate) fn save(&self, conn: &mut dyn Conn) -> Result<(), StoreError> {
        conn.execute(SET_HEAD, &[self.seq.into(), self.at.into(), self.hash.as_str().into()]).map(drop)
    }
}

/// A commit checked and digested as far as that goes without the database, with the rows it will write.
pub(crate) struct Prepared {
    commit_id: Value,
    subject: Id,
    at: Timestamp,
    /// Kind, action and command of a replay must be these.
    same: [String; 3],
    expects: Vec<Expected>,
    entries: Vec<EntryMoves>,
    /// Statement and parameters; those with `numbered` get the log's sequence as their first parameter.
    rows: Vec<RowWrite>,
    /// The log row from `actor` to `digest`.
    log: Vec<Value>,
}

/// Why a commit was not applied.
pub(crate) enum Failure {
    /// This commit is refused and left nothing; the transaction goes on.
    Refused(CommitError),
    /// The transaction is lost, and all commits in it.
    Broken(StoreError),
}

/// A version that must stand.
struct Expected {
    kind: &'static str,
    sql: String,
    id: Id,
    version: i64,
}

/// What an entry does to the balances.
struct EntryMoves(Vec<(BalanceKey, i64)>);

struct RowWrite {
    sql: String,
    params: Vec<Value>,
    /// The first parameter is the place in the log, known only when it is written.
    numbered: bool,
    /// Must change exactly one row.
    one: bool,
}

impl Prepared {
    pub(crate) fn of(commit: Commit, catalog: &Catalog) -> Result<Prepared, CommitError> {
        let mut expects = Vec::with_capacity(commit.expects.len() + commit.writes.len());
        for e in &commit.expects {
            expects.push(Expected { kind: e.kind.name, sql: catalog.of(e.kind.name)?.version.clone(), id: e.id, version: e.version });
        }
        let mut rows = Vec::new();
        let mut leaves: Vec<String> = Vec::new();
        let mut written = HashSet::new();

        let entries = commit.entries.iter().map(|entry| entry_rows(entry, &mut leaves, &mut rows)).collect::<Result<_, _>>()?;
        for write in &commit.writes {
            let sql = catalog.of(write.kind.name)?;
            if !written.insert((write.kind.name, write.id)) || write.expected < 0 {
                return Err(StoreError(format!("{} {} is written twice or from a version below 0", write.kind.name, write.id)).into());
            }
            expects.push(Expected { kind: write.kind.name, sql: sql.version.clone(), id: write.id, version: write.expected });
            let revision = leaf::revision_row(write)?;
            let mut params = vec![write.id.into(), (write.expected + 1).into(), write.state.as_str().into(), write.body.as_str().into()];
            params.extend(write.columns.iter().cloned());
            let text = if write.expected == 0 { &sql.insert } else { &sql.update };
            rows.push(RowWrite { sql: text.clone(), params, numbered: false, one: true });
            rows.push(leaf_row(INSERT_REVISION, leaf::row_digest("revision", &revision), revision, &mut leaves));
        }
        for FileContent { sha256, bytes } in commit.files {
            if sha256_hex(&bytes) != sha256 {
                return Err(StoreError(format!("the content of file {sha256} has another digest")).into());
            }
            rows.push(leaf_row(INSERT_TRACE, sha256.clone(), vec!["file".into(), sha256.as_str().into()], &mut leaves));
            rows.push(RowWrite { sql: INSERT_FILE.into(), params: vec![sha256.into(), Value::Bytes(bytes)], numbered: false, one: false });
        }
        for (account, hash) in commit.credentials {
            let digest = leaf::credential_digest(&account.to_string(), &hash);
            rows.push(leaf_row(INSERT_TRACE, digest, vec!["credential".into(), account.into()], &mut leaves));
            rows.push(RowWrite { sql: SET_CREDENTIAL.into(), params: vec![account.into(), hash.into()], numbered: false, one: true });
        }

        let digest = leaf::commit_digest(leaves.iter().map(String::as_str));
        let log = vec![
            commit.actor.into(),
            commit.actor_name.into(),
            commit.role.into(),
            commit.action.as_str().into(),
            commit.subject.0.name.into(),
            commit.subject.1.into(),
            commit.reason.into(),
            commit.parameters.into(),
            commit.id.into(),
            commit.command.as_str().into(),
            digest.into(),
        ];
        if rows.iter().flat_map(|row| &row.params).chain(&log).any(|v| matches!(v, Value::Text(t) if t.contains('\0'))) {
            return Err(StoreError("text with a NUL in it".into()).into());
        }
        // The log keeps microseconds; the receipt says the same at once as it does on a replay.
        let at = Timestamp::from_microsecond(commit.at.as_microsecond()).unwrap_or(commit.at);
        Ok(Prepared {
            commit_id: commit.id.into(),
            subject: commit.subject.1,
            at,
            same: [commit.subject.0.name.to_owned(), commit.action, commit.command],
            expects,
            entries,
            rows,
            log,
        })
    }

    /// Does the commit inside the transaction of `conn`, or nothing of it.
    pub(crate) fn apply(&mut self, conn: &mut dyn Conn, tail: &mut Tail) -> Result<Receipt, Failure> {
        let (replay, versions) = self.read(conn, tail).map_err(Failure::Broken)?;
        if let Some(row) = replay {
            return self.replayed(&row).map_err(Failure::Refused);
        }
        self.unchanged(&versions).map_err(Failure::Refused)?;
        let balances = self.post(&tail.balances).map_err(Failure::Refused)?;
        let (seq, at) = (tail.seq + 1, self.at.as_microsecond());
        let hash = self.write(conn, seq, at, &tail.hash, &balances)?;
        tail.balances.extend(balances);
        (tail.seq, tail.at, tail.hash) = (seq, at, hash.clone());
        Ok(Receipt { seq, at: self.at, hash, subject: self.subject, replay: false })
    }

    /// One round trip: was it applied before, what versions stand, and the balances not known yet.
    fn read(&self, conn: &mut dyn Conn, tail: &mut Tail) -> Result<(Option<Row>, Vec<i64>), StoreError> {
        let mut unknown: Vec<BalanceKey> = self.entries.iter().flat_map(|e| &e.0).map(|(key, _)| *key).collect();
        unknown.retain(|key| !tail.balances.contains_key(key));
        unknown.sort_unstable();
        unknown.dedup();
        let ids: Vec<Value> = self.expects.iter().map(|e| e.id.into()).collect();
        let keys: Vec<[Value; 2]> = unknown.iter().map(balance_key).collect();

        let mut calls: Vec<Call<'_>> = vec![(LOG_BY_COMMIT, std::slice::from_ref(&self.commit_id))];
        calls.extend(self.expects.iter().zip(&ids).map(|(e, id)| (e.sql.as_str(), std::slice::from_ref(id))));
        calls.extend(keys.iter().map(|key| (BALANCE, key.as_slice())));
        let mut answers = conn.query_all(&calls)?.into_iter();

        let first_int = |rows: Vec<Row>| rows.first().map_or(Ok(0), |row| row.int(0));
        let replay = answers.next().and_then(|rows| rows.into_iter().next());
        let versions = answers.by_ref().take(self.expects.len()).map(first_int).collect::<Result<_, _>>()?;
        for (key, rows) in unknown.into_iter().zip(answers) {
            tail.balances.insert(key, first_int(rows)?);
        }
        Ok((replay, versions))
    }

    /// Everything the decision was made on still stands.
    fn unchanged(&self, versions: &[i64]) -> Result<(), CommitError> {
        match self.expects.iter().zip(versions).find(|(expected, found)| expected.version != **found) {
            Some((e, found)) => Err(CommitError::Conflict { kind: e.kind, id: e.id, expected: e.version, found: *found }),
            None => Ok(()),
        }
    }

    /// The receipt of the first time, if it was the same act.
    fn replayed(&self, row: &Row) -> Result<Receipt, CommitError> {
        let subject = row.id(3)?;
        if subject != self.subject || [row.str(4)?, row.str(5)?, row.str(6)?] != self.same.each_ref().map(String::as_str) {
            return Err(CommitError::Reused);
        }
        Ok(Receipt { seq: row.int(0)?, at: row.time(1)?, hash: row.text(2)?, subject, replay: true })
    }

    /// The balances after all entries, each entry checked in turn (MON-10).
    fn post(&self, known: &HashMap<BalanceKey, i64>) -> Result<BTreeMap<BalanceKey, i64>, CommitError> {
        let mut after: BTreeMap<BalanceKey, i64> = BTreeMap::new();
        for (key, change) in self.entries.iter().flat_map(|e| &e.0) {
            let before = after.get(key).or_else(|| known.get(key)).copied().unwrap_or(0);
            let now = before.checked_add(*change).ok_or_else(|| StoreError(format!("the balance of {} is too large", key.0.code())))?;
            // The ceiling is a debit balance, the levels below it are credit balances.
            let (available, needed, left) = if key.0 == Account::Ceiling { (before, -change, now) } else { (-before, *change, -now) };
            if key.0.is_control() && left < 0 {
                return Err(CommitError::Overdrawn { account: key.0, call: key.1, available: Cents(available), needed: Cents(needed) });
            }
            after.insert(*key, now);
        }
        Ok(after)
    }

    /// Writes all rows under a savepoint; if one is refused, none stays.
    fn write(
        &mut self,
        conn: &mut dyn Conn,
        seq: i64,
        at: i64,
        prev: &str,
        balances: &BTreeMap<BalanceKey, i64>,
    ) -> Result<String, Failure> {
        let mut log: Vec<Value> = vec![seq.into(), at.into()];
        log.extend(self.log.iter().cloned());
        log.push(prev.into());
        let hash = leaf::log_hash(&log);
        log.push(hash.as_str().into());
        for row in self.rows.iter_mut().filter(|row| row.numbered) {
            if let Some(first) = row.params.first_mut() {
                *first = seq.into();
            }
        }
        let balances: Vec<[Value; 3]> = balances
            .iter()
            .map(|(key, amount)| {
                let [account, call] = balance_key(key);
                [account, call, (*amount).into()]
            })
            .collect();

        let mut calls: Vec<Call<'_>> = vec![("SAVEPOINT one", &[])];
        calls.extend(balances.iter().map(|b| (SET_BALANCE, b.as_slice())));
        calls.extend(self.rows.iter().map(|row| (row.sql.as_str(), row.params.as_slice())));
        calls.push((INSERT_LOG, &log));
        calls.push(("RELEASE SAVEPOINT one", &[]));
        match conn.execute_all(&calls) {
            Ok(counts) => match counts.iter().skip(1 + balances.len()).zip(&self.rows).find(|(count, row)| row.one && **count != 1) {
                // The versions were read under the lock, so this cannot be another writer.
                Some((count, row)) => Err(Failure::Broken(StoreError(format!("{count} rows changed in {:.60}", row.sql)))),
                None => Ok(hash),
            },
            Err(e) => {
                // If even that fails, the first error says why.
                conn.execute_all(&ROLL_BACK).map_err(|_| Failure::Broken(e.clone()))?;
                Err(Failure::Refused(e.into()))
            }
        }
    }
}

/// A row of one of the tables that say what a commit did: `seq, ord, …, digest`.
fn leaf_row(sql: &str, digest: String, row: Vec<Value>, leaves: &mut Vec<String>) -> RowWrite {
    let mut params = vec![Value::Int(0), Value::Int(leaves.len() as i64)];
    params.extend(row);
    params.push(digest.as_str().into());
    leaves.push(digest);
    RowWrite { sql: sql.to_owned(), params, numbered: true, one: true }
}

/// The lines of an entry, then the entry itself, which seals them; and what it does to each balance.
fn entry_rows(entry: &Entry, leaves: &mut Vec<String>, rows: &mut Vec<RowWrite>) -> Result<EntryMoves, CommitError> {
    entry.balanced().map_err(|_| CommitError::Unbalanced(entry.id))?;
    let mut moves: BTreeMap<BalanceKey, i64> = BTreeMap::new();
    for p in &entry.postings {
        let sum = moves.entry((p.account, p.call)).or_default();
        *sum = sum.checked_add(p.amount.0).ok_or(CommitError::Unbalanced(entry.id))?;
    }
    let postings: Vec<Vec<Value>> = entry.postings.iter().zip(0i64..).map(|(p, line)| leaf::posting_row(entry.id, line, p)).collect();
    let row = leaf::entry_row(entry);
    let digest = leaf::entry_digest(&row, postings.iter().map(Vec::as_slice));
    rows.extend(postings.into_iter().map(|params| RowWrite { sql: INSERT_POSTING.into(), params, numbered: false, one: true }));
    rows.push(leaf_row(INSERT_ENTRY, digest, row, leaves));
    Ok(EntryMoves(moves.into_iter().collect()))
}

/// A balance's key in its table; no call is the empty text, since NULL would not be unique.
fn balance_key((account, call): &BalanceKey) -> [Value; 2] {
    [account.code().into(), call.map(|id| id.to_string()).unwrap_or_default().into()]
}
