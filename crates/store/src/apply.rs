//! What a commit does to the tables, in three steps that the writer takes with a whole group: what may refuse it is read
//! ([`Known::load`]), it is decided without the database ([`Prepared::decide`]), its rows are written ([`Sheets`]).
//!
//! What needs nothing but the commit is done by the thread that asks ([`Prepared::of`]), so that the one writer has little to do.

use crate::{
    Commit, CommitError, Receipt, StoreError,
    catalog::Catalog,
    commit::{FileContent, Item, Unmoved, Write},
    conn::{Batch, Conn, Row},
    kinds::ONCE,
    leaf,
    statements::*,
    value::Value,
};
use bursar_domain::{
    Cents, Currency, Id,
    digest::sha256_hex,
    ledger::{Account, Entry, Posting},
};
use jiff::{Timestamp, civil::Date};
use std::{
    borrow::Cow,
    collections::{BTreeMap, HashMap, HashSet},
    slice,
};

/// A balance: the account and, for B300 and below, the call.
type BalanceKey = (Account, Option<Id>);
/// What a decision may rest on: an account and what on it.
type ItemKey = (Account, Item);

/// A commit checked and digested as far as that goes without the database, with the rows it will write.
pub(crate) struct Prepared {
    id: Id,
    subject: Id,
    at: Timestamp,
    /// Parameter that finds the commit in the log.
    commit: Value,
    expects: Vec<Expected>,
    unmoved: Vec<Unmoved>,
    /// Account, contribution and currency of each line.
    items: Vec<(Account, Option<Id>, Currency)>,
    /// What each entry does to the balances, in turn.
    moves: Vec<(BalanceKey, i64)>,
    /// Accounting dates of the entries.
    dates: Vec<Date>,
    /// Periods that are written: id, and from when to when where they are closed now.
    periods: Vec<(String, Option<Closed>)>,
    /// Parameters that find those balances.
    balances: Vec<(BalanceKey, [Value; 2])>,
    rows: Vec<RowWrite>,
    /// A secret is forgotten: see [`Conn::forget`].
    pub(crate) forgets: bool,
    /// The row of the log; its first column and its last two are known when it is decided.
    log: Vec<Value>,
}

/// What comes before what: an entry seals its lines, and a record made in this transaction may be changed in it again.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Turn {
    Lines,
    New,
    Changes,
    Last,
}

/// A version that must stand, and how it is read.
struct Expected {
    kind: &'static str,
    id: Id,
    version: i64,
    /// It becomes one more.
    written: bool,
    sql: String,
    param: Value,
}

struct RowWrite {
    turn: Turn,
    sql: Cow<'static, str>,
    params: Vec<Value>,
    /// The first parameter is the place in the log, known when it is decided.
    numbered: bool,
    /// Must change exactly one row.
    one: bool,
}

impl Prepared {
    pub(crate) fn of(commit: Commit, catalog: &Catalog) -> Result<Prepared, CommitError> {
        let mut expects = Vec::with_capacity(commit.expects.len() + commit.writes.len());
        let mut expect = |kind: &'static str, id: Id, version, written| {
            let sql = catalog.of(kind)?.version.clone();
            expects.push(Expected { kind, id, version, written, sql, param: id.into() });
            Ok::<(), StoreError>(())
        };
        let mut rows = Vec::new();
        let mut leaves: Vec<String> = Vec::new();
        let mut moves = Vec::new();
        let dates: Vec<Date> = commit.entries.iter().map(|e| e.date).collect();
        let mut periods = Vec::new();
        let item = |p: &Posting| (p.account, p.contribution, p.original.map_or(Currency::USD, |(money, _)| money.currency));
        let items = commit.entries.iter().flat_map(|e| &e.postings).map(item).collect();

        for entry in &commit.entries {
            entry_rows(entry, &mut leaves, &mut rows, &mut moves)?;
        }
        for e in &commit.expects {
            expect(e.kind.name, e.id, e.version, false)?;
        }
        let mut written = HashSet::new();
        for write in &commit.writes {
            let sql = catalog.of(write.kind.name)?;
            if !written.insert((write.kind.name, write.id)) || write.expected < 0 {
                return Err(StoreError(format!("{} {} is written twice or from a version below 0", write.kind.name, write.id)).into());
            }
            if write.expected > 0 && ONCE.contains(&write.kind) {
                return Err(StoreError(format!("{} {} is written once", write.kind.name, write.id)).into());
            }
            expect(write.kind.name, write.id, write.expected, true)?;
            if let Some(closed) = closed_period(write)? {
                periods.push((write.id.to_string(), closed));
            }
            let revision = leaf::revision_row(write)?;
            let mut params = vec![write.id.into(), (write.expected + 1).into(), write.state.as_str().into(), write.body.as_str().into()];
            params.extend(write.columns.iter().cloned());
            let (turn, text) = if write.expected == 0 { (Turn::New, &sql.insert) } else { (Turn::Changes, &sql.update) };
            rows.push(RowWrite { turn, sql: Cow::Owned(text.clone()), params, numbered: false, one: true });
            rows.push(leaf_row(INSERT_REVISION, leaf::row_digest("revision", &revision), revision, &mut leaves));
        }
        for FileContent { sha256, bytes } in commit.files {
            if sha256_hex(&bytes) != sha256 {
                return Err(StoreError(format!("the content of file {sha256} has another digest")).into());
            }
            rows.push(leaf_row(INSERT_TRACE, sha256.clone(), vec!["file".into(), sha256.as_str().into()], &mut leaves));
            rows.push(row(INSERT_FILE, vec![sha256.into(), Value::Bytes(bytes)], false));
        }
        let forgets = commit.credentials.iter().any(|(_, secret)| secret.is_empty());
        for (account, hash) in commit.credentials {
            let digest = leaf::credential_digest(&account.to_string(), &hash);
            rows.push(leaf_row(INSERT_TRACE, digest, vec!["credential".into(), account.into()], &mut leaves));
            rows.push(row(SET_CREDENTIAL, vec![account.into(), hash.into()], true));
        }

        // The log keeps microseconds; the receipt says the same at once as it does on a replay.
        let at = Timestamp::from_microsecond(commit.at.as_microsecond()).unwrap_or(commit.at);
        let log = vec![
            Value::Null,
            at.into(),
            commit.actor.into(),
            commit.actor_name.into(),
            commit.role.into(),
            commit.action.into(),
            commit.subject.0.name.into(),
            commit.subject.1.into(),
            commit.reason.into(),
            commit.parameters.into(),
            commit.id.into(),
            commit.command.into(),
            leaf::commit_digest(leaves.iter().map(String::as_str)).into(),
        ];
        // PostgreSQL takes no NUL; nothing that SQLite would keep and PostgreSQL not.
        if rows.iter().flat_map(|row| &row.params).chain(&log).any(|v| matches!(v, Value::Text(t) if t.contains('\0'))) {
            return Err(StoreError("text with a NUL in it".into()).into());
        }
        let keys: BTreeMap<BalanceKey, [Value; 2]> = moves.iter().map(|(key, _)| (*key, balance_key(key))).collect();
        let balances = keys.into_iter().collect();
        Ok(Prepared {
            id: commit.id,
            subject: commit.subject.1,
            at,
            commit: commit.id.into(),
            expects,
            unmoved: commit.unmoved,
            items,
            moves,
            dates,
            periods,
            balances,
            rows,
            forgets,
            log,
        })
    }

    /// Decides on what is known, and notes there what this commit changes; a refused one changes nothing.
    pub(crate) fn decide(&mut self, known: &mut Known) -> Result<Receipt, CommitError> {
        if let Some(row) = known.commits.get(&self.id) {
            return self.replayed(row);
        }
        for e in &self.expects {
            let found = known.versions.get(&(e.kind, e.id)).copied().unwrap_or(0);
            if e.version != found {
                return Err(CommitError::Conflict { kind: e.kind, id: e.id, expected: e.version, found });
            }
        }
        for u in &self.unmoved {
            if known.touched.get(&(u.account, u.item)).is_some_and(|seq| *seq > u.since) {
                return Err(CommitError::Moved(u.account));
            }
        }
        for date in &self.dates {
            if let Some((_, last)) = known.closed.values().find(|(first, last)| first <= date && date <= last) {
                return Err(CommitError::Closed { date: *date, last: *last });
            }
        }
        let balances = self.post(&known.balances)?;

        let seq = known.seq + 1;
        let hash = self.number(seq, &known.hash);
        (known.seq, known.at, known.hash, known.changed) = (seq, self.at.as_microsecond(), hash.clone(), true);
        known.versions.extend(self.expects.iter().filter(|e| e.written).map(|e| ((e.kind, e.id), e.version + 1)));
        for (id, closed) in &self.periods {
            known.closed.remove(id);
            known.closed.extend(closed.map(|closed| (id.clone(), closed)));
        }
        if !known.watched.is_empty() {
            for (account, contribution, currency) in &self.items {
                let of = contribution.map(Item::Contribution).into_iter().chain([Item::Any, Item::Currency(*currency)]);
                known.touched.extend(of.map(|item| (*account, item)).filter(|key| known.watched.contains(key)).map(|key| (key, seq)));
            }
        }
        known.posted.extend(balances.keys());
        known.balances.extend(balances);
        let row = [seq.into(), self.at.into(), hash.as_str().into(), self.subject.into()];
        known.commits.insert(self.id, Row(row.into_iter().chain([6, 5, 11].map(|i| self.log_value(i))).collect()));
        Ok(Receipt { seq, at: self.at, hash, subject: self.subject, replay: false })
    }

    /// Notes what is written once the commit is decided.
    pub(crate) fn rows<'a>(&'a self, sheets: &mut Sheets<'a>) {
        for row in &self.rows {
            sheets.add(row.turn, row.sql.as_ref(), &row.params, row.one);
        }
        sheets.add(Turn::New, INSERT_LOG, &self.log, true);
    }

    /// The receipt of the first time, if it was the same act.
    fn replayed(&self, row: &Row) -> Result<Receipt, CommitError> {
        let same = (4..7).zip([6, 5, 11]).all(|(i, column)| row.0.get(i) == self.log.get(column));
        if !same || row.id(3)? != self.subject {
            return Err(CommitError::Reused);
        }
        Ok(Receipt { seq: row.int(0)?, at: row.time(1)?, hash: row.text(2)?, subject: self.subject, replay: true })
    }

    /// The balances after all entries, each entry checked in turn (MON-10).
    fn post(&self, known: &HashMap<BalanceKey, i64>) -> Result<BTreeMap<BalanceKey, i64>, CommitError> {
        let mut after: BTreeMap<BalanceKey, i64> = BTreeMap::new();
        for (key, change) in &self.moves {
            let before = after.get(key).or_else(|| known.get(key)).copied().unwrap_or(0);
            let now = before.checked_add(*change).ok_or_else(|| StoreError(format!("the balance of {} is too large", key.0.code())))?;
            // The ceiling is a debit balance, the levels below it are credit balances.
            let (available, needed, left) = if key.0 == Account::Ceiling { (before, -change, now) } else { (-before, *change, -now) };
            #[cfg(feature = "testing")]
            let left = if crate::testing::unguarded() { 0 } else { left };
            if key.0.is_control() && left < 0 {
                return Err(CommitError::Overdrawn { account: key.0, call: key.1, available: Cents(available), needed: Cents(needed) });
            }
            after.insert(*key, now);
        }
        Ok(after)
    }

    /// Gives the rows their place in the log; answers the hash of the log's row. May be done again for another place.
    fn number(&mut self, seq: i64, prev: &str) -> String {
        for params in self.rows.iter_mut().filter(|row| row.numbered).map(|row| &mut row.params).chain([&mut self.log]) {
            if let Some(first) = params.first_mut() {
                *first = seq.into();
            }
        }
        self.log.truncate(13);
        self.log.push(prev.into());
        let hash = leaf::log_hash(&self.log);
        self.log.push(hash.as_str().into());
        hash
    }

    /// The code of what was done.
    #[cfg(feature = "testing")]
    pub(crate) fn action(&self) -> &str {
        if let Some(Value::Text(action)) = self.log.get(5) { action } else { "" }
    }

    fn log_value(&self, column: usize) -> Value {
        self.log.get(column).cloned().unwrap_or(Value::Null)
    }
}

/// What a transaction knows: read at its start, and kept up to date by what is decided in it.
#[derive(Default)]
pub(crate) struct Known {
    seq: i64,
    at: i64,
    hash: String,
    /// Something was decided.
    changed: bool,
    /// Rows of [`LOG_BY_COMMIT`] by the id of the commit.
    commits: HashMap<Id, Row>,
    versions: HashMap<(&'static str, Id), i64>,
    balances: HashMap<BalanceKey, i64>,
    /// Closed periods that an entry of the group may fall into, by id.
    closed: HashMap<String, Closed>,
    /// Items that decisions of the group rest on, and the last commit that posted to each.
    watched: HashSet<ItemKey>,
    touched: HashMap<ItemKey, i64>,
    /// Balances to be written.
    posted: HashSet<BalanceKey>,
}

impl Known {
    /// Locks the end of the log, so that no other server writes, and reads what these commits may be refused by.
    pub(crate) fn load(conn: &mut dyn Conn, group: &[&Prepared]) -> Result<Known, StoreError> {
        let head = conn.query(LOCK_HEAD, &[])?;
        let head = head.first().ok_or_else(|| StoreError("the log has no head".into()))?;
        let mut known = Known { seq: head.int(0)?, at: head.int(1)?, hash: head.text(2)?, ..Known::default() };

        let mut keys = Sheets::default();
        for p in group {
            keys.add(Turn::Lines, LOG_BY_COMMIT, slice::from_ref(&p.commit), false);
        }
        let balances: BTreeMap<BalanceKey, &[Value; 2]> =
            group.iter().flat_map(|p| &p.balances).map(|(key, param)| (*key, param)).collect();
        for param in balances.values() {
            keys.add(Turn::Lines, BALANCES_OF, param.as_slice(), false);
        }
        let expects: Vec<&Expected> = group.iter().flat_map(|p| &p.expects).collect();
        let earliest: Option<[Value; 1]> = group.iter().flat_map(|p| &p.dates).min().map(|date| [date.to_string().into()]);
        if let Some(earliest) = &earliest {
            keys.add(Turn::Lines, CLOSED_PERIODS, earliest, false);
        }
        for e in &expects {
            keys.add(Turn::New, &e.sql, slice::from_ref(&e.param), false);
        }
        let kinds: HashMap<&str, &'static str> = expects.iter().map(|e| (e.sql.as_str(), e.kind)).collect();
        let (batches, _) = keys.batches();
        for (batch, rows) in batches.iter().zip(conn.query_all(&batches)?) {
            for row in rows {
                match kinds.get(batch.sql) {
                    Some(kind) => drop(known.versions.insert((*kind, row.id(0)?), row.int(1)?)),
                    None if batch.sql == CLOSED_PERIODS => {
                        known.closed.insert(row.text(0)?, (day(row.str(1)?)?, day(row.str(2)?)?));
                    }
                    None if batch.sql == LOG_BY_COMMIT => drop(known.commits.insert(row.id(7)?, row)),
                    None => drop(known.balances.insert(row_key(&row)?, row.int(2)?)),
                }
            }
        }
        for u in group.iter().flat_map(|p| &p.unmoved) {
            let last = last_moved(conn, u)?;
            let key = (u.account, u.item);
            known.watched.insert(key);
            let seq = known.touched.entry(key).or_default();
            *seq = last.max(*seq);
        }
        Ok(known)
    }

    /// The statements that write back balances and the end of the log.
    pub(crate) fn rows(&self) -> Vec<(&'static str, Vec<Value>)> {
        if !self.changed {
            return Vec::new();
        }
        let head = (SET_HEAD, vec![self.seq.into(), self.at.into(), self.hash.as_str().into()]);
        let balance = |key: &BalanceKey| {
            let [account, call] = balance_key(key);
            (SET_BALANCE, vec![account, call, self.balances.get(key).copied().unwrap_or(0).into()])
        };
        self.posted.iter().map(balance).chain([head]).collect()
    }
}

/// The last commit after the one that was seen that posted to the item; 0: none.
fn last_moved(conn: &mut dyn Conn, u: &Unmoved) -> Result<i64, StoreError> {
    let mut params: Vec<Value> = vec![u.since.into(), u.account.code().into()];
    let sql = match u.item {
        Item::Any => MOVED_ANY,
        Item::Contribution(id) => {
            params.push(id.into());
            MOVED_CONTRIBUTION
        }
        Item::Currency(currency) => {
            params.push(currency.code().into());
            MOVED_CURRENCY
        }
    };
    conn.query(sql, &params)?.first().map_or(Ok(0), |row| row.int(0))
}

/// First and last day of a closed period.
type Closed = (Date, Date);

fn day(text: &str) -> Result<Date, StoreError> {
    text.parse().map_err(|e| StoreError(format!("a day cannot be read: {e}")))
}

/// Of a write of a period: from when to when it is closed after it, or that it is open.
fn closed_period(write: &Write) -> Result<Option<Option<Closed>>, StoreError> {
    match (write.kind.name, write.columns.as_slice()) {
        ("period", [Value::Text(first), Value::Text(last), ..]) => {
            Ok(Some(if write.state == "open" { None } else { Some((day(first)?, day(last)?)) }))
        }
        _ => Ok(None),
    }
}

/// The rows of a group by the statement that writes them, so that PostgreSQL gets each statement once.
#[derive(Default)]
pub(crate) struct Sheets<'a> {
    /// With each batch whether each of its rows must change exactly one.
    batches: Vec<(Turn, Batch<'a>, bool)>,
}

impl<'a> Sheets<'a> {
    fn add(&mut self, turn: Turn, sql: &'a str, row: &'a [Value], one: bool) {
        match self.batches.iter_mut().find(|(of, batch, _)| *of == turn && batch.sql == sql) {
            Some((_, batch, _)) => batch.rows.push(row),
            None => self.batches.push((turn, Batch { sql, rows: vec![row] }, one)),
        }
    }

    /// Statements that come after all others, each by itself and in this order.
    pub(crate) fn last(&mut self, statements: &'a [(&'static str, Vec<Value>)]) {
        self.batches.extend(statements.iter().map(|(sql, params)| (Turn::Last, Batch { sql, rows: vec![params.as_slice()] }, false)));
    }

    /// Balances and the end of the log.
    pub(crate) fn known(&mut self, statements: &'a [(&'static str, Vec<Value>)]) {
        for (sql, params) in statements {
            self.add(Turn::Changes, sql, params, true);
        }
    }

    /// In their order, and with each whether each of its rows must change exactly one.
    pub(crate) fn batches(mut self) -> (Vec<Batch<'a>>, Vec<bool>) {
        self.batches.sort_by_key(|(turn, _, _)| *turn);
        self.batches.into_iter().map(|(_, batch, one)| (batch, one)).unzip()
    }
}

/// A new row, unless told otherwise.
fn row(sql: &'static str, params: Vec<Value>, one: bool) -> RowWrite {
    RowWrite { turn: Turn::New, sql: Cow::Borrowed(sql), params, numbered: false, one }
}

/// The key of a balance as it was read.
fn row_key(row: &Row) -> Result<BalanceKey, StoreError> {
    let account =
        Account::from_code(row.str(0)?).ok_or_else(|| StoreError(format!("unknown account {}", row.str(0).unwrap_or_default())))?;
    Ok((account, if row.str(1)?.is_empty() { None } else { Some(row.id(1)?) }))
}

/// A row of one of the tables that say what a commit did: `seq, ord, …, digest`.
fn leaf_row(sql: &'static str, digest: String, values: Vec<Value>, leaves: &mut Vec<String>) -> RowWrite {
    let mut params = Vec::with_capacity(values.len() + 3);
    params.extend([Value::Null, Value::Int(leaves.len() as i64)]);
    params.extend(values);
    params.push(digest.as_str().into());
    leaves.push(digest);
    RowWrite { numbered: true, ..row(sql, params, true) }
}

/// The lines of an entry, then the entry itself, which seals them; and what it does to each balance.
fn entry_rows(
    entry: &Entry,
    leaves: &mut Vec<String>,
    rows: &mut Vec<RowWrite>,
    moves: &mut Vec<(BalanceKey, i64)>,
) -> Result<(), CommitError> {
    entry.balanced().map_err(|_| CommitError::Unbalanced(entry.id))?;
    let mut net: BTreeMap<BalanceKey, i64> = BTreeMap::new();
    for p in &entry.postings {
        let sum = net.entry((p.account, p.call)).or_default();
        *sum = sum.checked_add(p.amount.0).ok_or(CommitError::Unbalanced(entry.id))?;
    }
    moves.extend(net);
    let postings: Vec<Vec<Value>> = entry.postings.iter().zip(0i64..).map(|(p, line)| leaf::posting_row(entry.id, line, p)).collect();
    let values = leaf::entry_row(entry);
    let digest = leaf::entry_digest(&values, postings.iter().map(Vec::as_slice));
    let date = Value::from(entry.date.to_string());
    let dated = |line: Vec<Value>| line.into_iter().chain([date.clone()]).collect();
    rows.extend(postings.into_iter().map(|line| RowWrite { turn: Turn::Lines, ..row(INSERT_POSTING, dated(line), true) }));
    rows.push(leaf_row(INSERT_ENTRY, digest, values, leaves));
    Ok(())
}

/// A balance's key in its table; no call is the empty text, since NULL would not be unique.
fn balance_key((account, call): &BalanceKey) -> [Value; 2] {
    [account.code().into(), call.map(|id| id.to_string()).unwrap_or_default().into()]
}
