//! The demonstration: synthetic people and files, on real States, driven through the same use cases as everyone.
//!
//! Each [`Step`] completes what is still missing of one station of the journey, so that a visitor can do any of it by hand
//! and let the rest be done. Everything it makes is marked as a demonstration on every page. `people` has who is there, `money` the
//! fund up to its activation, `selection` a call up to the published list, `books` agreements, travel and the end of a year,
//! `bank` the statement of the bank, `campaign` a collection of replies,
//! `needs` what States say they need, `matches` programmes that are offered for it.

mod bank;
mod books;
mod campaign;
mod matches;
mod money;
mod needs;
mod people;
mod selection;

use crate::Office;
use crate::act::{Act, Clock, Failure, SystemClock};
use bursar_domain::Actor;
use bursar_domain::account::Account;
use bursar_domain::call::Call;
use bursar_domain::round::Round;
use bursar_domain::time::at;
use bursar_store::{Find, Record, StoreError};
use jiff::{Timestamp, civil::date};
use std::sync::atomic::{AtomicI64, Ordering};

/// Password of every demonstration account.
pub const PASSWORD: &str = "bursar-demo-2026";
/// The account the fund pays from: the example of the registry of IBANs.
const OWN_ACCOUNT: &str = "DE89370400440532013000";

/// When the demonstration begins: five months before the December meeting (WA-06: T−150).
pub fn start() -> Timestamp {
    at(date(2026, 7, 6), 9, 0)
}

/// The clock of the demonstration: runs like any other, from an hour that can be moved on, never back.
pub struct DemoClock {
    offset: AtomicI64,
}

impl DemoClock {
    /// A clock that is `offset` microseconds from the machine's.
    pub fn new(offset: i64) -> DemoClock {
        DemoClock { offset: AtomicI64::new(offset) }
    }
    /// The offset at which the demonstration begins now.
    pub fn offset_for(moment: Timestamp) -> i64 {
        moment.as_microsecond() - SystemClock.now().as_microsecond()
    }
    /// Moves on to `moment`; returns the new offset. Earlier moments change nothing.
    pub fn advance(&self, moment: Timestamp) -> i64 {
        let wanted = DemoClock::offset_for(moment);
        self.offset.fetch_max(wanted, Ordering::SeqCst).max(wanted)
    }
}

impl Clock for DemoClock {
    fn now(&self) -> Timestamp {
        let now = SystemClock.now().as_microsecond().saturating_add(self.offset.load(Ordering::SeqCst));
        Timestamp::from_microsecond(now).unwrap_or(Timestamp::UNIX_EPOCH)
    }
    fn session(&self) -> Timestamp {
        SystemClock.now()
    }
}

/// The stations the demonstration can complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Threshold published, fundraising open.
    Threshold,
    /// Rates, pledges, agreements, receipts.
    Contributions,
    /// Officers named, fund active.
    Activation,
    /// Call drafted, cleared and open.
    Call,
    /// Nominations of the other States; deadline passed.
    Nominations,
    /// Files screened.
    Screening,
    /// Reviews in.
    Scoring,
    /// Round assembled, run and sent.
    Round,
    /// Approved by the High Representative.
    Approval,
    /// Accepted, committed, published.
    Publication,
    /// An agreement with a partner, its first tranche and report.
    Agreement,
    /// The delegates' travel, paid and settled.
    Travel,
    /// A statement of the bank, loaded and matched.
    Bank,
    /// The books of the year, closed.
    YearEnd,
    /// A collection campaign with replies.
    Collection,
    /// Needs of three States, each seen by others.
    Needs,
    /// Programmes offered for two of them.
    Matches,
}

impl Step {
    /// All, in order.
    pub const ALL: [Step; 17] = [
        Step::Threshold,
        Step::Contributions,
        Step::Activation,
        Step::Call,
        Step::Nominations,
        Step::Screening,
        Step::Scoring,
        Step::Round,
        Step::Approval,
        Step::Publication,
        Step::Agreement,
        Step::Travel,
        Step::Bank,
        Step::YearEnd,
        Step::Collection,
        Step::Needs,
        Step::Matches,
    ];
    /// Name in addresses and end of the message key `demo-step-…`.
    pub fn code(self) -> &'static str {
        match self {
            Step::Threshold => "threshold",
            Step::Contributions => "contributions",
            Step::Activation => "activation",
            Step::Call => "call",
            Step::Nominations => "nominations",
            Step::Screening => "screening",
            Step::Scoring => "scoring",
            Step::Round => "round",
            Step::Approval => "approval",
            Step::Publication => "publication",
            Step::Agreement => "agreement",
            Step::Travel => "travel",
            Step::Bank => "bank",
            Step::YearEnd => "year-end",
            Step::Collection => "collection",
            Step::Needs => "needs",
            Step::Matches => "matches",
        }
    }
    /// The step with this name.
    pub fn from_code(code: &str) -> Option<Step> {
        Step::ALL.into_iter().find(|s| s.code() == code)
    }
}

/// The demonstration on an office.
pub struct Demo<'a> {
    office: &'a Office,
    clock: &'a DemoClock,
}

impl<'a> Demo<'a> {
    /// On this office, with its clock.
    pub fn new(office: &'a Office, clock: &'a DemoClock) -> Demo<'a> {
        Demo { office, clock }
    }

    /// Completes every step up to and including `last`.
    ///
    /// # Errors
    /// A rule refused what the demonstration wanted, or the store failed.
    pub fn complete_until(&self, last: Step) -> Result<(), Failure> {
        Step::ALL.into_iter().filter(|s| *s <= last).try_for_each(|s| self.complete(s))
    }

    /// Completes what is missing of one step.
    ///
    /// # Errors
    /// As [`Demo::complete_until`].
    pub fn complete(&self, step: Step) -> Result<(), Failure> {
        match step {
            Step::Threshold => self.threshold(),
            Step::Contributions => self.contributions(),
            Step::Activation => self.activation(),
            Step::Call => self.call(),
            Step::Nominations => self.nominations(),
            Step::Screening => self.screening(),
            Step::Scoring => self.scoring(),
            Step::Round => self.round(),
            Step::Approval => self.approval(),
            Step::Publication => self.publication(),
            Step::Agreement => self.agreement(),
            Step::Travel => self.travel(),
            Step::Bank => self.bank(),
            Step::YearEnd => self.year_end(),
            Step::Collection => self.collection(),
            Step::Needs => self.needs(),
            Step::Matches => self.matches(),
        }
    }

    /// Moves the demonstration's clock on and lets deadlines take effect.
    ///
    /// # Errors
    /// The store failed.
    pub fn advance(&self, moment: Timestamp) -> Result<(), Failure> {
        let offset = self.clock.advance(moment);
        self.office.store.set_meta("demo_offset", &offset.to_string())?;
        self.office.tick()?;
        Ok(())
    }

    /// The moments a visitor may want to move on to and that are still ahead: the dates of the latest call, its meeting, the morning
    /// after the year.
    ///
    /// # Errors
    /// The store failed.
    pub fn dates_ahead(&self) -> Result<Vec<(&'static str, Timestamp)>, Failure> {
        let now = self.office.now();
        let call = self.the_call()?;
        let dates = call.into_iter().flat_map(|c| {
            let after = [("meeting", at(c.first_day, 9, 0)), ("year_end", at(date(c.first_day.year() + 1, 1, 1), 9, 0))];
            c.calendar.dates().into_iter().chain(after)
        });
        Ok(dates.filter(|(_, t)| *t > now).collect())
    }

    fn the_call(&self) -> Result<Option<Call>, Failure> {
        Ok(self.office.calls()?.into_iter().map(|c| c.value).find(|c| c.state != "cancelled"))
    }
    fn the_round(&self) -> Result<Option<Round>, Failure> {
        let Some(call) = self.the_call()? else { return Ok(None) };
        Ok(self.office.latest_round(call.id)?.map(|r| r.value))
    }
    fn account(&self, login: &str) -> Result<Account, Failure> {
        let found = self.office.find::<Account>(&Find::of(Account::KIND).eq("login", mail(login)))?;
        found.into_iter().next().map(|a| a.value).ok_or(Failure::NotFound)
    }
    fn act(&self, login: &str) -> Result<Act, Failure> {
        Ok(self.act_of(self.account(login)?.actor()))
    }
    fn act_of(&self, actor: Actor) -> Act {
        Act::by(actor, self.office.new_id())
    }
}

/// The login of a demonstration account. `.invalid` never receives mail.
pub fn mail(name: &str) -> String {
    format!("{name}@demo.invalid")
}

/// The demonstration's clock and office on a store: reads where its clock stood.
///
/// # Errors
/// The store failed.
pub fn clock_of(store: &bursar_store::Store) -> Result<DemoClock, StoreError> {
    let kept = store.read(|r| r.meta("demo_offset"))?.and_then(|o| o.parse().ok());
    let offset = match kept {
        Some(offset) => offset,
        None => {
            let offset = DemoClock::offset_for(start());
            store.set_meta("demo_offset", &offset.to_string())?;
            offset
        }
    };
    Ok(DemoClock::new(offset))
}
