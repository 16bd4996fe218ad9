//! What is wrong in a file, where, and why: a message key with arguments, as [`bursar_domain::Refusal`] has it.

use bursar_domain::refusal::Arg;
use serde::Serialize;
use std::fmt;

/// A column of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Place {
    /// From 1.
    pub number: usize,
    /// Name in the header; empty where the header has none.
    pub name: String,
}

/// One thing that is wrong in a file.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Finding {
    /// File as the person named it.
    pub file: String,
    /// Line from 1; 0 when it is about the file as a whole.
    pub line: usize,
    /// Column, when it is about one.
    pub column: Option<Place>,
    /// Message key, `import-…`.
    pub key: &'static str,
    /// Arguments of the message.
    pub args: Vec<(&'static str, Arg)>,
}

/// Every reason with its arguments, in English: the command line prints these, pages have them in six languages.
pub const MESSAGES: &[(&str, &str)] = &[
    ("import-file-missing", "the file cannot be read"),
    ("import-file-empty", "the file is empty"),
    ("import-file-large", "the file has { $size } bytes; { $most } are allowed"),
    ("import-file-rows", "the file has more than { $most } rows"),
    ("import-too-much", "too much is wrong; the rest of the file was not read"),
    ("import-no-rows", "there is a header but no row"),
    ("import-encoding", "the file is UTF-16: save it in UTF-8"),
    ("import-utf8", "this is not UTF-8 text: save the file in UTF-8"),
    ("import-control", "there is an invisible control character: { $code }"),
    ("import-quote-open", "a quotation mark is opened and never closed"),
    ("import-quote-stray", "a quotation mark stands in the middle of the value"),
    ("import-header-missing", "the first line does not name the columns; it should name { $columns }"),
    ("import-column-missing", "the column { $column } is missing"),
    ("import-column-unknown", "the column { $column } is not known"),
    ("import-column-twice", "the column { $column } is named twice"),
    ("import-row-width", "values in this row: { $found }; columns in the header: { $expected }"),
    ("import-value-missing", "a value is missing"),
    ("import-value-unknown", "{ $value } is not known here; allowed: { $allowed }"),
    ("import-date", "{ $value } is not a date of the form 2026-07-01"),
    ("import-date-or-year", "{ $value } is neither a date of the form 2026-07-01 nor a year"),
    ("import-date-order", "it ends on { $until }, before it begins"),
    ("import-alpha2", "{ $value } is not two capital letters"),
    ("import-alpha3", "{ $value } is not three capital letters"),
    ("import-m49", "{ $value } is not three digits"),
    ("import-number", "{ $value } is not a whole number from { $least } to { $most }"),
    ("import-twice", "{ $value } stands already in line { $line }"),
    ("import-tile-taken", "row { $row }, column { $col } of the tile map is taken by { $state } in line { $line }"),
    ("import-state-unknown", "{ $value } is not the code of a State"),
    ("import-un-member", "whether { $value } is a Member State does not agree with the list of States"),
    ("import-group-membership", "{ $membership } does not go with this regional group"),
    ("import-group-also", "the second group is the same as the first"),
    ("import-status-overlap", "{ $state } is in { $group } already in the interval of line { $line }"),
    ("import-name-differs", "{ $value } is named otherwise in line { $line }"),
    ("import-body-unknown", "{ $value } is not the code of a body"),
    ("import-language", "{ $value } is not one of the six languages"),
    ("import-currency-unknown", "{ $value } is not the code of a currency"),
    ("import-rate", "{ $value } is not a rate: digits with a decimal point, larger than zero"),
    ("import-rate-comma", "write { $value } with a decimal point and without separators of thousands"),
    ("import-rate-usd", "the rate of USD is 1"),
    ("import-json", "this is not what is expected here: { $reason }"),
    ("import-hex", "{ $value } is not hexadecimal digits, two for each byte"),
    ("import-chain-scheme", "{ $value } is not a scheme that can be verified"),
    ("import-chain-number", "{ $value } is not a whole number above zero"),
    ("import-chain-hash", "this is not the hash of what the other columns say of the chain"),
    ("import-xml", "this is not well-formed XML: { $reason }"),
    ("import-xml-entity", "{ $value } is declared or used: files with entities of their own are not read"),
    ("import-xml-large", "there are too many elements, or they are nested too deeply: { $value }"),
    ("import-bank-kind", "{ $value } is not a message of the kind { $expected }"),
    ("import-element-missing", "{ $element } is missing or holds no value"),
    ("import-bank-balance", "the opening balance and the lines come to { $found }; the closing balance is { $expected }"),
    ("import-bank-details", "the transactions of the batch come to { $found }; the batch is { $expected }"),
    ("import-journal-empty", "there is no entry"),
    ("import-journal-line", "this line is not understood: { $value }"),
    ("import-journal-alone", "this line stands outside any entry: { $value }"),
    ("import-journal-about", "{ $value } is not a value of { $key }"),
    ("import-journal-amount", "the amount of { $value } is missing"),
    ("import-journal-unknown", "{ $value } is not the number of a journal"),
    ("import-account-unknown", "{ $value } is not an account of the chart"),
    ("import-amount", "{ $value } is not an amount of { $currency }: digits with a decimal point"),
    ("import-price-missing", "what { $value } is worth in USD is missing: write @@ and the amount"),
    ("import-entry-short", "an entry has at least two lines"),
    ("import-entry-unbalanced", "the lines of { $ledger } add up to { $found }, not to zero"),
    ("import-term-unknown", "{ $value } is not a term of { $list }"),
    ("import-rules-schema", "the file must begin with schema = { $schema }"),
    ("import-rule-unknown", "{ $value } is not known here; did you mean { $near }?"),
    ("import-rule-twice", "{ $value } stands here twice"),
    ("import-rule-section", "here must stand a section with names and values, not { $value }"),
    ("import-rule-quantity", "{ $value } is neither a number of seats from 0 to { $most } nor a whole percent such as \"40%\""),
    ("import-rule-percent", "{ $value } is not a whole percent such as \"40%\""),
    ("import-rule-penalty", "{ $value } is not a list of hundredths of a point from 0 to { $most }"),
    ("import-rule-crossed", "the greatest number is below the least"),
    ("import-end-first", "it ends before it begins"),
    ("import-scope", "what is said of who benefits does not go with the States, regions or organisations named"),
    ("import-languages", "a text is in none of the six languages"),
    ("import-text-long", "the text has { $count } characters; { $max } are allowed"),
    ("import-hidden", "there are characters that hide or turn the text around them"),
    ("import-link", "an address begins with neither https:// nor http://, or is too long"),
    ("import-parent-cycle", "the record stands among its own parents"),
    ("import-record", "the record does not hold"),
    ("import-bytes", "these bytes are not UTF-8 text; read as Windows-1252 they say { $value }"),
    ("import-utf16", "this is not well-formed UTF-16: save the file in UTF-8"),
    ("import-xlsx", "this is not an XLSX workbook that can be read"),
    ("import-xls", "this is an older Excel file, or one with a password: save it as XLSX without one"),
    ("import-unpacked", "unpacked, the workbook is larger than { $most } MB or has too many parts"),
    ("import-formula", "this cell holds a formula: paste its value instead"),
    ("import-error-cell", "this cell holds an error of the spreadsheet: { $value }"),
    ("import-cell-long", "this cell holds more than { $most } characters"),
    ("import-text-much", "all texts together come to more than { $most } MB; the rest was not read"),
    ("import-sheet-none", "the workbook has no sheet that is shown"),
];

impl Finding {
    pub(crate) fn new(file: &str, line: usize, key: &'static str) -> Finding {
        debug_assert!(MESSAGES.iter().any(|(k, _)| *k == key), "{key} has no message");
        Finding { file: file.to_owned(), line, column: None, key, args: Vec::new() }
    }
    pub(crate) fn at(mut self, number: usize, name: &str) -> Finding {
        self.column = Some(Place { number, name: name.to_owned() });
        self
    }
    pub(crate) fn with(mut self, name: &'static str, arg: Arg) -> Finding {
        self.args.push((name, arg));
        self
    }
    pub(crate) fn value(self, value: &str) -> Finding {
        self.with("value", shown(value))
    }

    /// The reason in English, without the place.
    pub fn reason(&self) -> String {
        let template = MESSAGES.iter().find(|(k, _)| *k == self.key).map_or(self.key, |(_, m)| m);
        self.args.iter().fold(template.to_owned(), |text, (name, arg)| text.replace(&format!("{{ ${name} }}"), &plain(arg)))
    }
}

/// What was in the file, shortened to what a message can carry.
pub(crate) fn shown(value: &str) -> Arg {
    let mut short: String = value.chars().take(40).collect();
    if short.len() < value.len() {
        short.push('…');
    }
    Arg::Text(short)
}

fn plain(arg: &Arg) -> String {
    match arg {
        Arg::Text(t) => format!("“{t}”"),
        Arg::State(t) | Arg::Msg(t) => t.clone(),
        Arg::Int(n) => n.to_string(),
        Arg::Usd(c) => c.money().to_string(),
        Arg::Money(m) => m.to_string(),
        Arg::Date(d) => d.to_string(),
        Arg::Time(t) => t.to_string(),
        Arg::Join(parts) => parts.iter().map(plain).collect::<Vec<_>>().join(" "),
    }
}

impl fmt::Display for Finding {
    /// `states.csv:12: column 18 (un_regional_group): “ABC” is not known here; …`, for the command line.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
        }
        match &self.column {
            // A field of a record has a name and no number.
            Some(c) if c.number == 0 => write!(f, ": {}", c.name)?,
            Some(c) if c.name.is_empty() => write!(f, ": column {}", c.number)?,
            Some(c) => write!(f, ": column {} ({})", c.number, c.name)?,
            None => {}
        }
        write!(f, ": {}", self.reason())
    }
}

/// What was found in a file, as far as anybody reads on: a file may be wrong in millions of places.
pub(crate) struct Findings {
    all: Vec<Finding>,
    most: usize,
    /// What is told beyond the most.
    spare: Option<Finding>,
}

impl Findings {
    pub(crate) fn new(most: usize) -> Self {
        Self { all: Vec::new(), most, spare: None }
    }

    /// Keeps a finding, to be given its arguments. After the last that is kept, one says that there are more.
    pub(crate) fn push(&mut self, finding: Finding) -> &mut Finding {
        if self.full() {
            if self.spare.is_none() {
                self.all.push(Finding::new(&finding.file, finding.line, "import-too-much"));
            }
            return self.spare.insert(finding);
        }
        self.all.push(finding);
        let last = self.all.len() - 1;
        &mut self.all[last]
    }

    pub(crate) fn full(&self) -> bool {
        self.all.len() >= self.most
    }

    pub(crate) fn len(&self) -> usize {
        self.all.len()
    }

    /// All of them, by line and column.
    pub(crate) fn in_order(mut self) -> Vec<Finding> {
        self.all.sort_by_key(|f| (f.line, f.column.as_ref().map(|c| c.number)));
        self.all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finding_reads_as_a_line_of_a_compiler() {
        let f = Finding::new("states.csv", 12, "import-value-unknown").at(18, "un_regional_group").value("ABC");
        let f = f.with("allowed", Arg::Text("AFR, APG".into()));
        assert_eq!(f.to_string(), "states.csv:12: column 18 (un_regional_group): “ABC” is not known here; allowed: “AFR, APG”");
        assert_eq!(Finding::new("x.csv", 0, "import-file-empty").to_string(), "x.csv: the file is empty");
    }

    #[test]
    fn every_reason_has_one_message() {
        let mut keys: Vec<&str> = MESSAGES.iter().map(|(k, _)| *k).collect();
        let all = keys.len();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), all);
        assert!(keys.iter().all(|k| k.starts_with("import-")));
    }

    #[test]
    fn long_values_are_cut_where_a_character_ends() {
        assert_eq!(shown(&"é".repeat(41)), Arg::Text(format!("{}…", "é".repeat(40))));
        assert_eq!(shown("short"), Arg::Text("short".into()));
    }
}
