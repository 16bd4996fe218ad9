//! Public pages kept as they were rendered, until something is committed.

use super::respond::{accepts_gzip, page_headers};
use super::{FLASH_COOKIE, Head, LANG_COOKIE, Prefix, cookie};
use crate::App;
use crate::i18n::Locale;
use crate::route::{self, Method, Who};
use axum::body::{Body, Bytes};
use axum::http::{HeaderValue, Response, StatusCode, header};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// What makes two requests for a public page the same: language, address, and nothing committed and no minute gone by in
/// between.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) struct KeptKey {
    lang: &'static str,
    address: String,
    seq: i64,
    minute: i64,
}

/// A public page as it was rendered, compressed.
pub(super) struct KeptPage {
    pub(super) etag: HeaderValue,
    pub(super) plain: Bytes,
    pub(super) gzip: Bytes,
}

/// Public pages as they were rendered since the latest commit: the same for everyone without a session. Forgotten when they
/// are many, so that odd addresses cannot fill the memory.
#[derive(Default)]
pub(crate) struct Kept(Mutex<HashMap<KeptKey, Arc<KeptPage>>>);

/// Pages kept at most.
const KEPT_MAX: usize = 200;

impl Kept {
    pub(super) fn get(&self, key: &KeptKey) -> Option<Arc<KeptPage>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(key).cloned()
    }
    pub(super) fn put(&self, key: KeptKey, page: Arc<KeptPage>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= KEPT_MAX {
            kept.clear();
        }
        kept.insert(key, page);
    }
}

/// The key of a request that may be answered from what is kept: a public page, asked for without a session.
pub(super) fn kept_key(app: &App, head: &Head, locale: &Locale, token: bool) -> Option<KeptKey> {
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

pub(super) fn kept_response(page: &KeptPage, head: &Head) -> Response<Body> {
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
