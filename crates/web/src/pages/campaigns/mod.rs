//! Collection campaigns (MAP-01, MAP-02): everyone reads who has answered and each reply whole; missions and contributors write theirs in
//! private; the office drafts, opens, extends, closes, and types in what comes on paper.

mod office;
mod public;
mod reply;
mod sheet;
mod words;

pub use public::reply_blocks;

use crate::route::{Route, Who, get, post};
use bursar_domain::Role;
use bursar_domain::campaign::DRAFTERS;

const R9: Who = Who::Roles(&[Role::FundManager]);
const DRAFT: Who = Who::Roles(DRAFTERS);
const WRITE: Who = Who::Roles(&[Role::Mission, Role::Drafter, Role::Contributor]);
const SEND: Who = Who::Roles(&[Role::Mission, Role::Contributor]);
const TYPE: Who = Who::Roles(&[Role::ProjectOfficer, Role::Verifier]);
/// Who reads a campaign's page in the office.
const STAFF: &[Role] = &[
    Role::ProjectOfficer,
    Role::FinanceAssistant,
    Role::FundManager,
    Role::HighRepresentative,
    Role::InternalAuditor,
    Role::ExternalAuditor,
    Role::Verifier,
];
const LIST: Who = Who::Roles(&[
    Role::Mission,
    Role::Drafter,
    Role::Contributor,
    Role::ProjectOfficer,
    Role::FinanceAssistant,
    Role::FundManager,
    Role::HighRepresentative,
    Role::InternalAuditor,
    Role::ExternalAuditor,
    Role::Verifier,
]);

/// Routes.
pub const ROUTES: &[Route] = &[
    get("/campaigns", Who::Anyone, public::list).api(&public::LIST),
    get("/campaigns/{number}", Who::Anyone, public::show).api(&public::ONE),
    get("/campaigns/{number}/replies/{key}", Who::Anyone, public::reply).api(&public::REPLY),
    get("/office/campaigns", LIST, office::list),
    get("/office/campaigns/new", DRAFT, office::new),
    post("/office/campaigns/new", DRAFT, office::draft, "/office/campaigns/new"),
    get("/office/campaigns/{id}", Who::Roles(STAFF), office::show),
    get("/office/campaigns/{id}/edit", DRAFT, office::edit),
    post("/office/campaigns/{id}/edit", DRAFT, office::save, "/office/campaigns/{id}/edit"),
    get("/office/campaigns/{id}/discard", DRAFT, office::discard_form),
    post("/office/campaigns/{id}/discard", DRAFT, office::discard, "/office/campaigns/{id}/discard"),
    get("/office/campaigns/{id}/open", R9, office::open_form),
    post("/office/campaigns/{id}/open", R9, office::open, "/office/campaigns/{id}/open"),
    get("/office/campaigns/{id}/extend", R9, office::extend_form),
    post("/office/campaigns/{id}/extend", R9, office::extend, "/office/campaigns/{id}/extend"),
    get("/office/campaigns/{id}/close", R9, office::close_form),
    post("/office/campaigns/{id}/close", R9, office::close, "/office/campaigns/{id}/close"),
    get("/office/campaigns/{id}/paper", TYPE, reply::paper_form),
    post("/office/campaigns/{id}/paper", TYPE, reply::paper, "/office/campaigns/{id}/paper"),
    get("/office/campaigns/{id}/reply", WRITE, reply::form),
    post("/office/campaigns/{id}/reply", WRITE, reply::save, "/office/campaigns/{id}/reply"),
    get("/office/campaigns/{id}/reply/sheet.csv", WRITE, sheet::template),
    get("/office/campaigns/{id}/reply/sheet.xlsx", WRITE, sheet::workbook),
    post("/office/campaigns/{id}/reply/sheet", WRITE, sheet::load, "/office/campaigns/{id}/reply"),
    get("/office/campaigns/{id}/reply/send", SEND, reply::send_form),
    post("/office/campaigns/{id}/reply/send", SEND, reply::send, "/office/campaigns/{id}/reply/send"),
];
