//! Needs that States state (SM-17): drafted by capital, endorsed and opened by the mission, confirmed, ended; and what others see of them
//! (MAP-06, AC-20). What a State writes of a need stands in its record alone: the log says who did what and when, never why.

use crate::act::{Act, Draft, Outcome};
use crate::tasks::Waiting;
use crate::{Failure, Office};
use bursar_domain::account::Account;
use bursar_domain::mail::{Mail, Recipient, Template};
use bursar_domain::need::{MACHINE, Need, REMINDER_DAYS, Visibility, sees_all};
use bursar_domain::time::{at, day, plus_days};
use bursar_domain::{Actor, Id, Refusal, Refusals, Role};
use bursar_store::{Find, Order, Record, Stored};
use jiff::Timestamp;
use std::collections::BTreeMap;

const R3: &[Role] = &[Role::Mission];
const STATE: &[Role] = &[Role::Mission, Role::Drafter];

/// Needs looked at in one go.
const LOOK: i64 = 200;

/// What is sought among the needs a person sees whole.
#[derive(Clone, Debug, Default)]
pub struct NeedsSought {
    /// Of this State, if it is one of theirs; empty: of all of them.
    pub alpha3: String,
    /// In this state of SM-17; empty: in any.
    pub state: String,
    /// Of this theme; empty: of any.
    pub theme: String,
}

impl Office {
    /// A need, if this person sees it whole.
    ///
    /// # Errors
    /// `NotFound`, alike for what is not there and what is not theirs to see.
    pub fn need(&self, id: Id, actor: &Actor) -> Result<Stored<Need>, Failure> {
        let found = self.fetch::<Need>(id)?;
        if found.value.seen_whole_by(actor) { Ok(found) } else { Err(Failure::NotFound) }
    }

    /// The needs this person sees whole, the latest draft first, and how many there are.
    ///
    /// # Errors
    /// The store failed.
    pub fn needs(&self, actor: &Actor, sought: &NeedsSought, skip: i64, limit: i64) -> Result<(i64, Vec<Stored<Need>>), Failure> {
        let mut find = Find::of(Need::KIND);
        if !sees_all(actor) {
            find = find.any("alpha3", actor.states_as(STATE));
        }
        if !sought.alpha3.is_empty() {
            find = find.eq("alpha3", sought.alpha3.as_str());
        }
        if MACHINE.states().contains(&sought.state.as_str()) {
            find = find.eq("state", sought.state.as_str());
        }
        find = of_theme(find, &sought.theme);
        let rows = find.clone().order("created_at", Order::Desc).limit(limit).offset(skip);
        self.read(|r| Ok((r.count(&find)?, r.find::<Need>(&rows)?)))
    }

    /// An open public need.
    ///
    /// # Errors
    /// `NotFound`, alike for what is not there and what is not public.
    pub fn public_need(&self, id: Id) -> Result<Need, Failure> {
        let found = self.fetch::<Need>(id)?.value;
        if found.is_public() { Ok(found) } else { Err(Failure::NotFound) }
    }

    /// Open public needs of a theme or of all, by their ids.
    ///
    /// # Errors
    /// The store failed.
    pub fn public_needs(&self, theme: &str) -> Result<Vec<Need>, Failure> {
        let find = of_theme(public(), theme);
        Ok(self.find::<Need>(&find)?.into_iter().map(|s| s.value).collect())
    }

    /// What a contributor sees: open needs that are public, and those open to partners. Whoever shows the latter leaves out whose they are
    /// and their words ([`Need::names_state_to`]).
    ///
    /// # Errors
    /// The store failed.
    pub fn needs_for_partners(&self, actor: &Actor, theme: &str) -> Result<Vec<Need>, Failure> {
        let open = Find::of(Need::KIND).eq("state", "open").any("visibility", [Visibility::Partners.code(), Visibility::Public.code()]);
        let found = self.find::<Need>(&of_theme(open, theme))?.into_iter().map(|s| s.value);
        Ok(found.filter(|n| n.seen_by(Some(actor))).collect())
    }

    /// Open public needs by region and theme (MAP-06).
    ///
    /// # Errors
    /// The store failed.
    pub fn needs_by_region(&self) -> Result<BTreeMap<(String, String), u64>, Failure> {
        let reference = self.reference();
        let mut cells = BTreeMap::new();
        for need in self.public_needs("")? {
            let Some(state) = reference.states.get(&need.alpha3) else { continue };
            for theme in need.themes {
                *cells.entry((state.region.m49.clone(), theme)).or_insert(0) += 1;
            }
        }
        Ok(cells)
    }

    /// Open needs of these States by State and theme: those of which this reader may know whose they are (MAP-06, AC-20).
    ///
    /// # Errors
    /// The store failed.
    pub fn needs_by_state(&self, states: &[String], actor: Option<&Actor>) -> Result<BTreeMap<(String, String), u64>, Failure> {
        let find = Find::of(Need::KIND).eq("state", "open").any("alpha3", states.iter().map(String::as_str));
        let mut cells = BTreeMap::new();
        for need in self.find::<Need>(&find)?.into_iter().map(|s| s.value).filter(|n| n.names_state_to(actor)) {
            for theme in need.themes {
                *cells.entry((need.alpha3.clone(), theme)).or_insert(0) += 1;
            }
        }
        Ok(cells)
    }

    /// Open public needs of one State.
    ///
    /// # Errors
    /// The store failed.
    pub fn public_needs_of(&self, alpha3: &str) -> Result<Vec<Need>, Failure> {
        Ok(self.find::<Need>(&public().eq("alpha3", alpha3))?.into_iter().map(|s| s.value).collect())
    }

    /// Everything that is wrong with what a need says, each beside its field.
    pub fn need_faults(&self, need: &Need) -> Vec<Refusal> {
        let reference = self.reference();
        need.faults(|list, code| reference.term(list, code).is_some(), day(self.now()))
    }

    fn check_need(&self, need: &Need) -> Result<(), Failure> {
        let found = self.need_faults(need);
        if found.is_empty() { Ok(()) } else { Err(Failure::Refused(Refusals(found))) }
    }

    /// R4 or R3 drafts a need of its State. The id of the commit becomes its id.
    ///
    /// # Errors
    /// Another State's person; everything that is wrong with it.
    pub fn draft_need(&self, act: &Act, content: &Need) -> Outcome {
        self.reference().states.get(&content.alpha3).ok_or(Failure::NotFound)?;
        self.perform(act, |now| {
            let drafted = Need::draft(&Need { id: act.commit, ..content.clone() }, &act.actor, now)?;
            self.check_need(&drafted)?;
            Ok(Draft::of::<Need>("need.draft", STATE, drafted.id).create(&drafted))
        })
    }

    /// R4 or R3 puts other words into it.
    ///
    /// # Errors
    /// See [`Need::revise`]; everything that is wrong with it; nothing changed.
    pub fn revise_need(&self, act: &Act, id: Id, seen: Option<i64>, content: &Need) -> Outcome {
        self.perform(act, |_| {
            let need = self.fetch_as_seen::<Need>(id, seen)?;
            let next = need.value.revise(content, &act.actor)?;
            self.check_need(&next)?;
            if next == need.value {
                return Err(Refusal::new("SM-17", "nothing-changed").into());
            }
            Ok(Draft::of::<Need>("need.revise", STATE, id).change(&need, &next))
        })
    }

    /// One step of R3.
    fn step_need(
        &self,
        act: &Act,
        action: &'static str,
        id: Id,
        seen: Option<i64>,
        next: impl Fn(&Need, Timestamp) -> Result<Need, Refusals>,
    ) -> Outcome {
        self.perform(act, |now| {
            let need = self.fetch_as_seen::<Need>(id, seen)?;
            let next = next(&need.value, now)?;
            Ok(Draft::of::<Need>(action, R3, id).change(&need, &next))
        })
    }

    /// R3 endorses it.
    ///
    /// # Errors
    /// See [`Need::endorse`].
    pub fn endorse_need(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.step_need(act, "need.endorse", id, seen, |n, _| n.endorse(&act.actor))
    }

    /// R3 gives it back to capital.
    ///
    /// # Errors
    /// See [`Need::give_back`].
    pub fn give_back_need(&self, act: &Act, id: Id, seen: Option<i64>, reason: &str) -> Outcome {
        self.step_need(act, "need.return", id, seen, |n, _| n.give_back(reason, &act.actor))
    }

    /// R3 opens it to those whom it chooses.
    ///
    /// # Errors
    /// See [`Need::open`].
    pub fn open_need(&self, act: &Act, id: Id, seen: Option<i64>, visibility: Visibility) -> Outcome {
        let receipt = self.step_need(act, "need.open", id, seen, |n, now| n.open(visibility, &act.actor, now))?;
        // It is open whatever is found for it.
        self.look_at_opened(id)?;
        Ok(receipt)
    }

    /// R3 confirms that it is still there.
    ///
    /// # Errors
    /// See [`Need::confirm`].
    pub fn confirm_need(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.step_need(act, "need.confirm", id, seen, |n, now| n.confirm(&act.actor, day(now)))
    }

    /// R3 changes who may know of it.
    ///
    /// # Errors
    /// See [`Need::change`].
    pub fn change_need(&self, act: &Act, id: Id, seen: Option<i64>, visibility: Visibility) -> Outcome {
        self.step_need(act, "need.change", id, seen, |n, _| n.change(visibility, &act.actor))
    }

    /// R3 says how it came out: `met`, `partly_met` or `unmet`.
    ///
    /// # Errors
    /// See [`Need::close`].
    pub fn close_need(&self, act: &Act, id: Id, seen: Option<i64>, event: &str, reason: &str) -> Outcome {
        self.step_need(act, "need.close", id, seen, |n, _| n.close(event, reason, &act.actor))
    }

    /// R3 withdraws it.
    ///
    /// # Errors
    /// See [`Need::withdraw`].
    pub fn withdraw_need(&self, act: &Act, id: Id, seen: Option<i64>, reason: &str) -> Outcome {
        self.perform(act, |now| {
            let need = self.fetch_as_seen::<Need>(id, seen)?;
            let next = need.value.withdraw(reason, &act.actor)?;
            self.end_matches_of_need(Draft::of::<Need>("need.withdraw", R3, id).change(&need, &next), id, now)
        })
    }

    /// What the clock makes due: open needs that nobody confirmed for 18 months expire.
    ///
    /// # Errors
    /// The store failed.
    pub fn expire_needs(&self) -> Result<usize, Failure> {
        let mut moved = 0;
        loop {
            let due = self.find::<Need>(&Find::of(Need::KIND).le("expires_at", self.now()).limit(LOOK))?;
            if due.is_empty() {
                return Ok(moved);
            }
            for id in due.into_iter().map(|n| n.value.id) {
                let act = Act::by(Actor::system(), self.new_id());
                self.perform(&act, |now| {
                    let need = self.fetch::<Need>(id)?;
                    let draft = Draft::of::<Need>("need.expire", &[], id).change(&need, &need.value.expire(day(now))?);
                    self.end_matches_of_need(draft, id, now)
                })?;
                moved += 1;
            }
        }
    }

    /// Reminds the missions of open needs that expire within thirty days, once for each confirmation. The mail is about the person's work
    /// page, not about the need: neither the letter nor the list of mail tells that there is one (AC-20, promise 24).
    pub(crate) fn remind_of_needs(&self) -> Result<(), Failure> {
        let soon = at(plus_days(day(self.now()), REMINDER_DAYS), 0, 0);
        let due = self.find::<Need>(&Find::of(Need::KIND).le("expires_at", soon))?;
        if due.is_empty() {
            return Ok(());
        }
        for account in self.find::<Account>(&Find::of(Account::KIND).eq("state", "active"))?.into_iter().map(|a| a.value) {
            let actor = account.actor();
            let mut mails = Vec::new();
            for need in due.iter().map(|n| &n.value).filter(|n| actor.has_for(Role::Mission, &n.alpha3)) {
                let confirmed = need.confirmed_on.map_or_else(String::new, |d| d.to_string());
                let reason = format!("need {} {confirmed} {}", need.id, account.id);
                let lang = self.language_of(account.id, &need.title.record)?;
                mails.push(Mail::once(&reason, Recipient::Account(account.id), Template::Waiting, account.id, &lang, self.now()));
            }
            if !mails.is_empty() {
                self.post_all::<Account>("mail.remind", account.id, &mails)?;
            }
        }
        Ok(())
    }

    /// What waits of needs: for R3 drafts to endorse, what is endorsed to open, what is open to confirm; for R4 what was given back.
    pub(crate) fn need_tasks(&self, actor: &Actor) -> Result<Vec<Waiting>, Failure> {
        let soon = at(plus_days(day(self.now()), REMINDER_DAYS), 0, 0);
        let of = |role: Role| Find::of(Need::KIND).any("alpha3", actor.states_as(&[role]));
        let list = |state: &str| format!("/office/needs?state={state}");
        let rows = [
            (Role::Drafter, "task-revise-needs", list("draft"), of(Role::Drafter).eq("state", "draft").eq("returned", 1)),
            (Role::Mission, "task-endorse-needs", list("draft"), of(Role::Mission).eq("state", "draft").eq("returned", 0)),
            (Role::Mission, "task-open-needs", list("endorsed"), of(Role::Mission).eq("state", "endorsed")),
            (Role::Mission, "task-confirm-needs", list("open"), of(Role::Mission).le("expires_at", soon)),
        ];
        self.waiting(actor, rows)
    }
}

/// Open public needs.
pub(crate) fn public() -> Find {
    Find::of(Need::KIND).eq("state", "open").eq("visibility", Visibility::Public.code())
}

/// Those of a theme, where one is given.
fn of_theme(find: Find, theme: &str) -> Find {
    // A stroke in the code would let it mean another.
    if theme.is_empty() { find } else { find.like("search_themes", &format!("|{}|", theme.replace('|', ""))) }
}
