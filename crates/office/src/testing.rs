//! What tests of the office and of the pages begin with.
#![allow(clippy::expect_used, reason = "a test that cannot begin must fail")]

use crate::disbursements::Sign;
use crate::missions::Move;
use crate::payees::Typed;
use crate::{Act, Office, contributions::FixedInput};
use bursar_domain::contribution::{DonorKind, Offer};
use bursar_domain::disbursement::Purpose;
use bursar_domain::mission::Ticket;
use bursar_domain::payee::{Payee, PayeeKind};
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

/// The example account of the registry of IBANs.
pub const IBAN: &str = "GB82WEST12345698765432";

/// The fund's own account and a travel agent's, both confirmed; answers the travel agent. `act` gives an act of a person of the
/// demonstration.
///
/// # Panics
/// The office refused.
pub fn travel_agent(office: &Office, act: &dyn Fn(&str) -> Act) -> Id {
    let typed = |account: &str| Typed { name: "A travel agent".into(), account: account.into(), bic: String::new(), reason: String::new() };
    let r8 = "finance.assistant";
    office.propose_details(&act(r8), Payee::fund_id(), None, &typed("DE89370400440532013000")).expect("the fund's account");
    let payee = office.record_payee(&act(r8), PayeeKind::Supplier, "A travel agent", None, &typed(IBAN)).expect("a payee").subject;
    for id in [Payee::fund_id(), payee] {
        let confirmed = office.confirm_details(&act("certifying.officer"), id, None, "Head of accounts", "contract 7", day(office.now()));
        confirmed.expect("confirmed details");
    }
    payee
}

/// A ticket of a delegate to be paid to a travel agent, in a payment file that was not handed over: the disbursement and the file.
///
/// # Panics
/// The office refused.
pub fn ticket_in_a_file(office: &Office, act: &dyn Fn(&str) -> Act, mission: Id, payee: Id) -> (Id, Id) {
    let (r7, r8, r12, r13, r14) = ("project.officer", "finance.assistant", "certifying.officer", "approving.officer", "bank.signatory");
    let ticket = Ticket {
        usd: Cents::dollars(1900),
        number: "T-1".into(),
        paid: None,
        late: "as the test begins".into(),
        by: mission,
        confirmed_by: None,
    };
    office.move_mission(&act(r7), mission, None, Move::NoVisa).expect("no visa needed");
    office.record_ticket(&act(r8), mission, None, &ticket).expect("a ticket");
    office.decide_ticket(&act(r12), mission, None, true).expect("a ticket agreed to");
    let asked = office.request_mission_payment(&act(r8), mission, None, Purpose::Ticket, payee).expect("a disbursement").subject;
    for (who, event) in [(r7, Sign::Verify), (r12, Sign::Certify), (r13, Sign::Approve)] {
        office.sign_disbursement(&act(who), asked, None, event).expect("a signature");
    }
    let file = office.collect_payments(&act(r14), &[asked], day(office.now())).expect("a file").subject;
    (asked, file)
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
