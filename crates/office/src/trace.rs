//! From an entry back to the call: the records it rests on, each with who signed it and when (AC-15).

use crate::{Failure, Office};
use bursar_domain::Id;
use bursar_domain::allotment::Allotment;
use bursar_domain::call::Call;
use bursar_domain::nomination::Nomination;
use bursar_domain::period::Period;
use bursar_domain::round::Round;
use bursar_store::{EntryRow, Revision};

/// A record that an entry rests on.
#[derive(Clone, Debug)]
pub struct Link {
    /// Its kind.
    pub kind: String,
    /// Its id.
    pub id: Id,
    /// Where its page is, without language: there may be none.
    pub href: String,
    /// Number, key or other name it is known by; empty where it has none.
    pub name: String,
    /// Every act on it, oldest first.
    pub acts: Vec<Revision>,
}

/// Kinds of record that an entry may rest on, each with a name of its own (`kind-…`).
pub const KINDS: [&str; 15] = [
    "agreement",
    "allotment",
    "bank_event",
    "bank_line",
    "call",
    "contribution",
    "correction",
    "disbursement",
    "fund",
    "mission",
    "nomination",
    "order",
    "period",
    "report",
    "round",
];

/// Most links that a trace follows.
const DEEPEST: usize = 6;

/// Of a kind, where in its record (a JSON pointer) stands the id of the one it rests on, and the kind of that; `None` where another
/// field says it. The first that leads to a record counts.
const RESTS_ON: &[(&str, &str, Option<&str>)] = &[
    ("correction", "/entry", None),
    ("disbursement", "/document", None),
    ("mission", "/nomination", Some("nomination")),
    ("nomination", "/call", Some("round")),
    ("round", "/call", Some("call")),
    ("report", "/id", Some("tranche")),
    ("report", "/agreement", Some("agreement")),
    ("agreement", "/terms/allotment", Some("allotment")),
    ("order", "/allotment", Some("allotment")),
];

impl Office {
    /// The records that an entry rests on, from the one that caused it to the call or allotment it is paid from.
    ///
    /// # Errors
    /// The store failed.
    pub fn trace(&self, row: &EntryRow) -> Result<Vec<Link>, Failure> {
        let mut links: Vec<Link> = Vec::new();
        let mut next = self.read(|r| r.kind_at(row.seq, row.entry.document))?.map(|kind| (kind, row.entry.document));
        while let Some((kind, id)) = next.take().filter(|(_, id)| links.len() < DEEPEST && links.iter().all(|l| l.id != *id)) {
            let acts = self.read(|r| r.revisions(&kind, id))?;
            let body: serde_json::Value = acts.last().and_then(|a| serde_json::from_str(&a.body).ok()).unwrap_or_default();
            next = self.rests_on(&kind, &body)?;
            let (href, name) = self.place_of(&kind, id, &body)?;
            links.push(Link { kind, id, href, name, acts });
        }
        Ok(links)
    }

    /// Address and name of the activity of an entry, from the record among those it rests on.
    ///
    /// # Errors
    /// The store failed.
    pub fn activity_of(&self, row: &EntryRow, activity: Id) -> Result<Option<(String, String)>, Failure> {
        Ok(self.trace(row)?.into_iter().find(|l| l.id == activity).map(|l| (l.href, if l.name.is_empty() { l.kind } else { l.name })))
    }

    fn rests_on(&self, kind: &str, body: &serde_json::Value) -> Result<Option<(String, Id)>, Failure> {
        for (_, at, of) in RESTS_ON.iter().filter(|(k, _, _)| *k == kind) {
            let Some(id) = body.pointer(at).and_then(|v| v.as_str()).and_then(|s| s.parse::<Id>().ok()) else { continue };
            let found = match *of {
                Some("round") => self.latest_round(id)?.map(|round| ("round".to_owned(), round.value.id)),
                Some("tranche") => self.tranche_reported(id)?.map(|d| ("disbursement".to_owned(), d)),
                Some(of) => Some((of.to_owned(), id)),
                None if kind == "correction" => {
                    let row = self.entry(id)?;
                    self.read(|r| r.kind_at(row.seq, row.entry.document))?.map(|kind| (kind, row.entry.document))
                }
                None => body.get("document_kind").and_then(|v| v.as_str()).map(|of| (of.to_owned(), id)),
            };
            if found.is_some() {
                return Ok(found);
            }
        }
        Ok(None)
    }

    /// Address and name of a record.
    ///
    /// # Errors
    /// The store failed.
    pub fn place_of(&self, kind: &str, id: Id, body: &serde_json::Value) -> Result<(String, String), Failure> {
        let text = |field: &str| body.get(field).and_then(|v| v.as_str()).unwrap_or_default().to_owned();
        let number = |call: Option<Id>| -> Result<String, Failure> {
            Ok(match call {
                Some(call) => self.read(|r| r.get::<Call>(call))?.map(|c| c.value.number).unwrap_or_default(),
                None => String::new(),
            })
        };
        Ok(match kind {
            "call" => (format!("/office/calls/{}", text("number")), text("number")),
            "round" => {
                let call = number(self.read(|r| r.get::<Round>(id))?.map(|r| r.value.call))?;
                (format!("/office/calls/{call}/round"), call)
            }
            "nomination" => {
                let name = self.read(|r| r.get::<Nomination>(id))?.map(|n| n.value.receipt.unwrap_or_default());
                (format!("/office/nominations/{id}"), name.unwrap_or_default())
            }
            "allotment" => {
                let name = self.read(|r| r.get::<Allotment>(id))?.map(|a| a.value.number);
                (format!("/office/allotments/{id}"), name.unwrap_or_default())
            }
            "period" => {
                let key = self.read(|r| r.get::<Period>(id))?.map(|p| p.value.key).unwrap_or_default();
                (format!("/office/periods/{key}"), key)
            }
            "fund" => ("/office/budget".to_owned(), String::new()),
            "bank_event" => (format!("/office/bank/events/{id}"), String::new()),
            other => (format!("/office/{other}s/{id}"), text("number")),
        })
    }
}
