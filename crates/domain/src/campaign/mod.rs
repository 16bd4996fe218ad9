//! Collection campaigns (MAP-01, MAP-02): a note verbale to the missions, letters to others, a deadline and what extends it. Replies that
//! come late are taken and marked until the campaign is closed. That somebody has not answered says nothing about them.

mod reply;

pub use reply::{
    Answer, CampaignReply, Content, ENTITY_NAME_MAX, LINK_MAX, Marks, REPLY, Respondent, SECTIONS, Section, Sent, TEXT_MAX, Way, section,
};

use crate::id::Id;
use crate::member_state::codes;
use crate::refusal::{Arg, Decided, Refusal, all_clear};
use crate::role::{Actor, Role};
use crate::text::{LANGUAGES, LangText};
use crate::workflow::{Machine, step};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Who drafts a campaign.
pub const DRAFTERS: &[Role] = &[Role::ProjectOfficer, Role::FundManager, Role::Verifier];
const R9: &[Role] = &[Role::FundManager];

/// Days before the deadline on which those who have not answered are reminded.
pub const REMINDER_DAYS: [i32; 2] = [14, 3];
/// Longest letter in one language, in characters.
pub const LETTER_MAX: usize = 8_000;
/// Longest title in one language, in characters.
pub const TITLE_MAX: usize = 300;

/// How a campaign is made, runs and ends.
pub const MACHINE: Machine = Machine {
    id: "MAP-01",
    subject: "campaign",
    start: "draft",
    table: &[
        step("draft", "open", "open", R9, "title and every letter in six languages; a section; the deadline ahead", "letters go out"),
        step("draft", "discard", "discarded", DRAFTERS, "", ""),
        step("open", "extend", "open", R9, "a later deadline, ahead; reason", "those who have not answered are told"),
        step("open", "close", "closed", R9, "the deadline is over", "no reply is taken any more"),
    ],
};

codes! {
    /// Whom a letter addresses.
    Group {
        Missions "missions" "Permanent missions: a note verbale",
        UnEntities "un_entities" "Entities of the United Nations system: a letter",
        Others "others" "Other entities: a mail",
    }
}

/// A later deadline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Extension {
    /// The deadline before.
    pub from: Timestamp,
    /// The deadline after.
    pub to: Timestamp,
    /// Why, in words everyone reads.
    pub reason: String,
    /// When it was decided.
    pub at: Timestamp,
}

/// What is typed into the form of a campaign.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paper {
    /// Title.
    pub title: LangText,
    /// Text by whom it addresses. `{deadline}` and `{link}` stand for the deadline and the address of the reply.
    pub letters: BTreeMap<Group, LangText>,
    /// Sections of the questionnaire, by code.
    pub sections: Vec<String>,
    /// Until when replies are asked for.
    pub deadline: Timestamp,
}

/// A campaign.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Campaign {
    /// Id.
    pub id: Id,
    /// `C-2026-1`.
    pub number: String,
    /// State of MAP-01.
    pub state: String,
    /// What goes out.
    pub paper: Paper,
    /// Later deadlines, in order.
    pub extensions: Vec<Extension>,
    /// Who drafted it.
    pub drafted_by: Id,
    /// When.
    pub drafted_at: Timestamp,
    /// When the letters went out.
    pub opened_at: Option<Timestamp>,
    /// From when on no reply is taken.
    pub closed_at: Option<Timestamp>,
}

impl Paper {
    /// What keeps it from being kept as a draft.
    fn faults(&self) -> Vec<Refusal> {
        let mut found = Vec::new();
        if self.title.get("en").1.trim().is_empty() {
            found.push(Refusal::new("MAP-01", "title-missing").at("title_en"));
        }
        if self.sections.iter().any(|s| section(s).is_none()) {
            found.push(Refusal::new("MAP-02", "choose-one").at("sections"));
        }
        found
    }

    /// What keeps it from going out.
    fn unready(&self, now: Timestamp) -> Vec<Refusal> {
        let mut found = self.faults();
        let lacks = |t: Option<&LangText>, lang: &str| t.and_then(|t| t.texts.get(lang)).is_none_or(|t| t.trim().is_empty());
        let missing = |key: &'static str, lang: &str| Refusal::new("MAP-01", key).with("lang", Arg::Msg(format!("in-{lang}")));
        for lang in LANGUAGES.iter().filter(|l| **l != "en" && lacks(Some(&self.title), l)) {
            found.push(missing("campaign-title-lang", lang));
        }
        for group in Group::ALL {
            for lang in LANGUAGES.iter().filter(|l| lacks(self.letters.get(group), l)) {
                let group = Arg::Msg(format!("campaign-group-{}", group.code().replace('_', "-")));
                found.push(missing("campaign-letter-lang", lang).with("group", group));
            }
        }
        if self.sections.is_empty() {
            found.push(Refusal::new("MAP-02", "campaign-sections-missing"));
        }
        if self.deadline <= now {
            found.push(Refusal::new("MAP-01", "campaign-deadline-past"));
        }
        found
    }

    /// A letter with its deadline and the address of the reply in it.
    pub fn letter(&self, group: Group, deadline: impl Fn(&str) -> String, link: &str) -> LangText {
        let text = self.letters.get(&group).cloned().unwrap_or_default();
        let fill = |(lang, t): (String, String)| {
            let filled = t.replace("{deadline}", &deadline(&lang)).replace("{link}", link);
            (lang, filled)
        };
        LangText { record: text.record, texts: text.texts.into_iter().map(fill).collect() }
    }
}

impl Campaign {
    /// A draft.
    ///
    /// # Errors
    /// Not R7, R9 or R19; no English title.
    pub fn draft(id: Id, number: String, paper: Paper, actor: &Actor, now: Timestamp) -> Decided<Campaign> {
        if !actor.has_any(DRAFTERS) {
            return Err(Refusal::new("MAP-01", "not-your-role").into());
        }
        all_clear(paper.faults())?;
        Ok(Campaign {
            id,
            number,
            state: MACHINE.start.into(),
            paper,
            extensions: Vec::new(),
            drafted_by: actor.id,
            drafted_at: now,
            opened_at: None,
            closed_at: None,
        })
    }

    /// A draft is put right.
    ///
    /// # Errors
    /// It is no draft any more; not R7, R9 or R19.
    pub fn edit(&self, paper: Paper, actor: &Actor) -> Decided<Campaign> {
        if !actor.has_any(DRAFTERS) {
            return Err(Refusal::new("MAP-01", "not-your-role").into());
        }
        if self.state != "draft" {
            return Err(Refusal::new("MAP-01", "step-not-allowed").with("state", Arg::Msg(MACHINE.state_key(&self.state))).into());
        }
        all_clear(paper.faults())?;
        Ok(Campaign { paper, ..self.clone() })
    }

    fn stepped(&self, event: &str, actor: &Actor) -> Result<Campaign, Refusal> {
        let step = MACHINE.step(&self.state, event, actor, None)?;
        Ok(Campaign { state: step.to.into(), ..self.clone() })
    }

    /// R9 opens it: the letters go out.
    ///
    /// # Errors
    /// Everything that is missing.
    pub fn open(&self, actor: &Actor, now: Timestamp) -> Decided<Campaign> {
        let next = self.stepped("open", actor)?;
        all_clear(self.paper.unready(now))?;
        Ok(Campaign { opened_at: Some(now), ..next })
    }

    /// Nothing comes of a draft.
    ///
    /// # Errors
    /// It is no draft any more.
    pub fn discard(&self, actor: &Actor) -> Decided<Campaign> {
        Ok(self.stepped("discard", actor)?)
    }

    /// R9 gives more time.
    ///
    /// # Errors
    /// Not later than the present deadline, not ahead, no reason.
    pub fn extend(&self, to: Timestamp, reason: &str, actor: &Actor, now: Timestamp) -> Decided<Campaign> {
        let mut next = self.stepped("extend", actor)?;
        let mut found = Vec::new();
        if to <= self.paper.deadline {
            found.push(Refusal::new("MAP-01", "campaign-not-later").at("deadline").with("deadline", Arg::Time(self.paper.deadline)));
        } else if to <= now {
            found.push(Refusal::new("MAP-01", "campaign-deadline-past").at("deadline"));
        }
        if reason.trim().is_empty() {
            found.push(Refusal::new("MAP-01", "reason-missing").at("reason"));
        }
        all_clear(found)?;
        next.extensions.push(Extension { from: self.paper.deadline, to, reason: reason.trim().into(), at: now });
        next.paper.deadline = to;
        Ok(next)
    }

    /// R9 ends it: late replies came until now.
    ///
    /// # Errors
    /// The deadline is ahead.
    pub fn close(&self, actor: &Actor, now: Timestamp) -> Decided<Campaign> {
        let next = self.stepped("close", actor)?;
        if now <= self.paper.deadline {
            return Err(Refusal::new("MAP-01", "campaign-runs-still").with("deadline", Arg::Time(self.paper.deadline)).into());
        }
        Ok(Campaign { closed_at: Some(now), ..next })
    }

    /// Everyone reads it: its letters went out.
    pub fn is_public(&self) -> bool {
        matches!(self.state.as_str(), "open" | "closed")
    }

    /// The deadline of the letters as they went out.
    pub fn first_deadline(&self) -> Timestamp {
        self.extensions.first().map_or(self.paper.deadline, |e| e.from)
    }

    /// The reminder that is due that day: days before the deadline; the latest that has come and was not passed by the deadline.
    pub fn reminder_on(&self, now: Timestamp) -> Option<i32> {
        if self.state != "open" || now >= self.paper.deadline {
            return None;
        }
        let last = crate::time::day(self.paper.deadline);
        let today = crate::time::day(now);
        REMINDER_DAYS.into_iter().rev().find(|d| crate::time::plus_days(last, -d) <= today)
    }
}

#[cfg(test)]
mod tests;
