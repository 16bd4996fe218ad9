//! Matches of needs with programmes (SM-18, MAP-08): looked for in the index, put forward by providers, offered, accepted, introduced, agreed;
//! and what comes to an end by itself. What a State says of a match stands in its record alone: the log says who did what and when, never
//! why, and mail says that something waits, never what (AC-20).

use crate::act::{Act, Draft, Outcome};
use crate::catalogue::{OPEN_TO_ALL, Sought, UNSAID};
use crate::tasks::Waiting;
use crate::{Failure, Office};
use bursar_domain::account::Account;
use bursar_domain::catalogue::{Programme, Status};
use bursar_domain::mail::{Mail, Recipient, Template};
use bursar_domain::matching::{Fit, MACHINE, Match, OPEN, Planned};
use bursar_domain::need::{Need, sees_all};
use bursar_domain::time::day;
use bursar_domain::{Actor, Id, Refusal, Role};
use bursar_store::{Find, Order, Record, Stored};
use jiff::Timestamp;
use std::collections::{BTreeMap, BTreeSet};

const R3: &[Role] = &[Role::Mission];
const R19: &[Role] = &[Role::Verifier];
const R20: &[Role] = &[Role::Contributor];
const TALK: &[Role] = &[Role::Mission, Role::Contributor];
const STATE: &[Role] = &[Role::Mission, Role::Drafter];

/// Programmes compared with a need in one look.
const COMPARED: usize = 200;
/// New suggestions of one look.
const MOST: usize = 20;
/// Matches that end or lapse in one go.
const LOOK: i64 = 200;

/// A match with the two it joins.
#[derive(Clone, Debug)]
pub struct Pair {
    /// The match.
    pub found: Stored<Match>,
    /// The need.
    pub need: Need,
    /// The programme.
    pub programme: Programme,
}

/// In which capacity somebody looks at matches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Capacity {
    /// R9, R19 and auditors: all of them.
    All,
    /// The State's own people: what was offered to it.
    State,
    /// A contributor: those of the own programmes.
    Provider,
}

impl Capacity {
    /// Those this person has.
    pub fn of(actor: &Actor) -> Vec<Capacity> {
        let held = [
            (Capacity::All, sees_all(actor)),
            (Capacity::State, !actor.states_as(STATE).is_empty()),
            (Capacity::Provider, actor.has(Role::Contributor)),
        ];
        held.into_iter().filter(|(_, held)| *held).map(|(c, _)| c).collect()
    }
}

impl Office {
    /// A match, if this person may know of it.
    ///
    /// # Errors
    /// `NotFound`, alike for what is not there and what is not theirs to see.
    pub fn matched_pair(&self, id: Id, actor: &Actor) -> Result<Pair, Failure> {
        let found = self.fetch::<Match>(id)?;
        if !found.value.seen_by(actor) {
            return Err(Failure::NotFound);
        }
        let (need, programme) = self.both(&found.value)?;
        Ok(Pair { found, need: need.value, programme: programme.value })
    }

    /// Matches as this person sees them in that capacity, by theme and title, with how many there are; in one state, of one need, or all.
    ///
    /// # Errors
    /// The store failed.
    pub fn matches(
        &self,
        actor: &Actor,
        as_what: Capacity,
        state: &str,
        need: Option<Id>,
        skip: i64,
        limit: i64,
    ) -> Result<(i64, Vec<Pair>), Failure> {
        let mut find = seen_as(actor, as_what);
        if MACHINE.states().contains(&state) {
            find = find.eq("state", state);
        }
        if let Some(need) = need {
            find = find.eq("need", need);
        }
        let rows = find.clone().order("place", Order::Asc).limit(limit).offset(skip);
        let (total, found) = self.read(|r| Ok((r.count(&find)?, r.find::<Match>(&rows)?)))?;
        let seen: Vec<Stored<Match>> = found.into_iter().filter(|m| m.value.seen_by(actor)).collect();
        let programmes = self.programmes_by_id(&seen.iter().map(|m| m.value.programme).collect())?;
        let needs = self.find::<Need>(&Find::of(Need::KIND).any("id", seen.iter().map(|m| m.value.need)))?;
        let needs: BTreeMap<Id, Need> = needs.into_iter().map(|n| (n.value.id, n.value)).collect();
        let pair = |found: Stored<Match>| {
            let (need, programme) = (needs.get(&found.value.need)?.clone(), programmes.get(&found.value.programme)?.clone());
            Some(Pair { found, need, programme })
        };
        Ok((total, seen.into_iter().filter_map(pair).collect()))
    }

    fn both(&self, m: &Match) -> Result<(Stored<Need>, Stored<Programme>), Failure> {
        Ok((self.fetch::<Need>(m.need)?, self.fetch::<Programme>(m.programme)?))
    }

    /// Looks for programmes that may meet an open need and keeps them as suggestions; those whose pair was looked at before are left out, and
    /// those on which the State has agreed before (MAP-08: prior satisfaction absent).
    ///
    /// # Errors
    /// Neither R19 nor the software; the need is not open; nothing new was found.
    pub fn look_for_matches(&self, act: &Act, need: Id) -> Outcome {
        self.perform(act, |now| {
            if !(act.actor.is_system() || act.actor.has(Role::Verifier)) {
                return Err(Refusal::new("SM-18", "not-your-role").into());
            }
            let need = self.fetch::<Need>(need)?;
            if need.value.state != "open" {
                return Err(Refusal::new("SM-18", "match-need-closed").into());
            }
            let mut draft = Draft::of::<Need>("match.look", R19, need.value.id).expects(&need);
            for (programme, fit) in self.fitting(&need.value, now)? {
                draft = draft.create(&Match::suggest(&need.value, &programme, fit, &act.actor, now)?);
            }
            if draft.is_empty() { Err(Refusal::new("MAP-08", "matches-none-new").into()) } else { Ok(draft) }
        })
    }

    /// The same by the software, when a need is opened: that nothing was found is no failure.
    pub(crate) fn look_at_opened(&self, need: Id) -> Result<(), Failure> {
        match self.look_for_matches(&Act::by(Actor::system(), self.new_id()), need) {
            Err(Failure::Refused(_)) => Ok(()),
            other => other.map(drop),
        }
    }

    /// Published programmes that may meet a need and were not looked at for it, the closest fit first.
    fn fitting(&self, need: &Need, now: Timestamp) -> Result<Vec<(Programme, Fit)>, Failure> {
        let subject: Vec<String> = need.themes.iter().chain(&need.domains).cloned().collect();
        let live = [Status::Planned, Status::Ongoing, Status::Suspended, Status::Unknown].map(|s| s.code().to_owned());
        let mut filters = BTreeMap::from([
            ("subject".to_owned(), subject),
            ("touches".to_owned(), [need.alpha3.as_str(), OPEN_TO_ALL, UNSAID].map(str::to_owned).to_vec()),
            ("status".to_owned(), live.to_vec()),
        ]);
        if !need.activity_types.is_empty() {
            filters.insert("typed".to_owned(), need.activity_types.iter().cloned().chain([UNSAID.to_owned()]).collect());
        }
        let sought = self.search_programmes(&Sought { filters, limit: COMPARED, ..Sought::default() })?;
        let (reference, weights) = (self.reference(), self.parameters()?);
        let before = self.find::<Match>(&Find::of(Match::KIND).eq("alpha3", need.alpha3.as_str()))?;
        let known = |p: &Programme| before.iter().any(|m| m.value.id == Match::id_of(need.id, p.id) || m.value.satisfies(need, p));
        let mut found: Vec<(Programme, Fit)> = sought
            .items
            .into_iter()
            .filter(|p| !known(p))
            .map(|p| {
                let fit = Fit::of(need, &p, &reference.atlas(), &weights, day(now));
                (p, fit)
            })
            .filter(|(_, fit)| fit.may_be_suggested())
            .collect();
        found.sort_by_key(|(_, fit)| std::cmp::Reverse(fit.points()));
        found.truncate(MOST);
        Ok(found)
    }

    /// R20 puts an own published programme forward for a need it may know of.
    ///
    /// # Errors
    /// No such need for this person; not the own programme; the pair was put forward before; see [`Match::suggest`].
    pub fn put_forward(&self, act: &Act, need: Id, programme: Id) -> Outcome {
        self.perform(act, |now| {
            let need = self.fetch::<Need>(need)?;
            if !need.value.seen_by(Some(&act.actor)) {
                return Err(Failure::NotFound);
            }
            let programme = match self.fetch::<Programme>(programme) {
                Ok(p) if p.value.is_of(&act.actor) => p,
                Ok(_) | Err(Failure::NotFound) => return Err(Refusal::new("SM-18", "choose-one").at("programme").into()),
                Err(error) => return Err(error),
            };
            if self.read(|r| r.get::<Match>(Match::id_of(need.value.id, programme.value.id)))?.is_some() {
                return Err(Refusal::new("SM-18", "match-there-already").at("programme").into());
            }
            let fit = Fit::of(&need.value, &programme.value, &self.reference().atlas(), &self.parameters()?, day(now));
            let put = Match::suggest(&need.value, &programme.value, fit, &act.actor, now)?;
            let draft = Draft::of::<Match>("match.put_forward", R20, put.id).create(&put).expects(&need).expects(&programme);
            self.tell(draft, "put", &put, &self.verifiers()?, Template::NewTask, now)
        })
    }

    /// The published programmes of a contributor, by title.
    ///
    /// # Errors
    /// The store failed.
    pub fn own_programmes(&self, actor: &Actor) -> Result<Vec<Programme>, Failure> {
        let find = Find::of(Programme::KIND).eq("owner", actor.id).any("state", bursar_domain::catalogue::PUBLIC);
        Ok(self.find::<Programme>(&find)?.into_iter().map(|p| p.value).collect())
    }

    /// R19 has read the two.
    ///
    /// # Errors
    /// See [`Match::review`].
    pub fn review_match(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |now| {
            let m = self.fetch_as_seen::<Match>(id, seen)?;
            Ok(Draft::of::<Match>("match.review", R19, id).change(&m, &m.value.review(&act.actor, now)?))
        })
    }

    /// R19 sets it aside.
    ///
    /// # Errors
    /// See [`Match::dismiss`].
    pub fn dismiss_match(&self, act: &Act, id: Id, seen: Option<i64>, reason: &str) -> Outcome {
        self.perform(act, |now| {
            let m = self.fetch_as_seen::<Match>(id, seen)?;
            let next = m.value.dismiss(reason, &act.actor, now)?;
            let draft = Draft::of::<Match>("match.dismiss", R19, id).change(&m, &next);
            self.tell_provider(draft, "dismiss", &next, now)
        })
    }

    /// R19 puts it before the State.
    ///
    /// # Errors
    /// See [`Match::offer`].
    pub fn offer_match(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |now| {
            let m = self.fetch_as_seen::<Match>(id, seen)?;
            let (need, programme) = self.both(&m.value)?;
            let next = m.value.offer(&need.value, &programme.value, &act.actor, now)?;
            let draft = Draft::of::<Match>("match.offer", R19, id).change(&m, &next).expects(&need).expects(&programme);
            self.tell(draft, "offer", &next, &self.mission_of_state(&next.alpha3)?, Template::NewTask, now)
        })
    }

    /// R3 accepts.
    ///
    /// # Errors
    /// See [`Match::accept`].
    pub fn accept_match(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |now| {
            let m = self.fetch_as_seen::<Match>(id, seen)?;
            let (need, programme) = self.both(&m.value)?;
            let next = m.value.accept(&need.value, &programme.value, &act.actor, now)?;
            let draft = Draft::of::<Match>("match.accept", R3, id).change(&m, &next).expects(&need).expects(&programme);
            self.tell(draft, "accept", &next, &self.verifiers()?, Template::NewTask, now)
        })
    }

    /// R3 declines.
    ///
    /// # Errors
    /// See [`Match::decline`].
    pub fn decline_match(&self, act: &Act, id: Id, seen: Option<i64>, reason: &str) -> Outcome {
        self.perform(act, |now| {
            let m = self.fetch_as_seen::<Match>(id, seen)?;
            let next = m.value.decline(reason, &act.actor, now)?;
            let draft = Draft::of::<Match>("match.decline", R3, id).change(&m, &next);
            self.tell_provider(draft, "decline", &next, now)
        })
    }

    /// R19 introduces the two: the provider learns who asks.
    ///
    /// # Errors
    /// See [`Match::introduce`].
    pub fn introduce_match(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |now| {
            let m = self.fetch_as_seen::<Match>(id, seen)?;
            let (need, programme) = self.both(&m.value)?;
            let next = m.value.introduce(&need.value, &programme.value, &act.actor, now)?;
            let draft = Draft::of::<Match>("match.introduce", R19, id).change(&m, &next).expects(&need).expects(&programme);
            let mut people = self.mission_of_state(&next.alpha3)?;
            people.extend(self.provider_of(&next)?);
            self.tell(draft, "introduce", &next, &people, Template::NewTask, now)
        })
    }

    /// The State or the provider says that they talk.
    ///
    /// # Errors
    /// See [`Match::discuss`].
    pub fn discuss_match(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |now| {
            let m = self.fetch_as_seen::<Match>(id, seen)?;
            Ok(Draft::of::<Match>("match.discuss", TALK, id).change(&m, &m.value.discuss(&act.actor, now)?))
        })
    }

    /// R3 agrees: the need is matched, the planned record submitted, and what else was open for the need ends, all at once.
    ///
    /// # Errors
    /// See [`Match::agree`]; everything that is wrong with the record.
    pub fn agree_match(&self, act: &Act, id: Id, seen: Option<i64>, plan: &Planned) -> Outcome {
        self.perform(act, |now| {
            let m = self.fetch_as_seen::<Match>(id, seen)?;
            let (need, programme) = self.both(&m.value)?;
            let (next, met, record) = m.value.agree(&need.value, &programme.value, plan, self.new_id(), &act.actor, now)?;
            self.check_programme(&record)?;
            let draft = Draft::of::<Match>("match.agree", R3, id).change(&m, &next).change(&need, &met).create(&record).expects(&programme);
            let draft = self.end_matches(draft, Find::of(Match::KIND).eq("need", need.value.id).not("id", id), now)?;
            let draft = self.tell(draft, "agree", &next, &self.verifiers()?, Template::NewTask, now)?;
            self.tell_provider(draft, "agree", &next, now)
        })
    }

    /// Ends what is still open of these matches, in the commit that causes it.
    pub(crate) fn end_matches(&self, mut draft: Draft, of: Find, now: Timestamp) -> Result<Draft, Failure> {
        for m in self.find::<Match>(&of.any("state", OPEN))? {
            let next = m.value.end(now)?;
            draft = self.tell_provider(draft.change(&m, &next), "end", &next, now)?;
        }
        Ok(draft)
    }

    /// Ends the open matches of a need that is open no longer.
    pub(crate) fn end_matches_of_need(&self, draft: Draft, need: Id, now: Timestamp) -> Result<Draft, Failure> {
        self.end_matches(draft, Find::of(Match::KIND).eq("need", need), now)
    }

    /// Ends the open matches of a programme that is public no longer.
    pub(crate) fn end_matches_of_programme(&self, draft: Draft, programme: Id, now: Timestamp) -> Result<Draft, Failure> {
        self.end_matches(draft, Find::of(Match::KIND).eq("programme", programme), now)
    }

    /// What the clock makes due: introductions of which nothing was heard for 90 days lapse.
    ///
    /// # Errors
    /// The store failed.
    pub fn lapse_matches(&self) -> Result<usize, Failure> {
        let mut moved = 0;
        loop {
            let due = self.find::<Match>(&Find::of(Match::KIND).le("lapses_at", self.now()).limit(LOOK))?;
            if due.is_empty() {
                return Ok(moved);
            }
            for id in due.into_iter().map(|m| m.value.id) {
                self.perform(&Act::by(Actor::system(), self.new_id()), |now| {
                    let m = self.fetch::<Match>(id)?;
                    let next = m.value.lapse(now)?;
                    let draft = Draft::of::<Match>("match.lapse", &[], id).change(&m, &next);
                    let draft = self.tell(draft, "lapse", &next, &self.mission_of_state(&next.alpha3)?, Template::MatchNews, now)?;
                    self.tell_provider(draft, "lapse", &next, now)
                })?;
                moved += 1;
            }
        }
    }

    /// Adds a letter to each of these people. It is about the person's own pages: neither the letter nor the list of mail tells which match.
    fn tell(
        &self,
        mut draft: Draft,
        what: &str,
        m: &Match,
        people: &[Account],
        template: Template,
        now: Timestamp,
    ) -> Result<Draft, Failure> {
        let mut told = BTreeSet::new();
        for account in people.iter().filter(|a| told.insert(a.id)) {
            let reason = format!("match {} {what} {}", m.id, account.id);
            let lang = self.language_of(account.id, "en")?;
            draft = self.post(draft, &Mail::once(&reason, Recipient::Account(account.id), template, account.id, &lang, now))?;
        }
        Ok(draft)
    }

    /// The provider is told of what it knows: that something has changed.
    fn tell_provider(&self, draft: Draft, what: &str, m: &Match, now: Timestamp) -> Result<Draft, Failure> {
        if !m.told_to_provider() {
            return Ok(draft);
        }
        let people: Vec<Account> = self.provider_of(m)?.into_iter().collect();
        self.tell(draft, what, m, &people, Template::MatchNews, now)
    }

    /// Those to whom the two turn once they are introduced: the State's mission, and whose programme it is.
    ///
    /// # Errors
    /// The store failed.
    pub fn people_of_match(&self, m: &Match) -> Result<(Vec<Account>, Option<Account>), Failure> {
        Ok((self.mission_of_state(&m.alpha3)?, self.provider_of(m)?))
    }

    fn provider_of(&self, m: &Match) -> Result<Option<Account>, Failure> {
        let Some(id) = m.provider else { return Ok(None) };
        let found = self.read(|r| r.get::<Account>(id))?.map(|a| a.value);
        Ok(found.filter(|a| a.state == "active" && a.actor().has(Role::Contributor)))
    }

    fn verifiers(&self) -> Result<Vec<Account>, Failure> {
        self.people(|a| a.has(Role::Verifier))
    }

    fn mission_of_state(&self, alpha3: &str) -> Result<Vec<Account>, Failure> {
        self.people(|a| a.has_for(Role::Mission, alpha3))
    }

    fn people(&self, who: impl Fn(&Actor) -> bool) -> Result<Vec<Account>, Failure> {
        let active = self.find::<Account>(&Find::of(Account::KIND).eq("state", "active"))?;
        Ok(active.into_iter().map(|a| a.value).filter(|a| who(&a.actor())).collect())
    }

    /// What waits of matches: for R19 what to read, offer and introduce; for R3 offers to answer and talks to begin or bring to an end; for
    /// R20 talks to begin.
    pub(crate) fn match_tasks(&self, actor: &Actor) -> Result<Vec<Waiting>, Failure> {
        let all = |states: &[&'static str]| Find::of(Match::KIND).any("state", states.iter().copied());
        let own = |states: &[&'static str]| all(states).any("alpha3", actor.states_as(R3));
        let provided = |states: &[&'static str]| all(states).eq("provider", actor.id);
        let rows = [
            (Role::Verifier, "task-review-matches", "/office/matches?as=all&state=suggested", all(&["suggested"])),
            (Role::Verifier, "task-offer-matches", "/office/matches?as=all&state=reviewed", all(&["reviewed"])),
            (Role::Verifier, "task-introduce-matches", "/office/matches?as=all&state=accepted", all(&["accepted"])),
            (Role::Mission, "task-answer-matches", "/office/matches?as=state&state=offered", own(&["offered"])),
            (Role::Mission, "task-begin-talks", "/office/matches?as=state&state=introduced", own(&["introduced"])),
            (Role::Mission, "task-end-talks", "/office/matches?as=state&state=in_discussion", own(&["in_discussion"])),
            (Role::Contributor, "task-begin-talks", "/office/matches?as=provider&state=introduced", provided(&["introduced"])),
        ];
        self.waiting(actor, rows.map(|(role, key, href, find)| (role, key, href.to_owned(), find)))
    }
}

/// What somebody sees in a capacity.
fn seen_as(actor: &Actor, as_what: Capacity) -> Find {
    let find = Find::of(Match::KIND);
    match as_what {
        Capacity::All => find,
        Capacity::State => find.any("alpha3", actor.states_as(STATE)).eq("offered", 1),
        Capacity::Provider => find.eq("provider", actor.id).eq("told", 1),
    }
}
