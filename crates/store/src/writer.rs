//! The one thread that writes. It takes what waits, applies it in one transaction, and answers all once that is durable:
//! many commits share one wait for the disk (DESIGN §2).
//!
//! What a commit may be refused for is decided before anything is written, so a refused one leaves nothing and the others go on.
//! Should the database itself refuse a row all the same, nothing of the group stays and each of it is applied alone.

use crate::{
    CommitError, Receipt, StoreError,
    apply::{Known, Prepared, Sheets},
    conn::{Conn, Place},
    value::Value,
};
use std::{
    slice,
    sync::mpsc::{Receiver, SyncSender},
    time::{Duration, Instant},
};

/// Most commits in one transaction.
const GROUP: usize = 512;
/// Longest wait for a group to gather.
const PATIENCE: Duration = Duration::from_millis(2);

/// Exit code after the disk failed to confirm a write (EX_IOERR).
const DISK_FAILED: i32 = 74;

/// Something to write, and who waits for the answer.
pub(crate) struct Job {
    pub(crate) work: Work,
    pub(crate) to: SyncSender<Answer>,
}

pub(crate) enum Work {
    /// A commit.
    Commit(Box<Prepared>),
    /// Statements outside the log: sessions and the like.
    Aside(Vec<(&'static str, Vec<Value>)>),
}

/// A commit's receipt; nothing for what is outside the log.
pub(crate) type Outcome = Result<Option<Receipt>, CommitError>;

/// The work comes back with its outcome, to be freed by who made it: this thread has no time for that.
pub(crate) type Answer = (Outcome, Work);

pub(crate) struct Writer {
    place: Place,
    /// None after a failure that leaves it unclear what it holds.
    conn: Option<Box<dyn Conn>>,
    /// There was no room last.
    full: bool,
    /// How many were answered together last.
    last: usize,
    /// How long their wait for the disk took.
    disk: Duration,
}

/// Why a group failed as a whole.
enum Failure {
    /// Nothing of it was committed.
    Undone(StoreError),
    /// Whether it was committed is unknown.
    Unknown(StoreError),
}

impl Writer {
    pub(crate) fn new(place: Place, conn: Box<dyn Conn>) -> Writer {
        Writer { place, conn: Some(conn), full: false, last: 0, disk: Duration::ZERO }
    }

    /// Writes until no store is left to ask.
    pub(crate) fn run(mut self, jobs: &Receiver<Job>) {
        while let Ok(first) = jobs.recv() {
            let (mut group, to): (Vec<Work>, Vec<_>) = self.gather(first, jobs).into_iter().map(|job| (job.work, job.to)).unzip();
            let outcomes = self.outcomes(&mut group);
            self.last = group.len();
            for ((work, to), outcome) in group.into_iter().zip(to).zip(outcomes) {
                // Nobody listening any more is no fault.
                let _ = to.send((outcome, work));
            }
        }
    }

    /// All that waits. Those who were answered together tend to come back together: to wait for them is better than to let most
    /// of them wait for the disk twice, as long as it takes no longer than the disk.
    fn gather(&self, first: Job, jobs: &Receiver<Job>) -> Vec<Job> {
        let deadline = Instant::now() + PATIENCE.min(self.disk);
        let mut group = vec![first];
        group.extend(jobs.try_iter().take(GROUP - 1));
        while group.len() < self.last {
            match jobs.recv_timeout(deadline.saturating_duration_since(Instant::now())) {
                Ok(job) => group.push(job),
                Err(_) => break,
            }
        }
        group
    }

    fn outcomes(&mut self, group: &mut [Work]) -> Vec<Outcome> {
        match self.together(group) {
            Ok(outcomes) => outcomes,
            // Whoever asks again after a failed wait for the disk may be told that all is well when it is not: the only way to
            // know what is there is to start anew from what the disk holds. Nobody is answered.
            Err(Failure::Undone(e) | Failure::Unknown(e)) if e.is_fatal() => {
                tracing::error!(error = %e, commits = group.len(), "the program ends; see to the disk before it is started again");
                std::process::exit(DISK_FAILED);
            }
            Err(Failure::Undone(e)) if group.len() > 1 => {
                tracing::warn!(error = %e, commits = group.len(), "a group was refused; each of it is applied alone");
                group.iter_mut().flat_map(|one| self.outcomes(slice::from_mut(one))).collect()
            }
            // Nothing is tried again: after a failed write to the disk a second success would prove nothing.
            Err(Failure::Undone(e) | Failure::Unknown(e)) => {
                tracing::error!(error = %e, commits = group.len(), "not written");
                group.iter().map(|_| Err(e.clone().into())).collect()
            }
        }
    }

    /// Applies a group in one transaction.
    fn together(&mut self, group: &mut [Work]) -> Result<Vec<Outcome>, Failure> {
        let mut conn = match self.conn.take() {
            Some(conn) => conn,
            None => self.place.connect().map_err(Failure::Undone)?,
        };
        if std::mem::take(&mut self.full) {
            conn.make_room();
        }
        match written(conn.as_mut(), group) {
            Ok(outcomes) => {
                let asked = Instant::now();
                conn.execute("COMMIT", &[]).map_err(|e| {
                    self.full = e.is_full();
                    Failure::Unknown(e)
                })?;
                self.disk = asked.elapsed();
                if group.iter().any(|work| matches!(work, Work::Commit(p) if p.forgets)) {
                    conn.forget();
                }
                self.conn = Some(conn);
                #[cfg(feature = "testing")]
                for (work, outcome) in group.iter().zip(&outcomes) {
                    if let (Work::Commit(prepared), Ok(Some(receipt))) = (work, outcome) {
                        crate::testing::committed(prepared.action(), receipt.replay);
                    }
                }
                Ok(outcomes)
            }
            Err(e) => {
                self.full = e.is_full();
                self.conn = conn.execute("ROLLBACK", &[]).is_ok().then_some(conn);
                Err(Failure::Undone(e))
            }
        }
    }
}

/// Reads, decides and writes a group, all but the `COMMIT`.
fn written(conn: &mut dyn Conn, group: &mut [Work]) -> Result<Vec<Outcome>, StoreError> {
    conn.begin_write()?;
    let commits: Vec<&Prepared> =
        group.iter().filter_map(|work| if let Work::Commit(p) = work { Some(p.as_ref()) } else { None }).collect();
    let mut known = Known::load(conn, &commits)?;
    let decide = |work: &mut Work| match work {
        Work::Commit(prepared) => prepared.decide(&mut known).map(Some),
        Work::Aside(_) => Ok(None),
    };
    let outcomes: Vec<Outcome> = group.iter_mut().map(decide).collect();

    let last = known.rows();
    let mut sheets = Sheets::default();
    for (work, outcome) in group.iter().zip(&outcomes) {
        match (work, outcome) {
            (Work::Commit(prepared), Ok(Some(receipt))) if !receipt.replay => prepared.rows(&mut sheets),
            (Work::Aside(statements), _) => sheets.last(statements),
            _ => {}
        }
    }
    sheets.known(&last);
    let (batches, one) = sheets.batches();
    let counts = conn.execute_all(&batches)?;
    match batches.iter().zip(one).zip(counts).find(|((batch, one), count)| *one && *count != batch.rows.len() as u64) {
        // Versions are read under the lock, so this cannot be another writer.
        Some(((batch, _), count)) => {
            Err(StoreError(format!("{count} rows changed where there were {} in {:.60}", batch.rows.len(), batch.sql)))
        }
        None => Ok(outcomes),
    }
}
