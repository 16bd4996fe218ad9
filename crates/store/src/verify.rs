//! The proof that the tables still are what the log says: every digest is made anew from the rows, the chain is followed to the
//! head, and what stands now is compared with what was written last.

use crate::{
    LogHead, Reader, Store, StoreError,
    conn::Row,
    kinds::Kind,
    leaf::{self, Content},
    statements::*,
    value::Value,
};
use bursar_domain::digest::sha256_hex;
use std::{
    collections::{BTreeMap, HashMap},
    fmt,
};

/// All is as the log says.
#[derive(Clone, Debug, PartialEq)]
pub struct Verified {
    /// How many log entries were followed.
    pub entries: i64,
    /// Their head.
    pub head: LogHead,
}

/// The first place where the tables are not what the log says.
#[derive(Clone, Debug, PartialEq)]
pub struct Break {
    /// Position in the log.
    pub seq: i64,
    /// What is wrong there.
    pub fault: Fault,
    /// Kind of the record; or `log`, `entry`, `posting`, `balance`, `file`, `credential`.
    pub kind: String,
    /// Its id.
    pub id: String,
    /// Its version, where it has one; the line of a posting.
    pub version: Option<i64>,
    /// The column that differs, or what the engine said.
    pub detail: String,
}

/// What can be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A row of the log is not there.
    LogMissing,
    /// A row of the log does not have the hash it was given.
    LogChanged,
    /// A row of the log does not follow on the one before it.
    ChainBroken,
    /// The head is not the last row of the log.
    HeadChanged,
    /// Something that was written for good is not what it was.
    Changed,
    /// A commit did more or less than is there.
    Incomplete,
    /// Something is there that no commit wrote.
    Extra,
    /// Something that a commit wrote is no longer there.
    Missing,
    /// A record does not stand as it was written last.
    Differs,
    /// A balance is not the sum of its lines.
    Balance,
    /// The engine could not read on.
    Unreadable,
}

impl Fault {
    /// Key of the message for people.
    pub fn key(self) -> &'static str {
        match self {
            Fault::LogMissing => "verify-log-missing",
            Fault::LogChanged => "verify-log-changed",
            Fault::ChainBroken => "verify-chain-broken",
            Fault::HeadChanged => "verify-head-changed",
            Fault::Changed => "verify-changed",
            Fault::Incomplete => "verify-incomplete",
            Fault::Extra => "verify-extra",
            Fault::Missing => "verify-missing",
            Fault::Differs => "verify-differs",
            Fault::Balance => "verify-balance",
            Fault::Unreadable => "verify-unreadable",
        }
    }
}

impl fmt::Display for Break {
    /// `log 17: verify-changed: nomination 0198… version 3 (state)`: for terminals and logs; pages translate the key.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "log {}: {}: {} {}", self.seq, self.fault.key(), self.kind, self.id)?;
        if let Some(version) = self.version {
            write!(f, " version {version}")?;
        }
        if self.detail.is_empty() { Ok(()) } else { write!(f, " ({})", self.detail) }
    }
}

impl std::error::Error for Break {}

impl Store {
    /// Follows the whole log in one state of the data, telling the position now and then.
    ///
    /// # Errors
    /// The first place where the tables are not what the log says.
    pub fn verify(&self, mut progress: impl FnMut(i64)) -> Result<Verified, Break> {
        let mut seq = 0;
        let done = self.read(|reader| Ok(Walk { reader, seq: &mut seq, progress: &mut progress }.all()));
        match done {
            Ok(Ok(verified)) => Ok(verified),
            Ok(Err(Stop::Break(found))) => Err(found),
            Ok(Err(Stop::Store(e))) | Err(e) => Err(fault(seq, Fault::Unreadable, "log", "", None, e.0)),
        }
    }
}

/// Why the walk ends early.
enum Stop {
    Break(Break),
    Store(StoreError),
}

impl From<StoreError> for Stop {
    fn from(e: StoreError) -> Stop {
        Stop::Store(e)
    }
}
impl From<Break> for Stop {
    fn from(b: Break) -> Stop {
        Stop::Break(b)
    }
}

fn fault(seq: i64, fault: Fault, kind: &str, id: &str, version: Option<i64>, detail: impl Into<String>) -> Break {
    Break { seq, fault, kind: kind.to_owned(), id: id.to_owned(), version, detail: detail.into() }
}

struct Walk<'a> {
    reader: &'a mut Reader,
    /// How far it came.
    seq: &'a mut i64,
    progress: &'a mut dyn FnMut(i64),
}

/// A leaf as its row says, and as its content says.
struct Leaf {
    ord: i64,
    said: String,
    found: String,
    kind: String,
    id: String,
    version: Option<i64>,
}

impl Walk<'_> {
    fn all(mut self) -> Result<Verified, Stop> {
        let head = self.log()?;
        *self.seq = head.seq;
        self.extra(head.seq)?;
        self.credentials()?;
        for kind in self.reader.catalog().kinds.clone() {
            self.records(kind)?;
        }
        self.unknown_kinds()?;
        self.balances(head.seq)?;
        Ok(Verified { entries: head.seq, head })
    }

    /// The chain from its first row to the head, and at each row what its commit wrote.
    fn log(&mut self) -> Result<LogHead, Stop> {
        let (mut seq, mut at, mut hash) = (0, 0, String::new());
        loop {
            let rows = self.reader.query(V_LOG, &[seq.into()])?;
            let Some(last) = rows.last() else { break };
            let mut leaves = self.leaves(seq, last.int(0)?)?;
            for row in &rows {
                *self.seq = seq + 1;
                if row.int(0)? != seq + 1 {
                    return Err(fault(seq + 1, Fault::LogMissing, "log", "", None, "").into());
                }
                seq += 1;
                follows(seq, row, &hash)?;
                complete(seq, row, leaves.remove(&seq).unwrap_or_default())?;
                (at, hash) = (row.int(1)?, row.text(14)?);
            }
            (self.progress)(seq);
        }
        let head = self.reader.log_head()?;
        if head.seq > seq {
            return Err(fault(seq + 1, Fault::LogMissing, "log", "", None, "").into());
        }
        if (head.seq, head.at.as_microsecond(), &head.hash) != (seq, at, &hash) {
            return Err(fault(seq, Fault::HeadChanged, "log", "", None, "").into());
        }
        Ok(head)
    }

    /// What was written by the commits after `from` up to `to`, digested anew, by position in the log.
    fn leaves(&mut self, from: i64, to: i64) -> Result<BTreeMap<i64, Vec<Leaf>>, Stop> {
        let range = [from.into(), to.into()];
        let mut out: BTreeMap<i64, Vec<Leaf>> = BTreeMap::new();
        for row in self.reader.query(V_REVISIONS, &range)? {
            let leaf = Leaf {
                ord: row.int(1)?,
                said: row.text(2)?,
                found: leaf::row_digest("revision", &row.0[3..]),
                kind: row.text(3)?,
                id: row.text(4)?,
                version: row.opt_int(5)?,
            };
            out.entry(row.int(0)?).or_default().push(leaf);
        }
        let mut lines: HashMap<String, Vec<Row>> = HashMap::new();
        for row in self.reader.query(V_POSTINGS, &range)? {
            lines.entry(row.text(0)?).or_default().push(row);
        }
        for row in self.reader.query(V_ENTRIES, &range)? {
            let id = row.text(3)?;
            let postings = lines.remove(&id).unwrap_or_default();
            // The date of a line stands in no digest: it repeats that of its entry.
            let (date, lines): (Vec<_>, Vec<_>) = postings.iter().filter_map(|p| p.0.split_last()).unzip();
            if date.iter().any(|date| **date != row.0[5]) {
                return Err(fault(row.int(0)?, Fault::Changed, "entry", &id, None, "date of a line").into());
            }
            let found = leaf::entry_digest(&row.0[3..], lines);
            let leaf = Leaf { ord: row.int(1)?, said: row.text(2)?, found, kind: "entry".into(), id, version: None };
            out.entry(row.int(0)?).or_default().push(leaf);
        }
        for row in self.reader.query(V_TRACES, &range)? {
            let (what, id, said) = (row.text(3)?, row.text(4)?, row.text(2)?);
            // A password hash is compared at the end: only the latest is kept.
            let found = if what == "file" { self.file(&id)? } else { said.clone() };
            out.entry(row.int(0)?).or_default().push(Leaf { ord: row.int(1)?, said, found, kind: what, id, version: None });
        }
        Ok(out)
    }

    /// Digest of a file's content as it is now; empty if it is gone.
    fn file(&mut self, sha256: &str) -> Result<String, Stop> {
        Ok(self.reader.file(sha256)?.map(|bytes| sha256_hex(&bytes)).unwrap_or_default())
    }

    /// Rows that belong to no commit.
    fn extra(&mut self, head: i64) -> Result<(), Stop> {
        for sql in [V_EXTRA_REVISION, V_EXTRA_ENTRY, V_EXTRA_TRACE, V_EXTRA_POSTING, V_EXTRA_FILE, V_EXTRA_CREDENTIAL] {
            if let Some(row) = self.reader.query(sql, &[head.into()])?.first() {
                return Err(fault(row.int(0)?, Fault::Extra, row.str(1)?, row.str(2)?, Some(row.int(3)?), "").into());
            }
        }
        Ok(())
    }

    /// The password hash of each account is the one set last.
    fn credentials(&mut self) -> Result<(), Stop> {
        let rows = self.reader.query(V_CREDENTIALS, &[])?;
        let mut latest: BTreeMap<&str, &Row> = BTreeMap::new();
        for row in &rows {
            latest.insert(row.str(0)?, row);
        }
        for (account, row) in latest {
            let what = match row.opt_text(3)? {
                None => Fault::Missing,
                Some(hash) if leaf::credential_digest(account, &hash) != row.str(1)? => Fault::Changed,
                Some(_) => continue,
            };
            return Err(fault(row.int(2)?, what, "credential", account, None, "").into());
        }
        Ok(())
    }

    /// Every record stands as its latest revision says, column by column; none is missing and none is added.
    fn records(&mut self, kind: &'static Kind) -> Result<(), Stop> {
        let sql = self.reader.catalog().of(kind.name)?;
        let (page, stale) = (sql.verify.clone(), sql.stale.clone());
        let mut after = String::new();
        loop {
            let rows = self.reader.query(&page, &[kind.name.into(), after.as_str().into()])?;
            let Some(last) = rows.last() else { break };
            after = last.text(0)?;
            for row in &rows {
                stands(kind, row, *self.seq)?;
            }
        }
        match self.reader.query(&stale, &[kind.name.into()])?.first() {
            Some(row) => Err(fault(row.int(0)?, Fault::Missing, kind.name, row.str(1)?, Some(row.int(2)?), "").into()),
            None => Ok(()),
        }
    }

    /// Records of a kind that this program does not know cannot be compared.
    fn unknown_kinds(&mut self) -> Result<(), Stop> {
        for row in self.reader.query(V_KINDS, &[])? {
            if self.reader.catalog().of(row.str(0)?).is_err() {
                return Err(fault(row.int(1)?, Fault::Unreadable, row.str(0)?, "", None, "unknown kind").into());
            }
        }
        Ok(())
    }

    /// Every balance is the sum of its lines.
    fn balances(&mut self, head: i64) -> Result<(), Stop> {
        let by_key =
            |rows: Vec<Row>| rows.iter().map(|r| Ok(((r.text(0)?, r.text(1)?), r.int(2)?))).collect::<Result<BTreeMap<_, _>, StoreError>>();
        let sums = by_key(self.reader.query(V_SUMS, &[])?)?;
        let kept = by_key(self.reader.query(BALANCES, &[])?)?;
        let keys = sums.keys().chain(kept.keys()).collect::<std::collections::BTreeSet<_>>();
        match keys.into_iter().find(|key| sums.get(*key) != kept.get(*key)) {
            Some((account, call)) => Err(fault(head, Fault::Balance, "balance", &format!("{account} {call}"), None, "").into()),
            None => Ok(()),
        }
    }
}

/// The row has the hash it was given, and follows on the row before.
fn follows(seq: i64, row: &Row, prev: &str) -> Result<(), Stop> {
    let (subject, kind) = (row.text(7)?, row.text(6)?);
    let (hashed, hash) = row.0.split_at(row.0.len() - 1);
    if hash != [Value::Text(leaf::log_hash(hashed))] {
        return Err(fault(seq, Fault::LogChanged, &kind, &subject, None, "").into());
    }
    if row.str(13)? != prev {
        return Err(fault(seq, Fault::ChainBroken, &kind, &subject, None, "").into());
    }
    Ok(())
}

/// All that the commit wrote is there, unchanged, and nothing more.
fn complete(seq: i64, row: &Row, mut leaves: Vec<Leaf>) -> Result<(), Stop> {
    leaves.sort_by_key(|leaf| leaf.ord);
    if let Some(l) = leaves.iter().find(|l| l.said != l.found) {
        return Err(fault(seq, Fault::Changed, &l.kind, &l.id, l.version, "").into());
    }
    if leaf::commit_digest(leaves.iter().map(|l| l.said.as_str())) == row.str(12)? {
        return Ok(());
    }
    // Either a leaf is gone or added, or one was given a digest that fits its new content.
    Err(fault(seq, Fault::Incomplete, row.str(6)?, row.str(7)?, None, "").into())
}

/// The row of a record is what its revision says: `id, version, state, body, content, seq`, then the columns.
fn stands(kind: &'static Kind, row: &Row, head: i64) -> Result<(), Stop> {
    let (id, version) = (row.str(0)?, row.int(1)?);
    let Some(content) = row.opt_text(4)? else {
        return Err(fault(head, Fault::Extra, kind.name, id, Some(version), "").into());
    };
    let seq = row.int(5)?;
    let differs = |column: &str| Stop::from(fault(seq, Fault::Differs, kind.name, id, Some(version), column));
    let content: Content<'_> = serde_json::from_str(&content).map_err(|_| differs("content"))?;
    if row.0.get(2) != Some(&content.state.as_ref().into()) {
        return Err(differs("state"));
    }
    if row.0.get(3) != Some(&content.body.get().into()) {
        return Err(differs("body"));
    }
    for (column, found) in kind.columns.iter().zip(row.0.iter().skip(6)) {
        let said = match content.columns.get(column.name) {
            Some(serde_json::Value::String(text)) => text.as_str().into(),
            Some(serde_json::Value::Number(n)) => n.as_i64().into(),
            // A column that the kind gained later is empty in older records.
            _ => Value::Null,
        };
        if *found != said {
            return Err(differs(column.name));
        }
    }
    Ok(())
}
