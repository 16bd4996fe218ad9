//! The public statement of a year (DOMAIN 2.3; S4 §27), and the trial balance of any day.

use super::{READERS, account, entries_on, usd_of};
use crate::api::{Api, Listed, MOST, answers, cursor, paging};
use crate::files::{self, As};
use crate::kit::{cell, download, field, heading, link, para, row, table};
use crate::request::{Request, page};
use crate::route::{Handled, Route, Who, get};
use crate::ui::{Block, Form, Inline, Input, Page, Table, Text, msg, msg_with};
use bursar_domain::ledger::Account;
use bursar_domain::statement::{Note, Spent, Statement};
use bursar_domain::time::day;
use bursar_domain::{Arg, Cents};
use bursar_exchange::Cell;
use bursar_office::Failure;
use bursar_office::statements::Published;
use bursar_report::{About, Flow};
use jiff::civil::Date;

const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const YEARS: Api = answers::<Listed<OfYear>>("statements", "statements-title").takes(|| paging(MOST));
const YEAR: Api = answers::<Published>("statement", "api-statement");
const YEAR_XLSX: Api = Api { media: XLSX, ..answers::<String>("statement_xlsx", "api-statement-csv") };
const YEAR_CSV: Api = Api { media: "text/csv; charset=utf-8", ..answers::<String>("statement_csv", "api-statement-csv") };

/// A year with a statement.
#[derive(serde::Serialize, schemars::JsonSchema)]
struct OfYear {
    year: i16,
    /// The year is closed: its figures do not change any more.
    closed: bool,
}

/// Routes.
pub const ROUTES: &[Route] = &[
    get("/statements", Who::Anyone, statements).api(&YEARS),
    get("/statements/{year}", Who::Anyone, show).api(&YEAR),
    get("/statements/{year}/statement.csv", Who::Anyone, csv).api(&YEAR_CSV),
    get("/statements/{year}/statement.xlsx", Who::Anyone, xlsx).api(&YEAR_XLSX),
    get("/office/ledger/trial-balance", Who::Roles(READERS), trial_balance),
    get("/office/ledger/trial-balance.csv", Who::Roles(READERS), trial_balance_csv),
    get("/office/ledger/trial-balance.xlsx", Who::Roles(READERS), trial_balance_xlsx),
];

fn statements(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let mut rows = Vec::new();
    let mut all = Vec::new();
    for year in office.years()? {
        let closed = office.period(&format!("{year:04}"))?.value.snapshot().is_some_and(|s| s.statement.is_some());
        all.push(OfYear { year, closed });
        let state = msg(if closed { "statement-final" } else { "statement-open" });
        rows.push(vec![cell(link(format!("/statements/{year}"), Text::Code(year.to_string()))), cell(state)]);
    }
    // Parts for programs are in the order of the years.
    all.sort_by_key(|y| y.year);
    let heads = [("field-year", false), ("head-state", false)];
    page(
        Page::new(msg("statements-title"))
            .with(Block::Lead(msg("statements-lead")))
            .with(Block::Table(table("statements-title", &heads, rows, msg("statements-none"))))
            .data(cursor::part(r, all, |y| format!("{:04}", y.year))),
    )
}

fn published(r: &Request<'_>) -> Result<(i16, Published), Failure> {
    let year: i16 = r.param("year").parse().map_err(|_| Failure::NotFound)?;
    Ok((year, r.app.office.published_statement(year)?))
}

/// A line of the statement: what it is, how it reads, and its figure. The key is the name of the line in files.
struct Row {
    key: String,
    label: Text,
    of: Of,
    sum: bool,
}

/// How a figure is read off a statement.
type Of = Box<dyn Fn(&Statement) -> Cents>;

/// Every line in its order; those of accounts are there if one of the two years has a figure for them.
fn rows(s: &Statement) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut add = |key: &'static str, sum: bool, of: fn(&Statement) -> Cents| {
        rows.push(Row { key: key.to_owned(), label: msg(key), of: Box::new(of), sum });
    };
    add("statement-opening", true, |s| s.opening.total);
    add("statement-opening-reserve", false, |s| s.opening.reserve);
    add("statement-states", false, |s| s.contributions.states.recognised);
    add("statement-philanthropic", false, |s| s.contributions.philanthropic.recognised);
    add("statement-private", false, |s| s.contributions.private.recognised);
    for a in [Account::Investment, Account::ExchangeGains, Account::Recoveries] {
        if of_account(&s.other_revenue, a) != Cents::ZERO
            || s.comparative.as_ref().is_some_and(|c| of_account(&c.other_revenue, a) != Cents::ZERO)
        {
            let of = move |s: &Statement| of_account(&s.other_revenue, a);
            rows.push(Row { key: a.code().to_owned(), label: account(a), of: Box::new(of), sum: false });
        }
    }
    let mut add = |key: &'static str, sum: bool, of: fn(&Statement) -> Cents| {
        rows.push(Row { key: key.to_owned(), label: msg(key), of: Box::new(of), sum });
    };
    add("statement-revenue", true, Statement::revenue);
    for a in Account::ALL.iter().copied().filter(|a| a.code().starts_with('5')) {
        if of_account(&s.by_nature, a) != Cents::ZERO || s.comparative.as_ref().is_some_and(|c| of_account(&c.by_nature, a) != Cents::ZERO)
        {
            let of = move |s: &Statement| of_account(&s.by_nature, a);
            rows.push(Row { key: a.code().to_owned(), label: account(a), of: Box::new(of), sum: false });
        }
    }
    let mut add = |key: &'static str, sum: bool, of: fn(&Statement) -> Cents| {
        rows.push(Row { key: key.to_owned(), label: msg(key), of: Box::new(of), sum });
    };
    add("statement-expenditure", true, Statement::expenditure);
    add("statement-surplus", true, Statement::surplus);
    add("statement-earlier-years", false, |s| s.earlier_years);
    add("statement-closing", true, |s| s.closing.total);
    add("statement-closing-reserve", false, |s| s.closing.reserve);
    rows
}

fn of_account(list: &[(Account, Cents)], a: Account) -> Cents {
    list.iter().filter(|(on, _)| *on == a).map(|(_, c)| *c).sum()
}

/// What stands beside the figures: received and receivable apart (MON-01), windows, commitments, liabilities.
type Beside = (&'static str, &'static [(&'static str, fn(&Statement) -> Cents)]);
const BESIDE: &[Beside] = &[
    (
        "statement-contributions",
        &[
            ("statement-received-states", |s| s.contributions.states.received),
            ("statement-received-philanthropic", |s| s.contributions.philanthropic.received),
            ("statement-received-private", |s| s.contributions.private.received),
            ("statement-receivable-states", |s| s.contributions.states.receivable),
            ("statement-receivable-philanthropic", |s| s.contributions.philanthropic.receivable),
            ("statement-receivable-private", |s| s.contributions.private.receivable),
            ("statement-allowance", |s| s.allowance),
            ("statement-refunded", |s| s.contributions.total().refunded),
        ],
    ),
    (
        "statement-windows",
        &[
            ("statement-window-a", |s| s.window_a.direct),
            ("statement-window-a-psc", |s| s.window_a.psc),
            ("statement-window-b", |s| s.window_b.direct),
            ("statement-window-b-psc", |s| s.window_b.psc),
            ("statement-common", |s| s.common.direct),
            ("statement-common-psc", |s| s.common.psc),
            ("statement-psc", Statement::psc),
        ],
    ),
    (
        "statement-disclosed",
        &[
            ("statement-commitments", |s| s.commitments),
            ("statement-pre-commitments", |s| s.pre_commitments),
            ("statement-conditional", |s| s.conditional),
            ("statement-held", |s| s.held),
            ("statement-conditional-signed", |s| s.conditional_signed),
            ("statement-assets", |s| s.assets_liabilities.0),
            ("statement-liabilities", |s| s.assets_liabilities.1),
        ],
    ),
];

/// A sum stands out.
fn strong(figure: Vec<Inline>) -> Vec<Inline> {
    figure.into_iter().map(|part| if let Inline::Text(text) = part { Inline::Strong(text) } else { part }).collect()
}

fn show(r: &Request<'_>) -> Handled {
    let (year, found) = published(r)?;
    let s = &found.statement;
    let before = s.comparative.as_deref();
    let heads = |caption: &'static str, body: Vec<Vec<Vec<Inline>>>| {
        let head = vec![(msg("head-what"), false), (Text::Code(year.to_string()), true), (Text::Code((year - 1).to_string()), true)];
        Block::Table(Table { head, ..table(caption, &[], body, Text::None) })
    };
    let figures = |of: &dyn Fn(&Statement) -> Cents| [cell(Text::Usd(of(s))), cell(before.map_or(Text::None, |b| Text::Usd(of(b))))];
    let body = rows(s)
        .iter()
        .map(|row| {
            let figures = figures(row.of.as_ref());
            let [this, last] = if row.sum { figures.map(strong) } else { figures };
            vec![cell(row.label.clone()), this, last]
        })
        .collect();
    let mut p = Page::new(msg_with("statement-title", vec![("year", Arg::Text(year.to_string()))]))
        .under("/statements", msg("statements-title"))
        .with(Block::Lead(msg("statement-lead")));
    p = p.with(if found.closed {
        Block::Inset(msg_with("statement-closed-text", vec![("last", Arg::Date(found.as_of))]))
    } else {
        Block::Notice(msg_with("statement-open-text", vec![("as_of", Arg::Date(found.as_of))]), Vec::new())
    });
    p = p.with(heads("statement-figures", body));
    for (caption, lines) in BESIDE {
        let body = lines
            .iter()
            .map(|(key, of)| {
                let [this, last] = figures(of);
                vec![cell(msg(key)), this, last]
            })
            .collect();
        p = p.with(heads(caption, body));
    }
    p = p.with(flow(r, s)).with(heading("statement-notes"));
    p = p.with(Block::List(s.notes.iter().map(|n| vec![Inline::Text(note(n))]).collect()));
    if let Some(digest) = &found.digest {
        p = p.with(Block::Summary(vec![row("period-digest", Text::Code(digest.clone()))]));
    }
    if !s.disagreements().is_empty() {
        p = p.with(Block::Notice(msg("statement-disagrees"), Vec::new()));
    }
    page(
        p.with(Block::List(vec![
            vec![download(format!("/api/v1/statements/{year}/statement.csv"), msg("download-csv")).into()],
            vec![download(format!("/api/v1/statements/{year}/statement.xlsx"), msg("download-xlsx")).into()],
            vec![download(format!("/api/v1/statements/{year}"), msg("download-json")).into()],
        ]))
        .data(&found),
    )
}

fn note(n: &Note) -> Text {
    match n {
        Note::PostsFromFund { cost } => msg_with("note-posts-fund", vec![("cost", Arg::Usd(*cost))]),
        Note::PostsOnRegularBudget => msg("note-posts-regular"),
        Note::Anonymous { donors } => msg_with("note-anonymous", vec![("donors", Arg::Int(*donors))]),
        Note::Basis { revenue_standard } => msg_with("note-basis", vec![("standard", Arg::Text(revenue_standard.clone()))]),
        Note::Audited { yes: true } => msg("note-audited"),
        Note::Audited { yes: false } => msg("note-not-audited"),
        Note::Contractual { usd } => msg_with("note-contractual", vec![("usd", Arg::Usd(*usd))]),
    }
}

/// Where the money of the year came from and where it went.
fn flow(r: &Request<'_>, s: &Statement) -> Block {
    let l = r.locale;
    let spent = |w: &Spent| w.direct + w.psc;
    let other: Cents = s.other_revenue.iter().map(|(_, c)| *c).sum();
    let kept = s.surplus();
    let sources = [
        ("statement-states", s.contributions.states.recognised),
        ("statement-philanthropic", s.contributions.philanthropic.recognised),
        ("statement-private", s.contributions.private.recognised),
        ("flow-other", other),
        ("flow-from-balance", (-kept).max(Cents::ZERO)),
    ];
    let uses = [
        ("window-a", spent(&s.window_a)),
        ("window-b", spent(&s.window_b)),
        ("window-both", spent(&s.common)),
        ("flow-to-balance", kept.max(Cents::ZERO)),
    ];
    let drawn = |list: &[(&str, Cents)]| -> Vec<Flow> {
        list.iter().filter(|(_, c)| c.0 > 0).map(|(k, c)| Flow { label: l.t(k).into_owned(), value: c.0, text: l.usd(*c) }).collect()
    };
    let (title, desc) = (l.t("flow-picture").into_owned(), l.t("flow-picture-text").into_owned());
    let about = About { id: "flow", title: &title, desc: &desc, rtl: l.dir() == "rtl" };
    let side = |list: &[(&'static str, Cents)], key: &'static str| -> Vec<Vec<Vec<Inline>>> {
        list.iter().filter(|(_, c)| c.0 > 0).map(|(k, c)| vec![cell(msg(key)), cell(msg(k)), cell(Text::Usd(*c))]).collect()
    };
    let rows = [side(&sources, "flow-from"), side(&uses, "flow-to")].concat();
    Block::Picture {
        legend: Vec::new(),
        svg: bursar_report::sankey(&about, &drawn(&sources), &drawn(&uses)),
        caption: msg("flow-picture"),
        table: Some(table("flow-picture", &[("flow-side", false), ("head-what", false), ("head-usd", true)], rows, msg("ledger-empty"))),
    }
}

fn csv(r: &Request<'_>) -> Handled {
    file(r, As::Csv)
}

fn xlsx(r: &Request<'_>) -> Handled {
    file(r, As::Xlsx)
}

fn file(r: &Request<'_>, form: As) -> Handled {
    let (year, found) = published(r)?;
    let s = &found.statement;
    let before = s.comparative.as_deref();
    let usd = |c: Cents| Cell::Decimal(c.0, 2);
    let mut lines: Vec<Vec<Cell>> = Vec::new();
    let mut push = |key: &str, name: String, of: &dyn Fn(&Statement) -> Cents| {
        lines.push(vec![Cell::Text(key.to_owned()), Cell::Text(name), usd(of(s)), before.map_or(Cell::Empty, |b| usd(of(b)))]);
    };
    for row in rows(s) {
        push(row.key.trim_start_matches("statement-"), r.locale.text(&row.label), row.of.as_ref());
    }
    for (key, of) in BESIDE.iter().flat_map(|(_, lines)| *lines) {
        push(key.trim_start_matches("statement-"), r.locale.t(key).into_owned(), of);
    }
    files::table(r, form, &format!("statement-{year}"), &["line", "name", "usd", "usd_year_before"], lines)
}

fn day_asked(r: &Request<'_>) -> Date {
    r.query.get("on").parse().unwrap_or_else(|_| day(r.app.office.now()))
}

fn trial_balance(r: &Request<'_>) -> Handled {
    let on = day_asked(r);
    let (trial, book) = r.app.office.trial_balance(on)?;
    let (debit, credit) = trial.totals();
    let amount = |c: Cents, a: Account| {
        if c == Cents::ZERO { vec![] } else { usd_of(c, format!("{}&to={on}", entries_on(a, None))) }
    };
    let rows = trial.rows.iter().map(|(a, d, c)| vec![cell(account(*a)), amount(*d, *a), amount(*c, *a)]).collect();
    let heads = [("head-account", false), ("head-debit", true), ("head-credit", true)];
    let mut t = table("trial-balance", &heads, rows, msg("ledger-empty"));
    t.foot = Some(vec![cell(msg("total")), cell(Text::Usd(debit)), cell(Text::Usd(credit))]);
    let levels: Vec<_> = Account::ALL.iter().copied().filter(|a| a.is_control()).map(|a| (a, book.balance(a))).collect();
    let control = levels
        .iter()
        .filter(|(_, c)| *c != Cents::ZERO)
        .map(|(a, c)| vec![cell(account(*a)), amount((*c).max(Cents::ZERO), *a), amount((-*c).max(Cents::ZERO), *a)])
        .collect();
    let form =
        Form { get: true, ..Form::new("/office/ledger/trial-balance", "filter") }.field(field("on", Input::Day).value(on.to_string()));
    let broken = book.broken();
    page(
        Page::new(msg("trial-balance"))
            .under("/office/ledger", msg("ledger-title"))
            .with(form.block())
            .with(Block::Table(t))
            .with(para(msg(if debit == credit && broken.is_empty() { "trial-sound" } else { "trial-unsound" })))
            .with(Block::Table(table("ledger-control", &heads, control, msg("ledger-empty"))))
            .with(Block::Summary(vec![row("period-digest", Text::Code(trial.digest(on)))]))
            .with(Block::List(vec![
                vec![download(format!("/api/v1/office/ledger/trial-balance.csv?on={on}"), msg("download-csv")).into()],
                vec![download(format!("/api/v1/office/ledger/trial-balance.xlsx?on={on}"), msg("download-xlsx")).into()],
            ]))
            .data(serde_json::json!({ "on": on, "trial_balance": trial, "control": levels, "digest": trial.digest(on), "broken": broken })),
    )
}

fn trial_balance_csv(r: &Request<'_>) -> Handled {
    trial_balance_file(r, As::Csv)
}

fn trial_balance_xlsx(r: &Request<'_>) -> Handled {
    trial_balance_file(r, As::Xlsx)
}

fn trial_balance_file(r: &Request<'_>, form: As) -> Handled {
    let on = day_asked(r);
    let (trial, _) = r.app.office.trial_balance(on)?;
    let usd = |c: Cents| Cell::Decimal(c.0, 2);
    let name = |a: Account| r.locale.t(&format!("account-{}", a.code().to_lowercase())).into_owned();
    let lines = trial.rows.iter().map(|(a, d, c)| vec![Cell::Text(a.code().to_owned()), Cell::Text(name(*a)), usd(*d), usd(*c)]);
    files::table(r, form, &format!("trial-balance-{on}"), &["account", "name", "debit_usd", "credit_usd"], lines.collect())
}
