//! The statements that read and write the table of each kind, made once from its columns.

use crate::{StoreError, kinds::Kind};
use std::collections::HashMap;

/// Statements of one kind.
#[derive(Debug)]
pub(crate) struct KindSql {
    /// `$1` id, `$2` version, `$3` state, `$4` body, then the columns.
    pub(crate) insert: String,
    /// The same parameters; changes the row only if it stands at the version before.
    pub(crate) update: String,
    /// Ids: id and version of each.
    pub(crate) version: String,
    /// `$1` id: version, body.
    pub(crate) get: String,
    /// `$1` token digest, `$2` now: the session with its account's version and body.
    pub(crate) session: String,
    /// `$1` kind, `$2` id: a page of records after it with what their revision says.
    pub(crate) verify: String,
    /// `$1` kind: a record that does not stand at its latest revision.
    pub(crate) stale: String,
}

/// The kinds a store was opened with.
#[derive(Debug)]
pub(crate) struct Catalog {
    pub(crate) kinds: Vec<&'static Kind>,
    sql: HashMap<&'static str, KindSql>,
}

impl Catalog {
    pub(crate) fn new(kinds: &[&'static Kind]) -> Catalog {
        Catalog { kinds: kinds.to_vec(), sql: kinds.iter().map(|kind| (kind.name, statements(kind))).collect() }
    }

    pub(crate) fn of(&self, kind: &str) -> Result<&KindSql, StoreError> {
        self.sql.get(kind).ok_or_else(|| StoreError(format!("unknown kind {kind}")))
    }

    /// All statements, for the test that prepares them.
    #[cfg(feature = "testing")]
    pub(crate) fn all(&self) -> impl Iterator<Item = &str> {
        self.sql.values().flat_map(|k| [&k.insert, &k.update, &k.version, &k.get, &k.session, &k.verify, &k.stale]).map(String::as_str)
    }
}

fn statements(kind: &Kind) -> KindSql {
    let table = kind.name;
    let names: String = kind.columns.iter().map(|c| format!(", \"{}\"", c.name)).collect();
    let kept: String = kind.columns.iter().map(|c| format!(", k.\"{}\"", c.name)).collect();
    let types: String = kind.columns.iter().map(|c| if c.text { 't' } else { 'b' }).collect();
    let sets: String = kind.columns.iter().zip(5..).map(|(c, n)| format!(", \"{}\" = ${n}", c.name)).collect();
    KindSql {
        insert: format!("INSERT INTO \"{table}\" (id, version, state, body{names}) {{ROWS tbtt{types}}}"),
        update: format!("UPDATE \"{table}\" SET version = $2, state = $3, body = $4{sets} WHERE id = $1 AND version + 1 = $2"),
        version: format!("SELECT id, version FROM \"{table}\" WHERE {{AMONG id}}"),
        get: format!("SELECT version, body FROM \"{table}\" WHERE id = $1"),
        session: format!(
            "SELECT s.token_sha256, s.account, s.csrf, s.created, s.seen, s.expires, k.version, k.body
             FROM session s JOIN \"{table}\" k ON k.id = s.account WHERE s.token_sha256 = $1 AND s.expires > $2"
        ),
        verify: format!(
            "SELECT k.id, k.version, k.state, k.body, r.content, r.seq{kept} FROM \"{table}\" k
             LEFT JOIN revision r ON r.kind = $1 AND r.id = k.id AND r.version = k.version WHERE k.id > $2 ORDER BY k.id LIMIT 500"
        ),
        stale: format!(
            "SELECT r.seq, r.id, r.version FROM revision r LEFT JOIN \"{table}\" k ON k.id = r.id
             WHERE r.kind = $1 AND (k.id IS NULL OR k.version < r.version) ORDER BY r.seq LIMIT 1"
        ),
    }
}
