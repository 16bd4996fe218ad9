//! The fund and the catalogue as values and rules (DESIGN §1): no I/O, no clock, no randomness, no async.

pub mod digest;
pub mod id;
pub mod ledger;
pub mod meeting;
pub mod member_state;
pub mod money;
pub mod organisation;
pub mod refusal;
pub mod role;
pub mod text;
pub mod vocabulary;
pub mod workflow;

pub use id::Id;
pub use money::{Cents, Currency, Money, Rate};
pub use refusal::{Arg, Decided, Refusal, Refusals};
pub use role::{Actor, Grant, Role, Scope};
