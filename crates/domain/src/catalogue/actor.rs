//! Authority records: one actor, whatever it is called in whichever language; and regions, as far as their States are known.

use crate::id::Id;
use crate::member_state::Since;
use crate::text::LangText;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Another name, with the language it is in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Alias {
    /// Language, one of the six.
    pub lang: String,
    /// The name.
    pub text: String,
}

/// An organisation, State body, company or network that gives, leads, carries out or hosts (DOMAIN 0.3: CCDCOE stands under two
/// French names in one document).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct ActorRecord {
    /// Code, unique.
    pub code: String,
    /// Name by language.
    pub name: LangText,
    /// `official` or `translated`, by language.
    pub name_status: BTreeMap<String, String>,
    /// Type of organisation (TX-05).
    pub kind: String,
    /// Other names; one name may stand with several actors.
    pub aliases: Vec<Alias>,
    /// The State it belongs to.
    pub state: Option<String>,
    /// Code of the organisation of States it is.
    pub member_organisation: Option<String>,
    /// Its own site.
    pub url: Option<String>,
}

impl ActorRecord {
    /// The id of its record, the same from load to load.
    pub fn id(&self) -> Id {
        Id::named("actor", &self.code)
    }
    /// All it is called.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.name.texts.values().map(String::as_str).chain(self.aliases.iter().map(|a| a.text.as_str())).chain([self.code.as_str()])
    }
}

/// Every actor that is called so: an ambiguous name stays a set, and a person chooses. `fold` makes spellings comparable.
pub fn called<'a>(actors: &'a [ActorRecord], name: &str, fold: impl Fn(&str) -> String) -> Vec<&'a ActorRecord> {
    let sought = fold(name);
    actors.iter().filter(|a| a.names().any(|n| fold(n) == sought)).collect()
}

/// A State in a region, dated where the date is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Within {
    /// Alpha-3 code.
    pub alpha3: String,
    /// First day.
    pub since: Since,
    /// First day it no longer holds.
    pub until: Option<Date>,
}

/// A region: of the statistical classification, a regional group, or one that programmes name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Region {
    /// Code, unique.
    pub code: String,
    /// Name by language.
    pub name: LangText,
    /// `official` or `translated`, by language.
    pub name_status: BTreeMap<String, String>,
    /// A classification, a group, or a word programmes use.
    pub kind: String,
    /// Its States; `None`: the word has no agreed list, and nobody can say who belongs.
    pub members: Option<Vec<Within>>,
    /// The day the list was made.
    pub as_of: Option<Date>,
    /// Where it comes from.
    pub source: String,
    /// What to know about the list.
    pub note: String,
}

impl Region {
    /// The id of its record, the same from load to load.
    pub fn id(&self) -> Id {
        Id::named("region", &self.code)
    }
    /// Its States on that day.
    pub fn on(&self, day: Date) -> impl Iterator<Item = &Within> {
        self.members.iter().flatten().filter(move |m| m.since.begun_by(day) && m.until.is_none_or(|end| day < end))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn map_05_an_ambiguous_name_stays_a_set() {
        let actor = |code: &str, names: &[&str]| ActorRecord {
            code: code.into(),
            name: LangText::new("en", names[0]),
            name_status: BTreeMap::new(),
            kind: "network".into(),
            aliases: names[1..].iter().map(|n| Alias { lang: "fr".into(), text: (*n).into() }).collect(),
            state: None,
            member_organisation: None,
            url: None,
        };
        let all = [actor("OAS", &["Organization of American States", "OEA"]), actor("OEA-X", &["Office of External Affairs", "oea"])];
        let found = |name: &str| called(&all, name, str::to_lowercase).iter().map(|a| a.code.as_str()).collect::<Vec<_>>();
        assert_eq!(found("OEA"), ["OAS", "OEA-X"]);
        assert_eq!(found("oas"), ["OAS"]);
        assert!(found("nobody").is_empty());
    }
}
