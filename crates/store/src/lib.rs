//! One door over SQLite and PostgreSQL, and the log (DESIGN §2).

pub mod commit;
pub mod kinds;
pub mod value;

pub use commit::{Commit, CommitError, Expect, FileContent, Receipt, Write};
pub use kinds::{Column, Kind, Record};
pub use value::Value;

/// The engine failed or holds something it should not.
#[derive(Debug, thiserror::Error)]
#[error("store: {0}")]
pub struct StoreError(pub String);
