//! Answers that other portals may keep and ask about again: tagged by their bytes, dated where that is known, open to every site.

use super::respond::{accepts_gzip, compress};
use super::{Head, Prefix};
use crate::request::Request;
use crate::route::{self, Method, Who};
use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use bursar_domain::{Id, Refusals};
use bursar_store::{Store, StoreError};
use http_body::Frame;
use jiff::Timestamp;
use jiff::fmt::rfc2822;
use serde_json::json;
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::task::{JoinHandle, spawn_blocking};

/// Shorter answers are not worth compressing.
const SMALL: usize = 1_000;

/// What is answered.
pub(super) struct Answer<'a> {
    pub media: &'a str,
    /// Name offered for saving; shown in place without one.
    pub name: Option<&'a str>,
    pub bytes: Vec<u8>,
    pub changed: Option<Timestamp>,
}

/// Whether a request is one of the public, whose answer is the same for everyone.
pub(super) fn is_open(request: &Request<'_>) -> bool {
    request.route.who == Who::Anyone && request.route.method == Method::Get && request.signed.is_none()
}

/// Answers, or says that what the browser has is still so.
pub(super) fn answer(answer: Answer<'_>, head: &Head) -> Response<Body> {
    let etag = tag(&bursar_domain::digest::sha256_hex(&answer.bytes));
    let text = !answer.media.contains("zip");
    let mut response = Response::new(Body::empty());
    describe(&mut response, &answer, &etag);
    if unchanged(&head.headers, &etag, answer.changed) {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        return response;
    }
    let gzip = text && answer.bytes.len() > SMALL && accepts_gzip(&head.headers);
    if gzip {
        response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    let bytes = if gzip { compress(&answer.bytes) } else { answer.bytes };
    *response.body_mut() = Body::from(Bytes::from(bytes));
    response
}

/// A file that may be too large to hold, with the size and the digest of its bytes as known.
pub(super) fn in_pieces(pieces: Pieces, name: &str, media: &str, bytes: u64, sha256: &str, head: &Head) -> Response<Body> {
    let etag = tag(sha256);
    let mut response = Response::new(Body::empty());
    describe(&mut response, &Answer { media, name: Some(name), bytes: Vec::new(), changed: None }, &etag);
    if unchanged(&head.headers, &etag, None) {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        return response;
    }
    response.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from(bytes));
    *response.body_mut() = Body::new(pieces);
    response
}

/// A file in pieces. Each is read when the line is ready for it, in a thread that may wait for the store, and none is held between two.
pub(super) struct Pieces {
    store: Store,
    file: Id,
    part: i64,
    parts: i64,
    reading: Option<JoinHandle<Result<Option<Vec<u8>>, StoreError>>>,
}

impl Pieces {
    pub(super) fn of(store: Store, file: Id, parts: i64) -> Pieces {
        Pieces { store, file, part: 0, parts, reading: None }
    }
}

impl http_body::Body for Pieces {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        if self.part == self.parts {
            return Poll::Ready(None);
        }
        let (store, file, part) = (self.store.clone(), self.file, self.part);
        let reading = self.reading.get_or_insert_with(|| spawn_blocking(move || store.read(|r| r.piece(file, part))));
        let Poll::Ready(read) = Pin::new(reading).poll(context) else { return Poll::Pending };
        self.reading = None;
        Poll::Ready(Some(match read {
            Ok(Ok(Some(piece))) => {
                self.part += 1;
                Ok(Frame::data(Bytes::from(piece)))
            }
            // The line is cut: what came is shorter than was said, and nobody takes it for whole.
            Ok(Ok(None)) => Err(std::io::Error::other("the file was replaced twice while it was fetched")),
            Ok(Err(error)) => Err(std::io::Error::other(error)),
            Err(error) => Err(std::io::Error::other(error)),
        }))
    }
}

fn tag(sha256: &str) -> String {
    format!("\"{}\"", sha256.get(..24).unwrap_or(sha256))
}

/// RFC 9110: a tag that fits decides; only without one does the date.
fn unchanged(headers: &HeaderMap, etag: &str, changed: Option<Timestamp>) -> bool {
    let text = |name| headers.get(name).and_then(|v: &HeaderValue| v.to_str().ok());
    if let Some(tags) = text(header::IF_NONE_MATCH) {
        return tags.split(',').map(|t| t.trim().trim_start_matches("W/")).any(|t| t == etag);
    }
    let since = text(header::IF_MODIFIED_SINCE).and_then(|s| rfc2822::DateTimeParser::new().parse_timestamp(s).ok());
    changed.zip(since).is_some_and(|(changed, since)| changed.as_second() <= since.as_second())
}

fn describe(response: &mut Response<Body>, answer: &Answer<'_>, etag: &str) {
    let h = response.headers_mut();
    let mut set = |name: header::HeaderName, value: &str| {
        if let Ok(value) = HeaderValue::from_str(value) {
            h.insert(name, value);
        }
    };
    set(header::CONTENT_TYPE, answer.media);
    set(header::ETAG, etag);
    set(header::CACHE_CONTROL, "no-cache");
    set(header::VARY, "accept-encoding, accept-language, cookie");
    set(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    set(header::ACCESS_CONTROL_EXPOSE_HEADERS, "etag, last-modified");
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox");
    if let Some(changed) = answer.changed
        && let Ok(date) = rfc2822::DateTimePrinter::new().timestamp_to_rfc9110_string(&changed)
    {
        set(header::LAST_MODIFIED, &date);
    }
    if let Some(name) = answer.name {
        let plain: String = name.chars().map(|c| if c.is_ascii_alphanumeric() || ".-_".contains(c) { c } else { '_' }).collect();
        set(header::CONTENT_DISPOSITION, &format!("attachment; filename=\"{plain}\""));
    }
}

/// What a browser asks before it lets another site's page read with headers of its own: reading what is public is allowed, without
/// credentials; anything else is not.
pub(super) fn preflight(head: &Head) -> Option<Response<Body>> {
    let known = head.prefix == Prefix::Api || route::is_plain_file(&head.path);
    route::find(Method::Get, &head.path).filter(|(r, _)| known && r.who == Who::Anyone)?;
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::NO_CONTENT;
    let h = response.headers_mut();
    h.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    h.insert(header::ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static("GET, HEAD"));
    h.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, HeaderValue::from_static("if-none-match, if-modified-since, accept-language"));
    h.insert(header::ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("86400"));
    Some(response)
}

/// What is wrong with a question (RFC 9457), in the reader's language.
pub(super) fn problem(request: &Request<'_>, found: &Refusals) -> Response<Body> {
    let l = request.locale;
    let errors: Vec<_> = found.0.iter().map(|r| json!({ "field": r.field, "key": r.key, "message": l.refusal(r) })).collect();
    let detail = l.message("problem-detail", &[("n", bursar_domain::Arg::Int(errors.len() as i64))]);
    let body = json!({ "type": "about:blank", "title": l.t("problem-title"), "status": 400, "detail": detail, "errors": errors });
    let mut response = Response::new(Body::from(body.to_string()));
    *response.status_mut() = StatusCode::BAD_REQUEST;
    let h = response.headers_mut();
    h.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
    h.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(l.lang()));
    h.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    h.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    h.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    response
}
