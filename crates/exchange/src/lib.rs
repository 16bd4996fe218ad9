//! Formats in and out: reference data, rates, open data.
//!
//! Reading is strict and tells everything at once: each load returns either all of its data or every [`Finding`] with
//! file, line, column and reason, in one pass. Nothing is half-loaded (issue: bad input; DESIGN §3).

mod bank;
mod csv_out;
pub mod drand;
mod finding;
mod grid;
pub mod ics;
mod ledger;
mod rates;
mod reference;
mod rules;
mod sheet;
mod xlsx_out;

pub use bank::{
    BankAccount, BankLine, BankStatement, Party, Payment, PaymentFile, PaymentStatus, Said, export_payments, export_payments_csv,
    is_status_report, load_confirmations, load_payment_status, load_statement_csv, load_statements, read_payments, write_camt,
};
pub use csv_out::{Cell, csv_out, csv_row};
pub use finding::{Finding, MESSAGES, Place};
pub use grid::{GRID_BYTES, GRID_ROWS, Grid, GridRow, column_letter, read_grid};
pub use ledger::{JournalFormat, Posted, account_name, check_journal, export_journal, journal_balances, units};
pub use rates::{RateRow, load_rates};
pub use reference::{
    Reference, load_bodies, load_chains, load_meetings, load_organisations, load_states, load_vocabularies, reference, reference_from,
};
pub use rules::{RULES_MAX_BYTES, load_rules, rules_toml};
pub use sheet::{MAX_BYTES, MAX_ROWS, Source};
pub use xlsx_out::{BookSheet, Offered, xlsx_out};

/// What a file came to: the rows that hold and what is wrong with the others. A page shows both before anything is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Loaded<T> {
    /// Rows that hold.
    pub good: Vec<T>,
    /// Everything that does not.
    pub findings: Vec<Finding>,
}

impl<T> Loaded<T> {
    /// All rows, or everything that was found: never a part.
    ///
    /// # Errors
    /// The findings, if there are any.
    pub fn whole(self) -> Result<Vec<T>, Vec<Finding>> {
        if self.findings.is_empty() { Ok(self.good) } else { Err(self.findings) }
    }
}
