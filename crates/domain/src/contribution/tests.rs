//! What SM-01 and MON-01…MON-04 ask of a contribution.

use super::*;
use crate::ledger::Entry;
use crate::{Currency, Grant, Scope};
use jiff::Timestamp;
use jiff::civil::date;

fn person(name: &str, role: Role) -> Actor {
    Actor { id: Id::named("account", name), name: name.into(), grants: vec![Grant { role, scope: Scope::Fund }], state: None }
}
fn eur(minor: i64) -> Money {
    Money { minor, currency: "EUR".parse().unwrap() }
}
fn fixed(amount: Money, rate: &str, by: &Actor) -> Fixed {
    let rate: Rate = rate.parse().unwrap();
    Fixed { date: date(2026, 7, 1), amount, rate, usd: rate.to_usd(amount).unwrap(), reference: "x".into(), by: by.id }
}
fn offer(tied: Option<&str>, kind: DonorKind, by: &Actor) -> Contribution {
    let o = Offer {
        id: Id::named("c", "1"),
        donor_kind: kind,
        donor_state: Some("FRA".into()),
        donor_name: "A foundation".into(),
        offered: eur(50_000_000),
        offered_on: date(2026, 7, 1),
        tied: tied.map(str::to_owned),
        anonymous: false,
    };
    Contribution::offer(o, by, date(2026, 7, 6)).unwrap()
}

fn sum(entries: &[Entry], account: Account) -> Cents {
    entries.iter().flat_map(|e| &e.postings).filter(|p| p.account == account).map(|p| p.amount).sum()
}

#[test]
fn ac_03_receivable_clears_to_zero_and_the_gain_is_12_077_30() {
    let (r8, r9, r12) = (person("a", Role::FinanceAssistant), person("b", Role::FundManager), person("c", Role::Certifying));
    let today = date(2026, 7, 6);
    let c = offer(None, DonorKind::State, &r8).pledge(fixed(eur(50_000_000), "0.920", &r8), &r8, today).unwrap();
    let (c, j02) = c.sign(fixed(eur(50_000_000), "0.920", &r9), Terms::default(), Id::named("e", "1"), &r9, today).unwrap();
    // Three instalments that do not divide evenly.
    let mut entries = vec![j02.unwrap()];
    let mut c = c;
    for part in [16_666_667, 16_666_667, 16_666_666] {
        let book = sum(&entries, Account::Receivable);
        c = c.record_receipt(fixed(eur(part), "0.900", &r8), false, &r8, today).unwrap().0;
        assert!(c.record_receipt(fixed(eur(1), "0.900", &r8), false, &r8, today).is_err(), "one credit waits at a time");
        let (next, e) = c.check_receipt(Id::named("e", &part.to_string()), book, &r12, today).unwrap();
        e.balanced().unwrap();
        entries.push(e);
        c = next;
    }
    assert_eq!(c.state, "received");
    let sum = |a: Account| sum(&entries, a);
    assert_eq!(sum(Account::Receivable), Cents::ZERO);
    let gain = -sum(Account::ExchangeGains);
    assert!((gain.0 - 1_207_730).abs() <= 1, "instalments round apart by a cent at most: {gain:?}");
    assert_eq!(sum(Account::Ceiling), sum(Account::CashOther));
}

#[test]
fn act_01_the_person_who_recorded_a_receipt_does_not_check_it() {
    let mut both = person("a", Role::FinanceAssistant);
    both.grants.push(Grant { role: Role::Certifying, scope: Scope::Fund });
    let r9 = person("b", Role::FundManager);
    let today = date(2026, 7, 6);
    let c = offer(None, DonorKind::State, &both).pledge(fixed(eur(100), "1", &both), &both, today).unwrap();
    let (c, _) = c.sign(fixed(eur(100), "1", &r9), Terms::default(), Id::named("e", "1"), &r9, today).unwrap();
    let c = c.record_receipt(fixed(eur(100), "1", &both), false, &both, today).unwrap().0;
    assert_eq!(c.check_receipt(Id::named("e", "2"), Cents(100), &both, today).unwrap_err().0[0].key, "not-your-own");
}

#[test]
fn ac_05_tied_money_is_blocked_until_r9_takes_an_exit() {
    let (r8, r9) = (person("a", Role::FinanceAssistant), person("b", Role::FundManager));
    let today = date(2026, 7, 6);
    let c = offer(Some("for project X"), DonorKind::State, &r8);
    assert_eq!(c.pledge(fixed(eur(100), "1", &r8), &r8, today).unwrap_err().0[0].key, "earmark-blocks");
    assert_eq!(c.resolve_earmark("conditional", "x", false, &r9).unwrap_err().0[0].key, "conditional-not-allowed");
    assert_eq!(c.resolve_earmark("dropped", " ", false, &r9).unwrap_err().0[0].key, "reason-missing");
    let dropped = c.resolve_earmark("dropped", "new letter", false, &r9).unwrap();
    assert!(dropped.pledge(fixed(eur(100), "1", &r8), &r8, today).is_ok());
    assert_eq!(c.resolve_earmark("refused", "no", false, &r9).unwrap().state, "refused");
}

#[test]
fn act_04_a_donor_that_is_no_state_stays_in_screening_until_cleared() {
    let (r8, r9) = (person("a", Role::FinanceAssistant), person("b", Role::FundManager));
    let c = offer(None, DonorKind::Private, &r8);
    assert_eq!(c.state, "screening");
    assert!(c.pledge(fixed(eur(100), "1", &r8), &r8, date(2026, 7, 6)).is_err());
    assert_eq!(c.screen(true, "lists run", &r9).unwrap().state, "cleared");
    assert!(c.screen(true, "lists run", &r8).is_err());
}

#[test]
fn mon_02_a_missing_rate_blocks() {
    let row = |from| RateRow {
        id: RateRow::id_of("EUR".parse().unwrap(), from),
        currency: "EUR".parse().unwrap(),
        from,
        rate: "0.9".parse().unwrap(),
        loaded_at: Timestamp::UNIX_EPOCH,
    };
    let rows = [row(date(2026, 6, 1)), row(date(2026, 7, 15))];
    assert_eq!(rate_on(&rows, "EUR".parse().unwrap(), date(2026, 7, 1)).unwrap_err().key, "rate-missing");
    assert!(rate_on(&rows, "EUR".parse().unwrap(), date(2026, 7, 15)).is_ok());
    assert_eq!(rate_on(&[], Currency::USD, date(2026, 7, 1)), Ok(Rate::ONE));
}

#[test]
fn mon_04_the_statement_for_a_donor_has_contributions_only_by_year_and_currency() {
    let (r8, r9, r12) = (person("a", Role::FinanceAssistant), person("b", Role::FundManager), person("c", Role::Certifying));
    let today = date(2026, 7, 6);
    let c = offer(None, DonorKind::State, &r8).pledge(fixed(eur(50_000_000), "0.920", &r8), &r8, today).unwrap();
    let (c, signed) = c.sign(fixed(eur(50_000_000), "0.920", &r9), Terms::default(), Id::named("e", "1"), &r9, today).unwrap();
    let owed = sum(&[signed.unwrap()], Account::Receivable);
    let part = Fixed { date: date(2027, 2, 1), ..fixed(eur(20_000_000), "0.900", &r8) };
    let c = c.record_receipt(part, false, &r8, date(2027, 2, 1)).unwrap().0;
    let on = date(2028, 1, 15);
    // What R12 has not checked is not received.
    assert_eq!(donor_statement(std::slice::from_ref(&c), &[(today, owed)], &[], on).total.received, 0);
    let (c, e) = c.check_receipt(Id::named("e", "2"), owed, &r12, date(2027, 2, 1)).unwrap();
    let cleared = sum(&[e], Account::Receivable);
    let s = donor_statement(std::slice::from_ref(&c), &[(today, owed), (date(2027, 2, 1), cleared)], &[], on);
    assert_eq!(s.lines.iter().map(|l| l.act.code()).collect::<Vec<_>>(), ["offered", "pledged", "signed", "received"]);
    assert_eq!(
        s.years.iter().map(|(y, f)| (*y, f.signed, f.received, f.receivable)).collect::<Vec<_>>(),
        [(2026, c.signed_usd().0, 0, owed.0), (2027, 0, c.received_usd().0, (owed + cleared).0), (2028, 0, 0, (owed + cleared).0),]
    );
    assert_eq!(s.total.pledged, c.pledged_usd().0);
    let (currency, f) = s.currencies[0];
    assert_eq!(
        (currency, f.offered, f.signed, f.received, f.receivable),
        (eur(0).currency, 50_000_000, 50_000_000, 20_000_000, 30_000_000)
    );
}
