//! What is open to other portals: the API and its description, feeds, the catalogue of data sets, the sitemap, the nightly file.

mod dcat;
mod feed;
mod page;
mod schema_org;
mod sitemap;

pub use schema_org::{organisation, programme};

use crate::api::{Api, answers, file, openapi};
use crate::request::{Reply, Request};
use crate::route::{Handled, Route, Who, get};
use bursar_office::Failure;
use bursar_office::open::Manifest;

const ATOM: &str = "application/atom+xml; charset=utf-8";

const SEARCH_FEED: Api = file("programmes_feed", "api-feed", ATOM).takes(crate::pages::catalogue::params);
const CHANGES_FEED: Api = file("changes_feed", "api-changes", ATOM);
const CATALOGUE: Api = Api { media: "application/ld+json", ..answers::<dcat::DataSets>("data_sets", "api-dcat") };
const MANIFEST: Api = answers::<Manifest>("open_data", "api-manifest");

/// Routes.
pub const ROUTES: &[Route] = &[
    get("/open-data", Who::Anyone, page::show),
    get("/open-data/api", Who::Anyone, page::api),
    get("/open-data/manifest.json", Who::Anyone, manifest).api(&MANIFEST),
    get("/open-data/public.zip", Who::Anyone, archive),
    get("/api/openapi.json", Who::Anyone, description),
    get("/catalogue.jsonld", Who::Anyone, dcat::catalogue).api(&CATALOGUE),
    get("/programmes.atom", Who::Anyone, feed::search).api(&SEARCH_FEED),
    get("/changes.atom", Who::Anyone, feed::changes).api(&CHANGES_FEED),
    get("/sitemap.xml", Who::Anyone, sitemap::index),
    get("/sitemap/{part}", Who::Anyone, sitemap::part),
    get("/robots.txt", Who::Anyone, sitemap::robots),
];

/// The description of the API, in English, as programs are written in it.
fn document(r: &Request<'_>) -> serde_json::Value {
    let english = r.app.locales.get("en").unwrap_or(r.locale);
    openapi::document(english, &r.app.office.reference(), &r.origin())
}

fn description(r: &Request<'_>) -> Handled {
    let bytes = document(r).to_string().into_bytes();
    Ok(Reply::Open { media: "application/vnd.oai.openapi+json;version=3.1", bytes, changed: None })
}

fn manifest(r: &Request<'_>) -> Handled {
    let offered = r.app.office.open_data()?.ok_or(Failure::NotFound)?;
    let bytes = serde_json::to_vec_pretty(&offered.manifest).unwrap_or_default();
    Ok(Reply::Open { media: "application/json", bytes, changed: None })
}

fn archive(r: &Request<'_>) -> Handled {
    let offered = r.app.office.open_data()?.ok_or(Failure::NotFound)?;
    let archive = offered.manifest.archive.ok_or(Failure::NotFound)?;
    let (file, parts, bytes) = (offered.file, offered.parts, archive.bytes);
    Ok(Reply::InPieces { media: "application/zip", name: archive.name, file, parts, bytes, sha256: archive.sha256 })
}
