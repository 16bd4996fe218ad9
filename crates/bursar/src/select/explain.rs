//! `bursar select explain`: why everybody is where they are, and what each rule did.

use super::input::{self, Call, Read};
use super::progress::Watch;
use super::words::{self, Words};
use super::{Exit, Explain, Failure, Format, files, usage, verify, what_if};
use bursar_selection::progress::Status;
use bursar_selection::s1::{self, Firmness};
use bursar_selection::s2;
use serde::Serialize;
use std::fmt::Write as _;

/// What stands below the command's help.
pub fn help() -> String {
    format!("{}\n\n{}", what_if::NAMES, super::EXIT_CODES)
}

/// Everything said about a round; R the reasons, U what each rule did, G the goals.
#[derive(Serialize)]
struct Told<R, U, G> {
    schema: &'static str,
    selected: Vec<String>,
    goals: Vec<G>,
    each: Vec<One<R>>,
    rules: Vec<RuleTold<U>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    reserve: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    replacements: Vec<Steps>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    what_if: Vec<Change<G>>,
}

/// A candidate or a project.
#[derive(Serialize)]
struct One<R> {
    id: String,
    state: String,
    reason: R,
    #[serde(skip_serializing_if = "Option::is_none")]
    stability: Option<Firmness>,
}

#[derive(Serialize)]
struct RuleTold<U> {
    words: String,
    #[serde(flatten)]
    did: U,
}

/// What a rule of projects did, and how much of it is used.
#[derive(Serialize)]
struct ProjectRule {
    #[serde(flatten)]
    did: s2::RuleUse,
    used: Option<String>,
    limit: Option<String>,
}

/// Who steps in for whom.
#[derive(Serialize)]
struct Steps {
    leaves: String,
    comes: Option<String>,
    change: i64,
    merit: i64,
}

#[derive(Serialize)]
struct Change<G> {
    change: String,
    /// As they would be; nothing, if no list would keep the rules.
    goals: Option<Vec<G>>,
    comes: Vec<String>,
    leaves: Vec<String>,
}

pub fn run(asked: &Explain) -> Result<Exit, Failure> {
    let read = input::read(&asked.input)?;
    let mut watch = Watch::new(asked.manner.quiet, None);
    let text = match &read.call {
        Call::Delegates(call) => delegates(call, &read, asked, &mut watch)?,
        Call::Projects(call) => projects(call, &read, asked, &mut watch)?,
    };
    files::print(&text)?;
    Ok(Exit::Done)
}

/// Only what is proven best has exact reasons.
fn only_proven(status: &Status, conflict: String) -> Result<(), Failure> {
    match status {
        Status::Optimal => Ok(()),
        Status::Infeasible => Err(Failure::new(Exit::Infeasible, format!("no list keeps these rules together: {conflict}"))),
        Status::Stopped => Err(Failure::new(
            Exit::Stopped,
            "the result was stopped before its proof was complete; there are exact reasons for a proven list only",
        )),
    }
}

fn json<T: Serialize>(told: &T) -> Result<String, Failure> {
    let text = serde_json::to_string_pretty(told).map_err(|e| Failure::new(Exit::Failed, e.to_string()))?;
    Ok(text + "\n")
}

fn delegates(call: &s1::Instance, read: &Read, asked: &Explain, watch: &mut Watch) -> Result<String, Failure> {
    let outcome: s1::Outcome = input::result(&asked.input, &asked.result)?;
    verify::delegates(call, &read.digest, &outcome)?;
    only_proven(&outcome.status, outcome.conflict.as_ref().map_or_else(String::new, |c| call.all_in_words(&c.rules)))?;
    // What is asked is read before the long work begins.
    let changes = asked.what_if.iter().map(|text| what_if::delegates(call, text)).collect::<Result<Vec<_>, _>>()?;
    let scores = asked.stability.as_deref().map(|path| scores(path, call.len())).transpose()?;
    let options = s1::Options {
        seed: outcome.lottery.seed().unwrap_or_default(),
        merit_only: outcome.certificate.merit_only,
        explain: s1::Explain::Everyone,
        ..s1::Options::default()
    };
    let outcome = s1::solve_watched(call, &options, &mut |at| watch.see(at)).map_err(input::unsolved)?;
    watch.done();
    let firm = scores.map(|sets| s1::stability(call, &options, &sets).map_err(input::unsolved)).transpose()?;
    let ids = |list: &[usize]| list.iter().map(|&i| call.id(i)).collect::<Vec<_>>();
    let mut what_if = Vec::new();
    for ((rule, by), text) in changes.iter().zip(&asked.what_if) {
        let found = s1::what_if(call, &options, &outcome, rule, *by).map_err(input::unsolved)?;
        what_if.push(Change { change: text.clone(), goals: found.goals, comes: ids(&found.comes), leaves: ids(&found.leaves) });
    }
    let each = outcome.reasons.iter().enumerate().map(|(i, reason)| One {
        id: call.id(i),
        state: call.state(i).iso.clone(),
        reason: reason.clone(),
        stability: firm.as_ref().map(|firm| firm[i]),
    });
    let steps = outcome.replacements.iter().map(|r| Steps {
        leaves: call.id(r.leaves),
        comes: r.comes.map(|i| call.id(i)),
        change: r.change,
        merit: r.merit,
    });
    let told = Told {
        schema: "s1-explanation/1",
        selected: ids(&outcome.selected),
        goals: outcome.goals.clone(),
        each: each.collect(),
        rules: outcome.rules.iter().map(|did| RuleTold { words: call.in_words(&did.rule), did: did.clone() }).collect(),
        reserve: ids(&outcome.reserve),
        replacements: steps.collect(),
        what_if,
    };
    if asked.format == Format::Json { json(&told) } else { Ok(delegates_text(call, &told)) }
}

/// Sets of scores, one score per candidate in each.
fn scores(path: &std::path::Path, candidates: usize) -> Result<Vec<Vec<i64>>, Failure> {
    let refused = |why: String| Failure::new(Exit::Refused, format!("{}: {why}", input::name(path)));
    let sets: Vec<Vec<i64>> = serde_json::from_slice(&files::read(path)?).map_err(|e| refused(e.to_string()))?;
    let short: Vec<String> = (0..sets.len())
        .filter(|&s| sets[s].len() != candidates)
        .map(|s| format!("set {s} has {} scores for {candidates} candidates", sets[s].len()))
        .collect();
    match (sets.is_empty(), short.is_empty()) {
        (true, _) => Err(refused("no set of scores".to_owned())),
        (_, false) => Err(refused(short.join("; "))),
        _ => Ok(sets),
    }
}

fn projects(call: &s2::Instance, read: &Read, asked: &Explain, watch: &mut Watch) -> Result<String, Failure> {
    let mut outcome: s2::Outcome = input::result(&asked.input, &asked.result)?;
    verify::projects(call, &read.digest, &outcome)?;
    only_proven(&outcome.status, String::new())?;
    if asked.stability.is_some() {
        return Err(Failure::new(Exit::Usage, "--stability is for delegates"));
    }
    let changed = asked.what_if.iter().map(|text| what_if::projects(call, text)).collect::<Result<Vec<_>, _>>()?;
    let options = s2::Options {
        seed: outcome.lottery.seed().unwrap_or_default(),
        value_only: outcome.certificate.value_only,
        ..s2::Options::default()
    };
    s2::explain(call, &options, &mut outcome, &mut |at| watch.see(at)).map_err(input::unsolved_projects)?;
    let named = |list: &[(usize, usize)]| list.iter().map(|&(p, l)| format!("{} level {l}", call.id(p))).collect::<Vec<_>>();
    let mut what_if = Vec::new();
    for (other, text) in changed.iter().zip(&asked.what_if) {
        let found = s2::solve_watched(other, &options, &mut |at| watch.see(at)).map_err(input::unsolved_projects)?;
        let missing = |from: &[(usize, usize)], other: &[(usize, usize)]| {
            named(&from.iter().filter(|chosen| !other.contains(chosen)).copied().collect::<Vec<_>>())
        };
        what_if.push(Change {
            change: text.clone(),
            comes: missing(&found.selected, &outcome.selected),
            leaves: missing(&outcome.selected, &found.selected),
            goals: Some(found.goals),
        });
    }
    watch.done();
    let each = outcome.reasons.iter().enumerate().map(|(p, reason)| One {
        id: call.id(p),
        state: call.projects[p].state.clone(),
        reason: reason.clone(),
        stability: None,
    });
    let rule = |did: &s2::RuleUse| {
        let (used, limit) = usage::of(call, &outcome.selected, &did.rule).unzip();
        RuleTold { words: call.in_words(&did.rule), did: ProjectRule { did: did.clone(), used, limit } }
    };
    let told = Told {
        schema: "s2-explanation/1",
        selected: named(&outcome.selected),
        goals: outcome.goals.clone(),
        each: each.collect(),
        rules: outcome.rules.iter().map(rule).collect(),
        reserve: Vec::new(),
        replacements: Vec::new(),
        what_if,
    };
    if asked.format == Format::Json { json(&told) } else { Ok(projects_text(call, &told)) }
}

/// Lines of cells, each column as wide as its widest cell; numbers to the right.
fn table(lines: &[Vec<String>]) -> String {
    let columns = lines.first().map_or(0, Vec::len);
    let wide: Vec<usize> = (0..columns).map(|c| lines.iter().map(|l| l[c].chars().count()).max().unwrap_or(0)).collect();
    let mut text = String::new();
    for line in lines {
        for (c, cell) in line.iter().enumerate() {
            let pad = " ".repeat(wide[c] - cell.chars().count());
            let _ = if c == 0 { write!(text, "  {cell}{pad}") } else { write!(text, "  {pad}{cell}") };
        }
        text.truncate(text.trim_end().len());
        text.push('\n');
    }
    text
}

fn without(rules: &str, verb: &str) -> String {
    if rules.is_empty() { String::new() } else { format!("; {verb}: {rules}") }
}

fn changes_text<G>(changes: &[Change<G>], goals: impl Fn(&[G]) -> String) -> String {
    let mut text = String::new();
    for change in changes {
        let _ = match &change.goals {
            None => writeln!(text, "\nWhat if {}: no list would keep the rules", change.change),
            Some(found) => writeln!(text, "\nWhat if {}: {}", change.change, goals(found)),
        };
        for (list, verb) in [(&change.comes, "comes in"), (&change.leaves, "goes out")] {
            for id in list {
                let _ = writeln!(text, "  {id} {verb}");
            }
        }
        if change.goals.is_some() && change.comes.is_empty() && change.leaves.is_empty() {
            text.push_str("  nobody comes in, nobody goes out\n");
        }
    }
    text
}

fn delegates_text(call: &s1::Instance, told: &Told<s1::Reason, s1::RuleUse, s1::GoalValue>) -> String {
    let mut text = format!("The list: {}\n", words::goals(&told.goals));
    for selected in [true, false] {
        text.push_str(if selected { "\nSelected\n" } else { "\nNot selected\n" });
        for one in told.each.iter().filter(|one| matches!(one.reason, s1::Reason::Selected { .. }) == selected) {
            let firm = match one.stability {
                None => "",
                Some(Firmness::Always) => "; in under every set of scores",
                Some(Firmness::Borderline) => "; in under some sets of scores",
                Some(Firmness::Never) => "; in under no set of scores",
            };
            let _ = writeln!(text, "  {} ({}){}{firm}", one.id, one.state, reason(call, &one.reason));
        }
    }
    let mut lines = vec![["Rule", "in the list", "limit", "binding", "price in merit"].map(str::to_owned).to_vec()];
    for RuleTold { words, did } in &told.rules {
        let binding = did.binding.map_or("-", |binding| if binding { "yes" } else { "no" });
        let price = did.price.map_or_else(|| "-".to_owned(), |price| price.to_string());
        lines.push(vec![words.clone(), did.used.to_string(), did.limit.to_string(), binding.to_owned(), price]);
    }
    let _ = write!(text, "\nRules (binding: without it the goals come out better; price: merit gained without it)\n{}", table(&lines));
    if !told.replacements.is_empty() {
        text.push_str("\nIf somebody withdraws\n");
        for steps in &told.replacements {
            let comes = steps.comes.as_deref().map_or_else(
                || "nobody can come without breaking a rule".to_owned(),
                |comes| format!("{comes} comes (balances change by {}, merit by {})", steps.change, steps.merit),
            );
            let _ = writeln!(text, "  for {}: {comes}", steps.leaves);
        }
        let _ = writeln!(text, "  reserve list: {}", told.reserve.join(", "));
    }
    text + &changes_text(&told.what_if, words::goals)
}

fn reason(call: &s1::Instance, reason: &s1::Reason) -> String {
    let place = |reserve: &Option<usize>| reserve.map_or_else(String::new, |place| format!("; place {place} of the reserve list"));
    match reason {
        s1::Reason::Selected { helped_by } => without(&call.all_in_words(helped_by), "would not be in without"),
        s1::Reason::NotSelected { points_short: 0, held_back_by, reserve } => {
            let rules = without(&call.all_in_words(held_back_by), "would be in without");
            format!(": as good as the list; a preference among equals or the lottery decided{rules}{}", place(reserve))
        }
        s1::Reason::NotSelected { points_short, held_back_by, reserve } => {
            let rules = without(&call.all_in_words(held_back_by), "would be in without");
            format!(": {points_short} points short{rules}{}", place(reserve))
        }
        s1::Reason::CostsGoal { goal, by, held_back_by, reserve } => {
            let rules = without(&call.all_in_words(held_back_by), "would be in without");
            format!(": the best list with them is worse by {by} in an earlier goal ({}){rules}{}", words::goal(*goal), place(reserve))
        }
        s1::Reason::Excluded { by } => format!(": no list with them keeps the rules: {}", call.all_in_words(by)),
    }
}

fn projects_text(call: &s2::Instance, told: &Told<s2::Reason, ProjectRule, s2::GoalValue>) -> String {
    let mut text = format!("The portfolio: {}\n", words::project_goals(&told.goals));
    for funded in [true, false] {
        text.push_str(if funded { "\nFunded\n" } else { "\nNot funded\n" });
        for one in told.each.iter().filter(|one| matches!(one.reason, s2::Reason::Funded { .. }) == funded) {
            let _ = writeln!(text, "  {} ({}){}", one.id, one.state, project_reason(call, &one.reason));
        }
    }
    let mut lines = vec![["Rule", "in the portfolio", "limit", "binding", "price in value"].map(str::to_owned).to_vec()];
    for RuleTold { words, did: ProjectRule { did, used, limit } } in &told.rules {
        let or_dash = |text: &Option<String>| text.clone().unwrap_or_else(|| "-".to_owned());
        let binding = if did.price > 0 { "yes" } else { "no" };
        lines.push(vec![words.clone(), or_dash(used), or_dash(limit), binding.to_owned(), did.price.to_string()]);
    }
    let _ = write!(text, "\nRules (binding: without it the value is greater; price: by so much)\n{}", table(&lines));
    text + &changes_text(&told.what_if, words::project_goals)
}

fn project_reason(call: &s2::Instance, reason: &s2::Reason) -> String {
    match reason {
        s2::Reason::Funded { level, helped_by } => {
            format!(" at level {level}{}", without(&call.all_in_words(helped_by), "would not be funded without"))
        }
        s2::Reason::NotFunded { short: 0, held_back_by } => {
            let rules = without(&call.all_in_words(held_back_by), "would be funded without");
            format!(": as good as the portfolio; the amount awarded or the lottery decided{rules}")
        }
        s2::Reason::NotFunded { short, held_back_by } => {
            format!(": {short} of value short{}", without(&call.all_in_words(held_back_by), "would be funded without"))
        }
        s2::Reason::Excluded { by } => format!(": no portfolio with it keeps the rules: {}", call.all_in_words(by)),
    }
}
