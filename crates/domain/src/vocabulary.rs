//! Normative vocabularies (DOMAIN §7–8): terms with their labels, how certain each label is, and the crosswalk
//! between taxonomies.

use crate::member_state::codes;
use crate::text::LangText;
use serde::{Deserialize, Serialize};

codes! {
    /// How far the wording of a term can be relied on.
    Certainty {
        Seed "seed" "Taken from the founding document",
        UnTerm "un_term" "Standard United Nations term, to be checked before publication",
        EnFr "en_fr" "Own wording, English and French only",
        Unofficial "unofficial" "Short label in common use, not a United Nations text",
        Verified "verified" "Read in the cited public source",
        Code "code" "A code of our own; its label is a message of the interface",
    }
}

/// A term of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Term {
    /// List, e.g. `fund_domain`.
    pub list: String,
    /// Code within the list, e.g. `D-a`.
    pub code: String,
    /// Labels; empty when the list has codes only.
    pub labels: LangText,
    /// How certain the wording is.
    pub status: Certainty,
    /// Document and paragraph it comes from.
    #[serde(default)]
    pub source: String,
    /// `map_theme` only: whether the fund pays for the theme, as the data says (`in`, `out`, …).
    #[serde(default)]
    pub fund_scope: Option<String>,
    /// Languages whose label is a translation of our own: no official wording.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub translated: Vec<String>,
}

/// Which terms of other lists a theme of the mapping corresponds to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Crosswalk {
    /// Code in `map_theme`.
    pub theme: String,
    /// Codes in `fund_domain`.
    pub fund: Vec<String>,
    /// Codes in `gfce_theme`.
    pub gfce: Vec<String>,
    /// Codes in `cmm_factor`.
    pub cmm: Vec<String>,
    /// Codes in `dac_purpose`.
    pub dac: Vec<String>,
}

/// All lists.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vocabularies {
    /// Terms in the order of their lists.
    pub terms: Vec<Term>,
    /// From themes to the other lists.
    pub crosswalks: Vec<Crosswalk>,
}

impl Vocabularies {
    /// The terms of a list, in its order.
    pub fn list<'a>(&'a self, list: &'a str) -> impl Iterator<Item = &'a Term> {
        self.terms.iter().filter(move |t| t.list == list)
    }
    /// A term.
    pub fn term(&self, list: &str, code: &str) -> Option<&Term> {
        self.terms.iter().find(|t| t.list == list && t.code == code)
    }
}
