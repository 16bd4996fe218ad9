//! A contribution: what was offered, agreed, received, written off and paid back, with the entries behind it.

use super::{acts, donor, tags};
use crate::kit::{cell, heading, link, row, row_of, state_tag, table};
use crate::request::{Request, page};
use crate::route::Handled;
use crate::ui::{Block, Inline, Page, SummaryRow, Text, msg, msg_with, raw};
use bursar_domain::contribution::{Contribution, Fixed, HELD_MACHINE, HeldReceipt, MACHINE};
use bursar_domain::disbursement::{Disbursement, MACHINE as PAYMENT};
use bursar_domain::{Arg, Money};
use bursar_store::Stored;

/// An amount as it was fixed: rate, day and reference beneath it.
pub fn fixed_row(key: &'static str, f: &Fixed) -> SummaryRow {
    let at = msg_with(
        "fixed-at",
        vec![
            ("usd", Arg::Usd(f.usd)),
            ("rate", Arg::Text(f.rate.to_string())),
            ("date", Arg::Date(f.date)),
            ("reference", Arg::Text(f.reference.clone())),
        ],
    );
    row_of(msg(key), vec![Text::Money(f.amount).into(), Inline::Hint(at)])
}

pub(super) fn show(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let stored: Stored<Contribution> = office.fetch(r.id()?)?;
    let c = &stored.value;
    let held = office.held_of(c.id)?;
    let paid = office.disbursements_of(c.id)?;
    let p = Page::new(donor(c))
        .caption(msg("contribution"))
        .under("/office/contributions", msg("nav-contributions-office"))
        .with(Block::Summary(rows(c)))
        .with(Block::Buttons(vec![link(format!("/office/contributions/{}/statement", c.id), msg("donor-statement"))]))
        .and(instalments(c))
        .and(held_receipts(&held))
        .and(refunds(c, &paid))
        .data(c)
        .and(acts::acts(r, &stored, &paid)?);
    let revisions = office.read(|x| x.revisions("contribution", c.id))?;
    let entries = super::super::ledger::entries_of(r, c.id)?;
    page(p.with(heading("entries")).with(entries).with(crate::kit::history(&revisions, &MACHINE)))
}

fn rows(c: &Contribution) -> Vec<SummaryRow> {
    let mut rows = vec![
        row("head-kind", Text::Key(format!("donor-kind-{}", c.donor_kind.code()))),
        row_of(msg("head-state"), tags(c)),
        row_of(msg("head-offered"), vec![Text::Money(c.offered).into(), Inline::Hint(Text::Date(c.offered_on))]),
        row("field-anonymous", msg(if c.anonymous { "answer-yes" } else { "answer-no" })),
    ];
    if let Some(e) = &c.earmark {
        let exit = e.exit.as_ref().map_or_else(|| msg("earmark-waits"), |x| Text::Key(format!("earmark-{x}")));
        rows.push(row_of(msg("earmark-words"), vec![raw(e.words.clone()).into(), Inline::Hint(exit)]));
    }
    if let Some((reasons, _)) = &c.screening {
        rows.push(row("screening-reasons", raw(reasons.clone())));
    }
    rows.extend(c.pledge.as_ref().map(|f| fixed_row("figure-pledged", f)));
    rows.extend(c.agreement.as_ref().map(|f| fixed_row("figure-signed", f)));
    if !c.refund_clause.is_empty() {
        rows.push(row("field-refund-clause", raw(c.refund_clause.clone())));
    }
    for credit in &c.receipts {
        rows.push(fixed_row(if credit.checked_by.is_some() { "figure-received" } else { "receipt-waiting" }, &credit.fixed));
    }
    rows.extend(c.accepted.iter().map(|f| fixed_row("held-accepted", f)));
    rows.extend(c.due().filter(|d| d.minor > 0).map(|d| row("still-due", Text::Money(d))));
    for met in &c.met {
        let currency = c.agreement.as_ref().map_or(c.offered, |a| a.amount);
        rows.push(row_of(
            msg("donor-condition-met"),
            vec![
                Text::Money(Money { minor: met.minor, ..currency }).into(),
                Inline::Hint(Text::Date(met.on)),
                Inline::Hint(raw(met.evidence.clone())),
            ],
        ));
    }
    if c.conditional() && c.unmet_minor() > 0 {
        let currency = c.agreement.as_ref().map_or(c.offered, |a| a.amount);
        rows.push(row("donor-condition-open", Text::Money(Money { minor: c.unmet_minor(), ..currency })));
    }
    for reminder in &c.reminders {
        rows.push(row_of(msg("reminder"), vec![Text::Date(reminder.on).into(), Inline::Hint(raw(reminder.reference.clone()))]));
    }
    if let Some(w) = &c.write_off {
        let key = if w.agreed_by.is_some() { "written-off" } else { "write-off-proposed" };
        rows.push(row_of(
            msg(key),
            vec![Text::Money(w.amount).into(), Inline::Hint(Text::Date(w.on)), Inline::Hint(raw(w.reason.clone()))],
        ));
    }
    rows
}

/// When what is due, and what of it is not covered yet.
fn instalments(c: &Contribution) -> Option<Block> {
    let agreement = c.agreement.as_ref()?;
    let open = c.uncovered();
    let missing = |due| open.iter().filter(|i| i.due == due).map(|i| i.minor).sum::<i64>();
    let money = |minor| Text::Money(Money { minor, ..agreement.amount });
    let rows = c.instalments.iter().map(|i| vec![cell(Text::Date(i.due)), cell(money(i.minor)), cell(money(missing(i.due)))]).collect();
    let heads = [("instalment-due", false), ("head-amount", true), ("still-due", true)];
    (!c.instalments.is_empty()).then(|| Block::Table(table("instalments", &heads, rows, Text::None)))
}

fn held_receipts(held: &[Stored<HeldReceipt>]) -> Option<Block> {
    let rows = held
        .iter()
        .map(|h| &h.value)
        .map(|h| {
            vec![
                cell(link(format!("/office/held/{}", h.id), Text::Date(h.fixed.date))),
                cell(Text::Money(h.fixed.amount)),
                cell(Text::Key(format!("held-why-{}", h.why.code()))),
                vec![state_tag(&HELD_MACHINE, &h.state)],
            ]
        })
        .collect();
    let heads = [("head-date", false), ("head-amount", true), ("head-reason", false), ("head-state", false)];
    (!held.is_empty()).then(|| Block::Table(table("held-title", &heads, rows, Text::None)))
}

/// What was decided to go back, and the payments by which it goes.
fn refunds(c: &Contribution, paid: &[Stored<Disbursement>]) -> Vec<Block> {
    let rows = c
        .refunds
        .iter()
        .map(|f| {
            vec![
                cell(Text::Date(f.fixed.date)),
                vec![Text::Money(f.fixed.amount).into(), Inline::Hint(Text::Usd(f.fixed.usd))],
                vec![raw(f.fixed.reference.clone()).into(), Inline::Hint(raw(f.reason.clone()))],
                cell(msg(if f.agreed_by.is_some() { "refund-agreed" } else { "refund-proposed" })),
            ]
        })
        .collect();
    let heads = [("head-date", false), ("head-amount", true), ("refund-clause", false), ("head-state", false)];
    let table = (!c.refunds.is_empty()).then(|| Block::Table(table("refunds", &heads, rows, Text::None)));
    table.into_iter().chain(payments(paid)).collect()
}

/// The payments of a record.
pub fn payments(paid: &[Stored<Disbursement>]) -> Option<Block> {
    let rows = paid
        .iter()
        .map(|d| &d.value)
        .map(|d| vec![cell(Text::Code(d.number())), cell(Text::Money(d.amount.money)), vec![state_tag(&PAYMENT, &d.state)]])
        .collect();
    let heads = [("payment-number", false), ("head-amount", true), ("head-state", false)];
    (!paid.is_empty()).then(|| Block::Table(table("payments-of", &heads, rows, Text::None)))
}
