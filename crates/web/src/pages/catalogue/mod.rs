//! The catalogue: what exists, for whom, said by whom and when. Neutral order, no rank; what is not said is unknown.

mod bulk;
mod calendar;
mod compare;
mod documents;
mod exchange;
mod form;
mod gaps;
mod imports;
mod lists;
mod office;
mod office_documents;
mod overlaps;
mod record;
mod search;
mod timeline;
mod views;
mod words;

pub use bulk::refusal;
pub(in crate::pages) use form::named_states;
pub use lists::STATES;
pub(in crate::pages) use record::apart;
pub use search::{FACETS, all_data, params, sought};
pub use views::LISTS;
pub use words::actor;
pub(in crate::pages) use words::{beneficiaries, language_choices, region, term, term_choices, value, via, when};

use crate::route::{Route, Who, get, post};
use bursar_domain::Role;

const R19: Who = Who::Roles(&[Role::Verifier]);
const R20: Who = Who::Roles(&[Role::Contributor]);
const EITHER: Who = Who::Roles(&[Role::Verifier, Role::Contributor]);
const LOOK: Who = Who::Roles(&[
    Role::Verifier,
    Role::Contributor,
    Role::ProjectOfficer,
    Role::FinanceAssistant,
    Role::FundManager,
    Role::HighRepresentative,
    Role::InternalAuditor,
    Role::ExternalAuditor,
]);
const R3: Who = Who::Roles(&[Role::Mission]);
const DOCUMENT: &str = "/office/documents/{id}";
const SHOW: &str = "/office/catalogue/{id}";
const IMPORT: &str = "/office/catalogue/imports/{id}";

/// Routes.
pub const ROUTES: &[Route] = &[
    get("/programmes", Who::Anyone, search::list).api(&search::LIST),
    get("/programmes.csv", Who::Anyone, search::csv).api(&search::CSV),
    get("/programmes.xlsx", Who::Anyone, search::xlsx).api(&search::XLSX),
    get("/programmes/exchange.csv", Who::Anyone, exchange::csv).api(&search::EXCHANGE_CSV),
    get("/programmes/exchange.json", Who::Anyone, exchange::json).api(&search::EXCHANGE),
    get("/programmes/map", Who::Anyone, views::map).api(&lists::MAP),
    get("/programmes/gaps", Who::Anyone, gaps::gaps).api(&gaps::GAPS),
    get("/programmes/gaps/states", Who::Anyone, gaps::states).api(&gaps::GAPS_OF_STATES),
    get("/programmes/compare", Who::Anyone, compare::compare).api(&compare::COMPARE),
    get("/programmes/timeline", Who::Anyone, timeline::timeline).api(&timeline::TIMELINE),
    get("/programmes/names", Who::Anyone, search::names).api(&lists::NAMES),
    get("/documents", Who::Anyone, documents::list).api(&lists::DOCUMENTS),
    get("/documents/{code}", Who::Anyone, documents::show).api(&lists::DOCUMENT),
    get("/documents/{code}/copy", Who::Anyone, documents::copy),
    get("/calendar", Who::Anyone, calendar::show).api(&calendar::CALENDAR),
    get("/calendar.ics", Who::Anyone, calendar::feed).api(&calendar::CALENDAR_FEED),
    get("/programmes/{record}", Who::Anyone, record::show).api(&search::RECORD),
    get("/programmes/{record}/suggest", Who::Anyone, record::suggest_form),
    post("/programmes/{record}/suggest", Who::Anyone, record::suggest, "/programmes/{record}/suggest"),
    get("/states/{alpha3}/programmes", Who::Anyone, views::state).api(&lists::STATE),
    get("/themes", Who::Anyone, lists::themes).api(&lists::THEMES),
    get("/actors", Who::Anyone, lists::actors).api(&lists::ACTORS),
    get("/regions", Who::Anyone, lists::regions).api(&lists::REGIONS),
    get("/regions/{code}", Who::Anyone, lists::region_page).api(&lists::REGION),
    get("/organisations", Who::Anyone, lists::organisations).api(&lists::ORGANISATIONS),
    get("/themes/{code}", Who::Anyone, views::theme).api(&lists::THEME),
    get("/actors/{code}", Who::Anyone, views::actor_page).api(&lists::ACTOR),
    get("/glossary", Who::Anyone, views::glossary).api(&lists::GLOSSARY),
    get("/office/catalogue", LOOK, office::list),
    get("/office/catalogue/new", EITHER, form::new),
    post("/office/catalogue/new", EITHER, form::submit, "/office/catalogue/new"),
    get("/office/catalogue/bulk", EITHER, imports::bulk_form),
    post("/office/catalogue/bulk", EITHER, imports::bulk_send, "/office/catalogue/bulk"),
    get("/office/catalogue/bulk/template.csv", EITHER, bulk::template_csv),
    get("/office/catalogue/bulk/template.xlsx", EITHER, bulk::template_xlsx),
    get("/office/catalogue/exchange", R19, imports::exchange_form),
    post("/office/catalogue/exchange", R19, imports::exchange_send, "/office/catalogue/exchange"),
    get("/office/catalogue/imports", LOOK, imports::list),
    get(IMPORT, LOOK, imports::show),
    get("/office/catalogue/imports/{id}/refused.csv", LOOK, imports::refused_csv),
    get("/office/catalogue/imports/{id}/refused.xlsx", LOOK, imports::refused_xlsx),
    post("/office/catalogue/imports/{id}/apply", EITHER, imports::apply, IMPORT),
    post("/office/catalogue/imports/{id}/discard", EITHER, imports::discard, IMPORT),
    get("/office/catalogue/imports/{id}/undo", EITHER, imports::undo_form),
    post("/office/catalogue/imports/{id}/undo", EITHER, imports::undo, "/office/catalogue/imports/{id}/undo"),
    get(SHOW, LOOK, office::show),
    get("/office/catalogue/{id}/edit", EITHER, form::edit),
    post("/office/catalogue/{id}/edit", EITHER, form::revise, "/office/catalogue/{id}/edit"),
    post("/office/catalogue/{id}/verify", R19, office::verify, SHOW),
    post("/office/catalogue/{id}/publish", R19, office::publish, SHOW),
    post("/office/catalogue/{id}/confirm", EITHER, office::confirm, SHOW),
    get("/office/catalogue/{id}/reject", R19, office::reject_form),
    post("/office/catalogue/{id}/reject", R19, office::reject, "/office/catalogue/{id}/reject"),
    get("/office/catalogue/{id}/dispute", R19, office::dispute_form),
    post("/office/catalogue/{id}/dispute", R19, office::dispute, "/office/catalogue/{id}/dispute"),
    get("/office/catalogue/{id}/settle", R19, office::settle_form),
    post("/office/catalogue/{id}/settle", R19, office::settle, "/office/catalogue/{id}/settle"),
    get("/office/catalogue/{id}/withdraw", R20, office::withdraw_form),
    post("/office/catalogue/{id}/withdraw", R20, office::withdraw, "/office/catalogue/{id}/withdraw"),
    get("/office/catalogue/{id}/merge", R19, office::merge_form),
    post("/office/catalogue/{id}/merge", R19, office::merge, "/office/catalogue/{id}/merge"),
    get("/office/suggestions", R19, office::suggestions),
    post("/office/suggestions/{id}", R19, office::answer, "/office/suggestions"),
    get("/office/documents", LOOK, office_documents::list),
    get("/office/documents/new", EITHER, office_documents::new),
    post("/office/documents/new", EITHER, office_documents::submit, "/office/documents/new"),
    get(DOCUMENT, LOOK, office_documents::show),
    get("/office/documents/{id}/edit", EITHER, office_documents::edit),
    post("/office/documents/{id}/edit", EITHER, office_documents::revise, "/office/documents/{id}/edit"),
    post("/office/documents/{id}/verify", R19, office_documents::verify, DOCUMENT),
    post("/office/documents/{id}/publish", R19, office_documents::publish, DOCUMENT),
    post("/office/documents/{id}/confirm", EITHER, office_documents::confirm, DOCUMENT),
    get("/office/documents/{id}/end", EITHER, office_documents::end_form),
    post("/office/documents/{id}/end", EITHER, office_documents::end, "/office/documents/{id}/end"),
    post("/office/documents/{id}/copy", R19, office_documents::keep, DOCUMENT),
    get("/office/state", R3, office_documents::own_state),
    post("/office/state/contact-point", R3, office_documents::contact_point, "/office/state"),
    post("/office/state/gaps", R3, office_documents::gaps, "/office/state"),
];
