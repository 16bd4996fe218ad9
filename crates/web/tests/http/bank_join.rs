//! A line of a statement that comes after what it is was recorded by hand (SM-01): joined by a person, posted once.

use crate::bank::{credit, statement};
use crate::world::World;
use bursar_domain::bank::{BankEvent, Line, What};
use bursar_domain::contribution::{Contribution, HeldReceipt};
use bursar_domain::disbursement::{Disbursement, Evidence};
use bursar_domain::ledger::Account;
use bursar_domain::{Cents, Currency, Id, Money};
use bursar_exchange::BankLine;
use bursar_office::bank::EventInput;
use bursar_office::contributions::{Credit, FixedInput};
use bursar_office::demo::Step;
use bursar_store::EntryFilter;

fn loaded(w: &World, number: &str, lines: Vec<BankLine>) {
    let today = bursar_domain::time::day(w.office().now());
    let lines: Vec<BankLine> = lines.into_iter().map(|l| BankLine { booked: today, ..l }).collect();
    w.office().load_bank_statement(&w.act("finance.assistant"), &statement(number, &lines)).unwrap();
}

fn line(w: &World, minor: i64) -> Line {
    w.all::<Line>().into_iter().find(|l| l.amount.minor == minor).unwrap()
}

fn entries(w: &World) -> i64 {
    w.office().read(|r| r.count_entries(&EntryFilter::default())).unwrap()
}

#[test]
fn sm_01_a_receipt_recorded_by_hand_is_joined_with_its_line_and_posted_once() {
    let w = World::after(Step::Contributions);
    let o = w.office();
    let (r8, r12) = (w.person("finance.assistant"), w.person("certifying.officer"));
    let today = bursar_domain::time::day(o.now());
    let canada = w.all::<Contribution>().into_iter().find(|c| c.donor_state.as_deref() == Some("CAN")).unwrap().id;
    let cad = |minor| Money { minor, currency: "CAD".parse().unwrap() };
    let fixed = |minor, reference: &str| FixedInput { date: today, amount: cad(minor), reference: reference.into() };
    o.sign_agreement(&w.act("fund.manager"), canada, None, &fixed(30_000_000, "AGR/CAN-1"), &Default::default()).unwrap();
    // By hand: more than is due, the excess held; checked by R12; both stand on one line of the bank.
    o.record_receipt(&w.act("finance.assistant"), canada, None, &fixed(31_000_000, "CR-77"), Credit { hold_excess: true }).unwrap();
    o.check_receipt(&w.act("certifying.officer"), canada, None).unwrap();
    let came = BankLine { amount: cad(31_000_000), counterparty: "Receiver General for Canada".into(), ..credit("B1", 0, "your cr 77") };
    loaded(&w, "1", vec![came]);

    let at = format!("/office/bank/lines/{}", line(&w, 31_000_000).id);
    let page = r8.page(&at);
    for words in ["Recorded already", "amount and the currency are the same", "day is the same", "bears the donor", "It is in the books"] {
        assert!(page.text().contains(words), "{words}: {}", page.text());
    }
    assert!(r12.page(&at).find_form(&format!("{at}/join")).is_none(), "R8 says what a line is");
    let before = entries(&w);
    let form = page.form(&format!("{at}/join"));
    r8.done(&form);
    assert_eq!(r8.submit(&form).status, 303, "the same form again is the same effect");
    assert_eq!((line(&w, 31_000_000).state.as_str(), entries(&w)), ("matched", before), "nothing is posted");
    let c: Contribution = w.get(canada);
    let (line_id, excess) = (line(&w, 31_000_000).id, c.receipts[0].excess.unwrap());
    assert_eq!((c.receipts[0].line, w.get::<HeldReceipt>(excess).line), (Some(line_id), Some(line_id)));
    let of_bank = o.bank_balances().unwrap().into_iter().find(|b| b.books.currency == cad(0).currency).unwrap();
    assert_eq!((of_bank.open.minor, of_bank.aside.minor), (0, 0));

    // A second line of the same amount finds nothing that is free any more.
    loaded(&w, "2", vec![BankLine { amount: cad(31_000_000), bank_reference: "B2".into(), ..credit("B2", 0, "cr 77") }]);
    let second = w.all::<Line>().into_iter().find(|l| l.state == "unmatched").unwrap();
    assert!(!r8.page(&format!("/office/bank/lines/{}", second.id)).text().contains("Recorded already"));
    // Wrongly joined: R12 separates, and the other line takes its place.
    let separate = format!("{at}/separate");
    assert!(r8.page(&at).find_form(&separate).is_none());
    r12.refused(&r12.page(&at).form(&separate).fill("reason", ""));
    r12.done(&r12.page(&at).form(&separate).fill("reason", "it was the other line"));
    assert_eq!(w.get::<Contribution>(canada).receipts[0].line, None);
    o.join_line(&w.act("finance.assistant"), second.id, None, canada, 0).unwrap();
    assert_eq!((w.get::<Line>(second.id).state.as_str(), entries(&w)), ("matched", before));
    // What was matched without being joined is not separated.
    let at_first = format!("/office/bank/lines/{line_id}");
    r8.done(&r8.page(&at_first).form(&format!("{at_first}/aside")).fill("reason", "twice"));
    o.store.verify(|_| ()).unwrap();
}

#[test]
fn sm_01_what_waits_for_its_check_is_joined_first_and_settles_the_line_with_it() {
    let w = World::after(Step::Contributions);
    let o = w.office();
    let today = bursar_domain::time::day(o.now());
    let usd = |minor| FixedInput { date: today, amount: Money { minor, currency: Currency::USD }, reference: "ADV-1".into() };
    let held = o.hold_receipt(&w.act("finance.assistant"), "Unknown Ltd", &usd(77_700)).unwrap().subject;
    let charge = EventInput { what: What::Charge, fixed: usd(1_250), received: None };
    let charge = o.record_bank_event(&w.act("finance.assistant"), &charge).unwrap().subject;
    loaded(&w, "1", vec![credit("B1", 77_700, "UNKNOWN LTD"), credit("B2", -1_250, "charges adv 1")]);
    let r8 = w.person("finance.assistant");
    for (minor, id) in [(77_700, held), (-1_250, charge)] {
        let at = format!("/office/bank/lines/{}", line(&w, minor).id);
        let page = r8.page(&at);
        assert!(page.text().contains("awaits the check"), "{}", page.text());
        r8.done(&page.form(&format!("{at}/join")));
        let l = line(&w, minor);
        assert_eq!((l.state.as_str(), l.matched.unwrap().document), ("proposed", id));
    }
    // Sent back, the line waits again; checked, it is settled.
    o.send_back_bank_event(&w.act("certifying.officer"), charge, None, "not found").unwrap();
    assert_eq!(line(&w, -1_250).state, "unmatched");
    o.check_held(&w.act("certifying.officer"), held, None).unwrap();
    assert_eq!((line(&w, 77_700).state.as_str(), o.read(|r| r.balance(Account::Held, None)).unwrap()), ("matched", Cents(-77_700)));
}

#[test]
fn sm_11_a_payment_confirmed_by_hand_or_sent_back_is_joined_with_its_lines() {
    let w = World::after(Step::Publication);
    let o = w.office();
    let id = w.paid().disbursement;
    let d: Disbursement = w.get(id);
    let today = bursar_domain::time::day(o.now());
    let evidence = |note: &str| Evidence { on: today, reference: "TEL 1".into(), note: note.into(), file: None };
    o.find_out(&w.act("certifying.officer"), id, None, "confirm", &evidence("seen on line")).unwrap();
    let amount = d.amount.money.minor;
    let out = BankLine { end_to_end: d.number(), ..credit("B1", -amount, "ticket") };
    loaded(&w, "1", vec![out, credit("B2", -amount, "something else of the same amount")]);
    let r8 = w.person("finance.assistant");
    let numbered = w.all::<Line>().into_iter().find(|l| !l.end_to_end.is_empty()).unwrap();
    let at = format!("/office/bank/lines/{}", numbered.id);
    // It was confirmed before; there is nothing to confirm, but the line has its place.
    assert!(w.person("certifying.officer").page(&at).find_form(&format!("{at}/payment")).is_none());
    let before = entries(&w);
    let r8_page = r8.page(&at);
    assert!(r8_page.text().contains(&d.number()));
    r8.done(&r8_page.form(&format!("{at}/join")));
    assert_eq!(entries(&w), before, "nothing is posted");
    let other = w.all::<Line>().into_iter().find(|l| l.state == "unmatched").unwrap();
    assert!(o.recorded_for(&other).unwrap().is_empty(), "one line for one payment");
    // One that the bank has rejected has left and come back: both lines find it.
    let w = World::after(Step::Publication);
    let o = w.office();
    let id = w.paid().disbursement;
    let d: Disbursement = w.get(id);
    o.find_out(&w.act("certifying.officer"), id, None, "reject", &evidence("account closed")).unwrap();
    let amount = d.amount.money.minor;
    loaded(&w, "1", vec![BankLine { end_to_end: d.number(), ..credit("B1", -amount, "ticket") }, credit("B2", amount, "returned")]);
    let before = entries(&w);
    for minor in [-amount, amount] {
        o.join_line(&w.act("finance.assistant"), line(&w, minor).id, None, id, 0).unwrap();
    }
    assert_eq!((line(&w, amount).state.as_str(), entries(&w)), ("matched", before));
}

#[test]
fn j_05_both_sides_of_a_conversion_recorded_by_hand_are_joined_each_with_its_line() {
    let w = World::after(Step::Contributions);
    let o = w.office();
    let today = bursar_domain::time::day(o.now());
    let eur = Money { minor: 100_000, currency: "EUR".parse().unwrap() };
    let usd = Money { minor: 116_000, currency: Currency::USD };
    let event = EventInput {
        what: What::Conversion,
        fixed: FixedInput { date: today, amount: eur, reference: "FX-9".into() },
        received: Some(usd),
    };
    let id: Id = o.record_bank_event(&w.act("finance.assistant"), &event).unwrap().subject;
    o.check_bank_event(&w.act("certifying.officer"), id, None).unwrap();
    let out = BankLine { amount: Money { minor: -eur.minor, ..eur }, ..credit("B1", 0, "FX-9") };
    loaded(&w, "1", vec![out, credit("B2", usd.minor, "FX-9")]);
    for minor in [-eur.minor, usd.minor] {
        o.join_line(&w.act("finance.assistant"), line(&w, minor).id, None, id, 0).unwrap();
    }
    let ids: Vec<Id> = [-eur.minor, usd.minor].map(|m| line(&w, m).id).into();
    assert_eq!(w.get::<BankEvent>(id).lines, ids);
    // Separated, the other side stays.
    o.separate_line(&w.act("certifying.officer"), ids[0], None, "another sale").unwrap();
    assert_eq!(w.get::<BankEvent>(id).lines, [ids[1]]);
}
