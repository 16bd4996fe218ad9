//! Whom a programme reaches. Three different answers for a State: it is named; it is reached through a region or an organisation,
//! whose members are dated; it is not named. The last never means that it is not served.

use super::Programme;
use super::actor::Region;
use crate::member_state::{Since, States, codes};
use crate::organisation::{Belonging, Organisation};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

codes! {
    /// What the source says about who benefits.
    ScopeOf {
        Named "named" "States by name",
        Region "region" "A region",
        Organisation "organisation" "The members of an organisation of States",
        All "all" "All States",
        Unknown "unknown" "The source does not say",
    }
}

/// Who benefits, as the source says it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Beneficiaries {
    /// Alpha-3 codes of the States named.
    pub states: Vec<String>,
    /// Codes of regions.
    pub regions: Vec<String>,
    /// Codes of organisations of States.
    pub organisations: Vec<String>,
    /// What kind of statement it is.
    pub scope: ScopeOf,
}

/// The way by which a State is reached without being named.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Via {
    /// It lies in this region.
    Region {
        /// Code of the region.
        code: String,
    },
    /// It belongs to this organisation.
    Organisation {
        /// Code of the organisation.
        code: String,
        /// Since when.
        since: Since,
    },
}

/// The answer to “does it reach this State?”.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case", tag = "answer")]
pub enum Reach {
    /// The source names it.
    Named,
    /// It is reached through these, by the membership of that day.
    Through {
        /// Regions and organisations.
        via: Vec<Via>,
        /// The day whose membership counts.
        on: Date,
    },
    /// The programme is open to all States.
    OpenToAll,
    /// It is not named: unknown, never “not served”.
    NotNamed,
}

/// What reaching is looked up in: States, organisations and regions.
#[derive(Clone, Copy)]
pub struct Atlas<'a> {
    /// States.
    pub states: &'a States,
    /// Organisations with dated membership.
    pub organisations: &'a [Organisation],
    /// Regions.
    pub regions: &'a [Region],
}

/// The region of records that are open to all States.
pub const ALL_STATES: &str = "all";
/// The region of records whose source does not say where.
pub const NOT_STATED: &str = "unknown";

impl Atlas<'_> {
    /// An organisation by its code.
    pub fn organisation(&self, code: &str) -> Option<&Organisation> {
        self.organisations.iter().find(|o| o.code == code)
    }
    /// A region by its code.
    pub fn region(&self, code: &str) -> Option<&Region> {
        self.regions.iter().find(|r| r.code == code)
    }

    /// What a programme says about a State on that day.
    pub fn reach(&self, programme: &Programme, alpha3: &str, today: Date) -> Reach {
        if programme.beneficiaries.states.iter().any(|s| s == alpha3) {
            return Reach::Named;
        }
        let on = programme.membership_day(today);
        match self.through(programme, on).remove(alpha3) {
            Some(via) => Reach::Through { via: via.into_iter().collect(), on },
            None if programme.beneficiaries.scope == ScopeOf::All => Reach::OpenToAll,
            None => Reach::NotNamed,
        }
    }

    /// Every State that is reached without being named, with the ways, by the membership of that day.
    pub fn through(&self, programme: &Programme, on: Date) -> BTreeMap<String, BTreeSet<Via>> {
        self.members(&programme.beneficiaries, on)
    }

    /// The same for whatever says who benefits.
    pub fn members(&self, b: &Beneficiaries, on: Date) -> BTreeMap<String, BTreeSet<Via>> {
        let mut all: BTreeMap<String, BTreeSet<Via>> = BTreeMap::new();
        for region in b.regions.iter().filter_map(|code| self.region(code)) {
            for state in region.on(on) {
                all.entry(state.alpha3.clone()).or_default().insert(Via::Region { code: region.code.clone() });
            }
        }
        for organisation in b.organisations.iter().filter_map(|code| self.organisation(code)) {
            let takes_part = |b: Belonging| matches!(b, Belonging::Member | Belonging::Participating);
            for m in organisation.on(on).filter(|m| takes_part(m.belonging)) {
                let via = Via::Organisation { code: organisation.code.clone(), since: m.since };
                all.entry(m.alpha3.clone()).or_default().insert(via);
            }
        }
        all.retain(|alpha3, _| self.states.get(alpha3).is_some() && !b.states.contains(alpha3));
        all
    }

    /// Regions (first) and sub-regions of the statistical classification that a programme touches, by code; `all` for what is open to
    /// all States, `unknown` where the source does not say.
    pub fn areas(&self, programme: &Programme, on: Date) -> (BTreeSet<String>, BTreeSet<String>) {
        let named = programme.beneficiaries.states.iter().cloned();
        let states: BTreeSet<String> = named.chain(self.through(programme, on).into_keys()).collect();
        let (mut regions, mut subregions) = (BTreeSet::new(), BTreeSet::new());
        for state in states.iter().filter_map(|s| self.states.get(s)) {
            regions.insert(state.region.m49.clone());
            subregions.insert(state.subregion.m49.clone());
        }
        if programme.beneficiaries.scope == ScopeOf::All {
            regions.insert(ALL_STATES.to_owned());
        }
        if regions.is_empty() {
            regions.insert(NOT_STATED.to_owned());
        }
        (regions, subregions)
    }
}
