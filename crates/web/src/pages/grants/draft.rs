//! The project document as a form: drafting, editing, and the amendment of what was agreed (WB-06, WB-07).

use super::agreement::beneath;
use crate::kit::{field, line, lines};
use crate::request::{Request, page};
use crate::route::Handled;
use crate::ui::{Block, Choice, Field, Form, Input, Mark, Page, Text, msg, msg_with, raw};
use bursar_domain::agreement::{Agreement, Amendment, Budget, LINES, Planned, Policy, Terms, usual_plan};
use bursar_domain::allotment::Use;
use bursar_domain::money::{decimal, parse_amount};
use bursar_domain::time::day;
use bursar_domain::{Arg, Cents, Currency, Id, Refusal};
use bursar_office::Failure;
use bursar_store::Stored;
use jiff::civil::Date;

/// Tranches a form has room for.
const TRANCHES: usize = 4;

/// The fields of the budget: every line in every year; an empty one is nothing.
fn budget_fields(mut form: Form, years: &[i16], budget: &Budget) -> Form {
    for y in years {
        let legend = msg_with("budget-of-year", vec![("year", Arg::Text(y.to_string()))]);
        form = form.mark(Mark::Open(legend, msg("budget-hint")));
        for l in LINES {
            let usd = budget.at(*y, l);
            let value = if usd == Cents::ZERO { String::new() } else { decimal(usd.0, 2) };
            form = form.field(field(format!("{l}_{y}"), Input::Number).label(Text::Key(format!("budget-{l}"))).value(value).optional());
        }
        form = form.mark(Mark::Close);
    }
    form
}

/// The budget as sent: whatever years the form had.
fn budget(r: &Request<'_>) -> Budget {
    let mut b = Budget::default();
    for (name, typed) in &r.sent.fields {
        let Some((line, year)) = name.rsplit_once('_').filter(|(l, _)| LINES.contains(l)) else { continue };
        let Some(year) = year.parse::<i16>().ok().filter(|y| (2000..=2200).contains(y)) else { continue };
        if typed.trim().is_empty() {
            continue;
        }
        match parse_amount(typed.trim(), Currency::USD) {
            Ok(m) => b.set(year, line, Cents(m.minor)),
            Err(found) => r.refuse(found.at(name.clone())),
        }
    }
    b
}

fn select(name: &str, choices: Vec<Choice>, chosen: Option<String>) -> Field {
    let f = field(name, Input::Select(choices));
    match chosen {
        Some(value) => f.value(value),
        None => f,
    }
}

fn partners(r: &Request<'_>) -> Result<Vec<Choice>, Failure> {
    let all = r.app.office.partners()?;
    let open = all.iter().map(|p| &p.value).filter(|p| p.state != "barred");
    Ok(open.map(|p| Choice { value: p.id.to_string(), text: raw(p.name.clone()), hint: None }).collect())
}

/// The allotments of a use that are open, as choices.
pub(super) fn allotments(r: &Request<'_>, use_: Use) -> Result<Vec<Choice>, Failure> {
    let all = r.app.office.allotments(Some(use_))?;
    let open = all.iter().map(|a| &a.value).filter(|a| a.state == "open");
    Ok(open.map(|a| Choice { value: a.id.to_string(), text: raw(format!("{} {}", a.number, a.title)), hint: None }).collect())
}

fn form(r: &Request<'_>, action: String, button: &'static str, t: Option<&Terms>) -> Result<Form, Failure> {
    let office = &r.app.office;
    let today = day(office.now());
    let (starts, ends) = t.map_or((today, today), |t| (t.starts, t.ends));
    let text = |pick: &dyn Fn(&Terms) -> String| t.map(pick).unwrap_or_default();
    let states = r.state_choices();
    let other = t.map(|t| t.beneficiaries.iter().skip(1).cloned().collect::<Vec<_>>().join(" ")).unwrap_or_default();
    let policies = crate::kit::choices("choice", &Policy::ALL.map(Policy::code));
    let policy =
        t.map_or_else(|| office.parameters().map(|p| p.value("grant_expense_policy").to_owned()), |t| Ok(t.policy.code().to_owned()))?;
    let clause = t.map_or_else(|| r.locale.t("refund-clause-usual").into_owned(), |t| t.refund_clause.clone());
    let mut form = Form::new(action, button)
        .field(line("title").value(text(&|t| t.title.clone())))
        .field(select("lead_state", states, t.and_then(|t| t.beneficiaries.first().cloned())).hint("lead-state-hint"))
        .field(line("other_states").value(other).optional().hint("other-states-hint"))
        .field(select("partner", partners(r)?, t.and_then(|t| t.partner).map(|p| p.to_string())).optional().hint("partner-hint"))
        .field(lines("objective", 4000).value(text(&|t| t.objective.clone())))
        .field(line("decision").value(text(&|t| t.decision.clone())).label(msg("agreement-decision")).hint("agreement-decision-hint"))
        .field(field("decided_on", Input::Day).value(t.map_or(today, |t| t.decided_on).to_string()))
        .field(field("starts", Input::Day).value(starts.to_string()))
        .field(field("ends", Input::Day).label(msg("agreement-ends")).value(ends.to_string()))
        .field(field("policy", Input::Radios(policies)).label(msg("field-expense-policy")).value(policy))
        .field(lines("refund_clause", 2000).label(msg("agreement-refund-clause")).value(clause))
        .field(
            select("allotment", allotments(r, Use::Activities)?, t.and_then(|t| t.allotment).map(|a| a.to_string()))
                .label(msg("field-grant-allotment"))
                .optional()
                .hint("grant-allotment-hint"),
        );
    let years: Vec<i16> = (starts.year()..=ends.year().max(starts.year()).min(starts.year() + 9)).collect();
    form = budget_fields(form, &years, t.map_or(&Budget::default(), |t| &t.budget));
    if let Some(t) = t {
        form = form.mark(Mark::Open(msg("agreement-plan"), msg("plan-hint")));
        for n in 0..TRANCHES {
            let planned = t.plan.get(n);
            let number = vec![("number", Arg::Int(n as i64 + 1))];
            let percent = field(format!("percent_{}", n + 1), Input::Number).label(msg_with("tranche-percent", number.clone())).optional();
            let due = field(format!("due_{}", n + 1), Input::Day).label(msg_with("tranche-report-due", number)).optional();
            form = form
                .field(percent.value(planned.map(|p| p.percent.to_string()).unwrap_or_default()))
                .field(due.value(planned.map(|p| p.report_due.to_string()).unwrap_or_default()));
        }
        form = form.mark(Mark::Close);
    }
    Ok(form)
}

fn plan(r: &Request<'_>) -> Vec<Planned> {
    let mut plan = Vec::new();
    for n in 1..=TRANCHES {
        let (percent, due) = (format!("percent_{n}"), format!("due_{n}"));
        if r.text(&percent).is_empty() && r.text(&due).is_empty() {
            continue;
        }
        plan.push(Planned { percent: r.count(&percent), report_due: r.day(&due) });
    }
    plan
}

fn chosen(r: &Request<'_>, name: &str) -> Option<Id> {
    let typed = r.text(name);
    if typed.is_empty() {
        return None;
    }
    let id = typed.parse().ok();
    if id.is_none() {
        r.refuse(Refusal::new("", "choose-one").at(name));
    }
    id
}

/// The terms as sent. Without a plan, the usual one (MON-11).
fn terms(r: &Request<'_>) -> Result<Terms, Failure> {
    let states = &r.app.office.reference().states;
    let mut beneficiaries = Vec::new();
    for (name, typed) in [("lead_state", r.text("lead_state")), ("other_states", r.text("other_states"))] {
        for code in typed.split([' ', ',', ';']).map(|c| c.trim().to_uppercase()).filter(|c| !c.is_empty()) {
            if states.get(&code).is_none() {
                r.refuse(Refusal::new("WB-01", "state-unknown").at(name));
            } else if !beneficiaries.contains(&code) {
                beneficiaries.push(code);
            }
        }
    }
    let p = r.app.office.parameters()?;
    let (starts, ends): (Date, Date) = (r.day("starts"), r.day("ends"));
    let budget = budget(r);
    let plan = plan(r);
    let policy = Policy::from_code(r.choice("policy", &Policy::ALL.map(Policy::code))).unwrap_or(Policy::OnReport);
    let terms = Terms {
        title: r.required("title", 200),
        beneficiaries,
        partner: chosen(r, "partner"),
        objective: r.optional("objective", 4000),
        decision: r.optional("decision", 200),
        decided_on: r.day("decided_on"),
        starts,
        ends,
        policy,
        refund_clause: r.optional("refund_clause", 2000),
        plan: if plan.is_empty() { usual_plan(budget.total(), starts, ends, &p) } else { plan },
        allotment: chosen(r, "allotment"),
        budget,
    };
    r.clear()?;
    Ok(terms)
}

pub(super) fn new_form(r: &Request<'_>) -> Handled {
    let form = form(r, "/office/agreements/new".into(), "agreement-draft", None)?;
    page(
        Page::new(msg("agreement-new"))
            .under("/office", msg("nav-work"))
            .under("/office/agreements", msg("agreements-title"))
            .with(Block::Inset(msg("agreement-new-text")))
            .with(form.block()),
    )
}

pub(super) fn draft(r: &Request<'_>) -> Handled {
    let receipt = r.app.office.draft_agreement(&r.act()?, &terms(r)?)?;
    let to = format!("/office/agreements/{}/edit", receipt.subject);
    r.done(receipt, to, "done-agreement-drafted")
}

pub(super) fn edit_form(r: &Request<'_>) -> Handled {
    let stored: Stored<Agreement> = r.app.office.fetch(r.id()?)?;
    let a = &stored.value;
    let p = r.app.office.parameters()?;
    let gaps = a.gaps(&p, r.app.office.now());
    let action = format!("/office/agreements/{}/edit", a.id);
    let mut shown = beneath(a, msg("agreement-edit"));
    if !gaps.is_empty() {
        shown = shown.with(Block::Notice(msg("agreement-gaps"), Vec::new()));
        shown = shown.with(super::agreement::obstacles(r, &bursar_domain::Refusals(gaps)));
    }
    page(shown.with(form(r, action, "agreement-save", Some(&a.terms))?.on(stored.version).block()).data(a))
}

pub(super) fn edit(r: &Request<'_>) -> Handled {
    let receipt = r.app.office.edit_agreement(&r.act()?, r.id()?, r.seen(), &terms(r)?)?;
    r.done(receipt, format!("/office/agreements/{}", r.param("id")), "done-agreement")
}

pub(super) fn amendment_form(r: &Request<'_>) -> Handled {
    let stored: Stored<Agreement> = r.app.office.fetch(r.id()?)?;
    let a = &stored.value;
    let t = &a.terms;
    let action = format!("/office/agreements/{}/amendment", a.id);
    let form = Form::new(action, "amendment-propose")
        .on(stored.version)
        .field(lines("objective", 4000).value(t.objective.clone()))
        .field(select("partner", partners(r)?, t.partner.map(|p| p.to_string())).optional().hint("partner-hint"))
        .field(field("ends", Input::Day).label(msg("agreement-ends")).value(t.ends.to_string()));
    let years: Vec<i16> = (t.starts.year()..=t.ends.year() + 1).collect();
    let form = budget_fields(form, &years, &t.budget).field(lines("reason", 2000).hint("amendment-reason-hint"));
    page(beneath(a, msg("amendment-propose")).with(Block::Inset(msg("amendment-text"))).with(form.block()).data(a))
}

pub(super) fn amendment(r: &Request<'_>) -> Handled {
    let act = r.act()?;
    let new = Amendment {
        objective: r.required("objective", 4000),
        partner: chosen(r, "partner"),
        ends: r.day("ends"),
        budget: budget(r),
        reason: r.required("reason", 2000),
        by: act.actor.id,
        at: r.app.office.now(),
    };
    r.clear()?;
    let receipt = r.app.office.propose_amendment(&act, r.id()?, r.seen(), &new)?;
    r.done(receipt, format!("/office/agreements/{}", r.param("id")), "done-agreement")
}
