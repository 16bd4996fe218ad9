//! Identifiers: UUIDv7, so that they sort by the time they were made (DESIGN §3).

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use uuid::Uuid;

/// The id of a record, a journal entry or a commit.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[schemars(with = "String", extend("format" = "uuid"))]
#[serde(transparent)]
pub struct Id(pub Uuid);

impl Id {
    /// An id derived from a fixed name, for reference data that must keep its id from load to load.
    pub fn named(kind: &str, name: &str) -> Id {
        let digest = crate::digest::sha256(format!("{kind}\u{1f}{name}").as_bytes());
        let mut bytes = [0u8; 16];
        bytes.copy_from_slice(&digest[..16]);
        Id(uuid::Builder::from_custom_bytes(bytes).into_uuid())
    }

    /// Ten characters a person can read out: the receipt number of a nomination.
    pub fn receipt(&self) -> String {
        let hex = self.0.simple().to_string().to_uppercase();
        format!("{}-{}", &hex[22..27], &hex[27..32])
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(f)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(f)
    }
}

impl FromStr for Id {
    type Err = uuid::Error;
    fn from_str(s: &str) -> Result<Id, uuid::Error> {
        Uuid::parse_str(s).map(Id)
    }
}
