//! What a use case works with: who acts, the clock, ids, and the commit in the making.

use crate::steady::Doubt;
use bursar_domain::Cents;
use bursar_domain::ledger::{Account, Entry};
use bursar_domain::refusal::{Refusal, Refusals};
use bursar_domain::{Actor, Id, Role};
use bursar_store::{Commit, Expect, FileContent, Item, Kind, Receipt, Record, StoreError, Stored, Unmoved, Write};
use jiff::Timestamp;

/// Tells the time. Passed in everywhere, so that tests and the demonstration have their own.
pub trait Clock: Send + Sync {
    /// Now, in UTC.
    fn now(&self) -> Timestamp;
    /// The time sessions run on. A demonstration's clock that is moved on by weeks does not sign its visitors out.
    fn session(&self) -> Timestamp {
        self.now()
    }
    /// What the machine says instead, if its clock has jumped and is not believed (promise 37).
    fn doubt(&self) -> Option<Doubt> {
        None
    }
}

/// The clock of the machine.
pub struct SystemClock;

impl Clock for SystemClock {
    #[allow(clippy::disallowed_methods)]
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

/// Makes ids: time from the clock passed in, the rest from the system's random source.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Ids;

impl Ids {
    pub(crate) fn next(self, now: Timestamp) -> Id {
        let seconds = u64::try_from(now.as_second()).unwrap_or(0);
        let nanos = u32::try_from(now.subsec_nanosecond()).unwrap_or(0);
        Id(uuid::Uuid::new_v7(uuid::Timestamp::from_unix(uuid::NoContext, seconds, nanos)))
    }
}

/// Somebody does something once.
#[derive(Clone, Debug)]
pub struct Act {
    /// Who.
    pub actor: Actor,
    /// Idempotency key, made when the form was shown.
    pub commit: Id,
    /// Digest of the command: what was asked, with every value.
    pub command: String,
}

impl Act {
    /// An act of the software itself or of a script: the command is named by its key.
    pub fn by(actor: Actor, commit: Id) -> Act {
        Act { actor, commit, command: bursar_domain::digest::sha256_hex(commit.to_string().as_bytes()) }
    }
}

/// Why nothing was done.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// By a rule.
    #[error(transparent)]
    Refused(#[from] Refusals),
    /// No such thing, or not for this person.
    #[error("not found")]
    NotFound,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Failure {
    /// There was no room to write: nothing was done, and it may be tried again when there is.
    pub fn is_full(&self) -> bool {
        matches!(self, Failure::Store(e) if e.is_full())
    }
}

impl From<Refusal> for Failure {
    fn from(r: Refusal) -> Failure {
        Failure::Refused(r.into())
    }
}

/// The result of an act.
pub type Outcome = Result<Receipt, Failure>;

/// A commit in the making.
pub(crate) struct Draft {
    action: &'static str,
    who: &'static [Role],
    subject: (&'static Kind, Id),
    reason: Option<String>,
    parameters: i64,
    writes: Vec<Write>,
    expects: Vec<Expect>,
    unmoved: Vec<Unmoved>,
    entries: Vec<Entry>,
    files: Vec<FileContent>,
    credentials: Vec<(Id, String)>,
}

impl Draft {
    /// `action` on the record `id` of kind `T`, done by one of `who`.
    pub(crate) fn of<T: Record>(action: &'static str, who: &'static [Role], id: Id) -> Draft {
        Draft {
            action,
            who,
            subject: (T::KIND, id),
            reason: None,
            parameters: 0,
            writes: Vec::new(),
            expects: Vec::new(),
            unmoved: Vec::new(),
            entries: Vec::new(),
            files: Vec::new(),
            credentials: Vec::new(),
        }
    }
    /// Writes a record that does not exist yet.
    pub(crate) fn create<T: Record>(self, value: &T) -> Draft {
        self.write(value, 0)
    }
    /// Writes the next version of a record.
    pub(crate) fn change<T: Record>(self, read: &Stored<T>, value: &T) -> Draft {
        self.write(value, read.version)
    }
    fn write<T: Record>(mut self, value: &T, expected: i64) -> Draft {
        // A record of ours always has a JSON form: its maps have string keys.
        let body = serde_json::to_string(value).unwrap_or_default();
        self.writes.push(Write {
            kind: T::KIND,
            id: value.id(),
            expected,
            state: value.state().to_owned(),
            columns: value.columns(),
            body,
        });
        self
    }
    /// The decision rests on this record being as read.
    pub(crate) fn expects<T: Record>(mut self, read: &Stored<T>) -> Draft {
        self.expects.push(Expect { kind: T::KIND, id: read.value.id(), version: read.version });
        self
    }
    /// The decision rests on the value of this item as it was read, the log being at `since` then.
    pub(crate) fn unmoved(mut self, account: Account, item: Item, since: i64) -> Draft {
        self.unmoved.push(Unmoved { account, item, since });
        self
    }
    pub(crate) fn reason(mut self, reason: &str) -> Draft {
        self.reason = Some(reason.trim().to_owned()).filter(|r| !r.is_empty());
        self
    }
    pub(crate) fn under(mut self, parameters: i64) -> Draft {
        self.parameters = parameters;
        self
    }
    pub(crate) fn entries(mut self, entries: impl IntoIterator<Item = Entry>) -> Draft {
        self.entries.extend(entries);
        self
    }
    pub(crate) fn file(mut self, content: FileContent) -> Draft {
        self.files.push(content);
        self
    }
    /// Writes a new sealed record with its own key.
    pub(crate) fn create_sealed<T: Record>(self, value: &T, key: String) -> Draft {
        let id = value.id();
        self.create(value).credential(id, key)
    }
    /// Forgets what is sealed under this id.
    pub(crate) fn forget(self, id: Id) -> Draft {
        self.credential(id, String::new())
    }
    pub(crate) fn credential(mut self, account: Id, hash: String) -> Draft {
        self.credentials.push((account, hash));
        self
    }
    /// It pre-commits or commits something anew (J11, J12), and does not take anything back.
    pub(crate) fn commits(&self) -> bool {
        let more = |e: &Entry, level| e.postings.iter().any(|p| p.account == level && p.amount < Cents::ZERO);
        let new = |e: &&Entry| e.reverses.is_none();
        self.entries.iter().filter(new).any(|e| match e.journal.as_str() {
            "J11" => more(e, Account::PreCommitted),
            "J12" => more(e, Account::Committed),
            _ => false,
        })
    }
    /// Nothing is written.
    pub(crate) fn is_empty(&self) -> bool {
        self.writes.is_empty() && self.entries.is_empty() && self.credentials.is_empty()
    }

    pub(crate) fn into_commit(self, act: &Act, now: Timestamp) -> Commit {
        let role = self.who.iter().find(|r| act.actor.has(**r)).map_or("", |r| r.code());
        Commit {
            id: act.commit,
            command: act.command.clone(),
            at: now,
            actor: act.actor.id,
            actor_name: act.actor.name.clone(),
            role: role.to_owned(),
            action: self.action.to_owned(),
            subject: self.subject,
            reason: self.reason,
            parameters: self.parameters,
            writes: self.writes,
            expects: self.expects,
            unmoved: self.unmoved,
            entries: self.entries,
            files: self.files,
            credentials: self.credentials,
        }
    }
}
