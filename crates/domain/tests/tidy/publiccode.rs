//! publiccode.yml holds to its standard, version 0.5 (https://yml.publiccode.tools/), as far as this file goes.

use crate::{none, read, root};
use bursar_domain::text::LANGUAGES;
use std::collections::BTreeMap;

/// Values by their path (`legal/license`). The file keeps to what this reads: two spaces an indent, plain or quoted values,
/// lists of plain values, `>` for text of several lines.
fn values(text: &str) -> BTreeMap<String, Vec<String>> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut path: Vec<(usize, String)> = Vec::new();
    let mut folded = false;
    for line in text.lines().filter(|l| !l.trim().is_empty() && !l.trim_start().starts_with('#')) {
        let (indent, line) = (line.len() - line.trim_start().len(), line.trim());
        if folded && path.last().is_some_and(|(above, _)| indent > *above) {
            let text = found.entry(joined(&path)).or_insert_with(|| vec![String::new()]);
            text[0] = format!("{} {line}", text[0]).trim().to_owned();
            continue;
        }
        folded = false;
        if let Some(item) = line.strip_prefix("- ") {
            found.entry(joined(&path)).or_default().push(plain(item));
            continue;
        }
        path.retain(|(above, _)| *above < indent);
        let (key, value) = line.split_once(':').unwrap_or_else(|| panic!("not understood: {line}"));
        path.push((indent, key.to_owned()));
        match value.trim() {
            "" => {}
            ">" | ">-" => folded = true,
            value => found.entry(joined(&path)).or_default().push(plain(value)),
        }
    }
    found
}

fn joined(path: &[(usize, String)]) -> String {
    path.iter().map(|(_, key)| key.as_str()).collect::<Vec<_>>().join("/")
}

fn plain(value: &str) -> String {
    value.trim().trim_matches('"').to_owned()
}

/// Keys that must be there, with the values they may have; none: any.
const MANDATORY: [(&str, &[&str]); 11] = [
    ("publiccodeYmlVersion", &["0.5", "0.5.0"]),
    ("name", &["Bursar"]),
    ("url", &[]),
    ("platforms", &["web", "windows", "mac", "linux", "ios", "android"]),
    ("developmentStatus", &["concept", "development", "beta", "stable", "obsolete"]),
    ("softwareType", &["standalone/web"]),
    ("description/en/shortDescription", &[]),
    ("description/en/longDescription", &[]),
    ("description/en/features", &[]),
    ("maintenance/type", &["internal", "contract", "community", "none"]),
    ("localisation/localisationReady", &["true"]),
];

/// Of the standard's vocabulary, those that fit.
const CATEGORIES: [&str; 6] =
    ["accounting", "applicant-tracking", "donor-management", "financial-reporting", "grant-management", "workflow-management"];

fn findings(text: &str) -> Vec<String> {
    let values = values(text);
    let of = |key: &str| values.get(key).cloned().unwrap_or_default();
    let mut found = Vec::new();
    for (key, allowed) in MANDATORY {
        if of(key).is_empty() {
            found.push(format!("{key} is missing"));
        }
        found.extend(of(key).iter().filter(|v| !allowed.is_empty() && !allowed.contains(&v.as_str())).map(|v| format!("{key}: {v}")));
    }
    let mut must = |holds: bool, what: &str| {
        if !holds {
            found.push(what.to_owned());
        }
    };
    let length = |key: &str| of(key).first().map_or(0, |v| v.chars().count());
    must(of("url").iter().all(|u| u.starts_with("https://")), "url is no https address");
    must((1..=150).contains(&length("description/en/shortDescription")), "shortDescription: 1 to 150 characters");
    must((150..=10_000).contains(&length("description/en/longDescription")), "longDescription: 150 to 10 000 characters");
    must(of("categories").iter().all(|c| CATEGORIES.contains(&c.as_str())), "categories: not of the vocabulary");
    must(of("legal/license") == ["Apache-2.0"], "legal/license is not that of LICENSE");
    let kept_up = of("maintenance/type") == ["internal"] || of("maintenance/type") == ["community"];
    must(!kept_up || !of("maintenance/contacts").is_empty(), "maintenance/contacts: a person must be named");
    let (mut speaks, mut ours) = (of("localisation/availableLanguages"), LANGUAGES.map(str::to_owned));
    speaks.sort();
    ours.sort();
    must(speaks == ours, "availableLanguages are not the six");
    for picture in of("description/en/screenshots") {
        must(root().join(&picture).exists(), &format!("no picture {picture}"));
    }
    found
}

#[test]
fn publiccode_yml_holds_to_its_standard() {
    none(&findings(&read("publiccode.yml")));
}

#[test]
fn a_wrong_publiccode_yml_is_found() {
    let right = read("publiccode.yml");
    for (from, to) in [
        ("softwareType: standalone/web", "softwareType: website"),
        ("platforms:\n  - web\n", ""),
        ("license: Apache-2.0", "license: MIT"),
        ("    - ar\n", ""),
        ("url: https://", "url: ftp://"),
        ("  type: none", "  type: community"),
        ("- grant-management", "- grants"),
    ] {
        let wrong = right.replacen(from, to, 1);
        assert_ne!(wrong, right, "{from} is not in the file");
        assert_eq!(findings(&wrong).len(), 1, "{to}: {:?}", findings(&wrong));
    }
}
