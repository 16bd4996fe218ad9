//! How well a document fits: BM25 over both fields as if they were one text in which the title is said five times (BM25F). A word that title
//! and text share counts once for the question and saturates once, so no title drowns what a text says.
//!
//! Frequencies are taken over documents that are not deleted, so segments, merges and deletions leave no trace in the answer.

use crate::facets::Cursor;
use crate::index::{Error, Snapshot};
use crate::plan::{Kind, Plan, Unit};
use tantivy::DocId;
use tantivy::fieldnorm::FieldNormReader;

/// Title and text.
pub(crate) const FIELDS: usize = 2;
/// How often each field counts as said.
const FIELD_WEIGHTS: [f32; FIELDS] = [5.0, 1.0];
/// How soon a repeated token says no more (BM25's k1); grams repeat within words.
const WORD_K1: f32 = 1.2;
const GRAM_K1: f32 = 0.4;
/// How much a long text must say a token more often (BM25's b).
const LENGTH: f32 = 0.75;
/// A gram in more documents than this says nothing about which, and costs the most.
const GRAM_COMMON: u64 = 30_000;

/// What is true of all segments together.
struct All {
    documents: u64,
    /// Mean length of titles and of texts.
    lengths: [f32; FIELDS],
}

impl All {
    fn new(snapshot: &Snapshot) -> Self {
        let documents: u64 = snapshot.segments.iter().map(|s| u64::from(s.reader.num_docs())).sum();
        let mean = |field: usize| {
            let sum: u64 = snapshot.segments.iter().map(|s| s.lengths[field]).sum();
            (real(sum) / real(documents.max(1))).max(1.0)
        };
        Self { documents, lengths: [mean(0), mean(1)] }
    }
}

/// A count as a number to calculate with; what is lost beyond 2^24 changes no order that matters.
#[allow(clippy::cast_precision_loss)]
fn real(count: u64) -> f32 {
    count as f32
}

/// What a token is worth at most, and in which fields it is looked for.
#[derive(Clone, Copy)]
pub(crate) struct Weight {
    most: f32,
    k1: f32,
    pub fields: [bool; FIELDS],
}

/// What each token of a question is worth, the same for every segment.
pub(crate) struct Scoring {
    pub units: Vec<Weight>,
    pub weighing: Vec<Weight>,
    /// By field and stored length: what saying a token once comes to.
    shares: [Vec<f32>; FIELDS],
}

impl Scoring {
    pub(crate) fn new(snapshot: &Snapshot, plan: &Plan) -> Result<Self, Error> {
        let all = All::new(snapshot);
        let shares = |field: usize| {
            let length = |id: u8| real(FieldNormReader::id_to_fieldnorm(id).into());
            let share = |id: u8| FIELD_WEIGHTS[field] / (1.0 - LENGTH + LENGTH * length(id) / all.lengths[field]);
            (0..=u8::MAX).map(share).collect()
        };
        let weight = |spread: [u64; FIELDS], kind: Kind, times: f32| {
            let (k1, common) = if kind == Kind::Gram { (GRAM_K1, GRAM_COMMON) } else { (WORD_K1, u64::MAX) };
            let (n, df) = (real(all.documents), real(spread.iter().sum::<u64>().min(all.documents)));
            let idf = (1.0 + (n - df + 0.5) / (df + 0.5)).ln();
            Weight { most: times * (k1 + 1.0) * idf, k1, fields: spread.map(|s| s > 0 && s <= common) }
        };
        let spread = |token: &str| -> Result<[u64; FIELDS], Error> {
            let mut sum = [0; FIELDS];
            for s in &snapshot.segments {
                sum[0] += s.spread(&s.title, token)?;
                sum[1] += s.spread(&s.text, token)?;
            }
            Ok(sum)
        };
        let mut out = Self { units: vec![], weighing: vec![], shares: [shares(0), shares(1)] };
        for unit in &plan.units {
            out.units.push(match unit {
                Unit::Word { token, times, .. } => weight(spread(token)?, Kind::Word, *times),
                Unit::Name { spellings, .. } => {
                    // A name is as rare as the rarest token of each of its spellings, together; never free.
                    let mut together = 0;
                    for tokens in spellings {
                        let mut least = u64::MAX;
                        for token in tokens {
                            least = least.min(spread(token)?.into_iter().sum());
                        }
                        together += least;
                    }
                    weight([0, together.clamp(1, all.documents.max(1))], Kind::Word, 1.0)
                }
            });
        }
        for token in &plan.weighing {
            out.weighing.push(weight(spread(&token.token)?, token.kind, token.times));
        }
        Ok(out)
    }

    /// Postings of a token in the fields of a segment, with what they are worth.
    pub(crate) fn clause<'a>(
        &'a self,
        weight: Weight,
        cursors: [Option<Cursor>; FIELDS],
        lengths: [&'a FieldNormReader; FIELDS],
    ) -> Clause<'a> {
        Clause { cursors, lengths, shares: [&self.shares[0], &self.shares[1]], weight, titles: Vec::new() }
    }
}

/// Postings of one token in each field, with what they are worth.
pub(crate) struct Clause<'a> {
    cursors: [Option<Cursor>; FIELDS],
    lengths: [&'a FieldNormReader; FIELDS],
    shares: [&'a [f32]; FIELDS],
    weight: Weight,
    /// Of the window being scored: which titles have the token, and what it comes to there.
    titles: Vec<(DocId, f32)>,
}

impl Clause<'_> {
    fn worth(weight: Weight, said: f32) -> f32 {
        weight.most * said / (said + weight.k1)
    }

    fn share(&self, field: usize, doc: DocId) -> f32 {
        self.shares[field][usize::from(self.lengths[field].fieldnorm_id(doc))]
    }

    /// The worth of a token that stands once in each of these fields.
    pub(crate) fn once(&self, doc: DocId, fields: [bool; FIELDS]) -> f32 {
        let said = fields.iter().enumerate().filter(|(_, f)| **f).map(|(field, _)| self.share(field, doc)).sum();
        Self::worth(self.weight, said)
    }

    /// Adds the worth of each document of a window that has the token to its score, and calls `also` with it.
    pub(crate) fn score(&mut self, base: DocId, end: DocId, scores: &mut [f32], mut also: impl FnMut(u32)) {
        let (weight, lengths, shares) = (self.weight, self.lengths, self.shares);
        let said = |field: usize, doc: DocId, times: u32| real(times.into()) * shares[field][usize::from(lengths[field].fieldnorm_id(doc))];
        let mut add = |doc: DocId, said: f32| {
            scores[(doc - base) as usize] += Self::worth(weight, said);
            also(doc - base);
        };
        let titles = &mut self.titles;
        titles.clear();
        if let Some(cursor) = &mut self.cursors[0] {
            cursor.until(end, |doc, times| titles.push((doc, said(0, doc, times))));
        }
        // Both lists ascend: what only a title says is added as it is passed, what both say together.
        let mut rest = titles.iter().copied().peekable();
        if let Some(cursor) = &mut self.cursors[1] {
            cursor.until(end, |doc, times| {
                while let Some((before, alone)) = rest.next_if(|(title, _)| *title < doc) {
                    add(before, alone);
                }
                let title = rest.next_if(|(title, _)| *title == doc).map_or(0.0, |(_, said)| said);
                add(doc, title + said(1, doc, times));
            });
        }
        rest.for_each(|(doc, alone)| add(doc, alone));
    }
}
