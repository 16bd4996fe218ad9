//! Implementing partners: due diligence, who acts for them, what they hold of advances (WB-02, MON-12).

use crate::kit::{cell, field, heading, line, lines, link, row, row_of, state_tag, table};
use crate::request::{Request, page};
use crate::route::Handled;
use crate::ui::{Block, Choice, Form, Inline, Input, Page, Text, Tone, msg, raw};
use bursar_domain::agreement::MACHINE as AGREEMENT;
use bursar_domain::partner::{MACHINE, Partner, TYPES};
use bursar_domain::payee::{Payee, PayeeKind};
use bursar_domain::time::day;
use bursar_domain::{Cents, Id, Refusal, Role};
use bursar_office::Failure;
use bursar_office::payees::Typed;
use bursar_store::{Receipt, Stored};

pub(super) fn list(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let all = office.partners()?;
    let rows = all
        .iter()
        .map(|p| &p.value)
        .map(|p| {
            vec![
                cell(link(format!("/office/partners/{}", p.id), raw(p.name.clone()))),
                cell(Text::Key(format!("partner-type-{}", p.kind.to_lowercase()))),
                cell(state_tag(&MACHINE, &p.state)),
            ]
        })
        .collect();
    let heads = [("head-name", false), ("field-partner-type", false), ("head-state", false)];
    let mut p = Page::new(msg("partners-title"))
        .under("/office", msg("nav-work"))
        .under("/office/agreements", msg("agreements-title"))
        .with(Block::Table(table("partners-title", &heads, rows, msg("partners-none"))))
        .data(all.iter().map(|p| &p.value).collect::<Vec<_>>());
    if r.has_any(&[Role::ProjectOfficer]) {
        let reference = office.reference();
        let known = reference.organisations.iter();
        let organisations = known.map(|o| Choice { value: o.code.clone(), text: raw(o.name.clone()), hint: None }).collect();
        let form = Form::new("/office/partners", "partner-record")
            .title("partner-form")
            .field(line("partner_name"))
            .field(field("partner_type", Input::Radios(crate::kit::choices("partner-type", &TYPES))))
            .field(field("organisation", Input::Select(organisations)).optional().hint("organisation-hint"));
        p = p.with(form.block());
    }
    page(p)
}

pub(super) fn record(r: &Request<'_>) -> Handled {
    let name = r.required("partner_name", 200);
    let typed = r.text("partner_type").to_lowercase();
    let kind = TYPES.into_iter().find(|t| t.to_lowercase() == typed).unwrap_or_default();
    let organisation = Some(r.optional("organisation", 40)).filter(|o| !o.is_empty());
    r.clear()?;
    let receipt = r.app.office.record_partner(&r.act()?, &name, kind, organisation.as_deref())?;
    let to = format!("/office/partners/{}", receipt.subject);
    r.done(receipt, to, "done-partner")
}

pub(super) fn show(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let stored: Stored<Partner> = office.fetch(r.id()?)?;
    let p = &stored.value;
    let holders = office.holders(Role::Partner)?;
    let name_of = |id: &Id| holders.iter().find(|h| h.id == *id).map_or(Text::None, |h| raw(h.name.clone()));
    let mut rows = vec![
        row_of(msg("head-state"), vec![state_tag(&MACHINE, &p.state)]),
        row("field-partner-type", Text::Key(format!("partner-type-{}", p.kind.to_lowercase()))),
    ];
    if let Some(code) = &p.organisation {
        let reference = office.reference();
        let name = reference.organisations.iter().find(|o| o.code == *code).map_or(code.clone(), |o| o.name.clone());
        rows.push(row("field-organisation", raw(name)));
    }
    if let Some((words, _)) = &p.due_diligence {
        rows.push(row("partner-due-diligence", raw(words.clone())));
    }
    rows.extend(p.barred.as_ref().map(|why| row("partner-barred-why", raw(why.clone()))));
    if !p.people.is_empty() {
        rows.push(row_of(msg("field-people"), p.people.iter().map(|id| name_of(id).into()).collect()));
    }
    let payee = Payee::id_of(p.id);
    if let Some(found) = office.read(|x| x.get::<Payee>(payee))? {
        let state = state_tag(&bursar_domain::payee::MACHINE, &found.value.state);
        rows.push(row_of(msg("agreement-payee"), vec![super::there(&format!("/office/payees/{payee}"), raw(found.value.name)), state]));
    }
    let mut shown = Page::new(raw(p.name.clone()))
        .caption(msg("partner"))
        .under("/office", msg("nav-work"))
        .under("/office/agreements", msg("agreements-title"))
        .under("/office/partners", msg("partners-title"))
        .with(Block::Summary(rows))
        .with(heading("partner-balance"));
    let found = office.agreements_of_partner(p.id)?;
    let year = day(office.now()).year() - 1;
    let (mut total, mut body, mut data) = (Cents::ZERO, Vec::new(), Vec::new());
    for (a, pay) in &found {
        let (a, open) = (&a.value, a.value.advance(pay));
        total = total + open;
        let confirmed = match a.confirmations.get(&year) {
            Some(c) => vec![Inline::Text(Text::Usd(c.usd)), Inline::Hint(raw(c.reference.clone()))],
            None if open == Cents::ZERO => vec![],
            None => vec![Inline::Tag(Tone::Amber, msg("advance-unconfirmed"))],
        };
        body.push(vec![
            vec![
                Inline::Link(link(format!("/office/agreements/{}", a.id), raw(a.terms.title.clone()))),
                Inline::Hint(Text::Code(a.number.clone())),
            ],
            cell(state_tag(&AGREEMENT, &a.state)),
            cell(Text::Usd(pay.paid)),
            cell(Text::Usd(a.spent())),
            cell(Text::Usd(open)),
            confirmed,
        ]);
        data.push(serde_json::json!({ "agreement": a.id, "number": a.number, "paid": pay.paid, "spent": a.spent(), "advance": open }));
    }
    let heads = [
        ("agreement", false),
        ("head-state", false),
        ("partner-paid", true),
        ("agreement-spent", true),
        ("agreement-advance", true),
        ("partner-confirmed", false),
    ];
    let mut balance = table("partner-balance", &heads, body, msg("partner-no-agreements"));
    balance.caption_hidden = true;
    balance.foot = Some(vec![cell(msg("total")), vec![], vec![], vec![], cell(Text::Usd(total)), vec![]]);
    shown = shown.with(Block::Table(balance)).and(acts(r, &stored)?);
    let revisions = office.read(|x| x.revisions("partner", p.id))?;
    page(
        shown
            .with(crate::kit::history(&revisions, &MACHINE))
            .data(serde_json::json!({ "partner": p, "agreements": data, "advance": total })),
    )
}

fn acts(r: &Request<'_>, stored: &Stored<Partner>) -> Result<Vec<Block>, Failure> {
    let p = &stored.value;
    let at = |what: &str| format!("/office/partners/{}/{what}", p.id);
    let open = MACHINE.open_to(&p.state, r.actor()?, None);
    let may = |event: &str| open.iter().any(|t| t.event == event);
    let mut blocks = Vec::new();
    if may("clear") {
        blocks.push(
            Form::new(at("clear"), "partner-clear")
                .on(stored.version)
                .intro(msg("partner-clear-text"))
                .field(lines("reason", 2000).label(msg("partner-due-diligence")))
                .field(field("waived", Input::Radios(crate::kit::yes_no())).value("no").hint("waived-hint"))
                .block(),
        );
    }
    if r.has_any(&[Role::ProjectOfficer]) && p.state != "barred" {
        let holders = r.app.office.holders(Role::Partner)?;
        let people = holders.iter().map(|h| Choice { value: h.id.to_string(), text: raw(h.name.clone()), hint: None }).collect();
        let chosen = p.people.iter().map(Id::to_string).collect();
        let form = Form::new(at("people"), "partner-people").secondary().on(stored.version);
        let form = form.field(field("people", Input::Checks(people)).values(chosen).optional().hint("people-hint"));
        blocks.push(Block::Details(msg("partner-people"), vec![form.block()]));
    }
    if r.has_any(&[Role::FinanceAssistant]) && r.app.office.read(|x| x.get::<Payee>(Payee::id_of(p.id)))?.is_none() {
        blocks.push(Block::Buttons(vec![link(at("payee"), msg("agreement-payee-open"))]));
    }
    if may("bar") {
        let form = Form::new(at("bar"), "partner-bar").grave().on(stored.version).field(lines("reason", 2000));
        blocks.push(Block::Details(msg("partner-bar"), vec![form.block()]));
    }
    Ok(blocks)
}

fn back(r: &Request<'_>, receipt: Receipt) -> Handled {
    r.done(receipt, format!("/office/partners/{}", r.param("id")), "done-partner")
}

pub(super) fn clear(r: &Request<'_>) -> Handled {
    let reasons = r.required("reason", 2000);
    let waived = r.choice("waived", &["yes", "no"]) == "yes";
    r.clear()?;
    back(r, r.app.office.decide_partner(&r.act()?, r.id()?, r.seen(), true, &reasons, waived)?)
}

pub(super) fn bar(r: &Request<'_>) -> Handled {
    let reasons = r.required("reason", 2000);
    r.clear()?;
    back(r, r.app.office.decide_partner(&r.act()?, r.id()?, r.seen(), false, &reasons, false)?)
}

pub(super) fn people(r: &Request<'_>) -> Handled {
    let chosen: Result<Vec<Id>, _> = r.sent.all("people").iter().map(|id| id.parse()).collect();
    let chosen = chosen.map_err(|_| Refusal::new("WB-02", "choose-one").at("people"))?;
    back(r, r.app.office.name_partner_people(&r.act()?, r.id()?, r.seen(), &chosen)?)
}

/// Whoever is paid under this id: a partner, or the lead government of an agreement without one.
fn paid(r: &Request<'_>) -> Result<(Text, String, String), Failure> {
    let (office, id) = (&r.app.office, r.id()?);
    if let Some(p) = office.read(|x| x.get::<Partner>(id))? {
        return Ok((raw(p.value.name.clone()), p.value.name, format!("/office/partners/{id}")));
    }
    let a = office.fetch::<bursar_domain::agreement::Agreement>(id)?.value;
    let lead = a.terms.beneficiaries.first().cloned().ok_or(Failure::NotFound)?;
    let name = office.reference().states.get(&lead).map_or(lead.clone(), |s| s.name("en").to_owned());
    Ok((Text::State(lead), name, format!("/office/agreements/{id}")))
}

pub(super) fn payee_form(r: &Request<'_>) -> Handled {
    let (name, _, home) = paid(r)?;
    let form = Form::new(format!("/office/partners/{}/payee", r.param("id")), "payee-record")
        .field(line("name").label(msg("field-bank-name")).hint("bank-name-hint"))
        .field(line("account").label(msg("field-bank-account")).hint("bank-account-hint"))
        .field(field("bic", Input::Line(20)).hint("bic-hint").optional());
    page(
        Page::new(msg("agreement-payee-open"))
            .under("/office", msg("nav-work"))
            .under("/office/agreements", msg("agreements-title"))
            .under(home, name)
            .with(Block::Inset(msg("details-two-persons")))
            .with(form.block()),
    )
}

pub(super) fn payee(r: &Request<'_>) -> Handled {
    let (_, name, home) = paid(r)?;
    // What is wrong with an account is said by the rules, without the account.
    let typed =
        Typed { name: r.optional("name", 140), account: r.optional("account", 60), bic: r.optional("bic", 20), reason: String::new() };
    r.clear()?;
    let receipt = r.app.office.record_payee(&r.act()?, PayeeKind::Partner, &name, Some(r.id()?), &typed)?;
    r.done(receipt, home, "done-details-proposed")
}
