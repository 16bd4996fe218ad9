//! The API as other portals meet it: what each public address takes and answers, said once beside its route. From that come the
//! check of every question, and the document that describes them all.

pub mod cursor;
pub mod openapi;
pub mod params;

pub use params::{Kind, Param, many, one};

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Serialize;

/// What a public address takes and answers.
pub struct Api {
    /// Name of the operation, unique.
    pub id: &'static str,
    /// Message that says what it answers.
    pub about: &'static str,
    /// What may stand in its query.
    pub params: fn() -> Vec<Param>,
    /// Media type of the answer.
    pub media: &'static str,
    /// Shape of the answer.
    pub schema: fn(&mut SchemaGenerator) -> Schema,
}

/// An address that answers JSON of this type and takes nothing.
pub const fn answers<T: JsonSchema>(id: &'static str, about: &'static str) -> Api {
    Api { id, about, params: Vec::new, media: "application/json", schema: SchemaGenerator::subschema_for::<T> }
}

/// An address that answers a file of this type and takes nothing.
pub const fn file(id: &'static str, about: &'static str, media: &'static str) -> Api {
    Api { id, about, params: Vec::new, media, schema: SchemaGenerator::subschema_for::<String> }
}

impl Api {
    /// The same, with what may stand in the query.
    pub const fn takes(self, params: fn() -> Vec<Param>) -> Api {
        Api { params, ..self }
    }
}

/// A part of a list: what is on it, how many there are in all, where the next part begins.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Listed<T> {
    /// This part.
    pub items: Vec<T>,
    /// How many there are in all.
    pub total: u64,
    /// Address of the next part; `null` when this is the last.
    pub next: Option<String>,
}

impl<T> Listed<T> {
    /// The same part, with something else said of each on it.
    ///
    /// # Errors
    /// Of what says it.
    pub fn map<U, E>(self, of: impl FnMut(T) -> Result<U, E>) -> Result<Listed<U>, E> {
        Ok(Listed { items: self.items.into_iter().map(of).collect::<Result<_, E>>()?, total: self.total, next: self.next })
    }
}

/// Parameters of a list: where a part begins and how long it is.
pub fn paging(most: i64) -> Vec<Param> {
    vec![one("limit", Kind::Count(1, most), "param-limit"), one("cursor", Kind::Cursor, "param-cursor")]
}

/// Longest part of a list of the API.
pub const MOST: i64 = 100;
/// Its length where nothing is said.
pub const USUAL: usize = 20;
