//! MON-02, MON-10: every entry balances; what is not there is not committed.

use crate::notes::*;
use bursar_domain::ledger::Window;
use bursar_domain::{
    Cents, Currency, Id, Money, Rate,
    ledger::{Account, Entry},
};
use bursar_store::{Commit, CommitError, EntryFilter, Item, Unmoved, testing::each_database};
use jiff::civil::date;
use std::{sync::Barrier, thread};

fn call() -> Id {
    Id::named("call", "x")
}

fn spend(name: &str, amount: Cents) -> Commit {
    let moves = entry(name).moves(Account::Allotted, Account::PreCommitted, amount, Some(call()), Some("FJI"));
    Commit { entries: vec![moves], ..commit(name) }
}

fn allotted(amount: Cents) -> Vec<Entry> {
    vec![receipt("cash", amount), entry("allot").moves(Account::Unallotted, Account::Allotted, amount, Some(call()), None)]
}

#[test]
fn ac_01_of_two_who_reserve_at_once_one_wins_and_the_other_sees_what_is_left() {
    each_database(KINDS, |db| {
        let (one, two) = (db.store(), db.store());
        post(&one, "start", allotted(Cents::dollars(100_000)));
        let start = Barrier::new(2);
        let answers: Vec<_> = thread::scope(|s| {
            let both = [(&one, "one"), (&two, "two")].map(|(store, name)| {
                let start = &start;
                s.spawn(move || {
                    start.wait();
                    store.commit(spend(name, Cents::dollars(60_000)))
                })
            });
            both.into_iter().map(|t| t.join().unwrap()).collect()
        });
        assert_eq!(answers.iter().filter(|a| a.is_ok()).count(), 1);
        match answers.into_iter().find_map(Result::err) {
            Some(CommitError::Overdrawn { account, call: of, available, needed }) => {
                assert_eq!((account, of), (Account::Allotted, Some(call())));
                assert_eq!((available, needed), (Cents::dollars(40_000), Cents::dollars(60_000)));
            }
            other => panic!("{other:?}"),
        }
        one.read(|r| {
            assert_eq!(r.balance(Account::Allotted, Some(call()))?, -Cents::dollars(40_000));
            assert_eq!(r.balance(Account::PreCommitted, Some(call()))?, -Cents::dollars(60_000));
            Ok(())
        })
        .unwrap();
    });
}

#[test]
fn mon_10_never_overspends_however_many_try() {
    each_database(KINDS, |db| {
        let store = db.store();
        post(&store, "start", allotted(Cents(1000)));
        let won: usize = thread::scope(|s| {
            let all: Vec<_> = (0..8)
                .map(|t| {
                    let store = &store;
                    s.spawn(move || (0..10).filter(|i| store.commit(spend(&format!("{t} {i}"), Cents(70))).is_ok()).count())
                })
                .collect();
            all.into_iter().map(|t| t.join().unwrap()).sum()
        });
        assert_eq!(won, 14);
        assert_eq!(store.read(|r| r.balance(Account::Allotted, Some(call()))).unwrap(), Cents(-20));
    });
}

#[test]
fn mon_10_the_ceiling_does_not_fall_below_zero() {
    each_database(KINDS, |db| {
        let store = db.store();
        post(&store, "start", vec![receipt("cash", Cents(100))]);
        let too_much = entry("back").moves(Account::Unallotted, Account::Ceiling, Cents(150), None, None);
        match store.commit(Commit { entries: vec![too_much], ..commit("back") }) {
            Err(CommitError::Overdrawn { available, needed, .. }) => assert_eq!((available, needed), (Cents(100), Cents(150))),
            other => panic!("{other:?}"),
        }
    });
}

#[test]
fn mon_10_a_later_entry_of_the_same_commit_does_not_excuse_an_earlier_one() {
    each_database(KINDS, |db| {
        let store = db.store();
        let allot = entry("allot").moves(Account::Unallotted, Account::Allotted, Cents(50), Some(call()), None);
        let wrong_order = vec![allot.clone(), receipt("cash", Cents(50))];
        assert!(matches!(store.commit(Commit { entries: wrong_order, ..commit("a") }), Err(CommitError::Overdrawn { .. })));
        post(&store, "a", vec![receipt("cash", Cents(50)), allot]);
    });
}

#[test]
fn mon_02_an_entry_that_does_not_balance_is_refused() {
    each_database(KINDS, |db| {
        let store = db.store();
        let odd = entry("odd").line(Account::CashUsd, Cents(5)).line(Account::Receivable, Cents(-4));
        for bad in [odd, entry("empty")] {
            let id = bad.id;
            assert!(matches!(store.commit(Commit { entries: vec![bad], ..commit("odd") }), Err(CommitError::Unbalanced(u)) if u == id));
        }
        assert_eq!(store.read(|r| r.count_entries(&EntryFilter::default())).unwrap(), 0);
    });
}

#[test]
fn mon_02_entries_keep_their_lines_with_the_amount_as_it_was() {
    each_database(KINDS, |db| {
        let store = db.store();
        let rate: Rate = "0.9200".parse().unwrap();
        let eur = bursar_domain::Money { minor: 50_000_000, currency: "EUR".parse().unwrap() };
        let donor = Id::named("contribution", "d");
        let signed = Entry { reverses: Some(Id::named("entry", "other")), ..entry("signed") }
            .line_in(Account::Receivable, Cents(54_347_826), Some((eur, rate)), donor)
            .line_in(Account::RevenueStates, Cents(-54_347_826), None, donor);
        post(&store, "signed", vec![signed.clone()]);
        post(&store, "start", allotted(Cents(100)));
        store
            .read(|r| {
                let of = EntryFilter { contribution: Some(donor), ..Default::default() };
                let found = r.entries(&of)?;
                assert_eq!((found.len(), found[0].seq, &found[0].entry), (1, 1, &signed));
                let by_account = EntryFilter { account: Some(Account::Unallotted), oldest_first: true, ..Default::default() };
                let names: Vec<Id> = r.entries(&by_account)?.into_iter().map(|e| e.entry.id).collect();
                assert_eq!(names, [entry("cash").id, entry("allot").id]);
                assert_eq!(r.entries(&EntryFilter { call: Some(call()), ..Default::default() })?[0].entry, allotted(Cents(100))[1]);
                assert_eq!(r.entries(&EntryFilter { limit: 1, offset: 1, ..Default::default() })?[0].entry.id, entry("cash").id);
                let day = Some(date(2026, 7, 6));
                assert_eq!(r.count_entries(&EntryFilter { from: day, to: day, ..Default::default() })?, 3);
                assert_eq!(r.count_entries(&EntryFilter { from: Some(date(2026, 7, 7)), ..Default::default() })?, 0);
                assert_eq!(r.count_entries(&EntryFilter { document: Some(entry("cash").document), ..Default::default() })?, 1);
                assert_eq!(r.count_entries(&EntryFilter { journal: Some("J05".into()), ..Default::default() })?, 0);
                let balances = r.balances()?;
                assert!(balances.contains(&(Account::Allotted, Some(call()), Cents(-100))));
                assert!(balances.contains(&(Account::Unallotted, None, Cents(0))));
                Ok(())
            })
            .unwrap();
    });
}

/// PROMISES 9: what was published on a day is summed again from the postings, also after somebody posted to that day later.
#[test]
fn the_balances_of_any_past_day_are_those_that_were_published() {
    each_database(KINDS, |db| {
        let store = db.store();
        let day = |n: i64| date(2026, 7, 1).checked_add(jiff::Span::new().days(n)).unwrap();
        let mut published = Vec::new();
        for n in 0..40 {
            // Each day some money comes in, some of it is allotted, and on every fifth day something is posted to a day before.
            let amount = Cents(10_000 + n * 37);
            let back = if n % 5 == 4 { n - 3 } else { n };
            let came = Entry { date: day(back), ..receipt(&format!("in {n}"), amount) };
            let moved = Entry::new(Id::named("entry", &format!("out {n}")), "J10", day(n), call());
            let moved = moved.moves(Account::Unallotted, Account::Allotted, Cents(5_000 + n), Some(call()), Some("FJI"));
            let seq = post(&store, &format!("{n}"), vec![came, moved]).seq;
            published.push((day(n), seq, store.read(|r| r.balances()).unwrap()));
        }
        store
            .read(|r| {
                for (day, seq, balances) in &published {
                    assert_eq!(&r.balances_known(*day, *seq)?, balances, "{day}");
                }
                // The control: without the place in the log, what was posted back changes the past.
                let changed = published.iter().filter(|(day, _, balances)| r.balances_on(*day).unwrap() != *balances).count();
                assert_eq!(changed, 3 * 8, "three days before each entry that was posted back, its own but for the last");
                assert_eq!(r.balances_on(day(39))?, r.balances()?);
                for n in 0..40 {
                    // From before or from behind, whichever is less: but for accounts that are not used yet it is the same.
                    let used = |all: Vec<bursar_store::Balance>| all.into_iter().filter(|(_, _, c)| *c != Cents(0)).collect::<Vec<_>>();
                    assert_eq!(used(r.balances_on(day(n))?), used(r.balances_known(day(n), i64::MAX)?));
                }
                assert_eq!(r.balances_on(day(-1))?, []);
                Ok(())
            })
            .unwrap();
    });
}

#[test]
fn mon_09_a_line_says_its_window_activity_and_partner_and_is_found_by_them() {
    each_database(KINDS, |db| {
        let store = db.store();
        let (activity, partner) = (Id::named("agreement", "a"), Id::named("organisation", "p"));
        let mut told = entry("told").line(Account::Grants, Cents(5)).line(Account::Payables, Cents(-5));
        for line in &mut told.postings {
            line.window = Some(Window::B);
            line.activity = Some(activity);
            line.partner = Some(partner);
            line.state = Some("FJI".into());
        }
        post(&store, "told", vec![told.clone(), receipt("plain", Cents(5))]);
        let back = Entry { reverses: Some(told.id), ..receipt("back", Cents(1)) };
        post(&store, "back", vec![back.clone()]);
        let by = [
            EntryFilter { activity: Some(activity), ..Default::default() },
            EntryFilter { partner: Some(partner), ..Default::default() },
            EntryFilter { window: Some(Window::B), ..Default::default() },
            EntryFilter { state: Some("FJI".into()), ..Default::default() },
        ];
        store
            .read(|r| {
                for filter in by {
                    let found: Vec<Entry> = r.entries(&filter)?.into_iter().map(|row| row.entry).collect();
                    assert_eq!((found, r.count_entries(&filter)?), (vec![told.clone()], 1), "{filter:?}");
                }
                assert_eq!(r.count_entries(&EntryFilter { window: Some(Window::A), ..Default::default() })?, 0);
                let found = r.entries(&EntryFilter { reverses: Some(told.id), ..Default::default() })?;
                assert_eq!(found.len(), 1);
                assert_eq!(found[0].entry, back);
                Ok(())
            })
            .unwrap();
        store.verify(|_| ()).unwrap();
        // The new columns are part of the digest of a line that has them, and of one that has not.
        for line in ["p.partner IS NOT NULL", "p.partner IS NULL"] {
            let db = testing_copy(db.is_postgres());
            let store = db.store();
            post(&store, "told", vec![told.clone(), receipt("plain", Cents(5))]);
            db.tamper(&format!("UPDATE posting SET partner = 'x' WHERE {}", line.replace("p.", "")));
            assert_eq!(store.verify(|_| ()).unwrap_err().fault, bursar_store::Fault::Changed, "{line}");
        }
    });
}

fn testing_copy(postgres: bool) -> bursar_store::testing::Database {
    use bursar_store::testing::Database;
    if postgres { Database::postgres(KINDS) } else { Database::sqlite(KINDS) }
}

/// Few lines are looked up, many are walked; both find the same, in the same order.
#[test]
fn a_page_of_the_books_is_the_same_however_it_is_found() {
    each_database(KINDS, |db| {
        let store = db.store();
        let day = |n: i64| date(2026, 1, 1).checked_add(jiff::Span::new().days(n % 300)).unwrap();
        let other = Id::named("call", "y");
        for n in 0..80 {
            // Many lines of one call, few of the other.
            let entries = (0..50).map(|i| {
                let k = n * 50 + i;
                let call = if k % 97 == 0 { other } else { call() };
                let date = day(k * 7);
                let e = Entry { date, ..receipt(&format!("{k}"), Cents(100)) };
                e.moves(Account::Unallotted, Account::Allotted, Cents(50), Some(call), Some(if k % 3 == 0 { "FJI" } else { "KEN" }))
            });
            post(&store, &format!("{n}"), entries.collect());
        }
        store
            .read(|r| {
                let all = r.entries(&EntryFilter::default())?;
                assert_eq!((all.len(), r.count_entries_to(&EntryFilter::default(), 1000)?), (4000, 1000));
                let filters = [
                    EntryFilter { account: Some(Account::Allotted), ..Default::default() },
                    EntryFilter { call: Some(other), ..Default::default() },
                    EntryFilter { call: Some(call()), state: Some("FJI".into()), ..Default::default() },
                    EntryFilter { call: Some(other), account: Some(Account::CashUsd), ..Default::default() },
                    EntryFilter { account: Some(Account::Ceiling), from: Some(day(20)), to: Some(day(40)), ..Default::default() },
                    EntryFilter { journal: Some("J04".into()), from: Some(day(100)), ..Default::default() },
                    EntryFilter { journal: Some("J05".into()), ..Default::default() },
                ];
                for filter in filters {
                    let fits = |e: &Entry| {
                        let line = |test: &dyn Fn(&bursar_domain::ledger::Posting) -> bool| e.postings.iter().any(test);
                        filter.account.is_none_or(|a| line(&|p| p.account == a))
                            && filter.call.is_none_or(|c| line(&|p| p.call == Some(c)))
                            && filter.state.as_ref().is_none_or(|s| line(&|p| p.state.as_ref() == Some(s)))
                            && filter.journal.as_ref().is_none_or(|j| e.journal == *j)
                            && filter.from.is_none_or(|d| e.date >= d)
                            && filter.to.is_none_or(|d| e.date <= d)
                    };
                    let mut expected: Vec<_> = all.iter().filter(|row| fits(&row.entry)).collect();
                    assert_eq!(r.count_entries(&filter)?, expected.len() as i64);
                    assert_eq!(r.entries(&filter)?.iter().collect::<Vec<_>>(), expected, "as they were posted");
                    if filter.from.is_some() {
                        // Newest first; what was posted together keeps its order, and so does a day.
                        expected.sort_by_key(|row| std::cmp::Reverse(row.entry.date));
                    }
                    let page = EntryFilter { limit: 7, offset: 5, ..filter.clone() };
                    assert_eq!(r.entries(&page)?.iter().collect::<Vec<_>>(), expected.into_iter().skip(5).take(7).collect::<Vec<_>>());
                }
                Ok(())
            })
            .unwrap();
    });
}

#[test]
fn a_decision_that_rests_on_what_stands_in_the_books_is_refused_when_somebody_moved_it() {
    each_database(KINDS, |db| {
        let store = db.store();
        let (mine, other) = (Id::named("contribution", "mine"), Id::named("contribution", "other"));
        let eur: Currency = "EUR".parse().unwrap();
        let came = |name: &str, of: Id| {
            let money = Some((Money { minor: 90, currency: eur }, "0.9".parse().unwrap()));
            entry(name).line_in(Account::CashOther, Cents(100), money, of).line_in(Account::Receivable, Cents(-100), money, of)
        };
        post(&store, "before", vec![came("before", mine)]);
        let since = store.read(|r| r.log_head()).unwrap().seq;
        let rests = |name: &str, account, item, since| {
            let unmoved = vec![Unmoved { account, item, since }];
            store.commit(Commit { unmoved, ..commit(name) }).map(|_| ())
        };
        let moved = |done: Result<(), CommitError>| matches!(done, Err(CommitError::Moved(_)));
        rests("nobody moved", Account::Receivable, Item::Contribution(mine), since).unwrap();
        post(&store, "another", vec![came("another", other)]);
        rests("another's", Account::Receivable, Item::Contribution(mine), since).unwrap();
        assert!(moved(rests("any", Account::Receivable, Item::Any, since)));
        assert!(moved(rests("euros", Account::CashOther, Item::Currency(eur), since)));
        rests("dollars", Account::CashOther, Item::Currency(Currency::USD), since).unwrap();
        // There and back again is a move too: the sum alone would not tell.
        post(&store, "mine", vec![came("mine", mine)]);
        let back = came("mine", mine).reversal(Id::named("entry", "mine back"), entry("x").date, mine);
        post(&store, "mine back", vec![back]);
        assert!(moved(rests("again", Account::Receivable, Item::Contribution(mine), since)));
        // As it stands now, it may be rested on: nothing of a refused commit stays.
        let now = store.read(|r| r.log_head()).unwrap().seq;
        rests("again", Account::Receivable, Item::Contribution(mine), now).unwrap();
        store.verify(|_| ()).unwrap();
    });
}

#[test]
fn of_two_decisions_at_once_on_the_same_item_one_is_made_again() {
    each_database(KINDS, |db| {
        let store = db.store();
        let mine = Id::named("contribution", "mine");
        for round in 0..20 {
            let since = store.read(|r| r.log_head()).unwrap().seq;
            let start = Barrier::new(4);
            // All of them have read the same; the writer may take them in one group.
            let decide = |n: usize| {
                let name = format!("{round} {n}");
                let lines = entry(&name).line_in(Account::Receivable, Cents(7), None, mine).line(Account::CashUsd, Cents(-7));
                let unmoved = vec![Unmoved { account: Account::Receivable, item: Item::Contribution(mine), since }];
                start.wait();
                store.commit(Commit { unmoved, entries: vec![lines], ..commit(&name) }).is_ok()
            };
            let decide = &decide;
            let done = thread::scope(|s| {
                let all: Vec<_> = (0..4).map(|n| s.spawn(move || decide(n))).collect();
                all.into_iter().map(|t| t.join().unwrap()).filter(|ok| *ok).count()
            });
            assert_eq!(done, 1, "round {round}");
        }
    });
}
