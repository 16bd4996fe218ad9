//! Names that mean the same: States in six languages and by code, themes, organisations with their aliases, types.

use crate::fold;
use crate::stem::stem;
use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

/// Between the parts of a name in its key.
const JOINT: char = '\u{1f}';

/// One part of a text for matching names: a word, or a single Han character.
pub(crate) struct Atom {
    /// Where it stands in the text, in bytes.
    pub at: Range<usize>,
    /// Folded; a word by its stem.
    pub key: String,
    /// Folded.
    pub word: String,
    /// A character of a script without spaces.
    pub cjk: bool,
}

/// The atoms of a text.
pub(crate) fn atoms(text: &str) -> Vec<Atom> {
    let mut out = Vec::new();
    fold::words(text, |at, word, cjk| {
        if !cjk {
            out.push(Atom { at, key: stem(word).to_owned(), word: word.to_owned(), cjk });
            return;
        }
        let atom = |at, c: char| Atom { at, key: c.to_string(), word: c.to_string(), cjk };
        let run = &text[at.clone()];
        if run.chars().count() == word.chars().count() {
            let places = run.char_indices().map(|(i, c)| at.start + i..at.start + i + c.len_utf8());
            out.extend(places.zip(word.chars()).map(|(at, c)| atom(at, c)));
        } else {
            // Folding changed the number of characters (half-width kana): each stands for the whole run.
            out.extend(word.chars().map(|c| atom(at.clone(), c)));
        }
    });
    out
}

#[derive(Debug)]
struct Entry {
    /// Groups that have this name; an ambiguous alias has several and stays a set.
    groups: BTreeSet<usize>,
    /// A code such as “CAN” or “PER”: also a word of some language, so in a sentence it counts only in capitals.
    code: bool,
}

/// Groups of equivalent names. Matching is by folded words, without endings, the longest name first.
///
/// ```
/// use bursar_search::Thesaurus;
/// let names = Thesaurus::new([["Côte d’Ivoire", "科特迪瓦", "Кот-д'Ивуар", "CIV"]]);
/// assert_eq!(names.same("civ"), ["CIV", "Côte d’Ivoire", "Кот-д'Ивуар", "科特迪瓦"]);
/// ```
#[derive(Debug, Default)]
pub struct Thesaurus {
    names: HashMap<String, Entry>,
    /// Atoms of the longest name.
    longest: usize,
    /// Each group's names as the caller wrote them, sorted.
    written: Vec<Vec<String>>,
    /// Each group's names as lists of atoms, sorted.
    keys: Vec<Vec<Vec<String>>>,
}

/// A name found in a text.
pub(crate) struct Named {
    /// Atoms it covers.
    pub atoms: Range<usize>,
    pub groups: BTreeSet<usize>,
}

/// Two or three capitals or digits.
fn is_code(name: &str) -> bool {
    (2..=3).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
}

impl Thesaurus {
    /// Takes groups of names that mean the same. Names without a letter or digit are left out.
    pub fn new<G, N>(groups: impl IntoIterator<Item = G>) -> Self
    where
        G: IntoIterator<Item = N>,
        N: AsRef<str>,
    {
        let mut all = Self::default();
        for names in groups {
            let group = all.written.len();
            let (mut written, mut keys) = (BTreeSet::new(), BTreeSet::new());
            for name in names {
                let name = name.as_ref();
                let parts: Vec<String> = atoms(name).into_iter().map(|a| a.key).collect();
                if parts.is_empty() {
                    continue;
                }
                all.longest = all.longest.max(parts.len());
                let entry = all
                    .names
                    .entry(parts.join(&JOINT.to_string()))
                    .or_insert_with(|| Entry { groups: BTreeSet::new(), code: is_code(name) });
                entry.groups.insert(group);
                // One spelling that is no code makes the name an ordinary one.
                entry.code &= is_code(name);
                written.insert(name.to_owned());
                keys.insert(parts);
            }
            all.written.push(written.into_iter().collect());
            all.keys.push(keys.into_iter().collect());
        }
        all
    }

    /// All names that mean the same as this one, as they were given, sorted; none if the text is no name.
    #[must_use]
    pub fn same(&self, text: &str) -> Vec<&str> {
        let atoms = atoms(text);
        let whole: Vec<Named> = self.find(text, &atoms).into_iter().filter(|n| n.atoms == (0..atoms.len())).collect();
        whole.iter().flat_map(|n| self.written_of(&n.groups)).collect()
    }

    /// Names in a text, from the left, the longest at each place.
    pub(crate) fn find(&self, text: &str, atoms: &[Atom]) -> Vec<Named> {
        let mut out = Vec::new();
        let mut from = 0;
        while from < atoms.len() {
            match self.longest_at(text, atoms, from) {
                Some(named) => {
                    from = named.atoms.end;
                    out.push(named);
                }
                None => from += 1,
            }
        }
        out
    }

    fn longest_at(&self, text: &str, atoms: &[Atom], from: usize) -> Option<Named> {
        let mut key = String::new();
        let mut best = None;
        for (i, atom) in atoms[from..].iter().take(self.longest).enumerate() {
            if i > 0 {
                key.push(JOINT);
            }
            key.push_str(&atom.key);
            let to = from + i + 1;
            let alone = from == 0 && to == atoms.len();
            if let Some(entry) = self.names.get(&key)
                && (!entry.code || alone || is_code(&text[atom.at.clone()]))
            {
                best = Some(Named { atoms: from..to, groups: entry.groups.clone() });
            }
        }
        best
    }

    /// All names of these groups, each as its atoms.
    pub(crate) fn keys_of(&self, groups: &BTreeSet<usize>) -> BTreeSet<&[String]> {
        groups.iter().flat_map(|g| &self.keys[*g]).map(Vec::as_slice).collect()
    }

    /// The same names as they were written.
    pub(crate) fn written_of(&self, groups: &BTreeSet<usize>) -> BTreeSet<&str> {
        groups.iter().flat_map(|g| &self.written[*g]).map(String::as_str).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names() -> Thesaurus {
        Thesaurus::new([
            vec!["Côte d’Ivoire", "Ivory Coast", "科特迪瓦", "Кот-д'Ивуар", "كوت ديفوار", "CIV"],
            vec!["Canada", "加拿大", "CAN"],
            vec!["Guinea", "几内亚"],
            vec!["Papua New Guinea", "巴布亚新几内亚"],
            vec!["Organization of American States", "OAS"],
            vec!["Office of Administrative Services", "OAS"],
        ])
    }

    fn found(text: &str) -> Vec<(String, usize)> {
        let names = names();
        let atoms = atoms(text);
        let at = |n: &Named| text[atoms[n.atoms.start].at.start..atoms[n.atoms.end - 1].at.end].to_owned();
        names.find(text, &atoms).iter().map(|n| (at(n), n.groups.len())).collect()
    }

    #[test]
    fn every_spelling_is_the_same_name() {
        let names = names();
        let all = names.same("CIV");
        assert_eq!(all.len(), 6);
        for other in ["COTE D'IVOIRE", "科特迪瓦", "civ", "كُوت ديفوار", "кот-д’ивуар", "the ivory coast"] {
            assert_eq!(names.same(other), if other.starts_with("the") { vec![] } else { all.clone() }, "{other}");
        }
    }

    #[test]
    fn the_longest_name_wins_and_an_ambiguous_one_stays_a_set() {
        assert_eq!(found("courses in Papua New Guinea and Guinea"), [("Papua New Guinea".to_owned(), 1), ("Guinea".to_owned(), 1)]);
        assert_eq!(found("在巴布亚新几内亚的培训"), [("巴布亚新几内亚".to_owned(), 1)]);
        assert_eq!(found("OAS course"), [("OAS".to_owned(), 2)]);
        assert_eq!(names().same("OAS").len(), 3);
    }

    #[test]
    fn a_code_in_a_sentence_counts_in_capitals_only() {
        assert_eq!(found("who can apply"), []);
        assert_eq!(found("courses for CAN"), [("CAN".to_owned(), 1)]);
        assert_eq!(found("can"), [("can".to_owned(), 1)]);
    }
}
