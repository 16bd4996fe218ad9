//! What a program asked of the disk, recorded by strace, and the disks that a power cut could leave (after ALICE: what was not synced
//! is kept, lost, or torn at a sector, each write by itself).

use super::Chance;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

/// One thing that was asked of the disk, or said to whoever waits.
#[derive(Debug)]
pub enum Op {
    Create(String),
    Write(String, usize, Vec<u8>),
    Truncate(String, usize),
    Sync(String),
    /// The folder: files made since are in it for good.
    SyncFolder,
    Unlink(String),
    Rename(String, String),
    Done(String),
}

/// What strace must be told.
pub fn strace(out: &Path) -> Vec<String> {
    let calls = "trace=openat,open,pwrite64,write,pwritev,ftruncate,fallocate,fsync,fdatasync,sync_file_range,unlink,unlinkat,rename,msync";
    let words = ["strace", "-f", "-qq", "-y", "-xx", "-s", "100000", "-e", calls, "-e", "signal=none", "-o"];
    words.iter().map(|w| (*w).to_owned()).chain([out.display().to_string()]).collect()
}

/// Reads a recording: what was asked of the files of `folder`, by their names there.
pub fn read(recording: &str, folder: &Path) -> Vec<Op> {
    let mut open: BTreeMap<&str, String> = BTreeMap::new();
    let mut ops = Vec::new();
    for line in recording.lines() {
        let Some((pid, call)) = line.split_once(' ') else { continue };
        let call = call.trim_start();
        // Calls of several threads at once are told in two halves.
        let whole = if let Some(begun) = call.strip_suffix(" <unfinished ...>") {
            open.insert(pid, begun.to_owned());
            continue;
        } else if call.starts_with("<... ") {
            let rest = call.split_once(" resumed>").map_or("", |(_, rest)| rest);
            open.remove(pid).unwrap_or_default() + rest
        } else {
            call.to_owned()
        };
        ops.extend(op(&whole, folder));
    }
    ops
}

fn op(call: &str, folder: &Path) -> Option<Op> {
    let (name, rest) = call.split_once('(')?;
    let (args, result) = rest.rsplit_once(" = ")?;
    if result.starts_with('-') {
        return None;
    }
    let args = args.trim_end().strip_suffix(')')?;
    let texts: Vec<Vec<u8>> = args.split('"').skip(1).step_by(2).map(bytes).collect();
    let own = |path: PathBuf| {
        let name = path.strip_prefix(folder).ok()?.to_str()?.to_owned();
        // The index of the write-ahead log is memory; it is made anew.
        (!name.is_empty() && !name.ends_with("-shm")).then_some(name)
    };
    let named = || own(PathBuf::from(String::from_utf8(texts.first()?.clone()).ok()?));
    let behind = || String::from_utf8(bytes(args.split_once('<')?.1.split_once('>')?.0)).ok().map(PathBuf::from);
    let last = |n: usize| args.rsplit(", ").nth(n)?.parse::<usize>().ok();
    match name {
        "openat" | "open" => args.contains("O_CREAT").then(named).flatten().map(Op::Create),
        "unlink" | "unlinkat" => named().map(Op::Unlink),
        "rename" => {
            let to = own(PathBuf::from(String::from_utf8(texts.get(1)?.clone()).ok()?));
            Some(Op::Rename(named()?, to?))
        }
        "write" if args.starts_with("1<") => {
            String::from_utf8(texts.first()?.clone()).ok()?.lines().find_map(|l| l.strip_prefix("done ").map(|n| Op::Done(n.to_owned())))
        }
        "pwrite64" => Some(Op::Write(own(behind()?)?, last(0)?, texts.into_iter().next()?)),
        "ftruncate" => Some(Op::Truncate(own(behind()?)?, last(0)?)),
        "fsync" | "fdatasync" => match behind()? {
            path if path == folder => Some(Op::SyncFolder),
            path => own(path).map(Op::Sync),
        },
        // Something that this reader does not replay would make every result worthless.
        _ => {
            let file = behind().and_then(own);
            assert!(file.is_none(), "{name} of {file:?} cannot be replayed");
            None
        }
    }
}

/// `\x62\x75` as bytes.
fn bytes(hex: &str) -> Vec<u8> {
    hex.split("\\x").skip(1).map(|two| u8::from_str_radix(two, 16).unwrap_or_default()).collect()
}

/// The files of a folder.
pub type Disk = BTreeMap<String, Vec<u8>>;

/// What a power cut after `ops` could leave of a disk that held `base`; and what was said to be done.
pub fn cut(base: &Disk, ops: &[Op], chance: &mut Chance) -> (Disk, Vec<String>) {
    let mut disk = base.clone();
    let mut waiting: BTreeMap<&str, Vec<&Op>> = BTreeMap::new();
    let mut new: BTreeSet<&str> = BTreeSet::new();
    let mut renamed: Vec<(&str, &str)> = Vec::new();
    let mut done = Vec::new();
    for op in ops {
        match op {
            Op::Create(file) => {
                if !disk.contains_key(file) {
                    disk.insert(file.clone(), Vec::new());
                    new.insert(file);
                }
            }
            Op::Write(file, ..) | Op::Truncate(file, _) => waiting.entry(file).or_default().push(op),
            Op::Sync(file) => waiting.remove(file.as_str()).unwrap_or_default().into_iter().for_each(|op| apply(&mut disk, file, op)),
            Op::SyncFolder => {
                new.clear();
                renamed.clear();
            }
            Op::Rename(from, to) => {
                // What is asked of the file goes on being asked of it under its other name.
                if let Some(content) = disk.remove(from) {
                    disk.insert(to.clone(), content);
                }
                let asked = waiting.remove(from.as_str()).unwrap_or_default();
                waiting.insert(to, asked);
                if new.remove(from.as_str()) {
                    new.insert(to);
                }
                renamed.push((from, to));
            }
            Op::Unlink(file) => {
                waiting.remove(file.as_str());
                disk.remove(file);
            }
            Op::Done(name) => done.push(name.clone()),
        }
    }
    for (name, mut ops) in waiting {
        // The disk takes them in any order.
        for i in (1..ops.len()).rev() {
            if chance.below(3) == 0 {
                ops.swap(i, chance.index(i + 1));
            }
        }
        for op in ops {
            match (chance.below(20), op) {
                (0..9, _) => apply(&mut disk, name, op),
                (9..12, Op::Write(_, at, bytes)) if bytes.len() > 512 => {
                    let sectors = 1 + chance.index((bytes.len() - 1) / 512);
                    apply(&mut disk, name, &Op::Write(name.to_owned(), *at, bytes[..512 * sectors].to_vec()));
                }
                _ => {}
            }
        }
    }
    // A name that was given may be lost, and the file still have its old one.
    for (from, to) in renamed.into_iter().rev() {
        if chance.below(2) == 0
            && let Some(content) = disk.remove(to)
        {
            disk.insert(from.to_owned(), content);
            if new.remove(to) {
                new.insert(from);
            }
        }
    }
    // A file whose folder was not synced may not be there at all.
    disk.retain(|file, _| !new.contains(file.as_str()) || chance.below(2) == 0);
    (disk, done)
}

/// To the file that has this name now.
fn apply(disk: &mut Disk, name: &str, op: &Op) {
    let content = disk.entry(name.to_owned()).or_default();
    match op {
        Op::Write(_, at, bytes) => {
            content.resize(content.len().max(at + bytes.len()), 0);
            content[*at..at + bytes.len()].copy_from_slice(bytes);
        }
        Op::Truncate(_, len) => content.resize(*len, 0),
        _ => {}
    }
}

/// The files of a folder, but for the index of the write-ahead log.
pub fn files(folder: &Path) -> Disk {
    let all = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap());
    let name = |e: &std::fs::DirEntry| e.file_name().into_string().unwrap();
    all.filter(|e| !name(e).ends_with("-shm")).map(|e| (name(&e), std::fs::read(e.path()).unwrap())).collect()
}

#[test]
fn a_recording_is_read_also_where_threads_cut_into_each_other() {
    let hex = |text: &str| text.bytes().map(|b| format!("\\x{b:02x}")).collect::<String>();
    let recording = format!(
        "7 openat(AT_FDCWD<{cwd}>, \"{wal}\", O_RDWR|O_CREAT|O_NOFOLLOW|O_CLOEXEC, 0600) = 4<{wal}>\n\
         7 pwrite64(4<{wal}>, \"\\x01\\x02\", 2, 24 <unfinished ...>\n\
         8 write(1<{pipe}>, \"{said}\", 7) = 7\n\
         7 <... pwrite64 resumed>) = 2\n\
         7 fdatasync(4<{wal}>) = -1 EIO (Input/output error)\n\
         7 fdatasync(4<{wal}>) = 0\n\
         7 fsync(5<{cwd}>) = 0\n\
         7 rename(\"{part}\", \"{copy}\") = 0\n\
         7 ftruncate(6<{shm}>, 32768) = 0\n",
        part = hex("/a/c.part"),
        copy = hex("/a/c"),
        cwd = hex("/a"),
        wal = hex("/a/t.db-wal"),
        shm = hex("/a/t.db-shm"),
        pipe = hex("pipe:[1]"),
        said = hex("done x\n"),
    );
    let ops: Vec<String> = read(&recording, Path::new("/a")).iter().map(|op| format!("{op:?}")).collect();
    let expected = [
        "Create(\"t.db-wal\")",
        "Done(\"x\")",
        "Write(\"t.db-wal\", 24, [1, 2])",
        "Sync(\"t.db-wal\")",
        "SyncFolder",
        "Rename(\"c.part\", \"c\")",
    ];
    assert_eq!(ops, expected);
}
