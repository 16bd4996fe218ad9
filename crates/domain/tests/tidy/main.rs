//! What holds for the repository as a whole: the layout, the sources, the workflow tables, the documents.

// Helpers of tests may fail as tests do.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod documents;
mod handbook;
mod layout;
mod machines;
mod publiccode;
mod sources;

use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the repository.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// A file of the repository by its path.
fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|e| panic!("{path}: {e}"))
}

/// Folders that hold no sources of ours.
const OTHERS: [&str; 6] = [".git", "target", "node_modules", "dist", "demo-data", "shots"];

/// Every text file of the repository: path and content. Lock files are written by tools and left out.
fn texts() -> Vec<(String, String)> {
    let (root, mut found, mut folders) = (root(), Vec::new(), vec![root()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
            let (path, name) = (entry.path(), entry.file_name().into_string().unwrap());
            if path.is_dir() {
                // Build folders mark themselves.
                if !OTHERS.contains(&name.as_str()) && !path.join("CACHEDIR.TAG").exists() {
                    folders.push(path);
                }
            } else if name != "Cargo.lock"
                && name != "package-lock.json"
                && let Ok(text) = fs::read_to_string(&path)
            {
                found.push((path.strip_prefix(&root).unwrap().to_str().unwrap().to_owned(), text));
            }
        }
    }
    found.sort();
    found
}

/// Fails with every finding at once.
fn none(findings: &[String]) {
    assert!(findings.is_empty(), "{} finding(s):\n{}\n", findings.len(), findings.join("\n"));
}
