//! An array of records, or an object with `items`, as a table: the names of the members are the heads. A text by language `{"en": …}`
//! under `title` is the columns `title_en` …; a list is its values apart by semicolons, of objects their `code`, `name` or `portal:id`.

use super::{COLUMNS, Reading, quoted};
use crate::sheet::count;
use bursar_domain::refusal::Arg;
use bursar_domain::text::LANGUAGES;
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;

#[derive(Deserialize)]
struct Items<'a> {
    #[serde(borrow)]
    items: Vec<&'a RawValue>,
}

pub(super) fn read(bytes: &[u8], reading: &mut Reading<'_>) {
    let Ok(text) = std::str::from_utf8(bytes) else { return reading.whole("import-utf8") };
    let items = if text.trim_start().starts_with('[') {
        serde_json::from_str::<Vec<&RawValue>>(text)
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
    for item in items {
        let at = (item.get().as_ptr() as usize).saturating_sub(text.as_ptr() as usize).min(text.len());
        line += text.as_bytes()[seen.min(at)..at].iter().filter(|b| **b == b'\n').count();
        seen = at;
        if rows.len() >= super::GRID_ROWS {
            reading.found(line, 0, "import-file-rows").arg("most", count(super::GRID_ROWS));
            break;
        }
        match serde_json::from_str::<Value>(item.get()) {
            Ok(Value::Object(members)) => {
                let mut cells = Vec::new();
                for (name, value) in members {
                    flat(&name, &value, &mut cells);
                }
                rows.push((line, cells));
            }
            Ok(other) => {
                let told = quoted(&other.to_string());
                reading.found(line, 0, "import-json").arg("reason", told);
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
        if !reading.goes_on(line) {
            return;
        }
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
