//! DOMAIN 2.3: the public statement of the worked year, and the checklist of its end.

use crate::year::{reference, year};
use crate::{account, cause, cents, given, id};
use bursar_domain::contribution::DonorKind::{self, Philanthropic, Private, State};
use bursar_domain::journal::year_end::{allowance, closed};
use bursar_domain::journal::{Valued, income};
use bursar_domain::ledger::{Account, Book, Entry};
use bursar_domain::statement::{Books, Facts, Given, Note, Statement, TrialBalance, YEAR_END, YearEnd, statement};
use bursar_domain::{Cents, Id};
use jiff::civil::date;
use std::collections::BTreeMap;

fn kinds() -> BTreeMap<Id, DonorKind> {
    [("first", State), ("second", State), ("third", State), ("private", Private), ("condition", Philanthropic), ("refused", Private)]
        .map(|(name, kind)| (id(name), kind))
        .into()
}

/// A step of the checklist and what takes it.
type Step = (&'static str, fn(&mut YearEnd));

fn facts() -> Facts {
    Facts { posts_financing: "fund".into(), anonymous_donors: 1, revenue_standard: "IPSAS47".into(), ..Facts::default() }
}

fn stated(opening: &Book, entries: &[Entry], before: Option<&Statement>, year: i16) -> Statement {
    let period = (date(year, 1, 1), date(year, 12, 31));
    statement(&Books { period, opening, entries, kinds: &kinds(), before }, &facts()).unwrap()
}

#[test]
fn dom_2_3_the_statement_agrees_with_the_reference_to_the_cent() {
    let (y, close) = year();
    let before_close = stated(&Book::default(), &y.entries, None, 2026);
    let entries: Vec<Entry> = y.entries.iter().chain([&close]).cloned().collect();
    let s = stated(&Book::default(), &entries, None, 2026);
    assert_eq!(s, before_close, "the close changes nothing in the statement");
    assert_eq!(s.disagreements(), Vec::<&str>::new());

    // The figures the reference printed; every account of classes 4 and 5 as it stood before its close.
    assert_eq!((s.revenue(), s.expenditure(), s.surplus()), (cents(216_466_667), cents(24_575_945), cents(191_890_722)));
    assert_eq!(s.assets_liabilities, (cents(197_890_722), cents(6_000_000)));
    assert_eq!((s.closing.total, s.closing.reserve, s.opening.total), (cents(191_890_722), cents(25_087_000), Cents::ZERO));
    let snapshots = reference();
    let last = snapshots.iter().rfind(|r| r.event == "J28").unwrap();
    let theirs = |class: &str, sign: i64| -> Vec<(Account, Cents)> {
        let of_class = last.balances.iter().filter(|(a, b)| a.code().starts_with(class) && **b != Cents::ZERO);
        of_class.map(|(a, b)| (*a, Cents(b.0 * sign))).collect()
    };
    assert_eq!(s.by_nature, theirs("5", 1));
    assert_eq!(s.other_revenue, theirs("4", -1).into_iter().filter(|(a, _)| !a.code().starts_with("40")).collect::<Vec<_>>());
    let of = |code| -last.balances[&account(code)];
    let c = &s.contributions;
    assert_eq!([c.states, c.philanthropic, c.private].map(|g| g.recognised), [of("4010"), of("4020"), of("4030")]);

    // Received and receivable apart (MON-01): what came in cash, and what of the third agreement has not come, at the new rate.
    assert_eq!(c.states.received, cents(55_555_556 + 120_000_000));
    assert_eq!(c.states.receivable, last.balances[&account("1100")]);
    assert_eq!(
        c.philanthropic,
        Given { recognised: cents(4_000_000), received: cents(5_000_000), refunded: cents(1_000_000), ..c.unassigned }
    );
    assert_eq!(c.private.received, cents(25_000_000), "the refused receipt is no contribution");
    assert_eq!(s.allowance, -last.balances[&account("1190")]);
    assert_eq!((s.conditional, s.held, s.commitments), (cents(5_000_000), Cents::ZERO, Cents::ZERO));

    // By window: each with its programme support.
    assert_eq!((s.window_a.direct, s.window_a.psc), (cents(384_000 + 76_000), cents(49_920 + 9_880)));
    assert_eq!(s.window_b.direct, cents(14_000_000 + 2_000_000 - 500_000));
    assert_eq!(s.psc(), last.balances[&account("5400")]);
    assert!(s.notes.contains(&Note::PostsFromFund { cost: cents(2_666_667) }) && s.notes.contains(&Note::Anonymous { donors: 1 }));
    assert!(s.notes.contains(&Note::Audited { yes: false }));
    let kept: Statement = serde_json::from_str(&serde_json::to_string(&s).unwrap()).unwrap();
    assert_eq!(kept, s);
}

#[test]
fn dom_2_3_the_next_year_opens_where_this_one_closed() {
    let (mut y, close) = year();
    y.book.post(&close).unwrap();
    let entries: Vec<Entry> = y.entries.iter().chain([&close]).cloned().collect();
    let first = stated(&Book::default(), &entries, None, 2026);
    // The third agreement comes in, and a contribution of the year before is refunded.
    let owed = first.contributions.states.receivable;
    let next = [
        income::received(&given("2027 a", "third"), &Valued::usd(owed + cents(5)), owed),
        income::refund_decided(&given("2027 b", "private"), income::Refunded::EarlierYear, cents(700)).unwrap(),
    ];
    let s = stated(&y.book, &next, Some(&first), 2027);
    assert_eq!(s.disagreements(), Vec::<&str>::new());
    assert_eq!((s.opening, s.contributions.states.receivable), (first.closing, Cents::ZERO));
    assert_eq!((s.contributions.states.recognised, s.contributions.states.received), (Cents::ZERO, owed + cents(5)));
    assert_eq!((s.earlier_years, s.contributions.private.refunded), (cents(700), cents(700)));
    assert_eq!(s.closing.total, first.closing.total + cents(5 - 700));
    assert_eq!(s.comparative.as_deref(), Some(&first));

    // What does not agree is said.
    let without = stated(&y.book, &next, None, 2027);
    assert_eq!(without.disagreements(), ["contributions of no known kind"]);
    let mut wrong = s.clone();
    wrong.by_nature.push((Account::Staff, cents(1)));
    wrong.opening.reserve = Cents::ZERO;
    assert_eq!(wrong.disagreements().len(), 3);
}

#[test]
fn dom_2_3_the_trial_balance_has_two_equal_sides_and_a_digest() {
    let (y, _) = year();
    let t = TrialBalance::of(&y.book);
    let (debit, credit) = t.totals();
    assert_eq!(debit, credit);
    assert!(debit > Cents::ZERO && t.rows.iter().all(|(a, d, c)| !a.is_control() && (*d == Cents::ZERO) != (*c == Cents::ZERO)));
    let digest = t.digest(date(2026, 12, 31));
    assert_eq!(digest, TrialBalance::of(&y.book.clone()).digest(date(2026, 12, 31)));
    let mut other = t.clone();
    other.rows[0].1 = other.rows[0].1 + cents(1);
    assert!(digest != other.digest(date(2026, 12, 31)) && digest != t.digest(date(2027, 12, 31)));
}

#[test]
fn dom_2_3_the_year_ends_step_by_step() {
    let (y, close) = year();
    let digest = TrialBalance::of(&y.book).digest(date(2026, 12, 31));
    let standing = -y.book.balance(Account::Allowance);
    let mut end = YearEnd {
        receipts_open: 2,
        reports_late: 1,
        not_accrued: 1,
        not_revalued: 1,
        allowance_needed: standing + cents(100),
        advances_open: 1,
        commitments_lapsed: 3,
        book: y.book,
        snapshot: None,
        digest: digest.clone(),
    };
    let mut done = Vec::new();
    let steps: [Step; 7] = [
        ("cut-off", |e| e.receipts_open = 0),
        ("late-reports", |e| e.reports_late = 0),
        ("accruals", |e| e.not_accrued = 0),
        ("revaluation", |e| e.not_revalued = 0),
        ("allowance", |e| {
            let entry = allowance(&cause("more"), -e.book.balance(Account::Allowance), e.allowance_needed).unwrap();
            e.book.post(&entry).unwrap();
        }),
        ("advances", |e| e.advances_open = 0),
        ("lapsed-commitments", |e| e.commitments_lapsed = 0),
    ];
    for (key, take) in steps {
        assert_eq!(end.next().unwrap().key, key);
        assert!(!end.ready_to_close());
        take(&mut end);
        done.push(key);
    }
    assert!(end.ready_to_close(), "the trial balance holds");
    let unsound = YearEnd { book: Book::of([((Account::CashUsd, None), cents(1))]), allowance_needed: Cents::ZERO, ..end.clone() };
    assert_eq!(unsound.next().unwrap().key, "trial-balance");
    assert_eq!(end.next().unwrap().key, "close");
    assert!(end.book.post(&close).is_ok() && end.next().unwrap().key == "close", "the step for doubt came after this entry was made");
    let rest = closed(&cause("rest"), &end.book).unwrap();
    end.book.post(&rest).unwrap();
    assert_eq!(end.next().unwrap().key, "snapshot");
    end.snapshot = Some("another".into());
    assert_eq!(end.next().unwrap().key, "snapshot");
    end.snapshot = Some(digest);
    assert!(end.next().is_none());
    let keys: Vec<&str> = YEAR_END.iter().map(|s| s.key).collect();
    assert_eq!(keys[..7], done[..]);
    assert_eq!(keys[7..], ["trial-balance", "close", "snapshot"]);
}
