//! Reminders and outbox on both engines (MAP-04).

use crate::office;
use bursar_domain::account::Account;
use bursar_domain::catalogue::Programme;
use bursar_domain::mail::{Mail, Template};
use bursar_domain::text::LangText;
use bursar_domain::time::{at, plus_days};
use bursar_mail::{Carrier, Letter, Undelivered};
use bursar_office::demo::mail;
use bursar_office::{Act, Office};
use bursar_store::{Find, Record, testing::each_engine};
use std::sync::Mutex;

fn act(office: &Office, login: &str) -> Act {
    let found = office.find::<Account>(&Find::of(Account::KIND).eq("login", mail(login))).unwrap();
    Act::by(found.into_iter().next().unwrap().value.actor(), office.new_id())
}

/// Takes every letter, or none.
struct Letterbox(Mutex<Vec<Letter>>, bool);

impl Carrier for Letterbox {
    fn carry(&self, letter: &Letter) -> Result<(), Undelivered> {
        self.0.lock().unwrap().push(letter.clone());
        if self.1 { Ok(()) } else { Err(Undelivered { code: "connection".into(), for_good: false }) }
    }
}

fn written(office: &Office) -> impl Fn(&Mail, &str) -> Result<Letter, bursar_office::Failure> + '_ {
    |mail, address| {
        Ok(Letter {
            id: mail.id.to_string(),
            to: address.into(),
            lang: mail.lang.clone(),
            subject: mail.template.code().into(),
            text: mail.about.to_string(),
            unsubscribe: None,
            date: office.now(),
        })
    }
}

#[test]
fn map_04_a_contributor_is_reminded_before_on_and_after_the_review_date_each_once() {
    each_engine(|store| {
        let (office, clock) = office(store);
        let mut content = bursar_exchange::reference().unwrap().programmes.remove(0);
        content.title = LangText::new("es", "Un curso");
        content.aliases.clear();
        content.relations.clear();
        content.status = bursar_domain::catalogue::Status::Ongoing;
        content.end = None;
        let id = office.submit_programme(&act(&office, "contributor"), &content).unwrap().subject;
        office.verify_programme(&act(&office, "verifier"), id, None, true, true).unwrap();
        office.publish_programme(&act(&office, "verifier"), id, None).unwrap();
        let review = office.fetch::<Programme>(id).unwrap().value.review_on().unwrap();
        let reminders = || {
            let all = office.find::<Mail>(&Find::of(Mail::KIND)).unwrap().into_iter().map(|m| m.value);
            all.filter(|m| m.template == Template::Freshness && m.about == id).collect::<Vec<_>>()
        };
        let mut counts = Vec::new();
        for days in [-31, -30, -29, -1, 0, 1, 29, 30, 31, 60] {
            clock.advance(at(plus_days(review, days), 8, 0));
            office.tick_if_due().unwrap();
            counts.push(reminders().len());
        }
        assert_eq!(counts, [0, 1, 1, 1, 2, 2, 2, 3, 3, 3]);
        assert!(reminders().iter().all(|m| m.lang == "es"), "in the language of the record, where none was chosen");
        // Confirmed: the next ones are a year away.
        office.confirm_programme(&act(&office, "contributor"), id, None).unwrap();
        office.choose_mail_language(&act(&office, "contributor"), "ru").unwrap();
        let next = office.fetch::<Programme>(id).unwrap().value.review_on().unwrap();
        clock.advance(at(plus_days(next, -30), 8, 0));
        office.tick_if_due().unwrap();
        assert_eq!(reminders().iter().filter(|m| m.lang == "ru").count(), 1);
        let taken = Letterbox(Mutex::default(), true);
        assert_eq!(office.deliver(&taken, &written(&office)).unwrap(), 4);
        assert!(taken.0.lock().unwrap().iter().all(|l| l.to == mail("contributor")));
        assert_eq!(office.deliver(&taken, &written(&office)).unwrap(), 0, "sent once");
    });
}

#[test]
fn two_servers_do_not_send_the_same_mail() {
    each_engine(|store| {
        let (one, clock) = office(store.clone());
        let other = Office::new(store, clock, bursar_office::Vault::of_key([7; 32])).unwrap();
        let asked = Act::by(bursar_office::catalogue::public(), one.new_id());
        one.ask_search(&asked, &Default::default(), "en", "reader@mail.example").unwrap();
        /// While a letter is carried, another server looks for work.
        struct Meanwhile<'a>(&'a Office, Mutex<usize>);
        impl Carrier for Meanwhile<'_> {
            fn carry(&self, _: &Letter) -> Result<(), Undelivered> {
                let taken = Letterbox(Mutex::default(), true);
                self.0.deliver(&taken, &written(self.0)).unwrap();
                *self.1.lock().unwrap() += taken.0.lock().unwrap().len();
                Ok(())
            }
        }
        let carrier = Meanwhile(&other, Mutex::new(0));
        assert_eq!(one.deliver(&carrier, &written(&one)).unwrap(), 1);
        assert_eq!(*carrier.1.lock().unwrap(), 0);
        let failing = Letterbox(Mutex::default(), false);
        let asked = Act::by(bursar_office::catalogue::public(), one.new_id());
        one.ask_search(&asked, &Default::default(), "en", "second@mail.example").unwrap();
        assert_eq!(one.deliver(&failing, &written(&one)).unwrap(), 0);
        assert_eq!(failing.0.lock().unwrap().len(), 1, "tried once, then it waits");
    });
}
