//! Tables as files: CSV, and workbooks with the same cells.

use crate::request::{Reply, Request};
use crate::route::Handled;
use bursar_domain::time::day;
use bursar_exchange::{BookSheet, Cell, csv_out, xlsx_out};
use bursar_office::Failure;
use bursar_store::StoreError;

/// Media type of a table.
pub const CSV: &str = "text/csv; charset=utf-8";
/// Media type of a workbook.
pub const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// What a table is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum As {
    /// CSV, in UTF-8 with its mark.
    Csv,
    /// A workbook.
    Xlsx,
}

/// A table as a download: `stem` is its name without the ending.
///
/// # Errors
/// It is larger than a sheet can be.
pub fn table(r: &Request<'_>, form: As, stem: &str, head: &[&str], rows: Vec<Vec<Cell>>) -> Handled {
    if form == As::Csv {
        return Ok(Reply::File { media: CSV, name: format!("{stem}.csv"), bytes: csv_out(head, rows, true) });
    }
    let head = head.iter().map(|h| (*h).to_owned()).collect();
    let sheet = BookSheet { name: stem.to_owned(), head, rows, right_to_left: r.locale.dir() == "rtl", ..BookSheet::default() };
    workbook(r, &[sheet], stem)
}

/// A workbook as a download.
///
/// # Errors
/// A sheet is larger than one can be.
pub fn workbook(r: &Request<'_>, sheets: &[BookSheet], stem: &str) -> Handled {
    let made = day(r.app.office.now());
    let bytes = xlsx_out(sheets, made).map_err(|e| Failure::Store(StoreError(format!("a workbook cannot be written: {e}"))))?;
    Ok(Reply::File { media: XLSX, name: format!("{stem}.xlsx"), bytes })
}
