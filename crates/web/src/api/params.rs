//! What may stand in a query, and what is wrong with what stands there: every finding at once.

use super::cursor;
use crate::request::Sent;
use bursar_domain::{Arg, Refusal};
use bursar_office::Reference;
use serde_json::{Value, json};
use std::borrow::Cow;
use std::collections::BTreeSet;

/// What a value may be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    /// Words, so many characters at most.
    Text(usize),
    /// A whole number from the first to the last.
    Count(i64, i64),
    /// A year.
    Year,
    /// Alpha-3 code of a State.
    State,
    /// Code of an organisation of States.
    Organisation,
    /// Code of an actor.
    Actor,
    /// Code of a region that programmes name.
    Region,
    /// Code of a region of the statistical classification, `all` or `unknown`.
    Area,
    /// Code of a term of this list.
    Term(&'static str),
    /// One of these.
    OneOf(&'static [&'static str]),
    /// Where a part of a list begins.
    Cursor,
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct Param {
    /// Name.
    pub name: &'static str,
    /// What its value may be.
    pub kind: Kind,
    /// It may stand there several times: any of its values will do.
    pub many: bool,
    /// Message that says what it is.
    pub about: Cow<'static, str>,
}

/// A parameter that stands there once.
pub fn one(name: &'static str, kind: Kind, about: impl Into<Cow<'static, str>>) -> Param {
    Param { name, kind, many: false, about: about.into() }
}

/// A parameter that may stand there several times.
pub fn many(name: &'static str, kind: Kind, about: impl Into<Cow<'static, str>>) -> Param {
    Param { name, kind, many: true, about: about.into() }
}

impl Kind {
    /// The values there are, where they are a list.
    pub fn codes(self, reference: &Reference) -> Option<Vec<String>> {
        Some(match self {
            Kind::State => reference.states.iter().map(|s| s.alpha3.clone()).collect(),
            Kind::Organisation => {
                let held = reference.organisations.iter().map(|o| o.code.clone());
                let all: BTreeSet<String> = held.chain(reference.actors.keys().cloned()).collect();
                all.into_iter().collect()
            }
            Kind::Actor => reference.actors.keys().cloned().collect(),
            Kind::Region => reference.regions.iter().map(|r| r.code.clone()).collect(),
            Kind::Area => bursar_office::catalogue::regions(reference),
            Kind::Term(list) => reference.terms.iter().filter(|t| t.list == list).map(|t| t.code.clone()).collect(),
            Kind::OneOf(codes) => codes.iter().map(|c| (*c).to_owned()).collect(),
            Kind::Text(_) | Kind::Count(..) | Kind::Year | Kind::Cursor => return None,
        })
    }

    /// Its shape, as a JSON Schema. Short lists stand in it whole; long ones have an address of their own.
    pub fn schema(self, reference: &Reference) -> Value {
        match self {
            Kind::Text(max) => json!({ "type": "string", "maxLength": max }),
            Kind::Count(least, most) => json!({ "type": "integer", "minimum": least, "maximum": most }),
            Kind::Year => json!({ "type": "string", "pattern": "^[0-9]{4}$" }),
            Kind::Cursor => json!({ "type": "string" }),
            Kind::State => json!({ "type": "string", "pattern": "^[A-Z]{3}$" }),
            Kind::Organisation | Kind::Actor => json!({ "type": "string" }),
            _ => json!({ "type": "string", "enum": self.codes(reference) }),
        }
    }

    fn fault(self, value: &str, reference: &Reference) -> Option<Refusal> {
        let shown = || Arg::Text(value.chars().take(60).collect());
        match self {
            Kind::Text(max) => {
                let count = value.chars().count();
                let long = || Refusal::new("", "too-long").with("max", Arg::Int(max as i64)).with("count", Arg::Int(count as i64));
                (count > max).then(long)
            }
            Kind::Count(least, most) => {
                let fits = value.parse::<i64>().is_ok_and(|n| (least..=most).contains(&n));
                let wrong =
                    || Refusal::new("", "param-count").with("value", shown()).with("least", Arg::Int(least)).with("most", Arg::Int(most));
                (!fits).then(wrong)
            }
            Kind::Year => {
                let fits = value.len() == 4 && value.bytes().all(|b| b.is_ascii_digit());
                (!fits).then(|| Refusal::new("", "param-year").with("value", shown()))
            }
            Kind::Cursor => None,
            _ => {
                let codes = self.codes(reference).unwrap_or_default();
                let wrong = || Refusal::new("", "param-value").with("value", shown()).with("some", Arg::Text(nearest(value, &codes)));
                (!codes.iter().any(|c| c == value)).then(wrong)
            }
        }
    }
}

/// The values most like what was written, best first.
fn nearest(value: &str, codes: &[String]) -> String {
    let like = |code: &str| strsim::jaro_winkler(&value.to_lowercase(), &code.to_lowercase());
    let mut all: Vec<&String> = codes.iter().collect();
    all.sort_by(|a, b| like(b).total_cmp(&like(a)));
    all.into_iter().take(8).map(String::as_str).collect::<Vec<_>>().join(", ")
}

/// Everything that is wrong with a query.
pub fn faults(params: &[Param], path: &str, query: &Sent, reference: &Reference) -> Vec<Refusal> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    for (name, value) in &query.fields {
        let Some(param) = params.iter().find(|p| p.name == name) else {
            let names: Vec<String> = params.iter().map(|p| p.name.to_owned()).collect();
            let (name, some) = (Arg::Text(name.chars().take(60).collect()), Arg::Text(nearest(name, &names)));
            found.push(Refusal::new("", "param-unknown").with("name", name).with("some", some));
            continue;
        };
        if !seen.insert(param.name) && !param.many {
            found.push(Refusal::new("", "param-twice").at(param.name));
        }
        // Left empty, it asks for nothing.
        if !value.is_empty() {
            found.extend(param.kind.fault(value, reference).map(|r| r.at(param.name)));
        }
    }
    if found.is_empty() && params.iter().any(|p| p.kind == Kind::Cursor) && cursor::read(path, query).is_err() {
        found.push(Refusal::new("", "param-cursor").at(cursor::NAME));
    }
    found
}
