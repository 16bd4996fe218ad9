//! PROMISES 7: what became of a payment may be unknown; then it is “sent, unconfirmed”, and is never sent again by itself. The server is
//! killed when R14 hands a payment file over, before it can say so. (That no step of the workflows sends again, with its own control:
//! `crates/domain/tests/tidy/machines.rs`.)

use super::again::{Killed, chance, sent_and_killed};
use super::browser::Browser;
use super::server::Trap;
use super::*;
use bursar_domain::digest::sha256_hex;
use bursar_domain::disbursement::Disbursement;
use bursar_domain::mission::Mission;
use bursar_domain::payment_file::PaymentFile;
use bursar_office::{Clock, testing};
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeSet;

/// More than a year later: whatever the program would do by itself, it does now.
struct Later;

impl Clock for Later {
    fn now(&self) -> Timestamp {
        SystemClock.now().checked_add(SignedDuration::from_hours(24 * 400)).unwrap()
    }
}

impl Fund<'_> {
    /// How often a payment was posted: its entries, taken from the lines.
    fn times_posted(&self, d: Id) -> i64 {
        Shell::open(self.database.url()).number(&format!("SELECT COUNT(*) FROM entry WHERE document = '{d}'"))
    }

    /// How often a file was handed over, by the log.
    fn times_handed_over(&self, file: Id) -> i64 {
        let acts = format!("SELECT COUNT(*) FROM log WHERE action = 'payment_file.hand_over' AND subject = '{file}'");
        Shell::open(self.database.url()).number(&acts)
    }
}

#[test]
fn promise_7_a_payment_whose_outcome_is_unknown_is_never_sent_again_by_itself() {
    each(|database| {
        let fund = Fund::after(Step::Publication, database);
        let act = |login: &str| fund.act(login);
        let payee = testing::travel_agent(&fund.office, &act);
        let missions = fund.office.find::<Mission>(&Find::of(Mission::KIND)).unwrap();
        let trap = Trap::new(if database.is_postgres() { "payments-postgres" } else { "payments-sqlite" });
        let mut server = trap.start(database.url());
        let mut who = Browser::sign_in(&server.origin, "bank.signatory");
        let mut digests = BTreeSet::new();
        let mut unsaid = 0;
        for (round, mission) in missions.iter().take(count(6, 10)).enumerate() {
            let (paid, file) = testing::ticket_in_a_file(&fund.office, &act, mission.value.id, payee);
            let hand_over = format!("/office/payments/{file}/hand-over");
            let form = who.page(&hand_over).form(&hand_over);
            let when = if round % 2 == 0 { Killed::After("payment_file.hand_over") } else { Killed::Within(chance(round, 60_000)) };
            let first = sent_and_killed(&who, &form, &mut server, &trap, when);
            let sent = fund.times_handed_over(file);
            assert_eq!(sent, fund.times_posted(paid), "handed over and posted, or neither");
            assert!(round % 2 == 1 || sent == 1);
            unsaid += i64::from(first.is_none()) * sent;

            // Started again it leaves the payment as it is, and so does a year.
            server = trap.start(database.url());
            who.origin.clone_from(&server.origin);
            for path in ["/office", "/office/payments", "/office/disbursements"] {
                who.page(path);
            }
            let state = || fund.office.fetch::<Disbursement>(paid).unwrap().value.state;
            assert_eq!(state(), if sent == 1 { "sent" } else { "collected" });
            let later = Office::new(fund.store().clone(), Arc::new(Later), bursar_office::Vault::of_key([7; 32])).unwrap();
            later.tick().unwrap();
            assert_eq!((fund.times_handed_over(file), fund.times_posted(paid)), (sent, sent));
            assert_eq!(state(), if sent == 1 { "sent" } else { "collected" });

            // R14 sends the form again, and then once more by hand: it was handed over once.
            assert_eq!(who.submit(&form).unwrap().status, 303);
            assert!(who.page(&hand_over).find_form(&hand_over).is_none(), "there is nothing to hand over");
            let by_hand = form.clone().force("commit_id", &fund.office.new_id().to_string());
            assert_eq!(who.submit(&by_hand).unwrap().status, 422);
            assert_eq!((fund.times_handed_over(file), fund.times_posted(paid), state().as_str()), (1, 1, "sent"));

            // What the bank gets is what was recorded, however often it is downloaded.
            let recorded = fund.office.fetch::<PaymentFile>(file).unwrap().value.xml;
            for _ in 0..2 {
                assert_eq!(sha256_hex(&fund.office.handed_over(file, false).unwrap()), recorded);
            }
            assert!(digests.insert(recorded), "no two files are the same");
        }
        assert!(unsaid > 1, "{unsaid} files were handed over by a server that could not say so");
        fund.sound();
    });
}
