//! What banks send and take: statements (camt.053, CSV), confirmations (camt.054), status reports (pain.002), payment files (pain.001).
//!
//! Everything that comes in is untrusted: a file of at most 5 MB, read once into a tree of bounded size; a document type, an entity of
//! its own or a processing instruction is refused before anything in it is looked at.

mod camt;
mod pain;
mod statement;
mod status;
#[cfg(test)]
mod tests;
mod xml;

/// Most findings of a file that are told.
const MAX_FINDINGS: usize = 2_000;

pub use camt::write_camt;
pub use pain::{BankAccount, Party, Payment, PaymentFile, export_payments, export_payments_csv, read_payments};
pub use statement::{BankLine, BankStatement, load_confirmations, load_statement_csv, load_statements};
pub use status::{PaymentStatus, Said, is_status_report, load_payment_status};
