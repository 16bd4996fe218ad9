//! A kind of record for tests, and commits that write it.

use bursar_domain::{
    Cents, Id,
    ledger::{Account, Entry},
};
use bursar_store::{Column, Commit, Kind, Receipt, Record, Store, Value, Write};
use jiff::{Timestamp, civil::date};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Note {
    pub id: Id,
    pub state: String,
    pub call: Option<Id>,
    pub size: i64,
    pub text: String,
}

pub const KINDS: &[&Kind] = &[Note::KIND];

impl Record for Note {
    const KIND: &'static Kind = &Kind {
        name: "note",
        columns: &[
            Column { name: "call_id", text: true },
            Column { name: "size", text: false },
            Column { name: "search_text", text: true },
        ],
    };
    fn id(&self) -> Id {
        self.id
    }
    fn state(&self) -> &str {
        &self.state
    }
    fn columns(&self) -> Vec<Value> {
        vec![self.call.into(), self.size.into(), self.text.to_lowercase().into()]
    }
}

pub fn note(name: &str) -> Note {
    Note { id: Id::named("note", name), state: "draft".into(), call: None, size: 1, text: name.into() }
}

pub fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_783_000_000 + second).unwrap()
}

/// A commit by the name of `name` that writes nothing yet.
pub fn commit(name: &str) -> Commit {
    let subject = Id::named("note", name);
    Commit {
        id: Id::named("commit", name),
        command: bursar_domain::digest::sha256_hex(name.as_bytes()),
        at: at(0),
        actor: Id::named("account", "officer"),
        actor_name: "Officer".into(),
        role: "R7".into(),
        action: "note.write".into(),
        subject: (Note::KIND, subject),
        reason: None,
        parameters: 1,
        writes: vec![],
        expects: vec![],
        unmoved: Vec::new(),
        entries: vec![],
        files: vec![],
        credentials: vec![],
    }
}

pub fn write(note: &Note, expected: i64) -> Commit {
    let mut c = commit(&format!("{} {expected}", note.text));
    c.subject.1 = note.id;
    c.writes = vec![Write::of(note, expected).unwrap()];
    c
}

pub fn entry(name: &str) -> Entry {
    Entry::new(Id::named("entry", name), "J04", date(2026, 7, 6), Id::named("note", name))
}

/// Cash comes in and is spendable (J04).
pub fn receipt(name: &str, amount: Cents) -> Entry {
    entry(name).line(Account::CashUsd, amount).line(Account::Receivable, -amount).moves(
        Account::Ceiling,
        Account::Unallotted,
        amount,
        None,
        None,
    )
}

pub fn post(store: &Store, name: &str, entries: Vec<Entry>) -> Receipt {
    store.commit(Commit { entries, ..commit(name) }).unwrap()
}

/// A history with something of everything: two notes, one of them changed, two entries, a file, a password changed once.
pub fn history(store: &Store) {
    let first = note("first");
    let call = Id::named("call", "x");
    store.commit(Commit { entries: vec![receipt("first", Cents::dollars(900))], ..write(&first, 0) }).unwrap();
    store.commit(Commit { credentials: vec![(first.id, "old hash".into())], ..write(&note("second"), 0) }).unwrap();
    let allot = entry("allot").moves(Account::Unallotted, Account::Allotted, Cents::dollars(500), Some(call), Some("FJI"));
    store.commit(Commit { entries: vec![allot], reason: Some("why".into()), ..write(&Note { size: 2, ..first.clone() }, 1) }).unwrap();
    let file = bursar_store::FileContent { sha256: bursar_domain::digest::sha256_hex(b"content"), bytes: b"content".to_vec() };
    store.commit(Commit { files: vec![file], credentials: vec![(first.id, "new hash".into())], ..commit("file") }).unwrap();
}
