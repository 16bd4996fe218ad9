//! A day as far as it is known: a year, a month or the day itself.

use jiff::civil::{Date, date};
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// `2024`, `2024-05` or `2024-05-17`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[schemars(extend("pattern" = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"))]
#[serde(try_from = "String", into = "String")]
pub enum When {
    /// Known to the year.
    Year(i16),
    /// Known to the month.
    Month(i16, i8),
    /// Known to the day.
    Day(Date),
}

impl When {
    /// The first day it can be.
    pub fn first(self) -> Date {
        match self {
            When::Year(y) => Date::new(y, 1, 1).unwrap_or(Date::MIN),
            When::Month(y, m) => Date::new(y, m, 1).unwrap_or(Date::MIN),
            When::Day(d) => d,
        }
    }
    /// The last day it can be.
    pub fn last(self) -> Date {
        match self {
            When::Year(y) => Date::new(y, 12, 31).unwrap_or(Date::MAX),
            When::Month(..) => self.first().last_of_month(),
            When::Day(d) => d,
        }
    }
    /// The year.
    pub fn year(self) -> i16 {
        self.first().year()
    }
}

impl FromStr for When {
    type Err = ();
    fn from_str(s: &str) -> Result<When, ()> {
        let shaped = s.bytes().enumerate().all(|(at, b)| if at == 4 || at == 7 { b == b'-' } else { b.is_ascii_digit() });
        if !shaped {
            return Err(());
        }
        // A year before 1900 is a slip of the pen.
        let of = |when: When| if (1900..=2200).contains(&when.year()) { Ok(when) } else { Err(()) };
        match s.len() {
            4 => of(When::Year(s.parse().map_err(|_| ())?)),
            7 => {
                let (year, month) = (s[..4].parse().map_err(|_| ())?, s[5..].parse().map_err(|_| ())?);
                Date::new(year, month, 1).map_err(|_| ())?;
                of(When::Month(year, month))
            }
            10 => of(When::Day(s.parse().map_err(|_| ())?)),
            _ => Err(()),
        }
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            When::Year(y) => write!(f, "{y:04}"),
            When::Month(y, m) => write!(f, "{y:04}-{m:02}"),
            When::Day(d) => d.fmt(f),
        }
    }
}
impl TryFrom<String> for When {
    type Error = String;
    fn try_from(s: String) -> Result<When, String> {
        s.parse().map_err(|()| format!("neither a year, a month nor a day: {s}"))
    }
}
impl From<When> for String {
    fn from(w: When) -> String {
        w.to_string()
    }
}

/// The first and the last day of a year.
pub fn year(y: i16) -> (Date, Date) {
    (When::Year(y).first(), Date::new(y, 12, 31).unwrap_or(date(2200, 12, 31)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tx_01_a_date_is_as_exact_as_it_was_written() {
        for text in ["2024", "2024-02", "2024-02-29"] {
            let when: When = text.parse().unwrap();
            assert_eq!(when.to_string(), text);
        }
        let last = |s: &str| s.parse::<When>().unwrap().last();
        assert_eq!((last("2024"), last("2024-02")), (date(2024, 12, 31), date(2024, 2, 29)));
        for bad in ["", "24", "2024-13", "2024-2", "2023-02-29", "0001", "9999", "2024/05", "２０２４", "2024-05-1x"] {
            assert!(bad.parse::<When>().is_err(), "{bad}");
        }
    }
}
