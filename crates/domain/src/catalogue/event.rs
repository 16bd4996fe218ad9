//! What has days of its own: courses, exercises and conferences that a reader may put into a calendar.

use super::{Programme, When};
use crate::member_state::codes;
use jiff::civil::Date;

codes! {
    /// What stands in the calendar.
    EventKind {
        Course "course" "A course, workshop or certification",
        Exercise "exercise" "An exercise",
        Conference "conference" "A conference or exchange",
        Meeting "meeting" "A meeting of the mechanism",
        Call "call" "A call of the fund",
    }
}

/// Types of activity (TX-05) that are held on days, by the kind of event they are.
const HELD: [(EventKind, &[&str]); 3] = [
    (EventKind::Course, &["training_course", "workshop_or_seminar", "certification"]),
    (EventKind::Exercise, &["exercise_or_simulation"]),
    (EventKind::Conference, &["conference", "peer_exchange"]),
];

impl EventKind {
    /// The types of activity of this kind; none for what the fund itself holds.
    pub fn types(self) -> &'static [&'static str] {
        HELD.iter().find(|(kind, _)| *kind == self).map_or(&[], |(_, types)| types)
    }
}

/// An event of the catalogue: when, and how exactly that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OnDays {
    /// What.
    pub kind: EventKind,
    /// First day it can be.
    pub first: Date,
    /// Last day it can be.
    pub last: Date,
    /// Both days are said; else the source knows the month only.
    pub exact: bool,
}

impl Programme {
    /// This record as an event: its type is one that is held on days, and its source says both ends at least to the month. What only has a
    /// year, or no end, is an offer that runs, and stands in the timeline.
    pub fn held(&self) -> Option<OnDays> {
        let kind = HELD.iter().find(|(_, types)| self.activity_type.as_deref().is_some_and(|t| types.contains(&t)))?.0;
        let (start, end) = (self.start?, self.end?);
        if matches!(start, When::Year(_)) || matches!(end, When::Year(_)) {
            return None;
        }
        let exact = matches!((start, end), (When::Day(_), When::Day(_)));
        Some(OnDays { kind, first: start.first(), last: end.last(), exact })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_the_catalogue_has_types_and_the_funds_own_have_none() {
        for kind in EventKind::ALL {
            let own = matches!(kind, EventKind::Meeting | EventKind::Call);
            assert_eq!(kind.types().is_empty(), own, "{kind}");
        }
    }
}
