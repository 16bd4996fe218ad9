//! Answers to a questionnaire as a sheet (MAP-02): one row a section. What the questions and the choices are is there for people.

use crate::Loaded;
use crate::sheet::{self, Columns, Source, count};
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

/// Reads answers: CSV with the columns `section,chosen,text,link`. Several codes are set apart by semicolons.
pub fn load_answers(name: &str, bytes: &[u8]) -> Loaded<SheetAnswer> {
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
        let chosen = chosen.split([';', ',']).map(str::trim).filter(|c| !c.is_empty()).map(str::to_owned).collect();
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
}
