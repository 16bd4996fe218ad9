//! An array of records, or an object with `items`, as a table: the names of the members are the heads. A text by language `{"en": …}`
//! under `title` is the columns `title_en` …; a list is its values apart by semicolons, of objects their `code`, `name` or `portal:id`.

use super::{CELL, COLUMNS, Reading, quoted};
use crate::sheet::count;
use bursar_domain::refusal::Arg;
use bursar_domain::text::LANGUAGES;
use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::fmt;

#[derive(Deserialize)]
struct Items<'a> {
    #[serde(borrow)]
    items: Records<'a>,
}

/// Records as they are written; of more than a table may have, one more.
#[derive(Default)]
struct Records<'a>(Vec<&'a RawValue>);

/// The members of a record as they are written, and how many they are in all.
#[derive(Default)]
struct Members<'a>(Vec<(Cow<'a, str>, &'a RawValue)>, usize);

impl<'de: 'a, 'a> Deserialize<'de> for Records<'a> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_seq(Self::default())
    }
}

impl<'de: 'a, 'a> Visitor<'de> for Records<'a> {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of records")
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut from: A) -> Result<Self, A::Error> {
        while self.0.len() <= super::GRID_ROWS {
            match from.next_element()? {
                Some(record) => self.0.push(record),
                None => return Ok(self),
            }
        }
        while from.next_element::<IgnoredAny>()?.is_some() {}
        Ok(self)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(Self::default())
    }
}

impl<'de: 'a, 'a> Visitor<'de> for Members<'a> {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a record")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut from: A) -> Result<Self, A::Error> {
        while self.1 < COLUMNS {
            match from.next_entry::<Name<'a>, &'a RawValue>()? {
                Some((name, value)) => self.0.push((name.0, value)),
                None => return Ok(self),
            }
            self.1 += 1;
        }
        while from.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {
            self.1 += 1;
        }
        Ok(self)
    }
}

/// The name of a member.
#[derive(Deserialize)]
struct Name<'a>(#[serde(borrow)] Cow<'a, str>);

/// Longest value of a member as it is written, in bytes: what a cell may hold, each letter in bytes or escaped.
const VALUE: usize = 4 * CELL;

pub(super) fn read(bytes: &[u8], reading: &mut Reading<'_>) {
    let Ok(text) = std::str::from_utf8(bytes) else { return reading.whole("import-utf8") };
    let items = if text.trim_start().starts_with('[') {
        serde_json::from_str::<Records<'_>>(text)
    } else {
        serde_json::from_str::<Items<'_>>(text).map(|i| i.items)
    };
    let items = match items {
        Ok(items) => items,
        Err(error) => {
            let reason = reason(&error);
            reading.found(error.line(), 0, "import-json").arg("reason", reason);
            return;
        }
    };
    let mut rows: Vec<(usize, Vec<(String, String)>)> = Vec::new();
    let (mut line, mut seen) = (1, 0);
    for item in items.0 {
        let at = (item.get().as_ptr() as usize).saturating_sub(text.as_ptr() as usize).min(text.len());
        line += text.as_bytes()[seen.min(at)..at].iter().filter(|b| **b == b'\n').count();
        seen = at;
        if rows.len() >= super::GRID_ROWS {
            reading.found(line, 0, "import-file-rows").arg("most", count(super::GRID_ROWS));
            break;
        }
        if !reading.goes_on(line) {
            break;
        }
        if !item.get().starts_with('{') {
            let told = quoted(item.get());
            reading.found(line, 0, "import-json").arg("reason", told);
            continue;
        }
        match serde_json::from_str::<Members<'_>>(item.get()) {
            Ok(Members(members, found)) => {
                if found > COLUMNS {
                    reading.found(line, 0, "import-row-width").arg("found", count(found)).arg("expected", count(COLUMNS));
                }
                let mut cells = Vec::new();
                for (number, (name, value)) in members.iter().enumerate() {
                    if value.get().len() > VALUE {
                        reading.found(line, number + 1, "import-cell-long").arg("most", count(CELL));
                        continue;
                    }
                    match serde_json::from_str::<Value>(value.get()) {
                        Ok(value) => flat(name, &value, &mut cells),
                        Err(error) => drop(reading.found(line, 0, "import-json").arg("reason", reason(&error))),
                    }
                }
                rows.push((line, cells));
            }
            Err(error) => {
                let reason = reason(&error);
                reading.found(line, 0, "import-json").arg("reason", reason);
            }
        }
    }
    let mut head: Vec<String> = Vec::new();
    for name in rows.iter().flat_map(|(_, cells)| cells.iter().map(|(n, _)| n)) {
        if head.len() < COLUMNS && !head.contains(name) {
            head.push(name.clone());
        }
    }
    reading.grid.head = head.clone();
    for (line, cells) in rows {
        let mut row = vec![String::new(); head.len()];
        for (name, value) in &cells {
            if let Some(at) = head.iter().position(|h| h == name) {
                row[at] = reading.text(line, at + 1, value);
            }
        }
        reading.row(line, row);
    }
}

fn reason(error: &serde_json::Error) -> Arg {
    let told = error.to_string();
    Arg::Text(told.split(" at line ").next().unwrap_or_default().chars().take(120).collect())
}

/// A member as one or more columns.
fn flat(name: &str, value: &Value, out: &mut Vec<(String, String)>) {
    match value {
        Value::Object(by) if !by.is_empty() && by.keys().all(|k| LANGUAGES.contains(&k.as_str())) => {
            out.extend(by.iter().map(|(lang, text)| (format!("{name}_{lang}"), word(text))));
        }
        Value::Array(list) => out.push((name.to_owned(), list.iter().map(word).collect::<Vec<_>>().join("; "))),
        other => out.push((name.to_owned(), word(other))),
    }
}

fn word(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Object(of) => {
            let text = |name: &str| of.get(name).and_then(Value::as_str);
            match (text("portal"), text("id"), text("code").or_else(|| text("name"))) {
                (Some(portal), Some(id), _) => format!("{portal}:{id}"),
                (_, _, Some(code)) => code.to_owned(),
                _ => value.to_string(),
            }
        }
        other => other.to_string(),
    }
}
