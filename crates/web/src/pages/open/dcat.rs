//! The catalogue of our data sets for catalogues of data sets: DCAT-AP 3, as JSON-LD that explains its own words.

use crate::request::{Reply, Request};
use crate::route::Handled;
use bursar_domain::text::LANGUAGES;
use bursar_office::open::{LICENCE, Manifest};
use schemars::JsonSchema;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// Names of languages, file types and frequencies as the European Union's publications name them.
const AUTHORITY: &str = "http://publications.europa.eu/resource/authority";
/// What DCAT-AP calls itself.
const PROFILE: &str = "http://data.europa.eu/r5r/";

/// A way to get a data set: path, name of the file type, media type.
type Way = (&'static str, &'static str, &'static str);

/// A data set: its name in addresses, messages that name and describe it, the ways to get it.
struct DataSet {
    id: &'static str,
    title: &'static str,
    about: &'static str,
    ways: &'static [Way],
}

const JSON: (&str, &str) = ("JSON", "application/json");
const SETS: &[DataSet] = &[
    DataSet {
        id: "programmes",
        title: "programmes-title",
        about: "dataset-programmes",
        ways: &[
            ("/api/v1/programmes", JSON.0, JSON.1),
            ("/api/v1/programmes.csv", "CSV", "text/csv"),
            ("/en/programmes.atom", "ATOM", "application/atom+xml"),
        ],
    },
    DataSet {
        id: "names",
        title: "dataset-names-title",
        about: "dataset-names",
        ways: &[
            ("/api/v1/actors", JSON.0, JSON.1),
            ("/api/v1/regions", JSON.0, JSON.1),
            ("/api/v1/organisations", JSON.0, JSON.1),
            ("/api/v1/states", JSON.0, JSON.1),
            ("/api/v1/glossary", JSON.0, JSON.1),
        ],
    },
    DataSet { id: "needs", title: "needs-title", about: "dataset-needs", ways: &[("/api/v1/needs", JSON.0, JSON.1)] },
    DataSet {
        id: "contributions",
        title: "contributions-title",
        about: "dataset-contributions",
        ways: &[("/api/v1/contributions", JSON.0, JSON.1), ("/api/v1/contributions.csv", "CSV", "text/csv")],
    },
    DataSet { id: "calls", title: "calls-title", about: "dataset-calls", ways: &[("/api/v1/calls", JSON.0, JSON.1)] },
];

/// The catalogue of data sets as a JSON-LD document. It is written as data below; this is its shape.
#[derive(JsonSchema)]
#[allow(dead_code, reason = "the shape of what `catalogue` answers")]
pub struct DataSets {
    /// What its prefixes stand for.
    #[serde(rename = "@context")]
    context: BTreeMap<String, String>,
    #[serde(flatten)]
    node: Described,
    #[serde(rename = "dct:language")]
    language: Vec<Node>,
    #[serde(rename = "dct:license")]
    license: Node,
    #[serde(rename = "dct:modified")]
    modified: Node,
    #[serde(rename = "foaf:homepage")]
    homepage: Node,
    #[serde(rename = "dcat:themeTaxonomy")]
    themes: Node,
    #[serde(rename = "dct:conformsTo")]
    conforms_to: Node,
    #[serde(rename = "dcat:dataset")]
    dataset: Vec<DataSetNode>,
    #[serde(rename = "dcat:service")]
    service: Vec<Node>,
}

/// What it is, and what it is called in each language.
#[derive(JsonSchema)]
#[allow(dead_code, reason = "as above")]
struct Described {
    #[serde(rename = "@id")]
    id: String,
    #[serde(rename = "@type")]
    kind: String,
    #[serde(rename = "dct:title")]
    title: Vec<InLanguage>,
    #[serde(rename = "dct:description")]
    description: Vec<InLanguage>,
    #[serde(rename = "dct:publisher")]
    publisher: Node,
}

/// A data set.
#[derive(JsonSchema)]
#[allow(dead_code, reason = "as above")]
struct DataSetNode {
    #[serde(flatten)]
    node: Described,
    #[serde(rename = "dct:identifier")]
    identifier: String,
    #[serde(rename = "dct:language")]
    language: Vec<Node>,
    #[serde(rename = "dct:accessRights")]
    access_rights: Node,
    #[serde(rename = "dct:modified")]
    modified: Node,
    #[serde(rename = "dct:accrualPeriodicity")]
    periodicity: Node,
    #[serde(rename = "dcat:theme")]
    theme: Node,
    #[serde(rename = "dcat:landingPage")]
    landing_page: Node,
    /// The ways to get it.
    #[serde(rename = "dcat:distribution")]
    distribution: Vec<Node>,
}

/// A text in a language.
#[derive(JsonSchema)]
#[allow(dead_code, reason = "as above")]
struct InLanguage {
    #[serde(rename = "@language")]
    language: String,
    #[serde(rename = "@value")]
    value: String,
}

/// Any other thing of the graph, with its properties by their names in the vocabularies.
#[derive(JsonSchema)]
#[allow(dead_code, reason = "as above")]
struct Node {
    #[serde(rename = "@id", skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(rename = "@type", skip_serializing_if = "Option::is_none")]
    kind: Option<String>,
    #[serde(flatten)]
    more: Map<String, Value>,
}

fn language(code: &str) -> Value {
    let name = match code {
        "ar" => "ARA",
        "zh" => "ZHO",
        "fr" => "FRA",
        "ru" => "RUS",
        "es" => "SPA",
        _ => "ENG",
    };
    json!({ "@id": format!("{AUTHORITY}/language/{name}"), "@type": "dct:LinguisticSystem" })
}

fn file_type(name: &str) -> Value {
    json!({ "@id": format!("{AUTHORITY}/file-type/{name}"), "@type": "dct:MediaTypeOrExtent" })
}

fn media_type(name: &str) -> Value {
    json!({ "@id": format!("http://www.iana.org/assignments/media-types/{name}"), "@type": "dct:MediaType" })
}

fn resource(href: String) -> Value {
    json!({ "@id": href, "@type": "rdfs:Resource" })
}

fn document(href: String) -> Value {
    json!({ "@id": href, "@type": "foaf:Document" })
}

pub fn catalogue(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let origin = r.origin();
    let changed = office.catalogue_changed_at()?;
    let said = |key: &str| -> Vec<Value> {
        let of = |l: &&str| r.app.locales.get(l).map(|locale| json!({ "@language": l, "@value": locale.t(key) }));
        LANGUAGES.iter().filter_map(of).collect()
    };
    let fund = office
        .fund_name()
        .map_or_else(|| said("product"), |name| name.texts.iter().map(|(l, t)| json!({ "@language": l, "@value": t })).collect());
    let publisher = json!({ "@id": format!("{origin}/open-data#publisher"), "@type": "foaf:Agent", "foaf:name": fund });
    let languages: Vec<Value> = LANGUAGES.iter().map(|l| language(l)).collect();
    let licence = json!({ "@id": LICENCE, "@type": "dct:LicenseDocument" });
    let open = json!({ "@id": format!("{AUTHORITY}/access-right/PUBLIC"), "@type": "dct:RightsStatement" });
    let modified = json!({ "@type": "xsd:dateTime", "@value": changed.to_string() });
    let offered = office.open_data()?;
    let set = |d: &DataSet| {
        let id = format!("{origin}/open-data#{}", d.id);
        let way = |(path, kind, media): &Way| {
            let href = format!("{origin}{path}");
            json!({
                "@id": format!("{id}-{}", path.trim_start_matches("/api/v1/").replace(['/', '.'], "-")), "@type": "dcat:Distribution",
                "dct:title": said(d.title), "dcat:accessURL": resource(href.clone()), "dcat:downloadURL": resource(href),
                "dct:format": file_type(kind), "dcat:mediaType": media_type(media), "dct:license": licence,
                "dcat:accessService": { "@id": format!("{origin}/open-data#api") },
            })
        };
        let mut ways: Vec<Value> = d.ways.iter().map(way).collect();
        if let Some(offered) = &offered {
            ways.extend(whole(&id, &origin, &offered.manifest, &licence, said("open-whole")));
        }
        json!({
            "@id": id, "@type": "dcat:Dataset", "dct:title": said(d.title), "dct:description": said(d.about), "dct:publisher": publisher,
            "dct:identifier": id, "dct:language": languages, "dct:accessRights": open, "dct:modified": modified,
            "dct:accrualPeriodicity": { "@id": format!("{AUTHORITY}/frequency/CONT"), "@type": "dct:Frequency" },
            "dcat:theme": { "@id": format!("{AUTHORITY}/data-theme/INTR"), "@type": "skos:Concept", "skos:prefLabel": said("theme-international") },
            "dcat:landingPage": document(format!("{origin}/open-data")), "dcat:distribution": ways,
        })
    };
    let sets: Vec<Value> = SETS.iter().map(set).collect();
    let serves: Vec<Value> = SETS.iter().map(|d| json!({ "@id": format!("{origin}/open-data#{}", d.id) })).collect();
    let service = json!({
        "@id": format!("{origin}/open-data#api"), "@type": "dcat:DataService", "dct:title": said("openapi-title"),
        "dct:description": said("openapi-summary"), "dcat:endpointURL": resource(format!("{origin}/api/v1")),
        "dcat:endpointDescription": resource(format!("{origin}/api/openapi.json")), "dcat:servesDataset": serves,
        "dct:license": licence, "dct:accessRights": open, "dct:publisher": publisher,
        "foaf:page": document(format!("{origin}/open-data/api")),
    });
    let catalogue = json!({
        "@context": context(), "@id": format!("{origin}/open-data#catalogue"), "@type": "dcat:Catalog",
        "dct:title": said("open-title"), "dct:description": said("open-lead"), "dct:publisher": publisher, "dct:language": languages,
        "dct:license": licence, "dct:modified": modified, "foaf:homepage": document(format!("{origin}/open-data")),
        "dcat:themeTaxonomy": {
            "@id": format!("{AUTHORITY}/data-theme"), "@type": "skos:ConceptScheme", "dct:title": said("theme-taxonomy"),
        },
        "dct:conformsTo": { "@id": PROFILE, "@type": "dct:Standard" }, "dcat:dataset": sets, "dcat:service": [service],
    });
    Ok(Reply::Open { media: "application/ld+json", bytes: catalogue.to_string().into_bytes(), changed: Some(changed) })
}

/// The nightly file, as a way to get a data set that is in it.
fn whole(id: &str, origin: &str, manifest: &Manifest, licence: &Value, title: Vec<Value>) -> Option<Value> {
    let archive = manifest.archive.as_ref()?;
    let href = format!("{origin}/open-data/public.zip");
    Some(json!({
        "@id": format!("{id}-zip"), "@type": "dcat:Distribution", "dct:title": title, "dcat:accessURL": resource(href.clone()),
        "dcat:downloadURL": resource(href), "dct:format": file_type("ZIP"), "dcat:mediaType": media_type("application/zip"),
        "dct:license": licence, "dct:modified": { "@type": "xsd:date", "@value": manifest.date.to_string() },
        "dcat:byteSize": { "@type": "xsd:nonNegativeInteger", "@value": archive.bytes.to_string() },
        "spdx:checksum": {
            "@type": "spdx:Checksum",
            "spdx:algorithm": { "@id": "http://spdx.org/rdf/terms#checksumAlgorithm_sha256", "@type": "spdx:ChecksumAlgorithm" },
            "spdx:checksumValue": { "@type": "xsd:hexBinary", "@value": archive.sha256 },
        },
    }))
}

fn context() -> Value {
    json!({
        "dcat": "http://www.w3.org/ns/dcat#", "dct": "http://purl.org/dc/terms/", "foaf": "http://xmlns.com/foaf/0.1/",
        "rdfs": "http://www.w3.org/2000/01/rdf-schema#", "skos": "http://www.w3.org/2004/02/skos/core#",
        "spdx": "http://spdx.org/rdf/terms#", "xsd": "http://www.w3.org/2001/XMLSchema#",
    })
}
