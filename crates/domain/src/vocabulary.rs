//! Normative vocabularies (DOMAIN §7–8): terms with their labels, how certain each label is, and what a theme corresponds to
//! in the taxonomies of others.

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
    /// `map_theme` only: what it corresponds to in the other lists.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub corresponds: Vec<Correspondence>,
}

impl Term {
    /// Codes it corresponds to in another list, with the wider one of each that has a part: who seeks `B` means `B1` and `B2` too.
    pub fn in_scheme<'a>(&'a self, list: &'a str) -> impl Iterator<Item = &'a str> {
        let codes = self.corresponds.iter().filter(move |c| c.list == list).map(|c| c.code.as_str());
        codes.flat_map(|code| {
            let wider = code.strip_suffix(|c: char| c.is_ascii_digit()).filter(|w| w.len() == 1);
            [Some(code), wider].into_iter().flatten()
        })
    }
}

codes! {
    /// How a term stands to one of another list (TX-06).
    Closeness {
        Exact "exact" "Means the same",
        Broad "broad" "The other term is the wider one",
        Narrow "narrow" "The other term is the narrower one",
        Related "related" "They overlap; which is wider is not said",
    }
}

/// A term of another list that a theme of the mapping corresponds to (TX-04, TX-06).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Correspondence {
    /// The other list, e.g. `gfce_theme`.
    pub list: String,
    /// Code within it.
    pub code: String,
    /// How close.
    pub closeness: Closeness,
    /// Version of the crosswalk that says so.
    pub version: String,
}

/// All lists.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vocabularies {
    /// Terms in the order of their lists.
    pub terms: Vec<Term>,
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
