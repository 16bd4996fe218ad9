//! JSON read part by part, so that everything wrong is told with its line and column.

use crate::finding::Finding;
use crate::sheet::{MAX_BYTES, Source, count};
use bursar_domain::refusal::Arg;
use serde::Deserialize;

/// The text of a file, if it is one: not empty, not too large, UTF-8.
pub(super) fn text<'a>(source: Source<'a>, findings: &mut Vec<Finding>) -> Option<&'a str> {
    let found = |line, key| Finding::new(source.name, line, key);
    if source.bytes.len() > MAX_BYTES {
        findings.push(found(0, "import-file-large").with("size", count(source.bytes.len())).with("most", count(MAX_BYTES)));
        return None;
    }
    match std::str::from_utf8(source.bytes) {
        Ok(text) if text.trim().is_empty() => findings.push(found(0, "import-file-empty")),
        Ok(text) => return Some(text),
        Err(e) => {
            let before = &source.bytes[..e.valid_up_to()];
            let start = before.iter().rposition(|b| *b == b'\n').map_or(0, |at| at + 1);
            let line = 1 + before.iter().filter(|b| **b == b'\n').count();
            findings.push(found(line, "import-utf8").at(e.valid_up_to() - start + 1, ""));
        }
    }
    None
}

/// The text of the file, to find where a part of it stands.
pub(super) struct Json<'a> {
    pub file: &'a str,
    pub text: &'a str,
}

impl<'a> Json<'a> {
    /// Where a part of the text begins.
    pub(super) fn offset(&self, part: &str) -> usize {
        (part.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize).min(self.text.len())
    }

    pub(super) fn line(&self, part: &str) -> usize {
        1 + self.text.as_bytes()[..self.offset(part)].iter().filter(|b| **b == b'\n').count()
    }

    /// Reads a part of the text, reporting what does not fit with the line and column of the file.
    pub(super) fn read<T: Deserialize<'a>>(&self, part: &'a str, findings: &mut Vec<Finding>) -> Option<T> {
        match serde_json::from_str(part) {
            Ok(value) => Some(value),
            Err(e) => {
                let line = self.line(part) + e.line().max(1) - 1;
                let before = &self.text.as_bytes()[..self.offset(part)];
                let indent = before.iter().rev().take_while(|b| **b != b'\n').count();
                let column = if e.line() <= 1 { indent + e.column() } else { e.column() };
                // The place is told apart from the reason, in the reader's language.
                let reason = e.to_string();
                let reason = reason.split(" at line ").next().unwrap_or_default();
                findings.push(Finding::new(self.file, line, "import-json").at(column, "").with("reason", Arg::Text(reason.to_owned())));
                None
            }
        }
    }
}
