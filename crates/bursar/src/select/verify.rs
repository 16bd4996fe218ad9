//! `bursar select verify`: says VERIFIED and what exactly is proven, or BROKEN and where.

use super::input::{self, Call, Read};
use super::words::{self, Words};
use super::{Exit, Failure, Input, Verify, files};
use bursar_selection::verify::{Broken, Verified};
use bursar_selection::{s1, s2, verify};
use std::fmt::Write as _;
use std::path::Path;

pub fn run(asked: &Verify) -> Result<Exit, Failure> {
    let said = input::read_to_check(&asked.input).and_then(|read| check(&read, asked));
    match said {
        Ok(text) => files::print(&text).map(|()| Exit::Done),
        // A file with faults is no proof of anything, whatever the faults.
        Err(failure) if failure.exit == Exit::Refused => Err(broken(&failure.text)),
        Err(failure) => Err(failure),
    }
}

fn broken(why: &str) -> Failure {
    Failure::new(Exit::Broken, format!("BROKEN: {why}"))
}

fn check(read: &Read, asked: &Verify) -> Result<String, Failure> {
    match &read.call {
        Call::Delegates(call) => {
            let outcome = input::result(&asked.input, &asked.result)?;
            let told = delegates(call, &read.digest, &outcome)?;
            Ok(told + &asked.of.as_deref().map(|truth| copy(truth, call, &outcome)).transpose()?.unwrap_or_default())
        }
        Call::Projects(_) if asked.of.is_some() => {
            Err(Failure::new(Exit::Usage, "--of is for delegates: projects are published as they are"))
        }
        Call::Projects(call) => projects(call, &read.digest, &input::result(&asked.input, &asked.result)?),
    }
}

/// Checks that the instance is an honest public copy: then what is proven of it holds for the true one. Says so.
fn copy(truth: &Path, call: &s1::Instance, outcome: &s1::Outcome) -> Result<String, Failure> {
    let truth = input::read(&Input { instance: truth.to_owned(), rules: None })?;
    let Call::Delegates(of) = &truth.call else { return Err(broken("the instances are not of one kind")) };
    s1::covers(of, call, outcome).map_err(|why| broken(&format!("not an honest copy of the true instance: {why}")))?;
    Ok(format!("The instance is an honest public copy of the true one (SHA-256 {}): the list is proven best there too\n", truth.digest))
}

/// Checks a list; gives what is proven, in words.
pub fn delegates(call: &s1::Instance, digest: &str, outcome: &s1::Outcome) -> Result<String, Failure> {
    let verified = verify::check(call, digest, outcome).map_err(|why| match why {
        Broken::Rule(row) => {
            let mut keep = vec![true; call.len()];
            outcome.certificate.drops.who().filter(|&i| i < call.len()).for_each(|i| keep[i] = false);
            let model = s1::model::Model::of(call, &keep, outcome.certificate.merit_only);
            let rule = model.rules.get(row).and_then(Option::as_ref).map(|rule| call.in_words(rule));
            broken(&rule_broken("list", row, rule))
        }
        why => broken(&why.to_string()),
    })?;
    if let Some(conflict) = outcome.conflict.as_ref().filter(|_| !verified.feasible) {
        let steps = verified.steps;
        return Ok(format!(
            "VERIFIED: no list keeps the rules; these contradict each other: {}\n{}  - replayed {steps} steps of proof\n",
            call.all_in_words(&conflict.rules),
            belongs(digest)
        ));
    }
    let listed = format!("{} of {} candidates; {}", outcome.selected.len(), call.len(), words::goals(&outcome.goals));
    let claims: Vec<String> = outcome.goals.iter().map(|g| words::no_better(g.goal, g.bound.unwrap_or(g.value))).collect();
    let names: Vec<&str> = outcome.goals.iter().map(|g| words::goal(g.goal)).collect();
    let skipped = outcome.certificate.merit_only && (call.rules.cover_groups || call.rules.targets.is_some());
    Ok(told(&Proven { what: "list", listed, claims, names, skipped, digest, seed: &outcome.lottery.seed, verified }))
}

/// Checks a portfolio; gives what is proven, in words.
pub fn projects(call: &s2::Instance, digest: &str, outcome: &s2::Outcome) -> Result<String, Failure> {
    let value_only = outcome.certificate.value_only;
    let verified = verify::check_portfolio(call, digest, outcome).map_err(|why| match why {
        Broken::Rule(row) => {
            let model = s2::model::Model::of(call, value_only);
            broken(&rule_broken("portfolio", row, model.rules.get(row).map(|rule| call.in_words(rule))))
        }
        why => broken(&why.to_string()),
    })?;
    let listed = format!("{} of {} projects; {}", outcome.selected.len(), call.projects.len(), words::project_goals(&outcome.goals));
    let claims = outcome.goals.iter().map(|g| words::no_better_portfolio(g.goal, g.bound.unwrap_or(g.value))).collect();
    let names = outcome.goals.iter().map(|g| words::project_goal(g.goal)).collect();
    Ok(told(&Proven { what: "portfolio", listed, claims, names, skipped: value_only, digest, seed: &outcome.lottery.seed, verified }))
}

fn rule_broken(what: &str, row: usize, rule: Option<String>) -> String {
    format!("the {what} breaks a rule: {} (row {row})", rule.unwrap_or_else(|| "the definition of a goal".to_owned()))
}

fn belongs(digest: &str) -> String {
    format!("Proven, by replaying the proof in whole numbers:\n  - the result belongs to this instance (SHA-256 {digest})\n")
}

/// A checked result, to be told.
struct Proven<'a> {
    what: &'static str,
    listed: String,
    /// For each goal, that nothing is better.
    claims: Vec<String>,
    names: Vec<&'a str>,
    /// Whether goals before merit, or after value, were left out as asked.
    skipped: bool,
    digest: &'a str,
    seed: &'a str,
    verified: Verified,
}

fn told(proven: &Proven<'_>) -> String {
    let Proven { what, listed, claims, names, verified, .. } = proven;
    // Of a result that was stopped, the goals up to the one at hand.
    let (verdict, goals) = match verified.within {
        None => (format!("the best {what} under the rules"), claims.len()),
        Some(within) => (format!("a {what} within {} of the best in {}", within.gap, names[within.goal]), within.goal + 1),
    };
    let mut text = format!("VERIFIED: {verdict}: {listed}\n{}  - the {what} keeps every rule\n", belongs(proven.digest));
    for (t, claim) in claims.iter().take(goals).enumerate() {
        let whose =
            if t == 0 { format!("no {what} that keeps the rules") } else { format!("of those equal in what stands above, no {what}") };
        let _ = writeln!(text, "  - {whose} {claim}");
    }
    if verified.drawn {
        let _ = writeln!(text, "  - no equally good {what} comes earlier in the lottery's order (seed {})", or_empty(proven.seed));
    }
    let _ = writeln!(text, "  - replayed {} steps of proof", verified.steps);
    if proven.skipped {
        text.push_str("Not looked at, as asked when it was solved (--goal merit): the goals other than those above\n");
    }
    let open = &names[goals..];
    if !open.is_empty() {
        let _ = writeln!(text, "Not proven, since the search was stopped: {}", open.join(", "));
    }
    if !verified.drawn {
        text.push_str("Not proven, since the search was stopped: how ties were drawn\n");
    }
    text
}

fn or_empty(seed: &str) -> &str {
    if seed.is_empty() { "empty" } else { seed }
}
