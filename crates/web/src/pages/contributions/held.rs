//! Receipts that are held: the list, and one of them with what may become of it (J06, J07).

use super::list::{asked_states, filter, pages};
use super::show::{fixed_row, payments};
use super::{SIZE, acts, donor, fixed_input};
use crate::kit::{cell, field, heading, line, lines, link, row, state_tag, table};
use crate::request::{Request, page};
use crate::route::Handled;
use crate::ui::{Block, Choice, Form, Inline, Input, Page, Text, msg, raw};
use bursar_domain::contribution::{Contribution, HELD_MACHINE, HeldReceipt};
use bursar_domain::time::day;
use bursar_domain::{Id, Refusal, Role};
use bursar_office::Failure;
use bursar_store::{Find, Order, Receipt, Record, Stored};
use std::collections::BTreeMap;

/// The contributions that a list names, in one statement.
pub fn contributions(r: &Request<'_>, ids: impl Iterator<Item = Id>) -> Result<BTreeMap<Id, Contribution>, Failure> {
    let ids: Vec<Id> = ids.collect();
    let found = r.app.office.find::<Contribution>(&Find::of(Contribution::KIND).any("id", ids))?;
    Ok(found.into_iter().map(|c| (c.value.id, c.value)).collect())
}

pub(super) fn list(r: &Request<'_>) -> Handled {
    let mut find = Find::of(HeldReceipt::KIND);
    let states = asked_states(r, &HELD_MACHINE);
    if !states.is_empty() {
        find = find.any("state", states);
    }
    let words = r.query.get("q").trim().to_lowercase();
    if !words.is_empty() {
        find = find.like("search_text", &words);
    }
    let sorted = find.clone().order("day", Order::Desc).limit(SIZE).offset((r.page_number() - 1) * SIZE);
    let (total, found) = r.app.office.read(|x| Ok((x.count(&find)?, x.find::<HeldReceipt>(&sorted)?)))?;
    let donors = contributions(r, found.iter().filter_map(|h| h.value.contribution))?;
    let rows = found
        .iter()
        .map(|h| &h.value)
        .map(|h| {
            let from = h.contribution.and_then(|id| donors.get(&id)).map_or_else(|| raw(h.source.clone()), donor);
            vec![
                vec![
                    Inline::Link(link(format!("/office/held/{}", h.id), from)),
                    Inline::Hint(Text::Key(format!("held-why-{}", h.why.code()))),
                ],
                cell(Text::Date(h.fixed.date)),
                cell(Text::Money(h.fixed.amount)),
                cell(Text::Usd(h.fixed.usd)),
                vec![state_tag(&HELD_MACHINE, &h.state)],
            ]
        })
        .collect();
    let heads = [("head-donor", false), ("head-date", false), ("head-amount", true), ("head-usd", true), ("head-state", false)];
    let mut p = Page::new(msg("held-title"))
        .under("/office/contributions", msg("nav-contributions-office"))
        .with(Block::Lead(msg("held-lead")))
        .with(filter(r, "/office/held", &HELD_MACHINE).block())
        .with(Block::Table(table("held-title", &heads, rows, msg("held-none"))))
        .with(pages(r, "/office/held", total))
        .data(found.iter().map(|h| &h.value).collect::<Vec<_>>());
    if r.has_any(&[Role::FinanceAssistant]) {
        let form = Form::new("/office/held", "held-record")
            .title("held-new")
            .field(line("source").label(msg("held-source")).hint("source-hint"))
            .field(field("amount", Input::Number))
            .field(field("currency", Input::Line(4)).value("USD"))
            .field(field("date", Input::Day).value(day(r.app.office.now()).to_string()))
            .field(line("reference").hint("reference-bank"));
        p = p.with(form.block());
    }
    page(p)
}

pub(super) fn record(r: &Request<'_>) -> Handled {
    let source = r.required("source", 200);
    let input = fixed_input(r)?;
    let receipt = r.app.office.hold_receipt(&r.act()?, &source, &input)?;
    let to = format!("/office/held/{}", receipt.subject);
    r.done(receipt, to, "done-held")
}

pub(super) fn show(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let stored: Stored<HeldReceipt> = office.fetch(r.id()?)?;
    let h = &stored.value;
    let contribution = h.contribution.map(|id| office.fetch::<Contribution>(id)).transpose()?.map(|c| c.value);
    let mut rows = vec![row("head-state", state_tag(&HELD_MACHINE, &h.state)), fixed_row("head-amount", &h.fixed)];
    rows.push(row("head-reason", Text::Key(format!("held-why-{}", h.why.code()))));
    if !h.source.is_empty() {
        rows.push(row("held-source", raw(h.source.clone())));
    }
    rows.extend(contribution.as_ref().map(|c| row("contribution", link(format!("/office/contributions/{}", c.id), donor(c)))));
    rows.extend(h.line.map(|id| row("bank-line", link(format!("/office/bank/lines/{id}"), Text::Date(h.fixed.date)))));
    if !h.decision.is_empty() {
        rows.push(row("held-decision", raw(h.decision.clone())));
    }
    let paid = office.disbursements_of(h.id)?;
    let p = Page::new(msg("held-one"))
        .under("/office/contributions", msg("nav-contributions-office"))
        .under("/office/held", msg("held-title"))
        .with(Block::Summary(rows))
        .and(payments(&paid))
        .and(forms(r, &stored, contribution.as_ref(), paid.iter().any(|d| d.value.stands()))?)
        .data(h);
    let revisions = office.read(|x| x.revisions("held_receipt", h.id))?;
    let entries = super::super::ledger::entries_of(r, h.id)?;
    page(p.with(heading("entries")).with(entries).with(crate::kit::history(&revisions, &HELD_MACHINE)))
}

fn forms(r: &Request<'_>, stored: &Stored<HeldReceipt>, c: Option<&Contribution>, asked: bool) -> Result<Vec<Block>, Failure> {
    let h = &stored.value;
    let at = |what: &str| format!("/office/held/{}/{what}", h.id);
    let form = |what: &str, button| Form::new(at(what), button).on(stored.version);
    let reason = || lines("reason", 1000);
    let mut blocks = Vec::new();
    let with_receipt = c.is_some_and(|c| c.receipts.iter().any(|x| x.excess == Some(h.id) && x.checked_by.is_none()));
    match h.state.as_str() {
        "recorded" if with_receipt => {
            let look = c.map(|c| link(format!("/office/contributions/{}", c.id), msg("held-see-receipt")));
            blocks.push(Block::Notice(msg("held-with-receipt-text"), look.into_iter().collect()));
        }
        "recorded" if r.has_any(&[Role::Certifying]) => {
            blocks.push(form("check", "receipt-check").title("check-form").intro(msg("held-check-text")).block());
            let back = form("back", "receipt-back").secondary().field(reason());
            blocks.push(Block::Details(msg("receipt-back-title"), vec![back.block()]));
        }
        "held" => {
            if r.has_any(&[Role::FinanceAssistant]) {
                blocks.push(assign_form(r, form("assign", "held-assign"))?);
            }
            if r.has_any(&[Role::FundManager]) {
                if let Some(c) = c {
                    let agreement = c.agreement.as_ref().map_or(String::new(), |a| a.reference.clone());
                    let accept = form("accept", "held-accept").title("held-accept-form").intro(msg("held-accept-text"));
                    let accept = accept.field(line("reference").value(agreement).hint("reference-agreement"));
                    blocks.push(if c.state == "pledged" { accept.field(acts::last_field()) } else { accept }.block());
                } else {
                    blocks.push(Block::Notice(msg("held-unassigned-text"), Vec::new()));
                }
                let back = form("return", "held-return").grave().intro(msg("held-return-text")).field(reason());
                blocks.push(Block::Details(msg("held-return-form"), vec![back.block()]));
            }
        }
        "returned" if !asked && r.has_any(&[Role::FinanceAssistant]) => {
            blocks.push(acts::pay_form(r, &at("pay"), stored.version, h.fixed.amount)?);
        }
        _ => {}
    }
    Ok(blocks)
}

/// The contributions it may belong to.
fn assign_form(r: &Request<'_>, form: Form) -> Result<Block, Failure> {
    let open = Find::of(Contribution::KIND).not("state", "refunded").order("donor", Order::Asc).limit(500);
    let choices = r
        .app
        .office
        .find::<Contribution>(&open)?
        .iter()
        .map(|c| Choice {
            value: c.value.id.to_string(),
            text: Text::Join(vec![donor(&c.value), Text::Money(c.value.offered), Text::Date(c.value.offered_on)]),
            hint: None,
        })
        .collect();
    Ok(form.secondary().title("held-assign-form").field(field("contribution", Input::Select(choices)).label(msg("contribution"))).block())
}

fn done(r: &Request<'_>, receipt: Receipt, key: &'static str) -> Handled {
    r.done(receipt, format!("/office/held/{}", r.param("id")), key)
}

pub(super) fn check(r: &Request<'_>) -> Handled {
    done(r, r.app.office.check_held(&r.act()?, r.id()?, r.seen())?, "done-held-checked")
}

pub(super) fn send_back(r: &Request<'_>) -> Handled {
    let reason = r.required("reason", 1000);
    r.clear()?;
    done(r, r.app.office.send_back_held(&r.act()?, r.id()?, r.seen(), &reason)?, "done-sent-back")
}

/// An id sent by a select.
pub fn chosen(r: &Request<'_>, name: &str) -> Option<Id> {
    let id = r.text(name).parse().ok();
    if id.is_none() {
        r.refuse(Refusal::new("", "choose-one").at(name));
    }
    id
}

pub(super) fn assign(r: &Request<'_>) -> Handled {
    let contribution = chosen(r, "contribution");
    r.clear()?;
    let contribution = contribution.ok_or(Failure::NotFound)?;
    done(r, r.app.office.assign_held(&r.act()?, r.id()?, r.seen(), contribution)?, "done-held-assigned")
}

pub(super) fn accept(r: &Request<'_>) -> Handled {
    let reference = r.required("reference", 200);
    // Asked only where more may come under a pledge.
    let last = r.text("last").is_empty() || r.choice("last", &["yes", "no"]) == "yes";
    r.clear()?;
    done(r, r.app.office.accept_held(&r.act()?, r.id()?, r.seen(), &reference, last)?, "done-held-accepted")
}

pub(super) fn give_back(r: &Request<'_>) -> Handled {
    let reason = r.required("reason", 1000);
    r.clear()?;
    done(r, r.app.office.give_back_held(&r.act()?, r.id()?, r.seen(), &reason)?, "done-held-returned")
}

pub(super) fn pay(r: &Request<'_>) -> Handled {
    let payee = chosen(r, "payee");
    r.clear()?;
    let payee = payee.ok_or(Failure::NotFound)?;
    done(r, r.app.office.pay_back_held(&r.act()?, r.id()?, payee)?, "done-pay-asked")
}
