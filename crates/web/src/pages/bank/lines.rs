//! Lines of bank statements: the list, and a line with what it may be and what it is said to be.

use super::super::contributions::held::chosen;
use super::super::contributions::list::{asked_states, filter, pages};
use super::super::contributions::{SIZE, donor, ticked};
use super::events::{received, received_currency_field, received_field};
use crate::kit::{cell, choices, field, heading, lines, link, para, row, row_of, state_tag, table};
use crate::request::{Request, page};
use crate::route::Handled;
use crate::ui::{Block, Choice, Form, Inline, Input, Page, SummaryRow, Text, msg, msg_with, raw};
use bursar_domain::bank::{LINE_MACHINE, Line, Matched, Reason, Recorded};
use bursar_domain::contribution::Contribution;
use bursar_domain::{Arg, Currency, Id, Role};
use bursar_office::Failure;
use bursar_office::bank::{LineFor, Suggested};
use bursar_office::contributions::Credit;
use bursar_store::{Find, Order, Receipt, Record, Stored};

pub(super) fn list(r: &Request<'_>) -> Handled {
    let mut find = Find::of(Line::KIND);
    let states = asked_states(r, &LINE_MACHINE);
    if !states.is_empty() {
        find = find.any("state", states);
    }
    if let Ok(currency) = r.query.get("currency").parse::<Currency>() {
        find = find.eq("currency", currency.code());
    }
    let words = r.query.get("q").trim().to_lowercase();
    if !words.is_empty() {
        find = find.like("search_text", &words);
    }
    let sorted = find.clone().order("day", Order::Desc).limit(SIZE).offset((r.page_number() - 1) * SIZE);
    let (total, found) = r.app.office.read(|x| Ok((x.count(&find)?, x.find::<Line>(&sorted)?)))?;
    let rows = found
        .iter()
        .map(|l| &l.value)
        .map(|l| {
            vec![
                cell(link(format!("/office/bank/lines/{}", l.id), Text::Date(l.booked))),
                cell(Text::Money(l.amount)),
                vec![raw(l.counterparty.clone()).into(), Inline::Hint(raw(l.reference.clone()))],
                cell(Text::Code(l.account.clone())),
                vec![state_tag(&LINE_MACHINE, &l.state)],
            ]
        })
        .collect();
    let heads = [("head-date", false), ("head-amount", true), ("bank-other", false), ("bank-account", false), ("head-state", false)];
    let filter =
        filter(r, "/office/bank/lines", &LINE_MACHINE).field(field("currency", Input::Line(4)).value(r.query.get("currency")).optional());
    page(
        Page::new(msg("bank-lines"))
            .under("/office/contributions", msg("nav-contributions-office"))
            .under("/office/bank", msg("bank-title"))
            .with(filter.block())
            .with(Block::Table(table("bank-lines", &heads, rows, msg("bank-lines-none"))))
            .with(pages(r, "/office/bank/lines", total))
            .data(found.iter().map(|l| &l.value).collect::<Vec<_>>()),
    )
}

/// The page of what a line was found to be.
fn page_of(m: &Matched) -> Option<String> {
    match m.kind.as_str() {
        "contribution" => Some(format!("/office/contributions/{}", m.document)),
        "held_receipt" => Some(format!("/office/held/{}", m.document)),
        "bank_event" => Some(format!("/office/bank/events/{}", m.document)),
        "disbursement" => Some(format!("/office/disbursements/{}", m.document)),
        "agreement" => Some(format!("/office/agreements/{}", m.document)),
        "mission" => Some(format!("/office/missions/{}", m.document)),
        _ => None,
    }
}

fn rows(l: &Line) -> Vec<SummaryRow> {
    let mut rows = vec![
        row("head-state", state_tag(&LINE_MACHINE, &l.state)),
        row("head-amount", Text::Money(l.amount)),
        row("head-date", Text::Date(l.booked)),
    ];
    rows.extend(l.value.map(|d| row("bank-value-day", Text::Date(d))));
    for (key, text) in [("bank-other", &l.counterparty), ("bank-written", &l.reference)] {
        if !text.is_empty() {
            rows.push(row_of(msg(key), vec![raw(text.clone()).into()]));
        }
    }
    let codes = [
        ("bank-account", &l.account),
        ("bank-statement", &l.statement),
        ("bank-number", &l.bank_reference),
        ("bank-end-to-end", &l.end_to_end),
    ];
    for (key, code) in codes {
        if !code.is_empty() {
            rows.push(row_of(msg(key), vec![Text::Code(code.clone()).into()]));
        }
    }
    if let Some(m) = &l.matched {
        let kind = Text::Key(format!("bank-matched-{}", m.kind.replace('_', "-")));
        rows.push(row("bank-matched", page_of(m).map_or(Inline::Text(kind.clone()), |to| Inline::Link(link(to, kind)))));
    }
    if !l.reason.is_empty() {
        rows.push(row("head-reason", raw(l.reason.clone())));
    }
    rows
}

pub(super) fn show(r: &Request<'_>) -> Handled {
    let stored: Stored<Line> = r.app.office.fetch(r.id()?)?;
    let l = &stored.value;
    let mut p = Page::new(msg("bank-line"))
        .under("/office/contributions", msg("nav-contributions-office"))
        .under("/office/bank", msg("bank-title"))
        .under("/office/bank/lines", msg("bank-lines"))
        .with(Block::Summary(rows(l)))
        .data(l);
    if l.state == "unmatched" {
        let suggested = r.app.office.suggestions(l)?;
        let recorded = r.app.office.recorded_for(l)?;
        p = p.and(already(r, &stored, &recorded));
        let ours = r.app.office.payment_of_line(l)?;
        if let Some(payment) = ours.filter(|d| recorded.iter().all(|(x, _)| x.document != d.id)) {
            let see = link(format!("/office/disbursements/{}", payment.id), Text::Code(payment.number()));
            let says = if l.is_credit() { "match-payment-back" } else { "match-payment" };
            p = p.with(Block::Notice(msg(says), vec![see]));
            if r.has_any(&[Role::Certifying]) {
                p = p.with(Form::new(act(l, "payment"), "match-payment-confirm").on(stored.version).block());
            }
        }
        if l.is_credit() {
            p = p.and(suggestions(r, &stored, &suggested));
        }
        if r.has_any(&[Role::FinanceAssistant]) {
            let aside = Form::new(act(l, "aside"), "bank-aside-set").secondary().on(stored.version).field(lines("reason", 1000));
            p = p.with(what_form(r, &stored)?).with(Block::Details(msg("bank-aside-form"), vec![aside.block()]));
        }
    }
    if l.state == "matched" && l.matched.as_ref().is_some_and(|m| m.joined) && r.has_any(&[Role::Certifying]) {
        let form = Form::new(act(l, "separate"), "line-separate").secondary().intro(msg("line-separate-text")).on(stored.version);
        p = p.with(Block::Details(msg("line-separate"), vec![form.field(lines("reason", 1000)).block()]));
    }
    if l.state == "set_aside" && r.has_any(&[Role::FinanceAssistant]) {
        p = p.with(Form::new(act(l, "up"), "bank-take-up").secondary().on(stored.version).block());
    }
    let revisions = r.app.office.read(|x| x.revisions("bank_line", l.id))?;
    page(p.with(crate::kit::history(&revisions, &LINE_MACHINE)))
}

fn act(l: &Line, what: &str) -> String {
    format!("/office/bank/lines/{}/{what}", l.id)
}

/// What was recorded by hand before the line came and may be it, each with the reasons and a button.
fn already(r: &Request<'_>, stored: &Stored<Line>, recorded: &[(Recorded, Vec<Reason>)]) -> Vec<Block> {
    if recorded.is_empty() {
        return Vec::new();
    }
    let l = &stored.value;
    let mut blocks = vec![heading("line-recorded"), para(msg("line-recorded-text"))];
    for (it, reasons) in recorded.iter().take(5) {
        let kind = Text::Key(format!("bank-matched-{}", it.kind.replace('_', "-")));
        let matched = Matched { kind: it.kind.to_owned(), document: it.document, by: it.document, part: it.part, joined: true };
        let see = page_of(&matched).map_or(Inline::Text(kind.clone()), |to| Inline::Link(link(to, kind)));
        let mut said = vec![see, Inline::Hint(Text::Date(it.on)), Inline::Hint(raw(it.reference.clone()))];
        said.extend(it.names.first().filter(|_| it.kind != "contribution").map(|n| Inline::Hint(raw(n.clone()))));
        let why = reasons.iter().map(|w| vec![Inline::Text(Text::Key(format!("match-reason-{}", w.code())))]);
        let same = vec![Inline::Text(msg("match-reason-same-amount"))];
        blocks.push(Block::Para(said));
        blocks.push(Block::List(std::iter::once(same).chain(why).collect()));
        blocks.push(para(msg(if it.posted { "line-in-books" } else { "line-waits" })));
        if r.has_any(&[Role::FinanceAssistant]) {
            let form = Form::new(act(l, "join"), "line-join").on(stored.version);
            blocks.push(form.hidden("document", it.document.to_string()).hidden("part", it.part.to_string()).block());
        }
    }
    blocks
}

/// What it may be, each with the reasons and a button.
fn suggestions(r: &Request<'_>, stored: &Stored<Line>, suggested: &[Suggested]) -> Vec<Block> {
    let l = &stored.value;
    let mut blocks = vec![heading("match-suggested")];
    if suggested.is_empty() {
        blocks.push(para(msg("match-none")));
    }
    for s in suggested {
        let c = &s.contribution;
        let due = c.due().unwrap_or(c.pledge.as_ref().map_or(c.offered, |p| p.amount));
        let reasons = s.why.reasons.iter().map(|w| vec![Inline::Text(Text::Key(format!("match-reason-{}", w.code())))]);
        let same = vec![Inline::Text(msg("match-reason-currency"))];
        blocks.push(Block::Para(vec![
            Inline::Link(link(format!("/office/contributions/{}", c.id), donor(c))),
            Inline::Hint(msg_with("match-due", vec![("due", Arg::Money(due))])),
        ]));
        blocks.push(Block::List(reasons.chain([same]).collect()));
        if c.would_hold().is_some() {
            blocks.push(para(msg("match-held")));
        } else if l.amount.minor > due.minor {
            blocks.push(para(msg("match-excess")));
        }
        if r.has_any(&[Role::FinanceAssistant]) {
            let mut form = Form::new(act(l, "take"), "match-take").on(stored.version);
            form.hidden.push(("contribution".into(), c.id.to_string()));
            blocks.push(form.block());
        }
    }
    blocks
}

/// What else it may be.
fn what_form(r: &Request<'_>, stored: &Stored<Line>) -> Result<Block, Failure> {
    let l = &stored.value;
    let form = Form::new(act(l, "is"), "match-record").title("match-form").on(stored.version);
    let what = |codes: &[&str]| field("what", Input::Radios(choices("bank-is", codes))).label(msg("match-what"));
    if l.is_credit() {
        let open = Find::of(Contribution::KIND)
            .any("state", ["offered", "screening", "cleared", "pledged", "agreed", "part_received", "overdue", "received", "written_off"])
            .order("donor", Order::Asc)
            .limit(500);
        let found = r.app.office.find::<Contribution>(&open)?;
        let choices = found.iter().map(|c| &c.value).map(|c| Choice {
            value: c.id.to_string(),
            text: Text::Join(vec![donor(c), Text::Money(c.due().unwrap_or(c.offered))]),
            hint: None,
        });
        let hold = vec![Choice { value: "yes".into(), text: msg("hold-excess"), hint: None }];
        return Ok(form
            .field(what(&["contribution", "held", "interest"]))
            .field(field("contribution", Input::Select(choices.collect())).label(msg("contribution")).optional())
            .field(field("hold_excess", Input::Checks(hold)).optional())
            .block());
    }
    let sides = r.app.office.other_sides(l)?;
    let choices = sides.iter().map(|o| Choice {
        value: o.id.to_string(),
        text: Text::Join(vec![Text::Date(o.booked), Text::Money(o.amount), raw(o.reference.clone())]),
        hint: None,
    });
    let other = field("other", Input::Select(choices.collect())).label(msg("bank-other-side")).optional().hint("bank-other-side-hint");
    let form = form.field(what(&["charge", "conversion"]).value("charge"));
    let form = form.field(received_field()).field(received_currency_field());
    Ok(if sides.is_empty() { form } else { form.field(other) }.block())
}

/// On to the record that the line has become.
fn proposed(r: &Request<'_>, receipt: Receipt, id: Id) -> Handled {
    let line: Stored<Line> = r.app.office.fetch(id)?;
    let to = line.value.matched.as_ref().and_then(page_of).unwrap_or_else(|| format!("/office/bank/lines/{id}"));
    r.done(receipt, to, "done-line")
}

pub(super) fn take(r: &Request<'_>) -> Handled {
    let contribution = chosen(r, "contribution");
    r.clear()?;
    let contribution = contribution.ok_or(Failure::NotFound)?;
    let what = LineFor::Contribution(contribution, Credit { hold_excess: true });
    let receipt = r.app.office.propose_line(&r.act()?, r.id()?, r.seen(), &what)?;
    proposed(r, receipt, r.id()?)
}

pub(super) fn join(r: &Request<'_>) -> Handled {
    let document = chosen(r, "document");
    r.clear()?;
    let (document, part) = (document.ok_or(Failure::NotFound)?, r.text("part").parse().map_err(|_| Failure::NotFound)?);
    let receipt = r.app.office.join_line(&r.act()?, r.id()?, r.seen(), document, part)?;
    r.done(receipt, format!("/office/bank/lines/{}", r.param("id")), "done-line-joined")
}

pub(super) fn separate(r: &Request<'_>) -> Handled {
    let reason = r.required("reason", 1000);
    r.clear()?;
    let receipt = r.app.office.separate_line(&r.act()?, r.id()?, r.seen(), &reason)?;
    r.done(receipt, format!("/office/bank/lines/{}", r.param("id")), "done-line-separated")
}

pub(super) fn is(r: &Request<'_>) -> Handled {
    let what = r.choice("what", &["contribution", "held", "interest", "charge", "conversion"]).to_owned();
    let hold_excess = ticked(r, "hold_excess");
    let typed = |name: &str| !r.text(name).is_empty();
    // What stands in a field is read even where the answer above makes it needless: what is wrong is never passed over.
    let contribution = if what == "contribution" || typed("contribution") { chosen(r, "contribution") } else { None };
    let received = received(r, what == "conversion" && !typed("other"));
    let other = if typed("other") { chosen(r, "other") } else { None };
    r.clear()?;
    let what = match what.as_str() {
        "contribution" => LineFor::Contribution(contribution.ok_or(Failure::NotFound)?, Credit { hold_excess }),
        "held" => LineFor::Held,
        "interest" => LineFor::Interest,
        "charge" => LineFor::Charge,
        _ => {
            let of_line = other.map(|id| r.app.office.fetch::<Line>(id)).transpose()?;
            let brought = received.or(of_line.map(|l| l.value.amount)).ok_or(Failure::NotFound)?;
            LineFor::Conversion(brought, other)
        }
    };
    let receipt = r.app.office.propose_line(&r.act()?, r.id()?, r.seen(), &what)?;
    proposed(r, receipt, r.id()?)
}

pub(super) fn payment(r: &Request<'_>) -> Handled {
    let receipt = r.app.office.confirm_payment_line(&r.act()?, r.id()?, r.seen())?;
    r.done(receipt, format!("/office/bank/lines/{}", r.param("id")), "done-line-payment")
}

pub(super) fn aside(r: &Request<'_>) -> Handled {
    let reason = r.required("reason", 1000);
    r.clear()?;
    let receipt = r.app.office.set_line_aside(&r.act()?, r.id()?, r.seen(), &reason)?;
    r.done(receipt, format!("/office/bank/lines/{}", r.param("id")), "done-line-aside")
}

pub(super) fn take_up(r: &Request<'_>) -> Handled {
    let receipt = r.app.office.take_up_line(&r.act()?, r.id()?, r.seen())?;
    r.done(receipt, format!("/office/bank/lines/{}", r.param("id")), "done-line-up")
}
