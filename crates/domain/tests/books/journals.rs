//! Every journal against its row of the table, and the chapter of the handbook that is printed from it.

use crate::year::year;
use crate::{Entries, cause, cents, of_call};
use bursar_domain::Cents;
use bursar_domain::contribution::DonorKind;
use bursar_domain::journal::control::Commitment;
use bursar_domain::journal::running::{Owed, Running, invoiced, paid, payroll, programme_support};
use bursar_domain::journal::travel::{Mission, Part, mission_done, no_show};
use bursar_domain::journal::year_end::{DoubtfulSteps, Foreign, accrued, allowance, revalued, written_off};
use bursar_domain::journal::{JOURNALS, Journal, Valued, control, grant, income};
use bursar_domain::ledger::{Account, Book, Entry, Window};
use jiff::civil::date;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

/// What an entry does that its row does not foresee.
pub fn beside_the_table(entry: &Entry) -> Vec<String> {
    let Some(row) = Journal::find(&entry.journal) else { return vec![format!("{} has no row", entry.journal)] };
    let mut found = Vec::new();
    for p in entry.postings.iter().filter(|p| !p.account.is_control()) {
        let side = if p.amount > Cents::ZERO { row.debit } else { row.credit };
        if !side.contains(&p.account) {
            found.push(format!("{}: {} {}", entry.journal, p.account.code(), p.amount.0));
        }
    }
    let control: Vec<_> = entry.postings.iter().filter(|p| p.account.is_control()).collect();
    for pair in control.chunks(2) {
        if !row.control.contains(&(pair[0].account, pair[1].account)) {
            found.push(format!("{}: {} to {}", entry.journal, pair[0].account.code(), pair[1].account.code()));
        }
    }
    found
}

#[test]
fn dom_2_2_every_entry_of_the_year_keeps_to_its_row() {
    let (y, close) = year();
    let found: Vec<String> = y.entries.iter().chain([&close]).flat_map(beside_the_table).collect();
    assert!(found.is_empty(), "{found:?}");
    let met: BTreeSet<&str> = y.entries.iter().chain([&close]).map(|e| e.journal.as_str()).collect();
    let silent: Vec<&str> = JOURNALS.iter().map(|j| j.number).filter(|n| !met.contains(n)).collect();
    assert_eq!(silent, ["J01", "J03", "J31", "J32", "J33"], "memoranda, and the three the reference does not have");
}

#[test]
fn an_entry_beside_its_row_is_found() {
    let wrong = Entry::new(crate::id("x"), "J26", date(2026, 1, 1), crate::id("d"))
        .line(Account::CashUsd, cents(5))
        .line(Account::BankCharges, cents(-5))
        .moves(Account::Allotted, Account::Spent, cents(5), None, None);
    assert_eq!(beside_the_table(&wrong).len(), 3);
    assert_eq!(beside_the_table(&Entry { journal: "J99".into(), ..wrong }), ["J99 has no row"]);
}

/// Books with so much received, and so much of it committed to call A.
fn funded(committed: Cents) -> Book {
    let mut book = Book::default();
    let cash = Valued::usd(cents(100_000_000));
    let a = of_call("a", "call A", Window::A);
    for entry in [
        income::signed(&cause("s"), DonorKind::State, &cash),
        income::received(&cause("r"), &cash, cash.usd),
        control::allotted(&a, committed).unwrap(),
        control::pre_committed(&a, committed).unwrap(),
        control::committed(&a, committed).unwrap(),
    ] {
        book.post(&entry).unwrap();
    }
    book
}

fn sound(book: &mut Book, entries: impl Entries) {
    for entry in entries.all() {
        assert_eq!(beside_the_table(&entry), Vec::<String>::new());
        book.post(&entry).unwrap();
        assert_eq!(book.broken(), Vec::<&str>::new(), "after {}", entry.journal);
    }
}

#[test]
fn j31_j32_an_accrual_is_taken_up_by_its_invoice() {
    let a = of_call("a", "call A", Window::A);
    for (invoice, expense) in [(90_000, 90_000), (110_000, 110_000), (100_000, 100_000)] {
        let order = Commitment::new(cents(120_000), 13);
        let mut book = funded(order.total());
        sound(&mut book, accrued(&a, Running::Portal, cents(100_000)));
        sound(&mut book, invoiced(&a, Running::Portal, cents(invoice), cents(100_000)));
        sound(&mut book, paid(&a, Owed::Invoice, cents(invoice)));
        assert_eq!(book.balance(Account::Portal), cents(expense));
        assert_eq!((book.balance(Account::Accrued), book.balance(Account::Payables)), (Cents::ZERO, Cents::ZERO));
        assert_eq!(-book.balance(Account::Spent), cents(expense));
    }
}

#[test]
fn j14_what_a_report_shows_beyond_the_advances_is_owed() {
    let b = of_call("b", "call A", Window::A);
    let agreement = Commitment::new(cents(1_000_000), 13);
    let mut book = funded(agreement.total());
    sound(&mut book, grant::tranche(&b, cents(900_000)));
    let (agreement, psc) = agreement.spend(cents(1_000_000)).unwrap();
    sound(&mut book, grant::report_accepted(&b, cents(1_000_000), cents(900_000)));
    sound(&mut book, programme_support(&b, psc));
    assert_eq!((book.balance(Account::PartnerAdvances), book.balance(Account::Payables)), (Cents::ZERO, cents(-100_000)));
    sound(&mut book, paid(&b, Owed::Report, cents(100_000)));
    assert_eq!(agreement.left(), Cents::ZERO);
    assert_eq!(book.level(Account::Committed, b.about.call), Cents::ZERO);
    assert!(agreement.spend(cents(1)).is_err() && agreement.release(cents(1)).is_err() && agreement.unspend(cents(1_000_001)).is_err());
}

#[test]
fn j20_a_mission_that_cost_more_than_was_advanced_owes_the_rest() {
    let a = of_call("a", "call A", Window::A);
    let trip = Commitment::new(cents(500_000), 13);
    let mut book = funded(trip.total());
    let mission = Mission {
        ticket: Part { paid: cents(190_000), used: cents(150_000) },
        dsa: Part::whole(cents(258_000)),
        terminals: Part { paid: cents(22_000), used: cents(30_000) },
    };
    sound(&mut book, bursar_domain::journal::travel::ticket(&a, cents(190_000), bursar_domain::journal::travel::Paid::AtOnce));
    sound(&mut book, bursar_domain::journal::travel::advance(&a, cents(280_000)));
    let (entry, settled, psc) = mission_done(&a, &mission, &trip).unwrap();
    sound(&mut book, [entry]);
    sound(&mut book, programme_support(&a, psc));
    sound(&mut book, paid(&a, Owed::Delegate, cents(8_000)));
    assert_eq!(book.balance(Account::RefundsReceivable), cents(40_000));
    assert_eq!((settled.left(), book.level(Account::Committed, a.about.call)), (Cents::ZERO, Cents::ZERO));
    let dear = Mission { dsa: Part::whole(cents(600_000)), ..mission };
    assert_eq!(mission_done(&a, &dear, &trip).unwrap_err().0[0].key, "more-than-left");
}

#[test]
fn j22_nothing_lost_costs_nothing() {
    let a = of_call("a", "call A", Window::A);
    let trip = Commitment::new(cents(500_000), 13);
    let (entry, settled, psc) = no_show(&a, cents(190_000), cents(280_000), cents(470_000), &trip).unwrap();
    assert_eq!((settled.spent, psc, programme_support(&a, psc)), (Cents::ZERO, Cents::ZERO, None));
    assert_eq!(beside_the_table(&entry), Vec::<String>::new());
    assert!(entry.postings.iter().all(|p| p.account != Account::Forfeited && p.account != Account::Spent));
    assert!(no_show(&a, cents(1), cents(1), cents(3), &trip).is_err());
}

#[test]
fn j27_the_ceiling_follows_foreign_cash_and_not_a_receivable() {
    let eur =
        |minor, rate: &str| Valued::at(bursar_domain::Money { minor, currency: "EUR".parse().unwrap() }, rate.parse().unwrap()).unwrap();
    let mut book = Book::default();
    let cash = eur(10_000_000, "0.900");
    sound(&mut book, [income::signed(&cause("s"), DonorKind::State, &cash), income::received(&cause("r"), &cash, cash.usd)]);
    for rate in ["0.950", "0.850"] {
        let now = eur(10_000_000, rate);
        let stands = book.balance(Account::CashOther);
        sound(&mut book, revalued(&cause(rate), Foreign::Cash, stands, &now));
        assert_eq!(book.level(Account::Ceiling, None), now.usd);
    }
    let now = eur(10_000_000, "0.850");
    assert_eq!(revalued(&cause("same"), Foreign::Cash, book.balance(Account::CashOther), &now), None);
}

#[test]
fn j28_the_steps_of_doubt_count_whole_years_since_the_money_was_due() {
    let steps = DoubtfulSteps::read("25/60/100").unwrap();
    let due = date(2024, 2, 29);
    for (on, percent) in [
        (date(2024, 2, 29), 0),
        (date(2025, 2, 27), 0),
        (date(2025, 2, 28), 25),
        (date(2026, 2, 27), 25),
        (date(2026, 2, 28), 60),
        (date(2027, 2, 28), 100),
        (date(2031, 1, 1), 100),
        (date(2020, 1, 1), 0),
    ] {
        assert_eq!(steps.percent(due, on), percent, "{on}");
    }
    let receivables = [(cents(1_001), date(2025, 1, 1)), (cents(999), date(2023, 12, 31)), (cents(5_000), date(2026, 12, 1))];
    assert_eq!(steps.allowance(&receivables, date(2026, 12, 31)), cents(250 + 999));
    for wrong in ["", "25/x", "60/25", "25/101", "-1"] {
        assert_eq!(DoubtfulSteps::read(wrong).unwrap_err().0[0].key, "doubtful-steps", "{wrong}");
    }
    let mut book = Book::default();
    let owed = Valued::usd(cents(1_000));
    sound(&mut book, [income::signed(&cause("s"), DonorKind::State, &owed)]);
    sound(&mut book, allowance(&cause("a"), Cents::ZERO, cents(250)));
    sound(&mut book, allowance(&cause("b"), cents(250), cents(600)));
    assert_eq!(allowance(&cause("c"), cents(600), cents(600)), None);
    sound(&mut book, written_off(&cause("d"), cents(1_000), cents(600)));
    assert_eq!((book.balance(Account::Receivable), book.balance(Account::Allowance)), (Cents::ZERO, Cents::ZERO));
    assert_eq!(book.balance(Account::Doubtful), cents(1_000));
}

#[test]
fn mon_06_no_payroll_is_posted_when_posts_are_on_the_regular_budget() {
    assert_eq!(payroll(&cause("p"), cents(100), "regular_budget").unwrap_err().0[0].key, "posts-on-regular-budget");
}

const CHAPTER: &str = "docs/handbook/journals.md";

const INTRODUCTION: &str = "# Journals

This chapter is printed from the table that every entry is held against. A journal debits and credits only the accounts of its
row, and moves only between the levels of the control ledger that stand there. Where *who* is “the software”, it is posted with
another step. Amounts of foreign items are kept as they came, with the rate they were valued at (MON-02). A mistake is taken back by
an entry with the same lines the other way round, which names the entry it reverses.

| Journal | When | Debit | Credit | Control ledger | Who | Rule |
|---|---|---|---|---|---|---|
";

fn chapter() -> String {
    let codes = |accounts: &[Account]| match accounts {
        [] => "–".to_owned(),
        many if many.len() > 10 => "all of classes 4 and 5, 3010".to_owned(),
        some => some.iter().map(|a| a.code()).collect::<Vec<_>>().join(", "),
    };
    let mut out = INTRODUCTION.to_owned();
    for j in JOURNALS {
        let control: Vec<String> = j.control.iter().map(|(from, to)| format!("{} → {}", from.code(), to.code())).collect();
        let control = if control.is_empty() { "–".to_owned() } else { control.join(", ") };
        let who: Vec<&str> = j.who.iter().map(|r| r.code()).collect();
        let who = if who.is_empty() { "the software".to_owned() } else { who.join(", ") };
        let cells = [j.number.into(), j.event.into(), codes(j.debit), codes(j.credit), control, who, j.source.into()];
        let _ = writeln!(out, "| {} |", cells.join(" | "));
    }
    out
}

/// `BLESS=1` writes the chapter anew.
#[test]
fn handbook_journals_match_the_table() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(CHAPTER);
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, chapter()).unwrap();
    }
    let stands = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        stands == chapter(),
        "{CHAPTER} is not what the table says; write it anew: BLESS=1 cargo nextest run -p bursar-domain handbook"
    );
}
