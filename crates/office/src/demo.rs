//! The demonstration: synthetic people and files, on real States, driven through the same use cases as everyone.
//!
//! Each [`Step`] completes what is still missing of one station of the journey, so that a visitor can do any of it by hand
//! and let the rest be done. Everything it makes is marked as a demonstration on every page.

use crate::Office;
use crate::act::{Act, Clock, Failure, SystemClock};
use crate::contributions::{Credit, FixedInput};
use crate::nominations::Upload;
use bursar_domain::account::Account;
use bursar_domain::call::Call;
use bursar_domain::contribution::{DonorKind, Offer, Terms};
use bursar_domain::digest::sha256;
use bursar_domain::fund::{Fund, OFFICERS};
use bursar_domain::nomination::{Confirmed, Finding, Nomination};
use bursar_domain::review::Review;
use bursar_domain::round::Round;
use bursar_domain::text::LangText;
use bursar_domain::time::{at, day};
use bursar_domain::{Actor, Cents, Currency, Grant, Id, Money, Role, Scope};
use bursar_exchange::RateRow as RateLine;
use bursar_store::{Find, Record, StoreError};
use jiff::{Timestamp, civil::date};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicI64, Ordering};

/// Password of every demonstration account.
pub const PASSWORD: &str = "bursar-demo-2026";

/// When the demonstration begins: five months before the December meeting (WA-06: T−150).
pub fn start() -> Timestamp {
    at(date(2026, 7, 6), 9, 0)
}

/// The clock of the demonstration: runs like any other, from an hour that can be moved on, never back.
pub struct DemoClock {
    offset: AtomicI64,
}

impl DemoClock {
    /// A clock that is `offset` microseconds from the machine's.
    pub fn new(offset: i64) -> DemoClock {
        DemoClock { offset: AtomicI64::new(offset) }
    }
    /// The offset at which the demonstration begins now.
    pub fn offset_for(moment: Timestamp) -> i64 {
        moment.as_microsecond() - SystemClock.now().as_microsecond()
    }
    /// Moves on to `moment`; returns the new offset. Earlier moments change nothing.
    pub fn advance(&self, moment: Timestamp) -> i64 {
        let wanted = DemoClock::offset_for(moment);
        self.offset.fetch_max(wanted, Ordering::SeqCst).max(wanted)
    }
}

impl Clock for DemoClock {
    fn now(&self) -> Timestamp {
        let now = SystemClock.now().as_microsecond().saturating_add(self.offset.load(Ordering::SeqCst));
        Timestamp::from_microsecond(now).unwrap_or(Timestamp::UNIX_EPOCH)
    }
    fn session(&self) -> Timestamp {
        SystemClock.now()
    }
}

/// The stations the demonstration can complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Threshold published, fundraising open.
    Threshold,
    /// Rates, pledges, agreements, receipts.
    Contributions,
    /// Officers named, fund active.
    Activation,
    /// Call drafted, cleared and open.
    Call,
    /// Nominations of the other States; deadline passed.
    Nominations,
    /// Files screened.
    Screening,
    /// Reviews in.
    Scoring,
    /// Round assembled, run and sent.
    Round,
    /// Approved by the High Representative.
    Approval,
    /// Accepted, committed, published.
    Publication,
}

impl Step {
    /// All, in order.
    pub const ALL: [Step; 10] = [
        Step::Threshold,
        Step::Contributions,
        Step::Activation,
        Step::Call,
        Step::Nominations,
        Step::Screening,
        Step::Scoring,
        Step::Round,
        Step::Approval,
        Step::Publication,
    ];
    /// Name in addresses and end of the message key `demo-step-…`.
    pub fn code(self) -> &'static str {
        match self {
            Step::Threshold => "threshold",
            Step::Contributions => "contributions",
            Step::Activation => "activation",
            Step::Call => "call",
            Step::Nominations => "nominations",
            Step::Screening => "screening",
            Step::Scoring => "scoring",
            Step::Round => "round",
            Step::Approval => "approval",
            Step::Publication => "publication",
        }
    }
    /// The step with this name.
    pub fn from_code(code: &str) -> Option<Step> {
        Step::ALL.into_iter().find(|s| s.code() == code)
    }
}

/// Staff and others: login before the @, name, role, State whose official they are.
const PEOPLE: &[(&str, &str, Role, Option<&str>)] = &[
    ("fund.manager", "Fund Manager", Role::FundManager, None),
    ("high.representative", "High Representative", Role::HighRepresentative, None),
    ("project.officer", "Project Officer", Role::ProjectOfficer, None),
    ("finance.assistant", "Finance Assistant", Role::FinanceAssistant, None),
    ("certifying.officer", "Certifying Officer", Role::Certifying, None),
    ("approving.officer", "Approving Officer", Role::Approving, None),
    ("bank.signatory", "Bank Signatory", Role::BankSignatory, None),
    ("reviewer.1", "Reviewer One", Role::Reviewer, Some("URY")),
    ("reviewer.2", "Reviewer Two", Role::Reviewer, Some("FIN")),
    ("reviewer.3", "Reviewer Three", Role::Reviewer, Some("GHA")),
    ("reviewer.4", "Reviewer Four", Role::Reviewer, None),
    ("internal.auditor", "Internal Auditor", Role::InternalAuditor, None),
    ("external.auditor", "External Auditor", Role::ExternalAuditor, None),
    ("evaluator", "Independent Evaluator", Role::Evaluator, None),
    ("donor", "Donor", Role::Donor, None),
    ("partner", "Implementing Partner", Role::Partner, None),
    ("board", "Board Member", Role::Board, Some("SGP")),
    ("board.2", "Board Member Two", Role::Board, Some("EST")),
    ("verifier", "Catalogue Verifier", Role::Verifier, None),
    ("contributor", "Catalogue Contributor", Role::Contributor, None),
    ("administrator", "System Administrator", Role::Administrator, None),
];

/// States that nominate, with the sex of their synthetic nominee and a ticket estimate in USD.
const NOMINATING: &[(&str, &str, i64)] = &[
    ("KEN", "F", 1850),
    ("SEN", "M", 1650),
    ("MWI", "F", 2300),
    ("RWA", "M", 2100),
    ("GHA", "F", 1700),
    ("TGO", "M", 1750),
    ("ETH", "M", 1900),
    ("FJI", "F", 2800),
    ("VUT", "M", 3100),
    ("KIR", "F", 3700),
    ("BTN", "M", 2500),
    ("NPL", "F", 2200),
    ("MNG", "M", 2400),
    ("TLS", "F", 2900),
    ("ALB", "F", 1300),
    ("MDA", "M", 1250),
    ("ARM", "F", 1400),
    ("URY", "M", 1500),
    ("JAM", "F", 900),
    ("BOL", "M", 1450),
    ("PRY", "F", 1500),
    ("BLZ", "M", 1050),
    ("MLT", "F", 1150),
    ("DOM", "M", 850),
];
const GIVEN: &[&str] = &["Noor", "Robin", "Amal", "Sam", "Kai", "Dana", "Alex", "Sasha", "Mika", "Ines", "Remy", "Ariel"];

/// The demonstration on an office.
pub struct Demo<'a> {
    office: &'a Office,
    clock: &'a DemoClock,
}

impl<'a> Demo<'a> {
    /// On this office, with its clock.
    pub fn new(office: &'a Office, clock: &'a DemoClock) -> Demo<'a> {
        Demo { office, clock }
    }

    /// The facility of the demonstration: the fund proposed in A/AC.292/2025/1.
    pub fn fund() -> Fund {
        let name = LangText::new("en", "United Nations voluntary fund for ICT-security capacity-building")
            .and("fr", "Fonds de contributions volontaires des Nations Unies pour le renforcement des capacités en matière de sécurité du numérique")
            .and("es", "Fondo de contribuciones voluntarias de las Naciones Unidas para la creación de capacidad en materia de seguridad de las TIC")
            .and("ru", "Фонд добровольных взносов Организации Объединенных Наций для наращивания потенциала в области безопасности ИКТ")
            .and("zh", "联合国信通技术安全能力建设自愿基金")
            .and("ar", "صندوق الأمم المتحدة للتبرعات لبناء القدرات في مجال أمن تكنولوجيات المعلومات والاتصالات");
        let umbrella = LangText::new("en", "Trust Fund for Global and Regional Disarmament Activities")
            .and("fr", "Fonds d'affectation spéciale pour les activités de désarmement à l'échelle mondiale et régionale");
        Fund {
            id: Fund::the_id(),
            state: "designed".into(),
            name,
            umbrella,
            thresholds: Vec::new(),
            officers: BTreeMap::new(),
            activated_at: None,
            demo: true,
        }
    }

    /// Makes the accounts that are missing: one for each role, a drafter, a mission and a nominee for each State that
    /// nominates. Returns how many were made.
    ///
    /// # Errors
    /// The store failed.
    pub fn accounts(&self) -> Result<usize, Failure> {
        let there: Vec<String> = self.office.find::<Account>(&Find::of(Account::KIND))?.into_iter().map(|a| a.value.login).collect();
        let system = Actor { grants: vec![Grant { role: Role::Administrator, scope: Scope::Fund }], ..Actor::system() };
        let mut wanted: Vec<(String, String, Grant, Option<String>)> = PEOPLE
            .iter()
            .map(|(login, name, role, home)| {
                ((*login).to_owned(), (*name).to_owned(), Grant { role: *role, scope: Scope::Fund }, home.map(str::to_owned))
            })
            .collect();
        let reference = self.office.reference();
        for (iso, _, _) in NOMINATING {
            let state = reference.states.get(iso).map_or(*iso, |s| s.name("en"));
            for (login, name, role) in
                [("mission", "Mission", Role::Mission), ("drafter", "Ministry", Role::Drafter), ("nominee", "Nominee", Role::Nominee)]
            {
                let grant = Grant { role, scope: Scope::State((*iso).to_owned()) };
                wanted.push((format!("{login}.{}", iso.to_lowercase()), format!("{name}, {state}"), grant, Some((*iso).to_owned())));
            }
        }
        let mut made = 0;
        for (login, name, grant, home_state) in wanted {
            let login = mail(&login);
            if there.contains(&login) {
                continue;
            }
            let account = Account {
                id: self.office.new_id(),
                state: "active".into(),
                login,
                name: format!("{name} (demo)"),
                office: String::new(),
                home_state,
                grants: vec![grant],
                demo: true,
            };
            self.office.create_account(&Act::by(system.clone(), account.id), &account, PASSWORD)?;
            made += 1;
        }
        Ok(made)
    }

    /// Completes every step up to and including `last`.
    ///
    /// # Errors
    /// A rule refused what the demonstration wanted, or the store failed.
    pub fn complete_until(&self, last: Step) -> Result<(), Failure> {
        Step::ALL.into_iter().filter(|s| *s <= last).try_for_each(|s| self.complete(s))
    }

    /// Completes what is missing of one step.
    ///
    /// # Errors
    /// As [`Demo::complete_until`].
    pub fn complete(&self, step: Step) -> Result<(), Failure> {
        match step {
            Step::Threshold => self.threshold(),
            Step::Contributions => self.contributions(),
            Step::Activation => self.activation(),
            Step::Call => self.call(),
            Step::Nominations => self.nominations(),
            Step::Screening => self.screening(),
            Step::Scoring => self.scoring(),
            Step::Round => self.round(),
            Step::Approval => self.approval(),
            Step::Publication => self.publication(),
        }
    }

    /// Moves the demonstration's clock on and lets deadlines take effect.
    ///
    /// # Errors
    /// The store failed.
    pub fn advance(&self, moment: Timestamp) -> Result<(), Failure> {
        let offset = self.clock.advance(moment);
        self.office.store.set_meta("demo_offset", &offset.to_string())?;
        self.office.tick()?;
        Ok(())
    }

    /// The moments a visitor may want to move on to: the dates of the latest call that are still ahead.
    ///
    /// # Errors
    /// The store failed.
    pub fn dates_ahead(&self) -> Result<Vec<(&'static str, Timestamp)>, Failure> {
        let now = self.office.now();
        let call = self.the_call()?;
        Ok(call.map_or_else(Vec::new, |c| c.calendar.dates().into_iter().filter(|(_, t)| *t > now).collect()))
    }

    fn threshold(&self) -> Result<(), Failure> {
        let fund = self.office.fund()?.value;
        if fund.thresholds.is_empty() {
            self.office.publish_threshold(&self.act("fund.manager")?, None, Cents::dollars(900_000), "received", "")?;
        }
        if self.office.fund()?.value.state == "threshold_published" {
            self.office.open_fundraising(&self.act("fund.manager")?, None)?;
        }
        Ok(())
    }

    fn contributions(&self) -> Result<(), Failure> {
        let status = self.office.status()?;
        if status.fund.state != "fundraising" || status.figures.received >= Cents::dollars(900_000) {
            return Ok(());
        }
        self.rates()?;
        let today = day(self.office.now());
        let eur: Currency = "EUR".parse()?;
        let offers = [
            (DonorKind::State, Some("EST"), "", eur, 40_000_000, false),
            (DonorKind::State, Some("SGP"), "", Currency::USD, 35_000_000, false),
            (DonorKind::Philanthropic, None, "Example Foundation (synthetic)", Currency::USD, 15_000_000, true),
            (DonorKind::State, Some("CAN"), "", "CAD".parse()?, 30_000_000, false),
        ];
        for (i, (kind, state, name, currency, minor, anonymous)) in offers.into_iter().enumerate() {
            let amount = Money { minor, currency };
            let r8 = self.act("finance.assistant")?;
            let id = r8.commit;
            self.office.record_offer(&r8, |id| Offer {
                id,
                donor_kind: kind,
                donor_state: state.map(str::to_owned),
                donor_name: name.to_owned(),
                offered: amount,
                offered_on: today,
                tied: None,
                anonymous,
            })?;
            if kind != DonorKind::State {
                self.office.screen_donor(
                    &self.act("fund.manager")?,
                    id,
                    None,
                    true,
                    "Sanctions and exclusion lists run, no finding (demo).",
                )?;
            }
            let fixed = |minor: i64, reference: &str| FixedInput {
                date: today,
                amount: Money { minor, currency },
                reference: format!("DEMO/{}/{reference}", i + 1),
            };
            self.office.pledge(&self.act("finance.assistant")?, id, None, &fixed(minor, "letter"))?;
            if i == 3 {
                // One stays a pledge, so that the three figures differ (MON-01).
                continue;
            }
            self.office.sign_agreement(&self.act("fund.manager")?, id, None, &fixed(minor, "agreement"), &Terms::default())?;
            self.office.record_receipt(&self.act("finance.assistant")?, id, None, &fixed(minor, "credit"), Credit::default())?;
            self.office.check_receipt(&self.act("certifying.officer")?, id, None)?;
        }
        Ok(())
    }

    /// Illustrative rates for the months of the demonstration; real ones are loaded from the published table.
    fn rates(&self) -> Result<(), Failure> {
        let mut lines = Vec::new();
        for month in 7..=12 {
            for (code, rate) in [("EUR", "0.854"), ("CAD", "1.365"), ("JPY", "148.2"), ("CHF", "0.802"), ("XOF", "560.1")] {
                lines.push(RateLine { currency: code.parse()?, from: date(2026, month, 1), rate: rate.parse()? });
            }
        }
        match self.office.load_rates(&self.act("finance.assistant")?, &lines, "") {
            Err(Failure::Refused(r)) if r.0.iter().all(|x| x.key == "rates-nothing-new") => Ok(()),
            other => other.map(|_| ()),
        }
    }

    fn activation(&self) -> Result<(), Failure> {
        let fund = self.office.fund()?.value;
        if fund.state != "fundraising" {
            return Ok(());
        }
        if OFFICERS.iter().any(|r| !fund.officers.contains_key(r.code())) {
            let logins = ["certifying.officer", "approving.officer", "bank.signatory"];
            let mut named = BTreeMap::new();
            for (role, login) in OFFICERS.iter().zip(logins) {
                named.insert(role.code().to_owned(), self.account(login)?.id);
            }
            self.office.name_officers(&self.act("fund.manager")?, None, &named)?;
        }
        self.office.activate(&self.act("fund.manager")?, None)?;
        Ok(())
    }

    fn call(&self) -> Result<(), Failure> {
        let mut call = self.the_call()?;
        if call.is_none() {
            let meeting = self
                .office
                .reference()
                .meetings
                .iter()
                .rfind(|m| m.first > day(self.office.now()))
                .map(|m| m.key.clone())
                .ok_or(Failure::NotFound)?;
            self.office.draft_call(&self.act("project.officer")?, &meeting)?;
            call = self.the_call()?;
        }
        let Some(c) = call else { return Ok(()) };
        if c.state == "draft" {
            self.office.edit_call(&self.act("project.officer")?, c.id, None, |c| {
                c.allotment = Cents::dollars(60_000);
                c.about = about();
            })?;
            self.office.clear_call(&self.act("fund.manager")?, c.id, None)?;
        }
        self.advance(c.calendar.opens_at)
    }

    fn nominations(&self) -> Result<(), Failure> {
        let Some(call) = self.the_call()?.filter(|c| c.state == "open") else { return Ok(()) };
        let there: Vec<Nomination> =
            self.office.find::<Nomination>(&Find::of(Nomination::KIND).eq("call_id", call.id))?.into_iter().map(|n| n.value).collect();
        for (i, (iso, sex, _)) in NOMINATING.iter().enumerate() {
            let mine = there.iter().find(|n| n.state_iso == *iso && n.state != "withdrawn");
            if mine.is_some_and(|n| n.state != "draft") {
                continue;
            }
            let id = match mine {
                Some(n) => n.id,
                None => {
                    let act = self.act(&format!("drafter.{}", iso.to_lowercase()))?;
                    self.office.begin_nomination(&act, call.id, iso)?;
                    act.commit
                }
            };
            self.fill(id, iso, sex, i)?;
            self.office.endorse(&self.act(&format!("mission.{}", iso.to_lowercase()))?, id, None)?;
        }
        self.advance(call.calendar.closes_at.checked_add(jiff::SignedDuration::from_secs(60)).unwrap_or(call.calendar.closes_at))
    }

    /// Endorses `count` further nominations in the open call, for measuring lists.
    ///
    /// # Errors
    /// No call is open, or as [`Demo::complete_until`].
    pub fn load(&self, count: usize) -> Result<(), Failure> {
        let call = self.the_call()?.filter(|c| c.state == "open").ok_or(Failure::NotFound)?;
        for i in 0..count {
            let (iso, sex, _) = NOMINATING[i % NOMINATING.len()];
            let act = self.act(&format!("drafter.{}", iso.to_lowercase()))?;
            self.office.begin_nomination(&act, call.id, iso)?;
            self.fill(act.commit, iso, sex, i)?;
            self.office.endorse(&self.act(&format!("mission.{}", iso.to_lowercase()))?, act.commit, None)?;
        }
        Ok(())
    }

    fn fill(&self, id: Id, iso: &str, sex: &str, i: usize) -> Result<(), Failure> {
        let lower = iso.to_lowercase();
        let drafter = || self.act(&format!("drafter.{lower}"));
        let reference = self.office.reference();
        let state = reference.states.get(iso).map_or(iso, |s| s.name("en")).to_owned();
        let station = if i % 9 == 8 { "mission_new_york" } else { "capital" };
        let answers = [
            ("family_name", format!("Demo-{iso}")),
            ("given_names", GIVEN[i % GIVEN.len()].to_owned()),
            ("sex", sex.to_owned()),
            ("email", mail(&format!("nominee.{lower}"))),
            ("post", "Adviser on international ICT security (synthetic)".to_owned()),
            ("employer", format!("Ministry of Foreign Affairs, {state} (synthetic)")),
            ("employer_type", "government".to_owned()),
            ("duty_station", station.to_owned()),
            ("field", ["cyber_diplomacy", "digital_policy", "policy", "technical"][i % 4].to_owned()),
            ("post_since", format!("20{}-0{}-01", 19 + i % 6, 1 + i % 9)),
            (
                "experience",
                "Synthetic text: followed the working group's sessions since 2022 and drafted national interventions.".to_owned(),
            ),
            (
                "contribution",
                "Synthetic text: will speak on confidence-building measures and the directory of points of contact.".to_owned(),
            ),
            ("benefit", "Synthetic text: the delegation has one officer for three committees.".to_owned()),
            ("follow_up", "Synthetic text: a briefing for ministries within a month, and a note on the checklist of norms.".to_owned()),
            ("passport_until", "2029-05-31".to_owned()),
            ("available", "yes".to_owned()),
            ("overlap", "no".to_owned()),
            ("attend_all", "yes".to_owned()),
            ("report", "yes".to_owned()),
            ("publish_name", if i.is_multiple_of(3) { "no" } else { "yes" }.to_owned()),
        ];
        let typed: BTreeMap<String, String> = answers.into_iter().map(|(k, v)| (k.to_owned(), v)).collect();
        self.office.save_nomination(&drafter()?, id, None, &typed)?;
        for (slot, title) in [("note_verbale", "Note verbale"), ("statement", "Statement")] {
            let upload = Upload {
                name: format!("{slot}-{iso}.pdf"),
                bytes: pdf(&format!("{title}, {iso}: synthetic document of a demonstration.")),
                too_large: false,
            };
            self.office.attach(&drafter()?, id, None, slot, &upload)?;
        }
        Ok(())
    }

    fn screening(&self) -> Result<(), Failure> {
        let Some(call) = self.the_call()?.filter(|c| matches!(c.state.as_str(), "closed" | "in_review")) else { return Ok(()) };
        for n in self.office.find::<Nomination>(&Find::of(Nomination::KIND).eq("call_id", call.id).eq("state", "endorsed"))? {
            let n = n.value;
            if let Some((_, _, ticket)) = NOMINATING.iter().find(|(iso, _, _)| *iso == n.state_iso) {
                self.office.estimate_ticket(&self.act("finance.assistant")?, n.id, None, Cents::dollars(*ticket))?;
            }
            let confirmed: Vec<Confirmed> = n
                .rules(&call, false)
                .into_iter()
                .map(|r| {
                    let met = r.finding != Finding::NotMet;
                    Confirmed { rule: r.rule.into(), machine: r.finding, met, reason: if met { "documents" } else { "not_capital" }.into() }
                })
                .collect();
            let note = if confirmed.iter().all(|c| c.met) { "" } else { "The post is at the mission in New York (synthetic)." };
            self.office.screen_nomination(&self.act("project.officer")?, n.id, None, &confirmed, note)?;
        }
        Ok(())
    }

    fn scoring(&self) -> Result<(), Failure> {
        let Some(call) = self.the_call()?.filter(|c| c.state == "in_review") else { return Ok(()) };
        // Twice: files whose first two reviews differ too much ask for a third (SM-06).
        for _ in 0..2 {
            self.office.assign_all(&self.act("project.officer")?, call.id)?;
            for review in
                self.office.find::<Review>(&Find::of(Review::KIND).eq("call_id", call.id).any("state", ["assigned", "accepted"]))?
            {
                let r = review.value;
                let actor = self.office.fetch::<Account>(r.reviewer)?.value.actor();
                if r.state == "assigned" {
                    self.office.declare(&self.act_of(actor.clone()), r.id, None, false, "")?;
                }
                let n = self.office.fetch::<Nomination>(r.nomination)?.value;
                let points = synthetic_points(&call, &n.state_iso, &r.reviewer_name);
                self.office.submit_review(&self.act_of(actor), r.id, None, points.map(Some), "Synthetic comment of the demonstration.")?;
            }
        }
        Ok(())
    }

    fn round(&self) -> Result<(), Failure> {
        let Some(call) = self.the_call()?.filter(|c| c.state == "in_review") else { return Ok(()) };
        let state = |r: &Option<bursar_store::Stored<Round>>| r.as_ref().map_or("", |r| r.value.state.as_str()).to_owned();
        let mut latest = self.office.latest_round(call.id)?;
        if matches!(state(&latest).as_str(), "" | "returned" | "refused") {
            self.office.assemble_round(&self.act("project.officer")?, call.id)?;
            latest = self.office.latest_round(call.id)?;
        }
        let Some(round) = &latest else { return Ok(()) };
        if round.value.state == "assembled" {
            self.office.run_round(&self.act("project.officer")?, round.value.id, None)?;
        }
        if matches!(round.value.state.as_str(), "assembled" | "run") {
            self.office.send_round(
                &self.act("fund.manager")?,
                round.value.id,
                None,
                "The list follows the published rules; no override was made (demo).",
            )?;
        }
        Ok(())
    }

    fn approval(&self) -> Result<(), Failure> {
        let Some(round) = self.the_round()?.filter(|r| r.state == "sent") else { return Ok(()) };
        self.office.decide_round(&self.act("high.representative")?, round.id, None, "approve", "")?;
        Ok(())
    }

    fn publication(&self) -> Result<(), Failure> {
        let Some(round) = self.the_round()? else { return Ok(()) };
        for n in self.office.find::<Nomination>(&Find::of(Nomination::KIND).eq("call_id", round.call).eq("state", "approved"))? {
            let (n, iso) = (&n.value, n.value.state_iso.to_lowercase());
            if n.accepted_by_mission.is_none() {
                self.office.accept(&self.act(&format!("mission.{iso}"))?, n.id, None, false)?;
            }
            if n.accepted_by_nominee.is_none() {
                self.office.accept(&self.act(&format!("nominee.{iso}"))?, n.id, None, true)?;
            }
        }
        if round.state == "approved" {
            self.office.publish_round(&self.act("fund.manager")?, round.id, None)?;
        }
        Ok(())
    }

    fn the_call(&self) -> Result<Option<Call>, Failure> {
        Ok(self.office.calls()?.into_iter().map(|c| c.value).find(|c| c.state != "cancelled"))
    }
    fn the_round(&self) -> Result<Option<Round>, Failure> {
        let Some(call) = self.the_call()? else { return Ok(None) };
        Ok(self.office.latest_round(call.id)?.map(|r| r.value))
    }
    fn account(&self, login: &str) -> Result<Account, Failure> {
        let found = self.office.find::<Account>(&Find::of(Account::KIND).eq("login", mail(login)))?;
        found.into_iter().next().map(|a| a.value).ok_or(Failure::NotFound)
    }
    fn act(&self, login: &str) -> Result<Act, Failure> {
        Ok(self.act_of(self.account(login)?.actor()))
    }
    fn act_of(&self, actor: Actor) -> Act {
        Act::by(actor, self.office.new_id())
    }
}

/// The login of a demonstration account. `.invalid` never receives mail.
pub fn mail(name: &str) -> String {
    format!("{name}@demo.invalid")
}

/// The demonstration's clock and office on a store: reads where its clock stood.
///
/// # Errors
/// The store failed.
pub fn clock_of(store: &bursar_store::Store) -> Result<DemoClock, StoreError> {
    let kept = store.read(|r| r.meta("demo_offset"))?.and_then(|o| o.parse().ok());
    let offset = match kept {
        Some(offset) => offset,
        None => {
            let offset = DemoClock::offset_for(start());
            store.set_meta("demo_offset", &offset.to_string())?;
            offset
        }
    };
    Ok(DemoClock::new(offset))
}

fn about() -> LangText {
    LangText::new("en", "Governments may nominate one representative working in capital on cyber or digital diplomacy, policy or a related technical field. The fund pays an economy ticket, daily subsistence and terminal expenses. Demonstration text.")
        .and("fr", "Les gouvernements peuvent présenter la candidature d'un représentant travaillant dans la capitale dans le domaine de la diplomatie ou de la politique numérique, ou dans un domaine technique connexe. Le fonds prend en charge un billet en classe économique, l'indemnité journalière de subsistance et les faux frais. Texte de démonstration.")
}

/// Points that look like a reader's, the same on every run: drawn from the digest of State and reviewer.
fn synthetic_points(call: &Call, iso: &str, reviewer: &str) -> [i64; 4] {
    let d = sha256(format!("{iso} {reviewer}").as_bytes());
    let base = i64::from(sha256(iso.as_bytes())[0] % 30) + 60;
    let mut points = [0; 4];
    for (i, p) in points.iter_mut().enumerate() {
        let weight = call.rules.weights[i];
        let percent = (base + i64::from(d[i] % 21) - 10).clamp(0, 100);
        *p = weight * percent / 100;
    }
    points
}

/// A one-page PDF that says what it is.
fn pdf(text: &str) -> Vec<u8> {
    let stream = format!("BT /F1 14 Tf 60 760 Td ({text}) Tj ET");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>".to_owned(),
        format!("<< /Length {} >>\nstream\n{stream}\nendstream", stream.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    let mut out = "%PDF-1.4\n".to_owned();
    let mut offsets = Vec::new();
    for (i, o) in objects.iter().enumerate() {
        offsets.push(out.len());
        out.push_str(&format!("{} 0 obj\n{o}\nendobj\n", i + 1));
    }
    let xref = out.len();
    out.push_str(&format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1));
    for o in offsets {
        out.push_str(&format!("{o:010} 00000 n \n"));
    }
    out.push_str(&format!("trailer << /Size {} /Root 1 0 R >>\nstartxref\n{xref}\n%%EOF\n", objects.len() + 1));
    out.into_bytes()
}
