//! SM-17: from a draft of capital to a need that is met, or is not, in the State's own words.

use super::{Need, Visibility};
use crate::refusal::{Arg, Decided, Refusal, reasoned};
use crate::role::{Actor, Role};
use crate::workflow::{Machine, step};
use jiff::{Span, Timestamp, civil::Date};

const R3: &[Role] = &[Role::Mission];

const REASON: &str = "reason, in the State's own words";
const GONE: &str = "leaves every list; its open matches end";

/// SM-17.
pub const MACHINE: Machine = Machine {
    id: "SM-17",
    subject: "need",
    start: "draft",
    table: &[
        step("draft", "endorse", "endorsed", R3, "own State", "capital changes it no longer"),
        step("draft", "withdraw", "withdrawn", R3, "own State", ""),
        step("endorsed", "return", "draft", R3, REASON, "capital may change it again"),
        step("endorsed", "open", "open", R3, "visibility chosen: private, partners or public", "its 18 months begin"),
        step("endorsed", "withdraw", "withdrawn", R3, "own State", ""),
        step("open", "confirm", "open", R3, "own State", "its 18 months begin anew"),
        step("open", "change", "open", R3, "another visibility", "what was public cannot be unread"),
        step("open", "match", "matched", &[], "a match is agreed (SM-18)", "leaves the public lists"),
        step("open", "expire", "expired", &[], "18 months without confirmation", GONE),
        step("open", "withdraw", "withdrawn", R3, "own State", GONE),
        step("matched", "met", "met", R3, REASON, ""),
        step("matched", "partly_met", "partly_met", R3, REASON, ""),
        step("matched", "unmet", "unmet", R3, REASON, ""),
        step("matched", "withdraw", "withdrawn", R3, "own State", GONE),
    ],
};

/// Months after the last confirmation until an open need expires.
const MONTHS_OPEN: i32 = 18;
/// Days before that from which on its mission is reminded.
pub const REMINDER_DAYS: i32 = 30;

impl Need {
    /// Drafts a need of that State, by its mission or its capital.
    ///
    /// # Errors
    /// Neither.
    pub fn draft(content: &Need, actor: &Actor, now: Timestamp) -> Decided<Need> {
        let drafted = Need {
            state: MACHINE.start.into(),
            visibility: Visibility::Private,
            drafted_by: actor.id,
            endorsed_by: None,
            created_at: now,
            opened_at: None,
            confirmed_on: None,
            returned: String::new(),
            outcome: String::new(),
            ..content.clone()
        };
        if drafted.editable_by(actor) { Ok(drafted) } else { Err(Refusal::new("SM-17", "not-your-role").into()) }
    }

    /// Who may change its words now: capital and mission while it is a draft, the mission while it is endorsed (R4).
    pub fn editable_by(&self, actor: &Actor) -> bool {
        let (mission, capital) = (actor.has_for(Role::Mission, &self.alpha3), actor.has_for(Role::Drafter, &self.alpha3));
        match self.state.as_str() {
            "draft" => mission || capital,
            "endorsed" => mission,
            _ => false,
        }
    }

    /// Puts other words into a draft, or into what is endorsed and not yet open.
    ///
    /// # Errors
    /// Another State's person; capital after it is endorsed; an open need.
    pub fn revise(&self, content: &Need, actor: &Actor) -> Decided<Need> {
        if !["draft", "endorsed"].contains(&self.state.as_str()) {
            return Err(Refusal::new("SM-17", "step-not-allowed").with("state", Arg::Msg(MACHINE.state_key(&self.state))).into());
        }
        if !self.editable_by(actor) {
            return Err(Refusal::new("SM-17", "not-your-role").into());
        }
        Ok(Need {
            id: self.id,
            state: self.state.clone(),
            alpha3: self.alpha3.clone(),
            visibility: self.visibility,
            drafted_by: self.drafted_by,
            endorsed_by: self.endorsed_by,
            created_at: self.created_at,
            opened_at: self.opened_at,
            confirmed_on: self.confirmed_on,
            returned: self.returned.clone(),
            outcome: self.outcome.clone(),
            ..content.clone()
        })
    }

    fn stepped(&self, event: &str, actor: &Actor) -> Result<Need, Refusal> {
        let step = MACHINE.step(&self.state, event, actor, Some(&self.alpha3))?;
        Ok(Need { state: step.to.into(), ..self.clone() })
    }

    /// R3 endorses the draft for its State.
    ///
    /// # Errors
    /// Not its mission; not a draft.
    pub fn endorse(&self, actor: &Actor) -> Decided<Need> {
        Ok(Need { endorsed_by: Some(actor.id), returned: String::new(), ..self.stepped("endorse", actor)? })
    }

    /// R3 gives it back to capital, which reads why.
    ///
    /// # Errors
    /// No reason.
    pub fn give_back(&self, reason: &str, actor: &Actor) -> Decided<Need> {
        let next = self.stepped("return", actor)?;
        reasoned("SM-17", reason, true)?;
        Ok(Need { endorsed_by: None, returned: reason.trim().into(), ..next })
    }

    /// R3 opens it, and says who may know of it.
    ///
    /// # Errors
    /// Not endorsed.
    pub fn open(&self, visibility: Visibility, actor: &Actor, now: Timestamp) -> Decided<Need> {
        let next = self.stepped("open", actor)?;
        Ok(Need { visibility, opened_at: Some(now), confirmed_on: Some(crate::time::day(now)), ..next })
    }

    /// R3 confirms that the need is still there: its 18 months begin anew.
    ///
    /// # Errors
    /// Not open.
    pub fn confirm(&self, actor: &Actor, today: Date) -> Decided<Need> {
        Ok(Need { confirmed_on: Some(today), ..self.stepped("confirm", actor)? })
    }

    /// R3 changes who may know of it.
    ///
    /// # Errors
    /// Not open; the visibility it has.
    pub fn change(&self, visibility: Visibility, actor: &Actor) -> Decided<Need> {
        let next = self.stepped("change", actor)?;
        if visibility == self.visibility {
            return Err(Refusal::new("SM-17", "need-visibility-same").at("visibility").into());
        }
        Ok(Need { visibility, ..next })
    }

    /// A match was agreed (SM-18): the software's own step, in the commit of that agreement.
    ///
    /// # Errors
    /// Not open.
    pub fn matched(&self) -> Decided<Need> {
        Ok(self.stepped("match", &Actor::system())?)
    }

    /// R3 says how it came out: `met`, `partly_met` or `unmet`.
    ///
    /// # Errors
    /// Not matched; no reason.
    pub fn close(&self, event: &str, reason: &str, actor: &Actor) -> Decided<Need> {
        let next = self.stepped(event, actor)?;
        reasoned("SM-17", reason, true)?;
        Ok(Need { outcome: reason.trim().into(), ..next })
    }

    /// R3 withdraws it; why is the State's own affair.
    ///
    /// # Errors
    /// It has come to an end already.
    pub fn withdraw(&self, reason: &str, actor: &Actor) -> Decided<Need> {
        let next = self.stepped("withdraw", actor)?;
        reasoned("SM-17", reason, false)?;
        Ok(Need { outcome: reason.trim().into(), ..next })
    }

    /// The day it expires, if it is open and nobody confirms it.
    pub fn expires_on(&self) -> Option<Date> {
        let from = self.confirmed_on.filter(|_| self.state == "open")?;
        from.checked_add(Span::new().months(MONTHS_OPEN)).ok()
    }

    /// 18 months have passed without a confirmation.
    ///
    /// # Errors
    /// They have not.
    pub fn expire(&self, today: Date) -> Decided<Need> {
        let next = self.stepped("expire", &Actor::system())?;
        if self.expires_on().is_none_or(|d| d > today) {
            return Err(Refusal::new("SM-17", "step-not-allowed").with("state", Arg::Msg(MACHINE.state_key(&self.state))).into());
        }
        Ok(next)
    }
}
