//! The facility in the office: threshold, fundraising, officers, activation (SM-02, MON-07, ACT-01).

use crate::kit::{field, heading, lines, link, para, row, state_tag};
use crate::request::{Request, page};
use crate::route::{Handled, Route, Who, get, post};
use crate::ui::{Block, Choice, Form, Input, Page, Text, msg, msg_with, raw};
use bursar_domain::fund::{Fund, MACHINE, OFFICERS};
use bursar_domain::{Arg, Id, Role};
use std::collections::BTreeMap;

const R9: Who = Who::Roles(&[Role::FundManager]);

/// Routes.
pub const ROUTES: &[Route] = &[
    get("/office/fund", Who::Roles(super::READERS), show),
    post("/office/fund/threshold", R9, threshold, "/office/fund"),
    post("/office/fund/fundraising", R9, fundraising, "/office/fund"),
    post("/office/fund/officers", R9, officers, "/office/fund"),
    post("/office/fund/activate", R9, activate, "/office/fund"),
];

fn show(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let fund = office.fund()?;
    let status = office.status()?;
    let f: &Fund = &fund.value;
    let mut rows = vec![row("fund-state", state_tag(&MACHINE, &f.state))];
    if let Some(t) = f.threshold() {
        rows.push(row("threshold-amount", Text::Usd(t.amount)));
        rows.push(row("threshold-reached", Text::Usd(status.figures.measure(&t.measure))));
    }
    for role in OFFICERS {
        let name = match f.officers.get(role.code()) {
            Some(id) => raw(office.fetch::<bursar_domain::account::Account>(*id)?.value.name),
            None => msg("officer-none"),
        };
        rows.push(crate::kit::row_of(Text::Key(role.label().to_owned()), vec![name.into()]));
    }
    let mut p = Page::new(msg("fund-title")).under("/office", msg("nav-work")).with(Block::Summary(rows)).data(&status);
    if r.has_any(&[Role::FundManager]) {
        p = p.and(forms(r, &fund, &status)?);
    }
    let revisions = office.read(|x| x.revisions("fund", f.id))?;
    page(p.with(crate::kit::history(&revisions, &MACHINE)).with(Block::Buttons(vec![link("/status", msg("fund-public"))])))
}

fn forms(
    r: &Request<'_>,
    fund: &bursar_store::Stored<Fund>,
    status: &bursar_office::public::Status,
) -> Result<Vec<Block>, bursar_office::Failure> {
    let f = &fund.value;
    let mut blocks = Vec::new();
    let p = r.app.office.parameters()?;
    let first = f.thresholds.is_empty();
    let mut threshold = Form::new("/office/fund/threshold", "threshold-publish")
        .title(if first { "threshold-form" } else { "threshold-form-again" })
        .intro(msg("threshold-form-text"))
        .on(fund.version)
        .field(field("amount", Input::Number).value(p.value("activation_threshold_usd")).hint("hint-usd"))
        .field(
            field("measure", Input::Radios(crate::kit::choices("measure", &["received", "signed", "pledged"])))
                .value(p.value("activation_measure")),
        );
    if !first {
        threshold = threshold.field(lines("reason", 1000).hint("threshold-reason-hint"));
    }
    match f.state.as_str() {
        "designed" => blocks.push(threshold.block()),
        "threshold_published" => {
            blocks.push(
                Form::new("/office/fund/fundraising", "fundraising-open")
                    .title("fundraising-form")
                    .intro(msg("fundraising-form-text"))
                    .on(fund.version)
                    .block(),
            );
            blocks.push(Block::Details(msg("threshold-form-again"), vec![threshold.secondary().block()]));
        }
        "fundraising" => {
            let mut officers = Form::new("/office/fund/officers", "officers-name")
                .title("officers-form")
                .intro(msg("officers-form-text"))
                .on(fund.version);
            for role in OFFICERS {
                let held = r
                    .app
                    .office
                    .holders(role)?
                    .iter()
                    .map(|a| Choice { value: a.id.to_string(), text: raw(a.name.clone()), hint: None })
                    .collect();
                let mut select = field(role.code(), Input::Select(held)).label(Text::Key(role.label().to_owned()));
                if let Some(id) = f.officers.get(role.code()) {
                    select = select.value(id.to_string());
                }
                officers = officers.field(select);
            }
            blocks.push(officers.block());
            let reached = f.threshold().map(|t| status.figures.measure(&t.measure) >= t.amount).unwrap_or(false);
            let named = OFFICERS.iter().all(|o| f.officers.contains_key(o.code()));
            blocks.push(heading("activate-form"));
            blocks.push(para(msg(if reached { "activate-reached" } else { "activate-not-reached" })));
            blocks.push(para(msg(if named { "activate-named" } else { "activate-not-named" })));
            blocks.push(Form::new("/office/fund/activate", "activate-button").on(fund.version).block());
            blocks.push(Block::Details(msg("threshold-form-again"), vec![threshold.secondary().block()]));
        }
        _ => blocks
            .push(Block::Inset(msg_with("fund-active-text", vec![("time", f.activated_at.map_or(Arg::Text(String::new()), Arg::Time))]))),
    }
    Ok(blocks)
}

fn threshold(r: &Request<'_>) -> Handled {
    let amount = r.usd("amount");
    let measure = r.choice("measure", &["received", "signed", "pledged"]).to_owned();
    let reason = r.optional("reason", 1000);
    r.clear()?;
    let receipt = r.app.office.publish_threshold(&r.act()?, r.seen(), amount, &measure, &reason)?;
    r.done(receipt, "/office/fund", "done-threshold")
}

fn fundraising(r: &Request<'_>) -> Handled {
    r.done(r.app.office.open_fundraising(&r.act()?, r.seen())?, "/office/fund", "done-fundraising")
}

fn officers(r: &Request<'_>) -> Handled {
    let named: BTreeMap<String, Id> =
        OFFICERS.iter().filter_map(|o| r.text(o.code()).parse().ok().map(|id| (o.code().to_owned(), id))).collect();
    r.done(r.app.office.name_officers(&r.act()?, r.seen(), &named)?, "/office/fund", "done-officers")
}

fn activate(r: &Request<'_>) -> Handled {
    r.done(r.app.office.activate(&r.act()?, r.seen())?, "/office/fund", "done-activate")
}
