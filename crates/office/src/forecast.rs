//! The cash of the months ahead (FIN-05), from what the books, the agreements and the plan in force say.

use crate::budgets::levels_by_key;
use crate::{Failure, Office};
use bursar_domain::agreement::Agreement;
use bursar_domain::allotment::{Allotment, Use};
use bursar_domain::call::Call;
use bursar_domain::contribution::Contribution;
use bursar_domain::journal::portion;
use bursar_domain::ledger::Account;
use bursar_domain::money::Money;
use bursar_domain::plan::{Due, Forecast, KeptPlan, Line as PlanLine, MonthAhead, forecast, still_planned};
use bursar_domain::time::day;
use bursar_domain::{Cents, Id};
use bursar_store::{Find, Record, Stored};
use jiff::civil::Date;

/// What the fund owes already: it leaves the cash before anything else does.
const OWED: [Account; 5] = [Account::Payables, Account::Accrued, Account::DonorRefunds, Account::DuePsc, Account::DueUmbrella];

/// The forecast with what its first figure is made of.
#[derive(Clone, Debug, serde::Serialize)]
pub struct CashForecast {
    /// Cash at the bank.
    pub bank: Cents,
    /// Taken off: received under a condition that is not met.
    pub conditional: Cents,
    /// Taken off: held, pending screening or agreement.
    pub held: Cents,
    /// Taken off: owed already.
    pub owed: Cents,
    /// What it was made from.
    pub from: Forecast,
    /// A plan is in force: it gives the floor and the fixed cost.
    pub planned: bool,
    /// Due before today under signed agreements and not counted: it is not cash until it comes.
    pub overdue: Cents,
    /// Pledged and not signed; not counted (MON-01).
    pub pledged: Cents,
    /// The months.
    pub months: Vec<MonthAhead>,
}

impl CashForecast {
    /// The first month whose end falls below the floor soon enough to be an alert.
    pub fn alert(&self) -> Option<&MonthAhead> {
        self.months.iter().find(|m| m.alert)
    }
}

impl Office {
    /// The cash of the 18 months ahead. Receipts come when their instalments are due; tranches when the report before them is due;
    /// what is committed for a meeting in the month of the meeting. Posts and running cost are those of the plan in force, and what it
    /// foresees for delegates, activities and monitoring is counted as far as it is neither spent nor committed; without a plan, what is
    /// committed for posts and running is paid in the first month.
    ///
    /// # Errors
    /// The store failed.
    pub fn cash_forecast(&self) -> Result<CashForecast, Failure> {
        let today = day(self.now());
        let psc_rate = self.parameters()?.count("psc_rate");
        let plan = self.adopted_plan(today.year())?;
        let next = self.adopted_plan(today.year() + 1)?;
        let giving = Find::of(Contribution::KIND).any("state", ["pledged", "agreed", "part_received", "overdue"]);
        let bound = Find::of(Agreement::KIND).any("state", ["signed_un", "active", "suspended"]);
        let (balances, giving, agreements, calls, allotments) = self.read(|r| {
            let balances = r.balances()?;
            let allotments = Find::of(Allotment::KIND);
            Ok((
                balances,
                r.find::<Contribution>(&giving)?,
                r.find::<Agreement>(&bound)?,
                r.find::<Call>(&Find::of(Call::KIND))?,
                r.find::<Allotment>(&allotments)?,
            ))
        })?;
        let on = |account: Account| balances.iter().filter(|(a, ..)| *a == account).map(|(.., usd)| *usd).sum::<Cents>();
        let bank = on(Account::CashUsd) + on(Account::CashOther);
        let (conditional, held) = (-on(Account::Conditional), -on(Account::Held));
        let owed = -OWED.into_iter().map(on).sum::<Cents>();

        let mut signed = Vec::new();
        for c in giving.iter().map(|c| &c.value).filter(|c| !c.conditional() && c.due().is_some()) {
            let Some(agreement) = &c.agreement else { continue };
            for i in c.uncovered() {
                let usd = agreement.rate.to_usd(Money { minor: i.minor, ..agreement.amount }).unwrap_or_default();
                signed.push(Due { on: i.due, usd });
            }
        }
        let overdue = signed.iter().filter(|d| d.on < today).map(|d| d.usd).sum();
        let pledged = giving.iter().filter(|c| c.value.state == "pledged").map(|c| c.value.pledged_usd()).sum();

        let mut tranches = Vec::new();
        for (a, pay) in self.with_payments(agreements)? {
            tranches.extend(a.value.expected(&pay));
        }
        let levels = levels_by_key(&balances);
        // What is committed has its programme support with it (MON-05), which the forecast adds by itself.
        let direct = |key: Id| {
            let bound = levels.get(&Some(key)).map_or(Cents::ZERO, |l| l.pre_committed + l.committed);
            portion(bound, 0, 100, 100 + psc_rate)
        };
        tranches.extend(calls.iter().map(|c| Due { on: c.value.first_day, usd: direct(c.value.id) }));
        if plan.is_none() {
            tranches.extend(of_use(&allotments, Use::Running).map(|id| Due { on: today, usd: direct(id) }));
        }
        tranches.retain(|d| d.usd > Cents::ZERO);
        let activities = of_use(&allotments, Use::Activities).map(&direct).sum::<Cents>();
        let mut planned = Vec::new();
        for plan in [&plan, &next].into_iter().flatten().map(|p| &p.value) {
            let laid = self.plan_overlay(plan)?;
            let begins = Date::new(plan.year, 1, 1).map_or(today, |first| first.max(today));
            let of_year = calls.iter().filter(|c| c.value.first_day.year() == plan.year);
            let bound = |line| match line {
                PlanLine::WindowA => of_year.clone().map(|c| direct(c.value.id)).sum(),
                PlanLine::WindowB if plan.year == today.year() => activities,
                _ => Cents::ZERO,
            };
            let lines = [PlanLine::WindowA, PlanLine::WindowB, PlanLine::Monitoring];
            planned.extend(lines.into_iter().flat_map(|line| still_planned(&laid, line, bound(line), begins)));
        }
        let fixed = fixed_cost(today, plan.as_ref().map(|p| &p.value), next.as_ref().map(|p| &p.value));
        let floor = self.floor()?.unwrap_or_default();
        let cash = bank - conditional - held - owed;
        let from = Forecast { from: today, cash, floor, signed, pledged: Vec::new(), tranches, fixed, planned, psc_rate };
        let months = forecast(&from);
        Ok(CashForecast { bank, conditional, held, owed, planned: plan.is_some(), overdue, pledged, months, from })
    }
}

/// The allotments of a use.
fn of_use(all: &[Stored<Allotment>], wanted: Use) -> impl Iterator<Item = Id> {
    all.iter().filter(move |a| a.value.use_ == wanted).map(|a| a.value.id)
}

/// Posts and running cost of the months ahead, a twelfth of the plan of their year each; a year without one goes on as the year before.
fn fixed_cost(today: Date, plan: Option<&KeptPlan>, next: Option<&KeptPlan>) -> Vec<Due> {
    let month = |n: i32| today.first_of_month().checked_add(jiff::Span::new().months(n)).ok();
    let of = |on: Date| if on.year() > today.year() { next.or(plan) } else { plan };
    let twelfth = |on: Date, p: &KeptPlan| portion(p.plan.staff + p.plan.running, i64::from(on.month()) - 1, 1, 12);
    let dues = (0..18).filter_map(month).filter_map(|on| of(on).map(|p| Due { on: on.max(today), usd: twelfth(on, p) }));
    dues.collect()
}
