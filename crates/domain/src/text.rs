//! People's text by language, with a language of record (DESIGN §3).

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The six languages of the United Nations, in the order of its documents.
pub const LANGUAGES: [&str; 6] = ["ar", "zh", "en", "fr", "ru", "es"];

/// Text in one or more languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct LangText {
    /// Language of record.
    pub record: String,
    /// Texts by language.
    pub texts: BTreeMap<String, String>,
}

impl LangText {
    /// Text in its language of record.
    pub fn new(lang: &str, text: impl Into<String>) -> LangText {
        LangText { record: lang.to_owned(), texts: BTreeMap::from([(lang.to_owned(), text.into())]) }
    }
    /// Adds a language.
    pub fn and(mut self, lang: &str, text: impl Into<String>) -> LangText {
        self.texts.insert(lang.to_owned(), text.into());
        self
    }
    /// The text in `lang`, or in the language of record; with the language it is in.
    pub fn get(&self, lang: &str) -> (&str, &str) {
        match self.texts.get_key_value(lang).filter(|(_, t)| !t.trim().is_empty()) {
            Some((l, t)) => (l, t),
            None => self.texts.get_key_value(&self.record).map_or(("", ""), |(l, t)| (l.as_str(), t.as_str())),
        }
    }
}
