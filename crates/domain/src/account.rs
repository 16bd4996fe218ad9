//! Accounts of the people who work with the fund, and files they store.

use crate::id::Id;
use crate::role::{Actor, Grant};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// An account. Its password hash is kept apart, never in the record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Account {
    /// Id.
    pub id: Id,
    /// `active` or `disabled`.
    pub state: String,
    /// Login, lower case.
    pub login: String,
    /// Name.
    pub name: String,
    /// Office or ministry.
    pub office: String,
    /// The State whose official this is (conflicts of interest).
    pub home_state: Option<String>,
    /// Roles granted.
    pub grants: Vec<Grant>,
    /// Synthetic: exists for demonstration and says so on screen.
    pub demo: bool,
}

impl Account {
    /// The person as the permission rules see them.
    pub fn actor(&self) -> Actor {
        Actor {
            id: self.id,
            name: self.name.clone(),
            grants: if self.state == "active" { self.grants.clone() } else { Vec::new() },
            state: self.home_state.clone(),
        }
    }
}

/// A stored file: what it belongs to, and the digest its content is kept under.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct File {
    /// Id, random.
    pub id: Id,
    /// `kept` or `removed`.
    pub state: String,
    /// Record it belongs to (a nomination).
    pub owner: Id,
    /// What it is: `note_verbale`, `statement`.
    pub slot: String,
    /// Name as uploaded.
    pub name: String,
    /// Media type, found by content.
    pub media: String,
    /// Bytes.
    pub size: i64,
    /// Digest of the content.
    pub sha256: String,
    /// Uploaded by.
    pub by: Id,
    /// When.
    pub at: Timestamp,
}

/// Largest file taken, in bytes.
pub const FILE_MAX: usize = 8 * 1024 * 1024;

/// The media type of a document by its first bytes; `None` for anything but PDF, PNG and JPEG (promise 32).
pub fn media_type(bytes: &[u8]) -> Option<&'static str> {
    if bytes.starts_with(b"%PDF-") {
        Some("application/pdf")
    } else if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        Some("image/png")
    } else if bytes.starts_with(b"\xff\xd8\xff") {
        Some("image/jpeg")
    } else {
        None
    }
}
