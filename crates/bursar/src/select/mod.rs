//! `bursar select`: choose, check, explain and diagnose from the command line, with files other tools can read and write.
//!
//! The formats and the exit codes are promises to those tools; docs/handbook/select.md describes them field by field.

mod diagnose;
mod explain;
mod files;
mod input;
mod progress;
mod rules;
mod shape;
mod solve;
mod usage;
mod verify;
mod what_if;
mod words;

use clap::{Args, Subcommand, ValueEnum};
use std::path::PathBuf;
use std::process::ExitCode;

/// How a command ended, as its exit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Exit {
    Done = 0,
    Failed = 1,
    Usage = 2,
    Refused = 3,
    Infeasible = 4,
    Broken = 5,
    Stopped = 6,
    NotBuiltIn = 7,
}

const EXIT_CODES: &str = "\
Exit codes:
  0  done: proven best, verified, or feasible
  1  something unexpected, such as a file that cannot be read or written
  2  the command line is not understood
  3  the input is refused; every finding is listed with its place
  4  no list keeps the rules; the result is still written, with its proof
  5  the proof is broken
  6  stopped before the proof was complete; the best so far is written, with its proven gap
  7  the solver asked for is not built in

The formats of all files: docs/handbook/select.md";

/// Why a command ended otherwise than asked: its exit code and what to say.
#[derive(Debug)]
pub struct Failure {
    exit: Exit,
    text: String,
}

impl Failure {
    fn new(exit: Exit, text: impl Into<String>) -> Self {
        Self { exit, text: text.into() }
    }
}

#[derive(Args)]
#[command(after_help = EXIT_CODES)]
pub struct Select {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Finds the best list, proves it, and writes both.
    #[command(after_help = EXIT_CODES)]
    Solve(Solve),
    /// Replays a result's proof in exact integer arithmetic, without a solver.
    #[command(after_help = EXIT_CODES)]
    Verify(Verify),
    /// Says for everybody why they are where they are, and for each rule what it did.
    #[command(after_help = explain::help())]
    Explain(Explain),
    /// Says whether any list keeps the rules; if none does, which rules contradict each other and what would help.
    #[command(after_help = EXIT_CODES)]
    Diagnose(Diagnose),
}

#[derive(Args)]
struct Input {
    /// The instance: s1-delegates/1 (who was nominated) or s2-projects/1 (what was applied for). "-" is standard input.
    #[arg(long, value_name = "FILE")]
    instance: PathBuf,
    /// A rule set (bursar-rules/1, TOML or JSON) in place of the instance's rules; seats and budget stay the instance's.
    #[arg(long, value_name = "FILE")]
    rules: Option<PathBuf>,
}

#[derive(Args)]
struct Solve {
    #[command(flatten)]
    input: Input,
    /// Who searches first: bursar (this program's own search) or a second opinion, microlp or highs. The result is the same.
    #[arg(long, default_value = "bursar")]
    solver: String,
    /// The lottery's randomness, in hexadecimal. Without it the seed is empty: ties are drawn the same way each time.
    #[arg(long, value_name = "HEX", value_parser = seed)]
    seed: Option<Seed>,
    /// merit: goals before merit are skipped (delegates: coverage and targets; projects: the amount awarded).
    #[arg(long, value_enum)]
    goal: Option<Goal>,
    /// Adds the reasons to the result: a few more solves for each rule, candidate or project.
    #[arg(long)]
    explain: bool,
    /// Where the result goes. "-" is standard output.
    #[arg(long, value_name = "FILE", default_value = "-")]
    out: PathBuf,
    /// Writes the instance as it was solved, with the rules of --rules in it, for whoever checks the result without them.
    #[arg(long, value_name = "FILE")]
    instance_out: Option<PathBuf>,
    #[command(flatten)]
    manner: Manner,
}

#[derive(Args)]
struct Verify {
    #[command(flatten)]
    input: Input,
    /// The result that `solve` wrote.
    result: PathBuf,
    /// The true instance of which the instance is the public copy: checks too that the copy is an honest one (delegates).
    #[arg(long, value_name = "FILE")]
    of: Option<PathBuf>,
}

#[derive(Args)]
struct Explain {
    #[command(flatten)]
    input: Input,
    /// The result that `solve` wrote.
    result: PathBuf,
    /// Text for people, or JSON.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// What if a rule's number were another: NAME+N, NAME-N, NAME+N% or NAME-N%. May be repeated.
    #[arg(long, value_name = "CHANGE", allow_hyphen_values = true)]
    what_if: Vec<String>,
    /// Other scores, as other weights of the criteria would give them: who is always in, at times, never (delegates).
    #[arg(long, value_name = "FILE")]
    stability: Option<PathBuf>,
    #[command(flatten)]
    manner: Manner,
}

#[derive(Args)]
struct Diagnose {
    #[command(flatten)]
    input: Input,
    #[command(flatten)]
    manner: Manner,
}

#[derive(Args)]
struct Manner {
    /// Says nothing on standard error but why the command failed.
    #[arg(long)]
    quiet: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Goal {
    Merit,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

/// Random bytes for the lottery.
#[derive(Clone, Default)]
struct Seed(Vec<u8>);

fn seed(text: &str) -> Result<Seed, String> {
    bursar_selection::lottery::unhex(text)
        .map(Seed)
        .ok_or_else(|| "not hexadecimal: an even number of digits 0-9 a-f is expected".to_owned())
}

/// Runs the command and says on standard error why it failed, if it did.
pub fn run(asked: &Select) -> ExitCode {
    let ended = match &asked.what {
        What::Solve(asked) => solve::run(asked),
        What::Verify(asked) => verify::run(asked),
        What::Explain(asked) => explain::run(asked),
        What::Diagnose(asked) => diagnose::run(asked),
    };
    let exit = ended.unwrap_or_else(|failure| {
        // A verdict is an answer like any other.
        let answered = failure.exit == Exit::Broken && files::print(&format!("{}\n", failure.text)).is_ok();
        if !answered {
            files::note(&format!("bursar select: {}", failure.text));
        }
        failure.exit
    });
    ExitCode::from(exit as u8)
}
