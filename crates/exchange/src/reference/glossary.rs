//! `glossary-labels.json`: labels of terms in the languages their vocabulary lacks, each a translation of our own.

use super::json::{Json, text};
use crate::finding::Finding;
use crate::sheet::Source;
use bursar_domain::refusal::Arg;
use bursar_domain::text::LANGUAGES;
use bursar_domain::vocabulary::Vocabularies;
use serde::Deserialize;
use serde_json::value::RawValue;
use std::collections::BTreeMap;

/// A label in one language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Label {
    label: String,
    status: Wording,
}

/// No label of the file is presented as official.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Wording {
    Translated,
}

/// Adds labels where the vocabulary has none; what it has stays.
pub(super) fn read(source: Source<'_>, vocabularies: &mut Vocabularies, findings: &mut Vec<Finding>) {
    let Some(text) = text(source, findings) else { return };
    let json = Json { file: source.name, text };
    let Some(lists) = json.read::<BTreeMap<String, &RawValue>>(text, findings) else { return };
    for (list, raw) in lists.into_iter().filter(|(list, _)| !list.starts_with('_')) {
        for (code, raw) in json.read::<BTreeMap<String, &RawValue>>(raw.get(), findings).unwrap_or_default() {
            let line = json.line(raw.get());
            let Some(labels) = json.read::<BTreeMap<String, Label>>(raw.get(), findings) else { continue };
            for lang in labels.keys().filter(|l| !LANGUAGES.contains(&l.as_str())) {
                findings.push(Finding::new(source.name, line, "import-language").value(lang));
            }
            let Some(term) = vocabularies.terms.iter_mut().find(|t| t.list == list && t.code == code) else {
                findings.push(Finding::new(source.name, line, "import-term-unknown").value(&code).with("list", Arg::Text(list.clone())));
                continue;
            };
            if term.labels.record.is_empty() {
                term.labels.record = "en".into();
            }
            for (lang, Label { label, status: Wording::Translated }) in labels {
                if !label.trim().is_empty() && !term.labels.texts.contains_key(&lang) {
                    term.translated.push(lang.clone());
                    term.labels.texts.insert(lang, label);
                }
            }
            term.translated.sort_unstable();
        }
    }
}
