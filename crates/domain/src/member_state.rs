//! The 195 States: names, groups, dated country status and the place on the tile map (DESIGN §3).
//!
//! Least developed, landlocked developing and small island status are intervals, never flags: three graduations fall on
//! one day of 2026 and others are dated after it, so "is it a least developed country" has no answer without a day.

use crate::id::Id;
use crate::text::LangText;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// A code that is written as a short word in files and stored as that word.
macro_rules! codes {
    ($(#[$meta:meta])* $type:ident { $($name:ident $code:literal $doc:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        pub enum $type { $(#[doc = $doc] #[serde(rename = $code)] $name),* }
        impl $type {
            /// All of them, in the order they are shown.
            pub const ALL: &'static [$type] = &[$($type::$name),*];
            /// The code in files and addresses.
            pub fn code(self) -> &'static str { match self { $($type::$name => $code),* } }
        }
        impl std::str::FromStr for $type {
            type Err = ();
            fn from_str(s: &str) -> Result<$type, ()> { match s { $($code => Ok($type::$name),)* _ => Err(()) } }
        }
        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.code()) }
        }
    };
}
pub(crate) use codes;

codes! {
    /// What a State is to the United Nations.
    Standing {
        Member "member" "Member State",
        Observer "observer" "Non-member observer State",
    }
}

codes! {
    /// The regional groups of the United Nations. Names: vocabulary `regional_group`.
    RegionalGroup {
        Afr "AFR" "African States",
        Apg "APG" "Asia-Pacific States",
        Eeg "EEG" "Eastern European States",
        Grulac "GRULAC" "Latin American and Caribbean States",
        Weog "WEOG" "Western European and other States",
    }
}

codes! {
    /// How a State belongs to its regional group.
    GroupMembership {
        Member "member" "Member of the group",
        Observer "observer" "Attends as observer and is counted with the group for elections",
        None "none" "Belongs to no group",
    }
}

codes! {
    /// The country groups that may be given priority (S4 §22). Names: vocabulary `country_group`.
    CountryGroup {
        Ldc "LDC" "Least developed countries",
        Lldc "LLDC" "Landlocked developing countries",
        Sids "SIDS" "Small island developing States",
    }
}

/// A day, or as much of it as is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[schemars(extend("pattern" = "^([0-9]{4}(-[0-9]{2}-[0-9]{2})?)?$"))]
#[serde(try_from = "String", into = "String")]
pub enum Since {
    /// Not known, long ago.
    Open,
    /// Known to the year.
    Year(i16),
    /// Known to the day.
    Day(Date),
}

impl Since {
    /// Whether it had begun by that day. A year alone counts from its first day.
    pub fn begun_by(self, day: Date) -> bool {
        match self {
            Since::Open => true,
            Since::Year(y) => y <= day.year(),
            Since::Day(d) => d <= day,
        }
    }
}

impl FromStr for Since {
    type Err = ();
    /// Empty, `1971` or `1971-11-18`.
    fn from_str(s: &str) -> Result<Since, ()> {
        match s.len() {
            0 => Ok(Since::Open),
            4 if s.bytes().all(|b| b.is_ascii_digit()) => s.parse().map(Since::Year).map_err(|_| ()),
            10 if s.bytes().enumerate().all(|(at, b)| if at == 4 || at == 7 { b == b'-' } else { b.is_ascii_digit() }) => {
                s.parse().map(Since::Day).map_err(|_| ())
            }
            _ => Err(()),
        }
    }
}
impl fmt::Display for Since {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Since::Open => Ok(()),
            Since::Year(y) => write!(f, "{y:04}"),
            Since::Day(d) => d.fmt(f),
        }
    }
}
impl TryFrom<String> for Since {
    type Error = String;
    fn try_from(s: String) -> Result<Since, String> {
        s.parse().map_err(|()| format!("neither a year nor a day: {s}"))
    }
}
impl From<Since> for String {
    fn from(s: Since) -> String {
        s.to_string()
    }
}

/// A country status with the days it holds: from `since` up to but not including `until`. A country whose graduation
/// takes effect on 24 November is in the group on the 23rd and no longer on the 24th.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Interval {
    /// The group.
    pub group: CountryGroup,
    /// First day.
    pub since: Since,
    /// First day it no longer holds; `None` when no end is set.
    pub until: Option<Date>,
    /// The text the dates rest on.
    #[serde(default)]
    pub source: String,
    /// What to know about them, e.g. a deferral asked for.
    #[serde(default)]
    pub note: String,
}

impl Interval {
    /// Whether it holds on that day.
    pub fn holds_on(&self, day: Date) -> bool {
        self.since.begun_by(day) && self.until.is_none_or(|end| day < end)
    }
}

/// An area of the statistical classification M49.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Area {
    /// Three digits.
    pub m49: String,
    /// English name.
    pub name: String,
}

/// A cell of the tile map. Row 1 is the north, column 1 the west; never mirrored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Cell {
    /// From the north, from 1.
    pub row: u8,
    /// From the west, from 1.
    pub col: u8,
}

/// A State.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct MemberState {
    /// ISO 3166-1, two letters.
    pub alpha2: String,
    /// ISO 3166-1, three letters: the key everywhere.
    pub alpha3: String,
    /// Three digits of M49.
    pub m49: String,
    /// Member or observer.
    pub standing: Standing,
    /// Short name in the six languages.
    pub names: LangText,
    /// Names it had, for search.
    #[serde(default)]
    pub former_names: Vec<String>,
    /// Regional group it is counted in for elections.
    pub group: Option<RegionalGroup>,
    /// Another group it takes part in fully (Türkiye).
    #[serde(default)]
    pub group_also: Option<RegionalGroup>,
    /// How it belongs to `group`.
    pub group_membership: GroupMembership,
    /// Region of M49.
    pub region: Area,
    /// Sub-region of M49.
    pub subregion: Area,
    /// Country status, dated.
    pub statuses: Vec<Interval>,
    /// Place on the tile map.
    pub tile: Cell,
}

impl MemberState {
    /// The id of its record, the same from load to load.
    pub fn id(&self) -> Id {
        Id::named("member_state", &self.alpha3)
    }
    /// Short name in that language.
    pub fn name(&self, lang: &str) -> &str {
        self.names.get(lang).1
    }
    /// Country groups it is in on that day, in the order LDC, LLDC, SIDS.
    pub fn status_on(&self, day: Date) -> Vec<CountryGroup> {
        CountryGroup::ALL.iter().copied().filter(|g| self.is_in(*g, day)).collect()
    }
    /// Whether it is in that country group on that day.
    pub fn is_in(&self, group: CountryGroup, day: Date) -> bool {
        self.statuses.iter().any(|s| s.group == group && s.holds_on(day))
    }
    /// Whether it is in any of the country groups that may be given priority on that day (S4 §22, WA-01).
    pub fn is_priority_on(&self, day: Date) -> bool {
        self.statuses.iter().any(|s| s.holds_on(day))
    }
}

/// All States, by alpha-3 code.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<MemberState>", into = "Vec<MemberState>")]
pub struct States(Vec<MemberState>);

impl States {
    /// In the order of their codes; neutral order by name in a language is the page's work (collation).
    pub fn new(mut states: Vec<MemberState>) -> States {
        states.sort_by(|a, b| a.alpha3.cmp(&b.alpha3));
        States(states)
    }
    /// The State with that alpha-3 code.
    pub fn get(&self, alpha3: &str) -> Option<&MemberState> {
        self.0.binary_search_by(|s| s.alpha3.as_str().cmp(alpha3)).ok().and_then(|at| self.0.get(at))
    }
    /// All, by code.
    pub fn iter(&self) -> std::slice::Iter<'_, MemberState> {
        self.0.iter()
    }
    /// How many.
    pub fn len(&self) -> usize {
        self.0.len()
    }
    /// None at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
    /// Member States without the observers.
    pub fn members(&self) -> impl Iterator<Item = &MemberState> {
        self.0.iter().filter(|s| s.standing == Standing::Member)
    }
    /// The States counted in a regional group for elections.
    pub fn in_group(&self, group: RegionalGroup) -> impl Iterator<Item = &MemberState> {
        self.0.iter().filter(move |s| s.group == Some(group))
    }
    /// Every regional group with the States counted in it: each State once.
    pub fn groups(&self) -> Vec<(RegionalGroup, Vec<&MemberState>)> {
        RegionalGroup::ALL.iter().map(|g| (*g, self.in_group(*g).collect())).collect()
    }
    /// The States in a country group on that day.
    pub fn with_status(&self, group: CountryGroup, day: Date) -> impl Iterator<Item = &MemberState> {
        self.0.iter().filter(move |s| s.is_in(group, day))
    }
}

impl From<Vec<MemberState>> for States {
    fn from(states: Vec<MemberState>) -> States {
        States::new(states)
    }
}
impl From<States> for Vec<MemberState> {
    fn from(states: States) -> Vec<MemberState> {
        states.0
    }
}
impl<'a> IntoIterator for &'a States {
    type Item = &'a MemberState;
    type IntoIter = std::slice::Iter<'a, MemberState>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn state(alpha3: &str, statuses: Vec<Interval>) -> MemberState {
        let area = Area { m49: "001".into(), name: "World".into() };
        MemberState {
            alpha2: alpha3[..2].into(),
            alpha3: alpha3.into(),
            m49: "001".into(),
            standing: Standing::Member,
            names: LangText::new("en", alpha3),
            former_names: Vec::new(),
            group: Some(RegionalGroup::Afr),
            group_also: None,
            group_membership: GroupMembership::Member,
            region: area.clone(),
            subregion: area,
            statuses,
            tile: Cell { row: 1, col: 1 },
        }
    }
    fn interval(group: CountryGroup, since: &str, until: Option<Date>) -> Interval {
        Interval { group, since: since.parse().unwrap(), until, source: String::new(), note: String::new() }
    }

    #[test]
    fn a_status_ends_on_the_day_of_graduation_and_not_before() {
        let s = state("LAO", vec![interval(CountryGroup::Ldc, "1971", Some(date(2026, 11, 24))), interval(CountryGroup::Lldc, "", None)]);
        assert_eq!(s.status_on(date(2026, 11, 23)), [CountryGroup::Ldc, CountryGroup::Lldc]);
        assert_eq!(s.status_on(date(2026, 11, 24)), [CountryGroup::Lldc]);
        assert_eq!(s.status_on(date(1970, 12, 31)), [CountryGroup::Lldc]);
        assert_eq!(s.status_on(date(1971, 1, 1)), [CountryGroup::Ldc, CountryGroup::Lldc]);
    }

    #[test]
    fn wa_01_priority_is_asked_of_a_day() {
        let s = state("NPL", vec![interval(CountryGroup::Ldc, "1971", Some(date(2026, 11, 24)))]);
        assert!(s.is_priority_on(date(2026, 11, 23)));
        assert!(!s.is_priority_on(date(2026, 11, 24)));
        assert!(!state("XXX", Vec::new()).is_priority_on(date(2026, 11, 23)));
    }

    #[test]
    fn a_beginning_is_as_exact_as_its_source() {
        for good in ["", "1971", "2023-12-13"] {
            assert_eq!(good.parse::<Since>().map(|s| s.to_string()), Ok(good.to_owned()));
        }
        for bad in ["71", "19711", "+971", "2023-13-01", "2023-02-30", "20231213", "2023-1-1x", "2023-W50-1", "20231213+0"] {
            assert!(bad.parse::<Since>().is_err(), "{bad}");
        }
    }

    #[test]
    fn states_are_found_by_code_whatever_the_order_they_came_in() {
        let all = States::new(vec![state("ZWE", Vec::new()), state("AFG", Vec::new()), state("MLI", Vec::new())]);
        assert_eq!(all.iter().map(|s| s.alpha3.as_str()).collect::<Vec<_>>(), ["AFG", "MLI", "ZWE"]);
        assert_eq!(all.get("MLI").map(MemberState::id), Some(Id::named("member_state", "MLI")));
        assert!(all.get("mli").is_none());
        assert_eq!(all.groups().iter().map(|(_, s)| s.len()).collect::<Vec<_>>(), [3, 0, 0, 0, 0]);
        let back: States = serde_json::from_str(&serde_json::to_string(&all).unwrap()).unwrap();
        assert_eq!(back, all);
    }
}
