//! The draw of a call: who adds what to its seed, and when it is fixed (WA-05).

use crate::act::{Act, Draft, Outcome};
use crate::tasks::Waiting;
use crate::{Failure, Office};
use bursar_domain::account::Account;
use bursar_domain::call::{Call, MACHINE as CALL};
use bursar_domain::draw::{Beacon, Chain, Chair, Draw, DrawSeed, Seed, Source, Wait};
use bursar_domain::{Actor, Arg, Decided, Id, Refusal, Role};
use bursar_exchange::drand;
use bursar_store::{Find, Record, Stored};
use jiff::Timestamp;

const R7_R9: &[Role] = &[Role::ProjectOfficer, Role::FundManager];
const R9: &[Role] = &[Role::FundManager];
const R11: &[Role] = &[Role::Board];

impl Office {
    /// The draw of a call, from clearing on.
    ///
    /// # Errors
    /// `NotFound` before.
    pub fn draw(&self, call: &Call) -> Result<Stored<Draw>, Failure> {
        match self.store.read(|r| r.get::<Draw>(call.id))? {
            Some(draw) => Ok(draw),
            // Cleared before draws were kept: sealed, as every draw then was.
            None if call.draw_commitment.is_some() => Ok(Stored { version: 0, value: Draw::of(call) }),
            None => Err(Failure::NotFound),
        }
    }

    /// The seed of a call, once it is fixed.
    ///
    /// # Errors
    /// The store failed.
    pub fn seed(&self, call: Id) -> Result<Option<Seed>, Failure> {
        Ok(self.store.read(|r| r.get::<Seed>(call))?.map(|s| s.value))
    }

    /// Who may be named as co-chair: members of the governance structure (R11) with no part in assembling, running or deciding.
    ///
    /// # Errors
    /// The store failed.
    pub fn possible_chairs(&self) -> Result<Vec<Chair>, Failure> {
        let accounts = self.find::<Account>(&Find::of(Account::KIND).eq("state", "active"))?;
        let mut chairs: Vec<Chair> = accounts
            .into_iter()
            .map(|a| a.value)
            .filter(|a| a.actor().has_any(R11) && !a.actor().is_staff())
            .map(|a| Chair { account: a.id, name: a.name, state: a.home_state })
            .collect();
        chairs.sort_by(|a, b| (&a.state, &a.name).cmp(&(&b.state, &b.name)));
        Ok(chairs)
    }

    /// Whether a call that is cleared names this person as co-chair; membership of the governance structure must not have ended.
    ///
    /// # Errors
    /// No such call, or none that is cleared.
    pub fn is_co_chair(&self, actor: &Actor, number: &str) -> Result<bool, Failure> {
        Ok(actor.has_any(R11) && self.draw(&self.call_by_number(number)?.value)?.value.place_of(actor.id).is_some())
    }

    /// The co-chairs of a call that is cleared may still be such (ACT-01).
    pub(crate) fn chairs_stand(&self, call: &Call) -> Result<(), Failure> {
        if call.draw_source != Source::CoChairs {
            return Ok(());
        }
        let possible = self.possible_chairs()?;
        let fallen = |(i, c): (usize, &Chair)| {
            (!possible.iter().any(|p| p.account == c.account))
                .then(|| Refusal::new("ACT-01", "draw-chair-not-board").at(["chair_1", "chair_2"][i.min(1)]))
        };
        bursar_domain::refusal::all_clear(call.draw_chairs.iter().enumerate().filter_map(fallen).collect())?;
        Ok(())
    }

    /// The chain whose rounds new calls name: the latest.
    pub(crate) fn chain(&self) -> Option<Chain> {
        self.reference().chains.last().cloned()
    }

    /// A co-chair gives the digest of a secret.
    ///
    /// # Errors
    /// See [`Draw::commit`].
    pub fn commit_to_draw(&self, act: &Act, call: Id, digest: &str) -> Outcome {
        self.in_draw(act, call, "draw.commit", R11, None, |draw, now| draw.commit(digest, &act.actor, now))
    }

    /// A co-chair reveals the secret.
    ///
    /// # Errors
    /// See [`Draw::reveal`].
    pub fn reveal_for_draw(&self, act: &Act, call: Id, secret: &str) -> Outcome {
        self.in_draw(act, call, "draw.reveal", R11, None, |draw, now| draw.reveal(secret, &act.actor, now))
    }

    /// R9 lets what is missing be replaced, for a public reason.
    ///
    /// # Errors
    /// See [`Draw::replace`].
    pub fn replace_in_draw(&self, act: &Act, call: Id, with: Source, reason: &str) -> Outcome {
        let chain = self.chain();
        self.in_draw(act, call, "draw.replace", R9, Some(reason), |draw, now| draw.replace(with, reason, chain.as_ref(), &act.actor, now))
    }

    /// R7 or R9 enters the signature of the round of drand; it is verified here, without asking anybody.
    ///
    /// # Errors
    /// See [`Draw::enter`].
    pub fn enter_signature(&self, act: &Act, call: Id, signature: &str) -> Outcome {
        let reference = self.reference();
        let genuine = |beacon: &Beacon, signature: &[u8]| reference.chains.iter().any(|c| drand::genuine(c, beacon, signature));
        self.in_draw(act, call, "draw.enter", R7_R9, None, |draw, now| draw.enter(signature, genuine, &act.actor, now))
    }

    /// One step of a draw. With the last thing that was missing the seed is fixed, in the same commit.
    fn in_draw(
        &self,
        act: &Act,
        call: Id,
        action: &'static str,
        who: &'static [Role],
        reason: Option<&str>,
        step: impl Fn(&Draw, Timestamp) -> Decided<Draw>,
    ) -> Outcome {
        self.perform(act, |now| {
            let call = self.fetch::<Call>(call)?;
            let draw = self.draw(&call.value)?;
            if !call.value.runs() {
                return Err(Refusal::new("SM-03", "step-not-allowed").with("state", Arg::Msg(CALL.state_key(&call.value.state))).into());
            }
            let sealed = self.fetch::<DrawSeed>(call.value.id)?;
            let (next, seed) = step(&draw.value, now)?.settled(&sealed.value, false, now)?;
            let draft = Draft::of::<Draw>(action, who, next.call).change(&draw, &next).expects(&call).reason(reason.unwrap_or(""));
            Ok(match seed {
                Some(seed) => draft.create(&seed),
                None => draft,
            })
        })
    }

    /// The seed that a round of this call runs with, and the draft with what keeps it so: the first run fixes a sealed seed,
    /// every later one finds the seed there.
    pub(crate) fn with_seed(&self, call: Id, draft: Draft, now: Timestamp) -> Result<(String, Draft), Failure> {
        if let Some(kept) = self.store.read(|r| r.get::<Seed>(call))? {
            return Ok((kept.value.seed.clone(), draft.expects(&kept)));
        }
        let draw = self.draw(&self.fetch::<Call>(call)?.value)?;
        let sealed = self.fetch::<DrawSeed>(call)?;
        match draw.value.clone().settled(&sealed.value, true, now)? {
            (next, Some(seed)) => Ok((seed.seed.clone(), draft.change(&draw, &next).create(&seed))),
            (_, None) => Err(Refusal::new("WA-05", "draw-not-ready").into()),
        }
    }

    /// What waits for this person in the draws of calls that run.
    ///
    /// # Errors
    /// The store failed.
    pub(crate) fn draw_tasks(&self, actor: &Actor) -> Result<Vec<Waiting>, Failure> {
        let mut found = Vec::new();
        if !actor.has_any(&[Role::Board, Role::ProjectOfficer, Role::FundManager]) {
            return Ok(found);
        }
        let now = self.now();
        for call in self.find::<Call>(&Find::of(Call::KIND).any("state", ["cleared", "open", "closed", "in_review"]))? {
            let call = call.value;
            let draw = self.draw(&call)?.value;
            let late = now > draw.deadline;
            let mine = draw.place_of(actor.id);
            let key = draw.waits().into_iter().find_map(|wait| match wait {
                Wait::Commitment(i) if mine == Some(i) && !late => Some("task-draw-commit"),
                Wait::Secret(i) if mine == Some(i) && late => Some("task-draw-reveal"),
                Wait::Commitment(_) if late && actor.has_any(R9) => Some("task-draw-replace"),
                Wait::Signature if actor.has_any(&[Role::ProjectOfficer]) && draw.beacon.as_ref().is_some_and(|b| b.at <= now) => {
                    Some("task-draw-enter")
                }
                _ => None,
            });
            let href = format!("/office/calls/{}/draw", call.number);
            found.extend(key.map(|key| Waiting { key, href, count: 1, call: Some(call.number) }));
        }
        Ok(found)
    }
}
