//! What people do in the year, each by the form of its page: contributions, payees, payments, agreements, allotments, orders.

use super::Year;
use crate::world::IBAN;
use bursar_domain::Id;
use bursar_domain::agreement::Agreement;
use bursar_domain::allotment::Allotment;
use bursar_domain::bank::BankEvent;
use bursar_domain::contribution::{Contribution, HeldReceipt};
use bursar_domain::disbursement::Disbursement;
use bursar_domain::order::Order;
use bursar_domain::partner::Partner;
use bursar_domain::payee::Payee;
use bursar_store::Record;
use std::collections::BTreeSet;

pub const R7: &str = "project.officer";
pub const R8: &str = "finance.assistant";
pub const R9: &str = "fund.manager";
pub const R10: &str = "high.representative";
pub const R12: &str = "certifying.officer";
pub const R13: &str = "approving.officer";
pub const R14: &str = "bank.signatory";

/// The pages of a contribution.
pub fn gift(id: Id, what: &str) -> String {
    format!("/office/contributions/{id}{what}")
}
/// The pages of an agreement.
pub fn agreed(id: Id, what: &str) -> String {
    format!("/office/agreements/{id}{what}")
}
/// The pages of a mission.
pub fn trip(id: Id, what: &str) -> String {
    format!("/office/missions/{id}{what}")
}

impl Year<'_> {
    /// Fills in the form of an act on a page and sends it.
    pub fn does(&self, who: &str, page: &str, act: &str, values: &[(&str, &str)]) {
        self.w.person(who).does(page, act, values);
    }

    /// The record of a kind that this makes.
    pub fn made<T: Record>(&self, act: impl FnOnce()) -> Id {
        let ids = || -> BTreeSet<Id> { self.w.all::<T>().iter().map(Record::id).collect() };
        let before = ids();
        act();
        let new: Vec<Id> = ids().difference(&before).copied().collect();
        assert_eq!(new.len(), 1, "one {}", T::KIND.name);
        new[0]
    }

    /// R8 records an offer: kind of donor, its State or name, amount, currency.
    pub fn offer(&self, (kind, who, amount, currency): (&str, &str, &str, &str), more: &[(&str, &str)]) -> Id {
        let donor = if kind == "state" { "donor_state" } else { "donor_name" };
        let mut values = vec![("donor_kind", kind), (donor, who), ("amount", amount), ("currency", currency)];
        let plain: &[(&str, &str)] = &[("tied", "no"), ("anonymous", "no")];
        values.extend(if more.is_empty() { plain } else { more });
        let at = "/office/contributions/new";
        self.made::<Contribution>(|| self.does(R8, at, at, &values))
    }

    /// Screening by R9, with its reasons (ACT-04).
    pub fn screen(&self, id: Id, decision: &str) {
        let reasons = [("reason", "Sanctions and exclusion lists were run.")];
        self.w.person(R9).presses(&gift(id, ""), &gift(id, "/screen"), &reasons, ("decision", decision));
    }

    /// Pledged by letter (R8) and signed (R9).
    pub fn sign(&self, id: Id, terms: &[(&str, &str)]) {
        self.does(R8, &gift(id, ""), &gift(id, "/pledge"), &[("reference", "letter")]);
        let values: Vec<(&str, &str)> = terms.iter().copied().chain([("reference", "agreement")]).collect();
        self.does(R9, &gift(id, ""), &gift(id, "/sign"), &values);
    }

    /// What is due comes in (R8) and is found on the statement (R12).
    pub fn receive(&self, id: Id) {
        self.does(R8, &gift(id, ""), &gift(id, "/receipt"), &[("reference", "credit")]);
        self.does(R12, &gift(id, ""), &gift(id, "/check"), &[]);
    }

    /// What may not be income yet comes in and is held.
    pub fn hold(&self, id: Id) -> Id {
        let held = self.made::<HeldReceipt>(|| self.does(R8, &gift(id, ""), &gift(id, "/receipt"), &[("reference", "credit")]));
        let at = format!("/office/held/{held}");
        self.does(R12, &at, &format!("{at}/check"), &[]);
        held
    }

    /// R8 records what the bank did; R12 finds it on the statement.
    pub fn bank(&self, what: &str, values: &[(&str, &str)]) {
        let at = "/office/bank/events";
        let values: Vec<(&str, &str)> = values.iter().copied().chain([("what", what), ("reference", "advice")]).collect();
        let event = self.made::<BankEvent>(|| self.does(R8, at, at, &values));
        let at = format!("{at}/{event}");
        self.does(R12, &at, &format!("{at}/check"), &[]);
    }

    /// R12 calls back and confirms the details of a payee.
    pub fn confirm(&self, payee: Id) {
        let at = format!("/office/payees/{payee}/confirm");
        self.does(R12, &at, &at, &[("whom", "Head of accounts"), ("number", "of the contract")]);
    }

    /// A payee whose details two persons know.
    pub fn payee(&self, kind: &str, name: &str) -> Id {
        let at = "/office/payees/new";
        let values = [("payee_kind", kind), ("payee_name", name), ("name", name), ("account", IBAN)];
        let payee = self.made::<Payee>(|| self.does(R8, at, at, &values));
        self.confirm(payee);
        payee
    }

    /// The account of a partner, or of the lead government of an agreement.
    pub fn account_of(&self, id: Id) {
        let at = format!("/office/partners/{id}/payee");
        let payee = self.made::<Payee>(|| self.does(R8, &at, &at, &[("name", "Its account"), ("account", IBAN)]));
        self.confirm(payee);
    }

    /// Asks for a payment; then it is verified, certified, approved and released by four persons, and confirmed by the bank.
    pub fn pays(&self, who: &str, page: &str, act: &str, values: &[(&str, &str)]) {
        self.paid(|| self.does(who, page, act, values));
    }

    /// The payment that this asks for, from its first signature to the bank's debit.
    pub fn paid(&self, asks: impl FnOnce()) {
        let id = self.made::<Disbursement>(asks);
        let at = |what: &str| format!("/office/disbursements/{id}{what}");
        for who in [R7, R12, R13] {
            self.does(who, &at("/sign"), &at("/sign"), &[]);
        }
        self.does(R14, "/office/payments", "/office/payments", &[("disbursements", &id.to_string())]);
        let file = self.w.get::<Disbursement>(id).file.unwrap();
        let hand_over = format!("/office/payments/{file}/hand-over");
        self.does(R14, &hand_over, &hand_over, &[]);
        let found = [("outcome", "confirm"), ("reference", "debit"), ("note", "on the statement of the day")];
        self.does(R12, &at("/find-out"), &at("/find-out"), &found);
    }

    /// R7 proposes an allotment, R9 allots it (J10).
    pub fn allot(&self, for_: &str, amount: &str) -> Id {
        let at = "/office/allotments/new";
        let values = [("use", for_), ("title", "Of the year"), ("amount", amount)];
        let id = self.made::<Allotment>(|| self.does(R7, at, at, &values));
        let at = format!("/office/allotments/{id}");
        self.does(R9, &at, &format!("{at}/allot"), &[]);
        id
    }

    /// R7 records a partner, R9 clears it, R8 and R12 know its account.
    pub fn partner(&self, name: &str) -> Id {
        let at = "/office/partners";
        let id = self.made::<Partner>(|| self.does(R7, at, at, &[("partner_name", name), ("partner_type", "NGO")]));
        let at = format!("{at}/{id}");
        self.does(R9, &at, &format!("{at}/clear"), &[("reason", "Registration, accounts and references were read.")]);
        self.account_of(id);
        id
    }

    /// An agreement as R7 drafts it: 5 % of the budget is monitoring (WB-06), half of it is the first tranche, the second report
    /// is due after the year.
    pub fn draft(&self, allotment: Id, partner: Option<Id>, contractual: &str, monitoring: &str, end: &str) -> Id {
        let year = bursar_domain::time::day(self.w.office().now()).year();
        let (work, watch) = (format!("contractual_{year}"), format!("monitoring_{year}"));
        let (allotment, partner) = (allotment.to_string(), partner.map(|p| p.to_string()));
        let mut values = vec![
            ("title", "A computer emergency response team"),
            ("lead_state", "KEN"),
            ("objective", "Able to handle incidents."),
            ("decision", "Approved list, number 1"),
            ("policy", if partner.is_some() { "on_report" } else { "outright" }),
            ("allotment", allotment.as_str()),
            (work.as_str(), contractual),
            (watch.as_str(), monitoring),
        ];
        values.extend(partner.as_ref().map(|p| ("partner", p.as_str())));
        let id = self.made::<Agreement>(|| self.does(R7, "/office/agreements/new", "/office/agreements/new", &values));
        let today = bursar_domain::time::plus_days(bursar_domain::time::day(self.w.office().now()), 60).to_string();
        let plan = [
            ("ends", end),
            ("percent_1", "50"),
            ("due_1", if partner.is_some() { today.as_str() } else { end }),
            ("percent_2", "50"),
            ("due_2", end),
            ("percent_3", ""),
            ("due_3", ""),
        ];
        self.does(R7, &agreed(id, "/edit"), &agreed(id, "/edit"), &plan);
        self.does(R7, &agreed(id, ""), &agreed(id, "/say/submit"), &[]);
        id
    }

    /// R10 approves it (J11).
    pub fn approve(&self, id: Id) {
        self.does(R10, &agreed(id, "/approve"), &agreed(id, "/approve"), &[]);
    }

    /// Terms by both sides, legal clearance, signatures (J12, and J14b where it is an outright grant), the first day.
    pub fn conclude(&self, id: Id) {
        let says = |who: &str, what: &str, words: &[(&str, &str)]| {
            self.does(who, &agreed(id, ""), &agreed(id, &format!("/say/{what}")), words);
        };
        says("mission.ken", "agree_terms", &[("words", "note verbale")]);
        says(R9, "agree_terms", &[("words", "letter")]);
        says(R12, "clear", &[("words", "legal note")]);
        says("mission.ken", "sign_beneficiary", &[("words", "signed copy")]);
        self.does(R9, &agreed(id, "/sign"), &agreed(id, "/sign"), &[("reference", "signed copy")]);
        says(R7, "begin", &[]);
    }

    /// R8 records what came back of an agreement, R12 finds it on the statement (J16).
    pub fn returns(&self, id: Id, was: &str, amount: &str) {
        self.does(R8, &agreed(id, ""), &agreed(id, "/refund"), &[("was", was), ("amount", amount), ("reference", "credit")]);
        self.does(R12, &agreed(id, ""), &agreed(id, "/check"), &[]);
    }

    /// R8 records what came back of a trip, R12 finds it on the statement (J21).
    pub fn comes_back(&self, mission: Id) {
        self.does(R8, &trip(mission, ""), &trip(mission, "/refund"), &[("reference", "credit")]);
        self.does(R12, &trip(mission, ""), &trip(mission, "/check-refund"), &[]);
    }

    /// The posts of a month: ordered, approved, committed, on the payroll, paid (J11, J12, J23).
    pub fn payroll(&self, allotment: Id, amount: &str, payee: Id) {
        let today = bursar_domain::time::day(self.w.office().now()).to_string();
        let values = [("kind", "posts"), ("title", "One month"), ("amount", amount), ("allotment", &allotment.to_string())];
        let id = self.made::<Order>(|| self.does(R8, "/office/orders/new", "/office/orders/new", &values));
        let at = |what: &str| format!("/office/orders/{id}{what}");
        self.does(R9, &at(""), &at("/approve"), &[]);
        self.does(R12, &at(""), &at("/commit"), &[]);
        self.does(R8, &at(""), &at("/payroll"), &[("month", &today), ("amount", amount)]);
        self.pays(R8, &at(""), &at("/pay"), &[("payee", &payee.to_string())]);
    }
}
