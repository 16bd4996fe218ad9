//! Bank statements through the pages: loaded once, matched with reasons shown, checked by another person, and against the books
//! (SM-01; J04, J05, J06, J25, J26).

use crate::http::Person;
use crate::world::World;
use bursar_domain::bank::Line;
use bursar_domain::contribution::{Contribution, HeldReceipt, Terms, read_instalments};
use bursar_domain::ledger::Account;
use bursar_domain::{Cents, Currency, Id, Money};
use bursar_exchange::{BankLine, BankStatement};
use bursar_office::contributions::FixedInput;
use bursar_office::demo::Step;
use jiff::civil::date;

/// A line in US dollars.
pub fn credit(number: &str, minor: i64, reference: &str) -> BankLine {
    BankLine {
        line: 1,
        booked: date(2026, 7, 6),
        value: None,
        amount: Money { minor, currency: Currency::USD },
        reference: reference.into(),
        counterparty: "Somebody".into(),
        bank_reference: number.into(),
        end_to_end: String::new(),
    }
}

pub fn statement(id: &str, lines: &[BankLine]) -> BankStatement {
    BankStatement { id: id.into(), account: "CH00 1234".into(), opening: None, closing: None, lines: lines.to_vec() }
}

fn camt(number: &str, day: &str, amount: &str, closing: &str) -> String {
    let balance = |kind: &str, amount: &str| {
        format!(
            "<Bal><Tp><CdOrPrtry><Cd>{kind}</Cd></CdOrPrtry></Tp><Amt Ccy=\"CAD\">{amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>{day}</Dt></Dt></Bal>"
        )
    };
    format!(
        "<?xml version=\"1.0\"?><Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"><BkToCstmrStmt><Stmt><Id>{number}</Id>\
         <Acct><Id><IBAN>CH5604835012345678009</IBAN></Id></Acct>{}{}<Ntry><Amt Ccy=\"CAD\">{amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd>\
         <Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>{day}</Dt></BookgDt><AcctSvcrRef>CAD-1</AcctSvcrRef><NtryDtls><TxDtls><RltdPties><Dbtr>\
         <Nm>Receiver General for Canada</Nm></Dbtr></RltdPties><RmtInf><Ustrd>Ref agr can 1</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>\
         </Stmt></BkToCstmrStmt></Document>",
        balance("OPBD", "0.00"),
        balance("CLBD", closing),
    )
}

fn balance(w: &World, account: Account) -> Cents {
    w.office().read(|r| r.balance(account, None)).unwrap()
}

fn upload(p: &Person<'_>, name: &str, bytes: &str) -> crate::html::Form {
    p.page("/office/bank").form("/office/bank").attach("file", name, bytes.as_bytes())
}

/// The line of this amount.
fn line(w: &World, minor: i64) -> Line {
    w.all::<Line>().into_iter().find(|l| l.amount.minor == minor).unwrap()
}

/// What waits for somebody, by its key.
fn waits(p: &Person<'_>, key: &str) -> i64 {
    let tasks = p.api("/office").json();
    let all = tasks.as_array().unwrap();
    all.iter().find(|t| t["key"] == key).map_or(0, |t| t["count"].as_i64().unwrap())
}

#[test]
fn sm_01_a_statement_is_loaded_once_matched_with_reasons_and_checked_by_another() {
    let w = World::after(Step::Contributions);
    let (r8, r12) = (w.person("finance.assistant"), w.person("certifying.officer"));
    let today = bursar_domain::time::day(w.office().now());
    let canada = w.all::<Contribution>().into_iter().find(|c| c.donor_state.as_deref() == Some("CAN")).unwrap().id;
    let cad: Currency = "CAD".parse().unwrap();
    let agreed = FixedInput { date: today, amount: Money { minor: 30_000_000, currency: cad }, reference: "AGR/CAN-1".into() };
    let parts = read_instalments(&format!("{today} 150,000\n2027-01-31 150000.00"), cad).unwrap();
    let terms = Terms { instalments: parts, refund_clause: String::new() };
    w.office().sign_agreement(&w.act("fund.manager"), canada, None, &agreed, &terms).unwrap();

    // The first instalment came, less what a bank on the way has kept.
    let xml = camt("2026/7", &today.to_string(), "149985.00", "149985.00");
    r8.done(&upload(&r8, "july.xml", &xml));
    assert_eq!(waits(&r8, "task-match-lines"), 1);
    let page = r8.refused(&upload(&r8, "again.xml", &xml));
    assert!(page.summary()[0].contains("loaded before"), "{:?}", page.summary());
    // The same number with another amount contradicts what is on file: nothing is taken.
    r8.refused(&upload(&r8, "wrong.xml", &camt("2026/8", &today.to_string(), "149986.00", "149986.00")));
    assert_eq!(w.all::<Line>().len(), 1);
    // A statement whose lines do not lead from one balance to the other is reported, and its line is there already.
    let page = r8.refused(&upload(&r8, "sum.xml", &camt("2026/7", &today.to_string(), "149985.00", "1.00")));
    assert!(page.summary().len() >= 2, "{:?}", page.summary());

    // Proposed by reference and donor and for being near the instalment, each with its words.
    let at = format!("/office/bank/lines/{}", line(&w, 14_998_500).id);
    let page = r8.page(&at);
    for words in ["stands on the line", "bears the donor", "a little less", "currency is the same", "Canada"] {
        assert!(page.text().contains(words), "{words}: {}", page.text());
    }
    r8.done(&page.form(&format!("{at}/take")));
    assert_eq!(
        (line(&w, 14_998_500).state.as_str(), waits(&r8, "task-match-lines"), waits(&r12, "task-check-receipts")),
        ("proposed", 0, 1)
    );
    // Sent back, it waits for a match again; the second time it is checked.
    let contribution = format!("/office/contributions/{canada}");
    r12.done(&r12.page(&contribution).form(&format!("{contribution}/back")).fill("reason", "not this one"));
    assert_eq!((line(&w, 14_998_500).state.as_str(), w.get::<Contribution>(canada).receipts.len()), ("unmatched", 0));
    r8.done(&r8.page(&at).form(&format!("{at}/take")));
    assert!(r8.page(&contribution).find_form(&format!("{contribution}/check")).is_none(), "nobody checks what they recorded");
    let before = balance(&w, Account::CashOther);
    r12.done(&r12.page(&contribution).form(&format!("{contribution}/check")));
    let c: Contribution = w.get(canada);
    assert_eq!((line(&w, 14_998_500).state.as_str(), c.state.as_str()), ("matched", "part_received"));
    assert_eq!(balance(&w, Account::CashOther) - before, c.receipts[0].fixed.usd);
    // The bank and the books say the same of that currency; nothing is left to be explained.
    let balances = w.office().bank_balances().unwrap();
    let of = |code: &str| balances.iter().find(|b| b.books.currency.code() == code).unwrap();
    assert_eq!(of("CAD").bank(), Some(Money { minor: 14_998_500, currency: cad }));
    assert_eq!((of("CAD").difference().unwrap().minor, of("CAD").unexplained().unwrap().minor), (0, 0));
    assert!(of("EUR").bank().is_none(), "no statement, no figure of the bank");
}

#[test]
fn j_05_j_25_j_26_lines_become_interest_charges_conversions_and_held_cash() {
    let w = World::after(Step::Contributions);
    let (r8, r9, r12) = (w.person("finance.assistant"), w.person("fund.manager"), w.person("certifying.officer"));
    let today = bursar_domain::time::day(w.office().now());
    let csv = format!(
        "date,amount,currency,reference,counterparty,bank_reference\n{today},50.00,USD,interest,Bank,U1\n{today},-12.50,USD,charge,Bank,U2\n\
         {today},-1000.00,EUR,sold,Bank,U3\n{today},1160.00,USD,bought,Bank,U4\n{today},777.00,USD,?,Unknown Ltd,U5\n{today},x,USD,bad,Bank,U6\n\
         {today},1.00,USD,other fund,Somebody,U7\n"
    );
    let form = upload(&r8, "july.csv", &csv);
    assert_eq!(r8.refused(&form).form("/office/bank").errors, ["file", "account"], "all that is wrong, in one pass");
    // Six good lines are taken, the bad one is named with its line.
    let answer = r8.submit(&form.fill("account", "US-1").fill("closing", "500,000.00"));
    assert_eq!(answer.status, 422);
    let words = answer.page().summary().join("\n");
    assert!(words.contains('7') && words.contains('6'), "{words}");
    assert_eq!(w.all::<Line>().len(), 6);

    let at = |minor: i64| format!("/office/bank/lines/{}", line(&w, minor).id);
    let is = |minor: i64, fields: &[(&str, &str)]| {
        let form = r8.page(&at(minor)).form(&format!("{}/is", at(minor)));
        r8.done(&form.fill_all(fields));
        line(&w, minor).matched.unwrap().document
    };
    let check = |id: Id| {
        let at = format!("/office/bank/events/{id}");
        r12.done(&r12.page(&at).form(&format!("{at}/check")));
    };
    let (usd, other) = (balance(&w, Account::CashUsd), balance(&w, Account::CashOther));
    let (eur, book) = w.office().cash_in("EUR".parse().unwrap()).unwrap();
    assert_eq!((eur, book), (40_000_000, other), "all foreign cash so far is in euros");

    check(is(5_000, &[("what", "interest")]));
    check(is(-1_250, &[("what", "charge")]));
    let bought = line(&w, 116_000).id.to_string();
    let sale = is(-100_000, &[("what", "conversion"), ("other", &bought)]);
    assert_eq!(line(&w, 116_000).state, "proposed", "both lines of a conversion are taken together");
    check(sale);
    assert_eq!((line(&w, -100_000).state.as_str(), line(&w, 116_000).state.as_str()), ("matched", "matched"));
    assert_eq!(balance(&w, Account::CashUsd) - usd, Cents(5_000 - 1_250 + 116_000));
    // EUR 1 000 at 0.854 stood at 1 170.96; the bank gave 1 160.00.
    assert_eq!(other - balance(&w, Account::CashOther), Cents(117_096));
    assert_eq!(balance(&w, Account::ExchangeLosses), Cents(1_096));
    assert_eq!((-balance(&w, Account::Investment), balance(&w, Account::BankCharges)), (Cents(5_000), Cents(1_250)));
    // More than there is cannot be sold: the check is refused, nothing is posted.
    let sold = |amount: &str| {
        let form = r8.page("/office/bank/events").form("/office/bank/events");
        let fields = [("what", "conversion"), ("amount", amount), ("currency", "EUR"), ("received", "5"), ("reference", "X")];
        r8.done(&form.fill_all(&fields));
        w.all::<bursar_domain::bank::BankEvent>().into_iter().find(|e| e.state == "recorded").unwrap().id
    };
    let at_event = format!("/office/bank/events/{}", sold("399000.01"));
    r12.refused(&r12.page(&at_event).form(&format!("{at_event}/check")));
    r12.done(&r12.page(&at_event).form(&format!("{at_event}/back")).fill("reason", "never happened"));

    // Cash of unknown origin is held: not spendable, and it may go back.
    let ceiling = balance(&w, Account::Ceiling);
    let held = is(77_700, &[("what", "held")]);
    let at_held = format!("/office/held/{held}");
    r12.done(&r12.page(&at_held).form(&format!("{at_held}/check")));
    assert_eq!((-balance(&w, Account::Held), balance(&w, Account::Ceiling)), (Cents(77_700), ceiling));
    assert_eq!(waits(&r9, "task-sign-held"), 1);
    r9.done(&r9.page(&at_held).form(&format!("{at_held}/return")).fill("reason", "not ours"));
    assert_eq!((balance(&w, Account::Held), -balance(&w, Account::DonorRefunds)), (Cents::ZERO, Cents(77_700)));
    assert_eq!(w.get::<HeldReceipt>(held).state, "returned");

    // What is none of the fund's business is set aside with a reason, and can be taken up again.
    r8.done(&r8.page(&at(100)).form(&format!("{}/aside", at(100))).fill("reason", "of another fund"));
    r8.done(&r8.page(&at(100)).form(&format!("{}/up", at(100))));
    assert_eq!(waits(&r8, "task-match-lines"), 1);
    let all = w.office().bank_balances().unwrap();
    let usd = all.iter().find(|b| b.books.currency == Currency::USD).unwrap();
    assert_eq!(usd.open, Money { minor: 100, currency: Currency::USD });
    assert_eq!(usd.difference().unwrap().minor - usd.open.minor, usd.unexplained().unwrap().minor);
    w.office().store.verify(|_| ()).unwrap();
}
