//! The buttons of the demonstration that keep its books.

use super::office;
use bursar_domain::agreement::Agreement;
use bursar_domain::bank::Line;
use bursar_domain::disbursement::Disbursement;
use bursar_domain::ledger::Account;
use bursar_domain::mission::Mission;
use bursar_domain::time::day;
use bursar_domain::{Cents, Currency};
use bursar_exchange::load_statements;
use bursar_office::demo::{Demo, Step};
use bursar_store::{Find, Record, testing::each_engine};

#[test]
fn each_button_does_what_is_missing_and_the_year_closes() {
    each_engine(|store| {
        let (office, clock) = office(store);
        let demo = Demo::new(&office, &clock);
        let does = |step: Step| demo.complete_until(step).unwrap_or_else(|e| panic!("{step:?}: {e}"));
        does(Step::Agreement);
        let a = office.find::<Agreement>(&Find::of(Agreement::KIND)).unwrap().remove(0).value;
        assert_eq!((a.state.as_str(), a.spent()), ("active", Cents::dollars(92_000)));
        does(Step::Travel);
        let states: Vec<String> = office.find::<Mission>(&Find::of(Mission::KIND)).unwrap().into_iter().map(|m| m.value.state).collect();
        assert_eq!(states.iter().filter(|s| *s == "settled").count(), 9, "{states:?}");
        assert_eq!(states.iter().filter(|s| *s == "no_show").count(), 1, "{states:?}");

        // The file a visitor may load says what the button loads.
        let file = demo.statement_file().unwrap();
        let read = load_statements("statement.xml", file.as_bytes());
        assert!(read.findings.is_empty() && read.good[0].lines.len() > 3, "{:?}", read.findings);
        assert_eq!(read.good[0].closing, demo.statement().unwrap().closing);
        does(Step::Bank);
        let open = Find::of(Line::KIND).any("state", ["unmatched", "proposed"]);
        assert_eq!(office.find::<Line>(&open).unwrap().len(), 0);
        assert_eq!(office.find::<Disbursement>(&Find::of(Disbursement::KIND).eq("state", "sent")).unwrap().len(), 0, "all are confirmed");
        let usd = office.bank_balances().unwrap().into_iter().find(|b| b.books.currency == Currency::USD).unwrap();
        assert_eq!((usd.difference().unwrap().minor, usd.unexplained().unwrap().minor), (0, 0), "bank and books agree");
        assert_eq!(office.read(|r| r.balance(Account::Held, None)).unwrap(), -Cents::dollars(5_000));

        does(Step::YearEnd);
        let year = office.period("2026").unwrap().value;
        assert!(year.state == "closed" && year.snapshot().is_some());
        assert!(office.trial_balance(day(office.now())).unwrap().1.broken().is_empty());
        // Again is nothing more.
        let seq = || office.read(|r| r.log_head()).unwrap().seq;
        let before = seq();
        does(Step::YearEnd);
        assert_eq!(seq(), before);
    });
}
