//! Guides, toolkits, strategies and positions: what everyone reads of them.

use super::search::theme_choices;
use super::words::{as_of, term, when};
use crate::api::cursor;
use crate::i18n::AUTONYMS;
use crate::kit::{cell, choices, field, line, link, para, row, row_of, table};
use crate::request::{Reply, Request, page};
use crate::route::Handled;
use crate::ui::{Block, Form, Inline, Input, Page, SummaryRow, Table, Text, msg, msg_with, raw};
use bursar_domain::Arg;
use bursar_domain::catalogue::{Document, DocumentKind};
use bursar_office::Reference;
use bursar_office::catalogue::DocumentsSought;
use bursar_office::open::PublicDocument;

/// Documents of a page.
const SIZE: i64 = 30;

/// What a kind is called.
pub fn kind(kind: DocumentKind) -> Text {
    Text::Key(format!("document-kind-{kind}"))
}

/// Codes of the kinds.
pub fn kinds() -> Vec<&'static str> {
    DocumentKind::ALL.iter().map(|k| k.code()).collect()
}

/// Where everyone reads it.
pub fn address(d: &Document) -> String {
    format!("/documents/{}", d.code)
}

/// Documents read for the list of the API, at most.
const MOST_DOCUMENTS: i64 = 10_000;

pub fn list(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let reference = office.reference();
    let (state, theme) = (r.query.get("state"), r.query.get("theme"));
    let sought = DocumentsSought {
        words: r.query.get("q").chars().take(200).collect(),
        kind: r.query.get("kind").parse().ok(),
        state: if reference.states.get(state).is_some() { state.to_owned() } else { String::new() },
        theme: if reference.term("map_theme", theme).is_some() { theme.to_owned() } else { String::new() },
    };
    if r.api {
        // Parts for programs are in the order of the codes, so that they stay in place.
        let (mut all, _) = office.documents(&sought, 0, MOST_DOCUMENTS)?;
        all.sort_by(|a, b| a.code.cmp(&b.code));
        let all = all.iter().map(data).collect();
        let p = Page::new(msg("documents-title")).since(office.catalogue_changed_at()?);
        return page(p.data(cursor::part(r, all, |d: &PublicDocument| d.code.clone())));
    }
    let number = r.page_number();
    let (found, total) = office.documents(&sought, (number - 1) * SIZE, SIZE)?;
    let states = r.state_choices();
    let filter = Form { get: true, ..Form::new("/documents", "filter") }
        .field(line("q").label(msg("document-words")).value(sought.words.clone()).optional())
        .field(
            field("kind", Input::Select(choices("document-kind", &kinds())))
                .label(msg("document-kind"))
                .value(sought.kind.map_or_else(String::new, |k| k.to_string()))
                .optional(),
        )
        .field(field("state", Input::Select(states)).label(msg("head-member-state")).value(sought.state.clone()).optional())
        .field(field("theme", Input::Select(theme_choices(&reference))).label(msg("facet-theme")).value(sought.theme.clone()).optional());
    let href = format!("/documents?{}", r.query_without_page());
    page(
        Page::new(msg("documents-title"))
            .under("/programmes", msg("nav-programmes"))
            .with(Block::Lead(msg("documents-lead")))
            .with(filter.block())
            .with(Block::Table(listed(r, &found)))
            .with(Block::Pages { href, page: number, size: SIZE, total })
            .with(Block::Inset(msg("documents-not-exhaustive")))
            .wide(),
    )
}

/// Documents as rows: what, kind, who, when, where.
pub fn listed(r: &Request<'_>, found: &[Document]) -> Table {
    let rows = found
        .iter()
        .map(|d| {
            let mut states = d.states.clone();
            r.locale.sort_states(&mut states);
            let mut what = vec![Inline::Link(link(address(d), Text::Tr(d.title.clone())))];
            what.extend(states.into_iter().map(|s| Inline::Hint(Text::State(s))));
            vec![
                what,
                cell(kind(d.kind)),
                cell(raw(d.publisher.clone())),
                cell(d.date.map_or_else(|| msg("record-not-said"), when)),
                d.readings.iter().map(reading).collect(),
            ]
        })
        .collect();
    let heads = [
        ("head-document", false),
        ("document-kind", false),
        ("document-publisher", false),
        ("document-date", false),
        ("document-read", false),
    ];
    let mut t = table("documents-title", &heads, rows, msg("documents-none"));
    t.caption_hidden = true;
    t
}

/// The way to where it can be read, by the name of the language there.
fn reading(r: &bursar_domain::catalogue::Reading) -> Inline {
    let name = AUTONYMS.iter().find(|(l, _)| *l == r.lang).map(|(_, name)| raw(*name));
    let name = name.unwrap_or_else(|| if r.lang.is_empty() { msg("document-open") } else { Text::Code(r.lang.clone()) });
    Inline::Link(link(r.url.clone(), name))
}

/// A document as open data: what the page shows, without names of accounts.
pub fn data(d: &Document) -> PublicDocument {
    PublicDocument::of(d)
}

pub fn show(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let reference = office.reference();
    let d = office.document(r.param("code"))?.value;
    let mut p = Page::new(Text::Tr(d.title.clone()))
        .caption(kind(d.kind))
        .under("/programmes", msg("nav-programmes"))
        .under("/documents", msg("documents-title"));
    if !d.summary.get(r.locale.lang()).1.is_empty() {
        p = p.with(Block::Lead(Text::Tr(d.summary.clone())));
    }
    p = p.with(Block::Summary(facts(r, &reference, &d)));
    if d.kind == DocumentKind::Assessment {
        p = p.with(Block::Inset(msg("document-no-scores")));
    }
    if let Some(copy) = &d.copy {
        let words = msg_with("document-copy-of", vec![("name", Arg::Text(copy.name.clone()))]);
        p = p.with(Block::List(vec![vec![
            Inline::Link(link(format!("{}/copy", address(&d)), words)),
            Inline::Hint(msg_with(
                "document-copy-licence",
                vec![("licence", Arg::Text(copy.licence.clone())), ("date", Arg::Date(copy.on))],
            )),
        ]]));
    }
    page(p.data(data(&d)))
}

/// What is said of it; for the public page and for the office.
pub fn facts(r: &Request<'_>, reference: &Reference, d: &Document) -> Vec<SummaryRow> {
    let mut states = d.states.clone();
    r.locale.sort_states(&mut states);
    let mut rows = vec![
        row("document-publisher", raw(d.publisher.clone())),
        row("document-date", d.date.map_or_else(|| msg("record-not-said"), when)),
        row_of(msg("document-read"), d.readings.iter().flat_map(|x| [reading(x), Inline::Hint(raw(x.url.clone()))]).collect()),
    ];
    if !states.is_empty() {
        let links = states.into_iter().map(|s| Inline::Link(link(format!("/states/{s}/programmes"), Text::State(s))));
        rows.push(row_of(msg("document-states"), super::record::apart(links.collect())));
    }
    if !d.themes.is_empty() {
        let links = d.themes.iter().map(|t| Inline::Link(link(format!("/themes/{t}"), term(reference, "map_theme", t))));
        rows.push(row_of(msg("facet-theme"), super::record::apart(links.collect())));
    }
    if !d.source.trim().is_empty() {
        rows.push(row("document-source", raw(d.source.clone())));
    }
    rows.push(row("state-programmes-confirmed", d.last_confirmed.map_or(Text::None, Text::Date)));
    rows
}

/// The copy that is kept, as it was taken.
pub fn copy(r: &Request<'_>) -> Handled {
    let (copy, bytes) = r.app.office.document_copy(r.param("code"))?;
    let media = match copy.media.as_str() {
        "application/pdf" => "application/pdf",
        "image/png" => "image/png",
        _ => "image/jpeg",
    };
    Ok(Reply::File { media, name: copy.name, bytes })
}

/// Documents and assessments of a State: strategies, positions, and that assessments exist and when, never what they found (TX-06).
pub fn of_state(
    r: &Request<'_>,
    alpha3: &str,
    assessments: &[bursar_domain::catalogue::Programme],
) -> Result<Vec<Block>, bursar_office::Failure> {
    let sought = DocumentsSought { state: alpha3.to_owned(), ..DocumentsSought::default() };
    let (found, total) = r.app.office.documents(&sought, 0, SIZE)?;
    let (assessed, others): (Vec<Document>, Vec<Document>) = found.into_iter().partition(|d| d.kind == DocumentKind::Assessment);
    let mut texts = listed(r, &others);
    texts.empty = Some((msg("state-documents-none"), Some(link("/documents", msg("documents-title")))));
    let mut blocks = vec![Block::Heading(2, msg("state-documents"), None), Block::Table(texts)];
    if total > SIZE {
        blocks.push(Block::Para(vec![Inline::Link(link(format!("/documents?state={alpha3}"), msg("state-documents-all")))]));
    }
    let mut lines: Vec<Vec<Inline>> = assessed
        .iter()
        .map(|d| {
            let date = d.date.map_or_else(|| msg("record-not-said"), when);
            vec![Inline::Link(link(address(d), Text::Tr(d.title.clone()))), Inline::Hint(date)]
        })
        .collect();
    lines.extend(assessments.iter().map(|p| {
        let date = p.end.or(p.start).map(when).or_else(|| p.status_as_of.map(as_of));
        vec![super::words::title_link(p), Inline::Hint(date.unwrap_or_else(|| msg("record-not-said")))]
    }));
    blocks.push(Block::Heading(2, msg("state-assessments"), None));
    blocks.push(para(msg("document-no-scores")));
    blocks.push(if lines.is_empty() { para(msg("state-assessments-none")) } else { Block::List(lines) });
    Ok(blocks)
}
