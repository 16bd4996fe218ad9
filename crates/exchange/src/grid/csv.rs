//! Delimited text: UTF-8, or UTF-16 with its mark. Older encodings are not guessed at: which bytes are none is told, with what they
//! would say in the most common of them.

use super::{COLUMNS, Reading, quoted};
use crate::sheet::{Field, Flaw, Records, count};
use std::borrow::Cow;

/// The bytes as UTF-8, as far as they are text.
pub(super) fn decoded<'b>(bytes: &'b [u8], reading: &mut Reading<'_>) -> Option<Cow<'b, [u8]>> {
    let units = |rest: &[u8], of: fn([u8; 2]) -> u16| rest.chunks_exact(2).map(|two| of([two[0], two[1]])).collect::<Vec<u16>>();
    let wide = match bytes {
        [0xff, 0xfe, rest @ ..] => Some((units(rest, u16::from_le_bytes), rest.len())),
        [0xfe, 0xff, rest @ ..] => Some((units(rest, u16::from_be_bytes), rest.len())),
        _ => None,
    };
    if let Some((units, length)) = wide {
        let text: Result<String, _> = char::decode_utf16(units).collect();
        return match text {
            Ok(text) if length % 2 == 0 => Some(Cow::Owned(text.into_bytes())),
            _ => {
                reading.whole("import-utf16");
                None
            }
        };
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if bytes.iter().take(200).any(|b| *b == 0) {
        reading.whole("import-encoding");
        return None;
    }
    Some(Cow::Borrowed(bytes))
}

pub(super) fn read(bytes: &[u8], reading: &mut Reading<'_>) {
    let mut records = Records::new(bytes);
    while let Some(record) = records.next_record() {
        if !reading.goes_on(record.line) {
            return;
        }
        let first = reading.grid.head.is_empty();
        let fields = record.fields.iter().take(COLUMNS).enumerate();
        let cells: Vec<String> = fields.map(|(at, f)| cell(f, at + 1, reading)).collect();
        let (found, expected) = (record.fields.len(), reading.grid.head.len());
        if !first && found < expected {
            reading.found(record.line, 0, "import-row-width").arg("found", count(found)).arg("expected", count(expected));
        }
        reading.row(record.line, cells);
    }
}

fn cell(field: &Field, column: usize, reading: &mut Reading<'_>) -> String {
    match field.flaw {
        Some(Flaw::Open) => {
            reading.found(field.line, column, "import-quote-open");
        }
        Some(Flaw::Stray) => {
            reading.found(field.line, column, "import-quote-stray");
        }
        None => {}
    }
    match std::str::from_utf8(&field.bytes) {
        Ok(text) => reading.text(field.line, column, text),
        Err(_) => {
            let text = encoding_rs::WINDOWS_1252.decode_without_bom_handling(&field.bytes).0;
            let told = quoted(text.trim());
            reading.found(field.line, column, "import-bytes").arg("value", told);
            reading.text(field.line, column, &text)
        }
    }
}
