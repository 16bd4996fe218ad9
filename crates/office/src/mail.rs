//! Mail: queued by the act that causes it, carried by a server where one is set, tried less and less often; and what the day brings of it.

use crate::act::{Act, Draft, Outcome};
use crate::{Failure, Office};
use bursar_domain::account::Account;
use bursar_domain::campaign::{Campaign, Respondent};
use bursar_domain::catalogue::Programme;
use bursar_domain::mail::{Mail, MailChoice, Recipient, Template};
use bursar_domain::saved_search::SavedSearch;
use bursar_domain::text::LANGUAGES;
use bursar_domain::time::{at, day, plus_days};
use bursar_domain::{Actor, Id, Refusal, Role};
use bursar_mail::{Carrier, Letter, Undelivered};
use bursar_store::{Find, Order, Record, Stored};
use jiff::Timestamp;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::sync::atomic::Ordering;

/// Mails tried in one go.
const AT_ONCE: i64 = 20;
/// Records looked at in one go.
const LOOK: i64 = 200;

impl Office {
    /// The language in which somebody wishes mail, if they chose one.
    ///
    /// # Errors
    /// The store failed.
    pub fn mail_choice(&self, account: Id) -> Result<Option<Stored<MailChoice>>, Failure> {
        self.read(|r| r.get::<MailChoice>(account))
    }

    pub(crate) fn language_of(&self, account: Id, else_in: &str) -> Result<String, Failure> {
        let chosen = self.mail_choice(account)?.map(|c| c.value.lang);
        let usual = if LANGUAGES.contains(&else_in) { else_in } else { "en" };
        Ok(chosen.unwrap_or_else(|| usual.to_owned()))
    }

    /// A person chooses the language of the own mail.
    ///
    /// # Errors
    /// Not one of the six.
    pub fn choose_mail_language(&self, act: &Act, lang: &str) -> Outcome {
        self.perform(act, |_| {
            if !LANGUAGES.contains(&lang) {
                return Err(Refusal::new("", "choose-one").at("language").into());
            }
            let choice = MailChoice { account: act.actor.id, lang: lang.to_owned() };
            let draft = Draft::of::<MailChoice>("mail_choice.set", &[], choice.account);
            Ok(match self.mail_choice(choice.account)? {
                Some(there) => draft.change(&there, &choice),
                None => draft.create(&choice),
            })
        })
    }

    /// Adds a mail to what causes it, unless it was written before.
    pub(crate) fn post(&self, draft: Draft, mail: &Mail) -> Result<Draft, Failure> {
        let there = self.read(|r| r.get::<Mail>(mail.id))?;
        Ok(if there.is_none() { draft.create(mail) } else { draft })
    }

    /// Queues mails that nothing else causes; those written before are left out.
    pub(crate) fn post_all<T: Record>(&self, action: &'static str, subject: Id, mails: &[Mail]) -> Result<(), Failure> {
        let act = Act::by(Actor::system(), self.new_id());
        let outcome = self.perform(&act, |_| {
            let mut draft = Draft::of::<T>(action, &[], subject);
            for mail in mails {
                draft = self.post(draft, mail)?;
            }
            if draft.is_empty() { Err(Failure::NotFound) } else { Ok(draft) }
        });
        match outcome {
            Err(Failure::NotFound) => Ok(()),
            other => other.map(drop),
        }
    }

    /// Mails, the latest first, of a state or of all.
    ///
    /// # Errors
    /// The store failed.
    pub fn mails(&self, state: &str, limit: i64, offset: i64) -> Result<(i64, Vec<Stored<Mail>>), Failure> {
        let find = Find::of(Mail::KIND);
        let find = if state.is_empty() { find } else { find.eq("state", state) };
        let page = find.clone().order("queued_at", Order::Desc).limit(limit).offset(offset);
        self.read(|r| Ok((r.count(&find)?, r.find::<Mail>(&page)?)))
    }

    /// R21 has a mail that failed tried again.
    ///
    /// # Errors
    /// See [`Mail::requeue`].
    pub fn requeue_mail(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |now| {
            let m = self.fetch_as_seen::<Mail>(id, seen)?;
            let next = m.value.requeue(&act.actor, now)?;
            Ok(Draft::of::<Mail>("mail.requeue", &[Role::Administrator], id).change(&m, &next))
        })
    }

    /// Carries what is due. `write` puts a mail into words for an address. Returns how many the server took.
    ///
    /// # Errors
    /// The store failed.
    pub fn deliver(&self, carrier: &dyn Carrier, write: &dyn Fn(&Mail, &str) -> Result<Letter, Failure>) -> Result<usize, Failure> {
        let mut sent = 0;
        loop {
            let claimed = self.claim_mail()?;
            if claimed.is_empty() {
                return Ok(sent);
            }
            for mail in claimed {
                let result = match self.address_of(mail.to)? {
                    Some(address) => carrier.carry(&write(&mail, &address)?),
                    None => Err(Undelivered { code: "address".into(), for_good: self.address_is_gone(mail.to)? }),
                };
                sent += usize::from(result.is_ok());
                self.settle_mail(mail.id, &result)?;
            }
        }
    }

    /// Takes what is due for this server to carry: until its next time comes no other takes it.
    fn claim_mail(&self) -> Result<Vec<Mail>, Failure> {
        let due = Find::of(Mail::KIND).eq("state", "queued").le("next_at", self.now()).order("next_at", Order::Asc).limit(AT_ONCE);
        let found = self.find::<Mail>(&due)?;
        let Some(first) = found.first().map(|m| m.value.id) else { return Ok(Vec::new()) };
        let claimed = RefCell::new(Vec::new());
        let act = Act::by(Actor::system(), self.new_id());
        let outcome = self.perform(&act, |now| {
            claimed.borrow_mut().clear();
            let mut draft = Draft::of::<Mail>("mail.try", &[], first);
            for m in self.find::<Mail>(&due)? {
                if m.value.is_due(now) {
                    let next = m.value.tried(now)?;
                    draft = draft.change(&m, &next);
                    claimed.borrow_mut().push(next);
                }
            }
            if draft.is_empty() { Err(Failure::NotFound) } else { Ok(draft) }
        });
        match outcome {
            // Another server took them.
            Err(Failure::NotFound) => Ok(Vec::new()),
            Err(error) => Err(error),
            Ok(_) => Ok(claimed.into_inner()),
        }
    }

    fn settle_mail(&self, id: Id, result: &Result<(), Undelivered>) -> Result<(), Failure> {
        let act = Act::by(Actor::system(), self.new_id());
        self.perform(&act, |now| {
            let m = self.fetch::<Mail>(id)?;
            let next = match result {
                Ok(()) => m.value.sent(now)?,
                Err(u) => m.value.refused(&u.code, u.for_good)?,
            };
            let action = match next.state.as_str() {
                "sent" => "mail.send",
                "failed" => "mail.give_up",
                _ => "mail.postpone",
            };
            Ok(Draft::of::<Mail>(action, &[], id).change(&m, &next))
        })
        .map(drop)
    }

    fn address_of(&self, to: Recipient) -> Result<Option<String>, Failure> {
        Ok(match to {
            Recipient::Account(id) => {
                let account = self.read(|r| r.get::<Account>(id))?;
                account.map(|a| a.value).filter(|a| a.state == "active").map(|a| a.login)
            }
            Recipient::Search(id) => self.read(|r| r.address(id))?,
        })
    }

    /// There will be no address any more. That of a search is kept a moment after the search is.
    fn address_is_gone(&self, to: Recipient) -> Result<bool, Failure> {
        Ok(match to {
            Recipient::Account(_) => true,
            Recipient::Search(id) => {
                let search = self.read(|r| r.get::<SavedSearch>(id))?;
                search.is_none_or(|s| !matches!(s.value.state.as_str(), "asked" | "active"))
            }
        })
    }

    /// What a day brings, once a day: reminders of campaigns and of records, news for saved searches.
    pub(crate) fn daily_mail_if_due(&self) -> Result<(), Failure> {
        let today = self.now().as_second().div_euclid(86_400);
        if self.mailed_on.load(Ordering::Relaxed) == today {
            return Ok(());
        }
        self.remind_of_campaigns()?;
        self.remind_of_records()?;
        self.remind_of_needs()?;
        self.tell_searches()?;
        self.mailed_on.store(today, Ordering::Relaxed);
        Ok(())
    }

    /// Mails of a campaign to the missions and contributors; only to those who have not replied, where `waiting`.
    pub(crate) fn campaign_mails(
        &self,
        c: &Campaign,
        template: Template,
        reason: &str,
        waiting: bool,
        now: Timestamp,
    ) -> Result<Vec<Mail>, Failure> {
        let replies = if waiting { self.replies_of(c.id)? } else { Vec::new() };
        let states: BTreeSet<&str> = replies.iter().filter_map(|r| r.by.iso()).collect();
        let joint: BTreeSet<&String> = replies.iter().filter_map(|r| r.latest()).flat_map(|s| &s.content.joint).collect();
        let entity = |id: Id| replies.iter().any(|r| matches!(&r.by, Respondent::Entity { account, .. } if *account == Some(id)));
        let mut mails = Vec::new();
        for account in self.find::<Account>(&Find::of(Account::KIND).eq("state", "active"))?.into_iter().map(|a| a.value) {
            let actor = account.actor();
            let own = actor.states_as(&[Role::Mission]);
            let for_state = own.iter().any(|iso| !states.contains(iso) && !joint.contains(&(*iso).to_owned()));
            let for_entity = actor.has(Role::Contributor) && !entity(account.id);
            if for_state || for_entity {
                let lang = self.language_of(account.id, "en")?;
                let reason = format!("{reason} {} {}", c.id, account.id);
                mails.push(Mail::once(&reason, Recipient::Account(account.id), template, c.id, &lang, now));
            }
        }
        Ok(mails)
    }

    /// Reminds those who have not replied, on the days before the deadline.
    fn remind_of_campaigns(&self) -> Result<(), Failure> {
        for c in self.find::<Campaign>(&Find::of(Campaign::KIND).eq("state", "open"))? {
            let Some(days) = c.value.reminder_on(self.now()) else { continue };
            let reason = format!("campaign-reminder {days} {}", c.value.paper.deadline);
            let mails = self.campaign_mails(&c.value, Template::CampaignReminder, &reason, true, self.now())?;
            self.post_all::<Campaign>("campaign.remind", c.value.id, &mails)?;
        }
        Ok(())
    }

    /// Reminds contributors of records to confirm: 30 days before the review date, on it, 30 days after; each once (MAP-04).
    fn remind_of_records(&self) -> Result<(), Failure> {
        let today = day(self.now());
        let soon = at(plus_days(today, 30), 0, 0);
        let mut after = 0;
        loop {
            let due = Find::of(Programme::KIND)
                .any("state", ["published", "stale"])
                .not("owner", bursar_store::Value::Null)
                .le("review_at", soon);
            let found = self.find::<Programme>(&due.order("review_at", Order::Asc).limit(LOOK).offset(after))?;
            for p in found.iter().map(|p| &p.value) {
                let (Some(owner), Some(days), Some(review)) = (p.owner, p.reminder_on(today), p.review_on()) else { continue };
                let reason = format!("freshness {} {review} {days}", p.id);
                if self.read(|r| r.get::<Mail>(Mail::id_of(&reason)))?.is_some() {
                    continue;
                }
                let lang = self.language_of(owner, &p.title.record)?;
                let mail = Mail::once(&reason, Recipient::Account(owner), Template::Freshness, p.id, &lang, self.now());
                self.post_all::<Programme>("programme.remind", p.id, &[mail])?;
            }
            if (found.len() as i64) < LOOK {
                return Ok(());
            }
            after += LOOK;
        }
    }
}
