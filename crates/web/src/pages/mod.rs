//! The pages: one module per feature, each with its rows of the route table.

pub mod accounts;
pub mod bank;
pub mod books;
pub mod calls;
pub mod campaigns;
pub mod catalogue;
pub mod contributions;
pub mod demo;
pub mod disbursements;
pub mod draw;
pub mod fund;
pub mod grants;
pub mod ledger;
pub mod matches;
pub mod missions;
pub mod needs;
pub mod nominations;
pub mod open;
pub mod parameters;
pub mod payees;
pub mod payments;
mod pictures;
pub mod public;
pub mod rates;
pub mod reviews;
pub mod round_public;
pub mod rounds;
pub mod rules;
pub mod searches;
pub mod sign_in;
pub mod workspace;

use crate::kit::{link, para};
use crate::ui::{Block, Page, msg};
use bursar_domain::Role;
use bursar_office::Failure;

/// Staff, those who decide, and auditors: read everything in the office.
pub const READERS: &[Role] = &[
    Role::ProjectOfficer,
    Role::FinanceAssistant,
    Role::FundManager,
    Role::HighRepresentative,
    Role::InternalAuditor,
    Role::ExternalAuditor,
];

/// There is no such page, or not for this person: the same words for both.
pub fn not_found() -> Page {
    Page::new(msg("not-found-title")).with(para(msg("not-found-text"))).with(Block::Buttons(vec![link("/", msg("not-found-home"))]))
}

/// A refusal whose form has no page of its own.
pub fn refused_alone() -> Page {
    Page::new(msg("refused-title")).with(para(msg("refused-text"))).with(Block::Buttons(vec![link("/office", msg("refused-back"))]))
}

/// The store did not answer.
pub fn failed(error: &Failure) -> Page {
    if error.is_full() {
        return Page::new(msg("storage-full-title")).with(para(msg("storage-full-text")));
    }
    Page::new(msg("failed-title")).with(para(msg("failed-text")))
}
