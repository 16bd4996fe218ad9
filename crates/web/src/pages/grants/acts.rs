//! What may be done with an agreement now, and each of those acts (SM-10, WB-07).

use super::agreement::{grave_page, obstacles, recipient_words, refund_form, shift_form};
use crate::kit::{field, heading, line, lines, link, para, row};
use crate::request::{Request, page};
use crate::route::Handled;
use crate::ui::{Block, Form, Input, Text, msg, msg_with, raw};
use bursar_domain::agreement::{Agreement, LINES, MACHINE, Payments, Policy, Refund, Shift, money::WAS};
use bursar_domain::project_report::Report;
use bursar_domain::time::{day, plus_days};
use bursar_domain::{Arg, Cents, Role};
use bursar_office::Failure;
use bursar_office::agreements::Say;
use bursar_store::{Receipt, Stored};

fn at(a: &Agreement, what: &str) -> String {
    format!("/office/agreements/{}/{what}", a.id)
}

/// Event of the table, event of the form, button, label and hint of the words.
type Said = (&'static str, &'static str, &'static str, Option<(&'static str, &'static str)>);

/// Steps that take a reference or a reason: event of the table, event of the form, button, label and hint of the words.
const SAYS: &[Said] = &[
    ("submit", "submit", "agreement-submit", None),
    ("send_back", "send_back", "agreement-send-back", Some(("field-reason", ""))),
    ("agree_terms", "agree_terms", "agreement-agree-terms", Some(("field-reference", "terms-hint"))),
    ("agree_terms_both", "agree_terms", "agreement-agree-terms", Some(("field-reference", "terms-hint"))),
    ("clear", "clear", "agreement-clear", Some(("field-reference", "clear-hint"))),
    ("sign_beneficiary", "sign_beneficiary", "agreement-sign-beneficiary", Some(("field-reference", "signed-copy-hint"))),
    ("begin", "begin", "agreement-begin", None),
    ("suspend", "suspend", "agreement-suspend", Some(("field-reason", "suspend-hint"))),
    ("resume", "resume", "agreement-resume", Some(("field-reason", ""))),
    ("reply", "reply", "agreement-reply-record", Some(("agreement-reply", ""))),
];

/// Steps with a page of their own.
const PAGES: &[(&str, &str, &str)] = &[
    ("edit", "edit", "agreement-edit"),
    ("approve", "approve", "agreement-approve"),
    ("sign_un", "sign", "agreement-sign"),
    ("propose_amendment", "amendment", "amendment-propose"),
    ("terminate", "terminate", "agreement-terminate"),
    ("close_operations", "close", "agreement-close"),
    ("close_accounts", "settle", "agreement-close-accounts"),
    ("cancel", "cancel", "agreement-cancel"),
];

/// The forms and buttons open to this person in this state.
pub(super) fn blocks(r: &Request<'_>, stored: &Stored<Agreement>, pay: &Payments, reports: &[Report]) -> Result<Vec<Block>, Failure> {
    let a = &stored.value;
    let actor = r.actor()?;
    let open = MACHINE.open_to(&a.state, actor, a.state_of(actor));
    let may = |event: &str| open.iter().any(|t| t.event == event);
    let mut blocks = Vec::new();
    if r.has_any(&[Role::ProjectOfficer]) {
        for (i, c) in a.conditions.iter().enumerate().filter(|(_, c)| c.met_by.is_none()) {
            let form = Form::new(at(a, "condition"), "agreement-condition-met").secondary().on(stored.version).hidden("at", i.to_string());
            blocks.push(para(raw(c.words.clone())));
            blocks.push(form.block());
        }
    } else if let Some(c) = a.conditions.iter().find(|c| c.met_by.is_none()) {
        blocks.push(Block::Notice(msg("agreement-condition-open"), Vec::new()));
        blocks.push(para(raw(c.words.clone())));
    }
    let mut says = Vec::new();
    for (event, form_event, button, words) in SAYS.iter().filter(|s| may(s.0)) {
        let offered = match *event {
            "agree_terms" | "agree_terms_both" => terms_open(a, r, event),
            "reply" => a.notice.as_ref().is_some_and(|n| n.reply.is_none()),
            _ => true,
        };
        if offered {
            let mut form = Form::new(at(a, &format!("say/{form_event}")), button).on(stored.version);
            if let Some((label, hint)) = words {
                let mut f = lines("words", 2000).label(Text::Key((*label).to_owned()));
                if !hint.is_empty() {
                    f = f.hint(hint);
                }
                form = form.field(f);
            }
            says.push(form);
        }
    }
    let buttons: Vec<_> = PAGES.iter().filter(|s| may(s.0)).map(|(_, path, key)| link(at(a, path), Text::Key((*key).to_owned()))).collect();
    blocks.extend(money(r, stored, pay, reports, &may)?);
    if !buttons.is_empty() || !says.is_empty() {
        blocks.push(heading("agreement-next"));
    }
    if !buttons.is_empty() {
        blocks.push(Block::Buttons(buttons));
    }
    blocks.extend(says.into_iter().map(Form::block));
    blocks.extend(changes(r, stored, &may));
    Ok(blocks)
}

/// Each side agrees once, in either order.
fn terms_open(a: &Agreement, r: &Request<'_>, event: &str) -> bool {
    let mission = a.terms.beneficiaries.iter().any(|s| r.signed.as_ref().is_some_and(|x| x.actor.has_for(Role::Mission, s)));
    let (mine, other) = if mission { (&a.terms_state, &a.terms_fund) } else { (&a.terms_fund, &a.terms_state) };
    mine.is_none() && other.is_some() == (event == "agree_terms_both")
}

fn money(
    r: &Request<'_>,
    stored: &Stored<Agreement>,
    pay: &Payments,
    reports: &[Report],
    may: &dyn Fn(&str) -> bool,
) -> Result<Vec<Block>, Failure> {
    let a = &stored.value;
    let mut blocks = Vec::new();
    if may("ask_tranche") && a.terms.policy == Policy::OnReport {
        blocks.push(heading("tranche-next"));
        match a.next_tranche(pay, reports, r.actor()?, day(r.app.office.now())) {
            Ok((number, usd)) => {
                let text = msg_with("tranche-next-text", vec![("number", Arg::Int(number as i64)), ("usd", Arg::Usd(usd))]);
                blocks.push(Form::new(at(a, "tranche"), "tranche-ask").intro(text).on(stored.version).block());
            }
            Err(found) => blocks.extend([para(msg("tranche-not-yet")), obstacles(r, &found)]),
        }
    }
    if let Ok(usd) = a.ask_owed(pay, r.actor()?) {
        let text = msg_with("owed-ask-text", vec![("usd", Arg::Usd(usd))]);
        blocks.push(Form::new(at(a, "owed"), "owed-ask").intro(text).on(stored.version).block());
    }
    if may("commit_year")
        && let Some((year, usd)) = a.next_year()
    {
        let free = a.terms.allotment.map_or(Ok(Cents::ZERO), |key| r.app.office.allotted(key))?;
        let year = Arg::Text(year.to_string());
        let text = msg_with("commit-year-text", vec![("year", year), ("usd", Arg::Usd(usd)), ("free", Arg::Usd(free))]);
        blocks.push(Form::new(at(a, "commit-year"), "commit-year").intro(text).secondary().on(stored.version).block());
    }
    if may("check_refund")
        && let Some(x) = a.refunds.iter().find(|x| x.checked_by.is_none())
    {
        let text = msg_with("grant-refund-check-text", vec![("usd", Arg::Usd(x.usd)), ("reference", Arg::Text(x.reference.clone()))]);
        blocks.push(Form::new(at(a, "check"), "refund-check").intro(text).on(stored.version).block());
    }
    if may("record_refund") {
        blocks.push(Block::Details(msg("grant-refund-record"), vec![refund_form(r, stored).block()]));
        if a.advance(pay) != Cents::ZERO {
            let form = Form::new(at(a, "confirm"), "advance-confirm")
                .secondary()
                .on(stored.version)
                .intro(msg("advance-confirm-text"))
                .field(field("year", Input::Number).label(msg("field-budget-year")).value(day(r.app.office.now()).year().to_string()))
                .field(field("amount", Input::Number))
                .field(line("reference"));
            blocks.push(Block::Details(msg("advance-confirm"), vec![form.block()]));
        }
    }
    if may("release") && a.room(pay) > Cents::ZERO {
        blocks.push(Block::Buttons(vec![link(at(a, "release"), msg("release-button"))]));
    }
    Ok(blocks)
}

fn changes(r: &Request<'_>, stored: &Stored<Agreement>, may: &dyn Fn(&str) -> bool) -> Vec<Block> {
    let a = &stored.value;
    let mut blocks = Vec::new();
    if may("shift") {
        blocks.push(Block::Details(msg("shift-record"), vec![shift_form(stored).block()]));
    }
    if may("extend") {
        let form = Form::new(at(a, "extend"), "extend-button")
            .secondary()
            .on(stored.version)
            .intro(msg("extend-text"))
            .field(field("ends", Input::Day).label(msg("agreement-ends")))
            .field(lines("reason", 1000));
        blocks.push(Block::Details(msg("extend-button"), vec![form.block()]));
    }
    if may("notify") && a.notice.is_none() {
        let by = plus_days(day(r.app.office.now()), 30);
        let form = Form::new(at(a, "notice"), "notice-give")
            .secondary()
            .on(stored.version)
            .field(lines("reason", 2000))
            .field(field("reply_by", Input::Day).value(by.to_string()));
        blocks.push(Block::Details(msg("notice-give"), vec![form.block()]));
    }
    blocks
}

fn back(r: &Request<'_>, receipt: Receipt, key: &'static str) -> Handled {
    r.done(receipt, format!("/office/agreements/{}", r.param("id")), key)
}

fn stored(r: &Request<'_>) -> Result<Stored<Agreement>, Failure> {
    r.app.office.fetch(r.id()?)
}

pub(super) fn say(r: &Request<'_>) -> Handled {
    let what = Say::from_code(r.param("event")).ok_or(Failure::NotFound)?;
    let words = r.optional("words", 2000);
    r.clear()?;
    back(r, r.app.office.say_agreement(&r.act()?, r.id()?, r.seen(), what, &words)?, "done-agreement")
}

pub(super) fn approve_form(r: &Request<'_>) -> Handled {
    let stored = stored(r)?;
    let a = &stored.value;
    let free = a.terms.allotment.map_or(Ok(Cents::ZERO), |key| r.app.office.allotted(key))?;
    let p = r.app.office.parameters()?;
    let rows = vec![
        row("agreement-recipient", recipient_words(r, a)?),
        row("agreement-decision", raw(a.terms.decision.clone())),
        row("agreement-with-psc", Text::Usd(a.terms.budget.total().with_psc(p.count("psc_rate")))),
        row("funds-available", Text::Usd(free)),
    ];
    let form = Form::new(at(a, "approve"), "agreement-approve").field(lines("conditions", 4000).optional().hint("conditions-hint"));
    page(grave_page(&stored, "agreement-approve", "agreement-approve-text", form).with(Block::Summary(rows)))
}

pub(super) fn approve(r: &Request<'_>) -> Handled {
    let conditions: Vec<String> =
        r.optional("conditions", 4000).lines().map(str::trim).filter(|l| !l.is_empty()).map(str::to_owned).collect();
    r.clear()?;
    back(r, r.app.office.approve_agreement(&r.act()?, r.id()?, r.seen(), &conditions)?, "done-agreement-approved")
}

pub(super) fn condition(r: &Request<'_>) -> Handled {
    let at = usize::try_from(r.count("at")).unwrap_or(usize::MAX);
    r.clear()?;
    back(r, r.app.office.meet_agreement_condition(&r.act()?, r.id()?, r.seen(), at)?, "done-condition")
}

pub(super) fn sign_form(r: &Request<'_>) -> Handled {
    let stored = stored(r)?;
    let form = Form::new(at(&stored.value, "sign"), "agreement-sign").field(line("reference").hint("signed-copy-hint"));
    page(grave_page(&stored, "agreement-sign", "agreement-sign-text", form))
}

pub(super) fn sign(r: &Request<'_>) -> Handled {
    let reference = r.required("reference", 200);
    r.clear()?;
    back(r, r.app.office.sign_agreement_for_fund(&r.act()?, r.id()?, r.seen(), &reference)?, "done-agreement-signed")
}

pub(super) fn cancel_form(r: &Request<'_>) -> Handled {
    let stored = stored(r)?;
    let form = Form::new(at(&stored.value, "cancel"), "agreement-cancel").grave().field(lines("reason", 1000));
    page(grave_page(&stored, "agreement-cancel", "agreement-cancel-text", form))
}

pub(super) fn cancel(r: &Request<'_>) -> Handled {
    let reason = r.required("reason", 1000);
    r.clear()?;
    back(r, r.app.office.cancel_agreement(&r.act()?, r.id()?, r.seen(), &reason)?, "done-agreement")
}

pub(super) fn tranche(r: &Request<'_>) -> Handled {
    back(r, r.app.office.ask_tranche(&r.act()?, r.id()?, r.seen())?, "done-payment-asked")
}

pub(super) fn owed(r: &Request<'_>) -> Handled {
    back(r, r.app.office.ask_owed(&r.act()?, r.id()?, r.seen())?, "done-payment-asked")
}

pub(super) fn commit_year(r: &Request<'_>) -> Handled {
    back(r, r.app.office.commit_year(&r.act()?, r.id()?, r.seen())?, "done-agreement")
}

pub(super) fn shift(r: &Request<'_>) -> Handled {
    let year = year(r, "budget_year");
    let (from, to) = (r.choice("line_from", &LINES).to_owned(), r.choice("line_to", &LINES).to_owned());
    let usd = r.usd("amount");
    let reason = r.required("reason", 1000);
    r.clear()?;
    let shift = Shift { year, from, to, usd };
    back(r, r.app.office.shift_agreement(&r.act()?, r.id()?, r.seen(), &shift, &reason)?, "done-agreement")
}

/// A calendar year as typed.
fn year(r: &Request<'_>, name: &str) -> i16 {
    let n = r.count(name);
    i16::try_from(n).ok().filter(|y| (2000..=2200).contains(y)).unwrap_or_else(|| {
        r.refuse(bursar_domain::Refusal::new("", "number-unreadable").at(name));
        0
    })
}

pub(super) fn extend(r: &Request<'_>) -> Handled {
    let ends = r.day("ends");
    let reason = r.required("reason", 1000);
    r.clear()?;
    back(r, r.app.office.extend_agreement(&r.act()?, r.id()?, r.seen(), ends, &reason)?, "done-agreement")
}

pub(super) fn amend(r: &Request<'_>) -> Handled {
    back(r, r.app.office.amend_agreement(&r.act()?, r.id()?, r.seen())?, "done-agreement")
}

pub(super) fn notice(r: &Request<'_>) -> Handled {
    let reasons = r.required("reason", 2000);
    let reply_by = r.day("reply_by");
    r.clear()?;
    back(r, r.app.office.notify_agreement(&r.act()?, r.id()?, r.seen(), &reasons, reply_by)?, "done-agreement")
}

pub(super) fn terminate_form(r: &Request<'_>) -> Handled {
    let stored = stored(r)?;
    let form = Form::new(at(&stored.value, "terminate"), "agreement-terminate").grave().field(lines("reason", 2000));
    page(grave_page(&stored, "agreement-terminate", "agreement-terminate-text", form))
}

pub(super) fn terminate(r: &Request<'_>) -> Handled {
    let reason = r.required("reason", 2000);
    r.clear()?;
    back(r, r.app.office.terminate_agreement(&r.act()?, r.id()?, r.seen(), &reason)?, "done-agreement")
}

pub(super) fn refund(r: &Request<'_>) -> Handled {
    let was = r.choice("was", &WAS).to_owned();
    let usd = r.usd("amount");
    let date = r.day("date");
    let reference = r.required("reference", 200);
    r.clear()?;
    let act = r.act()?;
    let refund = Refund { usd, date, reference, was, by: act.actor.id, checked_by: None };
    back(r, r.app.office.record_grant_refund(&act, r.id()?, r.seen(), &refund)?, "done-refund-recorded")
}

pub(super) fn check_refund(r: &Request<'_>) -> Handled {
    back(r, r.app.office.check_grant_refund(&r.act()?, r.id()?, r.seen())?, "done-agreement")
}

pub(super) fn release_form(r: &Request<'_>) -> Handled {
    let stored = stored(r)?;
    let (pay, _) = r.app.office.paid_under(stored.value.id)?;
    let form = Form::new(at(&stored.value, "release"), "release-button")
        .grave()
        .intro(msg_with("release-text", vec![("usd", Arg::Usd(stored.value.room(&pay)))]))
        .field(field("amount", Input::Number))
        .field(lines("reason", 1000));
    page(grave_page(&stored, "release-button", "release-what", form))
}

pub(super) fn release(r: &Request<'_>) -> Handled {
    let usd = r.usd("amount");
    let reason = r.required("reason", 1000);
    r.clear()?;
    back(r, r.app.office.release_agreement(&r.act()?, r.id()?, r.seen(), usd, &reason)?, "done-agreement")
}

pub(super) fn confirm_advance(r: &Request<'_>) -> Handled {
    let year = year(r, "year");
    let usd = r.usd("amount");
    let reference = r.required("reference", 200);
    r.clear()?;
    back(r, r.app.office.confirm_advance(&r.act()?, r.id()?, r.seen(), year, usd, &reference)?, "done-agreement")
}

pub(super) fn close_form(r: &Request<'_>) -> Handled {
    let stored = stored(r)?;
    let form = Form::new(at(&stored.value, "close"), "agreement-close")
        .field(lines("assets", 4000).hint("assets-hint"))
        .field(field("evaluation", Input::Radios(crate::kit::yes_no())));
    page(grave_page(&stored, "agreement-close", "agreement-close-text", form))
}

pub(super) fn close(r: &Request<'_>) -> Handled {
    let assets = r.required("assets", 4000);
    let evaluation = r.choice("evaluation", &["yes", "no"]) == "yes";
    r.clear()?;
    back(r, r.app.office.close_operations(&r.act()?, r.id()?, r.seen(), &assets, evaluation)?, "done-agreement")
}

pub(super) fn close_accounts_form(r: &Request<'_>) -> Handled {
    let stored = stored(r)?;
    let form = Form::new(at(&stored.value, "settle"), "agreement-close-accounts").grave();
    page(grave_page(&stored, "agreement-close-accounts", "agreement-close-accounts-text", form))
}

pub(super) fn close_accounts(r: &Request<'_>) -> Handled {
    back(r, r.app.office.close_accounts(&r.act()?, r.id()?, r.seen())?, "done-agreement")
}
