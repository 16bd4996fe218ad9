//! Records in the words of schema.org, for search engines: what is not said in a record is left out.

use crate::request::Request;
use bursar_domain::catalogue::{ActorRecord, Part};
use bursar_domain::text::LangText;
use bursar_office::Reference;
use bursar_office::open::{LICENCE, PublicProgramme};
use serde_json::{Map, Value, json};

/// A text in each of its languages.
fn texts(text: &LangText) -> Vec<Value> {
    text.texts.iter().filter(|(_, t)| !t.trim().is_empty()).map(|(l, t)| json!({ "@language": l, "@value": t })).collect()
}

/// Leaves out what holds nothing.
fn said(all: Vec<(&str, Value)>) -> Value {
    let empty = |v: &Value| v.is_null() || v.as_array().is_some_and(Vec::is_empty) || v.as_str().is_some_and(str::is_empty);
    Value::Object(all.into_iter().filter(|(_, v)| !empty(v)).map(|(k, v)| (k.to_owned(), v)).collect::<Map<_, _>>())
}

/// An actor within another record.
fn named(r: &Request<'_>, reference: &Reference, code: &str) -> Value {
    let name = reference.actors.get(code).map_or(Value::from(code), |a| json!(texts(&a.name)));
    json!({ "@type": "Organization", "@id": r.absolute(&format!("/actors/{code}")), "name": name })
}

/// A programme, as a project: who pays for it, who carries it out, where, from when to when.
pub fn programme(r: &Request<'_>, reference: &Reference, p: &PublicProgramme) -> Value {
    let at = r.absolute(&format!("/programmes/{}", p.code));
    let acting = |parts: &[Part]| {
        let codes: std::collections::BTreeSet<&str> = p.actors.iter().filter(|a| parts.contains(&a.role)).map(|a| a.org.as_str()).collect();
        codes.into_iter().map(|c| named(r, reference, c)).collect::<Vec<_>>()
    };
    let states = p.beneficiaries.states.iter().filter_map(|s| reference.states.get(s));
    let areas: Vec<Value> = states.map(|s| json!({ "@type": "Country", "identifier": s.alpha3, "name": texts(&s.names) })).collect();
    let regions = p.beneficiaries.regions.iter().filter_map(|c| reference.regions.iter().find(|x| x.code == *c));
    let regions = regions.map(|x| json!({ "@type": "Place", "identifier": x.code, "name": texts(&x.name) }));
    let terms = |list: &str, codes: &[String]| -> Vec<Value> {
        let term = |c: &String| {
            let name = reference.term(list, c).map(|t| texts(&t.labels)).unwrap_or_default();
            said(vec![("@type", json!("DefinedTerm")), ("termCode", json!(c)), ("name", json!(name)), ("inDefinedTermSet", json!(list))])
        };
        codes.iter().map(term).collect()
    };
    let mut identifiers = vec![json!({ "@type": "PropertyValue", "propertyID": "bursar", "value": p.code })];
    identifiers.extend(p.external_ids.iter().map(|e| json!({ "@type": "PropertyValue", "propertyID": e.portal, "value": e.id })));
    let links: Vec<&str> = p.links.iter().map(|l| l.url.as_str()).collect();
    let sources: Vec<Value> = p
        .sources
        .iter()
        .map(|s| {
            said(vec![("@type", json!("CreativeWork")), ("name", json!(s.doc)), ("url", json!(s.url)), ("datePublished", json!(s.date))])
        })
        .collect();
    let part_of = p.relations.iter().find(|x| x.kind == bursar_domain::catalogue::RelationKind::PartOf);
    let aliases: Vec<Value> = p.aliases.iter().map(|a| json!({ "@language": a.lang, "@value": a.text })).collect();
    let page = said(vec![
        ("@type", json!("WebPage")),
        ("@id", json!(at)),
        ("inLanguage", json!(r.locale.lang())),
        ("dateModified", json!(p.modified)),
        ("license", json!(LICENCE)),
    ]);
    said(vec![
        ("@context", json!("https://schema.org")),
        ("@type", json!("Project")),
        ("@id", json!(format!("{}/programmes/{}#this", r.origin(), p.code))),
        ("url", json!(at)),
        ("name", json!(texts(&p.title))),
        ("alternateName", json!(aliases)),
        ("description", json!(texts(&p.summary))),
        ("identifier", json!(identifiers)),
        ("foundingDate", json!(p.start)),
        ("dissolutionDate", json!(p.end)),
        ("funder", json!(acting(&[Part::Funder]))),
        ("member", json!(acting(&[Part::Lead, Part::Implementer, Part::Partner, Part::Host]))),
        ("areaServed", json!(areas.into_iter().chain(regions).collect::<Vec<_>>())),
        ("knowsAbout", json!(terms("map_theme", &p.themes))),
        (
            "parentOrganization",
            json!(part_of.map(|x| json!({ "@type": "Project", "@id": format!("{}/programmes/{}#this", r.origin(), x.code) }))),
        ),
        ("sameAs", json!(links)),
        ("subjectOf", json!([vec![page], sources].concat())),
    ])
}

/// An actor under all its names.
pub fn organisation(r: &Request<'_>, a: &ActorRecord) -> Value {
    let aliases: Vec<Value> = a.aliases.iter().map(|x| json!({ "@language": x.lang, "@value": x.text })).collect();
    said(vec![
        ("@context", json!("https://schema.org")),
        ("@type", json!("Organization")),
        ("@id", json!(format!("{}/actors/{}#this", r.origin(), a.code))),
        ("url", json!(r.absolute(&format!("/actors/{}", a.code)))),
        ("name", json!(texts(&a.name))),
        ("alternateName", json!(aliases)),
        ("identifier", json!(a.code)),
        ("sameAs", json!(a.url)),
    ])
}
