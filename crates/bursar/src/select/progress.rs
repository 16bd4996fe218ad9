//! Long runs: how far they are, and the wish to stop them.

use super::{Exit, Failure, files};
use bursar_selection::progress::Progress;
use rustix::time::{ClockId, clock_gettime};
use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag;
use std::io::{IsTerminal, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// How often the line is rewritten on a terminal.
const ON_TERMINAL: Duration = Duration::from_millis(200);
/// How often a line is added elsewhere.
const ELSEWHERE: Duration = Duration::from_secs(5);

/// CPU time of the whole process so far, in milliseconds.
pub fn cpu_ms() -> u64 {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    u64::try_from(time.tv_sec * 1000 + time.tv_nsec / 1_000_000).unwrap_or(0)
}

/// Turns true when the process is asked to end (Ctrl-C, or a polite kill); the second time the process ends at once.
pub fn interrupted() -> Result<Arc<AtomicBool>, Failure> {
    let asked = Arc::new(AtomicBool::new(false));
    for signal in [SIGINT, SIGTERM] {
        // In this order: the first of the two finds the flag as the signal before left it.
        flag::register_conditional_shutdown(signal, 128 + signal, asked.clone())
            .and_then(|_| flag::register(signal, asked.clone()))
            .map_err(|e| Failure::new(Exit::Failed, format!("cannot listen for signals: {e}")))?;
    }
    Ok(asked)
}

/// Watches a search: shows how far it is, and stops it when asked.
pub struct Watch {
    stop: Option<Arc<AtomicBool>>,
    quiet: bool,
    terminal: bool,
    begun: Instant,
    shown: Instant,
    line_stands: bool,
}

impl Watch {
    /// A watch that stops the search once `stop` is true.
    pub fn new(quiet: bool, stop: Option<Arc<AtomicBool>>) -> Self {
        let now = Instant::now();
        Self { stop, quiet, terminal: std::io::stderr().is_terminal(), begun: now, shown: now, line_stands: false }
    }

    /// Whether to go on.
    pub fn see(&mut self, at: &Progress) -> bool {
        let every = if self.terminal { ON_TERMINAL } else { ELSEWHERE };
        if !self.quiet && self.shown.elapsed() >= every {
            self.show(at);
        }
        !self.stop.as_ref().is_some_and(|stop| stop.load(Ordering::Relaxed))
    }

    fn show(&mut self, at: &Progress) {
        self.shown = Instant::now();
        let line = line(at, self.begun.elapsed());
        if self.terminal {
            // Back to the start of the line, and what stood there before is wiped out.
            let _ = write!(std::io::stderr().lock(), "\r\x1b[K{line}");
            self.line_stands = true;
        } else {
            files::note(&line);
        }
    }

    /// Wipes the line out; what follows begins on a clean one.
    pub fn done(&mut self) {
        if std::mem::take(&mut self.line_stands) {
            let _ = write!(std::io::stderr().lock(), "\r\x1b[K");
        }
    }
}

fn line(at: &Progress, since: Duration) -> String {
    let so_far = format!("{} nodes, {:.1} s", at.nodes, since.as_secs_f64());
    // A diagnosis asks whether there is a list at all: it has no goal.
    if at.goal.is_empty() {
        return so_far;
    }
    // A shortfall is searched as its negative.
    let sign = if at.goal == "shortfall" { -1 } else { 1 };
    let number = |n: Option<i64>| n.map_or_else(|| "-".to_owned(), |n| (sign * n).to_string());
    let gap = at.best.zip(at.bound).and_then(|(best, bound)| bound.checked_sub(best));
    format!("goal {}: best {}, bound {}, gap {}, {so_far}", at.goal, number(at.best), number(at.bound), number(gap))
}
