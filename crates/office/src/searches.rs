//! Saved searches: mail when something new is found. A visitor's address stands outside the log, is used only after the link of a first mail
//! was followed, and is deleted when the mail ends.

use crate::act::{Act, Draft, Outcome};
use crate::catalogue::Sought;
use crate::{Failure, Office};
use bursar_domain::catalogue::Programme;
use bursar_domain::digest::{hex, sha256_hex};
use bursar_domain::mail::{Mail, Recipient, Template};
use bursar_domain::saved_search::{SavedSearch, Words};
use bursar_domain::time::day;
use bursar_domain::{Actor, Id, Refusal};
use bursar_store::{Find, Order, Record, StoreError, Stored};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::collections::{BTreeMap, BTreeSet};

/// Name of the secret that links are signed with, outside the log.
const LINK_KEY: &str = "link_key";
/// Name of the position in the log up to which searches were told what is new.
const TOLD_TO: &str = "searches_told_to";
/// Searches of one address, and searches of all that wait for their link to be followed.
const OF_ONE: i64 = 20;
const WAITING: i64 = 1_000;
/// Results of a search that are looked through, so many at a time.
const PAGE: usize = 1_000;
const LOOK_THROUGH: usize = 20_000;
/// Longest address.
const ADDRESS_MAX: usize = 254;

impl Office {
    /// The secret that links are signed with; made when first asked for.
    fn link_key(&self) -> Result<String, Failure> {
        if let Some(key) = self.read(|r| r.meta(LINK_KEY))? {
            return Ok(key);
        }
        let (a, b, c) = (uuid::Uuid::new_v4(), uuid::Uuid::new_v4(), uuid::Uuid::new_v4());
        self.store.set_meta(LINK_KEY, &sha256_hex(&[a.into_bytes(), b.into_bytes(), c.into_bytes()].concat()))?;
        // What another server may have set meanwhile counts.
        self.read(|r| r.meta(LINK_KEY))?.ok_or(Failure::NotFound)
    }

    /// What signs the link of a search: whoever has it may confirm and stop.
    ///
    /// # Errors
    /// The store failed.
    pub fn search_token(&self, search: Id) -> Result<String, Failure> {
        let key = self.link_key()?;
        let mut mac = Hmac::<Sha256>::new_from_slice(key.as_bytes()).map_err(|e| Failure::Store(StoreError(format!("link key: {e}"))))?;
        mac.update(b"saved search\x1f");
        mac.update(search.to_string().as_bytes());
        Ok(hex(&mac.finalize().into_bytes()[..16]))
    }

    /// The search of a link.
    ///
    /// # Errors
    /// `NotFound`, also when the link is not signed.
    pub fn search_by_link(&self, id: Id, token: &str) -> Result<Stored<SavedSearch>, Failure> {
        let right = self.search_token(id)?;
        // Compared by digest, so that the time taken tells nothing of where they differ.
        if sha256_hex(right.as_bytes()) != sha256_hex(token.as_bytes()) {
            return Err(Failure::NotFound);
        }
        self.fetch(id)
    }

    /// A visitor asks for mail about a search: a first mail asks whether it is really theirs. What is answered tells nothing about the
    /// address.
    ///
    /// # Errors
    /// No mail address; too many wait.
    pub fn ask_search(&self, act: &Act, sought: &Words, lang: &str, address: &str) -> Result<(), Failure> {
        let address = address.trim();
        let parts = address.split_once('@').filter(|(name, host)| !name.is_empty() && host.contains('.') && !host.contains('@'));
        if parts.is_none() || address.len() > ADDRESS_MAX || address.chars().any(|c| c.is_whitespace() || c.is_control()) {
            return Err(Refusal::new("", "mail-unreadable").at("email").into());
        }
        let asked = Find::of(SavedSearch::KIND).eq("state", "asked");
        let (waiting, own) = self.read(|r| Ok((r.count(&asked)?, r.count_address(&address.to_lowercase())?)))?;
        if waiting >= WAITING {
            return Err(Refusal::new("", "search-full").into());
        }
        // Nothing more is sent to an address that was asked so often; nor is that told.
        if own >= OF_ONE {
            return Ok(());
        }
        let receipt = self.perform(act, |now| {
            let from = self.read(|r| r.log_head())?.seq;
            let search = SavedSearch::ask(act.commit, sought.clone(), lang, None, from, now)?;
            let reason = format!("search-confirm {}", search.id);
            let mail = Mail::once(&reason, Recipient::Search(search.id), Template::SearchConfirm, search.id, lang, now);
            self.post(Draft::of::<SavedSearch>("saved_search.ask", &[], search.id).create(&search), &mail)
        })?;
        if !receipt.replay {
            self.store.put_address(receipt.subject, &address.to_lowercase())?;
        }
        Ok(())
    }

    /// A person signed in saves a search: mail goes to the account's own address.
    ///
    /// # Errors
    /// Too many.
    pub fn save_search(&self, act: &Act, sought: &Words, lang: &str) -> Outcome {
        self.perform(act, |now| {
            if self.own_searches(&act.actor)?.len() as i64 >= OF_ONE {
                return Err(Refusal::new("", "search-full").into());
            }
            let from = self.read(|r| r.log_head())?.seq;
            let search = SavedSearch::ask(act.commit, sought.clone(), lang, Some(act.actor.id), from, now)?;
            Ok(Draft::of::<SavedSearch>("saved_search.save", &[], search.id).create(&search))
        })
    }

    /// The searches of a person that mail is sent for.
    ///
    /// # Errors
    /// The store failed.
    pub fn own_searches(&self, actor: &Actor) -> Result<Vec<SavedSearch>, Failure> {
        let find = Find::of(SavedSearch::KIND).eq("account", actor.id).eq("state", "active").order("asked_at", Order::Asc);
        Ok(self.find::<SavedSearch>(&find)?.into_iter().map(|s| s.value).collect())
    }

    /// The link of the first mail was followed: mail begins.
    ///
    /// # Errors
    /// The link is not signed; it was followed before.
    pub fn confirm_search(&self, act: &Act, id: Id, token: &str) -> Outcome {
        self.perform(act, |_| {
            let s = self.search_by_link(id, token)?;
            Ok(Draft::of::<SavedSearch>("saved_search.confirm", &[], id).change(&s, &s.value.step("confirm")?))
        })
    }

    /// Mail ends; the address is deleted. Asked again, nothing more happens.
    ///
    /// # Errors
    /// The link is not signed.
    pub fn stop_search(&self, act: &Act, id: Id, token: &str) -> Result<(), Failure> {
        let s = self.search_by_link(id, token)?.value;
        // First of all, whatever happens then.
        self.store.delete_address(id)?;
        if !matches!(s.state.as_str(), "asked" | "active") {
            return Ok(());
        }
        self.end_search(act, id, "stop", "saved_search.stop").map(drop)
    }

    fn end_search(&self, act: &Act, id: Id, event: &'static str, action: &'static str) -> Outcome {
        self.perform(act, |_| {
            let s = self.fetch::<SavedSearch>(id)?;
            // What is sought goes too: it may say something about who sought it.
            let ended = SavedSearch { text: String::new(), filters: BTreeMap::new(), news: Vec::new(), ..s.value.step(event)? };
            Ok(Draft::of::<SavedSearch>(action, &[], id).change(&s, &ended))
        })
    }

    /// Forgets those whose link nobody followed, and tells the others what is new, at most once a day.
    pub(crate) fn tell_searches(&self) -> Result<(), Failure> {
        let lapsed = Find::of(SavedSearch::KIND).eq("state", "asked").le("lapses_at", self.now());
        for s in self.find::<SavedSearch>(&lapsed)? {
            self.store.delete_address(s.value.id)?;
            self.end_search(&Act::by(Actor::system(), self.new_id()), s.value.id, "lapse", "saved_search.lapse")?;
        }
        let active = self.find::<SavedSearch>(&Find::of(SavedSearch::KIND).eq("state", "active"))?;
        let head = self.read(|r| r.log_head())?.seq;
        let told_to: Option<i64> = self.read(|r| r.meta(TOLD_TO))?.and_then(|s| s.parse().ok());
        let earliest = active.iter().map(|s| s.value.from_seq).min().unwrap_or(head);
        let from = told_to.unwrap_or(earliest);
        if !active.is_empty() && from < head {
            let changes = self.public_changes(from)?;
            for s in &active {
                self.tell_search(&s.value, from, &changes)?;
            }
        }
        self.store.set_meta(TOLD_TO, &head.to_string())?;
        Ok(())
    }

    /// Published records that were changed since a position of the log, by code, with their revisions.
    fn public_changes(&self, from: i64) -> Result<BTreeMap<String, Vec<(i64, Programme)>>, Failure> {
        let changed = self.read(|r| r.changed_since(from))?;
        let ids: BTreeSet<Id> = changed.into_iter().filter(|(kind, _)| kind == Programme::KIND.name).map(|(_, id)| id).collect();
        let mut found = BTreeMap::new();
        for p in self.programmes_by_id(&ids)?.into_values().filter(Programme::is_public) {
            let revisions = self.read(|r| r.revisions(Programme::KIND.name, p.id))?;
            let bodies = revisions.iter().filter_map(|r| Some((r.seq, serde_json::from_str::<Programme>(&r.body).ok()?)));
            found.insert(p.code.clone(), bodies.collect());
        }
        Ok(found)
    }

    fn tell_search(&self, s: &SavedSearch, from: i64, changes: &BTreeMap<String, Vec<(i64, Programme)>>) -> Result<(), Failure> {
        let since = from.max(s.from_seq);
        let candidates: BTreeSet<&str> = changes.iter().filter(|(_, all)| is_news(all, since)).map(|(code, _)| code.as_str()).collect();
        if candidates.is_empty() {
            return Ok(());
        }
        let mut news = Vec::new();
        let mut skip = 0;
        while skip < LOOK_THROUGH && news.len() < candidates.len() {
            let sought = Sought { text: s.text.clone(), filters: s.filters.clone(), skip, limit: PAGE, ..Sought::default() };
            let page = self.search_programmes(&sought)?.items;
            news.extend(page.iter().map(|p| p.code.clone()).filter(|code| candidates.contains(code.as_str())));
            if page.len() < PAGE {
                break;
            }
            skip += PAGE;
        }
        if news.is_empty() {
            return Ok(());
        }
        let act = Act::by(Actor::system(), self.new_id());
        let outcome = self.perform(&act, |now| {
            let there = self.fetch::<SavedSearch>(s.id)?;
            let reason = format!("search-news {} {}", s.id, day(now));
            let written = self.read(|r| r.get::<Mail>(Mail::id_of(&reason)))?.is_some();
            if written || there.value.state != "active" {
                return Err(Failure::NotFound);
            }
            let to = s.account.map_or(Recipient::Search(s.id), Recipient::Account);
            let mail = Mail::once(&reason, to, Template::SearchNews, s.id, &s.lang, now);
            let told = there.value.told(news.clone(), now);
            Ok(Draft::of::<SavedSearch>("saved_search.tell", &[], s.id).change(&there, &told).create(&mail))
        });
        match outcome {
            Err(Failure::NotFound) => Ok(()),
            other => other.map(drop),
        }
    }
}

/// A record is news if it was not public at that position of the log, or says something else since. Revisions come oldest first.
fn is_news(revisions: &[(i64, Programme)], since: i64) -> bool {
    let before = revisions.iter().rev().find(|(seq, _)| *seq <= since).map(|(_, p)| p);
    let after = revisions.last().filter(|(seq, _)| *seq > since).map(|(_, p)| p);
    match (before, after) {
        (_, None) => false,
        (Some(before), Some(after)) if before.is_public() => !before.changed_fields(after).is_empty(),
        _ => true,
    }
}
