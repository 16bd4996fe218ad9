//! Files of another portal on both engines (MAP-09): shown, taken by the rule, taken back.

use super::act;
use crate::office;
use bursar_domain::catalogue::{Counts, Import, Origin, Programme, Purpose, RowOutcome, When};
use bursar_domain::time::day;
use bursar_office::Office;
use bursar_office::catalogue::import::{Column, Plan, Reading, SentFile};
use bursar_office::catalogue::typed::{Called, Names};
use bursar_store::Stored;
use bursar_store::testing::each_engine;
use jiff::civil::Date;

const FIELDS: [&str; 9] = ["id", "external_id", "title_en", "title_fr", "beneficiaries", "funders", "start", "end", "updated"];

fn columns() -> Vec<Column> {
    FIELDS.iter().map(|f| Column { field: (*f).to_owned(), names: Vec::new(), needed: false }).collect()
}

fn names(office: &Office) -> Names {
    let all = Called { list: "scope", code: "all".into(), names: vec!["All States".into()] };
    Names::new(&office.reference(), &[all])
}

/// Shows a file of the portal as of a day.
fn shown(office: &Office, csv: &str, as_of: Date) -> Stored<Import> {
    let (columns, names) = (columns(), names(office));
    let file = SentFile {
        purpose: Purpose::Exchange,
        portal: "Cybil",
        address: "https://cybilportal.org/",
        licence: "CC BY 4.0",
        as_of,
        name: "cybil.csv",
        bytes: csv.as_bytes(),
    };
    let with = Reading { columns: &columns, names: &names };
    let receipt = office.preview_import(&act(office, "verifier"), &file, with).unwrap().unwrap();
    office.fetch(receipt.subject).unwrap()
}

fn plan(office: &Office, import: &Stored<Import>) -> Plan {
    let (columns, names) = (columns(), names(office));
    office.import_plan(&import.value, Reading { columns: &columns, names: &names }, &act(office, "verifier")).unwrap()
}

fn apply(office: &Office, import: &Stored<Import>) -> Stored<Import> {
    let (columns, names) = (columns(), names(office));
    let with = Reading { columns: &columns, names: &names };
    office.apply_import(&act(office, "verifier"), import.value.id, Some(import.version), with).unwrap();
    office.fetch(import.value.id).unwrap()
}

fn undo(office: &Office, import: &Stored<Import>) -> Stored<Import> {
    office.undo_import(&act(office, "verifier"), import.value.id, Some(import.version), "The wrong file.").unwrap();
    office.fetch(import.value.id).unwrap()
}

fn counts(new: i64, changed: i64, same: i64, refused: i64) -> Counts {
    Counts { new, changed, same, refused }
}

fn one(office: &Office, code: &str) -> Programme {
    office.programme(code).unwrap().value
}

#[test]
fn map_09_a_file_is_shown_taken_known_again_and_taken_back() {
    each_engine(|store| {
        let (office, _) = office(store);
        let today = day(office.now());
        let m2 = one(&office, "M002");
        let before = (office.programme("M001").unwrap(), m2.title.get("en").1.to_owned());
        let csv = format!(
            "id,external_id,title_en,title_fr,beneficiaries,funders,start,end\n\
             M001,77,,Nouveau titre,Fiji; Kiribati,GFCE,,2031\n\
             M002,,\"{}\",,,,,\n\
             ,79,Known to nobody here,,All States,World Bank,2026,\n\
             M004,81,x,,Atlantis,,,\n",
            before.1.replace('"', "\"\"")
        );
        let import = shown(&office, &csv, today);
        assert_eq!(import.value.counts, counts(1, 1, 1, 1));
        assert_eq!(import.value.refused, [5]);
        let told = plan(&office, &import);
        assert_eq!(told.told().map(|t| t.column.0).collect::<Vec<_>>(), [5], "the State that is none, in its column");
        assert_eq!(office.programme("M001").unwrap().version, before.0.version, "nothing is taken yet");

        let taken = apply(&office, &import);
        assert_eq!((taken.value.state.as_str(), taken.value.taken.len()), ("applied", 2));
        let next = one(&office, "M001");
        assert_eq!((next.title.get("fr").1, next.end), ("Nouveau titre", Some(When::Year(2031))));
        assert_eq!(next.title.get("en"), before.0.value.title.get("en"), "what the row does not say stays");
        let said = next.provenance("end").unwrap();
        assert_eq!((said.by, said.date, next.sources[said.source.unwrap()].doc.as_str()), (Origin::Harvest, today, "Cybil"));
        assert!(next.external_ids.iter().any(|e| (e.portal.as_str(), e.id.as_str()) == ("Cybil", "77")));
        let ours = before.0.value.external_ids.iter().all(|e| next.external_ids.contains(e));
        assert!(ours, "ids in other portals are kept");
        let new = taken.value.taken.iter().find(|t| t.before == 0).unwrap().programme;
        let fresh = office.fetch::<Programme>(new).unwrap().value;
        assert_eq!((fresh.state.as_str(), fresh.level, fresh.owner), ("submitted", 0, None), "harvested, and not public");

        // The same file again changes nothing; nor does one that knows records by their ids there alone.
        assert_eq!(shown(&office, &csv, today).value.counts, counts(0, 0, 3, 1));
        assert_eq!(shown(&office, "external_id,end\n77,2031\n79,\n", today).value.counts, counts(0, 0, 2, 0));

        let back = undo(&office, &taken);
        assert_eq!((back.value.state.as_str(), back.value.left.len()), ("undone", 0));
        let stands = office.programme("M001").unwrap();
        assert_eq!((stands.value, stands.version), (before.0.value, before.0.version + 2), "as before, in a version of its own");
        assert_eq!(office.fetch::<Programme>(new).unwrap().value.state, "withdrawn");
        office.store.verify(|_| ()).unwrap();
    });
}

#[test]
fn map_09_owner_beats_harvester_newer_beats_older_and_confirmed_stays() {
    each_engine(|store| {
        let (office, _) = office(store);
        let today = day(office.now());
        let earlier = bursar_domain::time::plus_days(today, -10);
        let end = |code: &str| one(&office, code).end;
        let kept = |csv: &str, on: Date| -> Vec<String> {
            let import = shown(&office, csv, on);
            let told = plan(&office, &import);
            let why = told.rows.iter().flat_map(|r| &r.kept).map(|(field, why)| format!("{field} {why}")).collect();
            if import.value.counts.changed > 0 {
                apply(&office, &import);
            }
            why
        };
        // A portal's newer word goes before its older one, whichever file comes first.
        assert_eq!(kept("id,external_id,end\nM001,1,2031\n", today), Vec::<String>::new());
        assert_eq!(kept("id,external_id,end\nM001,1,2029\n", earlier), ["end newer"]);
        assert_eq!(kept("id,external_id,end,updated\nM001,1,2029,2020-01-01\n", today), ["end newer"], "by the day of the row");
        assert_eq!(end("M001"), Some(When::Year(2031)));
        assert_eq!(kept("id,external_id,end\nM001,1,2033\n", today), Vec::<String>::new());
        assert_eq!(end("M001"), Some(When::Year(2033)));
        // What a person of the office said goes before any portal, field by field.
        let m3 = office.programme("M003").unwrap();
        let typed = Programme { end: Some(When::Year(2028)), ..m3.value.clone() };
        office.revise_programme(&act(&office, "verifier"), m3.value.id, Some(m3.version), &typed).unwrap();
        assert_eq!(kept("id,external_id,start,end\nM003,3,2020,2031\n", today), ["end people"]);
        assert_eq!((one(&office, "M003").start, end("M003")), (Some(When::Year(2020)), Some(When::Year(2028))));
        // What its owner confirmed is never overwritten, in no field.
        let id = office.submit_programme(&act(&office, "contributor"), &super::content("An owner's record")).unwrap().subject;
        office.verify_programme(&act(&office, "verifier"), id, None, true, true).unwrap();
        office.publish_programme(&act(&office, "verifier"), id, None).unwrap();
        office.confirm_programme(&act(&office, "contributor"), id, None).unwrap();
        let own = office.fetch::<Programme>(id).unwrap().value;
        assert_eq!(own.level, 2);
        let row = format!("id,external_id,title_en,start,end\n{},4,Another title,1999,2031\n", own.code);
        let mut why = kept(&row, today);
        why.sort();
        assert_eq!(why, ["end confirmed", "start confirmed", "title confirmed"]);
        let now = office.fetch::<Programme>(id).unwrap().value;
        assert_eq!((&now.title, now.start, now.end), (&own.title, own.start, own.end));
        assert!(now.external_ids.iter().any(|e| e.portal == "Cybil" && e.id == "4"), "its id there is kept all the same");
    });
}

#[test]
fn map_09_what_was_changed_since_is_neither_taken_nor_taken_back() {
    each_engine(|store| {
        let (office, _) = office(store);
        let today = day(office.now());
        let notes = |code: &str| {
            let p = office.programme(code).unwrap();
            let typed = Programme { notes: format!("{} Looked at.", p.value.notes), ..p.value.clone() };
            office.revise_programme(&act(&office, "verifier"), p.value.id, Some(p.version), &typed).unwrap();
            p.value.id
        };
        // Changed after it was shown: what would be done is no longer what was shown, so nothing is done.
        let import = shown(&office, "id,external_id,end\nM001,1,2031\n", today);
        notes("M001");
        let (columns, names) = (columns(), names(&office));
        let with = Reading { columns: &columns, names: &names };
        let refused = super::refused(office.apply_import(&act(&office, "verifier"), import.value.id, Some(import.version), with));
        assert_eq!(refused, ["import-otherwise-now"]);
        // Changed after it was taken: that one is left as it is, and named.
        let taken = apply(&office, &shown(&office, "id,external_id,end\nM001,1,2031\nM002,2,2032\n", today));
        let changed = notes("M002");
        let back = undo(&office, &taken);
        assert_eq!(back.value.left, [changed]);
        assert_ne!(one(&office, "M001").end, Some(When::Year(2031)));
        assert_eq!(one(&office, "M002").end, Some(When::Year(2032)));
        // Twice is not possible, nor for those who may not.
        let again = |login: &str| super::refused(office.undo_import(&act(&office, login), back.value.id, None, "Again."));
        assert_eq!(again("verifier"), ["step-not-allowed"]);
        let told = plan(&office, &back);
        assert!(told.rows.iter().all(|r| r.outcome == RowOutcome::Refused) && told.rows.is_empty(), "no row of it waits");
    });
}

#[test]
fn the_nightly_file_is_the_same_for_every_server() {
    each_engine(|store| {
        let (one, _) = office(store.clone());
        let clock = std::sync::Arc::new(bursar_office::demo::DemoClock::new(bursar_office::demo::DemoClock::offset_for(one.now())));
        let two = Office::new(store.clone(), clock, bursar_office::Vault::of_key([7; 32])).unwrap();
        assert!(one.make_open_data().is_err(), "without an address nothing is made");
        for office in [&one, &two] {
            office.keep_open_data("https://fund.example".into());
        }
        let made = one.make_open_data().unwrap();
        let there = two.open_data().unwrap().unwrap();
        assert_eq!(there.manifest, made);
        let bytes = |file: &bursar_office::open::Offered| -> Vec<u8> {
            (0..file.parts).flat_map(|part| store.read(|r| r.piece(file.file, part)).unwrap().unwrap()).collect()
        };
        let (whole, archive) = (bytes(&there), made.archive.clone().unwrap());
        assert_eq!((whole.len() as u64, bursar_domain::digest::sha256_hex(&whole)), (archive.bytes, archive.sha256));
        // Made again by the other from the same records it has the same bytes; the one before stays for who is fetching it.
        assert_eq!(two.make_open_data().unwrap(), made);
        let later = one.open_data().unwrap().unwrap();
        assert_ne!(later.file, there.file);
        assert_eq!((bytes(&later), bytes(&there)), (whole.clone(), whole));
        assert_eq!(store.read(|r| r.count_pieces()).unwrap(), 2);
        store.verify(|_| ()).unwrap();
    });
}
