//! PROMISES 6: connections are cut anywhere in the request or in the answer; the form is sent again: one effect.

use super::again::chance;
use super::browser::Browser;
use super::server::Server;
use super::*;
use std::io::{Read as _, copy};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::thread;

/// An address at which a server can be reached once, over a connection that is cut after so many bytes of the request or of the answer.
fn cutting(server: &str, request: u64, answer: u64) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let server = server.strip_prefix("http://").unwrap().to_owned();
    thread::spawn(move || {
        let (client, _) = listener.accept().unwrap();
        let server = TcpStream::connect(server).unwrap();
        let end = |one: &TcpStream, other: &TcpStream| [one, other].map(|s| drop(s.shutdown(Shutdown::Both)));
        thread::scope(|s| {
            s.spawn(|| {
                let _ = copy(&mut (&client).take(request), &mut &server);
                end(&client, &server);
            });
            let _ = copy(&mut (&server).take(answer), &mut &client);
            end(&client, &server);
        });
    });
    address
}

#[test]
fn promise_6_a_form_sent_again_after_its_connection_was_cut_has_one_effect() {
    each(|database| {
        let fund = Fund::after(Step::Activation, database);
        let allotment = fund.allotment(Cents::dollars(1));
        let server = Server::with(database.url(), &[]);
        let who = Browser::sign_in(&server.origin, "fund.manager");
        let (page, change) = (format!("/office/allotments/{allotment}"), format!("/office/allotments/{allotment}/change"));
        let (mut undone, mut unsaid, mut said) = (0, 0, 0);
        for round in 0..count(40, 500) {
            let before = fund.free(allotment);
            let sent = who.page(&page).form(&change).fill("amount", "1.00").fill("reason", "more").press("act", "increase");
            let (request, answer) = match round % 4 {
                0 => (chance(round, 700), u64::MAX),
                1 => (u64::MAX, 0),
                2 => (u64::MAX, chance(round, 500)),
                _ => (u64::MAX, u64::MAX),
            };
            let first = who.asking(cutting(&server.origin, request, answer)).submit(&sent).ok();
            // What was sent whole is done even if nobody is there to hear it, in its own time.
            let again = who.submit(&sent).unwrap();
            assert_eq!(again.status, 303, "{}", again.text);
            assert!(first.as_ref().is_none_or(|a| a.location == again.location), "{first:?}");
            assert_eq!(fund.free(allotment), before + 100, "one effect");
            let replayed = who.submit_to_api(&sent).json()["receipt"]["replay"] == true;
            assert!(replayed && fund.free(allotment) == before + 100);
            match (round % 4, first) {
                (0, None) => undone += 1,
                (_, None) => unsaid += 1,
                _ => said += 1,
            }
        }
        assert!(undone > 5 && unsaid > 10 && said >= 10, "{undone} requests and {unsaid} answers were cut, {said} came through");
        fund.sound();
    });
}
