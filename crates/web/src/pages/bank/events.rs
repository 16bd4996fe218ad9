//! Interest, charges, conversions: the list with its form, and one of them (J05, J25, J26).

use super::super::contributions::list::{asked_states, filter, pages};
use super::super::contributions::{SIZE, fixed_input};
use crate::kit::{cell, choices, field, heading, line, lines, link, row, row_of, state_tag, table};
use crate::request::{Request, page};
use crate::route::Handled;
use crate::ui::{Block, Field, Form, Inline, Input, Page, Text, msg, msg_with, raw};
use bursar_domain::bank::{BankEvent, EVENT_MACHINE, What};
use bursar_domain::time::day;
use bursar_domain::{Arg, Currency, Money, Role};
use bursar_office::bank::EventInput;
use bursar_store::{Find, Order, Record, Stored};

fn what(w: What) -> Text {
    Text::Key(format!("bank-what-{}", w.code()))
}

pub(super) fn list(r: &Request<'_>) -> Handled {
    let mut find = Find::of(BankEvent::KIND);
    let states = asked_states(r, &EVENT_MACHINE);
    if !states.is_empty() {
        find = find.any("state", states);
    }
    let words = r.query.get("q").trim().to_lowercase();
    if !words.is_empty() {
        find = find.like("search_text", &words);
    }
    let sorted = find.clone().order("day", Order::Desc).limit(SIZE).offset((r.page_number() - 1) * SIZE);
    let (total, found) = r.app.office.read(|x| Ok((x.count(&find)?, x.find::<BankEvent>(&sorted)?)))?;
    let rows = found
        .iter()
        .map(|e| &e.value)
        .map(|e| {
            vec![
                vec![link(format!("/office/bank/events/{}", e.id), what(e.what)).into(), Inline::Hint(raw(e.reference.clone()))],
                cell(Text::Date(e.date)),
                cell(Text::Money(e.amount)),
                cell(Text::Usd(e.usd)),
                vec![state_tag(&EVENT_MACHINE, &e.state)],
            ]
        })
        .collect();
    let heads = [("head-what", false), ("head-date", false), ("head-amount", true), ("head-usd", true), ("head-state", false)];
    let mut p = Page::new(msg("bank-events"))
        .under("/office/contributions", msg("nav-contributions-office"))
        .under("/office/bank", msg("bank-title"))
        .with(Block::Lead(msg("bank-events-lead")))
        .with(filter(r, "/office/bank/events", &EVENT_MACHINE).block())
        .with(Block::Table(table("bank-events", &heads, rows, msg("bank-events-none"))))
        .with(pages(r, "/office/bank/events", total))
        .data(found.iter().map(|e| &e.value).collect::<Vec<_>>());
    if r.has_any(&[Role::FinanceAssistant]) {
        let form = Form::new("/office/bank/events", "bank-event-record")
            .title("bank-event-form")
            .field(field("what", Input::Radios(choices("bank-what", &["interest", "charge", "conversion"]))).label(msg("match-what")))
            .field(field("amount", Input::Number).hint("bank-amount-hint"))
            .field(field("currency", Input::Line(4)).value("USD").hint("currency-hint"))
            .field(received_field())
            .field(received_currency_field())
            .field(field("date", Input::Day).value(day(r.app.office.now()).to_string()))
            .field(line("reference").hint("bank-advice-hint"));
        p = p.with(form.block());
    }
    page(p)
}

/// What a conversion brought, and in which currency.
pub(super) fn received_field() -> Field {
    field("received", Input::Number).label(msg("income-received")).optional().hint("bank-received-hint")
}
pub(super) fn received_currency_field() -> Field {
    field("received_currency", Input::Line(4)).label(msg("income-received-currency")).value("USD").hint("currency-hint")
}

/// The same as it was sent, where it is needed or typed. No currency means US dollars; one that is wrong is never passed over.
pub(super) fn received(r: &Request<'_>, needed: bool) -> Option<Money> {
    let code = r.text("received_currency");
    match (needed || !r.text("received").is_empty(), code.is_empty()) {
        (true, true) => Some(r.usd("received").money()),
        (true, false) => Some(r.money("received", "received_currency")),
        (false, _) => {
            if let Some(wrong) = code.parse::<Currency>().err().filter(|_| !code.is_empty()) {
                r.refuse(wrong.at("received_currency"));
            }
            None
        }
    }
}

pub(super) fn record(r: &Request<'_>) -> Handled {
    let chosen = r.choice("what", &["interest", "charge", "conversion"]).to_owned();
    let received = received(r, chosen == "conversion");
    let fixed = fixed_input(r)?;
    let what = What::ALL.into_iter().find(|w| w.code() == chosen).unwrap_or(What::Charge);
    let receipt = r.app.office.record_bank_event(&r.act()?, &EventInput { what, fixed, received })?;
    let to = format!("/office/bank/events/{}", receipt.subject);
    r.done(receipt, to, "done-bank-event")
}

pub(super) fn show(r: &Request<'_>) -> Handled {
    let stored: Stored<BankEvent> = r.app.office.fetch(r.id()?)?;
    let e = &stored.value;
    let amount = if e.what == What::Conversion {
        let sold = msg_with("income-sold-for", vec![("amount", Arg::Money(e.received().money))]);
        let at = e.bought.map(|b| {
            let args = vec![("usd", Arg::Usd(b.usd)), ("rate", Arg::Text(b.rate.to_string()))];
            Inline::Hint(msg_with("bank-at-rate", args))
        });
        [Text::Money(e.amount).into(), Inline::Hint(sold)].into_iter().chain(at).collect()
    } else {
        let at = msg_with("bank-at-rate", vec![("usd", Arg::Usd(e.usd)), ("rate", Arg::Text(e.rate.to_string()))]);
        vec![Text::Money(e.amount).into(), Inline::Hint(at)]
    };
    let mut rows = vec![
        row("head-state", state_tag(&EVENT_MACHINE, &e.state)),
        row_of(msg("head-amount"), amount),
        row("head-date", Text::Date(e.date)),
        row("bank-number", raw(e.reference.clone())),
    ];
    let lines_of = e.lines.iter().map(|id| Inline::Link(link(format!("/office/bank/lines/{id}"), msg("bank-line"))));
    if !e.lines.is_empty() {
        rows.push(row_of(msg("bank-lines"), lines_of.collect()));
    }
    if !e.reason.is_empty() {
        rows.push(row("head-reason", raw(e.reason.clone())));
    }
    let mut p = Page::new(what(e.what))
        .under("/office/contributions", msg("nav-contributions-office"))
        .under("/office/bank", msg("bank-title"))
        .under("/office/bank/events", msg("bank-events"))
        .with(Block::Summary(rows))
        .data(e);
    if e.state == "recorded" && r.has_any(&[Role::Certifying]) {
        let form = |what: &str, button| Form::new(format!("/office/bank/events/{}/{what}", e.id), button).on(stored.version);
        let back = form("back", "receipt-back").secondary().field(lines("reason", 1000));
        p = p
            .with(form("check", "receipt-check").title("bank-check-form").intro(msg("bank-check-text")).block())
            .with(Block::Details(msg("receipt-back-title"), vec![back.block()]));
    }
    let revisions = r.app.office.read(|x| x.revisions("bank_event", e.id))?;
    let entries = super::super::ledger::entries_of(r, e.id)?;
    page(p.with(heading("entries")).with(entries).with(crate::kit::history(&revisions, &EVENT_MACHINE)))
}

pub(super) fn check(r: &Request<'_>) -> Handled {
    let receipt = r.app.office.check_bank_event(&r.act()?, r.id()?, r.seen())?;
    r.done(receipt, format!("/office/bank/events/{}", r.param("id")), "done-bank-checked")
}

pub(super) fn send_back(r: &Request<'_>) -> Handled {
    let reason = r.required("reason", 1000);
    r.clear()?;
    let receipt = r.app.office.send_back_bank_event(&r.act()?, r.id()?, r.seen(), &reason)?;
    r.done(receipt, format!("/office/bank/events/{}", r.param("id")), "done-sent-back")
}
