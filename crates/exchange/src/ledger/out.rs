//! Writing the books.

use super::{JournalFormat, Posted, account_name, journal_balances, units};
use crate::{Cell, csv_out};
use bursar_domain::Currency;
use bursar_domain::journal::Journal;
use bursar_domain::ledger::{Account, Posting};
use bursar_domain::money::decimal;
use serde_json::json;
use std::fmt::Write as _;

/// The entries in a form that other programs read, in the order given. Of what a line is about there are ids only; no
/// donor is named (MON-04).
pub fn export_journal(entries: &[Posted], format: JournalFormat) -> Vec<u8> {
    match format {
        JournalFormat::Csv => csv(entries),
        JournalFormat::Json => json(entries),
        JournalFormat::Hledger | JournalFormat::Ledger | JournalFormat::Beancount => text(entries, format).into_bytes(),
    }
}

fn text(entries: &[Posted], format: JournalFormat) -> String {
    let beancount = format == JournalFormat::Beancount;
    let mut out = String::new();
    if beancount {
        out += "option \"operating_currency\" \"USD\"\n";
    } else if format == JournalFormat::Hledger {
        out += "decimal-mark .\n";
    }
    for account in Account::ALL {
        let name = account_name(*account);
        let _ = if beancount { writeln!(out, "1970-01-01 open {name}") } else { writeln!(out, "account {name}") };
    }
    for Posted { seq, entry } in entries {
        let event = Journal::find(&entry.journal).map_or("", |j| j.event);
        let _ = if beancount {
            writeln!(out, "\n{} * \"{}\" \"{event}\"", entry.date, entry.journal)
        } else {
            writeln!(out, "\n{} * ({}) {event}", entry.date, entry.journal)
        };
        let mut about = vec![("id", entry.id.to_string()), ("document", entry.document.to_string()), ("seq", seq.to_string())];
        about.extend(entry.reverses.map(|id| ("reverses", id.to_string())));
        meta(&mut out, "    ", &about, beancount);
        for p in &entry.postings {
            let moved = units(p);
            let _ = write!(out, "    {}  {} {}", account_name(p.account), decimal(moved.minor, moved.currency.digits()), moved.currency);
            if moved.currency != Currency::USD {
                let _ = write!(out, " @@ {} USD", decimal(p.amount.0.saturating_abs(), 2));
            }
            out.push('\n');
            meta(&mut out, "      ", &about_line(p), beancount);
        }
    }
    out
}

/// What a line is about, where it is about anything.
fn about_line(p: &Posting) -> Vec<(&'static str, String)> {
    let mut about = Vec::new();
    if let Some((money, rate)) = p.original {
        if units(p).currency == Currency::USD || money.minor < 0 {
            about.push(("original", money.to_string()));
        }
        about.push(("rate", rate.to_string()));
    }
    about.extend(p.call.map(|id| ("call", id.to_string())));
    about.extend(p.state.as_ref().map(|state| ("state", state.clone())));
    about.extend(p.contribution.map(|id| ("contribution", id.to_string())));
    about.extend(p.window.map(|w| ("window", w.code().to_owned())));
    about.extend(p.activity.map(|id| ("activity", id.to_string())));
    about.extend(p.partner.map(|id| ("partner", id.to_string())));
    about
}

fn meta(out: &mut String, indent: &str, about: &[(&'static str, String)], beancount: bool) {
    for (key, value) in about {
        let _ = if beancount { writeln!(out, "{indent}{key}: \"{value}\"") } else { writeln!(out, "{indent}; {key}: {value}") };
    }
}

const COLUMNS: [&str; 19] = [
    "seq",
    "entry",
    "date",
    "journal",
    "document",
    "reverses",
    "line",
    "account",
    "usd",
    "original",
    "currency",
    "rate",
    "call",
    "state",
    "contribution",
    "window",
    "activity",
    "partner",
    "event",
];

fn csv(entries: &[Posted]) -> Vec<u8> {
    let id = |id: Option<bursar_domain::Id>| Cell::from(id.map(|id| id.to_string()));
    let rows = entries.iter().flat_map(|Posted { seq, entry }| {
        entry.postings.iter().zip(1i64..).map(move |(p, line)| {
            let event = Journal::find(&entry.journal).map(|j| j.event);
            vec![
                Cell::Int(*seq),
                id(Some(entry.id)),
                entry.date.into(),
                entry.journal.as_str().into(),
                id(Some(entry.document)),
                id(entry.reverses),
                Cell::Int(line),
                p.account.code().into(),
                p.amount.into(),
                p.original.map(|(money, _)| money).into(),
                p.original.map(|(money, _)| money.currency.to_string()).into(),
                p.original.map(|(_, rate)| rate.to_string()).into(),
                id(p.call),
                p.state.as_deref().into(),
                id(p.contribution),
                p.window.map(|w| w.code()).into(),
                id(p.activity),
                id(p.partner),
                event.into(),
            ]
        })
    });
    csv_out(&COLUMNS, rows, false)
}

fn json(entries: &[Posted]) -> Vec<u8> {
    let balances: Vec<_> = journal_balances(entries.iter().map(|p| &p.entry))
        .into_iter()
        .map(|((account, currency), minor)| {
            let amount = i64::try_from(minor).map(|m| decimal(m, currency.digits())).unwrap_or_default();
            json!({ "account": account.code(), "currency": currency, "amount": amount })
        })
        .collect();
    let entries: Vec<_> = entries.iter().map(|p| json!({ "seq": p.seq, "entry": p.entry })).collect();
    let mut out = serde_json::to_vec_pretty(&json!({ "entries": entries, "balances": balances })).unwrap_or_default();
    out.push(b'\n');
    out
}
