//! Money in other currencies from the bank to the donor and back, by the pages alone (J06, J07, J29; MON-02, SM-11).

use crate::payments::{confirm, pay};
use crate::world::World;
use bursar_domain::bank::Line;
use bursar_domain::contribution::{Contribution, HeldReceipt};
use bursar_domain::disbursement::Disbursement;
use bursar_domain::ledger::Account;
use bursar_domain::payee::Payee;
use bursar_domain::{Cents, Id, Money};
use bursar_exchange::{BankLine, BankStatement, write_camt};
use bursar_office::demo::Step;

const R8: &str = "finance.assistant";
const R9: &str = "fund.manager";
const R12: &str = "certifying.officer";

fn balance(w: &World, account: Account) -> Cents {
    w.office().read(|r| r.balance(account, None)).unwrap()
}

/// The rates of the next months as somebody types them.
fn rate(w: &World, currency: &str, from: &str, rate: &str) {
    let r8 = w.person(R8);
    let form = r8.page("/office/rates").form("/office/rates/type");
    r8.done(&form.fill_all(&[("currency", currency), ("from", from), ("rate", rate), ("reason", "of the month")]));
}

/// A receipt that is held, recorded by R8 and checked by R12.
fn held(w: &World, source: &str, amount: &str, currency: &str, reference: &str) -> Id {
    let (r8, r12) = (w.person(R8), w.person(R12));
    let form = r8.page("/office/held").form("/office/held");
    r8.done(&form.fill_all(&[("source", source), ("amount", amount), ("currency", currency), ("reference", reference)]));
    let id = w.all::<HeldReceipt>().into_iter().find(|h| h.fixed.reference == reference).unwrap().id;
    let at = format!("/office/held/{id}");
    assert!(r8.page(&at).find_form(&format!("{at}/check")).is_none(), "nobody checks what they recorded");
    r12.done(&r12.page(&at).form(&format!("{at}/check")));
    id
}

/// The fund's own account and that of a donor, both confirmed by call-back.
fn accounts(w: &World) -> Id {
    let r8 = w.person(R8);
    let own = Payee::fund_id();
    let form = r8.page(&format!("/office/payees/{own}/propose")).form(&format!("/office/payees/{own}/propose"));
    r8.done(&form.fill("name", "The fund").fill("account", "DE89 3704 0044 0532 0130 00"));
    confirm(w, own);
    let form = r8.page("/office/payees/new").form("/office/payees/new");
    r8.done(&form.fill_all(&[("payee_kind", "donor"), ("payee_name", "Treasury"), ("name", "Treasury"), ("account", crate::world::IBAN)]));
    let donor = w.all::<Payee>().into_iter().find(|p| p.name == "Treasury").unwrap().id;
    confirm(w, donor);
    donor
}

/// The bank's statement of this payment, loaded by R8; the line is confirmed by R12 with the button on its page.
fn paid_by_the_bank(w: &World, d: &Disbursement) {
    let today = bursar_domain::time::day(w.office().now());
    let money = d.amount.money;
    let line = BankLine {
        line: 0,
        booked: today,
        value: Some(today),
        amount: Money { minor: -money.minor, ..money },
        reference: d.number(),
        counterparty: "Treasury".into(),
        bank_reference: format!("B-{}", d.number()),
        end_to_end: d.number(),
    };
    let statement = BankStatement { id: d.number(), account: "DE89".into(), opening: None, closing: None, lines: vec![line] };
    let (r8, r12) = (w.person(R8), w.person(R12));
    let xml = write_camt(&statement, false, today);
    r8.done(&r8.page("/office/bank").form("/office/bank").attach("file", "s.xml", xml.as_bytes()));
    let line = w.all::<Line>().into_iter().find(|l| l.end_to_end == d.number()).unwrap();
    let at = format!("/office/bank/lines/{}", line.id);
    assert!(r8.page(&at).text().contains("the bank has made it"));
    assert!(r8.page(&at).find_form(&format!("{at}/payment")).is_none(), "R12 finds out what became of a payment");
    r12.done(&r12.page(&at).form(&format!("{at}/payment")));
    assert_eq!(w.get::<Line>(line.id).state, "matched");
    assert_eq!(w.get::<Disbursement>(d.id).state, "settled");
    // The page of the payment says by which message of the bank it is known.
    assert!(r12.page(&format!("/office/disbursements/{}", d.id)).text().contains(&d.number()));
}

#[test]
fn j_06_j_07_j_29_held_money_in_another_currency_is_signed_for_or_goes_back_at_the_rate_of_the_day() {
    let w = World::after(Step::Contributions);
    let (r8, r9) = (w.person(R8), w.person(R9));
    let canada = w.all::<Contribution>().into_iter().find(|c| c.donor_state.as_deref() == Some("CAN")).unwrap().id;
    let ceiling = balance(&w, Account::Ceiling);

    // J06: two receipts in Canadian dollars; neither can be spent.
    let signed = held(&w, "Receiver General", "10000", "CAD", "CR-1");
    let back = held(&w, "Somebody", "2000", "CAD", "CR-2");
    let value = |id: Id| w.get::<HeldReceipt>(id).fixed.usd;
    assert_eq!((-balance(&w, Account::Held), balance(&w, Account::Ceiling)), (value(signed) + value(back), ceiling));
    let cad = "CAD".parse().unwrap();
    assert_eq!(w.office().cash_in(cad).unwrap(), (1_200_000, value(signed) + value(back)));

    // J07: one belongs to Canada and is signed for.
    let at = format!("/office/held/{signed}");
    r8.done(&r8.page(&at).form(&format!("{at}/assign")).fill("contribution", &canada.to_string()));
    r9.done(&r9.page(&at).form(&format!("{at}/accept")).fill_all(&[("reference", "AGR/1"), ("last", "no")]));
    assert_eq!((-balance(&w, Account::Held), balance(&w, Account::Ceiling)), (value(back), ceiling + value(signed)));

    // The other goes back, next month, at another rate: the books owe what it came in at; the difference is gain or loss (J29).
    let at = format!("/office/held/{back}");
    r9.done(&r9.page(&at).form(&format!("{at}/return")).fill("reason", "not for the fund"));
    assert_eq!(-balance(&w, Account::DonorRefunds), value(back));
    let next = bursar_domain::time::day(w.office().now()).last_of_month().tomorrow().unwrap();
    w.clock.advance(bursar_domain::time::at(next, 9, 0));
    w.forget_sessions();
    let (r8, donor) = (w.person(R8), accounts(&w));
    rate(&w, "CAD", &next.to_string(), "1.250");
    r8.done(&r8.page(&at).form(&format!("{at}/pay")).fill("payee", &donor.to_string()));
    let d = w.all::<Disbursement>().remove(0);
    assert_eq!((d.amount.money, d.amount.usd, d.owed), (Money { minor: 200_000, currency: cad }, Cents(160_000), value(back)));
    let result = balance(&w, Account::ExchangeGains) + balance(&w, Account::ExchangeLosses);
    let file = pay(&w, d.id);
    let xml = w.person("bank.signatory").api(&format!("/office/payments/{file}/file.xml")).text();
    assert!(xml.contains("Ccy=\"CAD\">2000.00<"), "paid in the currency it came in: {xml}");
    assert_eq!(balance(&w, Account::DonorRefunds), Cents::ZERO);
    let moved = balance(&w, Account::ExchangeGains) + balance(&w, Account::ExchangeLosses) - result;
    assert_eq!(moved, Cents(160_000) - value(back), "what the rates made of it");
    assert_eq!(w.office().cash_in(cad).unwrap().0, 1_000_000);
    paid_by_the_bank(&w, &w.get(d.id));
    w.office().store.verify(|_| ()).unwrap();
}

#[test]
fn j_29_a_refund_in_another_currency_under_a_clause_is_agreed_by_two_and_paid_once() {
    let w = World::after(Step::Contributions);
    let euros = w.all::<Contribution>().into_iter().find(|c| c.state == "received" && c.refundable().currency.code() == "EUR").unwrap();
    let at = format!("/office/contributions/{}", euros.id);
    let (r9, r12) = (w.person(R9), w.person(R12));
    let propose = r9.page(&at).form(&format!("{at}/refund"));
    r9.done(&propose.fill_all(&[("amount", "1000"), ("currency", "EUR"), ("reference", "clause 9"), ("reason", "cancelled")]));
    r12.done(&r12.page(&format!("{at}/decide")).form(&format!("{at}/agree")));
    let owed = w.get::<Contribution>(euros.id).refunds[0].fixed.usd;
    assert_eq!(-balance(&w, Account::DonorRefunds), owed);
    let donor = accounts(&w);
    let r8 = w.person(R8);
    r8.done(&r8.page(&at).form(&format!("{at}/pay")).fill("payee", &donor.to_string()));
    assert!(r8.page(&at).find_form(&format!("{at}/pay")).is_none(), "asked for once");
    let d = w.all::<Disbursement>().remove(0);
    let before = w.office().cash_in("EUR".parse().unwrap()).unwrap();
    pay(&w, d.id);
    let after = w.office().cash_in("EUR".parse().unwrap()).unwrap();
    assert_eq!((before.0 - after.0, before.1 - after.1), (100_000, w.get::<Disbursement>(d.id).amount.usd));
    assert_eq!(balance(&w, Account::DonorRefunds), Cents::ZERO);
    paid_by_the_bank(&w, &w.get(d.id));
    // The public figures say what was received less what went back (MON-01).
    let data = w.anyone().api("/contributions").json();
    let refunded: i64 = data["contributions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|c| c["figures"]["refunded"].as_i64().or(c["refunded"].as_i64()).unwrap())
        .sum();
    assert_eq!(refunded, owed.0);
    w.office().store.verify(|_| ()).unwrap();
}
