//! What may be spent: allotments beside those of calls (J10), the reserve (J09), what is available line by line (MON-10), and
//! the throttle (SM-02).

use crate::act::{Act, Draft, Outcome};
use crate::{Failure, Office};
use bursar_domain::allotment::{Allotment, Proposal, Use};
use bursar_domain::available::Available;
use bursar_domain::call::Call;
use bursar_domain::fund::Fund;
use bursar_domain::ledger::{Account, Book, Window};
use bursar_domain::plan::KeptPlan;
use bursar_domain::time::day;
use bursar_domain::{Actor, Cents, Id, Role};
use bursar_store::{Balance, Find, Order, Record, Stored};
use std::collections::BTreeMap;

const R7_R8: &[Role] = &[Role::ProjectOfficer, Role::FinanceAssistant];
const R9: &[Role] = &[Role::FundManager];
const R7_R8_R9: &[Role] = &[Role::ProjectOfficer, Role::FinanceAssistant, Role::FundManager];

/// Where the money of one allotment or call is.
#[derive(Clone, Copy, Debug, Default, PartialEq, serde::Serialize)]
pub struct Levels {
    /// B300: free.
    pub allotted: Cents,
    /// B400.
    pub pre_committed: Cents,
    /// B500.
    pub committed: Cents,
    /// B600.
    pub spent: Cents,
}

impl Levels {
    /// Accounts of the levels with their amounts, from free to spent.
    pub fn parts(&self) -> [(Account, Cents); 4] {
        [
            (Account::Allotted, self.allotted),
            (Account::PreCommitted, self.pre_committed),
            (Account::Committed, self.committed),
            (Account::Spent, self.spent),
        ]
    }
    /// All of it: what was allotted and has not gone back.
    pub fn total(&self) -> Cents {
        self.parts().iter().map(|(_, c)| *c).sum()
    }
    /// Together with others.
    pub fn and(self, o: Levels) -> Levels {
        Levels {
            allotted: self.allotted + o.allotted,
            pre_committed: self.pre_committed + o.pre_committed,
            committed: self.committed + o.committed,
            spent: self.spent + o.spent,
        }
    }
    fn put(&mut self, account: Account, usd: Cents) {
        let level = match account {
            Account::Allotted => &mut self.allotted,
            Account::PreCommitted => &mut self.pre_committed,
            Account::Committed => &mut self.committed,
            Account::Spent => &mut self.spent,
            _ => return,
        };
        *level = *level - usd;
    }
}

/// A row of the budget: a call or an allotment.
#[derive(Clone, Debug)]
pub enum Source {
    /// A call for delegates.
    Call(Box<Call>),
    /// An allotment.
    Allotment(Box<Allotment>),
}

/// The budget of the facility, by window, call and allotment.
pub struct Budget {
    /// MON-10, line by line.
    pub available: Available,
    /// Calls and allotments with where their money is. Window A, window B, then what serves both.
    pub rows: Vec<(Option<Window>, Source, Levels)>,
    /// Levels of no call or allotment that is known: bank charges and the like.
    pub elsewhere: Levels,
    /// What the reserve should hold: `fund_floor_percent` of the plan of the year. None without a plan.
    pub floor: Option<Cents>,
}

/// Levels by call or allotment; `None` for what belongs to none.
pub(crate) fn levels_by_key(balances: &[Balance]) -> BTreeMap<Option<Id>, Levels> {
    let mut by_key: BTreeMap<Option<Id>, Levels> = BTreeMap::new();
    for (account, key, usd) in balances.iter().filter(|(a, _, c)| a.is_control() && *c != Cents::ZERO) {
        by_key.entry(*key).or_default().put(*account, *usd);
    }
    by_key
}

pub(crate) fn book_of(balances: &[Balance]) -> Book {
    Book::of(balances.iter().map(|(account, call, usd)| ((*account, *call), *usd)))
}

impl Office {
    /// Allotments, latest year first; of one use, if asked for.
    ///
    /// # Errors
    /// The store failed.
    pub fn allotments(&self, use_: Option<Use>) -> Result<Vec<Stored<Allotment>>, Failure> {
        let mut find = Find::of(Allotment::KIND).order("year", Order::Desc).order("number", Order::Asc);
        if let Some(use_) = use_ {
            find = find.eq("use_code", use_.code());
        }
        self.find(&find)
    }

    /// Where the money of a call or an allotment is.
    ///
    /// # Errors
    /// The store failed.
    pub fn levels(&self, key: Id) -> Result<Levels, Failure> {
        self.read(|r| {
            let mut levels = Levels::default();
            for account in [Account::Allotted, Account::PreCommitted, Account::Committed, Account::Spent] {
                levels.put(account, r.balance(account, Some(key))?);
            }
            Ok(levels)
        })
    }

    /// The budget as it stands.
    ///
    /// # Errors
    /// The store failed.
    pub fn budget(&self) -> Result<Budget, Failure> {
        let (balances, calls, allotments) = self.read(|r| {
            let calls = r.find::<Call>(&Find::of(Call::KIND).order("opens_at", Order::Desc))?;
            let order = Find::of(Allotment::KIND).order("year", Order::Desc).order("number", Order::Asc);
            Ok((r.balances()?, calls, r.find::<Allotment>(&order)?))
        })?;
        let mut by_key = levels_by_key(&balances);
        let mut rows = Vec::new();
        for call in calls {
            let levels = by_key.remove(&Some(call.value.id)).unwrap_or_default();
            rows.push((Some(Window::A), Source::Call(Box::new(call.value)), levels));
        }
        for allotment in allotments {
            let levels = by_key.remove(&Some(allotment.value.id)).unwrap_or_default();
            rows.push((allotment.value.use_.window(), Source::Allotment(Box::new(allotment.value)), levels));
        }
        rows.sort_by_key(|(window, _, _)| window.map_or(2, |w| i32::from(w == Window::B)));
        let elsewhere = by_key.into_values().fold(Levels::default(), Levels::and);
        Ok(Budget { available: Available::of(&book_of(&balances)), rows, elsewhere, floor: self.floor()? })
    }

    /// What the reserve should hold (MON-08): `fund_floor_percent` of the expenditure planned for this year; none as long as no
    /// plan of the year is adopted.
    ///
    /// # Errors
    /// The store failed.
    pub fn floor(&self) -> Result<Option<Cents>, Failure> {
        let year = day(self.now()).year();
        Ok(match self.adopted_plan(year)? {
            Some(plan) => Some(plan.value.floor(self.parameters()?.count("fund_floor_percent"))),
            None => None,
        })
    }

    /// The plan in force for a year.
    ///
    /// # Errors
    /// The store failed.
    pub fn adopted_plan(&self, year: i16) -> Result<Option<Stored<KeptPlan>>, Failure> {
        Ok(self.find::<KeptPlan>(&Find::of(KeptPlan::KIND).eq("state", "adopted").eq("year", i64::from(year)).limit(1))?.into_iter().next())
    }

    /// R7 or R8 proposes an allotment.
    ///
    /// # Errors
    /// See [`Allotment::propose`].
    pub fn propose_allotment(&self, act: &Act, for_: Use, year: i16, title: &str, usd: Cents) -> Outcome {
        self.perform(act, |_| {
            let p = self.parameters()?;
            let so_far = self.read(|r| r.count(&Find::of(Allotment::KIND).eq("year", i64::from(year)).eq("use_code", for_.code())))?;
            let letter = if for_ == Use::Activities { "B" } else { "F" };
            let proposal = Proposal { id: act.commit, number: format!("{letter}-{year}-{}", so_far + 1), for_, year, title, usd };
            let allotment = Allotment::propose(&proposal, p.usd("activity_floor_usd"), &act.actor)?;
            Ok(Draft::of::<Allotment>("allotment.propose", R7_R8, allotment.id).create(&allotment).under(p.number))
        })
    }

    /// R9 allots what was proposed (J10).
    ///
    /// # Errors
    /// See [`Allotment::allot`]; more than is unallotted.
    pub fn allot(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |now| {
            let a = self.fetch_as_seen::<Allotment>(id, seen)?;
            let (next, entry) = a.value.allot(self.new_id(), &act.actor, now)?;
            Ok(Draft::of::<Allotment>("allotment.allot", R9, id).change(&a, &next).entries([entry]))
        })
    }

    /// R9 declines, or R7 or R8 withdraws a proposal: `decline`, `withdraw`.
    ///
    /// # Errors
    /// See [`Allotment::drop`].
    pub fn drop_allotment(&self, act: &Act, id: Id, seen: Option<i64>, event: &str, reason: &str) -> Outcome {
        self.perform(act, |_| {
            let a = self.fetch_as_seen::<Allotment>(id, seen)?;
            let next = a.value.drop(event, reason, &act.actor)?;
            let action = if event == "decline" { "allotment.decline" } else { "allotment.withdraw" };
            Ok(Draft::of::<Allotment>(action, R7_R8_R9, id).change(&a, &next).reason(reason))
        })
    }

    /// R9 adds to an allotment, or gives back some of it when `usd` is negative (J10).
    ///
    /// # Errors
    /// See [`Allotment::increase`], [`Allotment::give_back`].
    pub fn change_allotment(&self, act: &Act, id: Id, seen: Option<i64>, usd: Cents, reason: &str) -> Outcome {
        self.perform(act, |now| {
            let a = self.fetch_as_seen::<Allotment>(id, seen)?;
            let entry = self.new_id();
            let (action, (next, entry)) = if usd < Cents::ZERO {
                let free = self.levels(id)?.allotted;
                ("allotment.give_back", a.value.give_back(-usd, free, reason, entry, &act.actor, now)?)
            } else {
                ("allotment.increase", a.value.increase(usd, reason, entry, &act.actor, now)?)
            };
            Ok(Draft::of::<Allotment>(action, R9, id).change(&a, &next).entries([entry]).reason(reason))
        })
    }

    /// R9 closes an allotment; what is free goes back (J10).
    ///
    /// # Errors
    /// See [`Allotment::close`].
    pub fn close_allotment(&self, act: &Act, id: Id, seen: Option<i64>) -> Outcome {
        self.perform(act, |now| {
            let a = self.fetch_as_seen::<Allotment>(id, seen)?;
            let levels = self.levels(id)?;
            let bound = levels.pre_committed + levels.committed;
            let (next, entry) = a.value.close(levels.allotted, bound, self.new_id(), &act.actor, now)?;
            Ok(Draft::of::<Allotment>("allotment.close", R9, id).change(&a, &next).entries(entry))
        })
    }

    /// R9 tops up the reserve, or releases some of it when `change` is negative (J09; MON-08).
    ///
    /// # Errors
    /// See [`Fund::reserve`].
    pub fn change_reserve(&self, act: &Act, seen: Option<i64>, change: Cents, reason: &str) -> Outcome {
        self.perform(act, |now| {
            let fund = self.fetch_as_seen::<Fund>(Fund::the_id(), seen)?;
            let standing = -self.read(|r| r.balance(Account::Reserve, None))?;
            let entry = fund.value.reserve(change, standing, reason, self.new_id(), &act.actor, now)?;
            let action = if change < Cents::ZERO { "fund.release_reserve" } else { "fund.set_reserve" };
            Ok(Draft::of::<Fund>(action, R9, Fund::the_id()).change(&fund, &fund.value).entries([entry]).reason(reason))
        })
    }

    /// What the floor leaves decides whether the fund takes new commitments (SM-02). Returns whether that changed.
    ///
    /// # Errors
    /// The store failed.
    pub(crate) fn throttle_if_due(&self) -> Result<bool, Failure> {
        let Ok(fund) = self.fund() else { return Ok(false) };
        if !matches!(fund.value.state.as_str(), "active" | "throttled") {
            return Ok(false);
        }
        let after = self.after_floor()?;
        if fund.value.throttled(after, &Actor::system())?.is_none() {
            return Ok(false);
        }
        let act = Act::by(Actor::system(), self.new_id());
        self.perform(&act, |_| {
            let fund = self.fund()?;
            let (event, next) = fund.value.throttled(self.after_floor()?, &act.actor)?.ok_or(Failure::NotFound)?;
            let action = if event == "throttle" { "fund.throttle" } else { "fund.resume" };
            Ok(Draft::of::<Fund>(action, &[], next.id).change(&fund, &next))
        })?;
        Ok(true)
    }

    /// What can still be allotted when the floor is kept.
    fn after_floor(&self) -> Result<Cents, Failure> {
        let floor = self.floor()?.unwrap_or_default();
        let (unallotted, reserve) = self.read(|r| Ok((-r.balance(Account::Unallotted, None)?, -r.balance(Account::Reserve, None)?)))?;
        Ok(Available::left_after(unallotted, reserve, floor))
    }
}
