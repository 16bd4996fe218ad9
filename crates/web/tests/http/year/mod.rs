//! A whole year of a fund by the forms of its pages, each as the person does it whose turn it is: the worked year of DOMAIN 2.2,
//! after each station every balance of every account as the executable reference has it (`journal_check.py`, whose balances are
//! kept in `crates/domain/tests/fixtures/year.csv`), up to the closed year, its public statement and the digest that is kept.
//!
//! A station is compared by what it moves, so that people may do things in the order in which they come up; at the end
//! everything is compared with the reference as it stands. What goes beyond the reference (a year before, so that something of it
//! can come back; a third currency from a donor without a name; an agreement that comes to nothing) is said with what it moves.

mod acts;
mod chosen;

use crate::world::World;
use acts::{R7, R8, R9, R12, agreed, gift, trip};
use bursar_domain::contribution::Contribution;
use bursar_domain::ledger::Account;
use bursar_domain::payee::Payee;
use bursar_domain::project_report::Report;
use bursar_domain::time::at;
use bursar_domain::{Currency, Id, Money, Role};
use bursar_store::kinds;
use bursar_store::testing::{Database, each_database};
use jiff::civil::{Date, date};
use std::collections::{BTreeMap, BTreeSet};

/// The reference: line of the program, event, every balance after it.
const REFERENCE: &str = include_str!("../../../../domain/tests/fixtures/year.csv");

const PEOPLE: &[(&str, &[Role], Option<&str>)] = &[
    (acts::R7, &[Role::ProjectOfficer], None),
    (acts::R8, &[Role::FinanceAssistant], None),
    (acts::R9, &[Role::FundManager], None),
    (acts::R10, &[Role::HighRepresentative], None),
    (acts::R12, &[Role::Certifying], None),
    (acts::R13, &[Role::Approving], None),
    (acts::R14, &[Role::BankSignatory], None),
    ("reviewer.1", &[Role::Reviewer], None),
    ("reviewer.2", &[Role::Reviewer], None),
    ("mission.ken", &[Role::Mission], Some("KEN")),
    ("mission.sen", &[Role::Mission], Some("SEN")),
    ("drafter.sen", &[Role::Drafter], Some("SEN")),
    ("nominee.sen", &[Role::Nominee], Some("SEN")),
    ("mission.npl", &[Role::Mission], Some("NPL")),
    ("drafter.npl", &[Role::Drafter], Some("NPL")),
    ("nominee.npl", &[Role::Nominee], Some("NPL")),
];

/// Amounts by account, in cents: debits positive, the levels of the control ledger positive.
type Balances = BTreeMap<Account, i64>;

/// A statement of the reference and what it moved.
struct Station {
    line: u32,
    event: &'static str,
    moved: Balances,
    after: Balances,
}

fn reference() -> Vec<Station> {
    let mut lines = REFERENCE.lines().filter(|l| !l.starts_with('#'));
    let account = |code: &str| *Account::ALL.iter().find(|a| a.code() == code).unwrap();
    let accounts: Vec<Account> = lines.next().unwrap().split(',').skip(2).map(account).collect();
    assert_eq!(accounts.len(), Account::ALL.len(), "every account of the chart is compared");
    let mut before = Balances::new();
    let stations = lines.map(|line| {
        let cells: Vec<&str> = line.split(',').collect();
        let after: Balances = accounts.iter().zip(&cells[2..]).map(|(a, v)| (*a, v.parse().unwrap())).collect();
        let moved = after.iter().map(|(a, v)| (*a, v - before.get(a).copied().unwrap_or(0))).collect();
        before = after.clone();
        Station { line: cells[0].parse().unwrap(), event: cells[1], moved, after }
    });
    stations.collect()
}

/// The year as it is lived.
struct Year<'w> {
    w: &'w World,
    reference: Vec<Station>,
    followed: BTreeSet<usize>,
    /// Balances when the last station was compared.
    last: Balances,
    /// What was moved beyond the reference, the year before included.
    beyond: Balances,
}

impl<'w> Year<'w> {
    fn new(w: &'w World) -> Year<'w> {
        Year { w, reference: reference(), followed: BTreeSet::new(), last: Balances::new(), beyond: Balances::new() }
    }

    /// The books, in the signs of the reference.
    fn balances(&self) -> Balances {
        let mut all: Balances = Account::ALL.iter().map(|a| (*a, 0)).collect();
        for (account, _, amount) in self.w.office().read(|r| r.balances()).unwrap() {
            let level = account.is_control() && account != Account::Ceiling;
            *all.get_mut(&account).unwrap() += if level { -amount.0 } else { amount.0 };
        }
        all
    }

    /// What was done since the last station moved what these lines of the reference move (of a line with an event, that one
    /// alone), and what is said here to go beyond it.
    fn station(&mut self, lines: &[(u32, &str)], beyond: &[(Account, i64)]) {
        let mut expected = Balances::new();
        for (line, event) in lines {
            let of = |s: &&(usize, &Station)| s.1.line == *line && (event.is_empty() || s.1.event == *event);
            let found: Vec<(usize, &Station)> = self.reference.iter().enumerate().collect();
            let found: Vec<&(usize, &Station)> = found.iter().filter(of).collect();
            assert!(!found.is_empty(), "line {line} {event} moves nothing");
            for (i, s) in found {
                assert!(self.followed.insert(*i), "line {line} {event} was met before");
                for (a, v) in &s.moved {
                    *expected.entry(*a).or_default() += v;
                }
            }
        }
        for (a, v) in beyond {
            *expected.entry(*a).or_default() += v;
            *self.beyond.entry(*a).or_default() += v;
        }
        let now = self.balances();
        let wrong: Vec<String> = now
            .iter()
            .map(|(a, v)| (a, v - self.last.get(a).copied().unwrap_or(0), expected.get(a).copied().unwrap_or(0)))
            .filter(|(_, ours, theirs)| ours != theirs)
            .map(|(a, ours, theirs)| format!("{} moved {ours} and should {theirs}", a.code()))
            .collect();
        assert!(wrong.is_empty(), "{lines:?}: {}", wrong.join("; "));
        self.last = now;
    }

    /// The clock goes on to the morning of a day.
    fn day(&self, day: Date) {
        self.w.clock.advance(at(day, 9, 0));
        self.w.office().tick().unwrap();
    }

    fn rates(&self, lines: &str) {
        let form = self.w.person(R8).page("/office/rates").form("/office/rates");
        self.w.person(R8).done(&form.attach("file", "rates.csv", format!("currency;from;rate\n{lines}").as_bytes()));
    }

    /// December 2025: the fund is set up, made active by its first money, and spends 3 000 on an outright grant, so that in the
    /// year of the reference something of a year before can come back. Returns the agreement.
    fn the_year_before(&self) -> Id {
        let values = [("decision", "A/80/1"), ("conditional_allowed", "yes"), ("activity_floor_usd", "1000")];
        self.does(R9, "/parameters/propose", "/parameters/propose", &values);
        self.w.person(acts::R10).presses("/parameters/2", "/parameters/2/decide", &[], ("event", "approve"));
        self.day(date(2025, 12, 3));
        let at = "/office/fund";
        self.does(R9, at, "/office/fund/threshold", &[("amount", "9000"), ("measure", "received")]);
        self.does(R9, at, "/office/fund/fundraising", &[]);
        let first = self.offer(("state", "FIN", "10000", "USD"), &[]);
        self.sign(first, &[]);
        self.receive(first);
        let id = |login: &str| self.w.account(login).id.to_string();
        let officers = [("R12", id(R12)), ("R13", id(acts::R13)), ("R14", id(acts::R14))];
        self.does(R9, at, "/office/fund/officers", &officers.each_ref().map(|(k, v)| (*k, v.as_str())));
        self.does(R9, at, "/office/fund/activate", &[]);
        let own = format!("/office/payees/{}/propose", Payee::fund_id());
        self.does(R8, &own, &own, &[("name", "The fund"), ("account", "DE89 3704 0044 0532 0130 00")]);
        self.confirm(Payee::fund_id());

        let allotment = self.allot("activities", "3390");
        let grant = self.draft(allotment, None, "2850", "150", "2027-06-30");
        self.approve(grant);
        self.conclude(grant);
        self.account_of(grant);
        self.pays(R8, &agreed(grant, ""), &agreed(grant, "/owed"), &[]);
        self.settle_support();
        grant
    }

    /// R8 has what is due for programme support paid (J24).
    fn settle_support(&self) {
        let at = "/office/programme-support";
        let there = self.w.all::<Payee>().into_iter().find(|p| p.name == "Programme support account");
        let payee = there.map_or_else(|| self.payee("un_account", "Programme support account"), |p| p.id);
        self.pays(R8, at, at, &[("payee", &payee.to_string())]);
    }

    /// The end of a year, step by step, to its close; the digest that was kept.
    fn close(&self, year: i16) -> String {
        let at = format!("/office/periods/{year}");
        let before = self.w.person(R9).api(&format!("/office/ledger/trial-balance?on={year}-12-31")).json();
        assert_eq!(before["broken"], serde_json::json!([]));
        assert!(self.w.person(R9).page(&at).find_form(&format!("{at}/accounts")).is_none(), "R9 does not post the close");
        self.does(R8, &at, &format!("{at}/accounts"), &[]);
        let open = self.w.person(R8).api(&at).json();
        let open: Vec<&serde_json::Value> = open["steps"].as_array().unwrap().iter().filter(|s| s["open"] != 0).collect();
        assert_eq!(open.iter().map(|s| s["step"].as_str().unwrap()).collect::<Vec<_>>(), ["snapshot"], "all but the last step holds");
        self.does(R9, &format!("{at}/close"), &format!("{at}/close"), &[]);
        let digest = self.w.office().period(&year.to_string()).unwrap().value.snapshot().unwrap().digest.clone();
        assert_eq!(before["digest"], digest.as_str(), "what is kept is the trial balance before the close");
        for who in [R8, acts::R13] {
            assert!(self.w.person(who).page(&at).text().contains(&digest));
        }
        digest
    }

    /// The lines of the public statement, in cents.
    fn statement(&self, year: i16) -> BTreeMap<String, i64> {
        let csv = self.w.anyone().get(&format!("/statements/{year}/statement.csv")).text();
        // Line, name, this year, the year before; a name may have commas.
        let lines = csv.lines().skip(1).map(|l| {
            let usd = l.rsplit(',').nth(1).unwrap().replace('.', "");
            (l.split(',').next().unwrap().to_owned(), usd.parse().unwrap())
        });
        lines.collect()
    }

    fn income(&mut self) {
        use Account::{CashOther, Ceiling, RevenuePhilanthropic, Unallotted};
        self.day(date(2026, 3, 2));
        self.rates("EUR;2026-03-01;0.920\nEUR;2026-05-01;0.900\n");
        let euro = self.offer(("state", "EST", "500000", "EUR"), &[]);
        self.sign(euro, &[]);
        self.station(&[(63, "")], &[]);
        self.day(date(2026, 5, 4));
        self.receive(euro);
        self.station(&[(65, "")], &[]);
        self.bank("conversion", &[("amount", "500000"), ("currency", "EUR"), ("received", "552486.19")]);
        self.station(&[(67, ""), (68, "")], &[]);

        // A private donor pays before the screening, and is cleared.
        let private = self.offer(("private", "Example Works", "250000", "USD"), &[]);
        let held = self.hold(private);
        self.station(&[(70, "")], &[]);
        self.screen(private, "clear");
        self.does(R8, &gift(private, ""), &gift(private, "/pledge"), &[("reference", "letter")]);
        let at = format!("/office/held/{held}");
        self.does(R9, &at, &format!("{at}/accept"), &[("reference", "agreement"), ("last", "yes")]);
        self.station(&[(71, "")], &[]);

        // A foundation ties its gift to a condition, which is half met.
        let tied = [("tied", "yes"), ("tied_words", "once a partner is found"), ("anonymous", "no")];
        let condition = self.offer(("philanthropic", "Example Foundation", "100000", "USD"), &tied);
        let exit = [("exit", "conditional"), ("reason", "The parameters allow it.")];
        self.does(R9, &gift(condition, ""), &gift(condition, "/earmark"), &exit);
        self.screen(condition, "clear");
        self.sign(condition, &[]);
        self.receive(condition);
        let met = [("amount", "50000"), ("evidence", "The first partner signed.")];
        self.does(R9, &gift(condition, ""), &gift(condition, "/condition"), &met);
        self.station(&[(73, ""), (74, "")], &[]);

        let second = self.offer(("state", "SGP", "1200000", "USD"), &[]);
        self.sign(second, &[]);
        self.receive(second);
        self.station(&[(76, "")], &[]);

        // A donor who is refused gets back what was held.
        let refused = self.offer(("private", "Refused Works", "40000", "USD"), &[]);
        let held = format!("/office/held/{}", self.hold(refused));
        self.screen(refused, "refuse");
        self.does(R9, &held, &format!("{held}/return"), &[("reason", "On a list.")]);
        let payee = self.payee("donor", "Refused Works").to_string();
        self.pays(R8, &held, &format!("{held}/pay"), &[("payee", &payee)]);
        self.station(&[(110, "")], &[]);

        // Beyond the reference: a third currency, from a foundation that asked not to be named: CAD 70 000 at 1.365.
        self.rates("CAD;2026-05-01;1.365\n");
        let hidden = self.offer(("philanthropic", "Foundation Unnamed", "70000", "CAD"), &[("tied", "no"), ("anonymous", "yes")]);
        self.screen(hidden, "clear");
        self.sign(hidden, &[("refund_clause", "What no activity takes goes back.")]);
        self.receive(hidden);
        let given = 5_128_205;
        self.station(&[], &[(CashOther, given), (RevenuePhilanthropic, -given), (Ceiling, given), (Unallotted, given)]);

        // The reference takes its refund from the donor whose condition is half met. Here what stands under the condition would
        // go back first (2100 before 4020); so the same 10 000 go back to the other foundation: CAD 13 650 at 1.365.
        let back = [("amount", "13650"), ("reference", "clause 9"), ("reason", "An activity was given up.")];
        self.does(R9, &gift(hidden, ""), &gift(hidden, "/refund"), &back);
        assert_eq!(self.w.get::<Contribution>(hidden).state, "received");
        self.does(R12, &gift(hidden, "/decide"), &gift(hidden, "/agree"), &[]);
        self.station(&[(118, "")], &[]);
    }

    fn reserve(&self, act: &str, amount: &str) {
        let at = "/office/budget";
        let values = [("amount", amount), ("reason", "The floor of the year's plan.")];
        self.w.person(R9).presses(at, "/office/budget/reserve", &values, ("act", act));
    }

    /// The agreement with a partner; then allotments that the year takes later. Returns the call.
    fn grants(&mut self) -> Id {
        self.reserve("top_up", "260870");
        self.station(&[(78, "")], &[]);
        let allotment = self.allot("activities", "339000");
        let call = self.call(Money { minor: 531_100 + 20_000_000, currency: Currency::USD });
        self.station(&[(82, "")], &[]);

        let partner = self.partner("Example Network");
        let grant = self.draft(allotment, Some(partner), "285000", "15000", "2027-03-31");
        // Beyond the reference: another agreement is approved with the same allotment, and given up before it is signed, whereupon
        // the first has what it needs. It moves nothing.
        let given_up = self.draft(allotment, Some(partner), "285000", "15000", "2027-03-31");
        self.approve(given_up);
        let form = self.w.person(acts::R10).page(&agreed(grant, "/approve")).form(&agreed(grant, "/approve"));
        self.w.person(acts::R10).refused(&form);
        self.does(R9, &agreed(given_up, "/cancel"), &agreed(given_up, "/cancel"), &[("reason", "The partner withdrew.")]);
        self.station(&[], &[]);
        self.approve(grant);
        self.conclude(grant);
        self.station(&[(83, "")], &[]);
        self.pays(R8, &agreed(grant, ""), &agreed(grant, "/tranche"), &[]);
        self.station(&[(86, "")], &[]);
        let report = self.w.all::<Report>().into_iter().find(|x| x.agreement == grant && x.number == 1).unwrap().id;
        let at = |what: &str| format!("/office/reports/{report}{what}");
        let figures = [("line_contractual", "133000"), ("line_monitoring", "7000"), ("narrative", "Done."), ("received_as", "letter")];
        self.does(acts::R7, &at(""), &at("/submit"), &figures);
        // ACT-01: who recorded a report does not accept its narrative; another project officer does.
        self.w.people(&[("project.officer.2", &[Role::ProjectOfficer], None)]);
        self.does("project.officer.2", &at(""), &at("/narrative"), &[]);
        self.does(R8, &at(""), &at("/accept"), &[]);
        self.station(&[(88, "")], &[]);
        self.returns(grant, "advance", "10000");
        self.station(&[(89, "")], &[]);
        let rest = [("amount", "160000"), ("reason", "Will not be spent.")];
        self.does(R12, &agreed(grant, "/release"), &agreed(grant, "/release"), &rest);
        self.station(&[(91, "")], &[]);

        // Posts of a month.
        let running = self.allot("running", "30133.34");
        let clearing = self.payee("un_account", "Payroll clearing");
        self.payroll(running, "26666.67", clearing);
        self.station(&[(107, ""), (108, "")], &[]);

        // An outright grant to a government.
        let more = self.allot("activities", "22600");
        let outright = self.draft(more, None, "19000", "1000", "2027-03-31");
        self.approve(outright);
        self.conclude(outright);
        self.account_of(outright);
        self.pays(R8, &agreed(outright, ""), &agreed(outright, "/owed"), &[]);
        self.station(&[(112, ""), (113, "")], &[]);

        self.returns(grant, "this_year", "5000");
        self.station(&[(115, "")], &[]);
        self.reserve("release", "10000");
        self.station(&[(120, "")], &[]);
        call
    }

    /// Two trips: one of fewer days, one that nobody makes.
    fn travel(&mut self, call: Id) {
        let [early, absent] = self.missions(call);
        self.station(&[(84, ""), (101, "")], &[]);
        for (mission, iso) in [(early, "sen"), (absent, "npl")] {
            let n = self.w.get::<bursar_domain::mission::Mission>(mission).nomination;
            let bank = format!("/office/nominations/{n}/bank");
            self.does(&format!("nominee.{iso}"), &bank, &bank, &[("name", "A. Delegate"), ("account", crate::world::IBAN)]);
            self.confirm(Payee::id_of(n));
            self.w.person(R7).presses(&trip(mission, ""), &trip(mission, "/move"), &[], ("event", "no_visa"));
            // The first ticket is bought on account, the second paid at once.
            let paid = if mission == absent { [("number", "T-2"), ("paid", "card")] } else { [("number", "T-1"), ("paid", "")] };
            self.does(R8, &trip(mission, ""), &trip(mission, "/ticket"), &paid);
            let form = self.w.person(R12).page(&trip(mission, "")).form(&trip(mission, "/decide-ticket"));
            self.w.person(R12).done(&form.press("decision", "confirm"));
        }
        let agent = self.payee("supplier", "A travel agent").to_string();
        let pays = |mission: Id, purpose: &str, values: &[(&str, &str)]| {
            let page = self.w.person(R8).page(&trip(mission, ""));
            let of = |f: &&crate::html::Form| f.buttons.iter().any(|(n, v)| n == "purpose" && v == purpose);
            let act = page.forms.iter().filter(|f| f.action.ends_with("/pay")).find(of).unwrap().clone();
            self.paid(|| drop(self.w.person(R8).done(&act.fill_all(values).press("purpose", purpose))));
        };
        pays(early, "ticket", &[("payee", &agent)]);
        pays(early, "travel_advance", &[]);
        pays(absent, "travel_advance", &[]);
        self.station(&[(93, ""), (94, ""), (102, "")], &[]);

        // The meeting. Two days of DSA, 2 × 430, come back of the first; 60 % of the ticket and the whole advance of the second.
        self.day(date(2026, 12, 7));
        let moves = |event: &str| drop(self.w.person(R7).presses(&trip(early, ""), &trip(early, "/move"), &[], ("event", event)));
        moves("arrive");
        self.does(R7, &trip(early, ""), &trip(early, "/attendance"), &[("attended", "18"), ("required", "20")]);
        self.day(date(2026, 12, 10));
        moves("leave");
        self.does(R8, &trip(early, "/settle"), &trip(early, "/settle"), &[("ticket", "1900"), ("dsa", "1720"), ("terminals", "220")]);
        self.comes_back(early);
        self.station(&[(97, ""), (98, ""), (99, "")], &[]);
        let lost = [("event", "miss"), ("force_majeure", "no"), ("amount", "3940"), ("reason", "Nobody came.")];
        self.does(R9, &trip(absent, "/lose"), &trip(absent, "/lose"), &lost);
        self.comes_back(absent);
        self.station(&[(103, ""), (104, ""), (105, "")], &[]);
    }

    /// The last days of the year, and its end.
    fn end(&mut self, earlier: Id) {
        use Account::{CashOther, Ceiling, ExchangeLosses, Unallotted};
        // Of the grant of the year before, 3 000 come back.
        self.returns(earlier, "earlier_year", "3000");
        self.station(&[(116, "")], &[]);
        self.settle_support();
        self.station(&[(122, "")], &[]);
        self.bank("interest", &[("amount", "5000"), ("currency", "USD")]);
        self.station(&[(123, "")], &[]);
        self.bank("charge", &[("amount", "45"), ("currency", "USD")]);
        self.station(&[(124, "")], &[]);
        // Signed in December; what is due has been due for a year, so that a quarter of it is doubtful (J28).
        self.rates("EUR;2026-12-01;0.900\nEUR;2026-12-31;0.950\nCAD;2026-12-01;1.400\n");
        let late = self.offer(("state", "LVA", "100000", "EUR"), &[]);
        self.sign(late, &[("instalments", "2025-12-31 100000")]);
        self.station(&[(126, "J02")], &[]);

        // Nothing beyond what is there can be allotted, not a cent (MON-10).
        let left = self.balances()[&Unallotted];
        let at = "/office/allotments/new";
        let too_much = bursar_domain::money::decimal(left + 1, 2);
        let over = self.made::<bursar_domain::allotment::Allotment>(|| {
            self.does(R7, at, at, &[("use", "activities"), ("title", "Too much"), ("amount", &too_much)]);
        });
        let over = format!("/office/allotments/{over}");
        let r9 = self.w.person(R9);
        r9.refused(&r9.page(&over).form(&format!("{over}/allot")));
        self.does(R7, &over, &format!("{over}/withdraw"), &[]);

        self.day(date(2027, 1, 4));
        let at = "/office/periods/2026";
        assert!(self.w.person(R8).page(at).find_form("/office/periods/2026/accounts").is_none(), "steps before it are open");
        self.does(R8, at, "/office/periods/2026/revalue", &[]);
        // Beyond the reference: the Canadian dollars, 70 000 at 1.400, are worth 50 000.00.
        let loss = 5_128_205 - 5_000_000;
        let cash = [(CashOther, -loss), (ExchangeLosses, loss), (Ceiling, -loss), (Unallotted, -loss)];
        self.station(&[(126, "J27")], &cash);
        self.does(R9, at, "/office/periods/2026/allowance", &[]);
        self.station(&[(127, "")], &[]);
    }
}

/// Of the reference: revenue, expense, surplus, fund balance, reserve.
const LAST: [i64; 5] = [216_466_667, 24_575_945, 191_890_722, 191_890_722, 25_087_000];

fn the_year(database: &Database) {
    let w = World::founded(database, at(date(2025, 12, 1), 9, 0));
    w.people(PEOPLE);
    let mut y = Year::new(&w);
    let earlier = y.the_year_before();
    y.day(date(2026, 1, 5));
    y.close(2025);
    // 10 000 came in; 3 000 and 13 % of it went out.
    use Account::{CashUsd, Ceiling, FundBalance, Spent, Unallotted};
    y.station(&[], &[(CashUsd, 661_000), (FundBalance, -661_000), (Ceiling, 1_000_000), (Unallotted, 661_000), (Spent, 339_000)]);

    y.income();
    let call = y.grants();
    y.travel(call);
    y.end(earlier);
    let digest = y.close(2026);
    // The close itself, with what went beyond the reference: CAD 70 000 came in, of them 1 282.05 were lost.
    use Account::{ExchangeLosses, RevenuePhilanthropic};
    let (given, loss) = (5_128_205, 128_205);
    y.station(&[(136, "")], &[(RevenuePhilanthropic, given), (ExchangeLosses, -loss), (FundBalance, loss - given)]);

    // Every statement of the reference was met, and every balance stands as it says.
    assert_eq!(y.followed.len(), y.reference.len());
    let (now, reference) = (y.balances(), &y.reference.last().unwrap().after);
    for (account, theirs) in reference {
        assert_eq!(now[account], theirs + y.beyond.get(account).copied().unwrap_or(0), "{}", account.code());
    }
    assert!(w.office().trial_balance(date(2026, 12, 31)).unwrap().1.broken().is_empty());

    // What the public reads.
    let statement = y.statement(2026);
    let [revenue, expense, surplus, balance, reserve] = LAST;
    let before = 661_000;
    for (line, cents) in [
        ("opening", before),
        ("revenue", revenue + given),
        ("expenditure", expense + loss),
        ("surplus", surplus + given - loss),
        ("closing", balance + before + given - loss),
        ("closing-reserve", reserve),
    ] {
        assert_eq!(statement[line], cents, "{line}");
    }
    assert!(w.anyone().page("/statements/2026").text().contains(&digest));
    for text in [w.anyone().get("/statements/2026").text(), w.anyone().get("/statements/2026/statement.csv").text()] {
        assert!(!text.contains("Unnamed"), "AC-12");
    }

    // A closed year takes nothing any more; the statement stands as it was kept.
    let events = "/office/bank/events";
    let dated = [("what", "interest"), ("amount", "1"), ("currency", "USD"), ("date", "2026-12-30"), ("reference", "late")];
    let id = y.made::<bursar_domain::bank::BankEvent>(|| y.does(R8, events, events, &dated));
    let r12 = w.person(R12);
    r12.refused(&r12.page(&format!("{events}/{id}")).form(&format!("{events}/{id}/check")));
    assert_eq!(y.statement(2026), statement);
    w.office().store.verify(|_| ()).unwrap();
    // Whom money was paid to stands in no file of the database in the clear.
    let account: Vec<u8> = crate::world::IBAN.bytes().filter(|b| *b != b' ').collect();
    let all = database.on_disk();
    assert!(!all.windows(account.len()).any(|w| w == account.as_slice()) && all.len() > 1_000_000);
}

#[test]
fn dom_2_2_the_worked_year_lived_by_its_pages_agrees_with_the_reference_to_the_cent() {
    each_database(kinds::ALL, the_year);
}
