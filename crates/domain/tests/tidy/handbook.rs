//! The chapter of the handbook on workflows is printed from the tables the program runs by.

use crate::machines::ends;
use crate::{read, root};
use bursar_domain::Role;
use bursar_domain::workflow::{ALL, Machine};
use std::fmt::Write as _;

const CHAPTER: &str = "docs/handbook/workflows.md";

const INTRODUCTION: &str = "# Workflows

This chapter is printed from the tables that the program runs by; it cannot differ from what the program does. Each table has
one row for each step somebody may take. *Who* may take it is checked for the person and the State; *must hold* is checked
again at the moment it is done. Where *who* is “the software”, nobody presses a button: a date, or a step of another
workflow, does it. Every step is an entry in the log.
";

/// A code of a table as words.
fn words(code: &str) -> String {
    code.replace('_', " ")
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// `R7 project officer`.
fn role(role: Role) -> String {
    if role == Role::HighRepresentative {
        return "R10 High Representative".into();
    }
    format!("{} {}", role.code(), role.label().trim_start_matches("role-").replace('-', " "))
}

fn section(machine: &Machine) -> String {
    let mut out =
        format!("\n## {} ({})\n\n```mermaid\nstateDiagram-v2\n    [*] --> {}\n", capital(machine.subject), machine.id, machine.start);
    for t in machine.table {
        let _ = writeln!(out, "    {} --> {}: {}", t.from, t.to, words(t.event));
    }
    for end in ends(machine) {
        let _ = writeln!(out, "    {end} --> [*]");
    }
    out += "```\n\n| From | Step | To | Who | Must hold | What else it does |\n|---|---|---|---|---|---|\n";
    for t in machine.table {
        let who = if t.who.is_empty() { "the software".into() } else { t.who.iter().map(|r| role(*r)).collect::<Vec<_>>().join(", ") };
        let cells = [words(t.from), words(t.event), words(t.to), who, t.guard.into(), t.effect.into()];
        let _ = writeln!(out, "| {} |", cells.join(" | ").trim_end());
    }
    out
}

fn chapter() -> String {
    let sections: String = ALL.iter().map(|m| section(m)).collect();
    format!("{INTRODUCTION}{sections}")
}

/// `BLESS=1` writes the chapter anew.
#[test]
fn handbook_workflows_match_the_tables() {
    let chapter = chapter();
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(root().join(CHAPTER), &chapter).unwrap();
    }
    assert!(
        read(CHAPTER) == chapter,
        "{CHAPTER} is not what the tables say; write it anew: BLESS=1 cargo nextest run -p bursar-domain handbook"
    );
}
