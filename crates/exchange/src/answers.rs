//! Answers to a questionnaire as a sheet (MAP-02): one row a section. What the questions and the choices are is there for people.

use crate::finding::Finding;
use crate::sheet::{self, Columns, Source, count};
use crate::{Loaded, read_grid};
use bursar_domain::refusal::Arg;
use std::collections::HashMap;

/// A row of the sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetAnswer {
    /// Its line.
    pub line: usize,
    /// Code of the section.
    pub section: String,
    /// Codes chosen.
    pub chosen: Vec<String>,
    /// In words.
    pub text: String,
    /// Where it can be read.
    pub link: String,
}

const COLUMNS: Columns = Columns { needed: &["section", "chosen", "text", "link"], also: &["question", "choices"] };

/// Reads answers: CSV, or the first sheet of a workbook, with the columns `section,chosen,text,link`. Several codes are set apart by
/// semicolons.
pub fn load_answers(name: &str, bytes: &[u8]) -> Loaded<SheetAnswer> {
    if bytes.starts_with(b"PK") {
        return of_workbook(name, bytes);
    }
    let mut findings = Vec::new();
    let mut good = Vec::new();
    let mut seen: HashMap<String, usize> = HashMap::new();
    let sheet = sheet::read_with(Source::new(name, bytes), &COLUMNS, &["text", "question", "choices"], &mut findings);
    sheet.each(&mut findings, |line| {
        let Some(section) = line.needed("section") else { return };
        let number = line.number();
        let earlier = *seen.entry(section.to_owned()).or_insert(number);
        if earlier != number {
            line.found("section", "import-twice").arg("value", Arg::Text(section.to_owned())).arg("line", count(earlier));
            return;
        }
        let (Some(chosen), Some(text), Some(link)) = (line.text("chosen"), line.text("text"), line.text("link")) else { return };
        let chosen = codes(chosen);
        good.push(SheetAnswer {
            line: number,
            section: section.into(),
            chosen,
            text: text.trim().replace("\r\n", "\n"),
            link: link.trim().into(),
        });
    });
    Loaded { good, findings }
}

fn codes(chosen: &str) -> Vec<String> {
    chosen.split([';', ',']).map(str::trim).filter(|c| !c.is_empty()).map(str::to_owned).collect()
}

fn of_workbook(name: &str, bytes: &[u8]) -> Loaded<SheetAnswer> {
    let grid = read_grid(Source::new(name, bytes));
    let (mut findings, mut good) = (grid.findings, Vec::new());
    let at = |column: &str| grid.head.iter().position(|h| h.trim().eq_ignore_ascii_case(column));
    let [Some(section), Some(chosen), Some(text), Some(link)] = ["section", "chosen", "text", "link"].map(at) else {
        if findings.is_empty() {
            findings.push(Finding::new(name, 1, "import-header-missing").with("columns", Arg::Text(COLUMNS.needed.join(", "))));
        }
        return Loaded { good, findings };
    };
    let mut seen: HashMap<String, usize> = HashMap::new();
    for row in &grid.rows {
        let value = |column: usize| row.cells.get(column).map_or("", |c| c.trim());
        let code = value(section);
        let answer = SheetAnswer {
            line: row.line,
            section: code.to_owned(),
            chosen: codes(value(chosen)),
            text: value(text).replace("\r\n", "\n"),
            link: value(link).to_owned(),
        };
        let wrong = |key| Finding::new(name, row.line, key).at(section + 1, "section");
        let earlier = *seen.entry(code.to_owned()).or_insert(row.line);
        if code.is_empty() {
            findings.push(wrong("import-value-missing"));
        } else if earlier != row.line {
            findings.push(wrong("import-twice").with("value", Arg::Text(code.to_owned())).with("line", count(earlier)));
        } else {
            good.push(answer);
        }
    }
    findings.sort_by_key(|f| f.line);
    Loaded { good, findings }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn map_02_good_rows_are_taken_and_every_bad_one_is_told_with_its_line() {
        let file = "section,question,choices,chosen,text,link\nnorms,What?,N-a…,N-a; N-b,Some words,\nviews,,,,\"Two\nlines\",https://x\nnorms,,,,again,\n,,,,nobody,\n";
        let loaded = load_answers("reply.csv", file.as_bytes());
        let codes: Vec<(&str, usize)> = loaded.good.iter().map(|a| (a.section.as_str(), a.chosen.len())).collect();
        assert_eq!(codes, [("norms", 2), ("views", 0)]);
        assert_eq!(loaded.good[1].text, "Two\nlines");
        let found: Vec<(usize, &str)> = loaded.findings.iter().map(|f| (f.line, f.key)).collect();
        assert_eq!(found, [(5, "import-twice"), (6, "import-value-missing")]);
    }

    #[test]
    fn map_02_a_workbook_is_read_like_the_csv() {
        use crate::{BookSheet, Cell, xlsx_out};
        let rows =
            [["norms", "What?", "", "N-a; N-b", "Two\nlines", ""], ["views", "", "", "", "x", ""], ["norms", "", "", "", "again", ""]];
        let head = ["section", "question", "choices", "chosen", "text", "link"].map(str::to_owned).to_vec();
        let rows = rows.map(|r| r.map(Cell::from).to_vec()).to_vec();
        let book =
            xlsx_out(&[BookSheet { name: "reply".into(), head, rows, ..BookSheet::default() }], jiff::civil::date(2026, 7, 6)).unwrap();
        let loaded = load_answers("reply.xlsx", &book);
        assert_eq!(loaded.good.len(), 2, "{:?}", loaded.findings);
        assert_eq!((loaded.good[0].chosen.len(), loaded.good[0].text.as_str()), (2, "Two\nlines"));
        assert_eq!(loaded.findings.iter().map(|f| (f.line, f.key)).collect::<Vec<_>>(), [(4, "import-twice")]);
        assert!(load_answers("x.xlsx", b"PK\x03\x04nonsense").good.is_empty());
    }
}
