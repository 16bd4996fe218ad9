//! Window B in the office: agreements, reports and partners; and what the fund itself orders (SM-10, SM-13, WB-02, WB-06, WB-07).

mod acts;
mod agreement;
mod draft;
mod estimate;
pub mod orders;
mod partners;
mod reports;

use crate::request::Request;
use crate::route::{Route, Who, get, post};
use crate::ui::{Inline, Text, raw};
use bursar_domain::agreement::Agreement;
use bursar_domain::partner::Partner;
use bursar_domain::{Id, Role};
use bursar_office::Failure;
use bursar_office::agreements::READERS;

const R7: Who = Who::Roles(&[Role::ProjectOfficer]);
const R8: Who = Who::Roles(&[Role::FinanceAssistant]);
const R9: Who = Who::Roles(&[Role::FundManager]);
const R10: Who = Who::Roles(&[Role::HighRepresentative]);
const R12: Who = Who::Roles(&[Role::Certifying]);
const R9_R10: Who = Who::Roles(&[Role::FundManager, Role::HighRepresentative]);

/// Staff, those who pay, auditors, the beneficiaries' missions, the partner's people.
const CONCERNED: &[Role] = &[
    Role::Mission,
    Role::Partner,
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
const ASKS: Who = Who::Agreement(&[Role::Mission, Role::Partner, Role::FinanceAssistant]);
const SAYS: Who =
    Who::Agreement(&[Role::Mission, Role::Partner, Role::ProjectOfficer, Role::FundManager, Role::HighRepresentative, Role::Certifying]);
const HOME: &str = "/office/agreements/{id}";
const REPORT: &str = "/office/reports/{id}";
const PARTNER: &str = "/office/partners/{id}";

/// Routes.
pub const ROUTES: &[Route] = &[
    get("/office/agreements", Who::Roles(CONCERNED), agreement::list),
    get("/office/agreements/new", R7, draft::new_form),
    post("/office/agreements/new", R7, draft::draft, "/office/agreements/new"),
    get(HOME, Who::Agreement(CONCERNED), agreement::show),
    get("/office/agreements/{id}/edit", R7, draft::edit_form),
    post("/office/agreements/{id}/edit", R7, draft::edit, "/office/agreements/{id}/edit"),
    post("/office/agreements/{id}/say/{event}", SAYS, acts::say, HOME),
    get("/office/agreements/{id}/approve", R10, acts::approve_form),
    post("/office/agreements/{id}/approve", R10, acts::approve, "/office/agreements/{id}/approve"),
    post("/office/agreements/{id}/condition", R7, acts::condition, HOME),
    get("/office/agreements/{id}/sign", R9_R10, acts::sign_form),
    post("/office/agreements/{id}/sign", R9_R10, acts::sign, "/office/agreements/{id}/sign"),
    get("/office/agreements/{id}/cancel", R9, acts::cancel_form),
    post("/office/agreements/{id}/cancel", R9, acts::cancel, "/office/agreements/{id}/cancel"),
    post("/office/agreements/{id}/tranche", ASKS, acts::tranche, HOME),
    post("/office/agreements/{id}/owed", ASKS, acts::owed, HOME),
    post("/office/agreements/{id}/commit-year", R9, acts::commit_year, HOME),
    post("/office/agreements/{id}/shift", R7, acts::shift, HOME),
    post("/office/agreements/{id}/extend", R9, acts::extend, HOME),
    get("/office/agreements/{id}/amendment", R7, draft::amendment_form),
    post("/office/agreements/{id}/amendment", R7, draft::amendment, "/office/agreements/{id}/amendment"),
    post("/office/agreements/{id}/amend", R10, acts::amend, HOME),
    post("/office/agreements/{id}/notice", R9, acts::notice, HOME),
    get("/office/agreements/{id}/terminate", R10, acts::terminate_form),
    post("/office/agreements/{id}/terminate", R10, acts::terminate, "/office/agreements/{id}/terminate"),
    post("/office/agreements/{id}/refund", R8, acts::refund, HOME),
    post("/office/agreements/{id}/check", R12, acts::check_refund, HOME),
    get("/office/agreements/{id}/release", R12, acts::release_form),
    post("/office/agreements/{id}/release", R12, acts::release, "/office/agreements/{id}/release"),
    post("/office/agreements/{id}/confirm", R8, acts::confirm_advance, HOME),
    get("/office/agreements/{id}/close", R7, acts::close_form),
    post("/office/agreements/{id}/close", R7, acts::close, "/office/agreements/{id}/close"),
    get("/office/agreements/{id}/settle", R12, acts::close_accounts_form),
    post("/office/agreements/{id}/settle", R12, acts::close_accounts, "/office/agreements/{id}/settle"),
    get("/office/reports", Who::Roles(CONCERNED), reports::list),
    get(REPORT, Who::Report(CONCERNED), reports::show),
    post("/office/reports/{id}/submit", Who::Report(&[Role::Mission, Role::Partner, Role::ProjectOfficer]), reports::submit, REPORT),
    post("/office/reports/{id}/query", Who::Roles(&[Role::ProjectOfficer, Role::FinanceAssistant]), reports::query, REPORT),
    post("/office/reports/{id}/narrative", R7, reports::narrative, REPORT),
    post("/office/reports/{id}/accept", R8, reports::accept, REPORT),
    post("/office/reports/{id}/estimate", R8, estimate::propose, REPORT),
    post("/office/reports/{id}/confirm-estimate", R12, estimate::confirm, REPORT),
    post("/office/reports/{id}/drop-estimate", Who::Roles(&[Role::FinanceAssistant, Role::Certifying]), estimate::drop_it, REPORT),
    post("/office/reports/{id}/escalate", R9, reports::escalate, REPORT),
    post("/office/reports/{id}/waive", R9, reports::waive, REPORT),
    get("/office/partners", Who::Roles(READERS), partners::list),
    post("/office/partners", R7, partners::record, "/office/partners"),
    get(PARTNER, Who::Roles(READERS), partners::show),
    post("/office/partners/{id}/clear", R9, partners::clear, PARTNER),
    post("/office/partners/{id}/bar", R9, partners::bar, PARTNER),
    post("/office/partners/{id}/people", R7, partners::people, PARTNER),
    get("/office/partners/{id}/payee", R8, partners::payee_form),
    post("/office/partners/{id}/payee", R8, partners::payee, "/office/partners/{id}/payee"),
];

/// Who gets the money: the partner, or the lead government.
fn recipient(r: &Request<'_>, a: &Agreement) -> Result<Inline, Failure> {
    Ok(match a.terms.partner {
        Some(id) => {
            let name = raw(partner_name(r, id)?);
            // Missions and partners' people have no list of partners.
            if r.has_any(READERS) { Inline::Link(crate::kit::link(format!("/office/partners/{id}"), name)) } else { name.into() }
        }
        None => a.terms.beneficiaries.first().map_or(Text::None, |s| Text::State(s.clone())).into(),
    })
}

fn partner_name(r: &Request<'_>, id: Id) -> Result<String, Failure> {
    Ok(r.app.office.fetch::<Partner>(id)?.value.name)
}

/// A link, if there is a page at its address.
fn there(href: &str, text: Text) -> Inline {
    let found = crate::route::find(crate::route::Method::Get, href).is_some();
    if found { Inline::Link(crate::kit::link(href, text)) } else { Inline::Text(text) }
}
