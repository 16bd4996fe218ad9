//! Seats and shares of seats, as files and forms write them.

use super::SEATS_MAX;
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// A number of seats, or a share of them in whole percent. In files `5` or `"40%"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(try_from = "Written", into = "Written")]
pub enum Quantity {
    /// So many seats.
    Seats(i64),
    /// So many percent of the seats.
    Percent(i64),
}

/// A quantity or percent as files have it.
#[derive(Serialize, Deserialize, schemars::JsonSchema)]
#[serde(untagged)]
enum Written {
    Number(i64),
    Text(String),
}

impl Quantity {
    /// As a minimum or target: rounded up.
    pub fn at_least(self, seats: i64) -> i64 {
        match self {
            Quantity::Seats(n) => n,
            Quantity::Percent(p) => (seats * p).div_euclid(100) + i64::from((seats * p).rem_euclid(100) > 0),
        }
    }
    /// As a maximum: rounded down.
    pub fn at_most(self, seats: i64) -> i64 {
        match self {
            Quantity::Seats(n) => n,
            Quantity::Percent(p) => (seats * p).div_euclid(100),
        }
    }
}

impl FromStr for Quantity {
    type Err = ();
    /// `5` or `40%`, within bounds.
    fn from_str(typed: &str) -> Result<Quantity, ()> {
        let within = |text: &str, most: i64| text.trim().parse().ok().filter(|n| (0..=most).contains(n)).ok_or(());
        match typed.trim().strip_suffix(['%', '٪', '％']) {
            Some(percent) => within(percent, 100).map(Quantity::Percent),
            None => within(typed, SEATS_MAX).map(Quantity::Seats),
        }
    }
}
impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Quantity::Seats(n) => write!(f, "{n}"),
            Quantity::Percent(p) => write!(f, "{p}%"),
        }
    }
}
impl TryFrom<Written> for Quantity {
    type Error = String;
    fn try_from(w: Written) -> Result<Quantity, String> {
        let text = match w {
            Written::Number(n) => n.to_string(),
            Written::Text(t) if t.ends_with('%') => t,
            Written::Text(t) => return Err(format!("neither a number nor a percent: {t}")),
        };
        text.parse().map_err(|()| format!("neither a number of seats nor a percent: {text}"))
    }
}
impl From<Quantity> for Written {
    fn from(q: Quantity) -> Written {
        match q {
            Quantity::Seats(n) => Written::Number(n),
            Quantity::Percent(_) => Written::Text(q.to_string()),
        }
    }
}

/// A share in whole percent. In files `"10%"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(try_from = "String", into = "String")]
pub struct Percent(pub i64);

impl TryFrom<String> for Percent {
    type Error = String;
    fn try_from(text: String) -> Result<Percent, String> {
        match text.parse() {
            Ok(Quantity::Percent(p)) => Ok(Percent(p)),
            _ => Err(format!("not a percent: {text}")),
        }
    }
}
impl From<Percent> for String {
    fn from(p: Percent) -> String {
        Quantity::Percent(p.0).to_string()
    }
}
