//! The cash of the 18 months ahead (FIN-05), with its picture, and the alert when it falls below the floor.

use super::READERS;
use crate::kit::{cell, link, row, table};
use crate::request::{Request, page};
use crate::route::{Handled, Route, Who, get};
use crate::ui::{Block, Inline, Page, Text, msg, msg_with};
use bursar_domain::{Arg, Cents};
use bursar_office::forecast::CashForecast;
use bursar_report::{About, Bar, Marks};

/// Routes.
pub const ROUTES: &[Route] = &[get("/office/forecast", Who::Roles(READERS), show)];

fn show(r: &Request<'_>) -> Handled {
    let f = r.app.office.cash_forecast()?;
    let mut p = Page::new(msg("forecast-title"))
        .under("/office", msg("nav-work"))
        .under("/office/budget", msg("budget-title"))
        .with(Block::Lead(msg("forecast-lead")));
    if let Some(m) = f.alert() {
        let words = vec![("month", Arg::Text(month(m.month))), ("closing", Arg::Usd(m.closing)), ("floor", Arg::Usd(f.from.floor))];
        p = p.with(Block::Notice(msg_with("forecast-alert", words), Vec::new()));
    }
    if !f.planned {
        p = p.with(Block::Notice(msg("forecast-no-plan"), vec![link("/office/plans", msg("plans-title"))]));
    }
    let rows = vec![
        row("forecast-bank", Text::Usd(f.bank)),
        row("available-conditional", Text::Usd(f.conditional)),
        row("available-held", Text::Usd(f.held)),
        row("forecast-owed", Text::Usd(f.owed)),
        row("forecast-opening", Inline::Strong(Text::Usd(f.from.cash))),
        row("floor-target", if f.planned { Text::Usd(f.from.floor) } else { Text::None }),
        row("forecast-overdue", Text::Usd(f.overdue)),
        row("forecast-pledged", Text::Usd(f.pledged)),
    ];
    page(p.with(Block::Summary(rows)).with(picture(r, &f)).data(&f))
}

fn month(m: jiff::civil::Date) -> String {
    format!("{:04}-{:02}", m.year(), m.month())
}

/// The cash at the end of each month against the floor. A negative figure has no bar; its number says it.
fn picture(r: &Request<'_>, f: &CashForecast) -> Block {
    let l = r.locale;
    let (title, desc) = (l.t("forecast-closing").into_owned(), l.t("forecast-picture-text").into_owned());
    let about = About { id: "forecast", title: &title, desc: &desc, rtl: l.dir() == "rtl" };
    let target = f.planned.then_some(f.from.floor.0);
    let bar = |m: &bursar_domain::plan::MonthAhead| Bar {
        label: month(m.month),
        value: m.closing.max(Cents::ZERO).0,
        target,
        text: l.usd(m.closing),
        ..Bar::default()
    };
    let floor = l.t("floor-target").into_owned();
    let bars: Vec<Bar> = f.months.iter().map(bar).collect();
    let svg = bursar_report::bars(&about, &bars, None, Marks { target: &floor, ..Marks::default() });
    let line = |m: &bursar_domain::plan::MonthAhead| {
        let mut closing = cell(Text::Usd(m.closing));
        if m.below_floor {
            closing.push(Inline::Hint(msg("forecast-below")));
        }
        let figures = [m.opening, m.signed, m.tranches, m.fixed, m.planned, m.psc].map(|usd| cell(Text::Usd(usd)));
        std::iter::once(cell(Text::Code(month(m.month)))).chain(figures).chain([closing]).collect()
    };
    let heads = [
        ("head-month", false),
        ("forecast-begins", true),
        ("forecast-receipts", true),
        ("forecast-commitments", true),
        ("forecast-fixed", true),
        ("forecast-planned", true),
        ("statement-psc", true),
        ("forecast-closing", true),
    ];
    let lines = f.months.iter().map(line).collect();
    Block::Picture {
        svg,
        legend: Vec::new(),
        caption: msg("forecast-closing"),
        table: Some(table("forecast-closing", &heads, lines, Text::None)),
    }
}
