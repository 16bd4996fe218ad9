//! What a State says of itself here: whether a contact point is nominated (NV-04), and whether its gaps may be seen (MAP-06).

use crate::id::Id;
use crate::refusal::{Decided, Refusal};
use crate::role::{Actor, Role};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

/// Whether a contact point is nominated: yes or no, the date, and that the State itself says so. Never who it is (NV-04).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct ContactPoint {
    /// It is nominated.
    pub nominated: bool,
    /// As of that day.
    pub on: Date,
}

/// What the State has agreed to about its gaps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreed {
    /// Everyone may see them.
    pub shown: bool,
    /// Since when.
    pub at: Timestamp,
}

/// What a State says of itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// The State.
    pub alpha3: String,
    /// Its contact point, if it has said anything.
    pub contact_point: Option<ContactPoint>,
    /// About its gaps, if it has said anything.
    pub gaps: Option<Agreed>,
}

impl Profile {
    /// Nothing said.
    pub fn of(alpha3: &str) -> Profile {
        Profile { alpha3: alpha3.to_owned(), contact_point: None, gaps: None }
    }
    /// The id of its record.
    pub fn id_of(alpha3: &str) -> Id {
        Id::named("profile", alpha3)
    }

    /// Who may see the gaps of this State: the State itself, R9, and everyone if it agreed (MAP-06).
    pub fn gaps_seen_by(&self, actor: Option<&Actor>) -> bool {
        let agreed = self.gaps.as_ref().is_some_and(|g| g.shown);
        agreed || actor.is_some_and(|a| a.has(Role::FundManager) || speaks(a, &self.alpha3) || a.has_for(Role::Drafter, &self.alpha3))
    }

    /// The mission says whether a contact point is nominated.
    ///
    /// # Errors
    /// Another State's person; a day that is still to come.
    pub fn declare(&self, nominated: bool, on: Date, actor: &Actor, today: Date) -> Decided<Profile> {
        self.own(actor)?;
        if on > today {
            return Err(Refusal::new("NV-04", "date-in-future").at("on").into());
        }
        Ok(Profile { contact_point: Some(ContactPoint { nominated, on }), ..self.clone() })
    }

    /// The mission agrees that everyone sees its gaps, or takes that back.
    ///
    /// # Errors
    /// Another State's person.
    pub fn agree(&self, shown: bool, actor: &Actor, at: Timestamp) -> Decided<Profile> {
        self.own(actor)?;
        Ok(Profile { gaps: Some(Agreed { shown, at }), ..self.clone() })
    }

    fn own(&self, actor: &Actor) -> Result<(), Refusal> {
        if speaks(actor, &self.alpha3) { Ok(()) } else { Err(Refusal::new("MAP-06", "not-your-state")) }
    }
}

/// The mission of that State.
fn speaks(actor: &Actor, alpha3: &str) -> bool {
    actor.has_for(Role::Mission, alpha3)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::role::{Grant, Scope};
    use jiff::civil::date;

    fn person(role: Role, scope: Scope) -> Actor {
        Actor { id: Id::named("account", "p"), name: "p".into(), grants: vec![Grant { role, scope }], state: None }
    }
    fn of(role: Role, state: &str) -> Actor {
        person(role, Scope::State(state.into()))
    }

    #[test]
    fn map_06_gaps_of_a_state_are_seen_by_it_and_r9_unless_it_agreed() {
        let fiji = Profile::of("FJI");
        let seen = |p: &Profile| {
            let people = [of(Role::Mission, "FJI"), of(Role::Drafter, "FJI"), person(Role::FundManager, Scope::Fund)];
            let others = [of(Role::Mission, "KEN"), person(Role::Verifier, Scope::Fund), person(Role::ProjectOfficer, Scope::Fund)];
            let mut all: Vec<bool> = people.iter().chain(&others).map(|a| p.gaps_seen_by(Some(a))).collect();
            all.push(p.gaps_seen_by(None));
            all
        };
        assert_eq!(seen(&fiji), [true, true, true, false, false, false, false]);
        let now: Timestamp = "2026-11-28T12:00:00Z".parse().unwrap();
        let agreed = fiji.agree(true, &of(Role::Mission, "FJI"), now).unwrap();
        assert!(seen(&agreed).iter().all(|s| *s));
        let back = agreed.agree(false, &of(Role::Mission, "FJI"), now).unwrap();
        assert_eq!(seen(&back), seen(&fiji));
        for other in [of(Role::Drafter, "FJI"), of(Role::Mission, "KEN"), person(Role::FundManager, Scope::Fund)] {
            assert_eq!(fiji.agree(true, &other, now).unwrap_err().0[0].key, "not-your-state");
        }
    }

    #[test]
    fn nv_04_a_state_says_yes_or_no_and_when_and_nothing_else() {
        let (mission, today) = (of(Role::Mission, "FJI"), date(2026, 11, 28));
        let said = Profile::of("FJI").declare(true, date(2025, 10, 15), &mission, today).unwrap();
        let json = serde_json::to_value(&said.contact_point).unwrap();
        assert_eq!(json, serde_json::json!({ "nominated": true, "on": "2025-10-15" }));
        assert_eq!(Profile::of("FJI").declare(true, date(2027, 1, 1), &mission, today).unwrap_err().0[0].key, "date-in-future");
        assert_eq!(Profile::of("KEN").declare(true, today, &mission, today).unwrap_err().0[0].key, "not-your-state");
    }
}
