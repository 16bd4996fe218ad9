//! `bursar select diagnose`: can any list keep the rules? If not, which rules contradict each other, and what would help?

use super::input::{self, Call};
use super::words::Words;
use super::{Diagnose, Exit, Failure, files};
use bursar_selection::{s1, s2};
use std::fmt::Write as _;

pub fn run(asked: &Diagnose) -> Result<Exit, Failure> {
    let read = input::read(&asked.input)?;
    input::note_unknown(&read.unknown, &asked.manner);
    let (exit, text) = match &read.call {
        Call::Delegates(call) => delegates(call)?,
        Call::Projects(call) => projects(call)?,
    };
    files::print(&text)?;
    Ok(exit)
}

fn delegates(call: &s1::Instance) -> Result<(Exit, String), Failure> {
    let Some(conflict) = s1::conflict(call, None) else {
        return Ok((Exit::Done, "feasible: some list keeps all the rules\n".to_owned()));
    };
    let smallest = if conflict.smallest { "; no smaller set of rules does" } else { "" };
    let mut text = format!("infeasible: no list keeps the rules\n\nThese contradict each other{smallest}:\n");
    for rule in &conflict.rules {
        let _ = writeln!(text, "  {}", call.in_words(rule));
    }
    let changes = s1::relaxations(call).map_err(input::unsolved)?;
    if changes.is_empty() {
        text.push_str("\nNo change of a single rule is enough.\n");
    } else {
        text.push_str("\nAny one of these changes would do:\n");
        for change in changes {
            let _ = writeln!(
                text,
                "  {} (instead of {})",
                call.with(&change.rule, change.by).in_words(&change.rule),
                call.in_words(&change.rule)
            );
        }
    }
    Ok((Exit::Infeasible, text))
}

fn projects(call: &s2::Instance) -> Result<(Exit, String), Failure> {
    let mut text = "feasible: an empty portfolio keeps every rule\n".to_owned();
    let options = s2::Options::default();
    let mut outcome = s2::solve(call, &options).map_err(input::unsolved_projects)?;
    s2::explain(call, &options, &mut outcome, &mut |_| true).map_err(input::unsolved_projects)?;
    let never = outcome.reasons.iter().enumerate().filter(|(_, reason)| matches!(reason, s2::Reason::Excluded));
    for (p, _) in never {
        let _ = writeln!(text, "  {} can never be funded", call.id(p));
    }
    Ok((Exit::Done, text))
}
