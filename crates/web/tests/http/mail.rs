//! Mail and saved searches over HTTP and over SMTP: a real server takes the mail (promise 24, MAP-04).

use crate::world::World;
use bursar_domain::Id;
use bursar_domain::catalogue::Programme;
use bursar_domain::mail::Mail;
use bursar_domain::saved_search::SavedSearch;
use bursar_mail::Smtp;
use bursar_store::{Find, Record};
use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::process::{Child, ChildStdout, Command, Stdio};

const ORIGIN: &str = "https://fund.example";

/// A mail server of its own, ended with the test.
struct Server {
    process: Child,
    out: BufReader<ChildStdout>,
    port: u16,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A mail as the server took it.
struct Taken {
    to: String,
    data: String,
}

impl Server {
    /// Nothing where the tool is not installed, which `BURSAR_TEST_TOOLS` forbids.
    fn start() -> Option<Server> {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/http/smtp.py");
        let spawned = Command::new("/usr/bin/python3")
            .args([script, &port.to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn();
        let mut process = spawned.ok()?;
        let mut out = BufReader::new(process.stdout.take().unwrap());
        let mut line = String::new();
        out.read_line(&mut line).unwrap();
        if line.trim() != "ready" {
            assert!(std::env::var_os("BURSAR_TEST_TOOLS").is_none(), "python3-aiosmtpd is not installed");
            return None;
        }
        Some(Server { process, out, port })
    }

    /// The server as the program knows it.
    fn carrier(&self) -> Smtp {
        Smtp::new(&format!("smtp://127.0.0.1:{}", self.port), "The Fund <fund@fund.example>").unwrap()
    }

    /// Has the office send what is due, and takes as many mails as it says were taken.
    fn deliver(&mut self, w: &World) -> Vec<Taken> {
        let write = |mail: &Mail, address: &str| bursar_web::letters::letter(&w.app, mail, address);
        let sent = w.office().deliver(&self.carrier(), &write).unwrap();
        let take = |_| {
            let mut line = String::new();
            self.out.read_line(&mut line).unwrap();
            let mail: serde_json::Value = serde_json::from_str(&line).unwrap();
            Taken {
                to: mail["to"][0].as_str().unwrap().into(),
                data: mail["data"].as_str().unwrap().replace("=\r\n", "").replace("\r\n ", " "),
            }
        };
        (0..sent).map(take).collect()
    }
}

/// The path of the link in a mail, without language.
fn link_of(mail: &Taken) -> String {
    let line = mail.data.lines().find(|l| l.starts_with(ORIGIN)).unwrap_or_else(|| panic!("no link in\n{}", mail.data));
    line.trim()[ORIGIN.len() + 3..].to_owned()
}

fn published(w: &World, title: &str) -> Id {
    let o = w.office();
    let id = o.submit_programme(&w.act("contributor"), &crate::catalogue::content(title)).unwrap().subject;
    o.verify_programme(&w.act("verifier"), id, None, true, true).unwrap();
    o.publish_programme(&w.act("verifier"), id, None).unwrap();
    id
}

/// A visitor asks for mail about a search and follows the link of the first mail.
fn subscribed(w: &World, server: &mut Server, words: &str, email: &str) -> (Id, String) {
    let p = w.anyone();
    let form = p.page(&format!("/searches/new?q={}", words.replace(' ', "+"))).form("/searches/new").fill("email", email);
    p.done(&form);
    let mails = server.deliver(w);
    assert_eq!((mails.len(), mails[0].to.as_str()), (1, email));
    let link = link_of(&mails[0]);
    let id: Id = link.split('/').nth(2).unwrap().parse().unwrap();
    assert_eq!(w.get::<SavedSearch>(id).state, "asked");
    // A mail program that opens the link by itself begins nothing.
    let page = p.page(&link);
    assert_eq!(w.get::<SavedSearch>(id).state, "asked");
    p.done(&page.form(&format!("{link}/confirm")));
    assert_eq!(w.get::<SavedSearch>(id).state, "active");
    (id, link)
}

#[test]
fn promise_24_mail_of_a_campaign_holds_a_link_and_no_content_and_goes_out_once() {
    let w = World::after(None).behind(ORIGIN);
    let Some(mut server) = Server::start() else { return };
    w.office().choose_mail_language(&w.act("mission.sen"), "fr").unwrap();
    let c = crate::campaigns::campaigns(&w);
    let mails = server.deliver(&w);
    let to: BTreeSet<&str> = mails.iter().map(|m| m.to.as_str()).collect();
    assert_eq!((mails.len(), to.len()), (25, 25), "24 missions and a contributor");
    for m in &mails {
        assert!(m.data.contains(&format!("/office/campaigns/{}/reply", c.open.0)), "{}", m.data);
        assert!(!m.data.contains("Mapping of programmes") && !m.data.contains("C-2026"), "content in {}", m.data);
        assert!(m.data.contains("Auto-Submitted: auto-generated"));
    }
    let of = |login: &str| mails.iter().find(|m| m.to.starts_with(login)).unwrap();
    assert!(of("mission.sen").data.contains("Content-Language: fr") && of("mission.ken").data.contains("Content-Language: en"));
    assert!(server.deliver(&w).is_empty());
    // Fourteen days before the deadline those who have not replied are reminded, once; Kenya has replied.
    w.clock.hours(24 * 17);
    w.office().tick_if_due().unwrap();
    let reminded = server.deliver(&w);
    assert_eq!(reminded.len(), 24);
    assert!(!reminded.iter().any(|m| m.to.starts_with("mission.ken")));
    w.clock.hours(24);
    w.office().tick_if_due().unwrap();
    assert!(server.deliver(&w).is_empty(), "each reminder once");
}

#[test]
fn a_saved_search_tells_once_a_day_and_one_click_ends_it_and_deletes_the_address() {
    let w = World::after(None).behind(ORIGIN);
    let Some(mut server) = Server::start() else { return };
    w.office().tick_if_due().unwrap();
    let words = "zanzibar lighthouse keepers";
    published(&w, "An older course for zanzibar lighthouse keepers");
    let (id, _) = subscribed(&w, &mut server, words, "reader@mail.example");
    let tomorrow = |w: &World| {
        w.clock.hours(24);
        w.office().tick_if_due().unwrap();
    };
    tomorrow(&w);
    assert!(server.deliver(&w).is_empty(), "nothing is new");
    let first = published(&w, "Course for zanzibar lighthouse keepers");
    published(&w, "Another course for zanzibar lighthouse keepers");
    w.office().submit_programme(&w.act("contributor"), &crate::catalogue::content("Canary zanzibar lighthouse keepers")).unwrap();
    w.office().tick_if_due().unwrap();
    assert!(server.deliver(&w).is_empty(), "not before the next day");
    tomorrow(&w);
    let mails = server.deliver(&w);
    assert_eq!(mails.len(), 1, "one mail for both");
    assert!(!mails[0].data.contains("zanzibar") && !mails[0].data.contains("ourse for"), "no content: {}", mails[0].data);
    let link = link_of(&mails[0]);
    let page = w.anyone().get(&link).text();
    assert!(
        page.contains("Course for zanzibar") && page.contains("Another course") && !page.contains("Canary") && !page.contains("An older")
    );
    tomorrow(&w);
    assert!(server.deliver(&w).is_empty(), "told already");
    // What is confirmed says nothing new; what is changed does.
    w.office().confirm_programme(&w.act("contributor"), first, None).unwrap();
    tomorrow(&w);
    assert!(server.deliver(&w).is_empty(), "a confirmation is no news");
    let p: Programme = w.get(first);
    let changed = Programme { notes: "It has a second part.".into(), ..p };
    w.office().revise_programme(&w.act("contributor"), first, None, &changed).unwrap();
    tomorrow(&w);
    let mails = server.deliver(&w);
    assert_eq!(mails.len(), 1);
    // The mail program's own button (RFC 8058): one POST, no page, no redirect.
    let header = mails[0].data.lines().find(|l| l.starts_with("List-Unsubscribe: ")).expect("List-Unsubscribe");
    let one_click = header.trim_start_matches("List-Unsubscribe: <").trim_end_matches('>')[ORIGIN.len() + 3..].to_owned();
    assert!(mails[0].data.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"));
    assert!(w.office().read(|r| r.address(id)).unwrap().is_some());
    let answer = w.anyone().post(&one_click, &[("List-Unsubscribe", "One-Click")]);
    assert_eq!(answer.status, 200);
    assert_eq!((w.get::<SavedSearch>(id).state.as_str(), w.office().read(|r| r.address(id)).unwrap()), ("stopped", None));
    published(&w, "A third course for zanzibar lighthouse keepers");
    tomorrow(&w);
    assert!(server.deliver(&w).is_empty());
    assert_eq!(w.anyone().post(&one_click, &[("List-Unsubscribe", "One-Click")]).status, 200, "again does no harm");
}

#[test]
fn what_a_server_refuses_is_tried_again_or_given_up_and_no_address_is_kept_with_it() {
    let w = World::after(None).behind(ORIGIN);
    let Some(mut server) = Server::start() else { return };
    for email in ["refused@mail.example", "later@mail.example"] {
        let p = w.anyone();
        p.done(&p.page("/searches/new").form("/searches/new").fill("email", email));
    }
    assert!(server.deliver(&w).is_empty());
    let mut states: Vec<(String, String, u32)> = w.all::<Mail>().into_iter().map(|m| (m.state, m.error, m.tries)).collect();
    states.sort();
    assert_eq!(states, [("failed".into(), "550".into(), 1), ("queued".into(), "451".into(), 1)]);
    let everything = w.office().find::<Mail>(&Find::of(Mail::KIND)).unwrap();
    assert!(!serde_json::to_string(&everything.iter().map(|m| &m.value).collect::<Vec<_>>()).unwrap().contains("mail.example"));
    let r21 = w.person("administrator");
    let page = r21.get("/office/mail").text();
    assert!(page.contains("550") && !page.contains("mail.example") && page.contains("No mail server is set"));
    let failed = everything.iter().find(|m| m.value.state == "failed").unwrap().value.id;
    r21.done(&r21.page("/office/mail").form(&format!("/office/mail/{failed}/again")));
    assert_eq!(w.get::<Mail>(failed).state, "queued");
    // No server at all: mail waits.
    let gone = Smtp::new("smtp://127.0.0.1:9", "fund@fund.example").unwrap();
    let write = |mail: &Mail, address: &str| bursar_web::letters::letter(&w.app, mail, address);
    assert_eq!(w.office().deliver(&gone, &write).unwrap(), 0);
    assert_eq!(w.get::<Mail>(failed).error, "connection");
    assert!(w.all::<Mail>().iter().all(|m| m.state == "queued"));
}

#[test]
fn a_link_that_is_not_signed_is_not_there_and_an_unconfirmed_address_is_forgotten() {
    let w = World::after(None);
    let p = w.anyone();
    p.done(&p.page("/searches/new?theme=T1").form("/searches/new").fill("email", "reader@mail.example"));
    let s = w.all::<SavedSearch>().remove(0);
    let token = w.office().search_token(s.id).unwrap();
    assert_eq!(p.get(&format!("/searches/{}/{token}", s.id)).status, 200);
    for wrong in [token.replace(&token[..1], if token.starts_with('a') { "b" } else { "a" }), "x".into(), token[1..].into()] {
        assert_eq!(p.get(&format!("/searches/{}/{wrong}", s.id)).status, 404);
        assert_eq!(p.post(&format!("/searches/{}/{wrong}/stop", s.id), &[]).status, 404);
    }
    assert!(w.office().read(|r| r.address(s.id)).unwrap().is_some());
    w.clock.hours(24 * 8);
    w.office().tick_if_due().unwrap();
    let s: SavedSearch = w.get(s.id);
    assert_eq!((s.state.as_str(), s.filters.len(), w.office().read(|r| r.address(s.id)).unwrap()), ("lapsed", 0, None));
    let refused = p.refused(&p.page("/searches/new").form("/searches/new").fill("email", "nobody"));
    assert_eq!(refused.summary().len(), 1);
}

#[test]
fn a_person_signed_in_saves_a_search_for_the_own_address() {
    let w = World::after(None).behind(ORIGIN);
    let p = w.person("donor");
    let page = p.page("/searches/new?theme=T1&q=law");
    assert!(page.text().contains("donor@"));
    p.done(&page.form("/searches/new"));
    let s = w.all::<SavedSearch>().remove(0);
    assert_eq!((s.state.as_str(), s.account, w.all::<Mail>().len()), ("active", Some(w.account("donor").id), 0));
    assert!(p.get("/office/me/mail").text().contains(&format!("/searches/{}/", s.id)));
}
