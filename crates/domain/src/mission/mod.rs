//! Missions of delegates, and the money of them (SM-12; WA-04, WA-07, WA-08; J12, J15, J17 to J22).

mod machine;
mod money;

pub use machine::MACHINE;
pub use money::{Advanced, Lost};

use crate::call::Call;
use crate::id::Id;
use crate::journal::{About, Cause, Commitment, control};
use crate::ledger::{Entry, Window};
use crate::money::Cents;
use crate::nomination::Nomination;
use crate::refusal::{Arg, Decided, Refusal};
use crate::role::Actor;
use crate::workflow::Transition;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A ticket is bought so many days before the meeting; later ones need a reason (SM-12).
pub const TICKET_DAYS: i64 = 16;

/// What a trip was estimated at (WA-04).
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Estimate {
    /// Economy return ticket.
    pub ticket: Cents,
    /// Daily subsistence allowance, all nights.
    pub dsa: Cents,
    /// Terminal expenses, visa and other.
    pub terminals: Cents,
}

impl Estimate {
    /// The estimate of a nomination under its call.
    pub fn of(n: &Nomination, call: &Call) -> Estimate {
        let ticket = n.ticket.unwrap_or(call.trip.ticket);
        let terminals = call.trip.terminals + call.trip.other;
        Estimate { ticket, terminals, dsa: n.trip(call) - ticket - terminals }
    }
    /// What is advanced to the delegate (J19).
    pub fn advance(&self) -> Cents {
        self.dsa + self.terminals
    }
}

/// A ticket as R8 recorded it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Ticket {
    /// What it costs.
    pub usd: Cents,
    /// Its number, or the agent's invoice.
    pub number: String,
    /// Paid on the spot: the bank's reference. `None`: on the agent's account, paid by a disbursement.
    pub paid: Option<String>,
    /// Why it was not bought earlier.
    pub late: String,
    /// Who recorded it.
    pub by: Id,
    /// Who confirmed it; posted from then on.
    pub confirmed_by: Option<Id>,
}

/// Sessions of the meeting and its side activities (WA-08).
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Attendance {
    /// Attended.
    pub attended: i64,
    /// Required.
    pub required: i64,
}

impl Attendance {
    /// Attended of required, in whole percent; none while nothing was required.
    pub fn percent(&self) -> Option<i64> {
        (self.required > 0).then(|| self.attended.saturating_mul(100) / self.required)
    }
}

/// Money that came back, recorded by R8 and checked by R12 (J21).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Refund {
    /// How much.
    pub usd: Cents,
    /// Day of the bank.
    pub on: Date,
    /// Reference of the bank.
    pub reference: String,
    /// Who recorded it.
    pub by: Id,
    /// Who checked it; posted from then on.
    pub checked_by: Option<Id>,
}

/// Why a mission ended before or without its meeting.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Ended {
    /// In words.
    pub reason: String,
    /// A fault of the delegate or the State: only a no-show without force majeure is one (WA-07).
    pub fault: bool,
    /// The nomination that takes its place.
    pub substitute: Option<Id>,
    /// Why R9 no longer holds it against anybody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excused: Option<String>,
}

/// R9's decision on DSA after low attendance (WA-08).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DsaDecision {
    /// What is due.
    pub dsa: Cents,
    /// Why.
    pub reason: String,
    /// Who decided.
    pub by: Id,
}

/// A mission.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mission {
    /// Id, from the nomination's.
    pub id: Id,
    /// State of [`MACHINE`].
    pub state: String,
    /// Nomination.
    pub nomination: Id,
    /// Call.
    pub call: Id,
    /// Nominating State.
    pub state_iso: String,
    /// Name of the delegate.
    pub name: String,
    /// First day of the meeting.
    pub first_day: Date,
    /// What it was estimated at.
    pub estimate: Estimate,
    /// What is reserved for it, and spent.
    pub commitment: Commitment,
    /// Day of the visa application.
    pub visa_applied_on: Option<Date>,
    /// Ticket.
    pub ticket: Option<Ticket>,
    /// Attendance.
    pub attendance: Attendance,
    /// Decision on DSA.
    pub dsa_decision: Option<DsaDecision>,
    /// Report of the delegate, or where it is.
    pub report: Option<String>,
    /// Owed to the fund after the settlement (1300).
    pub refund_due: Cents,
    /// Owed to the delegate after the settlement (2010).
    pub claim_due: Cents,
    /// What came back.
    pub refunds: Vec<Refund>,
    /// Why it ended early.
    pub ended: Option<Ended>,
}

impl Mission {
    /// The id of a nomination's mission.
    pub fn id_of(nomination: Id) -> Id {
        Id::named("mission", &nomination.to_string())
    }

    /// What all entries of a nomination's trip are about, from the pre-commitment on (MON-09).
    pub fn about(nomination: Id, call: Id, state_iso: &str) -> About {
        About {
            call: Some(call),
            window: Some(Window::A),
            activity: Some(Mission::id_of(nomination)),
            state: Some(state_iso.to_owned()),
            ..About::default()
        }
    }

    /// Opened when mission and nominee have accepted: the trip is committed (J12), with its programme support cost (MON-05).
    ///
    /// # Errors
    /// A trip that costs nothing.
    pub fn open(n: &Nomination, call: &Call, psc_rate: i64, entry: Id, today: Date) -> Decided<(Mission, Entry)> {
        let mission = Mission {
            id: Mission::id_of(n.id),
            state: MACHINE.start.into(),
            nomination: n.id,
            call: call.id,
            state_iso: n.state_iso.clone(),
            name: n.name(),
            first_day: call.first_day,
            estimate: Estimate::of(n, call),
            commitment: Commitment::new(n.trip(call), psc_rate),
            visa_applied_on: None,
            ticket: None,
            attendance: Attendance::default(),
            dsa_decision: None,
            report: None,
            refund_due: Cents::ZERO,
            claim_due: Cents::ZERO,
            refunds: Vec::new(),
            ended: None,
        };
        let entry = control::committed(&mission.cause(entry, today), mission.commitment.total())?;
        Ok((mission, entry))
    }

    /// The visa was applied for.
    ///
    /// # Errors
    /// A day to come.
    pub fn apply_visa(&self, on: Date, actor: &Actor, today: Date) -> Decided<Mission> {
        let step = self.allowed("apply_visa", actor)?;
        not_future(on, today)?;
        Ok(Mission { visa_applied_on: Some(on), ..self.moved(step) })
    }

    /// A step that carries nothing but itself: `no_visa`, `grant_visa`, `leave`.
    ///
    /// # Errors
    /// Not allowed from here or for this actor.
    pub fn go(&self, event: &str, actor: &Actor) -> Decided<Mission> {
        Ok(self.moved(self.allowed(event, actor)?))
    }

    /// What a disbursement does to it: `advance`, `advance_back` (SM-11).
    pub fn follow(&self, event: &str) -> Option<Mission> {
        MACHINE.step(&self.state, event, &Actor::system(), None).ok().map(|step| self.moved(step))
    }

    /// The visa was refused (`refuse_visa`) or the State withdraws before the ticket (`withdraw`): never a fault, and all that
    /// is committed is released (J17; AC-09, WA-07).
    ///
    /// # Errors
    /// Reason missing; a ticket waits for confirmation.
    pub fn give_up(&self, event: &str, reason: &str, entry: Id, actor: &Actor, today: Date) -> Decided<(Mission, Entry)> {
        let step = self.allowed(event, actor)?;
        self.released(step, reason, None, entry, today)
    }

    /// Somebody else of the same State may still travel instead (WA-07).
    ///
    /// # Errors
    /// A ticket is bought, or waits for confirmation; it is over.
    pub fn replaceable(&self) -> Decided<()> {
        let may = MACHINE.table.iter().any(|t| t.from == self.state && t.event == "substitute");
        if !may {
            return Err(Refusal::new("WA-07", "step-not-allowed").with("state", Arg::Msg(MACHINE.state_key(&self.state))).into());
        }
        if self.ticket.is_some() { Err(Refusal::new("WA-07", "ticket-waits").into()) } else { Ok(()) }
    }

    /// Another of the same State travels instead (WA-07): a nominee of the same call who was scored, or whom the State named as a
    /// substitute for this one and R7 found eligible.
    ///
    /// # Errors
    /// Another State, another call, another's substitute; reason missing; a ticket waits for confirmation.
    pub fn substitute(&self, by: &Nomination, reason: &str, entry: Id, actor: &Actor, today: Date) -> Decided<(Mission, Entry)> {
        let step = self.allowed("substitute", actor)?;
        let anothers = by.stands_for.map_or(by.state == "eligible", |for_whom| for_whom != self.nomination);
        if by.state_iso != self.state_iso || by.call != self.call || by.id == self.nomination || anothers {
            return Err(Refusal::new("WA-07", "substitute-other-state").at("substitute").into());
        }
        self.released(step, reason, Some(by.id), entry, today)
    }

    fn released(&self, step: &Transition, reason: &str, substitute: Option<Id>, entry: Id, today: Date) -> Decided<(Mission, Entry)> {
        if self.ticket.is_some() {
            return Err(Refusal::new("WA-07", "ticket-waits").into());
        }
        let ended = Ended { reason: reason_given("WA-07", reason)?, fault: false, substitute, excused: None };
        let (commitment, back) = self.commitment.settle();
        let entry = control::decommitted(&self.cause(entry, today), back)?;
        Ok((Mission { commitment, ended: Some(ended), ..self.moved(step) }, entry))
    }

    /// R9 accepts what the State says of a no-show: it is no fault, and is held against nobody (WA-07).
    ///
    /// # Errors
    /// It is none; reason missing.
    pub fn excuse(&self, reason: &str, actor: &Actor) -> Decided<Mission> {
        let step = self.allowed("excuse", actor)?;
        let reason = reason_given("WA-07", reason)?;
        let Some(ended) = self.ended.as_ref().filter(|e| e.fault) else {
            return Err(Refusal::new("WA-07", "no-fault-to-excuse").into());
        };
        let ended = Ended { fault: false, excused: Some(reason), ..ended.clone() };
        Ok(Mission { ended: Some(ended), ..self.moved(step) })
    }

    /// The delegate is at the meeting.
    ///
    /// # Errors
    /// Before its first day.
    pub fn arrive(&self, actor: &Actor, today: Date) -> Decided<Mission> {
        let step = self.allowed("arrive", actor)?;
        if today < self.first_day {
            return Err(Refusal::new("WA-08", "meeting-not-begun").with("date", Arg::Date(self.first_day)).into());
        }
        Ok(self.moved(step))
    }

    /// Sessions attended, of those required (WA-08). May be corrected until the register is closed.
    ///
    /// # Errors
    /// More attended than required, or fewer than none.
    pub fn attend(&self, attendance: Attendance, actor: &Actor) -> Decided<Mission> {
        let step = self.allowed("attend", actor)?;
        if attendance.required < 1 {
            return Err(Refusal::new("WA-08", "attendance-unreadable").at("required").into());
        }
        if !(0..=attendance.required).contains(&attendance.attended) {
            return Err(Refusal::new("WA-08", "attendance-unreadable").at("attended").into());
        }
        Ok(Mission { attendance, ..self.moved(step) })
    }

    /// The delegate reports, or R7 records that the report is in.
    ///
    /// # Errors
    /// Nothing said.
    pub fn report(&self, words: &str, actor: &Actor) -> Decided<Mission> {
        let step = self.allowed("report", actor)?;
        if words.trim().is_empty() {
            return Err(Refusal::new("WA-09", "answer-missing").at("report").into());
        }
        Ok(Mission { report: Some(words.trim().to_owned()), ..self.moved(step) })
    }

    /// R9 decides how much DSA is due where attendance was below `attendance_min` (WA-08).
    ///
    /// # Errors
    /// Reason missing; more than the estimate.
    pub fn decide_dsa(&self, dsa: Cents, reason: &str, actor: &Actor) -> Decided<Mission> {
        let step = self.allowed("decide_dsa", actor)?;
        let reason = reason_given("WA-08", reason)?;
        if dsa < Cents::ZERO || dsa > self.estimate.dsa {
            return Err(Refusal::new("WA-08", "more-than-left").at("dsa").with("left", Arg::Usd(self.estimate.dsa)).into());
        }
        Ok(Mission { dsa_decision: Some(DsaDecision { dsa, reason, by: actor.id }), ..self.moved(step) })
    }

    /// Attendance is too low for DSA to be due without R9's decision.
    pub fn wants_decision(&self, attendance_min: i64) -> bool {
        self.dsa_decision.is_none() && self.attendance.percent().is_some_and(|p| p < attendance_min)
    }

    /// Nothing of its money is to come any more.
    pub fn is_over(&self) -> bool {
        matches!(self.state.as_str(), "settled" | "withdrawn_late" | "no_show" | "visa_refused" | "withdrawn" | "replaced")
    }

    pub(crate) fn cause(&self, entry: Id, date: Date) -> Cause {
        Cause::new(entry, date, self.id).about(Mission::about(self.nomination, self.call, &self.state_iso))
    }

    fn allowed(&self, event: &str, actor: &Actor) -> Decided<&'static Transition> {
        Ok(MACHINE.step(&self.state, event, actor, Some(&self.state_iso))?)
    }

    fn moved(&self, step: &Transition) -> Mission {
        Mission { state: step.to.into(), ..self.clone() }
    }
}

fn not_future(on: Date, today: Date) -> Decided<()> {
    if on > today { Err(Refusal::new("SM-12", "date-in-future").at("on").into()) } else { Ok(()) }
}

fn reason_given(rule: &'static str, reason: &str) -> Decided<String> {
    match reason.trim() {
        "" => Err(Refusal::new(rule, "reason-missing").at("reason").into()),
        given => Ok(given.to_owned()),
    }
}
