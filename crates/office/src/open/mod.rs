//! What other portals may take (issue: open to other portals; MAP-09): the public shape of each record, what was changed in it, and
//! everything at once as a file made each night.
//!
//! A public shape names what it gives; nothing that is added to a record becomes public by itself.

mod changes;
mod dump;
mod needs;
mod records;
mod tables;

pub use changes::PublicChanges;
pub use dump::{Archive, DumpFile, LogPosition, Manifest, Offered};
pub use needs::PublicNeed;
pub use records::{PublicCopyOf, PublicDispute, PublicDocument, PublicProgramme, PublicProvenance, PublicRelation, ReachedThrough};

use jiff::civil::Date;
use std::sync::atomic::{AtomicBool, AtomicI64};
use std::sync::{Arc, Mutex, OnceLock};

/// The licence of the wording and arrangement of the data; see `data/LICENSES.md` for what is others'.
pub const LICENCE: &str = "https://www.apache.org/licenses/LICENSE-2.0";

/// What is held for other portals.
#[derive(Default)]
pub(crate) struct Keeper {
    /// The public address that records of the nightly file are known by; without one none is made.
    origin: OnceLock<String>,
    /// The day of the file that was last seen offered.
    made: Mutex<Option<Date>>,
    /// A file is being made.
    busy: Arc<AtomicBool>,
    /// When making it last failed: it is tried again an hour later.
    failed_at: Arc<AtomicI64>,
    changes: Mutex<Option<Arc<PublicChanges>>>,
}
