//! The index: its documents, where it lies, how it is built and kept current.

use crate::facets::Segment;
use crate::tokens::Analyser;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use tantivy::indexer::{IndexWriterOptions, NoMergePolicy, UserOperation};
use tantivy::schema::{Field, IndexRecordOption, STRING, Schema, TextFieldIndexing, TextOptions};
use tantivy::{IndexReader, IndexWriter, ReloadPolicy, TantivyDocument, Term};

/// Of what is in the files and how texts are analysed: another number, and the index is built anew.
const VERSION: &str = "2";
/// Memory for building, in bytes; beyond it a part is written out.
const BUILD_MEMORY: usize = 400_000_000;
/// Documents handed over at once when building: one by one, each would wake a thread. Ten thousand groups may wait.
const GROUP: usize = 8;
/// Memory for following commits, in bytes.
const UPDATE_MEMORY: usize = 30_000_000;
/// Between the key that orders and the id, and between a facet's name and its value.
pub(crate) const BREAK: char = '\u{0}';
/// The mark of a document that is not published, in the facets' field. No facet is named so.
pub(crate) const UNPUBLISHED: &str = "\u{0}";

/// What is found: one record with all it is called and what is said of it, in whatever languages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Doc {
    /// Its id: unique, without control characters.
    pub id: String,
    /// Titles, in the order in which a suggestion prefers them.
    pub titles: Vec<String>,
    /// Other names: aliases, the names of its organisations. They weigh as titles.
    pub names: Vec<String>,
    /// Summaries and other running text.
    pub texts: Vec<String>,
    /// Facets: name and value, several values of one name allowed.
    pub facets: Vec<(String, String)>,
    /// Where it stands when nothing is asked (MAP-03: region, theme, title). Compared byte by byte; the caller collates.
    pub order: String,
    /// Where it stands among equally relevant ones: its title, collated. Empty: as `order`.
    pub title_order: String,
    /// Not for the public: found only by who may see drafts, and never suggested.
    pub unpublished: bool,
}

/// One step of keeping the index current.
#[derive(Debug, Clone)]
pub enum Change {
    /// Adds a document, or replaces the one of the same id.
    Put(Box<Doc>),
    /// Removes the document of this id, if it is there.
    Delete(String),
}

/// Why the index could not be read or written. No question asked of it is an error.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The index's files.
    #[error("search index: {0}")]
    Index(#[from] tantivy::TantivyError),
    /// The file system.
    #[error("search index: {0}")]
    Io(#[from] std::io::Error),
    /// The folder holds something that is no index; nothing was removed.
    #[error("{0} is not empty and holds no search index")]
    Foreign(std::path::PathBuf),
}

/// Fields of the schema.
#[derive(Clone, Copy)]
pub(crate) struct Fields {
    pub id: Field,
    /// Titles and names; kept, for suggestions.
    pub title: Field,
    pub text: Field,
    /// Facets as `name BREAK value`.
    pub facet: Field,
    /// `order BREAK id`: unique, so it orders completely.
    pub order: Field,
    /// `title_order BREAK id`.
    pub title_order: Field,
}

fn schema() -> (Schema, Fields) {
    let mut schema = Schema::builder();
    let analysed = |name: &str| {
        TextOptions::default().set_indexing_options(
            TextFieldIndexing::default().set_tokenizer(name).set_index_option(IndexRecordOption::WithFreqs).set_fieldnorms(true),
        )
    };
    let column = || TextOptions::default().set_fast("raw");
    let fields = Fields {
        id: schema.add_text_field("id", STRING),
        title: schema.add_text_field("title", analysed("title").set_stored()),
        text: schema.add_text_field("text", analysed("text")),
        facet: schema.add_text_field("facet", STRING),
        order: schema.add_text_field("order", column()),
        title_order: schema.add_text_field("title_order", column()),
    };
    (schema.build(), fields)
}

/// What one search sees: all segments at one commit.
pub(crate) struct Snapshot {
    pub segments: Vec<Arc<Segment>>,
}

/// A full-text index with facets.
pub struct Index {
    inner: tantivy::Index,
    pub(crate) fields: Fields,
    reader: IndexReader,
    writer: Mutex<Option<IndexWriter>>,
    seen: RwLock<Arc<Snapshot>>,
}

impl Index {
    /// Opens the index in a folder. `None` if there is none, or one of another version, or one whose building was not finished: it must be
    /// built from the records.
    ///
    /// # Errors
    /// The files cannot be read.
    pub fn open(dir: &Path) -> Result<Option<Self>, Error> {
        if !dir.join("meta.json").exists() {
            return Ok(None);
        }
        let (schema, fields) = schema();
        let inner = match tantivy::Index::open_in_dir(dir) {
            Ok(inner) => inner,
            Err(tantivy::TantivyError::IoError(e)) => return Err(Error::Io(std::io::Error::other(e))),
            Err(_) => return Ok(None),
        };
        if inner.schema() != schema || position_of(&inner)?.is_none() {
            return Ok(None);
        }
        Self::over(inner, fields).map(Some)
    }

    /// Builds an index in a folder, in place of the one there. Of two documents with one id the later stays.
    ///
    /// `position` is the caller's note of how far in its log the documents go; [`Index::position`] gives it back.
    ///
    /// # Errors
    /// The files cannot be written, or the folder holds something else.
    pub fn build(dir: &Path, docs: impl IntoIterator<Item = Doc>, position: &str) -> Result<Self, Error> {
        clear(dir)?;
        let (schema, fields) = schema();
        Self::fill(tantivy::Index::create_in_dir(dir, schema)?, fields, docs, position, BUILD_MEMORY)
    }

    /// Builds an index in memory: for tests and small catalogues.
    ///
    /// # Errors
    /// The documents cannot be indexed.
    pub fn in_memory(docs: impl IntoIterator<Item = Doc>) -> Result<Self, Error> {
        let (schema, fields) = schema();
        Self::fill(tantivy::Index::create_in_ram(schema), fields, docs, "", UPDATE_MEMORY)
    }

    fn fill(
        inner: tantivy::Index,
        fields: Fields,
        docs: impl IntoIterator<Item = Doc>,
        position: &str,
        memory: usize,
    ) -> Result<Self, Error> {
        register(&inner);
        let mut writer = writer(&inner, memory)?;
        // Merging would write everything twice; searching some large parts costs next to nothing.
        writer.set_merge_policy(Box::new(NoMergePolicy));
        let mut ids = std::collections::HashSet::new();
        let mut group = Vec::with_capacity(GROUP);
        for doc in docs {
            if !ids.insert(doc.id.clone()) {
                group.push(UserOperation::Delete(Term::from_field_text(fields.id, &doc.id)));
            }
            group.push(UserOperation::Add(document(fields, doc)));
            if group.len() >= GROUP {
                writer.run(std::mem::take(&mut group))?;
            }
        }
        writer.run(group)?;
        drop(ids);
        commit(&mut writer, position)?;
        writer.wait_merging_threads()?;
        Self::over(inner, fields)
    }

    fn over(inner: tantivy::Index, fields: Fields) -> Result<Self, Error> {
        register(&inner);
        let reader = inner.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        let seen = RwLock::new(Arc::new(Snapshot { segments: Vec::new() }));
        let index = Self { inner, fields, reader, writer: Mutex::new(None), seen };
        index.look()?;
        Ok(index)
    }

    /// Applies changes, all or none, and notes how far in the caller's log they go. Whoever searches from now on sees them.
    ///
    /// # Errors
    /// The files cannot be written; the index is then as before.
    pub fn update(&self, changes: impl IntoIterator<Item = Change>, position: &str) -> Result<(), Error> {
        let mut held = lock(&self.writer);
        let writer = match &mut *held {
            Some(writer) => writer,
            empty => empty.insert(writer(&self.inner, UPDATE_MEMORY)?),
        };
        let apply = || -> Result<(), Error> {
            for change in changes {
                match change {
                    Change::Put(doc) => {
                        writer.delete_term(Term::from_field_text(self.fields.id, &doc.id));
                        writer.add_document(document(self.fields, *doc))?;
                    }
                    Change::Delete(id) => {
                        writer.delete_term(Term::from_field_text(self.fields.id, &id));
                    }
                }
            }
            commit(writer, position)
        };
        if let Err(error) = apply() {
            // A writer that failed may be dead; the next update gets a new one, from the last commit.
            *held = None;
            return Err(error);
        }
        self.look()
    }

    /// How far in the caller's log the index goes: what was said at the last build or update.
    ///
    /// # Errors
    /// The files cannot be read.
    pub fn position(&self) -> Result<String, Error> {
        Ok(position_of(&self.inner)?.unwrap_or_default())
    }

    /// Documents in the index, unpublished ones included.
    #[must_use]
    pub fn len(&self) -> u64 {
        self.snapshot().segments.iter().map(|s| u64::from(s.reader.num_docs())).sum()
    }

    /// Whether no document is in the index.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub(crate) fn snapshot(&self) -> Arc<Snapshot> {
        self.seen.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Makes the last commit the one that is searched; segments that did not change are kept as they are.
    fn look(&self) -> Result<(), Error> {
        self.reader.reload()?;
        let before = self.snapshot();
        let mut segments = Vec::new();
        for reader in self.reader.searcher().segment_readers() {
            let same =
                |s: &&Arc<Segment>| s.reader.segment_id() == reader.segment_id() && s.reader.delete_opstamp() == reader.delete_opstamp();
            segments.push(match before.segments.iter().find(same) {
                Some(known) => known.clone(),
                None => Arc::new(Segment::open(reader, self.fields)?),
            });
        }
        *self.seen.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(Snapshot { segments });
        Ok(())
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn register(inner: &tantivy::Index) {
    inner.tokenizers().register("title", Analyser::new(true));
    inner.tokenizers().register("text", Analyser::new(false));
}

fn writer(inner: &tantivy::Index, memory: usize) -> Result<IndexWriter, Error> {
    let options = IndexWriterOptions::builder().num_worker_threads(1).num_merge_threads(1).memory_budget_per_thread(memory).build();
    Ok(inner.writer_with_options(options)?)
}

fn commit(writer: &mut IndexWriter, position: &str) -> Result<(), Error> {
    let mut prepared = writer.prepare_commit()?;
    prepared.set_payload(&format!("{VERSION} {position}"));
    prepared.commit()?;
    Ok(())
}

/// The caller's note in the last commit; none if the index is of another version or was never finished.
fn position_of(inner: &tantivy::Index) -> Result<Option<String>, Error> {
    let payload = inner.load_metas()?.payload;
    Ok(payload.and_then(|p| p.strip_prefix(&format!("{VERSION} ")).map(str::to_owned)))
}

/// Removes the index in a folder, or makes the folder. Anything else in it is left alone, and refused.
fn clear(dir: &Path) -> Result<(), Error> {
    if dir.exists() {
        let ours = dir.join("meta.json").exists() && dir.join(".managed.json").exists();
        if !ours && std::fs::read_dir(dir)?.next().is_some() {
            return Err(Error::Foreign(dir.to_owned()));
        }
        std::fs::remove_dir_all(dir)?;
    }
    Ok(std::fs::create_dir_all(dir)?)
}

fn document(fields: Fields, doc: Doc) -> TantivyDocument {
    let mut out = TantivyDocument::default();
    let plain = |s: &str| s.replace(BREAK, " ");
    let title_order = if doc.title_order.is_empty() { &doc.order } else { &doc.title_order };
    out.add_text(fields.order, format!("{}{BREAK}{}", plain(&doc.order), doc.id));
    out.add_text(fields.title_order, format!("{}{BREAK}{}", plain(title_order), doc.id));
    out.add_text(fields.id, &doc.id);
    for title in doc.titles.iter().chain(&doc.names) {
        out.add_text(fields.title, title);
    }
    for text in &doc.texts {
        out.add_text(fields.text, text);
    }
    for (name, value) in &doc.facets {
        // Terms have a longest length; no name or code comes near it.
        let term = format!("{}{BREAK}{}", plain(name), plain(value));
        if term.len() < 10_000 && !name.is_empty() {
            out.add_text(fields.facet, term);
        }
    }
    if doc.unpublished {
        out.add_text(fields.facet, UNPUBLISHED);
    }
    out
}
