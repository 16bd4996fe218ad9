//! Workflows as data (DOMAIN §5): one table per state machine. The code executes it, the handbook prints it,
//! the page reads it to know which buttons to show.

use crate::refusal::{Arg, Refusal};
use crate::role::{Actor, Role};

/// Every machine, in the order of the journey.
pub const ALL: &[&Machine] = &[
    &crate::fund::MACHINE,
    &crate::contribution::MACHINE,
    &crate::contribution::HELD_MACHINE,
    &crate::bank::LINE_MACHINE,
    &crate::bank::EVENT_MACHINE,
    &crate::parameters::MACHINE,
    &crate::call::MACHINE,
    &crate::draw::MACHINE,
    &crate::nomination::MACHINE,
    &crate::review::MACHINE,
    &crate::round::MACHINE,
    &crate::round::APPROVAL,
    &crate::period::MACHINE,
    &crate::allotment::MACHINE,
    &crate::correction::MACHINE,
    &crate::plan::MACHINE,
    &crate::payee::MACHINE,
    &crate::mission::MACHINE,
    &crate::disbursement::MACHINE,
    &crate::payment_file::MACHINE,
    &crate::partner::MACHINE,
    &crate::agreement::MACHINE,
    &crate::project_report::MACHINE,
    &crate::order::MACHINE,
    &crate::catalogue::MACHINE,
    &crate::catalogue::SUGGESTION,
    &crate::campaign::MACHINE,
    &crate::campaign::REPLY,
    &crate::catalogue::DOCUMENT,
    &crate::need::MACHINE,
    &crate::matching::MACHINE,
    &crate::mail::MACHINE,
    &crate::saved_search::MACHINE,
    &crate::catalogue::IMPORT,
];

/// One allowed step.
#[derive(Clone, Copy, Debug)]
pub struct Transition {
    /// State before.
    pub from: &'static str,
    /// What happens.
    pub event: &'static str,
    /// State after.
    pub to: &'static str,
    /// Roles that may; empty: the software itself (a deadline, another machine).
    pub who: &'static [Role],
    /// What must hold, in the words of DOMAIN §5.
    pub guard: &'static str,
    /// What else it does: the journal or record of DOMAIN §5.
    pub effect: &'static str,
}

/// A step in one line, for tables of many: from, event, to, who, guard, effect.
pub(crate) const fn step(
    from: &'static str,
    event: &'static str,
    to: &'static str,
    who: &'static [Role],
    guard: &'static str,
    effect: &'static str,
) -> Transition {
    Transition { from, event, to, who, guard, effect }
}

/// A state machine of DOMAIN §5.
#[derive(Clone, Copy, Debug)]
pub struct Machine {
    /// `SM-04`.
    pub id: &'static str,
    /// Record kind it governs.
    pub subject: &'static str,
    /// The state of a new record.
    pub start: &'static str,
    /// The table.
    pub table: &'static [Transition],
}

impl Machine {
    /// Every state, in order of first appearance.
    pub fn states(&self) -> Vec<&'static str> {
        let mut seen = vec![self.start];
        for t in self.table {
            for s in [t.from, t.to] {
                if !seen.contains(&s) {
                    seen.push(s);
                }
            }
        }
        seen
    }

    /// The step for `event` in `from`, when the actor may take it. `owner` is the State the record belongs to, if it
    /// belongs to one: State roles (R3, R4) count only for that State.
    ///
    /// # Errors
    /// `step-not-allowed` when the table has no such step, `not-your-role` when the actor may not take it.
    pub fn step(&self, from: &str, event: &str, actor: &Actor, owner: Option<&str>) -> Result<&'static Transition, Refusal> {
        let t = self
            .table
            .iter()
            .find(|t| t.from == from && t.event == event)
            .ok_or_else(|| Refusal::new(self.id, "step-not-allowed").with("state", Arg::Msg(self.state_key(from))))?;
        if may(t, actor, owner) { Ok(t) } else { Err(Refusal::new(self.id, "not-your-role")) }
    }

    /// The steps this actor may take now: the buttons of the page.
    pub fn open_to(&self, from: &str, actor: &Actor, owner: Option<&str>) -> Vec<&'static Transition> {
        self.table.iter().filter(|t| t.from == from && may(t, actor, owner)).collect()
    }

    /// Message key of a state's name.
    pub fn state_key(&self, state: &str) -> String {
        format!("state-{}-{state}", self.subject).replace('_', "-")
    }
}

fn may(t: &Transition, actor: &Actor, owner: Option<&str>) -> bool {
    if t.who.is_empty() {
        return actor.is_system();
    }
    t.who.iter().any(|r| match (r, owner) {
        (Role::Mission | Role::Drafter | Role::Nominee, Some(state)) => actor.has_for(*r, state),
        _ => actor.has(*r),
    })
}
