//! The store, on both engines.

mod smoke {
    use bursar_domain::{
        Cents, Id,
        ledger::{Account, Entry},
    };
    use bursar_store::*;
    #[derive(serde::Serialize, serde::Deserialize, Clone, Debug, PartialEq)]
    pub struct Note {
        id: Id,
        state: String,
        call: Option<Id>,
        size: i64,
        text: String,
    }
    const NOTE: Kind = Kind {
        name: "note",
        columns: &[
            Column { name: "call_id", text: true },
            Column { name: "size", text: false },
            Column { name: "search_text", text: true },
        ],
    };
    impl Record for Note {
        const KIND: &'static Kind = &NOTE;
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
    #[test]
    fn smoke() {
        let path = format!("/tmp/smoke-{}.db", std::process::id());
        let store = Store::open_with(&format!("sqlite:{path}"), &[Note::KIND]).unwrap();
        let at: jiff::Timestamp = "2026-07-06T10:00:00Z".parse().unwrap();
        let note = Note { id: Id::named("note", "1"), state: "draft".into(), call: None, size: 7, text: "Größe 100% of_it".into() };
        let entry = Entry::new(Id::named("e", "1"), "J04", jiff::civil::date(2026, 7, 6), note.id).moves(
            Account::Ceiling,
            Account::Unallotted,
            Cents::dollars(100_000),
            None,
            None,
        );
        let commit = Commit {
            id: Id::named("c", "1"),
            command: "abc".into(),
            at,
            actor: note.id,
            actor_name: "A".into(),
            role: "R9".into(),
            action: "note.make".into(),
            subject: (Note::KIND, note.id),
            reason: None,
            parameters: 1,
            writes: vec![Write::of(&note, 0).unwrap()],
            expects: vec![],
            entries: vec![entry.clone()],
            files: vec![FileContent { sha256: bursar_domain::digest::sha256_hex(b"x"), bytes: b"x".to_vec() }],
            credentials: vec![(note.id, "hash".into())],
        };
        let r = store.commit(commit.clone()).unwrap();
        let r2 = store.commit(commit.clone()).unwrap();
        assert_eq!(Receipt { replay: true, ..r.clone() }, r2);
        assert!(matches!(
            store.commit(Commit { id: Id::named("c", "2"), ..commit.clone() }),
            Err(CommitError::Conflict { expected: 0, found: 1, .. })
        ));
        store
            .read(|r| {
                assert_eq!(r.get::<Note>(note.id)?.unwrap().value, note);
                assert_eq!(
                    r.find::<Note>(
                        &Find::of(Note::KIND).like("search_text", "100% größe").any("state", ["draft"]).order("size", Order::Desc).limit(5)
                    )?
                    .len(),
                    1
                );
                assert_eq!(r.find::<Note>(&Find::of(Note::KIND).like("search_text", "1_0"))?.len(), 0);
                assert_eq!(r.sum(&Find::of(Note::KIND).eq("call_id", Value::Null), "size")?, 7);
                assert_eq!(r.count_by(&Find::of(Note::KIND), "state")?, vec![("draft".into(), 1)]);
                assert_eq!(r.revisions("note", note.id)?.len(), 1);
                assert_eq!(r.entries(&EntryFilter::default())?[0].entry, entry);
                assert_eq!(r.balances()?.len(), 2);
                assert_eq!(r.log(&LogFilter { action: Some("note.".into()), ..Default::default() })?.len(), 1);
                assert_eq!(r.credential(note.id)?.unwrap(), "hash");
                assert_eq!(r.statements(), 10);
                Ok(())
            })
            .unwrap();
        drop(store);
        let _ = std::fs::remove_file(path);
    }
}
