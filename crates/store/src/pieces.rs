//! Files that are made from the records and may be made again: in pieces, outside the log, the same for every node.

use crate::{Reader, Store, StoreError, statements::*};
use bursar_domain::Id;
use jiff::Timestamp;

impl Store {
    /// Keeps a piece of a file that is being made; `begun` is when its making began.
    ///
    /// # Errors
    /// The engine failed.
    pub fn put_piece(&self, file: Id, part: i64, begun: Timestamp, bytes: Vec<u8>) -> Result<(), StoreError> {
        self.aside(vec![(PUT_PIECE, vec![file.into(), part.into(), begun.into(), crate::Value::Bytes(bytes)])])
    }

    /// Says under `name` what is offered from now on, and deletes every file begun before `old` that is none of these.
    ///
    /// # Errors
    /// The engine failed.
    pub fn offer_pieces(&self, name: &str, value: &str, keep: [Id; 2], old: Timestamp) -> Result<(), StoreError> {
        let [one, two] = keep;
        let purge = vec![old.into(), one.into(), two.into()];
        self.aside(vec![(SET_META, vec![name.into(), value.into()]), (PURGE_PIECES, purge)])
    }

    /// Deletes a file that was not offered.
    ///
    /// # Errors
    /// The engine failed.
    pub fn drop_pieces(&self, file: Id) -> Result<(), StoreError> {
        self.aside(vec![(DROP_PIECES, vec![file.into()])])
    }
}

impl Reader {
    /// A piece of a file, by its place from 0.
    ///
    /// # Errors
    /// The engine failed.
    pub fn piece(&mut self, file: Id, part: i64) -> Result<Option<Vec<u8>>, StoreError> {
        self.query(PIECE, &[file.into(), part.into()])?.first().map(|row| row.bytes(0)).transpose()
    }

    /// How many files are held in pieces.
    ///
    /// # Errors
    /// The engine failed.
    pub fn count_pieces(&mut self) -> Result<i64, StoreError> {
        self.query(COUNT_PIECES, &[])?.first().map_or(Ok(0), |row| row.int(0))
    }
}
