//! What of a text stands in the index, and its analyser.
//!
//! A word stands as its stem; a run of Han as its single characters and its pairs; both beside the grams of the whole word: four letters
//! each, with the word's beginning. Grams find inflection, derivation and other spellings that no stemmer knows.

use crate::fold;
use crate::stem::{is_light, stem};
use tantivy::tokenizer::{Token, TokenStream, Tokenizer};

/// Letters of a gram; the word's beginning counts as one.
const GRAM: usize = 4;
/// Before a gram: no word has it.
pub(crate) const GRAM_MARK: char = '\u{1}';
/// Before the first word of a title: for suggestions that begin as it begins.
pub(crate) const FIRST_MARK: char = '\u{2}';
/// The beginning of a word in its grams. Its end says less than its inflection costs.
const EDGE: char = '_';

/// Calls `emit` with each gram of a folded word, marked.
pub(crate) fn grams(word: &str, mut emit: impl FnMut(&str)) {
    let mut marked = String::with_capacity(word.len() + 1);
    marked.push(EDGE);
    marked.push_str(word);
    let mut starts = [0; GRAM + 1];
    let mut gram = String::with_capacity(4 * GRAM + 1);
    let mut count = 0;
    for at in marked.char_indices().map(|(i, _)| i).chain([marked.len()]) {
        starts.rotate_left(1);
        starts[GRAM] = at;
        count += 1;
        if count > GRAM {
            gram.clear();
            gram.push(GRAM_MARK);
            gram.push_str(&marked[starts[0]..at]);
            emit(&gram);
        }
    }
}

/// Calls `emit` with each pair of neighbours in a run of Han.
pub(crate) fn pairs(run: &str, mut emit: impl FnMut(&str)) {
    let mut starts = [0; 3];
    for (count, at) in run.char_indices().map(|(i, _)| i).chain([run.len()]).enumerate() {
        starts.rotate_left(1);
        starts[2] = at;
        if count >= 2 {
            emit(&run[starts[0]..at]);
        }
    }
}

/// Calls `emit` with each single character of a run of Han.
pub(crate) fn singles(run: &str, mut emit: impl FnMut(&str)) {
    for (at, c) in run.char_indices() {
        emit(&run[at..at + c.len_utf8()]);
    }
}

/// Analyser of both fields; a title also says its first word.
#[derive(Clone, Default)]
pub(crate) struct Analyser {
    title: bool,
    buffer: String,
    ends: Vec<usize>,
    token: Token,
}

impl Analyser {
    pub(crate) fn new(title: bool) -> Self {
        Self { title, ..Self::default() }
    }
}

pub(crate) struct Stream<'a> {
    of: &'a mut Analyser,
    next: usize,
}

impl Tokenizer for Analyser {
    type TokenStream<'a> = Stream<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Stream<'a> {
        self.buffer.clear();
        self.ends.clear();
        let (buffer, ends) = (&mut self.buffer, &mut self.ends);
        let mut first = self.title;
        let mut emit = |token: &str| {
            buffer.push_str(token);
            ends.push(buffer.len());
        };
        fold::words(text, |_, word, cjk| {
            let stem = if cjk { word } else { stem(word) };
            if std::mem::take(&mut first) {
                emit(&format!("{FIRST_MARK}{}", stem.get(..fold::WORD_MAX).unwrap_or(stem)));
            }
            if cjk {
                singles(word, &mut emit);
                pairs(word, &mut emit);
            } else {
                emit(stem);
                // Nobody looks for the grams of light words, and they would be a third of the index.
                if !is_light(word) {
                    grams(word, &mut emit);
                }
            }
        });
        Stream { of: self, next: 0 }
    }
}

impl TokenStream for Stream<'_> {
    fn advance(&mut self) -> bool {
        let Some(&end) = self.of.ends.get(self.next) else { return false };
        let start = if self.next == 0 { 0 } else { self.of.ends[self.next - 1] };
        self.of.token.text.clear();
        self.of.token.text.push_str(&self.of.buffer[start..end]);
        self.of.token.position = self.next;
        self.next += 1;
        true
    }

    fn token(&self) -> &Token {
        &self.of.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.of.token
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(title: bool, text: &str) -> Vec<String> {
        let mut analyser = Analyser::new(title);
        let mut stream = analyser.token_stream(text);
        let mut out = Vec::new();
        while stream.advance() {
            out.push(stream.token().text.replace(GRAM_MARK, "g:").replace(FIRST_MARK, "f:"));
        }
        out
    }

    #[test]
    fn a_word_is_its_stem_and_its_grams() {
        assert_eq!(all(false, "Norms"), ["norm", "g:_nor", "g:norm", "g:orms"]);
        assert_eq!(all(false, "ab"), ["ab"], "too short for a gram");
        assert_eq!(all(true, "an A"), ["f:an", "an", "a"], "light words have none");
    }

    #[test]
    fn a_run_of_han_is_its_characters_and_pairs() {
        assert_eq!(all(false, "网络安"), ["网", "络", "安", "网络", "络安"]);
        assert_eq!(all(false, "网"), ["网"]);
    }
}
