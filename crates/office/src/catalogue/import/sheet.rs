//! A table's columns under all their names, and where in it something is wrong.

use super::super::typed::Typed;
use bursar_domain::{Arg, Refusal};
use bursar_exchange::{Finding, Grid, GridRow};
use bursar_search::folded;
use std::collections::BTreeMap;

/// A column: the field it fills, and what it is called in any language.
#[derive(Clone, Debug)]
pub struct Column {
    /// The field.
    pub field: String,
    /// Its names.
    pub names: Vec<String>,
    /// It must be there.
    pub needed: bool,
}

/// One thing that is wrong, and where.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// Line or row; 0: the file as a whole.
    pub line: usize,
    /// Number of the column, from 1, and its head; 0: no column.
    pub column: (usize, String),
    /// Key of the message.
    pub key: String,
    /// Its arguments.
    pub args: Vec<(&'static str, Arg)>,
}

impl Told {
    fn refusal(line: usize, column: (usize, String), refusal: &Refusal) -> Told {
        Told { line, column, key: format!("refusal-{}", refusal.key), args: refusal.args.clone() }
    }
    fn finding(f: &Finding) -> Told {
        let column = f.column.as_ref().map_or((0, String::new()), |c| (c.number, c.name.clone()));
        Told { line: f.line, column, key: f.key.to_owned(), args: f.args.clone() }
    }
}

/// A table whose columns are known: rows as typed values, and what is wrong already.
pub(crate) struct Sheet {
    pub head: Vec<String>,
    pub rows: Vec<(GridRow, Typed, Vec<Told>)>,
    pub whole: Vec<Told>,
    /// Field by column.
    fields: Vec<Option<String>>,
}

impl Sheet {
    /// Where a field stands: number from 1 and head; without a column of its own, no place.
    pub fn place(&self, field: &str) -> (usize, String) {
        // What is said of a field that several columns fill stands at the first of them.
        let is = |f: &Option<String>| f.as_deref().is_some_and(|f| f == field || f.strip_prefix(field).is_some_and(|r| r.starts_with('_')));
        let at = self.fields.iter().position(|f| f.as_deref() == Some(field)).or_else(|| self.fields.iter().position(is));
        at.map_or((0, String::new()), |at| (at + 1, self.head[at].clone()))
    }

    /// Tells a refusal at the place of its field.
    pub fn told(&self, line: usize, refusal: &Refusal) -> Told {
        Told::refusal(line, self.place(refusal.field.as_deref().unwrap_or("")), refusal)
    }
}

pub(crate) fn read(grid: Grid, columns: &[Column]) -> Sheet {
    let mut whole = Vec::new();
    let mut fields: Vec<Option<String>> = Vec::new();
    let key = |name: &str| folded(name);
    let known: BTreeMap<String, &str> = columns
        .iter()
        .flat_map(|c| c.names.iter().map(|n| (key(n), c.field.as_str())).chain([(key(&c.field), c.field.as_str())]))
        .collect();
    for (at, head) in grid.head.iter().enumerate() {
        let field = known.get(&key(head)).copied();
        let place = || (at + 1, head.clone());
        match field {
            None if !head.is_empty() => {
                whole.push(Told::refusal(1, place(), &Refusal::new("MAP-09", "column-unknown").with("column", short(head))));
                fields.push(None);
            }
            Some(field) if fields.iter().any(|f| f.as_deref() == Some(field)) => {
                whole.push(Told::refusal(1, place(), &Refusal::new("MAP-09", "column-twice").with("column", short(head))));
                fields.push(None);
            }
            field => fields.push(field.map(str::to_owned)),
        }
    }
    if !grid.head.is_empty() && fields.iter().all(Option::is_none) {
        whole = vec![Told::refusal(1, (0, String::new()), &Refusal::new("MAP-09", "no-column-known"))];
    } else if !grid.head.is_empty() {
        let missing = columns.iter().filter(|c| c.needed && !fields.iter().any(|f| f.as_deref() == Some(&c.field)));
        for column in missing {
            let name = column.names.first().map_or(column.field.as_str(), String::as_str);
            whole.push(Told::refusal(1, (0, String::new()), &Refusal::new("MAP-09", "column-missing").with("column", short(name))));
        }
    }
    let lacking = whole.iter().any(|t| t.key == "refusal-column-missing" || t.key == "refusal-no-column-known");
    let mut rows: Vec<(GridRow, Typed, Vec<Told>)> = Vec::new();
    if !lacking {
        rows.extend(grid.rows.into_iter().map(|row| {
            let mut typed = Typed::default();
            for (field, cell) in fields.iter().zip(&row.cells) {
                field.iter().for_each(|f| typed.push(f, cell));
            }
            (row, typed, Vec::new())
        }));
    }
    for finding in &grid.findings {
        let of_row = finding.column.is_some() || finding.key == "import-row-width";
        // A row that runs over several lines begins at or before the line of its cell.
        let row = rows.iter().rposition(|(row, ..)| row.line <= finding.line).filter(|_| of_row);
        match row {
            Some(at) => rows[at].2.push(Told::finding(finding)),
            None => whole.push(Told::finding(finding)),
        }
    }
    Sheet { head: grid.head, rows, whole, fields }
}

fn short(text: &str) -> Arg {
    Arg::Text(text.chars().take(60).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use bursar_exchange::{Source, read_grid};

    fn columns() -> Vec<Column> {
        let column = |field: &str, names: &[&str], needed| Column {
            field: field.into(),
            names: names.iter().map(|n| (*n).into()).collect(),
            needed,
        };
        vec![column("title", &["Title", "Titre", "标题"], true), column("start", &["Begins", "Début"], false)]
    }
    fn of(csv: &str) -> Sheet {
        read(read_grid(Source::new("t.csv", csv.as_bytes())), &columns())
    }
    fn keys(sheet: &Sheet) -> Vec<(usize, usize, &str)> {
        sheet.whole.iter().map(|t| (t.line, t.column.0, t.key.as_str())).collect()
    }

    #[test]
    fn heads_are_taken_in_any_language_or_by_field() {
        for head in ["Title,Begins", "TITRE,debut", "标题,start", "title,début"] {
            let sheet = of(&format!("{head}\nx,2026\n"));
            assert_eq!(keys(&sheet), [], "{head}");
            assert_eq!((sheet.rows[0].1.one("title"), sheet.rows[0].1.one("start")), ("x", "2026"), "{head}");
        }
    }

    #[test]
    fn a_head_that_is_unknown_twice_or_missing_is_told() {
        assert_eq!(keys(&of("Title,Colour,Titre\nx,y,z\n")), [(1, 2, "refusal-column-unknown"), (1, 3, "refusal-column-twice")]);
        let sheet = of("Begins\n2026\n");
        assert_eq!((keys(&sheet), sheet.rows.len()), (vec![(1, 0, "refusal-column-missing")], 0));
        assert_eq!(keys(&of("1,2\n3,4\n")), [(1, 0, "refusal-no-column-known")]);
    }

    #[test]
    fn what_is_wrong_with_a_cell_is_told_of_its_row() {
        let sheet = of("Title,Begins\nx,1\n\"two\nlines\",\"a\u{202e}b\"\nz\n");
        assert_eq!(sheet.rows.iter().map(|r| r.2.len()).collect::<Vec<_>>(), [0, 1, 1]);
        assert_eq!(sheet.rows[1].2[0].column, (2, "Begins".to_owned()));
    }
}
