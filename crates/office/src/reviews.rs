//! Reviews: assigned, conflicts declared, scored, locked; a third when two differ too much (SM-06).

use crate::act::{Act, Draft, Outcome};
use crate::{Failure, Office};
use bursar_domain::account::Account;
use bursar_domain::call::Call;
use bursar_domain::nomination::Nomination;
use bursar_domain::review::{MACHINE, Review, SEATS, Verdict, verdict};
use bursar_domain::{Actor, Id, Refusal, Role};
use bursar_store::{Find, Order, Record, Stored, Value};

const R7: &[Role] = &[Role::ProjectOfficer];
const R15: &[Role] = &[Role::Reviewer];

impl Office {
    /// The reviews of a file, by seat.
    ///
    /// # Errors
    /// The store failed.
    pub fn reviews_of(&self, nomination: Id) -> Result<Vec<Stored<Review>>, Failure> {
        let mut found = self.find::<Review>(&Find::of(Review::KIND).eq("nomination_id", nomination))?;
        found.sort_by_key(|r| (r.value.seat, r.value.id));
        Ok(found)
    }

    /// What tells, of the reviews of a file, whether it waits for a reviewer to be assigned: a seat empty, or a third asked.
    ///
    /// # Errors
    /// No parameters in force.
    pub fn wants_reviewer(&self) -> Result<impl Fn(&[Review]) -> bool, Failure> {
        let gap = self.parameters()?.count("arbitration_gap");
        Ok(move |reviews: &[Review]| seat_for(reviews, gap).is_some())
    }

    /// R7 assigns a reviewer to the next seat of a file.
    ///
    /// # Errors
    /// See [`Review::assign`]; no seat is empty.
    pub fn assign_reviewer(&self, act: &Act, nomination: Id, reviewer: Id) -> Outcome {
        self.perform(act, |_| {
            let n = self.fetch::<Nomination>(nomination)?;
            let there: Vec<Review> = self.reviews_of(nomination)?.into_iter().map(|r| r.value).collect();
            let p = self.parameters()?;
            let account = self.read(|r| r.get::<Account>(reviewer))?.ok_or_else(|| Refusal::new("SM-06", "choose-one").at("reviewer"))?;
            let seat = seat_for(&there, p.count("arbitration_gap")).ok_or_else(|| Refusal::new("SM-06", "no-seat-empty").at("reviewer"))?;
            let review = Review::assign(act.commit, &n.value, &account.value.actor(), &there, seat, &act.actor)?;
            Ok(Draft::of::<Review>("review.assign", R7, review.id).create(&review).expects(&n).under(p.number))
        })
    }

    /// R7 lets the office assign every empty seat of a call: those with the fewest files first, never of the nominating
    /// State, so that the work is even. One act a seat, each in the log.
    ///
    /// # Errors
    /// The store failed; not R7.
    pub fn assign_all(&self, act: &Act, call: Id) -> Result<usize, Failure> {
        if !act.actor.has(Role::ProjectOfficer) {
            return Err(Refusal::new("SM-06", "not-your-role").into());
        }
        let reviewers = self.holders(Role::Reviewer)?;
        let gap = self.parameters()?.count("arbitration_gap");
        let mut all: Vec<Review> = self.find::<Review>(&Find::of(Review::KIND).eq("call_id", call))?.into_iter().map(|r| r.value).collect();
        let files = self.find::<Nomination>(
            &Find::of(Nomination::KIND).eq("call_id", call).eq("state", "eligible").eq("stands_for", Value::Null).order("iso", Order::Asc),
        )?;
        let mut assigned = 0;
        for n in &files {
            loop {
                let there: Vec<Review> = all.iter().filter(|r| r.nomination == n.value.id).cloned().collect();
                let Some(seat) = seat_for(&there, gap) else { break };
                let load = |a: &Account| all.iter().filter(|r| r.reviewer == a.id && r.state != "recused").count();
                let next = reviewers
                    .iter()
                    .filter(|a| a.home_state.as_deref() != Some(n.value.state_iso.as_str()) && !there.iter().any(|r| r.reviewer == a.id))
                    .min_by_key(|a| (load(a), a.id));
                let Some(reviewer) = next else { break };
                let one = Act { actor: act.actor.clone(), commit: self.new_id(), command: act.command.clone() };
                let review = Review::assign(one.commit, &n.value, &reviewer.actor(), &there, seat, &act.actor)?;
                self.perform(&one, |_| Ok(Draft::of::<Review>("review.assign", R7, review.id).create(&review).expects(n)))?;
                all.push(review);
                assigned += 1;
            }
        }
        Ok(assigned)
    }

    /// The reviewer declares a conflict or none.
    ///
    /// # Errors
    /// See [`Review::declare`].
    pub fn declare(&self, act: &Act, id: Id, seen: Option<i64>, conflict: bool, words: &str) -> Outcome {
        self.perform(act, |_| {
            let review = self.fetch_as_seen::<Review>(id, seen)?;
            let next = review.value.declare(conflict, words, &act.actor)?;
            Ok(Draft::of::<Review>(if conflict { "review.recuse" } else { "review.accept" }, R15, id).change(&review, &next))
        })
    }

    /// The reviewer submits. When both are in, they lock, and the file is scored unless a third is asked (SM-06).
    ///
    /// # Errors
    /// See [`Review::submit`].
    pub fn submit_review(&self, act: &Act, id: Id, seen: Option<i64>, points: [Option<i64>; 4], comment: &str) -> Outcome {
        self.perform(act, |now| {
            let review = self.fetch_as_seen::<Review>(id, seen)?;
            let call = self.fetch::<Call>(review.value.call)?;
            let n = self.fetch::<Nomination>(review.value.nomination)?;
            let p = self.parameters()?;
            let submitted = review.value.submit(points, comment, &call.value, &act.actor, now)?;
            let others: Vec<Stored<Review>> = self.reviews_of(n.value.id)?.into_iter().filter(|r| r.value.id != id).collect();
            let after: Vec<Review> = others.iter().map(|r| r.value.clone()).chain([submitted.clone()]).collect();
            let draft = Draft::of::<Review>("review.submit", R15, id).under(p.number);
            let outcome = verdict(&after, p.count("arbitration_gap"));
            if outcome == Verdict::Waiting {
                return Ok(others.iter().fold(draft.change(&review, &submitted), |d, o| d.expects(o)));
            }
            let locked = |r: &Review| -> Result<Review, Failure> {
                let step = MACHINE.step(&r.state, "lock", &Actor::system(), None)?;
                Ok(Review { state: step.to.into(), ..r.clone() })
            };
            let mut draft = draft.change(&review, &locked(&submitted)?);
            for other in &others {
                draft = if other.value.state == "submitted" { draft.change(other, &locked(&other.value)?) } else { draft.expects(other) };
            }
            if let Verdict::Score(score) = outcome {
                let scored = Nomination { score: Some(score), ..n.value.step("score", &Actor::system(), now)? };
                draft = draft.change(&n, &scored);
            }
            Ok(draft)
        })
    }
}

/// The seat to fill next: 1 and 2, then 3 when a third is asked.
fn seat_for(reviews: &[Review], gap: i64) -> Option<i64> {
    let active = |seat: i64| reviews.iter().any(|r| r.seat == seat && r.state != "recused");
    (1..=SEATS).find(|s| !active(*s)).or_else(|| (verdict(reviews, gap) == Verdict::Third && !active(SEATS + 1)).then_some(SEATS + 1))
}
