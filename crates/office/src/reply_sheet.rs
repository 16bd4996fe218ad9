//! A questionnaire filled in as a sheet (MAP-02): one row a section. Its columns, sections and choices are taken under their names in any
//! of the six languages, or by their codes.

use crate::Office;
use crate::catalogue::import::{Reading, Told, sheet};
use crate::catalogue::typed::Names;
use bursar_domain::Refusal;
use bursar_domain::campaign::{Answer, Campaign, Content, section};
use bursar_exchange::{Source, read_grid};
use std::collections::BTreeMap;

/// The list that [`Names`] has the sections of a questionnaire in.
pub const SECTION_LIST: &str = "section";

impl Office {
    /// The answers of the rows that hold, by section, and everything that is wrong with the others. `beside` is the reply they go into.
    pub fn read_answers(
        &self,
        campaign: &Campaign,
        beside: &Content,
        file: Source<'_>,
        with: Reading<'_>,
    ) -> (BTreeMap<String, Answer>, Vec<Told>) {
        let read = sheet::read(read_grid(file), with.columns);
        let mut good: BTreeMap<String, Answer> = BTreeMap::new();
        let mut told = read.whole.clone();
        for (row, typed, wrong) in &read.rows {
            told.extend(wrong.iter().cloned());
            if !wrong.is_empty() {
                continue;
            }
            let found = answer(with.names, typed.one("section"), typed.one("chosen")).and_then(|(code, codes)| {
                let answer = Answer { codes, text: typed.one("text").replace("\r\n", "\n"), link: typed.one("link").into() };
                if good.contains_key(&code) {
                    return Err(vec![Refusal::new("MAP-02", "section-twice").at("section")]);
                }
                let alone = Content { answers: BTreeMap::from([(code.clone(), answer.clone())]), joint: Vec::new(), ..beside.clone() };
                let faults = self.reply_faults(campaign, &alone);
                if faults.is_empty() { Ok((code, answer)) } else { Err(faults.into_iter().map(in_column).collect()) }
            });
            match found {
                Ok((code, answer)) => drop(good.insert(code, answer)),
                Err(refused) => told.extend(refused.iter().map(|r| read.told(row.line, r))),
            }
        }
        (good, told)
    }
}

/// The section a row answers, and what is chosen in it.
fn answer(names: &Names, named: &str, chosen: &str) -> Result<(String, Vec<String>), Vec<Refusal>> {
    if named.is_empty() {
        return Err(vec![Refusal::new("MAP-02", "answer-missing").at("section")]);
    }
    let code = names.code(SECTION_LIST, named, "term-unknown").map_err(|r| vec![r.at("section")])?;
    let codes = match section(&code).and_then(|s| s.list) {
        Some(list) => codes(names, list, chosen)?,
        None if chosen.is_empty() => Vec::new(),
        None => return Err(vec![Refusal::new("MAP-02", "nothing-to-choose").at("chosen")]),
    };
    Ok((code, codes))
}

/// What is chosen: one name, which may hold a semicolon itself, or several of them on lines or apart by semicolons or, where no name has
/// one, by commas.
fn codes(names: &Names, list: &'static str, chosen: &str) -> Result<Vec<String>, Vec<Refusal>> {
    let one = |text: &str| {
        // As the sheet offers it: the code, then the name.
        let begins = text.split_once([':', '：']).map_or(text, |(code, _)| code.trim());
        names.code(list, begins, "term-unknown").or_else(|_| names.code(list, text, "term-unknown"))
    };
    if let Ok(code) = names.code(list, chosen, "term-unknown") {
        return Ok(vec![code]);
    }
    let (mut found, mut wrong) = (Vec::new(), Vec::new());
    for part in chosen.split(['\n', ';', '；', '؛']).map(str::trim).filter(|p| !p.is_empty()) {
        let smaller = || part.split([',', '،', '，', '、']).map(str::trim).map(one).collect::<Result<Vec<_>, _>>();
        match one(part).map(|code| vec![code]).or_else(|refused| smaller().map_err(|_| refused)) {
            Ok(codes) => codes.into_iter().for_each(|c| {
                if !found.contains(&c) {
                    found.push(c);
                }
            }),
            Err(refused) => wrong.push(refused.at("chosen")),
        }
    }
    if wrong.is_empty() { Ok(found) } else { Err(wrong) }
}

/// A fault of a field of the form, at the column that fills it.
fn in_column(fault: Refusal) -> Refusal {
    let column = match fault.field.as_deref().and_then(|at| at.split_once('_')) {
        Some(("codes", _)) => "chosen",
        Some(("text", _)) => "text",
        Some(("link", _)) => "link",
        _ => "section",
    };
    fault.at(column)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::typed::Called;

    fn names() -> Names {
        let called =
            |list, code: &str, names: &[&str]| Called { list, code: code.into(), names: names.iter().map(|n| (*n).into()).collect() };
        Names::of(&[
            called(SECTION_LIST, "norms", &["Norms", "规范"]),
            called(SECTION_LIST, "views", &["Views", "Avis"]),
            called("norm", "N-a", &["Cooperate; always", "تعاون"]),
            called("norm", "N-b", &["Consider all, then act", "Réfléchir"]),
        ])
    }

    #[test]
    fn map_02_sections_and_choices_are_taken_by_name_or_code() {
        let both = vec!["N-a".to_owned(), "N-b".to_owned()];
        let of = |chosen: &str| answer(&names(), "规范", chosen).map(|(code, codes)| (code, codes.len(), codes));
        let all = ["N-a; N-b", "N-a, N-b", "N-a：Cooperate؛ réfléchir", "تعاون\nConsider all, then act", "N-a: x; N-b: y; n-a"];
        for chosen in all {
            assert_eq!(of(chosen), Ok(("norms".to_owned(), 2, both.clone())), "{chosen}");
        }
        assert_eq!(of("Cooperate; always").map(|(.., codes)| codes), Ok(vec!["N-a".to_owned()]));
        assert_eq!(of("").map(|(.., codes)| codes), Ok(vec![]));
    }

    #[test]
    fn map_02_what_is_no_name_is_told_at_its_column() {
        let of = |named: &str, chosen: &str| {
            let found = answer(&names(), named, chosen).unwrap_err();
            found.into_iter().map(|r| (r.key, r.field.unwrap())).collect::<Vec<_>>()
        };
        assert_eq!(of("", ""), [("answer-missing", "section".to_owned())]);
        assert_eq!(of("Nroms", ""), [("term-unknown", "section".to_owned())]);
        assert_eq!(of("avis", "N-a"), [("nothing-to-choose", "chosen".to_owned())]);
        assert_eq!(of("norms", "N-z; N-a; N-y"), [("term-unknown", "chosen".to_owned()), ("term-unknown", "chosen".to_owned())]);
    }
}
