//! Time: UTC, with the clock passed in (DESIGN §3).

use jiff::{Timestamp, civil::Date, tz::TimeZone};

/// The UTC day of a moment.
pub fn day(at: Timestamp) -> Date {
    at.to_zoned(TimeZone::UTC).date()
}

/// A moment of a UTC day.
pub fn at(day: Date, hour: i8, minute: i8) -> Timestamp {
    day.at(hour, minute, 0, 0).to_zoned(TimeZone::UTC).map(|z| z.timestamp()).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// `days` after a day (before, when negative).
pub fn plus_days(day: Date, days: i32) -> Date {
    day.checked_add(jiff::Span::new().days(days)).unwrap_or(day)
}
