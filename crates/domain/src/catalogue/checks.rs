//! What a record must hold to, whichever way it comes in: a form, a file, the reference data. Every finding at once.

use super::{Atlas, Programme, ScopeOf};
use crate::refusal::{Arg, Refusal};
use crate::text::LANGUAGES;
use crate::vocabulary::Term;
use std::collections::{BTreeMap, BTreeSet};

/// Longest title, in characters.
pub const TITLE_MAX: usize = 400;
/// Longest summary in one language, in characters.
pub const SUMMARY_MAX: usize = 4_000;

/// What codes are looked up in.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    /// States, organisations, regions.
    pub atlas: Atlas<'a>,
    /// Terms of the vocabularies.
    pub terms: &'a [Term],
    /// Codes of actors.
    pub actors: &'a BTreeSet<String>,
}

impl Known<'_> {
    fn term(&self, list: &str, code: &str) -> bool {
        self.terms.iter().any(|t| t.list == list && t.code == code)
    }

    /// Everything that is wrong with a record, each beside its field.
    pub fn faults(&self, p: &Programme) -> Vec<Refusal> {
        let mut found = Vec::new();
        let mut codes = |field: &'static str, list: &'static str, values: &[String], known: &dyn Fn(&str) -> bool| {
            found.extend(unknown(field, list, values, known));
        };
        codes("states", "states", &p.beneficiaries.states, &|c| self.atlas.states.get(c).is_some());
        codes("regions", "regions", &p.beneficiaries.regions, &|c| self.atlas.region(c).is_some());
        // An organisation whose members are not held is named all the same; nobody is reached through it that we know of.
        let organisation = |c: &str| self.atlas.organisation(c).is_some() || self.actors.contains(c);
        codes("organisations", "organisations", &p.beneficiaries.organisations, &organisation);
        codes("audience", "audience", &p.audience, &|c| self.term("audience", c));
        codes("themes", "map_theme", &p.themes, &|c| self.term("map_theme", c));
        codes("domains", "fund_domain", &p.domains, &|c| self.term("fund_domain", c));
        codes("delivery", "delivery_mode", &p.delivery, &|c| self.term("delivery_mode", c));
        codes("delivery_languages", "languages", &p.delivery_languages, &language);
        codes("activity_type", "activity_type", p.activity_type.as_slice(), &|c| self.term("activity_type", c));
        codes("axis", "cooperation_axis", p.axis.as_slice(), &|c| self.term("cooperation_axis", c));
        let orgs: Vec<String> = p.actors.iter().map(|a| a.org.clone()).collect();
        codes("actors", "actors", &orgs, &|c| self.actors.contains(c));
        found.extend(shape(p));
        found
    }
}

/// What can be said without looking anything up.
fn shape(p: &Programme) -> Vec<Refusal> {
    let mut found = Vec::new();
    if p.title.get(&p.title.record).1.trim().is_empty() {
        found.push(Refusal::new("TX-01", "title-missing").at("title"));
    }
    if p.sources.is_empty() {
        found.push(Refusal::new("MAP-03", "record-source-missing").at("source"));
    }
    let end = p.end.map(super::When::last);
    if p.start.is_some_and(|s| end.is_some_and(|e| e < s.first())) {
        found.push(Refusal::new("TX-01", "end-before-start").at("end"));
    }
    let b = &p.beneficiaries;
    let lacking = match b.scope {
        ScopeOf::Named => b.states.is_empty(),
        ScopeOf::Region => b.regions.is_empty(),
        ScopeOf::Organisation => b.organisations.is_empty(),
        ScopeOf::All => false,
        ScopeOf::Unknown => !(b.states.is_empty() && b.regions.is_empty() && b.organisations.is_empty()),
    };
    if lacking {
        found.push(Refusal::new("TX-01", "scope-without-names").at("scope"));
    }
    let languages = p.title.texts.keys().chain(p.summary.texts.keys()).chain([&p.title.record]).chain(p.aliases.iter().map(|a| &a.lang));
    if languages.into_iter().any(|l| !LANGUAGES.contains(&l.as_str())) {
        found.push(Refusal::new("NV-06", "language-unknown").at("language"));
    }
    found.extend(too_long("title", &p.title.texts, TITLE_MAX));
    found.extend(too_long("summary", &p.summary.texts, SUMMARY_MAX));
    let texts = p.title.texts.values().chain(p.summary.texts.values()).chain(p.aliases.iter().map(|a| &a.text)).chain([&p.notes]);
    if texts.into_iter().any(|t| t.chars().any(hidden)) {
        found.push(Refusal::new("", "hidden-characters").at("title"));
    }
    let web = |url: &str| url.starts_with("https://") || url.starts_with("http://");
    let urls = p.links.iter().map(|l| l.url.as_str()).chain(p.sources.iter().filter_map(|s| s.url.as_deref()));
    if urls.into_iter().any(|u| !web(u) || u.len() > 2_000) {
        found.push(Refusal::new("", "link-not-web").at("link"));
    }
    found
}

/// The codes that a list does not have.
pub(crate) fn unknown<'v>(
    field: &'static str,
    list: &'static str,
    values: &'v [String],
    known: impl Fn(&str) -> bool + 'v,
) -> impl Iterator<Item = Refusal> + 'v {
    values.iter().filter(move |v| !known(v)).map(move |value| {
        let (value, list) = (Arg::Text(value.chars().take(40).collect()), Arg::Text(list.into()));
        Refusal::new("TX-05", "code-unknown").at(field).with("value", value).with("list", list)
    })
}

/// Two or three small letters: how a language of people is written (ISO 639).
pub(crate) fn language(code: &str) -> bool {
    (2..=3).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_lowercase())
}

/// A text longer than it may be.
pub(crate) fn too_long(field: &'static str, texts: &BTreeMap<String, String>, max: usize) -> Option<Refusal> {
    let count = texts.values().map(|t| t.chars().count()).find(|n| *n > max)?;
    let (max, count) = (Arg::Int(max as i64), Arg::Int(count as i64));
    Some(Refusal::new("", "too-long").at(field).with("max", max).with("count", count))
}

/// Characters that hide or turn what stands around them: controls and overrides of direction.
pub(crate) fn hidden(c: char) -> bool {
    (c.is_control() && c != '\n' && c != '\t') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
