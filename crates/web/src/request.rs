//! A request as pages see it: who asks, in which language, with which values; and what they answer.

use crate::App;
use crate::i18n::Locale;
use crate::kit::state_choice;
use crate::route::Route;
use crate::ui::{Choice, Page};
use bursar_domain::account::Account;
use bursar_domain::digest::sha256_parts;
use bursar_domain::money::parse_amount;
use bursar_domain::refusal::{Refusal, Refusals};
use bursar_domain::{Actor, Currency, Id, Money};
use bursar_office::nominations::Upload;
use bursar_office::{Act, Failure};
use bursar_store::{Receipt, Session, Stored};
use jiff::{Timestamp, civil::Date};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// Fields that hold a password: never shown again, and not part of a command's digest, where they could be guessed at.
pub const SECRET: &[&str] = &["password", "present", "new"];
/// Fields whose digest would tell them to whoever tries all there are: not part of a command's digest either, as that stays for good.
const GUESSABLE: &[&str] = &["account"];

/// Who is signed in.
pub struct Signed {
    /// Account.
    pub account: Stored<Account>,
    /// As the rules see the person.
    pub actor: Actor,
    /// Session.
    pub session: Session,
}

/// Values sent, by name, in order; and files.
#[derive(Clone, Debug, Default)]
pub struct Sent {
    /// Fields.
    pub fields: Vec<(String, String)>,
    /// Files.
    pub files: Vec<(String, Upload)>,
    /// The body was larger than taken and was not kept whole.
    pub too_large: bool,
}

impl Sent {
    /// Fields as sent.
    pub fn of(fields: Vec<(String, String)>) -> Sent {
        let mut sent = Sent::default();
        fields.into_iter().for_each(|(name, value)| sent.push(name, &value));
        sent
    }
    /// Adds a field. The store takes no NUL, and no keyboard makes one: it becomes the sign for what cannot be shown.
    pub fn push(&mut self, name: String, value: &str) {
        self.fields.push((name, value.replace('\0', "\u{fffd}")));
    }
    /// First value of a field; empty when absent.
    pub fn get(&self, name: &str) -> &str {
        self.fields.iter().find(|(n, _)| n == name).map_or("", |(_, v)| v.as_str())
    }
    /// Every value of a field.
    pub fn all(&self, name: &str) -> Vec<&str> {
        self.fields.iter().filter(|(n, _)| n == name).map(|(_, v)| v.as_str()).collect()
    }
}

/// A request.
pub struct Request<'a> {
    /// The application.
    pub app: &'a App,
    /// The route.
    pub route: &'static Route,
    /// Parameters of the path.
    pub params: Vec<(&'static str, String)>,
    /// Path without language.
    pub path: String,
    /// Query.
    pub query: Sent,
    /// Body.
    pub sent: Sent,
    /// Who, if signed in.
    pub signed: Option<Signed>,
    /// The reader's language.
    pub locale: &'a Locale,
    /// Asked through `/api/v1`.
    pub api: bool,
    /// Address the request came from.
    pub address: String,
    /// The host it was sent to, if it reads like one.
    pub host: String,
    /// Findings while reading the form, reported together.
    pub(crate) found: RefCell<Vec<Refusal>>,
}

/// What is answered.
pub enum Reply {
    /// A page (or its data).
    Page(Box<Page>),
    /// Something was done: go there, with this message.
    Done {
        /// Of the commit, if there was one.
        receipt: Option<Receipt>,
        /// Path without language.
        to: String,
        /// Message key `done-…`.
        key: &'static str,
    },
    /// A file to download.
    File {
        /// Media type.
        media: &'static str,
        /// Name offered.
        name: String,
        /// Content.
        bytes: Vec<u8>,
    },
    /// Nothing was done: the form's page again, with what was typed and what is to be said about it (the data, for the API).
    Again(serde_json::Value),
    /// A public file whose bytes stay as they are: browsers and caches may keep it and ask whether it did.
    Kept {
        /// Media type.
        media: &'static str,
        /// Name offered.
        name: String,
        /// Content.
        bytes: Vec<u8>,
    },
    /// Something public for programs, shown in place; caches may keep it and ask whether it is still so.
    Open {
        /// Media type.
        media: &'static str,
        /// Content.
        bytes: Vec<u8>,
        /// Since when it reads so, where that is known.
        changed: Option<Timestamp>,
    },
    /// A public file that lies in the store in pieces and may be large.
    InPieces {
        /// Media type.
        media: &'static str,
        /// Name offered.
        name: String,
        /// Which it is in the store.
        file: Id,
        /// Its pieces.
        parts: i64,
        /// Its size.
        bytes: u64,
        /// Digest of its bytes.
        sha256: String,
    },
    /// A form saved itself: what the next save needs.
    Saved {
        /// Version of the record now.
        version: i64,
        /// Key of the next commit.
        commit_id: Id,
    },
    /// Signed in: the token for the cookie, and where to go.
    SignedIn {
        /// Token.
        token: String,
        /// Path without language.
        to: String,
    },
    /// Signed in in the middle of something: the form as it was, to be sent again.
    Resumed {
        /// Token.
        token: String,
        /// Session.
        signed: Box<Signed>,
        /// Path of the form's act.
        path: String,
        /// What had been typed.
        sent: Sent,
    },
    /// Signed out.
    SignedOut,
}

/// A page as a reply.
pub fn page(p: Page) -> Result<Reply, Failure> {
    Ok(Reply::Page(Box::new(p)))
}

impl Request<'_> {
    /// The person who acts.
    ///
    /// # Errors
    /// `NotFound` when nobody is signed in; the route table keeps that from happening.
    pub fn actor(&self) -> Result<&Actor, Failure> {
        self.signed.as_ref().map(|s| &s.actor).ok_or(Failure::NotFound)
    }
    /// Holds one of the roles.
    pub fn has_any(&self, roles: &[bursar_domain::Role]) -> bool {
        self.signed.as_ref().is_some_and(|s| s.actor.has_any(roles))
    }
    /// The act this form asks for. Its key was made when the form was shown; a call of the API may bring its own or gets
    /// a new one.
    ///
    /// # Errors
    /// Nobody is signed in.
    pub fn act(&self) -> Result<Act, Failure> {
        let actor = self.actor()?.clone();
        Ok(self.act_as(actor))
    }
    /// The same for what anybody may do, signed in or not.
    pub fn act_as(&self, actor: Actor) -> Act {
        let commit = self.sent.get(crate::render::COMMIT_ID).parse().unwrap_or_else(|_| self.app.office.new_id());
        let mut parts: Vec<Vec<u8>> = vec![self.route.path.as_bytes().to_vec(), self.path.as_bytes().to_vec()];
        for (name, value) in &self.sent.fields {
            let kept_out = [crate::render::CSRF, crate::render::COMMIT_ID, crate::render::AUTOSAVE];
            if ![kept_out.as_slice(), SECRET, GUESSABLE].iter().any(|list| list.contains(&name.as_str())) {
                parts.push(name.as_bytes().to_vec());
                parts.push(value.as_bytes().to_vec());
            }
        }
        for (name, file) in &self.sent.files {
            parts.push(name.as_bytes().to_vec());
            parts.push(file.bytes.clone());
        }
        let command = sha256_parts(parts.iter().map(Vec::as_slice));
        Act { actor, commit, command }
    }
    /// `https://host` as the public knows it; where that was not set, as this request called it.
    pub fn origin(&self) -> String {
        if self.app.origin.is_empty() && !self.host.is_empty() { format!("http://{}", self.host) } else { self.app.origin.clone() }
    }
    /// An address of ours in the reader's language, as the public knows it.
    pub fn absolute(&self, path: &str) -> String {
        format!("{}/{}{path}", self.origin(), self.locale.lang())
    }
    /// A parameter of the path.
    pub fn param(&self, name: &str) -> &str {
        self.params.iter().find(|(n, _)| *n == name).map_or("", |(_, v)| v.as_str())
    }
    /// The id in the path.
    ///
    /// # Errors
    /// `NotFound` when it is none.
    pub fn id(&self) -> Result<Id, Failure> {
        self.param("id").parse().map_err(|_| Failure::NotFound)
    }
    /// Version of the record the form was made on.
    pub fn seen(&self) -> Option<i64> {
        self.sent.get(crate::render::VERSION).parse().ok()
    }

    /// A field, trimmed.
    pub fn text(&self, name: &str) -> &str {
        self.sent.get(name).trim()
    }
    /// Notes a finding; [`Request::clear`] reports them all.
    pub fn refuse(&self, r: Refusal) {
        self.found.borrow_mut().push(r);
    }
    /// A field that must be filled, at most `max` characters.
    pub fn required(&self, name: &str, max: usize) -> String {
        let value = self.text(name);
        let count = value.chars().count();
        if value.is_empty() {
            self.refuse(Refusal::new("", "answer-missing").at(name));
        } else if count > max {
            self.refuse(too_long(name, max, count));
        }
        value.to_owned()
    }
    /// A field that may be empty, at most `max` characters.
    pub fn optional(&self, name: &str, max: usize) -> String {
        let count = self.text(name).chars().count();
        if count > max {
            self.refuse(too_long(name, max, count));
        }
        self.text(name).to_owned()
    }
    /// An amount in a currency.
    pub fn money(&self, amount: &str, currency: &str) -> Money {
        let nothing = Money { minor: 0, currency: Currency::USD };
        let code = match self.text(currency).parse::<Currency>() {
            Ok(c) => c,
            Err(r) => {
                self.refuse(r.at(currency));
                // Without its currency an amount may still be seen to be none.
                if let Some(r) = parse_amount(self.text(amount), Currency::USD).err().filter(|r| r.key != "amount-too-precise") {
                    self.refuse(r.at(amount));
                }
                return nothing;
            }
        };
        parse_amount(self.text(amount), code).unwrap_or_else(|r| {
            self.refuse(r.at(amount));
            nothing
        })
    }
    /// An amount in USD.
    pub fn usd(&self, name: &str) -> bursar_domain::Cents {
        match parse_amount(self.text(name), Currency::USD) {
            Ok(m) => bursar_domain::Cents(m.minor),
            Err(r) => {
                self.refuse(r.at(name));
                bursar_domain::Cents::ZERO
            }
        }
    }
    /// A calendar day.
    pub fn day(&self, name: &str) -> Date {
        self.text(name).parse().unwrap_or_else(|_| {
            self.refuse(Refusal::new("", "day-unreadable").at(name));
            Date::MIN
        })
    }
    /// A moment in UTC, as `datetime-local` sends it.
    pub fn moment(&self, name: &str) -> Timestamp {
        let typed = self.text(name).trim_end_matches('Z');
        typed
            .parse::<jiff::civil::DateTime>()
            .ok()
            .and_then(|d| d.to_zoned(jiff::tz::TimeZone::UTC).ok())
            .map(|z| z.timestamp())
            .unwrap_or_else(|| {
                self.refuse(Refusal::new("", "day-unreadable").at(name));
                Timestamp::UNIX_EPOCH
            })
    }
    /// A whole number.
    pub fn count(&self, name: &str) -> i64 {
        self.text(name).parse().unwrap_or_else(|_| {
            self.refuse(Refusal::new("", "number-unreadable").at(name));
            0
        })
    }
    /// One of several codes.
    pub fn choice<'s>(&'s self, name: &str, codes: &[&str]) -> &'s str {
        let value = self.text(name);
        if !codes.contains(&value) {
            self.refuse(Refusal::new("", "choose-one").at(name));
        }
        value
    }
    /// Reports everything found while reading the form.
    ///
    /// # Errors
    /// All findings.
    pub fn clear(&self) -> Result<(), Failure> {
        let found = std::mem::take(&mut *self.found.borrow_mut());
        if found.is_empty() { Ok(()) } else { Err(Failure::Refused(Refusals(found))) }
    }
    /// The fields as a map, for forms kept as typed.
    pub fn typed(&self) -> BTreeMap<String, String> {
        self.sent.fields.iter().cloned().collect()
    }
    /// A file of the form.
    pub fn file(&self, name: &str) -> Option<&Upload> {
        self.sent.files.iter().find(|(n, _)| n == name).map(|(_, f)| f)
    }
    /// The query of this address without the page and what is empty: to turn pages with.
    pub fn query_without_page(&self) -> String {
        let fields: Vec<&(String, String)> = self.query.fields.iter().filter(|(n, v)| n != "page" && !v.is_empty()).collect();
        serde_urlencoded::to_string(fields).unwrap_or_default()
    }
    /// All States as choices, in the order of the reader's alphabet.
    pub fn state_choices(&self) -> Vec<Choice> {
        let mut codes: Vec<String> = self.app.office.reference().states.iter().map(|s| s.alpha3.clone()).collect();
        self.locale.sort_states(&mut codes);
        codes.into_iter().map(state_choice).collect()
    }
    /// Choices in the order of their words in the reader's alphabet.
    pub fn by_words(&self, choices: impl IntoIterator<Item = Choice>) -> Vec<Choice> {
        let mut named: Vec<(String, Choice)> = choices.into_iter().map(|c| (self.locale.text(&c.text), c)).collect();
        named.sort_by(|a, b| self.locale.compare(&a.0, &b.0));
        named.into_iter().map(|(_, c)| c).collect()
    }
    /// The page asked for, from 1.
    pub fn page_number(&self) -> i64 {
        self.query.get("page").parse().unwrap_or(1).clamp(1, 100_000)
    }

    /// Done, and on to a page.
    ///
    /// # Errors
    /// None; the type is the handlers'.
    pub fn done(&self, receipt: Receipt, to: impl Into<String>, key: &'static str) -> Result<Reply, Failure> {
        Ok(Reply::Done { receipt: Some(receipt), to: to.into(), key })
    }
}

fn too_long(name: &str, max: usize, count: usize) -> Refusal {
    use bursar_domain::Arg;
    Refusal::new("", "too-long").at(name).with("max", Arg::Int(max as i64)).with("count", Arg::Int(count as i64))
}
