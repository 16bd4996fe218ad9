//! Allotments for what has no call of its own: activities of window B, and the running of the fund (J10; MON-08, MON-10). Calls
//! for delegates carry their own. The id of an allotment is the key of the levels B300 to B600 of what is paid out of it.

use crate::id::Id;
use crate::journal::{About, Cause, control};
use crate::ledger::{Entry, Window};
use crate::money::Cents;
use crate::refusal::{Arg, Decided, Refusal, all_clear};
use crate::role::{Actor, Role};
use crate::time::day;
use crate::workflow::{Machine, Transition};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

const R9: &[Role] = &[Role::FundManager];
const R7_R8: &[Role] = &[Role::ProjectOfficer, Role::FinanceAssistant];

/// How an allotment is made, changed and closed.
pub const MACHINE: Machine = Machine {
    id: "MON-10",
    subject: "allotment",
    start: "proposed",
    table: &[
        Transition {
            from: "proposed",
            event: "allot",
            to: "open",
            who: R9,
            guard: "another person than proposed; unallotted ≥ amount; for activities ≥ `activity_floor_usd`",
            effect: "J10",
        },
        Transition { from: "proposed", event: "decline", to: "declined", who: R9, guard: "reason", effect: "" },
        Transition { from: "proposed", event: "withdraw", to: "withdrawn", who: R7_R8, guard: "", effect: "" },
        Transition { from: "open", event: "increase", to: "open", who: R9, guard: "reason; unallotted ≥ amount", effect: "J10" },
        Transition { from: "open", event: "give_back", to: "open", who: R9, guard: "reason; not more than is free", effect: "J10, back" },
        Transition {
            from: "open",
            event: "close",
            to: "closed",
            who: R9,
            guard: "nothing pre-committed or committed",
            effect: "J10, back, of what is free",
        },
    ],
};

/// What an allotment is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Use {
    /// Activities of window B.
    Activities,
    /// Posts, suppliers, evaluation: what serves both windows.
    Running,
}

impl Use {
    /// All, in the order of forms.
    pub const ALL: [Use; 2] = [Use::Activities, Use::Running];
    /// `activities`, `running`.
    pub fn code(self) -> &'static str {
        match self {
            Use::Activities => "activities",
            Use::Running => "running",
        }
    }
    /// The use with this code.
    pub fn from_code(code: &str) -> Option<Use> {
        Use::ALL.into_iter().find(|u| u.code() == code)
    }
    /// The window it belongs to; none for what serves both.
    pub fn window(self) -> Option<Window> {
        match self {
            Use::Activities => Some(Window::B),
            Use::Running => None,
        }
    }
}

/// A change of an allotment that was posted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Change {
    /// When.
    pub at: Timestamp,
    /// Who.
    pub by: Id,
    /// So much more; less, when it went back.
    pub usd: Cents,
    /// Why; empty for the first.
    pub reason: String,
}

/// An allotment as proposed.
#[derive(Clone, Debug)]
pub struct Proposal<'a> {
    /// Its id.
    pub id: Id,
    /// `B-2026-1`.
    pub number: String,
    /// What for.
    pub for_: Use,
    /// Calendar year it is planned for.
    pub year: i16,
    /// In words.
    pub title: &'a str,
    /// How much.
    pub usd: Cents,
}

/// An allotment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Allotment {
    /// Id: the key of its levels in the control ledger.
    pub id: Id,
    /// `B-2026-1`, `F-2026-1`.
    pub number: String,
    /// State of [`MACHINE`].
    pub state: String,
    /// What for.
    pub use_: Use,
    /// Calendar year it is planned for.
    pub year: i16,
    /// In words.
    pub title: String,
    /// As proposed, then as allotted now.
    pub usd: Cents,
    /// Who proposed it.
    pub proposed_by: Id,
    /// What was posted, oldest first.
    pub changes: Vec<Change>,
}

impl Allotment {
    /// R7 or R8 proposes one.
    ///
    /// # Errors
    /// Everything that is missing; less than the floor of an activity (MON-08).
    pub fn propose(p: &Proposal<'_>, activity_floor: Cents, actor: &Actor) -> Decided<Allotment> {
        if !actor.has_any(R7_R8) {
            return Err(Refusal::new("MON-10", "not-your-role").into());
        }
        let mut found = Vec::new();
        if p.title.trim().is_empty() {
            found.push(Refusal::new("MON-10", "answer-missing").at("title"));
        }
        if !(2000..=2200).contains(&p.year) {
            found.push(Refusal::new("MON-10", "param-out-of-range").at("year").with("low", Arg::Int(2000)).with("high", Arg::Int(2200)));
        }
        if p.usd <= Cents::ZERO {
            found.push(Refusal::new("MON-10", "amount-not-positive").at("amount"));
        } else if p.for_ == Use::Activities && p.usd < activity_floor {
            found.push(Refusal::new("MON-08", "below-activity-floor").at("amount").with("floor", Arg::Usd(activity_floor)));
        }
        all_clear(found)?;
        Ok(Allotment {
            id: p.id,
            number: p.number.clone(),
            state: MACHINE.start.into(),
            use_: p.for_,
            year: p.year,
            title: p.title.trim().to_owned(),
            usd: p.usd,
            proposed_by: actor.id,
            changes: Vec::new(),
        })
    }

    /// What entries paid out of it are about.
    pub fn about(&self) -> About {
        About { call: Some(self.id), window: self.use_.window(), ..About::default() }
    }

    /// R9 allots it (J10).
    ///
    /// # Errors
    /// The person who proposed it; wrong role or state.
    pub fn allot(&self, entry: Id, actor: &Actor, now: Timestamp) -> Decided<(Allotment, Entry)> {
        let step = MACHINE.step(&self.state, "allot", actor, None)?;
        if self.proposed_by == actor.id {
            return Err(Refusal::new("ACT-01", "not-your-own").into());
        }
        let next = Allotment { state: step.to.into(), ..self.clone() };
        Ok((next.changed(self.usd, "", actor, now), control::allotted(&self.cause(entry, now), self.usd)?))
    }

    /// R9 declines it, with a reason; R7 or R8 withdraws it.
    ///
    /// # Errors
    /// No reason; wrong role or state.
    pub fn drop(&self, event: &str, reason: &str, actor: &Actor) -> Decided<Allotment> {
        let step = MACHINE.step(&self.state, event, actor, None)?;
        if event == "decline" {
            given(reason)?;
        }
        Ok(Allotment { state: step.to.into(), ..self.clone() })
    }

    /// R9 adds to it.
    ///
    /// # Errors
    /// No reason; not positive; wrong role or state.
    pub fn increase(&self, usd: Cents, reason: &str, entry: Id, actor: &Actor, now: Timestamp) -> Decided<(Allotment, Entry)> {
        MACHINE.step(&self.state, "increase", actor, None)?;
        let posted = amount(reason, control::allotted(&self.cause(entry, now), usd))?;
        Ok((Allotment { usd: self.usd + usd, ..self.clone() }.changed(usd, reason, actor, now), posted))
    }

    /// R9 gives back some of what is `free` (B300).
    ///
    /// # Errors
    /// More than is free; no reason; wrong role or state.
    pub fn give_back(
        &self,
        usd: Cents,
        free: Cents,
        reason: &str,
        entry: Id,
        actor: &Actor,
        now: Timestamp,
    ) -> Decided<(Allotment, Entry)> {
        MACHINE.step(&self.state, "give_back", actor, None)?;
        if usd > free {
            return Err(Refusal::new("MON-10", "more-than-left").at("amount").with("left", Arg::Usd(free)).into());
        }
        let posted = amount(reason, control::allotment_returned(&self.cause(entry, now), usd))?;
        Ok((Allotment { usd: self.usd - usd, ..self.clone() }.changed(-usd, reason, actor, now), posted))
    }

    /// R9 closes it; what is `free` goes back. Nothing may be `bound` (B400, B500).
    ///
    /// # Errors
    /// Something is pre-committed or committed; wrong role or state.
    pub fn close(&self, free: Cents, bound: Cents, entry: Id, actor: &Actor, now: Timestamp) -> Decided<(Allotment, Option<Entry>)> {
        let step = MACHINE.step(&self.state, "close", actor, None)?;
        if bound > Cents::ZERO {
            return Err(Refusal::new("MON-10", "allotment-bound").with("bound", Arg::Usd(bound)).into());
        }
        let next = Allotment { state: step.to.into(), usd: self.usd - free, ..self.clone() };
        if free == Cents::ZERO {
            return Ok((next, None));
        }
        let posted = control::allotment_returned(&self.cause(entry, now), free)?;
        Ok((next.changed(-free, "", actor, now), Some(posted)))
    }

    fn cause(&self, entry: Id, now: Timestamp) -> Cause {
        Cause::new(entry, day(now), self.id).about(self.about())
    }

    fn changed(mut self, usd: Cents, reason: &str, actor: &Actor, now: Timestamp) -> Allotment {
        self.changes.push(Change { at: now, by: actor.id, usd, reason: reason.trim().to_owned() });
        self
    }
}

/// The entry of an amount with its reason; all that is wrong at once.
fn amount(reason: &str, posted: Decided<Entry>) -> Decided<Entry> {
    match (given(reason), posted) {
        (Err(mut reason), Err(amount)) => {
            reason.0.extend(amount.0);
            Err(reason)
        }
        (Err(found), _) | (_, Err(found)) => Err(found),
        (Ok(()), Ok(entry)) => Ok(entry),
    }
}

fn given(reason: &str) -> Decided<()> {
    if reason.trim().is_empty() { Err(Refusal::new("MON-10", "reason-missing").at("reason").into()) } else { Ok(()) }
}
