//! Missions of delegates (SM-12): visa, ticket, advance, attendance, settlement, what is lost, what comes back.

use crate::act::{Act, Draft, Outcome};
use crate::disbursements::PaymentAsk;
use crate::{Failure, Office};
use bursar_domain::disbursement::{Disbursement, Purpose};
use bursar_domain::journal::Valued;
use bursar_domain::mission::{Advanced, Attendance, Lost, Mission, Refund, Ticket};
use bursar_domain::nomination::Nomination;
use bursar_domain::payee::Payee;
use bursar_domain::{Actor, Cents, Id, Refusal, Role, time::day};
use bursar_store::{Record, Stored};
use jiff::civil::Date;

const R3: &[Role] = &[Role::Mission];
const R7: &[Role] = &[Role::ProjectOfficer];
const R8: &[Role] = &[Role::FinanceAssistant];
const R9: &[Role] = &[Role::FundManager];
const R12: &[Role] = &[Role::Certifying];
const TRAVELLER: &[Role] = &[Role::Nominee, Role::Mission, Role::ProjectOfficer];

impl Office {
    /// The mission of a nomination, if there is one.
    ///
    /// # Errors
    /// The store failed.
    pub fn mission_of(&self, nomination: Id) -> Result<Option<Stored<Mission>>, Failure> {
        self.read(|r| r.get(Mission::id_of(nomination)))
    }

    /// What the disbursements of a mission say of its advance.
    pub fn advanced(paid: &[Stored<Disbursement>]) -> Advanced {
        let advances = || paid.iter().map(|d| &d.value).filter(|d| d.purpose == Purpose::TravelAdvance && d.stands());
        let sum = |sent: bool| advances().filter(|d| d.is_paid() == sent).map(|d| d.amount.usd).sum();
        Advanced { paid: sum(true), on_its_way: sum(false) }
    }

    /// The visa was applied for.
    ///
    /// # Errors
    /// Not their mission; see [`Mission::apply_visa`].
    pub fn apply_visa(&self, act: &Act, id: Id, seen: Option<i64>, on: Date) -> Outcome {
        self.perform(act, |now| {
            let m = self.fetch_as_seen::<Mission>(id, seen)?;
            self.their_own(&act.actor, &m.value)?;
            let next = m.value.apply_visa(on, &act.actor, day(now))?;
            Ok(Draft::of::<Mission>("mission.apply_visa", TRAVELLER, id).change(&m, &next))
        })
    }

    /// R7: the visa was granted or is not needed, the delegate has arrived or left.
    ///
    /// # Errors
    /// See [`Mission::go`], [`Mission::arrive`].
    pub fn move_mission(&self, act: &Act, id: Id, seen: Option<i64>, step: Move) -> Outcome {
        self.perform(act, |now| {
            let m = self.fetch_as_seen::<Mission>(id, seen)?;
            let next = match step {
                Move::Arrive => m.value.arrive(&act.actor, day(now))?,
                other => m.value.go(other.code(), &act.actor)?,
            };
            Ok(Draft::of::<Mission>(step.action(), R7, id).change(&m, &next))
        })
    }

    /// The visa was refused (R7), or the State withdraws before the ticket (R3): no fault, all is released, the seat is vacant.
    ///
    /// # Errors
    /// See [`Mission::give_up`].
    pub fn give_up_mission(&self, act: &Act, id: Id, seen: Option<i64>, visa: bool, reason: &str) -> Outcome {
        self.perform(act, |now| {
            let m = self.fetch_as_seen::<Mission>(id, seen)?;
            let event = if visa { "refuse_visa" } else { "withdraw" };
            let (next, entry) = m.value.give_up(event, reason, self.new_id(), &act.actor, day(now))?;
            let draft = Draft::of::<Mission>(if visa { "mission.refuse_visa" } else { "mission.withdraw" }, if visa { R7 } else { R3 }, id);
            let n = self.fetch::<Nomination>(m.value.nomination)?;
            let released = Nomination { left: Some(reason.trim().to_owned()), ..n.value.step("release", &Actor::system(), now)? };
            Ok(draft.change(&m, &next).change(&n, &released).entries([entry]).reason(reason))
        })
    }

    /// R9 lets another nominee of the same State travel instead, before the ticket (WA-07): J17 for one, J11 for the other.
    ///
    /// # Errors
    /// See [`Mission::substitute`]; not enough allotted (MON-10).
    pub fn substitute(&self, act: &Act, id: Id, seen: Option<i64>, by: Id, reason: &str) -> Outcome {
        self.perform(act, |now| {
            let m = self.fetch_as_seen::<Mission>(id, seen)?;
            let other = self.fetch::<Nomination>(by)?;
            let (next, back) = m.value.substitute(&other.value, reason, self.new_id(), &act.actor, day(now))?;
            let round = self.approved_round(m.value.call)?;
            let (seated, again) = self.seated(&other.value, "step_in", &round.value, act, now)?;
            let n = self.fetch::<Nomination>(m.value.nomination)?;
            let released = Nomination { left: Some(reason.trim().to_owned()), ..n.value.step("release", &Actor::system(), now)? };
            let draft = Draft::of::<Mission>("mission.substitute", R9, id).change(&m, &next).change(&n, &released).change(&other, &seated);
            Ok(draft.expects(&round).entries([back, again]).reason(reason))
        })
    }

    /// R8 records the ticket.
    ///
    /// # Errors
    /// See [`Mission::record_ticket`].
    pub fn record_ticket(&self, act: &Act, id: Id, seen: Option<i64>, ticket: &Ticket) -> Outcome {
        self.perform(act, |now| {
            let m = self.fetch_as_seen::<Mission>(id, seen)?;
            let next = m.value.record_ticket(ticket.clone(), &act.actor, day(now))?;
            Ok(Draft::of::<Mission>("mission.record_ticket", R8, id).change(&m, &next).reason(&ticket.late))
        })
    }

    /// R12 confirms the ticket (J18), or sends it back to R8.
    ///
    /// # Errors
    /// See [`Mission::confirm_ticket`], [`Mission::return_ticket`].
    pub fn decide_ticket(&self, act: &Act, id: Id, seen: Option<i64>, confirm: bool) -> Outcome {
        self.perform(act, |now| {
            let m = self.fetch_as_seen::<Mission>(id, seen)?;
            if !confirm {
                let next = m.value.return_ticket(&act.actor)?;
                return Ok(Draft::of::<Mission>("mission.return_ticket", R12, id).change(&m, &next));
            }
            let (next, entry) = m.value.confirm_ticket(self.new_id(), &act.actor, day(now))?;
            Ok(Draft::of::<Mission>("mission.ticket", R12, id).change(&m, &next).entries([entry]))
        })
    }

    /// R8 asks for a payment of the mission: the ticket on account, the advance, or what the delegate is still owed.
    ///
    /// # Errors
    /// Another purpose; nothing to pay; see `Office::payment_request`.
    pub fn request_mission_payment(&self, act: &Act, id: Id, seen: Option<i64>, purpose: Purpose, payee: Id) -> Outcome {
        self.perform(act, |now| {
            let m = self.fetch_as_seen::<Mission>(id, seen)?;
            if !act.actor.has(Role::FinanceAssistant) {
                return Err(Refusal::new("SM-11", "not-your-role").into());
            }
            if purpose == Purpose::TravelAdvance && !self.parameters()?.yes("dsa_covered") {
                return Err(Refusal::new("WA-04", "dsa-not-covered").into());
            }
            let (limit, payee) = match purpose {
                Purpose::Ticket => (m.value.ticket_owed(), payee),
                Purpose::TravelAdvance => (m.value.may_advance(), Payee::id_of(m.value.nomination)),
                Purpose::DelegateClaim => (m.value.claim_due, Payee::id_of(m.value.nomination)),
                _ => return Err(Failure::NotFound),
            };
            if limit <= Cents::ZERO {
                return Err(Refusal::new("SM-12", "nothing-to-pay").into());
            }
            let ask = PaymentAsk {
                purpose,
                document: (Mission::KIND, id),
                about: Mission::about(m.value.nomination, m.value.call, &m.value.state_iso),
                payee,
                amount: Valued::usd(limit),
                owed: limit,
                limit,
                note: String::new(),
            };
            let d = self.payment_request(act, ask, now)?;
            Ok(Draft::of::<Disbursement>("disbursement.request", R8, d.id).create(&d).change(&m, &m.value))
        })
    }

    /// R7 keeps the register of attendance (WA-08).
    ///
    /// # Errors
    /// See [`Mission::attend`].
    pub fn keep_attendance(&self, act: &Act, id: Id, seen: Option<i64>, attendance: Attendance) -> Outcome {
        self.perform(act, |_| {
            let m = self.fetch_as_seen::<Mission>(id, seen)?;
            let next = m.value.attend(attendance, &act.actor)?;
            Ok(Draft::of::<Mission>("mission.attend", R7, id).change(&m, &next))
        })
    }

    /// The delegate reports; or R7 records where the report is.
    ///
    /// # Errors
    /// Not their mission; see [`Mission::report`].
    pub fn report_mission(&self, act: &Act, id: Id, seen: Option<i64>, words: &str) -> Outcome {
        self.perform(act, |_| {
            let m = self.fetch_as_seen::<Mission>(id, seen)?;
            self.their_own(&act.actor, &m.value)?;
            let next = m.value.report(words, &act.actor)?;
            Ok(Draft::of::<Mission>("mission.report", TRAVELLER, id).change(&m, &next))
        })
    }

    /// R9 decides how much DSA is due after low attendance (WA-08).
    ///
    /// # Errors
    /// See [`Mission::decide_dsa`].
    pub fn decide_dsa(&self, act: &Act, id: Id, seen: Option<i64>, dsa: Cents, reason: &str) -> Outcome {
        self.perform(act, |_| {
            let m = self.fetch_as_seen::<Mission>(id, seen)?;
            let next = m.value.decide_dsa(dsa, reason, &act.actor)?;
            Ok(Draft::of::<Mission>("mission.decide_dsa", R9, id).change(&m, &next).reason(reason))
        })
    }

    /// R8 settles the mission at what it cost: ticket, DSA, terminals (J20, J15). Its advances are settled with it.
    ///
    /// # Errors
    /// See [`Mission::settle`].
    pub fn settle_mission(&self, act: &Act, id: Id, seen: Option<i64>, used: [Cents; 3]) -> Outcome {
        self.perform(act, |now| {
            let m = self.fetch_as_seen::<Mission>(id, seen)?;
            let paid = self.disbursements_of(id)?;
            let p = self.parameters()?;
            let ids = [self.new_id(), self.new_id()];
            let least = p.count("attendance_min");
            let (next, entries) = m.value.settle(&used, Office::advanced(&paid), least, ids, &act.actor, day(now))?;
            let draft = Draft::of::<Mission>("mission.settle", R8, id).change(&m, &next).entries(entries).under(p.number);
            Ok(settled(draft, &paid))
        })
    }

    /// R9: nobody came, or it was given up after the ticket (J22, J15).
    ///
    /// # Errors
    /// See [`Mission::lose`].
    pub fn lose_mission(&self, act: &Act, id: Id, seen: Option<i64>, lost: &Lost) -> Outcome {
        self.perform(act, |now| {
            let m = self.fetch_as_seen::<Mission>(id, seen)?;
            let paid = self.disbursements_of(id)?;
            let ids = [self.new_id(), self.new_id()];
            let (next, entries) = m.value.lose(lost, Office::advanced(&paid), ids, &act.actor, day(now))?;
            let action = if lost.event == "miss" { "mission.miss" } else { "mission.withdraw_late" };
            let draft = Draft::of::<Mission>(action, R9, id).change(&m, &next).entries(entries).reason(&lost.reason);
            Ok(settled(draft, &paid))
        })
    }

    /// R9 accepts the reasons of the State for a no-show.
    ///
    /// # Errors
    /// See [`Mission::excuse`].
    pub fn excuse_mission(&self, act: &Act, id: Id, seen: Option<i64>, reason: &str) -> Outcome {
        self.perform(act, |_| {
            let m = self.fetch_as_seen::<Mission>(id, seen)?;
            let next = m.value.excuse(reason, &act.actor)?;
            Ok(Draft::of::<Mission>("mission.excuse", R9, id).change(&m, &next).reason(reason))
        })
    }

    /// R8 records money that came back.
    ///
    /// # Errors
    /// See [`Mission::record_refund`].
    pub fn record_travel_refund(&self, act: &Act, id: Id, seen: Option<i64>, refund: &Refund) -> Outcome {
        self.perform(act, |now| {
            let m = self.fetch_as_seen::<Mission>(id, seen)?;
            let next = m.value.record_refund(refund.clone(), &act.actor, day(now))?;
            Ok(Draft::of::<Mission>("mission.record_refund", R8, id).change(&m, &next))
        })
    }

    /// R12 checks it (J21).
    ///
    /// # Errors
    /// See [`Mission::check_refund`].
    pub fn check_travel_refund(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |_| {
            let m = self.fetch_as_seen::<Mission>(id, seen)?;
            let (next, entry) = m.value.check_refund(self.new_id(), &act.actor)?;
            Ok(Draft::of::<Mission>("mission.check_refund", R12, id).change(&m, &next).entries([entry]))
        })
    }

    /// Whether this person may see a mission: staff, those who pay, auditors; the mission of its State and its delegate.
    ///
    /// # Errors
    /// The store failed.
    pub fn may_see_mission(&self, actor: &Actor, m: &Mission) -> Result<bool, Failure> {
        use bursar_domain::role::{AUDITORS, STAFF};
        let pays = [Role::Certifying, Role::Approving, Role::BankSignatory];
        if actor.has_any(STAFF) || actor.has_any(AUDITORS) || actor.has_any(&pays) || actor.has_for(Role::Mission, &m.state_iso) {
            return Ok(true);
        }
        if !actor.has_for(Role::Nominee, &m.state_iso) {
            return Ok(false);
        }
        let n = self.fetch::<Nomination>(m.nomination)?;
        self.is_nominee(actor, &n.value)
    }

    /// Who acts for the delegate alone acts for this one.
    fn their_own(&self, actor: &Actor, m: &Mission) -> Result<(), Failure> {
        let by_office = actor.has_any(&[Role::ProjectOfficer]) || actor.has_for(Role::Mission, &m.state_iso);
        let n = self.fetch::<Nomination>(m.nomination)?;
        if by_office || self.is_nominee(actor, &n.value)? { Ok(()) } else { Err(Failure::NotFound) }
    }
}

/// The advances of a mission that is over are accounted for.
fn settled(draft: Draft, paid: &[Stored<Disbursement>]) -> Draft {
    let advances = paid.iter().filter(|d| d.value.purpose == Purpose::TravelAdvance);
    advances.fold(draft, |draft, d| match d.value.follow("settle") {
        Ok(next) => draft.change(d, &next),
        Err(_) => draft.expects(d),
    })
}

/// A step of R7 that carries nothing but itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// No visa is needed.
    NoVisa,
    /// The visa was granted.
    GrantVisa,
    /// The delegate is at the meeting.
    Arrive,
    /// The register is closed.
    Leave,
}

impl Move {
    /// Every one.
    pub const ALL: [Move; 4] = [Move::NoVisa, Move::GrantVisa, Move::Arrive, Move::Leave];
    /// Event of the machine.
    pub fn code(self) -> &'static str {
        match self {
            Move::NoVisa => "no_visa",
            Move::GrantVisa => "grant_visa",
            Move::Arrive => "arrive",
            Move::Leave => "leave",
        }
    }
    /// The step with this event.
    pub fn from_code(code: &str) -> Option<Move> {
        Move::ALL.into_iter().find(|m| m.code() == code)
    }
    fn action(self) -> &'static str {
        match self {
            Move::NoVisa => "mission.no_visa",
            Move::GrantVisa => "mission.grant_visa",
            Move::Arrive => "mission.arrive",
            Move::Leave => "mission.leave",
        }
    }
}
