//! Pages and JSON API.

pub mod i18n;
pub mod render;
pub mod ui;
