//! Hostile and broken tables: each told with line and column, what is good read all the same, memory and time bounded.

#[path = "../../tests/made/mod.rs"]
mod made;

use super::*;
use made::{book, book_of, packed};

fn read(bytes: &[u8]) -> Grid {
    read_grid(Source::new("t", bytes))
}
fn told(grid: &Grid) -> Vec<String> {
    grid.findings.iter().map(Finding::to_string).collect()
}
fn texts(grid: &Grid) -> Vec<Vec<&str>> {
    grid.rows.iter().map(|r| r.cells.iter().map(String::as_str).collect()).collect()
}

fn text(at: &str, words: &str) -> String {
    format!("<c r=\"{at}\" t=\"inlineStr\"><is><t>{words}</t></is></c>")
}

#[test]
fn the_formats_say_the_same() {
    let rows = [["Côte d’Ivoire", "1"], ["吉布提", "2\n3"]];
    let csv = "a,b\nCôte d’Ivoire,1\n吉布提,\"2\n3\"\n";
    let wide = |bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
        "\u{feff}".encode_utf16().chain(csv.replace(',', "\t").encode_utf16()).flat_map(bytes).collect()
    };
    let data = format!(
        "<row r=\"1\">{}{}</row><row>{}<c><v>1</v></c></row><row r=\"9\">{}{}</row>",
        text("A1", "a"),
        text("B1", "b"),
        text("A2", "Côte d’Ivoire"),
        text("A9", "吉布提"),
        text("B9", "2&#10;3")
    );
    let json = "[{\"a\": \"Côte d’Ivoire\", \"b\": 1},\n {\"a\": \"吉布提\", \"b\": \"2\\n3\"}]";
    let all = [
        csv.as_bytes().to_vec(),
        format!("\u{feff}{csv}").into_bytes(),
        wide(u16::to_le_bytes),
        wide(u16::to_be_bytes),
        book(&data, &[]),
        json.as_bytes().to_vec(),
    ];
    for (at, bytes) in all.iter().enumerate() {
        let grid = read(bytes);
        assert_eq!((told(&grid), grid.head.clone()), (vec![], vec!["a".to_owned(), "b".to_owned()]), "{at}");
        assert_eq!(texts(&grid), rows, "{at}");
    }
    let lines = |bytes: &[u8]| read(bytes).rows.iter().map(|r| r.line).collect::<Vec<_>>();
    assert_eq!((lines(&all[0]), lines(&all[4]), lines(&all[5])), (vec![2, 3], vec![2, 9], vec![1, 2]));
}

#[test]
fn each_broken_cell_is_told_with_its_place_and_the_rest_is_read() {
    let file = b"a,b\nx,caf\xe9\ny,\"\xe2\x80\xaeevil\"\n1,2,3\nz\n\"w\"v,1\nok,'=1+1\nend,\"open\n";
    let grid = read(file);
    assert_eq!(
        told(&grid),
        [
            "t:2: column 2 (b): these bytes are not UTF-8 text; read as Windows-1252 they say “café”",
            "t:3: column 2 (b): there is an invisible control character: “U+202E”",
            "t:4: values in this row: 3; columns in the header: 2",
            "t:5: values in this row: 1; columns in the header: 2",
            "t:6: column 1 (a): a quotation mark stands in the middle of the value",
            "t:8: column 2 (b): a quotation mark is opened and never closed",
        ]
    );
    assert_eq!(texts(&grid)[5], ["ok", "=1+1"]);
    assert_eq!(texts(&grid)[1], ["y", "evil"]);
}

#[test]
fn a_formula_an_error_and_a_date_of_a_sheet() {
    let data = format!(
        "<row r=\"1\">{}{}</row><row r=\"2\"><c r=\"A2\"><f>HYPERLINK(\"http://x\")</f><v>7</v></c><c r=\"B2\" t=\"e\"><v>#REF!</v></c></row>\
         <row r=\"3\"><c r=\"A3\"><v>2024</v></c><c r=\"B3\" t=\"d\"><v>2026-05-17T00:00:00</v></c></row>",
        text("A1", "a"),
        text("B1", "b")
    );
    let grid = read(&book(&data, &[]));
    assert_eq!(
        told(&grid),
        [
            "t:2: column 1 (a): this cell holds a formula: paste its value instead",
            "t:2: column 2 (b): this cell holds an error of the spreadsheet: “#REF!”",
        ]
    );
    assert_eq!(texts(&grid), [["7", ""], ["2024", "2026-05-17"]]);
}

#[test]
fn a_million_empty_rows_and_a_cell_in_the_last_corner_cost_nothing() {
    let mut data = format!("<row r=\"1\">{}</row>", text("A1", "a"));
    (2..=1_000_000).for_each(|_| data.push_str("<row/>"));
    data.push_str(&format!(
        "<row r=\"1048575\">{}</row><row r=\"1048576\">{}</row>",
        text("A1048575", "last"),
        text("XFD1048576", "corner")
    ));
    let grid = read(&book(&data, &[]));
    assert_eq!(told(&grid), ["t:1048576: values in this row: 16384; columns in the header: 1"]);
    assert_eq!((texts(&grid), grid.rows[0].line), (vec![vec!["last"]], 1_048_575));
    let commas = format!("a,b\n{}x,y\n", ",\n".repeat(1_000_000));
    assert_eq!(texts(&read(commas.as_bytes())), [["x", "y"]]);
}

#[test]
fn what_unpacks_to_too_much_is_not_unpacked() {
    let bomb = |parts: usize, size: usize| packed((0..parts).map(|at| (format!("xl/{at}.xml"), vec![b' '; size])));
    let large = bomb(1, 65 * 1024 * 1024);
    assert!(large.len() < 200_000);
    assert_eq!(told(&read(&large)), ["t: unpacked, the workbook is larger than 64 MB or has too many parts"]);
    assert_eq!(told(&read(&bomb(3_000, 1))), ["t: unpacked, the workbook is larger than 64 MB or has too many parts"]);
    assert_eq!(told(&read(&bomb(1, 9))), ["t: this is not an XLSX workbook that can be read"]);
    assert_eq!(told(&read(b"PK\x03\x04 and nothing")), ["t: this is not an XLSX workbook that can be read"]);
    assert_eq!(
        told(&read(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....")),
        ["t: this is an older Excel file, or one with a password: save it as XLSX without one"]
    );
    let whole = book(&format!("<row r=\"1\">{}</row>", text("A1", "a")), &[]);
    assert_eq!(told(&read(&whole[..whole.len() / 2])), ["t: this is not an XLSX workbook that can be read"]);
    assert_eq!(told(&read(&vec![b'x'; GRID_BYTES + 1])), ["t: the file has 8388609 bytes; 8388608 are allowed"]);
}

#[test]
fn one_long_text_a_thousand_times_is_bounded() {
    let long = "w".repeat(2_000_000);
    let mut data = format!("<row r=\"1\">{}</row>", text("A1", "a"));
    (2..=3_000).for_each(|n| data.push_str(&format!("<row r=\"{n}\"><c r=\"A{n}\" t=\"s\"><v>0</v></c></row>")));
    let grid = read(&book(&data, &[&long]));
    let told = told(&grid);
    assert_eq!(told[0], "t:2: column 1 (a): this cell holds more than 32767 characters");
    assert!(told.last().unwrap().ends_with("all texts together come to more than 16 MB; the rest was not read"), "{:?}", told.last());
    assert!(grid.rows.iter().map(|r| r.cells[0].len()).sum::<usize>() < TEXTS + CELL);
    let rows = format!("a\n{}", "1\n".repeat(GRID_ROWS + 1));
    assert_eq!(super::tests::told(&read(rows.as_bytes())), ["t:2002: the file has more than 2000 rows"]);
}

#[test]
fn json_is_a_table_too() {
    let file = r#"{"items": [
        {"id": "P1", "title": {"en": "One", "fr": "Un"}, "funders": [{"code": "GFCE"}, "ITU"], "external_ids": [{"portal": "Cybil", "id": "7"}], "start": null},
        7,
        {"title": {"en": "Two"}, "end": 2026}
    ]}"#;
    let grid = read(file.as_bytes());
    assert_eq!(told(&grid), ["t:3: this is not what is expected here: “7”"]);
    let mut heads = grid.head.clone();
    heads.sort();
    assert_eq!(heads, ["end", "external_ids", "funders", "id", "start", "title_en", "title_fr"]);
    let of = |row: usize, head: &str| grid.rows[row].cells[grid.head.iter().position(|h| h == head).unwrap()].as_str();
    assert_eq!((of(0, "title_fr"), of(0, "funders"), of(0, "external_ids"), of(0, "start")), ("Un", "GFCE; ITU", "Cybil:7", ""));
    assert_eq!((of(1, "title_en"), of(1, "end"), grid.rows[1].line), ("Two", "2026", 4));
    for bad in ["[", "{}", "{\"items\": 3}", "[{\"a\":}]", "{\"items\": [{\"a\": 1}"] {
        let grid = read(bad.as_bytes());
        assert!(grid.rows.is_empty() && grid.findings.len() == 1, "{bad}: {grid:?}");
    }
    let deep = "[".repeat(100_000);
    assert_eq!(read(deep.as_bytes()).findings.len(), 1);
}

/// Found by fuzzing: a sheet that says it ends before it begins makes the reader of workbooks panic.
#[test]
fn a_panic_of_the_reader_is_a_file_that_cannot_be_read() {
    let file = book_of("<dimension ref=\"C1:B2\"/>", &format!("<row r=\"1\">{}</row>", text("A1", "a")), &[]);
    assert_eq!(told(&read(&file)), ["t: this is not an XLSX workbook that can be read"]);
}

#[test]
fn letters_of_columns() {
    let letters: Vec<String> = [1, 26, 27, 52, 702, 703, 16_384].into_iter().map(column_letter).collect();
    assert_eq!(letters, ["A", "Z", "AA", "AZ", "ZZ", "AAA", "XFD"]);
}

proptest::proptest! {
    #[test]
    fn arbitrary_bytes_never_panic(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..400)) {
        read(&bytes);
        read(&[b"PK\x03\x04".as_slice(), &bytes].concat());
        read(&[b"\xff\xfe".as_slice(), &bytes].concat());
    }

    #[test]
    fn a_workbook_with_a_byte_changed_never_panics(at in 0usize..2_000, byte in proptest::prelude::any::<u8>()) {
        let mut whole = book(&format!("<row r=\"1\">{}</row><row r=\"2\"><c r=\"A2\"><v>1</v></c></row>", text("A1", "a")), &["s"]);
        let at = at % whole.len();
        whole[at] = byte;
        read(&whole);
    }
}
