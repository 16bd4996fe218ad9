//! Reports of activities: what is due, the report itself, and the acts on it (SM-13).

use super::agreement::recipient_words;
use crate::kit::{cell, field, heading, line, lines, link, para, row, row_of, state_tag, table};
use crate::request::{Request, page};
use crate::route::Handled;
use crate::ui::{Block, Form, Inline, Input, Page, Text, msg, msg_with, raw};
use bursar_domain::agreement::{Agreement, ByLine, LINES};
use bursar_domain::disbursement::Purpose;
use bursar_domain::money::{decimal, parse_amount};
use bursar_domain::project_report::{Given, MACHINE, Report};
use bursar_domain::time::day;
use bursar_domain::{Arg, Cents, Currency};
use bursar_office::Failure;
use bursar_office::agreements::READERS;
use bursar_store::{Find, Order, Receipt, Record, Stored};

pub(super) fn list(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let mine = office.agreements(r.actor()?, &[])?;
    let open = Find::of(Report::KIND).not("state", "accepted").not("state", "waived").order("due_at", Order::Asc);
    let today = day(office.now());
    let mut rows = Vec::new();
    let mut shown = Vec::new();
    for x in office.find::<Report>(&open)?.into_iter().map(|s| s.value) {
        let Some(a) = mine.iter().map(|a| &a.value).find(|a| a.id == x.agreement) else { continue };
        let mut state = vec![state_tag(&MACHINE, &x.state)];
        state.extend(x.reminder(today).map(|days| Inline::Hint(Text::Key(format!("reminder-{}", days.abs())))));
        rows.push(vec![
            cell(Text::Date(x.due)),
            cell(link(format!("/office/reports/{}", x.id), msg_with("report-number", vec![("number", Arg::Int(x.number))]))),
            vec![
                Inline::Link(link(format!("/office/agreements/{}", a.id), raw(a.terms.title.clone()))),
                Inline::Hint(Text::Code(a.number.clone())),
            ],
            cell(recipient_words(r, a)?),
            state,
        ]);
        shown.push(x);
    }
    let heads =
        [("report-due", false), ("head-report", false), ("agreement", false), ("agreement-recipient", false), ("head-state", false)];
    page(
        Page::new(msg("reports-due-title"))
            .under("/office", msg("nav-work"))
            .under("/office/agreements", msg("agreements-title"))
            .with(Block::Lead(msg("reports-due-lead")))
            .with(Block::Table(table("reports-due-title", &heads, rows, msg("reports-due-none"))))
            .data(shown)
            .wide(),
    )
}

pub(super) fn show(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let stored: Stored<Report> = office.fetch(r.id()?)?;
    let x = &stored.value;
    let a: Agreement = office.fetch(x.agreement)?.value;
    let mut rows = vec![
        row_of(msg("head-state"), vec![state_tag(&MACHINE, &x.state)]),
        row("agreement", link(format!("/office/agreements/{}", a.id), raw(a.terms.title.clone()))),
        row("agreement-recipient", recipient_words(r, &a)?),
        row("report-due", Text::Date(x.due)),
    ];
    let (_, paid) = office.paid_under(a.id)?;
    let nth = usize::try_from(x.number - 1).unwrap_or(usize::MAX);
    if let Some(d) = paid.iter().map(|d| &d.value).filter(|d| d.purpose == Purpose::Tranche && d.stands()).nth(nth) {
        let href = format!("/office/disbursements/{}", d.id);
        let number = super::there(&href, Text::Code(d.number()));
        rows.push(row_of(msg("agreement-tranche"), vec![number, Inline::Hint(Text::Usd(d.owed))]));
    }
    if let Some((_, at)) = x.submitted {
        let mut when = vec![Text::Time(at).into()];
        if let Some(paper) = &x.given.received_as {
            when.push(Inline::Hint(msg_with("report-recorded-by-staff", vec![("paper", Arg::Text(paper.clone()))])));
        }
        rows.push(row_of(msg("report-submitted"), when));
        rows.push(row("report-narrative-accepted", msg(if x.narrative_by.is_some() { "answer-yes" } else { "answer-no" })));
    }
    if let Some((_, at)) = x.accepted {
        rows.push(row("report-accepted", Text::Time(at)));
    }
    let mut p = Page::new(msg_with("report-number", vec![("number", Arg::Int(x.number))]))
        .caption(msg_with("agreement-number", vec![("number", Arg::Text(a.number.clone()))]))
        .under("/office", msg("nav-work"))
        .under("/office/agreements", msg("agreements-title"))
        .under(format!("/office/agreements/{}", a.id), raw(a.terms.title.clone()))
        .with(Block::Summary(rows))
        .data(x);
    if x.submitted.is_some() {
        p = p.with(heading("report-narrative")).with(para(raw(x.given.narrative.clone()))).with(Block::Table(figures(&a, x)));
    }
    for q in &x.queries {
        let answer = q.answer.as_ref().map_or(Text::None, raw);
        p = p.with(Block::Summary(vec![
            row_of(msg("report-question"), vec![raw(q.words.clone()).into(), Inline::Hint(Text::Time(q.at))]),
            row("report-answer", answer),
        ]));
    }
    p = p.and(super::estimate::blocks(r, &stored, &a)?).and(acts(r, &stored, &a)?);
    if r.has_any(READERS) {
        let revisions = office.read(|x| x.revisions("report", stored.value.id))?;
        p = p.with(heading("entries")).with(crate::pages::ledger::entries_of(r, x.id)?).with(crate::kit::history(&revisions, &MACHINE));
    }
    page(p)
}

fn figures(a: &Agreement, x: &Report) -> crate::ui::Table {
    let rows = LINES
        .iter()
        .filter(|l| x.given.lines.contains_key(**l) || a.terms.budget.line(l) != Cents::ZERO)
        .map(|l| {
            vec![
                cell(Text::Key(format!("budget-{l}"))),
                cell(Text::Usd(x.given.lines.get(*l).copied().unwrap_or_default())),
                cell(Text::Usd(a.terms.budget.line(l))),
            ]
        })
        .collect();
    let foot = vec![cell(msg("total")), cell(Text::Usd(x.total())), cell(Text::Usd(a.terms.budget.total()))];
    let heads = [("agreement-line", false), ("report-spent", true), ("agreement-budget", true)];
    crate::ui::Table { foot: Some(foot), ..table("report-figures", &heads, rows, Text::None) }
}

fn acts(r: &Request<'_>, stored: &Stored<Report>, a: &Agreement) -> Result<Vec<Block>, Failure> {
    let x = &stored.value;
    let actor = r.actor()?;
    let open = MACHINE.open_to(&x.state, actor, a.state_of(actor));
    let may = |event: &str| open.iter().any(|t| t.event == event);
    let at = |what: &str| format!("/office/reports/{}/{what}", x.id);
    let mut blocks = Vec::new();
    if may("submit") {
        let mut form = Form::new(at("submit"), "report-submit").title("report-form").on(stored.version).intro(msg("report-form-text"));
        for l in LINES.iter().filter(|l| a.terms.budget.line(l) != Cents::ZERO || x.given.lines.contains_key(**l)) {
            let usd = x.given.lines.get(*l).copied().unwrap_or_default();
            let value = if usd == Cents::ZERO { String::new() } else { decimal(usd.0, 2) };
            form = form.field(field(format!("line_{l}"), Input::Number).label(Text::Key(format!("budget-{l}"))).value(value).optional());
        }
        form =
            form.field(lines("narrative", 10_000).label(msg("report-narrative")).value(x.given.narrative.clone()).hint("narrative-hint"));
        if x.state == "queried" {
            form = form.field(lines("answer", 4000).label(msg("report-answer")));
        }
        if r.has_any(&[bursar_domain::Role::ProjectOfficer]) {
            form = form.field(line("received_as").hint("received-as-hint"));
        }
        blocks.push(form.block());
    }
    if may("accept_narrative") && x.narrative_by.is_none() {
        blocks.push(Form::new(at("narrative"), "narrative-accept").intro(msg("narrative-accept-text")).on(stored.version).block());
    }
    if may("accept") && x.narrative_by.is_some() {
        let text = msg_with("report-accept-text", vec![("usd", Arg::Usd(x.total()))]);
        blocks.push(Form::new(at("accept"), "report-accept").intro(text).on(stored.version).block());
    } else if may("accept") {
        blocks.push(Block::Notice(msg("report-waits-narrative"), Vec::new()));
    }
    if may("query") {
        let form = Form::new(at("query"), "report-query").secondary().on(stored.version).field(lines("question", 4000));
        blocks.push(Block::Details(msg("report-query"), vec![form.block()]));
    }
    for (event, button) in [("escalate", "report-escalate"), ("waive", "report-waive")] {
        if may(event) {
            let form = Form::new(at(event), button).secondary().on(stored.version).field(lines("reason", 1000));
            blocks.push(Block::Details(Text::Key(button.to_owned()), vec![form.block()]));
        }
    }
    Ok(blocks)
}

fn back(r: &Request<'_>, receipt: Receipt, key: &'static str) -> Handled {
    r.done(receipt, format!("/office/reports/{}", r.param("id")), key)
}

pub(super) fn submit(r: &Request<'_>) -> Handled {
    let mut reported = ByLine::new();
    for l in LINES {
        let name = format!("line_{l}");
        if r.text(&name).is_empty() {
            continue;
        }
        match parse_amount(r.text(&name), Currency::USD) {
            Ok(m) => drop(reported.insert(l.to_owned(), Cents(m.minor))),
            Err(found) => r.refuse(found.at(name)),
        }
    }
    let some = |text: String| Some(text).filter(|t| !t.is_empty());
    let given = Given {
        lines: reported,
        narrative: r.required("narrative", 10_000),
        received_as: some(r.optional("received_as", 200)),
        answer: some(r.optional("answer", 4000)),
    };
    r.clear()?;
    back(r, r.app.office.submit_report(&r.act()?, r.id()?, r.seen(), &given)?, "done-report")
}

pub(super) fn query(r: &Request<'_>) -> Handled {
    let words = r.required("question", 4000);
    r.clear()?;
    back(r, r.app.office.query_report(&r.act()?, r.id()?, r.seen(), &words)?, "done-report")
}

pub(super) fn narrative(r: &Request<'_>) -> Handled {
    back(r, r.app.office.accept_narrative(&r.act()?, r.id()?, r.seen())?, "done-report")
}

pub(super) fn accept(r: &Request<'_>) -> Handled {
    back(r, r.app.office.accept_report(&r.act()?, r.id()?, r.seen())?, "done-report-accepted")
}

pub(super) fn escalate(r: &Request<'_>) -> Handled {
    settle(r, false)
}

pub(super) fn waive(r: &Request<'_>) -> Handled {
    settle(r, true)
}

fn settle(r: &Request<'_>, waive: bool) -> Handled {
    let reason = r.required("reason", 1000);
    r.clear()?;
    back(r, r.app.office.settle_report(&r.act()?, r.id()?, r.seen(), waive, &reason)?, "done-report")
}
