//! The buttons of the demonstration that keep its books.

use super::office;
use bursar_domain::agreement::Agreement;
use bursar_domain::bank::Line;
use bursar_domain::campaign::Way;
use bursar_domain::catalogue::Programme;
use bursar_domain::disbursement::Disbursement;
use bursar_domain::ledger::{Account, Window};
use bursar_domain::matching::Match;
use bursar_domain::mission::Mission;
use bursar_domain::time::day;
use bursar_domain::{Cents, Currency};
use bursar_exchange::load_statements;
use bursar_office::budgets::Levels;
use bursar_office::demo::{Demo, Step};
use bursar_store::{EntryFilter, Find, Record, Value, testing::each_engine};

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

        // Every line on the levels of a call or an allotment names its window, from J10 on: what a subtotal of the budget leads to adds
        // up to it.
        let budget = office.budget().unwrap();
        for window in [Window::A, Window::B] {
            let of = |w: &Option<Window>| *w == Some(window);
            let levels = budget.rows.iter().filter(|(w, ..)| of(w)).fold(Levels::default(), |sum, (.., l)| sum.and(*l));
            assert!(levels.total() > Cents::ZERO && levels.spent > Cents::ZERO, "{window:?}");
            for (account, usd) in levels.parts() {
                let filter = EntryFilter { account: Some(account), window: Some(window), ..EntryFilter::default() };
                let entries = office.read(|r| r.entries(&filter)).unwrap();
                let lines = entries.iter().flat_map(|e| &e.entry.postings).filter(|p| p.account == account && of(&p.window));
                assert_eq!(-lines.map(|p| p.amount).sum::<Cents>(), usd, "{window:?} {account:?}");
            }
        }

        does(Step::YearEnd);
        let [this, next] = [2026, 2027].map(|y| office.adopted_plan(y).unwrap().unwrap().value);
        assert!(office.plan_overlay(&this).unwrap().months[11].so_far.1 > Cents::ZERO);
        // What the plan of the year to come foresees for delegates and activities is counted, but for what is committed already.
        let ahead = office.cash_forecast().unwrap();
        let planned: Cents = ahead.months.iter().map(|m| m.planned).sum();
        let parts = next.plan.window_a + next.plan.window_b + next.plan.monitoring;
        assert!(ahead.planned && planned > Cents::ZERO && planned < parts, "{planned:?} of {parts:?}");
        let bound = office.budget().unwrap().rows.iter().map(|(.., l)| l.committed + l.pre_committed).sum::<Cents>();
        assert!((planned + bound - bound.percent(13) - parts).0.abs() < bound.percent(5).0, "{planned:?} {bound:?} {parts:?}");
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

#[test]
fn map_01_the_demonstration_has_a_campaign_with_replies_of_each_kind() {
    each_engine(|store| {
        let (office, clock) = office(store);
        let demo = Demo::new(&office, &clock);
        let does = || demo.complete(Step::Collection).unwrap_or_else(|e| panic!("{e:?}"));
        does();
        let c = office.campaigns(false).unwrap().remove(0);
        let replies = office.replies_of(c.id).unwrap();
        let marks = |who: &str| replies.iter().find(|r| r.key == who).unwrap().marks(&c).unwrap();
        assert_eq!(replies.len(), 5);
        assert!(!marks("KEN").late && !marks("KEN").in_extension && !marks("KEN").joint);
        assert!(marks("FJI").joint && marks("SEN").in_extension && marks("URY").late);
        assert_eq!(marks("SEN").way, Way::Paper);
        assert_eq!(office.coverage(c.id).unwrap().answered(), 6);
        // Every word of it says that it is invented.
        let says = |text: &str| ["nvent", "emonstra", "émonstra"].iter().any(|w| text.contains(w));
        let texts = replies.iter().flat_map(|r| &r.sent).flat_map(|s| s.content.answers.values()).map(|a| &a.text);
        assert!(texts.filter(|t| !t.is_empty()).all(|t| says(t)) && says(c.paper.title.get("en").1));
        let seq = || office.read(|r| r.log_head()).unwrap().seq;
        let before = seq();
        does();
        assert_eq!(seq(), before, "again is nothing more");
    });
}

#[test]
fn sm_18_the_demonstration_has_an_offer_that_waits_and_an_introduction_that_is_talked_about() {
    each_engine(|store| {
        let (office, clock) = office(store);
        let demo = Demo::new(&office, &clock);
        demo.complete(Step::Needs).unwrap();
        let does = || demo.complete(Step::Matches).unwrap_or_else(|e| panic!("{e:?}"));
        does();
        let all: Vec<Match> = office.find::<Match>(&Find::of(Match::KIND)).unwrap().into_iter().map(|m| m.value).collect();
        let of = |state: &str| all.iter().filter(|m| m.state == state).map(|m| m.alpha3.as_str()).collect::<Vec<_>>();
        assert_eq!((of("offered"), of("in_discussion")), (vec!["KEN"], vec!["SEN"]));
        let own = office.find::<Programme>(&Find::of(Programme::KIND).not("owner", Value::Null)).unwrap();
        assert!(own.len() == 2 && own.iter().all(|p| p.value.title.texts.values().all(|t| t.contains("monstrati"))));
        let seq = || office.read(|r| r.log_head()).unwrap().seq;
        let before = seq();
        does();
        assert_eq!(seq(), before, "again is nothing more");
    });
}
