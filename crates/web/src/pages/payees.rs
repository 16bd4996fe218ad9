//! Payees and their bank details: proposed by one person, confirmed by another (SM-11; ACT-01). What the bank is told is shown
//! to those who prepare, certify, approve, release and audit payments; everyone else sees the last four characters.

use crate::kit::{cell, choices, field, line, lines, link, row, row_of, state_tag, states_of, table};
use crate::request::{Request, page};
use crate::route::{Handled, Route, Who, get, post};
use crate::ui::{Block, Choice, Field, Form, Inline, Input, Page, SummaryRow, Text, msg, msg_with, raw};
use bursar_domain::bank_account::Party;
use bursar_domain::nomination::Nomination;
use bursar_domain::payee::{MACHINE, MAY_SEE, Payee, PayeeKind};
use bursar_domain::time::day;
use bursar_domain::{Arg, Role};
use bursar_office::Failure;
use bursar_office::payees::Typed;
use bursar_store::{Find, Order, Record, Stored};

/// Those who read what is paid: staff, those who pay, auditors.
pub const LOOK: &[Role] = &[
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
const R8: Who = Who::Roles(&[Role::FinanceAssistant]);
const R12: Who = Who::Roles(&[Role::Certifying]);
const OWN: Who = Who::Nomination(&[Role::Mission, Role::Nominee]);
/// Rows a page.
const SIZE: i64 = 50;

/// Routes.
pub const ROUTES: &[Route] = &[
    get("/office/payees", Who::Roles(LOOK), list),
    get("/office/payees/new", R8, new),
    post("/office/payees/new", R8, record, "/office/payees/new"),
    get("/office/payees/{id}", Who::Roles(LOOK), show),
    get("/office/payees/{id}/propose", R8, propose_form),
    post("/office/payees/{id}/propose", R8, propose, "/office/payees/{id}/propose"),
    get("/office/payees/{id}/confirm", R12, confirm_form),
    post("/office/payees/{id}/confirm", R12, confirm, "/office/payees/{id}/confirm"),
    post("/office/payees/{id}/discard", R12, discard, "/office/payees/{id}/confirm"),
    post("/office/payees/{id}/close", R8, close, "/office/payees/{id}"),
    get("/office/nominations/{id}/bank", OWN, own_form),
    post("/office/nominations/{id}/bank", OWN, own, "/office/nominations/{id}/bank"),
];

fn list(r: &Request<'_>) -> Handled {
    let states: Vec<&str> = MACHINE.states().into_iter().filter(|s| r.query.get("state") == *s).collect();
    let words = r.query.get("q").trim().to_lowercase();
    let mut find = Find::of(Payee::KIND).not("kind", PayeeKind::Fund.code());
    if !states.is_empty() {
        find = find.any("state", states.clone());
    }
    if !words.is_empty() {
        find = find.like("sort_key", &words);
    }
    let number = r.page_number();
    let (total, found) = r.app.office.read(|x| {
        Ok((x.count(&find)?, x.find::<Payee>(&find.clone().order("sort_key", Order::Asc).limit(SIZE).offset((number - 1) * SIZE))?))
    })?;
    let rows = found.iter().map(|p| &p.value).map(|p| {
        vec![
            vec![Inline::Link(link(at(p, ""), raw(p.name.clone()))), Inline::Hint(Text::Key(format!("payee-kind-{}", key(p.kind))))],
            cell(state_tag(&MACHINE, &p.state)),
            cell(if p.masked.is_empty() { Text::None } else { Text::Code(p.masked.clone()) }),
        ]
    });
    let filter = Form { get: true, ..Form::new("/office/payees", "filter") }.field(line("q").value(words).optional()).field(
        field("state", Input::Select(states_of(&MACHINE)))
            .label(msg("head-state"))
            .values(states.into_iter().map(str::to_owned).collect())
            .optional(),
    );
    let mut buttons = Vec::new();
    if r.has_any(&[Role::FinanceAssistant]) {
        buttons.push(link("/office/payees/new", msg("payee-new")));
    }
    buttons.push(link(format!("/office/payees/{}", Payee::fund_id()), msg("payee-kind-fund")));
    let heads = [("head-payee", false), ("head-state", false), ("head-bank-account", false)];
    let href = format!("/office/payees?{}", super::disbursements::query(r));
    page(
        under_payments(Page::new(msg("payees-title")))
            .with(Block::Lead(msg("payees-lead")))
            .with(Block::Buttons(buttons))
            .with(filter.block())
            .with(Block::Table(table("payees-title", &heads, rows.collect(), msg("payees-none"))))
            .with(Block::Pages { href, page: number, size: SIZE, total })
            .data(found.iter().map(|p| &p.value).collect::<Vec<_>>()),
    )
}

fn key(kind: PayeeKind) -> String {
    kind.code().replace('_', "-")
}

fn at(p: &Payee, what: &str) -> String {
    format!("/office/payees/{}{what}", p.id)
}

/// Under the pages of payments.
pub fn under_payments(p: Page) -> Page {
    p.under("/office", msg("nav-work")).under("/office/disbursements", msg("nav-payments"))
}

fn details_fields(form: Form, change: bool) -> Form {
    let form = form
        .field(line("name").label(msg("field-bank-name")).hint("bank-name-hint"))
        .field(line("account").label(msg("field-bank-account")).hint("details-account-hint"))
        .field(field("bic", Input::Line(20)).hint("bic-hint").optional());
    if change { form.field(lines("reason", 500).hint("details-reason-hint")) } else { form }
}

fn typed(r: &Request<'_>) -> Typed {
    // What is wrong with an account is said by the rules, without the account.
    let typed = |name: &str, max: usize| r.optional(name, max);
    Typed { name: typed("name", 140), account: typed("account", 60), bic: typed("bic", 20), reason: typed("reason", 500) }
}

fn new(r: &Request<'_>) -> Handled {
    let kinds: Vec<&str> = PayeeKind::PAID.iter().filter(|k| **k != PayeeKind::Delegate).map(|k| k.code()).collect();
    let form = Form::new("/office/payees/new", "payee-record")
        .field(field("payee_kind", Input::Radios(choices("payee-kind", &kinds))))
        .field(line("payee_name"));
    let _ = r;
    page(
        under_payments(Page::new(msg("payee-new")))
            .under("/office/payees", msg("payees-title"))
            .with(Block::Inset(msg("details-two-persons")))
            .with(details_fields(form, false).block()),
    )
}

fn record(r: &Request<'_>) -> Handled {
    let codes: Vec<&str> = PayeeKind::PAID.iter().map(|k| k.code()).collect();
    let kind = PayeeKind::from_code(r.choice("payee_kind", &codes));
    let name = r.required("payee_name", 200);
    let typed = typed(r);
    r.clear()?;
    let kind = kind.ok_or(Failure::NotFound)?;
    let receipt = r.app.office.record_payee(&r.act()?, kind, &name, None, &typed)?;
    let to = format!("/office/payees/{}", receipt.subject);
    r.done(receipt, to, "done-details-proposed")
}

/// The payee; the fund's own account has a page before it has a record.
fn payee_of(r: &Request<'_>) -> Result<(Option<i64>, Payee), Failure> {
    let id = r.id()?;
    if let Some(found) = r.app.office.read(|x| x.get::<Payee>(id))? {
        return Ok((Some(found.version), found.value));
    }
    if id != Payee::fund_id() {
        return Err(Failure::NotFound);
    }
    let name = r.app.office.fund()?.value.name.texts.get("en").cloned().unwrap_or_default();
    Ok((None, Payee::new(id, PayeeKind::Fund, &name, None, id)?))
}

fn details_rows(party: &Party) -> Vec<SummaryRow> {
    let mut rows =
        vec![row("field-bank-name", raw(party.name.clone())), row("field-bank-account", Text::Code(party.account.number().to_owned()))];
    rows.extend(party.bic.as_ref().map(|b| row("field-bic", Text::Code(b.clone()))));
    rows
}

fn show(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let (version, p) = payee_of(r)?;
    let mut rows = vec![
        row("field-payee-kind", Text::Key(format!("payee-kind-{}", key(p.kind)))),
        row_of(msg("head-state"), vec![state_tag(&MACHINE, &p.state)]),
        row("head-bank-account", if p.masked.is_empty() { Text::None } else { Text::Code(p.masked.clone()) }),
    ];
    if let Some(w) = &p.proposed {
        rows.push(row_of(
            msg("details-waiting"),
            vec![Text::Code(w.masked.clone()).into(), Inline::Hint(Text::Time(w.at)), Inline::Hint(raw(w.reason.clone()))],
        ));
    }
    for c in &p.call_backs {
        let args = vec![("whom", Arg::Text(c.whom.clone())), ("number", Arg::Text(c.number.clone())), ("date", Arg::Date(c.on))];
        rows.push(row("call-back", msg_with("call-back-said", args)));
    }
    if let Some(n) = p.of.filter(|_| p.kind == PayeeKind::Delegate) {
        rows.push(row("head-nominee", link(format!("/office/nominations/{n}"), raw(p.name.clone()))));
    }
    rows.extend(p.forgotten_at.map(|at| row("details-forgotten", Text::Time(at))));
    let title = if p.kind == PayeeKind::Fund { msg("payee-kind-fund") } else { raw(p.name.clone()) };
    let mut page_of = under_payments(Page::new(title))
        .caption(msg("payee"))
        .under("/office/payees", msg("payees-title"))
        .with(Block::Summary(rows))
        .data(&p);
    if r.has_any(MAY_SEE) {
        let confirmed = match office.bank_details(r.actor()?, &p) {
            Ok([confirmed, _]) => confirmed,
            Err(Failure::Refused(why)) => {
                let said = why.0.iter().map(|x| Block::Notice(Text::Key(format!("refusal-{}", x.key)), Vec::new()));
                page_of = page_of.and(said.collect::<Vec<_>>());
                None
            }
            Err(other) => return Err(other),
        };
        page_of = page_of.maybe(confirmed.map(|d| Block::Details(msg("details-show"), vec![Block::Summary(details_rows(&d))])));
    }
    let allowed = MACHINE.open_to(&p.state, r.actor()?, None);
    let may = |event: &str| allowed.iter().any(|t| t.event == event);
    let mut buttons = Vec::new();
    if may("propose") && r.has_any(&[Role::FinanceAssistant]) {
        buttons.push(link(at(&p, "/propose"), msg("details-propose")));
    }
    if may("confirm") {
        buttons.push(link(at(&p, "/confirm"), msg("details-confirm")));
    }
    if !buttons.is_empty() {
        page_of = page_of.with(Block::Buttons(buttons));
    }
    if let Some(version) = version.filter(|_| may("close") && p.kind != PayeeKind::Fund) {
        let form = Form::new(at(&p, "/close"), "payee-close").grave().on(version).field(lines("reason", 500)).block();
        page_of = page_of.with(Block::Details(msg("payee-close"), vec![form]));
    }
    let revisions = office.read(|x| x.revisions(Payee::KIND.name, p.id))?;
    page(page_of.with(crate::kit::history(&revisions, &MACHINE)))
}

fn propose_form(r: &Request<'_>) -> Handled {
    let (version, p) = payee_of(r)?;
    let mut form = Form::new(at(&p, "/propose"), "details-propose");
    form.version = version;
    page(
        under_payments(Page::new(msg("details-propose")))
            .caption(raw(p.name.clone()))
            .under("/office/payees", msg("payees-title"))
            .under(at(&p, ""), raw(p.name.clone()))
            .with(Block::Inset(msg("details-two-persons")))
            .with(details_fields(form, p.details.is_some()).block()),
    )
}

fn propose(r: &Request<'_>) -> Handled {
    let typed = typed(r);
    r.clear()?;
    let receipt = r.app.office.propose_details(&r.act()?, r.id()?, r.seen(), &typed)?;
    back(r, receipt, "done-details-proposed")
}

fn confirm_form(r: &Request<'_>) -> Handled {
    let (version, p) = payee_of(r)?;
    let mut rows = Vec::new();
    if let [_, Some(waiting)] = r.app.office.bank_details(r.actor()?, &p)? {
        rows = details_rows(&waiting);
    }
    let mut confirm = Form::new(at(&p, "/confirm"), "details-confirm")
        .field(line("whom").hint("whom-hint"))
        .field(line("number").hint("number-hint"))
        .field(field("on", Input::Day).value(day(r.app.office.now()).to_string()));
    confirm.version = version;
    let mut discard = Form::new(at(&p, "/discard"), "details-discard").grave().field(lines("reason", 500));
    discard.version = version;
    let mut p_ = under_payments(Page::new(msg("details-confirm")))
        .caption(raw(p.name.clone()))
        .under("/office/payees", msg("payees-title"))
        .under(at(&p, ""), raw(p.name.clone()));
    if rows.is_empty() {
        return page(p_.with(Block::Notice(msg("details-none-wait"), Vec::new())));
    }
    p_ = p_.with(Block::Warning(msg("call-back-text"))).with(Block::Summary(rows)).with(confirm.block());
    page(p_.with(Block::Details(msg("details-discard"), vec![discard.block()])))
}

fn confirm(r: &Request<'_>) -> Handled {
    let (whom, number, on) = (r.optional("whom", 200), r.optional("number", 200), r.day("on"));
    r.clear()?;
    let receipt = r.app.office.confirm_details(&r.act()?, r.id()?, r.seen(), &whom, &number, on)?;
    back(r, receipt, "done-details-confirmed")
}

fn discard(r: &Request<'_>) -> Handled {
    let reason = r.required("reason", 500);
    r.clear()?;
    let receipt = r.app.office.discard_details(&r.act()?, r.id()?, r.seen(), &reason)?;
    back(r, receipt, "done-details-discarded")
}

fn close(r: &Request<'_>) -> Handled {
    let reason = r.required("reason", 500);
    r.clear()?;
    let receipt = r.app.office.close_payee(&r.act()?, r.id()?, r.seen(), &reason)?;
    back(r, receipt, "done-payee-closed")
}

fn back(r: &Request<'_>, receipt: bursar_store::Receipt, key: &'static str) -> Handled {
    r.done(receipt, format!("/office/payees/{}", r.param("id")), key)
}

/// The bank form of a delegate (WA-03), after approval.
fn own_form(r: &Request<'_>) -> Handled {
    let n: Stored<Nomination> = r.app.office.fetch(r.id()?)?;
    let there = r.app.office.read(|x| x.get::<Payee>(Payee::id_of(n.value.id)))?.map(|p| p.value);
    let home = format!("/office/nominations/{}", n.value.id);
    let mut p = Page::new(msg("own-bank-title"))
        .caption(raw(n.value.name()))
        .under("/office/nominations", msg("nav-nominations"))
        .under(home.clone(), raw(n.value.name()))
        .with(Block::Lead(msg("own-bank-lead")));
    if let Some(payee) = &there {
        let mut rows = vec![row_of(msg("head-state"), vec![state_tag(&MACHINE, &payee.state)])];
        if !payee.masked.is_empty() {
            rows.push(row("head-bank-account", Text::Code(payee.masked.clone())));
        }
        rows.extend(payee.proposed.as_ref().map(|w| row("details-waiting", Text::Code(w.masked.clone()))));
        p = p.with(Block::Summary(rows));
    }
    let open = there.as_ref().is_none_or(|p| matches!(p.state.as_str(), "without" | "payable"));
    if !matches!(n.value.state.as_str(), "approved" | "accepted") {
        p = p.with(Block::Notice(msg("own-bank-not-yet"), vec![link(home, raw(n.value.name()))]));
    } else if open {
        let form = Form::new(format!("/office/nominations/{}/bank", n.value.id), "own-bank-give");
        p = p.with(details_fields(form, there.is_some_and(|p| p.details.is_some())).block());
    } else {
        p = p.with(Block::Notice(msg("own-bank-waits"), vec![link(home, raw(n.value.name()))]));
    }
    page(p)
}

fn own(r: &Request<'_>) -> Handled {
    let typed = typed(r);
    r.clear()?;
    let receipt = r.app.office.give_delegate_details(&r.act()?, r.id()?, &typed)?;
    r.done(receipt, format!("/office/nominations/{}/bank", r.param("id")), "done-details-proposed")
}

/// A field to choose a payee who can be paid.
pub fn payee_field(r: &Request<'_>, kinds: &[PayeeKind]) -> Result<Field, Failure> {
    let find = Find::of(Payee::KIND).eq("state", "payable").any("kind", kinds.iter().map(|k| k.code())).order("sort_key", Order::Asc);
    let found = r.app.office.find::<Payee>(&find)?;
    let choice = |p: &Stored<Payee>| Choice { value: p.value.id.to_string(), text: raw(p.value.name.clone()), hint: None };
    Ok(field("payee", Input::Select(found.iter().map(choice).collect())).label(msg("head-payee")).hint("payee-hint"))
}
