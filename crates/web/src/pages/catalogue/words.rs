//! How the catalogue's codes are said.

use crate::i18n::AUTONYMS;
use crate::kit::{cell, link, words};
use crate::request::Request;
use crate::ui::{Block, Choice, Inline, Text, Tone, msg, msg_with, raw};
use bursar_domain::Arg;
use bursar_domain::catalogue::{ALL_STATES, MACHINE, NOT_STATED, Programme, ScopeOf, Source, Status, Via, When};
use bursar_domain::member_state::Since;
use bursar_domain::time::day;
use bursar_office::Reference;

/// A term by its label, or its code where it has none.
pub fn term(reference: &Reference, list: &str, code: &str) -> Text {
    match reference.term(list, code) {
        Some(t) if !t.labels.texts.is_empty() => Text::Tr(t.labels.clone()),
        _ => Text::Code(code.to_owned()),
    }
}

/// A term of another's scheme: by its code, which is how it is known, and its label.
pub fn coded(reference: &Reference, list: &str, code: &str) -> Text {
    Text::Join(vec![Text::Code(code.to_owned()), term(reference, list, code)])
}

/// The terms of a list as choices.
pub fn term_choices(reference: &Reference, list: &str) -> Vec<Choice> {
    let all = reference.terms.iter().filter(|t| t.list == list);
    all.map(|t| Choice { value: t.code.clone(), text: term(reference, list, &t.code), hint: None }).collect()
}

/// The six languages as choices, each by its own name.
pub fn language_choices() -> Vec<Choice> {
    AUTONYMS.iter().map(|(l, n)| Choice { value: (*l).into(), text: raw(*n), hint: None }).collect()
}

/// Themes of the mapping by code, in their order. A tag is none: records carry it beside their themes, so that a row of its own would be
/// empty and would say that nothing is recorded.
pub fn themes(reference: &Reference) -> Vec<String> {
    let all = reference.terms.iter().filter(|t| t.list == "map_theme" && t.fund_scope.as_deref() != Some("tag"));
    all.map(|t| t.code.clone()).collect()
}

/// An actor by its name.
pub fn actor(reference: &Reference, code: &str) -> Text {
    reference.actors.get(code).map_or_else(|| Text::Code(code.to_owned()), |a| Text::Tr(a.name.clone()))
}

/// An organisation of States: by the name of its authority record, which has six languages, or its own.
pub fn organisation(reference: &Reference, code: &str) -> Text {
    let record = reference.actors.values().find(|a| a.member_organisation.as_deref() == Some(code));
    match record {
        Some(a) => Text::Tr(a.name.clone()),
        None => reference.organisations.iter().find(|o| o.code == code).map_or_else(|| actor(reference, code), |o| raw(o.name.clone())),
    }
}

/// A region, whether a programme names it or the classification has it.
pub fn region(reference: &Reference, code: &str) -> Text {
    match code {
        ALL_STATES => return msg("record-region-all"),
        NOT_STATED => return msg("record-region-unknown"),
        "002" | "009" | "019" | "142" | "150" => return Text::Key(format!("record-region-{code}")),
        _ => {}
    }
    reference.regions.iter().find(|r| r.code == code).map_or_else(|| Text::Code(code.to_owned()), |r| Text::Tr(r.name.clone()))
}

/// A facet's value in words.
pub fn value(reference: &Reference, facet: &str, value: &str) -> Text {
    match facet {
        "region" | "area" => region(reference, value),
        "subregion" => Text::Key(format!("area-{value}")),
        "state" | "reached" => Text::State(value.to_owned()),
        "organisation" => organisation(reference, value),
        "theme" => term(reference, "map_theme", value),
        "domain" => term(reference, "fund_domain", value),
        "type" => term(reference, "activity_type", value),
        "audience" => term(reference, "audience", value),
        "delivery" => term(reference, "delivery_mode", value),
        "gfce" => coded(reference, "gfce_theme", value),
        "cmm" => coded(reference, "cmm_factor", value),
        "dac" => coded(reference, "dac_purpose", value),
        "axis" => term(reference, "cooperation_axis", value),
        "funder" | "implementer" | "actor" => actor(reference, value),
        "status" => Text::Key(format!("record-status-{value}")),
        "kind" => Text::Key(format!("record-kind-{}", value.replace('_', "-"))),
        "scope" => Text::Key(format!("record-scope-{value}")),
        "level" => Text::Key(format!("record-level-{value}")),
        "fund_scope" => Text::Key(format!("fund-scope-{}", value.replace('_', "-"))),
        "fresh" => Text::Key(MACHINE.state_key(value)),
        "emerging" => msg("answer-yes"),
        "language" => AUTONYMS.iter().find(|(l, _)| *l == value).map_or_else(|| raw(value), |(_, name)| raw(*name)),
        _ => raw(value),
    }
}

/// A date as exact as it is known.
pub fn when(w: When) -> Text {
    match w {
        When::Year(y) => raw(y.to_string()),
        When::Month(y, m) => month(y, m),
        When::Day(d) => Text::Date(d),
    }
}

/// From when until when, one date where both are the same; none when neither is said. `open` is what stands for an end not said.
pub fn period(start: Option<When>, end: Option<When>, open: &'static str) -> Option<Text> {
    let side = |w: Option<When>, unsaid: &'static str| w.map_or_else(|| msg(unsaid), when);
    match (start, end) {
        (None, None) => None,
        (Some(a), Some(b)) if a == b => Some(when(a)),
        _ => Some(Text::Join(vec![side(start, "record-not-said"), raw("–"), side(end, open)])),
    }
}

/// A month of a year in words.
pub fn month(year: i16, month: i8) -> Text {
    msg_with("month-of-year", vec![("month", Arg::Int(month.into())), ("year", Arg::Text(year.to_string()))])
}

/// The status on a day as a tag, with the date of the source beneath.
pub fn status(p: &Programme, r: &Request<'_>) -> Vec<Inline> {
    let today = p.status_on(day(r.app.office.now()));
    let mut all = vec![Inline::Tag(tone(today), Text::Key(format!("record-status-{today}")))];
    if today != p.status {
        all.push(Inline::Hint(msg("record-status-past-end")));
    } else if let Some(w) = p.status_as_of {
        all.push(Inline::Hint(as_of(w)));
    }
    if p.state == "stale" || p.state == "disputed" || p.state == "archived" {
        all.push(Inline::Tag(Tone::Plain, Text::Key(MACHINE.state_key(&p.state))));
    }
    all
}

/// “As of …”.
pub fn as_of(w: When) -> Text {
    let date = match w {
        When::Day(d) => Arg::Date(d),
        When::Month(y, m) => return Text::Join(vec![msg("record-as-of-month"), month(y, m)]),
        When::Year(y) => words(y.to_string()),
    };
    msg_with("record-as-of", vec![("date", date)])
}

/// Tones tell what runs, never what is good.
fn tone(status: Status) -> Tone {
    match status {
        Status::Ongoing => Tone::Blue,
        Status::Planned => Tone::Amber,
        Status::Completed | Status::Cancelled => Tone::Grey,
        Status::Suspended | Status::Unknown => Tone::Plain,
    }
}

/// Where a record is.
pub fn address(p: &Programme) -> String {
    format!("/programmes/{}", p.code)
}

/// A link to a record by its title.
pub fn title_link(p: &Programme) -> Inline {
    Inline::Link(link(address(p), Text::Tr(p.title.clone())))
}

/// Who it is for, in few words: what the source names.
pub fn beneficiaries(reference: &Reference, p: &Programme, states: usize) -> Vec<Inline> {
    let b = &p.beneficiaries;
    let mut all: Vec<Text> = b.states.iter().take(states).map(|s| Text::State(s.clone())).collect();
    all.extend(b.regions.iter().map(|code| region(reference, code)));
    all.extend(b.organisations.iter().map(|code| Text::Join(vec![organisation(reference, code), msg("record-members-of")])));
    let more = b.states.len().saturating_sub(states);
    let mut out: Vec<Inline> = Vec::new();
    for text in all {
        out.push(Inline::Hint(text));
    }
    if more > 0 {
        out.push(Inline::Hint(msg_with("record-states-more", vec![("n", Arg::Int(more as i64))])));
    }
    if out.is_empty() {
        out.push(Inline::Text(match b.scope {
            ScopeOf::All => msg("record-scope-all"),
            _ => msg("record-scope-unknown"),
        }));
    }
    out
}

/// The way by which a State is reached.
pub fn via(reference: &Reference, via: &Via) -> Text {
    match via {
        Via::Region { code } => region(reference, code),
        Via::Organisation { code, since } => {
            let name = organisation(reference, code);
            match since {
                Since::Open => name,
                Since::Year(y) => Text::Join(vec![name, msg_with("record-member-since", vec![("date", words(y.to_string()))])]),
                Since::Day(d) => Text::Join(vec![name, msg_with("record-member-since", vec![("date", Arg::Date(*d))])]),
            }
        }
    }
}

/// A source: document, paragraph, footnote, date.
pub fn source(s: &Source) -> Vec<Inline> {
    let mut text = vec![Text::Code(s.doc.clone())];
    if let Some(n) = s.paragraph {
        text.push(msg_with("record-paragraph", vec![("n", Arg::Int(n.into()))]));
    }
    if let Some(n) = s.footnote {
        text.push(msg_with("record-footnote", vec![("n", Arg::Int(n.into()))]));
    }
    let mut all = match &s.url {
        Some(url) => vec![Inline::Link(link(url.clone(), Text::Join(text)))],
        None => vec![Inline::Text(Text::Join(text))],
    };
    all.extend(s.date.map(|w| Inline::Hint(as_of(w))));
    all
}

/// What every list of the catalogue says of itself (S0 §7).
pub fn disclaimer() -> Block {
    Block::Inset(msg("catalogue-not-exhaustive"))
}

/// Rows of a list of records: title, who leads, for whom, status.
pub fn rows(r: &Request<'_>, reference: &Reference, records: &[Programme]) -> Vec<Vec<Vec<Inline>>> {
    records.iter().map(|p| row(r, reference, p, vec![title_link(p)])).collect()
}

/// A row with its first cell given.
pub fn row(r: &Request<'_>, reference: &Reference, p: &Programme, first: Vec<Inline>) -> Vec<Vec<Inline>> {
    let mut lead: Vec<Inline> = Vec::new();
    for code in p.actors.iter().map(|a| &a.org).take(3) {
        lead.push(Inline::Link(link(format!("/actors/{code}"), actor(reference, code))));
    }
    let leads = if lead.is_empty() { cell(Text::None) } else { super::record::lined(lead) };
    vec![first, leads, beneficiaries(reference, p, 6), status(p, r)]
}

/// Heads of such a list.
pub const HEADS: &[(&str, bool)] =
    &[("head-record", false), ("head-actors", false), ("head-beneficiaries", false), ("head-record-status", false)];
