//! Documents lead somewhere: what they link to and the places they name are there.

use crate::{none, root, texts};

/// Where a link leads that is a file of ours; nothing for addresses and anchors.
fn target(link: &str) -> Option<&str> {
    let path = link.split(['#', ' ']).next().unwrap_or("");
    (!path.is_empty() && !path.contains("://") && !path.starts_with("mailto:")).then_some(path)
}

/// Targets of `](…)`.
fn links(text: &str) -> Vec<&str> {
    text.split("](").skip(1).filter_map(|rest| target(rest.split(')').next().unwrap_or(""))).collect()
}

/// Places in backticks, such as `crates/web/src/route.rs`; a command counts by its first word.
fn places(text: &str) -> Vec<&str> {
    const TOPS: [&str; 7] = ["bin/", "crates/", "data/", "docs/", "tests/", "benches/", ".ci/"];
    let quoted = text.split('`').skip(1).step_by(2).filter_map(|q| q.split([' ', '\n']).next());
    quoted.filter(|q| TOPS.iter().any(|top| q.starts_with(top)) && !q.contains(['*', '<', '{', '…'])).collect()
}

#[test]
fn every_link_of_a_document_leads_to_a_file() {
    let mut found = Vec::new();
    let mut seen = 0;
    for (path, text) in texts().iter().filter(|(path, _)| path.ends_with(".md")) {
        let folder = root().join(path).parent().unwrap().to_owned();
        for link in links(text) {
            seen += 1;
            if !folder.join(link).exists() {
                found.push(format!("{path}: no file {link}"));
            }
        }
    }
    assert!(seen > 10, "only {seen} links seen");
    none(&found);
}

#[test]
fn every_place_a_document_names_is_there() {
    let mut found = Vec::new();
    // Where the data come from is told by names in other people's repositories.
    for (path, text) in texts().iter().filter(|(path, _)| path.ends_with(".md") && !path.starts_with("data/")) {
        // What stands between fences is an example.
        let prose: String = text.split("```").step_by(2).collect();
        found.extend(places(&prose).into_iter().filter(|p| !root().join(p).exists()).map(|p| format!("{path}: no {p}")));
    }
    none(&found);
}

#[test]
fn links_and_places_are_seen() {
    assert_eq!(links("a [b](c.md#d), [e](https://x.org/), [f](#g) and ![h](i/j.png)"), ["c.md", "i/j.png"]);
    assert_eq!(places("run `bin/test unit`, see `crates/x.rs` or `crates/{a,b}`; `cargo test`"), ["bin/test", "crates/x.rs"]);
}

#[test]
fn the_changelog_knows_the_version() {
    let workspace: toml::Table = crate::read("Cargo.toml").parse().unwrap();
    let version = workspace["workspace"]["package"]["version"].as_str().unwrap();
    assert!(crate::read("CHANGELOG.md").contains(&format!("## [{version}]")));
}
