//! Whatever is sent to the catalogue, a clear message with its row and column, bounded memory, nothing lost, and the next page is served.

use crate::bulk::{BULK, HEAD, at, findings, plan, row, sent, show};
use crate::http::Person;
use crate::world::World;
use bursar_domain::catalogue::{Import, Programme};
use std::io::{Cursor, Write as _};
use zip::write::SimpleFileOptions;

/// A workbook of one sheet: rows of the sheet as XML, shared strings.
fn workbook(rows: &str, shared: &str) -> Vec<u8> {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let package = "http://schemas.openxmlformats.org/package/2006/relationships";
    let related = |list: &str| format!("<Relationships xmlns=\"{package}\">{list}</Relationships>");
    let relation = |id: &str, kind: &str, to: &str| format!("<Relationship Id=\"{id}\" Type=\"{office}/{kind}\" Target=\"{to}\"/>");
    let parts = [
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>".to_owned()),
        ("_rels/.rels", related(&relation("r1", "officeDocument", "xl/workbook.xml"))),
        (
            "xl/workbook.xml",
            format!(
                "<workbook xmlns=\"{main}\" xmlns:r=\"{office}\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            related(&[relation("r1", "worksheet", "worksheets/sheet1.xml"), relation("r2", "sharedStrings", "sharedStrings.xml")].concat()),
        ),
        ("xl/sharedStrings.xml", format!("<sst xmlns=\"{main}\">{shared}</sst>")),
        ("xl/worksheets/sheet1.xml", format!("<worksheet xmlns=\"{main}\"><sheetData>{rows}</sheetData></worksheet>")),
    ];
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        out.start_file(name, SimpleFileOptions::default()).unwrap();
        out.write_all(text.as_bytes()).unwrap();
    }
    out.finish().unwrap().into_inner()
}

/// A row of a sheet with these texts.
fn line(number: usize, cells: &[&str]) -> String {
    let cells = cells.iter().enumerate().map(|(at, text)| {
        let letter = bursar_exchange::column_letter(at + 1);
        format!("<c r=\"{letter}{number}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
    });
    format!("<row r=\"{number}\">{}</row>", cells.collect::<String>())
}

fn head() -> String {
    line(1, &HEAD.split(',').collect::<Vec<_>>())
}
fn good(number: usize, title: &str) -> String {
    line(number, &["", "en", title, "Summary.", "initiative", "T3", "named", "FJI", "2026", "", "ongoing", "A letter", ""])
}

/// Peak of this process's memory, in KiB.
fn peak() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|l| l.starts_with("VmHWM:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

/// What the page says of a file that cannot be read at all.
fn refused(p: &Person<'_>, name: &str, bytes: &[u8]) -> String {
    let page = p.refused(&p.page(BULK).form(BULK).attach("file", name, bytes));
    assert_eq!(page.form(BULK).errors, ["file"], "{name}");
    assert_eq!(p.get("/programmes/M001").status, 200, "the next page is served after {name}");
    page.summary().join("\n")
}

#[test]
fn hostile_files_are_told_and_cost_little() {
    let w = World::after(None);
    let p = w.person("contributor");
    p.page(BULK);
    p.get("/programmes?q=Fiji");
    let before = peak();
    // A zip bomb: 65 MB of blanks in a few kilobytes.
    let mut bomb = zip::ZipWriter::new(Cursor::new(Vec::new()));
    bomb.start_file("xl/workbook.xml", SimpleFileOptions::default()).unwrap();
    let blanks = vec![b' '; 1024 * 1024];
    (0..65).for_each(|_| bomb.write_all(&blanks).unwrap());
    let bomb = bomb.finish().unwrap().into_inner();
    assert!(bomb.len() < 200_000);
    for (name, bytes, says) in [
        ("bomb.xlsx", bomb, "larger than 64 MB"),
        ("no.xlsx", b"PK\x03\x04 and nothing".to_vec(), "not an XLSX workbook"),
        ("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and so on".to_vec(), "older Excel file"),
        ("empty.csv", Vec::new(), "The file is empty"),
        ("heads.csv", HEAD.as_bytes().to_vec(), "a header but no row"),
        ("other.csv", b"colour,size\nred,7\n".to_vec(), "None of the heads"),
        ("short.csv", b"title,summary\nx,y\n".to_vec(), "The column “Kind of entry” is missing"),
        ("wide.csv", b"\xff\xfet\0i\0".to_vec(), "a header but no row"),
        ("odd.csv", b"\xff\xfe\x00\xd8x".to_vec(), "well-formed UTF-16"),
        ("nul.csv", b"t\0i\0t\0".to_vec(), "UTF-16"),
        ("broken.json", b"[{\"title\":".to_vec(), "This is not what is expected here"),
        ("deep.json", "[".repeat(200_000).into_bytes(), "This is not what is expected here"),
        ("large.csv", vec![b'x'; 8 * 1024 * 1024 + 1], "larger than 8 MB"),
    ] {
        let told = refused(&p, name, &bytes).replace(['\u{2068}', '\u{2069}'], "");
        assert!(told.contains(says), "{name}: {told}");
    }
    // A million empty rows, and what stands after them.
    let mut rows = head();
    (2..=1_000_000).for_each(|_| rows.push_str("<row/>"));
    rows.push_str(&good(1_000_001, "After a million rows"));
    let id = show(&p, BULK, "long.xlsx", &workbook(&rows, ""), &[]);
    let told = plan(&p, id);
    assert_eq!((findings(&told), told["rows"][0]["row"].as_u64()), (vec![], Some(1_000_001)));
    // 10 MB of summary in a workbook of a few kilobytes.
    let shared = format!("<si><t>{}</t></si>", "w".repeat(10 * 1024 * 1024));
    let rows = [head(), good(2, "Good"), good(3, "Long").replace("t=\"inlineStr\"><is><t>Summary.</t></is>", "t=\"s\"><v>0</v>")].concat();
    let id = show(&p, BULK, "heavy.xlsx", &workbook(&rows, &shared), &[]);
    let told = plan(&p, id);
    let found = findings(&told);
    assert!(found.iter().any(|f| f.starts_with("3 D summary: This cell holds more than 32,767 characters")), "{found:?}");
    assert_eq!((told["rows"][0]["outcome"].as_str(), told["rows"][1]["outcome"].as_str()), (Some("new"), Some("refused")));
    let grown = (peak() - before) / 1024;
    assert!(grown < 160, "{grown} MiB more");
}

#[test]
fn what_is_hidden_in_cells_is_told_with_its_place_and_the_rest_is_taken() {
    let w = World::after(None);
    let p = w.person("contributor");
    let rows = [
        head(),
        good(2, "Good"),
        good(3, "x").replacen("t=\"inlineStr\"><is><t>x</t></is>", "><f>HYPERLINK(\"http://evil.example\",\"x\")</f><v>5</v>", 1),
        good(4, "Turned \u{202e}round"),
        good(5, "x").replacen("t=\"inlineStr\"><is><t>x</t></is>", "t=\"e\"><v>#REF!</v>", 1),
    ];
    let id = show(&p, BULK, "cells.xlsx", &workbook(&rows.concat(), ""), &[]);
    let found = findings(&plan(&p, id));
    for expected in [
        "3 C title: This cell holds a formula",
        "4 C title: There is an invisible control character: “U+202E”",
        "5 C title: This cell holds an error of the spreadsheet: “#REF!”",
    ] {
        assert!(found.iter().any(|f| f.starts_with(expected)), "{expected}\n{found:#?}");
    }
    p.done(&p.page(&at(id)).form(&format!("{}/apply", at(id))));
    let taken: Vec<String> =
        w.all::<Programme>().into_iter().filter(|p| p.state == "submitted").map(|p| p.title.get("en").1.to_owned()).collect();
    assert_eq!(taken, ["Good"]);
    // Nothing is lost: the rows come back, what turned the text round taken out of them.
    let back = String::from_utf8(p.get(&format!("{}/refused.csv", at(id))).body).unwrap();
    assert!(back.contains("Turned round") && !back.contains('\u{202e}') && back.lines().count() >= 4, "{back}");
    // An older encoding is not guessed at: what it would say is told.
    let id = show(
        &p,
        BULK,
        "old.csv",
        [HEAD.as_bytes(), b"\n", row("Good too").as_bytes(), row("caf\u{0}").replace('\u{0}', "").as_bytes()].concat().as_slice(),
        &[],
    );
    assert_eq!(findings(&plan(&p, id)), Vec::<String>::new());
    let bytes = [HEAD.as_bytes(), b"\n", row("CAF").replace("CAF", "").as_bytes()].concat();
    let at_title = bytes.windows(8).rposition(|w| w == b"English,").unwrap() + 8;
    let latin = [&bytes[..at_title], b"caf\xe9 \x96 course", &bytes[at_title..]].concat();
    let id = show(&p, BULK, "latin.csv", &latin, &[]);
    let found = findings(&plan(&p, id));
    assert!(found[0].starts_with("2 C title: These bytes are not UTF-8 text") && found[0].contains("café – course"), "{found:?}");
}

#[test]
fn words_that_are_markup_stay_words() {
    let w = World::after(None);
    let p = w.person("contributor");
    let title = "<script>alert(1)</script><b>bold</b> &amp; {{7*7}} ${x}";
    let id = sent(&p, &format!("{HEAD}\n{}", row(title)));
    let shown = p.get(&at(id)).text();
    assert!(!shown.contains("<script>alert") && !shown.contains("<b>bold") && shown.contains("b&#62;bold"), "shown as words");
    p.done(&p.page(&at(id)).form(&format!("{}/apply", at(id))));
    let made = w.all::<Programme>().into_iter().find(|p| p.state == "submitted").unwrap();
    assert_eq!(made.title.get("en").1, title);
    let page = p.get(&format!("/office/catalogue/{}", made.id)).text();
    assert!(!page.contains("<script>alert") && page.contains("&#60;script&#62;alert"));
    // A cell that a spreadsheet would run comes back harmless, and says the same when it is sent again.
    let id = sent(&p, &format!("{HEAD}\n{}", row("=HYPERLINK(A1)").replace("ongoing", "going on")));
    let back = p.get(&format!("{}/refused.csv", at(id))).text();
    assert!(back.contains(",'=HYPERLINK(A1),"), "{back}");
    let again = sent(&p, &back.replace("going on", "ongoing"));
    p.done(&p.page(&at(again)).form(&format!("{}/apply", at(again))));
    assert!(w.all::<Programme>().iter().any(|p| p.title.get("en").1 == "=HYPERLINK(A1)"));
}

#[test]
fn rows_that_stand_among_their_own_parents_are_told_and_those_under_them_too() {
    let w = World::after(None);
    let p = w.person("contributor");
    let line = |id: &str, parent: &str| row(id).replacen(',', &format!("{id},"), 1).replace("ministry,\n", &format!("ministry,{parent}\n"));
    let file = [line("A", "B"), line("B", "C"), line("C", "A"), line("D", "A"), line("E", "E"), line("F", "G"), line("G", "")].concat();
    let found = findings(&plan(&p, sent(&p, &format!("{HEAD}\n{file}"))));
    let cycle = "parent: The record would stand among its own parents. Choose another parent, or none.";
    let expected: Vec<String> = [2, 3, 4, 6].iter().map(|n| format!("{n} M {cycle}")).collect();
    for e in &expected {
        assert!(found.contains(e), "{e}\n{found:#?}");
    }
    assert!(found.iter().any(|f| f.starts_with("5 M parent:")), "{found:#?}");
    assert_eq!(found.len(), 5, "{found:#?}");
}

#[test]
fn two_thousand_rows_all_wrong_are_all_told_and_more_are_not_read() {
    let w = World::after(None);
    let p = w.person("contributor");
    let bad = |n: usize| row(&format!("Course {n}")).replace("Fiji", &format!("Nowhere {n}"));
    let file: String = (0..2_001).map(bad).collect();
    let told = plan(&p, sent(&p, &format!("{HEAD}\n{file}")));
    let rows = told["rows"].as_array().unwrap();
    assert_eq!((rows.len(), rows.iter().filter(|r| r["outcome"] == "refused").count()), (2_000, 2_000));
    assert!(findings(&told)[0].contains("more than 2,000 rows"), "{}", findings(&told)[0]);
    assert!(w.all::<Import>()[0].refused.len() == 2_000);
}

#[test]
fn whatever_is_sought_the_search_answers() {
    let w = World::after(None);
    let p = w.anyone();
    let long = "ä".repeat(6_000);
    let many = "word ".repeat(1_000);
    let deep = "(".repeat(500);
    let same = "a".repeat(1_000) + "!";
    for text in [
        ".*",
        "(a+)+$",
        "[",
        "]",
        "\\",
        "^",
        "?",
        "{1,9999}",
        "(?:(?:a*)*)*b",
        "a AND OR NOT",
        "+title:x -y \"z",
        "title:[* TO *]",
        "\"",
        "*",
        "~9",
        "^99",
        "%",
        "_",
        "'; DROP TABLE programme; --",
        "<script>",
        "\u{202e}ijiF",
        "\u{0}",
        "\u{feff}",
        "👩‍👩‍👧‍👦",
        "😀".repeat(300).as_str(),
        &long,
        &many,
        &deep,
        &same,
    ] {
        let query = serde_urlencoded::to_string([("q", text)]).unwrap();
        for path in [
            format!("/programmes?{query}"),
            format!("/programmes.csv?{query}"),
            format!("/programmes.xlsx?{query}"),
            format!("/programmes/exchange.json?{query}"),
        ] {
            let answer = p.get(&path);
            assert_eq!(answer.status, 200, "{:.60}", path);
            assert!(!answer.body.windows(8).any(|w| w == b"<script>" && text == "<script>"), "{path}");
        }
        // A program is told what it cannot ask; a person is shown what can be found.
        let api = p.api(&format!("/programmes?{query}"));
        let told = api.status == 400 && api.header("content-type") == "application/problem+json";
        assert!(if text.chars().count() > 1_000 { told } else { api.status == 200 }, "{text:.60}");
    }
    for query in [
        "state=XXX&theme=%00&year=99999999999999999999&level=-1",
        "page=99999999999999999999",
        "page=-1",
        "theme=T1&theme=T1&theme=%F0%9F%98%80",
        &"theme=x&".repeat(2_000),
    ] {
        assert!(p.get(&format!("/programmes?{query}")).status < 500, "{:.60}", query);
    }
    assert_eq!(p.api("/programmes?q=Fiji").status, 200);
}
