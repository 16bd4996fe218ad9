//! The first visible sheet of a workbook. It is unpacked once to count what comes out before anything is kept; then its cells are read one
//! after the other, so that neither a million empty rows nor one cell in the last corner cost memory.

use super::{COLUMNS, Reading, quoted};
use crate::sheet::count;
use calamine::{DataRef, Reader as _, SheetType, SheetVisible, Xlsx};
use std::io::{Cursor, Read as _};
use std::panic::{AssertUnwindSafe, catch_unwind};
use zip::ZipArchive;

/// Most bytes that a workbook may come to when unpacked, in MB.
const UNPACKED_MB: usize = 64;
/// … of them text, since one cell may hold all of it, and outside the folder of sheets: those are read cell by cell, while the reader keeps
/// the rest …
const KEPT: u64 = KEPT_MB as u64 * MB;
const KEPT_MB: usize = 11;
/// … in so many elements.
const KEPT_ELEMENTS: u64 = 500_000;
/// The folder of sheets.
const SHEETS: &str = "xl/worksheets/";
/// Longest tag.
const TAG: u64 = MB;
const MB: u64 = 1024 * 1024;
/// Most parts of a workbook.
const PARTS: usize = 2_000;

pub(super) fn read(bytes: &[u8], reading: &mut Reading<'_>) {
    match fits(bytes) {
        None => return reading.whole("import-xlsx"),
        Some(Err(most)) => {
            reading.found(0, 0, "import-unpacked").arg("most", count(most));
            return;
        }
        Some(Ok(())) => {}
    }
    // The reader of workbooks is not ours: whatever it makes of a file that is none, the request ends with a message.
    let read = catch_unwind(AssertUnwindSafe(|| sheet(bytes, reading)));
    if !matches!(read, Ok(Some(()))) {
        reading.whole("import-xlsx");
    }
}

/// Whether reading the parts keeps within bounds, or how many MB there may be. Seen by unpacking them: what they say of themselves need not
/// be true. `None`: no archive, or a table of texts that claims more of them than it has bytes, for which the reader would make room.
fn fits(bytes: &[u8]) -> Option<Result<(), usize>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    if archive.len() > PARTS {
        return Some(Err(UNPACKED_MB));
    }
    let usual = usual(&mut archive);
    let (mut all, mut kept) = (Seen::default(), Seen::default());
    let most = u64::try_from(UNPACKED_MB).unwrap_or(0) * MB;
    for at in 0..archive.len() {
        let part = archive.by_index(at).ok()?;
        let streamed = usual && part.name().ok()?.to_ascii_lowercase().starts_with(SHEETS);
        let mut seen = Seen::default();
        std::io::copy(&mut part.take(most + 1 - all.bytes), &mut seen).ok()?;
        if seen.claimed > seen.bytes {
            return None;
        }
        all.add(&seen);
        if !streamed {
            kept.add(&seen);
        }
        if all.bytes > most {
            return Some(Err(UNPACKED_MB));
        }
        if all.text > KEPT || all.tag > TAG || kept.bytes > KEPT || kept.elements > KEPT_ELEMENTS {
            return Some(Err(KEPT_MB));
        }
    }
    Some(Ok(()))
}

/// Whether the workbook itself does not stand among its sheets, where parts of any size are read that are kept otherwise.
fn usual(archive: &mut ZipArchive<Cursor<&[u8]>>) -> bool {
    let mut root = String::new();
    let read = archive.by_name("_rels/.rels").is_ok_and(|part| part.take(MB).read_to_string(&mut root).is_ok());
    // Nobody writes so short a list of parts with references to characters; one may hide a name.
    read && !root.contains('&') && !root.to_ascii_lowercase().contains("worksheets")
}

/// What unpacked XML is made of, seen byte by byte.
#[derive(Default)]
struct Seen {
    bytes: u64,
    /// Tags, opening and closing.
    elements: u64,
    /// Bytes outside of tags; of comments and the like all.
    text: u64,
    /// Longest tag.
    tag: u64,
    /// How many texts a table of them says it has.
    claimed: u64,
    /// Bytes of the tag that is being read, from its `<`.
    within: Option<u64>,
    /// Letters of `CLAIM` just read; then whether its number is being read, and how far.
    letters: usize,
    number: Option<u64>,
}

/// The attribute that says it.
const CLAIM: &[u8] = b"uniqueCount";

impl Seen {
    fn add(&mut self, part: &Seen) {
        self.bytes += part.bytes;
        self.elements += part.elements;
        self.text += part.text;
        self.tag = self.tag.max(part.tag);
    }

    fn byte(&mut self, byte: u8) {
        self.within = match (byte, self.within) {
            (b'<', _) => {
                self.elements += 1;
                Some(1)
            }
            // A comment, a section of text, an instruction.
            (b'!' | b'?', Some(1)) | (b'>', _) => None,
            (_, Some(length)) => Some(length + 1),
            (_, None) => {
                self.text += 1;
                None
            }
        };
        self.tag = self.tag.max(self.within.unwrap_or(0));
        self.number = match (byte, self.number) {
            (b'0'..=b'9', Some(number)) => {
                let number = number.saturating_mul(10).saturating_add(u64::from(byte - b'0'));
                self.claimed = self.claimed.max(number);
                Some(number)
            }
            (b'=' | b'"' | b'\'' | b'+' | b' ' | b'\t' | b'\r' | b'\n', Some(0)) => Some(0),
            _ => None,
        };
        self.letters = if CLAIM.get(self.letters) == Some(&byte) { self.letters + 1 } else { usize::from(byte == CLAIM[0]) };
        if self.letters == CLAIM.len() {
            (self.letters, self.number) = (0, Some(0));
        }
    }
}

impl std::io::Write for Seen {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.bytes += u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        bytes.iter().for_each(|b| self.byte(*b));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// `None`: it is no workbook that can be read.
fn sheet(bytes: &[u8], reading: &mut Reading<'_>) -> Option<()> {
    let mut book = Xlsx::new(Cursor::new(bytes)).ok()?;
    let shown = |s: &&calamine::Sheet| s.typ == SheetType::WorkSheet && s.visible == SheetVisible::Visible;
    let Some(name) = book.sheets_metadata().iter().find(shown).map(|s| s.name.clone()) else {
        reading.whole("import-sheet-none");
        return Some(());
    };
    let mut cells = book.worksheet_cells_reader(&name).ok()?;
    let mut row: Vec<String> = Vec::new();
    // The row last told to be too wide: it may have thousands of cells more.
    let (mut line, mut wide) = (0, 0);
    while let Some(found) = cells.next_cell_with_formula_metadata().ok()? {
        let (number, column) = found.pos;
        let (number, column) = (usize::try_from(number).ok()? + 1, usize::try_from(column).ok()? + 1);
        if number != line {
            reading.row(line, std::mem::take(&mut row));
            line = number;
            if !reading.goes_on(line) {
                return Some(());
            }
        }
        let formula = found.formula.is_some();
        if !formula && found.value == DataRef::Empty {
            continue;
        }
        if column > COLUMNS {
            if std::mem::replace(&mut wide, line) != line {
                let expected = count(reading.grid.head.len());
                reading.found(line, 0, "import-row-width").arg("found", count(column)).arg("expected", expected);
            }
            continue;
        }
        if formula {
            reading.found(line, column, "import-formula");
        }
        let text = value(&found.value, line, column, reading);
        if row.len() < column {
            row.resize(column, String::new());
        }
        row[column - 1] = text;
    }
    reading.row(line, row);
    Some(())
}

fn value(value: &DataRef<'_>, line: usize, column: usize, reading: &mut Reading<'_>) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::String(text) | DataRef::DurationIso(text) => reading.text(line, column, text),
        DataRef::SharedString(text) => reading.text(line, column, text),
        DataRef::DateTimeIso(text) => reading.text(line, column, text.split('T').next().unwrap_or(text)),
        DataRef::Int(n) => n.to_string(),
        // Within 15 digits a whole number of a spreadsheet is one.
        DataRef::Float(n) if n.fract() == 0.0 && n.abs() < 1e15 => format!("{n:.0}"),
        DataRef::Float(n) => n.to_string(),
        DataRef::Bool(yes) => yes.to_string(),
        DataRef::DateTime(moment) if moment.is_datetime() => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        DataRef::DateTime(moment) => moment.as_f64().to_string(),
        DataRef::Error(error) => {
            let told = quoted(&error.to_string());
            reading.found(line, column, "import-error-cell").arg("value", told);
            String::new()
        }
    }
}
