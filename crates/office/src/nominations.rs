//! Nominations: drafted in the capital, endorsed by the mission, screened by the officer (SM-04, WA-02, WA-03).

use crate::act::{Act, Draft, Outcome};
use crate::{Failure, Office};
use bursar_domain::account::{FILE_MAX, File, media_type};
use bursar_domain::call::Call;
use bursar_domain::digest::sha256_hex;
use bursar_domain::mission::Mission;
use bursar_domain::nomination::{Against, Attached, Confirmed, Nomination};
use bursar_domain::parameters::ParameterSet;
use bursar_domain::{Actor, Arg, Cents, Id, Refusal, Role};
use bursar_store::{FileContent, Find, Record, Stored};
use std::collections::{BTreeMap, BTreeSet};

const R3: &[Role] = &[Role::Mission];
const R4_R3: &[Role] = &[Role::Drafter, Role::Mission];
const R7: &[Role] = &[Role::ProjectOfficer];

/// A file as uploaded.
#[derive(Clone, Debug)]
pub struct Upload {
    /// Name as the browser sent it.
    pub name: String,
    /// Content; empty when it was larger than [`FILE_MAX`].
    pub bytes: Vec<u8>,
    /// It was larger than [`FILE_MAX`].
    pub too_large: bool,
}

impl Office {
    /// R4 or R3 begins a draft for a State in an open call.
    ///
    /// # Errors
    /// See [`Nomination::begin`]; unknown State.
    pub fn begin_nomination(&self, act: &Act, call: Id, iso: &str) -> Outcome {
        self.perform(act, |now| {
            let call = self.fetch::<Call>(call)?;
            let reference = self.reference();
            let state = reference.states.get(iso).ok_or_else(|| Refusal::new("WA-01", "state-unknown").at("state"))?;
            let p = self.parameters()?;
            let n = Nomination::begin(act.commit, &call.value, state, &p, &act.actor, now)?;
            Ok(Draft::of::<Nomination>("nomination.begin", R4_R3, n.id).create(&n).expects(&call).under(p.number))
        })
    }

    /// Saves answers of a draft, as typed (AC-07).
    ///
    /// # Errors
    /// See [`Nomination::save`]; stale form.
    pub fn save_nomination(&self, act: &Act, id: Id, seen: Option<i64>, typed: &BTreeMap<String, String>) -> Outcome {
        self.perform(act, |now| {
            let n = self.fetch_as_seen::<Nomination>(id, seen)?;
            let call = self.fetch::<Call>(n.value.call)?;
            let next = n.value.save(typed, &call.value, &act.actor, now)?;
            Ok(Draft::of::<Nomination>("nomination.save", R4_R3, id).change(&n, &next))
        })
    }

    /// Stores a file in a slot of the nomination; one that was there is replaced.
    ///
    /// # Errors
    /// Too large, empty, or not a PDF, PNG or JPEG by its content (promise 32).
    pub fn attach(&self, act: &Act, id: Id, seen: Option<i64>, slot: &str, upload: &Upload) -> Outcome {
        self.perform(act, |now| {
            let n = self.fetch_as_seen::<Nomination>(id, seen)?;
            let call = self.fetch::<Call>(n.value.call)?;
            let refused =
                |key: &'static str| Refusal::new("WA-03", key).at(slot).with("name", Arg::Text(upload.name.chars().take(80).collect()));
            if upload.too_large || upload.bytes.len() > FILE_MAX {
                return Err(refused("file-too-large").with("max", Arg::Int((FILE_MAX / 1024 / 1024) as i64)).into());
            }
            if upload.bytes.is_empty() {
                return Err(refused("file-empty").into());
            }
            let media = media_type(&upload.bytes).ok_or_else(|| refused("file-type"))?;
            let file = File {
                id: act.commit,
                state: "kept".into(),
                owner: id,
                slot: slot.to_owned(),
                name: upload.name.chars().take(200).collect(),
                media: media.to_owned(),
                size: i64::try_from(upload.bytes.len()).unwrap_or(i64::MAX),
                sha256: sha256_hex(&upload.bytes),
                by: act.actor.id,
                at: now,
            };
            let attached = Attached { file: file.id, name: file.name.clone(), size: file.size, sha256: file.sha256.clone() };
            let next = n.value.attach(slot, Some(attached), &call.value, &act.actor, now)?;
            let content = FileContent { sha256: file.sha256.clone(), bytes: upload.bytes.clone() };
            Ok(Draft::of::<Nomination>("nomination.attach", R4_R3, id).change(&n, &next).create(&file).file(content))
        })
    }

    /// Takes a file off the draft.
    ///
    /// # Errors
    /// See [`Nomination::attach`].
    pub fn detach(&self, act: &Act, id: Id, seen: Option<i64>, slot: &str) -> Outcome {
        self.perform(act, |now| {
            let n = self.fetch_as_seen::<Nomination>(id, seen)?;
            let call = self.fetch::<Call>(n.value.call)?;
            let next = n.value.attach(slot, None, &call.value, &act.actor, now)?;
            Ok(Draft::of::<Nomination>("nomination.detach", R4_R3, id).change(&n, &next))
        })
    }

    /// The mission endorses; the file enters the call and gets its receipt number.
    ///
    /// # Errors
    /// See [`Nomination::endorse`].
    pub fn endorse(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |now| {
            let n = self.fetch_as_seen::<Nomination>(id, seen)?;
            let call = self.fetch::<Call>(n.value.call)?;
            let next = n.value.endorse(&call.value, &act.actor, now)?;
            Ok(Draft::of::<Nomination>("nomination.endorse", R3, id).change(&n, &next).expects(&call))
        })
    }

    /// The mission withdraws, with a reason.
    ///
    /// # Errors
    /// See [`Nomination::withdraw`].
    pub fn withdraw(&self, act: &Act, id: Id, seen: Option<i64>, reason: &str) -> Outcome {
        self.perform(act, |now| {
            let n = self.fetch_as_seen::<Nomination>(id, seen)?;
            let next = n.value.withdraw(reason, &act.actor, now)?;
            Ok(Draft::of::<Nomination>("nomination.withdraw", R3, id).change(&n, &next).reason(reason))
        })
    }

    /// R7 returns a file once for correction.
    ///
    /// # Errors
    /// See [`Nomination::send_back`].
    pub fn return_nomination(&self, act: &Act, id: Id, seen: Option<i64>, gaps: &str) -> Outcome {
        self.perform(act, |now| {
            let n = self.fetch_as_seen::<Nomination>(id, seen)?;
            let call = self.fetch::<Call>(n.value.call)?;
            let next = n.value.send_back(gaps, &call.value, &act.actor, now)?;
            Ok(Draft::of::<Nomination>("nomination.return", R7, id).change(&n, &next).reason(gaps))
        })
    }

    /// R7 screens: each rule confirmed with a reason code (ACT-02). The call goes into review with its first file.
    ///
    /// # Errors
    /// See [`Nomination::screen`].
    pub fn screen_nomination(&self, act: &Act, id: Id, seen: Option<i64>, confirmed: &[Confirmed], note: &str) -> Outcome {
        self.perform(act, |now| {
            let n = self.fetch_as_seen::<Nomination>(id, seen)?;
            let call = self.fetch::<Call>(n.value.call)?;
            let p = self.parameters()?;
            let against = self.held_against(&n.value, &call.value, &p)?;
            let next = n.value.screen(confirmed.to_vec(), note, &call.value, &against, &act.actor, now)?;
            let mut draft = Draft::of::<Nomination>("nomination.screen", R7, id).change(&n, &next).reason(note).under(p.number);
            if call.value.state == "closed" {
                draft = draft.change(&call, &call.value.step("review", &Actor::system())?);
            }
            Ok(draft)
        })
    }

    /// What a file is screened against beside itself: the parameters in force, and a no-show of the same person in the meetings
    /// before (WA-07).
    ///
    /// # Errors
    /// The store failed.
    pub fn screened_against(&self, n: &Nomination, call: &Call) -> Result<Against, Failure> {
        self.held_against(n, call, &self.parameters()?)
    }

    fn held_against(&self, n: &Nomination, call: &Call, p: &ParameterSet) -> Result<Against, Failure> {
        let missed = self.find::<Mission>(&Find::of(Mission::KIND).eq("iso", n.state_iso.as_str()).eq("state", "no_show"))?;
        let missed: Vec<Mission> = missed.into_iter().map(|m| m.value).filter(|m| m.ended.as_ref().is_some_and(|e| e.fault)).collect();
        if missed.is_empty() {
            return Ok(Against::of(p, &[], &BTreeSet::new(), call));
        }
        let theirs = self.find::<Nomination>(&Find::of(Nomination::KIND).any("id", missed.iter().map(|m| m.nomination)))?;
        let same = |id: Id| theirs.iter().any(|other| other.value.id == id && id != n.id && other.value.same_person(n));
        let days: Vec<_> = missed.iter().filter(|m| same(m.nomination)).map(|m| m.first_day).collect();
        let meetings = self.calls()?.into_iter().map(|c| c.value).filter(Call::is_public).map(|c| c.first_day).collect();
        Ok(Against::of(p, &days, &meetings, call))
    }

    /// The State of a delegate names another to travel instead, before the ticket (WA-07): a file is begun, to be completed,
    /// endorsed and screened like any other; R9 then decides.
    ///
    /// # Errors
    /// See [`Nomination::substitute_for`], [`Mission::replaceable`]; one is named already.
    pub fn name_substitute(&self, act: &Act, of: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |now| {
            let n = self.fetch_as_seen::<Nomination>(of, seen)?;
            let call = self.fetch::<Call>(n.value.call)?;
            let other = Nomination::substitute_for(&n.value, act.commit, &call.value, &act.actor, now)?;
            let mission = self.mission_of(of)?.ok_or(Failure::NotFound)?;
            mission.value.replaceable()?;
            if self.named_substitute(of)?.is_some() {
                return Err(Refusal::new("WA-07", "substitute-there").into());
            }
            // Written anew unchanged, so that two who name somebody at once do not both succeed.
            let draft = Draft::of::<Nomination>("nomination.name_substitute", R4_R3, other.id).create(&other).change(&n, &n.value);
            Ok(draft.expects(&mission))
        })
    }

    /// The file of the substitute whom a State has named for a delegate, while it is on its way.
    ///
    /// # Errors
    /// The store failed.
    pub fn named_substitute(&self, of: Id) -> Result<Option<Stored<Nomination>>, Failure> {
        let find = Find::of(Nomination::KIND).eq("stands_for", of).any("state", ["draft", "endorsed", "returned", "eligible"]);
        Ok(self.find::<Nomination>(&find)?.into_iter().next())
    }

    /// R8 sets the ticket estimate of one delegate (WA-04), until the round is assembled.
    ///
    /// # Errors
    /// Not R8; already in a round.
    pub fn estimate_ticket(&self, act: &Act, id: Id, seen: Option<i64>, ticket: Cents) -> Outcome {
        self.perform(act, |now| {
            if !act.actor.has(Role::FinanceAssistant) {
                return Err(Refusal::new("WA-04", "not-your-role").into());
            }
            let n = self.fetch_as_seen::<Nomination>(id, seen)?;
            if !matches!(n.value.state.as_str(), "endorsed" | "eligible" | "scored") {
                return Err(Refusal::new("WA-04", "step-not-allowed")
                    .with("state", Arg::Msg(bursar_domain::nomination::MACHINE.state_key(&n.value.state)))
                    .into());
            }
            let next = Nomination { ticket: Some(ticket), changed_at: now, ..n.value.clone() };
            Ok(Draft::of::<Nomination>("nomination.estimate", &[Role::FinanceAssistant], id).change(&n, &next))
        })
    }

    /// The nominations this person may see: staff and auditors all that were endorsed, a State's people their own.
    pub fn visible_nominations(actor: &Actor) -> Option<Find> {
        let all = Find::of(Nomination::KIND);
        if actor.is_staff() || actor.has_any(bursar_domain::role::AUDITORS) {
            return Some(all.not("state", "draft"));
        }
        let states = actor.states_as(&[Role::Mission, Role::Drafter, Role::Nominee]);
        if states.is_empty() { None } else { Some(all.any("iso", states)) }
    }

    /// Whether this person may see this file: staff and auditors once endorsed, its State's people, its reviewers who
    /// declared no conflict.
    ///
    /// # Errors
    /// The store failed.
    pub fn may_see_nomination(&self, actor: &Actor, n: &Nomination) -> Result<bool, Failure> {
        use bursar_domain::review::Review;
        let own = [Role::Mission, Role::Drafter].iter().any(|r| actor.has_for(*r, &n.state_iso));
        let nominee = actor.has_for(Role::Nominee, &n.state_iso) && self.is_nominee(actor, n)?;
        let staff = (actor.is_staff() || actor.has_any(bursar_domain::role::AUDITORS)) && n.state != "draft";
        if own || nominee || staff {
            return Ok(true);
        }
        if !actor.has(Role::Reviewer) {
            return Ok(false);
        }
        let mine =
            Find::of(Review::KIND).eq("nomination_id", n.id).eq("reviewer_id", actor.id).any("state", ["accepted", "submitted", "locked"]);
        Ok(self.store.read(|r| r.count(&mine))? > 0)
    }

    /// Whether this person is the nominee: the account's login is the nominee's mail address.
    ///
    /// # Errors
    /// The store failed.
    pub fn is_nominee(&self, actor: &Actor, n: &Nomination) -> Result<bool, Failure> {
        let account: Option<Stored<bursar_domain::account::Account>> = self.read(|r| r.get(actor.id))?;
        Ok(account.is_some_and(|a| a.value.login.eq_ignore_ascii_case(n.answer("email"))))
    }
}
