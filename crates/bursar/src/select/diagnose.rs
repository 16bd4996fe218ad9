//! `bursar select diagnose`: can any list keep the rules? If not, which rules contradict each other, and what would help?

use super::input::{self, Call};
use super::progress::Watch;
use super::words::Words;
use super::{Diagnose, Exit, Failure, files};
use bursar_selection::{s1, s2};
use std::fmt::Write as _;

pub fn run(asked: &Diagnose) -> Result<Exit, Failure> {
    let read = input::read(&asked.input)?;
    input::note_unknown(&read.unknown, &asked.manner);
    let mut watch = Watch::new(asked.manner.quiet, None);
    let (exit, text) = match &read.call {
        Call::Delegates(call) => delegates(call, &mut watch)?,
        Call::Projects(call) => projects(call, &mut watch)?,
    };
    files::print(&text)?;
    Ok(exit)
}

fn delegates(call: &s1::Instance, watch: &mut Watch) -> Result<(Exit, String), Failure> {
    let found = s1::diagnose(call, &mut |at| watch.see(at)).map_err(input::unsolved)?;
    watch.done();
    let Some(conflict) = &found.conflict else {
        return Ok((Exit::Done, "feasible: some list keeps all the rules\n".to_owned()));
    };
    let smallest = if conflict.smallest { "; no smaller set of rules does" } else { "" };
    let mut text = format!("infeasible: no list keeps the rules\n\nThese contradict each other{smallest}:\n");
    for rule in &conflict.rules {
        let _ = writeln!(text, "  {}", call.in_words(rule));
    }
    text.push_str(if found.cut_short && found.single.is_empty() && found.together.is_empty() {
        "\nNo change was found that would be enough.\n"
    } else if found.single.is_empty() && found.cut_short {
        "\nThese changes together would be enough:\n"
    } else if found.single.is_empty() {
        "\nNo change of a single rule is enough. These together are, the least as parts of the rules' numbers:\n"
    } else {
        "\nAny one of these changes would do:\n"
    });
    for change in found.single.iter().chain(&found.together) {
        let _ =
            writeln!(text, "  {} (instead of {})", call.with(&change.rule, change.by).in_words(&change.rule), call.in_words(&change.rule));
    }
    if found.cut_short {
        text.push_str("\nThe search for changes was cut short: others may do as well, and less of these may be enough.\n");
    }
    Ok((Exit::Infeasible, text))
}

fn projects(call: &s2::Instance, watch: &mut Watch) -> Result<(Exit, String), Failure> {
    let found = s2::diagnose(call, &mut |at| watch.see(at)).map_err(input::unsolved_projects)?;
    watch.done();
    let mut text = "feasible: an empty portfolio keeps every rule\n".to_owned();
    if found.barred.is_empty() && found.undecided.is_empty() {
        text.push_str("Every project is in some portfolio that keeps the rules.\n");
    }
    found.barred.iter().for_each(|one| text.push_str(&barred(call, one)));
    if found.undecided.is_empty() {
        return Ok((Exit::Done, text));
    }
    let ids: Vec<String> = found.undecided.iter().map(|&project| call.id(project)).collect();
    let _ = writeln!(text, "\nundecided within the work given to the question, whether they can ever be funded: {}", ids.join(", "));
    Ok((Exit::Stopped, text))
}

/// Why a project can never be funded, and what would change that.
fn barred(call: &s2::Instance, one: &s2::Barred) -> String {
    let id = call.id(one.project);
    if one.by.is_empty() {
        return format!("\n{id} can never be funded: it has no level\n");
    }
    let mut text = format!("\n{id} can never be funded, because of:\n");
    one.by.iter().for_each(|rule| text.push_str(&format!("  {}\n", call.in_words(rule))));
    if !one.single.is_empty() {
        text.push_str("It could be with any one of these changes:\n");
        one.single.iter().for_each(|change| text.push_str(&format!("  {}\n", changed(call, change))));
    } else if !one.together.is_empty() {
        let _ = writeln!(text, "It could be, if all of these gave way: {}", call.all_in_words(&one.together));
    }
    if one.cut_short {
        text.push_str("The search was cut short: fewer rules may be the cause, and other or smaller changes enough.\n");
    }
    text
}

/// The rule, and by how much it would have to change.
fn changed(call: &s2::Instance, change: &s2::Relaxation) -> String {
    use s2::Rule;
    let rule = call.in_words(&change.rule);
    match &change.rule {
        Rule::Cash(_) => format!("{rule}: USD {} more", change.by),
        Rule::RegionMin(_) | Rule::RegionMax(_) | Rule::ImplementerShare | Rule::GenderShare => {
            format!("{rule}: by {} % of the total", change.by)
        }
        Rule::StateCap => format!("{rule}: by {}", change.by),
        _ => format!("{rule}: dropped"),
    }
}
