//! Both verifiers accept every true result and refuse every tampered one.
//!
//! `BURSAR_TEST_LONG=1` takes a thousand of each, as `bin/test --long` does; otherwise 150.

use std::io::Write;
use std::process::Command;

use bursar_selection::progress::{Progress, Status};
use bursar_selection::s1::{self, Explain, Options, solve_json};
use bursar_selection::{s2, verify};
use serde_json::{Value, json};

use super::random::{Random, instance, portfolio};

fn rounds() -> usize {
    if std::env::var_os("BURSAR_TEST_LONG").is_some() { 1000 } else { 150 }
}

/// An instance with its result, as texts; every third a portfolio.
fn solved(random: &mut Random) -> (String, String) {
    if random.one_in(3) {
        let call = serde_json::to_string(&portfolio(random, 14)).unwrap();
        let options = s2::Options { seed: random.next().to_be_bytes().to_vec(), value_only: random.one_in(4), ..s2::Options::default() };
        let result = s2::solve_json(&call, &options).unwrap();
        return (call, result);
    }
    let call = serde_json::to_string(&instance(random, 22)).unwrap();
    let options = Options {
        seed: random.next().to_be_bytes().to_vec(),
        merit_only: random.one_in(4),
        explain: Explain::Nobody,
        ..Options::default()
    };
    let result = solve_json(&call, &options).unwrap();
    (call, result)
}

/// The Python verifier's verdicts: true where it says VERIFIED.
pub fn python(pairs: &[(String, String)]) -> Vec<(bool, String)> {
    let path = std::env::temp_dir().join(format!("bursar-verify-{}-{:x}.jsonl", std::process::id(), pairs.as_ptr().addr()));
    let mut file = std::fs::File::create(&path).unwrap();
    for (call, result) in pairs {
        writeln!(file, r#"{{"instance":{call},"result":{result}}}"#).unwrap();
    }
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/verify/verify.py");
    let output = Command::new("python3").arg(script).arg("--many").arg(&path).output().unwrap();
    std::fs::remove_file(&path).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    let verdicts: Vec<_> = text.lines().map(|l| (l.starts_with("VERIFIED"), l.to_owned())).collect();
    assert_eq!(verdicts.len(), pairs.len());
    verdicts
}

#[test]
fn both_verifiers_accept_every_true_result() {
    let pairs: Vec<_> = (0..rounds()).map(|round| solved(&mut Random(round as u64 + 5000))).collect();
    for ((call, result), (verdict, line)) in pairs.iter().zip(python(&pairs)) {
        let ours = verify::json(call, result);
        assert!(ours.is_ok(), "{ours:?}\n{call}\n{result}");
        assert!(verdict, "{line}\n{call}\n{result}");
    }
}

/// Changes one thing in a result so that it no longer is what was proven.
fn tamper(random: &mut Random, instance: &mut Value, result: &mut Value) -> &'static str {
    if instance["projects"].is_array() {
        return tamper_portfolio(random, instance, result);
    }
    let n = instance["cand"]["state"].as_array().unwrap().len();
    let selected: Vec<u64> = result["selected"].as_array().unwrap().iter().map(|v| v.as_u64().unwrap()).collect();
    match random.below(8) {
        0 if !selected.is_empty() => {
            result["selected"].as_array_mut().unwrap().remove(random.index(selected.len()));
            "somebody struck off the list"
        }
        1 if !selected.is_empty() && selected.len() < n => {
            let out = random.index(selected.len());
            let others: Vec<u64> = (0..n as u64).filter(|i| !selected.contains(i)).collect();
            let mut list = selected.clone();
            list[out] = others[random.index(others.len())];
            list.sort_unstable();
            result["selected"] = json!(list);
            "somebody exchanged"
        }
        2 if !selected.is_empty() => {
            instance["cand"]["score"][usize::try_from(selected[0]).unwrap()] = json!(1);
            "a score changed in the instance"
        }
        3 if result["obj_int"].is_i64() => {
            let merit = result["obj_int"].as_i64().unwrap();
            result["obj_int"] = json!(merit + 5);
            "the merit raised"
        }
        4 if result["obj_int"].is_i64() => {
            let stages = result["certificate"]["stages"].as_array_mut().unwrap();
            let at = random.index(stages.len());
            stages[at]["tree"].as_array_mut().unwrap().pop();
            "a proof cut short"
        }
        5 if result["obj_int"].is_i64() => {
            result["certificate"]["lottery"].as_array_mut().unwrap().pop();
            "the lottery's proof cut short"
        }
        6 if result["certificate"]["drops"].as_array().is_some_and(|d| !d.is_empty()) => {
            let drops = result["certificate"]["drops"].as_array_mut().unwrap();
            let at = random.index(drops.len());
            drops[at][1].as_array_mut().unwrap().pop();
            "somebody left out behind too few"
        }
        6 => {
            result["inputs"] = json!("00".repeat(32));
            "the digest changed"
        }
        _ => {
            let at = random.index(n.max(1));
            result["certificate"]["drops"].as_array_mut().unwrap().push(json!([at, [at]]));
            "somebody left out behind themselves"
        }
    }
}

fn tamper_portfolio(random: &mut Random, instance: &mut Value, result: &mut Value) -> &'static str {
    let funded = result["selected"].as_array().unwrap().len();
    match random.below(6) {
        0 if funded > 0 => {
            result["selected"].as_array_mut().unwrap().remove(random.index(funded));
            "a project struck off"
        }
        1 if funded > 0 => {
            let level = &mut result["selected"][random.index(funded)][1];
            *level = json!(level.as_u64().unwrap() + 1);
            "another level"
        }
        2 => {
            instance["opening"] = json!(instance["opening"].as_i64().unwrap() + 1000);
            "more cash in the instance"
        }
        3 => {
            result["obj_int"] = json!(result["obj_int"].as_i64().unwrap() + 5);
            "the value raised"
        }
        4 => {
            result["certificate"]["lottery"].as_array_mut().unwrap().pop();
            "the lottery's proof cut short"
        }
        _ => {
            let stages = result["certificate"]["stages"].as_array_mut().unwrap();
            let at = random.index(stages.len());
            stages[at]["tree"].as_array_mut().unwrap().pop();
            "a proof cut short"
        }
    }
}

#[test]
fn both_verifiers_refuse_every_tampered_result() {
    let mut tampered = Vec::new();
    for round in 0..rounds() {
        let mut random = Random(round as u64 + 9000);
        let (call, result) = solved(&mut random);
        let (mut call, mut result): (Value, Value) = (serde_json::from_str(&call).unwrap(), serde_json::from_str(&result).unwrap());
        let infeasible = result["obj_int"].is_null();
        let how = tamper(&mut random, &mut call, &mut result);
        // A conflict's proof keeps everybody, so it has nobody to leave out.
        if infeasible && how.starts_with("somebody left out") {
            result["certificate"]["infeasible"].as_array_mut().unwrap().clear();
        }
        tampered.push((how, (call.to_string(), result.to_string())));
    }
    let pairs: Vec<_> = tampered.iter().map(|t| t.1.clone()).collect();
    for ((how, (call, result)), (verdict, line)) in tampered.iter().zip(python(&pairs)) {
        assert!(verify::json(call, result).is_err(), "{how}\n{call}\n{result}");
        assert!(!verdict, "{how}: {line}\n{call}\n{result}");
    }
}

/// Turns one number of the proof's trees, wherever it is; some such changes leave a valid proof, which is no fault.
#[test]
fn whatever_number_of_a_proof_is_changed_the_verifiers_agree() {
    let (mut refused, mut pairs) = (0, Vec::new());
    for round in 0..rounds() {
        let mut random = Random(round as u64 + 13_000);
        let (call, result) = solved(&mut random);
        let mut result: Value = serde_json::from_str(&result).unwrap();
        let mut numbers = 0;
        each_number(&mut result["certificate"], &mut |_| numbers += 1);
        let (chosen, by) = (random.index(numbers.max(1)), 1 + random.below(3));
        let mut at = 0;
        each_number(&mut result["certificate"], &mut |number| {
            if at == chosen {
                *number = json!(number.as_i64().unwrap() + by);
            }
            at += 1;
        });
        pairs.push((call, result.to_string()));
    }
    for ((call, result), (verdict, line)) in pairs.iter().zip(python(&pairs)) {
        let ours = verify::json(call, result);
        assert_eq!(ours.is_ok(), verdict, "{ours:?} against {line}\n{call}\n{result}");
        refused += usize::from(!verdict);
    }
    assert!(refused > rounds() / 4, "{refused} of {} refused", rounds());
}

fn each_number(value: &mut Value, visit: &mut dyn FnMut(&mut Value)) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(|v| each_number(v, visit)),
        Value::Object(map) => map.iter_mut().for_each(|(_, v)| each_number(v, visit)),
        Value::Number(_) => visit(value),
        _ => {}
    }
}

/// An instance with the result of a search that was stopped at the given call of its watch, if a list was known by then.
fn stopped(random: &mut Random, call: usize) -> Option<(String, String)> {
    let (mut calls, seed) = (0, random.next().to_be_bytes().to_vec());
    let mut watch = |_: &Progress| {
        calls += 1;
        calls < call
    };
    if random.one_in(2) {
        let instance = portfolio(random, 24);
        let options = s2::Options { seed, value_only: random.one_in(4), ..s2::Options::default() };
        let outcome = s2::solve_watched(&instance, &options, &mut watch).unwrap();
        Some((serde_json::to_string(&instance).unwrap(), serde_json::to_string(&outcome).unwrap()))
    } else {
        let instance = instance(random, 40);
        let options = Options { seed, merit_only: random.one_in(4), explain: Explain::Nobody, ..Options::default() };
        match s1::solve_watched(&instance, &options, &mut watch) {
            Ok(outcome) => Some((serde_json::to_string(&instance).unwrap(), serde_json::to_string(&outcome).unwrap())),
            Err(error) => {
                assert_eq!(error, s1::Error::Stopped);
                None
            }
        }
    }
}

/// Results of searches that were stopped, at the first calls and later ones, `rounds` of them.
fn stopped_results(rounds: usize) -> Vec<(String, String)> {
    let of = |round: u64| stopped(&mut Random(round + 21_000), 1 + usize::try_from(round % 9).unwrap());
    let results = (0..).filter_map(of).filter(|(_, result)| result.contains(r#""status":"stopped""#));
    results.take(rounds).collect()
}

#[test]
fn both_verifiers_accept_what_a_stopped_search_proves() {
    let pairs = stopped_results(rounds());
    let mut gaps = 0;
    for ((call, result), (verdict, line)) in pairs.iter().zip(python(&pairs)) {
        let ours = verify::json(call, result);
        assert!(verdict, "{line}\n{call}\n{result}");
        let verified = ours.unwrap_or_else(|e| panic!("{e}\n{call}\n{result}"));
        assert!(!verified.drawn && line.contains("stopped early"), "{line}");
        if let Some(within) = verified.within.filter(|w| w.gap > 0) {
            assert!(line.contains(&format!("within {} of the best", within.gap)), "{line} against {within:?}");
            gaps += 1;
        }
    }
    assert!(gaps > rounds() / 5, "{gaps} with a gap");
}

/// Wherever a bound is changed, and even if it is changed everywhere at once, both verifiers refuse.
#[test]
fn both_verifiers_refuse_every_other_bound() {
    let mut tampered = Vec::new();
    for (round, (call, result)) in stopped_results(rounds().max(300)).into_iter().enumerate() {
        let random = &mut Random(round as u64 + 23_000);
        let mut result: Value = serde_json::from_str(&result).unwrap();
        let last = result["certificate"]["stages"].as_array().unwrap().len() - 1;
        let at_hand = result["certificate"]["stages"][last]["bound"].is_i64();
        let by = json!([-3, -1, 1, 5][random.index(4)]);
        let more = |v: &mut Value| *v = json!(v.as_i64().unwrap() + by.as_i64().unwrap());
        let how = match random.below(6) {
            0 if at_hand => {
                // A shortfall's bound has the other sign where people read it.
                let sign = if result["goals"][last]["goal"] == "shortfall" { -1 } else { 1 };
                let before = result["certificate"]["stages"][last]["bound"].as_i64().unwrap();
                let after = before + by.as_i64().unwrap();
                if result["bound"] == json!(before) && ["merit", "value"].contains(&result["goals"][last]["goal"].as_str().unwrap()) {
                    result["bound"] = json!(after);
                }
                result["goals"][last]["bound"] = json!(sign * after);
                result["certificate"]["stages"][last]["bound"] = json!(after);
                "another bound everywhere"
            }
            1 if at_hand => {
                more(&mut result["certificate"]["stages"][last]["bound"]);
                "another bound in the certificate"
            }
            2 if at_hand => {
                more(&mut result["goals"][last]["bound"]);
                "another bound among the goals"
            }
            3 if result["bound"].is_i64() => {
                more(&mut result["bound"]);
                "another bound at the top"
            }
            4 => {
                result["status"] = json!("optimal");
                "called optimal"
            }
            _ => {
                result["certificate"]["stages"][last]["tree"].as_array_mut().unwrap().pop();
                "a proof cut short"
            }
        };
        tampered.push((how, (call, result.to_string())));
    }
    let pairs: Vec<_> = tampered.iter().map(|t| t.1.clone()).collect();
    for ((how, (call, result)), (verdict, line)) in tampered.iter().zip(python(&pairs)) {
        assert!(verify::json(call, result).is_err(), "{how}\n{call}\n{result}");
        assert!(!verdict, "{how}: {line}\n{call}\n{result}");
    }
}

/// However early a search is stopped, nothing panics, a list keeps the rules, and no bound is less than the true optimum.
#[test]
fn wherever_a_search_is_stopped_its_bounds_hold() {
    for round in 0..rounds() as u64 / 3 {
        let random = &mut Random(round + 31_000);
        let call = instance(random, 40);
        let options = Options { explain: Explain::Nobody, ..Options::default() };
        let truth = s1::solve(&call, &options).unwrap();
        for k in 1.. {
            let mut calls = 0;
            let mut watch = |_: &Progress| {
                calls += 1;
                calls < k
            };
            let Ok(outcome) = s1::solve_watched(&call, &options, &mut watch) else { continue };
            if outcome.status != Status::Stopped {
                assert_eq!((outcome.status, &outcome.goals), (truth.status, &truth.goals), "round {round}, call {k}");
                break;
            }
            assert_eq!(truth.status, Status::Optimal, "round {round}, call {k}");
            for (stopped, best) in outcome.certificate.stages.iter().zip(&truth.certificate.stages) {
                let within = stopped.value..=stopped.bound.unwrap_or(stopped.value);
                assert!(within.contains(&best.value), "round {round}, call {k}: {} not in {within:?}", best.value);
            }
        }
        let call = portfolio(random, 24);
        let truth = s2::solve(&call, &s2::Options::default()).unwrap();
        for k in 1.. {
            let mut calls = 0;
            let mut watch = |_: &Progress| {
                calls += 1;
                calls < k
            };
            let outcome = s2::solve_watched(&call, &s2::Options::default(), &mut watch).unwrap();
            if outcome.status == Status::Optimal {
                assert_eq!(outcome, truth, "round {round}, call {k}");
                break;
            }
            assert!((outcome.obj_int..=outcome.bound).contains(&truth.obj_int), "round {round}, call {k}");
        }
    }
}

/// Stopped while it is explained, a proven list stays what it is, without reasons; and a watch is told nothing that cannot be.
#[test]
fn a_list_stopped_in_its_explanations_is_proven_all_the_same() {
    let mut kept = 0;
    for round in 0..rounds() as u64 / 3 {
        let call = instance(&mut Random(round + 41_000), 20);
        let whole = s1::solve(&call, &Options::default()).unwrap();
        let (mut stages, mut left) = (Vec::new(), round % 20);
        let mut watch = |p: &Progress| {
            stages.push(p.stage);
            assert!(p.best.zip(p.bound).is_none_or(|(best, bound)| best <= bound), "round {round}: {p:?}");
            left = left.saturating_sub(u64::from(p.goal == "explanations"));
            p.goal != "explanations" || left > 0
        };
        let Ok(outcome) = s1::solve_watched(&call, &Options::default(), &mut watch) else { continue };
        // The earlier goals at their bounds are tried at once; where no list reaches them, the goals begin from the first, once.
        let falls: Vec<usize> = stages.windows(2).filter(|w| w[1] < w[0]).map(|w| w[1]).collect();
        assert!(falls.is_empty() || falls == [0], "round {round}: {stages:?}");
        let same = (&whole.status, &whole.selected, &whole.certificate, &whole.reserve);
        assert_eq!((&outcome.status, &outcome.selected, &outcome.certificate, &outcome.reserve), same, "round {round}");
        if outcome.reasons.is_empty() && !whole.reasons.is_empty() {
            assert!(outcome.rules.iter().all(|r| r.binding.is_none() && r.price.is_none()), "round {round}");
            kept += 1;
        }
        verify::json(&serde_json::to_string(&call).unwrap(), &serde_json::to_string(&outcome).unwrap()).unwrap();
    }
    assert!(kept > rounds() / 6, "{kept}");
}

#[test]
fn the_verifier_uses_no_code_that_searched() {
    let source = include_str!("../../src/verify.rs");
    for word in ["crate::search", "crate::simplex", "crate::draw", "crate::prove", "::solve", "explain", "f32", "f64"] {
        let used = source.lines().filter(|l| !l.trim_start().starts_with("//")).any(|l| l.contains(word));
        assert!(!used, "verify.rs uses {word}");
    }
}
