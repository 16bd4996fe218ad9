//! What a question asks of the index: which words a document must have, and which tokens say how well it fits.

use crate::stem::is_light;
use crate::thesaurus::{Atom, Thesaurus, atoms};
use crate::tokens::{grams, pairs, singles};
use std::collections::BTreeMap;

/// Of a question this much is read, in bytes.
const QUESTION_MAX: usize = 2_000;
/// So many of its words and names.
const UNITS_MAX: usize = 64;
/// So many different tokens that only weigh.
const WEIGHING_MAX: usize = 400;
/// What a gram weighs against a word, if the word has `GRAMS_EVEN` of them …
const GRAM_WEIGHT: f32 = 0.5;
/// … A longer word's weigh less, a shorter one's more, by the root: or a long word would drown the short ones beside it.
const GRAMS_EVEN: f32 = 4.0;
/// A word that stands nowhere is looked for by its grams, if it has so many.
const GRAMS_LEAST: usize = 3;

/// A token that is in the index.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Word,
    Gram,
}

/// A token that weighs, and how much: once for each time the question says it, a gram less.
pub(crate) struct Weighing {
    pub token: String,
    pub kind: Kind,
    pub times: f32,
}

/// What makes a document an answer.
pub(crate) enum Unit {
    /// A word, or a pair of Han characters; its parts are looked for if it stands nowhere: grams of the word, the two characters.
    Word { token: String, times: f32, parts: Vec<String> },
    /// A name by any of its spellings.
    Name {
        /// Tokens of each spelling; all must be there.
        spellings: Vec<Vec<String>>,
        /// Facet values that are this name, as written.
        values: Vec<String>,
    },
}

/// A question, read.
#[derive(Default)]
pub(crate) struct Plan {
    pub units: Vec<Unit>,
    pub weighing: Vec<Weighing>,
}

/// The part of a question that is read.
pub(crate) fn readable(text: &str) -> &str {
    let mut end = text.len().min(QUESTION_MAX);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

impl Plan {
    pub(crate) fn new(text: &str, thesaurus: &Thesaurus) -> Self {
        let text = readable(text);
        let atoms = atoms(text);
        let mut plan = Reading::default();
        let mut from = 0;
        for named in thesaurus.find(text, &atoms) {
            plan.words(&atoms[from..named.atoms.start]);
            from = named.atoms.end;
            let spellings = thesaurus.keys_of(&named.groups).into_iter().map(spelling_tokens).collect();
            let values = thesaurus.written_of(&named.groups).into_iter().map(str::to_owned).collect();
            plan.names.push(Unit::Name { spellings, values });
        }
        plan.words(&atoms[from..]);
        plan.finish()
    }
}

/// Tokens of one spelling of a name: its words, and the pairs of its runs of Han.
fn spelling_tokens(parts: &[String]) -> Vec<String> {
    let is_han = |part: &String| part.chars().next().is_some_and(crate::fold::is_cjk);
    let mut out = Vec::new();
    for run in parts.chunk_by(|a, b| is_han(a) && is_han(b)) {
        if run.len() == 1 {
            out.push(run[0].clone());
        } else {
            pairs(&run.concat(), |pair| out.push(pair.to_owned()));
        }
    }
    out.sort_unstable();
    out.dedup();
    out
}

/// A question being read: tokens in the order of their first place, so that two nodes add weights in one order.
#[derive(Default)]
struct Reading {
    names: Vec<Unit>,
    /// Words that count, and light ones, which count if nothing else does.
    words: Tokens,
    light: Tokens,
    weighing: Tokens,
}

#[derive(Default)]
struct Tokens {
    list: Vec<(String, f32, Kind, Vec<String>)>,
    known: BTreeMap<String, usize>,
}

impl Tokens {
    fn add(&mut self, token: &str, most: usize, parts: impl FnOnce() -> Vec<String>) {
        self.weigh(token, Kind::Word, 1.0, most, parts);
    }

    fn weigh(&mut self, token: &str, kind: Kind, weight: f32, most: usize, parts: impl FnOnce() -> Vec<String>) {
        if let Some(at) = self.known.get(token) {
            self.list[*at].1 += weight;
        } else if self.list.len() < most {
            self.known.insert(token.to_owned(), self.list.len());
            self.list.push((token.to_owned(), weight, kind, parts()));
        }
    }
}

impl Reading {
    /// Reads atoms that are in no name.
    fn words(&mut self, atoms: &[Atom]) {
        for run in atoms.chunk_by(|a, b| a.cjk && b.cjk && (a.at.end == b.at.start || a.at == b.at)) {
            if run[0].cjk { self.han(&run.iter().map(|a| a.word.as_str()).collect::<String>()) } else { self.word(&run[0]) }
        }
    }

    fn word(&mut self, atom: &Atom) {
        if is_light(&atom.word) {
            self.light.add(&atom.key, UNITS_MAX, Vec::new);
            return;
        }
        let mut all = Vec::new();
        grams(&atom.word, |gram| all.push(gram.to_owned()));
        let count = u8::try_from(all.len()).unwrap_or(u8::MAX);
        let weight = GRAM_WEIGHT * (GRAMS_EVEN / f32::from(count.max(1))).sqrt();
        for gram in &all {
            self.weighing.weigh(gram, Kind::Gram, weight, WEIGHING_MAX, Vec::new);
        }
        self.words.add(&atom.key, UNITS_MAX, || if all.len() < GRAMS_LEAST { Vec::new() } else { all });
    }

    fn han(&mut self, run: &str) {
        let alone = run.chars().count() == 1;
        singles(run, |single| match (alone, is_light(single)) {
            (true, true) => self.light.add(single, UNITS_MAX, Vec::new),
            (true, false) => self.words.add(single, UNITS_MAX, Vec::new),
            _ => self.weighing.add(single, WEIGHING_MAX, Vec::new),
        });
        // A light pair (“什么”) makes no document an answer; among answers it weighs like any other.
        pairs(run, |pair| match is_light(pair) {
            true => self.weighing.add(pair, WEIGHING_MAX, Vec::new),
            false => self.words.add(pair, UNITS_MAX, || {
                let mut both = Vec::new();
                singles(pair, |single| both.push(single.to_owned()));
                both
            }),
        });
    }

    fn finish(mut self) -> Plan {
        if self.names.is_empty() && self.words.list.is_empty() {
            self.words = self.light;
            if self.words.list.is_empty() {
                // Nothing but light pairs.
                let (pairs, rest) = self.weighing.list.into_iter().partition(|(t, ..)| t.chars().count() == 2);
                (self.words.list, self.weighing.list) = (pairs, rest);
            }
        }
        let word = |(token, times, _, parts): (String, f32, Kind, Vec<String>)| Unit::Word { token, times, parts };
        let mut units = self.names;
        units.truncate(UNITS_MAX);
        units.extend(self.words.list.into_iter().map(word));
        let weighing = self.weighing.list.into_iter().map(|(token, times, kind, _)| Weighing { token, kind, times }).collect();
        Plan { units, weighing }
    }
}
