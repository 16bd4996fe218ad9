//! After approval: acceptance, which opens the mission (J12, SM-12), decline, the next in reserve (WA-07), conditions (SM-09).

use crate::act::{Act, Draft, Outcome};
use crate::{Failure, Office};
use bursar_domain::call::Call;
use bursar_domain::journal::{Cause, Commitment, control};
use bursar_domain::ledger::Entry;
use bursar_domain::mission::Mission;
use bursar_domain::nomination::Nomination;
use bursar_domain::round::Round;
use bursar_domain::{Arg, Cents, Id, Refusal, Role, time::day};
use bursar_store::{Find, Record, Stored};
use jiff::Timestamp;

const R3_R5: &[Role] = &[Role::Mission, Role::Nominee];

impl Office {
    /// The approved round of a call.
    ///
    /// # Errors
    /// `NotFound` while there is none.
    pub fn approved_round(&self, call: Id) -> Result<Stored<Round>, Failure> {
        let found = self.find::<Round>(&Find::of(Round::KIND).eq("call_id", call).any("state", ["approved", "published", "closed"]))?;
        found.into_iter().next().ok_or(Failure::NotFound)
    }

    /// The mission, or the nominee, accepts. With both, the trip is committed (J12), inside the same transaction.
    ///
    /// # Errors
    /// See [`Nomination::accept`]; conditions open (SM-09); not enough pre-committed (MON-10).
    pub fn accept(&self, act: &Act, id: Id, seen: Option<i64>, as_nominee: bool) -> Outcome {
        self.perform(act, |now| {
            let n = self.fetch_as_seen::<Nomination>(id, seen)?;
            let call = self.fetch::<Call>(n.value.call)?;
            let round = self.approved_round(n.value.call)?;
            if as_nominee && !self.is_nominee(&act.actor, &n.value)? {
                return Err(Failure::NotFound);
            }
            let next = n.value.accept(as_nominee, &call.value, &act.actor, now)?;
            let draft = Draft::of::<Nomination>("nomination.accept", R3_R5, id).change(&n, &next);
            if next.state != "accepted" {
                return Ok(draft);
            }
            let open = round.value.open_conditions();
            if open > 0 {
                return Err(Refusal::new("SM-09", "conditions-open").with("count", Arg::Int(open as i64)).into());
            }
            let psc = self.parameters()?.count("psc_rate");
            let (mission, entry) = Mission::open(&next, &call.value, psc, self.new_id(), day(now))?;
            // What was approved and is not needed, should the rate of programme support have fallen since.
            let spare = cost(&round.value, &n.value)? - mission.commitment.total();
            let back = control::pre_commitment_returned(&self.trip_cause(&next, now), spare).ok();
            let draft = draft.create(&mission).entries([entry]).entries(back);
            Ok(draft.expects(&round))
        })
    }

    /// The mission declines; the pre-commitment goes back to the allotment.
    ///
    /// # Errors
    /// Reason missing.
    pub fn decline(&self, act: &Act, id: Id, seen: Option<i64>, reason: &str) -> Outcome {
        self.perform(act, |now| {
            let n = self.fetch_as_seen::<Nomination>(id, seen)?;
            let round = self.approved_round(n.value.call)?;
            if reason.trim().is_empty() {
                return Err(Refusal::new("SM-04", "reason-missing").at("reason").into());
            }
            let next = Nomination { left: Some(reason.trim().to_owned()), ..n.value.step("decline", &act.actor, now)? };
            let entry = control::pre_commitment_returned(&self.trip_cause(&n.value, now), cost(&round.value, &n.value)?)?;
            Ok(Draft::of::<Nomination>("nomination.decline", &[Role::Mission], id).change(&n, &next).entries([entry]).reason(reason))
        })
    }

    /// Vacant seats of a call: declined and not yet replaced.
    ///
    /// # Errors
    /// The store failed.
    pub fn vacancies(&self, call: Id) -> Result<i64, Failure> {
        let round = self.approved_round(call)?;
        let chosen = round.value.chosen().len();
        let held = self.store.read(|r| r.count(&Find::of(Nomination::KIND).eq("call_id", call).any("state", ["approved", "accepted"])))?;
        Ok(chosen as i64 - held)
    }

    /// R9 takes the next of the reserve into a vacant seat (WA-07); pre-committed at once (J11).
    ///
    /// # Errors
    /// No vacancy; not enough allotted (MON-10).
    pub fn promote(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |now| {
            let n = self.fetch_as_seen::<Nomination>(id, seen)?;
            if self.vacancies(n.value.call)? < 1 {
                return Err(Refusal::new("WA-07", "no-vacancy").into());
            }
            let round = self.approved_round(n.value.call)?;
            let (next, entry) = self.seated(&n.value, "promote", &round.value, act, now)?;
            Ok(Draft::of::<Nomination>("nomination.promote", &[Role::FundManager], id).change(&n, &next).expects(&round).entries([entry]))
        })
    }

    /// A nominee who takes a vacant seat, with the pre-commitment of the trip (J11).
    pub(crate) fn seated(
        &self,
        n: &Nomination,
        event: &str,
        round: &Round,
        act: &Act,
        now: Timestamp,
    ) -> Result<(Nomination, Entry), Failure> {
        let mut next = Nomination { reserve_place: None, offered_at: Some(now), ..n.step(event, &act.actor, now)? };
        if n.stands_for.is_some() {
            // Not in the round: the trip is estimated as those of the round were (WA-04).
            let trip = n.trip(&self.fetch::<Call>(n.call)?.value);
            next.seat_cost = Some(Commitment::new(trip, self.parameters()?.count("psc_rate")).total());
        }
        let entry = control::pre_committed(&self.trip_cause(n, now), cost(round, &next)?)?;
        Ok((next, entry))
    }

    /// An entry about the trip of a nomination.
    fn trip_cause(&self, n: &Nomination, now: Timestamp) -> Cause {
        Cause::new(self.new_id(), day(now), n.id).about(Mission::about(n.id, n.call, &n.state_iso))
    }

    /// R7 finds a condition of the approval met (SM-09).
    ///
    /// # Errors
    /// See [`Round::meet_condition`].
    pub fn meet_condition(&self, act: &Act, round: Id, seen: Option<i64>, at: usize) -> Outcome {
        self.perform(act, |_| {
            let r = self.fetch_as_seen::<Round>(round, seen)?;
            let next = r.value.meet_condition(at, &act.actor)?;
            Ok(Draft::of::<Round>("round.meet_condition", &[Role::ProjectOfficer], round).change(&r, &next))
        })
    }
}

/// What is pre-committed for a seat.
fn cost(round: &Round, n: &Nomination) -> Result<Cents, Failure> {
    n.seat_cost.or_else(|| round.cost_of(n.id)).ok_or(Failure::NotFound)
}
