//! PROMISES 5: two servers with eight people race for the last dollar of a budget, on the pages; it is reserved once.

use super::browser::Browser;
use super::server::Server;
use super::*;
use bursar_domain::order::{OrderKind, Wanted};
use bursar_domain::time::day;
use std::sync::Barrier;
use std::thread;

/// Programme support of 13 % included, an order of USD 100 takes this: all there is.
const LAST: Cents = Cents(11_300);

/// Of so many rounds: in how many more was reserved than there was, and how often anybody got it.
fn raced(database: &Database, rounds: usize, env: &[(&str, &str)]) -> (usize, usize) {
    let fund = Fund::after(Step::Activation, database);
    let allotment = fund.allotment(LAST);
    let draft = || {
        let today = day(fund.office.now());
        let usd = Cents::dollars(100);
        let (title, supplier) = ("An order".into(), "A supplier".into());
        let want = Wanted { kind: OrderKind::Monitoring, title, supplier, usd, from: today, until: today };
        fund.office.draft_order(&fund.act("finance.assistant"), allotment, &want).unwrap().subject
    };
    let servers = [0, 1].map(|_| Server::with(database.url(), env));
    let people: Vec<Browser> = (0..8).map(|n| Browser::sign_in(&servers[n % 2].origin, "fund.manager")).collect();
    let mut orders: Vec<Id> = people.iter().map(|_| draft()).collect();
    let (mut overspent, mut taken) = (0, 0);
    for round in 0..rounds {
        // Every one of them looks while all of it is free, and decides at the same moment.
        let ready = Barrier::new(people.len());
        let won: Vec<bool> = thread::scope(|s| {
            let all: Vec<_> = people.iter().zip(&orders).map(|(who, id)| s.spawn(|| approves(who, *id, &ready))).collect();
            all.into_iter().map(|t| t.join().unwrap()).collect()
        });
        let left = fund.free(allotment);
        overspent += usize::from(left < 0);
        let winners = won.iter().filter(|w| **w).count();
        taken += winners;
        assert_eq!(left, LAST.0 * (1 - winners as i64), "round {round}: each one told that it won did, and nobody else");
        for (id, who) in orders.iter_mut().zip(&people).zip(won).filter_map(|(one, won)| won.then_some(one)) {
            cancels(who, *id);
            *id = draft();
        }
        assert_eq!(fund.free(allotment), LAST.0);
    }
    (overspent, taken)
}

fn approves(who: &Browser, order: Id, ready: &Barrier) -> bool {
    let form = who.page(&format!("/office/orders/{order}")).form(&format!("/office/orders/{order}/approve"));
    ready.wait();
    let answer = who.submit(&form).unwrap();
    assert!(matches!(answer.status, 303 | 422), "{} {}", answer.status, answer.text);
    assert!(answer.status == 303 || answer.text.contains("is available; "), "refused for another reason: {:?}", answer.page().summary());
    answer.status == 303
}

fn cancels(who: &Browser, order: Id) {
    let path = format!("/office/orders/{order}/cancel");
    let form = who.page(&path).form(&path).fill("reason", "the next round");
    assert_eq!(who.submit(&form).unwrap().status, 303);
}

#[test]
fn promise_5_two_servers_never_reserve_the_last_dollar_twice() {
    each(|database| {
        let rounds = count(60, 1000);
        assert_eq!(raced(database, rounds, &[]), (0, rounds));
        database.store().verify(|_| ()).unwrap();
    });
}

/// The control: servers that let a level be overdrawn reserve it more than once, and the harness tells.
#[test]
fn promise_5_control_without_its_guards_more_is_reserved_than_there_is() {
    each(|database| {
        if database.is_postgres() {
            database.sql("ALTER TABLE balance DROP CONSTRAINT balance_check").unwrap();
        }
        let (overspent, _) = raced(database, 3, &[("BURSAR_TEST_UNGUARDED", "1")]);
        assert!(overspent > 0, "the harness did not notice");
    });
}
