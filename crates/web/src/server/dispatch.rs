//! Which route, who may call it, and how it ended.

use super::{Head, Prefix, bearer};
use crate::render;
use crate::request::{Reply, Request};
use crate::route::{self, Method, Route, Who};
use bursar_domain::account::FILE_MAX;
use bursar_domain::agreement::Agreement;
use bursar_domain::mission::Mission;
use bursar_domain::nomination::Nomination;
use bursar_domain::project_report::Report;
use bursar_domain::review::Review;
use bursar_domain::{Actor, Arg, Refusal, Refusals, Role};
use bursar_office::{Failure, Office};
use bursar_store::Stored;

pub(super) static NOWHERE: Route = route::get("", Who::Anyone, |_| Err(Failure::NotFound));

/// How a request ended.
pub(super) enum Ended {
    Reply(Reply),
    /// Refused by a rule, with the values as sent.
    Refused(Refusals),
    /// What was asked of the API cannot be answered: everything that is wrong with the question.
    Asked(Refusals),
    NotFound,
    /// Not signed in: sign in and go on.
    SignIn,
    Failed(Failure),
}

pub(super) fn dispatch(request: &mut Request<'_>, head: &Head) -> Ended {
    let Some((route, params)) =
        head.method.filter(|_| head.prefix != Prefix::None || route::is_plain_file(&head.path)).and_then(|m| route::find(m, &head.path))
    else {
        return Ended::NotFound;
    };
    request.route = route;
    request.params = params;
    if !request.param("id").is_empty() && request.id().is_err() {
        return Ended::NotFound;
    }
    match request.app.office.tick_if_due() {
        // Reading goes on where nothing can be written; a deadline that has passed is seen to before anything is accepted again.
        Err(error) if error.is_full() && route.method == Method::Get => tracing::error!(%error, "deadlines wait for room"),
        Err(error) => return Ended::Failed(error),
        Ok(()) => {}
    }
    if route.method == Method::Post {
        if let Some(refusal) = forged(request, head) {
            return Ended::Refused(refusal.into());
        }
        if request.signed.is_none() && !matches!(route.who, Who::Anyone | Who::Demo) {
            return Ended::SignIn;
        }
    }
    match allowed(request, route.who) {
        Ok(true) => {}
        // Where this is no demonstration, its page is not there for anyone.
        Ok(false) if request.signed.is_none() && route.who != Who::Demo => return Ended::SignIn,
        Ok(false) => return Ended::NotFound,
        Err(Failure::NotFound) if request.signed.is_none() => return Ended::SignIn,
        Err(Failure::NotFound) => return Ended::NotFound,
        Err(error) => return Ended::Failed(error),
    }
    if request.sent.too_large {
        return Ended::Refused(Refusal::new("", "body-too-large").with("max", Arg::Int((FILE_MAX / 1024 / 1024) as i64)).into());
    }
    if let Some(api) = route.api.filter(|_| request.api) {
        let faults = crate::api::params::faults(&(api.params)(), &request.path, &request.query, &request.app.office.reference());
        if !faults.is_empty() {
            return Ended::Asked(Refusals(faults));
        }
    }
    match (route.run)(request) {
        Ok(reply) => Ended::Reply(reply),
        Err(Failure::Refused(r)) => Ended::Refused(r),
        Err(Failure::NotFound) => Ended::NotFound,
        Err(error) => Ended::Failed(error),
    }
}

/// Whether this person may call this route on this object (promise 21).
pub(super) fn allowed(request: &Request<'_>, who: Who) -> Result<bool, Failure> {
    let office: &Office = &request.app.office;
    let Some(signed) = &request.signed else {
        return Ok(match who {
            Who::Anyone => true,
            Who::Demo => request.app.demo.is_some(),
            _ => false,
        });
    };
    let actor = &signed.actor;
    Ok(match who {
        Who::Anyone | Who::SignedIn => true,
        Who::Demo => request.app.demo.is_some(),
        Who::Roles(roles) => actor.has_any(roles),
        Who::Nomination(roles) => {
            let n: Stored<Nomination> = office.fetch(request.id()?)?;
            let holds = |r: &Role| match r {
                Role::Mission | Role::Drafter | Role::Nominee => actor.has_for(*r, &n.value.state_iso),
                _ => actor.has(*r),
            };
            roles.iter().any(holds) && office.may_see_nomination(actor, &n.value)?
        }
        Who::Mission(roles) => {
            let m: Stored<Mission> = office.fetch(request.id()?)?;
            let holds = |r: &Role| match r {
                Role::Mission | Role::Nominee => actor.has_for(*r, &m.value.state_iso),
                _ => actor.has(*r),
            };
            roles.iter().any(holds) && office.may_see_mission(actor, &m.value)?
        }
        Who::Agreement(roles) => of_agreement(office, actor, roles, &office.fetch::<Agreement>(request.id()?)?.value)?,
        Who::Report(roles) => {
            let report: Stored<Report> = office.fetch(request.id()?)?;
            of_agreement(office, actor, roles, &office.fetch::<Agreement>(report.value.agreement)?.value)?
        }
        Who::OwnReview => {
            let r: Stored<Review> = office.fetch(request.id()?)?;
            r.value.reviewer == actor.id
        }
        Who::Draw(roles) => actor.has_any(roles) || office.is_co_chair(actor, request.param("number"))?,
    })
}

/// Holds one of the roles for this agreement, and may see it: missions for their State, partners' people for their partner.
fn of_agreement(office: &Office, actor: &Actor, roles: &[Role], a: &Agreement) -> Result<bool, Failure> {
    let staff = |r: &Role| !matches!(r, Role::Mission | Role::Partner) && actor.has(*r);
    if roles.iter().any(staff) {
        return office.may_see_agreement(actor, a);
    }
    let mission = roles.contains(&Role::Mission) && a.terms.beneficiaries.iter().any(|s| actor.has_for(Role::Mission, s));
    let partner = roles.contains(&Role::Partner) && actor.has(Role::Partner);
    Ok((mission || partner) && office.may_see_agreement(actor, a)?)
}

/// A POST must come from a page of ours: the browser says so, and the form carries the session's token (promise 28). Calls
/// with a bearer token carry no cookie and need neither.
fn forged(request: &Request<'_>, head: &Head) -> Option<Refusal> {
    if bearer(&head.headers).is_some() {
        return None;
    }
    let h = |name: &str| head.headers.get(name).and_then(|v| v.to_str().ok());
    let foreign_site = h("sec-fetch-site").is_some_and(|s| !matches!(s, "same-origin" | "none"));
    let foreign_origin = match (h("origin"), h("host")) {
        (Some(origin), Some(host)) => origin.split("://").nth(1) != Some(host),
        _ => false,
    };
    let token_wrong = match &request.signed {
        Some(s) => {
            let given = h("x-csrf-token").unwrap_or_else(|| request.sent.get(render::CSRF));
            given != s.session.csrf
        }
        None => false,
    };
    (foreign_site || foreign_origin || token_wrong).then(|| Refusal::new("", "form-not-ours"))
}
