//! The page that lists everything open, and the description of the API for people.

use crate::api::openapi::operations;
use crate::kit::{cell, download, heading, link, para, row, table};
use crate::request::{Request, page as answered};
use crate::route::Handled;
use crate::ui::{Block, Inline, Page, Text, msg, msg_with, raw};
use bursar_domain::Arg;
use bursar_office::open::{LICENCE, Manifest};

pub fn show(r: &Request<'_>) -> Handled {
    let origin = r.origin();
    let way = |href: &str, words: &'static str, about: &'static str, file: bool| {
        let link = if file { download(href, msg(words)) } else { link(href, msg(words)) };
        vec![Inline::Link(link), Inline::Hint(msg(about))]
    };
    let api = vec![
        way("/open-data/api", "open-api-page", "open-api-page-about", false),
        way("/api/openapi.json", "open-openapi", "open-openapi-about", true),
    ];
    let feeds = vec![
        way("/programmes.atom", "programmes-atom", "open-feed-about", false),
        way("/changes.atom", "feed-changes", "open-changes-about", false),
    ];
    let catalogues = vec![
        way("/catalogue.jsonld", "open-dcat", "open-dcat-about", true),
        way("/sitemap.xml", "open-sitemap", "open-sitemap-about", true),
    ];
    let fund = r.app.office.fund_name().map_or_else(|| r.locale.t("product").into_owned(), |n| n.get(r.locale.lang()).1.to_owned());
    let cited = r.locale.message(
        "open-citation-text",
        &[
            ("fund", Arg::Text(fund)),
            ("href", Arg::Text(format!("{origin}/open-data"))),
            ("date", Arg::Date(bursar_domain::time::day(r.app.office.now()))),
        ],
    );
    let mut p = Page::new(msg("open-title"))
        .with(Block::Lead(msg("open-lead")))
        .with(heading("open-api"))
        .with(para(msg("open-api-text")))
        .with(Block::List(api))
        .with(Block::Code(format!("curl '{origin}/api/v1/programmes?state=FJI&limit=10'")))
        .with(heading("open-whole"))
        .with(para(msg("open-whole-text")));
    let held = r.app.office.open_data()?.map(|o| o.manifest);
    p = match &held {
        Some(manifest) => p.and(archive(manifest)),
        None => p.with(Block::Inset(msg("open-whole-none"))),
    };
    answered(
        p.with(heading("open-feeds"))
            .with(Block::List(feeds))
            .with(heading("open-catalogues"))
            .with(Block::List(catalogues))
            .with(heading("open-licence"))
            .with(para(msg("open-licence-text")))
            .with(Block::Para(vec![Inline::Link(download(LICENCE, raw("Apache License 2.0")))]))
            .with(heading("open-citation"))
            .with(Block::Code(cited.into_owned()))
            .with(para(msg("catalogue-not-exhaustive")))
            .feed("/changes.atom", msg("feed-changes")),
    )
}

/// The nightly file, what it holds, and how to check it.
fn archive(manifest: &Manifest) -> Vec<Block> {
    let mut facts = vec![row("open-date", Text::Date(manifest.date))];
    if let Some(a) = &manifest.archive {
        facts.push(row("open-size", Text::Int(i64::try_from(a.bytes).unwrap_or(i64::MAX))));
        facts.push(row("head-sha256", Text::Code(a.sha256.clone())));
    }
    if let Some(log) = &manifest.log {
        facts.push(row("open-log", msg_with("log-head", vec![("seq", Arg::Int(log.seq))])));
        facts.push(row("log-hash", Text::Code(log.hash.clone())));
    }
    let count = |n: u64| Text::Int(i64::try_from(n).unwrap_or(i64::MAX));
    let rows = manifest
        .files
        .iter()
        .map(|f| vec![cell(Text::Code(f.name.clone())), cell(count(f.records)), cell(count(f.bytes)), cell(Text::Code(f.sha256.clone()))])
        .collect();
    let heads = [("head-file", false), ("open-records", true), ("open-size", true), ("head-sha256", false)];
    vec![
        Block::Buttons(vec![download("/open-data/public.zip", msg("open-download"))]),
        Block::List(vec![vec![download("/open-data/manifest.json", msg("open-manifest")).into()]]),
        Block::Summary(facts),
        Block::Details(msg("open-files"), vec![Block::Table(table("open-files", &heads, rows, Text::None))]),
    ]
}

/// Every public address of the API with what it takes: the same as the description for programs, in the reader's language.
pub fn api(r: &Request<'_>) -> Handled {
    let mut p = Page::new(msg("open-api-page"))
        .under("/open-data", msg("open-title"))
        .with(Block::Lead(msg("openapi-summary")))
        .with(para(msg("openapi-description")))
        .with(Block::List(vec![vec![download("/api/openapi.json", msg("open-openapi")).into()]]));
    let reference = r.app.office.reference();
    for (route, api) in operations() {
        let href = format!("/api/v1{}", route.path);
        let name =
            if route.path.contains('{') { Inline::Text(Text::Code(href)) } else { Inline::Link(download(href.clone(), Text::Code(href))) };
        p = p.with(Block::Heading(2, msg_key(api.about), Some(api.id.to_owned()))).with(Block::Para(vec![name]));
        let rows: Vec<_> = (api.params)()
            .into_iter()
            .map(|param| {
                let values = param.kind.codes(&reference).filter(|c| c.len() <= 40).map(|c| c.join(" · "));
                vec![
                    cell(Text::Code(param.name.to_owned())),
                    cell(Text::Key(param.about.into_owned())),
                    cell(values.map_or(Text::None, Text::Code)),
                    cell(if param.many { msg("answer-yes") } else { msg("answer-no") }),
                ]
            })
            .collect();
        if !rows.is_empty() {
            let heads = [("head-parameter", false), ("open-meaning", false), ("open-values", false), ("open-several", false)];
            p = p.with(Block::Details(msg("open-parameters"), vec![Block::Table(table("open-parameters", &heads, rows, Text::None))]));
        }
    }
    answered(p)
}

fn msg_key(key: &'static str) -> Text {
    Text::Key(key.to_owned())
}
