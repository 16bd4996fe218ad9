//! Open data as a workbook: the same cells as in CSV, numbers and days as such, and no formula ever.

use crate::csv_out::{Cell, safe};
use bursar_domain::money::decimal;
use jiff::civil::Date;
use rust_xlsxwriter::{DataValidation, DocProperties, ExcelDateTime, Format, FormatAlign, Formula, Workbook, Worksheet, XlsxError};

/// Longest text of a cell that a spreadsheet opens, in UTF-16 units.
const LONGEST: usize = 32_000;

/// A sheet of a workbook.
#[derive(Clone, Debug, Default)]
pub struct BookSheet {
    /// Its name, at most 31 characters.
    pub name: String,
    /// Heads.
    pub head: Vec<String>,
    /// Rows.
    pub rows: Vec<Vec<Cell>>,
    /// Columns run from right to left.
    pub right_to_left: bool,
    /// To be filled in: every cell is text, so that no spreadsheet makes a day of “2026-05”.
    pub blank: bool,
    /// Columns (from 0) whose values are offered: sheet, column and how many, of another sheet of the book.
    pub offered: Vec<(usize, Offered)>,
}

/// Where the values of a column stand: from the second row of a column (from 0) of another sheet.
#[derive(Clone, Debug)]
pub struct Offered {
    /// Name of the sheet.
    pub sheet: String,
    /// Column, from 0.
    pub column: usize,
    /// First row, from 0.
    pub first: usize,
    /// How many.
    pub rows: usize,
    /// In this row alone (from 0, below the head); else in every row.
    pub only: Option<usize>,
}

/// A workbook (XLSX). `made` is the day it says it was made: the same content on the same day is the same file.
///
/// # Errors
/// More rows or columns than a sheet can hold, or a name of a sheet that is none; in words.
pub fn xlsx_out(sheets: &[BookSheet], made: Date) -> Result<Vec<u8>, String> {
    written(sheets, made).map_err(|e| e.to_string())
}

fn written(sheets: &[BookSheet], made: Date) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    book.set_properties(&DocProperties::new().set_creation_datetime(&day(made)?));
    for sheet in sheets {
        fill(book.add_worksheet(), sheet)?;
    }
    book.save_to_buffer()
}

fn fill(out: &mut Worksheet, sheet: &BookSheet) -> Result<(), XlsxError> {
    let head = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top);
    let text = Format::new().set_num_format("@").set_text_wrap().set_align(FormatAlign::Top);
    let days = Format::new().set_num_format("yyyy-mm-dd").set_align(FormatAlign::Top);
    out.set_name(name(&sheet.name))?;
    out.set_right_to_left(sheet.right_to_left);
    out.set_freeze_panes(1, 0)?;
    for (at, words) in sheet.head.iter().enumerate() {
        let column = column(at);
        out.set_column_width(column, 24)?;
        if sheet.blank {
            out.set_column_format(column, &text)?;
        }
        out.write_string_with_format(0, column, cut(&safe(words)), &head)?;
    }
    for (number, cells) in sheet.rows.iter().enumerate() {
        let row = index(number + 1);
        for (at, cell) in cells.iter().enumerate() {
            write(out, row, column(at), cell, &text, &days)?;
        }
    }
    for (at, o) in &sheet.offered {
        let letter = crate::grid::column_letter(o.column + 1);
        let range = format!("='{}'!${letter}${}:${letter}${}", name(&o.sheet).replace('\'', "''"), o.first + 1, o.first + o.rows);
        // Offered, not enforced: what is typed otherwise is told when the file is sent, in every language.
        let list = DataValidation::new().allow_list_formula(Formula::new(range)).show_error_message(false);
        let (top, bottom) = o.only.map_or((1, 2_000), |row| (index(row + 1), index(row + 1)));
        out.add_data_validation(top, column(*at), bottom, column(*at), &list)?;
    }
    Ok(())
}

fn write(out: &mut Worksheet, row: u32, column: u16, cell: &Cell, text: &Format, days: &Format) -> Result<(), XlsxError> {
    match cell {
        Cell::Text(words) if words.is_empty() => {}
        Cell::Text(words) => {
            out.write_string_with_format(row, column, cut(&safe(words)), text)?;
        }
        Cell::Int(n) => {
            out.write_number(row, column, float(*n, 0))?;
        }
        Cell::Decimal(n, digits) => {
            let shape = if *digits == 0 { "0".to_owned() } else { format!("0.{}", "0".repeat(usize::try_from(*digits).unwrap_or(2))) };
            out.write_number_with_format(row, column, float(*n, *digits), &Format::new().set_num_format(shape))?;
        }
        Cell::Date(on) => {
            out.write_datetime_with_format(row, column, &day(*on)?, days)?;
        }
        Cell::Bool(yes) => {
            out.write_boolean(row, column, *yes)?;
        }
        Cell::Empty => {}
    }
    Ok(())
}

/// The number nearest to so many units of the last decimal: spreadsheets know no other.
fn float(n: i64, digits: u32) -> f64 {
    decimal(n, digits).parse().unwrap_or(0.0)
}

fn day(on: Date) -> Result<ExcelDateTime, XlsxError> {
    let part = |n: i8| u8::try_from(n).unwrap_or(1);
    ExcelDateTime::from_ymd(u16::try_from(on.year()).unwrap_or(1900).max(1900), part(on.month()), part(on.day()))
}

fn column(at: usize) -> u16 {
    u16::try_from(at).unwrap_or(u16::MAX)
}

fn index(row: usize) -> u32 {
    u32::try_from(row).unwrap_or(u32::MAX)
}

fn cut(text: &str) -> String {
    let mut units = 0;
    let end = text.char_indices().find(|(_, c)| {
        units += c.len_utf16();
        units > LONGEST
    });
    end.map_or_else(|| text.to_owned(), |(at, _)| format!("{}…", &text[..at]))
}

/// A name that a sheet may have.
fn name(wanted: &str) -> String {
    let clean: String = wanted.chars().filter(|c| !"[]:*?/\\'".contains(*c) && !c.is_control()).take(31).collect();
    if clean.trim().is_empty() { "1".to_owned() } else { clean }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Source, read_grid};
    use calamine::{Data, Reader as _, Xlsx};
    use std::io::Cursor;

    fn sheet(rows: Vec<Vec<Cell>>) -> BookSheet {
        BookSheet { name: "Data".into(), head: vec!["a".into(), "b".into()], rows, ..BookSheet::default() }
    }

    #[test]
    fn promise_31_no_cell_is_a_formula_and_numbers_stay_numbers() {
        let bad = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1"];
        let rows: Vec<Vec<Cell>> = bad.iter().map(|t| vec![Cell::from(*t), Cell::Decimal(-123_456, 2)]).collect();
        let on = jiff::civil::date(2026, 7, 1);
        let rows = rows.into_iter().chain([vec![Cell::Date(on), Cell::Int(7)], vec![Cell::Bool(true), Cell::Empty]]).collect();
        let bytes = xlsx_out(&[sheet(rows)], on).unwrap();
        let mut book = Xlsx::new(Cursor::new(bytes.as_slice())).unwrap();
        assert!(book.worksheet_formula("Data").unwrap().used_cells().next().is_none());
        let range = book.worksheet_range("Data").unwrap();
        for (at, text) in bad.iter().enumerate() {
            let row = u32::try_from(at).unwrap() + 1;
            assert_eq!(range.get_value((row, 0)), Some(&Data::String(format!("'{text}"))));
            assert_eq!(range.get_value((row, 1)), Some(&Data::Float(-1234.56)));
        }
        assert!(matches!(range.get_value((8, 0)), Some(Data::DateTime(_))) && range.get_value((8, 1)) == Some(&Data::Float(7.0)));
        // Read back by ourselves, it says what it said.
        let grid = read_grid(Source::new("x.xlsx", &bytes));
        assert_eq!(grid.findings, []);
        let texts: Vec<&str> = grid.rows.iter().map(|r| r.cells[0].as_str()).collect();
        assert_eq!(texts, ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1", "2026-07-01", "true"]);
    }

    #[test]
    fn the_same_content_on_the_same_day_is_the_same_file() {
        let on = jiff::civil::date(2026, 7, 1);
        let made = || xlsx_out(&[sheet(vec![vec!["x".into(), Cell::Int(1)]])], on).unwrap();
        assert_eq!(made(), made());
    }

    #[test]
    fn what_no_sheet_can_hold_is_cut_or_told() {
        let long = "é".repeat(40_000);
        let name = "a/b:c*d?e[f]g'h and much more than thirty-one".to_owned();
        let on = jiff::civil::date(2026, 7, 1);
        let bytes = xlsx_out(&[BookSheet { name, ..sheet(vec![vec![long.into()]]) }], on).unwrap();
        assert_eq!(read_grid(Source::new("x", &bytes)).rows[0].cells[0].chars().count(), LONGEST + 1);
        let wide = BookSheet { head: vec!["x".into(); 20_000], ..sheet(Vec::new()) };
        assert!(xlsx_out(&[wide], on).is_err());
    }
}
