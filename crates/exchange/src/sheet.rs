//! Delimited text read strictly: every field with its line and column, everything wrong with the file in one pass.
//!
//! Written here and not taken from the `csv` crate because that reader forgives what has to be reported: a quotation mark
//! never closed swallows the rest of the file in silence, and blank lines shift its line numbers. A test holds that both
//! read well-formed files alike.

use crate::finding::{Finding, shown};
use bursar_domain::refusal::Arg;
use std::str::FromStr;

/// Largest file taken: 5 MB.
pub const MAX_BYTES: usize = 5_000_000;
/// Most rows taken.
pub const MAX_ROWS: usize = 20_000;
/// Reading stops when so much is wrong with the text itself: it is some other kind of file.
const MAX_FINDINGS: usize = 1_000;
/// Fields of a record that are looked at; more than any header names.
const MAX_FIELDS: usize = 200;

/// A file as it came: its name for the findings, its bytes.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// Name.
    pub name: &'a str,
    /// Content.
    pub bytes: &'a [u8],
}

impl<'a> Source<'a> {
    /// A file with this name and content.
    pub fn new(name: &'a str, bytes: &'a [u8]) -> Source<'a> {
        Source { name, bytes }
    }
}

/// The columns of a kind of file, in the order the reader asks for them.
pub(crate) struct Columns {
    /// Must be there.
    pub needed: &'static [&'static str],
    /// May be there: for people, not read.
    pub also: &'static [&'static str],
}

/// A file whose header holds.
pub(crate) struct Sheet<'a> {
    file: &'a str,
    columns: &'static Columns,
    /// Number in the file, from 1, of each needed column.
    numbers: Vec<usize>,
    rows: Vec<Row>,
}

/// A row of the right width: the values of the needed columns. `None`: unreadable and reported already.
struct Row {
    line: usize,
    values: Vec<Option<String>>,
}

/// Reads `source`; what is wrong with it goes to `findings`. Rows that cannot be read are left out.
pub(crate) fn read<'a>(source: Source<'a>, columns: &'static Columns, findings: &mut Vec<Finding>) -> Sheet<'a> {
    let file = source.name;
    let mut sheet = Sheet { file, columns, numbers: Vec::new(), rows: Vec::new() };
    let bytes = source.bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(source.bytes);
    if let Some(found) = unfit(file, bytes) {
        findings.push(found);
        return sheet;
    }
    let mut records = Records::new(bytes);
    let Some(header) = records.next_record() else {
        findings.push(Finding::new(file, 0, "import-file-empty"));
        return sheet;
    };
    let names: Vec<Option<String>> = header.fields.iter().enumerate().map(|(at, f)| text(file, f, (at + 1, ""), findings)).collect();
    let Some(numbers) = header_numbers(file, header.line, &names, columns, findings) else {
        return sheet;
    };
    sheet.numbers = numbers;

    let name_of = |at: usize| names.get(at).and_then(Option::as_deref).unwrap_or("");
    let (mut rows, before) = (0, findings.len());
    while let Some(record) = records.next_record() {
        rows += 1;
        if rows > MAX_ROWS {
            findings.push(Finding::new(file, record.line, "import-file-rows").with("most", count(MAX_ROWS)));
            break;
        }
        if findings.len() - before >= MAX_FINDINGS {
            findings.push(Finding::new(file, record.line, "import-too-much"));
            break;
        }
        let values: Vec<Option<String>> =
            record.fields.iter().enumerate().map(|(at, f)| text(file, f, (at + 1, name_of(at)), findings)).collect();
        if values.len() != names.len() {
            findings.push(
                Finding::new(file, record.line, "import-row-width").with("found", count(values.len())).with("expected", count(names.len())),
            );
            continue;
        }
        let values = sheet.numbers.iter().map(|n| values.get(n - 1).cloned().flatten()).collect();
        sheet.rows.push(Row { line: record.line, values });
    }
    if rows == 0 {
        findings.push(Finding::new(file, header.line, "import-no-rows"));
    }
    sheet
}

/// What makes a whole file unreadable.
fn unfit(file: &str, bytes: &[u8]) -> Option<Finding> {
    if bytes.len() > MAX_BYTES {
        let sized = Finding::new(file, 0, "import-file-large").with("size", count(bytes.len()));
        return Some(sized.with("most", count(MAX_BYTES)));
    }
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return Some(Finding::new(file, 0, "import-encoding"));
    }
    None
}

/// Where each needed column stands; `None` when one is missing.
fn header_numbers(
    file: &str,
    line: usize,
    names: &[Option<String>],
    columns: &'static Columns,
    findings: &mut Vec<Finding>,
) -> Option<Vec<usize>> {
    let names: Vec<&str> = names.iter().map(|n| n.as_deref().unwrap_or("")).collect();
    let is = |name: &str, wanted: &str| name.eq_ignore_ascii_case(wanted);
    if !names.iter().any(|n| columns.needed.iter().any(|c| is(n, c))) {
        findings.push(Finding::new(file, line, "import-header-missing").with("columns", Arg::Text(columns.needed.join(", "))));
        return None;
    }
    for (at, name) in names.iter().enumerate() {
        let place = |key| Finding::new(file, line, key).at(at + 1, name).with("column", shown(name));
        if !columns.needed.iter().chain(columns.also).any(|c| is(name, c)) {
            findings.push(place("import-column-unknown"));
        } else if names[..at].iter().any(|earlier| is(earlier, name)) {
            findings.push(place("import-column-twice"));
        }
    }
    let mut numbers = Vec::with_capacity(columns.needed.len());
    for column in columns.needed {
        match names.iter().position(|n| is(n, column)) {
            Some(at) => numbers.push(at + 1),
            None => {
                let missing = Finding::new(file, line, "import-column-missing");
                findings.push(missing.with("column", Arg::Text((*column).to_owned())));
            }
        }
    }
    (numbers.len() == columns.needed.len()).then_some(numbers)
}

/// The text of a field, trimmed; `None` when it is none, which is then reported.
fn text(file: &str, field: &Field, (number, name): (usize, &str), findings: &mut Vec<Finding>) -> Option<String> {
    let found = |key| Finding::new(file, field.line, key).at(number, name);
    if let Some(flaw) = field.flaw {
        findings.push(found(match flaw {
            Flaw::Open => "import-quote-open",
            Flaw::Stray => "import-quote-stray",
        }));
        return None;
    }
    let Ok(text) = std::str::from_utf8(&field.bytes) else {
        findings.push(found("import-utf8"));
        return None;
    };
    let text = text.trim();
    if let Some(c) = text.chars().find(|c| unseen(*c)) {
        findings.push(found("import-control").with("code", Arg::Text(format!("U+{:04X}", u32::from(c)))));
        return None;
    }
    Some(text.to_owned())
}

/// Characters that no value of a table needs and that can hide or turn round what is shown.
fn unseen(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// A count inside a message.
pub(crate) fn count(n: usize) -> Arg {
    Arg::Int(i64::try_from(n).unwrap_or(i64::MAX))
}

impl<'a> Sheet<'a> {
    /// The rows one after the other, each reporting to `findings`, which then stand in the order of the file.
    pub fn each<'s>(&'s self, findings: &mut Vec<Finding>, mut visit: impl FnMut(&mut Line<'s, '_>)) {
        for row in &self.rows {
            visit(&mut Line { sheet: self, row, findings });
        }
        let start = findings.iter().position(|f| f.file == self.file).unwrap_or(findings.len());
        findings[start..].sort_by_key(|f| (f.line, f.column.as_ref().map(|c| c.number)));
    }
}

/// A row as its reader asks it for values. What is wrong is reported at the value's place, and the value is `None`.
pub(crate) struct Line<'a, 'f> {
    sheet: &'a Sheet<'a>,
    row: &'a Row,
    findings: &'f mut Vec<Finding>,
}

impl<'a> Line<'a, '_> {
    /// Number of the line.
    pub fn number(&self) -> usize {
        self.row.line
    }

    /// Reports `key` at a column; the answer is the finding, to be given its arguments.
    pub fn found(&mut self, column: &str, key: &'static str) -> &mut Finding {
        let at = self.position(column);
        let number = self.sheet.numbers.get(at).copied().unwrap_or(0);
        self.findings.push(Finding::new(self.sheet.file, self.row.line, key).at(number, column));
        let last = self.findings.len() - 1;
        &mut self.findings[last]
    }

    /// The text of a column, which may be empty. `None` only if it was reported as unreadable.
    pub fn text(&self, column: &str) -> Option<&'a str> {
        self.row.values.get(self.position(column))?.as_deref()
    }

    /// A text that must not be empty.
    pub fn needed(&mut self, column: &str) -> Option<&'a str> {
        match self.text(column)? {
            "" => {
                self.found(column, "import-value-missing");
                None
            }
            text => Some(text),
        }
    }

    /// A value that must be there and be read by `read`; otherwise `key` with the value.
    pub fn parsed<T>(&mut self, column: &str, key: &'static str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let text = self.needed(column)?;
        let value = read(text);
        if value.is_none() {
            self.found(column, key).arg("value", shown(text));
        }
        value
    }

    /// As [`Line::parsed`], but an empty column is no value: `Some(None)`.
    pub fn optional<T>(&mut self, column: &str, key: &'static str, read: impl Fn(&str) -> Option<T>) -> Option<Option<T>> {
        match self.text(column)? {
            "" => Some(None),
            _ => self.parsed(column, key, read).map(Some),
        }
    }

    /// One of the codes of a list.
    pub fn code<T: FromStr + Copy + std::fmt::Display>(&mut self, column: &str, all: &[T]) -> Option<T> {
        let text = self.needed(column)?;
        let value = text.parse().ok();
        if value.is_none() {
            let allowed: Vec<String> = all.iter().map(T::to_string).collect();
            self.found(column, "import-value-unknown").arg("value", shown(text)).arg("allowed", Arg::Text(allowed.join(", ")));
        }
        value
    }

    /// As [`Line::code`], but an empty column is no value: `Some(None)`.
    pub fn optional_code<T: FromStr + Copy + std::fmt::Display>(&mut self, column: &str, all: &[T]) -> Option<Option<T>> {
        match self.text(column)? {
            "" => Some(None),
            _ => self.code(column, all).map(Some),
        }
    }

    /// Reports a value that stands in an earlier line already. `seen` maps values to their lines.
    pub fn unique(&mut self, column: &str, seen: &mut std::collections::HashMap<String, usize>) {
        let Some(text) = self.text(column).filter(|t| !t.is_empty()) else { return };
        let line = self.row.line;
        let earlier = *seen.entry(text.to_owned()).or_insert(line);
        if earlier != line {
            self.found(column, "import-twice").arg("value", shown(text)).arg("line", count(earlier));
        }
    }

    fn position(&self, column: &str) -> usize {
        let at = self.sheet.columns.needed.iter().position(|c| *c == column);
        debug_assert!(at.is_some(), "{column} is not among the columns asked for");
        at.unwrap_or(usize::MAX)
    }
}

impl Finding {
    /// Adds an argument in place.
    pub(crate) fn arg(&mut self, name: &'static str, arg: Arg) -> &mut Finding {
        self.args.push((name, arg));
        self
    }
}

/// What is wrong with the quotation marks of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Flaw {
    Open,
    Stray,
}

/// A field: its bytes without quotation marks, the line it begins in.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Field {
    pub line: usize,
    pub bytes: Vec<u8>,
    pub flaw: Option<Flaw>,
}

/// A record: the line it begins in, its fields.
#[derive(Debug)]
pub(crate) struct Record {
    pub line: usize,
    pub fields: Vec<Field>,
}

/// Splits bytes into records (RFC 4180, with any line ending and the delimiter the header uses).
pub(crate) struct Records<'a> {
    bytes: &'a [u8],
    at: usize,
    line: usize,
    delimiter: u8,
}

impl<'a> Records<'a> {
    pub fn new(bytes: &'a [u8]) -> Records<'a> {
        Records { bytes, at: 0, line: 1, delimiter: delimiter(bytes) }
    }

    /// The next record that holds anything; lines with nothing but delimiters, as spreadsheets leave at the end, are none.
    pub fn next_record(&mut self) -> Option<Record> {
        while self.at < self.bytes.len() {
            let record = self.record();
            if record.fields.iter().any(|f| f.flaw.is_some() || !f.bytes.trim_ascii().is_empty()) {
                return Some(record);
            }
        }
        None
    }

    fn record(&mut self) -> Record {
        let line = self.line;
        let mut fields = Vec::new();
        loop {
            let field = self.field();
            // Beyond what a header names, one field that holds anything is enough to know that the row is too wide.
            if fields.len() < MAX_FIELDS || (fields.len() == MAX_FIELDS && !field.bytes.is_empty()) {
                fields.push(field);
            }
            match self.bytes.get(self.at) {
                Some(b) if *b == self.delimiter => self.at += 1,
                _ => break,
            }
        }
        self.newline();
        Record { line, fields }
    }

    /// A field up to its delimiter, the end of its line or the end of the file.
    fn field(&mut self) -> Field {
        let mut field = Field { line: self.line, ..Field::default() };
        if self.bytes.get(self.at) == Some(&b'"') {
            self.at += 1;
            self.quoted(&mut field);
        }
        while let Some(b) = self.bytes.get(self.at) {
            match *b {
                b'\n' | b'\r' => break,
                d if d == self.delimiter => break,
                b'"' => field.flaw = Some(Flaw::Stray),
                _ => {}
            }
            field.bytes.push(*b);
            self.at += 1;
        }
        field
    }

    /// The inside of quotation marks; `at` stands behind the opening one.
    fn quoted(&mut self, field: &mut Field) {
        loop {
            match self.bytes.get(self.at..) {
                Some([b'"', b'"', ..]) => {
                    field.bytes.push(b'"');
                    self.at += 2;
                }
                Some([b'"', rest @ ..]) => {
                    self.at += 1;
                    let ends = rest.first().is_none_or(|b| *b == self.delimiter || matches!(b, b'\n' | b'\r'));
                    if !ends {
                        field.flaw = Some(Flaw::Stray);
                    }
                    return;
                }
                Some([b'\n' | b'\r', ..]) => {
                    self.newline();
                    field.bytes.push(b'\n');
                }
                Some([b, ..]) => {
                    field.bytes.push(*b);
                    self.at += 1;
                }
                _ => {
                    field.flaw = Some(Flaw::Open);
                    return;
                }
            }
        }
    }

    /// Steps over one line ending: CR LF, LF or CR.
    fn newline(&mut self) {
        match self.bytes.get(self.at..) {
            Some([b'\r', b'\n', ..]) => self.at += 2,
            Some([b'\n' | b'\r', ..]) => self.at += 1,
            _ => return,
        }
        self.line += 1;
    }
}

/// Comma, semicolon or tab: whichever the first line that holds anything has most of.
fn delimiter(bytes: &[u8]) -> u8 {
    let first = bytes.split(|b| matches!(b, b'\n' | b'\r')).find(|l| !l.trim_ascii().is_empty()).unwrap_or_default();
    let occurs = |d: u8| first.iter().filter(|b| **b == d).count();
    let most = [b'\t', b';', b','].into_iter().max_by_key(|d| occurs(*d));
    most.filter(|d| occurs(*d) > 0).unwrap_or(b',')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const AB: Columns = Columns { needed: &["a", "b"], also: &["note"] };

    type Read = Vec<(usize, Vec<Option<String>>)>;

    fn read_ab(bytes: &[u8]) -> (Read, Vec<String>) {
        let mut findings = Vec::new();
        let sheet = read(Source::new("t.csv", bytes), &AB, &mut findings);
        let rows = sheet.rows.into_iter().map(|r| (r.line, r.values)).collect();
        (rows, findings.iter().map(Finding::to_string).collect())
    }
    fn values(bytes: &[u8]) -> Vec<Vec<String>> {
        let (rows, findings) = read_ab(bytes);
        assert_eq!(findings, Vec::<String>::new());
        rows.into_iter().map(|(_, v)| v.into_iter().map(Option::unwrap).collect()).collect()
    }

    #[test]
    fn files_are_taken_as_programs_write_them() {
        let rows = [["1", "x, \"y\""], ["2", ""]];
        for file in [
            "a,b\n1,\"x, \"\"y\"\"\"\n2,\n",
            "\u{feff}A,B\r\n1,\"x, \"\"y\"\"\"\r\n2,\r\n",
            "b;note;a\n\"x, \"\"y\"\"\";;1\n;seen;2",
            "a\tb\r1\t\"x, \"\"y\"\"\"\r2\t\r",
            "\n\na,b\n\n 1 ,\"x, \"\"y\"\"\"\n,\n2,\n,\n",
        ] {
            assert_eq!(values(file.as_bytes()), rows, "{file:?}");
        }
    }

    #[test]
    fn lines_are_counted_whatever_ends_them() {
        for end in ["\n", "\r\n", "\r"] {
            let file = ["a,b", "", "1,2", "\"x", "y\",2", "3"].join(end);
            let (rows, findings) = read_ab(file.as_bytes());
            assert_eq!(rows.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [3, 4], "{end:?}");
            assert_eq!(findings[1], "t.csv:6: values in this row: 1; columns in the header: 2", "{end:?}");
        }
    }

    #[test]
    fn everything_wrong_is_reported_in_one_pass() {
        let file = b"a,b\n1\n1,2,3\n\xff\xfe,2\n\n\"x\"y,2\n3,x\"y\n4,\x07\n5,\"\xe2\x80\xae\"\n6,7\n8,\"open\n9,9\n";
        let (rows, findings) = read_ab(file);
        assert_eq!(
            findings,
            [
                "t.csv:2: values in this row: 1; columns in the header: 2",
                "t.csv:3: values in this row: 3; columns in the header: 2",
                "t.csv:4: column 1 (a): this is not UTF-8 text: save the file in UTF-8",
                "t.csv:6: column 1 (a): a quotation mark stands in the middle of the value",
                "t.csv:7: column 2 (b): a quotation mark stands in the middle of the value",
                "t.csv:8: column 2 (b): there is an invisible control character: “U+0007”",
                "t.csv:9: column 2 (b): there is an invisible control character: “U+202E”",
                "t.csv:11: column 2 (b): a quotation mark is opened and never closed",
            ]
        );
        assert_eq!(rows.iter().find(|(line, _)| *line == 10).unwrap().1, [Some("6".into()), Some("7".into())]);
    }

    #[test]
    fn headers_are_checked() {
        for (file, expected) in [
            ("", vec!["t.csv: the file is empty"]),
            ("\n \n,,\n", vec!["t.csv: the file is empty"]),
            ("a,b\n", vec!["t.csv:1: there is a header but no row"]),
            ("1,2\n3,4\n", vec!["t.csv:1: the first line does not name the columns; it should name “a, b”"]),
            (
                "a,c,a\n1,2,3\n",
                vec![
                    "t.csv:1: column 2 (c): the column “c” is not known",
                    "t.csv:1: column 3 (a): the column “a” is named twice",
                    "t.csv:1: the column “b” is missing",
                ],
            ),
        ] {
            assert_eq!(read_ab(file.as_bytes()).1, expected, "{file:?}");
        }
        assert_eq!(read_ab(b"\xff\xfea\0,\0b\0").1, ["t.csv: the file is UTF-16: save it in UTF-8"]);
    }

    #[test]
    fn size_is_limited() {
        let large = vec![b'x'; MAX_BYTES + 1];
        assert_eq!(read_ab(&large).1, ["t.csv: the file has 5000001 bytes; 5000000 are allowed"]);
        let full = format!("a,b\n{}", "1,2\n".repeat(MAX_ROWS));
        assert_eq!(values(full.as_bytes()).len(), MAX_ROWS);
        let over = format!("{full}1,2\n");
        assert_eq!(read_ab(over.as_bytes()).1, ["t.csv:20002: the file has more than 20000 rows"]);
        let other = format!("a,b\n{}", "1\n".repeat(MAX_ROWS));
        assert_eq!(read_ab(other.as_bytes()).1.len(), MAX_FINDINGS + 1);
        assert_eq!(
            read_ab(&[b"a,b\n".as_slice(), &[b','; 1_000_000], b"1"].concat()).1,
            ["t.csv:2: values in this row: 201; columns in the header: 2"]
        );
    }

    proptest! {
        #[test]
        fn arbitrary_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            read_ab(&bytes);
        }

        #[test]
        fn bytes_near_a_file_never_panic(text in "[ab12\",;\t\r\n\u{feff}é]{0,80}") {
            read_ab(text.as_bytes());
            read_ab(format!("a,b\n{text}").as_bytes());
        }

        /// Both readers agree on what a writer writes.
        #[test]
        fn well_formed_files_are_read_as_the_csv_crate_reads_them(
            rows in proptest::collection::vec(("[a-z,;\"é ]{0,8}", "[a-z,;\"é ]{0,8}"), 1..10)
        ) {
            let mut writer = csv::Writer::from_writer(Vec::new());
            writer.write_record(["a", "b"]).unwrap();
            for (a, b) in &rows {
                writer.write_record([a, b]).unwrap();
            }
            let file = writer.into_inner().unwrap();
            let expected: Vec<Vec<String>> = csv::ReaderBuilder::new()
                .from_reader(file.as_slice())
                .records()
                .map(|r| r.unwrap().iter().map(|f| f.trim().to_owned()).collect::<Vec<_>>())
                .filter(|r| r.iter().any(|f| !f.is_empty()))
                .collect();
            prop_assume!(!expected.is_empty());
            prop_assert_eq!(values(&file), expected);
        }
    }
}
