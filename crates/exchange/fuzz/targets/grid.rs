//! Any bytes as a table: never a panic, and what is read stays within its bounds. After the first byte `S` the rest is the XML of a sheet,
//! packed here into a workbook; after `T`, that of the shared strings: the fuzzer would not find its way through an archive's checksums.
#![no_main]

use bursar_exchange::{GRID_ROWS, Source, read_grid};
use libfuzzer_sys::fuzz_target;
use std::io::{Cursor, Write as _};
use zip::write::SimpleFileOptions;

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";

fn workbook(sheet: &[u8], shared: &[u8]) -> Vec<u8> {
    let relation = |id: &str, kind: &str, to: &str| format!("<Relationship Id=\"{id}\" Type=\"{OFFICE}/{kind}\" Target=\"{to}\"/>");
    let related = |list: &str| format!("<Relationships xmlns=\"{PACKAGE}\">{list}</Relationships>").into_bytes();
    let book = format!("<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>");
    let parts: [(&str, Vec<u8>); 5] = [
        ("_rels/.rels", related(&relation("a", "officeDocument", "xl/workbook.xml"))),
        ("xl/workbook.xml", book.into_bytes()),
        (
            "xl/_rels/workbook.xml.rels",
            related(&[relation("a", "worksheet", "worksheets/sheet1.xml"), relation("b", "sharedStrings", "sharedStrings.xml")].concat()),
        ),
        ("xl/sharedStrings.xml", shared.to_vec()),
        ("xl/worksheets/sheet1.xml", sheet.to_vec()),
    ];
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, bytes) in parts {
        out.start_file(name, stored).unwrap();
        out.write_all(&bytes).unwrap();
    }
    out.finish().unwrap().into_inner()
}

fuzz_target!(init: {
    // A panic of the reader of workbooks is caught where it is called and told as a file that cannot be read; any other is a fault.
    let fault = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        if !info.location().is_some_and(|at| at.file().contains("/calamine-")) {
            fault(info);
        }
    }));
}, |data: &[u8]| {
    let grid = match data {
        [b'S', sheet @ ..] => read_grid(Source::new("f", &workbook(sheet, b"<sst><si><t>s</t></si></sst>"))),
        [b'T', shared @ ..] => {
            let sheet = b"<worksheet><sheetData><row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row></sheetData></worksheet>";
            read_grid(Source::new("f", &workbook(sheet, shared)))
        }
        bytes => read_grid(Source::new("f", bytes)),
    };
    assert!(grid.rows.len() <= GRID_ROWS && grid.head.len() <= 200);
    assert!(grid.rows.iter().all(|r| r.cells.len() == grid.head.len()));
    // Nothing that hides or turns the text around it comes through.
    assert!(grid.rows.iter().flat_map(|r| &r.cells).all(|c| !c.contains(['\u{202e}', '\u{2066}', '\0'])));
    assert!(!grid.rows.is_empty() || !grid.findings.is_empty());
});
