//! Changing the modalities: R9 proposes, R10 decides (DOMAIN 11.29).

use crate::act::{Act, Draft, Outcome};
use crate::{Failure, Office};
use bursar_domain::call::Call;
use bursar_domain::parameters::{ParameterSet, Proposal};
use bursar_domain::{Id, Role};
use bursar_store::{Find, Order, Record};
use jiff::civil::Date;
use std::collections::BTreeMap;

impl Office {
    /// Every version, newest first.
    ///
    /// # Errors
    /// The store failed.
    pub fn parameter_versions(&self) -> Result<Vec<bursar_store::Stored<ParameterSet>>, Failure> {
        self.find(&Find::of(ParameterSet::KIND).order("number", Order::Desc))
    }

    /// R9 proposes a version on top of the one in force.
    ///
    /// # Errors
    /// See [`ParameterSet::propose`].
    pub fn propose_parameters(&self, act: &Act, typed: &BTreeMap<String, String>, decision: &str, effective: Date) -> Outcome {
        self.perform(act, |now| {
            let base = self.parameters()?;
            let number = self.parameter_versions()?.first().map_or(0, |p| p.value.number) + 1;
            let proposal = Proposal { id: act.commit, number, typed, decision, effective };
            let set = base.propose(proposal, &act.actor, now)?;
            Ok(Draft::of::<ParameterSet>("parameters.propose", &[Role::FundManager], set.id)
                .create(&set)
                .reason(decision)
                .under(base.number))
        })
    }

    /// R10 approves or refuses; R9 withdraws.
    ///
    /// # Errors
    /// See [`ParameterSet::decide`].
    pub fn decide_parameters(&self, act: &Act, id: Id, seen: Option<i64>, event: &str, reason: &str) -> Outcome {
        self.perform(act, |now| {
            let set = self.fetch_as_seen::<ParameterSet>(id, seen)?;
            let calls: Vec<Call> = self.find::<Call>(&Find::of(Call::KIND))?.into_iter().map(|c| c.value).collect();
            let next = set.value.decide(event, Some(reason), &calls, &act.actor, now)?;
            let action = match event {
                "approve" => "parameters.approve",
                "refuse" => "parameters.refuse",
                _ => "parameters.withdraw",
            };
            Ok(Draft::of::<ParameterSet>(action, &[Role::HighRepresentative, Role::FundManager], id).change(&set, &next).reason(reason))
        })
    }
}
