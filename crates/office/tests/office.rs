//! The use cases on both engines.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod catalogue;
mod clock;
mod control;
mod demonstration;
mod draw;
mod grants;
mod income;
mod mail;
mod matches;
mod needs;
mod payments;
mod rounds;

use bursar_domain::account::Account;
use bursar_domain::call::Call;
use bursar_domain::ledger::Account as Ledger;
use bursar_domain::member_state::RegionalGroup;
use bursar_domain::nomination::Nomination;
use bursar_domain::round::Round;
use bursar_domain::rule_set::{Bounds, Quantity};
use bursar_domain::{Arg, Cents, Refusal, Role};
use bursar_office::demo::{Demo, DemoClock, Step, start};
use bursar_office::feasibility::{Feasibility, Verdict};
use bursar_office::{Act, Failure, Office, demo};
use bursar_store::{Find, Record, Store, testing::each_engine};
use std::sync::Arc;

/// An office with reference data and the demonstration's people, its clock at the beginning.
fn office(store: Store) -> (Office, Arc<DemoClock>) {
    let clock = Arc::new(DemoClock::new(DemoClock::offset_for(start())));
    let office = Office::new(store, clock.clone(), bursar_office::Vault::of_key([7; 32])).unwrap();
    office.load_reference(&bursar_exchange::reference().unwrap()).unwrap();
    office.found(&Demo::fund()).unwrap();
    Demo::new(&office, &clock).accounts().unwrap();
    (office, clock)
}

#[test]
fn the_journey_from_a_contribution_to_a_published_list() {
    each_engine(|store| {
        let (office, clock) = office(store);
        assert_eq!(office.load_reference(&bursar_exchange::reference().unwrap()).unwrap(), 0, "loading again changes nothing");
        let demo = Demo::new(&office, &clock);
        for step in Step::ALL.into_iter().filter(|s| *s <= Step::Publication) {
            demo.complete(step).unwrap_or_else(|e| panic!("{step:?}: {e}"));
        }
        let status = office.status().unwrap();
        assert_eq!(status.fund.state, "active");
        let call = office.calls().unwrap().remove(0).value;
        assert_eq!(call.state, "published");
        let round: Round = office.latest_round(call.id).unwrap().unwrap().value;
        assert_eq!(round.chosen().len(), 10);
        let accepted = office.find::<Nomination>(&Find::of(Nomination::KIND).eq("state", "accepted")).unwrap();
        assert_eq!(accepted.len(), 10);
        let spent: Cents = round.chosen().iter().map(|i| round.candidates[*i].cost).sum();
        assert_eq!(status.control.committed, spent);
        assert_eq!(
            status.control.ceiling,
            status.control.unallotted
                + status.control.allotted
                + status.control.pre_committed
                + status.control.committed
                + status.control.spent
        );
        let sum: i64 = office.read(|r| r.balances()).unwrap().iter().filter(|(a, _, _)| !a.is_control()).map(|(_, _, c)| c.0).sum();
        assert_eq!(sum, 0);
        assert_eq!(
            office.read(|r| r.balance(Ledger::CashUsd, None)).unwrap() + office.read(|r| r.balance(Ledger::CashOther, None)).unwrap(),
            status.figures.received
        );
        let _ = (Role::Mission, demo::PASSWORD);
    });
}

/// A call drafted in the demonstration, with money for twelve trips.
fn drafted(office: &Office) -> Call {
    let account = |name: &str| {
        let found = office.find::<Account>(&Find::of(Account::KIND).eq("login", demo::mail(name))).unwrap();
        found.into_iter().next().unwrap().value.actor()
    };
    let act = || Act::by(account("project.officer"), office.new_id());
    let id = office.draft_call(&act(), "gm-2026-thematic").unwrap().subject;
    let edit = |c: &mut Call| {
        c.allotment = Cents::dollars(70_000);
        for lang in ["en", "fr"] {
            c.about.texts.insert(lang.into(), "x".into());
        }
    };
    office.edit_call(&act(), id, None, edit).unwrap();
    office.fetch::<Call>(id).unwrap().value
}

/// The messages of rules, each with its number.
fn named(list: &[Refusal]) -> Vec<String> {
    let shown = |a: &Arg| match a {
        Arg::Int(n) => n.to_string(),
        Arg::Msg(key) => key.clone(),
        Arg::Usd(c) => c.0.to_string(),
        other => format!("{other:?}"),
    };
    let mut named: Vec<String> = list
        .iter()
        .map(|r| std::iter::once(r.key.to_owned()).chain(r.args.iter().map(|(_, a)| shown(a))).collect::<Vec<_>>().join(" "))
        .collect();
    named.sort_unstable();
    named
}

#[test]
fn wa_05_whether_a_list_can_keep_the_rules_is_known_before_the_call() {
    each_engine(|store| {
        let (office, clock) = office(store);
        let demo = Demo::new(&office, &clock);
        demo.complete_until(Step::Activation).unwrap();
        let mut call = drafted(&office);
        let verdict = |c: &Call| office.feasibility(c).unwrap().any_pool;
        assert_eq!(
            office.feasibility(&call).unwrap(),
            Feasibility { seats: 10, any_pool: Verdict::Possible { filled: 10 }, last_pool: None }
        );

        // Money for three trips and a half.
        let trip = call.trip.trip(None).with_psc(13);
        call.allotment = Cents(trip.0 * 7 / 2);
        assert_eq!(verdict(&call), Verdict::Possible { filled: 3 });
        call.allotment = Cents::ZERO;
        assert_eq!(verdict(&call), Verdict::Possible { filled: 0 });
        call.allotment = Cents::dollars(70_000);

        // More women and men than seats; a percent counts like the number it comes to.
        for women in [Quantity::Seats(6), Quantity::Percent(55)] {
            let mut c = call.clone();
            (c.rules.set.women_min, c.rules.set.men_min) = (Some(women), Some(Quantity::Seats(5)));
            let Verdict::Impossible { rules, remedies, .. } = verdict(&c) else { panic!("{women} women and 5 men in 10 seats") };
            assert_eq!(named(&rules), ["limit-least whom-men 5", "limit-least whom-women 6", "limit-seats 10"]);
            assert_eq!(named(&remedies), ["limit-least whom-men 4", "limit-least whom-women 5", "limit-seats 11"]);
            c.rules.set.women_min = Some(Quantity::Percent(50));
            assert_eq!(verdict(&c), Verdict::Possible { filled: 10 }, "five and five");
        }

        // Nobody but the three of a sub-region that is small enough: the cap of the States binds.
        let mut c = call.clone();
        c.rules.set.groups.insert(RegionalGroup::Weog, Bounds { min: Some(Quantity::Percent(100)), max: None });
        assert_eq!(verdict(&c), Verdict::Possible { filled: 10 });
        c.rules.set.sub_region_max = Some(Quantity::Seats(1));
        let Verdict::Impossible { rules, .. } = verdict(&c) else { panic!("ten of one group, one of each sub-region") };
        assert!(named(&rules).contains(&"limit-least group-weog 10".to_owned()), "{:?}", named(&rules));
        c.rules.set.groups.clear();
        assert_eq!(verdict(&c), Verdict::Possible { filled: 10 }, "seventeen sub-regions");
        c.rules.seats = 20;
        c.allotment = Cents::dollars(200_000);
        assert_eq!(verdict(&c), Verdict::Possible { filled: 17 }, "one of each");
        c.rules.set.sub_regions.insert("Polynesia".into(), Quantity::Seats(4));
        assert_eq!(verdict(&c), Verdict::Possible { filled: 19 }, "three States of Polynesia, one delegate each");
        c.rules.set.state_cap = Some(2);
        assert_eq!(verdict(&c), Verdict::Possible { filled: 20 }, "and two of one of them");

        // Least developed countries alone cannot be landlocked and islands both, and a cap of one leaves too few.
        let mut c = call.clone();
        c.rules.seats = 200;
        c.allotment = Cents::dollars(2_000_000);
        assert_eq!(verdict(&c), Verdict::Possible { filled: 193 }, "each Member State once");
        c.rules.set.state_cap = None;
        assert_eq!(verdict(&c), Verdict::Possible { filled: 200 });
    });
}

#[test]
fn wa_05_a_call_whose_rules_can_never_be_kept_is_not_cleared() {
    each_engine(|store| {
        let (office, clock) = office(store);
        Demo::new(&office, &clock).complete_until(Step::Activation).unwrap();
        let call = drafted(&office);
        let actor = |name: &str| {
            let found = office.find::<Account>(&Find::of(Account::KIND).eq("login", demo::mail(name))).unwrap();
            found.into_iter().next().unwrap().value.actor()
        };
        let edit = |women: i64| {
            let edit = move |c: &mut Call| {
                c.rules.set.women_min = Some(Quantity::Seats(women));
                c.rules.set.men_min = Some(Quantity::Seats(5));
            };
            office.edit_call(&Act::by(actor("project.officer"), office.new_id()), call.id, None, edit).unwrap();
        };
        let clear = || office.clear_call(&Act::by(actor("fund.manager"), office.new_id()), call.id, None);
        edit(6);
        let Err(Failure::Refused(refused)) = clear() else { panic!("cleared though no list keeps its rules") };
        assert_eq!(named(&refused.0), ["call-rules-impossible", "limit-least whom-men 5", "limit-least whom-women 6", "limit-seats 10"]);
        edit(5);
        clear().unwrap();
        let cleared = office.fetch::<Call>(call.id).unwrap().value;
        assert_eq!((cleared.state.as_str(), cleared.rules.set.women_min), ("cleared", Some(Quantity::Seats(5))));
    });
}

#[test]
fn wa_05_the_last_pool_answers_by_rules_alone() {
    each_engine(|store| {
        let (office, clock) = office(store);
        Demo::new(&office, &clock).complete_until(Step::Publication).unwrap();
        let mut call = drafted(&office);
        let ask = |c: &Call| office.feasibility(c).unwrap();
        let Some((number, with)) = ask(&call).last_pool else { panic!("a round was held") };
        assert_eq!((number.as_str(), with), ("A-2026-1", Verdict::Possible { filled: 10 }));
        // More women than were nominated, fewer than States.
        call.rules.set.state_cap = None;
        call.rules.set.women_min = Some(Quantity::Percent(100));
        call.rules.seats = 60;
        call.allotment = Cents::dollars(2_000_000);
        let asked = ask(&call);
        assert_eq!(asked.any_pool, Verdict::Possible { filled: 60 });
        let Some((_, Verdict::Impossible { rules, .. })) = asked.last_pool else { panic!("sixty women were not nominated") };
        assert_eq!(named(&rules), ["limit-least whom-women 60"]);
        // Every rule at once.
        let q = |p| Some(Quantity::Percent(p));
        let set = &mut call.rules.set;
        (set.state_cap, set.women_min, set.men_min) = (Some(2), q(45), q(45));
        (set.ldc_min, set.lldc_min, set.sids_min, set.new_state_min) = (q(30), q(20), q(20), q(20));
        set.sub_region_max = q(30);
        for group in RegionalGroup::ALL {
            set.groups.insert(*group, Bounds { min: q(10), max: q(40) });
        }
        for seats in [10, 20, 60] {
            call.rules.seats = seats;
            assert_eq!(ask(&call).any_pool, Verdict::Possible { filled: seats });
        }
        call.rules.set.men_min = q(60);
        for seats in [10, 20, 60] {
            call.rules.seats = seats;
            let (women, men) = ((seats * 45 + 99) / 100, seats * 60 / 100);
            let Verdict::Impossible { rules, .. } = ask(&call).any_pool else { panic!("{women} women and {men} men in {seats} seats") };
            let want = [format!("limit-least whom-men {men}"), format!("limit-least whom-women {women}"), format!("limit-seats {seats}")];
            assert_eq!(named(&rules), want);
        }
    });
}

/// A clock that a test sets.
#[derive(Default)]
struct SetClock(std::sync::atomic::AtomicI64);

impl bursar_office::Clock for SetClock {
    fn now(&self) -> jiff::Timestamp {
        jiff::Timestamp::from_second(self.0.load(std::sync::atomic::Ordering::SeqCst)).unwrap()
    }
}

/// PROMISES 37: the clock jumps by 400 days, either way.
#[test]
fn promise_37_sessions_and_pauses_outlive_no_jump_of_the_clock() {
    each_engine(|store| {
        let clock = Arc::new(SetClock::default());
        let set = |second: i64| clock.0.store(second, std::sync::atomic::Ordering::SeqCst);
        let (now, jump) = (1_783_000_000, 400 * 24 * 3600);
        set(now);
        let office = Office::new(store, clock.clone(), bursar_office::Vault::of_key([7; 32])).unwrap();
        office.load_reference(&bursar_exchange::reference().unwrap()).unwrap();
        office.found(&Demo::fund()).unwrap();
        office.create_first_account("admin@example.org", "Admin", "a long enough password").unwrap();
        let account = office.check_password("admin@example.org", "a long enough password", "a").unwrap();
        let (token, _) = office.open_session(account.value.id).unwrap();
        assert!(office.session(&token).unwrap().is_some());
        for at in [now + jump, now - jump] {
            set(at);
            assert!(office.session(&token).unwrap().is_none(), "not after a jump");
        }
        // Back where it was it is good again: the jump did no harm. The control: a minute is no jump.
        for at in [now, now + 60, now - 60] {
            set(at);
            assert!(office.session(&token).unwrap().is_some());
        }
        // Whoever guessed wrong while the clock was ahead is not locked out for 400 days.
        set(now + jump);
        for _ in 0..8 {
            office.check_password("admin@example.org", "wrong", "b").unwrap_err();
        }
        let paused = office.check_password("admin@example.org", "a long enough password", "b").unwrap_err();
        assert!(paused.to_string().contains("login-paused"), "{paused}");
        set(now);
        office.check_password("admin@example.org", "a long enough password", "b").unwrap();
    });
}
