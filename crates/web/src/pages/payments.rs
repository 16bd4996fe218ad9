//! Payment files (SM-11): R14 collects what is approved, hands it over once, and downloads it.

use super::disbursements::rows_of;
use super::payees::{LOOK, under_payments};
use crate::kit::{cell, download, field, heading, link, row, row_of, state_tag, table};
use crate::request::{Reply, Request, page};
use crate::route::{Handled, Route, Who, get, post};
use crate::ui::{Block, Choice, Form, Input, Page, Text, msg, msg_with, raw};
use bursar_domain::disbursement::Disbursement;
use bursar_domain::payee::Payee;
use bursar_domain::payment_file::{MACHINE, PaymentFile};
use bursar_domain::time::day;
use bursar_domain::{Arg, Cents, Id, Role};
use bursar_office::Failure;
use bursar_store::{Find, Order, Record, Stored};

const R14: Who = Who::Roles(&[Role::BankSignatory]);
/// Who may have the file itself, which holds bank details.
const HAVE: &[Role] = &[Role::BankSignatory, Role::InternalAuditor, Role::ExternalAuditor];
/// Rows a page.
const SIZE: i64 = 50;

/// Routes.
pub const ROUTES: &[Route] = &[
    get("/office/payments", Who::Roles(LOOK), list),
    post("/office/payments", R14, collect, "/office/payments"),
    get("/office/payments/{id}", Who::Roles(LOOK), show),
    get("/office/payments/{id}/hand-over", R14, hand_over_form),
    post("/office/payments/{id}/hand-over", R14, hand_over, "/office/payments/{id}/hand-over"),
    post("/office/payments/{id}/discard", R14, discard, "/office/payments/{id}"),
    get("/office/payments/{id}/file.xml", Who::Roles(HAVE), xml),
    get("/office/payments/{id}/file.csv", Who::Roles(HAVE), csv),
];

fn list(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let number = r.page_number();
    let find = Find::of(PaymentFile::KIND);
    let ordered = find.clone().order("made_at", Order::Desc).limit(SIZE).offset((number - 1) * SIZE);
    let (total, found) = office.read(|x| Ok((x.count(&find)?, x.find::<PaymentFile>(&ordered)?)))?;
    let rows = found.iter().map(|f| &f.value).map(|f| {
        vec![
            cell(link(at(f.id, ""), Text::Code(f.number()))),
            cell(state_tag(&MACHINE, &f.state)),
            cell(Text::Int(f.disbursements.len() as i64)),
            cell(Text::Date(f.pay_on)),
            cell(f.sent.map_or(Text::None, |(_, at)| Text::Time(at))),
        ]
    });
    let heads = [("head-number", false), ("head-state", false), ("head-payments", true), ("head-pay-on", false), ("head-sent", false)];
    let mut p = under_payments(Page::new(msg("payment-files-title"))).with(Block::Lead(msg("payment-files-lead")));
    let own = office.read(|x| x.get::<Payee>(Payee::fund_id()))?;
    if own.is_none_or(|own| own.value.payable().is_err()) {
        let to = link(format!("/office/payees/{}", Payee::fund_id()), msg("payee-kind-fund"));
        p = p.with(Block::Notice(msg("fund-account-first"), vec![to]));
    }
    if r.has_any(&[Role::BankSignatory]) {
        p = p.and(collect_form(r)?);
    }
    page(
        p.with(Block::Table(table("payment-files-title", &heads, rows.collect(), msg("payment-files-none"))))
            .with(Block::Pages { href: "/office/payments?".into(), page: number, size: SIZE, total })
            .data(found.iter().map(|f| &f.value).collect::<Vec<_>>()),
    )
}

fn at(id: Id, what: &str) -> String {
    format!("/office/payments/{id}{what}")
}

fn collect_form(r: &Request<'_>) -> Result<Vec<Block>, Failure> {
    let office = &r.app.office;
    let approved = office.find::<Disbursement>(&Find::of(Disbursement::KIND).eq("state", "approved").order("id", Order::Asc))?;
    if approved.is_empty() {
        return Ok(vec![Block::Notice(msg("collect-nothing"), vec![link("/office/disbursements", msg("disbursements-title"))])]);
    }
    let ids: std::collections::BTreeSet<Id> = approved.iter().map(|d| d.value.payee).collect();
    let payees = office.find::<Payee>(&Find::of(Payee::KIND).any("id", ids))?;
    let name = |id: Id| payees.iter().find(|p| p.value.id == id).map_or(String::new(), |p| p.value.name.clone());
    let choice = |d: &Stored<Disbursement>| {
        let d = &d.value;
        Choice {
            value: d.id.to_string(),
            text: Text::Join(vec![Text::Code(d.number()), raw(name(d.payee)), Text::Money(d.amount.money)]),
            hint: Some(Text::Key(format!("purpose-{}", d.purpose.code().replace('_', "-")))),
        }
    };
    let form = Form::new("/office/payments", "collect-button")
        .title("collect-title")
        .field(field("disbursements", Input::Checks(approved.iter().map(choice).collect())))
        .field(field("pay_on", Input::Day).value(day(office.now()).to_string()));
    Ok(vec![form.block()])
}

fn collect(r: &Request<'_>) -> Handled {
    let chosen: Vec<Id> = r.sent.all("disbursements").into_iter().filter_map(|id| id.parse().ok()).collect();
    let pay_on = r.day("pay_on");
    r.clear()?;
    let receipt = r.app.office.collect_payments(&r.act()?, &chosen, pay_on)?;
    let to = at(receipt.subject, "");
    r.done(receipt, to, "done-collected")
}

/// The disbursements of a file.
type Inside = Vec<Stored<Disbursement>>;

fn head(r: &Request<'_>, title: Text) -> Result<(Stored<PaymentFile>, Page, Inside), Failure> {
    let stored: Stored<PaymentFile> = r.app.office.fetch(r.id()?)?;
    let inside = r.app.office.in_file(&stored.value)?;
    let f = &stored.value;
    let sum: Cents = inside.iter().map(|d| d.value.amount.usd).sum();
    let mut rows = vec![
        row_of(msg("head-state"), vec![state_tag(&MACHINE, &f.state)]),
        row("head-payments", Text::Int(f.disbursements.len() as i64)),
        row("head-amount", Text::Usd(sum)),
        row("head-pay-on", Text::Date(f.pay_on)),
    ];
    if let Some((_, time)) = f.sent {
        rows.push(row("head-sent", Text::Time(time)));
        rows.push(row("head-sha256", Text::Code(f.xml.clone())));
        rows.extend(f.forgotten_at.map(|at| row("file-forgotten", Text::Time(at))));
    }
    let p = under_payments(Page::new(title))
        .caption(msg("payment-file"))
        .under("/office/payments", msg("payment-files-title"))
        .with(Block::Summary(rows))
        .data(f);
    Ok((stored, p, inside))
}

fn show(r: &Request<'_>) -> Handled {
    let number = Text::Code(format!("P-{}", r.id()?.receipt()));
    let (stored, mut p, inside) = head(r, number)?;
    let f = &stored.value;
    let open = MACHINE.open_to(&f.state, r.actor()?, None);
    if open.iter().any(|t| t.event == "hand_over") {
        p = p.with(Block::Buttons(vec![link(at(f.id, "/hand-over"), msg("hand-over"))]));
        let form = Form::new(at(f.id, "/discard"), "file-discard").grave().intro(msg("file-discard-text")).on(stored.version).block();
        p = p.with(Block::Details(msg("file-discard"), vec![form]));
    }
    if f.holds() && r.has_any(HAVE) {
        let file = |what: &str, words: &'static str| vec![download(format!("/api/v1{}", at(f.id, what)), msg(words)).into()];
        p = p
            .with(heading("file-download"))
            .with(Block::List(vec![file("/file.xml", "file-download-xml"), file("/file.csv", "file-download-csv")]));
        p = p.with(Block::Inset(msg("file-download-text")));
    }
    let revisions = r.app.office.read(|x| x.revisions(PaymentFile::KIND.name, f.id))?;
    page(p.with(Block::Table(rows_of(r, &inside)?)).with(crate::kit::history(&revisions, &MACHINE)))
}

fn hand_over_form(r: &Request<'_>) -> Handled {
    let (stored, p, inside) = head(r, msg("hand-over"))?;
    let f = &stored.value;
    let p = p.under(at(f.id, ""), Text::Code(f.number()));
    if f.state != "drafted" {
        return page(p.with(Block::Notice(msg("hand-over-was"), vec![link(at(f.id, ""), Text::Code(f.number()))])));
    }
    let sum: Cents = inside.iter().map(|d| d.value.amount.usd).sum();
    let args = vec![("count", Arg::Int(inside.len() as i64)), ("sum", Arg::Usd(sum))];
    page(
        p.with(Block::Warning(msg_with("hand-over-text", args)))
            .with(Block::Table(rows_of(r, &inside)?))
            .with(Form::new(at(f.id, "/hand-over"), "hand-over-now").grave().on(stored.version).block()),
    )
}

fn hand_over(r: &Request<'_>) -> Handled {
    let receipt = r.app.office.hand_over(&r.act()?, r.id()?, r.seen())?;
    r.done(receipt, at(r.id()?, ""), "done-handed-over")
}

fn discard(r: &Request<'_>) -> Handled {
    let receipt = r.app.office.discard_file(&r.act()?, r.id()?, r.seen())?;
    r.done(receipt, at(r.id()?, ""), "done-file-discarded")
}

fn xml(r: &Request<'_>) -> Handled {
    file(r, false)
}

fn csv(r: &Request<'_>) -> Handled {
    file(r, true)
}

fn file(r: &Request<'_>, table: bool) -> Handled {
    let id = r.id()?;
    let bytes = r.app.office.handed_over(id, table)?;
    let (media, end) = if table { ("text/csv; charset=utf-8", "csv") } else { ("application/xml", "xml") };
    Ok(Reply::File { media, name: format!("P-{}.{end}", id.receipt()), bytes })
}
