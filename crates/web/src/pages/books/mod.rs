//! Control of the books: budget, entries and their corrections, periods, statements, plans.

pub mod budget;
pub mod entry;
pub mod forecast;
pub mod periods;
pub mod plans;
pub mod statement;

use crate::kit::{cell, link};
use crate::ui::{Inline, Link, Text};
use bursar_domain::ledger::Account;
use bursar_domain::{Cents, Id, Role};

/// Whoever works with the books, and auditors.
pub const READERS: &[Role] = &[
    Role::ProjectOfficer,
    Role::FinanceAssistant,
    Role::FundManager,
    Role::HighRepresentative,
    Role::Certifying,
    Role::Approving,
    Role::BankSignatory,
    Role::InternalAuditor,
    Role::ExternalAuditor,
];

/// An account by number and name.
pub fn account(a: Account) -> Text {
    Text::Join(vec![Text::Code(a.code().to_owned()), Text::Key(format!("account-{}", a.code().to_lowercase()))])
}

/// The entries of an account; of one call or allotment, if asked for.
pub fn entries_on(account: Account, key: Option<Id>) -> String {
    let of = key.map(|k| format!("&call={k}")).unwrap_or_default();
    format!("/office/ledger/entries?account={}{of}", account.code())
}

/// An amount that leads to the entries behind it; nothing leads nowhere.
pub fn usd_of(usd: Cents, href: String) -> Vec<Inline> {
    if usd == Cents::ZERO { cell(Text::Usd(usd)) } else { cell(link(href, Text::Usd(usd))) }
}

/// A link, if there is a page at its address.
pub fn link_if_there(href: &str, text: Text) -> Inline {
    let there = crate::route::find(crate::route::Method::Get, href).is_some();
    if there { Inline::Link(Link { href: href.to_owned(), text, raw: false }) } else { Inline::Text(text) }
}
