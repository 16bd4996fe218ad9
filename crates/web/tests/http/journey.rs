//! The fund's main job by HTTP alone: twelve steps, each by the right persons, each through the forms of the pages (issue 2 §4).

use crate::http::{FORM, HOST, Person};
use crate::world::World;
use axum::body::Body;
use bursar_domain::call::{CRITERIA, Call};
use bursar_domain::contribution::{Contribution, RateRow};
use bursar_domain::ledger::Account as Ledger;
use bursar_domain::nomination::Nomination;
use bursar_domain::review::Review;
use bursar_domain::round::Round;
use bursar_domain::{Cents, Id, Role};
use bursar_office::demo::mail;
use bursar_office::testing::activated;
use bursar_selection::s1;
use bursar_store::testing::{Database, each_database};
use bursar_store::{Find, Record, kinds};
use jiff::SignedDuration;
use std::collections::BTreeSet;

const STAFF: &[(&str, &[Role], Option<&str>)] = &[
    ("r7", &[Role::ProjectOfficer], None),
    ("r8", &[Role::FinanceAssistant], None),
    ("r8.too", &[Role::FinanceAssistant, Role::Certifying], None),
    ("r9", &[Role::FundManager], None),
    // One person with two roles that approve each other: the rules look at the person (ACT-01).
    ("r9.and.r10", &[Role::FundManager, Role::HighRepresentative], None),
    ("r10", &[Role::HighRepresentative], None),
    ("r12", &[Role::Certifying], None),
    ("r13", &[Role::Approving], None),
    ("r14", &[Role::BankSignatory], None),
    ("r16", &[Role::InternalAuditor], None),
    ("reviewer.a", &[Role::Reviewer], Some("KEN")),
    ("reviewer.b", &[Role::Reviewer], Some("FIN")),
    ("reviewer.c", &[Role::Reviewer], None),
    ("reviewer.d", &[Role::Reviewer], None),
];

/// State, sex of the nominee, duty station, whether the name may be published.
const NOMINEES: &[(&str, &str, &str, &str)] = &[
    ("ALB", "F", "mission_new_york", "yes"),
    ("FJI", "F", "capital", "no"),
    ("KEN", "F", "capital", "yes"),
    ("MDA", "M", "capital", "yes"),
    ("NPL", "M", "capital", "yes"),
    ("SEN", "M", "capital", "yes"),
];

/// What the journey works with.
struct Walk<'a> {
    w: &'a World,
    lang: &'static str,
}

const NUMBER: &str = "A-2026-1";

impl<'a> Walk<'a> {
    fn p(&self, login: &str) -> Person<'a> {
        self.w.person_in(self.lang, login)
    }
    /// Opens the page, fills in the form of this act and sends it: done.
    fn does(&self, login: &str, page: &str, act: &str, values: &[(&str, &str)]) {
        self.p(login).does(page, act, values);
    }
    /// The same, with one of the form's buttons.
    fn presses(&self, login: &str, page: &str, act: &str, values: &[(&str, &str)], button: (&str, &str)) {
        self.p(login).presses(page, act, values, button);
    }
    /// Sends an act past the page: refused for these reasons, and nothing is done.
    fn may_not(&self, login: &str, act: &str, values: &[(&str, &str)], keys: &str) {
        let before = self.w.seq();
        let json: serde_json::Map<String, serde_json::Value> = values.iter().map(|(k, v)| ((*k).to_owned(), (*v).into())).collect();
        let answer = self.p(login).api_post(act, json.into());
        assert_eq!((answer.status, answer.keys().join(" ").as_str()), (422, keys), "{act} by {login}");
        assert_eq!(self.w.seq(), before, "{act} by {login} was refused and did something");
    }
    fn call(&self) -> Call {
        self.w.call(NUMBER).value
    }
    fn nomination(&self, iso: &str) -> Nomination {
        self.w.nomination(self.call().id, iso)
    }
    fn round(&self) -> Round {
        self.w.office().latest_round(self.call().id).unwrap().unwrap().value
    }
    fn fund_state(&self) -> String {
        self.w.office().fund().unwrap().value.state
    }
    fn balance(&self, account: Ledger) -> Cents {
        let call = self.call().id;
        -self.w.office().read(|r| r.balance(account, Some(call))).unwrap()
    }

    /// 1. The modalities are data: proposed by one person, approved by another, in force from their date (DOMAIN 11.29).
    fn parameters(&self) {
        let at = "/parameters/propose";
        self.does("r9.and.r10", at, at, &[("decision", "A/81/1, paragraph 5"), ("women_share", "40%")]);
        assert_eq!(self.w.anyone().get("/parameters/2").status, 404, "a proposal is not public");
        self.may_not("r9.and.r10", "/parameters/2/decide", &[("event", "approve")], "not-your-own");
        self.may_not("r9", "/parameters/2/decide", &[("event", "approve")], "not-your-role");
        self.presses("r10", "/parameters/2", "/parameters/2/decide", &[], ("event", "approve"));
        let share = || self.w.anyone().api("/parameters").json()["in_force"]["values"]["women_share"].clone();
        assert_eq!(share(), "50%", "before its date");
        self.w.clock.hours(24);
        assert_eq!(share(), "40%", "from its date on");
        assert_eq!(Person::new(self.w, self.lang, None).get("/parameters/2").status, 200);
    }

    /// 2. The threshold is published before anyone is asked for money (MON-07, AC-06).
    fn threshold(&self) {
        let at = "/office/fund";
        assert!(self.p("r9").page(at).find_form("/office/fund/fundraising").is_none());
        let early = self.p("r9").api_post("/office/fund/fundraising", serde_json::json!({}));
        assert_eq!((early.status, &early.json()["errors"][0]["rule"]), (422, &"MON-07".into()));
        assert_eq!(early.keys(), ["threshold-unpublished"], "AC-06");
        self.may_not("r8", "/office/contributions/new", &offer("state", "EST", "", "5", "USD"), "fundraising-not-open");
        self.does("r9", at, "/office/fund/threshold", &[("amount", "900000"), ("measure", "received")]);
        assert_eq!(self.fund_state(), "threshold_published");
        // A new version is public and has its reason.
        let again = self.p("r9").page(at).form("/office/fund/threshold").fill("amount", "910000");
        assert_eq!(self.p("r9").refused(&again).form("/office/fund/threshold").errors, ["reason"]);
        self.does("r9", at, "/office/fund/threshold", &[("amount", "910000"), ("reason", "Costs of the year.")]);
        self.does("r9", at, "/office/fund/fundraising", &[]);
        assert_eq!(self.fund_state(), "fundraising");
        let data = self.w.anyone().api("/status").json();
        assert_eq!((&data["fund"]["state"], data["fund"]["thresholds"].as_array().unwrap().len()), (&"fundraising".into(), 2));
    }

    /// 3. Pledged, signed, received: by R8, R9 and R12, in any currency at the rate of the month (SM-01, MON-01…MON-04).
    fn contributions(&self) {
        let p = self.p("r8");
        let rates = p.page("/office/rates").form("/office/rates");
        p.done(&rates.attach(
            "file",
            "rates.csv",
            b"currency;from;rate\nEUR;2026-07-01;0.920\nEUR;2026-08-01;0.900\nCAD;2026-07-01;1.365\n",
        ));
        assert_eq!(self.w.all::<RateRow>().len(), 3);

        // A State, in euro.
        let est = self.offers(&offer("state", "EST", "", "500000", "EUR"));
        let at = format!("/office/contributions/{est}");
        self.may_not("r9", &format!("{at}/sign"), &fixed("500000", "EUR", "A/1"), "step-not-allowed");
        self.does("r8", &at, &format!("{at}/pledge"), &[("reference", "L/1")]);
        // AC-04: pledges alone open nothing.
        self.may_not("r7", "/office/calls", &[("meeting", "gm-2026-thematic")], "fund-not-active");
        self.may_not("r9", "/office/fund/activate", &[], "threshold-not-reached officers-unnamed");
        self.does("r9", &at, &format!("{at}/sign"), &[("reference", "A/1")]);
        self.does("r8", &at, &format!("{at}/receipt"), &[("reference", "B/1")]);
        let figures = || self.w.office().status().unwrap().figures;
        assert_eq!((figures().signed, figures().received), (Cents(54_347_826), Cents::ZERO), "recorded, not yet checked");
        self.does("r12", &at, &format!("{at}/check"), &[]);
        assert_eq!(figures().received, Cents(54_347_826));

        // AC-05: a letter that ties the money is blocked until R9 takes an exit.
        let mut tied = offer("state", "SGP", "", "600000", "USD");
        tied.retain(|(name, _)| *name != "tied");
        tied.extend([("tied", "yes"), ("tied_words", "for project X")]);
        let sgp = self.offers(&tied);
        let at = format!("/office/contributions/{sgp}");
        assert!(self.p("r8").page(&at).find_form(&format!("{at}/pledge")).is_none());
        self.may_not("r8", &format!("{at}/pledge"), &fixed("600000", "USD", "L/2"), "earmark-blocks");
        let exits = self.p("r9").page(&at).form(&format!("{at}/earmark"));
        assert!(!exits.fields.iter().any(|f| f.value == "conditional"), "the parameters do not allow it");
        self.may_not("r9", &format!("{at}/earmark"), &[("exit", "conditional"), ("reason", "x")], "conditional-not-allowed");
        self.does("r9", &at, &format!("{at}/earmark"), &[("exit", "dropped"), ("reason", "A new letter came.")]);
        // MON-03: there is no purpose to fill in, and one that is sent is refused.
        let mut purpose = offer("state", "FIN", "", "5", "USD");
        purpose.push(("purpose", "project X"));
        self.may_not("r8", "/office/contributions/new", &purpose, "purpose-not-taken");
        self.does("r8.too", &at, &format!("{at}/pledge"), &[("reference", "L/2")]);
        self.does("r9", &at, &format!("{at}/sign"), &[("reference", "A/2")]);
        // ACT-01: who recorded the credit does not check it, whatever roles they hold.
        self.does("r8.too", &at, &format!("{at}/receipt"), &[("amount", "250000"), ("reference", "B/2")]);
        self.may_not("r8.too", &format!("{at}/check"), &[], "not-your-own");
        self.does("r12", &at, &format!("{at}/check"), &[]);
        assert_eq!(self.w.get::<Contribution>(sgp).state, "part_received");
        self.does("r8", &at, &format!("{at}/receipt"), &[("reference", "B/3")]);
        self.does("r12", &at, &format!("{at}/check"), &[]);
        assert_eq!(self.w.get::<Contribution>(sgp).state, "received");

        // A foundation that asked not to be named waits in screening until R9 clears it (ACT-04, MON-04).
        let mut hidden = offer("philanthropic", "", "Foundation Unnamed", "70000", "CAD");
        hidden.retain(|(name, _)| *name != "anonymous");
        hidden.push(("anonymous", "yes"));
        let foundation = self.offers(&hidden);
        let at = format!("/office/contributions/{foundation}");
        assert_eq!(self.w.get::<Contribution>(foundation).state, "screening");
        self.may_not("r8", &format!("{at}/pledge"), &fixed("70000", "CAD", "L/3"), "step-not-allowed");
        self.presses("r9", &at, &format!("{at}/screen"), &[("reason", "Lists run, nothing found.")], ("decision", "clear"));
        self.does("r8", &at, &format!("{at}/pledge"), &[("reference", "L/3")]);

        let f = figures();
        assert_eq!(f.received, Cents(54_347_826 + 60_000_000));
        assert!(f.pledged > f.signed, "three figures, never added (MON-01)");
        for path in ["/contributions", "/contributions.csv"] {
            for text in [self.w.anyone().get(path).text(), self.w.anyone().api(path).text()] {
                assert!(!text.contains("Unnamed"), "AC-12: {path}");
            }
        }
    }

    fn offers(&self, values: &[(&str, &str)]) -> Id {
        let p = self.p("r8");
        let form = p.page("/office/contributions/new").form("/office/contributions/new").fill_all(values);
        let before: BTreeSet<Id> = self.w.all::<Contribution>().iter().map(|c| c.id).collect();
        p.done(&form);
        self.w.all::<Contribution>().iter().map(|c| c.id).find(|id| !before.contains(id)).unwrap()
    }

    /// 4. Active once the threshold is reached and three officers are named (ACT-01).
    fn activation(&self) {
        let at = "/office/fund";
        self.may_not("r9", "/office/fund/activate", &[], "officers-unnamed");
        let p = self.p("r9");
        let form = p.page(at).form("/office/fund/officers");
        let id = |login: &str| self.w.account(login).id.to_string();
        // Who records transactions certifies none.
        let twice = form.clone().fill("R12", &id("r8.too")).fill("R13", &id("r13")).fill("R14", &id("r14"));
        assert_eq!(p.refused(&twice).form("/office/fund/officers").errors, ["R12"]);
        p.done(&form.fill("R12", &id("r12")).fill("R13", &id("r13")).fill("R14", &id("r14")));
        self.does("r9", at, "/office/fund/activate", &[]);
        assert_eq!(self.fund_state(), "active");
    }

    /// 5. A call: drafted by R7, cleared by R9 with its allotment, frozen, open at its hour (SM-03).
    fn a_call(&self) {
        self.does("r7", "/office/calls", "/office/calls", &[("meeting", "gm-2026-thematic")]);
        let at = format!("/office/calls/{NUMBER}");
        let (edit, clear) = (format!("{at}/edit"), format!("{at}/clear"));
        self.does("r7", &edit, &edit, &[("about_en", "About the call."), ("allotment", "20000"), ("seats", "3")]);
        assert_eq!(self.p("r7").get(&clear).status, 404, "R9 clears");
        let page = self.p("r9").refused(&self.p("r9").page(&clear).form(&clear));
        assert!(!page.summary().is_empty(), "French is missing");
        self.does("r7", &edit, &edit, &[("about_fr", "Au sujet de l'appel.")]);
        self.does("r9", &clear, &clear, &[]);
        assert_eq!((self.call().state.as_str(), self.balance(Ledger::Allotted)), ("cleared", Cents::dollars(20_000)));
        assert!(self.call().frozen.is_some());
        self.may_not(
            "r7",
            &edit,
            &draft_fields(&self.call()).iter().map(|(k, v)| (*k, v.as_str())).collect::<Vec<_>>(),
            "step-not-allowed",
        );
        assert_eq!(self.w.anyone().get(&format!("/calls/{NUMBER}")).status, 404, "not before its hour");
        self.w.clock.advance(self.call().calendar.opens_at);
        for lang in ["ar", "zh", "en", "fr", "ru", "es"] {
            let page = Person::new(self.w, lang, None).page(&format!("/calls/{NUMBER}"));
            // Words that are not there in the reader's language are shown in that of record, and said to be.
            assert_eq!(
                page.tags.iter().any(|t| t.attr("lang") == "en" && t.text == "About the call."),
                !["en", "fr"].contains(&lang),
                "{lang}"
            );
        }
        assert_eq!(self.call().state, "open");
        // The rules do not change under an open call (DOMAIN 11.29).
        self.does("r9", "/parameters/propose", "/parameters/propose", &[("decision", "A/81/2"), ("women_share", "30%")]);
        self.may_not("r10", "/parameters/3/decide", &[("event", "approve")], "param-inside-open-call");
    }

    /// 6. Nominations: written in the capital, endorsed by the mission, corrected once, withdrawn (SM-04, WA-02, WA-03).
    fn nominations(&self) {
        for (iso, sex, station, publish) in NOMINEES {
            let lower = iso.to_lowercase();
            let (drafter, mission) = (format!("drafter.{lower}"), format!("mission.{lower}"));
            let begin = format!("/office/calls/{NUMBER}/nominate");
            self.does(&drafter, &begin, &begin, &[("state", iso)]);
            let id = self.nomination(iso).id;
            let step = |name: &str| format!("/office/nominations/{id}/edit/{name}");
            let nominee = mail(&format!("nominee.{lower}"));
            let person = [
                ("family_name", *iso),
                ("given_names", "Given"),
                ("sex", *sex),
                ("email", &nominee),
                ("post", "Adviser"),
                ("employer", "Ministry"),
                ("employer_type", "government"),
                ("duty_station", *station),
                ("field", "technical"),
                ("post_since", "2021-02-01"),
            ];
            self.does(&drafter, &step("person"), &step("person"), &person);
            let texts =
                [("experience", "Has followed."), ("contribution", "Will speak."), ("benefit", "Needed."), ("follow_up", "Will brief.")];
            self.does(&drafter, &step("experience"), &step("experience"), &texts);
            self.does(
                &drafter,
                &step("travel"),
                &step("travel"),
                &[("passport_until", "2029-01-31"), ("available", "yes"), ("overlap", "no")],
            );
            // The mission sees what is missing, and cannot endorse before it is there.
            let endorse = format!("/office/nominations/{id}/endorse");
            assert!(self.p(&mission).page(&endorse).find_form(&endorse).is_none());
            assert_eq!(self.p(&mission).post(&endorse, &[]).status, 422);
            let undertakings = [("attend_all", "yes"), ("report", "yes"), ("publish_name", *publish)];
            self.presses(&drafter, &step("undertakings"), &step("undertakings"), &undertakings, ("then", "stop"));
            for slot in ["note_verbale", "statement"] {
                let p = self.p(&drafter);
                let form = p.page(&step("documents")).form(&format!("/office/nominations/{id}/attach/{slot}"));
                p.done(&form.attach(slot, &format!("{slot}.pdf"), format!("%PDF-1.4 {slot} of {iso}").as_bytes()));
            }
            assert_eq!(self.p(&drafter).get(&endorse).status, 404, "the drafter does not endorse (R4)");
            self.does(&mission, &endorse, &endorse, &[]);
            let n = self.nomination(iso);
            assert_eq!(n.state, "endorsed");
            let receipt = n.receipt.unwrap();
            assert!(self.p(&mission).page(&format!("/office/nominations/{id}")).text().contains(&receipt), "a receipt number");
        }
        // Corrected once.
        let ken = format!("/office/nominations/{}", self.nomination("KEN").id);
        self.does("r7", &ken, &format!("{ken}/return"), &[("reason", "Which ministry?")]);
        assert!(self.p("mission.ken").page(&ken).text().contains("Which ministry?"));
        self.does("drafter.ken", &format!("{ken}/edit/person"), &format!("{ken}/edit/person"), &[("employer", "Ministry of ICT")]);
        self.does("mission.ken", &format!("{ken}/endorse"), &format!("{ken}/endorse"), &[]);
        self.may_not("r7", &format!("{ken}/return"), &[("reason", "again")], "returned-before");
        // Withdrawn.
        let mda = format!("/office/nominations/{}/withdraw", self.nomination("MDA").id);
        self.does("mission.mda", &mda, &mda, &[("reason", "Another duty.")]);
        assert_eq!(self.nomination("MDA").state, "withdrawn");
    }

    /// 7. Screening: each rule confirmed by a person, with a reason code; nobody is rejected by the machine (ACT-02).
    fn screening(&self) {
        let first = format!("/office/nominations/{}/screen", self.nomination("ALB").id);
        self.may_not("r7", &first, &screened(true), "call-still-open");
        self.w.clock.advance(self.call().calendar.closes_at.checked_add(SignedDuration::from_mins(2)).unwrap());
        for (iso, _, _, _) in NOMINEES.iter().filter(|n| n.0 != "MDA") {
            let at = format!("/office/nominations/{}/screen", self.nomination(iso).id);
            if *iso == "ALB" {
                let p = self.p("r7");
                let mut values = screened(false);
                let page = p.refused(&p.page(&at).form(&at).fill_all(&values));
                assert_eq!(page.form(&at).errors, ["note"]);
                values.push(("note", "The post is in New York."));
                self.does("r7", &at, &at, &values);
                let seen = self.p("mission.alb").page(&format!("/office/nominations/{}", self.nomination(iso).id));
                assert!(seen.text().contains("The post is in New York."), "shown to the mission");
            } else {
                self.does("r7", &at, &at, &screened(true));
            }
        }
        assert_eq!((self.nomination("ALB").state.as_str(), self.nomination("KEN").state.as_str()), ("ineligible", "eligible"));
        assert_eq!(self.call().state, "in_review");
        let fji = format!("/office/nominations/{}", self.nomination("FJI").id);
        self.does("r8", &fji, &format!("{fji}/ticket"), &[("ticket", "2800")]);
    }

    /// 8. Two reviewers a file, conflicts first, a third when they differ too much (SM-06).
    fn scoring(&self) {
        let at = format!("/office/calls/{NUMBER}/reviews");
        self.may_not("r7", &format!("/office/calls/{NUMBER}/round/assemble"), &[], "files-not-scored");
        let mut recused = false;
        for turn in 0.. {
            let assign = self.p("r7").page(&at).find_form(&format!("{at}/assign-all"));
            let Some(assign) = assign else { break };
            assert!(turn < 4, "no end of assigning");
            self.p("r7").done(&assign);
            let waiting = self.w.office().find::<Review>(&Find::of(Review::KIND).eq("state", "assigned")).unwrap();
            assert!(!waiting.is_empty());
            for review in waiting.into_iter().map(|r| r.value) {
                let reviewer = self.w.get::<bursar_domain::account::Account>(review.reviewer);
                let login = reviewer.login.split('@').next().unwrap().to_owned();
                let n: Nomination = self.w.get(review.nomination);
                assert_ne!(reviewer.home_state.as_deref(), Some(n.state_iso.as_str()), "own State");
                let page = format!("/office/reviews/{}", review.id);
                let (declare, submit) = (format!("{page}/declare"), format!("{page}/submit"));
                if !recused {
                    recused = true;
                    let p = self.p(&login);
                    let form = p.page(&page).form(&declare).fill("conflict", "yes");
                    assert_eq!(p.refused(&form).form(&declare).errors, ["words"]);
                    self.does(&login, &page, &declare, &[("conflict", "yes"), ("words", "A former colleague.")]);
                    continue;
                }
                self.does(&login, &page, &declare, &[("conflict", "no")]);
                let p = self.p(&login);
                let form = p.page(&page).form(&submit);
                let page = p.refused(&form.clone().fill("relevance", "31").fill("comment", "Over the weight."));
                let mut errors = page.form(&submit).errors;
                errors.sort();
                assert_eq!(errors, ["benefit", "contribution", "follow_up", "relevance"]);
                // The first two of Senegal differ by more than twenty points.
                let far = n.state_iso == "SEN" && review.seat == 1;
                let points = if far { ["5", "5", "5", "5"] } else { ["28", "20", "20", "15"] };
                let filled = CRITERIA.iter().zip(points).fold(form, |f, (c, v)| f.fill(c, v));
                p.done(&filled.fill("comment", "Read with care."));
            }
        }
        for iso in ["FJI", "KEN", "NPL", "SEN"] {
            assert_eq!(self.nomination(iso).state, "scored", "{iso}");
        }
        let of_sen = self.w.office().reviews_of(self.nomination("SEN").id).unwrap();
        assert!(of_sen.iter().any(|r| r.value.seat == 3), "a third was asked");
        assert_eq!(self.nomination("SEN").score, Some(8300), "the median");
    }

    /// 9. The round: frozen, run exactly, explained; anyone with the frozen inputs and the seed gets the list again (AC-16).
    fn a_round(&self) {
        let at = format!("/office/calls/{NUMBER}/round");
        self.does("r7", &at, &format!("{at}/assemble"), &[]);
        assert_eq!(self.round().state, "assembled");
        assert!(self.round().seed.is_none());
        self.may_not("r7", &format!("{at}/assemble"), &[], "round-under-way");
        self.does("r7", &at, &format!("{at}/run"), &[]);
        let round = self.round();
        assert_eq!((round.state.as_str(), round.chosen().len()), ("run", 3));
        let page = self.p("r9").page(&at);
        let rows: Vec<_> = page.rows().into_iter().filter(|r| r.len() == 6 && r[0].starts_with("Given")).collect();
        assert!(rows.len() == 4 && rows.iter().all(|r| r[5].len() > 5), "everyone is told why: {rows:?}");

        let auditor = self.p("r16");
        let inputs = auditor.api(&format!("{at}/inputs"));
        let told = auditor.api(&at).json();
        assert_eq!(bursar_selection::lottery::digest(&inputs.json()), told["inputs_sha256"]);
        let seed: Vec<u8> = hex(told["seed"].as_str().unwrap());
        assert_eq!(
            Some(bursar_domain::digest::sha256_hex(told["seed"].as_str().unwrap().as_bytes())),
            self.call().draw_commitment,
            "the seed is the one whose digest was published with the call"
        );
        let instance: s1::Instance = serde_json::from_value(inputs.json()).unwrap();
        let again = s1::solve(&instance, &s1::Options { seed, ..s1::Options::default() }).unwrap();
        assert_eq!(serde_json::json!(again.selected), told["selected"], "AC-16");
        assert_eq!(serde_json::json!(again.reserve), told["reserve"], "AC-16");
    }

    /// 10. Sent by R9, decided by R10, never the same person (SM-09, AC-02).
    fn approval(&self) {
        let at = format!("/office/calls/{NUMBER}/round");
        let p = self.p("r9.and.r10");
        assert_eq!(p.refused(&p.page(&at).form(&format!("{at}/send"))).form(&format!("{at}/send")).errors, ["memo"]);
        self.does("r9.and.r10", &at, &format!("{at}/send"), &[("memo", "The list follows the rules.")]);
        assert_eq!(self.round().state, "sent");
        for event in ["approve", "approve_with_conditions", "return", "refuse"] {
            self.may_not("r9.and.r10", &format!("{at}/decide"), &[("event", event), ("words", "My own.")], "not-your-own");
        }
        self.may_not("r10", &format!("{at}/decide"), &[("event", "return")], "reason-missing");
        // Returned, and assembled anew.
        let decide = format!("{at}/decide");
        let form = self.p("r10").page(&format!("{decide}/return")).form(&decide);
        assert_eq!(self.p("r10").refused(&form).form(&decide).errors, ["words"], "the page of this decision comes back");
        self.does("r10", &format!("{decide}/return"), &decide, &[("words", "Say more about Fiji.")]);
        assert_eq!((self.round().state.as_str(), self.nomination("KEN").state.as_str()), ("returned", "scored"));
        self.does("r7", &at, &format!("{at}/assemble"), &[]);
        self.does("r7", &at, &format!("{at}/run"), &[]);
        self.does("r9", &at, &format!("{at}/send"), &[("memo", "With more about Fiji.")]);
        let page = self.p("r10").page(&format!("{decide}/approve_with_conditions"));
        assert!(page.form(&decide).names().contains(&"words".to_owned()));
        self.does("r10", &format!("{decide}/approve_with_conditions"), &decide, &[("words", "Letters for visas are sent.")]);
        let round = self.round();
        assert_eq!(round.state, "approved");
        let cost: Cents = round.chosen().iter().map(|i| round.candidates[*i].cost).sum();
        assert_eq!((self.balance(Ledger::PreCommitted), self.balance(Ledger::Allotted)), (cost, Cents::dollars(20_000) - cost), "J11");
    }

    /// 11. Acceptance commits each trip with its support cost; a seat declined goes to the next in reserve (MON-10, WA-07).
    fn acceptance(&self) {
        let at = format!("/office/calls/{NUMBER}/round");
        let round = self.round();
        let chosen: Vec<String> = round.chosen().iter().map(|i| round.candidates[*i].state_iso.clone()).collect();
        let (declines, first) = (&chosen[0], &chosen[1]);
        let page = |iso: &str| format!("/office/nominations/{}", self.nomination(iso).id);
        let accepts = |who: &str, iso: &str| {
            let login = format!("{who}.{}", iso.to_lowercase());
            self.presses(&login, &page(iso), &format!("{}/accept", page(iso)), &[], ("as", who));
        };
        // Conditions block acceptance until they are met.
        accepts("mission", first);
        let nominee = format!("nominee.{}", first.to_lowercase());
        self.may_not(&nominee, &format!("{}/accept", page(first)), &[("as", "nominee")], "conditions-open");
        self.may_not(&nominee, &format!("{}/accept", page(first)), &[("as", "mission")], "not-your-role");
        self.does("r7", &at, &format!("{at}/condition"), &[]);
        accepts("nominee", first);
        assert_eq!(self.nomination(first).state, "accepted");
        // Declined; the next in reserve takes the seat.
        let mission = format!("mission.{}", declines.to_lowercase());
        self.does(&mission, &page(declines), &format!("{}/decline", page(declines)), &[("reason", "Elections.")]);
        let reserve = round.candidates[round.in_reserve()[0]].state_iso.clone();
        self.does("r9", &page(&reserve), &format!("{}/promote", page(&reserve)), &[]);
        let seated = [chosen[2].clone(), reserve];
        for iso in &seated {
            accepts("mission", iso);
            accepts("nominee", iso);
        }
        let cost: Cents = [first, &seated[0], &seated[1]].iter().map(|iso| round.cost_of(self.nomination(iso).id).unwrap()).sum();
        assert_eq!((self.balance(Ledger::Committed), self.balance(Ledger::PreCommitted)), (cost, Cents::ZERO), "J12");
        let status = self.w.office().status().unwrap().control;
        assert_eq!(status.ceiling, status.unallotted + status.allotted + status.pre_committed + status.committed + status.spent);
    }

    /// 12. What everyone sees, without login.
    fn publication(&self) {
        let at = format!("/office/calls/{NUMBER}/round");
        let public = format!("/calls/{NUMBER}/round");
        let nobody = Person::new(self.w, self.lang, None);
        assert_eq!(nobody.get(&public).status, 404);
        self.does("r9", &format!("{at}/publish"), &format!("{at}/publish"), &[]);
        assert_eq!((self.round().state.as_str(), self.call().state.as_str()), ("published", "published"));
        let page = nobody.page(&public);
        let round = self.round();
        for i in round.chosen() {
            let n: Nomination = self.w.get(round.candidates[i].nomination);
            assert_eq!(page.text().contains(&n.name()), n.may_publish_name(), "{}", n.state_iso);
        }
        assert!(page.text().contains(round.seed.as_deref().unwrap()) && page.text().contains(&round.inputs_sha256));
        for path in ["/", "/status", "/contributions", "/contributions.csv", "/calls", "/parameters", "/parameters/2", "/states", "/log"] {
            assert_eq!(nobody.get(path).status, 200, "{path}");
            assert_eq!(nobody.api(path).status, 200, "{path}");
        }
        let head = self.w.office().read(|r| r.log_head()).unwrap();
        assert!(nobody.get("/log").text().contains(&head.hash));
        assert_eq!(nobody.api("/log").json()["head"]["seq"], head.seq);
        assert_eq!(nobody.api("/status").json()["control"]["committed"], self.balance(Ledger::Committed).0);
    }

    fn all(&self) {
        self.parameters();
        self.threshold();
        self.contributions();
        self.activation();
        self.a_call();
        self.nominations();
        self.screening();
        self.scoring();
        self.a_round();
        self.approval();
        self.acceptance();
        self.publication();
    }
}

fn offer<'a>(kind: &'a str, state: &'a str, name: &'a str, amount: &'a str, currency: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("donor_kind", kind),
        ("donor_state", state),
        ("donor_name", name),
        ("amount", amount),
        ("currency", currency),
        ("offered_on", "2026-07-06"),
        ("tied", "no"),
        ("anonymous", "no"),
    ]
}

fn fixed<'a>(amount: &'a str, currency: &'a str, reference: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![("amount", amount), ("currency", currency), ("date", "2026-07-06"), ("reference", reference)]
}

fn screened(met: bool) -> Vec<(&'static str, &'static str)> {
    let mut values = vec![("rule_a", if met { "met" } else { "not_met" }), ("reason_a", if met { "documents" } else { "not_capital" })];
    values.extend([("rule_b", "met"), ("reason_b", "documents"), ("rule_c", "met"), ("reason_c", "declaration")]);
    values.extend([("rule_d", "met"), ("reason_d", "declaration"), ("rule_e", "met"), ("reason_e", "declaration")]);
    values
}

/// A call as its form would send it.
fn draft_fields(c: &Call) -> Vec<(&'static str, String)> {
    let mut fields = vec![("seats", c.rules.seats.to_string()), ("allotment", "20000".into()), ("state_cap", "1".into())];
    for (name, w) in ["weight_relevance", "weight_contribution", "weight_benefit", "weight_follow_up"].iter().zip(c.rules.weights) {
        fields.push((name, w.to_string()));
    }
    fields.extend([("priority_share", "60%".into()), ("women_share", "40%".into()), ("nights", "6".into())]);
    fields.extend(["ticket", "dsa", "terminals", "other"].map(|name| (name, "100".to_owned())));
    for (name, at) in c.calendar.dates() {
        fields.push((name, at.strftime("%Y-%m-%dT%H:%M").to_string()));
    }
    fields
}

fn hex(text: &str) -> Vec<u8> {
    (0..text.len() / 2).map(|i| u8::from_str_radix(&text[2 * i..2 * i + 2], 16).unwrap()).collect()
}

/// The journey on one engine in one language; then what was done is proven, and what is changed behind its back found.
fn journey(database: &Database, lang: &'static str) {
    let w = World::empty(database);
    let mut people: Vec<(String, Vec<Role>, Option<&str>)> = STAFF.iter().map(|(l, r, s)| ((*l).to_owned(), r.to_vec(), *s)).collect();
    for (iso, _, _, _) in NOMINEES {
        for (who, role) in [("mission", Role::Mission), ("drafter", Role::Drafter), ("nominee", Role::Nominee)] {
            people.push((format!("{who}.{}", iso.to_lowercase()), vec![role], Some(iso)));
        }
    }
    w.people(&people.iter().map(|(l, r, s)| (l.as_str(), r.as_slice(), *s)).collect::<Vec<_>>());
    let walk = Walk { w: &w, lang };
    walk.all();

    let store = &w.office().store;
    let verified = store.verify(|_| ()).unwrap();
    assert_eq!(verified.entries, w.seq());
    // AC-17: a row changed past the product is found, with its position.
    let n = walk.nomination("ALB");
    database.tamper(&format!("UPDATE nomination SET state = 'eligible' WHERE id = '{}'", n.id));
    let found = store.verify(|_| ()).unwrap_err();
    assert_eq!((found.kind.as_str(), found.id.as_str()), ("nomination", n.id.to_string().as_str()), "{found}");
    let screened = store.read(|r| r.revisions("nomination", n.id)).unwrap().pop().unwrap();
    assert_eq!(found.seq, screened.seq, "{found}");
    database.tamper(&format!("UPDATE nomination SET state = 'ineligible' WHERE id = '{}'", n.id));
    store.verify(|_| ()).unwrap();
    database.tamper("UPDATE log SET reason = 'for reasons of state' WHERE seq = 40");
    assert_eq!(store.verify(|_| ()).unwrap_err().seq, 40);
}

#[test]
fn the_journey_through_the_pages_in_english() {
    each_database(kinds::ALL, |database| journey(database, "en"));
}

#[test]
fn the_journey_through_the_pages_in_arabic() {
    each_database(kinds::ALL, |database| journey(database, "ar"));
}

#[test]
fn ac_01_two_commitments_at_once_never_overspend() {
    each_database(kinds::ALL, |database| {
        let w = World::empty(database);
        w.people(STAFF);
        w.people(&[("r9.too", &[Role::FundManager], None)]);
        let office = w.office();
        activated(office, &|login| w.act(login), &|login| w.account(login).id);
        // Two calls that want 60 000 each of the 100 000 there are.
        let calls: Vec<Call> = (0..2)
            .map(|_| {
                let id = office.draft_call(&w.act("r7"), "gm-2026-thematic").unwrap().subject;
                office
                    .edit_call(&w.act("r7"), id, None, |c| {
                        c.allotment = Cents::dollars(60_000);
                        for lang in ["en", "fr"] {
                            c.about.texts.insert(lang.into(), "x".into());
                        }
                    })
                    .unwrap();
                w.get(id)
            })
            .collect();
        let asked: Vec<_> = ["r9", "r9.too"]
            .iter()
            .zip(&calls)
            .map(|(login, call)| {
                let p = w.person(login);
                let clear = format!("/office/calls/{}/clear", call.number);
                let form = p.page(&clear).form(&clear);
                (format!("/api/v1{clear}"), format!("bursar_session={}", p.token), serde_urlencoded::to_string(form.data()).unwrap())
            })
            .collect();
        let headers: Vec<_> = asked.iter().map(|(_, cookie, _)| [("host", HOST), ("cookie", cookie.as_str()), FORM]).collect();
        let answers = w.send_all(
            asked.iter().zip(&headers).map(|((uri, _, body), h)| ("POST", uri.as_str(), &h[..], Body::from(body.clone()))).collect(),
        );
        let (done, refused): (Vec<_>, Vec<_>) = answers.iter().partition(|a| a.status == 200);
        assert_eq!((done.len(), refused.len()), (1, 1), "exactly one succeeds");
        assert_eq!((refused[0].status, refused[0].keys()), (422, vec!["available-too-small".to_owned()]));
        let args = refused[0].json()["errors"][0]["args"].clone();
        assert!(args.as_array().unwrap().iter().any(|a| a[0] == "available" && a[1]["value"] == 4_000_000), "{args}");
        let control = office.status().unwrap().control;
        assert_eq!(
            (control.allotted, control.unallotted, control.ceiling),
            (Cents::dollars(60_000), Cents::dollars(40_000), Cents::dollars(100_000))
        );
        // In words, on the page, with the figures.
        let late = calls.iter().find(|c| w.get::<Call>(c.id).state == "draft").unwrap();
        let clear = format!("/office/calls/{}/clear", late.number);
        let page = w.person("r9").refused(&w.person("r9").page(&clear).form(&clear));
        let words = page.summary().join(" ");
        assert!(words.contains("40,000.00") && words.contains("60,000.00"), "{words}");
        office.store.verify(|_| ()).unwrap();
    });
}
