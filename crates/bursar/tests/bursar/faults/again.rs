//! PROMISES 6: the server is killed between the commit and its answer; the form is sent again: one effect, the first answer.

use super::browser::{Answer, Browser};
use super::server::{Server, Trap};
use super::*;
use crate::html::Form;
use std::thread;
use std::time::Duration;

/// Sends a form to a server that is killed before it answers: surely between its commit and the answer, or so many microseconds after
/// the form was sent. The answer, if it came in time.
pub fn sent_and_killed(who: &Browser, form: &Form, server: &mut Server, trap: &Trap, when: Killed<'_>) -> Option<Answer> {
    match when {
        Killed::After(action) => {
            trap.arm(action);
            let answer = who.submit(form).ok();
            assert!(!server.ended().success());
            trap.disarm();
            answer
        }
        Killed::Within(micros) => thread::scope(|s| {
            let answer = s.spawn(|| who.submit(form).ok());
            thread::sleep(Duration::from_micros(micros));
            server.kill();
            answer.join().unwrap()
        }),
    }
}

pub enum Killed<'a> {
    After(&'a str),
    Within(u64),
}

/// A chance below `most` that is the same each time.
pub fn chance(round: usize, most: u64) -> u64 {
    (round as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) % most
}

#[test]
fn promise_6_a_form_sent_again_after_the_server_was_killed_has_one_effect() {
    each(|database| {
        let fund = Fund::after(Step::Activation, database);
        let allotment = fund.allotment(Cents::dollars(1));
        let trap = Trap::new(if database.is_postgres() { "again-postgres" } else { "again-sqlite" });
        let mut server = trap.start(database.url());
        let mut who = Browser::sign_in(&server.origin, "fund.manager");
        let (page, change) = (format!("/office/allotments/{allotment}"), format!("/office/allotments/{allotment}/change"));
        let form = |who: &Browser, usd: &str| {
            who.page(&page).form(&change).fill("amount", usd).fill("reason", "more is needed").press("act", "increase")
        };
        let (rounds, mut unsaid) = (count(20, 100), 0);
        for round in 0..rounds {
            let before = fund.free(allotment);
            let sent = form(&who, "1.00");
            let when = if round % 2 == 0 { Killed::After("allotment.increase") } else { Killed::Within(chance(round, 60_000)) };
            let first = sent_and_killed(&who, &sent, &mut server, &trap, when);
            let done = fund.free(allotment) > before;
            assert!(first.as_ref().is_none_or(|a| a.status == 303 && done), "acknowledged and lost: {first:?}");
            unsaid += usize::from(first.is_none() && done);

            server = trap.start(database.url());
            who.origin.clone_from(&server.origin);
            let again = who.submit(&sent).unwrap();
            assert_eq!(again.status, 303, "{}", again.text);
            assert!(first.is_none_or(|first| first.location == again.location), "the first answer is given again");
            // The receipt, and that of a fourth time, are those of the commit that was made first.
            let receipts = [(); 2].map(|()| who.submit_to_api(&sent).json()["receipt"].clone());
            let key = sent.value("commit_id");
            let seq = Shell::open(database.url()).number(&format!("SELECT seq FROM log WHERE commit_id = '{key}'"));
            assert!(receipts[0]["replay"] == true && receipts[0]["seq"] == seq && receipts[0] == receipts[1], "{receipts:?}");
            assert_eq!(fund.free(allotment), before + 100, "one effect");
            // The same key with another content is refused.
            let other = who.submit(&sent.clone().fill("amount", "2.00")).unwrap();
            assert_eq!(other.status, 422, "{}", other.text);
            assert_eq!(fund.free(allotment), before + 100);
        }
        assert!(unsaid >= rounds / 2, "{unsaid} kills fell between the commit and its answer");
        fund.sound();

        // The control: under a key of its own it is a second effect, and the count tells.
        let before = fund.free(allotment);
        for _ in 0..2 {
            assert_eq!(who.submit(&form(&who, "1.00")).unwrap().status, 303);
        }
        assert_eq!(fund.free(allotment), before + 200);
    });
}
