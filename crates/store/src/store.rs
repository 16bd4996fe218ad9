//! The door: open, commit, read.

use crate::{
    Commit, CommitError, Kind, Reader, Receipt, StoreError,
    apply::Prepared,
    catalog::Catalog,
    conn::Place,
    kinds,
    pool::Pool,
    schema,
    statements::LOG_BY_COMMIT,
    value::Value,
    writer::{Answer, Job, Work, Writer},
};
use bursar_domain::Id;
use std::{
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
        mpsc::{Sender, channel, sync_channel},
    },
    thread::JoinHandle,
};

/// The data. Cheap to clone; every clone is the same store. All calls block: call them from a thread that may.
#[derive(Clone)]
pub struct Store(Arc<Inner>);

struct Inner {
    catalog: Arc<Catalog>,
    pool: Arc<Pool>,
    /// SQL statements run by readers.
    statements: AtomicUsize,
    /// Taken when the store is dropped, which ends the writer.
    jobs: Option<Mutex<Sender<Job>>>,
    writer: Option<JoinHandle<()>>,
}

impl Store {
    /// Opens `sqlite:PATH` or `postgres://…`, creating or migrating the tables first.
    ///
    /// # Errors
    /// The database cannot be reached, or was written by a newer version.
    pub fn open(url: &str) -> Result<Store, StoreError> {
        Store::open_with(url, kinds::ALL)
    }

    /// Opens a store that is there already: a mistyped path must not make an empty one.
    ///
    /// # Errors
    /// As [`Store::open`]; or there is no such file.
    pub fn open_existing(url: &str) -> Result<Store, StoreError> {
        if let Place::Sqlite(path) = Place::parse(url)?
            && !path.exists()
        {
            return Err(StoreError(format!("there is no database {}", path.display())));
        }
        Store::open(url)
    }

    /// Opens a store of other kinds than the fund's.
    ///
    /// # Errors
    /// As [`Store::open`]; or a kind or column has a name that cannot be used.
    pub fn open_with(url: &str, kinds: &[&'static Kind]) -> Result<Store, StoreError> {
        let place = Place::parse(url)?;
        let mut conn = place.connect()?;
        schema::migrate(conn.as_mut(), kinds)?;
        let pool = Arc::new(Pool::new(place.clone()));
        let (jobs, waiting) = channel();
        let writer = std::thread::Builder::new().name("writer".into()).spawn({
            let pool = Arc::clone(&pool);
            move || {
                Writer::new(place, conn).run(&waiting);
                // A connection to PostgreSQL must not be closed by a thread that runs futures, as the last owner of a store
                // may be.
                pool.clear();
            }
        });
        let writer = writer.map_err(|e| StoreError(format!("no thread to write with: {e}")))?;
        let catalog = Arc::new(Catalog::new(kinds));
        Ok(Store(Arc::new(Inner { catalog, pool, statements: AtomicUsize::new(0), jobs: Some(Mutex::new(jobs)), writer: Some(writer) })))
    }

    /// Makes or migrates the tables as their owner and lets `role` run the program on them: it may add rows and change records, but
    /// neither change what was written for good nor take away what guards it. PostgreSQL alone.
    ///
    /// # Errors
    /// As [`Store::open`]; SQLite has no roles; there is no such role.
    pub fn prepare_for_role(url: &str, role: &str, kinds: &[&'static Kind]) -> Result<(), StoreError> {
        let mut conn = Place::parse(url)?.connect()?;
        schema::migrate(conn.as_mut(), kinds)?;
        schema::grant(conn.as_mut(), kinds, role)
    }

    /// Applies a commit, whole or not at all; returns when it is durable.
    ///
    /// # Errors
    /// See [`CommitError`].
    pub fn commit(&self, commit: Commit) -> Result<Receipt, CommitError> {
        let prepared = Prepared::of(commit, &self.0.catalog)?;
        let (outcome, _freed_here) = self.ask(Work::Commit(Box::new(prepared)))?;
        outcome?.ok_or_else(|| stopped().into())
    }

    /// The receipt of a commit applied before, with `replay` set; nothing if there was none.
    ///
    /// # Errors
    /// [`CommitError::Reused`] when the id was used for another command.
    pub fn done(&self, id: Id, command: &str) -> Result<Option<Receipt>, CommitError> {
        let Some(row) = self.read(|r| Ok(r.query(LOG_BY_COMMIT, &[id.into()])?.into_iter().next()))? else { return Ok(None) };
        if row.str(6)? != command {
            return Err(CommitError::Reused);
        }
        Ok(Some(Receipt { seq: row.int(0)?, at: row.time(1)?, hash: row.text(2)?, subject: row.id(3)?, replay: true }))
    }

    /// Reads one state of the data: whatever is committed meanwhile is not seen by `look`.
    ///
    /// # Errors
    /// That of `look`, or of the engine.
    pub fn read<T>(&self, look: impl FnOnce(&mut Reader) -> Result<T, StoreError>) -> Result<T, StoreError> {
        let mut lease = Lease { inner: &self.0, reader: Reader::new(self.0.pool.take()?, Arc::clone(&self.0.catalog)) };
        look(&mut lease.reader)
    }

    /// How many SQL statements have been read with since the store was opened: a page has a budget.
    pub fn statements_run(&self) -> usize {
        self.0.statements.load(Ordering::Relaxed)
    }

    /// Writes outside the log.
    pub(crate) fn aside(&self, statements: Vec<(&'static str, Vec<Value>)>) -> Result<(), StoreError> {
        let (outcome, _freed_here) = self.ask(Work::Aside(statements))?;
        match outcome {
            Ok(_) => Ok(()),
            Err(CommitError::Store(e)) => Err(e),
            Err(other) => Err(StoreError(other.to_string())),
        }
    }

    /// Hands work to the writer and waits for the answer.
    fn ask(&self, work: Work) -> Result<Answer, StoreError> {
        let (to, answer) = sync_channel(1);
        let jobs = self.0.jobs.as_ref().ok_or_else(stopped)?;
        let sent = jobs.lock().unwrap_or_else(PoisonError::into_inner).send(Job { work, to });
        sent.map_err(|_| stopped())?;
        answer.recv().map_err(|_| stopped())
    }
}

/// A reader whose connection goes back to the pool however the reading ends, also in a panic.
struct Lease<'a> {
    inner: &'a Inner,
    reader: Reader,
}

impl Drop for Lease<'_> {
    fn drop(&mut self) {
        self.inner.statements.fetch_add(self.reader.statements(), Ordering::Relaxed);
        if let Some(conn) = self.reader.take_conn() {
            self.inner.pool.give_back(conn);
        }
    }
}

fn stopped() -> StoreError {
    StoreError("the writer has stopped; whether this was written is unknown".into())
}

impl Drop for Inner {
    /// Waits until what was asked for is written and the connections are closed.
    fn drop(&mut self) {
        self.jobs = None;
        if let Some(writer) = self.writer.take() {
            let _ = writer.join();
        }
    }
}
