//! SM-18: from a suggestion to a planned programme, each step by whose it is to take.

use super::{Fit, Match, SuggestedBy, Taken};
use crate::catalogue::{
    Acting, Beneficiaries, EVERY_FIELD, EntryKind, Origin, Part as ActorPart, Programme, Relation, RelationKind, ScopeOf, Source, Status,
    When,
};
use crate::id::Id;
use crate::need::Need;
use crate::refusal::{Arg, Decided, Refusal, all_clear, reasoned};
use crate::role::{Actor, Role};
use crate::text::LangText;
use crate::workflow::{Machine, step};
use jiff::{SignedDuration, Timestamp, civil::Date};

const R3: &[Role] = &[Role::Mission];
const R19: &[Role] = &[Role::Verifier];
const TALK: &[Role] = &[Role::Mission, Role::Contributor];

const GONE: &str = "the need is open no longer, or the programme public no longer";
const QUIET: &str = "90 days without a step";
const PUBLIC: &str = "need open, programme public";

/// SM-18.
pub const MACHINE: Machine = Machine {
    id: "SM-18",
    subject: "match",
    start: "suggested",
    table: &[
        step("suggested", "review", "reviewed", R19, "need and programme read", ""),
        step("suggested", "dismiss", "dismissed", R19, "reason", "the pair is not suggested again"),
        step("suggested", "end", "ended", &[], GONE, ""),
        step("reviewed", "offer", "offered", R19, PUBLIC, "the State is told"),
        step("reviewed", "dismiss", "dismissed", R19, "reason", "the pair is not suggested again"),
        step("reviewed", "end", "ended", &[], GONE, ""),
        step("offered", "accept", "accepted", R3, "own State; need open, programme public", "the verifier is told"),
        step("offered", "decline", "declined", R3, "own State", "the pair is not suggested again"),
        step("offered", "end", "ended", &[], GONE, ""),
        step("accepted", "introduce", "introduced", R19, PUBLIC, "only now the provider learns who asks"),
        step("accepted", "end", "ended", &[], GONE, ""),
        step("introduced", "discuss", "in_discussion", TALK, "own State, or own programme", "its 90 days begin anew"),
        step("introduced", "lapse", "lapsed", &[], QUIET, "both are told"),
        step("introduced", "end", "ended", &[], GONE, ""),
        step("in_discussion", "agree", "agreed", R3, "own State; implementer chosen by it", "need matched; planned record submitted"),
        step("in_discussion", "lapse", "lapsed", &[], QUIET, "both are told"),
        step("in_discussion", "end", "ended", &[], GONE, ""),
    ],
};

/// States in which something can still come of it.
pub const OPEN: [&str; 6] = ["suggested", "reviewed", "offered", "accepted", "introduced", "in_discussion"];

/// Days without a step after which an introduction lapses.
pub const LAPSE_DAYS: i64 = 90;

/// What a State says of the programme it agrees on.
#[derive(Clone, Debug, PartialEq)]
pub struct Planned {
    /// Title of the new record.
    pub title: LangText,
    /// Begins.
    pub start: Option<When>,
    /// Ends.
    pub end: Option<When>,
    /// Who carries it out: one of those who act in the programme (MAP-08: the requester chooses).
    pub implementer: Option<String>,
    /// The record may name the State.
    pub names_state: bool,
}

impl Match {
    /// A programme is put forward for an open need.
    ///
    /// # Errors
    /// The need is not open; the programme is not public; a provider puts forward what is not its own, or for a need it may not know of.
    pub fn suggest(need: &Need, programme: &Programme, fit: Fit, actor: &Actor, now: Timestamp) -> Decided<Match> {
        let suggested_by = if actor.is_system() || actor.has(Role::Verifier) {
            SuggestedBy::System
        } else if actor.has(Role::Contributor) && programme.is_of(actor) && need.seen_by(Some(actor)) {
            SuggestedBy::Provider { account: actor.id, name: actor.name.clone() }
        } else {
            return Err(Refusal::new("SM-18", "not-your-role").into());
        };
        both_stand(need, programme)?;
        let theme = fit.themes.iter().next().or(need.themes.first()).cloned().unwrap_or_default();
        let title = programme.title.get("en").1.to_lowercase().chars().take(100).collect::<String>();
        Ok(Match {
            id: Match::id_of(need.id, programme.id),
            state: MACHINE.start.into(),
            need: need.id,
            alpha3: need.alpha3.clone(),
            programme: programme.id,
            provider: programme.owner,
            suggested_by,
            suggested_at: now,
            fit,
            place: format!("{theme} {title}"),
            taken: Vec::new(),
            new_record: None,
        })
    }

    fn stepped(&self, event: &str, reason: &str, actor: &Actor, now: Timestamp) -> Result<Match, Refusal> {
        let step = MACHINE.step(&self.state, event, actor, Some(&self.alpha3))?;
        let mut taken = self.taken.clone();
        taken.push(Taken { event: event.to_owned(), at: now, by: actor.id, reason: reason.trim().to_owned() });
        Ok(Match { state: step.to.into(), taken, ..self.clone() })
    }

    /// R19 has read the two.
    ///
    /// # Errors
    /// Not suggested.
    pub fn review(&self, actor: &Actor, now: Timestamp) -> Decided<Match> {
        Ok(self.stepped("review", "", actor, now)?)
    }

    /// R19 sets it aside, with the reason; the pair is not suggested again.
    ///
    /// # Errors
    /// No reason; offered already.
    pub fn dismiss(&self, reason: &str, actor: &Actor, now: Timestamp) -> Decided<Match> {
        let next = self.stepped("dismiss", reason, actor, now)?;
        reasoned("SM-18", reason, true)?;
        Ok(next)
    }

    /// R19 puts it before the State.
    ///
    /// # Errors
    /// Not reviewed; the need or the programme stands no longer.
    pub fn offer(&self, need: &Need, programme: &Programme, actor: &Actor, now: Timestamp) -> Decided<Match> {
        let next = self.stepped("offer", "", actor, now)?;
        both_stand(need, programme)?;
        Ok(next)
    }

    /// R3 accepts that the provider may learn who asks.
    ///
    /// # Errors
    /// Another State's; the need or the programme stands no longer.
    pub fn accept(&self, need: &Need, programme: &Programme, actor: &Actor, now: Timestamp) -> Decided<Match> {
        let next = self.stepped("accept", "", actor, now)?;
        both_stand(need, programme)?;
        Ok(next)
    }

    /// R3 declines; why is the State's own affair.
    ///
    /// # Errors
    /// Another State's; not offered.
    pub fn decline(&self, reason: &str, actor: &Actor, now: Timestamp) -> Decided<Match> {
        let next = self.stepped("decline", reason, actor, now)?;
        reasoned("SM-18", reason, false)?;
        Ok(next)
    }

    /// R19 tells the provider who asks.
    ///
    /// # Errors
    /// The State has not accepted; the need or the programme stands no longer.
    pub fn introduce(&self, need: &Need, programme: &Programme, actor: &Actor, now: Timestamp) -> Decided<Match> {
        let next = self.stepped("introduce", "", actor, now)?;
        both_stand(need, programme)?;
        Ok(next)
    }

    /// The State or the provider says that they talk.
    ///
    /// # Errors
    /// Neither of the two.
    pub fn discuss(&self, actor: &Actor, now: Timestamp) -> Decided<Match> {
        let next = self.stepped("discuss", "", actor, now)?;
        if !(self.is_providers(actor) || actor.has_for(Role::Mission, &self.alpha3)) {
            return Err(Refusal::new("SM-18", "not-your-role").into());
        }
        Ok(next)
    }

    /// R3 agrees on the programme: this match, the need as matched, and the planned record as it is submitted, to be committed as one.
    ///
    /// # Errors
    /// Everything that is wrong with what is planned; the need or the programme stands no longer.
    pub fn agree(
        &self,
        need: &Need,
        programme: &Programme,
        plan: &Planned,
        record: Id,
        actor: &Actor,
        now: Timestamp,
    ) -> Decided<(Match, Need, Programme)> {
        let next = self.stepped("agree", "", actor, now)?;
        both_stand(need, programme)?;
        let mut found = Vec::new();
        let acting = |code: &String| programme.actors.iter().any(|a| a.org == *code);
        if !programme.actors.is_empty() && !plan.implementer.as_ref().is_some_and(acting) {
            found.push(Refusal::new("MAP-08", "choose-one").at("implementer"));
        }
        all_clear(found)?;
        let planned = planned(self, need, programme, plan, record, now);
        Ok((Match { new_record: Some(record), ..next }, need.matched()?, planned))
    }

    /// When an introduction of which nothing is heard lapses.
    pub fn lapses_at(&self) -> Option<Timestamp> {
        let last = self.taken.last().filter(|_| ["introduced", "in_discussion"].contains(&self.state.as_str()))?;
        last.at.checked_add(SignedDuration::from_hours(24 * LAPSE_DAYS)).ok()
    }

    /// Nothing was heard for 90 days.
    ///
    /// # Errors
    /// They are not over.
    pub fn lapse(&self, now: Timestamp) -> Decided<Match> {
        let next = self.stepped("lapse", "", &Actor::system(), now)?;
        if self.lapses_at().is_none_or(|at| at > now) {
            return Err(Refusal::new("SM-18", "step-not-allowed").with("state", Arg::Msg(MACHINE.state_key(&self.state))).into());
        }
        Ok(next)
    }

    /// The need or the programme stands no longer.
    ///
    /// # Errors
    /// It has come to an end already.
    pub fn end(&self, now: Timestamp) -> Decided<Match> {
        Ok(self.stepped("end", "", &Actor::system(), now)?)
    }
}

/// The need is open and the programme public.
fn both_stand(need: &Need, programme: &Programme) -> Decided<()> {
    let mut found = Vec::new();
    if need.state != "open" {
        found.push(Refusal::new("SM-18", "match-need-closed"));
    }
    if !programme.is_public() {
        found.push(Refusal::new("SM-18", "match-programme-gone"));
    }
    all_clear(found)
}

/// The record of what was agreed: submitted, planned, a part of the programme; the State stands in it only if it said so.
fn planned(m: &Match, need: &Need, programme: &Programme, plan: &Planned, id: Id, now: Timestamp) -> Programme {
    let today: Date = crate::time::day(now);
    let (states, scope) = match plan.names_state {
        true => (vec![need.alpha3.clone()], ScopeOf::Named),
        false => (Vec::new(), ScopeOf::Unknown),
    };
    let funders = programme.actors.iter().filter(|a| a.role == ActorPart::Funder).cloned();
    let implementer = plan.implementer.iter().map(|org| Acting { org: org.clone(), role: ActorPart::Implementer });
    let mut record = Programme {
        kind: EntryKind::Planned,
        title: plan.title.clone(),
        actors: funders.chain(implementer).collect(),
        beneficiaries: Beneficiaries { states, scope, ..Programme::blank(id, "en").beneficiaries },
        activity_type: programme.activity_type.clone(),
        themes: m.fit.themes.iter().cloned().collect(),
        domains: m.fit.domains.iter().cloned().collect(),
        delivery: programme.delivery.clone(),
        delivery_languages: programme.delivery_languages.clone(),
        start: plan.start,
        end: plan.end,
        status: Status::Planned,
        status_as_of: Some(When::Day(today)),
        sources: vec![Source {
            doc: format!("SM-18 {}", m.id.receipt()),
            paragraph: None,
            footnote: None,
            url: None,
            date: Some(When::Day(today)),
        }],
        relations: vec![Relation { kind: RelationKind::PartOf, to: programme.id }],
        owner: programme.owner,
        owner_name: programme.owner_name.clone(),
        submitted_at: now,
        by_people: true,
        ..Programme::blank(id, &plan.title.record)
    };
    // Who said it would name the State.
    record.trace(EVERY_FIELD, Origin::Beneficiary, "", today);
    record
}
