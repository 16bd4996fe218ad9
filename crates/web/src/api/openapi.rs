//! The description of the API for programs (OpenAPI 3.1), made from the table of routes: nothing is listed here by hand.

use super::Api;
use crate::i18n::Locale;
use crate::route::{self, Method, Route, Who};
use bursar_office::Reference;
use schemars::SchemaGenerator;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

/// What is wrong with a question (RFC 9457).
#[derive(schemars::JsonSchema)]
#[allow(dead_code, reason = "only its shape is used: the answer is written where refusals are")]
struct Problem {
    /// Always `about:blank`: the status says all.
    r#type: String,
    /// Words for the status, in the language asked for.
    title: String,
    /// The status of the answer.
    status: u16,
    /// How many findings there are, in words.
    detail: String,
    /// Every finding.
    errors: Vec<ProblemError>,
}

/// One finding.
#[derive(schemars::JsonSchema)]
#[allow(dead_code, reason = "as above")]
struct ProblemError {
    /// The parameter; `null` for one that is not known.
    field: Option<String>,
    /// Code of the finding.
    key: String,
    /// The finding in the language asked for.
    message: String,
}

/// The public addresses with what they take and answer, by path.
pub fn operations() -> Vec<(&'static Route, &'static Api)> {
    let mut all: Vec<_> =
        route::all().filter(|r| r.method == Method::Get && r.who == Who::Anyone).filter_map(|r| Some((r, r.api?))).collect();
    all.sort_by_key(|(r, _)| r.path);
    all
}

/// Names in braces in a path.
pub fn in_path(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'))
}

/// The document, in the words of a language; `origin` is the public address, empty for the one it was asked at.
pub fn document(locale: &Locale, reference: &Reference, origin: &str) -> Value {
    let settings = SchemaSettings::draft2020_12().with(|s| {
        s.definitions_path = "/components/schemas".into();
        s.meta_schema = None;
    });
    let mut generator = settings.for_serialize().into_generator();
    let problem = generator.subschema_for::<Problem>();
    let mut paths = Map::new();
    for (route, api) in operations() {
        paths.insert(route.path.to_owned(), json!({ "get": operation(locale, reference, &mut generator, route, api) }));
    }
    let schemas = generator.take_definitions(true);
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": locale.t("openapi-title"),
            "version": "1",
            "summary": locale.t("openapi-summary"),
            "description": locale.t("openapi-description"),
            "license": { "name": "Apache-2.0", "url": bursar_office::open::LICENCE },
        },
        "servers": [{ "url": format!("{origin}/api/v1") }],
        "externalDocs": { "url": format!("{origin}/open-data") },
        "security": [],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "responses": {
                "Problem": {
                    "description": locale.t("openapi-problem"),
                    "content": { "application/problem+json": { "schema": problem } },
                },
                "NotModified": { "description": locale.t("openapi-not-modified") },
                "NotFound": { "description": locale.t("openapi-not-found") },
            },
            "headers": {
                "ETag": { "description": locale.t("openapi-etag"), "schema": { "type": "string" } },
                "Last-Modified": { "description": locale.t("openapi-last-modified"), "schema": { "type": "string" } },
            },
        },
    })
}

fn operation(locale: &Locale, reference: &Reference, generator: &mut SchemaGenerator, route: &Route, api: &Api) -> Value {
    let mut parameters: Vec<Value> = in_path(route.path)
        .map(|name| {
            let about = locale.t(&format!("path-{name}"));
            json!({ "name": name, "in": "path", "required": true, "description": about, "schema": { "type": "string" } })
        })
        .collect();
    for p in (api.params)() {
        let schema = p.kind.schema(reference);
        let schema = if p.many { json!({ "type": "array", "items": schema }) } else { schema };
        let mut said = json!({ "name": p.name, "in": "query", "description": locale.t(&p.about), "schema": schema });
        if p.many {
            said["style"] = json!("form");
            said["explode"] = json!(true);
        }
        parameters.push(said);
    }
    let headers = json!({
        "ETag": { "$ref": "#/components/headers/ETag" },
        "Last-Modified": { "$ref": "#/components/headers/Last-Modified" },
    });
    let schema = (api.schema)(generator);
    let mut responses = json!({
        "200": { "description": locale.t(api.about), "headers": headers, "content": { api.media: { "schema": schema } } },
        "304": { "$ref": "#/components/responses/NotModified" },
        "400": { "$ref": "#/components/responses/Problem" },
    });
    if in_path(route.path).next().is_some() {
        responses["404"] = json!({ "$ref": "#/components/responses/NotFound" });
    }
    json!({
        "operationId": api.id,
        "summary": locale.t(api.about),
        "parameters": parameters,
        "responses": responses,
    })
}
