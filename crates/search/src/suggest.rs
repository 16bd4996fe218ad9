//! Suggestions while typing: titles and names of published documents.

use crate::facets::{Column, Segment, each, set};
use crate::fold::folded;
use crate::index::{Error, Index, UNPUBLISHED};
use crate::plan::readable;
use crate::stem::stem;
use crate::thesaurus::{Atom, atoms};
use crate::tokens::FIRST_MARK;
use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap};
use tantivy::schema::Value;
use tantivy::{DocId, TantivyDocument};

/// Documents of a segment whose titles are read for one answer, at most. Nearly every one fits; some have their words in different titles.
const READ_MAX: usize = 2_000;

/// A title or name that goes on from what was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// The document.
    pub id: String,
    /// Its title or name that fits, as written.
    pub text: String,
}

impl Index {
    /// Titles and names of published documents that have all typed words, the last as the beginning of a word. Those that begin with the
    /// first word typed come first, then in neutral order; never a text twice.
    ///
    /// # Errors
    /// The files cannot be read.
    pub fn suggest(&self, typed: &str, limit: usize) -> Result<Vec<Suggestion>, Error> {
        let typed = readable(typed);
        let words = atoms(typed);
        if words.is_empty() {
            return Ok(Vec::new());
        }
        let snapshot = self.snapshot();
        let (mut out, mut said) = (Vec::new(), BTreeSet::new());
        for first in [true, false] {
            let mut found = Vec::new();
            for segment in &snapshot.segments {
                found.extend(segment.typed(&words, first, limit)?);
            }
            found.sort_unstable();
            for (_, id, text) in found {
                if out.len() < limit && said.insert(folded(&text)) {
                    out.push(Suggestion { id, text });
                }
            }
            if out.len() == limit {
                break;
            }
        }
        Ok(out)
    }
}

/// Whether a title has all words, the last as the beginning of one.
fn fits(title: &str, words: &[Atom]) -> bool {
    let own = atoms(title);
    let (last, whole) = match words.split_last() {
        Some((last, whole)) => (last, whole),
        None => return false,
    };
    let begins = |a: &Atom| {
        let bare = a.word.strip_prefix("ال");
        a.word.starts_with(&last.word) || bare.is_some_and(|w| w.starts_with(&last.word)) || a.key.starts_with(&last.key)
    };
    whole.iter().all(|w| own.iter().any(|o| o.key == w.key)) && own.iter().any(begins)
}

impl Segment {
    /// The first documents in neutral order that fit, until they say `limit` different texts: key, id, text. With `first`, only those of
    /// which a title begins as was typed.
    fn typed(&self, words: &[Atom], first: bool, limit: usize) -> Result<Vec<(String, String, String)>, Error> {
        let docs = self.reader.max_doc();
        let size = (docs as usize).div_ceil(64);
        let mut members = vec![0; size];
        self.shown(0, docs, &mut members);
        if let Some(mut drafts) = self.facet_cursor(UNPUBLISHED)? {
            drafts.until(docs, |doc, _| members[(doc / 64) as usize] &= !(1 << (doc % 64)));
        }
        for (i, word) in words.iter().enumerate() {
            let mut bits = vec![0; size];
            let last = i + 1 == words.len();
            for (begin, used) in [(format!("{FIRST_MARK}"), first && i == 0), (String::new(), !(first && i == 0))] {
                if used && last && !word.cjk {
                    for start in beginnings(word) {
                        self.mark_from(&self.title, &format!("{begin}{start}"), &mut bits)?;
                    }
                } else if used {
                    // A first word in Han is a whole run, of which the typed character is the beginning.
                    let cursor = if begin.is_empty() || !word.cjk {
                        self.cursor(&self.title, &format!("{begin}{}", word.key))?
                    } else {
                        self.mark_from(&self.title, &format!("{begin}{}", word.key), &mut bits)?;
                        None
                    };
                    if let Some(mut cursor) = cursor {
                        cursor.mark(0, docs, &mut bits);
                    }
                }
            }
            members.iter_mut().zip(&bits).for_each(|(m, b)| *m &= b);
        }
        let mut ranked = Vec::new();
        each(&members, |doc| ranked.push(Reverse((self.order[doc], u32::try_from(doc).unwrap_or(0)))));
        let mut ranked = BinaryHeap::from(ranked);
        let store = self.reader.get_store_reader(4)?;
        let (mut out, mut said) = (Vec::new(), BTreeSet::new());
        for _ in 0..READ_MAX {
            let Some(Reverse((rank, doc))) = ranked.pop().filter(|_| said.len() < limit) else { break };
            let kept: TantivyDocument = store.get(doc)?;
            let mut titles = kept.field_values().filter_map(|(_, v)| v.as_str().map(str::to_owned));
            if let Some(text) = titles.find(|t| fits(t, words)) {
                said.insert(folded(&text));
                let (key, id) = self.key(rank, false)?;
                out.push((key, id, text));
            }
        }
        Ok(out)
    }

    /// Marks the documents of every token that begins so.
    fn mark_from(&self, column: &Column, begin: &str, bits: &mut [u64]) -> Result<(), Error> {
        let mut stream = column.terms.terms().range().ge(begin).into_stream()?;
        while stream.advance() && stream.key().starts_with(begin.as_bytes()) {
            let list = column.terms.read_block_postings_from_terminfo(stream.value(), tantivy::schema::IndexRecordOption::Basic)?;
            crate::facets::Cursor::new(list).until(DocId::MAX, |doc, _| set(bits, doc));
        }
        Ok(())
    }
}

/// How the stem of a word may begin of which this is typed so far: as typed, by its stem, without the Arabic article.
fn beginnings(word: &Atom) -> BTreeSet<&str> {
    let bare = word.word.strip_prefix("ال").filter(|w| !w.is_empty());
    [Some(word.word.as_str()), Some(stem(&word.word)), bare].into_iter().flatten().collect()
}
