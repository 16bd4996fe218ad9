//! From what a handler gave to what goes over the line: a page, a file, JSON, the form again with its errors.

use super::dispatch::{Ended, allowed};
use super::kept::{KeptKey, KeptPage, kept_response};
use super::open::{self, Answer};
use super::{COOKIE, FLASH_COOKIE, Head, cookie};
use crate::App;
use crate::kit::link;
use crate::render::{self, Person, Shell};
use crate::request::{Reply, Request, Sent};
use crate::route::{self, Method, Who};
use crate::ui::{Block, Link, Page, Text, msg};
use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use bursar_domain::{Arg, Refusal, Refusals, Role};
use bursar_office::Failure;
use bursar_office::accounts::SESSION_HOURS;
use flate2::{Compression, write::GzEncoder};
use std::io::Write as _;
use std::sync::Arc;

pub(super) fn respond(request: &mut Request<'_>, head: &Head, ended: Ended, key: Option<KeptKey>) -> Response<Body> {
    let public = open::is_open(request);
    let ended = match ended {
        Ended::Reply(Reply::Kept { media, name, bytes }) => {
            return open::answer(Answer { media, name: Some(&name), bytes, changed: None }, head);
        }
        Ended::Reply(Reply::Open { media, bytes, changed }) => {
            return open::answer(Answer { media, name: None, bytes, changed }, head);
        }
        Ended::Reply(Reply::InPieces { media, name, file, parts, bytes, sha256 }) => {
            let pieces = open::Pieces::of(request.app.office.store.clone(), file, parts);
            return open::in_pieces(pieces, &name, media, bytes, &sha256, head);
        }
        Ended::Reply(Reply::File { media, name, bytes }) if public => {
            return open::answer(Answer { media, name: Some(&name), bytes, changed: None }, head);
        }
        Ended::Reply(Reply::Page(page)) if request.api && public => {
            let (media, bytes) = ("application/json", page.data.to_string().into_bytes());
            return open::answer(Answer { media, name: None, bytes, changed: page.programs.changed }, head);
        }
        Ended::Asked(found) => return open::problem(request, &found),
        other => other,
    };
    if request.api || !request.sent.get(render::AUTOSAVE).is_empty() {
        return respond_api(request, ended);
    }
    let flash = cookie(&head.headers, FLASH_COOKIE).filter(|k| k.starts_with("done-"));
    let mut response = match ended {
        Ended::Reply(Reply::Page(page)) => {
            let mut r = html(request, head, &page, StatusCode::OK, flash.as_deref(), key);
            if flash.is_some() {
                set_cookie(&mut r, request.app, FLASH_COOKIE, "", 0);
            }
            return r;
        }
        Ended::Reply(Reply::Done { to, key, .. }) => {
            let mut r = redirect(&format!("/{}{to}", request.locale.lang()));
            set_cookie(&mut r, request.app, FLASH_COOKIE, key, 60);
            r
        }
        Ended::Reply(Reply::Saved { .. }) => redirect(&format!("/{}/office", request.locale.lang())),
        Ended::Reply(Reply::File { media, name, bytes } | Reply::Kept { media, name, bytes }) => file(media, &name, bytes),
        // Answered above.
        Ended::Reply(Reply::Open { .. } | Reply::InPieces { .. }) | Ended::Asked(_) => plain(StatusCode::BAD_REQUEST, ""),
        Ended::Reply(Reply::SignedIn { token, to }) => {
            let mut r = redirect(&format!("/{}{to}", request.locale.lang()));
            set_cookie(&mut r, request.app, COOKIE, &token, SESSION_HOURS * 3600);
            r
        }
        Ended::Reply(Reply::Again(_)) => again(request, head, Refusals(Vec::new())),
        Ended::Reply(Reply::Resumed { token, signed, path, sent }) => {
            request.signed = Some(*signed);
            let mut r = refused(request, head, &path, sent, Refusals(Vec::new()), Some("done-resumed"));
            set_cookie(&mut r, request.app, COOKIE, &token, SESSION_HOURS * 3600);
            r
        }
        Ended::Reply(Reply::SignedOut) => {
            let mut r = redirect(&format!("/{}/", request.locale.lang()));
            set_cookie(&mut r, request.app, COOKIE, "", 0);
            r
        }
        Ended::Refused(refusals) => again(request, head, refusals),
        Ended::NotFound => html(request, head, &crate::pages::not_found(), StatusCode::NOT_FOUND, None, None),
        Ended::SignIn => {
            let page = crate::pages::sign_in::page_for(request, request.route.method == Method::Post);
            let status = if request.route.method == Method::Post { StatusCode::UNAUTHORIZED } else { StatusCode::OK };
            html(request, head, &page, status, None, None)
        }
        Ended::Failed(error) if error.is_full() && request.route.method == Method::Post => {
            tracing::error!(%error, path = request.path, "no room");
            let mut r = again(request, head, Refusal::new("", "storage-full").into());
            *r.status_mut() = StatusCode::INSUFFICIENT_STORAGE;
            r
        }
        Ended::Failed(error) => {
            tracing::error!(%error, path = request.path, "request failed");
            html(request, head, &crate::pages::failed(&error), failure_status(&error), None, None)
        }
    };
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn failure_status(error: &Failure) -> StatusCode {
    match error {
        Failure::Store(e) if e.is_full() => StatusCode::INSUFFICIENT_STORAGE,
        Failure::Store(_) => StatusCode::SERVICE_UNAVAILABLE,
        _ => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// The form that was sent, again.
fn again(request: &mut Request<'_>, head: &Head, refusals: Refusals) -> Response<Body> {
    let (path, sent) = (request.path.clone(), std::mem::take(&mut request.sent));
    // The page may carry them on: the sign-in page what had been typed before.
    request.sent.fields.clone_from(&sent.fields);
    refused(request, head, &path, sent, refusals, None)
}

/// The page of the form again, with what was typed and what is wrong with it. Nothing typed is lost.
fn refused(request: &mut Request<'_>, head: &Head, path: &str, sent: Sent, refusals: Refusals, flash: Option<&str>) -> Response<Body> {
    let status = if refusals.0.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let found = route::find(Method::Post, path);
    let form_page = found.as_ref().and_then(|(route, params)| {
        let target = params.iter().fold(route.form.to_owned(), |p, (name, value)| p.replace(&format!("{{{name}}}"), value));
        let target = sent.fields.iter().fold(target, |p, (name, value)| p.replace(&format!("{{{name}}}"), value));
        route::find(Method::Get, &target).map(|(r, p)| (r, p, target))
    });
    let shown = form_page.and_then(|(route, params, target)| {
        request.route = route;
        request.params = params;
        request.path = target;
        if !matches!(allowed(request, route.who), Ok(true)) {
            return None;
        }
        match (route.run)(request) {
            Ok(Reply::Page(page)) => Some(page),
            _ => None,
        }
    });
    let mut page = shown.map_or_else(crate::pages::refused_alone, |p| *p);
    let mut left = refusals.0;
    let rate_missing = missing_rate(&left);
    overlay(&mut page.blocks, path, &sent, &mut left);
    if !left.is_empty() {
        // The form is gone (the state has moved on): the messages stand alone.
        page.blocks.insert(0, Block::Form(crate::ui::Form { errors: left, ..crate::ui::Form::default() }));
    }
    if let Some(href) = rate_missing {
        page.blocks.insert(0, Block::Notice(msg("rate-missing-where"), vec![link(href, msg("rate-missing-link"))]));
    }
    html(request, head, &page, status, flash, None)
}

/// Where the rate that is missing can be entered, if one is (MON-02).
fn missing_rate(refusals: &[Refusal]) -> Option<String> {
    let missing = refusals.iter().find(|r| r.key == "rate-missing")?;
    let arg = |name: &str| missing.args.iter().find(|(n, _)| *n == name).map(|(_, a)| a);
    let mut query = Vec::new();
    if let Some(Arg::Text(currency)) = arg("currency") {
        query.push(("currency", currency.clone()));
    }
    if let Some(Arg::Date(day)) = arg("date") {
        query.push(("from", day.first_of_month().to_string()));
    }
    Some(format!("/office/rates?{}", serde_urlencoded::to_string(query).unwrap_or_default()))
}

/// Puts what was sent into the form it came from, and each message beside its field.
fn overlay(blocks: &mut [Block], path: &str, sent: &Sent, left: &mut Vec<Refusal>) {
    for block in blocks {
        match block {
            Block::Details(_, inner) => overlay(inner, path, sent, left),
            Block::Beside(narrow, wide) => {
                overlay(narrow, path, sent, left);
                overlay(wide, path, sent, left);
            }
            Block::Form(form) if !form.get && form.action == path && same_hidden(form, sent) => {
                for field in &mut form.fields {
                    if !matches!(field.input, crate::ui::Input::File(_) | crate::ui::Input::Password(_)) {
                        field.value = sent.all(&field.name).into_iter().map(str::to_owned).collect();
                    }
                    let (here, rest) = std::mem::take(left).into_iter().partition(|r| r.field.as_deref() == Some(field.name.as_str()));
                    field.errors = here;
                    *left = rest;
                }
                form.errors = std::mem::take(left);
            }
            _ => {}
        }
    }
}

/// Several forms of a page may do the same act on different things: their fixed values tell them apart.
fn same_hidden(form: &crate::ui::Form, sent: &Sent) -> bool {
    form.hidden.iter().all(|(n, v)| sent.get(n) == v)
}

fn respond_api(request: &Request<'_>, ended: Ended) -> Response<Body> {
    use serde_json::json;
    let message =
        |r: &Refusal| json!({ "rule": r.rule, "key": r.key, "field": r.field, "args": r.args, "message": request.locale.refusal(r) });
    let (status, body) = match ended {
        Ended::Reply(Reply::Page(page)) => (StatusCode::OK, page.data),
        Ended::Reply(Reply::Done { receipt, to, key }) => {
            let receipt = receipt.map(
                |r| json!({ "seq": r.seq, "hash": r.hash, "at": r.at.to_string(), "replay": r.replay, "subject": r.subject.to_string() }),
            );
            (StatusCode::OK, json!({ "done": key, "receipt": receipt, "at": format!("/api/v1{to}") }))
        }
        Ended::Reply(Reply::Again(data)) => (StatusCode::OK, data),
        Ended::Reply(Reply::Saved { version, commit_id }) => {
            (StatusCode::OK, json!({ "version": version, "commit_id": commit_id.to_string() }))
        }
        Ended::Reply(Reply::File { media, name, bytes } | Reply::Kept { media, name, bytes }) => return file(media, &name, bytes),
        // Answered before it comes here.
        Ended::Reply(Reply::Open { .. } | Reply::InPieces { .. }) | Ended::Asked(_) => (StatusCode::BAD_REQUEST, json!({})),
        Ended::Reply(Reply::SignedIn { token, .. } | Reply::Resumed { token, .. }) => (StatusCode::OK, json!({ "token": token })),
        Ended::Reply(Reply::SignedOut) => (StatusCode::OK, json!({})),
        Ended::Refused(r) => {
            let status = match r.0.first().map(|r| r.key) {
                Some("stale-form") => StatusCode::CONFLICT,
                Some("body-too-large" | "file-too-large") => StatusCode::PAYLOAD_TOO_LARGE,
                Some("form-not-ours") => StatusCode::FORBIDDEN,
                _ => StatusCode::UNPROCESSABLE_ENTITY,
            };
            (status, json!({ "errors": r.0.iter().map(message).collect::<Vec<_>>() }))
        }
        Ended::NotFound => (StatusCode::NOT_FOUND, json!({ "errors": [{ "key": "not-found" }] })),
        Ended::SignIn => (StatusCode::UNAUTHORIZED, json!({ "errors": [{ "key": "sign-in" }] })),
        Ended::Failed(error) => {
            tracing::error!(%error, path = request.path, "request failed");
            (failure_status(&error), json!({ "errors": [{ "key": "unavailable" }] }))
        }
    };
    let mut response = Response::new(Body::from(body.to_string()));
    *response.status_mut() = status;
    let h = response.headers_mut();
    h.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    h.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    h.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    if request.route.who == Who::Anyone && request.route.method == Method::Get {
        h.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    }
    response
}

pub(super) fn page_headers(response: &mut Response<Body>, gzip: bool) {
    let h = response.headers_mut();
    h.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    if gzip {
        h.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    h.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(render::POLICY));
    h.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    h.insert(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    h.insert("cross-origin-opener-policy", HeaderValue::from_static("same-origin"));
    h.insert(header::VARY, HeaderValue::from_static("accept-encoding, cookie"));
}

fn html(request: &Request<'_>, head: &Head, page: &Page, status: StatusCode, flash: Option<&str>, key: Option<KeptKey>) -> Response<Body> {
    let app = request.app;
    let office = &app.office;
    let log_head = office.read(bursar_store::Reader::log_head).ok();
    let query = if head.query.is_empty() || request.route.method == Method::Post { String::new() } else { format!("?{}", head.query) };
    let new_commit_id = || office.new_id().to_string();
    let shell = Shell {
        path: format!("{}{query}", request.path),
        origin: app.origin.clone(),
        nav: navigation(request),
        person: request.signed.as_ref().map(|s| Person {
            name: s.account.value.name.clone(),
            role: Some(Text::Join(s.actor.grants.iter().map(|g| Text::Key(g.role.label().to_owned())).collect())),
            page: Some(link("/office/me", msg("my-account"))),
        }),
        csrf: request.signed.as_ref().map_or_else(String::new, |s| s.session.csrf.clone()),
        new_commit_id: &new_commit_id,
        demo: crate::pages::demo::strip(request),
        fund: office.fund_name().map_or_else(|| msg("product"), Text::Tr),
        as_of: log_head.as_ref().map(|h| h.at),
        head: log_head.map(|h| (h.seq, h.hash)),
        flash: flash.filter(|k| request.locale.has(k)).map(|k| Text::Key(k.to_owned())),
        footer: footer(),
    };
    let text = render::html(page, &shell, request.locale);
    // A public page without a form is the same for everyone: it is kept until something changes, and browsers may keep it
    // and ask whether it did.
    let public = request.signed.is_none() && status == StatusCode::OK && flash.is_none() && !text.contains(render::COMMIT_ID);
    let etag = HeaderValue::from_str(&format!("\"{}\"", &bursar_domain::digest::sha256_hex(text.as_bytes())[..24]));
    if let (true, Ok(etag)) = (public, etag) {
        let gzip = Bytes::from(compress(text.as_bytes()));
        let page = Arc::new(KeptPage { etag, gzip, plain: Bytes::from(text) });
        if let Some(key) = key {
            app.kept.put(key, page.clone());
        }
        return kept_response(&page, head);
    }
    let gzip = accepts_gzip(&head.headers);
    let mut response = Response::new(Body::from(if gzip { compress(text.as_bytes()) } else { text.into_bytes() }));
    *response.status_mut() = status;
    page_headers(&mut response, gzip);
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn navigation(request: &Request<'_>) -> Vec<Link> {
    let mut nav = Vec::new();
    if let Some(signed) = &request.signed {
        nav.push(link("/office", msg("nav-work")));
        let a = &signed.actor;
        let reads_all = a.is_staff() || a.has_any(bursar_domain::role::AUDITORS);
        if reads_all || a.has_any(&[Role::Mission, Role::Drafter, Role::Nominee]) {
            nav.push(link("/office/nominations", msg("nav-nominations")));
        }
        if reads_all || a.has(Role::Certifying) {
            nav.push(link("/office/contributions", msg("nav-contributions-office")));
        }
        if reads_all || a.has_any(&[Role::Certifying, Role::Approving, Role::BankSignatory]) {
            nav.push(link("/office/disbursements", msg("nav-payments")));
        }
        if a.has_any(&[Role::Mission, Role::Nominee]) {
            nav.push(link("/office/missions", msg("nav-missions")));
        }
        if reads_all || a.has_any(bursar_office::agreements::READERS) || a.has_any(&[Role::Mission, Role::Partner]) {
            nav.push(link("/office/agreements", msg("agreements-title")));
        }
        if reads_all {
            nav.push(link("/office/calls", msg("nav-calls-office")));
            nav.push(link("/office/ledger", msg("nav-ledger")));
        }
        if reads_all || a.has_any(&[Role::Verifier, Role::Contributor]) {
            nav.push(link("/office/catalogue", msg("nav-catalogue-office")));
        }
        if a.has_any(&[Role::Mission, Role::Drafter]) {
            nav.push(link("/office/needs", msg("needs-own-title")));
            nav.push(link("/office/campaigns", msg("campaigns-title")));
        }
        if a.has(Role::Administrator) {
            nav.push(link("/office/accounts", msg("nav-accounts")));
            nav.push(link("/office/mail", msg("mail-outbox-title")));
        }
    }
    nav.push(link("/status", msg("nav-status")));
    // Who works in the office finds the public pages at the foot.
    if nav.len() < 4 {
        nav.extend([
            link("/contributions", msg("nav-contributions")),
            link("/calls", msg("nav-calls")),
            link("/programmes", msg("nav-programmes")),
            link("/states", msg("nav-states")),
        ]);
    }
    nav.push(link("/parameters", msg("nav-parameters")));
    nav
}

fn footer() -> Vec<Link> {
    vec![
        link("/contributions", msg("nav-contributions")),
        link("/calls", msg("nav-calls")),
        link("/programmes", msg("nav-programmes")),
        link("/calendar", msg("calendar-title")),
        link("/documents", msg("documents-title")),
        link("/states", msg("nav-states")),
        link("/glossary", msg("nav-glossary")),
        link("/open-data", msg("nav-open-data")),
        link("/log", msg("nav-log")),
        link("/privacy", msg("nav-privacy")),
        link("/accessibility", msg("nav-accessibility")),
    ]
}

fn file(media: &'static str, name: &str, bytes: Vec<u8>) -> Response<Body> {
    let plain_name: String = name.chars().map(|c| if c.is_ascii_alphanumeric() || ".-_".contains(c) { c } else { '_' }).collect();
    let mut response = Response::new(Body::from(bytes));
    let h = response.headers_mut();
    h.insert(header::CONTENT_TYPE, HeaderValue::from_static(media));
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{plain_name}\"")) {
        h.insert(header::CONTENT_DISPOSITION, value);
    }
    h.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; sandbox"));
    h.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    h.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

pub(super) fn failed(error: &Failure) -> Response<Body> {
    tracing::error!(%error, "session not read");
    plain(StatusCode::SERVICE_UNAVAILABLE, "The service is unavailable for the moment. Nothing was changed; please try again.")
}

pub(super) fn plain(status: StatusCode, text: &'static str) -> Response<Body> {
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    response
}

pub(super) fn redirect(to: &str) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::SEE_OTHER;
    if let Ok(value) = HeaderValue::from_str(to) {
        response.headers_mut().insert(header::LOCATION, value);
    }
    response
}

/// No script reads a cookie of ours, no other site sends it along with an act, and none goes over a plain connection where
/// there is another.
pub(super) fn set_cookie(response: &mut Response<Body>, app: &App, name: &str, value: &str, seconds: i64) {
    let secure = if app.origin.starts_with("https://") { "; Secure" } else { "" };
    let cookie = format!("{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}");
    if let Ok(value) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
}

/// `gzip` is among what may be sent, and not with the weight nought.
pub(super) fn accepts_gzip(headers: &HeaderMap) -> bool {
    let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|v| v.to_str().ok()).unwrap_or("");
    accepted.split(',').any(|one| {
        let (name, weight) = one.split_once(';').unwrap_or((one, ""));
        let weight = weight.trim().strip_prefix("q=").and_then(|q| q.trim().parse::<f32>().ok());
        name.trim().eq_ignore_ascii_case("gzip") && weight != Some(0.0)
    })
}

pub(super) fn compress(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::with_capacity(bytes.len() / 4), Compression::new(4));
    // Writing to memory does not fail.
    let _ = encoder.write_all(bytes);
    encoder.finish().unwrap_or_default()
}
