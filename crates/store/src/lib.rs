//! One door over SQLite and PostgreSQL, and the log (DESIGN §2).
//!
//! Everything that changes goes through [`Store::commit`]; everything shown comes from [`Store::read`]. Both block: call
//! them from a thread that may block. Apply, read and verify are written once, over the small trait `conn::Conn`, and
//! every fixed SQL statement stands once, in `statements`.
//!
//! Where to look: `apply` is what one commit does to the tables, `writer` the thread that does it in groups, `leaf` what is
//! digested and how, `schema` the tables, `verify` the proof that the tables still are what the log says.

pub mod commit;
pub mod kinds;
pub mod value;

mod apply;
mod backup;
mod books;
mod catalog;
mod conn;
mod find;
mod history;
mod items;
mod leaf;
mod pieces;
mod pool;
mod read;
mod schema;
mod session;
mod statements;
mod store;
#[cfg(feature = "testing")]
pub mod testing;
mod verify;
mod writer;

pub use backup::{backup, restore};
pub use books::{Balance, EntryFilter, EntryRow, Sum};
pub use commit::{Commit, CommitError, Expect, FileContent, Item, Receipt, Unmoved, Write};
pub use find::{Find, Order};
pub use history::{Changed, LogFilter, LogHead, LogRow, Revision};
pub use items::CurrencyBalance;
pub use kinds::{Column, Kind, Record};
pub use read::{Reader, Stored};
pub use session::{LoginAttempt, Session};
pub use store::Store;
pub use value::Value;
pub use verify::{Break, Fault, Verified};

/// The engine failed or holds something it should not.
#[derive(Clone, Debug, thiserror::Error)]
#[error("store: {0}")]
pub struct StoreError(pub String);

/// How the text of an error begins that says there was no room.
pub(crate) const FULL: &str = "no room to write";
/// How the text of an error begins after which nothing of the disk can be trusted.
pub(crate) const DISK_FAILED: &str = "the disk did not confirm a write";

impl StoreError {
    /// There was no room: nothing of it was written, what is there can be read, and it may be tried again when there is room.
    pub fn is_full(&self) -> bool {
        self.0.starts_with(FULL)
    }

    /// The disk failed to confirm what it was given. What it holds is unknown, and asking again may be answered wrongly: the kernel
    /// forgets what it could not write.
    pub(crate) fn is_fatal(&self) -> bool {
        self.0.starts_with(DISK_FAILED)
    }
}
