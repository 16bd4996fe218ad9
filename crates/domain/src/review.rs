//! Reviews of nominations (SM-06, WA-05): conflict declared first, four criteria scored, two per file, a third when
//! they differ too much.

use crate::call::{CRITERIA, Call};
use crate::id::Id;
use crate::nomination::Nomination;
use crate::refusal::{Arg, Decided, Refusal, all_clear};
use crate::role::{Actor, Role};
use crate::workflow::{Machine, Transition};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// SM-06.
pub const MACHINE: Machine = Machine {
    id: "SM-06",
    subject: "review",
    start: "assigned",
    table: &[
        Transition {
            from: "assigned",
            event: "recuse",
            to: "recused",
            who: &[Role::Reviewer],
            guard: "conflict declared",
            effect: "another reviewer is asked",
        },
        Transition {
            from: "assigned",
            event: "accept",
            to: "accepted",
            who: &[Role::Reviewer],
            guard: "no conflict declared",
            effect: "file opened to the reviewer",
        },
        Transition {
            from: "accepted",
            event: "recuse",
            to: "recused",
            who: &[Role::Reviewer],
            guard: "conflict found while reading",
            effect: "another reviewer is asked",
        },
        Transition {
            from: "accepted",
            event: "submit",
            to: "submitted",
            who: &[Role::Reviewer],
            guard: "every criterion scored, comment",
            effect: "",
        },
        Transition {
            from: "submitted",
            event: "lock",
            to: "locked",
            who: &[],
            guard: "both are in",
            effect: "gap over the parameter: a third reviewer",
        },
    ],
};

/// A review of one file by one person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Review {
    /// Id.
    pub id: Id,
    /// File.
    pub nomination: Id,
    /// Call.
    pub call: Id,
    /// Reviewer's account.
    pub reviewer: Id,
    /// Name as logged.
    pub reviewer_name: String,
    /// State of [`MACHINE`].
    pub state: String,
    /// 1 and 2, or 3: the third, asked when the first two differ.
    pub seat: i64,
    /// Conflict as declared; empty: none.
    pub conflict: Option<String>,
    /// Points by criterion, 0…weight.
    pub points: Option<[i64; 4]>,
    /// Comment.
    pub comment: String,
    /// Submitted.
    pub at: Option<Timestamp>,
}

/// How many reviewers a file gets before any third.
pub const SEATS: i64 = 2;

impl Review {
    /// R7 assigns a reviewer. An official of the nominating State is never one (R15, SM-06).
    ///
    /// # Errors
    /// Not R7; own State; twice the same person.
    pub fn assign(id: Id, n: &Nomination, reviewer: &Actor, there: &[Review], seat: i64, actor: &Actor) -> Decided<Review> {
        if !actor.has(Role::ProjectOfficer) {
            return Err(Refusal::new("SM-06", "not-your-role").into());
        }
        if n.state != "eligible" || n.stands_for.is_some() {
            return Err(Refusal::new("SM-06", "step-not-allowed")
                .with("state", Arg::Msg(crate::nomination::MACHINE.state_key(&n.state)))
                .into());
        }
        if !reviewer.has(Role::Reviewer) {
            return Err(Refusal::new("SM-06", "reviewer-without-role")
                .at("reviewer")
                .with("name", Arg::Text(reviewer.name.clone()))
                .into());
        }
        if reviewer.state.as_deref() == Some(n.state_iso.as_str()) {
            return Err(Refusal::new("SM-06", "reviewer-own-state").at("reviewer").with("name", Arg::Text(reviewer.name.clone())).into());
        }
        if there.iter().any(|r| r.reviewer == reviewer.id) {
            return Err(Refusal::new("SM-06", "reviewer-twice").at("reviewer").with("name", Arg::Text(reviewer.name.clone())).into());
        }
        Ok(Review {
            id,
            nomination: n.id,
            call: n.call,
            reviewer: reviewer.id,
            reviewer_name: reviewer.name.clone(),
            state: MACHINE.start.into(),
            seat,
            conflict: None,
            points: None,
            comment: String::new(),
            at: None,
        })
    }

    /// The reviewer declares: no conflict opens the file, a conflict hands it back.
    ///
    /// # Errors
    /// Not the assigned reviewer; conflict without words.
    pub fn declare(&self, conflict: bool, words: &str, actor: &Actor) -> Decided<Review> {
        let step = self.own_step(if conflict { "recuse" } else { "accept" }, actor)?;
        if conflict && words.trim().is_empty() {
            return Err(Refusal::new("SM-06", "conflict-words-missing").at("words").into());
        }
        Ok(Review { state: step.to.into(), conflict: Some(words.trim().to_owned()), ..self.clone() })
    }

    /// The reviewer submits points and a comment.
    ///
    /// # Errors
    /// Points missing or above the criterion's weight, each beside its field; comment missing.
    pub fn submit(&self, points: [Option<i64>; 4], comment: &str, call: &Call, actor: &Actor, now: Timestamp) -> Decided<Review> {
        let step = self.own_step("submit", actor)?;
        let mut found = Vec::new();
        let mut scored = [0i64; 4];
        for (i, name) in CRITERIA.iter().enumerate() {
            let max = call.rules.weights[i];
            match points[i] {
                Some(p) if (0..=max).contains(&p) => scored[i] = p,
                _ => found.push(Refusal::new("WA-05", "points-out-of-range").at(*name).with("max", Arg::Int(max))),
            }
        }
        let count = comment.chars().count();
        if comment.trim().is_empty() {
            found.push(Refusal::new("SM-06", "comment-missing").at("comment"));
        } else if count > crate::nomination::LINES_MAX {
            found.push(
                Refusal::new("SM-06", "too-long")
                    .at("comment")
                    .with("max", Arg::Int(crate::nomination::LINES_MAX as i64))
                    .with("count", Arg::Int(count as i64)),
            );
        }
        all_clear(found)?;
        Ok(Review { state: step.to.into(), points: Some(scored), comment: comment.trim().to_owned(), at: Some(now), ..self.clone() })
    }

    /// Points in all, 0–100.
    pub fn total(&self) -> Option<i64> {
        self.points.map(|p| p.iter().sum())
    }

    fn own_step(&self, event: &str, actor: &Actor) -> Result<&'static Transition, Refusal> {
        if self.reviewer != actor.id {
            return Err(Refusal::new("SM-06", "not-your-role"));
        }
        MACHINE.step(&self.state, event, actor, None)
    }
}

/// What the reviews of one file come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Some are still out.
    Waiting,
    /// The first two differ by more than the parameter: a third is asked.
    Third,
    /// The score in hundredths of a point: mean of two; median of three, so that one outlier decides nothing.
    Score(i64),
}

/// The verdict on a file from its reviews, recused ones left aside (SM-06).
pub fn verdict(reviews: &[Review], gap: i64) -> Verdict {
    let mut totals: Vec<i64> =
        reviews.iter().filter(|r| matches!(r.state.as_str(), "submitted" | "locked")).filter_map(Review::total).collect();
    let out = reviews.iter().any(|r| matches!(r.state.as_str(), "assigned" | "accepted"));
    totals.sort_unstable();
    match totals[..] {
        [a, b] if !out && b - a > gap => Verdict::Third,
        [a, b] if !out => Verdict::Score((a + b) * 50),
        [_, b, _] if !out => Verdict::Score(b * 100),
        _ => Verdict::Waiting,
    }
}

/// The score in hundredths that the same points would give if one criterion weighed `by` points more or less and the others
/// shared the rest as before; rounded half-even. `None` if that criterion weighs nothing or everything, or if the reviews are
/// not two or three. `points` are those of each review, by criterion, given under `weights`, which sum to 100.
pub fn reweighted(points: &[[i64; 4]], weights: [i64; 4], criterion: usize, by: i64) -> Option<i64> {
    let now = i128::from(*weights.get(criterion)?);
    if !(1..100).contains(&now) {
        return None;
    }
    let then = (now + i128::from(by)).clamp(0, 100);
    // A total under the new weights, as a fraction over now × (100 − now).
    let down = now * (100 - now);
    let mut totals: Vec<i128> = points
        .iter()
        .map(|p| {
            let (own, all) = (i128::from(p[criterion]), i128::from(p.iter().sum::<i64>()));
            own * then * (100 - now) + (all - own) * (100 - then) * now
        })
        .collect();
    totals.sort_unstable();
    let up = match totals[..] {
        [a, b] => (a + b) * 50,
        [_, b, _] => b * 100,
        _ => return None,
    };
    i64::try_from(crate::money::div_half_even(up, down)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wa_05_a_criterion_may_weigh_more_and_the_others_share_the_rest() {
        let weights = [30, 25, 25, 20];
        let full = [30, 25, 25, 20];
        assert_eq!(reweighted(&[full, full], weights, 0, 5), Some(10_000), "full marks stay full marks");
        // Full marks in the first criterion only: what it weighs is what they get.
        let first = [30, 0, 0, 0];
        assert_eq!(reweighted(&[first, first], weights, 0, 5), Some(3500));
        assert_eq!(reweighted(&[first, first], weights, 0, -5), Some(2500));
        // Another criterion takes five of the seventy-five that the first shares with two others: 30 × 70/75.
        assert_eq!(reweighted(&[first, first], weights, 1, 5), Some(2800));
        assert_eq!(reweighted(&[full, first], weights, 0, 0), Some(6500), "nothing moved: the mean as it was");
        assert_eq!(reweighted(&[full, first, first], weights, 0, 0), Some(3000), "of three, the median");
        assert_eq!(reweighted(&[full], weights, 0, 5), None);
        assert_eq!(reweighted(&[full, full], [100, 0, 0, 0], 0, 5), None, "nothing to share with");
        assert_eq!(reweighted(&[full, full], [100, 0, 0, 0], 1, 5), None, "no points to weigh");
    }

    fn scored(total: i64) -> Review {
        let id = Id::named("r", &total.to_string());
        Review {
            id,
            nomination: id,
            call: id,
            reviewer: id,
            reviewer_name: String::new(),
            state: "submitted".into(),
            seat: 1,
            conflict: None,
            points: Some([total, 0, 0, 0]),
            comment: String::new(),
            at: None,
        }
    }

    #[test]
    fn sm_06_a_gap_over_twenty_asks_a_third_whose_median_counts() {
        assert_eq!(verdict(&[scored(60)], 20), Verdict::Waiting);
        assert_eq!(verdict(&[scored(60), scored(80)], 20), Verdict::Score(7000));
        assert_eq!(verdict(&[scored(60), scored(81)], 20), Verdict::Third);
        assert_eq!(verdict(&[scored(60), scored(81), scored(75)], 20), Verdict::Score(7500));
        let waiting = Review { state: "accepted".into(), points: None, ..scored(1) };
        assert_eq!(verdict(&[scored(60), scored(81), waiting], 20), Verdict::Waiting);
        let recused = Review { state: "recused".into(), points: None, ..scored(1) };
        assert_eq!(verdict(&[scored(60), recused], 20), Verdict::Waiting);
    }
}
