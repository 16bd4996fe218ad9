//! A segment of the index as searching wants it: ranks, facet values by document, and counts over all its published documents.

use crate::index::{BREAK, Error, Fields, UNPUBLISHED};
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;
use tantivy::columnar::StrColumn;
use tantivy::fieldnorm::FieldNormReader;
use tantivy::postings::BlockSegmentPostings;
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocId, InvertedIndexReader, SegmentReader, TantivyError};

/// A value in so many documents is counted with all others beforehand: counting them takes longer than 1 ms.
const MANY: u64 = 30_000;
/// Most of such counts that are kept, 4 bytes each.
const TOGETHER_MAX: usize = 4_000_000;

/// A set of documents of one window, as bits.
pub(crate) type Bits = [u64];

/// A place in a posting list, read block by block.
pub(crate) struct Cursor {
    block: BlockSegmentPostings,
    at: usize,
    left: u32,
}

impl Cursor {
    pub(crate) fn new(block: BlockSegmentPostings) -> Self {
        Self { at: 0, left: block.doc_freq(), block }
    }

    /// Calls `visit` with document and frequency of each posting before `end` that was not visited yet.
    pub(crate) fn until(&mut self, end: DocId, mut visit: impl FnMut(DocId, u32)) {
        while self.left > 0 {
            let (docs, freqs) = (self.block.docs(), self.block.freqs());
            let from = self.at;
            while self.at < docs.len() && docs[self.at] < end {
                visit(docs[self.at], freqs.get(self.at).copied().unwrap_or(1));
                self.at += 1;
            }
            self.left -= u32::try_from(self.at - from).unwrap_or(self.left).min(self.left);
            if self.at < docs.len() {
                return;
            }
            if self.left > 0 {
                self.block.advance();
                self.at = 0;
            }
        }
    }

    /// Sets the bit of each document in the window that begins at `base`.
    pub(crate) fn mark(&mut self, base: DocId, end: DocId, bits: &mut Bits) {
        self.until(end, |doc, _| set(bits, doc - base));
    }
}

pub(crate) fn set(bits: &mut Bits, at: u32) {
    bits[(at / 64) as usize] |= 1 << (at % 64);
}

/// Calls `visit` with each set bit, in order.
pub(crate) fn each(bits: &Bits, mut visit: impl FnMut(usize)) {
    for (i, word) in bits.iter().enumerate() {
        let mut rest = *word;
        while rest != 0 {
            visit(i * 64 + rest.trailing_zeros() as usize);
            rest &= rest - 1;
        }
    }
}

/// One field of a segment: its terms and the lengths of its texts.
pub(crate) struct Column {
    pub terms: Arc<InvertedIndexReader>,
    pub norms: FieldNormReader,
    field: Field,
}

/// One segment.
pub(crate) struct Segment {
    pub reader: SegmentReader,
    pub title: Column,
    pub text: Column,
    facet: Column,
    /// Place of each document in the neutral order, within the segment.
    pub order: Vec<u32>,
    /// Place of each document by title, within the segment.
    pub title_order: Vec<u32>,
    order_column: StrColumn,
    title_order_column: StrColumn,
    /// Facet values, sorted by name and value.
    pub values: Vec<(String, String)>,
    /// Which values are of which facet.
    pub names: Vec<(String, Range<usize>)>,
    /// Values of document d: `of[from[d]..from[d + 1]]`.
    from: Vec<u32>,
    of: Vec<u32>,
    /// Documents not deleted, as bits; none: all.
    alive: Option<Vec<u64>>,
    /// How often each value occurs among the published.
    pub counts: Vec<u64>,
    /// For each value that is in many published documents: how often each value occurs among those.
    together: HashMap<usize, Vec<u32>>,
    pub published: u64,
    /// Sum of the lengths of titles and of texts over all documents that are not deleted.
    pub lengths: [u64; 2],
}

impl Segment {
    pub(crate) fn open(reader: &SegmentReader, fields: Fields) -> Result<Self, Error> {
        let docs = reader.max_doc();
        let column = |field: Field, norms: bool| -> Result<Column, Error> {
            let norms = if norms { reader.get_fieldnorms_reader(field)? } else { FieldNormReader::constant(docs, 1) };
            Ok(Column { terms: reader.inverted_index(field)?, norms, field })
        };
        let (order, order_column) = ranks(reader, "order")?;
        let (title_order, title_order_column) = ranks(reader, "title_order")?;
        let mut segment = Self {
            title: column(fields.title, true)?,
            text: column(fields.text, true)?,
            facet: column(fields.facet, false)?,
            reader: reader.clone(),
            order,
            title_order,
            order_column,
            title_order_column,
            values: Vec::new(),
            names: Vec::new(),
            from: vec![0; docs as usize + 1],
            of: Vec::new(),
            alive: None,
            counts: Vec::new(),
            together: HashMap::new(),
            published: 0,
            lengths: [0; 2],
        };
        segment.read_values()?;
        segment.count_all()?;
        Ok(segment)
    }

    /// Turns the posting lists of facet values into the values of each document.
    fn read_values(&mut self) -> Result<(), Error> {
        let mut lists = Vec::new();
        let mut stream = self.facet.terms.terms().stream()?;
        while stream.advance() {
            let term = String::from_utf8_lossy(stream.key());
            let Some((name, value)) = term.split_once(BREAK).filter(|(n, _)| !n.is_empty()) else { continue };
            let at = self.values.len();
            match self.names.last_mut() {
                Some((last, range)) if last == name => range.end = at + 1,
                _ => self.names.push((name.to_owned(), at..at + 1)),
            }
            self.values.push((name.to_owned(), value.to_owned()));
            lists.push(stream.value().clone());
        }
        drop(stream);
        let cursor = |info| -> Result<Cursor, Error> {
            Ok(Cursor::new(self.facet.terms.read_block_postings_from_terminfo(info, IndexRecordOption::Basic)?))
        };
        for info in &lists {
            cursor(info)?.until(DocId::MAX, |doc, _| self.from[doc as usize + 1] += 1);
        }
        for i in 1..self.from.len() {
            self.from[i] += self.from[i - 1];
        }
        let mut next = self.from.clone();
        self.of = vec![0; next.last().copied().unwrap_or(0) as usize];
        for (value, info) in (0..).zip(&lists) {
            cursor(info)?.until(DocId::MAX, |doc, _| {
                let at = &mut next[doc as usize];
                self.of[*at as usize] = value;
                *at += 1;
            });
        }
        Ok(())
    }

    /// What is true of all documents that are not deleted.
    fn count_all(&mut self) -> Result<(), Error> {
        let docs = self.reader.max_doc();
        self.alive = self.reader.alive_bitset().map(|alive| {
            let mut bits = vec![0; (docs as usize).div_ceil(64)];
            alive.iter_alive().for_each(|doc| set(&mut bits, doc));
            bits
        });
        let mut shown = vec![0; (docs as usize).div_ceil(64)];
        self.shown(0, docs, &mut shown);
        each(&shown, |doc| {
            self.lengths[0] += u64::from(self.title.norms.fieldnorm(u32::try_from(doc).unwrap_or(0)));
            self.lengths[1] += u64::from(self.text.norms.fieldnorm(u32::try_from(doc).unwrap_or(0)));
        });
        if let Some(mut drafts) = self.facet_cursor(UNPUBLISHED)? {
            drafts.until(docs, |doc, _| shown[(doc / 64) as usize] &= !(1 << (doc % 64)));
        }
        let mut counts = vec![0; self.values.len()];
        self.tally(0, &shown, &mut counts);
        self.counts = counts.iter().map(|c| u64::from(*c)).collect();
        let many = (0..self.values.len()).filter(|value| self.counts[*value] >= MANY).take(TOGETHER_MAX / self.values.len().max(1));
        self.together = many.map(|value| (value, vec![0; self.values.len()])).collect();
        self.tally_together(&shown);
        self.published = shown.iter().map(|w| u64::from(w.count_ones())).sum();
        Ok(())
    }

    /// The documents of a window that are not deleted, as bits.
    pub(crate) fn shown(&self, base: DocId, end: DocId, bits: &mut Bits) {
        if let Some(alive) = &self.alive {
            let from = (base / 64) as usize;
            let words = bits.len().min(alive.len() - from);
            bits[..words].copy_from_slice(&alive[from..from + words]);
            bits[words..].fill(0);
            return;
        }
        let count = (end - base) as usize;
        bits.fill(0);
        bits[..count / 64].fill(u64::MAX);
        if !count.is_multiple_of(64) {
            bits[count / 64] = (1 << (count % 64)) - 1;
        }
    }

    /// Adds one to each facet value of each document of a window.
    pub(crate) fn tally(&self, base: DocId, bits: &Bits, counts: &mut [u32]) {
        each(bits, |doc| {
            for value in &self.of[self.span(base, doc)] {
                // No segment has 2^32 documents; the check would cost a third of the time.
                let count = &mut counts[*value as usize];
                *count = count.wrapping_add(1);
            }
        });
    }

    fn tally_together(&mut self, shown: &Bits) {
        if self.together.is_empty() {
            return;
        }
        each(shown, |doc| {
            let values = &self.of[self.from[doc] as usize..self.from[doc + 1] as usize];
            for value in values {
                if let Some(counts) = self.together.get_mut(&(*value as usize)) {
                    values.iter().for_each(|other| counts[*other as usize] += 1);
                }
            }
        });
    }

    /// How often each value occurs among the published documents that have one value, if that is known.
    pub(crate) fn together(&self, name: &str, value: &str) -> Option<&[u32]> {
        let (_, range) = self.names.iter().find(|(n, _)| n == name)?;
        let at = range.clone().find(|at| self.values[*at].1 == value)?;
        self.together.get(&at).map(Vec::as_slice)
    }

    /// Adds one to each value that is of one facet.
    pub(crate) fn tally_within(&self, base: DocId, bits: &Bits, within: &Range<usize>, counts: &mut [u32]) {
        each(bits, |doc| {
            for value in &self.of[self.span(base, doc)] {
                if within.contains(&(*value as usize)) {
                    counts[*value as usize] += 1;
                }
            }
        });
    }

    fn span(&self, base: DocId, doc: usize) -> Range<usize> {
        let doc = base as usize + doc;
        self.from[doc] as usize..self.from[doc + 1] as usize
    }

    /// Postings of a token.
    pub(crate) fn cursor(&self, column: &Column, token: &str) -> Result<Option<Cursor>, Error> {
        let term = tantivy::Term::from_field_text(column.field, token);
        Ok(column.terms.read_block_postings(&term, IndexRecordOption::WithFreqs)?.map(Cursor::new))
    }

    /// Postings of a facet value, as the facet's field has it.
    pub(crate) fn facet_cursor(&self, term: &str) -> Result<Option<Cursor>, Error> {
        self.cursor(&self.facet, term)
    }

    /// In how many documents that are not deleted a token stands.
    pub(crate) fn spread(&self, column: &Column, token: &str) -> Result<u64, Error> {
        let term = tantivy::Term::from_field_text(column.field, token);
        let Some(alive) = &self.alive else { return Ok(u64::from(column.terms.doc_freq(&term)?)) };
        let mut count = 0;
        if let Some(mut cursor) = self.cursor(column, token)? {
            cursor.until(DocId::MAX, |doc, _| count += alive[(doc / 64) as usize] >> (doc % 64) & 1);
        }
        Ok(count)
    }

    /// A document's key in the neutral order or by title, and its id.
    pub(crate) fn key(&self, rank: u32, by_title: bool) -> Result<(String, String), Error> {
        let column = if by_title { &self.title_order_column } else { &self.order_column };
        let mut key = String::new();
        column.ord_to_str(u64::from(rank), &mut key)?;
        let id = key.rsplit(BREAK).next().unwrap_or_default().to_owned();
        key.truncate(key.len() - id.len());
        Ok((key, id))
    }

    /// How many of its documents stand at this key or before it: the rank of the first behind it.
    pub(crate) fn ranks_to(&self, key: &str, by_title: bool) -> Result<u32, Error> {
        let column = if by_title { &self.title_order_column } else { &self.order_column };
        let (mut low, mut high) = (0, u32::try_from(column.num_terms()).unwrap_or(u32::MAX));
        let mut here = String::new();
        while low < high {
            let middle = low + (high - low) / 2;
            here.clear();
            column.ord_to_str(u64::from(middle), &mut here)?;
            if here.as_str() <= key { low = middle + 1 } else { high = middle }
        }
        Ok(low)
    }
}

/// Ranks of all documents by a column whose values are unique.
fn ranks(reader: &SegmentReader, name: &str) -> Result<(Vec<u32>, StrColumn), Error> {
    let column = reader.fast_fields().str(name)?.ok_or_else(|| TantivyError::SchemaError(format!("no column {name}")))?;
    let ranks = (0..reader.max_doc()).map(|doc| column.ords().first(doc).and_then(|r| u32::try_from(r).ok()).unwrap_or(0)).collect();
    Ok((ranks, column))
}
