//! The facility: threshold, fundraising, officers, activation (SM-02).

use crate::act::{Act, Draft, Outcome};
use crate::{Failure, Office};
use bursar_domain::account::Account;
use bursar_domain::contribution::Contribution;
use bursar_domain::fund::{Fund, OFFICERS};
use bursar_domain::{Actor, Cents, Id, Role};
use bursar_store::{Find, Order, Reader, Record, StoreError, Stored};
use std::collections::BTreeMap;

const R9: &[Role] = &[Role::FundManager];

/// MON-01: three figures, shown apart and never added.
#[derive(Clone, Copy, Debug, Default, PartialEq, serde::Serialize, schemars::JsonSchema)]
pub struct ThreeFigures {
    /// Pledged (memorandum).
    pub pledged: Cents,
    /// Signed (binding agreement).
    pub signed: Cents,
    /// Received (cash, checked).
    pub received: Cents,
}

impl ThreeFigures {
    /// The figure the activation threshold is measured on (DOMAIN 11.1).
    pub fn measure(&self, measure: &str) -> Cents {
        match measure {
            "pledged" => self.pledged,
            "signed" => self.signed,
            _ => self.received,
        }
    }
}

/// Reads the three figures.
///
/// # Errors
/// The store failed.
pub fn three_figures(r: &mut Reader) -> Result<ThreeFigures, StoreError> {
    let all = Find::of(Contribution::KIND).not("state", "refused");
    Ok(ThreeFigures {
        pledged: Cents(r.sum(&all, "pledged_usd")?),
        signed: Cents(r.sum(&all, "signed_usd")?),
        received: Cents(r.sum(&all, "received_usd")?),
    })
}

impl Office {
    /// The facility.
    ///
    /// # Errors
    /// `NotFound` before an installation has one.
    pub fn fund(&self) -> Result<Stored<Fund>, Failure> {
        self.fetch::<Fund>(Fund::the_id())
    }

    /// Sets up the facility of an installation, and version 1 of its parameters. Nothing happens when they are there.
    ///
    /// # Errors
    /// The store failed.
    pub fn found(&self, fund: &Fund) -> Result<(), Failure> {
        use bursar_domain::parameters::ParameterSet;
        if !self.find::<ParameterSet>(&Find::of(ParameterSet::KIND).limit(1))?.is_empty() {
            return Ok(());
        }
        let act = Act::by(Actor::system(), Id::named("commit", "found"));
        self.perform(&act, |now| {
            let first =
                ParameterSet::first(Id::named("parameters", "1"), bursar_domain::time::plus_days(bursar_domain::time::day(now), -1), now);
            Ok(Draft::of::<Fund>("fund.found", &[], fund.id).create(fund).create(&first).under(1))
        })?;
        Ok(())
    }

    /// R9 publishes the activation threshold (MON-07, S4 §16).
    ///
    /// # Errors
    /// See [`Fund::publish_threshold`].
    pub fn publish_threshold(&self, act: &Act, seen: Option<i64>, amount: Cents, measure: &str, reason: &str) -> Outcome {
        self.perform(act, |now| {
            let fund = self.fetch_as_seen::<Fund>(Fund::the_id(), seen)?;
            let next = fund.value.publish_threshold(amount, measure, reason, &act.actor, now)?;
            Ok(Draft::of::<Fund>("fund.publish_threshold", R9, next.id)
                .change(&fund, &next)
                .reason(reason)
                .under(self.parameters()?.number))
        })
    }

    /// R9 opens fundraising (AC-06).
    ///
    /// # Errors
    /// See [`Fund::open_fundraising`].
    pub fn open_fundraising(&self, act: &Act, seen: Option<i64>) -> Outcome {
        self.perform(act, |_| {
            let fund = self.fetch_as_seen::<Fund>(Fund::the_id(), seen)?;
            let next = fund.value.open_fundraising(&act.actor)?;
            Ok(Draft::of::<Fund>("fund.open_fundraising", R9, next.id).change(&fund, &next))
        })
    }

    /// R9 names the officers R12–R14 by account, keyed by role code (ACT-01).
    ///
    /// # Errors
    /// See [`Fund::name_officers`].
    pub fn name_officers(&self, act: &Act, seen: Option<i64>, accounts: &BTreeMap<String, Id>) -> Outcome {
        self.perform(act, |_| {
            let fund = self.fetch_as_seen::<Fund>(Fund::the_id(), seen)?;
            let mut named = BTreeMap::new();
            for role in OFFICERS {
                if let Some(id) = accounts.get(role.code())
                    && let Some(account) = self.read(|r| r.get::<Account>(*id))?
                {
                    named.insert(role.code().to_owned(), account.value.actor());
                }
            }
            let next = fund.value.name_officers(&named, &act.actor)?;
            Ok(Draft::of::<Fund>("fund.name_officers", R9, next.id).change(&fund, &next))
        })
    }

    /// R9 activates the facility (ACT-01, MON-07).
    ///
    /// # Errors
    /// See [`Fund::activate`].
    pub fn activate(&self, act: &Act, seen: Option<i64>) -> Outcome {
        self.perform(act, |now| {
            let fund = self.fetch_as_seen::<Fund>(Fund::the_id(), seen)?;
            let figures = self.read(three_figures)?;
            let measure = fund.value.threshold().map_or("received", |t| t.measure.as_str()).to_owned();
            let next = fund.value.activate(figures.measure(&measure), &act.actor, now)?;
            Ok(Draft::of::<Fund>("fund.activate", R9, next.id).change(&fund, &next))
        })
    }

    /// Accounts that hold a role, by name.
    ///
    /// # Errors
    /// The store failed.
    pub fn holders(&self, role: Role) -> Result<Vec<Account>, Failure> {
        let found =
            self.find::<Account>(&Find::of(Account::KIND).eq("state", "active").like("roles", role.code()).order("name", Order::Asc))?;
        Ok(found.into_iter().map(|a| a.value).filter(|a| a.grants.iter().any(|g| g.role == role)).collect())
    }
}
