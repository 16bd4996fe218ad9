//! PROMISES 36 as whoever uses the pages sees it: no room on the server's disk.

use super::browser::Browser;
use super::server::Server;
use super::*;
use bursar_store::testing::SmallDisk;
use std::fs::remove_file;

#[test]
fn promise_36_without_room_a_form_gets_507_in_the_readers_language_with_what_was_typed_and_works_again_with_room() {
    let disk = SmallDisk::new("pages", 60_000);
    let database = Database::sqlite_in(disk.folder(), kinds::ALL);
    drop(Fund::after(Step::Activation, &database));
    let server = Server::start(database.url());
    let reading = |lang| Browser::sign_in_reading(lang, &server.origin, "finance.assistant");
    let people = [reading("en"), reading("fr"), reading("ar")];
    let page = "/office/allotments/new";
    let blank = |who: &Browser| who.page(page).form(page);
    let typed =
        |who: &Browser, title: &str| blank(who).fill("use", "running").fill("title", title).fill("year", "2026").fill("amount", "12.50");
    // The control: with room it is done.
    assert_eq!(people[0].submit(&typed(&people[0], "with room")).unwrap().status, 303);

    let forms: Vec<_> = people.iter().map(|who| typed(who, "A title typed with care")).collect();
    let filler = disk.fill(0);
    let refused = |who: &Browser| (0..1000).find(|n| who.submit(&typed(who, &format!("filling {n}"))).unwrap().status != 303);
    refused(&people[0]).expect("the disk fills up");
    let words = ["There is no room left on the server", "Il n’y a plus d’espace sur le serveur", "لم تعد هناك مساحة"];
    for ((who, form), words) in people.iter().zip(&forms).zip(words) {
        let answer = who.submit(form).unwrap();
        assert_eq!(answer.status, 507, "{}", answer.text);
        assert!(answer.text.contains(words), "not in the reader's language: {:?}", answer.page().summary());
        let kept = answer.page().form(page);
        for name in ["use", "title", "year", "amount"] {
            assert_eq!(kept.value(name), form.value(name));
        }
        // Reading goes on, of what is open to all too.
        for path in ["/office", "/office/budget", "/office/ledger", "/status", "/log"] {
            who.page(path);
        }
    }
    assert_eq!(people[0].submit_to_api(&forms[0]).status, 507);
    let nobody = Browser::nobody(&server.origin);
    let sign_in =
        nobody.page("/sign-in").form("/sign-in").fill("login", &mail("fund.manager")).fill("password", bursar_office::demo::PASSWORD);
    assert_eq!(nobody.submit(&sign_in).unwrap().status, 507, "who signs in is told the same");

    remove_file(filler).unwrap();
    for (who, form) in people.iter().zip(&forms) {
        assert_eq!(who.submit(form).unwrap().status, 303, "there is room again, and nobody had to do anything");
    }
    assert_eq!(nobody.submit(&sign_in).unwrap().status, 303);
    database.store().verify(|_| ()).unwrap();
    let all = database.store().read(|r| r.find::<Allotment>(&Find::of(Allotment::KIND))).unwrap();
    assert_eq!(all.iter().filter(|a| a.value.title == "A title typed with care").count(), 3, "each of them once");
}
