//! The house of DESIGN §1: which crate may know which, read from the manifests.

use crate::{none, read, root};
use std::collections::BTreeMap;
use std::fs;
use toml::Table;

/// The floors, from the ground up. A crate may know crates of lower floors only: neither its neighbours nor what stands on it.
const FLOORS: [&[&str]; 5] = [
    &["bursar-domain"],
    &["bursar-store", "bursar-selection", "bursar-linkage", "bursar-exchange", "bursar-report", "bursar-search", "bursar-mail"],
    &["bursar-office"],
    &["bursar-web"],
    &["bursar"],
];

/// What the domain may use: values, their formats, shapes (decision 0007) and digests. No I/O, no clock, no randomness, no async.
const DOMAIN_USES: [&str; 8] = ["iso_currency", "jiff", "schemars", "serde", "serde_json", "sha2", "thiserror", "uuid"];

fn floor(name: &str) -> Option<usize> {
    FLOORS.iter().position(|crates| crates.contains(&name))
}

fn manifests() -> BTreeMap<String, Table> {
    let folders = fs::read_dir(root().join("crates")).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap());
    folders
        .map(|folder| {
            let manifest: Table = read(&format!("crates/{folder}/Cargo.toml")).parse().unwrap();
            (manifest["package"]["name"].as_str().unwrap().to_owned(), manifest)
        })
        .collect()
}

/// Names under `[dependencies]`, `[dev-dependencies]` and `[build-dependencies]`.
fn uses(manifest: &Table, sections: &[&str]) -> Vec<String> {
    sections.iter().filter_map(|s| manifest.get(*s)?.as_table()).flat_map(|t| t.keys().cloned()).collect()
}

/// What a crate knows that it must not.
fn against_the_rule(name: &str, manifest: &Table) -> Vec<String> {
    let Some(own) = floor(name) else { return vec![format!("{name}: has no floor; give it one, here and in ARCHITECTURE.md")] };
    uses(manifest, &["dependencies", "dev-dependencies", "build-dependencies"])
        .into_iter()
        .filter(|other| other.starts_with("bursar") && other != name)
        .filter(|other| floor(other).is_none_or(|f| f >= own))
        .map(|other| format!("{name} must not know {other}"))
        .collect()
}

#[test]
fn design_1_dependencies_point_one_way() {
    none(&manifests().iter().flat_map(|(name, manifest)| against_the_rule(name, manifest)).collect::<Vec<_>>());
}

#[test]
fn a_dependency_that_points_back_is_found() {
    let manifest: Table =
        "[dependencies]\nbursar-office.workspace = true\n[dev-dependencies]\nbursar-store.workspace = true".parse().unwrap();
    assert_eq!(against_the_rule("bursar-store", &manifest), ["bursar-store must not know bursar-office"]);
    assert_eq!(against_the_rule("bursar-report", &manifest).len(), 2, "a neighbour counts too");
    assert!(against_the_rule("bursar-web", &manifest).is_empty());
    assert_eq!(against_the_rule("bursar-attic", &manifest).len(), 1);
}

#[test]
fn design_1_the_domain_uses_no_crate_with_effects() {
    let used = uses(&manifests()["bursar-domain"], &["dependencies", "build-dependencies"]);
    none(&used.into_iter().filter(|u| !DOMAIN_USES.contains(&u.as_str())).map(|u| format!("bursar-domain uses {u}")).collect::<Vec<_>>());
}

#[test]
fn every_crate_forbids_unsafe_code_and_takes_the_shared_lints() {
    let workspace: Table = read("Cargo.toml").parse().unwrap();
    assert_eq!(workspace["workspace"]["lints"]["rust"]["unsafe_code"].as_str(), Some("forbid"));
    let shared = |manifest: &Table| manifest.get("lints").and_then(|l| l.get("workspace")).and_then(|w| w.as_bool()) == Some(true);
    none(&manifests().iter().filter(|(_, m)| !shared(m)).map(|(name, _)| format!("{name}: [lints] workspace = true")).collect::<Vec<_>>());
}
