//! Contributions to their full depth, on both engines (SM-01; J03, J06 to J08, J28, J29; ACT-01, ACT-04, MON-12).

use crate::control::{Desk, refused};
use bursar_domain::bank::Line;
use bursar_domain::contribution::{Contribution, DonorKind, HeldReceipt, Offer, Terms, read_instalments};
use bursar_domain::disbursement::Disbursement;
use bursar_domain::ledger::Account as Ledger;
use bursar_domain::payee::PayeeKind;
use bursar_domain::time::plus_days;
use bursar_domain::{Cents, Currency, Id, Money};
use bursar_exchange::{BankLine, BankStatement};
use bursar_office::contributions::{Credit, FixedInput};
use bursar_office::demo::Step;
use bursar_office::payees::Typed;
use bursar_store::{Find, Record, testing::each_engine};
use std::collections::BTreeMap;

const R8: &str = "finance.assistant";
const R9: &str = "fund.manager";
const R12: &str = "certifying.officer";

impl Desk {
    fn fixed(&self, amount: Money, reference: &str) -> FixedInput {
        FixedInput { date: self.today(), amount, reference: reference.into() }
    }
    fn given(&self, id: Id) -> Contribution {
        self.office.fetch::<Contribution>(id).unwrap().value
    }
    fn of_state(&self, iso: &str) -> Id {
        self.office.find::<Contribution>(&Find::of(Contribution::KIND).eq("donor", iso)).unwrap().remove(0).value.id
    }
    fn offered(&self, iso: &str, amount: Money, tied: bool) -> Id {
        let offer = |id| Offer {
            id,
            donor_kind: DonorKind::State,
            donor_state: Some(iso.into()),
            donor_name: String::new(),
            offered: amount,
            offered_on: self.today(),
            tied: tied.then(|| "for training in one region".into()),
            anonymous: false,
        };
        self.office.record_offer(&self.act(R8), offer).unwrap().subject
    }
    fn receive(&self, id: Id, amount: Money) {
        self.office.record_receipt(&self.act(R8), id, None, &self.fixed(amount, "CR"), Credit::default()).unwrap();
        self.office.check_receipt(&self.act(R12), id, None).unwrap();
    }
    /// A donor whose bank details are confirmed.
    fn donor_account(&self) -> Id {
        let typed =
            Typed { name: "Treasury".into(), account: "GB82 WEST 1234 5698 7654 32".into(), bic: String::new(), reason: String::new() };
        let id = self.office.record_payee(&self.act(R8), PayeeKind::Donor, "Treasury", None, &typed).unwrap().subject;
        self.office.confirm_details(&self.act(R12), id, None, "Head of treasury", "letter of pledge", self.today()).unwrap();
        id
    }
}

fn cad(minor: i64) -> Money {
    Money { minor, currency: "CAD".parse().unwrap() }
}
fn usd(minor: i64) -> Money {
    Money { minor, currency: Currency::USD }
}

#[test]
fn act_04_cash_before_the_agreement_and_in_excess_of_it_is_held_until_it_is_signed_for() {
    each_engine(|store| {
        let desk = Desk::after(store, Step::Contributions);
        let o = &desk.office;
        let canada = desk.of_state("CAN");
        let ceiling = desk.balance(Ledger::Ceiling);

        // Pledged, not signed: held, and not spendable.
        let held = o.record_receipt(&desk.act(R8), canada, None, &desk.fixed(cad(10_000_000), "C1"), Credit::default()).unwrap().subject;
        assert_eq!(refused(o.check_held(&desk.act(R8), held, None)), ["not-your-role"]);
        o.check_held(&desk.act(R12), held, None).unwrap();
        let value = o.fetch::<HeldReceipt>(held).unwrap().value.fixed.usd;
        assert_eq!((-desk.balance(Ledger::Held), desk.balance(Ledger::Ceiling)), (value, ceiling));
        assert_eq!(o.status().unwrap().figures.received, desk.given(canada).received_usd() + received_before(&desk, canada));
        desk.sound();

        // R9 signs for it; the rest is signed by an agreement of its own.
        assert_eq!(refused(o.accept_held(&desk.act(R12), held, None, "AGR/1", false)), ["not-your-role"]);
        o.accept_held(&desk.act(R9), held, None, "AGR/1", false).unwrap();
        assert_eq!((desk.balance(Ledger::Held), desk.balance(Ledger::Ceiling)), (Cents::ZERO, ceiling + value));
        assert_eq!(desk.given(canada).state, "pledged");
        o.sign_agreement(&desk.act(R9), canada, None, &desk.fixed(cad(20_000_000), "AGR/1"), &Terms::default()).unwrap();

        // More than is due: refused, unless the excess is to be held; then both are checked together.
        let more = desk.fixed(cad(25_000_000), "C2");
        assert_eq!(refused(o.record_receipt(&desk.act(R8), canada, None, &more, Credit::default())), ["more-than-due"]);
        o.record_receipt(&desk.act(R8), canada, None, &more, Credit { hold_excess: true }).unwrap();
        let excess = desk.given(canada).receipts[0].excess.unwrap();
        assert_eq!(refused(o.check_held(&desk.act(R12), excess, None)), ["held-with-receipt"]);
        o.check_receipt(&desk.act(R12), canada, None).unwrap();
        assert_eq!((desk.given(canada).state.as_str(), desk.balance(Ledger::Receivable)), ("received", Cents::ZERO));
        let e = o.fetch::<HeldReceipt>(excess).unwrap().value;
        assert_eq!((e.state.as_str(), e.fixed.amount, -desk.balance(Ledger::Held)), ("held", cad(5_000_000), e.fixed.usd));
        o.accept_held(&desk.act(R9), excess, None, "AGR/2", true).unwrap();
        let c = desk.given(canada);
        assert_eq!(c.signed_usd(), c.agreement.as_ref().unwrap().usd + value + e.fixed.usd);
        desk.sound();
    });
}

/// What others than this one have given.
fn received_before(desk: &Desk, but: Id) -> Cents {
    let all = desk.office.find::<Contribution>(&Find::of(Contribution::KIND)).unwrap();
    all.iter().filter(|c| c.value.id != but).map(|c| c.value.received_usd()).sum()
}

#[test]
fn act_04_a_donor_that_was_refused_gets_back_what_it_sent() {
    each_engine(|store| {
        let desk = Desk::after(store, Step::Contributions);
        let o = &desk.office;
        let firm = |id| Offer {
            id,
            donor_kind: DonorKind::Private,
            donor_state: None,
            donor_name: "A firm (synthetic)".into(),
            offered: usd(500_000),
            offered_on: desk.today(),
            tied: None,
            anonymous: false,
        };
        let id = o.record_offer(&desk.act(R8), firm).unwrap().subject;
        let held = o.record_receipt(&desk.act(R8), id, None, &desk.fixed(usd(500_000), "C1"), Credit::default()).unwrap().subject;
        o.check_held(&desk.act(R12), held, None).unwrap();
        o.screen_donor(&desk.act(R9), id, None, false, "on an exclusion list").unwrap();
        assert_eq!(refused(o.accept_held(&desk.act(R9), held, None, "AGR", true)), ["step-not-allowed"]);
        assert_eq!(refused(o.give_back_held(&desk.act(R9), held, None, " ")), ["reason-missing"]);
        o.give_back_held(&desk.act(R9), held, None, "refused after screening").unwrap();
        assert_eq!((desk.balance(Ledger::Held), -desk.balance(Ledger::DonorRefunds)), (Cents::ZERO, Cents(500_000)));
        // Paid through a disbursement, once.
        let payee = desk.donor_account();
        let asked = o.pay_back_held(&desk.act(R8), held, payee).unwrap().subject;
        assert_eq!(o.fetch::<Disbursement>(asked).unwrap().value.owed, Cents(500_000));
        assert_eq!(refused(o.pay_back_held(&desk.act(R8), held, payee)), ["more-than-committed"]);
        desk.sound();
    });
}

#[test]
fn sm_01_what_is_not_paid_falls_overdue_is_reminded_and_written_off_by_two_persons() {
    each_engine(|store| {
        let desk = Desk::after(store, Step::Contributions);
        let o = &desk.office;
        let canada = desk.of_state("CAN");
        let today = desk.today();
        let (first, second) = (plus_days(today, 10), plus_days(today, 100));
        let typed = |a: &str, b: &str| read_instalments(&format!("{first} {a}\n{second} {b}"), cad(0).currency).unwrap();
        let sign = |instalments| {
            let terms = Terms { instalments, refund_clause: String::new() };
            o.sign_agreement(&desk.act(R9), canada, None, &desk.fixed(cad(30_000_000), "AGR"), &terms)
        };
        assert_eq!(refused(sign(typed("100000", "100000"))), ["instalments-differ"]);
        sign(typed("100000", "200000")).unwrap();
        let owed = desk.balance(Ledger::Receivable);

        desk.go(plus_days(first, 29));
        assert_eq!(desk.given(canada).state, "agreed");
        desk.go(plus_days(first, 30));
        assert_eq!(desk.given(canada).state, "overdue");
        assert_eq!(refused(o.remind_donor(&desk.act(R8), canada, None, desk.today(), "")), ["reference-missing"]);
        o.remind_donor(&desk.act(R8), canada, None, desk.today(), "LET/7").unwrap();
        // A part that does not cover the instalment leaves it overdue; the rest of it does not.
        desk.receive(canada, cad(4_000_000));
        assert_eq!(desk.given(canada).state, "overdue");
        desk.receive(canada, cad(6_000_000));
        assert_eq!(desk.given(canada).state, "part_received");
        assert_eq!(o.tick().unwrap(), 0, "the second instalment is not due yet");
        desk.go(plus_days(second, 31));
        assert_eq!(desk.given(canada).state, "overdue");

        let rest = desk.balance(Ledger::Receivable);
        assert!(rest > Cents::ZERO && rest < owed);
        assert_eq!(refused(o.agree_write_off(&desk.act(R12), canada, None)), ["step-not-allowed"], "nothing is proposed");
        o.propose_write_off(&desk.act(R9), canada, None, "the donor's budget was cut").unwrap();
        assert_eq!(refused(o.agree_write_off(&desk.act(R9), canada, None)), ["not-your-role"]);
        assert_eq!(desk.balance(Ledger::Receivable), rest, "a proposal posts nothing");
        o.drop_proposal(&desk.act(R12), canada, None, "wait another month").unwrap();
        o.propose_write_off(&desk.act(R9), canada, None, "the donor's budget was cut").unwrap();
        o.agree_write_off(&desk.act(R12), canada, None).unwrap();
        let c = desk.given(canada);
        assert_eq!((c.state.as_str(), c.written_off_usd(), desk.balance(Ledger::Receivable)), ("written_off", rest, Cents::ZERO));
        assert_eq!(desk.balance(Ledger::Doubtful), rest);
        // What comes after all is held.
        let late = o.record_receipt(&desk.act(R8), canada, None, &desk.fixed(cad(100), "C9"), Credit::default()).unwrap().subject;
        assert_eq!(o.fetch::<HeldReceipt>(late).unwrap().value.state, "recorded");
        desk.sound();
    });
}

#[test]
fn j_08_conditional_cash_is_spendable_only_for_what_the_condition_is_met_and_the_rest_goes_back() {
    each_engine(|store| {
        let desk = Desk::after(store, Step::Contributions);
        let o = &desk.office;
        let typed = BTreeMap::from([("conditional_allowed".to_owned(), "yes".to_owned())]);
        let set = o.propose_parameters(&desk.act(R9), &typed, "decision", plus_days(desk.today(), 1)).unwrap().subject;
        o.decide_parameters(&desk.act("high.representative"), set, None, "approve", "agreed").unwrap();
        desk.go(plus_days(desk.today(), 2));
        let id = desk.offered("FIN", usd(900_000), true);
        o.resolve_earmark(&desk.act(R9), id, None, "conditional", "booked as conditional").unwrap();
        o.pledge(&desk.act(R8), id, None, &desk.fixed(usd(900_000), "L")).unwrap();
        let (receivable, ceiling) = (desk.balance(Ledger::Receivable), desk.balance(Ledger::Ceiling));
        o.sign_agreement(&desk.act(R9), id, None, &desk.fixed(usd(900_000), "AGR"), &Terms::default()).unwrap();
        assert_eq!(desk.balance(Ledger::Receivable), receivable, "J03 is disclosed and posts nothing");
        desk.receive(id, usd(900_000));
        assert_eq!((-desk.balance(Ledger::Conditional), desk.balance(Ledger::Ceiling)), (Cents(900_000), ceiling));

        let met = |minor, evidence: &str| o.meet_donor_condition(&desk.act(R9), id, None, usd(minor), evidence);
        assert_eq!(refused(met(900_001, "report")), ["more-than-unmet"]);
        assert_eq!(refused(met(600_000, " ")), ["evidence-missing-donor"]);
        assert_eq!(refused(o.meet_donor_condition(&desk.act(R12), id, None, usd(1), "x")), ["not-your-role"]);
        met(600_000, "report 3").unwrap();
        assert_eq!((-desk.balance(Ledger::Conditional), desk.balance(Ledger::Ceiling)), (Cents(300_000), ceiling + Cents(600_000)));
        desk.sound();

        // What the condition was not met for goes back and takes nothing from what may be spent.
        o.propose_refund(&desk.act(R9), id, None, &desk.fixed(usd(300_000), "clause 4"), "the condition failed").unwrap();
        o.agree_refund(&desk.act(R12), id, None).unwrap();
        assert_eq!((desk.balance(Ledger::Conditional), desk.balance(Ledger::Ceiling)), (Cents::ZERO, ceiling + Cents(600_000)));
        assert_eq!((-desk.balance(Ledger::DonorRefunds), desk.given(id).received_usd()), (Cents(300_000), Cents(600_000)));
        assert_eq!(desk.given(id).refundable(), usd(600_000));
        desk.sound();
    });
}

#[test]
fn mon_12_a_refund_needs_a_clause_and_two_persons_and_is_paid_once() {
    each_engine(|store| {
        let desk = Desk::after(store, Step::Contributions);
        let o = &desk.office;
        let singapore = desk.of_state("SGP");
        let ceiling = desk.balance(Ledger::Ceiling);
        let all = desk.given(singapore).refundable();
        let propose = |minor, clause: &str| o.propose_refund(&desk.act(R9), singapore, None, &desk.fixed(usd(minor), clause), "cancelled");
        assert_eq!(refused(propose(all.minor + 1, "clause 9")), ["more-than-received"]);
        assert_eq!(refused(propose(1, "")), ["reference-missing"]);
        propose(100_000, "clause 9").unwrap();
        assert_eq!(refused(propose(1, "clause 9")), ["decision-waits"]);
        assert_eq!(refused(o.agree_refund(&desk.act(R9), singapore, None)), ["not-your-role"]);
        let payee = desk.donor_account();
        assert_eq!(refused(o.pay_refund(&desk.act(R8), singapore, payee)), ["nothing-to-pay-back"], "not agreed yet");
        o.agree_refund(&desk.act(R12), singapore, None).unwrap();
        assert_eq!(ceiling - desk.balance(Ledger::Ceiling), Cents(100_000));
        // In the year of its revenue, it is that revenue that falls.
        assert_eq!((-desk.balance(Ledger::DonorRefunds), desk.balance(Ledger::FundBalance)), (Cents(100_000), Cents::ZERO));
        o.pay_refund(&desk.act(R8), singapore, payee).unwrap();
        assert_eq!(refused(o.pay_refund(&desk.act(R8), singapore, payee)), ["nothing-to-pay-back"]);
        // The rest, in the year after: the fund balance falls, and nothing is left of the contribution.
        desk.go(jiff::civil::date(desk.today().year() + 1, 1, 15));
        propose(all.minor - 100_000, "clause 9").unwrap();
        o.agree_refund(&desk.act(R12), singapore, None).unwrap();
        assert_eq!(desk.balance(Ledger::FundBalance), Cents(all.minor - 100_000));
        assert_eq!((desk.given(singapore).state.as_str(), desk.given(singapore).received_usd()), ("refunded", Cents::ZERO));
        o.pay_refund(&desk.act(R8), singapore, payee).unwrap();
        desk.sound();
    });
}

#[test]
fn j_05_j_27_foreign_items_are_what_the_books_hold_in_other_currencies() {
    each_engine(|store| {
        let desk = Desk::after(store, Step::Contributions);
        let o = &desk.office;
        let canada = desk.of_state("CAN");
        o.sign_agreement(&desk.act(R9), canada, None, &desk.fixed(cad(30_000_000), "AGR"), &Terms::default()).unwrap();
        desk.receive(canada, cad(10_000_000));
        let items = o.foreign_items().unwrap();
        let cash: Vec<_> = items.cash.iter().map(|c| (c.currency.to_string(), c.minor)).collect();
        assert_eq!(cash, [("CAD".to_owned(), 10_000_000), ("EUR".to_owned(), 40_000_000)]);
        assert_eq!(items.cash.iter().map(|c| c.book).sum::<Cents>(), desk.balance(Ledger::CashOther));
        assert_eq!(items.receivables.len(), 1);
        let r = &items.receivables[0];
        assert_eq!((r.contribution, r.minor, r.book), (canada, 20_000_000, desk.balance(Ledger::Receivable)));
        // What a bank sends twice is one line; two payments alike on one day, without a number of the bank, are two.
        let line = |number: &str| BankLine {
            line: 1,
            booked: desk.today(),
            value: None,
            amount: usd(700),
            reference: "fee".into(),
            counterparty: "Bank".into(),
            bank_reference: number.into(),
            end_to_end: String::new(),
        };
        let load = |id: &str, lines: &[BankLine]| {
            let statement = BankStatement { id: id.into(), account: "A 1".into(), opening: None, closing: None, lines: lines.to_vec() };
            o.load_bank_statement(&desk.act(R8), &statement)
        };
        let count = || o.find::<Line>(&Find::of(Line::KIND)).unwrap().len();
        load("1", &[line("B1"), line(""), line("")]).unwrap();
        assert_eq!(count(), 3);
        load("2", &[line("B1"), line("B2")]).unwrap();
        assert_eq!(count(), 4);
        assert_eq!(refused(load("1", &[line("B1"), line(""), line("")])), ["statement-loaded-before"]);
        let mut other = line("B2");
        other.amount = usd(800);
        assert_eq!(refused(load("3", &[line("B3"), other])), ["bank-line-differs"]);
        assert_eq!(count(), 4);
    });
}
