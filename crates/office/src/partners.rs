//! Implementing partners, and what they hold of advances (WB-02, MON-12, MON-14).

use crate::act::{Act, Draft, Outcome};
use crate::{Failure, Office};
use bursar_domain::account::Account;
use bursar_domain::agreement::{Agreement, Payments};
use bursar_domain::partner::Partner;
use bursar_domain::{Actor, Id, Refusal, Role};
use bursar_store::{Find, Order, Record, Stored};

const R7: &[Role] = &[Role::ProjectOfficer];
const R9: &[Role] = &[Role::FundManager];

impl Office {
    /// Every partner, by name.
    ///
    /// # Errors
    /// The store failed.
    pub fn partners(&self) -> Result<Vec<Stored<Partner>>, Failure> {
        self.find(&Find::of(Partner::KIND).order("sort_key", Order::Asc))
    }

    /// R7 records a partner, with the organisation of the reference data it is, if it is one.
    ///
    /// # Errors
    /// See [`Partner::record`]; an organisation that is not on record.
    pub fn record_partner(&self, act: &Act, name: &str, kind: &str, organisation: Option<&str>) -> Outcome {
        self.perform(act, |_| {
            if let Some(code) = organisation
                && !self.reference().organisations.iter().any(|o| o.code == code)
            {
                return Err(Refusal::new("WB-02", "choose-one").at("organisation").into());
            }
            let partner = Partner::record(act.commit, name, kind, organisation.map(str::to_owned), &act.actor)?;
            Ok(Draft::of::<Partner>("partner.record", R7, partner.id).create(&partner))
        })
    }

    /// R9 clears a partner after due diligence, or bars it.
    ///
    /// # Errors
    /// See [`Partner::decide`].
    pub fn decide_partner(&self, act: &Act, id: Id, seen: Option<i64>, clear: bool, reasons: &str, waived: bool) -> Outcome {
        self.perform(act, |_| {
            let partner = self.fetch_as_seen::<Partner>(id, seen)?;
            let p = self.parameters()?;
            let next = partner.value.decide(clear, reasons, waived, p.value("partner_types"), &act.actor)?;
            let action = if clear { "partner.clear" } else { "partner.bar" };
            Ok(Draft::of::<Partner>(action, R9, id).change(&partner, &next).reason(reasons).under(p.number))
        })
    }

    /// R7 names the accounts that act for a partner; each holds R6.
    ///
    /// # Errors
    /// See [`Partner::name_people`]; an account without the role.
    pub fn name_partner_people(&self, act: &Act, id: Id, seen: Option<i64>, people: &[Id]) -> Outcome {
        self.perform(act, |_| {
            let partner = self.fetch_as_seen::<Partner>(id, seen)?;
            let holders: Vec<Account> = self.holders(Role::Partner)?;
            if people.iter().any(|p| !holders.iter().any(|h| h.id == *p)) {
                return Err(Refusal::new("WB-02", "choose-one").at("people").into());
            }
            let next = partner.value.name_people(people.to_vec(), &act.actor)?;
            Ok(Draft::of::<Partner>("partner.name_people", R7, id).change(&partner, &next))
        })
    }

    /// The agreements under which a partner gets money, with what was paid under each.
    ///
    /// # Errors
    /// The store failed.
    pub fn agreements_of_partner(&self, partner: Id) -> Result<Vec<(Stored<Agreement>, Payments)>, Failure> {
        let found = self.find::<Agreement>(&Find::of(Agreement::KIND).eq("partner", partner).order("number", Order::Asc))?;
        self.with_payments(found)
    }

    /// Partners this person acts for.
    ///
    /// # Errors
    /// The store failed.
    pub fn partners_of(&self, actor: &Actor) -> Result<Vec<Id>, Failure> {
        if !actor.has(Role::Partner) {
            return Ok(Vec::new());
        }
        let all = self.partners()?;
        Ok(all.into_iter().filter(|p| p.value.people.contains(&actor.id)).map(|p| p.value.id).collect())
    }
}
