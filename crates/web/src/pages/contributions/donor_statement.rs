//! The statement for one donor: contributions only, by act, currency and year (MON-04; S4 §17, §27).

use super::donor;
use crate::kit::{cell, download, link, row, row_of, table};
use crate::request::{Reply, Request, page};
use crate::route::Handled;
use crate::ui::{Block, Inline, Page, Text, msg, msg_with, raw};
use bursar_domain::contribution::DonorFigures;
use bursar_domain::{Arg, Cents, Money};
use bursar_exchange::{Cell, csv_out};

/// A figure of the statement: its message, and how it is read.
type Figure = (&'static str, fn(&DonorFigures) -> i64);
const OFFERED: Figure = ("head-offered", |f| f.offered);
const FIGURES: [Figure; 7] = [
    ("figure-pledged", |f| f.pledged),
    ("figure-signed", |f| f.signed),
    ("figure-received", |f| f.received),
    ("figure-refunded", |f| f.refunded),
    ("figure-written-off", |f| f.written_off),
    ("figure-receivable", |f| f.receivable),
    ("figure-held", |f| f.held),
];

pub(super) fn show(r: &Request<'_>) -> Handled {
    let (c, s) = r.app.office.donor_statement(r.id()?)?;
    let usd = |f: &DonorFigures| FIGURES.iter().map(|(_, of)| cell(Text::Usd(Cents(of(f))))).collect::<Vec<_>>();
    let row_with = |first: Text, figures: Vec<Vec<Inline>>| std::iter::once(cell(first)).chain(figures).collect::<Vec<_>>();
    let heads = |first: &'static str, figures: &[Figure]| -> Vec<(&'static str, bool)> {
        std::iter::once((first, false)).chain(figures.iter().map(|(key, _)| (*key, true))).collect()
    };
    let years = s.years.iter().map(|(year, f)| row_with(Text::Code(year.to_string()), usd(f))).collect();
    let mut by_year = table("donor-by-year", &heads("field-year", &FIGURES), years, msg("contributions-none-here"));
    by_year.foot = Some(row_with(msg("total"), usd(&s.total)));
    let in_currency: Vec<Figure> = std::iter::once(OFFERED).chain(FIGURES).collect();
    let currencies = s
        .currencies
        .iter()
        .map(|(currency, f)| {
            let figures = in_currency.iter().map(|(_, of)| cell(Text::Money(Money { minor: of(f), currency: *currency }))).collect();
            row_with(Text::Code(currency.to_string()), figures)
        })
        .collect();
    let acts = s
        .lines
        .iter()
        .map(|l| {
            let at = l.rate.map(|rate| Inline::Hint(Text::Code(rate.to_string())));
            vec![
                cell(Text::Date(l.on)),
                cell(link(format!("/office/contributions/{}", l.contribution), Text::Key(format!("donor-act-{}", l.act.code())))),
                cell(if l.reference.is_empty() { Text::None } else { raw(l.reference.clone()) }),
                std::iter::once(Text::Money(l.amount).into()).chain(at).collect(),
                cell(l.usd.map_or(Text::None, Text::Usd)),
            ]
        })
        .collect();
    let act_heads = [("head-date", false), ("head-what", false), ("field-reference", false), ("head-amount", true), ("head-usd", true)];
    let mut p = Page::new(msg("donor-statement"))
        .caption(donor(&c))
        .under("/office/contributions", msg("nav-contributions-office"))
        .under(format!("/office/contributions/{}", c.id), donor(&c))
        .wide()
        .with(Block::Lead(msg_with("donor-statement-lead", vec![("on", Arg::Date(s.on))])))
        .with(Block::Inset(msg("donor-statement-spending")))
        .with(Block::Inset(msg("donor-statement-held")))
        .with(Block::Para(cell(link("/statements", msg("statements-title")))));
    if s.anonymous {
        p = p.with(Block::Notice(msg("donor-statement-anonymous"), Vec::new()));
    }
    let at = format!("/api/v1/office/contributions/{}/statement", c.id);
    page(
        p.with(Block::Summary(vec![
            row("head-kind", Text::Key(format!("donor-kind-{}", c.donor_kind.code()))),
            row_of(msg("head-donor"), cell(donor(&c))),
        ]))
        .with(Block::Table(by_year))
        .with(Block::Table(table("donor-by-currency", &heads("field-currency", &in_currency), currencies, Text::None)))
        .with(Block::Table(table("donor-acts", &act_heads, acts, Text::None)))
        .with(Block::List(vec![
            vec![download(format!("{at}.csv"), msg("download-csv")).into()],
            vec![download(at, msg("download-json")).into()],
        ]))
        .data(serde_json::json!({
            "donor_kind": c.donor_kind, "donor_state": c.donor_state, "donor_name": c.donor_name,
            "spending_attributed": false, "statement": s,
        })),
    )
}

pub(super) fn csv(r: &Request<'_>) -> Handled {
    let (_, s) = r.app.office.donor_statement(r.id()?)?;
    let heads = ["date", "act", "contribution", "reference", "amount", "currency", "rate", "usd"];
    let lines = s.lines.iter().map(|l| {
        vec![
            Cell::Date(l.on),
            Cell::Text(l.act.code().to_owned()),
            Cell::Text(l.contribution.to_string()),
            Cell::Text(l.reference.clone()),
            Cell::Decimal(l.amount.minor, l.amount.currency.digits()),
            Cell::Text(l.amount.currency.to_string()),
            l.rate.map_or(Cell::Empty, |rate| Cell::Text(rate.to_string())),
            l.usd.map_or(Cell::Empty, |usd| Cell::Decimal(usd.0, 2)),
        ]
    });
    let bytes = csv_out(&heads, lines, true);
    Ok(Reply::File { media: "text/csv; charset=utf-8", name: format!("donor-statement-{}.csv", s.on), bytes })
}
