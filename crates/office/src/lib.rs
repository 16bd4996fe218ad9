//! The use cases: one function per thing a person can do. Each loads, lets the domain decide, and commits (DESIGN §2).

pub mod accounts;
pub mod act;
pub mod agreements;
pub mod awards;
pub mod bank;
pub mod budgets;
pub mod calls;
pub mod campaigns;
pub mod catalogue;
pub mod contributions;
pub mod corrections;
pub mod demo;
pub mod disbursements;
pub mod draw;
pub mod estimates;
pub mod feasibility;
pub mod forecast;
pub mod fund;
pub mod grant_money;
mod grant_tasks;
pub mod mail;
pub mod matches;
pub mod missions;
mod months;
pub mod needs;
pub mod nominations;
pub mod open;
pub mod orders;
pub mod parameters;
pub mod partners;
pub mod payees;
pub mod payment_files;
pub mod periods;
pub mod plans;
pub mod project_reports;
pub mod public;
pub mod reference;
pub mod reply_sheet;
mod retention;
pub mod reviews;
pub mod round_questions;
pub mod round_runs;
pub mod rounds;
pub mod searches;
pub mod statements;
mod steady;
pub mod tasks;
#[cfg(feature = "testing")]
pub mod testing;
pub mod trace;
mod undo;
pub mod vault;

pub use act::{Act, Clock, Failure, Outcome, SystemClock};
use act::{Draft, Ids};
use bursar_domain::parameters::{ParameterSet, in_force};
use bursar_domain::text::LangText;
use bursar_domain::{Arg, Id, Refusal, time::day};
use bursar_store::{CommitError, Find, Reader, Receipt, Record, Store, StoreError, Stored};
use jiff::Timestamp;
pub use reference::Reference;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, OnceLock, PoisonError, RwLock};
pub use steady::{Doubt, SteadyClock};
pub use vault::Vault;

/// The office: the store, the clock and the reference data.
pub struct Office {
    /// The store.
    pub store: Store,
    clock: Arc<dyn Clock>,
    ids: Ids,
    reference: RwLock<Arc<Reference>>,
    vault: Vault,
    ticked: AtomicI64,
    /// The day papers were last looked through for what is to be forgotten.
    swept: AtomicI64,
    fund_name: OnceLock<LangText>,
    runs: round_runs::Runs,
    reckoned: statements::Reckoned,
    months: months::Kept,
    keeper: catalogue::Keeper,
    /// The day whose mail was written, counted from 1970.
    mailed_on: AtomicI64,
    open: open::Keeper,
}

/// How often a decision is made again when somebody else's commit came between.
const ATTEMPTS: usize = 5;
/// Seconds between two looks at what the clock makes due.
const TICK_SECONDS: i64 = 5;

impl Office {
    /// Opens the office on a store; the reference data are read from it. The vault is what bank details are sealed with.
    ///
    /// # Errors
    /// The store failed.
    pub fn new(store: Store, clock: Arc<dyn Clock>, vault: Vault) -> Result<Office, StoreError> {
        let reference = reference::read(&store)?;
        Ok(Office {
            store,
            clock,
            ids: Ids,
            reference: RwLock::new(Arc::new(reference)),
            vault,
            ticked: AtomicI64::new(i64::MIN),
            swept: AtomicI64::new(i64::MIN),
            fund_name: OnceLock::new(),
            runs: round_runs::Runs::default(),
            reckoned: statements::Reckoned::default(),
            months: months::Kept::default(),
            keeper: catalogue::Keeper::default(),
            mailed_on: AtomicI64::new(i64::MIN),
            open: open::Keeper::default(),
        })
    }

    /// Now, by the clock passed in.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }
    /// The clock.
    pub fn clock(&self) -> &dyn Clock {
        &*self.clock
    }
    /// A new id of this moment.
    pub fn new_id(&self) -> Id {
        self.ids.next(self.now())
    }
    /// States, meetings, vocabularies.
    pub fn reference(&self) -> Arc<Reference> {
        self.reference.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
    /// The fund's name, for the head of every page; it never changes, so it is read once.
    pub fn fund_name(&self) -> Option<LangText> {
        if self.fund_name.get().is_none()
            && let Ok(fund) = self.fund()
        {
            let _ = self.fund_name.set(fund.value.name);
        }
        self.fund_name.get().cloned()
    }
    /// Reads with one snapshot.
    ///
    /// # Errors
    /// The store failed.
    pub fn read<T>(&self, f: impl FnOnce(&mut Reader) -> Result<T, StoreError>) -> Result<T, Failure> {
        Ok(self.store.read(f)?)
    }

    /// One record.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn fetch<T: Record>(&self, id: Id) -> Result<Stored<T>, Failure> {
        self.store.read(|r| r.get::<T>(id))?.ok_or(Failure::NotFound)
    }

    /// One record, if it is still as the form saw it.
    fn fetch_as_seen<T: Record>(&self, id: Id, seen: Option<i64>) -> Result<Stored<T>, Failure> {
        let found = self.fetch::<T>(id)?;
        match seen {
            Some(version) if version != found.version => Err(Refusal::new("", "stale-form").into()),
            _ => Ok(found),
        }
    }

    /// All records a query finds.
    ///
    /// # Errors
    /// The store failed.
    pub fn find<T: Record>(&self, find: &Find) -> Result<Vec<Stored<T>>, Failure> {
        Ok(self.store.read(|r| r.find::<T>(find))?)
    }

    /// The parameters in force today.
    ///
    /// # Errors
    /// None in force.
    pub fn parameters(&self) -> Result<ParameterSet, Failure> {
        let sets: Vec<ParameterSet> =
            self.find::<ParameterSet>(&Find::of(ParameterSet::KIND).eq("state", "approved"))?.into_iter().map(|s| s.value).collect();
        Ok(in_force(&sets, day(self.now()))?.clone())
    }

    /// Performs an act: answers a replay with the first result, else decides and commits; decides again when another
    /// commit came between (DESIGN §2).
    fn perform(&self, act: &Act, decide: impl Fn(Timestamp) -> Result<Draft, Failure>) -> Outcome {
        match self.store.done(act.commit, &act.command) {
            Ok(Some(receipt)) => return Ok(receipt),
            Ok(None) => {}
            Err(e) => return Err(commit_failure(e)),
        }
        let mut attempt = 0;
        loop {
            attempt += 1;
            let now = self.now();
            let draft = decide(now)?;
            // One guard for whoever commits (SM-02), wherever the commitment comes from.
            if draft.commits() {
                self.fund()?.value.takes_commitments()?;
            }
            let commit = draft.into_commit(act, now);
            match self.store.commit(commit) {
                Ok(receipt) => return Ok(receipt),
                Err(CommitError::Conflict { .. } | CommitError::Moved(_)) if attempt < ATTEMPTS => {}
                Err(e) => return Err(commit_failure(e)),
            }
        }
    }

    /// Lets deadlines take effect, at most every few seconds: called with each request, so that a page never shows a
    /// call as open whose hour has passed.
    ///
    /// # Errors
    /// The store failed.
    pub fn tick_if_due(&self) -> Result<(), Failure> {
        let now = self.now().as_second();
        let last = self.ticked.load(Ordering::Relaxed);
        if (last..last.saturating_add(TICK_SECONDS)).contains(&now) {
            return Ok(());
        }
        self.ticked.store(now, Ordering::Relaxed);
        self.tick()?;
        self.forget_if_due()?;
        self.age_programmes()?;
        self.expire_needs()?;
        self.lapse_matches()?;
        self.open_data_if_due();
        self.daily_mail_if_due()
    }

    fn reload_reference(&self) -> Result<(), Failure> {
        let fresh = Arc::new(reference::read(&self.store)?);
        *self.reference.write().unwrap_or_else(PoisonError::into_inner) = fresh;
        Ok(())
    }
}

fn commit_failure(e: CommitError) -> Failure {
    match e {
        CommitError::Conflict { .. } | CommitError::Moved(_) => Refusal::new("", "stale-form").into(),
        CommitError::Reused => Refusal::new("", "commit-reused").into(),
        CommitError::Overdrawn { available, needed, .. } => {
            Refusal::new("MON-10", "available-too-small").with("available", Arg::Usd(available)).with("needed", Arg::Usd(needed)).into()
        }
        CommitError::Closed { date, last } => {
            Refusal::new("DOMAIN 2.3", "period-closed").with("date", Arg::Date(date)).with("last", Arg::Date(last)).into()
        }
        CommitError::Unbalanced(_) => Refusal::new("MON-02", "entry-unbalanced").into(),
        CommitError::Store(s) => Failure::Store(s),
    }
}

/// The receipt of a commit, for callers that want the new record's id.
pub fn subject(receipt: &Receipt) -> Id {
    receipt.subject
}
