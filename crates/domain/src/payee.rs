//! Payees and their bank details (SM-11; ACT-01): one person proposes details, another calls back and confirms.
//!
//! The details themselves are a record of their own, so that nothing which reads a payee comes across them.

use crate::bank_account::Party;
use crate::id::Id;
use crate::refusal::{Arg, Decided, Refusal, all_clear};
use crate::role::{Actor, Role};
use crate::workflow::{Machine, Transition};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

/// Who may see bank details: those who prepare, certify, approve and release payments, and auditors.
pub const MAY_SEE: &[Role] =
    &[Role::FinanceAssistant, Role::Certifying, Role::Approving, Role::BankSignatory, Role::InternalAuditor, Role::ExternalAuditor];

const PROPOSERS: &[Role] = &[Role::FinanceAssistant, Role::Mission, Role::Nominee];

/// Bank details of a payee, as a workflow (SM-11, guard; ACT-01).
pub const MACHINE: Machine = Machine {
    id: "SM-11 details",
    subject: "payee",
    start: "without",
    table: &[
        Transition {
            from: "without",
            event: "propose",
            to: "proposed",
            who: PROPOSERS,
            guard: "name, account and bank are well formed; who it is about may propose for themselves",
            effect: "no payment before they are confirmed",
        },
        Transition {
            from: "proposed",
            event: "confirm",
            to: "payable",
            who: &[Role::Certifying],
            guard: "not who proposed them (ACT-01); call-back: whom, on which number already on file, when",
            effect: "payments may be requested",
        },
        Transition { from: "proposed", event: "discard", to: "without", who: &[Role::Certifying], guard: "reason", effect: "" },
        Transition {
            from: "payable",
            event: "propose",
            to: "changing",
            who: PROPOSERS,
            guard: "as above; reason",
            effect: "blocked for payment; disbursements in flight stand still",
        },
        Transition {
            from: "changing",
            event: "confirm",
            to: "payable",
            who: &[Role::Certifying],
            guard: "as above",
            effect: "paid to the new account from now on",
        },
        Transition {
            from: "changing",
            event: "discard",
            to: "payable",
            who: &[Role::Certifying],
            guard: "reason",
            effect: "the old details stand",
        },
        Transition {
            from: "payable",
            event: "forget",
            to: "without",
            who: &[],
            guard: "a delegate; `pii_retention_months` after the closing, nothing in flight (WA-09)",
            effect: "the key of the details is destroyed",
        },
        Transition { from: "proposed", event: "forget", to: "without", who: &[], guard: "as above", effect: "as above" },
        Transition { from: "changing", event: "forget", to: "without", who: &[], guard: "as above", effect: "as above" },
        Transition {
            from: "closed",
            event: "forget",
            to: "closed",
            who: &[],
            guard: "`pii_retention_months` after it was closed (WA-09)",
            effect: "as above",
        },
        Transition { from: "without", event: "close", to: "closed", who: &[Role::FinanceAssistant], guard: "reason", effect: "" },
        Transition {
            from: "payable",
            event: "close",
            to: "closed",
            who: &[Role::FinanceAssistant],
            guard: "reason",
            effect: "never paid again",
        },
    ],
};

/// What a payee is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PayeeKind {
    /// A delegate, for advances and claims.
    Delegate,
    /// An implementing partner or beneficiary.
    Partner,
    /// A donor, for refunds.
    Donor,
    /// A supplier.
    Supplier,
    /// Another account of the United Nations: payroll, programme support.
    UnAccount,
    /// The fund's own account, that pays.
    Fund,
}

impl PayeeKind {
    /// Those that can be paid.
    pub const PAID: [PayeeKind; 5] = [PayeeKind::Delegate, PayeeKind::Partner, PayeeKind::Donor, PayeeKind::Supplier, PayeeKind::UnAccount];
    /// Code, and end of the message key `payee-kind-…`.
    pub fn code(self) -> &'static str {
        match self {
            PayeeKind::Delegate => "delegate",
            PayeeKind::Partner => "partner",
            PayeeKind::Donor => "donor",
            PayeeKind::Supplier => "supplier",
            PayeeKind::UnAccount => "un_account",
            PayeeKind::Fund => "fund",
        }
    }
    /// The kind with this code, of those that can be paid.
    pub fn from_code(code: &str) -> Option<PayeeKind> {
        PayeeKind::PAID.into_iter().find(|k| k.code() == code)
    }
}

/// Details that wait for confirmation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Proposal {
    /// Their record ([`BankDetails`]).
    pub details: Id,
    /// The end of the account's number.
    pub masked: String,
    /// Who proposed them.
    pub by: Id,
    /// When.
    pub at: Timestamp,
    /// Why they change.
    pub reason: String,
}

/// The call-back by which details were confirmed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CallBack {
    /// Who was spoken to.
    pub whom: String,
    /// The number that was on file before, and where.
    pub number: String,
    /// Day of the call.
    pub on: Date,
    /// Who called.
    pub by: Id,
    /// When it was recorded.
    pub at: Timestamp,
}

/// Whoever money is paid to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Payee {
    /// Id.
    pub id: Id,
    /// State of [`MACHINE`].
    pub state: String,
    /// What it is.
    pub kind: PayeeKind,
    /// Name.
    pub name: String,
    /// The record it belongs to: nomination, contribution, application.
    pub of: Option<Id>,
    /// Confirmed details ([`BankDetails`]).
    pub details: Option<Id>,
    /// The end of the confirmed account's number.
    pub masked: String,
    /// Details that wait.
    pub proposed: Option<Proposal>,
    /// How the details were confirmed, oldest first.
    pub call_backs: Vec<CallBack>,
    /// Details that hold no longer, and since when: replaced, or not confirmed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub former: Vec<(Id, Timestamp)>,
    /// When it was closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_at: Option<Timestamp>,
    /// When details of it were forgotten last (WA-09).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forgotten_at: Option<Timestamp>,
    /// Who recorded it.
    pub by: Id,
}

/// Bank details as they are: sealed before they are written, read only by [`MAY_SEE`] and by the payment file.
#[derive(Clone, Debug, PartialEq)]
pub struct BankDetails {
    /// Id.
    pub id: Id,
    /// Payee.
    pub payee: Id,
    /// Name, account, bank.
    pub party: Party,
}

/// Bank details as they are kept: written once and sealed, so that the database alone does not tell them (WA-09).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SealedDetails {
    /// Id.
    pub id: Id,
    /// Payee.
    pub payee: Id,
    /// Name, account and bank, sealed, in hex.
    pub sealed: String,
}

impl Payee {
    /// The fund's own account.
    pub fn fund_id() -> Id {
        Id::named("payee", "fund")
    }

    /// The payee that belongs to a record, if it has one.
    pub fn id_of(record: Id) -> Id {
        Id::named("payee", &record.to_string())
    }

    /// A payee without details.
    ///
    /// # Errors
    /// Name missing.
    pub fn new(id: Id, kind: PayeeKind, name: &str, of: Option<Id>, by: Id) -> Decided<Payee> {
        if name.trim().is_empty() {
            return Err(Refusal::new("SM-11", "payee-name-missing").at("payee_name").into());
        }
        Ok(Payee {
            id,
            state: MACHINE.start.into(),
            kind,
            name: name.trim().to_owned(),
            of,
            details: None,
            masked: String::new(),
            proposed: None,
            call_backs: Vec::new(),
            former: Vec::new(),
            closed_at: None,
            forgotten_at: None,
            by,
        })
    }

    /// Somebody proposes details. The payee is blocked until another confirms them.
    ///
    /// # Errors
    /// Already proposed; details that no bank would take; a change without a reason.
    pub fn propose(&self, details: Id, party: Party, reason: &str, actor: &Actor, now: Timestamp) -> Decided<(Payee, BankDetails)> {
        let step = MACHINE.step(&self.state, "propose", actor, None)?;
        let mut found = party.gaps();
        if self.details.is_some() && reason.trim().is_empty() {
            found.push(Refusal::new("SM-11", "reason-missing").at("reason"));
        }
        all_clear(found)?;
        let proposed = Proposal { details, masked: party.account.masked(), by: actor.id, at: now, reason: reason.trim().to_owned() };
        let next = Payee { state: step.to.into(), proposed: Some(proposed), ..self.clone() };
        Ok((next, BankDetails { id: details, payee: self.id, party }))
    }

    /// R12 has called back and confirms what was proposed (ACT-01).
    ///
    /// # Errors
    /// Who proposed them; call-back not told in full, or still to come.
    pub fn confirm(&self, whom: &str, number: &str, on: Date, actor: &Actor, now: Timestamp) -> Decided<Payee> {
        let (step, proposed) = self.decide("confirm", actor)?;
        let mut found = Vec::new();
        for (field, text) in [("whom", whom), ("number", number)] {
            if text.trim().is_empty() {
                found.push(Refusal::new("SM-11", "call-back-missing").at(field));
            }
        }
        if on > crate::time::day(now) {
            found.push(Refusal::new("SM-11", "date-in-future").at("on"));
        }
        if on < crate::time::day(proposed.at) {
            found.push(Refusal::new("SM-11", "call-back-before").at("on").with("date", Arg::Date(crate::time::day(proposed.at))));
        }
        all_clear(found)?;
        let mut next = Payee {
            state: step.to.into(),
            details: Some(proposed.details),
            masked: proposed.masked.clone(),
            proposed: None,
            ..self.clone()
        };
        next.former.extend(self.details.map(|d| (d, now)));
        let (whom, number) = (whom.trim().to_owned(), number.trim().to_owned());
        next.call_backs.push(CallBack { whom, number, on, by: actor.id, at: now });
        Ok(next)
    }

    /// R12 does not confirm what was proposed; what stood before stands.
    ///
    /// # Errors
    /// Reason missing.
    pub fn discard(&self, reason: &str, actor: &Actor, now: Timestamp) -> Decided<Payee> {
        let (step, proposed) = self.decide("discard", actor)?;
        if reason.trim().is_empty() {
            return Err(Refusal::new("SM-11", "reason-missing").at("reason").into());
        }
        let former = [self.former.clone(), vec![(proposed.details, now)]].concat();
        Ok(Payee { state: step.to.into(), proposed: None, former, ..self.clone() })
    }

    /// R8 closes a payee that is not paid any more.
    ///
    /// # Errors
    /// Reason missing; details wait.
    pub fn close(&self, reason: &str, actor: &Actor, now: Timestamp) -> Decided<Payee> {
        let step = MACHINE.step(&self.state, "close", actor, None)?;
        if reason.trim().is_empty() {
            return Err(Refusal::new("SM-11", "reason-missing").at("reason").into());
        }
        Ok(Payee { state: step.to.into(), closed_at: Some(now), ..self.clone() })
    }

    /// It has details that are not forgotten.
    pub fn holds(&self) -> bool {
        self.details.is_some() || self.proposed.is_some() || !self.former.is_empty()
    }

    /// The details to be forgotten by now, with the payee as it becomes (WA-09): those that held no longer before `limit`, and all
    /// when it was closed before then. `over` is since when a delegate's travel is over, all accounts with it squared.
    pub fn forget(&self, limit: Timestamp, over: Option<Timestamp>, now: Timestamp) -> Option<(Payee, Vec<Id>)> {
        let done = self.closed_at.or(over).is_some_and(|since| since < limit);
        if done && let Ok(step) = MACHINE.step(&self.state, "forget", &Actor::system(), None) {
            let all = self.details.into_iter().chain(self.proposed.iter().map(|p| p.details)).chain(self.former.iter().map(|(id, _)| *id));
            let gone: Vec<Id> = all.collect();
            let next = Payee {
                state: step.to.into(),
                details: None,
                masked: String::new(),
                proposed: None,
                former: Vec::new(),
                forgotten_at: Some(now),
                ..self.clone()
            };
            return if gone.is_empty() { None } else { Some((next, gone)) };
        }
        let (gone, former): (Vec<_>, Vec<_>) = self.former.iter().copied().partition(|(_, since)| *since < limit);
        if gone.is_empty() {
            return None;
        }
        let next = Payee { former, forgotten_at: Some(now), ..self.clone() };
        Some((next, gone.into_iter().map(|(id, _)| id).collect()))
    }

    /// May be paid: its details are confirmed and no change of them waits (SM-11).
    ///
    /// # Errors
    /// `payee-blocked`.
    pub fn payable(&self) -> Decided<Id> {
        match self.details.filter(|_| self.state == "payable") {
            Some(details) => Ok(details),
            None => Err(Refusal::new("SM-11", "payee-blocked").with("state", Arg::Msg(MACHINE.state_key(&self.state))).into()),
        }
    }

    fn decide(&self, event: &str, actor: &Actor) -> Decided<(&'static Transition, &Proposal)> {
        let step = MACHINE.step(&self.state, event, actor, None)?;
        let proposed = self
            .proposed
            .as_ref()
            .ok_or_else(|| Refusal::new("SM-11", "step-not-allowed").with("state", Arg::Msg(MACHINE.state_key(&self.state))))?;
        if proposed.by == actor.id {
            return Err(Refusal::new("ACT-01", "not-your-own").into());
        }
        Ok((step, proposed))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank_account::BankAccount;
    use crate::role::{Grant, Scope};
    use jiff::civil::date;

    fn person(name: &str, roles: &[Role]) -> Actor {
        let grants = roles.iter().map(|role| Grant { role: *role, scope: Scope::Fund }).collect();
        Actor { id: Id::named("account", name), name: name.into(), grants, state: None }
    }
    fn now() -> Timestamp {
        crate::time::at(date(2026, 7, 6), 9, 0)
    }
    fn party(number: &str) -> Party {
        Party { name: "A. Delegate".into(), account: BankAccount::read(number), bic: None }
    }
    fn key<T: std::fmt::Debug>(r: Decided<T>) -> &'static str {
        r.unwrap_err().0[0].key
    }

    #[test]
    fn act_01_details_are_proposed_by_one_and_confirmed_by_another() {
        let both = person("both", &[Role::FinanceAssistant, Role::Certifying]);
        let r12 = person("r12", &[Role::Certifying]);
        let payee = Payee::new(Id::named("p", "1"), PayeeKind::Delegate, "A. Delegate", None, both.id).unwrap();
        assert_eq!(key(payee.payable()), "payee-blocked");
        assert!(payee.propose(Id::named("d", "0"), party("GB82WEST12345698765423"), "", &both, now()).is_err());
        let (payee, details) = payee.propose(Id::named("d", "1"), party("GB82WEST12345698765432"), "", &both, now()).unwrap();
        assert_eq!(details.payee, payee.id);
        assert_eq!(key(payee.confirm("Her", "file 12", date(2026, 7, 6), &both, now())), "not-your-own");
        assert_eq!(key(payee.confirm("", "file 12", date(2026, 7, 6), &r12, now())), "call-back-missing");
        assert_eq!(key(payee.confirm("Her", "file 12", date(2026, 7, 7), &r12, now())), "date-in-future");
        assert_eq!(key(payee.confirm("Her", "file 12", date(2026, 7, 5), &r12, now())), "call-back-before");
        let payee = payee.confirm("Her", "file 12", date(2026, 7, 6), &r12, now()).unwrap();
        assert_eq!(payee.payable(), Ok(details.id));
    }

    #[test]
    fn sm_11_a_change_blocks_until_it_is_confirmed_or_discarded() {
        let (r8, r12) = (person("r8", &[Role::FinanceAssistant]), person("r12", &[Role::Certifying]));
        let payee = Payee::new(Id::named("p", "1"), PayeeKind::Supplier, "A supplier", None, r8.id).unwrap();
        let (payee, _) = payee.propose(Id::named("d", "1"), party("GB82WEST12345698765432"), "", &r8, now()).unwrap();
        let payee = payee.confirm("Them", "contract", date(2026, 7, 6), &r12, now()).unwrap();
        let german = || party("DE89370400440532013000");
        assert_eq!(key(payee.propose(Id::named("d", "2"), german(), " ", &r8, now())), "reason-missing");
        let (changing, _) = payee.propose(Id::named("d", "2"), german(), "letter of 1 July", &r8, now()).unwrap();
        assert_eq!(key(changing.payable()), "payee-blocked");
        assert_eq!(key(changing.propose(Id::named("d", "3"), german(), "again", &r8, now())), "step-not-allowed");
        assert_eq!(changing.discard("no such person", &r12, now()).unwrap().payable(), payee.payable(), "the old account stands");
        let changed = changing.confirm("Them", "contract", date(2026, 7, 6), &r12, now()).unwrap();
        assert_eq!((changed.payable(), changed.masked.as_str()), (Ok(Id::named("d", "2")), "•••• 3000"));
    }

    #[test]
    fn wa_09_details_are_forgotten_when_they_held_no_longer_for_as_long_as_papers_are_kept() {
        let (r8, r12) = (person("r8", &[Role::FinanceAssistant]), person("r12", &[Role::Certifying]));
        let at = |month: i8| crate::time::at(date(2026, month, 20), 9, 0);
        let new = || Payee::new(Id::named("p", "1"), PayeeKind::Supplier, "A supplier", None, r8.id).unwrap();
        let proposed =
            |p: &Payee, id: &str, month| p.propose(Id::named("d", id), party("GB82WEST12345698765432"), "r", &r8, at(month)).unwrap().0;
        let confirmed = |p: &Payee, month| p.confirm("Them", "contract", date(2026, month, 20), &r12, at(month)).unwrap();
        let first = confirmed(&proposed(&new(), "1", 1), 1);
        let second = confirmed(&proposed(&first, "2", 3), 3);
        let third = proposed(&second, "3", 4).discard("not theirs", &r12, at(5)).unwrap();
        assert_eq!(third.former, [(Id::named("d", "1"), at(3)), (Id::named("d", "3"), at(5))]);
        assert!(third.forget(at(3), None, at(9)).is_none(), "not yet: they held until that moment");
        let (kept, gone) = third.forget(at(4), None, at(9)).unwrap();
        assert_eq!((gone, kept.payable()), (vec![Id::named("d", "1")], Ok(Id::named("d", "2"))), "those in use stay");
        assert_eq!((kept.former.len(), kept.forgotten_at, kept.holds()), (1, Some(at(9)), true));

        let closed = kept.close("no more", &r8, at(6)).unwrap();
        assert_eq!(closed.forget(at(6), None, at(9)).unwrap().1, [Id::named("d", "3")], "closed too short a time ago");
        let (gone, all) = closed.forget(at(7), None, at(9)).unwrap();
        assert_eq!(
            (all, gone.state.as_str(), gone.holds(), gone.masked.as_str()),
            (vec![Id::named("d", "2"), Id::named("d", "3")], "closed", false, "")
        );
        assert!(gone.forget(at(8), None, at(9)).is_none(), "once");

        let (back, all) = first.forget(at(7), Some(at(6)), at(9)).unwrap();
        assert_eq!((all.len(), back.state.as_str()), (1, "without"), "a delegate whose travel is over may give details anew");
        assert!(first.forget(at(7), None, at(9)).is_none(), "while it is not over they stay");
    }
}
