//! Pictures drawn on the server as SVG: the world as equal squares, bars against a target, the way to the threshold, the
//! three figures of MON-01, where the money is.
//!
//! Every picture carries its title and description, already in the reader's language, and stands beside its table on the
//! page. What differs, differs by pattern and outline too, never by colour alone. There is no style element or attribute (the
//! content security policy forbids them): presentation attributes draw the picture, class names let a style sheet change it.
//! Numbers are whole, so that no picture can hold an undefined one.

mod bars;
mod money;
mod sankey;
mod svg;
mod tile_map;
mod timeline;

pub use bars::{Bar, Marks, bars};
pub use money::{Level, ThreeFigures, money_flow, progress, three_figures};
pub use sankey::{Flow, sankey};
pub use svg::{About, Look, swatch};
pub use tile_map::{Tile, tile_map};
pub use timeline::{Span, TimeWords, timeline};
