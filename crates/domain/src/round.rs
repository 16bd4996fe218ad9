//! Selection rounds (SM-07) and final approval (SM-09).

use crate::id::Id;
use crate::journal::{Cause, control};
use crate::ledger::Entry;
use crate::mission::Mission;
use crate::money::Cents;
use crate::refusal::{Arg, Decided, Refusal};
use crate::role::{Actor, Role};
use crate::workflow::{Machine, Transition};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

/// SM-07.
pub const MACHINE: Machine = Machine {
    id: "SM-07",
    subject: "round",
    start: "assembled",
    table: &[
        Transition {
            from: "assembled",
            event: "assemble",
            to: "assembled",
            who: &[Role::ProjectOfficer],
            guard: "every eligible file scored",
            effect: "inputs frozen and hashed",
        },
        Transition {
            from: "assembled",
            event: "run",
            to: "run",
            who: &[Role::ProjectOfficer],
            guard: "",
            effect: "seed revealed; code version, result recorded",
        },
        Transition { from: "run", event: "review", to: "reviewed", who: &[Role::FundManager], guard: "overrides reasoned", effect: "" },
        Transition { from: "reviewed", event: "send", to: "sent", who: &[Role::FundManager], guard: "memo", effect: "SM-09 pending" },
        Transition {
            from: "sent",
            event: "approve",
            to: "approved",
            who: &[Role::HighRepresentative],
            guard: "not who sent it; funds in B300",
            effect: "J11; nominations approved",
        },
        Transition {
            from: "sent",
            event: "return",
            to: "returned",
            who: &[Role::HighRepresentative],
            guard: "reason",
            effect: "nominations back to scored",
        },
        Transition {
            from: "sent",
            event: "refuse",
            to: "refused",
            who: &[Role::HighRepresentative],
            guard: "reason",
            effect: "nominations back to scored",
        },
        Transition {
            from: "approved",
            event: "publish",
            to: "published",
            who: &[Role::FundManager],
            guard: "",
            effect: "list, statistics, inputs hash, seed; no scores of persons",
        },
        Transition { from: "published", event: "close", to: "closed", who: &[Role::FundManager], guard: "", effect: "" },
    ],
};

/// SM-09, the decision of the High Representative.
pub const APPROVAL: Machine = Machine {
    id: "SM-09",
    subject: "approval",
    start: "pending",
    table: &[
        Transition {
            from: "pending",
            event: "approve",
            to: "approved",
            who: &[Role::HighRepresentative],
            guard: "memo, funds check, separation of duties",
            effect: "J11",
        },
        Transition {
            from: "pending",
            event: "approve_with_conditions",
            to: "approved_with_conditions",
            who: &[Role::HighRepresentative],
            guard: "as above; conditions in words",
            effect: "J11; conditions block acceptance",
        },
        Transition { from: "pending", event: "return", to: "returned", who: &[Role::HighRepresentative], guard: "reason", effect: "" },
        Transition { from: "pending", event: "refuse", to: "refused", who: &[Role::HighRepresentative], guard: "reason", effect: "" },
    ],
};

/// A candidate of a round, in the order of the frozen instance.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Candidate {
    /// Nomination.
    pub nomination: Id,
    /// Its version when frozen.
    pub version: i64,
    /// Nominating State.
    pub state_iso: String,
    /// F, M or X.
    pub sex: String,
    /// Score in hundredths.
    pub score: i64,
    /// Trip with PSC.
    pub cost: Cents,
}

/// A change of the list by a named person, with its reason (WA-05).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Override {
    /// Out of the list.
    pub out: Id,
    /// Into the list.
    pub into: Id,
    /// Reason.
    pub reason: String,
    /// Who.
    pub by: Id,
    /// When.
    pub at: Timestamp,
}

/// A condition of approval: a task that blocks acceptance until done (SM-09).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Condition {
    /// In words.
    pub words: String,
    /// Who found it met.
    pub met_by: Option<Id>,
}

/// The decision of the High Representative on a round.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Approval {
    /// State of [`APPROVAL`].
    pub state: String,
    /// Memo of the fund manager.
    pub memo: String,
    /// Who sent it.
    pub sent_by: Id,
    /// When.
    pub sent_at: Timestamp,
    /// Reason of a return or refusal.
    pub reason: String,
    /// Conditions.
    pub conditions: Vec<Condition>,
    /// Who decided.
    pub decided_by: Option<Id>,
    /// When.
    pub decided_at: Option<Timestamp>,
}

/// A selection round.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Round {
    /// Id.
    pub id: Id,
    /// Call.
    pub call: Id,
    /// State of [`MACHINE`].
    pub state: String,
    /// Candidates as frozen.
    pub candidates: Vec<Candidate>,
    /// The instance as frozen, in the format of the selection engine.
    pub instance: serde_json::Value,
    /// SHA-256 of the instance.
    pub inputs_sha256: String,
    /// Seed of the draw, revealed when the round is run.
    pub seed: Option<String>,
    /// Version of the code that ran.
    pub code_version: Option<String>,
    /// The outcome, as the engine gave it.
    pub outcome: Option<serde_json::Value>,
    /// Indexes selected by the engine.
    pub selected: Vec<usize>,
    /// Indexes in reserve, in order.
    pub reserve: Vec<usize>,
    /// Overrides, oldest first.
    pub overrides: Vec<Override>,
    /// Approval, once sent.
    pub approval: Option<Approval>,
    /// Approvals returned before.
    pub earlier: Vec<Approval>,
    /// When it was assembled.
    pub assembled_at: Timestamp,
    /// When the list was published.
    pub published_at: Option<Timestamp>,
}

/// What is published of a round so that anyone can check its list (SM-07): an instance that shows nobody's score, and the
/// result with its proof. Made once, at publication, and kept byte for byte, so that its digests stay what they were.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PublicCopy {
    /// Round.
    pub round: Id,
    /// The instance file.
    pub instance: String,
    /// The result file.
    pub result: String,
}

impl Round {
    /// The selected candidates, overrides applied.
    pub fn chosen(&self) -> Vec<usize> {
        self.chosen_after(self.overrides.len())
    }

    /// The list as it stood after so many overrides, ascending; after none, it is the engine's.
    pub fn chosen_after(&self, overrides: usize) -> Vec<usize> {
        let index = |n: Id| self.candidates.iter().position(|c| c.nomination == n);
        let mut list = self.selected.clone();
        for o in self.overrides.iter().take(overrides) {
            if let (Some(out), Some(into)) = (index(o.out), index(o.into)) {
                list.retain(|i| *i != out);
                if !list.contains(&into) {
                    list.push(into);
                }
            }
        }
        list.sort_unstable();
        list
    }

    /// The reserve list in order, without those an override put on the list.
    pub fn in_reserve(&self) -> Vec<usize> {
        let chosen = self.chosen();
        self.reserve.iter().copied().filter(|i| !chosen.contains(i)).collect()
    }

    /// The list if one nominee takes the place of another, ascending: what R9 is shown the cost of before it is decided (WA-05).
    ///
    /// # Errors
    /// Not on the list; already on it or not of this round.
    pub fn exchanged(&self, out: Id, into: Id) -> Decided<Vec<usize>> {
        let chosen = self.chosen();
        let place = |n: Id| self.candidates.iter().position(|c| c.nomination == n);
        let leaves = place(out).filter(|i| chosen.contains(i)).ok_or_else(|| Refusal::new("WA-05", "override-not-on-list").at("out"))?;
        let comes = place(into).filter(|i| !chosen.contains(i)).ok_or_else(|| Refusal::new("WA-05", "override-not-outside").at("into"))?;
        let mut list: Vec<usize> = chosen.into_iter().map(|i| if i == leaves { comes } else { i }).collect();
        list.sort_unstable();
        Ok(list)
    }

    /// R9 changes the list, with a reason (WA-05). Whether the new list keeps the hard rules, the engine says: it alone knows
    /// them all.
    ///
    /// # Errors
    /// Not R9, or the list is with the High Representative; reason missing; see [`Round::exchanged`].
    pub fn override_list(&self, out: Id, into: Id, reason: &str, actor: &Actor, now: Timestamp) -> Decided<Round> {
        if self.state != "run" || !actor.has(Role::FundManager) {
            return Err(Refusal::new("SM-07", "step-not-allowed").with("state", Arg::Msg(MACHINE.state_key(&self.state))).into());
        }
        let reason = reason.trim();
        if reason.is_empty() {
            return Err(Refusal::new("WA-05", "reason-missing").at("reason").into());
        }
        self.exchanged(out, into)?;
        let mut next = self.clone();
        next.overrides.push(Override { out, into, reason: reason.to_owned(), by: actor.id, at: now });
        Ok(next)
    }

    /// R9 reviews the run, then sends it with a memo to the High Representative.
    ///
    /// # Errors
    /// Memo missing.
    pub fn send(&self, memo: &str, actor: &Actor, now: Timestamp) -> Decided<Round> {
        let reviewed = MACHINE.step(&self.state, "review", actor, None)?;
        let step = MACHINE.step(reviewed.to, "send", actor, None)?;
        if memo.trim().is_empty() {
            return Err(Refusal::new("SM-09", "memo-missing").at("memo").into());
        }
        let approval = Approval {
            state: APPROVAL.start.into(),
            memo: memo.trim().to_owned(),
            sent_by: actor.id,
            sent_at: now,
            reason: String::new(),
            conditions: Vec::new(),
            decided_by: None,
            decided_at: None,
        };
        Ok(Round { state: step.to.into(), approval: Some(approval), ..self.clone() })
    }

    /// R10 decides (SM-09). On approval the journal J11 pre-commits each selected trip with its PSC, in an entry of its own.
    ///
    /// # Errors
    /// The same person sent it (ACT-01); reason or conditions missing.
    pub fn decide(
        &self,
        event: &str,
        words: &str,
        entry: impl Fn() -> Id,
        today: Date,
        actor: &Actor,
        now: Timestamp,
    ) -> Decided<(Round, Vec<Entry>)> {
        let Some(pending) = &self.approval else {
            return Err(Refusal::new("SM-09", "step-not-allowed").with("state", Arg::Msg(MACHINE.state_key(&self.state))).into());
        };
        let step = APPROVAL.step(&pending.state, event, actor, None)?;
        if pending.sent_by == actor.id {
            return Err(Refusal::new("ACT-01", "not-your-own").into());
        }
        let words = words.trim();
        if words.is_empty() && event != "approve" {
            return Err(Refusal::new("SM-09", if event == "approve_with_conditions" { "conditions-missing" } else { "reason-missing" })
                .at("words")
                .into());
        }
        let approved = matches!(event, "approve" | "approve_with_conditions");
        let round_step = MACHINE.step(&self.state, if approved { "approve" } else { event }, actor, None)?;
        let mut approval = Approval { state: step.to.into(), decided_by: Some(actor.id), decided_at: Some(now), ..pending.clone() };
        if event == "approve_with_conditions" {
            approval.conditions =
                words.lines().map(str::trim).filter(|l| !l.is_empty()).map(|l| Condition { words: l.to_owned(), met_by: None }).collect();
        } else {
            approval.reason = words.to_owned();
        }
        let next = Round { state: round_step.to.into(), approval: Some(approval), ..self.clone() };
        let chosen = if approved { next.chosen() } else { Vec::new() };
        let entries = chosen.iter().map(|i| {
            let c = &next.candidates[*i];
            let about = Mission::about(c.nomination, self.call, &c.state_iso);
            control::pre_committed(&Cause::new(entry(), today, self.id).about(about), c.cost)
        });
        let entries = entries.collect::<Decided<Vec<Entry>>>()?;
        Ok((next, entries))
    }

    /// R7 finds a condition met.
    ///
    /// # Errors
    /// No such open condition.
    pub fn meet_condition(&self, at: usize, actor: &Actor) -> Decided<Round> {
        if !actor.has(Role::ProjectOfficer) {
            return Err(Refusal::new("SM-09", "not-your-role").into());
        }
        let mut next = self.clone();
        match next.approval.as_mut().and_then(|a| a.conditions.get_mut(at)).filter(|c| c.met_by.is_none()) {
            Some(c) => c.met_by = Some(actor.id),
            None => return Err(Refusal::new("SM-09", "condition-unknown").into()),
        }
        Ok(next)
    }

    /// Conditions that still block acceptance.
    pub fn open_conditions(&self) -> usize {
        self.approval.as_ref().map_or(0, |a| a.conditions.iter().filter(|c| c.met_by.is_none()).count())
    }

    /// What the trip of a nomination was approved at, PSC included.
    pub fn cost_of(&self, nomination: Id) -> Option<Cents> {
        self.candidates.iter().find(|c| c.nomination == nomination).map(|c| c.cost)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::role::{Grant, Scope};
    use jiff::SignedDuration;

    fn actor(role: Role) -> Actor {
        Actor { id: Id::named("account", role.code()), name: String::new(), state: None, grants: vec![Grant { role, scope: Scope::Fund }] }
    }
    fn nominee(name: &str) -> Id {
        Id::named("nomination", name)
    }

    /// Five nominees; the engine chose the first two, and the third is in reserve.
    fn run() -> Round {
        let candidate = |(i, name): (usize, &str)| Candidate {
            nomination: nominee(name),
            version: 1,
            state_iso: format!("S{i}"),
            sex: "F".into(),
            score: 7000,
            cost: Cents(100),
        };
        Round {
            id: Id::named("round", "one"),
            call: Id::named("call", "one"),
            state: "run".into(),
            candidates: ["a", "b", "c", "d", "e"].into_iter().enumerate().map(candidate).collect(),
            instance: serde_json::Value::Null,
            inputs_sha256: String::new(),
            seed: None,
            code_version: None,
            outcome: None,
            selected: vec![0, 1],
            reserve: vec![2],
            overrides: Vec::new(),
            approval: None,
            earlier: Vec::new(),
            assembled_at: Timestamp::UNIX_EPOCH,
            published_at: None,
        }
    }
    fn key<T: std::fmt::Debug>(r: Decided<T>) -> (&'static str, String) {
        let first = r.unwrap_err().0.remove(0);
        (first.key, first.field.unwrap_or_default())
    }

    #[test]
    fn wa_05_an_override_takes_a_reason_and_the_fund_manager() {
        let (round, r9) = (run(), actor(Role::FundManager));
        let now = Timestamp::UNIX_EPOCH;
        let does = |r: &Round, out: &str, into: &str, why: &str, who: &Actor| r.override_list(nominee(out), nominee(into), why, who, now);
        assert_eq!(key(does(&round, "a", "d", " ", &r9)), ("reason-missing", "reason".into()));
        assert_eq!(key(does(&round, "c", "d", "why", &r9)), ("override-not-on-list", "out".into()));
        assert_eq!(key(does(&round, "z", "d", "why", &r9)), ("override-not-on-list", "out".into()));
        assert_eq!(key(does(&round, "a", "b", "why", &r9)), ("override-not-outside", "into".into()));
        assert_eq!(key(does(&round, "a", "z", "why", &r9)), ("override-not-outside", "into".into()));
        for role in [Role::ProjectOfficer, Role::HighRepresentative, Role::InternalAuditor] {
            assert_eq!(key(does(&round, "a", "d", "why", &actor(role))).0, "step-not-allowed", "{role:?}");
        }
        for state in MACHINE.states().into_iter().filter(|s| *s != "run") {
            let other = Round { state: state.into(), ..round.clone() };
            assert_eq!(key(does(&other, "a", "d", "why", &r9)).0, "step-not-allowed", "{state}");
        }
        let next = does(&round, "a", "d", " A reason. ", &r9).unwrap();
        assert_eq!((next.overrides[0].reason.as_str(), next.overrides[0].by), ("A reason.", r9.id));
        assert_eq!((next.chosen(), next.chosen_after(0), next.selected.clone()), (vec![1, 3], vec![0, 1], vec![0, 1]));
    }

    #[test]
    fn wa_05_overrides_come_one_after_the_other() {
        let r9 = actor(Role::FundManager);
        let at = |n: i64| Timestamp::UNIX_EPOCH.checked_add(SignedDuration::from_secs(n)).unwrap();
        let one = run().override_list(nominee("a"), nominee("c"), "First.", &r9, at(1)).unwrap();
        assert_eq!((one.chosen(), one.in_reserve()), (vec![1, 2], vec![]), "who is on the list is not in reserve");
        assert_eq!(one.exchanged(nominee("c"), nominee("a")).unwrap(), [0, 1], "and back");
        let two = one.override_list(nominee("c"), nominee("e"), "Second.", &r9, at(2)).unwrap();
        assert_eq!([0, 1, 2].map(|n| two.chosen_after(n)), [vec![0, 1], vec![1, 2], vec![1, 4]]);
        assert_eq!(two.in_reserve(), [2]);
    }
}
