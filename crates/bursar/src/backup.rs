//! `bursar backup` and `bursar restore`.

use crate::settings::Settings;
use crate::{Failed, say};
use bursar_store::{Verified, kinds};
use std::path::Path;
use std::process::ExitCode;

pub(crate) fn backup(settings: &Settings, to: &Path) -> Result<ExitCode, Failed> {
    Ok(told("BACKED UP", to, &bursar_store::backup(&settings.database, to, kinds::ALL)?))
}

pub(crate) fn restore(settings: &Settings, from: &Path) -> Result<ExitCode, Failed> {
    Ok(told("RESTORED", from, &bursar_store::restore(from, &settings.database, kinds::ALL)?))
}

/// The head is what may be compared with a checkpoint that was written down elsewhere.
fn told(what: &str, file: &Path, found: &Verified) -> ExitCode {
    say(&format!("{what}, verified: {}, {} log entries, head {} {}", file.display(), found.entries, found.head.seq, found.head.hash));
    ExitCode::SUCCESS
}
