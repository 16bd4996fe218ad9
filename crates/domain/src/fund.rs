//! The facility itself: threshold, fundraising, officers, activation (SM-02, MON-07, ACT-01).

use crate::id::Id;
use crate::journal::{Cause, control};
use crate::ledger::Entry;
use crate::money::Cents;
use crate::refusal::{Arg, Decided, Refusal, all_clear};
use crate::role::{Actor, Role};
use crate::text::LangText;
use crate::workflow::{Machine, Transition};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// SM-02.
pub const MACHINE: Machine = Machine {
    id: "SM-02",
    subject: "fund",
    start: "designed",
    table: &[
        Transition {
            from: "designed",
            event: "publish_threshold",
            to: "threshold_published",
            who: &[Role::FundManager],
            guard: "amount and measure (S4 §16)",
            effect: "public, immutable except by a reasoned new version",
        },
        Transition {
            from: "threshold_published",
            event: "publish_threshold",
            to: "threshold_published",
            who: &[Role::FundManager],
            guard: "reason",
            effect: "new version",
        },
        Transition {
            from: "threshold_published",
            event: "open_fundraising",
            to: "fundraising",
            who: &[Role::FundManager],
            guard: "threshold published (MON-07)",
            effect: "contributions may be recorded",
        },
        Transition {
            from: "fundraising",
            event: "publish_threshold",
            to: "fundraising",
            who: &[Role::FundManager],
            guard: "reason",
            effect: "new version",
        },
        Transition {
            from: "fundraising",
            event: "activate",
            to: "active",
            who: &[Role::FundManager],
            guard: "measure ≥ threshold; R12–R14 named, three persons (ACT-01)",
            effect: "calls can open",
        },
        Transition {
            from: "active",
            event: "throttle",
            to: "throttled",
            who: &[],
            guard: "available < 0 after floor",
            effect: "no new commitments",
        },
        Transition { from: "throttled", event: "resume", to: "active", who: &[], guard: "available ≥ 0", effect: "" },
        Transition {
            from: "active",
            event: "wind_down",
            to: "closing",
            who: &[Role::HighRepresentative],
            guard: "States' decision cited",
            effect: "no new calls",
        },
        Transition {
            from: "closing",
            event: "close",
            to: "closed",
            who: &[Role::HighRepresentative],
            guard: "books closed (MON-12)",
            effect: "",
        },
    ],
};

/// The officers who must be named before activation: certifying, approving, bank signatory (ACT-01).
pub const OFFICERS: [Role; 3] = [Role::Certifying, Role::Approving, Role::BankSignatory];

/// A published activation threshold.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Threshold {
    /// Amount.
    pub amount: Cents,
    /// `pledged`, `signed` or `received`.
    pub measure: String,
    /// Published.
    pub at: Timestamp,
    /// Why it replaces the one before; empty for the first.
    pub reason: String,
}

/// The facility.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Fund {
    /// Id.
    pub id: Id,
    /// State of [`MACHINE`].
    pub state: String,
    /// Name.
    pub name: LangText,
    /// The trust fund it stands in (MON-09).
    pub umbrella: LangText,
    /// Versions of the threshold, oldest first.
    pub thresholds: Vec<Threshold>,
    /// Officers by role code.
    pub officers: BTreeMap<String, Id>,
    /// Since when it is active.
    pub activated_at: Option<Timestamp>,
    /// Synthetic: a demonstration, said on every page.
    pub demo: bool,
}

impl Fund {
    /// The one fund of an installation.
    pub fn the_id() -> Id {
        Id::named("fund", "facility")
    }

    /// The threshold in force.
    pub fn threshold(&self) -> Option<&Threshold> {
        self.thresholds.last()
    }

    /// Publishes the activation threshold, or a reasoned new version of it (MON-07, S4 §16).
    ///
    /// # Errors
    /// Wrong state or role; a new version without a reason.
    pub fn publish_threshold(&self, amount: Cents, measure: &str, reason: &str, actor: &Actor, now: Timestamp) -> Decided<Fund> {
        let step = MACHINE.step(&self.state, "publish_threshold", actor, None)?;
        let mut found = Vec::new();
        if !["pledged", "signed", "received"].contains(&measure) {
            found.push(Refusal::new("MON-07", "choose-one").at("measure"));
        }
        if amount <= Cents::ZERO {
            found.push(Refusal::new("MON-07", "amount-not-positive").at("amount"));
        }
        if !self.thresholds.is_empty() && reason.trim().is_empty() {
            found.push(Refusal::new("MON-07", "reason-missing").at("reason"));
        }
        all_clear(found)?;
        let mut next = self.clone();
        next.state = step.to.into();
        next.thresholds.push(Threshold { amount, measure: measure.to_owned(), at: now, reason: reason.trim().to_owned() });
        Ok(next)
    }

    /// Opens fundraising; blocked until the threshold is published (AC-06).
    ///
    /// # Errors
    /// `threshold-unpublished`, citing §16.
    pub fn open_fundraising(&self, actor: &Actor) -> Decided<Fund> {
        if self.thresholds.is_empty() {
            return Err(Refusal::new("MON-07", "threshold-unpublished").into());
        }
        let step = MACHINE.step(&self.state, "open_fundraising", actor, None)?;
        Ok(Fund { state: step.to.into(), ..self.clone() })
    }

    /// Names the officers R12–R14: three persons, none of whom records the transactions (ACT-01).
    ///
    /// # Errors
    /// Missing or unsuitable persons, each beside its field.
    pub fn name_officers(&self, named: &BTreeMap<String, Actor>, actor: &Actor) -> Decided<Fund> {
        if !actor.has(Role::FundManager) {
            return Err(Refusal::new("ACT-01", "not-your-role").into());
        }
        let mut found = Vec::new();
        let mut officers = BTreeMap::new();
        for role in OFFICERS {
            match named.get(role.code()) {
                None => found.push(Refusal::new("ACT-01", "officer-missing").at(role.code()).with("role", Arg::Msg(role.label().into()))),
                Some(p) if !p.has(role) => found.push(
                    Refusal::new("ACT-01", "officer-without-role")
                        .at(role.code())
                        .with("name", Arg::Text(p.name.clone()))
                        .with("role", Arg::Msg(role.label().into())),
                ),
                Some(p) if p.has(Role::FinanceAssistant) || officers.values().any(|o| *o == p.id) => {
                    found.push(Refusal::new("ACT-01", "officer-twice").at(role.code()).with("name", Arg::Text(p.name.clone())));
                }
                Some(p) => {
                    officers.insert(role.code().to_owned(), p.id);
                }
            }
        }
        all_clear(found)?;
        Ok(Fund { officers, ..self.clone() })
    }

    /// Activates the facility when the measure has reached the threshold and the officers are named.
    ///
    /// # Errors
    /// What is still missing, with the figures.
    pub fn activate(&self, reached: Cents, actor: &Actor, now: Timestamp) -> Decided<Fund> {
        let step = MACHINE.step(&self.state, "activate", actor, None)?;
        let mut found = Vec::new();
        match self.threshold() {
            None => found.push(Refusal::new("MON-07", "threshold-unpublished")),
            Some(t) if reached < t.amount => found.push(
                Refusal::new("MON-07", "threshold-not-reached")
                    .with("reached", Arg::Usd(reached))
                    .with("threshold", Arg::Usd(t.amount))
                    .with("missing", Arg::Usd(t.amount - reached)),
            ),
            Some(_) => {}
        }
        if OFFICERS.iter().any(|r| !self.officers.contains_key(r.code())) {
            found.push(Refusal::new("ACT-01", "officers-unnamed"));
        }
        all_clear(found)?;
        Ok(Fund { state: step.to.into(), activated_at: Some(now), ..self.clone() })
    }

    /// The clock, or a commit, has changed what is left when the floor is kept: below zero the fund takes no new commitments, at
    /// zero it takes them again. `None` when nothing changes.
    ///
    /// # Errors
    /// Not the software itself.
    pub fn throttled(&self, after_floor: Cents, actor: &Actor) -> Decided<Option<(&'static str, Fund)>> {
        let event = match (self.state.as_str(), after_floor < Cents::ZERO) {
            ("active", true) => "throttle",
            ("throttled", false) => "resume",
            _ => return Ok(None),
        };
        let step = MACHINE.step(&self.state, event, actor, None)?;
        Ok(Some((event, Fund { state: step.to.into(), ..self.clone() })))
    }

    /// Pre-commitments and commitments can be made: the guard of J11 and J12.
    ///
    /// # Errors
    /// `fund-throttled` (SM-02).
    pub fn takes_commitments(&self) -> Decided<()> {
        if self.state == "throttled" { Err(Refusal::new("SM-02", "fund-throttled").into()) } else { Ok(()) }
    }

    /// R9 sets the reserve, tops it up or releases some of it (J09; MON-08): `change` of what stands there, with a reason.
    ///
    /// # Errors
    /// No reason; nothing changes; more released than there is; wrong role.
    pub fn reserve(&self, change: Cents, standing: Cents, reason: &str, entry: Id, actor: &Actor, now: Timestamp) -> Decided<Entry> {
        if !actor.has(Role::FundManager) {
            return Err(Refusal::new("MON-08", "not-your-role").into());
        }
        let mut found = Vec::new();
        if reason.trim().is_empty() {
            found.push(Refusal::new("MON-08", "reason-missing").at("reason"));
        }
        if change == Cents::ZERO {
            found.push(Refusal::new("MON-08", "amount-not-positive").at("amount"));
        }
        if standing + change < Cents::ZERO {
            found.push(Refusal::new("MON-08", "more-than-left").at("amount").with("left", Arg::Usd(standing)));
        }
        all_clear(found)?;
        Ok(control::reserve(&Cause::new(entry, crate::time::day(now), self.id), change))
    }

    /// Fundraising has begun: contributions may be recorded.
    pub fn takes_contributions(&self) -> bool {
        matches!(self.state.as_str(), "fundraising" | "active" | "throttled")
    }
}
