//! Rounds of selection: questions, the run in the background, changes by decision, what is published (SM-07, WA-05, WA-07).

use super::office;
use bursar_domain::account::Account;
use bursar_domain::call::Call;
use bursar_domain::nomination::Nomination;
use bursar_domain::round::{PublicCopy, Round};
use bursar_domain::{Actor, Arg, Id, Refusal, Refusals};
use bursar_office::demo::{Demo, DemoClock, Step, mail};
use bursar_office::feasibility::Verdict;
use bursar_office::round_questions::{Balance, Frozen};
use bursar_office::testing::large_round;
use bursar_office::{Act, Failure, Office};
use bursar_selection::s1::{self, Firmness, Goal, Rule};
use bursar_selection::{lottery, verify};
use bursar_store::{Commit, Find, Record, Stored, Write, testing::each_engine};
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::{Duration, Instant};

struct World {
    office: Office,
    clock: Arc<DemoClock>,
}

impl World {
    /// The demonstration after a step.
    fn after(store: bursar_store::Store, last: Step) -> World {
        let (office, clock) = office(store);
        let w = World { office, clock };
        w.complete(|s| s <= last);
        w
    }
    fn complete(&self, which: impl Fn(Step) -> bool) {
        let demo = Demo::new(&self.office, &self.clock);
        Step::ALL.into_iter().filter(|s| which(*s)).for_each(|s| demo.complete(s).unwrap_or_else(|e| panic!("{s:?}: {e}")));
    }
    fn act(&self, login: &str) -> Act {
        let found = self.office.find::<Account>(&Find::of(Account::KIND).eq("login", mail(login))).unwrap();
        Act::by(found[0].value.actor(), self.office.new_id())
    }
    fn call(&self) -> Call {
        self.office.calls().unwrap().remove(0).value
    }
    fn round(&self) -> Stored<Round> {
        self.office.latest_round(self.call().id).unwrap().unwrap()
    }
    fn assemble(&self) -> Id {
        self.office.assemble_round(&self.act("project.officer"), self.call().id).unwrap().subject
    }
    /// Writes a round past the use cases.
    fn put(&self, round: &Round, expected: i64) {
        let id = self.office.new_id();
        let commit = Commit {
            id,
            command: bursar_domain::digest::sha256_hex(id.to_string().as_bytes()),
            at: self.office.now(),
            actor: Actor::system().id,
            actor_name: "test".into(),
            role: String::new(),
            action: "test.seed".into(),
            subject: (Round::KIND, round.id),
            reason: None,
            parameters: 0,
            writes: vec![Write::of(round, expected).unwrap()],
            expects: Vec::new(),
            unmoved: Vec::new(),
            entries: Vec::new(),
            files: Vec::new(),
            credentials: Vec::new(),
        };
        self.office.store.commit(commit).unwrap();
    }
}

fn refused<T: std::fmt::Debug>(result: Result<T, Failure>) -> Refusals {
    match result {
        Err(Failure::Refused(why)) => why,
        other => panic!("not refused: {other:?}"),
    }
}

fn key<T: std::fmt::Debug>(result: Result<T, Failure>) -> &'static str {
    refused(result).0[0].key
}

/// The frozen instance with some of its rules replaced.
fn with_rules(round: &Round, rules: Value) -> Round {
    let mut next = round.clone();
    for (name, value) in rules.as_object().unwrap() {
        next.instance["rules"][name] = value.clone();
    }
    next
}

#[test]
fn wa_05_a_round_is_asked_about_run_once_and_changed_within_the_rules() {
    each_engine(|store| {
        let w = World::after(store, Step::Scoring);
        let (office, r7, r9) = (&w.office, "project.officer", "fund.manager");
        let id = w.assemble();
        let assembled = w.round();

        // Before the run: a list exists; with more women asked for than there are, none does, and the rules say which and what helps.
        let asked = |women: i64| {
            let round = with_rules(&assembled.value, json!({ "gender_min": { "F": women } }));
            Frozen::of(&round).unwrap().feasibility().unwrap()
        };
        assert_eq!(Frozen::of(&assembled.value).unwrap().feasibility().unwrap(), Verdict::Possible { filled: 10 });
        let Verdict::Impossible { rules, remedies, .. } = asked(200) else { panic!("200 women on ten seats") };
        let women = |list: &[Refusal]| {
            let said = list.iter().find(|x| x.args.contains(&("whom", Arg::Msg("whom-women".into()))));
            said.and_then(|x| x.args.iter().find_map(|(_, a)| if let Arg::Int(n) = a { Some(*n) } else { None }))
        };
        assert_eq!(women(&rules), Some(200), "{rules:?}");
        let most = women(&remedies).expect("fewer women would do");
        assert_eq!(asked(most), Verdict::Possible { filled: 10 });
        assert!(matches!(asked(most + 1), Verdict::Impossible { .. }), "the change is the least");

        // Where no change of one rule is enough, changes that together are: two hundred women and two hundred men.
        let both = with_rules(&assembled.value, json!({ "gender_min": { "F": 200, "M": 200 } }));
        let Verdict::Impossible { remedies, together, .. } = Frozen::of(&both).unwrap().feasibility().unwrap() else { panic!("400 on 10") };
        assert!(remedies.is_empty() && together.len() >= 2, "{remedies:?} {together:?}");

        // An impossible round is refused when run, stays assembled, and says why it ended.
        let impossible = with_rules(&assembled.value, json!({ "gender_min": { "F": 200 } }));
        w.put(&impossible, assembled.version);
        assert_eq!(key(office.start_run(&w.act(r7), id, None)), "round-infeasible");
        assert_eq!(
            (w.round().value.state.as_str(), office.running(id).unwrap().ended.unwrap().0[0].key),
            ("assembled", "round-infeasible")
        );
        w.put(&assembled.value, assembled.version + 1);

        // Run: at once, once, and the same form twice is one effect.
        let (first, second) = (w.act(r7), w.act(r7));
        let receipt = office.start_run(&first, id, None).unwrap().expect("ends within a second or so");
        assert_eq!(office.start_run(&first, id, None).unwrap().map(|r| r.seq), Some(receipt.seq));
        assert_eq!(key(office.start_run(&second, id, None)), "step-not-allowed");
        assert_eq!(office.running(id), None);
        assert_eq!(key(office.run_round(&w.act(r9), id, None)), "step-not-allowed", "R7 runs");

        // What if: one more seat brings somebody, takes no more than one solve, and nothing is saved.
        let (round, seq) = (w.round(), office.read(|r| r.log_head()).unwrap().seq);
        let frozen = Frozen::of(&round.value).unwrap();
        let more = frozen.what_if(&Rule::Seats, 1).unwrap();
        assert_eq!(more.comes.len(), more.leaves.len() + 1);
        let same = frozen.what_if(&Rule::Seats, 0).unwrap();
        assert_eq!((&same.comes, &same.leaves, same.goals.as_ref()), (&vec![], &vec![], Some(&frozen.outcome.as_ref().unwrap().goals)));
        assert!(frozen.numbers().iter().any(|(rule, number)| *rule == Rule::Budget && *number == w.call().allotment.0));
        let far = key(frozen.what_if(&Rule::Seats, i64::MAX));
        assert_eq!((far, office.read(|r| r.log_head()).unwrap().seq), ("what-if-too-far", seq));

        // Firmness: the reviews give the frozen scores, so that other weights can be tried.
        let firm = office.firmness(&round.value).unwrap().expect("the scores come from the reviews");
        let of = |f: Firmness| (0..firm.len()).filter(|i| firm[*i] == f).count();
        assert_eq!(firm.len(), round.value.candidates.len());
        assert!(of(Firmness::Always) > 0 && of(Firmness::Never) > 0);
        assert!(round.value.selected.iter().all(|i| firm[*i] != Firmness::Never), "the weights as they are count too");
        let mut other = round.value.clone();
        other.instance["cand"]["score"][0] = json!(1);
        assert_eq!(office.firmness(&other).unwrap(), None, "scores from elsewhere");

        overrides(&w, &round, &frozen);
    });
}

/// R9's changes: within the rules only, with their cost.
fn overrides(w: &World, round: &Stored<Round>, frozen: &Frozen) {
    let office = &w.office;
    let (value, id) = (&round.value, round.value.id);
    let chosen = value.chosen();
    let pairs: Vec<(usize, usize)> =
        chosen.iter().flat_map(|o| (0..value.candidates.len()).filter(|i| !chosen.contains(i)).map(|i| (*o, i))).collect();
    let list = |(out, into): (usize, usize)| -> Vec<usize> { chosen.iter().map(|i| if *i == out { into } else { *i }).collect() };
    let weigh = |pair| frozen.weigh(&chosen, &list(pair)).unwrap();
    let nominations = |(out, into): (usize, usize)| (value.candidates[out].nomination, value.candidates[into].nomination);
    // A State that sends one already cannot send a second (WA-05), whatever else holds.
    let second = pairs.iter().find(|p| weigh(**p).cost.broken.contains(&Rule::StateCap)).copied();
    if let Some(pair) = second {
        let (out, into) = nominations(pair);
        let why = refused(office.override_round(&w.act("fund.manager"), id, None, out, into, "A reason."));
        assert!(why.0.iter().all(|r| r.key == "override-breaks" && r.field.as_deref() == Some("into")), "{why:?}");
    }
    let kept = pairs.iter().find(|p| weigh(**p).cost.broken.is_empty()).copied().unwrap();
    let (out, into) = nominations(kept);
    assert_eq!(key(office.override_round(&w.act("project.officer"), id, None, out, into, "A reason.")), "step-not-allowed");
    office.override_round(&w.act("fund.manager"), id, None, out, into, "A reason.").unwrap();
    let next = w.round().value;
    let mut want = list(kept);
    want.sort_unstable();
    assert_eq!((next.chosen(), next.overrides.len()), (want.clone(), 1));

    // The cost is the merit the new list has less, and the balances that change are those of the two.
    let weighed = frozen.weigh(&chosen, &want).unwrap();
    let merit = |i: usize| frozen.instance.merit(i);
    let lost: i64 = weighed.cost.goals.iter().zip(&weighed.cost.costs).filter(|(g, _)| g.goal == Goal::Merit).map(|(_, c)| *c).sum();
    assert_eq!(lost, merit(kept.0) - merit(kept.1));
    let sexes: Vec<char> = frozen.instance.cand.gender.chars().collect();
    let differ = sexes[kept.0] != sexes[kept.1];
    assert_eq!(weighed.balances.iter().any(|c| matches!(c.what, Balance::Sex(_))), differ);
    assert!(weighed.balances.iter().all(|c| (c.before - c.after).abs() == 1));

    // With a rule nobody outside can keep, every exchange is refused by name.
    let strict = with_rules(&w.round().value, json!({ "budget": 1 }));
    w.put(&strict, w.round().version);
    let (out, into) = (next.candidates[want[0]].nomination, next.candidates[(0..).find(|i| !want.contains(i)).unwrap()].nomination);
    let why = refused(office.override_round(&w.act("fund.manager"), id, None, out, into, "A reason."));
    assert!(why.0.iter().any(|r| r.key == "override-breaks" && format!("{:?}", r.args).contains("engine-budget")), "{why:?}");
}

#[test]
fn sm_07_a_long_run_is_watched_and_stopped_and_keeps_nothing() {
    each_engine(|store| {
        let w = World::after(store, Step::Scoring);
        let (office, r7) = (&w.office, "project.officer");
        let id = w.assemble();
        let small = w.round();
        w.put(&Round { instance: large_round(), ..small.value.clone() }, small.version);
        let began = Instant::now();
        assert_eq!(office.start_run(&w.act(r7), id, None).unwrap(), None, "still running after a moment");
        assert!(began.elapsed() < Duration::from_secs(4), "who started it is answered");
        let now = office.running(id).expect("under way");
        assert_eq!(now.ended, None);
        assert!(!now.progress.goal.is_empty(), "{now:?}");
        // Another start finds the same run.
        assert_eq!(office.start_run(&w.act(r7), id, None).unwrap(), None);
        assert_eq!(office.running(id).map(|n| n.started), Some(now.started));
        assert!(matches!(office.stop_run(&w.act("fund.manager").actor, id), Err(Failure::NotFound)), "R7 stops");
        assert!(office.stop_run(&w.act(r7).actor, id).unwrap());
        let end = Instant::now();
        while office.running(id).is_some_and(|n| n.ended.is_none()) {
            assert!(end.elapsed() < Duration::from_secs(30), "it does not stop");
            std::thread::sleep(Duration::from_millis(50));
        }
        let round = w.round();
        assert_eq!((round.value.state.as_str(), round.value.outcome.is_none(), round.value.seed.is_none()), ("assembled", true, true));
        assert_eq!(office.running(id).unwrap().ended.unwrap().0[0].key, "run-stopped");
        // And it can be run again.
        w.put(&small.value, round.version);
        assert!(office.start_run(&w.act(r7), id, None).unwrap().is_some());
        assert!(!office.stop_run(&w.act(r7).actor, id).unwrap(), "nothing left to stop");
    });
}

#[test]
fn sm_07_what_is_published_can_be_checked_and_shows_no_score() {
    each_engine(|store| {
        let w = World::after(store, Step::Publication);
        let (office, round) = (&w.office, w.round().value);
        let copy = office.fetch::<PublicCopy>(round.id).unwrap().value;
        let verified = verify::json(&copy.instance, &copy.result).unwrap();
        let instance: Value = serde_json::from_str(&copy.instance).unwrap();
        let result: Value = serde_json::from_str(&copy.result).unwrap();
        let ids: Vec<&str> = instance["cand"]["id"].as_array().unwrap().iter().map(|v| v.as_str().unwrap()).collect();
        let mut listed: Vec<&str> =
            result["selected"].as_array().unwrap().iter().map(|i| ids[usize::try_from(i.as_u64().unwrap()).unwrap()]).collect();
        let receipts: Vec<String> = round
            .chosen()
            .iter()
            .map(|i| office.fetch::<Nomination>(round.candidates[*i].nomination).unwrap().value.receipt.unwrap())
            .collect();
        let mut want: Vec<&str> = receipts.iter().map(String::as_str).collect();
        listed.sort_unstable();
        want.sort_unstable();
        assert_eq!(listed, want, "the proven list is the published one: {verified:?}");
        // One byte changed is refused.
        let bent = copy.instance.replacen("\"k\":10", "\"k\":11", 1);
        assert_ne!(bent, copy.instance);
        assert!(verify::json(&bent, &copy.result).is_err());
        // The second verifier, in plain Python, says the same of both.
        assert_eq!([python(&copy.instance, &copy.result), python(&bent, &copy.result)], [true, false]);
        // What the copy must not show.
        for key in ["reasons", "replacements", "reserve"] {
            assert!(result.get(key).is_none(), "{key} tells about persons");
        }
        for state in &round.candidates {
            assert!(!copy.instance.contains(&format!("\"{}\"", state.state_iso)), "{}", state.state_iso);
        }
        // Under other rules the engine would say otherwise; under these it says the same again (AC-16).
        let seed = round.seed.as_deref().unwrap();
        assert_eq!(lottery::unhex(seed).map(|s| s.len()), Some(32));
        assert_eq!(bursar_office::rounds::replay(&round, seed).unwrap().selected, round.selected);
        // Kept as it is: publishing again is no step, and the copy has one version.
        assert_eq!(key(office.publish_round(&w.act("fund.manager"), round.id, None)), "step-not-allowed");
        assert_eq!(office.fetch::<PublicCopy>(round.id).unwrap().version, 1);
    });
}

/// Whether `docs/verify/verify.py` finds the files in order.
fn python(instance: &str, result: &str) -> bool {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("round-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let [instance, result] = [("instance.json", instance), ("result.json", result)].map(|(name, text)| {
        std::fs::write(folder.join(name), text).unwrap();
        folder.join(name)
    });
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/verify/verify.py");
    let output = std::process::Command::new("python3").arg(script).args([instance, result]).output().unwrap();
    std::fs::remove_dir_all(&folder).unwrap();
    String::from_utf8_lossy(&output.stdout).starts_with("VERIFIED")
}

/// What the handbook tells of the twelve candidates beside the list itself: who steps in, who is short, what the highest scores cost.
#[test]
fn wa_07_the_handbook_names_who_would_step_in() {
    let text = include_str!("../../../selection/tests/instances/twelve.json");
    let instance = s1::parse(text).unwrap();
    let outcome = s1::solve(&instance, &s1::Options { seed: vec![0x5e, 0xed], ..s1::Options::default() }).unwrap();
    let of = |name: &str| (0..instance.len()).find(|i| instance.id(*i) == name).unwrap();
    let comes = |leaves: &str| outcome.replacements.iter().find(|r| r.leaves == of(leaves)).unwrap().comes.map(|i| instance.id(i));
    assert_eq!([comes("Dalia").as_deref(), comes("Galina").as_deref(), comes("Karin").as_deref()], [Some("Dinesh"), Some("Hynek"), None]);
    let highest = ["Karin", "Chadia", "Dinesh", "Jorge", "Ines"].map(of);
    let sum = |column: &dyn Fn(usize) -> i64| highest.iter().map(|i| column(*i)).sum::<i64>();
    assert_eq!((sum(&|i| instance.merit(i)), sum(&|i| instance.cand.cost[i])), (431, 23_900));
    let spent: i64 = outcome.selected.iter().map(|i| instance.cand.cost[*i]).sum();
    let page = include_str!("../../../../docs/handbook/selection.md");
    for told in
        ["Dinesh for Dalia, Hynek for Galina", "For Karin nobody can come", "431 points, but cost 23 900", "404 points, 22 900 spent"]
    {
        assert!(page.contains(told), "the handbook does not say {told}");
    }
    assert_eq!((outcome.obj_int, spent), (Some(404), 22_900));
}
