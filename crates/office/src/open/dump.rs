//! Everything public as one file, made each night and put in its place at once. It lies in the store, in pieces and outside the log, so that
//! every node offers the same and none needs a folder of its own.

use super::LICENCE;
use super::changes::PublicChanges;
use super::records::Maker;
use super::tables::{Line, TABLES, Table};
use crate::public::PublicContribution;
use crate::{Failure, Office, Reference};
use bursar_domain::Id;
use bursar_domain::digest::hex;
use bursar_domain::time::day;
use bursar_exchange::csv_row;
use bursar_store::{Reader, Store, StoreError};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::io::Write;
use std::sync::atomic::Ordering;
use std::sync::{Arc, PoisonError};
use zip::write::{SimpleFileOptions, StreamWriter};
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Name of the manifest in the archive, without its ending.
const MANIFEST: &str = "manifest";
/// Under which the store says what is offered.
const OFFERED: &str = "open_data";
/// Format of the manifest.
const FORMAT: &str = "bursar-open-data/1";
/// Seconds until making the file is tried again after it failed; and for which a file that another node makes is left alone.
const AGAIN: i64 = 3_600;
/// Bytes of a piece.
const PIECE: usize = 1 << 20;

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

/// What is offered: its manifest, and the file it is of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offered {
    /// What it holds.
    pub manifest: Manifest,
    /// The file in the store.
    pub file: Id,
    /// Pieces of it.
    pub parts: i64,
    /// The file before, which somebody may be fetching.
    before: Option<Id>,
}

/// Puts what is written into the store, piece by piece.
struct Pieces<'a> {
    store: &'a Store,
    file: Id,
    begun: Timestamp,
    parts: i64,
    held: Vec<u8>,
}

impl Pieces<'_> {
    fn put(&mut self, most: usize) -> std::io::Result<()> {
        let rest = self.held.split_off(most.min(self.held.len()));
        let piece = std::mem::replace(&mut self.held, rest);
        self.store.put_piece(self.file, self.parts, self.begun, piece).map_err(std::io::Error::other)?;
        self.parts += 1;
        Ok(())
    }
    /// How many there are, once the last is put.
    fn end(mut self) -> std::io::Result<i64> {
        while !self.held.is_empty() {
            self.put(PIECE)?;
        }
        Ok(self.parts)
    }
}

impl Write for Pieces<'_> {
    fn write(&mut self, part: &[u8]) -> std::io::Result<usize> {
        self.held.extend_from_slice(part);
        while self.held.len() >= PIECE {
            self.put(PIECE)?;
        }
        Ok(part.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// The archive as it goes into the store.
type Zip<'a> = ZipWriter<StreamWriter<Seen<Pieces<'a>>>>;

/// Makes the file from one state of the data.
struct Making<'a> {
    maker: Maker<'a>,
    store: &'a Store,
    file: Id,
    begun: Timestamp,
}

impl<'a> Making<'a> {
    /// The manifest with the archive in it, and how many pieces that has.
    fn run(&self, r: &mut Reader) -> Result<(Manifest, i64), StoreError> {
        let head = r.log_head()?.seq;
        let latest = PublicChanges::read(r, head, None)?.latest;
        let log = latest.map(|c| LogPosition { seq: c.seq, hash: c.hash });
        let pieces = Pieces { store: self.store, file: self.file, begun: self.begun, parts: 0, held: Vec::new() };
        let mut zip = ZipWriter::new_stream(Seen { to: pieces, bytes: 0, digest: Sha256::new() });
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
        let Seen { to, bytes, digest } = zip.finish().map_err(io)?.into_inner();
        let parts = to.end().map_err(io)?;
        let name = format!("public-{}.zip", self.maker.today);
        manifest.archive = Some(Archive { name, bytes, sha256: hex(&digest.finalize()) });
        Ok((manifest, parts))
    }

    fn begin(&self, zip: &mut Zip<'a>, name: &str) -> Result<(), StoreError> {
        let d = self.maker.today;
        let part = |n: i8| u8::try_from(n).unwrap_or(1);
        let at = DateTime::from_date_and_time(u16::try_from(d.year()).unwrap_or(1980), part(d.month()), part(d.day()), 0, 0, 0);
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(at.unwrap_or_default())
            .large_file(true);
        zip.start_file(name, options).map_err(io)
    }

    fn table(&self, r: &mut Reader, zip: &mut Zip<'a>, table: &Table, csv: bool) -> Result<DumpFile, StoreError> {
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
}

/// What is read before the work begins, so that it can go on by itself.
struct Begun {
    store: Store,
    reference: Arc<Reference>,
    contributions: Vec<PublicContribution>,
    begun: Timestamp,
    file: Id,
    origin: String,
}

impl Begun {
    fn today(&self) -> Date {
        day(self.begun)
    }

    /// Makes the file and offers it; what was made is dropped if it did not become whole.
    fn make(&self) -> Result<Manifest, StoreError> {
        let maker = Maker { contributions: &self.contributions, reference: &self.reference, today: self.today(), origin: &self.origin };
        let making = Making { maker, store: &self.store, file: self.file, begun: self.begun };
        let made = self.store.read(|r| making.run(r)).and_then(|(manifest, parts)| self.offer(manifest, parts));
        if made.is_err() {
            self.store.drop_pieces(self.file)?;
        }
        made
    }

    fn offer(&self, manifest: Manifest, parts: i64) -> Result<Manifest, StoreError> {
        let before = self.store.read(offered)?.map(|o| o.file);
        let offered = Offered { manifest, file: self.file, parts, before };
        let text = serde_json::to_string(&offered).map_err(io)?;
        let old = self.begun.checked_sub(SignedDuration::from_secs(AGAIN)).map_err(io)?;
        self.store.offer_pieces(OFFERED, &text, [self.file, before.unwrap_or(self.file)], old)?;
        Ok(offered.manifest)
    }
}

fn offered(r: &mut Reader) -> Result<Option<Offered>, StoreError> {
    r.meta(OFFERED)?.map(|text| serde_json::from_str(&text).map_err(io)).transpose()
}

impl Office {
    /// Keeps the nightly file of everything public from now on; `origin` is the address the public knows its records by.
    pub fn keep_open_data(&self, origin: String) {
        let _ = self.open.origin.set(origin);
    }

    /// The file that is offered.
    ///
    /// # Errors
    /// The store failed.
    pub fn open_data(&self) -> Result<Option<Offered>, Failure> {
        self.read(offered)
    }

    /// Makes the file now.
    ///
    /// # Errors
    /// The store failed; what was offered stays.
    pub fn make_open_data(&self) -> Result<Manifest, Failure> {
        Ok(self.begin_open_data()?.make()?)
    }

    fn begin_open_data(&self) -> Result<Begun, Failure> {
        let origin = self.open.origin.get().cloned().ok_or(Failure::NotFound)?;
        let contributions = self.public_contributions()?;
        Ok(Begun { store: self.store.clone(), reference: self.reference(), contributions, begun: self.now(), file: self.new_id(), origin })
    }

    /// Whether the file of a day is there. Once it is, nobody is asked again.
    fn made_on(&self, date: Date) -> bool {
        let mut made = self.open.made.lock().unwrap_or_else(PoisonError::into_inner);
        if *made != Some(date) {
            *made = self.open_data().ok().flatten().map(|o| o.manifest.date);
        }
        *made == Some(date)
    }

    /// Makes the file of this day in the background, if no node has made it.
    pub(crate) fn open_data_if_due(&self) {
        if self.open.origin.get().is_none() {
            return;
        }
        let now = self.now();
        let (today, second) = (day(now), now.as_second());
        let failed = self.open.failed_at.load(Ordering::Relaxed);
        let waits = failed != 0 && (failed..failed.saturating_add(AGAIN)).contains(&second);
        if waits || self.made_on(today) || self.open.busy.swap(true, Ordering::AcqRel) {
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
