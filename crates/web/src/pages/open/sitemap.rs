//! What search engines are told: which pages there are in which languages, and where not to look.

use super::feed::Xml;
use crate::i18n::AUTONYMS;
use crate::request::{Reply, Request};
use crate::route::{self, Handled, Method, Who};
use bursar_domain::Id;
use bursar_domain::catalogue::{PUBLIC, Programme};
use bursar_office::Failure;
use bursar_store::{Find, Record};
use jiff::Timestamp;

/// Records in one part: with six languages and their alternates it stays far below the 50 MB a part may have.
const PART: i64 = 1_000;
/// What sitemaps call the address that leads to the reader's language.
const ANY: &str = concat!("x-", "default");
const SPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

fn xml(bytes: Vec<u8>) -> Handled {
    Ok(Reply::Open { media: "application/xml; charset=utf-8", bytes, changed: None })
}

/// The parts.
pub fn index(r: &Request<'_>) -> Handled {
    let records = r.app.office.read(|x| x.count(&Find::of(Programme::KIND).any("state", PUBLIC)))?;
    let parts = (1..=(records + PART - 1) / PART).map(|n| n.to_string());
    let names: Vec<String> = ["pages".to_owned(), "names".to_owned()].into_iter().chain(parts).collect();
    let mut out = Xml::new()?;
    out.within("sitemapindex", &[("xmlns", SPACE)], |out| {
        names
            .iter()
            .try_for_each(|name| out.within("sitemap", &[], |out| out.text("loc", &[], &format!("{}/sitemap/{name}.xml", r.origin()))))
    })?;
    xml(out.done())
}

/// One part: the fixed pages, those of States, their public needs, themes, actors and regions, or so many records.
pub fn part(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let name = r.param("part").strip_suffix(".xml").ok_or(Failure::NotFound)?;
    let pages: Vec<(String, Option<Timestamp>)> = match name {
        "pages" => fixed().map(|path| (path.to_owned(), None)).collect(),
        "names" => {
            let reference = office.reference();
            let states = reference.states.iter().map(|s| format!("/states/{}/programmes", s.alpha3));
            let themes = reference.terms.iter().filter(|t| t.list == "map_theme").map(|t| format!("/themes/{}", t.code));
            let actors = reference.actors.keys().map(|c| format!("/actors/{c}"));
            let regions = reference.regions.iter().map(|x| format!("/regions/{}", x.code));
            let needs = office.public_needs("")?.into_iter().map(|n| format!("/needs/{}", n.id));
            states.chain(needs).chain(themes).chain(actors).chain(regions).map(|path| (path, None)).collect()
        }
        number => {
            let n: i64 = number.parse().ok().filter(|n| (1..=50_000).contains(n)).ok_or(Failure::NotFound)?;
            let find = Find::of(Programme::KIND).any("state", PUBLIC).limit(PART).offset((n - 1) * PART);
            let records = office.find::<Programme>(&find)?;
            let ids: Vec<Id> = records.iter().map(|p| p.value.id).collect();
            let written = office.read(|x| x.written(Programme::KIND.name, &ids))?;
            records.iter().map(|p| (format!("/programmes/{}", p.value.code), written.get(&p.value.id).copied())).collect()
        }
    };
    if pages.is_empty() {
        return Err(Failure::NotFound);
    }
    let origin = r.origin();
    let mut out = Xml::new()?;
    out.within("urlset", &[("xmlns", SPACE), ("xmlns:xhtml", "http://www.w3.org/1999/xhtml")], |out| {
        for (path, changed) in &pages {
            for (lang, _) in AUTONYMS {
                out.within("url", &[], |out| {
                    out.text("loc", &[], &format!("{origin}/{lang}{path}"))?;
                    if let Some(changed) = changed {
                        out.text("lastmod", &[], &changed.to_string())?;
                    }
                    let alternate = |out: &mut Xml, lang: &str, href: &str| {
                        out.empty("xhtml:link", &[("rel", "alternate"), ("hreflang", lang), ("href", href)])
                    };
                    for (other, _) in AUTONYMS {
                        alternate(out, other, &format!("{origin}/{other}{path}"))?;
                    }
                    alternate(out, ANY, &format!("{origin}{path}"))
                })?;
            }
        }
        Ok(())
    })?;
    xml(out.done())
}

/// Public pages without parameters, from the table of routes; files and the door to the office are none.
fn fixed() -> impl Iterator<Item = &'static str> {
    route::all()
        .filter(|r| r.method == Method::Get && r.who == Who::Anyone)
        .map(|r| r.path)
        .filter(|path| !path.contains(['{', '.']) && *path != crate::render::SIGN_IN)
}

/// Where programs that read pages shall not look: the office, the door to it, forms, and lists by every combination of filters.
pub fn robots(r: &Request<'_>) -> Handled {
    let mut text = String::from("User-agent: *\n");
    for (lang, _) in AUTONYMS {
        for path in ["/office", crate::render::SIGN_IN, "/demo", "/programmes?"] {
            text.push_str(&format!("Disallow: /{lang}{path}\n"));
        }
    }
    text.push_str("Disallow: /api/v1/office\nDisallow: /*/suggest\n");
    text.push_str(&format!("\nSitemap: {}/sitemap.xml\n", r.origin()));
    Ok(Reply::Open { media: "text/plain; charset=utf-8", bytes: text.into_bytes(), changed: None })
}
