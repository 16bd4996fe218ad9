//! What is digested and how (DESIGN §2). A leaf is one thing a commit did; its digest stands in its row. The digest of a commit
//! is over its leaves in order, and the hash of a log row over that row and the hash of the row before. `apply` writes these
//! rows and `verify` reads them back: both come here for the digest.

use crate::{StoreError, commit::Write, value::Value};
use bursar_domain::{
    Id,
    digest::{sha256_hex, sha256_parts},
    ledger::{Entry, Posting, Window},
};
use serde_json::value::RawValue;
use std::borrow::Cow;

/// Digest of a row, as the values stand in it. Each value is marked with its type, so `1` and `'1'` differ.
pub(crate) fn row_digest(what: &str, values: &[Value]) -> String {
    let mut framed = Vec::with_capacity(1024);
    frame(&mut framed, &[what.as_bytes()]);
    for value in values {
        match value {
            Value::Null => frame(&mut framed, &[b"n"]),
            Value::Int(n) => frame(&mut framed, &[b"i", n.to_string().as_bytes()]),
            Value::Text(t) => frame(&mut framed, &[b"t", t.as_bytes()]),
            Value::Bytes(b) => frame(&mut framed, &[b"b", b]),
        }
    }
    sha256_hex(&framed)
}

/// A part as [`sha256_parts`] takes it, in pieces; in one buffer, since a row has many small ones.
fn frame(out: &mut Vec<u8>, pieces: &[&[u8]]) {
    out.extend((pieces.iter().map(|p| p.len()).sum::<usize>() as u64).to_be_bytes());
    out.extend(pieces.iter().copied().flatten());
}

/// Digest of a commit.
pub(crate) fn commit_digest<'a>(leaves: impl IntoIterator<Item = &'a str>) -> String {
    sha256_parts(std::iter::once(b"commit".as_slice()).chain(leaves.into_iter().map(str::as_bytes)))
}

/// `kind, id, version, state, content` of a revision, in the order of its table.
pub(crate) fn revision_row(write: &Write) -> Result<Vec<Value>, StoreError> {
    Ok(vec![write.kind.name.into(), write.id.into(), (write.expected + 1).into(), write.state.as_str().into(), content(write)?.into()])
}

/// Longest text that a column with an index may hold: PostgreSQL's indexes take no entry above some 2700 bytes.
const LONGEST: usize = 2000;

/// State, columns and body as one line of JSON. Columns stand by name, so that a kind may gain some later.
fn content(write: &Write) -> Result<String, StoreError> {
    let wrong = |e: &dyn std::fmt::Display| StoreError(format!("{} {}: {e}", write.kind.name, write.id));
    let body: &RawValue = serde_json::from_str(&write.body).map_err(|e| wrong(&e))?;
    if write.columns.len() != write.kind.columns.len() {
        return Err(wrong(&format!("{} columns expected, {} given", write.kind.columns.len(), write.columns.len())));
    }
    let mut columns = serde_json::Map::new();
    for (column, value) in write.kind.columns.iter().zip(&write.columns) {
        let json = match (value, column.text) {
            (Value::Null, _) => serde_json::Value::Null,
            (Value::Int(n), false) => (*n).into(),
            (Value::Text(t), true) if t.len() > LONGEST && column.indexed() => {
                return Err(wrong(&format!("column {} holds {} bytes, {LONGEST} at most", column.name, t.len())));
            }
            (Value::Text(t), true) => t.as_str().into(),
            _ => return Err(wrong(&format!("column {} cannot hold {}", column.name, value.what()))),
        };
        columns.insert(column.name.to_owned(), json);
    }
    serde_json::to_string(&Content { state: Cow::Borrowed(&write.state), columns, body }).map_err(|e| wrong(&e))
}

/// The JSON of a revision.
#[derive(serde::Serialize, serde::Deserialize)]
pub(crate) struct Content<'a> {
    #[serde(borrow)]
    pub(crate) state: Cow<'a, str>,
    pub(crate) columns: serde_json::Map<String, serde_json::Value>,
    #[serde(borrow)]
    pub(crate) body: &'a RawValue,
}

/// `id, journal, date, document, reverses` of an entry, in the order of its table.
pub(crate) fn entry_row(entry: &Entry) -> Vec<Value> {
    vec![entry.id.into(), entry.journal.as_str().into(), entry.date.to_string().into(), entry.document.into(), entry.reverses.into()]
}

/// A line as it stands in its table.
pub(crate) fn posting_row(entry: Id, line: i64, p: &Posting) -> Vec<Value> {
    vec![
        entry.into(),
        line.into(),
        p.account.code().into(),
        if p.account.is_control() { "control" } else { "gl" }.into(),
        p.amount.into(),
        p.call.into(),
        p.state.as_ref().into(),
        p.contribution.into(),
        p.original.as_ref().map(|(money, _)| money.minor).into(),
        p.original.as_ref().map(|(money, _)| money.currency.code()).into(),
        p.original.as_ref().map(|(_, rate)| rate.to_string()).into(),
        p.window.map(Window::code).into(),
        p.activity.into(),
        p.partner.into(),
    ]
}

/// Columns of a line that were there from the first.
const FIRST_COLUMNS: usize = 11;

/// What of a line is digested: window, activity and partner only where one of them is filled, so that lines written before
/// there were such columns keep their digests (decision 0004).
fn digested(line: &[Value]) -> &[Value] {
    match line.split_at_checked(FIRST_COLUMNS) {
        Some((first, later)) if later.iter().all(|v| *v == Value::Null) => first,
        _ => line,
    }
}

/// Digest of an entry with its lines.
pub(crate) fn entry_digest<'a>(entry: &[Value], postings: impl IntoIterator<Item = &'a [Value]>) -> String {
    let lines = postings.into_iter().map(|p| Value::Text(row_digest("posting", digested(p))));
    let all: Vec<Value> = entry.iter().cloned().chain(lines).collect();
    row_digest("entry", &all)
}

/// What the log keeps of a password hash.
pub(crate) fn credential_digest(account: &str, hash: &str) -> String {
    row_digest("credential", &[account.into(), hash.into()])
}

/// Hash of a log row: everything in it but the hash itself.
pub(crate) fn log_hash(row: &[Value]) -> String {
    row_digest("log", row)
}
