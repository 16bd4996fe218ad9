//! The calendar: courses, exercises and conferences of the catalogue beside the fund's own calls and the meetings of the mechanism.

use super::index::Sought;
use crate::{Failure, Office};
use bursar_domain::call::Call;
use bursar_domain::catalogue::{EventKind, OnDays, Programme};
use bursar_domain::meeting::Meeting;
use bursar_domain::time::day;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// What is asked of the calendar.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// For this State: what names it, reaches it or is open to all.
    pub state: String,
    /// Of this theme: the catalogue alone has themes.
    pub theme: String,
    /// Of these kinds; all, if none is named.
    pub kinds: Vec<EventKind>,
}

/// What happens.
#[derive(Clone, Debug)]
pub enum What {
    /// A record of the catalogue.
    Programme(Box<Programme>),
    /// A meeting of the mechanism.
    Meeting(Meeting),
    /// A call opens.
    Opens(Box<Call>),
    /// A call closes.
    Closes(Box<Call>),
}

/// Something with its days.
#[derive(Clone, Debug)]
pub struct Happening {
    /// What.
    pub what: What,
    /// When.
    pub on: OnDays,
}

/// Events of the catalogue looked at for one answer, at most.
const MOST: usize = 2_000;
/// Years an answer may span.
const YEARS: i16 = 30;

impl Office {
    /// What happens between two days, both counted; by first day, then in the catalogue's neutral order.
    ///
    /// # Errors
    /// The store failed.
    pub fn happenings(&self, wanted: &Wanted, from: Date, to: Date) -> Result<Vec<Happening>, Failure> {
        let asks = |kind: EventKind| wanted.kinds.is_empty() || wanted.kinds.contains(&kind);
        let within = |on: &OnDays| on.first <= to && on.last >= from;
        let mut all: Vec<Happening> = Vec::new();
        for p in self.held_between(wanted, from, to)? {
            if let Some(on) = p.held().filter(|on| within(on) && asks(on.kind)) {
                all.push(Happening { what: What::Programme(Box::new(p)), on });
            }
        }
        if wanted.theme.is_empty() && asks(EventKind::Meeting) {
            for m in &self.reference().meetings {
                let on = OnDays { kind: EventKind::Meeting, first: m.first, last: m.last, exact: true };
                all.extend(within(&on).then(|| Happening { what: What::Meeting(m.clone()), on }));
            }
        }
        if wanted.theme.is_empty() && asks(EventKind::Call) {
            let on = |d: Date| OnDays { kind: EventKind::Call, first: d, last: d, exact: true };
            for call in self.public_calls()?.into_iter().map(|c| Box::new(c.value)).filter(|c| c.state != "cancelled") {
                let (opens, closes) = (on(day(call.calendar.opens_at)), on(day(call.calendar.closes_at)));
                all.extend(within(&opens).then(|| Happening { what: What::Opens(call.clone()), on: opens }));
                all.extend(within(&closes).then_some(Happening { what: What::Closes(call), on: closes }));
            }
        }
        all.sort_by_key(|h| (h.on.first, h.on.last));
        Ok(all)
    }

    /// Records of the years asked for that may be events; what names a State first, then what reaches it, then what is open to all.
    fn held_between(&self, wanted: &Wanted, from: Date, to: Date) -> Result<Vec<Programme>, Failure> {
        let types: Vec<String> = EventKind::ALL
            .iter()
            .filter(|k| wanted.kinds.is_empty() || wanted.kinds.contains(k))
            .flat_map(|k| k.types())
            .map(|t| (*t).to_owned())
            .collect();
        if types.is_empty() {
            return Ok(Vec::new());
        }
        let years = (from.year()..=to.year().min(from.year().saturating_add(YEARS))).map(|y| y.to_string()).collect();
        let mut filters = BTreeMap::from([("type".to_owned(), types), ("year".to_owned(), years)]);
        if !wanted.theme.is_empty() {
            filters.insert("theme".to_owned(), vec![wanted.theme.clone()]);
        }
        let search = |more: Option<(&str, &str)>| {
            let mut filters = filters.clone();
            filters.extend(more.map(|(facet, value)| (facet.to_owned(), vec![value.to_owned()])));
            Ok::<_, Failure>(self.search_programmes(&Sought { filters, limit: MOST, ..Sought::default() })?.items)
        };
        if wanted.state.is_empty() {
            return search(None);
        }
        let mut all: Vec<Programme> = Vec::new();
        for more in [("state", wanted.state.as_str()), ("reached", &wanted.state), ("scope", "all")] {
            for p in search(Some(more))? {
                if !all.iter().any(|there| there.id == p.id) {
                    all.push(p);
                }
            }
        }
        Ok(all)
    }

    /// The first and the last year of which the calendar knows anything.
    ///
    /// # Errors
    /// The store failed.
    pub fn calendar_years(&self) -> Result<Vec<i16>, Failure> {
        let types = EventKind::ALL.iter().flat_map(|k| k.types()).map(|t| (*t).to_owned()).collect();
        let filters = BTreeMap::from([("type".to_owned(), types)]);
        let mut found = self.search_programmes(&Sought { filters, counts: true, ..Sought::default() })?;
        let counted = found.facets.remove("year").unwrap_or_default().into_keys().filter_map(|y| y.parse().ok());
        let meetings = self.reference().meetings.iter().map(|m| m.first.year()).collect::<Vec<_>>();
        let mut years: Vec<i16> = counted.chain(meetings).chain([day(self.now()).year()]).collect();
        years.sort_unstable();
        years.dedup();
        Ok(years)
    }
}
