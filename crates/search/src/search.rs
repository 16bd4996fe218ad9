//! Answering a question: which documents, in which order, with which counts.
//!
//! Documents are gone through window by window, token by token.

use crate::facets::{Bits, Column, Cursor, Segment, each, set};
use crate::index::{BREAK, Error, Index, UNPUBLISHED};
use crate::plan::{Plan, Unit};
use crate::scoring::{Clause, FIELDS, Scoring, Weight};
use crate::thesaurus::Thesaurus;
use std::cmp::Ordering;
use std::collections::{BTreeMap, BinaryHeap};
use std::ops::Range;
use tantivy::DocId;
use tantivy::fieldnorm::FieldNormReader;

/// Documents of one window: its scores and bits stay in the processor's cache.
const WINDOW: u32 = 1 << 16;
/// Tenths of a word's parts that stand for the word, if the word stands nowhere: of two Han characters both.
const PART_TENTHS: usize = 6;

/// A question.
#[derive(Debug, Clone, Default)]
pub struct Query<'a> {
    /// What was typed: words, names, a whole question. Empty: everything, in neutral order.
    pub text: &'a str,
    /// Chosen facet values: one of the values of each facet must be there.
    pub filters: BTreeMap<String, Vec<String>>,
    /// Every word must be there, not only one.
    pub every: bool,
    /// Unpublished documents too: for those who may see drafts.
    pub drafts: bool,
    /// Only hits behind this place in the order; they are counted all the same.
    pub after: Option<Place>,
    /// Hits passed over.
    pub skip: usize,
    /// Hits given, at most.
    pub limit: usize,
    /// Count facet values.
    pub counts: bool,
}

/// A place in the order of an answer: that of the hit with this score and key. It stays what it is when documents come and go.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// Score; 0 without a question.
    pub score: f32,
    /// Key that orders, with the id.
    pub key: String,
}

/// One document found.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// Its id.
    pub id: String,
    /// How well it fits; 0 without a question. Comparable within one answer only.
    pub score: f32,
    /// Key that orders it among equally fitting ones, with its id.
    pub key: String,
}

impl Hit {
    /// Where it stands in the order.
    #[must_use]
    pub fn place(&self) -> Place {
        Place { score: self.score, key: self.key.clone() }
    }
}

/// An answer.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Found {
    /// Documents found in all.
    pub total: u64,
    /// Some of them: by relevance and then title if something was asked, else in neutral order.
    pub hits: Vec<Hit>,
    /// Facet, value, number of documents found. A facet of which values were chosen counts as if none were, so that what another value
    /// would add is seen.
    pub facets: BTreeMap<String, BTreeMap<String, u64>>,
}

/// A document that may be among the hits. Greater is worse, so a heap gives the worst first.
#[derive(Clone, Copy)]
struct Candidate {
    score: f32,
    rank: u32,
}

impl Ord for Candidate {
    fn cmp(&self, other: &Self) -> Ordering {
        other.score.total_cmp(&self.score).then(self.rank.cmp(&other.rank))
    }
}

impl PartialOrd for Candidate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Candidate {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Candidate {}

impl Index {
    /// Answers a question. No text is an error: over-long, meaningless or hostile text is read as far as it has words.
    ///
    /// # Errors
    /// The files cannot be read.
    pub fn search(&self, query: &Query, names: &Thesaurus) -> Result<Found, Error> {
        let snapshot = self.snapshot();
        let asked = !query.text.trim().is_empty();
        let plan = Plan::new(query.text, names);
        if asked && plan.units.is_empty() {
            return Ok(Found::default());
        }
        let scoring = Scoring::new(&snapshot, &plan)?;
        let most = query.skip.saturating_add(query.limit);
        let mut answer = Answer { most, by_title: asked, found: Found::default(), best: Vec::new() };
        for segment in &snapshot.segments {
            Walk { segment, query, plan: &plan, scoring: &scoring, asked }.run(&mut answer)?;
        }
        answer.finish(query.skip)
    }
}

/// Postings of one unit.
enum Asked<'a> {
    Word(Clause<'a>),
    /// A word that stands nowhere: its parts in each field, and how many a title or text must have.
    Parts([Vec<Cursor>; FIELDS], u8),
    /// By field: spellings, each with the cursors of its tokens; the facet values that are the name; what the name is worth.
    Name {
        spellings: [Vec<Vec<Cursor>>; FIELDS],
        values: Vec<Cursor>,
        worth: Clause<'a>,
    },
}

/// Buffers of one window.
struct Window {
    base: DocId,
    end: DocId,
    scores: Vec<f32>,
    members: Vec<u64>,
    one: Vec<u64>,
    two: Vec<u64>,
    three: Vec<u64>,
    titled: Vec<u64>,
    times: Vec<u8>,
}

impl Asked<'_> {
    /// Marks in `w.one` which documents of the window have the unit, and adds to their scores.
    fn mark(&mut self, w: &mut Window) {
        w.one.fill(0);
        let (base, end) = (w.base, w.end);
        match self {
            Self::Word(clause) => clause.score(base, end, &mut w.scores, |doc| set(&mut w.one, doc)),
            Self::Parts(fields, least) => {
                for cursors in fields {
                    w.times.clear();
                    w.times.resize(WINDOW as usize, 0);
                    for cursor in cursors {
                        cursor.until(end, |doc, _| w.times[(doc - base) as usize] += 1);
                    }
                    for (doc, times) in (0..).zip(&w.times) {
                        if times >= least {
                            set(&mut w.one, doc);
                        }
                    }
                }
            }
            Self::Name { spellings, values, worth } => {
                for (field, spellings) in spellings.iter_mut().enumerate() {
                    w.two.fill(0);
                    for tokens in spellings {
                        for (i, token) in tokens.iter_mut().enumerate() {
                            // The first token goes straight into the spelling's set; the others narrow it.
                            if i == 0 {
                                w.three.fill(0);
                                token.mark(base, end, &mut w.three);
                            } else {
                                let mut other = vec![0; w.three.len()];
                                token.mark(base, end, &mut other);
                                narrow(&mut w.three, &other);
                            }
                        }
                        if !tokens.is_empty() {
                            widen(&mut w.two, &w.three);
                        }
                    }
                    if field == 1 {
                        values.iter_mut().for_each(|v| v.mark(base, end, &mut w.two));
                    }
                    let found = if field == 0 { &mut w.titled } else { &mut w.one };
                    found.copy_from_slice(&w.two);
                }
                // Now `one` holds the texts that have the name, `two` no more than a copy of them.
                widen(&mut w.one, &w.titled);
                each(&w.one, |doc| {
                    let fields = [has(&w.titled, doc), has(&w.two, doc)];
                    w.scores[doc] += worth.once(base + u32::try_from(doc).unwrap_or(0), fields);
                });
            }
        }
    }
}

fn has(bits: &Bits, at: usize) -> bool {
    bits[at / 64] >> (at % 64) & 1 == 1
}

fn narrow(bits: &mut Bits, by: &Bits) {
    bits.iter_mut().zip(by).for_each(|(b, o)| *b &= o);
}

fn widen(bits: &mut Bits, by: &Bits) {
    bits.iter_mut().zip(by).for_each(|(b, o)| *b |= o);
}

/// A facet with chosen values: where its values stand among the segment's, and the postings of those chosen.
type Filter = (Range<usize>, Vec<Cursor>);

/// One segment being gone through.
struct Walk<'a> {
    segment: &'a Segment,
    query: &'a Query<'a>,
    plan: &'a Plan,
    scoring: &'a Scoring,
    asked: bool,
}

impl<'a> Walk<'a> {
    fn run(&self, answer: &mut Answer<'a>) -> Result<(), Error> {
        let segment = self.segment;
        let mut asked = self.units()?;
        let mut weighing = self.weighing()?;
        let mut filters = self.filters()?;
        let mut drafts = if self.query.drafts { None } else { segment.facet_cursor(UNPUBLISHED)? };
        let ranks = if self.asked { &segment.title_order } else { &segment.order };
        let everything = !self.asked && filters.is_empty() && !self.query.drafts;
        let known = self.known();
        let counting = self.query.counts && !everything && known.is_none();
        let behind = match &self.query.after {
            Some(place) => Some((place.score, segment.ranks_to(&place.key, self.asked)?)),
            None => None,
        };
        let mut counts = vec![0; if counting { segment.values.len() } else { 0 }];
        let mut heap = BinaryHeap::new();
        let words = (WINDOW / 64) as usize;
        let mut w = Window {
            base: 0,
            end: 0,
            scores: vec![0.0; if self.asked { WINDOW as usize } else { 0 }],
            members: vec![0; words],
            one: vec![0; words],
            two: vec![0; words],
            three: vec![0; words],
            titled: vec![0; words],
            times: Vec::new(),
        };
        let mut chosen: Vec<Vec<u64>> = filters.iter().map(|_| vec![0; words]).collect();
        while w.end < segment.reader.max_doc() {
            w.base = w.end;
            w.end = (w.base + WINDOW).min(segment.reader.max_doc());
            self.members(&mut w, &mut asked);
            for clause in &mut weighing {
                clause.score(w.base, w.end, &mut w.scores, |_| {});
            }
            if let Some(drafts) = &mut drafts {
                drafts.until(w.end, |doc, _| w.members[((doc - w.base) / 64) as usize] &= !(1 << ((doc - w.base) % 64)));
            }
            for ((_, values), bits) in filters.iter_mut().zip(&mut chosen) {
                bits.fill(0);
                values.iter_mut().for_each(|v| v.mark(w.base, w.end, bits));
            }
            if counting {
                self.count_chosen(&w, &filters, &chosen, &mut counts);
            }
            chosen.iter().for_each(|bits| narrow(&mut w.members, bits));
            if counting {
                self.count_rest(&w, &filters, &mut counts);
            }
            answer.found.total += w.members.iter().map(|m| u64::from(m.count_ones())).sum::<u64>();
            each(&w.members, |doc| {
                let score = w.scores.get(doc).copied().unwrap_or(0.0);
                let new = Candidate { score, rank: ranks[w.base as usize + doc] };
                let within = behind.is_none_or(|(from, first)| match score.total_cmp(&from) {
                    Ordering::Less => true,
                    Ordering::Equal => new.rank >= first,
                    Ordering::Greater => false,
                });
                if within {
                    keep(&mut heap, answer.most, new);
                }
            });
        }
        if self.query.counts {
            let mut counted: Vec<u64> = known.unwrap_or(&counts).iter().map(|c| u64::from(*c)).collect();
            if everything {
                counted.clone_from(&segment.counts);
            } else if let ([(range, _)], false, false) = (filters.as_slice(), self.asked, self.query.drafts) {
                counted[range.clone()].copy_from_slice(&segment.counts[range.clone()]);
            }
            answer.count(segment, &counted);
        }
        answer.take(segment, heap);
        Ok(())
    }

    /// The counts, if they are known beforehand: one common value is chosen, and nothing else asked.
    fn known(&self) -> Option<&'a [u32]> {
        let mut filters = self.query.filters.iter().filter(|(_, v)| !v.is_empty());
        let (name, values) = filters.next().filter(|_| !self.asked && !self.query.drafts && filters.next().is_none())?;
        let [value] = values.as_slice() else { return None };
        self.segment.together(name, value)
    }

    /// Marks the documents of a window that have the question's words and are not deleted.
    fn members(&self, w: &mut Window, asked: &mut [Asked]) {
        self.segment.shown(w.base, w.end, &mut w.members);
        if !self.asked {
            return;
        }
        w.scores.fill(0.0);
        let mut any = vec![0; w.members.len()];
        for unit in asked {
            unit.mark(w);
            if self.query.every {
                narrow(&mut w.members, &w.one);
            } else {
                widen(&mut any, &w.one);
            }
        }
        if !self.query.every {
            narrow(&mut w.members, &any);
        }
    }

    /// Counts the values of each facet with chosen values, as if none of its own were chosen.
    fn count_chosen(&self, w: &Window, filters: &[Filter], chosen: &[Vec<u64>], counts: &mut [u32]) {
        if !self.asked && !self.query.drafts && filters.len() == 1 {
            return; // Nothing else is asked: the counts over everything, which are known.
        }
        for (own, (range, _)) in filters.iter().enumerate() {
            let mut bits = w.members.clone();
            chosen.iter().enumerate().filter(|(i, _)| *i != own).for_each(|(_, other)| narrow(&mut bits, other));
            self.segment.tally_within(w.base, &bits, range, counts);
        }
    }

    /// Counts the values of all other facets.
    fn count_rest(&self, w: &Window, filters: &[Filter], counts: &mut [u32]) {
        let kept: Vec<(Range<usize>, Vec<u32>)> = filters.iter().map(|(r, _)| (r.clone(), counts[r.clone()].to_vec())).collect();
        self.segment.tally(w.base, &w.members, counts);
        for (range, before) in kept {
            counts[range].copy_from_slice(&before);
        }
    }

    fn clause(&self, token: &str, weight: Weight) -> Result<Clause<'a>, Error> {
        let mut cursors = [None, None];
        for (field, cursor) in cursors.iter_mut().enumerate().filter(|(field, _)| weight.fields[*field]) {
            *cursor = self.segment.cursor(self.column(field), token)?;
        }
        Ok(self.scoring.clause(weight, cursors, self.lengths()))
    }

    fn lengths(&self) -> [&'a FieldNormReader; FIELDS] {
        [&self.segment.title.norms, &self.segment.text.norms]
    }

    fn column(&self, field: usize) -> &'a Column {
        if field == 0 { &self.segment.title } else { &self.segment.text }
    }

    fn units(&self) -> Result<Vec<Asked<'a>>, Error> {
        let mut out = Vec::new();
        for (unit, weight) in self.plan.units.iter().zip(&self.scoring.units) {
            out.push(match unit {
                Unit::Word { parts, .. } if weight.fields == [false; FIELDS] => self.parts(parts)?,
                Unit::Word { token, .. } => Asked::Word(self.clause(token, *weight)?),
                Unit::Name { spellings, values } => self.name(spellings, values, *weight)?,
            });
        }
        Ok(out)
    }

    fn parts(&self, parts: &[String]) -> Result<Asked<'a>, Error> {
        let mut fields = [Vec::new(), Vec::new()];
        for (field, cursors) in fields.iter_mut().enumerate() {
            for part in parts {
                cursors.extend(self.segment.cursor(self.column(field), part)?);
            }
        }
        // Too short a word has no parts, and then nothing has it.
        let least = (parts.len() * PART_TENTHS).div_ceil(10).max(1);
        Ok(Asked::Parts(fields, u8::try_from(least).unwrap_or(u8::MAX)))
    }

    fn name(&self, spellings: &[Vec<String>], values: &[String], weight: Weight) -> Result<Asked<'a>, Error> {
        let segment = self.segment;
        let mut sets = [Vec::new(), Vec::new()];
        for (field, set) in sets.iter_mut().enumerate() {
            for tokens in spellings {
                let mut cursors = Vec::new();
                for token in tokens {
                    cursors.push(segment.cursor(self.column(field), token)?);
                }
                set.extend(cursors.into_iter().collect::<Option<Vec<Cursor>>>());
            }
        }
        let mut facets = Vec::new();
        for (name, _) in &segment.names {
            for value in values {
                facets.extend(segment.facet_cursor(&format!("{name}{BREAK}{value}"))?);
            }
        }
        let worth = self.scoring.clause(weight, [None, None], self.lengths());
        Ok(Asked::Name { spellings: sets, values: facets, worth })
    }

    fn weighing(&self) -> Result<Vec<Clause<'a>>, Error> {
        let mut out = Vec::new();
        for (token, weight) in self.plan.weighing.iter().zip(&self.scoring.weighing) {
            out.push(self.clause(&token.token, *weight)?);
        }
        Ok(out)
    }

    /// For each facet with chosen values: where its values stand, and their postings.
    fn filters(&self) -> Result<Vec<Filter>, Error> {
        let mut out = Vec::new();
        for (name, values) in self.query.filters.iter().filter(|(_, v)| !v.is_empty()) {
            let range = self.segment.names.iter().find(|(n, _)| n == name).map_or(0..0, |(_, r)| r.clone());
            let mut cursors = Vec::new();
            for value in values {
                cursors.extend(self.segment.facet_cursor(&format!("{name}{BREAK}{value}"))?);
            }
            out.push((range, cursors));
        }
        Ok(out)
    }
}

/// Keeps the best `most`.
fn keep(heap: &mut BinaryHeap<Candidate>, most: usize, new: Candidate) {
    if heap.len() < most {
        heap.push(new);
    } else if let Some(mut worst) = heap.peek_mut()
        && new < *worst
    {
        *worst = new;
    }
}

/// An answer being made.
struct Answer<'a> {
    most: usize,
    by_title: bool,
    found: Found,
    /// The best of each segment, the best last.
    best: Vec<(&'a Segment, Vec<Candidate>)>,
}

/// The best candidate left of a segment: score, the key that orders, id.
type Head = (f32, String, String);

impl<'a> Answer<'a> {
    fn count(&mut self, segment: &Segment, counts: &[u64]) {
        for (name, range) in segment.names.iter().filter(|(_, r)| counts[r.clone()].iter().any(|c| *c > 0)) {
            let facet = self.found.facets.entry(name.clone()).or_default();
            for ((_, value), count) in segment.values[range.clone()].iter().zip(&counts[range.clone()]).filter(|(_, c)| **c > 0) {
                match facet.get_mut(value) {
                    Some(sum) => *sum += count,
                    None => drop(facet.insert(value.clone(), *count)),
                }
            }
        }
    }

    fn take(&mut self, segment: &'a Segment, heap: BinaryHeap<Candidate>) {
        let mut best = heap.into_sorted_vec();
        best.reverse();
        self.best.push((segment, best));
    }

    fn head(&mut self, of: usize) -> Result<Option<Head>, Error> {
        let (segment, best) = &mut self.best[of];
        let Some(candidate) = best.pop() else { return Ok(None) };
        let (key, id) = segment.key(candidate.rank, self.by_title)?;
        Ok(Some((candidate.score, key, id)))
    }

    /// Merges the segments' lists. Keys are read only of those that come to the front: reading them is what costs.
    fn finish(mut self, skip: usize) -> Result<Found, Error> {
        let mut heads: Vec<Option<Head>> = (0..self.best.len()).map(|of| self.head(of)).collect::<Result<_, _>>()?;
        let before = |a: &Head, b: &Head| b.0.total_cmp(&a.0).then_with(|| (&a.1, &a.2).cmp(&(&b.1, &b.2)));
        for place in 0..self.most {
            let first = heads.iter().enumerate().filter_map(|(of, head)| Some((of, head.as_ref()?))).min_by(|(_, a), (_, b)| before(a, b));
            let Some((of, _)) = first else { break };
            let next = self.head(of)?;
            if let Some((score, mut key, id)) = std::mem::replace(&mut heads[of], next)
                && place >= skip
            {
                key.push_str(&id);
                self.found.hits.push(Hit { id, score, key });
            }
        }
        Ok(self.found)
    }
}
