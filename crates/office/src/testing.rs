//! What tests of the office and of the pages begin with.
#![allow(clippy::expect_used, reason = "a test that cannot begin must fail")]

use crate::{Act, Office, contributions::FixedInput};
use bursar_domain::contribution::{DonorKind, Offer};
use bursar_domain::{Cents, Currency, Id, Money, time::day};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Brings an empty fund to activation with one contribution of USD 100 000. `act` gives an act of who has the login: `r8`, `r9`, `r12` act;
/// `officer` the account of the logins `r12`, `r13`, `r14`, who are named.
///
/// # Panics
/// The office refused.
pub fn activated(office: &Office, act: &dyn Fn(&str) -> Act, officer: &dyn Fn(&str) -> Id) {
    office.publish_threshold(&act("r9"), None, Cents::dollars(1), "received", "").expect("a threshold");
    office.open_fundraising(&act("r9"), None).expect("fundraising");
    let (today, amount) = (day(office.now()), Money { minor: 10_000_000, currency: Currency::USD });
    let offer = |id| Offer {
        id,
        donor_kind: DonorKind::State,
        donor_state: Some("SGP".into()),
        donor_name: String::new(),
        offered: amount,
        offered_on: today,
        tied: None,
        anonymous: false,
    };
    let given = office.record_offer(&act("r8"), offer).expect("an offer").subject;
    let fixed = FixedInput { date: today, amount, reference: "R".into() };
    office.pledge(&act("r8"), given, None, &fixed).expect("a pledge");
    office.sign_agreement(&act("r9"), given, None, &fixed, &Default::default()).expect("an agreement");
    office.record_receipt(&act("r8"), given, None, &fixed, Default::default()).expect("a receipt");
    office.check_receipt(&act("r12"), given, None).expect("a checked receipt");
    let named = BTreeMap::from(["R12", "R13", "R14"].map(|role| (role.to_owned(), officer(&role.to_lowercase()))));
    office.name_officers(&act("r9"), None, &named).expect("named officers");
    office.activate(&act("r9"), None).expect("an active fund");
}

/// The instance of a round with more nominees than a debug build explains in a minute: no two alike, so that nobody is left out beforehand.
pub fn large_round() -> Value {
    let n = 1500usize;
    let number = |i: usize, by: usize, most: usize| (i * by + i * i % 7919) % most;
    let state = |i: usize| {
        json!({ "iso": format!("S{i}"), "group": format!("G{}", i % 5), "sub": "", "ldc": i.is_multiple_of(3), "lldc": i.is_multiple_of(7),
            "sids": i.is_multiple_of(11), "sponsored": 0 })
    };
    json!({
        "schema": "s1-delegates/1", "states": (0..n).map(state).collect::<Vec<_>>(),
        "cand": {
            "state": (0..n).collect::<Vec<_>>(),
            "gender": (0..n).map(|i| if number(i, 31, 10) < 4 { 'F' } else { 'M' }).collect::<String>(),
            "score": (0..n).map(|i| 3000 + number(i, 7907, 6000)).collect::<Vec<_>>(),
            "cost": (0..n).map(|i| 150_000 + number(i, 104_729, 700_000)).collect::<Vec<_>>(),
        },
        "rules": { "k": 120, "state_cap": 1, "budget": 36_000_000, "targets": { "priority": 70, "women": 60 }, "cover_groups": true },
    })
}
