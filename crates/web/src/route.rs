//! The table of routes: every address with who may call it and on which object. The server serves this table and nothing
//! else; a test walks it (promise 21).

use crate::api::Api;
use crate::request::{Reply, Request};
use bursar_domain::Role;
use bursar_office::Failure;

/// How a route is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Reads.
    Get,
    /// Changes.
    Post,
}

/// Who may call a route. Whoever may not gets "not found", or the sign-in page when not signed in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Who {
    /// Everyone, without login.
    Anyone,
    /// Everyone who is signed in.
    SignedIn,
    /// Holders of one of the roles, wherever they hold it.
    Roles(&'static [Role]),
    /// The nomination `{id}`: whoever may see it and holds one of the roles; State roles count for its State only.
    Nomination(&'static [Role]),
    /// The mission `{id}`: whoever may see it and holds one of the roles; State roles count for its State only.
    Mission(&'static [Role]),
    /// The agreement `{id}`: whoever may see it and holds one of the roles; missions of its beneficiaries, people of its partner.
    Agreement(&'static [Role]),
    /// The report `{id}`: as its agreement.
    Report(&'static [Role]),
    /// The review `{id}`: its reviewer.
    OwnReview,
    /// The draw of the call `{number}`: holders of one of the roles, and the co-chairs that call names.
    Draw(&'static [Role]),
    /// A demonstration only, everyone.
    Demo,
}

/// What a handler gives back.
pub type Handled = Result<Reply, Failure>;

/// An address.
pub struct Route {
    /// Method.
    pub method: Method,
    /// Path without language; `/api/v1` answers the same path with data.
    pub path: &'static str,
    /// Who may call it.
    pub who: Who,
    /// What it does.
    pub run: fn(&Request<'_>) -> Handled,
    /// For POST: the page that holds its form, shown again with what was typed when it is refused.
    pub form: &'static str,
    /// What it takes and answers, where other portals may build on it.
    pub api: Option<&'static Api>,
}

impl Route {
    /// Says what it takes and answers.
    pub const fn api(mut self, api: &'static Api) -> Route {
        self.api = Some(api);
        self
    }
}

/// A page or file.
pub const fn get(path: &'static str, who: Who, run: fn(&Request<'_>) -> Handled) -> Route {
    Route { method: Method::Get, path, who, run, form: "", api: None }
}

/// An act, with the page of its form.
pub const fn post(path: &'static str, who: Who, run: fn(&Request<'_>) -> Handled, form: &'static str) -> Route {
    Route { method: Method::Post, path, who, run, form, api: None }
}

/// Every route of the product.
pub fn all() -> impl Iterator<Item = &'static Route> {
    use crate::pages as p;
    [
        p::public::ROUTES,
        p::sign_in::ROUTES,
        p::workspace::ROUTES,
        p::fund::ROUTES,
        p::parameters::ROUTES,
        p::contributions::ROUTES,
        p::rates::ROUTES,
        p::bank::ROUTES,
        p::calls::ROUTES,
        p::campaigns::ROUTES,
        p::catalogue::ROUTES,
        p::draw::ROUTES,
        p::matches::ROUTES,
        p::needs::ROUTES,
        p::nominations::ROUTES,
        p::open::ROUTES,
        p::reviews::ROUTES,
        p::rounds::ROUTES,
        p::rules::ROUTES,
        p::round_public::ROUTES,
        p::payees::ROUTES,
        p::disbursements::ROUTES,
        p::payments::ROUTES,
        p::missions::ROUTES,
        p::grants::ROUTES,
        p::grants::orders::ROUTES,
        p::ledger::ROUTES,
        p::books::budget::ROUTES,
        p::books::entry::ROUTES,
        p::books::periods::ROUTES,
        p::books::plans::ROUTES,
        p::books::forecast::ROUTES,
        p::books::statement::ROUTES,
        p::accounts::ROUTES,
        p::searches::ROUTES,
        p::demo::ROUTES,
    ]
    .into_iter()
    .flatten()
}

/// Files that anybody may download and name in a command have one address for all languages.
pub fn is_plain_file(path: &str) -> bool {
    [".json", ".jsonld", ".py", ".txt", ".xml", ".zip"].iter().any(|end| path.ends_with(end))
        && find(Method::Get, path).is_some_and(|(r, _)| r.who == Who::Anyone)
}

/// The route that answers this method and path, with its parameters.
pub fn find(method: Method, path: &str) -> Option<(&'static Route, Vec<(&'static str, String)>)> {
    let matches = |route: &'static Route| {
        let (mut want, mut have) = (route.path.split('/'), path.split('/'));
        let mut params = Vec::new();
        loop {
            match (want.next(), have.next()) {
                (None, None) => return Some(params),
                (Some(w), Some(h)) => match w.strip_prefix('{').and_then(|w| w.strip_suffix('}')) {
                    Some(name) if !h.is_empty() => params.push((name, h.to_owned())),
                    _ if w == h => {}
                    _ => return None,
                },
                _ => return None,
            }
        }
    };
    // A fixed segment wins over a parameter: the path with fewer parameters.
    all().filter(|r| r.method == method).filter_map(|r| matches(r).map(|p| (r, p))).min_by_key(|(_, p)| p.len())
}
