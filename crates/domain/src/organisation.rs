//! Organisations of States and who belongs to them, dated where the date is known.

use crate::id::Id;
use crate::member_state::{Since, codes};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

codes! {
    /// How a State or territory belongs to an organisation.
    Belonging {
        Member "member" "Member",
        Participating "participating" "Participating State",
        Associate "associate" "Associate member",
        NotParticipating "member_not_participating" "Member that does not take part",
        Disputed "member_disputed" "Membership is disputed",
        Withdrawn "withdrawn" "Was a member until its withdrawal",
    }
}

/// A membership.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Membership {
    /// Alpha-3 code; not always a Member State of the United Nations.
    pub alpha3: String,
    /// Is it a Member State of the United Nations.
    pub un_member: bool,
    /// How it belongs.
    pub belonging: Belonging,
    /// First day.
    pub since: Since,
    /// First day it no longer holds.
    pub until: Option<Date>,
    /// What to know about it.
    #[serde(default)]
    pub note: String,
}

impl Membership {
    /// Whether it holds on that day.
    pub fn holds_on(&self, day: Date) -> bool {
        self.since.begun_by(day) && self.until.is_none_or(|end| day < end)
    }
}

/// An organisation of States.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Organisation {
    /// Short code, e.g. `AU`.
    pub code: String,
    /// English name.
    pub name: String,
    /// Who belongs to it, by alpha-3 code.
    pub memberships: Vec<Membership>,
}

impl Organisation {
    /// The id of its record, the same from load to load.
    pub fn id(&self) -> Id {
        Id::named("organisation", &self.code)
    }
    /// Those who belong to it on that day, in whatever way.
    pub fn on(&self, day: Date) -> impl Iterator<Item = &Membership> {
        self.memberships.iter().filter(move |m| m.holds_on(day))
    }
    /// Whether a State belongs to it on that day.
    pub fn includes(&self, alpha3: &str, day: Date) -> bool {
        self.on(day).any(|m| m.alpha3 == alpha3)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_withdrawal_ends_a_membership_on_its_day() {
        let m = |alpha3: &str, since: &str, until| Membership {
            alpha3: alpha3.into(),
            un_member: true,
            belonging: Belonging::Member,
            since: since.parse().unwrap(),
            until,
            note: String::new(),
        };
        let org = Organisation {
            code: "ECOWAS".into(),
            name: "Economic Community of West African States".into(),
            memberships: vec![m("MLI", "", Some(date(2025, 1, 29))), m("GAB", "2022", None)],
        };
        assert!(org.includes("MLI", date(2025, 1, 28)) && !org.includes("MLI", date(2025, 1, 29)));
        assert!(!org.includes("GAB", date(2021, 12, 31)) && org.includes("GAB", date(2022, 1, 1)));
        assert_eq!(org.on(date(2026, 1, 1)).count(), 1);
    }
}
