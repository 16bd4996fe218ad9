//! Bank details are sealed at rest and forgotten when their time is over (WA-09; DOMAIN 11.24; AC-11).

use super::{IBAN, R8, R9, R12, R14, World, key, typed};
use bursar_domain::digest::hex;
use bursar_domain::disbursement::{Disbursement, Evidence};
use bursar_domain::mission::{Lost, Mission};
use bursar_domain::payee::{Payee, PayeeKind, SealedDetails};
use bursar_domain::payment_file::PaymentFile;
use bursar_domain::time::{at, day, plus_days};
use bursar_domain::{Cents, Id};
use bursar_office::demo::DemoClock;
use bursar_office::vault::Shut;
use bursar_office::{Office, Vault};
use bursar_store::{Find, LogFilter, Record, kinds, testing::Database, testing::each_database};
use std::path::PathBuf;
use std::sync::Arc;

/// The account as it would stand in the clear, as text and in hex, and the part that is nowhere else.
fn seen(database: &Database, what: &[u8]) -> bool {
    let all = database.on_disk();
    assert!(contains(&all, b"bank_details"), "the files are those of the database");
    contains(&all, what) || contains(&all, hex(what).as_bytes())
}

fn contains(all: &[u8], part: &[u8]) -> bool {
    all.windows(part.len()).any(|w| w == part)
}

const CANARY: &[u8] = b"WEST12345698765432";

fn wrapped(w: &World, id: Id) -> String {
    w.office.read(|r| r.credential(id)).unwrap().unwrap_or_default()
}

fn log(w: &World, action: &str) -> Vec<Id> {
    let all = w.office.read(|r| r.log(&LogFilter { limit: 5000, ..LogFilter::default() })).unwrap();
    all.into_iter().filter(|l| l.action == action).map(|l| l.subject).collect()
}

/// A delegate was paid an advance and did not come; R8 recorded a supplier and closed it again. Answers the delegate's mission, the file
/// and the supplier.
fn paid(w: &World) -> (Mission, Id, Id) {
    let o = &w.office;
    let m = w.missions().remove(0);
    w.ticketed(&m, m.estimate.ticket);
    let advance = w.approved_advance(&m);
    let file = w.send(&[advance]);
    let evidence = Evidence { on: day(o.now()), reference: "B1".into(), note: "statement".into(), file: None };
    o.find_out(&w.act(R12), advance, None, "confirm", &evidence).unwrap();
    let supplier = o.record_payee(&w.act(R8), PayeeKind::Supplier, "An agent", None, &typed("An agent", IBAN, "")).unwrap().subject;
    w.confirm(supplier);
    (m, file, supplier)
}

#[test]
fn wa_09_no_file_of_the_database_tells_an_account() {
    each_database(kinds::ALL, |database| {
        let w = World::new(database.store());
        let (m, file, supplier) = paid(&w);
        assert!(!seen(database, CANARY), "neither details nor payment file");
        // The control: what is written in the clear is found.
        w.office.close_payee(&w.act(R8), supplier, None, "as WEST12345698765432 says").unwrap();
        assert!(seen(database, CANARY));

        // Who may, reads all the same.
        let payee: Payee = w.office.fetch(Payee::id_of(m.nomination)).unwrap().value;
        let [own, _] = w.office.bank_details(&w.actor(R8), &payee).unwrap();
        assert_eq!(own.unwrap().account.number().as_bytes(), [b"GB82".as_slice(), CANARY].concat());
        for table in [false, true] {
            assert!(contains(&w.office.handed_over(file, table).unwrap(), CANARY));
        }
        assert!(w.office.store.verify(|_| {}).is_ok());
    });
}

#[test]
fn wa_09_details_and_payment_files_are_forgotten_after_their_time_and_the_log_stays_whole() {
    each_database(kinds::ALL, |database| {
        let w = World::new(database.store());
        let o = &w.office;
        let (m, file, supplier) = paid(&w);
        let delegate = Payee::id_of(m.nomination);
        let payee = || o.fetch::<Payee>(delegate).unwrap().value;
        let details = payee().details.unwrap();
        let keys = [wrapped(&w, details), wrapped(&w, file)];
        assert!(keys.iter().all(|k| k.len() > 64 && seen(database, k.as_bytes())));
        let digests = {
            let f: PaymentFile = o.fetch(file).unwrap().value;
            (f.xml, f.csv)
        };

        database.sql("ANALYZE credential").unwrap();

        // Far beyond the year, while the mission is open: nothing of the delegate is over. The file is.
        let late = plus_days(m.first_day, 500);
        w.clock.advance(at(late, 9, 0));
        o.tick_if_due().unwrap();
        assert_eq!(log(&w, "payment_file.forget"), [file]);
        assert_eq!(log(&w, "payee.forget"), Vec::<Id>::new());
        assert_eq!(key(o.handed_over(file, false)), "seal-forgotten");
        let f: PaymentFile = o.fetch(file).unwrap().value;
        assert_eq!((f.xml, f.csv), digests, "the digests stay");
        assert!(o.bank_details(&w.actor(R8), &payee()).unwrap()[0].is_some());

        // The delegate did not come. A year after the closing the details go, by themselves; the supplier's go a year after it is closed.
        let lost = Lost { event: "miss", reason: "no word".into(), force_majeure: false, recoverable: Cents::ZERO };
        o.lose_mission(&w.act(R9), m.id, None, &lost).unwrap();
        o.close_payee(&w.act(R8), supplier, None, "no more").unwrap();
        assert_eq!(o.forget_papers().unwrap(), 1, "the delegate: its last payment was long ago");
        assert_eq!(o.forget_papers().unwrap(), 0, "once");
        w.clock.advance(at(plus_days(late, 360), 9, 0));
        assert_eq!(o.forget_papers().unwrap(), 0, "closed less than a year ago");
        w.clock.advance(at(plus_days(late, 370), 9, 0));
        assert_eq!(o.forget_papers().unwrap(), 1);
        let (gone, agent) = (payee(), o.fetch::<Payee>(supplier).unwrap().value);
        assert_eq!((gone.state.as_str(), gone.holds(), gone.masked.as_str()), ("without", false, ""));
        assert_eq!((agent.state.as_str(), agent.holds()), ("closed", false));
        assert!(o.find::<Disbursement>(&Find::of(Disbursement::KIND).eq("payee", delegate)).unwrap().len() == 1, "what was paid stays");

        // The key of the installation does not help: what it had wrapped is in no file any more.
        assert_eq!(wrapped(&w, details), "");
        assert!(o.fetch::<SealedDetails>(details).is_ok(), "the record stands as it was written");
        for key in keys {
            assert!(!seen(database, key.as_bytes()), "a wrapped key is still in the files");
        }
        let log = o.read(|r| r.log(&LogFilter { limit: 5000, ..LogFilter::default() })).unwrap();
        assert!(log.iter().all(|l| !l.reason.as_deref().unwrap_or_default().contains("WEST")));
        assert!(o.store.verify(|_| {}).is_ok(), "every digest holds");
        // Written back by hand, it is found out.
        database.tamper(&format!("UPDATE credential SET hash = 'ab' WHERE account = '{details}'"));
        assert!(o.store.verify(|_| {}).is_err());
    });
}

#[test]
fn wa_09_a_payment_in_flight_keeps_what_it_needs() {
    each_database(kinds::ALL, |database| {
        let w = World::new(database.store());
        let o = &w.office;
        let m = w.missions().remove(0);
        w.ticketed(&m, m.estimate.ticket);
        let advance = w.approved_advance(&m);
        let file = w.send(&[advance]);
        w.clock.advance(at(plus_days(m.first_day, 900), 9, 0));
        assert_eq!(o.forget_papers().unwrap(), 0, "sent, unconfirmed");
        assert!(o.handed_over(file, false).is_ok());
        // Replaced details go when they have held no longer for a year, whatever becomes of the payee.
        let fund = Payee::fund_id();
        o.propose_details(&w.act(R8), fund, None, &typed("The fund", IBAN, "another bank")).unwrap();
        w.confirm(fund);
        assert_eq!(o.forget_papers().unwrap(), 0);
        w.clock.advance(at(plus_days(m.first_day, 1300), 9, 0));
        assert_eq!(o.forget_papers().unwrap(), 1);
        assert!(o.fetch::<Payee>(fund).unwrap().value.payable().is_ok());
        let other = o.collect_payments(&w.act(R14), &[advance], day(o.now()));
        assert_eq!(key(other), "step-not-allowed");
    });
}

#[test]
fn wa_09_without_the_key_or_with_another_one_is_told_what_cannot_be_done_and_all_else_goes_on() {
    each_database(kinds::ALL, |database| {
        let w = World::new(database.store());
        let (m, file, supplier) = paid(&w);
        let folder = std::env::temp_dir().join(format!("bursar_key_{}_{}", std::process::id(), m.id));
        std::fs::create_dir_all(&folder).unwrap();
        let path = folder.join("bursar.key");
        let open = |path: &PathBuf| {
            let store = database.store();
            let vault = Vault::at(path, &store).unwrap();
            (Office::new(store, Arc::new(DemoClock::new(DemoClock::offset_for(w.office.now()))), vault.clone()).unwrap(), vault)
        };
        // The first start makes the key, for its owner alone; the next ones use it.
        assert!(open(&path).1.shut().is_none());
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.starts_with("bursar-key/1 "));
        #[cfg(unix)]
        assert_eq!(std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(&path).unwrap().permissions()) & 0o777, 0o600);
        assert!(open(&path).1.shut().is_none());

        let shut = |path: &PathBuf, wanted: &dyn Fn(&Shut) -> bool| {
            let (office, vault) = open(path);
            assert!(vault.shut().is_some_and(wanted), "{:?}", vault.shut());
            let payee: Payee = office.fetch(supplier).unwrap().value;
            assert_eq!(key(office.bank_details(&w.actor(R8), &payee)), "seal-key-missing");
            assert_eq!(key(office.handed_over(file, false)), "seal-key-missing");
            let more = office.record_payee(&w.act(R8), PayeeKind::Supplier, "X", None, &typed("X", IBAN, ""));
            assert_eq!(key(more), "seal-key-missing");
            office
                .close_payee(&w.act(R8), supplier, None, "everything else goes on")
                .map(drop)
                .or_else(|e| match e {
                    // Closed by the round before.
                    bursar_office::Failure::Refused(_) => Ok(()),
                    other => Err(other),
                })
                .unwrap();
            assert!(office.store.verify(|_| {}).is_ok());
        };
        std::fs::remove_file(&path).unwrap();
        shut(&path, &|s| matches!(s, Shut::Missing(_)));
        assert!(!path.exists(), "no new key is made in the place of a lost one");
        std::fs::write(&path, "something else").unwrap();
        shut(&path, &|s| matches!(s, Shut::Unreadable(..)));
        std::fs::write(&path, format!("bursar-key/1 {}\n", "ab".repeat(32))).unwrap();
        shut(&path, &|s| matches!(s, Shut::Other(_)));
        std::fs::write(&path, text).unwrap();
        assert!(open(&path).1.shut().is_none());
        std::fs::remove_dir_all(folder).unwrap();
    });
}
