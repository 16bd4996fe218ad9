//! PROMISES 37 on a server whose machine's clock jumps: a library in its place (libfaketime) tells it what time it is.

use super::browser::Browser;
use super::server::Server;
use super::*;
use crate::run::Folder;
use bursar_domain::call::Call;
use std::path::Path;

fn library() -> String {
    let places = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib"];
    let found = places.map(|p| format!("{p}/faketime/libfaketime.so.1")).into_iter().find(|p| Path::new(p).exists());
    found.expect("libfaketime is missing (Debian: faketime): this promise is NOT tested")
}

#[test]
fn promise_37_the_clock_of_a_server_jumps_and_the_call_stays_open() {
    let database = Database::sqlite(kinds::ALL);
    let fund = Fund::after(Step::Call, &database);
    let call = || fund.office.find::<Call>(&Find::of(Call::KIND)).unwrap().remove(0).value;
    let folder = Folder::new("clock");
    let (file, library) = (folder.file("time"), library());
    let set = |time: &str| std::fs::write(&file, time).unwrap();
    let env = [
        ("LD_PRELOAD", library.as_str()),
        ("FAKETIME_TIMESTAMP_FILE", file.as_str()),
        ("FAKETIME_NO_CACHE", "1"),
        ("FAKETIME_DONT_FAKE_MONOTONIC", "1"),
        ("DONT_FAKE_MONOTONIC", "1"),
    ];
    let closes = call().calendar.closes_at;
    let day =
        |days: i64| closes.checked_add(jiff::SignedDuration::from_hours(24 * days)).unwrap().strftime("@%Y-%m-%d 12:00:00").to_string();
    set(&day(-10));
    let mut server = Server::with(database.url(), &env);
    let who = Browser::sign_in(&server.origin, "fund.manager");
    let health = || ureq::get(format!("{}/healthz", server.origin)).call().unwrap().body_mut().read_to_string().unwrap();
    who.page("/office");
    assert_eq!((call().state.as_str(), health().as_str()), ("open", "ok"));
    for jump in [400, -400, 800] {
        set(&day(jump));
        // Longer than deadlines are left alone after one look at them.
        std::thread::sleep(std::time::Duration::from_secs(6));
        let page = who.get("/office").unwrap();
        assert_eq!(page.status, 200, "the session goes on");
        assert!(page.text.contains("The clock of the server has jumped"), "it is said where people work");
        assert!(health().starts_with("ok, but"), "{}", health());
        assert_eq!(call().state, "open", "a jump to {jump} days after its deadline");
    }
    set(&day(-10));
    assert_eq!(health(), "ok");
    // The control: a server that is started now goes by the machine's clock.
    set(&day(400));
    server.kill();
    let server = Server::with(database.url(), &env);
    Browser::nobody(&server.origin).page("/status");
    assert_eq!(call().state, "closed");
}
