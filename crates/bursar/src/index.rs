//! `bursar index`: the catalogue's search engine over anyone's documents, to judge it.
//!
//! Exit codes: 0 everything was taken; 1 nothing could be done; 2 wrong usage; 3 done, but some lines were bad and left out.

use crate::{Failed, say};
use bursar_search::{Doc, Index, Query, Thesaurus, folded};
use clap::Subcommand;
use serde_json::{Map, Value, json};
use std::fs::File;
use std::io::{BufRead as _, BufReader, BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

/// Exit code if some lines were left out.
const SOME_BAD: u8 = 3;
/// A line longer than this is no document, in bytes.
const LINE_MAX: u64 = 16_000_000;

#[derive(Subcommand)]
pub enum Asked {
    /// Builds an index. Bad lines are reported with their number and left out (exit code 3).
    Build {
        /// JSON lines: id, lang, title, summary; every other field is a facet, a text or a list of texts.
        #[arg(long)]
        docs: PathBuf,
        /// Folder of the index; one that is there is replaced.
        #[arg(long)]
        out: PathBuf,
    },
    /// Asks an index. Answers are JSON lines: id, ids, scores, us (microseconds in the engine), total.
    Query {
        /// Folder of the index.
        #[arg(long)]
        index: PathBuf,
        /// JSON lines: id, text; if wished filters `{facet: [values]}`, every (all words must be there), facets (true: counts are answered
        /// too). Other fields are ignored.
        #[arg(long)]
        queries: PathBuf,
        /// Hits of each answer, at most.
        #[arg(long, default_value_t = 10)]
        top: usize,
        /// Takes names of States and organisations as plain words: no other spelling is found.
        #[arg(long)]
        plain: bool,
    },
}

pub fn run(asked: Asked) -> Result<ExitCode, Failed> {
    let bad = match asked {
        Asked::Build { docs, out } => build(&docs, &out)?,
        Asked::Query { index, queries, top, plain } => {
            let names = if plain { Thesaurus::default() } else { names()? };
            query(&index, &queries, top, &names, &mut BufWriter::new(std::io::stdout().lock()))?
        }
    };
    Ok(if bad == 0 { ExitCode::SUCCESS } else { ExitCode::from(SOME_BAD) })
}

/// Reads JSON lines one by one; what is no object, or what `take` refuses, is reported on standard error with its number. Answers how
/// many were bad, once all are read.
struct Lines<F> {
    path: PathBuf,
    file: BufReader<File>,
    number: u64,
    bad: u64,
    broken: Option<std::io::Error>,
    take: F,
}

impl<T, F: Fn(&Map<String, Value>) -> Result<T, String>> Lines<F> {
    fn open(path: &Path, take: F) -> Result<Self, Failed> {
        let file = File::open(path).map_err(|e| format!("{}: {e}", path.display()))?;
        Ok(Self { path: path.to_owned(), file: BufReader::new(file), number: 0, bad: 0, broken: None, take })
    }

    fn line(&mut self) -> std::io::Result<Option<Result<T, String>>> {
        loop {
            let mut line = Vec::new();
            let read = std::io::Read::take(&mut self.file, LINE_MAX).read_until(b'\n', &mut line)?;
            if read == 0 {
                return Ok(None);
            }
            self.number += 1;
            if line.last() != Some(&b'\n') && line.len() as u64 == LINE_MAX {
                self.file.skip_until(b'\n')?;
                return Ok(Some(Err(format!("longer than {LINE_MAX} bytes"))));
            }
            if line.iter().all(u8::is_ascii_whitespace) {
                continue;
            }
            let object = serde_json::from_slice::<Map<String, Value>>(&line);
            return Ok(Some(object.map_err(|e| e.to_string()).and_then(|o| (self.take)(&o))));
        }
    }

    fn done(self) -> Result<u64, Failed> {
        match self.broken {
            Some(error) => Err(format!("{}: {error}", self.path.display()).into()),
            None => Ok(self.bad),
        }
    }
}

impl<T, F: Fn(&Map<String, Value>) -> Result<T, String>> Iterator for Lines<F> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        loop {
            match self.line() {
                Ok(Some(Ok(good))) => return Some(good),
                Ok(Some(Err(why))) => {
                    self.bad += 1;
                    // A closed terminal is no reason to leave the good lines.
                    let _ = writeln!(std::io::stderr(), "{}:{}: {why}", self.path.display(), self.number);
                }
                Ok(None) => return None,
                Err(error) => {
                    self.broken = Some(error);
                    return None;
                }
            }
        }
    }
}

fn build(docs: &Path, out: &Path) -> Result<u64, Failed> {
    let mut lines = Lines::open(docs, document)?;
    let index = Index::build(out, &mut lines, "")?;
    let bad = lines.done()?;
    say(&format!("{} document(s) in the index, {bad} bad line(s)", index.len()));
    Ok(bad)
}

fn query(index: &Path, queries: &Path, top: usize, names: &Thesaurus, out: &mut impl std::io::Write) -> Result<u64, Failed> {
    let index = Index::open(index)?.ok_or_else(|| format!("{}: no index of this version; build it", index.display()))?;
    let mut lines = Lines::open(queries, question)?;
    for Question { id, text, filters, every, facets } in &mut lines {
        let begun = Instant::now();
        let found = index.search(&Query { text: &text, filters, every, limit: top, counts: facets, ..Query::default() }, names)?;
        let us = u64::try_from(begun.elapsed().as_micros()).unwrap_or(u64::MAX);
        let (ids, scores): (Vec<_>, Vec<_>) = found.hits.into_iter().map(|h| (h.id, h.score)).unzip();
        let mut answer = json!({"id": id, "ids": ids, "scores": scores, "us": us, "total": found.total});
        if facets {
            answer["facets"] = json!(found.facets);
        }
        writeln!(out, "{answer}")?;
    }
    out.flush()?;
    lines.done()
}

/// Names of States in six languages, former ones and by code, and of organisations: what the reference data say.
fn names() -> Result<Thesaurus, Failed> {
    let reference = crate::reference(None)?;
    let states = reference.states.iter().map(|s| {
        let mut names: Vec<&str> = s.names.texts.values().chain(&s.former_names).map(String::as_str).collect();
        names.push(&s.alpha3);
        names
    });
    let organisations = reference.organisations.iter().map(|o| vec![o.code.as_str(), o.name.as_str()]);
    Ok(Thesaurus::new(states.chain(organisations)))
}

fn text_of(line: &Map<String, Value>, field: &str) -> Result<String, String> {
    match line.get(field) {
        None | Some(Value::Null) => Ok(String::new()),
        Some(Value::String(text)) => Ok(text.clone()),
        Some(_) => Err(format!("{field} is no text")),
    }
}

fn id_of(line: &Map<String, Value>) -> Result<String, String> {
    let id = match line.get("id") {
        Some(Value::String(id)) => id.clone(),
        Some(Value::Number(id)) => id.to_string(),
        _ => String::new(),
    };
    if id.is_empty() {
        return Err("no id".to_owned());
    }
    if id.len() > 1_000 || id.contains(char::is_control) {
        return Err("id is too long or has control characters".to_owned());
    }
    Ok(id)
}

/// A facet's values: a text, number or truth value, or a list of them.
fn values_of(field: &str, value: &Value) -> Result<Vec<String>, String> {
    match value {
        Value::Null => Ok(Vec::new()),
        Value::String(text) => Ok(vec![text.clone()]),
        Value::Number(_) | Value::Bool(_) => Ok(vec![value.to_string()]),
        Value::Array(list) if !list.iter().any(|v| v.is_array() || v.is_object()) => {
            Ok(list.iter().map(|v| values_of(field, v)).collect::<Result<Vec<_>, _>>()?.concat())
        }
        _ => Err(format!("{field} is neither a text nor a list of texts")),
    }
}

fn document(line: &Map<String, Value>) -> Result<Doc, String> {
    let (id, title, summary) = (id_of(line)?, text_of(line, "title")?, text_of(line, "summary")?);
    let mut facets = Vec::new();
    for (field, value) in line.iter().filter(|(f, _)| !["id", "title", "summary"].contains(&f.as_str())) {
        facets.extend(values_of(field, value)?.into_iter().map(|v| (field.clone(), v)));
    }
    // MAP-03: region, then theme, then title.
    let first = |facet: &str| facets.iter().find(|(f, _)| f == facet).map_or("", |(_, v)| v.as_str());
    let by_title = folded(&title);
    let order = format!("{}\u{1}{}\u{1}{by_title}", first("region"), first("theme"));
    Ok(Doc { id, titles: vec![title], texts: vec![summary], facets, order, title_order: by_title, ..Doc::default() })
}

struct Question {
    id: String,
    text: String,
    filters: std::collections::BTreeMap<String, Vec<String>>,
    every: bool,
    facets: bool,
}

fn question(line: &Map<String, Value>) -> Result<Question, String> {
    let filters = match line.get("filters") {
        None | Some(Value::Null) => Ok(Default::default()),
        Some(Value::Object(filters)) => filters.iter().map(|(f, v)| Ok((f.clone(), values_of(f, v)?))).collect(),
        Some(_) => Err("filters is no object".to_owned()),
    };
    let truth = |field: &str| line.get(field).and_then(Value::as_bool).unwrap_or(false);
    Ok(Question { id: id_of(line)?, text: text_of(line, "text")?, filters: filters?, every: truth("every"), facets: truth("facets") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn good_lines_are_taken_bad_ones_counted_and_every_name_of_a_state_finds_the_same() {
        let folder = std::env::temp_dir().join(format!("bursar-index-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let (docs, queries, out) = (folder.join("docs.jsonl"), folder.join("queries.jsonl"), folder.join("index"));
        let lines = [
            r#"{"id":"a","lang":"fr","title":"Formation en Côte d’Ivoire","summary":"Cours","state":["CIV"],"year":2026}"#,
            r#"{"id":"b","lang":"zh","title":"科特迪瓦培训","state":"CIV"}"#,
            r#"{"id":"c","title":"Regional course","state":["CIV","SEN"],"note":null}"#,
            "not json",
            "",
            r#"{"title":"no id"}"#,
            r#"{"id":"d","title":["list"]}"#,
            r#"{"id":"e","state":{"x":1}}"#,
            r#"{"id":"f","title":"Elsewhere"}"#,
        ];
        std::fs::write(&docs, lines.join("\n")).unwrap();
        assert_eq!(build(&docs, &out).unwrap(), 4);
        let asked = [
            r#"{"id":"1","text":"CIV","lang":"fr"}"#,
            r#"{"id":2,"text":"科特迪瓦","facets":true}"#,
            r#"{"id":"3","text":"Кот-д'Ивуар","filters":{"state":"SEN"}}"#,
            r#"{"id":"4","text":"","filters":{"year":["2026"]}}"#,
            r#"{"id":"5","text":7}"#,
        ];
        std::fs::write(&queries, asked.join("\n")).unwrap();
        let mut said = Vec::new();
        assert_eq!(query(&out, &queries, 10, &names().unwrap(), &mut said).unwrap(), 1);
        let said: Vec<Value> = String::from_utf8(said).unwrap().lines().map(|l| serde_json::from_str(l).unwrap()).collect();
        let found = |of: usize| (said[of]["ids"].clone(), said[of]["total"].clone());
        assert_eq!(found(0).1, 3);
        assert_eq!(found(0), found(1));
        assert_eq!(said[1]["facets"]["state"], json!({"CIV": 3, "SEN": 1}));
        assert_eq!((found(2), found(3)), ((json!(["c"]), json!(1)), (json!(["a"]), json!(1))));
        assert!(said.iter().all(|a| a["us"].is_u64() && a["scores"].as_array().unwrap().len() == a["ids"].as_array().unwrap().len()));
        assert!(query(&folder, &queries, 10, &Thesaurus::default(), &mut Vec::new()).is_err(), "a folder without an index");
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
