//! The books as staff and auditors see them: balances, entries, and the entries behind a record (MON-10; 2.1, 2.2).

use super::books::{READERS, account as name};
use crate::kit::{cell, field, heading, link, para, table};
use crate::request::{Request, page};
use crate::route::{Handled, Route, Who, get};
use crate::ui::{Block, Choice, Form, Inline, Input, Page, Table, Text, msg, msg_with};
use bursar_domain::ledger::{Account, Window};
use bursar_domain::{Arg, Cents, Id};
use bursar_office::Failure;
use bursar_store::{EntryFilter, EntryRow};
use std::collections::BTreeMap;

/// Routes.
pub const ROUTES: &[Route] =
    &[get("/office/ledger", Who::Roles(READERS), balances), get("/office/ledger/entries", Who::Roles(READERS), entries)];

/// What the list may be narrowed to by a link, with what is said of it then.
const NARROWED: [(&str, &str); 6] = [
    ("call", "entries-of-call"),
    ("activity", "entries-of-activity"),
    ("partner", "entries-of-partner"),
    ("contribution", "entries-of-contribution"),
    ("document", "entries-of-document"),
    ("state", "entries-of-state"),
];

/// Rows a page.
const SIZE: i64 = 50;

/// The order that begins with the oldest.
const OLDEST: &str = "oldest";

/// Entries counted and paged through; beyond, the list is narrowed or read from its other end.
const MOST: i64 = 2000;

fn balances(r: &Request<'_>) -> Handled {
    let all = r.app.office.read(|x| x.balances())?;
    let mut sums: BTreeMap<Account, Cents> = BTreeMap::new();
    for (account, _, amount) in &all {
        let s = sums.entry(*account).or_default();
        *s = *s + *amount;
    }
    let side = |amount: Cents| if amount.0 >= 0 { [cell(Text::Usd(amount)), vec![]] } else { [vec![], cell(Text::Usd(-amount))] };
    let rows_of = |control: bool| {
        sums.iter()
            .filter(|(a, c)| a.is_control() == control && **c != Cents::ZERO)
            .map(|(a, c)| {
                let [dr, cr] = side(*c);
                vec![cell(link(format!("/office/ledger/entries?account={}", a.code()), name(*a))), dr, cr]
            })
            .collect::<Vec<_>>()
    };
    let heads = [("head-account", false), ("head-debit", true), ("head-credit", true)];
    let data: Vec<_> =
        all.iter().map(|(a, call, c)| serde_json::json!({ "account": a.code(), "call": call, "balance_cents": c })).collect();
    let status = r.app.office.status()?;
    page(
        Page::new(msg("ledger-title"))
            .under("/office", msg("nav-work"))
            .with(Block::Lead(msg("ledger-lead")))
            .with(heading("ledger-available"))
            .with(para(msg("ledger-available-text")))
            .with(super::public::money_picture(r, &status.control))
            .with(Block::Table(table("ledger-general", &heads, rows_of(false), msg("ledger-empty"))))
            .with(Block::Table(table("ledger-control", &heads, rows_of(true), msg("ledger-empty"))))
            .with(Block::Buttons(vec![
                link("/office/ledger/entries", msg("ledger-entries")),
                link("/office/budget", msg("budget-title")),
                link("/office/ledger/trial-balance", msg("trial-balance")),
                link("/office/periods", msg("periods-title")),
                link("/office/corrections", msg("corrections-title")),
            ]))
            .data(data),
    )
}

fn entries(r: &Request<'_>) -> Handled {
    let number = r.page_number();
    let account = Account::from_code(r.query.get("account"));
    let journal = Some(r.query.get("journal").to_owned()).filter(|j| !j.is_empty());
    let id_of = |name: &str| r.query.get(name).parse::<Id>().ok();
    let day_of = |name: &str| r.query.get(name).parse::<jiff::civil::Date>().ok();
    let filter = EntryFilter {
        account,
        journal: journal.clone(),
        call: id_of("call"),
        activity: id_of("activity"),
        partner: id_of("partner"),
        contribution: id_of("contribution"),
        document: id_of("document"),
        window: Window::from_code(r.query.get("window")),
        state: Some(r.query.get("state").to_owned()).filter(|s| !s.is_empty()),
        from: day_of("from"),
        to: day_of("to"),
        oldest_first: r.query.get("order") == OLDEST,
        limit: SIZE,
        offset: (number - 1).min(MOST / SIZE) * SIZE,
        ..EntryFilter::default()
    };
    let (total, found) = r.app.office.read(|x| Ok((x.count_entries_to(&filter, MOST)?, x.entries(&filter)?)))?;
    let accounts = Account::ALL.iter().map(|a| Choice { value: a.code().into(), text: name(*a), hint: None }).collect();
    let mut chosen = field("account", Input::Select(accounts)).optional();
    if let Some(a) = account {
        chosen = chosen.value(a.code());
    }
    let window = |w: Window| Choice { value: w.code().into(), text: Text::Key(format!("window-{}", w.code().to_lowercase())), hint: None };
    let mut form = Form { get: true, ..Form::new("/office/ledger/entries", "filter") }
        .field(chosen)
        .field(field("journal", Input::Line(4)).value(journal.unwrap_or_default()).optional())
        .field(field("window", Input::Select([Window::A, Window::B].map(window).to_vec())).value(r.query.get("window")).optional())
        .field(field("from", Input::Day).value(r.query.get("from")).optional())
        .field(field("to", Input::Day).value(r.query.get("to")).optional());
    // What a figure on another page asked for is kept, and can be left out.
    let narrowed: Vec<_> = NARROWED.iter().filter(|(name, _)| !r.query.get(name).is_empty()).collect();
    for (name, _) in &narrowed {
        form = form.hidden(name, r.query.get(name));
    }
    let kept = narrowed.iter().map(|(_, key)| Block::Notice(msg(key), vec![link("/office/ledger/entries", msg("entries-all"))]));
    if filter.oldest_first {
        form = form.hidden("order", OLDEST);
    }
    let href = |leave_out: &[&str], order: &str| {
        let query: Vec<_> = r.query.fields.iter().filter(|(n, _)| !leave_out.contains(&n.as_str())).collect();
        format!("/office/ledger/entries?{}{order}", serde_urlencoded::to_string(query).unwrap_or_default())
    };
    let (other_end, to_it) = if filter.oldest_first { ("", "ledger-from-newest") } else { ("&order=oldest", "ledger-from-oldest") };
    let other_end = link(href(&["page", "order"], other_end), msg(to_it));
    let many = (total == MOST).then(|| Block::Notice(msg_with("ledger-many", vec![("n", Arg::Int(MOST))]), vec![other_end]));
    let href = href(&["page"], "");
    page(
        Page::new(msg("ledger-entries"))
            .under("/office", msg("nav-work"))
            .under("/office/ledger", msg("ledger-title"))
            .and(kept)
            .and(many)
            .with(form.block())
            .with(entry_table(&found))
            .with(Block::Pages { href, page: number, size: SIZE, total })
            .data(serde_json::json!({
                "total": total, "page": number, "page_size": SIZE,
                "entries": found.iter().map(|e| serde_json::json!({ "seq": e.seq, "entry": e.entry })).collect::<Vec<_>>(),
            }))
            .wide(),
    )
}

/// The entries a record caused: one click from any figure to what is behind it.
pub fn entries_of(r: &Request<'_>, document: Id) -> Result<Block, Failure> {
    let found = r.app.office.read(|x| x.entries(&EntryFilter { document: Some(document), limit: 100, ..EntryFilter::default() }))?;
    Ok(entry_table(&found))
}

/// The entries of an activity: its own ledger (MON-09).
pub fn entries_of_activity(r: &Request<'_>, activity: Id) -> Result<Block, Failure> {
    let found = r.app.office.read(|x| x.entries(&EntryFilter { activity: Some(activity), limit: 100, ..EntryFilter::default() }))?;
    Ok(entry_table(&found))
}

/// The entries of a call.
pub fn entries_of_call(r: &Request<'_>, call: Id) -> Result<Block, Failure> {
    let found = r.app.office.read(|x| x.entries(&EntryFilter { call: Some(call), limit: 100, ..EntryFilter::default() }))?;
    Ok(entry_table(&found))
}

/// The entries as a table; the date of each leads to its page.
pub fn entry_table(found: &[EntryRow]) -> Block {
    let mut rows = Vec::new();
    for e in found {
        for (i, p) in e.entry.postings.iter().enumerate() {
            let first = i == 0;
            let mut account = vec![Inline::Text(name(p.account))];
            account.extend(p.state.as_ref().map(|s| Inline::Hint(Text::State(s.clone()))));
            account.extend(p.original.as_ref().map(|(m, rate)| {
                Inline::Hint(msg_with("entry-original", vec![("amount", Arg::Money(*m)), ("rate", Arg::Text(rate.to_string()))]))
            }));
            rows.push(vec![
                if first { cell(link(format!("/office/ledger/entries/{}", e.entry.id), Text::Date(e.entry.date))) } else { vec![] },
                if first {
                    vec![
                        Inline::Text(Text::Code(e.entry.journal.clone())),
                        Inline::Hint(Text::Key(format!("journal-{}", e.entry.journal.to_lowercase()))),
                    ]
                } else {
                    vec![]
                },
                account,
                if p.amount.0 >= 0 { cell(Text::Usd(p.amount)) } else { vec![] },
                if p.amount.0 < 0 { cell(Text::Usd(-p.amount)) } else { vec![] },
                if first { cell(link(format!("/log?seq={}", e.seq), Text::Int(e.seq))) } else { vec![] },
            ]);
        }
    }
    let heads = [
        ("head-date", false),
        ("head-journal", false),
        ("head-account", false),
        ("head-debit", true),
        ("head-credit", true),
        ("head-log", true),
    ];
    Block::Table(Table { caption_hidden: true, ..table("entries-table", &heads, rows, msg("entries-none")) })
}
