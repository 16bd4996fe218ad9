//! Pages and JSON API: one table of routes, each a page in six languages and the same as data (DESIGN §2, §4).

pub mod api;
pub mod files;
pub mod i18n;
pub mod kit;
pub mod letters;
pub mod pages;
pub mod render;
pub mod request;
pub mod route;
pub mod server;
pub mod ui;

use bursar_office::Office;
use bursar_office::demo::DemoClock;
use i18n::Locales;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The application: the office and the languages.
pub struct App {
    /// The office.
    pub office: Office,
    /// The six languages.
    pub locales: Locales,
    /// The clock of a demonstration, where this is one.
    pub demo: Option<Arc<DemoClock>>,
    /// `https://host` as the public sees it; empty: relative links and cookies without `Secure`.
    pub origin: String,
    /// A mail server is set: mail that waits goes out.
    pub carries_mail: bool,
    /// Public pages as they were rendered since the latest commit.
    kept: server::Kept,
}

impl App {
    /// The application on an office.
    ///
    /// # Errors
    /// The messages of a language do not hold together.
    pub fn new(office: Office, demo: Option<Arc<DemoClock>>, origin: String) -> Result<App, i18n::LocaleError> {
        let names: BTreeMap<String, _> = office.reference().states.iter().map(|s| (s.alpha3.clone(), s.names.clone())).collect();
        Ok(App { locales: Locales::load(&names)?, office, demo, origin, carries_mail: false, kept: server::Kept::default() })
    }
}
