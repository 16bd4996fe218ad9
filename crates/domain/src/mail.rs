//! Mail: what is to be sent to whom, and what came of it. A mail is a template, a language and what it is about; the reader finds the rest
//! behind its link (promise 24). Addresses do not stand here: they are looked up when a mail is sent.

use crate::id::Id;
use crate::member_state::codes;
use crate::refusal::Decided;
use crate::role::{Actor, Role};
use crate::workflow::{Machine, step};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// How a mail goes out.
pub const MACHINE: Machine = Machine {
    id: "MAIL",
    subject: "mail",
    start: "queued",
    table: &[
        step("queued", "try", "queued", &[], "its time has come and a mail server is set", "not tried again before the next time"),
        step("queued", "send", "sent", &[], "the server took it", ""),
        step("queued", "give_up", "failed", &[], "refused for good, tried for days, or the address is gone", "shown to R21"),
        step("failed", "requeue", "queued", &[Role::Administrator], "", ""),
    ],
};

/// Minutes until the next try, after the first, the second, …; then it has failed.
const BACK_OFF: [i64; 8] = [1, 5, 15, 60, 180, 360, 720, 1440];

codes! {
    /// What a mail says.
    Template {
        CampaignOpen "campaign_open" "A campaign was opened",
        CampaignExtended "campaign_extended" "A campaign has a later deadline",
        CampaignReminder "campaign_reminder" "A campaign's deadline is near",
        Freshness "freshness" "A record is to be confirmed",
        SearchConfirm "search_confirm" "Somebody asks for mail about a search; is it you?",
        SearchNews "search_news" "Something is new for a saved search",
        Waiting "waiting" "Something waits on the work page",
        NewTask "new_task" "Something new waits on the work page",
        MatchNews "match_news" "Something has changed about a match in which one takes part",
    }
}

/// To whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "id", rename_all = "snake_case")]
pub enum Recipient {
    /// An account, at its login.
    Account(Id),
    /// Whoever saved this search, at the address kept beside it.
    Search(Id),
}

/// A mail.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mail {
    /// Id: derived from what it is for, so that it is sent once.
    pub id: Id,
    /// State of its machine.
    pub state: String,
    /// To whom.
    pub to: Recipient,
    /// What it says.
    pub template: Template,
    /// What it is about: a campaign, a record, a search.
    pub about: Id,
    /// In which language.
    pub lang: String,
    /// When it was written.
    pub queued_at: Timestamp,
    /// Not tried before.
    pub next_at: Timestamp,
    /// How often it was tried.
    pub tries: u32,
    /// What came of the last try: a code.
    pub error: String,
    /// When the server took it.
    pub sent_at: Option<Timestamp>,
}

impl Mail {
    /// A mail that is sent once for this reason.
    pub fn once(reason: &str, to: Recipient, template: Template, about: Id, lang: &str, now: Timestamp) -> Mail {
        Mail {
            id: Mail::id_of(reason),
            state: MACHINE.start.into(),
            to,
            template,
            about,
            lang: lang.to_owned(),
            queued_at: now,
            next_at: now,
            tries: 0,
            error: String::new(),
            sent_at: None,
        }
    }

    /// The id of the mail that is sent for this reason.
    pub fn id_of(reason: &str) -> Id {
        Id::named("mail", reason)
    }

    /// It may be tried now.
    pub fn is_due(&self, now: Timestamp) -> bool {
        self.state == "queued" && self.next_at <= now
    }

    /// It is being tried: should the program end meanwhile, it is tried again when its next time comes, and by nobody before.
    ///
    /// # Errors
    /// Not queued.
    pub fn tried(&self, now: Timestamp) -> Decided<Mail> {
        let step = MACHINE.step(&self.state, "try", &Actor::system(), None)?;
        let minutes = usize::try_from(self.tries).ok().and_then(|n| BACK_OFF.get(n)).or(BACK_OFF.last()).copied().unwrap_or(1);
        let next_at = now.checked_add(SignedDuration::from_mins(minutes)).unwrap_or(now);
        Ok(Mail { state: step.to.into(), tries: self.tries.saturating_add(1), next_at, ..self.clone() })
    }

    /// The server took it.
    ///
    /// # Errors
    /// Not queued.
    pub fn sent(&self, now: Timestamp) -> Decided<Mail> {
        let step = MACHINE.step(&self.state, "send", &Actor::system(), None)?;
        Ok(Mail { state: step.to.into(), sent_at: Some(now), error: String::new(), ..self.clone() })
    }

    /// It was not taken: given up if that is for good or it was tried often enough.
    ///
    /// # Errors
    /// Not queued.
    pub fn refused(&self, code: &str, for_good: bool) -> Decided<Mail> {
        let over = for_good || usize::try_from(self.tries).is_ok_and(|n| n >= BACK_OFF.len());
        let state = if over { MACHINE.step(&self.state, "give_up", &Actor::system(), None)?.to } else { self.state.as_str() };
        Ok(Mail { state: state.into(), error: code.chars().take(40).collect(), ..self.clone() })
    }

    /// R21 has it tried again.
    ///
    /// # Errors
    /// It has not failed; not R21.
    pub fn requeue(&self, actor: &Actor, now: Timestamp) -> Decided<Mail> {
        let step = MACHINE.step(&self.state, "requeue", actor, None)?;
        Ok(Mail { state: step.to.into(), tries: 0, next_at: now, error: String::new(), ..self.clone() })
    }
}

/// In which language somebody wishes mail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailChoice {
    /// The account.
    pub account: Id,
    /// One of the six.
    pub lang: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_is_tried_less_and_less_often_and_then_given_up() {
        let now = crate::time::at(jiff::civil::date(2026, 7, 6), 9, 0);
        let id = Id::named("x", "y");
        let first = Mail::once("for one reason", Recipient::Account(id), Template::Freshness, id, "fr", now);
        assert_eq!(first.id, Mail::once("for one reason", Recipient::Search(id), Template::SearchNews, id, "en", now).id);
        let (mut m, mut waits) = (first.clone(), Vec::new());
        while m.state == "queued" {
            let at = m.next_at;
            m = m.tried(at).unwrap();
            assert!(!m.is_due(at), "nobody else tries it meanwhile");
            waits.push((m.next_at.as_second() - at.as_second()) / 60);
            m = m.refused("connection", false).unwrap();
        }
        assert_eq!(waits, BACK_OFF);
        assert_eq!((m.state.as_str(), m.error.as_str()), ("failed", "connection"));
        assert!(m.sent(now).is_err() && m.tried(now).is_err());
        let admin = Actor { grants: vec![crate::Grant { role: Role::Administrator, scope: crate::Scope::Fund }], ..Actor::system() };
        assert!(m.requeue(&Actor { id, grants: Vec::new(), ..admin.clone() }, now).is_err());
        assert!(m.requeue(&admin, now).unwrap().is_due(now));
        assert_eq!(first.tried(now).unwrap().refused("550", true).unwrap().state, "failed", "refused for good");
        assert_eq!(first.tried(now).unwrap().sent(now).unwrap().state, "sent");
    }
}
