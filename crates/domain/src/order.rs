//! Running the fund: orders to suppliers, with commitment, delivery, invoice and accrual; and posts, with their monthly payroll
//! (J10 to J12, J17, J23, J31, J32; MON-05, MON-06).

use crate::id::Id;
use crate::journal::running::{self, Running};
use crate::journal::{About, Cause, Commitment, control, year_end};
use crate::ledger::Entry;
use crate::money::Cents;
use crate::refusal::{Arg, Decided, Refusal, all_clear};
use crate::role::{Actor, Role};
use crate::time::day;
use crate::workflow::{Machine, Transition, step};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

const R7: &[Role] = &[Role::ProjectOfficer];
const R8: &[Role] = &[Role::FinanceAssistant];
const R9: &[Role] = &[Role::FundManager];
const R12: &[Role] = &[Role::Certifying];

/// An order (DOMAIN 2.2: a purchase order is a commitment).
pub const MACHINE: Machine = Machine {
    id: "DOMAIN 2.2",
    subject: "order",
    start: "drafted",
    table: &[
        step("drafted", "approve", "approved", R9, "not who drafted it; allotted covers it; posts: `posts_financing` is the fund", "J11"),
        step("drafted", "cancel", "cancelled", R9, "reason", ""),
        step("approved", "commit", "committed", R12, "not who drafted or approved it", "J12"),
        step("approved", "cancel", "cancelled", R9, "reason", "J11 back"),
        step("committed", "deliver", "committed", R7, "not more than ordered", ""),
        step("committed", "accrue", "committed", R8, "delivered, not invoiced", "J32, J15"),
        step("committed", "invoice", "committed", R8, "delivered; not more than ordered", "J31, J15"),
        step("committed", "payroll", "committed", R8, "posts; each month once", "J23, J15"),
        step("committed", "ask_payment", "committed", R8, "invoiced and not asked for", "a payment request"),
        step("committed", "release", "committed", R12, "not more than is not spent", "J17"),
        step("committed", "close", "closed", R12, "nothing accrued, nothing owed", "J17"),
    ],
};

/// What is ordered (DOMAIN 2.1: 5300, 5310, 5200).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrderKind {
    /// Monitoring, evaluation, audit.
    Monitoring,
    /// Translation, meetings, portal.
    Portal,
    /// Posts, month by month.
    Posts,
}

impl OrderKind {
    /// All kinds.
    pub const ALL: [OrderKind; 3] = [OrderKind::Monitoring, OrderKind::Portal, OrderKind::Posts];
    /// Code, and end of the message key `order-kind-…`.
    pub fn code(self) -> &'static str {
        match self {
            OrderKind::Monitoring => "monitoring",
            OrderKind::Portal => "portal",
            OrderKind::Posts => "posts",
        }
    }
    /// The kind with this code.
    pub fn from_code(code: &str) -> Option<OrderKind> {
        OrderKind::ALL.into_iter().find(|k| k.code() == code)
    }
    fn running(self) -> Running {
        if self == OrderKind::Portal { Running::Portal } else { Running::Monitoring }
    }
}

/// Something that came: goods or services, or the paper that asks for their price.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Came {
    /// Amount.
    pub usd: Cents,
    /// Day.
    pub date: Date,
    /// Reference of the paper; of a payroll, its month.
    pub reference: String,
    /// Who recorded it.
    pub by: Id,
}

/// An order, or the posts of a year.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Order {
    /// Id.
    pub id: Id,
    /// `O-2026-1`.
    pub number: String,
    /// State of [`MACHINE`].
    pub state: String,
    /// What is ordered.
    pub kind: OrderKind,
    /// In words.
    pub title: String,
    /// Who supplies it; for posts, nobody.
    pub supplier: String,
    /// Price, without programme support cost.
    pub usd: Cents,
    /// First day.
    pub from: Date,
    /// Last day of delivery.
    pub until: Date,
    /// The budget it is paid out of: the key of levels B300 to B600 (MON-10).
    pub allotment: Id,
    /// Who drafted it.
    pub drafted_by: Id,
    /// R9.
    pub approved_by: Option<Id>,
    /// R12.
    pub committed_by: Option<Id>,
    /// What is reserved, and how much of it is spent.
    pub commitment: Option<Commitment>,
    /// Deliveries.
    pub deliveries: Vec<Came>,
    /// Invoices, or payrolls.
    pub invoices: Vec<Came>,
    /// Accrued and not invoiced yet (J32).
    pub accrued: Cents,
}

/// What R8 drafts.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// What.
    pub kind: OrderKind,
    /// In words.
    pub title: String,
    /// Supplier.
    pub supplier: String,
    /// Price.
    pub usd: Cents,
    /// First day.
    pub from: Date,
    /// Last day.
    pub until: Date,
}

impl Order {
    /// R8 drafts an order.
    ///
    /// # Errors
    /// Not R8; what is missing or cannot be; posts that the regular budget pays (MON-06).
    pub fn draft(id: Id, number: String, allotment: Id, want: Wanted, posts_financing: &str, actor: &Actor) -> Decided<Order> {
        if !actor.has(Role::FinanceAssistant) {
            return Err(Refusal::new("DOMAIN 2.2", "not-your-role").into());
        }
        if want.kind == OrderKind::Posts {
            posts(posts_financing)?;
        }
        let mut found = Vec::new();
        let missing = |field: &str| Refusal::new("DOMAIN 2.2", "answer-missing").at(field);
        if want.title.trim().is_empty() {
            found.push(missing("title"));
        }
        if want.kind != OrderKind::Posts && want.supplier.trim().is_empty() {
            found.push(missing("supplier"));
        }
        if want.usd <= Cents::ZERO {
            found.push(Refusal::new("DOMAIN 2.2", "amount-not-positive").at("amount"));
        }
        if want.until < want.from {
            found.push(Refusal::new("DOMAIN 2.2", "ends-before-start").at("until"));
        }
        all_clear(found)?;
        Ok(Order {
            id,
            number,
            state: MACHINE.start.into(),
            kind: want.kind,
            title: want.title.trim().to_owned(),
            supplier: want.supplier.trim().to_owned(),
            usd: want.usd,
            from: want.from,
            until: want.until,
            allotment,
            drafted_by: actor.id,
            approved_by: None,
            committed_by: None,
            commitment: None,
            deliveries: Vec::new(),
            invoices: Vec::new(),
            accrued: Cents::ZERO,
        })
    }

    /// R9 approves: pre-committed with programme support cost (J11).
    ///
    /// # Errors
    /// Own draft; posts on the regular budget. Whether enough is allotted the books say.
    pub fn approve(&self, psc_rate: i64, posts_financing: &str, actor: &Actor, entry: Id, now: Timestamp) -> Decided<(Order, Entry)> {
        let step = self.step("approve", actor)?;
        if self.kind == OrderKind::Posts {
            posts(posts_financing)?;
        }
        others(actor, &[Some(self.drafted_by)])?;
        let c = Commitment::new(self.usd, psc_rate);
        let entry = control::pre_committed(&self.cause(entry, day(now)), c.total())?;
        Ok((Order { state: step.to.into(), approved_by: Some(actor.id), commitment: Some(c), ..self.clone() }, entry))
    }

    /// R12 commits: the order may go out (J12).
    ///
    /// # Errors
    /// Who drafted or approved it (ACT-01).
    pub fn commit(&self, actor: &Actor, entry: Id, now: Timestamp) -> Decided<(Order, Entry)> {
        let step = self.step("commit", actor)?;
        others(actor, &[Some(self.drafted_by), self.approved_by])?;
        let entry = control::committed(&self.cause(entry, day(now)), self.committed()?.total())?;
        Ok((Order { state: step.to.into(), committed_by: Some(actor.id), ..self.clone() }, entry))
    }

    /// R9 cancels before commitment (J11 back).
    ///
    /// # Errors
    /// Reason missing.
    pub fn cancel(&self, reason: &str, actor: &Actor, entry: Id, now: Timestamp) -> Decided<(Order, Option<Entry>)> {
        let step = self.step("cancel", actor)?;
        if reason.trim().is_empty() {
            return Err(Refusal::new("DOMAIN 2.2", "reason-missing").at("reason").into());
        }
        let back = |c: Commitment| control::pre_commitment_returned(&self.cause(entry, day(now)), c.total());
        let entry = self.commitment.map(back).transpose()?;
        Ok((Order { state: step.to.into(), commitment: None, ..self.clone() }, entry))
    }

    /// R7 finds so much delivered, and in order.
    ///
    /// # Errors
    /// More than ordered; day to come; reference missing; posts are not delivered.
    pub fn deliver(&self, came: Came, actor: &Actor, today: Date) -> Decided<Order> {
        let step = self.step("deliver", actor)?;
        self.sound(&came, today, self.usd - sum(&self.deliveries))?;
        if self.kind == OrderKind::Posts {
            return Err(self.not_now());
        }
        let mut next = Order { state: step.to.into(), ..self.clone() };
        next.deliveries.push(Came { by: actor.id, ..came });
        Ok(next)
    }

    /// Delivered, and neither invoiced nor accrued, on a day.
    pub fn unaccrued(&self, on: Date) -> Cents {
        let by_then = |all: &[Came]| all.iter().filter(|c| c.date <= on).map(|c| c.usd).sum::<Cents>();
        let open = by_then(&self.deliveries) - by_then(&self.invoices) - self.accrued;
        if self.state == "committed" { open.max(Cents::ZERO) } else { Cents::ZERO }
    }

    /// R8 accrues what was delivered by a day and not invoiced: the expense belongs to that day's year (J32, J15).
    ///
    /// # Errors
    /// Nothing to accrue; a day to come.
    pub fn accrue(&self, on: Date, actor: &Actor, ids: &dyn Fn() -> Id, today: Date) -> Decided<(Order, Vec<Entry>)> {
        let step = self.step("accrue", actor)?;
        if on > today {
            return Err(Refusal::new("J32", "date-in-future").at("date").into());
        }
        let usd = self.unaccrued(on);
        if usd <= Cents::ZERO {
            return Err(Refusal::new("J32", "nothing-to-accrue").at("date").with("date", Arg::Date(on)).into());
        }
        let (spent, psc) = self.committed()?.spend(usd)?;
        let mut entries = vec![year_end::accrued(&self.cause(ids(), on), self.kind.running(), usd)?];
        entries.extend(running::programme_support(&self.cause(ids(), on), psc));
        let accrued = self.accrued + usd;
        Ok((Order { state: step.to.into(), commitment: Some(spent), accrued, ..self.clone() }, entries))
    }

    /// R8 records an invoice (J31, J15). What was accrued is taken up first; a `last` invoice takes up all of it, and gives back
    /// what was accrued too much.
    ///
    /// # Errors
    /// More than was delivered and not invoiced; what cannot be an invoice; the same number twice.
    pub fn invoice(&self, came: Came, last: bool, actor: &Actor, ids: &dyn Fn() -> Id, today: Date) -> Decided<(Order, Vec<Entry>)> {
        let step = self.step("invoice", actor)?;
        if self.kind == OrderKind::Posts {
            return Err(self.not_now());
        }
        self.sound(&came, today, sum(&self.deliveries) - sum(&self.invoices))?;
        if self.invoices.iter().any(|i| i.reference == came.reference.trim()) {
            return Err(Refusal::new("J31", "invoice-twice").at("reference").into());
        }
        let accrued = if last { self.accrued } else { self.accrued.min(came.usd) };
        let more = came.usd - accrued;
        let committed = self.committed()?;
        let (commitment, psc) = if more > Cents::ZERO {
            committed.spend(more)?
        } else {
            let (less, back) = committed.unspend(-more)?;
            (less, -back)
        };
        let mut entries = vec![running::invoiced(&self.cause(ids(), came.date), self.kind.running(), came.usd, accrued)?];
        entries.extend(running::programme_support(&self.cause(ids(), came.date), psc));
        let mut next = Order { state: step.to.into(), commitment: Some(commitment), accrued: self.accrued - accrued, ..self.clone() };
        next.invoices.push(Came { by: actor.id, reference: came.reference.trim().to_owned(), ..came });
        Ok((next, entries))
    }

    /// R8 posts the payroll of a month (J23, J15). Not under `posts_financing = regular_budget` (MON-06).
    ///
    /// # Errors
    /// Posts on the regular budget; a month that is posted or outside the order; more than is left.
    pub fn payroll(
        &self,
        month: Date,
        usd: Cents,
        posts_financing: &str,
        actor: &Actor,
        ids: &dyn Fn() -> Id,
        now: Timestamp,
    ) -> Decided<(Order, Vec<Entry>)> {
        let step = self.step("payroll", actor)?;
        if self.kind != OrderKind::Posts {
            return Err(self.not_now());
        }
        let (month, today) = (month.first_of_month(), day(now));
        let reference = format!("{:04}-{:02}", month.year(), month.month());
        let mut found = Vec::new();
        if self.invoices.iter().any(|i| i.reference == reference) {
            found.push(Refusal::new("J23", "payroll-twice").at("month").with("month", Arg::Text(reference.clone())));
        }
        if month < self.from.first_of_month() || month > self.until || month > today {
            found.push(Refusal::new("J23", "month-outside").at("month"));
        }
        all_clear(found)?;
        let date = month.last_of_month().min(today);
        let (spent, psc) = self.committed()?.spend(usd)?;
        let mut entries = vec![running::payroll(&self.cause(ids(), date), usd, posts_financing)?];
        entries.extend(running::programme_support(&self.cause(ids(), date), psc));
        let mut next = Order { state: step.to.into(), commitment: Some(spent), ..self.clone() };
        next.invoices.push(Came { usd, date, reference, by: actor.id });
        Ok((next, entries))
    }

    /// Invoiced, and not asked for yet. `asked` is the sum of its payment requests that did not fail.
    pub fn to_pay(&self, asked: Cents) -> Cents {
        sum(&self.invoices) - asked
    }

    /// R8 asks for the payment of what is invoiced.
    ///
    /// # Errors
    /// Nothing is.
    pub fn ask_payment(&self, asked: Cents, actor: &Actor) -> Decided<Cents> {
        self.step("ask_payment", actor)?;
        let usd = self.to_pay(asked);
        if usd > Cents::ZERO { Ok(usd) } else { Err(Refusal::new("SM-11", "nothing-to-pay").into()) }
    }

    /// R12 releases what will not be needed (J17).
    ///
    /// # Errors
    /// More than is not spent.
    pub fn release(&self, usd: Cents, actor: &Actor, entry: Id, now: Timestamp) -> Decided<(Order, Entry)> {
        let step = self.step("release", actor)?;
        let (less, back) = self.committed()?.release(usd)?;
        let entry = control::decommitted(&self.cause(entry, day(now)), back)?;
        Ok((Order { state: step.to.into(), commitment: Some(less), ..self.clone() }, entry))
    }

    /// R12 closes it; what is left of the commitment is released (J17). `paid` is what has gone out for it.
    ///
    /// # Errors
    /// Accrued and not invoiced; invoiced and not paid.
    pub fn close(&self, paid: Cents, actor: &Actor, entry: Id, now: Timestamp) -> Decided<(Order, Option<Entry>)> {
        let step = self.step("close", actor)?;
        let mut found = Vec::new();
        if self.accrued != Cents::ZERO {
            found.push(Refusal::new("DOMAIN 2.2", "accrual-open").with("usd", Arg::Usd(self.accrued)));
        }
        if sum(&self.invoices) != paid {
            found.push(Refusal::new("DOMAIN 2.2", "payment-open"));
        }
        all_clear(found)?;
        let (settled, back) = self.committed()?.settle();
        let entry = if back > Cents::ZERO { Some(control::decommitted(&self.cause(entry, day(now)), back)?) } else { None };
        Ok((Order { state: step.to.into(), commitment: Some(settled), ..self.clone() }, entry))
    }

    /// Its time is over, and something of it is still reserved (DOMAIN 2.3).
    pub fn lapsed(&self, on: Date) -> bool {
        let left = self.commitment.map_or(Cents::ZERO, |c| c.direct - c.spent);
        self.state == "committed" && self.until <= on && left > Cents::ZERO && self.unaccrued(on) == Cents::ZERO
    }

    /// What its entries say of themselves. Running costs serve both windows.
    pub fn about(&self) -> About {
        About { call: Some(self.allotment), activity: Some(self.id), ..About::default() }
    }

    fn cause(&self, entry: Id, on: Date) -> Cause {
        Cause::new(entry, on, self.id).about(self.about())
    }

    fn committed(&self) -> Decided<Commitment> {
        self.commitment.ok_or_else(|| self.not_now())
    }

    fn step(&self, event: &str, actor: &Actor) -> Decided<&'static Transition> {
        Ok(MACHINE.step(&self.state, event, actor, None)?)
    }

    fn not_now(&self) -> crate::refusal::Refusals {
        Refusal::new("DOMAIN 2.2", "step-not-allowed").with("state", Arg::Msg(MACHINE.state_key(&self.state))).into()
    }

    fn sound(&self, came: &Came, today: Date, left: Cents) -> Decided<()> {
        let mut found = Vec::new();
        if came.reference.trim().is_empty() {
            found.push(Refusal::new("DOMAIN 2.2", "reference-missing").at("reference"));
        }
        if came.date > today {
            found.push(Refusal::new("DOMAIN 2.2", "date-in-future").at("date"));
        }
        if came.usd <= Cents::ZERO {
            found.push(Refusal::new("DOMAIN 2.2", "amount-not-positive").at("amount"));
        }
        if came.usd > left {
            found.push(Refusal::new("DOMAIN 2.2", "more-than-left").at("amount").with("left", Arg::Usd(left)));
        }
        all_clear(found)
    }
}

/// Programme support that may be settled (J24): what is due to its account, less what is asked for already.
///
/// # Errors
/// Not R8; nothing is due.
pub fn ask_programme_support(due: Cents, in_flight: Cents, actor: &Actor) -> Decided<Cents> {
    if !actor.has(Role::FinanceAssistant) {
        return Err(Refusal::new("J24", "not-your-role").into());
    }
    let usd = due - in_flight;
    if usd > Cents::ZERO { Ok(usd) } else { Err(Refusal::new("J24", "nothing-to-pay").into()) }
}

fn sum(all: &[Came]) -> Cents {
    all.iter().map(|c| c.usd).sum()
}

fn posts(financing: &str) -> Decided<()> {
    if financing == "fund" { Ok(()) } else { Err(Refusal::new("MON-06", "posts-on-regular-budget").at("kind").into()) }
}

/// Another person than these (ACT-01).
fn others(actor: &Actor, done: &[Option<Id>]) -> Decided<()> {
    if done.contains(&Some(actor.id)) { Err(Refusal::new("ACT-01", "not-your-own").into()) } else { Ok(()) }
}

#[cfg(test)]
#[path = "order_tests.rs"]
mod tests;
