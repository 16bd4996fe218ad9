//! Atom feeds (RFC 4287): what a search shows, and what was changed in the catalogue, in the reader's language.

use crate::pages::catalogue::sought;
use crate::request::{Reply, Request};
use crate::route::Handled;
use crate::ui::Text;
use bursar_domain::Id;
use bursar_domain::catalogue::{CITABLE, MACHINE};
use bursar_office::Failure;
use bursar_office::catalogue::Sought;
use bursar_store::StoreError;
use jiff::Timestamp;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use std::collections::BTreeSet;

/// Entries of a feed.
const ENTRIES: usize = 50;

/// An XML document being written.
pub(super) struct Xml(Writer<Vec<u8>>);

/// Characters XML has no place for are left out.
fn clean(text: &str) -> String {
    text.chars().filter(|c| matches!(c, '\t' | '\n' | '\r') || (*c >= ' ' && !matches!(c, '\u{fffe}' | '\u{ffff}'))).collect()
}

impl Xml {
    pub(super) fn new() -> Result<Xml, Failure> {
        let mut xml = Xml(Writer::new(Vec::new()));
        xml.0.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None))).map_err(unwritten)?;
        Ok(xml)
    }
    /// An element with its attributes and what stands in it.
    pub(super) fn within(
        &mut self,
        name: &str,
        attributes: &[(&str, &str)],
        inner: impl FnOnce(&mut Xml) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let mut start = quick_xml::events::BytesStart::new(name);
        attributes.iter().for_each(|(k, v)| start.push_attribute((*k, clean(v).as_str())));
        self.0.write_event(Event::Start(start.borrow())).map_err(unwritten)?;
        inner(self)?;
        self.0.write_event(Event::End(start.to_end())).map_err(unwritten)
    }
    /// An element that holds words.
    pub(super) fn text(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) -> Result<(), Failure> {
        self.within(name, attributes, |xml| xml.0.write_event(Event::Text(BytesText::new(&clean(text)))).map_err(unwritten))
    }
    /// An element that holds nothing.
    pub(super) fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) -> Result<(), Failure> {
        let mut start = quick_xml::events::BytesStart::new(name);
        attributes.iter().for_each(|(k, v)| start.push_attribute((*k, clean(v).as_str())));
        self.0.write_event(Event::Empty(start)).map_err(unwritten)
    }
    pub(super) fn done(self) -> Vec<u8> {
        self.0.into_inner()
    }
}

fn unwritten(error: std::io::Error) -> Failure {
    Failure::Store(StoreError(error.to_string()))
}

/// What stands in an entry.
struct Entry {
    id: Id,
    title: (String, String),
    updated: Timestamp,
    href: Option<String>,
    summary: (String, String),
    categories: Vec<(String, String)>,
}

fn feed(r: &Request<'_>, title: &str, updated: Timestamp, page: &str, entries: Vec<Entry>) -> Handled {
    let lang = r.locale.lang();
    let query = serde_urlencoded::to_string(&r.query.fields).unwrap_or_default();
    let joint = if query.is_empty() { String::new() } else { format!("?{query}") };
    let own = r.absolute(&format!("{}{joint}", r.path));
    let id = format!("urn:uuid:{}", Id::named("feed", &format!("{lang}{}{joint}", r.path)));
    let fund = r.app.office.fund_name().map_or_else(|| r.locale.t("product").into_owned(), |name| name.get(lang).1.to_owned());
    let mut xml = Xml::new()?;
    xml.within("feed", &[("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", lang)], |xml| {
        xml.text("id", &[], &id)?;
        xml.text("title", &[], title)?;
        xml.text("updated", &[], &updated.to_string())?;
        xml.within("author", &[], |xml| xml.text("name", &[], &fund))?;
        xml.empty("link", &[("rel", "self"), ("type", "application/atom+xml"), ("href", &own)])?;
        xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("hreflang", lang), ("href", &r.absolute(page))])?;
        xml.empty("link", &[("rel", "license"), ("href", bursar_office::open::LICENCE)])?;
        for e in &entries {
            xml.within("entry", &[], |xml| {
                xml.text("id", &[], &format!("urn:uuid:{}", e.id))?;
                xml.text("title", &[("xml:lang", &e.title.0)], &e.title.1)?;
                xml.text("updated", &[], &e.updated.to_string())?;
                let href = e.href.clone().unwrap_or_else(|| r.absolute(page));
                xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("hreflang", lang), ("href", &href)])?;
                for (code, label) in &e.categories {
                    xml.empty("category", &[("term", code), ("scheme", &format!("{}/themes", r.origin())), ("label", label)])?;
                }
                xml.text("summary", &[("xml:lang", &e.summary.0)], &e.summary.1)
            })?;
        }
        Ok(())
    })?;
    Ok(Reply::Open { media: super::ATOM, bytes: xml.done(), changed: Some(updated) })
}

fn owned((lang, text): (&str, &str)) -> (String, String) {
    (lang.to_owned(), text.to_owned())
}

/// What a search shows, in the order it is shown in.
pub fn search(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let asked = Sought { after: None, skip: 0, limit: ENTRIES, counts: false, ..sought(r) };
    let found = office.search_programmes(&asked)?;
    let changed = office.catalogue_changed_at()?;
    let reference = office.reference();
    let lang = r.locale.lang();
    let label = |code: &String| {
        let name = reference.term("map_theme", code).map_or(code.as_str(), |t| t.labels.get(lang).1);
        (code.clone(), name.to_owned())
    };
    let open = office.open_programmes(&r.origin(), &found.items)?;
    let entries: Vec<Entry> = open
        .iter()
        .map(|p| Entry {
            id: p.id,
            title: owned(p.title.get(lang)),
            updated: p.modified.unwrap_or(changed),
            href: Some(r.absolute(&format!("/programmes/{}", p.code))),
            summary: owned(p.summary.get(lang)),
            categories: p.themes.iter().map(label).collect(),
        })
        .collect();
    let updated = entries.iter().map(|e| e.updated).max().unwrap_or(changed);
    let query = serde_urlencoded::to_string(&r.query.fields).unwrap_or_default();
    let page = if query.is_empty() { "/programmes".to_owned() } else { format!("/programmes?{query}") };
    let words = asked.text.trim();
    let title = r.locale.t("programmes-title");
    let title = if words.is_empty() { title.into_owned() } else { format!("{title}: {words}") };
    feed(r, &title, updated, &page, entries)
}

/// What was changed in the catalogue, latest first: what was done with which record, never by whom.
pub fn changes(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let changes = office.open_changes()?;
    let lang = r.locale.lang();
    let latest: Vec<_> = changes.records.iter().take(ENTRIES).collect();
    let ids: BTreeSet<Id> = latest.iter().map(|c| c.id).collect();
    let records = office.programmes_by_id(&ids)?;
    let entries: Vec<Entry> = latest
        .iter()
        .map(|c| {
            let shown = records.get(&c.id).filter(|p| CITABLE.contains(&p.state.as_str()));
            let title = shown.map_or_else(|| (lang.to_owned(), r.locale.t("feed-withdrawn").into_owned()), |p| owned(p.title.get(lang)));
            let action = r.locale.text(&Text::Key(format!("action-{}", c.action.replace(['.', '_'], "-"))));
            let state = r.locale.text(&Text::Key(MACHINE.state_key(&c.state)));
            Entry {
                id: Id::named("change", &format!("{}/{}", c.id, c.version)),
                title,
                updated: c.at,
                href: shown.map(|p| r.absolute(&format!("/programmes/{}", p.code))),
                summary: (lang.to_owned(), format!("{action} · {state}")),
                categories: Vec::new(),
            }
        })
        .collect();
    let updated = match latest.first() {
        Some(c) => c.at,
        None => office.catalogue_changed_at()?,
    };
    feed(r, &r.locale.t("feed-changes"), updated, "/programmes", entries)
}
