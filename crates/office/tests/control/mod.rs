//! Control of the books: periods, allotments, reserve, throttle, on both engines.

use crate::office;
use bursar_domain::account::Account;
use bursar_domain::allotment::{Allotment, Use};
use bursar_domain::ledger::{Account as Ledger, Book, Entry};
use bursar_domain::period::Period;
use bursar_domain::plan::{Assumptions, KeptPlan, Programme, Typed};
use bursar_domain::time::{at, day, plus_days};
use bursar_domain::{Cents, Id};
use bursar_office::contributions::FixedInput;
use bursar_office::demo::{Demo, DemoClock, Step, mail};
use bursar_office::{Act, Failure, Office};
use bursar_store::{Commit, Find, Record, Store, testing::each_engine};
use jiff::civil::Date;
use std::sync::Arc;

/// An office after a step of the demonstration, and who acts in it.
pub struct Desk {
    pub office: Office,
    pub clock: Arc<DemoClock>,
}

impl Desk {
    pub fn after(store: Store, step: Step) -> Desk {
        let (office, clock) = office(store);
        Demo::new(&office, &clock).complete_until(step).unwrap();
        Desk { office, clock }
    }
    pub fn act(&self, login: &str) -> Act {
        let found = self.office.find::<Account>(&Find::of(Account::KIND).eq("login", mail(login))).unwrap();
        Act::by(found.into_iter().next().unwrap().value.actor(), self.office.new_id())
    }
    pub fn today(&self) -> Date {
        day(self.office.now())
    }
    /// Moves the clock on to the morning of a day, and lets it take effect.
    pub fn go(&self, to: Date) {
        Demo::new(&self.office, &self.clock).advance(at(to, 9, 0)).unwrap();
    }
    pub fn balance(&self, account: Ledger) -> Cents {
        self.office.read(|r| r.balances()).unwrap().iter().filter(|(a, _, _)| *a == account).map(|(_, _, c)| *c).sum()
    }
    /// What the books say of themselves is sound: invariants, MON-10 line by line, the log.
    pub fn sound(&self) {
        let budget = self.office.budget().unwrap();
        assert!(budget.available.agrees(), "{:?}", budget.available);
        let rows: Cents = budget.rows.iter().map(|(_, _, l)| l.total()).sum();
        assert_eq!(budget.available.ceiling(), budget.available.unallotted + rows + budget.elsewhere.total());
        self.office.store.verify(|_| ()).unwrap();
    }
    /// An allotment for activities of window B, proposed by R7 and allotted by R9.
    pub fn allotment(&self, usd: i64) -> Id {
        let today = self.today();
        let id =
            self.office.propose_allotment(&self.act("project.officer"), Use::Activities, today.year(), "Activities", Cents::dollars(usd));
        let id = id.unwrap().subject;
        self.office.allot(&self.act("fund.manager"), id, None).unwrap();
        id
    }
}

/// The keys of what a use case was refused for.
pub fn refused<T: std::fmt::Debug>(outcome: Result<T, Failure>) -> Vec<&'static str> {
    match outcome {
        Err(Failure::Refused(r)) => r.0.iter().map(|r| r.key).collect(),
        other => panic!("not refused: {other:?}"),
    }
}

#[test]
fn mon_10_an_allotment_takes_two_persons_and_moves_what_is_unallotted() {
    each_engine(|store| {
        let desk = Desk::after(store, Step::Activation);
        let office = &desk.office;
        let before = office.budget().unwrap().available.unallotted;
        let year = desk.today().year();
        let propose = |usd| office.propose_allotment(&desk.act("project.officer"), Use::Activities, year, "Training", Cents::dollars(usd));
        assert_eq!(refused(propose(149_999)), ["below-activity-floor"]);
        assert_eq!(
            refused(office.propose_allotment(&desk.act("fund.manager"), Use::Running, year, "x", Cents::dollars(1))),
            ["not-your-role"]
        );
        let id = propose(200_000).unwrap().subject;
        assert_eq!(office.fetch::<Allotment>(id).unwrap().value.number, format!("B-{year}-1"));
        assert_eq!(office.budget().unwrap().available.unallotted, before, "a proposal moves nothing");
        assert_eq!(refused(office.allot(&desk.act("project.officer"), id, None)), ["not-your-role"]);
        office.allot(&desk.act("fund.manager"), id, None).unwrap();
        assert_eq!(office.levels(id).unwrap().allotted, Cents::dollars(200_000));
        assert_eq!(office.budget().unwrap().available.unallotted, before - Cents::dollars(200_000));

        // More than is unallotted is refused by the store; a change needs its reason; what is free goes back.
        let change = |usd, reason: &str| office.change_allotment(&desk.act("fund.manager"), id, None, usd, reason);
        assert_eq!(refused(change(before, "more")), ["available-too-small"]);
        assert_eq!(refused(change(Cents::dollars(1), " ")), ["reason-missing"]);
        assert_eq!(refused(change(-Cents::dollars(200_001), "back")), ["more-than-left"]);
        change(Cents::dollars(50_000), "more").unwrap();
        change(-Cents::dollars(30_000), "less").unwrap();
        assert_eq!(office.levels(id).unwrap().allotted, Cents::dollars(220_000));
        office.close_allotment(&desk.act("fund.manager"), id, None).unwrap();
        let closed = office.fetch::<Allotment>(id).unwrap().value;
        assert_eq!((closed.state.as_str(), closed.usd, closed.changes.len()), ("closed", Cents::ZERO, 4));
        assert_eq!(office.budget().unwrap().available.unallotted, before);
        desk.sound();
    });
}

#[test]
fn mon_10_what_is_available_is_said_line_by_line_and_agrees_with_the_control_ledger() {
    each_engine(|store| {
        let desk = Desk::after(store, Step::Publication);
        desk.allotment(150_000);
        desk.office.change_reserve(&desk.act("fund.manager"), None, Cents::dollars(20_000), "floor").unwrap();
        let available = desk.office.budget().unwrap().available;
        assert_eq!(available.reserve, Cents::dollars(20_000));
        assert!(available.committed > Cents::ZERO && available.allotted >= Cents::dollars(150_000));
        assert_eq!(available.unallotted, -desk.balance(Ledger::Unallotted));
        assert_eq!(available.ceiling(), desk.balance(Ledger::Ceiling));
        desk.sound();
    });
}

#[test]
fn mon_08_the_reserve_is_set_topped_up_and_released_with_reasons() {
    each_engine(|store| {
        let desk = Desk::after(store, Step::Activation);
        let before = desk.office.budget().unwrap().available.unallotted;
        let change = |who: &str, usd: i64, reason: &str| desk.office.change_reserve(&desk.act(who), None, Cents::dollars(usd), reason);
        assert_eq!(refused(change("finance.assistant", 10, "x")), ["not-your-role"]);
        assert_eq!(refused(change("fund.manager", 10, "")), ["reason-missing"]);
        assert_eq!(refused(change("fund.manager", 10_000_000, "x")), ["available-too-small"]);
        change("fund.manager", 100_000, "set").unwrap();
        change("fund.manager", 20_000, "topped up").unwrap();
        assert_eq!(refused(change("fund.manager", -120_001, "x")), ["more-than-left"]);
        change("fund.manager", -30_000, "released").unwrap();
        assert_eq!(-desk.balance(Ledger::Reserve), Cents::dollars(90_000));
        assert_eq!(desk.office.budget().unwrap().available.unallotted, before - Cents::dollars(90_000));
        desk.sound();
    });
}

#[test]
fn sm_02_below_the_floor_no_new_commitment_is_made_until_it_is_covered_again() {
    each_engine(|store| {
        let desk = Desk::after(store, Step::Round);
        let office = &desk.office;
        let state = || office.status().unwrap().fund.state;
        assert_eq!(state(), "active");
        // A plan whose floor is more than what is there: 15 % of five million.
        let typed = |id: Id| Typed {
            id,
            name: "Five million".into(),
            year: desk.today().year(),
            scenario: "base".into(),
            assumptions: Assumptions::named("base").unwrap(),
            income: Cents::dollars(6_500_000),
            programme: Programme { delegates: 20, meetings: 2, first_year: false },
        };
        let id = office.save_plan(&desk.act("finance.assistant"), typed).unwrap().subject;
        assert_eq!(refused(office.adopt_plan(&desk.act("finance.assistant"), id, None)), ["not-your-role"]);
        office.adopt_plan(&desk.act("fund.manager"), id, None).unwrap();
        assert_eq!(office.fetch::<KeptPlan>(id).unwrap().value.state, "adopted");
        office.tick().unwrap();
        assert_eq!(state(), "throttled");
        // The approval of a list pre-commits (J11): refused, and nothing of it stays.
        let call = office.calls().unwrap().remove(0).value.id;
        let round = office.latest_round(call).unwrap().unwrap().value.id;
        let approve = || office.decide_round(&desk.act("high.representative"), round, None, "approve", "");
        assert_eq!(refused(approve()), ["fund-throttled"]);
        // A smaller plan is covered: it goes on by itself.
        let small = |id: Id| Typed { name: "Small".into(), income: Cents::dollars(900_000), ..typed(id) };
        let small = office.save_plan(&desk.act("finance.assistant"), small).unwrap().subject;
        office.adopt_plan(&desk.act("fund.manager"), small, None).unwrap();
        assert_eq!(office.fetch::<KeptPlan>(id).unwrap().value.state, "superseded");
        office.tick().unwrap();
        assert_eq!(state(), "active");
        approve().unwrap();
        desk.sound();
    });
}

#[test]
fn domain_2_3_a_closed_month_takes_no_posting_until_two_persons_open_it_again() {
    each_engine(|store| {
        let desk = Desk::after(store, Step::Activation);
        let office = &desk.office;
        let today = desk.today();
        let key = Period::month_of(today);
        assert_eq!(refused(office.close_period(&desk.act("fund.manager"), &key, None)), ["period-not-ended"]);
        desk.go(today.last_of_month().tomorrow().unwrap());
        assert_eq!(refused(office.close_period(&desk.act("finance.assistant"), &key, None)), ["not-your-role"]);
        office.close_period(&desk.act("fund.manager"), &key, None).unwrap();
        let closed = office.period(&key).unwrap().value;
        assert!(closed.is_closed());
        let kept = closed.snapshot().unwrap().clone();
        assert_eq!(kept.trial.totals().0, kept.trial.totals().1);
        assert_eq!(office.checklist(&key).unwrap().standing.digest, kept.digest);

        // A receipt dated in it is refused; dated after it, it is taken.
        let open = office.find::<bursar_domain::contribution::Contribution>(
            &Find::of(bursar_domain::contribution::Contribution::KIND).eq("state", "pledged"),
        );
        let id = open.unwrap().remove(0).value.id;
        let amount = office.fetch::<bursar_domain::contribution::Contribution>(id).unwrap().value.pledge.unwrap().amount;
        let sign = |date: Date| {
            let input = FixedInput { date, amount, reference: "AGR".into() };
            office.sign_agreement(&desk.act("fund.manager"), id, None, &input, &Default::default())
        };
        assert_eq!(refused(sign(today)), ["period-closed"]);

        // R9 asks, R12 agrees; nobody does both, and without a reason nobody asks.
        let ask = |who: &str, reason: &str| office.ask_reopening(&desk.act(who), &key, None, reason);
        assert_eq!(refused(ask("fund.manager", "")), ["reason-missing"]);
        assert_eq!(refused(ask("certifying.officer", "late")), ["not-your-role"]);
        ask("fund.manager", "an agreement was signed late").unwrap();
        let answer = |who: &str, event: &str, reason: &str| office.answer_reopening(&desk.act(who), &key, None, event, reason);
        assert_eq!(refused(answer("fund.manager", "agree_reopening", "")), ["not-your-role"]);
        assert_eq!(refused(sign(today)), ["period-closed"], "asked for is not agreed");
        answer("certifying.officer", "agree_reopening", "").unwrap();
        let opened = office.period(&key).unwrap().value;
        assert_eq!((opened.is_closed(), opened.snapshot()), (false, None));
        assert!(opened.closings[0].reopened.is_some() && opened.closings[0].kept.as_ref() == Some(&kept), "what was kept stays on record");
        sign(today).unwrap();
        // Closed again, the snapshot is another.
        office.close_period(&desk.act("certifying.officer"), &key, None).unwrap();
        let again = office.period(&key).unwrap().value;
        assert_ne!(again.snapshot().unwrap().digest, kept.digest);
        desk.sound();
    });
}

/// Pages ask the months that are kept in memory; the postings themselves say the same of each day, also after something was posted to a
/// month that had been asked for.
#[test]
fn mon_10_a_past_day_by_months_is_the_same_as_by_the_postings() {
    each_engine(|store| {
        let desk = Desk::after(store, Step::Activation);
        let (office, today) = (&desk.office, desk.today());
        let first = office.read(|r| r.first_day()).unwrap().unwrap();
        let same = || {
            let mut day = plus_days(first, -40);
            while day < plus_days(today, 40) {
                let posted = office.read(|r| r.balances_on(day)).unwrap().into_iter().map(|(account, call, usd)| ((account, call), usd));
                let kept = office.trial_balance(day).unwrap().1;
                let moved = |book: &Book| book.balances().filter(|(_, usd)| *usd != Cents::ZERO).collect::<Vec<_>>();
                assert_eq!(moved(&kept), moved(&Book::of(posted)), "{day}");
                day = plus_days(day, 3);
                if day.day() > 25 {
                    day = day.last_of_month();
                }
            }
        };
        same();
        desk.allotment(200_000);
        same();
        let cash = |on: Date| office.trial_balance(on).unwrap().1.balance(Ledger::CashUsd);
        let earlier = plus_days(first, -20);
        let before = (cash(plus_days(earlier, -1)), cash(earlier), cash(today));
        let entry = Entry::new(office.new_id(), "J04", earlier, office.new_id());
        let id = office.new_id();
        let commit = Commit {
            id,
            command: "0".repeat(64),
            at: office.now(),
            actor: id,
            actor_name: "Test".into(),
            role: String::new(),
            action: "test.post".into(),
            subject: (Allotment::KIND, id),
            reason: None,
            parameters: 1,
            writes: vec![],
            expects: vec![],
            unmoved: Vec::new(),
            entries: vec![entry.line(Ledger::CashUsd, Cents(700)).line(Ledger::Receivable, Cents(-700))],
            files: vec![],
            credentials: vec![],
        };
        office.store.commit(commit).unwrap();
        same();
        assert_eq!((cash(plus_days(earlier, -1)), cash(earlier), cash(today)), (before.0, before.1 + Cents(700), before.2 + Cents(700)));
    });
}
