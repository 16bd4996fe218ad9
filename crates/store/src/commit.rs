//! The one door (DESIGN §2): everything that changes is a [`Commit`], applied whole or not at all.

use crate::{
    StoreError,
    kinds::{Kind, Record},
    value::Value,
};
use bursar_domain::{
    Cents, Currency, Id,
    ledger::{Account, Entry},
};
use jiff::{Timestamp, civil::Date};

/// Everything one act changes. `id` is the idempotency key.
#[derive(Clone, Debug)]
pub struct Commit {
    /// Idempotency key: the same commit twice is one effect.
    pub id: Id,
    /// Hex SHA-256 of the command that asked for it; the same `id` with another command is refused.
    pub command: String,
    /// When, by the clock passed in.
    pub at: Timestamp,
    /// Who: account id and name as they were.
    pub actor: Id,
    /// Name as logged.
    pub actor_name: String,
    /// The role acted in, e.g. `R9`; empty for the software itself.
    pub role: String,
    /// What was done: `nomination.endorse`.
    pub action: String,
    /// What it was done to.
    pub subject: (&'static Kind, Id),
    /// Why, where a reason is asked for.
    pub reason: Option<String>,
    /// Version of the parameters in force (DESIGN §2).
    pub parameters: i64,
    /// Records written.
    pub writes: Vec<Write>,
    /// Versions that must still stand although they are not written.
    pub expects: Vec<Expect>,
    /// What of the books the decision rests on and nobody may have moved since it was read.
    pub unmoved: Vec<Unmoved>,
    /// Journal entries.
    pub entries: Vec<Entry>,
    /// Contents of files whose records are among `writes`.
    pub files: Vec<FileContent>,
    /// Secrets of which only the latest is kept: the password hash of an account, the wrapped key of a sealed record; empty to forget
    /// it for good.
    pub credentials: Vec<(Id, String)>,
}

/// A record as it shall stand after the commit.
#[derive(Clone, Debug)]
pub struct Write {
    /// Kind.
    pub kind: &'static Kind,
    /// Id.
    pub id: Id,
    /// Version it must have now; 0: it must not exist. It becomes `expected + 1`.
    pub expected: i64,
    /// State of its machine.
    pub state: String,
    /// Filter and sort columns, in the order of `kind.columns`.
    pub columns: Vec<Value>,
    /// The typed value as JSON.
    pub body: String,
}

impl Write {
    /// `record` as it shall stand, if its version is now `expected` (0: it is new).
    ///
    /// # Errors
    /// The record cannot be written as JSON.
    pub fn of<T: Record>(record: &T, expected: i64) -> Result<Write, StoreError> {
        let body = serde_json::to_string(record).map_err(|e| StoreError(format!("a {} cannot be written: {e}", T::KIND.name)))?;
        Ok(Write { kind: T::KIND, id: record.id(), expected, state: record.state().to_owned(), columns: record.columns(), body })
    }
}

/// A version that must still stand.
#[derive(Clone, Copy, Debug)]
pub struct Expect {
    /// Kind.
    pub kind: &'static Kind,
    /// Id.
    pub id: Id,
    /// Version.
    pub version: i64,
}

/// What a line of the books stands for on its account: the unit by which foreign items are valued (J05, J27).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Item {
    /// Anything on the account.
    Any,
    /// The lines of a contribution.
    Contribution(Id),
    /// The lines in a currency; lines without one are in the books' own.
    Currency(Currency),
}

/// An item of the books that was read at a place in the log: no later commit may have posted to it.
#[derive(Clone, Copy, Debug)]
pub struct Unmoved {
    /// Account.
    pub account: Account,
    /// What on it.
    pub item: Item,
    /// The last commit that was seen ([`LogHead::seq`](crate::LogHead::seq)).
    pub since: i64,
}

/// Bytes of a file, addressed by their digest.
#[derive(Clone, Debug)]
pub struct FileContent {
    /// Hex SHA-256 of `bytes`.
    pub sha256: String,
    /// Content.
    pub bytes: Vec<u8>,
}

/// What a commit came to.
#[derive(Clone, Debug, PartialEq)]
pub struct Receipt {
    /// Position in the log.
    pub seq: i64,
    /// When it was applied.
    pub at: Timestamp,
    /// Hash of the log entry.
    pub hash: String,
    /// The subject of the commit.
    pub subject: Id,
    /// True when the commit had been applied before and nothing was done now.
    pub replay: bool,
}

/// Why a commit was not applied. Nothing of it was.
#[derive(Debug, thiserror::Error)]
pub enum CommitError {
    /// Someone changed it first.
    #[error("conflict: {kind} {id} is at version {found}, not {expected}")]
    Conflict {
        /// Kind.
        kind: &'static str,
        /// Id.
        id: Id,
        /// Version the decision was made on.
        expected: i64,
        /// Version found.
        found: i64,
    },
    /// Somebody posted to what the decision rests on.
    #[error("moved meanwhile: {0:?}")]
    Moved(Account),
    /// The idempotency key was used for something else.
    #[error("commit id reused with other content")]
    Reused,
    /// MON-10: a control balance would fall below zero.
    #[error("overdrawn: {account:?} has {available:?}, {needed:?} needed")]
    Overdrawn {
        /// Level of the control ledger.
        account: Account,
        /// The call, for B300 and below.
        call: Option<Id>,
        /// What is there.
        available: Cents,
        /// What was asked.
        needed: Cents,
    },
    /// The entry is dated in a closed period (DOMAIN 2.3).
    #[error("the period of {date} is closed")]
    Closed {
        /// Accounting date.
        date: Date,
        /// Last day of the period.
        last: Date,
    },
    /// The entry does not sum to zero.
    #[error("unbalanced entry {0}")]
    Unbalanced(Id),
    /// The engine failed; whether the commit was applied is unknown, ask again with the same id.
    #[error(transparent)]
    Store(#[from] StoreError),
}
