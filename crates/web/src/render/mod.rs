//! Pages as HTML: the shell around every page and the blocks inside, in the reader's language.
//!
//! Markup follows GOV.UK Frontend, whose patterns are tested with assistive technology; the look is our own
//! (`assets/app.scss`). No inline script or style: see [`POLICY`].

mod assets;
mod blocks;
mod words;

pub use assets::{ASSETS, Asset, asset};

use crate::i18n::{AUTONYMS, Locale};
use crate::ui::{Block, Inline, Link, Page, Text, Tone};
use askama::Template;
use bursar_domain::Refusal;
use bursar_domain::refusal::Arg;
use jiff::Timestamp;
use std::borrow::{Borrow, Cow};
use std::cell::Cell;
use words::{Inlines, Words};

/// `Content-Security-Policy` of every page.
pub const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; \
                          form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
/// Name of the hidden field with the session's token.
pub const CSRF: &str = "csrf";
/// Name of the hidden field with the id of the commit the form will become: sent twice, it has one effect.
pub const COMMIT_ID: &str = "commit_id";
/// Name of the hidden field with the version of the record the form was made on.
pub const VERSION: &str = "version";
/// Name of the field the script adds when it saves a form by itself; see `assets/app.js` for the answers it knows.
pub const AUTOSAVE: &str = "autosave";
/// Path of the page to sign in, without language.
pub const SIGN_IN: &str = "/sign-in";
/// Path that signs out (POST), without language.
pub const SIGN_OUT: &str = "/sign-out";

/// What stands around every page.
pub struct Shell<'a> {
    /// Path of this page without language, with its query: the same page in the other languages.
    pub path: String,
    /// `https://host` for alternate links; empty for relative ones.
    pub origin: String,
    /// Main navigation; the entry whose path starts this page's path is marked.
    pub nav: Vec<Link>,
    /// Who is signed in.
    pub person: Option<Person>,
    /// Token of the session, for every form that posts.
    pub csrf: String,
    /// Makes an id for the commit each form will become.
    pub new_commit_id: &'a dyn Fn() -> String,
    /// Strip above everything: what a demo or a training system says about itself.
    pub demo: Vec<Block>,
    /// Name of the fund.
    pub fund: Text,
    /// Latest entry of the log: its number and hash.
    pub head: Option<(i64, String)>,
    /// When the figures on the page were true.
    pub as_of: Option<Timestamp>,
    /// What was just done, on the page that follows.
    pub flash: Option<Text>,
    /// Links at the foot.
    pub footer: Vec<Link>,
}

/// Who is signed in.
pub struct Person {
    /// Name.
    pub name: String,
    /// In which role, for which State.
    pub role: Option<Text>,
    /// Their own page.
    pub page: Option<Link>,
}

/// A page in the reader's language.
pub fn html(page: &Page, shell: &Shell<'_>, locale: &Locale) -> String {
    let cx = Cx { locale, shell, forms: Cell::new(0), ids: Cell::new(0) };
    let whole = Whole { cx: &cx, page, errors: blocks::errors(&page.blocks) };
    let mut out = String::with_capacity(32 * 1024);
    if let Err(error) = whole.render_into(&mut out) {
        // Writing to a string cannot fail; a template that fails on its own would show as a page cut short.
        tracing::error!(%error, path = shell.path, "page not rendered");
    }
    out
}

/// What templates ask for.
struct Cx<'a> {
    locale: &'a Locale,
    shell: &'a Shell<'a>,
    /// Forms written so far: their fields' ids begin with the form's number.
    forms: Cell<usize>,
    /// Other ids given so far.
    ids: Cell<usize>,
}

impl<'a> Cx<'a> {
    /// A text as HTML.
    fn w(&self, text: &'a Text) -> Words<'a> {
        Words(self.locale, text)
    }
    /// A text as plain words (escaped by the template).
    fn p(&self, text: &Text) -> String {
        self.locale.text(text)
    }
    /// A message of the interface.
    fn t(&self, key: &str) -> Cow<'a, str> {
        self.locale.t(key)
    }
    /// A message with one argument that is words.
    fn t_with(&self, key: &str, name: &'static str, words: &str) -> Cow<'a, str> {
        self.locale.message(key, &[(name, Arg::Text(words.to_owned()))])
    }
    /// A message with one argument that is a number.
    fn t_count(&self, key: &str, name: &'static str, n: impl Borrow<i64>) -> Cow<'a, str> {
        self.locale.message(key, &[(name, Arg::Int(*n.borrow()))])
    }
    fn int(&self, n: impl Borrow<i64>) -> String {
        self.locale.int(*n.borrow())
    }
    fn tone(&self, tone: &Tone) -> &'static str {
        words::tone_class(*tone)
    }
    fn inline(&self, pieces: &'a [Inline]) -> Inlines<'a> {
        Inlines(self.locale, pieces)
    }
    fn refusal(&self, refusal: &Refusal) -> String {
        self.locale.refusal(refusal)
    }
    fn href(&self, link: &Link) -> String {
        words::address(self.locale, &link.href, link.raw)
    }
    /// A path of ours in the reader's language.
    fn path(&self, path: &str) -> String {
        words::address(self.locale, path, false)
    }
    fn lang(&self) -> &'static str {
        self.locale.lang()
    }
    fn dir(&self) -> &'static str {
        self.locale.dir()
    }
    fn new_commit_id(&self) -> String {
        (self.shell.new_commit_id)()
    }
    fn as_of(&self, moment: &Timestamp) -> Cow<'a, str> {
        self.locale.message("data-as-of", &[("time", Arg::Time(*moment))])
    }
    /// Enough of a digest to compare by eye.
    fn short<'s>(&self, hash: &'s str) -> &'s str {
        hash.get(..16).unwrap_or(hash)
    }
    fn id(&self, start: &str) -> String {
        self.ids.set(self.ids.get() + 1);
        format!("{start}-{}", self.ids.get())
    }
    fn blocks(&'a self, blocks: &'a [Block]) -> blocks::Blocks<'a> {
        blocks::Blocks { cx: self, blocks }
    }
}

#[derive(Template)]
#[template(path = "page.html")]
struct Whole<'a> {
    cx: &'a Cx<'a>,
    page: &'a Page,
    errors: Vec<blocks::Listed<'a>>,
}

impl Whole<'_> {
    fn addresses(&self) -> &'static assets::Addresses {
        &assets::ADDRESSES
    }
    /// What the page is about for programs: a block of data, which no browser runs. What could end it or read as markup is written as
    /// its number.
    fn structured(&self) -> Option<String> {
        let numbered = |text: String, c: char| text.replace(c, &format!("\\u{:04x}", u32::from(c)));
        let data = self.page.programs.structured.as_ref()?;
        Some(['<', '>', '&', '\u{2028}', '\u{2029}'].into_iter().fold(data.to_string(), numbered))
    }
    /// The navigation entry this page belongs to: the longest path that starts its own, else the one its trail begins with.
    fn here(&self) -> Option<&str> {
        let path = self.cx.shell.path.split('?').next().unwrap_or_default();
        let inside = |href: &str| {
            path == href || path.strip_prefix(href).is_some_and(|rest| href.ends_with('/') && href != "/" || rest.starts_with('/'))
        };
        let all = || self.cx.shell.nav.iter().map(|l| l.href.as_str());
        let own = all().filter(|href| inside(href)).max_by_key(|href| href.len());
        own.or_else(|| all().find(|href| self.page.trail.first().is_some_and(|l| l.href == *href)))
    }
}
