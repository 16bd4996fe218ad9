//! Disbursements (SM-11): the list, the page with its four acts, what became of a payment.

use super::payees::{LOOK, under_payments};
use crate::kit::{cell, choices, field, heading, line, lines, link, para, row, row_of, state_tag, states_of, table};
use crate::request::{Request, page};
use crate::route::{Handled, Route, Who, get, post};
use crate::ui::{Block, Form, Inline, Input, Link, Page, Table, Text, msg, msg_with, raw};
use bursar_domain::account::FILE_MAX;
use bursar_domain::disbursement::{Disbursement, Evidence, MACHINE, Purpose};
use bursar_domain::mission::Mission;
use bursar_domain::payee::Payee;
use bursar_domain::time::day;
use bursar_domain::{Arg, Cents, Id, Refusal, Refusals, Role};
use bursar_exchange::{is_status_report, load_confirmations, load_payment_status};
use bursar_office::Failure;
use bursar_office::disbursements::Sign;
use bursar_store::{Find, Order, Record, Stored};
use std::collections::BTreeMap;

const SIGNERS: Who = Who::Roles(&[Role::ProjectOfficer, Role::Certifying, Role::Approving]);
const RETURN: Who = Who::Roles(&[Role::ProjectOfficer, Role::Certifying, Role::Approving, Role::BankSignatory]);
const R12: Who = Who::Roles(&[Role::Certifying]);
const R8_R12: Who = Who::Roles(&[Role::FinanceAssistant, Role::Certifying]);
/// Rows a page.
const SIZE: i64 = 50;

/// Routes.
pub const ROUTES: &[Route] = &[
    get("/office/disbursements", Who::Roles(LOOK), list),
    get("/office/disbursements/confirmations", R8_R12, confirmations_form),
    post("/office/disbursements/confirmations", R8_R12, confirmations, "/office/disbursements/confirmations"),
    get("/office/disbursements/{id}", Who::Roles(LOOK), show),
    get("/office/disbursements/{id}/sign", SIGNERS, sign_form),
    post("/office/disbursements/{id}/sign", SIGNERS, sign, "/office/disbursements/{id}/sign"),
    post("/office/disbursements/{id}/return", RETURN, send_back, "/office/disbursements/{id}"),
    get("/office/disbursements/{id}/find-out", R12, find_out_form),
    post("/office/disbursements/{id}/by-statement", R12, by_statement, "/office/disbursements/{id}"),
    post("/office/disbursements/{id}/find-out", R12, find_out, "/office/disbursements/{id}/find-out"),
];

/// The query without the page, to turn pages with.
pub fn query(r: &Request<'_>) -> String {
    let fields: Vec<_> = r.query.fields.iter().filter(|(n, _)| n != "page").collect();
    serde_urlencoded::to_string(fields).unwrap_or_default()
}

fn list(r: &Request<'_>) -> Handled {
    let states: Vec<&str> = MACHINE.states().into_iter().filter(|s| r.query.all("state").contains(s)).collect();
    let purpose = Purpose::from_code(r.query.get("purpose"));
    let payee = r.query.get("payee").parse::<Id>().ok();
    let mut find = Find::of(Disbursement::KIND);
    if !states.is_empty() {
        find = find.any("state", states.clone());
    }
    if let Some(p) = purpose {
        find = find.eq("purpose", p.code());
    }
    if let Some(p) = payee {
        find = find.eq("payee", p);
    }
    let number = r.page_number();
    let (total, found) = r.app.office.read(|x| {
        Ok((x.count(&find)?, x.find::<Disbursement>(&find.clone().order("id", Order::Desc).limit(SIZE).offset((number - 1) * SIZE))?))
    })?;
    let purposes: Vec<&str> = Purpose::ALL.iter().map(|p| p.code()).collect();
    let mut filter = Form { get: true, ..Form::new("/office/disbursements", "filter") }
        .field(
            field("state", Input::Select(states_of(&MACHINE)))
                .label(msg("head-state"))
                .values(states.into_iter().map(str::to_owned).collect())
                .optional(),
        )
        .field(
            field("purpose", Input::Select(choices("purpose", &purposes)))
                .label(msg("head-purpose"))
                .values(purpose.iter().map(|p| p.code().to_owned()).collect())
                .optional(),
        );
    if let Some(p) = payee {
        filter = filter.hidden("payee", p.to_string());
    }
    let mut buttons = vec![
        link("/office/payments", msg("payment-files-title")),
        link("/office/payees", msg("payees-title")),
        link("/office/missions", msg("nav-missions")),
    ];
    if r.has_any(&[Role::FinanceAssistant, Role::Certifying]) {
        buttons.push(link("/office/disbursements/confirmations", msg("confirmations-title")));
    }
    let href = format!("/office/disbursements?{}", query(r));
    page(
        Page::new(msg("disbursements-title"))
            .under("/office", msg("nav-work"))
            .with(Block::Lead(msg("disbursements-lead")))
            .with(Block::Buttons(buttons))
            .with(filter.block())
            .with(Block::Table(rows_of(r, &found)?))
            .with(Block::Pages { href, page: number, size: SIZE, total })
            .wide()
            .data(found.iter().map(|d| &d.value).collect::<Vec<_>>()),
    )
}

/// A table of disbursements, each with whom it pays.
pub fn rows_of(r: &Request<'_>, found: &[Stored<Disbursement>]) -> Result<Table, Failure> {
    let ids = found.iter().map(|d| d.value.payee).collect::<std::collections::BTreeSet<_>>();
    let payees = r.app.office.find::<Payee>(&Find::of(Payee::KIND).any("id", ids))?;
    let names: BTreeMap<Id, &str> = payees.iter().map(|p| (p.value.id, p.value.name.as_str())).collect();
    let looks = r.has_any(LOOK);
    let rows = found.iter().map(|d| &d.value).map(|d| {
        let number = Text::Code(d.number());
        let first: Inline = if looks { link(at(d.id, ""), number).into() } else { number.into() };
        vec![
            vec![first],
            vec![Text::Key(format!("purpose-{}", d.purpose.code().replace('_', "-"))).into()],
            cell(raw(names.get(&d.payee).copied().unwrap_or_default())),
            cell(Text::Money(d.amount.money)),
            cell(state_tag(&MACHINE, &d.state)),
            cell(d.signed.first().map_or(Text::None, |s| Text::Time(s.at))),
        ]
    });
    let heads = [
        ("head-number", false),
        ("head-purpose", false),
        ("head-payee", false),
        ("head-amount", true),
        ("head-state", false),
        ("head-requested", false),
    ];
    Ok(table("disbursements-title", &heads, rows.collect(), msg("disbursements-none")))
}

fn at(id: Id, what: &str) -> String {
    format!("/office/disbursements/{id}{what}")
}

/// Where the record is that a disbursement pays for.
fn document(r: &Request<'_>, d: &Disbursement) -> Result<Option<Link>, Failure> {
    Ok(match d.document_kind.as_str() {
        "mission" => {
            let mission = r.app.office.read(|x| x.get::<Mission>(d.document))?;
            mission.map(|m| link(format!("/office/missions/{}", d.document), raw(m.value.name)))
        }
        "contribution" => Some(link(format!("/office/contributions/{}", d.document), msg("contribution"))),
        "agreement" => Some(link(format!("/office/agreements/{}", d.document), msg("kind-agreement"))),
        "order" => Some(link(format!("/office/orders/{}", d.document), msg("kind-order"))),
        "fund" => Some(link("/office/programme-support", msg("support-title"))),
        "held_receipt" => Some(link(format!("/office/held/{}", d.document), msg("kind-receipt-held"))),
        _ => None,
    })
}

/// What is paid, to whom, for what.
fn summary(r: &Request<'_>, d: &Disbursement) -> Result<Block, Failure> {
    let payee = r.app.office.fetch::<Payee>(d.payee)?.value;
    let mut rows = vec![
        row_of(msg("head-state"), vec![state_tag(&MACHINE, &d.state)]),
        row("head-purpose", Text::Key(format!("purpose-{}", d.purpose.code().replace('_', "-")))),
        row("head-amount", Text::Money(d.amount.money)),
        row_of(
            msg("head-payee"),
            vec![
                link(format!("/office/payees/{}", payee.id), raw(payee.name.clone())).into(),
                state_tag(&bursar_domain::payee::MACHINE, &payee.state),
                Inline::Hint(Text::Code(payee.masked.clone())),
            ],
        ),
    ];
    rows.extend(document(r, d)?.map(|l| row("head-for", l)));
    if let Some(file) = d.file {
        rows.push(row("payment-file", link(format!("/office/payments/{file}"), Text::Code(format!("P-{}", file.receipt())))));
    }
    rows.extend(d.returned.as_ref().map(|why| row("head-reason", raw(why.clone()))));
    for e in &d.evidence {
        let said = vec![("reference", Arg::Text(e.reference.clone())), ("date", Arg::Date(e.on))];
        let mut value: Vec<Inline> = vec![msg_with("evidence-said", said).into(), Inline::Hint(raw(e.note.clone()))];
        value.push(Inline::Hint(e.file.as_ref().map_or_else(|| msg("evidence-by-hand"), |f| raw(f.clone()))));
        rows.push(row_of(msg("evidence"), value));
    }
    Ok(Block::Summary(rows))
}

fn show(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let stored: Stored<Disbursement> = office.fetch(r.id()?)?;
    let d = &stored.value;
    let signed = d
        .signed
        .iter()
        .map(|s| vec![cell(Text::Key(format!("disbursement-act-{}", s.event))), cell(raw(s.name.clone())), cell(Text::Time(s.at))]);
    let heads = [("head-what", false), ("head-who", false), ("head-when", false)];
    let mut p = under_payments(Page::new(Text::Code(d.number()))).caption(msg("disbursement")).with(summary(r, d)?).data(d);
    if d.state == "sent" {
        p = p.with(Block::Notice(msg("sent-unconfirmed"), Vec::new()));
    }
    if d.state == "sent" && r.has_any(&[Role::Certifying]) {
        let seen = office.lines_by_end_to_end(&d.number())?.into_iter().find(|l| l.value.matched.is_none());
        p = p.maybe(seen.map(|l| {
            let said = vec![("date", Arg::Date(l.value.booked)), ("statement", Arg::Text(l.value.statement.clone()))];
            Form::new(at(d.id, "/by-statement"), "by-statement")
                .intro(msg_with("by-statement-text", said))
                .sends("line", &l.value.id.to_string())
                .block()
        }));
    }
    let allowed = MACHINE.open_to(&d.state, r.actor()?, None);
    let mut buttons = Vec::new();
    for t in &allowed {
        match t.event {
            event if Sign::from_code(event).is_some() => buttons.push(link(at(d.id, "/sign"), Text::Key(format!("sign-{event}")))),
            "collect" => buttons.push(link("/office/payments", msg("payment-files-title"))),
            "confirm" if r.has_any(&[Role::Certifying]) => buttons.push(link(at(d.id, "/find-out"), msg("find-out"))),
            "reject" if d.state == "confirmed" && r.has_any(&[Role::Certifying]) => {
                buttons.push(link(at(d.id, "/find-out"), msg("find-out")));
            }
            _ => {}
        }
    }
    if !buttons.is_empty() {
        p = p.with(Block::Buttons(buttons));
    }
    if allowed.iter().any(|t| t.event == "return") {
        let form = Form::new(at(d.id, "/return"), "disbursement-return").grave().on(stored.version).field(lines("reason", 500)).block();
        p = p.with(Block::Details(msg("disbursement-return"), vec![form]));
    }
    let entries = super::ledger::entries_of(r, d.id)?;
    let revisions = office.read(|x| x.revisions(Disbursement::KIND.name, d.id))?;
    page(
        p.with(Block::Table(table("disbursement-acts", &heads, signed.collect(), Text::None)))
            .with(heading("entries"))
            .with(entries)
            .with(crate::kit::history(&revisions, &MACHINE)),
    )
}

/// The act that is next: it is shown once more what is paid to whom, then it is signed.
fn sign_form(r: &Request<'_>) -> Handled {
    let stored: Stored<Disbursement> = r.app.office.fetch(r.id()?)?;
    let d = &stored.value;
    let next = MACHINE.open_to(&d.state, r.actor()?, None).into_iter().find_map(|t| Sign::from_code(t.event));
    let p = under_payments(Page::new(next.map_or(msg("disbursement"), |s| Text::Key(format!("sign-{}", s.code())))))
        .under(at(d.id, ""), Text::Code(d.number()))
        .with(summary(r, d)?);
    let Some(sign) = next else {
        return page(p.with(Block::Notice(msg("sign-not-yours"), vec![link(at(d.id, ""), Text::Code(d.number()))])));
    };
    let form = Form::new(at(d.id, "/sign"), "sign-now").on(stored.version).sends("event", sign.code());
    page(p.with(para(msg("sign-text"))).with(form.block()))
}

fn sign(r: &Request<'_>) -> Handled {
    let event = Sign::from_code(r.choice("event", &["verify", "certify", "approve"]));
    r.clear()?;
    let event = event.ok_or(Failure::NotFound)?;
    let receipt = r.app.office.sign_disbursement(&r.act()?, r.id()?, r.seen(), event)?;
    back(r, receipt, "done-signed-payment")
}

fn send_back(r: &Request<'_>) -> Handled {
    let reason = r.required("reason", 500);
    r.clear()?;
    let receipt = r.app.office.return_disbursement(&r.act()?, r.id()?, r.seen(), &reason)?;
    back(r, receipt, "done-payment-returned")
}

fn find_out_form(r: &Request<'_>) -> Handled {
    let stored: Stored<Disbursement> = r.app.office.fetch(r.id()?)?;
    let d = &stored.value;
    let p = under_payments(Page::new(msg("find-out"))).under(at(d.id, ""), Text::Code(d.number())).with(summary(r, d)?);
    let outcomes: &[&str] = match d.state.as_str() {
        "sent" => &["confirm", "reject", "miss"],
        "confirmed" => &["reject"],
        _ => return page(p.with(Block::Notice(msg("sign-not-yours"), vec![link(at(d.id, ""), Text::Code(d.number()))]))),
    };
    let form = Form::new(at(d.id, "/find-out"), "find-out-record")
        .on(stored.version)
        .field(field("outcome", Input::Radios(choices("found", outcomes))))
        .field(field("on", Input::Day).value(day(r.app.office.now()).to_string()).label(msg("head-date")))
        .field(line("reference").hint("reference-bank"))
        .field(lines("note", 1000).hint("evidence-note-hint"));
    page(p.with(Block::Warning(msg("find-out-text"))).with(form.block()))
}

fn find_out(r: &Request<'_>) -> Handled {
    let outcome = r.choice("outcome", &["confirm", "reject", "miss"]).to_owned();
    let evidence = Evidence { on: r.day("on"), reference: r.optional("reference", 140), note: r.optional("note", 1000), file: None };
    r.clear()?;
    let receipt = r.app.office.find_out(&r.act()?, r.id()?, r.seen(), &outcome, &evidence)?;
    back(r, receipt, "done-found-out")
}

fn by_statement(r: &Request<'_>) -> Handled {
    let line = r.text("line").parse().map_err(|_| Refusal::new("SM-11", "choose-one"))?;
    let receipt = r.app.office.confirm_payment_line(&r.act()?, line, None)?;
    back(r, receipt, "done-found-out")
}

fn back(r: &Request<'_>, receipt: bursar_store::Receipt, key: &'static str) -> Handled {
    r.done(receipt, at(r.id()?, ""), key)
}

fn confirmations_form(r: &Request<'_>) -> Handled {
    let waiting =
        r.app.office.find::<Disbursement>(&Find::of(Disbursement::KIND).eq("state", "sent").order("id", Order::Asc).limit(SIZE))?;
    let sum: Cents = waiting.iter().map(|d| d.value.amount.usd).sum();
    page(
        under_payments(Page::new(msg("confirmations-title")))
            .with(Block::Lead(msg("confirmations-lead")))
            .with(para(msg("status-report-text")))
            .with(
                Form::new("/office/disbursements/confirmations", "confirmations-load")
                    .field(field("file", Input::File(".xml,text/xml,application/xml")).hint("confirmations-hint"))
                    .block(),
            )
            .with(heading("confirmations-waiting"))
            .with(para(msg_with("confirmations-sum", vec![("count", Arg::Int(waiting.len() as i64)), ("sum", Arg::Usd(sum))])))
            .with(Block::Table(rows_of(r, &waiting)?)),
    )
}

/// Takes what the bank confirms and reports every other line.
fn confirmations(r: &Request<'_>) -> Handled {
    let Some(file) = r.file("file") else {
        return Err(Refusal::new("SM-11", "file-missing").at("file").into());
    };
    if file.too_large {
        let max = Arg::Int((FILE_MAX / 1024 / 1024) as i64);
        return Err(Refusal::new("SM-11", "file-too-large").at("file").with("name", Arg::Text(file.name.clone())).with("max", max).into());
    }
    let report = is_status_report(&file.bytes);
    let (findings, lines, statuses) = if report {
        let loaded = load_payment_status(&file.name, &file.bytes);
        (loaded.findings, Vec::new(), loaded.good)
    } else {
        let loaded = load_confirmations(&file.name, &file.bytes);
        (loaded.findings, loaded.good.into_iter().flat_map(|s| s.lines).collect(), Vec::new())
    };
    let line = |line: usize, reason: String| match line {
        0 => Refusal::new("SM-11", "import-whole").at("file").with("reason", Arg::Text(reason)),
        n => Refusal::new("SM-11", "import-line").at("file").with("line", Arg::Int(n as i64)).with("reason", Arg::Text(reason)),
    };
    let mut all: Vec<Refusal> = findings.iter().map(|f| line(f.line, r.locale.message(f.key, &f.args).into_owned())).collect();
    let taken = if report {
        r.app.office.take_statuses(&r.act()?, &file.name, &statuses)
    } else {
        r.app.office.take_confirmations(&r.act()?, &file.name, &lines)
    };
    let (receipt, not_taken) = match taken {
        Ok(taken) => taken,
        Err(Failure::Refused(why)) => {
            // The whole has no line; each of the others says which it is.
            let at_line = |x: &Refusal| x.args.iter().find_map(|(n, a)| if let ("line", Arg::Int(n)) = (*n, a) { Some(*n) } else { None });
            all.extend(why.0.iter().map(|x| match at_line(x) {
                Some(n) => line(usize::try_from(n).unwrap_or(0), r.locale.refusal(x)),
                None => x.clone(),
            }));
            return Err(Failure::Refused(Refusals(all)));
        }
        Err(other) => return Err(other),
    };
    all.extend(not_taken.iter().map(|n| line(n.line, r.locale.refusal(&n.why))));
    if all.is_empty() {
        return r.done(receipt, "/office/disbursements/confirmations", "done-confirmations");
    }
    let good = (lines.len() + statuses.len()).saturating_sub(not_taken.len());
    let head = Refusal::new("SM-11", "confirmations-part-taken")
        .at("file")
        .with("good", Arg::Int(good as i64))
        .with("bad", Arg::Int(all.len() as i64));
    all.insert(0, head);
    Err(Failure::Refused(Refusals(all)))
}
