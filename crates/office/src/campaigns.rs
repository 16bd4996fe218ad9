//! Collection campaigns (MAP-01, MAP-02): drafted, opened, extended, closed; replies written in private, sent, typed in from paper; who has
//! answered.

use crate::act::{Act, Draft, Outcome};
use crate::tasks::Waiting;
use crate::{Failure, Office};
use bursar_domain::campaign::{Campaign, CampaignReply, Content, DRAFTERS, Paper, Respondent};
use bursar_domain::mail::Template;
use bursar_domain::time::day;
use bursar_domain::{Actor, Id, Refusal, Refusals, Role};
use bursar_store::{Find, Order, Record, Stored};
use jiff::Timestamp;
use std::collections::BTreeMap;

const R9: &[Role] = &[Role::FundManager];
const WRITERS: &[Role] = &[Role::Mission, Role::Drafter, Role::Contributor];
const SENDERS: &[Role] = &[Role::Mission, Role::Contributor];
const TYPISTS: &[Role] = &[Role::ProjectOfficer, Role::Verifier];

/// How a State stands to a campaign. That it has not answered says nothing about it.
#[derive(Clone, Debug)]
pub struct StateLine {
    /// Its code.
    pub iso: String,
    /// Its own reply, as sent.
    pub own: Option<CampaignReply>,
    /// Replies of others that are also given for it: their keys.
    pub joint: Vec<String>,
}

/// Who has answered a campaign.
#[derive(Clone, Debug, Default)]
pub struct Coverage {
    /// Every State, by code.
    pub states: Vec<StateLine>,
    /// Replies of entities, by name.
    pub entities: Vec<CampaignReply>,
}

impl Coverage {
    /// States that have answered themselves or are named in a joint reply.
    pub fn answered(&self) -> usize {
        self.states.iter().filter(|s| s.own.is_some() || !s.joint.is_empty()).count()
    }
}

/// The reply of a State to the campaign it answered last: what a State's page shows.
#[derive(Clone, Debug)]
pub struct StateReply {
    /// The campaign.
    pub campaign: Campaign,
    /// The reply, as sent; of another State, where it is given for this one too.
    pub reply: CampaignReply,
}

/// What was sent and nothing else: what is being written is its State's own.
fn published(reply: Stored<CampaignReply>) -> CampaignReply {
    CampaignReply { draft: None, ..reply.value }
}

impl Office {
    /// R7, R9 or R19 drafts a campaign.
    ///
    /// # Errors
    /// See [`Campaign::draft`].
    pub fn draft_campaign(&self, act: &Act, paper: &Paper) -> Outcome {
        self.perform(act, |now| {
            let year = format!("C-{}-", day(now).year());
            let there = self.find::<Campaign>(&Find::of(Campaign::KIND))?;
            let of_year = there.iter().filter_map(|c| c.value.number.strip_prefix(&year)?.parse::<i64>().ok());
            let number = format!("{year}{}", of_year.max().unwrap_or(0) + 1);
            let campaign = Campaign::draft(act.commit, number, paper.clone(), &act.actor, now)?;
            Ok(Draft::of::<Campaign>("campaign.draft", DRAFTERS, campaign.id).create(&campaign))
        })
    }

    /// A draft is put right.
    ///
    /// # Errors
    /// See [`Campaign::edit`].
    pub fn edit_campaign(&self, act: &Act, id: Id, seen: Option<i64>, paper: &Paper) -> Outcome {
        self.perform(act, |_| {
            let c = self.fetch_as_seen::<Campaign>(id, seen)?;
            Ok(Draft::of::<Campaign>("campaign.edit", DRAFTERS, id).change(&c, &c.value.edit(paper.clone(), &act.actor)?))
        })
    }

    /// Nothing comes of a draft.
    ///
    /// # Errors
    /// See [`Campaign::discard`].
    pub fn discard_campaign(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |_| {
            let c = self.fetch_as_seen::<Campaign>(id, seen)?;
            Ok(Draft::of::<Campaign>("campaign.discard", DRAFTERS, id).change(&c, &c.value.discard(&act.actor)?))
        })
    }

    /// R9 opens a campaign.
    ///
    /// # Errors
    /// See [`Campaign::open`].
    pub fn open_campaign(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |now| {
            let c = self.fetch_as_seen::<Campaign>(id, seen)?;
            let next = c.value.open(&act.actor, now)?;
            let mut draft = Draft::of::<Campaign>("campaign.open", R9, id).change(&c, &next);
            for mail in self.campaign_mails(&next, Template::CampaignOpen, "campaign-open", false, now)? {
                draft = self.post(draft, &mail)?;
            }
            Ok(draft)
        })
    }

    /// R9 gives more time.
    ///
    /// # Errors
    /// See [`Campaign::extend`].
    pub fn extend_campaign(&self, act: &Act, id: Id, seen: Option<i64>, to: Timestamp, reason: &str) -> Outcome {
        self.perform(act, |now| {
            let c = self.fetch_as_seen::<Campaign>(id, seen)?;
            let next = c.value.extend(to, reason, &act.actor, now)?;
            let mut draft = Draft::of::<Campaign>("campaign.extend", R9, id).change(&c, &next).reason(reason);
            let why = format!("campaign-extended {to}");
            for mail in self.campaign_mails(&next, Template::CampaignExtended, &why, true, now)? {
                draft = self.post(draft, &mail)?;
            }
            Ok(draft)
        })
    }

    /// R9 ends a campaign.
    ///
    /// # Errors
    /// See [`Campaign::close`].
    pub fn close_campaign(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |now| {
            let c = self.fetch_as_seen::<Campaign>(id, seen)?;
            Ok(Draft::of::<Campaign>("campaign.close", R9, id).change(&c, &c.value.close(&act.actor, now)?))
        })
    }

    /// Campaigns, the latest first: all, or those whose letters went out.
    ///
    /// # Errors
    /// The store failed.
    pub fn campaigns(&self, drafts: bool) -> Result<Vec<Campaign>, Failure> {
        let find = Find::of(Campaign::KIND).order("number", Order::Desc);
        let find = if drafts { find } else { find.any("state", ["open", "closed"]) };
        Ok(self.find::<Campaign>(&find)?.into_iter().map(|c| c.value).collect())
    }

    /// A campaign everyone reads, by its number.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn public_campaign(&self, number: &str) -> Result<Campaign, Failure> {
        let found = self.find::<Campaign>(&Find::of(Campaign::KIND).eq("number", number).limit(1))?.into_iter().next();
        found.map(|c| c.value).filter(Campaign::is_public).ok_or(Failure::NotFound)
    }

    /// The campaigns that take replies.
    fn open_campaigns(&self) -> Result<Vec<Campaign>, Failure> {
        Ok(self.find::<Campaign>(&Find::of(Campaign::KIND).eq("state", "open"))?.into_iter().map(|c| c.value).collect())
    }

    /// The reply that somebody writes, with what is kept of it; as new where nothing is. Version 0: it is not kept yet.
    ///
    /// # Errors
    /// No such campaign; not this person's.
    pub fn own_reply(&self, actor: &Actor, campaign: Id, by: &Respondent) -> Result<Stored<CampaignReply>, Failure> {
        if !by.is_own(actor) {
            return Err(Failure::NotFound);
        }
        let (id, key) = match by {
            Respondent::State { iso } => (CampaignReply::id_of_state(campaign, iso), iso.clone()),
            Respondent::Entity { .. } => {
                let id = CampaignReply::id_of_account(campaign, actor.id);
                (id, id.receipt())
            }
        };
        let there = self.read(|r| r.get::<CampaignReply>(id))?;
        Ok(there.unwrap_or_else(|| Stored { value: CampaignReply::begin(id, campaign, key, by.clone()), version: 0 }))
    }

    /// Keeps what is written so far; nobody else sees it.
    ///
    /// # Errors
    /// Everything that is wrong with it; see [`CampaignReply::save`].
    pub fn save_reply(&self, act: &Act, campaign: Id, by: &Respondent, seen: Option<i64>, content: &Content) -> Outcome {
        self.perform(act, |_| {
            let c = self.fetch::<Campaign>(campaign)?;
            let reply = self.own_reply(&act.actor, campaign, by)?;
            as_seen(&reply, seen)?;
            self.check_reply(&c.value, content)?;
            // An entity may put its name right.
            let named = CampaignReply { by: by.clone(), ..reply.value.clone() };
            let next = named.save(content.clone(), &c.value, &act.actor)?;
            Ok(kept(Draft::of::<CampaignReply>("campaign_reply.save", WRITERS, next.id), &reply, &next).expects(&c))
        })
    }

    /// Sends what is written: everyone reads it.
    ///
    /// # Errors
    /// See [`CampaignReply::send`].
    pub fn send_reply(&self, act: &Act, campaign: Id, by: &Respondent, seen: Option<i64>, note: &str) -> Outcome {
        self.perform(act, |now| {
            let c = self.fetch::<Campaign>(campaign)?;
            let reply = self.own_reply(&act.actor, campaign, by)?;
            as_seen(&reply, seen)?;
            let next = reply.value.send(note, &c.value, &act.actor, now)?;
            Ok(kept(Draft::of::<CampaignReply>("campaign_reply.send", SENDERS, next.id), &reply, &next).expects(&c))
        })
    }

    /// R7 or R19 types in what came on paper.
    ///
    /// # Errors
    /// Everything that is wrong with it; see [`CampaignReply::record`].
    pub fn record_reply(&self, act: &Act, campaign: Id, by: &Respondent, content: &Content, came: Timestamp, note: &str) -> Outcome {
        self.perform(act, |now| {
            let c = self.fetch::<Campaign>(campaign)?;
            let (id, key) = match by {
                Respondent::State { iso } if self.reference().states.get(iso).is_none() => {
                    return Err(Refusal::new("MAP-01", "choose-one").at("respondent").into());
                }
                Respondent::State { iso } => (CampaignReply::id_of_state(campaign, iso), iso.clone()),
                Respondent::Entity { .. } => (act.commit, act.commit.receipt()),
            };
            let there = self.read(|r| r.get::<CampaignReply>(id))?;
            let reply = there.unwrap_or_else(|| Stored { value: CampaignReply::begin(id, campaign, key, by.clone()), version: 0 });
            self.check_reply(&c.value, content)?;
            let next = reply.value.record(content.clone(), came, note, &c.value, &act.actor, now)?;
            Ok(kept(Draft::of::<CampaignReply>("campaign_reply.record", TYPISTS, id), &reply, &next).expects(&c))
        })
    }

    /// Everything that is wrong with what a reply says.
    pub fn reply_faults(&self, campaign: &Campaign, content: &Content) -> Vec<Refusal> {
        let reference = self.reference();
        let term = |list: &str, code: &str| reference.term(list, code).is_some();
        content.faults(campaign, term, |iso| reference.states.get(iso).is_some())
    }

    fn check_reply(&self, campaign: &Campaign, content: &Content) -> Result<(), Failure> {
        let found = self.reply_faults(campaign, content);
        if found.is_empty() { Ok(()) } else { Err(Failure::Refused(Refusals(found))) }
    }

    /// Replies that were sent, those of States by code, then those of entities by name.
    ///
    /// # Errors
    /// The store failed.
    pub fn replies_of(&self, campaign: Id) -> Result<Vec<CampaignReply>, Failure> {
        let find = Find::of(CampaignReply::KIND).eq("campaign", campaign).eq("state", "sent");
        let mut all: Vec<CampaignReply> = self.find::<CampaignReply>(&find)?.into_iter().map(published).collect();
        all.sort_by_key(|r| match &r.by {
            Respondent::State { iso } => (0, iso.clone()),
            Respondent::Entity { name, .. } => (1, name.to_lowercase()),
        });
        Ok(all)
    }

    /// A reply that was sent, by the end of its address.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn sent_reply(&self, campaign: Id, key: &str) -> Result<CampaignReply, Failure> {
        let find = Find::of(CampaignReply::KIND).eq("campaign", campaign).eq("key", key).eq("state", "sent").limit(1);
        self.find::<CampaignReply>(&find)?.into_iter().next().map(published).ok_or(Failure::NotFound)
    }

    /// Who has answered a campaign.
    ///
    /// # Errors
    /// The store failed.
    pub fn coverage(&self, campaign: Id) -> Result<Coverage, Failure> {
        let reference = self.reference();
        let mut states: BTreeMap<String, StateLine> = reference
            .states
            .iter()
            .map(|s| (s.alpha3.clone(), StateLine { iso: s.alpha3.clone(), own: None, joint: Vec::new() }))
            .collect();
        let mut entities = Vec::new();
        for reply in self.replies_of(campaign)? {
            for iso in reply.latest().map(|s| &s.content.joint).into_iter().flatten() {
                if let Some(line) = states.get_mut(iso) {
                    line.joint.push(reply.key.clone());
                }
            }
            match reply.by.iso().map(str::to_owned) {
                Some(iso) => {
                    if let Some(line) = states.get_mut(&iso) {
                        line.own = Some(reply);
                    }
                }
                None => entities.push(reply),
            }
        }
        Ok(Coverage { states: states.into_values().collect(), entities })
    }

    /// The reply of a State to the campaign it answered last, by itself or in a joint reply; none is no judgement.
    ///
    /// # Errors
    /// The store failed.
    pub fn reply_of(&self, iso: &str) -> Result<Option<StateReply>, Failure> {
        let of = || Find::of(CampaignReply::KIND).eq("state", "sent").order("sent_at", Order::Desc).limit(1);
        let own = self.find::<CampaignReply>(&of().eq("iso", iso))?;
        let joint = self.find::<CampaignReply>(&of().like("search_joint", &format!("|{iso}|")))?;
        let sent_on = |r: &Stored<CampaignReply>| r.value.latest().map(|s| s.on);
        let Some(latest) = own.into_iter().chain(joint).max_by_key(sent_on) else { return Ok(None) };
        let campaign = self.fetch::<Campaign>(latest.value.campaign)?.value;
        Ok(Some(StateReply { campaign, reply: published(latest) }))
    }

    /// What of campaigns waits for this person: drafts to open and campaigns to close for R9, replies for missions, ministries and
    /// contributors.
    pub(crate) fn campaign_tasks(&self, actor: &Actor) -> Result<Vec<Waiting>, Failure> {
        let mut found = Vec::new();
        let mut waits = |key: &'static str, href: String, count: i64| {
            if count > 0 {
                found.push(Waiting { key, href, count, call: None });
            }
        };
        if actor.has(Role::FundManager) {
            let of = |state: &str| Find::of(Campaign::KIND).eq("state", state);
            let (drafts, over) = self.read(|r| Ok((r.count(&of("draft"))?, r.count(&of("open").lt("deadline_at", self.now()))?)))?;
            waits("task-open-campaigns", "/office/campaigns".into(), drafts);
            waits("task-close-campaigns", "/office/campaigns".into(), over);
        }
        let own = actor.states_as(&[Role::Mission, Role::Drafter]);
        if !own.is_empty() {
            for c in self.open_campaigns()? {
                for iso in &own {
                    let sent = Find::of(CampaignReply::KIND).eq("campaign", c.id).eq("iso", *iso).eq("state", "sent");
                    let answered = self.read(|r| r.count(&sent))?;
                    waits("task-reply-campaign", format!("/office/campaigns/{}/reply?for={iso}", c.id), i64::from(answered == 0));
                }
            }
        }
        Ok(found)
    }
}

fn as_seen(reply: &Stored<CampaignReply>, seen: Option<i64>) -> Result<(), Failure> {
    match seen {
        Some(version) if version != reply.version => Err(Refusal::new("", "stale-form").into()),
        _ => Ok(()),
    }
}

/// Written for the first time, or changed.
fn kept(draft: Draft, there: &Stored<CampaignReply>, next: &CampaignReply) -> Draft {
    if there.version == 0 { draft.create(next) } else { draft.change(there, next) }
}
