//! Serving the table of routes: language, session, permission, form; then the handler in a blocking thread; then HTML or
//! JSON, compressed, with the headers that keep it safe.

use crate::App;
use crate::i18n::Locale;
use crate::kit::link;
use crate::render::{self, Person, Shell};
use crate::request::{Reply, Request, Sent, Signed};
use crate::route::{self, Method, Route, Who};
use crate::ui::{Block, Link, Page, Text, msg, raw};
use axum::Router;
use axum::body::{Body, Bytes, HttpBody as _};
use axum::extract::multipart::MultipartError;
use axum::extract::{FromRequest, Multipart, State};
use axum::http::{HeaderMap, HeaderValue, Request as HttpRequest, Response, StatusCode, header};
use axum::routing::any;
use bursar_domain::account::FILE_MAX;
use bursar_domain::nomination::Nomination;
use bursar_domain::review::Review;
use bursar_domain::{Arg, Refusal, Refusals, Role};
use bursar_office::accounts::SESSION_HOURS;
use bursar_office::nominations::Upload;
use bursar_office::{Failure, Office};
use bursar_store::Stored;
use flate2::{Compression, write::GzEncoder};
use std::cell::RefCell;
use std::collections::HashMap;
use std::io::Write as _;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

/// Name of the session's cookie.
pub const COOKIE: &str = "bursar_session";
const LANG_COOKIE: &str = "bursar_lang";
const FLASH_COOKIE: &str = "bursar_flash";
/// Largest body without files.
const BODY_MAX: usize = 1024 * 1024;
/// Bytes of an upload read (and thrown away beyond [`FILE_MAX`]) so that the answer reaches the browser.
const DRAIN_MAX: usize = 80 * 1024 * 1024;

/// The service.
pub fn router(app: Arc<App>) -> Router {
    Router::new()
        .route("/assets/{name}", axum::routing::get(asset))
        .route("/healthz", axum::routing::get(|| async { "ok" }))
        .fallback(any(serve))
        .with_state(app)
}

/// Serves on a listener until `stop` is ready.
///
/// # Errors
/// The listener failed.
pub async fn run(app: Arc<App>, listener: tokio::net::TcpListener, stop: impl Future<Output = ()> + Send + 'static) -> std::io::Result<()> {
    let service = router(app).into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service).with_graceful_shutdown(stop).await
}

async fn asset(axum::extract::Path(name): axum::extract::Path<String>, headers: HeaderMap) -> Response<Body> {
    let Some(asset) = render::asset(&name) else { return plain(StatusCode::NOT_FOUND, "not found") };
    let gzip = accepts_gzip(&headers);
    let mut response = Response::new(Body::from(Bytes::from_static(if gzip { asset.gzip } else { asset.plain })));
    let h = response.headers_mut();
    h.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.media));
    h.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    h.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    h.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    if gzip {
        h.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    response
}

/// What of the request is kept when its body has been read.
struct Head {
    method: Option<Method>,
    prefix: Prefix,
    path: String,
    query: String,
    headers: HeaderMap,
    address: String,
    head_only: bool,
}

/// The first part of the address.
#[derive(Clone, Copy, PartialEq)]
enum Prefix {
    Lang(&'static str),
    Api,
    None,
}

async fn serve(State(app): State<Arc<App>>, request: HttpRequest<Body>) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let whole = parts.uri.path().to_owned();
    let (prefix, path) = split(&whole);
    let head = Head {
        method: match parts.method.as_str() {
            "GET" | "HEAD" => Some(Method::Get),
            "POST" => Some(Method::Post),
            _ => None,
        },
        prefix,
        path,
        query: parts.uri.query().unwrap_or("").to_owned(),
        address: parts.extensions.get::<axum::extract::ConnectInfo<SocketAddr>>().map_or_else(String::new, |c| c.0.ip().to_string()),
        head_only: parts.method.as_str() == "HEAD",
        headers: parts.headers.clone(),
    };
    let sent = if head.method == Some(Method::Post) { read_body(HttpRequest::from_parts(parts, body)).await } else { Sent::default() };
    let answered = tokio::task::spawn_blocking(move || answer(&app, head, sent)).await;
    answered.unwrap_or_else(|error| {
        tracing::error!(%error, "handler stopped");
        plain(StatusCode::INTERNAL_SERVER_ERROR, "internal error")
    })
}

fn split(path: &str) -> (Prefix, String) {
    let rest = |prefix: &str| {
        path.strip_prefix(prefix)
            .filter(|r| r.is_empty() || r.starts_with('/'))
            .map(|r| if r.is_empty() { "/".to_owned() } else { r.to_owned() })
    };
    if let Some(r) = rest("/api/v1") {
        return (Prefix::Api, r);
    }
    for (lang, _) in render_languages() {
        if let Some(r) = rest(&format!("/{lang}")) {
            return (Prefix::Lang(lang), r);
        }
    }
    (Prefix::None, path.to_owned())
}

fn render_languages() -> &'static [(&'static str, &'static str); 6] {
    &crate::i18n::AUTONYMS
}

async fn read_body(request: HttpRequest<Body>) -> Sent {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or("").to_owned();
    if kind.starts_with("multipart/form-data") {
        return match Multipart::from_request(with_limit(request), &()).await {
            Ok(m) => read_multipart(m).await,
            Err(_) => Sent::default(),
        };
    }
    let (bytes, too_large) = read_some(request.into_body()).await;
    let sent = if kind.starts_with("application/json") {
        from_json(&bytes)
    } else {
        Sent::of(serde_urlencoded::from_bytes(&bytes).unwrap_or_default())
    };
    Sent { too_large, ..sent }
}

/// Keeps as much of a body as is taken without files, and reads the rest only to throw it away: the answer reaches the
/// browser, and the fields that came first are kept. True: there was more.
async fn read_some(mut body: Body) -> (Vec<u8>, bool) {
    let (mut kept, mut read) = (Vec::new(), 0);
    while read <= DRAIN_MAX {
        let frame = std::future::poll_fn(|cx| Pin::new(&mut body).poll_frame(cx)).await;
        let Some(Ok(frame)) = frame else { break };
        let Ok(bytes) = frame.into_data() else { continue };
        kept.extend_from_slice(&bytes[..bytes.len().min(BODY_MAX - kept.len())]);
        read += bytes.len();
    }
    (kept, read > BODY_MAX)
}

fn with_limit(mut request: HttpRequest<Body>) -> HttpRequest<Body> {
    use axum::RequestExt as _;
    axum::extract::DefaultBodyLimit::max(DRAIN_MAX).apply(&mut request);
    request.with_limited_body()
}

/// Reads fields and files; of a file that is too large the rest is read and thrown away, so that the other fields are kept
/// and the answer can be shown.
async fn read_multipart(mut form: Multipart) -> Sent {
    let mut sent = Sent::default();
    loop {
        let mut field = match form.next_field().await {
            Ok(Some(f)) => f,
            Ok(None) => return sent,
            Err(error) => return cut_short(sent, &error),
        };
        let name = field.name().unwrap_or("").to_owned();
        let file_name = field.file_name().map(str::to_owned);
        let max = if file_name.is_some() { FILE_MAX } else { BODY_MAX };
        let mut bytes = Vec::new();
        let mut too_large = false;
        loop {
            match field.chunk().await {
                Ok(Some(chunk)) if bytes.len() + chunk.len() <= max && !too_large => bytes.extend_from_slice(&chunk),
                Ok(Some(_)) => {
                    too_large = true;
                    bytes = Vec::new();
                }
                Ok(None) => break,
                Err(error) => return cut_short(sent, &error),
            }
        }
        match file_name {
            // A file field left empty is sent with an empty name.
            Some(file_name) if !file_name.is_empty() || !bytes.is_empty() || too_large => {
                sent.files.push((name, Upload { name: file_name, bytes, too_large }))
            }
            Some(_) => {}
            None => {
                sent.too_large |= too_large;
                sent.push(name, &String::from_utf8_lossy(&bytes));
            }
        }
    }
}

/// What can be kept of a body that ended before its end: of one that is larger than anything taken, its first fields. One
/// that is no multipart body at all holds nothing.
fn cut_short(sent: Sent, error: &MultipartError) -> Sent {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE { Sent { too_large: true, ..sent } } else { Sent::default() }
}

/// A flat JSON object as fields: what a form would send.
fn from_json(bytes: &[u8]) -> Sent {
    let mut sent = Sent::default();
    let Ok(serde_json::Value::Object(map)) = serde_json::from_slice(bytes) else { return sent };
    let word = |v: &serde_json::Value| match v {
        serde_json::Value::String(s) => s.clone(),
        serde_json::Value::Null => String::new(),
        other => other.to_string(),
    };
    for (name, value) in map {
        match &value {
            serde_json::Value::Array(list) => list.iter().for_each(|v| sent.push(name.clone(), &word(v))),
            one => sent.push(name, &word(one)),
        }
    }
    sent
}

fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    let all = headers.get_all(header::COOKIE).iter().filter_map(|v| v.to_str().ok());
    all.flat_map(|v| v.split(';')).filter_map(|c| c.trim().split_once('=')).find(|(n, _)| *n == name).map(|(_, v)| v.to_owned())
}

fn answer(app: &App, head: Head, sent: Sent) -> Response<Body> {
    let locale = match head.prefix {
        Prefix::Lang(lang) => app.locales.get(lang),
        _ => cookie(&head.headers, LANG_COOKIE).and_then(|l| app.locales.get(&l)),
    };
    let accept = head.headers.get(header::ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok()).unwrap_or("");
    let locale = locale.unwrap_or_else(|| app.locales.best(accept));
    if head.prefix == Prefix::None
        && head.method == Some(Method::Get)
        && (head.path == "/" || route::find(Method::Get, &head.path).is_some())
    {
        let query = if head.query.is_empty() { String::new() } else { format!("?{}", head.query) };
        let mut r = redirect(&format!("/{}{}{query}", locale.lang(), if head.path == "/" { "/" } else { &head.path }));
        r.headers_mut().insert(header::VARY, HeaderValue::from_static("accept-language, cookie"));
        return r;
    }
    let api = head.prefix == Prefix::Api;
    let token = token(&head.headers);
    let key = kept_key(app, &head, locale, token.is_some());
    if let Some(page) = key.as_ref().and_then(|k| app.kept.get(k)) {
        let mut response = kept_response(&page, &head);
        remember_language(&mut response, app, &head);
        return response;
    }
    let signed = match token.as_ref().map(|t| app.office.session(t)) {
        Some(Ok(found)) => found.map(|(session, account)| Signed { actor: account.value.actor(), account, session }),
        Some(Err(error)) => return failed(&error),
        None => None,
    };
    let mut request = Request {
        app,
        route: &NOWHERE,
        params: Vec::new(),
        path: head.path.clone(),
        query: Sent::of(serde_urlencoded::from_str(&head.query).unwrap_or_default()),
        sent,
        signed,
        locale,
        api,
        address: head.address.clone(),
        found: RefCell::new(Vec::new()),
    };
    let outcome = dispatch(&mut request, &head);
    let mut response = respond(&mut request, &head, outcome, key);
    remember_language(&mut response, app, &head);
    if head.head_only {
        *response.body_mut() = Body::empty();
    }
    response
}

/// The language of the address is the one an address without language leads to from now on.
fn remember_language(response: &mut Response<Body>, app: &App, head: &Head) {
    if let Prefix::Lang(lang) = head.prefix
        && cookie(&head.headers, LANG_COOKIE).as_deref() != Some(lang)
    {
        set_cookie(response, app, LANG_COOKIE, lang, 31_536_000);
    }
}

static NOWHERE: Route = Route { method: Method::Get, path: "", who: Who::Anyone, run: |_| Err(Failure::NotFound), form: "" };

/// How a request ended.
enum Ended {
    Reply(Reply),
    /// Refused by a rule, with the values as sent.
    Refused(Refusals),
    NotFound,
    /// Not signed in: sign in and go on.
    SignIn,
    Failed(Failure),
}

fn dispatch(request: &mut Request<'_>, head: &Head) -> Ended {
    let Some((route, params)) = head.method.filter(|_| head.prefix != Prefix::None).and_then(|m| route::find(m, &head.path)) else {
        return Ended::NotFound;
    };
    request.route = route;
    request.params = params;
    if !request.param("id").is_empty() && request.id().is_err() {
        return Ended::NotFound;
    }
    if let Err(error) = request.app.office.tick_if_due() {
        return Ended::Failed(error);
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
    match (route.run)(request) {
        Ok(reply) => Ended::Reply(reply),
        Err(Failure::Refused(r)) => Ended::Refused(r),
        Err(Failure::NotFound) => Ended::NotFound,
        Err(error) => Ended::Failed(error),
    }
}

/// Whether this person may call this route on this object (promise 21).
fn allowed(request: &Request<'_>, who: Who) -> Result<bool, Failure> {
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
        Who::OwnReview => {
            let r: Stored<Review> = office.fetch(request.id()?)?;
            r.value.reviewer == actor.id
        }
    })
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

fn bearer(headers: &HeaderMap) -> Option<&str> {
    headers.get(header::AUTHORIZATION).and_then(|v| v.to_str().ok()).and_then(|v| v.strip_prefix("Bearer "))
}

fn token(headers: &HeaderMap) -> Option<String> {
    bearer(headers).map(str::to_owned).or_else(|| cookie(headers, COOKIE)).filter(|t| t.len() == 64)
}

fn respond(request: &mut Request<'_>, head: &Head, ended: Ended, key: Option<KeptKey>) -> Response<Body> {
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
        Ended::Reply(Reply::File { media, name, bytes }) => file(media, &name, bytes),
        Ended::Reply(Reply::SignedIn { token, to }) => {
            let mut r = redirect(&format!("/{}{to}", request.locale.lang()));
            set_cookie(&mut r, request.app, COOKIE, &token, SESSION_HOURS * 3600);
            r
        }
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
        Ended::Refused(refusals) => {
            let (path, sent) = (request.path.clone(), std::mem::take(&mut request.sent));
            // The page may carry them on: the sign-in page what had been typed before.
            request.sent.fields.clone_from(&sent.fields);
            refused(request, head, &path, sent, refusals, None)
        }
        Ended::NotFound => html(request, head, &crate::pages::not_found(), StatusCode::NOT_FOUND, None, None),
        Ended::SignIn => {
            let page = crate::pages::sign_in::page_for(request, request.route.method == Method::Post);
            let status = if request.route.method == Method::Post { StatusCode::UNAUTHORIZED } else { StatusCode::OK };
            html(request, head, &page, status, None, None)
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
        Failure::Store(_) => StatusCode::SERVICE_UNAVAILABLE,
        _ => StatusCode::INTERNAL_SERVER_ERROR,
    }
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
    overlay(&mut page.blocks, path, &sent, &mut left);
    if !left.is_empty() {
        // The form is gone (the state has moved on): the messages stand alone.
        page.blocks.insert(0, Block::Form(crate::ui::Form { errors: left, ..crate::ui::Form::default() }));
    }
    html(request, head, &page, status, flash, None)
}

/// Puts what was sent into the form it came from, and each message beside its field.
fn overlay(blocks: &mut [Block], path: &str, sent: &Sent, left: &mut Vec<Refusal>) {
    for block in blocks {
        match block {
            Block::Details(_, inner) => overlay(inner, path, sent, left),
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
        Ended::Reply(Reply::Saved { version, commit_id }) => {
            (StatusCode::OK, json!({ "version": version, "commit_id": commit_id.to_string() }))
        }
        Ended::Reply(Reply::File { media, name, bytes }) => return file(media, &name, bytes),
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

/// What makes two requests for a public page the same: language, address, and nothing committed and no minute gone by in
/// between.
#[derive(Clone, PartialEq, Eq, Hash)]
struct KeptKey {
    lang: &'static str,
    address: String,
    seq: i64,
    minute: i64,
}

/// A public page as it was rendered, compressed.
struct KeptPage {
    etag: HeaderValue,
    plain: Bytes,
    gzip: Bytes,
}

/// Public pages as they were rendered since the latest commit: the same for everyone without a session. Forgotten when they
/// are many, so that odd addresses cannot fill the memory.
#[derive(Default)]
pub(crate) struct Kept(Mutex<HashMap<KeptKey, Arc<KeptPage>>>);

/// Pages kept at most.
const KEPT_MAX: usize = 200;

impl Kept {
    fn get(&self, key: &KeptKey) -> Option<Arc<KeptPage>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(key).cloned()
    }
    fn put(&self, key: KeptKey, page: Arc<KeptPage>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= KEPT_MAX {
            kept.clear();
        }
        kept.insert(key, page);
    }
}

/// The key of a request that may be answered from what is kept: a public page, asked for without a session.
fn kept_key(app: &App, head: &Head, locale: &Locale, token: bool) -> Option<KeptKey> {
    let Prefix::Lang(lang) = head.prefix else { return None };
    let fresh = token || head.method != Some(Method::Get) || cookie(&head.headers, FLASH_COOKIE).is_some();
    let remembered = cookie(&head.headers, LANG_COOKIE).is_none_or(|l| l == lang);
    if fresh || !remembered || locale.lang() != lang || route::find(Method::Get, &head.path)?.0.who != Who::Anyone {
        return None;
    }
    app.office.tick_if_due().ok()?;
    let seq = app.office.read(|r| r.log_head()).ok()?.seq;
    Some(KeptKey { lang, address: format!("{}?{}", head.path, head.query), seq, minute: app.office.now().as_second().div_euclid(60) })
}

fn kept_response(page: &KeptPage, head: &Head) -> Response<Body> {
    let asked = head.headers.get(header::IF_NONE_MATCH).and_then(|v| v.to_str().ok()).unwrap_or("");
    let unchanged = page.etag.to_str().is_ok_and(|e| asked.contains(e));
    let gzip = accepts_gzip(&head.headers) && !unchanged;
    let body = if gzip { page.gzip.clone() } else { page.plain.clone() };
    let mut response = Response::new(if head.head_only || unchanged { Body::empty() } else { Body::from(body) });
    if unchanged {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
    }
    page_headers(&mut response, gzip);
    let h = response.headers_mut();
    h.insert(header::ETAG, page.etag.clone());
    h.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    response
}

fn page_headers(response: &mut Response<Body>, gzip: bool) {
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
        if reads_all {
            nav.push(link("/office/calls", msg("nav-calls-office")));
            nav.push(link("/office/ledger", msg("nav-ledger")));
        }
        if a.has(Role::Administrator) {
            nav.push(link("/office/accounts", msg("nav-accounts")));
        }
    }
    nav.push(link("/status", msg("nav-status")));
    // Who works in the office finds the public pages at the foot.
    if nav.len() < 4 {
        nav.extend([
            link("/contributions", msg("nav-contributions")),
            link("/calls", msg("nav-calls")),
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
        link("/states", msg("nav-states")),
        link("/log", msg("nav-log")),
        link("/privacy", msg("nav-privacy")),
        link("/accessibility", msg("nav-accessibility")),
        Link { href: "/api/v1/status".into(), text: raw("API"), raw: true },
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

fn failed(error: &Failure) -> Response<Body> {
    tracing::error!(%error, "session not read");
    plain(StatusCode::SERVICE_UNAVAILABLE, "The service is unavailable for the moment. Nothing was changed; please try again.")
}

fn plain(status: StatusCode, text: &'static str) -> Response<Body> {
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    response
}

fn redirect(to: &str) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::SEE_OTHER;
    if let Ok(value) = HeaderValue::from_str(to) {
        response.headers_mut().insert(header::LOCATION, value);
    }
    response
}

/// No script reads a cookie of ours, no other site sends it along with an act, and none goes over a plain connection where
/// there is another.
fn set_cookie(response: &mut Response<Body>, app: &App, name: &str, value: &str, seconds: i64) {
    let secure = if app.origin.starts_with("https://") { "; Secure" } else { "" };
    let cookie = format!("{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}");
    if let Ok(value) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
}

/// `gzip` is among what may be sent, and not with the weight nought.
fn accepts_gzip(headers: &HeaderMap) -> bool {
    let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|v| v.to_str().ok()).unwrap_or("");
    accepted.split(',').any(|one| {
        let (name, weight) = one.split_once(';').unwrap_or((one, ""));
        let weight = weight.trim().strip_prefix("q=").and_then(|q| q.trim().parse::<f32>().ok());
        name.trim().eq_ignore_ascii_case("gzip") && weight != Some(0.0)
    })
}

fn compress(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::with_capacity(bytes.len() / 4), Compression::new(4));
    // Writing to memory does not fail.
    let _ = encoder.write_all(bytes);
    encoder.finish().unwrap_or_default()
}
