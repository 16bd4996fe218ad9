//! Connections for readers: at most [`MOST`] at once, kept for the next one.

use crate::{
    StoreError,
    conn::{Conn, Place},
};
use std::{
    sync::{Condvar, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

/// Most readers at once; PostgreSQL's default allows a hundred connections for all servers together.
const MOST: usize = 16;
/// How long a reader waits for one of them.
const PATIENCE: Duration = Duration::from_secs(10);

pub(crate) struct Pool {
    place: Place,
    state: Mutex<State>,
    returned: Condvar,
}

#[derive(Default)]
struct State {
    idle: Vec<Box<dyn Conn>>,
    open: usize,
}

impl Pool {
    pub(crate) fn new(place: Place) -> Pool {
        Pool { place, state: Mutex::default(), returned: Condvar::new() }
    }

    /// Nothing panics while it holds the lock, and if it did the list would still be whole.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A connection, in a transaction that reads.
    pub(crate) fn take(&self) -> Result<Box<dyn Conn>, StoreError> {
        let waiting = self.returned.wait_timeout_while(self.state(), PATIENCE, |s| s.idle.is_empty() && s.open >= MOST);
        let (mut state, waited) = waiting.unwrap_or_else(PoisonError::into_inner);
        if waited.timed_out() {
            return Err(StoreError("all connections are busy".into()));
        }
        // A kept connection may have been lost since (the server restarted): then a new one is opened.
        let kept = state.idle.pop();
        if kept.is_none() {
            state.open += 1;
        }
        drop(state);
        let conn = kept.map_or_else(|| self.place.connect_reader(), Ok).and_then(|mut conn| match conn.begin_read() {
            Ok(()) => Ok(conn),
            Err(_) => self.place.connect_reader().and_then(|mut conn| conn.begin_read().map(|()| conn)),
        });
        if conn.is_err() {
            self.closed();
        }
        conn
    }

    /// Ends the transaction and keeps the connection for the next reader, if it is still good.
    pub(crate) fn give_back(&self, mut conn: Box<dyn Conn>) {
        if !conn.end_read() {
            return self.closed();
        }
        self.state().idle.push(conn);
        self.returned.notify_one();
    }

    fn closed(&self) {
        self.state().open -= 1;
        self.returned.notify_one();
    }

    /// Closes what is idle.
    pub(crate) fn clear(&self) {
        let idle = std::mem::take(&mut self.state().idle);
        self.state().open -= idle.len();
    }
}
