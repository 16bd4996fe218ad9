//! The first visible sheet of a workbook. It is unpacked once to count what comes out before anything is kept; then its cells are read one
//! after the other, so that neither a million empty rows nor one cell in the last corner cost memory.

use super::{COLUMNS, Reading, quoted};
use crate::sheet::count;
use calamine::{DataRef, Reader as _, SheetType, SheetVisible, Xlsx};
use std::io::{Cursor, Read as _};
use std::panic::{AssertUnwindSafe, catch_unwind};
use zip::ZipArchive;

/// Most bytes that a workbook may come to when unpacked.
const UNPACKED: u64 = 64 * 1024 * 1024;
/// Most parts of a workbook.
const PARTS: usize = 2_000;

pub(super) fn read(bytes: &[u8], reading: &mut Reading<'_>) {
    match unpacked(bytes) {
        None => return reading.whole("import-xlsx"),
        Some(size) if size > UNPACKED => {
            let most = usize::try_from(UNPACKED / 1024 / 1024).unwrap_or(0);
            reading.found(0, 0, "import-unpacked").arg("most", count(most));
            return;
        }
        Some(_) => {}
    }
    // The reader of workbooks is not ours: whatever it makes of a file that is none, the request ends with a message.
    let read = catch_unwind(AssertUnwindSafe(|| sheet(bytes, reading)));
    if !matches!(read, Ok(Some(()))) {
        reading.whole("import-xlsx");
    }
}

/// What the parts come to when unpacked, counted by unpacking them: what they say of themselves need not be true. `None`: no archive.
fn unpacked(bytes: &[u8]) -> Option<u64> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    if archive.len() > PARTS {
        return Some(u64::MAX);
    }
    let mut size = 0;
    for at in 0..archive.len() {
        let part = archive.by_index(at).ok()?;
        size += std::io::copy(&mut part.take(UNPACKED + 1 - size), &mut std::io::sink()).ok()?;
        if size > UNPACKED {
            break;
        }
    }
    Some(size)
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
    let mut line = 0;
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
            let expected = count(reading.grid.head.len());
            reading.found(line, 0, "import-row-width").arg("found", count(column)).arg("expected", expected);
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
