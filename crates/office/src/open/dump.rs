//! Everything public as one file, made each night beside the one before and put in its place at once.

use super::LICENCE;
use super::changes::PublicChanges;
use super::records::Maker;
use super::tables::{Line, TABLES, Table};
use crate::public::PublicContribution;
use crate::{Failure, Office, Reference};
use bursar_domain::digest::hex;
use bursar_domain::time::day;
use bursar_exchange::csv_row;
use bursar_store::{Reader, Store, StoreError};
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::fs::{self, File};
use std::io::{BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Name of the manifest, without its ending, in the folder and in the archive: what the one in the folder names is what is offered.
const MANIFEST: &str = "manifest";
/// Format of the manifest.
const FORMAT: &str = "bursar-open-data/1";
/// Seconds until making the file is tried again after it failed.
const AGAIN: i64 = 3_600;

/// A place in the log: that of the latest change of what is public in the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct LogPosition {
    /// Number of the entry.
    pub seq: i64,
    /// Its hash, which stands for all before it.
    pub hash: String,
}

/// A file within the archive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DumpFile {
    /// Name.
    pub name: String,
    /// Records in it.
    pub records: u64,
    /// Its size.
    pub bytes: u64,
    /// SHA-256 of its bytes.
    pub sha256: String,
}

/// The archive itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Archive {
    /// Name.
    pub name: String,
    /// Its size.
    pub bytes: u64,
    /// SHA-256 of its bytes.
    pub sha256: String,
}

/// What the archive holds and what it rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Manifest {
    /// `bursar-open-data/1`.
    pub format: String,
    /// The day whose beginning it shows.
    pub date: Date,
    /// Latest public change in it; absent in an empty catalogue.
    pub log: Option<LogPosition>,
    /// Licence of wording and arrangement.
    pub licence: String,
    /// The files within.
    pub files: Vec<DumpFile>,
    /// The archive; absent in the manifest within it.
    pub archive: Option<Archive>,
    /// Never: the catalogue shows what was reported.
    pub exhaustive: bool,
}

/// Counts and digests what goes through.
struct Seen<W> {
    to: W,
    bytes: u64,
    digest: Sha256,
}

impl<W: Write> Write for Seen<W> {
    fn write(&mut self, part: &[u8]) -> std::io::Result<usize> {
        let n = self.to.write(part)?;
        self.bytes += n as u64;
        self.digest.update(&part[..n]);
        Ok(n)
    }
    fn flush(&mut self) -> std::io::Result<()> {
        self.to.flush()
    }
}

fn io(error: impl std::fmt::Display) -> StoreError {
    StoreError(format!("open data: {error}"))
}

/// The manifest of the file that is offered from a folder.
fn manifest_in(folder: &Path) -> Option<Manifest> {
    serde_json::from_slice(&fs::read(folder.join(MANIFEST).with_extension("json")).ok()?).ok()
}

/// Makes the file from one state of the data.
struct Making<'a> {
    maker: Maker<'a>,
    folder: &'a Path,
}

impl Making<'_> {
    fn run(&self, r: &mut Reader) -> Result<Manifest, StoreError> {
        let head = r.log_head()?.seq;
        let latest = PublicChanges::read(r, head, None)?.latest;
        let log = latest.map(|c| LogPosition { seq: c.seq, hash: c.hash });
        fs::create_dir_all(self.folder).map_err(io)?;
        let aside = self.folder.join("making").with_extension("zip");
        let mut zip = ZipWriter::new(BufWriter::new(File::create(&aside).map_err(io)?));
        let mut files = Vec::new();
        for table in TABLES {
            for csv in [false, true] {
                files.push(self.table(r, &mut zip, table, csv)?);
            }
        }
        let mut manifest = Manifest {
            format: FORMAT.into(),
            date: self.maker.today,
            log,
            licence: LICENCE.into(),
            files,
            archive: None,
            exhaustive: false,
        };
        self.begin(&mut zip, &format!("{MANIFEST}.json"))?;
        zip.write_all(&serde_json::to_vec_pretty(&manifest).map_err(io)?).map_err(io)?;
        let file = zip.finish().map_err(io)?.into_inner().map_err(io)?;
        file.sync_all().map_err(io)?;
        drop(file);
        let name = format!("public-{}.zip", self.maker.today);
        let (bytes, sha256) = digest_of(&aside)?;
        fs::rename(&aside, self.folder.join(&name)).map_err(io)?;
        manifest.archive = Some(Archive { name: name.clone(), bytes, sha256 });
        let written = self.folder.join("making").with_extension("json");
        fs::write(&written, serde_json::to_vec_pretty(&manifest).map_err(io)?).map_err(io)?;
        let before = manifest_in(self.folder).and_then(|m| m.archive).map(|a| a.name);
        fs::rename(&written, self.folder.join(MANIFEST).with_extension("json")).map_err(io)?;
        self.clear([Some(name), before]);
        Ok(manifest)
    }

    fn begin(&self, zip: &mut ZipWriter<BufWriter<File>>, name: &str) -> Result<(), StoreError> {
        let d = self.maker.today;
        let part = |n: i8| u8::try_from(n).unwrap_or(1);
        let at = DateTime::from_date_and_time(u16::try_from(d.year()).unwrap_or(1980), part(d.month()), part(d.day()), 0, 0, 0);
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(at.unwrap_or_default())
            .large_file(true);
        zip.start_file(name, options).map_err(io)
    }

    fn table(&self, r: &mut Reader, zip: &mut ZipWriter<BufWriter<File>>, table: &Table, csv: bool) -> Result<DumpFile, StoreError> {
        let name = format!("{}.{}", table.name, if csv { "csv" } else { "jsonl" });
        self.begin(zip, &name)?;
        let mut out = Seen { to: zip, bytes: 0, digest: Sha256::new() };
        if csv {
            let head: Vec<_> = (table.head)().into_iter().map(bursar_exchange::Cell::Text).collect();
            out.write_all(csv_row(&head).as_bytes()).map_err(io)?;
        }
        let mut records = 0;
        let mut take = |line: Line| {
            records += 1;
            let text = if csv { csv_row(&line.cells) } else { line.json + "\n" };
            out.write_all(text.as_bytes()).map_err(io)
        };
        (table.lines)(r, &self.maker, &mut take)?;
        Ok(DumpFile { name, records, bytes: out.bytes, sha256: hex(&out.digest.finalize()) })
    }

    /// Removes archives that are neither offered nor the one before, which somebody may be fetching.
    fn clear(&self, keep: [Option<String>; 2]) {
        for entry in fs::read_dir(self.folder).into_iter().flatten().filter_map(Result::ok) {
            let name = entry.file_name().to_string_lossy().into_owned();
            let ours = name.starts_with("public-") && name.ends_with(".zip");
            if ours && !keep.iter().flatten().any(|k| *k == name) {
                let _ = fs::remove_file(entry.path());
            }
        }
    }
}

fn digest_of(path: &Path) -> Result<(u64, String), StoreError> {
    let mut file = BufReader::new(File::open(path).map_err(io)?);
    let mut seen = Seen { to: std::io::sink(), bytes: 0, digest: Sha256::new() };
    let mut part = vec![0; 64 * 1024];
    loop {
        match file.read(&mut part).map_err(io)? {
            0 => return Ok((seen.bytes, hex(&seen.digest.finalize()))),
            n => seen.write_all(&part[..n]).map_err(io)?,
        }
    }
}

/// What is read before the work begins, so that it can go on by itself.
struct Begun {
    store: Store,
    reference: Arc<Reference>,
    contributions: Vec<PublicContribution>,
    today: Date,
    folder: PathBuf,
    origin: String,
}

impl Begun {
    fn make(&self) -> Result<Manifest, StoreError> {
        let maker = Maker { contributions: &self.contributions, reference: &self.reference, today: self.today, origin: &self.origin };
        let making = Making { maker, folder: &self.folder };
        self.store.read(|r| making.run(r))
    }
}

impl Office {
    /// Keeps the nightly file of everything public in this folder from now on; `origin` is the address the public knows it by.
    pub fn keep_open_data_in(&self, folder: PathBuf, origin: String) {
        let _ = self.open.place.set((folder, origin));
    }

    /// The file that is offered: what it holds, and where it lies.
    pub fn open_data(&self) -> Option<(Manifest, PathBuf)> {
        let (folder, _) = self.open.place.get()?;
        let manifest = manifest_in(folder)?;
        let path = folder.join(&manifest.archive.as_ref()?.name);
        path.exists().then_some((manifest, path))
    }

    /// Makes the file now.
    ///
    /// # Errors
    /// The store failed, or the folder cannot be written; what was offered stays.
    pub fn make_open_data(&self) -> Result<Manifest, Failure> {
        Ok(self.begin_open_data()?.make()?)
    }

    fn begin_open_data(&self) -> Result<Begun, Failure> {
        let (folder, origin) = self.open.place.get().cloned().ok_or(Failure::NotFound)?;
        let (contributions, today) = (self.public_contributions()?, day(self.now()));
        Ok(Begun { store: self.store.clone(), reference: self.reference(), contributions, today, folder, origin })
    }

    /// Makes the file of this day in the background, if there is none yet.
    pub(crate) fn open_data_if_due(&self) {
        let Some((folder, _)) = self.open.place.get() else { return };
        let now = self.now();
        let (today, second) = (day(now), now.as_second());
        let failed = self.open.failed_at.load(Ordering::Relaxed);
        let waits = failed != 0 && (failed..failed.saturating_add(AGAIN)).contains(&second);
        if waits || manifest_in(folder).is_some_and(|m| m.date == today) || self.open.busy.swap(true, Ordering::AcqRel) {
            return;
        }
        let begun = self.begin_open_data();
        let (busy, failed_at) = (Arc::clone(&self.open.busy), Arc::clone(&self.open.failed_at));
        std::thread::spawn(move || {
            let made = begun.and_then(|b| Ok(b.make()?));
            failed_at.store(if made.is_ok() { 0 } else { second }, Ordering::Relaxed);
            if let Err(error) = made {
                tracing::error!(%error, "the file of open data was not made");
            }
            busy.store(false, Ordering::Release);
        });
    }
}
