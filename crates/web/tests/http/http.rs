//! A person with a browser: asks, gets answers, fills in forms and sends them.

use crate::html::{Form, Page};
use crate::world::World;
use axum::body::{Body, Bytes, HttpBody};
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Request, header};
use http_body_util::BodyExt;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::Read;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use tower::ServiceExt;

/// The host every request is made to.
pub const HOST: &str = "fund.example";
/// Header of a form sent as forms are.
pub const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Answer {
    /// The body as text, unpacked if it came packed; of a workbook every part of it.
    pub fn text(&self) -> String {
        if self.header("content-encoding") == "gzip" {
            let mut text = String::new();
            flate2::read::GzDecoder::new(self.body.as_slice()).read_to_string(&mut text).unwrap();
            return text;
        }
        if self.body.starts_with(b"PK") {
            let mut archive = zip::ZipArchive::new(std::io::Cursor::new(&self.body)).unwrap();
            let mut text = String::new();
            for at in 0..archive.len() {
                archive.by_index(at).unwrap().read_to_string(&mut text).unwrap();
            }
            return text;
        }
        String::from_utf8(self.body.clone()).unwrap()
    }
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |v| v.to_str().unwrap())
    }
    pub fn cookies(&self) -> Vec<&str> {
        self.headers.get_all(header::SET_COOKIE).iter().map(|v| v.to_str().unwrap()).collect()
    }
    pub fn cookie(&self, name: &str) -> Option<String> {
        self.cookies().iter().filter_map(|c| c.split(';').next()?.split_once('=')).find(|(n, _)| *n == name).map(|(_, v)| v.to_owned())
    }
    pub fn page(&self) -> Page {
        assert!(self.header("content-type").starts_with("text/html"), "{} is no page: {}", self.status, self.header("content-type"));
        Page::read(&self.text())
    }
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|e| panic!("{e}: {}", self.text()))
    }
    /// Keys of the refusals of the API.
    pub fn keys(&self) -> Vec<String> {
        let json = self.json();
        json["errors"].as_array().map_or(Vec::new(), |a| a.iter().map(|e| e["key"].as_str().unwrap_or("").to_owned()).collect())
    }
    /// The form of the sign-in page, if this is it.
    pub fn asks_to_sign_in(&self) -> bool {
        self.header("content-type").starts_with("text/html") && self.page().find_form("/sign-in").is_some()
    }
}

/// A request past any browser: method, address, headers, body.
pub type Asked<'a> = (&'a str, &'a str, &'a [(&'a str, &'a str)], Body);

/// Somebody with a browser.
pub struct Person<'w> {
    pub world: &'w World,
    pub lang: &'static str,
    pub csrf: String,
    /// The session's token, if signed in.
    pub token: String,
    pub jar: RefCell<BTreeMap<String, String>>,
}

impl<'w> Person<'w> {
    pub fn new(world: &'w World, lang: &'static str, session: Option<(String, String)>) -> Person<'w> {
        let (token, csrf) = session.unwrap_or_default();
        let mut jar = BTreeMap::from([("bursar_lang".to_owned(), lang.to_owned())]);
        if !token.is_empty() {
            jar.insert("bursar_session".into(), token.clone());
        }
        Person { world, lang, csrf, token, jar: RefCell::new(jar) }
    }

    /// A request as this browser would make it.
    pub fn request(&self, method: &str, uri: &str, headers: &[(&str, &str)], body: Body) -> Answer {
        let cookies: Vec<String> = self.jar.borrow().iter().map(|(n, v)| format!("{n}={v}")).collect();
        let mut all = vec![("host", HOST)];
        let cookies = cookies.join("; ");
        if !cookies.is_empty() {
            all.push(("cookie", &cookies));
        }
        all.extend_from_slice(headers);
        let answer = self.world.send(method, uri, &all, body);
        for cookie in answer.cookies() {
            let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
            if value.is_empty() {
                self.jar.borrow_mut().remove(name);
            } else {
                self.jar.borrow_mut().insert(name.into(), value.into());
            }
        }
        answer
    }

    /// Asks for a page in the person's language.
    pub fn get(&self, path: &str) -> Answer {
        self.request("GET", &format!("/{}{path}", self.lang), &[], Body::empty())
    }

    /// The page, which is there.
    pub fn page(&self, path: &str) -> Page {
        let answer = self.get(path);
        assert_eq!(answer.status, 200, "{path}");
        answer.page()
    }

    /// Sends a form as the browser does, to the page it is on.
    pub fn submit(&self, form: &Form) -> Answer {
        if form.multipart {
            return self.multipart(&form.action, &form.data(), &form.files);
        }
        let body = serde_urlencoded::to_string(form.data()).unwrap();
        let kind = ("content-type", "application/x-www-form-urlencoded");
        self.request("POST", &form.action, &[kind, ("origin", &format!("http://{HOST}")), ("sec-fetch-site", "same-origin")], body.into())
    }

    /// Sends a form that is taken, and gives the page that follows, with its confirmation.
    pub fn done(&self, form: &Form) -> Page {
        let answer = self.submit(form);
        if answer.status != 303 {
            let page = answer.page();
            panic!("{} answered {}: {:?} {:?}", form.action, answer.status, page.h1(), page.summary());
        }
        let next = self.request("GET", answer.header("location"), &[], Body::empty());
        assert_eq!(next.status, 200, "after {} to {}", form.action, answer.header("location"));
        let page = next.page();
        assert!(page.says_done(), "after {} nothing is said to be done", form.action);
        page
    }

    /// Sends a form that is refused; nothing is changed by it.
    pub fn refused(&self, form: &Form) -> Page {
        let before = self.world.seq();
        let answer = self.submit(form);
        assert_eq!(answer.status, 422, "{} was not refused", form.action);
        let page = answer.page();
        assert!(!page.summary().is_empty(), "{} was refused without a word", form.action);
        assert_eq!(self.world.seq(), before, "{} was refused and something was done", form.action);
        page
    }

    /// Opens the page, fills in the form of this act and sends it: done.
    pub fn does(&self, page: &str, act: &str, values: &[(&str, &str)]) -> Page {
        self.done(&self.page(page).form(act).fill_all(values))
    }

    /// The same, with one of the form's buttons.
    pub fn presses(&self, page: &str, act: &str, values: &[(&str, &str)], button: (&str, &str)) -> Page {
        self.done(&self.page(page).form(act).fill_all(values).press(button.0, button.1))
    }

    pub fn multipart(&self, action: &str, fields: &[(String, String)], files: &[(String, String, Vec<u8>)]) -> Answer {
        let mut body = Vec::new();
        for (name, value) in fields {
            body.extend_from_slice(part(name, None).as_bytes());
            body.extend_from_slice(value.as_bytes());
            body.extend_from_slice(b"\r\n");
        }
        for (name, file, bytes) in files {
            body.extend_from_slice(part(name, Some(file)).as_bytes());
            body.extend_from_slice(bytes);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(END.as_bytes());
        self.request("POST", action, &[("content-type", MULTIPART), ("sec-fetch-site", "same-origin")], body.into())
    }

    /// Posts fields with the session's token, to a path in the person's language.
    pub fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.post_to(&format!("/{}{path}", self.lang), fields)
    }

    fn post_to(&self, uri: &str, fields: &[(&str, &str)]) -> Answer {
        let all: Vec<(&str, &str)> = fields.iter().copied().chain([("csrf", self.csrf.as_str())]).collect();
        let kind = ("content-type", "application/x-www-form-urlencoded");
        self.request("POST", uri, &[kind, ("sec-fetch-site", "same-origin")], serde_urlencoded::to_string(all).unwrap().into())
    }

    /// Asks the API with the session's token as a bearer.
    pub fn api(&self, path: &str) -> Answer {
        self.bearing("GET", path, Body::empty())
    }

    /// Sends JSON to the API with the session's token as a bearer.
    pub fn api_post(&self, path: &str, json: serde_json::Value) -> Answer {
        self.bearing("POST", path, json.to_string().into())
    }

    fn bearing(&self, method: &str, path: &str, body: Body) -> Answer {
        let bearer = format!("Bearer {}", self.token);
        let mut headers = vec![("host", HOST), ("content-type", "application/json")];
        if !self.token.is_empty() {
            headers.push(("authorization", &bearer));
        }
        self.world.send(method, &format!("/api/v1{path}"), &headers, body)
    }
}

pub const MULTIPART: &str = "multipart/form-data; boundary=----bursar";
pub const END: &str = "------bursar--\r\n";

/// Head of a part.
pub fn part(name: &str, file: Option<&str>) -> String {
    let file = file.map_or(String::new(), |f| format!("; filename=\"{f}\"\r\nContent-Type: application/octet-stream"));
    format!("------bursar\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n")
}

impl World {
    /// Asks, past any browser. Never is the answer that something broke.
    pub fn send(&self, method: &str, uri: &str, headers: &[(&str, &str)], body: Body) -> Answer {
        self.send_all(vec![(method, uri, headers, body)]).remove(0)
    }

    /// Asks all of these at once.
    pub fn send_all(&self, asked: Vec<Asked<'_>>) -> Vec<Answer> {
        let mut answers = Vec::new();
        for (method, uri, headers, body) in asked {
            let mut request = Request::builder().method(method).uri(uri);
            for (name, value) in headers {
                request = request.header(*name, *value);
            }
            let mut request = request.body(body).unwrap();
            request.extensions_mut().insert(ConnectInfo(SocketAddr::from(([192, 0, 2, 7], 40000))));
            let router = self.router.clone();
            answers.push(self.runtime.spawn(async move {
                let (parts, body) = router.oneshot(request).await.unwrap().into_parts();
                let body = body.collect().await.unwrap().to_bytes().to_vec();
                Answer { status: parts.status.as_u16(), headers: parts.headers, body }
            }));
        }
        let answers: Vec<Answer> = answers.into_iter().map(|a| self.runtime.block_on(a).unwrap()).collect();
        for a in &answers {
            assert!(a.status < 500, "something broke: {} {}", a.status, String::from_utf8_lossy(&a.body));
        }
        answers
    }
}

/// A body of any size that is made as it is read, and tells how much of it was.
pub struct Stream {
    pieces: Vec<Bytes>,
    filler: usize,
    read: Arc<AtomicUsize>,
}

impl Stream {
    /// `head`, so many bytes of filler, `tail`.
    pub fn body(head: String, filler: usize, tail: String) -> (Body, Arc<AtomicUsize>) {
        let read = Arc::new(AtomicUsize::new(0));
        let pieces = vec![Bytes::from(tail), Bytes::from(head)];
        (Body::new(Stream { pieces, filler, read: read.clone() }), read)
    }
}

impl HttpBody for Stream {
    type Data = Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<http_body::Frame<Bytes>, Self::Error>>> {
        let next = match self.pieces.len() {
            1 if self.filler > 0 => {
                let n = self.filler.min(64 * 1024);
                self.filler -= n;
                Some(Bytes::from(vec![b'x'; n]))
            }
            _ => self.pieces.pop(),
        };
        let Some(bytes) = next else { return Poll::Ready(None) };
        self.read.fetch_add(bytes.len(), Ordering::SeqCst);
        Poll::Ready(Some(Ok(http_body::Frame::data(bytes))))
    }
}
