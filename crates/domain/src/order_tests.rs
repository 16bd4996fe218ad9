use super::*;
use crate::journal::Valued;
use crate::ledger::{Account, Book};
use crate::testing::{id, keys, noon, person, r7, r8, r9, r12, usd};
use jiff::civil::date;

fn wanted(kind: OrderKind, dollars: i64) -> Wanted {
    let (from, until) = (date(2026, 7, 1), date(2026, 12, 31));
    Wanted { kind, title: "An evaluation".into(), supplier: "Evaluators Ltd".into(), usd: usd(dollars), from, until }
}

/// An order that is committed, in books with the cash for it and a tenth more.
fn committed(kind: OrderKind, dollars: i64) -> (Order, Book) {
    let mut book = Book::default();
    let key = id();
    let o = Order::draft(key, "O-2026-1".into(), key, wanted(kind, dollars), "fund", &r8()).unwrap();
    let cash = usd(dollars * 2);
    let cause = Cause::new(id(), date(2026, 7, 1), id());
    book.post(&crate::journal::income::received(&cause, &Valued::usd(cash), cash)).unwrap();
    book.post(&control::allotted(&o.cause(id(), date(2026, 7, 1)), cash).unwrap()).unwrap();
    let now = noon(2026, 7, 2);
    let mine = person("r8", &[Role::FinanceAssistant, Role::FundManager, Role::Certifying]);
    assert_eq!(keys(o.approve(13, "fund", &mine, id(), now)), ["not-your-own"]);
    let (o, e) = o.approve(13, "fund", &r9(), id(), now).unwrap();
    book.post(&e).unwrap();
    let (approver, drafter) = (person("r9", &[Role::Certifying]), mine);
    for actor in [approver, drafter] {
        assert_eq!(keys(o.commit(&actor, id(), now)), ["not-your-own"]);
    }
    let (o, e) = o.commit(&r12(), id(), now).unwrap();
    book.post(&e).unwrap();
    (o, book)
}

fn post(book: &mut Book, (o, entries): (Order, Vec<Entry>)) -> Order {
    for e in &entries {
        book.post(e).unwrap();
    }
    assert_eq!(book.broken(), Vec::<&str>::new());
    assert_eq!(Some(book.level(Account::Committed, Some(o.allotment))), o.commitment.map(|c| c.left()));
    o
}

fn came(dollars: i64, on: Date, reference: &str) -> Came {
    Came { usd: usd(dollars), date: on, reference: reference.into(), by: id() }
}

#[test]
fn dom_2_2_an_order_is_delivered_invoiced_paid_and_closed() {
    let (o, mut book) = committed(OrderKind::Portal, 10_000);
    let today = date(2026, 9, 1);
    assert_eq!(keys(o.invoice(came(1, today, "1"), false, &r8(), &id, today)), ["more-than-left"], "nothing is delivered");
    assert_eq!(keys(o.deliver(came(10_001, today, "note"), &r7(), today)), ["more-than-left"]);
    let o = o.deliver(came(8_000, today, "note"), &r7(), today).unwrap();
    let o = post(&mut book, o.invoice(came(5_000, today, "INV-1"), false, &r8(), &id, today).unwrap());
    assert_eq!(keys(o.invoice(came(1, today, "INV-1"), false, &r8(), &id, today)), ["invoice-twice"]);
    assert_eq!(
        (book.balance(Account::Portal), book.balance(Account::Psc), book.balance(Account::Payables)),
        (usd(5_000), usd(650), -usd(5_000))
    );
    assert_eq!(o.ask_payment(Cents::ZERO, &r8()), Ok(usd(5_000)));
    assert_eq!(keys(o.ask_payment(usd(5_000), &r8())), ["nothing-to-pay"]);
    assert_eq!(keys(o.close(Cents::ZERO, &r12(), id(), noon(2026, 9, 2))), ["payment-open"]);
    book.post(&running::paid(&o.cause(id(), today), running::Owed::Invoice, usd(5_000)).unwrap()).unwrap();
    let (o, e) = o.close(usd(5_000), &r12(), id(), noon(2026, 9, 2)).unwrap();
    let o = post(&mut book, (o, e.into_iter().collect()));
    assert_eq!((o.state.as_str(), book.level(Account::Allotted, Some(o.allotment))), ("closed", usd(20_000 - 5_650)));
}

#[test]
fn dom_2_3_what_was_delivered_and_not_invoiced_is_accrued_and_taken_up() {
    let (o, mut book) = committed(OrderKind::Monitoring, 10_000);
    let (year_end, january) = (date(2026, 12, 31), date(2027, 1, 10));
    let o = o.deliver(came(8_000, date(2026, 12, 20), "note"), &r7(), january).unwrap();
    let o = o.deliver(came(1_000, date(2027, 1, 9), "note"), &r7(), january).unwrap();
    assert_eq!((o.unaccrued(year_end), o.unaccrued(january)), (usd(8_000), usd(9_000)));
    assert!(!o.lapsed(year_end));
    let o = post(&mut book, o.accrue(year_end, &r8(), &id, january).unwrap());
    assert_eq!((o.accrued, o.unaccrued(year_end), book.balance(Account::Accrued)), (usd(8_000), Cents::ZERO, -usd(8_000)));
    assert!(o.lapsed(year_end), "1 000 are left beyond the last day");
    assert_eq!(keys(o.accrue(year_end, &r8(), &id, january)), ["nothing-to-accrue"]);
    assert_eq!(keys(o.close(Cents::ZERO, &r12(), id(), noon(2027, 1, 11))), ["accrual-open"]);
    // The invoice is smaller: the difference, with its programme support, goes back.
    let (o, entries) = o.invoice(came(7_500, january, "INV-7"), true, &r8(), &id, january).unwrap();
    let o = post(&mut book, (o, entries));
    assert_eq!((o.accrued, book.balance(Account::Accrued), book.balance(Account::Payables)), (Cents::ZERO, Cents::ZERO, -usd(7_500)));
    assert_eq!((book.balance(Account::Monitoring), book.balance(Account::Psc)), (usd(7_500), usd(975)));
    // Another above what is accrued takes the rest out of the commitment.
    let o = post(&mut book, o.invoice(came(1_500, january, "INV-8"), false, &r8(), &id, january).unwrap());
    assert_eq!(book.balance(Account::Monitoring), usd(9_000));
    let (o, e) = o.release(usd(500), &r12(), id(), noon(2027, 1, 12)).unwrap();
    let o = post(&mut book, (o, vec![e]));
    assert_eq!(o.commitment.map(|c| c.direct - c.spent), Some(Cents::ZERO));
    assert!(!o.lapsed(january));
}

#[test]
fn mon_06_posts_are_paid_month_by_month_and_not_by_the_regular_budget() {
    assert_eq!(
        keys(Order::draft(id(), "O".into(), id(), wanted(OrderKind::Posts, 1), "regular_budget", &r8())),
        ["posts-on-regular-budget"]
    );
    let (o, mut book) = committed(OrderKind::Posts, 160_000);
    let now = noon(2026, 8, 31);
    let pay = |o: &Order, month: Date, financing: &str| o.payroll(month, Cents(2_666_667), financing, &r8(), &id, now);
    assert_eq!(keys(pay(&o, date(2026, 7, 1), "regular_budget")), ["posts-on-regular-budget"]);
    let o = post(&mut book, pay(&o, date(2026, 7, 1), "fund").unwrap());
    assert_eq!(
        (book.balance(Account::Staff).0, book.balance(Account::Psc).0, book.balance(Account::DueUmbrella).0),
        (2_666_667, 346_667, -2_666_667)
    );
    assert_eq!(keys(pay(&o, date(2026, 7, 15), "fund")), ["payroll-twice"]);
    assert_eq!(keys(pay(&o, date(2026, 6, 1), "fund")), ["month-outside"]);
    assert_eq!(keys(pay(&o, date(2026, 9, 1), "fund")), ["month-outside"], "to come");
    assert_eq!(keys(o.deliver(came(1, date(2026, 8, 1), "x"), &r7(), date(2026, 8, 1))), ["step-not-allowed"]);
    assert_eq!(o.ask_payment(Cents::ZERO, &r8()), Ok(Cents(2_666_667)));
}

#[test]
fn j24_programme_support_is_settled_once() {
    assert_eq!(ask_programme_support(usd(100), usd(30), &r8()), Ok(usd(70)));
    assert_eq!(keys(ask_programme_support(usd(100), usd(100), &r8())), ["nothing-to-pay"]);
    assert_eq!(keys(ask_programme_support(usd(100), Cents::ZERO, &r9())), ["not-your-role"]);
}

#[test]
fn dom_2_2_an_order_cancelled_gives_back_what_was_pre_committed() {
    let mut book = Book::default();
    let key = id();
    let o = Order::draft(key, "O".into(), key, wanted(OrderKind::Portal, 1_000), "fund", &r8()).unwrap();
    let cause = Cause::new(id(), date(2026, 7, 1), id());
    book.post(&crate::journal::income::received(&cause, &Valued::usd(usd(2_000)), usd(2_000))).unwrap();
    book.post(&control::allotted(&o.cause(id(), date(2026, 7, 1)), usd(2_000)).unwrap()).unwrap();
    let before = book.clone();
    let (o, e) = o.approve(13, "fund", &r9(), id(), noon(2026, 7, 2)).unwrap();
    book.post(&e).unwrap();
    let (o, e) = o.cancel("Not needed", &r9(), id(), noon(2026, 7, 3)).unwrap();
    book.post(&e.unwrap()).unwrap();
    assert_eq!((o.state.as_str(), &book), ("cancelled", &before));
}
