//! Payees and their bank details (SM-11; ACT-01).

use crate::act::{Act, Draft, Outcome};
use crate::{Failure, Office};
use bursar_domain::bank_account::{BankAccount, Party};
use bursar_domain::digest::{hex, unhex};
use bursar_domain::nomination::Nomination;
use bursar_domain::payee::{BankDetails, MAY_SEE, Payee, PayeeKind, SealedDetails};
use bursar_domain::{Actor, Id, Refusal, Role};
use jiff::civil::Date;

const R8: &[Role] = &[Role::FinanceAssistant];
const R12: &[Role] = &[Role::Certifying];
const R3_R5_R8: &[Role] = &[Role::FinanceAssistant, Role::Mission, Role::Nominee];

/// Bank details as typed.
#[derive(Clone, Debug)]
pub struct Typed {
    /// Name, as the bank knows it.
    pub name: String,
    /// IBAN or other number.
    pub account: String,
    /// BIC, or nothing.
    pub bic: String,
    /// Why they change.
    pub reason: String,
}

impl Typed {
    fn party(&self) -> Party {
        let bic = self.bic.trim().to_uppercase();
        Party { name: self.name.trim().to_owned(), account: BankAccount::read(&self.account), bic: Some(bic).filter(|b| !b.is_empty()) }
    }
}

impl Office {
    /// R8 records a payee with its bank details, which another confirms.
    ///
    /// # Errors
    /// Not R8; name missing; see [`Payee::propose`].
    pub fn record_payee(&self, act: &Act, kind: PayeeKind, name: &str, of: Option<Id>, typed: &Typed) -> Outcome {
        self.perform(act, |now| {
            only(&act.actor, Role::FinanceAssistant)?;
            let id = of.map_or(act.commit, Payee::id_of);
            let payee = Payee::new(id, kind, name, of, act.actor.id)?;
            let (payee, details) = payee.propose(self.new_id(), typed.party(), &typed.reason, &act.actor, now)?;
            Ok(self.sealing(Draft::of::<Payee>("payee.record", R8, id).create(&payee), &details)?)
        })
    }

    /// R8 proposes other details of a payee; of the fund's own account, the first ones too.
    ///
    /// # Errors
    /// Not R8; see [`Payee::propose`].
    pub fn propose_details(&self, act: &Act, id: Id, seen: Option<i64>, typed: &Typed) -> Outcome {
        self.perform(act, |now| {
            only(&act.actor, Role::FinanceAssistant)?;
            let draft = Draft::of::<Payee>("payee.propose", R8, id).reason(&typed.reason);
            let Some(payee) = self.read(|r| r.get::<Payee>(id))?.filter(|p| seen.is_none_or(|s| s == p.version)) else {
                if id != Payee::fund_id() || seen.is_some() {
                    return Err(self.fetch_as_seen::<Payee>(id, seen).err().unwrap_or(Failure::NotFound));
                }
                let fund = self.fund()?.value;
                let name = fund.name.texts.get("en").cloned().unwrap_or_default();
                let payee = Payee::new(id, PayeeKind::Fund, &name, None, act.actor.id)?;
                let (payee, details) = payee.propose(self.new_id(), typed.party(), &typed.reason, &act.actor, now)?;
                return Ok(self.sealing(draft.create(&payee), &details)?);
            };
            let (next, details) = payee.value.propose(self.new_id(), typed.party(), &typed.reason, &act.actor, now)?;
            Ok(self.sealing(draft.change(&payee, &next), &details)?)
        })
    }

    /// The nominee, or the mission of the State, gives the bank details of a delegate (WA-03), from approval on.
    ///
    /// # Errors
    /// Not theirs; not approved; see [`Payee::propose`].
    pub fn give_delegate_details(&self, act: &Act, nomination: Id, typed: &Typed) -> Outcome {
        self.perform(act, |now| {
            let n = self.fetch::<Nomination>(nomination)?;
            let mine = act.actor.has_for(Role::Mission, &n.value.state_iso) || self.is_nominee(&act.actor, &n.value)?;
            if !mine {
                return Err(Failure::NotFound);
            }
            if !matches!(n.value.state.as_str(), "approved" | "accepted") {
                return Err(Refusal::new("WA-03", "details-not-yet").into());
            }
            let id = Payee::id_of(nomination);
            let draft = Draft::of::<Payee>("payee.propose", R3_R5_R8, id).reason(&typed.reason);
            match self.read(|r| r.get::<Payee>(id))? {
                Some(payee) => {
                    let (next, details) = payee.value.propose(self.new_id(), typed.party(), &typed.reason, &act.actor, now)?;
                    Ok(self.sealing(draft.change(&payee, &next), &details)?)
                }
                None => {
                    let payee = Payee::new(id, PayeeKind::Delegate, &n.value.name(), Some(nomination), act.actor.id)?;
                    let (payee, details) = payee.propose(self.new_id(), typed.party(), &typed.reason, &act.actor, now)?;
                    Ok(self.sealing(draft.create(&payee), &details)?)
                }
            }
        })
    }

    /// R12 has called back and confirms the details that wait.
    ///
    /// # Errors
    /// See [`Payee::confirm`].
    pub fn confirm_details(&self, act: &Act, id: Id, seen: Option<i64>, whom: &str, number: &str, on: Date) -> Outcome {
        self.perform(act, |now| {
            let payee = self.fetch_as_seen::<Payee>(id, seen)?;
            let next = payee.value.confirm(whom, number, on, &act.actor, now)?;
            Ok(Draft::of::<Payee>("payee.confirm", R12, id).change(&payee, &next))
        })
    }

    /// R12 does not confirm them.
    ///
    /// # Errors
    /// See [`Payee::discard`].
    pub fn discard_details(&self, act: &Act, id: Id, seen: Option<i64>, reason: &str) -> Outcome {
        self.perform(act, |now| {
            let payee = self.fetch_as_seen::<Payee>(id, seen)?;
            let next = payee.value.discard(reason, &act.actor, now)?;
            Ok(Draft::of::<Payee>("payee.discard", R12, id).change(&payee, &next).reason(reason))
        })
    }

    /// R8 closes a payee.
    ///
    /// # Errors
    /// See [`Payee::close`].
    pub fn close_payee(&self, act: &Act, id: Id, seen: Option<i64>, reason: &str) -> Outcome {
        self.perform(act, |now| {
            let payee = self.fetch_as_seen::<Payee>(id, seen)?;
            let next = payee.value.close(reason, &act.actor, now)?;
            Ok(Draft::of::<Payee>("payee.close", R8, id).change(&payee, &next).reason(reason))
        })
    }

    /// The bank details that a payee has, and those that wait: only for who may see them.
    ///
    /// # Errors
    /// `NotFound` for everyone else.
    pub fn bank_details(&self, actor: &Actor, payee: &Payee) -> Result<[Option<Party>; 2], Failure> {
        if !actor.has_any(MAY_SEE) {
            return Err(Failure::NotFound);
        }
        let waiting = payee.proposed.as_ref().map(|p| p.details);
        let read = |id: Option<Id>| -> Result<Option<Party>, Failure> { id.map(|id| self.party(id)).transpose() };
        Ok([read(payee.details)?, read(waiting)?])
    }

    /// Details by their id, for the payment file.
    ///
    /// # Errors
    /// `seal-key-missing`, `seal-forgotten`, `seal-broken`.
    pub(crate) fn party(&self, details: Id) -> Result<Party, Failure> {
        let (found, key) = self.read(|r| Ok((r.get::<SealedDetails>(details)?, r.credential(details)?)))?;
        let broken = || Refusal::new("WA-09", "seal-broken");
        let sealed = unhex(&found.ok_or(Failure::NotFound)?.value.sealed).ok_or_else(broken)?;
        let plain = self.vault.open(details, key.as_deref(), &sealed)?;
        Ok(serde_json::from_slice(&plain).map_err(|_| broken())?)
    }

    /// Adds details to a commit, sealed.
    fn sealing(&self, draft: Draft, details: &BankDetails) -> Result<Draft, Refusal> {
        let plain = serde_json::to_vec(&details.party).map_err(|_| Refusal::new("WA-09", "seal-broken"))?;
        let sealed = self.vault.seal(details.id, &plain)?;
        let kept = SealedDetails { id: details.id, payee: details.payee, sealed: hex(&sealed.content) };
        Ok(draft.create_sealed(&kept, sealed.key))
    }
}

fn only(actor: &Actor, role: Role) -> Result<(), Failure> {
    if actor.has(role) { Ok(()) } else { Err(Refusal::new("SM-11", "not-your-role").into()) }
}
