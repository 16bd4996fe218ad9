//! The one thread that writes. It takes what waits, applies it in one transaction, and answers all once that is durable:
//! many commits share one wait for the disk (DESIGN §2).

use crate::{
    CommitError, Receipt, StoreError,
    apply::{Failure, Prepared, Tail},
    conn::{Call, Conn, Place, ROLL_BACK},
    value::Value,
};
use std::sync::mpsc::{Receiver, Sender};

/// Most commits in one transaction.
const GROUP: usize = 512;

/// Something to write, and who waits for the answer.
pub(crate) enum Job {
    /// A commit.
    Commit(Box<Prepared>, Sender<Result<Receipt, CommitError>>),
    /// Statements outside the log: sessions and the like.
    Aside(Vec<(&'static str, Vec<Value>)>, Sender<Result<(), StoreError>>),
}

/// An answer held back until its transaction is durable.
enum Answer {
    Commit(Result<Receipt, CommitError>, Sender<Result<Receipt, CommitError>>),
    Aside(Result<(), StoreError>, Sender<Result<(), StoreError>>),
}

/// Writes until no store is left to ask.
pub(crate) fn run(place: &Place, first: Box<dyn Conn>, jobs: &Receiver<Job>) {
    let mut conn = Some(first);
    while let Ok(job) = jobs.recv() {
        let mut group = vec![job];
        group.extend(jobs.try_iter().take(GROUP - 1));
        let mut answers = Vec::with_capacity(group.len());
        match together(place, &mut conn, &mut group, &mut answers) {
            Ok(()) => answers.into_iter().for_each(Answer::send),
            Err(e) => {
                tracing::error!(error = %e, commits = group.len(), "a group of commits failed");
                // What the connection holds is not known: the next group gets a new one. Nothing is tried again here, since
                // after a failed write to the disk a second success would prove nothing.
                conn = None;
                group.into_iter().for_each(|job| job.fail(&e));
            }
        }
    }
}

/// One transaction. An error means that none of the group was acknowledged.
fn together(place: &Place, conn: &mut Option<Box<dyn Conn>>, group: &mut [Job], answers: &mut Vec<Answer>) -> Result<(), StoreError> {
    let conn = match conn {
        Some(conn) => conn,
        none => none.insert(place.connect()?),
    };
    let conn = conn.as_mut();
    conn.begin_write()?;
    let mut tail = Tail::lock(conn)?;
    let start = tail.seq;
    for job in group {
        answers.push(match job {
            Job::Commit(prepared, to) => match prepared.apply(conn, &mut tail) {
                Ok(receipt) => Answer::Commit(Ok(receipt), to.clone()),
                Err(Failure::Refused(why)) => Answer::Commit(Err(why), to.clone()),
                Err(Failure::Broken(e)) => return Err(e),
            },
            Job::Aside(statements, to) => Answer::Aside(aside(conn, statements)?, to.clone()),
        });
    }
    if tail.seq > start {
        tail.save(conn)?;
    }
    conn.execute("COMMIT", &[]).map(drop)
}

/// Writes outside the log. The outer error is that of the transaction, the inner one that of these statements alone.
fn aside(conn: &mut dyn Conn, statements: &[(&'static str, Vec<Value>)]) -> Result<Result<(), StoreError>, StoreError> {
    let mut calls: Vec<Call<'_>> = vec![("SAVEPOINT one", &[])];
    calls.extend(statements.iter().map(|(sql, params)| (*sql, params.as_slice())));
    calls.push(("RELEASE SAVEPOINT one", &[]));
    match conn.execute_all(&calls) {
        Ok(_) => Ok(Ok(())),
        Err(e) => conn.execute_all(&ROLL_BACK).map(|_| Err(e.clone())).map_err(|_| e),
    }
}

impl Answer {
    /// Nobody listening any more is no fault.
    fn send(self) {
        match self {
            Answer::Commit(answer, to) => drop(to.send(answer)),
            Answer::Aside(answer, to) => drop(to.send(answer)),
        }
    }
}

impl Job {
    fn fail(self, e: &StoreError) {
        match self {
            Job::Commit(_, to) => drop(to.send(Err(e.clone().into()))),
            Job::Aside(_, to) => drop(to.send(Err(e.clone()))),
        }
    }
}
