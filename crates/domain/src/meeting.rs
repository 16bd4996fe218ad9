//! The bodies of the mechanism and their meetings: data, not code (DOMAIN 0.1).

use crate::id::Id;
use crate::text::LangText;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A body that meets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Body {
    /// Short code, e.g. `GM`.
    pub code: String,
    /// The body it belongs to.
    pub parent: Option<String>,
    /// Name in the six languages.
    pub names: LangText,
    /// Languages whose name has no official form yet and waits for review.
    #[serde(default)]
    pub review: Vec<String>,
    /// Where its name was read.
    #[serde(default)]
    pub source: String,
}

/// A meeting delegates may be supported to attend (WA-01).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meeting {
    /// Readable key, e.g. `gm-2026-plenary`; stands in addresses.
    pub key: String,
    /// Code of the body.
    pub body: String,
    /// Name in the six languages.
    pub names: LangText,
    /// Languages whose name has no official form yet and waits for review.
    #[serde(default)]
    pub review: Vec<String>,
    /// Place, in the six languages.
    pub place: LangText,
    /// First day: T of the calendar of WA-06.
    pub first: Date,
    /// Last day.
    pub last: Date,
    /// Where the dates were read.
    #[serde(default)]
    pub source: String,
}

impl Meeting {
    /// The id of its record, the same from load to load.
    pub fn id(&self) -> Id {
        Id::named("meeting", &self.key)
    }
    /// Days from the first to the last, both counted.
    pub fn days(&self) -> i64 {
        i64::from(self.first.until(self.last).map_or(0, |span| span.get_days())) + 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn both_ends_of_a_meeting_count() {
        let m = |first, last| Meeting {
            key: "m".into(),
            body: "GM".into(),
            names: LangText::default(),
            review: Vec::new(),
            place: LangText::default(),
            first,
            last,
            source: String::new(),
        };
        assert_eq!(m(date(2026, 7, 20), date(2026, 7, 24)).days(), 5);
        assert_eq!(m(date(2026, 3, 30), date(2026, 4, 1)).days(), 3);
        assert_eq!(m(date(2026, 7, 20), date(2026, 7, 20)).days(), 1);
    }
}
