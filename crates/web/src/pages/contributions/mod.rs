//! Contributions in the office (SM-01, MON-01…MON-04): their routes, the offer, and what is sent with each act.

mod acts;
mod decide;
mod donor_statement;
pub mod held;
pub mod list;
pub mod show;

use crate::kit::{choices, field, line, lines, state_tag};
use crate::request::{Request, page};
use crate::route::{Handled, Route, Who, get, post};
use crate::ui::{Block, Form, Inline, Input, Page, Text, Tone, msg, raw};
use bursar_domain::contribution::{Contribution, DonorKind, MACHINE, Offer, Terms, read_instalments};
use bursar_domain::time::day;
use bursar_domain::{Arg, Refusal, Refusals, Role};
use bursar_office::Failure;
use bursar_office::contributions::{Credit, FixedInput};

/// Who sees contributions, held receipts, rates and the bank.
pub const LOOK: &[Role] = &[
    Role::ProjectOfficer,
    Role::FinanceAssistant,
    Role::FundManager,
    Role::HighRepresentative,
    Role::InternalAuditor,
    Role::ExternalAuditor,
    Role::Certifying,
];
pub(super) const R8: Who = Who::Roles(&[Role::FinanceAssistant]);
const R9: Who = Who::Roles(&[Role::FundManager]);
pub(super) const R12: Who = Who::Roles(&[Role::Certifying]);

const R9_R12: Who = Who::Roles(&[Role::FundManager, Role::Certifying]);

/// Routes.
pub const ROUTES: &[Route] = &[
    get("/office/contributions", Who::Roles(LOOK), list::list),
    get("/office/contributions/new", R8, offer_form),
    post("/office/contributions/new", R8, offer, "/office/contributions/new"),
    get("/office/contributions/{id}", Who::Roles(LOOK), show::show),
    get("/office/contributions/{id}/statement", Who::Roles(LOOK), donor_statement::show),
    get("/office/contributions/{id}/statement.csv", Who::Roles(LOOK), donor_statement::csv),
    post("/office/contributions/{id}/screen", R9, screen, "/office/contributions/{id}"),
    post("/office/contributions/{id}/earmark", R9, earmark, "/office/contributions/{id}"),
    post("/office/contributions/{id}/pledge", R8, pledge, "/office/contributions/{id}"),
    post("/office/contributions/{id}/sign", R9, sign, "/office/contributions/{id}"),
    post("/office/contributions/{id}/receipt", R8, receipt, "/office/contributions/{id}"),
    post("/office/contributions/{id}/check", R12, check, "/office/contributions/{id}"),
    post(
        "/office/contributions/{id}/anonymity",
        Who::Roles(&[Role::FinanceAssistant, Role::FundManager]),
        anonymity,
        "/office/contributions/{id}",
    ),
    post("/office/contributions/{id}/back", R12, send_back, "/office/contributions/{id}"),
    post("/office/contributions/{id}/remind", R8, remind, "/office/contributions/{id}"),
    post("/office/contributions/{id}/condition", R9, condition, "/office/contributions/{id}"),
    post("/office/contributions/{id}/writeoff", R9, write_off, "/office/contributions/{id}"),
    post("/office/contributions/{id}/refund", R9, refund, "/office/contributions/{id}"),
    get("/office/contributions/{id}/decide", R9_R12, decide::decide_form),
    post("/office/contributions/{id}/agree", R12, decide::agree, "/office/contributions/{id}/decide"),
    post("/office/contributions/{id}/drop", R9_R12, decide::drop_proposal, "/office/contributions/{id}/decide"),
    post("/office/contributions/{id}/pay", R8, pay, "/office/contributions/{id}"),
    get("/office/held", Who::Roles(LOOK), held::list),
    post("/office/held", R8, held::record, "/office/held"),
    get("/office/held/{id}", Who::Roles(LOOK), held::show),
    post("/office/held/{id}/check", R12, held::check, "/office/held/{id}"),
    post("/office/held/{id}/back", R12, held::send_back, "/office/held/{id}"),
    post("/office/held/{id}/assign", R8, held::assign, "/office/held/{id}"),
    post("/office/held/{id}/accept", R9, held::accept, "/office/held/{id}"),
    post("/office/held/{id}/return", R9, held::give_back, "/office/held/{id}"),
    post("/office/held/{id}/pay", R8, held::pay, "/office/held/{id}"),
];

/// Rows a page.
pub const SIZE: i64 = 50;

/// The name of a donor.
pub fn donor(c: &Contribution) -> Text {
    c.donor_state.as_ref().map_or_else(|| raw(c.donor_name.clone()), |s| Text::State(s.clone()))
}

pub(super) fn tags(c: &Contribution) -> Vec<Inline> {
    let mut tags = vec![state_tag(&MACHINE, &c.state)];
    if c.blocked() && c.state != "refused" {
        tags.push(Inline::Tag(Tone::Amber, msg("tag-blocked")));
    }
    if c.waiting_receipt().is_some() {
        tags.push(Inline::Tag(Tone::Amber, msg("tag-receipt-waits")));
    }
    if c.decision_waits() {
        tags.push(Inline::Tag(Tone::Amber, msg("tag-decision-waits")));
    }
    if c.anonymous {
        tags.push(Inline::Tag(Tone::Plain, msg("tag-anonymous")));
    }
    tags
}

fn offer_form(r: &Request<'_>) -> Handled {
    let kinds: Vec<&str> = DonorKind::ALL.iter().map(|k| k.code()).collect();
    let form = Form::new("/office/contributions/new", "offer-record")
        .field(field("donor_kind", Input::Radios(choices("donor-kind", &kinds))))
        .field(field("donor_state", Input::Select(r.state_choices())).optional().hint("donor-state-hint"))
        .field(line("donor_name").optional().hint("donor-name-hint"))
        .field(field("amount", Input::Number))
        .field(field("currency", Input::Line(4)).value("USD").hint("currency-hint"))
        .field(field("offered_on", Input::Day).value(day(r.app.office.now()).to_string()))
        .field(field("tied", Input::Radios(crate::kit::yes_no())).hint("tied-hint"))
        .field(lines("tied_words", 1000).optional().hint("tied-words-hint"))
        .field(field("anonymous", Input::Radios(crate::kit::yes_no())).value("no").hint("anonymous-hint"));
    page(
        Page::new(msg("offer-new"))
            .under("/office/contributions", msg("nav-contributions-office"))
            .with(Block::Inset(msg("offer-no-purpose")))
            .with(form.block()),
    )
}

fn offer(r: &Request<'_>) -> Handled {
    let kind = r.choice("donor_kind", &["state", "philanthropic", "private"]);
    let donor_kind = DonorKind::ALL.into_iter().find(|k| k.code() == kind).unwrap_or(DonorKind::State);
    let state = r.text("donor_state");
    if !state.is_empty() && r.app.office.reference().states.get(state).is_none() {
        r.refuse(Refusal::new("WA-01", "state-unknown").at("donor_state"));
    }
    let donor_name = r.optional("donor_name", 200);
    let offered = r.money("amount", "currency");
    let offered_on = r.day("offered_on");
    let tied = r.choice("tied", &["yes", "no"]) == "yes";
    let words = r.optional("tied_words", 1000);
    if tied && words.is_empty() {
        r.refuse(Refusal::new("MON-03", "answer-missing").at("tied_words"));
    }
    // There is no purpose field (MON-03): a caller who sends one is told so, never quietly ignored.
    for (name, _) in &r.sent.fields {
        if ["purpose", "earmark", "project", "for"].contains(&name.as_str()) {
            r.refuse(Refusal::new("MON-03", "purpose-not-taken").with("field", Arg::Text(name.clone())));
        }
    }
    let anonymous = r.choice("anonymous", &["yes", "no"]) == "yes";
    r.clear()?;
    let act = r.act()?;
    let receipt = r.app.office.record_offer(&act, |id| Offer {
        id,
        donor_kind,
        donor_state: Some(state.to_owned()).filter(|s| !s.is_empty()),
        donor_name: donor_name.clone(),
        offered,
        offered_on,
        tied: tied.then(|| words.clone()),
        anonymous,
    })?;
    let to = format!("/office/contributions/{}", receipt.subject);
    r.done(receipt, to, "done-offer")
}

fn screen(r: &Request<'_>) -> Handled {
    let clear = r.choice("decision", &["clear", "refuse"]) == "clear";
    let reasons = r.required("reason", 1000);
    r.clear()?;
    let receipt = r.app.office.screen_donor(&r.act()?, r.id()?, r.seen(), clear, &reasons)?;
    back(r, receipt, "done-screened")
}

fn earmark(r: &Request<'_>) -> Handled {
    let exit = r.choice("exit", &["dropped", "conditional", "refused"]).to_owned();
    let reason = r.required("reason", 1000);
    r.clear()?;
    let receipt = r.app.office.resolve_earmark(&r.act()?, r.id()?, r.seen(), &exit, &reason)?;
    back(r, receipt, "done-earmark")
}

/// An amount fixed on a day, as it was sent.
pub fn fixed_input(r: &Request<'_>) -> Result<FixedInput, Failure> {
    let input = FixedInput { amount: r.money("amount", "currency"), date: r.day("date"), reference: r.required("reference", 200) };
    r.clear()?;
    Ok(input)
}

fn pledge(r: &Request<'_>) -> Handled {
    let input = fixed_input(r)?;
    back(r, r.app.office.pledge(&r.act()?, r.id()?, r.seen(), &input)?, "done-pledged")
}

fn sign(r: &Request<'_>) -> Handled {
    let clause = r.optional("refund_clause", 1000);
    let typed = r.optional("instalments", 2000);
    let input = fixed_input(r);
    let currency = input.as_ref().map_or(bursar_domain::Currency::USD, |i| i.amount.currency);
    // Both are told at once: what is wrong with the amount, and with the instalments.
    let (input, instalments) = match (input, read_instalments(&typed, currency)) {
        (Ok(input), Ok(instalments)) => (input, instalments),
        (Ok(_), Err(wrong)) => return Err(wrong.into()),
        (Err(Failure::Refused(mut first)), Err(wrong)) => {
            first.0.extend(wrong.0);
            return Err(Refusals(first.0).into());
        }
        (Err(e), _) => return Err(e),
    };
    let terms = Terms { instalments, refund_clause: clause };
    back(r, r.app.office.sign_agreement(&r.act()?, r.id()?, r.seen(), &input, &terms)?, "done-signed")
}

/// A box that is ticked or not sent at all.
pub fn ticked(r: &Request<'_>, name: &str) -> bool {
    !r.text(name).is_empty() && r.choice(name, &["yes"]) == "yes"
}

fn receipt(r: &Request<'_>) -> Handled {
    let how = Credit { hold_excess: ticked(r, "hold_excess") };
    let input = fixed_input(r)?;
    let receipt = r.app.office.record_receipt(&r.act()?, r.id()?, r.seen(), &input, how)?;
    if r.id()? == receipt.subject {
        return back(r, receipt, "done-receipt");
    }
    let held = format!("/office/held/{}", receipt.subject);
    r.done(receipt, held, "done-held")
}

fn send_back(r: &Request<'_>) -> Handled {
    let reason = r.required("reason", 1000);
    r.clear()?;
    back(r, r.app.office.send_back_receipt(&r.act()?, r.id()?, r.seen(), &reason)?, "done-sent-back")
}

fn remind(r: &Request<'_>) -> Handled {
    let (on, reference) = (r.day("date"), r.required("reference", 200));
    r.clear()?;
    back(r, r.app.office.remind_donor(&r.act()?, r.id()?, r.seen(), on, &reference)?, "done-reminded")
}

fn condition(r: &Request<'_>) -> Handled {
    let (amount, evidence) = (r.money("amount", "currency"), r.required("evidence", 1000));
    r.clear()?;
    back(r, r.app.office.meet_donor_condition(&r.act()?, r.id()?, r.seen(), amount, &evidence)?, "done-donor-condition")
}

fn write_off(r: &Request<'_>) -> Handled {
    let reason = r.required("reason", 1000);
    r.clear()?;
    back(r, r.app.office.propose_write_off(&r.act()?, r.id()?, r.seen(), &reason)?, "done-decision-proposed")
}

fn refund(r: &Request<'_>) -> Handled {
    let reason = r.required("reason", 1000);
    let input = fixed_input(r)?;
    back(r, r.app.office.propose_refund(&r.act()?, r.id()?, r.seen(), &input, &reason)?, "done-decision-proposed")
}

fn pay(r: &Request<'_>) -> Handled {
    let payee = held::chosen(r, "payee");
    r.clear()?;
    let payee = payee.ok_or(Failure::NotFound)?;
    back(r, r.app.office.pay_refund(&r.act()?, r.id()?, payee)?, "done-pay-asked")
}

fn check(r: &Request<'_>) -> Handled {
    back(r, r.app.office.check_receipt(&r.act()?, r.id()?, r.seen())?, "done-checked")
}

fn anonymity(r: &Request<'_>) -> Handled {
    let anonymous = r.choice("anonymous", &["yes", "no"]) == "yes";
    r.clear()?;
    back(r, r.app.office.set_anonymous(&r.act()?, r.id()?, r.seen(), anonymous)?, "done-anonymity")
}

fn back(r: &Request<'_>, receipt: bursar_store::Receipt, key: &'static str) -> Handled {
    r.done(receipt, format!("/office/contributions/{}", r.param("id")), key)
}
