//! The body of a request, read into fields and files. What is too large is read to its end and thrown away, so that the answer
//! reaches the browser and nothing else that was typed is lost.

use crate::request::Sent;
use axum::body::{Body, HttpBody as _};
use axum::extract::multipart::MultipartError;
use axum::extract::{FromRequest, Multipart};
use axum::http::{Request as HttpRequest, StatusCode, header};
use bursar_domain::account::FILE_MAX;
use bursar_office::nominations::Upload;
use std::pin::Pin;

/// Largest body without files.
const BODY_MAX: usize = 1024 * 1024;

/// Bytes of an upload read (and thrown away beyond [`FILE_MAX`]) so that the answer reaches the browser.
const DRAIN_MAX: usize = 80 * 1024 * 1024;

pub(super) async fn read_body(request: HttpRequest<Body>) -> Sent {
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
