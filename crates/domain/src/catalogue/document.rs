//! Documents beside the programmes: guides, toolkits, strategies, national positions. A record says what it is and where it can be read;
//! a copy is kept only where its licence permits it. Of an assessment of a State only its existence, date and address are kept, never a
//! score (TX-06).

use super::When;
use super::checks::hidden;
use crate::id::Id;
use crate::member_state::codes;
use crate::refusal::{Decided, Refusal, all_clear};
use crate::role::{Actor, Role};
use crate::text::{LANGUAGES, LangText};
use crate::workflow::{Machine, step};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

codes! {
    /// What a document is.
    DocumentKind {
        Guide "guide" "A guide",
        Toolkit "toolkit" "A toolkit",
        Strategy "strategy" "A national strategy or policy",
        Position "position" "A national position, for instance on international law",
        Assessment "assessment" "An assessment of a State: that it exists, when, and where; never its scores",
        Outcome "outcome" "A declaration, call or report of a conference or process",
    }
}

/// Where it can be read, in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Reading {
    /// Language of the document there; empty where it is not known.
    pub lang: String,
    /// Address.
    pub url: String,
}

/// A copy of our own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptCopy {
    /// The file.
    pub file: Id,
    /// Its name.
    pub name: String,
    /// Its media type.
    pub media: String,
    /// What permits it, in words.
    pub licence: String,
    /// When it was taken.
    pub on: Date,
}

/// A document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// Id.
    pub id: Id,
    /// The end of its address.
    pub code: String,
    /// State of [`DOCUMENT`].
    pub state: String,
    /// What it is.
    pub kind: DocumentKind,
    /// Title, with its language of record.
    pub title: LangText,
    /// What it is about, in a sentence; empty for an assessment.
    pub summary: LangText,
    /// Who published it.
    pub publisher: String,
    /// States it is of: whose strategy, whose position.
    pub states: Vec<String>,
    /// Themes of the mapping.
    pub themes: Vec<String>,
    /// Its date, as exactly as known.
    pub date: Option<When>,
    /// Where it can be read.
    pub readings: Vec<Reading>,
    /// A copy of our own.
    pub copy: Option<KeptCopy>,
    /// Where this record was taken from.
    pub source: String,
    /// Last confirmation.
    pub last_confirmed: Option<Date>,
    /// The account that submitted it.
    pub owner: Option<Id>,
    /// In whose name.
    pub owner_name: String,
    /// When it was submitted.
    pub submitted_at: Timestamp,
    /// Who verified it.
    pub verifier: Option<String>,
}

const R19: &[Role] = &[Role::Verifier];
const EITHER: &[Role] = &[Role::Verifier, Role::Contributor];

/// SM-16 of a document. What is printed does not grow stale; its address is opened again and confirmed.
pub const DOCUMENT: Machine = Machine {
    id: "SM-16",
    subject: "document",
    start: "submitted",
    table: &[
        step("submitted", "verify", "verified", R19, "address opened; not the own submission", "level at least 1 (MAP-03)"),
        step("submitted", "reject", "rejected", R19, "reason", ""),
        step("verified", "publish", "published", R19, "", "enters the list"),
        step("verified", "reject", "rejected", R19, "reason", ""),
        step("published", "confirm", "published", EITHER, "own record, or the address opened again", ""),
        step("published", "withdraw", "withdrawn", EITHER, "reason", "leaves the list"),
    ],
};

/// Longest summary, in characters.
const SUMMARY_MAX: usize = 1_000;

impl Document {
    /// Whether everyone may read it.
    pub fn is_public(&self) -> bool {
        self.state == "published"
    }
    /// Whether it is this person's own record.
    pub fn is_of(&self, actor: &Actor) -> bool {
        self.owner == Some(actor.id)
    }
    /// What a list is searched by: titles, summaries and publisher in small letters.
    pub fn search_text(&self) -> String {
        let all = self.title.texts.values().chain(self.summary.texts.values()).chain([&self.publisher]);
        all.map(|t| t.to_lowercase()).collect::<Vec<_>>().join(" ")
    }
    /// Whether its content may be changed now.
    pub fn is_open(&self) -> bool {
        ["submitted", "verified", "published"].contains(&self.state.as_str())
    }

    /// Everything that is wrong with it; `state` and `theme` know the codes.
    pub fn faults(&self, state: impl Fn(&str) -> bool, theme: impl Fn(&str) -> bool) -> Vec<Refusal> {
        let mut found = Vec::new();
        let missing = |field: &'static str| Refusal::new("", "answer-missing").at(field);
        if self.title.get(&self.title.record).1.trim().is_empty() {
            found.push(missing("title"));
        }
        if self.publisher.trim().is_empty() {
            found.push(missing("publisher"));
        }
        if self.readings.is_empty() {
            found.push(missing("links"));
        }
        let web = |r: &Reading| (r.url.starts_with("https://") || r.url.starts_with("http://")) && r.url.len() <= 2_000;
        if !self.readings.iter().all(web) {
            found.push(Refusal::new("", "link-not-web").at("links"));
        }
        if self.readings.iter().any(|r| !r.lang.is_empty() && !(2..=3).contains(&r.lang.len())) {
            found.push(Refusal::new("TX-01", "reading-language").at("links"));
        }
        if self.states.iter().any(|s| !state(s)) || self.themes.iter().any(|t| !theme(t)) {
            found.push(Refusal::new("", "choose-one").at("themes"));
        }
        let national = matches!(self.kind, DocumentKind::Strategy | DocumentKind::Position | DocumentKind::Assessment);
        if national && self.states.is_empty() {
            found.push(Refusal::new("TX-01", "document-state-missing").at("states"));
        }
        let told = self.summary.texts.values().any(|t| !t.trim().is_empty());
        if self.kind == DocumentKind::Assessment && (told || self.copy.is_some()) {
            found.push(Refusal::new("TX-06", "assessment-link-only").at("summary"));
        }
        if self.summary.texts.values().any(|t| t.chars().count() > SUMMARY_MAX) {
            found.push(Refusal::new("", "document-summary-long").at("summary"));
        }
        let languages = self.title.texts.keys().chain(self.summary.texts.keys());
        if languages.chain([&self.title.record]).any(|l| !LANGUAGES.contains(&l.as_str())) {
            found.push(Refusal::new("NV-06", "language-unknown").at("language"));
        }
        let texts = self.title.texts.values().chain(self.summary.texts.values()).chain([&self.publisher, &self.source]);
        if texts.into_iter().any(|t| t.chars().any(hidden)) {
            found.push(Refusal::new("", "hidden-characters").at("title"));
        }
        found
    }

    fn stepped(&self, event: &str, actor: &Actor) -> Result<Document, Refusal> {
        let step = DOCUMENT.step(&self.state, event, actor, None)?;
        Ok(Document { state: step.to.into(), ..self.clone() })
    }

    /// R19 has opened the address (ACT-01: not the own submission).
    ///
    /// # Errors
    /// It was not opened; the own submission.
    pub fn verify(&self, opened: bool, actor: &Actor, today: Date) -> Decided<Document> {
        let mut next = self.stepped("verify", actor)?;
        let mut found = Vec::new();
        if self.is_of(actor) {
            found.push(Refusal::new("ACT-01", "not-your-own"));
        }
        if !opened {
            found.push(Refusal::new("MAP-03", "source-not-opened").at("source_opened"));
        }
        all_clear(found)?;
        next.verifier = Some(actor.name.clone());
        next.last_confirmed = Some(today);
        Ok(next)
    }

    /// R19 publishes it.
    ///
    /// # Errors
    /// Not verified.
    pub fn publish(&self, actor: &Actor) -> Decided<Document> {
        Ok(self.stepped("publish", actor)?)
    }

    /// Its owner confirms it, or R19 has opened the address again.
    ///
    /// # Errors
    /// Neither.
    pub fn confirm(&self, actor: &Actor, today: Date) -> Decided<Document> {
        let mut next = self.stepped("confirm", actor)?;
        self.theirs(actor)?;
        next.last_confirmed = Some(today);
        Ok(next)
    }

    /// R19 rejects what was submitted, or R19 or the owner withdraws what is published; with a reason.
    ///
    /// # Errors
    /// No reason; not theirs.
    pub fn end(&self, reason: &str, actor: &Actor) -> Decided<Document> {
        let next = self.stepped(if self.state == "published" { "withdraw" } else { "reject" }, actor)?;
        self.theirs(actor)?;
        if reason.trim().is_empty() {
            return Err(Refusal::new("SM-16", "reason-missing").at("reason").into());
        }
        Ok(next)
    }

    /// Its owner or R19 puts right what it says. What was verified is verified again once its owner has changed it.
    ///
    /// # Errors
    /// Neither; it is gone.
    pub fn revise(&self, content: &Document, actor: &Actor) -> Decided<Document> {
        self.theirs(actor)?;
        if !self.is_open() {
            let state = crate::refusal::Arg::Msg(DOCUMENT.state_key(&self.state));
            return Err(Refusal::new("SM-16", "step-not-allowed").with("state", state).into());
        }
        let mut next = content.clone();
        (next.id, next.code, next.owner, next.owner_name) = (self.id, self.code.clone(), self.owner, self.owner_name.clone());
        (next.submitted_at, next.copy, next.last_confirmed) = (self.submitted_at, self.copy.clone(), self.last_confirmed);
        (next.state, next.verifier) = (self.state.clone(), self.verifier.clone());
        if !actor.has(Role::Verifier) {
            (next.state, next.verifier) = (DOCUMENT.start.into(), None);
        }
        Ok(next)
    }

    /// R19 keeps a copy, and says what permits it.
    ///
    /// # Errors
    /// An assessment; nothing said of the licence.
    pub fn keep(&self, copy: KeptCopy, actor: &Actor) -> Decided<Document> {
        if !actor.has(Role::Verifier) {
            return Err(Refusal::new("SM-16", "not-your-role").into());
        }
        let mut found = Vec::new();
        if self.kind == DocumentKind::Assessment {
            found.push(Refusal::new("TX-06", "assessment-link-only").at("file"));
        }
        if copy.licence.trim().is_empty() {
            found.push(Refusal::new("MAP-09", "licence-missing").at("licence"));
        }
        all_clear(found)?;
        Ok(Document { copy: Some(copy), ..self.clone() })
    }

    fn theirs(&self, actor: &Actor) -> Result<(), Refusal> {
        if self.is_of(actor) || actor.has(Role::Verifier) { Ok(()) } else { Err(Refusal::new("SM-16", "not-your-record")) }
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use crate::role::{Grant, Scope};
    use jiff::civil::date;

    pub fn document(kind: DocumentKind) -> Document {
        Document {
            id: Id::named("document", "d"),
            code: "d".into(),
            state: DOCUMENT.start.into(),
            kind,
            title: LangText::new("en", "A text"),
            summary: LangText { record: "en".into(), texts: Default::default() },
            publisher: "A ministry".into(),
            states: vec!["FJI".into()],
            themes: vec!["T2".into()],
            date: Some(When::Year(2024)),
            readings: vec![Reading { lang: "en".into(), url: "https://example.org/a".into() }],
            copy: None,
            source: String::new(),
            last_confirmed: None,
            owner: Some(Id::named("account", "owner")),
            owner_name: "Owner".into(),
            submitted_at: Timestamp::UNIX_EPOCH,
            verifier: None,
        }
    }

    fn person(name: &str, role: Role) -> Actor {
        Actor { id: Id::named("account", name), name: name.into(), grants: vec![Grant { role, scope: Scope::Fund }], state: None }
    }

    fn keys(found: &[Refusal]) -> Vec<&str> {
        found.iter().map(|r| r.key).collect()
    }

    #[test]
    fn tx_06_of_an_assessment_only_that_it_exists_is_kept() {
        let mut d = document(DocumentKind::Assessment);
        assert!(d.faults(|_| true, |_| true).is_empty());
        d.summary = LangText::new("en", "Stage 2 in policy, stage 3 in skills.");
        assert_eq!(keys(&d.faults(|_| true, |_| true)), ["assessment-link-only"]);
        let copy = KeptCopy {
            file: Id::named("file", "x"),
            name: "a.pdf".into(),
            media: "application/pdf".into(),
            licence: "CC BY".into(),
            on: date(2026, 1, 1),
        };
        let kept = document(DocumentKind::Assessment).keep(copy.clone(), &person("v", Role::Verifier));
        assert_eq!(keys(&kept.unwrap_err().0), ["assessment-link-only"]);
        assert!(document(DocumentKind::Guide).keep(copy.clone(), &person("v", Role::Verifier)).is_ok());
        let unsaid = document(DocumentKind::Guide).keep(KeptCopy { licence: " ".into(), ..copy }, &person("v", Role::Verifier));
        assert_eq!(keys(&unsaid.unwrap_err().0), ["licence-missing"]);
    }

    #[test]
    fn sm_16_a_document_is_verified_by_another_person_and_again_when_its_owner_changes_it() {
        let (owner, verifier, today) = (person("owner", Role::Contributor), person("v", Role::Verifier), date(2026, 11, 28));
        let d = document(DocumentKind::Strategy);
        assert_eq!(keys(&d.verify(true, &owner, today).unwrap_err().0), ["not-your-role"]);
        assert_eq!(keys(&d.verify(false, &verifier, today).unwrap_err().0), ["source-not-opened"]);
        let own = Document { owner: Some(verifier.id), ..d.clone() };
        assert_eq!(keys(&own.verify(true, &verifier, today).unwrap_err().0), ["not-your-own"]);
        let published = d.verify(true, &verifier, today).unwrap().publish(&verifier).unwrap();
        assert!(published.is_public() && published.last_confirmed == Some(today));
        let changed = Document { publisher: "Another".into(), ..published.clone() };
        assert_eq!(published.revise(&changed, &owner).unwrap().state, "submitted");
        assert_eq!(published.revise(&changed, &verifier).unwrap().state, "published");
        let other = person("other", Role::Contributor);
        assert_eq!(keys(&published.revise(&changed, &other).unwrap_err().0), ["not-your-record"]);
        assert_eq!(keys(&published.end("x", &other).unwrap_err().0), ["not-your-record"]);
        assert_eq!(keys(&published.end(" ", &owner).unwrap_err().0), ["reason-missing"]);
        assert_eq!(published.end("Gone.", &owner).unwrap().state, "withdrawn");
    }

    #[test]
    fn every_fault_of_a_document_is_told_at_once() {
        let mut d = document(DocumentKind::Position);
        d.title = LangText::new("en", " ");
        d.publisher.clear();
        d.states.clear();
        d.readings = vec![Reading { lang: "english".into(), url: "javascript:x".into() }];
        let found = d.faults(|_| true, |t| t == "T1");
        assert_eq!(
            keys(&found),
            ["answer-missing", "answer-missing", "link-not-web", "reading-language", "choose-one", "document-state-missing"]
        );
    }
}
