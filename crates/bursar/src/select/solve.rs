//! `bursar select solve`.

use super::input::{self, Call};
use super::progress::{Watch, cpu_ms, interrupted};
use super::words::{self, Words};
use super::{Exit, Failure, Goal, Solve, files};
use bursar_selection::progress::Status;
use bursar_selection::solver::{self, NoSolver, Solver};
use bursar_selection::{s1, s2};
use serde::Serialize;

pub fn run(asked: &Solve) -> Result<Exit, Failure> {
    let solver = solver(&asked.solver)?;
    let read = input::read(&asked.input)?;
    // From here on there is something to keep.
    let stop = interrupted()?;
    input::note_unknown(&read.unknown, &asked.manner);
    if let Some(path) = &asked.instance_out {
        files::write(path, read.call.value()?.to_string().as_bytes())?;
    }
    let mut watch = Watch::new(asked.manner.quiet, Some(stop));
    let seed = asked.seed.clone().unwrap_or_default().0;
    let merit_only = asked.goal == Some(Goal::Merit);
    let (exit, summary) = match read.call {
        Call::Delegates(call) => {
            let explain = if asked.explain { s1::Explain::Everyone } else { s1::Explain::Nobody };
            let options = s1::Options { seed, solver, merit_only, explain };
            let found = s1::solve_of(&call, &options, read.digest, &mut |at| watch.see(at));
            watch.done();
            let mut outcome = found.map_err(input::unsolved)?;
            outcome.cpu_ms = Some(cpu_ms());
            write(asked, &outcome)?;
            delegates(&call, &outcome)
        }
        Call::Projects(call) => {
            let options = s2::Options { seed, solver, value_only: merit_only };
            let found = s2::solve_of(&call, &options, read.digest, &mut |at| watch.see(at));
            let mut outcome = found.map_err(input::unsolved_projects)?;
            if asked.explain && outcome.status == Status::Optimal {
                explain(&call, &options, &mut outcome, &mut watch)?;
            }
            watch.done();
            outcome.cpu_ms = Some(cpu_ms());
            write(asked, &outcome)?;
            projects(&outcome)
        }
    };
    if !asked.manner.quiet {
        files::note(&summary);
    }
    Ok(exit)
}

fn solver(name: &str) -> Result<&'static dyn Solver, Failure> {
    solver::by_name(name).map_err(|error| match error {
        NoSolver::NotBuiltIn { .. } => Failure::new(Exit::NotBuiltIn, format!("{error}: build with `--features {name}`")),
        NoSolver::Unknown { .. } => Failure::new(Exit::Usage, format!("--solver: {error}")),
    })
}

/// Adds the reasons; if stopped, the proven result stays without them.
fn explain(call: &s2::Instance, options: &s2::Options, outcome: &mut s2::Outcome, watch: &mut Watch) -> Result<(), Failure> {
    let mut explained = outcome.clone();
    match s2::explain(call, options, &mut explained, &mut |at| watch.see(at)) {
        Ok(()) => *outcome = explained,
        Err(s2::Error::Stopped) => {}
        Err(error) => return Err(input::unsolved_projects(error)),
    }
    Ok(())
}

fn write<T: Serialize>(asked: &Solve, outcome: &T) -> Result<(), Failure> {
    let mut bytes = serde_json::to_vec(outcome).map_err(|e| Failure::new(Exit::Failed, e.to_string()))?;
    bytes.push(b'\n');
    files::write(&asked.out, &bytes)
}

/// How it ended, in a line.
fn delegates(call: &s1::Instance, outcome: &s1::Outcome) -> (Exit, String) {
    let of = format!("{} of {} candidates; {}", outcome.selected.len(), call.len(), words::goals(&outcome.goals));
    match outcome.status {
        Status::Optimal => (Exit::Done, format!("optimal: {of}")),
        Status::Infeasible => {
            let conflict = outcome.conflict.as_ref().map_or_else(String::new, |c| call.all_in_words(&c.rules));
            (Exit::Infeasible, format!("infeasible: these rules contradict each other: {conflict}"))
        }
        Status::Stopped => {
            let open = outcome.goals.iter().find_map(|g| g.bound.map(|b| format!("{}: {} of at most {b}", words::goal(g.goal), g.value)));
            (Exit::Stopped, format!("stopped: {of} ({})", open.unwrap_or_default()))
        }
    }
}

/// As [`delegates`], for projects.
fn projects(outcome: &s2::Outcome) -> (Exit, String) {
    let of = format!("{} projects; {}", outcome.selected.len(), words::project_goals(&outcome.goals));
    if outcome.status == Status::Optimal {
        return (Exit::Done, format!("optimal: {of}"));
    }
    let bounded = outcome.goals.iter().find_map(|g| g.bound.map(|b| (words::project_goal(g.goal), g.value, b)));
    let open = bounded.map_or_else(String::new, |(name, value, bound)| format!(" ({name}: {value}, no more than {bound} is possible)"));
    (Exit::Stopped, format!("stopped: {of}{open}"))
}
