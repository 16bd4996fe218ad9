//! A saved search: whoever saved it gets mail when something new is found, at most once a day. A visitor's address is used only after the
//! link of a first mail was followed, and is deleted when the mail is to end.

use crate::id::Id;
use crate::refusal::{Decided, Refusal};
use crate::role::Actor;
use crate::workflow::{Machine, step};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How a saved search begins and ends.
pub const MACHINE: Machine = Machine {
    id: "SEARCH",
    subject: "saved_search",
    start: "asked",
    table: &[
        step("asked", "confirm", "active", &[], "the link of the first mail was followed, or a person signed in saved it", ""),
        step("asked", "stop", "stopped", &[], "the link was followed", "the address is deleted"),
        step("asked", "lapse", "lapsed", &[], "nobody followed the link for seven days", "the address is deleted"),
        step("active", "stop", "stopped", &[], "the link was followed, or its own person says so", "the address is deleted"),
    ],
};

/// Days within which the link of the first mail is to be followed.
const DAYS_TO_CONFIRM: i64 = 7;
/// Longest search, in bytes of all its words and values.
pub const QUERY_MAX: usize = 4_000;
/// New records named, at most.
pub const NEWS_MAX: usize = 100;

/// A saved search.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SavedSearch {
    /// Id.
    pub id: Id,
    /// State of its machine.
    pub state: String,
    /// Words sought.
    pub text: String,
    /// Values by facet.
    pub filters: BTreeMap<String, Vec<String>>,
    /// Language of its mail.
    pub lang: String,
    /// Who saved it, if signed in.
    pub account: Option<Id>,
    /// When.
    pub asked_at: Timestamp,
    /// What was committed up to there is not new.
    pub from_seq: i64,
    /// When mail was last sent.
    pub told_at: Option<Timestamp>,
    /// Codes of the records that mail was about.
    pub news: Vec<String>,
}

/// What is sought.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// Words.
    pub text: String,
    /// Values by facet.
    pub filters: BTreeMap<String, Vec<String>>,
}

impl SavedSearch {
    /// A search that is to be confirmed; at once, where a person signed in saves it.
    ///
    /// # Errors
    /// Too long.
    pub fn ask(id: Id, sought: Words, lang: &str, account: Option<Id>, from_seq: i64, now: Timestamp) -> Decided<SavedSearch> {
        let Words { text, filters } = sought;
        let length = text.len() + filters.iter().map(|(f, v)| f.len() + v.iter().map(String::len).sum::<usize>()).sum::<usize>();
        if length > QUERY_MAX {
            return Err(Refusal::new("", "search-too-long").into());
        }
        let asked = SavedSearch {
            id,
            state: MACHINE.start.into(),
            text,
            filters,
            lang: lang.to_owned(),
            account,
            asked_at: now,
            from_seq,
            told_at: None,
            news: Vec::new(),
        };
        if account.is_some() { asked.step("confirm") } else { Ok(asked) }
    }

    /// `confirm`, `stop` or `lapse`: whoever holds the link may.
    ///
    /// # Errors
    /// No such step now.
    pub fn step(&self, event: &str) -> Decided<SavedSearch> {
        let step = MACHINE.step(&self.state, event, &Actor::system(), None)?;
        Ok(SavedSearch { state: step.to.into(), ..self.clone() })
    }

    /// The last moment to follow the link of the first mail; none when it was followed.
    pub fn lapses_at(&self) -> Option<Timestamp> {
        (self.state == "asked")
            .then(|| self.asked_at.checked_add(SignedDuration::from_hours(24 * DAYS_TO_CONFIRM)).unwrap_or(self.asked_at))
    }

    /// Mail goes out about these records.
    pub fn told(&self, mut news: Vec<String>, now: Timestamp) -> SavedSearch {
        news.truncate(NEWS_MAX);
        SavedSearch { news, told_at: Some(now), ..self.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_visitors_search_waits_for_its_link_and_a_persons_own_does_not() {
        let now = crate::time::at(jiff::civil::date(2026, 7, 6), 9, 0);
        let id = Id::named("x", "y");
        let asked = SavedSearch::ask(id, Words::default(), "fr", None, 7, now).unwrap();
        assert_eq!((asked.state.as_str(), asked.lapses_at().is_some()), ("asked", true));
        let active = asked.step("confirm").unwrap();
        assert_eq!(active, SavedSearch { state: "active".into(), ..asked.clone() });
        assert_eq!(SavedSearch::ask(id, Words::default(), "fr", Some(id), 7, now).unwrap().state, "active");
        assert!(active.step("lapse").is_err() && active.step("stop").unwrap().step("confirm").is_err());
        let long = Words { text: "x".repeat(QUERY_MAX + 1), ..Words::default() };
        assert!(SavedSearch::ask(id, long, "fr", None, 7, now).is_err());
        assert_eq!(active.told(vec!["M001".into(); 300], now).news.len(), NEWS_MAX);
    }
}
