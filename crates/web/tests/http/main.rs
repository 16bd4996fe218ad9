//! The application as its readers meet it: over HTTP, in process, one world a test.

// Helpers of tests may fail as tests do.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::cast_possible_truncation)]

mod bad_input;
mod bank;
mod bank_join;
mod books;
mod bulk;
mod campaigns;
mod catalogue;
mod catalogue_hostile;
mod contributions;
mod draw;
mod foreign_money;
mod forgery;
mod grant_money;
mod grants;
mod html;
mod http;
mod journey;
mod kept;
mod kept_bulk;
mod kept_campaigns;
mod kept_grants;
mod kept_matching;
mod kept_needs;
mod lists;
mod mail;
mod matching;
mod needs;
mod open;
mod payments;
mod permissions;
mod reading;
mod round;
mod rules;
mod secrecy;
mod undo;
mod views;
mod world;
mod year;
