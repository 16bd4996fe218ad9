//! Why something is refused: typed, with the rule's id, turned into the reader's language by the page.

use crate::money::{Cents, Money};
use jiff::{Timestamp, civil::Date};
use serde::Serialize;

/// A value inside a message.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
pub enum Arg {
    /// Words as they are (a name, what was typed).
    Text(String),
    /// A whole number.
    Int(i64),
    /// An amount in the books' currency.
    Usd(Cents),
    /// An amount in any currency.
    Money(Money),
    /// A calendar day.
    Date(Date),
    /// A moment, shown in UTC.
    Time(Timestamp),
    /// A State by its alpha-3 code, shown by its name.
    State(String),
    /// Another message, by its key.
    Msg(String),
    /// Several after each other, separated by a space.
    Join(Vec<Arg>),
}

/// A refusal: which rule, which message (`refusal-<key>` in the locales), beside which field.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Refusal {
    /// The rule in DOMAIN.md, e.g. `WA-02 c`; empty for plain form errors.
    pub rule: &'static str,
    /// Message key without the prefix `refusal-`.
    pub key: &'static str,
    /// Name of the form field it belongs to.
    pub field: Option<String>,
    /// Arguments of the message.
    pub args: Vec<(&'static str, Arg)>,
}

impl Refusal {
    /// A refusal by rule.
    pub fn new(rule: &'static str, key: &'static str) -> Refusal {
        Refusal { rule, key, field: None, args: Vec::new() }
    }
    /// Puts the message beside a field.
    pub fn at(mut self, field: impl Into<String>) -> Refusal {
        self.field = Some(field.into());
        self
    }
    /// Adds an argument.
    pub fn with(mut self, name: &'static str, arg: Arg) -> Refusal {
        self.args.push((name, arg));
        self
    }
}

/// All that is wrong with a command, never only the first.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[error("refused: {}", .0.iter().map(|r| r.key).collect::<Vec<_>>().join(", "))]
pub struct Refusals(pub Vec<Refusal>);

impl From<Refusal> for Refusals {
    fn from(r: Refusal) -> Refusals {
        Refusals(vec![r])
    }
}

/// The outcome of a rule or a decision.
pub type Decided<T> = Result<T, Refusals>;

/// `Ok` when nothing was found, else everything that was.
pub fn all_clear(found: Vec<Refusal>) -> Decided<()> {
    if found.is_empty() { Ok(()) } else { Err(Refusals(found)) }
}

/// Longest reason, in characters.
pub const REASON_MAX: usize = 2_000;

/// What is written as a reason: something where one is wanted, and not too long.
pub(crate) fn reasoned(rule: &'static str, reason: &str, wanted: bool) -> Result<(), Refusal> {
    if wanted && reason.trim().is_empty() {
        return Err(Refusal::new(rule, "reason-missing").at("reason"));
    }
    let count = reason.chars().count();
    if count > REASON_MAX {
        let (max, count) = (Arg::Int(REASON_MAX as i64), Arg::Int(count as i64));
        return Err(Refusal::new("", "too-long").at("reason").with("max", max).with("count", count));
    }
    Ok(())
}
