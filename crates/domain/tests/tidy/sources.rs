//! What no source may say.

use crate::{none, texts};

/// Words in halves, so that this file does not hold what it looks for.
fn word(halves: &[&str]) -> String {
    halves.concat()
}

/// Places of one machine, marks of tools, and work put off, each with the endings of the files it is looked for in.
fn banned() -> Vec<(String, &'static [&'static str])> {
    let mut all: Vec<(String, &[&str])> = ["home", "root", "Users", "work"].map(|place| (format!("/{place}/"), &[""][..])).into();
    all.push((word(&["Co-", "Authored"]), &[""]));
    all.push((word(&["Generated ", "with"]), &[""]));
    all.push((word(&["FIX", "ME"]), &[""]));
    for word in [word(&["todo", "!("]), word(&["unimplemented", "!("]), word(&["dbg", "!("])] {
        all.push((word, &[".rs"]));
    }
    all
}

fn findings(path: &str, text: &str) -> Vec<String> {
    let banned = banned();
    let mut found = Vec::new();
    for (number, line) in text.lines().enumerate() {
        for (word, endings) in &banned {
            if endings.iter().any(|e| path.ends_with(e)) && line.contains(word.as_str()) {
                found.push(format!("{path}:{}: {word}", number + 1));
            }
        }
        // A test may be left to another test that starts it, in a process of its own; its reason names that test first.
        let mark = word(&["#[ig", "nore"]);
        if path.ends_with(".rs") && line.trim_start().starts_with(&mark) {
            let starter = line.split('"').nth(1).and_then(|reason| reason.split(' ').next()).unwrap_or("");
            if starter.is_empty() || !text.contains(&format!("fn {starter}(")) {
                found.push(format!("{path}:{}: a test that never runs", number + 1));
            }
        }
    }
    found
}

#[test]
fn no_file_says_what_it_must_not() {
    let texts = texts();
    assert!(texts.len() > 100, "only {} files seen", texts.len());
    none(&texts.iter().flat_map(|(path, text)| findings(path, text)).collect::<Vec<_>>());
}

#[test]
fn what_must_not_be_said_is_found() {
    let ignored = word(&["#[ig", "nore]\nfn never() {}"]);
    let started = word(&["#[ig", "nore = \"starter runs it\"]\nfn child() {}\nfn starter() {}"]);
    assert_eq!(findings("a.rs", &ignored).len(), 1);
    assert!(findings("a.rs", &started).is_empty());
    assert_eq!(findings("a.md", &word(&["x\nsee /ho", "me/me/x"])), [word(&["a.md:2: /ho", "me/"])]);
    assert_eq!(findings("a.rs", &word(&["to", "do!()"])).len(), 1);
    assert!(findings("a.md", &word(&["to", "do!()"])).is_empty());
}

/// What the domain must not do (DESIGN §1), by the words one would write for it.
const EFFECTS: [&str; 14] = [
    "std::fs",
    "std::io",
    "std::net",
    "std::env",
    "std::process",
    "std::thread",
    "std::time",
    "Timestamp::now",
    "Zoned::now",
    "new_v4",
    "now_v7",
    "async fn",
    "println!",
    "eprintln!",
];

#[test]
fn design_1_the_domain_has_no_effects() {
    let texts = texts();
    let domain = texts.iter().filter(|(path, _)| path.starts_with("crates/domain/src/"));
    let found = domain.flat_map(|(path, text)| {
        let rules = text.split("#[cfg(test)]").next().unwrap_or("");
        EFFECTS.iter().filter(|e| rules.contains(**e)).map(move |e| format!("{path}: {e}"))
    });
    none(&found.collect::<Vec<_>>());
}
