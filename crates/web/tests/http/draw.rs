//! The draw through the pages, from the draft of a call to the published list, with each source that waits for people (WA-05).

use crate::http::Person;
use crate::secrecy::{crawl, nowhere};
use crate::world::{CALL, World};
use bursar_domain::Role;
use bursar_domain::call::Call;
use bursar_domain::digest::sha256_hex;
use bursar_domain::draw::{Chain, Draw, DrawSeed, MARGIN, Seed};
use bursar_domain::round::Round;
use bursar_exchange::Reference;
use bursar_office::demo::{Demo, DemoClock, Step};
use bursar_web::route::{self, Method};
use jiff::{SignedDuration, Timestamp};

/// A true signature of quicknet, of its round 1000, and its randomness.
const SIGNATURE: &str = "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39";
const RANDOMNESS: &str = "fe290beca10872ef2fb164d2aa4442de4566183ec51c56ff3cd603d930e54fdd";
/// Another, of round 123.
const OTHER: &str = "b75c69d0b72a5d906e854e808ba7e2accb1542ac355ae486d591aa9d43765482e26cd02df835d3546d23c4b13e0dfc92";
const ONE: &str = "Canary one: a secret made by chance";
const TWO: &str = "Canary two's secret";

struct Walk {
    w: World,
}

impl Walk {
    /// The demonstration's fund, active; one more of the governance structure, with a part in the selection; a call drafted for its meeting.
    fn new() -> Walk {
        let w = World::after(Step::Activation);
        w.people(&[("board.r9", &[Role::Board, Role::FundManager], None)]);
        let walk = Walk { w };
        walk.does("project.officer", "/office/calls", "/office/calls", &[("meeting", "gm-2026-thematic")]);
        walk
    }
    fn p(&self, login: &str) -> Person<'_> {
        self.w.person(login)
    }
    fn call(&self) -> Call {
        self.w.call(CALL).value
    }
    fn draw(&self) -> Draw {
        self.w.office().draw(&self.call()).unwrap().value
    }
    fn seed(&self) -> Option<Seed> {
        self.w.office().seed(self.call().id).unwrap()
    }
    fn round(&self) -> Round {
        self.w.office().latest_round(self.call().id).unwrap().unwrap().value
    }
    fn id(&self, login: &str) -> String {
        self.w.account(login).id.to_string()
    }
    fn does(&self, login: &str, page: &str, act: &str, values: &[(&str, &str)]) {
        let p = self.p(login);
        p.done(&p.page(page).form(act).fill_all(values));
    }
    /// Sends the form of an act on the page of the draw.
    fn draws(&self, login: &str, act: &str, values: &[(&str, &str)]) {
        let page = at("draw");
        self.does(login, &page, &format!("{page}/{act}"), values);
    }
    /// The same, refused beside the field, which keeps what was typed.
    fn refused(&self, login: &str, act: &str, field: &str, typed: &str) {
        let (p, act) = (self.p(login), at(&format!("draw/{act}")));
        let form = p.refused(&p.page(&at("draw")).form(&act).fill(field, typed)).form(&act);
        assert_eq!((form.errors.as_slice(), form.value(field).as_str()), ([field.to_owned()].as_slice(), typed));
    }
    /// Sends an act past the page; it is refused for these reasons.
    fn may_not(&self, login: &str, act: &str, values: &[(&str, &str)], keys: &str) {
        let before = self.w.seq();
        let json: serde_json::Map<String, serde_json::Value> = values.iter().map(|(k, v)| ((*k).to_owned(), (*v).into())).collect();
        let answer = self.p(login).api_post(&at(act), json.into());
        assert_eq!((answer.status, answer.keys().join(" ").as_str()), (422, keys), "{act} by {login}");
        assert_eq!(self.w.seq(), before);
    }
    /// R7 fills in the draft; R9 clears it; it opens.
    fn clears(&self, values: &[(&str, &str)]) {
        let texts = [("about_en", "About."), ("about_fr", "Au sujet."), ("allotment", "60000")];
        let all: Vec<_> = texts.into_iter().chain(values.iter().copied()).collect();
        self.does("project.officer", &at("edit"), &at("edit"), &all);
        self.does("fund.manager", &at("clear"), &at("clear"), &[]);
        self.w.clock.advance(self.call().calendar.opens_at);
        self.w.office().tick().unwrap();
        assert_eq!(self.call().state, "open");
    }
    /// A chain of drand whose round 1000, of which we know the true signature, is the first after a moment.
    fn chain(&self, after: Timestamp, period: i64) {
        let quicknet = bursar_exchange::reference().unwrap().chains.remove(0);
        let genesis = after.as_second() + 1 - 999 * period;
        let chain = Chain { genesis, period, ..quicknet };
        self.w.office().load_reference(&Reference { chains: vec![chain], ..bursar_exchange::reference().unwrap() }).unwrap();
    }
    /// The demonstration does what has to do with nominees.
    fn demo(&self, steps: &[Step]) {
        let clock = DemoClock::new(0);
        steps.iter().for_each(|s| Demo::new(self.w.office(), &clock).complete(*s).unwrap());
    }
    fn nominations_until_the_deadline(&self) {
        self.demo(&[Step::Nominations]);
        self.w.clock.advance(self.call().calendar.closes_at + SignedDuration::from_mins(1));
        self.w.office().tick().unwrap();
        assert_eq!(self.call().state, "closed");
    }
    fn tasks(&self, login: &str) -> Vec<String> {
        let all = self.w.office().tasks(&self.w.account(login).actor()).unwrap();
        all.into_iter().map(|t| t.key.to_owned()).filter(|k| k.starts_with("task-draw")).collect()
    }
    /// Nobody reads these words, wherever they are allowed to look.
    fn nobody_reads(&self, words: &[&str]) {
        let paths: Vec<String> = route::all()
            .filter(|r| r.method == Method::Get && !r.path.contains("{id}"))
            .map(|r| r.path.replace("/calls/{number}", &format!("/calls/{CALL}")).replace("{number}", "1"))
            .collect();
        for login in ["project.officer", "fund.manager", "high.representative", "internal.auditor", "administrator", "board", "board.2"] {
            let p = self.p(login);
            for path in &paths {
                for answer in [p.get(path), p.api(path)] {
                    words.iter().for_each(|word| assert!(!answer.text().contains(word), "{word} stands on {path} for {login}"));
                }
            }
        }
        nowhere(&crawl(&self.w.anyone()), words);
    }
    /// The round, up to where it is run; `ready`: the draw has all it needs.
    fn assembles(&self) {
        self.demo(&[Step::Screening, Step::Scoring]);
        self.does("project.officer", &at("round"), &at("round/assemble"), &[]);
        assert_eq!(self.round().state, "assembled");
    }
    /// Not before the draw is complete, and the page of the round leads to what is missing.
    fn does_not_run(&self) {
        let page = self.p("project.officer").page(&at("round"));
        assert!(page.links().contains(&format!("/en{}", at("draw")).as_str()), "{:?}", page.links());
        let refused = self.p("project.officer").refused(&page.form(&at("round/run")));
        assert!(refused.summary().join(" ").contains("seed"), "{:?}", refused.summary());
        self.may_not("project.officer", "round/run", &[], "draw-not-ready");
    }
    /// Runs, is returned, assembled and run anew: with the same seed.
    fn runs_twice(&self) -> String {
        let first = self.runs();
        self.does("fund.manager", &at("round"), &at("round/send"), &[("memo", "The list.")]);
        let p = self.p("high.representative");
        p.done(&p.page(&at("round/decide/return")).form(&at("round/decide")).fill("words", "Say more."));
        self.does("project.officer", &at("round"), &at("round/assemble"), &[]);
        assert_eq!(self.runs(), first, "a seed is not drawn again");
        first
    }
    fn runs(&self) -> String {
        self.does("project.officer", &at("round"), &at("round/run"), &[]);
        let seed = self.round().seed.unwrap();
        assert_eq!(self.seed().unwrap().seed, seed);
        seed
    }
    fn publishes(&self) {
        self.demo(&[Step::Round, Step::Approval, Step::Publication]);
        assert_eq!(self.round().state, "published");
    }
}

fn at(what: &str) -> String {
    format!("/office/calls/{CALL}/{what}")
}

#[test]
fn wa_05_the_whole_journey_with_drand() {
    let walk = Walk::new();
    let w = &walk.w;
    walk.chain(walk.call().calendar.closes_at + MARGIN, 3);
    walk.clears(&[("draw_source", "drand")]);
    let beacon = walk.call().draw_round.unwrap();
    assert_eq!((beacon.round, beacon.at), (1000, walk.call().calendar.closes_at + MARGIN + SignedDuration::from_secs(1)));
    // Published before anyone can know it.
    let public = w.anyone().page(&format!("/calls/{CALL}"));
    assert!(public.text().contains("1000") && public.text().contains(&beacon.chain), "the number of the round and its chain");
    let told = w.anyone().api(&format!("/calls/{CALL}")).json()["draw"].clone();
    assert_eq!((&told["source"], &told["beacon"]["round"], &told["signature"]), (&"drand".into(), &1000.into(), &().into()));
    assert_eq!(walk.tasks("project.officer"), Vec::<String>::new());
    walk.may_not("project.officer", "draw/signature", &[("signature", SIGNATURE)], "draw-round-to-come");

    walk.nominations_until_the_deadline();
    walk.assembles();
    walk.does_not_run();
    w.clock.advance(beacon.at);
    assert_eq!(walk.tasks("project.officer"), ["task-draw-enter"]);
    assert!(walk.p("project.officer").get("/office").text().contains(&format!("/en{}", at("draw"))), "what waits leads to the draw");
    for (wrong, key) in [(OTHER, "draw-signature-other"), (&SIGNATURE[..94], "draw-signature-unreadable")] {
        walk.refused("project.officer", "signature", "signature", wrong);
        walk.may_not("fund.manager", "draw/signature", &[("signature", wrong)], key);
    }
    walk.draws("project.officer", "signature", &[("signature", SIGNATURE)]);
    assert_eq!((walk.draw().state.as_str(), walk.seed().unwrap().seed.as_str()), ("fixed", RANDOMNESS));
    walk.may_not("project.officer", "draw/signature", &[("signature", SIGNATURE)], "step-not-allowed");
    assert_eq!(walk.runs_twice(), RANDOMNESS);

    walk.publishes();
    for path in [format!("/calls/{CALL}/round"), format!("/calls/{CALL}")] {
        let text = w.anyone().page(&path).text().to_owned();
        let shown = [RANDOMNESS, SIGNATURE, &format!("https://api.drand.sh/{}/public/1000", beacon.chain)];
        shown.iter().for_each(|word| assert!(text.contains(word), "{word} on {path}"));
    }
    assert_eq!(w.anyone().api(&format!("/calls/{CALL}/round")).json()["draw"]["seed"], RANDOMNESS);
    w.office().store.verify(|_| ()).unwrap();
}

#[test]
fn wa_05_the_whole_journey_with_two_co_chairs() {
    let walk = Walk::new();
    let w = &walk.w;
    // Two persons of the governance structure, neither with a part in the selection.
    let (one, two, r9) = (walk.id("board"), walk.id("board.2"), walk.id("board.r9"));
    let p = walk.p("project.officer");
    let form = p.page(&at("edit")).form(&at("edit")).fill_all(&[("draw_source", "co_chairs"), ("chair_1", &one), ("allotment", "60000")]);
    assert_eq!(p.refused(&form.clone().force("chair_2", &r9)).form(&at("edit")).errors, ["chair_2"]);
    p.done(&form.fill("chair_2", &one));
    let clear = walk.p("fund.manager").refused(&walk.p("fund.manager").page(&at("clear")).form(&at("clear")));
    assert!(clear.summary().join(" ").contains("two different persons"), "{:?}", clear.summary());
    walk.clears(&[("draw_source", "co_chairs"), ("chair_1", &one), ("chair_2", &two)]);
    let names = ["board", "board.2"].map(|login| w.account(login).name);
    let public = w.anyone().page(&format!("/calls/{CALL}"));
    assert!(names.iter().all(|n| public.text().contains(n.as_str())));

    // Before the deadline each commits, and nobody else.
    assert_eq!((walk.tasks("board"), walk.tasks("board.2")), (vec!["task-draw-commit".to_owned()], vec!["task-draw-commit".to_owned()]));
    assert!(walk.p("board.r9").page(&at("draw")).find_form(&at("draw/commit")).is_none());
    assert_eq!(walk.p("project.officer").post(&at("draw/commit"), &[("digest", &sha256_hex(b"x"))]).status, 404);
    walk.refused("board", "commit", "digest", "not a digest");
    walk.draws("board", "commit", &[("digest", &sha256_hex(ONE.as_bytes()))]);
    walk.refused("board.2", "commit", "digest", &sha256_hex(ONE.as_bytes()));
    walk.draws("board.2", "commit", &[("digest", &sha256_hex(TWO.as_bytes()))]);
    walk.may_not("board", "draw/reveal", &[("secret", ONE)], "draw-before-deadline");
    walk.may_not("fund.manager", "draw/replace", &[("with", "sealed"), ("reason", "x")], "draw-before-deadline");
    let public = w.anyone().page(&format!("/calls/{CALL}"));
    [ONE, TWO].iter().for_each(|s| assert!(public.text().contains(&sha256_hex(s.as_bytes())), "the digests are public"));

    // After it each reveals; nobody sees it, not even the other.
    walk.nominations_until_the_deadline();
    assert_eq!(walk.tasks("board"), ["task-draw-reveal"]);
    walk.refused("board", "reveal", "secret", TWO);
    walk.draws("board", "reveal", &[("secret", ONE)]);
    walk.assembles();
    walk.does_not_run();
    walk.nobody_reads(&["Canary"]);
    walk.draws("board.2", "reveal", &[("secret", TWO)]);
    assert_eq!(walk.tasks("board.2"), Vec::<String>::new());
    let seed = sha256_hex(format!("{ONE}\n{TWO}").as_bytes());
    assert_eq!((walk.draw().state.as_str(), walk.seed().unwrap().seed.as_str()), ("fixed", seed.as_str()));
    walk.nobody_reads(&["Canary", &seed, &w.all::<DrawSeed>()[0].seed]);
    assert_eq!(walk.runs_twice(), seed);
    assert!(walk.p("internal.auditor").page(&at("draw")).text().contains(TWO), "the office, once it has run");
    nowhere(&crawl(&w.anyone()), &["Canary", &seed]);

    walk.publishes();
    let page = w.anyone().page(&format!("/calls/{CALL}/round"));
    // The command on the page finds the seed on the page.
    let quoted = TWO.replace('\'', "'\\''");
    for shown in [ONE, TWO, &seed, &format!("printf '%s\\n%s' '{ONE}' '{quoted}' | sha256sum")] {
        assert!(page.text().contains(shown), "{shown}");
    }
    nowhere(&[(String::new(), page.text().to_owned())], &[&w.all::<DrawSeed>()[0].seed]);
    w.office().store.verify(|_| ()).unwrap();
}

/// One co-chair does not reveal: R9 decides, for a public reason, and blindly.
#[test]
fn wa_05_what_a_co_chair_did_not_give_is_replaced_in_public() {
    for with in ["sealed", "drand"] {
        let walk = Walk::new();
        let w = &walk.w;
        let (one, two) = (walk.id("board"), walk.id("board.2"));
        walk.clears(&[("draw_source", "co_chairs"), ("chair_1", &one), ("chair_2", &two)]);
        walk.draws("board.2", "commit", &[("digest", &sha256_hex(TWO.as_bytes()))]);
        walk.nominations_until_the_deadline();
        walk.draws("board.2", "reveal", &[("secret", TWO)]);
        assert_eq!(walk.tasks("fund.manager"), ["task-draw-replace"]);
        walk.assembles();
        walk.does_not_run();
        // A round a month, so that it does not matter how long this test takes.
        walk.chain(w.office().now() + MARGIN + SignedDuration::from_mins(5), 30 * 86_400);
        let (p, act) = (walk.p("fund.manager"), at("draw/replace"));
        let form = p.page(&at("draw")).form(&act).fill("with", with);
        assert_eq!(p.refused(&form).form(&act).errors, ["reason"]);
        p.done(&form.fill("reason", "The co-chair fell ill."));
        walk.may_not(
            "board",
            "draw/commit",
            &[("digest", &sha256_hex(b"late"))],
            if with == "sealed" { "step-not-allowed" } else { "draw-deadline-past" },
        );
        assert!(w.anyone().page(&format!("/calls/{CALL}")).text().contains("The co-chair fell ill."), "public at once");

        let sealed = w.all::<DrawSeed>().remove(0).seed;
        let stand_in = if with == "sealed" {
            walk.nobody_reads(&[&sealed, TWO]);
            sealed.clone()
        } else {
            walk.does_not_run();
            let beacon = walk.draw().beacon.unwrap();
            assert!(beacon.round == 1000 && beacon.at > w.office().now() + SignedDuration::from_mins(55));
            w.clock.advance(beacon.at);
            walk.draws("fund.manager", "signature", &[("signature", SIGNATURE)]);
            RANDOMNESS.to_owned()
        };
        assert_eq!(walk.runs(), sha256_hex(format!("{stand_in}\n{TWO}").as_bytes()));
        walk.publishes();
        let page = w.anyone().page(&format!("/calls/{CALL}/round"));
        assert!(page.text().contains(&stand_in) && page.text().contains("The co-chair fell ill."));
        if with == "drand" {
            nowhere(&crawl(&w.anyone()), &[&sealed]);
        }
    }
}

/// Whoever names a co-chair names a person: who has left the governance structure by clearing is none.
#[test]
fn act_01_co_chairs_are_checked_when_the_call_is_cleared() {
    let walk = Walk::new();
    let chairs = [walk.id("board"), walk.id("board.2")];
    let edit = [("draw_source", "co_chairs"), ("chair_1", &chairs[0]), ("chair_2", &chairs[1])];
    let texts = [("about_en", "About."), ("about_fr", "Au sujet."), ("allotment", "60000")];
    let all: Vec<_> = texts.into_iter().chain(edit).collect();
    walk.does("project.officer", &at("edit"), &at("edit"), &all);
    let mut gone = walk.w.account("board.2");
    gone.state = "disabled".into();
    let version = walk.w.office().fetch::<bursar_domain::account::Account>(gone.id).unwrap().version;
    walk.w.commit(vec![bursar_store::Write::of(&gone, version).unwrap()]);
    walk.may_not("fund.manager", "clear", &[], "draw-chair-not-board");
    // The draft says so to whoever edits it.
    assert_eq!(walk.p("project.officer").page(&at("edit")).form(&at("edit")).value("chair_2"), "");
}
