//! Pages and JSON API.

pub mod ui;
