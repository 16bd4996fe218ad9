//! Selection rounds: assembled, run by the exact engine, reviewed, sent, decided, published (SM-07, SM-09, WA-05).

use crate::act::{Act, Draft, Outcome};
use crate::feasibility::{engine_rules, state_of};
use crate::round_questions::{Frozen, rule_name};
use crate::{Failure, Office};
use bursar_domain::call::{Call, MACHINE as CALL};
use bursar_domain::nomination::Nomination;
use bursar_domain::refusal::all_clear;
use bursar_domain::round::{Candidate, MACHINE, PublicCopy, Round};
use bursar_domain::{Actor, Arg, Id, Refusal, Role, time::day};
use bursar_selection::s1::{self, Candidates, Instance, Options, Progress, State};
use bursar_store::{Find, Order, Record, Stored};
use jiff::Timestamp;
use std::cell::{OnceCell, RefCell};
use std::collections::BTreeSet;

const R7: &[Role] = &[Role::ProjectOfficer];
const R9: &[Role] = &[Role::FundManager];
const R10: &[Role] = &[Role::HighRepresentative];

impl Office {
    /// Whether every file of the call that can be is scored: a round can be assembled.
    ///
    /// # Errors
    /// The store failed.
    pub fn ready_for_round(&self, call: &Call) -> Result<bool, Failure> {
        let of_call = || Find::of(Nomination::KIND).eq("call_id", call.id);
        self.read(
            |r| Ok(r.count(&of_call().any("state", ["endorsed", "eligible"]))? == 0 && r.count(&of_call().eq("state", "scored"))? > 0),
        )
    }

    /// R7 assembles: the scored files and the rules of the call are frozen into an instance and hashed.
    ///
    /// # Errors
    /// Files still open; a round of the same inputs is under way.
    pub fn assemble_round(&self, act: &Act, call: Id) -> Outcome {
        self.perform(act, |now| {
            let call = self.fetch::<Call>(call)?;
            MACHINE.step(MACHINE.start, "assemble", &act.actor, None)?;
            if call.value.state != "in_review" {
                return Err(Refusal::new("SM-07", "step-not-allowed").with("state", Arg::Msg(CALL.state_key(&call.value.state))).into());
            }
            if !self.ready_for_round(&call.value)? {
                return Err(Refusal::new("SM-07", "files-not-scored").into());
            }
            let p = self.parameters()?;
            let files = self.find::<Nomination>(
                &Find::of(Nomination::KIND).eq("call_id", call.value.id).eq("state", "scored").order("iso", Order::Asc),
            )?;
            let (candidates, instance) = self.instance(&call.value, &files, p.count("psc_rate"))?;
            let instance = serde_json::to_value(&instance).map_err(|e| bursar_store::StoreError(e.to_string()))?;
            let inputs_sha256 = bursar_selection::lottery::digest(&instance);
            let latest = self.latest_round(call.value.id)?;
            if let Some(latest) = &latest {
                let under_way = !matches!(latest.value.state.as_str(), "returned" | "refused");
                if under_way && !(matches!(latest.value.state.as_str(), "assembled" | "run") && latest.value.inputs_sha256 != inputs_sha256)
                {
                    return Err(Refusal::new("SM-07", "round-under-way").into());
                }
            }
            let round = Round {
                id: act.commit,
                call: call.value.id,
                state: MACHINE.start.into(),
                candidates,
                instance,
                inputs_sha256,
                seed: None,
                code_version: None,
                outcome: None,
                selected: Vec::new(),
                reserve: Vec::new(),
                overrides: Vec::new(),
                approval: None,
                earlier: latest
                    .and_then(|l| l.value.approval.map(|a| l.value.earlier.into_iter().chain([a]).collect()))
                    .unwrap_or_default(),
                assembled_at: now,
                published_at: None,
            };
            let draft = Draft::of::<Round>("round.assemble", R7, round.id).create(&round).expects(&call).under(p.number);
            Ok(files.iter().fold(draft, |d, f| d.expects(f)))
        })
    }

    /// R7 runs the round: the seed is that of the call's draw, the engine decides, the outcome is kept whole.
    ///
    /// # Errors
    /// Not assembled; the draw has no seed yet (`draw-not-ready`); no list keeps the rules (`round-infeasible`).
    pub fn run_round(&self, act: &Act, round: Id, seen: Option<i64>) -> Outcome {
        self.run_watched(act, round, seen, &mut |_| true)
    }

    /// As [`Office::run_round`]; the watch is told how far the engine is, and says whether to go on.
    ///
    /// # Errors
    /// As there; `run-stopped` when the watch said so: nothing is kept.
    pub(crate) fn run_watched(&self, act: &Act, round: Id, seen: Option<i64>, watch: &mut Watch<'_>) -> Outcome {
        let watch = RefCell::new(watch);
        self.perform(act, |now| {
            let (r, seed, draft) = self.to_run(&act.actor, round, seen, now)?;
            let step = MACHINE.step(&r.value.state, "run", &act.actor, None)?;
            let outcome = solve(&r.value, &seed, &mut **watch.borrow_mut())?;
            if !matches!(outcome.status, s1::Status::Optimal) {
                return Err(Refusal::new("WA-05", "round-infeasible").into());
            }
            let next = Round {
                state: step.to.into(),
                seed: Some(seed),
                code_version: Some(outcome.code.clone()),
                selected: outcome.selected.clone(),
                reserve: outcome.reserve.clone(),
                outcome: Some(serde_json::to_value(&outcome).map_err(|e| bursar_store::StoreError(e.to_string()))?),
                ..r.value.clone()
            };
            Ok(draft.change(&r, &next))
        })
    }

    /// A round that this person may run now, with the seed of its draw and the commit in the making.
    ///
    /// # Errors
    /// Not assembled; not R7; changed since the form was shown; the draw has no seed yet.
    pub(crate) fn to_run(
        &self,
        actor: &Actor,
        round: Id,
        seen: Option<i64>,
        now: Timestamp,
    ) -> Result<(Stored<Round>, String, Draft), Failure> {
        let r = self.fetch_as_seen::<Round>(round, seen)?;
        MACHINE.step(&r.value.state, "run", actor, None)?;
        let (seed, draft) = self.with_seed(r.value.call, Draft::of::<Round>("round.run", R7, round), now)?;
        Ok((r, seed, draft))
    }

    /// R9 changes the list, with a reason that R10 and the auditors see. The new list must keep every hard rule of the call.
    ///
    /// # Errors
    /// See [`Round::override_list`]; each rule the new list would break (`override-breaks`).
    pub fn override_round(&self, act: &Act, round: Id, seen: Option<i64>, out: Id, into: Id, reason: &str) -> Outcome {
        self.perform(act, |now| {
            let r = self.fetch_as_seen::<Round>(round, seen)?;
            let next = r.value.override_list(out, into, reason, &act.actor, now)?;
            let weighed = Frozen::of(&r.value)?.weigh(&r.value.chosen(), &next.chosen())?;
            let broken = |rule: &s1::Rule| Refusal::new("WA-05", "override-breaks").at("into").with("rule", Arg::Join(rule_name(rule)));
            all_clear(weighed.cost.broken.iter().map(broken).collect())?;
            Ok(Draft::of::<Round>("round.override", R9, round).change(&r, &next).reason(reason))
        })
    }

    /// R9 sends the list to the High Representative with a memo; each file becomes recommended, in reserve or not selected.
    ///
    /// # Errors
    /// See [`Round::send`]; a file changed since the round was assembled.
    pub fn send_round(&self, act: &Act, round: Id, seen: Option<i64>, memo: &str) -> Outcome {
        self.perform(act, |now| {
            let r = self.fetch_as_seen::<Round>(round, seen)?;
            let next = r.value.send(memo, &act.actor, now)?;
            let (chosen, reserve) = (next.chosen(), next.in_reserve());
            let mut draft = Draft::of::<Round>("round.send", R9, round).change(&r, &next).reason(memo);
            for (i, c) in next.candidates.iter().enumerate() {
                let n = self.fetch::<Nomination>(c.nomination)?;
                if n.value.state != "scored" {
                    return Err(Refusal::new("SM-07", "file-changed-since").with("state", Arg::State(c.state_iso.clone())).into());
                }
                let place = reserve.iter().position(|x| *x == i);
                let event = if chosen.contains(&i) {
                    "recommend"
                } else if place.is_some() {
                    "reserve"
                } else {
                    "not_select"
                };
                let moved = Nomination { reserve_place: place.map(|p| p as i64 + 1), ..n.value.step(event, &act.actor, now)? };
                draft = draft.change(&n, &moved);
            }
            Ok(draft)
        })
    }

    /// R10 decides (SM-09): `approve`, `approve_with_conditions`, `return`, `refuse`. Approval pre-commits each trip (J11).
    ///
    /// # Errors
    /// See [`Round::decide`]; not enough allotted (MON-10).
    pub fn decide_round(&self, act: &Act, round: Id, seen: Option<i64>, event: &str, words: &str) -> Outcome {
        self.perform(act, |now| {
            let r = self.fetch_as_seen::<Round>(round, seen)?;
            let call = self.fetch::<Call>(r.value.call)?;
            let (next, entries) = r.value.decide(event, words, || self.new_id(), day(now), &act.actor, now)?;
            let approved = next.state == "approved";
            let action = if approved { "round.approve" } else { "round.decline" };
            let mut draft = Draft::of::<Round>(action, R10, round).change(&r, &next).entries(entries).reason(words);
            for c in &next.candidates {
                let n = self.fetch::<Nomination>(c.nomination)?;
                let event = match (approved, n.value.state.as_str()) {
                    (true, "recommended") => "approve",
                    (false, "recommended" | "reserve" | "not_selected") => "send_back",
                    _ => continue,
                };
                let moved = Nomination {
                    reserve_place: if approved { n.value.reserve_place } else { None },
                    ..n.value.step(event, &act.actor, now)?
                };
                draft = draft.change(&n, &moved);
            }
            if approved {
                draft = draft.change(&call, &call.value.step("decide", &Actor::system())?);
            }
            Ok(draft)
        })
    }

    /// R9 publishes the approved list (SM-07): statistics, inputs hash, seed; names only with consent; no scores. With it goes a
    /// copy of the inputs that shows nobody's score, and the result with its proof, so that anyone can check the list.
    ///
    /// # Errors
    /// Not approved; the outcome is not the proven result of the frozen instance.
    pub fn publish_round(&self, act: &Act, round: Id, seen: Option<i64>) -> Outcome {
        let made: OnceCell<PublicCopy> = OnceCell::new();
        self.perform(act, |now| {
            let r = self.fetch_as_seen::<Round>(round, seen)?;
            let call = self.fetch::<Call>(r.value.call)?;
            let step = MACHINE.step(&r.value.state, "publish", &act.actor, None)?;
            // It takes a few seconds with some hundred nominees, so it is not made again when another commit came between.
            if made.get().is_none() {
                let _ = made.set(Frozen::of(&r.value)?.public_copy(round)?);
            }
            let next = Round { state: step.to.into(), published_at: Some(now), ..r.value.clone() };
            let draft = Draft::of::<Round>("round.publish", R9, round).change(&r, &next);
            let draft = made.get().into_iter().fold(draft, Draft::create);
            Ok(draft.change(&call, &call.value.step("publish", &act.actor)?))
        })
    }

    /// The instance of a call: who was nominated, under which rules.
    fn instance(&self, call: &Call, files: &[Stored<Nomination>], psc: i64) -> Result<(Vec<Candidate>, Instance), Failure> {
        let reference = self.reference();
        let isos: Vec<&str> = files.iter().map(|f| f.value.state_iso.as_str()).collect::<BTreeSet<_>>().into_iter().collect();
        let sponsored = self.sponsored_before(call)?;
        let states: Vec<State> = isos.iter().map(|iso| state_of(&reference, iso, call, &sponsored)).collect();
        let candidates: Vec<Candidate> = files
            .iter()
            .map(|f| Candidate {
                nomination: f.value.id,
                version: f.version,
                state_iso: f.value.state_iso.clone(),
                sex: f.value.answer("sex").to_owned(),
                score: f.value.score.unwrap_or(0),
                cost: f.value.trip(call).with_psc(psc),
            })
            .collect();
        let cand = Candidates {
            // The draw knows people by their receipt numbers: anonymous in public, known to each mission.
            id: Some(files.iter().map(|f| f.value.receipt.clone().unwrap_or_else(|| f.value.id.to_string())).collect()),
            state: candidates.iter().map(|c| isos.iter().position(|i| *i == c.state_iso).unwrap_or(0)).collect(),
            gender: candidates.iter().map(|c| c.sex.chars().next().unwrap_or('X')).collect(),
            score: candidates.iter().map(|c| c.score).collect(),
            cost: candidates.iter().map(|c| c.cost.0).collect(),
        };
        let rules = engine_rules(&call.rules.set, call.rules.seats, call.allotment, states.iter().map(|s| s.sub.as_str()));
        let instance = Instance { schema: s1::SCHEMA.into(), name: Some(call.number.clone()), seed: None, states, cand, rules };
        Ok((candidates, instance))
    }
}

/// Told how far the engine is; says whether to go on.
pub(crate) type Watch<'a> = dyn FnMut(&Progress) -> bool + 'a;

/// Runs the engine on a frozen round: the same inputs and seed give the same list on any machine (AC-16).
///
/// # Errors
/// The frozen instance is not one the engine takes.
pub fn replay(round: &Round, seed: &str) -> Result<s1::Outcome, Failure> {
    solve(round, seed, &mut |_| true)
}

fn solve(round: &Round, seed: &str, watch: &mut Watch<'_>) -> Result<s1::Outcome, Failure> {
    let broken = |e: String| Failure::Store(bursar_store::StoreError(format!("frozen instance: {e}")));
    let instance: Instance = serde_json::from_value(round.instance.clone()).map_err(|e| broken(e.to_string()))?;
    let seed = bursar_selection::lottery::unhex(seed).ok_or_else(|| broken("seed".into()))?;
    let mut stopped = false;
    let told = &mut |p: &Progress| {
        let go_on = watch(p);
        stopped |= !go_on;
        go_on
    };
    let outcome = s1::solve_watched(&instance, &Options { seed, ..Options::default() }, told);
    match outcome {
        // A list that is not proven best, or not explained, is none: it is found anew, whole.
        _ if stopped => Err(Refusal::new("WA-05", "run-stopped").into()),
        Ok(outcome) => Ok(outcome),
        Err(e) => Err(broken(e.to_string())),
    }
}
