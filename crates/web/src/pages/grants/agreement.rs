//! The list of agreements, and the page of one: what it is, what money does under it, what may be done next (SM-10).

use super::{partner_name, recipient};
use crate::kit::{cell, field, heading, line, lines, link, para, row, row_of, state_tag, table};
use crate::request::{Request, page};
use crate::route::Handled;
use crate::ui::{Block, Choice, Figure, Form, Inline, Input, Page, SummaryRow, Text, Tone, msg, msg_with, raw};
use bursar_domain::agreement::{Agreement, LINES, MACHINE, Payments, Policy, money::WAS};
use bursar_domain::disbursement::Disbursement;
use bursar_domain::payee::Payee;
use bursar_domain::project_report::{MACHINE as REPORT, Report};
use bursar_domain::time::day;
use bursar_domain::{Arg, Cents, Role};
use bursar_office::Failure;
use bursar_office::agreements::READERS;
use bursar_store::Stored;

pub(super) fn list(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let states = MACHINE.states();
    let state = states.iter().find(|s| **s == r.query.get("state")).copied();
    let all = office.agreements(r.actor()?, state.as_slice())?;
    let mut rows = Vec::new();
    for a in all.iter().map(|a| &a.value) {
        rows.push(vec![
            vec![
                Inline::Link(link(format!("/office/agreements/{}", a.id), raw(a.terms.title.clone()))),
                Inline::Hint(Text::Code(a.number.clone())),
            ],
            cell(state_tag(&MACHINE, &a.state)),
            a.terms.beneficiaries.iter().map(|s| Inline::Text(Text::State(s.clone()))).collect(),
            vec![recipient(r, a)?],
            cell(Text::Usd(a.terms.budget.total())),
            cell(Text::Date(a.terms.ends)),
        ]);
    }
    let heads = [
        ("agreement", false),
        ("head-state", false),
        ("agreement-beneficiaries", false),
        ("agreement-recipient", false),
        ("agreement-budget", true),
        ("agreement-ends", false),
    ];
    let choices = states.iter().map(|s| Choice { value: (*s).into(), text: Text::Key(MACHINE.state_key(s)), hint: None }).collect();
    let chosen = field("state", Input::Select(choices)).label(msg("head-state")).value(state.unwrap_or_default()).optional();
    let filter = Form { get: true, ..Form::new("/office/agreements", "filter") }.field(chosen);
    let mut buttons = Vec::new();
    if r.has_any(&[Role::ProjectOfficer]) {
        buttons.push(link("/office/agreements/new", msg("agreement-new")));
    }
    buttons.push(link("/office/reports", msg("reports-due-title")));
    if r.has_any(READERS) {
        buttons.push(link("/office/partners", msg("partners-title")));
        buttons.push(link("/office/orders", msg("orders-title")));
    }
    page(
        Page::new(msg("agreements-title"))
            .under("/office", msg("nav-work"))
            .with(Block::Lead(msg("agreements-lead")))
            .with(Block::Buttons(buttons))
            .with(filter.block())
            .with(Block::Table(table("agreements-title", &heads, rows, msg("agreements-none"))))
            .data(all.iter().map(|a| &a.value).collect::<Vec<_>>())
            .wide(),
    )
}

/// The head of a page about an agreement.
pub(super) fn base(a: &Agreement, title: Text) -> Page {
    Page::new(title)
        .caption(msg_with("agreement-number", vec![("number", Arg::Text(a.number.clone()))]))
        .under("/office", msg("nav-work"))
        .under("/office/agreements", msg("agreements-title"))
}

/// The head of a page beneath the page of an agreement.
pub(super) fn beneath(a: &Agreement, title: Text) -> Page {
    base(a, title).under(format!("/office/agreements/{}", a.id), raw(a.terms.title.clone()))
}

pub(super) fn show(r: &Request<'_>) -> Handled {
    let office = &r.app.office;
    let stored: Stored<Agreement> = office.fetch(r.id()?)?;
    let a = &stored.value;
    let (pay, paid) = office.paid_under(a.id)?;
    let reports: Vec<Report> = office.reports_of(a.id)?.into_iter().map(|s| s.value).collect();
    let mut p = base(a, raw(a.terms.title.clone())).with(Block::Summary(summary(r, a)?)).data(serde_json::json!({
        "agreement": a, "payments": pay, "advance": a.advance(&pay), "room": a.room(&pay), "contractual": a.contractual(),
    }));
    if let Some(n) = &a.notice {
        let text = msg_with("agreement-notice", vec![("date", Arg::Date(n.reply_by)), ("reasons", Arg::Text(n.reasons.clone()))]);
        p = p.with(Block::Notice(text, Vec::new()));
        p = p.maybe(n.reply.as_ref().map(|words| Block::Summary(vec![row("agreement-reply", raw(words.clone()))])));
    }
    if let Some(new) = &a.proposed {
        p = p.with(heading("amendment-title")).with(proposed(a, new)?).and(amendment_acts(r, &stored));
    }
    if a.commitment.is_some() {
        p = p.with(heading("agreement-money")).with(figures(a, &pay));
    }
    p = p.with(Block::Table(budget_table(a)));
    p = p.with(Block::Table(plan_table(a, &pay, &paid, &reports)));
    p = p.maybe(refunds_table(a)).and(super::acts::blocks(r, &stored, &pay, &reports)?);
    let revisions = office.read(|x| x.revisions("agreement", a.id))?;
    if r.has_any(READERS) {
        p = p.with(heading("entries")).with(crate::pages::ledger::entries_of_activity(r, a.id)?);
        p = p.with(crate::kit::history(&revisions, &MACHINE));
    }
    page(p)
}

fn summary(r: &Request<'_>, a: &Agreement) -> Result<Vec<SummaryRow>, Failure> {
    let t = &a.terms;
    let office = &r.app.office;
    let mut rows = vec![
        row_of(msg("head-state"), vec![state_tag(&MACHINE, &a.state)]),
        row_of(msg("agreement-beneficiaries"), t.beneficiaries.iter().map(|s| Text::State(s.clone()).into()).collect()),
        row_of(msg("agreement-recipient"), vec![recipient(r, a)?]),
        row("field-objective", raw(t.objective.clone())),
        row_of(msg("agreement-time"), vec![msg_with("from-to", vec![("from", Arg::Date(t.starts)), ("to", Arg::Date(t.ends))]).into()]),
        row("field-expense-policy", Text::Key(format!("choice-{}", t.policy.code().replace('_', "-")))),
        row("agreement-refund-clause", raw(t.refund_clause.clone())),
        row_of(msg("agreement-decision"), vec![raw(t.decision.clone()).into(), Inline::Hint(Text::Date(t.decided_on))]),
    ];
    let signed = [
        ("agreement-approved", &a.approved),
        ("agreement-terms-state", &a.terms_state),
        ("agreement-terms-fund", &a.terms_fund),
        ("agreement-cleared", &a.cleared),
        ("agreement-signed-state", &a.signed_state),
        ("agreement-signed-fund", &a.signed_fund),
    ];
    for (key, s) in signed {
        if let Some(s) = s {
            rows.push(row_of(msg(key), vec![raw(s.reference.clone()).into(), Inline::Hint(Text::Time(s.at))]));
        }
    }
    if r.has_any(READERS) {
        if let Some(id) = t.allotment {
            let name = office.fetch::<bursar_domain::allotment::Allotment>(id)?.value;
            let text = Text::Join(vec![Text::Code(name.number), raw(name.title)]);
            rows.push(row_of(msg("field-grant-allotment"), vec![super::there(&format!("/office/allotments/{id}"), text)]));
        }
        let payee = office.payee_of(a);
        if let Some(found) = office.read(|x| x.get::<Payee>(payee))? {
            let state = state_tag(&bursar_domain::payee::MACHINE, &found.value.state);
            let name = super::there(&format!("/office/payees/{payee}"), raw(found.value.name));
            rows.push(row_of(msg("agreement-payee"), vec![name, state]));
        } else {
            let hint = link(format!("/office/partners/{}/payee", t.partner.unwrap_or(a.id)), msg("agreement-payee-open"));
            rows.push(row_of(msg("agreement-payee"), vec![Text::None.into(), Inline::Link(hint)]));
        }
    }
    if let Some((assets, evaluation)) = &a.closing {
        rows.push(row("field-assets", raw(assets.clone())));
        rows.push(row("field-evaluation", msg(if *evaluation { "answer-yes" } else { "answer-no" })));
    }
    Ok(rows)
}

/// What money does under it, each figure with what it means.
fn figures(a: &Agreement, pay: &Payments) -> Block {
    let c = a.commitment.map_or((Cents::ZERO, Cents::ZERO), |c| (c.direct, c.spent));
    let figure = |label: &'static str, usd: Cents, hint: &'static str| Figure {
        label: msg(label),
        value: Text::Usd(usd),
        hint: Some(msg(hint)),
        link: None,
    };
    let mut all = vec![
        figure("agreement-committed", c.0, "agreement-committed-hint"),
        figure("agreement-spent", c.1, "agreement-spent-hint"),
        figure("agreement-advance", a.advance(pay), "agreement-advance-hint"),
        figure("agreement-room", a.room(pay), "agreement-room-hint"),
    ];
    if a.owed_open(pay) > Cents::ZERO {
        all.push(figure("agreement-owed", a.owed_open(pay), "agreement-owed-hint"));
    }
    if a.contractual() > Cents::ZERO {
        all.push(figure("agreement-contractual", a.contractual(), "agreement-contractual-hint"));
    }
    Block::Figures(all)
}

fn budget_table(a: &Agreement) -> crate::ui::Table {
    let b = &a.terms.budget;
    let years = b.years();
    let year = |y: i16| Text::Code(y.to_string());
    let mut head = vec![(msg("agreement-line"), false)];
    head.extend(years.iter().map(|y| (year(*y), true)));
    head.push((msg("total"), true));
    let rows = LINES
        .iter()
        .filter(|l| b.line(l) != Cents::ZERO || a.agreed.line(l) != Cents::ZERO)
        .map(|l| {
            let mut cells = vec![cell(Text::Key(format!("budget-{l}")))];
            cells.extend(years.iter().map(|y| cell(Text::Usd(b.at(*y, l)))));
            let mut sum = cell(Text::Usd(b.line(l)));
            if b.line(l) != a.agreed.line(l) {
                sum.push(Inline::Hint(msg_with("agreement-agreed-line", vec![("usd", Arg::Usd(a.agreed.line(l)))])));
            }
            cells.push(sum);
            cells
        })
        .collect();
    let mut foot = vec![cell(msg("total"))];
    for y in &years {
        let mut sum = cell(Text::Usd(b.year(*y)));
        if a.commitment.is_some() {
            let key = if a.covered.contains(y) { "agreement-year-committed" } else { "agreement-year-contractual" };
            sum.push(Inline::Hint(msg(key)));
        }
        foot.push(sum);
    }
    foot.push(cell(Text::Usd(b.total())));
    crate::ui::Table { head, foot: Some(foot), ..table("agreement-budget", &[], rows, msg("agreement-no-budget")) }
}

/// Tranches beside the reports on them.
fn plan_table(a: &Agreement, pay: &Payments, paid: &[Stored<Disbursement>], reports: &[Report]) -> crate::ui::Table {
    use bursar_domain::disbursement::{MACHINE as PAID, Purpose};
    let tranches: Vec<&Disbursement> = paid.iter().map(|d| &d.value).filter(|d| d.purpose == Purpose::Tranche && d.stands()).collect();
    let percents: Vec<i64> = a.terms.plan.iter().map(|p| p.percent).collect();
    let mut before = Cents::ZERO;
    let rows = a
        .terms
        .plan
        .iter()
        .enumerate()
        .map(|(i, planned)| {
            let upto = bursar_domain::agreement::budget::upto(a.terms.budget.total(), &percents, i + 1);
            let usd = tranches.get(i).map_or(upto - before.max(if i >= pay.tranches { pay.asked } else { Cents::ZERO }), |d| d.owed);
            before = upto;
            let payment = match tranches.get(i) {
                Some(d) => {
                    vec![super::there(&format!("/office/disbursements/{}", d.id), Text::Code(d.number())), state_tag(&PAID, &d.state)]
                }
                None => vec![],
            };
            let report = match reports.get(i) {
                Some(x) => vec![
                    Inline::Link(link(
                        format!("/office/reports/{}", x.id),
                        msg_with("report-number", vec![("number", Arg::Int(x.number))]),
                    )),
                    state_tag(&REPORT, &x.state),
                    Inline::Hint(Text::Date(x.due)),
                ],
                None => vec![Inline::Hint(Text::Date(planned.report_due))],
            };
            vec![cell(Text::Int(i as i64 + 1)), cell(Text::Percent(planned.percent)), cell(Text::Usd(usd)), payment, report]
        })
        .collect();
    let heads = [
        ("agreement-tranche", true),
        ("agreement-percent", true),
        ("head-usd", true),
        ("agreement-payment", false),
        ("agreement-report", false),
    ];
    let policy = if a.terms.policy == Policy::Outright { "agreement-plan-outright" } else { "agreement-plan" };
    table(policy, &heads, rows, msg("agreement-no-plan"))
}

fn refunds_table(a: &Agreement) -> Option<Block> {
    let rows: Vec<_> = a
        .refunds
        .iter()
        .map(|x| {
            let tag = if x.checked_by.is_some() { (Tone::Green, "refund-checked") } else { (Tone::Amber, "refund-waits") };
            vec![
                cell(Text::Date(x.date)),
                cell(Text::Usd(x.usd)),
                cell(Text::Key(format!("was-{}", x.was.replace('_', "-")))),
                cell(raw(x.reference.clone())),
                cell(Inline::Tag(tag.0, msg(tag.1))),
            ]
        })
        .collect();
    let heads = [("head-date", false), ("head-usd", true), ("field-was", false), ("field-reference", false), ("head-state", false)];
    (!rows.is_empty()).then(|| Block::Table(table("refunds-title", &heads, rows, Text::None)))
}

fn proposed(a: &Agreement, new: &bursar_domain::agreement::Amendment) -> Result<Block, Failure> {
    let change = new.budget.total() - a.terms.budget.total();
    let mut rows = vec![
        row("amendment-change", Text::Usd(change)),
        row("agreement-ends", Text::Date(new.ends)),
        row("head-reason", raw(new.reason.clone())),
    ];
    for l in LINES.iter().filter(|l| new.budget.line(l) != a.terms.budget.line(l)) {
        let from_to = vec![("from", Arg::Usd(a.terms.budget.line(l))), ("to", Arg::Usd(new.budget.line(l)))];
        rows.push(row_of(Text::Key(format!("budget-{l}")), vec![msg_with("amendment-line", from_to).into()]));
    }
    if new.objective != a.terms.objective {
        rows.push(row("field-objective", raw(new.objective.clone())));
    }
    Ok(Block::Summary(rows))
}

fn amendment_acts(r: &Request<'_>, stored: &Stored<Agreement>) -> Vec<Block> {
    if !r.has_any(&[Role::HighRepresentative]) {
        return Vec::new();
    }
    let at = |what: &str| format!("/office/agreements/{}/{what}", stored.value.id);
    let refuse = Form::new(at("say/refuse_amendment"), "amendment-refuse")
        .secondary()
        .on(stored.version)
        .field(lines("words", 2000).label(msg("field-reason")));
    vec![
        Form::new(at("amend"), "amendment-approve").intro(msg("amendment-approve-text")).on(stored.version).block(),
        Block::Details(msg("amendment-refuse"), vec![refuse.block()]),
    ]
}

/// The forms of shifts and refunds, shared by the acts.
pub(super) fn shift_form(stored: &Stored<Agreement>) -> Form {
    let a = &stored.value;
    let years =
        a.terms.budget.years().iter().map(|y| Choice { value: y.to_string(), text: Text::Code(y.to_string()), hint: None }).collect();
    let lines_of =
        || LINES.iter().map(|l| Choice { value: (*l).into(), text: Text::Key(format!("budget-{l}")), hint: None }).collect::<Vec<_>>();
    Form::new(format!("/office/agreements/{}/shift", a.id), "shift-record")
        .secondary()
        .on(stored.version)
        .intro(msg("shift-text"))
        .field(field("budget_year", Input::Select(years)))
        .field(field("line_from", Input::Select(lines_of())))
        .field(field("line_to", Input::Select(lines_of())))
        .field(field("amount", Input::Number))
        .field(lines("reason", 1000))
}

pub(super) fn refund_form(r: &Request<'_>, stored: &Stored<Agreement>) -> Form {
    let was = crate::kit::choices("was", &WAS);
    Form::new(format!("/office/agreements/{}/refund", stored.value.id), "grant-refund-record")
        .secondary()
        .on(stored.version)
        .intro(msg("grant-refund-text"))
        .field(field("was", Input::Radios(was)))
        .field(field("amount", Input::Number))
        .field(field("date", Input::Day).value(day(r.app.office.now()).to_string()))
        .field(line("reference").hint("reference-bank"))
}

/// A paragraph that says what stands in the way, each on its own line.
pub(super) fn obstacles(r: &Request<'_>, found: &bursar_domain::Refusals) -> Block {
    let words = found.0.iter().map(|x| vec![Inline::Text(raw(r.locale.refusal(x)))]).collect();
    Block::List(words)
}

/// A grave act on its own page, with what it does.
pub(super) fn grave_page(stored: &Stored<Agreement>, title: &'static str, text: &'static str, form: Form) -> Page {
    let a = &stored.value;
    beneath(a, msg(title)).with(Block::Warning(msg("not-undone"))).with(para(msg(text))).with(form.on(stored.version).block()).data(a)
}

/// The name of whoever gets the money, in words.
pub(super) fn recipient_words(r: &Request<'_>, a: &Agreement) -> Result<Text, Failure> {
    Ok(match a.terms.partner {
        Some(id) => raw(partner_name(r, id)?),
        None => a.terms.beneficiaries.first().map_or(Text::None, |s| Text::State(s.clone())),
    })
}
