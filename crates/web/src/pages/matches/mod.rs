//! Matches of needs with programmes (SM-18, MAP-08): the verifier reads, offers and introduces; the State accepts, declines and agrees; the
//! provider puts forward and talks. Whose need it is stands on no page of the provider before the introduction (AC-20).

mod acts;
mod list;
mod show;
mod words;

use crate::route::{Route, Who, get, post};
use bursar_domain::Role;

const R3: Who = Who::Roles(&[Role::Mission]);
const R19: Who = Who::Roles(&[Role::Verifier]);
const R20: Who = Who::Roles(&[Role::Contributor]);
const TALK: Who = Who::Roles(&[Role::Mission, Role::Contributor]);
const SEE: Who = Who::Roles(&[
    Role::Mission,
    Role::Drafter,
    Role::FundManager,
    Role::InternalAuditor,
    Role::ExternalAuditor,
    Role::Verifier,
    Role::Contributor,
]);
/// Who sees what was found for a need: its State, once it was offered, and whoever sees everything of it.
const OF_NEED: Who =
    Who::Roles(&[Role::Mission, Role::Drafter, Role::FundManager, Role::InternalAuditor, Role::ExternalAuditor, Role::Verifier]);
const SHOW: &str = "/office/matches/{id}";

/// Routes.
pub const ROUTES: &[Route] = &[
    get("/office/matches", SEE, list::list),
    get("/office/needs/{id}/matches", OF_NEED, list::of_need),
    post("/office/needs/{id}/look", R19, acts::look, "/office/needs/{id}/matches"),
    get("/office/needs/{id}/put-forward", R20, acts::put_forward_form),
    post("/office/needs/{id}/put-forward", R20, acts::put_forward, "/office/needs/{id}/put-forward"),
    get(SHOW, SEE, show::show),
    post("/office/matches/{id}/review", R19, acts::review, SHOW),
    get("/office/matches/{id}/dismiss", R19, acts::dismiss_form),
    post("/office/matches/{id}/dismiss", R19, acts::dismiss, "/office/matches/{id}/dismiss"),
    post("/office/matches/{id}/offer", R19, acts::offer, SHOW),
    get("/office/matches/{id}/accept", R3, acts::accept_form),
    post("/office/matches/{id}/accept", R3, acts::accept, "/office/matches/{id}/accept"),
    get("/office/matches/{id}/decline", R3, acts::decline_form),
    post("/office/matches/{id}/decline", R3, acts::decline, "/office/matches/{id}/decline"),
    get("/office/matches/{id}/introduce", R19, acts::introduce_form),
    post("/office/matches/{id}/introduce", R19, acts::introduce, "/office/matches/{id}/introduce"),
    post("/office/matches/{id}/discuss", TALK, acts::discuss, SHOW),
    get("/office/matches/{id}/agree", R3, acts::agree_form),
    post("/office/matches/{id}/agree", R3, acts::agree, "/office/matches/{id}/agree"),
];
