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
    /// `$1` id: version.
    pub(crate) version: String,
    /// `$1` id: version, body.
    pub(crate) get: String,
    /// `$1` token digest, `$2` now: the session with its account's version and body.
    pub(crate) session: String,
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
    #[cfg(any(test, feature = "testing"))]
    pub(crate) fn all(&self) -> impl Iterator<Item = &str> {
        self.sql.values().flat_map(|k| [&k.insert, &k.update, &k.version, &k.get, &k.session]).map(String::as_str)
    }
}

fn statements(kind: &Kind) -> KindSql {
    let table = kind.name;
    let names: String = kind.columns.iter().map(|c| format!(", \"{}\"", c.name)).collect();
    let places: String = (5..).take(kind.columns.len()).map(|n| format!(", ${n}")).collect();
    let sets: String = kind.columns.iter().zip(5..).map(|(c, n)| format!(", \"{}\" = ${n}", c.name)).collect();
    KindSql {
        insert: format!("INSERT INTO \"{table}\" (id, version, state, body{names}) VALUES ($1, $2, $3, $4{places})"),
        update: format!("UPDATE \"{table}\" SET version = $2, state = $3, body = $4{sets} WHERE id = $1 AND version = $2 - 1"),
        version: format!("SELECT version FROM \"{table}\" WHERE id = $1"),
        get: format!("SELECT version, body FROM \"{table}\" WHERE id = $1"),
        session: format!(
            "SELECT s.token_sha256, s.account, s.csrf, s.created, s.seen, s.expires, k.version, k.body
             FROM session s JOIN \"{table}\" k ON k.id = s.account WHERE s.token_sha256 = $1 AND s.expires > $2"
        ),
    }
}
