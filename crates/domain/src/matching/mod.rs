//! Needs matched with programmes (SM-18, MAP-08), under consent: a provider learns who asks when the State has accepted and the verifier has
//! introduced the two, and not before, unless the need is public (AC-20).

mod fit;
#[cfg(test)]
mod tests;
mod workflow;

pub use fit::{Answer, Answered, Fit, Part, Whole};
pub use workflow::{LAPSE_DAYS, MACHINE, OPEN, Planned};

use crate::catalogue::Programme;
use crate::id::Id;
use crate::need::{Need, sees_all};
use crate::role::{Actor, Role};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Who put a programme forward.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum SuggestedBy {
    /// The software, or the verifier with its help.
    System,
    /// Whose programme it is.
    Provider {
        /// The account.
        account: Id,
        /// Its name.
        name: String,
    },
}

/// A step that was taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Taken {
    /// Event of [`MACHINE`].
    pub event: String,
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: Id,
    /// Why, where somebody said.
    pub reason: String,
}

/// A need and a programme that may meet it: one pair, one match, whatever became of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Match {
    /// Id, of the pair.
    pub id: Id,
    /// State of SM-18.
    pub state: String,
    /// The need.
    pub need: Id,
    /// Whose need it is.
    pub alpha3: String,
    /// The programme.
    pub programme: Id,
    /// The account whose programme it is; none where it was read from a source and nobody keeps it.
    pub provider: Option<Id>,
    /// Who put it forward.
    pub suggested_by: SuggestedBy,
    /// When.
    pub suggested_at: Timestamp,
    /// How it fits, and why.
    pub fit: Fit,
    /// Its place in lists: by theme, then by title of the programme.
    pub place: String,
    /// Steps taken, in order.
    pub taken: Vec<Taken>,
    /// The planned record that came of it.
    pub new_record: Option<Id>,
}

impl Match {
    /// The id of the pair.
    pub fn id_of(need: Id, programme: Id) -> Id {
        Id::named("match", &format!("{need}/{programme}"))
    }

    /// When a step was taken first.
    pub fn taken_at(&self, event: &str) -> Option<Timestamp> {
        self.taken.iter().find(|t| t.event == event).map(|t| t.at)
    }

    /// The verifier has put it before the State.
    pub fn was_offered(&self) -> bool {
        self.taken_at("offer").is_some()
    }

    /// The State has accepted and the provider was told who asks.
    pub fn was_introduced(&self) -> bool {
        self.taken_at("introduce").is_some()
    }

    /// Its programme is this person's.
    pub fn is_providers(&self, actor: &Actor) -> bool {
        self.provider == Some(actor.id) && actor.has(Role::Contributor)
    }

    /// The provider may know of it: from the beginning if it put the programme forward, else once it is introduced. Before that, even a match
    /// without a name would tell whose need it is, where the programme is for one State.
    pub fn told_to_provider(&self) -> bool {
        self.was_introduced() || matches!(self.suggested_by, SuggestedBy::Provider { .. })
    }

    /// It belongs to the State's own people.
    fn is_states(&self, actor: &Actor) -> bool {
        [Role::Mission, Role::Drafter].iter().any(|r| actor.has_for(*r, &self.alpha3))
    }

    /// Who may know of it: R9, R19 and auditors; the State once it was offered; the provider as told.
    pub fn seen_by(&self, actor: &Actor) -> bool {
        sees_all(actor) || (self.was_offered() && self.is_states(actor)) || (self.told_to_provider() && self.is_providers(actor))
    }

    /// Who may know whose need it is and read its words (AC-20). Nobody learns it through the match who may not see the match.
    pub fn names_state_to(&self, need: &Need, actor: &Actor) -> bool {
        let told = self.was_introduced() && self.is_providers(actor);
        self.seen_by(actor) && (told || need.names_state_to(Some(actor)))
    }

    /// Whether this is prior satisfaction of a need: the same State has agreed on the same programme for one of the same themes (MAP-08).
    pub fn satisfies(&self, need: &Need, programme: &Programme) -> bool {
        let same = self.alpha3 == need.alpha3 && self.programme == programme.id;
        self.state == "agreed" && same && need.themes.iter().any(|t| self.fit.themes.contains(t))
    }
}
