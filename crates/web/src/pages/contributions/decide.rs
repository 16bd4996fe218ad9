//! The page on which the second person looks at what the fund manager proposes: to write off (J28), to pay back (J29).

use super::{donor, show::fixed_row};
use crate::kit::{lines, link, row, row_of};
use crate::request::{Request, page};
use crate::route::Handled;
use crate::ui::{Block, Form, Inline, Page, Text, msg, raw};
use bursar_domain::Role;
use bursar_domain::contribution::Contribution;
use bursar_domain::ledger::Account;
use bursar_office::Failure;
use bursar_store::Stored;

pub(super) fn decide_form(r: &Request<'_>) -> Handled {
    let stored: Stored<Contribution> = r.app.office.fetch(r.id()?)?;
    let c = &stored.value;
    if !c.decision_waits() {
        return Err(Failure::NotFound);
    }
    let at = format!("/office/contributions/{}", c.id);
    let mut rows = vec![row("contribution", link(at.clone(), donor(c)))];
    rows.extend(c.agreement.as_ref().map(|f| fixed_row("figure-signed", f)));
    if let Some(w) = c.write_off.as_ref().filter(|w| w.agreed_by.is_none()) {
        let book = r.app.office.read(|x| x.of_contribution(Account::Receivable, c.id))?;
        rows.push(row_of(
            msg("write-off-proposed"),
            vec![Text::Money(w.amount).into(), Inline::Hint(Text::Usd(book)), Inline::Hint(Text::Date(w.on))],
        ));
        rows.push(row("head-reason", raw(w.reason.clone())));
    }
    if let Some(f) = c.refunds.iter().find(|f| f.agreed_by.is_none()) {
        rows.push(fixed_row("refund-proposed", &f.fixed));
        rows.push(row("head-reason", raw(f.reason.clone())));
        if !c.refund_clause.is_empty() {
            rows.push(row("field-refund-clause", raw(c.refund_clause.clone())));
        }
    }
    let warning = if c.state == "received" { "refund-warning" } else { "write-off-warning" };
    let mut p = Page::new(msg("decide-page"))
        .under("/office/contributions", msg("nav-contributions-office"))
        .under(at.clone(), donor(c))
        .with(Block::Summary(rows))
        .data(c);
    if r.has_any(&[Role::Certifying]) {
        p = p.with(Block::Warning(msg(warning))).with(Form::new(format!("{at}/agree"), "decide-agree").grave().on(stored.version).block());
    }
    let drop = Form::new(format!("{at}/drop"), "decide-drop").secondary().on(stored.version).field(lines("reason", 1000));
    page(p.with(drop.title("decide-drop-title").block()))
}

pub(super) fn agree(r: &Request<'_>) -> Handled {
    let (office, id) = (&r.app.office, r.id()?);
    let refund = office.fetch::<Contribution>(id)?.value.refunds.iter().any(|f| f.agreed_by.is_none());
    let receipt = if refund { office.agree_refund(&r.act()?, id, r.seen())? } else { office.agree_write_off(&r.act()?, id, r.seen())? };
    super::back(r, receipt, "done-decision-agreed")
}

pub(super) fn drop_proposal(r: &Request<'_>) -> Handled {
    let reason = r.required("reason", 1000);
    r.clear()?;
    super::back(r, r.app.office.drop_proposal(&r.act()?, r.id()?, r.seen(), &reason)?, "done-dropped")
}
