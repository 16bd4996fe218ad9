//! How campaigns and replies are shown: letters, answers, marks.

use crate::kit::{para, row, row_of};
use crate::pages::catalogue::term;
use crate::request::Request;
use crate::ui::{Block, Inline, SummaryRow, Text, Tone, msg, raw};
use bursar_domain::campaign::{Answer, Campaign, CampaignReply, Content, Extension, Group, Marks, Respondent, SECTIONS, Section, Way};
use bursar_domain::text::{LANGUAGES, LangText};
use bursar_domain::{Arg, Id};
use bursar_office::Reference;
use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeMap;

/// One of the six languages as the renderer takes it; empty for any other.
pub fn known(lang: &str) -> &'static str {
    LANGUAGES.into_iter().find(|l| *l == lang).unwrap_or("")
}

/// People's words of several lines as paragraphs.
pub fn paragraphs(text: &str, lang: &str) -> Vec<Block> {
    text.lines().filter(|l| !l.trim().is_empty()).map(|l| para(Text::Marked(l.trim().to_owned(), known(lang), vec![]))).collect()
}

/// Who replies, by name.
pub fn respondent(by: &Respondent) -> Text {
    match by {
        Respondent::State { iso } => Text::State(iso.clone()),
        Respondent::Entity { name, .. } => raw(name.clone()),
    }
}

/// The title of a section.
pub fn section_title(s: &Section) -> Text {
    Text::Key(format!("campaign-section-{}", s.code.replace('_', "-")))
}

/// A term that can be chosen in a section.
pub fn choice(reference: &Reference, list: &str, code: &str) -> Text {
    if list == "answer" { Text::Key(format!("answer-{code}")) } else { term(reference, list, code) }
}

/// The codes that can be chosen in a section.
pub fn codes(reference: &Reference, list: &str) -> Vec<String> {
    if list == "answer" {
        return vec!["yes".into(), "no".into()];
    }
    let mut all: Vec<String> = reference.terms.iter().filter(|t| t.list == list).map(|t| t.code.clone()).collect();
    all.sort_unstable();
    all
}

/// A letter in the reader's language with the campaign's deadline in it.
pub fn letter(r: &Request<'_>, c: &Campaign, group: Group) -> LangText {
    let deadline = |lang: &str| r.app.locales.get(lang).unwrap_or(r.locale).time(c.paper.deadline);
    let link = format!("{}/{}/office/campaigns/{}/reply", r.app.origin, r.locale.lang(), c.id);
    let public = format!("{}/{}/campaigns/{}", r.app.origin, r.locale.lang(), c.number);
    c.paper.letter(group, deadline, if group == Group::Missions { &link } else { &public })
}

/// The letters, closed until opened.
pub fn letters(r: &Request<'_>, c: &Campaign) -> Vec<Block> {
    let one = |group: &Group| {
        let text = letter(r, c, *group);
        let (lang, words) = text.get(r.locale.lang());
        let key = format!("campaign-group-{}", group.code().replace('_', "-"));
        Block::Details(Text::Key(key), paragraphs(words, lang))
    };
    Group::ALL.iter().map(one).collect()
}

/// Deadline, extensions, beginning and end.
pub fn dates(c: &Campaign) -> Vec<SummaryRow> {
    let mut rows = Vec::new();
    if let Some(opened) = c.opened_at {
        rows.push(row("campaign-opened", Text::Time(opened)));
    }
    rows.push(row("campaign-deadline", Text::Time(c.paper.deadline)));
    for e in &c.extensions {
        let words = Text::Msg("campaign-extended-from", vec![("from", Arg::Time(e.from)), ("to", Arg::Time(e.to))]);
        rows.push(row_of(msg("campaign-extension"), vec![words.into(), Inline::Hint(raw(e.reason.clone()))]));
    }
    if let Some(closed) = c.closed_at {
        rows.push(row("campaign-closed", Text::Time(closed)));
    }
    rows
}

/// Marks of a reply: late, in an extension, joint, how it came. None of them judges.
pub fn marks(m: Marks) -> Vec<Inline> {
    let mut all = Vec::new();
    if m.late {
        all.push(Inline::Tag(Tone::Plain, msg("campaign-mark-late")));
    }
    if m.in_extension {
        all.push(Inline::Tag(Tone::Plain, msg("campaign-mark-extension")));
    }
    if m.joint {
        all.push(Inline::Tag(Tone::Plain, msg("campaign-mark-joint")));
    }
    all.push(Inline::Hint(Text::Key(format!("campaign-way-{}", m.way))));
    all
}

/// What is answered, section by section; then which sections are not.
pub fn answers(reference: &Reference, c: &Campaign, by: &Respondent, content: &Content) -> Vec<Block> {
    let (mut blocks, mut silent) = (Vec::new(), Vec::new());
    let asked = SECTIONS.iter().filter(|s| c.paper.sections.iter().any(|x| x == s.code) && !(s.states && by.iso().is_none()));
    for section in asked {
        match content.answers.get(section.code) {
            Some(answer) if !answer.is_empty() => {
                blocks.push(Block::Heading(3, section_title(section), None));
                blocks.extend(answered(reference, section, answer, &content.lang));
            }
            _ => silent.push(vec![Inline::Text(section_title(section))]),
        }
    }
    if !content.joint.is_empty() {
        blocks.push(Block::Heading(3, msg("campaign-joint"), None));
        blocks.push(Block::List(content.joint.iter().map(|iso| vec![Inline::Text(Text::State(iso.clone()))]).collect()));
    }
    if !silent.is_empty() {
        blocks.push(Block::Heading(3, msg("campaign-not-answered-here"), None));
        blocks.push(Block::List(silent));
    }
    blocks
}

fn answered(reference: &Reference, section: &Section, answer: &Answer, lang: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    if let Some(list) = section.list.filter(|_| !answer.codes.is_empty()) {
        blocks.push(Block::List(answer.codes.iter().map(|code| vec![Inline::Text(choice(reference, list, code))]).collect()));
    }
    blocks.extend(paragraphs(&answer.text, lang));
    if !answer.link.is_empty() {
        let link = crate::kit::link(answer.link.clone(), raw(answer.link.clone()));
        blocks.push(Block::Para(vec![Inline::Link(link)]));
    }
    blocks
}

/// A reply as data: what was sent, and nothing of who typed it.
pub fn data(c: &Campaign, reply: &CampaignReply) -> PublicReply {
    let by = match &reply.by {
        Respondent::State { iso } => RepliedBy::State { state: iso.clone() },
        Respondent::Entity { un, name, .. } => RepliedBy::Entity { entity: name.clone(), un_entity: *un },
    };
    let sent = reply.sent.iter().cloned().map(|s| PublicSent {
        on: s.on,
        published: s.at,
        note: s.note,
        lang: s.content.lang,
        answers: s.content.answers,
        joint: s.content.joint,
        way: s.content.way,
    });
    PublicReply { campaign: c.number.clone(), key: reply.key.clone(), by, marks: reply.marks(c), sent: sent.collect() }
}

/// A reply as everyone reads it: whole, with what was sent before.
#[derive(Serialize, JsonSchema)]
pub struct PublicReply {
    /// Number of the campaign.
    campaign: String,
    /// The end of its address: the State's code, or a short code.
    pub key: String,
    /// Who replies.
    by: RepliedBy,
    /// What is told of the latest version beside what it says.
    marks: Option<Marks>,
    /// What was sent, the latest last.
    sent: Vec<PublicSent>,
}

/// Who replies.
#[derive(Serialize, JsonSchema)]
#[serde(untagged)]
enum RepliedBy {
    /// A State.
    State {
        /// Its alpha-3 code.
        state: String,
    },
    /// An entity.
    Entity {
        /// Its name.
        entity: String,
        /// Of the United Nations system.
        un_entity: bool,
    },
}

/// A reply as it was sent.
#[derive(Serialize, JsonSchema)]
struct PublicSent {
    /// When it was sent, or came on paper.
    on: Timestamp,
    /// When it was published here.
    published: Timestamp,
    /// Number of the note verbale or letter, if it has one.
    note: String,
    /// Language of its words.
    lang: String,
    /// Answers by section; a section that is not answered has none.
    answers: BTreeMap<String, Answer>,
    /// States for which it is also given.
    joint: Vec<String>,
    /// How it came.
    way: Way,
}

/// A campaign as data.
pub fn campaign_data(c: &Campaign) -> PublicCampaign {
    let first_deadline = c.first_deadline();
    let c = c.clone();
    PublicCampaign {
        id: c.id,
        number: c.number,
        state: c.state,
        title: c.paper.title,
        deadline: c.paper.deadline,
        first_deadline,
        extensions: c.extensions,
        opened: c.opened_at,
        closed: c.closed_at,
        sections: c.paper.sections,
        letters: c.paper.letters,
    }
}

/// A campaign as everyone reads it.
#[derive(Serialize, JsonSchema)]
pub struct PublicCampaign {
    id: Id,
    /// The end of its address.
    pub number: String,
    /// `open`, or `closed` when no reply is taken any more.
    state: String,
    title: LangText,
    /// Until when replies are asked for.
    deadline: Timestamp,
    /// As the letters said it when they went out.
    first_deadline: Timestamp,
    /// Later deadlines, in order.
    extensions: Vec<Extension>,
    /// When the letters went out.
    opened: Option<Timestamp>,
    closed: Option<Timestamp>,
    /// Codes of the sections of the questionnaire.
    sections: Vec<String>,
    /// The text, by whom it addresses.
    letters: BTreeMap<Group, LangText>,
}
