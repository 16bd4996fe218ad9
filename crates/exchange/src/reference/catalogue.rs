//! `regions.json`, `actors.json` and `programmes.json`: the catalogue's first records, with paragraph and footnote of what they
//! were read from.

use super::json::{Json, text};
use crate::finding::{Finding, shown};
use crate::sheet::{Source, count};
use bursar_domain::Id;
use bursar_domain::Money;
use bursar_domain::catalogue::{
    Absorbed, Acting, ActorRecord, Alias, Atlas, Beneficiaries, EVERY_FIELD, EntryKind, ExternalId, Known, Origin, Programme, Provenance,
    Region, Relation, RelationKind, Source as Origins, Status, WebLink, When, Within, no_cycle,
};
use bursar_domain::digest::sha256_hex;
use bursar_domain::member_state::{CountryGroup, MemberState, Since};
use bursar_domain::refusal::{Arg, Refusal};
use bursar_domain::text::{LANGUAGES, LangText};
use bursar_domain::vocabulary::Term;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Records of an array, each with the line it begins in.
pub(super) fn records<T: DeserializeOwned>(source: Source<'_>, findings: &mut Vec<Finding>) -> Vec<(usize, T)> {
    let Some(text) = text(source, findings) else { return Vec::new() };
    let json = Json { file: source.name, text };
    let items = json.read::<Vec<&RawValue>>(text, findings).unwrap_or_default();
    items.into_iter().filter_map(|item| Some((json.line(item.get()), json.read::<T>(item.get(), findings)?))).collect()
}

/// Texts in languages, those that are there; a language that is none of the six is told.
pub(super) struct Texts<'f> {
    pub file: &'f str,
    pub line: usize,
}

impl Texts<'_> {
    pub(super) fn read(&self, record: &str, texts: BTreeMap<String, String>, findings: &mut Vec<Finding>) -> LangText {
        for lang in texts.keys().map(String::as_str).chain([record]).filter(|l| !LANGUAGES.contains(l)) {
            findings.push(Finding::new(self.file, self.line, "import-language").value(lang));
        }
        LangText { record: record.to_owned(), texts: texts.into_iter().filter(|(_, t)| !t.trim().is_empty()).collect() }
    }
}

/// The same code twice.
pub(super) fn twice(file: &str, line: usize, code: &str, seen: &mut HashMap<String, usize>) -> Option<Finding> {
    let earlier = seen.insert(code.to_owned(), line)?;
    Some(Finding::new(file, line, "import-twice").value(code).with("line", count(earlier)))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenRegion {
    code: String,
    kind: String,
    name: BTreeMap<String, String>,
    name_status: BTreeMap<String, String>,
    parent: Option<String>,
    states: Option<Vec<String>>,
    states_as_of: Option<Date>,
    source: String,
    note: String,
}

pub(super) fn read_regions(source: Source<'_>, atlas: Atlas<'_>, findings: &mut Vec<Finding>) -> Vec<Region> {
    let mut seen = HashMap::new();
    let (mut all, mut parents) = (Vec::new(), Vec::new());
    for (line, w) in records::<WrittenRegion>(source, findings) {
        findings.extend(twice(source.name, line, &w.code, &mut seen));
        let name = Texts { file: source.name, line }.read("en", w.name, findings);
        for alpha3 in w.states.iter().flatten().filter(|s| atlas.states.get(s).is_none()) {
            findings.push(Finding::new(source.name, line, "import-state-unknown").at(0, "states").value(alpha3));
        }
        let listed = |states: Vec<String>| states.into_iter().map(|alpha3| Within { alpha3, since: Since::Open, until: None }).collect();
        // Country status is dated in the reference data of the States: it, not the list, says who belongs on which day.
        let members = match w.code.parse::<CountryGroup>() {
            Ok(group) => Some(status(atlas, group)),
            Err(()) => w.states.map(listed),
        };
        parents.extend(w.parent.map(|p| (line, p)));
        all.push(Region {
            code: w.code,
            name,
            name_status: w.name_status,
            kind: w.kind,
            members,
            as_of: w.states_as_of,
            source: w.source,
            note: w.note,
        });
    }
    for (line, parent) in parents.iter().filter(|(_, p)| !seen.contains_key(p)) {
        let unknown = Finding::new(source.name, *line, "import-term-unknown").at(0, "parent").value(parent);
        findings.push(unknown.with("list", Arg::Text("regions".into())));
    }
    all
}

/// Who is in a country group, by the dated status of each State.
fn status(atlas: Atlas<'_>, group: CountryGroup) -> Vec<Within> {
    let of_state = |s: &MemberState| {
        let intervals = s.statuses.iter().filter(|i| i.group == group);
        intervals.map(|i| Within { alpha3: s.alpha3.clone(), since: i.since, until: i.until }).collect::<Vec<_>>()
    };
    atlas.states.iter().flat_map(of_state).collect()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenActor {
    code: String,
    name: BTreeMap<String, String>,
    name_status: BTreeMap<String, String>,
    #[serde(rename = "type")]
    kind: String,
    aliases: Vec<Alias>,
    state: Option<String>,
    member_organisation: Option<String>,
    url: Option<String>,
}

pub(super) fn read_actors(source: Source<'_>, atlas: Atlas<'_>, findings: &mut Vec<Finding>) -> Vec<ActorRecord> {
    let mut seen = HashMap::new();
    let mut all = Vec::new();
    for (line, w) in records::<WrittenActor>(source, findings) {
        findings.extend(twice(source.name, line, &w.code, &mut seen));
        let name = Texts { file: source.name, line }.read("en", w.name, findings);
        let mut found = |key, column: &str, value: &str| findings.push(Finding::new(source.name, line, key).at(0, column).value(value));
        if let Some(state) = w.state.as_deref().filter(|s| atlas.states.get(s).is_none()) {
            found("import-state-unknown", "state", state);
        }
        if let Some(code) = w.member_organisation.as_deref().filter(|c| atlas.organisation(c).is_none()) {
            findings.push(
                Finding::new(source.name, line, "import-term-unknown")
                    .at(0, "member_organisation")
                    .value(code)
                    .with("list", Arg::Text("organisations".into())),
            );
        }
        for alias in w.aliases.iter().filter(|a| !LANGUAGES.contains(&a.lang.as_str())) {
            findings.push(Finding::new(source.name, line, "import-language").at(0, "aliases").value(&alias.lang));
        }
        all.push(ActorRecord {
            code: w.code,
            name,
            name_status: w.name_status,
            kind: w.kind,
            aliases: w.aliases,
            state: w.state,
            member_organisation: w.member_organisation,
            url: w.url,
        });
    }
    all
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenProgramme {
    id: String,
    kind: EntryKind,
    parent: Option<String>,
    #[serde(default)]
    merged_ids: Vec<String>,
    title: BTreeMap<String, String>,
    title_status: BTreeMap<String, String>,
    aliases: Vec<Alias>,
    summary: BTreeMap<String, String>,
    record_language: String,
    actors: Vec<Acting>,
    beneficiaries: Beneficiaries,
    audience: Vec<String>,
    #[serde(rename = "type")]
    activity_type: Option<String>,
    themes: Vec<String>,
    domains: Vec<String>,
    axis: Option<String>,
    emerging: bool,
    delivery: Vec<String>,
    delivery_languages: Vec<String>,
    start: Option<When>,
    end: Option<When>,
    status: Status,
    status_as_of: Option<When>,
    amount: Option<Money>,
    links: Vec<WebLink>,
    external_ids: Vec<ExternalId>,
    sources: Vec<WrittenSource>,
    #[serde(default)]
    notes: String,
    same_as: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenSource {
    doc: String,
    paragraph: Option<u32>,
    footnote: Option<u32>,
}

/// What programmes are checked against.
pub(super) struct Against<'a> {
    pub atlas: Atlas<'a>,
    pub terms: &'a [Term],
    pub actors: &'a [ActorRecord],
}

pub(super) fn read_programmes(source: Source<'_>, against: &Against<'_>, findings: &mut Vec<Finding>) -> Vec<Programme> {
    let codes: BTreeSet<String> = against.actors.iter().map(|a| a.code.clone()).collect();
    let known = Known { atlas: against.atlas, terms: against.terms, actors: &codes };
    let mut seen = HashMap::new();
    let (mut all, mut lines, mut named) = (Vec::new(), Vec::new(), Vec::new());
    for (line, w) in records::<WrittenProgramme>(source, findings) {
        for code in std::iter::once(&w.id).chain(&w.merged_ids) {
            findings.extend(twice(source.name, line, code, &mut seen));
        }
        named.extend(w.parent.iter().map(|p| (line, "parent", p.clone())).chain(w.same_as.iter().map(|p| (line, "same_as", p.clone()))));
        let programme = programme(w, &Texts { file: source.name, line }, findings);
        findings.extend(known.faults(&programme).iter().map(|r| finding(source.name, line, r)));
        all.push(programme);
        lines.push(line);
    }
    for (line, column, code) in named.iter().filter(|(_, _, code)| !seen.contains_key(code)) {
        findings.push(
            Finding::new(source.name, *line, "import-term-unknown").at(0, column).value(code).with("list", Arg::Text("programmes".into())),
        );
    }
    let parents: HashMap<Id, Option<Id>> = all.iter().map(|p: &Programme| (p.id, p.parent())).collect();
    for (programme, line) in all.iter().zip(lines) {
        if let Err(cycle) = no_cycle(programme, |id| parents.get(&id).copied().flatten()) {
            findings.push(finding(source.name, line, &cycle));
        }
    }
    all
}

fn programme(w: WrittenProgramme, texts: &Texts<'_>, findings: &mut Vec<Finding>) -> Programme {
    let id = |code: &str| Id::named("programme", code);
    let title = texts.read(&w.record_language, w.title, findings);
    let summary = texts.read("en", w.summary, findings);
    let relation = |kind, code: &String| Relation { kind, to: id(code) };
    let relations = w.parent.iter().map(|p| relation(RelationKind::PartOf, p));
    let relations = relations.chain(w.same_as.iter().map(|p| relation(RelationKind::SameAs, p))).collect();
    let source = |s: WrittenSource| Origins { doc: s.doc, paragraph: s.paragraph, footnote: s.footnote, url: None, date: w.status_as_of };
    let mut programme = Programme {
        id: id(&w.id),
        code: w.id,
        state: "published".into(),
        kind: w.kind,
        title,
        title_status: w.title_status,
        aliases: w.aliases,
        summary,
        actors: w.actors,
        beneficiaries: w.beneficiaries,
        audience: w.audience,
        activity_type: w.activity_type,
        themes: w.themes,
        domains: w.domains,
        axis: w.axis,
        emerging: w.emerging,
        delivery: w.delivery,
        delivery_languages: w.delivery_languages,
        start: w.start,
        end: w.end,
        status: w.status,
        status_as_of: w.status_as_of,
        amount: w.amount,
        links: w.links,
        external_ids: w.external_ids,
        sources: w.sources.into_iter().map(source).collect(),
        notes: w.notes,
        relations,
        fields: BTreeMap::new(),
        level: 1,
        verifier: None,
        // Nobody said it again since: the day of its source, not that of loading (MAP-04).
        last_confirmed: w.status_as_of.map(When::first),
        owner: None,
        owner_name: String::new(),
        submitted_at: Timestamp::UNIX_EPOCH,
        dispute: None,
        merged_into: None,
        merged: w.merged_ids.iter().map(|code| Absorbed { code: code.clone(), id: id(code) }).collect(),
        harvest: None,
        by_people: false,
    };
    if let Some(date) = w.status_as_of.map(When::first) {
        let read = Provenance { source: Some(0), date, by: Origin::Harvest, name: String::new() };
        programme.fields.insert(EVERY_FIELD.to_owned(), read);
    }
    let content = serde_json::to_string(&programme).unwrap_or_default();
    programme.harvest = Some(sha256_hex(content.as_bytes()));
    programme
}

/// A rule's refusal as a finding of a file: the same rule, said of a line.
pub(crate) fn finding(file: &str, line: usize, refusal: &Refusal) -> Finding {
    let key = match refusal.key {
        "code-unknown" => "import-term-unknown",
        "title-missing" | "record-source-missing" => "import-value-missing",
        "end-before-start" => "import-end-first",
        "scope-without-names" => "import-scope",
        "language-unknown" => "import-languages",
        "too-long" => "import-text-long",
        "hidden-characters" => "import-hidden",
        "link-not-web" => "import-link",
        "parent-cycle" => "import-parent-cycle",
        _ => "import-record",
    };
    let found = Finding::new(file, line, key).at(0, refusal.field.as_deref().unwrap_or(""));
    let args = refusal.args.iter().cloned().map(|(name, arg)| match arg {
        Arg::Text(text) => (name, shown(&text)),
        other => (name, other),
    });
    args.fold(found, |f, (name, arg)| f.with(name, arg))
}

#[cfg(test)]
mod tests {
    use super::*;
    use bursar_domain::member_state::States;

    /// A file of one record made from the first of the data, changed.
    fn told(changes: &[(&str, serde_json::Value)]) -> Vec<String> {
        let all: Vec<serde_json::Value> = serde_json::from_slice(include_bytes!("../../../../data/programmes.json")).unwrap();
        let mut record = all[0].clone();
        for (field, value) in changes {
            record[*field] = value.clone();
        }
        let text = serde_json::to_string(&vec![record]).unwrap();
        let reference = crate::reference().unwrap();
        let atlas = Atlas { states: &reference.states, organisations: &reference.organisations, regions: &reference.regions };
        let against = Against { atlas, terms: &reference.vocabularies.terms, actors: &reference.actors };
        let mut findings = Vec::new();
        read_programmes(Source::new("p.json", text.as_bytes()), &against, &mut findings);
        findings.iter().map(Finding::to_string).collect()
    }

    #[test]
    fn every_fault_of_a_record_is_told_in_one_pass() {
        use serde_json::json;
        assert!(told(&[]).is_empty());
        let told = told(&[
            ("themes", json!(["T9"])),
            ("actors", json!([{"org": "NOBODY", "role": "lead"}])),
            ("parent", json!("M999")),
            ("start", json!("2025")),
            ("end", json!("2024-12")),
            ("beneficiaries", json!({"states": ["XXX"], "regions": [], "organisations": ["NONE"], "scope": "unknown"})),
            ("title", json!({"en": "x", "de": "y"})),
            ("links", json!([{"url": "javascript:x", "what": ""}])),
        ]);
        let ends = [
            "“de” is not one of the six languages",
            "states: “XXX” is not a term of “states”",
            "organisations: “NONE” is not a term of “organisations”",
            "themes: “T9” is not a term of “map_theme”",
            "actors: “NOBODY” is not a term of “actors”",
            "title: a value is missing",
            "end: it ends before it begins",
            "scope: what is said of who benefits does not go with the States, regions or organisations named",
            "a text is in none of the six languages",
            "link: an address begins with neither https:// nor http://, or is too long",
            "parent: “M999” is not a term of “programmes”",
        ];
        for end in ends {
            assert!(told.iter().any(|t| t.starts_with("p.json:1: ") && t.ends_with(end)), "{end}\n{told:#?}");
        }
        assert_eq!(told.len(), ends.len(), "{told:#?}");
    }

    #[test]
    fn a_record_that_is_its_own_parent_and_a_field_nobody_knows_are_told() {
        use serde_json::json;
        assert_eq!(told(&[("parent", json!("M001"))]), ["p.json:1: parent: the record stands among its own parents"]);
        let unknown = told(&[("colour", json!("red"))]);
        assert!(unknown.len() == 1 && unknown[0].contains("unknown field `colour`"), "{unknown:?}");
        let mut findings = Vec::new();
        let none = States::new(Vec::new());
        let atlas = Atlas { states: &none, organisations: &[], regions: &[] };
        assert!(read_actors(Source::new("a.json", b"{}"), atlas, &mut findings).is_empty() && findings.len() == 1);
    }
}
