//! Needs that States state themselves (SM-17): written and opened in the office by a State's own people, read by each as far as it is
//! theirs to know (MAP-06, AC-20).

mod acts;
mod form;
mod lists;
mod public;
mod words;

pub use public::stated_by;

use crate::api::{Api, Kind, Listed, answers, one, paging};
use crate::route::{Route, Who, get, post};
use bursar_domain::Role;
use bursar_office::open::PublicNeed;

const R3: Who = Who::Roles(&[Role::Mission]);
const R20: Who = Who::Roles(&[Role::Contributor]);
const STATE: Who = Who::Roles(&[Role::Mission, Role::Drafter]);
/// Those who see needs whole: the State's own people theirs, the others all.
const WHOLE: Who =
    Who::Roles(&[Role::Mission, Role::Drafter, Role::FundManager, Role::Verifier, Role::InternalAuditor, Role::ExternalAuditor]);
const SHOW: &str = "/office/needs/{id}";

const LIST: Api = answers::<Listed<PublicNeed>>("needs", "needs-title").takes(|| {
    let filter = [
        one("theme", Kind::Term("map_theme"), "facet-theme"),
        one("region", Kind::Area, "facet-region"),
        one("state", Kind::State, "head-member-state"),
    ];
    filter.into_iter().chain(paging(crate::api::MOST)).collect()
});
const NEED: Api = answers::<PublicNeed>("need", "api-need");

/// Routes.
pub const ROUTES: &[Route] = &[
    get("/needs", Who::Anyone, public::list).api(&LIST),
    get("/needs/{id}", Who::Anyone, public::show).api(&NEED),
    get("/office/needs", WHOLE, lists::own),
    get("/office/needs/open", R20, lists::for_partners),
    get("/office/needs/new", STATE, form::new),
    post("/office/needs/new", STATE, form::draft, "/office/needs/new"),
    get(SHOW, WHOLE, acts::show),
    get("/office/needs/{id}/edit", STATE, form::edit),
    post("/office/needs/{id}/edit", STATE, form::revise, "/office/needs/{id}/edit"),
    post("/office/needs/{id}/endorse", R3, acts::endorse, SHOW),
    post("/office/needs/{id}/return", R3, acts::give_back, SHOW),
    get("/office/needs/{id}/open", R3, acts::open_form),
    post("/office/needs/{id}/open", R3, acts::open, "/office/needs/{id}/open"),
    post("/office/needs/{id}/confirm", R3, acts::confirm, SHOW),
    get("/office/needs/{id}/visibility", R3, acts::change_form),
    post("/office/needs/{id}/visibility", R3, acts::change, "/office/needs/{id}/visibility"),
    get("/office/needs/{id}/close", R3, acts::close_form),
    post("/office/needs/{id}/close", R3, acts::close, "/office/needs/{id}/close"),
    get("/office/needs/{id}/withdraw", R3, acts::withdraw_form),
    post("/office/needs/{id}/withdraw", R3, acts::withdraw, "/office/needs/{id}/withdraw"),
];
