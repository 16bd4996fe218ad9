//! Serving the table of routes: language, session, permission, form; then the handler in a blocking thread; then HTML or
//! JSON, compressed, with the headers that keep it safe.

mod body;
mod dispatch;
mod kept;
mod open;
mod respond;

use crate::App;
use crate::render;
use crate::request::{Request, Sent, Signed};
use crate::route::{self, Method};
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, Request as HttpRequest, Response, StatusCode, header};
use axum::routing::any;
use dispatch::{NOWHERE, dispatch};
pub(crate) use kept::Kept;
use kept::{kept_key, kept_response};
use respond::{accepts_gzip, failed, plain, redirect, respond, set_cookie};
use std::cell::RefCell;
use std::net::SocketAddr;
use std::sync::Arc;

/// Name of the session's cookie.
pub const COOKIE: &str = "bursar_session";

const LANG_COOKIE: &str = "bursar_lang";

const FLASH_COOKIE: &str = "bursar_flash";

/// The service.
pub fn router(app: Arc<App>) -> Router {
    Router::new()
        .route("/assets/{name}", axum::routing::get(asset))
        .route("/healthz", axum::routing::get(health))
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

/// That it serves; and whether the machine's clock has jumped and deadlines go by another (promise 37).
async fn health(State(app): State<Arc<App>>) -> String {
    match app.office.clock().doubt() {
        None => "ok".into(),
        Some(d) => format!("ok, but the clock of the machine has jumped to {}; deadlines go by {} until {}", d.says, d.held, d.until),
    }
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
    if parts.method.as_str() == "OPTIONS"
        && let Some(response) = open::preflight(&head)
    {
        return response;
    }
    let sent =
        if head.method == Some(Method::Post) { body::read_body(HttpRequest::from_parts(parts, body)).await } else { Sent::default() };
    let https = app.origin.starts_with("https://");
    let answered = tokio::task::spawn_blocking(move || answer(&app, head, sent)).await;
    let mut response = answered.unwrap_or_else(|error| {
        tracing::error!(%error, "handler stopped");
        plain(StatusCode::INTERNAL_SERVER_ERROR, "internal error")
    });
    if https {
        response.headers_mut().insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=31536000"));
    }
    response
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
        && !route::is_plain_file(&head.path)
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
        host: host(&head.headers),
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

/// The host a request names, if it can be one.
fn host(headers: &HeaderMap) -> String {
    let said = headers.get(header::HOST).and_then(|v| v.to_str().ok()).unwrap_or("");
    let fits = said.len() < 256 && said.bytes().all(|b| b.is_ascii_alphanumeric() || b".-:[]".contains(&b));
    if fits { said.to_owned() } else { String::new() }
}

/// The language of the address is the one an address without language leads to from now on.
fn remember_language(response: &mut Response<Body>, app: &App, head: &Head) {
    if let Prefix::Lang(lang) = head.prefix
        && cookie(&head.headers, LANG_COOKIE).as_deref() != Some(lang)
    {
        set_cookie(response, app, LANG_COOKIE, lang, 31_536_000);
    }
}

fn bearer(headers: &HeaderMap) -> Option<&str> {
    headers.get(header::AUTHORIZATION).and_then(|v| v.to_str().ok()).and_then(|v| v.strip_prefix("Bearer "))
}

fn token(headers: &HeaderMap) -> Option<String> {
    bearer(headers).map(str::to_owned).or_else(|| cookie(headers, COOKIE)).filter(|t| t.len() == 64)
}
