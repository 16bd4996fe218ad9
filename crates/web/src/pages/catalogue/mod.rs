//! The catalogue: what exists, for whom, said by whom and when. Neutral order, no rank; what is not said is unknown.

mod form;
mod office;
mod record;
mod search;
mod views;
mod words;

pub(in crate::pages) use form::named_states;
pub use search::FACETS;
pub use views::LISTS;
pub(in crate::pages) use words::term;

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
const SHOW: &str = "/office/catalogue/{id}";

/// Routes.
pub const ROUTES: &[Route] = &[
    get("/programmes", Who::Anyone, search::list),
    get("/programmes.csv", Who::Anyone, search::csv),
    get("/programmes/map", Who::Anyone, views::map),
    get("/programmes/gaps", Who::Anyone, views::gaps),
    get("/programmes/{record}", Who::Anyone, record::show),
    get("/programmes/{record}/suggest", Who::Anyone, record::suggest_form),
    post("/programmes/{record}/suggest", Who::Anyone, record::suggest, "/programmes/{record}/suggest"),
    get("/states/{alpha3}/programmes", Who::Anyone, views::state),
    get("/themes/{code}", Who::Anyone, views::theme),
    get("/actors/{code}", Who::Anyone, views::actor_page),
    get("/glossary", Who::Anyone, views::glossary),
    get("/office/catalogue", LOOK, office::list),
    get("/office/catalogue/new", EITHER, form::new),
    post("/office/catalogue/new", EITHER, form::submit, "/office/catalogue/new"),
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
];
