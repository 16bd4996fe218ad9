//! Disbursements (SM-11): requested, verified, certified, approved, released, confirmed; four acts by four persons, none of
//! them who asked (ACT-01). What has been sent is never sent again by itself: a person must find out what became of it.

use crate::id::Id;
use crate::journal::running::{Owed, paid};
use crate::journal::{About, Cause, Valued, grant, income, travel};
use crate::ledger::Entry;
use crate::money::Cents;
use crate::refusal::{Arg, Decided, Refusal, all_clear};
use crate::role::{Actor, Role};
use crate::workflow::{Machine, step};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

const R8_R12: &[Role] = &[Role::FinanceAssistant, Role::Certifying];

/// SM-11.
pub const MACHINE: Machine = Machine {
    id: "SM-11",
    subject: "disbursement",
    start: "requested",
    table: &[
        step("requested", "verify", "verified", &[Role::ProjectOfficer], "not who requested it (ACT-01)", ""),
        step("requested", "return", "returned", &[Role::ProjectOfficer], "reason", "may be requested anew"),
        step("verified", "certify", "certified", &[Role::Certifying], "nobody who acted before (ACT-01); bank details confirmed", ""),
        step("verified", "return", "returned", &[Role::Certifying], "reason", "may be requested anew"),
        step("certified", "approve", "approved", &[Role::Approving], "as above (AC-02)", ""),
        step("certified", "return", "returned", &[Role::Approving], "reason", "may be requested anew"),
        step("approved", "collect", "collected", &[Role::BankSignatory], "as above; in no other payment file", "joins a payment file"),
        step("approved", "return", "returned", &[Role::BankSignatory], "reason", "may be requested anew"),
        step("collected", "put_back", "approved", &[Role::BankSignatory], "the file was not handed over", "the file is discarded"),
        step("collected", "send", "sent", &[Role::BankSignatory], "as above", "posted: J13, J14, J14b, J18, J19, J20, J23, J24, J29, J31"),
        step("sent", "confirm", "confirmed", R8_R12, "the bank confirms; a report follows", ""),
        step("sent", "confirm_last", "settled", R8_R12, "the bank confirms; no report follows", ""),
        step("sent", "reject", "rejected", R8_R12, "the bank rejects", "linked reversal; may be requested anew"),
        step(
            "sent",
            "miss",
            "not_arrived",
            &[Role::Certifying],
            "the bank never had it: reference, note",
            "linked reversal; may be requested anew",
        ),
        step("confirmed", "reject", "rejected", R8_R12, "the bank sends it back", "linked reversal; may be requested anew"),
        step("confirmed", "report", "reported", &[], "a report on it is submitted (SM-13)", ""),
        step("reported", "query", "queried", &[], "the report is queried (SM-13)", ""),
        step("queried", "report", "reported", &[], "the report is submitted again (SM-13)", ""),
        step("reported", "accept", "accepted", &[], "the report is accepted (SM-13)", ""),
        step("accepted", "settle", "settled", &[], "nothing of it is left open", ""),
        step("confirmed", "settle", "settled", &[], "the mission is done or given up (J20, J22)", ""),
    ],
};

/// What is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// A tranche to a partner (J13).
    Tranche,
    /// An outright grant (J14b).
    OutrightGrant,
    /// What a partner is owed beyond its advances (J14).
    ReportBalance,
    /// DSA and terminals, ahead (J19).
    TravelAdvance,
    /// A ticket on account (J18).
    Ticket,
    /// What a delegate is owed beyond the advance (J20).
    DelegateClaim,
    /// Payroll of the posts (J23).
    Payroll,
    /// Programme support (J24).
    ProgrammeSupport,
    /// A supplier's invoice (J31).
    Invoice,
    /// A refund to a donor (J29).
    DonorRefund,
}

impl Purpose {
    /// Every purpose.
    pub const ALL: [Purpose; 10] = [
        Purpose::Tranche,
        Purpose::OutrightGrant,
        Purpose::ReportBalance,
        Purpose::TravelAdvance,
        Purpose::Ticket,
        Purpose::DelegateClaim,
        Purpose::Payroll,
        Purpose::ProgrammeSupport,
        Purpose::Invoice,
        Purpose::DonorRefund,
    ];
    /// Code, and end of the message key `purpose-…`.
    pub fn code(self) -> &'static str {
        match self {
            Purpose::Tranche => "tranche",
            Purpose::OutrightGrant => "outright_grant",
            Purpose::ReportBalance => "report_balance",
            Purpose::TravelAdvance => "travel_advance",
            Purpose::Ticket => "ticket",
            Purpose::DelegateClaim => "delegate_claim",
            Purpose::Payroll => "payroll",
            Purpose::ProgrammeSupport => "programme_support",
            Purpose::Invoice => "invoice",
            Purpose::DonorRefund => "donor_refund",
        }
    }
    /// The purpose with this code.
    pub fn from_code(code: &str) -> Option<Purpose> {
        Purpose::ALL.into_iter().find(|p| p.code() == code)
    }
    /// Money that is still to be accounted for after the bank has paid it.
    pub fn advances(self) -> bool {
        matches!(self, Purpose::Tranche | Purpose::TravelAdvance)
    }
}

/// Who did what, when.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Signed {
    /// Event of [`MACHINE`]; `request` for the first.
    pub event: String,
    /// Who.
    pub by: Id,
    /// Name as it was.
    pub name: String,
    /// When.
    pub at: Timestamp,
}

/// How it is known what became of a payment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    /// The day the bank says.
    pub on: Date,
    /// The bank's reference, or that of its message.
    pub reference: String,
    /// In words; of a finding by hand.
    pub note: String,
    /// A message of the bank: the name of its file. `None`: found by hand.
    pub file: Option<String>,
}

/// What is asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    /// Id.
    pub id: Id,
    /// What is paid.
    pub purpose: Purpose,
    /// Kind of the record it pays for.
    pub document_kind: String,
    /// That record.
    pub document: Id,
    /// What its lines are about.
    pub about: About,
    /// Who is paid.
    pub payee: Id,
    /// How much.
    pub amount: Valued,
    /// What it stands at in the books; another amount than `amount.usd` only for a refund in another currency (J29).
    pub owed: Cents,
    /// What the payee is to read.
    pub note: String,
}

/// A disbursement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Disbursement {
    /// Id.
    pub id: Id,
    /// State of [`MACHINE`].
    pub state: String,
    /// What is paid.
    pub purpose: Purpose,
    /// Kind of the record it pays for.
    pub document_kind: String,
    /// That record.
    pub document: Id,
    /// What its lines are about.
    pub about: About,
    /// Who is paid.
    pub payee: Id,
    /// How much.
    pub amount: Valued,
    /// What it stands at in the books.
    pub owed: Cents,
    /// What the payee is to read.
    pub note: String,
    /// The acts, in order; the first is the request.
    pub signed: Vec<Signed>,
    /// The payment file it is in.
    pub file: Option<Id>,
    /// The entry that posted it.
    pub entry: Option<Id>,
    /// Why it was returned.
    pub returned: Option<String>,
    /// What became of it, as known.
    pub evidence: Vec<Evidence>,
}

impl Disbursement {
    /// Somebody asks for a payment.
    ///
    /// # Errors
    /// `amount-not-positive`.
    pub fn request(ask: Request, actor: &Actor, now: Timestamp) -> Decided<Disbursement> {
        if ask.amount.usd <= Cents::ZERO || ask.amount.money.minor <= 0 || ask.owed <= Cents::ZERO {
            return Err(Refusal::new("SM-11", "amount-not-positive").at("amount").into());
        }
        Ok(Disbursement {
            id: ask.id,
            state: MACHINE.start.into(),
            purpose: ask.purpose,
            document_kind: ask.document_kind,
            document: ask.document,
            about: ask.about,
            payee: ask.payee,
            amount: ask.amount,
            owed: ask.owed,
            note: ask.note,
            signed: vec![signed("request", actor, now)],
            file: None,
            entry: None,
            returned: None,
            evidence: Vec::new(),
        })
    }

    /// The number the bank gives back: ten characters of the id.
    pub fn number(&self) -> String {
        format!("D-{}", self.id.receipt())
    }

    /// Counts against what may be paid for its document: asked for, on its way or paid.
    pub fn stands(&self) -> bool {
        !matches!(self.state.as_str(), "returned" | "rejected" | "not_arrived")
    }

    /// Has left the account, as far as is known.
    pub fn is_paid(&self) -> bool {
        self.stands() && self.entry.is_some()
    }

    /// The money is known to have arrived.
    pub fn is_confirmed(&self) -> bool {
        self.is_paid() && self.state != "sent"
    }

    /// One of the acts `verify`, `certify`, `approve`, each by a person of its own (ACT-01, AC-02).
    ///
    /// # Errors
    /// `acted-before`: who acted before, the requester included.
    pub fn sign(&self, event: &str, actor: &Actor, now: Timestamp) -> Decided<Disbursement> {
        let step = MACHINE.step(&self.state, event, actor, None)?;
        self.not_before(actor)?;
        let mut next = Disbursement { state: step.to.into(), ..self.clone() };
        next.signed.push(signed(event, actor, now));
        Ok(next)
    }

    /// Whose turn it is sends it back: it is not paid.
    ///
    /// # Errors
    /// Reason missing.
    pub fn send_back(&self, reason: &str, actor: &Actor, now: Timestamp) -> Decided<Disbursement> {
        let step = MACHINE.step(&self.state, "return", actor, None)?;
        if reason.trim().is_empty() {
            return Err(Refusal::new("SM-11", "reason-missing").at("reason").into());
        }
        let mut next = Disbursement { state: step.to.into(), returned: Some(reason.trim().to_owned()), ..self.clone() };
        next.signed.push(signed("return", actor, now));
        Ok(next)
    }

    /// R14 takes it into a payment file.
    ///
    /// # Errors
    /// Who acted before; not approved, which it is no more once it is in a file.
    pub fn collect(&self, file: Id, actor: &Actor) -> Decided<Disbursement> {
        let step = MACHINE.step(&self.state, "collect", actor, None)?;
        self.not_before(actor)?;
        Ok(Disbursement { state: step.to.into(), file: Some(file), ..self.clone() })
    }

    /// The file is discarded before it was handed over.
    ///
    /// # Errors
    /// Not in a file that waits.
    pub fn put_back(&self, actor: &Actor) -> Decided<Disbursement> {
        let step = MACHINE.step(&self.state, "put_back", actor, None)?;
        Ok(Disbursement { state: step.to.into(), file: None, ..self.clone() })
    }

    /// R14 hands the file over: sent and not confirmed, and posted at this moment.
    ///
    /// # Errors
    /// Who acted before; not collected.
    pub fn send(&self, entry: Id, actor: &Actor, now: Timestamp) -> Decided<(Disbursement, Entry)> {
        let step = MACHINE.step(&self.state, "send", actor, None)?;
        self.not_before(actor)?;
        let posted = self.journal(entry, crate::time::day(now))?;
        let mut next = Disbursement { state: step.to.into(), entry: Some(entry), ..self.clone() };
        next.signed.push(signed("send", actor, now));
        Ok((next, posted))
    }

    /// The bank has paid it. `last`: nothing more follows, as for all but advances.
    ///
    /// # Errors
    /// By hand: not R12, or without reference and note.
    pub fn confirm(&self, evidence: Evidence, last: bool, actor: &Actor, now: Timestamp) -> Decided<Disbursement> {
        let event = if last || !self.purpose.advances() { "confirm_last" } else { "confirm" };
        self.found(event, "confirm", evidence, actor, now)
    }

    /// The bank has accepted it, and the money is still on its way: its word is kept. It is no step: no workflow leads to what was sent
    /// but the sending (promise 7).
    ///
    /// # Errors
    /// Not sent; neither R8 nor R12; heard before.
    pub fn hear(&self, evidence: Evidence, actor: &Actor, now: Timestamp) -> Decided<Disbursement> {
        if !actor.has_any(R8_R12) {
            return Err(Refusal::new("SM-11", "not-your-role").into());
        }
        if self.state != "sent" || self.evidence.contains(&evidence) {
            return Err(Refusal::new("SM-11", "payment-told-before").with("number", Arg::Text(self.number())).into());
        }
        if evidence.on > crate::time::day(now) {
            return Err(Refusal::new("SM-11", "date-in-future").at("on").into());
        }
        let mut next = self.clone();
        next.signed.push(signed("hear", actor, now));
        next.evidence.push(evidence);
        Ok(next)
    }

    /// The bank has rejected it, or sent it back (`reject`), or never had it (`miss`): what was posted is taken back by a
    /// linked reversal, and it may be requested anew. Without that finding it never is.
    ///
    /// # Errors
    /// By hand: not R12, or without reference and note; `posted` is not its entry.
    pub fn fail(
        &self,
        event: &str,
        evidence: Evidence,
        posted: &Entry,
        entry: Id,
        actor: &Actor,
        now: Timestamp,
    ) -> Decided<(Disbursement, Entry)> {
        if self.entry != Some(posted.id) {
            return Err(Refusal::new("SM-11", "entry-not-its-own").into());
        }
        let next = self.found(event, event, evidence, actor, now)?;
        Ok((next, posted.reversal(entry, crate::time::day(now), self.id)))
    }

    /// What another machine does to it: `report`, `query`, `accept`, `settle` (SM-12, SM-13).
    ///
    /// # Errors
    /// No such step from here.
    pub fn follow(&self, event: &str) -> Decided<Disbursement> {
        let step = MACHINE.step(&self.state, event, &Actor::system(), None)?;
        Ok(Disbursement { state: step.to.into(), ..self.clone() })
    }

    fn found(&self, event: &str, said: &str, evidence: Evidence, actor: &Actor, now: Timestamp) -> Decided<Disbursement> {
        let step = MACHINE.step(&self.state, event, actor, None)?;
        let mut missing = Vec::new();
        if evidence.file.is_none() {
            if !actor.has(Role::Certifying) {
                return Err(Refusal::new("SM-11", "not-your-role").into());
            }
            // Who released a payment does not find out alone what became of it.
            if let Some(s) = self.signed.iter().find(|s| s.event == "send" && s.by == actor.id) {
                return Err(before(s).into());
            }
            for (field, text) in [("reference", &evidence.reference), ("note", &evidence.note)] {
                if text.trim().is_empty() {
                    missing.push(Refusal::new("SM-11", "evidence-missing").at(field));
                }
            }
        }
        if evidence.on > crate::time::day(now) {
            missing.push(Refusal::new("SM-11", "date-in-future").at("on"));
        }
        all_clear(missing)?;
        let mut next = Disbursement { state: step.to.into(), ..self.clone() };
        next.signed.push(signed(said, actor, now));
        next.evidence.push(evidence);
        Ok(next)
    }

    fn not_before(&self, actor: &Actor) -> Decided<()> {
        match self.signed.iter().find(|s| s.by == actor.id) {
            None => Ok(()),
            Some(s) => Err(before(s).into()),
        }
    }

    /// What is posted when it is sent.
    fn journal(&self, entry: Id, date: Date) -> Decided<Entry> {
        let cause = Cause::new(entry, date, self.id).about(self.about.clone());
        let usd = self.amount.usd;
        match self.purpose {
            Purpose::Tranche => grant::tranche(&cause, usd),
            Purpose::OutrightGrant => paid(&cause, Owed::Grant, usd),
            Purpose::ReportBalance => paid(&cause, Owed::Report, usd),
            Purpose::TravelAdvance => travel::advance(&cause, usd),
            Purpose::Ticket => paid(&cause, Owed::Ticket, usd),
            Purpose::DelegateClaim => paid(&cause, Owed::Delegate, usd),
            Purpose::Payroll => paid(&cause, Owed::Payroll, usd),
            Purpose::ProgrammeSupport => paid(&cause, Owed::Support, usd),
            Purpose::Invoice => paid(&cause, Owed::Invoice, usd),
            Purpose::DonorRefund => income::refund_paid(&cause, self.owed, &self.amount),
        }
    }
}

/// ACT-01: what this person did before.
fn before(s: &Signed) -> Refusal {
    Refusal::new("ACT-01", "acted-before").with("act", Arg::Msg(format!("disbursement-act-{}", s.event)))
}

fn signed(event: &str, actor: &Actor, now: Timestamp) -> Signed {
    Signed { event: event.to_owned(), by: actor.id, name: actor.name.clone(), at: now }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ledger::Account;
    use crate::role::{Grant, Scope};
    use jiff::civil::date;

    fn person(name: &str, roles: &[Role]) -> Actor {
        let grants = roles.iter().map(|role| Grant { role: *role, scope: Scope::Fund }).collect();
        Actor { id: Id::named("account", name), name: name.into(), grants, state: None }
    }
    fn now() -> Timestamp {
        crate::time::at(date(2026, 7, 6), 9, 0)
    }
    fn ask(purpose: Purpose, usd: i64) -> Request {
        Request {
            id: Id::named("d", purpose.code()),
            purpose,
            document_kind: "mission".into(),
            document: Id::named("m", "1"),
            about: About::default(),
            payee: Id::named("p", "1"),
            amount: Valued::usd(Cents(usd)),
            owed: Cents(usd),
            note: "advance".into(),
        }
    }
    fn key<T: std::fmt::Debug>(r: Decided<T>) -> &'static str {
        r.unwrap_err().0[0].key
    }
    /// R8, R7, R12, R13, R14.
    fn five() -> [Actor; 5] {
        [
            person("r8", &[Role::FinanceAssistant]),
            person("r7", &[Role::ProjectOfficer]),
            person("r12", &[Role::Certifying]),
            person("r13", &[Role::Approving]),
            person("r14", &[Role::BankSignatory]),
        ]
    }
    fn sent(purpose: Purpose) -> (Disbursement, Entry) {
        let [r8, r7, r12, r13, r14] = five();
        let d = Disbursement::request(ask(purpose, 280_000), &r8, now()).unwrap();
        let d = d.sign("verify", &r7, now()).unwrap().sign("certify", &r12, now()).unwrap().sign("approve", &r13, now()).unwrap();
        d.collect(Id::named("f", "1"), &r14).unwrap().send(Id::named("e", "1"), &r14, now()).unwrap()
    }
    fn by_hand(reference: &str, note: &str) -> Evidence {
        Evidence { on: date(2026, 7, 6), reference: reference.into(), note: note.into(), file: None }
    }

    #[test]
    fn ac_02_who_certified_is_refused_approval_whatever_the_roles() {
        let [r8, r7, ..] = five();
        let both = person("both", &[Role::Certifying, Role::Approving, Role::BankSignatory]);
        let d = Disbursement::request(ask(Purpose::Invoice, 100), &r8, now()).unwrap().sign("verify", &r7, now()).unwrap();
        let d = d.sign("certify", &both, now()).unwrap();
        assert_eq!(key(d.sign("approve", &both, now())), "acted-before");
        let d = d.sign("approve", &person("r13", &[Role::Approving]), now()).unwrap();
        assert_eq!(key(d.collect(Id::named("f", "1"), &both)), "acted-before");
    }

    #[test]
    fn act_01_who_asked_takes_none_of_the_four_acts() {
        let all = person("all", &[Role::ProjectOfficer, Role::Certifying, Role::Approving, Role::BankSignatory]);
        let d = Disbursement::request(ask(Purpose::Invoice, 100), &all, now()).unwrap();
        assert_eq!(key(d.sign("verify", &all, now())), "acted-before");
        let [_, r7, r12, r13, _] = five();
        let d = d.sign("verify", &r7, now()).unwrap();
        assert_eq!(key(d.sign("certify", &all, now())), "acted-before");
        let d = d.sign("certify", &r12, now()).unwrap();
        assert_eq!(key(d.sign("approve", &all, now())), "acted-before");
        let d = d.sign("approve", &r13, now()).unwrap();
        assert_eq!(key(d.collect(Id::named("f", "1"), &all)), "acted-before");
    }

    #[test]
    fn sm_11_what_was_sent_is_not_sent_again_and_a_finding_comes_first() {
        let [.., r14] = five();
        let (d, e) = sent(Purpose::TravelAdvance);
        e.balanced().unwrap();
        assert_eq!((e.journal.as_str(), d.state.as_str()), ("J19", "sent"));
        assert_eq!(key(d.collect(Id::named("f", "2"), &r14)), "step-not-allowed");
        assert_eq!(key(d.send(Id::named("e", "2"), &r14, now())), "step-not-allowed");
        assert!(d.stands() && d.is_paid() && !d.is_confirmed());
    }

    #[test]
    fn sm_11_a_finding_by_hand_takes_r12_a_reference_and_a_note() {
        let [r8, _, r12, ..] = five();
        let (d, e) = sent(Purpose::TravelAdvance);
        assert_eq!(key(d.confirm(by_hand("X1", "phoned"), false, &r8, now())), "not-your-role");
        assert_eq!(d.confirm(by_hand("", ""), false, &r12, now()).unwrap_err().0.len(), 2);
        let confirmed = d.confirm(by_hand("X1", "phoned"), false, &r12, now()).unwrap();
        assert_eq!((confirmed.state.as_str(), confirmed.follow("settle").unwrap().state.as_str()), ("confirmed", "settled"));
        let file = Evidence { file: Some("camt.xml".into()), ..by_hand("B77", "") };
        assert_eq!(d.confirm(file.clone(), true, &r8, now()).unwrap().state, "settled");

        let (rejected, back) = d.fail("reject", file, &e, Id::named("e", "9"), &r8, now()).unwrap();
        assert!(!rejected.stands());
        assert_eq!(back.reverses, Some(e.id));
        let sum = |a: Account| [&e, &back].iter().flat_map(|e| &e.postings).filter(|p| p.account == a).map(|p| p.amount).sum::<Cents>();
        assert_eq!((sum(Account::CashUsd), sum(Account::TravelAdvances)), (Cents::ZERO, Cents::ZERO));
        let other = Entry { id: Id::named("e", "other"), ..e };
        assert_eq!(key(d.fail("miss", by_hand("a", "b"), &other, Id::named("e", "9"), &r12, now())), "entry-not-its-own");
    }

    #[test]
    fn sm_11_every_purpose_posts_its_journal_once_sent() {
        let journals = ["J13", "J14b", "J14", "J19", "J18", "J20", "J23", "J24", "J31", "J29"];
        for (purpose, journal) in Purpose::ALL.into_iter().zip(journals) {
            let (d, e) = sent(purpose);
            e.balanced().unwrap();
            assert_eq!((e.journal.as_str(), e.document, d.entry), (journal, d.id, Some(e.id)), "{purpose:?}");
            assert_eq!(e.postings.iter().filter(|p| p.account == Account::CashUsd).map(|p| p.amount).sum::<Cents>(), Cents(-280_000));
            assert_eq!(Purpose::from_code(purpose.code()), Some(purpose));
        }
    }
}
