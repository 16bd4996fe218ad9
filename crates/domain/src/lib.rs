//! The fund and the catalogue as values and rules (DESIGN §1): no I/O, no clock, no randomness, no async.

pub mod account;
pub mod allotment;
pub mod available;
pub mod bank_account;
pub mod call;
pub mod contribution;
pub mod digest;
pub mod disbursement;
pub mod draw;
pub mod fund;
pub mod id;
pub mod journal;
pub mod ledger;
pub mod meeting;
pub mod member_state;
pub mod money;
pub mod nomination;
pub mod organisation;
pub mod parameters;
pub mod payee;
pub mod period;
pub mod plan;
pub mod refusal;
pub mod review;
pub mod role;
pub mod round;
pub mod rule_set;
pub mod statement;
pub mod text;
pub mod time;
pub mod vocabulary;
pub mod workflow;

pub use id::Id;
pub use money::{Cents, Currency, Money, Rate};
pub use refusal::{Arg, Decided, Refusal, Refusals};
pub use role::{Actor, Grant, Role, Scope};
