//! The delegates of the year: from the nomination to the list, through the use cases, since their pages are the subject of
//! `journey.rs`. What moves money is done by the pages: clearance (J10), approval (J11), acceptance (J12).

use super::Year;
use super::acts::{R7, R9, R10};
use bursar_domain::account::Account;
use bursar_domain::call::Call;
use bursar_domain::mission::Mission;
use bursar_domain::nomination::{Against, Confirmed, Nomination};
use bursar_domain::review::Review;
use bursar_domain::{Id, Money};
use bursar_office::Act;
use bursar_office::demo::mail;
use bursar_office::nominations::Upload;
use std::collections::BTreeMap;

/// State and sex of who is nominated.
pub const DELEGATES: [(&str, &str); 2] = [("SEN", "F"), ("NPL", "M")];

const ANSWERS: &[(&str, &str)] = &[
    ("given_names", "Given"),
    ("post", "Adviser"),
    ("employer", "Ministry"),
    ("employer_type", "government"),
    ("duty_station", "capital"),
    ("field", "technical"),
    ("post_since", "2021-02-01"),
    ("experience", "Has followed."),
    ("contribution", "Will speak."),
    ("benefit", "Needed."),
    ("follow_up", "Will brief."),
    ("passport_until", "2029-01-31"),
    ("available", "yes"),
    ("overlap", "no"),
    ("attend_all", "yes"),
    ("report", "yes"),
    ("publish_name", "yes"),
];

impl Year<'_> {
    /// A call for two delegates, of whom each costs 1 900 + 6 × 430 + 220, cleared with its allotment (J10).
    pub fn call(&self, allotment: Money) -> Id {
        let id = self.made::<Call>(|| self.does(R7, "/office/calls", "/office/calls", &[("meeting", "gm-2026-thematic")]));
        let at = format!("/office/calls/{}", self.w.get::<Call>(id).number);
        let values = [
            ("about_en", "About the call."),
            ("about_fr", "Au sujet de l'appel."),
            ("allotment", &bursar_domain::money::decimal(allotment.minor, 2)),
            ("seats", "2"),
            ("ticket", "1900"),
            ("dsa", "430"),
            ("nights", "6"),
            // Terminals and visa together are the 220 of the reference.
            ("terminals", "20"),
            ("other", "200"),
        ];
        self.does(R7, &format!("{at}/edit"), &format!("{at}/edit"), &values);
        self.does(R9, &format!("{at}/clear"), &format!("{at}/clear"), &[]);
        id
    }

    /// The missions of both delegates, approved by R10 and accepted by State and delegate.
    pub fn missions(&self, call: Id) -> [Id; 2] {
        let (w, o) = (self.w, self.w.office());
        let dates = w.get::<Call>(call).calendar;
        w.clock.advance(dates.opens_at);
        o.tick().unwrap();
        let ids = DELEGATES.map(|(iso, sex)| self.nominated(call, iso, sex));
        w.clock.advance(dates.closes_at.checked_add(jiff::SignedDuration::from_mins(1)).unwrap());
        o.tick().unwrap();
        for n in ids.map(|id| w.get::<Nomination>(id)) {
            let confirm = |r: bursar_domain::nomination::RuleResult| Confirmed {
                rule: r.rule.into(),
                machine: r.finding,
                met: true,
                reason: "documents".into(),
            };
            let confirmed: Vec<Confirmed> = n.rules(&w.get(call), &Against::default()).into_iter().map(confirm).collect();
            o.screen_nomination(&w.act(R7), n.id, None, &confirmed, "").unwrap();
        }
        o.assign_all(&w.act(R7), call).unwrap();
        for review in w.all::<Review>() {
            let act = || Act::by(w.get::<Account>(review.reviewer).actor(), o.new_id());
            o.declare(&act(), review.id, None, false, "").unwrap();
            let points = w.get::<Call>(call).rules.weights.map(|most| Some(most * 4 / 5));
            o.submit_review(&act(), review.id, None, points, "Read.").unwrap();
        }
        let round = o.assemble_round(&w.act(R7), call).unwrap().subject;
        o.run_round(&w.act(R7), round, None).unwrap();
        o.send_round(&w.act(R9), round, None, "By the rules.").unwrap();
        let decide = format!("/office/calls/{}/round/decide", w.get::<Call>(call).number);
        self.does(R10, &format!("{decide}/approve"), &decide, &[]);
        for (id, (iso, _)) in ids.iter().zip(DELEGATES) {
            let at = format!("/office/nominations/{id}");
            for who in ["mission", "nominee"] {
                let person = w.person(&format!("{who}.{}", iso.to_lowercase()));
                person.presses(&at, &format!("{at}/accept"), &[], ("as", who));
            }
        }
        ids.map(Mission::id_of)
    }

    fn nominated(&self, call: Id, iso: &str, sex: &str) -> Id {
        let (w, o, lower) = (self.w, self.w.office(), iso.to_lowercase());
        let drafter = || w.act(&format!("drafter.{lower}"));
        let id = o.begin_nomination(&drafter(), call, iso).unwrap().subject;
        let mut typed: BTreeMap<String, String> = ANSWERS.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
        typed.insert("family_name".into(), iso.into());
        typed.insert("sex".into(), sex.into());
        typed.insert("email".into(), mail(&format!("nominee.{lower}")));
        o.save_nomination(&drafter(), id, None, &typed).unwrap();
        for slot in ["note_verbale", "statement"] {
            let bytes = format!("%PDF-1.4 {slot} of {iso}").into_bytes();
            o.attach(&drafter(), id, None, slot, &Upload { name: format!("{slot}.pdf"), bytes, too_large: false }).unwrap();
        }
        o.endorse(&w.act(&format!("mission.{lower}")), id, None).unwrap();
        id
    }
}
