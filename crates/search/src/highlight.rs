//! Where in a text the words of a question stand.

use crate::plan::readable;
use crate::stem::is_light;
use crate::thesaurus::{Thesaurus, atoms};
use std::collections::BTreeSet;
use std::ops::Range;

/// Marks the words of one question in any number of texts.
pub struct Marker<'a> {
    names: &'a Thesaurus,
    words: BTreeSet<String>,
    pairs: BTreeSet<(String, String)>,
    groups: BTreeSet<usize>,
}

impl<'a> Marker<'a> {
    /// Reads a question as [`crate::Index::search`] does.
    #[must_use]
    pub fn new(text: &str, names: &'a Thesaurus) -> Self {
        let text = readable(text);
        let all = atoms(text);
        let mut out = Self { names, words: BTreeSet::new(), pairs: BTreeSet::new(), groups: BTreeSet::new() };
        let mut named = vec![false; all.len()];
        for name in names.find(text, &all) {
            named[name.atoms.clone()].fill(true);
            out.groups.extend(name.groups);
        }
        let light = |heavy: bool, out: &mut Self| {
            for (i, atom) in all.iter().enumerate().filter(|(i, _)| !named[*i]) {
                let next = all.get(i + 1).filter(|n| atom.cjk && n.cjk && n.at.start == atom.at.end);
                let before = i > 0 && atom.cjk && all[i - 1].cjk && all[i - 1].at.end == atom.at.start;
                if let Some(next) = next {
                    if is_light(&format!("{}{}", atom.word, next.word)) != heavy {
                        out.pairs.insert((atom.key.clone(), next.key.clone()));
                    }
                } else if !before && is_light(&atom.word) != heavy {
                    out.words.insert(atom.key.clone());
                }
            }
        };
        light(true, &mut out);
        if out.words.is_empty() && out.pairs.is_empty() && out.groups.is_empty() {
            light(false, &mut out);
        }
        out
    }

    /// Places of the question's words and names in a text, in bytes, in order, without overlap. Neighbouring Han pairs are one place.
    #[must_use]
    pub fn places(&self, text: &str) -> Vec<Range<usize>> {
        let all = atoms(text);
        let mut marked = vec![false; all.len()];
        for (i, atom) in all.iter().enumerate() {
            marked[i] |= self.words.contains(&atom.key);
            if let Some(next) = all.get(i + 1)
                && atom.cjk
                && self.pairs.contains(&(atom.key.clone(), next.key.clone()))
            {
                marked[i] = true;
                marked[i + 1] = true;
            }
        }
        let mut whole = Vec::new();
        for name in self.names.find(text, &all) {
            if !name.groups.is_disjoint(&self.groups) {
                whole.push(all[name.atoms.start].at.start..all[name.atoms.end - 1].at.end);
            }
        }
        let single = all.iter().zip(&marked).filter(|(_, m)| **m).map(|(a, _)| a.at.clone());
        whole.extend(single);
        whole.sort_unstable_by_key(|r| (r.start, r.end));
        let mut out: Vec<Range<usize>> = Vec::new();
        for place in whole {
            match out.last_mut() {
                Some(last) if place.start <= last.end => last.end = last.end.max(place.end),
                _ => out.push(place),
            }
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn marked(question: &str, text: &str) -> Vec<String> {
        let names = Thesaurus::new([["Côte d’Ivoire", "科特迪瓦", "CIV"], ["Fiji", "斐济", "FJI"]]);
        Marker::new(question, &names).places(text).into_iter().map(|r| text[r].to_owned()).collect()
    }

    #[test]
    fn words_are_marked_in_every_form_and_as_written() {
        assert_eq!(marked("what norms apply", "The Norm, and norms that APPLY."), ["Norm", "norms", "APPLY"]);
        assert_eq!(marked("программами", "Программа «Программы»"), ["Программа", "Программы"]);
        assert_eq!(marked("التدريب", "برامج تَدْريب وتدريب"), ["تَدْريب", "وتدريب"]);
        assert_eq!(marked("网络安全", "关于网络与网络安全的培训"), ["网络", "网络安全"]);
        assert_eq!(marked("the", "The end"), ["The"], "a light word counts if nothing else was asked");
    }

    #[test]
    fn names_are_marked_in_every_spelling() {
        assert_eq!(marked("CIV", "en Côte d’Ivoire et 科特迪瓦的, côte"), ["Côte d’Ivoire", "科特迪瓦"]);
        assert_eq!(marked("斐济", "Fiji and FJI"), ["Fiji", "FJI"]);
    }

    proptest! {
        #[test]
        fn places_are_sound_for_any_text(question in any::<String>(), text in any::<String>()) {
            let names = Thesaurus::new([["a b", "ｃ"], ["ﷺ", "安"]]);
            let mut last = 0;
            for place in Marker::new(&question, &names).places(&text) {
                prop_assert!(place.start >= last && place.end > place.start && text.get(place.clone()).is_some());
                last = place.end;
            }
        }
    }
}
