//! Documents of the catalogue (SM-16), and what States say of themselves (NV-04, MAP-06).

use crate::act::{Act, Draft, Outcome};
use crate::nominations::Upload;
use crate::tasks::Waiting;
use crate::{Failure, Office};
use bursar_domain::account::{FILE_MAX, File, media_type};
use bursar_domain::catalogue::{DOCUMENT, Document, DocumentKind, KeptCopy, Profile};
use bursar_domain::digest::sha256_hex;
use bursar_domain::time::day;
use bursar_domain::{Arg, Id, Refusal, Refusals, Role};
use bursar_store::{FileContent, Find, Order, Record, Stored};
use jiff::civil::Date;

const R19: &[Role] = &[Role::Verifier];
const EITHER: &[Role] = &[Role::Contributor, Role::Verifier];
const R3: &[Role] = &[Role::Mission];

/// What is sought among published documents.
#[derive(Clone, Debug, Default)]
pub struct DocumentsSought {
    /// Words of title, summary or publisher.
    pub words: String,
    /// Of this kind.
    pub kind: Option<DocumentKind>,
    /// Of this State.
    pub state: String,
    /// Of this theme.
    pub theme: String,
}

impl Office {
    /// Published documents, the latest date first, and how many there are.
    ///
    /// # Errors
    /// The store failed.
    pub fn documents(&self, sought: &DocumentsSought, skip: i64, limit: i64) -> Result<(Vec<Document>, i64), Failure> {
        let mut find = Find::of(Document::KIND).eq("state", "published");
        if let Some(kind) = sought.kind {
            find = find.eq("what", kind.code());
        }
        for code in [&sought.state, &sought.theme].into_iter().filter(|c| !c.is_empty()) {
            find = find.like("search_codes", &format!("|{}|", code.replace('|', "")));
        }
        find = find.like("search_text", &sought.words.to_lowercase());
        let rows = find.clone().order("day", Order::Desc).limit(limit).offset(skip);
        let (total, found) = self.read(|r| Ok((r.count(&find)?, r.find::<Document>(&rows)?)))?;
        Ok((found.into_iter().map(|s| s.value).collect(), total))
    }

    /// A published document by its code.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn document(&self, code: &str) -> Result<Stored<Document>, Failure> {
        let found = self.find::<Document>(&Find::of(Document::KIND).eq("code", code).limit(1))?;
        found.into_iter().next().filter(|d| d.value.is_public()).ok_or(Failure::NotFound)
    }

    /// A contributor or verifier submits a document. Its commit's id becomes its id.
    ///
    /// # Errors
    /// Neither; everything that is wrong with it.
    pub fn submit_document(&self, act: &Act, content: &Document) -> Outcome {
        self.perform(act, |now| {
            if !act.actor.has_any(EITHER) {
                return Err(Refusal::new("SM-16", "not-your-role").into());
            }
            let fresh = Document {
                id: act.commit,
                code: act.commit.receipt(),
                state: DOCUMENT.start.into(),
                owner: Some(act.actor.id),
                owner_name: act.actor.name.clone(),
                submitted_at: now,
                copy: None,
                verifier: None,
                last_confirmed: None,
                ..content.clone()
            };
            self.check_document(&fresh)?;
            Ok(Draft::of::<Document>("document.submit", EITHER, fresh.id).create(&fresh))
        })
    }

    fn check_document(&self, d: &Document) -> Result<(), Failure> {
        let reference = self.reference();
        let found = d.faults(|s| reference.states.get(s).is_some(), |t| reference.term("map_theme", t).is_some());
        if found.is_empty() { Ok(()) } else { Err(Failure::Refused(Refusals(found))) }
    }

    /// The owner or R19 puts right what it says.
    ///
    /// # Errors
    /// See [`Document::revise`]; everything that is wrong with it.
    pub fn revise_document(&self, act: &Act, id: Id, seen: Option<i64>, content: &Document) -> Outcome {
        self.perform(act, |_| {
            let d = self.fetch_as_seen::<Document>(id, seen)?;
            let next = d.value.revise(content, &act.actor)?;
            self.check_document(&next)?;
            if next == d.value {
                return Err(Refusal::new("SM-16", "nothing-changed").into());
            }
            Ok(Draft::of::<Document>("document.revise", EITHER, id).change(&d, &next))
        })
    }

    /// R19 has opened its address.
    ///
    /// # Errors
    /// See [`Document::verify`].
    pub fn verify_document(&self, act: &Act, id: Id, seen: Option<i64>, opened: bool) -> Outcome {
        self.perform(act, |now| {
            let d = self.fetch_as_seen::<Document>(id, seen)?;
            let next = d.value.verify(opened, &act.actor, day(now))?;
            Ok(Draft::of::<Document>("document.verify", R19, id).change(&d, &next))
        })
    }

    /// R19 publishes it.
    ///
    /// # Errors
    /// See [`Document::publish`].
    pub fn publish_document(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |_| {
            let d = self.fetch_as_seen::<Document>(id, seen)?;
            let next = d.value.publish(&act.actor)?;
            Ok(Draft::of::<Document>("document.publish", R19, id).change(&d, &next))
        })
    }

    /// The owner or R19 confirms it.
    ///
    /// # Errors
    /// See [`Document::confirm`].
    pub fn confirm_document(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |now| {
            let d = self.fetch_as_seen::<Document>(id, seen)?;
            let next = d.value.confirm(&act.actor, day(now))?;
            Ok(Draft::of::<Document>("document.confirm", EITHER, id).change(&d, &next))
        })
    }

    /// It is rejected or withdrawn.
    ///
    /// # Errors
    /// See [`Document::end`].
    pub fn end_document(&self, act: &Act, id: Id, seen: Option<i64>, reason: &str) -> Outcome {
        self.perform(act, |_| {
            let d = self.fetch_as_seen::<Document>(id, seen)?;
            let next = d.value.end(reason, &act.actor)?;
            let action = if next.state == "withdrawn" { "document.withdraw" } else { "document.reject" };
            Ok(Draft::of::<Document>(action, EITHER, id).change(&d, &next).reason(reason))
        })
    }

    /// R19 keeps a copy of it where its licence permits that.
    ///
    /// # Errors
    /// See [`Document::keep`]; a file that is too large, empty or of another type.
    pub fn keep_copy(&self, act: &Act, id: Id, seen: Option<i64>, licence: &str, upload: &Upload) -> Outcome {
        self.perform(act, |now| {
            let d = self.fetch_as_seen::<Document>(id, seen)?;
            let refused =
                |key: &'static str| Refusal::new("MAP-09", key).at("file").with("name", Arg::Text(upload.name.chars().take(80).collect()));
            if upload.too_large || upload.bytes.len() > FILE_MAX {
                return Err(refused("file-too-large").with("max", Arg::Int((FILE_MAX / 1024 / 1024) as i64)).into());
            }
            if upload.bytes.is_empty() {
                return Err(refused("file-empty").into());
            }
            let media = media_type(&upload.bytes).ok_or_else(|| refused("file-type"))?;
            let file = File {
                id: act.commit,
                state: "kept".into(),
                owner: id,
                slot: "document".into(),
                name: upload.name.chars().take(200).collect(),
                media: media.to_owned(),
                size: i64::try_from(upload.bytes.len()).unwrap_or(i64::MAX),
                sha256: sha256_hex(&upload.bytes),
                by: act.actor.id,
                at: now,
            };
            let copy = KeptCopy {
                file: file.id,
                name: file.name.clone(),
                media: media.to_owned(),
                licence: licence.trim().to_owned(),
                on: day(now),
            };
            let next = d.value.keep(copy, &act.actor)?;
            let content = FileContent { sha256: file.sha256.clone(), bytes: upload.bytes.clone() };
            Ok(Draft::of::<Document>("document.keep", R19, id).change(&d, &next).create(&file).file(content))
        })
    }

    /// The copy of a published document.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn document_copy(&self, code: &str) -> Result<(KeptCopy, Vec<u8>), Failure> {
        let copy = self.document(code)?.value.copy.ok_or(Failure::NotFound)?;
        let file = self.fetch::<File>(copy.file)?.value;
        let bytes = self.read(|r| r.file(&file.sha256))?.ok_or(Failure::NotFound)?;
        Ok((copy, bytes))
    }

    /// Documents that wait for R19.
    pub(crate) fn document_tasks(&self, actor: &bursar_domain::Actor) -> Result<Vec<Waiting>, Failure> {
        let mut found = Vec::new();
        if actor.has(Role::Verifier) {
            for (key, state) in [("task-verify-documents", "submitted"), ("task-publish-documents", "verified")] {
                let count = self.read(|r| r.count(&Find::of(Document::KIND).eq("state", state)))?;
                if count > 0 {
                    found.push(Waiting { key, href: format!("/office/documents?state={state}"), count, call: None });
                }
            }
        }
        Ok(found)
    }

    /// What a State has said of itself; nothing, if it has not.
    ///
    /// # Errors
    /// The store failed.
    pub fn profile(&self, alpha3: &str) -> Result<Profile, Failure> {
        Ok(self.kept_profile(alpha3)?.map_or_else(|| Profile::of(alpha3), |p| p.value))
    }

    /// The version of what a State has said of itself, for a form.
    ///
    /// # Errors
    /// The store failed.
    pub fn kept_profile(&self, alpha3: &str) -> Result<Option<Stored<Profile>>, Failure> {
        self.read(|r| r.get::<Profile>(Profile::id_of(alpha3)))
    }

    /// What States have said of themselves, by their codes.
    ///
    /// # Errors
    /// The store failed.
    pub fn profiles(&self) -> Result<Vec<Profile>, Failure> {
        Ok(self.find::<Profile>(&Find::of(Profile::KIND))?.into_iter().map(|s| s.value).collect())
    }

    /// R3 says whether its State has nominated a contact point (NV-04).
    ///
    /// # Errors
    /// See [`Profile::declare`].
    pub fn declare_contact_point(&self, act: &Act, alpha3: &str, nominated: bool, on: Date) -> Outcome {
        self.say(act, "profile.declare", alpha3, |p, now| Ok(p.declare(nominated, on, &act.actor, day(now))?))
    }

    /// R3 agrees that everyone sees its State's gaps, or takes that back (MAP-06).
    ///
    /// # Errors
    /// See [`Profile::agree`].
    pub fn agree_to_gaps(&self, act: &Act, alpha3: &str, shown: bool) -> Outcome {
        self.say(act, "profile.agree", alpha3, |p, now| Ok(p.agree(shown, &act.actor, now)?))
    }

    fn say(
        &self,
        act: &Act,
        action: &'static str,
        alpha3: &str,
        next: impl Fn(&Profile, jiff::Timestamp) -> Result<Profile, Failure>,
    ) -> Outcome {
        self.reference().states.get(alpha3).ok_or(Failure::NotFound)?;
        self.perform(act, |now| {
            let draft = Draft::of::<Profile>(action, R3, Profile::id_of(alpha3));
            match self.kept_profile(alpha3)? {
                Some(there) => Ok(draft.change(&there, &next(&there.value, now)?)),
                None => Ok(draft.create(&next(&Profile::of(alpha3), now)?)),
            }
        })
    }
}
