//! Pages and JSON API.

pub mod i18n;
pub mod ui;
