//! Needs that States state themselves (SM-17): who may know of them, and how they come to an end (MAP-06, AC-20).
//!
//! A need belongs to its State. It is private until the mission opens it otherwise, and what is not public reaches nobody else.

mod workflow;

pub use crate::catalogue::checks::{SUMMARY_MAX as DESCRIPTION_MAX, TITLE_MAX};
pub use crate::refusal::REASON_MAX;
pub use workflow::{MACHINE, REMINDER_DAYS};

use crate::catalogue::When;
use crate::catalogue::checks::{hidden, language, too_long, unknown};
use crate::id::Id;
use crate::member_state::codes;
use crate::refusal::Refusal;
use crate::role::{AUDITORS, Actor, Role};
use crate::text::{LANGUAGES, LangText};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

codes! {
    /// Who may know of an open need.
    Visibility {
        Private "private" "The State itself, the fund manager, the catalogue's verifier and auditors",
        Partners "partners" "Contributors to the catalogue too: that there is such a need, not whose",
        Public "public" "Everyone",
    }
}

codes! {
    /// What kind of assessment a need rests on ([S4 §13], WB-02).
    AssessmentKind {
        Cmm "cmm" "The Cybersecurity Capacity Maturity Model",
        National "national" "The national survey of the UNIDIR portal",
        Own "own" "The State's own",
    }
}

/// That an assessment exists, its kind and date; never its content (TX-06). Always confidential.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assessment {
    /// What kind.
    pub kind: AssessmentKind,
    /// When it was made.
    pub date: Date,
}

/// A need of a State (SM-17).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Need {
    /// Id.
    pub id: Id,
    /// State of SM-17.
    pub state: String,
    /// Whose need it is.
    pub alpha3: String,
    /// Title, with its language of record.
    pub title: LangText,
    /// The State's own words.
    pub description: LangText,
    /// Themes of the mapping, at least one.
    pub themes: Vec<String>,
    /// Domains of the fund, where some fit.
    pub domains: Vec<String>,
    /// Types of activity that would meet it (TX-05); empty: any.
    pub activity_types: Vec<String>,
    /// Modes of delivery it can use; empty: any.
    pub delivery: Vec<String>,
    /// Languages its people can work in; empty: not said.
    pub languages: Vec<String>,
    /// For whom within the State (TX-05).
    pub audience: Vec<String>,
    /// Wanted from.
    pub from: Option<When>,
    /// Wanted until.
    pub until: Option<When>,
    /// The assessment it rests on. Shown to those alone who see everything of the need.
    pub assessment: Option<Assessment>,
    /// Who may know of it once it is open.
    pub visibility: Visibility,
    /// Who drafted it.
    pub drafted_by: Id,
    /// Who endorsed it for the State.
    pub endorsed_by: Option<Id>,
    /// When it was drafted.
    pub created_at: Timestamp,
    /// When it was opened.
    pub opened_at: Option<Timestamp>,
    /// Last confirmation by the State.
    pub confirmed_on: Option<Date>,
    /// Why the mission gave its draft back to capital; empty once it is endorsed.
    pub returned: String,
    /// The State's own words on how it came out, or why it was withdrawn.
    pub outcome: String,
}

impl Need {
    /// A need that says nothing yet, with its language of record.
    pub fn blank(id: Id, alpha3: &str, record: &str) -> Need {
        let nothing = || LangText { record: record.to_owned(), texts: BTreeMap::new() };
        Need {
            id,
            state: MACHINE.start.into(),
            alpha3: alpha3.to_owned(),
            title: nothing(),
            description: nothing(),
            themes: Vec::new(),
            domains: Vec::new(),
            activity_types: Vec::new(),
            delivery: Vec::new(),
            languages: Vec::new(),
            audience: Vec::new(),
            from: None,
            until: None,
            assessment: None,
            visibility: Visibility::Private,
            drafted_by: id,
            endorsed_by: None,
            created_at: Timestamp::UNIX_EPOCH,
            opened_at: None,
            confirmed_on: None,
            returned: String::new(),
            outcome: String::new(),
        }
    }

    /// Its own State, R9, R19 and auditors: who sees everything of it, at every time, its assessment too.
    pub fn seen_whole_by(&self, actor: &Actor) -> bool {
        sees_whole(actor, &self.alpha3)
    }

    /// Whether everyone may read it: made public, and open.
    pub fn is_public(&self) -> bool {
        self.state == "open" && self.visibility == Visibility::Public
    }

    /// Who may know whose need it is and read its words (AC-20): those who see it whole; anyone if it is public and open.
    pub fn names_state_to(&self, actor: Option<&Actor>) -> bool {
        self.is_public() || actor.is_some_and(|a| self.seen_whole_by(a))
    }

    /// Who may know that it exists: those, and contributors if it is open to partners, without its State and without its words.
    pub fn seen_by(&self, actor: Option<&Actor>) -> bool {
        let partners = self.state == "open" && self.visibility == Visibility::Partners;
        self.names_state_to(actor) || (partners && actor.is_some_and(|a| a.has(Role::Contributor)))
    }

    /// Everything that is wrong with it; `term` knows the codes of a list.
    pub fn faults(&self, term: impl Fn(&str, &str) -> bool, today: Date) -> Vec<Refusal> {
        let mut found = Vec::new();
        if self.title.get(&self.title.record).1.trim().is_empty() {
            found.push(Refusal::new("TX-01", "title-missing").at("title"));
        }
        if self.themes.is_empty() {
            found.push(Refusal::new("SM-17", "need-theme-missing").at("themes"));
        }
        let lists = [
            ("themes", "map_theme", &self.themes),
            ("domains", "fund_domain", &self.domains),
            ("activity_types", "activity_type", &self.activity_types),
            ("delivery", "delivery_mode", &self.delivery),
            ("audience", "audience", &self.audience),
        ];
        for (field, list, values) in lists {
            found.extend(unknown(field, list, values, |c| term(list, c)));
        }
        found.extend(unknown("languages", "languages", &self.languages, language));
        let until = self.until.map(When::last);
        if self.from.is_some_and(|f| until.is_some_and(|u| u < f.first())) {
            found.push(Refusal::new("TX-01", "end-before-start").at("until"));
        }
        if self.assessment.is_some_and(|a| a.date > today) {
            found.push(Refusal::new("SM-17", "date-in-future").at("assessment_date"));
        }
        let languages = self.title.texts.keys().chain(self.description.texts.keys()).chain([&self.title.record]);
        if languages.into_iter().any(|l| !LANGUAGES.contains(&l.as_str())) {
            found.push(Refusal::new("NV-06", "language-unknown").at("language"));
        }
        let texts = [("title", &self.title.texts, TITLE_MAX), ("description", &self.description.texts, DESCRIPTION_MAX)];
        for (field, texts, max) in texts {
            found.extend(too_long(field, texts, max));
            if texts.values().any(|t| t.chars().any(hidden)) {
                found.push(Refusal::new("", "hidden-characters").at(field));
            }
        }
        found
    }
}

/// Who sees the needs of a State whole: its own mission and capital, and whoever sees all.
pub fn sees_whole(actor: &Actor, alpha3: &str) -> bool {
    [Role::Mission, Role::Drafter].iter().any(|r| actor.has_for(*r, alpha3)) || sees_all(actor)
}

/// Who sees every need whole, whosoever's it is: R9, R19 and auditors (MAP-06).
pub fn sees_all(actor: &Actor) -> bool {
    actor.has_any(&[Role::FundManager, Role::Verifier]) || actor.has_any(AUDITORS)
}

#[cfg(test)]
mod tests;
