//! `bursar ledger`: the books for other tools, and a journal edited by hand checked.

use crate::settings::{Asked, Settings};
use crate::{Failed, say};
use bursar_domain::{Cents, ledger::Account};
use bursar_exchange::{JournalFormat, Posted, check_journal, export_journal};
use bursar_store::{EntryFilter, Store};
use clap::{Args, Subcommand};
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Args)]
pub(crate) struct Ledger {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Writes the entries, oldest first, to standard output. No donor is named.
    Export {
        #[command(flatten)]
        asked: Asked,
        /// hledger, ledger, beancount, csv or json.
        #[arg(long)]
        format: JournalFormat,
        /// First accounting date, 2026-01-01.
        #[arg(long)]
        from: Option<Date>,
        /// Last accounting date.
        #[arg(long)]
        to: Option<Date>,
    },
    /// The balance of every account, summed from the postings themselves: code and dollars, debits positive.
    Balance {
        #[command(flatten)]
        asked: Asked,
        /// At the end of this accounting date, 2026-12-31.
        #[arg(long)]
        on: Option<Date>,
    },
    /// Checks a journal of hledger, ledger or beancount form that was exported here and edited by hand: every entry balanced in
    /// each ledger, every account, date and amount readable. Changes nothing. Code 2: something was found.
    ImportCheck {
        /// The journal.
        file: PathBuf,
    },
}

pub(crate) fn run(ledger: Ledger) -> Result<ExitCode, Failed> {
    match ledger.command {
        Command::Export { asked, format, from, to } => export(&Settings::read(asked)?, format, from, to),
        Command::Balance { asked, on } => balance(&Settings::read(asked)?, on),
        Command::ImportCheck { file } => import_check(&file),
    }
}

fn export(settings: &Settings, format: JournalFormat, from: Option<Date>, to: Option<Date>) -> Result<ExitCode, Failed> {
    let filter = EntryFilter { from, to, oldest_first: true, ..EntryFilter::default() };
    let rows = Store::open_existing(&settings.database)?.read(|r| r.entries(&filter))?;
    let entries: Vec<Posted> = rows.into_iter().map(|row| Posted { seq: row.seq, entry: row.entry }).collect();
    std::io::stdout().write_all(&export_journal(&entries, format))?;
    Ok(ExitCode::SUCCESS)
}

fn balance(settings: &Settings, on: Option<Date>) -> Result<ExitCode, Failed> {
    let balances = Store::open(&settings.database)?.read(|r| match on {
        Some(day) => r.balances_on(day),
        None => r.balances_posted(),
    })?;
    let mut sums: BTreeMap<Account, Cents> = BTreeMap::new();
    for (account, _, amount) in balances {
        let sum = sums.entry(account).or_default();
        *sum = *sum + amount;
    }
    for (account, Cents(n)) in sums {
        let sign = if n < 0 { "-" } else { "" };
        say(&format!("{:<6} {sign}{}.{:02}", account.code(), n.unsigned_abs() / 100, n.unsigned_abs() % 100));
    }
    Ok(ExitCode::SUCCESS)
}

fn import_check(file: &std::path::Path) -> Result<ExitCode, Failed> {
    let name = file.display().to_string();
    let read = check_journal(&name, &std::fs::read(file).map_err(|e| format!("{name}: {e}"))?);
    for finding in &read.findings {
        say(&finding.to_string());
    }
    say(&format!("{} sound entries, {} finding(s)", read.good.len(), read.findings.len()));
    Ok(if read.findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(2) })
}
