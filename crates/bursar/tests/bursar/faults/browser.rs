//! A person with a browser, over the line: each request on a connection of its own.

use crate::html::{Form, Page};
use bursar_office::demo::{PASSWORD, mail};
use std::time::Duration;
use ureq::http::Response;
use ureq::{Agent, Body};

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub location: String,
    cookie: String,
    pub text: String,
}

impl Answer {
    fn of(mut response: Response<Body>) -> Result<Answer, ureq::Error> {
        let header = |name: &str| response.headers().get_all(name).iter().map(|v| v.to_str().unwrap().to_owned()).collect::<Vec<_>>();
        let cookies = header("set-cookie");
        let session = cookies.iter().find_map(|c| c.strip_prefix("bursar_session=")?.split(';').next());
        let (cookie, location) = (session.unwrap_or_default().to_owned(), header("location").pop().unwrap_or_default());
        let status = response.status().as_u16();
        Ok(Answer { status, location, cookie, text: response.body_mut().read_to_string()? })
    }

    pub fn page(&self) -> Page {
        Page::read(&self.text)
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.text).unwrap_or_else(|e| panic!("{e}: {}", self.text))
    }
}

/// Someone signed in.
#[derive(Clone)]
pub struct Browser {
    agent: Agent,
    /// The server that is asked: another one, when that was started anew.
    pub origin: String,
    lang: &'static str,
    token: String,
}

impl Browser {
    /// Signs in on the page for that, as a person of the demonstration.
    pub fn sign_in(origin: &str, login: &str) -> Browser {
        Browser::sign_in_reading("en", origin, login)
    }

    pub fn sign_in_reading(lang: &'static str, origin: &str, login: &str) -> Browser {
        let mut browser = Browser { lang, ..Browser::nobody(origin) };
        let form = browser.page("/sign-in").form("/sign-in").fill("login", &mail(login)).fill("password", PASSWORD);
        let answer = browser.submit(&form).unwrap();
        assert_eq!(answer.status, 303, "{login} may sign in");
        browser.token = answer.cookie;
        browser
    }

    /// Nobody in particular, reading English.
    pub fn nobody(origin: &str) -> Browser {
        let config = Agent::config_builder().max_redirects(0).http_status_as_error(false).max_idle_connections(0);
        let agent = config.timeout_global(Some(Duration::from_secs(60))).build().into();
        Browser { agent, origin: origin.to_owned(), lang: "en", token: String::new() }
    }

    /// The same person, asking at another address.
    pub fn asking(&self, origin: String) -> Browser {
        Browser { origin, ..self.clone() }
    }

    pub fn get(&self, path: &str) -> Result<Answer, ureq::Error> {
        let asked = self.agent.get(format!("{}/{}{path}", self.origin, self.lang));
        Answer::of(asked.header("cookie", self.cookies()).call()?)
    }

    /// The page, which is there.
    pub fn page(&self, path: &str) -> Page {
        let answer = self.get(path).unwrap();
        assert_eq!(answer.status, 200, "{path}");
        answer.page()
    }

    /// Sends a form as the browser does.
    pub fn submit(&self, form: &Form) -> Result<Answer, ureq::Error> {
        let asked = self.agent.post(format!("{}{}", self.origin, form.action)).header("sec-fetch-site", "same-origin");
        Answer::of(asked.header("cookie", self.cookies()).send_form(form.data())?)
    }

    /// Sends the same to the API.
    pub fn submit_to_api(&self, form: &Form) -> Answer {
        let path = form.action.strip_prefix(&format!("/{}", self.lang)).unwrap();
        let asked = self.agent.post(format!("{}/api/v1{path}", self.origin)).header("authorization", format!("Bearer {}", self.token));
        Answer::of(asked.send_form(form.data()).unwrap()).unwrap()
    }

    fn cookies(&self) -> String {
        format!("bursar_lang={}; bursar_session={}", self.lang, self.token)
    }
}
