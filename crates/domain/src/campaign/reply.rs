//! A reply to a campaign (MAP-02): no question must be answered, what is typed is kept, and nothing of it is seen by anyone else until it
//! is sent. What was sent is published whole and stays readable when a later version is sent.

use super::Campaign;
use crate::catalogue::hidden;
use crate::id::Id;
use crate::member_state::codes;
use crate::refusal::{Arg, Decided, Refusal, all_clear};
use crate::role::{Actor, Role};
use crate::text::LANGUAGES;
use crate::workflow::{Machine, step};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

const SAVE: &[Role] = &[Role::Mission, Role::Drafter, Role::Contributor];
const SEND: &[Role] = &[Role::Mission, Role::Contributor];
const RECORD: &[Role] = &[Role::ProjectOfficer, Role::Verifier];
const OWN: &str = "own State or entity; the campaign is open";
const TYPED: &str = "came on paper; the campaign is open";

/// Longest answer in words, in characters.
pub const TEXT_MAX: usize = 10_000;
/// Longest address.
pub const LINK_MAX: usize = 2_000;
/// Longest name of an entity.
pub const ENTITY_NAME_MAX: usize = 300;

/// How a reply is written and sent.
pub const REPLY: Machine = Machine {
    id: "MAP-02",
    subject: "campaign_reply",
    start: "draft",
    table: &[
        step("draft", "save", "draft", SAVE, OWN, "seen by its own State or entity only"),
        step("draft", "send", "sent", SEND, "something is answered", "published whole"),
        step("draft", "record", "sent", RECORD, TYPED, "published whole, marked so; what was saved stays as it is"),
        step("sent", "save", "sent", SAVE, OWN, "seen by its own State or entity only"),
        step("sent", "send", "sent", SEND, "something was changed since", "published whole beside what was sent before"),
        step("sent", "record", "sent", RECORD, TYPED, "published whole beside what was sent before, marked so"),
    ],
};

/// A section of the questionnaire.
#[derive(Clone, Copy, Debug)]
pub struct Section {
    /// Code.
    pub code: &'static str,
    /// Vocabulary whose terms can be chosen; `answer`: yes or no.
    pub list: Option<&'static str>,
    /// Asked of States alone.
    pub states: bool,
}

const fn asks(code: &'static str, list: Option<&'static str>, states: bool) -> Section {
    Section { code, list, states }
}

/// The sections a campaign can ask for, in their order. Assessments are asked for by date and address, never by score (TX-06), the point of
/// contact by whether one is nominated, never by name (NV-04).
pub const SECTIONS: &[Section] = &[
    asks("strategies", None, true),
    asks("international_law", Some("international_law_topic"), false),
    asks("norms", Some("norm"), false),
    asks("confidence_building", Some("global_cbm"), false),
    asks("contact_point", Some("answer"), true),
    asks("assessments", None, true),
    asks("programmes_given", Some("map_theme"), false),
    asks("programmes_received", Some("map_theme"), true),
    asks("needs", Some("fund_domain"), true),
    asks("views", None, false),
];

/// The section with this code.
pub fn section(code: &str) -> Option<&'static Section> {
    SECTIONS.iter().find(|s| s.code == code)
}

codes! {
    /// How a reply came.
    Way {
        Web "web" "Through the pages",
        Sheet "sheet" "As a spreadsheet",
        Paper "paper" "On paper, typed in by staff",
    }
}

/// Who replies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Respondent {
    /// A State.
    State {
        /// Its code.
        iso: String,
    },
    /// An entity.
    Entity {
        /// Of the United Nations system.
        un: bool,
        /// Its name.
        name: String,
        /// The account that replies for it; none for what came on paper.
        account: Option<Id>,
    },
}

impl Respondent {
    /// The State's code.
    pub fn iso(&self) -> Option<&str> {
        match self {
            Respondent::State { iso } => Some(iso),
            Respondent::Entity { .. } => None,
        }
    }

    /// Whether this person writes its reply.
    pub fn is_own(&self, actor: &Actor) -> bool {
        match self {
            Respondent::State { iso } => actor.has_for(Role::Mission, iso) || actor.has_for(Role::Drafter, iso),
            Respondent::Entity { account, .. } => *account == Some(actor.id) && actor.has(Role::Contributor),
        }
    }
}

/// What is answered in a section.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Answer {
    /// Terms chosen.
    pub codes: Vec<String>,
    /// In words.
    pub text: String,
    /// Where it can be read.
    pub link: String,
}

impl Answer {
    /// Nothing is answered.
    pub fn is_empty(&self) -> bool {
        self.codes.is_empty() && self.text.trim().is_empty() && self.link.trim().is_empty()
    }
}

/// What a reply says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// Language of its words.
    pub lang: String,
    /// Answers by section; a section that is not answered has none.
    pub answers: BTreeMap<String, Answer>,
    /// States for which it is also given.
    pub joint: Vec<String>,
    /// How it came.
    pub way: Way,
}

/// A reply as it was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sent {
    /// What it says.
    pub content: Content,
    /// When it was sent, or came on paper.
    pub on: Timestamp,
    /// When it was published here.
    pub at: Timestamp,
    /// Who sent it or typed it in.
    pub by: Id,
    /// Number of the note verbale or letter, if it has one.
    pub note: String,
}

/// What is told of a reply beside what it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct Marks {
    /// Came after the deadline.
    pub late: bool,
    /// Came after the first deadline, in an extension.
    pub in_extension: bool,
    /// Given for several States.
    pub joint: bool,
    /// How it came.
    pub way: Way,
}

/// A reply.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CampaignReply {
    /// Id.
    pub id: Id,
    /// The campaign.
    pub campaign: Id,
    /// The end of its address: the State's code, or a short code.
    pub key: String,
    /// Who replies.
    pub by: Respondent,
    /// State of MAP-02.
    pub state: String,
    /// What is being written: nobody else sees it.
    pub draft: Option<Content>,
    /// What was sent, the latest last.
    pub sent: Vec<Sent>,
}

impl Content {
    /// Everything that is wrong with it. `term` tells whether a vocabulary has a code, `state` whether there is such a State.
    pub fn faults(&self, campaign: &Campaign, term: impl Fn(&str, &str) -> bool, state: impl Fn(&str) -> bool) -> Vec<Refusal> {
        let mut found = Vec::new();
        if !LANGUAGES.contains(&self.lang.as_str()) {
            found.push(Refusal::new("NV-06", "language-unknown").at("language"));
        }
        for (code, answer) in &self.answers {
            let asked = section(code).filter(|s| campaign.paper.sections.iter().any(|c| c == s.code));
            let Some(asked) = asked else {
                found.push(Refusal::new("MAP-02", "reply-section-unknown").with("section", Arg::Text(code.chars().take(40).collect())));
                continue;
            };
            let known = |value: &String| match asked.list {
                Some("answer") => matches!(value.as_str(), "yes" | "no"),
                Some(list) => term(list, value),
                None => false,
            };
            if answer.codes.iter().any(|c| !known(c)) || asked.list == Some("answer") && answer.codes.len() > 1 {
                found.push(Refusal::new("MAP-02", "choose-one").at(format!("codes_{code}")));
            }
            let count = answer.text.chars().count();
            if count > TEXT_MAX {
                let (max, count) = (Arg::Int(TEXT_MAX as i64), Arg::Int(count as i64));
                found.push(Refusal::new("", "too-long").at(format!("text_{code}")).with("max", max).with("count", count));
            }
            if answer.text.chars().any(|c| hidden(c) && c != '\r') {
                found.push(Refusal::new("", "hidden-characters").at(format!("text_{code}")));
            }
            let web = answer.link.starts_with("https://") || answer.link.starts_with("http://");
            if !answer.link.is_empty() && (!web || answer.link.len() > LINK_MAX) {
                found.push(Refusal::new("", "link-not-web").at(format!("link_{code}")));
            }
        }
        if self.joint.iter().any(|s| !state(s)) {
            found.push(Refusal::new("MAP-01", "choose-one").at("joint"));
        }
        found
    }

    fn tidied(mut self, of: &Respondent) -> Content {
        self.answers.retain(|_, a| !a.is_empty());
        self.joint.retain(|s| Some(s.as_str()) != of.iso());
        self.joint.sort_unstable();
        self.joint.dedup();
        self
    }
}

impl CampaignReply {
    /// A reply that nobody has begun yet.
    pub fn begin(id: Id, campaign: Id, key: String, by: Respondent) -> CampaignReply {
        CampaignReply { id, campaign, key, by, state: REPLY.start.into(), draft: None, sent: Vec::new() }
    }

    /// The id a State's reply to a campaign has.
    pub fn id_of_state(campaign: Id, iso: &str) -> Id {
        Id::named("campaign_reply", &format!("{campaign} {iso}"))
    }

    /// The id of the reply that an account gives for its entity.
    pub fn id_of_account(campaign: Id, account: Id) -> Id {
        Id::named("campaign_reply", &format!("{campaign} {account}"))
    }

    fn stepped(&self, event: &str, campaign: &Campaign, actor: &Actor) -> Result<CampaignReply, Refusal> {
        let step = REPLY.step(&self.state, event, actor, self.by.iso())?;
        if campaign.state != "open" {
            return Err(Refusal::new("MAP-01", "campaign-not-open"));
        }
        Ok(CampaignReply { state: step.to.into(), ..self.clone() })
    }

    fn own(&self, actor: &Actor) -> Result<(), Refusal> {
        if self.by.is_own(actor) { Ok(()) } else { Err(Refusal::new("MAP-02", "not-your-role")) }
    }

    /// Its State or entity keeps what is written so far.
    ///
    /// # Errors
    /// Not its own; the campaign is not open.
    pub fn save(&self, content: Content, campaign: &Campaign, actor: &Actor) -> Decided<CampaignReply> {
        self.own(actor)?;
        let next = self.stepped("save", campaign, actor)?;
        let draft = Some(content.tidied(&self.by));
        Ok(CampaignReply { draft, ..next })
    }

    /// Its mission or entity sends what is written: from now on everyone reads it.
    ///
    /// # Errors
    /// Nothing is answered; nothing was changed since it was sent; not its own; the campaign is not open.
    pub fn send(&self, note: &str, campaign: &Campaign, actor: &Actor, now: Timestamp) -> Decided<CampaignReply> {
        self.own(actor)?;
        let mut next = self.stepped("send", campaign, actor)?;
        let Some(content) = next.draft.take().filter(|c| !c.answers.is_empty()) else {
            return Err(Refusal::new("MAP-02", "reply-empty").into());
        };
        if self.latest().is_some_and(|s| s.content == content) {
            return Err(Refusal::new("MAP-02", "nothing-changed").into());
        }
        next.sent.push(Sent { content, on: now, at: now, by: actor.id, note: note.trim().into() });
        Ok(next)
    }

    /// R7 or R19 types in what came on paper. What its State has saved stays as it is.
    ///
    /// # Errors
    /// Nothing is answered; a date to come; the campaign is not open.
    pub fn record(
        &self,
        content: Content,
        came: Timestamp,
        note: &str,
        campaign: &Campaign,
        actor: &Actor,
        now: Timestamp,
    ) -> Decided<CampaignReply> {
        let mut next = self.stepped("record", campaign, actor)?;
        let content = Content { way: Way::Paper, ..content.tidied(&self.by) };
        let mut found = Vec::new();
        if content.answers.is_empty() {
            found.push(Refusal::new("MAP-02", "reply-empty"));
        }
        if came > now || campaign.opened_at.is_some_and(|o| came < o) {
            found.push(Refusal::new("MAP-01", "reply-day-outside").at("came"));
        }
        all_clear(found)?;
        next.sent.push(Sent { content, on: came, at: now, by: actor.id, note: note.trim().into() });
        Ok(next)
    }

    /// What was sent last.
    pub fn latest(&self) -> Option<&Sent> {
        self.sent.last()
    }

    /// What is told of what was sent: late or in an extension goes by the first time something was sent.
    pub fn marks(&self, campaign: &Campaign) -> Option<Marks> {
        let (first, latest) = (self.sent.first()?, self.latest()?);
        let late = first.on > campaign.paper.deadline;
        Some(Marks {
            late,
            in_extension: !late && first.on > campaign.first_deadline(),
            joint: !latest.content.joint.is_empty(),
            way: latest.content.way,
        })
    }
}
