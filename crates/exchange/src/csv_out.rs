//! Open data as CSV: text that a spreadsheet would run is neutralised, numbers stay numbers.

use bursar_domain::Cents;
use bursar_domain::money::{Money, decimal};
use jiff::civil::Date;

/// A value of a table.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Words. Those a spreadsheet would take for a formula get an apostrophe in front.
    Text(String),
    /// A whole number.
    Int(i64),
    /// A number with so many decimals, in units of the last: `(123456, 2)` is `1234.56`.
    Decimal(i64, u32),
    /// A calendar day.
    Date(Date),
    /// Yes or no, as `true` and `false`.
    Bool(bool),
    /// Nothing: unknown or not applicable, never zero.
    Empty,
}

impl From<&str> for Cell {
    fn from(v: &str) -> Cell {
        Cell::Text(v.to_owned())
    }
}
impl From<String> for Cell {
    fn from(v: String) -> Cell {
        Cell::Text(v)
    }
}
impl From<i64> for Cell {
    fn from(v: i64) -> Cell {
        Cell::Int(v)
    }
}
impl From<bool> for Cell {
    fn from(v: bool) -> Cell {
        Cell::Bool(v)
    }
}
impl From<Date> for Cell {
    fn from(v: Date) -> Cell {
        Cell::Date(v)
    }
}
impl From<Cents> for Cell {
    /// In dollars.
    fn from(v: Cents) -> Cell {
        Cell::Decimal(v.0, 2)
    }
}
impl From<Money> for Cell {
    /// The amount; its currency is a column of its own.
    fn from(v: Money) -> Cell {
        Cell::Decimal(v.minor, v.currency.digits())
    }
}
impl<T: Into<Cell>> From<Option<T>> for Cell {
    fn from(v: Option<T>) -> Cell {
        v.map_or(Cell::Empty, Into::into)
    }
}

/// A CSV file (RFC 4180, UTF-8). With `bom`, Excel opens it as UTF-8 on a double click.
pub fn csv_out(head: &[&str], rows: impl IntoIterator<Item = Vec<Cell>>, bom: bool) -> Vec<u8> {
    let mut out = String::from(if bom { "\u{feff}" } else { "" });
    line(&mut out, head.iter().map(|h| safe(h)));
    for row in rows {
        line(&mut out, row.iter().map(written));
    }
    out.into_bytes()
}

/// One row of such a file, for a file that is written as it is read.
pub fn csv_row(row: &[Cell]) -> String {
    let mut out = String::new();
    line(&mut out, row.iter().map(written));
    out
}

fn line(out: &mut String, fields: impl Iterator<Item = String>) {
    for (at, field) in fields.enumerate() {
        if at > 0 {
            out.push(',');
        }
        if field.contains(['"', ',', ';', '\n', '\r', '\t']) || field.trim().len() != field.len() {
            out.push('"');
            out.push_str(&field.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(&field);
        }
    }
    out.push_str("\r\n");
}

fn written(cell: &Cell) -> String {
    match cell {
        Cell::Text(t) => safe(t),
        Cell::Int(n) => n.to_string(),
        Cell::Decimal(n, digits) => decimal(*n, *digits),
        Cell::Date(d) => d.to_string(),
        Cell::Bool(b) => b.to_string(),
        Cell::Empty => String::new(),
    }
}

/// Text with an apostrophe in front where a spreadsheet would run it: a first character of a formula (also full-width),
/// or a tab or line break that moves what follows into a cell of its own. Spaces in front do not hide it.
pub(crate) fn safe(text: &str) -> String {
    if runs(text) { format!("'{text}") } else { text.to_owned() }
}

/// Whether a spreadsheet would run this text.
pub(crate) fn runs(text: &str) -> bool {
    let first = text.trim_start_matches([' ', '\u{a0}', '\u{3000}', '\u{feff}']).chars().next();
    matches!(first, Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn out(cells: Vec<Cell>) -> String {
        let bytes = csv_out(&["h"], [cells], false);
        String::from_utf8(bytes).unwrap().strip_prefix("h\r\n").unwrap().to_owned()
    }

    #[test]
    fn text_a_spreadsheet_would_run_is_neutralised() {
        for bad in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\u{a0}=1", "＝1", "\u{feff}=1"] {
            let line = out(vec![bad.into()]);
            assert!(line.starts_with('\'') || line.starts_with("\"'"), "{bad:?} became {line:?}");
        }
        assert_eq!(out(vec!["=HYPERLINK(\"x\",\"y\")".into()]), "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"\r\n");
        assert_eq!(out(vec!["Côte d'Ivoire".into(), "a-b".into(), "1-1".into()]), "Côte d'Ivoire,a-b,1-1\r\n");
    }

    #[test]
    fn numbers_stay_numbers() {
        let yen = Money { minor: 1000, currency: "JPY".parse().unwrap() };
        let row = vec![Cents(-5).into(), Cents(123_456).into(), yen.into(), Cell::Int(-3), None::<i64>.into(), true.into()];
        assert_eq!(out(row), "-0.05,1234.56,1000,-3,,true\r\n");
        assert_eq!(out(vec![jiff::civil::date(2026, 7, 1).into()]), "2026-07-01\r\n");
    }

    #[test]
    fn the_mark_of_utf8_is_written_on_request() {
        assert!(csv_out(&["a"], [], true).starts_with(b"\xef\xbb\xbfa\r\n"));
        assert!(csv_out(&["a"], [], false).starts_with(b"a\r\n"));
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(rows in proptest::collection::vec(("[a-zé]\\PC{0,12}", any::<i64>()), 0..8)) {
            let cells = rows.iter().map(|(t, n)| vec![Cell::from(t.as_str()), Cell::Int(*n)]);
            let bytes = csv_out(&["text", "number"], cells, false);
            let read: Vec<(String, i64)> = csv::Reader::from_reader(bytes.as_slice()).deserialize().map(|r| r.unwrap()).collect();
            prop_assert_eq!(read, rows);
        }
    }
}
