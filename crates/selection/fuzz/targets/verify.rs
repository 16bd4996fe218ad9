//! Any two lines as an instance and its result: never a panic, and what verifies is what solving finds.
#![no_main]

use bursar_selection::lottery::unhex;
use bursar_selection::{s1, s2, verify};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let Some((instance, result)) = text.split_once('\n') else { return };
    // The digest stands for the sender's word that the two belong together; the fuzzer cannot make one, so it is made here.
    let Ok(inputs) = serde_json::from_str::<Value>(instance) else { return };
    let Ok(mut claimed) = serde_json::from_str::<Value>(result) else { return };
    if claimed.get("inputs").is_none() {
        let _ = verify::json(instance, result);
        return;
    }
    claimed["inputs"] = bursar_selection::lottery::digest(&inputs).into();
    let Ok(verified) = verify::json(instance, &claimed.to_string()) else { return };
    if let Ok(call) = s1::parse(instance)
        && call.schema == s1::SCHEMA
        && call.len() <= 12
    {
        let told: s1::Outcome = serde_json::from_value(claimed).unwrap();
        let seed = unhex(&told.lottery.seed).unwrap_or_default();
        let options = s1::Options { seed, merit_only: told.certificate.merit_only, explain: s1::Explain::Nobody, ..s1::Options::default() };
        let Ok(found) = s1::solve_watched(&call, &options, &mut patience()) else { return };
        if found.status == s1::Status::Stopped {
            return;
        }
        assert_eq!(verified.feasible, found.status == s1::Status::Optimal, "{text}");
        if told.status == s1::Status::Optimal {
            assert_eq!((told.selected, told.obj_int), (found.selected, found.obj_int), "{text}");
        } else if let Some(bound) = told.bound.filter(|_| verified.feasible) {
            // A stopped list's bound holds among lists as good in the goals before, which a stopped one need not be.
            let before = told.goals.iter().take_while(|g| g.goal != s1::Goal::Merit).map(|g| g.value);
            let best = found.goals.iter().take_while(|g| g.goal != s1::Goal::Merit).map(|g| g.value);
            assert!(!before.eq(best) || Some(bound) >= found.obj_int, "{text}");
        }
    } else if let Ok(call) = s2::parse(instance)
        && call.schema == s2::SCHEMA
        && call.levels().len() <= 12
    {
        let told: s2::Outcome = serde_json::from_value(claimed).unwrap();
        let seed = unhex(&told.lottery.seed).unwrap_or_default();
        let options = s2::Options { seed, value_only: told.certificate.value_only, ..s2::Options::default() };
        let Ok(found) = s2::solve_watched(&call, &options, &mut patience()) else { return };
        if found.status == s2::Status::Optimal && told.status == s2::Status::Optimal {
            assert_eq!((told.selected, told.obj_int), (found.selected, found.obj_int), "{text}");
        } else if found.status == s2::Status::Optimal {
            assert!(told.bound >= found.obj_int, "{text}");
        }
    }
});

fn patience() -> impl FnMut(&s1::Progress) -> bool {
    let mut calls = 0;
    move |_| {
        calls += 1;
        calls < 3000
    }
}
