//! The kinds of record: one table each, with the columns that lists filter and sort by (DESIGN §2).

use crate::value::Value;
use bursar_domain::Id;
use serde::{Serialize, de::DeserializeOwned};

/// A kind of record and its table.
#[derive(Debug)]
pub struct Kind {
    /// Name of the kind and of its table.
    pub name: &'static str,
    /// Columns beside `id, version, state, body`.
    pub columns: &'static [Column],
}

/// A column lists filter or sort by. All are indexed one by one unless `indexes` says better.
#[derive(Debug)]
pub struct Column {
    /// Name.
    pub name: &'static str,
    /// TEXT or BIGINT.
    pub text: bool,
}

/// A typed record that the store can keep.
pub trait Record: Serialize + DeserializeOwned {
    /// Its kind.
    const KIND: &'static Kind;
    /// Id.
    fn id(&self) -> Id;
    /// State of its machine.
    fn state(&self) -> &str;
    /// Values of `KIND.columns`, in that order.
    fn columns(&self) -> Vec<Value>;
}

impl PartialEq for Kind {
    fn eq(&self, o: &Kind) -> bool {
        self.name == o.name
    }
}
