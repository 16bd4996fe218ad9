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
    let found = s1::diagnose(call, &mut |_| true).map_err(input::unsolved)?;
    let Some(conflict) = &found.conflict else {
        return Ok((Exit::Done, "feasible: some list keeps all the rules\n".to_owned()));
    };
    let smallest = if conflict.smallest { "; no smaller set of rules does" } else { "" };
    let mut text = format!("infeasible: no list keeps the rules\n\nThese contradict each other{smallest}:\n");
    for rule in &conflict.rules {
        let _ = writeln!(text, "  {}", call.in_words(rule));
    }
    text.push_str(if found.single.is_empty() {
        "\nNo change of a single rule is enough. Together, these are, and no lesser ones (as parts of the rules' numbers):\n"
    } else {
        "\nAny one of these changes would do:\n"
    });
    for change in found.single.iter().chain(&found.together) {
        let _ =
            writeln!(text, "  {} (instead of {})", call.with(&change.rule, change.by).in_words(&change.rule), call.in_words(&change.rule));
    }
    Ok((Exit::Infeasible, text))
}

fn projects(call: &s2::Instance) -> Result<(Exit, String), Failure> {
    let mut text = "feasible: an empty portfolio keeps every rule\n".to_owned();
    for barred in s2::diagnose(call, &mut |_| true).map_err(input::unsolved_projects)? {
        let alone: Vec<s2::Rule> = barred.single.into_iter().map(|change| change.rule).collect();
        let (which, rules) = if alone.is_empty() { ("all", &barred.together) } else { ("any one", &alone) };
        let (id, by) = (call.id(barred.project), call.all_in_words(&barred.by));
        let _ =
            writeln!(text, "  {id} can never be funded: {by}\n    it could be, if {which} of these gave way: {}", call.all_in_words(rules));
    }
    Ok((Exit::Done, text))
}
