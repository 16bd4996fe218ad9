//! Missions of delegates (SM-12): the list, and the page of each with its money, its entries and the way back to its call (AC-15).

mod acts;

use super::disbursements::rows_of;
use super::payees::LOOK;
use crate::kit::{cell, field, heading, link, row, row_of, state_tag, states_of, table};
use crate::request::{Request, page};
use crate::route::{Handled, Route, Who, get, post};
use crate::ui::{Block, Choice, Figure, Form, Inline, Input, Page, Text, Tone, msg, msg_with, raw};
use bursar_domain::call::Call;
use bursar_domain::mission::{MACHINE, Mission};
use bursar_domain::nomination::Nomination;
use bursar_domain::{Arg, Cents, Id, Role};
use bursar_office::{Failure, Office};
use bursar_store::{EntryFilter, Find, Order, Record, Stored};
use std::collections::BTreeMap;

/// Who sees missions at all: the office, those who pay, auditors; missions of States and delegates their own.
const SEE: &[Role] = &[
    Role::Mission,
    Role::Nominee,
    Role::ProjectOfficer,
    Role::FinanceAssistant,
    Role::FundManager,
    Role::HighRepresentative,
    Role::Certifying,
    Role::Approving,
    Role::BankSignatory,
    Role::InternalAuditor,
    Role::ExternalAuditor,
];
const TRAVELLER: Who = Who::Mission(&[Role::Nominee, Role::Mission, Role::ProjectOfficer]);
const REPORTER: Who = Who::Mission(&[Role::Nominee, Role::ProjectOfficer]);
const ENDER: Who = Who::Mission(&[Role::Mission, Role::ProjectOfficer]);
const R7: Who = Who::Mission(&[Role::ProjectOfficer]);
const R8: Who = Who::Mission(&[Role::FinanceAssistant]);
const R9: Who = Who::Mission(&[Role::FundManager]);
const R12: Who = Who::Mission(&[Role::Certifying]);
/// Rows a page.
const SIZE: i64 = 50;

/// Routes.
pub const ROUTES: &[Route] = &[
    get("/office/missions", Who::Roles(SEE), list),
    get("/office/missions/{id}", Who::Mission(SEE), show),
    post("/office/missions/{id}/visa", TRAVELLER, acts::visa, "/office/missions/{id}"),
    post("/office/missions/{id}/move", R7, acts::go, "/office/missions/{id}"),
    get("/office/missions/{id}/end", ENDER, acts::end_form),
    post("/office/missions/{id}/end", ENDER, acts::end, "/office/missions/{id}/end"),
    post("/office/missions/{id}/substitute", R9, acts::substitute, "/office/missions/{id}"),
    post("/office/missions/{id}/ticket", R8, acts::ticket, "/office/missions/{id}"),
    post("/office/missions/{id}/decide-ticket", R12, acts::decide_ticket, "/office/missions/{id}"),
    post("/office/missions/{id}/pay", R8, acts::pay, "/office/missions/{id}"),
    post("/office/missions/{id}/attendance", R7, acts::attendance, "/office/missions/{id}"),
    post("/office/missions/{id}/report", REPORTER, acts::report, "/office/missions/{id}"),
    post("/office/missions/{id}/dsa", R9, acts::dsa, "/office/missions/{id}"),
    get("/office/missions/{id}/settle", R8, acts::settle_form),
    post("/office/missions/{id}/settle", R8, acts::settle, "/office/missions/{id}/settle"),
    get("/office/missions/{id}/lose", R9, acts::lose_form),
    post("/office/missions/{id}/lose", R9, acts::lose, "/office/missions/{id}/lose"),
    post("/office/missions/{id}/excuse", R9, acts::excuse, "/office/missions/{id}"),
    post("/office/missions/{id}/refund", R8, acts::refund, "/office/missions/{id}"),
    post("/office/missions/{id}/check-refund", R12, acts::check_refund, "/office/missions/{id}"),
];

fn list(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let actor = r.actor()?;
    let states: Vec<&str> = MACHINE.states().into_iter().filter(|s| r.query.all("state").contains(s)).collect();
    let mut find = Find::of(Mission::KIND);
    if !states.is_empty() {
        find = find.any("state", states.clone());
    }
    let chosen = r.query.get("call").parse::<Id>().ok();
    if let Some(call) = chosen {
        find = find.eq("call_id", call);
    }
    if r.query.get("waits") == "ticket" {
        find = find.eq("waits_ticket", 1);
    }
    if r.query.get("waits") == "refund" {
        find = find.eq("waits_refund", 1);
    }
    if !actor.has_any(LOOK) {
        find = find.any("iso", actor.states_as(&[Role::Mission, Role::Nominee]));
    }
    let number = r.page_number();
    let ordered = find.clone().order("call_id", Order::Desc).order("iso", Order::Asc).limit(SIZE).offset((number - 1) * SIZE);
    let (mut total, mut found) = office.read(|x| Ok((x.count(&find)?, x.find::<Mission>(&ordered)?)))?;
    if !actor.has_any(LOOK) && !actor.has_any(&[Role::Mission]) {
        // A State has few delegates; which of them is this person, no column tells.
        let mut own = Vec::new();
        for m in found {
            if office.may_see_mission(actor, &m.value)? {
                own.push(m);
            }
        }
        (total, found) = (own.len() as i64, own);
    }
    let calls = office.public_calls()?;
    let numbers: BTreeMap<Id, &str> = calls.iter().map(|c| (c.value.id, c.value.number.as_str())).collect();
    let rows = found.iter().map(|m| &m.value).map(|m| {
        let mut tags = vec![state_tag(&MACHINE, &m.state)];
        if m.ticket.as_ref().is_some_and(|t| t.confirmed_by.is_none()) {
            tags.push(Inline::Tag(Tone::Amber, msg("ticket-waits")));
        }
        vec![
            vec![link(at(m, ""), raw(m.name.clone())).into(), Inline::Hint(Text::State(m.state_iso.clone()))],
            cell(Text::Code(numbers.get(&m.call).copied().unwrap_or_default().to_owned())),
            tags,
            cell(Text::Usd(m.commitment.total())),
            cell(Text::Usd(m.commitment.spent.with_psc(m.commitment.psc_rate))),
            cell(Text::Usd(m.refund_open())),
        ]
    });
    let of_call = numbers.iter().map(|(id, n)| Choice { value: id.to_string(), text: Text::Code((*n).to_owned()), hint: None });
    let filter = Form { get: true, ..Form::new("/office/missions", "filter") }
        .field(
            field("call", Input::Select(of_call.collect()))
                .label(msg("head-call"))
                .values(chosen.iter().map(Id::to_string).collect())
                .optional(),
        )
        .field(
            field("state", Input::Select(states_of(&MACHINE)))
                .label(msg("head-state"))
                .values(states.into_iter().map(str::to_owned).collect())
                .optional(),
        );
    let heads = [
        ("head-delegate", false),
        ("head-call", false),
        ("head-state", false),
        ("mission-committed", true),
        ("mission-spent", true),
        ("mission-refund-open", true),
    ];
    let href = format!("/office/missions?{}", super::disbursements::query(r));
    page(
        Page::new(msg("nav-missions"))
            .under("/office", msg("nav-work"))
            .with(Block::Lead(msg("missions-lead")))
            .with(filter.block())
            .with(Block::Table(table("nav-missions", &heads, rows.collect(), msg("missions-none"))))
            .with(Block::Pages { href, page: number, size: SIZE, total })
            .wide()
            .data(found.iter().map(|m| &m.value).collect::<Vec<_>>()),
    )
}

/// A page of a mission.
fn at(m: &Mission, what: &str) -> String {
    format!("/office/missions/{}{what}", m.id)
}

fn show(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let stored: Stored<Mission> = office.fetch(r.id()?)?;
    let m = &stored.value;
    let call: Stored<Call> = office.fetch(m.call)?;
    let paid = office.disbursements_of(m.id)?;
    let advanced = Office::advanced(&paid);
    let c = &m.commitment;
    let figure = |label: &'static str, value: Cents| Figure { label: msg(label), value: Text::Usd(value), hint: None, link: None };
    let figures = vec![
        figure("mission-committed", c.total()),
        figure("mission-paid-ahead", m.ticket_cost() + advanced.paid),
        figure("mission-spent", c.spent.with_psc(c.psc_rate)),
        figure("mission-left", c.left()),
    ];
    let open = paid.iter().filter(|d| d.value.state == "sent").count();
    let mut p = Page::new(raw(m.name.clone()))
        .caption(msg("mission"))
        .under("/office", msg("nav-work"))
        .under("/office/missions", msg("nav-missions"))
        .with(Block::Summary(summary(r, m, &call.value)))
        .with(Block::Figures(figures))
        .data(m);
    if open > 0 {
        p = p.with(Block::Notice(msg("sent-unconfirmed"), Vec::new()));
    }
    p = p.and(acts::open_acts(r, &stored, &call.value, &paid)?);
    p = p.with(Block::Table(rows_of(r, &paid)?));
    if r.has_any(LOOK) {
        let of = EntryFilter { activity: Some(m.id), limit: 100, oldest_first: true, ..EntryFilter::default() };
        let found = office.read(|x| x.entries(&of))?;
        p = p.with(heading("entries")).with(super::ledger::entry_table(&found));
    }
    let revisions = office.read(|x| x.revisions(Mission::KIND.name, m.id))?;
    page(p.with(crate::kit::history(&revisions, &MACHINE)))
}

fn summary(r: &Request<'_>, m: &Mission, call: &Call) -> Vec<crate::ui::SummaryRow> {
    let e = &m.estimate;
    let mut rows =
        vec![row_of(msg("head-state"), vec![state_tag(&MACHINE, &m.state)]), row("head-member-state", Text::State(m.state_iso.clone()))];
    if r.has_any(super::READERS) || r.has_any(&[Role::Mission, Role::Nominee]) {
        rows.push(row("head-nominee", link(format!("/office/nominations/{}", m.nomination), raw(m.name.clone()))));
    }
    let number = Text::Code(call.number.clone());
    if r.has_any(super::READERS) {
        rows.push(row("mission-round", link(format!("/office/calls/{}/round", call.number), number.clone())));
        rows.push(row("head-call", link(format!("/office/calls/{}", call.number), number)));
    } else {
        rows.push(row("head-call", link(format!("/calls/{}", call.number), number)));
    }
    rows.push(row("mission-first-day", Text::Date(m.first_day)));
    rows.push(row("mission-estimate", Text::Join(vec![Text::Usd(e.ticket), raw("+"), Text::Usd(e.dsa), raw("+"), Text::Usd(e.terminals)])));
    rows.extend(m.visa_applied_on.map(|on| row("visa-applied-on", Text::Date(on))));
    if let Some(t) = &m.ticket {
        let paid = t
            .paid
            .as_ref()
            .map_or_else(|| msg("ticket-on-account"), |x| msg_with("ticket-paid", vec![("reference", Arg::Text(x.clone()))]));
        let mut value = vec![Text::Usd(t.usd).into(), Inline::Hint(Text::Code(t.number.clone())), Inline::Hint(paid)];
        if t.confirmed_by.is_none() {
            value.push(Inline::Tag(Tone::Amber, msg("ticket-waits")));
        }
        rows.push(row_of(msg("mission-ticket"), value));
    }
    if let Some(percent) = m.attendance.percent() {
        let said = vec![("attended", Arg::Int(m.attendance.attended)), ("required", Arg::Int(m.attendance.required))];
        rows.push(row_of(msg("mission-attendance"), vec![Text::Percent(percent).into(), Inline::Hint(msg_with("attendance-said", said))]));
    }
    rows.extend(
        m.dsa_decision.as_ref().map(|d| row_of(msg("dsa-decided"), vec![Text::Usd(d.dsa).into(), Inline::Hint(raw(d.reason.clone()))])),
    );
    rows.extend(m.report.as_ref().map(|x| row("mission-report", raw(x.clone()))));
    if let Some(e) = &m.ended {
        rows.push(row_of(
            msg("head-reason"),
            vec![raw(e.reason.clone()).into(), Inline::Hint(msg(if e.fault { "mission-fault" } else { "mission-no-fault" }))],
        ));
        rows.extend(e.excused.as_ref().map(|why| row("mission-excused", raw(why.clone()))));
        rows.extend(
            e.substitute.map(|n| row("mission-substitute", link(format!("/office/nominations/{n}"), msg("mission-substitute-see")))),
        );
    }
    if m.refund_due > Cents::ZERO {
        rows.push(row("mission-refund-due", Text::Usd(m.refund_due)));
        rows.push(row("mission-refund-open", Text::Usd(m.refund_open())));
    }
    if m.claim_due > Cents::ZERO {
        rows.push(row("mission-claim-due", Text::Usd(m.claim_due)));
    }
    for x in &m.refunds {
        let state = msg(if x.checked_by.is_some() { "figure-received" } else { "receipt-waiting" });
        let said = vec![("reference", Arg::Text(x.reference.clone())), ("date", Arg::Date(x.on))];
        rows.push(row_of(state, vec![Text::Usd(x.usd).into(), Inline::Hint(msg_with("evidence-said", said))]));
    }
    rows
}

/// Who may step in: nominees of the same State who were scored, and whom the State named for this one (WA-07).
fn substitutes(r: &Request<'_>, m: &Mission) -> Result<Vec<Stored<Nomination>>, Failure> {
    let find = Find::of(Nomination::KIND).eq("call_id", m.call).eq("iso", m.state_iso.as_str());
    let mut found = r.app.office.find::<Nomination>(&find.any("state", ["reserve", "not_selected", "eligible"]))?;
    found.retain(|n| n.value.state != "eligible" || n.value.stands_for == Some(m.nomination));
    Ok(found)
}
