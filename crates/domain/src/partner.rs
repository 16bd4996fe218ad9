//! Implementing partners: recorded, checked with due diligence before money goes to them (S4 §24, WB-02, DOMAIN 11.18).

use crate::id::Id;
use crate::refusal::{Arg, Decided, Refusal, all_clear};
use crate::role::{Actor, Role};
use crate::workflow::{Machine, Transition};
use serde::{Deserialize, Serialize};

/// A partner, from its record to its clearance.
pub const MACHINE: Machine = Machine {
    id: "WB-02",
    subject: "partner",
    start: "recorded",
    table: &[
        Transition {
            from: "recorded",
            event: "clear",
            to: "cleared",
            who: &[Role::FundManager],
            guard: "due diligence on file; a type that `partner_types` names, or a waiver; not who recorded it",
            effect: "agreements may name it",
        },
        Transition { from: "recorded", event: "bar", to: "barred", who: &[Role::FundManager], guard: "reasons", effect: "" },
        Transition {
            from: "cleared",
            event: "bar",
            to: "barred",
            who: &[Role::FundManager],
            guard: "reasons: sanction, fraud, failed audit",
            effect: "no further agreement, no further tranche",
        },
    ],
};

/// Types of partners, as `partner_types` writes them; the last needs a waiver (DOMAIN 11.18).
pub const TYPES: [&str; 6] = ["NGO", "academia", "IO", "RO", "UN", "firm"];

/// An implementing partner (R6).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Partner {
    /// Id.
    pub id: Id,
    /// State of [`MACHINE`].
    pub state: String,
    /// Name.
    pub name: String,
    /// One of [`TYPES`].
    pub kind: String,
    /// Organisation of the reference data, where it is one.
    pub organisation: Option<String>,
    /// Due diligence: what was looked at, and by whom.
    pub due_diligence: Option<(String, Id)>,
    /// Why it was barred.
    pub barred: Option<String>,
    /// Accounts that act for it; they hold R6.
    pub people: Vec<Id>,
    /// Who recorded it.
    pub by: Id,
}

impl Partner {
    /// R7 records a partner.
    ///
    /// # Errors
    /// Not R7; name or type missing.
    pub fn record(id: Id, name: &str, kind: &str, organisation: Option<String>, actor: &Actor) -> Decided<Partner> {
        if !actor.has(Role::ProjectOfficer) {
            return Err(Refusal::new("WB-02", "not-your-role").into());
        }
        let mut found = Vec::new();
        if name.trim().is_empty() {
            found.push(Refusal::new("WB-02", "answer-missing").at("partner_name"));
        }
        if !TYPES.contains(&kind) {
            found.push(Refusal::new("WB-02", "choose-one").at("partner_type"));
        }
        all_clear(found)?;
        Ok(Partner {
            id,
            state: MACHINE.start.into(),
            name: name.trim().to_owned(),
            kind: kind.to_owned(),
            organisation,
            due_diligence: None,
            barred: None,
            people: Vec::new(),
            by: actor.id,
        })
    }

    /// R9 clears it after due diligence, or bars it, with what was looked at. `types` are those the parameters name.
    ///
    /// # Errors
    /// Own record; reasons missing; a type that is not taken, without the word that it is waived.
    pub fn decide(&self, clear: bool, reasons: &str, waived: bool, types: &str, actor: &Actor) -> Decided<Partner> {
        let step = MACHINE.step(&self.state, if clear { "clear" } else { "bar" }, actor, None)?;
        let reasons = reasons.trim();
        if clear && self.by == actor.id {
            return Err(Refusal::new("ACT-01", "not-your-own").into());
        }
        if reasons.is_empty() {
            return Err(Refusal::new("WB-02", "reason-missing").at("reason").into());
        }
        if clear && !waived && !types.split(',').any(|t| t.trim() == self.kind) {
            return Err(Refusal::new("WB-02", "partner-type-not-taken").at("waived").with("types", Arg::Text(types.to_owned())).into());
        }
        let mut next = Partner { state: step.to.into(), ..self.clone() };
        if clear {
            next.due_diligence = Some((reasons.to_owned(), actor.id));
        } else {
            next.barred = Some(reasons.to_owned());
        }
        Ok(next)
    }

    /// R7 names the accounts that act for it.
    ///
    /// # Errors
    /// Not R7; barred.
    pub fn name_people(&self, people: Vec<Id>, actor: &Actor) -> Decided<Partner> {
        if !actor.has(Role::ProjectOfficer) {
            return Err(Refusal::new("WB-02", "not-your-role").into());
        }
        self.open()?;
        Ok(Partner { people, ..self.clone() })
    }

    /// Not barred.
    ///
    /// # Errors
    /// `partner-barred`.
    pub fn open(&self) -> Decided<()> {
        if self.state == "barred" { Err(Refusal::new("WB-07", "partner-barred").at("partner").into()) } else { Ok(()) }
    }

    /// Cleared: money may go to it.
    ///
    /// # Errors
    /// `partner-not-cleared`, `partner-barred`.
    pub fn cleared(&self) -> Decided<()> {
        self.open()?;
        if self.state == "cleared" { Ok(()) } else { Err(Refusal::new("WB-02", "partner-not-cleared").at("partner").into()) }
    }
}
