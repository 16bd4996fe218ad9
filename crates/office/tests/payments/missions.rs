//! The money of missions (SM-12; WA-04, WA-07, WA-08; AC-09, AC-15).

use super::{R7, R8, R9, R12, World, key, ticket};
use bursar_domain::Cents;
use bursar_domain::disbursement::{Evidence, Purpose};
use bursar_domain::ledger::Account as Ledger;
use bursar_domain::mission::{Attendance, Lost, Mission, Refund};
use bursar_domain::nomination::Nomination;
use bursar_domain::payee::Payee;
use bursar_domain::time::{at, day};
use bursar_office::missions::Move;
use bursar_store::{EntryFilter, Find, Record, testing::each_engine};

/// At the meeting, its advance paid and confirmed.
fn at_the_meeting(w: &World, m: &Mission) {
    w.ticketed(m, m.estimate.ticket);
    let id = w.approved_advance(m);
    w.send(&[id]);
    let evidence = Evidence { on: day(w.office.now()), reference: "B1".into(), note: "statement".into(), file: None };
    w.office.find_out(&w.act(R12), id, None, "confirm", &evidence).unwrap();
    assert_eq!(w.disbursement(id).state, "confirmed");
    w.clock.advance(at(m.first_day, 9, 0));
    w.office.move_mission(&w.act(R7), m.id, None, Move::Arrive).unwrap();
}

fn returned(w: &World, m: &Mission, attended: i64) {
    at_the_meeting(w, m);
    w.office.keep_attendance(&w.act(R7), m.id, None, Attendance { attended, required: 20 }).unwrap();
    w.office.move_mission(&w.act(R7), m.id, None, Move::Leave).unwrap();
}

/// The journals of a mission, by its activity.
fn ledger(w: &World, m: &Mission) -> Vec<String> {
    let of = EntryFilter { activity: Some(m.id), oldest_first: true, ..EntryFilter::default() };
    w.office.read(|r| r.entries(&of)).unwrap().into_iter().map(|e| e.entry.journal).collect()
}

#[test]
fn sm_12_a_mission_costs_what_it_cost_and_the_rest_is_allotted_again() {
    each_engine(|store| {
        let w = World::new(store);
        let o = &w.office;
        let m = w.missions().remove(0);
        assert_eq!(w.missions().len(), 10, "opened with each acceptance");
        assert_eq!(ledger(&w, &m), ["J11", "J12"]);
        let (allotted, committed, spent) = (w.level(&m, Ledger::Allotted), w.level(&m, Ledger::Committed), w.level(&m, Ledger::Spent));
        returned(&w, &m, 20);
        assert_eq!(w.level(&m, Ledger::Committed), committed, "a ticket and an advance are no expense yet");
        assert_eq!(key(o.settle_mission(&w.act(R7), m.id, None, [Cents(1); 3])), "not-your-role");

        // A night less than advanced; the ticket as bought; 30 dollars more for terminals than estimated.
        let e = m.estimate;
        let used = [e.ticket, e.dsa - Cents::dollars(430), e.terminals + Cents::dollars(30)];
        let cost: Cents = used.into_iter().sum();
        o.settle_mission(&w.act(R8), m.id, None, used).unwrap();
        let done = w.mission(m.id);
        assert_eq!((done.state.as_str(), done.refund_due, done.claim_due), ("settled", Cents::dollars(430), Cents::dollars(30)));
        assert_eq!(ledger(&w, &m), ["J11", "J12", "J18", "J19", "J20", "J15"]);
        let total = cost.with_psc(13);
        assert_eq!(w.level(&m, Ledger::Spent), spent + total);
        assert_eq!(w.level(&m, Ledger::Committed), committed - m.commitment.total());
        assert_eq!(w.level(&m, Ledger::Allotted), allotted + m.commitment.total() - total, "the rest, with its programme support");
        assert_eq!(w.balance(Ledger::Psc), total - cost);
        assert_eq!((w.balance(Ledger::TravelAdvances), w.balance(Ledger::TicketsPrepaid)), (Cents::ZERO, Cents::ZERO));
        assert!(o.disbursements_of(m.id).unwrap().iter().all(|d| d.value.state == "settled"));

        // Both sides are squared: the delegate is paid 30, and pays 430 back.
        let payee = Payee::id_of(m.nomination);
        let claim = o.request_mission_payment(&w.act(R8), m.id, None, Purpose::DelegateClaim, payee).unwrap().subject;
        assert_eq!(w.disbursement(claim).amount.usd, Cents::dollars(30));
        w.approve(claim);
        w.send(&[claim]);
        let refund = |usd| Refund { usd, on: day(o.now()), reference: "B9".into(), by: m.id, checked_by: None };
        assert_eq!(key(o.record_travel_refund(&w.act(R8), m.id, None, &refund(Cents::dollars(431)))), "more-than-left");
        o.record_travel_refund(&w.act(R8), m.id, None, &refund(Cents::dollars(430))).unwrap();
        assert_eq!(w.balance(Ledger::RefundsReceivable), Cents::dollars(430), "nothing is posted before R12 has looked");
        o.check_travel_refund(&w.act(R12), m.id, None).unwrap();
        assert_eq!(w.balance(Ledger::RefundsReceivable), Cents::ZERO);
        assert_eq!(w.balance(Ledger::Payables), -e.ticket, "only the agent is still owed");
        assert_eq!(w.mission(m.id).refund_open(), Cents::ZERO);
        assert_eq!(ledger(&w, &m).len(), 8);
    });
}

#[test]
fn wa_08_low_attendance_waits_for_the_decision_of_the_fund_manager() {
    each_engine(|store| {
        let w = World::new(store);
        let o = &w.office;
        let m = w.missions().remove(0);
        returned(&w, &m, 8);
        assert_eq!(w.mission(m.id).attendance.percent(), Some(40), "AC-10");
        let e = m.estimate;
        assert_eq!(key(o.settle_mission(&w.act(R8), m.id, None, [e.ticket, e.dsa, e.terminals])), "dsa-undecided");
        assert_eq!(key(o.decide_dsa(&w.act(R9), m.id, None, e.dsa, " ")), "reason-missing");
        o.decide_dsa(&w.act(R9), m.id, None, e.dsa - Cents::dollars(860), "ill for two days").unwrap();
        assert_eq!(key(o.settle_mission(&w.act(R8), m.id, None, [e.ticket, e.dsa, e.terminals])), "more-than-left");
        o.settle_mission(&w.act(R8), m.id, None, [e.ticket, e.dsa - Cents::dollars(860), e.terminals]).unwrap();
        assert_eq!(w.mission(m.id).refund_due, Cents::dollars(860));
    });
}

#[test]
fn ac_09_a_refused_visa_is_no_fault_releases_all_and_leaves_the_seat_to_the_reserve() {
    each_engine(|store| {
        let w = World::new(store);
        let o = &w.office;
        let m = w.missions().remove(0);
        let before = w.level(&m, Ledger::Allotted);
        let nominee = format!("nominee.{}", m.state_iso.to_lowercase());
        o.apply_visa(&w.act(&nominee), m.id, None, day(o.now())).unwrap();
        let other = format!("nominee.{}", w.missions()[1].state_iso.to_lowercase());
        assert!(o.apply_visa(&w.act(&other), m.id, None, day(o.now())).is_err(), "another delegate");
        w.clock.advance(at(m.first_day.checked_sub(jiff::Span::new().days(25)).unwrap(), 9, 0));
        assert_eq!(key(o.give_up_mission(&w.act(R7), m.id, None, true, "")), "reason-missing");
        o.give_up_mission(&w.act(R7), m.id, None, true, "refused by the consulate").unwrap();
        let ended = w.mission(m.id);
        assert_eq!((ended.state.as_str(), ended.ended.unwrap().fault), ("visa_refused", false));
        assert_eq!(w.level(&m, Ledger::Allotted), before + m.commitment.total());
        assert_eq!(ledger(&w, &m), ["J11", "J12", "J17"]);
        assert_eq!(o.vacancies(m.call).unwrap(), 1);
        // The first of the reserve takes the seat and, late as it is, has its days to accept.
        let reserve = o.find::<Nomination>(&Find::of(Nomination::KIND).eq("call_id", m.call).eq("state", "reserve")).unwrap();
        let first = reserve.into_iter().min_by_key(|n| n.value.reserve_place).unwrap().value;
        o.promote(&w.act(R9), first.id, None).unwrap();
        let iso = first.state_iso.to_lowercase();
        o.accept(&w.act(&format!("mission.{iso}")), first.id, None, false).unwrap();
        o.accept(&w.act(&format!("nominee.{iso}")), first.id, None, true).unwrap();
        assert_eq!((w.mission(Mission::id_of(first.id)).state.as_str(), o.vacancies(m.call).unwrap()), ("opened", 0));
    });
}

#[test]
fn wa_07_before_the_ticket_nothing_is_lost_and_after_it_what_cannot_be_recovered() {
    each_engine(|store| {
        let w = World::new(store);
        let o = &w.office;
        let [early, late, absent, ..] = &w.missions()[..] else { panic!("ten missions") };
        let mission_of = |m: &Mission| format!("mission.{}", m.state_iso.to_lowercase());
        assert_eq!(key(o.give_up_mission(&w.act(&mission_of(late)), early.id, None, false, "x")), "not-your-role", "another State");
        o.give_up_mission(&w.act(&mission_of(early)), early.id, None, false, "called to another duty").unwrap();
        assert_eq!((w.mission(early.id).state.as_str(), w.mission(early.id).commitment.left()), ("withdrawn", Cents::ZERO));

        // A ticket of 1 900 on account, no advance yet; 700 of it can be recovered.
        w.ticketed(late, Cents::dollars(1900));
        assert_eq!(key(o.give_up_mission(&w.act(&mission_of(late)), late.id, None, false, "x")), "step-not-allowed");
        let lost = |event, force_majeure| Lost { event, reason: "ill".into(), force_majeure, recoverable: Cents::dollars(700) };
        let spent = w.level(late, Ledger::Spent);
        o.lose_mission(&w.act(R9), late.id, None, &lost("withdraw_late", false)).unwrap();
        assert_eq!(w.balance(Ledger::Forfeited), Cents::dollars(1200));
        assert_eq!(w.level(late, Ledger::Spent), spent + Cents::dollars(1200).with_psc(13));
        assert!(!w.mission(late.id).ended.unwrap().fault);
        assert_eq!(ledger(&w, late), ["J11", "J12", "J18", "J22", "J15"]);

        // With an advance that is asked for and not sent, nobody decides yet; a no-show is a fault unless it could not be helped.
        w.ticketed(absent, absent.estimate.ticket);
        let advance = w.approved_advance(absent);
        assert_eq!(key(o.lose_mission(&w.act(R9), absent.id, None, &lost("miss", false))), "advance-on-its-way");
        w.send(&[advance]);
        assert_eq!(w.mission(absent.id).state, "advanced");
        o.lose_mission(&w.act(R9), absent.id, None, &lost("miss", false)).unwrap();
        assert!(w.mission(absent.id).ended.unwrap().fault);
        assert_eq!((w.balance(Ledger::TravelAdvances), w.balance(Ledger::TicketsPrepaid)), (Cents::ZERO, Cents::ZERO));
        assert_eq!(w.balance(Ledger::RefundsReceivable), Cents::dollars(1400));
        // The bank's word comes later: nothing more follows.
        let evidence = Evidence { on: day(o.now()), reference: "B1".into(), note: "statement".into(), file: None };
        o.find_out(&w.act(R12), advance, None, "confirm", &evidence).unwrap();
        assert_eq!(w.disbursement(advance).state, "settled");
    });
}

#[test]
fn sm_12_a_ticket_takes_two_persons_and_comes_in_time() {
    each_engine(|store| {
        let w = World::new(store);
        let o = &w.office;
        let m = w.missions().remove(0);
        o.move_mission(&w.act(R7), m.id, None, Move::NoVisa).unwrap();
        assert_eq!(key(o.record_ticket(&w.act(R8), m.id, None, &ticket(m.commitment.direct + Cents(1)))), "more-than-left");
        let both = |w: &World| w.act_of("both", &[bursar_domain::Role::FinanceAssistant, bursar_domain::Role::Certifying]);
        o.record_ticket(&both(&w), m.id, None, &ticket(Cents::dollars(1900))).unwrap();
        assert_eq!(key(o.decide_ticket(&both(&w), m.id, None, true)), "not-your-own");
        o.decide_ticket(&w.act(R12), m.id, None, false).unwrap();
        w.clock.advance(at(m.first_day.checked_sub(jiff::Span::new().days(10)).unwrap(), 9, 0));
        assert_eq!(key(o.record_ticket(&w.act(R8), m.id, None, &ticket(Cents::dollars(1900)))), "ticket-late");
        let mut late = ticket(Cents::dollars(1900));
        (late.late, late.paid) = ("the visa came late".into(), Some("card 9".into()));
        o.record_ticket(&w.act(R8), m.id, None, &late).unwrap();
        let cash = w.balance(Ledger::CashUsd);
        o.decide_ticket(&w.act(R12), m.id, None, true).unwrap();
        assert_eq!((w.balance(Ledger::CashUsd), w.balance(Ledger::Payables)), (cash - Cents::dollars(1900), Cents::ZERO));
        let supplier = w.payable(&m);
        assert_eq!(key(o.request_mission_payment(&w.act(R8), m.id, None, Purpose::Ticket, supplier)), "nothing-to-pay", "paid on the spot");
    });
}
