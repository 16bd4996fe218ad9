//! The worked year of DOMAIN 2.2: the same 45 entries through the product's own journals onto its own books, and after each of
//! them every balance of every account as the executable reference has it (`fixtures/year.csv`).

use crate::{Entries, account, cause, cents, fixture, given, id, of_call, on};
use bursar_domain::contribution::DonorKind::{Philanthropic, Private, State};
use bursar_domain::journal::control::{Commitment, allotted, committed, decommitted, pre_committed, reserve};
use bursar_domain::journal::grant::{Unspent, outright, report_accepted, returned, tranche};
use bursar_domain::journal::income::*;
use bursar_domain::journal::running::{Owed, paid, payroll, programme_support};
use bursar_domain::journal::travel::{Mission, Paid, Part, advance, mission_done, no_show, refund_received, ticket};
use bursar_domain::journal::year_end::{DoubtfulSteps, Foreign, allowance, closed, revalued};
use bursar_domain::journal::{Cause, Valued};
use bursar_domain::ledger::{Account, Book, Entry, Window};
use bursar_domain::{Cents, Money};
use jiff::civil::date;
use std::collections::BTreeMap;

/// A statement of the reference: its line, what it posted, every balance after it.
pub struct Snapshot {
    line: u32,
    pub event: String,
    pub balances: BTreeMap<Account, Cents>,
}

pub fn reference() -> Vec<Snapshot> {
    let text = fixture("year.csv");
    let mut lines = text.lines().filter(|l| !l.starts_with('#'));
    let accounts: Vec<Account> = lines.next().unwrap().split(',').skip(2).map(account).collect();
    assert_eq!(accounts.len(), Account::ALL.len(), "every account of the chart is compared");
    lines
        .map(|line| {
            let cells: Vec<&str> = line.split(',').collect();
            let balances = accounts.iter().zip(&cells[2..]).map(|(a, v)| (*a, Cents(v.parse().unwrap()))).collect();
            Snapshot { line: cells[0].parse().unwrap(), event: cells[1].into(), balances }
        })
        .collect()
}

/// The year as it is kept: the books, every entry, and how far the reference has been followed.
pub struct Year {
    pub book: Book,
    pub entries: Vec<Entry>,
    reference: Vec<Snapshot>,
    /// Statements of the reference that posted something, in turn.
    events: std::vec::IntoIter<usize>,
    compared: usize,
    steps: usize,
}

impl Year {
    fn new() -> Year {
        let reference = reference();
        let events: Vec<usize> = (0..reference.len()).filter(|i| reference[*i].event != "control").collect();
        Year { book: Book::default(), entries: Vec::new(), reference, events: events.into_iter(), compared: 0, steps: 0 }
    }

    fn differs(&mut self, at: usize, control: bool) -> Vec<String> {
        let snapshot = &self.reference[at];
        let mut found = Vec::new();
        for account in Account::ALL.iter().filter(|a| a.is_control() == control) {
            // The reference keeps all levels of the control ledger as positive amounts.
            let sign = if control && *account != Account::Ceiling { -1 } else { 1 };
            let (ours, theirs) = (Cents(self.book.balance(*account).0 * sign), snapshot.balances[account]);
            self.compared += 1;
            if ours != theirs {
                found.push(format!(
                    "line {} ({}): {} is {} and should be {}",
                    snapshot.line,
                    snapshot.event,
                    account.code(),
                    ours.0,
                    theirs.0
                ));
            }
        }
        found
    }

    /// Posts entries. After each that has lines of the general ledger, that ledger is compared with the reference's next event.
    fn post(&mut self, entries: impl Entries) {
        for entry in entries.all() {
            self.book.post(&entry).unwrap_or_else(|r| panic!("{}: {r}", entry.journal));
            assert_eq!(self.book.broken(), Vec::<&str>::new(), "after {}", entry.journal);
            if entry.postings.iter().any(|p| !p.account.is_control()) {
                let at = self.events.next().unwrap();
                // The reference writes `J14bp` for the second half of J14b, and so on.
                let event = self.reference[at].event.clone();
                assert!(event.starts_with(&entry.journal) || event == "close" || event == "J07r", "{event}: {}", entry.journal);
                let found = self.differs(at, false);
                assert!(found.is_empty(), "{}", found.join("\n"));
            }
            self.entries.push(entry);
        }
    }

    /// The control ledger is compared with the reference as it is after this line.
    fn line(&mut self, line: u32) {
        let at = self.reference.iter().rposition(|s| s.line == line).unwrap_or_else(|| panic!("line {line} changes nothing"));
        let found = self.differs(at, true);
        assert!(found.is_empty(), "{}", found.join("\n"));
        self.steps += 1;
    }
}

fn eur(minor: i64, rate: &str) -> Valued {
    Valued::at(Money { minor, currency: "EUR".parse().unwrap() }, rate.parse().unwrap()).unwrap()
}

/// `psc_rate`.
const RATE: i64 = 13;

/// The year up to its close, and the entry that closes it.
pub fn year() -> (Year, Entry) {
    let mut y = Year::new();
    let usd = |n: i64| Valued::usd(cents(n));

    // EUR 500 000 signed, received, converted (AC-03).
    let (signed_at, received_at) = (eur(50_000_000, "0.920"), eur(50_000_000, "0.900"));
    y.post([signed(&given("J02", "first"), State, &signed_at)]);
    y.line(63);
    y.post([received(&given("J04", "first"), &received_at, signed_at.usd)]);
    y.line(65);
    y.post(converted(&cause("J05"), &received_at, &Valued::usd(eur(50_000_000, "0.905").usd)));
    y.line(68);
    // Private money, held and then cleared.
    y.post([held(&given("J06", "private"), &usd(25_000_000))]);
    y.post([held_cleared(&given("J07", "private"), Private, cents(25_000_000))]);
    y.line(71);
    // A condition, half of it met.
    y.post([conditional_received(&given("J08", "condition"), &usd(10_000_000))]);
    y.post([condition_met(&given("J08 met", "condition"), Philanthropic, cents(5_000_000))]);
    y.line(74);
    y.post([
        signed(&given("J02 b", "second"), State, &usd(120_000_000)),
        received(&given("J04 b", "second"), &usd(120_000_000), cents(120_000_000)),
    ]);
    y.line(76);
    y.post([reserve(&cause("J09"), cents(26_087_000))]);
    y.line(78);

    // Allotment, approval, commitment, with programme support.
    let b = |name: &str| of_call(name, "call B", Window::B);
    let a = |name: &str| of_call(name, "call A", Window::A);
    let grant = Commitment::new(cents(30_000_000), RATE);
    let trip = Commitment::new(cents(190_000 + 258_000 + 22_000), RATE);
    y.post(allotted(&b("J10 b"), grant.total()));
    y.post(allotted(&a("J10 a"), trip.total() + cents(20_000_000)));
    y.line(82);
    y.post(pre_committed(&b("J11"), grant.total()));
    y.post(committed(&b("J12"), grant.total()));
    y.line(83);
    y.post(pre_committed(&a("J11 a"), trip.total()));
    y.post(committed(&a("J12 a"), trip.total()));
    y.line(84);

    // A partner: tranche, report, the unspent part returned, the rest released.
    y.post(tranche(&b("J13"), cents(15_000_000)));
    y.line(86);
    let (grant, psc) = grant.spend(cents(14_000_000)).unwrap();
    y.post(report_accepted(&b("J14"), cents(14_000_000), cents(15_000_000)));
    y.post(programme_support(&b("J15"), psc));
    y.line(88);
    y.post(returned(&b("J16"), Unspent::Advance, cents(1_000_000)));
    let (grant, released) = grant.settle();
    y.post(decommitted(&b("J17"), released));
    y.line(91);

    // A delegate who leaves two days early.
    y.post(ticket(&a("J18"), cents(190_000), Paid::Later));
    y.post(paid(&a("J18 paid"), Owed::Ticket, cents(190_000)));
    y.post(advance(&a("J19"), cents(280_000)));
    y.line(94);
    let back = 2 * 43_000;
    let mission = Mission {
        ticket: Part::whole(cents(190_000)),
        dsa: Part { paid: cents(258_000), used: cents(258_000 - back) },
        terminals: Part::whole(cents(22_000)),
    };
    let (done, _, psc) = mission_done(&a("J20"), &mission, &trip).unwrap();
    // The reference moves its control ledger for J20 after J21 and J15: it is compared there.
    y.post([done]);
    y.post(refund_received(&a("J21"), cents(back)));
    y.post(programme_support(&a("J15 a"), psc));
    y.line(99);

    // Nobody comes: 60 % of the ticket can be refunded, the advance is recovered in full.
    let call = |name: &str| a(&format!("{name} second"));
    y.post(pre_committed(&call("J11"), trip.total()));
    y.post(committed(&call("J12"), trip.total()));
    y.line(101);
    y.post(ticket(&call("J18"), cents(190_000), Paid::AtOnce));
    y.post(advance(&call("J19"), cents(280_000)));
    let recoverable = cents(190_000 * 60 / 100 + 280_000);
    let (entry, _, psc) = no_show(&call("J22"), cents(190_000), cents(280_000), recoverable, &trip).unwrap();
    y.post([entry]);
    y.post(refund_received(&call("J21"), recoverable));
    y.post(programme_support(&call("J15"), psc));
    y.line(105);

    // Posts of one month.
    let month = Commitment::new(cents(2_666_667), RATE);
    y.post(allotted(&cause("J10 posts"), month.total()));
    y.post(pre_committed(&cause("J11 posts"), month.total()));
    y.post(committed(&cause("J12 posts"), month.total()));
    y.line(107);
    y.post(payroll(&cause("J23"), month.direct, "fund"));
    y.post(paid(&cause("J23 paid"), Owed::Payroll, month.direct));
    y.post(programme_support(&cause("J15 posts"), month.spend(month.direct).unwrap().1));
    y.line(108);

    // A receipt refused after screening.
    y.post([held(&given("J06 b", "refused"), &usd(4_000_000)), held_refused(&given("J07 b", "refused"), cents(4_000_000))]);
    y.post(refund_paid(&given("J29 b", "refused"), cents(4_000_000), &usd(4_000_000)));

    // An outright grant.
    let outright_grant = Commitment::new(cents(2_000_000), RATE);
    y.post(allotted(&b("J10 c"), outright_grant.total()));
    y.post(pre_committed(&b("J11 c"), outright_grant.total()));
    y.post(committed(&b("J12 c"), outright_grant.total()));
    y.line(112);
    y.post(outright(&b("J14b"), cents(2_000_000)));
    y.post(paid(&b("J14b paid"), Owed::Grant, cents(2_000_000)));
    y.post(programme_support(&b("J15 c"), outright_grant.spend(cents(2_000_000)).unwrap().1));
    y.line(113);

    // Money that comes back: of this year, of an earlier one.
    let (_, psc) = grant.unspend(cents(500_000)).unwrap();
    y.post(returned(&b("J16 b"), Unspent::ThisYear, cents(500_000)));
    y.post(programme_support(&b("J15 d"), -psc));
    y.line(115);
    y.post(returned(&b("J16 c"), Unspent::EarlierYear, cents(300_000)));
    y.line(116);
    // A refund to a donor, decided and not yet paid.
    y.post(refund_decided(&given("J29", "condition"), Refunded::SameYear(Philanthropic), cents(1_000_000)));
    y.line(118);
    y.post([reserve(&cause("J09 b"), cents(-1_000_000))]);
    y.line(120);

    // The end of the year.
    let due = -y.book.balance(Account::DuePsc);
    y.post(paid(&cause("J24"), Owed::Support, due));
    y.post(investment_revenue(&cause("J25"), &Valued::usd(cents(500_000))));
    y.line(123);
    y.post(bank_charge(&cause("J26"), &Valued::usd(cents(4_500))));
    y.line(124);
    let second = eur(10_000_000, "0.900");
    let now = eur(10_000_000, "0.950");
    y.post([signed(&given("J02 c", "third"), State, &second)]);
    y.post(revalued(&given("J27", "third"), Foreign::Receivable, second.usd, &now));
    let steps = DoubtfulSteps::read("25/60/100").unwrap();
    let needed = steps.allowance(&[(now.usd, date(2025, 12, 31))], date(2026, 12, 31));
    y.post(allowance(&given("J28", "third"), Cents::ZERO, needed));
    let close = closed(&on(cause("J30"), date(2026, 12, 31)), &y.book).unwrap();
    (y, close)
}

#[test]
fn dom_2_2_the_worked_year_agrees_with_the_executable_reference_to_the_cent() {
    let (mut y, close) = year();
    let posted = y.entries.iter().filter(|e| e.postings.iter().any(|p| !p.account.is_control())).count();
    assert_eq!(posted, 45, "the reference posts 45 events");
    // Assets less liabilities is the fund balance, and what the year brought in more than it cost.
    let surplus = -(y.book.class("4") + y.book.class("5"));
    assert_eq!(surplus, cents(191_890_722));
    y.post([close]);
    y.line(127);
    assert_eq!(y.book.class("1") + y.book.class("2"), surplus);
    assert_eq!(-y.book.class("3"), surplus);
    assert_eq!(y.events.len(), 0, "every event of the reference was met");
    assert_eq!((y.steps, y.compared), (28, 46 * 35 + 28 * 6), "balances compared with the reference");
    // What the reference says of spendable cash at the end of its year.
    assert_eq!(y.book.balance(Account::Ceiling) + y.book.balance(Account::Spent), cents(158_908_985));
}

#[test]
fn mon_10_over_commitment_is_refused_and_changes_nothing() {
    let (y, _) = year();
    let (left, mut book) = (y.book.level(Account::Unallotted, None), y.book.clone());
    let too_much = allotted(&cause("over"), left + cents(1)).unwrap();
    let refused = book.post(&too_much).unwrap_err();
    assert_eq!((refused.0[0].rule, refused.0[0].key), ("MON-10", "available-too-small"));
    assert_eq!(book, y.book);
    book.post(&allotted(&cause("all"), left).unwrap()).unwrap();
    assert_eq!(book.level(Account::Unallotted, None), Cents::ZERO);
}

#[test]
fn mon_05_programme_support_rounds_half_even_as_mon_02_says() {
    // The reference writes (x*13+50)//100, which is half-up. The two part only at half a cent, which no amount of its year meets;
    // MON-02 rounds half-even, everywhere.
    let half_up = |x: i64| (x * 13 + 50).div_euclid(100);
    let of = |x: i64| cents(x).percent(RATE).0;
    let (y, _) = year();
    for charged in y.entries.iter().filter(|e| e.journal == "J15").flat_map(|e| &e.postings).filter(|p| p.account == Account::Psc) {
        assert_ne!(charged.amount.0 % 100, 50);
    }
    assert_eq!((of(50), half_up(50)), (6, 7), "half a cent");
    assert_eq!((of(150), half_up(150)), (20, 20));
    let part: Vec<i64> = (0..1_000).filter(|x| of(*x) != half_up(*x)).collect();
    assert_eq!(part, [50, 250, 450, 650, 850]);
}

#[test]
fn ac_03_a_receivable_clears_to_zero_and_the_gain_is_12_077_30() {
    let (y, _) = year();
    let first: Vec<&Entry> = y.entries.iter().take(3).collect();
    let sum = |account: Account| first.iter().flat_map(|e| &e.postings).filter(|p| p.account == account).map(|p| p.amount).sum::<Cents>();
    assert_eq!(sum(Account::Receivable), Cents::ZERO);
    assert_eq!((-sum(Account::ExchangeGains), sum(Account::ExchangeLosses)), (cents(1_207_730), cents(306_937)));
}

#[test]
fn reversal_takes_every_line_back_and_names_what_it_reverses() {
    let (mut y, _) = year();
    let cost = y.entries.iter().rfind(|e| e.journal == "J26").unwrap().clone();
    let before = y.book.clone();
    let back = cost.reversal(id("back"), date(2026, 12, 30), id("why"));
    assert_eq!(back.reverses, Some(cost.id));
    y.book.post(&back).unwrap();
    y.book.post(&cost).unwrap();
    assert_eq!(y.book, before);
    let _: &Cause = &cause("x");
}
