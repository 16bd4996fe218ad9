//! Running a round away from the request: one run per round at a time, watched, and stopped when R7 says so. What is not finished
//! is not kept; a restart finds the round assembled, as it was.

use crate::act::Act;
use crate::{Failure, Office};
use bursar_domain::{Actor, Id, Refusal, Refusals, Role};
use bursar_selection::s1::Progress;
use bursar_store::{Receipt, StoreError};
use jiff::Timestamp;
use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How long whoever starts a run waits for its end before being shown its progress instead.
const PATIENCE: Duration = Duration::from_millis(1200);

/// The runs of this process, by round.
#[derive(Default)]
pub(crate) struct Runs(Mutex<HashMap<Id, Arc<Run>>>);

struct Run {
    commit: Id,
    started: Timestamp,
    stop: AtomicBool,
    progress: Mutex<Progress>,
    ended: Mutex<Option<Result<Receipt, Failure>>>,
    end: Condvar,
}

/// How a run stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Running {
    /// When it began.
    pub started: Timestamp,
    /// Whole seconds since.
    pub seconds: i64,
    /// How far the engine is: the goal at hand, its best value so far and the bound.
    pub progress: Progress,
    /// Why it ended without a list, if it did: stopped, or refused by a rule.
    pub ended: Option<Refusals>,
}

fn held<T>(m: &Mutex<T>) -> MutexGuard<'_, T> {
    m.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Run {
    /// Waits until it ends, but not longer than `patience`.
    fn wait(&self, patience: Duration) -> MutexGuard<'_, Option<Result<Receipt, Failure>>> {
        let waiting = self.end.wait_timeout_while(held(&self.ended), patience, |ended| ended.is_none());
        waiting.unwrap_or_else(PoisonError::into_inner).0
    }
}

impl Office {
    /// R7 starts the run of a round, or is shown the one under way. The receipt, if it ended at once; nothing, if it still runs.
    ///
    /// # Errors
    /// See [`Office::run_round`].
    pub fn start_run(&self, act: &Act, round: Id, seen: Option<i64>) -> Result<Option<Receipt>, Failure> {
        let run = {
            let mut runs = held(&self.runs.0);
            match runs.get(&round).filter(|r| held(&r.ended).is_none() || r.commit == act.commit) {
                Some(under_way) => under_way.clone(),
                None => {
                    if self.store.done(act.commit, &act.command).ok().flatten().is_none() {
                        self.to_run(&act.actor, round, seen, self.now())?;
                    }
                    let run = self.begin(act, round, seen)?;
                    runs.insert(round, run.clone());
                    run
                }
            }
        };
        match &mut *run.wait(PATIENCE) {
            None => Ok(None),
            Some(Ok(receipt)) => Ok(Some(receipt.clone())),
            Some(Err(Failure::Refused(why))) => Err(Failure::Refused(why.clone())),
            Some(Err(Failure::NotFound)) => Err(Failure::NotFound),
            Some(Err(Failure::Store(e))) => Err(Failure::Store(StoreError(e.to_string()))),
        }
    }

    /// The thread of a run has an office of its own on the same store.
    fn begin(&self, act: &Act, round: Id, seen: Option<i64>) -> Result<Arc<Run>, Failure> {
        let run = Arc::new(Run {
            commit: act.commit,
            started: self.now(),
            stop: AtomicBool::new(false),
            progress: Mutex::new(Progress::default()),
            ended: Mutex::new(None),
            end: Condvar::new(),
        });
        let (office, act, own) = (Office::new(self.store.clone(), self.clock.clone(), self.vault.clone())?, act.clone(), run.clone());
        let work = move || {
            let watch = &mut |p: &Progress| {
                *held(&own.progress) = *p;
                !own.stop.load(Ordering::Relaxed)
            };
            // Whatever happens, the run ends: else the round could not be run again before a restart.
            let result = catch_unwind(AssertUnwindSafe(|| office.run_watched(&act, round, seen, watch)))
                .unwrap_or_else(|_| Err(StoreError("the engine broke off".into()).into()));
            if let Err(Failure::Store(error)) = &result {
                tracing::error!(%error, %round, "run of a round failed");
            }
            *held(&own.ended) = Some(result);
            own.end.notify_all();
        };
        let name = format!("round {round}");
        std::thread::Builder::new().name(name).spawn(work).map_err(|e| StoreError(format!("no thread for a run: {e}")))?;
        Ok(run)
    }

    /// The run of a round in this process, if there is one under way or one that ended without a list.
    pub fn running(&self, round: Id) -> Option<Running> {
        let run = held(&self.runs.0).get(&round)?.clone();
        let ended = match &*held(&run.ended) {
            None => None,
            Some(Ok(_)) => return None,
            Some(Err(Failure::Refused(why))) => Some(why.clone()),
            Some(Err(_)) => Some(Refusal::new("WA-05", "run-failed").into()),
        };
        let seconds = self.now().as_second() - run.started.as_second();
        let progress = *held(&run.progress);
        Some(Running { started: run.started, seconds, progress, ended })
    }

    /// R7 stops the run under way: nothing of it is kept, and the round can be run again. Whether there was one to stop.
    ///
    /// # Errors
    /// Not R7.
    pub fn stop_run(&self, actor: &Actor, round: Id) -> Result<bool, Failure> {
        if !actor.has(Role::ProjectOfficer) {
            return Err(Failure::NotFound);
        }
        let found = held(&self.runs.0).get(&round).cloned();
        let Some(run) = found.filter(|r| held(&r.ended).is_none()) else { return Ok(false) };
        run.stop.store(true, Ordering::Relaxed);
        let ended = run.wait(PATIENCE);
        Ok(!matches!(&*ended, Some(Ok(_))))
    }
}
