//! The dated table of operational rates: a list, the versions of a rate, typed or from a file (MON-02).

use super::contributions::{LOOK, R8, SIZE, list::pages};
use crate::kit::{cell, field, line, lines, link, table};
use crate::request::{Request, page};
use crate::route::{Handled, Route, Who, get, post};
use crate::ui::{Block, Form, Inline, Input, Page, Text, msg, msg_with, raw};
use bursar_domain::contribution::RateRow;
use bursar_domain::{Arg, Currency, Rate, Refusal, Refusals, Role};
use bursar_exchange::Finding;
use bursar_office::Failure;

/// Routes.
pub const ROUTES: &[Route] = &[
    get("/office/rates", Who::Roles(LOOK), rates),
    post("/office/rates", R8, load_rates, "/office/rates"),
    post("/office/rates/type", R8, type_rate, "/office/rates"),
    get("/office/rates/{id}", Who::Roles(LOOK), versions),
];

fn rates(r: &Request<'_>) -> Handled {
    let asked = r.query.get("currency").trim().to_owned();
    let currency: Option<Currency> = asked.parse().ok();
    let (total, found) = r.app.office.rates_page(currency, SIZE, (r.page_number() - 1) * SIZE)?;
    let rows = found
        .iter()
        .map(|x| {
            vec![
                cell(Text::Date(x.value.from)),
                cell(Text::Code(x.value.currency.to_string())),
                cell(Text::Code(x.value.rate.to_string())),
                cell(link(format!("/office/rates/{}", x.value.id), Text::Int(x.version))),
                cell(Text::Time(x.value.loaded_at)),
            ]
        })
        .collect();
    let filter =
        Form { get: true, ..Form::new("/office/rates", "filter") }.field(field("currency", Input::Line(4)).value(asked.clone()).optional());
    let heads = [("head-from", false), ("head-currency", false), ("head-rate", true), ("head-version", true), ("head-loaded", false)];
    let mut p = Page::new(msg("rates-title"))
        .under("/office/contributions", msg("nav-contributions-office"))
        .with(Block::Lead(msg("rates-lead")))
        .with(filter.block())
        .with(Block::Table(table("rates-table", &heads, rows, msg("rates-none"))))
        .with(pages(r, "/office/rates", total))
        .data(found.iter().map(|x| &x.value).collect::<Vec<_>>());
    if r.has_any(&[Role::FinanceAssistant]) {
        let reason = || lines("reason", 500).optional().hint("rate-reason-hint");
        p = p
            .with(
                Form::new("/office/rates/type", "rate-record")
                    .title("rate-form")
                    .field(field("currency", Input::Line(4)).value(asked).hint("currency-hint"))
                    .field(field("from", Input::Day).label(msg("head-from")).value(r.query.get("from")).hint("rate-from-hint"))
                    .field(line("rate").label(msg("head-rate")).hint("rate-hint"))
                    .field(reason())
                    .block(),
            )
            .with(
                Form::new("/office/rates", "rates-load")
                    .title("rates-form")
                    .field(field("file", Input::File(".csv,text/csv")).hint("rates-hint"))
                    .field(reason())
                    .block(),
            );
    }
    page(p)
}

fn type_rate(r: &Request<'_>) -> Handled {
    let currency = r.text("currency").parse::<Currency>();
    let rate = r.text("rate").parse::<Rate>();
    let from = r.day("from");
    let reason = r.optional("reason", 500);
    let (Ok(currency), Ok(rate)) = (&currency, &rate) else {
        currency.err().into_iter().for_each(|e| r.refuse(e.at("currency")));
        rate.err().into_iter().for_each(|e| r.refuse(e.at("rate")));
        r.clear()?;
        return Err(Failure::NotFound);
    };
    if *currency == Currency::USD {
        r.refuse(Refusal::new("MON-02", "rate-of-usd").at("currency"));
    }
    r.clear()?;
    let typed = bursar_exchange::RateRow { currency: *currency, from, rate: *rate };
    let receipt = r.app.office.load_rates(&r.act()?, &[typed], &reason).map_err(|e| match e {
        // There is no file here: what is said of one belongs beside the rate.
        Failure::Refused(found) if found.0.iter().any(|f| f.field.as_deref() == Some("file")) => {
            Refusal::new("MON-02", "rate-is-there").at("rate").into()
        }
        other => other,
    })?;
    r.done(receipt, "/office/rates", "done-rate")
}

/// Every version of a rate: who, when, why.
fn versions(r: &Request<'_>) -> Handled {
    let id = r.id()?;
    let rate = r.app.office.fetch::<RateRow>(id)?.value;
    let revisions = r.app.office.read(|x| x.revisions("rate", id))?;
    let rows = revisions
        .iter()
        .rev()
        .map(|v| {
            let then = serde_json::from_str::<RateRow>(&v.body).ok();
            vec![
                cell(Text::Int(v.version)),
                cell(then.map_or(Text::None, |t| Text::Code(t.rate.to_string()))),
                cell(Text::Time(v.at)),
                vec![raw(v.actor_name.clone()).into(), Inline::Hint(raw(v.role.clone()))],
                cell(v.reason.as_ref().map_or(Text::None, raw)),
                cell(link(format!("/log?seq={}", v.seq), Text::Int(v.seq))),
            ]
        })
        .collect();
    let heads = [
        ("head-version", true),
        ("head-rate", true),
        ("head-when", false),
        ("head-who", false),
        ("head-reason", false),
        ("head-log", true),
    ];
    let title = msg_with("rate-one", vec![("currency", Arg::Text(rate.currency.to_string())), ("date", Arg::Date(rate.from))]);
    page(
        Page::new(title)
            .under("/office/contributions", msg("nav-contributions-office"))
            .under("/office/rates", msg("rates-title"))
            .with(Block::Lead(msg("rate-versions-lead")))
            .with(Block::Table(table("rate-versions", &heads, rows, Text::None)))
            .data(&rate),
    )
}

/// The file that was sent, if there is one and it is not too large.
///
/// # Errors
/// `file-missing`, `file-too-large`.
pub fn sent_file<'r>(r: &'r Request<'_>) -> Result<&'r bursar_office::nominations::Upload, Failure> {
    let Some(file) = r.file("file") else {
        return Err(Refusal::new("MON-02", "file-missing").at("file").into());
    };
    if file.too_large {
        return Err(Refusal::new("MON-02", "file-too-large")
            .at("file")
            .with("name", Arg::Text(file.name.clone()))
            .with("max", Arg::Int((bursar_domain::account::FILE_MAX / 1024 / 1024) as i64))
            .into());
    }
    Ok(file)
}

/// What was found wrong in a file, in the reader's language, each with its line.
pub fn findings(r: &Request<'_>, found: &[Finding]) -> Vec<Refusal> {
    found
        .iter()
        .map(|f| {
            let reason = r.locale.message(f.key, &f.args).into_owned();
            let wrong = |key: &'static str| Refusal::new("MON-02", key).at("file").with("reason", Arg::Text(reason.clone()));
            let line = Arg::Int(f.line as i64);
            match &f.column {
                _ if f.line == 0 => wrong("import-whole"),
                None => wrong("import-line").with("line", line),
                Some(c) => wrong("import-cell").with("line", line).with("column", Arg::Text(c.name.clone())),
            }
        })
        .collect()
}

/// Takes the good rows of the file and reports every bad one with its line; nothing when none is good.
fn load_rates(r: &Request<'_>) -> Handled {
    let reason = r.optional("reason", 500);
    r.clear()?;
    let file = sent_file(r)?;
    let loaded = bursar_exchange::load_rates(&file.name, &file.bytes);
    let findings = findings(r, &loaded.findings);
    if loaded.good.is_empty() {
        return Err(Failure::Refused(Refusals(findings)));
    }
    let receipt = match r.app.office.load_rates(&r.act()?, &loaded.good, &reason) {
        // What is wrong in the file is told with it, in one pass.
        Err(Failure::Refused(refused)) => return Err(Failure::Refused(Refusals(refused.0.into_iter().chain(findings).collect()))),
        other => other?,
    };
    if findings.is_empty() {
        return r.done(receipt, "/office/rates", "done-rates");
    }
    let mut all = vec![
        Refusal::new("MON-02", "rates-part-taken")
            .with("good", Arg::Int(loaded.good.len() as i64))
            .with("bad", Arg::Int(findings.len() as i64))
            .at("file"),
    ];
    all.extend(findings);
    Err(Failure::Refused(Refusals(all)))
}
