//! Long runs are stopped without losing what was found.

use super::run::{Folder, program, run};
use serde_json::{Value, json};
use std::process::{Child, Command};
use std::time::Duration;

/// A portfolio that takes very long: every project is worth what it costs and as much again as every other, so that nearly all ways to
/// spend the money are nearly as good.
fn hard() -> Value {
    let mut random: i64 = 1;
    let mut project = || {
        random = (random * 48_271) % 2_147_483_647;
        let units = 100 + random % 900;
        let level = json!({"amount": 1000 * units, "value": units + 100, "cash": [1000 * units]});
        json!({"state": "A", "region": "R", "implementer": 1, "gender": true, "score": 1, "levels": [level]})
    };
    let projects: Vec<Value> = (0..120).map(|_| project()).collect();
    json!({"schema": "s2-projects/1", "years": 1, "opening": 30_011_000, "cash": [0], "reserve_frac": 0.0, "projects": projects})
}

/// Waits until the process listens for signals, and a little longer.
fn once_listening(child: &Child) {
    let interrupt = 1 << (2 - 1);
    let caught = || {
        let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
        let mask = status.lines().find_map(|line| line.strip_prefix("SigCgt:")).unwrap().trim().to_owned();
        u64::from_str_radix(&mask, 16).unwrap()
    };
    while caught() & interrupt == 0 {
        std::thread::sleep(Duration::from_millis(10));
    }
    std::thread::sleep(Duration::from_millis(700));
}

fn signal(child: &Child, name: &str) {
    assert!(Command::new("kill").args([name, &child.id().to_string()]).status().unwrap().success());
}

#[test]
fn an_interrupted_search_keeps_the_best_with_its_proven_gap() {
    let folder = Folder::new("interrupted");
    let instance = folder.write("hard.json", hard().to_string());
    for name in ["-INT", "-TERM"] {
        let result = folder.file("result.json");
        let child = program(&["select", "solve", "--instance", &instance, "--out", &result]).spawn().unwrap();
        once_listening(&child);
        signal(&child, name);
        let ended = child.wait_with_output().unwrap();
        let err = String::from_utf8(ended.stderr).unwrap();
        assert_eq!(ended.status.code(), Some(6), "{err}");
        assert!(err.contains("stopped: "), "{err}");
        let written: Value = serde_json::from_str(&std::fs::read_to_string(&result).unwrap()).unwrap();
        assert_eq!(written["status"], "stopped");
        assert!(written["bound"].as_i64().unwrap() > written["obj_int"].as_i64().unwrap());
        let said = run(&["select", "verify", "--instance", &instance, &result]);
        assert_eq!(said.code, 0, "{}", said.out);
        let gap = written["bound"].as_i64().unwrap() - written["obj_int"].as_i64().unwrap();
        assert!(said.out.starts_with(&format!("VERIFIED: a portfolio within {gap} of the best in value")), "{}", said.out);
        assert_eq!(run(&["select", "explain", "--instance", &instance, &result]).code, 6);
        // A bound better than what was proven is no bound.
        let mut better = written;
        better["bound"] = better["obj_int"].clone();
        let said = run(&["select", "verify", "--instance", &instance, &folder.write("better.json", better.to_string())]);
        assert_eq!(said.code, 5, "{}", said.out);
    }
}

#[test]
fn a_second_interruption_ends_at_once_and_leaves_nothing_half_written() {
    let folder = Folder::new("interrupted-twice");
    let instance = folder.write("hard.json", hard().to_string());
    let arguments = ["select", "solve", "--instance", &instance, "--out", &folder.file("result.json")];
    let mut child = program(&arguments).spawn().unwrap();
    once_listening(&child);
    // Held still, so that the second comes before the search has looked up; two kinds, since two of one kind arrive as one.
    ["-STOP", "-INT", "-TERM", "-CONT"].into_iter().for_each(|name| signal(&child, name));
    let status = child.wait().unwrap();
    assert!(matches!(status.code(), Some(130 | 143)), "{status}");
    assert_eq!(folder.names(), ["hard.json"]);
}

#[test]
fn a_long_search_says_how_far_it_is() {
    let folder = Folder::new("progress");
    let instance = folder.write("hard.json", hard().to_string());
    for (quiet, lines) in [(true, false), (false, true)] {
        let out = folder.file("result.json");
        let mut arguments = vec!["select", "solve", "--instance", &instance, "--out", &out];
        arguments.extend(quiet.then_some("--quiet"));
        let child = program(&arguments).spawn().unwrap();
        once_listening(&child);
        std::thread::sleep(Duration::from_secs(6));
        signal(&child, "-INT");
        let err = String::from_utf8(child.wait_with_output().unwrap().stderr).unwrap();
        assert_eq!(err.contains("goal value: best "), lines, "{err}");
        assert_eq!(err.is_empty(), quiet, "{err}");
    }
}
