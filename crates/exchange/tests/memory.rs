//! Promise 30: whatever file is sent, reading it takes less than 64 MiB beyond the file itself, counted at the allocator.
#![allow(clippy::unwrap_used, reason = "tests")]

mod made;

use bursar_exchange::{GRID_BYTES, MAX_BYTES, Source, load_payment_status, load_rates, load_statement_csv, load_statements, read_grid};
use made::{book, book_of, packed};
use peak_alloc::PeakAlloc;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

const MOST: usize = 64 * 1024 * 1024;

/// So many of this text.
fn times(text: &str, bytes: usize) -> String {
    text.repeat(bytes / text.len())
}

/// Tables: as CSV, JSON and workbooks.
fn tables() -> Vec<(&'static str, Vec<u8>)> {
    let text = |at: &str, words: &str| format!("<c r=\"{at}\" t=\"inlineStr\"><is><t>{words}</t></is></c>");
    let head = format!("<row r=\"1\">{}</row>", text("A1", "a"));
    let mega = 1024 * 1024;
    let rows = |count: usize, of: &dyn Fn(usize) -> String| (2..count + 2).map(of).collect::<String>();
    let shared = |at: usize| format!("<row r=\"{at}\"><c r=\"A{at}\" t=\"s\"><v>0</v></c></row>");
    let json = |inside: String| format!("[{{\"a\":{inside}}}]").into_bytes();
    let wide: Vec<u8> = [&b"\xff\xfe"[..], &b"a\0".repeat(GRID_BYTES / 2 - 1)].concat();
    vec![
        ("nothing", vec![]),
        ("one text", times("x", GRID_BYTES).into_bytes()),
        ("commas", times(",", GRID_BYTES).into_bytes()),
        ("values", times("a,", GRID_BYTES).into_bytes()),
        ("quotes", times("\"", GRID_BYTES).into_bytes()),
        ("empty lines", times(",\n", GRID_BYTES).into_bytes()),
        ("short lines", times("a\n", GRID_BYTES).into_bytes()),
        ("an older encoding", b"caf\xe9\n".repeat(GRID_BYTES / 5)),
        ("controls", format!("a\n{}", times("\u{202e}", GRID_BYTES - 2)).into_bytes()),
        ("UTF-16", wide),
        ("UTF-16 that grows", [&b"\xff\xfe"[..], &b"\x00\x4e".repeat(GRID_BYTES / 2 - 1)].concat()),
        ("deep JSON", times("[", GRID_BYTES).into_bytes()),
        ("a list of numbers", json(format!("[{}1]", times("1,", GRID_BYTES - 20)))),
        ("a list of lists", json(format!("[{}1]", times("[],", GRID_BYTES - 20)))),
        ("a list of objects", json(format!("[{}1]", times("{\"a\":1},", GRID_BYTES - 20)))),
        ("many records", format!("[{}1]", times("1,", GRID_BYTES - 4)).into_bytes()),
        ("many empty records", format!("[{}1]", times("{},", GRID_BYTES - 4)).into_bytes()),
        ("many members", {
            let members: String = (0..800_000)
                .map(|n| format!("\"{n:x}\":1,"))
                .take_while({
                    let mut size = 0;
                    move |m| {
                        size += m.len();
                        size < GRID_BYTES - 20
                    }
                })
                .collect();
            format!("[{{{members}\"a\":1}}]").into_bytes()
        }),
        ("a bomb in one part", packed([("xl/workbook.xml".to_owned(), vec![b' '; 65 * mega])])),
        ("a bomb in many parts", packed((0..3_000).map(|n| (format!("xl/{n}.xml"), vec![b' '; 30_000])))),
        ("a million empty rows", book(&format!("{head}{}", "<row/>".repeat(1_000_000)), &[])),
        ("a cell in the last corner", book(&format!("{head}<row r=\"1048576\">{}</row>", text("XFD1048576", "x")), &[])),
        ("a size that is none", book_of("<dimension ref=\"A1:XFD1048576\"/>", &head, &[])),
        ("one long text a thousand times", book(&format!("{head}{}", rows(1_000, &shared)), &[&"w".repeat(2_000_000)])),
        ("a long shared text", book(&format!("{head}{}", rows(1, &shared)), &[&"w".repeat(44 * mega)])),
        ("shared texts of nothing", book(&head, &vec![""; 2_000_000])),
        ("shared texts of a letter", book(&head, &vec!["a"; 1_500_000])),
        ("a long text in a cell", book(&format!("{head}<row r=\"2\">{}</row>", text("A2", &"w".repeat(44 * mega))), &[])),
        ("a long formula", book(&format!("{head}<row r=\"2\"><c r=\"A2\"><f>{}</f><v>1</v></c></row>", "1+".repeat(20 * mega)), &[])),
        ("a long tag", book(&format!("{head}<row r=\"2\" x=\"{}\"/>", "w".repeat(44 * mega)), &[])),
        ("a claim of many texts", {
            let sst = "<sst uniqueCount = \"999999999999\"><si><t>a</t></si></sst>";
            packed([("xl/sharedStrings.xml".to_owned(), sst.as_bytes().to_vec())])
        }),
        ("a text in pieces", {
            let pieces = format!("<r><t>{}</t></r>", "w".repeat(30_000)).repeat(2_000);
            book(&format!("{head}<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is>{pieces}</is></c></row>"), &[])
        }),
        ("as much as there may be", {
            let mut texts = vec!["a".to_owned(); 120_000];
            texts.push("w".repeat(32_000));
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            let filled = rows(600, &|at| format!("<row r=\"{at}\"><c r=\"A{at}\" t=\"s\"><v>120000</v></c></row>"));
            book(&format!("{head}{filled}<row r=\"1000\">{}</row>", text("A1000", &"w".repeat(10 * mega))), &texts)
        }),
        ("cells in one row", book(&format!("{head}<row r=\"2\">{}</row>", "<c><v>1</v></c>".repeat(3_000_000)), &[])),
    ]
}

/// XML of banks.
fn statements() -> Vec<(&'static str, Vec<u8>)> {
    let within = |inside: String| format!("<Document xmlns=\"camt.053\"><BkToCstmrStmt>{inside}</BkToCstmrStmt></Document>").into_bytes();
    let room = MAX_BYTES - 200;
    let numbered = |of: &dyn Fn(usize) -> String| {
        let mut out = String::new();
        (0..)
            .map(of)
            .take_while(|a| {
                let fits = out.len() + a.len() < room;
                if fits {
                    out.push_str(a);
                }
                fits
            })
            .for_each(drop);
        out
    };
    let laughs: String = (1..10).map(|n| format!("<!ENTITY l{n} \"&l{p};&l{p};&l{p};\">", p = n - 1)).collect();
    let entry = "<Ntry><Amt Ccy=\"USD\">1</Amt><CdtDbtInd>CRDT</CdtDbtInd></Ntry>";
    vec![
        ("laughs", [format!("<!DOCTYPE d [<!ENTITY l0 \"ha\">{laughs}]>").into_bytes(), within("&l9;".into())].concat()),
        ("elements", within(times("<a/>", room))),
        ("elements with text", within(times("<a>b</a>", room))),
        ("deep elements", within(times("<a>", room))),
        ("one text", within(times("x", room))),
        ("character references", within(times("&#1;", room))),
        ("attributes", within(format!("<a {}/>", numbered(&|n| format!("a{n:x}=\"\" "))))),
        ("elements with attributes", within(times("<a a=\"\" b=\"\" c=\"\"/>", room))),
        ("entries", within(format!("<Stmt>{}</Stmt>", times(entry, room)))),
        ("cut off", within(times(entry, room))[..room / 2].to_vec()),
    ]
}

#[test]
fn promise_30_no_file_takes_more_than_64_mib() {
    type Read = fn(Source<'_>) -> usize;
    let grid: (&str, Read) = ("table", |s| read_grid(s).findings.len());
    let rates: (&str, Read) = ("rates", |s| load_rates(s.name, s.bytes).findings.len());
    let bank_csv: (&str, Read) = ("statement as CSV", |s| load_statement_csv(s.name, s.bytes).findings.len());
    let camt: (&str, Read) = ("statement", |s| load_statements(s.name, s.bytes).findings.len());
    let pain: (&str, Read) = ("status report", |s| load_payment_status(s.name, s.bytes).findings.len());
    let mut over = Vec::new();
    let mut try_all = |files: &[(&str, Vec<u8>)], readers: &[(&str, Read)]| {
        for (file, bytes) in files {
            for (name, read) in readers {
                let before = MEMORY.current_usage();
                MEMORY.reset_peak_usage();
                let told = read(Source::new("f", bytes));
                let more = MEMORY.peak_usage().saturating_sub(before);
                println!("{:>4} MiB  {name}: {file}, {told} findings", more / 1024 / 1024);
                assert!(told > 0, "{name}: {file}: nothing is told");
                if more >= MOST {
                    over.push(format!("{name}: {file}: {} MiB", more / 1024 / 1024));
                }
            }
        }
    };
    let mut tables = tables();
    try_all(&tables, &[grid]);
    // The other readers take no workbooks but by way of the first.
    tables.retain(|(_, bytes)| !bytes.starts_with(b"PK"));
    tables.iter_mut().for_each(|(_, bytes)| bytes.truncate(MAX_BYTES));
    try_all(&tables, &[rates, bank_csv]);
    try_all(&statements(), &[camt, pain]);
    assert_eq!(over, Vec::<String>::new());
}
