//! Any bytes as a call for projects: refused, or answered with a proof that verifies.
#![no_main]

use bursar_selection::s2::{Error, Options, Status, diagnose, explain, parse, solve_watched};
use bursar_selection::{lottery, verify};
use libfuzzer_sys::fuzz_target;

/// Enough for whatever so few projects can ask.
const PATIENCE: usize = 3000;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let Ok(call) = parse(text) else { return };
    let small = call.years <= 6 && call.cash.len() <= 6 && call.region_share.len() <= 6;
    let few = call.projects.len() <= 10 && call.projects.iter().all(|p| p.levels.len() <= 4 && p.levels.iter().all(|l| l.cash.len() <= 6));
    if !small || !few || call.exclusive.len() + call.requires.len() > 10 {
        return;
    }
    let mut calls = 0;
    let mut watch = |_: &_| {
        calls += 1;
        calls < PATIENCE
    };
    let options = Options { seed: data[..data.len().min(4)].to_vec(), value_only: data.len() % 5 == 0, ..Options::default() };
    let mut outcome = match solve_watched(&call, &options, &mut watch) {
        Err(Error::Invalid(_)) => return assert!(!call.check().is_empty()),
        Err(Error::Stopped) => return,
        answer => answer.unwrap(),
    };
    assert!(call.check().is_empty());
    let digest = lottery::digest(&serde_json::to_value(&call).unwrap());
    verify::check_portfolio(&call, &digest, &outcome).unwrap_or_else(|broken| panic!("{broken}\n{text}"));
    if outcome.status == Status::Optimal && data.len() % 3 == 0 {
        let _ = explain(&call, &options, &mut outcome, &mut watch);
        let _ = diagnose(&call, &mut watch);
    }
});
