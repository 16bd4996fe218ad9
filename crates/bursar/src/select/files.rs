//! Files in and out: never too large, never half written.

use super::{Exit, Failure};
use std::fs::File;
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

/// The largest file that is read: 1 GiB.
const LARGEST: u64 = 1 << 30;

/// Whether a path stands for standard input or output.
pub fn is_dash(path: &Path) -> bool {
    path.as_os_str() == "-"
}

fn failed(doing: &str, path: &Path) -> impl FnOnce(io::Error) -> Failure {
    let name = if is_dash(path) { "the standard stream".to_owned() } else { path.display().to_string() };
    let doing = doing.to_owned();
    move |error| Failure::new(Exit::Failed, format!("cannot {doing} {name}: {error}"))
}

/// The bytes of a file, or of standard input.
pub fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let mut source: Box<dyn Read> = if is_dash(path) {
        Box::new(io::stdin().lock())
    } else {
        let file = File::open(path).map_err(failed("read", path))?;
        let size = file.metadata().map_err(failed("read", path))?.len();
        if size > LARGEST {
            return Err(too_large(path));
        }
        bytes.reserve_exact(usize::try_from(size).unwrap_or(0));
        Box::new(file)
    };
    source.by_ref().take(LARGEST + 1).read_to_end(&mut bytes).map_err(failed("read", path))?;
    if bytes.len() as u64 > LARGEST {
        return Err(too_large(path));
    }
    Ok(bytes)
}

fn too_large(path: &Path) -> Failure {
    Failure::new(Exit::Refused, format!("{}: larger than 1 GiB", path.display()))
}

/// Writes a file whole or not at all; a device, a pipe or standard output as it comes.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    if is_dash(path) {
        return print_bytes(bytes);
    }
    // A link stays a link: what it leads to is replaced.
    let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    if target.metadata().is_ok_and(|m| !m.is_file()) {
        return std::fs::write(&target, bytes).map_err(failed("write", path));
    }
    let draft = draft_of(&target);
    let written = write_whole(&draft, &target, bytes);
    if written.is_err() {
        // The draft may not even be there; what matters is the first error.
        let _ = std::fs::remove_file(&draft);
    }
    written.map_err(failed("write", path))
}

fn draft_of(target: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(target.file_name().unwrap_or_default());
    name.push(format!(".{}", std::process::id()));
    target.with_file_name(name)
}

fn write_whole(draft: &Path, target: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create_new(draft)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    std::fs::rename(draft, target)
}

/// To standard output.
pub fn print(text: &str) -> Result<(), Failure> {
    print_bytes(text.as_bytes())
}

fn print_bytes(bytes: &[u8]) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        // Whoever reads has read enough; the command ends as it would have.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        written => written.map_err(failed("write to", Path::new("-"))),
    }
}

/// A line on standard error.
pub fn note(line: &str) {
    // Nobody there to read it is no reason to fail.
    let _ = writeln!(io::stderr().lock(), "{line}");
}
