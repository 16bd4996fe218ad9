//! MAP-07: what else is recorded for the same beneficiary, on the same subject, in the same time, in the same way. An overlap is information,
//! not a fault (WB-03 b): it is shown with what is known and what is not, and stops nothing.

use super::{Atlas, Beneficiaries, Programme, ScopeOf, Via, When};
use crate::member_state::codes;
use jiff::civil::Date;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

codes! {
    /// How much of an overlap is known. It ranks nothing: it says what the sources leave open.
    Strength {
        Known "known" "Subject, dates and type of activity are known to be shared, and both name the same State, region or organisation",
        Partly "partly" "The same is known, but one reaches the State through a region, an organisation or an offer to all States",
        Possible "possible" "Dates or type of activity are not known of one of the two",
    }
}

/// An activity as far as overlaps look at it: a record of the catalogue, or what an application says of itself (WB-02 §5).
#[derive(Clone, Copy, Debug)]
pub struct Activity<'a> {
    /// Who benefits.
    pub beneficiaries: &'a Beneficiaries,
    /// Themes of the mapping.
    pub themes: &'a [String],
    /// Domains of the fund.
    pub domains: &'a [String],
    /// Type of activity.
    pub activity_type: Option<&'a str>,
    /// Begins.
    pub start: Option<When>,
    /// Ends.
    pub end: Option<When>,
}

impl<'a> From<&'a Programme> for Activity<'a> {
    fn from(p: &'a Programme) -> Activity<'a> {
        Activity {
            beneficiaries: &p.beneficiaries,
            themes: &p.themes,
            domains: &p.domains,
            activity_type: p.activity_type.as_deref(),
            start: p.start,
            end: p.end,
        }
    }
}

impl Activity<'_> {
    /// The day whose membership counts for “all members of …”: today, within the time it runs.
    pub fn membership_day(&self, today: Date) -> Date {
        let day = self.end.map_or(today, |e| today.min(e.last()));
        self.start.map_or(day, |s| day.max(s.first()))
    }
}

/// How one of the two reaches a State.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case", tag = "way")]
pub enum Way {
    /// By name.
    Named,
    /// Through these regions and organisations.
    Through {
        /// Regions and organisations.
        via: BTreeSet<Via>,
    },
    /// It is open to all States.
    OpenToAll,
}

/// Whom both are for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Place {
    /// States that both reach, with the way of each.
    pub states: BTreeMap<String, [Way; 2]>,
    /// Regions that both name, whether or not it is known who belongs to them.
    pub regions: BTreeSet<String>,
    /// Organisations that both name.
    pub organisations: BTreeSet<String>,
    /// Both are open to all States.
    pub both_open: bool,
}

impl Place {
    /// States that both name.
    pub fn named(&self) -> impl Iterator<Item = &str> {
        self.states.iter().filter(|(_, ways)| ways.iter().all(|w| *w == Way::Named)).map(|(s, _)| s.as_str())
    }
    /// Both say it in the same words: a State, a region or an organisation that both name.
    fn same_words(&self) -> bool {
        self.named().next().is_some() || !self.regions.is_empty() || !self.organisations.is_empty()
    }
    fn is_empty(&self) -> bool {
        self.states.is_empty() && self.regions.is_empty() && self.organisations.is_empty() && !self.both_open
    }
}

/// In which time both run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "answer")]
pub enum Time {
    /// From the later beginning to the earlier end.
    Shared {
        /// From.
        from: When,
        /// To.
        to: When,
    },
    /// A beginning or an end is not said; what is said does not keep them apart.
    Unknown,
}

/// In which way both work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "answer")]
pub enum Kind {
    /// The same type of activity.
    Same {
        /// Its code.
        code: String,
    },
    /// The type of one of the two is not said.
    Unknown,
}

/// An overlap: in every respect shared, as far as is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Overlap {
    /// Whom both are for.
    pub place: Place,
    /// Themes of both.
    pub themes: BTreeSet<String>,
    /// Domains of both.
    pub domains: BTreeSet<String>,
    /// When.
    pub time: Time,
    /// How.
    pub kind: Kind,
    /// How much of it is known.
    pub strength: Strength,
}

impl Atlas<'_> {
    /// The overlap of two activities; none where they are known to differ in one respect, or where a source does not say for whom one is.
    pub fn overlap(&self, a: Activity<'_>, b: Activity<'_>, today: Date) -> Option<Overlap> {
        let themes = shared(a.themes, b.themes);
        let domains = shared(a.domains, b.domains);
        if themes.is_empty() && domains.is_empty() {
            return None;
        }
        let kind = match (a.activity_type, b.activity_type) {
            (Some(x), Some(y)) if x != y => return None,
            (Some(code), Some(_)) => Kind::Same { code: code.to_owned() },
            _ => Kind::Unknown,
        };
        let time = time(a, b)?;
        let place = self.place(a, b, today)?;
        let strength = if time == Time::Unknown || kind == Kind::Unknown {
            Strength::Possible
        } else if place.same_words() {
            Strength::Known
        } else {
            Strength::Partly
        };
        Some(Overlap { place, themes, domains, time, kind, strength })
    }

    /// Whom both are for, each by the membership of its own time.
    fn place(&self, a: Activity<'_>, b: Activity<'_>, today: Date) -> Option<Place> {
        let [ways_a, ways_b] = [a, b].map(|x| self.ways(x, today));
        let open = [a, b].map(|x| x.beneficiaries.scope == ScopeOf::All);
        let mut states = BTreeMap::new();
        for state in ways_a.keys().chain(ways_b.keys()) {
            let way = |ways: &BTreeMap<String, Way>, open: bool| ways.get(state).cloned().or(open.then_some(Way::OpenToAll));
            if let (Some(x), Some(y)) = (way(&ways_a, open[0]), way(&ways_b, open[1])) {
                states.insert(state.clone(), [x, y]);
            }
        }
        let (x, y) = (a.beneficiaries, b.beneficiaries);
        let place = Place {
            states,
            regions: shared(&x.regions, &y.regions),
            organisations: shared(&x.organisations, &y.organisations),
            both_open: open == [true, true],
        };
        (!place.is_empty()).then_some(place)
    }

    /// The States an activity reaches by name or through a region or organisation.
    fn ways(&self, x: Activity<'_>, today: Date) -> BTreeMap<String, Way> {
        let on = x.membership_day(today);
        let through = self.members(x.beneficiaries, on).into_iter().map(|(state, via)| (state, Way::Through { via }));
        through.chain(x.beneficiaries.states.iter().map(|s| (s.clone(), Way::Named))).collect()
    }
}

/// Codes that stand in both lists.
pub(crate) fn shared(a: &[String], b: &[String]) -> BTreeSet<String> {
    a.iter().filter(|x| b.contains(x)).cloned().collect()
}

/// None where what is said keeps them apart.
fn time(a: Activity<'_>, b: Activity<'_>) -> Option<Time> {
    let apart = |x: Activity<'_>, y: Activity<'_>| x.end.zip(y.start).is_some_and(|(end, start)| end.last() < start.first());
    if apart(a, b) || apart(b, a) {
        return None;
    }
    Some(match (a.start, b.start, a.end, b.end) {
        (Some(s), Some(t), Some(e), Some(f)) => Time::Shared { from: later(s, t), to: earlier(e, f) },
        _ => Time::Unknown,
    })
}

fn later(a: When, b: When) -> When {
    if (b.first(), b) > (a.first(), a) { b } else { a }
}

fn earlier(a: When, b: When) -> When {
    if (b.last(), b) < (a.last(), a) { b } else { a }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{programme, world};
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    const TODAY: Date = date(2026, 7, 1);

    /// A course for Djibouti on CERTs, in 2026.
    fn course(code: &str) -> Programme {
        let mut p = programme(code);
        p.beneficiaries = Beneficiaries { states: vec!["DJI".into()], regions: vec![], organisations: vec![], scope: ScopeOf::Named };
        p.themes = vec!["T3".into()];
        p.activity_type = Some("training_course".into());
        (p.start, p.end) = ("2026".parse().ok(), "2026".parse().ok());
        p
    }
    fn between(a: &Programme, b: &Programme) -> Option<Overlap> {
        let w = world();
        let atlas = Atlas { states: &w.states, organisations: &w.organisations, regions: &w.regions };
        atlas.overlap(a.into(), b.into(), TODAY)
    }

    #[test]
    fn map_07_the_same_in_all_four_respects_is_an_overlap_and_known() {
        let (a, b) = (course("a"), course("b"));
        let found = between(&a, &b).unwrap();
        assert_eq!(found.strength, Strength::Known);
        assert_eq!(found.place.named().collect::<Vec<_>>(), ["DJI"]);
        assert_eq!(found.time, Time::Shared { from: When::Year(2026), to: When::Year(2026) });
        assert_eq!(found.kind, Kind::Same { code: "training_course".into() });
        // Another beneficiary, subject, time or type: none.
        let other = |f: &dyn Fn(&mut Programme)| {
            let mut b = course("b");
            f(&mut b);
            between(&a, &b)
        };
        assert_eq!(other(&|b| b.beneficiaries.states = vec!["MLI".into()]), None);
        assert_eq!(other(&|b| b.themes = vec!["T1".into()]), None);
        assert_eq!(other(&|b| b.activity_type = Some("conference".into())), None);
        assert_eq!(other(&|b| (b.start, b.end) = ("2027-01".parse().ok(), "2027-02".parse().ok())), None);
        // A domain of the fund in common is a subject in common.
        let mut a = course("a");
        a.domains = vec!["D-c".into()];
        let mut b = course("b");
        (b.themes, b.domains) = (vec!["T1".into()], vec!["D-c".into()]);
        assert_eq!(between(&a, &b).unwrap().domains, BTreeSet::from(["D-c".to_owned()]));
    }

    #[test]
    fn map_07_what_is_not_said_is_possible_and_said_to_be_unknown() {
        let a = course("a");
        let mut b = course("b");
        b.end = None;
        let found = between(&a, &b).unwrap();
        assert_eq!((found.time, found.strength), (Time::Unknown, Strength::Possible));
        // What is said keeps them apart all the same.
        b.start = "2027".parse().ok();
        assert_eq!(between(&a, &b), None);
        let mut b = course("b");
        b.activity_type = None;
        let found = between(&a, &b).unwrap();
        assert_eq!((found.kind, found.strength), (Kind::Unknown, Strength::Possible));
        // For whom it is cannot be guessed.
        b.beneficiaries = Programme::blank(b.id, "en").beneficiaries;
        assert_eq!(between(&a, &b), None);
    }

    #[test]
    fn map_07_a_region_or_an_organisation_reaches_its_members_of_that_time_and_it_is_said_which() {
        let a = course("a");
        let mut b = course("b");
        b.beneficiaries =
            Beneficiaries { states: vec![], regions: vec!["horn".into(), "vague".into()], organisations: vec![], scope: ScopeOf::Region };
        let found = between(&a, &b).unwrap();
        assert_eq!(found.strength, Strength::Partly);
        assert_eq!(found.place.states["DJI"], [Way::Named, Way::Through { via: BTreeSet::from([Via::Region { code: "horn".into() }]) }]);
        // Timor-Leste has been a member since October 2025.
        let mut a = course("a");
        a.beneficiaries.states = vec!["TLS".into()];
        b.beneficiaries =
            Beneficiaries { states: vec![], regions: vec![], organisations: vec!["ASEAN".into()], scope: ScopeOf::Organisation };
        assert!(matches!(between(&a, &b).unwrap().place.states["TLS"][1], Way::Through { .. }));
        for p in [&mut a, &mut b] {
            (p.start, p.end) = ("2024".parse().ok(), "2024".parse().ok());
        }
        assert_eq!(between(&a, &b), None);
        // What is open to all States reaches this one too; two such offers overlap without naming any.
        b.beneficiaries = Beneficiaries { organisations: vec![], scope: ScopeOf::All, ..b.beneficiaries };
        assert_eq!(between(&a, &b).unwrap().place.states["TLS"], [Way::Named, Way::OpenToAll]);
        let place = between(&b, &b).unwrap().place;
        assert!(place.both_open && place.states.is_empty());
        // Both speak of a region whose States nobody has listed: it is the same all the same.
        let mut a = course("a");
        a.beneficiaries = Beneficiaries { states: vec![], regions: vec!["vague".into()], organisations: vec![], scope: ScopeOf::Region };
        let found = between(&a, &a).unwrap();
        assert_eq!((found.strength, found.place.regions.len(), found.place.states.len()), (Strength::Known, 1, 0));
    }

    fn any_when() -> impl Strategy<Value = Option<When>> {
        let month = (2020i16..2024, 1i8..=12).prop_map(|(y, m)| Some(When::Month(y, m)));
        let day = (2020i16..2024, 1i8..=12, 1i8..=28).prop_map(|(y, m, d)| Some(When::Day(date(y, m, d))));
        prop_oneof![Just(None), (2020i16..2024).prop_map(|y| Some(When::Year(y))), month, day]
    }

    fn any_programme() -> impl Strategy<Value = Programme> {
        let some = |all: &'static [&'static str]| proptest::sample::subsequence(all, 0..=all.len());
        let owned = |l: Vec<&str>| l.into_iter().map(str::to_owned).collect::<Vec<_>>();
        let places = (some(&["DJI", "TLS", "MLI"]), some(&["horn", "vague"]), some(&["ASEAN"]), any::<bool>());
        let kind = proptest::option::of(proptest::sample::select(vec!["training_course", "conference"]));
        (places, some(&["T1", "T3"]), some(&["D-a", "D-c"]), kind, any_when(), any_when()).prop_map(
            move |((states, regions, organisations, all), themes, domains, kind, start, end)| {
                let mut p = course("x");
                let scope = if all { ScopeOf::All } else { ScopeOf::Named };
                p.beneficiaries =
                    Beneficiaries { states: owned(states), regions: owned(regions), organisations: owned(organisations), scope };
                (p.themes, p.domains, p.activity_type) = (owned(themes), owned(domains), kind.map(str::to_owned));
                // An end before its start is refused wherever a record comes in.
                let turned = start.zip(end).is_some_and(|(s, e)| e.last() < s.first());
                (p.start, p.end) = if turned { (end, start) } else { (start, end) };
                p
            },
        )
    }

    proptest! {
        /// Whichever of the two is asked about, the answer is the same, and what it says holds of both.
        #[test]
        fn map_07_an_overlap_is_the_same_from_both_sides_and_never_of_times_apart(a in any_programme(), b in any_programme()) {
            let (one, other) = (between(&a, &b), between(&b, &a));
            let turned = other.map(|mut o| {
                o.place.states.values_mut().for_each(|ways| ways.reverse());
                o
            });
            prop_assert_eq!(&one, &turned);
            if let Some(o) = one {
                prop_assert!(!o.themes.is_empty() || !o.domains.is_empty());
                prop_assert!(!o.place.is_empty());
                let all_said = a.start.is_some() && b.start.is_some() && a.end.is_some() && b.end.is_some();
                prop_assert_eq!(all_said, o.time != Time::Unknown);
                if let Time::Shared { from, to } = o.time {
                    prop_assert!(from.first() <= to.last());
                    for p in [&a, &b] {
                        prop_assert!(p.start.unwrap().first() <= from.first() && to.last() <= p.end.unwrap().last());
                    }
                }
                let known = o.time != Time::Unknown && o.kind != Kind::Unknown;
                prop_assert_eq!(o.strength == Strength::Possible, !known);
            } else if let (Some(s), Some(t), Some(e), Some(f)) = (a.start, b.start, a.end, b.end) {
                // Nothing was found: then one respect keeps them apart.
                let times = s.first() <= f.last() && t.first() <= e.last();
                let subject = a.themes.iter().any(|t| b.themes.contains(t)) || a.domains.iter().any(|d| b.domains.contains(d));
                let named = a.beneficiaries.states.iter().any(|s| b.beneficiaries.states.contains(s));
                let kind = a.activity_type.is_none() || b.activity_type.is_none() || a.activity_type == b.activity_type;
                prop_assert!(!(times && subject && named && kind));
            }
        }

        /// Two activities of one day each overlap exactly on the same day.
        #[test]
        fn map_07_dates_known_to_the_day_overlap_exactly_when_they_meet(x in 1i8..=28, n in 0i8..=5, y in 1i8..=28, m in 0i8..=5) {
            let span = |p: &mut Programme, from: i8, more: i8| {
                let first = date(2026, 3, from);
                p.start = Some(When::Day(first));
                p.end = Some(When::Day(crate::time::plus_days(first, i32::from(more))));
            };
            let (mut a, mut b) = (course("a"), course("b"));
            span(&mut a, x, n);
            span(&mut b, y, m);
            prop_assert_eq!(between(&a, &b).is_some(), x <= y + m && y <= x + n);
        }
    }
}
