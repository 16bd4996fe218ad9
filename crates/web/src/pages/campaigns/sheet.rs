//! The questionnaire as a sheet: fetched with what is answered so far, filled in without a connection, and loaded. Heads, sections and
//! choices stand in the reader's language; they are taken in any of the six, or as codes.

use super::reply::{asked, at, campaign, of_state, own};
use super::words::{choice, codes, section_title};
use crate::App;
use crate::files::{self, As};
use crate::i18n::Locale;
use crate::pages::catalogue::refusal;
use crate::pages::rates::sent_file;
use crate::request::Request;
use crate::route::Handled;
use bursar_domain::campaign::{Content, SECTIONS, Section, Way};
use bursar_domain::{Arg, Refusal, Refusals};
use bursar_exchange::{BookSheet, Cell, Offered, Source};
use bursar_office::catalogue::import::{Column, Reading};
use bursar_office::catalogue::typed::{Called, Names};
use bursar_office::reply_sheet::SECTION_LIST;
use bursar_office::{Failure, Reference};
use bursar_store::Stored;
use std::collections::BTreeMap;

/// The columns: field, its label, how it is filled in, whether it must be there.
const COLUMNS: &[(&str, &str, &str, bool)] = &[
    ("section", "campaign-sheet-section", "campaign-how-section", true),
    ("question", "campaign-sheet-question", "campaign-how-read", false),
    ("choices", "campaign-sheet-choices", "campaign-how-read", false),
    ("chosen", "campaign-choose", "campaign-how-chosen", true),
    ("text", "campaign-in-words", "campaign-how-text", true),
    ("link", "campaign-link", "record-link-hint", true),
];
/// Where `chosen` stands among them.
const CHOSEN: usize = 3;

/// The questions as CSV.
pub fn template(r: &Request<'_>) -> Handled {
    let (stem, rows) = questions(r)?;
    let heads = heads(r.locale);
    files::table(r, As::Csv, &stem, &heads.iter().map(String::as_str).collect::<Vec<_>>(), rows)
}

/// The questions as a workbook: the choices of each section are offered in its row, and a sheet says how each column is filled in.
pub fn workbook(r: &Request<'_>) -> Handled {
    let (stem, rows) = questions(r)?;
    let (c, reference) = (campaign(r)?, r.app.office.reference());
    let is_state = own(r, &c)?.value.by.iso().is_some();
    let t = |key: &str| r.locale.t(key).into_owned();
    let book = |name: &str| BookSheet { name: t(name), right_to_left: r.locale.dir() == "rtl", ..BookSheet::default() };
    let mut values = book("bulk-sheet-values");
    let (mut offered, mut columns) = (Vec::new(), Vec::new());
    for (row, section) in asked(&c, is_state).enumerate() {
        if let Some(list) = section.list {
            let all: Vec<String> = codes(&reference, list).iter().map(|code| written(r.locale, &reference, list, code)).collect();
            let (sheet, column) = (values.name.clone(), columns.len());
            offered.push((CHOSEN, Offered { sheet, column, first: 1, rows: all.len(), only: Some(row) }));
            values.head.push(r.locale.text(&section_title(section)));
            columns.push(all);
        }
    }
    let longest = columns.iter().map(Vec::len).max().unwrap_or(0);
    let cell = |all: &Vec<String>, row: usize| all.get(row).map_or(Cell::Empty, |text| Cell::Text(text.clone()));
    values.rows = (0..longest).map(|row| columns.iter().map(|all| cell(all, row)).collect()).collect();
    let how = COLUMNS.iter().map(|(_, label, how, _)| vec![Cell::Text(t(label)), Cell::Text(t(how))]);
    let sheets = [
        BookSheet { head: heads(r.locale), rows, blank: true, offered, ..book("head-reply") },
        values,
        BookSheet { head: vec![t("bulk-column"), t("bulk-how")], rows: how.collect(), ..book("bulk-sheet-how") },
    ];
    files::workbook(r, &sheets, &stem)
}

fn heads(locale: &Locale) -> Vec<String> {
    COLUMNS.iter().map(|(_, label, ..)| locale.t(label).into_owned()).collect()
}

/// The name of the file, and a row for each section with what is answered so far.
fn questions(r: &Request<'_>) -> Result<(String, Vec<Vec<Cell>>), Failure> {
    let c = campaign(r)?;
    let reply = own(r, &c)?.value;
    let reference = r.app.office.reference();
    let content = reply.draft.or_else(|| reply.sent.last().map(|s| s.content.clone()));
    let rows = asked(&c, reply.by.iso().is_some()).map(|section| {
        let there = content.as_ref().and_then(|x| x.answers.get(section.code)).cloned().unwrap_or_default();
        let all = |codes: &[String], apart| {
            let list = section.list.unwrap_or("");
            codes.iter().map(|code| written(r.locale, &reference, list, code)).collect::<Vec<_>>().join(apart)
        };
        let offered = section.list.map_or_else(Vec::new, |list| codes(&reference, list));
        vec![
            Cell::Text(r.locale.text(&section_title(section))),
            Cell::Text(r.locale.t(&format!("campaign-ask-{}", section.code.replace('_', "-"))).into_owned()),
            Cell::Text(all(&offered, "\n")),
            Cell::Text(all(&there.codes, "\n")),
            Cell::Text(there.text),
            Cell::Text(there.link),
        ]
    });
    Ok((format!("{}-{}-{}", c.number, reply.key, r.locale.lang()), rows.collect()))
}

/// A choice as the sheet writes it: its code and its name. Several are set apart by semicolons, so that none stands in it.
fn written(locale: &Locale, reference: &Reference, list: &str, code: &str) -> String {
    let name = locale.text(&choice(reference, list, code)).replace([';', '؛', '；'], ",");
    if list == "answer" { name } else { format!("{code}: {name}") }
}

/// The columns under all their names, the reader's first.
fn columns(r: &Request<'_>) -> Vec<Column> {
    let all = || std::iter::once(r.locale).chain(r.app.locales.all().iter().filter(|l| l.lang() != r.locale.lang()));
    let column = |(field, label, _, needed): &(&str, &str, &str, bool)| Column {
        field: (*field).to_owned(),
        names: all().map(|l| l.t(label).into_owned()).collect(),
        needed: *needed,
    };
    COLUMNS.iter().map(column).collect()
}

/// What sections and choices are called in any language.
fn names(app: &App) -> Names {
    let reference = app.office.reference();
    let say = |text: &crate::ui::Text| app.locales.all().iter().map(|l| l.text(text)).collect::<Vec<_>>();
    let of = |section: &Section| {
        let title = Called { list: SECTION_LIST, code: section.code.into(), names: say(&section_title(section)) };
        let list = section.list.map(|list| {
            let called = |code: String| Called { list, names: say(&choice(&reference, list, &code)), code };
            codes(&reference, list).into_iter().map(called).collect::<Vec<_>>()
        });
        list.unwrap_or_default().into_iter().chain([title])
    };
    Names::of(&SECTIONS.iter().flat_map(of).collect::<Vec<_>>())
}

/// Takes the good rows of a sheet into the draft and tells every bad one with its line.
pub fn load(r: &Request<'_>) -> Handled {
    let c = campaign(r)?;
    let file = sent_file(r)?;
    let Stored { value: reply, .. } = own(r, &c)?;
    let mut content = reply.draft.clone().or_else(|| reply.latest().map(|s| s.content.clone())).unwrap_or_else(|| Content {
        lang: r.locale.lang().into(),
        answers: BTreeMap::new(),
        joint: Vec::new(),
        way: Way::Sheet,
    });
    content.way = Way::Sheet;
    let reading = Reading { columns: &columns(r), names: &names(r.app) };
    let (good, told) = r.app.office.read_answers(&c, &content, Source::new(&file.name, &file.bytes), reading);
    let found: Vec<Refusal> = told.iter().map(|t| refusal(r, t)).collect();
    let taken = Arg::Int(good.len() as i64);
    if good.is_empty() {
        return Err(Failure::Refused(Refusals(found)));
    }
    content.answers.extend(good);
    let receipt = r.app.office.save_reply(&r.act()?, c.id, &reply.by, r.seen(), &content)?;
    if found.is_empty() {
        return r.done(receipt, format!("{}{}", at(&c, ""), of_state(&reply.by)), "done-reply-kept");
    }
    let part = Refusal::new("MAP-02", "reply-sheet-part").with("good", taken).with("bad", Arg::Int(found.len() as i64)).at("file");
    Err(Failure::Refused(Refusals(std::iter::once(part).chain(found).collect())))
}
