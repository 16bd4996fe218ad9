//! The workflow tables are sound (DOMAIN §5).

use crate::{none, texts};
use bursar_domain::Role;
use bursar_domain::workflow::{ALL, Machine, Transition};
use std::collections::BTreeSet;

/// The states that can be reached from `from`, itself included.
fn reached(machine: &Machine, from: &'static str) -> BTreeSet<&'static str> {
    let mut seen = BTreeSet::from([from]);
    loop {
        let next: Vec<_> = machine.table.iter().filter(|t| seen.contains(t.from) && !seen.contains(t.to)).map(|t| t.to).collect();
        if next.is_empty() {
            return seen;
        }
        seen.extend(next);
    }
}

/// Steps by which a mistake is taken back: a record may stay where they begin.
const BACK: [&str; 6] = ["separate", "reopen", "undo", "undo_signature", "undo_receipt", "undo_only_receipt"];

/// Where a record stays: no step leads on.
pub fn ends(machine: &Machine) -> Vec<&'static str> {
    let on = |t: &Transition| t.to != t.from && !BACK.contains(&t.event);
    machine.states().into_iter().filter(|s| !machine.table.iter().any(|t| t.from == *s && on(t))).collect()
}

fn findings(machine: &Machine) -> Vec<String> {
    let mut found = Vec::new();
    let mut say = |what: String| found.push(format!("{}: {what}", machine.id));
    let from_start = reached(machine, machine.start);
    let ends = ends(machine);
    for state in machine.states() {
        if !from_start.contains(state) {
            say(format!("{state} cannot be reached"));
        }
        if !reached(machine, state).iter().any(|s| ends.contains(s)) {
            say(format!("{state} has no way to an end"));
        }
    }
    let code = |s: &str| !s.is_empty() && s.chars().all(|c| c.is_ascii_lowercase() || c == '_');
    let mut steps = BTreeSet::new();
    for t in machine.table {
        if !steps.insert((t.from, t.event)) {
            say(format!("{} in {} stands twice", t.event, t.from));
        }
        if ![t.from, t.event, t.to].into_iter().all(code) {
            say(format!("{} → {}: {} is not written as a code", t.from, t.to, t.event));
        }
        // What nobody decides must say when it happens.
        if t.who.is_empty() && t.guard.is_empty() {
            say(format!("{} in {} is the software's own and has no guard", t.event, t.from));
        }
    }
    found
}

#[test]
fn domain_5_every_machine_is_sound() {
    none(&ALL.iter().flat_map(|m| findings(m)).collect::<Vec<_>>());
}

#[test]
fn domain_5_every_machine_is_listed() {
    let texts = texts();
    let written =
        texts.iter().filter(|(path, _)| path.starts_with("crates/domain/src/")).map(|(_, t)| t.matches(": Machine = Machine {").count());
    assert_eq!(written.sum::<usize>(), ALL.len(), "a machine is missing from workflow::ALL");
    let names: BTreeSet<_> = ALL.iter().map(|m| (m.id, m.subject)).collect();
    assert_eq!(names.len(), ALL.len());
}

#[test]
fn a_machine_that_is_not_sound_is_found() {
    const fn step(from: &'static str, event: &'static str, to: &'static str, who: &'static [Role]) -> Transition {
        Transition { from, event, to, who, guard: "", effect: "" }
    }
    const R9: &[Role] = &[Role::FundManager];
    let of = |table: Vec<Transition>| findings(&Machine { id: "X", subject: "x", start: "a", table: table.leak() });
    assert!(of(vec![step("a", "go", "b", R9)]).is_empty());
    assert_eq!(of(vec![step("a", "go", "b", R9), step("c", "go", "b", R9)]), ["X: c cannot be reached"]);
    assert_eq!(of(vec![step("a", "go", "b", R9), step("b", "back", "a", R9)]).len(), 2, "neither a nor b leads to an end");
    assert_eq!(of(vec![step("a", "go", "b", R9), step("a", "go", "c", R9)]), ["X: go in a stands twice"]);
    assert_eq!(of(vec![step("a", "go on", "b", R9)]).len(), 1);
    assert_eq!(of(vec![step("a", "go", "b", &[])]), ["X: go in a is the software's own and has no guard"]);
}

/// Promise 7: the steps by which something that was handed to the bank could be handed over again: one that leads back to where things are
/// handed over or stand before it, and one that the software takes by itself to hand over.
fn sends_again(machine: &Machine, sending: &str) -> Vec<String> {
    let sends = |t: &&Transition| t.event == sending;
    let before: BTreeSet<_> = machine.table.iter().filter(sends).map(|t| t.from).collect();
    let after: BTreeSet<_> = machine.table.iter().filter(sends).flat_map(|t| reached(machine, t.to)).collect();
    let by_itself = machine.table.iter().filter(sends).filter(|t| t.who.is_empty());
    let back = machine.table.iter().filter(|t| after.contains(t.from) && (before.contains(t.to) || t.to == "sent"));
    by_itself.chain(back).map(|t| format!("{}: {} in {}", machine.id, t.event, t.from)).collect()
}

#[test]
fn promise_7_no_workflow_sends_again_what_was_sent() {
    let found = [(&bursar_domain::disbursement::MACHINE, "send"), (&bursar_domain::payment_file::MACHINE, "hand_over")];
    none(&found.iter().flat_map(|(machine, sending)| sends_again(machine, sending)).collect::<Vec<_>>());
    assert!(found.iter().all(|(machine, sending)| machine.table.iter().any(|t| t.event == *sending && t.to == "sent")));
}

/// The control: machines that send again are found by the same check.
#[test]
fn promise_7_control_a_machine_that_sends_again_is_found() {
    const R14: &[Role] = &[Role::BankSignatory];
    let found = |from: &'static str, event: &'static str, to: &'static str, who: &'static [Role]| {
        let mut table = bursar_domain::disbursement::MACHINE.table.to_vec();
        table.push(Transition { from, event, to, who, guard: "no answer for a day", effect: "" });
        let found = sends_again(&Machine { table: table.leak(), ..bursar_domain::disbursement::MACHINE }, "send");
        found.contains(&format!("SM-11: {event} in {from}"))
    };
    assert!(found("sent", "resend", "sent", &[]));
    assert!(found("not_arrived", "try_again", "collected", R14));
    assert!(found("confirmed", "resend", "sent", R14));
    assert!(found("approved", "send", "sent", &[]));
    assert!(!found("sent", "wait", "sent_long_ago", &[]));
}
