//! The estimate of a report that has not come by a year's end (DOMAIN 2.3): proposed by R8, confirmed by R12.

use crate::kit::{cell, field, heading, line, lines, row, row_of};
use crate::request::Request;
use crate::route::Handled;
use crate::ui::{Block, Choice, Form, Inline, Input, Text, msg, msg_with, raw};
use bursar_domain::agreement::Agreement;
use bursar_domain::estimate::Method;
use bursar_domain::project_report::{MACHINE, Report};
use bursar_domain::time::day;
use bursar_domain::{Arg, Cents, Role};
use bursar_office::Failure;
use bursar_office::estimates::EstimateInput;
use bursar_store::{Receipt, Stored};
use jiff::civil::Date;

/// The last day of the last year that has ended.
fn year_end(r: &Request<'_>) -> Option<Date> {
    Date::new(day(r.app.office.now()).year() - 1, 12, 31).ok()
}

pub(super) fn blocks(r: &Request<'_>, stored: &Stored<Report>, a: &Agreement) -> Result<Vec<Block>, Failure> {
    let x = &stored.value;
    let at = |what: &str| format!("/office/reports/{}{what}", x.id);
    let open = MACHINE.open_to(&x.state, r.actor()?, None);
    let may = |event: &str| open.iter().any(|t| t.event == event);
    let mut blocks = Vec::new();
    if let Some(e) = &x.estimate {
        let state = msg(if e.stands() { "estimate-posted" } else { "estimate-proposed" });
        blocks.push(heading("estimate-title"));
        blocks.push(Block::Summary(vec![
            row_of(msg("head-amount"), vec![Text::Usd(e.usd).into(), Inline::Hint(state)]),
            row("estimate-method", Text::Key(format!("estimate-method-{}", e.method.code()))),
            row("estimate-on", Text::Date(e.on)),
            row_of(msg("estimate-basis"), cell(if e.basis.is_empty() { Text::None } else { raw(e.basis.clone()) })),
        ]));
        if !e.stands() && may("confirm_estimate") {
            let form = Form::new(at("/confirm-estimate"), "estimate-confirm").intro(msg("estimate-confirm-text")).on(stored.version);
            blocks.push(form.block());
        }
        if may("drop_estimate") && (!e.stands() || r.has_any(&[Role::Certifying])) {
            let form = Form::new(at("/drop-estimate"), "estimate-drop").secondary().on(stored.version).field(lines("reason", 1000));
            blocks.push(Block::Details(msg("estimate-drop"), vec![form.block()]));
        }
        return Ok(blocks);
    }
    let Some(on) = year_end(r).filter(|on| x.due <= *on && may("estimate")) else { return Ok(blocks) };
    let (pay, _) = r.app.office.paid_under(a.id)?;
    let choice = |m: Method| {
        let comes_to = msg_with("estimate-comes-to", vec![("usd", Arg::Usd(a.estimated_by(m, on, &pay)))]);
        let hint = if m == Method::Letter { msg("estimate-letter-hint") } else { comes_to };
        Choice { value: m.code().into(), text: Text::Key(format!("estimate-method-{}", m.code())), hint: Some(hint) }
    };
    let form = Form::new(at("/estimate"), "estimate-propose")
        .intro(msg_with("estimate-text", vec![("on", Arg::Date(on))]))
        .on(stored.version)
        .field(field("method", Input::Radios(Method::ALL.map(choice).into())).label(msg("estimate-method")))
        .field(field("amount", Input::Number).optional().hint("estimate-amount-hint"))
        .field(line("basis").label(msg("estimate-basis")).optional().hint("estimate-basis-hint"));
    blocks.push(Block::Details(msg("estimate-title"), vec![form.block()]));
    Ok(blocks)
}

pub(super) fn propose(r: &Request<'_>) -> Handled {
    let codes = Method::ALL.map(Method::code);
    let method = Method::from_code(r.choice("method", &codes)).unwrap_or(Method::Time);
    let typed = if method == Method::Letter || !r.text("amount").is_empty() { r.usd("amount") } else { Cents::ZERO };
    let basis = r.optional("basis", 1000);
    r.clear()?;
    let on = year_end(r).ok_or(Failure::NotFound)?;
    let input = EstimateInput { on, method, typed, basis };
    back(r, r.app.office.estimate_report(&r.act()?, r.id()?, r.seen(), &input)?, "done-estimate")
}

pub(super) fn confirm(r: &Request<'_>) -> Handled {
    back(r, r.app.office.confirm_estimate(&r.act()?, r.id()?, r.seen())?, "done-estimate-confirmed")
}

pub(super) fn drop_it(r: &Request<'_>) -> Handled {
    let reason = r.required("reason", 1000);
    r.clear()?;
    back(r, r.app.office.drop_estimate(&r.act()?, r.id()?, r.seen(), &reason)?, "done-estimate-dropped")
}

fn back(r: &Request<'_>, receipt: Receipt, key: &'static str) -> Handled {
    r.done(receipt, format!("/office/reports/{}", r.param("id")), key)
}
