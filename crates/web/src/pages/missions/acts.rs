//! What can be done with a mission now, and doing it.

use super::{at, substitutes};
use crate::kit::{choices, field, line, lines, link, para, yes_no};
use crate::pages::payees::payee_field;
use crate::request::{Request, page};
use crate::route::Handled;
use crate::ui::{Block, ButtonLook, Choice, Form, Input, Page, msg, msg_with, raw};
use bursar_domain::call::Call;
use bursar_domain::disbursement::{Disbursement, Purpose};
use bursar_domain::mission::{Attendance, Lost, MACHINE, Mission, Refund, Ticket};
use bursar_domain::money::decimal;
use bursar_domain::payee::{Payee, PayeeKind};
use bursar_domain::time::day;
use bursar_domain::{Arg, Cents, Id, Refusal, Role};
use bursar_office::missions::Move;
use bursar_office::{Failure, Office};
use bursar_store::{Receipt, Stored};

/// The forms open to this person in this state.
pub(super) fn open_acts(
    r: &Request<'_>,
    stored: &Stored<Mission>,
    call: &Call,
    paid: &[Stored<Disbursement>],
) -> Result<Vec<Block>, Failure> {
    let (m, office) = (&stored.value, &r.app.office);
    let open = MACHINE.open_to(&m.state, r.actor()?, Some(&m.state_iso));
    let may = |event: &str| open.iter().any(|t| t.event == event);
    let form = |what: &str, button: &'static str| Form::new(at(m, what), button).on(stored.version);
    let today = day(office.now()).to_string();
    let mut blocks = Vec::new();
    let mut buttons = Vec::new();
    if may("apply_visa") {
        blocks.push(
            form("/visa", "visa-apply")
                .title("visa-title")
                .field(field("on", Input::Day).value(today.clone()).label(msg("visa-applied-on")))
                .block(),
        );
    }
    for step in Move::ALL.into_iter().filter(|s| may(s.code())) {
        blocks.push(form("/move", move_key(step)).secondary().sends("event", step.code()).block());
    }
    let ticket_waits = m.ticket.as_ref().is_some_and(|t| t.confirmed_by.is_none());
    if may("record_ticket") && !ticket_waits {
        blocks.push(
            form("/ticket", "ticket-record")
                .title("ticket-record-title")
                .field(field("amount", Input::Number).value(decimal(m.estimate.ticket.0, 2)).hint("hint-usd"))
                .field(line("number").label(msg("ticket-number")).hint("ticket-number-hint"))
                .field(line("paid").label(msg("ticket-paid-reference")).hint("ticket-paid-hint").optional())
                .field(lines("late", 500).label(msg("ticket-late")).hint("ticket-late-hint").optional())
                .block(),
        );
    }
    if may("ticket") && ticket_waits {
        blocks.push(
            form("/decide-ticket", "ticket-confirm")
                .title("ticket-confirm-title")
                .intro(msg("ticket-confirm-text"))
                .sends("decision", "confirm")
                .button("decision", "return", "ticket-return", ButtonLook::Secondary)
                .block(),
        );
    }
    if r.has_any(&[Role::FinanceAssistant]) {
        blocks.extend(payments(r, stored, paid)?);
    }
    if may("attend") {
        let known = |n: i64| if m.attendance.required > 0 { n.to_string() } else { String::new() };
        blocks.push(
            form("/attendance", "attendance-record")
                .title("attendance-title")
                .field(field("attended", Input::Number).value(known(m.attendance.attended)))
                .field(field("required", Input::Number).value(known(m.attendance.required)))
                .block(),
        );
    }
    if may("report") {
        blocks
            .push(form("/report", "report-record").title("report-title").field(lines("report", 3000).label(msg("mission-report"))).block());
    }
    let least = office.parameters()?.count("attendance_min");
    if may("decide_dsa") && m.attendance.percent().is_some_and(|p| p < least) {
        blocks.push(
            form("/dsa", "dsa-decide")
                .title("dsa-title")
                .intro(msg_with("dsa-text", vec![("least", Arg::Int(least))]))
                .field(field("dsa", Input::Number).value(decimal(m.estimate.dsa.0, 2)).hint("hint-usd"))
                .field(lines("reason", 1000))
                .block(),
        );
    }
    if may("record_refund") && m.waiting_refund().is_none() && m.refund_open() > Cents::ZERO {
        blocks.push(
            form("/refund", "refund-record")
                .title("mission-refund-title")
                .field(field("amount", Input::Number).value(decimal(m.refund_open().0, 2)).hint("hint-usd"))
                .field(field("on", Input::Day).value(today).label(msg("head-date")))
                .field(line("reference").hint("reference-bank"))
                .block(),
        );
    }
    if may("check_refund") && m.waiting_refund().is_some() {
        blocks.push(form("/check-refund", "receipt-check").title("refund-check-title").intro(msg("refund-check-text")).block());
    }
    if m.ended.as_ref().is_some_and(|e| e.fault) {
        let meetings = office.parameters()?.count("no_show_cooldown");
        if meetings > 0 {
            blocks.push(Block::Inset(msg_with("mission-cooldown", vec![("count", Arg::Int(meetings))])));
        }
        if may("excuse") {
            let inner = form("/excuse", "excuse-button").intro(msg("excuse-text")).secondary().field(lines("reason", 1000));
            blocks.push(Block::Details(msg("excuse-title"), vec![inner.block()]));
        }
    }
    let given_up = |event: &str| may(event) && m.ticket.is_none();
    if given_up("refuse_visa") || given_up("withdraw") {
        let withdraws = given_up("withdraw");
        buttons.push(link(at(m, "/end"), msg(if withdraws { "mission-withdraw" } else { "visa-refuse" })));
    }
    if may("settle") {
        buttons.push(link(at(m, "/settle"), msg("settle-title")));
    }
    if may("miss") {
        buttons.push(link(at(m, "/lose"), msg("lose-title")));
    }
    let of_state = [Role::Mission, Role::Drafter].iter().any(|role| r.actor().is_ok_and(|a| a.has_for(*role, &m.state_iso)));
    if of_state && m.replaceable().is_ok() {
        buttons.push(link(format!("/office/nominations/{}/substitute", m.nomination), msg("substitute-name")));
    }
    if !buttons.is_empty() {
        blocks.push(Block::Buttons(buttons));
    }
    if given_up("substitute") {
        let others = substitutes(r, m)?;
        if others.is_empty() {
            blocks.push(Block::Inset(msg("substitute-none")));
        } else {
            let choice = |n: &Stored<bursar_domain::nomination::Nomination>| Choice {
                value: n.value.id.to_string(),
                text: raw(n.value.name()),
                hint: None,
            };
            let inner = form("/substitute", "substitute-button")
                .intro(msg("substitute-text"))
                .grave()
                .field(field("substitute", Input::Select(others.iter().map(choice).collect())))
                .field(lines("reason", 1000));
            blocks.push(Block::Details(msg("substitute-title"), vec![inner.block()]));
        }
    }
    let vacant = matches!(m.state.as_str(), "visa_refused" | "withdrawn") && r.has_any(&[Role::FundManager]);
    if vacant && office.vacancies(m.call)? > 0 {
        let round = link(format!("/office/calls/{}/round", call.number), msg("task-promote"));
        blocks.push(Block::Notice(msg("mission-vacant"), vec![round]));
    }
    Ok(blocks)
}

fn move_key(step: Move) -> &'static str {
    match step {
        Move::NoVisa => "visa-none",
        Move::GrantVisa => "visa-granted",
        Move::Arrive => "mission-arrive",
        Move::Leave => "mission-leave",
    }
}

/// What R8 may ask to be paid now.
fn payments(r: &Request<'_>, stored: &Stored<Mission>, paid: &[Stored<Disbursement>]) -> Result<Vec<Block>, Failure> {
    let m = &stored.value;
    let asked = |purpose: Purpose| -> Cents {
        paid.iter().map(|d| &d.value).filter(|d| d.purpose == purpose && d.stands()).map(|d| d.amount.usd).sum()
    };
    let covered = r.app.office.parameters()?.yes("dsa_covered");
    let own = r.app.office.read(|x| x.get::<Payee>(Payee::id_of(m.nomination)))?;
    let payable = own.is_some_and(|p| p.value.payable().is_ok());
    let mut blocks = Vec::new();
    let owed = [
        (Purpose::Ticket, m.ticket_owed(), "pay-ticket", "pay-ticket-text"),
        (Purpose::TravelAdvance, if covered { m.may_advance() } else { Cents::ZERO }, "pay-advance", "pay-advance-text"),
        (Purpose::DelegateClaim, m.claim_due, "pay-claim", "pay-claim-text"),
    ];
    for (purpose, limit, button, text) in owed {
        if limit <= asked(purpose) {
            continue;
        }
        let form = Form::new(at(m, "/pay"), button)
            .on(stored.version)
            .title(button)
            .intro(msg_with(text, vec![("amount", Arg::Usd(limit))]))
            .sends("purpose", purpose.code());
        if purpose == Purpose::Ticket {
            blocks.push(form.field(payee_field(r, &[PayeeKind::Supplier, PayeeKind::UnAccount])?).block());
        } else if payable {
            blocks.push(form.block());
        } else {
            let to = link(format!("/office/payees/{}", Payee::id_of(m.nomination)), msg("payee"));
            blocks.push(Block::Notice(
                msg("pay-no-details"),
                if r.app.office.read(|x| x.get::<Payee>(Payee::id_of(m.nomination)))?.is_some() { vec![to] } else { Vec::new() },
            ));
        }
    }
    Ok(blocks)
}

fn back(r: &Request<'_>, receipt: Receipt, key: &'static str) -> Handled {
    r.done(receipt, format!("/office/missions/{}", r.param("id")), key)
}

pub(super) fn visa(r: &Request<'_>) -> Handled {
    let on = r.day("on");
    r.clear()?;
    back(r, r.app.office.apply_visa(&r.act()?, r.id()?, r.seen(), on)?, "done-mission")
}

pub(super) fn go(r: &Request<'_>) -> Handled {
    let step = Move::from_code(r.choice("event", &["no_visa", "grant_visa", "arrive", "leave"]));
    r.clear()?;
    let step = step.ok_or(Failure::NotFound)?;
    back(r, r.app.office.move_mission(&r.act()?, r.id()?, r.seen(), step)?, "done-mission")
}

fn page_of(r: &Request<'_>, title: &'static str) -> Result<(Stored<Mission>, Page), Failure> {
    let stored: Stored<Mission> = r.app.office.fetch(r.id()?)?;
    let m = &stored.value;
    let p = Page::new(msg(title))
        .caption(raw(m.name.clone()))
        .under("/office", msg("nav-work"))
        .under("/office/missions", msg("nav-missions"))
        .under(at(m, ""), raw(m.name.clone()));
    Ok((stored, p))
}

fn not_now(p: Page, m: &Mission) -> Handled {
    page(p.with(Block::Notice(msg("mission-not-now"), vec![link(at(m, ""), raw(m.name.clone()))])))
}

/// The visa was refused (R7), or the State withdraws (R3): before it is done, what it leads to is said.
pub(super) fn end_form(r: &Request<'_>) -> Handled {
    let withdraws = r.has_any(&[Role::Mission]);
    let (stored, p) = page_of(r, if withdraws { "mission-withdraw" } else { "visa-refuse" })?;
    let m = &stored.value;
    let open = MACHINE.open_to(&m.state, r.actor()?, Some(&m.state_iso));
    if m.ticket.is_some() || !open.iter().any(|t| matches!(t.event, "refuse_visa" | "withdraw")) {
        return not_now(p, m);
    }
    let left = vec![("amount", Arg::Usd(m.commitment.left()))];
    let form = Form::new(at(m, "/end"), if withdraws { "mission-withdraw" } else { "visa-refuse" });
    let form =
        form.grave().on(stored.version).sends("event", if withdraws { "withdraw" } else { "refuse_visa" }).field(lines("reason", 1000));
    page(p.with(Block::Warning(msg_with("end-text", left))).with(form.block()))
}

pub(super) fn end(r: &Request<'_>) -> Handled {
    let visa = r.choice("event", &["refuse_visa", "withdraw"]) == "refuse_visa";
    let reason = r.required("reason", 1000);
    r.clear()?;
    back(r, r.app.office.give_up_mission(&r.act()?, r.id()?, r.seen(), visa, &reason)?, "done-mission-ended")
}

pub(super) fn substitute(r: &Request<'_>) -> Handled {
    let by = chosen(r, "substitute");
    let reason = r.required("reason", 1000);
    r.clear()?;
    back(r, r.app.office.substitute(&r.act()?, r.id()?, r.seen(), by, &reason)?, "done-mission-ended")
}

pub(super) fn ticket(r: &Request<'_>) -> Handled {
    let usd = r.usd("amount");
    let paid = Some(r.optional("paid", 140)).filter(|p| !p.is_empty());
    let number = r.required("number", 100);
    let late = r.optional("late", 500);
    r.clear()?;
    let ticket = Ticket { usd, number, paid, late, by: r.actor()?.id, confirmed_by: None };
    back(r, r.app.office.record_ticket(&r.act()?, r.id()?, r.seen(), &ticket)?, "done-ticket-recorded")
}

pub(super) fn decide_ticket(r: &Request<'_>) -> Handled {
    let confirm = r.choice("decision", &["confirm", "return"]) == "confirm";
    r.clear()?;
    back(r, r.app.office.decide_ticket(&r.act()?, r.id()?, r.seen(), confirm)?, "done-mission")
}

pub(super) fn pay(r: &Request<'_>) -> Handled {
    let purpose = Purpose::from_code(r.choice("purpose", &["ticket", "travel_advance", "delegate_claim"]));
    let payee = if purpose == Some(Purpose::Ticket) { chosen(r, "payee") } else { Payee::fund_id() };
    r.clear()?;
    let purpose = purpose.ok_or(Failure::NotFound)?;
    let receipt = r.app.office.request_mission_payment(&r.act()?, r.id()?, r.seen(), purpose, payee)?;
    back(r, receipt, "done-payment-requested")
}

pub(super) fn attendance(r: &Request<'_>) -> Handled {
    let attendance = Attendance { attended: r.count("attended"), required: r.count("required") };
    r.clear()?;
    back(r, r.app.office.keep_attendance(&r.act()?, r.id()?, r.seen(), attendance)?, "done-mission")
}

pub(super) fn report(r: &Request<'_>) -> Handled {
    let words = r.required("report", 3000);
    r.clear()?;
    back(r, r.app.office.report_mission(&r.act()?, r.id()?, r.seen(), &words)?, "done-mission")
}

pub(super) fn dsa(r: &Request<'_>) -> Handled {
    let (dsa, reason) = (amount(r, "dsa"), r.required("reason", 1000));
    r.clear()?;
    back(r, r.app.office.decide_dsa(&r.act()?, r.id()?, r.seen(), dsa, &reason)?, "done-mission")
}

/// A record chosen of several.
fn chosen(r: &Request<'_>, name: &str) -> Id {
    r.text(name).parse().unwrap_or_else(|_| {
        r.refuse(Refusal::new("", "choose-one").at(name));
        Payee::fund_id()
    })
}

/// An amount that may be zero.
fn amount(r: &Request<'_>, name: &str) -> Cents {
    if matches!(r.text(name), "0" | "0.00" | "0,00") { Cents::ZERO } else { r.usd(name) }
}

/// What it cost, beside what was estimated and paid ahead; then it is posted.
pub(super) fn settle_form(r: &Request<'_>) -> Handled {
    let (stored, p) = page_of(r, "settle-title")?;
    let m = &stored.value;
    if !matches!(m.state.as_str(), "returned" | "reported") {
        return not_now(p, m);
    }
    let advanced = Office::advanced(&r.app.office.disbursements_of(m.id)?);
    let dsa = m.dsa_decision.as_ref().map_or(m.estimate.dsa, |d| d.dsa);
    let said =
        vec![("ticket", Arg::Usd(m.ticket_cost())), ("advance", Arg::Usd(advanced.paid)), ("committed", Arg::Usd(m.commitment.direct))];
    let form = Form::new(at(m, "/settle"), "settle-button")
        .grave()
        .on(stored.version)
        .field(field("ticket", Input::Number).label(msg("mission-ticket")).value(decimal(m.ticket_cost().0, 2)).hint("hint-usd"))
        .field(field("dsa", Input::Number).value(decimal(dsa.0, 2)).hint("settle-dsa-hint"))
        .field(field("terminals", Input::Number).value(decimal(m.estimate.terminals.0, 2)).hint("hint-usd"));
    page(p.with(Block::Lead(msg("settle-lead"))).with(para(msg_with("settle-text", said))).with(form.block()))
}

pub(super) fn settle(r: &Request<'_>) -> Handled {
    let used = [amount(r, "ticket"), amount(r, "dsa"), amount(r, "terminals")];
    r.clear()?;
    back(r, r.app.office.settle_mission(&r.act()?, r.id()?, r.seen(), used)?, "done-settled")
}

/// After the ticket: what is lost, and whose fault it is.
pub(super) fn lose_form(r: &Request<'_>) -> Handled {
    let (stored, p) = page_of(r, "lose-title")?;
    let m = &stored.value;
    if !matches!(m.state.as_str(), "ticketed" | "advanced") {
        return not_now(p, m);
    }
    let advanced = Office::advanced(&r.app.office.disbursements_of(m.id)?);
    let all = m.ticket_cost() + advanced.paid;
    let form = Form::new(at(m, "/lose"), "lose-button")
        .grave()
        .on(stored.version)
        .field(field("event", Input::Radios(choices("lost", &["miss", "withdraw_late"]))).label(msg("lose-what")))
        .field(field("force_majeure", Input::Radios(yes_no())).hint("force-majeure-hint"))
        .field(
            field("amount", Input::Number)
                .value(decimal(advanced.paid.0, 2))
                .label(msg("lose-recoverable"))
                .hint_text(msg_with("lose-hint", vec![("amount", Arg::Usd(all))])),
        )
        .field(lines("reason", 1000));
    page(p.with(Block::Warning(msg("lose-text"))).with(form.block()))
}

pub(super) fn lose(r: &Request<'_>) -> Handled {
    let event = if r.choice("event", &["miss", "withdraw_late"]) == "miss" { "miss" } else { "withdraw_late" };
    let force_majeure = r.choice("force_majeure", &["yes", "no"]) == "yes";
    let (recoverable, reason) = (amount(r, "amount"), r.required("reason", 1000));
    r.clear()?;
    let lost = Lost { event, reason, force_majeure, recoverable };
    back(r, r.app.office.lose_mission(&r.act()?, r.id()?, r.seen(), &lost)?, "done-mission-ended")
}

pub(super) fn excuse(r: &Request<'_>) -> Handled {
    let reason = r.required("reason", 1000);
    r.clear()?;
    back(r, r.app.office.excuse_mission(&r.act()?, r.id()?, r.seen(), &reason)?, "done-mission")
}

pub(super) fn refund(r: &Request<'_>) -> Handled {
    let refund =
        Refund { usd: r.usd("amount"), on: r.day("on"), reference: r.required("reference", 140), by: r.actor()?.id, checked_by: None };
    r.clear()?;
    back(r, r.app.office.record_travel_refund(&r.act()?, r.id()?, r.seen(), &refund)?, "done-receipt")
}

pub(super) fn check_refund(r: &Request<'_>) -> Handled {
    back(r, r.app.office.check_travel_refund(&r.act()?, r.id()?, r.seen())?, "done-checked")
}
