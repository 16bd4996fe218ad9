//! The bank: lines of statements and what they are matched with; interest, charges and conversions (J05, J25, J26).

mod event;
mod line;
mod recorded;
mod suggest;

pub use event::{BankEvent, EVENT_MACHINE, Happened, What};
pub use line::{BankStatement, Closing, LINE_MACHINE, Line, Matched, line_id};
pub use recorded::{Recorded, already_recorded};
pub use suggest::{Expected, Reason, Suggestion, suggest};
