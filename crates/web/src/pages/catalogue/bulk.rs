//! The columns of the files that people and portals send, under their names in all six languages; the template to fill in; and the file of
//! refused rows that is handed back.

use crate::App;
use crate::files::{self, As};
use crate::i18n::{AUTONYMS, Locale};
use crate::request::Request;
use crate::route::Handled;
use crate::ui::{Text, msg};
use bursar_domain::catalogue::{EntryKind, Purpose, ScopeOf, Status};
use bursar_domain::{Arg, Refusal};
use bursar_exchange::{BookSheet, Cell, Offered, column_letter};
use bursar_office::catalogue::import::{Column, Plan, Told};
use bursar_office::catalogue::typed::{Called, Names};

/// How a column of the template is filled in.
#[derive(Clone, Copy, PartialEq)]
enum Fill {
    /// Words.
    Words,
    /// One value of a list.
    One(&'static str),
    /// Values of a list, apart by semicolons.
    Many(&'static str),
    /// Names of actors, apart by semicolons.
    Actors,
    /// Names of States, apart by semicolons.
    States,
    /// Names, apart by semicolons.
    Apart,
    /// A year, a month or a day.
    When,
    /// An address.
    Link,
    /// Digits with a decimal point.
    Amount,
    /// Three letters.
    Currency,
    /// The code of a record, or an own reference in the same file.
    Parent,
    /// Any text by which the row is known again.
    Own,
}

/// A column of the template: the field of the form, its label there, how it is filled in, whether it must be.
const TEMPLATE: &[(&str, &str, Fill, bool)] = &[
    ("own_id", "bulk-own-id", Fill::Own, false),
    ("language", "record-language", Fill::One("language"), true),
    ("title", "record-field-title", Fill::Words, true),
    ("summary", "record-field-summary", Fill::Words, true),
    ("kind", "facet-kind", Fill::One("kind"), true),
    ("activity_type", "facet-type", Fill::One("activity_type"), false),
    ("themes", "facet-theme", Fill::Many("map_theme"), true),
    ("leads", "record-part-lead", Fill::Actors, false),
    ("funders", "record-part-funder", Fill::Actors, false),
    ("implementers", "record-part-implementer", Fill::Actors, false),
    ("partners", "record-part-partner", Fill::Actors, false),
    ("scope", "facet-scope", Fill::One("scope"), true),
    ("states", "record-states-named", Fill::States, false),
    ("regions", "facet-area", Fill::Many("regions"), false),
    ("organisations", "facet-organisation", Fill::Many("organisations"), false),
    ("start", "record-field-start", Fill::When, false),
    ("end", "record-field-end", Fill::When, false),
    ("status", "head-record-status", Fill::One("status"), true),
    ("as_of", "record-field-as-of", Fill::When, false),
    ("source", "record-field-source", Fill::Words, true),
    ("link", "record-field-link", Fill::Link, false),
    ("title_ar", "bulk-title-in", Fill::Words, false),
    ("title_zh", "bulk-title-in", Fill::Words, false),
    ("title_en", "bulk-title-in", Fill::Words, false),
    ("title_fr", "bulk-title-in", Fill::Words, false),
    ("title_ru", "bulk-title-in", Fill::Words, false),
    ("title_es", "bulk-title-in", Fill::Words, false),
    ("aliases", "record-also-called", Fill::Apart, false),
    ("domains", "facet-domain", Fill::Many("fund_domain"), false),
    ("audience", "facet-audience", Fill::Many("audience"), false),
    ("delivery", "facet-delivery", Fill::Many("delivery_mode"), false),
    ("delivery_languages", "facet-language", Fill::Many("language"), false),
    ("axis", "facet-axis", Fill::One("cooperation_axis"), false),
    ("emerging", "facet-emerging", Fill::One("answer"), false),
    ("amount", "record-amount", Fill::Amount, false),
    ("currency", "field-currency", Fill::Currency, false),
    ("parent", "record-field-parent", Fill::Parent, false),
    ("notes", "record-notes", Fill::Words, false),
];

/// Columns that portals exchange, with their labels; each of those in [`SIX`] also once for each language.
const PORTAL: &[(&str, &str)] = &[
    ("id", "exchange-id"),
    ("external_id", "exchange-external-id"),
    ("title", "bulk-title-in"),
    ("beneficiaries", "head-beneficiaries"),
    ("funders", "record-part-funder"),
    ("start", "record-field-start"),
    ("end", "record-field-end"),
    ("updated", "exchange-updated"),
    ("address", "record-field-link"),
    // Written by our own exports; nothing is taken from it.
    ("external_ids", "exchange-external-ids"),
];
/// Fields that have a column for each of the six languages.
const SIX: [&str; 3] = ["title", "beneficiaries", "funders"];
/// The column of the file handed back that says what is wrong; taken and passed over when the file comes back.
const WRONG: (&str, &str) = ("wrong", "bulk-wrong");

/// The head of a column in a language.
fn head(locale: &Locale, field: &str, label: &str) -> String {
    match AUTONYMS.iter().find(|(l, _)| field.strip_suffix(l).is_some_and(|f| f.ends_with('_'))) {
        Some((lang, _)) if label == "bulk-title-in" => {
            let language = Arg::Msg(format!("bulk-language-{lang}"));
            plain(&locale.message("bulk-title-in", &[("language", language)]))
        }
        Some((lang, _)) => {
            let (label, language) = (Arg::Msg(label.to_owned()), Arg::Msg(format!("bulk-language-{lang}")));
            plain(&locale.message("bulk-label-in", &[("label", label), ("language", language)]))
        }
        None => locale.t(label).into_owned(),
    }
}

/// Without the marks that set arguments apart by direction: a head is compared letter by letter.
fn plain(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{2068}' | '\u{2069}')).collect()
}

/// The columns of a purpose under all their names, the reader's first.
pub fn columns(app: &App, reader: &Locale, purpose: Purpose) -> Vec<Column> {
    let mut all: Vec<(String, &str, bool)> = match purpose {
        Purpose::Submission => TEMPLATE.iter().map(|(field, label, _, needed)| ((*field).to_owned(), *label, *needed)).collect(),
        Purpose::Exchange => PORTAL
            .iter()
            .flat_map(|(field, label)| {
                let six = AUTONYMS.iter().filter(|_| SIX.contains(field)).map(move |(lang, _)| (format!("{field}_{lang}"), *label, false));
                let own = (*field != "title").then(|| ((*field).to_owned(), *label, false));
                own.into_iter().chain(six)
            })
            .collect(),
    };
    all.push((WRONG.0.to_owned(), WRONG.1, false));
    let named = |field: &str, label: &str| {
        let own = std::iter::once(reader).chain(app.locales.all().iter().filter(|l| l.lang() != reader.lang()));
        own.map(|l| head(l, field, label)).collect()
    };
    all.into_iter().map(|(field, label, needed)| Column { names: named(&field, label), field, needed }).collect()
}

/// Names of everything that a record can name: of the reference data, and of the codes that only the interface names.
pub fn names(app: &App) -> Names {
    let mut called = Vec::new();
    let mut list = |list: &'static str, code: &str, key: String, more: Vec<String>| {
        let names = app.locales.all().iter().map(|l| l.t(&key).into_owned()).chain(more).collect();
        called.push(Called { list, code: code.to_owned(), names });
    };
    for kind in EntryKind::ALL {
        list("kind", kind.code(), format!("record-kind-{}", kind.code().replace('_', "-")), Vec::new());
    }
    for status in Status::ALL {
        list("status", status.code(), format!("record-status-{status}"), Vec::new());
    }
    for scope in ScopeOf::ALL {
        list("scope", scope.code(), format!("record-scope-{scope}"), Vec::new());
    }
    for (code, autonym) in AUTONYMS {
        list("language", code, format!("bulk-language-{code}"), vec![autonym.to_owned()]);
    }
    for answer in ["yes", "no"] {
        list("answer", answer, format!("answer-{answer}"), if answer == "yes" { vec!["true".into()] } else { vec!["false".into()] });
    }
    Names::new(&app.office.reference(), &called)
}

/// The values of a list in the reader's language, each with its code.
fn offered(r: &Request<'_>, list: &str) -> Vec<(String, String)> {
    let reference = r.app.office.reference();
    let say = |text: &Text| r.locale.text(text);
    let key = |prefix: &str, code: &str| say(&Text::Key(format!("{prefix}{}", code.replace('_', "-"))));
    let code = |c: &str, name: String| (name, c.to_owned());
    match list {
        "language" => AUTONYMS.iter().map(|(l, _)| code(l, key("bulk-language-", l))).collect(),
        "kind" => EntryKind::ALL.iter().map(|k| code(k.code(), key("record-kind-", k.code()))).collect(),
        "status" => Status::ALL.iter().map(|k| code(k.code(), key("record-status-", k.code()))).collect(),
        "scope" => ScopeOf::ALL.iter().map(|k| code(k.code(), key("record-scope-", k.code()))).collect(),
        "answer" => ["yes", "no"].iter().map(|k| code(k, key("answer-", k))).collect(),
        "regions" => reference.regions.iter().map(|x| code(&x.code, say(&Text::Tr(x.name.clone())))).collect(),
        "organisations" => {
            reference.organisations.iter().map(|o| code(&o.code, say(&super::words::organisation(&reference, &o.code)))).collect()
        }
        list => reference
            .terms
            .iter()
            .filter(|t| t.list == list)
            .map(|t| code(&t.code, say(&super::words::term(&reference, list, &t.code))))
            .collect(),
    }
}

fn heads(r: &Request<'_>) -> Vec<String> {
    TEMPLATE.iter().map(|(field, label, ..)| head(r.locale, field, label)).collect()
}

/// The template as CSV: heads in the reader's language and nothing else.
pub fn template_csv(r: &Request<'_>) -> Handled {
    let heads = heads(r);
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    files::table(r, As::Csv, &format!("programmes-{}", r.locale.lang()), &heads, Vec::new())
}

/// The template as a workbook: heads, the values that are known, and how each column is filled in.
pub fn template_xlsx(r: &Request<'_>) -> Handled {
    let t = |key: &str| r.locale.t(key).into_owned();
    let rtl = r.locale.dir() == "rtl";
    let lists: Vec<&'static str> = {
        let mut all = Vec::new();
        for (_, _, fill, _) in TEMPLATE {
            match fill {
                Fill::One(list) | Fill::Many(list) if !all.contains(list) => all.push(*list),
                _ => {}
            }
        }
        all
    };
    let values_of: Vec<Vec<(String, String)>> = lists.iter().map(|l| offered(r, l)).collect();
    let longest = values_of.iter().map(Vec::len).max().unwrap_or(0);
    let label_of = |list: &str| {
        let column = TEMPLATE.iter().find(|(_, _, f, _)| {
            *f == Fill::One(lists[lists.iter().position(|l| *l == list).unwrap_or(0)]) || matches!(f, Fill::Many(l) if *l == list)
        });
        column.map_or_else(String::new, |(field, label, ..)| head(r.locale, field, label))
    };
    let value_heads = lists.iter().flat_map(|l| [label_of(l), t("bulk-code")]).collect();
    let value_rows = (0..longest)
        .map(|at| {
            let cells = values_of.iter().flat_map(|v| match v.get(at) {
                Some((name, code)) => [Cell::Text(name.clone()), Cell::Text(code.clone())],
                None => [Cell::Empty, Cell::Empty],
            });
            cells.collect()
        })
        .collect();
    let sheet_of_values = t("bulk-sheet-values");
    let offered = TEMPLATE
        .iter()
        .enumerate()
        .filter_map(|(at, (_, _, fill, _))| match fill {
            Fill::One(list) => {
                let n = lists.iter().position(|l| l == list)?;
                Some((at, Offered { sheet: sheet_of_values.clone(), column: n * 2, first: 1, rows: values_of[n].len(), only: None }))
            }
            _ => None,
        })
        .collect();
    let how = TEMPLATE.iter().map(|(field, label, fill, needed)| {
        let needed = if *needed { t("answer-yes") } else { t("answer-no") };
        vec![Cell::Text(head(r.locale, field, label)), Cell::Text(needed), Cell::Text(t(how_to(*fill))), Cell::Text((*field).to_owned())]
    });
    let sheets = [
        BookSheet { name: t("bulk-sheet-records"), head: heads(r), blank: true, right_to_left: rtl, offered, ..BookSheet::default() },
        BookSheet { name: sheet_of_values.clone(), head: value_heads, rows: value_rows, right_to_left: rtl, ..BookSheet::default() },
        BookSheet {
            name: t("bulk-sheet-how"),
            head: ["bulk-column", "bulk-needed", "bulk-how", "bulk-code"].iter().map(|k| t(k)).collect(),
            rows: how.collect(),
            right_to_left: rtl,
            ..BookSheet::default()
        },
    ];
    files::workbook(r, &sheets, &format!("programmes-{}", r.locale.lang()))
}

fn how_to(fill: Fill) -> &'static str {
    match fill {
        Fill::Words => "bulk-how-words",
        Fill::One(_) => "bulk-how-one",
        Fill::Many(_) => "bulk-how-many",
        Fill::Actors => "bulk-how-actors",
        Fill::States => "bulk-how-states",
        Fill::Apart => "bulk-how-apart",
        Fill::When => "record-date-hint",
        Fill::Link => "record-link-hint",
        Fill::Amount => "bulk-how-amount",
        Fill::Currency => "currency-hint",
        Fill::Parent => "bulk-how-parent",
        Fill::Own => "bulk-how-own",
    }
}

/// What is wrong, in the reader's language, without the place.
pub fn reason(r: &Request<'_>, told: &Told) -> String {
    r.locale.message(&told.key, &told.args).into_owned()
}

/// The same as a refusal of the file's field, with its line and the head of its column.
pub fn refusal(r: &Request<'_>, told: &Told) -> Refusal {
    let wrong = |key: &'static str| Refusal::new("MAP-09", key).at("file").with("reason", Arg::Text(reason(r, told)));
    let line = Arg::Int(i64::try_from(told.line).unwrap_or(0));
    match (told.line, told.column.1.as_str()) {
        (0, _) => wrong("import-whole"),
        (_, "") => wrong("import-line").with("line", line),
        (_, head) => wrong("import-cell").with("line", line).with("column", Arg::Text(head.to_owned())),
    }
}

/// Where it is: a row, and its column as spreadsheets call it.
pub fn place(told: &Told) -> Text {
    let (line, (number, head)) = (Arg::Int(i64::try_from(told.line).unwrap_or(0)), &told.column);
    match (told.line, *number) {
        (0, _) => msg("bulk-place-file"),
        (_, 0) => Text::Msg("bulk-place-row", vec![("line", line)]),
        _ => {
            let column = Arg::Text(column_letter(*number));
            Text::Msg("bulk-place-cell", vec![("line", line), ("column", column), ("head", Arg::Text(head.clone()))])
        }
    }
}

/// The refused rows as they came, with a column that says what is wrong with each in the reader's language.
pub fn refused(r: &Request<'_>, plan: &Plan, form: As) -> Handled {
    let wrong = r.locale.t(WRONG.1).into_owned();
    let known: Vec<String> = r.app.locales.all().iter().map(|l| l.t(WRONG.1).into_owned()).collect();
    // A file that came back for the second time has the column already: its words are those of the last time.
    let old: Vec<usize> = plan.head.iter().enumerate().filter(|(_, h)| known.contains(h)).map(|(at, _)| at).collect();
    let keep = |cells: &[String]| cells.iter().enumerate().filter(|(at, _)| !old.contains(at)).map(|(_, c)| c.clone()).collect::<Vec<_>>();
    let mut heads = keep(&plan.head);
    heads.push(wrong);
    let rows: Vec<Vec<Cell>> = plan
        .rows
        .iter()
        .filter(|row| row.outcome == bursar_domain::catalogue::RowOutcome::Refused)
        .map(|row| {
            let mut cells: Vec<Cell> = keep(&row.cells).into_iter().map(Cell::Text).collect();
            let told = row.told.iter().map(|t| match t.column.1.as_str() {
                "" => reason(r, t),
                head => format!("{head}: {}", reason(r, t)),
            });
            cells.push(Cell::Text(plain(&told.collect::<Vec<_>>().join("\n"))));
            cells
        })
        .collect();
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    files::table(r, form, &format!("refused-{}", r.locale.lang()), &heads, rows)
}
