//! Tables that people fill in: CSV, XLSX or JSON as a head and rows of text, with the line of each row. Whatever is sent, memory and time
//! are bounded, and everything that cannot be read is told with its line and column while the rest is read on.

mod csv;
mod json;
#[cfg(test)]
mod tests;
mod xlsx;

use crate::finding::{Finding, Findings, shown};
use crate::sheet::{Source, count};
use bursar_domain::refusal::Arg;

/// Largest file, in bytes.
pub const GRID_BYTES: usize = 8 * 1024 * 1024;
/// Most rows that hold anything.
pub const GRID_ROWS: usize = 2_000;
/// Most columns.
const COLUMNS: usize = 200;
/// Longest text of a cell, in characters; what a spreadsheet itself can hold.
const CELL: usize = 32_767;
/// All texts together, in bytes.
const TEXTS: usize = 16 * 1024 * 1024;
/// Reading stops when so much is wrong: it is some other kind of file.
const FINDINGS: usize = 2_000;

/// A table as it was filled in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grid {
    /// Heads of the columns.
    pub head: Vec<String>,
    /// Rows that hold anything.
    pub rows: Vec<GridRow>,
    /// What could not be read, with line and column: such a row is among the rows as far as it was readable.
    pub findings: Vec<Finding>,
}

/// A row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GridRow {
    /// Line of the text, or row of the sheet, from 1.
    pub line: usize,
    /// A text for each head; empty where nothing stands.
    pub cells: Vec<String>,
}

/// Reads a table, whichever of the formats it is in: the content says, not the name.
pub fn read_grid(source: Source<'_>) -> Grid {
    let mut reading = Reading::new(source.name);
    let bytes = source.bytes;
    if bytes.len() > GRID_BYTES {
        let large = Finding::new(source.name, 0, "import-file-large").with("size", count(bytes.len())).with("most", count(GRID_BYTES));
        reading.findings.push(large);
    } else if bytes.starts_with(b"PK") {
        xlsx::read(bytes, &mut reading);
    } else if bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        reading.whole("import-xls");
    } else if let Some(text) = csv::decoded(bytes, &mut reading) {
        let starts = text.iter().find(|b| !b.is_ascii_whitespace());
        match starts {
            None => reading.whole("import-file-empty"),
            Some(b'[' | b'{') => json::read(&text, &mut reading),
            Some(_) => csv::read(&text, &mut reading),
        }
    }
    reading.end()
}

/// A table being read.
struct Reading<'a> {
    file: &'a str,
    grid: Grid,
    texts: usize,
    over: bool,
    findings: Findings,
}

impl<'a> Reading<'a> {
    fn new(file: &'a str) -> Reading<'a> {
        Reading { file, grid: Grid::default(), texts: 0, over: false, findings: Findings::new(FINDINGS) }
    }

    /// Tells something of the file as a whole.
    fn whole(&mut self, key: &'static str) {
        self.findings.push(Finding::new(self.file, 0, key));
    }

    /// Tells something of a cell; columns from 1.
    fn found(&mut self, line: usize, column: usize, key: &'static str) -> &mut Finding {
        let name = column.checked_sub(1).and_then(|at| self.grid.head.get(at)).cloned().unwrap_or_default();
        let mut finding = Finding::new(self.file, line, key);
        if column > 0 {
            finding = finding.at(column, &name);
        }
        self.findings.push(finding)
    }

    /// Whether reading goes on after this row; why not, is told.
    fn goes_on(&mut self, line: usize) -> bool {
        if self.over {
            return false;
        }
        let why = if self.grid.rows.len() >= GRID_ROWS {
            Some(("import-file-rows", GRID_ROWS))
        } else if self.texts >= TEXTS {
            Some(("import-text-much", TEXTS / 1024 / 1024))
        } else {
            None
        };
        self.over = why.is_some() || self.findings.full();
        if self.over {
            let (key, most) = why.unwrap_or(("import-too-much", 0));
            let stopped = Finding::new(self.file, line, key);
            self.findings.push(if most > 0 { stopped.with("most", count(most)) } else { stopped });
        }
        !self.over
    }

    /// What a cell says: trimmed, of bounded length, without what hides or turns the text around it, which is told.
    fn text(&mut self, line: usize, column: usize, raw: &str) -> String {
        // Only so much is looked at: one long text may stand in every row.
        let end = raw.char_indices().nth(CELL).map(|(at, _)| at);
        if let Some(end) = end.filter(|end| !raw[*end..].trim_start().is_empty()) {
            self.found(line, column, "import-cell-long").arg("most", count(CELL));
            return self.kept(&raw[..end]);
        }
        let raw = plain(raw.trim());
        if let Some(c) = raw.chars().find(|c| hides(*c)) {
            self.found(line, column, "import-control").arg("code", Arg::Text(format!("U+{:04X}", u32::from(c))));
        }
        self.kept(raw)
    }

    fn kept(&mut self, raw: &str) -> String {
        let mut text: String = raw.chars().filter(|c| !hides(*c)).collect();
        if text.contains('\r') {
            text = text.replace("\r\n", "\n").replace('\r', "\n");
        }
        self.texts += text.len();
        text
    }

    /// Takes a row of texts: the first one that holds anything is the head.
    fn row(&mut self, line: usize, mut cells: Vec<String>) {
        while cells.last().is_some_and(String::is_empty) {
            cells.pop();
        }
        if cells.is_empty() {
            return;
        }
        if self.grid.head.is_empty() {
            self.grid.head = cells;
            return;
        }
        let (found, expected) = (cells.len(), self.grid.head.len());
        if found > expected {
            self.found(line, 0, "import-row-width").arg("found", count(found)).arg("expected", count(expected));
        }
        cells.resize(expected, String::new());
        self.grid.rows.push(GridRow { line, cells });
    }

    fn end(mut self) -> Grid {
        if self.findings.len() == 0 && self.grid.rows.is_empty() {
            self.whole(if self.grid.head.is_empty() { "import-file-empty" } else { "import-no-rows" });
        }
        self.grid.findings = self.findings.in_order();
        self.grid
    }
}

/// Controls but line breaks and tabs, overrides of direction, marks that are no text.
fn hides(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fffe}')
}

/// The text without the apostrophe that exports put before what a spreadsheet would run.
fn plain(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if crate::csv_out::runs(rest) => rest,
        _ => text,
    }
}

/// The letter of a column of a sheet, from 1: A, B, …, Z, AA.
pub fn column_letter(number: usize) -> String {
    let (mut rest, mut letters) = (number, Vec::new());
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

/// What stood there, for a message.
fn quoted(text: &str) -> Arg {
    shown(text)
}
