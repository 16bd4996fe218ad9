//! A process of its own that commits: this test program, started again for one test that is otherwise left out.

use super::*;
use bursar_domain::ledger::Account;
use bursar_store::{CommitError, testing};
use std::{
    io::{BufRead, BufReader, Write as _},
    process::{Child, ChildStdin, Command, ExitStatus, Stdio},
    sync::mpsc::{Receiver, channel},
    thread,
    time::Duration,
};

pub struct Worker {
    child: Child,
    input: ChildStdin,
    said: Receiver<String>,
}

/// The command that starts a worker; `before` is a program that starts it in turn, such as strace.
pub fn command(before: &[String], work: &str, url: &str) -> Command {
    let program = std::env::current_exe().unwrap().display().to_string();
    let all: Vec<String> = before.iter().cloned().chain([program]).collect();
    let mut command = Command::new(&all[0]);
    command
        .args(&all[1..])
        .args(["faults::worker::child", "--exact", "--ignored", "--nocapture", "--test-threads=1"])
        .env("BURSAR_TEST_WORK", work)
        .env("BURSAR_TEST_URL", url)
        .env("BURSAR_TEST_SYNCHRONOUS", "")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    command
}

impl Worker {
    pub fn start(work: &str, url: &str) -> Worker {
        Worker::of(&mut command(&[], work, url))
    }

    pub fn of(command: &mut Command) -> Worker {
        let mut child = command.spawn().unwrap_or_else(|e| panic!("{:?} does not start: {e}", command.get_program()));
        let input = child.stdin.take().unwrap();
        let out = BufReader::new(child.stdout.take().unwrap());
        let (to, said) = channel();
        // Only whole lines count as said.
        thread::spawn(move || {
            let mut out = out;
            let mut line = String::new();
            while matches!(out.read_line(&mut line), Ok(n) if n > 0) {
                if line.ends_with('\n') && to.send(line.trim_end().to_owned()).is_err() {
                    break;
                }
                line.clear();
            }
        });
        Worker { child, input, said }
    }

    pub fn tell(&mut self, line: &str) {
        writeln!(self.input, "{line}").unwrap();
    }

    /// What follows `word` in the next line that begins with it.
    pub fn hear(&self, word: &str) -> String {
        loop {
            let line = self.said.recv_timeout(Duration::from_secs(60)).unwrap_or_else(|e| panic!("no {word:?} from the worker: {e}"));
            if let Some(rest) = line.strip_prefix(word) {
                return rest.trim().to_owned();
            }
        }
    }

    /// Ends it at once; answers the names it said were done.
    pub fn kill(mut self) -> Vec<String> {
        self.child.kill().unwrap();
        self.end().1
    }

    /// The names it said were done since the last time.
    pub fn done_so_far(&self) -> Vec<String> {
        self.said.try_iter().filter_map(|line| line.strip_prefix("done ").map(str::to_owned)).collect()
    }

    /// Waits for its end.
    pub fn end(mut self) -> (ExitStatus, Vec<String>) {
        drop(self.input);
        let status = self.child.wait().unwrap();
        (status, self.said.iter().filter_map(|line| line.strip_prefix("done ").map(str::to_owned)).collect())
    }
}

/// One write for each line, so that a line is said whole or not at all.
fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    out.write_all(format!("{line}\n").as_bytes()).unwrap();
    out.flush().unwrap();
}

#[test]
#[ignore = "command starts it, for tests that kill it"]
fn child() {
    let env = |name: &str| std::env::var(name).unwrap_or_default();
    match env("BURSAR_TEST_SYNCHRONOUS").as_str() {
        "NORMAL" => testing::weaken("NORMAL"),
        "OFF" => testing::weaken("OFF"),
        _ => {}
    }
    testing::checkpoint_each(env("BURSAR_TEST_CHECKPOINT").parse().unwrap_or(1000));
    let (work, url) = (env("BURSAR_TEST_WORK"), env("BURSAR_TEST_URL"));
    // The line that names this test ends here.
    say("");
    let words: Vec<&str> = work.split(' ').collect();
    match words.as_slice() {
        // Four clients commit, each so often: 0 for ever. `early` says so before it is true: what the harness must catch.
        [what @ ("load" | "early" | "stubborn"), round, times] => load(&url, what, round, times.parse().unwrap()),
        // The same, while it makes so many backups beside the database: `begun N` is said before each, `backed N` after it.
        ["backed-up", round, times] => backed_up(&url, round, times.parse().unwrap()),
        // Commits what it is told, line by line.
        ["told"] => told(&url),
        // Takes a dollar from the call of each line, with four clients at once; `naive` looks first and takes then.
        ["race", me] => race(&url, me, false),
        ["naive", me] => race(&url, me, true),
        other => panic!("no such work: {other:?}"),
    }
}

fn load(url: &str, what: &str, round: &str, times: usize) {
    let store = Store::open_with(url, KINDS).unwrap();
    say("open");
    thread::scope(|s| {
        for t in 0..4 {
            let store = &store;
            s.spawn(move || {
                for i in (0..).take_while(|i| times == 0 || *i < times) {
                    let name = format!("{round}-{t}-{i}");
                    if what == "early" {
                        say(&format!("done {name}"));
                    }
                    match (store.commit(click(&name)), what) {
                        (Ok(_), "early") => {}
                        (Ok(_), _) => say(&format!("done {name}")),
                        (Err(e), "stubborn") => say(&format!("refused {e}")),
                        (Err(e), _) => panic!("{e}"),
                    }
                }
            });
        }
    });
}

fn backed_up(url: &str, round: &str, times: usize) {
    let (store, folder) =
        (Store::open_with(url, KINDS).unwrap(), std::path::Path::new(url.trim_start_matches("sqlite:")).parent().unwrap());
    let over = std::sync::atomic::AtomicBool::new(false);
    thread::scope(|s| {
        let writing = s.spawn(|| {
            for i in (0..).take_while(|_| !over.load(std::sync::atomic::Ordering::Relaxed)) {
                let name = format!("{round}-{i}");
                store.commit(click(&name)).unwrap();
                say(&format!("done {name}"));
                thread::sleep(Duration::from_millis(1));
            }
        });
        for n in 0..times {
            say(&format!("done begun {n}"));
            bursar_store::backup(url, &folder.join(format!("copy-{n}.db")), KINDS).unwrap();
            say(&format!("done backed {n}"));
        }
        over.store(true, std::sync::atomic::Ordering::Relaxed);
        writing.join().unwrap();
    });
}

fn told(url: &str) {
    let store = Store::open_with(url, KINDS).unwrap();
    say("open");
    for line in std::io::stdin().lines().map_while(Result::ok) {
        // Whoever is told to be quiet never answers: as if it were killed just before.
        let (name, quiet) = line.strip_prefix("quietly ").map_or((line.as_str(), false), |name| (name, true));
        store.commit(click(name)).unwrap();
        if !quiet {
            say(&format!("done {name}"));
        }
    }
}

fn race(url: &str, me: &str, naive: bool) {
    let store = Store::open_with(url, KINDS).unwrap();
    say("open");
    for round in std::io::stdin().lines().map_while(Result::ok) {
        let won: usize = thread::scope(|s| {
            let all: Vec<_> =
                (0..4)
                    .map(|t| {
                        let (store, round) = (&store, &round);
                        s.spawn(move || {
                            if naive { look_then_take(url, round, &format!("{me}{t}")) } else { take(store, round, &format!("{me}{t}")) }
                        })
                    })
                    .collect();
            all.into_iter().map(|t| usize::from(t.join().unwrap())).sum()
        });
        say(&format!("won {won}"));
    }
}

/// The last dollar of a call, as the program takes it.
fn take(store: &Store, round: &str, who: &str) -> bool {
    let name = format!("{round} {who}");
    let call = Some(Id::named("call", round));
    let moves = entry(&name).moves(Account::Allotted, Account::PreCommitted, Cents(100), call, Some("FJI"));
    match store.commit(Commit { entries: vec![moves], ..commit(&name) }) {
        Ok(_) => true,
        Err(CommitError::Overdrawn { .. }) => false,
        Err(e) => panic!("{e}"),
    }
}

/// As a program would that asks first and writes then, each in a transaction of its own.
fn look_then_take(url: &str, round: &str, who: &str) -> bool {
    let call = Id::named("call", round);
    let mut shell = testing::Shell::open(url);
    let available: i64 = -shell
        .number(&format!("SELECT CAST(COALESCE(SUM(amount), 0) AS BIGINT) FROM posting WHERE account = 'B300' AND call_id = '{call}'"));
    if available < 100 {
        return false;
    }
    let id = Id::named("entry", &format!("{round} {who}"));
    let seq = 1_000_000_000 + i64::from_str_radix(&id.to_string()[..8], 16).unwrap();
    let line = |n: i64, account: &str, amount: i64| {
        format!(
            "INSERT INTO posting (entry, line, account, ledger, amount, call_id, date) VALUES ('{id}', {n}, '{account}', 'control', {amount}, '{call}', '2026-07-06');"
        )
    };
    let lines = [line(0, "B300", 100), line(1, "B400", -100)].concat();
    let sealed = format!(
        "INSERT INTO entry (seq, ord, id, journal, date, document, digest) VALUES ({seq}, 0, '{id}', 'J11', '2026-07-06', '{id}', '')"
    );
    shell.sql(&format!("BEGIN; {lines} {sealed}; COMMIT;")).is_ok()
}
