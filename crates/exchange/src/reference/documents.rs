//! `documents.json`: the first documents of the catalogue, each named with its address in the source.

use super::catalogue::{Against, Texts, finding, records, twice};
use crate::finding::Finding;
use crate::sheet::Source;
use bursar_domain::Id;
use bursar_domain::catalogue::{Document, DocumentKind, Reading, When};
use jiff::Timestamp;
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    id: String,
    kind: DocumentKind,
    title: BTreeMap<String, String>,
    summary: BTreeMap<String, String>,
    publisher: String,
    states: Vec<String>,
    themes: Vec<String>,
    date: Option<When>,
    readings: Vec<Reading>,
    source: String,
    as_of: When,
}

pub(super) fn read_documents(source: Source<'_>, against: &Against<'_>, findings: &mut Vec<Finding>) -> Vec<Document> {
    let mut seen = HashMap::new();
    let mut all = Vec::new();
    for (line, w) in records::<Written>(source, findings) {
        findings.extend(twice(source.name, line, &w.id, &mut seen));
        let texts = Texts { file: source.name, line };
        let title = texts.read("en", w.title, findings);
        let summary = texts.read("en", w.summary, findings);
        let document = Document {
            id: Id::named("document", &w.id),
            code: w.id,
            state: "published".into(),
            kind: w.kind,
            title,
            summary,
            publisher: w.publisher,
            states: w.states,
            themes: w.themes,
            date: w.date,
            readings: w.readings,
            copy: None,
            source: w.source,
            last_confirmed: Some(w.as_of.first()),
            owner: None,
            owner_name: String::new(),
            submitted_at: Timestamp::UNIX_EPOCH,
            verifier: None,
        };
        let theme = |code: &str| against.terms.iter().any(|t| t.list == "map_theme" && t.code == code);
        let faults = document.faults(|s| against.atlas.states.get(s).is_some(), theme);
        findings.extend(faults.iter().map(|r| finding(source.name, line, r)));
        all.push(document);
    }
    all
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_first_documents_say_where_they_were_named() {
        let all = crate::reference().unwrap().documents;
        assert_eq!(all.len(), 4);
        assert!(all.iter().all(|d| d.source.starts_with("A/AC.292/2024/2, para.") && d.is_public() && !d.readings.is_empty()));
    }
}
