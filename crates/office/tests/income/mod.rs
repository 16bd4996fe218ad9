//! Contributions to their full depth, on both engines (SM-01; J03, J06 to J08, J28, J29; ACT-01, ACT-04, MON-12).

use crate::control::{Desk, refused};
use bursar_domain::bank::{Line, What};
use bursar_domain::contribution::{Contribution, DonorKind, HeldReceipt, Offer, Terms, read_instalments};
use bursar_domain::disbursement::Disbursement;
use bursar_domain::journal::portion;
use bursar_domain::ledger::Account as Ledger;
use bursar_domain::payee::PayeeKind;
use bursar_domain::period::Period;
use bursar_domain::time::plus_days;
use bursar_domain::{Cents, Currency, Id, Money};
use bursar_exchange::{BankLine, BankStatement};
use bursar_office::bank::{EventInput, LineFor};
use bursar_office::contributions::{Credit, FixedInput};
use bursar_office::demo::{DemoClock, Step};
use bursar_office::payees::Typed;
use bursar_office::{Act, Clock, Failure, Office};
use bursar_store::{EntryFilter, Find, Record, testing::each_engine};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

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

/// A clock that lets somebody else act at its second look: when a decision has read the books and has not committed yet.
struct Between {
    clock: Arc<DemoClock>,
    looks: AtomicUsize,
    act: Box<dyn Fn() + Send + Sync>,
}

impl Clock for Between {
    fn now(&self) -> jiff::Timestamp {
        if self.looks.fetch_add(1, Ordering::SeqCst) == 1 {
            (self.act)();
        }
        self.clock.now()
    }
}

#[test]
fn j_04_j_05_what_another_person_posts_between_reading_and_writing_is_reckoned_with() {
    each_engine(|store| {
        let desk = Desk::after(store, Step::Contributions);
        let o = &desk.office;
        let canada = desk.of_state("CAN");
        o.sign_agreement(&desk.act(R9), canada, None, &desk.fixed(cad(30_000_000), "A"), &Terms::default()).unwrap();
        let (month, last) = (Period::month_of(desk.today()), desk.today().last_of_month());
        desk.go(plus_days(last, 1));
        let came = FixedInput { date: last, ..desk.fixed(cad(30_000_000), "CR") };
        o.record_receipt(&desk.act(R8), canada, None, &came, Credit::default()).unwrap();
        let row = |code: &str, rate: &str| {
            let (currency, rate) = (code.parse().unwrap(), rate.parse().unwrap());
            bursar_exchange::RateRow { currency, from: last, rate }
        };
        o.load_rates(&desk.act(R8), &[row("CAD", "1.5"), row("EUR", "0.7")], "the rate of the last day").unwrap();
        let sold = EventInput {
            what: What::Conversion,
            fixed: FixedInput { date: last, amount: Money { minor: 40_000_000, currency: "EUR".parse().unwrap() }, reference: "S".into() },
            received: Some(usd(50_000_000)),
        };
        let sold = o.record_bank_event(&desk.act(R8), &sold).unwrap().subject;

        // R8 values everything anew between R12's reading and R12's writing.
        let meanwhile = |office: Arc<Office>, act: Act, month: String| -> Office {
            let revalue = Box::new(move || drop(office.revalue(&act, &month)));
            let clock = Between { clock: desk.clock.clone(), looks: AtomicUsize::new(0), act: revalue };
            Office::new(o.store.clone(), Arc::new(clock), bursar_office::Vault::of_key([7; 32])).unwrap()
        };
        let other = || Arc::new(Office::new(o.store.clone(), desk.clock.clone(), bursar_office::Vault::of_key([7; 32])).unwrap());
        let before = o.read(|r| r.of_contribution(Ledger::Receivable, canada)).unwrap();
        meanwhile(other(), desk.act(R8), month.clone()).check_receipt(&desk.act(R12), canada, None).unwrap();
        let posted = o.read(|r| r.entries(&EntryFilter { journal: Some("J27".into()), ..EntryFilter::default() })).unwrap();
        assert!(posted.iter().flat_map(|e| &e.entry.postings).any(|p| p.contribution == Some(canada)), "it was valued anew meanwhile");
        assert_ne!(before, Cents::ZERO);
        assert_eq!(o.read(|r| r.of_contribution(Ledger::Receivable, canada)).unwrap(), Cents::ZERO);
        // The same of the cash that is sold.
        o.load_rates(&desk.act(R8), &[row("EUR", "0.6")], "corrected").unwrap();
        meanwhile(other(), desk.act(R8), month).check_bank_event(&desk.act(R12), sold, None).unwrap();
        assert_eq!(o.cash_in("EUR".parse().unwrap()).unwrap(), (0, Cents::ZERO));
        desk.sound();
    });
}

#[test]
fn j_05_any_currency_is_converted_into_any_other_and_gain_or_loss_is_what_the_books_say() {
    each_engine(|store| {
        let desk = Desk::after(store, Step::Contributions);
        let o = &desk.office;
        let of = |code: &str, minor: i64| Money { minor, currency: code.parse().unwrap() };
        let rate = |code: &str, rate: &str| bursar_exchange::RateRow {
            currency: code.parse().unwrap(),
            from: desk.today(),
            rate: rate.parse().unwrap(),
        };
        o.load_rates(&desk.act(R8), &[rate("CHF", "0.80"), rate("JPY", "150")], "").unwrap();
        let convert = |sold: Money, bought: Money| {
            let fixed = desk.fixed(sold, "advice");
            let event = o.record_bank_event(&desk.act(R8), &EventInput { what: What::Conversion, fixed, received: Some(bought) })?.subject;
            o.check_bank_event(&desk.act(R12), event, None).map(|_| event)
        };
        let result = || -desk.balance(Ledger::ExchangeGains) - desk.balance(Ledger::ExchangeLosses);
        let cash = |code: &str| o.cash_in(code.parse().unwrap()).unwrap();
        let (before, ceiling) = (result(), desk.balance(Ledger::Ceiling));
        let (eur, eur_book) = cash("EUR");

        // Into the books' own currency: the demonstration's euros stand at a rate of their own.
        let sold = portion(eur_book, 0, 1_000_000, eur);
        convert(of("EUR", 1_000_000), of("USD", 1_160_000)).unwrap();
        let first = Cents(1_160_000) - sold;
        assert_eq!(result() - before, first);
        // Out of it: 8 200 francs at 0.80 are worth 10 250 dollars, and cost 10 300: a loss of 50.
        convert(of("USD", 1_030_000), of("CHF", 820_000)).unwrap();
        assert_eq!(cash("CHF"), (820_000, Cents(1_025_000)));
        assert_eq!(result() - before - first, Cents(-5_000));
        // From one foreign currency to another without minor units: francs worth 2 500 bring yen worth 2 600: a gain of 100.
        convert(of("CHF", 200_000), of("JPY", 390_000)).unwrap();
        assert_eq!((cash("CHF"), cash("JPY")), ((620_000, Cents(775_000)), (390_000, Cents(260_000))));
        assert_eq!(result() - before - first, Cents(5_000));
        // And back, the whole of it: nothing is left of either unit or value.
        convert(of("JPY", 390_000), of("EUR", 222_000)).unwrap();
        assert_eq!(cash("JPY"), (0, Cents::ZERO));
        assert_eq!(desk.balance(Ledger::Ceiling) - ceiling, result() - before, "the ceiling follows cash");
        let all: Cents = o.foreign_items().unwrap().cash.iter().map(|c| c.book).sum();
        assert_eq!(all, desk.balance(Ledger::CashOther));

        assert_eq!(refused(convert(of("CHF", 1), of("CHF", 1))), ["conversion-same-currency"]);
        assert_eq!(refused(convert(of("CHF", 620_001), of("USD", 1))), ["more-than-in-books"]);
        assert_eq!(refused(convert(of("USD", 100), of("SEK", 1_000))), ["rate-missing"]);
        desk.sound();
    });
}

#[test]
fn mon_04_what_is_held_stands_on_the_statement_of_its_donor_apart_from_what_was_received() {
    each_engine(|store| {
        let desk = Desk::after(store, Step::Contributions);
        let o = &desk.office;
        let canada = desk.of_state("CAN");
        let total = || o.donor_statement(canada).unwrap().1.total;
        let before = total();
        // From an unknown sender first; whose it is, is found later.
        let held = o.hold_receipt(&desk.act(R8), "somebody", &desk.fixed(cad(5_000_000), "C1")).unwrap().subject;
        o.check_held(&desk.act(R12), held, None).unwrap();
        assert_eq!(total(), before);
        o.assign_held(&desk.act(R8), held, None, canada).unwrap();
        let second = o.record_receipt(&desk.act(R8), canada, None, &desk.fixed(cad(700), "C2"), Credit::default()).unwrap().subject;
        assert_eq!(total().held, -desk.balance(Ledger::Held).0, "what R12 has not checked is not in the books");
        o.check_held(&desk.act(R12), second, None).unwrap();
        let s = o.donor_statement(canada).unwrap().1;
        assert_eq!((s.total.held, s.total.received), (-desk.balance(Ledger::Held).0, before.received));
        assert_eq!(s.currencies.iter().find(|(c, _)| *c == cad(0).currency).unwrap().1.held, 5_000_700);
        // Signed for, it is received; returned, it is neither.
        let value = o.fetch::<HeldReceipt>(held).unwrap().value.fixed.usd;
        o.accept_held(&desk.act(R9), held, None, "AGR/1", false).unwrap();
        o.give_back_held(&desk.act(R9), second, None, "sent by mistake").unwrap();
        let s = o.donor_statement(canada).unwrap().1;
        assert_eq!((s.total.held, s.total.received), (0, before.received + value.0));
        let acts: Vec<_> = s.lines.iter().map(|l| l.act.code()).collect();
        assert_eq!(acts, ["offered", "pledged", "accepted", "held", "held", "returned"]);
    });
}

/// The one entry of a journal about a contribution that is neither reversed nor a reversal.
fn posted(o: &Office, journal: &str, of: Id) -> Id {
    let filter = EntryFilter { journal: Some(journal.into()), contribution: Some(of), ..EntryFilter::default() };
    let all = o.read(|r| r.entries(&filter)).unwrap();
    let reversed = |id| all.iter().any(|e| e.entry.reverses == Some(id));
    all.iter().find(|e| e.entry.reverses.is_none() && !reversed(e.entry.id)).unwrap().entry.id
}

/// R8 proposes to take an entry back, R12 agrees.
fn correct(desk: &Desk, entry: Id) -> Result<(), Failure> {
    let proposed = desk.office.propose_correction(&desk.act(R8), entry, desk.today(), "recorded by mistake")?;
    desk.office.agree_correction(&desk.act(R12), proposed.subject, None).map(drop)
}

/// The keys of the steps that forbid a correction.
fn resting(outcome: Result<(), Failure>) -> Vec<String> {
    let Err(Failure::Refused(r)) = outcome else { panic!("not refused") };
    r.0.iter().map(|r| r.args.first().map_or(r.key.to_owned(), |(_, a)| format!("{a:?}"))).collect()
}

#[test]
fn dom_2_2_a_wrong_receipt_and_a_wrong_signature_are_taken_back_by_their_linked_reversal() {
    each_engine(|store| {
        let desk = Desk::after(store, Step::Contributions);
        let o = &desk.office;
        let canada = desk.of_state("CAN");
        let all = || o.read(|r| r.balances()).unwrap().into_iter().filter(|(_, _, c)| *c != Cents::ZERO).collect::<Vec<_>>();
        let pledged = (desk.given(canada), all());
        o.sign_agreement(&desk.act(R9), canada, None, &desk.fixed(cad(30_000_000), "AGR/1"), &Terms::default()).unwrap();
        let signed = (desk.given(canada), all());
        // On a line of the bank; more than is due, so that the rest is held.
        let line = BankLine {
            line: 1,
            booked: desk.today(),
            value: None,
            amount: cad(31_000_000),
            reference: "AGR/1".into(),
            counterparty: "Canada".into(),
            bank_reference: "B1".into(),
            end_to_end: String::new(),
        };
        let statement = BankStatement { id: "1".into(), account: "A".into(), opening: None, closing: None, lines: vec![line] };
        o.load_bank_statement(&desk.act(R8), &statement).unwrap();
        let line = || o.find::<Line>(&Find::of(Line::KIND)).unwrap().remove(0).value;
        o.propose_line(&desk.act(R8), line().id, None, &LineFor::Contribution(canada, Credit { hold_excess: true })).unwrap();
        o.check_receipt(&desk.act(R12), canada, None).unwrap();
        assert_eq!((desk.given(canada).state.as_str(), line().state.as_str()), ("received", "matched"));
        let excess = desk.given(canada).receipts[0].excess.unwrap();

        // The signature carries the receipt; the excess goes with its receipt.
        let (j02, j04, j06) = (posted(o, "J02", canada), posted(o, "J04", canada), posted(o, "J06", canada));
        assert_eq!(resting(correct(&desk, j02)), ["Msg(\"undo-step-receipt\")"]);
        assert_eq!(resting(correct(&desk, j06)), ["undo-with-receipt"]);
        // Two persons.
        let proposed = o.propose_correction(&desk.act(R8), j04, desk.today(), "of another fund").unwrap().subject;
        assert_eq!(refused(o.agree_correction(&desk.act(R8), proposed, None)), ["not-your-role"]);
        o.agree_correction(&desk.act(R12), proposed, None).unwrap();
        assert_eq!((desk.given(canada), all()), signed, "as it was before the receipt, record and books");
        assert_eq!(o.fetch::<HeldReceipt>(excess).unwrap().value.state, "withdrawn");
        assert_eq!((line().state.as_str(), line().matched), ("unmatched", None));
        assert_eq!(refused(o.propose_correction(&desk.act(R8), j04, desk.today(), "again")), ["entry-reversed"]);
        desk.sound();

        // Now nothing rests on the signature.
        correct(&desk, j02).unwrap();
        assert_eq!((desk.given(canada), all()), pledged);
        // Signed as it should have been, received in two parts: the last must go before the first.
        o.sign_agreement(&desk.act(R9), canada, None, &desk.fixed(cad(20_000_000), "AGR/2"), &Terms::default()).unwrap();
        assert_ne!(posted(o, "J02", canada), j02);
        desk.receive(canada, cad(5_000_000));
        let first = posted(o, "J04", canada);
        let after_first = (desk.given(canada), all());
        desk.receive(canada, cad(15_000_000));
        assert_eq!(resting(correct(&desk, first)), ["Msg(\"undo-step-receipt\")"]);
        let last = o
            .read(|r| r.entries(&EntryFilter { journal: Some("J04".into()), limit: 1, ..EntryFilter::default() }))
            .unwrap()
            .remove(0)
            .entry
            .id;
        correct(&desk, last).unwrap();
        assert_eq!((desk.given(canada), all()), after_first);
        desk.sound();
    });
}

#[test]
fn dom_2_2_what_was_built_on_a_receipt_is_named_before_it_can_be_taken_back() {
    each_engine(|store| {
        let desk = Desk::after(store, Step::Contributions);
        let o = &desk.office;
        let canada = desk.of_state("CAN");
        o.sign_agreement(&desk.act(R9), canada, None, &desk.fixed(cad(30_000_000), "AGR/1"), &Terms::default()).unwrap();
        desk.receive(canada, cad(30_000_000));
        let j04 = posted(o, "J04", canada);
        // Its cash is sold: it is not there to be taken back.
        let fixed = desk.fixed(cad(10_000_000), "FX");
        let sale = EventInput { what: What::Conversion, fixed, received: Some(usd(7_000_000)) };
        let sale = o.record_bank_event(&desk.act(R8), &sale).unwrap().subject;
        // Proposed before the sale is checked, agreed after it: R12 decides on what is there then.
        let proposed = o.propose_correction(&desk.act(R8), j04, desk.today(), "a mistake").unwrap().subject;
        o.check_bank_event(&desk.act(R12), sale, None).unwrap();
        assert_eq!(refused(o.agree_correction(&desk.act(R12), proposed, None)), ["undo-cash-gone"]);
        o.drop_correction(&desk.act(R12), proposed, None, "decline", "the money is sold").unwrap();
        // A refund rests on it.
        let singapore = desk.of_state("SGP");
        let received = posted(o, "J04", singapore);
        o.propose_refund(&desk.act(R9), singapore, None, &desk.fixed(usd(100), "clause 9"), "cancelled").unwrap();
        assert_eq!(resting(correct(&desk, received)), ["Msg(\"undo-step-refund\")"]);
        o.drop_proposal(&desk.act(R9), singapore, None, "not yet").unwrap();
        // A held receipt that was signed for is no more only held.
        let estonia = desk.of_state("EST");
        let held = o.record_receipt(&desk.act(R8), estonia, None, &desk.fixed(usd(700), "C1"), Credit::default()).unwrap().subject;
        o.check_held(&desk.act(R12), held, None).unwrap();
        let j06 = posted(o, "J06", estonia);
        o.give_back_held(&desk.act(R9), held, None, "not ours").unwrap();
        assert_eq!(resting(correct(&desk, j06)), ["Msg(\"undo-step-returned\")"]);
        // One that never came is.
        let held = o.hold_receipt(&desk.act(R8), "Nobody", &desk.fixed(usd(900), "C2")).unwrap().subject;
        let before = desk.balance(Ledger::Held);
        o.check_held(&desk.act(R12), held, None).unwrap();
        let entry = o.read(|r| r.entries(&EntryFilter { document: Some(held), ..EntryFilter::default() })).unwrap().remove(0).entry.id;
        correct(&desk, entry).unwrap();
        assert_eq!((o.fetch::<HeldReceipt>(held).unwrap().value.state.as_str(), desk.balance(Ledger::Held)), ("withdrawn", before));
        // A receivable that was valued anew stands at another value than was signed.
        let id = desk.offered("FIN", cad(1_000), false);
        o.pledge(&desk.act(R8), id, None, &desk.fixed(cad(1_000), "L")).unwrap();
        o.sign_agreement(&desk.act(R9), id, None, &desk.fixed(cad(1_000), "A"), &Terms::default()).unwrap();
        let (month, last) = (Period::month_of(desk.today()), desk.today().last_of_month());
        desk.go(plus_days(last, 1));
        let row = bursar_exchange::RateRow { currency: cad(0).currency, from: last, rate: "1.5".parse().unwrap() };
        o.load_rates(&desk.act(R8), &[row], "the rate of the last day").unwrap();
        o.revalue(&desk.act(R8), &month).unwrap();
        assert_eq!(resting(correct(&desk, posted(o, "J02", id))), ["Msg(\"undo-step-revaluation\")"]);
        correct(&desk, posted(o, "J27", id)).unwrap();
        correct(&desk, posted(o, "J02", id)).unwrap();
        assert_eq!(desk.given(id).state, "pledged");
        // Spent or allotted money cannot be taken back either: the ceiling would fall below what is allotted (MON-10).
        let left = o.budget().unwrap().available.unallotted;
        desk.allotment(left.0 / 100 - 1);
        assert_eq!(refused(correct(&desk, received)), ["available-too-small"]);
        // What has a step of its own that leads back is taken back there.
        let allotted = o.read(|r| r.entries(&EntryFilter { journal: Some("J10".into()), limit: 1, ..EntryFilter::default() })).unwrap();
        assert_eq!(refused(correct(&desk, allotted[0].entry.id)), ["own-way-back"]);
        desk.sound();
    });
}
