//! `vocabularies.json`: lists of terms, each read by itself so that everything wrong is told with its line.

use super::json::{Json, text};
use super::whole;
use crate::finding::Finding;
use crate::sheet::{Source, count};
use bursar_domain::refusal::Arg;
use bursar_domain::text::{LANGUAGES, LangText};
use bursar_domain::vocabulary::{Certainty, Closeness, Correspondence, Term, Vocabularies};
use serde::Deserialize;
use serde_json::value::RawValue;
use std::collections::{BTreeMap, HashMap};

/// The vocabularies.
///
/// # Errors
/// Everything that is wrong in the file, in one pass.
pub fn load_vocabularies(source: Source<'_>) -> Result<Vocabularies, Vec<Finding>> {
    let mut findings = Vec::new();
    let vocabularies = read(source, &mut findings);
    whole(vocabularies, findings)
}

/// A term as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    code: String,
    status: Certainty,
    #[serde(default)]
    label: BTreeMap<String, String>,
    seed: Option<String>,
    src: Option<String>,
    #[serde(rename = "ref")]
    reference: Option<String>,
    fund_scope: Option<String>,
}

/// What a theme of the mapping corresponds to, as it is written: codes by list.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Crosswalk {
    theme: String,
    fund: Vec<String>,
    gfce: Vec<String>,
    cmm: Vec<String>,
    dac: Vec<String>,
    /// How close, by code; related where nothing is said.
    #[serde(default)]
    closeness: BTreeMap<String, Closeness>,
    #[serde(default)]
    version: String,
}

/// A list of codes of others with their English names.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Codes {
    status: Certainty,
    src: String,
    codes: BTreeMap<String, String>,
}

pub(super) fn read(source: Source<'_>, findings: &mut Vec<Finding>) -> Vocabularies {
    let mut all = Vocabularies::default();
    let Some(text) = text(source, findings) else { return all };
    let json = Json { file: source.name, text };
    let Some(lists) = json.read::<BTreeMap<String, &RawValue>>(text, findings) else { return all };
    // In the order of the file.
    let mut lists: Vec<(String, &RawValue)> = lists.into_iter().collect();
    lists.sort_by_key(|(_, raw)| json.offset(raw.get()));

    let mut crosswalks = Vec::new();
    for (list, raw) in lists {
        match (list.as_str(), raw.get().as_bytes().first()) {
            ("_note", _) => {}
            ("crosswalk", _) => {
                for item in json.read::<Vec<&RawValue>>(raw.get(), findings).unwrap_or_default() {
                    crosswalks.extend(json.read::<Crosswalk>(item.get(), findings).map(|c| (json.line(item.get()), c)));
                }
            }
            (_, Some(b'{')) => all.terms.extend(json.read::<Codes>(raw.get(), findings).into_iter().flat_map(|c| codes(&list, c))),
            _ => {
                let mut seen = HashMap::new();
                for item in json.read::<Vec<&RawValue>>(raw.get(), findings).unwrap_or_default() {
                    let Some(term) = json.term(&list, item.get(), findings) else { continue };
                    let line = json.line(item.get());
                    if let Some(earlier) = seen.insert(term.code.clone(), line) {
                        let twice = Finding::new(source.name, line, "import-twice").value(&term.code);
                        findings.push(twice.with("line", count(earlier)));
                    }
                    all.terms.push(term);
                }
            }
        }
    }
    for (line, crosswalk) in crosswalks {
        let Crosswalk { theme, fund, gfce, cmm, dac, closeness, version } = crosswalk;
        let sides = [("fund_domain", fund), ("gfce_theme", gfce), ("cmm_factor", cmm), ("dac_purpose", dac)];
        let corresponds: Vec<Correspondence> = sides
            .into_iter()
            .flat_map(|(list, codes)| codes.into_iter().map(move |code| (list, code)))
            .map(|(list, code)| Correspondence {
                list: list.to_owned(),
                closeness: closeness.get(&code).copied().unwrap_or(Closeness::Related),
                code,
                version: version.clone(),
            })
            .collect();
        let named = [("map_theme", theme.as_str())].into_iter().chain(corresponds.iter().map(|c| (c.list.as_str(), c.code.as_str())));
        for (list, code) in named.filter(|(list, code)| all.term(list, code).is_none()) {
            let unknown = Finding::new(source.name, line, "import-term-unknown").value(code);
            findings.push(unknown.with("list", Arg::Text(list.to_owned())));
        }
        if let Some(term) = all.terms.iter_mut().find(|t| t.list == "map_theme" && t.code == theme) {
            term.corresponds = corresponds;
        }
    }
    all
}

fn codes(list: &str, written: Codes) -> impl Iterator<Item = Term> {
    written.codes.into_iter().map(move |(code, label)| Term {
        list: list.to_owned(),
        code,
        labels: LangText::new("en", label),
        status: written.status,
        source: written.src.clone(),
        fund_scope: None,
        translated: Vec::new(),
        corresponds: Vec::new(),
    })
}

impl<'a> Json<'a> {
    fn term(&self, list: &str, part: &'a str, findings: &mut Vec<Finding>) -> Option<Term> {
        if part.starts_with('"') {
            let code: String = self.read(part, findings)?;
            let (status, source) = (Certainty::Code, String::new());
            return Some(Term {
                list: list.to_owned(),
                code,
                labels: LangText::default(),
                status,
                source,
                fund_scope: None,
                translated: Vec::new(),
                corresponds: Vec::new(),
            });
        }
        let written: Written = self.read(part, findings)?;
        for lang in written.label.keys().filter(|l| !LANGUAGES.contains(&l.as_str())) {
            findings.push(Finding::new(self.file, self.line(part), "import-language").value(lang));
        }
        Some(Term {
            list: list.to_owned(),
            code: written.code,
            labels: LangText { record: "en".to_owned(), texts: written.label },
            status: written.status,
            source: cited(written.seed.or(written.src).or(written.reference).unwrap_or_default()),
            fund_scope: written.fund_scope,
            translated: Vec::new(),
            corresponds: Vec::new(),
        })
    }
}

/// With the symbol of a paper for the short name it has among us.
fn cited(source: String) -> String {
    const PAPERS: [(&str, &str); 2] = [("S0 ", "A/AC.292/2024/2 "), ("S4 ", "A/AC.292/2025/1 ")];
    let paper = PAPERS.iter().find_map(|(short, symbol)| Some(format!("{symbol}{}", source.strip_prefix(short)?)));
    paper.unwrap_or(source)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn told(text: &[u8]) -> Vec<String> {
        load_vocabularies(Source::new("v.json", text)).map(|v| v.terms.len()).unwrap_err().iter().map(Finding::to_string).collect()
    }

    #[test]
    fn every_kind_of_malformed_term_is_reported_in_one_pass() {
        let text = br#"{
 "map_theme": [
  {"code": "T1", "status": "seed", "label": {"en": "x", "de": "y"}},
  {"code": "T1", "status": "seed"},
  {"code": "T2", "status": "sure"},
  {"code": "T3", "status": "seed", "lable": {}},
  {"status": "seed"},
  7
 ],
 "audience": ["a", "a"],
 "crosswalk": [
  {"theme": "T9", "fund": ["D-a"], "gfce": [], "cmm": [], "dac": []}
 ]
}"#;
        let told = told(text);
        let starts = [
            "v.json:3: “de” is not one of the six languages",
            "v.json:4: “T1” stands already in line 3",
            "v.json:5: column 33: this is not what is expected here: “unknown variant `sure`",
            "v.json:6: column 42: this is not what is expected here: “unknown field `lable`",
            "v.json:7: column 20: this is not what is expected here: “missing field `code`",
            "v.json:8: column 3: this is not what is expected here: “invalid type: integer `7`",
            "v.json:10: “a” stands already in line 10",
            "v.json:12: “T9” is not a term of “map_theme”",
            "v.json:12: “D-a” is not a term of “fund_domain”",
        ];
        assert_eq!(told.len(), starts.len(), "{told:#?}");
        for (told, start) in told.iter().zip(starts) {
            assert!(told.starts_with(start), "{told}\n{start}");
        }
    }

    #[test]
    fn text_that_is_no_json_is_reported_with_its_place() {
        assert_eq!(told(b""), ["v.json: the file is empty"]);
        assert_eq!(told(b"{\n \"a\": [\"\xff\"]}"), ["v.json:2: column 9: this is not UTF-8 text: save the file in UTF-8"]);
        assert_eq!(told(b"{\n \"a\": [1,]}"), ["v.json:2: column 10: this is not what is expected here: “expected value”"]);
    }

    proptest! {
        #[test]
        fn arbitrary_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200), text in "[{}\\[\\]\",:a-z1 \n]{0,80}") {
            let _ = load_vocabularies(Source::new("v", &bytes));
            let _ = load_vocabularies(Source::new("v", text.as_bytes()));
            let _ = load_vocabularies(Source::new("v", format!("{{\"map_theme\": [{text}]}}").as_bytes()));
        }
    }
}
