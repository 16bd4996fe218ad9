//! Search in six languages with facets: one analyser, no language detection, the same answers on every node.
//!
//! The caller turns records into [`Doc`]s, hands in names that mean the same ([`Thesaurus`]) and asks an [`Index`]. The index is derived
//! data: [`Index::open`] says whether a usable one is there, [`Index::build`] makes it from the records, [`Index::update`] follows commits.
//! What is found and its order depend on the documents alone: not on the order they came in, nor on how they lie in the index's files.
//!
//! ```
//! use bursar_search::{Doc, Index, Query, Thesaurus};
//!
//! let docs = [
//!     Doc { id: "1".into(), titles: vec!["Formation des CERT en Côte d’Ivoire".into()], ..Doc::default() },
//!     Doc { id: "2".into(), titles: vec!["科特迪瓦网络安全培训".into()], ..Doc::default() },
//! ];
//! let index = Index::in_memory(docs)?;
//! let names = Thesaurus::new([["Côte d’Ivoire", "科特迪瓦", "CIV"]]);
//! let found = index.search(&Query { text: "CIV", limit: 10, ..Query::default() }, &names)?;
//! assert_eq!(found.total, 2);
//! # Ok::<(), bursar_search::Error>(())
//! ```

mod facets;
mod fold;
mod highlight;
mod index;
mod plan;
mod scoring;
mod search;
mod stem;
mod suggest;
mod thesaurus;
mod tokens;

pub use fold::folded;
pub use highlight::Marker;
pub use index::{Change, Doc, Error, Index};
pub use search::{Found, Hit, Place, Query};
pub use suggest::Suggestion;
pub use thesaurus::Thesaurus;
