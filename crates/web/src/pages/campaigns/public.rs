//! What everyone reads of a campaign: the letters, who has answered, each reply whole.

use super::words::{PublicCampaign, PublicReply, answers, campaign_data, data, dates, letters, marks, respondent};
use crate::api::{self, Api, Listed, MOST, cursor, paging};
use crate::kit::{cell, heading, link, para, row, state_tag, table};
use crate::pages::pictures::{state_map, with_table};
use crate::request::{Request, page};
use crate::route::Handled;
use crate::ui::{Block, Figure, Inline, Page, Table, Text, msg, msg_with, raw};
use bursar_domain::Arg;
use bursar_domain::campaign::{Campaign, CampaignReply, MACHINE, Respondent, Sent};
use bursar_office::Failure;
use bursar_office::campaigns::{Coverage, StateLine};
use bursar_report::Look;
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeMap;

/// Of the campaigns.
pub const LIST: Api = api::answers::<Listed<PublicCampaign>>("campaigns", "campaigns-title").takes(|| paging(MOST));
/// Of a campaign.
pub const ONE: Api = api::answers::<Answered>("campaign", "api-campaign").takes(|| paging(MOST));
/// Of a reply.
pub const REPLY: Api = api::answers::<PublicReply>("campaign_reply", "api-campaign-reply");

/// A campaign with who has answered, and the replies whole.
#[derive(Serialize, JsonSchema)]
pub struct Answered {
    /// The campaign.
    campaign: PublicCampaign,
    /// How each State stands to it, by alpha-3 code. That one has not answered says nothing about it.
    states: BTreeMap<String, Standing>,
    /// How many States have answered, by themselves or jointly.
    answered: usize,
    /// Replies of States and entities, by their keys.
    #[serde(flatten)]
    replies: Listed<PublicReply>,
}

/// How a State stands to a campaign.
#[derive(Clone, Copy, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum Standing {
    /// It has sent a reply.
    Answered,
    /// A reply of others was also given for it.
    AnsweredJointly,
    /// There is no reply.
    NotAnswered,
}

impl Standing {
    fn look(self) -> (Look, &'static str) {
        match self {
            Standing::Answered => (Look::Solid, "campaign-answered"),
            Standing::AnsweredJointly => (Look::Hatch, "campaign-answered-jointly"),
            Standing::NotAnswered => (Look::Plain, "campaign-not-answered"),
        }
    }
}

pub fn list(r: &Request<'_>) -> Handled {
    let all = r.app.office.campaigns(false)?;
    let rows = all
        .iter()
        .map(|c| {
            vec![
                vec![
                    Inline::Link(link(format!("/campaigns/{}", c.number), Text::Tr(c.paper.title.clone()))),
                    Inline::Hint(Text::Code(c.number.clone())),
                ],
                cell(state_tag(&MACHINE, &c.state)),
                cell(Text::Time(c.paper.deadline)),
            ]
        })
        .collect();
    // Parts for programs are in the order of the numbers.
    let mut data: Vec<_> = all.iter().map(campaign_data).collect();
    data.sort_by(|a, b| a.number.cmp(&b.number));
    let heads = [("head-campaign", false), ("head-state", false), ("campaign-deadline", false)];
    page(
        Page::new(msg("campaigns-title"))
            .under("/programmes", msg("nav-programmes"))
            .with(Block::Lead(msg("campaigns-lead")))
            .with(Block::Table(Table { caption_hidden: true, ..table("campaigns-title", &heads, rows, msg("campaigns-none")) }))
            .data(cursor::part(r, data, |c| c.number.clone())),
    )
}

fn address(c: &Campaign, key: &str) -> String {
    format!("/campaigns/{}/replies/{key}", c.number)
}

/// The words for how a State stands to a campaign.
fn standing(line: &StateLine) -> Standing {
    match (&line.own, line.joint.is_empty()) {
        (Some(_), _) => Standing::Answered,
        (None, false) => Standing::AnsweredJointly,
        (None, true) => Standing::NotAnswered,
    }
}

pub fn show(r: &Request<'_>) -> Handled {
    let c = r.app.office.public_campaign(r.param("number"))?;
    let coverage = r.app.office.coverage(c.id)?;
    let mut replies: Vec<_> =
        coverage.states.iter().filter_map(|s| s.own.as_ref()).chain(&coverage.entities).map(|x| data(&c, x)).collect();
    replies.sort_by(|a, b| a.key.cmp(&b.key));
    let whole = Answered {
        campaign: campaign_data(&c),
        states: coverage.states.iter().map(|s| (s.iso.clone(), standing(s))).collect(),
        answered: coverage.answered(),
        replies: cursor::part(r, replies, |x| x.key.clone()),
    };
    page(
        Page::new(Text::Tr(c.paper.title.clone()))
            .caption(Text::Code(c.number.clone()))
            .under("/programmes", msg("nav-programmes"))
            .under("/campaigns", msg("campaigns-title"))
            .with(Block::Para(vec![state_tag(&MACHINE, &c.state)]))
            .with(Block::Summary(dates(&c)))
            .and(coverage_blocks(r, &c, &coverage))
            .with(heading("campaign-letters"))
            .and(letters(r, &c))
            .data(whole)
            .wide(),
    )
}

/// Who has answered: figures, the map with its table, entities. Used by the office's page too.
pub fn coverage_blocks(r: &Request<'_>, c: &Campaign, coverage: &Coverage) -> Vec<Block> {
    let figure = |label, value: Text, hint| Figure { label: msg(label), value, hint, link: None };
    let of = msg_with("campaign-of-states", vec![("n", Arg::Int(coverage.states.len() as i64))]);
    let figures = vec![
        figure("campaign-states-answered", Text::Int(coverage.answered() as i64), Some(of)),
        figure("campaign-entities-answered", Text::Int(coverage.entities.len() as i64), None),
    ];
    let by_iso: BTreeMap<&str, &StateLine> = coverage.states.iter().map(|s| (s.iso.as_str(), s)).collect();
    let look = |iso: &str| by_iso.get(iso).map_or(Standing::NotAnswered, |s| standing(s)).look();
    let legend = [Standing::Answered, Standing::AnsweredJointly, Standing::NotAnswered].map(Standing::look);
    let mut codes: Vec<String> = coverage.states.iter().map(|s| s.iso.clone()).collect();
    r.locale.sort_states(&mut codes);
    let rows = codes
        .iter()
        .filter_map(|iso| by_iso.get(iso.as_str()))
        .map(|s| {
            let mut words = vec![Inline::Text(msg(standing(s).look().1))];
            words.extend(s.joint.iter().map(|key| Inline::Link(link(address(c, key), given_by(coverage, key)))));
            vec![cell(name(c, s)), words, sent_on(s.own.as_ref()), s.own.as_ref().and_then(|x| x.marks(c)).map_or_else(Vec::new, marks)]
        })
        .collect();
    let heads = [("head-member-state", false), ("head-reply", false), ("head-reply-sent", false), ("head-marks", false)];
    let picture = state_map(r, "campaign-map", look, &legend, None);
    let mut blocks = vec![
        Block::Figures(figures),
        Block::Inset(msg("campaign-no-judgement")),
        with_table(picture, table("campaign-map", &heads, rows, Text::None)),
    ];
    let own: Vec<&CampaignReply> = codes.iter().filter_map(|iso| by_iso.get(iso.as_str())?.own.as_ref()).collect();
    blocks.push(heading("campaign-replies-states"));
    blocks.push(Block::Table(replies(c, &own, "campaign-replies-states")));
    blocks.push(heading("campaign-replies-entities"));
    blocks.push(Block::Table(replies(c, &coverage.entities.iter().collect::<Vec<_>>(), "campaign-replies-entities")));
    blocks
}

fn name(c: &Campaign, s: &StateLine) -> Inline {
    match &s.own {
        Some(reply) => Inline::Link(link(address(c, &reply.key), Text::State(s.iso.clone()))),
        None => Inline::Text(Text::State(s.iso.clone())),
    }
}

/// Who gave the reply of this key.
fn given_by(coverage: &Coverage, key: &str) -> Text {
    let all = coverage.states.iter().filter_map(|s| s.own.as_ref()).chain(&coverage.entities);
    all.into_iter().find(|x| x.key == key).map_or_else(|| Text::Code(key.to_owned()), |x| respondent(&x.by))
}

fn sent_on(reply: Option<&CampaignReply>) -> Vec<Inline> {
    let Some(reply) = reply else { return vec![Inline::Text(Text::None)] };
    let mut all: Vec<Inline> = reply.sent.first().map(|s| Inline::Text(Text::Time(s.on))).into_iter().collect();
    if reply.sent.len() > 1 {
        all.extend(reply.latest().map(|s| Inline::Hint(msg_with("campaign-supplemented", vec![("time", Arg::Time(s.on))]))));
    }
    all
}

fn replies(c: &Campaign, all: &[&CampaignReply], caption: &'static str) -> Table {
    let rows = all
        .iter()
        .map(|x| {
            let mut name = vec![Inline::Link(link(address(c, &x.key), respondent(&x.by)))];
            if let Respondent::Entity { un: true, .. } = x.by {
                name.push(Inline::Hint(msg("campaign-entity-un")));
            }
            vec![name, sent_on(Some(x)), x.marks(c).map_or_else(Vec::new, marks)]
        })
        .collect();
    let heads = [("head-reply-of", false), ("head-reply-sent", false), ("head-marks", false)];
    let mut t = table(caption, &heads, rows, msg("campaign-no-replies"));
    t.caption_hidden = true;
    t
}

/// A reply whole, with what was sent before.
pub fn reply(r: &Request<'_>) -> Handled {
    let c = r.app.office.public_campaign(r.param("number"))?;
    let reply = r.app.office.sent_reply(c.id, r.param("key"))?;
    let mut p = Page::new(msg_with("campaign-reply-of", vec![("who", Arg::Text(r.locale.text(&respondent(&reply.by))))]))
        .caption(Text::Tr(c.paper.title.clone()))
        .under("/programmes", msg("nav-programmes"))
        .under("/campaigns", msg("campaigns-title"))
        .under(format!("/campaigns/{}", c.number), Text::Code(c.number.clone()));
    let mut versions = reply.sent.iter().rev();
    if let Some(latest) = versions.next() {
        p = p.and(sent_blocks(r, &c, &reply, latest, true));
    }
    for earlier in versions {
        let title = msg_with("campaign-earlier", vec![("time", Arg::Time(earlier.on))]);
        p = p.with(Block::Details(title, sent_blocks(r, &c, &reply, earlier, false)));
    }
    page(p.data(data(&c, &reply)))
}

fn sent_blocks(r: &Request<'_>, c: &Campaign, reply: &CampaignReply, sent: &Sent, marked: bool) -> Vec<Block> {
    let mut facts = vec![row("head-reply-sent", Text::Time(sent.on))];
    if !sent.note.is_empty() {
        facts.push(row("campaign-note-number", raw(sent.note.clone())));
    }
    let language = crate::i18n::AUTONYMS.iter().find(|(l, _)| *l == sent.content.lang).map_or("", |(_, n)| *n);
    facts.push(row("campaign-reply-language", raw(language)));
    if let Some(m) = reply.marks(c).filter(|_| marked) {
        facts.push(crate::kit::row_of(msg("head-marks"), marks(m)));
    }
    let mut blocks = vec![Block::Summary(facts)];
    blocks.extend(answers(&r.app.office.reference(), c, &reply.by, &sent.content));
    blocks
}

/// For the page of a State: its reply to the campaign it answered last; that there is none is no judgement.
///
/// # Errors
/// The store failed.
pub fn reply_blocks(r: &Request<'_>, iso: &str) -> Result<Vec<Block>, Failure> {
    let mut blocks = vec![heading("campaign-state-reply")];
    let Some(found) = r.app.office.reply_of(iso)? else {
        blocks.push(para(msg("campaign-state-none")));
        return Ok(blocks);
    };
    let (c, reply) = (&found.campaign, &found.reply);
    let mut line = vec![
        Inline::Link(link(address(c, &reply.key), Text::Tr(c.paper.title.clone()))),
        Inline::Hint(reply.latest().map_or(Text::None, |s| Text::Time(s.on))),
    ];
    if reply.by.iso() != Some(iso) {
        line.push(Inline::Hint(msg_with("campaign-joint-with", vec![("who", Arg::Text(r.locale.text(&respondent(&reply.by))))])));
    }
    blocks.push(Block::List(vec![line]));
    // What a State says of its point of contact: yes or no, declared by itself (NV-04).
    let contact = reply.latest().and_then(|s| s.content.answers.get("contact_point")).filter(|_| reply.by.iso() == Some(iso));
    if let Some(code) = contact.and_then(|a| a.codes.first()).filter(|c| ["yes", "no"].contains(&c.as_str())) {
        let said = Text::Key(format!("answer-{code}"));
        let on = reply.latest().map_or(Text::None, |s| Text::Time(s.on));
        blocks.push(Block::Summary(vec![crate::kit::row_of(msg("campaign-section-contact-point"), vec![said.into(), Inline::Hint(on)])]));
    }
    Ok(blocks)
}
