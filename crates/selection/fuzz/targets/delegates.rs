//! Any bytes as a call for delegates: refused, or answered with a proof that verifies, and with a public copy that is honest.
#![no_main]

use bursar_selection::lottery;
use bursar_selection::s1::{Error, Explain, Options, Status, blinded, covers, diagnose, parse, solve_watched};
use bursar_selection::verify;
use libfuzzer_sys::fuzz_target;

/// Enough for whatever so few nominees can ask.
const PATIENCE: usize = 3000;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let Ok(call) = parse(text) else { return };
    if call.len() > 14 || call.states.len() > 14 || call.hard_rules().len() > 14 {
        return;
    }
    let mut calls = 0;
    let mut watch = |_: &_| {
        calls += 1;
        calls < PATIENCE
    };
    let merit_only = data.len() % 5 == 0;
    let explain = if data.len() % 3 == 0 { Explain::Everyone } else { Explain::Nobody };
    let options = Options { seed: data[..data.len().min(4)].to_vec(), merit_only, explain, ..Options::default() };
    let outcome = match solve_watched(&call, &options, &mut watch) {
        Err(Error::Invalid(faults)) => return assert_eq!(faults, call.check()),
        Err(Error::Stopped) => return,
        answer => answer.unwrap(),
    };
    assert!(call.check().is_empty());
    let digest = lottery::digest(&serde_json::to_value(&call).unwrap());
    verify::check(&call, &digest, &outcome).unwrap_or_else(|broken| panic!("{broken}\n{text}"));
    if outcome.status == Status::Optimal && call.len() <= 8 {
        if let Ok((copy, result)) = blinded(&call, &options, &outcome) {
            assert_eq!(covers(&call, &copy, &result), Ok(()));
        }
    }
    if let Ok(found) = diagnose(&call, &mut watch) {
        assert!(outcome.status == Status::Stopped || found.conflict.is_some() == (outcome.status == Status::Infeasible));
    }
});
